import { readdir } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { cliBundle, searchPath } from "../support/paths.ts";
import { runProgram } from "../support/program.ts";
import { shop, steps } from "../support/sources.ts";
import { buildFlags, newStory } from "../support/story.ts";

const story = newStory();
const escape = "\u001b";

describe("a step's log", () => {
  it("has each build in a group of its own, between tokens that keep commands from being obeyed", async () => {
    const step = await story.step(await story.checkout(shop()), {});
    const names = step.commands.map(({ name }) => name);
    const groups = step.commands.filter(({ name }) => name === "group");
    expect(groups.length).toBeGreaterThanOrEqual(2);
    expect(names.filter((name) => name === "endgroup")).toHaveLength(groups.length);
    expect(names.filter((name) => name === "stop-commands").length).toBeGreaterThanOrEqual(2);
    expect(step.log.match(/STEP \d+\/\d+: RUN rm/g)).toHaveLength(2);
  });

  it("says how long its phases took", async () => {
    const step = await story.step(await story.checkout(shop()), {});
    expect(step.log).toMatch(/\d(\.\d+)? s\b/);
    expect(step.report?.timings.map(({ phase }) => phase)).not.toEqual([]);
  });

  it("shows the first build's lines while they come", async () => {
    const checkout = await story.checkout(steps("RUN echo early-line; sleep 4; echo late-line"));
    const started = await story.startStep(checkout, {});
    await started.main.waitFor(/^early-line/m);
    const runs = started.main.child.exitCode === null;
    const step = await started.finish();
    expect(runs).toBe(true);
    expect(step.log.match(/^late-line/gm)).toHaveLength(2);
  });
});

describe("the CLI", () => {
  /** The CLI on a terminal, which script(1) makes. */
  async function onTerminal(cwd: string, args: readonly string[]) {
    const command = [process.execPath, cliBundle, ...args].map((word) => `'${word}'`).join(" ");
    const job = await story.job();
    const env = { PATH: searchPath(), HOME: job, TMPDIR: job, TERM: "xterm" };
    const script: [string, ...string[]] = ["script", "-qfec", command, "/dev/null"];
    const result = await runProgram(script, { cwd, env, input: "open" });
    return { ...result, job };
  }

  it("shows progress in place and colours on a terminal, neither in a pipe", async () => {
    const checkout = await story.checkout(shop());
    const terminal = await onTerminal(checkout.folder, buildFlags({}));
    const pipe = await story.cli(checkout.folder, buildFlags({}));
    expect(terminal.code).toBe(0);
    expect(terminal.output).toContain(`${escape}[`);
    expect(await readdir(terminal.job)).toEqual([expect.stringMatching(/^twofold-output-/)]);
    expect(pipe.stderr + pipe.stdout).not.toContain(escape);
    expect(pipe.code).toBe(0);
  });

  it("prints the digest on standard output and everything else on standard error", async () => {
    const checkout = await story.checkout(shop());
    const call = await story.cli(checkout.folder, buildFlags({}));
    expect(call.stdout).toMatch(/sha256:[0-9a-f]{64}/);
    expect(call.stdout).not.toContain("STEP");
    expect(call.stderr).toContain("\nReproducible: ");
  });

  it("lists a source's advisories without building", async () => {
    const checkout = await story.checkout(shop());
    const call = await story.cli(checkout.folder, ["advisories", "--json"]);
    expect(call.code).toBe(0);
    expect(call.stdout).toContain("untagged");
    const forbidden = await story.cli(checkout.folder, ["advisories", "--forbid=untagged"]);
    expect(forbidden.code).toBe(1);
  });

  it.each(["build", "advisories", "inspect", "demo"])(
    "helps with %s, with an example",
    async (command) => {
      const call = await story.cli(story.folder(), [command, "--help"]);
      expect(call.code).toBe(0);
      expect(call.stdout).toMatch(/twofold [a-z]+/);
      expect(call.stdout).toMatch(/example/i);
    },
  );
});
