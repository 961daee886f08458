import { visible } from "../../domain/text/printable.ts";
import { Stopped } from "../content/budget.ts";
import type { Field } from "./fields.ts";

/** The most entries. The authorities that browsers know are about 150. */
const maxEntries = 10_000;
const digestBytes = 20;
const [privateKey, certificate] = [1, 2];

/**
 * Reads the parts of a keystore of type JKS: of each entry its time, its key and its certificates,
 * and in the end the SHA-1 over all of it (sun.security.provider.JavaKeyStore of the JDK).
 * @throws Stopped when it is damaged, or has an entry that only Java can read, such as JCEKS's
 */
export function keystoreFields(store: Buffer): readonly Field[] {
  const reader = new Reader(store);
  reader.skip(4);
  const version = reader.number(4);
  const count = reader.number(4);
  if (count > maxEntries) throw new Stopped("it has too many entries");
  const fields: Field[] = [];
  for (let index = 0; index < count; index += 1) fields.push(...entryFields(reader, version));
  return [...fields, partField("digest", reader.piece(digestBytes))];
}

function entryFields(reader: Reader, version: number): readonly Field[] {
  const tag = reader.number(4);
  if (tag !== privateKey && tag !== certificate) throw new Stopped("it has an unknown entry");
  const alias = visible(reader.piece(reader.number(2)).bytes.toString("utf8"));
  const fields = [timeField(`time of ${alias}`, reader.piece(8))];
  if (tag === privateKey) {
    fields.push(partField(`private key of ${alias}`, reader.piece(reader.number(4))));
  }
  const certificates = tag === privateKey ? reader.number(4) : 1;
  if (certificates > maxEntries) throw new Stopped("it has too many certificates");
  for (let at = 1; at <= certificates; at += 1) {
    // From version 2 on, each says its type, which is X.509.
    if (version > 1) reader.skip(reader.number(2));
    fields.push(partField(`certificate ${at} of ${alias}`, reader.piece(reader.number(4))));
  }
  return fields;
}

interface Piece {
  readonly offset: number;
  readonly bytes: Buffer;
}

/** Reads numbers, which are big-endian, and pieces one after the other. */
class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  number(length: 2 | 4): number {
    return this.piece(length).bytes.readUIntBE(0, length);
  }

  piece(length: number): Piece {
    const offset = this.#at;
    this.skip(length);
    return { offset, bytes: this.#bytes.subarray(offset, this.#at) };
  }

  skip(length: number): void {
    this.#at += length;
    if (this.#at > this.#bytes.length) throw new Stopped("it ends early");
  }
}

/** Milliseconds since 1970. */
function timeField(name: string, { offset, bytes }: Piece): Field {
  return { name, offset, bytes, text: String(bytes.readBigUInt64BE()) };
}

function partField(name: string, { offset, bytes }: Piece): Field {
  return { name, offset, bytes, text: `${bytes.length} bytes` };
}
