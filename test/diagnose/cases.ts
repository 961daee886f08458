import { describe, expect, test } from "vitest";
import { diagnose } from "../../src/diagnose/diagnose.ts";
import type { TwinFacts } from "../../src/domain/build/build-facts.ts";
import type { CauseId } from "../../src/domain/findings/cause.ts";
import type { Difference } from "../../src/domain/findings/difference.ts";
import { twins } from "../support/clues.ts";
import { onBothSurfaces } from "../support/surfaces.ts";

/** A difference between the usual two builds, or one with other facts about them. */
export type Case = Difference | { readonly difference: Difference; readonly facts: TwinFacts };

export interface CauseCases {
  readonly cause: CauseId;
  /** What the cause is found in, by what it is. */
  readonly shows: Readonly<Record<string, Case>>;
  /** What looks like it and has another cause, or none that is known. */
  readonly misses: Readonly<Record<string, Case>>;
}

/** The tests of one cause's rules. */
export function describeCause({ cause, shows, misses }: CauseCases): void {
  describe(cause, () => {
    test.each(Object.entries(shows))("is why %s differs", (_, found) => {
      const diagnosis = judged(found);
      expect(diagnosis).toMatchObject({ cause });
      expect(diagnosis.explanation).toMatch(/\S.*\.$/);
      expect(diagnosis.fix).toMatch(/\S/);
    });

    test("says what happened and what to do (`npx vitest --project unit --update` writes it)", async () => {
      const texts = Object.entries(shows).map(([name, found]) => textOf(name, found));
      await expect(onBothSurfaces(texts.join("\n"))).toMatchFileSnapshot(`../texts/${cause}.txt`);
    });

    test.each(Object.entries(misses))("is not why %s differs", (_, found) => {
      expect(judged(found).cause).not.toBe(cause);
    });
  });
}

/** What a user reads about a case: its instruction, the explanation and the fix. */
function textOf(name: string, found: Case): string {
  const { instruction, explanation, fix } = judged(found);
  const lines = [instruction?.text, explanation, `fix: ${fix ?? "none"}`];
  const written = lines.filter((line) => line !== undefined).join("\n");
  return `${name}\n${written.replace(/^/gm, "  ")}\n`;
}

/** The case with its diagnosis. */
export function judged(found: Case): Difference {
  const [difference, facts] = "facts" in found ? [found.difference, found.facts] : [found, twins];
  const [diagnosis] = diagnose([difference], facts);
  if (diagnosis === undefined) throw new Error("no diagnosis came back");
  return diagnosis;
}
