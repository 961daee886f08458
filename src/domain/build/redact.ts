import { namedSetting } from "../text/surface.ts";
import type { BuildRequest } from "./request.ts";

/**
 * The shortest value that is redacted: shorter ones are not real secrets and would blacken every
 * line.
 */
const shortest = 3;
const mask = "***";

/** Removes every known secret from a text. */
export type Redactor = (text: string) => string;

/**
 * Creates a redactor for these values: each value, each of its lines of at least 3 characters, and
 * the forms in which programs print them (base64, JSON and URL escapes). The longest are replaced
 * first, so that no part of one remains.
 */
export function createRedactor(values: readonly string[]): Redactor {
  const needles = secretForms(values);
  return (text) => needles.reduce((rest, needle) => rest.replaceAll(needle, mask), text);
}

/** The forms in which values may be printed, the longest first. */
export function secretForms(values: readonly string[]): readonly string[] {
  return [...new Set(values.flatMap(forms))].sort((a, b) => b.length - a.length);
}

/**
 * Returns the parts of a request that must not appear anywhere: secrets, the forge's token, the
 * password, and user name and password in the form of a registry's `Authorization` header. The
 * caller adds the secrets that are read from files.
 */
export function secretValuesOf(
  request: Pick<BuildRequest, "secrets" | "registry" | "githubToken">,
): readonly string[] {
  const { username, password } = request.registry;
  const values = request.secrets.flatMap((secret) =>
    secret.kind === "value" ? [secret.value] : [],
  );
  if (request.githubToken !== undefined) values.push(request.githubToken);
  if (password !== undefined) values.push(password);
  if (username !== undefined && password !== undefined)
    values.push(base64(`${username}:${password}`));
  return values;
}

/** How messages name a secret of the build. */
export function secretName({ id }: BuildRequest["secrets"][number]): string {
  return `secret \`${id}\``;
}

/**
 * Returns what an image must not contain, by name: secrets, password and token. The caller adds
 * those that are read from files.
 */
export function namedSecretsOf(
  request: Pick<BuildRequest, "secrets" | "registry" | "githubToken">,
): readonly { readonly name: string; readonly value: string }[] {
  const { password } = request.registry;
  const { githubToken } = request;
  return [
    ...request.secrets.flatMap((secret) =>
      secret.kind === "value" ? [{ name: secretName(secret), value: secret.value }] : [],
    ),
    ...(password === undefined ? [] : [{ name: namedSetting("password"), value: password }]),
    ...(githubToken === undefined
      ? []
      : [{ name: namedSetting("github-token"), value: githubToken }]),
  ];
}

/**
 * Returns the lines of a value that are long enough to be masked in a log. A log is masked line by
 * line.
 */
export function secretLines(value: string): readonly string[] {
  return value
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line.length >= shortest);
}

function forms(value: string): readonly string[] {
  if (value.trim().length < shortest) return [];
  const escaped = [
    JSON.stringify(value).slice(1, -1),
    encodeUri(value),
    base64(value),
    base64(value.trim()),
  ];
  return [value, ...secretLines(value), ...escaped].filter((form) => form.length >= shortest);
}

function base64(text: string): string {
  return Buffer.from(text, "utf8").toString("base64");
}

/** URL-encodes a text. Lone surrogates have no URL form and become U+FFFD, as in UTF-8. */
function encodeUri(text: string): string {
  return encodeURIComponent(Buffer.from(text, "utf8").toString("utf8"));
}
