import type { Verdict } from "../domain/findings/proof.ts";
import type { Pushed } from "../domain/findings/report.ts";
import type { Digest } from "../domain/oci/digest.ts";
import type { PlatformDigest } from "../domain/oci/platform.ts";
import type { Annotation } from "../domain/text/annotation.ts";
import { pushedJson } from "./json/pushed.ts";
import { table } from "./summary/table.ts";
import { markdown } from "./text.ts";

/** An index that was pushed, for those who read about it. */
interface Merged {
  readonly digest: Digest;
  readonly sourceId: string;
  readonly members: readonly PlatformDigest[];
  readonly verdict: Verdict;
  readonly pushed: readonly Pushed[];
}

const words: Readonly<Record<Verdict, string>> = {
  true: "every image was built twice and is reproducible",
  unchecked: "some image was built only once",
  false: "the two builds of some image differed",
};

/** Returns each platform's digest as JSON, in the order of the index. */
export function platformsJson(members: readonly PlatformDigest[]): string {
  return JSON.stringify(Object.fromEntries(members.map((each) => [each.platform, each.digest])));
}

/** Renders the result of `merge` as JSON. */
export function renderMergedJson({ digest, members, verdict, pushed, sourceId }: Merged): string {
  const value = {
    schemaVersion: 1,
    digest,
    source: sourceId,
    reproducible: verdict,
    platforms: Object.fromEntries(members.map((each) => [each.platform, each.digest])),
    pushed: pushed.map(pushedJson),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** Returns the notice of a merge that was left out, because nothing may be pushed. */
export function notMerged(why: string): Annotation {
  const message = `${why}. Its images are not merged, and nothing is pushed.`;
  return { level: "notice", title: "Not pushed", message };
}

/** Renders an index as a job summary in GitHub's Markdown. */
export function renderMergedSummary(merged: Merged): string {
  const { digest, members, verdict, pushed, sourceId } = merged;
  const mark = verdict === "true" ? "✅" : "⚠️";
  const about = sourceId === "" ? "" : `${markdown(sourceId)}: `;
  const sections = [
    `## ${mark} Merged ${members.length} platforms · ${words[verdict]}`,
    `${about}\`${digest}\``,
    table({
      header: ["Platform", "Image"],
      rows: members.map((each) => [markdown(each.platform), `\`${each.digest}\``]),
      budget: 10_000,
    }),
    table({
      header: ["Pushed", "Changed"],
      rows: pushed.map(({ reference, changed }) => [markdown(reference), changed ? "yes" : "no"]),
      budget: 50_000,
    }),
  ];
  return `${sections.join("\n\n")}\n`;
}

/** Returns what a terminal shows of an index: each image, and what is known of them. */
export function mergedLines({ digest, members, verdict }: Merged): readonly string[] {
  const width = Math.max(...members.map(({ platform }) => platform.length));
  return [
    `${digest}: ${words[verdict]}`,
    ...members.map((each) => `  ${each.platform.padEnd(width)}  ${each.digest}`),
  ];
}
