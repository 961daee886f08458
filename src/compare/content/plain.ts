import type { Format, Spot } from "../../domain/findings/clue.ts";
import type { Field } from "../formats/fields.ts";
import { gzipFields } from "../formats/gzip.ts";
import { pycHeader } from "../formats/pyc.ts";
import { elfSpots } from "./elf-spots.ts";
import { lineSpots } from "./line-spots.ts";
import { byteSpots, maxSpots, nothing, type Told } from "./spots.ts";

/** Finds the spots of two whole contents, by the parts that their format has. */
export async function spotsOf(format: Format, a: Buffer, b: Buffer): Promise<Told> {
  switch (format) {
    case "text":
      return { ...(await lineSpots({ a, b })), facts: [] };
    case "elf":
      return await elfSpots(a, b);
    case "pyc":
      return pycSpots(a, b);
    default:
      return { ...byteSpots({ a, b }), isReordered: false, facts: [] };
  }
}

/** Returns the differing fields of gzip's own header; nothing for other formats. */
export function headerFields(format: Format, [a, b]: readonly [Buffer, Buffer]): Told {
  return format === "gzip" ? fieldSpots("gzip", gzipFields(a), gzipFields(b)) : nothing;
}

function fieldSpots(format: Format, left: readonly Field[], right: readonly Field[]): Told {
  const names = [...new Set([...left, ...right].map(({ name }) => name))];
  const spots: Spot[] = [];
  const facts: string[] = [];
  for (const name of names) {
    const [a, b] = [left, right].map((fields) => fields.find((field) => field.name === name));
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

function copied(bytes: Buffer | undefined): Buffer {
  return Buffer.from(bytes?.subarray(0, 256) ?? []);
}

function pycSpots(a: Buffer, b: Buffer): Told {
  const [left, right] = [pycHeader(a), pycHeader(b)];
  const header = fieldSpots("pyc", left.fields, right.fields);
  const { length } = left;
  const body = byteSpots({ a: a.subarray(length), b: b.subarray(right.length), offset: length });
  const differs = !a.subarray(length).equals(b.subarray(right.length));
  return {
    spots: [...header.spots, ...(differs ? body.spots : [])].slice(0, maxSpots),
    isCut: differs && body.isCut,
    isReordered: false,
    facts: [...header.facts, ...(differs ? ["the compiled code differs"] : [])],
  };
}
