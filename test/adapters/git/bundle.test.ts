import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bundleCheckout } from "../../../src/adapters/git/bundle.ts";
import { cloneRevision } from "../../../src/adapters/git/clone.ts";
import { checkOutBundles } from "../../../src/adapters/git/unbundle.ts";
import type { BundledSource } from "../../../src/app/ports/snapshot.ts";
import { gitTestEnvironment, TestCheckout, TestForge } from "../../support/git.ts";

let forge: TestForge;
let shop: TestCheckout;
let count = 0;
const { signal } = new AbortController();
const env = gitTestEnvironment;

beforeEach(async () => {
  forge = await TestForge.create();
  shop = await forge.repository();
});

afterEach(() => forge.remove());

function folder(): string {
  count += 1;
  return join(forge.folder, `place-${count}`);
}

async function clone(url: string, revision: string): Promise<string> {
  const found = await cloneRevision({ url, revision, folder: folder(), env, signal });
  if (!found.known) throw new Error(found.why);
  return found.value;
}

async function bundle(root: string, revision: string): Promise<readonly BundledSource[]> {
  const found = await bundleCheckout({
    ...{ root, revision, folder: folder(), lfsFrom: undefined },
    ...{ env, signal },
  });
  if (!found.known) throw new Error(found.why);
  return found.value;
}

async function open(sources: readonly BundledSource[], revision: string) {
  const [first, ...others] = sources.map((source) => ({ ...source, file: source.bundle }));
  if (first === undefined) throw new Error("there is no bundle");
  const files = sources.flatMap(({ lfs }) => lfs);
  const lfs = new Map<string, string>();
  for (const file of files) {
    lfs.set(
      createHash("sha256")
        .update(await readFile(file))
        .digest("hex"),
      file,
    );
  }
  const bundles = [first, ...others] as const;
  return await checkOutBundles({ bundles, lfs, revision, folder: folder(), env, signal });
}

describe("the bundle of a revision", () => {
  it("has the same bytes from a clone that packed it otherwise, and from one that has only this commit", async () => {
    for (const name of ["a", "b", "c", "d"]) await shop.commit(name);
    await shop.git("tag", "-a", "v1", "-m", "One");
    const revision = await shop.git("rev-parse", "HEAD");
    const loose = await clone(shop.root, revision);
    await shop.git("repack", "-adfq", "--window=50", "--depth=50");
    const packed = await clone(shop.root, revision);
    const short = folder();
    await shop.git("clone", "-q", "--depth=1", "--branch=v1", `file://${shop.root}`, short);
    const bundles = await Promise.all(
      [loose, packed, await clone(short, revision)].map((root) => bundle(root, revision)),
    );
    const files = bundles.flat().map(({ bundle: file }) => readFile(file));
    const [one, ...others] = await Promise.all(files);
    expect(others).toHaveLength(2);
    for (const other of others) expect(other.equals(one ?? Buffer.of())).toBe(true);
  });

  it("gives the revision's files and its tags again, and nothing of its history", async () => {
    await shop.commit("first.txt");
    await shop.git("tag", "v0");
    await shop.commit("second.txt");
    await shop.git("tag", "v1");
    await shop.git("tag", "-a", "v1.0", "-m", "One");
    const revision = await shop.git("rev-parse", "HEAD");
    const found = await open(await bundle(await clone(shop.root, revision), revision), revision);
    if (!found.known) throw new Error(found.why);
    const opened = new TestCheckout(found.value);
    expect(await opened.git("rev-parse", "HEAD")).toBe(revision);
    expect(await opened.git("status", "--porcelain")).toBe("");
    expect(await opened.git("tag")).toBe("v1\nv1.0");
    expect(await opened.git("rev-list", "--count", "HEAD")).toBe("1");
  });

  it("is refused for another revision than its own", async () => {
    const revision = await shop.git("rev-parse", "HEAD");
    const sources = await bundle(await clone(shop.root, revision), revision);
    const found = await open(sources, "0".repeat(40));
    expect(found).toEqual({ known: false, why: "no branch or tag has it" });
  });

  it("is refused where a byte of it was changed", async () => {
    const revision = await shop.git("rev-parse", "HEAD");
    const sources = await bundle(await clone(shop.root, revision), revision);
    const file = sources[0]?.bundle ?? "";
    const bytes = await readFile(file);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 30) ^ 1, bytes.length - 30);
    await writeFile(file, bytes);
    expect(await open(sources, revision)).toMatchObject({ known: false });
  });

  it("comes with the bundles of submodules, also of a submodule's own", async () => {
    const allow = ["-c", "protocol.file.allow=always", "submodule", "--quiet", "add"];
    const core = await forge.repository("core");
    const lib = await forge.repository("lib");
    await lib.git(...allow, core.root, "deep/core");
    await lib.commit("uses-core");
    await shop.git(...allow, lib.root, "lib");
    const revision = await shop.commit("uses-lib");
    const sources = await bundle(await clone(shop.root, revision), revision);
    expect(sources.map(({ path }) => path)).toEqual(["", "lib", "lib/deep/core"]);
    const found = await open(sources, revision);
    if (!found.known) throw new Error(found.why);
    const opened = new TestCheckout(found.value);
    expect(await opened.git("submodule", "status", "--recursive")).toMatch(
      /^ .* lib .*\n .* lib\/deep\/core/,
    );
    expect(await opened.git("status", "--porcelain")).toBe("");
  });

  it("comes with the content of Git LFS files, and names those that only have a pointer", async () => {
    const content = "a large file\n";
    const sha256 = createHash("sha256").update(content).digest("hex");
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${content.length}\n`;
    await writeFile(join(shop.root, ".gitattributes"), "*.bin filter=lfs\n");
    await writeFile(join(shop.root, "a.bin"), pointer);
    await shop.git("add", ".gitattributes", "a.bin");
    const revision = await shop.commit("lfs");
    const root = await clone(shop.root, revision);
    expect(await bundle(root, revision)).toMatchObject([{ lfs: [], pointers: ["a.bin"] }]);
    const kept = join(root, ".git/lfs/objects", sha256.slice(0, 2), sha256.slice(2, 4));
    await mkdir(kept, { recursive: true });
    await writeFile(join(kept, sha256), content);
    const sources = await bundle(root, revision);
    expect(sources).toMatchObject([{ lfs: [join(kept, sha256)], pointers: [] }]);
    const found = await open(sources, revision);
    if (!found.known) throw new Error(found.why);
    expect(await readFile(join(found.value, "a.bin"), "utf8")).toBe(content);
  });
});
