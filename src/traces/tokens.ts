import { hasChecksum } from "./checksum.ts";

/** A token, as a hit. */
interface TokenHit {
  readonly kind: "credential";
  readonly weight: "trace";
  readonly strength: "certain";
  readonly format: string;
  /** Of what every such token starts with, so that a hit contains no value. */
  readonly length: number;
}

/** The form of a token: what it starts with, and how many letters, digits, `_` and `-` follow. */
interface TokenForm {
  readonly format: string;
  readonly prefix: string;
  readonly least: number;
  readonly most: number;
}

/** Only forms that nothing else has: no password, and no number or word of any length. */
const forms: readonly TokenForm[] = [
  { prefix: "github_pat_", format: "a GitHub token", least: 82, most: 82 },
  { prefix: "glpat-", format: "a GitLab token", least: 20, most: 20 },
  { prefix: "dckr_pat_", format: "a Docker Hub token", least: 27, most: 27 },
  { prefix: "pypi-AgEIcHlwaS5vcmc", format: "a PyPI token", least: 60, most: 400 },
  { prefix: "sk_live_", format: "a Stripe key", least: 24, most: 99 },
  { prefix: "rk_live_", format: "a Stripe key", least: 24, most: 99 },
  { prefix: "sk-ant-api03-", format: "an Anthropic key", least: 80, most: 120 },
  { prefix: "sk-proj-", format: "an OpenAI key", least: 74, most: 200 },
  { prefix: "AGE-SECRET-KEY-1", format: "an age key", least: 58, most: 58 },
];

/** Tokens whose last six characters are a checksum: they are certain wherever they stand. */
const checkedForms = [
  ...["ghp_", "gho_", "ghu_", "ghs_", "ghr_"].map((prefix) => ({
    prefix,
    format: "a GitHub token",
  })),
  { prefix: "npm_", format: "an npm token" },
];
const checkedLength = 36;

/** The shortest token; a search for runs of that length looks at few bytes. */
const shortest = 26;
/** A longer run is looked at up to here. */
const longest = 420;

/** Which bytes tokens are made of. */
const isOfToken = new Uint8Array(256);
for (const byte of Buffer.from(
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-",
)) {
  isOfToken[byte] = 1;
}

/**
 * Reports every token that starts in `[from, to)`: a run of its characters with nothing of them
 * around it, in the form of some service. The buffer must extend beyond the end of the last one.
 */
export function searchTokens(
  bytes: Buffer,
  { from, to }: { readonly from: number; readonly to: number },
  onHit: (at: number, token: TokenHit) => void,
): void {
  let start = from;
  while (start < to && start + shortest <= bytes.length) {
    // From its end, as a run that is too short is left behind with one step.
    let at = start + shortest - 1;
    while (at >= start && isOfToken[bytes[at] ?? 0] === 1) at -= 1;
    if (at >= start) {
      start = at + 1;
      continue;
    }
    const end = endOf(bytes, start + shortest);
    const isWhole = start === 0 || isOfToken[bytes[start - 1] ?? 0] !== 1;
    if (isWhole) judgeRun(bytes, { start, end: Math.min(end, start + longest) }, onHit);
    start = end + 1;
  }
}

function endOf(bytes: Buffer, from: number): number {
  let end = from;
  while (end < bytes.length && isOfToken[bytes[end] ?? 0] === 1) end += 1;
  return end;
}

function judgeRun(
  bytes: Buffer,
  { start, end }: { readonly start: number; readonly end: number },
  onHit: (at: number, token: TokenHit) => void,
): void {
  const text = bytes.toString("latin1", start, end);
  for (const { prefix, format, least, most } of forms) {
    const length = text.length - prefix.length;
    if (length < least || length > most || !text.startsWith(prefix)) continue;
    if (isVaried(text.slice(prefix.length))) onHit(start, hitOf(prefix, format));
  }
  for (const { prefix, format } of checkedForms) {
    for (let at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, at + 1)) {
      const value = text.slice(at + prefix.length, at + prefix.length + checkedLength);
      const isToken = value.length === checkedLength && hasChecksum(Buffer.from(value, "latin1"));
      if (isToken) onHit(start + at, hitOf(prefix, format));
    }
  }
}

function hitOf(prefix: string, format: string): TokenHit {
  const { length } = prefix;
  return { kind: "credential", weight: "trace", strength: "certain", format, length };
}

/** A value of a service is random; `xxxxxxxx` and `your-token-here` stand for one. */
function isVaried(value: string): boolean {
  return new Set(value).size >= 10 && /\d/.test(value);
}
