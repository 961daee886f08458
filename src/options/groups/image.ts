import { onePer, setting } from "../../domain/text/surface.ts";
import type { Option } from "../option.ts";

/** Options for the image's name, and for what the image says about itself. */
export const imageOptions = [
  {
    name: "image",
    kind: "words",
    value: "NAME",
    text: `Repository names without a tag; needed to push, unless ${setting("tags")} has full names.`,
    example: "ghcr.io/acme/shop",
  },
  {
    name: "tags",
    kind: "words",
    value: "TAG",
    text: `Tags to push: \`1.4.0\` for each name in ${setting("image")}, or full \`name:tag\` references, as docker/metadata-action writes them. Default, from the source: \`1.4.0\` at git tag \`v1.4.0\`, otherwise \`sha-\` and 12 digits of the commit.`,
    example: "1.4.0",
  },
  {
    name: "labels",
    kind: "lines",
    value: "NAME=VALUE",
    text: `Labels of the image, ${onePer("`name=value`")}, as docker/metadata-action writes them. Those about source, revision, version and base are left out: Twofold writes them itself.`,
    example: "org.opencontainers.image.title=Shop",
  },
  {
    name: "annotations",
    kind: "lines",
    value: "NAME=VALUE",
    text: `Annotations of the image's manifest, ${onePer("`name=value`")}.`,
    example: "org.opencontainers.image.licenses=MIT",
  },
] as const satisfies readonly Option[];
