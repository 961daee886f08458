/** The folder that paths among the inputs are relative to. */
export function workspaceOf(env: Readonly<NodeJS.ProcessEnv>): string {
  return env["GITHUB_WORKSPACE"] || process.cwd();
}
