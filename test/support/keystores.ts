import { createHash } from "node:crypto";

/** An entry of a keystore that a test writes byte by byte. */
export interface StoredEntry {
  readonly alias: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly certificate: string;
  /** Without one, it is an authority. */
  readonly key?: string;
}

/** A keystore of type JKS, version 2, without a password in its digest. */
export function keystoreOf(...entries: readonly StoredEntry[]): Buffer {
  const body = Buffer.concat([
    Buffer.from("feedfeed", "hex"),
    int(2),
    int(entries.length),
    ...entries.flatMap(({ alias, time, certificate, key }) => [
      int(key === undefined ? 2 : 1),
      text(alias),
      long(time),
      ...(key === undefined ? [] : [sized(key), int(1)]),
      text("X.509"),
      sized(certificate),
    ]),
  ]);
  return Buffer.concat([body, createHash("sha1").update(body).digest()]);
}

function int(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** 64 bits, big-endian. */
export function long(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(value));
  return bytes;
}

function text(value: string): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(Buffer.byteLength(value));
  return Buffer.concat([bytes, Buffer.from(value)]);
}

function sized(value: string): Buffer {
  return Buffer.concat([int(Buffer.byteLength(value)), Buffer.from(value)]);
}
