import { type Command, helpFlag, jsonFlag, optionFlags } from "./command.ts";
import { summaries } from "./summaries.ts";

export const matrix: Command = {
  name: "matrix",
  summary: summaries.matrix,
  positionals: "",
  flags: [
    {
      name: "changed-since",
      kind: "value",
      value: "REF",
      text: "Leave out the images whose inputs are the same as at this commit, branch or tag. Default: list all.",
    },
    ...optionFlags(
      [
        "only",
        "platforms",
        "build-args",
        "authfile",
        "insecure-registries",
        "repository",
        "buildah",
      ],
      {
        only: "List the images with these names; may be repeated. Default: all.",
        platforms: "List each image for these platforms, whatever the file says.",
      },
    ),
    jsonFlag,
    helpFlag,
  ],
  examples: ["twofold matrix --json", "twofold matrix --changed-since=origin/main --json"],
  run: async (context) => {
    const { runMatrix } = await import("./run/matrix.ts");
    return await runMatrix(context);
  },
};
