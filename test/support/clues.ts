import type { BuildFacts, TwinFacts } from "../../src/domain/build/build-facts.ts";
import type { Clue, Format, Spot } from "../../src/domain/findings/clue.ts";
import type { Difference } from "../../src/domain/findings/difference.ts";
import type { EntryHeader } from "../../src/domain/oci/entry.ts";

/** 2026-11-21T13:02:05Z, when the builds of the tests' differences begin. */
export const startedAt = Date.UTC(2026, 10, 21, 13, 2, 5) / 1000;

const common = {
  startedAt,
  endedAt: startedAt + 20,
  umask: 0o022,
  userNames: [],
  bytesMoved: new Map<number, number>(),
};
/** Where the instruction of a difference is. */
const lineOfRun = 3;
const env = { LANG: "C.UTF-8", SOURCE_DATE_EPOCH: "0", TZ: "UTC" };

export const first: BuildFacts = {
  ...common,
  hostname: "twofold",
  env,
  contextPath: "/tmp/twofold-a1/first/context",
};

/** The variations that the second build has today. */
export const second: BuildFacts = {
  ...common,
  hostname: "varied-by-twofold",
  env: { ...env, TZ: "<+14>-14" },
  contextPath: "/tmp/twofold-a1/second/of/another/length",
};

export const twins: TwinFacts = [first, second];

/** Builds of which the second has these facts besides. */
export function twinsWith(changes: Partial<BuildFacts>): TwinFacts {
  return [first, { ...second, ...changes, env: { ...second.env, ...changes.env } }];
}

/** Builds of which the first one's instruction moved this many bytes over the network. */
export function twinsMoving(bytes: number): TwinFacts {
  return [{ ...first, bytesMoved: new Map([[lineOfRun, bytes]]) }, second];
}

export interface DifferenceOptions {
  readonly path?: string;
  readonly a: string | Uint8Array;
  readonly b: string | Uint8Array;
  /** The instruction, e.g. `RUN date > /x`. */
  readonly run?: string;
  readonly format?: Format;
  readonly inside?: readonly Format[];
  readonly kind?: Difference["kind"];
  readonly section?: string;
  readonly field?: string;
  readonly isReordered?: boolean;
  readonly layer?: number;
  /** Bytes before the two versions in their file. */
  readonly offset?: number;
}

/** A difference as the comparison hands it on: text line by line, other formats byte by byte. */
export function differs(options: DifferenceOptions): Difference {
  const { path = "etc/thing", kind = "content", run, format = "text", layer = 0 } = options;
  const [a, b] = [Buffer.from(options.a), Buffer.from(options.b)];
  const place = {
    ...(options.section === undefined ? {} : { section: options.section }),
    ...(options.field === undefined ? {} : { field: options.field }),
  };
  const offset = options.offset ?? 0;
  const spots = format === "text" ? lineSpots(a, b) : runSpots({ a, b, offset });
  const clue: Clue = {
    spots: spots.map((spot) => ({ ...spot, ...place })),
    isCut: false,
    format,
    inside: options.inside ?? [],
    sizes: [a.length, b.length],
    headers: [undefined, undefined],
    isReordered: options.isReordered ?? false,
  };
  return { ...bare({ path, kind, run, layer }), clue };
}

/** Two headers of one file that differ in these fields. */
export function headersDiffer(options: {
  readonly path?: string;
  readonly a: Partial<EntryHeader>;
  readonly b: Partial<EntryHeader>;
  readonly run?: string;
  readonly inside?: readonly Format[];
}): Difference {
  const { path = "etc/thing", run, inside = [] } = options;
  const base = header(path.split("//").at(-1) ?? path);
  const clue: Clue = {
    spots: [],
    isCut: false,
    format: "binary",
    inside,
    sizes: [10, 10],
    headers: [
      { ...base, ...options.a },
      { ...base, ...options.b },
    ],
    isReordered: false,
  };
  return { ...bare({ path, kind: "metadata", run, layer: 0 }), clue };
}

/** A file that only one build has. */
export function alone(path: string, kind: "added" | "removed", run?: string): Difference {
  return bare({ path, kind, run, layer: 0 });
}

/** 32 bits, little-endian. */
export function le32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function bare(options: {
  readonly path: string;
  readonly kind: Difference["kind"];
  readonly run: string | undefined;
  readonly layer: number;
}): Difference {
  const { path, kind, run, layer } = options;
  const instruction = { file: "Containerfile", line: lineOfRun, text: run ?? "" };
  return { path, kind, layer, evidence: [], ...(run === undefined ? {} : { instruction }) };
}

function header(path: string): EntryHeader {
  return {
    path,
    type: "file",
    mode: 0o644,
    uid: 0,
    gid: 0,
    uname: "",
    gname: "",
    size: 10,
    mtime: 0,
    linkname: "",
    devmajor: 0,
    devminor: 0,
    pax: {},
  };
}

function lineSpots(a: Buffer, b: Buffer): readonly Spot[] {
  const [left, right] = [a, b].map((bytes) => bytes.toString("latin1").split("\n"));
  if (left === undefined || right === undefined || left.length !== right.length) {
    return runSpots({ a, b, offset: 0 }).map((spot) => ({ ...spot, line: 1 }));
  }
  let offset = 0;
  return left.flatMap((text, at) => {
    const [lineA, lineB] = [text, right[at] ?? ""].map((line) => Buffer.from(line, "latin1"));
    const from = offset;
    offset += text.length + 1;
    if (lineA === undefined || lineB === undefined) return [];
    return runSpots({ a: lineA, b: lineB, offset: from }).map((spot) => ({
      ...spot,
      line: at + 1,
    }));
  });
}

/** Differing bytes this close are one spot, as in the comparison. */
const mergedGap = 8;

function runSpots(options: { readonly a: Buffer; readonly b: Buffer; readonly offset: number }) {
  const { a, b, offset } = options;
  if (a.length !== b.length) return [between(a, b, offset)];
  const spots: Spot[] = [];
  for (let start = 0; start < a.length; start += 1) {
    if (a[start] === b[start]) continue;
    let end = start + 1;
    for (let at = end; at < a.length && at - end < mergedGap; at += 1) {
      if (a[at] !== b[at]) end = at + 1;
    }
    spots.push(spotAt({ a, b, offset }, [start, end, start, end]));
    start = end;
  }
  return spots;
}

function between(a: Buffer, b: Buffer, offset: number): Spot {
  const least = Math.min(a.length, b.length);
  let start = 0;
  while (start < least && a[start] === b[start]) start += 1;
  let tail = 0;
  while (tail < least - start && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return spotAt({ a, b, offset }, [start, a.length - tail, start, b.length - tail]);
}

function spotAt(
  { a, b, offset }: { readonly a: Buffer; readonly b: Buffer; readonly offset: number },
  [fromA, toA, fromB, toB]: readonly [number, number, number, number],
): Spot {
  return {
    offset: offset + fromA,
    a: a.subarray(fromA, Math.min(toA, fromA + 256)),
    b: b.subarray(fromB, Math.min(toB, fromB + 256)),
    before: a.subarray(Math.max(0, fromA - 64), fromA),
    after: a.subarray(toA, toA + 64),
  };
}
