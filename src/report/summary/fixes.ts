import { placeText } from "../../domain/build/written-place.ts";
import type { Proof } from "../../domain/findings/proof.ts";
import { fixesBlock, fixesVerdict, instructionVerdict } from "../fixes.ts";
import { code, markdown } from "../text.ts";
import { blockOf } from "./block.ts";
import { table } from "./table.ts";

/** Shows what building with the fixes has shown, with the patch if they pass. */
export function fixesSection({ triedFixes: tried }: Proof): string {
  if (tried === undefined) return "";
  const rows = tried.instructions.map((each) => [
    code(placeText(each.instruction)),
    code("line" in each ? each.line : each.instruction.text),
    markdown(instructionVerdict(each)),
  ]);
  return [
    "### Fixes tried",
    markdown(fixesVerdict(tried)),
    ...(rows.length === 0
      ? []
      : [table({ header: ["Line", "With the fixes", "Result"], rows, budget: 60_000 })]),
    ...blockOf(fixesBlock(tried), tried.patch === undefined ? "" : "diff"),
  ].join("\n\n");
}
