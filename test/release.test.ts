import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "./support/paths.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "twofold-release-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs one of the release's scripts. */
function script(name: string, args: readonly string[], more: { readonly cwd?: string } = {}) {
  const path = join(more.cwd ?? root, "scripts/release", name);
  const done = spawnSync(process.execPath, [path, ...args], {
    encoding: "utf8",
    env: { ...process.env, SOURCE_DATE_EPOCH: "1700000000" },
    ...more,
  });
  return { code: done.status, said: done.stdout + done.stderr };
}

describe("the comparison of dist/", () => {
  const built = (name: string) => join(folder, name);

  it("passes where every byte is the same", async () => {
    for (const name of ["one", "other"])
      await cp(join(root, "dist"), built(name), { recursive: true });
    const { code, said } = script("compare-dist.mjs", [
      join(root, "dist"),
      built("one"),
      built("other"),
    ]);
    expect(said).toContain("the same bytes");
    expect(code).toBe(0);
  });

  it.each<[string, (copy: string) => Promise<void>, string]>([
    ["a byte", (copy) => append(join(copy, "bundle/main.js")), "bundle/main.js"],
    ["a file more", (copy) => writeFile(join(copy, "bundle/more.js"), ""), "bundle/more.js"],
    ["a file less", (copy) => rm(join(copy, "bundle/licenses.txt")), "bundle/licenses.txt"],
    ["a mode", (copy) => chmod(join(copy, "cli/index.js"), 0o644), "cli/index.js"],
    ["a link", (copy) => relinked(join(copy, "package.json")), "package.json"],
  ])("fails where %s is other than committed, and names it", async (what, change, named) => {
    const copy = built(what.replaceAll(" ", "-"));
    await cp(join(root, "dist"), copy, { recursive: true });
    await change(copy);
    const { code, said } = script("compare-dist.mjs", [join(root, "dist"), copy]);
    expect(code).toBe(1);
    expect(said).toContain(`differs from ${join(root, "dist")} in 1 files:\n${named}\n`);
  });

  it("fails where there is nothing to compare", async () => {
    await mkdir(built("empty"));
    expect(script("compare-dist.mjs", [join(root, "dist"), built("empty")]).code).toBe(2);
    expect(script("compare-dist.mjs", [join(root, "dist")]).code).toBe(2);
  });

  async function append(file: string): Promise<void> {
    await writeFile(file, " ", { flag: "a" });
  }

  async function relinked(file: string): Promise<void> {
    await rm(file);
    await symlink("/etc/hostname", file);
  }
});

describe("the SBOM of the action", () => {
  const schemas = join(root, "node_modules/@cyclonedx/cyclonedx-library/res/schema");
  const spdxSchema = join(root, ".cache/schemas/spdx-2.3.json");
  const json = async (path: string) => JSON.parse(await readFile(path, "utf8"));

  it("lists each package of the bundle with the checksum of the lock, in the published forms", async () => {
    const place = join(folder, "sbom");
    expect(script("action-sbom.mjs", [place]).code).toBe(0);
    const cdx = await json(join(place, "twofold.cdx.json"));
    const titles = (await readFile(join(root, "dist/bundle/licenses.txt"), "utf8"))
      .split(`\n${"-".repeat(80)}\n\n`)
      .map((each) => each.split("\n", 1)[0]);
    const listed: readonly { group?: string; name: string; version: string }[] = cdx.components;
    const named = listed.map(
      ({ group, name, version }) => `${group === undefined ? name : `${group}/${name}`} ${version}`,
    );
    expect(named).toEqual([...titles].sort());
    expect(named.length).toBeGreaterThan(40);
    const options = {
      strict: false,
      formats: { "date-time": true, "iri-reference": true, "idn-email": true, uri: true },
    } as const;
    const ajv = new Ajv(options);
    for (const name of ["spdx", "jsf-0.82"]) {
      const file = `${name}.SNAPSHOT.schema.json`;
      ajv.addSchema(await json(join(schemas, file)), `http://cyclonedx.org/schema/${file}`);
    }
    const isCdx = ajv.compile(await json(join(schemas, "bom-1.6.SNAPSHOT.schema.json")));
    expect(isCdx(cdx), JSON.stringify(isCdx.errors)).toBe(true);
    const spdx = await json(join(place, "twofold.spdx.json"));
    expect(spdx.packages).toHaveLength(named.length + 1);
    expect(spdx.creationInfo.created).toBe("2023-11-14T22:13:20Z");
    if (!existsSync(spdxSchema)) return;
    const isSpdx = new Ajv2019(options).compile(await json(spdxSchema));
    expect(isSpdx(spdx), JSON.stringify(isSpdx.errors)).toBe(true);
  });

  it("is the same whenever and wherever it is written", async () => {
    const places = ["here", "there"].map((name) => join(folder, name));
    for (const place of places) script("action-sbom.mjs", [place]);
    for (const name of ["twofold.cdx.json", "twofold.spdx.json"]) {
      const [one, other] = await Promise.all(places.map((place) => readFile(join(place, name))));
      expect(one).toEqual(other);
    }
  });

  it("is not written for a package that the lock does not have", async () => {
    const copy = join(folder, "changed");
    await mkdir(join(copy, "dist/bundle"), { recursive: true });
    await cp(join(root, "scripts/release"), join(copy, "scripts/release"), { recursive: true });
    for (const file of ["package.json", "package-lock.json"])
      await cp(join(root, file), join(copy, file));
    await writeFile(join(copy, "dist/bundle/licenses.txt"), "left-pad 1.3.0\nWTFPL\n");
    const { code, said } = script("action-sbom.mjs", [join(copy, "sbom")], { cwd: copy });
    expect(code).toBe(1);
    expect(said).toContain('package-lock.json has no "left-pad 1.3.0"');
  });
});

describe("the plan of a release", () => {
  const git = (...args: readonly string[]) => {
    const who = ["-c", "user.name=a", "-c", "user.email=a@example.org"];
    const done = spawnSync("git", [...who, ...args], {
      cwd: join(folder, "repo"),
      encoding: "utf8",
    });
    if (done.status !== 0) throw new Error(done.stderr);
    return done.stdout.trim();
  };

  beforeAll(async () => {
    const repo = join(folder, "repo");
    await mkdir(repo);
    await cp(join(root, "scripts/release"), join(repo, "scripts/release"), { recursive: true });
    await writeFile(join(repo, "package.json"), '{"type":"module","version":"1.4.2"}');
    await writeFile(
      join(repo, "CHANGELOG.md"),
      "# Changelog\n\n## [Unreleased]\n\n- later\n\n## [1.4.2] - 2026-01-01\n\n- this\n\n## [1.4.1]\n\n- earlier\n",
    );
    git("init", "--quiet");
    git("add", "--all");
    git("commit", "--quiet", "--message=one");
    for (const tag of ["v1.4.2", "v1.4.1", "v1.10.0-rc.1", "v2.0.0"]) git("tag", tag);
  });

  const plan = (tag: string) =>
    script("plan.mjs", [tag, join(folder, "notes.md")], { cwd: join(folder, "repo") });

  it("says which tag moves, and writes the commit to pin and what has changed", async () => {
    const { code, said } = plan("v1.4.2");
    expect({ code, said }).toEqual({ code: 0, said: "version=1.4.2\nmajor=v1\nmoves=true\n" });
    const notes = await readFile(join(folder, "notes.md"), "utf8");
    expect(notes).toContain(`uses: OWNER/twofold@${git("rev-parse", "HEAD")} # v1.4.2`);
    expect(notes).toContain("- this");
    expect(notes).not.toMatch(/- later|- earlier/);
  });

  it("does not take the major tag back to an older line", () => {
    git("tag", "v1.10.0");
    expect(plan("v1.4.2").said).toContain("moves=false");
    git("tag", "--delete", "v1.10.0");
  });

  it.each([
    ["v1.4.1", "is not the version of package.json, 1.4.2"],
    ["v1.4.2-rc.1", "is not a tag of a release"],
    ["v1.4.2\nmoves=true", "is not a tag of a release"],
    ["main", "is not a tag of a release"],
  ])("refuses the tag %j", (tag, why) => {
    const { code, said } = plan(tag);
    expect(code).toBe(1);
    expect(said).toContain(why);
    expect(said).not.toMatch(/^moves=true$/m);
  });
});
