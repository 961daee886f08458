import type { ExceptionsFile } from "../../domain/findings/exception.ts";
import type { BaseExceptions } from "../../domain/findings/widened.ts";
import type { Answer } from "../../domain/source/checkout.ts";

/** Reads the file of input `exceptions`. */
export interface ExceptionsReader {
  /** @throws Failure `usage` */
  readonly readExceptions: (path: string) => Promise<ExceptionsFile>;
  /**
   * Reads the same file on the branch that the run's pull request goes into; undefined where there is
   * no pull request, or where it does not bring the file.
   */
  readonly baseExceptions: (path: string) => Promise<Answer<BaseExceptions> | undefined>;
}
