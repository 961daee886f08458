import type { Builder, BuiltImage, OutputFolder } from "./ports.ts";
import type { RunRecord } from "./run-record.ts";
import type { Twins } from "./twin-builds.ts";

export interface FirstImageOrder {
  readonly builder: Pick<Builder, "exportImage">;
  readonly output: Pick<OutputFolder, "layout" | "twins" | "moveLayout" | "removeLayout">;
  readonly record: Pick<RunRecord, "phase">;
  /** Searches it in a folder. Never fails; ends without a result when the signal is aborted. */
  readonly search: (twins: Twins, layout: string, signal: AbortSignal) => Promise<void>;
}

/**
 * The first build's image on its way into the output folder. It is compressed and searched while the second build
 * still runs, since that is needed whatever the second one comes to: its image is the layout that may be pushed, or one
 * of the two that differ.
 */
export class FirstImage {
  readonly #order: FirstImageOrder;
  #work: { readonly exported: Promise<unknown>; readonly searched: Promise<void> } | undefined;
  #stop = new AbortController();

  constructor(order: FirstImageOrder) {
    this.#order = order;
  }

  /** Begins with what does not need the second build. Its failure is told by whoever needs the image. */
  start(twins: Twins): void {
    const { builder, output, record, search } = this.#order;
    const { signal } = this.#stop;
    const exported = record.phase("export", () =>
      builder.exportImage(twins.first, output.layout, "in the background"),
    );
    const searched = exported.then(
      () => (signal.aborted ? undefined : search(twins, output.layout, signal)),
      () => undefined,
    );
    this.#work = { exported, searched };
  }

  /** It lies in the folder of the image that may be pushed. @throws Failure `tool` */
  async asLayout(first: BuiltImage): Promise<void> {
    if (this.#work !== undefined) {
      await this.#work.exported;
      return;
    }
    const { builder, output, record } = this.#order;
    await record.phase("export", () => builder.exportImage(first, output.layout));
  }

  /** It lies in the first build's folder, as one of two that differ, and is not searched yet. @throws Failure `tool` */
  async asTwin(first: BuiltImage): Promise<void> {
    await this.asLayout(first);
    await this.#stopped();
    await this.#order.output.moveLayout();
  }

  /** It has been searched, with what is known of both builds where they differ. */
  async searched(twins: Twins): Promise<void> {
    const { search, output } = this.#order;
    if (this.#work !== undefined) await this.#work.searched;
    else await search(twins, output.twins.first, this.#stop.signal);
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

  /** What has begun is over, and begins anew when it is asked for again. */
  async #stopped(): Promise<void> {
    this.#stop.abort();
    await this.#work?.searched;
    this.#work = undefined;
    this.#stop = new AbortController();
  }
}
