import type { InstructionPlace } from "../../domain/build/instruction-place.ts";
import type { InputEntry } from "../../domain/build/written-place.ts";
import type { Executable, Executables, GoBuild } from "../../domain/findings/executable.ts";
import type { Trace } from "../../domain/findings/trace.ts";

/** Returns an instruction with its keys in the schema's order. */
export function instruction(place: InstructionPlace | undefined): InstructionPlace | undefined {
  if (place === undefined) return undefined;
  const { file, line, text, input } = place;
  return { file, line, text, ...(input === undefined ? {} : { input: inputEntry(input) }) };
}

function inputEntry({ name, entry }: InputEntry): InputEntry {
  return { name, ...(entry === undefined ? {} : { entry }) };
}

export function trace(found: Trace): Record<keyof Trace, unknown> {
  const { path, kind, format, weight, certain, layer, offset, excerpt, count } = found;
  const place = instruction(found.instruction);
  return { path, kind, format, weight, certain, layer, instruction: place, offset, excerpt, count };
}

export function executables(found: Executables): Record<keyof Executables, unknown> {
  return {
    listed: found.listed.map(executable),
    omitted: found.omitted,
    ofPackages: found.ofPackages,
    unread: {
      listed: found.unread.listed.map(({ path, reason }) => ({ path, reason })),
      omitted: found.unread.omitted,
    },
  };
}

function executable(file: Executable): Record<keyof Executable, unknown> {
  return {
    path: file.path,
    layer: file.layer,
    instruction: instruction(file.instruction),
    format: file.format,
    architecture: file.architecture,
    language: file.language,
    linkage: file.linkage,
    libraries: file.libraries,
    compiler: file.compiler,
    buildId: file.buildId,
    goBuildId: file.goBuildId,
    symbols: file.symbols,
    debug: file.debug,
    paths: file.paths,
    go: file.go && goBuild(file.go),
    timeStamp: file.timeStamp,
    advice: file.advice.map(({ name, found, fix }) => ({ name, found, fix })),
  };
}

function goBuild(go: GoBuild): Record<keyof GoBuild, unknown> {
  const { version, module, trimpath, cgo, revision, time, modified } = go;
  return { version, module, trimpath, cgo, revision, time, modified };
}
