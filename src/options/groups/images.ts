import { perSurface, setting } from "../../domain/text/surface.ts";
import type { Option } from "../option.ts";

const repeated = perSurface({ workflow: "", commandLine: "; may be repeated" });

/** Options for the images that the settings file lists; see docs/monorepo.md. */
export const imagesOptions = [
  {
    name: "all",
    kind: "boolean",
    value: "",
    default: "false",
    text: `Build every image that \`twofold.yml\` lists below \`images\`. Without it and ${setting("only")}, those are built whose inputs changed since their last proven image.`,
    example: "true",
  },
  {
    name: "only",
    kind: "words",
    value: "NAME",
    text: `Build the images of \`twofold.yml\` with these names, changed or not${repeated}.`,
    example: "cart",
  },
] as const satisfies readonly Option[];
