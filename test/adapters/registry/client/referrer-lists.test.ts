import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fallbackTag,
  indexMediaType,
  listWith,
  wholeList,
} from "../../../../src/adapters/registry/client/referrer-lists.ts";
import { digestOf } from "../../../../src/domain/oci/digest.ts";
import { json, mediaType, meet } from "../../../support/met-registry.ts";
import type { Script } from "../../../support/scripted-registry.ts";

const subject = digestOf(Buffer.from("image"));
const bytes = Buffer.from(
  JSON.stringify({
    schemaVersion: 2,
    mediaType,
    artifactType: "text/x",
    subject: { mediaType, digest: subject, size: 5 },
    layers: [],
  }),
);
const pushed = { digest: digestOf(bytes), mediaType, bytes };
const entry = { mediaType, digest: pushed.digest, size: bytes.length, artifactType: "text/x" };

/** A registry without the API, whose tag for the list has this; it keeps what is put there. */
function listing(kept: { type: string; text: string | undefined }): Script {
  return (request, response, nth) => {
    const isList = request.url?.endsWith(`/${fallbackTag(subject)}`) === true;
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      if (request.method === "PUT") {
        if (isList) kept.text = Buffer.concat(chunks).toString();
        response.writeHead(201).end();
      } else if (kept.text === undefined) json({}, {}, 404)(request, response, nth);
      else response.writeHead(200, { "content-type": kept.type }).end(kept.text);
    });
  };
}

const others = [
  { mediaType, digest: `sha512:${"a".repeat(128)}`, size: 7, artifactType: "application/sig" },
  {
    ...{ mediaType, digest: `sha256:${"b".repeat(64)}`, size: 7 },
    ...{
      platform: { os: "linux", architecture: "arm64" },
      urls: ["https://a.test/"],
      data: "e30=",
    },
  },
  { unknown: true },
];

describe("a list of referrers in a tag", () => {
  it.each<[what: string, index: Record<string, unknown>]>([
    [
      "other tools' entries and annotations",
      { manifests: others, annotations: { a: "b" }, new: 1 },
    ],
    ["null for no entry", { manifests: null }],
    ["no list", {}],
  ])("with %s keeps all of it", async (_what, rest) => {
    const index = { schemaVersion: 2, mediaType: indexMediaType, ...rest };
    const kept = { type: indexMediaType, text: JSON.stringify(index) };
    const { repository } = await meet(listing(kept));
    await repository.pushManifest(pushed);
    const manifests = [...(Array.isArray(rest["manifests"]) ? rest["manifests"] : []), entry];
    expect(JSON.parse(kept.text)).toEqual({ ...index, manifests });
    const once = kept.text;
    await repository.pushManifest(pushed);
    expect(kept.text).toBe(once);
  });

  it("begins with the first referrer", async () => {
    const kept = { type: indexMediaType, text: undefined };
    const { repository } = await meet(listing(kept));
    await repository.pushManifest(pushed);
    const index = { schemaVersion: 2, mediaType: indexMediaType, manifests: [entry] };
    expect(JSON.parse(kept.text ?? "")).toEqual(index);
  });

  it.each<[what: string, type: string, content: unknown]>([
    ["an image", mediaType, { schemaVersion: 2, mediaType, layers: [] }],
    ["no list of entries", indexMediaType, { schemaVersion: 2, manifests: "none" }],
  ])("is not written over what has %s", async (_what, type, content) => {
    const text = JSON.stringify(content);
    const kept = { type, text };
    const { repository } = await meet(listing(kept));
    await expect(repository.pushManifest(pushed)).rejects.toMatchObject({
      code: "registry",
      message: expect.stringContaining("holds no index"),
    });
    expect(kept.text).toBe(text);
  });

  it("keeps any JSON", () => {
    const index = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }));
    fc.assert(
      fc.property(index, fc.array(fc.jsonValue({ maxDepth: 4 })), (rest, manifests) => {
        const written = JSON.parse(JSON.stringify({ ...rest, manifests }));
        const list = wholeList(JSON.stringify(written));
        if (list === undefined) throw new Error("it is an index");
        const added = listWith(list, { ...entry, digest: pushed.digest, annotations: {} });
        expect(JSON.parse(added.toString())).toEqual({
          ...written,
          manifests: [...written.manifests, entry],
        });
      }),
    );
  });
});
