import { advisoryNames } from "../domain/advisory.ts";
import { variationNames } from "../domain/environment.ts";
import type { Option } from "./option.ts";

const advisories = advisoryNames.map((name) => `\`${name}\``).join(", ");
const variations = variationNames.map((name) => `\`${name}\``).join(", ");

/** The one list of the build's settings (design §3); both entries, action.yml and docs/inputs.md follow it. */
export const options = [
  {
    name: "context",
    kind: "text",
    value: "FOLDER",
    default: ".",
    text: "Build context: a folder inside the checkout.",
    example: "services/cart",
  },
  {
    name: "file",
    kind: "text",
    value: "PATH",
    text: "The Containerfile. Default: `Containerfile`, else `Dockerfile`, in the context.",
    example: "services/cart/Containerfile",
  },
  {
    name: "target",
    kind: "text",
    value: "STAGE",
    text: "Stage to build. Default: the last one.",
    example: "runtime",
  },
  {
    name: "image",
    kind: "words",
    value: "NAME",
    text: "Repository names without tag; needed to push.",
    example: "ghcr.io/acme/shop",
  },
  {
    name: "tags",
    kind: "words",
    value: "TAG",
    text: "Tags to push. Default: from the source: `1.4.0` at git tag `v1.4.0`, else `sha-` and 12 digits of the commit.",
    example: "1.4.0",
  },
  {
    name: "build-args",
    kind: "lines",
    value: "NAME=VALUE",
    text: "Build arguments, one `name=value` a line. They are part of the image's recorded recipe: no place for secrets.",
    example: "EDITION=community",
  },
  {
    name: "build-contexts",
    kind: "lines",
    value: "NAME=VALUE",
    text: "Further build contexts, one `name=value` a line; pin images by digest.",
    example: "assets=../assets",
  },
  {
    name: "labels",
    kind: "lines",
    value: "NAME=VALUE",
    text: "Labels of the image, one `name=value` a line.",
    example: "org.opencontainers.image.title=Shop",
  },
  {
    name: "annotations",
    kind: "lines",
    value: "NAME=VALUE",
    text: "Annotations of the image's manifest, one `name=value` a line.",
    example: "org.opencontainers.image.licenses=MIT",
  },
  {
    name: "secrets",
    kind: "lines",
    value: "ID=VALUE",
    text: "Secrets for `RUN --mount=type=secret`, one `id=value` or `id=src=path` a line; several lines in double quotes.",
    example: "npmrc=src=/home/me/.npmrc",
  },
  {
    name: "platforms",
    kind: "words",
    value: "OS/ARCH",
    text: "Platform to build for; exactly one. Default: the runner's.",
    example: "linux/amd64",
  },
  {
    name: "network",
    kind: "choice",
    value: "MODE",
    default: "default",
    choices: ["default", "none", "host"],
    text: "Network of RUN steps: `default`, `none` or `host`.",
    example: "none",
  },
  {
    name: "hermetic",
    kind: "boolean",
    value: "",
    default: "false",
    text: "Take the network from all RUN steps but those of `fetch-stages`, in both builds.",
    example: "true",
  },
  {
    name: "fetch-stages",
    kind: "words",
    value: "STAGE",
    text: "With `hermetic`: stages that may fetch what the others are built from.",
    example: "deps",
  },
  {
    name: "push",
    kind: "boolean",
    value: "",
    default: "false",
    text: "Push what was proven; never for a pull request from a fork.",
    example: "true",
  },
  {
    name: "reproducibility",
    kind: "choice",
    value: "MODE",
    default: "require",
    choices: ["require", "warn", "skip"],
    text: "`require`: builds that differ fail and nothing is pushed. `warn`: they give a warning. `skip`: one build, reported as unchecked.",
    example: "warn",
  },
  {
    name: "username",
    kind: "text",
    value: "NAME",
    text: "User at the registry. Default: the auth files of containers and docker.",
    example: "$" + "{{ github.actor }}",
  },
  {
    name: "password",
    kind: "text",
    value: "PASSWORD",
    text: "Password or token at the registry. On the command line, rather `-` to read it from standard input.",
    example: "$" + "{{ secrets.GITHUB_TOKEN }}",
  },
  {
    name: "authfile",
    kind: "text",
    value: "PATH",
    text: "Auth file to use in place of the ones that containers and docker have.",
    example: "/home/me/auth.json",
  },
  {
    name: "tls-verify",
    kind: "boolean",
    value: "",
    default: "true",
    text: "Whether a registry must speak HTTPS with a valid certificate.",
    example: "false",
  },
  {
    name: "canonical",
    kind: "boolean",
    value: "",
    default: "true",
    text: "Give RUN steps the canonical environment. `false`: nothing, for images that must rebuild with bare buildah.",
    example: "false",
  },
  {
    name: "compare",
    kind: "choice",
    value: "MODE",
    default: "content",
    choices: ["content", "compressed"],
    text: "`content`: compare config, annotations and uncompressed layers. `compressed`: the manifests that a registry would get.",
    example: "compressed",
  },
  {
    name: "exceptions",
    kind: "text",
    value: "PATH",
    text: "File of known differences that are accepted for a while: path, cause, reason, owner and expiry date of each.",
    example: "exceptions.yaml",
  },
  {
    name: "vary",
    kind: "words",
    value: "NAMES",
    default: "all",
    text: `What the second build does differently: \`all\`, \`none\`, a list, or \`all\` with \`-name\` entries. Known: ${variations}.`,
    example: "all,-hostname",
  },
  {
    name: "extra-builds",
    kind: "number",
    value: "COUNT",
    default: "8",
    text: "Builds to find out which variation makes the image differ, at most; they run only when it does. `0`: none.",
    example: "3",
  },
  {
    name: "forbid",
    kind: "words",
    value: "NAMES",
    text: `Advisories that fail the step before anything is built: \`all\`, a list, or \`all\` with \`-name\` entries. Known: ${advisories}.`,
    example: "dirty,unpushed",
  },
  {
    name: "offset",
    kind: "text",
    value: "PATH",
    text: "Where in the repository the service lives. Default: the context's path from the repository's root.",
    example: "services/cart",
  },
  {
    name: "repository",
    kind: "text",
    value: "NAME",
    text: "Canonical repository, when the remote is a mirror. Default: the `origin` remote.",
    example: "github.com/acme/shop",
  },
  {
    name: "github-token",
    kind: "text",
    value: "TOKEN",
    workflowDefault: "$" + "{{ github.token }}",
    text: "Token to ask the forge's API, and nobody else, whether a shallow checkout's commit is pushed. On the command line: GITHUB_TOKEN or GH_TOKEN.",
    example: "$" + "{{ secrets.READ_TOKEN }}",
  },
  {
    name: "buildah",
    kind: "text",
    value: "SOURCE",
    text: "The buildah to build with: a path, a version (`1.43.2`), a URL with its checksum (`https://…#sha256=…`), or an image with its digest (`docker://…@sha256:…`). Default: the one on PATH.",
    example: "1.43.2",
  },
  {
    name: "output",
    kind: "text",
    value: "FOLDER",
    text: "Folder for the OCI layout and the reports. Default: a new one in the runner's temporary folder.",
    example: "out",
  },
] as const satisfies readonly Option[];

export type OptionName = (typeof options)[number]["name"];

/** The option of that name; every name has one. */
export function optionNamed(name: OptionName): Option {
  const found = options.find((option) => option.name === name);
  if (found === undefined) throw new RangeError(`no option ${name}`);
  return found;
}
