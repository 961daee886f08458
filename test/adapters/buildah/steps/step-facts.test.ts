import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stepFacts } from "../../../../src/adapters/buildah/steps/step-facts.ts";
import type { StepFacts } from "../../../../src/variations/step.ts";

let folder = "";
let root = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "twofold-step-facts-"));
  root = join(folder, "root");
  await mkdir(root);
});
afterEach(() => rm(folder, { recursive: true }));

async function files(all: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

async function link(path: string, target: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await symlink(target, join(root, path));
}

async function facts(config: Record<string, unknown> = {}): Promise<StepFacts> {
  return await stepFacts({
    bundle: { path: folder, config },
    root,
    network: "unexpected",
    clockShift: "far",
    ownModes: false,
    text: "RUN make",
  });
}

const glibc = "\0GLIBC_2.2.5\0GLIBC_2.36\0GLIBC_2.9\0GLIBC_PRIVATE\0";

describe("the C libraries of an image", () => {
  it("are none in one with static programs", async () => {
    await files({ "bin/busybox": glibc });
    expect((await facts()).libc).toMatchObject({ glibc: undefined, musl: false });
  });

  it.each([
    ["lib64/ld-linux-x86-64.so.2", "lib/x86_64-linux-gnu/libc.so.6"],
    ["lib/ld-linux-aarch64.so.1", "usr/lib/aarch64-linux-gnu/libc.so.6"],
    ["usr/lib64/ld-linux-x86-64.so.2", "usr/lib64/libc.so.6"],
  ])("are a glibc of the newest version it names: %s, %s", async (loader, library) => {
    await files({ [loader]: "", [library]: glibc });
    expect((await facts()).libc).toMatchObject({ glibc: 36, musl: false });
  });

  it("are musl, beside which a glibc may be", async () => {
    await files({ "lib/ld-musl-x86_64.so.1": "" });
    expect((await facts()).libc).toMatchObject({ glibc: undefined, musl: true });
    await files({ "lib64/ld-linux-x86-64.so.2": "", "lib64/libc.so.6": glibc });
    expect((await facts()).libc).toMatchObject({ glibc: 36, musl: true });
  });

  it("are found through links within the image", async () => {
    await files({
      "usr/lib/x86_64-linux-gnu/libc-2.36.so": glibc,
      "usr/lib64/ld-linux-x86-64.so.2": "",
    });
    await link("lib", "usr/lib");
    await link("lib64", "/usr/lib64");
    await link("usr/lib/x86_64-linux-gnu/libc.so.6", "libc-2.36.so");
    expect((await facts()).libc.glibc).toBe(36);
  });

  it("are never those outside of the image", async () => {
    await writeFile(join(folder, "libc.so.6"), glibc);
    await files({ "lib64/ld-linux-x86-64.so.2": "" });
    await link("lib/libc.so.6", "../../../../../../../../../libc.so.6");
    await link("usr/lib/libc.so.6", join(folder, "libc.so.6"));
    expect((await facts()).libc.glibc).toBeUndefined();
  });

  it("are none behind links that go round in circles, or that are folders", async () => {
    await link("lib", "usr/lib");
    await link("usr/lib", "../lib");
    await link("lib64/a", "a");
    await mkdir(join(root, "usr/lib64/libc.so.6"), { recursive: true });
    await files({ "usr/lib64/ld-linux-x86-64.so.2": "" });
    expect((await facts()).libc).toMatchObject({ glibc: undefined, musl: false });
  });
});

describe("the home of a step's user", () => {
  const passwd =
    "root:x:0:0:root:/root:/bin/sh\napp:x:1000:1000::/home/app:/bin/sh\nodd:x:7:7::a b\\;:/\n";
  it.each([
    [0, "/root"],
    [1000, "/home/app"],
    [7, "/"],
    [4711, "/"],
  ])("of user %i is %s", async (uid, home) => {
    await files({ "etc/passwd": passwd });
    expect((await facts({ process: { user: { uid } } })).home).toBe(home);
  });

  it("is / without a user database", async () => {
    expect((await facts()).home).toBe("/");
  });
});

describe("the locales of an image", () => {
  it("are those in folders and in glibc's archive, without C's own", async () => {
    await mkdir(join(root, "usr/lib/locale/C.utf8"), { recursive: true });
    await mkdir(join(root, "usr/lib/locale/sv_SE.utf8"));
    await files({
      "usr/lib/locale/locale-archive": "\x09\x01\x02\xdede_DE.utf8\0fr_FR\0not a locale\0",
    });
    expect((await facts()).locales).toEqual(["de_DE.utf8", "fr_FR", "sv_SE.utf8"]);
  });

  it("are none in an image without any", async () => {
    expect((await facts()).locales).toEqual([]);
  });
});

describe("what the bundle says", () => {
  it("are the variables, without buildah's own HOSTNAME, and whether the name is the step's own", async () => {
    const process = { env: ["PATH=/bin", "HOSTNAME=abc", "A=b=c"] };
    expect(await facts({ process })).toMatchObject({
      env: { PATH: "/bin", A: "b=c" },
      ownsHostname: false,
    });
    const linux = { namespaces: [{ type: "uts" }] };
    expect((await facts({ process, linux })).ownsHostname).toBe(true);
  });
});
