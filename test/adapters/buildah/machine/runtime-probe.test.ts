import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { configuredRuntimes } from "../../../../src/adapters/buildah/machine/containers-conf.ts";
import { chooseRuntime } from "../../../../src/adapters/buildah/machine/runtime-probe.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "probe-"));
  // A system folder is always looked into, so that every name is on PATH, too.
  for (const name of ["crun", "runc", "kata"]) program(`bin/${name}`);
});
afterEach(() => rmSync(folder, { recursive: true }));

const starts = "exit 0";
const refuses = "echo cgroups in hybrid mode not supported >&2; exit 1";

/** Puts a runtime that does what these lines of sh(1) say into the test's folder. */
function program(path: string, lines = starts): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
  return file;
}

interface Case {
  readonly conf?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly runtimes?: readonly string[];
}

async function chosen({ conf = "", env = {}, runtimes }: Case = {}) {
  const searched = { PATH: `${join(folder, "bin")}:/usr/bin:/bin` };
  const probe = mkdtempSync(join(folder, "trial-"));
  return await chooseRuntime({
    programs: {
      buildah: "buildah",
      skopeo: "skopeo",
      env: searched,
      signal: new AbortController().signal,
    },
    env: { ...searched, ...env },
    rootless: false,
    configured: configuredRuntimes([{ path: "containers.conf", text: conf }]),
    runtimes,
    folder: probe,
  });
}

const place = (path: string) => expect.objectContaining({ path: join(folder, path) });

describe("the runtime that starts the steps", () => {
  it("is the one that buildah itself would take", async () => {
    program("opt/crun");
    expect(await chosen()).toEqual(place("bin/crun"));
    expect(await chosen({ conf: '[engine]\nruntime = "runc"' })).toEqual(place("bin/runc"));
    expect(await chosen({ conf: '[engine]\nruntime = "kata"' })).toEqual(place("bin/kata"));
    const path = join(folder, "opt/crun");
    expect(await chosen({ conf: `[engine]\nruntime = "${path}"` })).toEqual(place("opt/crun"));
    const places = `[engine.runtimes]\ncrun = ["/nowhere/crun", "${path}"]`;
    expect(await chosen({ conf: places })).toEqual(place("opt/crun"));
    const both = { conf: '[engine]\nruntime = "crun"', env: { BUILDAH_RUNTIME: "runc" } };
    expect(await chosen(both)).toEqual(place("bin/runc"));
  });

  it("is another one where that one starts nothing, unless the user asked for it", async () => {
    program("bin/crun", refuses);
    expect(await chosen()).toEqual(place("bin/runc"));
    expect(await chosen({ conf: '[engine]\nruntime = "crun"' })).toEqual(place("bin/runc"));
    expect(await chosen({ conf: '[engine]\nruntime = "/nowhere/it"' })).toEqual(place("bin/runc"));
    expect(await chosen({ env: { BUILDAH_RUNTIME: "crun" } })).toEqual({
      kind: "chroot",
      reason:
        "no OCI runtime can start a container here (crun failed: cgroups in hybrid mode not supported)",
    });
  });

  it("is one of the image's, where buildah comes from an image", async () => {
    const runtimes = ["crun", "runc"].map((name) => program(`image/${name}`));
    const asked = { runtimes, env: { BUILDAH_RUNTIME: "kata" } };
    expect(await chosen(asked)).toEqual(place("image/crun"));
    const conf = '[engine]\nruntime = "/usr/bin/runc"';
    expect(await chosen({ ...asked, conf })).toEqual(place("image/runc"));
  });

  it("is tried with what each step has: /dev, and a rule for devices", async () => {
    // crun 1.8 starts nothing in a root without /dev, and cannot set the rule without CAP_SYS_RESOURCE.
    program("bin/crun", 'while [ "$1" != --bundle ]; do shift; done; [ -d "$2/rootfs/dev" ]');
    expect(await chosen()).toEqual(place("bin/crun"));
    program(
      "bin/crun",
      'while [ "$1" != --bundle ]; do shift; done; ! grep -q devices "$2"/*.json',
    );
    expect(await chosen()).toEqual(place("bin/runc"));
  });
});
