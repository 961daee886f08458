import { availableParallelism } from "node:os";
import { startProgram } from "../support/program.ts";

/** Keeps every core busy. @returns what ends that; it ends with this process, too */
export function startLoad(): () => Promise<void> {
  const loops = Array.from({ length: availableParallelism() }, () =>
    startProgram(["setpriv", "--pdeathsig", "KILL", "sh", "-c", "while :; do :; done"]),
  );
  return async () => {
    for (const { child } of loops) child.kill("SIGKILL");
    await Promise.all(loops.map(({ finished }) => finished));
  };
}
