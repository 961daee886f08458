import type { Forge, ForgeAnswer, ForgeQuestion } from "../../app/source-ports.ts";
import type { RemoteRef } from "../../domain/checkout.ts";
import { isJsonObject } from "../../domain/json.ts";

type Env = Readonly<Record<string, string | undefined>>;

export interface ForgeAccess {
  readonly env: Env;
  readonly token: string;
  readonly signal?: AbortSignal | undefined;
}

/** For all questions about one commit together. */
const forgeSeconds = 10;
/** Each costs a request, and what a token may ask in an hour is limited. */
const mostComparisons = 10;

/**
 * GitHub's API, with the token: asked only about repositories of its own server, and only at that server's address
 * (GITHUB_API_URL beside GITHUB_SERVER_URL, or github.com's). Errors, of whatever kind, leave the question open.
 */
export function githubForge(access: ForgeAccess): Forge {
  return { contains: (question) => contains(question, access) };
}

async function contains(question: ForgeQuestion, access: ForgeAccess): Promise<ForgeAnswer> {
  const deadline = AbortSignal.timeout(forgeSeconds * 1000);
  const signal =
    access.signal === undefined ? deadline : AbortSignal.any([deadline, access.signal]);
  try {
    const { server, api } = addresses(access.env);
    const place = ownRepository(question.repository, server);
    if (place === undefined) return silent(undefined);
    const request = await requester({ api, token: access.token, signal });
    return await compareRefs(question, { env: access.env, place, request });
  } catch (error) {
    access.signal?.throwIfAborted();
    const late = `gave no answer within ${forgeSeconds} s`;
    return silent(`the forge's API ${deadline.aborted ? late : reasonOf(error)}`);
  }
}

function silent(why: string | undefined): ForgeAnswer {
  return { kind: "silent", why };
}

/** The server's host as repository names have it, and where its API is. */
function addresses(env: Env): { readonly server: string; readonly api: string } {
  const { GITHUB_SERVER_URL: url, GITHUB_API_URL: api } = env;
  const server = url === undefined || url === "" ? new URL("https://github.com") : new URL(url);
  if (api !== undefined && api !== "") return { server: server.host, api };
  const isPublic = server.host === "github.com";
  return {
    server: server.host,
    api: isPublic ? "https://api.github.com" : `${server.origin}/api/v3`,
  };
}

interface Place {
  readonly owner: string;
  readonly repo: string;
}

function ownRepository(name: string | undefined, server: string): Place | undefined {
  const [host, owner, repo, ...more] = name?.split("/") ?? [];
  if (host !== server.toLowerCase() || owner === undefined || repo === undefined) return undefined;
  return more.length === 0 ? { owner, repo } : undefined;
}

/** Asks for a path of the API; @returns the JSON that it answers */
type Request = (route: string, parameters: Readonly<Record<string, unknown>>) => Promise<unknown>;

async function requester(to: {
  readonly api: string;
  readonly token: string;
  readonly signal: AbortSignal;
}): Promise<Request> {
  const { getOctokit } = await import("@actions/github");
  const octokit = getOctokit(to.token, { baseUrl: to.api.replace(/\/+$/, "") });
  const quiet = { debug: ignored, info: ignored, warn: ignored, error: ignored };
  return async (route, parameters) => {
    const request = { signal: to.signal, log: quiet };
    const answer: { readonly data: unknown } = await octokit.request(route, {
      ...parameters,
      request,
    });
    return answer.data;
  };
}

function ignored(): void {
  // What a server says of its API's future belongs into nobody's log.
}

interface Asking {
  readonly env: Env;
  readonly place: Place;
  readonly request: Request;
}

/** The likely branches first: the run's own, the pull request's base, the default one; then what else there is. */
async function compareRefs(question: ForgeQuestion, asking: Asking): Promise<ForgeAnswer> {
  const { refs } = question;
  const asked = new Map<string, string>();
  const ask = async ({ name, commit }: RemoteRef): Promise<boolean> => {
    if (asked.has(commit)) return false;
    asked.set(commit, name);
    return isAncestor(question.commit, commit, asking);
  };
  for await (const branch of likelyBranches(asking)) {
    const ref = refAt(`refs/heads/${branch}`, question);
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

/** The branch as the remote has it; by its name alone when git could not ask. */
function refAt(name: string, { refs }: ForgeQuestion): RemoteRef | undefined {
  if (!refs.known) return { name, commit: name.slice("refs/heads/".length) };
  return refs.value.find((ref) => ref.name === name);
}

async function* likelyBranches({ env, place, request }: Asking): AsyncGenerator<string> {
  const own = /^refs\/heads\/(.+)$/s.exec(env["GITHUB_REF"] ?? "")?.[1];
  if (own !== undefined) yield own;
  const { GITHUB_BASE_REF: base } = env;
  if (base !== undefined && base !== "") yield base;
  // https://docs.github.com/en/rest/repos/repos#get-a-repository
  const repository = await request("GET /repos/{owner}/{repo}", { ...place });
  const branch = isJsonObject(repository) ? repository["default_branch"] : undefined;
  if (typeof branch === "string") yield branch;
}

/** https://docs.github.com/en/rest/commits/commits#compare-two-commits */
async function isAncestor(commit: string, tip: string, asking: Asking): Promise<boolean> {
  const parameters = { ...asking.place, basehead: `${tip}...${commit}`, per_page: 1 };
  const answer = await asking.request("GET /repos/{owner}/{repo}/compare/{basehead}", parameters);
  const ahead = isJsonObject(answer) ? answer["ahead_by"] : undefined;
  if (typeof ahead !== "number") throw new TypeError("no comparison");
  return ahead === 0;
}

/** Never the error's own text: an address in it may hold a secret. */
function reasonOf(error: unknown): string {
  const status = isJsonObject(error) ? error["status"] : undefined;
  const response = isJsonObject(error) ? error["response"] : undefined;
  if (typeof status === "number" && response !== undefined) return `answered ${status}`;
  return error instanceof TypeError ? "answered in an unknown form" : "could not be reached";
}
