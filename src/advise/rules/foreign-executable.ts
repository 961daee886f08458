import type { Scope } from "../../containerfile/bases.ts";
import { stageChain } from "../../containerfile/chain.ts";
import { namesOf, originOfBase } from "../../containerfile/origins.ts";
import type { ForeignProgram } from "../../domain/findings/program.ts";
import { runsBy } from "../../domain/oci/elf-machine.ts";
import type { Advisory, LineFinding } from "../../domain/source/advisory.ts";
import { bounded, counted, shown } from "../evidence.ts";
import type { RecipeFacts } from "../facts.ts";
import { atLines } from "../line-evidence.ts";
import type { Rule } from "../rule.ts";

/**
 * The final stage is built on an image of another platform than the one that is asked for. Programs
 * of another one that the build made are only seen in the image: {@link foreignIn}.
 */
export const foreignExecutable: Rule = {
  name: "foreign-executable",
  advise({ recipe }) {
    if (recipe === undefined) return undefined;
    const found = otherBase(recipe);
    if (found === undefined) return undefined;
    return { message, ...atLines(recipe, [found]), fix: fixes.base };
  },
};

const message = "The image has programs for another processor than its platform's.";

const fixes = {
  base: "Leave `--platform` out in the FROM of the final stage: the platform that is asked for is the default.",
  made: "Build them for the platform: declare `ARG TARGETARCH` without a default, and hand it to the compiler (`GOARCH=$TARGETARCH`) or the download.",
} as const;

function otherBase({ scope }: Pick<RecipeFacts, "scope">): LineFinding | undefined {
  const { platforms, containerfile } = scope;
  const [bottom] = stageChain(scope);
  if (platforms === undefined || bottom === undefined) return undefined;
  const { platform } = originOfBase(namesOf(containerfile, scope), bottom) ?? {};
  const architecture = platform?.split("/")[1];
  if (architecture === undefined || runsBy(platforms.target, architecture)) return undefined;
  const { line, text } = bottom.from;
  return { line, text: `${text} is for ${platform}, the image for ${platforms.target}` };
}

/**
 * Returns the advisory on a base whose own config says another platform than the image's: a name
 * without an index serves the same image for every platform.
 */
export function foreignBase(
  recipe: Pick<RecipeFacts, "scope">,
  { line, written, architecture }: ForeignBase,
): Advisory | undefined {
  const target = recipe.scope.platforms?.target;
  if (target === undefined || runsBy(target, architecture)) return undefined;
  const text = `${written} is for ${architecture}, the image for ${target}`;
  return {
    name: "foreign-executable",
    message,
    ...atLines(recipe, [{ line, text }]),
    fix: `${fixes.base} Name an image that exists for the platform.`,
  };
}

interface ForeignBase {
  /** 1-based line of the FROM. */
  readonly line: number;
  /** The base as it is written there. */
  readonly written: string;
  readonly architecture: string;
}

/**
 * Returns the advisory on the programs that were found in the image, joined with what was read in
 * the Containerfile.
 */
export function foreignIn(
  recipe: { readonly scope: Scope },
  found: { readonly programs: readonly ForeignProgram[]; readonly platform: string },
  read: Advisory | undefined,
): Advisory {
  const groups = [...grouped(found.programs, found.platform).values()];
  const findings = groups.flatMap(({ line, text }) => (line === undefined ? [] : [{ line, text }]));
  const lines = atLines(recipe, [...(read?.findings ?? []), ...findings]);
  const elsewhere = groups.flatMap(({ line, text }) => (line === undefined ? [shown(text)] : []));
  return {
    name: "foreign-executable",
    message,
    ...lines,
    evidence: [...lines.evidence, ...bounded(elsewhere)],
    fix: [...(read === undefined ? [] : [read.fix]), fixes.made].join(" "),
  };
}

interface Group {
  readonly line: number | undefined;
  readonly text: string;
}

/** Sums up what one instruction wrote: its first program, and the number of the others. */
function grouped(
  programs: readonly ForeignProgram[],
  platform: string,
): ReadonlyMap<string, Group> {
  const counts = new Map<string, { readonly first: ForeignProgram; readonly count: number }>();
  for (const program of programs) {
    const key = `${program.architecture} ${program.instruction?.line}`;
    const { first, count } = counts.get(key) ?? { first: program, count: 0 };
    counts.set(key, { first, count: count + 1 });
  }
  return new Map(
    [...counts].map(([key, { first, count }]) => {
      const more = count === 1 ? "" : `, like ${counted(count - 1, "other program")}`;
      const text = `/${first.path} is for ${first.architecture}, the image for ${platform}${more}`;
      return [key, { line: first.instruction?.line, text }];
    }),
  );
}
