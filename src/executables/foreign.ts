import { architectures, runsBy } from "../domain/oci/elf-machine.ts";

/** Other names by which paths name an architecture. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  "386": ["i386", "i586", "i686", "ia32", "x86"],
  amd64: ["x86_64", "x86-64", "x64"],
  arm: ["armel", "armhf", "armv5", "armv6", "armv7"],
  arm64: ["aarch64", "armv8"],
};

/**
 * Whether a program does not start on its platform though it should. One whose path names its own
 * architecture is one of several beside each other, and sources of compilers bring programs of all
 * kinds as test data: both are there on purpose.
 */
export function isForeign(
  { path, architecture }: { readonly path: string; readonly architecture?: string },
  platform: string,
): boolean {
  if (architecture === undefined || runsBy(platform, architecture)) return false;
  return !isNamedIn(path, architecture) && !wordsOf(path).includes("testdata");
}

/** Whether a path names any architecture, so that what it leads to may be made for it. */
export function namesArchitecture(path: string): boolean {
  return architectures.some((name) => isNamedIn(path, name));
}

function isNamedIn(path: string, architecture: string): boolean {
  const [words, text] = [wordsOf(path), path.toLowerCase()];
  return [architecture, ...(otherNames[architecture] ?? [])].some((name) =>
    /[_-]/.test(name) ? text.includes(name) : words.includes(name),
  );
}

function wordsOf(path: string): readonly string[] {
  return path.toLowerCase().split(/[^a-z0-9]+/);
}
