/** How much an image holds. */
export interface ImageExtent {
  /** Compressed bytes of config and layers. */
  readonly size: number;
  /** Files, links and devices, as a container sees them; no folders. */
  readonly files: number;
  /** What dpkg and apk list as installed. */
  readonly packages: number;
}

/** An image of recipe `runpack` beside the one that the project's Containerfile makes by itself. */
export interface SingleStage {
  readonly image: ImageExtent;
  readonly single: ImageExtent;
}
