import { type ElfMachine, elfMachineOf } from "../../../domain/oci/elf-machine.ts";

/**
 * The status with which it ends: what runs a file that the kernel refuses (execvp(3) takes it for a
 * script) ends with another one.
 */
export const tinyStatus = 42;

/** Instructions for the system call `exit` with a status below 256, of each architecture. */
const exits: Readonly<Record<string, (status: number) => string>> = {
  "386": (status) => `b801000000 bb${little(status)} cd80`,
  amd64: (status) => `b83c000000 bf${little(status)} 0f05`,
  arm: (status) => `0170a0e3 ${little(0xe3a00000 + status)} 000000ef`,
  arm64: (status) => `a80b80d2 ${little(0xd2800000 + status * 0x20)} 010000d4`,
  loong64: (status) => `0b748103 ${little(0x03800004 + status * 0x400)} 00002b00`,
  mips64le: (status) => `c2130224 ${little(0x24040000 + status)} 0c000000`,
  ppc64le: (status) => `01000038 ${little(0x38600000 + status)} 02000044`,
  riscv64: (status) => `9308d005 ${little(0x00000513 + status * 0x100000)} 73000000`,
  s390x: (status) => `a72900${status.toString(16).padStart(2, "0")} 0a01`,
};

/** Returns a word of 32 bits in hex, its lowest byte first. */
function little(word: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(word);
  return bytes.toString("hex");
}

/** Where its one segment is loaded. */
const address = 0x10000;

/**
 * Returns the smallest program of a platform that does nothing but end with a status below 256: it
 * starts where the kernel, or an interpreter that it knows, can run the platform's programs.
 * Undefined for an unknown platform.
 */
export function tinyProgram(platform: string, status = tinyStatus): Buffer | undefined {
  const machine = elfMachineOf(platform);
  const [, architecture = ""] = platform.split("/");
  const code = Object.hasOwn(exits, architecture) ? exits[architecture] : undefined;
  if (machine === undefined || code === undefined) return undefined;
  const text = Buffer.from(code(status).replaceAll(" ", ""), "hex");
  return Buffer.concat([headers(machine, text.length), text]);
}

/** The ELF header and one program header (gABI, "ELF Header" and "Program Header"). */
function headers({ machine, bits, order }: ElfMachine, length: number): Buffer {
  const is64 = bits === 64;
  const [fileHeader, programHeader] = is64 ? [64, 56] : [52, 32];
  const size = fileHeader + programHeader;
  const bytes = Buffer.alloc(size);
  let at = 0;
  const put = (width: 2 | 4 | 8, value: number): void => {
    const wide = Buffer.alloc(8);
    wide.writeBigUInt64LE(BigInt(value));
    const little = wide.subarray(0, width);
    bytes.set(order === "little" ? little : Buffer.from(little).reverse(), at);
    at += width;
  };
  const word = is64 ? 8 : 4;
  const segment = (flags: () => void): void => {
    put(4, 1);
    if (is64) flags();
    put(word, 0);
    put(word, address);
    put(word, address);
    put(word, size + length);
    put(word, size + length);
    if (!is64) flags();
    put(word, 0x10000);
  };
  bytes.set([0x7f, 0x45, 0x4c, 0x46, is64 ? 2 : 1, order === "little" ? 1 : 2, 1]);
  at = 16;
  put(2, 2);
  put(2, machine);
  put(4, 1);
  put(word, address + size);
  put(word, fileHeader);
  put(word, 0);
  put(4, flagsOf(machine));
  for (const half of [fileHeader, programHeader, 1, 0, 0, 0]) put(2, half);
  segment(() => put(4, 5));
  return bytes;
}

/** e_flags: the version of the ABI, where a kernel or an interpreter asks for it. */
function flagsOf(machine: number): number {
  if (machine === 40) return 0x05000000;
  return machine === 21 ? 2 : 0;
}
