import { Failure } from "../../domain/text/failure.ts";

/** Why two builds do not count as equal, and what to do; `reproducibility` decides what follows. */
export interface Irreproducible {
  /** A whole sentence. */
  readonly what: string;
  readonly fix: string;
}

/** Returns the failure of a run that stops because of it. */
export function irreproducibleFailure({ what, fix }: Irreproducible): Failure {
  return new Failure({ code: "irreproducible", message: `${what} Nothing was pushed.`, fix });
}
