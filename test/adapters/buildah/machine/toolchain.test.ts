import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { storeIn } from "../../../../src/adapters/buildah/machine/store.ts";
import { askMachine, type Machine } from "../../../../src/adapters/buildah/machine/toolchain.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "twofold-toolchain-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Asks a buildah whose `info` prints this. */
async function machineOf(info: string): Promise<Machine> {
  const buildah = join(folder, "buildah");
  await writeFile(join(folder, "info"), info);
  const flags =
    "--timestamp --iidfile --layers --no-cache --isolation --runtime --identity-label --pull";
  const script = `#!/bin/sh
case $* in *--version) echo buildah version 1.39.3 ;; *--help) echo '${flags}' ;; *) cat '${folder}/info' ;; esac
`;
  await writeFile(buildah, script, { mode: 0o755 });
  const env = { PATH: process.env["PATH"] ?? "" };
  const programs = { buildah, skopeo: buildah, env, signal: new AbortController().signal };
  return await askMachine(programs, storeIn(folder));
}

const unknown = {
  rootless: false,
  kernel: "unknown",
  platform: "linux/amd64",
  driver: "overlay",
  driverOptions: [],
};

describe("what buildah says of the machine", () => {
  it("is its user, kernel, platform and storage", async () => {
    const host = { rootless: true, kernel: "6.1.0", arch: "arm64" };
    const store = { GraphDriverName: "vfs", GraphOptions: ["overlay.mountopt=nodev", 7] };
    expect(await machineOf(JSON.stringify({ host, store }))).toMatchObject({
      buildah: "1.39.3",
      rootless: true,
      kernel: "6.1.0",
      platform: "linux/arm64",
      driver: "vfs",
      driverOptions: ["overlay.mountopt=nodev"],
    });
  });

  it.each([
    "{}",
    '{"host":[],"store":7}',
    '{"host":{"rootless":"true","kernel":null,"arch":{}},"store":{"GraphOptions":null}}',
    '{"store":{"GraphOptions":{"overlay.mountopt":"nodev"},"GraphDriverName":1}}',
    '{"__proto__":{"host":{"kernel":"6.1.0"}}}',
  ])("is the usual where it has another form: %s", async (info) => {
    expect(await machineOf(info)).toMatchObject(unknown);
  });

  it.each([
    ["", "it is not JSON"],
    ["[1]", "the document is wrong: it must be an object"],
    [`${"[".repeat(1000)}${"]".repeat(1000)}`, "it is nested more than 64 levels deep"],
  ])("is refused where it is none (%#)", async (info, why) => {
    await expect(machineOf(info)).rejects.toThrow(
      `\`buildah info\` did not print what it should: ${why}.`,
    );
  });
});
