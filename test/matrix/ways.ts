import { type VariationName, variationNames } from "../../src/domain/build/environment.ts";

/** What the second build is asked to do differently: one row of the table. */
export type Row = "none" | VariationName | "all";

/** A way of building: one column of the table. */
export interface Way {
  readonly user: "root" | "rootless";
  readonly isolation: "oci" | "rootless" | "chroot";
  readonly buildah: "host" | "sid";
  readonly driver: "overlay" | "vfs";
  /** `debian`: with a C library, for what static programs cannot be given. */
  readonly base: "busybox" | "debian";
  /** Under `oci` isolation, buildah gives a user without rights no other one. */
  readonly network?: "none";
  /** Undefined: runc. */
  readonly runtime?: "crun";
  readonly rows: readonly Row[];
}

const every: readonly Row[] = ["none", ...variationNames, "all"];
/** What has to do with a store or with what lies in it. */
const stored: readonly Row[] = ["none", "store", "umask", "file-order", "all"];
/** What reaches steps that no runtime starts. */
const inherited: readonly Row[] = ["none", "store", "context", "cpus", "kernel-name", "all"];
const clocked: readonly Row[] = ["none", "clock", "all"];
const ends: readonly Row[] = ["none", "all"];

const root = { user: "root", isolation: "oci", base: "busybox" } as const;
const rootless = { user: "rootless", buildah: "host", base: "busybox" } as const;
/** For a user without rights in sid's root alone: this machine's buildah is given pure cgroup v2 as root only. */
const crun = { runtime: "crun" } as const;

/**
 * Ways whose images have to be the same, whatever is varied. buildah's versions never agree with each other; its
 * storage drivers, and root and other users, do not in 1.28.
 */
export const groups: readonly (readonly Way[])[] = [
  ...(["host", "sid"] as const).flatMap((buildah): (readonly Way[])[] => [
    [
      { ...root, buildah, driver: "overlay", rows: every },
      { ...root, buildah, driver: "overlay", isolation: "chroot", rows: inherited },
      { ...root, ...crun, buildah, driver: "overlay", rows: every },
    ],
    [
      { ...root, buildah, driver: "vfs", rows: stored },
      { ...root, ...crun, buildah, driver: "vfs", rows: stored },
      { ...root, buildah, driver: "vfs", isolation: "chroot", rows: ends },
    ],
    [
      { ...root, buildah, driver: "overlay", base: "debian", rows: clocked },
      { ...root, ...crun, buildah, driver: "overlay", base: "debian", rows: clocked },
    ],
  ]),
  [
    { ...rootless, driver: "overlay", isolation: "rootless", rows: every },
    { ...rootless, driver: "overlay", isolation: "chroot", rows: inherited },
  ],
  // In 1.28, another digest than under `rootless` isolation.
  [{ ...rootless, driver: "overlay", isolation: "oci", network: "none", rows: ends }],
  [
    { ...rootless, driver: "vfs", isolation: "rootless", rows: stored },
    { ...rootless, driver: "vfs", isolation: "chroot", rows: ends },
  ],
  [
    { ...rootless, buildah: "sid", driver: "overlay", isolation: "rootless", rows: ends },
    { ...rootless, ...crun, buildah: "sid", driver: "overlay", isolation: "rootless", rows: every },
  ],
];

/** A column's heading. */
export function headingOf(way: Way, version: string): string {
  const base = way.base === "debian" ? ", glibc" : "";
  const network = way.network === undefined ? "" : `, network: ${way.network}`;
  const runtime = way.runtime === undefined ? "" : `, ${way.runtime}`;
  return `${way.user}, ${way.isolation}${runtime}${network}, ${way.driver}, buildah ${version}${base}`;
}
