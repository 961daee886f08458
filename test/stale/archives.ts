/** What an archive of JVM classes records of a jar. */
export interface Jar {
  readonly time: number;
  readonly size: number;
  readonly path?: string;
}

/** 0xf00baba2, of a static archive or AOT cache. */
export const staticMagic = Buffer.from("a2ab0bf0", "hex");

function words(...values: readonly (number | bigint)[]): Buffer {
  const bytes = Buffer.alloc(values.length * 8);
  values.forEach((value, index) => {
    bytes.writeBigUInt64LE(BigInt(value), index * 8);
  });
  return bytes;
}

/** Some other content of an archive: zeros, pointers and small numbers. */
const filling = words(0, 0x8_00bd_bbd8n, 12, 0, 0x1_0000_0002n, 5976, 0, 0);

/** An archive as version 17 writes it: kind, time, size, and pointers to path and manifest. */
export function archive17(jars: readonly Jar[], before = filling): Buffer {
  const entries = jars.map(({ time, size }) =>
    words(0, 1, time, size, 0x8_00bd_bbd8n, 0x8_00bd_bbe8n, 0),
  );
  return Buffer.concat([staticMagic, Buffer.alloc(4), before, ...entries, filling]);
}

/** Entries of other tables, which look like those of jars but for a pointer in place of the size. */
export function pointers(count: number): Buffer {
  return Buffer.concat(
    Array.from({ length: count }, (_, index) =>
      words(0, 0, 0x8_0000_1000 + index * 8, 0x8_00bd_bbd8n, 0),
    ),
  );
}

/** An archive as version 25 writes it: group and kind, time, size, and the path. */
export function archive25(jars: readonly Jar[]): Buffer {
  const entries = jars.map(({ time, size, path = "/app/app.jar" }) => {
    const name = Buffer.alloc(Math.ceil((path.length + 1) / 8) * 8);
    name.write(path);
    return Buffer.concat([words(1, 0x1_0000_0002n, time, size), name]);
  });
  return Buffer.concat([staticMagic, Buffer.alloc(4), filling, ...entries, filling]);
}

/** A compiled module of Python 3.11 that records a time. */
export function pyc(mtime: number, flags = 0): Buffer {
  const head = Buffer.from("a70d0d0a000000000000000004000000", "hex");
  head.writeUInt32LE(flags, 4);
  head.writeUInt32LE(mtime, 8);
  return Buffer.concat([head, Buffer.from("e300000000", "hex")]);
}

/** A file of bootsnap's compile cache as 1.13.0 wrote it, of /app/x.rb, which has six bytes. */
export function bootsnap113(mtime: number): Buffer {
  const head = Buffer.from(
    "040000009a04f063a7f684504eda1b1906000000000000000000000000000000d8000000000000009d60dd38807f000080f1f095fe7f00000004000000000000",
    "hex",
  );
  head.writeBigUInt64LE(BigInt(mtime), 24);
  return Buffer.concat([head, Buffer.from("YARB"), Buffer.alloc(0xd8 - 4)]);
}

/** The same, as 1.24.6 wrote it. */
export function bootsnap124(mtime: number): Buffer {
  const head = Buffer.from(
    "711096c6e013b6030000000000000000f3c48986c0e88f0a06000000d8000000",
    "hex",
  );
  head.writeBigUInt64LE(BigInt(mtime), 8);
  return Buffer.concat([head, Buffer.from("YARB"), Buffer.alloc(0xd8 - 4)]);
}
