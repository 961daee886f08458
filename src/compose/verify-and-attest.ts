import { resolve } from "node:path";
import { outputFolder, outputIn } from "../adapters/files/output-folder.ts";
import type { attestVerification } from "../app/attest/attest-verification.ts";
import type { OutputFolder } from "../app/ports/output.ts";
import type { Verification } from "../domain/labels/verification.ts";
import { type ImageReference, repositoryName } from "../domain/oci/reference.ts";
import { badInput, type Failure } from "../domain/text/failure.ts";
import { imageInRegistry } from "./image-argument.ts";
import { type VerifyRun, verifyNamed } from "./verify.ts";

/** What verifying an image found, and the file that attests it. */
interface Verified {
  readonly found: Verification;
  /** Path of the summary; undefined where none was asked for, or nothing could be rebuilt. */
  readonly attestation: string | undefined;
}

/**
 * Verifies a published image, and attests the result where the request says so.
 * @throws Failure `usage` for an image in no registry, whose name a statement would need; as
 * {@link verifyNamed} otherwise
 */
export async function verifyAndAttest(run: VerifyRun): Promise<Verified> {
  const { attest } = run.request;
  if (!attest) return { found: await verifyNamed(run), attestation: undefined };
  const startedOn = new Date().toISOString();
  const image = await imageInRegistry(run.reference, run.cwd);
  if (image === undefined) {
    throw badInput(
      "attest",
      "the image is in no registry, so that a statement could not name it.",
      "Name the image by its name in the registry, or leave it out.",
    );
  }
  const { attesterFor } = await import("./attester.ts");
  // Before anything is built: an identity that is missing is not found out after the rebuild.
  const attester = await attesterFor(run, startedOn);
  if (run.attestTo !== undefined && attester.sign === undefined) throw unsignable();
  const found = await verifyNamed(run);
  const attesting = await import("../app/attest/attest-verification.ts");
  const attestation = await attesting.attestVerification(found, {
    name: repositoryName(image),
    refer: run.attestTo === undefined ? undefined : referTo(run.attestTo, run, image),
    attester,
    output: await placeOf(run),
    reporter: run.reporter,
  });
  return { found, attestation };
}

function unsignable(): Failure {
  return badInput(
    "attest-to",
    "this run has no identity to sign with, and nobody would believe an unsigned statement there.",
    "Run it in a job with `id-token: write`, or leave it out.",
  );
}

/** Returns what puts a bundle into a repository. It is there for as long as that takes. */
function referTo(
  name: string,
  run: VerifyRun,
  image: ImageReference,
): Parameters<typeof attestVerification>[1]["refer"] {
  return async (bundle, { digest, predicateType }) => {
    const { registryClientFor } = await import("./registry-client.ts");
    const { refer } = await import("../app/attest/refer.ts");
    const { bundleFile } = await import("../domain/labels/referrer-manifest.ts");
    const hosts = [image.registry];
    const client = registryClientFor({ ...run, access: run.request.registry, hosts });
    try {
      const repository = client.repository(name);
      const source = client.repository(repositoryName(image));
      await refer(bundleFile(bundle, predicateType), { digest, repository, source });
      run.reporter.info(`attested the verification of ${source.name}@${digest} in ${name}`);
    } finally {
      await client.close();
    }
  };
}

/** The folder that was named, which has the rebuild by now, or a new one. @throws Failure `usage` */
async function placeOf({ request, cwd, env }: VerifyRun): Promise<OutputFolder> {
  const { output } = request;
  return output === undefined ? await outputFolder(undefined, env) : outputIn(resolve(cwd, output));
}
