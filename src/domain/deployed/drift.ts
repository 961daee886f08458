import type { Digest } from "../oci/digest.ts";
import type { RunningImage, RunningKind } from "./running.ts";
import type { WantedService } from "./wanted.ts";

/**
 * How what runs in a place stands to what should. `unknown`: nothing tells; it never passes.
 * `unreachable`: a registry that would tell failed.
 */
export type DriftState =
  | "in-place"
  | "other-revision"
  | "other-version"
  | "other-source"
  | "other-digest"
  | "unknown"
  | "unreachable"
  | "not-running"
  | "not-wanted";

/** What is wrong with an image that may well be in place. */
export type DriftProblem =
  /** Advisories of its source that are forbidden, as its labels name them. */
  | { readonly kind: "forbidden"; readonly advisories: readonly string[] }
  /** Advisories are forbidden, and its labels do not say which it has. */
  | { readonly kind: "advisories-unknown" }
  /** It is asked for by a tag, which can be moved. */
  | { readonly kind: "tag"; readonly tag: string };

/** What was found in one place. */
export interface DriftRow {
  readonly name: string;
  readonly state: DriftState;
  /** One sentence; absent where the state says all. */
  readonly because?: string;
  /** What to do; absent where that follows from the state. */
  readonly fix?: string;
  readonly wanted?: WantedService;
  readonly running?: RunningImage;
  /** The digest of what runs, as a registry serves it. */
  readonly digest?: Digest;
  /** The source ID that the labels of what runs name. */
  readonly source?: string;
  readonly problems: readonly DriftProblem[];
}

/** `unchecked`: nothing drifts as far as is known, but a registry failed. */
type DriftVerdict = "in-place" | "drift" | "unchecked";

/** What runs against what should run. */
export interface Drift {
  readonly verdict: DriftVerdict;
  readonly kind: RunningKind;
  readonly rows: readonly DriftRow[];
  /** How many images run that nothing wants, and that are ignored. */
  readonly ignored: number;
}

/** Exit statuses of `drift` (design §4). */
export const driftExitCodes: Readonly<Record<DriftVerdict, number>> = {
  "in-place": 0,
  drift: 1,
  unchecked: 3,
};

/** Whether what runs in a place is what should, with nothing wrong about it. */
export function isInPlace({ state, problems }: Pick<DriftRow, "state" | "problems">): boolean {
  return state === "in-place" && problems.length === 0;
}

/** Returns what the rows come to. A drift that is known is one, whatever else cannot be told. */
export function driftVerdict(rows: readonly DriftRow[]): DriftVerdict {
  const off = rows.filter((row) => !isInPlace(row));
  if (off.length === 0) return "in-place";
  const isKnown = off.some(({ state, problems }) => state !== "unreachable" || problems.length > 0);
  return isKnown ? "drift" : "unchecked";
}
