/** Where dpkg and apk list what they installed; distroless images have a file for each package. */
const lists: readonly { readonly path: RegExp; readonly entry: RegExp }[] = [
  { path: /^var\/lib\/dpkg\/status$/, entry: /^Status: install ok installed$/gm },
  { path: /^var\/lib\/dpkg\/status\.d\/[^/]+(?<!\.md5sums)$/, entry: /^Package: /gm },
  { path: /^(?:usr\/)?lib\/apk\/db\/installed$/, entry: /^P:/gm },
];

/** Whether a file of an image, by its path from the root, lists installed packages. */
export function listsPackages(path: string): boolean {
  return lists.some((each) => each.path.test(path));
}

/** Counts the packages that such a file lists. */
export function packagesIn(path: string, text: string): number {
  const found = lists.find((each) => each.path.test(path));
  return found === undefined ? 0 : [...text.matchAll(found.entry)].length;
}
