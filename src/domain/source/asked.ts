/** What whoever started the run asked for: the workflow's event, and the inputs. Empty lists outside of a workflow. */
export interface Asked {
  /** Canonical name of the repository that the workflow runs for: its event says nothing about checkouts of others. */
  readonly repository?: string;
  /** The commits that the run may be about, and what names each, e.g. `GITHUB_SHA`. */
  readonly revisions: readonly { readonly commit: string; readonly from: string }[];
  /** The forge's temporary merge of a pull request, when the run was started with one. */
  readonly mergePreview?: {
    /** `refs/pull/7/merge`. */
    readonly ref: string;
    readonly commit: string;
    /** The pull request's own head and base commits; undefined when the event does not say. */
    readonly head: string | undefined;
    readonly base: string | undefined;
  };
  /** Git tags or versions asked for, and by what, e.g. `GITHUB_REF` or input `tags`. */
  readonly versions: readonly { readonly name: string; readonly from: string }[];
}

/** Nothing was asked for: any commit is as good as another. */
export const nothingAsked: Asked = { revisions: [], versions: [] };
