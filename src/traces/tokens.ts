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

/** What stands before the last sign of a token's start, `_`; each is as long as `ghp`. */
const services: Readonly<Record<string, string>> = {
  ...{ ghp: "a GitHub token", gho: "a GitHub token", ghu: "a GitHub token" },
  ...{ ghs: "a GitHub token", ghr: "a GitHub token", npm: "an npm token" },
};
const prefixLength = 4;
/** Letters and digits behind that, the last of which are a checksum of the others. */
const tokenLength = 36;
const underscore = "_".charCodeAt(0);

const isLetterOrDigit = new Uint8Array(256);
for (const byte of Buffer.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")) {
  isLetterOrDigit[byte] = 1;
}

/**
 * Reports every token of GitHub and npm that starts in `[from, to)`. What they start with is too
 * short for a needle, but no other text has as many letters and digits in a row. The checksum tells
 * a token wherever it stands, also in the middle of a program's texts. The buffer must extend beyond
 * the end of the last one.
 */
export function searchTokens(
  bytes: Buffer,
  { from, to }: { readonly from: number; readonly to: number },
  onHit: (at: number, token: TokenHit) => void,
): void {
  let start = from + prefixLength;
  const last = Math.min(to - 1 + prefixLength, bytes.length - tokenLength);
  while (start <= last) {
    // From its end, as a run that is too short is left behind with one step.
    let at = start + tokenLength - 1;
    while (at >= start && isLetterOrDigit[bytes[at] ?? 0] === 1) at -= 1;
    if (at >= start) {
      start = at + 1;
      continue;
    }
    const hit = tokenAt(bytes, start);
    if (hit !== undefined) onHit(start - prefixLength, hit);
    start = endOf(bytes, start + tokenLength) + 1;
  }
}

function endOf(bytes: Buffer, from: number): number {
  let end = from;
  while (end < bytes.length && isLetterOrDigit[bytes[end] ?? 0] === 1) end += 1;
  return end;
}

/** A token whose letters and digits begin at a place. */
function tokenAt(bytes: Buffer, start: number): TokenHit | undefined {
  if (bytes[start - 1] !== underscore) return undefined;
  const service = bytes.toString("latin1", start - prefixLength, start - 1);
  const format = services[service];
  if (format === undefined || !hasChecksum(bytes.subarray(start, start + tokenLength))) {
    return undefined;
  }
  return {
    ...{ kind: "credential", weight: "trace", strength: "certain" },
    ...{ format, length: prefixLength },
  };
}
