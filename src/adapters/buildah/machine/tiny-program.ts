import { type ElfMachine, elfMachineOf } from "../../../domain/oci/elf-machine.ts";

/**
 * The status with which it ends: what runs a file that the kernel refuses (execvp(3) takes it for a
 * script) ends with another one.
 */
export const tinyStatus = 42;

/**
 * Instructions of each architecture for the system call `exit`: what stands before and behind the
 * one that sets the status, and that one for {@link tinyStatus} and for 0.
 */
const exits: Readonly<
  Record<string, readonly [before: string, tiny: string, zero: string, behind: string]>
> = {
  "386": ["b801000000", "bb2a000000", "bb00000000", "cd80"],
  amd64: ["b83c000000", "bf2a000000", "bf00000000", "0f05"],
  arm: ["0170a0e3", "2a00a0e3", "0000a0e3", "000000ef"],
  arm64: ["a80b80d2", "400580d2", "000080d2", "010000d4"],
  loong64: ["0b748103", "04a88003", "04008003", "00002b00"],
  mips64le: ["c2130224", "2a000424", "00000424", "0c000000"],
  ppc64le: ["01000038", "2a006038", "00006038", "02000044"],
  riscv64: ["9308d005", "1305a002", "13050000", "73000000"],
  s390x: ["", "a729002a", "a7290000", "0a01"],
};

/** Where its one segment is loaded. */
const address = 0x10000;

/**
 * Returns the smallest program of a platform that does nothing: it starts where the kernel, or an
 * interpreter that it knows, can run the platform's programs. Undefined for an unknown platform.
 * @param status with which it ends
 */
export function tinyProgram(
  platform: string,
  status: typeof tinyStatus | 0 = tinyStatus,
): Buffer | undefined {
  const machine = elfMachineOf(platform);
  const [, architecture = ""] = platform.split("/");
  const code = Object.hasOwn(exits, architecture) ? exits[architecture] : undefined;
  if (machine === undefined || code === undefined) return undefined;
  const [before, tiny, zero, behind] = code;
  const text = Buffer.from([before, status === 0 ? zero : tiny, behind].join(""), "hex");
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
