import type { Scope } from "../containerfile/bases.ts";
import type { DialectId } from "./table.ts";

/** A place in a Containerfile where it matters which buildah builds. */
export interface DialectUse {
  readonly id: DialectId;
  /** 1-based line of the instruction. */
  readonly line: number;
  /** What is there, for people: one line. */
  readonly text: string;
}

/** Finds the uses of some rows in the stages that the target needs. */
export type Finder = (scope: Scope) => readonly DialectUse[];
