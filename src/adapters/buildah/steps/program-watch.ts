import { open, readdir, readFile, readlink, stat } from "node:fs/promises";
import { isStaticProgram } from "./elf-header.ts";

/**
 * The waits start short, so that short programs at a step's start are seen, and grow, so that a
 * long step costs next to nothing.
 */
const firstWaitMilliseconds = 5;
const longestWaitMilliseconds = 250;
/** Of a step with more processes, only some are examined. */
const mostProcesses = 500;
const headBytes = 4096;

/** A program of a step that runs without the library that it should load. */
export interface UnreachedProgram {
  /** Its path in the step's root; untrusted. */
  readonly path: string;
  /**
   * `static`: it loads no library. `refused`: it could load this one and has not (another C
   * library, a cleared environment).
   */
  readonly why: "static" | "refused";
}

export interface WatchedPrograms {
  /**
   * Ends the watch. @returns the programs that were seen and not reached, in the order of their
   * paths
   */
  end(): Promise<readonly UnreachedProgram[]>;
}

interface WatchOptions {
  /** The step's first process, which waits and has not started its program yet. */
  readonly pid: number;
  /** A part of the preloaded library's path, as memory maps show it. */
  readonly library: string;
}

/**
 * Looks at a step's processes while they run, for programs that a preloaded library does not reach.
 * It polls, so it does not see a program that lives for a few milliseconds between two looks.
 */
export function watchPrograms(options: WatchOptions): WatchedPrograms {
  const watch = new Watch(options);
  return { end: () => watch.end() };
}

class Watch {
  readonly #options: WatchOptions;
  readonly #found = new Map<string, UnreachedProgram>();
  /** Whether files are static programs, by device and inode. */
  readonly #statics = new Map<string, boolean>();
  /** Processes that had not loaded the library at the last look, and may have been about to. */
  #suspects: ReadonlySet<string> = new Set();
  #runtime: string | undefined;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();
  #isOpen = true;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#looking = this.#fileOf(options.pid).then((file) => {
      // Until it starts the step's program, the first process is still the runtime itself.
      this.#runtime = file;
      this.#wait(firstWaitMilliseconds);
    });
  }

  async end(): Promise<readonly UnreachedProgram[]> {
    this.#isOpen = false;
    clearTimeout(this.#timer);
    await this.#looking;
    return [...this.#found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  #wait(milliseconds: number): void {
    if (!this.#isOpen) return;
    this.#timer = setTimeout(() => {
      this.#looking = this.#look().then(() => {
        this.#wait(Math.min(longestWaitMilliseconds, milliseconds * 2));
      });
    }, milliseconds).unref();
  }

  async #look(): Promise<void> {
    const pids = await descendants(this.#options.pid);
    const seen = await Promise.all(pids.map((pid) => this.#lookAt(pid)));
    this.#suspects = new Set(seen.filter((name) => name !== undefined));
  }

  /**
   * @returns the id of the process and its program when it could have loaded the library and has
   * not
   */
  async #lookAt(pid: number): Promise<string | undefined> {
    const file = await this.#fileOf(pid);
    if (file === undefined || file === this.#runtime) return undefined;
    const [path, isStatic] = await Promise.all([
      readlink(`/proc/${pid}/exe`).catch(() => undefined),
      this.#isStatic(pid, file),
    ]);
    if (path === undefined) return undefined;
    if (isStatic) {
      this.#found.set(path, { path, why: "static" });
      return undefined;
    }
    const maps = await readFile(`/proc/${pid}/maps`, "utf8").catch(() => "");
    // An ending process has no maps.
    if (maps === "" || maps.includes(this.#options.library)) return undefined;
    const name = `${pid} ${file}`;
    if (this.#suspects.has(name)) this.#found.set(path, { path, why: "refused" });
    return name;
  }

  async #fileOf(pid: number): Promise<string | undefined> {
    return await stat(`/proc/${pid}/exe`).then(
      ({ dev, ino }) => `${dev}:${ino}`,
      () => undefined,
    );
  }

  async #isStatic(pid: number, file: string): Promise<boolean> {
    const known = this.#statics.get(file);
    if (known !== undefined) return known;
    const head = await headOf(`/proc/${pid}/exe`);
    if (head === undefined) return false;
    const isStatic = isStaticProgram(head);
    this.#statics.set(file, isStatic);
    return isStatic;
  }
}

async function headOf(path: string): Promise<Buffer | undefined> {
  const file = await open(path, "r").catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    const buffer = Buffer.alloc(headBytes);
    const { bytesRead } = await file.read(buffer, 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } catch {
    return undefined;
  } finally {
    await file.close();
  }
}

/** Returns a process and all its descendants (proc(5), `/proc/pid/task/tid/children`). */
async function descendants(pid: number): Promise<readonly number[]> {
  const found = [pid];
  for (let at = 0; at < found.length && found.length < mostProcesses; at += 1) {
    const tasks = `/proc/${found[at]}/task`;
    for (const task of await readdir(tasks).catch(() => [])) {
      const children = await readFile(`${tasks}/${task}/children`, "utf8").catch(() => "");
      found.push(...children.split(" ").filter(Boolean).map(Number));
    }
  }
  return found.slice(0, mostProcesses);
}
