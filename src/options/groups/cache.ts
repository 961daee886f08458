import { setting } from "../../domain/text/surface.ts";
import type { Option } from "../option.ts";

/** Options for steps that need not run, because two builds agreed on their results before. */
export const cacheOptions = [
  {
    name: "cache",
    kind: "text",
    value: "PLACE",
    default: "off",
    text: "Where proven RUN steps are kept, so that later builds need not run them (docs/cache.md): `off`, `actions` for the runner's cache, the path of a folder, which starts with `/` or `.`, or a repository. The image stays the same.",
    example: "actions",
  },
  {
    name: "cache-network",
    kind: "boolean",
    value: "",
    default: "false",
    text: `Also keep and take steps whose results may have come over a network, which can have changed since. Stages of ${setting("fetch-stages")} need no such permission.`,
    example: "true",
  },
  {
    name: "cache-trusted-root",
    kind: "text",
    value: "PATH",
    path: "files",
    text: `File of Sigstore's roots, by which the signatures of entries in ${setting("cache")} are checked: only those count that a workflow of this repository signed. A repository as ${setting("cache")} needs it.`,
    example: "trusted-root.jsonl",
  },
  {
    name: "proof",
    kind: "choice",
    value: "MODE",
    default: "cached",
    choices: ["cached", "full"],
    text: `\`cached\`: steps that are proven in ${setting("cache")} are not run. \`full\`: both builds run every step, and keep what they agree on.`,
    example: "full",
  },
] as const satisfies readonly Option[];
