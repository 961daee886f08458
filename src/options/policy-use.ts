import { parseReference, repositoryName } from "../domain/oci/reference.ts";
import { badInput } from "../domain/text/failure.ts";
import { shortened } from "../domain/text/printable.ts";
import { setting } from "../domain/text/surface.ts";

interface PolicyUse {
  /** Whether nothing is rebuilt. */
  readonly policyOnly: boolean;
  /** Full name of the repository that gets the signed summary; undefined: none. */
  readonly attestTo: string | undefined;
}

/**
 * Checks what a verification does with a policy and with its own attestation.
 * @throws Failure `usage` where one needs what was not asked for
 */
export function parsePolicyUse(asked: {
  readonly policy: string | undefined;
  readonly attest: boolean;
  readonly policyOnly: boolean;
  readonly attestTo: string | undefined;
}): PolicyUse {
  const { policy, attest, policyOnly, attestTo } = asked;
  if (policyOnly && policy === undefined) {
    throw badInput(
      "policy-only",
      "there is no policy to judge by.",
      `Name its file with ${setting("policy", "policy.yml")}.`,
    );
  }
  if (policyOnly && attest) {
    throw badInput(
      "policy-only",
      "nothing is rebuilt then, and only a rebuild can be attested.",
      `Leave ${setting("policy-only")} or ${setting("attest")} out.`,
    );
  }
  if (attestTo === undefined) return { policyOnly, attestTo };
  if (!attest) {
    throw badInput(
      "attest-to",
      "there is no attestation to put there.",
      `Write ${setting("attest", "true")} too, or leave it out.`,
    );
  }
  const found = parseReference(attestTo);
  if (found === undefined || found.tag !== undefined || found.digest !== undefined) {
    throw badInput(
      "attest-to",
      `${JSON.stringify(shortened(attestTo, 200))} is no repository's name.`,
      "Write it without tag and digest, e.g. `ghcr.io/acme/shop`.",
    );
  }
  return { policyOnly, attestTo: repositoryName(found) };
}
