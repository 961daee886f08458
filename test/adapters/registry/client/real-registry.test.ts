import { writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RegistryClient } from "../../../../src/app/ports/repository.ts";
import { registryClientFor } from "../../../../src/compose/registry-client.ts";
import { removeFolder } from "../../../support/leftovers.ts";
import { pushImage, registrySuite } from "../../../support/registry-suite.ts";
import {
  startSecureRegistry,
  startTokenService,
  type TokenService,
} from "../../../support/secure-registries.ts";
import { account, type Service } from "../../../support/services.ts";
import { type Certificates, makeCertificates } from "../../../support/tls.ts";

let folder: string;
let certificates: Certificates;
let tokens: TokenService;
let basic: Service;
let bearer: Service;
const open: RegistryClient[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "real-registry-"));
  certificates = await makeCertificates(join(folder, "tls"));
  tokens = await startTokenService(certificates);
  const program = "docker-registry";
  basic = await startSecureRegistry({ folder: join(folder, "basic"), certificates, program });
  bearer = await startSecureRegistry({
    folder: join(folder, "bearer"),
    certificates,
    program,
    tokens,
  });
});

afterAll(async () => {
  await Promise.all(open.map((client) => client.close()));
  await Promise.all([basic?.stop(), bearer?.stop(), tokens?.stop()]);
  await removeFolder(folder);
});

const { username, password } = account;

function clientFor(
  service: Service,
  access: { readonly username?: string; readonly password?: string; readonly authfile?: string } = {
    username,
    password,
  },
  env: Readonly<Record<string, string>> = { SSL_CERT_FILE: certificates.ca },
): RegistryClient {
  const client = registryClientFor({
    access: { tlsVerify: true, insecureRegistries: [], ...access },
    hosts: [service.address],
    env: { PATH: process.env["PATH"] ?? "", HOME: folder, ...env },
    cwd: folder,
    signal: new AbortController().signal,
  });
  open.push(client);
  return client;
}

describe("docker-registry with TLS of a private authority and a password", () => {
  let client: RegistryClient;
  beforeAll(() => {
    client = clientFor(basic);
  });
  registrySuite({
    address: () => basic.address,
    certificates: () => certificates,
    client: () => client,
  });

  it.each<[what: string, access: object, env: Record<string, string> | undefined, says: RegExp]>([
    ["a wrong password", { username, password: "wrong-5512" }, undefined, /refused the password/],
    ["no account", {}, undefined, /asks for an account/],
    [
      "an authority that is not trusted",
      { username, password },
      {},
      /TLS: the certificate of .* is not trusted here/,
    ],
  ])("says what is wrong with %s", async (_what, access, env, says) => {
    const repository = clientFor(basic, access, env).repository(`${basic.address}/acme/shop`);
    const said = await repository.tags().catch((error: unknown) => error);
    expect(said).toMatchObject({ code: "registry", message: expect.stringMatching(says) });
    expect(JSON.stringify(said)).not.toContain("wrong-5512");
  });
});

describe("docker-registry with a token service", () => {
  let client: RegistryClient;
  beforeAll(() => {
    client = clientFor(bearer);
  });
  registrySuite({
    address: () => bearer.address,
    certificates: () => certificates,
    client: () => client,
  });

  it("asks once for a token, however many requests there are at once", async () => {
    await pushImage(client, `${bearer.address}/acme/many`, "1");
    const before = tokens.requests.length;
    const other = clientFor(bearer);
    const repository = other.repository(`${bearer.address}/acme/many`);
    const digests = await Promise.all(Array.from({ length: 40 }, () => repository.digestOf("1")));
    expect(new Set(digests).size).toBe(1);
    expect(tokens.requests.slice(before)).toEqual(["GET repository:acme/many:pull right"]);
  });

  it("asks again when a token has expired", async () => {
    tokens.seconds = 0;
    const repository = clientFor(bearer).repository(`${bearer.address}/acme/many`);
    const before = tokens.requests.length;
    await repository.digestOf("1");
    await repository.digestOf("1");
    tokens.seconds = 300;
    expect(tokens.requests.length - before).toBe(2);
  });

  it("exchanges a refresh token from an auth file", async () => {
    const auth = Buffer.from("<token>:").toString("base64");
    const authfile = join(folder, "identity.json");
    const entry = { auth, identitytoken: "refresh-8841" };
    writeFileSync(authfile, JSON.stringify({ auths: { [bearer.address]: entry } }));
    const before = tokens.requests.length;
    const repository = clientFor(bearer, { authfile }).repository(`${bearer.address}/acme/many`);
    expect(await repository.tags()).toEqual(["1"]);
    expect(tokens.requests.slice(before)).toEqual(["POST repository:acme/many:pull right"]);
  });

  it("says that the password was refused where the token service does", async () => {
    const wrong = { username, password: "wrong-7123" };
    const repository = clientFor(bearer, wrong).repository(`${bearer.address}/acme/many`);
    await expect(repository.tags()).rejects.toThrow(/refused the password/);
  });
});
