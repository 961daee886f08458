import { atLines } from "../../advise/line-evidence.ts";
import { droppedBy, findingOf, fixOf } from "../../advise/rules/dropped-instruction.ts";
import type { Scope } from "../../containerfile/bases.ts";
import { stageChain } from "../../containerfile/chain.ts";
import { dialect } from "../../dialect/table.ts";
import type { DialectUse } from "../../dialect/use.ts";
import { dialectUses, has } from "../../dialect/uses.ts";
import { type Advisory, advisoryNames } from "../../domain/source/advisory.ts";
import { shortened } from "../../domain/text/printable.ts";
import { type BroughtBase, targetBase } from "./bring-bases.ts";

interface InheritedOptions {
  /** The advisories that reading the source gave. */
  readonly advisories: readonly Advisory[];
  readonly scope: Scope;
  /** The outside images of all stages. */
  readonly bases: readonly BroughtBase[];
  /** What buildah calls its version. */
  readonly version: string;
}

/**
 * Adds to the advisories what the target's base says and buildah does not hand on (its health check,
 * its shell, and triggers that would set them), and what of the Containerfile has no effect because
 * of any base's ENV and VOLUME.
 */
export function withInheritedDrops(options: InheritedOptions): readonly Advisory[] {
  const { advisories, scope, bases, version } = options;
  const base = targetBase(bases, scope);
  const dropped = base === undefined ? [] : usesOf(base, scope);
  const uses = [...dropped, ...usesOnBases(bases, scope)].filter(
    (use) => has(version, use) === false,
  );
  if (uses.length === 0) return advisories;
  const read = advisories.find(({ name }) => name === "dropped-instruction");
  const fixes = uses.map(({ id }) => fixOf([id]));
  const said = read?.fix ?? "";
  const unsaid = [...new Set(fixes)].filter((fix) => !said.includes(fix));
  const advisory: Advisory = {
    name: "dropped-instruction",
    ...droppedBy,
    ...atLines({ scope }, [...(read?.findings ?? []), ...uses.map(findingOf)]),
    fix: [...(read === undefined ? [] : [said]), ...unsaid].join(" "),
  };
  const others = advisories.filter(({ name }) => name !== "dropped-instruction");
  const rank = ({ name }: Advisory): number => advisoryNames.indexOf(name);
  return [...others, advisory].toSorted((one, other) => rank(one) - rank(other));
}

function usesOf({ use, base }: BroughtBase, scope: Scope): readonly DialectUse[] {
  const { line, written } = use;
  const { healthcheck = false, shell = [] } = base.docker ?? {};
  const from = `FROM ${written} brings`;
  const uses: DialectUse[] = [];
  if (healthcheck) uses.push({ id: "healthcheck", line, text: `${from} a HEALTHCHECK` });
  if (shell.length > 0 && shell.join(" ") !== "/bin/sh -c") {
    uses.push({ id: "shell", line, text: `${from} SHELL ${JSON.stringify(shell)}` });
  }
  for (const trigger of base.triggers) {
    const id = rows[/^\s*(\w+)/.exec(trigger)?.[1]?.toUpperCase() ?? ""];
    if (id !== undefined)
      uses.push({ id, line, text: `${from} ONBUILD ${shortened(trigger, 200)}` });
  }
  const replaced = replacedBy(scope);
  return uses.filter(({ id }) => !replaced.has(id));
}

/** Returns the instructions of the Containerfile that lose something only on these bases. */
function usesOnBases(bases: readonly BroughtBase[], scope: Scope): readonly DialectUse[] {
  const froms = bases.filter(({ use }) => use.kind === "from");
  const outside = new Map(
    froms.flatMap(({ use, base }) =>
      base.settings === undefined ? [] : [[use.stage, base.settings] as const],
    ),
  );
  const keyOf = ({ id, line, text }: DialectUse): string => JSON.stringify([id, line, text]);
  const known = new Set(dialectUses(scope).map(keyOf));
  return dialectUses({ ...scope, outside }).filter(
    (use) => dialect[use.id].effect === "dropped" && !known.has(keyOf(use)),
  );
}

const rows: Readonly<Record<string, DialectUse["id"]>> = {
  HEALTHCHECK: "healthcheck",
  SHELL: "shell",
};

/** Returns the rows whose instruction the target sets anew, so that the base's does not count. */
function replacedBy(scope: Scope): ReadonlySet<DialectUse["id"]> {
  const keywords = stageChain(scope).flatMap(({ instructions }) => instructions);
  return new Set(keywords.flatMap(({ keyword }) => rows[keyword] ?? []));
}
