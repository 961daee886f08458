import { describe, expect, it } from "vitest";
import { isPackageList, PackagedFiles } from "../../src/executables/packages.ts";

describe("files of distribution packages", () => {
  it("are known by dpkg's lists, also where /usr was merged", () => {
    const files = new PackagedFiles();
    files.add("var/lib/dpkg/info/coreutils.list", "/.\n/bin\n/bin/ls\n/usr/bin/env\n");
    expect(
      ["bin/ls", "usr/bin/ls", "usr/bin/env", "bin/env"].map((path) => files.has(path)),
    ).toEqual([true, true, true, true]);
    expect(["usr/local/bin/ls", "app/ls", "bin/cat"].map((path) => files.has(path))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("are known by apk's database", () => {
    const files = new PackagedFiles();
    files.add(
      "lib/apk/db/installed",
      "P:busybox\nF:bin\nR:busybox\na:0:0:755\nF:\nR:init\n\nF:etc\n",
    );
    expect(["bin/busybox", "init", "etc/init"].map((path) => files.has(path))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("are listed in these files only", () => {
    expect(isPackageList("var/lib/dpkg/info/libc6:amd64.list")).toBe(true);
    expect(isPackageList("usr/lib/apk/db/installed")).toBe(true);
    expect(isPackageList("srv/var/lib/dpkg/info/x.list")).toBe(false);
    expect(isPackageList("var/lib/dpkg/info/x.md5sums")).toBe(false);
  });
});
