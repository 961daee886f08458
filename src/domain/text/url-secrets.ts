/**
 * Cuts account and query out of a URL, so that an error can quote it: either may hold a secret. The
 * text need not be a URL, as what is refused often is none. Where it is not clear which part is which,
 * only the scheme stays.
 */
export function withoutSecrets(text: string): string {
  const scheme = /^[a-z][a-z0-9+.-]{0,30}:\/\//i.exec(text)?.[0] ?? "";
  const rest = text.slice(scheme.length);
  const query = rest.indexOf("?");
  const at = accountEnd(rest);
  // In `joe:a?b@host`, the query is part of a password that is not escaped.
  if (query !== -1 && query < at) return `${scheme}…`;
  const account = at === -1 ? "" : "…";
  return `${scheme}${account}${rest.slice(Math.max(at, 0), query === -1 ? undefined : query + 1)}${query === -1 ? "" : "…"}`;
}

/** Finds the last `@` that does not start an image's digest: a password may have others in it. */
function accountEnd(text: string): number {
  let at = text.lastIndexOf("@");
  if (/^@sha(?:256|512):/.test(text.slice(at, at + 8)))
    at = at === 0 ? -1 : text.lastIndexOf("@", at - 1);
  return at;
}
