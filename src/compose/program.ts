import { takeApart } from "../adapters/buildah/folders/take-apart.ts";
import { withSourceLines } from "../adapters/process/source-lines.ts";
import { listenForInterrupts } from "../adapters/terminal/interrupts.ts";

/**
 * What an entry needs from the process that it runs in. What is imported here is loaded before the
 * first line of output.
 */
export const program = {
  listenForInterrupts,
  takeApart,
  withSourceLines,
  /** Removes a work folder, whatever a run left in it. */
  cleanUp: async (folder: string): Promise<void> => {
    const { cleanUp } = await import("../adapters/buildah/folders/clean-up.ts");
    await cleanUp(folder);
  },
} as const;
