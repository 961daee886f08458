import { inject } from "vitest";
import { insideRoot, type Release, releases } from "./roots.ts";
import type { Wrap } from "./runner.ts";

/** A release whose buildah and runtime the tests build with. */
export interface TestMachine {
  readonly release: Release;
  readonly runtime: "crun" | "runc";
}

/** What runs a command on a machine, with the folder of this run of the tests at its own path. */
export function onMachine(machine: TestMachine): Wrap {
  return (command, folders, user) =>
    insideRoot(command, { ...machine, user, folders: [inject("temp"), ...folders] });
}

/**
 * What TWOFOLD_TEST_MACHINE names, e.g. `noble/crun`, so that a file of tests can be run on each;
 * undefined: this machine.
 */
export function chosenMachine(): Wrap | undefined {
  const { TWOFOLD_TEST_MACHINE: name } = process.env;
  if (name === undefined) return undefined;
  const [first, runtime] = name.split("/");
  const release = releases.find((each) => each === first);
  if (release === undefined || (runtime !== "crun" && runtime !== "runc")) {
    throw new Error(`TWOFOLD_TEST_MACHINE: ${name} is none of RELEASE/crun and RELEASE/runc`);
  }
  return onMachine({ release, runtime });
}
