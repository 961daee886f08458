import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Checkout } from "../support/checkout.ts";
import { type Emulator, pushTwoPlatforms, registerArm64 } from "../support/foreign.ts";
import { removeFolder } from "../support/leftovers.ts";
import { hasZot, startDistribution, startZot } from "../support/newer-registries.ts";
import { succeed } from "../support/program.ts";
import { servedDigest } from "../support/registry-view.ts";
import type { Service } from "../support/services.ts";
import { type FinishedStep, newStory } from "../support/story.ts";

const story = newStory();
const platforms = "linux/amd64,linux/arm64";
let emulator: Emulator;
let base: { readonly reference: string; readonly digest: string };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "platforms-wide-"));
  emulator = await registerArm64();
  const repository = `${inject("registry")}/base/two-${process.pid}`;
  base = await pushTwoPlatforms({ folder, own: inject("base"), repository });
});

afterAll(async () => {
  await emulator?.remove();
  await removeFolder(folder);
});

/** A file for each variation that a step can see. */
const seen = {
  hostname: "uname -n",
  timezone: "date -d @0 +%H",
  locale: "echo $LANG",
  umask: "umask",
  cpus: "nproc",
  "user-env": "echo $HOME $USER",
  "file-order": "ls -U /list",
  "kernel-name": "uname -r",
} as const;

function lookingAt(...names: readonly (keyof typeof seen)[]): readonly string[] {
  const looks = names.map((name) => `${seen[name]} >/seen/${name}`);
  return [
    `FROM ${base.reference}@${base.digest}`,
    "RUN mkdir /seen /list && cd /list && touch b a d c",
    `RUN ${looks.join(" && ")}`,
    "USER 1000",
  ];
}

function source(lines: readonly string[]) {
  return { Containerfile: `${lines.join("\n")}\n` };
}

describe("steps for another processor, under qemu-user", () => {
  it("have each variation that the report says they had", async () => {
    const names = Object.keys(seen) as (keyof typeof seen)[];
    const checkout = await story.checkout(source(lookingAt(...names)));
    const step = await story.step(checkout, { platforms: "linux/arm64", "extra-builds": "0" });
    const { report } = step;
    expect(report?.emulator).toBe(emulator.by);
    const paths = report?.differences.map(({ path }) => path) ?? [];
    const shown = names.filter((name) => paths.includes(`seen/${name}`));
    const varied = report?.varied ?? [];
    expect(shown).toEqual(names.filter((name) => varied.includes(name)));
    expect(shown).toEqual(names);
  });

  it("do not have another day, because libfaketime is for this machine's processor", async () => {
    const checkout = await story.checkout(
      source(["FROM ".concat(base.reference), "RUN date +%j >/day"]),
    );
    const { report } = await story.step(checkout, { platforms: "linux/arm64" });
    const clock = report?.notVaried.find(({ variation }) => variation === "clock");
    expect(clock?.reason).toBe(
      "the image's programs are for another processor than this machine's libfaketime",
    );
  });

  it("see no network where a step is cut off from it", async () => {
    const checkout = await story.checkout(
      source([`FROM ${base.reference}`, "RUN cat /sys/class/net/lo/operstate >/lo", "USER 1000"]),
    );
    const step = await story.step(checkout, { platforms: "linux/arm64", hermetic: "true" });
    expect(step.code).toBe(0);
    expect(step.report?.verdict).toBe("true");
  });
});

describe("an index of two platforms, of which one is emulated", () => {
  let checkout: Checkout;
  let step: FinishedStep;
  let image: string;

  beforeAll(async () => {
    const lines = [`FROM ${base.reference}@${base.digest}`, "ARG TARGETARCH"];
    const run = 'RUN echo "$TARGETARCH $(uname -m)" >/arch';
    checkout = await story.checkout(source([...lines, run, "USER 1000"]), { tag: "v1.0.0" });
    image = story.image();
    step = await story.step(checkout, { platforms, image, push: "true" });
  });

  it("has an image of each, whose steps ran on its own processor", async () => {
    expect(step.code).toBe(0);
    expect(step.report?.images.map((each) => each.emulator)).toEqual([undefined, emulator.by]);
    for (const [architecture, said] of [
      ["amd64", "amd64 x86_64"],
      ["arm64", "arm64 aarch64"],
    ] as const) {
      expect(await archIn(`${image}:1.0.0`, architecture)).toBe(said);
    }
  });

  it.each([
    ["distribution 3", startDistribution, true],
    ["zot", (at: string) => startZot({ folder: at }), hasZot],
  ] as const)("is taken by %s, which serves the same digests", async (name, start, isThere) => {
    if (!isThere) return expect(hasZot).toBe(false);
    const registry: Service = await start(join(folder, name.replaceAll(" ", "-")));
    try {
      const there = `${registry.address}/acme/shop`;
      const again = await story.step(checkout, {
        ...{ platforms, image: there, push: "true" },
        "insecure-registries": `${inject("registry")},${registry.address}`,
      });
      expect(again.outputs["digest"]).toBe(step.outputs["digest"]);
      expect(await servedDigest(there, "1.0.0")).toBe(step.outputs["digest"]);
      expect(await archIn(`${there}:1.0.0`, "arm64")).toBe("arm64 aarch64");
    } finally {
      await registry.stop();
    }
  });

  it("is pulled by buildah for each platform", async () => {
    const store = [`--root=${join(folder, "root")}`, `--runroot=${join(folder, "run")}`];
    for (const architecture of ["amd64", "arm64"]) {
      const options = ["--quiet", "--tls-verify=false", `--platform=linux/${architecture}`];
      const id = await succeed(["buildah", ...store, "pull", ...options, `${image}:1.0.0`]);
      const format = "{{.OCIv1.Architecture}}";
      const inspect = ["inspect", "--type=image", `--format=${format}`, id.trim()];
      expect((await succeed(["buildah", ...store, ...inspect])).trim()).toBe(architecture);
    }
  });
});

/** Reads the file that a step made, from the image that skopeo takes for an architecture. */
async function archIn(reference: string, architecture: string): Promise<string> {
  const to = await mkdtemp(join(folder, "pulled-"));
  await succeed([
    "skopeo",
    ...["--override-os=linux", `--override-arch=${architecture}`, "copy", "--quiet"],
    ...["--src-tls-verify=false", `docker://${reference}`, `dir:${to}/image`],
  ]);
  const manifest = JSON.parse(await readFile(join(to, "image/manifest.json"), "utf8"));
  const layer = join(to, "image", manifest.layers.at(-1).digest.slice("sha256:".length));
  return (await succeed(["tar", "-xzOf", layer, "arch"])).trim();
}
