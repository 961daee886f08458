import { mkdir, mkdtemp, readdir, readFile, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as toolkit from "@actions/tool-cache";
import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  findBuildahIn,
  openToolCache,
  toolCacheFolder,
} from "../../../src/adapters/tools/tool-cache.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "twofold-tool-cache-"));
  return async () => (await import("node:fs/promises")).rm(folder, { recursive: true });
});

const open = () => openToolCache({ RUNNER_TOOL_CACHE: folder });
const fill = (text: string) => (place: string) => writeFile(join(place, "buildah"), text);

describe("the tool cache", () => {
  it("finds what the runner's own toolkit kept, and the other way round", async () => {
    vi.stubEnv("RUNNER_TOOL_CACHE", folder);
    vi.stubEnv("RUNNER_TEMP", folder);
    const source = join(folder, "source");
    await mkdir(source);
    await writeFile(join(source, "buildah"), "theirs");
    const theirs = await toolkit.cacheDir(source, "buildah", "1.43.2");
    expect(await open().find("1.43.2")).toBe(theirs);
    const ours = await open().keep("1.42.1", fill("ours"));
    expect((await stat(ours)).mode & 0o777).toBe(0o755);
    expect(toolkit.find("buildah", "1.42.1")).toBe(ours);
    expect(await open().versions()).toEqual(["1.42.1", "1.43.2"]);
  });

  it("keeps nothing of an attempt that failed", async () => {
    const broken = open().keep("1.43.2", async (place) => {
      await fill("half")(place);
      throw new Error("cut off");
    });
    await expect(broken).rejects.toThrow("cut off");
    expect(await open().find("1.43.2")).toBeUndefined();
    expect(await readdir(join(folder, "buildah/1.43.2"))).toEqual([]);
  });

  it("takes the place of what is there without a mark that it is whole", async () => {
    const place = join(folder, "buildah/1.43.2", process.arch);
    await mkdir(place, { recursive: true });
    await writeFile(join(place, "rest"), "");
    expect(await open().find("1.43.2")).toBeUndefined();
    await open().keep("1.43.2", fill("whole"));
    expect(await readdir(place)).toEqual(["buildah"]);
  });

  it("is filled by two at once, and one of them is kept", async () => {
    const [one, two] = await Promise.all([
      open().keep("1.43.2", fill("same")),
      open().keep("1.43.2", fill("same")),
    ]);
    expect(one).toBe(two);
    expect(await readFile(join(one, "buildah"), "utf8")).toBe("same");
    expect(await readdir(join(folder, "buildah/1.43.2"))).toEqual([
      process.arch,
      `${process.arch}.complete`,
    ]);
  });

  it("is cleared of what was left half done a day ago, not of what may still be at work", async () => {
    const parent = join(folder, "buildah/1.43.2");
    const [old, fresh] = [join(parent, ".twofold-partial-a"), join(parent, ".twofold-partial-b")];
    await mkdir(old, { recursive: true });
    await mkdir(fresh);
    const longAgo = Date.now() / 1000 - 2 * 24 * 60 * 60;
    await utimes(old, longAgo, longAgo);
    await open().keep("1.43.2", fill("whole"));
    const left = await readdir(parent);
    expect(left).toContain(".twofold-partial-b");
    expect(left).not.toContain(".twofold-partial-a");
  });

  it("that cannot be written to is named, with the variable that moves it", async () => {
    await writeFile(join(folder, "file"), "");
    const cache = openToolCache({ RUNNER_TOOL_CACHE: join(folder, "file") });
    await expect(cache.keep("1.43.2", fill(""))).rejects.toMatchObject({
      message: expect.stringContaining(join(folder, "file")),
      fix: expect.stringContaining("RUNNER_TOOL_CACHE"),
    });
  });

  it("is the runner's, else the user's", () => {
    expect(toolCacheFolder({ RUNNER_TOOL_CACHE: "/opt/tools", HOME: "/h" })).toBe("/opt/tools");
    expect(toolCacheFolder({ XDG_CACHE_HOME: "/c", HOME: "/h" })).toBe("/c/twofold/tools");
    expect(toolCacheFolder({ XDG_CACHE_HOME: "relative", HOME: "/h" })).toBe(
      "/h/.cache/twofold/tools",
    );
  });
});

it("a buildah is found where programs and packages have it, if it can be executed", async () => {
  await mkdir(join(folder, "usr/bin"), { recursive: true });
  await writeFile(join(folder, "buildah"), "");
  expect(await findBuildahIn(folder)).toBeUndefined();
  await writeFile(join(folder, "usr/bin/buildah"), "", { mode: 0o755 });
  expect(await findBuildahIn(folder)).toBe("usr/bin/buildah");
});
