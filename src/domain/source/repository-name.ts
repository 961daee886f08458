import { withoutTrailing } from "../text/trailing.ts";

const defaultPorts: Readonly<Record<string, string>> = {
  ssh: "22",
  "git+ssh": "22",
  "ssh+git": "22",
  git: "9418",
  http: "80",
  https: "443",
};

// Characters that would end the field of a source ID, break or reorder a line, or be mistaken for
// such.
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp} ,]/gu;

const urlForm = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)/;
// A colon before the first slash makes an address scp-like; brackets may hold an IPv6 host or a
// port.
const scpForm = /^(?:([^/:[]*)@)?(\[[^\]/]*\]|[^/:[@]+):(.*)$/s;
const helperForm = /^[A-Za-z0-9+.-]+::/;

/**
 * Returns the canonical name of the repository behind a remote URL (design §5): host in lower case,
 * then the path as written, without scheme, user, password, default port or `.git`. It accepts URLs
 * and scp-like addresses as in git-clone(1), "GIT URLS". Spaces, commas and control characters are
 * percent-encoded, because a source ID is split at commas. Undefined if the text names no
 * repository, needs a remote helper (`ext::…`), or is local ({@link isLocal}): a path means
 * something else on each machine, and would give the same source another digest there.
 */
export function repositoryName(remote: string): string | undefined {
  if (helperForm.test(remote) || isLocal(remote)) return undefined;
  const url = urlForm.exec(remote);
  if (url !== null) return fromUrl((url[1] ?? "").toLowerCase(), url[2] ?? "", url[3] ?? "");
  const scp = scpForm.exec(remote);
  return scp === null ? undefined : join(unbracketed(scp[2] ?? ""), scp[3] ?? "");
}

/**
 * Whether a remote URL is a path on this machine: `/srv/git/shop.git`, `../shop`,
 * `file:///srv/git/shop.git`.
 */
export function isLocal(remote: string): boolean {
  if (helperForm.test(remote) || remote === "") return false;
  const url = urlForm.exec(remote);
  return url === null ? !scpForm.test(remote) : url[1]?.toLowerCase() === "file";
}

/**
 * Returns the canonical name that the input `repository` means. The input is a remote URL, or an
 * already canonical name, in which a number after the host is a port.
 */
export function canonicalRepository(input: string): string | undefined {
  const name = /^([A-Za-z0-9.-]+(?::\d+)?)\/(.+)$/s.exec(input);
  if (name === null) return repositoryName(input);
  const host = name[1] ?? "";
  // `./mirror` and `../mirror` are paths, not hosts.
  return /^\.+$/.test(host) ? repositoryName(input) : join(host, name[2] ?? "");
}

function fromUrl(scheme: string, authority: string, path: string): string | undefined {
  const host = authority.slice(authority.lastIndexOf("@") + 1);
  const port = defaultPorts[scheme];
  return join(port === undefined ? host : withoutPort(host, port), path);
}

function withoutPort(host: string, port: string): string {
  if (host.endsWith(`:${port}`)) return host.slice(0, -port.length - 1);
  return host.endsWith(":") ? host.slice(0, -1) : host;
}

/**
 * Removes the brackets of scp-like `[host:port]` and `[user@host]`; an IPv6 address keeps its
 * brackets.
 */
function unbracketed(host: string): string {
  if (!host.startsWith("[")) return host;
  const inner = host.slice(1, -1);
  const named = inner.slice(inner.lastIndexOf("@") + 1);
  return named.split(":").length > 2 ? `[${named}]` : withoutPort(named, "22");
}

function join(host: string, path: string): string | undefined {
  const name = withoutSuffix(encoded(path.replace(/^\/+/, "")));
  if (host === "" || name === undefined) return undefined;
  return `${encoded(host.toLowerCase())}/${name}`;
}

function withoutSuffix(path: string): string | undefined {
  const named = withoutTrailing(path, "/");
  // A repository whose name is just `.git` keeps it.
  const isSuffixed = named.endsWith(".git") && named !== ".git" && !named.endsWith("/.git");
  const bare = isSuffixed ? withoutTrailing(named.slice(0, -".git".length), "/") : named;
  return bare === "" ? undefined : bare;
}

function encoded(text: string): string {
  return text.replace(unsafe, (character) => encodeURIComponent(character));
}
