import { execFile } from "node:child_process";
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  readlink,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { takeFiles } from "../../../src/adapters/prebuilt/take.ts";

let place = "";
let count = 0;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), "take-"));
});
afterEach(() => rm(place, { recursive: true }));

async function put(path: string, text: string, mode = 0o644): Promise<void> {
  const file = join(place, "from", path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  await chmod(file, mode);
}

function take(path = "dist", leavesOut: (path: string) => boolean = () => false) {
  count += 1;
  const from = join(place, "from");
  const to = join(place, `to-${count}`);
  return takeFiles(
    { from, files: [{ path, to: "/srv" }], leavesOut, to, isMade: false },
    { env: { PATH: process.env["PATH"] ?? "" }, signal: new AbortController().signal },
  );
}

describe("files that are taken", () => {
  it("keep paths, bytes and links, and have the modes that git knows", async () => {
    await put("dist/a/index", "good day", 0o640);
    await put("dist/run", "#!/bin/sh", 0o750);
    await symlink("../run", join(place, "from/dist/a/link"));
    const { folder } = await take();
    expect(await readFile(join(folder, "dist/a/index"), "utf8")).toBe("good day");
    expect(await readlink(join(folder, "dist/a/link"))).toBe("../run");
    const modes = ["a/index", "run"].map(
      async (path) => (await lstat(join(folder, "dist", path))).mode & 0o777,
    );
    expect(await Promise.all(modes)).toEqual([0o644, 0o755]);
  });

  it("have a digest of names, kinds and contents, and of nothing else", async () => {
    await put("dist/a", "1");
    await put("dist/b", "2");
    const { digest } = await take();
    expect((await take()).digest).toBe(digest);
    await chmod(join(place, "from/dist/a"), 0o600);
    expect((await take()).digest).toBe(digest);
    await chmod(join(place, "from/dist/a"), 0o700);
    const executable = (await take()).digest;
    await put("dist/a", "3");
    const changed = (await take()).digest;
    await put("dist/c", "");
    const more = (await take()).digest;
    expect(new Set([digest, executable, changed, more]).size).toBe(4);
  });

  it("do not change when the original does", async () => {
    await put("dist/a", "before");
    const { folder } = await take();
    await put("dist/a", "after");
    expect(await readFile(join(folder, "dist/a"), "utf8")).toBe("before");
  });

  it("are without what stays out of every context", async () => {
    await put("dist/a", "1");
    await put("dist/.git/config", "token");
    const { paths } = await take("dist", (path) => /(^|\/)\.git(\/|$)/.test(path));
    expect(paths).toEqual(["dist/a"]);
  });

  it("may lead to a path of the image, however they do", async () => {
    await mkdir(join(place, "from/dist/deep"), { recursive: true });
    await symlink("/usr/bin/python3", join(place, "from/dist/python"));
    await symlink("../../usr/bin/python3", join(place, "from/dist/deep/python"));
    expect((await take()).paths).toEqual(["dist/deep/python", "dist/python"]);
  });
});

describe("files that are refused", () => {
  it.each([
    ["../../../etc/passwd", "out of the image's root"],
    ["../../..", "out of the image's root"],
  ])("a link to %s", async (target, wrong) => {
    await mkdir(join(place, "from/dist/deep"), { recursive: true });
    await symlink(target, join(place, "from/dist/deep/link"));
    await expect(take()).rejects.toThrow(wrong);
  });

  it("a link to a path of this machine's checkout", async () => {
    await put("dist/a", "1");
    await symlink(join(place, "from/dist/a"), join(place, "from/dist/b"));
    await expect(take()).rejects.toThrow("a path of this machine");
  });

  it.each([0o4755, 0o2755])("a file of mode %o", async (mode) => {
    await put("dist/a", "1", mode);
    await expect(take()).rejects.toThrow("`dist/a` has the setuid or setgid bit");
  });

  it("a program with capabilities", async () => {
    await put("dist/a b", "#!/bin/sh", 0o755);
    await promisify(execFile)("setcap", ["cap_net_raw=ep", join(place, "from/dist/a b")]);
    await expect(take()).rejects.toThrow("`dist/a b` has capabilities (`cap_net_raw=ep`)");
  });

  it("a folder without a file, and nothing at all", async () => {
    await mkdir(join(place, "from/dist/empty"), { recursive: true });
    await expect(take()).rejects.toThrow("`dist` has no file in it");
    await expect(take("other")).rejects.toThrow("`other` is not there");
  });

  it("what is behind a link", async () => {
    await put("dist/a", "1");
    await symlink("dist", join(place, "from/alias"));
    await expect(take("alias/a")).rejects.toThrow("`alias` is a symbolic link");
  });

  it("have names that are text", async () => {
    await put("dist/a", "1");
    const name = Buffer.from([0x66, 0xff]);
    await writeFile(Buffer.concat([Buffer.from(`${join(place, "from/dist")}/`), name]), "2");
    await expect(take()).rejects.toMatchObject({
      code: "usage",
      message: expect.stringContaining("has a name that is not UTF-8"),
    });
  });

  it("have paths that fit into the folders of a run", async () => {
    const name = "n".repeat(200);
    await put(Array.from({ length: 18 }, () => name).join("/"), "1");
    await expect(take(name)).rejects.toMatchObject({
      code: "usage",
      message: expect.stringContaining("has a path of more than 3500 bytes"),
    });
  });
});
