import { mkdir, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Emulation } from "../../../domain/build/emulation.ts";
import { run } from "../../process/runner.ts";
import { registeredFor } from "./binfmt.ts";
import { tinyProgram, tinyStatus } from "./tiny-program.ts";
import type { Programs } from "./toolchain.ts";

interface Asked {
  readonly programs: Pick<Programs, "env" | "signal">;
  /** The machine's own platform, `os/arch`. */
  readonly machine: string;
  /** A new folder for the program that is tried. */
  readonly folder: string;
}

/**
 * Finds out how this machine runs a platform's programs: it starts the smallest one, and looks up
 * what the kernel starts it by.
 */
export async function emulationOf(
  platform: string,
  { programs, machine, folder }: Asked,
): Promise<Emulation> {
  if (architecture(platform) === architecture(machine)) return { kind: "own" };
  const program = tinyProgram(platform);
  if (program === undefined) return { kind: "unknown" };
  const registered = await registeredFor(program);
  if (registered?.isHeldOpen === false) {
    return {
      kind: "none",
      why: `the kernel starts its programs by ${registered.interpreter}, which an image's own root does not have: it was registered without the flag F`,
    };
  }
  switch (await tried(program, { programs, folder })) {
    case "runs":
      return registered === undefined
        ? { kind: "own" }
        : { kind: "emulated", by: basename(registered.interpreter) };
    case "refused":
      return { kind: "none", why: "the kernel has no interpreter for its programs" };
    case "unknown":
      return { kind: "unknown" };
  }
}

/** Starts a program. Where the kernel refuses it, a shell may have read it as a script. */
async function tried(
  program: Buffer,
  { programs: { env, signal }, folder }: Pick<Asked, "programs" | "folder">,
): Promise<"runs" | "refused" | "unknown"> {
  const file = join(folder, "program");
  await mkdir(folder, { mode: 0o700 });
  await writeFile(file, program, { mode: 0o700 });
  const { end } = await run({ program: file, args: [], env, signal, timeoutSeconds: 30 });
  await rm(folder, { recursive: true, force: true });
  if (end.kind === "exit") return end.code === tinyStatus ? "runs" : "refused";
  // A folder from which nothing may be started says nothing about the kernel.
  return end.kind === "not-started" && !end.reason.includes("ENOEXEC") ? "unknown" : "refused";
}

function architecture(platform: string): string {
  return platform.split("/")[1] ?? "";
}
