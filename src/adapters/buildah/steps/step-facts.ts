import { readElfMachine } from "../../../domain/oci/elf-machine.ts";
import type { Libc, StepFacts } from "../../../variations/step.ts";
import type { Bundle } from "../../shim/bundle.ts";
import { ownsHostname, userOf, variablesOf } from "../../shim/bundle-config.ts";
import { newestGlibc } from "../means/glibc.ts";
import { RootFiles } from "./root-files.ts";

/** The size up to which files are read: a C library, a list of users. */
const mostBytes = 8 * 1024 * 1024;
/** Enough for the beginning of an ELF header. */
const headBytes = 64;

/**
 * Folders with loaders and C libraries; distributions for several architectures have one subfolder
 * for each.
 */
const libraryFolders = ["lib", "lib64", "usr/lib", "usr/lib64"];

/**
 * Collects what variations need to know of a step, from its bundle and its root. The root is the
 * image's and untrusted.
 */
export async function stepFacts(options: {
  readonly bundle: Bundle;
  /** The bundle's root, as this process sees it. */
  readonly root: string;
  readonly network: StepFacts["network"];
  readonly clockShift: StepFacts["clockShift"];
  readonly ownModes: boolean;
  /** The line that buildah prints for the step. */
  readonly text: string;
}): Promise<StepFacts> {
  const { config } = options.bundle;
  const files = new RootFiles(options.root);
  const [libc, home, locales] = await Promise.all([
    libcOf(files),
    homeOf(files, userOf(config)),
    localesOf(files),
  ]);
  const { HOSTNAME: _buildahsOwn, ...env } = variablesOf(config);
  return {
    text: options.text,
    env,
    ownsHostname: ownsHostname(config),
    home,
    libc,
    locales,
    network: options.network,
    clockShift: options.clockShift,
    ownModes: options.ownModes,
  };
}

async function libcOf(files: RootFiles): Promise<Libc> {
  const libraries = (
    await Promise.all(libraryFolders.map((folder) => namesIn(files, folder)))
  ).flat();
  const musl = libraries.find(({ name }) => /^ld-musl-[\w.-]+\.so\.1$/.test(name));
  const loader = libraries.some(({ name }) => /^ld(?:-linux(?:-[\w.-]+)?)?\.so\.\d$/.test(name));
  const library = libraries.find(({ name }) => name === "libc.so.6");
  const bytes = library && (await files.read(library.path, mostBytes));
  const head = bytes ?? (musl && (await files.read(musl.path, headBytes)));
  return {
    musl: musl !== undefined,
    glibc: loader && bytes !== undefined ? newestGlibc(bytes) : undefined,
    machine: head && readElfMachine(head)?.machine,
  };
}

interface NamedPath {
  readonly name: string;
  readonly path: string;
}

async function namesIn(files: RootFiles, folder: string): Promise<readonly NamedPath[]> {
  const own = await files.list(folder);
  const inner = own.filter((name) => /^\w+-linux-(?:gnu|musl)\w*$/.test(name));
  const found = await Promise.all(
    inner.map(async (name) =>
      (await files.list(`${folder}/${name}`)).map((each) => ({
        name: each,
        path: `${folder}/${name}/${each}`,
      })),
    ),
  );
  return [...own.map((name) => ({ name, path: `${folder}/${name}` })), ...found.flat()];
}

/** Returns the user's home from passwd(5); a user without an entry has `/`, as in runtimes. */
async function homeOf(files: RootFiles, user: number): Promise<string> {
  const text = (await files.read("etc/passwd", mostBytes))?.toString("utf8") ?? "";
  const fields = text.split("\n").map((line) => line.split(":"));
  const home = fields.find(([, , uid]) => uid === String(user))?.[5] ?? "/";
  return /^\/[\w./-]*$/.test(home) ? home : "/";
}

/**
 * Returns the locales that have a folder of their own, and those that the archive of glibc's
 * locales names.
 */
async function localesOf(files: RootFiles): Promise<readonly string[]> {
  const folders = (await files.list("usr/lib/locale")).filter((name) => isLocale(name));
  const archive = await files.read("usr/lib/locale/locale-archive", mostBytes);
  const named =
    archive?.toString("latin1").match(/[a-z]{2,3}_[A-Z]{2}(?:\.[\w-]{1,16})?(?=\0)/g) ?? [];
  return [...new Set([...folders, ...named])].sort();
}

function isLocale(name: string): boolean {
  return /^[a-z]{2,3}_[A-Z]{2}(?:[.@][\w.@-]{1,20})?$/.test(name);
}
