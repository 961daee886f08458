import { finding, holds } from "../finding.ts";
import { adviceOnly } from "../fixes/system.ts";
import { signs } from "../recognise/instructions.ts";
import type { Rule } from "../rule.ts";
import { tokensOf } from "../tokens.ts";

/** Matches a kernel's release, or a machine's name as `uname -m` prints it. */
const kernelPattern =
  /(?<![\w.])\d+\.\d+\.\d+(?:[-+~.][\w.+~-]+)?|(?<!\w)(?:x86_64|i[3-6]86|aarch64|armv\d\w*|riscv64|ppc64le|s390x)(?!\w)|#\d+[ -][\w~. -]*SMP[\w ():+.~-]*/g;

/** What `uname` prints about the builder's kernel. */
export const kernelName: Rule = {
  cause: "kernel-name",
  nature: "environment",
  judge(evidence) {
    const tokens = tokensOf(evidence, kernelPattern);
    const [pair] = tokens.pairs;
    if (pair === undefined) return undefined;
    const isNamed = /Linux (?:version )?(?:\S+ )?$|kernel[^\n]{0,20}$|lib\/modules\/$/i.test(
      pair.lead,
    );
    const isAsked = signs.asksKernel.test(evidence.instruction);
    if (!isNamed && !isAsked) return undefined;
    const explanation = holds(evidence, tokens, "the builder's kernel or architecture");
    if (explanation === undefined) return undefined;
    return finding({
      evidence,
      certainty: isAsked ? 0.92 : 0.82,
      share: tokens.share,
      explanation,
      fallback: adviceOnly(
        "Do not read the kernel's name during the build: it is the builder's kernel, not the one that the container will run on. Name the platform instead, or read it when the container starts.",
      ),
    });
  },
};
