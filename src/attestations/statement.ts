import { type Digest, hexOf } from "../domain/oci/digest.ts";

/** The artifact that a statement is about: an image by its repository, and its digest as served. */
export interface Subject {
  /** The repository's full name without tag and digest, e.g. `ghcr.io/acme/shop`. */
  readonly name: string;
  /** Of the manifest or the index. */
  readonly digest: Digest;
}

/** Something that a build took: at least one of its members is there. */
export interface ResourceDescriptor {
  readonly name?: string;
  readonly uri?: string;
  readonly digest?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** https://github.com/in-toto/attestation/blob/v1.1.0/spec/v1/statement.md */
export interface Statement<Type extends string, Predicate> {
  readonly _type: "https://in-toto.io/Statement/v1";
  readonly subject: readonly {
    readonly name: string;
    readonly digest: { readonly sha256: string };
  }[];
  readonly predicateType: Type;
  readonly predicate: Predicate;
}

/** Where the names of what Twofold defines begin; they are names, and nothing is fetched from there. */
export const ownNames = "https://twofold.dev/attestations";

/** Makes a statement about one image, under every name that it is served under. */
export function statementAbout<Type extends string, Predicate>(
  subjects: readonly Subject[],
  { type, predicate }: { readonly type: Type; readonly predicate: Predicate },
): Statement<Type, Predicate> {
  return {
    _type: "https://in-toto.io/Statement/v1",
    subject: subjects.map(({ name, digest }) => ({ name, digest: { sha256: hexOf(digest) } })),
    predicateType: type,
    predicate,
  };
}
