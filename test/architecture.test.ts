import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { modulesBelow, unusedExports } from "./support/exports.ts";
import { type Import, readSources } from "./support/imports.ts";
import { root } from "./support/paths.ts";
import { walls } from "./support/walls.ts";

const pure = [
  "domain",
  "containerfile",
  "shell",
  "advise",
  "compare",
  "pin",
  "deployed",
  "recipes",
  "diagnose",
  "report",
  "bisection",
  "attribution",
  "variations",
  "traces",
  "executables",
  "stale",
  "risks",
  "sbom",
  "options",
  "app",
  "attestations",
];

/** What a pure folder may import beside our own files: nothing that reads or writes anything. */
const pureModules =
  /^(node:(crypto|path|path\/posix|util|zlib)|semver(\/.*)?|@balena\/dockerignore|diff|picomatch|spdx-expression-parse|spdx-license-ids\/index.json|unbash|valibot|yaml)$/;

/** Modules with a home, and the folders that are it. */
const homes: readonly (readonly [module: RegExp, folders: readonly string[]])[] = [
  [/^@actions\//, ["adapters/actions"]],
  [/^@sigstore\//, ["adapters/actions"]],
  [/^simple-git$/, ["adapters/git/run"]],
  [/^semver(\/|$)/, ["domain"]],
  [/^unbash$/, ["shell"]],
  [/^yaml$/, ["pin", "deployed", "adapters/files"]],
  [/^tar-stream$/, ["adapters/tar"]],
  [/^(seek-bzip|xz-decompress)$/, ["adapters/compression"]],
  [/^diff$/, ["compare", "report"]],
  [/^spdx-/, ["sbom"]],
  [/^node:zlib$/, ["adapters", "sbom"]],
  [/^node:child_process$/, ["adapters/process"]],
];

/** Slow to load: only ever imported where they are used. */
const heavy =
  /^(@actions\/|@sigstore\/|simple-git$|tar-stream$|seek-bzip$|xz-decompress$|yaml$|diff$)/;

/** Must not be among what an entry loads before its first line of output. */
const afterFirstLine = "valibot";

/** What looks at values of its own accord, none of them JSON of a known form. */
const ownGuards = [
  // TOML, of which whole tables are kept.
  "adapters/buildah/machine/containers-conf.ts",
  // An error that was thrown.
  "adapters/actions/github-session.ts",
  // Any two documents, walked side by side.
  "compare/json.ts",
  // YAML, with a fix for each value that is wrong.
  "domain/findings/exception.ts",
  "domain/text/json.ts",
];

/** What is started; only the bundle's own entry puts them together. */
const entries = ["action.ts", "cli.ts", "main.ts"];
const sources = readSources();
const imports = sources.flatMap((source) => source.imports);

describe("the sources", () => {
  test("keep every folder within its walls", () => {
    expect(imports.filter((found) => found.own && !mayImport(found)).map(show)).toEqual([]);
  });

  test("use every way that the walls leave open", () => {
    const used = new Set(
      imports.flatMap(({ from, to }) => {
        const room = roomOf(from) ?? "";
        return (walls[room] ?? [])
          .filter((way) => isIn(to, [way]))
          .map((way) => [room, way].join());
      }),
    );
    const ways = Object.entries(walls).flatMap(([room, all]) => all.map((way) => [room, way]));
    expect(
      ways.filter((way) => !used.has(way.join())).map(([room, way]) => `${room} -> ${way}`),
    ).toEqual([]);
  });

  test("are all in a folder that has walls", () => {
    const homeless = sources.filter(({ path }) => roomOf(path) === undefined);
    expect(homeless.map(({ path }) => path)).toEqual([]);
  });

  test("have no export that nothing else uses", () => {
    const own = modulesBelow("src");
    const users = [...own, ...modulesBelow("test"), ...modulesBelow("bench")];
    expect(unusedExports(own, users)).toEqual([]);
  });

  test("read and write nothing in the pure folders", () => {
    const reaching = imports.filter(
      ({ from, to, own }) => !own && isIn(from, pure) && !pureModules.test(to),
    );
    expect(reaching.map(show)).toEqual([]);
  });

  test("use a package only in its home", () => {
    const strays = imports.filter(({ from, to }) =>
      homes.some(([module, folders]) => module.test(to) && !isIn(from, folders)),
    );
    expect(strays.map(show)).toEqual([]);
  });

  test("load heavy packages only where they are used", () => {
    const early = imports.filter(({ to, kind }) => kind === "value" && heavy.test(to));
    expect(early.map(show)).toEqual([]);
  });

  test("load the schemas for JSON from outside after the first line of output", () => {
    expect(entries.flatMap((entry) => wayTo(afterFirstLine, entry))).toEqual([]);
  });

  test("import no entry but into the one of the bundle", () => {
    const found = imports.filter(({ to, own }) => own && entries.includes(to));
    expect(found.map(show)).toEqual(["main.ts imports action.ts", "main.ts imports cli.ts"]);
  });

  test("have no import cycle", () => {
    expect(cycles()).toEqual([]);
  });

  test("parse JSON from outside with a bound to its depth", () => {
    const unbound = sources.filter(({ text }) => text.includes("JSON.parse("));
    const own = ["adapters/process/source-lines.ts", "domain/text/json.ts"];
    expect(
      unbound.map(({ path }) => path).filter((path) => !path.startsWith("adapters/demo/")),
    ).toEqual(own);
  });

  test("read JSON from outside by a schema, without a guard beside it", () => {
    const guarding = sources.filter(({ text }) => /\bisJsonObject\(/.test(text));
    const strays = guarding.map(({ path }) => path).filter((path) => !ownGuards.includes(path));
    expect(strays).toEqual([]);
  });

  test("have no file of more than 250 lines", () => {
    const long = sources.filter(({ lines }) => lines > 250);
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  test("use every package that package.json has as a dependency", () => {
    const manifest: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(manifest).toHaveProperty("dependencies");
    const used = new Set(
      imports.filter(({ own }) => !own).map(({ to }) => /^(@[^/]+\/)?[^/]+/.exec(to)?.[0]),
    );
    const builtIn = [...used].filter((name) => name?.startsWith("node:") === true);
    for (const name of builtIn) used.delete(name);
    expect([...used].sort()).toEqual(Object.keys(dependenciesOf(manifest)).sort());
  });
});

function mayImport({ from, to }: Import): boolean {
  const room = roomOf(from);
  // A folder with rooms may import only those of them that it lists.
  return room !== undefined && (roomOf(to) === room || isIn(to, walls[room] ?? []));
}

function roomOf(path: string): string | undefined {
  return Object.keys(walls).find((name) => isIn(path, [name]));
}

function isIn(path: string, places: readonly string[]): boolean {
  return places.some((place) => path === place || path.startsWith(`${place}/`));
}

function show({ from, to }: Import): string {
  return `${from} imports ${to}`;
}

function dependenciesOf(manifest: unknown): object {
  if (typeof manifest !== "object" || manifest === null || !("dependencies" in manifest)) return {};
  const { dependencies } = manifest;
  return typeof dependencies === "object" && dependencies !== null ? dependencies : {};
}

/** A chain of imports that are loaded at once, from a file to a package; empty if there is none. */
function wayTo(module: string, from: string): readonly string[] {
  const ways = new Map([[from, [from]]]);
  for (const [path, way] of ways) {
    for (const { to } of imports.filter((each) => each.from === path && each.kind === "value")) {
      if (to === module) return [[...way, to].join(" -> ")];
      if (!ways.has(to)) ways.set(to, [...way, to]);
    }
  }
  return [];
}

/** Each cycle once, as the files on it, from a walk over the graph of imports. */
function cycles(): readonly string[] {
  const graph = new Map(
    sources.map(({ path, imports: all }) => [
      path,
      all.filter(({ own }) => own).map(({ to }) => to),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(" -> "));
    if (start >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}
