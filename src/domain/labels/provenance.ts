import type { NameValue } from "../build/request.ts";
import type { Digest } from "../oci/digest.ts";
import { fitting, fittingJson } from "../text/schema.ts";
import { statementIn } from "./attested-statement.ts";
import { commitOf, contextOf, imageOf, insideContext } from "./provenance-places.ts";
import {
  type Invocation,
  invocationOfOne,
  invocationOfTwo,
  type Material,
  materialsOfOne,
  materialsOfTwo,
  statement,
} from "./provenance-schema.ts";
import type { RecipeBase } from "./recipe.ts";

/**
 * What a provenance attestation says of a build. Whoever pushed the image wrote it: it is a claim,
 * like a label, and says more than OCI's labels can.
 */
export interface Provenance {
  /** The SLSA version of the predicate. */
  readonly slsa: "v0.2" | "v1";
  /**
   * `build`: BuildKit wrote it, and its parameters say how to build the image again. `materials`:
   * of another builder, whose parameters mean something else; only commit and bases are read.
   */
  readonly says: "build" | "materials";
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

const [slsaTwo, slsaOne] = ["https://slsa.dev/provenance/v0.2", "https://slsa.dev/provenance/v1"];

/** Whether a predicate is a provenance in a form that is read. */
export function isProvenance(predicateType: string): boolean {
  return predicateType === slsaTwo || predicateType === slsaOne;
}

/**
 * Reads the provenance of an image from an in-toto statement, by itself, in a DSSE envelope or in a
 * Sigstore bundle, of which no signature is checked. BuildKit's is
 * https://github.com/moby/buildkit/blob/v0.34.2/docs/attestations/slsa-provenance.md.
 * @param about what the statement has to be about: the image, or an index that names it
 * @returns undefined if it is something else, is about another image, or names nothing that is known
 */
export function readProvenance(text: string, about: Digest): Provenance | undefined {
  const found = fittingJson(statement, statementIn(text) ?? "");
  if (found === undefined || !isProvenance(found.predicateType)) return undefined;
  const { subject, predicate } = found;
  if (!subject.some(({ digest }) => `sha256:${own(digest, "sha256")}` === about)) return undefined;
  if (found.predicateType === slsaOne) {
    const said = whatIsSaid(
      fitting(invocationOfOne, predicate),
      fitting(materialsOfOne, predicate),
    );
    return said && { slsa: "v1", ...said };
  }
  const said = whatIsSaid(fitting(invocationOfTwo, predicate), fitting(materialsOfTwo, predicate));
  return said && { slsa: "v0.2", ...said };
}

type Said = Omit<Provenance, "slsa">;

function whatIsSaid(
  build: Invocation | undefined,
  materials: readonly Material[] | undefined,
): Said | undefined {
  return build === undefined ? materialsAlone(materials ?? []) : saidOfBuild(build);
}

function materialsAlone(materials: readonly Material[]): Said | undefined {
  const commit = commitOf(materials);
  const bases = materials.flatMap(imageOf);
  if (commit === undefined && bases.length === 0) return undefined;
  const nothing = { buildArgs: [], labels: [], secrets: [], buildContexts: [] };
  return { says: "materials", ...commit, offset: "", ...nothing, bases, isComplete: false };
}

function saidOfBuild(said: Invocation): Said {
  const { args } = said;
  const context = contextOf(said);
  const file = insideContext({ ...context, path: said.path ?? "Dockerfile" });
  const target = own(args, "target");
  const network = own(args, "force-network-mode");
  return {
    says: "build",
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
