import { X509Certificate } from "node:crypto";
import type { Bundle } from "@sigstore/bundle";
import type { TrustedRoot } from "@sigstore/protobuf-specs";
import type { SignedEntity, Verifier } from "@sigstore/verify";
import * as v from "valibot";
import type { SignatureChecker } from "../../app/ports/signatures.ts";
import type { CheckedBundle, Signer } from "../../domain/labels/signed-statement.ts";
import { fitting, fittingJson, jsonObject, objectOf } from "../../domain/text/schema.ts";

/** The type of an in-toto statement in an envelope. */
const payloadType = "application/vnd.in-toto+json";
/** https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const sourceRepository = "1.3.6.1.4.1.57264.1.12";
const sourceRef = "1.3.6.1.4.1.57264.1.14";

/**
 * Makes what checks bundles by trusted roots of Sigstore. A root's own services say what a bundle
 * needs: an entry in the log where it names logs, a time stamp where it names none, and an entry of
 * the certificate where it names logs of those.
 * @throws what the library throws for keys that are none
 */
export async function bundleChecker(roots: readonly TrustedRoot[]): Promise<SignatureChecker> {
  const { bundleFromJSON } = await import("@sigstore/bundle");
  const { toSignedEntity, toTrustMaterial, Verifier: Verifying } = await import("@sigstore/verify");
  const verifiers = roots.map(
    (root) =>
      new Verifying(toTrustMaterial(root), {
        tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
        tsaThreshold: root.tlogs.length > 0 ? 0 : 1,
        ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
      }),
  );
  return {
    check: (text) => {
      const json = fittingJson(jsonObject, text);
      if (json === undefined) return refused("is no Sigstore bundle");
      let bundle: Bundle;
      let entity: SignedEntity;
      try {
        bundle = bundleFromJSON(json);
        entity = toSignedEntity(bundle);
      } catch {
        return refused("is no Sigstore bundle");
      }
      return checkedBy(verifiers, { bundle, entity });
    },
  };
}

function checkedBy(
  verifiers: readonly Verifier[],
  { bundle, entity }: { readonly bundle: Bundle; readonly entity: SignedEntity },
): CheckedBundle {
  const { content } = bundle;
  if (content.$case !== "dsseEnvelope" || content.dsseEnvelope.payloadType !== payloadType) {
    return refused("holds no in-toto statement");
  }
  let code = "";
  for (const verifier of verifiers) {
    try {
      const { identity } = verifier.verify(entity);
      const signer = signerOf(bundle, { entity, issuer: identity?.extensions?.issuer });
      if (signer === undefined) return refused("is signed with a certificate that names nobody");
      return { kind: "signed", statement: content.dsseEnvelope.payload.toString("utf8"), signer };
    } catch (error) {
      code = codeOf(error);
    }
  }
  return refused(`is not signed by anybody whom the trusted root knows${code}`);
}

/**
 * Reads whom a verified certificate is for. It must have one alternative name: the library shows the
 * first URI of several.
 */
function signerOf(
  bundle: Bundle,
  { entity, issuer }: { readonly entity: SignedEntity; readonly issuer: string | undefined },
): Signer | undefined {
  const raw = rawCertificate(bundle);
  if (raw === undefined || entity.key.$case !== "certificate" || !issuer) return undefined;
  const { certificate } = entity.key;
  const identity = certificate.subjectAltName;
  if (!identity) return undefined;
  const names = new X509Certificate(raw).subjectAltName;
  const shown = ["URI:", "email:"].flatMap((kind) => [
    `${kind}${identity}`,
    `${kind}${JSON.stringify(identity)}`,
  ]);
  if (names === undefined || !shown.includes(names)) return undefined;
  const textOf = (oid: string): string | undefined =>
    certificate.extension(oid)?.valueObj.subs[0]?.value.toString("utf8");
  const ref = textOf(sourceRef);
  return {
    ...{ issuer, identity, repository: textOf(sourceRepository) },
    ...(ref === undefined ? {} : { ref }),
    since: Math.floor(certificate.notBefore.getTime() / 1000),
  };
}

function rawCertificate({ verificationMaterial: { content } }: Bundle): Buffer | undefined {
  if (content.$case === "certificate") return content.certificate.rawBytes;
  if (content.$case !== "x509CertificateChain") return undefined;
  return content.x509CertificateChain.certificates[0]?.rawBytes;
}

const libraryError = objectOf({ code: v.string() });

/** Says which step failed by the library's own word for it: its texts quote the bundle. */
function codeOf(error: unknown): string {
  const found = fitting(libraryError, error instanceof Error ? { ...error } : undefined);
  const isWord = found !== undefined && /^[A-Z_]{1,40}$/.test(found.code);
  return isWord ? ` (${found.code})` : "";
}

function refused(why: string): CheckedBundle {
  return { kind: "refused", why };
}
