import type { Programs } from "../machine/toolchain.ts";

/** A folder of a build, and how programs get to where it is mounted and may be read. */
export interface Place {
  /** Absolute path. */
  readonly folder: string;
  /** The words before a program. */
  readonly enter: readonly string[];
  readonly programs: Pick<Programs, "env" | "signal">;
}

/**
 * Returns the words that start a program in the namespaces of a process of buildah: there its mounts
 * are, and in a rootless build the rights to what belongs to other users of the image.
 */
export function entering(pid: number, rootless: boolean): readonly string[] {
  const user = rootless ? ["--user", "--preserve-credentials"] : [];
  return ["nsenter", "--target", String(pid), "--mount", ...user, "--"];
}

/** Returns a program's name and arguments in a place; its messages and names are bytes. */
export function commandIn(
  { enter, programs }: Place,
  words: readonly string[],
): {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
} {
  const [program = "", ...args] = [...enter, ...words];
  const { env, signal } = programs;
  return { program, args, env: { ...env, LC_ALL: "C.UTF-8", TAR_OPTIONS: "" }, signal };
}
