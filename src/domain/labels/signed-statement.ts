/** Whom a certificate of Fulcio is for (https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md). */
export interface Signer {
  /** URL of the service that vouches for the identity, e.g. `https://token.actions.githubusercontent.com`. */
  readonly issuer: string;
  /** The one alternative name: a URI, e.g. of a workflow's file at its ref, or a mail address. */
  readonly identity: string;
  /** URL of the repository that the workflow ran for; undefined where the certificate names none. */
  readonly repository: string | undefined;
  /** The branch, tag or pull request that it ran for, e.g. `refs/heads/main`; absent where not named. */
  readonly ref?: string;
  /** Seconds since 1970: when the certificate, which is good for minutes, began. */
  readonly since: number;
}

/** What came of checking a bundle's signature. */
export type CheckedBundle =
  | {
      readonly kind: "signed";
      /** The in-toto statement, unread. */
      readonly statement: string;
      readonly signer: Signer;
    }
  /** `why` is the end of a sentence about the attestation, without texts of others. */
  | { readonly kind: "refused"; readonly why: string };
