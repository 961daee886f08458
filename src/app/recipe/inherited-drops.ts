import { atLines } from "../../advise/line-evidence.ts";
import { droppedBy, findingOf, fixOf } from "../../advise/rules/dropped-instruction.ts";
import type { Scope } from "../../containerfile/bases.ts";
import { stageChain } from "../../containerfile/chain.ts";
import type { DialectUse } from "../../dialect/use.ts";
import { has } from "../../dialect/uses.ts";
import { type Advisory, advisoryNames } from "../../domain/source/advisory.ts";
import { shortened } from "../../domain/text/printable.ts";
import type { BroughtBase } from "./bring-bases.ts";

interface InheritedOptions {
  /** The advisories that reading the source gave. */
  readonly advisories: readonly Advisory[];
  readonly scope: Scope;
  /** The base that the target's first stage is built on; undefined for scratch. */
  readonly base: BroughtBase | undefined;
  /** What buildah calls its version. */
  readonly version: string;
}

/**
 * Adds to the advisories what the base says and buildah does not hand on: its health check, its
 * shell, and triggers that would set them.
 */
export function withInheritedDrops(options: InheritedOptions): readonly Advisory[] {
  const { advisories, scope, base, version } = options;
  const dropped = base === undefined ? [] : usesOf(base, scope);
  const uses = dropped.filter((use) => has(version, use) === false);
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

const rows: Readonly<Record<string, DialectUse["id"]>> = {
  HEALTHCHECK: "healthcheck",
  SHELL: "shell",
};

/** Returns the rows whose instruction the target sets anew, so that the base's does not count. */
function replacedBy(scope: Scope): ReadonlySet<DialectUse["id"]> {
  const keywords = stageChain(scope).flatMap(({ instructions }) => instructions);
  return new Set(keywords.flatMap(({ keyword }) => rows[keyword] ?? []));
}
