import type { Format } from "../../domain/findings/clue.ts";
import { tempNamePattern } from "../../domain/text/temp-names.ts";
import { finding, holds } from "../finding.ts";
import { adviceOnly, removeFix } from "../fixes/system.ts";
import { areUnrelated, looksDrawn } from "../recognise/entropy.ts";
import { templatePattern } from "../recognise/temp-names.ts";
import type { Rule } from "../rule.ts";
import { quoteText } from "../say.ts";
import { finder, type Tokens, tokensFound, tokensOf } from "../tokens.ts";
import { compiledFormats } from "./build-path.ts";

const fixedName = adviceOnly(
  "Use a fixed name instead of a temporary one, and remove temporary files in the same RUN. In a build, `mkdir /tmp/work` works as well as `mktemp -d`.",
  "RUN mkdir /tmp/work && <the commands> && rm -rf /tmp/work",
);

/** RubyGems compiles an extension in a folder with a random name, and leaves the Makefile that has it. */
const gemMakefile = /(?:^|\/)gems\/[^/]{1,255}\/ext\/(?:[^/]{1,255}\/)?Makefile$/;
const withoutGemMakefile = removeFix(
  ["$(gem env gemdir)/gems/*/ext/Makefile", "$(gem env gemdir)/gems/*/ext/*/Makefile"],
  "Remove it in the same RUN: the gem is compiled, and does not need it any more.",
);

/** The generated name of a temporary file. */
export const tempName: Rule = {
  cause: "temp-name",
  nature: "chance",
  judge(evidence) {
    const template = templatePattern(evidence.instruction);
    const byTemplate: Tokens =
      template === undefined
        ? { pairs: [], share: 0 }
        : tokensFound(evidence, finder(template), (a, b) => a.length === b.length);
    const byName = tokensOf(evidence, tempNamePattern);
    const tokens = byTemplate.share >= byName.share ? byTemplate : byName;
    const [pair] = tokens.pairs;
    if (pair === undefined) return undefined;
    const isMoved = evidence.fates.get(pair.change) === "moved";
    if (!isMoved && !areDrawn(pair.a, pair.b)) return undefined;
    const explanation = holds(
      evidence,
      tokens,
      "the name of a temporary file, which is new in each build",
    );
    if (explanation === undefined) return undefined;
    return finding({
      evidence,
      // In compiled files, the folder is more often the cause, and build-path reports it.
      certainty: isCompiled(evidence.format) ? 0.84 : 0.9,
      share: tokens.share,
      explanation,
      fallback: gemMakefile.test(evidence.file) ? withoutGemMakefile : fixedName,
    });
  },
};

/** A temporary file that was left behind, and that only one build has under this name. */
export const strayTempFile: Rule = {
  cause: "temp-name",
  judge(evidence) {
    const { kind } = evidence.difference;
    if ((kind !== "added" && kind !== "removed") || evidence.isName) return undefined;
    const name = evidence.member.replace(/^.*\//, "");
    const patterns = [tempNamePattern, templatePattern(evidence.instruction)];
    const isTemporary = patterns.some(
      (pattern) => pattern !== undefined && name.match(pattern)?.[0] === name,
    );
    if (!isTemporary || !drawable(name).some(looksDrawn)) return undefined;
    return finding({
      evidence,
      certainty: 0.82,
      explanation: `The name ${quoteText(name)} looks like that of a temporary file, and only one of the builds has it.`,
      fallback: fixedName,
    });
  },
};

/** Whether some part of the two names is random. The text around it is the program's. */
function areDrawn(a: string, b: string): boolean {
  const others = drawable(b);
  return drawable(a).some((part, at) => areUnrelated(part, others[at] ?? ""));
}

/** Returns the parts of a name that are long enough to judge. */
function drawable(name: string): readonly string[] {
  return name.replace(/^(?:cc|tmp)/, "").match(/[A-Za-z0-9_]{6,12}/g) ?? [name];
}

function isCompiled(format: Format | undefined): boolean {
  return format !== undefined && compiledFormats.includes(format);
}
