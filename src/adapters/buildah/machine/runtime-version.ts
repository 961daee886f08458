import { run, succeeded } from "../../process/runner.ts";
import type { RuntimeChoice } from "./runtime-probe.ts";
import type { Programs } from "./toolchain.ts";

/** Asks the OCI runtime for its version; `unknown` where it does not say. */
export async function runtimeVersion(
  runtime: RuntimeChoice,
  { env, signal }: Pick<Programs, "env" | "signal">,
): Promise<string> {
  if (runtime.kind !== "runtime") return "none";
  const asked = { program: runtime.path, args: ["--version"], env, signal, timeoutSeconds: 20 };
  const finished = await run(asked);
  if (!succeeded(finished)) return "unknown";
  return finished.stdout.toString("utf8").split("\n")[0]?.slice(0, 200) ?? "unknown";
}
