import { Failure } from "../../domain/text/failure.ts";
import { describeEnd, run, succeeded } from "../process/runner.ts";
import { type Argv, installCommands } from "./apt.ts";
import { findProgram, missingPackages, type Requirement } from "./programs.ts";

/**
 * The programs that a build calls. runc rather than crun, because it also starts containers on
 * hybrid cgroups.
 */
const requirements: readonly Requirement[] = [
  { programs: ["buildah"], package: "buildah" },
  { programs: ["skopeo"], package: "skopeo" },
  { programs: ["runc", "crun"], package: "runc" },
];

interface ToolsOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

/**
 * Installs what a build needs and the machine lacks, on a runner of Debian or Ubuntu. It does not
 * ask, because there is no one to ask in a job. Elsewhere it does nothing, and a missing program is
 * reported when it is called.
 * @throws Failure `tool` when the installation fails
 */
export async function installBuildTools(options: ToolsOptions): Promise<void> {
  const { env, say } = options;
  const path = env["PATH"] ?? "";
  const packages = await missingPackages(requirements, path);
  if (packages.length === 0 || (await findProgram("apt-get", path)) === undefined) return;
  const commands = await installCommands({ packages, root: process.geteuid?.() === 0, env });
  say(`Installing what is missing: ${packages.join(", ")}`);
  await runApt(options, { commands, what: `${packages.join(", ")} could not be installed` });
}

/** Updates the package lists, where there are any. @throws Failure `tool` when that fails */
export async function refreshPackageLists(options: ToolsOptions): Promise<void> {
  const { env, say } = options;
  if ((await findProgram("apt-get", env["PATH"] ?? "")) === undefined) return;
  const commands = await installCommands({ packages: [], root: process.geteuid?.() === 0, env });
  say("Updating the package lists");
  await runApt(options, { commands, what: "The package lists could not be updated" });
}

async function runApt(
  { env, signal }: ToolsOptions,
  work: { readonly commands: readonly Argv[]; readonly what: string },
): Promise<void> {
  for (const [program, ...args] of work.commands) {
    const quiet = { ...env, DEBIAN_FRONTEND: "noninteractive" };
    const finished = await run({ program, args, env: quiet, signal, timeoutSeconds: 600 });
    if (succeeded(finished)) continue;
    throw new Failure({
      code: "tool",
      message: `${work.what} (${describeEnd(finished)}): ${finished.lastLines.slice(-2).join(" ").slice(0, 400)}`,
      fix: "Install them in a step before this one, or use a runner that has them.",
    });
  }
}
