import { type CheckedLayout, checkLayout } from "./check-layout.ts";
import type { Builder, BuiltImage, Image, OutputFolder } from "./ports.ts";
import type { RunRecord } from "./run-record.ts";
import type { Twins } from "./twin-builds.ts";

export interface FirstImageOrder {
  readonly builder: Pick<Builder, "exportImage">;
  readonly output: Pick<OutputFolder, "layout" | "twins" | "moveLayout" | "removeLayout">;
  readonly openImage: (layout: string) => Promise<Image>;
  readonly record: Pick<RunRecord, "phase">;
  /** Searches it. Never fails; ends without a result when the signal is aborted. */
  readonly search: (twins: Twins, image: Image, signal: AbortSignal) => Promise<void>;
}

/**
 * The first build's image on its way into the output folder. It is compressed and searched while the second build
 * still runs, since that is needed whatever the second one comes to: its image is the layout that may be pushed, or one
 * of the two that differ.
 */
export class FirstImage {
  readonly #order: FirstImageOrder;
  #work:
    | { readonly exported: Promise<CheckedLayout>; readonly searched: Promise<void> }
    | undefined;
  #stop = new AbortController();

  constructor(order: FirstImageOrder) {
    this.#order = order;
  }

  /** Begins with what does not need the second build. Its failure is told by whoever needs the image. */
  start(twins: Twins): void {
    const { search } = this.#order;
    const { signal } = this.#stop;
    const exported = this.#export(twins.first, "in the background");
    const searched = exported.then(
      ({ image }) => (signal.aborted ? undefined : search(twins, image, signal)),
      () => undefined,
    );
    this.#work = { exported, searched };
  }

  /** It lies in the folder of the image that may be pushed, and is the one that was built. @throws Failure `tool` */
  async asLayout(first: BuiltImage): Promise<CheckedLayout> {
    return await (this.#work?.exported ?? this.#export(first));
  }

  /** It lies in the first build's folder, as one of two that differ, and is not searched yet. @throws Failure `tool` */
  async asTwin(first: BuiltImage): Promise<void> {
    await this.asLayout(first);
    await this.#stopped();
    await this.#order.output.moveLayout();
  }

  /** It has been searched, with what is known of both builds where they differ. */
  async searched(twins: Twins): Promise<void> {
    const { search, output, openImage } = this.#order;
    if (this.#work !== undefined) await this.#work.searched;
    else await search(twins, await openImage(output.twins.first), this.#stop.signal);
  }

  /** Ends the search, also one that has not begun. */
  stopSearch(): void {
    this.#stop.abort();
  }

  /** Nothing of it is left in the folder, and nothing goes on there. */
  async drop(): Promise<void> {
    if (this.#work === undefined) return;
    await this.#stopped();
    await this.#order.output.removeLayout();
  }

  async #export(first: BuiltImage, urgency?: "in the background"): Promise<CheckedLayout> {
    const { builder, output, openImage, record } = this.#order;
    return await record.phase("export", async () => {
      await builder.exportImage(first, output.layout, urgency);
      return checkLayout(await openImage(output.layout), first);
    });
  }

  /** What has begun is over, and begins anew when it is asked for again. */
  async #stopped(): Promise<void> {
    this.#stop.abort();
    await this.#work?.searched;
    this.#work = undefined;
    this.#stop = new AbortController();
  }
}
