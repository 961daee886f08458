import { mkdir, readFile, readlink } from "node:fs/promises";
import { run } from "../process/runner.ts";
import type { Programs } from "./toolchain.ts";
import { parseMounts } from "./upper-folder.ts";

/** Sorted backwards: also where a file system gives entries in the order of their names or of their making. */
const options = [
  "--multi-user=yes",
  "--shuffle-dirents=no",
  "--sort-dirents=yes",
  "--reverse-dirents=yes",
  "--pad-blocks=0",
  "-q",
  "-o",
  // Nothing is remembered: a file's links are files of their own to FUSE, and one would keep the other's old attributes.
  "suid,dev,attr_timeout=0",
];

/**
 * The daemon does a user's work under that user's ids; the kernel has checked before what the user may do
 * (`default_permissions`). It keeps its rights meanwhile: the way to the root leads through root's own folders.
 */
const keepRights = ["setpriv", "--securebits", "+no_setuid_fixup"];

/**
 * Mounts a step's root once more through disorderfs(1), in the mount namespace that buildah has it in. Started from
 * here and not by the shim, whose open files (the step's own output among them) the daemon would hold for ever.
 * Returns whether it is mounted; what went wrong is not worth a build.
 */
export async function mountShuffled(order: {
  readonly program: string;
  readonly programs: Pick<Programs, "env" | "signal">;
  /** A process in that namespace. */
  readonly pid: number;
  readonly rootless: boolean;
  /** Absolute paths. */
  readonly root: string;
  readonly point: string;
}): Promise<boolean> {
  const { program, programs, pid, rootless, root, point } = order;
  // A buildah out of an image has that image's files as its root: the program is the machine's, the paths are not.
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
