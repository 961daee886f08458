import * as v from "valibot";
import type { Forge, ForgeAnswer, ForgeOptions } from "../../app/ports/source.ts";
import { known, type RemoteRef, unknown } from "../../domain/source/checkout.ts";
import { fitting, objectOf } from "../../domain/text/schema.ts";
import { readPull } from "./forge-pull.ts";
import { listRefs } from "./forge-refs.ts";
import { type ForgeAccess, inSession, type Session, usable } from "./github-session.ts";

/** Each comparison costs a request, and a token's requests per hour are limited. */
const mostComparisons = 10;

/**
 * Implements the {@link Forge} port with GitHub's API and the token. It queries the API only about
 * repositories of its own server, and only at that server's address (GITHUB_API_URL for
 * GITHUB_SERVER_URL, or github.com's). After an error of any kind the answer stays unknown.
 */
export function githubForge(access: ForgeAccess): Forge {
  return {
    async listRefs(repository) {
      const outcome = await inSession(access, repository, listRefs);
      if (outcome.kind === "elsewhere") return undefined;
      return outcome.kind === "answered" ? known(outcome.value) : unknown(outcome.why);
    },
    async pull(repository, number) {
      const outcome = await inSession(access, repository, (session) => readPull(session, number));
      if (outcome.kind === "elsewhere") return undefined;
      return outcome.kind === "answered" ? known(outcome.value) : unknown(outcome.why);
    },
    async contains(options) {
      const outcome = await inSession(access, options.repository, (session) =>
        compareRefs(options, { session, env: access.env }),
      );
      if (outcome.kind === "answered") return outcome.value;
      return { kind: "silent", why: outcome.kind === "failed" ? outcome.why : undefined };
    },
  };
}

interface Asking {
  readonly session: Session;
  readonly env: ForgeAccess["env"];
}

/**
 * Compares the commit with branches, the likely ones first: the run's own, the pull request's base,
 * the default branch; then the other refs.
 */
async function compareRefs(options: ForgeOptions, asking: Asking): Promise<ForgeAnswer> {
  const { refs } = options;
  const asked = new Map<string, string>();
  const ask = async ({ name, commit }: RemoteRef): Promise<boolean> => {
    if (asked.has(commit)) return false;
    asked.set(commit, name);
    return isAncestor(options.commit, commit, asking.session);
  };
  for await (const branch of likelyBranches(asking)) {
    const ref = refAt(`refs/heads/${branch}`, options);
    if (ref !== undefined && (await ask(ref))) return { kind: "contained", ref: ref.name };
  }
  for (const ref of refs.known ? refs.value : []) {
    if (asked.size >= mostComparisons) break;
    if (await ask(ref)) return { kind: "contained", ref: ref.name };
  }
  return {
    kind: "elsewhere",
    refs: [...asked.values()],
    isEverything: refs.known && refs.value.every(({ commit }) => asked.has(commit)),
  };
}

/**
 * Finds the branch with its commit on the remote; with its name alone when the remote's refs are
 * not known.
 */
function refAt(name: string, { refs }: ForgeOptions): RemoteRef | undefined {
  if (!refs.known) return { name, commit: name.slice("refs/heads/".length) };
  return refs.value.find((ref) => ref.name === name);
}

async function* likelyBranches({ env, session }: Asking): AsyncGenerator<string> {
  const own = /^refs\/heads\/(.+)$/s.exec(env["GITHUB_REF"] ?? "")?.[1];
  if (own !== undefined) yield own;
  const { GITHUB_BASE_REF: base } = env;
  if (base !== undefined && base !== "") yield base;
  const { owner, repo } = session;
  // https://docs.github.com/en/rest/repos/repos#get-a-repository
  const repository = await session.request("GET /repos/{owner}/{repo}", { owner, repo });
  const found = fitting(objectOf({ default_branch: v.string() }), repository);
  if (found !== undefined) yield found.default_branch;
}

/** https://docs.github.com/en/rest/commits/commits#compare-two-commits */
async function isAncestor(commit: string, tip: string, session: Session): Promise<boolean> {
  const { owner, repo } = session;
  const parameters = { owner, repo, basehead: `${tip}...${commit}`, per_page: 1 };
  const answer = await session.request("GET /repos/{owner}/{repo}/compare/{basehead}", parameters);
  return usable(objectOf({ ahead_by: v.number() }), answer).ahead_by === 0;
}
