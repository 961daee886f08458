import type { ClockShift } from "../domain/build/step-run.ts";
import {
  type FaketimeLibrary,
  givenBy,
  type Libc,
  type Means,
  type StepFacts,
  type StepVariation,
  withEnv,
} from "./step.ts";

/** By how many days the clock is moved. */
export const clockDays: Readonly<Record<ClockShift, number>> = { far: 400, "next day": 1, none: 0 };

/** The shift as libfaketime takes it. */
function shiftOf(shift: ClockShift): string {
  return `+${clockDays[shift]}d`;
}

/**
 * Below the step's /dev, which is a separate file system, so that no mount point is left in the
 * image.
 */
export const clockLibraryPlace = "/dev/twofold-clock.so";

const variables = {
  // Waits use the monotonic clock, including some that libfaketime does not see: they would take
  // 400 days.
  DONT_FAKE_MONOTONIC: "1",
  FAKETIME_DONT_FAKE_MONOTONIC: "1",
  // Otherwise libfaketime 0.9.10 moves the end of a wait by the monotonic clock into the past for most
  // versions of glibc. The wait ends at once, and a Java virtual machine keeps a processor busy.
  FAKETIME_FORCE_MONOTONIC_FIX: "0",
  // Files keep their true times. libfaketime changes only what some calls report about them (stat,
  // not statx) and not what is stored: a file of the base, or one set to a fixed time, would
  // differ, and make would see files from the future.
  NO_FAKE_STAT: "1",
  // Nothing has to be shared for a clock that is always ahead by as much; from libfaketime 0.9.11.
  FAKETIME_DISABLE_SHM: "1",
};

/**
 * The semaphore and the memory that the processes under an older libfaketime share. It makes them
 * itself if it gets none, but only for the user that made them: a shell that another user starts
 * (`su`) then ends with an error. These are for all users of one step.
 */
const shared = {
  names: "/twofold-clock /twofold-clock",
  files: [
    { destination: "/dev/shm/sem.twofold-clock", bytes: freeSemaphore() },
    { destination: "/dev/shm/twofold-clock", bytes: new Uint8Array(64) },
  ],
};

/**
 * Returns glibc's file for a semaphore that is free (sem_overview(7); `struct new_sem` since glibc
 * 2.21 on 64-bit machines: the value, and 128 for one that processes share).
 */
function freeSemaphore(): Uint8Array {
  const file = new ArrayBuffer(32);
  new BigUint64Array(file)[0] = 1n;
  new Int32Array(file)[2] = 128;
  return new Uint8Array(file);
}

/**
 * Variables that control libfaketime or its loading: if a step sets one itself, it may keep the
 * true day.
 */
const steers = /^(?:LD_PRELOAD|FAKETIME(?:_\w+)?|(?:DONT|NO)_FAKE_\w+)$/;

/**
 * Gives another day to the processes that can have one: this machine's libfaketime is bound below
 * /dev and preloaded, also by all their children. Static programs, and those of another C library,
 * keep the true day.
 */
export const clock: StepVariation = {
  name: "clock",
  environment: (base) => withEnv(base, { ...variables, FAKETIME: shiftOf("far") }),
  apply: (step, means) => {
    const library = libraryFor(step, means);
    if ("lacks" in library) return library;
    return {
      has: {
        env: {
          ...variables,
          FAKETIME: shiftOf(step.clockShift),
          LD_PRELOAD: clockLibraryPlace,
          ...(library.has.libc === "glibc" ? { FAKETIME_SHARED: shared.names } : {}),
        },
        mounts: [{ source: library.has.path, destination: clockLibraryPlace }],
        ...(library.has.libc === "glibc" ? { files: shared.files } : {}),
      },
    };
  },
};

function libraryFor(
  step: StepFacts,
  { faketime }: Means,
): { readonly has: FaketimeLibrary } | { readonly lacks: string } {
  const [own] = Object.keys(step.env)
    .filter((name) => steers.test(name))
    .sort();
  if (own !== undefined) return { lacks: givenBy(step, own) ?? `the step sets ${own}` };
  // Certificates and package lists are valid only for a time.
  if (step.network === "expected" && step.clockShift === "far")
    return { lacks: "the step uses the network, and certificates and package lists expire" };
  const { glibc, musl } = step.libc;
  if (glibc === undefined && !musl) return { lacks: "the image has only static programs" };
  if (glibc !== undefined && musl) return { lacks: "the image has two C libraries" };
  if ("lacks" in faketime) return faketime;
  const found = faketime.has.find((library) => canLoad(step.libc, library));
  return found === undefined ? { lacks: noneFits(step.libc, faketime.has) } : { has: found };
}

function canLoad({ glibc, musl, machine }: Libc, library: FaketimeLibrary): boolean {
  if (library.machine !== machine) return false;
  if (library.libc === "musl") return musl;
  return glibc !== undefined && glibc >= library.glibc;
}

function noneFits({ glibc, machine }: Libc, libraries: readonly FaketimeLibrary[]): string {
  if (!libraries.some((library) => library.machine === machine)) {
    return "the image's programs are for another processor than this machine's libfaketime";
  }
  return glibc === undefined
    ? "the image's programs use musl, and this machine has no libfaketime for it"
    : `the image's glibc 2.${glibc} is too old for this machine's libfaketime`;
}
