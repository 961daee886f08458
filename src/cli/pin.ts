import { type Command, helpFlag, jsonFlag, optionFlags } from "./command.ts";
import { servicesFlags } from "./services-flags.ts";
import { summaries } from "./summaries.ts";

export const pin: Command = {
  name: "pin",
  summary: summaries.pin,
  positionals: "",
  flags: [
    ...optionFlags(["context", "file", "build-contexts"]),
    {
      name: "workflow",
      kind: "value",
      value: "FILE",
      values: { kind: "files" },
      text: "Workflow whose steps have `build-contexts`; may be repeated. Default: all of `.github/workflows`.",
    },
    {
      name: "dry-run",
      kind: "switch",
      value: "",
      text: "Change nothing; print what would change as a unified diff.",
    },
    {
      name: "registry",
      kind: "value",
      value: "HOST",
      text: "Registry that `--username`, the password and `--tls-verify` are for; no other registry gets them.",
    },
    ...optionFlags(["username", "password", "authfile", "tls-verify", "insecure-registries"], {
      "tls-verify":
        "Whether the registry of `--registry` must speak HTTPS with a valid certificate.",
      "insecure-registries":
        "Other registries that need no HTTPS with a valid certificate: hosts, with the port if there is one.",
    }),
    jsonFlag,
    helpFlag,
    ...servicesFlags,
  ],
  examples: [
    "twofold pin --dry-run",
    "twofold pin --all --exclude=legacy",
    "twofold pin --context=services/cart",
    "twofold pin --workflow=.github/workflows/image.yml --registry=ghcr.io --username=ada --password=-",
  ],
  run: async (context) => {
    const { runPin } = await import("./run/pin.ts");
    return await runPin(context);
  },
};
