/**
 * Removes these characters from the end of a text. A regular expression such as `/x+$/` would scan
 * every run of them again from each of its characters, which takes minutes on a long text that a
 * stranger wrote.
 */
export function withoutTrailing(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
