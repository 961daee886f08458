import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scriptsBeforeFirstProgram } from "./support/loaded.ts";
import { actionBundle, cliBundle } from "./support/paths.ts";

/**
 * Bytes of the bundle that may be read before git starts; what a build does has five times as many. Up to 128 kB are
 * needed, and small scripts of what a command does may have arrived by then, as both begin at once.
 */
const mostBytes = 170_000;

describe("a checkout", () => {
  let checkout = "";
  beforeAll(() => {
    checkout = mkdtempSync(join(tmpdir(), "twofold-dist-"));
    mkdirSync(join(checkout, ".git"));
  });
  afterAll(() => rmSync(checkout, { recursive: true }));

  it.each(["build", "check", "advisories"])(
    "is opened before what `%s` does is read",
    async (name) => {
      const args = [cliBundle, name, `--context=${checkout}`];
      const { scripts, line } = await scriptsBeforeFirstProgram(args);
      expect(line).toMatch(/^(?:Twofold \S+\n)?git$/);
      expect(bytesOf(scripts)).toBeLessThan(mostBytes);
    },
  );

  it("is opened before what the action does is read", async () => {
    const env = { GITHUB_WORKSPACE: checkout, GITHUB_STATE: join(checkout, "state") };
    const { scripts, line } = await scriptsBeforeFirstProgram([actionBundle], env);
    expect(line).toMatch(/^Twofold \S+\ngit$/);
    expect(bytesOf(scripts)).toBeLessThan(mostBytes);
  });
});

function bytesOf(
  scripts: Awaited<ReturnType<typeof scriptsBeforeFirstProgram>>["scripts"],
): number {
  return scripts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
}
