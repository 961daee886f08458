import type { Format } from "../../domain/findings/clue.ts";
import { finding } from "../finding.ts";
import { adviceOnly } from "../fixes/system.ts";
import type { Rule } from "../rule.ts";

/** What a program's memory is saved as, and what to do instead. */
const images: Readonly<
  Partial<Record<Format, { readonly what: string; readonly advice: string }>>
> = {
  "sbcl-core": {
    what: "the memory of a running SBCL",
    advice:
      "Save the core when the container starts, or ship the compiled files (`.fasl`), which are the same in each build, and load them.",
  },
  "node-snapshot": {
    what: "the memory of a running Node",
    advice: "Build the snapshot when the container starts, or start the program without one.",
  },
  "cds-archive": {
    what: "an archive of Java classes as they were in memory",
    advice:
      "Let Java create the archive when the container starts: `java -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile=/tmp/app.jsa` (JDK 19 or newer).",
  },
};

/** A program that saved its own memory, with the addresses that the kernel gave it. */
export const memoryImage: Rule = {
  cause: "random",
  judge(evidence) {
    const image = evidence.format && images[evidence.format];
    if (image === undefined) return undefined;
    return finding({
      evidence,
      certainty: 0.9,
      explanation: `This is ${image.what}, which holds memory addresses that are new in each run.`,
      fallback: adviceOnly(image.advice),
    });
  },
};
