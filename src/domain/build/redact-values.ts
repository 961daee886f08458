import { Failure } from "../text/failure.ts";
import type { Redactor } from "./redact.ts";

/**
 * Returns the same value with every text in it redacted. Object keys stay, because Twofold chose
 * them: names that users chose are redacted while they are values still.
 */
export function redactValues<T>(value: T, redact: Redactor): T;
export function redactValues(value: unknown, redact: Redactor): unknown {
  if (typeof value === "string") return redact(value);
  if (value instanceof Uint8Array) return redactBytes(value, redact);
  if (Array.isArray(value)) return value.map((entry: unknown) => redactValues(entry, redact));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]: [string, unknown]) => [
      key,
      redactValues(entry, redact),
    ]),
  );
}

/** Redacts the bytes of an image: as UTF-8 if they are valid UTF-8, else byte by byte. */
function redactBytes(bytes: Uint8Array, redact: Redactor): Uint8Array {
  const buffer = Buffer.from(bytes);
  const encoding = Buffer.from(buffer.toString("utf8")).equals(buffer) ? "utf8" : "latin1";
  const text = buffer.toString(encoding);
  const clean = redact(text);
  return clean === text ? bytes : Buffer.from(clean, encoding);
}

/** Returns the same failure with its texts redacted. Its cause may hold anything and is dropped. */
export function redactFailure(failure: Failure, redact: Redactor): Failure {
  return new Failure({
    code: failure.code,
    message: redact(failure.told.message),
    fix: redact(failure.told.fix),
    output: failure.output.map(redact),
    ...(failure.place === undefined ? {} : { place: failure.place }),
    ...(failure.input === undefined ? {} : { input: failure.input }),
  });
}
