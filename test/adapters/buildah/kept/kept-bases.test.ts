import { appendFile, mkdir, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { markFolder, workFolderMark } from "../../../../src/adapters/buildah/folders/mark.ts";
import { KeptBases } from "../../../../src/adapters/buildah/kept/kept-bases.ts";
import { openKeptFolder } from "../../../../src/adapters/buildah/kept/kept-folder.ts";
import type { WantedLayers } from "../../../../src/adapters/buildah/kept/unpack.ts";
import type { FetchOptions } from "../../../../src/app/ports/registry.ts";
import { type Digest, digestOf, hexOf } from "../../../../src/domain/oci/digest.ts";
import { Failure } from "../../../../src/domain/text/failure.ts";
import { listeningReporter } from "../../../support/builder.ts";
import { configOf, manifestOf, tarOf, temporaryFolder } from "../../../support/layers.ts";

const { signal } = new AbortController();
const env = { PATH: process.env["PATH"] ?? "" };
const machine = { buildah: "1.28.2", driver: "overlay", driverOptions: [], rootless: false };
const mediaType = "application/vnd.oci.image.layer.v1.tar";

/** A registry with images by their digests, which counts what is fetched, and an unpacking that is counted, too. */
async function world() {
  const parent = await temporaryFolder();
  const folder = await openKeptFolder(join(parent, "kept"));
  const counts = { fetched: 0, unpacked: 0, asked: 0, runs: 0 };
  const images = new Map<string, { manifest: Buffer; blobs: readonly Buffer[] }>();
  const served = new Map<string, Buffer>();
  const add = async (name: string, bytes = 1): Promise<Digest> => {
    const layer = await tarOf([{ name, content: name.repeat(bytes) }]);
    const config = configOf([digestOf(layer)], {});
    const described = { mediaType, digest: digestOf(layer), size: layer.length };
    const { manifestBytes } = manifestOf(config, [described]);
    const digest = digestOf(manifestBytes);
    images.set(digest, { manifest: manifestBytes, blobs: [config, layer] });
    served.set(digest, manifestBytes);
    return digest;
  };
  const registry = {
    document: async (reference: string) => {
      counts.asked += 1;
      const bytes = served.get(reference.slice(reference.indexOf("@") + 1));
      if (bytes !== undefined) return bytes;
      throw new Failure({ code: "registry", message: "Not there.", fix: "Ask." });
    },
    fetch: async ({ from, folder: to }: FetchOptions) => {
      counts.fetched += 1;
      const found = images.get(
        from.kind === "registry" ? (from.reference.split("@")[1] ?? "") : "",
      );
      if (found === undefined) throw new Error("no such image");
      await mkdir(to);
      await writeFile(join(to, "version"), "Directory Transport Version: 1.1\n");
      await writeFile(join(to, "manifest.json"), found.manifest);
      for (const blob of found.blobs) await writeFile(join(to, hexOf(digestOf(blob))), blob);
    },
    resolve: () => Promise.reject(new Error("not asked for")),
    served: () => Promise.reject(new Error("not asked for")),
    tryPush: () => Promise.reject(new Error("not asked for")),
    push: () => Promise.reject(new Error("not asked for")),
  };
  const unpack: WantedLayers["unpack"] = async ({ root, runroot }) => {
    counts.unpacked += 1;
    await mkdir(join(root, "overlay", "layer", "diff"), { recursive: true });
    await mkdir(join(root, "overlay-images"));
    await mkdir(runroot);
    await writeFile(join(root, "overlay", "layer", "diff", "passwd"), "root\n");
    return "unpacked";
  };
  /** A run that uses one base and stays open. */
  const begin = async (
    digest: Digest,
    { mostBytes = 1e9, how = unpack }: { mostBytes?: number; how?: WantedLayers["unpack"] } = {},
  ) => {
    counts.runs += 1;
    const reporter = listeningReporter();
    const kept = new KeptBases({ folder, mostBytes, env, signal, reporter });
    const to = join(parent, `run-${counts.runs}`);
    const reference = `r.example/base@${digest}`;
    const from = { kind: "registry", reference } as const;
    await kept.through(registry).fetch({ from, folder: to, platform: undefined });
    const programs = { buildah: "buildah", skopeo: "skopeo", env, signal };
    const wanted = { folder: to, manifest: digest, layers: 1, programs, machine, unpack: how };
    const layers = await kept.layers(wanted);
    return { kept, layers, to, told: reporter.told };
  };
  const run = async (digest: Digest, more: Parameters<typeof begin>[1] = {}) => {
    const begun = await begin(digest, more);
    await begun.kept.close();
    return begun;
  };
  const entries = async () => (await readdir(folder)).filter((name) => !/^bases/.test(name)).sort();
  return { folder, counts, add, begin, run, entries, served, unpack };
}

describe("kept bases", () => {
  it("are fetched and unpacked once, and the registry is asked all the same", async () => {
    const { counts, add, run, entries } = await world();
    const digest = await add("a");
    const first = await run(digest);
    expect(first.layers?.unpacked.when).toBe("in this run");
    const second = await run(digest);
    expect(second.layers).toMatchObject({ root: first.layers?.root, unpacked: { when: "before" } });
    expect(counts).toMatchObject({ fetched: 1, unpacked: 1, asked: 1 });
    expect(await readdir(second.to)).toEqual(await readdir(first.to));
    expect(await entries()).toEqual([expect.stringMatching(/^base-/)]);
    expect(second.told).toEqual([expect.stringContaining("is not unpacked again")]);
  });

  it("are not given to whom the registry does not show them", async () => {
    const { counts, add, run, served } = await world();
    const digest = await add("a");
    await run(digest);
    served.delete(digest);
    await run(digest);
    expect(counts.fetched).toBe(2);
    served.set(digest, Buffer.from("{}"));
    await run(digest);
    expect(counts.fetched).toBe(3);
  });

  it("are brought again where a file of them was changed, unpacked or as fetched", async () => {
    const { counts, add, run } = await world();
    const digest = await add("a");
    const { layers, to } = await run(digest);
    const root = layers?.root ?? "";
    await appendFile(join(root, "overlay/layer/diff/passwd"), "evil\n");
    const { told } = await run(digest);
    expect(told).toEqual([expect.stringContaining("is not what was kept there: it is removed")]);
    expect(counts).toMatchObject({ fetched: 1, unpacked: 2 });
    const blob = (await readdir(to)).find((name) => /^[0-9a-f]{64}$/.test(name)) ?? "";
    await appendFile(join(root, "..", "image", blob), "x");
    expect((await run(digest)).told).toHaveLength(1);
    expect(counts).toMatchObject({ fetched: 2, unpacked: 3 });
    await rm(join(root, "..", "record.json"));
    await run(digest);
    expect(counts.unpacked).toBe(4);
    expect((await run(digest)).layers?.unpacked.when).toBe("before");
  });

  it("stay while another run reads them, and are not believed by a third", async () => {
    const { add, begin, run, entries, folder } = await world();
    const digest = await add("a");
    const reading = await begin(digest);
    const kept = await entries();
    await appendFile(join(reading.layers?.root ?? "", "overlay/layer/diff/passwd"), "x");
    const third = await run(digest);
    expect(third.told).toEqual([expect.stringContaining("it is not used")]);
    expect(third.layers?.root).not.toBe(reading.layers?.root);
    expect(await entries()).toEqual(kept);
    await reading.kept.close();
    const fourth = await run(digest);
    expect(fourth.told).toEqual([expect.stringContaining("it is removed")]);
    expect(fourth.layers?.root).toBe(join(folder, kept[0] ?? "", "root"));
  });

  it("go where there are too many, those used longest ago first", async () => {
    const { add, run, entries, folder } = await world();
    const [one, two, three] = [await add("a", 9e4), await add("b", 9e4), await add("c", 9e4)];
    const name = async (digest: Digest): Promise<string> =>
      basename(join((await run(digest)).layers?.root ?? "", ".."));
    const [first, second] = [await name(one), await name(two)];
    const long = new Date(1e9);
    await utimes(join(folder, second), long, long);
    await run(three, { mostBytes: 2e5 });
    const left = await entries();
    expect(left).toHaveLength(2);
    expect(left).toContain(first);
    const alone = await run(one, { mostBytes: 10 });
    expect(alone.layers).toBeDefined();
    expect(await entries()).toEqual([]);
    expect((await run(two, { mostBytes: 10 })).layers?.unpacked.when).toBe("in this run");
    expect(await entries()).toEqual([]);
  });

  it("leave nothing behind where they are refused, the disk is full, or a run was killed", async () => {
    const { add, run, entries, folder } = await world();
    const [one, two] = [await add("a"), await add("b")];
    await run(one);
    const refused = await run(two, { how: () => Promise.resolve("refused") });
    expect(refused.layers).toBeUndefined();
    expect(await entries()).toHaveLength(1);
    const full = await run(two, { how: () => Promise.resolve("full") });
    expect(full.layers).toBeUndefined();
    expect(await entries()).toEqual([]);
    for (const left of ["new-alive", "new-killed", "gone-left"]) await mkdir(join(folder, left));
    await markFolder(join(folder, "new-alive"));
    const mark = await readFile(join(folder, "new-alive", workFolderMark), "utf8");
    const killed = JSON.stringify({ ...JSON.parse(mark), started: "never" });
    await writeFile(join(folder, "new-killed", workFolderMark), killed);
    await run(one);
    expect(await entries()).toEqual([expect.stringMatching(/^base-/), "new-alive"]);
  });

  it("are as good as not there where nothing can be written", async () => {
    const { add, run, folder } = await world();
    const digest = await add("a");
    const failing: WantedLayers["unpack"] = async ({ root }) => {
      await rm(join(root, ".."), { recursive: true });
      return "unpacked";
    };
    const { layers, told } = await run(digest, { how: failing });
    expect(layers).toBeUndefined();
    expect(told.join()).toContain(`Bases cannot be kept in ${folder}: `);
  });
});
