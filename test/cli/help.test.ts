import { expect, it } from "vitest";
import { advisories } from "../../src/cli/advisories.ts";
import { build } from "../../src/cli/build.ts";
import { check } from "../../src/cli/check.ts";
import { demo } from "../../src/cli/demo.ts";
import { diff } from "../../src/cli/diff.ts";
import { commandHelp, programHelp } from "../../src/cli/help.ts";
import { inspect } from "../../src/cli/inspect.ts";
import { pin } from "../../src/cli/pin.ts";

it("the help of the program and of each command (`npx vitest --project unit --update` writes it)", async () => {
  const commands = [build, diff, check, advisories, pin, inspect, demo];
  const help = [programHelp(commands, "1.0.0"), ...commands.map(commandHelp)];
  await expect(help.join("\n---\n\n")).toMatchFileSnapshot("help.txt");
});
