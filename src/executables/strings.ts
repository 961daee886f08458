import type { ElfSection } from "../compare/formats/elf.ts";

/** Returns the section with this name, or an empty one. */
export function sectionNamed(sections: readonly ElfSection[], name: string): Buffer {
  return sections.find((section) => section.name === name)?.bytes ?? Buffer.alloc(0);
}

/** Reads the text at an offset up to its NUL, limited in length. */
export function textAt(bytes: Buffer, from: number, longest = 4096): string {
  if (from < 0 || from >= bytes.length) return "";
  const end = bytes.indexOf(0, from);
  const stop = Math.min(end < 0 ? bytes.length : end, from + longest);
  return bytes.toString("utf8", from, stop);
}
