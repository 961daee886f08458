import { describe, expect, it } from "vitest";
import { BuildBroke } from "../../../src/app/ports/build.ts";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import { image, reference, run } from "../../support/main-job.ts";

const platforms = ["linux/amd64", "linux/arm64"] as const;
const asked = { platform: platforms[0], platforms };
const index = digestOf(Buffer.from("debian"));
/** The registry serves whatever is asked for by digest, and the index under the tag. */
const registry = {
  resolve: (name: string) => Promise.resolve(name.includes("@") ? image.digest : index),
};

describe("a run for several platforms", () => {
  it("proves one after the other, joins the images, and pushes the index after them", async () => {
    const { outcome, events } = await run({ asked, registry });
    expect(outcome.failure).toBeUndefined();
    expect(events.filter((event) => !/^(?:fetch|import|open)/.test(event))).toEqual([
      "source",
      `try ${reference}`,
      "build",
      "export",
      "build",
      "export",
      "join linux/amd64 and linux/arm64",
      `push ${reference}`,
      "write the report",
    ]);
    expect(outcome.report.proofs).toMatchObject([
      { platform: "linux/amd64", verdict: "true", layout: "/out/layout" },
      { platform: "linux/arm64", verdict: "true", layout: "/out/layout" },
    ]);
    expect(outcome.report.index).toMatchObject({ digest: index });
    expect(outcome.report.pushed).toMatchObject([{ reference, digest: index }]);
    expect(outcome.layout).toBe("/out/layout");
  });

  it("refuses what the registry serves of an image of the index", async () => {
    const other = digestOf(Buffer.from("other"));
    const resolve = (name: string) => Promise.resolve(name.includes("@") ? other : index);
    const { outcome } = await run({ asked, registry: { resolve } });
    expect(outcome.failure?.message).toBe(
      `The registry serves ${other} for ghcr.io/acme/shop@${image.digest}, but ${image.digest} was pushed.`,
    );
    expect(outcome.report.pushed).toEqual([]);
  });

  it("is refused before a base is fetched where no interpreter runs the steps of one", async () => {
    const none = { kind: "none", why: "the kernel has no interpreter for its programs" } as const;
    const { outcome, events } = await run({
      asked,
      builder: {
        emulation: (platform) =>
          Promise.resolve(platform === "linux/arm64" ? none : { kind: "own" }),
      },
    });
    expect(events).toEqual(["source", `try ${reference}`, "write the report"]);
    expect(outcome.failure?.message).toBe(
      "This machine cannot run the steps for linux/arm64, of which Containerfile:2 is the first: the kernel has no interpreter for its programs.",
    );
    expect(outcome.failure?.fix).toContain("docker/setup-qemu-action");
  });

  it("says on which platform a build broke, and begins no other one", async () => {
    const broke = new BuildBroke({
      slot: "first",
      lastLines: ["no"],
      steps: [],
      end: "exit status 1",
    });
    const { outcome, events } = await run({
      asked,
      builder: { build: () => Promise.reject(broke) },
    });
    expect(outcome.failure?.code).toBe("build");
    expect(outcome.failure?.message).toMatch(/^linux\/amd64: /);
    expect(events).not.toContain("join linux/amd64 and linux/arm64");
    expect(outcome.layout).toBeUndefined();
  });

  it("names the emulator of a platform's steps in its proof", async () => {
    const { outcome } = await run({
      asked: { ...asked, push: false },
      builder: {
        emulation: (platform) =>
          Promise.resolve(
            platform === "linux/arm64" ? { kind: "emulated", by: "qemu-aarch64" } : { kind: "own" },
          ),
      },
    });
    expect(outcome.report.proofs.map(({ emulator }) => emulator)).toEqual([
      undefined,
      "qemu-aarch64",
    ]);
  });
});
