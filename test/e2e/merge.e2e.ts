import { beforeAll, describe, expect, inject, it } from "vitest";
import { parseDigest } from "../../src/domain/oci/digest.ts";
import type { Checkout } from "../support/checkout.ts";
import { flagsOf } from "../support/cli.ts";
import { searchPath } from "../support/paths.ts";
import { runProgram } from "../support/program.ts";
import { refer } from "../support/referrers.ts";
import { servedDigest, tagsOf } from "../support/registry-view.ts";
import {
  buildFlags,
  expectOnlyLeft,
  newStory,
  type StepInputs,
  type StepMore,
} from "../support/story.ts";

const story = newStory();

/** Sources whose build runs nothing, so that any machine can build them for any platform. */
function greeting(text = "hello\n") {
  return { Containerfile: "FROM scratch\nCOPY greeting.txt /\n", "greeting.txt": text };
}

/** Builds for a platform and pushes with no tag. @returns the digest */
async function push(checkout: Checkout, image: string, platform: string, more: StepInputs = {}) {
  const inputs = { image, platforms: platform, push: "true", "push-by-digest": "true", ...more };
  const { code, stdout, stderr } = await story.cli(checkout.folder, buildFlags(inputs));
  expect(code, stderr).toBe(0);
  return stdout.trim();
}

async function pushBoth(checkout: Checkout, image: string) {
  const amd64 = await push(checkout, image, "linux/amd64");
  return { amd64, arm64: await push(checkout, image, "linux/arm64") };
}

async function step(checkout: Checkout, inputs: StepInputs, more: StepMore = {}) {
  const started = await story.startStep(checkout, inputs, { ...more, action: "merge" });
  const finished = await started.finish();
  await expectOnlyLeft(finished.job, []);
  return finished;
}

async function inspected(reference: string, ...options: readonly string[]): Promise<unknown> {
  const { code, stdout, output } = await runProgram(
    ["skopeo", "inspect", "--tls-verify=false", ...options, `docker://${reference}`],
    { cwd: "/", env: { PATH: searchPath() } },
  );
  expect(code, output).toBe(0);
  return JSON.parse(stdout);
}

describe("the action `merge/`", () => {
  let checkout: Checkout;
  let image: string;
  let amd64: string;
  let arm64: string;
  let digests: string;

  beforeAll(async () => {
    checkout = await story.checkout(greeting(), { tag: "v1.4.0" });
    image = story.image();
    ({ amd64, arm64 } = await pushBoth(checkout, image));
    digests = `linux/arm64=${arm64}\nlinux/amd64=${amd64}`;
  });

  it("finds images that were pushed by their digest, and that have no tag", async () => {
    expect(await tagsOf(image)).toEqual([]);
    const again = { image, platforms: "linux/arm64", push: "true", "push-by-digest": "true" };
    const { outputs, log } = await story.step(checkout, again);
    expect(outputs).toMatchObject({ digest: arm64, image: `${image}@${arm64}`, changed: "false" });
    expect(outputs["tags"]).toBeUndefined();
    expect(log).toContain(`unchanged ${image}@${arm64}`);
    expect(await tagsOf(image)).toEqual([]);
  });

  it("joins what other jobs pushed into one index, under the tag of their source", async () => {
    const { code, log, outputs, summary } = await step(checkout, { image, digests });
    expect(code, log).toBe(0);
    const digest = await servedDigest(image, "1.4.0");
    expect(outputs).toEqual({
      digest,
      image: `${image}@${digest}`,
      tags: `${image}:1.4.0`,
      platforms: JSON.stringify({ "linux/amd64": amd64, "linux/arm64": arm64 }),
      reproducible: "true",
      changed: "true",
      "source-id": `${checkout.repository},1.4.0+${checkout.revision}`,
    });
    expect(summary).toContain("Merged 2 platforms");
    expect(summary).toContain(arm64);
    expect(await inspected(`${image}:1.4.0`, "--raw")).toMatchObject({
      manifests: [
        { digest: amd64, platform: { os: "linux", architecture: "amd64" } },
        { digest: arm64, platform: { os: "linux", architecture: "arm64" } },
      ],
    });
    for (const architecture of ["amd64", "arm64"]) {
      const found = await inspected(`${image}:1.4.0`, `--override-arch=${architecture}`);
      expect(found).toMatchObject({ Architecture: architecture });
    }
  });

  it("makes the same index again, whoever names its images in whatever form, and writes nothing", async () => {
    const expected = await servedDigest(image, "1.4.0");
    const flags = flagsOf({
      image,
      "expected-digest": expected,
      "tls-verify": "false",
      digests: JSON.stringify({ "linux/aarch64": arm64, "linux/x86_64": amd64 }),
    });
    const { code, stdout, stderr } = await story.cli("/", ["merge", "--json", ...flags]);
    expect(code, stderr).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      digest: expected,
      reproducible: "true",
      pushed: [{ reference: `${image}:1.4.0`, digest: expected, changed: false }],
    });
  });

  it("names no attestation in the index: these refer to the images", async () => {
    const subject = parseDigest(amd64);
    if (subject === undefined) throw new Error(amd64);
    await refer(image, subject, { statement: { _type: "https://in-toto.io/Statement/v1" } });
    const { outputs } = await step(checkout, { image, digests, tags: "attested" });
    expect(outputs["digest"]).toBe(await servedDigest(image, "1.4.0"));
    const index = JSON.stringify(await inspected(`${image}:attested`, "--raw"));
    expect(index).not.toContain("unknown");
  });

  it("pushes to each repository that has the images, and to none if one has not", async () => {
    const other = story.image();
    const both = `${image}\n${other}`;
    const refused = await step(checkout, { image: both, digests, tags: "two" });
    expect(refused.code).toBe(2);
    expect(refused.log).toContain(`${other} has no image ${arm64}`);
    expect(await tagsOf(image)).not.toContain("two");
    await pushBoth(checkout, other);
    const { code, outputs } = await step(checkout, { image: both, digests, tags: "two\nlatest" });
    expect(code).toBe(0);
    expect(outputs["tags"]?.split("\n")).toHaveLength(4);
    expect(await servedDigest(other, "latest")).toBe(outputs["digest"]);
  });

  it("pushes nothing from a fork's pull request, and says so", async () => {
    const event = {
      pull_request: {
        number: 7,
        head: { repo: { full_name: "mallory/shop" }, sha: checkout.revision },
        base: { repo: { full_name: "acme/shop" } },
      },
    };
    const env = { GITHUB_EVENT_NAME: "pull_request", GITHUB_REF: "refs/pull/7/merge" };
    const { code, outputs, commands } = await step(
      checkout,
      { image, digests, tags: "fork" },
      { event, env },
    );
    expect(code).toBe(0);
    expect(outputs).toEqual({});
    expect(JSON.stringify(commands)).toContain("Its images are not merged");
    expect(await tagsOf(image)).not.toContain("fork");
  });

  it("refuses images of two sources, naming both, and moves no tag", async () => {
    const elsewhere = await story.checkout(greeting("goodbye\n"), { tag: "v1.4.0" });
    const strange = await push(elsewhere, image, "linux/s390x");
    const lines = `linux/amd64=${amd64}\nlinux/s390x=${strange}`;
    const { code, log } = await step(checkout, { image, digests: lines, tags: "mixed" });
    expect(code).toBe(1);
    expect(log).toContain("The label `dev.twofold.source-id` is");
    expect(log).toContain(`${amd64} (linux/amd64)`);
    expect(log).toContain(`${strange} (linux/s390x)`);
    expect(await tagsOf(image)).not.toContain("mixed");
  });

  it("refuses an image that was built only once, unless it is told otherwise", async () => {
    const more = { reproducibility: "skip", "push-unchecked": "true" };
    const once = await push(checkout, image, "linux/ppc64le", more);
    const lines = `linux/amd64=${amd64}\nlinux/ppc64le=${once}`;
    const refused = await step(checkout, { image, digests: lines, tags: "once" });
    expect(refused.code).toBe(1);
    expect(refused.log).toContain(`${once} (linux/ppc64le) is not proven: it was built only once`);
    expect(await tagsOf(image)).not.toContain("once");
    const inputs = { image, digests: lines, tags: "once", "push-unchecked": "true" };
    expect((await step(checkout, inputs)).outputs).toMatchObject({ reproducible: "unchecked" });
  });

  it.each([
    [
      "an image under another platform",
      () => `linux/arm64=${amd64}`,
      2,
      "its config says `linux/amd64`",
    ],
    [
      "a platform twice",
      () => `${digests}\nlinux/arm64/v8=${arm64}`,
      2,
      "linux/arm64 is named twice",
    ],
    ["an index", () => `linux/amd64=${indexDigest}`, 2, "not an OCI image"],
    ["nothing", () => "", 2, "it names no image"],
  ])("refuses %s", async (_, lines, status, message) => {
    indexDigest = await servedDigest(image, "1.4.0");
    const { code, log } = await step(checkout, { image, digests: lines(), tags: "wrong" });
    expect(code).toBe(status);
    expect(log).toContain(message);
    expect(await tagsOf(image)).not.toContain("wrong");
  });
  let indexDigest = "";

  it("refuses to push an index with another digest than is expected", async () => {
    const inputs = { image, digests, tags: "other", "expected-digest": amd64 };
    const { code, log } = await step(checkout, inputs);
    expect(code).toBe(1);
    expect(log).toContain(`is ${amd64}, but the image is sha256:`);
    expect(await tagsOf(image)).not.toContain("other");
  });

  it("ends with one error where the registry refuses the account", async () => {
    const closed = story.image(inject("accountRegistry"));
    const inputs = { image: closed, digests, username: "ada", password: "wrong-one", tags: "1" };
    const { code, everything } = await step(checkout, inputs);
    expect(code).toBe(3);
    expect(everything.replace(/::add-mask::wrong-one/, "")).not.toContain("wrong-one");
  });
});
