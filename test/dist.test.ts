import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { SourceMap } from "node:module";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { start } from "../src/main.ts";
import { readSources } from "./support/imports.ts";
import { type LoadedScript, scriptsBeforeFirstLine, scriptsLoaded } from "./support/loaded.ts";
import { actionBundle, cliBundle, dist, root } from "./support/paths.ts";
import { runProgram } from "./support/program.ts";

const bundle = join(dist, "bundle");
const entries = Object.keys(start);
const sources = readSources();
/**
 * Bytes of the bundle that may be read before the first line: about what Node reads in 4 ms. Half of it are the
 * texts of all flags.
 */
const mostBytes = 91_000;
/** What `@actions/github` and `@actions/http-client` have in their code. */
const heavyWords = ["octokit-core", "actions/http-client"];

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

  test.each(["--version", "--help"])("reads little of the bundle for %s", async (flag) => {
    const scripts = await scriptsLoaded([cliBundle, flag]);
    expect(scripts.map(pathOf)).toContain("bundle/main.js");
    expect(scripts.filter(isHeavy).map(pathOf)).toEqual([]);
    expect(bytesOf(scripts)).toBeLessThan(mostBytes);
  });

  test("reads little of the bundle before a build's first line", async () => {
    const { scripts, line } = await scriptsBeforeFirstLine([cliBundle, "build"]);
    expect(line).toMatch(/^Twofold \d/);
    expect(scripts.filter(isHeavy).map(pathOf)).toEqual([]);
    expect(bytesOf(scripts)).toBeLessThan(mostBytes);
  });
});

describe("the bundled action", () => {
  let job = "";
  beforeAll(() => {
    job = mkdtempSync(join(tmpdir(), "twofold-dist-"));
  });
  afterAll(() => rmSync(job, { recursive: true }));
  /** As a runner's, for a checkout without a Containerfile. */
  const environment = () => ({
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: job,
    RUNNER_TEMP: job,
    GITHUB_STATE: join(job, "state"),
    GITHUB_OUTPUT: join(job, "output"),
  });

  test("reads little of the bundle before its first line", async () => {
    const { scripts, line } = await scriptsBeforeFirstLine([actionBundle], environment());
    expect(line).toMatch(/^Twofold \d/);
    expect(scripts.map(pathOf)).toContain("bundle/main.js");
    expect(scripts.filter(isHeavy).map(pathOf)).toEqual([]);
    expect(bytesOf(scripts)).toBeLessThan(mostBytes);
  });

  test("loads no HTTP client to save its state", async () => {
    const scripts = await scriptsLoaded([actionBundle], environment());
    expect(readFileSync(join(job, "state"), "utf8")).toMatch(/^started<</);
    expect(scripts.filter(isHeavy).map(pathOf)).toEqual([]);
  });
});

describe.each(entries)("dist/%s", (entry) => {
  test("has one file, which can be started as a program", () => {
    const file = join(dist, entry, "index.js");
    expect(readdirSync(join(dist, entry))).toEqual(["index.js"]);
    expect(readFileSync(file, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(file).mode & 0o111).toBe(0o111);
  });
});

describe("dist/", () => {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .map((name) => join(dist, name))
    .filter((path) => statSync(path).isFile());

  test("has the bundle, the entries and the module type", () => {
    expect(readdirSync(dist).sort()).toEqual([...entries, "bundle", "package.json"].sort());
  });

  test("is well below the 7.9 MB that one bundle an entry took, with all commands and recipes since", () => {
    const bytes = files.reduce((sum, path) => sum + statSync(path).size, 0);
    expect(bytes).toBeLessThan(5_200_000);
  });

  test("names no folder of the machine that built it", () => {
    expect(files.filter((path) => readFileSync(path, "utf8").includes(root))).toEqual([]);
  });
});

describe("dist/bundle", () => {
  const names = readdirSync(bundle);

  test("has no file but scripts, their maps and the licences", () => {
    const expected = /^((main|\d+\.index)\.js(\.map)?|licenses\.txt)$/;
    expect(names.filter((name) => !expected.test(name))).toEqual([]);
  });

  const chunks = names
    .filter((name) => name.endsWith(".index.js"))
    .map((name) => readFileSync(join(bundle, name), "utf8"));

  test("has the packages that may not be loaded early, each in one script", () => {
    for (const word of heavyWords) {
      expect(chunks.filter((text) => text.includes(word)).length, word).toBe(1);
    }
  });

  test("has no module twice", () => {
    const modules = chunks.flatMap((text) => text.match(/^\d+(?=:$)/gm) ?? []);
    expect(modules.length).toBeGreaterThan(500);
    expect(modules.filter((id, at) => modules.indexOf(id) !== at)).toEqual([]);
  });

  test("has each script that a late import names", () => {
    const main = readFileSync(join(bundle, "main.js"), "utf8");
    const named = [main, ...chunks].flatMap((text) => text.match(/(?<=\b__\w+__\.e\()\d+/g) ?? []);
    expect(named.length).toBeGreaterThan(100);
    const files = names.filter((name) => name.endsWith(".index.js"));
    expect(new Set(named.map((number) => `${number}.index.js`))).toEqual(new Set(files));
  });

  test("maps its lines to our sources and to nothing else", () => {
    const maps = names.filter((name) => name.endsWith(".map"));
    const mapped = maps.flatMap((name) => readMap(join(bundle, name)).payload.sources);
    expect(mapped.length).toBeGreaterThan(0);
    expect(mapped.filter((source) => !existsSync(join(bundle, source)))).toEqual([]);
    expect(mapped.filter((source) => !source.startsWith("../../src/"))).toEqual([]);
  });

  test("has the licence of every package that its sources name", () => {
    const listed = new Set(packages().map(({ name }) => name));
    const named = packagesNamedFrom("main.ts");
    expect(named.filter((name) => !listed.has(name))).toEqual([]);
  });

  test("has licences of the versions that package-lock.json has, with their texts", () => {
    for (const { name, version, text } of packages()) {
      expect(lockedVersions(name), name).toContain(version);
      expect(text.length, `${name} has no licence`).toBeGreaterThan(2);
    }
  });

  test("tells a line of its own as the source's line", () => {
    const declaration = /^class Failure extends Error\b/m;
    const name = names.find((one) => declaration.test(readFileSync(join(bundle, one), "utf8")));
    if (name === undefined) throw new Error("no script declares Failure");
    const text = readFileSync(join(bundle, name), "utf8").split("\n");
    const line = text.findIndex((one) => declaration.test(one));
    const entry = readMap(join(bundle, `${name}.map`)).findEntry(line, 0);
    if (!("originalSource" in entry)) throw new Error(`line ${line} is mapped to nothing`);
    expect(entry.originalSource).toMatch(/src\/domain\/text\/failure\.ts$/);
    const source = readFileSync(join(root, "src/domain/text/failure.ts"), "utf8").split("\n");
    expect(source[entry.originalLine]).toContain("class Failure extends Error");
  });
});

/** Whether a script has a client of HTTP or the runner's packages in it. */
function isHeavy({ text }: Pick<LoadedScript, "text">): boolean {
  return heavyWords.some((word) => text.includes(word));
}

function pathOf({ path }: LoadedScript): string {
  return relative(dist, path);
}

function bytesOf(scripts: readonly LoadedScript[]): number {
  return scripts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
}

interface Licence {
  readonly name: string;
  readonly version: string;
  readonly text: string;
}

/** The packages in the bundle's licences. */
function packages(): readonly Licence[] {
  const text = readFileSync(join(bundle, "licenses.txt"), "utf8");
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
  const named = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { to, kind, own } of byPath.get(path)?.imports ?? []) {
      if (kind === "type") continue;
      if (own) visit(to);
      else if (!to.startsWith("node:")) named.add(/^(@[^/]+\/)?[^/]+/.exec(to)?.[0] ?? to);
    }
  };
  visit(start);
  return [...named];
}

function readMap(path: string): SourceMap {
  return new SourceMap(JSON.parse(readFileSync(path, "utf8")));
}
