import { variationNames } from "../../domain/build/environment.ts";
import { setting, theRun } from "../../domain/text/surface.ts";
import type { Option } from "../option.ts";

const variations = variationNames.map((name) => `\`${name}\``).join(", ");

/** Options for what is proven, and what counts as proof. */
export const proofOptions = [
  {
    name: "reproducibility",
    kind: "choice",
    value: "MODE",
    default: "require",
    choices: ["require", "warn", "skip"],
    text: `\`require\`: if the builds differ, ${theRun} fails and nothing is pushed. \`warn\`: if they differ, there is a warning. \`skip\`: build only once, reported as unchecked; pushed only with ${setting("push-unchecked")}.`,
    example: "warn",
  },
  {
    name: "push-unchecked",
    kind: "boolean",
    value: "",
    default: "false",
    text: `Needed to push with ${setting("reproducibility", "skip")}, which proves nothing; has no effect in the other modes.`,
    example: "true",
  },
  {
    name: "vary",
    kind: "words",
    value: "NAMES",
    names: variationNames,
    default: "all",
    text: `What the second build does differently: \`all\`, \`none\`, a list, or \`all\` with \`-name\` entries. Known: ${variations}.`,
    example: "all,-hostname",
  },
  {
    name: "require-varied",
    kind: "words",
    value: "NAMES",
    names: variationNames,
    text: `Variations that must have been applied to every RUN step; if not, Twofold fails: \`all\`, a list, or \`all\` with \`-name\` entries. Known: ${variations}.`,
    example: "hostname,clock",
  },
  {
    name: "expected-digest",
    kind: "text",
    value: "DIGEST",
    text: `The digest that the image must have, e.g. the one that another machine gave it. If it has another, ${theRun} fails and nothing is pushed.`,
    example: "sha256:5f1a0e9c7b3d8246a1c4e7f09b2d6835c8a1f4e7d0b3926584c7fa1e0d9b3628",
  },
  {
    name: "traces",
    kind: "choice",
    value: "MODE",
    default: "fail",
    choices: ["fail", "warn"],
    text: "How a trace of this build in the image affects the verdict. `fail`: it counts as a difference. `warn`: it is only reported.",
    example: "warn",
  },
  {
    name: "extra-builds",
    kind: "number",
    value: "COUNT",
    default: "8",
    text: "At most this many builds to find out which variation makes the image differ; they run only if it does. One of them runs on another day if nothing else shows whether the build wrote today's date. `0`: none.",
    example: "3",
  },
  {
    name: "try-fix",
    kind: "boolean",
    value: "",
    default: "false",
    text: "If the builds differ, put the fixes that the report shows as lines into a copy of the Containerfile, build that twice too, and say whether they pass; if all do, show them as a patch. The verdict stays, and no image is pushed from that.",
    example: "true",
  },
  {
    name: "canonical",
    kind: "boolean",
    value: "",
    default: "true",
    text: "Give RUN steps the canonical environment. `false`: change nothing, for images that plain buildah must be able to rebuild.",
    example: "false",
  },
  {
    name: "compare",
    kind: "choice",
    value: "MODE",
    default: "content",
    choices: ["content", "compressed"],
    text: "`content`: compare config, annotations and uncompressed layers. `compressed`: also the manifests that a registry would get.",
    example: "compressed",
  },
  {
    name: "exceptions",
    kind: "text",
    value: "PATH",
    path: "files",
    text: "File of known differences that are accepted for a while, each with path, cause, reason, owner and expiry date.",
    example: "exceptions.yaml",
  },
  {
    name: "policy",
    kind: "text",
    value: "PATH",
    path: "files",
    text: `File with the rules that the image has to keep (docs/policy.md); if one does not hold, ${theRun} fails and nothing is pushed.`,
    example: "policy.yml",
  },
] as const satisfies readonly Option[];
