import { describe, expect, it } from "vitest";
import { tinyProgram } from "../../../src/adapters/buildah/machine/tiny-program.ts";
import {
  architectureOf,
  elfMachineOf,
  readElfMachine,
  runsBy,
} from "../../../src/domain/oci/elf-machine.ts";

const architectures = [
  ...["386", "amd64", "arm", "arm64", "loong64", "mips64le", "ppc64le", "riscv64", "s390x"],
];

describe("the machine of a program", () => {
  it.each(architectures)("is read from its header: %s", (name) => {
    const machine = readElfMachine(tinyProgram(`linux/${name}`) ?? Buffer.alloc(0));
    expect(machine).toEqual(elfMachineOf(`linux/${name}`));
    expect(machine && architectureOf(machine)).toBe(name);
  });

  it("is none of a file that is too short, or no ELF file", () => {
    expect(readElfMachine(Buffer.from("\x7fELF"))).toBeUndefined();
    expect(readElfMachine(Buffer.alloc(64))).toBeUndefined();
    expect(elfMachineOf("linux/__proto__")).toBeUndefined();
  });

  it("runs by itself on its own processor, and 386 on amd64", () => {
    expect(runsBy("linux/amd64", "amd64")).toBe(true);
    expect(runsBy("linux/amd64", "386")).toBe(true);
    expect(runsBy("linux/arm64", "arm")).toBe(false);
    expect(runsBy("linux/arm64", "amd64")).toBe(false);
  });
});
