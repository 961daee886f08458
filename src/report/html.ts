import { createHash } from "node:crypto";
import type { Report } from "../domain/findings/report.ts";
import { type CauseGroup, causeGroups } from "./causes.ts";
import { advisoriesSection, exceptionsSection, factsSection, layersSection } from "./html/facts.ts";
import { anchorOf, findingsSection, mostFindings } from "./html/findings.ts";
import { script } from "./html/script.ts";
import { style } from "./html/style.ts";
import { escaped, html, type Markup, prose } from "./html/text.ts";
import { executablesSection, suspectsSection } from "./html/traces.ts";
import { imageTrees } from "./html/tree.ts";
import { verdictOf } from "./verdict.ts";

/**
 * Renders the report as one self-contained page. Its content security policy allows only this style
 * and this script, by their hashes: no network and no other code, whatever a file name of the image
 * contains.
 */
export function renderHtml(report: Report): string {
  const groups = causeGroups(report.differences);
  const verdict = verdictOf(report);
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const body = html`<a class="skip" href="#report">Skip to the report</a>
<header><p class="faint">Twofold</p><h1 class="${verdict.tone}">${verdict.text}</h1>
${report.failure === undefined ? "" : html`<p>${prose(report.failure.fix)}</p>`}</header>
<main id="report" tabindex="-1">
<div class="tools" role="search"><label for="search">Search</label><input id="search" type="search" placeholder="path, cause or instruction"><button type="button" id="unfold">Unfold all</button><button type="button" id="fold">Fold all</button><span id="count" role="status" class="faint"></span></div>
${findingsSection(groups, report)}
${exceptionsSection(report)}
${treesSection(report, groups)}
${suspectsSection(report)}
${executablesSection(report)}
${layersSection(report)}
${advisoriesSection(report)}
${factsSection(report)}
</main>
<footer class="faint"><p>Made by Twofold. The same facts are in report.json.</p></footer>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(verdict.text)}</title>
<style>${style}</style></head>
<body>
${body.html}
<script>${script}</script>
</body></html>
`;
}

function treesSection(report: Report, groups: readonly CauseGroup[]): Markup {
  const { differences, files } = report;
  if (differences.length === 0) return html``;
  const anchors = new Map<string, string>();
  groups.slice(0, mostFindings).forEach(({ differences: own, consequences }, index) => {
    for (const { path } of [...own, ...consequences])
      for (const place of [path, path.replace(/\/+/g, "/")])
        if (!anchors.has(place)) anchors.set(place, anchorOf(index));
  });
  const trees = imageTrees({
    differences,
    files: files ?? [],
    anchorOf: (path) => anchors.get(path),
  });
  return html`<section aria-labelledby="trees"><h2 id="trees">Both images</h2>
<p class="faint">Layers that are the same in both images are not listed.</p>${trees}</section>`;
}

/** Returns a source expression for inline code (CSP level 3, §2.3.1). */
function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
