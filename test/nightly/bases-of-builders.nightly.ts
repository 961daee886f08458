import { mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { runProgram, succeed } from "../support/program.ts";
import { newStory } from "../support/story.ts";

const story = newStory();
const archive = "http://deb.debian.org/debian";
const architecture = process.arch === "arm64" ? "arm64" : "amd64";

/** Runs a script as root in a root file system, with mounts that end with it. */
const enter = [
  // What runs there wants a root that is a mount.
  'mount --bind "$0" "$0" && cd "$0"',
  "for each in dev sys; do mount --rbind /$each $each; done",
  "mount -t proc proc proc && mount -t tmpfs tmpfs run",
  'exec chroot . env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 sh -ec "$1"',
].join("\n");

/** A root file system of a release with some packages, and what runs scripts in it. */
async function release(suite: string, packages: readonly string[]) {
  const root = join(story.folder(), `${packages[0]}-${suite}`);
  const include = `--include=${packages.join(",")}`;
  await succeed(["mmdebstrap", "--quiet", "--variant=apt", include, suite, root, archive]);
  const sh = async (script: string): Promise<void> => {
    const own = ["--mount", "--propagation=private"];
    const made = await runProgram(["unshare", ...own, "sh", "-ec", enter, root, script]);
    expect(made.code, made.output.slice(-4000)).toBe(0);
  };
  const put = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  return { root, sh, put };
}

/** Builds on a base, and returns how many layers there are: one of the base, one of the step. */
async function layersOn(base: string): Promise<number> {
  const { folder } = await story.checkout({
    Containerfile: "FROM base\nRUN . /etc/os-release && echo $ID >/made\n",
  });
  const flags = ["--vary=none", "--output=out", `--build-contexts=base=${base}`];
  const { code, stderr } = await story.cli(folder, ["build", ...flags]);
  expect(code, stderr).toBe(0);
  const layout = `oci:${join(folder, "out/layout")}`;
  return JSON.parse(await succeed(["skopeo", "inspect", "--raw", layout])).layers.length;
}

/** Makes a base of a root file system's tar. @returns its place, with its digest */
async function taken(tar: string): Promise<string> {
  const layout = `${tar}-base`;
  const args = ["base", tar, `--output=${layout}`];
  const { code, stdout, stderr } = await story.cli(story.folder(), args);
  expect(code, stderr).toBe(0);
  return `oci-layout://${layout}@${stdout.trim()}`;
}

async function digestIn(place: string): Promise<string> {
  return (await succeed(["skopeo", "inspect", "--format={{.Digest}}", place])).trim();
}

describe("a base is what", () => {
  it("kiwi makes as an OCI archive", async () => {
    const { root, sh, put } = await release("bookworm", [
      "kiwi",
      "mount",
      "umoci",
      "rsync",
      "skopeo",
    ]);
    await put("root/.config/kiwi/config.yml", "container:\n  - compress: none\n");
    await put(
      "w/tiny/config.xml",
      `<?xml version="1.0" encoding="utf-8"?>
<image schemaversion="7.4" name="tiny">
  <description type="system">
    <author>A</author><contact>a@example.org</contact><specification>tiny</specification>
  </description>
  <preferences>
    <version>1.0.0</version><packagemanager>apt</packagemanager>
    <type image="oci"><containerconfig name="tiny" tag="latest"/></type>
  </preferences>
  <repository type="apt-deb" alias="debian" distribution="bookworm" components="main" use_for_bootstrap="true" repository_gpgcheck="false">
    <source path="${archive}"/>
  </repository>
  <packages type="image"><package name="busybox-static"/></packages>
  <packages type="bootstrap"><package name="apt"/></packages>
</image>
`,
    );
    await sh("kiwi-ng system build --description /w/tiny --target-dir /w/out");
    const made = join(root, "w/out");
    const [file = ""] = (await readdir(made)).filter((name) => name.includes(".oci.tar"));
    const base = `oci-archive:${join(made, file)}`;
    expect(await layersOn(`${base}@${await digestIn(base)}`)).toBe(2);
  }, 1_200_000);

  it("mkosi makes as an OCI layout, or as a tar", async () => {
    const { root, sh } = await release("trixie", ["mkosi", "bubblewrap", "debian-archive-keyring"]);
    const what = "--distribution=debian --release=trixie --package=busybox-static --bootable=no";
    const how = `--local-mirror=${archive} --source-date-epoch=0`;
    await sh("mkdir -p /w");
    const make = (format: string, compression: string): Promise<void> => {
      const form = `--format=${format} --output=${format} --compress-output=${compression}`;
      return sh(`cd /w && mkosi --force ${what} ${how} ${form} build`);
    };
    await make("oci", "gz");
    const layout = join(root, "w/oci");
    expect(await layersOn(`oci-layout://${layout}@${await digestIn(`oci:${layout}`)}`)).toBe(2);
    await make("tar", "no");
    expect(await layersOn(await taken(join(root, "w/tar.tar")))).toBe(2);
  }, 1_200_000);

  it("debos packs", async () => {
    const { root, sh, put } = await release("bookworm", ["debos", "debootstrap"]);
    const bootstrap = `suite: bookworm, components: [main], mirror: "${archive}", variant: minbase`;
    const actions = [
      `  - { action: debootstrap, ${bootstrap} }`,
      "  - { action: pack, file: rootfs.tar.gz, compression: gz }",
    ];
    await put(
      "w/rootfs.yaml",
      [`architecture: ${architecture}`, "actions:", ...actions, ""].join("\n"),
    );
    // systemd-nspawn wants to know on which machine it is.
    await sh("systemd-machine-id-setup && cd /w && debos --disable-fakemachine rootfs.yaml");
    expect(await layersOn(await taken(join(root, "w/rootfs.tar.gz")))).toBe(2);
  }, 1_200_000);
});
