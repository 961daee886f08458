import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readLayout } from "../support/layout.ts";
import { cliBundle } from "../support/paths.ts";
import { type ProgramResult, runProgram } from "../support/program.ts";

let home = "";
let demo: ProgramResult;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "twofold-demo-e2e-"));
  demo = await runProgram([process.execPath, cliBundle, "demo", "--yes", `--output=${home}/out`], {
    env: { PATH: process.env["PATH"] ?? "", HOME: home, TMPDIR: home },
  });
});

afterAll(() => rm(home, { recursive: true, force: true }));

it("shows an image that reproduces and one that does not, and what differs in it", () => {
  expect(demo.code, demo.output).toBe(0);
  expect(demo.output).toContain("=> reproducible: both builds gave the same bytes");
  expect(demo.output).toContain("=> not reproducible: this image would not be pushed");
  expect(demo.output).toMatch(/etc\/build-info/);
});

it("leaves an OCI layout with the digest that it prints, and nothing else but its cache", async () => {
  const image = await readLayout(join(home, "out/reproducible/layout"));
  expect(demo.output).toContain(image.digest);
  expect((await readdir(home)).sort()).toEqual([".cache", "out"]);
});
