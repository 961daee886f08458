import type { Scope } from "../containerfile/bases.ts";
import type { RiskyFile, RiskyFiles } from "../domain/findings/risky-file.ts";
import type {
  Advisory,
  AdvisoryName,
  ImageAdvisory,
  LineFinding,
} from "../domain/source/advisory.ts";
import { bounded, counted, shown } from "./evidence.ts";
import { atLines } from "./line-evidence.ts";
import { type RiskText, riskTexts } from "./risk-texts.ts";

interface RiskOptions {
  readonly risks: RiskyFiles;
  /** Absent where no Containerfile was built. */
  readonly scope?: Scope;
  /** What policy forbids: of that, what the base brought counts as well. */
  readonly forbid: readonly AdvisoryName[];
}

/**
 * Returns the advisories on an image's files. What only the base brought gives none, unless policy
 * forbids it: whoever forbids setuid files means those of the image.
 */
export function riskAdvisories(options: RiskOptions): readonly Advisory[] {
  return riskTexts.flatMap((text) => adviceOn(text, options) ?? []);
}

function adviceOn(text: RiskText, options: RiskOptions): Advisory | undefined {
  const { risks, scope, forbid } = options;
  const isForbidden = forbid.includes(text.name);
  const all = risks.files.filter(({ risk }) => risk.kind === text.kind);
  const ofBase = all.filter(({ isOfBase }) => isOfBase);
  const own = text.ofBuild(all);
  const isCut = risks.omitted > 0 && isForbidden;
  if (own.length === 0 && !(isForbidden && ofBase.length > 0) && !isCut) return undefined;
  const groups = grouped(own, text);
  const findings = groups.flatMap(({ line, text: words }): LineFinding[] =>
    line === undefined ? [] : [{ line, text: words }],
  );
  const lines = scope === undefined ? undefined : atLines({ scope }, findings);
  const others = groups.flatMap(({ line, text: words }) =>
    line === undefined ? [shown(words)] : [],
  );
  return {
    name: text.name,
    message: text.message,
    ...lines,
    evidence: [
      ...(lines?.evidence ?? []),
      ...bounded(others),
      ...baseEvidence(ofBase, text),
      ...publishedEvidence(risks, text.name),
      ...(isCut ? [`and ${counted(risks.omitted, "file")} that there was no room for`] : []),
    ],
    fix: own.length > 0 ? text.fix : text.baseFix,
  };
}

/** Sums up what the base has: its files are not this build's to mend one by one. */
function baseEvidence(ofBase: readonly RiskyFile[], text: RiskText): readonly string[] {
  const [first] = ofBase;
  if (first === undefined) return [];
  const count = `${counted(ofBase.length, "file")} of the base`;
  const which = text.subject(first);
  return [shown(ofBase.length === 1 ? `${count}: ${which}` : `${count}, the first being ${which}`)];
}

function publishedEvidence({ published }: RiskyFiles, name: ImageAdvisory): readonly string[] {
  if (name !== "credential-in-image" || published === 0) return [];
  return [`left out: ${counted(published, "file")} of packages' own tests and examples`];
}

interface Group {
  readonly line: number | undefined;
  readonly text: string;
}

/** Sums up what one instruction wrote: its first file, and the number of the others. */
function grouped(files: readonly RiskyFile[], text: RiskText): readonly Group[] {
  const groups = new Map<string, { readonly first: RiskyFile; readonly count: number }>();
  for (const file of files) {
    const key = `${file.instruction?.line} ${text.says(file.risk)}`;
    const { first, count } = groups.get(key) ?? { first: file, count: 0 };
    groups.set(key, { first, count: count + 1 });
  }
  return [...groups.values()].map(({ first, count }) => ({
    line: first.instruction?.line,
    text: `${text.subject(first)} ${text.says(first.risk)}${more(count - 1)}`,
  }));
}

function more(others: number): string {
  if (others === 0) return "";
  return `; the same holds for ${counted(others, "other file")}`;
}
