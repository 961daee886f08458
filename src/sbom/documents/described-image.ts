import { createHash } from "node:crypto";
import type { Digest } from "../../domain/oci/digest.ts";
import type { Inventory } from "../inventory.ts";

/** An image and what it is made of: all that a document says. */
export interface DescribedImage {
  /** The manifest's digest. */
  readonly digest: Digest;
  /** The config's digest. */
  readonly imageId: Digest;
  /** E.g. `linux/amd64`. */
  readonly platform: string;
  /** The image's own time (RFC 3339, to the second); undefined if it has none. */
  readonly created: string | undefined;
  /** What its labels say that it is; nobody has checked them. */
  readonly title: string;
  readonly inventory: Inventory;
}

/** The program that writes a document. */
export interface Tool {
  readonly name: "twofold";
  readonly version: string;
}

/** The namespace of names that are texts of documents; a UUID of version 5 itself. */
const namespace = Buffer.from("6ba7b8119dad11d180b400c04fd430c8", "hex");

/**
 * Returns the UUID of a document (RFC 9562, 5.5), which is the same for the same text: whoever
 * describes an image again gets the same document, not another one with a number of its own.
 */
export function uuidOf(text: string): string {
  const hash = createHash("sha1").update(namespace).update(text).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join("-");
}

/** Writes a document as JSON, whose bytes its members' order decides. */
export function jsonText(document: object): string {
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
