import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, inject, it } from "vitest";
import { type Mistake, usual } from "../mistakes/mistake.ts";
import { mistakes } from "../mistakes/mistakes.ts";
import type { SourceFiles } from "../support/checkout.ts";
import { succeed } from "../support/program.ts";
import { freePort } from "../support/services.ts";
import { dice } from "../support/sources.ts";
import { newStory } from "../support/story.ts";

const story = newStory();
const nobody = `127.0.0.1:${await freePort()}`;

type Named = (text: string) => string;

function naming(folder: string): Named {
  return (text) =>
    text
      .replaceAll("ACCOUNT", inject("accountRegistry"))
      .replaceAll("HOST", inject("registry"))
      .replaceAll("NOBODY", nobody)
      .replaceAll("FOLDER", folder);
}

/** Splits a command line as a shell does, as far as the table needs it. */
function words(call: string): string[] {
  return [...call.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
}

/** Makes the folder that a mistake is made in. */
async function placeOf({ place, files = usual }: Mistake): Promise<string> {
  if (place === "no repository") {
    const folder = join(await story.job(), "plain");
    await writeAll(folder, files);
    return folder;
  }
  if (place === "after a build that was not reproducible") {
    const { folder } = await story.checkout(dice());
    const insecure = `--insecure-registries=${inject("registry")}`;
    const red = await story.cli(folder, ["build", "--output=out", "--extra-builds=0", insecure]);
    expect(red.code).toBe(1);
    return folder;
  }
  const named = Object.entries(files).map(([path, file]) => [
    path,
    typeof file === "string" ? naming("")(file) : file,
  ]);
  const { folder } = await story.checkout(Object.fromEntries(named));
  if (place === "changed") await writeFile(join(folder, "hello"), "changed\n");
  return folder;
}

async function writeAll(folder: string, files: SourceFiles): Promise<void> {
  for (const [path, file] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    if (typeof file === "string") await writeFile(join(folder, path), file);
  }
}

/** A folder of programs without buildah. */
async function pathWithoutBuildah(): Promise<string> {
  const folder = join(await story.job(), "bin");
  await mkdir(folder);
  for (const name of ["git", "skopeo", "sh", "rm", "umount", "nsenter", "unshare"]) {
    await symlink((await succeed(["which", name])).trim(), join(folder, name));
  }
  return folder;
}

it.each(mistakes)("twofold $call ($place)", async (mistake) => {
  const folder = await placeOf(mistake);
  const named = naming(folder);
  const path = mistake.place === "no buildah" ? { PATH: await pathWithoutBuildah() } : {};
  const env = { ...mistake.env, ...path };
  const call = await story.cli(folder, words(named(mistake.call)), { env });
  expect(call.code).toBeGreaterThan(0);
  expect(call.stdout).toBe("");
  // The message stands once, behind what kind of failure it is, and the fix below it.
  const lines = call.stderr.split("\n");
  const told = lines.filter((line) => line.endsWith(`: ${named(mistake.says)}`));
  expect(told, call.stderr).toHaveLength(1);
  const rest = lines.slice(lines.indexOf(told[0] ?? "") + 1);
  // Evidence of an advisory and the words of another program may stand between the two.
  expect(rest.filter((line) => line.startsWith("  ")).map((line) => line.trim())).toContain(
    named(mistake.fix),
  );
  expect(call.stderr).not.toMatch(/\bat .*\.js:\d+/);
});
