import { Failure } from "../text/failure.ts";
import { setting } from "../text/surface.ts";
import type { Advisory, AdvisoryName } from "./advisory.ts";

/**
 * Returns the advisories that policy (input `forbid`) does not accept, in their order. An advisory
 * that could not be ruled out counts as found: an unknown is never a pass.
 */
export function forbiddenAmong(
  advisories: readonly Advisory[],
  forbid: readonly AdvisoryName[],
): readonly Advisory[] {
  return advisories.filter(
    (advisory) => forbid.includes(advisory.name) || openAndForbidden(advisory, forbid).length > 0,
  );
}

/**
 * The policy gate: returns a failure that names each forbidden advisory that applies, with its fix,
 * or undefined.
 */
export function forbidden(
  advisories: readonly Advisory[],
  forbid: readonly AdvisoryName[],
): Failure | undefined {
  const hits = forbiddenAmong(advisories, forbid);
  const [first, ...more] = hits;
  if (first === undefined) return undefined;
  const names = hits.map((advisory) => named(advisory, forbid));
  return new Failure({
    code: "forbidden",
    message:
      more.length === 0
        ? `The source has the forbidden advisory ${names[0]}: ${first.message}`
        : `The source has ${hits.length} forbidden advisories: ${names.join(", ")}.`,
    fix: `${hits.map(({ name, fix }) => `${name}: ${fix}`).join(" ")} Or take ${more.length === 0 ? "it" : "them"} out of ${setting("forbid")}.`,
    ...(first.places?.[0] === undefined ? {} : { place: first.places[0] }),
  });
}

function named(advisory: Advisory, forbid: readonly AdvisoryName[]): string {
  const open = openAndForbidden(advisory, forbid);
  const name = `\`${advisory.name}\``;
  return forbid.includes(advisory.name) || open.length === 0
    ? name
    : `${name} (which leaves \`${open.join("`, `")}\` open)`;
}

function openAndForbidden(
  { leavesOpen = [] }: Advisory,
  forbid: readonly AdvisoryName[],
): readonly AdvisoryName[] {
  return leavesOpen.filter((name) => forbid.includes(name));
}
