import * as v from "valibot";
import type { Verdict } from "../findings/proof.ts";
import { fittingJson, listOf, objectOf } from "../text/schema.ts";
import type { Doubt, ReadLabel } from "./label-reading.ts";
import { labelNames } from "./labels.ts";

/** The exceptions that let an image pass, as its label has them. Anyone can write that text. */
const claimedExceptions = listOf(
  objectOf({
    path: v.string(),
    cause: v.string(),
    /** `YYYY-MM-DD`. */
    expires: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  }),
);
type ClaimedExceptions = v.InferOutput<typeof claimedExceptions>;

/**
 * What an image's labels say about its proof. Images of older versions, which wrote no such label,
 * say nothing.
 */
export interface ClaimedVerdict {
  readonly reproducible?: Verdict;
  /** Empty: the image claims that no exception was used. */
  readonly exceptions?: ClaimedExceptions;
}

/** Reads the labels about the proof. A label in the wrong form gives a doubt instead of a claim. */
export function readVerdict(read: ReadLabel): {
  readonly verdict: ClaimedVerdict;
  readonly doubts: readonly Doubt[];
} {
  const said = read(labelNames.reproducible);
  const listed = read(labelNames.exceptions);
  const reproducible = said === undefined ? undefined : readReproducible(said);
  const exceptions = listed === undefined ? undefined : readExceptions(listed);
  const isPraised = reproducible !== undefined && reproducible !== "false";
  const contradicts = isPraised && exceptions !== undefined && exceptions.length > 0;
  return {
    verdict: {
      ...(reproducible === undefined ? {} : { reproducible }),
      ...(exceptions === undefined ? {} : { exceptions }),
    },
    doubts: [
      ...doubt(said !== undefined && reproducible === undefined, {
        label: labelNames.reproducible,
        value: said ?? "",
        because: "is not `true`, `false` or `unchecked`",
      }),
      ...doubt(listed !== undefined && exceptions === undefined, {
        label: labelNames.exceptions,
        value: listed ?? "",
        because: "is not a list of exceptions",
      }),
      ...doubt(contradicts, {
        label: labelNames.exceptions,
        value: listed ?? "",
        because: `contradicts ${labelNames.reproducible}=${reproducible ?? ""}`,
      }),
    ],
  };
}

function readReproducible(text: string): Verdict | undefined {
  return (["true", "false", "unchecked"] as const).find((value) => value === text);
}

function readExceptions(text: string): ClaimedExceptions | undefined {
  return text === "" ? [] : fittingJson(claimedExceptions, text);
}

function doubt(holds: boolean, told: Doubt): readonly Doubt[] {
  return holds ? [told] : [];
}
