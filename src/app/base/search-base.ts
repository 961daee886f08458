import type { Readers } from "../../compare/readers.ts";
import { traceDifference } from "../../diagnose/trace-difference.ts";
import type { NameValue } from "../../domain/build/request.ts";
import type { Difference, Differences } from "../../domain/findings/difference.ts";
import type { RiskyFiles } from "../../domain/findings/risky-file.ts";
import type { Trace, Traces } from "../../domain/findings/trace.ts";
import { timeOf } from "../../recipes/base/image.ts";
import type { LockedPackage } from "../../recipes/base/lock.ts";
import type { BuildTraces } from "../../traces/build-traces.ts";
import { excerptOf } from "../../traces/excerpt.ts";
import { isTrace } from "../../traces/needle.ts";
import { type Doubt, decide, type Evidence } from "../leaks/decide-traces.ts";
import { rankOf } from "../leaks/image-findings.ts";
import type { PlacedHit } from "../leaks/placed-hits.ts";
import { type ReadImage, readImage } from "../leaks/search-image.ts";
import type { HitFile, Reading } from "../leaks/search-reading.ts";
import type { BaseMachine, Bootstrap, DeclaredBase, RootTar } from "../ports/base.ts";
import type { FolderFile } from "../ports/files.ts";
import type { Image } from "../ports/image.ts";
import { type PackageTexts, packageTexts } from "./package-texts.ts";

interface ReadBaseOptions {
  readonly base: DeclaredBase;
  readonly image: Image;
  /** The tar that is the image's one layer. */
  readonly tar: RootTar;
  readonly labels: readonly NameValue[];
  readonly ofRun: BaseMachine;
  readonly readers: Readers;
  /** Ends the reading. */
  readonly signal: AbortSignal;
}

interface SearchBaseOptions extends Omit<ReadBaseOptions, "labels"> {
  /** What {@link readBase} read. */
  readonly read: ReadImage;
  readonly packages: readonly LockedPackage[];
  /** Whether it was made without a network. */
  readonly isOffline: boolean;
  readonly bootstrap: Pick<Bootstrap, "unpack">;
  readonly filesBelow: (folder: string) => AsyncIterable<FolderFile>;
}

/** What of its own making a base contains. */
export interface BaseTraces {
  readonly traces: Traces;
  /** Those that are certain to change in the next run. */
  readonly differences: Pick<Differences, "listed" | "omitted">;
  /** What gives rights or access to others, all of it brought by packages and the declaration. */
  readonly risks: RiskyFiles;
}

const mostTraces = 100;

/**
 * Reads a base once, and finds in it what may change in the next run: the time and day at which it
 * was made, the machine's names, the run's folders. @throws Failure, and the signal's reason
 */
export async function readBase(options: ReadBaseOptions): Promise<ReadImage> {
  const { image, readers, signal, labels, base } = options;
  const time = new Date(timeOf(base.declaration) * 1000).toISOString().replace(".000Z", "Z");
  return await readImage({
    ...{ image, readers, signal, layers: [0], baseConfigs: [] },
    planned: [...labels.map(({ value }) => value), time],
    traces: tracesOf(options),
  });
}

/**
 * Decides what of a base's finds will change in the next run. Two equal root file systems of one
 * day prove nothing about it. The packages are read only where a find may be theirs.
 * @throws Failure
 */
export async function searchBase(options: SearchBaseOptions): Promise<BaseTraces> {
  const { reading, search, risks } = options.read;
  const texts = packageTexts({ ...options, search });
  const evidence = evidenceOf(options, texts);
  const found: Judged[] = [];
  for (const file of reading.hits.values) {
    for (const hit of file.hits) {
      const judged = await judge({ file, hit }, { options, reading, evidence, texts });
      if (judged !== undefined) found.push(judged);
    }
  }
  const sorted = found.toSorted(
    (one, other) => rankOf(one) - rankOf(other) || (one.trace.path < other.trace.path ? -1 : 1),
  );
  const certain = sorted.filter(({ trace }) => trace.certain);
  return {
    traces: bounded(sorted.map(({ trace }) => trace)),
    differences: bounded(certain.map(differenceOf)),
    risks,
  };
}

interface Judged {
  readonly trace: Trace;
  readonly isProgram: boolean;
  /** What made the file, in words. */
  readonly writer: string;
}

async function judge(
  { file, hit }: { readonly file: HitFile; readonly hit: PlacedHit },
  about: {
    readonly options: SearchBaseOptions;
    readonly reading: Reading;
    readonly evidence: Evidence;
    readonly texts: PackageTexts;
  },
): Promise<Judged | undefined> {
  const { options, reading, evidence, texts } = about;
  const { path, layer } = file;
  if (!isTrace(hit)) return undefined;
  const isDeclared = declaredPaths(options.base).has(path);
  const isPackaged = reading.packaged.has(path);
  // Whether a script asks for the time decides only about these; packages are unpacked for that.
  const isAsked = (hit.strength === "asked" || hit.strength === "doubtful") && !isPackaged;
  const doubt: Doubt = {
    ...{ hit, path, isPackaged },
    isInConfig: layer === undefined,
    script: isAsked && !isDeclared ? ((await texts.writerOf(path))?.script ?? "") : "",
    moved: options.isOffline ? 0 : undefined,
    isFromContext: isDeclared && hit.place !== "name",
    isDayElsewhere: false,
  };
  const decision = await decide(doubt, { ...evidence, hasKernel: reading.hasKernel });
  if (decision === undefined) return undefined;
  const { weight, certain } = decision;
  const { kind, format, offset, count, isProgram } = hit;
  const excerpt = excerptOf(hit, (text) => text);
  const where = layer === undefined ? {} : { layer };
  const trace = { path, kind, format, weight, certain, ...where, offset, excerpt, count };
  const writer = certain ? await texts.writerOf(path) : undefined;
  return { trace, isProgram, writer: writer?.name ?? unknown };
}

const unknown = "no package's list and no script names the file";

/** Where the declaration itself says what is in a file. */
function declaredPaths({ declaration }: DeclaredBase): ReadonlySet<string> {
  return new Set([
    "etc/apt/sources.list",
    ...declaration.files.map(({ path }) => path.replace(/^\//, "")),
  ]);
}

/** The farthest that two time zones are apart, and a day: less apart, two times may be one day. */
const oneDay = (26 + 24) * 3600;

function evidenceOf({ base, tar, isOffline }: SearchBaseOptions, texts: PackageTexts): Evidence {
  const time = timeOf(base.declaration);
  return {
    inputs: { inFiles: "", inConfig: "" },
    contextWeight: "note",
    isOpen: !isOffline,
    isFetchedInImage: false,
    isEpochNow: time >= tar.startedAt - oneDay && time <= tar.endedAt + oneDay,
    hasKernel: false,
    known: async () => ({ inContext: new Set(), inBases: await texts.known() }),
  };
}

function tracesOf({ base, tar, ofRun }: ReadBaseOptions): BuildTraces {
  const { hostname, timeZone, runIds, ...machine } = ofRun.machine;
  return {
    ...{ startedAt: tar.startedAt, endedAt: tar.endedAt, runIds, machine },
    zones: ["UTC", timeZone],
    hostnames: [hostname],
    userNames: ofRun.userNames,
    paths: [base.folder],
    workFolders: [ofRun.workFolder],
    revision: "",
    committedAt: undefined,
    secrets: [],
  };
}

function differenceOf({ trace, isProgram, writer }: Judged): Difference {
  const { edits: _, ...difference } = traceDifference({ trace, isProgram });
  return {
    ...difference,
    evidence: [...difference.evidence, `written by: ${writer}`],
    fix: `Write \`leave-out: [/${trace.path}]\` into the declaration, or put a fixed file there with \`files:\`.`,
  };
}

function bounded<T>(all: readonly T[]): {
  readonly listed: readonly T[];
  readonly omitted: number;
} {
  return { listed: all.slice(0, mostTraces), omitted: Math.max(0, all.length - mostTraces) };
}
