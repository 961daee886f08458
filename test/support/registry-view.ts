import { createHash } from "node:crypto";

const accept = [
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json",
].join(", ");

/** An account as a request's header. */
export function basicAuth(account: {
  readonly username: string;
  readonly password: string;
}): string {
  return `Basic ${Buffer.from(`${account.username}:${account.password}`).toString("base64")}`;
}

/** The tags of a repository `host:port/path`, as the registry has them; none when there is no such repository. */
export async function tagsOf(image: string, authorization = ""): Promise<string[]> {
  const { host, path } = split(image);
  const response = await fetch(`http://${host}/v2/${path}/tags/list`, {
    headers: { authorization },
  });
  const body: unknown = await response.json();
  if (response.status === 404) return [];
  if (!response.ok) throw new Error(`${image}: ${response.status} ${JSON.stringify(body)}`);
  const tags = typeof body === "object" && body !== null && "tags" in body ? body.tags : null;
  return Array.isArray(tags) ? tags.map(String).sort() : [];
}

/** The digest of the manifest bytes that a registry serves for a tag. */
export async function servedDigest(
  image: string,
  tag: string,
  authorization = "",
): Promise<string> {
  const { host, path } = split(image);
  const response = await fetch(`http://${host}/v2/${path}/manifests/${tag}`, {
    headers: { accept, authorization },
  });
  if (!response.ok) throw new Error(`${image}:${tag}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

function split(image: string): { host: string; path: string } {
  const at = image.indexOf("/");
  return { host: image.slice(0, at), path: image.slice(at + 1) };
}
