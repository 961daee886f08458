import { describe, expect, test } from "vitest";
import { resolve } from "../../src/cli/resolve.ts";
import { runCommand } from "../support/command.ts";
import { temporaryFolder } from "../support/layers.ts";

const source = "github.com/acme/shop,^1.4";

async function said(...args: readonly string[]) {
  return await runCommand(resolve, { cwd: await temporaryFolder(), args: [source, ...args] });
}

describe("resolve refuses", () => {
  test.each(["network=host", "secrets=a=b", "source=.", "tags=1", "output=out", "buildah=1.41.0"])(
    "what only a build needs, where nothing is built: --%s",
    async (flag) => {
      const name = flag.slice(0, flag.indexOf("="));
      const { code, stdout, stderr } = await said(`--${flag}`);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toBe(
        `error: Flag \`--${name}\`: it only applies with \`--build\`.\n  Add \`--build\`, or leave it out.\n`,
      );
    },
  );

  test("a tag or digest in --image, where all images are looked through", async () => {
    for (const [end, what] of [
      [":1.4", "tag"],
      [`@sha256:${"1".repeat(64)}`, "digest"],
    ]) {
      const { code, stderr } = await said(`--image=ghcr.io/acme/shop${end}`);
      expect(code).toBe(2);
      expect(stderr).toBe(
        `error: Flag \`--image\`: "ghcr.io/acme/shop${end}" has a ${what}.\n  Leave the ${what} out: all tags are looked through.\n`,
      );
    }
  });
});
