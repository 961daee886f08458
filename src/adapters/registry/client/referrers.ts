import type { Referrer, Repository } from "../../../app/ports/repository.ts";
import type { Digest } from "../../../domain/oci/digest.ts";
import { isPage, mediaTypeOf, type Whole } from "./answers.ts";
import { refused, strange } from "./client-failures.ts";
import { pagesOf } from "./pages.ts";
import type { Place } from "./place.ts";
import { fallbackTag, indexMediaType, parseReferrers } from "./referrer-lists.ts";

/** More than any image has. */
const mostReferrers = 100_000;

/** What registries without the API answer: crane takes the same for a no. */
const unsupported: readonly number[] = [400, 404, 405, 406, 501];

/** Lists referrers: by the API, else by the tag that stands for it. */
export function referrersOf(
  place: Place,
  manifest: Repository["manifest"],
): Pick<Repository, "referrers"> {
  return {
    async referrers(subject, artifactType) {
      const found =
        (await fromApi(place, subject, artifactType)) ??
        parseReferrers((await manifest(fallbackTag(subject)))?.bytes.toString("utf8") ?? "") ??
        [];
      // Also where the registry has filtered: not every one does what it says.
      return artifactType === undefined
        ? found
        : found.filter((each) => each.artifactType === artifactType);
    },
  };
}

async function fromApi(
  place: Place,
  subject: Digest,
  artifactType: string | undefined,
): Promise<readonly Referrer[] | undefined> {
  const asked = place.asked("read", subject);
  const filter = artifactType === undefined ? "" : `?${new URLSearchParams({ artifactType })}`;
  const at = place.path(`referrers/${subject}${filter}`);
  const found: Referrer[] = [];
  const headers = { accept: indexMediaType };
  let isFirst = true;
  for await (const page of pagesOf(place.host, { at, headers, ...place.pull, asked })) {
    if (isFirst && isUnsupported(page)) return undefined;
    if (page.status !== 200) throw refused(asked, page);
    const list = parseReferrers(page.bytes.toString("utf8"));
    if (list === undefined) throw strange(asked, "the registry's list of referrers is not one");
    found.push(...list);
    if (found.length > mostReferrers)
      throw strange(asked, `the registry lists more than ${mostReferrers} referrers`);
    isFirst = false;
  }
  return found;
}

/** A proxy before a registry may answer any path with a page of its own. */
function isUnsupported(page: Whole): boolean {
  const isIndex = mediaTypeOf(page.headers["content-type"]) === indexMediaType;
  return unsupported.includes(page.status) || isPage(page) || (page.status === 200 && !isIndex);
}
