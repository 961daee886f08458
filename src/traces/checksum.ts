const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const length = 6;
const polynomial = 0xedb88320;

/**
 * Whether the last six characters of a token are the checksum of those before: their CRC-32 in base
 * 62. Tokens of GitHub and npm have it, so that what only looks like one can be told
 * (https://github.blog/engineering/behind-githubs-new-authentication-token-formats/).
 */
export function hasChecksum(token: Uint8Array): boolean {
  const own = Buffer.from(token.subarray(token.length - length)).toString("latin1");
  return own === inBase62(crc32(token.subarray(0, -length)));
}

function inBase62(value: number): string {
  let [text, rest] = ["", value];
  for (let digit = 0; digit < length; digit += 1) {
    text = `${alphabet[rest % alphabet.length] ?? ""}${text}`;
    rest = Math.floor(rest / alphabet.length);
  }
  return text;
}

/** RFC 1952, section 8. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? polynomial : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
