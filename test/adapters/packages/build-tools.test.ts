import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { installCommands } from "../../../src/adapters/packages/apt.ts";
import { missingPackages } from "../../../src/adapters/packages/programs.ts";

let bin = "";
beforeEach(() => {
  bin = mkdtempSync(join(tmpdir(), "bin-"));
});
afterEach(() => rmSync(bin, { recursive: true }));

function program(name: string): void {
  writeFileSync(join(bin, name), "#!/bin/sh\n", { mode: 0o755 });
}

it("names the package of each program that is nowhere", async () => {
  program("twofold-test-one");
  const requirements = [
    { programs: ["twofold-test-one"], package: "one" },
    { programs: ["twofold-test-two", "twofold-test-zwei"], package: "two" },
  ];
  expect(await missingPackages(requirements, bin)).toEqual(["two"]);
  program("twofold-test-zwei");
  expect(await missingPackages(requirements, bin)).toEqual([]);
});

it("takes sudo where it is needed and there", async () => {
  const lines = async (root: boolean) =>
    (await installCommands({ packages: ["buildah"], root, env: { PATH: bin } })).map(
      (argv) => argv[0],
    );
  program("sudo");
  expect([await lines(true), await lines(false)]).toEqual([
    ["apt-get", "apt-get"],
    ["sudo", "sudo"],
  ]);
});
