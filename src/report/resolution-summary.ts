import type { Resolution } from "../domain/resolve/resolution.ts";
import type { Annotation } from "../domain/text/annotation.ts";
import { shortened } from "../domain/text/printable.ts";
import { plainPalette } from "./palette.ts";
import { resolutionLines } from "./resolution.ts";
import { blockOf } from "./summary/block.ts";
import { markdown } from "./text.ts";

const view = { palette: plainPalette, surface: "workflow" } as const;

/** Renders what `resolve` found as a job summary in GitHub's Markdown: what it came to, then the rest as text. */
export function renderResolutionSummary(found: Resolution): string {
  const [headline = "", ...lines] = resolutionLines(found, view);
  const mark = found.answer.kind === "found" ? "✅" : "❌";
  const about = markdown(shortened(found.query, 200));
  const start = lines.findIndex((line) => line !== "");
  const sections = [
    `## ${mark} ${about} · ${markdown(headline)}`,
    ...(start < 0 ? [] : blockOf(lines.slice(start), "")),
  ];
  return `${sections.join("\n\n")}\n`;
}

/** Returns the annotation for a source that no image, or no one image, is of. */
export function resolutionAnnotations(found: Resolution): readonly Annotation[] {
  if (found.answer.kind === "found") return [];
  const lines = resolutionLines(found, view).filter((line) => line !== "");
  const message = shortened(lines.join("\n"), 3000);
  return [{ level: "error", title: "Resolve", message }];
}
