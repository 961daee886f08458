import { runAction } from "./action/harness.ts";

/** Runs the build action, and sets the process's exit status. */
export async function startAction(): Promise<void> {
  process.exitCode = await runAction(async () => {
    const { buildAction } = await import("./action/build.ts");
    return buildAction;
  });
}
