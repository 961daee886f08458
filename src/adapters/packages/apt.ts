import { findProgram } from "./programs.ts";

export type Argv = readonly [string, ...string[]];

interface AptRequest {
  readonly packages: readonly string[];
  readonly root: boolean;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Returns the commands that install packages, without those that Debian merely recommends; for no
 * packages, the one that updates the package lists.
 */
export async function installCommands(request: AptRequest): Promise<readonly Argv[]> {
  const { packages } = request;
  const path = request.env["PATH"] ?? "";
  const sudo = !request.root && (await findProgram("sudo", path)) !== undefined;
  const update: Argv = ["apt-get", "update"];
  const install: Argv = ["apt-get", "install", "-y", "--no-install-recommends", ...packages];
  const commands = packages.length === 0 ? [update] : [update, install];
  return sudo ? commands.map((argv): Argv => ["sudo", ...argv]) : commands;
}
