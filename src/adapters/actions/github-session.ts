import type { getOctokit } from "@actions/github";
import type { GenericSchema, InferOutput } from "valibot";
import { isJsonObject } from "../../domain/text/json.ts";
import { fitting } from "../../domain/text/schema.ts";
import { fetchOver } from "./client-fetch.ts";

type Env = Readonly<Record<string, string | undefined>>;

export interface ForgeAccess {
  readonly env: Env;
  readonly token: string;
  readonly signal?: AbortSignal | undefined;
}

/** A repository on the forge, and how to query it. Answers are JSON of unknown form. */
export interface Session {
  readonly owner: string;
  readonly repo: string;
  /** @returns the answer of a route, e.g. `GET /repos/{owner}/{repo}` */
  request(route: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** @returns the answer to the query (https://docs.github.com/en/graphql) */
  query(text: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/**
 * The result of a session: an answer, the reason why there is none, or nothing, because the
 * repository is elsewhere.
 */
type Outcome<T> =
  | { readonly kind: "answered"; readonly value: T }
  | { readonly kind: "failed"; readonly why: string }
  | { readonly kind: "elsewhere" };

/** For all requests of one session together. */
const sessionSeconds = 10;

/**
 * Opens a session about a repository, with the token, if the repository is on this forge.
 * @throws the reason of an abort only
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
    const value = await connected({ api, token: access.token, signal }, (requests) =>
      ask({ ...place, ...requests }),
    );
    return { kind: "answered", value };
  } catch (error) {
    access.signal?.throwIfAborted();
    const late = `gave no answer within ${sessionSeconds} s`;
    return { kind: "failed", why: `the forge's API ${deadline.aborted ? late : reasonOf(error)}` };
  }
}

/** Returns the server's host, as in repository names, and the address of its API. */
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

/** Of octokit, only this is bundled (`scripts/bundling/narrow/`). */
type Octokit = Pick<ReturnType<typeof getOctokit>, "request" | "graphql">;

/** Does something with requests to an API, and ends the connections. */
async function connected<T>(
  to: { readonly api: string; readonly token: string; readonly signal: AbortSignal },
  use: (requests: Pick<Session, "request" | "query">) => Promise<T>,
): Promise<T> {
  const [github, { HttpClient }] = await Promise.all([
    import("@actions/github"),
    import("@actions/http-client"),
  ]);
  const client = new HttpClient(undefined, [], {
    allowRedirects: false,
    keepAlive: true,
    socketTimeout: sessionSeconds * 1000,
  });
  // Octokit says its own in the headers.
  client.userAgent = undefined;
  const octokit: Octokit = github.getOctokit(to.token, {
    baseUrl: to.api.replace(/(?<!\/)\/+$/, ""),
  });
  const log = { debug: ignored, info: ignored, warn: ignored, error: ignored };
  const request = { signal: to.signal, log, fetch: fetchOver(client) };
  try {
    return await use({
      request: async (route, parameters) => {
        const asked = await octokit.request(route, { ...parameters, request });
        const { data }: { data: unknown } = asked;
        return data;
      },
      query: (text, variables) => octokit.graphql<unknown>(text, { ...variables, request }),
    });
  } finally {
    client.dispose();
  }
}

function ignored(): void {
  // What a server says about the future of its API does not belong in a user's log.
}

/** Thrown for an answer that cannot be used; the message ends a sentence about the API. */
export class Unusable extends Error {
  constructor(message = "answered in an unknown form") {
    super(message);
  }
}

/** Returns an answer in the form of a schema. @throws Unusable when it has another form */
export function usable<const Schema extends GenericSchema>(
  schema: Schema,
  answer: unknown,
): InferOutput<Schema> {
  const found = fitting(schema, answer);
  if (found === undefined) throw new Unusable();
  return found;
}

/** Describes an error without its own text, because an address in it may hold a secret. */
function reasonOf(error: unknown): string {
  if (error instanceof Unusable) return error.message;
  if (!isJsonObject(error) || error["response"] === undefined) return "could not be reached";
  const status = error["status"];
  return typeof status === "number" ? `answered ${status}` : "answered with an error";
}
