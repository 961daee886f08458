import type { Proof } from "../../domain/findings/proof.ts";
import { aboutExecutable, adviceCounts } from "../executables.ts";
import { counted } from "../sizes.ts";
import { code, markdown } from "../text.ts";
import { traceWeight } from "../traces.ts";
import { instructionCell } from "./differences.ts";
import { folded, table } from "./table.ts";

/**
 * Shows the traces of the build in the image, folded. Certain ones are among the differences, too.
 */
export function tracesSection({ traces: { listed, omitted } }: Proof): string {
  if (listed.length === 0) return "";
  const rows = listed.map((found) => {
    const { path, kind, format, instruction, offset, excerpt, count } = found;
    return [
      code(path),
      `${kind} (${traceWeight(found)})`,
      `${code(excerpt)}<br>${markdown(format)}, offset ${offset}`,
      String(count),
      instruction === undefined ? layerCell(found.layer) : instructionCell(instruction),
    ];
  });
  const header = ["Path", "What", "Found", "Times", "From"];
  return folded(
    `Traces of this build in the image: ${listed.length + omitted}`,
    table({ header, rows, budget: 60_000, omitted }),
  );
}

function layerCell(layer: number | undefined): string {
  return layer === undefined ? "" : `layer ${layer}`;
}

/** Shows what executables reveal about their build, and the flags that prevent that, folded. */
export function executablesSection({ executables }: Proof): string {
  const { listed, omitted, unread } = executables;
  const groups = adviceCounts(listed);
  if (groups.length === 0 && unread.listed.length === 0) return "";
  const advice = table({
    header: ["What", "Files", "What to do"],
    rows: groups.map(({ name, files, fixes }) => [
      code(name),
      String(files.length),
      fixes.map(markdown).join("<br>"),
    ]),
    budget: 20_000,
  });
  const files = table({
    header: ["Path", "Built with", "Found"],
    rows: listed
      .filter((file) => file.advice.length > 0)
      .map((file) => [
        code(file.path),
        markdown(aboutExecutable(file)),
        file.advice.map(({ found }) => code(found)).join("<br>"),
      ]),
    budget: 60_000,
    omitted,
  });
  const notRead = [
    ...unread.listed.map(({ path, reason }) => `Not examined: ${code(path)}: ${markdown(reason)}`),
    ...(unread.omitted === 0 ? [] : [`Not examined: ${unread.omitted} more`]),
  ];
  const body = [...(groups.length === 0 ? [] : [advice, files]), notRead.join("<br>\n")];
  return folded(
    `${counted(listed.length + omitted, "executable")} of this build, and what they reveal about it`,
    body.filter((part) => part !== "").join("\n\n"),
  );
}
