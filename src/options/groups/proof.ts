import { variationNames } from "../../domain/build/environment.ts";
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
    text: "`require`: builds that differ fail and nothing is pushed. `warn`: they give a warning. `skip`: one build, reported as unchecked; pushed only with `push-unchecked`.",
    example: "warn",
  },
  {
    name: "push-unchecked",
    kind: "boolean",
    value: "",
    default: "false",
    text: "Needed to push with `reproducibility: skip`, which proves nothing; without effect in the other modes.",
    example: "true",
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
    name: "require-varied",
    kind: "words",
    value: "NAMES",
    text: `Variations that every step must really have had, else the step fails: \`all\`, a list, or \`all\` with \`-name\` entries. Known: ${variations}.`,
    example: "hostname,clock",
  },
  {
    name: "traces",
    kind: "choice",
    value: "MODE",
    default: "fail",
    choices: ["fail", "warn"],
    text: "What a trace of this build in the image does to the verdict. `fail`: it counts as a difference. `warn`: it is reported only.",
    example: "warn",
  },
  {
    name: "extra-builds",
    kind: "number",
    value: "COUNT",
    default: "8",
    text: "Builds to find out which variation makes the image differ, at most; they run only when it does. One of them runs on another day if only that tells whether the build wrote today's date. `0`: none.",
    example: "3",
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
] as const satisfies readonly Option[];
