import { expect, it } from "vitest";
import { withFoundRisks } from "../../../src/app/prove/found-risks.ts";
import type { RiskyFile } from "../../../src/domain/findings/risky-file.ts";
import type { Advisory } from "../../../src/domain/source/advisory.ts";
import { scope } from "../../containerfile/containerfiles.ts";

const dirty: Advisory = { name: "dirty", message: "", evidence: [], fix: "" };
const unchecked: Advisory = { name: "unchecked-files", message: "", evidence: [], fix: "" };
const open: RiskyFile = {
  ...{ path: "srv", layer: 0, isOfBase: false },
  risk: { kind: "world-writable", isFolder: true },
};

function found(files: readonly RiskyFile[], advisories: readonly Advisory[]) {
  const risks = { files, published: 0, omitted: 0 };
  return withFoundRisks({ advisories, risks, scope: scope("FROM scratch"), forbid: [] });
}

it("adds what was found in the image, once and in the order of reports", () => {
  const once = found([open], [dirty, unchecked]);
  expect(once.map(({ name }) => name)).toEqual(["dirty", "unchecked-files", "world-writable"]);
  expect(found([open], once)).toEqual(once);
});

it("leaves the advisories as they are where nothing was found", () => {
  const advisories = [dirty];
  expect(found([], advisories)).toBe(advisories);
});
