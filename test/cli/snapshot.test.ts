import { mkdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { snapshot } from "../../src/cli/snapshot.ts";
import { runCommand } from "../support/command.ts";
import { twoLayouts } from "../support/diff-command.ts";

test.each(["out/layout", "./a", "oci:a", "oci-archive:none.tar"])(
  "a snapshot of an image on this machine is pushed nowhere: %s",
  async (reference) => {
    const cwd = await twoLayouts();
    // This path could also be a name on Docker Hub.
    await mkdir(join(cwd, "out"));
    await rename(join(cwd, "b"), join(cwd, "out/layout"));
    const args = [reference, "--push", "--source=."];
    const { code, stdout, stderr } = await runCommand(snapshot, { cwd, args });
    expect(stderr).toContain("Flag `--push`: the image is not in a registry");
    expect([code, stdout]).toEqual([2, ""]);
  },
);
