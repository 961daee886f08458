import type { EntryHeader } from "../../domain/oci/entry.ts";
import type { Evidence } from "../evidence.ts";
import { finding, holds } from "../finding.ts";
import type { FixWriter } from "../fixes/fix.ts";
import { copyFlagFix } from "../fixes/system.ts";
import { leakOf } from "../recognise/leaks.ts";
import type { Rule } from "../rule.ts";
import { finder, tokensFound } from "../tokens.ts";
import { headersOf, octal, shareOfFields } from "./headers.ts";

/** Umasks that machines commonly have. */
const usual = [0o022, 0o002, 0o027, 0o077, 0o007];

/** The fix for a difference that depends on the umask. */
export const umaskFix: FixWriter = {
  advice: "Set the umask before creating files, or set the files' modes.",
  general: "RUN umask 022 && <the commands>",
  insertions: ({ commands }) =>
    commands[0] === undefined ? [] : [{ at: commands[0].start, text: "umask 022 && " }],
};

/** Modes that differ in exactly the bits in which the umasks differ. */
export const umask: Rule = {
  cause: "umask",
  judge(evidence) {
    const headers = headersOf(evidence);
    if (headers === undefined || headers.a.mode === headers.b.mode) return undefined;
    const certainty = certaintyOf(evidence, headers.a, headers.b);
    if (certainty === 0) return undefined;
    return finding({
      evidence,
      certainty,
      share: shareOfFields(headers, /^mode$/),
      explanation: `The mode is ${octal(headers.a.mode)} in the first build and ${octal(headers.b.mode)} in the second. They differ only in bits that a umask clears.`,
      fixes: [copyFlagFix(`--chmod=${octal(headers.a.mode)}`, "Set the mode."), umaskFix],
      fallback: umaskFix,
    });
  },
};

/** The umask's own number. */
export const umaskNumber: Rule = {
  cause: "umask",
  nature: "environment",
  judge(evidence) {
    const leak = leakOf(evidence, ({ name }) => name === "umask");
    const explanation = leak && holds(evidence, leak, "the umask of the build");
    if (leak === undefined || explanation === undefined) return undefined;
    const certainty = /\bumask\b/.test(evidence.instruction) ? 0.95 : 0.6;
    return finding({
      evidence,
      certainty,
      share: leak.share,
      explanation,
      fallback: umaskFix,
    });
  },
};

const modes = /(?<![\w-])[-dlbcps](?:[r-][w-][xsStT-]){3}(?![\w-])|(?<![\w.])[0-7]{3,6}(?![\w.])/g;

/** A file's mode as `ls -l` or `stat` writes it. */
export const writtenMode: Rule = {
  cause: "umask",
  nature: "environment",
  judge(evidence) {
    const [first, second] = [evidence.twins?.[0].umask, evidence.twins?.[1].umask];
    if (first === undefined || second === undefined || first === second) return undefined;
    const tokens = tokensFound(evidence, finder(modes), (a, b) =>
      fits(bitsOf(a), bitsOf(b), [first, second]),
    );
    const explanation = holds(evidence, tokens, "the mode of a file, which depends on the umask");
    if (explanation === undefined) return undefined;
    return finding({
      evidence,
      certainty: asksModes.test(evidence.instruction) ? 0.92 : 0.7,
      share: tokens.share,
      explanation,
      fixes: [umaskFix],
      fallback: umaskFix,
    });
  },
};

const asksModes = /\bstat\b|\bls\s+-\w*l|-printf|-ls\b|\btar\s+-?\w*t|st_mode|\bumask\b/;

/** Converts `0644` or `-rw-r--r--` to a number. */
function bitsOf(text: string): number {
  if (/^[0-7]+$/.test(text)) return Number.parseInt(text, 8) & 0o7777;
  return [...text.slice(1)].reduce((bits, letter) => bits * 2 + (/[-ST]/.test(letter) ? 0 : 1), 0);
}

function certaintyOf({ twins }: Evidence, a: EntryHeader, b: EntryHeader): number {
  const [first, second] = [twins?.[0].umask, twins?.[1].umask];
  if (first !== undefined && second !== undefined) {
    return first !== second && fits(a.mode, b.mode, [first, second]) ? 0.95 : 0;
  }
  const isUsual = usual.some((one) =>
    usual.some((other) => one !== other && fits(a.mode, b.mode, [one, other])),
  );
  return isUsual ? 0.72 : 0;
}

/** Whether one mode, masked with each of the two umasks, gives these two. */
function fits(a: number, b: number, [first, second]: readonly [number, number]): boolean {
  const wanted = (a | b) & 0o777;
  return (
    (a & 0o7000) === (b & 0o7000) &&
    (wanted & ~first) === (a & 0o777) &&
    (wanted & ~second) === (b & 0o777)
  );
}
