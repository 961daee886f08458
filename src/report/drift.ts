import {
  type Drift,
  type DriftProblem,
  type DriftRow,
  type DriftState,
  isInPlace,
} from "../domain/deployed/drift.ts";
import { wantedText } from "../domain/deployed/wanted.ts";
import { repositoryName } from "../domain/oci/reference.ts";
import { line } from "./line.ts";
import { counted } from "./sizes.ts";
import type { Palette } from "./terminal.ts";

/** What a state is called. */
export const stateWords: Readonly<Record<DriftState, string>> = {
  "in-place": "in place",
  "other-revision": "other revision",
  "other-version": "other version",
  "other-source": "other source",
  "other-digest": "other digest",
  unknown: "unknown",
  unreachable: "unreachable",
  "not-running": "not running",
  "not-wanted": "not wanted",
};

const fixes: Readonly<Record<DriftState, string>> = {
  "in-place": "",
  "other-revision": "Deploy the image of the wanted source ID, or want the one that runs.",
  "other-version": "The same commit was built before it had its tag: build and deploy it again.",
  "other-source": "Deploy the image of the wanted source ID, or want the one that runs.",
  "other-digest": "Deploy the wanted digest, or want the one that runs.",
  unknown:
    "Deploy it as `name@sha256:…` from a registry that serves it, with labels of its source.",
  unreachable: "Run it again when the registry answers.",
  "not-running": "Deploy it, or remove it from what is wanted.",
  "not-wanted": "Remove what runs, or write its name below `services:` or `ignore:`.",
};

/** Formats what was found, for a terminal: the verdict first, then what is not in place. */
export function driftLines(found: Drift, palette: Palette): readonly string[] {
  const off = found.rows.filter((row) => !isInPlace(row));
  const placed = found.rows.filter(isInPlace);
  const tone = { "in-place": palette.good, drift: palette.bad, unchecked: palette.warning };
  return [
    tone[found.verdict](palette.strong(driftHeadline(found))),
    ...(off.length === 0 ? [] : [""]),
    ...off.flatMap((row) => offLines(row, palette)),
    ...(placed.length === 0 ? [] : [""]),
    ...placed.map((row) => `${palette.good(wordOf(row))}  ${line(row.name)}${countText(row)}`),
    ...(found.ignored === 0 ? [] : ["", palette.faint(ignoredText(found))]),
  ];
}

/** Says in one line what the comparison came to. */
export function driftHeadline({ verdict, rows }: Drift): string {
  const off = rows.filter((row) => !isInPlace(row)).length;
  switch (verdict) {
    case "in-place":
      return `in place: ${counted(rows.length, "image")}, each as wanted`;
    case "drift":
      return `drift: ${off} of ${counted(rows.length, "image")} not as wanted`;
    case "unchecked":
      return `unchecked: a registry failed for ${off} of ${counted(rows.length, "image")}`;
  }
}

/** Says how many images were left out. */
export function ignoredText({ ignored }: Drift): string {
  return `${counted(ignored, "container")} ignored`;
}

function wordOf({ state }: DriftRow): string {
  return stateWords[state].padEnd(14);
}

function countText({ running }: DriftRow): string {
  return running === undefined || running.count === 1
    ? ""
    : `  (${counted(running.count, "container")})`;
}

function offLines(row: DriftRow, palette: Palette): readonly string[] {
  const { bad, warning } = palette;
  const tone = row.state === "in-place" || row.state === "unreachable" ? warning : bad;
  return [
    `${tone(wordOf(row))}  ${line(row.name)}${countText(row)}`,
    ...driftFacts(row).map(([name, value]) => `  ${palette.faint(name.padEnd(7))} ${line(value)}`),
  ];
}

/** Returns what to say of a row: what runs, what is wanted, what is wrong, and what to do. */
export function driftFacts(row: DriftRow): readonly (readonly [name: string, text: string])[] {
  const { wanted, because, state, problems } = row;
  const runs = runsText(row);
  return [
    ...(runs === "" ? [] : [["runs", runs] as const]),
    ...(wanted === undefined ? [] : [["wanted", wantedText(wanted.wants)] as const]),
    ...(because === undefined ? [] : [["because", because] as const]),
    ...problems.map((problem) => ["problem", problemText(problem)] as const),
    ...(state === "in-place" ? [] : [["fix", row.fix ?? fixes[state]] as const]),
    ...problems.map((problem) => ["fix", problemFixes[problem.kind]] as const),
  ];
}

function runsText({ running, source, digest }: DriftRow): string {
  if (running === undefined) return "";
  const { asked, written } = running;
  const image =
    asked === undefined || digest === undefined ? written : `${repositoryName(asked)}@${digest}`;
  return [source, image].filter((text) => text !== undefined && text !== "").join("  ");
}

function problemText(problem: DriftProblem): string {
  switch (problem.kind) {
    case "forbidden":
      return `its source has forbidden advisories: ${problem.advisories.join(", ")}`;
    case "advisories-unknown":
      return "its labels do not say which advisories its source has";
    case "tag":
      return `it is asked for by the tag ${problem.tag}, and the next container may run another image`;
  }
}

const problemFixes: Readonly<Record<DriftProblem["kind"], string>> = {
  forbidden: "Build it from a source without them, or forbid less for it.",
  "advisories-unknown": "Deploy an image with such labels, or forbid nothing for it.",
  tag: "Deploy it as `name@sha256:…`, or write `allow-tags: true`.",
};

/** Renders the same as JSON, with keys in a fixed order. */
export function renderDriftJson(found: Drift): string {
  const { verdict, kind, ignored, rows } = found;
  const value = { schemaVersion: 1, verdict, running: kind, ignored, images: rows.map(rowValue) };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function rowValue(row: DriftRow): object {
  const { name, state, because, wanted, running, digest, source, problems } = row;
  return {
    name,
    state,
    inPlace: isInPlace(row),
    because,
    problems: problems.map((problem) => ({ ...problem, text: problemText(problem) })),
    wanted: wanted && { as: wanted.name, [wanted.wants.kind]: wantedText(wanted.wants) },
    running: running && {
      role: running.role,
      count: running.count,
      written: running.written,
      digest: digest ?? running.started?.digest,
      imageId: running.started?.imageId,
      source,
    },
  };
}
