import type { Clue } from "../domain/findings/clue.ts";
import type { DiagnosedDifference } from "../domain/findings/difference.ts";
import type { EntryHeader } from "../domain/oci/entry.ts";

/** Fields of a header that come from one setting each; all others are one more part. */
const groups: readonly (readonly (keyof EntryHeader)[])[] = [
  ["mode"],
  ["uid", "gid", "uname", "gname"],
];

/**
 * Takes the header of an archive's member apart: a difference for each group of fields that
 * differs, in which everything else is as in the first build. Empty if only one group differs.
 */
export function headerParts(
  difference: DiagnosedDifference,
  clue: Clue,
): readonly DiagnosedDifference[] {
  const [a, b] = clue.headers;
  if (a === undefined || b === undefined) return [];
  const others = namesOf(a).filter((name) => !groups.flat().includes(name));
  const differing = [...groups, others].filter((names) =>
    names.some((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name])),
  );
  if (differing.length < 2) return [];
  return differing.map((names) => {
    const { samples } = difference;
    const only = (from: Clue): Clue => ({ ...from, headers: onlyOf(from, a, names) });
    const again =
      samples?.kind === "compared" && samples.again !== undefined
        ? { samples: { ...samples, again: only(samples.again) } }
        : {};
    return { ...difference, ...again, clue: only(clue) };
  });
}

function namesOf(header: EntryHeader): readonly (keyof EntryHeader)[] {
  const names: Record<keyof EntryHeader, true> = {
    ...{ path: true, type: true, mode: true, uid: true, gid: true, uname: true, gname: true },
    ...{ size: true, mtime: true, linkname: true, devmajor: true, devminor: true, pax: true },
    isAbsolute: true,
  };
  return Object.keys(header).filter((name): name is keyof EntryHeader => name in names);
}

/** Returns both headers of a clue with some of their fields, and the rest from another header. */
function onlyOf(
  { headers }: Clue,
  rest: EntryHeader,
  names: readonly (keyof EntryHeader)[],
): Clue["headers"] {
  const [a, b] = headers.map((header) => header && { ...rest, ...picked(header, names) });
  return [a, b];
}

function picked(header: EntryHeader, names: readonly (keyof EntryHeader)[]): Partial<EntryHeader> {
  return Object.fromEntries(names.map((name) => [name, header[name]]));
}
