import * as v from "valibot";
import { fittingJson, mapOf, maybe, objectOf } from "../text/schema.ts";
import type { Digest } from "./digest.ts";
import { digestSchema } from "./oci.ts";

const subjectSchema = objectOf({
  subject: maybe(objectOf({ digest: digestSchema })),
  artifactType: maybe(v.string()),
  config: maybe(objectOf({ mediaType: v.string() })),
  annotations: maybe(mapOf(v.string())),
});

/** What a manifest says about itself as a referrer. */
interface Referring {
  readonly subject: Digest;
  readonly artifactType: string | undefined;
  readonly annotations: Readonly<Record<string, string>>;
}

/** Reads what a manifest refers to; undefined where it refers to nothing. */
export function referringOf(bytes: Buffer): Referring | undefined {
  const found = fittingJson(subjectSchema, bytes.toString("utf8"));
  if (found?.subject === undefined) return undefined;
  const { subject, artifactType, config, annotations = {} } = found;
  // Without an artifact type, the config's media type stands for it (image-spec, manifest.md).
  return { subject: subject.digest, artifactType: artifactType || config?.mediaType, annotations };
}
