import { programName } from "./run-script.ts";

/** The syntax of a program that starts another one. */
interface Wrapper {
  /** Its options whose value is a separate word. */
  readonly valued: readonly string[];
  /** Number of words between its options and the other program. */
  readonly between: number;
}

const plain: Wrapper = { valued: [], between: 0 };

const wrappers: ReadonlyMap<string, Wrapper> = new Map([
  ["sudo", { valued: ["-u", "-g", "-h", "-p", "-C", "-D", "-R", "-T"], between: 0 }],
  ["doas", { valued: ["-u", "-C"], between: 0 }],
  ["env", { valued: ["-u", "-C", "--unset", "--chdir"], between: 0 }],
  ["exec", { valued: ["-a"], between: 0 }],
  ["command", plain],
  ["builtin", plain],
  ["nohup", plain],
  ["time", { valued: ["-f", "-o"], between: 0 }],
  ["nice", { valued: ["-n"], between: 0 }],
  ["ionice", { valued: ["-c", "-n"], between: 0 }],
  ["stdbuf", { valued: ["-i", "-o", "-e"], between: 0 }],
  ["timeout", { valued: ["-s", "-k", "--signal", "--kill-after"], between: 1 }],
  ["gosu", { valued: [], between: 1 }],
  ["su-exec", { valued: [], between: 1 }],
  ["setpriv", plain],
  ["fakeroot", plain],
  ["eatmydata", plain],
  ["xargs", { valued: ["-n", "-I", "-P", "-d", "-L", "-s", "-E", "-a"], between: 0 }],
]);

/** Removes the words that only start the actual command: `make` for `sudo -E env A=1 make`. */
export function unwrapped(words: readonly string[]): readonly string[] {
  let rest = words;
  // Each round removes a word, so the loop ends.
  for (;;) {
    const wrapper = wrappers.get(programName(rest[0] ?? ""));
    if (wrapper === undefined) return rest;
    const inner = behind(wrapper, rest.slice(1));
    if (inner.length === 0) return rest;
    rest = inner;
  }
}

function behind({ valued, between }: Wrapper, words: readonly string[]): readonly string[] {
  let at = 0;
  for (; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (word === "--") {
      at += 1;
      break;
    }
    const isAssignment = /^[A-Za-z_]\w*=/.test(word);
    if (!word.startsWith("-") && !isAssignment) break;
    if (valued.includes(word)) at += 1;
  }
  return words.slice(at + between);
}
