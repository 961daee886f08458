export const id = 16664;
export const ids = [16664];
export const modules = {

16664:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  leaveReport: () => (leaveReport),
  unwritten: () => (unwritten)
});


var failure = __webpack_require__(67271);

var external_node_crypto_ = __webpack_require__(77598);

var causes = __webpack_require__(54560);

var headline = __webpack_require__(2251);

var written_place = __webpack_require__(34707);

var accepted = __webpack_require__(33119);

var proof = __webpack_require__(67874);

var oci_reference = __webpack_require__(73326);

var source_source = __webpack_require__(80142);

var beside = __webpack_require__(43361);

var between_platforms = __webpack_require__(36550);

var ended_early = __webpack_require__(84297);

var report_frame = __webpack_require__(92890);

var report_ledger = __webpack_require__(28230);

var single_stage = __webpack_require__(17384);

var sizes = __webpack_require__(76477);

var report_variations = __webpack_require__(81569);

var printable = __webpack_require__(76158);
;

const longestText = 4000;
function html(parts, ...values) {
	const written = parts.map((part, index) => part + markupOf(values[index]));
	return { html: written.join("") };
}
function prose(text) {
	const parts = text.split("`");
	return html `${parts.map((part, index) => {
		const isCode = index % 2 === 1 && index < parts.length - 1;
		if (isCode)
			return html `<code>${part}</code>`;
		return html `${index % 2 === 1 ? `\`${part}` : part}`;
	})}`;
}
function escaped(text) {
	return (0,printable.RK)((0,printable.vI)(text, longestText)).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
function markupOf(value) {
	if (value === undefined)
		return "";
	if (typeof value === "string" || typeof value === "number")
		return escaped(String(value));
	return "html" in value ? value.html : value.map((each) => each.html).join("");
}
function explained(name, page) {
	return page === undefined ? name : html `<a href="${page}">${name}</a>`;
}

;














function layersSection({ image }, anchorOf) {
	if (image === undefined)
		return html ``;
	const largest = Math.max(1, ...image.layers.map(({ size }) => size));
	return html `<section aria-labelledby="${anchorOf("layers")}"><h2 id="${anchorOf("layers")}">Layers</h2>
<p>${(0,sizes.hS)(image.layers.length, "layer")}, ${(0,sizes.yg)(image)}.</p>
<table><thead><tr><th scope="col">Size</th><th scope="col">From</th><th scope="col">Digest</th></tr></thead>
<tbody>${image.layers.map(({ size, origin, instruction, digest }) => {
		const from = instruction === undefined ? origin : `${(0,written_place.Z9)(instruction)} ${instruction.text}`;
		return html `<tr><td class="size"><meter min="0" max="${largest}" value="${size}" aria-hidden="true"></meter> ${(0,sizes.z3)(size)}</td><td><code>${from}</code></td><td><code class="digest">${digest}</code></td></tr>`;
	})}</tbody></table></section>`;
}
function factsSection(report) {
	const { source, proofs, toolchain } = report;
	const bases = new Map(proofs.flatMap((proof) => proof.bases).map((base) => [base.pinned, base]));
	const builds = proofs.flatMap((proof) => proof.builds);
	const variations = (0,proof.mx)(proofs);
	const on = (platform) => (proofs.length > 1 ? ` on ${platform}` : "");
	const rows = [
		["Digest of the index", report.index?.digest ?? ""],
		...proofs.flatMap((proof) => [
			[`Digest${on(proof.platform)}`, proof.image?.digest ?? ""],
			[`Image ID${on(proof.platform)}`, proof.image?.imageId ?? ""],
			[`Emulator${on(proof.platform)}`, proof.emulator ?? ""],
			["Single stage", proof.singleStage === undefined ? "" : (0,single_stage.I)(proof.singleStage)],
		]),
		["Note", report.index?.differing === undefined ? "" : (0,between_platforms.e)(report.index.differing)],
		["Ended", (0,ended_early.X)(proofs)],
		["Source", (0,source_source.r)(source)],
		["Revision", source.revision],
		...report.pushed.map(({ reference, digest, changed }) => [
			"Pushed",
			`${(0,oci_reference.ct)(reference, digest)}${changed ? "" : " (was there already)"}`,
		]),
		...besideRows(report),
		...[...bases.values()].map(({ written, pinned }) => ["Base", `${written} → ${pinned}`]),
		...builds.map(({ environment, seconds, localDigest }, index) => [
			`Build ${index + 1}`,
			`${environment}, ${(0,sizes.Xo)(seconds)}, local digest ${localDigest}`,
		]),
		["Varied", variations.applied.join(", ")],
		...(builds.length === 0 ? [] : (0,report_variations.FS)(variations)).map((text) => ["Not varied", text]),
		...proofs.flatMap(ledgerRows),
		...(toolchain === undefined ? [] : toolchainRows(toolchain)),
	];
	return html `<section aria-labelledby="facts"><h2 id="facts">What was built</h2><table class="facts"><tbody>${rows
		.filter(([, value]) => value !== "")
		.map(([name, value]) => html `<tr><th scope="row">${name}</th><td><code>${value}</code></td></tr>`)}</tbody></table></section>`;
}
function ledgerRows({ ledger }) {
	if (ledger === undefined)
		return [];
	return [(0,report_ledger.P)(ledger), ...(0,report_ledger.e)(ledger)].map((text) => ["Ledger", text]);
}
function besideRows({ sboms = [], attestations = [], }) {
	const row = (name, { what, where }) => [name, `${what}: ${where.join(", ")}`];
	return [
		...sboms.map((sbom) => row("SBOM", (0,beside.h)(sbom))),
		...attestations.map((made) => row("Attested", (0,beside.m)(made))),
	];
}
function toolchainRows(toolchain) {
	return [
		["buildah", toolchain.buildah],
		["buildah from", toolchain.origin.reference],
		["skopeo", toolchain.skopeo],
		["OCI runtime", toolchain.runtime],
		["Isolation", toolchain.isolation],
		["Storage driver", toolchain.storageDriver],
		["Rootless", toolchain.rootless ? "yes" : "no"],
		["Kernel", toolchain.kernel],
	];
}
function advisoriesSection({ advisories }, frame) {
	if (advisories.length === 0)
		return html ``;
	return html `<section aria-labelledby="advisories"><h2 id="advisories">Advisories on the source</h2>${advisories.map(({ name, message, evidence, fix }) => html `<article class="advisory" data-text="${name} ${message}"><h3>${explained(html `<span class="tag">${name}</span>`, (0,report_frame.ZZ)(name, frame))}</h3><p>${prose(message)}</p><ul class="facts">${evidence
		.slice(0, 25)
		.map((fact) => html `<li><code>${fact}</code></li>`)}</ul><p>${prose(fix)}</p></article>`)}</section>`;
}
function exceptionsSection({ exceptions }, anchorOf) {
	if (exceptions.length === 0)
		return html ``;
	return html `<section aria-labelledby="${anchorOf("exceptions")}"><h2 id="${anchorOf("exceptions")}">Accepted differences</h2>
<table><thead><tr><th scope="col">Path</th><th scope="col">Cause</th><th scope="col">Covers</th><th scope="col">Reason</th><th scope="col">Owner</th><th scope="col">Until</th></tr></thead><tbody>${exceptions.map(({ exception, ...covered }) => html `<tr><td><code>${exception.path}</code></td><td>${exception.cause}</td><td>${(0,sizes.hS)((0,accepted.$s)(covered).length, "path")}</td><td>${exception.reason}</td><td>${exception.owner}</td><td>${exception.expires}</td></tr>`)}</tbody></table></section>`;
}


var report_traces = __webpack_require__(86245);
;


const rowBytes = 16;
const mostSpots = 8;
const sides = ["a", "b"];
const titles = { a: "First build", b: "Second build" };
function sideBySide(clue) {
	const shown = clue.spots.slice(0, mostSpots);
	const hidden = clue.spots.length - shown.length;
	const isMore = clue.isCut || hidden > 0;
	return html `${shown.map((spot) => spotMarkup(spot))}${isMore ? html `<p class="faint">It also differs in other places.</p>` : ""}`;
}
function spotMarkup(spot) {
	const isText = sides.every((side) => textOf(around(spot, side)) !== undefined);
	return html `<figure class="spot"><figcaption>${placeOf(spot)}</figcaption><div class="sides">${sides.map((side) => html `<div><h5>${titles[side]}</h5><pre tabindex="0" aria-label="${titles[side]}">${isText ? line(spot, side) : dump(spot, side)}</pre></div>`)}</div></figure>`;
}
function placeOf({ offset, line: number, section, field }) {
	return [
		number === undefined ? `offset ${offset}` : `line ${number}`,
		...(section === undefined ? [] : [`section ${section}`]),
		...(field === undefined ? [] : [`field ${field}`]),
	].join(", ");
}
function around(spot, side) {
	return Buffer.concat([spot.before, spot[side], spot.after]);
}
function textOf(bytes) {
	try {
		const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
		return /(?![\t\n\r])\p{Cc}/u.test(text) ? undefined : text;
	}
	catch {
		return undefined;
	}
}
function line(spot, side) {
	const [before, own, after] = [spot.before, spot[side], spot.after].map((bytes) => new TextDecoder().decode(bytes));
	const lines = (text) => (text ?? "")
		.split("\n")
		.map((part, index) => html `${index === 0 ? "" : { html: "\n" }}${(0,printable.RK)(part)}`);
	return html `${lines(before)}<mark>${lines(own)}</mark>${lines(after)}`;
}
function dump(spot, side) {
	const before = spot.before.subarray(Math.max(0, spot.before.length - rowBytes));
	const own = spot[side];
	const bytes = Buffer.concat([before, own, spot.after.subarray(0, rowBytes)]);
	const first = spot.offset - before.length;
	const isOwn = (index) => index >= before.length && index < before.length + own.length;
	const rows = [];
	for (let start = 0; start < bytes.length; start += rowBytes) {
		const row = Array.from(bytes.subarray(start, start + rowBytes), (byte, at) => ({
			hex: byte.toString(16).padStart(2, "0"),
			ascii: byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : ".",
			isOwn: isOwn(start + at),
		}));
		const padding = "   ".repeat(rowBytes - row.length);
		const hex = row.map((byte) => html `${marked(byte.hex, byte.isOwn)} `);
		const ascii = row.map((byte) => marked(byte.ascii, byte.isOwn));
		const offset = (first + start).toString(16).padStart(8, "0");
		rows.push(html `<span class="faint">${offset}</span>  ${hex}${padding} ${ascii}${{ html: "\n" }}`);
	}
	return html `${rows}`;
}
function marked(text, isOwn) {
	return isOwn ? html `<mark>${text}</mark>` : html `${text}`;
}

;






const mostShown = 25;
const mostFindings = 200;
function findingAnchor(index) {
	return `finding-${index + 1}`;
}
function findingsSection({ all, proof, isAccepted, anchorOf, frame, }) {
	if (all.length === 0)
		return html ``;
	const groups = all.slice(0, mostFindings);
	const hidden = all
		.slice(mostFindings)
		.flatMap(({ differences, consequences }) => [...differences, ...consequences]);
	const omitted = proof.differences.omitted + hidden.length;
	const body = html `<nav aria-label="Findings"><ol class="contents">${groups.map((group, index) => html `<li><a href="#${anchorOf(findingAnchor(index))}">${titleOf(group)}</a> <span class="tag bad">${group.cause}</span></li>`)}</ol></nav>
${groups.map((group, index) => finding(group, { anchor: anchorOf(findingAnchor(index)), frame }))}
${omitted > 0 ? html `<p class="faint">… and ${(0,sizes.hS)(omitted, "more difference")}, not listed.</p>` : ""}
${frame.docs === undefined ? html `<p class="faint">More about the causes: <code>${(0,report_frame.bn)(groups.map(({ cause }) => cause))}</code></p>` : ""}`;
	return html `<section aria-labelledby="${anchorOf("findings")}"><h2 id="${anchorOf("findings")}">${(0,report_traces.TY)(proof.differences.listed)}</h2>
${!isAccepted ? body : html `<details><summary>All differences are accepted for a while.</summary>${body}</details>`}</section>`;
}
function titleOf({ instruction, differences, consequences }) {
	const path = differences[0]?.path ?? consequences[0]?.carries?.path ?? "";
	return instruction === undefined ? path : (0,written_place.Z9)(instruction);
}
function finding(group, { anchor, frame }) {
	const { instruction, cause, confidence, explanation, varied, fix } = group;
	const { differences, consequences } = group;
	const words = [...differences, ...consequences].slice(0, 200).map(({ path }) => path);
	const text = `${cause} ${instruction?.text ?? ""} ${words.join(" ")}`;
	const sure = confidence > 0 ? html ` <span class="faint">${Math.round(confidence * 100)} % sure</span>` : "";
	return html `<article class="finding" id="${anchor}" tabindex="-1" data-text="${text}" aria-labelledby="${anchor}-title">
<h3 id="${anchor}-title">${titleOf(group)} ${explained(html `<span class="tag bad">${cause}</span>`, (0,report_frame.ZZ)(cause, frame))}${sure}</h3>
${instruction === undefined ? "" : html `<pre class="instruction" tabindex="0" aria-label="Instruction">${instruction.text}</pre>`}
${explanation === undefined ? "" : html `<p>${prose(explanation)}</p>`}
${varied === undefined ? "" : html `<p>${prose(varied)}</p>`}
${fix === undefined ? "" : html `<h4>What to write instead</h4>${fixMarkup(fix)}`}
<h4>${(0,sizes.hS)(differences.length, "path")}</h4>
${differences.slice(0, mostShown).map(oneDifference)}
${differences.length > mostShown ? html `<p class="faint">… and ${(0,sizes.hS)(differences.length - mostShown, "more path")}</p>` : ""}
${consequences.length === 0 ? "" : consequencesMarkup(consequences)}</article>`;
}
function fixMarkup(fix) {
	const [sentence = "", ...rest] = fix.split("\n");
	const block = rest.map((line, index) => html `${index === 0 ? "" : { html: "\n" }}${line}`);
	return html `<p>${prose(sentence)}</p>${rest.length === 0 ? "" : html `<pre class="fix" tabindex="0" aria-label="What to write">${block}</pre>`}`;
}
function oneDifference({ path, kind, layer, evidence, clue }) {
	const where = layer === undefined ? kind : `${kind}, layer ${layer}`;
	return html `<details class="difference"><summary><code>${path}</code> <span class="faint">${where}</span></summary>
<ul class="facts">${evidence.slice(0, 20).map((fact) => html `<li><code>${fact}</code></li>`)}</ul>
${clue === undefined || clue.spots.length === 0 ? "" : sideBySide(clue)}</details>`;
}
function consequencesMarkup(consequences) {
	const shown = consequences.slice(0, mostShown);
	const hidden = consequences.length - shown.length;
	return html `<h4>Changed only because of this</h4><ul class="facts">${shown.map(({ path, instruction }) => html `<li><code>${path}</code>${instruction === undefined ? "" : html ` <span class="faint">${(0,written_place.Z9)(instruction)}</span>`}</li>`)}</ul>${hidden > 0 ? html `<p class="faint">… and ${hidden} more</p>` : ""}`;
}


var fixes = __webpack_require__(8831);
;



function fixesSection({ triedFixes: tried }, anchorOf) {
	if (tried === undefined)
		return html ``;
	const lines = (0,fixes.xC)(tried);
	const block = lines.map((line, index) => html `${index === 0 ? "" : { html: "\n" }}${line}`);
	const label = tried.patch === undefined ? "Last lines" : "Patch";
	return html `<section aria-labelledby="${anchorOf("fixes")}"><h2 id="${anchorOf("fixes")}">Fixes tried</h2>
<p>${prose((0,fixes.pC)(tried))}</p>
<table><thead><tr><th scope="col">Line</th><th scope="col">With the fixes</th><th scope="col">Result</th></tr></thead>
<tbody>${tried.instructions.map((each) => html `<tr><td><code>${(0,written_place.Z9)(each.instruction)}</code></td><td><code>${"line" in each ? each.line : each.instruction.text}</code></td><td>${prose((0,fixes.SY)(each))}</td></tr>`)}</tbody></table>
${lines.length === 0 ? "" : html `<pre class="fix" tabindex="0" aria-label="${label}">${block}</pre>`}</section>`;
}


var judgement = __webpack_require__(53183);
;


const tones = {
	holds: "good",
	broken: "bad",
	unchecked: "warning",
};
function policySection(policy) {
	if (policy === undefined)
		return html ``;
	const { verdict, rules, setAside, setAsideOmitted } = policy;
	const heading = verdict === "holds" ? "The policy holds" : "The policy does not hold";
	return html `<section aria-labelledby="policy"><h2 id="policy">${heading}</h2>
<table><thead><tr><th scope="col">Rule</th><th scope="col">Verdict</th><th scope="col">Because</th></tr></thead>
<tbody>${rules.map(ruleRow)}</tbody></table>${setAsideMarkup(setAside, setAsideOmitted)}</section>`;
}
function ruleRow(result) {
	const { rule, verdict, accepted, evidence, fix } = result;
	const tone = (0,judgement.c)(result) ? "bad" : tones[verdict];
	const said = accepted === true ? `${verdict}, accepted by the policy` : verdict;
	const advice = fix === undefined || !(0,judgement.c)(result) ? "" : html `<p>${prose(fix)}</p>`;
	return html `<tr><th scope="row">${rule}</th><td class="${tone}">${said}</td><td>${evidence.map((text) => html `<p>${text}</p>`)}${advice}</td></tr>`;
}
function setAsideMarkup(setAside, omitted) {
	if (setAside.length === 0)
		return html ``;
	const more = omitted > 0 ? html `<li>… and ${omitted} more</li>` : "";
	return html `<p>Attestations that do not count:</p><ul class="facts">${setAside.map(({ attestation, why }) => html `<li><code>${attestation}</code> ${why}</li>`)}${more}</ul>`;
}

;
const script = `
"use strict";
const box = document.getElementById("search");
const count = document.getElementById("count");
const items = Array.from(document.querySelectorAll("[data-text]"));
const folds = () => Array.from(document.querySelectorAll("details"));
function search() {
  const words = box.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let shown = 0;
  for (const item of items) {
    const text = item.dataset.text.toLowerCase();
    item.hidden = !words.every((word) => text.includes(word));
    if (!item.hidden) shown += 1;
  }
  count.textContent = words.length === 0 ? "" : shown + " of " + items.length + " shown";
}
function reveal() {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === "" ? null : document.getElementById(id);
  if (target === null) return;
  for (let at = target; at !== null; at = at.parentElement) {
    if (at.tagName === "DETAILS") at.open = true;
    at.hidden = false;
  }
  for (const fold of Array.from(target.querySelectorAll("details")).slice(0, 1)) fold.open = true;
  target.focus({ preventScroll: true });
  target.scrollIntoView();
}
box.addEventListener("input", search);
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && document.activeElement !== box) { event.preventDefault(); box.focus(); }
  if (event.key === "Escape" && document.activeElement === box) { box.value = ""; search(); }
});
document.getElementById("unfold").addEventListener("click", () => folds().forEach((fold) => { fold.open = true; }));
document.getElementById("fold").addEventListener("click", () => folds().forEach((fold) => { fold.open = false; }));
addEventListener("hashchange", reveal);
reveal();
`;

;
const style = `
:root { color-scheme: light dark; --ink: #1c2024; --faint: #5b636c; --paper: #ffffff; --card: #f6f7f9;
  --line: #d5d9de; --link: #0b57d0; --good: #116329; --bad: #b3261e; --warn: #7a4d00; --mark: #ffe08a; --mark-ink: #1c2024; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e8eb; --faint: #a2aab3; --paper: #15181c; --card: #1e2227; --line: #3a4048; --link: #8ab4f8;
    --good: #7ee2a0; --bad: #ff9d94; --warn: #f2c572; --mark: #6b5200; --mark-ink: #fff4cf; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
header, main, footer { max-width: 76rem; margin: 0 auto; padding: 1rem 1.25rem; }
header { padding-top: 2rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h4 { font-size: .9rem; margin: 1rem 0 .25rem; color: var(--faint); }
h5 { font-size: .8rem; margin: 0 0 .25rem; color: var(--faint); font-weight: 600; }
a { color: var(--link); }
code, pre { font: .8rem/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
code { overflow-wrap: anywhere; }
pre { margin: 0; padding: .6rem .75rem; overflow: auto; background: var(--card); border: 1px solid var(--line); border-radius: 6px; }
pre.fix { border-left: 4px solid var(--good); }
pre.instruction { white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: var(--mark); color: var(--mark-ink); border-radius: 2px; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; color: var(--faint); font-size: .85rem; }
td.size { white-space: nowrap; }
meter { width: 7rem; vertical-align: middle; }
.digest { color: var(--faint); }
.faint { color: var(--faint); font-weight: 400; }
.good { color: var(--good); } .bad { color: var(--bad); } .warning { color: var(--warn); }
.tag { font: 600 .75rem/1 ui-monospace, monospace; padding: .2rem .45rem; border: 1px solid currentColor; border-radius: 999px; white-space: nowrap; }
.finding, .advisory { margin: 1rem 0; padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: 8px; }
.finding:target { border-color: var(--link); box-shadow: 0 0 0 1px var(--link); }
.contents { padding-left: 1.5rem; } .contents li { margin: .25rem 0; }
.facts { padding-left: 1.25rem; margin: .25rem 0; }
table.facts th { width: 9rem; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 1rem; }
.sides > div { min-width: 0; }
.spot { margin: .75rem 0; } figcaption { font-size: .8rem; color: var(--faint); }
.difference { margin: .35rem 0; } summary { cursor: pointer; overflow-wrap: anywhere; }
.tree summary, .tree li > a { min-height: 1.625rem; padding-block: .125rem; }
.tree li > a { display: inline-block; }
.tree { list-style: none; padding-left: 1rem; margin: 0; font-size: .9rem; }
.tools { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; position: sticky; top: 0; padding: .6rem 0; background: var(--paper); z-index: 1; }
.tools input { flex: 1 1 14rem; font: inherit; padding: .4rem .6rem; color: inherit; background: var(--card); border: 1px solid var(--faint); border-radius: 6px; }
.tools button { font: inherit; padding: .4rem .75rem; color: inherit; background: var(--card); border: 1px solid var(--faint); border-radius: 6px; cursor: pointer; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.timeline { display: grid; grid-template-columns: 7rem 1fr; gap: .25rem .75rem; font-size: .8rem; margin-bottom: .75rem; }
.timeline svg { width: 100%; background: var(--card); } .timeline rect { fill: var(--link); stroke: var(--paper); }
.skip { position: absolute; left: -100vw; } .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; z-index: 2; }
[hidden] { display: none; }
@media print { .tools { display: none; } }
`;


var findings_timeline = __webpack_require__(79217);
;



const width = 1000;
const rowHeight = 14;
const leastShare = 0.01;
function timelineSection({ timeline }) {
	const end = Math.max(0, ...timeline.map(({ start, seconds }) => start + seconds));
	if (end === 0)
		return html ``;
	const lanes = (0,findings_timeline.T)(timeline);
	return html `<section aria-labelledby="timeline"><h2 id="timeline">Where the time went</h2>
<div class="timeline" aria-hidden="true">${lanes.map((lane) => laneMarkup(lane, end))}</div>
<details><summary>As a table</summary><table><thead><tr><th scope="col">Part</th><th scope="col">What</th><th scope="col">Began</th><th scope="col">Took</th></tr></thead>
<tbody>${timeline
		.filter(({ seconds }) => seconds >= end * leastShare)
		.map(({ lane, name, start, seconds }) => html `<tr><td>${lane}</td><td><code>${name}</code></td><td class="size">${(0,sizes.Xo)(start)}</td><td class="size">${(0,sizes.Xo)(seconds)}</td></tr>`)}</tbody></table></details></section>`;
}
function laneMarkup({ lane, rows }, end) {
	const height = rows.length * rowHeight;
	const bars = rows.flatMap((row, index) => row.map((span) => bar(span, index, end)));
	return html `<div>${lane}</div><svg viewBox="0 0 ${width} ${height}" height="${height}" preserveAspectRatio="none">${bars}</svg>`;
}
function bar({ name, start, seconds }, row, end) {
	const x = ((start / end) * width).toFixed(2);
	const length = Math.max(1, (seconds / end) * width).toFixed(2);
	return html `<rect x="${x}" y="${row * rowHeight + 1}" width="${length}" height="${rowHeight - 2}"><title>${name}: ${(0,sizes.Xo)(seconds)}</title></rect>`;
}


var report_executables = __webpack_require__(38856);
;





function tracesSection({ traces }, anchorOf) {
	const { listed, omitted } = traces;
	if (listed.length === 0)
		return html ``;
	return html `<section aria-labelledby="${anchorOf("traces")}"><h2 id="${anchorOf("traces")}">Traces of this build in the image</h2>
<p>A build on another day or machine, or just another run, would write a different value there. A trace that is certain to change makes the image not reproducible; with <code>traces: warn</code> it is only reported. A trace that may be chance is always only reported. A note comes from the source, and is the same in every build of this commit.</p>
<table><thead><tr><th scope="col">Path</th><th scope="col">What</th><th scope="col">Found</th><th scope="col">Times</th><th scope="col">From</th></tr></thead><tbody>${listed.map((found) => {
		const { path, kind, format, excerpt, offset, count, instruction, layer } = found;
		const tag = html `<span class="tag">${(0,report_traces.aB)(found)}</span>`;
		const from = instruction === undefined
			? `${layer === undefined ? "" : `layer ${layer}`}`
			: `${(0,written_place.Z9)(instruction)} ${instruction.text}`;
		return html `<tr data-text="${path} ${kind}"><td><code>${path}</code></td><td>${kind} ${tag}</td><td><code>${excerpt}</code><br><span class="faint">${format}, offset ${offset}</span></td><td>${count}</td><td><code>${from}</code></td></tr>`;
	})}</tbody></table>
${omitted > 0 ? html `<p class="faint">… and ${omitted} more, not listed.</p>` : ""}</section>`;
}
function executablesSection({ executables }, anchorOf) {
	const { listed, omitted, ofPackages, unread } = executables;
	const groups = (0,report_executables.f)(listed);
	if (listed.length === 0 && unread.listed.length === 0)
		return html ``;
	return html `<section aria-labelledby="${anchorOf("executables")}"><h2 id="${anchorOf("executables")}">Executables</h2>
<p>${(0,sizes.hS)(listed.length + omitted, "executable")} in the layers that this build made${ofPackages === 0 ? "" : `, without ${(0,sizes.hS)(ofPackages, "file")} from distribution packages`}.</p>
${groups.length === 0
		? ""
		: html `<table><thead><tr><th scope="col">What</th><th scope="col">Files</th><th scope="col">What to do</th></tr></thead><tbody>${groups.map(({ name, files, fixes }) => html `<tr><td><span class="tag">${name}</span></td><td>${files.length}</td><td>${fixes.map((fix) => html `<p>${prose(fix)}</p>`)}</td></tr>`)}</tbody></table>`}
${listed.map((file) => {
		const { path, advice, libraries } = file;
		const facts = [
			(0,report_executables._)(file),
			...advice.map(({ name, found }) => `${name}: ${found}`),
			...(libraries.length === 0 ? [] : [`needs ${libraries.join(", ")}`]),
		];
		return html `<details class="difference"><summary><code>${path}</code> <span class="faint">${advice.map(({ name }) => name).join(", ")}</span></summary><ul class="facts">${facts.map((fact) => html `<li><code>${fact}</code></li>`)}</ul></details>`;
	})}
${unread.listed.length === 0 ? "" : html `<p class="faint">Not examined: ${unreadText(unread)}</p>`}</section>`;
}
function unreadText({ listed, omitted }) {
	const files = listed.map(({ path, reason }) => `${path} (${reason})`);
	return [...files, ...(omitted === 0 ? [] : [`and ${omitted} more`])].join("; ");
}

;


const deepest = 40;
function imageTrees(facts) {
	return html `<div class="sides">${[0, 1].map((side) => html `<div><h3>${side === 0 ? "First build" : "Second build"}</h3>${branches(treeOf(facts, side), facts)}</div>`)}</div>`;
}
function treeOf({ differences, files }, side) {
	const root = { name: "", children: new Map(), differing: 0 };
	for (const { path, sizes } of files) {
		const size = sizes[side];
		if (size === undefined)
			continue;
		const node = nodeAt(root, path);
		node.mark ??= "same";
		node.size = size;
	}
	for (const { path, kind } of differences) {
		if (kind === "config" || path === ".")
			continue;
		if (kind === (side === 0 ? "added" : "removed"))
			continue;
		const isAlone = kind === "added" || kind === "removed";
		nodeAt(root, path, 1).mark = isAlone ? "only here" : "differs";
	}
	return root;
}
function nodeAt(root, path, differing = 0) {
	let node = root;
	node.differing += differing;
	for (const name of path.split(/\/+/).slice(0, deepest)) {
		const child = node.children.get(name) ?? { name, children: new Map(), differing: 0 };
		node.children.set(name, child);
		child.differing += differing;
		node = child;
	}
	return node;
}
function branches(node, facts, above = "") {
	const children = [...node.children.values()].sort((a, b) => Number(b.differing > 0) - Number(a.differing > 0) || (a.name < b.name ? -1 : 1));
	if (children.length === 0)
		return html `<p class="faint">Nothing.</p>`;
	return html `<ul class="tree">${children.map((child) => branch(child, facts, above))}</ul>`;
}
function branch(node, facts, above) {
	const path = `${above}${node.name}`;
	const anchor = node.differing > 0 ? facts.anchorOf(path) : undefined;
	const name = anchor === undefined
		? html `<span>${node.name}</span>`
		: html `<a href="#${anchor}">${node.name}</a>`;
	const size = node.size === undefined ? "" : html ` <span class="faint">${(0,sizes.z3)(node.size)}</span>`;
	const mark = node.mark === undefined || node.mark === "same"
		? ""
		: html ` <span class="tag bad">${node.mark}</span>`;
	if (node.children.size === 0)
		return html `<li data-text="${path}">${name}${size}${mark}</li>`;
	const count = node.differing > 0
		? html ` <span class="faint">${(0,sizes.hS)(node.differing, "difference")}</span>`
		: "";
	const open = node.differing > 0 ? html ` open` : "";
	return html `<li><details${open}><summary>${node.name}/${mark}${count}</summary>${branches(node, facts, `${path}/`)}</details></li>`;
}

;













function renderHtml(report, frame = {}) {
	const verdict = (0,headline.gD)(report);
	const title = frame.subject === undefined ? verdict.text : `${frame.subject} · ${verdict.text}`;
	const policy = [
		"default-src 'none'",
		`style-src '${hashOf(style)}'`,
		`script-src '${hashOf(script)}'`,
		"base-uri 'none'",
		"form-action 'none'",
	].join("; ");
	const body = html `<a class="skip" href="#report">Skip to the report</a>
<header><p class="faint">Twofold${frame.subject === undefined ? "" : html ` · ${frame.subject}`}</p><h1 class="${verdict.tone}">${verdict.text}</h1>
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
function failureMarkup(report) {
	const { output = [] } = report.failure ?? {};
	const advice = (0,headline.wr)(report);
	const lines = output.map((line, index) => html `${index === 0 ? "" : { html: "\n" }}${line}`);
	const block = lines.length === 0
		? ""
		: html `<pre tabindex="0" aria-label="What it printed last">${lines}</pre>`;
	return html `${block}${advice === undefined ? "" : html `<p>${prose(advice)}</p>`}`;
}
function proofMarkup(report, { proof, index, frame, }) {
	const isOneOfMany = report.proofs.length > 1;
	const anchorOf = (name) => (isOneOfMany ? `${name}-${index + 1}` : name);
	const groups = (0,causes.w)(proof.differences.listed);
	const isAccepted = (0,headline.$f)(report) !== undefined;
	return html `${isOneOfMany ? html `<h1>${proof.platform}</h1>` : ""}
${findingsSection({ all: groups, proof, isAccepted, anchorOf, frame })}
${exceptionsSection(proof, anchorOf)}
${fixesSection(proof, anchorOf)}
${treesSection(proof, groups, anchorOf)}
${tracesSection(proof, anchorOf)}
${executablesSection(proof, anchorOf)}
${layersSection(proof, anchorOf)}`;
}
function treesSection(proof, groups, anchorOf) {
	const { listed: differences, files } = proof.differences;
	if (differences.length === 0)
		return html ``;
	const anchors = new Map();
	groups.slice(0, mostFindings).forEach(({ differences: own, consequences }, index) => {
		for (const { path } of [...own, ...consequences])
			for (const place of [path, path.replace(/\/+/g, "/")])
				if (!anchors.has(place))
					anchors.set(place, anchorOf(findingAnchor(index)));
	});
	const trees = imageTrees({
		differences,
		files: files ?? [],
		anchorOf: (path) => anchors.get(path),
	});
	return html `<section aria-labelledby="${anchorOf("trees")}"><h2 id="${anchorOf("trees")}">Both images</h2>
<p class="faint">Layers that are the same in both images are not listed.</p>${trees}</section>`;
}
function hashOf(text) {
	return `sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}`;
}


var json = __webpack_require__(49006);
;



async function leaveReport(output, report, { surface, frame }) {
	const isUnwanted = surface === "command line" && output.temporary !== undefined;
	const isBuilt = report.proofs.some(({ builds }) => builds.length > 0);
	if (report.failure?.code === "interrupted" || (isUnwanted && !isBuilt)) {
		await output.discard();
		return false;
	}
	return await output
		.writeReport({
		json: (0,json.hF)(report),
		html: renderHtml(report, frame),
		containerfile: report.recipe?.containerfile,
	})
		.then(() => true, async () => {
		await output.discard();
		return false;
	});
}
function unwritten({ report }) {
	return (0,failure.AN)("output", `the report cannot be written to ${report}.`, "Free some space there, or name another folder that you can write to.");
}


}),

};
//# sourceMappingURL=16664.index.js.map
