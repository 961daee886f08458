import type { Difference } from "../../src/domain/findings/difference.ts";
import { type DifferenceOptions, differs, startedAt } from "./clues.ts";

/** Both builds ran again half a minute after the tests' builds. */
export const later = 30;
export const spans = [
  { startedAt: startedAt + later, endedAt: startedAt + later + 20 },
  { startedAt: startedAt + later, endedAt: startedAt + later + 20 },
] as const;

export type Bytes = string | Uint8Array;

/** A place with what it is in the two builds, and what it was when they ran again. */
export function sampled(
  [a, b]: readonly [Bytes, Bytes],
  [c, d]: readonly [Bytes, Bytes],
  options: Partial<DifferenceOptions> = {},
): Difference {
  const about = { run: "RUN ./build", ...options };
  const { clue } = differs({ ...about, a: c, b: d });
  const again = Buffer.from(c).equals(Buffer.from(d)) ? undefined : clue;
  return { ...differs({ ...about, a, b }), samples: { kind: "compared", again, spans } };
}
