import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkOutExample, findExamples } from "../../../src/adapters/demo/example.ts";
import type { Workshop } from "../../../src/adapters/demo/workshop.ts";

const examples = join(import.meta.dirname, "../../../examples");
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "demo-example-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

function workshop(name: string): Workshop {
  return {
    folder: join(folder, name),
    env: { PATH: process.env["PATH"] ?? "" },
    signal: new AbortController().signal,
    progress: () => {},
  };
}

describe("an example's checkout", () => {
  test("is the same commit every time, whoever runs the demo", async () => {
    const commits: string[] = [];
    for (const run of ["first", "second"]) {
      const checkout = await checkOutExample(workshop(run), { examples, name: "reproducible" });
      const { stdout } = await promisify(execFile)("git", ["rev-parse", "v1.0.0"], {
        cwd: checkout,
      });
      commits.push(stdout);
    }
    expect(commits[0]).toBe(commits[1]);
  });

  test("is found from the program upwards", async () => {
    expect(await findExamples(join(examples, "../dist/cli/index.js"))).toBe(examples);
  });

  test("of a program without its project is an error that says how to start", async () => {
    await expect(findExamples(join(folder, "index.js"))).rejects.toMatchObject({
      code: "tool",
      fix: expect.stringContaining("npm run demo"),
    });
  });
});
