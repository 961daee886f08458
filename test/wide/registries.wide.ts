import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import type { RegistryClient } from "../../src/app/ports/repository.ts";
import { registryClientFor } from "../../src/compose/registry-client.ts";
import { removeFolder } from "../support/leftovers.ts";
import { root } from "../support/paths.ts";
import { registrySuite } from "../support/registry-suite.ts";
import {
  startSecureRegistry,
  startTokenService,
  type TokenService,
} from "../support/secure-registries.ts";
import { account, type Service } from "../support/services.ts";
import { type Certificates, makeCertificates } from "../support/tls.ts";

/** Built by scripts/setup-registries.sh; a variable names another one. */
const program = process.env["TWOFOLD_DISTRIBUTION"] ?? join(root, ".cache/registries/registry");

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

describe.each(["a password", "a token service"])("distribution 3 with TLS and %s", (kind) => {
  let registry: Service;
  let client: RegistryClient;

  beforeAll(async () => {
    const asked = kind === "a password" ? {} : { tokens };
    const own = join(folder, kind.replaceAll(" ", "-"));
    registry = await startSecureRegistry({ folder: own, certificates, program, ...asked });
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
});
