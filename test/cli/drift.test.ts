import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { drift } from "../../src/cli/drift.ts";
import { runCommand } from "../support/command.ts";
import { temporaryFolder } from "../support/layers.ts";

test.each([
  ["services:\n  a: [\n", /^error: w6\.yml:\d: this is not YAML \([^\n]*\)\.\n/],
  [
    "services:\n  a:\n    digst: x\n",
    /^error: w6\.yml:3: `digst` is not known; did you mean `digest`\?\n/,
  ],
])("a wrong line of what is wanted is told once: %j", async (text, says) => {
  const cwd = await temporaryFolder();
  await writeFile(join(cwd, "w6.yml"), text);
  const args = ["--wanted=w6.yml", "--running=none.json"];
  const { code, stdout, stderr } = await runCommand(drift, { cwd, args });
  expect(stderr).toMatch(says);
  expect([code, stdout]).toEqual([2, ""]);
});
