import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A way of starting programs that the kernel was told of (binfmt-misc in the kernel's documentation). */
interface Registered {
  /** Path of the program that runs them; it may have been readable in another root only. */
  readonly interpreter: string;
  /** Whether the kernel holds the interpreter open, so that a root without it has it too (flag F). */
  readonly isHeldOpen: boolean;
}

/** Longer than any entry; each is a page at most. */
const mostEntries = 500;

/**
 * Finds the entry by which the kernel starts a program. @returns undefined where none fits, or where
 * the entries cannot be read
 * @param folder where binfmt_misc is mounted
 */
export async function registeredFor(
  program: Buffer,
  folder = "/proc/sys/fs/binfmt_misc",
): Promise<Registered | undefined> {
  const names = await readdir(folder).catch(() => []);
  const entries = names.filter((name) => name !== "register" && name !== "status");
  for (const name of entries.slice(0, mostEntries)) {
    const text = await readFile(join(folder, name), "utf8").catch(() => "");
    const entry = parseEntry(text);
    if (entry !== undefined && fits(entry, program)) return entry;
  }
  return undefined;
}

interface Entry extends Registered {
  readonly offset: number;
  readonly magic: Buffer;
  readonly mask: Buffer;
}

/** Parses an entry that matches a program's first bytes; undefined for a disabled one, and for others. */
export function parseEntry(text: string): Entry | undefined {
  const lines = text.split("\n");
  if (lines[0] !== "enabled") return undefined;
  const valueOf = (name: string): string | undefined =>
    lines.find((line) => line.startsWith(`${name} `))?.slice(name.length + 1);
  const flags = lines.find((line) => line.startsWith("flags:"))?.slice("flags:".length) ?? "";
  const [interpreter, magic] = [valueOf("interpreter"), hex(valueOf("magic"))];
  if (interpreter === undefined || magic === undefined) return undefined;
  const mask = hex(valueOf("mask")) ?? Buffer.alloc(magic.length, 0xff);
  const offset = Number(valueOf("offset") ?? 0);
  if (mask.length !== magic.length || !Number.isSafeInteger(offset) || offset < 0) return undefined;
  return { interpreter, isHeldOpen: flags.includes("F"), offset, magic, mask };
}

function fits({ magic, mask, offset }: Entry, program: Buffer): boolean {
  if (program.length < offset + magic.length) return false;
  return magic.every((byte, at) => {
    const bits = mask[at] ?? 0;
    return ((program[offset + at] ?? 0) & bits) === (byte & bits);
  });
}

function hex(text: string | undefined): Buffer | undefined {
  return text !== undefined && /^(?:[0-9a-f]{2}){1,256}$/.test(text)
    ? Buffer.from(text, "hex")
    : undefined;
}
