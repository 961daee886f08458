import { Stopped } from "../compare/content/budget.ts";
import type { ExecutableFacts } from "../domain/findings/executable.ts";
import { textAt } from "./strings.ts";

/** Entries of the data directory ("PE Format", Optional Header Data Directories). */
const debugDirectory = 6;
const clrHeader = 14;
/** Types of debug entries: CodeView, and the mark of an image whose stamp is a hash (Repro). */
const codeView = 2;
const repro = 16;
const debugEntryLength = 28;
/** Offset of the path, after `RSDS`, the GUID and the age. */
const pathOffset = 24;

/**
 * Reads what a .NET assembly says about its build (Microsoft's "PE Format"; ECMA-335 §II.25;
 * "PE/COFF debug directory" of dotnet/runtime); undefined for other PE images.
 * @throws Stopped when its tables are outside of the file
 */
export function peFacts(pe: Buffer): ExecutableFacts | undefined {
  const read = numbersOf(pe);
  const header = read.int(0x3c);
  if (pe.toString("latin1", header, header + 4) !== "PE\0\0") return undefined;
  const optional = header + 24;
  const isPlus = read.half(optional) === 0x20b;
  const directories = optional + (isPlus ? 112 : 96);
  const count = read.int(directories - 4);
  const directory = (index: number) => ({
    address: index < count ? read.int(directories + index * 8) : 0,
    size: index < count ? read.int(directories + index * 8 + 4) : 0,
  });
  if (directory(clrHeader).address === 0) return undefined;
  const sections = { at: optional + read.half(header + 20), count: read.half(header + 6) };
  const { address, size } = directory(debugDirectory);
  const place = address === 0 ? undefined : fileOffset(read, sections, address);
  const entries = place === undefined ? [] : debugEntries(read, place, size);
  const path = entries
    .map(({ type, at }) => (type === codeView ? pdbPath(pe, at) : ""))
    .find(Boolean);
  const isHash = entries.some(({ type }) => type === repro);
  return {
    format: "pe",
    language: ".NET",
    libraries: [],
    symbols: false,
    debug: false,
    // Only paths of a build in a container count; a package's assembly may have a Windows path.
    paths: path?.startsWith("/") === true && !path.startsWith("/_") ? [path] : [],
    ...(isHash ? {} : { timeStamp: read.int(header + 8) }),
  };
}

interface Numbers {
  half(at: number): number;
  int(at: number): number;
}

function numbersOf(pe: Buffer): Numbers {
  const checked = (at: number, length: number): number => {
    if (at >= 0 && at + length <= pe.length) return at;
    throw new Stopped("one of its tables extends past the end of the file");
  };
  return {
    half: (at) => pe.readUInt16LE(checked(at, 2)),
    int: (at) => pe.readUInt32LE(checked(at, 4)),
  };
}

/** Converts an address of the loaded image to an offset in the file. */
function fileOffset(
  read: Numbers,
  sections: { readonly at: number; readonly count: number },
  address: number,
): number | undefined {
  for (let index = 0; index < Math.min(sections.count, 96); index += 1) {
    const at = sections.at + index * 40;
    const [start, size] = [read.int(at + 12), Math.max(read.int(at + 8), read.int(at + 16))];
    if (address >= start && address < start + size) return address - start + read.int(at + 20);
  }
  return undefined;
}

function debugEntries(
  read: Numbers,
  place: number,
  size: number,
): readonly { readonly type: number; readonly at: number }[] {
  const count = Math.min(32, Math.floor(size / debugEntryLength));
  return Array.from({ length: count }, (_, index) => {
    const at = place + index * debugEntryLength;
    return { type: read.int(at + 12), at: read.int(at + 24) };
  });
}

function pdbPath(pe: Buffer, at: number): string {
  return pe.toString("latin1", at, at + 4) === "RSDS" ? textAt(pe, at + pathOffset, 1024) : "";
}
