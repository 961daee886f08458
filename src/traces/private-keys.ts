import type { Needle } from "./needle.ts";

/** What stands between the dashes of a private key's first line (RFC 7468, OpenSSH, RFC 9580). */
const labels: Readonly<Record<string, string>> = {
  "PRIVATE KEY": "a private key",
  "RSA PRIVATE KEY": "a private key",
  "EC PRIVATE KEY": "a private key",
  "DSA PRIVATE KEY": "a private key",
  "ENCRYPTED PRIVATE KEY": "a private key that a password protects",
  "OPENSSH PRIVATE KEY": "a private key of OpenSSH",
  "PGP PRIVATE KEY BLOCK": "a private key of OpenPGP",
};

const dashes = "-----";

/** The first line of each kind of private key, with the start of the key behind it. */
export const privateKeys: readonly Needle[] = Object.entries(labels).map(([label, format]) => {
  const bytes = Buffer.from(`${dashes}BEGIN ${label}${dashes}`);
  return {
    ...{ bytes, format, kind: "credential", weight: "trace", strength: "certain" },
    lengthAt: (all, at) => (isKeyAt(all, at + bytes.length) ? bytes.length : undefined),
  };
});

/** Bytes behind the first line that are looked at. */
const looked = 400;
/** A line's end as it is, and as JSON, YAML and shells write it. */
const lineEnd = String.raw`(?:[ \t]{0,4}\r?\n[ \t]{0,40}|(?:\\r)?\\n)`;
/** Headers of RFC 1421 or OpenPGP, and the empty line behind them. */
const headers = String.raw`(?:[A-Z][A-Za-z-]{1,20}: [^\r\n\\]{0,100}${lineEnd}){1,4}${lineEnd}`;
/** More base64 in a row than manuals show in front of an ellipsis. */
const long = "[A-Za-z0-9+/]{40}";
/** Base64 as a key begins: a DER sequence, OpenSSH's own magic, or the packet of a secret key. */
const key = `(?=M[A-P]|b3BlbnNzaC1rZXktdjEA|l[A-Z]|x[A-Z])${long}`;
const keyBehindLabel = new RegExp(`^${lineEnd}(?:${headers}${long}|${lineEnd}?${key})`);

/** Whether a key follows: programs that read keys, and their manuals, have the line alone. */
function isKeyAt(bytes: Uint8Array, at: number): boolean {
  return keyBehindLabel.test(Buffer.from(bytes.subarray(at, at + looked)).toString("latin1"));
}
