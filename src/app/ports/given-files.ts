import type { ExceptionsFile } from "../../domain/findings/exception.ts";
import type { OpenedPolicy } from "./policy.ts";

/** Reads files that settings name. */
export interface GivenFiles {
  /** Reads the file of input `exceptions`. @throws Failure `usage` */
  readonly readExceptions: (path: string) => Promise<ExceptionsFile>;
  /** Reads the file of input `policy`. @throws Failure `usage` */
  readonly openPolicy: (path: string) => Promise<OpenedPolicy>;
}
