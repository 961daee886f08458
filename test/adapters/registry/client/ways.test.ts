import { cp, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer as createPlainServer, type Server } from "node:http";
import { createServer, type ServerOptions } from "node:https";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { registryClient } from "../../../../src/adapters/registry/client/client.ts";
import { type Certificates, makeCertificates } from "../../../support/tls.ts";

let root: string;
let certificates: Certificates;
const stops: (() => Promise<void>)[] = [];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "ways-"));
  certificates = await makeCertificates(join(root, "tls"));
});
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  // A TCP server's address is always of this shape.
  return (server.address() as AddressInfo).port;
}

/** A registry with TLS that has one tag for everyone, and what it has seen. */
async function startTls(more: ServerOptions = {}) {
  const [cert, key] = [await readFile(certificates.cert), await readFile(certificates.key)];
  const seen = { sockets: 0, requests: 0, headers: [] as string[] };
  const server = createServer({ cert, key, ...more }, (request, response) => {
    seen.requests += 1;
    seen.headers.push(...Object.keys(request.headers));
    setTimeout(() => response.end('{"tags":["1"]}'), 5);
  });
  server.on("secureConnection", () => {
    seen.sockets += 1;
  });
  return { port: await listen(server), seen };
}

async function tagsAt(
  host: string,
  { env = {}, insecure = [] }: { env?: Record<string, string>; insecure?: readonly string[] },
  times = 1,
) {
  const client = registryClient({
    ...{ accounts: async () => undefined, given: [], insecure, env, firstWait: 0.02 },
    signal: new AbortController().signal,
  });
  stops.push(() => client.close());
  const repository = client.repository(`${host}/acme/shop`);
  return await Promise.all(Array.from({ length: times }, () => repository.tags()));
}

it("trusts the authority that is kept for a host, and no other", async () => {
  const { port } = await startTls();
  const host = `127.0.0.1:${port}`;
  const folder = join(root, "home/.config/containers/certs.d", host);
  await mkdir(folder, { recursive: true });
  await cp(certificates.ca, join(folder, "ca.crt"));
  expect(await tagsAt(host, { env: { HOME: join(root, "home") } })).toEqual([["1"]]);
  await expect(tagsAt(host, {})).rejects.toThrow(/is not trusted here/);
  await expect(tagsAt(`localhost:${port}`, { env: { HOME: join(root, "home") } })).rejects.toThrow(
    /is not trusted here/,
  );
});

it("shows a registry the client's certificate that is kept for it", async () => {
  const ca = await readFile(certificates.ca);
  const { port } = await startTls({ requestCert: true, rejectUnauthorized: true, ca });
  const host = `127.0.0.1:${port}`;
  const folder = join(root, "shown/containers/certs.d", host);
  await mkdir(folder, { recursive: true });
  await cp(certificates.cert, join(folder, "client.cert"));
  await cp(certificates.key, join(folder, "client.key"));
  const env = { SSL_CERT_FILE: certificates.ca };
  expect(await tagsAt(host, { env: { ...env, XDG_CONFIG_HOME: join(root, "shown") } })).toEqual([
    ["1"],
  ]);
  await expect(tagsAt(host, { env })).rejects.toMatchObject({ code: "registry" });
  // Also where the registry's own certificate does not count.
  const insecure = { insecure: [host] };
  const shown = { XDG_CONFIG_HOME: join(root, "shown") };
  expect(await tagsAt(host, { env: shown, ...insecure })).toEqual([["1"]]);
  await expect(tagsAt(host, insecure)).rejects.toMatchObject({ code: "registry" });
});

it("says that a certificate is for another name", async () => {
  const other = await makeCertificates(join(root, "other"), ["DNS:else.test"]);
  const { port } = await startTls({
    cert: await readFile(other.cert),
    key: await readFile(other.key),
  });
  const env = { SSL_CERT_FILE: other.ca };
  await expect(tagsAt(`127.0.0.1:${port}`, { env })).rejects.toThrow(/is for another name/);
});

it("takes any certificate of a registry that needs none", async () => {
  const { port } = await startTls();
  const host = `127.0.0.1:${port}`;
  expect(await tagsAt(host, { insecure: [host] })).toEqual([["1"]]);
});

it("keeps no more than sixteen connections to one host, and uses them again", async () => {
  const { port, seen } = await startTls();
  const env = { SSL_CERT_FILE: certificates.ca };
  expect(await tagsAt(`127.0.0.1:${port}`, { env }, 80)).toHaveLength(80);
  expect(seen.requests).toBe(80);
  expect(seen.sockets).toBeLessThanOrEqual(16);
});

/** A proxy that leads every host to this machine. */
async function startProxy() {
  const asked: string[] = [];
  const accounts: (string | undefined)[] = [];
  const proxy = createPlainServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    accounts.push(request.headers["proxy-authorization"]);
    response.end('{"tags":["through"]}');
  });
  proxy.on("connect", (request, socket, head: Buffer) => {
    asked.push(`CONNECT ${request.url}`);
    accounts.push(request.headers["proxy-authorization"]);
    const onward = connect(Number(request.url?.split(":")[1]), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    for (const end of [onward, socket])
      end.on("error", () => [onward, socket].map((one) => one.destroy()));
  });
  return { port: await listen(proxy), asked, accounts };
}

const account = `Basic ${Buffer.from("me:p w").toString("base64")}`;

it("reaches a registry through a proxy's tunnel, and keeps the proxy's account from it", async () => {
  const { port, seen } = await startTls();
  const proxy = await startProxy();
  const env = {
    SSL_CERT_FILE: certificates.ca,
    HTTPS_PROXY: `http://me:p%20w@127.0.0.1:${proxy.port}`,
  };
  expect(await tagsAt(`registry.test:${port}`, { env })).toEqual([["1"]]);
  expect(proxy.asked).toEqual([`CONNECT registry.test:${port}`]);
  expect(proxy.accounts).toEqual([account]);
  expect(seen.headers).not.toContain("proxy-authorization");
});

it("asks a proxy for a registry that speaks plain HTTP", async () => {
  const plain = createPlainServer((_request, response) => response.end("not asked"));
  const host = `registry.test:${await listen(plain)}`;
  const proxy = await startProxy();
  const address = `http://me:p%20w@127.0.0.1:${proxy.port}`;
  const env = { HTTP_PROXY: address, HTTPS_PROXY: address };
  expect(await tagsAt(host, { env, insecure: [host] })).toEqual([["through"]]);
  expect(proxy.asked).toEqual([`CONNECT ${host}`, `GET http://${host}/v2/acme/shop/tags/list`]);
  expect(proxy.accounts).toEqual([account, account]);
});

it("says that a proxy refuses", async () => {
  const refusing = createPlainServer();
  refusing.on("connect", (_request, socket) => socket.end("HTTP/1.1 407 No\r\n\r\n"));
  const env = { HTTPS_PROXY: `http://me:hunter2@127.0.0.1:${await listen(refusing)}` };
  const said: unknown = await tagsAt("registry.test", { env }).catch((error: unknown) => error);
  expect(String(said)).toMatch(/the proxy answers with status 407/);
  expect(JSON.stringify([said, String(said)])).not.toContain("hunter2");
});

it("does not follow a redirect of a registry with TLS to an address without", async () => {
  const plain = createPlainServer((_request, response) => response.end('{"tags":["1"]}'));
  let asked = 0;
  plain.on("request", () => {
    asked += 1;
  });
  const location = `http://127.0.0.1:${await listen(plain)}/v2/acme/shop/tags/list`;
  const [cert, key] = [await readFile(certificates.cert), await readFile(certificates.key)];
  const secure = createServer({ cert, key }, (_request, response) =>
    response.writeHead(302, { location }).end(),
  );
  const host = `127.0.0.1:${await listen(secure)}`;
  const folder = join(root, "redirected/.config/containers/certs.d", host);
  await mkdir(folder, { recursive: true });
  await cp(certificates.ca, join(folder, "ca.crt"));
  const env = { HOME: join(root, "redirected") };
  await expect(tagsAt(host, { env })).rejects.toThrow(/redirects to an address without TLS/);
  expect(asked).toBe(0);
});
