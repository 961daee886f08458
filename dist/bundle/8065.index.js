export const id = 8065;
export const ids = [8065];
export const modules = {

8065:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  _: () => (failedInstruction)
});

var _domain_build_step_line_js__1 = __webpack_require__(79421);
var _chain_js__0 = __webpack_require__(98511);


function instructionOfStep(containerfile, { stage, step }) {
	const found = containerfile.stages[stage - 1];
	return step === 1 ? found?.from : found?.instructions[step - 2];
}
function failedInstruction(failure) {
	const { containerfile, log } = failure;
	const onlyStage = (0,_chain_js__0.A)(failure).index + 1;
	const steps = log.flatMap((line) => {
		const found = (0,_domain_build_step_line_js__1.g)(line);
		return found === undefined ? [] : [{ ...found, stage: found.stage ?? onlyStage }];
	});
	const error = log.findLast((line) => line.startsWith(_domain_build_step_line_js__1.R));
	const names = ({ text }) => error?.startsWith(`${_domain_build_step_line_js__1.R}${text}"`) ?? false;
	const last = steps.findLast(names) ?? steps.at(-1);
	if (last === undefined) {
		const candidates = containerfile.stages.flatMap(({ instructions }) => instructions);
		const named = candidates.filter(names);
		return named.length === 1 ? named[0] : undefined;
	}
	const first = steps.find(({ stage, step }) => stage === last.stage && step === 1);
	const brought = (last.total ?? 0) - (first?.total ?? last.total ?? 0);
	if (brought <= 0)
		return instructionOfStep(containerfile, last);
	return instructionOfStep(containerfile, {
		stage: last.stage,
		step: last.step <= 1 + brought ? 1 : last.step - brought,
	});
}


}),

27628:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  Ai: () => (askedBy),
  Tr: () => (byVariation),
  Ge: () => (isDoubtful),
  rw: () => (isSurelyChance),
  MM: () => (isSurelyVaried),
  Er: () => (suspectedVariation)
});


var image_path = __webpack_require__(67566);

var unknown = __webpack_require__(63284);

var diagnose_evidence = __webpack_require__(66515);

var fix = __webpack_require__(3037);

var fates = __webpack_require__(42906);

var order = __webpack_require__(19919);
;



const fewestThings = 6;
function mayBeLuck(difference) {
	const evidence = (0,diagnose_evidence.X)({ difference, all: [difference], twins: undefined });
	const reordering = (0,order.D)(evidence);
	if (reordering !== undefined && reordering.share === 1) {
		return reordering.a.length > 0 && thingsIn(evidence) < fewestThings;
	}
	const changes = evidence.windows.flatMap((window) => window.changes);
	return changes.length > 0 && !changes.some(fates.EW);
}
function thingsIn(evidence) {
	const orders = [evidence, evidence.again].flatMap((each) => {
		const found = each === undefined ? undefined : (0,order.D)(each);
		return found === undefined || found.share < 1 ? [] : [found.a, found.b];
	});
	const [first = [], ...others] = orders.map(neighbours);
	const kept = others.map((each) => new Set(each));
	return 1 + first.filter((pair) => !kept.every((each) => each.has(pair))).length;
}
function neighbours(words) {
	return words.slice(1).map((word, at) => JSON.stringify([words[at], word]));
}


var variation_signs = __webpack_require__(45655);
;






const sureEnough = 0.7;
const shown = 0.9;
const surest = 0.97;
function suspectedVariation(difference, applied) {
	const { cause, confidence = 0, instruction } = difference;
	const meant = applied.find((name) => variation_signs.IP[name].causes[0] === cause);
	if (meant !== undefined && confidence >= sureEnough)
		return meant;
	return askedBy(instruction?.text ?? "", applied);
}
function askedBy(instruction, applied) {
	return applied.find((name) => variation_signs.IP[name].asked.test(instruction));
}
function isDoubtful(difference, variations) {
	const { cause = "unknown" } = difference;
	if (cause === "unknown")
		return mayBeLuck(difference);
	return variation_signs.VG.includes(cause) || !variations.some((name) => goesWith(cause, name));
}
function isSurelyChance({ cause, confidence = 0, }) {
	return cause !== undefined && variation_signs.VG.includes(cause) && confidence >= sureEnough;
}
function isSurelyVaried(difference, applied) {
	const { cause, confidence = 0 } = difference;
	const isMeant = applied.some((name) => variation_signs.IP[name].causes[0] === cause);
	return isMeant && confidence >= sureEnough && !mayBeLuck(difference);
}
function byVariation(tried, twins) {
	const all = tried.map(({ difference }) => difference);
	const own = tried.map((each) => {
		if (each.told === undefined)
			return each.difference;
		if (each.told.kind === "among") {
			return { ...each.difference, variationsAmong: each.told.variations };
		}
		const share = ownShare(each, tried);
		const variations = share.length > 0 || each.told.kind === "partly" ? share : each.told.variations;
		return withVariations(each.difference, { variations, all, twins });
	});
	return own.map((difference) => asItsOrigin(difference, own));
}
function ownShare({ difference, told }, tried) {
	const variations = told?.variations ?? [];
	const siblings = tried.filter((other) => (0,image_path.TN)(other.difference.path) === (0,image_path.TN)(difference.path) &&
		other.difference !== difference);
	if (siblings.length === 0)
		return variations;
	const fitting = variations.filter((name) => goesWith(difference.cause, name));
	const claimed = (name) => siblings.some(({ difference: { cause } }) => goesWith(cause, name));
	return variations.filter((name) => fitting.includes(name) || !claimed(name));
}
function withVariations(difference, about) {
	const { variations, all, twins } = about;
	const { cause, confidence = 0 } = difference;
	const others = variations.filter((name) => !goesWith(cause, name));
	if (others.length < variations.length) {
		const explanation = `${difference.explanation}${alsoOn(others)}`;
		return { ...difference, explanation, variations, confidence: surer(confidence) };
	}
	const [first] = variations;
	if (first === undefined || isLuck(difference))
		return difference;
	const evidence = (0,diagnose_evidence.X)({ difference, all, twins });
	const { fixes, causes } = variation_signs.IP[first];
	const fallback = fixes.at(-1);
	const { edits: _edits, ...rest } = difference;
	return {
		...rest,
		variations,
		cause: causes[0],
		confidence: shown,
		explanation: `${(0,unknown.c)(evidence)} In the second build ${whereOf(variations)}.`,
		...(fallback === undefined
			? { fix: (0,unknown.M)(evidence).fix }
			: (0,fix.z6)(evidence.instruction, fixes, fallback)),
	};
}
function alsoOn(others) {
	return others.length === 0
		? ""
		: ` It also depends on this: in the second build ${whereOf(others)}.`;
}
function whereOf(variations) {
	return variations.map((name) => variation_signs.IP[name].where).join(", and ");
}
function isLuck(difference) {
	const { cause = "unknown" } = difference;
	return variation_signs.VG.includes(cause) && mayBeLuck(difference);
}
function asItsOrigin(difference, all) {
	const { carries, fix: _fix, edits: _edits, ...rest } = difference;
	if (carries === undefined)
		return difference;
	const origin = all.find(({ path, carries: further }) => path === carries.path && !further);
	const { cause, confidence, variations, variationsAmong } = origin ?? {};
	if (variations === undefined && variationsAmong === undefined)
		return { ...rest, carries };
	return {
		...rest,
		carries,
		...(cause === undefined ? {} : { cause }),
		...(confidence === undefined ? {} : { confidence }),
		...(variations === undefined ? {} : { variations }),
		...(variationsAmong === undefined ? {} : { variationsAmong }),
	};
}
function goesWith(cause, name) {
	if (cause === undefined)
		return false;
	return variation_signs.eN.includes(cause) || variation_signs.IP[name].causes.includes(cause);
}
function surer(confidence) {
	const raised = confidence + (surest - confidence) * 0.7;
	return Math.max(confidence, Math.round(raised * 100) / 100);
}


}),

41436:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  I: () => (brokenInstruction),
  H: () => (buildFailure)
});


var places = __webpack_require__(42216);

var steps = __webpack_require__(8065);

var by_variation = __webpack_require__(27628);

var variation_signs = __webpack_require__(45655);

var environment = __webpack_require__(78975);

var written_place = __webpack_require__(34707);

var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);

var surface = __webpack_require__(10970);

var hermetic = __webpack_require__(69172);

var broken_step = __webpack_require__(84783);

var environment_texts = __webpack_require__(74053);

var context_copies = __webpack_require__(74503);

var ignore = __webpack_require__(9674);
;


const anyName = "\u0001";
function blindExceptions(ignoreText) {
	const lines = ignoreText.split("\n").map((line) => line.trim());
	const ignores = (0,ignore.ep)(ignoreText);
	return lines.flatMap((pattern, index) => {
		const folder = pattern.startsWith("!") ? anyFolderFor(pattern.slice(1).trim()) : undefined;
		if (folder === undefined || !ignores(folder))
			return [];
		const by = lines.findLastIndex((each, at) => at < index && isKeptOutBy(each, folder));
		if (by === -1)
			return [];
		return [{ line: index + 1, pattern, by: { line: by + 1, pattern: lines[by] ?? "" } }];
	});
}
function anyFolderFor(pattern) {
	const parts = (0,context_copies.JF)(pattern);
	const wild = parts.findIndex((part) => /[*?[\\]/.test(part));
	if (wild === -1)
		return undefined;
	const isDeep = wild < parts.length - 1 || parts[wild]?.includes("**") === true;
	return isDeep ? [...parts.slice(0, wild), anyName].join("/") : undefined;
}
function isKeptOutBy(line, folder) {
	return line !== "" && !line.startsWith("!") && !line.startsWith("#") && (0,ignore.ep)(line)(folder);
}

;



const fixes = [
	{
		sign: /not a git repository/i,
		fix: `\`.git\` stays out of the build, because it is different in every clone. Run git before the build and pass its answer in with ${(0,surface.Pe)("build-args")}; or mount \`.git\` where it is needed: \`RUN --mount=type=bind,source=.git,target=…/.git\`.`,
	},
	{
		sign: /\bnetavark: .{0,200}No such file or directory|could not find "netavark"/,
		fix: `This machine cannot set up the step's network: install \`netavark\`, with \`iptables\` and \`nftables\`, which its versions call; or leave the step without a network: ${(0,surface.Pe)("network", "none")}.`,
	},
	{
		sign: /could ?n[o']t resolve|bad address '|temporary failure (?:in name resolution|resolving)|name or service not known|no such host|getaddrinfo|network is unreachable|connection (?:refused|timed out)/i,
		fix: `The step did not reach the network. Try the address by hand on this machine; behind a proxy, give the step its address: ${(0,surface.Pe)("build-args", "HTTPS_PROXY=http://…")}.`,
	},
];
const whereLog = (0,surface.$8)({
	workflow: "the log of build 1 shows all that it printed",
	commandLine: "with `--verbose`, the log of build 1 shows all that it printed",
});
const noCommand = /while running runtime: exit status 127$/;
function fixOfFirst(lastLines, ignoreText) {
	const known = fixes.find(({ sign }) => lastLines.some((line) => sign.test(line)));
	if (known !== undefined)
		return known.fix;
	const [blind, ...more] = blindExceptions(ignoreText);
	if (blind !== undefined)
		return fixOfBlind(blind, more.length);
	return lastLines.some((line) => noCommand.test(line))
		? "Install the command in an instruction above this one, or write its whole path."
		: `Fix the instruction; ${whereLog}.`;
}
function fixOfBlind({ line, pattern, by }, more) {
	const others = more === 0 ? "" : ` (and ${more} more like it)`;
	return (`The step may lack files: line ${line} of the ignore file, \`${quoted(pattern)}\`${others}, has no effect in folders, because buildah does not look into ` +
		`a folder that line ${by.line}, \`${quoted(by.pattern)}\`, keeps out. Name each folder by itself, e.g. \`!cmd\` and \`!internal\`. Otherwise fix the instruction; ${whereLog}.`);
}
function quoted(pattern) {
	return (0,printable.g$)(pattern).slice(0, 100);
}


var missing_source = __webpack_require__(54283);

var program_limits = __webpack_require__(73318);
;

const script_faults_places = `${(0,surface.Pe)("scripts-url")}, the source's \`.s2i/bin\`, or the image's label io.openshift.s2i.scripts-url, e.g. \`image:///usr/libexec/s2i\``;
function scriptFault({ kind }, text, log) {
	if (kind !== "s2i")
		return undefined;
	if (log.some(hasNoShell)) {
		return {
			what: "failed, because the image has no shell",
			fix: "Take a builder image with `/bin/sh`: the scripts and what brings saved artifacts to them run in it.",
		};
	}
	const found = log.map(notRun).find((said) => said !== undefined && mentions(text, said.program));
	if (found === undefined)
		return undefined;
	const { program, why } = found;
	if (program === "tar") {
		return {
			what: "failed, because the image has no tar, and there are saved artifacts to unpack",
			fix: `Take a builder image with tar, or write ${(0,surface.Pe)("incremental", "false")}.`,
		};
	}
	if (/denied/.test(why)) {
		return {
			what: `failed, because the script ${program} cannot be run: it has no execute bit for the image's user`,
			fix: `Set it in the builder image, e.g. \`chmod 0755 ${program}\`.`,
		};
	}
	return {
		what: `failed, because the script ${program} is not there, or the interpreter in its first line is not`,
		fix: `Check that the image is a builder image with that file; scripts are looked for where ${script_faults_places} says so, otherwise in \`/usr/bin\`.`,
	};
}
function hasNoShell(line) {
	const at = line.search(/exec: \\?"\/bin\/sh\\?": /i);
	return at !== -1 && /no such file/i.test(line.slice(at));
}
function notRun(line) {
	const parts = line.split(": ");
	const at = parts.findIndex((part, index) => index >= 2 &&
		/^\S+$/.test(parts[index - 1] ?? "") &&
		(part.startsWith("cannot execute") || (index === parts.length - 1 && isReason(part))));
	return at === -1 ? undefined : { program: parts[at - 1] ?? "", why: parts.slice(at).join(": ") };
}
function isReason(text) {
	return /^(?:not found|No such file or directory|[Pp]ermission denied)$/.test(text);
}
function mentions(text, program) {
	return text.split(/[\s"[\],;]+/).includes(program);
}


var step_output = __webpack_require__(45397);
;

















function buildFailure(broke, about) {
	const { containerfile, request } = about;
	const instruction = brokenInstruction(broke, about);
	const full = (0,broken_step.R0)(broke);
	const place = instruction === undefined ? undefined : (0,places.iR)(containerfile, instruction);
	const where = place === undefined
		? "buildah"
		: `${(0,written_place.DP)(place)}, \`${(0,printable.g$)(place.text).slice(0, 200)}\`,`;
	const told = full ? fullDisk : toldOf(broke, { ...about, text: instruction?.text ?? "" });
	const what = told.isWhole ? told.what : `${told.what}${endOf(broke)}`;
	return new failure.HR({
		code: full ? "tool" : "build",
		message: `${where} ${what}`,
		fix: (full || broke.slot === "second" ? undefined : (0,hermetic.N)(request, about, instruction)) ??
			told.fix,
		...(place === undefined ? {} : (0,written_place.Oh)(place)),
		...(told.isWhole ? {} : { output: (0,step_output.SV)(broke.lastLines) }),
		cause: broke,
	});
}
function brokenInstruction({ lastLines }, { containerfile, request }) {
	return (0,steps._)({
		containerfile,
		log: lastLines,
		...(request.target === undefined ? {} : { target: request.target }),
	});
}
const fullDisk = {
	what: "failed",
	fix: "The disk is full: free some space, or point RUNNER_TEMP or TMPDIR at a larger one.",
};
function killedIn(slot) {
	return {
		what: slot === "first" ? "failed" : "failed in the second build",
		fix: "If the kernel did it (`dmesg` says so), use a machine with more memory, or run fewer jobs at once in the step: both builds run side by side and need twice the memory of one. Otherwise run it again.",
	};
}
function toldOf({ slot, lastLines }, { request, reason, missing, blamed, text, ignoreText }) {
	if (missing !== undefined) {
		const { what, fix } = (0,missing_source.N)(missing);
		return { what: `${what}.`, fix, isWhole: true };
	}
	if ((0,step_output.UZ)(lastLines))
		return killedIn(slot);
	const fault = scriptFault(request.recipe, text, lastLines);
	if (fault !== undefined)
		return fault;
	if (blamed !== undefined)
		return blamed;
	if (slot === "first") {
		return { what: "failed", fix: fixOfFirst(lastLines, ignoreText) };
	}
	const alone = "fails only in the second environment";
	if (reason?.kind === "flaky") {
		const seen = reason.seen === "without"
			? "failed in the second build, and failed again without any variation"
			: "failed in the second build, but not when the same build was tried again";
		return {
			what: `${seen}: it fails now and then`,
			fix: environment_texts.D,
		};
	}
	const variations = reason?.variations ?? request.vary;
	const names = variations.map((name) => `\`${name}\``).join(", ");
	const off = (some) => (0,surface.Pe)("vary", varyWithout(request.vary, some));
	if (reason?.kind !== "found") {
		const likely = (0,by_variation.Ai)(text, variations) ?? usualOf(variations);
		const example = likely === undefined ? "" : `, e.g. ${off([likely])}`;
		const through = variations.length === 1
			? `variation ${names}, perhaps only together with others`
			: `at least one of the variations ${names}`;
		return {
			what: `${alone}, because of ${through}`,
			fix: `Make the instruction independent of them, or leave variations out${example}; with more ${(0,surface.Pe)("extra-builds")} Twofold finds out which one it is.`,
		};
	}
	return foundTexts(reason, off(variations));
}
function foundTexts({ variations, isLimit }, off) {
	const broken = { variations, off };
	if (isLimit === true)
		return (0,program_limits.IT)(broken);
	const names = variations.map((name) => `\`${name}\``).join(", ");
	const where = variations.map((name) => variation_signs.IP[name].where).join(", and ");
	const which = variations.length === 1 ? `variation ${names}` : `variations ${names}`;
	return {
		what: `fails where ${where} (${which}), but not otherwise`,
		fix: isLimit === "unknown"
			? (0,program_limits.Gg)(broken)
			: `Make the instruction independent of that, or turn the variation off: ${off}.`,
	};
}
function usualOf(variations) {
	return variations.includes("hostname") ? "hostname" : variations[0];
}
function varyWithout(vary, some) {
	if (vary.length === environment.u.length) {
		return ["all", ...some.map((name) => `-${name}`)].join(",");
	}
	const rest = vary.filter((name) => !some.includes(name));
	return rest.length === 0 ? "none" : rest.join(",");
}
function endOf({ message, lastLines }) {
	const end = (0,step_output.IZ)(lastLines);
	return end === undefined
		? ` (${message}): ${telling(lastLines)}`
		: `: ${(0,printable.g$)(end).slice(0, 400)}.`;
}
function telling(lines) {
	const error = lines.findLast((line) => line.startsWith("Error: ") || line.startsWith("error "));
	return (0,printable.g$)(error ?? lines.at(-1) ?? "it printed nothing").slice(0, 400);
}


}),

45397:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  IZ: () => (stepEnd),
  SV: () => (stepOutput),
  UZ: () => (isKilled)
});
var _domain_build_step_line_js__1 = __webpack_require__(79421);
var _domain_text_output_lines_js__0 = __webpack_require__(69986);


const noise = /^: exit status \d+$|did not get container create message from subprocess/;
function stepOutput(log) {
	const start = log.findLastIndex((line) => (0,_domain_build_step_line_js__1.g)(line) !== undefined);
	return (0,_domain_text_output_lines_js__0.j)(log.slice(start + 1).flatMap((line) => {
		const error = line.indexOf(_domain_build_step_line_js__1.R);
		return [error < 0 ? line : line.slice(0, error)].filter((own) => !noise.test(own));
	}));
}
function stepEnd(log) {
	const told = endIn(log);
	if (told === undefined)
		return undefined;
	if (isKilled(log))
		return `${told} (something killed it, most often the kernel for lack of memory)`;
	const status = /^exit status (\d{1,3})$/.exec(told)?.[1];
	const meaning = status === undefined ? undefined : meanings[status];
	return meaning === undefined ? told : `${told} (${meaning})`;
}
function isKilled(log) {
	return killed.test(endIn(log) ?? "");
}
function endIn(log) {
	const error = log.findLast((line) => line.includes(_domain_build_step_line_js__1.R));
	if (error === undefined)
		return undefined;
	return toldOf(error.slice(error.indexOf(_domain_build_step_line_js__1.R) + _domain_build_step_line_js__1.R.length), log);
}
const ran = '": while running runtime: ';
function toldOf(error, log) {
	const at = error.lastIndexOf(ran);
	if (at >= 0)
		return error.slice(at + ran.length);
	const texts = log.flatMap((line) => (0,_domain_build_step_line_js__1.g)(line)?.text ?? []);
	const text = texts.findLast((each) => error.startsWith(`${each}": `));
	return error.slice((text?.length ?? error.indexOf('": ')) + 3);
}
const meanings = {
	"126": "a command is not executable",
	"127": "a command was not found",
};
const killed = /(?:^|: )signal: killed$|^exit status 137$/;


}),

45655:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  IP: () => (variationSigns),
  VG: () => (chanceCauses),
  eN: () => (derivedCauses)
});
var _causes_context_mtime_js__0 = __webpack_require__(24678);
var _causes_hostname_js__1 = __webpack_require__(48693);
var _causes_timezone_js__2 = __webpack_require__(34055);
var _causes_umask_js__3 = __webpack_require__(50377);
var _fixes_system_js__4 = __webpack_require__(11012);
var _fixes_times_js__5 = __webpack_require__(50547);
var _recognise_instructions_js__6 = __webpack_require__(77482);







const variationSigns = {
	store: {
		where: "buildah stores containers at another path",
		causes: ["build-path", "file-order", "order", "temp-name"],
		asked: /\/proc\/(?:self|\d+)\/mount|\bfindmnt\b|\bdf\b/,
		fixes: [
			(0,_fixes_system_js__4.$Y)("Do not write the path of the container's files on the builder into the image."),
		],
	},
	context: {
		where: "the context is a copy at another path, whose files were created in another order and have other modification times",
		causes: [
			...["context-mtime", "build-path", "file-order", "order", "archive-mtime"],
			...["zip-mtime", "gzip-mtime", "pyc-mtime", "hash-seed", "clock"],
		],
		asked: /\bstat\b|\bls\s+-\w*l|\bdate\s+(?:-u\s+)?-r|getmtime|st_mtime|\bcp\s+-\w*[pa]/,
		fixes: [_causes_context_mtime_js__0.TD],
	},
	hostname: {
		where: "the host name is `varied-by-twofold`",
		causes: ["hostname", "package-log", "key-material"],
		asked: _recognise_instructions_js__6.r.asksHost,
		fixes: [_causes_hostname_js__1.lA],
	},
	timezone: {
		where: "`TZ` is `<+14>-14`",
		causes: [
			...["timezone", "clock", "compile-date", "archive-mtime", "zip-mtime"],
			...["package-log", "shadow-day", "context-mtime"],
		],
		asked: _recognise_instructions_js__6.r.asksDate,
		fixes: [_fixes_times_js__5.co, _causes_timezone_js__2.n7],
	},
	locale: {
		where: "`LANG` is set to another locale",
		causes: ["locale", "order", "file-order"],
		asked: /\blocale\b|\bLC_|\bLANG\b|localeconv|\bsort\b/,
		fixes: [_fixes_system_js__4.eZ],
	},
	umask: {
		where: "the umask is different",
		causes: ["umask", "mode"],
		asked: /\bumask\b/,
		fixes: [_causes_umask_js__3.B9],
	},
	cpus: {
		where: "at least one processor fewer is available",
		causes: ["cpu-count", "race", "order"],
		asked: _recognise_instructions_js__6.r.asksCpus,
		fixes: [
			(0,_fixes_system_js__4.$Y)("Use the number of processors only to make the build faster, not in what it writes. Sort what parallel jobs write."),
		],
	},
	"user-env": {
		where: "`HOME`, `USER` and `LOGNAME` have other values, and one variable is added",
		causes: ["user-env", "build-path", "owner"],
		asked: _recognise_instructions_js__6.r.asksUser,
		fixes: [
			(0,_fixes_system_js__4.$Y)("Do not write the builder's environment variables into the image: set those that are needed to fixed values."),
		],
	},
	"file-order": {
		where: "folders list their files in a different order",
		causes: ["file-order", "order", "hash-seed", "race"],
		asked: /\bfind\b|\bls\b|\btar\b|\bzip\b|readdir|listdir|\bglob\b/,
		fixes: [
			(0,_fixes_system_js__4.$Y)("Sort the files before reading them: the order of files in a folder depends on the file system."),
		],
	},
	clock: {
		where: "the clock shows another day",
		causes: [
			...["clock", "compile-date", "archive-mtime", "gzip-mtime", "zip-mtime"],
			...["pyc-mtime", "package-log", "shadow-day", "key-material"],
		],
		asked: _recognise_instructions_js__6.r.asksDate,
		fixes: [
			(0,_fixes_system_js__4.$Y)("Take the time from `SOURCE_DATE_EPOCH`, which is the same in every build."),
		],
	},
	"kernel-name": {
		where: "the kernel reports another release",
		causes: ["kernel-name", "toolchain-version"],
		asked: _recognise_instructions_js__6.r.asksKernel,
		fixes: [
			(0,_fixes_system_js__4.$Y)("Do not read the kernel's release during the build: it is the builder's kernel, not the one that the container will run on."),
		],
	},
	network: {
		where: "the step has no network",
		causes: ["network"],
		asked: _recognise_instructions_js__6.r.fetches,
		fixes: [
			(0,_fixes_system_js__4.$Y)("Do not let the result depend on whether there is a network, or on its interfaces, addresses and name servers."),
		],
	},
	"start-time": {
		where: "each step starts at least two seconds later",
		causes: [
			...["clock", "compile-date", "archive-mtime", "gzip-mtime", "zip-mtime"],
			...["pyc-mtime", "package-log", "key-material", "temp-name"],
		],
		asked: /\bstat\b|\bls\s+-\w*l|%T|getmtime|st_mtime/,
		fixes: [
			(0,_fixes_system_js__4.$Y)("Take the time from `SOURCE_DATE_EPOCH`, and give files that time (`touch -d @$SOURCE_DATE_EPOCH`) before their times are read."),
		],
	},
};
const chanceCauses = [
	...["race", "order", "hash-seed", "random", "temp-name", "key-material"],
];
const derivedCauses = ["build-id"];


}),

54283:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  N: () => (missingTexts),
  y: () => (findMissing)
});
var _containerfile_context_copies_js__0 = __webpack_require__(74503);
var _containerfile_ignore_js__1 = __webpack_require__(9674);
var _domain_text_printable_js__2 = __webpack_require__(76158);
var _domain_text_surface_js__3 = __webpack_require__(10970);




const notFound = /copier: stat: \[?"([^"]{1,4096})"\]?: no such file or directory/;
const leadsNowhere = /copier: get: lstat "([^"]{1,4096})"\("([^"]{1,4096})"\): lstat [^:]{1,4096}: no such file or directory/;
const mostFiles = 100_000;
async function findMissing(options) {
	const { instruction, log, contexts } = options;
	const error = log.findLast((line) => line.startsWith("Error: "));
	const said = notFound.exec(error ?? "") ?? leadsNowhere.exec(error ?? "");
	const [path, target] = said?.slice(1) ?? [];
	if (path === undefined || !/^(?:COPY|ADD)$/.test(instruction.keyword))
		return undefined;
	const source = path.replace(/^\//, "");
	const from = instruction.flags.findLast(({ name }) => name === "from")?.value.text;
	if (from !== undefined && !contexts.has(from)) {
		const led = target === undefined ? {} : { target };
		return { source: path, ...led, place: { kind: "image", name: from } };
	}
	const place = { kind: "context", ...(from === undefined ? {} : { name: from }) };
	if (target !== undefined)
		return { source, target: target.replace(/^\//, ""), place };
	return from === undefined ? await missingInContext(source, options) : { source, place };
}
async function missingInContext(source, { context, written, file, reader }) {
	const { ignoreText, ignoreFile } = context;
	const takes = (0,_containerfile_context_copies_js__0.Ke)(source);
	const name = source.slice(source.lastIndexOf("/") + 1).toLowerCase();
	const missing = { source, place: { kind: "context" } };
	let elsewhere;
	let count = 0;
	for await (const path of reader.filesOf(context)) {
		count += 1;
		if (count > mostFiles)
			break;
		if (takes(path) && context.ignores(path)) {
			const pattern = (0,_containerfile_ignore_js__1.E_)(ignoreText, path);
			if (pattern !== undefined && ignoreFile !== undefined) {
				return { ...missing, ignored: { ...pattern, file: ignoreFile } };
			}
		}
		if (path.toLowerCase().endsWith(`/${name}`))
			elsewhere ??= path;
	}
	const rooted = await reader.atRoot({ context: written, path: source });
	if (rooted !== undefined)
		return { ...missing, rooted: { ...rooted, file } };
	return elsewhere === undefined ? missing : { ...missing, elsewhere };
}
function missingTexts(missing) {
	const { place, ignored, elsewhere, rooted } = missing;
	const source = code(missing.source);
	const context = `the build context${place.name === undefined ? "" : ` ${code(place.name)}`}`;
	if (missing.target !== undefined) {
		const name = place.kind === "image" ? code(place.name) : context;
		return {
			what: `failed: its source ${source} is a symbolic link to ${code(missing.target)}, which is not in ${name}`,
			fix: `Name a file that is in ${name}: a link is followed inside it, and \`..\` ends at its root.`,
		};
	}
	if (place.kind === "image") {
		const name = code(place.name);
		return {
			what: `failed: its source ${source} is not in ${name}`,
			fix: `Correct the path: it is relative to the root of ${name}, not to a WORKDIR there.`,
		};
	}
	if (ignored !== undefined) {
		const { line, pattern, file } = ignored;
		return {
			what: `failed: line ${line} of ${(0,_domain_text_printable_js__2.g$)(file)}, ${code(pattern)}, leaves out its source ${source}`,
			fix: `Remove that line, or write ${code(`!${missing.source}`)} below it.`,
		};
	}
	if (/[*?[]/.test(missing.source)) {
		return {
			what: `failed: nothing in ${context} matches its source ${source}`,
			fix: `Create a file that matches ${source}, or correct the pattern: it is relative to ${context}.`,
		};
	}
	const what = `failed: its source ${source} is not in ${context}`;
	if (rooted !== undefined) {
		return {
			what: `${what}, but in the root of the checkout`,
			fix: `If the paths in ${(0,_domain_text_printable_js__2.g$)(rooted.file)} are relative to that root, build from there: ${rootedSettings(rooted)}.`,
		};
	}
	return elsewhere === undefined
		? { what, fix: `Create ${source}, or correct the path: it is relative to ${context}.` }
		: {
			what,
			fix: `Write ${code(elsewhere)} if that file is meant: paths are relative to ${context}.`,
		};
}
function rootedSettings({ context, file, offset }) {
	const shown = (text) => (0,_domain_text_printable_js__2.g$)(text).slice(0, 200);
	const settings = [
		(0,_domain_text_surface_js__3.Pe)("context", shown(context)),
		(0,_domain_text_surface_js__3.Pe)("file", shown(file)),
		(0,_domain_text_surface_js__3.Pe)("offset", shown(offset)),
	];
	return settings.join(", ");
}
function code(text) {
	return `\`${(0,_domain_text_printable_js__2.g$)(text).slice(0, 200)}\``;
}


}),

73318:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Gg: () => (perhapsLimitFix),
  IT: () => (limitTexts),
  xW: () => (haveProgram)
});
var _domain_text_surface_js__0 = __webpack_require__(10970);

const programs = {
	"file-order": {
		name: "disorderfs",
		idle: "its files are reached through disorderfs, even in their usual order",
		limits: "disorderfs cannot do all that other file systems can, e.g. remove a folder while a file in it is open, make a file without a name (`O_TMPFILE`), or exchange two files",
	},
	clock: {
		name: "libfaketime",
		idle: "libfaketime is loaded, even if it shows the true time",
		limits: "libfaketime does not work in every program",
	},
};
function haveProgram(variations) {
	return programsOf(variations).length > 0;
}
function limitTexts({ variations, off }) {
	const behind = programsOf(variations);
	const named = variations.map((name) => `\`${name}\``).join(", ");
	return {
		what: `fails where ${behind.map(({ idle }) => idle).join(", and ")} (${variations.length === 1 ? "variation" : "variations"} ${named}), but not otherwise`,
		fix: `The step need not change: ${behind.map(({ limits }) => limits).join("; ")}. Turn the variation off: ${off}.`,
	};
}
function perhapsLimitFix({ variations, off }) {
	const names = programsOf(variations).map(({ name }) => name);
	return `Turn the variation off: ${off}. The step may depend on it, or only need something that ${names.join(" or ")} cannot do; with more ${(0,_domain_text_surface_js__0.Pe)("extra-builds")} Twofold finds out which.`;
}
function programsOf(variations) {
	return variations.flatMap((name) => programs[name] ?? []);
}


}),

74053:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  D: () => (reliable),
  Y: () => (blameTexts)
});
var _domain_text_surface_js__0 = __webpack_require__(10970);

function blameTexts(blame, environment) {
	if (blame.kind === "flaky") {
		return {
			what: "failed in the first build, but not when the same build was tried again: it fails now and then",
			fix: reliable,
		};
	}
	const { parts } = blame;
	const named = parts.map((part) => valueOf(part, environment)).join(", ");
	const all = (0,_domain_text_surface_js__0.Pe)("canonical", "false");
	if (blame.kind === "among") {
		return {
			what: `fails only in the environment that Twofold gives to each step, because of at least one of these: ${named}`,
			fix: `The step passes without that environment: turn it off with ${all}. With more ${(0,_domain_text_surface_js__0.Pe)("extra-builds")} Twofold finds out which part of it the step fails with.`,
		};
	}
	const [own, ...more] = parts.map((part) => fixOf(part));
	const instead = own === undefined || more.length > 0 ? "" : `${own}, or `;
	return {
		what: `fails only in the environment that Twofold gives to each step, because of ${named}`,
		fix: `The step passes without that: ${instead}turn the whole environment off with ${all}.`,
	};
}
const reliable = "Make the instruction reliable: the usual reasons are time limits, the network, and parts that run at the same time.";
function valueOf(part, { env, hostname, umask = 0 }) {
	if (part === "hostname")
		return `the host name \`${hostname}\``;
	if (part === "umask")
		return `the umask \`${umask.toString(8).padStart(4, "0")}\``;
	return `\`${part}=${env[part]}\``;
}
function fixOf(part) {
	if (part === "hostname")
		return undefined;
	if (part === "SOURCE_DATE_EPOCH") {
		return `leave it out with ${(0,_domain_text_surface_js__0.Pe)("source-date-epoch", "none")}, or set a later time with that setting`;
	}
	const value = part === "umask" ? "the umask" : `\`${part}\``;
	return `set ${value} to what the step needs in its own commands`;
}


}),

84783:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Kl: () => (brokenStep),
  QC: () => (tryAgain),
  R0: () => (isFullDisk),
  zv: () => (isOfMachine)
});
var _containerfile_chain_js__0 = __webpack_require__(98511);
var _containerfile_cut_js__1 = __webpack_require__(93162);
var _containerfile_origins_js__2 = __webpack_require__(54837);
var _containerfile_steps_js__3 = __webpack_require__(8065);
var _ports_build_js__4 = __webpack_require__(83075);
var _step_output_js__5 = __webpack_require__(45397);






function isFullDisk({ lastLines }) {
	return lastLines.some((line) => /no space left on device/i.test(line));
}
function isOfMachine(broke) {
	return isFullDisk(broke) || (0,_step_output_js__5.UZ)(broke.lastLines);
}
function brokenStep(broke, scope) {
	const instruction = failedAt(broke, scope);
	const stage = scope.containerfile.stages.findLast(({ from }) => instruction !== undefined && from.line <= instruction.line);
	if (instruction === undefined || stage === undefined)
		return undefined;
	return { stage, line: instruction.line, text: instruction.text };
}
function failedAt(broke, { containerfile, target }) {
	const log = broke.lastLines;
	return (0,_containerfile_steps_js__3._)({ containerfile, log, ...(target === undefined ? {} : { target }) });
}
async function tryAgain({ builds, options, broken }, { variations, environment, purpose, isIdle = false }) {
	const { builder, scope } = options;
	const plan = environment === undefined ? options.plan : { ...options.plan, environment };
	try {
		await builds.run(variations, {
			...(broken === undefined
				? { plan, lastStage: (0,_containerfile_chain_js__0.A)(scope).index }
				: planUpTo(broken, { plan, scope })),
			...(purpose === undefined ? {} : { purpose }),
			isIdle,
			work: (rerun) => builder.rerun(rerun),
		});
		return "did not break";
	}
	catch (error) {
		if (!(error instanceof _ports_build_js__4.Y))
			throw error;
		const target = broken === undefined ? scope.target : (0,_containerfile_origins_js__2.Vb)(broken.stage);
		const again = failedAt(error, { ...scope, ...(target === undefined ? {} : { target }) });
		return again?.line === broken?.line ? "broke" : "broke elsewhere";
	}
}
function planUpTo({ stage, line }, { plan, scope }) {
	const places = [{ stage: stage.index, line }];
	const cut = (0,_containerfile_cut_js__1.R)(places, { scope, text: plan.containerfile });
	if (cut === undefined)
		return { plan, lastStage: (0,_containerfile_chain_js__0.A)(scope).index };
	const { target: _, ...rest } = plan;
	return { plan: { ...rest, containerfile: cut.text }, lastStage: cut.lastStage };
}


}),

93162:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  R: () => (cutBehind)
});
var _bases_js__0 = __webpack_require__(72188);
var _parse_js__1 = __webpack_require__(77129);


function cutBehind(places, { scope, text }) {
	const last = places.reduce((late, place) => {
		return late === undefined || place.line > late.line ? place : late;
	}, undefined);
	const { target: _, containerfile, ...values } = scope;
	const stage = containerfile.stages[last?.stage ?? -1];
	const instruction = [stage?.from, ...(stage?.instructions ?? [])].find((each) => each?.line === last?.line);
	if (stage === undefined || instruction === undefined)
		return undefined;
	const upTo = (whole) => `${whole.split("\n").slice(0, instruction.endLine).join("\n")}\n`;
	const cut = (0,_parse_js__1.L)({ ...containerfile, text: upTo(containerfile.text) });
	const needed = new Set((0,_bases_js__0.xB)({ ...values, containerfile: cut }).map(({ index }) => index));
	const isWhole = places.every((place) => needed.has(place.stage));
	return isWhole ? { text: upTo(text), lastStage: stage.index } : undefined;
}


}),

};
//# sourceMappingURL=8065.index.js.map
