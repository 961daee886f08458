import { sourceFlags } from "./advisories.ts";
import { type Command, isOn } from "./command.ts";
import { besideReading } from "./opening.ts";
import { servicesFlags } from "./services-flags.ts";
import { summaries } from "./summaries.ts";

/** A lint refuses everything that it was not told to accept. */
const refused = "all";

export const check: Command = {
  name: "check",
  summary: summaries.check,
  positionals: "",
  flags: [
    ...sourceFlags.map((flag) => (flag.name === "forbid" ? { ...flag, default: refused } : flag)),
    ...servicesFlags,
  ],
  examples: [
    "twofold check",
    "twofold check --all --exclude=legacy",
    "twofold check --context=services/cart --forbid=all,-untagged",
    "twofold check --forbid=unpinned-base,unverified-download --json",
  ],
  run: async (context) => {
    if (isOn(context.arguments, "all")) {
      const { runCheckAll } = await import("./run/check-all.ts");
      return await runCheckAll(context, refused);
    }
    return await besideReading(context, async (ahead) => {
      const { runCheck } = await import("./run/check.ts");
      return await runCheck(context, { refused, ahead });
    });
  },
};
