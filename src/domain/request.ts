import type { AdvisoryName } from "./advisory.ts";
import type { BuildahSource } from "./buildah-source.ts";
import type { VariationName } from "./environment.ts";

/** A `name=value` entry of a list input. */
export interface NameValue {
  readonly name: string;
  readonly value: string;
}

/** A build secret: from a value held in memory or from a file (design §3, `secrets`). */
export type Secret =
  | { readonly kind: "value"; readonly id: string; readonly value: string }
  | { readonly kind: "file"; readonly id: string; readonly path: string };

/** How to reach registries. The password is only ever handed over in a private auth file. */
export interface RegistryAccess {
  readonly username?: string;
  readonly password?: string;
  readonly authfile?: string;
  readonly tlsVerify: boolean;
}

/** A build whose RUN steps are cut off from the network (input `hermetic`). */
export interface Hermetic {
  /** Names of the stages that fetch what the others are built from (input `fetch-stages`), sorted. */
  readonly fetchStages: readonly string[];
}

/** The build action's inputs after parsing (design §3): every value checked, every default known. */
export interface BuildRequest {
  readonly context: string;
  /** As the user wrote it, relative to the working directory; undefined: look in the context. */
  readonly file?: string;
  readonly target?: string;
  /** Repository names without tag. */
  readonly image: readonly string[];
  /** Tags; empty: from the source. */
  readonly tags: readonly string[];
  readonly buildArgs: readonly NameValue[];
  readonly buildContexts: readonly NameValue[];
  readonly labels: readonly NameValue[];
  readonly annotations: readonly NameValue[];
  readonly secrets: readonly Secret[];
  readonly platform?: string;
  readonly network: "default" | "none" | "host";
  /** Only the RUN steps of some stages have a network; undefined: what {@link network} says holds for all. */
  readonly hermetic?: Hermetic;
  readonly push: boolean;
  readonly registry: RegistryAccess;
  readonly reproducibility: "require" | "warn" | "skip";
  readonly canonical: boolean;
  readonly compare: "content" | "compressed";
  /** Path of the file of accepted differences. */
  readonly exceptions?: string;
  readonly vary: readonly VariationName[];
  /** Builds to find out which variation makes the image differ, at most. */
  readonly extraBuilds: number;
  readonly forbid: readonly AdvisoryName[];
  readonly offset?: string;
  readonly repository?: string;
  /** For the forge's API alone. */
  readonly githubToken?: string;
  /** Undefined: the one on PATH. */
  readonly buildah?: BuildahSource;
  /** Folder for layout and reports; undefined: a new one in the runner's or system's temp folder. */
  readonly output?: string;
}
