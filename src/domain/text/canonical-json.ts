/** A value of JSON; a member that is undefined is left out. */
export type Json =
  | string
  | number
  | boolean
  | readonly Json[]
  | { readonly [name: string]: Json | undefined };

/**
 * Writes JSON in printable ASCII, with sorted keys (by UTF-16 code units) and no blanks: equal
 * values have the same text, whatever order they were put together in. Lists keep their order.
 */
export function canonicalJson(value: Json): string {
  if (isList(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object") return inAscii(JSON.stringify(value));
  // The text is joined by hand, because an object would put keys such as `1` before all others.
  const members = Object.entries(value)
    .sort(([one], [other]) => Number(one > other) - Number(one < other))
    .flatMap(([name, member]) =>
      member === undefined ? [] : [`${canonicalJson(name)}:${canonicalJson(member)}`],
    );
  return `{${members.join(",")}}`;
}

/**
 * Escapes what is not printable ASCII: programs that pass a text on, such as buildah, quote such
 * characters each in its own way.
 */
function inAscii(json: string): string {
  return json.replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
