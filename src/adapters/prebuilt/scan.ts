import { isUtf8 } from "node:buffer";
import type { Stats } from "node:fs";
import { lstat, readdir, readlink } from "node:fs/promises";
import { join, posix } from "node:path";
import type { TakeOptions } from "../../app/ports/prebuilt.ts";
import type { PrebuiltFiles } from "../../domain/build/prebuilt.ts";
import { Failure, inputNamed, type Sentence } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { setting } from "../../domain/text/surface.ts";
import { isInside } from "../files/inside.ts";
import { capableFile, type Teller } from "./capabilities.ts";

/** A file or link that an image gets. */
export type FoundFile =
  | { readonly kind: "file" | "program"; readonly path: string; readonly size: number }
  | { readonly kind: "link"; readonly path: string; readonly target: string };

/** How many entries and bytes are taken at most; an image with more is a mistake. */
const mostEntries = 200_000;
const mostBytes = 16 * 1024 * 1024 * 1024;

/** Bytes of a path at most. Linux takes 4095, and the folders of the run come before it. */
const longestPath = 3500;

/**
 * Lists files and links below the named paths, each once, in the order of their paths.
 * @throws Failure `usage`, `tool`
 */
export async function scan(options: TakeOptions, teller: Teller): Promise<readonly FoundFile[]> {
  const scanner = new Scanner(options);
  for (const [index, each] of options.files.entries()) await scanner.add(each, index + 1);
  const { found } = scanner;
  await refuseCapable(found, options, teller);
  return found;
}

/** @throws Failure `usage` for a program with capabilities: COPY would take them away */
async function refuseCapable(
  found: readonly FoundFile[],
  { from, files }: TakeOptions,
  teller: Teller,
): Promise<void> {
  const programs = found.filter(({ kind }) => kind === "program").map(({ path }) => path);
  const capable = await capableFile(
    programs.map((path) => join(from, path)),
    teller,
  );
  if (capable === undefined) return;
  const path = posix.relative(from, capable.file);
  const index = files.findIndex((each) => path === each.path || path.startsWith(`${each.path}/`));
  const entry = files[index];
  if (entry === undefined) throw new Error("every file is below the path of an entry");
  throw refused(
    { number: index + 1, files: entry },
    path,
    `has capabilities (\`${capable.capabilities}\`)`,
    {
      fix: "Take them away (`setcap -r FILE`): the image would not keep them, and with them it would run with rights of root.",
    },
  );
}

/** The place of a file, as a failure names it. */
interface Entry {
  /** 1-based. */
  readonly number: number;
  readonly files: PrebuiltFiles;
}

class Scanner {
  readonly #options: TakeOptions;
  readonly #found = new Map<string, FoundFile>();
  #entries = 0;
  #bytes = 0;

  constructor(options: TakeOptions) {
    this.#options = options;
  }

  get found(): readonly FoundFile[] {
    const all = [...this.#found.values()];
    return all.sort((one, other) => Number(one.path > other.path) - Number(one.path < other.path));
  }

  async add(files: PrebuiltFiles, number: number): Promise<void> {
    const entry = { number, files };
    await this.#refuseLinkedWay(entry);
    const before = this.#entries;
    await this.#visit(entry, files.path);
    const isEmpty = this.#entries === before || !this.#hasFilesIn(files.path);
    if (!isEmpty) return;
    throw refused(entry, files.path, "has no file in it", {
      fix: "Name a folder with files: what has no file in it is in no image.",
    });
  }

  #hasFilesIn(path: string): boolean {
    return [...this.#found.keys()].some((each) => each === path || each.startsWith(`${path}/`));
  }

  /** A link on the way could lead anywhere on this machine, and COPY would look it up elsewhere. */
  async #refuseLinkedWay(entry: Entry): Promise<void> {
    const parts = entry.files.path.split("/");
    for (const [index] of parts.entries()) {
      const path = parts.slice(0, index + 1).join("/");
      const stat = await lstat(join(this.#options.from, path)).catch(() => undefined);
      if (stat === undefined) throw this.#missing(entry);
      if (!stat.isSymbolicLink()) continue;
      throw refused(entry, path, "is a symbolic link", {
        fix: "Name the path that it leads to.",
      });
    }
  }

  #missing(entry: Entry): Failure {
    return refused(entry, entry.files.path, "is not there", {
      fix: this.#options.isMade
        ? `Check that ${setting("prebuilt-command")} makes it: a path is from ${setting("context")}, in a clean checkout of the commit.`
        : `Make it before Twofold runs, or name the command that makes it: ${setting("prebuilt-command", "make dist")}. A path is from ${setting("context")}.`,
    });
  }

  async #visit(entry: Entry, path: string): Promise<void> {
    const place = join(this.#options.from, path);
    if (Buffer.byteLength(path) > longestPath) {
      throw refused(entry, path, `has a path of more than ${longestPath} bytes`, {
        fix: "Make it with shorter names or fewer folders.",
      });
    }
    const stat = await lstat(place).catch((cause: unknown) => {
      throw unreadable(entry, path, cause);
    });
    this.#count(entry, stat);
    if (stat.isDirectory()) {
      if (this.#options.leavesOut(`${path}/`)) return;
      for (const name of await namesIn(entry, path, place))
        await this.#visit(entry, `${path}/${name}`);
      return;
    }
    if (this.#options.leavesOut(path)) return;
    this.#found.set(path, await this.#fileOf(entry, { path, place, stat }));
  }

  #count(entry: Entry, stat: Stats): void {
    this.#entries += 1;
    this.#bytes += stat.isFile() ? stat.size : 0;
    if (this.#entries <= mostEntries && this.#bytes <= mostBytes) return;
    throw refused(entry, entry.files.path, "makes the image too large", {
      fix: `Name only what the image needs: at most ${mostEntries} files and ${mostBytes / 1024 ** 3} GiB.`,
    });
  }

  async #fileOf(
    entry: Entry,
    { path, place, stat }: { readonly path: string; readonly place: string; readonly stat: Stats },
  ): Promise<FoundFile> {
    if (stat.isSymbolicLink()) {
      const target = await readlink(place);
      this.#refuseTarget(entry, path, target);
      return { kind: "link", path, target };
    }
    if (!stat.isFile()) {
      throw refused(entry, path, "is a device, a pipe or a socket", {
        fix: "Leave it out: an image gets files, folders and links.",
      });
    }
    if ((stat.mode & 0o6000) !== 0) {
      throw refused(entry, path, "has the setuid or setgid bit", {
        fix: "Take it away (`chmod u-s,g-s`), or leave the file out: it would run with the rights of another user.",
      });
    }
    return { kind: (stat.mode & 0o100) === 0 ? "file" : "program", path, size: stat.size };
  }

  /** A link of the image starts from the image's root. */
  #refuseTarget(entry: Entry, path: string, target: string): void {
    const shown = visible(shortened(target, 200));
    if (target.startsWith("/")) {
      if (!isInside(this.#options.from, posix.normalize(target))) return;
      throw refused(entry, path, `is a symbolic link to \`${shown}\`, a path of this machine`, {
        fix: "Make it relative: the image does not have that folder.",
      });
    }
    const below = path.slice(entry.files.path.length);
    const folder = posix.dirname(posix.join(entry.files.to.slice(1), below));
    if (!/^\.\.(?:\/|$)/.test(posix.normalize(posix.join(folder, target)))) return;
    throw refused(entry, path, `is a symbolic link to \`${shown}\`, out of the image's root`, {
      fix: "Make it lead to a path of the image, or leave it out.",
    });
  }
}

/** Lists a folder; a name that is no text could not be told from another one. */
async function namesIn(entry: Entry, path: string, place: string): Promise<readonly string[]> {
  const names = await readdir(place, { encoding: "buffer" }).catch((cause: unknown) => {
    throw unreadable(entry, path, cause);
  });
  const odd = names.find((name) => !isUtf8(name));
  if (odd !== undefined) {
    throw refused(entry, `${path}/${odd.toString("latin1")}`, "has a name that is not UTF-8", {
      fix: "Rename it, or leave it out.",
    });
  }
  return names.map((name) => name.toString()).sort();
}

function unreadable(entry: Entry, path: string, cause: unknown): Failure {
  const why = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason";
  return refused(entry, path, `cannot be read (${why})`, {
    fix: "Check its permissions, and that nothing changes it while Twofold reads it.",
  });
}

function refused(
  { number }: Entry,
  path: string,
  what: string,
  { fix }: { readonly fix: Sentence | string },
): Failure {
  return new Failure({
    code: "usage",
    message: `${inputNamed("prebuilt")}, entry ${number}: \`${visible(shortened(path, 200))}\` ${what}.`,
    fix,
    input: "prebuilt",
  });
}
