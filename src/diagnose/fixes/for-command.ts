import type { WrittenPlace } from "../../domain/build/written-place.ts";

/**
 * What a fix says about an instruction of a Containerfile, and what it says in its place about a
 * process that runs on the machine. Fixes are written for instructions, by far the most of them.
 */
const otherwise: readonly (readonly [RegExp, string])[] = [
  [/^RUN (?=\S)/gm, ""],
  [/^Mount a cache over it(?: \(`RUN [^`]*`\))?, or remove it/m, "Remove it"],
  [
    /^Mount a cache over it, or build in a separate stage and copy only the result/m,
    "Leave it out of `prebuilt`",
  ],
  [/\bor mount a cache over them\b/, "or leave them out of `prebuilt`"],
  [/^Split the instruction into one RUN per command\b/m, "Run the parts of the command one by one"],
  [/\bin the (?:same RUN|RUN that writes it)\b/g, "in the command that makes it"],
  [/\b(the) (?:instruction|step)(?= (?:that creates|uses)\b)/g, "$1 command"],
  [/\bfor every step\b/g, "for the command"],
];

/** Inputs by which a user names a process that makes files outside of any Containerfile. */
const processes: ReadonlySet<string> = new Set(["prebuilt", "prebuilt-command"]);

/**
 * Words a fix for who wrote what it is about: an instruction, or a command outside of every
 * Containerfile. A line of the user's own stays as it is.
 */
export function wordedFor(place: WrittenPlace | undefined, fix: string): string {
  if (place?.input === undefined || !processes.has(place.input.name)) return fix;
  return otherwise.reduce((text, [words, others]) => text.replace(words, others), fix);
}
