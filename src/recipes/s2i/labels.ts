import type { NameValue } from "../../domain/build/request.ts";
import { s2iSourceNames } from "../../domain/labels/labels.ts";
import type { Source } from "../../domain/source/source.ts";

/**
 * Returns s2i's labels about a source. Those that s2i adds about the branch are facts about a
 * checkout, and those about author, date and message are in the commit.
 */
export function s2iSourceLabels({ repository, revision, offset }: Source): readonly NameValue[] {
  return [
    { name: s2iSourceNames.commitId, value: revision },
    { name: s2iSourceNames.sourceLocation, value: repository },
    { name: s2iSourceNames.sourceContextDir, value: offset },
  ].filter(({ value }) => value !== "");
}
