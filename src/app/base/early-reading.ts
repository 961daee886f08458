import type { ReadImage } from "../leaks/search-image.ts";
import type { RootTar } from "../ports/base.ts";
import type { Image } from "../ports/image.ts";
import { readBase } from "./search-base.ts";

type Needs = Omit<Parameters<typeof readBase>[0], "image" | "tar">;

/** A base's image, and what reading it finds. */
interface Read {
  readonly image: Promise<Image>;
  readonly read: Promise<ReadImage>;
}

/** Reads the first of two bases while the second one is still being made, which leaves a core idle. */
export class EarlyReading {
  readonly #needs: Needs;
  readonly #open: (tar: RootTar) => Promise<Image>;
  readonly #stop = new AbortController();
  #started: Read | undefined;

  constructor(needs: Needs, open: (tar: RootTar) => Promise<Image>) {
    this.#needs = needs;
    this.#open = open;
  }

  start(tar: RootTar): Read {
    const signal = AbortSignal.any([this.#needs.signal, this.#stop.signal]);
    const image = this.#open(tar);
    const read = image.then((opened) => readBase({ ...this.#needs, image: opened, tar, signal }));
    // Whoever needs it awaits it; until then a rejection must not count as unhandled.
    read.catch(() => undefined);
    this.#started = { image, read };
    return this.#started;
  }

  /** Returns what was started, and starts it where nothing was. */
  of(tar: RootTar): Read {
    return this.#started ?? this.start(tar);
  }

  /** Ends the reading: the folder that is read from is about to be removed. */
  async end(): Promise<void> {
    this.#stop.abort();
    await this.#started?.read.catch(() => undefined);
  }
}
