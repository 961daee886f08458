import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BaseStore } from "../../../../src/adapters/buildah/images/bases.ts";
import { storeIn } from "../../../../src/adapters/buildah/machine/store.ts";
import type { BaseWanted } from "../../../../src/app/ports/base-wanted.ts";
import { type Digest, digestFromHex, digestOf, hexOf } from "../../../../src/domain/oci/digest.ts";
import { Failure } from "../../../../src/domain/text/failure.ts";
import { type HandMadeLayer, honest } from "../../../support/hand-made.ts";
import { configOf, manifestOf, tarOf, temporaryFolder } from "../../../support/layers.ts";

/** A buildah that keeps no record of layers: it only writes down what it was asked, and names each image by its folder. */
async function recorder(
  folder: string,
): Promise<{ bases: BaseStore; asked: () => Promise<string[]> }> {
  const buildah = join(folder, "buildah");
  const log = join(folder, "log");
  const script = `#!/bin/sh\nshift 2\necho "$@" >>${log}\necho "\${3##*/}"\n`;
  await writeFile(buildah, script, { mode: 0o755 });
  const { signal } = new AbortController();
  const programs = { buildah, skopeo: "skopeo", env: {}, signal };
  const asked = async (): Promise<string[]> => (await readFile(log, "utf8")).trim().split("\n");
  return { bases: new BaseStore(programs, storeIn(join(folder, "store"))), asked };
}

/** A fetched image with these layers, as skopeo's `dir:` form has it. */
async function fetched(
  parent: string,
  name: string,
  layers: readonly HandMadeLayer[],
): Promise<BaseWanted> {
  const folder = join(parent, name);
  await mkdir(folder);
  const put = async (bytes: Buffer): Promise<Digest> => {
    await writeFile(join(folder, hexOf(digestOf(bytes))), bytes);
    return digestOf(bytes);
  };
  const mediaType = "application/vnd.oci.image.layer.v1.tar+gzip";
  const described = await Promise.all(
    layers.map(async ({ blob }) => ({ mediaType, digest: await put(blob), size: blob.length })),
  );
  const config = configOf(
    layers.flatMap(({ claimed }) => claimed ?? []),
    {},
  );
  await put(config);
  await writeFile(join(folder, "manifest.json"), manifestOf(config, described).manifestBytes);
  return { folder, name: `r.example/${name}`, tag: "1", digest: undefined };
}

const layer = async (name: string): Promise<HandMadeLayer> => honest(await tarOf([{ name }]));

describe("bases in a store that tells nothing of its layers", () => {
  it("are unpacked and hashed: one that is what it says is imported", async () => {
    const folder = await temporaryFolder();
    const { bases } = await recorder(folder);
    const [low, high] = [await layer("low"), await layer("high")];
    const wanted = await fetched(folder, "a", [low, high]);
    const [base] = await bases.import([Promise.resolve(wanted)]);
    expect(base?.diffIds).toEqual([low.claimed, high.claimed]);
    expect(base?.published.map((one) => one?.digest)).toEqual(
      [low, high].map(({ blob }) => digestOf(blob)),
    );
    if (base === undefined) return;
    expect(await readFile(bases.blob(base, digestOf(high.blob)))).toEqual(high.blob);
  });

  it("are refused where they lie", async () => {
    const folder = await temporaryFolder();
    const { bases, asked } = await recorder(folder);
    const claimed = digestFromHex("c".repeat(64));
    const wanted = await fetched(folder, "a", [
      await layer("low"),
      { ...(await layer("f")), claimed },
    ]);
    await expect(bases.import([Promise.resolve(wanted)])).rejects.toThrow(
      /^The base r\.example\/a@sha256:\w+ is not what its config says: layer 1 unpacks to sha256:\w+, its config lists sha256:c+\.$/,
    );
    expect((await asked()).join()).not.toContain("tag");
  });
});

describe("several bases", () => {
  it("are pulled from the last to the first and named from the first to the last, however soon each is there", async () => {
    const folder = await temporaryFolder();
    const { bases, asked } = await recorder(folder);
    const all = [
      await fetched(folder, "a", [await layer("a")]),
      await fetched(folder, "b", [await layer("b")]),
      await fetched(folder, "c", [await layer("c")]),
    ];
    const late = all.map(async (wanted, index) => {
      await new Promise((resolve) => setTimeout(resolve, index * 30));
      return wanted;
    });
    const imported = await bases.import(late);
    expect(imported.map(({ local }) => local.split("@")[0])).toEqual(all.map(({ name }) => name));
    expect((await asked()).map((line) => line.replace(/dir:.*\//, ""))).toEqual([
      ...["c", "b", "a"].map((name) => `pull --quiet ${name}`),
      ...["a", "b", "c"].map((name) => `tag ${name} r.example/${name}:1`),
    ]);
  });

  it("that share a tag are told apart by their digests", async () => {
    const folder = await temporaryFolder();
    const { bases, asked } = await recorder(folder);
    const first = await fetched(folder, "a", [await layer("a")]);
    const second = { ...(await fetched(folder, "b", [await layer("b")])), name: first.name };
    const [, other] = await bases.import([first, second].map((one) => Promise.resolve(one)));
    const digest = other?.digest ?? "";
    expect((await asked()).slice(2)).toEqual([
      "tag a r.example/a:1",
      `tag b r.example/a:sha256-${digest.slice("sha256:".length, "sha256:".length + 12)}`,
    ]);
  });

  it("keep the names that they have where they are imported once more, and get others for others", async () => {
    const folder = await temporaryFolder();
    const { bases, asked } = await recorder(folder);
    const one = await fetched(folder, "a", [await layer("a")]);
    const named = async (tag: string) => {
      const before = (await asked().catch(() => [])).length;
      await bases.import([Promise.resolve({ ...one, tag })]);
      return (await asked()).slice(before).map((line) => line.replace(/dir:.*\//, ""));
    };
    expect(await named("1")).toEqual(["pull --quiet a", "tag a r.example/a:1"]);
    expect(await named("1")).toEqual([]);
    const other = await named("2");
    expect(other).toContain("rmi r.example/a:1");
    expect(other).toContain("tag a r.example/a:2");
  });

  it("of which one cannot be fetched fail with its failure", async () => {
    const folder = await temporaryFolder();
    const { bases } = await recorder(folder);
    const failure = new Failure({ code: "registry", message: "No such image.", fix: "" });
    const sound = await fetched(folder, "a", [await layer("a")]);
    const wanted = [Promise.reject(failure), Promise.resolve(sound)];
    await expect(bases.import(wanted)).rejects.toBe(failure);
  });
});
