import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { SourceMap } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readSources } from "./support/imports.ts";
import { cliBundle, root } from "./support/paths.ts";
import { runProgram } from "./support/program.ts";

const entries = ["action", "cli"] as const;
const sources = readSources();

describe("the bundled command line", () => {
  test("says its version, which is package.json's", async () => {
    const { stdout, code } = await runProgram([process.execPath, cliBundle, "--version"]);
    const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(stdout).toContain(manifest.version);
    expect(code).toBe(0);
  });

  test("says its commands on --help", async () => {
    const { stdout, stderr, code } = await runProgram([process.execPath, cliBundle, "--help"]);
    expect(stdout + stderr).toMatch(/\bbuild\b[\s\S]*\bdemo\b/);
    expect(code).toBe(0);
  });

  test("can be started as a program", () => {
    expect(readFileSync(cliBundle, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(cliBundle).mode & 0o111).toBe(0o111);
  });

  test("does not carry what only the action needs", () => {
    // The forge's API answers for a shallow checkout on either door.
    const shared = ["@actions/github", "@actions/http-client"];
    const names = packagesIn("cli").map(({ name }) => name);
    const stray = names.filter((name) => name.startsWith("@actions/") && !shared.includes(name));
    expect(stray).toEqual([]);
  });
});

describe.each(entries)("dist/%s", (entry) => {
  const folder = join(root, "dist", entry);
  const names = readdirSync(folder);

  test("has no file but scripts, their maps, the module type and the licences", () => {
    const expected = /^(index\.js|(main|\d+\.index)\.js(\.map)?|package\.json|licenses\.txt)$/;
    expect(names.filter((name) => !expected.test(name))).toEqual([]);
  });

  test("names no folder of the machine that built it", () => {
    const tell = names.filter((name) => readFileSync(join(folder, name), "utf8").includes(root));
    expect(tell).toEqual([]);
  });

  test("maps its lines to our sources and to nothing else", () => {
    const maps = names.filter((name) => name.endsWith(".map"));
    const mapped = maps.flatMap((name) => readMap(join(folder, name)).payload.sources);
    expect(mapped.length).toBeGreaterThan(0);
    expect(mapped.filter((source) => !existsSync(join(folder, source)))).toEqual([]);
    expect(mapped.filter((source) => !source.startsWith("../../src/"))).toEqual([]);
  });

  test("has the licence of every package that its sources name", () => {
    const listed = new Set(packagesIn(entry).map(({ name }) => name));
    const named = packagesNamedFrom(`${entry}.ts`);
    expect(named.filter((name) => !listed.has(name))).toEqual([]);
  });

  test("has licences of the versions that package-lock.json has, with their texts", () => {
    for (const { name, version, text } of packagesIn(entry)) {
      expect(lockedVersions(name), name).toContain(version);
      expect(text.length, `${name} has no licence`).toBeGreaterThan(2);
    }
  });
});

test("a line of a bundle is told as the source's line", () => {
  const bundle = readFileSync(join(root, "dist/cli/main.js"), "utf8").split("\n");
  const line = bundle.findIndex((text) => /^class Failure extends Error\b/.test(text));
  const entry = readMap(join(root, "dist/cli/main.js.map")).findEntry(line, 0);
  if (!("originalSource" in entry)) throw new Error(`line ${line} is mapped to nothing`);
  expect(entry.originalSource).toMatch(/src\/domain\/text\/failure\.ts$/);
  const source = readFileSync(join(root, "src/domain/text/failure.ts"), "utf8").split("\n");
  expect(source[entry.originalLine]).toContain("class Failure extends Error");
});

interface Licence {
  readonly name: string;
  readonly version: string;
  readonly text: string;
}

/** The packages in an entry's licences. */
function packagesIn(entry: string): readonly Licence[] {
  const text = readFileSync(join(root, "dist", entry, "licenses.txt"), "utf8");
  return text.split(`\n${"-".repeat(80)}\n\n`).flatMap((part) => {
    const groups = /^(?<name>\S+) (?<version>\d\S*)\n(?<text>[\s\S]*)$/.exec(part)?.groups;
    if (groups === undefined) return [];
    return [
      { name: groups["name"] ?? "", version: groups["version"] ?? "", text: groups["text"] ?? "" },
    ];
  });
}

/** The versions of a package that package-lock.json has, in the root and nested. */
function lockedVersions(name: string): readonly string[] {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  return Object.entries<{ version: string }>(packages)
    .filter(([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`))
    .map(([, { version }]) => version);
}

/** The packages that a source file names, itself or through our own files. */
function packagesNamedFrom(start: string): readonly string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { to, kind, own } of byPath.get(path)?.imports ?? []) {
      if (kind === "type") continue;
      if (own) visit(to);
      else if (!to.startsWith("node:")) packages.add(/^(@[^/]+\/)?[^/]+/.exec(to)?.[0] ?? to);
    }
  };
  visit(start);
  return [...packages];
}

function readMap(path: string): SourceMap {
  return new SourceMap(JSON.parse(readFileSync(path, "utf8")));
}
