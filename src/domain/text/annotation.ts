import type { Place } from "./failure.ts";

/** A message pinned to a line of the user's files. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly place?: Place;
}
