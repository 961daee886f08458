import type { Stage } from "../../containerfile/model.ts";
import type { StaleFile } from "../../domain/findings/stale-file.ts";
import type { Advisory, LineFinding } from "../../domain/source/advisory.ts";
import { setting } from "../../domain/text/surface.ts";
import type { ShellCommand } from "../../shell/commands.ts";
import { runsOf } from "../../shell/runs.ts";
import { bounded, counted, shown } from "../evidence.ts";
import type { RecipeFacts } from "../facts.ts";
import { atLines } from "../line-evidence.ts";
import type { Rule } from "../rule.ts";

/**
 * A step makes an archive of classes, which records the times of jars that the build brought; the
 * image has other ones. What else records times is only seen in the image: {@link staleIn}.
 */
export const staleTime: Rule = {
  name: "stale-time",
  advise({ recipe }) {
    if (recipe === undefined) return undefined;
    const found = archived(recipe);
    if (found.length === 0) return undefined;
    return { ...staleTimes, ...atLines(recipe, found), fix: fixes.jvm };
  },
};

const staleTimes = {
  message:
    "Files record modification times of other files that these do not have in the image, so what reads them refuses them or makes them anew at each start.",
} as const;

const fixes: Readonly<Record<StaleFile["by"], string>> = {
  bootsnap: `Give the sources the image's time (${setting("timestamp", "0")} is the default) in the step that fills bootsnap's cache, before it: \`find /app -name '*.rb' -exec touch -d @0 {} +\`, also for YAML files, and in the gems' folder for \`bootsnap precompile --gemfile\`.`,
  "load-path-cache": `Give the folders of the load path the image's time (${setting("timestamp", "0")} is the default) in the step that first starts the application, before it: \`find /app -type d -exec touch -d @0 {} +\`.`,
  jvm: `Give the jars the image's time (${setting("timestamp", "0")} is the default) in the step that makes the archive, before it: \`find /app -name '*.jar' -exec touch -d @0 {} +\`.`,
  python:
    "Compile with hashes instead of times, behind everything that imports the modules: `python3 -m compileall -q -f --invalidation-mode unchecked-hash /app`; or set `PYTHONDONTWRITEBYTECODE=1` where a step only imports.",
};

const makesArchive =
  /^-XX:(?:ArchiveClassesAtExit=|AOTCacheOutput=|AOTMode=create$|\+AutoCreateSharedArchive$)|^-Xshare:dump$/;
/** Without a class path, the archive is that of the JDK's own classes, which records no time. */
const namesClasses =
  /^(?:-cp|-classpath|--class-path|-jar|-XX:SharedClassListFile=.*|-XX:AOTConfiguration=.*)$/;

function archived(recipe: RecipeFacts): readonly LineFinding[] {
  const runs = runsOf(recipe);
  const touched = new Set<Stage>(
    runs.filter(({ commands }) => commands.some(touches)).map(({ stage }) => stage),
  );
  return runs
    .filter(({ stage }) => !touched.has(stage) && bringsFiles(stage))
    .flatMap(({ commands, lineOf }) =>
      commands
        .filter(({ name, words }) => {
          const isDump = words.some((word) => makesArchive.test(word));
          return name === "java" && isDump && words.some((word) => namesClasses.test(word));
        })
        .map((command) => ({ line: lineOf(command), text: command.text })),
    );
}

/** Whether a command may set the jars' times. */
function touches({ name, words }: ShellCommand): boolean {
  return name === "touch" || (name === "find" && words.includes("touch"));
}

function bringsFiles({ instructions }: Stage): boolean {
  return instructions.some(({ keyword }) => keyword === "COPY" || keyword === "ADD");
}

/**
 * Returns the advisory on what the image's files were found to record, joined with what was read in
 * the Containerfile.
 */
export function staleIn(
  recipe: Pick<RecipeFacts, "scope">,
  files: readonly StaleFile[],
  read: Advisory | undefined,
): Advisory {
  const groups = [...grouped(files).values()];
  const findings = groups.flatMap(({ line, text }) => (line === undefined ? [] : [{ line, text }]));
  // What was found in the image says more of the same instruction.
  const only = (read?.findings ?? []).filter(
    ({ line }) => !findings.some((one) => one.line === line),
  );
  const lines = atLines(recipe, [...only, ...findings]);
  const elsewhere = groups.flatMap(({ line, text }) => (line === undefined ? [shown(text)] : []));
  const kinds = new Set(files.map(({ by }) => by));
  if (read !== undefined) kinds.add("jvm");
  return {
    name: "stale-time",
    ...staleTimes,
    ...lines,
    evidence: [...lines.evidence, ...bounded(elsewhere)],
    fix: [...kinds].map((kind) => fixes[kind]).join(" "),
  };
}

interface Group {
  readonly line: number | undefined;
  readonly text: string;
}

/** Sums up what one instruction wrote of one kind: its first file, and the number of the others. */
function grouped(files: readonly StaleFile[]): ReadonlyMap<string, Group> {
  const counts = new Map<string, { readonly first: StaleFile; readonly count: number }>();
  for (const file of files) {
    const key = `${file.by} ${file.instruction?.line}`;
    const { first, count } = counts.get(key) ?? { first: file, count: 0 };
    counts.set(key, { first, count: count + 1 });
  }
  return new Map(
    [...counts].map(([key, { first, count }]) => [
      key,
      { line: first.instruction?.line, text: textOf(first, count - 1) },
    ]),
  );
}

function textOf({ path, of, recorded, actual }: StaleFile, others: number): string {
  const more =
    others === 0 ? "" : `; so ${others === 1 ? "does" : "do"} ${counted(others, "other file")}`;
  return `/${path} records ${timeText(recorded)} of /${of}, which has ${timeText(actual)} in the image${more}`;
}

/** The last second of the year 9999: no later one has a text of this form. */
const latest = 253_402_300_799;

function timeText(seconds: number): string {
  if (Math.abs(seconds) > latest) return `${seconds} s`;
  return new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}
