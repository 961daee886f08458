import { Stopped } from "../compare/content/budget.ts";
import { type ElfSection, elfSections } from "../compare/formats/elf.ts";
import type { ExecutableFacts, ExecutableLanguage } from "../domain/findings/executable.ts";
import { architectureOf, readElfMachine } from "../domain/oci/elf-machine.ts";
import { buildPaths } from "./build-paths.ts";
import { namesIn } from "./elf-links.ts";
import { goBuild } from "./go-build.ts";
import { gnuBuildId, goBuildId } from "./notes.ts";
import { sectionNamed } from "./strings.ts";

/** e_type: programs, and position-independent programs and libraries (gABI, "ELF Header"). */
const executableTypes = [2, 3];
const mostLibraries = 50;

/**
 * Reads what an ELF program or library says about its build; undefined for object files and kernel
 * modules.
 * @throws Stopped when its tables are damaged
 */
export function elfFacts(elf: Buffer): ExecutableFacts | undefined {
  if (elf.length < 52) throw new Stopped("its header is truncated");
  const isLittle = elf[5] === 1;
  const type = isLittle ? elf.readUInt16LE(16) : elf.readUInt16BE(16);
  if (!executableTypes.includes(type)) return undefined;
  const sections = elfSections(elf);
  const has = (pattern: RegExp): boolean => sections.some(({ name }) => pattern.test(name));
  const libraries = namesIn(sections, { is64: elf[4] === 2, isLittle }).slice(0, mostLibraries);
  const go = goBuild(sectionNamed(sections, ".go.buildinfo"));
  const compiler = compilerOf(sections);
  const language = go === undefined ? languageOf(sections, libraries, compiler) : "Go";
  // A library has no loader of its own, and no fixed address.
  const isProgram = type === executableTypes[0] || has(/^\.interp$/);
  const isDynamic = libraries.length > 0 || has(/^\.interp$/);
  const [buildId, ownBuildId] = [gnuBuildId(sections, isLittle), goBuildId(sections, isLittle)];
  return {
    format: "elf",
    ...(isProgram ? programOf(elf) : {}),
    ...(language === undefined ? {} : { language }),
    // Without sections, its linkage is unknown.
    ...(sections.length === 0 ? {} : { linkage: isDynamic ? "dynamic" : "static" }),
    libraries,
    ...(compiler === undefined ? {} : { compiler }),
    ...(buildId === undefined ? {} : { buildId }),
    ...(ownBuildId === undefined ? {} : { goBuildId: ownBuildId }),
    symbols: has(/^\.symtab$/),
    debug: has(/^\.z?debug_/),
    paths: buildPaths(sections),
    ...(go === undefined ? {} : { go }),
  };
}

/** Says what a program is for. */
function programOf(elf: Buffer): Pick<ExecutableFacts, "architecture"> {
  const machine = readElfMachine(elf);
  const architecture = machine && architectureOf(machine);
  return architecture === undefined ? {} : { architecture };
}

/**
 * Returns the compiler's signature. The C library's start-up code also brings that of the
 * distribution's gcc.
 */
function compilerOf(sections: readonly ElfSection[]): string | undefined {
  const texts = sectionNamed(sections, ".comment").toString("latin1", 0, 4096).split("\0");
  const signed = texts.filter((text) => text !== "" && !text.startsWith("Linker:"));
  return signed.find((text) => !text.startsWith("GCC:")) ?? signed[0];
}

function languageOf(
  sections: readonly ElfSection[],
  libraries: readonly string[],
  compiler: string | undefined,
): ExecutableLanguage | undefined {
  if (compiler?.startsWith("rustc") === true || isRust(sections)) return "Rust";
  if (libraries.some((name) => /^lib(?:std)?c\+\+\.so/.test(name))) return "C++";
  return compiler !== undefined && /^GCC:|clang/.test(compiler) ? "C" : undefined;
}

/** Whether it is a Rust program: its panic messages name files of the standard library. */
function isRust(sections: readonly ElfSection[]): boolean {
  return sections.some(
    ({ name, bytes }) =>
      name === ".rodata" &&
      ["library/std/src/", "library/core/src/"].some((path) => bytes.includes(path)),
  );
}
