import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { folder, inventoryIn, lines, named, run, write } from "./roots.ts";

/** Builds a package and installs it into a root, where rpm keeps its database in SQLite. */
function rpmRoot(names: readonly string[]): { readonly root: string; readonly database: string } {
  const made = folder();
  const root = join(made, "root");
  for (const name of names) {
    const spec = [
      `Name: ${name}\nVersion: 1.2\nRelease: 3\nEpoch: 2\nSummary: x\nLicense: MIT`,
      `BuildArch: noarch\n%description\n${"long text ".repeat(3000)}`,
      `%install\nmkdir -p %{buildroot}/opt/${name}\necho x > %{buildroot}/opt/${name}/file`,
      `%files\n/opt/${name}/file\n`,
    ].join("\n");
    write(made, { [`${name}.spec`]: spec });
    const top = ["--define", `_topdir ${made}/top`] as const;
    run(["rpmbuild", "-bb", "--quiet", ...top, join(made, `${name}.spec`)]);
  }
  const packages = names.map((name) => `${made}/top/RPMS/noarch/${name}-1.2-3.noarch.rpm`);
  const where = ["--root", root, "--define", "_dbpath /var/lib/rpm"] as const;
  run(["rpm", ...where, "--define", "_db_backend sqlite", "--nodeps", "-i", ...packages]);
  return { root, database: join(root, "var/lib/rpm/rpmdb.sqlite") };
}

function asRpmLists(root: string): readonly string[] {
  const where = ["--root", root, "--define", "_dbpath /var/lib/rpm"] as const;
  return lines(run(["rpm", ...where, "-qa", "--qf", "%{NAME} %{VERSION}-%{RELEASE}\\n"]));
}

/**
 * Has the rpm of another Debian look at a copy of a root, in its own files (scripts/setup-packages.sh):
 * Debian 12's has neither format.
 */
function rpm6(root: string, backend: "ndb" | "bdb_ro", before?: string) {
  const [system, name] = [".cache/packages/rpm", `root-${process.pid}`];
  const home = join(system, name);
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  cpSync(root, home, { recursive: true });
  const options = [
    ...["--root", `/${name}`, "--define", "_dbpath /var/lib/rpm"],
    ...["--define", `_db_backend ${backend}`],
  ] as const;
  if (before !== undefined) {
    const [program = "", ...flags] = before.split(" ");
    run(["chroot", system, program, ...options, ...flags]);
  }
  const format = "%{NAME} %{VERSION}-%{RELEASE}\\n";
  const listed = lines(run(["chroot", system, "rpm", ...options, "-qa", "--qf", format]));
  return { listed, home };
}

const names = Array.from({ length: 12 }, (_, at) => `package-${at}`);

describe("a root of rpm", () => {
  it("has the packages that rpm lists from SQLite, with long rows, and their files", async () => {
    const { root } = rpmRoot(names);
    const found = await inventoryIn(root);
    expect(named(found, "rpm")).toEqual(asRpmLists(root));
    expect(named(found, "rpm")).toHaveLength(names.length);
    expect(found.packages.listed[0]?.purl).toMatch(
      /^pkg:rpm\/package-0@1\.2-3\?arch=noarch&epoch=2&upstream=/,
    );
    expect(found.loose.listed).toEqual([]);
  });

  it("has those that are in the write-ahead log alone", async () => {
    const { root, database } = rpmRoot(names);
    const before = asRpmLists(root);
    // A connection that is still open leaves its log.
    const script = [
      "import os, sqlite3, sys",
      "db = sqlite3.connect(sys.argv[1], isolation_level=None)",
      "db.execute('pragma wal_autocheckpoint=0')",
      "db.execute('delete from Packages where hnum = (select min(hnum) from Packages)')",
      "db.execute('begin'); db.execute('delete from Packages')",
      "db.execute('pragma cache_spill=1')",
      "os._exit(0)",
    ].join("\n");
    execFileSync("python3", ["-c", script, database]);
    expect(readFileSync(`${database}-wal`).length).toBeGreaterThan(0);
    const found = named(await inventoryIn(root), "rpm");
    expect(found).toHaveLength(names.length - 1);
    expect(before).toEqual(expect.arrayContaining([...found]));
  });

  it("has those of an ndb database, as rpm 6 writes and lists it", async () => {
    const { root } = rpmRoot(names);
    const before = asRpmLists(root);
    const { listed, home } = rpm6(root, "ndb", "rpmdb --rebuilddb");
    expect(listed).toEqual(before);
    expect(readdirSync(join(home, "var/lib/rpm"))).toContain("Packages.db");
    const found = await inventoryIn(home);
    expect(found.unread.listed).toEqual([]);
    expect(named(found, "rpm")).toEqual(listed);
    expect(found.loose.listed).toEqual([]);
  });

  it("has those of a hash of Berkeley DB, as rpm's own reader lists it", async () => {
    const { root, database } = rpmRoot(names);
    const script = [
      "import sqlite3, struct, sys",
      "print('VERSION=3\\nformat=bytevalue\\ntype=hash\\ndb_pagesize=4096\\nHEADER=END')",
      "rows = list(sqlite3.connect(sys.argv[1]).execute('select hnum, blob from Packages'))",
      "for key, value in [(0, struct.pack('<I', len(rows) + 1))] + rows:",
      "  print(' ' + struct.pack('<I', key).hex()); print(' ' + value.hex())",
      "print('DATA=END')",
    ].join("\n");
    const dump = execFileSync("python3", ["-c", script, database], { maxBuffer: 1 << 26 });
    const hash = join(root, "var/lib/rpm/Packages");
    execFileSync("db_load", ["-t", "hash", hash], { input: dump });
    for (const end of ["", "-wal", "-shm"]) rmSync(`${database}${end}`, { force: true });
    const { listed, home } = rpm6(root, "bdb_ro");
    expect(listed).toHaveLength(names.length);
    const found = await inventoryIn(home);
    expect(found.unread.listed).toEqual([]);
    expect(named(found, "rpm")).toEqual(listed);
  });
});
