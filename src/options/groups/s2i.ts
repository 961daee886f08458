import { s2iMethods } from "../../domain/build/s2i.ts";
import { onePer, setting } from "../../domain/text/surface.ts";
import type { Option } from "../option.ts";

const s2i = setting("recipe", "s2i");

/** Options for recipe `s2i`, except those that it shares with others. */
export const s2iOptions = [
  {
    name: "source",
    kind: "text",
    value: "SOURCE",
    path: "files",
    text: `With ${s2i}: what the image is made from: a folder, an archive (.zip, .tar, .tar.gz, .tar.bz2, .tar.xz), a program, or a repository, \`URL#<commit>\` or \`URL#<commit>:folder\`. Default: ${setting("context")}.`,
    example: "shop.tar.gz",
  },
  {
    name: "builder-image",
    kind: "text",
    value: "IMAGE",
    text: `With ${s2i}: the image whose scripts assemble the source.`,
    example: "quay.io/sclorg/python-312-c9s@sha256:…",
  },
  {
    name: "scripts-url",
    kind: "text",
    value: "URL",
    text: `With ${s2i}: where the scripts are, before the source's \`.s2i/bin\` and the image's label: a folder of the image (\`image://\`), of the source (\`file://\`), or of a web server with the digest of each script (\`https://…#assemble=sha256:…,run=sha256:…\`).`,
    example: "image:///usr/libexec/s2i",
  },
  {
    name: "runtime-artifacts",
    kind: "lines",
    value: "PATH",
    text: `With ${s2i} and ${setting("runtime-image")}: what that image gets from the builder, ${onePer("`/source` or `/source:folder`")}. Default: what its label io.openshift.s2i.assemble-input-files names.`,
    example: "/opt/app-root/src",
  },
  {
    name: "method",
    kind: "choice",
    value: "METHOD",
    default: "build",
    choices: s2iMethods,
    text: `With ${s2i}: how the source gets into the container that assembles it: \`build\`: instructions copy it, \`run\`: it is mounted, and the container copies it. Both give the same files.`,
    example: "run",
  },
  {
    name: "incremental",
    kind: "boolean",
    value: "",
    default: "true",
    text: `With ${s2i}: give the first build what the previous image of the tag saved, if it can save something. The second build is always a clean one.`,
    example: "false",
  },
] as const satisfies readonly Option[];
