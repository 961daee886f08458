import type { Claims } from "../../domain/labels/claims.ts";
import type { GivenRecipe } from "../../domain/labels/given-recipe.ts";
import type { Doubt } from "../../domain/labels/label-reading.ts";
import { isRevision } from "../../domain/labels/label-reading.ts";
import { labelNames } from "../../domain/labels/labels.ts";
import type { Provenance } from "../../domain/labels/provenance.ts";
import type { UnknownForm } from "../../domain/labels/read-recipe.ts";
import type { FullRecipe, Recipe, RecipeBase } from "../../domain/labels/recipe.ts";
import type { RecipeSource } from "../../domain/labels/verification.ts";
import { formatReference, parseReference } from "../../domain/oci/reference.ts";
import { repositoryName } from "../../domain/source/repository-name.ts";
import type { Source } from "../../domain/source/source.ts";
import { formatSourceId, untaggedVersion } from "../../domain/source/source-id.ts";

/** Everything that is known about how an image was built, wherever it is written. */
export interface KnownInputs {
  readonly source: Source | undefined;
  readonly recipe: Recipe | undefined;
  /** The kind of the label's recipe, if this version does not know it. */
  readonly unknownKind?: string;
  /** The form of the label's recipe, if this version does not write that. */
  readonly unknownForm?: UnknownForm;
  /** Where the recipe is from, the most exact first. */
  readonly recipeFrom: readonly RecipeSource[];
  /** Whether another program built it: then its layers and history cannot come out again. */
  readonly isForeign: boolean;
  /** Names of build contexts of which nothing is said. */
  readonly unknownContexts: readonly string[];
  /** What nobody says, and what was taken instead. */
  readonly assumed: readonly string[];
  /** What the labels say and the attestation contradicts. */
  readonly doubts: readonly Doubt[];
}

interface Sayings {
  readonly claims: Claims;
  /** What an attestation says; undefined without one. */
  readonly provenance: Provenance | undefined;
  /** What the caller says. */
  readonly given: { readonly recipe?: GivenRecipe; readonly revision?: string };
  /** Of the image's own config. */
  readonly platform: string;
}

/**
 * Brings together what the labels, the attestation and the caller say of a build. Labels come before
 * the attestation, which only fills in what they lack, and the caller's word comes before both.
 */
export function knownInputs(sayings: Sayings): KnownInputs {
  const { claims, provenance, given } = sayings;
  const source = sourceOf(sayings);
  const doubts = contradictions(claims, provenance);
  const own = claims.recipe?.version === 2 ? claims.recipe : undefined;
  const { unknownKind, unknownForm } = claims;
  const common = {
    ...{ source, doubts, unknownContexts: [], assumed: [] },
    ...(unknownKind === undefined ? {} : { unknownKind }),
    ...(unknownForm === undefined ? {} : { unknownForm }),
  };
  if (own !== undefined && given.recipe === undefined) {
    return { ...common, recipe: own, recipeFrom: ["label"], isForeign: false };
  }
  const recipeFrom: readonly RecipeSource[] = [
    ...(given.recipe === undefined ? [] : (["file"] as const)),
    ...(claims.recipe === undefined ? [] : (["label"] as const)),
    ...(own === undefined && isUsed(sayings) ? (["attestation"] as const) : []),
  ];
  if (given.recipe === undefined && provenance?.says !== "build") {
    return { ...common, recipe: claims.recipe, recipeFrom, isForeign: true };
  }
  const contexts = own === undefined ? (provenance?.buildContexts ?? []) : [];
  const known = new Set(given.recipe?.buildContexts?.map(({ name }) => name));
  return {
    ...common,
    recipe: { ...recipeOf(sayings), ...given.recipe },
    recipeFrom,
    isForeign: own === undefined,
    unknownContexts: contexts.filter((name) => !known.has(name)),
    assumed: assumptions(sayings),
  };
}

/** Whether something of the recipe is from the attestation: all of it, or bases for the caller's. */
function isUsed({ provenance, given }: Sayings): boolean {
  const hasBases = given.recipe !== undefined && (provenance?.bases.length ?? 0) > 0;
  return provenance?.says === "build" || hasBases;
}

function sourceOf({ claims, provenance, given }: Sayings): Source | undefined {
  const said = claims.source;
  const attested = provenance?.repository;
  const repository = said?.repository || (attested && repositoryName(attested)) || "";
  // An attested revision is one of the attested repository.
  const isSame = attested === undefined || repositoryName(attested) === repository;
  const revision =
    given.revision || said?.revision || (isSame ? provenance?.revision : undefined) || "";
  if (said === undefined && repository === "" && revision === "") return undefined;
  const parts = {
    repository,
    revision,
    version: said?.version ?? untaggedVersion,
    offset: said?.offset ?? "",
  };
  return { ...parts, id: formatSourceId(parts) };
}

/** What is known without the caller; the rest is what a build without any input has. */
function recipeOf({ claims, provenance, platform }: Sayings): FullRecipe {
  const { recipe } = claims;
  if (recipe?.version === 2) return recipe;
  const epoch = provenance?.buildArgs.find(({ name }) => name === "SOURCE_DATE_EPOCH")?.value;
  const target = recipe?.target ?? provenance?.target;
  const file = recipe?.file ?? provenance?.file;
  return {
    version: 2,
    recipe: { kind: "containerfile" },
    ...(file === undefined ? {} : { file }),
    ...(target === undefined ? {} : { target }),
    buildArgs: recipe?.buildArgs ?? provenance?.buildArgs ?? [],
    offset: recipe?.offset ?? provenance?.offset ?? "",
    platform: recipe?.platform ?? platform,
    buildah: recipe?.buildah ?? "",
    network: provenance?.network ?? "default",
    canonical: false,
    timestamp: epoch !== undefined && /^\d{1,10}$/.test(epoch) ? Number(epoch) : 0,
    labels: provenance?.labels.map(({ name }) => name) ?? [],
    annotations: [],
    secrets: provenance?.secrets ?? [],
    buildContexts: [],
    bases: [...labelledBase(claims), ...(provenance?.bases ?? [])],
  };
}

/** Returns the base that OCI's labels name, in the manner of the recipe. */
function labelledBase({ base }: Claims): readonly RecipeBase[] {
  return base?.name === undefined || base.digest === undefined
    ? []
    : [{ name: base.name, digest: base.digest }];
}

function assumptions({ claims, provenance, given }: Sayings): readonly string[] {
  if (claims.recipe !== undefined || provenance?.says !== "build") return [];
  const isCut = !provenance.isComplete && given.recipe?.buildArgs === undefined;
  return isCut
    ? [
        "The attestation does not have every parameter of the build: its build arguments and secrets may have been others.",
      ]
    : [];
}

/** Returns the labels that name another source or base than the attestation. */
function contradictions(claims: Claims, provenance: Provenance | undefined): readonly Doubt[] {
  if (provenance === undefined) return [];
  const { source, base } = claims;
  const { repository, revision } = provenance;
  const attested = repository === undefined ? undefined : repositoryName(repository);
  const found: Doubt[] = [];
  const tell = (label: string, value: string, said: string): void => {
    found.push({ label, value, because: `contradicts the provenance attestation: ${said}` });
  };
  if (source !== undefined && attested !== undefined && attested !== source.repository) {
    tell(labelNames.source, source.repository, attested);
  }
  if (source !== undefined && isRevision(source.revision) && revision !== undefined) {
    if (source.revision !== revision) tell(labelNames.revision, source.revision, revision);
  }
  const named = base?.name === undefined ? undefined : sameBase(base.name, provenance.bases);
  if (named !== undefined && base?.digest !== undefined && named.digest !== base.digest) {
    tell(labelNames.baseDigest, base.digest, named.digest);
  }
  return found;
}

function sameBase(name: string, bases: readonly RecipeBase[]): RecipeBase | undefined {
  const wanted = fullName(name);
  return bases.find((each) => wanted !== undefined && fullName(each.name) === wanted);
}

function fullName(name: string): string | undefined {
  const reference = parseReference(name);
  return reference === undefined ? undefined : formatReference(reference);
}
