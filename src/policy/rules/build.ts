import { fitsPattern } from "../../domain/text/text-pattern.ts";
import { secondsOfDay } from "../days.ts";
import { byFact, type Finding, type Judge, some, unless } from "../finding.ts";

/** This run rebuilt the image, and it came out well enough. */
export const rebuild: Judge<"rebuild"> = ({ verdicts }, facts) =>
  byFact(facts.rebuild, (verdict): Finding => {
    if (verdict === "cannot-be-rebuilt" || verdict === "not-rebuilt") {
      const evidence = ["The image was not rebuilt, so nothing is known of a rebuild."];
      return { verdict: "unchecked", evidence, fix: "Give `verify` what a rebuild needs." };
    }
    const holds = (verdicts as readonly string[]).includes(verdict);
    const evidence = [`The rebuild's verdict is \`${verdict}\`.`];
    return holds
      ? { verdict: "holds", evidence }
      : {
          verdict: "broken",
          evidence,
          fix: "Find out by the differences why it comes out differently.",
        };
  });

/** The source was clean in the ways that matter to the policy. */
export const advisories: Judge<"advisories"> = ({ allow, forbid }, facts) =>
  byFact(facts.advisories, (names, by) => {
    const against = names.filter((name) =>
      allow === undefined ? includes(forbid, name) : !includes(allow, name),
    );
    const found = names.length === 0 ? "no advisory" : some(names);
    return unless(against, {
      holds: `${by} lists ${found}.`,
      broken: `${by} lists ${some(against)}.`,
      fix: "Mend the source as docs/advisories.md says, and build again.",
    });
  });

/** One proof had all these variations in every step. */
export const variations: Judge<"variations"> = ({ required }, facts) =>
  byFact(facts.varied, (proofs, by) => {
    const missing = proofs.map((varied) => required.filter((name) => !varied.includes(name)));
    const fewest = missing.toSorted((a, b) => a.length - b.length)[0] ?? required;
    return unless(fewest, {
      holds: `${by} has applied ${some(required)} to every step.`,
      broken: `${by} has not applied ${some(fewest)} to every step.`,
      fix: "Build where these variations can be applied (docs/environments.md).",
    });
  });

/** The image is from a repository on the list. */
export const source: Judge<"source"> = ({ allow }, facts) =>
  byFact(facts.sources, (names, by) => {
    const isListed = (name: string): boolean => allow.some((each) => fitsPattern(name, each));
    const against = names.length === 0 ? ["none"] : names.filter((name) => !isListed(name));
    return unless(against, {
      holds: `${by} names the source ${some(names)}.`,
      broken: `${by} names the source ${some(against)}, which is not on the list.`,
      fix: "Build the image from a repository on the list, or add this one to it.",
    });
  });

/** The signature, or the commit, is not older than so many days. */
export const age: Judge<"age"> = ({ of, atMostDays }, facts) =>
  byFact(of === "commit" ? facts.committedAt : facts.attestedAt, (time, by) => {
    const days = Math.floor(Math.max(0, facts.now - time) / secondsOfDay);
    const isOld = facts.now - time > atMostDays * secondsOfDay;
    return unless(isOld ? ["age"] : [], {
      holds: `${by} is ${days} days old, and may be ${atMostDays}.`,
      broken: `${by} is ${days} days old, and may be ${atMostDays}.`,
      fix:
        of === "commit"
          ? "Build a newer commit."
          : "Let a builder of the policy build or verify the image again.",
    });
  });

function includes(names: readonly string[] | undefined, name: string): boolean {
  return names?.includes(name) === true;
}
