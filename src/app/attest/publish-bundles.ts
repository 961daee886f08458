import type { Subject } from "../../attestations/statement.ts";
import type { Attester } from "../ports/attest.ts";
import type { Reporter } from "../ports/build.ts";
import type { OpenedImages } from "../ports/index-store.ts";
import { referBundle } from "./refer-bundle.ts";
import { saying } from "./saying.ts";
import type { KeptStatement } from "./sign-statements.ts";

interface Publishing {
  readonly attester: Pick<Attester, "store">;
  readonly subjects: readonly Subject[];
  readonly openImages: () => Pick<OpenedImages, "client"> & Partial<Pick<OpenedImages, "store">>;
  readonly reporter: Pick<Reporter, "info">;
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
  const { attester, subjects, reporter } = publishing;
  const { client, store: index } = publishing.openImages();
  try {
    for (const { name, digest } of subjects) {
      const repository = client.repository(name);
      for (const { about, bundle, predicateType } of signed) {
        await saying(missing(`the attestation of its ${about} is not beside it in ${name}`), () =>
          referBundle(bundle, { repository, digest, predicateType }),
        );
        reporter.info(`attested the ${about} of ${name}@${digest}`);
      }
    }
  } finally {
    await index?.end();
    await client.close();
  }
  const { store } = attester;
  if (store === undefined) return;
  for (const { about, bundle } of signed) {
    const address = await saying(
      missing(`the forge does not have the attestation of its ${about}`),
      () => store(bundle),
    );
    reporter.info(`attestation of the ${about}: ${address}`);
  }
}

function missing(what: string): string {
  return `The image is pushed, but ${what}`;
}
