import type { Digest } from "../oci/digest.ts";
import type { SbomFormat } from "../oci/sbom-format.ts";
import type { AdvisoryName } from "../source/advisory.ts";
import type { BaseInputs } from "./base.ts";
import type { ContainerfileRecipe } from "./build-recipe.ts";
import type { BuildahSource } from "./buildah-source.ts";
import type { VariationName } from "./environment.ts";
import type { Epoch, StepEpoch } from "./epoch.ts";
import type { Origins } from "./origin.ts";
import type { RunSpecInputs } from "./runpack.ts";

/** A `name=value` entry of a list input. */
export interface NameValue {
  readonly name: string;
  readonly value: string;
}

/** A build secret, from a value held in memory or from a file (design §3, `secrets`). */
export type Secret =
  | { readonly kind: "value"; readonly id: string; readonly value: string }
  | { readonly kind: "file"; readonly id: string; readonly path: string };

/** How to reach registries. The password is only ever passed on in a private auth file. */
export interface RegistryAccess {
  readonly username?: string;
  readonly password?: string;
  readonly authfile?: string;
  /** Applies to the registries of input `image`, or of the one image that a command is about. */
  readonly tlsVerify: boolean;
  /** Hosts of other registries that need no valid certificate, with the port if one is given. */
  readonly insecureRegistries: readonly string[];
}

/** A build whose RUN steps have no network (input `hermetic`). */
export interface Hermetic {
  /**
   * Names of the stages that fetch what the other stages are built from (input `fetch-stages`),
   * sorted.
   */
  readonly fetchStages: readonly string[];
}

/** Where proven steps are kept from run to run (input `cache`). */
export type CachePlace =
  | { readonly kind: "actions" }
  /** Of this machine; as the user wrote it, relative to the working folder. */
  | { readonly kind: "folder"; readonly path: string }
  /** The name of a repository, without tag. */
  | { readonly kind: "registry"; readonly name: string };

/** How proven steps are kept and used. */
export interface CacheInputs {
  readonly place: CachePlace;
  /** Whether a step's result counts although it may have come over a network. */
  readonly network: boolean;
  /** The most bytes of a folder that keeps steps. */
  readonly mostBytes: number;
  /** File of the roots by which signatures of entries are checked, as the user wrote it. */
  readonly trustedRoot?: string;
}

/**
 * The build action's inputs after parsing (design §3): every value is checked, every default is
 * filled in.
 */
export interface BuildRequest {
  readonly recipe: ContainerfileRecipe;
  /**
   * Set for a recipe `runpack` whose inputs are in the image of the project's Containerfile: until
   * they are read there, {@link recipe} is that Containerfile.
   */
  readonly runSpec?: RunSpecInputs;
  /**
   * Set for a recipe `base`, which ends in no Containerfile: {@link recipe} says nothing then.
   */
  readonly base?: BaseInputs;
  readonly context: string;
  /** As the user wrote it, relative to the working directory; undefined: search the context. */
  readonly file?: string;
  readonly target?: string;
  /** Repository names without tags. */
  readonly image: readonly string[];
  /**
   * Tags for every name in {@link image}; when there are no {@link references} either, they are
   * derived from the source.
   */
  readonly tags: readonly string[];
  /** Full `name:tag` references to push besides; each name is one of {@link image}. */
  readonly references: readonly string[];
  readonly buildArgs: readonly NameValue[];
  readonly buildContexts: readonly NameValue[];
  readonly labels: readonly NameValue[];
  /** Names of given labels that Twofold writes itself; absent means none. */
  readonly labelsLeftOut?: readonly string[];
  readonly annotations: readonly NameValue[];
  readonly secrets: readonly Secret[];
  /** What is built for; of several, the one that is being built. Undefined: this machine's. */
  readonly platform?: string;
  /**
   * Set where several are asked for: the image is an index of one image each, sorted, in the form
   * that equal platforms share.
   */
  readonly platforms?: readonly string[];
  readonly network: "default" | "none" | "host";
  /**
   * Only the RUN steps of some stages have a network; undefined: {@link network} applies to all.
   */
  readonly hermetic?: Hermetic;
  /** Time of the image and of the files that the build makes. */
  readonly timestamp: Epoch;
  /** `SOURCE_DATE_EPOCH` of RUN steps. */
  readonly sourceDateEpoch: StepEpoch;
  readonly push: boolean;
  /** Pushes to each of {@link image} with no tag. Absent: under tags. */
  readonly pushByDigest?: true;
  /** Whether a proven image of the same source and recipe makes a build unnecessary. */
  readonly reuse: boolean;
  /** Whether an image that was built once and not compared may be pushed. */
  readonly pushUnchecked: boolean;
  /** Whether statements about the pushed image are made: how it was built, and that it was proven. */
  readonly attest: boolean;
  readonly registry: RegistryAccess;
  readonly reproducibility: "require" | "warn" | "skip";
  readonly canonical: boolean;
  readonly compare: "content" | "compressed";
  /** Path of the file of accepted differences. */
  readonly exceptions?: string;
  readonly vary: readonly VariationName[];
  /** Variations that every step of the second build must have had. */
  readonly requireVaried: readonly VariationName[];
  /** Where proven steps are taken from, so that they need not run; undefined: every step runs. */
  readonly cache?: CacheInputs;
  /** Both builds run every step, also those that a ledger has. Absent: they need not. */
  readonly fullProof?: true;
  /** The digest that the image must have. */
  readonly expectedDigest?: Digest;
  /** How a trace of the build in the image affects the verdict. */
  readonly traces: "fail" | "warn";
  /** The most builds that bisection may use to find which variation makes the image differ. */
  readonly extraBuilds: number;
  /** Whether both builds end at the first step whose results differ. */
  readonly failFast: boolean;
  /** Whether a report's fixes are put into a copy of the Containerfile and built. */
  readonly tryFix: boolean;
  /** Whether an image of recipe `runpack` is compared with the one that its stages make without it. */
  readonly compareSingleStage: boolean;
  /** The documents that list what the image is made of. */
  readonly sbom: readonly SbomFormat[];
  readonly forbid: readonly AdvisoryName[];
  /** Path of the file with the rules that the image has to keep. */
  readonly policy?: string;
  readonly offset?: string;
  readonly repository?: string;
  /** Only for the forge's API. */
  readonly githubToken?: string;
  /** Undefined: the buildah on PATH. */
  readonly buildah?: BuildahSource;
  /** Absolute path of the file at the repository's root that gave settings, if there is one. */
  readonly settingsFile?: string;
  /** Where the settings were given, for failures about them; absent where nobody knows. */
  readonly origins?: Origins;
  /**
   * Folder for the layout and reports; undefined: a new one in the runner's or the system's temp
   * folder.
   */
  readonly output?: string;
  /** Where bases are kept between runs; undefined: nowhere. */
  readonly keepBases?: { readonly folder: string; readonly mostBytes: number };
  /** File for where the time went; undefined: none. */
  readonly timings?: string;
}

/** Returns every tag that was asked for, alone or in a full reference, each once. */
export function requestedTags({
  tags,
  references,
}: Pick<BuildRequest, "tags" | "references">): readonly string[] {
  const inReferences = references.map((each) => each.slice(each.lastIndexOf(":") + 1));
  return [...new Set([...tags, ...inReferences])];
}

/** A value that an input puts into the image or its manifest. */
export interface InputValue extends NameValue {
  readonly input: "labels" | "annotations" | "build-args" | "env";
}

/** Returns the values of a request that enter the image or its manifest. */
export function inputValues({
  labels,
  annotations,
  buildArgs,
  recipe,
}: Pick<BuildRequest, "labels" | "annotations" | "buildArgs" | "recipe">): readonly InputValue[] {
  const of = (input: InputValue["input"], values: readonly NameValue[]): readonly InputValue[] =>
    values.map(({ name, value }) => ({ input, name, value }));
  return [
    ...of("labels", labels),
    ...of("annotations", annotations),
    ...of("build-args", buildArgs),
    ...("env" in recipe ? of("env", recipe.env) : []),
  ];
}
