import type { Evidence } from "../evidence.ts";
import { finding, holds } from "../finding.ts";
import { gccSeedFix } from "../fixes/compilers.ts";
import { drawnFix } from "../fixes/drawn.ts";
import type { FixWriter } from "../fixes/fix.ts";
import { adviceOnly } from "../fixes/system.ts";
import {
  areUnrelated,
  base64Pattern,
  folderPattern,
  hexPattern,
  looksDrawn,
  saltedPattern,
  uuidPattern,
} from "../recognise/entropy.ts";
import { signs } from "../recognise/instructions.ts";
import type { Rule } from "../rule.ts";
import { finder, shareOf, tokensFound } from "../tokens.ts";

/** The fix for a password's salt. */
const hashedBefore: FixWriter = {
  advice:
    "Hash the password once, outside of the build, and pass the hash: `chpasswd -e` and `useradd -p` take it as it is.",
  general: "RUN echo 'user:<hash>' | chpasswd -e",
};

/** Composer names the classes of its autoloader by a suffix, which it draws unless it is given. */
const suffixFix: FixWriter = {
  advice:
    "Give Composer a fixed suffix for its autoloader, in composer.json or before it runs. Any word will do.",
  general: "RUN composer config autoloader-suffix Shop && composer install",
  tools: /\bcomposer\b/,
};

interface Shape {
  readonly what: string;
  /** Default: {@link drawnFix}. */
  readonly fix?: FixWriter;
  readonly pattern: RegExp;
  readonly certainty: number;
  readonly isDrawn: (a: string, b: string) => boolean;
}

const sameLength = (a: string, b: string): boolean => a.length === b.length && areUnrelated(a, b);

const shapes: readonly Shape[] = [
  {
    what: "a salted hash of a password, whose salt is new in each build",
    fix: hashedBefore,
    pattern: saltedPattern,
    certainty: 0.93,
    isDrawn: areUnrelated,
  },
  {
    what: "a random UUID, which is new in each build",
    pattern: uuidPattern,
    certainty: 0.92,
    isDrawn: sameLength,
  },
  {
    what: "a random hexadecimal value, which is new in each build",
    pattern: hexPattern,
    certainty: 0.8,
    // Digits alone may as well be a count or a time.
    isDrawn: (a, b) => sameLength(a, b) && (/[a-f]/i.test(a + b) || a.length >= 24),
  },
  {
    what: "a random value, which is new in each build",
    pattern: base64Pattern,
    certainty: 0.75,
    isDrawn: (a, b) =>
      areUnrelated(a, b) && looksDrawn(a) && looksDrawn(b) && withoutDigits(a) !== withoutDigits(b),
  },
  {
    what: "a random value, which is new in each build",
    pattern: folderPattern,
    certainty: 0.75,
    isDrawn: (a, b) => areUnrelated(a, b) && looksDrawn(a) && looksDrawn(b),
  },
];

/** Random values. */
export const random: Rule = {
  cause: "random",
  nature: "chance",
  judge(evidence) {
    const isAsked = signs.draws.test(evidence.instruction);
    let best: ReturnType<typeof judgeShape>;
    for (const shape of shapes) {
      const found = judgeShape(evidence, shape, isAsked ? 0.06 : 0);
      if (found !== undefined && found.confidence > (best?.confidence ?? 0)) best = found;
    }
    return best;
  },
};

/** Digits and short words count as random only if the instruction says so. */
export const randomNumber: Rule = {
  cause: "random",
  nature: "chance",
  judge(evidence) {
    const draws = signs.draws.test(evidence.instruction);
    const isProcess = signs.asksProcess.test(evidence.instruction);
    if (!draws && !isProcess) return undefined;
    const pattern = draws ? /[A-Za-z0-9+/_.-]+/g : /(?<![\d.])\d{1,7}(?![\d.])/g;
    const tokens = tokensFound(evidence, finder(pattern));
    const what = draws
      ? "a random value that the instruction asks for"
      : "a process ID, which is new in each build";
    const explanation = holds(evidence, tokens, what);
    if (explanation === undefined) return undefined;
    return finding({
      evidence,
      certainty: draws ? 0.74 : 0.65,
      share: tokens.share,
      explanation,
      fallback: drawnFix(evidence.file),
    });
  },
};

/** Addresses in memory, which the kernel randomizes. */
export const address: Rule = {
  cause: "random",
  nature: "chance",
  judge(evidence) {
    const tokens = tokensFound(evidence, finder(/0x[0-9a-f]{6,16}(?![0-9a-f])/gi));
    const explanation = holds(
      evidence,
      tokens,
      "a memory address, which differs each time a program starts",
    );
    if (explanation === undefined) return undefined;
    return finding({
      evidence,
      certainty: 0.87,
      share: tokens.share,
      explanation,
      fallback: adviceOnly(
        "Print a name or a value instead of the object: by default, an object is printed as its address.",
      ),
    });
  },
};

/** Bytes without any pattern. */
export const randomBytes: Rule = {
  cause: "random",
  nature: "chance",
  judge(evidence) {
    if (evidence.format !== "binary") return undefined;
    const numbers = new Set(evidence.times.pairs.map(({ change }) => change));
    const share = shareOf(evidence, (change, { texts }) => {
      if (numbers.has(change)) return false;
      const [a, b] = [texts[0].slice(...change.at[0]), texts[1].slice(...change.at[1])];
      return a.length >= 8 && a.length === b.length && areUnrelated(a, b);
    });
    if (share === 0) return undefined;
    return finding({
      evidence,
      certainty: signs.draws.test(evidence.instruction) ? 0.9 : 0.62,
      share,
      explanation:
        "Where the two builds differ, their bytes have nothing in common, which is typical of random numbers.",
      fallback: drawnFix(evidence.file),
    });
  },
};

function withoutDigits(text: string): string {
  return text.replace(/\d/g, "");
}

function judgeShape(evidence: Evidence, shape: Shape, bonus: number) {
  const tokens = tokensFound(evidence, finder(shape.pattern), shape.isDrawn);
  const explanation = holds(evidence, tokens, shape.what);
  if (explanation === undefined) return undefined;
  return finding({
    evidence,
    certainty: shape.certainty + bonus,
    share: tokens.share,
    explanation,
    fixes: isLinkedLate(evidence) ? [gccSeedFix] : [suffixFix],
    fallback: shape.fix ?? drawnFix(evidence.file),
  });
}

/** Whether gcc named sections for its link-time optimization. */
function isLinkedLate({ format, instruction }: Evidence): boolean {
  return format === "elf" && /\s-flto(?![\w-])/.test(instruction);
}
