import type { Surface } from "../../domain/text/surface.ts";

/** How texts for people are written: they name settings as these are given. */
export interface Wording {
  /** Where the report is read. */
  readonly surface: Surface;
  /** Returns a text as it reads there. */
  readonly read: (text: string) => string;
}
