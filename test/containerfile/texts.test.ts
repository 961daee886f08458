import { expect, it } from "vitest";
import { takenSources } from "../../src/containerfile/copies.ts";
import { ignoreRules } from "../../src/containerfile/ignore.ts";
import { parseContainerfile } from "../../src/containerfile/parse.ts";
import { onBothSurfaces } from "../support/surfaces.ts";
import { failureOf } from "./containerfiles.ts";

/** Containerfiles that are wrong, each in its own way. */
const wrong: readonly string[] = [
  "",
  "ARG A\n",
  "RUN x\nFROM a\n",
  "FROM a\nRNU x\n",
  "FROM a\nRUN x\n  && y\n",
  "FROM\n",
  "FROM a b\n",
  "FROM a AS b\nFROM c AS b\nCOPY --from=b x y\n",
  "FROM a\nRUN <<EOF\nx\n",
  "# escape=x\nFROM a\n",
  "# escape=`\n# escape=`\nFROM a\n",
  "FROM a\nUSER 1\n\\\n",
  "FROM a\nENV A\n",
  'FROM a\nCMD ["a", 1]\n',
  "FROM a\nONBUILD\n",
  "FROM a\nONBUILD FROM b\n",
  "FROM a\n".repeat(10_001),
  `FROM a\n${"#".repeat(1024 * 1024)}`,
  "FROM $A\n",
  "FROM a\nCOPY --from=$A x y\n",
  'FROM ""\n',
  'FROM "a\n',
  "FROM ${A:?no}\n",
  "FROM ${A%b}\n",
  "FROM ${A\n",
  `FROM ${"a".repeat(5000)}\n`,
  "FROM a\\\nb\n",
  'FROM --platform="x a\n',
  "FROM --platform='x a\n",
];

/** Ignore files that are wrong. */
const wrongIgnoreFiles: readonly string[] = ["a\n[b", "!", "a\n".repeat(5001)];

function textOf(title: string, act: () => unknown): string {
  const { message, fix } = failureOf(act);
  return `${JSON.stringify(title.slice(0, 60))}\n  ${message}\n  ${fix}\n`;
}

const texts = [
  ...wrong.map((text) =>
    textOf(text, () =>
      takenSources({
        containerfile: parseContainerfile({ text, file: "Containerfile" }),
        buildArgs: [],
      }),
    ),
  ),
  textOf("a file named x.in", () => parseContainerfile({ text: "FROM a\n", file: "x.in" })),
  textOf("a target that is not there", () =>
    takenSources({
      containerfile: parseContainerfile({ text: "FROM a AS b\nFROM c\n", file: "Containerfile" }),
      buildArgs: [],
      target: "x",
    }),
  ),
  ...wrongIgnoreFiles.map((text) => textOf(text, () => ignoreRules(text))),
];

it("what is said about a wrong Containerfile (`npx vitest --project unit --update` writes it)", async () => {
  await expect(onBothSurfaces(texts.join("\n"))).toMatchFileSnapshot("texts.txt");
});
