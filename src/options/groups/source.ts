import { advisoryNames } from "../../domain/source/advisory.ts";
import { perSurface, theRun } from "../../domain/text/surface.ts";
import type { Option } from "../option.ts";

const advisories = advisoryNames.map((name) => `\`${name}\``).join(", ");

/** Options for where the source is, and which advisories are forbidden. */
export const sourceOptions = [
  {
    name: "forbid",
    kind: "words",
    value: "NAMES",
    names: advisoryNames,
    text: `Advisories that fail ${theRun}: \`all\`, a list, or \`all\` with \`-name\` entries. Known: ${advisories}.`,
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
    text: "Canonical repository, if the remote is a mirror. Default: the `origin` remote.",
    example: "github.com/acme/shop",
  },
  {
    name: "github-token",
    kind: "text",
    value: "TOKEN",
    workflowDefault: "$" + "{{ github.token }}",
    text: `Token for the forge's API, and sent nowhere else, to ask whether a shallow checkout's commit is pushed, and which exceptions a pull request adds.${perSurface({ workflow: "", commandLine: " Default: the variable GITHUB_TOKEN or GH_TOKEN." })}`,
    example: "$" + "{{ secrets.READ_TOKEN }}",
  },
] as const satisfies readonly Option[];
