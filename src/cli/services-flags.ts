import type { CommandFlag } from "./command.ts";

/** The flags of a command that can look at all Containerfiles of a repository. */
export const servicesFlags: readonly CommandFlag[] = [
  {
    name: "all",
    kind: "switch",
    value: "",
    text: "Take every Containerfile and Dockerfile that git tracks in the repository, each with its own folder as the context.",
  },
  {
    name: "exclude",
    kind: "value",
    value: "GLOB",
    text: "With `--all`: leave these out, e.g. `legacy`, `testdata/**` or `*.test`; may be repeated.",
  },
];
