import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { flagsOf } from "../support/cli.ts";
import { removeFolder } from "../support/leftovers.ts";
import { findCrane, hasZot, startDistribution, startZot } from "../support/newer-registries.ts";
import { searchPath } from "../support/paths.ts";
import { runProgram } from "../support/program.ts";
import { servedDigest } from "../support/registry-view.ts";
import type { Service } from "../support/services.ts";
import { buildFlags, newStory } from "../support/story.ts";

const story = newStory();
const platforms = ["linux/amd64", "linux/arm/v7", "linux/arm64"] as const;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "merge-wide-"));
});

afterAll(async () => {
  await removeFolder(folder);
});

/** Runs a program that has to succeed. @returns its standard output, trimmed */
async function run(...command: readonly [string, ...string[]]): Promise<string> {
  const env = { PATH: searchPath(), HOME: folder, TMPDIR: folder };
  const { code, stdout, output } = await runProgram(command, { cwd: folder, env });
  expect(code, output).toBe(0);
  return stdout.trim();
}

/** What an index is pushed to and pulled from. */
function mergeSuite(registry: () => string): void {
  let image: string;
  let merged: string;
  const digests = new Map<string, string>();

  beforeAll(async () => {
    image = story.image(registry());
    const { folder: checkout } = await story.checkout({
      Containerfile: "FROM scratch\nCOPY greeting.txt /\n",
      "greeting.txt": "hello\n",
    });
    const insecure = { "insecure-registries": registry(), "tls-verify": "false" };
    for (const platform of platforms) {
      const inputs = { ...insecure, image, platforms: platform, push: "true" };
      const flags = buildFlags({ ...inputs, "push-by-digest": "true" });
      const { code, stdout, stderr } = await story.cli(checkout, flags);
      expect(code, stderr).toBe(0);
      digests.set(platform, stdout.trim());
    }
    const lines = platforms.map((platform) => `${platform}=${digests.get(platform)}`).join("\n");
    const flags = flagsOf({ ...insecure, image, tags: "1", digests: lines });
    const { code, stdout, stderr } = await story.cli("/", ["merge", ...flags]);
    expect(code, stderr).toBe(0);
    merged = stdout.trim();
  });

  it("serves the index that was merged", async () => {
    expect(await run(findCrane(), "digest", "--insecure", `${image}:1`)).toBe(merged);
    expect(await servedDigest(image, "1")).toBe(merged);
  });

  it.each(platforms)("gives the image of %s to skopeo, crane and buildah", async (platform) => {
    const [os = "", architecture = "", variant = ""] = platform.split("/");
    const expected = digests.get(platform);
    const copied = join(folder, `skopeo-${Math.random()}`);
    await run(
      ...(["skopeo", `--override-os=${os}`, `--override-arch=${architecture}`] as const),
      ...[`--override-variant=${variant}`, "copy", "--quiet", "--src-tls-verify=false"],
      ...[`docker://${image}:1`, `dir:${copied}`],
    );
    expect(await run("skopeo", "manifest-digest", join(copied, "manifest.json"))).toBe(expected);
    const chosen = [`--platform=${platform}`, "--insecure"];
    expect(await run(findCrane(), "digest", ...chosen, `${image}:1`)).toBe(expected);
    const file = join(folder, `crane-${Math.random()}.tar`);
    await run(findCrane(), "pull", ...chosen, `${image}:1`, file);
    const store = join(folder, `store-${Math.random()}`);
    const buildah = ["buildah", `--root=${store}`, `--runroot=${store}-run`] as const;
    const pulled = await run(
      ...buildah,
      ...["--storage-driver=vfs", "pull", "--quiet", `--platform=${platform}`],
      ...["--tls-verify=false", `${image}:1`],
    );
    const format = "{{.OCIv1.Architecture}} {{.OCIv1.Variant}} {{.FromImageDigest}}";
    const told = await run(
      ...buildah,
      ...["--storage-driver=vfs", "inspect", "--type=image", `--format=${format}`, pulled],
    );
    expect(told).toBe(`${architecture} ${variant} ${expected}`);
  });
}

describe("docker-registry", () => {
  mergeSuite(() => inject("registry"));
});

/** Tests a registry that runs as long as its tests. */
function newerSuite(start: () => Promise<Service>): void {
  let service: Service;
  beforeAll(async () => {
    service = await start();
  });
  afterAll(async () => {
    await service?.stop();
  });
  mergeSuite(() => service.address);
}

describe("distribution 3", () => {
  newerSuite(() => startDistribution(join(folder, "distribution")));
});

describe.skipIf(!hasZot)("zot", () => {
  newerSuite(() => startZot({ folder: join(folder, "zot") }));
});
