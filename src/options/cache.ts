import type { BuildRequest, CacheInputs, CachePlace } from "../domain/build/request.ts";
import { parseReference, repositoryName } from "../domain/oci/reference.ts";
import { badInput } from "../domain/text/failure.ts";
import { setting } from "../domain/text/surface.ts";
import { shorten } from "./choices.ts";
import { given } from "./given.ts";
import type { OptionReader } from "./reader.ts";

const gigabyte = 1024 ** 3;
const mostGigabytes = 1_000_000;

/**
 * Reads where proven steps are kept, and what of them counts. `cache-network`, `cache-size` and
 * `proof` alone change nothing, so a workflow may set them once for all its modes.
 * @throws Failure `usage`
 */
export function readCache(read: OptionReader): Pick<BuildRequest, "cache" | "fullProof"> {
  const isFull = read.choice("proof", ["cached", "full"]) === "full";
  const network = read.boolean("cache-network");
  const mostBytes = read.number("cache-size", mostGigabytes) * gigabyte;
  const place = placeIn(read.text("cache") ?? "off");
  const trustedRoot = read.text("cache-trusted-root");
  const full = isFull ? ({ fullProof: true } as const) : {};
  if (place === undefined) return full;
  if (place.kind === "registry" && trustedRoot === undefined) {
    throw badInput(
      "cache",
      `it names a repository, but nothing tells whose entries there count: whoever may push to it can write some.`,
      `Name the roots that signatures are checked by, ${setting("cache-trusted-root", "trusted-root.jsonl")}; \`gh attestation trusted-root\` prints them.`,
    );
  }
  if (place.kind === "folder" && trustedRoot !== undefined) {
    throw badInput(
      "cache-trusted-root",
      `it is given, but entries in a folder are sealed by a key of this machine, and nobody signs them.`,
      "Leave it out.",
    );
  }
  const cache: CacheInputs = { place, network, mostBytes, ...given("trustedRoot", trustedRoot) };
  return { cache, ...full };
}

/** Returns undefined where nothing is kept. */
function placeIn(written: string): CachePlace | undefined {
  if (written === "off" || written === "false") return undefined;
  if (written === "actions") return { kind: "actions" };
  if (/^(?:\/|\.{1,2}(?:\/|$))/.test(written)) return { kind: "folder", path: written };
  const reference = parseReference(written);
  const isWhole = reference?.tag !== undefined || reference?.digest !== undefined;
  if (reference !== undefined && !isWhole && namesRegistry(written)) {
    return { kind: "registry", name: repositoryName(reference) };
  }
  throw badInput(
    "cache",
    `${JSON.stringify(shorten(written))} is neither \`off\`, nor \`actions\`, nor a path, nor a repository.`,
    "Write e.g. `actions`, `/var/cache/twofold`, or `ghcr.io/acme/shop/cache` without a tag.",
  );
}

/** Whether a name begins with a registry's host, as its dot or port tells (or `localhost`). */
function namesRegistry(written: string): boolean {
  const [host = "", ...path] = written.split("/");
  return path.length > 0 && (host === "localhost" || /[.:]/.test(host));
}
