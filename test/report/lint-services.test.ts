import { describe, expect, it } from "vitest";
import type { Advisory, AdvisoryName } from "../../src/domain/source/advisory.ts";
import type { TaggedSource } from "../../src/domain/source/source.ts";
import {
  renderServicesJson,
  type ServiceFindings,
  serviceLines,
  servicesVerdict,
} from "../../src/report/lint-services.ts";
import { plainPalette } from "../../src/report/palette.ts";

const advisory = (name: AdvisoryName, message: string): Advisory => ({
  ...{ name, message },
  evidence: [],
  fix: "Mend it.",
});
const unpushed = advisory("unpushed", "It is nowhere.");

function service(
  folder: string,
  advisories: readonly Advisory[],
  given: Partial<TaggedSource> = {},
): ServiceFindings {
  const version = given.version ?? "0.0.0-untagged";
  const source = { id: "", repository: "", revision: "", offset: folder, ...given, version };
  const forbidden = advisories.map(({ name }) => name).filter((name) => name !== "untagged");
  return {
    file: `${folder}/Containerfile`,
    found: { source, advisories, forbidden },
    failure: undefined,
  };
}

const broken: ServiceFindings = {
  file: "odd/Dockerfile",
  found: undefined,
  failure: { message: "odd/Dockerfile:2: no \u001b[2Jinstruction.", fix: "Write one." },
};

describe("the findings of several Containerfiles", () => {
  const services = [
    service("cart", [unpushed, advisory("root-user", "Root.")], {
      version: "2.1.0",
      tag: "cart/v2.1.0",
    }),
    service("pay", [unpushed], { version: "1.0.2", tag: "v1.0.2" }),
    service("web", [unpushed, advisory("untagged", "No tag.")]),
    broken,
  ];

  it("are told by Containerfile with its version, and what all have once", () => {
    expect(serviceLines(services, plainPalette)).toEqual([
      "All 3 Containerfiles",
      "unpushed: It is nowhere.",
      "  Mend it.",
      "",
      "cart/Containerfile  2.1.0 (tag cart/v2.1.0)",
      "root-user: Root.",
      "  Mend it.",
      "",
      "pay/Containerfile  1.0.2 (tag v1.0.2, the repository's)  nothing else",
      "",
      "web/Containerfile  0.0.0-untagged",
      "untagged (accepted): No tag.",
      "  Mend it.",
      "",
      "odd/Dockerfile",
      "error: odd/Dockerfile:2: no ␛[2Jinstruction.",
      "  Write one.",
      "",
    ]);
  });

  it("of a single one are its own, and none is clean", () => {
    expect(serviceLines([service("cart", [unpushed])], plainPalette)).toEqual([
      "cart/Containerfile  0.0.0-untagged",
      "unpushed: It is nowhere.",
      "  Mend it.",
      "",
    ]);
    expect(serviceLines([service("cart", [])], plainPalette)).toEqual([
      "cart/Containerfile  0.0.0-untagged  clean",
      "",
    ]);
  });

  it("end with how many there are of each kind, and which fail", () => {
    expect(servicesVerdict(services)).toBe(
      "4 Containerfiles: 3 with forbidden advisories (cart/Containerfile, pay/Containerfile, web/Containerfile), 1 not readable (odd/Dockerfile).",
    );
    const untagged = service("a", [advisory("untagged", "No tag.")]);
    expect(servicesVerdict([service("b", []), untagged])).toBe(
      "2 Containerfiles: 1 clean, 1 with accepted advisories.",
    );
    const many = Array.from({ length: 7 }, (_, at) => service(`s${at}`, [unpushed]));
    expect(servicesVerdict(many)).toContain("s4/Containerfile, 2 more).");
  });

  it("are an array for programs", () => {
    expect(JSON.parse(renderServicesJson(services))).toMatchObject([
      {
        file: "cart/Containerfile",
        schemaVersion: 2,
        source: { version: "2.1.0", tag: "cart/v2.1.0" },
        advisories: [{ name: "unpushed" }, { name: "root-user" }],
        forbidden: ["unpushed", "root-user"],
      },
      { file: "pay/Containerfile" },
      { file: "web/Containerfile" },
      { file: "odd/Dockerfile", failure: { fix: "Write one." } },
    ]);
  });
});
