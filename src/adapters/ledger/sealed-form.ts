import * as v from "valibot";
import { fittingJson, jsonObject, objectOf } from "../../domain/text/schema.ts";

const sealedSchema = objectOf({
  format: v.literal(1),
  /** The entry, byte for byte. */
  entry: v.string(),
  /** Of a machine's own key, in hexadecimal. */
  mac: v.exactOptional(v.string()),
  /** A Sigstore bundle about all entries of a run. */
  bundle: v.exactOptional(jsonObject),
});

type Sealed = v.InferOutput<typeof sealedSchema>;

/** Writes an entry with what vouches for it. */
export function writeSealed(sealed: Omit<Sealed, "format">): Uint8Array {
  return Buffer.from(JSON.stringify({ format: 1, ...sealed }));
}

/** Reads what anybody may have written; undefined where it has another form. */
export function readSealed(bytes: Uint8Array): Sealed | undefined {
  return fittingJson(sealedSchema, Buffer.from(bytes).toString("utf8"));
}
