import * as v from "valibot";
import type { RemoteRef } from "../../domain/source/checkout.ts";
import { listOf, maybe, objectOf } from "../../domain/text/schema.ts";
import { type Session, Unusable, usable } from "./github-session.ts";

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

const oid = v.pipe(v.string(), v.regex(/^[0-9a-f]{40,64}$/));
const object = objectOf({ oid });
const tag = objectOf({ oid, target: v.exactOptional(object) });
const ref = objectOf({
  name: v.string(),
  target: objectOf({ oid, target: v.exactOptional(tag) }),
});
const refsPage = objectOf({
  repository: objectOf({
    refs: objectOf({
      nodes: listOf(ref),
      pageInfo: objectOf({ hasNextPage: maybe(v.boolean()), endCursor: v.unknown() }),
    }),
  }),
});

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
    const { nodes, pageInfo } = usable(refsPage, answer).repository.refs;
    found.push(...nodes.map((node) => refOf(node, prefix)));
    if (pageInfo.hasNextPage !== true) return found;
    after = pageInfo.endCursor;
  }
  throw new Unusable("has more branches or tags than Twofold asks for");
}

function refOf({ name, target }: v.InferOutput<typeof ref>, prefix: string): RemoteRef {
  const { oid: commit } = target.target?.target ?? target.target ?? target;
  return { name: prefix + name, commit };
}
