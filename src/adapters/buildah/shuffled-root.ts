import { mkdir, readFile } from "node:fs/promises";
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
  "suid,dev",
];

/**
 * disorderfs acts as the user who asks for a file, and that user may not pass through the folders above the root,
 * which are this run's own: so it finds the root at a place that everyone may pass. Only in a mount namespace that
 * tells no other one of it.
 */
const start = `root=$1 place=$2
shift 2
case $(findmnt -n -o PROPAGATION -T "$place") in *shared*) exit 1 ;; esac
mount --bind "$root" "$place" && exec "$@"`;

/** Folders of every system (FHS) that are there to be mounted over, and hold nothing that starts a container. */
const places = ["/mnt", "/media", "/srv"];

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
  const place = places.find((each) => ![root, point, program].some((path) => isIn(each, path)));
  if (place === undefined) return false;
  await mkdir(point, { recursive: true, mode: 0o700 });
  const user = rootless ? ["--user", "--preserve-credentials"] : [];
  await run({
    program: "nsenter",
    args: [
      ...["--target", String(pid), "--mount", ...user, "--", "sh", "-c", start, "sh", root, place],
      ...[program, ...options, place, point],
    ],
    env: programs.env,
    signal: programs.signal,
    timeoutSeconds: 10,
  });
  const mounts = parseMounts(await readFile(`/proc/${pid}/mountinfo`, "utf8"));
  return mounts.findLast((mount) => mount.point === point)?.type.startsWith("fuse") === true;
}

function isIn(folder: string, path: string): boolean {
  return path.startsWith(`${folder}/`);
}
