import { type Command, type CommandFlag, helpFlag, jsonFlag, optionFlags } from "./command.ts";
import { summaries } from "./summaries.ts";

const ownFlags: readonly CommandFlag[] = [
  {
    name: "wanted",
    kind: "value",
    value: "FILE",
    values: { kind: "files" },
    text: "YAML that says by name which source ID or digest should run.",
  },
  {
    name: "running",
    kind: "value",
    value: "FILE",
    values: { kind: "files" },
    text: "What runs: `kubectl get pods -A -o json`, a Compose file, or references; `-` reads standard input.",
  },
  {
    name: "registry",
    kind: "value",
    value: "HOST",
    text: "Registry that `--username`, the password and `--tls-verify` are for; no other registry gets them.",
  },
];

export const drift: Command = {
  name: "drift",
  summary: summaries.drift,
  positionals: "",
  flags: [
    ...ownFlags,
    ...optionFlags(["username", "password", "authfile", "tls-verify", "insecure-registries"], {
      "tls-verify":
        "Whether the registry of `--registry` must speak HTTPS with a valid certificate.",
      "insecure-registries":
        "Other registries that need no HTTPS with a valid certificate: hosts, with the port if there is one.",
    }),
    jsonFlag,
    helpFlag,
  ],
  examples: [
    "kubectl get pods -A -o json | twofold drift --wanted=wanted.yml --running=-",
    "twofold drift --wanted=wanted.yml --running=compose.yml --json",
  ],
  run: async (context) => {
    const { runDrift } = await import("./run/drift.ts");
    return await runDrift(context);
  },
};
