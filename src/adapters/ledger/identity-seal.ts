import * as v from "valibot";
import type { Attester } from "../../app/ports/attest.ts";
import { LedgerFault } from "../../app/ports/ledger.ts";
import type { LedgerSeal } from "../../app/ports/ledger-access.ts";
import type { SignatureChecker } from "../../app/ports/signatures.ts";
import type { Signer } from "../../domain/labels/signed-statement.ts";
import { type Digest, digestOf, hexOf } from "../../domain/oci/digest.ts";
import { Failure } from "../../domain/text/failure.ts";
import {
  fittingJson,
  jsonObject,
  listOfFitting,
  mapOf,
  objectOf,
} from "../../domain/text/schema.ts";
import { readSealed, writeSealed } from "./sealed-form.ts";

/** What the statement is about: a signature under anything else, such as a provenance, is none here. */
const predicateType = "https://twofold.dev/attestations/ledger/v1";

interface IdentitySealOptions {
  /** Signs in the name of this run; undefined where it has no identity: its entries are unsigned. */
  readonly sign: Attester["sign"];
  /** Undefined: signatures cannot be checked, and the store's own rights have to do. */
  readonly checker: SignatureChecker | undefined;
  /** Whose signature counts, e.g. `https://github.com/acme/shop`. */
  readonly repository: string | undefined;
  /** Who vouches for that, e.g. `https://token.actions.githubusercontent.com`. */
  readonly issuer: string;
}

const statementSchema = objectOf({
  predicateType: v.literal(predicateType),
  subject: listOfFitting(objectOf({ name: v.string(), digest: mapOf(v.string()) })),
});

/**
 * Seals all entries of a run by one statement, which the run's identity signs. Where signatures can
 * be checked, only entries count that a workflow of the same repository signed, on a branch or tag:
 * the refs of pull requests have commits of forks.
 */
export function identitySeal(options: IdentitySealOptions): LedgerSeal {
  return {
    seal: async (entries) => {
      const texts = entries.map(({ entry }) => Buffer.from(entry).toString("utf8"));
      if (options.sign === undefined) return texts.map((entry) => writeSealed({ entry }));
      const statement = {
        _type: "https://in-toto.io/Statement/v1",
        subject: entries.map(({ key, entry }) => ({
          name: key,
          digest: { sha256: hexOf(digestOf(entry)) },
        })),
        predicateType,
        predicate: {},
      };
      const { bundle: text } = await options.sign(JSON.stringify(statement)).catch(unsigned);
      const bundle = fittingJson(jsonObject, text);
      if (bundle === undefined) throw new LedgerFault("the entries could not be signed");
      return texts.map((entry) => writeSealed({ entry, bundle }));
    },
    open: async (key, sealed) => {
      const found = readSealed(sealed);
      if (found === undefined) throw new LedgerFault("it has no form of an entry");
      const entry = Buffer.from(found.entry, "utf8");
      if (options.checker === undefined) return await Promise.resolve(entry);
      if (found.bundle === undefined) throw new LedgerFault("nobody signed it");
      const checked = options.checker.check(JSON.stringify(found.bundle));
      if (checked.kind === "refused") throw new LedgerFault(`its signature ${checked.why}`);
      const why = whyForeign(checked.signer, options) ?? whyOther(checked.statement, key, entry);
      if (why !== undefined) throw new LedgerFault(why);
      return entry;
    },
  };
}

/** @throws LedgerFault for an entry that the run could not sign */
function unsigned(error: unknown): never {
  if (error instanceof Failure && error.code !== "interrupted") {
    throw new LedgerFault("the entries could not be signed");
  }
  throw error;
}

/** A workflow's file at the ref of a pull request: what runs there may come from a fork. */
const ofPullRequest = /@refs\/pull\//;

function whyForeign(
  signer: Signer,
  { repository, issuer }: IdentitySealOptions,
): string | undefined {
  if (repository === undefined) return "it is not known whose signature counts";
  const isOwn = signer.repository === repository && signer.issuer === issuer;
  if (!isOwn) return "somebody else than this repository signed it";
  const isOfPull = ofPullRequest.test(signer.identity) || signer.ref?.startsWith("refs/pull/");
  return isOfPull ? "a run for a pull request signed it" : undefined;
}

function whyOther(statement: string, key: Digest, entry: Uint8Array): string | undefined {
  const found = fittingJson(statementSchema, statement);
  if (found === undefined) return "the signature is about something else";
  const wanted = hexOf(digestOf(entry));
  const isSigned = found.subject.some(
    ({ name, digest }) => name === key && digest["sha256"] === wanted,
  );
  return isSigned ? undefined : "the signature is about other entries";
}
