/** The shortest value: shorter ones are in files for other reasons. */
const shortestSecret = 8;
/**
 * The shortest value of digits only or of lower-case letters only: a shorter one may be a number or
 * a word.
 */
const shortestNumber = 14;
const shortestWord = 16;
/** The shortest word of a file of several lines that counts as a token. */
const shortestToken = 12;
/** The longest value of one line; a longer one is a document. */
const longestValue = 256;
/** The most parts of one secret; the other parts of a key are found together with these. */
const mostParts = 24;

/**
 * Returns the parts of a secret that are secret wherever they occur: the value of one line, or the
 * tokens in a file of several lines, which also contains addresses and names (`.npmrc`, a service
 * account's JSON, a PEM key). Returns none for a value that could be an ordinary word or number.
 */
export function secretParts(value: string): readonly string[] {
  const text = value.trim();
  const isLine = !/[\r\n]/.test(text);
  if (isLine && text.length <= longestValue) {
    const own = isTelling(text) ? [text] : [];
    // A program writes down only a part of `TOKEN=…`, or of a URL with a password.
    return [...new Set([...own, ...tokensOf(text)])].slice(0, mostParts);
  }
  const lines = withoutPublic(text).split(/\r?\n/);
  return [...new Set(lines.flatMap((line) => [...passphraseIn(line), ...tokensOf(line)]))].slice(
    0,
    mostParts,
  );
}

/** Returns a line that is one word with a digit in it, unless it is a host's name. */
function passphraseIn(line: string): readonly string[] {
  const word = line.trim();
  const isOne = /^[^\s=]{12,256}$/.test(word) && !/:\/\/|^[/.]/.test(word);
  const isHost = /^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(word);
  return isOne && !isHost && /\d/.test(word) && /[A-Za-z]/.test(word) ? [word] : [];
}

function isTelling(text: string): boolean {
  const { length } = Buffer.from(text);
  if (/^\d+$/.test(text)) return length >= shortestNumber;
  if (/^[a-z]+$|^[A-Z]+$|^[A-Z][a-z]+$/.test(text)) return length >= shortestWord;
  return length >= shortestSecret && new Set(text).size >= 4;
}

/** Removes certificates and public keys, which are meant to be copied. */
function withoutPublic(text: string): string {
  let isPublic = false;
  return text
    .split("\n")
    .filter((line) => {
      if (/^-----BEGIN /.test(line)) isPublic = /CERTIFICATE|PUBLIC KEY/.test(line);
      return !isPublic && !/^-----(?:BEGIN|END) /.test(line);
    })
    .join("\n");
}

function tokensOf(line: string): readonly string[] {
  const logins = Array.from(
    line.slice(0, 4096).matchAll(/:\/\/[^\s/:@]{0,256}:([^\s/@]{1,256})@/g),
    ([, password = ""]) => password,
  ).filter(isTelling);
  const words = line.split(/[\s"'`,;={}[\]()<>|]+|:(?=\s|$)/).flatMap((word) => {
    const colon = word.lastIndexOf(":");
    return colon < 0 ? [word] : [word, word.slice(colon + 1)];
  });
  return [...logins, ...words.filter(isToken)];
}

/**
 * Whether a word consists of random characters: upper case, lower case and digits mixed, or many
 * digits among letters as in hex.
 */
function isToken(word: string): boolean {
  if (word.length < shortestToken || word.length > 4096 || word.includes("://")) return false;
  if (/^[/.~]/.test(word) || !/^[\w+/.~!@#$%^&*:-]+$/.test(word)) return false;
  const digits = word.replace(/[^0-9]/g, "").length;
  if (digits === word.length) return word.length >= shortestNumber;
  const isMixed = /[a-z]/.test(word) && /[A-Z]/.test(word) && digits > 0;
  const isLongMixed = /[a-z]/.test(word) && /[A-Z]/.test(word) && word.length >= 24;
  return isMixed || (isLongMixed && !word.includes(".")) || digits * 4 >= word.length;
}
