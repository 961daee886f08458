import { spawnSync } from "node:child_process";
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { digestFromHex } from "../../../src/domain/oci/digest.ts";
import { finishFolder, finishTexts } from "../../../src/recipes/base/finish.ts";
import type { PooledPackage } from "../../../src/recipes/base/pool.ts";
import { bookworm, declared } from "./declared.ts";

const shop: PooledPackage = {
  ...{ name: "shop", version: "1", architecture: "all", archive: "main", path: "s/shop.deb" },
  ...{ digest: digestFromHex("a".repeat(64)), size: 1, control: "Package: shop\n" },
};

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

test.each(["etc", "etc/apt", "var/lib", "var/lib/dpkg/status.d", "usr/share/ca-certificates"])(
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

describe("links that a package brings to files of the machine", () => {
  const bundle = "etc/ssl/certs/ca-certificates.crt";
  const certificates = "usr/share/ca-certificates/mozilla";

  const link = async (path: string, target: string): Promise<void> => {
    await mkdir(join(folder, "root", dirname(path)), { recursive: true });
    await symlink(join(folder, target), join(folder, "root", path));
  };

  test.each([bundle, "etc/apt/sources.list", "var/lib/dpkg/status.d/shop"])(
    "nothing is written through one at /%s",
    async (path) => {
      await link(path, "outside");
      if (path.startsWith("etc/apt")) {
        await mkdir(join(folder, "root/usr/bin"), { recursive: true });
        await writeFile(join(folder, "root/usr/bin/apt-get"), "");
      }
      await mkdir(join(folder, "root", certificates), { recursive: true });
      await writeFile(join(folder, "root", certificates, "a.crt"), "A\n");
      await finish("/srv/app", path.startsWith("var") ? "distroless" : undefined);
      expect(await readdir(folder)).not.toContain("outside");
    },
  );

  test("a certificate that is one is not read", async () => {
    await writeFile(join(folder, "secret"), "of the machine\n");
    await link(`${certificates}/b.crt`, "secret");
    await writeFile(join(folder, "root", certificates, "a.crt"), "A\n");
    await finish("/srv/app");
    expect(await readFile(join(folder, "root", bundle), "utf8")).toBe("A\n");
  });
});

test("a home that is a file is refused", async () => {
  await mkdir(join(folder, "root/srv"), { recursive: true });
  await writeFile(join(folder, "root/srv/app"), "");
  const done = await finish("/srv/app/");
  expect(done).toEqual({ status: 1, stderr: "twofold: /srv/app is not a folder in this base\n" });
});

/** Runs the script in a root file system, for a user with a home. */
async function finish(
  home: string,
  set?: "distroless",
): Promise<{ readonly status: number | null; readonly stderr: string }> {
  const chosen = set === undefined ? "" : `packages: ${set}\n`;
  const text = `${bookworm}${chosen}users: [{ name: app, id: 10001, home: ${home} }]\n`;
  const root = join(folder, "root");
  const parts = { architecture: "amd64", packages: [shop] };
  for (const each of finishTexts(await declared(text), parts)) {
    const path = join(root, finishFolder, each.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, each.text);
  }
  const { status, stderr } = spawnSync("sh", [join(root, finishFolder, "finish"), root]);
  return { status, stderr: stderr.toString() };
}
