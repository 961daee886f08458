import type { ElfSection } from "../compare/formats/elf.ts";

/** A section of that name; an empty one when there is none. */
export function sectionNamed(sections: readonly ElfSection[], name: string): Buffer {
  return sections.find((section) => section.name === name)?.bytes ?? Buffer.alloc(0);
}

/** The text at an offset up to its NUL, at most so many bytes. */
export function textAt(bytes: Buffer, from: number, longest = 4096): string {
  if (from < 0 || from >= bytes.length) return "";
  const end = bytes.indexOf(0, from);
  const stop = Math.min(end < 0 ? bytes.length : end, from + longest);
  return bytes.toString("utf8", from, stop);
}
