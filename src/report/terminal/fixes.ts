import { placeText } from "../../domain/build/written-place.ts";
import type { TriedFixes, TriedInstruction } from "../../domain/findings/tried-fixes.ts";
import { fixesBlock, fixesVerdict, instructionVerdict } from "../fixes.ts";
import { line, lineUpTo } from "../line.ts";
import { counted } from "../sizes.ts";
import type { Palette } from "./palette.ts";

const mostInstructions = 20;
const mostLines = 200;

/**
 * Shows what building with the fixes has shown; the patch stands at the left edge, to be copied.
 */
export function fixLines(tried: TriedFixes | undefined, palette: Palette): readonly string[] {
  if (tried === undefined) return [];
  const { instructions, result } = tried;
  const more = instructions.length - mostInstructions;
  const block = fixesBlock(tried);
  const hidden = block.length - mostLines;
  const shown = block.slice(0, mostLines).map((text) => lineUpTo(text, 4000));
  return [
    palette.strong(lineUpTo(fixesVerdict(tried), 2000)),
    ...instructions.slice(0, mostInstructions).map((each) => instructionLine(each, palette)),
    ...(more > 0 ? [palette.faint(`  … and ${more} more in the report`)] : []),
    ...(block.length === 0 ? [] : [""]),
    ...(result === "passed" ? shown : shown.map((text) => palette.faint(`  ${text}`))),
    ...(hidden > 0 ? [palette.faint(`… and ${counted(hidden, "more line")} in the report`)] : []),
  ];
}

function instructionLine(tried: TriedInstruction, palette: Palette): string {
  const tone = tried.result === "passed" ? palette.good : palette.warning;
  return `  ${palette.strong(line(placeText(tried.instruction)))}  ${tone(line(instructionVerdict(tried)))}`;
}
