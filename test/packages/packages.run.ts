import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Package } from "../../src/sbom/package.ts";
import { folder, inventoryIn, lines, named, run, write } from "./roots.ts";

describe("a root of Debian", () => {
  it("has the packages that dpkg-query lists, and little of no package", async () => {
    const root = join(folder(), "root");
    // A mirror may be older than its lists say that they may be.
    const options = ["--aptopt=Acquire::Check-Valid-Until false", "--variant=minbase"] as const;
    run(["mmdebstrap", ...options, "--include=python3-minimal,libgcc-s1", "stable", root]);
    const found = await inventoryIn(root);
    const query = ["dpkg-query", `--admindir=${root}/var/lib/dpkg`, "-W"] as const;
    const listed = run([...query, "-f", "${db:Status-Status} ${Package} ${Version}\n"]);
    const installed = lines(listed).flatMap((line) => /^installed (.*)/.exec(line)?.[1] ?? []);
    expect(installed.length).toBeGreaterThan(80);
    expect(named(found, "deb")).toEqual(installed);
    expect(found.system?.id).toBe("debian");
    const licensed = found.packages.listed.filter(({ licences }) => licences.length > 0);
    expect(licensed.length).toBeGreaterThan(installed.length / 2);
    const programs = found.loose.listed.filter(({ path }) => /^(?:usr\/)?s?bin\//.test(path));
    expect(programs).toEqual([]);
  });
});

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

  it("has those of a hash of Berkeley DB", async () => {
    const { root, database } = rpmRoot(names);
    const expected = asRpmLists(root);
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
    rmSync(database);
    const found = await inventoryIn(root);
    expect(found.unread.listed).toEqual([]);
    expect(named(found, "rpm")).toEqual(expected);
  });
});

describe("what language's package managers install", () => {
  it("is what npm lists, nested and with scopes", async () => {
    const root = folder();
    write(root, { "package.json": '{"name": "app", "version": "1.0.0", "private": true}' });
    const packages = ["@babel/code-frame@7.24.2", "chalk@5.3.0", "mkdirp@0.5.6", "debug@4.3.4"];
    run(["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", ...packages], {
      cwd: root,
    });
    const listed = run(["npm", "ls", "--all", "--parseable", "--long"], { cwd: root });
    const expected = lines(listed)
      .map((line) => line.split(":")[1] ?? "")
      .filter((name) => !name.startsWith("app@"))
      .map((name) => name.replace(/@([^@]*)$/, " $1"));
    const found = await inventoryIn(root);
    expect(named(found, "npm")).toEqual([...new Set(expected)].sort());
    expect(named(found, "npm").length).toBeGreaterThan(10);
    expect(found.packages.listed.every(({ licences }) => licences[0]?.kind === "expression")).toBe(
      true,
    );
    const loose = found.loose.listed.map(({ path }) => path);
    expect(loose).toEqual(["node_modules/.package-lock.json", "package-lock.json", "package.json"]);
  });

  it("is what pip lists", async () => {
    const root = folder();
    const target = join(root, "usr/lib/python3/site-packages");
    const pip = [".cache/venv/bin/pip", "--disable-pip-version-check"] as const;
    const packages = ["flask==3.0.3", "requests==2.32.3", "PyYAML==6.0.2", "zope.interface==7.0.3"];
    run([...pip, "install", "--quiet", "--target", target, ...packages]);
    const listed: { name: string; version: string }[] = JSON.parse(
      run([...pip, "list", "--path", target, "--format=json"]),
    );
    const found = await inventoryIn(root);
    const expected = listed.map(({ name, version }) => `${name} ${version}`).sort();
    // Projects have others in a folder `_vendor`, which pip does not count.
    const isVendored = ({ where }: Package): boolean =>
      where.every((path) => /_vendor\//.test(path));
    const listedHere = found.packages.listed.filter((one) => !isVendored(one));
    expect(listedHere.map(({ name, version }) => `${name} ${version}`).sort()).toEqual(expected);
    // With --target, pip puts programs elsewhere than its own list says.
    const loose = found.loose.listed.map(({ path }) => path);
    expect(loose.filter((path) => !path.includes("/site-packages/bin/"))).toEqual([]);
  });

  it("is what go version says of a program", async () => {
    const root = folder();
    write(root, {
      "go.mod": "module example.com/cart\n\ngo 1.21\n\nrequire rsc.io/quote v1.5.2\n",
      "main.go":
        'package main\n\nimport "rsc.io/quote"\n\nfunc main() { println(quote.Hello()) }\n',
    });
    const env = {
      GOFLAGS: "-mod=mod",
      CGO_ENABLED: "0",
      GOCACHE: join(root, "cache"),
      GOPATH: join(root, "path"),
    };
    run(["go", "build", "-o", "bin/cart", "."], {
      cwd: root,
      env: { ...env, GOTOOLCHAIN: "local" },
    });
    const said = lines(run(["go", "version", "-m", join(root, "bin/cart")]));
    const modules = said.flatMap((line) => {
      const [, word, name = "", version = ""] = line.split("\t");
      if (word !== "mod" && word !== "dep") return [];
      return [`${name} ${version === "(devel)" ? "" : version}`.trim()];
    });
    const release = /go(\d[\d.]*)/.exec(said.find((line) => line.includes(": go")) ?? "")?.[1];
    expect(modules).toHaveLength(4);
    run(["chmod", "-R", "u+w", join(root, "path")]);
    for (const name of ["cache", "path"]) rmSync(join(root, name), { recursive: true });
    const found = await inventoryIn(root);
    expect(named(found, "golang")).toEqual([...modules, `stdlib ${release}`].sort());
  });
});
