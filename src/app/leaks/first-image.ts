import { type CheckedLayout, checkLayout } from "../images/check-layout.ts";
import type { Builder, BuiltImage, Image, OutputFolder } from "../ports/build.ts";
import type { Twins } from "../prove/twin-builds.ts";
import type { RunRecord } from "../record/run-record.ts";

interface FirstImageOptions<T> {
  readonly builder: Pick<Builder, "exportImage">;
  readonly output: Pick<OutputFolder, "layout" | "twins" | "moveLayout" | "removeLayout">;
  readonly openImage: (layout: string) => Promise<Image>;
  readonly record: Pick<RunRecord, "phase">;
  /** Reads all of it. @throws Failure where it is not what was built, or has a secret in it */
  readonly read: (first: BuiltImage, checked: CheckedLayout, signal: AbortSignal) => Promise<T>;
}

/**
 * The first build's image on its way into the output folder. It is compressed and read while the second build still
 * runs, since that is needed whatever the second one comes to: its image is the layout that may be pushed, or one of
 * the two that differ.
 */
export class FirstImage<T> {
  readonly #options: FirstImageOptions<T>;
  #exported: Promise<CheckedLayout> | undefined;
  #reading: Promise<T> | undefined;
  readonly #stop = new AbortController();

  constructor(options: FirstImageOptions<T>) {
    this.#options = options;
  }

  /** Begins with what does not need the second build. Its failure is told by whoever needs the image. */
  start({ first }: Pick<Twins, "first">): void {
    this.#begin(first, "in the background");
  }

  /** It lies in the folder of the image that may be pushed, and is the one that was built. @throws Failure `tool` */
  async asLayout(first: BuiltImage): Promise<void> {
    if (this.#exported === undefined) this.#begin(first);
    await this.#exported;
  }

  /** It lies in the first build's folder, as one of two that differ. @throws Failure `tool` */
  async asTwin(first: BuiltImage): Promise<void> {
    await this.asLayout(first);
    // Who reads it must find it where it was.
    await this.#settled();
    await this.#options.output.moveLayout();
    this.#exported = undefined;
  }

  /** What reading it gave: once, wherever it lies. @throws what reading it threw */
  async read(first: BuiltImage): Promise<T> {
    if (this.#reading === undefined) await this.asLayout(first);
    if (this.#reading === undefined) throw new Error("an image that is exported is read");
    return await this.#reading;
  }

  /** Nothing of it is left in the folder, and nothing goes on there. */
  async drop(): Promise<void> {
    if (this.#exported === undefined) return;
    this.#stop.abort(new Error("the image is of no use any more"));
    await this.#settled();
    this.#exported = undefined;
    await this.#options.output.removeLayout();
  }

  #begin(first: BuiltImage, how?: "in the background"): void {
    const { read } = this.#options;
    const { signal } = this.#stop;
    const exported = this.#export(first, how);
    if (this.#reading === undefined) {
      this.#reading = exported.then((checked) => {
        signal.throwIfAborted();
        return read(first, checked, signal);
      });
      this.#exported = exported;
    } else {
      // What was read lies elsewhere by now: this copy's bytes are proven by themselves.
      this.#exported = exported.then(async (checked) => {
        await checked.prove(signal);
        return checked;
      });
    }
    // Awaited by whoever needs it; until then a rejection must not count as unhandled.
    for (const work of [this.#exported, this.#reading]) work.catch(() => undefined);
  }

  async #export(first: BuiltImage, how?: "in the background"): Promise<CheckedLayout> {
    const { builder, output, openImage, record } = this.#options;
    return await record.phase("export", async () => {
      await builder.exportImage(first, output.layout, how);
      return checkLayout(await openImage(output.layout), first);
    });
  }

  async #settled(): Promise<void> {
    await Promise.allSettled([this.#exported, this.#reading]);
  }
}
