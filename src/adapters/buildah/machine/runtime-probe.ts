import { lstat, mkdir, readlink, rm, symlink, writeFile } from "node:fs/promises";
import { basename, isAbsolute, join } from "node:path";
import { findProgram, firstProgram } from "../../packages/programs.ts";
import { describeEnd, run, succeeded } from "../../process/runner.ts";
import type { ConfiguredRuntimes } from "./containers-conf.ts";
import type { Programs } from "./toolchain.ts";

/** How this machine starts RUN steps. */
export type RuntimeChoice =
  | {
      readonly kind: "runtime";
      readonly isolation: string;
      readonly path: string;
      readonly name: string;
    }
  | { readonly kind: "chroot"; readonly reason: string };

interface ProbeOptions {
  readonly programs: Programs;
  /**
   * The caller's environment: BUILDAH_ISOLATION and BUILDAH_RUNTIME are the user's own choice and
   * are obeyed.
   */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly rootless: boolean;
  readonly configured: ConfiguredRuntimes;
  /** The absolute paths of the runtimes to try, when buildah brings its own. */
  readonly runtimes: readonly string[] | undefined;
  /** An empty folder for the trial's bundle. */
  readonly folder: string;
}

/**
 * Finds an OCI runtime that really starts a container here: some kernels and containers refuse
 * crun, others both. It is the one that buildah itself would take (BUILDAH_RUNTIME, then
 * containers.conf, then crun and runc), or the first of the others that starts one. When none does,
 * or the user asked for it, steps run under buildah's `chroot` isolation.
 */
export async function chooseRuntime(options: ProbeOptions): Promise<RuntimeChoice> {
  const asked = options.env["BUILDAH_ISOLATION"];
  if (asked === "chroot")
    return { kind: "chroot", reason: "BUILDAH_ISOLATION=chroot was asked for" };
  const usual = options.rootless ? "rootless" : "oci";
  const isolation = asked === "oci" || asked === "rootless" ? asked : usual;
  const reasons: string[] = [];
  for (const candidate of candidatesFor(options)) {
    const name = basename(candidate);
    const path = await placeOf(candidate, options);
    const reason = path === undefined ? "is not installed" : await trial(options, path);
    if (path !== undefined && reason === undefined)
      return { kind: "runtime", isolation, path, name };
    reasons.push(`${name} ${reason}`);
  }
  return {
    kind: "chroot",
    reason:
      reasons.length === 0
        ? "the image that has buildah has no OCI runtime"
        : `no OCI runtime can start a container here (${reasons.join("; ")})`,
  };
}

function candidatesFor({ env, configured, runtimes }: ProbeOptions): readonly string[] {
  const { BUILDAH_RUNTIME: named = "" } = env;
  if (runtimes === undefined && named !== "") return [named];
  const found = runtimes ?? ["crun", "runc"];
  const { runtime } = configured;
  if (runtime === undefined) return found;
  const isTaken = (candidate: string): boolean => basename(candidate) === basename(runtime);
  // Those of an image are started by paths that only we know.
  const first = runtimes === undefined ? [runtime] : found.filter(isTaken);
  return [...first, ...found.filter((candidate) => !isTaken(candidate))];
}

/** Returns the path of a runtime, where buildah itself would find it; undefined if nowhere. */
async function placeOf(
  candidate: string,
  { env, configured }: ProbeOptions,
): Promise<string | undefined> {
  if (isAbsolute(candidate)) return candidate;
  const known = await firstProgram(configured.paths.get(candidate) ?? []);
  return known ?? (await findProgram(candidate, env["PATH"] ?? ""));
}

/**
 * Starts `/bin/true` in a container made of the host's own system folders. @returns why it failed;
 * undefined on success
 */
async function trial(options: ProbeOptions, runtime: string): Promise<string | undefined> {
  const bundle = join(options.folder, "bundle");
  const mounts = await hostFolders(join(bundle, "rootfs"));
  await writeFile(join(bundle, "config.json"), JSON.stringify(trialConfig(mounts)));
  const id = `twofold-probe-${process.pid}`;
  const start = [runtime, "--root", join(options.folder, "state"), "run", "--bundle", bundle, id];
  const [program, ...args] = options.rootless
    ? [options.programs.buildah, "unshare", ...start]
    : start;
  const finished = await run({
    program: program ?? runtime,
    args,
    env: options.programs.env,
    signal: options.programs.signal,
    timeoutSeconds: 20,
  });
  await rm(bundle, { recursive: true, force: true });
  if (succeeded(finished)) return undefined;
  return `failed: ${finished.lastLines.at(-1)?.slice(0, 200) ?? describeEnd(finished)}`;
}

/**
 * Puts the host's system folders into a root: links as links, folders as mount points. @returns the
 * folders to mount
 */
async function hostFolders(rootfs: string): Promise<readonly string[]> {
  await mkdir(rootfs, { recursive: true });
  const mounts: string[] = [];
  for (const name of ["usr", "bin", "lib", "lib64"]) {
    const stat = await lstat(`/${name}`).catch(() => undefined);
    if (stat === undefined) continue;
    if (stat.isSymbolicLink()) await symlink(await readlink(`/${name}`), join(rootfs, name));
    else {
      await mkdir(join(rootfs, name));
      mounts.push(`/${name}`);
    }
  }
  // crun 1.8 starts nothing in a root without /dev.
  for (const name of ["proc", "dev"]) await mkdir(join(rootfs, name));
  return mounts;
}

function trialConfig(mounts: readonly string[]): unknown {
  return {
    ociVersion: "1.0.2",
    root: { path: "rootfs", readonly: false },
    hostname: "probe",
    process: {
      terminal: false,
      user: { uid: 0, gid: 0 },
      args: ["/bin/true"],
      env: ["PATH=/usr/bin:/bin"],
      cwd: "/",
      noNewPrivileges: true,
    },
    mounts: [
      { destination: "/proc", type: "proc", source: "proc" },
      ...mounts.map((path) => ({
        destination: path,
        source: path,
        type: "bind",
        options: ["rbind", "ro"],
      })),
    ],
    linux: {
      namespaces: ["pid", "mount", "ipc", "uts"].map((type) => ({ type })),
      // As of each step: with it, crun 1.8 needs CAP_SYS_RESOURCE on pure cgroup v2.
      resources: { devices: [{ allow: false, access: "rwm" }] },
    },
  };
}
