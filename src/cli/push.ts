import { type Command, helpFlag, jsonFlag, optionFlags } from "./command.ts";
import { summaries } from "./summaries.ts";

export const push: Command = {
  name: "push",
  summary: summaries.push,
  positionals: "LAYOUT",
  operands: { kind: "folders" },
  flags: [
    ...optionFlags(
      [
        "image",
        "tags",
        "username",
        "password",
        "authfile",
        "tls-verify",
        "insecure-registries",
        "expected-digest",
      ],
      {
        "expected-digest": "The digest that the layout's image must have.",
        image: "Repository names without a tag; needed, unless `--tags` has full names.",
        tags: "Tags to push: `1.4.0` for each name in `--image`, or full `name:tag` references. Default, from the source that was built: `1.4.0` at git tag `v1.4.0`, otherwise `sha-` and 12 digits of the commit.",
        "tls-verify":
          "Whether the registries of `--image` must speak HTTPS with a valid certificate.",
        "insecure-registries":
          "Registries that need no HTTPS with a valid certificate: hosts, with the port if there is one.",
      },
    ),
    jsonFlag,
    helpFlag,
  ],
  examples: [
    "twofold push out/layout --image=ghcr.io/acme/shop --tags=1.4.0",
    "twofold push out --image=ghcr.io/acme/shop --username=ada --password=- < token.txt",
  ],
  run: async (context) => {
    const { runPush } = await import("./run/push.ts");
    return await runPush(context);
  },
};
