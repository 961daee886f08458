/** One way to sign in that a registry offers (RFC 9110 §11.6.1). */
export interface Challenge {
  /** In lower case: `basic`, `bearer`. */
  readonly scheme: string;
  /** With names in lower case; of a name that comes twice, the first. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** A header is at most 16 KiB in Node; what is longer than this asks for nothing sensible. */
const longestHeader = 16 * 1024;

// One token of the header at a time, each in linear time: a parameter, a scheme, or what is between.
const parameter = /([!#$%&'*+.^_`|~0-9a-z-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*))/iy;
const scheme = /([!#$%&'*+.^_`|~0-9a-z-]+)/iy;

/** Parses a `WWW-Authenticate` header, of which a registry may send several in one. */
export function parseChallenges(header: string): readonly Challenge[] {
  const found: { scheme: string; parameters: Map<string, string> }[] = [];
  const text = header.slice(0, longestHeader);
  let at = 0;
  while (at < text.length) {
    parameter.lastIndex = at;
    scheme.lastIndex = at;
    const pair = parameter.exec(text);
    const word = pair === null ? scheme.exec(text) : null;
    if (pair !== null) {
      const name = (pair[1] ?? "").toLowerCase();
      const value = pair[2]?.replace(/\\(.)/g, "$1") ?? pair[3] ?? "";
      const parameters = found.at(-1)?.parameters;
      if (parameters?.has(name) === false) parameters.set(name, value);
    } else if (word !== null) {
      found.push({ scheme: (word[1] ?? "").toLowerCase(), parameters: new Map() });
    }
    at += Math.max(1, (pair ?? word)?.[0].length ?? 0);
  }
  return found;
}
