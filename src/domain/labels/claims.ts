import { type Digest, parseDigest } from "../oci/digest.ts";
import type { Source } from "../source/source.ts";
import { formatSourceId, parseSourceId, type SourceIdParts } from "../source/source-id.ts";
import { type ClaimedVerdict, readVerdict } from "./claimed-verdict.ts";
import { type Doubt, type LabelReading, labelReader, type ReadLabel } from "./label-reading.ts";
import { labelNames } from "./labels.ts";
import { contradictingOciLabels, readOciLabels } from "./oci-labels.ts";
import { readRecipe, type UnknownForm, unknownForm, unknownKind } from "./read-recipe.ts";
import type { Recipe } from "./recipe.ts";
import { readSousAdvisories, readSousLabels } from "./sous-labels.ts";

/** Which tool defined the labels: Twofold, Sous, or OCI for every tool. */
export type LabelFamily = "twofold" | "sous" | "oci";

/** The source that an image's labels name. */
interface ClaimedSource extends Source {
  /** The family of labels that it was read from. */
  readonly from: LabelFamily;
}

/** What an image's labels claim about its source. Anyone can write labels: a claim is not a proof. */
export interface Claims extends ClaimedVerdict {
  readonly source?: ClaimedSource;
  /**
   * Names, some perhaps of a later version or another tool; empty: the image claims to be clean.
   */
  readonly advisories?: readonly string[];
  readonly base?: { readonly name?: string; readonly digest?: Digest };
  readonly recipe?: Recipe;
  /** The kind of a recipe that this version does not know; then there is no {@link recipe}. */
  readonly unknownKind?: string;
  /** The form that a recipe of a known kind has, if this version does not write that. */
  readonly unknownForm?: UnknownForm;
  /** Labels that contradict the source above or have the wrong form. */
  readonly doubts: readonly Doubt[];
}

/**
 * Reads everything that an image's labels claim, whichever tool wrote them. What is missing or
 * malformed is left out, and what `sourceLabels` wrote reads back the same.
 */
export function readClaims(labels: Readonly<Record<string, string>>): Claims {
  const read = labelReader(labels);
  const { source, doubts } = readSource(read);
  const advisories =
    source?.from === "sous"
      ? readSousAdvisories(read)
      : readAdvisories(read(labelNames.advisories));
  const base = readBase(read);
  const said = read(labelNames.recipe) ?? "";
  const recipe = readRecipe(said);
  const kind = recipe === undefined ? unknownKind(said) : undefined;
  const form = recipe === undefined ? unknownForm(said) : undefined;
  const proof = readVerdict(read);
  return {
    ...proof.verdict,
    ...(source === undefined ? {} : { source }),
    ...(advisories === undefined ? {} : { advisories }),
    ...(base === undefined ? {} : { base }),
    ...(recipe === undefined ? {} : { recipe }),
    ...(kind === undefined ? {} : { unknownKind: kind }),
    ...(form === undefined ? {} : { unknownForm: form }),
    doubts: [...doubts, ...proof.doubts],
  };
}

/** Takes the source from the most exact labels and compares the others with it. */
function readSource(read: ReadLabel): Pick<Claims, "source" | "doubts"> {
  const readings: Readonly<Record<LabelFamily, LabelReading | undefined>> = {
    twofold: readSourceId(read),
    sous: readSousLabels(read),
    // OCI's labels come last: an image keeps its base's when its own build wrote none.
    oci: readOciLabels(read),
  };
  const broken = Object.values(readings).flatMap((reading) => reading?.doubts ?? []);
  for (const from of ["twofold", "sous", "oci"] as const) {
    const parts = readings[from]?.parts;
    if (parts === undefined) continue;
    const contradicting = from === "oci" ? [] : contradictions(read, { from, parts });
    const told = contradicting.map(({ label }) => label);
    return {
      source: { id: formatSourceId(parts), ...parts, from },
      doubts: [...broken.filter(({ label }) => !told.includes(label)), ...contradicting],
    };
  }
  return { doubts: broken };
}

function readSourceId(read: ReadLabel): LabelReading | undefined {
  const value = read(labelNames.sourceId);
  if (value === undefined) return undefined;
  const parts = parseSourceId(value);
  if (parts !== undefined) return { parts, doubts: [] };
  const doubt = { label: labelNames.sourceId, value, because: "is not a source ID" };
  return { parts, doubts: [doubt] };
}

/** Returns the labels of other families that name another source. */
function contradictions(
  read: ReadLabel,
  { from, parts }: { readonly from: "twofold" | "sous"; readonly parts: SourceIdParts },
): readonly Doubt[] {
  const whose = from === "twofold" ? "the source ID" : "the labels of Sous";
  const oci = contradictingOciLabels(read, { parts, whose });
  const sous = from === "sous" ? undefined : readSousLabels(read)?.parts;
  if (sous === undefined) return oci;
  const [id, value] = [formatSourceId(parts), formatSourceId(sous)];
  const because = `contradicts ${whose}: ${id}`;
  return id === value ? oci : [...oci, { label: "com.opentable.sous.*", value, because }];
}

function readBase(read: ReadLabel): Claims["base"] {
  const name = read.filled(labelNames.baseName);
  const digest = parseDigest(read(labelNames.baseDigest) ?? "");
  if (name === undefined && digest === undefined) return undefined;
  return {
    ...(name === undefined ? {} : { name }),
    ...(digest === undefined ? {} : { digest }),
  };
}

function readAdvisories(value: string | undefined): readonly string[] | undefined {
  if (value === undefined) return undefined;
  if (value === "") return [];
  const names = value.split(",");
  return names.every((name) => /^[a-z0-9-]{1,64}$/.test(name)) ? names : undefined;
}
