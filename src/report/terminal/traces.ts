import type { Proof } from "../../domain/findings/proof.ts";
import type { Trace, Traces } from "../../domain/findings/trace.ts";
import { inert, shortened, visible } from "../../domain/text/printable.ts";
import { adviceCounts } from "../executables.ts";
import { counted } from "../sizes.ts";
import { traceWeight } from "../traces.ts";
import type { Palette } from "./palette.ts";

const mostShown = 5;

/**
 * Shows some traces of the build in the image: hints must not hide the verdict, and the report has
 * all of them.
 */
export function traceLines(
  proof: Pick<Proof, "traces" | "executables">,
  palette: Palette,
): readonly string[] {
  return [...foundLines(proof.traces, palette), ...executableLines(proof)];
}

function foundLines({ listed, omitted }: Traces, palette: Palette): readonly string[] {
  const traces = listed.filter(({ weight }) => weight === "trace");
  const notes = listed.length - traces.length;
  const hidden = Math.max(0, traces.length - mostShown) + omitted;
  return [
    ...(traces.length === 0 ? [] : [palette.strong("Traces of this build in the image:")]),
    ...traces.slice(0, mostShown).map((found) => `  ${foundLine(found)}`),
    ...(hidden === 0 ? [] : [palette.faint(`  … and ${hidden} more in the report`)]),
    ...(notes === 0
      ? []
      : [palette.faint(`${counted(notes, "trace")} from the source itself: see the report`)]),
  ];
}

function foundLine(found: Trace): string {
  const { path, kind, format, excerpt, instruction, count } = found;
  const where = instruction === undefined ? "" : `, ${instruction.file}:${instruction.line}`;
  const times = count === 1 ? "" : `, ${count} times`;
  return line(`${path}  ${kind}: ${excerpt} (${traceWeight(found)}: ${format}${times}${where})`);
}

/**
 * Shows the executables with advice. A build ID alone is left out: every compiler writes one, and
 * the report has it.
 */
function executableLines({ executables }: Pick<Proof, "executables">): readonly string[] {
  const { listed, omitted } = executables;
  const groups = adviceCounts(listed).filter(({ name }) => name !== "build-id");
  const advised = new Set(groups.flatMap(({ files }) => files));
  if (advised.size === 0) return [];
  const kinds = groups.map(({ name, files }) => `${name} ${files.length}`);
  const all = counted(listed.length + omitted, "executable");
  return [
    line(
      `${advised.size} of ${all} reveal something about the build (${kinds.join(", ")}): see the report`,
    ),
  ];
}

function line(text: string): string {
  return inert(visible(shortened(text, 300)));
}
