import { createHash } from "node:crypto";
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  indexTargetFormat,
  type PackageSource,
  packageSource,
  parseOsRelease,
} from "../../src/adapters/demo/distribution.ts";
import { pushLayout } from "./base-image.ts";
import { removeFolder } from "./leftovers.ts";
import { cache, searchPath } from "./paths.ts";
import { succeed } from "./program.ts";

/** What ordinary Containerfiles use: compilers, archivers, interpreters, makers of keys. */
const packages = [
  "base-files",
  "binutils",
  "busybox-static",
  "bzip2",
  "ca-certificates",
  "cpio",
  "dbus-bin",
  "gcc",
  "libc6-dev",
  "make",
  "openssh-client",
  "openssl",
  "passwd",
  "perl",
  "procps",
  "python3",
  "python3-pip",
  "sqlite3",
  "tzdata",
  "unzip",
  "xz-utils",
  "zip",
  "zstd",
];

/** Half of the packages' bytes, which nothing here needs. */
const pruned = [
  "usr/bin/*-dwp",
  "usr/bin/*-ld.gold",
  "usr/bin/*lto-dump*",
  "usr/lib/*/*gprofng*",
  "usr/lib/*/gconv",
  "usr/lib/*/lib*san*",
  "usr/lib/*/libc.a",
  "usr/lib/*/libm-*.a",
  "usr/lib/*/libmvec.a",
  "usr/lib/*/perl/*/CORE",
  "usr/lib/*/perl/*/auto/Encode",
  "usr/lib/*/perl/*/auto/Unicode",
  "usr/lib/gcc/*/*/lib*san*",
  "usr/lib/gcc/*/*/lto1",
  "usr/lib/python3*/lib2to3",
  "usr/lib/python3*/pydoc_data",
  "usr/lib/python3*/test",
  "usr/share/doc/*",
  "usr/share/info/*",
  "usr/share/locale/*",
  "usr/share/man/*",
  "usr/share/perl/*/Unicode",
  "usr/share/perl/*/pod",
  "var/cache/apt/*",
  "var/cache/debconf/*",
  "var/lib/apt/lists/*",
  "var/log/*",
];

const tag = "debian";

/**
 * Makes a Debian base (on Ubuntu an Ubuntu one) of the machine's own release as an OCI layout in .cache, or takes the
 * one of an earlier run: two minutes, once. @param wanted the packages beside the essential ones @returns the layout
 */
export async function debianBase(
  wanted: readonly string[] = packages,
  without: readonly string[] = pruned,
): Promise<string> {
  const source = await ownSource();
  return await cachedLayout([source, wanted, without], async (draft) => {
    await bootstrap(draft, source, { wanted, pruned: without });
    await pack(draft);
  });
}

/**
 * Takes the layout that an earlier run made of the same parts, or has a new one made.
 * @param make writes `layout` into a folder of its own, which is gone afterwards
 */
export async function cachedLayout(
  parts: readonly unknown[],
  make: (draft: string) => Promise<void>,
): Promise<string> {
  const key = createHash("sha256").update(JSON.stringify(parts));
  const folder = join(cache, "corpus-base");
  const layout = join(folder, key.digest("hex").slice(0, 12));
  if (await exists(join(layout, "index.json"))) return layout;
  await mkdir(folder, { recursive: true });
  const draft = await mkdtemp(join(folder, ".new-"));
  try {
    await make(draft);
    await rename(join(draft, "layout"), layout).catch(async (error: unknown) => {
      // Of two runs at once, the first one's stays.
      if (!(await exists(join(layout, "index.json")))) throw error;
    });
    return layout;
  } finally {
    await removeFolder(draft);
  }
}

/** Copies the base into a registry. @returns its reference */
export async function pushDebianBase(
  layout: string,
  registry: string,
  name = "debian",
): Promise<string> {
  const reference = `${registry}/base/${name}:1`;
  await pushLayout(`${layout}:${tag}`, reference);
  return reference;
}

/** Where the machine's own release comes from. */
export interface Source extends PackageSource {
  readonly components: string;
}

/** Asks apt for it. */
export async function ownSource(): Promise<Source> {
  const about = await readFile("/etc/os-release", "utf8");
  const format = `--format=${indexTargetFormat}`;
  const targets = await succeed(["apt-get", "indextargets", format, "Created-By: Packages"]);
  // Half of the packages are in Ubuntu's universe; Debian has no such thing.
  const components = /^ID=.?ubuntu/m.test(about) ? "main,universe" : "main";
  return { ...packageSource(targets, parseOsRelease(about).codename), components };
}

/** What goes into a base beside the essential packages. */
export interface Contents {
  /** Packages. */
  readonly wanted: readonly string[];
  /** What is removed in the end, as patterns of the shell. */
  readonly pruned: readonly string[];
  /** Further arguments of mmdebstrap. */
  readonly hooks?: readonly string[];
}

/** Writes `rootfs.tar` into a folder. */
export async function bootstrap(
  draft: string,
  { suite, mirror, components }: Source,
  { wanted, pruned: without, hooks = [] }: Contents,
): Promise<void> {
  await succeed(
    [
      "mmdebstrap",
      "--quiet",
      "--variant=essential",
      "--skip=output/dev",
      `--components=${components}`,
      `--include=${wanted.join(",")}`,
      ...hooks,
      `--customize-hook=cd "$1" && rm -rf ${without.join(" ")}`,
      suite,
      join(draft, "rootfs.tar"),
      ...(mirror === undefined ? [] : [mirror]),
    ],
    { env: { PATH: searchPath(), SOURCE_DATE_EPOCH: "0", TMPDIR: draft } },
  );
}

async function pack(draft: string): Promise<void> {
  await writeFile(join(draft, "Containerfile"), 'FROM scratch\nADD rootfs.tar /\nCMD ["bash"]\n');
  const store = [`--root=${draft}/store`, `--runroot=${draft}/run`, "--storage-driver=vfs"];
  const name = "localhost/corpus/debian";
  const build = ["build", "--timestamp=0", "--layers=false", "--format=oci", `--tag=${name}`];
  await succeed(["buildah", ...store, ...build, draft]);
  await succeed(["buildah", ...store, "push", name, `oci:${draft}/layout:${tag}`]);
  await rm(join(draft, "rootfs.tar"));
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
