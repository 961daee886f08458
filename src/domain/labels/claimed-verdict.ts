import type { Verdict } from "../findings/proof.ts";
import { isJsonObject, parseJson } from "../text/json.ts";
import type { Doubt, ReadLabel } from "./label-reading.ts";
import { labelNames } from "./labels.ts";

/** An exception that let an image pass, as its label has it. Anyone can write that text. */
interface ClaimedException {
  readonly path: string;
  readonly cause: string;
  /** `YYYY-MM-DD`. */
  readonly expires: string;
}

/**
 * What an image's labels say about its proof. Images of older versions, which wrote no such label,
 * say nothing.
 */
export interface ClaimedVerdict {
  readonly reproducible?: Verdict;
  /** Empty: the image claims that no exception was used. */
  readonly exceptions?: readonly ClaimedException[];
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

function readExceptions(text: string): readonly ClaimedException[] | undefined {
  if (text === "") return [];
  let found: unknown;
  try {
    found = parseJson(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(found)) return undefined;
  const read = found.flatMap((entry: unknown) => {
    if (!isJsonObject(entry)) return [];
    const { path, cause, expires } = entry;
    if (typeof path !== "string" || typeof cause !== "string") return [];
    if (typeof expires !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(expires)) return [];
    return [{ path, cause, expires }];
  });
  return read.length === found.length ? read : undefined;
}

function doubt(holds: boolean, told: Doubt): readonly Doubt[] {
  return holds ? [told] : [];
}
