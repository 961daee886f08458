import { type AdvisoryName, advisoryNames } from "../../domain/source/advisory.ts";
import type { Answer, GitCheckout, OpenAnswer } from "../../domain/source/checkout.ts";
import { isOwnTag } from "../../domain/source/version-tag.ts";
import { namedSetting, perSurface, setting } from "../../domain/text/surface.ts";
import { bounded, counted, shown } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Rule } from "../rule.ts";
import { openDialectQuestion } from "./dropped-instruction.ts";
import { builtPreview } from "./merge-preview.ts";
import { openUser } from "./root-user.ts";
import { versionsAsked } from "./tag-not-head.ts";
import { isAskedAbout } from "./wrong-revision.ts";

/** A check stayed open, and an open check never counts as passed. */
export const unverifiable: Rule = {
  name: "unverifiable",
  advise(facts) {
    const questions = openQuestions(facts);
    if (questions.length === 0) return undefined;
    const open = advisoryNames.filter((name) =>
      questions.some(({ about }) => about.includes(name)),
    );
    const unreached = questions.filter(({ trouble }) => trouble?.kind === "remote-unreached");
    return {
      message: messageOf(questions.length, unreached.length),
      evidence: bounded(questions.map(({ about, text }) => `${about.join(", ")}: ${text}`)),
      leavesOpen: open,
      fix: [
        ...(unreached.length > 0 ? [fixOfRemote] : []),
        ...(questions.some((each) => isOfCheckout(each) && !unreached.includes(each))
          ? [fixOfCheckout]
          : []),
        ...(open.includes("root-user") ? [fixOfUser(questions)] : []),
        ...(open.includes("dropped-instruction") ? [fixOfBuildah] : []),
      ].join(" "),
    };
  },
};

const fixOfCheckout = `Provide what the evidence says is missing: ${perSurface({
  workflow: "set `fetch-depth: 0` and `fetch-tags: true` for actions/checkout",
  commandLine: "run `git fetch --tags` (with `--unshallow` in a shallow clone)",
})}, and give credentials that can read the remote.`;
/** A registry that is not trusted needs to be named as such before its images can be read. */
function fixOfUser(questions: readonly OpenQuestion[]): string {
  const isTls = questions.some(
    ({ about, trouble }) => about.includes("root-user") && trouble?.kind === "untrusted-registry",
  );
  const how = isTls
    ? ` (name a registry without trusted HTTPS with ${setting("insecure-registries")})`
    : "";
  return `Make the base image readable where the build runs${how}, or end the final stage with a user by number, e.g. \`USER 65532:65532\`.`;
}

const fixOfBuildah = `Name the buildah that builds with ${namedSetting("buildah")}, e.g. its version.`;

const fixOfRemote = "Run it again where the network reaches the remote (VPN, proxy, SSH key).";

function messageOf(all: number, unreached: number): string {
  return unreached === all
    ? `The remote could not be reached, so ${counted(all, "question")} about the source ${all === 1 ? "stays" : "stay"} open.`
    : `${counted(all, "question")} about the source could not be answered.`;
}

function isOfCheckout({ about }: OpenQuestion): boolean {
  return about.some((name) => !isOfRecipe(name));
}

/** Whether an advisory is about the Containerfile alone. */
function isOfRecipe(name: AdvisoryName): boolean {
  return name === "root-user" || name === "dropped-instruction";
}

/** An open check, and the advisories that its answer would decide. */
interface OpenQuestion {
  readonly about: readonly AdvisoryName[];
  readonly text: string;
  readonly trouble?: OpenAnswer["trouble"];
}

function openQuestions(facts: Facts): readonly OpenQuestion[] {
  const { checkout } = facts;
  const aboutCheckout =
    checkout.kind === "none"
      ? []
      : [...aboutFiles(checkout), ...aboutRevision(checkout, facts), ...aboutTags(checkout, facts)];
  return [...aboutCheckout, ...aboutContexts(facts), ...aboutUser(facts), ...aboutBuildah(facts)];
}

function aboutFiles({ worktrees }: GitCheckout): readonly OpenQuestion[] {
  return worktrees.flatMap((tree) => [
    ...open(["dirty"], "which tracked files changed", tree.changed),
    ...open(["dirty"], "which files git converts on checkout", tree.converted),
    ...open(["dirty"], "which untracked files are in the build context", tree.untracked),
    ...open(["dirty"], "which files a sparse checkout leaves out", tree.leftOut),
    ...open(
      ["dirty"],
      "which submodules exist, and which files git does not check (assume-unchanged, skip-worktree)",
      tree.unwatched,
    ),
    ...listed(
      ["dirty"],
      "whether a file that git does not check (assume-unchanged, skip-worktree) is as committed",
      tree.unwatched,
    ),
    ...open(["ignored-in-context"], "which ignored files are in the build context", tree.ignored),
    ...open(
      ["submodule-dirty"],
      "whether the submodules are at their recorded commits",
      tree.straySubmodules,
    ),
    ...open(["lfs-pointer"], "which files are Git LFS pointers", tree.lfsPointers),
  ]);
}

function aboutRevision(checkout: GitCheckout, facts: Facts): readonly OpenQuestion[] {
  const { revision, onRemote } = checkout;
  const isJudged = isAskedAbout(facts) && facts.asked.revisions.length > 0;
  return [
    // The temporary merge is on no branch, whether or not the remote can be asked.
    ...(builtPreview(facts) === undefined
      ? open(["unpushed"], "whether the revision is on the remote", onRemote)
      : []),
    ...(isJudged ? open(["wrong-revision"], "which revision is checked out", revision) : []),
  ];
}

function aboutTags(checkout: GitCheckout, facts: Facts): readonly OpenQuestion[] {
  const { localTags, remoteTags, remote } = checkout;
  const { version } = facts;
  if (version === undefined) {
    const question = "whether a version tag points at the revision";
    return [
      ...[localTags, remoteTags].flatMap((tags) => open(["untagged"], question, tags)),
      ...aboutAskedVersions(checkout, facts),
    ];
  }
  const tag = shown(version.chosen.tag);
  return [
    ...open(["tag-mismatch"], `which commit the tag ${tag} of this checkout points at`, localTags),
    ...(remote === undefined
      ? []
      : open(
          ["ephemeral-tag", "tag-mismatch"],
          `whether the remote has the tag ${tag}, and which commit it points at`,
          remoteTags,
        )),
    ...aboutOwnTags(checkout, facts),
    ...aboutAskedVersions(checkout, facts),
  ];
}

/** A service takes a version of the repository only as long as it has no tags of its own. */
function aboutOwnTags(
  { localTags, remoteTags }: GitCheckout,
  { version, offset }: Facts,
): readonly OpenQuestion[] {
  if (offset === "" || version === undefined || isOwnTag(version.chosen.tag, offset)) return [];
  const question = `whether ${shown(offset)} has version tags of its own`;
  return [localTags, remoteTags].flatMap((tags) => open(["untagged"], question, tags));
}

function aboutAskedVersions(
  { localTags, remoteTags }: GitCheckout,
  facts: Facts,
): readonly OpenQuestion[] {
  return versionsAsked(facts)
    .filter(({ tags }) => tags.length === 0)
    .flatMap(({ name, from }) => {
      const question = `which commit the tag of the version ${shown(name)}, requested by ${from}, points at`;
      return [localTags, remoteTags].flatMap((tags) => open(["tag-not-head"], question, tags));
    });
}

function aboutContexts({ recipe }: Facts): readonly OpenQuestion[] {
  return (recipe?.contextStates ?? []).flatMap(({ name, state }) =>
    state.kind === "committed"
      ? open(
          ["foreign-context"],
          `which files of the build context ${shown(name)} are not committed`,
          state.loose,
        )
      : [],
  );
}

function aboutUser(facts: Facts): readonly OpenQuestion[] {
  const user = openUser(facts);
  return user === undefined ? [] : open(["root-user"], "which user the image runs as", user);
}

function aboutBuildah(facts: Facts): readonly OpenQuestion[] {
  const why = openDialectQuestion(facts);
  if (why === undefined) return [];
  return [{ about: ["dropped-instruction"], text: `what buildah drops: ${why}` }];
}

function open(
  about: readonly AdvisoryName[],
  question: string,
  answer: Answer<unknown>,
): readonly OpenQuestion[] {
  if (answer.known) return [];
  const { why, trouble } = answer;
  return [
    { about, text: `${question}: ${shown(why)}`, ...(trouble === undefined ? {} : { trouble }) },
  ];
}

function listed(
  about: readonly AdvisoryName[],
  question: string,
  answer: Answer<readonly string[]>,
): readonly OpenQuestion[] {
  if (!answer.known) return [];
  return answer.value.map((path) => ({ about, text: `${question}: ${shown(path)}` }));
}
