import type { Format } from "../../domain/findings/clue.ts";
import { gzipFields } from "../formats/gzip.ts";
import { pycHeader } from "../formats/pyc.ts";
import { elfSpots } from "./elf-spots.ts";
import { fieldSpots, keystoreSpots } from "./field-spots.ts";
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
    case "java-keystore":
      return keystoreSpots(a, b);
    default:
      return { ...byteSpots({ a, b }), isReordered: false, facts: [] };
  }
}

/** Returns the differing fields of gzip's own header; nothing for other formats. */
export function headerFields(format: Format, [a, b]: readonly [Buffer, Buffer]): Told {
  return format === "gzip" ? fieldSpots("gzip", gzipFields(a), gzipFields(b)) : nothing;
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
