import { scriptsUrlIn } from "../../src/domain/build/scripts-url.ts";
import type { ImageFacts } from "../../src/domain/oci/image-facts.ts";
import type { NamedImage } from "../../src/recipes/s2i/image-facts.ts";
import { type S2iBuild, type S2iSource, s2iBuild } from "../../src/recipes/s2i/recipe.ts";

/** The label that says where scripts are. */
export const url = "io.openshift.s2i.scripts-url";
/** The labels of an image of the second protocol. */
export const labelled = { [url]: "image:///usr/libexec/s2i" };

/** An image that a test describes. */
export function image(facts: Partial<ImageFacts> = {}, reference = "builder:1"): NamedImage {
  return { reference, facts: { labels: {}, env: [], user: "", ...facts } };
}

export interface Wanted {
  readonly builder?: NamedImage;
  readonly runtime?: NamedImage;
  readonly source?: Partial<S2iSource>;
  readonly scriptsUrl?: string;
  readonly method?: "build" | "run";
  readonly artifacts?: readonly string[];
}

/** The build that recipe `s2i` makes of these parts. */
export function build(wanted: Wanted): S2iBuild {
  const { builder = image(), runtime, source = {}, scriptsUrl, method = "build" } = wanted;
  return s2iBuild({
    inputs: {
      method,
      runtimeArtifacts: wanted.artifacts ?? [],
      ...(scriptsUrl === undefined
        ? {}
        : { scripts: { text: scriptsUrl, url: scriptsUrlIn(scriptsUrl) } }),
    },
    builder,
    ...(runtime === undefined ? {} : { runtime }),
    source: { scripts: {}, ...source },
    sourceName: "shop",
  });
}

export function text(wanted: Wanted): string {
  return build(wanted).containerfile.text;
}
