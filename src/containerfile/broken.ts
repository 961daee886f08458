import { Failure } from "../domain/text/failure.ts";

/** What is wrong with a Containerfile, at which line, and what to write. */
export interface BrokenPart {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** A sentence. */
  readonly wrong: string;
  readonly fix: string;
}

/** The failure over a Containerfile that cannot be built from as it is written. */
export function brokenContainerfile({ file, line, wrong, fix }: BrokenPart): Failure {
  return new Failure({
    code: "usage",
    message: `${file}:${line}: ${wrong}`,
    fix,
    place: { file, line },
  });
}
