import { onePer, setting } from "../../domain/text/surface.ts";
import type { Option } from "../option.ts";

const only = `With ${setting("recipe", "runpack")}:`;

/** Options for the final stage that recipe `runpack` writes. */
export const runpackOptions = [
  {
    name: "runtime-image",
    kind: "text",
    value: "IMAGE",
    text: `With ${setting("recipe", "runpack")}: the image that the final stage is based on, by its digest. With ${setting("recipe", "s2i")}: the image to ship on instead of the builder.`,
    example: "gcr.io/distroless/base-debian12@sha256:…",
  },
  {
    name: "artifacts",
    kind: "lines",
    value: "STAGE:FROM:TO",
    text: `${only} what the final stage takes from the Containerfile's stages, ${onePer("`stage:/from:/to`")}.`,
    example: "build:/out/server:/usr/bin/server",
  },
  {
    name: "command",
    kind: "text",
    value: "COMMAND",
    text: `${only} what a container runs: words, or a JSON array of them, \`["/usr/bin/server", "--greeting=good day"]\`.`,
    example: "/usr/bin/server --port=8080",
  },
  {
    name: "user",
    kind: "text",
    value: "USER",
    text: `${only} who runs it, by number or name. Default: \`65532:65532\`, who is not root.`,
    example: "1000:1000",
  },
  {
    name: "env",
    kind: "lines",
    value: "NAME=VALUE",
    text: `${only} variables of the environment, ${onePer("`name=value`")}. The image records them in its recipe, so do not put secrets there.`,
    example: "PORT=8080",
  },
  {
    name: "expose",
    kind: "words",
    value: "PORT",
    text: `${only} ports that a container listens on, \`8080\` or \`53/udp\`.`,
    example: "8080",
  },
  {
    name: "workdir",
    kind: "text",
    value: "FOLDER",
    text: `${only} the folder in which the command runs.`,
    example: "/srv",
  },
  {
    name: "spec-image",
    kind: "text",
    value: "NAME",
    text: `${only} which image of the build image's run spec, by its kind, offset or number, where ${setting("runtime-image")}, ${setting("artifacts")} and ${setting("command")} are left to it.`,
    example: "worker",
  },
  {
    name: "compare-single-stage",
    kind: "boolean",
    value: "",
    default: "false",
    text: `${only} build the Containerfile's own last stage as an image once more, and show size, files and packages of both.`,
    example: "true",
  },
] as const satisfies readonly Option[];
