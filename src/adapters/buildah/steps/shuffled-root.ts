import { mkdir, readFile, readlink } from "node:fs/promises";
import { run } from "../../process/runner.ts";
import type { Programs } from "../machine/toolchain.ts";
import { parseMounts } from "./upper-folder.ts";

/**
 * Sorts backwards, which also differs on file systems that return entries in the order of their
 * names or of their creation.
 */
const options = [
  "--multi-user=yes",
  "--shuffle-dirents=no",
  "--sort-dirents=yes",
  "--reverse-dirents=yes",
  "--pad-blocks=0",
  "-q",
  "-o",
  // Turns attribute caching off: FUSE sees a file's hard links as separate files, and one would
  // keep the other's old attributes.
  "suid,dev,attr_timeout=0",
];

/**
 * The daemon does a user's work under that user's ids; the kernel has already checked what the user
 * may do (`default_permissions`). The daemon keeps its capabilities meanwhile, because the path to
 * the root leads through folders of root.
 */
const keepRights = ["setpriv", "--securebits", "+no_setuid_fixup"];

/**
 * Mounts a step's root once more through disorderfs(1), in the mount namespace in which buildah
 * mounted it. It is started here and not by the shim, because the daemon would hold the shim's open
 * files (including the step's output) forever.
 * @returns whether it is mounted; a failure is not worth stopping a build for
 */
export async function mountShuffled(order: {
  readonly program: string;
  readonly programs: Pick<Programs, "env" | "signal">;
  /** A process in that mount namespace. */
  readonly pid: number;
  readonly rootless: boolean;
  /** Absolute paths. */
  readonly root: string;
  readonly point: string;
}): Promise<boolean> {
  const { program, programs, pid, rootless, root, point } = order;
  // A buildah from an image has that image's files as its root; the program is the machine's, but
  // the paths are not.
  const seen = await readlink(`/proc/${pid}/root`).catch(() => "/");
  const within = seen === "/" ? "" : seen;
  const paths = [root, point].map((path) => `${within}${path}`);
  await mkdir(point, { recursive: true, mode: 0o700 });
  const user = rootless ? ["--user", "--preserve-credentials"] : [];
  const mount = [program, ...options, ...paths];
  await run({
    program: "nsenter",
    args: ["--target", String(pid), "--mount", ...user, "--", ...keepRights, ...mount],
    env: programs.env,
    signal: programs.signal,
    timeoutSeconds: 10,
  });
  const mounts = parseMounts(await readFile(`/proc/${pid}/mountinfo`, "utf8"));
  return mounts.findLast((mount) => mount.point === point)?.type.startsWith("fuse") === true;
}
