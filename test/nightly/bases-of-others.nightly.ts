import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { digestOf, hexOf } from "../../src/domain/oci/digest.ts";
import { baseTar } from "../support/hand-made.ts";
import { runProgram, succeed } from "../support/program.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

/** All that a layer can have beside plain files and folders. */
const oddFiles = `set -e
cp "$(command -v busybox)" busybox
ln busybox odd-name
mknod odd-device c 1 3
mkfifo odd-pipe
setcap cap_chown=ep busybox
python3 -c 'import os
os.setxattr("busybox", "user.note", b"kept")
acl = "02000000 01000700ffffffff 02000600d2040000 04000500ffffffff 10000700ffffffff 20000500ffffffff"
os.setxattr("busybox", "system.posix_acl_access", bytes.fromhex(acl))'
`;

/** Looks at it from inside of a build, and ends with an error where it is not as it was. */
const look = [
  "b=/busybox",
  "[ $($b stat -c %F:%t:%T /odd-device | $b tr -d ' ') = characterspecialfile:1:3 ]",
  "[ -p /odd-pipe ]",
  "[ $($b stat -c %i /odd-name) = $($b stat -c %i $b) ]",
].join(" && ");

const attributes = ["--xattrs", "--xattrs-include=*", "--acls", "--numeric-owner"];

async function sh(script: string, folder: string): Promise<void> {
  await succeed(["sh", "-c", script], { cwd: folder });
}

async function layersOf(layout: string): Promise<readonly string[]> {
  const { layers } = JSON.parse(await succeed(["skopeo", "inspect", "--raw", `oci:${layout}`]));
  return layers.map(({ digest }: { readonly digest: string }) => digest);
}

/** What GNU tar says of the odd files of a layer, and of their attributes. */
async function oddIn(layout: string, digest = ""): Promise<string> {
  const blob = join(layout, "blobs", digest.replace(":", "/"));
  const listing = await succeed(["tar", ...attributes, "--list", "-vvf", blob]);
  return listing
    .split("\n")
    .filter((line) => /odd-|busybox|^ {2}[xa]:|user:/.test(line))
    .join("\n");
}

/** Builds on a base. @returns the digests of the layers */
async function builtOn(base: string, ...run: readonly string[]): Promise<readonly string[]> {
  const { folder } = await story.checkout({ Containerfile: ["FROM base", ...run, ""].join("\n") });
  const flags = ["--vary=none", "--output=out", `--build-contexts=base=${base}`];
  const { code, stderr } = await story.cli(folder, ["build", ...flags]);
  expect(code, stderr).toBe(0);
  return await layersOf(join(folder, "out/layout"));
}

describe("a base that another program made", () => {
  let programs = "";

  beforeAll(async () => {
    programs = join(story.folder(), "programs");
    await mkdir(programs);
    await sh("apt-get download --quiet umoci debootstrap", programs);
    await sh("for each in *.deb; do dpkg-deb --extract $each .; done", programs);
  });

  it("is umoci's layout or an archive of it, by its digest, with all that is in its layer", async () => {
    const [layout, bundle] = [join(story.folder(), "umoci"), join(story.folder(), "bundle")];
    const umoci = join(programs, "usr/bin/umoci");
    await succeed([umoci, "init", `--layout=${layout}`]);
    await succeed([umoci, "new", `--image=${layout}:latest`]);
    await succeed([umoci, "unpack", `--image=${layout}:latest`, bundle]);
    await sh(oddFiles, join(bundle, "rootfs"));
    await sh("mkdir bin && ln busybox bin/sh", join(bundle, "rootfs"));
    await succeed([umoci, "repack", `--image=${layout}:latest`, bundle]);
    const index = JSON.parse(await readFile(join(layout, "index.json"), "utf8"));
    const { digest } = index.manifests[0];
    const archive = `${layout}.tar`;
    await succeed(["tar", "--create", `--file=${archive}`, `--directory=${layout}`, "."]);
    const [own] = await layersOf(layout);
    const odd = await oddIn(layout, own);
    expect(odd).toMatch(/^c.* 1,3 .* odd-device$/m);
    expect(odd).toMatch(/^p.* odd-pipe$/m);
    expect(odd).toContain("security.capability");
    for (const base of [`oci-layout://${layout}@${digest}`, `oci-archive:${archive}@${digest}`]) {
      const [first] = await builtOn(base, `RUN ${look}`);
      expect(first).toBe(own);
    }
    const { folder } = await story.checkout({ Containerfile: "FROM base\n" });
    const wrong = `oci-archive:${archive}@sha256:${"0".repeat(64)}`;
    const refused = await story.cli(folder, ["build", `--build-contexts=base=${wrong}`]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain(`base: the archive holds ${digest}, not sha256:0000`);
  });

  it.each([
    {
      name: "debootstrap",
      make: async (target: string) => {
        const env = { ...process.env, DEBOOTSTRAP_DIR: join(programs, "usr/share/debootstrap") };
        const program = join(programs, "usr/sbin/debootstrap");
        const what = ["--variant=minbase", "bookworm", target];
        const made = await runProgram([program, ...what, "http://deb.debian.org/debian"], { env });
        expect(made.code, made.output.slice(-2000)).toBe(0);
      },
    },
    {
      name: "mmdebstrap",
      make: async (target: string) => {
        const what = ["--format=directory", "--variant=minbase", "bookworm", target];
        await succeed(["mmdebstrap", "--quiet", ...what, "http://deb.debian.org/debian"]);
      },
    },
  ])(
    "is the tar of $name's root file system, byte for byte",
    async ({ name, make }) => {
      const target = join(story.folder(), name);
      await make(target);
      await sh(oddFiles, target);
      const tar = `${target}.tar`;
      const packed = [...attributes, "--format=pax", `--file=${tar}`, `--directory=${target}`];
      await succeed(["tar", "--create", ...packed, "."]);
      const layout = `${target}-base`;
      const taken = await story.cli(story.folder(), ["base", tar, `--output=${layout}`]);
      expect(taken.code, taken.stderr).toBe(0);
      const [own] = await layersOf(layout);
      const [sum] = (await succeed(["sha256sum", tar])).split(" ");
      expect(own).toBe(`sha256:${sum}`);
      const odd = await oddIn(layout, own);
      for (const sign of ["odd-device", "user.note", "security.capability", "user:1234:rw-"]) {
        expect(odd).toContain(sign);
      }
      const base = `oci-layout://${layout}@${taken.stdout.trim()}`;
      const [, made] = await builtOn(base, `RUN ${look} && . /etc/os-release && echo $ID >/made`);
      expect(made).toMatch(/^sha256:/);
    },
    900_000,
  );

  // Guix itself cannot be had as a package: these are the files and members that `guix pack` writes.
  it("is an archive in the form of `guix pack -f docker`", async () => {
    const folder = join(story.folder(), "guix");
    const layer = await baseTar(inject("base"));
    const digest = digestOf(layer);
    const hex = hexOf(digest);
    const created = "1970-01-01T00:00:01Z";
    const config = { Env: ["PATH=/bin"], Cmd: ["/bin/sh"] };
    const machine = { architecture: process.arch === "arm64" ? "arm64" : "amd64", os: "linux" };
    const rootfs = { type: "layers", diff_ids: [digest] };
    await mkdir(join(folder, hex), { recursive: true });
    const files = {
      "config.json": { ...machine, comment: "Generated by GNU Guix", created, config, rootfs },
      "manifest.json": [
        { Config: "config.json", RepoTags: ["busybox:latest"], Layers: [`${hex}/layer.tar`] },
      ],
      repositories: { busybox: { latest: hex } },
      [`${hex}/json`]: { id: hex, created, container_config: null },
    };
    for (const [name, value] of Object.entries(files)) {
      await writeFile(join(folder, name), JSON.stringify(value));
    }
    await writeFile(join(folder, hex, "VERSION"), "1.0");
    await writeFile(join(folder, hex, "layer.tar"), layer);
    const archive = `${folder}-docker-pack.tar.gz`;
    const same = ["--sort=name", "--mtime=@1", "--owner=0", "--group=0", "--numeric-owner"];
    await succeed(["tar", "-czf", archive, ...same, `--directory=${folder}`, "."]);
    const id = digestOf(await readFile(join(folder, "config.json")));
    const [first] = await builtOn(`docker-archive:${archive}@${id}`, "RUN echo made >/made");
    expect(first).toMatch(/^sha256:/);
    const { folder: other } = await story.checkout({ Containerfile: "FROM base\n" });
    const pinned = `--build-contexts=base=docker-archive:${archive}@sha256:${"0".repeat(64)}`;
    const refused = await story.cli(other, ["build", pinned]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain(`base: the archive holds ${id}, not sha256:0000`);
  });
});
