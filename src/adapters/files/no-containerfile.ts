import { relative, sep } from "node:path";
import { containerfilesAmong, type Service } from "../../domain/source/containerfiles.ts";
import { Failure } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { perSurface, setting } from "../../domain/text/surface.ts";

/** How many of the Containerfiles that could be meant are named. */
const mostNamed = 4;
const usual = /(?:^|\/)(?:Containerfile|Dockerfile)$/;

interface EmptyContext {
  readonly cwd: string;
  /** As the user wrote it. */
  readonly written: string;
  /** Its absolute, real path. */
  readonly context: string;
  /** Absolute paths of the repository's tracked files. */
  readonly tracked: readonly string[];
}

/**
 * Creates the failure for a context without a Containerfile, which names those that the repository
 * has elsewhere: below the context first.
 */
export function noContainerfile({ cwd, written, context, tracked }: EmptyContext): Failure {
  const message = `There is no Containerfile or Dockerfile in the context \`${clean(written)}\`.`;
  const seen = (path: string): string => relative(cwd, path).split(sep).join("/");
  const found = containerfilesAmong(tracked.map(seen));
  const below = tracked.filter((path) => path.startsWith(`${context}/`)).map(seen);
  const isBelow = new Set(below);
  const ordered = [
    ...found.filter(({ file }) => isBelow.has(file)),
    ...found.filter(({ file }) => !isBelow.has(file)),
  ];
  const [first] = ordered;
  if (first === undefined) {
    const example = setting("file", "deploy/Containerfile");
    const fix = `Name the Containerfile, relative to the working folder, e.g. ${example}.`;
    return new Failure({ code: "usage", message, fix });
  }
  const fix = `${named(ordered)}: write ${wayTo(first)}${wayToAll(ordered)}.`;
  return new Failure({ code: "usage", message, fix });
}

function named(found: readonly Service[]): string {
  const shown = found.slice(0, mostNamed).map(({ file }) => clean(file));
  const hidden = found.length - shown.length;
  return `The repository has ${shown.join(", ")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}

function wayTo({ file, folder }: Service): string {
  return usual.test(file) ? setting("context", clean(folder || ".")) : setting("file", clean(file));
}

function wayToAll({ length }: readonly Service[]): string {
  if (length === 1) return "";
  return perSurface({ workflow: "", commandLine: "; `twofold check --all` checks all of them" });
}

function clean(path: string): string {
  return visible(shortened(path, 200));
}
