import type { Compared } from "../domain/findings/compared.ts";
import type { Digest } from "../domain/oci/digest.ts";
import { comparisonLines } from "./comparison.ts";
import { orderedDifferences, renderValue, schemaVersion } from "./json.ts";
import { counted, formatBytes, formatSeconds } from "./sizes.ts";
import type { Palette } from "./terminal/palette.ts";

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
  | { readonly kind: "equal"; readonly digest: Digest }
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

/** Renders the same as JSON. */
export function renderBaseJson(base: ShownBase): string {
  const { packages, tars, varied, notVaried } = base;
  return renderValue({
    schemaVersion,
    verdict: base.kind === "equal",
    ...(base.kind === "equal" ? { digest: base.digest } : orderedDifferences(base.compared)),
    packages: packages.map(({ name, version, architecture, digest }) => ({
      ...{ name, version, architecture, digest },
    })),
    builds: tars.map(({ digest, size, seconds }) => ({ digest, size, seconds })),
    ...{ varied, notVaried },
  });
}
