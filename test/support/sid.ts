import { insideRoot, rootOf } from "./roots.ts";

/** Debian's development release in a folder, for its buildah. */
export async function sidRoot(): Promise<string> {
  return await rootOf("sid");
}

/** The command that runs another command inside sid, with the given folders at their own paths. */
export async function insideSid(
  command: readonly string[],
  folders: readonly string[],
): Promise<[string, ...string[]]> {
  return await insideRoot(command, { release: "sid", folders });
}
