import type { VariationName } from "../../domain/build/environment.ts";
import { setting } from "../../domain/text/surface.ts";

/** A program through which a variation reaches a step, and which may break the step by itself. */
interface VaryingProgram {
  readonly name: string;
  /** How a step has it while it changes nothing, as the rest of a sentence that begins with "where". */
  readonly idle: string;
  /** What is known to break steps, as a sentence. */
  readonly limits: string;
}

const programs: Partial<Record<VariationName, VaryingProgram>> = {
  "file-order": {
    name: "disorderfs",
    idle: "its files are reached through disorderfs, even in their usual order",
    limits:
      "disorderfs cannot do all that other file systems can, e.g. remove a folder while a file in it is open, make a file without a name (`O_TMPFILE`), or exchange two files",
  },
  clock: {
    name: "libfaketime",
    idle: "libfaketime is loaded, even if it shows the true time",
    limits: "libfaketime does not work in every program",
  },
};

/** Whether any of these variations reaches a step through a program. */
export function haveProgram(variations: readonly VariationName[]): boolean {
  return programsOf(variations).length > 0;
}

interface Texts {
  readonly what: string;
  readonly fix: string;
}

interface Broken {
  /** The variations that a step breaks with. */
  readonly variations: readonly VariationName[];
  /** How to turn them off: a setting. */
  readonly off: string;
}

/** Says that a step breaks because of a program of ours, and not because of what that varies. */
export function limitTexts({ variations, off }: Broken): Texts {
  const behind = programsOf(variations);
  const named = variations.map((name) => `\`${name}\``).join(", ");
  return {
    what: `fails where ${behind.map(({ idle }) => idle).join(", and ")} (${variations.length === 1 ? "variation" : "variations"} ${named}), but not otherwise`,
    fix: `The step need not change: ${behind.map(({ limits }) => limits).join("; ")}. Turn the variation off: ${off}.`,
  };
}

/** What to do where no build was left to tell such a program from what it varies. */
export function perhapsLimitFix({ variations, off }: Broken): string {
  const names = programsOf(variations).map(({ name }) => name);
  return `Turn the variation off: ${off}. The step may depend on it, or only need something that ${names.join(" or ")} cannot do; with more ${setting("extra-builds")} Twofold finds out which.`;
}

function programsOf(variations: readonly VariationName[]): readonly VaryingProgram[] {
  return variations.flatMap((name) => programs[name] ?? []);
}
