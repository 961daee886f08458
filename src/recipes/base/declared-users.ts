import { didYouMean } from "../../domain/text/nearest.ts";
import type { BaseUser, PackageSet } from "./model.ts";
import { itemsIn, mapIn, type Part, quoted, textIn, wrongPart } from "./part.ts";
import { imagePath } from "./paths.ts";
import { setFacts } from "./sets.ts";

const keys = ["name", "id", "home", "shell"] as const;
/** What useradd(8) takes for a name. */
const userName = /^[a-z_][a-z0-9_-]{0,30}$/;

/** Reads the users of a base, after those of its set. @throws Failure `usage` */
export function usersIn(part: Part | undefined, set: PackageSet): readonly BaseUser[] {
  const users = [...setFacts[set].users];
  for (const item of itemsIn(part)) {
    const user = userEntry(item);
    const other = users.find(({ name, id }) => name === user.name || id === user.id);
    if (other !== undefined) {
      throw wrongPart(
        item,
        `\`users\` has ${quoted(user.name)} beside ${quoted(other.name)}, with the same name or id.`,
        "Give each user a name and an id of its own.",
      );
    }
    users.push(user);
  }
  return users;
}

function userEntry(part: Part): BaseUser {
  const map = mapIn(part, keys);
  const name = textIn(map.get("name")) ?? "";
  if (!userName.test(name)) {
    throw wrongPart(
      part,
      `\`users\`: ${quoted(name)} is not the name of a user.`,
      "Write lower-case letters, digits, `_` and `-`, e.g. `name: app`.",
    );
  }
  const written = textIn(map.get("id")) ?? "";
  const id = /^[1-9]\d{2,8}$/.test(written) ? Number(written) : 0;
  if (id < 1000) {
    throw wrongPart(
      part,
      `\`users\`: ${quoted(name)} needs an id of at least 1000, not ${quoted(written)}.`,
      "Write e.g. `id: 10001`; lower ids belong to the distribution.",
    );
  }
  return {
    name,
    id,
    home: placeIn(map, "home", "/nonexistent"),
    shell: placeIn(map, "shell", "/usr/sbin/nologin"),
  };
}

function placeIn(map: ReadonlyMap<string, Part>, key: "home" | "shell", usual: string): string {
  const part = map.get(key);
  const written = textIn(part);
  if (part === undefined || written === undefined) return usual;
  const path = imagePath(written);
  // A colon ends a field of /etc/passwd (passwd(5)).
  if (path !== undefined && !path.includes(":")) return path;
  throw wrongPart(
    part,
    `\`${key}\`: ${quoted(written)} is not a path in the image.`,
    `Write an absolute path without a colon, e.g. \`${key}: ${usual}\`.`,
  );
}

/** Reads which user the image runs as. @throws Failure `usage` for one that is not declared */
export function userIn(
  part: Part | undefined,
  { users, set }: { readonly users: readonly BaseUser[]; readonly set: PackageSet },
): string | undefined {
  const written = textIn(part);
  if (part === undefined || written === undefined) return setFacts[set].user;
  const names = ["root", ...users.map(({ name }) => name)];
  if (names.includes(written)) return written;
  throw wrongPart(
    part,
    `The user ${quoted(written)} of the image is not declared${didYouMean(written, names)}`,
    "Declare it below `users:`, with a name and an id.",
  );
}
