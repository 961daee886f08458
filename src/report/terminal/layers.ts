import { placeText } from "../../domain/build/written-place.ts";
import type { Proof } from "../../domain/findings/proof.ts";
import { shortened } from "../../domain/text/printable.ts";
import { line } from "../line.ts";
import { counted, formatBytes } from "../sizes.ts";
import type { Palette } from "./palette.ts";

/** Lists the image's layers from the base up, each with its size and what made it. */
export function layerLines({ image }: Proof, palette: Palette): readonly string[] {
  const layers = image?.layers ?? [];
  if (layers.length === 0) return [];
  return [
    palette.strong(
      `${counted(layers.length, "layer")}, ${formatBytes(image?.size ?? 0)} compressed:`,
    ),
    ...layers.map(({ size, origin, instruction }) => {
      const from =
        instruction === undefined ? origin : `${placeText(instruction)}  ${instruction.text}`;
      return `  ${formatBytes(size).padStart(9)}  ${line(shortened(from, 120))}`;
    }),
  ];
}
