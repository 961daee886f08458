import type { NameValue } from "../../domain/build/request.ts";
import type { Source } from "../../domain/source/source.ts";
import { s2iLabels } from "./names.ts";

/**
 * Returns s2i's labels about a source. Those that s2i adds about the branch are facts about a
 * checkout, and those about author, date and message are in the commit.
 */
export function s2iSourceLabels({ repository, revision, offset }: Source): readonly NameValue[] {
  return [
    { name: s2iLabels.commitId, value: revision },
    { name: s2iLabels.sourceLocation, value: repository },
    { name: s2iLabels.sourceContextDir, value: offset },
  ].filter(({ value }) => value !== "");
}
