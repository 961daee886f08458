import { placeText } from "../../domain/build/written-place.ts";
import type { Proof } from "../../domain/findings/proof.ts";
import type { Trace, Traces } from "../../domain/findings/trace.ts";
import { fileOfPath } from "../../domain/text/image-path.ts";
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
  const executables = executablesText(proof.executables);
  return [
    ...foundLines(proof.traces, palette),
    ...(executables === undefined ? [] : [line(executables)]),
  ];
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
  const where = instruction === undefined ? "" : `, ${placeText(instruction)}`;
  const times = count === 1 ? "" : `, ${count} times`;
  return line(`${path}  ${kind}: ${excerpt} (${traceWeight(found)}: ${format}${times}${where})`);
}

/**
 * Counts the executables with advice, in one line; undefined if there are none. A build ID alone is
 * left out: every compiler writes one, and the report has it.
 */
export function executablesText({ listed, omitted }: Proof["executables"]): string | undefined {
  const groups = adviceCounts(listed).filter(({ name }) => name !== "build-id");
  const advised = new Set(groups.flatMap(({ files }) => files));
  if (advised.size === 0) return undefined;
  const kinds = groups.map(({ name, files }) => `${name} ${files.length}`);
  const all = counted(listed.length + omitted, "executable");
  return `${advised.size} of ${all} reveal something about the build (${kinds.join(", ")}): see the report`;
}

/**
 * Counts the traces of the build that no difference tells of already; undefined if there are none.
 */
export function tracesText({
  traces,
  differences,
}: Pick<Proof, "traces" | "differences">): string | undefined {
  const told = new Set(differences.listed.map(({ path }) => fileOfPath(path)));
  const found = traces.listed.filter(
    ({ weight, path }) => weight === "trace" && !told.has(fileOfPath(path)),
  );
  const count = found.length + traces.omitted;
  if (count === 0) return undefined;
  const certain = found.filter((trace) => trace.certain).length;
  return `${count} of this build in the image, ${certain === 0 ? "none" : certain} certain to change: see the report`;
}

function line(text: string): string {
  return inert(visible(shortened(text, 300)));
}
