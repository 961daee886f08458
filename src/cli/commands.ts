import type { Command } from "./command.ts";
import { type CommandName, summaries } from "./summaries.ts";

// A command is loaded once it is named: the flags of all of them took longer to load than their first line may.

const loaders: Readonly<Record<CommandName, () => Promise<Command>>> = {
  build: async () => (await import("./build.ts")).build,
  matrix: async () => (await import("./matrix.ts")).matrix,
  push: async () => (await import("./push.ts")).push,
  merge: async () => (await import("./merge.ts")).merge,
  verify: async () => (await import("./verify.ts")).verify,
  snapshot: async () => (await import("./snapshot.ts")).snapshot,
  resolve: async () => (await import("./resolve.ts")).resolve,
  drift: async () => (await import("./drift.ts")).drift,
  diff: async () => (await import("./diff.ts")).diff,
  "compare-bases": async () => (await import("./compare-bases.ts")).compareBases,
  check: async () => (await import("./check.ts")).check,
  advisories: async () => (await import("./advisories.ts")).advisories,
  explain: async () => (await import("./explain.ts")).explain,
  pin: async () => (await import("./pin.ts")).pin,
  inspect: async () => (await import("./inspect.ts")).inspect,
  sbom: async () => (await import("./sbom.ts")).sbom,
  base: async () => (await import("./base.ts")).base,
  demo: async () => (await import("./demo.ts")).demo,
  config: async () => (await import("./config.ts")).config,
  completion: async () => {
    const { completionOf } = await import("./completion.ts");
    const others = names.filter((name) => name !== "completion");
    const commands = await Promise.all(others.map(loadCommand));
    const own: Command = completionOf(() => [...commands, own]);
    return own;
  },
};
const names = Object.keys(summaries).filter(isCommandName);

/** Whether there is a command of this name. */
export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(summaries, name);
}

/** Loads a command: its flags, and how it is run. */
export async function loadCommand(name: CommandName): Promise<Command> {
  return await loaders[name]();
}
