import { spawn } from "node:child_process";
import { once } from "node:events";
import { Socket } from "node:net";

interface Watcher {
  /** Ends the watch, because nothing is left to clean up. */
  dismiss(): Promise<void>;
}

/**
 * Reads from a pipe whose other end only this process holds. The read fails when we end, and
 * succeeds when we write a word to say that all is well.
 */
const script = 'read -r word || exec "$@"';

/**
 * Starts Node again with these arguments when our process has ended without a word, e.g. by SIGKILL
 * or for lack of memory. Until then a shell waits, which costs nothing.
 */
export function startWatcher(options: {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}): Watcher {
  const child = spawn("sh", ["-c", script, "sh", process.execPath, ...options.args], {
    env: { ...options.env },
    // In a session of its own, so that a signal to our process group does not end it too.
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  child.on("error", () => {}).unref();
  child.stdin.on("error", () => {});
  if (child.stdin instanceof Socket) child.stdin.unref();
  return {
    dismiss: async () => {
      const isOver =
        child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
      if (isOver) return;
      child.ref();
      child.stdin.end("well\n");
      await once(child, "exit");
    },
  };
}
