import type { InstructionPlace } from "../../domain/build/instruction-place.ts";
import { coveredPaths } from "../../domain/findings/accepted.ts";
import type { Difference } from "../../domain/findings/difference.ts";
import type { Proof } from "../../domain/findings/proof.ts";
import { type CauseGroup, causeGroups } from "../causes.ts";
import { counted } from "../sizes.ts";
import { code, markdown } from "../text.ts";
import { differencesTitle } from "../traces.ts";
import { evidenceCell } from "./source.ts";
import { folded, table } from "./table.ts";

/**
 * Shows why the two builds differ: a row for each cause at each line, then every difference,
 * folded.
 */
export function differencesSection(proof: Proof, accepted: boolean): string {
  const { listed: differences, omitted } = proof.differences;
  if (differences.length === 0) return "";
  const groups = causeGroups(differences);
  const count = counted(differences.length + omitted, "difference");
  const causes = table({
    header: ["Line", "Instruction", "Path", "Cause", "Fix"],
    rows: groups.map(causeRow),
    budget: 200_000,
  });
  const title = differencesTitle(differences);
  return [
    // What is already accepted needs no action from the reader.
    accepted ? folded(title, causes) : `### ${title}\n\n${causes}`,
    folded(
      `${count}, with evidence`,
      table({
        header: ["Path", "Kind", "Layer", "From", "Cause", "Evidence"],
        rows: groups.flatMap(({ differences: own, consequences }) =>
          [...own, ...consequences].map(differenceRow),
        ),
        budget: 230_000,
        omitted,
      }),
    ),
  ].join("\n\n");
}

function causeRow(group: CauseGroup): readonly string[] {
  const { instruction, cause, explanation, varied, fix } = group;
  const more = [explanation, varied]
    .map((text) => (text === undefined ? "" : `<br>${markdown(text)}`))
    .join("");
  return [
    instruction === undefined ? "" : code(`${instruction.file}:${instruction.line}`),
    instruction === undefined ? "" : code(instruction.text),
    pathsCell(group),
    `${code(cause)}${more}`,
    fix === undefined ? "" : fixCell(fix),
  ];
}

/** Shows the first paths, how many more there are, and how many are only consequences. */
function pathsCell({ differences, consequences }: CauseGroup): string {
  const most = 3;
  const own = differences.slice(0, most).map(({ path }) => code(path));
  if (differences.length > most)
    own.push(`… and ${counted(differences.length - most, "more path")}`);
  const [first] = consequences;
  if (first !== undefined) {
    const rest = consequences.length - 1;
    own.push(`also changes ${code(first.path)}${rest > 0 ? ` and ${rest} more` : ""}`);
  }
  return own.join("<br>");
}

/** Shows each line of a fix separately: the last ones are often Containerfile text. */
function fixCell(fix: string): string {
  return fix.split("\n").map(markdown).join("<br>");
}

function differenceRow(difference: Difference): readonly string[] {
  const { path, kind, layer, instruction, evidence, cause, carries } = difference;
  const told = carries === undefined ? "" : `<br>carries ${code(carries.path)}`;
  return [
    code(path),
    kind,
    layer === undefined ? "" : String(layer),
    instruction === undefined ? "" : instructionCell(instruction),
    cause === undefined ? "" : `${code(cause)}${told}`,
    evidenceCell(evidence),
  ];
}

/** Shows what is accepted for a while, why, and until when. */
export function exceptionsSection({ exceptions }: Proof): string {
  if (exceptions.length === 0) return "";
  return [
    "### Accepted differences",
    table({
      header: ["Path", "Cause", "Covers", "Reason", "Owner", "Until"],
      rows: exceptions.map(({ exception, ...covered }) => [
        code(exception.path),
        code(exception.cause),
        counted(coveredPaths(covered).length, "path"),
        markdown(exception.reason),
        markdown(exception.owner),
        exception.expires,
      ]),
      budget: 50_000,
    }),
  ].join("\n\n");
}

/** Formats an instruction for a cell: `Containerfile:12 RUN make`. */
export function instructionCell(place: InstructionPlace): string {
  return `${code(`${place.file}:${place.line}`)} ${code(place.text)}`;
}
