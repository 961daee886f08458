import type { RecipeBase } from "../../domain/labels/recipe.ts";
import { parseReference, repositoryName } from "../../domain/oci/reference.ts";
import { fitsPattern } from "../../domain/text/text-pattern.ts";
import { canBeChosen, currentName } from "../../sbom/licence-choice.ts";
import type { LicensedPackage } from "../facts.ts";
import { byFact, type Finding, type Judge, some, unless } from "../finding.ts";

/** Everything that the image was built on is on the list. */
export const bases: Judge<"bases"> = ({ allow }, facts) =>
  byFact(facts.bases, (found, by) => {
    const against = found.filter((base) => !allow.some((entry) => isBase(base, entry)));
    const named = (list: readonly RecipeBase[]): string =>
      some(list.map(({ name, digest }) => `${name}@${digest}`));
    return unless(
      against.map(({ name }) => name),
      {
        holds: found.length === 0 ? `${by} names no base.` : `${by} names ${named(found)}.`,
        broken: `${by} names ${named(against)}, which the list does not have.`,
        fix: "Build on a base of the list, or add this one to it.",
      },
    );
  });

function isBase({ name, digest }: RecipeBase, entry: string): boolean {
  const written = parseReference(name.split(" ").at(-1) ?? "");
  const place = written === undefined ? undefined : repositoryName(written);
  const at = entry.indexOf("@");
  if (at < 0) {
    return entry.startsWith("sha256:")
      ? digest === entry
      : place !== undefined && fitsPattern(place, entry);
  }
  const wanted = parseReference(entry);
  return wanted !== undefined && wanted.digest === digest && repositoryName(wanted) === place;
}

/** No package has a licence that cannot be accepted, and each says which it has. */
export const licences: Judge<"licences"> = ({ allow, forbid }, facts) =>
  byFact(facts.packages, (packages, by): Finding => {
    const names = new Set((allow ?? forbid ?? []).map((each) => currentName(each, false)));
    const accepts = (identifier: string): boolean =>
      names.has(identifier) === (allow !== undefined);
    const told = packages.map((each) => ({ ...each, state: stateOf(each, accepts) }));
    const of = (state: LicenceState): readonly string[] =>
      told.filter((each) => each.state === state).map(shown);
    const [against, open] = [of("refused"), of("unknown")];
    if (against.length > 0) {
      const evidence = [`${by} has ${some(against)}.`];
      return { verdict: "broken", evidence, fix: "Replace these packages, or change the rule." };
    }
    if (open.length > 0) {
      const evidence = [`Of ${open.length} packages no SPDX licence is known: ${some(open)}.`];
      const fix =
        "Find out what they are under, and let the rule stay unchecked: `if-unchecked: accept`.";
      return { verdict: "unchecked", evidence, fix };
    }
    const has =
      packages.length === 0
        ? "no packages; the rule says nothing of other files"
        : `${packages.length} packages, all under licences that the rule takes`;
    return { verdict: "holds", evidence: [`${by} has ${has}.`] };
  });

type LicenceState = "taken" | "refused" | "unknown";

function stateOf(
  { licences: stated }: LicensedPackage,
  accepts: (identifier: string) => boolean,
): LicenceState {
  const states = stated.map(({ kind, text }): LicenceState => {
    if (kind === "name") return "unknown";
    return canBeChosen(text, accepts) ? "taken" : "refused";
  });
  if (states.includes("refused")) return "refused";
  return states.length === 0 || states.includes("unknown") ? "unknown" : "taken";
}

function shown({ name, licences: stated }: LicensedPackage): string {
  const texts = stated.map(({ text }) => text).join(", ");
  return texts === "" ? name : `${name} (${texts})`;
}

/** No program changes its user or group, but for those on the list. */
export const setuid: Judge<"setuid"> = ({ allow }, facts) =>
  byFact(facts.setuid, (paths, by) =>
    unless(
      paths.filter((path) => !allow.includes(path)),
      {
        holds:
          paths.length === 0
            ? `${by} has no setuid or setgid file.`
            : `${by} has ${some(paths.map(rooted))}, which the list has.`,
        broken: `${by} has setuid or setgid files that the list does not have: ${some(paths.filter((path) => !allow.includes(path)).map(rooted))}.`,
        fix: "Take the bits away in the Containerfile, e.g. `RUN chmod a-s PATH`, or remove the files.",
      },
    ),
  );

function rooted(path: string): string {
  return `/${path}`;
}

/** The image is not larger than that. */
export const size: Judge<"size"> = ({ atMost }, facts) =>
  byFact(facts.size, (bytes, by) =>
    unless(bytes > atMost ? ["size"] : [], {
      holds: `${by} has ${bytes} compressed bytes, and may have ${atMost}.`,
      broken: `${by} has ${bytes} compressed bytes, and may have ${atMost}.`,
      fix: "Leave files out of the image, or start from a smaller base.",
    }),
  );
