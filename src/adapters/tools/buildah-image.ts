import { constants } from "node:fs";
import { access, mkdir, rm, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import type { Registry } from "../../app/ports/registry.ts";
import { type Digest, hexOf } from "../../domain/oci/digest.ts";
import { Failure, inputNamed } from "../../domain/text/failure.ts";
import { printable, shortened } from "../../domain/text/printable.ts";
import { findProgram } from "../packages/programs.ts";
import { describeEnd, run, succeeded } from "../process/runner.ts";
import { askVersion } from "./buildah-version.ts";
import { callScript, enterScript } from "./enter-script.ts";
import { findBuildahIn, type ToolCache } from "./tool-cache.ts";
import type { Provided, ToolRun } from "./tool-run.ts";

interface ImageOptions extends ToolRun {
  readonly reference: string;
  readonly digest: Digest;
  readonly cache: ToolCache;
  readonly registry: Pick<Registry, "fetch">;
  /** Files and folders of the run whose paths buildah gets. */
  readonly paths: readonly string[];
}

interface KeepOptions extends ImageOptions {
  /** A buildah that is installed on this machine. */
  readonly helper: string;
  readonly userNamespace: readonly string[];
}

const unpackSeconds = 600;

/**
 * Provides buildah from a container image. The image's files are kept in the tool cache, and each
 * call runs in them, in a mount namespace of its own that ends with the call however that ends. The
 * image's own OCI runtime is used with it. An ordinary user mounts in a user namespace, which the
 * machine's own buildah makes: it may do so where AppArmor restricts who may, and it has newuidmap.
 * @throws Failure `tool` or `registry`
 */
export async function provideFromImage(options: ImageOptions): Promise<Provided> {
  const { reference, cache } = options;
  const isRoot = process.geteuid?.() === 0;
  const helper = await findProgram("buildah", options.env["PATH"] ?? "");
  if (helper === undefined && !isRoot) throw noHelper(reference, "to run");
  const userNamespace = isRoot || helper === undefined ? [] : [helper, "unshare"];
  // Files that root keeps have owners that do not exist in a user's namespace, and vice versa.
  const key = `sha256-${hexOf(options.digest)}${isRoot ? "" : `-user-${process.geteuid?.() ?? ""}`}`;
  const unpack = (): Promise<string> => {
    if (helper === undefined) throw noHelper(reference, "once to unpack");
    return keepImage({ ...options, helper, userNamespace }, key);
  };
  const kept = (await cache.find(key)) ?? (await unpack());
  const root = join(kept, "root");
  const place = await findBuildahIn(root);
  if (place === undefined) throw noBuildah(reference);
  const folder = join(options.folder, "image-tools");
  const mountPoint = join(folder, "mounts");
  await mkdir(mountPoint, { recursive: true });
  const enter = join(folder, "enter");
  const paths = [options.folder, ...options.paths];
  await writeFile(enter, enterScript({ root, mountPoint, paths }));
  const call = async (name: string, program: string): Promise<string> => {
    const file = join(folder, name);
    await writeFile(file, callScript({ enter, program: `/${program}`, userNamespace }), {
      mode: 0o755,
    });
    return file;
  };
  const program = await call("buildah", place);
  await checkEnters(options, program);
  const runtimes: string[] = [];
  for (const name of ["crun", "runc"]) {
    const runtime = await findRuntime(root, name);
    if (runtime !== undefined) runtimes.push(await call(name, runtime));
  }
  const besideRuntime = programFolders.map((name) => join(root, name)).join(delimiter);
  const origin = { kind: "image", reference: `docker://${reference}` } as const;
  return { program, runtimes, besideRuntime, root, origin };
}

const programFolders = ["usr/local/bin", "usr/local/sbin", "usr/bin", "usr/sbin", "bin", "sbin"];

async function findRuntime(root: string, name: string): Promise<string | undefined> {
  for (const folder of programFolders) {
    const isThere = await access(join(root, folder, name), constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return `${folder}/${name}`;
  }
  return undefined;
}

/**
 * Its arguments: buildah, a folder for its store, the image's folder, and the target folder for the
 * files.
 */
const unpackScript = `set -eu
buildah=$1 store=$2 image=$3 target=$4
b() { "$buildah" --root="$store/root" --runroot="$store/run" "$@"; }
container=$(b from "$(b pull --quiet "dir:$image")")
mounted=$(b mount "$container")
trap 'rm -rf "$store"' EXIT
cp -a "$mounted/." "$target" || { rm -rf "$target"; exit 1; }
b umount "$container" >/dev/null
`;

/**
 * Fetches and unpacks the image with programs that handle layers, whiteouts and hostile archives:
 * skopeo, and whatever buildah the machine has. Which version unpacks makes no difference to the
 * files.
 */
async function keepImage(options: KeepOptions, key: string): Promise<string> {
  const { reference, env, signal, helper, userNamespace } = options;
  options.say(`Fetching buildah from the image ${reference}, to keep in the tool cache`);
  const image = join(options.folder, "buildah-image");
  const store = join(options.folder, "buildah-image-store");
  await options.registry.fetch({
    from: { kind: "registry", reference },
    folder: image,
    platform: undefined,
  });
  const kept = await options.cache.keep(key, async (folder) => {
    const root = join(folder, "root");
    await mkdir(root);
    // In a mount namespace of its own, so that no mount outlives it.
    const unshare = [...userNamespace, "unshare", "--mount"];
    const [program = "", ...args] = [...unshare, "sh", "-c", unpackScript, "sh"];
    const finished = await run({
      program,
      args: [...args, helper, store, image, root],
      env,
      signal,
      timeoutSeconds: unpackSeconds,
    });
    if (!succeeded(finished)) {
      const last = shortened(printable(finished.lastLines.slice(-2).join(" ")), 400);
      throw new Failure({
        code: "tool",
        message: `The image ${reference} could not be unpacked (${describeEnd(finished)}): ${last}`,
        fix: "Check that the tool cache and RUNNER_TEMP or TMPDIR have room for it, and that you may mount here (in a container: `--privileged`).",
      });
    }
    if ((await findBuildahIn(root)) === undefined) throw noBuildah(reference);
  });
  await rm(image, { recursive: true });
  return kept;
}

async function checkEnters(options: ImageOptions, program: string): Promise<void> {
  const told = await askVersion(options, program);
  if (told.version !== undefined) return;
  throw new Failure({
    code: "tool",
    message: `buildah of the image ${options.reference} does not run here: ${told.why ?? "it reports no version"}.`,
    fix: "The image must be for this machine's architecture and have /bin/sh, and you must be allowed to mount (in a container: `--privileged`) or, as an ordinary user, to make user namespaces: docs/other-machines.md.",
  });
}

function noBuildah(reference: string): Failure {
  return new Failure({
    code: "tool",
    message: `${inputNamed("buildah")}: the image ${reference} has no buildah in /usr/bin, /usr/local/bin or /bin.`,
    fix: "Name one that has it, e.g. `docker://quay.io/buildah/stable@sha256:…`.",
  });
}

function noHelper(reference: string, what: string): Failure {
  return new Failure({
    code: "tool",
    message: `Some buildah is needed ${what} the image ${reference}, but none is on PATH.`,
    fix: "Install any version of it, e.g. `sudo apt-get install --no-install-recommends buildah`.",
  });
}
