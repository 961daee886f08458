import { Stopped } from "../compare/content/budget.ts";
import { type ElfSection, elfSections } from "../compare/formats/elf.ts";
import { sectionNamed, textAt } from "./strings.ts";

/** What an ELF file needs of the system to be run. */
interface ElfLinks {
  /** Absolute path of the loader; absent for a library and a static program. */
  readonly interpreter?: string;
  /** Names of the libraries, e.g. `libz.so.1`. */
  readonly needed: readonly string[];
}

/** d_tag of a library's name (gABI, "Dynamic Section"). */
const neededTag = 1;
/** More than any program has. */
const mostLibraries = 500;
const longestName = 4096;

/**
 * Reads what an ELF file needs; undefined where it has no sections, or damaged ones, so that nothing
 * is known.
 */
export function elfLinks(elf: Buffer): ElfLinks | undefined {
  if (elf.length < 64) return undefined;
  try {
    const sections = elfSections(elf);
    if (sections.length === 0) return undefined;
    const interpreter = textAt(sectionNamed(sections, ".interp"), 0, longestName);
    const needed = namesIn(sections, { is64: elf[4] === 2, isLittle: elf[5] === 1 });
    return { ...(interpreter === "" ? {} : { interpreter }), needed };
  } catch (error) {
    if (error instanceof Stopped) return undefined;
    throw error;
  }
}

/** Reads the names of the libraries that an ELF file needs. */
export function namesIn(
  sections: readonly ElfSection[],
  { is64, isLittle }: { readonly is64: boolean; readonly isLittle: boolean },
): readonly string[] {
  const table = sectionNamed(sections, ".dynamic");
  const names = sectionNamed(sections, ".dynstr");
  const width = is64 ? 8 : 4;
  // Tags and offsets of names are small, so the low four bytes are enough.
  const number = (at: number): number =>
    isLittle ? table.readUInt32LE(at) : table.readUInt32BE(at + width - 4);
  const found: string[] = [];
  for (let at = 0; at + 2 * width <= table.length && found.length < mostLibraries; ) {
    if (number(at) === 0) break;
    if (number(at) === neededTag) found.push(textAt(names, number(at + width), longestName));
    at += 2 * width;
  }
  return found;
}
