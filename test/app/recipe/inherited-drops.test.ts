import { describe, expect, it } from "vitest";
import { withInheritedDrops } from "../../../src/app/recipe/inherited-drops.ts";
import { basesOf } from "../../../src/containerfile/bases.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import type { ImportedBase } from "../../../src/domain/build/plan.ts";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import type { DockerSettings } from "../../../src/domain/oci/oci.ts";
import type { Advisory } from "../../../src/domain/source/advisory.ts";

const digest = digestOf(Buffer.from("base"));

/** The evidence that a base with these settings adds. */
function added(
  text: string,
  base: { readonly docker?: DockerSettings; readonly triggers?: readonly string[] },
  {
    advisories = [],
    version = "1.43.2",
  }: { advisories?: readonly Advisory[]; version?: string } = {},
) {
  const containerfile = parseContainerfile({ text, file: "Containerfile" });
  const scope = { containerfile, buildArgs: [] };
  const [use] = basesOf(scope);
  if (use === undefined) throw new Error("no base");
  const imported: ImportedBase = {
    pinned: `base@${digest}`,
    local: "base",
    digest,
    diffIds: [],
    published: [],
    labelNames: [],
    annotationNames: [],
    triggers: [],
    ...base,
  };
  const brought = { use, base: imported, name: "base" };
  return withInheritedDrops({ advisories, scope, base: brought, version });
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
