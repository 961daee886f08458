import { expandWord } from "../../containerfile/expand.ts";
import { jsonStrings } from "../../containerfile/heredoc.ts";
import { isCutOffStage } from "../../containerfile/hermetic.ts";
import type { Stage } from "../../containerfile/model.ts";
import { withVariables } from "../../containerfile/variables.ts";
import type { LineFinding } from "../../domain/source/advisory.ts";
import { runsOf } from "../../shell/runs.ts";
import { unverifiedUses } from "../../shell/unverified.ts";
import type { RecipeFacts } from "../facts.ts";
import { atLines } from "../line-evidence.ts";
import type { Rule } from "../rule.ts";

/**
 * `ADD https://…` without `--checksum`, or a download that RUN executes or installs before anything
 * verified it.
 */
export const unverifiedDownload: Rule = {
  name: "unverified-download",
  advise({ recipe }) {
    if (recipe === undefined) return undefined;
    const added = unverifiedAdds(recipe);
    const runs = runsOf(recipe).filter(
      ({ stage }) => recipe.network !== "none" && !isCutOffStage(recipe.hermetic, stage),
    );
    const run = [...new Set(runs.map(({ stage }) => stage))].flatMap((stage) =>
      unverifiedUses(runs.filter((each) => each.stage === stage)),
    );
    if (added.length + run.length === 0) return undefined;
    const fixes = [
      ...(added.some(({ isGit }) => !isGit)
        ? [
            "Write `ADD --checksum=sha256:<64 hex digits> URL …` with the digest of a file that you have reviewed.",
          ]
        : []),
      ...(added.some(({ isGit }) => isGit)
        ? ["Name a commit: `ADD https://…/repo.git#<40 hex digits> …`."]
        : []),
      ...(run.length === 0
        ? []
        : [
            "In RUN, save the download to a file, verify it (`echo '<sha256>  file' | sha256sum -c -`, or `gpg --verify`), and only then use it; or install the program from a package.",
          ]),
    ];
    return {
      message:
        "The build uses a download without verifying it: whoever controls the server controls the image.",
      ...atLines(recipe, [...added, ...run]),
      fix: fixes.join(" "),
    };
  },
};

/** An ADD of something that no digest identifies. */
interface AddFinding extends LineFinding {
  readonly stage: Stage;
  readonly isGit: boolean;
}

/** Returns the ADD instructions that fetch something without a digest, in the order of the file. */
export function unverifiedAdds({ scope }: Pick<RecipeFacts, "scope">): readonly AddFinding[] {
  const found: AddFinding[] = [];
  for (const { stage, instruction, lookup } of withVariables(scope)) {
    const { keyword, argument, words, flags, line } = instruction;
    if (keyword !== "ADD") continue;
    const hasChecksum = flags.some(({ name }) => name === "checksum");
    const written = jsonStrings(argument) ?? words.map(({ text }) => text);
    for (const word of written.slice(0, -1)) {
      const source = expandWord(word, lookup).text;
      // buildah ignores the checksum of a git source.
      if (!isUnverifiedSource(source) || (hasChecksum && !isGitSource(source))) continue;
      // Shown as written: the value of a build argument is private to the caller.
      found.push({ stage, line, text: `ADD ${word}`, isGit: isGitSource(source) });
    }
  }
  return found;
}

function isUnverifiedSource(source: string): boolean {
  const hasCommit = /#[0-9a-f]{40}(?:[0-9a-f]{24})?(?::|$)/.test(source);
  return isGitSource(source) ? !hasCommit : /^https?:\/\//i.test(source);
}

/** Whether ADD clones a source instead of downloading it, as in buildah. */
function isGitSource(source: string): boolean {
  return /^(?:git@|git:\/\/|ssh:\/\/)|^https?:\/\/[^#?]*\.git(?:#|$)/i.test(source);
}
