import { isRevision } from "../domain/labels/label-reading.ts";
import { badInput } from "../domain/text/failure.ts";
import { shorten } from "./choices.ts";

/** Reads `revision`; undefined where none is given. @throws Failure `usage` */
export function parseCommitName(text: string | undefined): string | undefined {
  if (text === undefined || isRevision(text)) return text;
  throw badInput(
    "revision",
    `${JSON.stringify(shorten(text))} is not the full name of a commit.`,
    "Write 40 hex digits, as `git rev-parse HEAD` prints them.",
  );
}
