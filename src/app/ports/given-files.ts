import type { ExceptionsReader } from "./exceptions.ts";
import type { OpenedPolicy } from "./policy.ts";

/** Reads files that settings name. */
export interface GivenFiles extends ExceptionsReader {
  /** Reads the file of input `policy`. @throws Failure `usage` */
  readonly openPolicy: (path: string) => Promise<OpenedPolicy>;
}
