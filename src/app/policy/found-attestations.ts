import { holdsStatement } from "../../domain/labels/attested-statement.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import { manifestMediaTypes, manifestSchema } from "../../domain/oci/oci.ts";
import { referringOf } from "../../domain/oci/referring.ts";
import { fittingJson } from "../../domain/text/schema.ts";
import type { FoundAttestation } from "../../policy/vouched.ts";
import type { Referrer } from "../ports/repository.ts";
import type { SignatureChecker } from "../ports/signatures.ts";
import type { AttestedImages } from "../ports/verify.ts";

/** A repository, or a layout, that may have attestations of the image. */
export interface AttestationPlace {
  /** For people. */
  readonly name: string;
  readonly images: Pick<AttestedImages, "manifest" | "blob" | "referrers">;
}

/** The most manifests of one place that are read; whoever may push there can add any number. */
const mostRead = 200;
/** Bytes; a bundle has some kilobytes, and one of a large build some megabytes. */
const largestBundle = 16 * 1024 * 1024;

/**
 * Reads what refers to an image, or to the index that its name serves, and checks the signature of
 * each. What nobody signed is named, too. Anybody who may push to a place can have written it.
 * @throws Failure `registry` or `tool` when a list, or one that it names, cannot be read
 */
export async function foundAttestations(
  subjects: readonly Digest[],
  {
    places,
    checker,
  }: { readonly places: readonly AttestationPlace[]; readonly checker: SignatureChecker },
): Promise<readonly FoundAttestation[]> {
  const found: FoundAttestation[] = [];
  for (const place of places) {
    for (const subject of subjects) {
      const listed = (await place.images.referrers(subject)).filter(mayHold);
      for (const { digest } of inOrder(listed).slice(0, mostRead)) {
        found.push(...(await bundlesIn({ place, subject, digest }, checker)));
      }
      if (listed.length > mostRead) {
        const why = `is one of ${listed.length}, of which only ${mostRead} are read`;
        found.push({ place: `${place.name}@${subject}`, checked: { kind: "refused", why } });
      }
    }
  }
  return found;
}

function mayHold({ mediaType, artifactType }: Referrer): boolean {
  // Lists that cosign wrote give each the type of its config.
  const isOther = artifactType !== undefined && /\b(?:sbom|cyclonedx|spdx)\b/.test(artifactType);
  return manifestMediaTypes.includes(mediaType) && !isOther;
}

/** Those that say that they are statements first. */
function inOrder(listed: readonly Referrer[]): readonly Referrer[] {
  const says = ({ artifactType = "" }: Referrer): boolean => holdsStatement(artifactType);
  return [...listed.filter(says), ...listed.filter((each) => !says(each))];
}

async function bundlesIn(
  at: {
    readonly place: AttestationPlace;
    readonly subject: Digest;
    readonly digest: Digest;
  },
  checker: SignatureChecker,
): Promise<readonly FoundAttestation[]> {
  const { images, name } = at.place;
  const place = `${name}@${at.digest}`;
  const manifest = await images.manifest(at.digest);
  if (manifest === undefined) return [];
  // What the list says was written apart from the manifest, which knows its subject.
  if (referringOf(manifest.bytes)?.subject !== at.subject) return [];
  const layers = fittingJson(manifestSchema, manifest.bytes.toString("utf8"))?.layers ?? [];
  const wanted = layers.filter(({ mediaType }) => holdsStatement(mediaType)).slice(0, 1);
  const found: FoundAttestation[] = [];
  for (const { digest, size } of wanted) {
    if (size > largestBundle) {
      const why = `has more than ${largestBundle} bytes`;
      found.push({ place, checked: { kind: "refused", why } });
      continue;
    }
    const text = (await images.blob({ digest, size }))?.toString("utf8");
    if (text !== undefined) found.push({ place, checked: checker.check(text) });
  }
  return found;
}
