import { execFileSync } from "node:child_process";
import { cp, mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openLayout } from "../../src/adapters/oci-layout/layout.ts";
import { renderJson } from "../../src/report/json.ts";
import { differences, differing, held } from "../report/sample.ts";
import { diffIn, tarLayout, twoLayouts } from "../support/diff-command.ts";
import { layoutOf, tarOf, temporaryFolder } from "../support/layers.ts";

function skopeo(folder: string, from: string, to: string): void {
  execFileSync("skopeo", ["copy", "--quiet", from, to], { cwd: folder, stdio: "pipe" });
}

describe("twofold diff", () => {
  test("says that an image is equal to itself, however it is named", async () => {
    const folder = await twoLayouts();
    tarLayout(folder, "a", "a.tar");
    for (const name of [
      "a",
      "a:v1",
      "oci:a",
      "oci:a:v1",
      join(folder, "a"),
      "a.tar",
      "oci-archive:a.tar",
    ]) {
      const { code, stderr } = await diffIn(folder, "a", name);
      expect(stderr).toContain("The images are equal");
      expect(code).toBe(0);
    }
  });

  test("shows the file and the line that differ, and exits with 1", async () => {
    const folder = await twoLayouts();
    const { code, stdout, stderr } = await diffIn(folder, "a", "b");
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("etc/motd");
    expect(stderr).toContain("both are 8 bytes long");
  });

  test("prints the differences as the report has them, without the bytes", async () => {
    const folder = await twoLayouts();
    const { code, stdout } = await diffIn(folder, "a", "b", "--json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 2,
      differences: [
        {
          path: "etc/motd",
          kind: "content",
          layer: 0,
          cause: expect.any(String),
          evidence: expect.arrayContaining(['line 2: "1" ≠ "2"']),
        },
      ],
      differencesOmitted: 0,
    });
    expect(stdout).not.toContain('"clue"');
  });

  test("reads what docker save writes", async () => {
    const folder = await twoLayouts();
    for (const name of ["a", "b"]) {
      skopeo(folder, `oci:${name}:v1`, `docker-archive:${name}.tar:example.org/x:v1`);
    }
    expect((await diffIn(folder, "a.tar", "docker-archive:a.tar")).code).toBe(0);
    const { code, stdout } = await diffIn(folder, "a.tar", "b.tar", "--json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout).differences).toMatchObject([{ path: "etc/motd" }]);
  });

  test("drafts exceptions whose reasons are still to be written", async () => {
    const folder = await twoLayouts();
    const { code, stdout } = await diffIn(folder, "a", "b", "--propose-exceptions");
    expect(stdout).toMatch(/path: "etc\/motd"\n {4}cause: [a-z-]+\n {4}reason: ""/);
    expect(code).toBe(0);
  });

  test("takes the output folder of a run for the layout in it", async () => {
    const folder = await twoLayouts();
    for (const name of ["a", "b"]) {
      await mkdir(join(folder, `out-${name}`));
      await rename(join(folder, name), join(folder, `out-${name}/layout`));
    }
    expect((await diffIn(folder, "out-a", "out-a/layout")).code).toBe(0);
    const { code, stderr } = await diffIn(folder, "out-a", "oci:out-b:v1");
    expect(code).toBe(1);
    expect(stderr).toContain("etc/motd");
  });

  test("does not choose between the two images that a failed run left", async () => {
    const folder = await twoLayouts();
    await mkdir(join(folder, "out"));
    await rename(join(folder, "b"), join(folder, "out/first"));
    await cp(join(folder, "a"), join(folder, "out/second"), { recursive: true });
    const { code, stderr } = await diffIn(folder, "a", "out");
    expect(code).toBe(2);
    expect(stderr).toContain("holds two images that differ");
    expect(stderr).toContain(join(folder, "out/second"));
  });

  test("explains the two images of a run as the run did, and lists every path with --all", async () => {
    const folder = await twoLayouts();
    await mkdir(join(folder, "out"));
    await rename(join(folder, "a"), join(folder, "out/first"));
    await rename(join(folder, "b"), join(folder, "out/second"));
    const builds = await Promise.all(
      ["first", "second"].map(async (name) => {
        const { manifest } = await openLayout(join(folder, "out", name));
        return { ...held.proofs[0]?.builds[0], imageId: manifest.config.digest };
      }),
    );
    const instruction = { file: "Containerfile", line: 7, text: "RUN greet" };
    const [one] = differences;
    const told = { ...one, path: "etc/motd", cause: "timezone", instruction };
    const { proofs } = JSON.parse(
      JSON.stringify({
        proofs: [{ ...differing.proofs[0], builds, differences: { listed: [told], omitted: 0 } }],
      }),
    );
    await writeFile(join(folder, "out/report.json"), renderJson({ ...differing, proofs }));
    const args = ["out/first", "out/second"];
    const { stderr } = await diffIn(folder, ...args, "--all");
    expect(stderr).toMatch(/^first build +out\/first +sha256:/m);
    expect(stderr).toContain(`Causes, lines and fixes are those of ${folder}/out/report.json.`);
    expect(stderr).toContain("etc/motd (content)  timezone  Containerfile:7");
    const draft = await diffIn(folder, ...args, "--propose-exceptions");
    expect(draft.stdout).toContain('path: "etc/motd"\n    cause: timezone\n');
  });

  test("says how many paths it does not list, and lists them with --all", async () => {
    const folder = await temporaryFolder();
    for (const [name, text] of [
      ["a", "1"],
      ["b", "2"],
    ] as const) {
      const files = Array.from({ length: 15 }, (_, at) => ({ name: `f${at}`, content: text }));
      const Labels = { "org.opencontainers.image.revision": text.repeat(40) };
      const config = { config: { Labels } };
      await layoutOf(join(folder, name), { layers: [await tarOf(files)], config });
    }
    const short = await diffIn(folder, "a", "b");
    expect(short.stderr).toContain("The two images differ in 16 places.");
    expect(short.stderr).toContain("… and 5 more; `--all` lists them");
    expect(short.stderr).not.toContain("f14");
    const { stderr } = await diffIn(folder, "a", "b", "--all");
    expect(stderr).toContain("    f14");
    expect(stderr).toContain("The two images name different revisions of the source.");
    expect(stderr).not.toMatch(/random|build/);
  });

  test("leaves nothing behind of what it fetched", async () => {
    const folder = await twoLayouts();
    tarLayout(folder, "a", "a.tar");
    await diffIn(folder, "a.tar", "b");
    const left = execFileSync("ls", [folder], { encoding: "utf8" }).split("\n");
    expect(left.filter((name) => name.startsWith("twofold-"))).toEqual([]);
  });
});
