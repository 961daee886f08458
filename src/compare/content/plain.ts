import type { Format } from "../../domain/findings/clue.ts";
import type { Field } from "../formats/fields.ts";
import { gzipFields } from "../formats/gzip.ts";
import { pycHeader } from "../formats/pyc.ts";
import { rDataHeader } from "../formats/r-data.ts";
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
    case "r-data":
      return headedSpots("r-data", { a, b }, [rDataHeader(a), rDataHeader(b)]);
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
  const header = headedSpots("pyc", { a, b }, [pycHeader(a), pycHeader(b)]);
  return header.bodyDiffers
    ? { ...header, facts: [...header.facts, "the compiled code differs"] }
    : header;
}

interface Header {
  readonly fields: readonly Field[];
  readonly length: number;
}

/** Finds the fields of two headers that differ, and the bytes behind them. */
function headedSpots(
  format: Format,
  { a, b }: { readonly a: Buffer; readonly b: Buffer },
  [left, right]: readonly [Header, Header],
): Told & { readonly bodyDiffers: boolean } {
  const header = fieldSpots(format, left.fields, right.fields);
  const bodies = { a: a.subarray(left.length), b: b.subarray(right.length) };
  const bodyDiffers = !bodies.a.equals(bodies.b);
  const body = byteSpots({ ...bodies, offset: left.length });
  return {
    spots: [...header.spots, ...(bodyDiffers ? body.spots : [])].slice(0, maxSpots),
    isCut: bodyDiffers && body.isCut,
    isReordered: false,
    facts: header.facts,
    bodyDiffers,
  };
}
