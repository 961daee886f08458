import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { snapshot } from "../../src/cli/snapshot.ts";
import { verify } from "../../src/cli/verify.ts";
import { runCommand } from "../support/command.ts";
import { temporaryFolder } from "../support/layers.ts";

// `source`, `recipe` and `output` are settings of a build, too, and mean something else there.

const image = "registry.invalid/acme/shop:1";

test("verify takes --source and --recipe, and the variables of a build's settings for nothing", async () => {
  const cwd = await temporaryFolder();
  await mkdir(join(cwd, "empty"));
  await writeFile(join(cwd, "recipe.json"), "{}");
  const args = [image, "--source=.", "--recipe=recipe.json", "--snapshot=empty"];
  const env = { TWOFOLD_SOURCE: "shop.zip", TWOFOLD_RECIPE: "s2i" };
  const { stderr } = await runCommand(verify, { cwd, args, env });
  // What ends it is the snapshot, which is looked at after all settings were read.
  expect(stderr).toContain("index.json");
});

test("snapshot takes --source", async () => {
  const cwd = await temporaryFolder();
  const args = ["./none", "--source=.", "--output=out.tar"];
  const { stderr } = await runCommand(snapshot, { cwd, args });
  expect(stderr).not.toContain("--source");
  expect(stderr).toContain("none");
});
