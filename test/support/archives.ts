import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A file to make an archive of. */
export interface ArchivedFile {
  readonly name: string;
  readonly content?: string | Uint8Array;
  readonly mode?: number;
  /** Seconds since 1970; default: 1. */
  readonly time?: number;
}

/** What a program of this machine makes of some files, as the file `out` in their folder. */
export function made(
  files: readonly ArchivedFile[],
  [program, ...args]: readonly [program: string, ...args: readonly string[]],
): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "twofold-archive-"));
  try {
    for (const { name, content = name, mode = 0o644, time = 1_000_000_000 } of files) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      chmodSync(path, mode);
      utimesSync(path, time, time);
    }
    const env = { PATH: process.env["PATH"], TZ: "UTC", HOME: folder };
    execFileSync(program, args, { cwd: folder, env, stdio: ["ignore", "pipe", "inherit"] });
    return readFileSync(join(folder, "out"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a filter such as `xz -c` makes of some bytes. */
export function filtered(
  bytes: string | Uint8Array,
  [program, ...args]: readonly [program: string, ...args: readonly string[]],
): Buffer {
  return execFileSync(program, args, { input: bytes, maxBuffer: 1 << 30 });
}
