import * as v from "valibot";
import { fitting, fittingJson, jsonObject, objectOf } from "../text/schema.ts";

const payloadType = "application/vnd.in-toto+json";

const statementTypes: readonly string[] = [
  payloadType,
  "application/vnd.dsse.envelope.v1+json",
  // Sigstore's bundles, as each version writes its media type.
  "application/vnd.dev.sigstore.bundle+json;version=0.1",
  "application/vnd.dev.sigstore.bundle+json;version=0.2",
  "application/vnd.dev.sigstore.bundle+json;version=0.3",
  "application/vnd.dev.sigstore.bundle.v0.3+json",
];

/** Whether a media type, or an artifact type, is of something that {@link statementIn} opens. */
export function holdsStatement(mediaType: string): boolean {
  return statementTypes.includes(mediaType);
}

/** https://github.com/secure-systems-lab/dsse/blob/v1.0.2/envelope.md */
const envelope = objectOf({
  payloadType: v.literal(payloadType),
  // Either alphabet of base64, which Node reads alike.
  payload: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/_-]*={0,2}$/)),
});

/** https://github.com/sigstore/protobuf-specs/blob/v0.4.3/protos/sigstore_bundle.proto */
const bundle = objectOf({ dsseEnvelope: envelope });

/**
 * Takes the in-toto statement out of what it came in: a DSSE envelope, a Sigstore bundle, or nothing.
 * No signature is looked at, so that the statement says what somebody claims, and proves nothing.
 * @returns the statement's own text, unread; undefined where the text holds none
 */
export function statementIn(text: string): string | undefined {
  const outer = fittingJson(jsonObject, text);
  if (outer === undefined) return undefined;
  const signed = fitting(envelope, outer) ?? fitting(bundle, outer)?.dsseEnvelope;
  if (signed !== undefined) return Buffer.from(signed.payload, "base64").toString("utf8");
  return Object.hasOwn(outer, "predicateType") ? text : undefined;
}
