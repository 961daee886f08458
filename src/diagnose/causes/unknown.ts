import type { Evidence } from "../evidence.ts";
import { writeFix } from "../fixes/fix.ts";
import { adviceOnly } from "../fixes/system.ts";
import type { Finding } from "../rule.ts";
import { both, where } from "../say.ts";

/** The finding when no rule is sure enough: what was seen, and how to find out more. */
export function unknownFinding(evidence: Evidence): Finding {
  return {
    confidence: 0,
    explanation: `${seen(evidence)} No known cause explains it.`,
    ...writeFix(evidence.instruction, [], adviceFor(evidence)),
  };
}

/** States what differs, in one sentence. */
export function seen(evidence: Evidence): string {
  const { difference, clue, windows } = evidence;
  const [window] = windows;
  const [change] = window?.changes ?? [];
  if (window !== undefined && change !== undefined) {
    const [a, b] = [window.texts[0].slice(...change.at[0]), window.texts[1].slice(...change.at[1])];
    return `${where(evidence, change)} differs: ${both(a, b)}.`;
  }
  if (difference.kind === "added") return "Only the second build has this.";
  if (difference.kind === "removed") return "Only the first build has this.";
  if (clue !== undefined && clue.sizes[0] !== clue.sizes[1]) {
    return `The size differs: ${clue.sizes[0]} bytes in the first build, ${clue.sizes[1]} in the second.`;
  }
  return "The two builds differ here.";
}

function adviceFor({ instruction }: Evidence) {
  return adviceOnly(
    instruction === ""
      ? "Leave out one command at a time and build both images again, until the difference is gone."
      : "Split the instruction into one RUN per command, to see which command makes the difference. Then check what that command reads: the clock, random numbers, the host, the order of files, the network.",
  );
}
