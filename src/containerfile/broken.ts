import { Failure } from "../domain/text/failure.ts";

/** An error in a Containerfile: its line, what is wrong, and what to write. */
export interface BrokenPart {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** A sentence. */
  readonly wrong: string;
  readonly fix: string;
}

/** Creates the failure for a Containerfile that cannot be built as it is written. */
export function brokenContainerfile({ file, line, wrong, fix }: BrokenPart): Failure {
  return new Failure({
    code: "usage",
    message: `${file}:${line}: ${wrong}`,
    fix,
    place: { file, line },
  });
}
