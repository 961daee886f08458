import { expect, it } from "vitest";
import { sbom } from "../../src/cli/sbom.ts";
import { runCommand, type Said } from "../support/command.ts";
import { layoutOf, tarOf, temporaryFolder } from "../support/layers.ts";

async function said(...args: readonly string[]): Promise<Said> {
  const cwd = await temporaryFolder();
  const manifest = JSON.stringify({ name: "a", version: "1.0.0", license: "MIT" });
  const layer = await tarOf([
    { name: "app/node_modules/a/package.json", content: manifest },
    { name: "app/server.js", content: "x" },
    { name: "app/broken\u001b", content: `\u007fELF${"\u00ff".repeat(100)}` },
  ]);
  await layoutOf(`${cwd}/out`, { layers: [layer], ref: "v1" });
  return await runCommand(sbom, { cwd, args, env: { TMPDIR: cwd, HOME: cwd } });
}

it("`sbom` prints the document, and for people how much is in it and what was not read", async () => {
  const { code, stdout, stderr } = await said("out");
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.6" });
  expect(stderr).toContain("1 package: npm 1\n2 files of no package\n");
  expect(stderr).toContain("not read: /app/broken");
  expect(stderr).not.toContain("\u001b");
});

it("`sbom --format=spdx` prints SPDX", async () => {
  const { stdout } = await said("out", "--format=spdx");
  expect(JSON.parse(stdout)).toMatchObject({ spdxVersion: "SPDX-2.3" });
});

it.each([
  [[], "`twofold sbom` needs an image."],
  [[""], "`twofold sbom` needs an image."],
  [["out", "out"], "`twofold sbom` takes one image."],
  [["out", "--format=xml"], '`--format`: "xml" is not a kind of SBOM.'],
  [["nothing/here.tar", "--format=spdx"], "nothing/here.tar"],
])("`sbom` of %j says what is wrong and prints nothing", async (args, says) => {
  const { code, stdout, stderr } = await said(...args);
  expect(stderr).toContain(says);
  expect(stdout).toBe("");
  expect(code).toBeGreaterThan(1);
});
