import { run, succeeded } from "./runner.ts";

/** Whether the leash works, by PATH. */
const known = new Map<string, Promise<boolean>>();

/**
 * Returns the words to put before a program, so that the kernel sends it a signal when our process
 * has ended for whatever reason: after SIGKILL, nothing else can. Returns no words where
 * util-linux's setpriv(1) is missing.
 */
export async function leash(
  signal: "TERM" | "KILL",
  env: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const path = env["PATH"] ?? "";
  const possible = known.get(path) ?? isPossible(env);
  known.set(path, possible);
  return (await possible) ? words(signal) : [];
}

function words(signal: "TERM" | "KILL"): readonly string[] {
  return ["setpriv", "--pdeathsig", signal, "--"];
}

async function isPossible(env: Readonly<Record<string, string>>): Promise<boolean> {
  const [program = "", ...args] = [...words("TERM"), "true"];
  return succeeded(await run({ program, args, env, timeoutSeconds: 10 }));
}
