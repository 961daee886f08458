/**
 * The layout of 64-bit, little-endian ELF files:
 * https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.sheader.html and ch4.symtab.html
 */
const layout = {
  ident: Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1]),
  sectionsAt: 40,
  sectionCountAt: 60,
  section: { size: 64, typeAt: 4, offsetAt: 24, lengthAt: 32, linkAt: 40 },
  dynamicSymbols: 11,
  symbol: { size: 24, definedInAt: 6, valueAt: 8 },
} as const;

interface Section {
  readonly type: number;
  readonly offset: number;
  readonly end: number;
  readonly link: number;
}

/**
 * Returns a copy of a shared library that no longer offers these functions: a loader takes them
 * from the next library, as if this one only used them. Undefined when it is not a library of this
 * kind, or does not offer the name `required`.
 */
export function withoutFunctions(
  file: Buffer,
  { without, required }: { readonly without: readonly string[]; readonly required: string },
): Buffer | undefined {
  try {
    if (!file.subarray(0, layout.ident.length).equals(layout.ident)) return undefined;
    const copy = Buffer.from(file);
    const sections = sectionsOf(copy);
    const symbols = sections.find(({ type }) => type === layout.dynamicSymbols);
    const names = symbols && sections[symbols.link];
    if (symbols === undefined || names === undefined) return undefined;
    let isRight = false;
    for (
      let at = symbols.offset;
      at + layout.symbol.size <= symbols.end;
      at += layout.symbol.size
    ) {
      const name = textAt(copy, names.offset + copy.readUInt32LE(at));
      isRight ||= name === required && copy.readUInt16LE(at + layout.symbol.definedInAt) !== 0;
      if (!without.includes(name)) continue;
      copy.writeUInt16LE(0, at + layout.symbol.definedInAt);
      copy.writeBigUInt64LE(0n, at + layout.symbol.valueAt);
    }
    return isRight ? copy : undefined;
  } catch (error) {
    // Some offsets lead out of the file.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function sectionsOf(file: Buffer): readonly Section[] {
  const first = Number(file.readBigUInt64LE(layout.sectionsAt));
  const { size, typeAt, offsetAt, lengthAt, linkAt } = layout.section;
  return Array.from({ length: file.readUInt16LE(layout.sectionCountAt) }, (_, number) => {
    const at = first + number * size;
    const offset = Number(file.readBigUInt64LE(at + offsetAt));
    const end = offset + Number(file.readBigUInt64LE(at + lengthAt));
    const [type, link] = [file.readUInt32LE(at + typeAt), file.readUInt32LE(at + linkAt)];
    return { type, offset, end, link };
  });
}

function textAt(file: Buffer, at: number): string {
  const end = file.indexOf(0, at);
  return file.toString("latin1", at, end < 0 ? at : end);
}
