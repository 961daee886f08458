/**
 * Returns an object with the field if it has a value, else an empty one: what is absent stays
 * absent.
 */
export function given<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]?: Value });
}
