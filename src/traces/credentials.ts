import type { Needle } from "./needle.ts";
import { privateKeys } from "./private-keys.ts";

const wordOrHyphen = charactersOf(
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-",
);
const base64 = charactersOf("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");

/** The form of a token: what it starts with, and how many letters, digits, `_` and `-` follow. */
interface TokenForm {
  /** Of at least eight bytes: a shorter needle would make the whole search slower. */
  readonly prefix: string;
  readonly format: string;
  readonly least: number;
  readonly most: number;
}

/** Only forms that nothing else has: no password, and no number or word of any length. */
const forms: readonly TokenForm[] = [
  { prefix: "github_pat_", format: "a GitHub token", least: 82, most: 82 },
  { prefix: "dckr_pat_", format: "a Docker Hub token", least: 27, most: 27 },
  { prefix: "pypi-AgEIcHlwaS5vcmc", format: "a PyPI token", least: 60, most: 400 },
  { prefix: "sk_live_", format: "a Stripe key", least: 24, most: 99 },
  { prefix: "rk_live_", format: "a Stripe key", least: 24, most: 99 },
  { prefix: "sk-ant-api03-", format: "an Anthropic key", least: 80, most: 120 },
  { prefix: "sk-proj-", format: "an OpenAI key", least: 74, most: 200 },
  { prefix: "AGE-SECRET-KEY-1", format: "an age key", least: 58, most: 58 },
];

/**
 * Returns needles for private keys, for tokens of services, and for keys that are told by the name
 * before them. A hit is as long as what every such value starts with, so that none contains a value.
 */
export function credentialNeedles(): readonly Needle[] {
  return [...privateKeys, ...forms.map(tokenNeedle), ...assigned];
}

function tokenNeedle({ prefix, format, least, most }: TokenForm): Needle {
  const bytes = Buffer.from(prefix);
  const lengthAt: Needle["lengthAt"] = (all, at) => {
    if (wordOrHyphen.has(all[at - 1] ?? -1)) return undefined;
    const start = at + bytes.length;
    const length = lengthIn(all, start, { alphabet: wordOrHyphen, most: most + 1 });
    const isToken = length >= least && length <= most && isVaried(textAt(all, start, length));
    return isToken ? bytes.length : undefined;
  };
  return { ...common, bytes, format, lengthAt };
}

/** A value of a service is random; `xxxxxxxx` and `your-token-here` stand for one. */
function isVaried(value: string): boolean {
  return new Set(value).size >= 10 && /\d/.test(value);
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
