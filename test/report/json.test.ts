import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { variationNames } from "../../src/domain/build/environment.ts";
import { attestationKinds } from "../../src/domain/findings/beside.ts";
import { causeIds } from "../../src/domain/findings/cause.ts";
import { executableAdviceNames } from "../../src/domain/findings/executable.ts";
import type { Report } from "../../src/domain/findings/report.ts";
import { traceKinds } from "../../src/domain/findings/trace.ts";
import { sbomFormats } from "../../src/domain/oci/sbom-format.ts";
import { advisoryNames } from "../../src/domain/source/advisory.ts";
import { exitCodes } from "../../src/domain/text/failure.ts";
import { renderAdvisoriesJson, renderJson } from "../../src/report/json.ts";
import { besideWith } from "./beside-sample.ts";
import {
  differences,
  differing,
  fixesPass,
  fixesWith,
  held,
  listing,
  tracesWith,
  withProof,
} from "./sample.ts";

const schema = JSON.parse(
  await readFile(new URL("../../docs/report.schema.json", import.meta.url), "utf8"),
);
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

function errorsOf(text: string): unknown {
  validate(JSON.parse(text));
  return validate.errors;
}

const source = {
  ...held.source,
  tag: "v1.4.0",
  otherTags: [{ tag: "v1.4.0-rc.1", version: "1.4.0-rc.1" }],
};
const accepted = {
  exception: {
    path: "app/*",
    cause: "clock",
    reason: "the vendor's installer writes its time",
    owner: "Ada",
    expires: "2027-01-31",
    line: 3,
  },
  paths: ["app/build-info"],
} as const;

describe("report.json", () => {
  const advisory = {
    name: "dirty",
    message: "m",
    evidence: ["a.c"],
    fix: "f",
    places: [{ file: "a.c" }, { file: "Containerfile", line: 2 }],
    leavesOpen: ["unpushed"],
  } as const;

  it.each<{ what: string; report: Report }>([
    { what: "a run that held", report: held },
    { what: "builds that differ", report: differing },
    {
      what: "a tagged source that is not clean and that policy refuses",
      report: { ...held, source, advisories: [advisory], forbidden: ["dirty"] },
    },
    {
      what: "steps that were proven before",
      report: withProof(held, {
        ledger: {
          taken: [
            {
              instruction: { file: "Containerfile", line: 2, text: "RUN make" },
              from: "/var/cache/twofold",
              provenOn: "2026-11-21T16:47:03Z",
              revision: "9f2c",
              address: "https://forge.test/runs/7",
              usedNetwork: false,
            },
            { from: "this run", provenOn: "2026-11-21T16:47:03Z", revision: "", usedNetwork: true },
          ],
          ...{ ran: 1, kept: 1, notes: ["Not kept."] },
        },
      }),
    },
    {
      what: "variations that make something differ",
      report: withProof(differing, {
        differences: listing(
          differences.map((difference, at) =>
            at === 0
              ? { ...difference, variations: variationNames }
              : { ...difference, variationsAmong: variationNames },
          ),
        ),
      }),
    },
    ...[fixesPass, ...fixesWith("x")].map((triedFixes) => ({
      what: `fixes that were tried: ${triedFixes.result}`,
      report: withProof(differing, { triedFixes }),
    })),
    { what: "documents and statements beside the image", report: { ...held, ...besideWith("x") } },
    { what: "traces and executables", report: withProof(held, tracesWith("x")) },
    {
      what: "differences that are accepted",
      report: withProof(differing, { exceptions: [accepted] }),
    },
  ])("follows the published schema for $what", ({ report }) => {
    expect(errorsOf(renderJson(report))).toBeNull();
  });

  it("has the tags of the source, as git has them", () => {
    expect(JSON.parse(renderJson({ ...held, source })).source).toMatchObject({
      tag: "v1.4.0",
      otherTags: [{ tag: "v1.4.0-rc.1", version: "1.4.0-rc.1" }],
    });
  });

  it("has its keys in one order, however the report was put together", () => {
    const { source: first, ...rest } = held;
    expect(renderJson({ ...rest, source: first })).toBe(renderJson(held));
    expect(renderJson(held)).toMatch(/^\{\n {2}"schemaVersion": 2,\n {2}"source": \{/);
  });

  it("has only what the schema knows, so that nothing strays into it", () => {
    const stray = { ...held, stray: "x", source: { ...held.source, stray: "x" } };
    expect(renderJson(stray)).not.toContain("stray");
  });

  it("keeps the bytes that causes are judged by inside the program", () => {
    expect(differences[0]?.clue).toBeDefined();
    expect(renderJson(differing)).not.toContain("spots");
  });

  it("is not followed by a report with a wrong digest or an unknown key", () => {
    expect(errorsOf(renderJson(held).replace('"sha256:1', '"sha256:X'))).not.toBeNull();
    expect(errorsOf(renderJson(held).replace('"traces"', '"tracks"'))).not.toBeNull();
  });
});

describe("the schema", () => {
  it("knows the same names as the program", () => {
    expect(schema.$defs.variation.enum).toEqual(variationNames);
    expect(schema.$defs.advisoryName.enum).toEqual(advisoryNames);
    expect(schema.$defs.trace.properties.kind.enum).toEqual(traceKinds);
    const { advice } = schema.$defs.executable.properties;
    expect(advice.items.properties.name.enum).toEqual(executableAdviceNames);
    expect(schema.$defs.cause.enum).toEqual(causeIds);
    const { sboms, attestations } = schema.properties;
    expect(sboms.items.properties.format.enum).toEqual(sbomFormats);
    expect(attestations.items.properties.about.enum).toEqual(attestationKinds);
    expect(schema.properties.failure.properties.code.enum).toEqual(Object.keys(exitCodes));
  });
});

it("the advisories' JSON is the part of the report that is known without a build", () => {
  const { schemaVersion, source, advisories } = JSON.parse(renderJson(held));
  expect(JSON.parse(renderAdvisoriesJson(held))).toEqual({ schemaVersion, source, advisories });
});
