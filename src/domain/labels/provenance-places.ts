import { posix } from "node:path";
import { digestFromHex } from "../oci/digest.ts";
import { parseReference } from "../oci/reference.ts";
import { normalOffset } from "../source/offset.ts";
import { repositoryName } from "../source/repository-name.ts";
import { isRevision } from "./label-reading.ts";
import type { Invocation, Material } from "./provenance-schema.ts";
import type { RecipeBase } from "./recipe.ts";

/** Where a build's context was. */
interface ContextPlace {
  readonly repository: string | undefined;
  readonly revision: string | undefined;
  /** From the repository's root. */
  readonly offset: string;
  /** The Containerfile's folder, from the repository's root. */
  readonly folder: string;
}

/**
 * Tells where the context was: in the repository that BuildKit fetched, or in the checkout of the
 * machine that built, of which its client says where it came from.
 */
export function contextOf({ uri, digest, vcs }: Invocation): ContextPlace {
  const git = uri === undefined ? undefined : gitContext(uri);
  if (git !== undefined) {
    const revision = [digest["sha1"], digest["sha256"]].find(isCommit);
    return { repository: git.url, revision, offset: git.offset, folder: git.offset };
  }
  const source = own(vcs, "source");
  const named = source !== undefined && repositoryName(source) !== undefined;
  const offset = normalOffset(own(vcs, "localdir:context") ?? "") ?? "";
  return {
    repository: named ? source : undefined,
    revision: [own(vcs, "revision")].find(isCommit),
    offset,
    folder: normalOffset(own(vcs, "localdir:dockerfile") ?? "") ?? offset,
  };
}

function isCommit(text: string | undefined): text is string {
  return text !== undefined && isRevision(text);
}

/**
 * Reads a context such as `https://github.com/acme/shop.git#main:services/cart`; undefined if it is
 * no repository that git can fetch.
 */
function gitContext(uri: string): { readonly url: string; readonly offset: string } | undefined {
  const hash = uri.indexOf("#");
  const [whole, fragment] = hash < 0 ? [uri, ""] : [uri.slice(0, hash), uri.slice(hash + 1)];
  const question = whole.indexOf("?");
  const [url, query] =
    question < 0 ? [whole, ""] : [whole.slice(0, question), whole.slice(question + 1)];
  const colon = fragment.indexOf(":");
  const inFragment = colon < 0 ? "" : fragment.slice(colon + 1);
  const offset = normalOffset(new URLSearchParams(query).get("subdir") ?? inFragment);
  const isGit = /^(?:https?|git|ssh):\/\//.test(url) && repositoryName(url) !== undefined;
  return isGit && offset !== undefined ? { url, offset } : undefined;
}

/** Returns the path of the Containerfile from the context; undefined if it leaves the repository. */
export function insideContext(place: {
  readonly offset: string;
  readonly folder: string;
  readonly path: string;
}): string | undefined {
  const path = normalOffset(posix.join(place.folder, place.path));
  if (path === undefined || path === "" || posix.isAbsolute(place.path)) return undefined;
  return posix.relative(`/${place.offset}`, `/${path}`);
}

/** A commit of a repository. */
interface Commit {
  /** URL of the repository. */
  readonly repository: string;
  readonly revision: string;
}

/**
 * Returns the commit that materials name, as GitHub's attestations and Tekton's do:
 * `git+https://github.com/acme/shop@refs/heads/main`; undefined where they name several or none.
 */
export function commitOf(materials: readonly Material[]): Commit | undefined {
  const found = materials.flatMap(({ uri, digest }): readonly Commit[] => {
    const url = /^git\+((?:https?|git|ssh):\/\/[^/?#]+\/[^@?#]+)(?:@[^?#]*)?$/.exec(uri)?.[1];
    const revision = ["gitCommit", "sha1", "sha256"]
      .map((name) => own(digest, name))
      .find(isCommit);
    return url === undefined || revision === undefined || repositoryName(url) === undefined
      ? []
      : [{ repository: url, revision }];
  });
  const [first, ...others] = found;
  const isOne = others.every(
    ({ repository, revision }) => repository === first?.repository && revision === first.revision,
  );
  return isOne ? first : undefined;
}

/** Returns the image that a material names: `pkg:docker/debian@12?platform=linux%2Famd64`. */
export function imageOf({ uri, digest }: Material): readonly RecipeBase[] {
  const hex = digest["sha256"];
  const found = /^pkg:docker\/([^?#@]+)(?:@([^?#]+))?(?:\?[^#]*)?$/.exec(uri);
  if (found === null || hex === undefined || !/^[0-9a-f]{64}$/.test(hex)) return [];
  const name = decoded(found[1] ?? "");
  const version = decoded(found[2] ?? "");
  if (name === undefined || version === undefined) return [];
  const separator = version.startsWith("sha256:") ? "@" : ":";
  const reference = version === "" ? name : `${name}${separator}${version}`;
  return parseReference(reference) === undefined
    ? []
    : [{ name: reference, digest: digestFromHex(hex) }];
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function own(values: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
