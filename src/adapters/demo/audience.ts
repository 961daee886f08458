import { createInterface } from "node:readline/promises";
import type { Reporter } from "../../app/ports/build.ts";
import type { Audience } from "./install.ts";

/**
 * Talks to the person at the terminal. There is one when both standard input and standard error are
 * a terminal.
 */
export function terminalAudience(reporter: Reporter, signal: AbortSignal): Audience {
  return {
    interactive: process.stdin.isTTY === true && process.stderr.isTTY === true,
    say: (line) => reporter.info(line),
    ask: async (question) => {
      const terminal = createInterface({ input: process.stdin, output: process.stderr });
      try {
        const answer = await terminal.question(`${question} [y/N] `, { signal });
        return /^y(es)?$/i.test(answer.trim());
      } finally {
        terminal.close();
      }
    },
  };
}
