import type { Report } from "../../src/domain/findings/report.ts";

/** Where and when a run ran, in two phases; a step's text is markup, as anybody could write it. */
export const ran: Pick<Report, "timeline" | "timings" | "toolchain"> = {
  toolchain: {
    buildah: "1.33.7",
    origin: { kind: "package", reference: "buildah 1.33.7+ds1-2" },
    skopeo: "1.13.3",
    runtime: "runc 1.1.5",
    isolation: "oci",
    storageDriver: "overlay",
    rootless: true,
    kernel: "6.8.0",
  },
  timings: [{ phase: "builds", seconds: 13.2 }],
  timeline: [
    { kind: "phase", lane: "run", name: "bases", start: 0.2, seconds: 1.1 },
    { kind: "phase", lane: "run", name: "builds", start: 1.3, seconds: 13.2 },
    { kind: "step", lane: "build 1", name: 'RUN make <all> && echo "x"', start: 1.6, seconds: 9 },
  ],
};
