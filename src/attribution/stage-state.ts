import type { Instruction } from "../containerfile/model.ts";
import type { PathChanges, PathState } from "../domain/findings/watched-build.ts";
import type { Origin, Side } from "./model.ts";

/** The instruction that last wrote a path, in both builds. */
export interface Writer {
  readonly stage: number;
  readonly instruction: Instruction | undefined;
}

/** A path's state in both builds; undefined: absent, or as the base has it. */
export type States = readonly [PathState | undefined, PathState | undefined];

/** The state of a stage's files after some of its instructions. */
export class StageState {
  /** Paths whose content, type or presence differs. */
  readonly content = new Map<string, Origin>();
  /** Paths whose mode or owner differs. */
  readonly metadata = new Map<string, Origin>();
  readonly written = new Map<string, Writer>();
  readonly #sides: readonly [Map<string, PathState>, Map<string, PathState>] = [
    new Map(),
    new Map(),
  ];

  /** Returns the initial state of a stage, which may be built on another one. */
  static from(base: StageState | undefined): StageState {
    const state = new StageState();
    if (base === undefined) return state;
    for (const [path, origin] of base.content) state.content.set(path, origin);
    for (const [path, origin] of base.metadata) state.metadata.set(path, origin);
    for (const [path, writer] of base.written) state.written.set(path, writer);
    for (const side of [0, 1] as const) {
      for (const [path, known] of base.#sides[side]) state.#sides[side].set(path, known);
    }
    return state;
  }

  statesOf(path: string): States {
    return [this.#sides[0].get(path), this.#sides[1].get(path)];
  }

  /** Applies both builds' changes. Returns each changed path with its states before and now. */
  apply(changes: readonly [PathChanges, PathChanges]): readonly Changed[] {
    const paths = [...new Set([...changes[0].keys(), ...changes[1].keys()])].sort();
    const before = paths.map((path) => this.statesOf(path));
    for (const side of [0, 1] as const) this.#applySide(side, changes[side]);
    return paths.map((path, at) => ({
      path,
      before: before[at] ?? [undefined, undefined],
      now: this.statesOf(path),
    }));
  }

  #applySide(side: Side, changes: PathChanges): void {
    for (const [path, state] of changes) {
      if (state === undefined) this.#sides[side].delete(path);
      else this.#sides[side].set(path, state);
    }
  }
}

export interface Changed {
  readonly path: string;
  readonly before: States;
  readonly now: States;
}

/** Whether content, type or presence differs; a file that was not read is judged by its size. */
export function contentDiffers([a, b]: States): boolean {
  if (a === undefined || b === undefined) return a !== b;
  if (a.type !== b.type || a.size !== b.size || a.linkname !== b.linkname) return true;
  return a.digest !== undefined && b.digest !== undefined && a.digest !== b.digest;
}

export function metadataDiffers([a, b]: States): boolean {
  if (a === undefined || b === undefined) return false;
  return a.mode !== b.mode || a.uid !== b.uid || a.gid !== b.gid;
}

/** Whether the contents are the same as before, on both sides. */
export function isSameContent(before: States, now: States): boolean {
  return !contentDiffers([before[0], now[0]]) && !contentDiffers([before[1], now[1]]);
}

/** Returns both digests as one key; undefined unless both files were read. */
export function digestsOf([a, b]: States): string | undefined {
  return a?.digest === undefined || b?.digest === undefined ? undefined : `${a.digest} ${b.digest}`;
}
