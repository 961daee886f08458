import { expect, it } from "vitest";
import { withBaseRisks } from "../../../src/app/prove/base-risks.ts";
import type { RiskyFiles } from "../../../src/domain/findings/risky-file.ts";
import type { AdvisoryName } from "../../../src/domain/source/advisory.ts";

const risks: RiskyFiles = {
  files: ["usr/bin/mount", "usr/bin/su"].map((path) => ({
    ...{ path, layer: 0, isOfBase: false },
    risk: { kind: "setuid", setuid: true, setgid: false, uid: 0, gid: 0 },
  })),
  ...{ published: 0, omitted: 0 },
};

function advised(forbid: readonly AdvisoryName[]) {
  return withBaseRisks({ advisories: [], risks, forbid });
}

it("says nothing of what the packages of a base bring", () => {
  expect(advised([])).toEqual([]);
  expect(advised(["tools-in-image"])).toEqual([]);
});

it("says what is forbidden, with what a declaration can do about it", () => {
  expect(advised(["setuid-file"])).toMatchObject([
    {
      name: "setuid-file",
      evidence: ["2 files of the base, the first being /usr/bin/mount"],
      fix: expect.stringContaining("`leave-out:`"),
    },
  ]);
});
