import type { Advisory, AdvisoryName } from "./advisory.ts";
import { Failure } from "./failure.ts";

/**
 * The policy gate (input `forbid`): a failure that names each advisory which holds and is forbidden, with its fix;
 * undefined when none is. What could not be ruled out counts as found: an unknown is never a pass.
 */
export function forbidden(
  advisories: readonly Advisory[],
  forbid: readonly AdvisoryName[],
): Failure | undefined {
  const hits = advisories.filter(
    ({ name, leavesOpen = [] }) =>
      forbid.includes(name) || leavesOpen.some((open) => forbid.includes(open)),
  );
  const [first] = hits;
  if (first === undefined) return undefined;
  const found = hits.map(({ name, message }) => `\`${name}\` (${sentenceBody(message)})`);
  return new Failure({
    code: "forbidden",
    message: `The source has ${hits.length === 1 ? "a forbidden advisory" : "forbidden advisories"}: ${found.join("; ")}.`,
    cure: `${hits.map(({ name, fix }) => `${name}: ${fix}`).join(" ")} Or take ${hits.length === 1 ? "it" : "them"} out of \`forbid\`.`,
    ...(first.places?.[0] === undefined ? {} : { place: first.places[0] }),
  });
}

function sentenceBody(message: string): string {
  return message.replace(/\.$/, "");
}
