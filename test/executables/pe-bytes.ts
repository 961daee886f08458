/**
 * A .NET assembly as far as its tables go, made by the "PE Format" specification: Debian has no .NET compiler to make
 * a real one with.
 */
export function assemblyBytes({
  pdb,
  repro = false,
  isPlus = false,
  timeStamp = 0,
}: {
  readonly pdb?: string;
  readonly repro?: boolean;
  readonly isPlus?: boolean;
  readonly timeStamp?: number;
}): Buffer {
  const bytes = Buffer.alloc(2048);
  const header = 0x80;
  const optional = header + 24;
  const directories = optional + (isPlus ? 112 : 96);
  const sections = directories + 16 * 8;
  bytes.write("MZ");
  bytes.writeUInt32LE(header, 0x3c);
  bytes.write("PE\0\0", header);
  bytes.writeUInt16LE(1, header + 6);
  bytes.writeUInt32LE(timeStamp, header + 8);
  bytes.writeUInt16LE(sections - optional, header + 20);
  bytes.writeUInt16LE(isPlus ? 0x20b : 0x10b, optional);
  bytes.writeUInt32LE(16, directories - 4);
  // One section: addresses from 0x2000 on lie at 1024 and on in the file.
  const base = 0x2000;
  bytes.write(".text", sections);
  bytes.writeUInt32LE(1024, sections + 8);
  bytes.writeUInt32LE(base, sections + 12);
  bytes.writeUInt32LE(1024, sections + 16);
  bytes.writeUInt32LE(1024, sections + 20);
  bytes.writeUInt32LE(base, directories + 14 * 8);
  const entries = [...(pdb === undefined ? [] : [2]), ...(repro ? [16] : [])];
  bytes.writeUInt32LE(base, directories + 6 * 8);
  bytes.writeUInt32LE(entries.length * 28, directories + 6 * 8 + 4);
  entries.forEach((type, index) => {
    bytes.writeUInt32LE(type, 1024 + index * 28 + 12);
    bytes.writeUInt32LE(type === 2 ? 1536 : 0, 1024 + index * 28 + 24);
  });
  bytes.write(`RSDS${"g".repeat(16)}\u0001\0\0\0${pdb ?? ""}\0`, 1536, "latin1");
  return bytes;
}
