import type { RemoteRef } from "../../domain/source/checkout.ts";
import { isJsonObject, type JsonObject } from "../../domain/text/json.ts";
import { type Session, Unusable } from "./github-session.ts";

/** Pages of 100 refs each, for branches and for tags; a repository with more is left to git. */
const mostPages = 10;

// https://docs.github.com/en/graphql/reference/objects#ref: an annotated tag is an object between tag and commit.
const options = `query ($owner: String!, $repo: String!, $prefix: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    refs(refPrefix: $prefix, first: 100, after: $after) {
      nodes { name target { oid ... on Tag { target { oid ... on Tag { target { oid } } } } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

/**
 * Lists the branches and tags of a repository, for a remote that git may not read: a private
 * repository that was checked out without credentials.
 */
export async function listRefs(session: Session): Promise<readonly RemoteRef[]> {
  const [heads, tags] = await Promise.all(
    ["refs/heads/", "refs/tags/"].map((prefix) => listBelow(session, prefix)),
  );
  return [...(heads ?? []), ...(tags ?? [])];
}

async function listBelow(session: Session, prefix: string): Promise<readonly RemoteRef[]> {
  const { owner, repo } = session;
  const found: RemoteRef[] = [];
  let after: unknown = null;
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await session.query(options, { owner, repo, prefix, after });
    const { nodes, pageInfo } = objectIn(objectIn(objectIn(answer)["repository"])["refs"]);
    if (!Array.isArray(nodes)) throw new Unusable();
    found.push(...nodes.map((node: unknown) => refOf(objectIn(node), prefix)));
    const { hasNextPage, endCursor } = objectIn(pageInfo);
    if (hasNextPage !== true) return found;
    after = endCursor;
  }
  throw new Unusable("has more branches or tags than Twofold asks for");
}

function refOf({ name, target }: JsonObject, prefix: string): RemoteRef {
  let place = objectIn(target);
  while (isJsonObject(place["target"])) place = place["target"];
  const commit = place["oid"];
  const isCommit = typeof commit === "string" && /^[0-9a-f]{40,64}$/.test(commit);
  if (typeof name !== "string" || !isCommit) throw new Unusable();
  return { name: prefix + name, commit };
}

function objectIn(value: unknown): JsonObject {
  if (!isJsonObject(value)) throw new Unusable();
  return value;
}
