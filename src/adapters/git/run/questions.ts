import { relative, sep } from "node:path";
import type { Git } from "./git.ts";
import type { Repository } from "./repository.ts";

/** The arguments of a command of git that only reads. */
export type Question = readonly string[];

/**
 * Asks for the status. Git's own look into submodules would start programs that their
 * configurations name.
 */
export function statusQuestion(untracked: "all" | "no"): Question {
  const what = untracked === "all" ? ["--ignored=matching"] : [];
  const form =
    "--porcelain=v2 --branch -z --no-renames --no-ahead-behind --ignore-submodules=dirty";
  return ["status", ...form.split(" "), `--untracked-files=${untracked}`, ...what];
}

/** Asks for the status of a folder that is a part of the repository. */
export function statusWithinQuestion(folder: string): Question {
  return ["--literal-pathspecs", ...statusQuestion("all"), "--", folder];
}

export const indexQuestion: Question = ["ls-files", "-v", "-s", "-z"];

export const tagsQuestion: Question = [
  "for-each-ref",
  "--format=%(objectname) %(*objectname) %(refname:strip=2)",
  "refs/tags/",
];

export const pullRefsQuestion: Question = [
  "for-each-ref",
  "--points-at=HEAD",
  "--format=%(refname)",
  "refs/remotes/",
  "refs/pull/",
];

/** The context's folder in the repository, with `/`; undefined where it is not in its working tree. */
export function contextIn(root: string, folder: string): string | undefined {
  const context = relative(root, folder).split(sep).join("/");
  return context === ".." || context.startsWith("../") ? undefined : context;
}

/** What every reading of a checkout asks git on this machine, the longest first. */
export function questionsOfReading(context: string): readonly Question[] {
  const statuses =
    context === ""
      ? [statusQuestion("all")]
      : [statusQuestion("no"), statusWithinQuestion(context)];
  return [...statuses, indexQuestion, tagsQuestion, pullRefsQuestion];
}

/**
 * Asks git questions before anybody reads the answers. Whoever asks one of them first gets that
 * answer; whoever asks it again gets a new one.
 */
export function askingAhead(repository: Repository, questions: readonly Question[]): Repository {
  const { git } = repository;
  const asked = new Map(
    questions.map((question) => {
      const answer = git.text(question);
      // A work that fails earlier never reads it.
      answer.catch(() => {});
      return [keyOf(question), answer];
    }),
  );
  const text: Git["text"] = (args, options) => {
    const key = keyOf(args);
    const answer = options === undefined ? asked.get(key) : undefined;
    asked.delete(key);
    return answer ?? git.text(args, options);
  };
  return { ...repository, git: { ...git, text } };
}

function keyOf(question: Question): string {
  return question.join("\0");
}
