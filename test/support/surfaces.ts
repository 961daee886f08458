import { onSurface } from "../../src/domain/text/surface.ts";

/** Each line as a workflow shows it, followed by the command line's form where that is another. */
export function onBothSurfaces(text: string): string {
  return text
    .split("\n")
    .flatMap((line) => {
      const [workflow, flags] = [onSurface(line, "workflow"), onSurface(line, "command line")];
      return workflow === flags ? [line] : [workflow, `${flags} (on the command line)`];
    })
    .join("\n");
}
