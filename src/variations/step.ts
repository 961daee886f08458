import type { Environment, VariationName } from "../domain/build/environment.ts";
import type { StepNetwork } from "../domain/build/step-run.ts";

/** Something that is there, or why it is not: a reason that a user can act on. */
export type Had<T> = { readonly has: T } | Lack;

interface Lack {
  readonly lacks: string;
  /** Both builds are the same in this for sure: nothing is left unproven. */
  readonly isNeedless?: true;
}

/** A build of libfaketime on this machine. */
export interface FaketimeLibrary {
  /** Absolute path. */
  readonly path: string;
  /** Whose programs can load it. */
  readonly libc: "glibc" | "musl";
  /** The minor version of glibc 2 that it needs at least; 0 for musl. */
  readonly glibc: number;
}

/** What the machine has for variations. */
export interface Means {
  /** Processors that are left to the second build, as taskset(1) takes them, e.g. `0-2`. */
  readonly cpus: Had<string>;
  /** The architecture that setarch(8) is called with. */
  readonly kernelName: Had<string>;
  /** Path of disorderfs(1). */
  readonly fileOrder: Had<string>;
  readonly faketime: Had<readonly FaketimeLibrary[]>;
  /** Whether a step's own links can be taken down. */
  readonly network: Had<"links">;
}

/** The C libraries whose programs an image can start. */
export interface Libc {
  /** The minor version of glibc 2; undefined when there is none. */
  readonly glibc: number | undefined;
  readonly musl: boolean;
}

/** What is known of a RUN step before it starts. */
export interface StepFacts {
  /** buildah's line of it: untrusted, and of a here-document the first line alone. */
  readonly text: string;
  /** The variables that the image and the Containerfile set. */
  readonly env: Readonly<Record<string, string>>;
  /** False in the host's UTS namespace. */
  readonly ownsHostname: boolean;
  /** The user's home folder by the image's own user database. */
  readonly home: string;
  readonly libc: Libc;
  /** Locales that the image has beyond C and POSIX. */
  readonly locales: readonly string[];
  readonly network: StepNetwork;
}

/** What a step is given; nothing of it enters the image. */
export interface StepEdit {
  /** Variables, for those names that the image and the Containerfile leave open. */
  readonly env?: Readonly<Record<string, string>>;
  readonly hostname?: string;
  readonly umask?: number;
  /** Files of this machine, bound read-only to places below the step's /dev, which is no part of the image. */
  readonly mounts?: readonly { readonly source: string; readonly destination: string }[];
  readonly cpus?: string;
  readonly kernelName?: string;
  readonly fileOrder?: string;
  readonly network?: "off";
}

/**
 * One way in which the second build's steps differ from the first one's. Each says what it changes, how that reaches
 * the step, when it cannot, and how it is undone.
 */
export interface StepVariation {
  readonly name: VariationName;
  /** The build's environment as a whole, for what is the same in every step: a diagnosis looks for these values. */
  environment(base: Environment): Environment;
  /** What this step is given, or why it cannot be. */
  apply(step: StepFacts, means: Means): Had<StepEdit>;
}

/** The step's own value wins: it is part of the recipe. */
export function givenBy(step: StepFacts, name: string): string | undefined {
  return step.env[name] === undefined ? undefined : `the image or the Containerfile sets ${name}`;
}

/** The environment with further variables. */
export function withEnv(base: Environment, env: Readonly<Record<string, string>>): Environment {
  return { ...base, env: { ...base.env, ...env } };
}
