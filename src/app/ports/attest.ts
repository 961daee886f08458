/** A statement that was signed. */
interface SignedStatement {
  /** The Sigstore bundle, as JSON (https://docs.sigstore.dev/about/bundle/). */
  readonly bundle: string;
  /** Whom the certificate names, e.g. the workflow's file and ref as a URL. */
  readonly signedBy: string;
}

/** Who runs this, and what it can sign with. */
export interface Attester {
  /** URI of who has to be trusted for what this run says. */
  readonly builderId: string;
  /** URI of this run; undefined outside of a system that numbers its runs. */
  readonly invocationId: string | undefined;
  /** When the run began; RFC 3339, in UTC. */
  readonly startedOn: string;
  /** The time now, in the same form. */
  readonly now: () => string;
  /** Twofold's own version. */
  readonly version: string;
  /**
   * Signs a statement with the identity that the system gives this run; undefined where it gives
   * none. @throws Failure `tool`
   */
  readonly sign: ((statement: string) => Promise<SignedStatement>) | undefined;
  /**
   * Stores a bundle with the forge that this runs on; undefined where there is none.
   * @returns the attestation's address there @throws Failure `tool`
   */
  readonly store: ((bundle: string) => Promise<string>) | undefined;
}
