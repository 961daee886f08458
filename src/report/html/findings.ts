import { placeText } from "../../domain/build/written-place.ts";
import type { Difference } from "../../domain/findings/difference.ts";
import type { Proof } from "../../domain/findings/proof.ts";
import type { CauseGroup } from "../causes.ts";
import { explainCommand, pageOf, type ReportFrame } from "../frame.ts";
import { counted } from "../sizes.ts";
import { differencesTitle } from "../traces.ts";
import { sideBySide } from "./bytes.ts";
import { type AnchorOf, explained, html, type Markup, prose } from "./text.ts";

/** The most differences of one finding that are shown with their bytes; all are counted. */
const mostShown = 25;

/** The most findings on the page: more of them help nobody and slow a browser down. */
export const mostFindings = 200;

/** Returns the anchor of a finding: short, and the same in every page with the same differences. */
export function findingAnchor(index: number): string {
  return `finding-${index + 1}`;
}

interface FindingsOptions {
  readonly all: readonly CauseGroup[];
  readonly proof: Proof;
  /** Whether the run passes because every difference is accepted. */
  readonly isAccepted: boolean;
  readonly anchorOf: AnchorOf;
  readonly frame: ReportFrame;
}

/** Shows one finding for each cause at each line. */
export function findingsSection({
  all,
  proof,
  isAccepted,
  anchorOf,
  frame,
}: FindingsOptions): Markup {
  if (all.length === 0) return html``;
  const groups = all.slice(0, mostFindings);
  const hidden = all
    .slice(mostFindings)
    .flatMap(({ differences, consequences }) => [...differences, ...consequences]);
  const omitted = proof.differences.omitted + hidden.length;
  const body = html`<nav aria-label="Findings"><ol class="contents">${groups.map(
    (group, index) =>
      html`<li><a href="#${anchorOf(findingAnchor(index))}">${titleOf(group)}</a> <span class="tag bad">${group.cause}</span></li>`,
  )}</ol></nav>
${groups.map((group, index) => finding(group, { anchor: anchorOf(findingAnchor(index)), frame }))}
${omitted > 0 ? html`<p class="faint">… and ${counted(omitted, "more difference")}, not listed.</p>` : ""}
${frame.docs === undefined ? html`<p class="faint">More about the causes: <code>${explainCommand(groups.map(({ cause }) => cause))}</code></p>` : ""}`;
  return html`<section aria-labelledby="${anchorOf("findings")}"><h2 id="${anchorOf("findings")}">${differencesTitle(proof.differences.listed)}</h2>
${!isAccepted ? body : html`<details><summary>All differences are accepted for a while.</summary>${body}</details>`}</section>`;
}

function titleOf({ instruction, differences, consequences }: CauseGroup): string {
  const path = differences[0]?.path ?? consequences[0]?.carries?.path ?? "";
  return instruction === undefined ? path : placeText(instruction);
}

function finding(
  group: CauseGroup,
  { anchor, frame }: { readonly anchor: string; readonly frame: ReportFrame },
): Markup {
  const { instruction, cause, confidence, explanation, varied, fix } = group;
  const { differences, consequences } = group;
  const words = [...differences, ...consequences].slice(0, 200).map(({ path }) => path);
  const text = `${cause} ${instruction?.text ?? ""} ${words.join(" ")}`;
  const sure =
    confidence > 0 ? html` <span class="faint">${Math.round(confidence * 100)} % sure</span>` : "";
  return html`<article class="finding" id="${anchor}" tabindex="-1" data-text="${text}" aria-labelledby="${anchor}-title">
<h3 id="${anchor}-title">${titleOf(group)} ${explained(html`<span class="tag bad">${cause}</span>`, pageOf(cause, frame))}${sure}</h3>
${instruction === undefined ? "" : html`<pre class="instruction" tabindex="0" aria-label="Instruction">${instruction.text}</pre>`}
${explanation === undefined ? "" : html`<p>${prose(explanation)}</p>`}
${varied === undefined ? "" : html`<p>${prose(varied)}</p>`}
${fix === undefined ? "" : html`<h4>What to write instead</h4>${fixMarkup(fix)}`}
<h4>${counted(differences.length, "path")}</h4>
${differences.slice(0, mostShown).map(oneDifference)}
${differences.length > mostShown ? html`<p class="faint">… and ${counted(differences.length - mostShown, "more path")}</p>` : ""}
${consequences.length === 0 ? "" : consequencesMarkup(consequences)}</article>`;
}

/** Formats a fix: the first line is a sentence, the rest is mostly Containerfile text. */
function fixMarkup(fix: string): Markup {
  const [sentence = "", ...rest] = fix.split("\n");
  const block = rest.map((line, index) => html`${index === 0 ? "" : { html: "\n" }}${line}`);
  return html`<p>${prose(sentence)}</p>${rest.length === 0 ? "" : html`<pre class="fix" tabindex="0" aria-label="What to write">${block}</pre>`}`;
}

function oneDifference({ path, kind, layer, evidence, clue }: Difference): Markup {
  const where = layer === undefined ? kind : `${kind}, layer ${layer}`;
  return html`<details class="difference"><summary><code>${path}</code> <span class="faint">${where}</span></summary>
<ul class="facts">${evidence.slice(0, 20).map((fact) => html`<li><code>${fact}</code></li>`)}</ul>
${clue === undefined || clue.spots.length === 0 ? "" : sideBySide(clue)}</details>`;
}

function consequencesMarkup(consequences: readonly Difference[]): Markup {
  const shown = consequences.slice(0, mostShown);
  const hidden = consequences.length - shown.length;
  return html`<h4>Changed only because of this</h4><ul class="facts">${shown.map(
    ({ path, instruction }) =>
      html`<li><code>${path}</code>${instruction === undefined ? "" : html` <span class="faint">${placeText(instruction)}</span>`}</li>`,
  )}</ul>${hidden > 0 ? html`<p class="faint">… and ${hidden} more</p>` : ""}`;
}
