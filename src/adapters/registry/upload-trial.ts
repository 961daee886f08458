import * as v from "valibot";
import type { ImageReference } from "../../domain/oci/reference.ts";
import { printable, shortened } from "../../domain/text/printable.ts";
import { fittingJson, listOfFitting, maybe, objectOf } from "../../domain/text/schema.ts";
import { type Answer, ask } from "./http.ts";

interface UploadOptions {
  readonly name: ImageReference;
  /** The value of `Authorization: Basic`. */
  readonly credentials: string;
  /** Whether the registry's certificate counts; if not, the registry may have none at all. */
  readonly isVerified: boolean;
  readonly signal: AbortSignal;
}

/** What registries answer (https://github.com/opencontainers/distribution-spec, error codes). */
const errorSchema = objectOf({
  errors: listOfFitting(objectOf({ code: v.string(), message: maybe(v.string()) })),
});

const tokenSchema = objectOf({ token: maybe(v.string()), access_token: maybe(v.string()) });

/**
 * Begins an upload and cancels it, as the distribution specification has it. Returns what the
 * registry said if it refuses the account in its own words; undefined if it takes the upload, or if
 * nothing certain came back: something on the way may answer in its place.
 */
export async function refusedUpload(options: UploadOptions): Promise<string | undefined> {
  try {
    return await refusal(options);
  } catch {
    options.signal.throwIfAborted();
    return undefined;
  }
}

async function refusal(options: UploadOptions): Promise<string | undefined> {
  const { name, credentials } = options;
  const host = name.registry === "docker.io" ? "registry-1.docker.io" : name.registry;
  const send = await sender(host, options);
  const challenge = (await send("GET", "/v2/", {})).headers["www-authenticate"];
  if (challenge === undefined) return undefined;
  const authorization = /^bearer /i.test(challenge)
    ? await bearer(challenge, options)
    : `Basic ${credentials}`;
  if (authorization === undefined) return undefined;
  const answer = await send("POST", `/v2/${name.repository}/blobs/uploads/`, { authorization });
  const { location } = answer.headers;
  if (answer.status === 202 && location !== undefined) {
    const place = new URL(location, `https://${host}`);
    // Not every registry can cancel; an upload that is not finished expires.
    if (place.host === host)
      await send("DELETE", place.pathname + place.search, { authorization }).catch(() => undefined);
  }
  return refusedIn(answer);
}

type Send = (method: string, path: string, headers: Record<string, string>) => Promise<Answer>;

/** Finds out whether an unverified registry speaks HTTPS at all. */
async function sender(host: string, { isVerified, signal }: UploadOptions): Promise<Send> {
  const over = (scheme: string): Send => {
    return (method, path, headers) =>
      ask({ url: new URL(`${scheme}://${host}${path}`), method, headers, isVerified, signal });
  };
  if (isVerified) return over("https");
  return await over("https")("GET", "/v2/", {}).then(
    () => over("https"),
    () => over("http"),
  );
}

/** Asks the token service of a challenge (RFC 6750) for the right to push. */
async function bearer(
  challenge: string,
  { name, credentials, isVerified, signal }: UploadOptions,
): Promise<string | undefined> {
  const [realm, service] = ["realm", "service"].map(
    (key) => new RegExp(`[ ,]${key}="([^"]{1,2000})"`, "i").exec(challenge)?.[1],
  );
  if (realm === undefined || !URL.canParse(realm)) return undefined;
  const url = new URL(realm);
  // A password goes out in the clear only where the registry has no TLS either.
  if (url.protocol !== "https:" && (isVerified || url.protocol !== "http:")) return undefined;
  url.searchParams.set("scope", `repository:${name.repository}:pull,push`);
  if (service !== undefined) url.searchParams.set("service", service);
  const headers = { authorization: `Basic ${credentials}` };
  const answer = await ask({ url, method: "GET", headers, isVerified, signal });
  const found = fittingJson(tokenSchema, answer.body);
  const token = found?.token ?? found?.access_token;
  return token === undefined ? undefined : `Bearer ${token}`;
}

/** Returns a registry's own refusal, in its words. */
function refusedIn({ status, body }: Answer): string | undefined {
  if (status !== 401 && status !== 403) return undefined;
  const [first] = fittingJson(errorSchema, body)?.errors ?? [];
  if (first === undefined || !/^(?:DENIED|UNAUTHORIZED)$/i.test(first.code)) return undefined;
  // The account was good a moment ago, so it is the right to push that it lacks.
  return shortened(printable(`${first.code} (status ${status}): ${first.message ?? ""}`), 300);
}
