import { userInfo } from "node:os";

/**
 * Returns the names of the user who builds that a build could have learned; an id without a name
 * has none.
 */
export function userNamesOf(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const names = [env["USER"], env["LOGNAME"], env["SUDO_USER"]];
  try {
    names.push(userInfo().username);
  } catch {
    // No user database has the id, as in some containers.
  }
  return [...new Set(names.filter((name) => name !== undefined && name !== ""))].map(String);
}
