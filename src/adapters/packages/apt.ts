import { findProgram } from "./programs.ts";

export type Argv = readonly [string, ...string[]];

export interface AptRequest {
  readonly packages: readonly string[];
  readonly root: boolean;
  readonly env: Readonly<Record<string, string>>;
}

/** The command lines that install packages, without those that Debian merely recommends. */
export async function installCommands(request: AptRequest): Promise<readonly Argv[]> {
  const path = request.env["PATH"] ?? "";
  const sudo = !request.root && (await findProgram("sudo", path)) !== undefined;
  const commands: readonly Argv[] = [
    ["apt-get", "update"],
    ["apt-get", "install", "-y", "--no-install-recommends", ...request.packages],
  ];
  return sudo ? commands.map((argv): Argv => ["sudo", ...argv]) : commands;
}
