import type { ImageResult } from "../../domain/findings/image-result.ts";
import { onSurface, type Surface } from "../../domain/text/surface.ts";
import { line } from "../line.ts";
import type { TerminalPalette } from "../palette.ts";
import { counted } from "../sizes.ts";
import { imageFacts, outcomeOf } from "./outcome.ts";
import { decisionText } from "./reason.ts";

/** Formats a table of all images for a terminal or a log, and a last line that counts them. */
export function imageLines(
  results: readonly ImageResult[],
  { palette, surface }: { readonly palette: TerminalPalette; readonly surface: Surface },
): readonly string[] {
  const widest = Math.max(0, ...results.map(({ name }) => name.length));
  const rows = results.map((result) => {
    const { tone, text } = outcomeOf(result);
    const state = palette[tone](text.padEnd(16));
    return `${palette.strong(result.name.padEnd(widest))}  ${state}  ${line(detailOf(result, surface))}`;
  });
  return [...rows, countsText(results)];
}

/** Says what is left to say of an image: why it failed, or its digest and why it was built. */
export function detailOf(result: ImageResult, surface: Surface): string {
  const { failure, decision } = result;
  if (failure !== undefined) return failure.on(surface).message;
  const { digest = "" } = imageFacts(result);
  const why = onSurface(decisionText(decision), surface);
  return decision.kind === "current" ? why : `${digest} (${why})`;
}

/** Counts the images by what came of them: `20 images: 19 unchanged, 1 reproducible.` */
export function countsText(results: readonly ImageResult[]): string {
  const counts = new Map<string, number>();
  for (const result of results) {
    const { text } = outcomeOf(result);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const parts = [...counts].map(([text, count]) => `${count} ${text}`);
  return `${counted(results.length, "image")}: ${parts.join(", ")}.`;
}
