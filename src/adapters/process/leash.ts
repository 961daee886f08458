import { run, succeeded } from "./runner.ts";

/** What programs are started by to be on a leash: one answer for each PATH that is asked about. */
const known = new Map<string, Promise<boolean>>();

/**
 * The words to start a program by, so that the kernel sends it a signal when our process has ended, however that came
 * about: nobody else is left to do it after SIGKILL. None where util-linux's setpriv(1) is missing.
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
