import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseContainerfile } from "../../src/containerfile/parse.ts";
import { runProgram } from "../support/program.ts";
import { allInstructions, containerfile, failureOf } from "./containerfiles.ts";

/** The first line and text of every instruction. */
function outline(...lines: readonly string[]) {
  return allInstructions(containerfile(...lines)).map(({ line, text }) => [line, text]);
}

/** Texts that buildah's parser refuses, the line, and what is said about it. */
const refused: readonly (readonly [string, number, RegExp])[] = [
  ["# escape=`\n# escape=\\\nFROM a\n", 2, /a second time/],
  ["FROM a\nUSER 1\n\\\n", 3, /contains only `\\`/],
  ["FROM a\nUSER 1\n  \\ \n# c\n\\\n", 3, /contains only `\\`/],
  ["FROM a\nENV A\n", 2, /"A" after ENV has no value/],
  ["FROM a\nENV A=1 \\\n b\n", 2, /"b" after ENV has no value/],
  ["FROM a\nLABEL a\n", 2, /"a" after LABEL has no value/],
  ["FROM a\nONBUILD ENV A\n", 2, /"A" after ENV has no value/],
  ['FROM a\nCMD ["a", 1]\n', 2, /JSON list after CMD/],
  ['FROM a\nCOPY ["a", null]\n', 2, /JSON list after COPY/],
  ["FROM a\nRUN [1]\n", 2, /JSON list after RUN/],
  ["FROM a\nHEALTHCHECK --timeout=1s CMD [1]\n", 2, /JSON list after HEALTHCHECK/],
  ['FROM a\nONBUILD ENTRYPOINT ["a", ["b"]]\n', 2, /JSON list after ENTRYPOINT/],
];

/** Instructions that it takes, though they look as odd. */
const taken: readonly string[] = [
  "ENV A b",
  "ENV A =b c",
  "LABEL a b",
  'LABEL "a b"=c',
  'CMD ["a", b]',
  "CMD []",
  "HEALTHCHECK NONE",
  "ONBUILD ENV A b",
  "\\",
];

describe("a text that buildah's parser refuses", () => {
  test.each(refused)("is refused at its line: %j", (text, line, wrong) => {
    const failure = failureOf(() => parseContainerfile({ text, file: "Containerfile" }));
    expect(failure.message).toMatch(wrong);
    expect(failure).toMatchObject({ code: "usage", place: { line } });
  });

  test.each([...taken, "ENV", "RUN [ -n 1 ]"])("is not one with %j", (line) => {
    expect(outline("FROM a", line, "USER 1").at(-1)?.[1]).toBe("USER 1");
  });
});

describe("a here-document", () => {
  test.each([
    ["RUN cat << EOF", "EOF"],
    ["RUN cat <<\t'EOF' > /x", "EOF"],
    ["RUN cat 3<< EOF && ls", "EOF"],
    ["RUN << EOF", "EOF"],
    ["RUN cat << \\\n EOF", "EOF"],
    ["RUN cat << -EOF", "-EOF"],
  ])("may have a blank in the marker of a here-document: %j", (line, end) => {
    expect(outline("FROM a", line, "FROM no", end, "USER 1")).toHaveLength(3);
  });
});

describe("buildah itself", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "refused-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Whether buildah builds a text; its base is `scratch`. */
  async function builds(text: string): Promise<boolean> {
    const file = join(folder, "Containerfile");
    writeFileSync(file, text.replaceAll("FROM a\n", "FROM scratch\n"));
    const store = ["--root", join(folder, "store"), "--runroot", join(folder, "run")];
    const { code } = await runProgram([
      "buildah",
      ...store,
      "--storage-driver=vfs",
      "build",
      "--isolation=chroot",
      `--file=${file}`,
      folder,
    ]);
    return code === 0;
  }

  test("refuses the same texts and takes the same instructions", { timeout: 120_000 }, async () => {
    for (const [text] of refused) expect([text, await builds(text)]).toEqual([text, false]);
    for (const line of taken) {
      const text = `FROM a\n${line}\nUSER 1\n`;
      expect([text, await builds(text)]).toEqual([text, true]);
    }
  });
});
