/** The texts of an image's files of accounts; empty where it has no such file. Untrusted. */
interface AccountFiles {
  readonly passwd: string;
  readonly group: string;
}

/** A name of `user` or `user:group` that an image does not know. */
interface UnknownAccount {
  readonly name: string;
  readonly file: "/etc/passwd" | "/etc/group";
}

/** Whether `user` or `user:group` has a name in it, which only an image's own files explain. */
export function hasNames(user: string): boolean {
  return user.split(":").some(isName);
}

/** Finds the first name of `user` or `user:group` that has no account; a number needs none. */
export function unknownAccount(user: string, files: AccountFiles): UnknownAccount | undefined {
  const [name = "", group = ""] = user.split(":");
  if (isName(name) && !has(files.passwd, name)) return { name, file: "/etc/passwd" };
  if (isName(group) && !has(files.group, group)) return { name: group, file: "/etc/group" };
  return undefined;
}

function isName(part: string): boolean {
  return /[^0-9]/.test(part);
}

/** Both files have a line for each account, which starts with its name (passwd(5), group(5)). */
function has(file: string, name: string): boolean {
  return file.split("\n").some((line) => line.startsWith(`${name}:`));
}
