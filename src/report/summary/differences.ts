import type { Difference, InstructionPlace } from "../../domain/difference.ts";
import type { Report } from "../../domain/report.ts";
import { counted } from "../sizes.ts";
import { code } from "../text.ts";
import { evidenceCell } from "./source.ts";
import { table } from "./table.ts";

/** How the two builds differ, one row a place. */
export function differencesSection(report: Report): string {
  const { differences, differencesOmitted } = report;
  if (differences.length === 0) return "";
  return [
    `### ${counted(differences.length + differencesOmitted, "difference")} between the two builds`,
    table({
      header: ["Path", "Kind", "Layer", "From", "Evidence"],
      rows: differences.map(differenceRow),
      budget: 400_000,
      omitted: differencesOmitted,
    }),
  ].join("\n\n");
}

function differenceRow(difference: Difference): readonly string[] {
  const { path, kind, layer, instruction, evidence } = difference;
  return [
    code(path),
    kind,
    layer === undefined ? "" : String(layer),
    instruction === undefined ? "" : instructionCell(instruction),
    evidenceCell(evidence),
  ];
}

/** `Containerfile:12 RUN make`, for a cell. */
export function instructionCell(place: InstructionPlace): string {
  return `${code(`${place.file}:${place.line}`)} ${code(place.text)}`;
}
