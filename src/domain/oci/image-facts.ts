/** What an image's config says to a recipe that builds on it (image-spec v1.1.0, config.md). Untrusted. */
export interface ImageFacts {
  readonly labels: Readonly<Record<string, string>>;
  /** The variables, in their order. */
  readonly env: readonly { readonly name: string; readonly value: string }[];
  /** `config.User`; empty where there is none: root. */
  readonly user: string;
}
