/** How a machine runs the programs of a platform. */
export type Emulation =
  /** Its processor does. */
  | { readonly kind: "own" }
  /** An interpreter does, by which binfmt_misc starts them. */
  | { readonly kind: "emulated"; readonly by: string }
  /** Nothing does; `why` ends a sentence. */
  | { readonly kind: "none"; readonly why: string }
  /** It could not be found out; the build will show it. */
  | { readonly kind: "unknown" };
