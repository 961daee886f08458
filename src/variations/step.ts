import type { Environment, VariationName } from "../domain/build/environment.ts";
import type { ClockShift, StepNetwork } from "../domain/build/step-run.ts";

/** Something that is available, or the reason why it is not, which a user can act on. */
export type Had<T> = { readonly has: T } | Lack;

interface Lack {
  readonly lacks: string;
  /** Both builds are certainly the same in this respect, so nothing is left unproven. */
  readonly isNeedless?: true;
}

/** A build of libfaketime on this machine. */
export interface FaketimeLibrary {
  /** Absolute path. */
  readonly path: string;
  /** The C library whose programs can load it. */
  readonly libc: "glibc" | "musl";
  /** The machine whose programs can load it: e_machine of its ELF header. */
  readonly machine: number;
  /** The lowest minor version of glibc 2 that it needs; 0 for musl. */
  readonly glibc: number;
}

/** What the machine offers for variations. */
export interface Means {
  /** Processors for the second build, in the form of taskset(1), e.g. `0-2`. */
  readonly cpus: Had<string>;
  /** The architecture that setarch(8) is called with. */
  readonly kernelName: Had<string>;
  /** Path of disorderfs(1). */
  readonly fileOrder: Had<string>;
  readonly faketime: Had<readonly FaketimeLibrary[]>;
  /** Whether the links of a step's own network can be taken down. */
  readonly network: Had<"links">;
}

/** The C libraries whose programs an image can start. */
export interface Libc {
  /** The minor version of glibc 2; undefined without glibc. */
  readonly glibc: number | undefined;
  readonly musl: boolean;
  /** The machine that its programs are for, as e_machine says; undefined where that is not known. */
  readonly machine: number | undefined;
}

/** What is known about a RUN step before it starts. */
export interface StepFacts {
  /**
   * The line that buildah printed for it: untrusted, and for a here-document only the first line.
   */
  readonly text: string;
  /** The variables that the image and the Containerfile set. */
  readonly env: Readonly<Record<string, string>>;
  /** False if the step is in the host's UTS namespace. */
  readonly ownsHostname: boolean;
  /** The user's home folder according to the image's own user database. */
  readonly home: string;
  readonly libc: Libc;
  /** Locales that the image has beyond C and POSIX. */
  readonly locales: readonly string[];
  readonly network: StepNetwork;
  readonly clockShift: ClockShift;
  /** Whether it is known to set modes like those of the varied umask. */
  readonly ownModes: boolean;
}

/** A file that one step gets, and that is gone when the step has ended. */
export interface StepFile {
  readonly destination: string;
  readonly bytes: Uint8Array;
}

/** What a step is given. None of it enters the image. */
export interface StepEdit {
  /** Variables; they apply only to names that the image and the Containerfile do not set. */
  readonly env?: Readonly<Record<string, string>>;
  readonly hostname?: string;
  readonly umask?: number;
  /**
   * Files of this machine, bound read-only to places below the step's /dev, which is not part of
   * the image.
   */
  readonly mounts?: readonly { readonly source: string; readonly destination: string }[];
  /** Files that the step gets for itself below its /dev, which all its users may read and write. */
  readonly files?: readonly StepFile[];
  readonly cpus?: string;
  readonly kernelName?: string;
  readonly fileOrder?: string;
  readonly network?: "off";
}

/**
 * One way in which the second build's steps differ from the first one's. Each variation says what
 * it changes, how that reaches the step, when it cannot, and how it is undone.
 */
export interface StepVariation {
  readonly name: VariationName;
  /**
   * Returns the build's environment as a whole, for what is the same in every step: a diagnosis
   * looks for these values.
   */
  environment(base: Environment): Environment;
  /** Returns what this step is given, or why it cannot be. */
  apply(step: StepFacts, means: Means): Had<StepEdit>;
}

/**
 * Returns a reason if the step sets the variable itself: its own value wins, because it is part of
 * the recipe.
 */
export function givenBy(step: StepFacts, name: string): string | undefined {
  return step.env[name] === undefined ? undefined : `the image or the Containerfile sets ${name}`;
}

/** Adds variables to an environment. */
export function withEnv(base: Environment, env: Readonly<Record<string, string>>): Environment {
  return { ...base, env: { ...base.env, ...env } };
}
