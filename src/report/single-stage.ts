import type { ImageExtent, SingleStage } from "../domain/findings/single-stage.ts";
import { counted, formatBytes } from "./sizes.ts";

/** Says in one line how much an image holds beside the single-stage one. */
export function singleStageText({ image, single }: SingleStage): string {
  const percent = single.size === 0 ? 100 : Math.round((image.size / single.size) * 100);
  return `${extentText(image)}; as a single stage ${extentText(single)} (${percent} % of the size)`;
}

function extentText({ size, files, packages }: ImageExtent): string {
  return `${formatBytes(size)}, ${counted(files, "file")}, ${counted(packages, "package")}`;
}
