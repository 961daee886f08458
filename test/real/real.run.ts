import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { expect, it } from "vitest";
import { root } from "../support/paths.ts";
import { filesOf, type RealFile, type RealSource } from "./gather.ts";
import {
  type Judgement,
  judgements,
  noTally,
  shareOf,
  sumOf,
  type Tally,
  tallyOf,
} from "./judged.ts";
import { type Findings, findingsOf, measuredRules } from "./measure.ts";

const sources: readonly RealSource[] = JSON.parse(
  await readFile(new URL("sources.json", import.meta.url), "utf8"),
);
const judged = v.parse(
  judgements,
  JSON.parse(await readFile(new URL("judgements.json", import.meta.url), "utf8")),
).files;

interface Measured {
  readonly file: RealFile;
  readonly findings: Findings;
}

function keyOf({ repository, path }: Pick<RealFile, "repository" | "path">): string {
  return `${repository} ${path}`;
}

function rowOf(rule: (typeof measuredRules)[number], all: readonly Measured[]): string {
  const counts = all.map(({ findings }) =>
    "refused" in findings ? 0 : (findings.lines.get(rule)?.length ?? 0),
  );
  const byKey = new Map(all.map((each) => [keyOf(each.file), each.findings]));
  const tallied = (files: readonly Judgement[]): Tally =>
    files.reduce((sum, judgement) => {
      const findings = byKey.get(keyOf(judgement));
      if (findings === undefined) throw new Error(`${keyOf(judgement)} is not among the files`);
      return sumOf(sum, tallyOf(findings, { judgement, rule }));
    }, noTally);
  const { right, wrong, known, missed, unjudged } = tallied(judged);
  const later = tallied(judged.filter(({ sample }) => sample === "later"));
  expect({ rule, unjudged }).toEqual({ rule, unjudged: [] });
  const cells = [
    `[${rule}](advisories.md#${rule})`,
    counts.filter((count) => count > 0).length,
    counts.reduce((sum, count) => sum + count, 0),
    shareOf(right, right + wrong),
    shareOf(known - missed, known),
    shareOf(later.right, later.right + later.wrong),
    shareOf(later.known - later.missed, later.known),
  ];
  return `| ${cells.join(" | ")} |`;
}

it("the rules over real Containerfiles", async () => {
  const all: Measured[] = [];
  for (const source of sources) {
    for (const file of await filesOf(source)) all.push({ file, findings: findingsOf(file) });
  }
  const refusals = all.flatMap(({ file, findings }) =>
    "refused" in findings ? [`${keyOf(file)}: ${findings.refused}`] : [],
  );
  const text = [
    `${all.length} files of ${sources.length} repositories; ${refusals.length} are refused; ${judged.length} were judged by hand.`,
    "",
    "| rule | files | lines | precision | recall | precision, later | recall, later |",
    "|---|---|---|---|---|---|---|",
    ...measuredRules.map((rule) => rowOf(rule, all)),
    "",
  ].join("\n");
  const folder = join(root, "build", "real");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "table.md"), text);
  await writeFile(join(folder, "refused.txt"), `${refusals.join("\n")}\n`);
  expect(all.length).toBeGreaterThan(1000);
});
