import { matcherOf } from "../../containerfile/context-copies.ts";
import { type IgnoringPattern, ignoringPattern } from "../../containerfile/ignore.ts";
import type { Instruction } from "../../containerfile/model.ts";
import { printable } from "../../domain/text/printable.ts";
import { setting } from "../../domain/text/surface.ts";
import type { BuildFilesReader, ContextSource, RootedContext } from "../ports/files.ts";

/** A source of COPY or ADD that buildah did not find. */
export interface MissingSource {
  /** As buildah looked it up: relative to the build context, absolute in a stage or an image. */
  readonly source: string;
  /** Where the symbolic link leads that the source is: that is what was not found. */
  readonly target?: string;
  /** Where it looked; a name is an additional context's. */
  readonly place:
    | { readonly kind: "context"; readonly name?: string }
    | { readonly kind: "image"; readonly name: string };
  /** The pattern of the ignore file that leaves it out. */
  readonly ignored?: IgnoringPattern & { readonly file: string };
  /** A file with the same name in another folder of the context. */
  readonly elsewhere?: string;
  /** How to build from the checkout's root, which has it. */
  readonly rooted?: RootedContext & { readonly file: string };
}

interface MissingOptions {
  /** The instruction that failed. */
  readonly instruction: Instruction;
  /** The last lines that buildah printed. */
  readonly log: readonly string[];
  /** Names of the additional build contexts. */
  readonly contexts: ReadonlySet<string>;
  readonly context: ContextSource;
  /** The context as the user wrote it. */
  readonly written: string;
  /** The Containerfile, relative to the checkout's root. */
  readonly file: string;
  readonly reader: Pick<BuildFilesReader, "filesOf" | "atRoot">;
}

/** Matches what buildah says of a source that it does not find; a pattern is in brackets. */
const notFound = /copier: stat: \[?"([^"]{1,4096})"\]?: no such file or directory/;

/** Matches what it says of a symbolic link that leads nowhere: the source, and the link's target. */
const leadsNowhere =
  /copier: get: lstat "([^"]{1,4096})"\("([^"]{1,4096})"\): lstat [^:]{1,4096}: no such file or directory/;

/** The most files to look at: finding the reason of a failure must not take longer than the build. */
const mostFiles = 100_000;

/**
 * Returns the source that a failed COPY or ADD did not find, and why; undefined if it failed for
 * another reason.
 */
export async function findMissing(options: MissingOptions): Promise<MissingSource | undefined> {
  const { instruction, log, contexts } = options;
  const error = log.findLast((line) => line.startsWith("Error: "));
  const said = notFound.exec(error ?? "") ?? leadsNowhere.exec(error ?? "");
  const [path, target] = said?.slice(1) ?? [];
  if (path === undefined || !/^(?:COPY|ADD)$/.test(instruction.keyword)) return undefined;
  const source = path.replace(/^\//, "");
  const from = instruction.flags.findLast(({ name }) => name === "from")?.value.text;
  if (from !== undefined && !contexts.has(from)) {
    const led = target === undefined ? {} : { target };
    return { source: path, ...led, place: { kind: "image", name: from } };
  }
  const place = { kind: "context", ...(from === undefined ? {} : { name: from }) } as const;
  if (target !== undefined) return { source, target: target.replace(/^\//, ""), place };
  return from === undefined ? await missingInContext(source, options) : { source, place };
}

async function missingInContext(
  source: string,
  { context, written, file, reader }: MissingOptions,
): Promise<MissingSource> {
  const { ignoreText, ignoreFile } = context;
  const takes = matcherOf(source);
  const name = source.slice(source.lastIndexOf("/") + 1).toLowerCase();
  const missing: MissingSource = { source, place: { kind: "context" } };
  let elsewhere: string | undefined;
  let count = 0;
  for await (const path of reader.filesOf(context)) {
    count += 1;
    if (count > mostFiles) break;
    if (takes(path) && context.ignores(path)) {
      const pattern = ignoringPattern(ignoreText, path);
      if (pattern !== undefined && ignoreFile !== undefined) {
        return { ...missing, ignored: { ...pattern, file: ignoreFile } };
      }
    }
    if (path.toLowerCase().endsWith(`/${name}`)) elsewhere ??= path;
  }
  const rooted = await reader.atRoot({ context: written, path: source });
  if (rooted !== undefined) return { ...missing, rooted: { ...rooted, file } };
  return elsewhere === undefined ? missing : { ...missing, elsewhere };
}

/** Says what is missing, and what to write; the first text continues the instruction's name. */
export function missingTexts(missing: MissingSource): {
  readonly what: string;
  readonly fix: string;
} {
  const { place, ignored, elsewhere, rooted } = missing;
  const source = code(missing.source);
  const context = `the build context${place.name === undefined ? "" : ` ${code(place.name)}`}`;
  if (missing.target !== undefined) {
    const name = place.kind === "image" ? code(place.name) : context;
    return {
      what: `failed: its source ${source} is a symbolic link to ${code(missing.target)}, which is not in ${name}`,
      fix: `Name a file that is in ${name}: a link is followed inside it, and \`..\` ends at its root.`,
    };
  }
  if (place.kind === "image") {
    const name = code(place.name);
    return {
      what: `failed: its source ${source} is not in ${name}`,
      fix: `Correct the path: it is relative to the root of ${name}, not to a WORKDIR there.`,
    };
  }
  if (ignored !== undefined) {
    const { line, pattern, file } = ignored;
    return {
      what: `failed: line ${line} of ${printable(file)}, ${code(pattern)}, leaves out its source ${source}`,
      fix: `Remove that line, or write ${code(`!${missing.source}`)} below it.`,
    };
  }
  if (/[*?[]/.test(missing.source)) {
    return {
      what: `failed: nothing in ${context} matches its source ${source}`,
      fix: `Create a file that matches ${source}, or correct the pattern: it is relative to ${context}.`,
    };
  }
  const what = `failed: its source ${source} is not in ${context}`;
  if (rooted !== undefined) {
    return {
      what: `${what}, but in the root of the checkout`,
      fix: `If the paths in ${printable(rooted.file)} are relative to that root, build from there: ${rootedSettings(rooted)}.`,
    };
  }
  return elsewhere === undefined
    ? { what, fix: `Create ${source}, or correct the path: it is relative to ${context}.` }
    : {
        what,
        fix: `Write ${code(elsewhere)} if that file is meant: paths are relative to ${context}.`,
      };
}

/** Names the settings that build from the root and keep the service's version and tags. */
function rootedSettings({ context, file, offset }: RootedContext & { readonly file: string }) {
  const shown = (text: string): string => printable(text).slice(0, 200);
  const settings = [
    setting("context", shown(context)),
    setting("file", shown(file)),
    setting("offset", shown(offset)),
  ];
  return settings.join(", ");
}

function code(text: string): string {
  return `\`${printable(text).slice(0, 200)}\``;
}
