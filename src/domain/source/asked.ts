/**
 * What the run was asked to build, according to the workflow's event and the inputs. The lists are
 * empty outside of a workflow.
 */
export interface Asked {
  /**
   * Canonical name of the repository that the workflow runs for. The event says nothing about
   * checkouts of other repositories.
   */
  readonly repository?: string;
  /** The commits that the run may be about, and where each was named, e.g. `GITHUB_SHA`. */
  readonly revisions: readonly { readonly commit: string; readonly from: string }[];
  /** The forge's temporary merge of a pull request, if the run was started with one. */
  readonly mergePreview?: {
    /** `refs/pull/7/merge`. */
    readonly ref: string;
    readonly commit: string;
    /** The pull request's own head and base commits; undefined if the event does not say. */
    readonly head: string | undefined;
    readonly base: string | undefined;
  };
  /** Git tags or versions that were asked for, and where, e.g. in `GITHUB_REF` or input `tags`. */
  readonly versions: readonly {
    readonly name: string;
    readonly from: string;
    /** The image will have this tag; the others are names of git tags. */
    readonly isImageTag?: true;
  }[];
}

/** An identifier of a CI system's run, e.g. `{ what: "ID", value: "9876543210" }`. */
export interface RunId {
  readonly what: string;
  readonly value: string;
}

/** No particular commit was asked for: any commit will do. */
export const nothingAsked: Asked = { revisions: [], versions: [] };
