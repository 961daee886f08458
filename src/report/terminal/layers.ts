import { placeText } from "../../domain/build/written-place.ts";
import type { Proof } from "../../domain/findings/proof.ts";
import { shortened } from "../../domain/text/printable.ts";
import { line } from "../line.ts";
import { counted, formatBytes, imageSizeText } from "../sizes.ts";
import type { Palette } from "./palette.ts";

/** Lists the image's layers from the base up, each with its size and what made it. */
export function layerLines({ image }: Proof, palette: Palette): readonly string[] {
  if (image === undefined || image.layers.length === 0) return [];
  const { layers } = image;
  return [
    palette.strong(`${counted(layers.length, "layer")}, ${imageSizeText(image)}:`),
    ...layers.map(({ size, origin, instruction }) => {
      const from =
        instruction === undefined ? origin : `${placeText(instruction)}  ${instruction.text}`;
      return `  ${formatBytes(size).padStart(9)}  ${line(shortened(from, 120))}`;
    }),
  ];
}
