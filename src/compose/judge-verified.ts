import { readCommitTime } from "../adapters/git/commit-time.ts";
import type { AttestationPlace } from "../app/policy/found-attestations.ts";
import { judgePublished } from "../app/policy/judge-published.ts";
import type { Reporter } from "../app/ports/build.ts";
import type { OpenedPolicy } from "../app/ports/policy.ts";
import type { RegistryClient } from "../app/ports/repository.ts";
import type { VerifyPorts } from "../app/ports/verify.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import type { Judgement } from "../domain/findings/judgement.ts";
import type { Verification } from "../domain/labels/verification.ts";
import { parseReference, repositoryName } from "../domain/oci/reference.ts";
import type { PublishedImage } from "./published-image.ts";
import { archiveReaders } from "./readers.ts";
import type { Surroundings } from "./registry.ts";
import { registryClientFor } from "./registry-client.ts";

interface VerifiedRun extends Surroundings {
  readonly reference: string;
  /** Where the source and the snapshot were taken from, if not from where the image says. */
  readonly source: string | undefined;
  readonly snapshot?: string | undefined;
  readonly reporter: Reporter;
}

interface Verified {
  readonly run: VerifiedRun;
  /** With absolute paths. */
  readonly request: BuildRequest;
  readonly published: PublishedImage;
  readonly found: Verification;
  readonly ports: Pick<VerifyPorts, "sourceFolder">;
}

/** Judges an image by a policy, after its rebuild if there was one. @throws Failure `registry`, `tool` */
export async function judgeVerified(opened: OpenedPolicy, verified: Verified): Promise<Judgement> {
  const { run, request, published, found, ports } = verified;
  const { env, signal } = run;
  run.reporter.progress("judging the image by the policy");
  const { client, places } = placesOf(opened, { ...run, request }, published);
  try {
    return await judgePublished(opened, {
      image: await published.read(),
      ...{ attested: published.attested, places, found },
      isOwnSource: run.source === undefined && run.snapshot === undefined,
      committedAt: () => readCommitTime(ports.sourceFolder, { env, signal }),
      reading: { open: published.open, entries: archiveReaders(env).entries, signal },
      now: Math.floor(Date.now() / 1000),
    });
  } finally {
    await client?.close();
  }
}

/** Where attestations may be: beside the image, and in the repositories that the policy names. */
function placesOf(
  { policy }: OpenedPolicy,
  run: VerifiedRun & { readonly request: BuildRequest },
  published: Pick<PublishedImage, "attested">,
): { readonly client: RegistryClient | undefined; readonly places: readonly AttestationPlace[] } {
  const own = { name: run.reference, images: published.attested };
  if (policy.attestationsFrom.length === 0) return { client: undefined, places: [own] };
  const { request } = run;
  // The account and `tls-verify` are about the image's own registry alone.
  const hosts = request.image.flatMap((name) => parseReference(name)?.registry ?? []);
  const client = registryClientFor({ ...run, access: request.registry, hosts });
  const others = policy.attestationsFrom.map((name) => ({
    ...{ name, images: client.repository(fullName(name)) },
  }));
  return { client, places: [own, ...others] };
}

function fullName(name: string): string {
  const found = parseReference(name);
  return found === undefined ? name : repositoryName(found);
}
