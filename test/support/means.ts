import type { Means } from "../../src/variations/step.ts";

/** A machine that has what every variation needs. */
export const allMeans: Means = {
  cpus: { has: "0" },
  kernelName: { has: "x86_64" },
  fileOrder: { has: "/usr/bin/disorderfs" },
  faketime: {
    has: [{ path: "/usr/lib/faketime/clock.so", libc: "glibc", machine: 62, glibc: 34 }],
  },
  network: { has: "links" },
};
