import { expect, it } from "vitest";
import { withFoundStale } from "../../../src/app/prove/found-stale.ts";
import type { StaleFile } from "../../../src/domain/findings/stale-file.ts";
import type { Advisory } from "../../../src/domain/source/advisory.ts";
import { scope } from "../../containerfile/containerfiles.ts";

const dirty: Advisory = { name: "dirty", message: "", evidence: [], fix: "" };
const moving: Advisory = { name: "moving-input", message: "", evidence: [], fix: "" };
const module: StaleFile = {
  ...{ by: "python", path: "a/__pycache__/b.cpython-311.pyc", layer: 0, of: "a/b.py" },
  ...{ recorded: 1_714_867_200, actual: 0 },
};

function found(stale: readonly StaleFile[], advisories: readonly Advisory[]) {
  return withFoundStale({ advisories, stale, scope: scope("FROM scratch") });
}

it("adds what was found in the image, once and in the order of reports", () => {
  const once = found([module], [dirty, moving]);
  expect(once.map(({ name }) => name)).toEqual(["dirty", "moving-input", "stale-time"]);
  expect(once[2]?.evidence).toEqual([expect.stringContaining("/a/__pycache__/b")]);
  expect(found([module], once).map(({ name }) => name)).toEqual(once.map(({ name }) => name));
});

it("leaves the advisories as they are where nothing was found", () => {
  const advisories = [dirty];
  expect(found([], advisories)).toBe(advisories);
});
