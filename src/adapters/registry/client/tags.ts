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

/** Lists tags, page by page. Without `n`, registries answer with all, or with as many as they like. */
export function tagsOf(place: Place): Pick<Repository, "tags"> {
  return {
    async tags() {
      const asked = place.asked("read");
      const tags = new Set<string>();
      const query = { at: place.path("tags/list"), headers: {}, ...place.pull, asked };
      for await (const page of pagesOf(place.host, query)) {
        if (isMissing(page) && tags.size === 0) return undefined;
        for (const tag of tagsIn(page, asked)) tags.add(tag);
        if (tags.size > mostTags) {
          throw strange(asked, `the registry lists more than ${mostTags} tags`);
        }
      }
      return [...tags];
    },
  };
}

/** What is no tag cannot be asked for, so it is left out. */
function tagsIn(page: Whole, asked: Asked): readonly string[] {
  if (page.status !== 200) throw refused(asked, page);
  const found = fittingJson(pageSchema, page.bytes.toString("utf8"));
  if (found === undefined) throw strange(asked, "the registry's list of tags is not one");
  return (found.tags ?? []).filter(isTag);
}
