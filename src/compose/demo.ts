import { runDemo } from "../adapters/demo/run-demo.ts";
import type { Reporter } from "../app/ports/build.ts";
import { runBuild } from "./build.ts";
import type { Surroundings } from "./registry.ts";

interface DemoOptions extends Surroundings {
  /** Whether to install missing packages without asking. */
  readonly yes: boolean;
  readonly output?: string;
  /** Path of the running program. */
  readonly entry: string;
  readonly reporter: Reporter;
}

/** Plays the demo with this program's own builds. @returns the exit status @throws Failure */
export async function playDemo(options: DemoOptions): Promise<number> {
  const { yes, output, entry, reporter, env, cwd, signal } = options;
  const request = { yes, ...(output === undefined ? {} : { output }), program: entry, env, signal };
  return await runDemo(request, {
    reporter,
    build: (build, quiet) =>
      runBuild({
        surface: "command line",
        ...{ request: build, reporter: quiet, env, cwd, signal, entry },
        onWorkFolder: () => {},
        onSecrets: () => {},
      }),
  });
}
