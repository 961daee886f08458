import { mkdir, readFile, readlink } from "node:fs/promises";
import type { FileOrder } from "../../../domain/build/step-run.ts";
import { reversedOrder } from "../../../variations/file-order.ts";
import { run } from "../../process/runner.ts";
import type { Programs } from "../machine/toolchain.ts";
import { parseMounts } from "./upper-folder.ts";

const orders: Readonly<Record<FileOrder, readonly string[]>> = {
  reversed: reversedOrder,
  kept: [
    "--sort-dirents=no",
    "--reverse-dirents=no",
    "--shuffle-dirents=no",
    "--pad-blocks=0",
    "-q",
  ],
};

const options = ["--multi-user=yes", "-o"];

/** What the kernel keeps of a file between two uses of it. */
type Kept = "attributes" | "nothing";

/**
 * Names may be kept for long, because they change through this mount alone. Contents are kept until
 * the next open, which asks whether the file has another size or time. Without all this, a compiler
 * takes ten times as long. But FUSE sees a file's hard links as separate files, and one keeps the
 * other's old attributes: a step that makes hard links may need `nothing`.
 */
const mountOptions: Readonly<Record<Kept, string>> = {
  attributes:
    "suid,dev,attr_timeout=1,entry_timeout=60,negative_timeout=60,auto_cache,ac_attr_timeout=0",
  nothing: "suid,dev,attr_timeout=0",
};

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
 * @returns the mount point; undefined if that failed, which is not worth stopping a build for
 */
export async function mountShuffled(given: {
  readonly program: string;
  readonly programs: Pick<Programs, "env" | "signal">;
  /** A process in that mount namespace. */
  readonly pid: number;
  readonly rootless: boolean;
  /** Absolute paths. */
  readonly root: string;
  readonly point: string;
  readonly order: FileOrder;
  readonly kept: Kept;
}): Promise<string | undefined> {
  const { program, programs, pid, rootless, root, point, order, kept } = given;
  // A buildah from an image has that image's files as its root; the program is the machine's, but
  // the paths are not.
  const seen = await readlink(`/proc/${pid}/root`).catch(() => "/");
  const within = seen === "/" ? "" : seen;
  const paths = [root, point].map((path) => `${within}${path}`);
  await mkdir(point, { recursive: true, mode: 0o700 });
  const user = rootless ? ["--user", "--preserve-credentials"] : [];
  const mount = [program, ...orders[order], ...options, mountOptions[kept], ...paths];
  await run({
    program: "nsenter",
    args: ["--target", String(pid), "--mount", ...user, "--", ...keepRights, ...mount],
    env: programs.env,
    signal: programs.signal,
    timeoutSeconds: 10,
  });
  const mounts = parseMounts(await readFile(`/proc/${pid}/mountinfo`, "utf8"));
  const mounted = mounts.findLast((mount) => mount.point === point);
  return mounted?.type.startsWith("fuse") === true ? point : undefined;
}
