import { placeText } from "../domain/build/written-place.ts";
import type { Compared, ComparedImage } from "../domain/findings/compared.ts";
import type { Difference } from "../domain/findings/difference.ts";
import { line } from "./line.ts";
import { countPlaces } from "./places.ts";
import { counted } from "./sizes.ts";
import { differenceLines } from "./terminal/differences.ts";
import type { Palette } from "./terminal/palette.ts";

/** How many paths of a group are listed unless all are asked for. */
const mostPaths = 10;
const mostFacts = 3;

interface Shown {
  readonly palette: Palette;
  /** Whether every path is listed. */
  readonly all: boolean;
}

/**
 * Formats how two images differ for a terminal: those of a run as its report explains them, any
 * other two as images of which only the bytes are known.
 */
export function comparisonLines(compared: Compared, shown: Shown): readonly string[] {
  const { palette } = shown;
  const { listed, omitted } = compared;
  if (listed.length + omitted === 0) {
    return [
      ...sideLines(compared, palette),
      palette.good("The images are equal, manifest included."),
    ];
  }
  const head = [...sideLines(compared, palette), ...noteLines(compared, palette), ""];
  const lines =
    compared.report === undefined
      ? groupedLines(compared, shown)
      : [...differenceLines(compared, palette), ...allLines(listed, shown)];
  return [...head, ...lines, ...omittedLines(compared, shown)];
}

function sideLines({ sides, report }: Compared, palette: Palette): readonly string[] {
  const what = report === undefined ? "image" : "build";
  const [first, second] = sides;
  return [
    row(`first ${what}`, sideText(first), palette),
    row(`second ${what}`, sideText(second), palette),
  ];
}

function sideText({ name, digest, version, revision }: ComparedImage): string {
  const said = [
    ...(version === undefined ? [] : [`version ${version}`]),
    ...(revision === undefined ? [] : [`revision ${revision.slice(0, 12)}`]),
  ];
  return `${name}  ${digest}${said.length === 0 ? "" : ` (${said.join(", ")})`}`;
}

function noteLines(compared: Compared, palette: Palette): readonly string[] {
  const { report, foreignReport, isOtherSource } = compared;
  const notes = [
    ...(report === undefined ? [] : [`Causes, lines and fixes are those of ${report}.`]),
    ...(foreignReport === undefined
      ? []
      : [`${foreignReport} is not about these two images: it was not used.`]),
    ...(isOtherSource
      ? ["Their labels name different sources: what differs in files is listed, and not explained."]
      : []),
  ];
  return notes.map((note) => palette.faint(line(note)));
}

interface Group {
  readonly heading: string;
  readonly explanation: string | undefined;
  readonly fix: string | undefined;
  readonly differences: readonly Difference[];
}

/** What differs in one way, files first: most readers look for them. */
const kinds: Readonly<Record<Difference["kind"] | "history", string>> = {
  content: "files with different content",
  added: "only in the second image",
  removed: "only in the first image",
  metadata: "files with different times, modes or owners",
  config: "config and manifest",
  history: "instructions in the history",
  trace: "values that will change in the next build",
};
const headings = Object.values(kinds);

function headingOf({ cause, kind, path }: Difference): string {
  if (cause !== undefined) return `looks like ${cause}`;
  return kinds[kind === "config" && path.startsWith("history[") ? "history" : kind];
}

/** Puts together what has one cause, and of the rest what differs in one way. */
function groupsOf(differences: readonly Difference[]): readonly Group[] {
  const groups = new Map<string, Difference[]>();
  for (const difference of differences) {
    const heading = headingOf(difference);
    const same = groups.get(heading);
    if (same === undefined) groups.set(heading, [difference]);
    else same.push(difference);
  }
  // Causes have no place in the list, and come first.
  const placeOf = ([heading]: readonly [string, unknown]): number => headings.indexOf(heading);
  return [...groups]
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map(([heading, same]): Group => {
      const [surest] = same
        .filter(({ cause }) => cause !== undefined)
        .toSorted((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0));
      const { explanation = sharedBy(same), fix } = surest ?? {};
      return { heading, explanation, fix, differences: same };
    });
}

/** Returns the explanation that several differences have in common. */
function sharedBy([first, ...rest]: readonly Difference[]): string | undefined {
  const isShared = rest.length > 0 && rest.every((each) => each.explanation === first?.explanation);
  return isShared ? first?.explanation : undefined;
}

function groupedLines(compared: Compared, shown: Shown): readonly string[] {
  const { palette } = shown;
  const { listed, omitted } = compared;
  return [
    palette.strong(`The two images differ in ${counted(countPlaces(listed, omitted), "place")}.`),
    ...groupsOf(listed).flatMap((group) => ["", ...groupLines(group, shown)]),
  ];
}

function groupLines(group: Group, { palette, all }: Shown): readonly string[] {
  const { heading, explanation, fix, differences } = group;
  const most = all ? differences.length : mostPaths;
  const hidden = differences.length - most;
  return [
    `  ${palette.strong(heading)} (${differences.length.toLocaleString("en-US")})`,
    ...(explanation === undefined ? [] : [`    ${line(explanation)}`]),
    ...differences
      .slice(0, most)
      .flatMap((each, at) =>
        pathLines(each, { palette, hasFacts: at < mostPaths, isTold: explanation !== undefined }),
      ),
    ...(hidden > 0
      ? [palette.faint(`    … and ${hidden.toLocaleString("en-US")} more; \`--all\` lists them`)]
      : []),
    ...(fix === undefined ? [] : fixText(fix, palette)),
  ];
}

function pathLines(
  { path, kind, cause, layer, explanation, evidence }: Difference,
  about: {
    readonly palette: Palette;
    readonly hasFacts: boolean;
    /** Whether the group's explanation is this one's too. */
    readonly isTold: boolean;
  },
): readonly string[] {
  const { palette, hasFacts, isTold } = about;
  const what = cause === undefined || kind === "content" ? [] : [kind];
  const facts = [...what, ...(layer === undefined ? [] : [`layer ${layer}`])];
  const where = facts.length === 0 ? "" : palette.faint(` (${facts.join(", ")})`);
  const own = isTold || explanation === undefined ? [] : [`      ${line(explanation)}`];
  return [
    `    ${line(path)}${where}`,
    ...own,
    ...(hasFacts ? evidence.slice(0, mostFacts).map((fact) => `      ${line(fact)}`) : []).map(
      palette.faint,
    ),
  ];
}

/** Lists every path of a run's differences, of which the causes above name only the first ones. */
function allLines(listed: readonly Difference[], { palette, all }: Shown): readonly string[] {
  if (!all) return [];
  return [
    "",
    palette.strong(`All ${counted(listed.length, "difference")}:`),
    ...listed.map(({ path, kind, cause, instruction }) => {
      const from = instruction === undefined ? "" : `  ${placeText(instruction)}`;
      return `  ${line(`${path} (${kind})  ${cause ?? "unknown"}${from}`)}`;
    }),
  ];
}

/** Says what is not listed. */
function omittedLines(
  { listed, omitted, report }: Compared,
  { palette, all }: Shown,
): readonly string[] {
  const parts = [
    ...(omitted > 0 ? [`${counted(omitted, "more difference")} counted, but not listed`] : []),
    // Of other images, each group says so.
    ...(!all && report !== undefined && listed.length > 1 ? ["`--all` lists every path"] : []),
  ];
  return parts.length === 0 ? [] : ["", palette.faint(`${parts.join("; ")}.`)];
}

function fixText(fix: string, palette: Palette): readonly string[] {
  const [first = "", ...rest] = fix.split("\n").slice(0, 40).map(line);
  return [`    ${palette.good("fix:")} ${first}`, ...rest.map((text) => `         ${text}`)];
}

function row(name: string, value: string, palette: Palette): string {
  return `${palette.faint(name.padEnd(12))} ${line(value)}`;
}
