import { type Epoch, latestEpoch, type StepEpoch } from "../domain/build/epoch.ts";
import { badInput, type Sentence } from "../domain/text/failure.ts";
import { shorten } from "./choices.ts";
import type { OptionReader } from "./reader.ts";

/**
 * Reads input `timestamp`.
 * @throws Failure `usage`
 */
export function readEpoch(read: OptionReader): Epoch {
  const text = read.text("timestamp") ?? "0";
  const epoch = parseEpoch(text);
  if (epoch !== undefined) return epoch;
  throw badEpoch("timestamp", text, "Write seconds since 1970, e.g. `0`, or `commit`.");
}

/**
 * Reads input `source-date-epoch`.
 * @throws Failure `usage`
 */
export function readStepEpoch(read: OptionReader): StepEpoch {
  const text = read.text("source-date-epoch");
  if (text === undefined) return { kind: "default" };
  if (text === "none") return { kind: "none" };
  const epoch = parseEpoch(text);
  if (epoch !== undefined) return epoch;
  const fix = "Write seconds since 1970, e.g. `318211200`, or `commit`, or `none`.";
  throw badEpoch("source-date-epoch", text, fix);
}

function parseEpoch(text: string): Epoch | undefined {
  if (text === "commit") return { kind: "commit" };
  if (!/^\d{1,12}$/.test(text) || Number(text) > latestEpoch) return undefined;
  return { kind: "seconds", seconds: Number(text) };
}

function badEpoch(input: string, text: string, fix: Sentence): Error {
  return badInput(input, `${JSON.stringify(shorten(text))} is not a time.`, fix);
}
