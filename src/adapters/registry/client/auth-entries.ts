import * as v from "valibot";
import type { JsonObject } from "../../../domain/text/json.ts";
import { fitting, jsonObject, maybe, objectOf } from "../../../domain/text/schema.ts";

/** What a registry is signed in with. */
export type Account =
  | { readonly kind: "password"; readonly username: string; readonly password: string }
  /** A refresh token of OAuth2, which a token service exchanges. */
  | { readonly kind: "identity"; readonly token: string }
  /** A token that the registry itself takes. */
  | { readonly kind: "bearer"; readonly token: string };

/** What an auth file says of a repository: its account, or which program keeps it. */
export type Kept =
  | Account
  | {
      readonly kind: "helper";
      /** The end of its name, after `docker-credential-`. */
      readonly program: string;
      /** What it is asked for. */
      readonly server: string;
      /** Whether the file names it for this host, and not for all. */
      readonly isForHost: boolean;
    };

const fileSchema = objectOf({
  auths: maybe(jsonObject),
  credHelpers: maybe(jsonObject),
  credsStore: maybe(v.string()),
});

const entrySchema = objectOf({
  auth: maybe(v.string()),
  username: maybe(v.string()),
  password: maybe(v.string()),
  identitytoken: maybe(v.string()),
  registrytoken: maybe(v.string()),
});

/** Docker Hub's names; the first is the one in references, the second docker's own in auth files. */
const hub = ["docker.io", "https://index.docker.io/v1/", "index.docker.io", "registry-1.docker.io"];

/**
 * Finds what an auth file has for a repository: the entry with the longest path that fits, else the
 * host's. A program that the file names for the host comes before the entries, one for all after.
 * Format: https://github.com/containers/image/blob/v5.23.1/docs/containers-auth.json.5.md and
 * https://docs.docker.com/reference/cli/docker/login/#credential-stores
 */
export function keptAccount(
  document: JsonObject,
  host: string,
  repository: string,
): Kept | undefined {
  const { auths = {}, credHelpers = {}, credsStore } = fitting(fileSchema, document) ?? {};
  const names = namesOf(host);
  const program = names.map((name) => own(credHelpers, name)).find((one) => one !== undefined);
  const server = host === "docker.io" ? "https://index.docker.io/v1/" : host;
  if (typeof program === "string" && program !== "") {
    return { kind: "helper", program, server, isForHost: true };
  }
  const parts = repository.split("/");
  const paths = parts.map((_, at) => `${host}/${parts.slice(0, parts.length - at).join("/")}`);
  for (const key of [...paths, ...names, ...addressesOf(auths, host)]) {
    const account = accountOf(fitting(entrySchema, own(auths, key)));
    if (account !== undefined) return account;
  }
  if (credsStore === undefined || credsStore === "") return undefined;
  return { kind: "helper", program: credsStore, server, isForHost: false };
}

/** Adds an account for some hosts to an auth file; a helper's for the same host gives way to it. */
export function withAccount(
  document: JsonObject,
  hosts: readonly string[],
  { username, password }: { readonly username: string; readonly password: string },
): JsonObject {
  const { auths, credHelpers = {} } = fitting(fileSchema, document) ?? {};
  const entry = { auth: Buffer.from(`${username}:${password}`).toString("base64") };
  const ours = Object.fromEntries(hosts.map((host) => [host, entry]));
  const names = hosts.flatMap(namesOf);
  const kept = Object.entries(credHelpers).filter(([name]) => !names.includes(name));
  return { ...document, auths: { ...auths, ...ours }, credHelpers: Object.fromEntries(kept) };
}

/**
 * Makes one auth file of several: of two accounts under one name, that of the earlier file counts,
 * and an entry without an account gives way.
 */
export function mergedAuth([first, ...rest]: readonly JsonObject[]): JsonObject {
  return first === undefined ? {} : rest.reduce(withLater, first);
}

function withLater(earlier: JsonObject, later: JsonObject): JsonObject {
  const one = fitting(fileSchema, earlier);
  const other = fitting(fileSchema, later);
  const accounts = Object.entries(one?.auths ?? {}).filter(
    ([, entry]) => accountOf(fitting(entrySchema, entry)) !== undefined,
  );
  const names = new Set(accounts.map(([name]) => name));
  const helpers = Object.entries(other?.credHelpers ?? {}).filter(([name]) => !names.has(name));
  return {
    ...later,
    ...earlier,
    auths: { ...one?.auths, ...other?.auths, ...Object.fromEntries(accounts) },
    credHelpers: { ...Object.fromEntries(helpers), ...one?.credHelpers },
  };
}

/** Returns what a host may be called in an auth file. */
function namesOf(host: string): readonly string[] {
  return host === "docker.io" ? hub : [host];
}

/** Docker once padded passwords with zero bytes. */
function withoutPadding(text: string): string {
  let end = text.length;
  while (text[end - 1] === "\0") end -= 1;
  return text.slice(0, end);
}

/** Reads an entry's account; undefined where it has none, as beside a program that keeps it. */
export function accountOf(
  entry: Partial<v.InferOutput<typeof entrySchema>> = {},
): Account | undefined {
  const { identitytoken, registrytoken } = entry;
  if (identitytoken) return { kind: "identity", token: identitytoken };
  if (registrytoken) return { kind: "bearer", token: registrytoken };
  const text = Buffer.from(entry.auth ?? "", "base64").toString("utf8");
  const colon = text.indexOf(":");
  const username = entry.username || (colon === -1 ? "" : text.slice(0, colon));
  const password = entry.password || (colon === -1 ? "" : withoutPadding(text.slice(colon + 1)));
  if (username === "" || password === "") return undefined;
  // Docker's helpers give a refresh token this user name.
  return username === "<token>"
    ? { kind: "identity", token: password }
    : { kind: "password", username, password };
}

/** Old entries are addresses: `https://ghcr.io/v2/` is about `ghcr.io`. */
function addressesOf(auths: JsonObject, host: string): readonly string[] {
  return Object.keys(auths).filter(
    (key) => /^https?:\/\//i.test(key) && URL.canParse(key) && new URL(key).host === host,
  );
}

function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
