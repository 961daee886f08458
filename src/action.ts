import { runAction } from "./action/harness.ts";

/** Runs the build action, and sets the process's exit status. */
export async function startAction(): Promise<void> {
  await start(async () => {
    const { openingCheckout } = await import("./action/opening.ts");
    return openingCheckout(async () => (await import("./action/build.ts")).buildAction);
  });
}

/** Runs the verify action, and sets the process's exit status. */
export async function startVerify(): Promise<void> {
  await start(async () => (await import("./action/verify.ts")).verifyAction, "verify");
}

/** Runs the resolve action, and sets the process's exit status. */
export async function startResolve(): Promise<void> {
  await start(async () => (await import("./action/resolve.ts")).resolveAction, "resolve");
}

/** Runs the drift action, and sets the process's exit status. */
export async function startDrift(): Promise<void> {
  await start(async () => (await import("./action/drift.ts")).driftAction, "drift");
}

/** Runs the merge action, and sets the process's exit status. */
export async function startMerge(): Promise<void> {
  await start(async () => (await import("./action/merge.ts")).mergeAction, "merge");
}

async function start(...action: Parameters<typeof runAction>): Promise<void> {
  process.exitCode = await runAction(...action);
}
