import type { FetchOptions, ImageLocation, Registry } from "../../app/ports/registry.ts";
import { isVerified } from "../../domain/build/insecure.ts";
import { onceForEach } from "../../domain/build/once-for-each.ts";
import { type Digest, digestOf } from "../../domain/oci/digest.ts";
import { type ImageReference, parseReference } from "../../domain/oci/reference.ts";
import type { Asked } from "../../domain/oci/registry-troubles.ts";
import { leash } from "../process/leash.ts";
import { type Finished, run, succeeded } from "../process/runner.ts";
import { isPassing, registryFailure } from "./failures.ts";
import { hasMachineRules, registriesArguments, tlsArguments } from "./machine-registries.ts";
import { withPlainArchive } from "./plain-archive.ts";
import { retried } from "./retry.ts";
import type { SkopeoOptions } from "./skopeo-options.ts";

type Attempted = Omit<Asked, "hasAccount">;

/**
 * Seconds after which a copy will not end any more; skopeo itself waits for as long as a registry
 * asks it to.
 */
const copySeconds = 30 * 60;
const askSeconds = 120;

/** Manifests and indexes, byte for byte. */
interface Documents {
  /** Fetches the one that a reference has now. @throws Failure `registry` */
  document(reference: string): Promise<Buffer>;
}

/**
 * Implements the {@link Registry} port with skopeo. It uses only `docker://`, `dir:` and `oci:`,
 * because `containers-storage:` needs a user namespace that hosted runners deny. What a name has now
 * is asked by our own client, except of a registry that the machine's own files say something about:
 * they are skopeo's to follow.
 */
export function skopeoRegistry(options: SkopeoOptions): Registry & Documents {
  const auth = options.authFile === undefined ? [] : [`--authfile=${options.authFile}`];
  const verify = (reference: string): boolean => isVerified(reference, options.insecure);
  const calls = callsOf(options);
  const { again: skopeo } = calls;
  const { document, served } = looksOf(options, calls);
  return {
    ...{ document, served },

    async resolve(reference: string): Promise<Digest> {
      return digestOf(await document(reference));
    },

    async fetch(fetch: FetchOptions): Promise<void> {
      const reference = fetch.from.kind === "registry" ? fetch.from.reference : fetch.from.location;
      const copy = `${fetch.folder}.tar`;
      await withPlainArchive(fetch.from, { copy, signal: options.signal }, async (from) => {
        await skopeo({ verb: "pull", reference }, [
          ...platformArguments(fetch.platform),
          "copy",
          "--quiet",
          "--preserve-digests",
          ...auth,
          ...tlsArguments("src-tls-verify", fetch.from.kind !== "registry" || verify(reference)),
          transport(from),
          `dir:${fetch.folder}`,
        ]);
      });
    },

    async tryPush(reference: string): Promise<void> {
      const { tryPush } = await import("./push-trial.ts");
      const attempted = { verb: "push", reference } as const;
      const asked = { ...attempted, hasAccount: hasAccount(attempted, options) };
      await tryPush({ ...options, asked, isVerified: verify(reference) });
    },

    async push(layout: string, reference: string): Promise<void> {
      await skopeo({ verb: "push", reference }, [
        "copy",
        // Of an index, its images come first; of a single image, this changes nothing.
        "--all",
        "--quiet",
        "--preserve-digests",
        ...auth,
        ...tlsArguments("dest-tls-verify", verify(reference)),
        `oci:${layout}`,
        `docker://${reference}`,
      ]);
    },
  };
}

/** Returns what asks for manifests: our own client, or skopeo of what it alone can find. */
function looksOf(
  options: SkopeoOptions,
  { once, again: skopeo }: ReturnType<typeof callsOf>,
): Documents & Pick<Registry, "served"> {
  const { authFile, env, insecure } = options;
  const look = (reference: string): readonly string[] => [
    ...["inspect", "--raw", ...(authFile === undefined ? [] : [`--authfile=${authFile}`])],
    ...tlsArguments("tls-verify", isVerified(reference, insecure)),
    `docker://${reference}`,
  ];
  const isFollowed = onceForEach((host: string) => hasMachineRules(host, env));
  const ours = async (reference: string): Promise<ImageReference | undefined> => {
    const name = parseReference(reference);
    return name === undefined || (await isFollowed(name.registry)) ? undefined : name;
  };
  return {
    async document(reference) {
      const name = await ours(reference);
      if (name === undefined)
        return (await skopeo({ verb: "read", reference }, look(reference))).stdout;
      const { lookAt } = await import("./client-looks.ts");
      return (await lookAt(name, reference, options)).bytes;
    },

    async served(reference) {
      const name = await ours(reference);
      if (name !== undefined) {
        const { glanceAt } = await import("./client-looks.ts");
        return (await glanceAt(name, options))?.digest;
      }
      const finished = await once(look(reference));
      return succeeded(finished) ? digestOf(finished.stdout) : undefined;
    },
  };
}

/** Returns how skopeo is called: once, or again after what passes, with a Failure for all else. */
function callsOf(options: SkopeoOptions) {
  const registries = registriesArguments(options.env);
  const once = async (args: readonly string[]): Promise<Finished> => {
    const { env, signal } = options;
    const timeoutSeconds = args[0] === "copy" ? copySeconds : askSeconds;
    const all = [...registries, ...args];
    const command = { program: options.skopeo, args: all, env, signal, timeoutSeconds };
    return await run({ ...command, leash: await leash("TERM", env) });
  };
  const again = async (attempted: Attempted, args: readonly string[]): Promise<Finished> => {
    const finished = await retried({
      signal: options.signal,
      attempt: () => once(args),
      again: (result) => !succeeded(result) && isPassing(result.lastLines),
    });
    if (succeeded(finished)) return finished;
    throw registryFailure({ ...attempted, hasAccount: hasAccount(attempted, options) }, finished);
  };
  return { once, again };
}

function hasAccount({ reference }: Attempted, { accounts }: SkopeoOptions): boolean {
  const host = parseReference(reference)?.registry;
  return host !== undefined && accounts.includes(host);
}

function transport(from: ImageLocation): string {
  return from.kind === "registry"
    ? `docker://${from.reference}`
    : `${from.transport}:${from.location}`;
}

/** Returns skopeo's global flags for the platform to choose from an index. */
export function platformArguments(platform: string | undefined): readonly string[] {
  if (platform === undefined) return [];
  const [os, architecture, variant] = platform.split("/");
  return [
    ...(os === undefined ? [] : [`--override-os=${os}`]),
    ...(architecture === undefined ? [] : [`--override-arch=${architecture}`]),
    ...(variant === undefined ? [] : [`--override-variant=${variant}`]),
  ];
}
