/** What the values of a flag, or the operands of a command, are completed from. */
export type Values =
  | { readonly kind: "words"; readonly words: readonly string[] }
  /** A list with commas between its entries. */
  | { readonly kind: "list"; readonly words: readonly string[] }
  | { readonly kind: "files" }
  | { readonly kind: "folders" };

/** The key under which the same values are found again. */
export function valuesKey(values: Values | undefined): string {
  if (values === undefined) return "nothing";
  return "words" in values ? `${values.kind} ${values.words.join(" ")}` : values.kind;
}
