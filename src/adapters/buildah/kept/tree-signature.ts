import { createHash } from "node:crypto";
import { run, succeeded } from "../../process/runner.ts";
import type { Programs } from "../machine/toolchain.ts";

/** What is known of a store's files without reading them. */
interface TreeSignature {
  /** SHA-256, in hex. */
  readonly hex: string;
  readonly bytes: number;
}

/** Of find(1), whose expressions are Emacs's; a lock of the storage changes with each use. */
const locks = ["\\./[^/]*\\.lock", "\\./[^/]*/[^/]*\\.lock"];
/** The store's own folders: what is in them counts, not when an entry came. */
const outer = ["\\./[^/]*", "\\./[^/]*/[^/]*"];

const eitherOf = (expressions: readonly string[]): readonly string[] => [
  "(",
  ...expressions.flatMap((each, index) => [...(index === 0 ? [] : ["-o"]), "-regex", each]),
  ")",
];

const seconds = 300;

/**
 * Signs the files of a store by what the kernel keeps of each: path, kind, mode, owner, size, inode,
 * and when content and attributes were last changed. The latter nobody can set: whatever is done to
 * a file, to its content, mode or name, leaves the time at which it was done.
 * @returns undefined where it cannot be told, e.g. for more files than any base has
 */
export async function signatureOf(
  root: string,
  { buildah, env, signal }: Pick<Programs, "buildah" | "env" | "signal">,
  { rootless }: { readonly rootless: boolean },
): Promise<TreeSignature | undefined> {
  const find = [
    ...["find", ".", "-mindepth", "1", "-not", ...eitherOf(locks)],
    ...["(", "-type", "d", ...eitherOf(outer), "-printf", "%P\\0\\0%y %m %U %G\\0"],
    ...["-o", "-printf", "%P\\0%s\\0%y %m %U %G %T@ %C@ %i %l\\0", ")"],
  ];
  // Only inside of the user namespace can folders be read that belong to other ids of it.
  const [program = "", ...args] = rootless ? [buildah, "unshare", ...find] : find;
  const finished = await run({
    ...{ program, args, cwd: root, env: { ...env, LC_ALL: "C" }, signal },
    ...{ timeoutSeconds: seconds, endsWhenOverlong: true },
  });
  return succeeded(finished) ? signed(finished.stdout) : undefined;
}

/** Signs what find(1) printed, in whatever order a file system lists its files. */
function signed(printed: Buffer): TreeSignature {
  const words = printed.toString("latin1").split("\0");
  const files: string[] = [];
  let bytes = 0;
  for (let at = 0; at + 2 < words.length; at += 3) {
    const size = words[at + 1] ?? "";
    bytes += Number(size);
    files.push(`${words[at]}\0${size}\0${words[at + 2]}`);
  }
  const hash = createHash("sha256").update(files.sort().join("\0\0"), "latin1");
  return { hex: hash.digest("hex"), bytes };
}
