import { describe, expect, it } from "vitest";
import { outputValues, pushedNames } from "../../../src/adapters/actions/outputs.ts";
import { variationNames } from "../../../src/domain/build/environment.ts";
import { outputs } from "../../../src/options/outputs.ts";
import { differing, digest, held, otherDigest, partly, withProof } from "../../report/sample.ts";

describe("the outputs", () => {
  it("of a run that held are all known", () => {
    const facts = {
      report: held,
      tags: ["ghcr.io/acme/shop:1.4.0"],
      layout: "/t/layout",
      reportFile: "/t/r",
      pageFile: "/t/r.html",
      sbomFiles: ["/t/sbom.cdx.json", "/t/sbom.spdx.json"],
    };
    expect(outputValues(facts)).toEqual({
      digest,
      "image-id": otherDigest,
      platforms: `{"linux/amd64":"${digest}"}`,
      image: `ghcr.io/acme/shop@${digest}`,
      tags: "ghcr.io/acme/shop:1.4.0",
      changed: "true",
      reused: "false",
      reproducible: "true",
      varied: JSON.stringify(variationNames),
      "not-varied": "[]",
      advisories: "[]",
      "source-id": "github.com/acme/shop,1.4.0+9f2c",
      repository: "github.com/acme/shop",
      offset: "",
      version: "1.4.0",
      revision: "9".repeat(40),
      images: "",
      sbom: "/t/sbom.cdx.json\n/t/sbom.spdx.json",
      layout: "/t/layout",
      report: "/t/r",
      "report-html": "/t/r.html",
    });
  });

  it("of a run that reused an image are those of that image, and claim no proof of this run", () => {
    const image = `ghcr.io/acme/shop@${digest}`;
    const reused = { image, digest, imageId: otherDigest };
    const values = outputValues({ report: { ...held, proofs: [], pushed: [], reused }, tags: [] });
    expect(values).toMatchObject({
      ...{ digest, "image-id": otherDigest, image },
      ...{ reused: "true", reproducible: "unchecked" },
    });
  });

  it("of one that failed have the source all the same, and no digest", () => {
    const values = outputValues({ report: differing, tags: [] });
    expect(values).toMatchObject({
      digest: "",
      reproducible: "false",
      version: "1.4.0",
      layout: "",
    });
    expect(Object.keys(values)).toEqual(outputs.map(({ name }) => name));
  });

  it("name each variation that not every step had, with the reason and the steps", () => {
    const values = outputValues({
      report: withProof(held, { variations: partly }),
      tags: [],
    });
    const [applied, notApplied] = [values.varied, values["not-varied"]].map((json) =>
      JSON.parse(json),
    );
    expect(applied).toEqual(partly.applied);
    expect(notApplied).toEqual([
      { variation: "hostname", reason: "steps run under chroot isolation: no runtime works" },
      { variation: "timezone", reason: "steps run under chroot isolation: no runtime works" },
      {
        variation: "clock",
        reason: "the image or the Containerfile sets LD_PRELOAD",
        steps: [{ file: "Containerfile", line: 4, text: "RUN make" }],
      },
    ]);
  });

  it("name each image once, and take a registry's port for no tag", () => {
    const pushed = ["localhost:5000/shop:1", "localhost:5000/shop:2", "localhost:5000/cart"].map(
      (reference) => ({ reference, digest, changed: true }),
    );
    expect(pushedNames({ ...held, pushed })).toEqual([
      `localhost:5000/shop@${digest}`,
      `localhost:5000/cart@${digest}`,
    ]);
  });

  it("say whether one tag at least is new", () => {
    const told = (...changed: readonly boolean[]): string => {
      const pushed = changed.map((each, at) => ({ reference: `r/a:${at}`, digest, changed: each }));
      return outputValues({ report: { ...held, pushed }, tags: [] }).changed;
    };
    expect([told(), told(false, false), told(false, true)]).toEqual(["", "false", "true"]);
  });
});
