import { createHash } from "node:crypto";
import type { Proof } from "../domain/findings/proof.ts";
import type { Report } from "../domain/findings/report.ts";
import { type CauseGroup, causeGroups } from "./causes.ts";
import type { ReportFrame } from "./frame.ts";
import { acceptedOf, adviceOf, headlineOf } from "./headline.ts";
import { advisoriesSection, exceptionsSection, factsSection, layersSection } from "./html/facts.ts";
import { findingAnchor, findingsSection, mostFindings } from "./html/findings.ts";
import { fixesSection } from "./html/fixes.ts";
import { policySection } from "./html/policy.ts";
import { script } from "./html/script.ts";
import { style } from "./html/style.ts";
import { type AnchorOf, escaped, html, type Markup, prose } from "./html/text.ts";
import { timelineSection } from "./html/timeline.ts";
import { executablesSection, tracesSection } from "./html/traces.ts";
import { imageTrees } from "./html/tree.ts";

/**
 * Renders the report as one self-contained page. Its content security policy allows only this style
 * and this script, by their hashes: no network and no other code, whatever a file name of the image
 * contains.
 */
export function renderHtml(report: Report, frame: ReportFrame = {}): string {
  const verdict = headlineOf(report);
  const title = frame.subject === undefined ? verdict.text : `${frame.subject} · ${verdict.text}`;
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const body = html`<a class="skip" href="#report">Skip to the report</a>
<header><p class="faint">Twofold${frame.subject === undefined ? "" : html` · ${frame.subject}`}</p><h1 class="${verdict.tone}">${verdict.text}</h1>
${failureMarkup(report)}</header>
<main id="report" tabindex="-1">
<div class="tools" role="search"><label for="search">Search</label><input id="search" type="search" placeholder="path, cause or instruction"><button type="button" id="unfold">Unfold all</button><button type="button" id="fold">Fold all</button><span id="count" role="status" class="faint"></span></div>
${policySection(report.policy)}
${report.proofs.map((proof, index) => proofMarkup(report, { proof, index, frame }))}
${advisoriesSection(report, frame)}
${factsSection(report)}
${timelineSection(report)}
</main>
<footer class="faint"><p>Made by Twofold. The same facts are in report.json.</p></footer>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${style}</style></head>
<body>
${body.html}
<script>${script}</script>
</body></html>
`;
}

/** Shows what the program that failed printed last, and what to do about it. */
function failureMarkup(report: Report): Markup {
  const { output = [] } = report.failure ?? {};
  const advice = adviceOf(report);
  const lines = output.map((line, index) => html`${index === 0 ? "" : { html: "\n" }}${line}`);
  const block =
    lines.length === 0
      ? ""
      : html`<pre tabindex="0" aria-label="What it printed last">${lines}</pre>`;
  return html`${block}${advice === undefined ? "" : html`<p>${prose(advice)}</p>`}`;
}

/** Shows what one platform's builds gave; with several platforms, below the platform's name. */
function proofMarkup(
  report: Report,
  {
    proof,
    index,
    frame,
  }: { readonly proof: Proof; readonly index: number; readonly frame: ReportFrame },
): Markup {
  const isOneOfMany = report.proofs.length > 1;
  const anchorOf: AnchorOf = (name) => (isOneOfMany ? `${name}-${index + 1}` : name);
  const groups = causeGroups(proof.differences.listed);
  const isAccepted = acceptedOf(report) !== undefined;
  return html`${isOneOfMany ? html`<h1>${proof.platform}</h1>` : ""}
${findingsSection({ all: groups, proof, isAccepted, anchorOf, frame })}
${exceptionsSection(proof, anchorOf)}
${fixesSection(proof, anchorOf)}
${treesSection(proof, groups, anchorOf)}
${tracesSection(proof, anchorOf)}
${executablesSection(proof, anchorOf)}
${layersSection(proof, anchorOf)}`;
}

function treesSection(proof: Proof, groups: readonly CauseGroup[], anchorOf: AnchorOf): Markup {
  const { listed: differences, files } = proof.differences;
  if (differences.length === 0) return html``;
  const anchors = new Map<string, string>();
  groups.slice(0, mostFindings).forEach(({ differences: own, consequences }, index) => {
    for (const { path } of [...own, ...consequences])
      for (const place of [path, path.replace(/\/+/g, "/")])
        if (!anchors.has(place)) anchors.set(place, anchorOf(findingAnchor(index)));
  });
  const trees = imageTrees({
    differences,
    files: files ?? [],
    anchorOf: (path) => anchors.get(path),
  });
  return html`<section aria-labelledby="${anchorOf("trees")}"><h2 id="${anchorOf("trees")}">Both images</h2>
<p class="faint">Layers that are the same in both images are not listed.</p>${trees}</section>`;
}

/** Returns a source expression for inline code (CSP level 3, §2.3.1). */
function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
