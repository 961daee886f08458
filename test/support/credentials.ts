import { generateKeyPairSync } from "node:crypto";
import { crc32 } from "node:zlib";

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** A token as GitHub and npm write them: 30 characters behind the prefix, and their checksum. */
export function checkedToken(prefix: string, random = "Zk3".repeat(10)): string {
  let [checksum, rest] = ["", crc32(random)];
  for (let digit = 0; digit < 6; digit += 1) {
    checksum = `${alphabet[rest % 62] ?? ""}${checksum}`;
    rest = Math.floor(rest / 62);
  }
  return `${prefix}${random}${checksum}`;
}

/** A key of nobody, made anew in each run. */
export function privateKey(type: "pkcs1" | "pkcs8" = "pkcs8", passphrase?: string): string {
  const { privateKey: key } = generateKeyPairSync("rsa", { modulusLength: 1024 });
  const locked = passphrase === undefined ? {} : { cipher: "aes-128-cbc", passphrase };
  return key.export({ type, format: "pem", ...locked }).toString();
}

export function publicKey(): string {
  const { publicKey: key } = generateKeyPairSync("ed25519");
  return key.export({ type: "spki", format: "pem" }).toString();
}
