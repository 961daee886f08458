import { constants } from "node:fs";
import { access, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Registry } from "../../app/ports.ts";
import { type Digest, hexOf } from "../../domain/digest.ts";
import { Failure } from "../../domain/failure.ts";
import { printable, shortened } from "../../domain/printable.ts";
import { findProgram } from "../packages/programs.ts";
import { describeEnd, run, succeeded } from "../process/runner.ts";
import { askVersion } from "./buildah-version.ts";
import { callScript, enterScript } from "./enter-script.ts";
import { findBuildahIn, type ToolCache } from "./tool-cache.ts";
import type { Provided, ToolRun } from "./tool-run.ts";

export interface ImageOrder extends ToolRun {
  readonly reference: string;
  readonly digest: Digest;
  readonly cache: ToolCache;
  readonly registry: Pick<Registry, "fetch">;
  /** Files and folders of the run that buildah is given by path. */
  readonly paths: readonly string[];
}

const unpackSeconds = 600;

/**
 * buildah from a container image: its files are kept in the tool cache, and each call runs in them, in a mount
 * namespace of its own that ends with the call, whatever ends it. The image's own OCI runtime is used with it.
 * @throws Failure `tool` or `registry`
 */
export async function provideFromImage(order: ImageOrder): Promise<Provided> {
  const { reference, cache } = order;
  if (process.geteuid?.() !== 0) {
    throw new Failure({
      code: "tool",
      message: `Input \`buildah\`: running it from the image ${reference} needs root, to mount its files.`,
      cure: "Run as root (`sudo`, or a job in a privileged container), or name a version, a path or a URL with its checksum.",
    });
  }
  const key = `sha256-${hexOf(order.digest)}`;
  const kept = (await cache.find(key)) ?? (await keepImage(order, key));
  const root = join(kept, "root");
  const place = await findBuildahIn(root);
  if (place === undefined) throw noBuildah(reference);
  const folder = join(order.folder, "image-tools");
  const mountPoint = join(folder, "mounts");
  await mkdir(mountPoint, { recursive: true });
  const enter = join(folder, "enter");
  const paths = [order.folder, ...order.paths];
  await writeFile(enter, enterScript({ root, mountPoint, paths }));
  const call = async (name: string, program: string): Promise<string> => {
    const file = join(folder, name);
    await writeFile(file, callScript({ enter, program: `/${program}` }), { mode: 0o755 });
    return file;
  };
  const program = await call("buildah", place);
  await checkEnters(order, program);
  const runtimes: string[] = [];
  for (const name of ["crun", "runc"]) {
    const runtime = await findRuntime(root, name);
    if (runtime !== undefined) runtimes.push(await call(name, runtime));
  }
  return { program, runtimes, origin: { kind: "image", reference: `docker://${reference}` } };
}

async function findRuntime(root: string, name: string): Promise<string | undefined> {
  for (const folder of ["usr/local/bin", "usr/local/sbin", "usr/bin", "usr/sbin", "bin", "sbin"]) {
    const isThere = await access(join(root, folder, name), constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return `${folder}/${name}`;
  }
  return undefined;
}

/** Its arguments: buildah, a folder for its store, the image's folder, where the files shall be. */
const unpackScript = `set -eu
buildah=$1 store=$2 image=$3 target=$4
b() { "$buildah" --root="$store/root" --runroot="$store/run" "$@"; }
container=$(b from "$(b pull --quiet "dir:$image")")
mounted=$(b mount "$container")
cp -a "$mounted/." "$target"
`;

/**
 * Fetches and unpacks with programs that know layers, whiteouts and hostile archives: skopeo, and whatever buildah
 * the machine has; which one unpacks makes no difference to the files.
 */
async function keepImage(order: ImageOrder, key: string): Promise<string> {
  const { reference, env, signal } = order;
  const buildah = await findProgram("buildah", env["PATH"] ?? "");
  if (buildah === undefined) throw noUnpacker(reference);
  order.say(`Fetching buildah from the image ${reference}, to be kept in the tool cache`);
  const image = join(order.folder, "buildah-image");
  const store = join(order.folder, "buildah-image-store");
  await order.registry.fetch({
    from: { kind: "registry", reference },
    folder: image,
    platform: undefined,
  });
  const kept = await order.cache.keep(key, async (folder) => {
    const root = join(folder, "root");
    await mkdir(root);
    // A namespace of its own: no mount outlives it.
    const finished = await run({
      program: "unshare",
      args: ["--mount", "sh", "-c", unpackScript, "sh", buildah, store, image, root],
      env,
      signal,
      timeoutSeconds: unpackSeconds,
    });
    if (!succeeded(finished)) {
      const last = shortened(printable(finished.lastLines.slice(-2).join(" ")), 400);
      throw new Failure({
        code: "tool",
        message: `The image ${reference} could not be unpacked (${describeEnd(finished)}): ${last}`,
        cure: "See that the tool cache and RUNNER_TEMP or TMPDIR have room for it, and that root may mount here (in a container: `--privileged`).",
      });
    }
    if ((await findBuildahIn(root)) === undefined) throw noBuildah(reference);
  });
  await run({ program: "rm", args: ["-rf", "--", image, store], env, signal });
  return kept;
}

async function checkEnters(order: ImageOrder, program: string): Promise<void> {
  const told = await askVersion(order, program);
  if (told.version !== undefined) return;
  throw new Failure({
    code: "tool",
    message: `buildah of the image ${order.reference} does not run here: ${told.why ?? "it tells no version"}.`,
    cure: "The image must be for this machine's architecture and have /bin/sh, and root must be allowed to mount (in a container: `--privileged`).",
  });
}

function noBuildah(reference: string): Failure {
  return new Failure({
    code: "tool",
    message: `Input \`buildah\`: the image ${reference} has no buildah in /usr/bin, /usr/local/bin or /bin.`,
    cure: "Name one that has, e.g. `docker://quay.io/buildah/stable@sha256:…`.",
  });
}

function noUnpacker(reference: string): Failure {
  return new Failure({
    code: "tool",
    message: `Some buildah is needed once to unpack the image ${reference}, and none is on PATH.`,
    cure: "Install any version of it, e.g. `sudo apt-get install --no-install-recommends buildah`.",
  });
}
