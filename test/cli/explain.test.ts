import { describe, expect, it } from "vitest";
import { explain } from "../../src/cli/explain.ts";
import { causeIds } from "../../src/domain/findings/cause.ts";
import { advisoryNames } from "../../src/domain/source/advisory.ts";
import { colourPalette } from "../../src/report/palette.ts";
import { runCommand, type Said } from "../support/command.ts";

/** What a user sees of `twofold explain …`, on a terminal of that many columns if there is one. */
function explained(args: readonly string[], columns?: number): Promise<Said> {
  const terminal = columns === undefined ? {} : { terminal: { isTTY: true, columns } as const };
  return runCommand(explain, { cwd: "/", args, env: { TERM: "xterm" }, ...terminal });
}

describe("twofold explain", () => {
  it("lists every cause and advisory, each with what it is", async () => {
    const { code, stdout } = await explained([]);
    expect(code).toBe(0);
    for (const name of [...causeIds, ...advisoryNames]) {
      expect(stdout).toMatch(new RegExp(`^  ${name} +\\S`, "m"));
    }
    expect(stdout).toMatch(/^ {2}clock +the time of the build$/m);
    expect(stdout).toMatch(/^ {2}network-in-run +A RUN step uses the network\.$/m);
  });

  it("shows the page of a cause with its Containerfiles", async () => {
    const { code, stdout, stderr } = await explained(["clock"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^`clock`: the time of the build\n\nA step writes /);
    expect(stdout).toContain("\nFixed\n\n    FROM busybox\n    RUN date -u -d ");
    expect(stdout).not.toContain("```");
  });

  it("shows the section of an advisory and no other", async () => {
    const { stdout } = await explained(["unpinned-base"]);
    expect(stdout).toMatch(/^`unpinned-base`\n\n/);
    expect(stdout).toContain("\nWhy it matters: ");
    expect(stdout).toContain("\nFix: `twofold pin` writes ");
    expect(stdout).not.toContain("unverified-download");
  });

  it("shows several, and takes a name as reports write it", async () => {
    const { stdout } = await explained(["`Random`", "dirty"]);
    expect(stdout).toMatch(/^`random`: [\s\S]*\n\n`dirty`\n/);
  });

  it.each([64, 80])("breaks sentences for a terminal of %i columns", async (columns) => {
    const { stdout } = await explained(["clock"], columns);
    // Neither Containerfiles nor single words, such as long flags, can be broken.
    const sentences = stdout.split("\n").filter((line) => !/^ {4}|^\s*\S+$/.test(line));
    expect(Math.max(...sentences.map((line) => line.length))).toBeLessThanOrEqual(columns);
    const title = colourPalette.strong("`clock`: the time of the build");
    expect(stdout.startsWith(`${title}\n`)).toBe(true);
  });

  it("says what a misspelt name may mean", async () => {
    const { code, stdout, stderr } = await explained(["clok"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(
      "error: There is no cause or advisory `clok`; did you mean `clock`?\n  `twofold explain` lists all of them.\n",
    );
  });

  it("prints JSON: names and titles of all, and the text of those that were asked for", async () => {
    const all: unknown = JSON.parse((await explained(["--json"])).stdout);
    expect(all).toHaveLength(causeIds.length + advisoryNames.length);
    expect(all).toContainEqual({
      name: "clock",
      kind: "cause",
      title: "the time of the build",
    });
    const [dirty]: unknown[] = JSON.parse((await explained(["dirty", "--json"])).stdout);
    expect(dirty).toMatchObject({
      name: "dirty",
      kind: "advisory",
      title: "The files that are built differ from those of the commit.",
      text: expect.stringMatching(/^# `dirty`\n\nThe files that are built differ/),
    });
  });
});
