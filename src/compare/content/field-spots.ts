import type { Format, Spot } from "../../domain/findings/clue.ts";
import type { Field } from "../formats/fields.ts";
import { keystoreFields } from "../formats/java-keystore.ts";
import { Stopped } from "./budget.ts";
import { byteSpots, maxSpotBytes, maxSpots, type Told } from "./spots.ts";

/** The most fields that are put into words. */
const mostFacts = 8;

/** Finds the fields of two headers that differ. Fields of one name belong together. */
export function fieldSpots(format: Format, left: readonly Field[], right: readonly Field[]): Told {
  const [ofA, ofB] = [byName(left), byName(right)];
  const spots: Spot[] = [];
  const facts: string[] = [];
  for (const name of new Set([...ofA.keys(), ...ofB.keys()])) {
    const [a, b] = [ofA.get(name), ofB.get(name)];
    if (a !== undefined && b !== undefined && a.bytes.equals(b.bytes)) continue;
    facts.push(`${format} ${name} ${a?.text ?? "absent"} ≠ ${b?.text ?? "absent"}`);
    spots.push({
      offset: a?.offset ?? b?.offset ?? 0,
      field: name,
      a: copied(a?.bytes),
      b: copied(b?.bytes),
      before: Buffer.alloc(0),
      after: Buffer.alloc(0),
    });
  }
  return { spots, isCut: false, isReordered: false, facts };
}

/**
 * Finds the fields of two keystores that differ. The digest over all of it always follows: it only
 * counts where nothing else differs, as with another password.
 */
export function keystoreSpots(a: Buffer, b: Buffer): Told {
  try {
    const [left, right] = [keystoreFields(a), keystoreFields(b)];
    const parts = fieldSpots("java-keystore", withoutDigest(left), withoutDigest(right));
    const { spots, facts, ...told } =
      parts.spots.length > 0 ? parts : fieldSpots("java-keystore", left, right);
    return {
      ...told,
      spots: spots.slice(0, maxSpots),
      isCut: spots.length > maxSpots,
      facts: facts.slice(0, mostFacts),
    };
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return { ...byteSpots({ a, b }), isReordered: false, facts: [] };
  }
}

function withoutDigest(fields: readonly Field[]): readonly Field[] {
  return fields.filter(({ name }) => name !== "digest");
}

function byName(fields: readonly Field[]): ReadonlyMap<string, Field> {
  return new Map(fields.map((field) => [field.name, field]));
}

function copied(bytes: Buffer | undefined): Buffer {
  return Buffer.from(bytes?.subarray(0, maxSpotBytes) ?? []);
}
