/** How the header of an ELF file names a machine (gABI, "ELF Header"; the numbers are in elf.h). */
export interface ElfMachine {
  /** e_machine. */
  readonly machine: number;
  readonly bits: 32 | 64;
  readonly order: "little" | "big";
}

/** OCI's names of architectures (Go's GOARCH) to the machines of their programs. */
const machines: Readonly<Record<string, ElfMachine>> = {
  "386": { machine: 3, bits: 32, order: "little" },
  amd64: { machine: 62, bits: 64, order: "little" },
  arm: { machine: 40, bits: 32, order: "little" },
  arm64: { machine: 183, bits: 64, order: "little" },
  loong64: { machine: 258, bits: 64, order: "little" },
  mips64le: { machine: 8, bits: 64, order: "little" },
  ppc64le: { machine: 21, bits: 64, order: "little" },
  riscv64: { machine: 243, bits: 64, order: "little" },
  s390x: { machine: 22, bits: 64, order: "big" },
};

/** The architectures whose programs are known. */
export const architectures: readonly string[] = Object.keys(machines);

/** Returns the machine of a platform's programs, `os/arch[/variant]`; undefined if it is not known. */
export function elfMachineOf(platform: string): ElfMachine | undefined {
  const [, architecture = ""] = platform.split("/");
  return Object.hasOwn(machines, architecture) ? machines[architecture] : undefined;
}

/** Returns the architecture that a machine is; undefined for one of which no image is known. */
export function architectureOf(found: ElfMachine): string | undefined {
  return architectures.find((name) => {
    const known = machines[name];
    return (
      known?.machine === found.machine && known.bits === found.bits && known.order === found.order
    );
  });
}

/**
 * Whether a processor of an architecture runs programs of another one by itself: every one for amd64
 * also those for 386 (Intel SDM, volume 3, 9.2). Those for arm run on some of arm64 only.
 */
export function runsBy(platform: string, architecture: string): boolean {
  const [, own = ""] = platform.split("/");
  return own === architecture || (own === "amd64" && architecture === "386");
}

/** Reads the machine of an ELF file; undefined where it is none. @param head its first 20 bytes */
export function readElfMachine(head: Buffer): ElfMachine | undefined {
  if (head.length < 20 || head.readUInt32BE(0) !== 0x7f454c46) return undefined;
  const isLittle = head[5] === 1;
  return {
    machine: isLittle ? head.readUInt16LE(18) : head.readUInt16BE(18),
    bits: head[4] === 2 ? 64 : 32,
    order: isLittle ? "little" : "big",
  };
}
