import { behindWord, commandsNamed, hasWord, type Insertion, prefixed } from "./edits.ts";
import type { FixWriter } from "./fix.ts";

/**
 * Matches `date` where a command begins: at the start, after an operator, in `$(` and in
 * backquotes.
 */
const dateCommand =
  /(?:\/(?:usr\/)?bin\/)?date(?=$|[\s)`;&|>])(?<=(?:^\s{0,200}RUN\s{1,200}|\$\(|`|\(|&&|\|\||[;|])\s{0,200}(?:\/(?:usr\/)?bin\/)?date)/gi;

/** An option makes date print a given time. */
export const dateFix: FixWriter = {
  advice:
    "Print the time in SOURCE_DATE_EPOCH instead of the current time. Twofold sets SOURCE_DATE_EPOCH for every step.",
  general: "RUN date -u -d @${SOURCE_DATE_EPOCH:-0} > file",
  tools: /\bdate\b/,
  insertions: (_script, instruction) =>
    Array.from(instruction.matchAll(dateCommand)).flatMap((match): Insertion[] => {
      const end = match.index + match[0].length;
      // A `date` that already names its time does not read the clock.
      if (/^\s+(?:-u\s+)?(?:-d|--date|-r|--reference)/.test(instruction.slice(end))) return [];
      return [{ at: end, text: " -u -d @${SOURCE_DATE_EPOCH:-0}" }];
    }),
};

/** The fix for a time that an unknown program writes. */
export const timeFix: FixWriter = {
  advice:
    "Do not write the time of the build into the image. If a program needs a time, give it the one in SOURCE_DATE_EPOCH, which Twofold sets for every step.",
  general: "RUN date -u -d @${SOURCE_DATE_EPOCH:-0} > file",
  tools: /\bdate\b/,
};

/** R writes when a package was built into its DESCRIPTION. */
const builtFix: FixWriter = {
  advice: "Give R a fixed time of the build with `--built-timestamp`.",
  general: `RUN Rscript -e 'install.packages("name", INSTALL_opts = "--built-timestamp=1970-01-01")'`,
  tools: /\bRscript\b|\bR\s+CMD\b/,
  insertions: (script) =>
    commandsNamed(script, /^R$/).flatMap(({ words }): Insertion[] => {
      const verb = words[2];
      const isThere = words.some(({ text }) => text.startsWith("--built-timestamp"));
      if (words[1]?.text !== "CMD" || verb?.text !== "INSTALL" || isThere) return [];
      return [{ at: verb.end, text: " --built-timestamp=1970-01-01" }];
    }),
};

/** TeX takes SOURCE_DATE_EPOCH for a PDF's dates, and for `\today` only if FORCE_SOURCE_DATE says so. */
const texFix: FixWriter = {
  advice:
    "Set `FORCE_SOURCE_DATE=1`: TeX then takes all dates from SOURCE_DATE_EPOCH, which Twofold sets for every step.",
  tools: /\b(?:pdf|xe|lua)?(?:la)?tex\b|\blatexmk\b/,
  insertions: (script) =>
    prefixed(script, /^(?:(?:pdf|xe|lua)?(?:la)?tex|latexmk)$/, "FORCE_SOURCE_DATE=1"),
};

/** javadoc writes the time into each page, whatever SOURCE_DATE_EPOCH says. */
const javadocFix: FixWriter = {
  advice: "Tell javadoc to leave the time out of its pages, with `-notimestamp`.",
  general: "RUN javadoc -notimestamp -d doc *.java",
  tools: /\bjavadoc\b/,
  insertions: (script) =>
    commandsNamed(script, /^javadoc$/).flatMap((command): Insertion[] =>
      command.words.some(({ text }) => text === "-notimestamp")
        ? []
        : [{ at: behindWord(command, 0), text: " -notimestamp" }],
    ),
};

/** For a keystore of type PKCS12: it has no times, and without a password no salts either. */
const plainStoreOptions =
  " -storetype PKCS12 -J-Dkeystore.pkcs12.certProtectionAlgorithm=NONE -J-Dkeystore.pkcs12.macAlgorithm=NONE";

/** A keystore of type JKS has the time at which each entry was made. */
const keystoreFix: FixWriter = {
  advice:
    "Write certificates into a keystore of type PKCS12 without a password: unlike JKS, it has no times. Java reads it in place of the other.",
  general: `RUN keytool -importcert -noprompt -file ca.pem -keystore cacerts${plainStoreOptions}`,
  tools: /\bkeytool\b[^;&|]{0,300}?-import(?:cert)?\b/,
  insertions: (script) =>
    commandsNamed(script, /^keytool$/)
      .filter((command) => hasWord(command, "-importcert", "-import"))
      .filter(({ words }) => !words.some(({ text }) => text.startsWith("-J-Dkeystore.pkcs12.")))
      // keytool takes the last type that it is given.
      .map(({ end }) => ({ at: end, text: plainStoreOptions })),
};

/** The fixes for the time of the build, one for each tool that writes it. */
export const clockFixes: readonly FixWriter[] = [
  dateFix,
  builtFix,
  texFix,
  javadocFix,
  keystoreFix,
];

export const zoneFix: FixWriter = {
  advice: "Set a fixed time zone for the command that prints the time.",
  general: "ENV TZ=UTC",
  insertions: (script, instruction) => [
    ...Array.from(instruction.matchAll(dateCommand), (match) => match.index + match[0].length)
      .filter((end) => !/^\s+(?:-u|--utc|--universal)(?![\w-])/.test(instruction.slice(end)))
      .map((at) => ({ at, text: " -u" })),
    ...prefixed(
      script,
      /^(?:stat|ls|python[\d.]*|perl|ruby|node|java|zip|unzip|git|php)$/,
      "TZ=UTC",
    ),
  ],
};
