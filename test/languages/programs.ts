import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ExecutableFacts } from "../../src/domain/findings/executable.ts";
import { lookAtExecutable } from "../../src/executables/look.ts";

export interface Compilation {
  /** Files by name. */
  readonly files: Readonly<Record<string, string>>;
  /** Program and arguments; the program is written to `out`. */
  readonly command: readonly [program: string, ...args: readonly string[]];
  /** Commands before it, in the same folder. */
  readonly before?: readonly (readonly [program: string, ...args: readonly string[]])[];
  readonly env?: Readonly<Record<string, string>>;
}

/** What a program that was just compiled says, and the folder it was compiled in: one below a home, as usual. */
export function compiled({ files, command, before = [], env = {} }: Compilation): {
  readonly facts: ExecutableFacts;
  readonly folder: string;
} {
  const folder = mkdtempSync("/tmp/twofold-language-");
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const home = {
      HOME: folder,
      GOCACHE: join(folder, "cache"),
      GOFLAGS: "-mod=mod",
      GO111MODULE: "on",
    };
    const all = { PATH: process.env["PATH"], LC_ALL: "C", ...rustHome(), ...home, ...env };
    for (const [program, ...args] of [...before, command]) {
      execFileSync(program, args, { cwd: folder, env: all, stdio: ["ignore", "pipe", "inherit"] });
    }
    const looked = lookAtExecutable(readFileSync(join(folder, "out")));
    if (looked.kind !== "facts") throw new Error(`it was not read: ${JSON.stringify(looked)}`);
    return { facts: looked.facts, folder };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A rustc that rustup brought looks for its toolchain in the user's home. */
function rustHome(): Readonly<Record<string, string>> {
  const home = process.env["RUSTUP_HOME"] ?? join(process.env["HOME"] ?? "/root", ".rustup");
  return { RUSTUP_HOME: home };
}
