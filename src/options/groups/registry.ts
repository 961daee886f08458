import { perSurface, setting } from "../../domain/text/surface.ts";
import type { Option } from "../option.ts";

/** Options for publishing, and for access to registries. */
export const registryOptions = [
  {
    name: "push",
    kind: "boolean",
    value: "",
    default: "false",
    text: "Push the image that was proven; never one from a fork's pull request, whatever the event.",
    example: "true",
  },
  {
    name: "push-by-digest",
    kind: "boolean",
    value: "",
    default: "false",
    text: `Push under the digest alone, with no tag: for ${perSurface({ workflow: "the action `merge/`", commandLine: "`twofold merge`" })}, which tags an index of several platforms. Has no effect without ${setting("push")}.`,
    example: "true",
  },
  {
    name: "reuse",
    kind: "boolean",
    value: "",
    default: "false",
    text: `Build nothing if ${setting("image")} already has an image of the same source and recipe whose labels say that it was proven: its digest is the output. Never for a source that is dirty or not pushed.`,
    example: "true",
  },
  {
    name: "attest",
    kind: "boolean",
    value: "",
    default: "false",
    text: `Attest the pushed image: how it was built (SLSA provenance), and that two builds gave it. In a job with \`id-token: write\` and \`attestations: write\`: signed, stored with the forge and beside the image; else: unsigned files in ${setting("output")}.`,
    example: "true",
  },
  {
    name: "username",
    kind: "text",
    value: "NAME",
    text: "User name for the registry. Default: the auth files of containers and docker.",
    example: "$" + "{{ github.actor }}",
  },
  {
    name: "password",
    kind: "text",
    value: "TOKEN",
    text: `Password or token for the registry${perSurface({ workflow: "", commandLine: "; `-` reads it from standard input. Default: the variable TWOFOLD_PASSWORD" })}.`,
    example: "$" + "{{ secrets.GITHUB_TOKEN }}",
  },
  {
    name: "authfile",
    kind: "text",
    value: "PATH",
    path: "files",
    text: "Auth file to use instead of those of containers and docker.",
    example: "/home/me/auth.json",
  },
  {
    name: "tls-verify",
    kind: "boolean",
    value: "",
    default: "true",
    text: `Whether the registries of ${setting("image")} must speak HTTPS with a valid certificate; for others, see ${setting("insecure-registries")}.`,
    example: "false",
  },
  {
    name: "insecure-registries",
    kind: "words",
    value: "HOST",
    text: `Registries other than those of ${setting("image")} that need no HTTPS with a valid certificate, e.g. of base images: hosts, with the port if there is one.`,
    example: "registry.internal:5000",
  },
] as const satisfies readonly Option[];
