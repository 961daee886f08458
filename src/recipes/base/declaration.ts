import { archiveIn, archiveKeys } from "./declared-archive.ts";
import { filesIn, leaveOutIn } from "./declared-files.ts";
import { userIn, usersIn } from "./declared-users.ts";
import { type Declaration, packageSets } from "./model.ts";
import { mapIn, type Part, quoted, textsIn, wrongPart } from "./part.ts";
import { isSet } from "./sets.ts";

const keys = [...archiveKeys, "packages", "files", "users", "user", "leave-out"] as const;

/** A package's name (Debian policy §5.6.1). */
const packageName = /^[a-z0-9][a-z0-9+.-]{1,127}$/;
const mostPackages = 2000;

/**
 * Reads the declaration of a base.
 * @param parsed its YAML, in which all scalars are texts
 * @throws Failure `usage` with the line
 */
export function readDeclaration(parsed: Omit<Part, "keys">): Declaration {
  const map = mapIn({ ...parsed, keys: [] }, keys);
  const archive = archiveIn({ ...parsed, keys: [] }, map);
  const { set, packages } = packagesIn(map.get("packages"));
  const users = usersIn(map.get("users"), set);
  const user = userIn(map.get("user"), { users, set });
  return {
    archive,
    set,
    packages,
    files: filesIn(map.get("files")),
    users,
    ...(user === undefined ? {} : { user }),
    leaveOut: leaveOutIn(map.get("leave-out")),
  };
}

/** Reads a set, or a list of packages with at most one set among them. */
function packagesIn(part: Part | undefined): Pick<Declaration, "set" | "packages"> {
  if (part === undefined) return { set: "minbase", packages: [] };
  const names = typeof part.value === "string" ? [part.value] : textsIn(part);
  const sets = names.filter(isSet);
  const [set = "minbase", second] = sets;
  if (second !== undefined) {
    throw wrongPart(
      part,
      `\`packages\` names two sets, ${quoted(set)} and ${quoted(second)}.`,
      `Name one of ${packageSets.join(", ")}, and beside it single packages.`,
    );
  }
  const packages = names.filter((name) => !isSet(name));
  for (const name of packages) refuseName(part, name);
  if (packages.length <= mostPackages) return { set, packages: [...new Set(packages)].sort() };
  throw wrongPart(
    part,
    `\`packages\` has more than ${mostPackages} names.`,
    "Name a package that depends on the others.",
  );
}

function refuseName(part: Part, name: string): void {
  if (packageName.test(name)) return;
  const version = /^([a-z0-9][a-z0-9+.-]*)[=/]/.exec(name)?.[1];
  throw wrongPart(
    part,
    `${quoted(name)} is not the name of a package.`,
    version === undefined
      ? "Write names as `apt-cache search` prints them, one a line."
      : `Write \`${version}\`: versions are in the lock file.`,
  );
}
