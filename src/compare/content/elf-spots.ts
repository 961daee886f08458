import type { Spot } from "../../domain/findings/clue.ts";
import { quoted } from "../bytes.ts";
import { type ElfSection, elfSections } from "../formats/elf.ts";
import { Stopped } from "./budget.ts";
import { lineSpots } from "./line-spots.ts";
import { byteSpots, maxSpots, type Spots, type Told } from "./spots.ts";

/** The most sections of only one side that are reported. */
const mostAlone = 8;
/** The fewest spots that each section gets when many differ. */
const fewest = 2;

/**
 * Compares section by section. Otherwise a section that grows would shift all that follow it and
 * hide their differences.
 */
export async function elfSpots(a: Buffer, b: Buffer): Promise<Told> {
  const pairs = sectionPairs(a, b);
  if (pairs === undefined) return { ...byteSpots({ a, b }), isReordered: false, facts: [] };
  const common = pairs.flatMap(([one, other]) =>
    one === undefined || other === undefined ? [] : [[one, other] as const],
  );
  const differing = common.filter(([one, other]) => !one.bytes.equals(other.bytes));
  const share = Math.max(fewest, Math.floor(maxSpots / Math.max(1, differing.length)));
  const facts = pairs.flatMap(aloneFact).slice(0, mostAlone);
  const spots: Spot[] = [];
  let isCut = differing.length * fewest > maxSpots;
  for (const [one, other] of differing.slice(0, maxSpots / fewest)) {
    const found = await sectionSpots(one, other, share);
    isCut ||= found.isCut;
    spots.push(...found.spots.map((spot) => ({ ...spot, section: one.name })));
  }
  if (spots.length > 0) {
    return { spots: spots.slice(0, maxSpots), isCut, isReordered: false, facts };
  }
  const elsewhere = facts.length > 0 ? facts : ["only bytes outside the sections differ"];
  return { ...byteSpots({ a, b }), isReordered: false, facts: elsewhere };
}

function aloneFact([one, other]: SectionPair): readonly string[] {
  if (one !== undefined && other !== undefined) return [];
  const which = one === undefined ? "second" : "first";
  const { name, bytes } = one ?? other ?? { name: "", bytes: "" };
  return [`only the ${which} file has section ${quoted(name)}, ${bytes.length} bytes`];
}

type SectionPair = readonly [ElfSection | undefined, ElfSection | undefined];

/** Undefined if one of the tables cannot be read: then the file is compared as plain bytes. */
function sectionPairs(a: Buffer, b: Buffer): readonly SectionPair[] | undefined {
  try {
    const [left, right] = [keyed(elfSections(a)), keyed(elfSections(b))];
    return [...new Set([...left.keys(), ...right.keys()])].map((key) => [
      left.get(key),
      right.get(key),
    ]);
  } catch (error) {
    if (error instanceof Stopped) return undefined;
    throw error;
  }
}

function keyed(sections: readonly ElfSection[]): ReadonlyMap<string, ElfSection> {
  const counts = new Map<string, number>();
  return new Map(
    sections.map((section) => {
      const count = counts.get(section.name) ?? 0;
      counts.set(section.name, count + 1);
      return [`${section.name}/${count}`, section];
    }),
  );
}

async function sectionSpots(a: ElfSection, b: ElfSection, most: number): Promise<Spots> {
  const pieces = { a: a.bytes, b: b.bytes, offset: a.offset, most };
  return a.hasStrings ? await lineSpots({ ...pieces, separator: 0 }) : byteSpots(pieces);
}
