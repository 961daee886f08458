import type { ImageConfig } from "../../domain/oci/oci.ts";

type Entry = ImageConfig["history"][number];

/** Instructions that put something into a layer. */
const writing: ReadonlySet<string> = new Set(["ADD", "COPY", "RUN", "WORKDIR"]);

/**
 * Returns what an image's history says of the origin of each layer, from the base up; none if the
 * history does not match the layers. buildah writes the base's name into the first entry above the
 * base, and one layer for all instructions of a stage.
 */
export function originsInHistory({
  history,
  diffIds,
}: Pick<ImageConfig, "history" | "diffIds">): readonly string[] {
  const groups = groupsOf(history);
  if (groups.length !== diffIds.length) return [];
  const base = baseOf(groups);
  return groups.map((group, at) =>
    base !== undefined && at < base.layers ? `base ${base.name}` : originOf(group),
  );
}

/** The entry of a layer, after those that left no layer of their own. */
type Group = readonly [...before: Entry[], own: Entry];

function groupsOf(history: readonly Entry[]): readonly Group[] {
  const groups: Group[] = [];
  let before: Entry[] = [];
  for (const entry of history) {
    if (entry.emptyLayer) before.push(entry);
    else {
      groups.push([...before, entry]);
      before = [];
    }
  }
  return groups;
}

/** Finds the name of the base, and how many layers are its own. */
function baseOf(
  groups: readonly Group[],
): { readonly name: string; readonly layers: number } | undefined {
  for (let at = groups.length - 1; at >= 0; at -= 1) {
    const comments = groups[at]?.flatMap(({ comment }) => comment ?? []) ?? [];
    const names = comments.flatMap((comment) => /^FROM (\S+)$/.exec(comment)?.[1] ?? []);
    // A stage on another one names that one's image, by its ID.
    const name = names.find((each) => !/^[0-9a-f]{12,64}$/.test(each));
    if (name !== undefined) return { name, layers: at };
    if (names.length === 0) return undefined;
  }
  return undefined;
}

/** Names what made a layer: one instruction, or all of a stage whose layer they share. */
function originOf(group: Group): string {
  const own = group[group.length - 1];
  const told = own === undefined ? "" : instructionIn(own);
  const before = group.slice(0, -1).map(instructionIn);
  const isShared =
    !writing.has(keywordOf(told)) ||
    before.some((text) => writing.has(keywordOf(text)) && keywordOf(text) !== "WORKDIR");
  const writers = isShared
    ? [...before, told].filter((text) => writing.has(keywordOf(text)))
    : [told];
  const [first] = writers;
  if (first === undefined) return told;
  return writers.length === 1 ? first : writers.map(keywordOf).join(", ");
}

/** Returns an entry's words as an instruction: docker and buildah write those of a RUN bare. */
function instructionIn({ createdBy }: Entry): string {
  const nop = /^\/bin\/sh -c #\(nop\)\s+/.exec(createdBy);
  if (nop !== null) return createdBy.slice(nop[0].length).trim();
  const shell = "/bin/sh -c ";
  return createdBy.startsWith(shell) ? `RUN ${createdBy.slice(shell.length)}` : createdBy;
}

function keywordOf(text: string): string {
  return /^[A-Z]+(?=\s)/.exec(text)?.[0] ?? "";
}
