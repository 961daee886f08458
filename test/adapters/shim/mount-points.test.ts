import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mountPointFunctions, mountPoints } from "../../../src/adapters/shim/mount-points.ts";

const at = (...destinations: readonly string[]) => ({
  mounts: destinations.map((destination) => ({ destination, source: "x" })),
});

/** Checks that each path is there once, inside of the root, and after the folder that it is in. */
function checkOrder(points: readonly string[]): void {
  expect(new Set(points).size).toBe(points.length);
  for (const [index, point] of points.entries()) {
    expect(point).not.toMatch(/^$|^\/|(?:^|\/)\.\.?(?:\/|$)/);
    if (point.includes("/")) expect(points.slice(0, index)).toContain(dirname(point));
  }
}

describe("where a runtime makes what something is mounted on", () => {
  it("is at each mount and above it, but not in another mount", () => {
    const config = at("/dev", "/dev/pts", "/proc", "/etc/hosts", "/a/b/c", "/a/b");
    expect(mountPoints(config)).toEqual(["a", "a/b", "dev", "etc", "etc/hosts", "proc"]);
  });

  it("is never the root, above it, or a path that the script could not read", () => {
    expect(mountPoints(at("/", "/../..", "/a/../b", "/new\nline"))).toEqual(["b"]);
    expect(mountPoints({ mounts: [7, { destination: 7 }, {}] })).toEqual([]);
    expect(mountPoints({})).toEqual([]);
  });

  it("is a list without doubles, with every folder before what is in it", () => {
    const part = fc.constantFrom("a", "b", "..", ".", "", "c d");
    const path = fc.array(part, { maxLength: 5 }).map((parts) => `/${parts.join("/")}`);
    const paths = fc.array(path);
    const ordered = fc.property(paths, (destinations) => {
      checkOrder(mountPoints(at(...destinations)));
    });
    fc.assert(ordered);
  });
});

describe("what a runtime made to mount something on", () => {
  let folder = "";
  let root = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "it's a $(root) "));
    root = join(folder, "root");
    mkdirSync(join(root, "etc"), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const script = (line: string, input: string): string =>
    execFileSync("sh", ["-c", `root=$1\n${mountPointFunctions()}\n${line}`, "sh", root], {
      input,
      encoding: "utf8",
    });
  const missing = (...points: readonly string[]): string =>
    script("list_missing", points.map((point) => `${point}\n`).join(""));
  const file = (path: string, mode: number, text = ""): void => {
    writeFileSync(join(root, path), text);
    chmodSync(join(root, path), mode);
  };
  const made = (path: string, mode: number): void => {
    mkdirSync(join(root, path));
    chmodSync(join(root, path), mode);
  };
  const modes = (...paths: readonly string[]) =>
    paths.map((path) => (statSync(join(root, path)).mode & 0o7777).toString(8));

  it("gets the mode that buildah gives it without a runtime, whichever runtime made it", () => {
    const list = missing("dev", "etc", "etc/hosts", "etc/hostname", "etc/other", "w", "w/it's");
    expect(list).toBe("dev\netc/hosts\netc/hostname\netc/other\nw\nw/it's\n");
    made("dev", 0o1755); // crun
    made("w", 0o755); // runc
    made("w/it's", 0o1755);
    file("etc/hosts", 0o700); // crun
    file("etc/hostname", 0o644); // runc
    file("etc/other", 0o755); // older runc
    script("mend_made", list);
    const all = ["dev", "w", "w/it's", "etc/hosts", "etc/hostname", "etc/other"];
    expect(new Set(modes(...all))).toEqual(new Set(["755"]));
  });

  it("keeps what was there before, and what the step itself made of it", () => {
    made("kept", 0o1755);
    file("etc/hosts", 0o700);
    const list = missing("kept", "etc/hosts", "tight", "gone", "etc/full");
    expect(list).toBe("tight\ngone\netc/full\n");
    made("tight", 0o700);
    file("etc/full", 0o600, "text");
    script("mend_made", list);
    expect(modes("kept", "etc/hosts", "tight", "etc/full")).toEqual(["1755", "700", "700", "600"]);
  });

  it("is not looked for behind a link, which may lead to the machine", () => {
    const outside = join(folder, "outside");
    mkdirSync(outside);
    symlinkSync(outside, join(root, "out"));
    expect(missing("out", "out/hosts", "new", "new/hosts")).toBe("new\nnew/hosts\n");
    writeFileSync(join(outside, "hosts"), "");
    chmodSync(join(outside, "hosts"), 0o700);
    // The step puts a link where the runtime had made a folder.
    symlinkSync(outside, join(root, "new"));
    script("mend_made", "new\nnew/hosts\n");
    expect((statSync(join(outside, "hosts")).mode & 0o777).toString(8)).toBe("700");
    expect(modes("out")).toEqual([(statSync(outside).mode & 0o7777).toString(8)]);
  });
});
