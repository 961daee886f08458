export const id = 5421;
export const ids = [5421];
export const modules = {

35421:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runMain: () => (runMain),
  runPost: () => (runPost)
});
var _compose_program_js__0 = __webpack_require__(13894);
var _compose_runner_js__1 = __webpack_require__(39827);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _domain_text_printable_js__3 = __webpack_require__(76158);




const exitCodeOfBug = 3;
function runMain(load) {
	return reportingBugs(async () => main(await load()));
}
function runPost(workFolder) {
	return reportingBugs(() => post(workFolder));
}
async function reportingBugs(part) {
	process.on("uncaughtException", (error) => process.exit(reportBug(error)));
	try {
		return await part();
	}
	catch (error) {
		return reportBug(error);
	}
}
async function main(action) {
	const interrupts = _compose_program_js__0.D.listenForInterrupts();
	const reporter = _compose_runner_js__1.l.createActionsReporter((text) => process.stdout.write(text));
	const { env, argv } = process;
	_compose_runner_js__1.l.markStarted(env);
	const context = { env, reporter, signal: interrupts.signal, entry: argv[1] ?? "" };
	try {
		const code = await action(context);
		return interrupts.exitCode() ?? code;
	}
	catch (error) {
		if (!(error instanceof _domain_text_failure_js__2.HR))
			throw error;
		const { reportFailure } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(4006), __webpack_require__.e(5878), __webpack_require__.e(6744)]).then(__webpack_require__.bind(__webpack_require__, 75541));
		await reportFailure(error, context);
		return interrupts.exitCode() ?? _domain_text_failure_js__2.hS[error.code];
	}
}
async function post(workFolder) {
	if (workFolder === undefined)
		return 0;
	await _compose_program_js__0.D.cleanUp(workFolder).catch((error) => {
		const message = `Could not remove ${workFolder}: ${error instanceof Error ? error.message : String(error)}`;
		process.stdout.write(`${_compose_runner_js__1.l.formatAnnotation({ level: "warning", title: "Twofold", message })}\n`);
	});
	return 0;
}
function reportBug(error) {
	const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
	const lines = (0,_domain_text_printable_js__3.vI)(_compose_program_js__0.D.withSourceLines(stack), 20_000)
		.split("\n")
		.map(_domain_text_printable_js__3.g$)
		.join("\n");
	const message = `A bug in Twofold; please report it with these lines:\n${lines}`;
	process.stdout.write(`${_compose_runner_js__1.l.formatAnnotation({ level: "error", title: "Twofold", message })}\n`);
	return exitCodeOfBug;
}


}),

38491:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FC: () => (exactCommand),
  aD: () => (neutralized),
  fE: () => (formatCommand),
  tn: () => (formatAnnotation)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);

const longestMessage = 4096;
function formatCommand(name, properties, data) {
	const shown = Object.entries(properties).map(([key, value]) => [key, cut(cleaned(value ?? ""))]);
	return exactCommand(name, Object.fromEntries(shown), cut(cleaned(data)));
}
function exactCommand(name, properties, data) {
	const written = Object.entries(properties).flatMap(([key, value]) => value === undefined || value === "" ? [] : [`${key}=${escapeProperty(value)}`]);
	return `::${name}${written.length === 0 ? "" : ` ${written.join(",")}`}::${escapeData(data)}`;
}
function formatAnnotation({ level, title, message, place }) {
	const line = place?.line?.toString();
	return formatCommand(level, { title, file: place?.file, line }, message);
}
function neutralized(text) {
	return text.replaceAll("##[", "# #[").replace(/^(\s*):(?=:)/, "$1: ");
}
function cleaned(text) {
	return text.split("\n").map(_domain_text_printable_js__0.g$).join("\n").replaceAll("##[", "# #[");
}
function cut(text) {
	return text.length <= longestMessage ? text : `${text.slice(0, longestMessage - 1)}…`;
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}


}),

31432:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (readActionInputs),
  t: () => (ownInput)
});
var _options_list_js__0 = __webpack_require__(88213);

function readActionInputs(env) {
	const inputs = {};
	for (const { name } of _options_list_js__0.f) {
		const value = env[`INPUT_${name.toUpperCase()}`];
		if (value !== undefined)
			inputs[name] = value;
	}
	return inputs;
}
function ownInput(env, name) {
	const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
	return value === "" ? undefined : value;
}


}),

65086:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (markStarted),
  H: () => (saveWorkFolder)
});
var _state_js__0 = __webpack_require__(98048);
var _values_js__1 = __webpack_require__(47315);


function markStarted(env) {
	(0,_values_js__1.J)(env, "state", _state_js__0.U.started, "true");
}
function saveWorkFolder(env, path) {
	(0,_values_js__1.J)(env, "state", _state_js__0.U.workFolder, path);
}


}),

47315:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (giveValue)
});
var node_crypto__0 = __webpack_require__(77598);
var node_fs__1 = __webpack_require__(73024);
var _commands_js__2 = __webpack_require__(38491);



function giveValue(env, kind, name, value) {
	const file = env[`GITHUB_${kind.toUpperCase()}`];
	if (file === undefined || file === "") {
		process.stdout.write(`${(0,_commands_js__2.FC)(commands[kind], { name }, value)}\n`);
		return;
	}
	const end = `ghadelimiter_${(0,node_crypto__0.randomUUID)()}`;
	(0,node_fs__1.appendFileSync)(file, `${name}<<${end}\n${value}\n${end}\n`);
}
const commands = { output: "set-output", state: "save-state" };


}),

13894:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  D: () => (program)
});


var external_node_fs_ = __webpack_require__(73024);

var external_node_module_ = __webpack_require__(98995);

var external_node_path_ = __webpack_require__(76760);

var external_node_url_ = __webpack_require__(73136);
;




function withSourceLines(stack, folder = import.meta.dirname) {
	return stack.replace(/(file:\/\/\/[^\s():]+\.js):(\d+):(\d+)/g, (place, script, line, column) => {
		try {
			const path = (0,external_node_url_.fileURLToPath)(script);
			if ((0,external_node_path_.dirname)(path) !== folder)
				return place;
			const map = new external_node_module_.SourceMap(JSON.parse((0,external_node_fs_.readFileSync)(`${path}.map`, "utf8")));
			const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
			if (!("originalSource" in entry))
				return place;
			const source = (0,external_node_path_.resolve)(folder, entry.originalSource);
			return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
		}
		catch {
			return place;
		}
	});
}


var failure = __webpack_require__(67271);
;

const graceMilliseconds = 6_500;
const sameRequestMilliseconds = 1_000;
function listenForInterrupts() {
	const controller = new AbortController();
	let exitCode;
	let since = 0;
	const stop = (code, name) => {
		if (exitCode !== undefined) {
			if (performance.now() - since > sameRequestMilliseconds)
				process.exit(exitCode);
			return;
		}
		exitCode = code;
		since = performance.now();
		setTimeout(() => process.exit(code), graceMilliseconds).unref();
		controller.abort(new failure.HR({
			code: "interrupted",
			message: `Stopped by ${name}.`,
			fix: "Nothing unproven was pushed; start it again.",
		}));
	};
	process.on("SIGINT", () => stop(130, "SIGINT"));
	process.on("SIGTERM", () => stop(143, "SIGTERM"));
	process.on("SIGHUP", () => stop(129, "SIGHUP"));
	return { signal: controller.signal, exitCode: () => exitCode };
}

;


const program = {
	listenForInterrupts: listenForInterrupts,
	withSourceLines: withSourceLines,
	cleanUp: async (folder) => {
		const { cleanUp } = await Promise.all(/* import() | leftovers */[__webpack_require__.e(7934), __webpack_require__.e(8577)]).then(__webpack_require__.bind(__webpack_require__, 30196));
		await cleanUp(folder);
	},
};


}),

39827:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  l: () => (runner)
});


var commands = __webpack_require__(38491);

var inputs = __webpack_require__(31432);

var printable = __webpack_require__(76158);

var external_node_crypto_ = __webpack_require__(77598);
;
const firstKept = 2_000;
const lastKept = 8_000;
function createKeptLines() {
	let first = [];
	let last = [];
	let left = 0;
	return {
		add: (line) => {
			if (first.length < firstKept) {
				first.push(line);
				return;
			}
			last.push(line);
			if (last.length >= 2 * lastKept) {
				left += last.length - lastKept;
				last = last.slice(-lastKept);
			}
		},
		take: () => {
			const tooMany = Math.max(0, last.length - lastKept);
			const omitted = left + tooMany;
			const gap = omitted === 0 ? [] : [`… ${omitted.toLocaleString("en-US")} lines left out …`];
			const kept = [...first, ...gap, ...last.slice(tooMany)];
			first = [];
			last = [];
			left = 0;
			return kept;
		},
	};
}

;



function createGroups(write) {
	const logs = [];
	let token;
	const leave = () => {
		if (token === undefined)
			return;
		write(`::${token}::\n::endgroup::\n`);
		token = undefined;
	};
	const show = (log, lines) => {
		if (lines.length === 0)
			return;
		if (token === undefined) {
			token = (0,external_node_crypto_.randomUUID)();
			write(`${opening(log, token)}\n`);
			log.shownBefore = true;
		}
		write(lines.map((line) => `${line}\n`).join(""));
	};
	const showFinished = () => {
		for (let live = logs[0]; live !== undefined; live = logs[0]) {
			show(live, live.kept.take());
			if (!live.closed)
				return;
			leave();
			logs.shift();
		}
	};
	const open = (title) => {
		const log = { title, kept: createKeptLines(), shownBefore: false, closed: false };
		logs.push(log);
		return {
			line: (text) => {
				if (logs[0] === log)
					show(log, [text]);
				else
					log.kept.add(text);
			},
			close: () => {
				log.closed = true;
				if (logs[0] === log)
					showFinished();
			},
		};
	};
	return { open, leave };
}
function opening({ title, shownBefore }, token) {
	const group = (0,commands.fE)("group", {}, shownBefore ? `${title} (continued)` : title);
	return `${group}\n${(0,commands.fE)("stop-commands", {}, token)}`;
}

;



const longestLine = 4_000;
const millisecondsBetweenProgress = 15_000;
function createActionsReporter(write) {
	const groups = createGroups(write);
	const outside = (text) => {
		groups.leave();
		write(`${text}\n`);
	};
	const progress = createRareProgress((text) => outside(ownText(text)));
	return {
		info: (text) => {
			progress.forget();
			outside(ownText(text));
		},
		warn: (text) => outside((0,commands.fE)("warning", {}, text)),
		progress: progress.show,
		openLog: (title) => {
			const log = groups.open(harmless(title));
			return { line: (text) => log.line(harmless(text)), close: () => log.close() };
		},
		annotate: (annotation) => outside((0,commands.tn)(annotation)),
	};
}
function createRareProgress(say) {
	let last = Number.NEGATIVE_INFINITY;
	let pending;
	const showNow = (text) => {
		last = performance.now();
		say(text);
	};
	const forget = () => clearTimeout(pending);
	const show = (text) => {
		forget();
		const early = last + millisecondsBetweenProgress - performance.now();
		if (early <= 0)
			showNow(text);
		else
			pending = setTimeout(() => showNow(text), early).unref();
	};
	return { show, forget };
}
function ownText(text) {
	return text.split("\n").map(harmless).join("\n");
}
function harmless(text) {
	return (0,commands.aD)((0,printable.g$)((0,printable.vI)(text, longestLine)));
}


var saved_state = __webpack_require__(65086);
;




const runner = {
	createActionsReporter: createActionsReporter,
	formatAnnotation: commands.tn,
	markStarted: saved_state.F,
	readActionInputs: inputs.U,
};


})

};
//# sourceMappingURL=5421.index.js.map
