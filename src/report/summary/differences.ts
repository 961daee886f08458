import type { InstructionPlace } from "../../domain/build/instruction-place.ts";
import { placeText } from "../../domain/build/written-place.ts";
import { coveredPaths } from "../../domain/findings/accepted.ts";
import type { Difference } from "../../domain/findings/difference.ts";
import type { Proof } from "../../domain/findings/proof.ts";
import { causeGroups } from "../causes.ts";
import type { ReportFrame } from "../frame.ts";
import { counted } from "../sizes.ts";
import { code, markdown } from "../text.ts";
import { differencesTitle } from "../traces.ts";
import { findingsText } from "./findings.ts";
import { evidenceCell } from "./source.ts";
import { folded, table } from "./table.ts";

/** Shows why the two builds differ: each cause at each line, then every difference, folded. */
export function differencesSection(
  proof: Proof,
  { accepted, frame }: { readonly accepted: boolean; readonly frame: ReportFrame },
): string {
  const { listed: differences, omitted } = proof.differences;
  if (differences.length === 0) return "";
  const groups = causeGroups(differences);
  const count = counted(differences.length + omitted, "difference");
  const causes = findingsText(differences, frame);
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
  return `${code(placeText(place))} ${code(place.text)}`;
}
