import type { VariationName } from "../domain/build/environment.ts";
import type { VerifyVerdict } from "../domain/labels/verification.ts";
import type { AdvisoryName } from "../domain/source/advisory.ts";

/** Somebody who builds, as Sigstore's certificates name them. */
export interface NamedBuilder {
  readonly name: string;
  /** The certificate's issuer, exactly. */
  readonly issuer: string;
  /** The certificate's alternative name: exact, or with `*` and `**` as `fitsPattern` has them. */
  readonly identity: string;
  /** URL of the repository that the workflow ran for, in the same form; undefined: any. */
  readonly repository?: string;
}

interface Lenient {
  /** Whether the rule may stay unchecked. */
  readonly ifUnchecked: "accept" | "fail";
}

/** A list of what may be, or of what must not be: one of both. */
interface Choice<T> {
  readonly allow?: readonly T[];
  readonly forbid?: readonly T[];
}

/** What a policy asks for (docs/policy.md); a rule that it does not have asks for nothing. */
export interface Rules {
  readonly rebuild: Lenient & { readonly verdicts: readonly VerifyVerdict[] };
  /** `builders` are names; undefined: all that the policy names. */
  readonly reproductions: Lenient & {
    readonly atLeast: number;
    readonly builders: readonly string[] | undefined;
  };
  readonly provenance: Lenient & { readonly builders: readonly string[] | undefined };
  readonly advisories: Lenient & Choice<AdvisoryName>;
  readonly variations: Lenient & { readonly required: readonly VariationName[] };
  /** Patterns of canonical names. */
  readonly source: Lenient & { readonly allow: readonly string[] };
  readonly age: Lenient & { readonly of: "attestation" | "commit"; readonly atMostDays: number };
  /** Digests, `name@digest`, or patterns of full names without tag. */
  readonly bases: Lenient & { readonly allow: readonly string[] };
  /** SPDX identifiers. */
  readonly licences: Lenient & Choice<string>;
  /** Paths from the image's root, without a leading slash. */
  readonly setuid: Lenient & { readonly allow: readonly string[] };
  /** Compressed bytes. */
  readonly size: Lenient & { readonly atMost: number };
}

/** What an image has to be like, and whose word counts. */
export interface Policy {
  /** Path of a file with Sigstore's trusted roots, from the policy's folder; undefined: none. */
  readonly trustedRoot: string | undefined;
  readonly builders: readonly NamedBuilder[];
  /** Repositories that are looked through for attestations, beside the image's own. */
  readonly attestationsFrom: readonly string[];
  readonly rules: Readonly<Partial<Rules>>;
}
