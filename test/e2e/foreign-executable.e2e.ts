import { describe, expect, inject, it } from "vitest";
import { tinyProgram } from "../../src/adapters/buildah/machine/tiny-program.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

describe("a final stage that is for another platform than the one that is asked for", () => {
  it("is an advisory, which names its line", async () => {
    const { reference, digest } = inject("base");
    const own = process.arch === "arm64" ? "arm64" : "amd64";
    const other = own === "arm64" ? "amd64" : "arm64";
    const text = `FROM --platform=linux/${own} ${reference}@${digest}\n`;
    const checkout = await story.checkout({ Containerfile: text });
    const platforms = `linux/${own},linux/${other}`;
    const step = await story.step(checkout, { platforms, forbid: "foreign-executable" });
    expect(step.code).toBe(1);
    expect(step.log).toContain(`is for linux/${own}, the image for linux/${other}`);
    expect(step.report?.images).toEqual([]);
  });

  it("is found by the base's own config where a name has no index", async () => {
    const { reference, digest } = inject("base");
    const other = process.arch === "arm64" ? "amd64" : "arm64";
    const checkout = await story.checkout({ Containerfile: `FROM ${reference}@${digest}\n` });
    const step = await story.step(checkout, { platforms: `linux/${other}` });
    expect(step.code).toBe(0);
    expect(JSON.parse(step.outputs["advisories"] ?? "")).toContain("foreign-executable");
  });
});

describe("a program for another processor than the image's", () => {
  it("is named with the line that brought it, also in an image for one platform", async () => {
    const { reference, digest } = inject("base");
    const program = tinyProgram("linux/riscv64") ?? Buffer.alloc(0);
    const text = `FROM ${reference}@${digest}\nCOPY app lib-riscv64 /srv/\nUSER 1000\n`;
    const files = {
      app: { text: program, mode: 0o755 },
      "lib-riscv64": { text: program, mode: 0o755 },
    };
    const checkout = await story.checkout({ Containerfile: text, ...files }, { tag: "v1.0.0" });
    const step = await story.step(checkout, {});
    expect(step.code).toBe(0);
    expect(step.report?.advisories).toMatchObject([
      {
        name: "foreign-executable",
        evidence: [
          expect.stringMatching(/^Containerfile:2: .srv.app is for riscv64, the image for linux/),
        ],
        places: [{ file: "Containerfile", line: 2 }],
      },
    ]);
    const refused = await story.step(checkout, { forbid: "foreign-executable" });
    expect(refused.code).toBe(1);
  });
});
