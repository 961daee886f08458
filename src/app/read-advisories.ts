import type { AdvisoryName } from "../domain/advisory.ts";
import type { Failure } from "../domain/failure.ts";
import { forbidden } from "../domain/policy.ts";
import type { SourceQuestion, SourceReader, SourceReading } from "./source-ports.ts";

/** The source, its advisories, and what policy says about them. */
export interface JudgedSource {
  readonly reading: SourceReading;
  /** Present when an advisory is forbidden. */
  readonly failure: Failure | undefined;
}

/** Reads the source and puts its advisories before the policy gate; a forbidden one is an answer, not an exception. */
export async function readAdvisories(order: {
  readonly reader: SourceReader;
  readonly question: SourceQuestion;
  readonly forbid: readonly AdvisoryName[];
}): Promise<JudgedSource> {
  const reading = await order.reader.read(order.question);
  return { reading, failure: forbidden(reading.advisories, order.forbid) };
}
