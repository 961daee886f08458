import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { isCommandName, loadCommand } from "../../src/cli/commands.ts";
import { commandHelp, programHelp, wholeHelp } from "../../src/cli/help.ts";
import { summaries } from "../../src/cli/summaries.ts";

const names = Object.keys(summaries).filter(isCommandName);
const commands = await Promise.all(names.map(loadCommand));

it.each(names)("the command %s is loaded by its name", async (name) => {
  expect(await loadCommand(name)).toMatchObject({ name, summary: summaries[name] });
});

it("the help of the program and of each command (`npx vitest --project unit --update` writes it)", async () => {
  const help = [programHelp(summaries, "1.0.0"), ...commands.map(commandHelp)];
  await expect(help.join("\n---\n\n")).toMatchFileSnapshot("help.txt");
});

it("the whole help of each command (`npx vitest --project unit --update` writes it)", async () => {
  await expect(commands.map(wholeHelp).join("\n---\n\n")).toMatchFileSnapshot("whole-help.txt");
});

it.each(commands)("a shell can complete the arguments of $name", ({ positionals, operands }) => {
  expect(operands === undefined).toBe(positionals === "");
});

it.each(commands)("the help of $name fits on a screen and names every flag", (command) => {
  const help = commandHelp(command);
  expect(help.split("\n").length - 1).toBeLessThanOrEqual(42);
  for (const line of help.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  for (const { name } of command.flags) {
    expect(help).toMatch(new RegExp(`--(?:\\[no-\\])?${name}\\b`));
    expect(wholeHelp(command)).toMatch(new RegExp(`--(?:\\[no-\\])?${name}\\b`));
  }
});

it("docs/cli.md says of every command with `--json` what it prints", async () => {
  const page = await readFile(new URL("../../docs/cli.md", import.meta.url), "utf8");
  const said = page.split("\n").find((line) => line.startsWith("`--json` prints JSON")) ?? "";
  const names = commands
    .filter(({ flags }) => flags.some(({ name }) => name === "json"))
    .map(({ name }) => name);
  expect(names).toContain("snapshot");
  expect(names.filter((name) => !said.includes(`\`${name}\``))).toEqual([]);
});
