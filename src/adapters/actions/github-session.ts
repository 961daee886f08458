import { isJsonObject } from "../../domain/text/json.ts";

type Env = Readonly<Record<string, string | undefined>>;

export interface ForgeAccess {
  readonly env: Env;
  readonly token: string;
  readonly signal?: AbortSignal | undefined;
}

/** A repository on the forge, and how to ask about it. Answers are JSON of unknown form. */
export interface Session {
  readonly owner: string;
  readonly repo: string;
  /** @returns what the route answers, e.g. `GET /repos/{owner}/{repo}` */
  request(route: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** @returns what the query answers (https://docs.github.com/en/graphql) */
  query(text: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** What came of a session: an answer, the reason why there is none, or nothing, as the repository is elsewhere. */
type Outcome<T> =
  | { readonly kind: "answered"; readonly value: T }
  | { readonly kind: "failed"; readonly why: string }
  | { readonly kind: "elsewhere" };

/** For all that is asked in one session. */
const sessionSeconds = 10;

/**
 * Asks the forge about a repository, with the token, if it is on this forge. @throws the reason of an abort only
 * @param name canonical name of the repository
 */
export async function inSession<T>(
  access: ForgeAccess,
  name: string | undefined,
  ask: (session: Session) => Promise<T>,
): Promise<Outcome<T>> {
  const deadline = AbortSignal.timeout(sessionSeconds * 1000);
  const signal =
    access.signal === undefined ? deadline : AbortSignal.any([deadline, access.signal]);
  try {
    const { server, api } = addresses(access.env);
    const place = ownRepository(name, server);
    if (place === undefined) return { kind: "elsewhere" };
    const session = { ...place, ...(await requests({ api, token: access.token, signal })) };
    return { kind: "answered", value: await ask(session) };
  } catch (error) {
    access.signal?.throwIfAborted();
    const late = `gave no answer within ${sessionSeconds} s`;
    return { kind: "failed", why: `the forge's API ${deadline.aborted ? late : reasonOf(error)}` };
  }
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

function ownRepository(
  name: string | undefined,
  server: string,
): Pick<Session, "owner" | "repo"> | undefined {
  const [host, owner, repo, ...more] = name?.split("/") ?? [];
  if (host !== server || owner === undefined || repo === undefined) return undefined;
  return more.length === 0 ? { owner, repo } : undefined;
}

async function requests(to: {
  readonly api: string;
  readonly token: string;
  readonly signal: AbortSignal;
}): Promise<Pick<Session, "request" | "query">> {
  const { getOctokit } = await import("@actions/github");
  const octokit = getOctokit(to.token, { baseUrl: to.api.replace(/(?<!\/)\/+$/, "") });
  const log = { debug: ignored, info: ignored, warn: ignored, error: ignored };
  const request = { signal: to.signal, log };
  return {
    request: async (route, parameters) => {
      const { data }: { data: unknown } = await octokit.request(route, { ...parameters, request });
      return data;
    },
    query: (text, variables) => octokit.graphql<unknown>(text, { ...variables, request }),
  };
}

function ignored(): void {
  // What a server says of its API's future belongs into nobody's log.
}

/** Thrown for an answer that is of no use; the message ends a sentence about the API. */
export class Unusable extends Error {
  constructor(message = "answered in an unknown form") {
    super(message);
  }
}

/** Never the error's own text: an address in it may hold a secret. */
function reasonOf(error: unknown): string {
  if (error instanceof Unusable) return error.message;
  if (!isJsonObject(error) || error["response"] === undefined) return "could not be reached";
  const status = error["status"];
  return typeof status === "number" ? `answered ${status}` : "answered with an error";
}
