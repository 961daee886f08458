import { describe, expect, it } from "vitest";
import type { Repository } from "../../../../src/app/ports/repository.ts";
import { digestOf } from "../../../../src/domain/oci/digest.ts";
import { Failure } from "../../../../src/domain/text/failure.ts";
import { digest, head, json, manifest, mediaType, meet } from "../../../support/met-registry.ts";
import type { Script } from "../../../support/scripted-registry.ts";

describe("a registry that lies", () => {
  const other = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, layers: [1] }));
  const serve = (headers: Record<string, string>, bytes: Buffer): Script => {
    return (_request, response) => response.writeHead(200, headers).end(bytes);
  };
  const one = { digest: digestOf(Buffer.from("x")), size: 1 };

  it.each<[what: string, script: Script, ask: (repository: Repository) => Promise<unknown>]>([
    [
      "about a manifest by digest",
      serve({ "content-type": mediaType }, other),
      (it) => it.manifest(digest),
    ],
    ["about the digest of a tag", serve(head, other), (it) => it.manifest("1")],
    ["about a blob", serve({}, Buffer.from("y")), (it) => it.blob(one)],
    ["about a blob that is read on", serve({}, Buffer.from("y")), async (it) => readAll(it, one)],
    ["about a blob's size", serve({}, Buffer.from("xyz")), async (it) => readAll(it, one)],
    [
      "about a blob's end",
      serve({}, Buffer.from("x")),
      async (it) => readAll(it, { ...one, size: 2 }),
    ],
  ])("%s is found out", async (_what, script, ask) => {
    const { repository } = await meet(script);
    await expect(ask(repository)).rejects.toThrow(/served other bytes than the digest says/);
  });

  it("about the kind of a manifest is found out", async () => {
    const type = "application/vnd.oci.image.index.v1+json";
    const { repository } = await meet(serve({ "content-type": type }, manifest));
    await expect(repository.manifest("1")).rejects.toThrow(/says of itself/);
  });

  it.each<[what: string, script: Script, says: RegExp]>([
    [
      "goes in a circle",
      json({ tags: ["1"] }, { link: '</v2/acme/shop/tags/list>; rel="next"' }),
      /in a circle/,
    ],
    [
      "leads to another host",
      json({ tags: ["1"] }, { link: '<http://127.0.0.2/x>; rel="next"' }),
      /at another host/,
    ],
    ["has 12 MB", json({ tags: ["x".repeat(12_000_000)] }), /more than 10485760 bytes/],
    ["is none", json({ tags: "all" }), /not a list of tags/],
    ["is nested", (_q, response) => response.end("[".repeat(100_000)), /not a list of tags/],
  ])("with a list of tags that %s is refused", async (_what, script, says) => {
    const { repository } = await meet(script);
    await expect(repository.tags()).rejects.toMatchObject({
      code: "registry",
      message: expect.stringMatching(says),
    });
  });

  it("with a web page is no registry", async () => {
    const page =
      (status: number): Script =>
      (_request, response) =>
        response.writeHead(status, { "content-type": "text/html" }).end("<html>");
    for (const status of [200, 404]) {
      const { repository } = await meet(page(status));
      await expect(repository.manifest("1")).rejects.toThrow(/does not answer as a registry/);
    }
  });

  it("cannot put control characters into a message", async () => {
    const message = "\u001b[2Jgone\u202e";
    const { repository } = await meet(json({ errors: [{ code: "NOVEL", message }] }, {}, 418));
    const said: unknown = await repository.tags().catch((error: unknown) => error);
    expect(said).toMatchObject({ code: "registry" });
    const texts = said instanceof Failure ? [said.message, said.fix, ...said.output] : [];
    expect(texts.join("")).toContain("gone");
    expect(texts.join("")).not.toMatch(/\p{Cc}|\u202e/u);
  });
});

async function readAll(repository: Repository, blob: Parameters<Repository["readBlob"]>[0]) {
  for await (const _ of (await repository.readBlob(blob)) ?? []);
}

describe("a list in pages", () => {
  it("is followed whole, wherever the next page stands among the links", async () => {
    const { repository, registry } = await meet((request, response, nth) => {
      const last = new URL(request.url ?? "", "http://x").searchParams.get("last");
      const link = '<https://x.test/help>; rel="help", <?last=1&n=2>; title="a, b"; rel="next"';
      const page =
        last === null
          ? json({ tags: ["1", "2"] }, { link })
          : json({ tags: ["2", "3", "not a tag!"] });
      page(request, response, nth);
    });
    expect(await repository.tags()).toEqual(["1", "2", "3"]);
    expect(registry.requests).toEqual([
      "GET /v2/acme/shop/tags/list",
      "GET /v2/acme/shop/tags/list?last=1&n=2",
    ]);
  });

  it("is begun again where the tag that a page goes on after is gone", async () => {
    const { repository, registry } = await meet((request, response, nth) => {
      const page = [
        json({ tags: ["1", "2"] }, { link: '<?last=2&n=2>; rel="next"' }),
        json("", {}, 404),
        json({ tags: ["1", "3"] }),
      ][registry.requests.length - 1];
      page?.(request, response, nth);
    });
    expect(await repository.tags()).toEqual(["1", "3"]);
  });

  it("is told to be broken where no attempt comes to its end", async () => {
    const { repository, registry } = await meet((request, response, nth) => {
      const isFirst = !request.url?.includes("last");
      const page = isFirst
        ? json({ tags: ["1", "2"] }, { link: '<?last=2&n=2>; rel="next"' })
        : json("", {}, 404);
      page(request, response, nth);
    });
    await expect(repository.tags()).rejects.toMatchObject({ code: "registry" });
    expect(registry.requests).toHaveLength(6);
  });
});
