import { lstat, mkdir, readlink, rm, symlink, writeFile } from "node:fs/promises";
import { basename, isAbsolute, join } from "node:path";
import { findProgram } from "../../packages/programs.ts";
import { describeEnd, run, succeeded } from "../../process/runner.ts";
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
  /** The absolute paths of the runtimes to try, when buildah brings its own. */
  readonly runtimes: readonly string[] | undefined;
  /** An empty folder for the trial's bundle. */
  readonly folder: string;
}

/**
 * Finds an OCI runtime that really starts a container here: some kernels and containers refuse
 * crun, others both. When none does, or the user asked for it, steps run under buildah's `chroot`
 * isolation.
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
    const path = isAbsolute(candidate)
      ? candidate
      : await findProgram(candidate, options.env["PATH"] ?? "");
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

function candidatesFor({ env, runtimes }: ProbeOptions): readonly string[] {
  const { BUILDAH_RUNTIME: named = "" } = env;
  return runtimes ?? (named === "" ? ["crun", "runc"] : [named]);
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
  await mkdir(join(rootfs, "proc"));
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
    linux: { namespaces: ["pid", "mount", "ipc", "uts"].map((type) => ({ type })) },
  };
}
