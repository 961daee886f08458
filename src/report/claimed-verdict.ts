import { firstExpiry } from "../domain/findings/accepted.ts";
import type { Verdict } from "../domain/findings/proof.ts";
import type { ClaimedVerdict } from "../domain/labels/claimed-verdict.ts";
import type { Headline } from "./headline.ts";
import { counted } from "./sizes.ts";

const headlines: Readonly<Record<Verdict, Headline>> = {
  true: { tone: "good", text: "Reproducible, according to its label: two builds were equal." },
  false: { tone: "bad", text: "Not reproducible, according to its label: two builds differed." },
  unchecked: {
    tone: "warning",
    text: "Unchecked, according to its label: two builds of all of it were not compared.",
  },
};

const mostExceptions = 50;

/**
 * Summarizes what an image's labels say about its proof in one sentence: that is what a reader
 * wants to know first.
 */
export function claimedVerdict({ reproducible, exceptions = [] }: ClaimedVerdict): Headline {
  if (reproducible === undefined) {
    return { tone: "warning", text: "Its labels do not say whether it is reproducible." };
  }
  const until = firstExpiry(exceptions);
  if (reproducible !== "false" || until === undefined) return headlines[reproducible];
  const passed = counted(exceptions.length, "exception");
  return {
    tone: "warning",
    text: `Accepted differences until ${until}, according to its labels: two builds differed, as ${passed} allowed.`,
  };
}

/** Returns the exceptions that let the image pass, one per row. */
export function exceptionRows(
  exceptions: ClaimedVerdict["exceptions"] = [],
): readonly (readonly [name: string, value: string])[] {
  const hidden = exceptions.length - mostExceptions;
  return [
    ...exceptions
      .slice(0, mostExceptions)
      .map(
        ({ path, cause, expires }) => ["accepted", `${path} (${cause}) until ${expires}`] as const,
      ),
    ...(hidden > 0 ? [["accepted", `… and ${hidden} more`] as const] : []),
  ];
}
