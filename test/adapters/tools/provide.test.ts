import { createHash } from "node:crypto";
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { type Download, provideBuildah } from "../../../src/adapters/tools/provide.ts";
import { openToolCache } from "../../../src/adapters/tools/tool-cache.ts";
import type { BuildahSource } from "../../../src/domain/build/buildah-source.ts";
import { findProgram, searchPath } from "../../support/paths.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "twofold-provide-"));
  await mkdir(join(folder, "work"));
  return () => rm(folder, { recursive: true });
});

const provide = (source: BuildahSource | undefined, download: Download) =>
  provideBuildah({
    source,
    cache: openToolCache({ RUNNER_TOOL_CACHE: join(folder, "tools") }),
    registry: { fetch: () => Promise.reject(new Error("no registry is asked")) },
    download,
    paths: [],
    env: { PATH: searchPath() },
    signal: new AbortController().signal,
    folder: join(folder, "work"),
    say: () => {},
  });

const nothing: Download = () => Promise.reject(new Error("nothing is downloaded"));

describe("the buildah of a run", () => {
  it("is the one on PATH, or the one at a path, without a look at it", async () => {
    expect(await provide(undefined, nothing)).toEqual({
      program: "buildah",
      origin: { kind: "path", reference: "buildah" },
    });
    expect(await provide({ kind: "path", path: "/b" }, nothing)).toEqual({
      program: "/b",
      origin: { kind: "path", reference: "/b" },
    });
  });

  it("is downloaded once, and never used when it is another file than the one named", async () => {
    const own = findProgram("buildah") ?? "";
    const sha256 = createHash("sha256")
      .update(await readFile(own))
      .digest("hex");
    const url = "https://example.org/buildah?token=secret";
    const serve: Download = async ({ file }) => {
      await copyFile(own, file);
      return sha256;
    };
    const other = provide({ kind: "download", url, sha256: "0".repeat(64) }, serve);
    await expect(other).rejects.toThrow(`has the checksum sha256=${sha256}`);
    await expect(other).rejects.not.toThrow(/secret/);
    const first = await provide({ kind: "download", url, sha256 }, serve);
    expect(first.origin).toEqual({
      kind: "download",
      reference: `https://example.org/buildah#sha256=${sha256}`,
    });
    expect(await provide({ kind: "download", url, sha256 }, nothing)).toEqual(first);
  });

  it("that was taken out of the tool cache by hand is told, not looked for in vain", async () => {
    const sha256 = "2".repeat(64);
    const place = join(folder, "tools/buildah", `sha256-${sha256}`, process.arch);
    await mkdir(place, { recursive: true });
    await writeFile(`${place}.complete`, "");
    const source = { kind: "download", url: "https://example.org/b", sha256 } as const;
    await expect(provide(source, nothing)).rejects.toMatchObject({
      message: expect.stringContaining(place),
      fix: expect.stringMatching(/Remove/),
    });
  });

  it("is not a program that only looks like one", async () => {
    const serve: Download = async ({ file }) => {
      await copyFile("/bin/true", file);
      return "1".repeat(64);
    };
    const source = {
      kind: "download",
      url: "https://example.org/b",
      sha256: "1".repeat(64),
    } as const;
    await expect(provide(source, serve)).rejects.toThrow(/does not run on this machine/);
    await expect(provide(source, nothing)).rejects.toThrow("nothing is downloaded");
  });
});
