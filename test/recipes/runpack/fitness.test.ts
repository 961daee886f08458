import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FinalFile, FinalFiles } from "../../../src/recipes/runpack/final-files.ts";
import { faultsOf } from "../../../src/recipes/runpack/fitness.ts";

function file(path: string, changes: Partial<FinalFile> = {}): FinalFile {
  const plain = { type: "file", mode: 0o755, linkname: "", hasCapability: false } as const;
  return { path, ...plain, isOwn: true, ...changes };
}
const link = (path: string, linkname: string, changes: Partial<FinalFile> = {}) =>
  file(path, { type: "symlink", linkname, ...changes });
const ofBase = { isOwn: false };
const glibcProgram = {
  links: { interpreter: "/lib64/ld-linux-x86-64.so.2", needed: ["libz.so.1", "libc.so.6"] },
};
/** A runtime image with merged /usr and glibc. */
const glibc = [
  link("lib64", "usr/lib64", ofBase),
  file("usr/lib64/ld-linux-x86-64.so.2", ofBase),
  file("usr/lib/x86_64-linux-gnu/libc.so.6", ofBase),
];

const told = (files: readonly FinalFile[]) =>
  faultsOf(files, "artifacts").map(({ path, what }) => `${path} ${what}`);

describe("rights of an artifact", () => {
  it.each([
    [{ mode: 0o4755 }, "the setuid bit"],
    [{ mode: 0o2755 }, "the setgid bit"],
    [{ hasCapability: true }, "capabilities (`security.capability`)"],
  ])("that no user has are a fault: %j", (rights, named) => {
    expect(told([file("app", rights)])).toEqual([
      `app has ${named}, so that it runs with the rights of another user`,
    ]);
    expect(told([file("app", { ...rights, ...ofBase })])).toEqual([]);
  });

  it("are none for a folder whose files get its group", () => {
    expect(told([file("srv", { type: "directory", mode: 0o2775 })])).toEqual([]);
  });
});

describe("a symbolic link of an artifact", () => {
  it.each(["../../../../etc/passwd", "../../x", "/../x"])("to %s leads out of the image", (to) => {
    expect(told([link("srv/up", to)])).toEqual([
      `srv/up is a symbolic link to \`${to}\`, which leads out of the image's root`,
    ]);
  });

  it.each(["../etc/passwd", "here", "/proc/mounts"])("to %s stays in it", (to) => {
    expect(told([link("srv/up", to)])).toEqual([]);
  });
});

describe("a program", () => {
  it("starts where its loader and its libraries are, also through links", () => {
    expect(told([...glibc, file("usr/lib/libz.so.1", ofBase), file("app", glibcProgram)])).toEqual(
      [],
    );
  });

  it("lacks a library that no folder has, and the packages of two distributions are told", () => {
    const [fault] = faultsOf([...glibc, file("app", glibcProgram)], "artifacts");
    expect(fault?.what).toBe("needs the library `libz.so.1`, which is not in the image");
    expect(fault?.fix).toContain("Debian's `zlib1g`, Alpine's `so:libz.so.1`");
  });

  it("lacks what a library of its own needs", () => {
    const own = file("usr/lib/libz.so.1", {
      links: { needed: ["libxml2.so.2", "libsqlite3.so.0"] },
    });
    const faults = faultsOf([...glibc, own, file("app", glibcProgram)], "artifacts");
    expect(faults.map(({ fix }) => /Debian's `(.*?)`/.exec(fix)?.[1])).toEqual([
      "libxml2-2",
      "libsqlite3-0",
    ]);
  });

  it("of another C library is told from one that only lacks its loader", () => {
    const musl = file("app", { links: { interpreter: "/lib/ld-musl-x86_64.so.1", needed: [] } });
    expect(told([...glibc, musl])).toEqual([
      "app needs the loader `/lib/ld-musl-x86_64.so.1`, and the image has glibc's: it was built for another C library",
    ]);
    expect(told([musl])).toEqual([
      "app needs the loader `/lib/ld-musl-x86_64.so.1`: it was built for another C library",
    ]);
    const alpine = file("lib/ld-musl-x86_64.so.1", ofBase);
    expect(told([alpine, file("app", glibcProgram)])[0]).toContain("and the image has musl's");
  });

  it("that is static, or a plug-in that nothing starts, lacks nothing", () => {
    const plugin = file("plugin.so", { links: { needed: ["libtk8.6.so"] } });
    expect(told([file("app", { links: { needed: [] } }), plugin])).toEqual([]);
  });
});

it("paths through links, however they lead, end", () => {
  const name = fc.constantFrom("a", "b", "c");
  const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("/"));
  const target = fc.array(fc.oneof(name, fc.constantFrom("..", ".")), { maxLength: 4 });
  const links = fc.array(
    fc
      .record({ path, to: target, isAbsolute: fc.boolean() })
      .map(({ path: at, to, isAbsolute }) => link(at, `${isAbsolute ? "/" : ""}${to.join("/")}`)),
  );
  fc.assert(
    fc.property(links, path, (files, wanted) => {
      const found = new FinalFiles(files).at(`/${wanted}`);
      expect(found?.type).not.toBe("symlink");
    }),
  );
});
