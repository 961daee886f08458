import type { Judgement, RuleResult, RuleVerdict } from "../../domain/findings/judgement.ts";
import { fails } from "../../domain/findings/judgement.ts";
import { html, type Markup, prose } from "./text.ts";

const tones: Readonly<Record<RuleVerdict, "good" | "warning" | "bad">> = {
  holds: "good",
  broken: "bad",
  unchecked: "warning",
};

/** Shows what a policy says of the image: a row for each rule, and the attestations that do not count. */
export function policySection(policy: Judgement | undefined): Markup {
  if (policy === undefined) return html``;
  const { verdict, rules, setAside, setAsideOmitted } = policy;
  const heading = verdict === "holds" ? "The policy holds" : "The policy does not hold";
  return html`<section aria-labelledby="policy"><h2 id="policy">${heading}</h2>
<table><thead><tr><th scope="col">Rule</th><th scope="col">Verdict</th><th scope="col">Because</th></tr></thead>
<tbody>${rules.map(ruleRow)}</tbody></table>${setAsideMarkup(setAside, setAsideOmitted)}</section>`;
}

function ruleRow(result: RuleResult): Markup {
  const { rule, verdict, accepted, evidence, fix } = result;
  const tone = fails(result) ? "bad" : tones[verdict];
  const said = accepted === true ? `${verdict}, accepted by the policy` : verdict;
  const advice = fix === undefined || !fails(result) ? "" : html`<p>${prose(fix)}</p>`;
  return html`<tr><th scope="row">${rule}</th><td class="${tone}">${said}</td><td>${evidence.map(
    (text) => html`<p>${text}</p>`,
  )}${advice}</td></tr>`;
}

function setAsideMarkup(setAside: Judgement["setAside"], omitted: number): Markup {
  if (setAside.length === 0) return html``;
  const more = omitted > 0 ? html`<li>… and ${omitted} more</li>` : "";
  return html`<p>Attestations that do not count:</p><ul class="facts">${setAside.map(
    ({ attestation, why }) => html`<li><code>${attestation}</code> ${why}</li>`,
  )}${more}</ul>`;
}
