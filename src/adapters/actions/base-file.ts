import * as v from "valibot";
import { type Answer, known, unknown } from "../../domain/source/checkout.ts";
import { objectOf } from "../../domain/text/schema.ts";
import { type ForgeAccess, inSession, type Session, usable } from "./github-session.ts";

/** A file as the branch has it that a pull request goes into. */
interface BaseFile {
  readonly branch: string;
  /** Undefined where the branch has no such file. */
  readonly text: string | undefined;
}

/** https://docs.github.com/en/rest/repos/contents#get-repository-content; of folders it is a list. */
const contents = objectOf({
  type: v.literal("file"),
  encoding: v.literal("base64"),
  content: v.string(),
});

/**
 * Reads a file of the branch that the run's pull request goes into, by GitHub's API: a checkout of the
 * pull request seldom has that branch.
 * @param path from the repository's root
 * @returns undefined where the run is for no pull request; unknown with the reason where the API says
 * nothing
 */
export async function readBaseFile(
  access: ForgeAccess,
  path: string,
): Promise<Answer<BaseFile> | undefined> {
  const { GITHUB_BASE_REF: branch = "", GITHUB_REPOSITORY: name = "" } = access.env;
  if (access.env["GITHUB_ACTIONS"] !== "true" || branch === "") return undefined;
  const server = new URL(access.env["GITHUB_SERVER_URL"] || "https://github.com").host;
  const outcome = await inSession(access, `${server}/${name}`, (session) =>
    textOf(session, { path, branch }),
  );
  if (outcome.kind === "elsewhere") return unknown(`${name} is no repository of ${server}`);
  if (outcome.kind === "failed") return unknown(outcome.why);
  return known({ branch, text: outcome.value });
}

async function textOf(
  { owner, repo, request }: Session,
  { path, branch }: { readonly path: string; readonly branch: string },
): Promise<string | undefined> {
  try {
    const parameters = { owner, repo, path, ref: branch };
    const answer = await request("GET /repos/{owner}/{repo}/contents/{path}", parameters);
    return Buffer.from(usable(contents, answer).content, "base64").toString("utf8");
  } catch (error) {
    if (error instanceof Error && "status" in error && error.status === 404) return undefined;
    throw error;
  }
}
