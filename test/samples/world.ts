import type { VariationName } from "../../src/domain/build/environment.ts";

/** Numbers drawn after a seed: the same seed gives the same ones. */
export class Draw {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 32 bits (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  /** From 0 up to 1, with 53 bits. */
  fraction(): number {
    return ((this.next() >>> 5) * 2 ** 26 + (this.next() >>> 6)) / 2 ** 53;
  }

  /** A whole number, both ends included. */
  int(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  bytes(length: number): Buffer {
    return Buffer.from(Array.from({ length }, () => this.next() >>> 24));
  }

  text(alphabet: string, length: number): string {
    return Array.from({ length }, () => alphabet[this.int(0, alphabet.length - 1)]).join("");
  }

  pick<T>(all: readonly [T, ...T[]]): T {
    return all[this.int(0, all.length - 1)] ?? all[0];
  }

  shuffled<T>(all: readonly T[]): T[] {
    const keyed = all.map((value) => ({ value, key: this.next() }));
    return keyed.sort((one, other) => one.key - other.key).map(({ value }) => value);
  }
}

/** One run of a step: what it could read of its world. */
export interface Run {
  /** New in each run: what the step draws by chance. */
  readonly draw: Draw;
  readonly varied: readonly VariationName[];
  /** Seconds since 1970 with a fraction, as the step's clock says. */
  readonly now: number;
  /** Seconds since the machine started, which no variation moves. */
  readonly uptime: number;
  /** Seconds east of Greenwich, as the step's `TZ` says. */
  readonly zone: number;
  /** What counts up with each process or file on the machine. */
  readonly counter: number;
}

/** What a step leaves. */
export type Left =
  | { readonly path: string; readonly content: string | Uint8Array }
  | { readonly path: string; readonly link: string };

/** A kind of step whose output differs, and the causes that are right for it. */
export interface Generator {
  readonly name: string;
  readonly kind: "chance" | "time" | "order" | "environment";
  /** Any of these is right; all others but `unknown` are wrong. */
  readonly causes: readonly string[];
  /** Settles what all runs of one case have in common, e.g. a length, and returns the step. */
  readonly plan: (shared: Draw, index: number) => Step;
}

export interface Step {
  readonly run: string;
  readonly leave: (run: Run) => Left;
}

/** Instructions that tell nothing of where their output comes from. */
export const plainRuns: readonly [string, ...string[]] = [
  "RUN ./build",
  "RUN make",
  "RUN node build.js",
  "RUN python3 gen.py",
  "RUN perl gen.pl > /opt/out",
  "RUN ./configure && make install",
];

/** A difference of a file's text. */
export function textStep(shared: Draw, value: (run: Run) => string, runs = plainRuns): Step {
  const [before, after] = shared.pick(frames);
  const path = shared.pick(["opt/out", "etc/app/state", "srv/data.txt", "usr/share/app/info"]);
  return {
    run: shared.pick(runs),
    leave: (run) => ({ path, content: before + value(run) + after }),
  };
}

/** What stands around a value. */
const frames: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ["", ""],
  ["", "\n"],
  ["value=", "\n"],
  ["# made by a program\nname: shop\nvalue: ", "\nport: 80\n"],
  ['{"name":"shop","value":"', '","port":80}\n'],
  ["<a href='", "'>x</a>\n"],
  ["first line\n\nthe value is ", " and then more words follow\nlast line\n"],
];
