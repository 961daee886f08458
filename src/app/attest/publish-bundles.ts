import type { Subject } from "../../attestations/statement.ts";
import { attestationTitle, type MadeAttestation } from "../../domain/findings/beside.ts";
import { bundleFile } from "../../domain/labels/referrer-manifest.ts";
import { hexOf } from "../../domain/oci/digest.ts";
import type { Attester } from "../ports/attest.ts";
import type { Reporter } from "../ports/build.ts";
import type { OpenedImages } from "../ports/index-store.ts";
import { refer } from "./refer.ts";
import { saying } from "./saying.ts";
import type { KeptStatement } from "./sign-statements.ts";

interface Publishing {
  readonly attester: Pick<Attester, "store">;
  readonly subjects: readonly Subject[];
  readonly openImages: () => OpenedImages;
  readonly reporter: Pick<Reporter, "info">;
  /** Called each time that a signed statement is at one more place. */
  readonly onPublished: (made: MadeAttestation) => void;
}

/** A signed statement. */
interface Signed {
  readonly made: MadeAttestation;
  readonly bundle: string;
  readonly images: ReadonlySet<string>;
}

/**
 * Publishes signed statements: beside the image in each of its repositories, then with the forge.
 * Bare statements stay files: anybody could have written them.
 * @throws Failure that says what is missing
 */
export async function publishBundles(
  kept: readonly KeptStatement[],
  publishing: Publishing,
): Promise<void> {
  const signed = kept.flatMap(({ bundle, made, images }) =>
    bundle === undefined ? [] : [{ made, bundle, images }],
  );
  if (signed.length === 0) return;
  await storeAll(await referAll(signed, publishing), publishing);
}

/**
 * Puts each beside the images that it names, in each of their repositories.
 * @returns the same, with where they are
 */
async function referAll(
  signed: readonly Signed[],
  { subjects, openImages, reporter, onPublished }: Publishing,
): Promise<readonly Signed[]> {
  const { client, store: index } = openImages();
  let now = signed;
  try {
    for (const { name, digest: image } of subjects) {
      const repository = client.repository(name);
      const next: Signed[] = [];
      for (const each of now) {
        const { made, bundle, images } = each;
        if (!images.has(hexOf(image))) {
          next.push(each);
          continue;
        }
        const title = attestationTitle(made.about);
        const digest = await saying(
          missing(`the attestation of its ${title} is not beside it in ${name}`),
          () => refer(bundleFile(bundle, made.predicateType), { repository, digest: image }),
        );
        reporter.info(`attested the ${title} of ${name}@${image}`);
        const referred = { ...made, referrers: [...made.referrers, `${name}@${digest}`] };
        onPublished(referred);
        next.push({ ...each, made: referred });
      }
      now = next;
    }
    return now;
  } finally {
    await index.end();
    await client.close();
  }
}

async function storeAll(
  signed: readonly Signed[],
  { attester: { store }, reporter, onPublished }: Publishing,
): Promise<void> {
  if (store === undefined) return;
  for (const { made, bundle } of signed) {
    const title = attestationTitle(made.about);
    const address = await saying(
      missing(`the forge does not have the attestation of its ${title}`),
      () => store(bundle),
    );
    reporter.info(`attestation of the ${title}: ${address}`);
    onPublished({ ...made, address });
  }
}

function missing(what: string): string {
  return `The image is pushed, but ${what}`;
}
