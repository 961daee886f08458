import { describe, expect, it } from "vitest";
import { clockShiftOf } from "../../src/diagnose/recognise/build-time.ts";
import { contextShiftSeconds } from "../../src/domain/build/environments.ts";
import { clock } from "../../src/variations/clock.ts";
import type { StepEdit } from "../../src/variations/step.ts";
import { given } from "./steps.ts";

const day = 86_400;
/** What the step is given; it is given something. */
function edit(found: ReturnType<typeof given>): StepEdit {
  if (typeof found === "string") throw new Error(found);
  return found;
}

const loaded = (source: string) => [{ source, destination: "/dev/twofold-clock.so" }];

describe("variation clock", () => {
  it("preloads the library for the image's own C library", () => {
    expect(given(clock)).toMatchObject({
      env: { LD_PRELOAD: "/dev/twofold-clock.so" },
      mounts: loaded("/work/faketime/0.so"),
    });
    expect(given(clock, { libc: { glibc: undefined, musl: true, machine: 62 } })).toMatchObject({
      mounts: loaded("/work/faketime/1.so"),
    });
  });

  it("takes a library that the image's glibc is new enough for", () => {
    const two = {
      has: [
        { path: "/new.so", libc: "glibc", machine: 62, glibc: 38 },
        { path: "/old.so", libc: "glibc", machine: 62, glibc: 31 },
      ],
    } as const;
    expect(given(clock, {}, { faketime: two })).toMatchObject({ mounts: loaded("/old.so") });
    expect(given(clock, { libc: { glibc: 31, musl: false, machine: 62 } })).toBe(
      "the image's glibc 2.31 is too old for this machine's libfaketime",
    );
  });

  it.each([
    ["has only static programs", { libc: { glibc: undefined, musl: false, machine: 62 } }, {}],
    ["has two C libraries", { libc: { glibc: 36, musl: true, machine: 62 } }, {}],
    ["sets LD_PRELOAD", { env: { LD_PRELOAD: "libjemalloc.so.2" } }, {}],
    ["certificates and package lists expire", { network: "expected" }, {}],
    [
      "has no libfaketime for it",
      { libc: { glibc: undefined, musl: true, machine: 62 } },
      { faketime: { has: [{ path: "/0.so", libc: "glibc", machine: 62, glibc: 0 }] } },
    ],
    ["libfaketime is not installed", {}, { faketime: { lacks: "libfaketime is not installed" } }],
  ] as const)("says why not: %s", (reason, step, means) => {
    expect(given(clock, step, means)).toMatch(reason);
  });

  it("lets all users of a step share what libfaketime shares, where it is glibc's", () => {
    const { env, files } = edit(given(clock));
    expect(env).toMatchObject({ FAKETIME_SHARED: "/twofold-clock /twofold-clock" });
    expect(files?.map(({ destination }) => destination)).toEqual([
      "/dev/shm/sem.twofold-clock",
      "/dev/shm/twofold-clock",
    ]);
    expect(
      edit(given(clock, { libc: { glibc: undefined, musl: true, machine: 62 } })).files,
    ).toBeUndefined();
  });

  it("loads the library and shows the true time, in a build that asks for that", () => {
    expect(given(clock, { clockShift: "none" })).toMatchObject({
      env: { FAKETIME: "+0d", LD_PRELOAD: "/dev/twofold-clock.so" },
    });
  });

  it("gives the next day also to steps that use the network, in a build that asks for it", () => {
    const step = { network: "expected", clockShift: "next day" } as const;
    expect(given(clock, step)).toMatchObject({ env: { FAKETIME: "+1d" } });
    expect(given(clock)).toMatchObject({ env: { FAKETIME: "+400d" } });
  });

  it("leaves waiting and the times of files alone", () => {
    expect(given(clock)).toMatchObject({ env: { DONT_FAKE_MONOTONIC: "1", NO_FAKE_STAT: "1" } });
  });

  it("gives another day of the week, far from where variation context moves files' times", () => {
    const { env } = clock.environment({ name: "varied", env: {} });
    const shift = clockShiftOf({ env });
    expect((shift / day) % 7).not.toBe(0);
    // Files keep their times in steps, so that the two are never added up.
    expect(shift - contextShiftSeconds).toBeGreaterThan(700 * day);
  });
});
