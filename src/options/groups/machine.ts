import { perSurface, setting } from "../../domain/text/surface.ts";
import type { Option } from "../option.ts";

/** Options for the program that builds, and for the place of the results. */
export const machineOptions = [
  {
    name: "buildah",
    kind: "text",
    value: "SOURCE",
    path: "files",
    text: "The buildah to build with: a path, a version (`1.43.2`), a URL with its checksum (`https://…#sha256=…`), or an image with its digest (`docker://…@sha256:…`). Default: the one on PATH.",
    example: "1.43.2",
  },
  {
    name: "keep-bases",
    kind: "text",
    value: "FOLDER",
    path: "folders",
    text: "Folder in which bases are kept between runs of this machine, fetched and unpacked, so that a later run does neither again. Nobody else may be able to read or change it; it is made where it is missing. What lies there is checked before it is used (docs/performance.md). Default: nothing is kept.",
    example: "/var/lib/twofold/bases",
  },
  {
    name: "keep-bases-limit",
    kind: "number",
    value: "GIGABYTES",
    default: "20",
    text: `What the folder of ${setting("keep-bases")} may take. Bases that were used longest ago are removed first.`,
    example: "50",
  },
  {
    name: "output",
    kind: "text",
    value: "FOLDER",
    path: "folders",
    text: `Folder for the OCI layout and the reports. Default: a new one in ${perSurface({ workflow: "the runner's temporary folder", commandLine: "RUNNER_TEMP or TMPDIR" })}.`,
    example: "out",
  },
  {
    name: "timings",
    kind: "text",
    value: "FILE",
    path: "files",
    text: "Also write where the time went: each phase, each step of each build, and each program that was started, in Chrome's trace format, which `chrome://tracing`, Perfetto and speedscope show.",
    example: "timings.json",
  },
  {
    name: "sbom",
    kind: "choice",
    value: "FORMAT",
    default: "false",
    choices: ["false", "true", "cyclonedx", "spdx"],
    text: `Also list the image's packages, their licences, and its files of no package, in the folder of ${setting("output")}. \`cyclonedx\`: CycloneDX 1.6, \`sbom.cdx.json\`. \`spdx\`: SPDX 2.3, \`sbom.spdx.json\`. \`true\`: both. With ${setting("push")}, each is also put beside the image in the registry. The image stays the same.`,
    example: "true",
  },
  {
    name: "cache-size",
    kind: "number",
    value: "GIGABYTES",
    default: "2",
    text: `The most gigabytes that a folder of ${setting("cache")} keeps; what was not used for longest goes first.`,
    example: "10",
  },
] as const satisfies readonly Option[];
