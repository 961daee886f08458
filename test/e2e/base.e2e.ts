import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { succeed } from "../support/program.ts";
import { buildFlags, newStory } from "../support/story.ts";

const story = newStory();

const declaration = `distribution: debian
suite: bookworm
packages: distroless
files:
  - { path: /etc/motd, content: hello }
users:
  - { name: app, id: 10001, home: /srv/app }
user: app
leave-out: [/usr/share/doc, /usr/lib/x86_64-linux-gnu/gconv]
`;

/** Runs `twofold base`. */
async function base(...args: readonly string[]) {
  return await story.cli(story.folder(), ["base", ...args]);
}

/** The names and texts of a layout's one layer. */
async function layerOf(layout: string) {
  const manifest = await succeed(["skopeo", "inspect", "--raw", `oci:${layout}`]);
  const hex = JSON.parse(manifest).layers[0].digest.slice("sha256:".length);
  const file = join(layout, "blobs/sha256", hex);
  return {
    names: (await succeed(["tar", "--list", `--file=${file}`])).split("\n"),
    text: async (name: string) =>
      await succeed(["tar", "--extract", "--to-stdout", `--file=${file}`, name]),
  };
}

describe("`twofold base`", () => {
  let layout = "";

  beforeAll(async () => {
    layout = join(story.folder(), "base");
    await writeFile(join(story.folder(), "base.yaml"), declaration);
  });

  it("needs a lock file, which `--update` writes", async () => {
    const without = await base("base.yaml", "--output=base");
    expect(without.code).toBe(2);
    expect(without.stderr).toContain("There is no lock file base.lock.json.");
    const { code, stdout, stderr } = await base("base.yaml", "--update");
    expect(code, stderr).toBe(0);
    expect(stdout).toMatch(/^ca-certificates=\d+/m);
    const lock = await readFile(join(story.folder(), "base.lock.json"), "utf8");
    expect(JSON.parse(lock).architectures).toEqual({
      [process.arch === "x64" ? "amd64" : process.arch]: expect.any(Array),
    });
  });

  it("makes the same image each time: libc, certificates, time zones and users", async () => {
    const { code, stdout, stderr } = await base("base.yaml", "--output=base");
    expect(code, stderr).toBe(0);
    expect(stderr).toContain("Both root file systems are equal, under 8 of 13 variations.");
    const { names, text } = await layerOf(layout);
    expect(names).toContain("./etc/ssl/certs/ca-certificates.crt");
    expect(names).toContain("./usr/share/zoneinfo/Europe/Vienna");
    expect(names).toContain("./srv/app/");
    expect(
      names.filter((name) => /^\.\/(?:usr\/share\/doc|etc\/apt|dev\/null)/.test(name)),
    ).toEqual([]);
    expect(await text("./etc/motd")).toBe("hello");
    expect(await text("./etc/passwd")).toContain(
      "app:x:10001:10001:app:/srv/app:/usr/sbin/nologin",
    );
    expect(await text("./var/lib/dpkg/status.d/libc6")).toMatch(/^Package: libc6$/m);
    const config = JSON.parse(await succeed(["skopeo", "inspect", "--config", `oci:${layout}`]));
    expect(config.config.User).toBe("10001:10001");
    expect(config.config.Labels["dev.twofold.packages"]).toMatch(/(?:^|,)tzdata=/);
    const again = await base("base.yaml", "--output=base");
    expect(again.stdout).toBe(stdout);
  });

  it("is a base that a program of the distribution runs on", async () => {
    const { stdout } = await base("base.yaml", "--output=base");
    const checkout = await story.checkout({
      Containerfile: "FROM base\nCOPY --from=base /etc/motd /motd\n",
    });
    const flags = buildFlags({ "build-contexts": `base=oci-layout://${layout}@${stdout.trim()}` });
    const { code, stderr } = await story.cli(checkout.folder, flags);
    expect(code, stderr).toBe(0);
  });

  it("refuses a package that the lock file does not know, in words", async () => {
    const file = join(story.folder(), "base.lock.json");
    const lock = await readFile(file, "utf8");
    const other = "0".repeat(64);
    await writeFile(
      file,
      lock.replace(/("digest":"sha256:)[0-9a-f]{64}(.*"name":"netbase")/, `$1${other}$2`),
    );
    const { code, stderr } = await base("base.yaml", "--output=base");
    await writeFile(file, lock);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /The package netbase \S+ is not the one of the lock file: \S+ has sha256:/,
    );
    expect(stderr).toContain(`the lock says sha256:${other}`);
  });

  it("refuses a file through a link, and leaves nothing behind", async () => {
    const files =
      "files:\n  - { path: /var/lock/x/y, content: a }\n  - { path: /etc/os-release, content: b }\n";
    await writeFile(
      join(story.folder(), "link.yaml"),
      `distribution: debian\nsuite: bookworm\npackages: distroless\n${files}`,
    );
    const { code, stderr } = await base("link.yaml", "--update", "--output=link");
    expect(code).toBe(2);
    expect(stderr).toContain("/etc/os-release is a link in this base");
    expect(await readdir(story.folder())).not.toContain("link");
  });

  it("takes the root file system of another program, and says that nothing proved it", async () => {
    const root = join(story.folder(), "rootfs.tar.gz");
    await succeed([
      "tar",
      "--create",
      "--gzip",
      `--file=${root}`,
      `--directory=${story.folder()}`,
      "./base.yaml",
    ]);
    const { code, stdout, stderr } = await base("rootfs.tar.gz", "--output=foreign");
    expect(code, stderr).toBe(0);
    expect(stdout).toMatch(/^sha256:[0-9a-f]{64}\n$/);
    const layout = `oci:${join(story.folder(), "foreign")}`;
    const config = JSON.parse(await succeed(["skopeo", "inspect", "--config", layout]));
    expect(config.config.Labels).toEqual({ "dev.twofold.reproducible": "unchecked" });
  });
});
