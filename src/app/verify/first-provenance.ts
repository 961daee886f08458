import { holdsStatement } from "../../domain/labels/attested-statement.ts";
import {
  isProvenance,
  maxAttestationBytes,
  type Provenance,
  readProvenance,
} from "../../domain/labels/provenance.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import { manifestSchema } from "../../domain/oci/oci.ts";
import { fittingJson } from "../../domain/text/schema.ts";
import type { ServedManifest } from "../ports/repository.ts";
import type { AttestedImages } from "../ports/verify.ts";

/** The most attestation manifests of one image that are read. BuildKit writes one for each image. */
const mostRead = 20;

/** Names under which builders and signers say beside a statement what its predicate is. */
const predicateNames = [
  "in-toto.io/predicate-type",
  "dev.sigstore.bundle.predicateType",
  "predicateType",
];

interface Sought {
  /** What the statement has to be about. */
  readonly about: Digest;
  readonly images: Pick<AttestedImages, "manifest" | "blob">;
  /** Whether a manifest is one to look into; all are where this is left out. */
  readonly accepts?: (manifest: ServedManifest) => boolean;
}

/**
 * Reads attestation manifests, in their order, up to the first provenance of an image.
 * @returns undefined where none of them has one
 * @throws Failure `registry` or `tool` when one of them cannot be read
 */
export async function firstProvenance(
  manifests: readonly { readonly digest: Digest }[],
  sought: Sought,
): Promise<Provenance | undefined> {
  for (const { digest } of manifests.slice(0, mostRead)) {
    const manifest = await sought.images.manifest(digest);
    if (manifest === undefined || sought.accepts?.(manifest) === false) continue;
    const found = await provenanceIn(manifest, sought);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether annotations leave it open, or say, that a statement is a provenance. */
export function mayBeProvenance(annotations: Readonly<Record<string, string>>): boolean {
  const said = predicateNames.flatMap((name) =>
    Object.hasOwn(annotations, name) ? [annotations[name] ?? ""] : [],
  );
  return said.length === 0 || said.some(isProvenance);
}

async function provenanceIn(
  { bytes }: ServedManifest,
  { about, images }: Sought,
): Promise<Provenance | undefined> {
  const layers = fittingJson(manifestSchema, bytes.toString("utf8"))?.layers ?? [];
  const wanted = layers.filter(
    ({ mediaType, size, annotations = {} }) =>
      holdsStatement(mediaType) && size <= maxAttestationBytes && mayBeProvenance(annotations),
  );
  for (const { digest, size } of wanted.slice(0, mostRead)) {
    const statement = await images.blob({ digest, size });
    const found = statement && readProvenance(statement.toString("utf8"), about);
    if (found !== undefined) return found;
  }
  return undefined;
}
