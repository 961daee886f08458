import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseArguments } from "../../src/cli/arguments.ts";
import { build } from "../../src/cli/build.ts";
import { maySource } from "../../src/cli/operands.ts";
import { runCommand } from "../support/command.ts";
import { temporaryFolder } from "../support/layers.ts";

const may = (...args: readonly string[]) => maySource(parseArguments(args, build.flags));

describe("the operand of build", () => {
  it("may be the source where no flag says otherwise", () => {
    expect(may("shop.zip")).toBe(true);
    expect(may("--recipe=s2i", "shop.zip")).toBe(true);
    expect(may("--recipe=runpack", "shop.zip")).toBe(false);
    expect(may("--source=shop.zip", "shop.zip")).toBe(false);
    expect(may("shop.zip", "cart.zip")).toBe(false);
  });

  it("is the source where a variable names the recipe", async () => {
    const cwd = await temporaryFolder();
    const env = { TWOFOLD_RECIPE: "s2i", TWOFOLD_BUILDER_IMAGE: "builder:1", RUNNER_TEMP: cwd };
    const { code, stderr } = await runCommand(build, { cwd, args: ["shop.zip"], env });
    expect(stderr).toContain('"shop.zip" does not exist');
    expect(code).toBe(2);
  });

  it("is the source where the settings file names the recipe", async () => {
    const cwd = await temporaryFolder();
    const settings = "defaults:\n  recipe: s2i\n  builder-image: builder:1\n";
    await writeFile(join(cwd, "twofold.yml"), settings);
    const env = { RUNNER_TEMP: cwd };
    const { stderr } = await runCommand(build, { cwd, args: ["shop.zip"], env });
    expect(stderr).toContain('"shop.zip" does not exist');
  });

  it.each([{}, { TWOFOLD_RECIPE: "runpack" }])(
    "is refused with another recipe: %j",
    async (env) => {
      const { code, stderr } = await runCommand(build, {
        cwd: await temporaryFolder(),
        args: ["cart"],
        env,
      });
      expect(stderr).toContain('`build` takes no argument "cart"; did you mean `--context=cart`?');
      expect(code).toBe(2);
    },
  );
});
