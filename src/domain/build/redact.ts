import type { BuildRequest } from "./request.ts";

/** Shorter values are no secrets and would blacken every line. */
const shortest = 3;
const mask = "***";

/** Takes every known secret out of a text. */
export type Redactor = (text: string) => string;

/**
 * A redactor for these values: each value, each of its lines of at least 3 characters, and the forms in which programs
 * print them (base64, JSON and URL escapes). The longest are replaced first, so that no part of one stays.
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
 * What of a request may appear nowhere: secrets, the forge's token, password, and the two as a registry's
 * `Authorization` header has them. Secrets read from files are the caller's to add.
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

/** What people call a secret of the build. */
export function secretName({ id }: BuildRequest["secrets"][number]): string {
  return `secret \`${id}\``;
}

/** What an image must not have, by name: secrets, password and token. Those read from files are the caller's to add. */
export function namedSecretsOf(
  request: Pick<BuildRequest, "secrets" | "registry" | "githubToken">,
): readonly { readonly name: string; readonly value: string }[] {
  const { password } = request.registry;
  const { githubToken } = request;
  return [
    ...request.secrets.flatMap((secret) =>
      secret.kind === "value" ? [{ name: secretName(secret), value: secret.value }] : [],
    ),
    ...(password === undefined ? [] : [{ name: "input `password`", value: password }]),
    ...(githubToken === undefined ? [] : [{ name: "input `github-token`", value: githubToken }]),
  ];
}

/** The lines of a value that are long enough to be masked in a log, which is masked line by line. */
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

/** Lone surrogates have no URL form: they become U+FFFD, as in UTF-8. */
function encodeUri(text: string): string {
  return encodeURIComponent(Buffer.from(text, "utf8").toString("utf8"));
}
