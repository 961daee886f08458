import type { Needle } from "./needle.ts";
import { privateKeys } from "./private-keys.ts";

const base64 = charactersOf("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");

/**
 * Returns needles for private keys, and for keys that are told by the name before them. A hit is as
 * long as what every such value starts with, so that none contains a value. Tokens, which have a
 * form of their own, are found otherwise (tokens.ts): what they start with is too short for a needle.
 */
export function credentialNeedles(): readonly Needle[] {
  return [...privateKeys, ...assigned];
}

const common = { kind: "credential", weight: "trace", strength: "certain" } as const;

const assigned: readonly Needle[] = [
  ...["aws_secret_access_key", "AWS_SECRET_ACCESS_KEY"].map((name) =>
    assignedNeedle(name, { format: "a secret key of AWS", length: 40, end: "" }),
  ),
  assignedNeedle("AccountKey", { format: "a key of Azure storage", length: 86, end: "==" }),
];

/** The most characters between a name and its value: `" : "`. */
const mostBetween = 6;
const between = charactersOf(" \t\"':=");

/** What documentation and emulators use in place of a key. */
const publicKeys = /EXAMPLE|^Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/;

function assignedNeedle(
  name: string,
  {
    format,
    length,
    end,
  }: { readonly format: string; readonly length: number; readonly end: string },
): Needle {
  const bytes = Buffer.from(name);
  const lengthAt: Needle["lengthAt"] = (all, at) => {
    const after = at + bytes.length;
    const gap = lengthIn(all, after, { alphabet: between, most: mostBetween });
    const start = after + gap;
    const found = lengthIn(all, start, { alphabet: base64, most: length + 1 });
    if (gap === 0 || found !== length) return undefined;
    const value = textAt(all, start, length);
    const isKey = textAt(all, start + length, end.length) === end && isMixed(value);
    return isKey && !publicKeys.test(value) ? bytes.length : undefined;
  };
  return { ...common, bytes, format, lengthAt };
}

/** Whether a value has letters and digits of each sort, as nearly every random one has. */
function isMixed(value: string): boolean {
  return /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value);
}

function textAt(bytes: Uint8Array, start: number, length: number): string {
  return Buffer.from(bytes.subarray(start, start + length)).toString("latin1");
}

function lengthIn(
  bytes: Uint8Array,
  start: number,
  { alphabet, most }: { readonly alphabet: ReadonlySet<number>; readonly most: number },
): number {
  let length = 0;
  while (length < most && alphabet.has(bytes[start + length] ?? -1)) length += 1;
  return length;
}

function charactersOf(text: string): ReadonlySet<number> {
  return new Set(Buffer.from(text));
}
