import type { Failure } from "../text/failure.ts";
import type { ImageDecision } from "./image-decision.ts";
import type { Report } from "./report.ts";

/** What came of one of several images. */
export interface ImageResult {
  readonly name: string;
  readonly decision: ImageDecision;
  /** Of its build; absent where there was none. */
  readonly report?: Report;
  /** Where its report is, as JSON. */
  readonly reportFile?: string;
  readonly layout?: string;
  /** Why the run did not reach its goal for this image. */
  readonly failure?: Failure;
}
