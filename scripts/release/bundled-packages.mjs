/** What stands between two packages; see ../bundling/licences.mjs. */
const rule = `\n${"-".repeat(80)}\n\n`;

/**
 * Returns the packages that a bundle's licences name, each with what the lock says of it.
 * @param licences the text of dist/bundle/licenses.txt
 * @param lock package-lock.json, of lockfileVersion 3
 * @returns sorted by name and version
 * @throws Error for a package that the lock does not have, or has without a checksum
 */
export function bundledPackages(licences, lock) {
  const locked = new Map();
  for (const [path, entry] of Object.entries(lock.packages)) {
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    if (path !== "") locked.set(`${name} ${entry.version}`, entry);
  }
  const found = licences.split(rule).map((text) => {
    const [title = "", license = ""] = text.split("\n");
    const at = title.lastIndexOf(" ");
    const [name, version] = [title.slice(0, at), title.slice(at + 1)];
    const integrity = locked.get(title)?.integrity;
    if (integrity === undefined)
      throw new Error(`package-lock.json has no ${JSON.stringify(title)}`);
    return { name, version, license, sha512: hexOf(integrity, title) };
  });
  if (found.length === 0) throw new Error("the bundle names no package");
  return found.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

/** A checksum as npm writes it (https://www.w3.org/TR/SRI/), in hexadecimal. */
function hexOf(integrity, title) {
  const value = /^sha512-([A-Za-z0-9+/]{86}==)$/.exec(integrity)?.[1];
  if (value === undefined) throw new Error(`package-lock.json has no sha512 of ${title}`);
  return Buffer.from(value, "base64").toString("hex");
}

function keyOf({ name, version }) {
  return `${name} ${version}`;
}

/** https://github.com/package-url/purl-spec/blob/main/types-doc/npm-definition.md */
export function purlOf({ name, version }) {
  const path = name.split("/").map(encodeURIComponent).join("/");
  return `pkg:npm/${path}@${encodeURIComponent(version)}`;
}
