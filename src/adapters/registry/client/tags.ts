import * as v from "valibot";
import type { Repository } from "../../../app/ports/repository.ts";
import type { Asked } from "../../../domain/oci/registry-troubles.ts";
import { isTag } from "../../../domain/oci/tag.ts";
import { fittingJson, listOf, objectOf } from "../../../domain/text/schema.ts";
import type { Whole } from "./answers.ts";
import { refused, strange } from "./client-failures.ts";
import { isMissing } from "./manifests.ts";
import { pagesOf } from "./pages.ts";
import type { Place } from "./place.ts";

/** More than any repository has; more are not kept. */
const mostTags = 500_000;

const pageSchema = objectOf({ tags: v.exactOptional(listOf(v.string())) });

/** How often a list is begun. */
const mostAttempts = 3;

/** Lists tags, page by page. Without `n`, registries answer with all, or with as many as they like. */
export function tagsOf(place: Place): Pick<Repository, "tags"> {
  return {
    async tags() {
      for (let attempt = 1; ; attempt += 1) {
        const { tags, missing } = await listed(place);
        if (missing === undefined) return tags;
        if (attempt === mostAttempts) throw refused(place.asked("read"), missing);
      }
    },
  };
}

interface Listed {
  /** Undefined: there is no such repository. */
  readonly tags: readonly string[] | undefined;
  /**
   * What was answered instead of a later page: zot does not know where to go on after a tag that was
   * deleted meanwhile.
   */
  readonly missing?: Whole;
}

async function listed(place: Place): Promise<Listed> {
  const asked = place.asked("read");
  const tags = new Set<string>();
  const query = { at: place.path("tags/list"), headers: {}, ...place.pull, asked };
  let isFirst = true;
  for await (const page of pagesOf(place.host, query)) {
    if (isMissing(page)) return isFirst ? { tags: undefined } : { tags: [...tags], missing: page };
    for (const tag of tagsIn(page, asked)) tags.add(tag);
    if (tags.size > mostTags) throw strange(asked, `the registry lists more than ${mostTags} tags`);
    isFirst = false;
  }
  return { tags: [...tags] };
}

/** What is not a tag cannot be asked for, so it is left out. */
function tagsIn(page: Whole, asked: Asked): readonly string[] {
  if (page.status !== 200) throw refused(asked, page);
  const found = fittingJson(pageSchema, page.bytes.toString("utf8"));
  if (found === undefined)
    throw strange(asked, "the registry answered with something that is not a list of tags");
  return (found.tags ?? []).filter(isTag);
}
