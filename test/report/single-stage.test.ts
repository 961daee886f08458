import { expect, it } from "vitest";
import { unproven } from "../../src/domain/findings/proof.ts";
import type { SingleStage } from "../../src/domain/findings/single-stage.ts";
import { singleStageText } from "../../src/report/single-stage.ts";
import { singleStageSection } from "../../src/report/summary/builds.ts";

const found: SingleStage = {
  image: { size: 12_300_000, files: 1, packages: 0 },
  single: { size: 246_000_000, files: 9_876, packages: 120 },
};

it("an image beside the one of a single stage is told in a line and as a table", () => {
  expect(singleStageText(found)).toBe(
    "12.3 MB, 1 file, 0 packages; as a single stage 246.0 MB, 9,876 files, 120 packages (5 % of the size)",
  );
  const proof = unproven("linux/amd64", []);
  expect(singleStageSection(proof)).toBe("");
  expect(singleStageSection({ ...proof, singleStage: found })).toBe(
    [
      "### Beside a single stage",
      "",
      "|  | Compressed | Files | Packages |",
      "| --- | --- | --- | --- |",
      "| This image | 12.3 MB | 1 | 0 |",
      "| Single stage | 246.0 MB | 9876 | 120 |",
    ].join("\n"),
  );
});
