import type { Repository, ServedManifest } from "../../app/ports/repository.ts";
import { chooseImage } from "../../domain/oci/choose-image.ts";
import { indexMediaTypes } from "../../domain/oci/oci.ts";
import { maxConfigBytes, parseIndex, parseManifest } from "../../domain/oci/oci-parse.ts";
import { platformOf } from "../../domain/oci/platform.ts";
import { type ImageReference, repositoryName } from "../../domain/oci/reference.ts";
import { type Answer, known, unknown } from "../../domain/source/checkout.ts";
import { Failure } from "../../domain/text/failure.ts";
import { UntrustedRegistry } from "./client/client-failures.ts";
import { missingFailure } from "./failures.ts";
import type { SkopeoOptions } from "./skopeo-options.ts";
import { clientLikeSkopeo } from "./skopeo-places.ts";

/**
 * Fetches the manifest or index that a reference has now, byte for byte, with our client: without
 * the start of a program. Passing troubles are met with patience.
 * @param written the reference as the user wrote it, for the failure
 * @throws Failure `registry`, also where there is none
 */
export async function lookAt(
  name: ImageReference,
  written: string,
  options: SkopeoOptions,
): Promise<ServedManifest> {
  const found = await looked(name, clientLikeSkopeo(options));
  if (found !== undefined) return found;
  const hasAccount = options.accounts.includes(name.registry);
  throw missingFailure({ verb: "read", reference: written, hasAccount });
}

/**
 * Fetches the same where nothing depends on it: asked once, and undefined whatever a registry does
 * instead.
 */
export async function glanceAt(
  name: ImageReference,
  options: SkopeoOptions,
): Promise<ServedManifest | undefined> {
  try {
    return await looked(name, clientLikeSkopeo(options, { attempts: 1 }));
  } catch {
    options.signal.throwIfAborted();
    return undefined;
  }
}

/** Opens the client for one question: the runs that ask several differ in nothing that is kept. */
async function looked(
  name: ImageReference,
  client: ReturnType<typeof clientLikeSkopeo>,
): ReturnType<Repository["manifest"]> {
  try {
    const repository = client.repository(repositoryName(name));
    return await repository.manifest(name.digest ?? name.tag ?? "latest");
  } finally {
    await client.close();
  }
}

/** An image whose config is wanted. */
interface AskedConfig {
  readonly name: ImageReference;
  /** The reference as it was written. */
  readonly written: string;
  /** Which image of an index; undefined: the machine's. */
  readonly platform: string | undefined;
}

/**
 * Fetches the config of an image, and verifies its bytes. Nothing depends on it: it is asked once,
 * for at most so many seconds, and unknown whatever a registry does instead.
 */
export async function configLike(
  asked: AskedConfig,
  options: SkopeoOptions,
  seconds: number,
): Promise<Answer<Buffer>> {
  const end = AbortSignal.timeout(seconds * 1000);
  const signal = AbortSignal.any([options.signal, end]);
  const client = clientLikeSkopeo({ ...options, signal }, { attempts: 1 });
  try {
    const repository = client.repository(repositoryName(asked.name));
    return known(await configIn(repository, asked, options));
  } catch (error) {
    options.signal.throwIfAborted();
    if (end.aborted) return unknown(`${asked.written}: no answer within ${seconds} seconds`);
    if (!(error instanceof Failure)) throw error;
    const why = `${asked.written}: ${clauseOf(error)}`;
    if (!(error instanceof UntrustedRegistry)) return unknown(why);
    return unknown(why, { kind: "untrusted-registry", host: error.host });
  } finally {
    await client.close();
  }
}

async function configIn(
  repository: Repository,
  { name, written, platform }: AskedConfig,
  options: SkopeoOptions,
): Promise<Buffer> {
  const hasAccount = options.accounts.includes(name.registry);
  const missing = (): Failure => missingFailure({ verb: "read", reference: written, hasAccount });
  const fetched = async (reference: string): Promise<ServedManifest> => {
    const served = await repository.manifest(reference);
    if (served === undefined) throw missing();
    return served;
  };
  const read = { name: `the manifest of ${written}`, code: "registry" } as const;
  let served = await fetched(name.digest ?? name.tag ?? "latest");
  if (indexMediaTypes.includes(served.mediaType)) {
    const { manifests } = parseIndex(Buffer.from(served.bytes), read);
    const choice = platform ?? platformOf(process.arch);
    const chosen = chooseImage(manifests, { name: written, choice });
    if (chosen === undefined) throw missing();
    served = await fetched(chosen.digest);
  }
  const { config } = parseManifest(Buffer.from(served.bytes), read);
  const bytes = config.size > maxConfigBytes ? undefined : await repository.blob(config);
  if (bytes === undefined) throw missing();
  return Buffer.from(bytes);
}

/** Returns what a failure says went wrong, without "Could not read …:" and the full stop. */
function clauseOf({ message }: Failure): string {
  return message.replace(/^Could not read [^ ]{1,500}: /, "").replace(/\.$/, "");
}
