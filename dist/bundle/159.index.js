export const id = 159;
export const ids = [159];
export const modules = {

45387:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (failureIn),
  _: () => (elsewhereIn)
});
var _domain_build_redact_values_js__0 = __webpack_require__(88424);
var _domain_text_surface_js__1 = __webpack_require__(10970);
var _options_elsewhere_js__2 = __webpack_require__(49685);
var _options_further_actions_js__3 = __webpack_require__(16223);




function elsewhereIn(action) {
	return (0,_options_elsewhere_js__2.elsewhereFor)({
		surface: "workflow",
		has: (name) => (0,_options_further_actions_js__3.bZ)(action, name),
		readsSourcesFile: action === "resolve",
	});
}
function failureIn(action, failure) {
	if (action === undefined)
		return failure;
	const elsewhere = elsewhereIn(action);
	return (0,_domain_build_redact_values_js__0.O)(failure, (text) => (0,_domain_text_surface_js__1.rG)(text, "workflow", elsewhere));
}


}),

93813:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (requiredInput),
  t: () => (switchInput)
});
var _compose_step_js__0 = __webpack_require__(40587);
var _domain_text_failure_js__1 = __webpack_require__(67271);


function requiredInput(env, name, example) {
	const value = _compose_step_js__0.P.ownInput(env, name);
	if (value !== undefined)
		return value;
	throw (0,_domain_text_failure_js__1.AN)(name, "it is not given.", `Write it, e.g. \`${example}\`.`);
}
function switchInput(env, name) {
	const text = _compose_step_js__0.P.ownInput(env, name) ?? "false";
	if (text === "true" || text === "false")
		return text === "true";
	throw (0,_domain_text_failure_js__1.AN)(name, "it is neither true nor false.", "Write `true` or `false`.");
}


}),

35290:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  verifyAction: () => (verifyAction)
});


var runner = __webpack_require__(39827);

var step = __webpack_require__(40587);

var verify = __webpack_require__(33556);

var redact = __webpack_require__(76565);

var redact_values = __webpack_require__(88424);

var verification = __webpack_require__(13374);

var surface = __webpack_require__(10970);

var build_request = __webpack_require__(13760);

var commit_name = __webpack_require__(57282);

var snapshot_use = __webpack_require__(77419);

var palette = __webpack_require__(67048);

var report_verification = __webpack_require__(64732);

var printable = __webpack_require__(76158);

var sizes = __webpack_require__(76477);

var block = __webpack_require__(75233);

var report_text = __webpack_require__(13920);
;







const marks = {
	identical: "✅",
	"same-content": "✅",
	"same-files": "✅",
	different: "❌",
	"cannot-be-rebuilt": "⚠️",
};
function renderVerificationSummary(found) {
	const [headline = "", ...lines] = (0,report_verification.b)(found, palette.wU);
	const about = (0,report_text.w)((0,printable.vI)(found.reference, 200));
	const start = lines.findIndex((line) => line !== "");
	const sections = [
		`## ${marks[found.verdict]} ${about} · ${(0,report_text.w)(headline)}`,
		...(start < 0 ? [] : (0,block.V)(lines.slice(start), "")),
	];
	return `${sections.join("\n\n")}\n`;
}
const most = 9;
function verificationAnnotations(found) {
	const { verdict, reference, missing, doubts, differences } = found;
	const name = (0,printable.RK)((0,printable.vI)(reference, 200));
	const warnings = doubts.slice(0, most).map(({ label, because }) => {
		const message = `${(0,printable.RK)(label)}: ${(0,printable.RK)((0,printable.vI)(because, 500))}`;
		return { level: "warning", title: "Label not borne out", message };
	});
	if (verification.s[verdict] === 0)
		return warnings;
	const error = (message) => ({ level: "error", title: "Verify", message });
	if (verdict === "cannot-be-rebuilt") {
		const told = missing.slice(0, most).map(({ message, fix }) => error(`${message}\n${fix}`));
		return [error(`${name} cannot be rebuilt.`), ...told, ...warnings];
	}
	const paths = differences.listed.slice(0, most).map(({ path }) => (0,printable.RK)((0,printable.vI)(path, 200)));
	const hidden = differences.listed.length - paths.length + differences.omitted;
	const rest = hidden > 0 ? [`… and ${(0,sizes.hS)(hidden, "more difference")}`] : [];
	const message = [`${name}: this source and recipe give another image.`, ...paths, ...rest];
	return [error(message.join("\n")), ...warnings];
}


var action_elsewhere = __webpack_require__(45387);

var own_inputs = __webpack_require__(93813);

var workspace = __webpack_require__(5286);
;
















async function verifyAction(context) {
	const { env, reporter, signal, entry } = context;
	const reference = (0,own_inputs.Y)(env, "image", "ghcr.io/acme/shop:1.4.0");
	const request = (0,build_request.r)(runner.l.readSharedInputs(env, "verify"), env);
	step.P.maskSecrets((0,redact.WD)(request));
	const verified = await (0,verify.L)({
		...(0,snapshot_use.D)({
			snapshot: step.P.ownInput(env, "snapshot"),
			buildah: (0,own_inputs.t)(env, "snapshot-buildah"),
		}),
		...{ reference, expected: request.expectedDigest, request, reporter, env, signal, entry },
		source: step.P.ownInput(env, "source"),
		recipe: step.P.ownInput(env, "recipe"),
		revision: (0,commit_name.S)(step.P.ownInput(env, "revision")),
		runsCommands: (0,own_inputs.t)(env, "run-prebuilt-command"),
		surface: "workflow",
		cwd: (0,workspace.B)(env),
		onWorkFolder: (folder) => step.P.saveWorkFolder(env, folder),
	});
	const elsewhere = (0,action_elsewhere._)("verify");
	const found = (0,redact_values.s)(verified, (text) => (0,surface.rG)(text, "workflow", elsewhere));
	await report(found, context);
	return verification.s[found.verdict];
}
async function report(found, { env, reporter }) {
	step.P.writeFurtherOutputs(env, {
		verdict: found.verdict,
		digest: found.published.digest,
		"rebuilt-digest": found.rebuilt?.digest ?? "",
		"source-id": found.claims.source?.id ?? "",
		missing: JSON.stringify(found.missing.map(({ input }) => input)),
	});
	await step.P.writeSummary(env, renderVerificationSummary(found));
	reporter.info((0,report_verification.b)(found, palette.wU).join("\n"));
	for (const annotation of verificationAnnotations(found))
		reporter.annotate(annotation);
}


}),

5286:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (workspaceOf)
});
function workspaceOf(env) {
	return env["GITHUB_WORKSPACE"] || process.cwd();
}


}),

40587:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  P: () => (step)
});


var carried = __webpack_require__(29227);

var promises_ = __webpack_require__(51455);
;

async function writeSummary(env, markdown) {
	const { GITHUB_STEP_SUMMARY: file } = env;
	await append(file, markdown);
}
async function writeArtifacts(env, images) {
	const lines = images
		.filter((image) => /^[^\s=#]+@sha256:[0-9a-f]{64}$/.test(image))
		.map((image) => `oci://${image}\n`);
	const { GITHUB_ARTIFACTS: file } = env;
	if (lines.length > 0)
		await append(file, lines.join(""));
}
async function append(file, text) {
	if (file !== undefined && file !== "")
		await (0,promises_.appendFile)(file, text);
}


var inputs = __webpack_require__(31432);

var redact = __webpack_require__(76565);

var commands = __webpack_require__(38491);
;


function maskSecrets(values) {
	for (const line of new Set(values.flatMap(redact._o))) {
		process.stdout.write(`${(0,commands.FC)("add-mask", {}, line)}\n`);
	}
}


var proof = __webpack_require__(67874);

var actions_values = __webpack_require__(47315);
;


function outputValues(facts) {
	const { report, tags, layout = "", reportFile = "", pageFile = "", images = "" } = facts;
	const { source, proofs } = report;
	const image = proofs[0]?.image ?? report.reused;
	const variations = (0,proof.mx)(proofs);
	return {
		digest: image?.digest ?? "",
		"image-id": image?.imageId ?? "",
		image: pushedNames(report).join("\n"),
		tags: tags.join("\n"),
		changed: report.pushed.length === 0 ? "" : `${report.pushed.some(({ changed }) => changed)}`,
		reused: String(report.reused !== undefined),
		reproducible: (0,proof.Hc)(proofs),
		varied: JSON.stringify(variations.applied),
		"not-varied": JSON.stringify(variations.notApplied),
		advisories: JSON.stringify(report.advisories.map(({ name }) => name)),
		"source-id": source.id,
		repository: source.repository,
		offset: source.offset,
		version: source.version,
		revision: source.revision,
		...{ images, layout },
		report: reportFile,
		"report-html": pageFile,
	};
}
function pushedNames(report) {
	const names = report.pushed.map(({ reference, digest }) => `${withoutTag(reference)}@${digest}`);
	const { reused } = report;
	return [...new Set(reused === undefined ? names : [reused.image, ...names])];
}
function writeOutputs(env, values) {
	writeValues(env, values);
}
function writeFurtherOutputs(env, values) {
	writeValues(env, values);
}
function writeValues(env, values) {
	for (const [name, value] of Object.entries(values)) {
		if (value !== "")
			(0,actions_values.J)(env, "output", name, value);
	}
}
function withoutTag(reference) {
	const [name = ""] = reference.split("@", 1);
	const colon = name.lastIndexOf(":");
	return colon > name.lastIndexOf("/") ? name.slice(0, colon) : name;
}


var saved_state = __webpack_require__(65086);
;






const step = {
	maskSecrets: maskSecrets,
	outputValues: outputValues,
	ownInput: inputs.tE,
	pushedNames: pushedNames,
	readCarried: carried.$,
	saveWorkFolder: saved_state.H,
	writeArtifacts: writeArtifacts,
	writeFurtherOutputs: writeFurtherOutputs,
	writeOutputs: writeOutputs,
	writeSummary: writeSummary,
};


}),

68824:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FV: () => (wrongSettings),
  bH: () => (settingsFileName),
  jj: () => (inSettingsFile)
});
var _text_failure_js__0 = __webpack_require__(67271);

const settingsFileName = "twofold.yml";
function inSettingsFile(name, value) {
	return `\`${value === undefined ? name : `${name}: ${value}`}\``;
}
function wrongSettings(line, wrong, fix) {
	return new _text_failure_js__0.HR({
		code: "usage",
		message: `${settingsFileName}:${line}: ${wrong}`,
		fix,
		place: { file: settingsFileName, line },
	});
}


}),

55591:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (causeIds)
});
const causeIds = [
	"clock",
	"compile-date",
	"archive-mtime",
	"gzip-mtime",
	"zip-mtime",
	"pyc-mtime",
	"package-log",
	"ldconfig-cache",
	"machine-id",
	"shadow-day",
	"random",
	"key-material",
	"temp-name",
	"order",
	"hash-seed",
	"race",
	"file-order",
	"build-path",
	"build-id",
	"hostname",
	"kernel-name",
	"cpu-count",
	"timezone",
	"locale",
	"umask",
	"owner",
	"mode",
	"xattr",
	"user-env",
	"context-mtime",
	"network",
	"base-changed",
	"toolchain-version",
	"unknown",
];


}),

8579:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (didYouMean)
});
function nearest(written, known) {
	const longest = 64;
	if (written.length > longest)
		return undefined;
	const wanted = written.toLowerCase();
	let best;
	for (const name of known) {
		const distance = editDistance(wanted, name.toLowerCase());
		const near = distance <= Math.max(1, Math.floor(Math.max(wanted.length, name.length) / 3));
		if (near && (best === undefined || distance < best.distance))
			best = { name, distance };
	}
	return best?.name;
}
function didYouMean(written, known) {
	const name = nearest(written, known);
	return name === undefined ? "." : `; did you mean \`${name}\`?`;
}
function editDistance(a, b) {
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const same = a[row - 1] === b[column - 1];
			const swapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			current[column] = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1), swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY);
		}
		beforeLast = last;
		last = current;
	}
	return at(last, b.length);
}
function at(row, column) {
	return row[column] ?? Number.POSITIVE_INFINITY;
}


}),

67048:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DO: () => (paletteFor),
  wU: () => (plainPalette)
});

var node_util__0 = __webpack_require__(57975);

const plainPalette = {
	strong: same,
	faint: same,
	good: same,
	warning: same,
	bad: same,
};
const colourPalette = {
	strong: coloured("bold"),
	faint: coloured("dim"),
	good: coloured("green"),
	warning: coloured("yellow"),
	bad: coloured("red"),
};
function paletteFor(stream, env) {
	return hasColours(stream.isTTY === true, env) ? colourPalette : plainPalette;
}
function hasColours(isTerminal, env) {
	const { NO_COLOR = "", FORCE_COLOR = "", CLICOLOR_FORCE = "", CLICOLOR, TERM } = env;
	if (NO_COLOR !== "")
		return false;
	const forced = [FORCE_COLOR, CLICOLOR_FORCE].filter((value) => value !== "");
	if (forced.length > 0)
		return forced.some((value) => value !== "0" && value !== "false");
	return isTerminal && CLICOLOR !== "0" && TERM !== "dumb";
}
function same(text) {
	return text;
}
function coloured(format) {
	return (text) => (0,node_util__0.styleText)(format, text, { validateStream: false });
}


}),

75233:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (blockOf)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);
var _sizes_js__1 = __webpack_require__(76477);


const blockBudget = 60_000;
function blockOf(lines, language) {
	if (lines.length === 0)
		return [];
	const shown = [];
	let spent = 0;
	for (const text of lines.map(_domain_text_printable_js__0.RK)) {
		spent += Buffer.byteLength(text) + 1;
		if (spent > blockBudget)
			break;
		shown.push(text);
	}
	const hidden = lines.length - shown.length;
	const runs = shown.flatMap((text) => text.match(/`+/g) ?? []);
	const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
	const rest = hidden > 0 ? [`… and ${(0,_sizes_js__1.hS)(hidden, "more line")}; see the report.`] : [];
	return [[`${fence}${language}`, ...shown, fence].join("\n"), ...rest];
}


}),

13920:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (code),
  w: () => (markdown)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);

const longestText = 2000;
function markdown(text) {
	return (0,_domain_text_printable_js__0.RK)((0,_domain_text_printable_js__0.vI)(text, longestText))
		.split("`")
		.map((part, index, parts) => {
		const inCode = index % 2 === 1;
		if (inCode && index < parts.length - 1)
			return `<code>${entities(part)}</code>`;
		return `${inCode ? "&#96;" : ""}${entities(part)}`;
	})
		.join("");
}
function code(text) {
	return `<code>${entities((0,_domain_text_printable_js__0.RK)((0,_domain_text_printable_js__0.vI)(text, longestText)))}</code>`;
}
function entities(text) {
	return text.replace(/[&<>"'`\\*_[\]#|~$@^\t]/g, entity).replace(/:(?=\/\/)|(?<=www)\./gi, entity);
}
function entity(character) {
	return `&#${character.charCodeAt(0)};`;
}


})

};
//# sourceMappingURL=159.index.js.map
