import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { snapshot } from "../../src/cli/snapshot.ts";
import { verify } from "../../src/cli/verify.ts";
import { runCommand } from "../support/command.ts";
import { twoLayouts } from "../support/diff-command.ts";

// A build has settings of these names, which have other values.
test("`verify` takes a source and a recipe of its own", async () => {
  const cwd = await twoLayouts();
  const args = ["./a", "--source=.", "--recipe=gone.json"];
  const { stderr } = await runCommand(verify, { cwd, args });
  expect(stderr).toContain("Flag `--recipe`");
  expect(stderr).toContain("gone.json");
});

test("`verify` reads none of them from the variables of a build", async () => {
  const cwd = await twoLayouts();
  const env = { TWOFOLD_RECIPE: "s2i", TWOFOLD_SOURCE: "shop.zip" };
  const { stderr } = await runCommand(verify, { cwd, args: ["./none"], env });
  expect(stderr).toContain("none");
  expect(stderr).not.toContain("s2i");
});

test("`snapshot` takes a source of its own", async () => {
  const cwd = await twoLayouts();
  await mkdir(join(cwd, "out"));
  await rename(join(cwd, "b"), join(cwd, "out/layout"));
  await rm(join(cwd, "a"), { recursive: true });
  const args = ["out/layout", "--source=.", "--push"];
  const { stderr } = await runCommand(snapshot, { cwd, args });
  expect(stderr).toContain("Flag `--push`: the image is not in a registry");
});
