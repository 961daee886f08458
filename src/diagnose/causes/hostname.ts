import type { Evidence } from "../evidence.ts";
import { finding, holds } from "../finding.ts";
import { adviceOnly } from "../fixes/system.ts";
import { signs } from "../recognise/instructions.ts";
import { leakOf } from "../recognise/leaks.ts";
import type { Rule } from "../rule.ts";
import { type Tokens, tokensOf } from "../tokens.ts";

/** The fix for a difference that depends on the host. */
export const hostFallback = adviceOnly(
  "Do not write the builder's host name into the image: give the program a fixed name, or read the host name when the container starts.",
);

/** The name of the host, as the builds had it. */
export const hostname: Rule = {
  cause: "hostname",
  judge(evidence) {
    const leak = leakOf(evidence, ({ name }) => /^hostname$/i.test(name));
    if (leak !== undefined) return found(evidence, leak, 0.95);
    const isAsked =
      signs.asksHost.test(evidence.instruction) ||
      /(?:^|\/)(?:hostname|mailname|hosts)$/.test(evidence.member);
    if (!isAsked || evidence.twins?.[0].hostname !== undefined) return undefined;
    return found(evidence, tokensOf(evidence, /[a-z0-9][a-z0-9.-]{2,62}/gi), 0.84);
  },
};

/** A copy of /etc/hosts: buildah writes the container's address, ID and name into it. */
export const hostsFile: Rule = {
  cause: "hostname",
  judge(evidence) {
    const { instruction, file, isName } = evidence;
    if (isName || !(/\/etc\/hosts\b/.test(instruction) || /(?:^|\/)hosts$/.test(file)))
      return undefined;
    return finding({
      evidence,
      certainty: 0.72,
      explanation:
        "This comes from /etc/hosts, to which buildah writes the address and the names of the container that runs the step.",
      fallback: hostFallback,
    });
  },
};

function found(evidence: Evidence, tokens: Tokens, certainty: number) {
  const explanation = holds(evidence, tokens, "the builder's host name");
  if (explanation === undefined) return undefined;
  return finding({ evidence, certainty, share: tokens.share, explanation, fallback: hostFallback });
}
