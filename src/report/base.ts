import type { Compared } from "../domain/findings/compared.ts";
import type { Differences } from "../domain/findings/difference.ts";
import type { Trace, Traces } from "../domain/findings/trace.ts";
import type { Digest } from "../domain/oci/digest.ts";
import { inert, shortened, visible } from "../domain/text/printable.ts";
import { comparisonLines } from "./comparison.ts";
import { trace } from "./json/traces.ts";
import { orderedDifferences, renderValue, schemaVersion } from "./json.ts";
import { counted, formatBytes, formatSeconds } from "./sizes.ts";
import { differenceLines } from "./terminal/differences.ts";
import type { Palette } from "./terminal/palette.ts";

/** How many values in doubt a terminal shows; all of them are in the JSON. */
const mostDoubts = 10;

interface ShownPackage {
  readonly name: string;
  readonly version: string;
  readonly architecture: string;
  readonly digest: Digest;
}

/** A base that was made twice. */
type ShownBase = {
  readonly packages: readonly ShownPackage[];
  readonly tars: readonly [ShownTar, ShownTar];
  readonly varied: readonly string[];
  readonly notVaried: readonly { readonly name: string; readonly because: string }[];
} & (
  | { readonly kind: "equal"; readonly digest: Digest; readonly traces: Traces }
  | {
      readonly kind: "traced";
      readonly differences: Pick<Differences, "listed" | "omitted">;
      readonly traces: Traces;
    }
  | { readonly kind: "different"; readonly compared: Compared }
);

interface ShownTar {
  readonly digest: Digest;
  readonly size: number;
  readonly seconds: number;
}

/** Formats what came of a base for a terminal. */
export function baseLines(base: ShownBase, palette: Palette): readonly string[] {
  const { packages, tars, varied, notVaried } = base;
  const [first, second] = tars;
  const seconds = tars.map((tar) => formatSeconds(tar.seconds)).join(" and ");
  const conditions = `${varied.length} of ${varied.length + notVaried.length} variations`;
  const rows = [
    ["packages", counted(packages.length, "package")],
    ["size", formatBytes(first.size)],
    ["made in", seconds],
    ["varied", varied.join(", ")],
    ...notVaried.map(({ name, because }) => ["not varied", `${name}: ${because}`]),
  ].map(([name = "", value = ""]) => `${palette.faint(name.padEnd(11))} ${value}`);
  if (base.kind === "equal") {
    const head = `Both root file systems are equal, under ${conditions}.`;
    return [
      palette.good(palette.strong(head)),
      "",
      `${palette.faint("image".padEnd(11))} ${base.digest}`,
      ...rows,
      ...doubtLines(base.traces, palette),
    ];
  }
  if (base.kind === "traced") {
    const head = "Both root file systems are equal, but the next one will not be.";
    return [
      palette.bad(palette.strong(head)),
      "",
      ...rows,
      "",
      ...differenceLines(base.differences, palette),
    ];
  }
  return [
    palette.bad(
      palette.strong(`The root file systems differ: ${first.digest} ≠ ${second.digest}.`),
    ),
    "",
    ...rows,
    "",
    ...comparisonLines(base.compared, { palette, all: false }),
  ];
}

/** Names values that may be of this run, or be there by chance. */
function doubtLines({ listed }: Traces, palette: Palette): readonly string[] {
  return listed
    .filter(({ weight }) => weight === "trace")
    .slice(0, mostDoubts)
    .map((trace) => `${palette.faint("in doubt".padEnd(11))} ${doubtText(trace)}`);
}

function doubtText({ path, format, excerpt }: Trace): string {
  return inert(visible(shortened(`${path}: ${excerpt} (${format}), which may be chance`, 300)));
}

/** Renders the same as JSON. */
export function renderBaseJson(base: ShownBase): string {
  const { packages, tars, varied, notVaried } = base;
  return renderValue({
    schemaVersion,
    verdict: base.kind === "equal",
    ...found(base),
    packages: packages.map(({ name, version, architecture, digest }) => ({
      ...{ name, version, architecture, digest },
    })),
    builds: tars.map(({ digest, size, seconds }) => ({ digest, size, seconds })),
    ...{ varied, notVaried },
  });
}

function found(base: ShownBase): Readonly<Record<string, unknown>> {
  if (base.kind === "different") return orderedDifferences(base.compared);
  const { listed, omitted } = base.traces;
  const traces = { traces: listed.map(trace), tracesOmitted: omitted };
  if (base.kind === "equal") return { digest: base.digest, ...traces };
  return { ...orderedDifferences(base.differences), ...traces };
}
