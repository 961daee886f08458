import { neededStages } from "../../containerfile/bases.ts";
import type { Instruction, Stage } from "../../containerfile/model.ts";
import { namesOf, originOfBase } from "../../containerfile/origins.ts";
import type { LineFinding } from "../../domain/source/advisory.ts";
import { type PackageRequest, packageRequest } from "../../shell/package-requests.ts";
import { contextFile, requirementFiles, requirementsIn } from "../../shell/requirements.ts";
import { type Run, runsOf } from "../../shell/runs.ts";
import { shown } from "../evidence.ts";
import type { RecipeFacts } from "../facts.ts";
import { atLines } from "../line-evidence.ts";
import type { Rule } from "../rule.ts";

/**
 * A package manager in RUN installs the newest packages: no snapshot, lock file or versions are
 * used.
 */
export const floatingPackages: Rule = {
  name: "floating-packages",
  advise({ recipe }) {
    if (recipe === undefined) return undefined;
    const hasSnapshot = snapshotsOf(recipe);
    const found = runsOf(recipe).flatMap((run) => [
      ...floatingIn(run, hasSnapshot),
      ...floatingRequirements(run, recipe),
    ]);
    if (found.length === 0) return undefined;
    return {
      message:
        "A RUN step installs the newest versions of packages: the same source gives a different image tomorrow.",
      ...atLines(recipe, found),
      fix: fixesFor(found),
    };
  },
};

interface Floating extends LineFinding {
  readonly request: PackageRequest;
  readonly names: readonly string[];
}

/** The most packages of one command that are named. */
const mostNames = 8;

function floatingIn(run: Run, hasSnapshot: (run: Run) => boolean): readonly Floating[] {
  return run.commands.flatMap((command) => {
    const request = packageRequest(command);
    if (request === undefined || request.kind === "fetch") return [];
    if (request.manager.name === "apt" && hasSnapshot(run)) return [];
    const names = floatingNames(request);
    if (names === undefined) return [];
    const about = [request.text, ...unlockedBy(request)].join(" ");
    const text = names.length === 0 ? about : `${about}: ${listOf(names)}`;
    return [{ line: run.lineOf(command), text, request, names }];
  });
}

/** Returns what floats in requirements files of the build context. */
function floatingRequirements(run: Run, { scope, texts }: RecipeFacts): readonly Floating[] {
  return run.commands.flatMap((command) => {
    const request = packageRequest(command);
    if (request === undefined || isBound(request)) return [];
    return requirementFiles(command).flatMap((file) => {
      const text = texts?.get(contextFile(file, scope) ?? "");
      const names = requirementsIn(text ?? "").filter((word) => !request.manager.isPinned(word));
      if (names.length === 0) return [];
      const shownText = `${request.text} -r ${file}: ${listOf(names)}`;
      return [{ line: run.lineOf(command), text: shownText, request, names }];
    });
  });
}

/** Whether options keep versions from floating: nothing is downloaded, or everything is pinned. */
function isBound({ manager, options }: PackageRequest): boolean {
  return options.some(
    (word) => manager.offline?.test(word) === true || manager.locked?.test(word) === true,
  );
}

function listOf(names: readonly string[]): string {
  const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : "";
  return `${names.slice(0, mostNames).join(", ")}${more}`;
}

/** Returns the options that make versions float although no package is named. */
function unlockedBy({ manager, packages, options }: PackageRequest): readonly string[] {
  return packages.some((word) => !/^\.{1,2}(?:\/|$)/.test(word))
    ? []
    : options.filter((word) => manager.unlocked?.test(word) === true);
}

/** Returns the packages without a version; undefined if nothing floats. */
function floatingNames(request: PackageRequest): readonly string[] | undefined {
  const { manager, kind, packages, options } = request;
  // What is installed offline was brought before.
  if (options.some((word) => manager.offline?.test(word) === true)) return undefined;
  if (unlockedBy(request).length > 0) return [];
  const isNamed = (word: string): boolean => !/[$`*]/.test(word);
  const floating = packages.filter((word) => isNamed(word) && !manager.isPinned(word));
  const isLocked = options.some((word) => manager.locked?.test(word) === true);
  // An upgrade without names upgrades everything, unless it is to what a file says.
  if (kind === "upgrade") {
    const isBound = packages.length === 0 ? isLocked : floating.length === 0;
    return isBound ? undefined : floating;
  }
  return floating.length === 0 || isLocked ? undefined : floating;
}

function fixesFor(found: readonly Floating[]): string {
  const fixes = new Map<string, string>();
  for (const { request, names } of found) {
    const fix = request.manager.fix(shown(names[0] ?? "name"));
    if (!fixes.has(request.manager.name)) fixes.set(request.manager.name, fix);
  }
  const upgrades = found.some(({ request }) => request.kind === "upgrade");
  return [
    ...fixes.values(),
    ...(upgrades ? ["Instead of upgrading packages, update the digest of the base image."] : []),
  ].join(" ");
}

/**
 * Matches package sources with a fixed date: those of the distributions, of Debian's script that
 * sets them up, and of apt itself.
 */
const snapshot =
  /snapshot\.(?:debian|ubuntu)\.(?:org|com)|snapshot[\w.-]{0,100}\.(?:list|sources)\b|repro-sources-list|apt[:_-]{0,2}snapshot|--snapshot\b/i;

/**
 * Finds RUNs whose apt sources come from a snapshot, set in the RUN itself or by an earlier
 * instruction of its stages.
 */
function snapshotsOf({ scope }: RecipeFacts): (run: Run) => boolean {
  const names = namesOf(scope.containerfile, scope);
  const first = new Map<Stage, number>();
  // A stage comes after the one that it builds on.
  for (const stage of neededStages(scope)) {
    const below = originOfBase(names, stage)?.stage;
    const inherited = below === undefined ? undefined : first.get(below);
    const line = inherited ?? stage.instructions.find(setsSnapshot)?.line;
    if (line !== undefined) first.set(stage, line);
  }
  return ({ stage, instruction }) =>
    (first.get(stage) ?? Number.POSITIVE_INFINITY) <= instruction.line;
}

function setsSnapshot({ keyword, text, heredocs }: Instruction): boolean {
  if (!/^(?:ADD|ARG|COPY|ENV|RUN)$/.test(keyword)) return false;
  return [text, ...heredocs].some((part) => snapshot.test(part));
}
