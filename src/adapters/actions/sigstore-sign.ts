import { X509Certificate } from "node:crypto";
import type { Bundle } from "@sigstore/bundle";
import * as v from "valibot";
import type { Attester } from "../../app/ports/attest.ts";
import { Failure } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { fitting, objectOf } from "../../domain/text/schema.ts";
import { untilAborted } from "./answers.ts";
import type { SigstoreHosts } from "./sigstore-hosts.ts";

/** The type of what is signed: an in-toto statement. */
const payloadType = "application/vnd.in-toto+json";
const audience = "sigstore";
/** For each request; passing troubles are met with this many more attempts. */
const [seconds, retry] = [20, 2];

interface Signing {
  readonly hosts: SigstoreHosts;
  /** Asks for a token of this job for an audience. */
  readonly token: (audience: string) => Promise<string>;
  readonly signal: AbortSignal;
}

/**
 * Returns what signs statements without a key of anybody's: Fulcio gives a certificate of a minute
 * for the job's identity and a key that is then forgotten, and Rekor's log, a time stamp or both say
 * that it was used in time (https://docs.sigstore.dev/about/overview/). It is the library under
 * `@actions/attest`, which itself takes no other hosts than its own.
 */
export function sigstoreSigner(signing: Signing): NonNullable<Attester["sign"]> {
  return async (statement) => {
    try {
      return await untilAborted(bundleOf(statement, signing), signing.signal);
    } catch (error) {
      signing.signal.throwIfAborted();
      throw error instanceof Failure ? error : unsigned(error, signing.hosts);
    }
  };
}

async function bundleOf(
  statement: string,
  { hosts, token }: Signing,
): Promise<{ readonly bundle: string; readonly signedBy: string }> {
  const { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } = await import(
    "@sigstore/sign"
  );
  const { bundleToJSON } = await import("@sigstore/bundle");
  // Asked for here, and not by the library, whose error would show a token that it cannot read.
  const identity = await token(audience);
  const patience = { timeout: seconds * 1000, retry };
  const { fulcio, rekor, tsa } = hosts;
  const signer = new FulcioSigner({
    fulcioBaseURL: fulcio,
    identityProvider: { getToken: () => Promise.resolve(identity) },
    ...patience,
  });
  const witnesses = [
    ...(rekor === undefined ? [] : [new RekorWitness({ rekorBaseURL: rekor, ...patience })]),
    ...(tsa === undefined ? [] : [new TSAWitness({ tsaBaseURL: tsa, ...patience })]),
  ];
  const builder = new DSSEBundleBuilder({ signer, witnesses });
  const data = Buffer.from(statement, "utf8");
  const bundle = await builder.create({ data, type: payloadType });
  const text = JSON.stringify(bundleToJSON(bundle));
  return { bundle: text, signedBy: namedIn(bundle.verificationMaterial) };
}

/** The longest name that is shown. */
const longestName = 500;

/** Reads whom a bundle's certificate names (RFC 5280, 4.2.1.6); the bundle's own form is never older. */
function namedIn({ content }: Bundle["verificationMaterial"]): string {
  if (content.$case !== "certificate") return "";
  const { subjectAltName = "" } = new X509Certificate(content.certificate.rawBytes);
  return visible(shortened(subjectAltName.replace(/^[A-Za-z ]{1,20}:/, ""), longestName));
}

const libraryError = objectOf({ code: v.string() });
const httpError = objectOf({ statusCode: v.pipe(v.number(), v.safeInteger()) });

/** Describes an error without its own text, which can hold the token. */
function unsigned(error: unknown, hosts: SigstoreHosts): Failure {
  const { code = "" } = fitting(libraryError, membersOf(error)) ?? {};
  const cause = error instanceof Error ? error.cause : undefined;
  const status = fitting(httpError, membersOf(cause))?.statusCode;
  const [what, host = ""] = serviceOf(code, hosts);
  const did = status === undefined ? "gave no answer that can be used" : `answered ${status}`;
  return new Failure({
    code: "tool",
    message: `A statement could not be signed: ${what} ${host} ${did}.`,
    fix: "Check that it can be reached from here, and that it knows whom the job's token comes from; then run again.",
  });
}

function serviceOf(code: string, { fulcio, rekor, tsa }: SigstoreHosts) {
  if (code.startsWith("TLOG_")) return ["the log", rekor] as const;
  if (code.startsWith("TSA_")) return ["the time stamp service", tsa] as const;
  return ["the certificate authority", fulcio] as const;
}

/** The members of an error by which libraries tell what it is. */
function membersOf(error: unknown): unknown {
  return error instanceof Error ? { ...error } : undefined;
}
