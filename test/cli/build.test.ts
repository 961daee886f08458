import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { advisories } from "../../src/cli/advisories.ts";
import { build } from "../../src/cli/build.ts";
import { check } from "../../src/cli/check.ts";
import { runCommand } from "../support/command.ts";
import { gitTestEnvironment, type TestCheckout, TestForge } from "../support/git.ts";
import { pathWithout } from "../support/paths.ts";
import { SlowGit } from "../support/slow-git.ts";

let forge: TestForge;
let shop: TestCheckout;

beforeEach(async () => {
  forge = await TestForge.create();
  shop = await forge.repository();
  await shop.write("Containerfile", "FROM scratch\nCOPPY . /\n");
});
afterEach(() => forge.remove());

async function environment(PATH: string): Promise<Readonly<Record<string, string>>> {
  const RUNNER_TEMP = join(forge.folder, "temp");
  await mkdir(RUNNER_TEMP, { recursive: true });
  return { ...gitTestEnvironment, RUNNER_TEMP, PATH };
}

describe.each([build, check, advisories])("$name", (command) => {
  it("says what is wrong in the Containerfile, without waiting for git, and ends it", async () => {
    const git = await SlowGit.in(forge.folder);
    const env = await environment(git.PATH);
    const said = await runCommand(command, { cwd: shop.root, env });
    expect(said).toMatchObject({ code: 2, stderr: expect.stringContaining("COPPY") });
    expect(await git.running()).toEqual([]);
  });

  it("says it also where there is no git, and that alone", async () => {
    const env = await environment(await pathWithout("git", forge.folder));
    const said = await runCommand(command, { cwd: shop.root, env });
    expect(said).toMatchObject({ code: 2, stderr: expect.stringContaining("COPPY") });
    expect(said.stderr).not.toContain("git");
  });

  it("says that there is no git when nothing else is wrong", async () => {
    await shop.write("Containerfile", "FROM scratch\nCOPY . /\n");
    const env = await environment(await pathWithout("git", forge.folder));
    const said = await runCommand(command, { cwd: shop.root, env });
    expect(said).toMatchObject({ code: 3, stderr: expect.stringContaining("Install git") });
  });
});
