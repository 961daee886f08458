import type { NameValue } from "../../domain/build/request.ts";
import type { IndexRecord } from "../../domain/findings/report.ts";
import type { Image } from "./image.ts";

/** What is done to the OCI layouts of a run's images. */
export interface LayoutPorts {
  /** @param platform of the image that is meant, in a layout of an index */
  readonly openImage: (layout: string, platform?: string) => Promise<Image>;
  /**
   * Makes one layout of several platforms' layouts, with an index of their images; those layouts
   * are gone afterwards. @returns digest and size of the index @throws Failure `usage`, `tool`
   */
  readonly joinLayouts: (images: {
    readonly members: readonly { readonly platform: string; readonly layout: string }[];
    readonly to: string;
  }) => Promise<IndexRecord>;
  /** Adds labels to a layout's config, and nothing else. */
  readonly relabel: (layout: string, labels: readonly NameValue[]) => Promise<void>;
}
