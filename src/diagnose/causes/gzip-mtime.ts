import type { Evidence } from "../evidence.ts";
import { finding } from "../finding.ts";
import { gzipFix, pythonGzipFix, tarGzipFix } from "../fixes/gzip.ts";
import { iso } from "../recognise/times.ts";
import type { Rule } from "../rule.ts";
import { both, quote } from "../say.ts";
import { shareOf } from "../tokens.ts";

/** Bytes 4 to 7 of a gzip header are the time of the compression, RFC 1952 §2.3.1. */
const [mtimeStart, mtimeEnd] = [4, 8];

export const gzipMtime: Rule = {
  cause: "gzip-mtime",
  judge(evidence) {
    if (evidence.format !== "gzip" || evidence.isName) return undefined;
    const share = shareOf(
      evidence,
      ({ spot }) => isTime(spot.field) || (spot.field === undefined && isInField(spot.offset)),
    );
    if (share === 0) return undefined;
    return finding({
      evidence,
      certainty: 0.96,
      share,
      explanation: `Bytes 4–7 of the gzip header hold the time of compression: ${timesIn(evidence)}.`,
      fixes: [gzipFix, tarGzipFix, pythonGzipFix],
      fallback: gzipFix,
    });
  },
};

/** The header also has the original file's name; the name of a temporary file differs. */
export const gzipName: Rule = {
  cause: "temp-name",
  judge(evidence) {
    if (evidence.format !== "gzip" || evidence.isName) return undefined;
    const change = evidence.windows
      .flatMap(({ changes }) => changes)
      .find(({ spot }) => /name/i.test(spot.field ?? ""));
    if (change === undefined) return undefined;
    const share = shareOf(evidence, ({ spot }) => /name/i.test(spot.field ?? ""));
    return finding({
      evidence,
      certainty: 0.85,
      share,
      explanation: `The gzip header holds the name of the compressed file, and the names differ: ${quote(latin(change.spot.a))} and ${quote(latin(change.spot.b))}.`,
      fallback: gzipFix,
    });
  },
};

function isTime(field: string | undefined): boolean {
  return field !== undefined && /mtime|time/i.test(field);
}

function isInField(offset: number): boolean {
  return offset >= mtimeStart && offset < mtimeEnd;
}

function timesIn(evidence: Evidence): string {
  const window = evidence.windows.find(({ changes }) =>
    changes.some(({ spot }) => isTime(spot.field) || isInField(spot.offset)),
  );
  const [change] = window?.changes ?? [];
  if (window === undefined || change === undefined) return "it differs";
  // The window starts with the equal bytes before its first change.
  const start = mtimeStart - (change.spot.offset - change.at[0][0]);
  const read = (text: string) => {
    const bytes = Buffer.from(text.slice(Math.max(0, start), start + 4), "latin1");
    return start >= 0 && bytes.length === 4 ? iso(bytes.readUInt32LE()) : undefined;
  };
  const [a, b] = [read(window.texts[0]), read(window.texts[1])];
  const pair = evidence.times.pairs[0];
  if (a !== undefined && b !== undefined) return both(a, b);
  return pair === undefined ? "it differs" : both(pair.a, pair.b);
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 64)).toString("latin1");
}
