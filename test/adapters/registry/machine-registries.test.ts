import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readImageFacts } from "../../../src/adapters/registry/base-user.ts";
import { readRemoteImage } from "../../../src/adapters/registry/remote-image.ts";
import { skopeoRegistry } from "../../../src/adapters/registry/skopeo.ts";
import { registryClientFor } from "../../../src/compose/registry-client.ts";
import { layoutOf, tarOf } from "../../support/layers.ts";

const root = mkdtempSync(join(tmpdir(), "registries-"));
const named = join(root, "registries.conf");
const plain = { PATH: process.env["PATH"] ?? "", HOME: root, XDG_RUNTIME_DIR: root };
const { signal } = new AbortController();
const access = { tlsVerify: true, insecureRegistries: [] };
let server: Server;
let host = "";
let requests: string[] = [];

beforeAll(async () => {
  // Whoever insists on HTTPS sends no request that arrives.
  server = createServer(({ method, url }, response) => {
    requests.push(`${method} ${url}`);
    response.writeHead(url === "/v2/" ? 200 : 404, { "content-type": "application/json" });
    response.end(url === "/v2/" ? "{}" : '{"errors":[{"code":"NAME_UNKNOWN","message":"no"}]}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const insecure = `[[registry]]\nlocation = "${host}"\ninsecure = true\n`;
  writeFileSync(named, insecure);
  const folder = join(root, "with-file/.config/containers/registries.conf.d");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "1.conf"), insecure);
  await layoutOf(join(root, "layout"), { layers: [await tarOf([])] });
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(root, { recursive: true, force: true });
});

type Env = Readonly<Record<string, string>>;

const calls: readonly (readonly [string, (env: Env) => Promise<unknown>])[] = [
  ["resolving a tag", (env) => registry(env).resolve(`${host}/a:1`)],
  [
    "fetching an image",
    (env) =>
      registry(env).fetch({
        from: { kind: "registry", reference: `${host}/a:1` },
        folder: join(root, "fetched"),
        platform: undefined,
      }),
  ],
  ["pushing", (env) => registry(env).push(join(root, "layout"), `${host}/a:1`)],
  [
    "reading an image's config",
    (env) =>
      readImageFacts(
        { ...options(env), buildah: "buildah" },
        { reference: `${host}/a:1`, platform: undefined },
      ),
  ],
  [
    "reading an image",
    (env) =>
      readRemoteImage({
        reference: `${host}/a:1`,
        access,
        platform: "linux/amd64",
        env,
        signal,
        folder: root,
        client: registryClientFor({ access, hosts: [host], env, cwd: root, signal }),
      }),
  ],
];

function options(env: Env) {
  return { skopeo: "skopeo", env, signal, authFile: undefined, insecure: [], accounts: [] };
}

function registry(env: Env) {
  return skopeoRegistry(options(env));
}

async function requestsOf(call: (env: Env) => Promise<unknown>, env: Env) {
  requests = [];
  await call(env).catch(() => undefined);
  return requests.length;
}

it.each(calls)("%s heeds `insecure = true` in the machine's own files", async (_what, call) => {
  const byVariable = { ...plain, CONTAINERS_REGISTRIES_CONF: named };
  const byFolder = { ...plain, HOME: join(root, "with-file") };
  expect(await requestsOf(call, byVariable)).toBeGreaterThan(0);
  expect(await requestsOf(call, byFolder)).toBeGreaterThan(0);
  // Skopeo reads these files in the home folder even so.
  expect(await requestsOf(call, { ...byFolder, XDG_CONFIG_HOME: root })).toBeGreaterThan(0);
  expect(await requestsOf(call, plain)).toBe(0);
});
