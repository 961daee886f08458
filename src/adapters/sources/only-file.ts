import { open } from "node:fs/promises";
import { Failure } from "../../domain/text/failure.ts";
import { openLayout } from "../oci-layout/layout.ts";
import { readEntries } from "../tar/entries.ts";

/** The most bytes of the file. */
const mostBytes = 4 * 1024 ** 3;

/**
 * Copies the one file of a layout's image to a path.
 * @param to a path where nothing is yet
 * @returns how many bytes it has; 0 where the image has no file
 * @throws Failure `tool` for an image that cannot be read, or a file of more than 4 GiB
 */
export async function takeOnlyFile(layout: string, to: string): Promise<number> {
  const image = await openLayout(layout, {});
  const last = image.manifest.layers.length - 1;
  for await (const { header, content } of readEntries(image.layer(last), "the saved layer")) {
    if (header.type !== "file") continue;
    if (header.size > mostBytes) throw tooLarge(header.size);
    const file = await open(to, "wx", 0o600);
    try {
      for await (const bytes of content) await file.writeFile(bytes);
    } finally {
      await file.close();
    }
    return header.size;
  }
  return 0;
}

function tooLarge(size: number): Failure {
  return new Failure({
    code: "tool",
    message: `What was saved has ${size} bytes, more than 4 GiB.`,
    fix: "Let the script save less.",
  });
}
