import type { Subject } from "../../attestations/statement.ts";
import { Failure } from "../../domain/text/failure.ts";
import type { Attester } from "../ports/attest.ts";
import type { Reporter } from "../ports/build.ts";
import type { OpenedImages } from "../ports/index-store.ts";
import { referBundle } from "./refer-bundle.ts";
import type { KeptStatement } from "./sign-statements.ts";

interface Publishing {
  readonly attester: Pick<Attester, "store">;
  readonly subjects: readonly Subject[];
  readonly openImages: () => OpenedImages;
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
        await unlessMissing(`the attestation of its ${about} is not beside it in ${name}`, () =>
          referBundle(bundle, { repository, digest, predicateType }),
        );
        reporter.info(`attested the ${about} of ${name}@${digest}`);
      }
    }
  } finally {
    await index.end();
    await client.close();
  }
  const { store } = attester;
  if (store === undefined) return;
  for (const { about, bundle } of signed) {
    const address = await unlessMissing(
      `the forge does not have the attestation of its ${about}`,
      () => store(bundle),
    );
    reporter.info(`attestation of the ${about}: ${address}`);
  }
}

/** Runs a step behind which the image is there already. @throws Failure that says so */
export async function unlessMissing<T>(missing: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Failure) || error.code === "interrupted") throw error;
    const { message, fix } = error.told;
    throw new Failure({
      code: error.code,
      message: `The image is pushed, but ${missing}: ${message}`,
      fix,
      output: error.output,
      cause: error,
    });
  }
}
