import { execFileSync } from "node:child_process";
import { lstat, mkdir, mkdtemp, readdir, readlink, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect } from "vitest";
import { type OpenedSource, openSource } from "../../src/adapters/sources/open-source.ts";
import { Failure } from "../../src/domain/text/failure.ts";
import { gitTestEnvironment } from "./git.ts";
import type { LayerEntry } from "./layers.ts";

/** A small application, as a tar has it. */
export const app: readonly LayerEntry[] = [
  { name: "./", type: "directory" },
  { name: "./app.py", content: "print()", mode: 0o600 },
  { name: "./.s2i/bin/assemble", content: "#!/bin/sh", mode: 0o700 },
  { name: "./link", type: "symlink", linkname: "app.py" },
  { name: "./same.py", type: "link", linkname: "./app.py" },
  { name: "./empty/", type: "directory" },
];

let folder = "";

/** Gives each test of a file a folder of its own, in which sources are opened. */
export function useSourceFolder(): void {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "twofold-source-"));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });
}

/** A path in that folder. */
export function inFolder(...names: readonly string[]): string {
  return join(folder, ...names);
}

/** Opens a source; a copy is made in `copy`. */
export function open(source: string): Promise<OpenedSource> {
  const { PATH } = process.env;
  const env = { PATH, HOME: folder };
  const signal = new AbortController().signal;
  return openSource({ source, cwd: folder, copy: join(folder, "copy"), env, signal });
}

/** Writes a file. @returns its name */
export async function put(name: string, bytes: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), bytes);
  return name;
}

/** The failure of opening a source. */
export async function refusal(source: string): Promise<Failure> {
  const error = await open(source).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Failure)) throw error ?? new Error("it was opened");
  expect(error.code).toBe("usage");
  return error;
}

/** Makes the repository `checkout` with two commits. @returns the first one's name */
export async function repository(): Promise<string> {
  const cwd = join(folder, "checkout");
  await mkdir(join(cwd, "services/cart"), { recursive: true });
  const git = (...args: readonly string[]): string =>
    execFileSync("git", args, { cwd, env: { ...process.env, ...gitTestEnvironment } }).toString();
  git("init", "--quiet");
  await writeFile(join(cwd, "services/cart/run"), "cart");
  await writeFile(join(cwd, "app.py"), "print()");
  git("add", "--all");
  git("commit", "--quiet", "--message=first");
  const revision = git("rev-parse", "HEAD").trim();
  await writeFile(join(cwd, "app.py"), "later");
  git("commit", "--quiet", "--all", "--message=later");
  return revision;
}

/** Everything in the unpacked folder: `path`, with `*` if it is executable, or `path -> target`. */
export async function unpacked(): Promise<readonly string[]> {
  const root = join(folder, "copy");
  const names = await readdir(root, { recursive: true });
  const found = names.map(async (name) => {
    const stat = await lstat(join(root, name));
    if (stat.isSymbolicLink()) return `${name} -> ${await readlink(join(root, name))}`;
    if (stat.isDirectory()) return `${name}/`;
    return `${name}${(stat.mode & 0o100) === 0 ? "" : "*"}`;
  });
  return (await Promise.all(found)).sort();
}

/** Makes a zip of raw entries with Python, which lets a name be anything. */
export function zip(entries: readonly { name: string; content?: string; mode?: number }[]): Buffer {
  const script = [
    "import io, json, sys, zipfile",
    "out = io.BytesIO()",
    "with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as z:",
    "  for e in json.load(sys.stdin):",
    "    info = zipfile.ZipInfo(e['name'], (2020, 1, 1, 0, 0, 0))",
    "    info.create_system = 3",
    "    info.external_attr = e.get('mode', 0o100644) << 16",
    "    info.compress_type = zipfile.ZIP_DEFLATED",
    "    z.writestr(info, e.get('content', e['name']))",
    "sys.stdout.buffer.write(out.getvalue())",
  ].join("\n");
  return execFileSync("python3", ["-c", script], { input: JSON.stringify(entries) });
}
