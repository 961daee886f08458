import { holdsStatement } from "../../domain/labels/attested-statement.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import { manifestMediaTypes, manifestSchema } from "../../domain/oci/oci.ts";
import { referringOf } from "../../domain/oci/referring.ts";
import { fittingJson } from "../../domain/text/schema.ts";
import type { FoundAttestation } from "../../policy/vouched.ts";
import type { BlobName, Referrer } from "../ports/repository.ts";
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
/** Bytes; a bundle has some kilobytes, and one of a large build a megabyte. */
const largestBundle = 4 * 1024 * 1024;
/** Bytes of all bundles of one place. */
const mostBytes = 64 * 1024 * 1024;

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
    for (const subject of subjects) found.push(...(await foundAt({ place, subject }, checker)));
  }
  return found;
}

interface Sought {
  readonly place: AttestationPlace;
  readonly subject: Digest;
}

async function foundAt(
  sought: Sought,
  checker: SignatureChecker,
): Promise<readonly FoundAttestation[]> {
  const { place, subject } = sought;
  const found: FoundAttestation[] = [];
  const refuse = (digest: Digest, why: string): void => {
    found.push({ place: `${place.name}@${digest}`, checked: { kind: "refused", why } });
  };
  const listed = (await place.images.referrers(subject)).filter(mayHold);
  let left = mostBytes;
  for (const { digest } of inOrder(listed).slice(0, mostRead)) {
    const blob = await bundleOf(digest, sought);
    if (blob === undefined) continue;
    left -= blob.size;
    if (blob.size > largestBundle) refuse(digest, `has more than ${largestBundle} bytes`);
    else if (left < 0) refuse(digest, `is not read: there are more than ${mostBytes} bytes`);
    else {
      const text = (await place.images.blob(blob))?.toString("utf8");
      if (text === undefined) refuse(digest, "is not there any more");
      else found.push({ place: `${place.name}@${digest}`, checked: checker.check(text) });
    }
  }
  if (listed.length > mostRead)
    refuse(subject, `has ${listed.length} attestations, of which only ${mostRead} are read`);
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

/** Returns the bundle that a manifest holds; undefined for a manifest of another kind. */
async function bundleOf(digest: Digest, { place, subject }: Sought): Promise<BlobName | undefined> {
  const manifest = await place.images.manifest(digest);
  // What the list says was written apart from the manifest, which knows its subject.
  if (manifest === undefined || referringOf(manifest.bytes)?.subject !== subject) return undefined;
  const layers = fittingJson(manifestSchema, manifest.bytes.toString("utf8"))?.layers ?? [];
  return layers.find(({ mediaType }) => holdsStatement(mediaType));
}
