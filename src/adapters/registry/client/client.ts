import type { RegistryClient, Repository } from "../../../app/ports/repository.ts";
import { parseReference, repositoryName } from "../../../domain/oci/reference.ts";
import { Failure } from "../../../domain/text/failure.ts";
import { printable, shortened } from "../../../domain/text/printable.ts";
import type { Accounts } from "./accounts.ts";
import { blobsOf } from "./blobs.ts";
import { Connections, type Limits } from "./connections.ts";
import { manifestsOf } from "./manifests.ts";
import type { Place } from "./place.ts";
import { pushesOf } from "./push-manifests.ts";
import { referrersOf } from "./referrers.ts";
import { RegistryHost } from "./registry-host.ts";
import { tagsOf } from "./tags.ts";
import { uploadsOf } from "./uploads.ts";

const usualLimits: Limits = { idleSeconds: 30, commitSeconds: 600, answerSeconds: 300 };

interface ClientOptions {
  readonly accounts: Accounts;
  /** Hosts of the registries that get the user name and password that were given. */
  readonly given: readonly string[];
  /** Hosts of the registries that need no HTTPS with a valid certificate. */
  readonly insecure: readonly string[];
  /** For proxies and certificates. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** Undefined: 30 seconds of silence, 10 minutes to keep what was sent, 5 for any other answer. */
  readonly limits?: Partial<Limits>;
  /** Seconds before a request is sent again; undefined: 1. */
  readonly firstWait?: number;
  /** How often a request is sent at most; undefined: 4. */
  readonly attempts?: number;
}

/**
 * Makes the client of registries: `transport` to `endpoints` in the shape of crane
 * (https://github.com/google/go-containerregistry/tree/main/pkg/v1/remote). Connections are kept
 * alive until it is closed.
 */
export function registryClient(options: ClientOptions): RegistryClient {
  const place = placesOf(options);
  return {
    repository: (name) => repositoryAt(place.of(name)),
    close: place.close,
  };
}

/** Returns what finds the places of repositories; one registry's share their connections. */
export function placesOf(options: ClientOptions): {
  readonly of: (name: string) => Place;
  readonly close: () => Promise<void>;
} {
  const { env, signal, accounts, insecure, firstWait = 1, attempts = 4 } = options;
  const connections = new Connections({
    env,
    signal,
    limits: { ...usualLimits, ...options.limits },
  });
  const hosts = new Map<string, RegistryHost>();
  const hostOf = (host: string): RegistryHost => {
    const isInsecure = insecure.includes(host.toLowerCase());
    const patience = { firstWait, attempts };
    const known =
      hosts.get(host) ?? new RegistryHost({ host, isInsecure, connections, accounts, patience });
    hosts.set(host, known);
    return known;
  };
  return { of: (name) => placeOf(name, hostOf, options), close: () => connections.close() };
}

function placeOf(
  name: string,
  hostOf: (host: string) => RegistryHost,
  { given }: ClientOptions,
): Place {
  const reference = parseReference(name);
  if (reference?.tag !== undefined || reference?.digest !== undefined || reference === undefined) {
    throw new Failure({
      code: "usage",
      message: `${JSON.stringify(shortened(printable(name), 300))} is not the name of a repository.`,
      fix: "Write it without tag and digest, e.g. `ghcr.io/acme/shop`.",
    });
  }
  const { registry, repository } = reference;
  const full = repositoryName(reference);
  const hasAccount = given.includes(registry);
  return {
    host: hostOf(registry),
    name: full,
    path: (rest) => `/v2/${repository}/${rest}`,
    asked: (verb, part) => ({ verb, hasAccount, reference: joined(full, part) }),
    pull: { scope: { repository, actions: "pull" } },
    push: { scope: { repository, actions: "pull,push" } },
  };
}

function joined(name: string, part: string | undefined): string {
  if (part === undefined) return name;
  return part.includes(":") ? `${name}@${part}` : `${name}:${part}`;
}

function repositoryAt(place: Place): Repository {
  const manifests = manifestsOf(place);
  const blobs = blobsOf(place);
  return {
    name: place.name,
    ...manifests,
    ...blobs,
    ...tagsOf(place),
    ...referrersOf(place, manifests.manifest),
    ...uploadsOf(place, blobs.hasBlob),
    ...pushesOf(place, manifests.manifest),
  };
}
