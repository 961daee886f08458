import { describe, expect, it } from "vitest";
import { registryClient } from "../../../../src/adapters/registry/client/client.ts";
import { digestOf } from "../../../../src/domain/oci/digest.ts";
import { digest, first, head, json, manifest, meet, stops } from "../../../support/met-registry.ts";
import { type Script, startScripted } from "../../../support/scripted-registry.ts";
import { freePort } from "../../../support/services.ts";

const cut: Script = (request) => void request.socket.destroy();
const truncated: Script = (request, response) => {
  response.writeHead(200, { ...head, "content-length": String(manifest.length) });
  response.write(manifest.subarray(0, 10), () => request.socket.destroy());
};
const tooMany = json({ errors: [{ code: "TOOMANYREQUESTS" }] }, { "retry-after": "1" }, 429);
const unavailable = json({}, {}, 503);

describe("a registry that recovers", () => {
  it.each<[what: string, fault: Script]>([
    ["resets connections", cut],
    ["ends in the middle of an answer", truncated],
    ["is unavailable", unavailable],
    ["asks to come back in a second", tooMany],
  ])("and first %s is asked again", async (_what, fault) => {
    const { repository, registry } = await meet(first(2, fault));
    expect((await repository.manifest("1"))?.digest).toBe(digest);
    expect(registry.requests).toHaveLength(3);
  });

  it("and first is silent is asked again", async () => {
    const { repository, registry } = await meet(
      first(1, () => undefined),
      { idleSeconds: 0.5 },
    );
    expect((await repository.manifest("1"))?.digest).toBe(digest);
    expect(registry.requests).toHaveLength(2);
  });

  it("gets an upload from its beginning", async () => {
    const content = Buffer.from("a layer");
    const taken: string[] = [];
    const { repository } = await meet((request, response, nth) => {
      if (request.method === "HEAD") return json({}, {}, 404)(request, response, nth);
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        if (request.method === "POST") {
          response.writeHead(202, { location: "/v2/acme/shop/blobs/uploads/7?state=x" }).end();
        } else if (nth === 1) request.socket.destroy();
        else {
          taken.push(`${request.url} ${Buffer.concat(chunks)}`);
          response.writeHead(201).end();
        }
      });
    });
    const blob = { digest: digestOf(content), size: content.length };
    expect(
      await repository.pushBlob(blob, async function* () {
        yield content;
      }),
    ).toBe(true);
    const query = `state=x&digest=${encodeURIComponent(blob.digest)}`;
    expect(taken).toEqual([`/v2/acme/shop/blobs/uploads/7?${query} a layer`]);
  });
});

describe("a registry that does not recover", () => {
  it.each<[what: string, fault: Script, says: RegExp]>([
    ["resets connections", cut, /the connection to .* broke/],
    ["ends in the middle of an answer", truncated, /the connection to .* broke/],
    ["is unavailable", unavailable, /has a fault of its own/],
  ])("and %s is named after a few attempts", async (_what, fault, says) => {
    const { repository, registry } = await meet(first(99, fault));
    await expect(repository.manifest("1")).rejects.toMatchObject({
      code: "registry",
      message: expect.stringMatching(says),
    });
    expect(registry.requests).toHaveLength(4);
  });

  it("and asks to come back tomorrow is not waited for", async () => {
    const tomorrow = new Date(Date.now() + 86_400_000).toUTCString();
    const { repository, registry } = await meet(json({}, { "retry-after": tomorrow }, 429));
    await expect(repository.tags()).rejects.toThrow(/lets nobody ask so often/);
    expect(registry.requests).toHaveLength(1);
  });

  it("and is silent while it answers is given up", async () => {
    const { repository } = await meet(
      (_request, response) => {
        response.writeHead(200, { ...head, "content-length": "1000000" });
        response.write("{");
      },
      { idleSeconds: 0.3 },
    );
    await expect(repository.manifest("1")).rejects.toThrow(/does not answer/);
  });

  it("and is not there is named", async () => {
    const host = `127.0.0.1:${await freePort()}`;
    const client = registryClient({
      ...{ accounts: async () => undefined, given: [], insecure: [], env: {}, firstWait: 0.02 },
      signal: new AbortController().signal,
    });
    await expect(client.repository(`${host}/a`).tags()).rejects.toThrow(
      `nothing listens at ${host}`,
    );
    await client.close();
  });

  it("and speaks plain HTTP is refused where nobody has said that it may", async () => {
    const registry = await startScripted(json({ tags: [] }));
    stops.push(() => registry.stop());
    const client = registryClient({
      ...{ accounts: async () => undefined, given: [], insecure: [], env: {}, firstWait: 0.02 },
      signal: new AbortController().signal,
    });
    await expect(client.repository(`${registry.address}/a`).tags()).rejects.toThrow(/plain HTTP/);
    expect(registry.requests).toEqual([]);
    await client.close();
  });
});

it("stops at once when it is interrupted, also while an answer comes", async () => {
  const { repository, abort } = await meet((_request, response) => {
    response.writeHead(200, { ...head, "content-length": "1000000" });
    response.write("{");
    setTimeout(() => abort.abort(new Error("interrupted by the test")), 20);
  });
  await expect(repository.manifest("1")).rejects.toThrow("interrupted by the test");
});
