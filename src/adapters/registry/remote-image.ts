import * as v from "valibot";
import type { Image } from "../../app/ports/build.ts";
import type { RegistryClient } from "../../app/ports/repository.ts";
import { insecureHosts, isVerified } from "../../domain/build/insecure.ts";
import type { RegistryAccess } from "../../domain/build/request.ts";
import { chooseImage, type ImageChoice, onlyImage } from "../../domain/oci/choose-image.ts";
import { digestOf } from "../../domain/oci/digest.ts";
import { type Descriptor, indexMediaTypes } from "../../domain/oci/oci.ts";
import {
  type Origin,
  parseImageConfig,
  parseIndex,
  parseManifest,
} from "../../domain/oci/oci-parse.ts";
import { type ImageReference, parseReference, repositoryName } from "../../domain/oci/reference.ts";
import { Failure } from "../../domain/text/failure.ts";
import { fittingJson, objectOf } from "../../domain/text/schema.ts";
import { setting } from "../../domain/text/surface.ts";
import { signInEnvironment } from "../process/child-environment.ts";
import { run, succeeded } from "../process/runner.ts";
import { authFile } from "./auth-file.ts";
import { isPassing, missingFailure, registryFailure } from "./failures.ts";
import { hasMachineRules, registriesArguments, tlsArguments } from "./machine-registries.ts";
import { retried } from "./retry.ts";

interface RemoteImageOptions {
  readonly reference: string;
  readonly access: RegistryAccess;
  /** Which image of an index is read. */
  readonly platform: ImageChoice;
  readonly env: Readonly<NodeJS.ProcessEnv>;
  readonly signal: AbortSignal;
  /** A private folder, for an auth file. */
  readonly folder: string;
  readonly client: RegistryClient;
}

/** An image without its layers. */
interface RemoteImage extends Omit<Image, "layer"> {
  /** Bytes. */
  readonly manifestSize: number;
}

/**
 * Reads an image's manifest and config from a registry and verifies their digests; the layers are
 * not fetched.
 */
export async function readRemoteImage(options: RemoteImageOptions): Promise<RemoteImage> {
  const name = parseReference(options.reference);
  if (name === undefined) {
    throw new Failure({
      code: "usage",
      message: `${JSON.stringify(options.reference)} is neither an OCI layout folder nor an image's name.`,
      fix: "Write the folder of a layout, or e.g. `ghcr.io/acme/shop:1.4.0`.",
    });
  }
  const { registry } = name;
  const isFollowed = await hasMachineRules(registry, options.env);
  const source = isFollowed ? await skopeoSource(options, registry) : clientSource(options, name);
  let reference = options.reference;
  let bytes = await source.manifest(reference);
  if (isIndex(bytes)) {
    const chosen = choose(parseIndex(bytes, origin("index", reference)).manifests, options);
    reference = `${repositoryName(name)}@${chosen.digest}`;
    bytes = await source.manifest(reference);
  }
  const manifest = parseManifest(bytes, origin("manifest", reference));
  const configBytes = await source.config(reference, manifest.config);
  if (digestOf(configBytes) !== manifest.config.digest) {
    throw new Failure({
      code: "registry",
      message: `The registry served a config of ${reference} that is not the one that its manifest names.`,
      fix: "Try again; if it happens again, the registry or something on the way to it changes images.",
    });
  }
  return {
    digest: digestOf(bytes),
    manifestSize: bytes.length,
    manifest,
    config: parseImageConfig(configBytes, origin("config", reference)),
    configBytes,
  };
}

/** Where manifests and configs come from. */
interface Source {
  readonly manifest: (reference: string) => Promise<Uint8Array>;
  readonly config: (reference: string, descriptor: Descriptor) => Promise<Uint8Array>;
}

function clientSource({ client, access }: RemoteImageOptions, name: ImageReference): Source {
  const repository = client.repository(repositoryName(name));
  const missing = (reference: string): Failure => {
    const hasAccount = access.username !== undefined;
    return missingFailure({ verb: "read", reference, hasAccount });
  };
  return {
    async manifest(reference) {
      const { digest, tag = "latest" } = parseReference(reference) ?? {};
      const served = await repository.manifest(digest ?? tag);
      if (served === undefined) throw missing(reference);
      return served.bytes;
    },
    async config(reference, { digest, size }) {
      const bytes = await repository.blob({ digest, size });
      if (bytes === undefined) throw missing(reference);
      return bytes;
    },
  };
}

/** Skopeo follows the machine's own files about registries. */
async function skopeoSource(options: RemoteImageOptions, registry: string): Promise<Source> {
  const { access, env, signal, folder } = options;
  const file = await authFile({ access, registries: [registry], env, folder });
  const auth = file === undefined ? [] : [`--authfile=${file}`];
  const inspect = async (reference: string, flags: readonly string[]): Promise<Uint8Array> => {
    const args = [
      ...registriesArguments(env),
      "inspect",
      ...flags,
      ...auth,
      ...tlsArguments("tls-verify", isVerified(reference, insecureHosts(access, [registry]))),
      `docker://${reference}`,
    ];
    const finished = await retried({
      signal,
      attempt: () =>
        run({ program: "skopeo", args, env: signInEnvironment(env), signal, timeoutSeconds: 120 }),
      again: (result) => !succeeded(result) && isPassing(result.lastLines),
    });
    if (!succeeded(finished)) {
      const hasAccount = access.username !== undefined;
      throw registryFailure({ verb: "read", reference, hasAccount }, finished);
    }
    return finished.stdout;
  };
  return {
    manifest: (reference) => inspect(reference, ["--raw"]),
    config: (reference) => inspect(reference, ["--config", "--raw"]),
  };
}

/** What tells an index from a manifest. */
const kindSchema = objectOf({ mediaType: v.unknown(), manifests: v.unknown() });

/**
 * Bytes that are not JSON are not an index; they are then refused as a manifest, with a message
 * that names them.
 */
function isIndex(bytes: Uint8Array): boolean {
  const found = fittingJson(kindSchema, Buffer.from(bytes).toString("utf8"));
  if (found?.mediaType !== undefined)
    return indexMediaTypes.some((type) => type === found.mediaType);
  return found?.manifests !== undefined;
}

function choose(
  manifests: readonly Descriptor[],
  { platform, reference }: RemoteImageOptions,
): Descriptor {
  const found = chooseImage(manifests, { name: reference, choice: platform });
  if (found !== undefined) return found;
  throw new Failure({
    code: "usage",
    message: `${reference} has no image${platform === onlyImage ? "" : ` for ${platform}`}.`,
    fix: `Write one that it has with ${setting("platforms")}.`,
  });
}

function origin(what: string, reference: string): Origin {
  return { name: `the ${what} of ${reference}`, code: "registry" };
}
