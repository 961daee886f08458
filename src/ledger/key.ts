import { type Digest, digestOf } from "../domain/oci/digest.ts";
import { canonicalJson, type Json } from "../domain/text/canonical-json.ts";
import type { JsonObject } from "../domain/text/json.ts";

/**
 * Returns the key under which a step's result is kept: the digest of its description, whatever the
 * order of its members. @throws RangeError for a description with a value that is not JSON, or null
 */
export function stepKeyOf(description: JsonObject): Digest {
  return digestOf(Buffer.from(canonicalJson(asJson(description))));
}

/** Null has no canonical form here: a member without a value is left out. */
function asJson(value: unknown): Json {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== "object" || value === null)
    throw new RangeError("a description holds texts, numbers and lists");
  // `Object.fromEntries` keeps a member that is called `__proto__` like any other.
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) =>
      member === undefined ? [] : [[name, asJson(member)]],
    ),
  );
}
