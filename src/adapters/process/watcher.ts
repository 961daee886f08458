import { spawn } from "node:child_process";
import { once } from "node:events";
import { Socket } from "node:net";

interface Watcher {
  /** Nobody has to watch any more. */
  dismiss(): Promise<void>;
}

/** Reads from a pipe that this process alone holds: it ends with us, or when a word comes that all is well. */
const script = 'read -r word || exec "$@"';

/**
 * Starts this Node once more when our process has ended without a word, e.g. by SIGKILL or for lack of memory. Until
 * then a shell waits, which costs nothing.
 */
export function startWatcher(options: {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}): Watcher {
  const child = spawn("sh", ["-c", script, "sh", process.execPath, ...options.args], {
    env: { ...options.env },
    // In a session of its own: what ends our process group is not to end it, too.
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
