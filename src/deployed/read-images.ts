import type { RunningImage } from "../domain/deployed/running.ts";

/** What a document says of images, or why it cannot be read, continuing a sentence about it. */
export type ReadImages = { readonly images: readonly RunningImage[] } | { readonly wrong: string };
