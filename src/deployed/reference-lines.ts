import type { RunningImage } from "../domain/deployed/running.ts";
import { parseReference, repositoryName } from "../domain/oci/reference.ts";
import { parseImageId } from "./image-id.ts";
import type { ReadImages } from "./read-images.ts";

/**
 * Reads references of images, separated by line ends or spaces, as kubectl's `-o jsonpath` prints
 * them; `imageID`s, too. A line that starts with `#` is a comment.
 * @returns the images, or which line is wrong, continuing a sentence about the document
 */
export function readReferenceLines(text: string): ReadImages {
  const images: RunningImage[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.startsWith("#")) continue;
    for (const written of line.split(/\s+/)) {
      if (written === "") continue;
      const image = imageOf(written);
      if (image === undefined) return { wrong: `line ${index + 1} is not the name of an image` };
      images.push(image);
    }
  }
  return { images };
}

function imageOf(written: string): RunningImage | undefined {
  const started = parseImageId(written);
  const shared = { role: "container", written, waits: false, count: 1 } as const;
  if (started.imageId !== undefined) {
    return { ...shared, names: [started.imageId], asked: undefined, started };
  }
  const asked = parseReference(written.replace(/^docker-pullable:\/\//, ""));
  if (asked === undefined) return undefined;
  const last = asked.repository.slice(asked.repository.lastIndexOf("/") + 1);
  return { ...shared, names: [repositoryName(asked), last], asked, started: undefined };
}
