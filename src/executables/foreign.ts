import { runsBy } from "../domain/oci/elf-machine.ts";

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
  const words = path.toLowerCase().split(/[^a-z0-9]+/);
  const text = path.toLowerCase();
  const isNamed = [architecture, ...(otherNames[architecture] ?? [])].some((name) =>
    /[_-]/.test(name) ? text.includes(name) : words.some((word) => word === name),
  );
  return !isNamed && !words.includes("testdata");
}
