export const id = 7297;
export const ids = [7297];
export const modules = {

7297:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  w: () => (parseExceptions),
  x: () => (badException)
});
var _text_failure_js__0 = __webpack_require__(67271);
var _text_json_js__2 = __webpack_require__(24099);
var _text_path_pattern_js__4 = __webpack_require__(38417);
var _text_printable_js__1 = __webpack_require__(76158);
var _cause_js__3 = __webpack_require__(55591);





const mostDays = 366;
const keys = ["path", "cause", "reason", "owner", "expires"];
const longest = 1000;
function parseExceptions(entries, setting) {
	return entries.map((entry) => parseException(entry, setting));
}
function parseException(entry, setting) {
	const { value, line } = entry;
	const wrong = (message, fix) => badException({ file: setting.file, line, message, fix });
	if (!(0,_text_json_js__2.OW)(value))
		throw wrong("it is not an entry with names and values", `Write ${keys.join(", ")}.`);
	const stray = Object.keys(value).find((key) => !keys.some((known) => known === key));
	if (stray !== undefined)
		throw wrong(`\`${shown(stray)}\` is not known`, `An entry has ${keys.join(", ")}.`);
	const [path, cause, reason, owner, expires] = keys.map((key) => {
		const text = value[key];
		if (typeof text === "string" && text.trim() !== "" && text.length <= longest)
			return key === "path" ? text : text.trim();
		throw wrong(`\`${key}\` is ${text === undefined || text === null || text === "" ? "empty" : "not a short text"}`, fixes[key]);
	});
	const known = _cause_js__3.e.find((id) => id === cause);
	if (path === undefined || reason === undefined || owner === undefined || expires === undefined)
		throw wrong("a value is missing", `Write ${keys.join(", ")}.`);
	if (known === undefined)
		throw wrong(`\`${shown(cause ?? "")}\` is not a cause`, `Write one of: ${_cause_js__3.e.join(", ")}.`);
	checkPath({ path, cause: known }, wrong);
	checkExpiry({ expires, today: setting.today }, wrong);
	return { path, cause: known, reason, owner, expires, line };
}
const fixes = {
	path: "Write the path as the report has it, e.g. `path: var/log/app/*.log`.",
	cause: "Write the cause that the report names, e.g. `cause: clock`.",
	reason: "Write why this difference is accepted, so that others can judge the exception.",
	owner: "Write who is responsible for it, e.g. `owner: platform@acme.example`.",
	expires: "Write the last day on which it applies, e.g. `expires: 2027-01-31`.",
};
function checkPath({ path, cause }, wrong) {
	if (path.startsWith("/") || path.split("/").includes(".."))
		throw wrong(`\`${shown(path)}\` is not a path in the image`, fixes.path);
	const wide = (0,_text_path_pattern_js__4.AW)(path);
	if (wide !== undefined)
		throw wrong(`\`${shown(path)}\` is too wide: ${wide}`, "Name the folders, one entry for each kind of file.");
	if (cause === "unknown" && (0,_text_path_pattern_js__4.rl)(path))
		throw wrong(`\`${shown(path)}\` is too wide for the cause \`unknown\``, "Accept unexplained differences file by file: write the path without wildcards.");
}
function checkExpiry(dates, wrong) {
	const { expires, today } = dates;
	const [end, now] = [Date.parse(`${expires}T00:00:00Z`), Date.parse(`${today}T00:00:00Z`)];
	if (!/^\d{4}-\d{2}-\d{2}$/.test(expires) ||
		Number.isNaN(end) ||
		!new Date(end).toISOString().startsWith(expires))
		throw wrong(`\`${shown(expires)}\` is not a day`, fixes.expires);
	const days = (end - now) / 86_400_000;
	if (days < 0)
		throw wrong(`it expired on ${expires}`, "Fix the difference, or have the owner renew the exception with a new reason.");
	if (days > mostDays)
		throw wrong(`${expires} is more than a year away`, "Write a day within a year; you can renew the exception then.");
}
function badException(details) {
	const { file, line, message, fix } = details;
	return new _text_failure_js__0.HR({
		code: "usage",
		message: `${(0,_text_failure_js__0.o5)("exceptions")}: ${file}:${line}: ${message}.`,
		fix,
		place: { file, line },
	});
}
function shown(text) {
	return (0,_text_printable_js__1.RK)((0,_text_printable_js__1.vI)(text, 100));
}


}),

8548:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $: () => (exceptionLines),
  Z: () => (differenceLines)
});
var _domain_build_written_place_js__0 = __webpack_require__(34707);
var _domain_findings_accepted_js__1 = __webpack_require__(33119);
var _domain_text_printable_js__2 = __webpack_require__(76158);
var _causes_js__3 = __webpack_require__(54560);
var _sizes_js__5 = __webpack_require__(76477);
var _traces_js__4 = __webpack_require__(86245);






const mostGroups = 20;
const mostPaths = 4;
const mostFacts = 3;
function differenceLines({ listed: differences, omitted }, palette, two = "the two builds") {
	if (differences.length === 0)
		return [];
	const groups = (0,_causes_js__3.w)(differences);
	const total = differences.length + omitted;
	const what = (0,_traces_js__4.B7)(differences)
		? `${(0,_sizes_js__5.hS)(total, "value")} that will change in the next build`
		: `${(0,_sizes_js__5.hS)(total, "difference")} between ${two}`;
	const hidden = groups.length - mostGroups;
	return [
		palette.strong(`${what}, from ${(0,_sizes_js__5.hS)(groups.length, "cause")}:`),
		...groups.slice(0, mostGroups).flatMap((group) => ["", ...groupLines(group, palette)]),
		...(hidden > 0
			? ["", palette.faint(`  … and ${(0,_sizes_js__5.hS)(hidden, "more cause")} in the report`)]
			: []),
	];
}
function groupLines(group, palette) {
	const { instruction, cause, explanation, varied, fix, evidence } = group;
	const { differences, consequences } = group;
	const where = instruction === undefined ? "no single line" : (0,_domain_build_written_place_js__0.Z9)(instruction);
	return [
		`  ${palette.strong(line(where))}  ${palette.bad(cause)}`,
		...(instruction === undefined ? [] : [palette.faint(`    ${line(instruction.text)}`)]),
		...pathLines(differences).map((path) => `    ${path}`),
		...(explanation === undefined ? [] : paragraph(explanation).map((text) => `    ${text}`)),
		...(varied === undefined ? [] : [`    ${varied}`]),
		...evidence.slice(0, mostFacts).map((fact) => palette.faint(`    ${line(fact)}`)),
		...(consequences.length === 0
			? []
			: [palette.faint(`    also changes ${consequenceList(consequences)}`)]),
		...(fix === undefined ? [] : fixLines(fix, palette)),
	];
}
function pathLines(differences) {
	const shown = differences
		.slice(0, mostPaths)
		.map(({ path, kind }) => `${line(path)}${kind === "content" ? "" : ` (${kind})`}`);
	const hidden = differences.length - shown.length;
	return hidden > 0 ? [...shown, `… and ${hidden} more`] : shown;
}
function consequenceList(consequences) {
	const shown = consequences.slice(0, mostPaths).map(({ path }) => line(path));
	const hidden = consequences.length - shown.length;
	return `${shown.join(", ")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}
function fixLines(fix, palette) {
	const [first = "", ...rest] = paragraph(fix);
	return [`    ${palette.good("fix:")} ${first}`, ...rest.map((text) => `         ${text}`)];
}
function exceptionLines({ exceptions }, palette) {
	if (exceptions.length === 0)
		return [];
	return [
		palette.strong("Accepted differences:"),
		...exceptions.map(({ exception, ...covered }) => {
			const { path, cause, expires, owner, reason } = exception;
			const covers = (0,_sizes_js__5.hS)((0,_domain_findings_accepted_js__1.$s)(covered).length, "path");
			return `  ${palette.warning(cause)}  ${line(path)} (${covers}) until ${expires}, ${line(owner)}: ${line(reason)}`;
		}),
	];
}
function paragraph(text) {
	return text.split("\n").slice(0, 40).map(line);
}
function line(text) {
	return (0,_domain_text_printable_js__2.RK)((0,_domain_text_printable_js__2.vI)(text, 1000));
}


}),

27097:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  EO: () => (policyLines),
  NP: () => (policyAnnotations),
  nF: () => (policyJson)
});
var _domain_findings_judgement_js__2 = __webpack_require__(53183);
var _domain_text_printable_js__0 = __webpack_require__(76158);
var _line_js__1 = __webpack_require__(83913);



const tones = {
	holds: "good",
	broken: "bad",
	unchecked: "warning",
};
function policyLines(judged, palette) {
	const { verdict, rules, setAside, setAsideOmitted } = judged;
	const heading = verdict === "holds" ? "The policy holds:" : "The policy does not hold:";
	const more = setAsideOmitted > 0 ? [`  … and ${setAsideOmitted} more`] : [];
	return [
		palette[tones[verdict]](palette.strong(heading)),
		...rules.flatMap((rule) => ruleLines(rule, palette)),
		...(setAside.length === 0
			? []
			: [
				"Attestations that do not count:",
				...setAside.map(({ attestation, why }) => `  ${(0,_line_js__1.n)(attestation)} ${(0,_line_js__1.n)(why)}`),
				...more,
			]),
	];
}
function ruleLines(result, palette) {
	const { rule, verdict, accepted, evidence, fix } = result;
	const mark = palette[tones[verdict]](verdict.padEnd(10));
	const end = accepted === true ? " (accepted by the policy)" : "";
	return [
		...evidence.map((text, index) => index === 0 ? `  ${mark} ${rule}: ${(0,_line_js__1.n)(text)}${end}` : `             ${(0,_line_js__1.n)(text)}`),
		...(fix === undefined || !(0,_domain_findings_judgement_js__2.c)(result) ? [] : [`             fix: ${(0,_line_js__1.n)(fix)}`]),
	];
}
const most = 8;
function policyAnnotations({ rules }) {
	return rules
		.filter(({ verdict }) => verdict !== "holds")
		.slice(0, most)
		.map((result) => {
		const { rule, verdict, evidence, fix } = result;
		const said = [`\`${rule}\` is ${verdict}: ${evidence.join(" ")}`, ...(fix ? [fix] : [])];
		const message = said.map((text) => (0,_domain_text_printable_js__0.RK)((0,_domain_text_printable_js__0.vI)(text, 1000))).join("\n");
		return { level: (0,_domain_findings_judgement_js__2.c)(result) ? "error" : "warning", title: "Policy", message };
	});
}
function policyJson({ verdict, rules, setAside, setAsideOmitted }) {
	return {
		verdict,
		rules: rules.map((result) => ({
			rule: result.rule,
			verdict: result.verdict,
			accepted: result.accepted,
			evidence: result.evidence,
			fix: result.fix,
		})),
		setAside: setAside.map(({ attestation, why }) => ({ attestation, why })),
		setAsideOmitted,
	};
}


}),

33119:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $s: () => (coveredPaths),
  BI: () => (allAccepted),
  CW: () => (unusedException),
  Ju: () => (accept),
  iD: () => (firstExpiry),
  zD: () => (withCarried)
});
var _text_path_pattern_js__1 = __webpack_require__(38417);
var _exception_js__0 = __webpack_require__(7297);


function coveredPaths({ paths, carried = [], }) {
	return [...paths, ...carried];
}
function accept(differences, exceptions) {
	const rules = exceptions.map((exception) => ({
		exception,
		matches: (0,_text_path_pattern_js__1.kZ)(exception.path),
		paths: new Set(),
	}));
	const open = differences.filter(({ path, cause }) => {
		const rule = rules.find(({ exception, matches }) => exception.cause === cause && matches(path));
		rule?.paths.add(path);
		return rule === undefined;
	});
	const accepted = rules.map(({ exception, paths }) => ({ exception, paths: [...paths] }));
	return { accepted, open };
}
function withCarried({ accepted, open }, carried) {
	const all = [...carried];
	const withThose = accepted.map((rule) => {
		const along = all.filter(({ carries }) => rule.paths.includes(carries?.path ?? ""));
		return along.length === 0 ? rule : { ...rule, carried: along.map(({ path }) => path) };
	});
	const held = new Set(withThose.flatMap((rule) => rule.carried ?? []));
	return {
		accepted: withThose,
		open: open.filter((each) => !(carried.has(each) && held.has(each.path))),
	};
}
function allAccepted(proofs) {
	const differences = proofs.flatMap((proof) => proof.differences.listed);
	const exceptions = proofs.flatMap((proof) => proof.exceptions);
	const isCut = proofs.some((proof) => proof.differences.omitted > 0);
	const covered = new Set(exceptions.flatMap(({ exception: { cause }, paths }) => paths.map((path) => JSON.stringify([cause, path]))));
	const along = new Set(exceptions.flatMap(({ carried = [] }) => carried));
	const isCovered = ({ cause, path, carries }) => covered.has(JSON.stringify([cause, path])) || (carries !== undefined && along.has(path));
	if (isCut || !differences.every(isCovered))
		return undefined;
	const firstUntil = firstExpiry(exceptions.map(({ exception }) => exception));
	if (differences.length === 0 || firstUntil === undefined)
		return undefined;
	return { count: differences.length, firstUntil };
}
function firstExpiry(exceptions) {
	return exceptions.map(({ expires }) => expires).sort()[0];
}
function unusedException(accepted, file) {
	const unused = accepted.find(({ paths }) => paths.length === 0);
	if (unused === undefined)
		return undefined;
	const { path, cause, line } = unused.exception;
	return (0,_exception_js__0.x)({
		file,
		line,
		message: `it is not used: no difference at \`${path}\` has the cause \`${cause}\``,
		fix: "Remove it: there is no such difference any more.",
	});
}


}),

38417:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  AW: () => (tooWide),
  kZ: () => (pathMatcher),
  rl: () => (hasWildcard)
});
var picomatch__1 = __webpack_require__(14006);
var _image_path_js__0 = __webpack_require__(67566);


function pathMatcher(pattern) {
	const parts = (0,_image_path_js__0.XI)(pattern).map((part) => picomatch__1(part, {
		dot: true,
		nobrace: true,
		noextglob: true,
		nonegate: true,
		strictSlashes: true,
	}));
	return (path) => {
		const found = (0,_image_path_js__0.XI)(path);
		return found.length === parts.length && parts.every((matches, at) => matches(found[at] ?? ""));
	};
}
function hasWildcard(pattern) {
	return /[*?[]/.test(pattern.replace(/\\./g, ""));
}
function tooWide(pattern) {
	const folders = pattern.split("/");
	const literal = folders.findIndex(hasWildcard);
	if (literal === -1)
		return undefined;
	if (literal === 0)
		return "it starts with a wildcard, so it covers files anywhere in the image";
	const rest = folders.slice(literal);
	if (literal === 1 && rest.includes("**"))
		return `it covers all of \`${folders[0]}\`, which is a large part of the image`;
	return undefined;
}


}),

49006:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  Z7: () => (advisoriesValue),
  eR: () => (orderedDifferences),
  IH: () => (renderAdvisoriesJson),
  $r: () => (renderDifferencesJson),
  hF: () => (renderJson),
  AI: () => (renderValue),
  CZ: () => (schemaVersion)
});


var accepted = __webpack_require__(33119);

var proof = __webpack_require__(67874);
;
function sbomJson(sbom) {
	const { format, platform, file, digest, packages, referrers } = sbom;
	return { format, platform, file, digest, packages, referrers };
}
function attestationJson(made) {
	const { about, predicateType, platform, file, digest, signedBy, referrers, address } = made;
	return { about, predicateType, platform, file, digest, signedBy, referrers, address };
}


var traces = __webpack_require__(61170);
;

function triedFixes(tried) {
	const { result, reason, instructions, others, omitted, failed, patch } = tried;
	return {
		result,
		reason,
		instructions: instructions.map(triedInstruction),
		others: others.map(remaining),
		omitted,
		failed: failed && { message: failed.message, lastLines: failed.lastLines },
		patch,
	};
}
function triedInstruction(tried) {
	return {
		instruction: (0,traces.xP)(tried.instruction),
		result: tried.result,
		line: "line" in tried ? tried.line : undefined,
		reason: "reason" in tried ? tried.reason : undefined,
		remaining: "remaining" in tried ? tried.remaining.map(remaining) : undefined,
	};
}
function remaining({ path, cause, instruction: place, }) {
	return { path, cause, instruction: (0,traces.xP)(place) };
}

;

function ledgerJson({ taken, ran, kept, notes }) {
	return {
		taken: taken.map((step) => ({
			instruction: (0,traces.xP)(step.instruction),
			from: step.from,
			provenOn: step.provenOn,
			revision: step.revision === "" ? undefined : step.revision,
			address: step.address,
			usedNetwork: step.usedNetwork,
		})),
		ran,
		kept,
		notes,
	};
}


var pushed = __webpack_require__(27329);

var policy = __webpack_require__(27097);
;








const schemaVersion = 2;
function renderJson(report) {
	return renderValue(ordered(report));
}
function renderAdvisoriesJson(found) {
	return renderValue(advisoriesValue(found));
}
function advisoriesValue({ source, advisories, forbidden, }) {
	return {
		schemaVersion,
		source: orderedSource(source),
		advisories: advisories.map(advisory),
		forbidden,
	};
}
function renderValue(value) {
	return `${JSON.stringify(value, undefined, 2)}\n`;
}
function renderDifferencesJson(found) {
	return renderValue({ schemaVersion, ...orderedDifferences(found) });
}
function orderedDifferences({ listed, omitted }) {
	return { differences: listed.map(difference), differencesOmitted: omitted };
}
function ordered(report) {
	const { failure } = report;
	return {
		schemaVersion,
		source: orderedSource(report.source),
		recipe: report.recipe && {
			kind: report.recipe.kind,
			containerfile: report.recipe.containerfile,
		},
		advisories: report.advisories.map(advisory),
		forbidden: report.forbidden,
		verdict: (0,proof.Hc)(report.proofs),
		images: report.proofs.map(provenImage),
		index: report.index && {
			digest: report.index.digest,
			size: report.index.size,
			differing: report.index.differing && {
				count: report.index.differing.count,
				paths: report.index.differing.paths,
			},
		},
		toolchain: report.toolchain && toolchain(report.toolchain),
		pushed: report.pushed.map(pushed.y),
		sboms: report.sboms?.map(sbomJson),
		attestations: report.attestations?.map(attestationJson),
		reused: report.reused && {
			image: report.reused.image,
			digest: report.reused.digest,
			imageId: report.reused.imageId,
		},
		policy: report.policy && (0,policy.nF)(report.policy),
		timings: report.timings.map(({ phase, seconds }) => ({ phase, seconds })),
		timeline: report.timeline.map(({ kind, lane, name, start, seconds }) => ({
			...{ kind, lane, name, start, seconds },
		})),
		failure: failure && {
			code: failure.code,
			message: failure.message,
			fix: failure.fix,
			output: (failure.output ?? []).length === 0 ? undefined : failure.output,
		},
	};
}
function provenImage(proof) {
	const { variations, differences } = proof;
	return {
		platform: proof.platform,
		emulator: proof.emulator,
		proof: {
			verdict: proof.verdict,
			builds: proof.builds.map(({ localDigest, imageId, seconds, environment }) => ({
				localDigest,
				imageId,
				seconds,
				environment,
			})),
			varied: variations.applied,
			notVaried: variations.notApplied.map(({ variation, reason, steps }) => ({
				variation,
				reason,
				steps: steps?.map(traces.xP),
			})),
			ledger: proof.ledger && ledgerJson(proof.ledger),
		},
		bases: proof.bases.map(({ written, pinned }) => ({ written, pinned })),
		image: proof.image && json_image(proof.image),
		singleStage: proof.singleStage && {
			image: extent(proof.singleStage.image),
			single: extent(proof.singleStage.single),
		},
		endedBehind: proof.endedBehind && (0,traces.xP)(proof.endedBehind),
		differences: differences.listed.map(difference),
		differencesOmitted: differences.omitted,
		exceptions: proof.exceptions.map(json_accepted),
		triedFixes: proof.triedFixes && triedFixes(proof.triedFixes),
		traces: proof.traces.listed.map(traces.uP),
		tracesOmitted: proof.traces.omitted,
		executables: (0,traces.u$)(proof.executables),
	};
}
function orderedSource({ id, repository, offset, version, revision, tag, otherTags, }) {
	return {
		id,
		repository,
		offset,
		version,
		revision,
		tag,
		otherTags: otherTags?.map((other) => ({ tag: other.tag, version: other.version })),
	};
}
function advisory({ name, message, evidence, fix, places, leavesOpen, }) {
	return {
		name,
		message,
		evidence,
		fix,
		places: places?.map(({ file, line }) => ({ file, line })),
		leavesOpen,
	};
}
function json_image({ digest, imageId, size, layers }) {
	return {
		digest,
		imageId,
		size,
		layers: layers.map((layer) => ({
			digest: layer.digest,
			diffId: layer.diffId,
			size: layer.size,
			origin: layer.origin,
			instruction: (0,traces.xP)(layer.instruction),
		})),
	};
}
function extent({ size, files, packages }) {
	return { size, files, packages };
}
function json_accepted(found) {
	const { path, cause, reason, owner, expires } = found.exception;
	return { path, cause, reason, owner, expires, covers: (0,accepted.$s)(found) };
}
function toolchain(chain) {
	return {
		buildah: chain.buildah,
		origin: { kind: chain.origin.kind, reference: chain.origin.reference },
		skopeo: chain.skopeo,
		runtime: chain.runtime,
		isolation: chain.isolation,
		storageDriver: chain.storageDriver,
		mountProgram: chain.mountProgram,
		rootless: chain.rootless,
		kernel: chain.kernel,
	};
}
function difference(found) {
	const { path, kind, layer, evidence, cause, confidence, explanation, fix, carries } = found;
	return {
		path,
		kind,
		layer,
		instruction: (0,traces.xP)(found.instruction),
		cause,
		confidence,
		explanation,
		fix,
		variations: found.variations,
		variationsAmong: found.variationsAmong,
		evidence,
		carries: carries && { path: carries.path, instruction: (0,traces.xP)(carries.instruction) },
	};
}


}),

54560:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  w: () => (causeGroups)
});


var written_place = __webpack_require__(34707);
;
function variationSentence(differences) {
	const found = namesIn(differences.map(({ variations }) => variations));
	if (found.length > 0) {
		return `It differs only with ${found.length === 1 ? "variation" : "variations"} ${listed(found, "and")}.`;
	}
	const among = namesIn(differences.map(({ variationsAmong }) => variationsAmong));
	if (among.length === 0)
		return undefined;
	if (among.length === 1) {
		return `It differs with variation ${listed(among, "or")}, perhaps only together with others: too few extra builds were allowed to find out.`;
	}
	return `It differs with at least one of the variations ${listed(among, "or")}: too few extra builds were allowed to find out which.`;
}
function namesIn(lists) {
	return [...new Set(lists.flatMap((names) => names ?? []))];
}
function listed(names, word) {
	const quoted = names.map((name) => `\`${name}\``);
	const last = quoted.at(-1) ?? "";
	return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} ${word} ${last}`;
}

;


function causeGroups(differences) {
	const groups = new Map();
	const groupOf = (key) => {
		const found = groups.get(key) ?? { origins: [], consequences: [] };
		groups.set(key, found);
		return found;
	};
	for (const difference of differences) {
		const { cause, instruction, carries } = difference;
		if (carries === undefined)
			groupOf(keyOf(cause, instruction)).origins.push(difference);
		else
			groupOf(keyOf(cause, carries.instruction)).consequences.push(difference);
	}
	return [...groups.values()].map(groupFrom).sort(byWeight);
}
function keyOf(cause, instruction) {
	const place = instruction === undefined ? "" : (0,written_place.Z9)(instruction);
	return `${cause ?? "unknown"} ${place}`;
}
function groupFrom(group) {
	const { origins, consequences } = group;
	const candidates = origins.length > 0 ? origins : consequences;
	const surest = candidates.toSorted((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0))[0];
	return {
		cause: surest?.cause ?? "unknown",
		confidence: surest?.confidence ?? 0,
		instruction: origins.length > 0 ? surest?.instruction : surest?.carries?.instruction,
		explanation: surest?.explanation,
		varied: variationSentence(candidates),
		fix: surest?.fix,
		evidence: surest?.evidence ?? [],
		differences: origins,
		consequences,
	};
}
function byWeight(a, b) {
	const rank = ({ cause, instruction }) => (cause === "unknown" ? 0 : 2) + (instruction === undefined ? 0 : 1);
	const count = ({ differences, consequences }) => differences.length + consequences.length;
	return rank(b) - rank(a) || b.confidence - a.confidence || count(b) - count(a);
}


}),

61170:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  u$: () => (executables),
  uP: () => (trace),
  xP: () => (instruction)
});
function instruction(place) {
	if (place === undefined)
		return undefined;
	const { file, line, text, input } = place;
	return { file, line, text, ...(input === undefined ? {} : { input: inputEntry(input) }) };
}
function inputEntry({ name, entry }) {
	return { name, ...(entry === undefined ? {} : { entry }) };
}
function trace(found) {
	const { path, kind, format, weight, certain, layer, offset, excerpt, count } = found;
	const place = instruction(found.instruction);
	return { path, kind, format, weight, certain, layer, instruction: place, offset, excerpt, count };
}
function executables(found) {
	return {
		listed: found.listed.map(executable),
		omitted: found.omitted,
		ofPackages: found.ofPackages,
		unread: {
			listed: found.unread.listed.map(({ path, reason }) => ({ path, reason })),
			omitted: found.unread.omitted,
		},
	};
}
function executable(file) {
	return {
		path: file.path,
		layer: file.layer,
		instruction: instruction(file.instruction),
		format: file.format,
		architecture: file.architecture,
		language: file.language,
		linkage: file.linkage,
		libraries: file.libraries,
		compiler: file.compiler,
		buildId: file.buildId,
		goBuildId: file.goBuildId,
		symbols: file.symbols,
		debug: file.debug,
		paths: file.paths,
		go: file.go && goBuild(file.go),
		timeStamp: file.timeStamp,
		advice: file.advice.map(({ name, found, fix }) => ({ name, found, fix })),
	};
}
function goBuild(go) {
	const { version, module, trimpath, cgo, revision, time, modified } = go;
	return { version, module, trimpath, cgo, revision, time, modified };
}


}),

65883:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  w: () => (countPlaces)
});
function countPlaces(listed, omitted) {
	return new Set(listed.map(({ path }) => path)).size + omitted;
}


}),

86245:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  B7: () => (areTraces),
  TY: () => (differencesTitle),
  aB: () => (traceWeight)
});
function traceWeight({ weight, certain }) {
	if (weight === "note")
		return "note";
	return certain ? "certain to change" : "may be chance";
}
function areTraces(differences) {
	return differences.every(({ kind }) => kind === "trace");
}
function differencesTitle(differences) {
	return areTraces(differences) ? "Why the next build will differ" : "Why the two builds differ";
}


}),

};
//# sourceMappingURL=7297.index.js.map
