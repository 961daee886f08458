import type { HttpClient } from "@actions/http-client";
import { bodyOf, untilAborted } from "./answers.ts";

/** What octokit passes to its `fetch`, of what the Fetch standard knows. */
interface ApiRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
}

/** A page of the API has at most 100 entries. */
const mostAnswerBytes = 10 * 1024 * 1024;
/** A repository that was renamed is redirected once for each name that it had. */
const mostRedirects = 10;
const redirects = [301, 302, 307, 308];

/**
 * A `fetch` for octokit on the client of GitHub's toolkit, which supports proxies. Node's own supports
 * none before Node 24, and `undici`, which octokit takes otherwise, has half a megabyte. Redirects are
 * followed within the API's server only, because the token goes with them.
 */
export function fetchOver(
  client: HttpClient,
): (address: string, request: ApiRequest) => Promise<Response> {
  return async (address, { method, headers, body, signal }) => {
    let url = new URL(address);
    for (let followed = 0; ; followed += 1) {
      const answer = client.request(method, url.href, body ?? null, { ...headers });
      const { message } = await untilAborted(answer, signal);
      const { statusCode: status = 0, headers: answered } = message;
      const bytes = await bodyOf(message, { signal, most: mostAnswerBytes });
      const next = redirects.includes(status) ? target(url, answered.location) : undefined;
      if (next === undefined) return responseOf(status, answered["content-type"], bytes);
      if (followed === mostRedirects) throw new Error(`more than ${mostRedirects} redirects`);
      url = next;
    }
  };
}

/** Where a redirect leads to; nothing when that is another server. */
function target(from: URL, location = ""): URL | undefined {
  const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  return to?.origin === from.origin ? to : undefined;
}

/** Octokit reads the content by its type; of the other headers we use none. */
function responseOf(status: number, type: string | undefined, bytes: Buffer): Response {
  const hasBody = ![204, 205, 304].includes(status);
  const headers = type === undefined ? {} : { "content-type": type };
  return new Response(hasBody ? new Uint8Array(bytes) : null, { status, headers });
}
