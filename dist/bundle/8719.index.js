export const id = 8719;
export const ids = [8719];
export const modules = {

48693:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Kl: () => (hostsFile),
  OI: () => (hostname),
  lA: () => (hostFallback)
});
var _finding_js__0 = __webpack_require__(76836);
var _fixes_system_js__1 = __webpack_require__(11012);
var _recognise_instructions_js__2 = __webpack_require__(77482);
var _recognise_leaks_js__3 = __webpack_require__(31347);
var _tokens_js__4 = __webpack_require__(2023);





const hostFallback = (0,_fixes_system_js__1.$Y)("Do not write the builder's host name into the image: give the program a fixed name, or read the host name when the container starts.");
const hostname = {
	cause: "hostname",
	judge(evidence) {
		const leak = (0,_recognise_leaks_js__3.l)(evidence, ({ name }) => /^hostname$/i.test(name));
		if (leak !== undefined)
			return found(evidence, leak, 0.95);
		const isAsked = _recognise_instructions_js__2.r.asksHost.test(evidence.instruction) ||
			/(?:^|\/)(?:hostname|mailname|hosts)$/.test(evidence.member);
		if (!isAsked || evidence.twins?.[0].hostname !== undefined)
			return undefined;
		return found(evidence, (0,_tokens_js__4.k8)(evidence, /[a-z0-9][a-z0-9.-]{2,62}/gi), 0.84);
	},
};
const hostsFile = {
	cause: "hostname",
	judge(evidence) {
		const { instruction, file, isName } = evidence;
		if (isName || !(/\/etc\/hosts\b/.test(instruction) || /(?:^|\/)hosts$/.test(file)))
			return undefined;
		return (0,_finding_js__0.g)({
			evidence,
			certainty: 0.72,
			explanation: "This comes from /etc/hosts, to which buildah writes the address and the names of the container that runs the step.",
			fallback: hostFallback,
		});
	},
};
function found(evidence, tokens, certainty) {
	const explanation = (0,_finding_js__0.v)(evidence, tokens, "the builder's host name");
	if (explanation === undefined)
		return undefined;
	return (0,_finding_js__0.g)({ evidence, certainty, share: tokens.share, explanation, fallback: hostFallback });
}


}),

76836:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (finding),
  v: () => (holds)
});
var _fixes_fix_js__0 = __webpack_require__(3037);
var _say_js__1 = __webpack_require__(28818);


function finding(order) {
	const { evidence, certainty, share = 1, fixes = [], fallback } = order;
	const suited = evidence.isBusybox ? (0,_fixes_fix_js__0.yv)([...fixes, fallback]) : [...fixes, fallback];
	return {
		confidence: Math.round(Math.min(1, certainty * share) * 100) / 100,
		explanation: order.explanation + (0,_say_js__1.Lu)(share, evidence.places),
		...(0,_fixes_fix_js__0.z6)(evidence.instruction, suited.slice(0, -1), suited.at(-1) ?? fallback),
	};
}
function holds(evidence, { pairs }, what) {
	const [pair] = pairs;
	if (pair === undefined)
		return undefined;
	return `${(0,_say_js__1._M)(evidence, pair.change)} holds ${what}: ${(0,_say_js__1.WP)(pair.a, pair.b)}.`;
}


}),

91912:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ES: () => (exported),
  HV: () => (behindWord),
  T1: () => (inserted),
  Vf: () => (hasWord),
  YP: () => (appended),
  _c: () => (orderedInsertions),
  gV: () => (prefixed),
  i2: () => (commandsNamed)
});
function orderedInsertions(insertions) {
	const rank = ({ text }) => (text.endsWith("&& ") ? 0 : 1);
	return insertions
		.filter(({ at, text }, index) => index === insertions.findIndex((other) => other.at === at && other.text === text))
		.toSorted((x, y) => x.at - y.at || rank(x) - rank(y));
}
function inserted(instruction, insertions) {
	let result = "";
	let from = 0;
	for (const { at, text } of orderedInsertions(insertions)) {
		result += instruction.slice(from, at) + text;
		from = at;
	}
	return result + instruction.slice(from);
}
function appended(script, instruction, command) {
	if (!script.canContinue)
		return [];
	return [{ at: instruction.trimEnd().length, text: ` && ${command}` }];
}
function prefixed(script, names, assignment) {
	const [name = "", value = ""] = assignment.split(/=(.*)/s);
	const more = added(name, value);
	return commandsNamed(script, names)
		.filter(({ lead }) => [assignment, more ?? assignment].every((is) => !isIn(lead, is)))
		.flatMap(({ lead, start, words: [program] }) => {
		if (!lead.some((word) => word.startsWith(`${name}=`))) {
			return [{ at: start, text: `${assignment} ` }];
		}
		if (program === undefined || !lead.every((word) => /^\w+=/.test(word)))
			return [];
		return [{ at: program.start, text: `${more ?? assignment} ` }];
	});
}
function isIn(lead, assignment) {
	return lead.join(" ").includes(assignment);
}
function added(name, value) {
	const options = value.replace(/^"(.*)"$/s, "$1");
	return /(?:FLAGS|OPTIONS)$/.test(name) ? `${name}="$${name} ${options}"` : undefined;
}
function exported(script, assignment) {
	const [first] = script.commands;
	const isThere = commandsNamed(script, /^export$/).some((each) => hasWord(each, assignment));
	return first === undefined || isThere
		? []
		: [{ at: first.start, text: `export ${assignment} && ` }];
}
function commandsNamed(script, names) {
	return script.commands.filter(({ name }) => names.test(name));
}
function hasWord({ words }, ...wanted) {
	return words.some(({ text }) => wanted.includes(text));
}
function behindWord({ words, end }, index) {
	return words[index]?.end ?? end;
}


}),

3037:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  yv: () => (forBusybox),
  QU: () => (withEdits),
  z6: () => (writeFix)
});




var printable = __webpack_require__(76158);
;
const runHead = /^\s*RUN\s+(?:--[a-z-]+(?:=\S+)?\s+)*/i;
const leaders = new Set([
	"if",
	"then",
	"else",
	"elif",
	"do",
	"while",
	"until",
	"!",
	"{",
	"(",
	"time",
]);
const wrappers = new Set(["sudo", "exec", "command", "nice", "eatmydata"]);
function shellScript(instruction) {
	const head = runHead.exec(instruction)?.[0].length;
	if (head === undefined || /^\[/.test(instruction.slice(head)))
		return undefined;
	const tokens = tokensFrom(instruction, head);
	if (tokens === undefined || tokens.some(({ text }) => text.startsWith("<<")))
		return undefined;
	const last = tokens.at(-1);
	return {
		commands: commandsOf(tokens),
		canContinue: last !== undefined && !/^(?:[&|;]+|\\)$/.test(last.text),
	};
}
const operator = /^(?:&&|\|\||;;|\|&|[;|&()\n])/;
const redirection = /^(?:\d*(?:<<<|<<-?|>>|<>|>\||[<>]&?)|&>>?)/;
function tokensFrom(text, from) {
	const tokens = [];
	let at = from;
	while (at < text.length) {
		const rest = text.slice(at);
		const blank = /^(?:[ \t]|\\\n)+/.exec(rest)?.[0];
		const sign = redirection.exec(rest)?.[0] ?? operator.exec(rest)?.[0];
		if (blank !== undefined)
			at += blank.length;
		else if (rest.startsWith("#"))
			return undefined;
		else {
			const end = sign === undefined ? wordEnd(text, at) : at + sign.length;
			if (end === undefined)
				return undefined;
			tokens.push({ text: text.slice(at, end), start: at, end });
			at = end;
		}
	}
	return tokens;
}
function wordEnd(text, from) {
	let at = from;
	while (at < text.length && !/[\s;|&<>()]/.test(text.charAt(at))) {
		const next = partEnd(text, at);
		if (next === undefined)
			return undefined;
		at = next;
	}
	return at > from ? at : from + 1;
}
function partEnd(text, at) {
	const character = text.charAt(at);
	if (character === "\\")
		return at + 2;
	if (character === "'")
		return behind(text.indexOf("'", at + 1));
	if (character === "`")
		return behind(text.indexOf("`", at + 1));
	if (character === '"')
		return doubleQuoteEnd(text, at);
	if (text.startsWith("$(", at))
		return bracketEnd(text, at + 1);
	if (text.startsWith("${", at))
		return behind(text.indexOf("}", at + 2));
	return at + 1;
}
function behind(found) {
	return found < 0 ? undefined : found + 1;
}
function doubleQuoteEnd(text, from) {
	let at = from + 1;
	while (at < text.length) {
		if (text.charAt(at) === '"')
			return at + 1;
		const isNested = text.startsWith("$(", at) || /[\\`]/.test(text.charAt(at));
		const next = isNested ? partEnd(text, at) : at + 1;
		if (next === undefined)
			return undefined;
		at = next;
	}
	return undefined;
}
function bracketEnd(text, from) {
	let depth = 0;
	let at = from;
	while (at < text.length) {
		const character = text.charAt(at);
		if (character === ")")
			depth -= 1;
		if (character === "(")
			depth += 1;
		if (depth === 0)
			return at + 1;
		const next = /["'\\`]/.test(character) ? partEnd(text, at) : at + 1;
		if (next === undefined)
			return undefined;
		at = next;
	}
	return undefined;
}
function commandsOf(tokens) {
	const commands = [];
	let words = [];
	let after = "";
	let skipsTarget = false;
	const close = (before) => {
		const command = commandOf(words, { after, before });
		if (command !== undefined)
			commands.push(command);
		words = [];
		after = before;
	};
	for (const token of tokens) {
		if (redirection.test(token.text))
			skipsTarget = true;
		else if (skipsTarget)
			skipsTarget = false;
		else if (operator.test(token.text))
			close(token.text);
		else if (words.length === 0 && leaders.has(token.text))
			after = "";
		else
			words.push(token);
	}
	close("");
	return commands;
}
function commandOf(words, operators) {
	const rest = [...words];
	while (rest[0] !== undefined && isLead(rest[0].text))
		rest.shift();
	const behindEnv = rest[0]?.text === "env" ? programBehindEnv(rest) : undefined;
	const own = behindEnv === undefined ? rest : rest.slice(behindEnv);
	const [first] = own;
	const last = own.at(-1);
	const start = behindEnv === undefined ? words[0] : first;
	if (first === undefined || start === undefined || last === undefined)
		return undefined;
	const name = first.text.replace(/^.*\//, "");
	const lead = words.slice(0, words.indexOf(first)).map(({ text }) => text);
	return { name, words: own, lead, start: start.start, end: last.end, ...operators };
}
function programBehindEnv(words) {
	let at = 1;
	for (let word = words[at]; word !== undefined; word = words[at]) {
		if (/^(?:-u|--unset|-C|--chdir)$/.test(word.text))
			at += 2;
		else if (/^-/.test(word.text) || /^[A-Za-z_]\w*=/.test(word.text))
			at += 1;
		else
			return at;
	}
	return undefined;
}
function isLead(text) {
	return /^[A-Za-z_]\w*=/.test(text) || wrappers.has(text);
}


var fixes_edits = __webpack_require__(91912);
;



const longestLine = 4000;
function forBusybox(writers) {
	return writers.map((writer) => writer.onBusybox ?? writer);
}
function writeFix(instruction, writers, fallback) {
	for (const writer of [...writers, fallback]) {
		const edits = insertionsOf(instruction, writer);
		if (edits.length > 0)
			return { fix: withLine(writer.advice, instruction, edits), edits };
	}
	const named = writers.find(({ tools }) => tools?.test(instruction) === true);
	const { advice, general, tools } = named ?? fallback;
	const isForIt = instruction.trim() === "" || tools === undefined || tools.test(instruction);
	return { fix: general === undefined || !isForIt ? advice : `${advice}\n${general}` };
}
function withEdits(fix, instruction, edits) {
	const [advice = ""] = fix.split("\n", 1);
	return withLine(advice, instruction, edits);
}
function rewritten(instruction, writer) {
	const edits = insertionsOf(instruction, writer);
	return edits.length === 0 ? undefined : lineWith(instruction, edits);
}
function withLine(advice, instruction, edits) {
	return `${advice}\n${lineWith(instruction, edits)}`;
}
function lineWith(instruction, edits) {
	return (0,fixes_edits.T1)(instruction, edits).split("\n").map(printable.RK).join("\n");
}
function insertionsOf(instruction, { insertions, copyFlag }) {
	if (instruction.length > longestLine)
		return [];
	const keyword = /^\s*(?:COPY|ADD)(?=\s)/i.exec(instruction)?.[0];
	if (keyword !== undefined && copyFlag !== undefined) {
		const [name = copyFlag] = copyFlag.split("=");
		return instruction.includes(name) ? [] : [{ at: keyword.length, text: ` ${copyFlag}` }];
	}
	const script = insertions === undefined ? undefined : shellScript(instruction);
	return script === undefined ? [] : (insertions?.(script, instruction) ?? []);
}


}),

11012:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $Y: () => (adviceOnly),
  Bw: () => (finishFix),
  ZG: () => (copyFlagFix),
  eZ: () => (localeFix),
  qN: () => (exportFix),
  sD: () => (removeFix)
});
var _edits_js__0 = __webpack_require__(91912);

function removeFix(paths, advice) {
	const command = `rm -rf ${paths.join(" ")}`;
	return {
		advice,
		general: `RUN <the command that writes it> && ${command}`,
		insertions: (script, instruction) => (0,_edits_js__0.i2)(script, /^rm$/).some(({ words }) => paths.every((path) => words.some(({ text }) => text === path)))
			? []
			: (0,_edits_js__0.YP)(script, instruction, command),
	};
}
function finishFix(command, advice) {
	return {
		advice,
		general: `RUN <the command that writes it> && ${command}`,
		insertions: (script, instruction) => (0,_edits_js__0.YP)(script, instruction, command),
	};
}
function exportFix(assignment, advice) {
	return {
		advice,
		general: `ENV ${assignment}`,
		insertions: (script) => (0,_edits_js__0.ES)(script, assignment),
	};
}
const localeFix = {
	advice: "Set a fixed locale; otherwise the step uses the builder's.",
	general: "ENV LC_ALL=C.UTF-8",
	insertions: (script, instruction) => [
		...(0,_edits_js__0.ES)(script, "LC_ALL=C.UTF-8"),
		...(/\$\{?LANG\b/.test(instruction) ? (0,_edits_js__0.ES)(script, "LANG=C.UTF-8") : []),
	],
};
function adviceOnly(advice, general) {
	return general === undefined ? { advice } : { advice, general };
}
function copyFlagFix(flag, advice) {
	return { advice, copyFlag: flag };
}


}),

50547:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z$: () => (timeFix),
  co: () => (zoneFix),
  u4: () => (dateFix),
  uC: () => (clockFixes)
});
var _edits_js__0 = __webpack_require__(91912);

const dateCommand = /(?:\/(?:usr\/)?bin\/)?date(?=$|[\s)`;&|>])(?<=(?:^\s{0,200}RUN\s{1,200}|\$\(|`|\(|&&|\|\||[;|])\s{0,200}(?:\/(?:usr\/)?bin\/)?date)/gi;
const dateFix = {
	advice: "Print the time in SOURCE_DATE_EPOCH instead of the current time. Twofold sets SOURCE_DATE_EPOCH for every step.",
	general: "RUN date -u -d @${SOURCE_DATE_EPOCH:-0} > file",
	tools: /\bdate\b/,
	insertions: (_script, instruction) => Array.from(instruction.matchAll(dateCommand)).flatMap((match) => {
		const end = match.index + match[0].length;
		if (/^\s+(?:-u\s+)?(?:-d|--date|-r|--reference)/.test(instruction.slice(end)))
			return [];
		return [{ at: end, text: " -u -d @${SOURCE_DATE_EPOCH:-0}" }];
	}),
};
const timeFix = {
	advice: "Do not write the time of the build into the image. If a program needs a time, give it the one in SOURCE_DATE_EPOCH, which Twofold sets for every step.",
	general: "RUN date -u -d @${SOURCE_DATE_EPOCH:-0} > file",
	tools: /\bdate\b/,
};
const builtFix = {
	advice: "Give R a fixed time of the build with `--built-timestamp`.",
	general: `RUN Rscript -e 'install.packages("name", INSTALL_opts = "--built-timestamp=1970-01-01")'`,
	tools: /\bRscript\b|\bR\s+CMD\b/,
	insertions: (script) => (0,_edits_js__0.i2)(script, /^R$/).flatMap(({ words }) => {
		const verb = words[2];
		const isThere = words.some(({ text }) => text.startsWith("--built-timestamp"));
		if (words[1]?.text !== "CMD" || verb?.text !== "INSTALL" || isThere)
			return [];
		return [{ at: verb.end, text: " --built-timestamp=1970-01-01" }];
	}),
};
const texFix = {
	advice: "Set `FORCE_SOURCE_DATE=1`: TeX then takes all dates from SOURCE_DATE_EPOCH, which Twofold sets for every step.",
	tools: /\b(?:pdf|xe|lua)?(?:la)?tex\b|\blatexmk\b/,
	insertions: (script) => (0,_edits_js__0.gV)(script, /^(?:(?:pdf|xe|lua)?(?:la)?tex|latexmk)$/, "FORCE_SOURCE_DATE=1"),
};
const javadocFix = {
	advice: "Tell javadoc to leave the time out of its pages, with `-notimestamp`.",
	general: "RUN javadoc -notimestamp -d doc *.java",
	tools: /\bjavadoc\b/,
	insertions: (script) => (0,_edits_js__0.i2)(script, /^javadoc$/).flatMap((command) => command.words.some(({ text }) => text === "-notimestamp")
		? []
		: [{ at: (0,_edits_js__0.HV)(command, 0), text: " -notimestamp" }]),
};
const plainStoreOptions = " -storetype PKCS12 -J-Dkeystore.pkcs12.certProtectionAlgorithm=NONE -J-Dkeystore.pkcs12.macAlgorithm=NONE";
const keystoreFix = {
	advice: "Write certificates into a keystore of type PKCS12 without a password: unlike JKS, it has no times. Java reads it in place of the other.",
	general: `RUN keytool -importcert -noprompt -file ca.pem -keystore cacerts${plainStoreOptions}`,
	tools: /\bkeytool\b[^;&|]{0,300}?-import(?:cert)?\b/,
	insertions: (script) => (0,_edits_js__0.i2)(script, /^keytool$/)
		.filter((command) => (0,_edits_js__0.Vf)(command, "-importcert", "-import"))
		.filter(({ words }) => !words.some(({ text }) => text.startsWith("-J-Dkeystore.pkcs12.")))
		.map(({ end }) => ({ at: end, text: plainStoreOptions })),
};
const clockFixes = [
	dateFix,
	builtFix,
	texFix,
	javadocFix,
	keystoreFix,
];
const zoneFix = {
	advice: "Set a fixed time zone for the command that prints the time.",
	general: "ENV TZ=UTC",
	insertions: (script, instruction) => [
		...Array.from(instruction.matchAll(dateCommand), (match) => match.index + match[0].length)
			.filter((end) => !/^\s+(?:-u|--utc|--universal)(?![\w-])/.test(instruction.slice(end)))
			.map((at) => ({ at, text: " -u" })),
		...(0,_edits_js__0.gV)(script, /^(?:stat|ls|python[\d.]*|perl|ruby|node|java|zip|unzip|git|php)$/, "TZ=UTC"),
	],
};


}),

77482:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => (signs)
});
const signs = {
	draws: /\/dev\/u?random|\$\{?RANDOM|\buuidgen\b|\bopenssl\s+rand\b|\bshuf\b|\brandom\b|\buuid|\bsecrets\b|\bpwgen\b|\bnanoid\b|\bs?rand\s*\(|\bmcookie\b|sort\s+(?:-\w*R|--random)/i,
	makesKeys: /\bopenssl\s+(?:genrsa|genpkey|gendsa|req|ecparam|dhparam|x509|ca|pkcs12|cms|dgst)\b|\bssh-keygen\b|\bdropbearkey\b|\bgpg2?\b|\bkeytool\b|\bcerttool\b|\bcfssl\b|\bmkcert\b|make-ssl-cert|\bwg\s+genkey|\bage-keygen\b|\bminisign\b|\bsignify\b|openssh-server|ssl-cert/,
	parallel: /\bmake\b[^;&|]{0,300}\s(?:-j|--jobs)|\bninja\b|\bxargs\b[^;|]{0,300}\s(?:-P|--max-procs)|\bparallel\b|(?<![&>|])&(?![&>])|\bThreadPool|\bmultiprocessing\b|\bconcurrent\b|\bgoroutine|\bthreading\b|\bThread\b|Promise\.all|\bmake\b.{0,300}MAKEFLAGS/,
	lists: /\bfind\b|\bls\s+-\w*[Uf]|\blistdir\b|\bscandir\b|\bos\.walk\b|\bglob\b|\breaddir\b|\biterdir\b|\btar\b|\bzip\b|\bcpio\b|\bjar\b|\bDir\.(?:glob|entries|children)\b|\bFileList\b/,
	hashes: /\bpython[\d.]*\b|\bperl\b|\bruby\b|\bpip[\d.]*\s+install\b|\bpypy/,
	sorts: /\bsort\b|\bls\b|\bcomm\b|\bjoin\b|\[\[?\s|\bcollat|\*|\blocale\b/,
	fetches: /\b(?:curl|wget|aria2c|svn\s+checkout|hg\s+clone|go\s+(?:get|install|mod)|cargo\s+(?:install|build|fetch)|npm\s+(?:i|install|ci)|yarn|pnpm|pip[\d.]*\s+(?:install|download)|gem\s+install|bundle\s+install|composer\s+(?:install|update|create-project)|mvnw?|gradlew?|apt(?:-get)?|apk|dnf|yum|microdnf|zypper|pacman|rsync|scp|nc|fetch)\b|\bgit\s+fetch\b|\bgit\s+clone\b(?=[^;&|]{0,300}(?:(?<!file):|\$|@))|https?:\/\/|^\s*ADD\s+(?:\S*git@|\S*\w:\/\/)/i,
	installs: /\b(?:apt(?:-get)?|apk|dnf|yum|microdnf|zypper|pacman|tdnf)\b/,
	asksKernel: /\buname\b|\/proc\/version|\/proc\/sys\/kernel|platform\.(?:release|version|uname|platform)|os\.(?:release|uname)|hostnamectl/,
	asksCpus: /\bnproc\b|_NPROCESSORS_|cpuinfo|\bcpu_count\b|os\.cpus|\bNumCPU\b|sched_getaffinity|availableProcessors|available_parallelism|Etc\.nprocessors|\blscpu\b|hardware_concurrency|GOMAXPROCS/,
	asksHost: /\bhostname\b|\$\{?HOSTNAME|\/etc\/hostname|gethostname|platform\.node|uname\s+-\w*[an]|os\.hostname/,
	asksUser: /\bwhoami\b|\$\{?(?:HOME|USER|LOGNAME|SHELL|PATH|PWD|MAIL)\b|\benv\b|\bprintenv\b|\bexport\s+-p|\bset\b|\bid\b|getpass|expanduser|os\.environ|process\.env|getenv/,
	asksFileTimes: /\bstat\b|\bls\s+-\w*l|date\s+(?:-u\s+)?-r|-printf|getmtime|st_mtime|\bfile\s*mtime|cp\s+-\w*[pa]|\bmake\b/,
	asksDate: /(?:\$\(|`|^|&&|\|\||[;|(]|\s)date(?=$|[\s)`;&|>])|strftime|datetime|time\.time|Date\(|currentTimeMillis|localtime|gmtime|Time\.now/,
	asksProcess: /\$\$|\bgetpid\b|os\.getpid|process\.pid|\bBASHPID\b|\$!/,
};


}),

31347:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  l: () => (leakOf)
});
var _tokens_js__1 = __webpack_require__(2023);
var _values_js__0 = __webpack_require__(3353);


function leakOf(evidence, isWanted) {
	let best;
	for (const value of (0,_values_js__0.s)(evidence.twins).filter(isWanted)) {
		const leak = { value, ...(bothSided(evidence, value) ?? oneSided(evidence, value)) };
		if (leak.pairs.length > 0 && isBetter(leak, best))
			best = leak;
	}
	return best;
}
function isBetter(leak, best) {
	if (leak.share !== (best?.share ?? 0))
		return leak.share > (best?.share ?? 0);
	return best !== undefined && isNamed(leak) && !isNamed(best);
}
function isNamed({ pairs, value }) {
	return pairs.some(({ a, b, lead }) => [a, b, lead].some((text) => text.includes(value.name)));
}
function bothSided(evidence, { values }) {
	const [a, b] = values;
	if (a === undefined || b === undefined)
		return undefined;
	const find = (text, side) => occurrences(text, latin(side === 0 ? a : b));
	return (0,_tokens_js__1.jX)(evidence, find);
}
function oneSided(evidence, { name, values }) {
	const none = { pairs: [], share: 0 };
	const [a, b] = values;
	if (a !== undefined && b !== undefined)
		return none;
	const value = latin(a ?? b ?? "");
	const changes = evidence.windows.flatMap(({ texts, changes }) => changes.flatMap((change) => {
		const [left, right] = [texts[0].slice(...change.at[0]), texts[1].slice(...change.at[1])];
		const longer = a === undefined ? right : left;
		return longer.includes(name) || longer.includes(value)
			? [{ a: left, b: right, lead: "", change }]
			: [];
	}));
	return { pairs: changes, share: changes.length / Math.max(1, evidence.places) };
}
function occurrences(text, value) {
	if (value === "")
		return [];
	const found = [];
	for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
		found.push([at, at + value.length]);
	}
	return found;
}
function latin(text) {
	return Buffer.from(text, "utf8").toString("latin1");
}


}),

3353:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  s: () => (knownValues)
});
const leastLength = 3;
function knownValues(twins) {
	if (twins === undefined)
		return [];
	const [first, second] = twins;
	const names = [...new Set([...Object.keys(first.env), ...Object.keys(second.env)])].sort();
	const values = [
		{ name: "hostname", values: [first.hostname, second.hostname] },
		{ name: "context", values: [first.contextPath, second.contextPath] },
		...umaskValues(first.umask, second.umask),
		...names.map((name) => ({ name, values: [first.env[name], second.env[name]] })),
	];
	return values.filter(({ values: [a, b] }) => a !== b && (isTelling(a) || isTelling(b)));
}
function isTelling(value) {
	return value !== undefined && value.length >= leastLength;
}
function umaskValues(a, b) {
	if (a === undefined || b === undefined)
		return [];
	return [4, 3].map((width) => ({
		name: "umask",
		values: [octal(a, width), octal(b, width)],
	}));
}
function octal(value, width) {
	return value.toString(8).padStart(width, "0");
}


}),

28818:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Lu: () => (shareText),
  WP: () => (both),
  _M: () => (where),
  hD: () => (quote),
  ol: () => (quoteText)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);

const longest = 60;
function quote(bytes) {
	return quoteText(Buffer.from(bytes, "latin1").toString("utf8"));
}
function quoteText(text) {
	const line = text.replaceAll("\r", "\\r").replaceAll("\n", "\\n");
	return `"${(0,_domain_text_printable_js__0.vI)((0,_domain_text_printable_js__0.RK)(line), longest)}"`;
}
function both(a, b) {
	return `${quote(a)} in the first build, ${quote(b)} in the second`;
}
function where(evidence, change) {
	const { line, section, field, offset } = change.spot;
	if (evidence.isName) {
		return evidence.difference.kind === "metadata" ? "The link's target" : "The file's name";
	}
	if (evidence.difference.kind === "config")
		return "The value";
	if (field !== undefined)
		return `The header field ${quoteText(field)}`;
	if (section !== undefined)
		return `Section ${quoteText(section)}`;
	return line === undefined ? `Offset ${offset}` : `Line ${line}`;
}
function shareText(share, places) {
	if (share > 0.99 || places < 2)
		return "";
	const explained = Math.min(places - 1, Math.max(1, Math.round(share * places)));
	return ` This explains ${explained} of the ${places} differing places.`;
}


}),

2023:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  jX: () => (tokensFound),
  k8: () => (tokensOf),
  nh: () => (finder),
  tC: () => (shareOf)
});
const leadLength = 48;
function tokensOf(evidence, pattern) {
	return tokensFound(evidence, finder(pattern));
}
function tokensFound(evidence, find, isPair = () => true) {
	const pairs = [];
	let explained = 0;
	for (const window of evidence.windows) {
		const [a, b] = [find(window.texts[0], 0), find(window.texts[1], 1)];
		if (a.length === 0 || b.length === 0)
			continue;
		for (const change of window.changes) {
			const pair = pairAt(window, change, [a, b], isPair);
			if (pair === undefined)
				continue;
			explained += 1;
			if (!pairs.some((known) => isSame(known, pair)))
				pairs.push(pair);
		}
	}
	return { pairs, share: evidence.places === 0 ? 0 : explained / evidence.places };
}
function finder(pattern) {
	return (text) => Array.from(text.matchAll(pattern), (match) => [match.index, match.index + match[0].length]);
}
function shareOf(evidence, holds) {
	let explained = 0;
	for (const window of evidence.windows) {
		for (const change of window.changes)
			if (holds(change, window))
				explained += 1;
	}
	return evidence.places === 0 ? 0 : explained / evidence.places;
}
function pairAt({ texts }, change, found, isPair) {
	for (const inA of found[0]) {
		if (!covers(inA, change.at[0]))
			continue;
		for (const inB of found[1]) {
			if (!covers(inB, change.at[1]))
				continue;
			const [a, b] = [texts[0].slice(...inA), texts[1].slice(...inB)];
			if (a === b || !isPair(a, b))
				continue;
			return { a, b, lead: texts[0].slice(Math.max(0, inA[0] - leadLength), inA[0]), change };
		}
	}
	return undefined;
}
function covers(outer, inner) {
	return outer[0] <= inner[0] && inner[1] <= outer[1];
}
function isSame(known, pair) {
	return known.a === pair.a && known.b === pair.b;
}


})

};
//# sourceMappingURL=8719.index.js.map
