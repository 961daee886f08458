import { finding, holds } from "../finding.ts";
import { adviceOnly } from "../fixes/system.ts";
import { signs } from "../recognise/instructions.ts";
import { leakOf } from "../recognise/leaks.ts";
import type { Rule } from "../rule.ts";
import { finder, tokensFound, tokensOf } from "../tokens.ts";

/** Variables that have causes of their own. */
const others =
  /^(?:hostname|HOSTNAME|context|umask|TZ|LANG|LANGUAGE|LC_\w+|FAKETIME\w*|LD_PRELOAD|PWD)$/;

const fallback = adviceOnly(
  "Do not write the builder's environment variables into the image: set those that the program needs (`ENV`, `ARG`), and run it without the others.",
  'RUN env -i PATH="$PATH" HOME=/root <the command>',
);

/** HOME, USER and other variables of the builds. */
export const userEnv: Rule = {
  cause: "user-env",
  judge(evidence) {
    const leak = leakOf(evidence, ({ name }) => !others.test(name));
    const explanation =
      leak && holds(evidence, leak, `the environment variable ${leak.value.name}`);
    if (leak === undefined || explanation === undefined) return undefined;
    return finding({ evidence, certainty: 0.92, share: leak.share, explanation, fallback });
  },
};

/** HOME's other name for the same folder, `/root/.`, alone or with more after it. */
export const homeName: Rule = {
  cause: "user-env",
  nature: "environment",
  judge(evidence) {
    if (evidence.twins?.[1].env["HOME"]?.endsWith("/.") !== true) return undefined;
    const tokens = tokensFound(
      evidence,
      finder(/(?<![\w.-])\/[\w./-]*/g),
      (a, b) => (b.replace(/\/\.(?=\/|$)/, "") || "/") === a,
    );
    const explanation = holds(evidence, tokens, "the environment variable HOME");
    if (explanation === undefined) return undefined;
    return finding({ evidence, certainty: 0.92, share: tokens.share, explanation, fallback });
  },
};

/** The same when the environments are unknown: home folders and names of users. */
export const userName: Rule = {
  cause: "user-env",
  nature: "environment",
  judge(evidence) {
    if (evidence.twins !== undefined || !signs.asksUser.test(evidence.instruction))
      return undefined;
    const tokens = tokensOf(evidence, /\/home\/[\w.-]+|(?<=(?:USER|LOGNAME|HOME)=)[^\s]+/g);
    const explanation = holds(evidence, tokens, "the builder's user");
    if (explanation === undefined) return undefined;
    return finding({ evidence, certainty: 0.7, share: tokens.share, explanation, fallback });
  },
};
