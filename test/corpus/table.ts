import { causeIds } from "../../src/domain/findings/cause.ts";
import { precision, recall, type Score, type Tally, totalOf } from "./score.ts";

/** Precision and recall per cause, and of all causes, lines and paths, as Markdown. */
export function tableOf(score: Score): string {
  const causes = causeIds.flatMap((id): (readonly [string, Tally])[] => {
    const tally = score.causes.get(id);
    return tally === undefined ? [] : [[id, tally]];
  });
  const rows: readonly (readonly [string, Tally])[] = [
    ...causes,
    ["**all causes**", totalOf(score)],
    ["**lines**", score.lines],
    ["**paths**", score.paths],
    ["**cause or consequence**", score.carried],
  ];
  return [
    "| | right | wrong | missed | precision | recall |",
    "|---|---|---|---|---|---|",
    ...rows.map(([name, tally]) => {
      const { right, wrong, missed } = tally;
      const shares = `${precision(tally).toFixed(2)} | ${recall(tally).toFixed(2)}`;
      return `| ${name} | ${right} | ${wrong} | ${missed} | ${shares} |`;
    }),
  ].join("\n");
}
