import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveState, setOutput, setSecret } from "@actions/core";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { maskSecrets } from "../../../src/adapters/actions/masks.ts";
import { outputValues, writeOutputs } from "../../../src/adapters/actions/outputs.ts";
import { markStarted, saveWorkFolder } from "../../../src/adapters/actions/saved-state.ts";
import { giveValue } from "../../../src/adapters/actions/values.ts";
import { held } from "../../report/sample.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "twofold-test-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The runner's variables, with an empty file for each kind of value. */
function runner() {
  const env = { GITHUB_OUTPUT: join(folder, "output"), GITHUB_STATE: join(folder, "state") };
  for (const file of Object.values(env)) writeFileSync(file, "");
  const written = (file: string): string =>
    readFileSync(file, "utf8").replace(/ghadelimiter_[0-9a-f-]{36}/g, "END");
  return { env, outputs: () => written(env.GITHUB_OUTPUT), state: () => written(env.GITHUB_STATE) };
}

/** What is printed meanwhile. */
function printedBy(work: () => void): string {
  let text = "";
  const write = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  work();
  write.mockRestore();
  return text;
}

const names = fc.string({ unit: "grapheme-ascii", minLength: 1 });
const values = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.stringMatching(/^[%:,=\r\n<#[a-z]*$/),
  fc.constant("ghadelimiter_\nnext=1"),
);

describe("a value for the runner", () => {
  it("is written to the file that the runner names, as @actions/core writes it", () => {
    fc.assert(
      fc.property(names, values, (name, value) => {
        const ours = runner();
        giveValue(ours.env, "output", name, value);
        giveValue(ours.env, "state", name, value);
        const written = [ours.outputs(), ours.state()];
        const theirs = runner();
        for (const [variable, file] of Object.entries(theirs.env)) vi.stubEnv(variable, file);
        setOutput(name, value);
        saveState(name, value);
        expect(written).toEqual([theirs.outputs(), theirs.state()]);
      }),
      { numRuns: 50 },
    );
  });

  it("is printed as @actions/core prints it where the runner names no file", () => {
    vi.stubEnv("GITHUB_OUTPUT", "");
    vi.stubEnv("GITHUB_STATE", "");
    fc.assert(
      fc.property(names, values, (name, value) => {
        const ours = printedBy(() => {
          giveValue({ GITHUB_OUTPUT: "" }, "output", name, value);
          giveValue({}, "state", name, value);
        });
        const theirs = printedBy(() => {
          setOutput(name, value);
          saveState(name, value);
        });
        // They start with an empty line, in case that another one was not ended.
        expect(ours).toBe(theirs.replace(/^\n/, ""));
      }),
    );
  });

  it("follows those that are there", () => {
    const { env, state } = runner();
    markStarted(env);
    saveWorkFolder(env, "/var/tmp/twofold-1");
    expect(state()).toBe("started<<END\ntrue\nEND\nwork-folder<<END\n/var/tmp/twofold-1\nEND\n");
  });
});

it("outputs without a value are left out", () => {
  const { env, outputs } = runner();
  writeOutputs(env, outputValues({ report: held, tags: ["a:1", "a:2"] }));
  expect(outputs()).toContain("tags<<END\na:1\na:2\nEND\n");
  expect(outputs()).not.toMatch(/^(offset|layout|report)<</m);
});

describe("a secret", () => {
  it("is masked with every character that it has, as @actions/core does", () => {
    fc.assert(
      fc.property(values, (value) => {
        const line = `secret${value.replaceAll(/[\r\n]/g, "")}secret`;
        expect(printedBy(() => maskSecrets([line]))).toBe(printedBy(() => setSecret(line)));
      }),
    );
  });

  it("is masked however long it is", () => {
    const long = "s3".repeat(5_000);
    expect(printedBy(() => maskSecrets([long]))).toBe(`::add-mask::${long}\n`);
  });
});
