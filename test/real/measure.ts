import type { RecipeFacts } from "../../src/advise/facts.ts";
import { advise } from "../../src/advise/rules.ts";
import { parseContainerfile } from "../../src/containerfile/parse.ts";
import { dialectUses } from "../../src/dialect/uses.ts";
import type { AdvisoryName } from "../../src/domain/source/advisory.ts";
import { unknown } from "../../src/domain/source/checkout.ts";
import { Failure } from "../../src/domain/text/failure.ts";
import { facts } from "../support/facts.ts";
import type { RealFile } from "./gather.ts";

/** The rules that read nothing but a Containerfile. */
export const measuredRules = [
  "unpinned-base",
  "unverified-download",
  "single-stage",
  "floating-packages",
  "root-user",
  "network-in-run",
] as const satisfies readonly AdvisoryName[];

export type MeasuredRule = (typeof measuredRules)[number];

/** The lines that each rule finds in a file, or why the file is refused. */
export type Findings =
  | { readonly lines: ReadonlyMap<MeasuredRule, readonly number[]> }
  | { readonly refused: string };

/**
 * Runs the rules over a file as `check` does without inputs, with bases whose user is unknown.
 */
export function findingsOf({ text }: Pick<RealFile, "text">): Findings {
  try {
    const scope = {
      containerfile: parseContainerfile({ text, file: "Containerfile" }),
      buildArgs: [],
      contexts: new Set<string>(),
      platforms: { build: "linux/amd64", target: "linux/amd64" },
    };
    const recipe: RecipeFacts = {
      scope,
      dialect: { uses: dialectUses(scope), buildah: unknown("not asked") },
      contexts: [],
      vcs: [],
      contextStates: [],
      network: "default",
      baseUser: unknown("not read"),
    };
    const advisories = advise(facts({}, { recipe }));
    const lines = measuredRules.map((rule) => {
      const found = advisories.find(({ name }) => name === rule)?.findings ?? [];
      return [rule, [...new Set(found.map(({ line }) => line))]] as const;
    });
    return { lines: new Map(lines) };
  } catch (error) {
    if (error instanceof Failure) return { refused: error.message };
    throw error;
  }
}
