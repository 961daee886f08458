import { placeText } from "../../domain/build/written-place.ts";
import type { Proof } from "../../domain/findings/proof.ts";
import { fixesBlock, fixesVerdict, instructionVerdict } from "../fixes.ts";
import { type AnchorOf, html, type Markup, prose } from "./text.ts";

/** Shows what building with the fixes has shown, with the patch if they pass. */
export function fixesSection({ triedFixes: tried }: Proof, anchorOf: AnchorOf): Markup {
  if (tried === undefined) return html``;
  const lines = fixesBlock(tried);
  const block = lines.map((line, index) => html`${index === 0 ? "" : { html: "\n" }}${line}`);
  const label = tried.patch === undefined ? "Last lines" : "Patch";
  return html`<section aria-labelledby="${anchorOf("fixes")}"><h2 id="${anchorOf("fixes")}">Fixes tried</h2>
<p>${prose(fixesVerdict(tried))}</p>
<table><thead><tr><th scope="col">Line</th><th scope="col">With the fixes</th><th scope="col">Result</th></tr></thead>
<tbody>${tried.instructions.map(
    (each) =>
      html`<tr><td><code>${placeText(each.instruction)}</code></td><td><code>${"line" in each ? each.line : each.instruction.text}</code></td><td>${prose(instructionVerdict(each))}</td></tr>`,
  )}</tbody></table>
${lines.length === 0 ? "" : html`<pre class="fix" tabindex="0" aria-label="${label}">${block}</pre>`}</section>`;
}
