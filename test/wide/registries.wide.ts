import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import type { RegistryClient } from "../../src/app/ports/repository.ts";
import { registryClientFor } from "../../src/compose/registry-client.ts";
import { removeFolder } from "../support/leftovers.ts";
import { hasZot, newerRegistries, startZot } from "../support/newer-registries.ts";
import { registrySuite } from "../support/registry-suite.ts";
import {
  startSecureRegistry,
  startTokenService,
  type TokenService,
} from "../support/secure-registries.ts";
import { account, type Service } from "../support/services.ts";
import { type Certificates, makeCertificates } from "../support/tls.ts";

let folder: string;
let certificates: Certificates;
let tokens: TokenService;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "registries-wide-"));
  certificates = await makeCertificates(join(folder, "tls"));
  tokens = await startTokenService(certificates);
});

afterAll(async () => {
  await tokens?.stop();
  await removeFolder(folder);
});

/** Tests the client on a registry with TLS and the account. */
function clientSuite(start: () => Promise<Service>): void {
  let registry: Service;
  let client: RegistryClient;

  beforeAll(async () => {
    registry = await start();
    const { username, password } = account;
    client = registryClientFor({
      access: { tlsVerify: true, insecureRegistries: [], username, password },
      hosts: [registry.address],
      env: { PATH: process.env["PATH"] ?? "", HOME: folder, SSL_CERT_FILE: certificates.ca },
      cwd: folder,
      signal: new AbortController().signal,
    });
  });

  afterAll(async () => {
    await client?.close();
    await registry?.stop();
  });

  registrySuite({ address: () => registry.address, client: () => client });
}

describe.each(["a password", "a token service"])("with TLS and %s", (kind) => {
  const options = (name: string) => ({
    folder: join(folder, `${name}-${kind.replaceAll(" ", "-")}`),
    certificates,
    ...(kind === "a password" ? {} : { tokens }),
  });

  describe("distribution 3", () => {
    const { distribution: program } = newerRegistries;
    clientSuite(() => startSecureRegistry({ ...options("distribution"), program }));
  });

  describe.skipIf(!hasZot)("zot", () => {
    clientSuite(() => startZot(options("zot")));
  });
});
