import type { ElfSection } from "../compare/formats/elf.ts";
import { sectionNamed } from "./strings.ts";

/** Returns the GNU build ID in hex (elf.h, NT_GNU_BUILD_ID). */
export function gnuBuildId(sections: readonly ElfSection[], isLittle: boolean): string | undefined {
  const note = sectionNamed(sections, ".note.gnu.build-id");
  return noteValue(note, { isLittle, owner: "GNU\0", type: 3 })?.toString("hex");
}

/** Returns Go's own build ID (cmd/internal/buildid: note `Go`, type 4). */
export function goBuildId(sections: readonly ElfSection[], isLittle: boolean): string | undefined {
  const note = sectionNamed(sections, ".note.go.buildid");
  const value = noteValue(note, { isLittle, owner: "Go\0\0", type: 4 })?.toString("latin1");
  return value === "" ? undefined : value;
}

/** Returns the value of a section with a single note (gABI, "Note Section"). */
function noteValue(
  note: Buffer,
  wanted: { readonly isLittle: boolean; readonly owner: string; readonly type: number },
): Buffer | undefined {
  if (note.length < 16) return undefined;
  const number = (at: number): number =>
    wanted.isLittle ? note.readUInt32LE(at) : note.readUInt32BE(at);
  const isIt = note.toString("latin1", 12, 16) === wanted.owner && number(8) === wanted.type;
  return isIt ? note.subarray(16, 16 + number(4)) : undefined;
}
