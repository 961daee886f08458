import { expect, test } from "vitest";
import type { Command } from "../../src/cli/command.ts";
import { diff } from "../../src/cli/diff.ts";
import { inspect } from "../../src/cli/inspect.ts";
import { resolve } from "../../src/cli/resolve.ts";
import { snapshot } from "../../src/cli/snapshot.ts";
import { verify } from "../../src/cli/verify.ts";
import { runCommand } from "../support/command.ts";
import { twoLayouts } from "../support/diff-command.ts";

test.each<[Command, readonly string[], string]>([
  [verify, [""], "error: `verify` needs an image.\n"],
  [snapshot, ["", "--output=x.tar"], "error: `snapshot` needs an image.\n"],
  [snapshot, ["a", "--output="], "error: `snapshot` does not know where to put the snapshot.\n"],
  [
    verify,
    ["a", "--snapshot=", "--snapshot-buildah"],
    "`--snapshot-buildah`: there is no snapshot",
  ],
  [inspect, [""], "error: `inspect` needs an image.\n"],
  [resolve, [""], "error: `resolve` needs a source ID.\n"],
  [diff, ["", "a"], "error: `diff` takes two images, but 1 is given.\n"],
  [diff, ["a", ""], "error: `diff` takes two images, but 1 is given.\n"],
])("an empty argument is none: $name %j", async (command, args, says) => {
  // The folder is a layout itself, which an empty name must not mean.
  const cwd = `${await twoLayouts()}/a`;
  const { code, stderr, stdout } = await runCommand(command, { cwd, args, env: {} });
  expect(stderr).toContain(says);
  expect(stdout).toBe("");
  expect(code).toBe(2);
});
