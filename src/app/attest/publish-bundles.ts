import type { Subject } from "../../attestations/statement.ts";
import { attestationTitle, type MadeAttestation } from "../../domain/findings/beside.ts";
import { bundleFile } from "../../domain/labels/referrer-manifest.ts";
import type { Attester } from "../ports/attest.ts";
import type { Reporter } from "../ports/build.ts";
import type { OpenedImages } from "../ports/index-store.ts";
import { refer } from "./refer.ts";
import { saying } from "./saying.ts";
import type { KeptStatement } from "./sign-statements.ts";

interface Publishing {
  readonly attester: Pick<Attester, "store">;
  readonly openImages: () => OpenedImages;
  readonly reporter: Pick<Reporter, "info">;
  /** Called each time that a signed statement is at one more place. */
  readonly onPublished: (made: MadeAttestation) => void;
}

/** A signed statement. */
interface Signed {
  readonly made: MadeAttestation;
  readonly subjects: readonly Subject[];
  readonly bundle: string;
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
  const signed = kept.flatMap(({ bundle, ...rest }) =>
    bundle === undefined ? [] : [{ ...rest, bundle }],
  );
  if (signed.length === 0) return;
  await storeAll(await referAll(signed, publishing), publishing);
}

/** Puts each beside what it is about, in each repository. @returns the same, with where they are */
async function referAll(
  signed: readonly Signed[],
  { openImages, reporter, onPublished }: Publishing,
): Promise<readonly Signed[]> {
  const { client, store: index } = openImages();
  const published: Signed[] = [];
  try {
    for (const one of signed) {
      let { made } = one;
      const title = attestationTitle(made.about);
      for (const { name, digest: image } of one.subjects) {
        const repository = client.repository(name);
        const digest = await saying(
          missing(`the attestation of its ${title} is not beside it in ${name}`),
          () => refer(bundleFile(one.bundle, made.predicateType), { repository, digest: image }),
        );
        reporter.info(`attested the ${title} of ${name}@${image}`);
        made = { ...made, referrers: [...made.referrers, `${name}@${digest}`] };
        onPublished(made);
      }
      published.push({ ...one, made });
    }
    return published;
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
