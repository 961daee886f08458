import type { SourceFiles } from "../support/checkout.ts";

/**
 * One common mistake: what is called, and the one message that it gets. `HOST` stands for a registry
 * on loopback without TLS, `ACCOUNT` for one that asks for an account, `NOBODY` for an address at
 * which nothing listens, `FOLDER` for the checkout.
 */
export interface Mistake {
  /** The command line behind `twofold`, split at blanks; quotes keep an argument together. */
  readonly call: string;
  /** Where it is not the source of {@link usual}; an empty object is an empty folder. */
  readonly files?: SourceFiles;
  /** What else is wrong with the place: files changed after the commit, no repository, no buildah, or what a red build left there in `out`. */
  readonly place?:
    | "changed"
    | "no repository"
    | "no buildah"
    | "after a build that was not reproducible";
  readonly env?: Readonly<Record<string, string>>;
  readonly says: string;
  readonly fix: string;
}

/** The source that most mistakes are made in; nothing in it has to be fetched. */
export const usual: SourceFiles = {
  Containerfile: "FROM scratch\nCOPY hello /hello\n",
  Empty: "",
  Unknown: "FROM scratch\nFROBNICATE x\n",
  Secret: "FROM scratch\nRUN --mount=type=secret,id=npm,required=true true\n",
  BadName: "FROM debian:12:13\n",
  Gone: "FROM HOST/acme/gone:1\n",
  hello: "hi\n",
  "notes.txt": "just: [text\n",
};
