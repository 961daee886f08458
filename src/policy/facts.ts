import type { Said } from "../attestations/read-statement.ts";
import type { RecipeBase } from "../domain/labels/recipe.ts";
import type { Signer } from "../domain/labels/signed-statement.ts";
import type { VerifyVerdict } from "../domain/labels/verification.ts";
import type { Licence } from "../sbom/package.ts";

/** Something that is known, and by whom, or why it is not. An unknown is never a pass. */
export type Fact<T> =
  | {
      readonly known: true;
      readonly value: T;
      /** The start of a sentence: who says so, e.g. "this build". */
      readonly by: string;
    }
  | {
      readonly known: false;
      /** A sentence. */
      readonly why: string;
      readonly fix: string;
    };

/** A statement about the image that a builder of the policy signed. */
export interface Vouched {
  /** The builder's name in the policy. */
  readonly builder: string;
  readonly signer: Signer;
  readonly said: Said;
}

/** A package of the image. */
export interface LicensedPackage {
  /** For people. */
  readonly name: string;
  /** All apply; none: it states none. */
  readonly licences: readonly Licence[];
}

/** What a policy is judged by. A fact that no rule asks for is unknown. */
export interface PolicyFacts {
  /** What this very run's rebuild came to. */
  readonly rebuild: Fact<VerifyVerdict>;
  readonly vouched: Fact<readonly Vouched[]>;
  /** Names, each of every list that somebody who is trusted gives. */
  readonly advisories: Fact<readonly string[]>;
  /** For each proof, the variations that every step had. */
  readonly varied: Fact<readonly (readonly string[])[]>;
  /** Canonical names of repositories; more than one where those who are trusted do not agree. */
  readonly sources: Fact<readonly string[]>;
  readonly bases: Fact<readonly RecipeBase[]>;
  readonly packages: Fact<readonly LicensedPackage[]>;
  /** Paths of programs that run with another user's or group's rights, without leading slash. */
  readonly setuid: Fact<readonly string[]>;
  /** Compressed bytes of config and layers. */
  readonly size: Fact<number>;
  /** Seconds since 1970: the newest signature of a builder. */
  readonly attestedAt: Fact<number>;
  /** Seconds since 1970. */
  readonly committedAt: Fact<number>;
  /** Seconds since 1970. */
  readonly now: number;
}
