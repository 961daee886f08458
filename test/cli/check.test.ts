import { afterEach, beforeEach, expect, it } from "vitest";
import { check } from "../../src/cli/check.ts";
import { runCommand } from "../support/command.ts";
import { gitTestEnvironment, type TestCheckout, TestForge } from "../support/git.ts";

let forge: TestForge;
let shop: TestCheckout;

beforeEach(async () => {
  forge = await TestForge.create();
  shop = await forge.repository();
  await shop.commit(
    "services/cart/Containerfile",
    "FROM scratch AS a\nUSER 1000\nFROM scratch AS b\n",
  );
  await shop.git("push", "--quiet", "origin", "main");
});

afterEach(() => forge.remove());

async function checked(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { TMPDIR = "/tmp" } = process.env;
  const all = { ...gitTestEnvironment, TMPDIR, ...env };
  return await runCommand(check, { cwd: shop.root, args, env: all });
}

it("a variable gives what a flag would, and the flag wins", async () => {
  const env = { TWOFOLD_CONTEXT: "services/cart", TWOFOLD_FORBID: "none" };
  expect(await checked([], env)).toMatchObject({ code: 0, stdout: "untagged\nroot-user\n" });
  expect((await checked(["--forbid=untagged"], env)).code).toBe(1);
  expect(await checked([], { TWOFOLD_CONTEXT: "nope" })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("error: Variable TWOFOLD_CONTEXT: nope does not exist.\n"),
  });
});

it("names a build argument that nothing declares, and what may be meant", async () => {
  await shop.commit("web/Containerfile", "FROM scratch\nARG EDITION\nUSER 1000\n");
  await shop.git("push", "--quiet", "origin", "main");
  const args = ["--context=web", "--forbid=none"];
  expect((await checked([...args, "--build-args=EDITOIN=1"])).stderr).toContain(
    "warning: No ARG in web/Containerfile declares the build argument `EDITOIN`, so it has no effect; did you mean `EDITION`?\n",
  );
  expect((await checked([...args, "--build-args=EDITION=1"])).stderr).not.toContain("warning");
});

it("the settings file gives what neither does, and is part of the source", async () => {
  await shop.write("twofold.yml", "defaults:\n  context: services/cart\n  target: a\n");
  expect(await checked([])).toMatchObject({ code: 1, stdout: "dirty\nuntagged\n" });
  await shop.git("add", "twofold.yml");
  await shop.git("commit", "--quiet", "--message", "settings");
  await shop.git("push", "--quiet", "origin", "main");
  expect((await checked([])).stdout).toBe("untagged\n");
  expect((await checked([], { TWOFOLD_TARGET: "b" })).stdout).toBe("untagged\nroot-user\n");
});

it("with --all, no variable and no file says which service is meant", async () => {
  await shop.commit("twofold.yml", "defaults:\n  context: services/cart\n");
  await shop.git("push", "--quiet", "origin", "main");
  const env = { TWOFOLD_OFFSET: "elsewhere", TWOFOLD_FILE: "nope" };
  const { code, stdout } = await checked(["--all"], env);
  expect(stdout.split("\n")).toEqual([
    "untagged Containerfile",
    "root-user Containerfile",
    "untagged services/cart/Containerfile",
    "root-user services/cart/Containerfile",
    "",
  ]);
  expect(code).toBe(1);
});
