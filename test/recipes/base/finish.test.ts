import { spawnSync } from "node:child_process";
import { lstat, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { finishFolder, finishTexts } from "../../../src/recipes/base/finish.ts";
import { bookworm, declared } from "./declared.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "twofold-finish-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test.each([
  ["a folder of the machine", () => join(folder, "outside")],
  ["a folder of the base", () => "srv"],
  ["nothing", () => "nosuch"],
])("a home that is a link to %s is refused, and nothing is changed", async (_, target) => {
  await mkdir(join(folder, "outside"));
  await mkdir(join(folder, "root/var"), { recursive: true });
  await mkdir(join(folder, "root/srv"));
  await symlink(target(), join(folder, "root/var/run"));
  const done = await finish("/var/run");
  expect(done).toEqual({ status: 1, stderr: "twofold: /var/run is a link in this base\n" });
  expect((await readdir(join(folder, "root"))).sort()).toEqual([finishFolder, "srv", "var"]);
  const { uid } = await lstat(join(folder, "outside"));
  expect(uid).toBe(process.getuid?.());
});

test.each(["etc", "etc/apt", "var/lib", "usr/share/ca-certificates"])(
  "a base whose /%s is a link is refused, and nothing is written behind it",
  async (path) => {
    await mkdir(join(folder, "outside"));
    await mkdir(join(folder, "root", dirname(path)), { recursive: true });
    await symlink(join(folder, "outside"), join(folder, "root", path));
    const stderr = `twofold: /${path} is a link in this base\n`;
    expect(await finish("/srv/app")).toEqual({ status: 1, stderr });
    expect(await readdir(join(folder, "outside"))).toEqual([]);
  },
);

test("a home that is a file is refused", async () => {
  await mkdir(join(folder, "root/srv"), { recursive: true });
  await writeFile(join(folder, "root/srv/app"), "");
  const done = await finish("/srv/app/");
  expect(done).toEqual({ status: 1, stderr: "twofold: /srv/app is not a folder in this base\n" });
});

/** Runs the script in a root file system, for a user with a home. */
async function finish(
  home: string,
): Promise<{ readonly status: number | null; readonly stderr: string }> {
  const text = `${bookworm}users: [{ name: app, id: 10001, home: ${home} }]\n`;
  const root = join(folder, "root");
  const parts = { architecture: "amd64", packages: [] };
  for (const each of finishTexts(await declared(text), parts)) {
    const path = join(root, finishFolder, each.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, each.text);
  }
  const { status, stderr } = spawnSync("sh", [join(root, finishFolder, "finish"), root]);
  return { status, stderr: stderr.toString() };
}
