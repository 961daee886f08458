import { type Answer, known } from "../../../domain/source/checkout.ts";
import type { Repository } from "../run/repository.ts";

/**
 * Returns the sizes of objects in bytes, in the order of their names, from one process; undefined
 * for a missing object.
 */
export async function objectSizes(
  repository: Repository,
  names: readonly string[],
): Promise<Answer<readonly (number | undefined)[]>> {
  if (names.length === 0) return known([]);
  const args = ["cat-file", "--buffer", "--batch-check=%(objectsize)"];
  const answer = await repository.git.batch(args, lines(names));
  return answer.known ? known(parseSizes(answer.value.toString("latin1"))) : answer;
}

/** Parses that output; `<name> missing` has no size. */
export function parseSizes(output: string): readonly (number | undefined)[] {
  return output
    .split("\n")
    .slice(0, -1)
    .map((line) => (/^\d+$/.test(line) ? Number(line) : undefined));
}

/**
 * Returns the contents of objects by name, from one process; an object that is not here is missing
 * from the map.
 */
export async function objectContents(
  repository: Repository,
  names: readonly string[],
): Promise<Answer<ReadonlyMap<string, string>>> {
  if (names.length === 0) return known(new Map());
  const answer = await repository.git.batch(["cat-file", "--batch"], lines(names));
  return answer.known ? known(parseContents(answer.value)) : answer;
}

/** Parses `<name> blob <size> LF <content> LF …`. */
export function parseContents(output: Buffer): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  let at = 0;
  for (let end = output.indexOf("\n", at); end !== -1; end = output.indexOf("\n", at)) {
    const header = output.toString("latin1", at, end);
    const [, name = "", size] = /^([0-9a-f]+) \w+ (\d+)$/.exec(header) ?? [];
    at = end + 1;
    if (size === undefined) continue;
    contents.set(name, output.toString("latin1", at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}

function lines(names: readonly string[]): string {
  return names.map((name) => `${name}\n`).join("");
}
