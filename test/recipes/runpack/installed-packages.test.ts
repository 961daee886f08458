import { describe, expect, it } from "vitest";
import { listsPackages, packagesIn } from "../../../src/recipes/runpack/installed-packages.ts";

describe("packages of an image", () => {
  it.each([
    [
      "var/lib/dpkg/status",
      "Package: a\nStatus: install ok installed\n\nPackage: b\nStatus: deinstall ok config-files\n",
      1,
    ],
    ["var/lib/dpkg/status.d/base", "Package: base-files\nVersion: 12\n", 1],
    ["lib/apk/db/installed", "C:Q1\nP:musl\nV:1\n\nP:zlib\nV:2\n", 2],
    ["usr/lib/apk/db/installed", "P:musl\n", 1],
  ])("are listed in %s", (path, text, count) => {
    expect(listsPackages(path)).toBe(true);
    expect(packagesIn(path, text)).toBe(count);
  });

  it.each([
    "var/lib/dpkg/status-old",
    "var/lib/dpkg/status.d/base.md5sums",
    "srv/lib/apk/db/installed",
  ])("are not listed in %s", (path) => {
    expect(listsPackages(path)).toBe(false);
    expect(packagesIn(path, "Package: a\nP:a\n")).toBe(0);
  });
});
