import type { Policy } from "../../policy/policy.ts";
import type { SignatureChecker } from "./signatures.ts";

/** A policy that was read, with what checks the signatures that it trusts. */
export interface OpenedPolicy {
  readonly policy: Policy;
  /** Undefined: the policy names no trusted root. */
  readonly checker: SignatureChecker | undefined;
}
