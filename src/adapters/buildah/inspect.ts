import { type Digest, digestOf, parseDigest } from "../../domain/oci/digest.ts";
import type { Manifest } from "../../domain/oci/oci.ts";
import { parseManifest } from "../../domain/oci/oci-parse.ts";
import { Failure } from "../../domain/text/failure.ts";
import { isJsonObject, parseJson } from "../../domain/text/json.ts";

/** What a store says about an image, checked against its own digests. */
interface Inspected {
  readonly digest: Digest;
  readonly imageId: Digest;
  readonly diffIds: readonly Digest[];
  /** The local manifest's annotations; undefined where it has none. */
  readonly annotations?: Manifest["annotations"];
}

/**
 * Parses the output of `buildah inspect --type image`: the local manifest (over uncompressed
 * layers) and the config. Computes their digests here instead of trusting the output. @throws
 * Failure `tool` when they are inconsistent
 */
export function parseInspected(text: string): Inspected {
  const value: unknown = parseJson(text);
  const field = (name: string): string => {
    const found = isJsonObject(value) ? value[name] : undefined;
    if (typeof found === "string") return found;
    throw broken(`\`${name}\` is missing`);
  };
  const manifest = field("Manifest");
  const config = field("Config");
  const manifestBytes = Buffer.from(manifest);
  const digest = digestOf(manifestBytes);
  if (digest !== field("FromImageDigest")) throw broken("the manifest is not what its digest says");
  const imageId = digestOf(Buffer.from(config));
  const what = { name: "the local manifest", code: "tool" } as const;
  const { config: described, annotations } = parseManifest(manifestBytes, what);
  if (described.digest !== imageId) throw broken("the config is not what the manifest says");
  const diffIds = diffIdsOf(config);
  return { digest, imageId, diffIds, ...(annotations === undefined ? {} : { annotations }) };
}

function diffIdsOf(config: string): readonly Digest[] {
  const value: unknown = parseJson(config);
  const rootfs = isJsonObject(value) && isJsonObject(value["rootfs"]) ? value["rootfs"] : {};
  const list = Array.isArray(rootfs["diff_ids"]) ? rootfs["diff_ids"] : [];
  return list.map((entry) => {
    const digest = typeof entry === "string" ? parseDigest(entry) : undefined;
    if (digest === undefined) throw broken("a diffID is not a sha256 digest");
    return digest;
  });
}

function broken(what: string): Failure {
  return new Failure({
    code: "tool",
    message: `buildah's store is inconsistent: ${what}.`,
    fix: "Run it again; if it fails again, try another storage driver and report it.",
  });
}
