import { describe, expect, it } from "vitest";
import { withInheritedDrops } from "../../../src/app/recipe/inherited-drops.ts";
import { basesOf } from "../../../src/containerfile/bases.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import type { ImportedBase } from "../../../src/domain/build/plan.ts";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import type { Advisory } from "../../../src/domain/source/advisory.ts";

const digest = digestOf(Buffer.from("base"));

/** The evidence that a base with these settings adds. */
function added(
  text: string,
  base: Pick<Partial<ImportedBase>, "docker" | "triggers" | "settings">,
  {
    advisories = [],
    version = "1.43.2",
  }: { advisories?: readonly Advisory[]; version?: string } = {},
) {
  const containerfile = parseContainerfile({ text, file: "Containerfile" });
  const scope = { containerfile, buildArgs: [] };
  const imported: ImportedBase = {
    pinned: `base@${digest}`,
    local: "base",
    digest,
    imageId: digest,
    diffIds: [],
    published: [],
    labelNames: [],
    annotationNames: [],
    triggers: [],
    ...base,
  };
  const bases = basesOf(scope).map((use) => ({ use, base: imported, name: "base" }));
  return withInheritedDrops({ advisories, scope, bases, version });
}

const both = { docker: { healthcheck: true, shell: ["/bin/bash", "-c"] } };

describe("what a base says and buildah does not hand on", () => {
  it("is said at FROM", () => {
    const [advisory] = added("FROM a\nRUN x\n", both);
    expect(advisory).toMatchObject({
      name: "dropped-instruction",
      evidence: [
        "Containerfile:1: FROM a brings a HEALTHCHECK: the OCI format has no health check",
        'Containerfile:1: FROM a brings SHELL ["/bin/bash","-c"]: RUN takes `/bin/sh -c`',
      ],
      fix: expect.stringMatching(/--health-cmd.*pipefail/),
    });
  });

  it("is said of its triggers", () => {
    const triggers = ["HEALTHCHECK CMD x", "RUN y", 'shell ["/bin/bash", "-c"]'];
    const [advisory] = added("FROM a\nRUN x\n", { triggers });
    expect(advisory?.evidence).toHaveLength(2);
    expect(advisory?.evidence[0]).toContain("FROM a brings ONBUILD HEALTHCHECK CMD x");
  });

  it("joins what the Containerfile's own lines say", () => {
    const [own] = added("FROM a\nRUN x\n", { triggers: ["HEALTHCHECK CMD x"] });
    const advisories = own === undefined ? [] : [own];
    const [joined, ...others] = added("FROM a\nRUN x\n", both, { advisories });
    expect(others).toEqual([]);
    expect(joined?.evidence).toHaveLength(3);
    expect(joined?.fix.match(/--health-cmd/g)).toHaveLength(1);
  });

  it.each([
    ['FROM a\nHEALTHCHECK NONE\nSHELL ["/bin/sh", "-c"]\n', both],
    ["FROM a\nRUN x\n", { docker: { healthcheck: false, shell: ["/bin/sh", "-c"] } }],
    ["FROM a\nRUN x\n", { triggers: ["RUN x"] }],
    ["FROM a\nRUN x\n", {}],
  ])("is nothing for %j on %j", (text, base) => {
    expect(added(text, base)).toEqual([]);
  });

  it("is not the shell where buildah has it", () => {
    const base = { docker: { healthcheck: false, shell: ["/bin/bash", "-c"] } };
    expect(added("FROM a\nRUN x\n", base, { version: "1.44.0" })).toEqual([]);
  });
});

describe("what has no effect because of a base", () => {
  const settings = {
    environment: new Map([["NODE_VERSION", "20.1.0"]]),
    volumes: ["/var/lib/shop/"],
    workdir: "/var/lib/shop/data",
  };
  const evidence = (text: string, version = "1.28.2") =>
    added(text, { settings }, { version }).flatMap((advisory) => advisory.evidence);

  it("is an ARG that the base's ENV hides, in any stage", () => {
    const told = 'ARG NODE_VERSION stays "20.1.0": the base\'s ENV sets it';
    expect(evidence("FROM a\nARG NODE_VERSION=18\nRUN x\n")).toContain(`Containerfile:2: ${told}`);
    expect(
      evidence(
        "FROM a AS b\nFROM b AS c\nARG NODE_VERSION=18\nLABEL a=b\nFROM a\nCOPY --from=c f f\n",
      ),
    ).toEqual([`Containerfile:3: ${told}`]);
  });

  it("is what a RUN writes into the base's volume, also where the base's WORKDIR is in it", () => {
    const told = "RUN in /var/lib/shop, a VOLUME of the base: the volume is put back as it was";
    expect(evidence("FROM a\nRUN make\n")).toEqual([`Containerfile:2: ${told}`]);
    expect(evidence("FROM a\nWORKDIR /\nRUN touch /var/lib/shop/f\n")).toEqual([
      `Containerfile:3: ${told}`,
    ]);
    expect(evidence("FROM a\nRUN make\n", "1.43.2")).toEqual([]);
  });

  it.each([
    ["FROM a\nWORKDIR /\nARG NODE_VERSION\nRUN echo $NODE_VERSION\n"],
    ["FROM a\nWORKDIR /\nARG NODE_VERSION=20.1.0\nRUN echo $NODE_VERSION\n"],
    ["FROM a\nWORKDIR /\nENV NODE_VERSION=18\nARG NODE_VERSION=18\nRUN x\n"],
    ["FROM a\nCOPY f /var/lib/shop/f\n"],
  ])("is nothing in %j", (text) => {
    expect(evidence(text)).toEqual([]);
  });

  it("is told once where the Containerfile's own ENV hides the ARG already", () => {
    const own = "FROM a\nENV NODE_VERSION=20.1.0\nARG NODE_VERSION=18\nLABEL a=b\n";
    expect(evidence(own)).toEqual([]);
  });
});
