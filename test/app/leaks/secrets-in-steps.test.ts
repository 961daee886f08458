import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { bareEntry, headerOf, paddingOf } from "../../../src/adapters/buildah/replay/tar-entry.ts";
import { SecretsInSteps } from "../../../src/app/leaks/secrets-in-steps.ts";
import { realReaders as readers } from "../../support/readers.ts";

const value = "Zx81-QqPp-Ll22-99vE";
const { signal } = new AbortController();
const search = new SecretsInSteps({
  ...{ readers, signal },
  secrets: [{ name: "secret npmrc", value }],
});

/** An archive as a step's changes are kept, with one file. */
function archiveOf(
  content: Buffer,
  more: { readonly path?: string; readonly records?: ReadonlyMap<string, string> } = {},
): () => AsyncIterable<Uint8Array> {
  const { path = "etc/conf", records = new Map() } = more;
  const entry = { ...bareEntry, path, type: "file", size: content.length, records } as const;
  const after = new Map([["TWOFOLD.after", `sha256:${"0".repeat(64)}`]]);
  const bytes = Buffer.concat([
    headerOf({ ...bareEntry, path: "gone", type: "whiteout" }),
    headerOf(entry),
    content,
    Buffer.alloc(paddingOf(content.length)),
    headerOf({ ...bareEntry, path: "", type: "global", records: after }),
    Buffer.alloc(1024),
  ]);
  return async function* () {
    yield await Promise.resolve(bytes);
  };
}

it.each([
  ["a file", archiveOf(Buffer.from(`token=${value}\n`))],
  ["a packed file", archiveOf(gzipSync(`token=${value}\n`))],
  ["another form", archiveOf(Buffer.from(Buffer.from(`user:${value}`).toString("base64")))],
  ["a name", archiveOf(Buffer.from("x"), { path: `srv/${value}` })],
  [
    "an attribute",
    archiveOf(Buffer.from("x"), { records: new Map([["SCHILY.xattr.user.token", value]]) }),
  ],
])("a secret is found in %s of what a step changed", async (_, open) => {
  expect(await search.inArchive(open)).toBe("secret npmrc");
});

it("nothing is found where there is none", async () => {
  expect(await search.inArchive(archiveOf(Buffer.from("plain\n")))).toBeUndefined();
  expect(search.inText(Buffer.from("plain"))).toBeUndefined();
});

it("a secret is found in what is said of a step, e.g. in a variable", () => {
  expect(search.inText(Buffer.from(JSON.stringify({ env: [`TOKEN=${value}`] })))).toBe(
    "secret npmrc",
  );
});
