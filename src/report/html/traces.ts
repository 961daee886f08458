import { placeText } from "../../domain/build/written-place.ts";
import type { Proof } from "../../domain/findings/proof.ts";
import { aboutExecutable, adviceCounts } from "../executables.ts";
import { counted } from "../sizes.ts";
import { traceWeight } from "../traces.ts";
import { type AnchorOf, html, type Markup, prose } from "./text.ts";

/** Shows the traces of the build in the image. */
export function tracesSection({ traces }: Proof, anchorOf: AnchorOf): Markup {
  const { listed, omitted } = traces;
  if (listed.length === 0) return html``;
  return html`<section aria-labelledby="${anchorOf("traces")}"><h2 id="${anchorOf("traces")}">Traces of this build in the image</h2>
<p>A build on another day or machine, or just another run, would write a different value there. A trace that is certain to change makes the image not reproducible; with <code>traces: warn</code> it is only reported. A trace that may be chance is always only reported. A note comes from the source, and is the same in every build of this commit.</p>
<table><thead><tr><th scope="col">Path</th><th scope="col">What</th><th scope="col">Found</th><th scope="col">Times</th><th scope="col">From</th></tr></thead><tbody>${listed.map(
    (found) => {
      const { path, kind, format, excerpt, offset, count, instruction, layer } = found;
      const tag = html`<span class="tag">${traceWeight(found)}</span>`;
      const from =
        instruction === undefined
          ? `${layer === undefined ? "" : `layer ${layer}`}`
          : `${placeText(instruction)} ${instruction.text}`;
      return html`<tr data-text="${path} ${kind}"><td><code>${path}</code></td><td>${kind} ${tag}</td><td><code>${excerpt}</code><br><span class="faint">${format}, offset ${offset}</span></td><td>${count}</td><td><code>${from}</code></td></tr>`;
    },
  )}</tbody></table>
${omitted > 0 ? html`<p class="faint">… and ${omitted} more, not listed.</p>` : ""}</section>`;
}

/** Shows what the executables of the build reveal about it, and the flags that prevent that. */
export function executablesSection({ executables }: Proof, anchorOf: AnchorOf): Markup {
  const { listed, omitted, ofPackages, unread } = executables;
  const groups = adviceCounts(listed);
  if (listed.length === 0 && unread.listed.length === 0) return html``;
  return html`<section aria-labelledby="${anchorOf("executables")}"><h2 id="${anchorOf("executables")}">Executables</h2>
<p>${counted(listed.length + omitted, "executable")} in the layers that this build made${ofPackages === 0 ? "" : `, without ${counted(ofPackages, "file")} from distribution packages`}.</p>
${
  groups.length === 0
    ? ""
    : html`<table><thead><tr><th scope="col">What</th><th scope="col">Files</th><th scope="col">What to do</th></tr></thead><tbody>${groups.map(
        ({ name, files, fixes }) =>
          html`<tr><td><span class="tag">${name}</span></td><td>${files.length}</td><td>${fixes.map((fix) => html`<p>${prose(fix)}</p>`)}</td></tr>`,
      )}</tbody></table>`
}
${listed.map((file) => {
  const { path, advice, libraries } = file;
  const facts = [
    aboutExecutable(file),
    ...advice.map(({ name, found }) => `${name}: ${found}`),
    ...(libraries.length === 0 ? [] : [`needs ${libraries.join(", ")}`]),
  ];
  return html`<details class="difference"><summary><code>${path}</code> <span class="faint">${advice.map(({ name }) => name).join(", ")}</span></summary><ul class="facts">${facts.map((fact) => html`<li><code>${fact}</code></li>`)}</ul></details>`;
})}
${unread.listed.length === 0 ? "" : html`<p class="faint">Not examined: ${unreadText(unread)}</p>`}</section>`;
}

function unreadText({ listed, omitted }: Proof["executables"]["unread"]): string {
  const files = listed.map(({ path, reason }) => `${path} (${reason})`);
  return [...files, ...(omitted === 0 ? [] : [`and ${omitted} more`])].join("; ");
}
