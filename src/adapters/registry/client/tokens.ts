import * as v from "valibot";
import { fittingJson, maybe, objectOf } from "../../../domain/text/schema.ts";
import type { Whole } from "./answers.ts";
import type { Account } from "./auth-entries.ts";
import type { Challenge } from "./challenge.ts";
import type { Message } from "./exchange.ts";

/** What a token is for: `pull` or `pull,push` of one repository. */
export interface Scope {
  readonly repository: string;
  readonly actions: "pull" | "pull,push";
}

interface TokenOptions {
  /** Whether the registry, and so its token service, needs no TLS. */
  readonly isInsecure: boolean;
  /** Sends a request to the token service, again where that may help. */
  readonly send: (message: Message) => Promise<Whole>;
}

interface Wanted {
  readonly challenge: Challenge;
  readonly scope: Scope;
  readonly account: Account | undefined;
}

/** A token, or what the token service said instead. */
export type TokenAnswer =
  | { readonly kind: "token"; readonly token: string; readonly until: number }
  | { readonly kind: "refused"; readonly answer: Whole };

/** Seconds that a token is good for where its service does not say (docker's token specification). */
const defaultSeconds = 60;
/** A longer promise is not relied on. */
const longestSeconds = 3600;

const answerSchema = objectOf({
  token: maybe(v.string()),
  access_token: maybe(v.string()),
  expires_in: maybe(v.number()),
});

/** Visible characters only: a token becomes a header. */
const tokenGrammar = /^[\x21-\x7e]{1,65536}$/;

/**
 * Asks a registry's token service for a token, with a password or a refresh token if there is one.
 * https://distribution.github.io/distribution/spec/auth/token/ and …/auth/oauth/
 * @returns undefined where the challenge does not say where to ask, or says a place that must not
 * get a password
 */
export async function askToken(
  wanted: Wanted,
  options: TokenOptions,
): Promise<TokenAnswer | undefined> {
  const message = question(wanted, options.isInsecure);
  if (message === undefined) return undefined;
  const asked = performance.now();
  const answer = await options.send(message);
  const found =
    answer.status === 200 ? fittingJson(answerSchema, answer.bytes.toString()) : undefined;
  const token = found?.token || found?.access_token || "";
  if (!tokenGrammar.test(token)) return { kind: "refused", answer };
  const seconds = Math.min(found?.expires_in ?? defaultSeconds, longestSeconds);
  // Not until the very end: a request takes time, too.
  return { kind: "token", token, until: asked + Math.max(0, seconds - 5) * 900 };
}

function question({ challenge, scope, account }: Wanted, isInsecure: boolean): Message | undefined {
  const realm = challenge.parameters.get("realm") ?? "";
  if (!URL.canParse(realm)) return undefined;
  const url = new URL(realm);
  // A password goes out in the clear only where the registry has no TLS either.
  if (url.protocol !== "https:" && !(isInsecure && url.protocol === "http:")) return undefined;
  url.username = "";
  url.password = "";
  url.hash = "";
  const service = challenge.parameters.get("service");
  const scopes = scopesOf(challenge, scope);
  if (account?.kind === "identity") {
    const form = new URLSearchParams({
      grant_type: "refresh_token",
      client_id: "twofold",
      refresh_token: account.token,
      scope: scopes.join(" "),
      ...(service === undefined ? {} : { service }),
    });
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    return { method: "POST", url, headers: withLength(headers, form), body: bytesOf(form) };
  }
  for (const each of scopes) url.searchParams.append("scope", each);
  if (service !== undefined) url.searchParams.set("service", service);
  return { method: "GET", url, headers: account?.kind === "password" ? basic(account) : {} };
}

function bytesOf(form: URLSearchParams): Buffer {
  return Buffer.from(form.toString());
}

function withLength(headers: Record<string, string>, form: URLSearchParams) {
  return { ...headers, "content-length": String(bytesOf(form).length) };
}

/** What we need, and what the registry says that it needs: it may name a scope in words of its own. */
function scopesOf({ parameters }: Challenge, { repository, actions }: Scope): readonly string[] {
  const ours = `repository:${repository}:${actions}`;
  const theirs = (parameters.get("scope") ?? "").split(" ").filter((one) => one !== "");
  const others = theirs.filter((one) => !one.startsWith(`repository:${repository}:`));
  return [ours, ...others.slice(0, 4)];
}

/** The header of a user name and password (RFC 7617). */
export function basic({
  username,
  password,
}: Extract<Account, { kind: "password" }>): Record<string, string> {
  const text = Buffer.from(`${username}:${password}`).toString("base64");
  return { authorization: `Basic ${text}` };
}
