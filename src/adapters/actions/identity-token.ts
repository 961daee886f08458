import * as v from "valibot";
import { Failure } from "../../domain/text/failure.ts";
import { fittingJson, objectOf } from "../../domain/text/schema.ts";
import { bodyOf, untilAborted } from "./answers.ts";

/** A token has some kilobytes. */
const mostAnswerBytes = 64 * 1024;
const seconds = 30;
const answered = objectOf({
  // Three parts of base64url between dots (RFC 7519).
  value: v.pipe(v.string(), v.regex(/^[\w-]+\.[\w-]+\.[\w-]+$/)),
});

interface TokenOptions {
  readonly signal: AbortSignal;
  /** Is called with each token before anybody else has it. */
  readonly onToken: (token: string) => void;
}

/**
 * Returns what asks the runner for a token that says which job of which workflow this is
 * (https://docs.github.com/en/actions/reference/security/oidc); undefined where a job has none: it
 * needs `permissions: id-token: write`.
 */
export function identityTokens(
  env: Readonly<Record<string, string | undefined>>,
  { signal, onToken }: TokenOptions,
): ((audience: string) => Promise<string>) | undefined {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: right } = env;
  if (!address || !right || !URL.canParse(address)) return undefined;
  return async (audience) => {
    const url = new URL(address);
    url.searchParams.set("audience", audience);
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]);
    const text = await ask(url, { right, deadline }).catch((error: unknown) => {
      signal.throwIfAborted();
      if (error instanceof Failure) throw error;
      throw withoutToken("the runner could not be asked");
    });
    const token = fittingJson(answered, text)?.value;
    if (token === undefined) throw withoutToken("the runner answered with something else");
    onToken(token);
    return token;
  };
}

const claims = objectOf({
  job_workflow_ref: v.pipe(v.string(), v.regex(/^[^\s/@]+\/[^\s/@]+\/[^\s@]+@\S+$/)),
});

/**
 * Returns the file of the job's workflow with its ref, as a certificate for the token names it:
 * `acme/shop/.github/workflows/release.yml@refs/heads/main`; undefined where the token has none.
 */
export function builderIn(token: string): string | undefined {
  const [, payload = ""] = token.split(".");
  const text = Buffer.from(payload, "base64url").toString("utf8");
  return fittingJson(claims, text)?.job_workflow_ref;
}

async function ask(
  url: URL,
  { right, deadline }: { readonly right: string; readonly deadline: AbortSignal },
): Promise<string> {
  const { HttpClient } = await import("@actions/http-client");
  const client = new HttpClient("twofold", [], { allowRedirects: false, allowRetries: false });
  try {
    const headers = { authorization: `Bearer ${right}`, accept: "application/json" };
    const { message } = await untilAborted(client.get(url.href, headers), deadline);
    const body = await bodyOf(message, { signal: deadline, most: mostAnswerBytes });
    const { statusCode } = message;
    if (statusCode !== 200) throw withoutToken(`the runner answered ${statusCode ?? "nothing"}`);
    return body.toString("utf8");
  } finally {
    client.dispose();
  }
}

function withoutToken(why: string): Failure {
  return new Failure({
    code: "tool",
    message: `The job got no identity to sign with: ${why}.`,
    fix: "Give the job `permissions: id-token: write`, and run it again.",
  });
}
