import { type Answer, known, unknown } from "../../domain/source/checkout.ts";
import { openRepository, type Surroundings } from "./run/repository.ts";

/**
 * Returns when the checked-out commit was committed, in seconds since 1970 (git-log(1), `%ct`).
 * This time does not change when the commit is cloned, and a rebase renews it together with the
 * commit's name.
 * @throws Failure `tool` when there is a checkout and no git
 */
export async function readCommitTime(
  folder: string,
  surroundings: Surroundings,
): Promise<Answer<number>> {
  const opened = await openRepository(folder, surroundings);
  if (opened.kind === "closed") return unknown(opened.why);
  const printed = await opened.repository.git.guarded((git) =>
    git.show(["--no-patch", "--no-show-signature", "--format=%ct"]),
  );
  if (!printed.known) return printed;
  const seconds = /^(\d{1,12})\n$/.exec(printed.value)?.[1];
  return seconds === undefined
    ? unknown("git printed no time of the commit")
    : known(Number(seconds));
}
