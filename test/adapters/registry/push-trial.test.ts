import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, it } from "vitest";
import { skopeoRegistry } from "../../../src/adapters/registry/skopeo.ts";
import { freePort } from "../../support/services.ts";

const root = mkdtempSync(join(tmpdir(), "push-trial-test-"));
const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const account = `Basic ${Buffer.from("shipper:right").toString("base64")}`;

interface Behaviour {
  /** How it asks for an account. */
  readonly challenge: "none" | "basic" | "bearer";
  /** Status of the token service for a right account. */
  readonly token?: number;
  /** Status and error of POST …/blobs/uploads/ */
  readonly upload?: readonly [status: number, code: string];
  /** Status of everything. */
  readonly always?: number;
  readonly cancel?: number;
}

/** A registry that keeps nothing, the requests that it got, and the uploads that it took. */
async function startRegistry(behaviour: Behaviour) {
  const requests: string[] = [];
  const begun: string[] = [];
  const server = createServer((request, response) => {
    const line = `${request.method} ${request.url?.replace(/\?.*/, "")}`;
    requests.push(line);
    answer(behaviour, request, response);
    if (request.method === "POST" && response.statusCode === 202) begun.push(line);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => server.close());
  stops.push(() => server.closeAllConnections());
  // A TCP server's address is always of this shape.
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, requests, begun };
}

function answer(behaviour: Behaviour, request: IncomingMessage, response: ServerResponse) {
  const { challenge, token = 200, upload = [202, ""], always, cancel = 204 } = behaviour;
  const { method = "", url = "", headers } = request;
  const host = headers.host ?? "";
  const send = (status: number, code = "", more: Record<string, string> = {}) => {
    response.writeHead(status, { "content-type": "application/json", ...more });
    const errors = [{ code, message: "as ordered" }];
    const body = code === "" ? { token: "opaque" } : { errors };
    return response.end(method === "HEAD" ? undefined : JSON.stringify(body));
  };
  if (always !== undefined) return send(always, "UNKNOWN");
  const isRight = headers.authorization === account;
  if (url.startsWith("/token")) return isRight ? send(token) : send(401, "UNAUTHORIZED");
  const isSignedIn = challenge === "bearer" ? headers.authorization === "Bearer opaque" : isRight;
  if (challenge !== "none" && !isSignedIn) {
    const bearer = `Bearer realm="http://${host}/token",service="s"`;
    const asks = challenge === "basic" ? 'Basic realm="r"' : bearer;
    return send(401, "UNAUTHORIZED", { "www-authenticate": asks });
  }
  if (method === "POST") {
    return send(upload[0], upload[1], { location: "/v2/acme/shop/blobs/uploads/7" });
  }
  if (method === "DELETE") return send(cancel);
  return url === "/v2/" ? send(200) : send(404, "BLOB_UNKNOWN");
}

async function trial(
  host: string,
  kept: string | Readonly<Record<string, unknown>> = "right",
  insecure: readonly string[] = [host],
) {
  const file = join(root, `${host.replaceAll(/\W/g, "-")}.json`);
  const auth = Buffer.from(`shipper:${kept}`).toString("base64");
  const content = typeof kept === "string" ? { auths: { [host]: { auth } } } : kept;
  writeFileSync(file, JSON.stringify(content));
  const registry = skopeoRegistry({
    ...{ skopeo: "skopeo", signal: new AbortController().signal, authFile: file },
    ...{ insecure, accounts: [host] },
    env: { PATH: `${process.env["PATH"]}:${root}`, HOME: root, TMPDIR: root },
  });
  return await registry.tryPush(`${host}/acme/shop:1`).then(
    () => "may push",
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

it.each<[what: string, behaviour: Behaviour]>([
  ["that asks for nothing", { challenge: "none" }],
  ["with a password", { challenge: "basic" }],
  ["with a token service", { challenge: "bearer" }],
  ["that cannot cancel an upload", { challenge: "bearer", cancel: 405 }],
  ["that takes uploads otherwise", { challenge: "basic", upload: [405, "UNSUPPORTED"] }],
  ["behind something that refuses in its place", { challenge: "basic", upload: [403, "WAF"] }],
  ["that has a fault of its own, which may pass", { challenge: "none", always: 500 }],
])("a registry %s refuses nothing before the builds", async (_what, behaviour) => {
  const { host, requests, begun } = await startRegistry(behaviour);
  expect(await trial(host)).toBe("may push");
  expect(requests.filter((one) => /^(?:PUT|PATCH) /.test(one))).toEqual([]);
  const cancelled = requests.filter((one) => one.startsWith("DELETE "));
  expect(cancelled).toHaveLength(begun.length);
});

it.each<[what: string, behaviour: Behaviour, password: string, says: RegExp]>([
  ["a wrong password", { challenge: "basic" }, "wrong", /refused the password/],
  ["a token service that knows no such password", { challenge: "bearer" }, "wrong", /the password/],
  ["a token service that gives no right", { challenge: "bearer", token: 403 }, "right", /not let/],
  [
    "a token that lacks the right to push",
    { challenge: "bearer", upload: [403, "DENIED"] },
    "right",
    /does not let this account push to acme\/shop/,
  ],
  [
    "a token of too small a scope",
    { challenge: "bearer", upload: [401, "UNAUTHORIZED"] },
    "right",
    /does not let this account push to acme\/shop/,
  ],
])("%s is found out before the builds", async (_what, behaviour, password, says) => {
  const { host, requests } = await startRegistry(behaviour);
  expect(await trial(host, password)).toMatch(says);
  expect(requests.filter((one) => /^(?:PUT|PATCH) /.test(one))).toEqual([]);
});

it("an account that a helper program keeps is tried, too", async () => {
  const { host } = await startRegistry({ challenge: "bearer", upload: [403, "DENIED"] });
  const answer = JSON.stringify({ ServerURL: host, Username: "shipper", Secret: "right" });
  const helper = join(root, "docker-credential-kept");
  writeFileSync(
    helper,
    `#!/bin/sh\nread -r server\n[ "$server" = "${host}" ] && echo '${answer}'\n`,
  );
  chmodSync(helper, 0o755);
  expect(await trial(host, { credHelpers: { [host]: "kept" } })).toMatch(
    /does not let this account/,
  );
});

it("a registry that is not there, or has no TLS, is found out before the builds", async () => {
  expect(await trial(`127.0.0.1:${await freePort()}`)).toContain("nothing listens");
  const { host } = await startRegistry({ challenge: "none" });
  expect(await trial(host, "right", [])).toContain("speaks plain HTTP");
});
