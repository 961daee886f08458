import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./paths.ts";
import type { TokenService } from "./secure-registries.ts";
import { account, type Service, startOnFreePort } from "./services.ts";
import type { Certificates } from "./tls.ts";

/**
 * Registries that no distribution of Linux has. scripts/setup-registries.sh builds them; a variable
 * names another one.
 */
export const newerRegistries = {
  distribution: process.env["TWOFOLD_DISTRIBUTION"] ?? join(root, ".cache/registries/registry"),
  zot: process.env["TWOFOLD_ZOT"] ?? join(root, ".cache/registries/zot"),
} as const;

/** A client of registries that shares nothing with skopeo and buildah. @throws where it is missing */
export function findCrane(): string {
  const crane = process.env["TWOFOLD_CRANE"] ?? join(root, ".cache/registries/crane");
  if (!existsSync(crane)) throw new Error("crane is missing: run scripts/setup-registries.sh");
  return crane;
}

/** Whether zot is there: its source is on github.com only, which not every machine reaches. */
export const hasZot = existsSync(newerRegistries.zot);

interface ZotOptions {
  readonly folder: string;
  /** With TLS and the account; undefined: open to everyone, without TLS. */
  readonly certificates?: Certificates;
  /** The token service that it sends to; undefined: it asks for the password itself. */
  readonly tokens?: TokenService;
}

/** zot over its own folder; it answers what refers to an image by the API for that. */
export async function startZot({ folder, certificates, tokens }: ZotOptions): Promise<Service> {
  await mkdir(folder, { recursive: true });
  const htpasswd = join(folder, "htpasswd");
  await writeFile(htpasswd, `${account.username}:${account.hash}\n`);
  const auth =
    tokens === undefined
      ? { htpasswd: { path: htpasswd } }
      : {
          bearer: {
            realm: `https://${tokens.address}/token`,
            service: "test",
            cert: certificates?.cert,
          },
        };
  return await startOnFreePort(async (port) => {
    const config = join(folder, "config.json");
    const secure =
      certificates === undefined
        ? {}
        : { tls: { cert: certificates.cert, key: certificates.key }, auth };
    await writeFile(
      config,
      JSON.stringify({
        distSpecVersion: "1.1.1",
        storage: { rootDirectory: join(folder, "data") },
        http: { address: "127.0.0.1", port: `${port}`, ...secure },
        log: { level: "error" },
      }),
    );
    return [newerRegistries.zot, "serve", config];
  });
}

/** Distribution 3, open to everyone, without TLS. */
export async function startDistribution(folder: string): Promise<Service> {
  await mkdir(folder, { recursive: true });
  return await startOnFreePort(async (port) => {
    const config = join(folder, "config.yml");
    await writeFile(
      config,
      "version: 0.1\nlog: {level: error, accesslog: {disabled: true}}\n" +
        `storage: {filesystem: {rootdirectory: ${join(folder, "data")}}, delete: {enabled: true}}\n` +
        `http: {addr: "127.0.0.1:${port}", secret: test}\n`,
    );
    return [newerRegistries.distribution, "serve", config];
  });
}
