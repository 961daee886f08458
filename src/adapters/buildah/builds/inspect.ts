import * as v from "valibot";
import { type Digest, digestOf } from "../../../domain/oci/digest.ts";
import { digestSchema, type Manifest } from "../../../domain/oci/oci.ts";
import { parseManifest } from "../../../domain/oci/oci-parse.ts";
import { Failure } from "../../../domain/text/failure.ts";
import { checkedJson, listOf, objectOf } from "../../../domain/text/schema.ts";

/** Of the output of `buildah inspect --type image`. */
const inspectedSchema = objectOf({
  /** The local manifest, as text: the digest is that of its bytes. */
  Manifest: v.string(),
  Config: v.string(),
  FromImageDigest: v.string(),
});

const configSchema = objectOf({
  rootfs: v.exactOptional(objectOf({ diff_ids: v.exactOptional(listOf(digestSchema)) })),
});

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
 * Failure `tool` when they are inconsistent, or of another form
 */
export function parseInspected(text: string): Inspected {
  const found = checkedJson(inspectedSchema, text);
  if ("wrong" in found) throw broken(`of what \`buildah inspect\` printed, ${found.wrong}`);
  const { Manifest: manifest, Config: config, FromImageDigest: claimed } = found.value;
  const manifestBytes = Buffer.from(manifest);
  const digest = digestOf(manifestBytes);
  if (digest !== claimed) throw broken("the manifest is not what its digest says");
  const imageId = digestOf(Buffer.from(config));
  const what = { name: "the local manifest", code: "tool" } as const;
  const { config: described, annotations } = parseManifest(manifestBytes, what);
  if (described.digest !== imageId) throw broken("the config is not what the manifest says");
  const diffIds = diffIdsOf(config);
  return { digest, imageId, diffIds, ...(annotations === undefined ? {} : { annotations }) };
}

function diffIdsOf(config: string): readonly Digest[] {
  const found = checkedJson(configSchema, config);
  if ("wrong" in found) throw broken(`of the config, ${found.wrong}`);
  return found.value.rootfs?.diff_ids ?? [];
}

function broken(what: string): Failure {
  return new Failure({
    code: "tool",
    message: `buildah's store is inconsistent: ${what}.`,
    fix: "Run it again; if it fails again, try another storage driver and report it.",
  });
}
