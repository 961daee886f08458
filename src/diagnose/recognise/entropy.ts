/** Patterns of values that are usually random; global, for Latin-1. */
export const uuidPattern =
  /(?<![0-9A-Fa-f])[0-9A-Fa-f]{8}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{12}(?![0-9A-Fa-f])/g;
export const hexPattern =
  /(?<![0-9A-Za-z])(?:0x)?(?:[0-9a-f]{8,}|[0-9A-F]{8,}|(?:[0-9a-fA-F]{2}[ :]){3,}[0-9a-fA-F]{2})(?![0-9A-Za-z])/g;
export const base64Pattern = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{12,}={0,2}(?![A-Za-z0-9+/_=-])/g;
/** A name in a path, behind a folder and without a suffix, that is long enough for a random value. */
export const folderPattern = /(?<=\/)[A-Za-z0-9_-]{12,64}(?=\/|$)/g;
/** crypt(5) and its relatives: `$6$salt$hash`, `$2b$12$…`, `$argon2id$v=19$…`. */
export const saltedPattern =
  /\$(?:[12567]|2[abxy]|y|gy|apr1|sha1|scrypt|argon2id?|pbkdf2[-\w]*)\$[A-Za-z0-9./+=,$_-]{16,}/g;

/** Returns the Shannon entropy in bits per character. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) {
    const share = count / text.length;
    bits -= share * Math.log2(share);
  }
  return bits;
}

/** Whether two texts of one length have hardly more characters in common than chance gives. */
export function areUnrelated(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length === 0) return false;
  let same = 0;
  for (let at = 0; at < length; at += 1) if (a[at] === b[at]) same += 1;
  return same / length < 0.35;
}

/**
 * Whether a word of letters and digits looks random: words of languages have few digits and few
 * capitals in the middle.
 */
export function looksDrawn(text: string): boolean {
  const body = text.replace(/[=_-]/g, "");
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/].filter((kind) => kind.test(body)).length;
  const jumps = body.match(/[a-z][A-Z0-9]|[A-Z][0-9]|[0-9][A-Za-z]/g)?.length ?? 0;
  return entropyOf(body) > 2.8 && (kinds >= 3 || (kinds === 2 && jumps >= 2));
}
