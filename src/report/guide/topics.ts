import { type CauseId, causeIds } from "../../domain/findings/cause.ts";
import { type AdvisoryName, advisoryNames } from "../../domain/source/advisory.ts";

/** A cause or an advisory, with the text that explains it. */
export interface Topic {
  readonly name: CauseId | AdvisoryName;
  readonly kind: "cause" | "advisory";
  /** A few words, or a sentence. */
  readonly title: string;
  /** Markdown, with a heading. */
  readonly text: string;
}

interface Texts {
  /** The page of each cause. */
  readonly causes: ReadonlyMap<string, string>;
  /** The page with a section for each advisory. */
  readonly advisories: string;
}

/** Returns every topic, in the order of reports, first the causes. */
export function topicsOf({ causes, advisories }: Texts): readonly Topic[] {
  const sections = sectionsOf(advisories);
  return [
    ...causeIds.map((name) => causeTopic(name, causes.get(name) ?? "")),
    ...advisoryNames.map((name) => advisoryTopic(name, sections.get(name) ?? "")),
  ];
}

function causeTopic(name: CauseId, page: string): Topic {
  const start = page.indexOf("# `");
  const text = page.slice(Math.max(0, start)).trimEnd();
  const [heading = ""] = text.split("\n", 1);
  return { name, kind: "cause", title: heading.slice(`# \`${name}\`: `.length), text };
}

function advisoryTopic(name: AdvisoryName, section: string): Topic {
  const body = section.trim();
  const [first = ""] = body.split(/(?<=\.)\s/, 1);
  return { name, kind: "advisory", title: first, text: `# \`${name}\`\n\n${body}` };
}

/** Splits a page at its headings of the second level; the sections are without them. */
function sectionsOf(page: string): ReadonlyMap<string, string> {
  const parts = page.split(/^## /m).slice(1);
  return new Map(
    parts.map((part): [string, string] => {
      const end = part.indexOf("\n");
      return [part.slice(0, end).trim(), part.slice(end + 1)];
    }),
  );
}
