/** Counts where images differ: a file whose content and metadata both differ is one place. */
export function countPlaces(listed: readonly { readonly path: string }[], omitted: number): number {
  return new Set(listed.map(({ path }) => path)).size + omitted;
}
