import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { getOctokit } from "@actions/github";

/** What a test gives GitHub to know: its answers are those of the published schema, as far as we ask for them. */
export interface Knowledge {
  readonly defaultBranch: string;
  /** `base...head` to how many commits the head has that the base has not. */
  readonly aheadBy: Readonly<Record<string, number>>;
  /** Pull requests by their number. */
  readonly pulls?: Readonly<Record<number, PullRequest>>;
  /** Full names of branches and tags, and what each is at: a commit, or tag objects around one. */
  readonly refs?: Readonly<Record<string, GitObject>>;
}

/** As GraphQL shows it: an annotated tag has its target inside. */
export interface GitObject {
  readonly oid: string;
  readonly target?: GitObject;
}

// The types of octokit are made from GitHub's published OpenAPI description.
type Repos = ReturnType<typeof getOctokit>["rest"]["repos"];
type Answer<Call extends (...args: never[]) => Promise<{ data: unknown }>> = Awaited<
  ReturnType<Call>
>["data"];
type Repository = Pick<Answer<Repos["get"]>, "full_name" | "default_branch">;
type Pulls = ReturnType<typeof getOctokit>["rest"]["pulls"];
type Pull = Answer<Pulls["get"]>;
/** As the API answers, as far as we ask for it; the repository of a deleted fork is null. */
export interface PullRequest extends Pick<Pull, "merge_commit_sha"> {
  readonly head: Pick<Pull["head"], "sha"> & {
    readonly repo: Pick<NonNullable<Pull["head"]["repo"]>, "full_name"> | null;
  };
  readonly base: { readonly repo: Pick<Pull["base"]["repo"], "full_name"> };
}
type Comparison = Pick<Answer<Repos["compareCommitsWithBasehead"]>, "status" | "ahead_by">;

/** A request as it arrived. */
export interface Arrived {
  readonly path: string;
  readonly authorization: string | undefined;
}

/** GitHub's API for the repository `acme/shop`, on a port of this machine, as its references describe it. */
export class GitHubApi {
  readonly asked: Arrived[] = [];
  readonly #server: Server;
  #answer: (request: IncomingMessage, response: ServerResponse) => void;

  private constructor(knowledge: Knowledge) {
    this.#answer = (request, response) => void answerFrom(knowledge, request, response);
    this.#server = createServer((request, response) => {
      const { url: path = "", headers } = request;
      this.asked.push({ path, authorization: headers.authorization });
      this.#answer(request, response);
    });
  }

  static async start(knowledge: Knowledge): Promise<GitHubApi> {
    const api = new GitHubApi(knowledge);
    await new Promise<void>((resolve) => api.#server.listen(0, "127.0.0.1", resolve));
    return api;
  }

  get url(): string {
    const address = this.#server.address();
    return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  }

  /** From now on every request is answered in this way. */
  answerWith(answer: (request: IncomingMessage, response: ServerResponse) => void): void {
    this.#answer = answer;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

async function answerFrom(
  known: Knowledge,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? "/", "http://api");
  const { status, body } =
    pathname === "/graphql" ? refsPage(await json(request), known) : answerTo(pathname, known);
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
  response.end(JSON.stringify(body));
}

/** Two refs a page, so that tests see pages. */
function refsPage({ variables }: GraphQlRequest, { refs = {} }: Knowledge): Answered {
  const { owner, repo, prefix, after } = variables;
  if (`${owner}/${repo}` !== "acme/shop")
    return { status: 200, body: { data: { repository: null }, errors: [{ type: "NOT_FOUND" }] } };
  const all = Object.entries(refs).filter(([name]) => name.startsWith(prefix));
  const start = Number(after ?? 0);
  const nodes = all
    .slice(start, start + 2)
    .map(([name, target]) => ({ name: name.slice(prefix.length), target }));
  const pageInfo = { hasNextPage: start + 2 < all.length, endCursor: String(start + 2) };
  return { status: 200, body: { data: { repository: { refs: { nodes, pageInfo } } } } };
}

interface GraphQlRequest {
  readonly query: string;
  readonly variables: {
    readonly owner: string;
    readonly repo: string;
    readonly prefix: string;
    readonly after: string | null;
  };
}

async function json(request: IncomingMessage): Promise<GraphQlRequest> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return JSON.parse(text);
}

interface Answered {
  readonly status: number;
  readonly body:
    | Repository
    | Comparison
    | PullRequest
    | { readonly message: string }
    | { readonly data: unknown; readonly errors?: readonly unknown[] };
}

function answerTo(path: string, { defaultBranch, aheadBy, pulls = {} }: Knowledge): Answered {
  if (path === "/repos/acme/shop")
    return { status: 200, body: { full_name: "acme/shop", default_branch: defaultBranch } };
  const pull = pulls[Number(/^\/repos\/acme\/shop\/pulls\/(\d+)$/.exec(path)?.[1])];
  if (pull !== undefined) return { status: 200, body: pull };
  const compared = /^\/repos\/acme\/shop\/compare\/([^/]+)$/.exec(path)?.[1];
  const ahead = aheadBy[decodeURIComponent(compared ?? "")];
  if (ahead === undefined) return { status: 404, body: { message: "Not Found" } };
  return { status: 200, body: { status: ahead === 0 ? "behind" : "diverged", ahead_by: ahead } };
}
