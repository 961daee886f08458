import { userInfo } from "node:os";

/** Who builds, as a build could have been told: an id without a name has none. */
export function userNamesOf(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const names = [env["USER"], env["LOGNAME"], env["SUDO_USER"]];
  try {
    names.push(userInfo().username);
  } catch {
    // The id is in no user database, as in some containers.
  }
  return [...new Set(names.filter((name) => name !== undefined && name !== ""))].map(String);
}
