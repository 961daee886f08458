import { describe, expect, it } from "vitest";
import { findUnpinned, type PinOptions, pinUses } from "../../../src/app/images/pin-images.ts";
import type { PinFile, PinFiles, PinFilesFound } from "../../../src/app/ports/pin.ts";
import { type Digest, digestOf } from "../../../src/domain/oci/digest.ts";
import type { PinResult } from "../../../src/domain/source/pin.ts";
import { Failure } from "../../../src/domain/text/failure.ts";

const options: PinOptions = {
  services: [{ context: "." }],
  workflows: [],
  buildContexts: [],
  platform: "linux/amd64",
};

/** The digest that the fake registry has for a reference: that of its name. */
const digestFor = (reference: string): Digest => digestOf(Buffer.from(reference));

const file = (name: string, text: string) => ({ name, path: `/checkout/${name}`, text });

const step = (context: string, ...entries: readonly string[]): string =>
  `steps:\n  - with:\n      context: ${context}\n      build-contexts: |\n${entries.map((entry) => `        ${entry}\n`).join("")}`;

/** What is in the checkout: a Containerfile with its context, the root if none is given. */
interface Found extends Partial<PinFilesFound> {
  readonly containerfile?: PinFile;
  readonly context?: string;
}

function filesWith({ containerfile, context = ".", ...found }: Found): PinFiles {
  const containerfiles = containerfile === undefined ? [] : [{ file: containerfile, context }];
  return {
    read: async () => ({ containerfiles, workflows: [], ...found }),
    replace: async () => {},
  };
}

async function pin(found: Found, more: Partial<PinOptions> = {}): Promise<PinResult> {
  const texts = await findUnpinned({ ...options, ...more }, filesWith(found));
  return pinUses(texts, async (reference) => digestFor(reference));
}

describe("pinning", () => {
  it("asks for each reference once, a few at a time", async () => {
    const asked: string[] = [];
    let running = 0;
    let most = 0;
    const lines = Array.from({ length: 20 }, (_, index) => `FROM acme/base:${index % 10}\n`);
    const texts = await findUnpinned(
      options,
      filesWith({ containerfile: file("Containerfile", lines.join("")) }),
    );
    const { pins } = await pinUses(texts, async (reference) => {
      running += 1;
      most = Math.max(most, running);
      asked.push(reference);
      await Promise.resolve();
      running -= 1;
      return digestFor(reference);
    });
    expect(pins).toHaveLength(20);
    expect(asked.sort()).toEqual(
      Array.from({ length: 10 }, (_, index) => `docker.io/acme/base:${index}`),
    );
    expect(most).toBe(4);
  });

  it("changes Containerfile and workflows, and says what a flag should be", async () => {
    const debian = digestFor("docker.io/library/debian:12");
    const { pins, changes, left } = await pin(
      {
        containerfile: file("Containerfile", "FROM debian:12\nCOPY --from=tools a b\n"),
        workflows: [file("w.yml", step(".", "x=docker-image://debian:12"))],
      },
      { buildContexts: [{ name: "tools", value: "docker-image://debian:12" }] },
    );
    expect(left).toEqual([]);
    expect(changes.map(({ name, after }) => [name, after])).toEqual([
      ["Containerfile", `FROM debian:12@${debian}\nCOPY --from=tools a b\n`],
      ["w.yml", step(".", `x=docker-image://debian:12@${debian}`)],
    ]);
    expect(pins).toEqual([
      { place: { file: "Containerfile", line: 1 }, from: "debian:12", to: `debian:12@${debian}` },
      { place: { file: "w.yml", line: 5 }, from: "debian:12", to: `debian:12@${debian}` },
      {
        place: { file: "--build-contexts" },
        from: "tools=docker-image://debian:12",
        to: `tools=docker-image://debian:12@${debian}`,
      },
    ]);
  });

  it("asks once for what several Containerfiles have, and leaves each its own names", async () => {
    const texts = { a: "FROM debian:12\nCOPY --from=tools x y\n", b: "FROM debian:12\n" };
    const { pins, changes } = await pin({
      containerfiles: [
        { file: file("a/Containerfile", texts.a), context: "a" },
        { file: file("b/Containerfile", `${texts.b}COPY --from=tools x y\n`), context: "b" },
      ],
      workflows: [file("w.yml", step("a", "tools=libs/tools"))],
    });
    expect(changes.map(({ name }) => name)).toEqual(["a/Containerfile", "b/Containerfile"]);
    expect(pins.map(({ place, from }) => [place.file, from])).toEqual([
      ["a/Containerfile", "debian:12"],
      ["b/Containerfile", "debian:12"],
      ["b/Containerfile", "tools"],
    ]);
  });

  it("leaves names that a step for the same context gives to build contexts, and no others", async () => {
    const containerfile = file("cart/Containerfile", "FROM scratch\nCOPY --from=tools a b\n");
    const pinsFor = async (context: string) => {
      const workflows = [file("w.yml", step(context, "tools=./tools"))];
      return (await pin({ containerfile, workflows, context: "cart" })).pins.length;
    };
    expect(await pinsFor("./cart/")).toBe(0);
    expect(await pinsFor("${{ matrix.service }}")).toBe(0);
    expect(await pinsFor("shop")).toBe(1);
    expect(await pinsFor(".")).toBe(1);
  });

  it("fails at the first line in the file whose reference has no digest, after all were asked for", async () => {
    const texts = await findUnpinned(
      options,
      filesWith({ containerfile: file("Containerfile", "FROM a\nFROM b\nFROM c\n") }),
    );
    const failing = pinUses(texts, async (reference) => {
      if (reference.includes("/a:")) return digestFor(reference);
      throw new Failure({ code: "registry", message: "It is not there.", fix: "Look again." });
    });
    await expect(failing).rejects.toMatchObject({
      code: "registry",
      message: "Containerfile:2: `b`: It is not there. Nothing was changed.",
      fix: "Look again.",
      place: { file: "Containerfile", line: 2 },
    });
  });

  it("lets a bug of ours through as it is", async () => {
    const texts = await findUnpinned(
      options,
      filesWith({ containerfile: file("Containerfile", "FROM a\n") }),
    );
    const bug = new TypeError("a bug");
    await expect(pinUses(texts, () => Promise.reject(bug))).rejects.toBe(bug);
  });
});
