import { describe, expect, it } from "vitest";
import {
  proofLabels,
  refuseOwnLabels,
  silencedAnnotations,
  silencedLabels,
} from "../../../src/app/recipe/own-labels.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import type { ImportedBase } from "../../../src/domain/build/plan.ts";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import { request } from "../../support/request.ts";

function scope(text: string) {
  return { containerfile: parseContainerfile({ text, file: "Containerfile" }), buildArgs: [] };
}

const digest = digestOf(Buffer.from("base"));

function base(parts: Partial<ImportedBase>): ImportedBase {
  const none = { published: [], labelNames: [], annotationNames: [], triggers: [] };
  return {
    pinned: `b@${digest}`,
    local: `b@${digest}`,
    digest,
    imageId: digest,
    diffIds: [],
    ...none,
    ...parts,
  };
}

const source = "org.opencontainers.image.source";
const revision = "org.opencontainers.image.revision";

describe("Twofold's own labels", () => {
  it("say that two builds were equal, or that there was one", () => {
    const exceptions = { name: "dev.twofold.exceptions", value: "" };
    expect(proofLabels(request())).toEqual([
      { name: "dev.twofold.reproducible", value: "true" },
      exceptions,
    ]);
    expect(proofLabels(request({ reproducibility: "skip" }))).toEqual([
      { name: "dev.twofold.reproducible", value: "unchecked" },
      exceptions,
    ]);
  });

  it.each([
    "LABEL dev.twofold.reproducible=true",
    "LABEL a=b 'dev.twofold.x'=1",
    "ARG N=twofold\nLABEL dev.$N.exceptions=",
    "LABEL dev.twofold x",
  ])("cannot be set by a Containerfile: %j", (line) => {
    const lines = `FROM debian\n${line}\n`.split("\n").length - 1;
    expect(() => refuseOwnLabels(scope(`FROM debian\n${line}\n`))).toThrow(
      expect.objectContaining({
        code: "usage",
        message: expect.stringMatching(new RegExp(`^Containerfile:${lines}: LABEL sets \`dev`)),
        place: { file: "Containerfile", line: lines },
      }),
    );
  });

  it("may be set where they do not reach the image, and others may be set", () => {
    const text = `FROM debian AS a\nLABEL dev.twofold.x=1\nFROM debian\nLABEL ${source}=x dev.twofolder=1\n`;
    expect(() => refuseOwnLabels(scope(text))).not.toThrow();
  });
});

describe("what a base says of itself", () => {
  const plain = scope("FROM debian\n");

  it("is emptied where this image says nothing of its own", () => {
    const inherited = base({ labelNames: [source, revision, "dev.twofold.future", "maintainer"] });
    const labels = [{ name: revision, value: "9f2c" }];
    expect(silencedLabels({ scope: plain, base: inherited, labels })).toEqual([
      { name: source, value: "" },
      { name: "dev.twofold.future", value: "" },
    ]);
    expect(silencedLabels({ scope: plain, base: undefined, labels })).toEqual([]);
  });

  it("is emptied too where a trigger of it says so in this build", () => {
    const inherited = base({ triggers: [`LABEL ${source}=https://base.example`, "RUN make"] });
    expect(silencedLabels({ scope: plain, base: inherited, labels: [] })).toEqual([
      { name: source, value: "" },
    ]);
  });

  it("leaves what the Containerfile says of this image", () => {
    const own = scope(`FROM debian\nLABEL ${source}=https://own.example\n`);
    const inherited = base({ labelNames: [source, revision] });
    expect(silencedLabels({ scope: own, base: inherited, labels: [] })).toEqual([
      { name: revision, value: "" },
    ]);
  });

  it("cannot set a label through another one's name", () => {
    const labelNames = ["dev.twofold.reproducible=false", 'dev.twofold."x', "dev.twofold.a b"];
    expect(silencedLabels({ scope: plain, base: base({ labelNames }), labels: [] })).toEqual([]);
  });

  it("in annotations is emptied, but for those that buildah writes anew", () => {
    const annotationNames = [revision, "org.opencontainers.image.base.name", "dev.twofold.x", "t"];
    expect(silencedAnnotations(base({ annotationNames }))).toEqual([
      { name: revision, value: "" },
      { name: "dev.twofold.x", value: "" },
    ]);
    expect(silencedAnnotations(undefined)).toEqual([]);
  });

  it("in more labels than a command line holds is refused", () => {
    const labelNames = Array.from({ length: 300 }, (_, index) => `dev.twofold.${index}`);
    expect(() => silencedLabels({ scope: plain, base: base({ labelNames }), labels: [] })).toThrow(
      "300 labels",
    );
  });
});
