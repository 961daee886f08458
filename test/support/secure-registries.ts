import { createSign, randomUUID, X509Certificate } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { basicAuth } from "./registry-view.ts";
import { account, type Service, startOnFreePort } from "./services.ts";
import type { Certificates } from "./tls.ts";

interface SecureRegistryOptions {
  readonly folder: string;
  readonly certificates: Certificates;
  /** `docker-registry`, or the path of distribution 3's `registry`. */
  readonly program: string;
  /** The token service that it sends to; undefined: it asks for the password itself. */
  readonly tokens?: TokenService;
}

/** A registry process with TLS and an account. */
export async function startSecureRegistry(options: SecureRegistryOptions): Promise<Service> {
  const { folder, certificates, program, tokens } = options;
  await mkdir(folder, { recursive: true });
  const htpasswd = join(folder, "htpasswd");
  await writeFile(htpasswd, `${account.username}:${account.hash}\n`);
  const auth =
    tokens === undefined
      ? `{htpasswd: {realm: test, path: ${htpasswd}}}`
      : `{token: {realm: "https://${tokens.address}/token", service: test, issuer: test, rootcertbundle: ${certificates.cert}}}`;
  return await startOnFreePort(async (port) => {
    const config = join(folder, "config.yml");
    await writeFile(
      config,
      `version: 0.1\nlog: {level: error, accesslog: {disabled: true}}\nauth: ${auth}\n` +
        `storage: {filesystem: {rootdirectory: ${join(folder, "data")}}, delete: {enabled: true}}\n` +
        `http: {addr: "127.0.0.1:${port}", secret: test, tls: {certificate: ${certificates.cert}, key: ${certificates.key}}}\n`,
    );
    return [program, "serve", config];
  });
}

export interface TokenService {
  readonly address: string;
  /** Each request: method, scopes and how it signed in. */
  readonly requests: readonly string[];
  /** Seconds for which tokens are good. */
  seconds: number;
  stop(): Promise<void>;
}

/** A token service (docker's token specification) that gives this account all that it asks for. */
export async function startTokenService(certificates: Certificates): Promise<TokenService> {
  const [cert, key] = await Promise.all([
    readFile(certificates.cert, "utf8"),
    readFile(certificates.key, "utf8"),
  ]);
  const requests: string[] = [];
  const server = createServer({ cert, key }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { scopes, isRight } = readQuestion(request, Buffer.concat(chunks).toString());
      requests.push(`${request.method} ${scopes.join(" ")} ${isRight ? "right" : "wrong"}`);
      response.writeHead(isRight ? 200 : 401, { "content-type": "application/json" });
      const errors = [{ code: "UNAUTHORIZED", message: "no such account" }];
      const token = sign({ cert, key, scopes, seconds: service.seconds });
      // Each protocol has a name of its own for the token.
      const name = request.method === "POST" ? "access_token" : "token";
      const body = { [name]: token, expires_in: service.seconds };
      response.end(JSON.stringify(isRight ? body : { errors }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A TCP server's address is always of this shape.
  const { port } = server.address() as AddressInfo;
  const service: TokenService = {
    address: `127.0.0.1:${port}`,
    requests,
    seconds: 300,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return service;
}

function readQuestion(request: IncomingMessage, body: string) {
  const isForm = request.method === "POST";
  const { searchParams } = new URL(request.url ?? "/", "https://token");
  const form = isForm ? new URLSearchParams(body) : searchParams;
  const isRight = isForm
    ? form.get("refresh_token") === "refresh-8841"
    : request.headers.authorization === basicAuth(account);
  return { scopes: form.getAll("scope").flatMap((scope) => scope.split(" ")), isRight };
}

interface Signing {
  readonly cert: string;
  readonly key: string;
  readonly scopes: readonly string[];
  readonly seconds: number;
}

/** A JSON web token that a registry checks with the certificate (RFC 7515). */
function sign({ cert, key, scopes, seconds }: Signing): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const now = Math.floor(Date.now() / 1000);
  const access = scopes.map((scope) => {
    const [type = "", name = "", actions = ""] = scope.split(":");
    return { type, name, actions: actions.split(",") };
  });
  const claims = { iss: "test", sub: "shipper", aud: "test", jti: randomUUID(), access };
  const times = { iat: now - 5, nbf: now - 5, exp: now + Math.max(1, seconds) };
  const der = new X509Certificate(cert).raw.toString("base64");
  const text = `${part({ typ: "JWT", alg: "ES256", x5c: [der] })}.${part({ ...claims, ...times })}`;
  const signature = createSign("sha256").update(text).sign({ key, dsaEncoding: "ieee-p1363" });
  return `${text}.${signature.toString("base64url")}`;
}
