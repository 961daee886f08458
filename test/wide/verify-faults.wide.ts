import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import type { Checkout } from "../support/checkout.ts";
import { type FaultyRegistry, startFaultyRegistry } from "../support/faulty-registry.ts";
import { leftovers } from "../support/leftovers.ts";
import { succeed } from "../support/program.ts";
import { servedDigest, tagsOf } from "../support/registry-view.ts";
import { containerfile, steps } from "../support/sources.ts";
import { expectOnlyLeft, newStory } from "../support/story.ts";

const story = newStory();
const open: FaultyRegistry[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((registry) => registry.stop()));
});

/** A registry that hands everything to the real one until a fault is ordered. */
async function troubled(): Promise<FaultyRegistry> {
  const registry = await startFaultyRegistry(inject("registry"), []);
  open.push(registry);
  return registry;
}

function flagsFor(checkout: Checkout, ...registries: readonly string[]): readonly string[] {
  const insecure = [inject("registry"), ...registries].join(",");
  return [
    ...[`--source=${checkout.folder}`, "--no-tls-verify", "--json"],
    `--insecure-registries=${insecure}`,
  ];
}

async function publish(checkout: Checkout, insecure: string): Promise<string> {
  const image = story.image();
  const step = await story.step(checkout, {
    ...{ image, tags: "1", push: "true", reproducibility: "warn", "extra-builds": "0" },
    "insecure-registries": [inject("registry"), insecure].join(","),
  });
  expect(step.code, step.log).toBe(0);
  return image;
}

describe("`twofold verify` in trouble", () => {
  let image = "";
  let checkout: Checkout;

  beforeAll(async () => {
    checkout = await story.checkout(
      steps("RUN head -c 8 /dev/urandom >/r", "RUN dd if=/dev/zero of=/big bs=1M count=60"),
    );
    image = await publish(checkout, inject("registry"));
  });

  it("names a base that is gone, and builds nothing", async () => {
    const registry = await troubled();
    const own = await story.checkout({
      Containerfile: containerfile("RUN true").replace(inject("registry"), registry.address),
    });
    const built = await publish(own, registry.address);
    registry.order({
      ...{ method: /./, path: /\/manifests\//, times: 999 },
      fault: { kind: "answer", status: 404 },
    });
    const args = ["verify", `${built}:1`, ...flagsFor(own, registry.address)];
    const { code, stdout, stderr, job } = await story.cli(story.folder(), args);
    expect(code, stderr).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: "cannot-be-rebuilt",
      missing: [{ input: "base" }],
    });
    expect(stderr).not.toContain("STEP");
    await expectOnlyLeft(job, []);
  });

  it("says that the registry went away before the layers were fetched, and leaves nothing", async () => {
    const registry = await troubled();
    const through = image.replace(inject("registry"), registry.address);
    const call = await story.startCli(story.folder(), [
      ...["verify", `${through}:1`],
      ...flagsFor(checkout, registry.address),
    ]);
    // The image was read, and the rebuild runs: from now on nobody answers.
    await call.program.waitFor(/STEP/);
    registry.order({ method: /./, path: /./, times: 9999, fault: { kind: "cut" } });
    const { code, stderr } = await call.program.finished;
    expect(code, stderr).toBe(3);
    expect(stderr).toContain(registry.address);
    await expectOnlyLeft(call.job, []);
  });

  it("judges no other image where the tag is moved while the rebuild runs, and leaves nothing", async () => {
    const own = `${story.image()}:1`;
    const tls = ["--src-tls-verify=false", "--dest-tls-verify=false"];
    const copy = (from: string) =>
      succeed(["skopeo", "copy", "-q", ...tls, `docker://${from}`, `docker://${own}`]);
    await copy(`${image}:1`);
    const call = await story.startCli(story.folder(), ["verify", own, ...flagsFor(checkout)]);
    await call.program.waitFor(/STEP/);
    await copy(inject("base").reference);
    const { code, stdout, stderr } = await call.program.finished;
    expect(code, stderr).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("Its tag was moved in between.");
    await expectOnlyLeft(call.job, []);
  });

  it("says that the disk is full, and leaves nothing", async () => {
    const job = await story.job();
    const small = join(job, "tmpdir");
    await mkdir(small);
    await succeed(["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", small]);
    try {
      const args = ["verify", `${image}:1`, ...flagsFor(checkout)];
      const { code, stderr } = await story.cli(story.folder(), args, { job });
      expect(code, stderr).toBe(3);
      expect(stderr).toMatch(/space|disk/i);
      const traces = await leftovers({ folder: small, kept: [] });
      expect(traces.filter((line) => line.startsWith("file "))).toEqual([]);
    } finally {
      await succeed(["umount", small]);
    }
  });

  it("killed without a word leaves no process, and the image as it was", async () => {
    const before = await servedDigest(image, "1");
    const args = ["verify", `${image}:1`, ...flagsFor(checkout)];
    const { program, job } = await story.startCli(story.folder(), args);
    await program.waitFor(/STEP/);
    program.child.kill("SIGKILL");
    await program.finished;
    await expect
      .poll(
        async () => {
          const left = await leftovers({ folder: job, kept: [] });
          return left.filter((line) => !line.startsWith("file ") && !line.startsWith("mount "));
        },
        { timeout: 60_000 },
      )
      .toEqual([]);
    expect(await tagsOf(image)).toEqual(["1"]);
    expect(await servedDigest(image, "1")).toBe(before);
  });
});
