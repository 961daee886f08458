/**
 * A text without the characters at its end that are one of these. A regular expression such as `/x+$/` looks at every
 * run of them anew from each of its characters, which takes minutes on a long text that a stranger wrote.
 */
export function withoutTrailing(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
