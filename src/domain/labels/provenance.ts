import type { NameValue } from "../build/request.ts";
import type { Digest } from "../oci/digest.ts";
import { fitting, fittingJson } from "../text/schema.ts";
import { contextOf, imageOf, insideContext } from "./provenance-places.ts";
import {
  type Invocation,
  invocationOfOne,
  invocationOfTwo,
  statement,
} from "./provenance-schema.ts";
import type { RecipeBase } from "./recipe.ts";

/**
 * What BuildKit's provenance attestation says of a build. Whoever pushed the image wrote it: it is
 * a claim, like a label, and says more than OCI's labels can.
 */
export interface Provenance {
  /** The SLSA version of the predicate. */
  readonly slsa: "v0.2" | "v1";
  /** URL of the repository, and the full name of the commit. */
  readonly repository?: string;
  readonly revision?: string;
  /** The context's path from the repository's root; empty at the root. */
  readonly offset: string;
  /** Path of the Containerfile from the context; undefined if it is not said or outside. */
  readonly file?: string;
  readonly target?: string;
  readonly buildArgs: readonly NameValue[];
  /** Labels that the build was given. */
  readonly labels: readonly NameValue[];
  /** Ids of the secrets. */
  readonly secrets: readonly string[];
  /** Names of additional build contexts: what they are is not in an attestation. */
  readonly buildContexts: readonly string[];
  readonly network?: "none" | "host";
  readonly bases: readonly RecipeBase[];
  /** Whether the attestation says that it has every parameter of the build. */
  readonly isComplete: boolean;
}

/** The most bytes of an attestation that are read: those of large builds have some megabytes. */
export const maxAttestationBytes = 16 * 1024 * 1024;

/** Predicates that are read, with the version of SLSA. */
const versions: Readonly<Record<string, Provenance["slsa"]>> = {
  "https://slsa.dev/provenance/v0.2": "v0.2",
  "https://slsa.dev/provenance/v1": "v1",
};

/** Whether a predicate is a provenance in a form that is read. */
export function isProvenance(predicateType: string): boolean {
  return Object.hasOwn(versions, predicateType);
}

/**
 * Reads an in-toto statement with BuildKit's provenance of an image
 * (https://github.com/moby/buildkit/blob/v0.34.2/docs/attestations/slsa-provenance.md).
 * @returns undefined if it is something else, is about another image, or is of another builder,
 * whose parameters mean something else
 */
export function readProvenance(text: string, image: Digest): Provenance | undefined {
  const found = fittingJson(statement, text);
  if (found === undefined || !Object.hasOwn(versions, found.predicateType)) return undefined;
  const slsa = versions[found.predicateType];
  const isAboutImage = found.subject.some(({ digest }) => `sha256:${digest["sha256"]}` === image);
  if (slsa === undefined || !isAboutImage) return undefined;
  const form = slsa === "v1" ? invocationOfOne : invocationOfTwo;
  const invocation = fitting(form, found.predicate);
  return invocation === undefined ? undefined : { slsa, ...provenanceOf(invocation) };
}

function provenanceOf(said: Invocation): Omit<Provenance, "slsa"> {
  const { args } = said;
  const context = contextOf(said);
  const file = insideContext({ ...context, path: said.path ?? "Dockerfile" });
  const target = own(args, "target");
  const network = own(args, "force-network-mode");
  return {
    ...(context.repository === undefined ? {} : { repository: context.repository }),
    ...(context.revision === undefined ? {} : { revision: context.revision }),
    offset: context.offset,
    ...(file === undefined ? {} : { file }),
    ...(target === undefined || target === "" ? {} : { target }),
    ...(network === "host" || network === "none" ? { network } : {}),
    buildArgs: named(args, "build-arg:"),
    labels: named(args, "label:"),
    secrets: said.secrets.map(({ id }) => id),
    buildContexts: named(args, "context:").map(({ name }) => name),
    bases: said.materials.flatMap(imageOf),
    isComplete: said.isComplete,
  };
}

function own(args: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(args, name) ? args[name] : undefined;
}

/** Lists the parameters whose names begin with a prefix. */
function named(args: Readonly<Record<string, string>>, prefix: string): readonly NameValue[] {
  return Object.entries(args).flatMap(([key, value]) => {
    const name = key.startsWith(prefix) ? key.slice(prefix.length) : "";
    return name === "" ? [] : [{ name, value }];
  });
}
