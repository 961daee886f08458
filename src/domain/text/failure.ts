import { type Elsewhere, onSurface, perSurface, type Surface, setting } from "./surface.ts";

/**
 * A place in the user's files where something is wrong: a path relative to the repository's root,
 * and a 1-based line.
 */
export interface Place {
  readonly file: string;
  readonly line?: number;
}

/**
 * Why something could not be done.
 * `usage`: an input is wrong. `forbidden`: policy says no. `irreproducible`: the two builds differ.
 * `policy`: the image does not keep the rules of a policy.
 * `not-varied`: the second build did not have a variation that was required.
 * `build`: the user's own Containerfile failed. `tool`: a program is missing, too old or broken.
 * `secret-in-image`: the image contains a secret that the build was given.
 * `registry`: a registry refused or answered wrongly. `interrupted`: a signal stopped the run.
 */
type FailureCode =
  | "usage"
  | "forbidden"
  | "policy"
  | "irreproducible"
  | "not-varied"
  | "secret-in-image"
  | "build"
  | "tool"
  | "registry"
  | "interrupted";

interface FailureTexts {
  readonly message: string;
  readonly fix: string;
}

interface FailureDetails {
  readonly code: FailureCode;
  /** One sentence: which input or thing, and what was wrong with it. */
  readonly message: string;
  /** What the user can write or do instead. */
  readonly fix: string;
  readonly place?: Place;
  /** The setting that is wrong, if it is about one. */
  readonly input?: string;
  /** What the program that failed printed last, for reading; see {@link outputLines}. */
  readonly output?: readonly string[];
  readonly cause?: unknown;
}

/**
 * An expected failure, shown to the user without a stack. Anything else that is thrown is a bug in
 * Twofold.
 */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly place: Place | undefined;
  readonly input: string | undefined;
  /** What the program that failed printed last; untrusted. */
  readonly output: readonly string[];
  /** The texts as they were given, for another failure to quote: they may name settings. */
  readonly told: FailureTexts;

  constructor(details: FailureDetails) {
    const { message, fix, cause } = details;
    super(onSurface(message, "workflow"), cause === undefined ? undefined : { cause });
    this.name = "Failure";
    this.code = details.code;
    this.told = { message, fix };
    this.place = details.place;
    this.input = details.input;
    this.output = details.output ?? [];
  }

  /** The fix as it reads in a workflow, like the message. */
  get fix(): string {
    return onSurface(this.told.fix, "workflow");
  }

  /** Returns the texts as they read on a surface; see {@link onSurface}. */
  on(surface: Surface, elsewhere?: Elsewhere): FailureTexts {
    const { message, fix } = this.told;
    return {
      message: onSurface(message, surface, elsewhere),
      fix: onSurface(fix, surface, elsewhere),
    };
  }
}

/**
 * Exit codes of design §4: 0 it holds, 1 the answer is no, 2 bad usage or input, 3 a tool, the
 * network or a registry failed.
 */
export const exitCodes: Readonly<Record<FailureCode, number>> = {
  usage: 2,
  forbidden: 1,
  policy: 1,
  irreproducible: 1,
  "not-varied": 1,
  "secret-in-image": 1,
  build: 3,
  tool: 3,
  registry: 3,
  interrupted: 130,
};

/** A text that ends as a sentence does, so that texts can be put one after the other. */
export type Sentence = `${string}.` | `${string}?`;

/** Names an input at the start of a message: ``Input `push` `` or ``Flag `--push` ``. */
export function inputNamed(input: string): string {
  return perSurface({ workflow: `Input \`${input}\``, commandLine: `Flag \`--${input}\`` });
}

/**
 * Creates the failure for a bad input.
 * @param input as the user wrote it
 */
export function badInput(input: string, wrong: Sentence, fix: Sentence): Failure {
  return new Failure({ code: "usage", message: `${inputNamed(input)}: ${wrong}`, fix, input });
}

/**
 * Converts the error of a failed write (a full disk, a missing permission) into one for the user.
 * Anything else that was thrown is returned as it is.
 */
export function unwritable(error: unknown, folder: string): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (!(error instanceof Error) || typeof code !== "string" || !/^E[A-Z0-9]+$/.test(code))
    return error;
  return new Failure({
    code: "tool",
    message: `${inputNamed("output")}: ${folder} cannot be written: ${error.message}.`,
    fix: `Free some space there, or name another folder; without ${setting("output")}, RUNNER_TEMP or TMPDIR says where results go.`,
    cause: error,
  });
}
