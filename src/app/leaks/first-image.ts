import { type CheckedLayout, checkLayout } from "../images/check-layout.ts";
import type { Builder, BuiltImage } from "../ports/build.ts";
import type { Image } from "../ports/image.ts";
import type { OutputFolder } from "../ports/output.ts";
import type { Timed } from "../ports/timed.ts";
import type { Twins } from "../prove/twin-builds.ts";

interface FirstImageOptions<T> {
  readonly builder: Pick<Builder, "exportImage">;
  readonly output: Pick<OutputFolder, "layout" | "twins" | "moveLayout" | "removeLayout">;
  readonly openImage: (layout: string) => Promise<Image>;
  readonly timed: Timed;
  /** Ends the run. */
  readonly signal: AbortSignal;
  /** Reads the whole image. @throws Failure when it is not what was built, or has a secret in it */
  readonly read: (first: BuiltImage, checked: CheckedLayout, signal: AbortSignal) => Promise<T>;
}

/**
 * The first build's image on its way into the output folder. It is compressed and read while the
 * second build still runs, because both are needed whatever the second build produces: the image is
 * either the layout that may be pushed, or one of two that differ.
 */
export class FirstImage<T> {
  readonly #options: FirstImageOptions<T>;
  #exported: Promise<CheckedLayout> | undefined;
  #reading: Promise<T> | undefined;
  readonly #stop = new AbortController();

  constructor(options: FirstImageOptions<T>) {
    this.#options = options;
  }

  /**
   * Starts the work that does not need the second build. If it fails, whoever needs the image gets
   * the failure.
   */
  start({ first }: Pick<Twins, "first">): void {
    this.#begin(first, "in the background");
  }

  /**
   * Puts the image into the folder of the image that may be pushed, and checks that it is the one
   * that was built. @throws Failure `tool`
   */
  async asLayout(first: BuiltImage): Promise<void> {
    if (this.#exported === undefined) this.#begin(first);
    await this.#exported;
  }

  /**
   * Puts the image into the first build's folder, as one of two that differ. @throws Failure `tool`
   */
  async asTwin(first: BuiltImage): Promise<void> {
    await this.asLayout(first);
    // A reader that still runs must find the image where it was.
    await this.#settled();
    await this.#options.output.moveLayout();
    this.#exported = undefined;
  }

  /**
   * Returns the result of reading the image, which happens once, wherever the image is. @throws
   * what reading it threw
   */
  async read(first: BuiltImage): Promise<T> {
    if (this.#reading === undefined) await this.asLayout(first);
    if (this.#reading === undefined) throw new Error("an image that is exported is read");
    return await this.#reading;
  }

  /** Stops all work on the image and removes it from the folder. */
  async drop(): Promise<void> {
    if (this.#exported === undefined) return;
    this.#stop.abort(new Error("the image is of no use any more"));
    await this.#settled();
    this.#exported = undefined;
    await this.#options.output.removeLayout();
  }

  #begin(first: BuiltImage, how?: "in the background"): void {
    const { read } = this.#options;
    const signal = AbortSignal.any([this.#stop.signal, this.#options.signal]);
    const exported = this.#export(first, how);
    if (this.#reading === undefined) {
      this.#reading = exported.then((checked) => {
        signal.throwIfAborted();
        return read(first, checked, signal);
      });
      this.#exported = exported;
    } else {
      // The image was already read at another path; this copy's bytes are verified by themselves.
      this.#exported = exported.then(async (checked) => {
        await checked.prove(signal);
        return checked;
      });
    }
    // Whoever needs the work awaits it; until then a rejection must not count as unhandled.
    for (const work of [this.#exported, this.#reading]) work.catch(() => undefined);
  }

  async #export(first: BuiltImage, how?: "in the background"): Promise<CheckedLayout> {
    const { builder, output, openImage, timed } = this.#options;
    return await timed("export", async () => {
      await builder.exportImage(first, output.layout, how);
      return checkLayout(await openImage(output.layout), first);
    });
  }

  async #settled(): Promise<void> {
    await Promise.allSettled([this.#exported, this.#reading]);
  }
}
