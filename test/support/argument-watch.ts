import { readdir, readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

/** Looks at the arguments of every process again and again until it is stopped. */
export interface ArgumentWatch {
  /** @returns the command lines that held the text, and how many were seen in all. */
  stop(): Promise<{ readonly holding: readonly string[]; readonly seen: number }>;
}

/** Watches for a text that must not be in any process's arguments, where every user of a machine can read it. */
export function watchArguments(text: string): ArgumentWatch {
  const seen = new Set<string>();
  let running = true;
  const watching = (async () => {
    while (running) {
      await look(seen);
      await sleep(10);
    }
  })();
  return {
    stop: async () => {
      running = false;
      await watching;
      return { holding: [...seen].filter((line) => line.includes(text)), seen: seen.size };
    },
  };
}

async function look(seen: Set<string>): Promise<void> {
  for (const id of await readdir("/proc")) {
    if (!/^\d+$/.test(id)) continue;
    const line = await readFile(`/proc/${id}/cmdline`, "utf8").catch(() => "");
    if (line !== "") seen.add(line);
  }
}
