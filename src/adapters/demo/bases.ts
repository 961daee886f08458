import { createHash } from "node:crypto";
import { access, mkdir, mkdtemp, rename, symlink, writeFile } from "node:fs/promises";
import { arch } from "node:os";
import { join } from "node:path";
import { makeFolder } from "../process/make-folder.ts";
import type { PackageSource } from "./distribution.ts";
import { removeFolder, runTool, type Workshop } from "./workshop.ts";

/** Change it when the bases are made in another way, so that older ones in a cache are not used. */
const recipeVersion = "1";

const toolchainPackages = [
  "base-files",
  "busybox-static",
  "coreutils",
  "dash",
  "gcc",
  "libc6-dev",
  "make",
];

/** Half of the packages' bytes, and nothing that compiling C needs. */
const pruned = [
  "usr/share/doc",
  "usr/share/info",
  "usr/share/locale",
  "usr/share/man",
  "usr/bin/*lto-dump*",
  "usr/lib/gcc/*/*/lto1",
  "usr/lib/gcc/*/*/lib*san*",
  "usr/lib/*/lib*san*",
];

/** The names of busybox in the tiny base. */
const applets = [
  "sh",
  "cat",
  "date",
  "echo",
  "env",
  "id",
  "ls",
  "mkdir",
  "od",
  "rm",
  "sha256sum",
  "sleep",
  "wc",
];

/** The two base images, as tags `toolchain` and `tiny` of one OCI layout. */
export interface Bases {
  readonly layout: string;
  readonly cached: boolean;
}

/**
 * Makes the demo's base images from distribution packages, or takes those of an earlier run.
 * mmdebstrap's tar has sorted entries and no current times (SOURCE_DATE_EPOCH), and buildah's
 * --timestamp does the rest: the same packages give the same digests.
 * @throws Failure `tool`
 */
export async function makeBases(
  workshop: Workshop,
  options: { readonly source: PackageSource; readonly cache: string },
): Promise<Bases> {
  const { source, cache } = options;
  const layout = join(cache, cacheKey(source));
  if (await exists(join(layout, "index.json"))) return { layout, cached: true };
  await makeFolder(cache);
  const draft = await mkdtemp(join(cache, ".new-"));
  try {
    const rootfs = join(workshop.folder, "rootfs.tar");
    workshop.progress(`Unpacking gcc from ${source.suite} packages`);
    await unpackPackages(workshop, { source, rootfs });
    workshop.progress("Making the base image `toolchain`");
    await packToolchain(workshop, { rootfs, layout: draft });
    workshop.progress("Making the base image `tiny`");
    await packTiny(workshop, { rootfs, layout: draft });
    await publish(draft, layout);
    return { layout, cached: false };
  } finally {
    await removeFolder(draft, workshop.env);
  }
}

function cacheKey(source: PackageSource): string {
  const identity = JSON.stringify([
    recipeVersion,
    arch(),
    source,
    toolchainPackages,
    pruned,
    applets,
  ]);
  return createHash("sha256").update(identity).digest("hex").slice(0, 12);
}

/** Moves the bases into the cache. When two runs do so at once, the first one's bases stay. */
async function publish(draft: string, layout: string): Promise<void> {
  try {
    await rename(draft, layout);
  } catch (error) {
    if (!(await exists(join(layout, "index.json")))) throw error;
  }
}

async function unpackPackages(
  workshop: Workshop,
  { source, rootfs }: { readonly source: PackageSource; readonly rootfs: string },
): Promise<void> {
  // The hook is shell text for mmdebstrap; the root folder is its $1 and stays quoted.
  const hook = `rm -rf ${pruned.map((pattern) => `"$1"/${pattern}`).join(" ")}`;
  await runTool(workshop, {
    program: "mmdebstrap",
    args: [
      "--quiet",
      "--variant=extract",
      "--skip=output/dev",
      `--include=${toolchainPackages.join(",")}`,
      `--extract-hook=${hook}`,
      source.suite,
      rootfs,
      ...(source.mirror === undefined ? [] : [source.mirror]),
    ],
    // When interrupted, mmdebstrap leaves its folders behind; in our folder, they are removed with
    // it.
    env: { SOURCE_DATE_EPOCH: "0", TMPDIR: workshop.folder },
  });
}

async function packToolchain(
  workshop: Workshop,
  { rootfs, layout }: { readonly rootfs: string; readonly layout: string },
): Promise<void> {
  const context = join(workshop.folder, "toolchain");
  await mkdir(context);
  await rename(rootfs, join(context, "rootfs.tar"));
  await pack(workshop, {
    context,
    layout,
    tag: "toolchain",
    containerfile: [
      "FROM scratch",
      "ADD rootfs.tar /",
      "ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
      'CMD ["/bin/sh"]',
    ],
  });
  await rename(join(context, "rootfs.tar"), rootfs);
}

async function packTiny(
  workshop: Workshop,
  { rootfs, layout }: { readonly rootfs: string; readonly layout: string },
): Promise<void> {
  const context = join(workshop.folder, "tiny");
  const bin = join(context, "root", "bin");
  await mkdir(bin, { recursive: true });
  const packed = await findBusybox(workshop, rootfs);
  await runTool(workshop, { program: "tar", args: ["-xf", rootfs, "-C", context, packed] });
  await rename(join(context, packed), join(bin, "busybox"));
  for (const applet of applets) await symlink("busybox", join(bin, applet));
  await pack(workshop, {
    context,
    layout,
    tag: "tiny",
    containerfile: ["FROM scratch", "COPY root /", "ENV PATH=/bin", 'CMD ["/bin/sh"]'],
  });
}

/** Finds busybox's path in the archive; newer releases have it under usr/. */
async function findBusybox(workshop: Workshop, rootfs: string): Promise<string> {
  const listing = await runTool(workshop, { program: "tar", args: ["-tf", rootfs] });
  const path = listing.split("\n").find((line) => /^\.\/(usr\/)?bin\/busybox$/.test(line));
  return path ?? "./bin/busybox";
}

async function pack(
  workshop: Workshop,
  image: {
    readonly context: string;
    readonly layout: string;
    readonly tag: string;
    readonly containerfile: readonly string[];
  },
): Promise<void> {
  const { context, layout, tag } = image;
  const containerfile = join(workshop.folder, `${tag}.containerfile`);
  await writeFile(containerfile, `${image.containerfile.join("\n")}\n`);
  // vfs, because it leaves no mounts behind, and these few layers need no speed.
  const store = [
    `--root=${join(workshop.folder, "store")}`,
    `--runroot=${join(workshop.folder, "run")}`,
    "--storage-driver=vfs",
  ];
  const name = `localhost/twofold-demo/${tag}`;
  const build = ["build", "--timestamp=0", "--layers=false", "--format=oci", `--tag=${name}`];
  await runTool(workshop, {
    program: "buildah",
    args: [...store, ...build, `--file=${containerfile}`, context],
  });
  await runTool(workshop, {
    program: "buildah",
    args: [...store, "push", name, `oci:${layout}:${tag}`],
  });
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
