import { mkdir, symlink } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { s2iFiles } from "../../../src/adapters/sources/s2i-files.ts";
import { inFolder, put, useSourceFolder } from "../../support/source-folder.ts";

useSourceFolder();

describe("what a source says to s2i", () => {
  test.each([
    [".s2i", "../outside", ".s2i/environment"],
    [".s2i", () => inFolder("outside"), ".s2i/environment"],
    [".s2iignore", "../outside/environment", ".s2iignore"],
    [".s2i/bin", "../../outside", ".s2i/bin/assemble"],
    [".s2i/bin/run", "../../../outside/environment", ".s2i/bin/run"],
  ])("is not read where %s leads out of it", async (link, target, told) => {
    await mkdir(inFolder("outside"));
    await put("outside/environment", "SECRET");
    await put("outside/assemble", "");
    await mkdir(inFolder("app", link, ".."), { recursive: true });
    await symlink(typeof target === "string" ? target : target(), inFolder("app", link));
    await expect(s2iFiles.read(inFolder("app"), ".s2i/bin")).rejects.toThrow(
      `The link ${told} leads out of the source.`,
    );
  });

  test("is read of another folder of scripts", async () => {
    await mkdir(inFolder("app/deploy"), { recursive: true });
    await put("app/deploy/assemble", "");
    expect(await s2iFiles.read(inFolder("app"), "deploy")).toEqual({
      scripts: { assemble: "not executable" },
    });
    await mkdir(inFolder("outside"));
    await symlink("../outside", inFolder("app/away"));
    await put("outside/run", "");
    await expect(s2iFiles.read(inFolder("app"), "away")).rejects.toThrow("leads out of the source");
  });

  test("is read where .s2i leads to another of its folders", async () => {
    await mkdir(inFolder("app/conf"), { recursive: true });
    await put("app/conf/environment", "A=1");
    await symlink("conf", inFolder("app/.s2i"));
    expect(await s2iFiles.read(inFolder("app"), ".s2i/bin")).toEqual({
      environment: "A=1",
      scripts: {},
    });
  });
});
