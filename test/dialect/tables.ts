import { type DialectRow, dialect } from "../../src/dialect/table.ts";
import { onSurface } from "../../src/domain/text/surface.ts";

/** The rows of one effect, as docs/buildah-versions.md shows them. */
export function tableOf(effect: DialectRow["effect"]): string {
  const rows = Object.values(dialect).filter((row) => row.effect === effect);
  return [
    "| what | since buildah | without it, buildah | instead | run with |",
    "|---|---|---|---|---|",
    ...rows.map(
      ({ what, since = "no version", without, fix, ran }) =>
        `| ${[what.replace(/,$/, ""), since, without, fix, ran].map(cell).join(" | ")} |`,
    ),
    "",
  ].join("\n");
}

function cell(text: string): string {
  return onSurface(text, "workflow").replaceAll("|", "\\|");
}
