import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { collectPackages } from "../../src/app/sbom/collect-packages.ts";
import { digestFromHex } from "../../src/domain/oci/digest.ts";
import { type Inventory, inventoryOf } from "../../src/sbom/inventory.ts";
import { realReaders } from "../support/readers.ts";

/** A folder that is removed after the test. */
export function folder(): string {
  const made = mkdtempSync("/tmp/twofold-packages-");
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** Writes files into a folder. */
export function write(root: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
}

/** Runs a program of a package manager. @returns what it prints */
export function run(
  [program, ...args]: readonly [string, ...string[]],
  {
    cwd,
    env = {},
  }: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): string {
  return execFileSync(program, args, {
    cwd,
    env: { ...process.env, LC_ALL: "C", ...env },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** What an image with one layer, a root, is made of. */
export async function inventoryIn(root: string): Promise<Inventory> {
  const layer = async function* (): AsyncGenerator<Buffer> {
    const child = spawn("tar", ["-C", root, "--sort=name", "-cf", "-", "."], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    yield* child.stdout;
    if ((await ended) !== 0) throw new Error("tar failed");
  };
  const digest = digestFromHex("0".repeat(64));
  const described = { mediaType: "application/vnd.oci.image.layer.v1.tar", digest, size: 0 };
  const manifest = { schemaVersion: 2 as const, config: described, layers: [described] };
  const { signal } = new AbortController();
  const { entries } = realReaders;
  return inventoryOf(await collectPackages({ manifest, layer }, { entries, formats: [], signal }));
}

/** `name version` of an ecosystem's packages, sorted. */
export function named(inventory: Inventory, ecosystem: string): readonly string[] {
  return inventory.packages.listed
    .filter((found) => found.ecosystem === ecosystem)
    .map(({ namespace, name, version }) =>
      `${namespace === undefined ? "" : `${namespace}/`}${name} ${version}`.trim(),
    )
    .sort();
}

/** The lines that a program prints, each once, sorted. */
export function lines(text: string): readonly string[] {
  return [...new Set(text.split("\n").filter((line) => line !== ""))].sort();
}
