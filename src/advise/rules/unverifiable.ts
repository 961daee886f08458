import { type AdvisoryName, advisoryNames } from "../../domain/advisory.ts";
import type { Answer, GitCheckout } from "../../domain/checkout.ts";
import { bounded, counted, shown } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Rule } from "../rule.ts";

/** A question stayed open, and an open question is never a pass. */
export const unverifiable: Rule = {
  name: "unverifiable",
  advise(facts) {
    if (facts.checkout.kind === "none") return undefined;
    const open = openQuestions(facts.checkout, facts);
    if (open.length === 0) return undefined;
    return {
      message: `${open.length === 1 ? "A question" : counted(open.length, "question")} about the source stayed open.`,
      evidence: bounded(open.map(({ text }) => text)),
      leavesOpen: advisoryNames.filter((name) => open.some(({ about }) => about === name)),
      fix:
        "Give what the evidence asks for: in a workflow, `fetch-depth: 0` and `fetch-tags: true` of actions/checkout, " +
        "and credentials that can read the remote.",
    };
  },
};

/** A question, and the advisory that its answer decides. */
interface OpenQuestion {
  readonly about: AdvisoryName;
  readonly text: string;
}

function openQuestions(checkout: GitCheckout, { version }: Facts): readonly OpenQuestion[] {
  const tags = version === undefined ? [checkout.localTags, checkout.remoteTags] : [];
  const dirty = checkout.worktrees.flatMap(({ changed, untracked, unwatched }) => [
    ...open("which tracked files changed", changed),
    ...open("which untracked files are in the build context", untracked),
    ...open("which submodules there are, and which files git was told not to look at", unwatched),
    ...listed("whether a file is as committed that git was told not to look at", unwatched),
  ]);
  const unpushed = open("whether the revision is on the remote", checkout.onRemote);
  const untagged = tags.flatMap((answer) =>
    open("whether a version tag points at the revision", answer),
  );
  return [
    ...dirty.map((text): OpenQuestion => ({ about: "dirty", text })),
    ...unpushed.map((text): OpenQuestion => ({ about: "unpushed", text })),
    ...untagged.map((text): OpenQuestion => ({ about: "untagged", text })),
  ];
}

function open(question: string, answer: Answer<unknown>): readonly string[] {
  return answer.known ? [] : [`${question}: ${shown(answer.why)}`];
}

function listed(question: string, answer: Answer<readonly string[]>): readonly string[] {
  return answer.known ? answer.value.map((path) => `${question}: ${shown(path)}`) : [];
}
