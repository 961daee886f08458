import { cacheOptions } from "./groups/cache.ts";
import { imageOptions } from "./groups/image.ts";
import { imagesOptions } from "./groups/images.ts";
import { machineOptions } from "./groups/machine.ts";
import { proofOptions } from "./groups/proof.ts";
import { recipeOptions } from "./groups/recipe.ts";
import { registryOptions } from "./groups/registry.ts";
import { runpackOptions } from "./groups/runpack.ts";
import { s2iOptions } from "./groups/s2i.ts";
import { sourceOptions } from "./groups/source.ts";

/** The options by purpose; the titles fit commands that build nothing, too. */
export const optionGroups = [
  { title: "What is built", options: [...recipeOptions, ...imagesOptions] },
  { title: "Final stage of recipes runpack and prebuilt", options: runpackOptions },
  { title: "Source and builder of recipe s2i", options: s2iOptions },
  { title: "Name of the image", options: imageOptions },
  { title: "Registries", options: registryOptions },
  { title: "What counts as a pass", options: [...proofOptions, ...cacheOptions] },
  { title: "Source", options: sourceOptions },
  { title: "Tools and output", options: machineOptions },
] as const;
