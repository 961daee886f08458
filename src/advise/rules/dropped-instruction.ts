import { placeAt } from "../../containerfile/places.ts";
import { type DialectId, dialect, needs } from "../../dialect/table.ts";
import type { DialectUse } from "../../dialect/use.ts";
import { has } from "../../dialect/uses.ts";
import { placeText } from "../../domain/build/written-place.ts";
import type { LineFinding } from "../../domain/source/advisory.ts";
import type { ShellCommand } from "../../shell/commands.ts";
import { runsOf } from "../../shell/runs.ts";
import { shown } from "../evidence.ts";
import type { Facts, RecipeFacts } from "../facts.ts";
import { atLines } from "../line-evidence.ts";
import type { Rule } from "../rule.ts";

/**
 * buildah drops what an instruction says, and builds. Both builds agree on that, so nothing else
 * tells it.
 */
export const droppedInstruction: Rule = {
  name: "dropped-instruction",
  advise({ recipe }) {
    if (recipe === undefined) return undefined;
    const dropped = [...recipe.dialect.uses, ...hostsUses(recipe)].filter((use) =>
      isDropped(use, recipe),
    );
    if (dropped.length === 0) return undefined;
    return {
      ...droppedBy,
      ...atLines(recipe, dropped.map(findingOf)),
      fix: fixOf(dropped.map(({ id }) => id)),
    };
  },
};

export const droppedBy = {
  message: "buildah ignores something that the Containerfile says, and the image lacks it.",
} as const;

/** Returns what to do about dropped instructions of these rows: each row's fix once. */
export function fixOf(ids: readonly DialectId[]): string {
  return [...new Set(ids)].map((id) => dialect[id].fix).join(" ");
}

/** Why, for the rows whose uses do not say it themselves. */
const reasons: Partial<Readonly<Record<DialectId, string>>> = {
  healthcheck: "the OCI format has no health check",
  onbuild: "the OCI format has no triggers",
  shell: "RUN takes `/bin/sh -c`",
  volume: "the volume is put back as it was",
  "run-hosts": "buildah mounts its own file there",
};

/** Returns a use as evidence. */
export function findingOf({ id, line, text }: DialectUse): LineFinding {
  const reason = reasons[id];
  return { line, text: reason === undefined ? text : `${text}: ${reason}` };
}

function isDropped(use: DialectUse, { dialect: { buildah } }: RecipeFacts): boolean {
  const version = buildah.known ? buildah.value : undefined;
  return dialect[use.id].effect === "dropped" && has(version, use) === false;
}

/** Explains what stays open because buildah's version is unknown; undefined if nothing does. */
export function openDialectQuestion({ recipe }: Facts): string | undefined {
  if (recipe === undefined || recipe.dialect.buildah.known) return undefined;
  const { uses, buildah } = recipe.dialect;
  const open = uses.filter(
    (use) => dialect[use.id].effect === "dropped" && has(undefined, use) === undefined,
  );
  const [first] = open;
  if (first === undefined) return undefined;
  const place = placeText(placeAt(recipe.scope.containerfile, first.line));
  const more = open.length > 1 ? ` and ${open.length - 1} more` : "";
  return `${shown(place)}${more}: ${needs(first.id)}, and ${shown(buildah.why)}`;
}

/** Files that buildah mounts over those of the image while a RUN runs. */
const mounted = /^\/etc\/(?:hosts|resolv\.conf|hostname)$/;

function hostsUses({ scope }: RecipeFacts): readonly DialectUse[] {
  return runsOf({ scope }).flatMap(({ commands, lineOf }) =>
    commands.flatMap((command): readonly DialectUse[] => {
      const file = written(command).find((path) => mounted.test(path));
      if (file === undefined) return [];
      return [{ id: "run-hosts", line: lineOf(command), text: `RUN changes ${file}` }];
    }),
  );
}

/** Returns the files that a command writes, as far as its words say it. */
function written({ name, words, writesTo }: ShellCommand): readonly string[] {
  const into = writesTo === undefined ? [] : [writesTo];
  const files = words.filter((word) => !word.startsWith("-"));
  const isInPlace = words.some((word) => /^(?:-[A-Za-z]*i|--in-place)/.test(word));
  if (name === "tee" || (name === "sed" && isInPlace)) return [...into, ...files];
  if (/^(?:cp|mv|install|ln)$/.test(name)) return [...into, ...files.slice(-1)];
  return into;
}
