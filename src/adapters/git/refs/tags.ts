import { type Answer, known, type Tag } from "../../../domain/source/checkout.ts";
import { tagsQuestion } from "../run/questions.ts";
import type { Repository } from "../run/repository.ts";

/** Lists every tag of this checkout. */
export async function readTags(repository: Repository): Promise<Answer<readonly Tag[]>> {
  const answer = await repository.git.text(tagsQuestion);
  return answer.known ? known(parseTags(answer.value)) : answer;
}

/** Parses that output: an annotated tag has its commit in the second place. */
function parseTags(output: string): readonly Tag[] {
  return output.split("\n").flatMap((line) => {
    const [, own, target, name] = /^([0-9a-f]+) ([0-9a-f]*) (.+)$/.exec(line) ?? [];
    if (own === undefined || name === undefined) return [];
    return [{ name, commit: target === undefined || target === "" ? own : target }];
  });
}
