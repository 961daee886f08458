import { describe, expect, it } from "vitest";
import {
  type CommandMachine,
  commandEnvironment,
} from "../../../src/adapters/prebuilt/environment.ts";
import { type VariationName, variationNames } from "../../../src/domain/build/environment.ts";
import { canonicalEnvironment } from "../../../src/domain/build/environments.ts";
import { elfMachineOf } from "../../../src/domain/oci/elf-machine.ts";
import { platformOf } from "../../../src/domain/oci/platform.ts";
import type { Means } from "../../../src/variations/step.ts";

const means: Means = {
  cpus: { has: "0-2" },
  kernelName: { has: "x86_64" },
  fileOrder: { has: "/usr/bin/disorderfs" },
  faketime: {
    has: [
      {
        path: "/lib/faketime.so",
        libc: "glibc",
        machine: elfMachineOf(platformOf(process.arch))?.machine ?? 0,
        glibc: 34,
      },
    ],
  },
  network: { has: "links" },
};
const machine: CommandMachine = { locales: ["sv_SE.utf8"], glibc: 41 };

function given(variations: readonly VariationName[], { isOffline = false } = {}) {
  const environment = canonicalEnvironment(318_211_200);
  const options = { command: ["make"], environment, variations, means, isOffline };
  return commandEnvironment(options, machine, "/job/home");
}

const missed = (found: ReturnType<typeof given>) =>
  found.variations.notApplied.map(({ variation }) => variation);

describe("the environment of a command on the machine", () => {
  it("is the canonical one for the first run", () => {
    const { edit, variations, environment } = given([]);
    expect(edit).toEqual({
      env: { HOME: "/job/home", LANG: "C.UTF-8", SOURCE_DATE_EPOCH: "318211200", TZ: "UTC" },
      hostname: "twofold",
      umask: 0o022,
    });
    expect(variations).toEqual({ applied: [], notApplied: [] });
    expect(environment.name).toBe("canonical");
  });

  it("is varied in the second run, and says what it did not get", () => {
    const found = given(variationNames);
    expect(missed(found)).toEqual(["store", "clock", "network"]);
    expect([...found.variations.applied, ...missed(found)].toSorted()).toEqual(
      [...variationNames].toSorted(),
    );
    expect(found.edit).toMatchObject({ cpus: "0-2", kernelName: "x86_64" });
    expect(found.edit.fileOrder).toBe("/usr/bin/disorderfs");
    expect(found.edit.env).toMatchObject({ LANG: "sv_SE.utf8", HOME: "/job/home/." });
    // With a network, certificates have to be valid.
    expect(found.edit.env).toMatchObject({ FAKETIME: "+1d" });
  });

  it("has another year where it has no network, which both runs lack", () => {
    const found = given(variationNames, { isOffline: true });
    expect(missed(found)).toEqual(["store", "clock"]);
    expect(found.edit.fileOrder).toBe("/usr/bin/disorderfs");
    expect(found.edit.env).toMatchObject({ FAKETIME: "+400d" });
  });

  it("says nothing of what `vary` leaves out", () => {
    const { variations } = given(["umask"]);
    expect(variations).toEqual({ applied: ["umask"], notApplied: [] });
  });
});
