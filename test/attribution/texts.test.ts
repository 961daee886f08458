import { expect, it } from "vitest";
import type { Origin } from "../../src/attribution/model.ts";
import { trail, triggerOf } from "../../src/attribution/trail.ts";
import { parseContainerfile } from "../../src/containerfile/parse.ts";
import { attributeCase, type Case, differs } from "../support/attributed.ts";

const dice = ["4f8a1c07", "b2e95d36"] as const;

const onbuild = "FROM x AS one\nRUN sum\n";

/** Two builds whose difference starts in another stage, in another file or in two steps. */
const cases: Readonly<Record<string, Case>> = {
  "a copy out of another stage": {
    containerfile: "FROM x AS one\nRUN roll\nFROM scratch\nCOPY --from=one /out/* /bin/\n",
    steps: [{ printed: "[1/2] STEP 2/2: RUN roll", files: { "out/app": dice } }],
    differences: [differs("bin/app")],
  },
  "a file that is not in the image": {
    containerfile: "FROM x\nRUN stamp\nRUN use\n",
    steps: [
      { printed: "STEP 2/3: RUN stamp", files: { stamp: dice } },
      {
        printed: "STEP 3/3: RUN use",
        files: { stamp: "gone", app: [`v1 ${dice[0]}`, `v1 ${dice[1]}`] },
      },
    ],
    differences: [differs("app")],
  },
  "a file that two steps write": {
    containerfile: "FROM x\nRUN one\nRUN two\n",
    steps: [
      { printed: "STEP 2/3: RUN one", files: { log: dice } },
      {
        printed: "STEP 3/3: RUN two",
        files: { log: [`${dice[0]}d03a55e9`, `${dice[1]}719c2f68`] },
      },
    ],
    differences: [differs("log")],
  },
  "what was not seen again": {
    containerfile: "FROM x\nRUN one\n",
    steps: [{ printed: "STEP 2/2: RUN one", files: { log: "same" } }],
    differences: [differs("log")],
  },
};

async function textOf([name, about]: readonly [string, Case]): Promise<string> {
  const found = await attributeCase(about);
  const told = found.flatMap(({ difference }) => [
    `  ${difference.path} at line ${difference.instruction?.line ?? "?"}`,
    ...difference.evidence.map((fact) => `    ${fact}`),
  ]);
  return `${name}\n${told.join("\n")}\n`;
}

it("where differences come from (`npx vitest --project unit --update` writes it)", async () => {
  const texts: string[] = [];
  for (const each of Object.entries(cases)) texts.push(await textOf(each));
  const { stages: parsed, file } = parseContainerfile({ text: onbuild, file: "Containerfile" });
  const root: Origin = {
    path: "triggered",
    stage: 0,
    instruction: parsed[0]?.instructions[0],
    trigger: "RUN roll >/triggered",
    states: [undefined, undefined],
    around: [],
    later: [],
  };
  const instruction = parsed[0]?.instructions[1];
  const made: Origin = {
    ...root,
    path: "sums",
    instruction,
    from: { origin: root, how: "made-of" },
  };
  const told = [...trail({ file, stages: parsed }, made), ...triggerOf(root)];
  texts.push(`a trigger\n${told.map((fact) => `    ${fact}`).join("\n")}\n`);
  await expect(texts.join("\n")).toMatchFileSnapshot("texts.txt");
});
