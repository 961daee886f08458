export const id = 2984;
export const ids = [2984];
export const modules = {

2984:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  KQ: () => (StepProgress),
  t7: () => (areEqual),
  iB: () => (buildTwins),
  jQ: () => (isOwnLabel),
  Fx: () => (ownParts),
  BG: () => (partsWith),
  Up: () => (stageTwins),
  CC: () => (twinPace)
});


var step_line = __webpack_require__(79421);

var build = __webpack_require__(83075);

var early_end = __webpack_require__(18058);

var step_id = __webpack_require__(71966);

var bell = __webpack_require__(13300);
;


const apart = 2_000;
const gap = apart + 20;
const lag = apart + 200;
const patience = lag + 400;
const preparation = 60;
const variation = "start-time";
class TwinPace {
	#options;
	#clock;
	#bell;
	#ahead = new Map();
	#reached = 0;
	#beganAt;
	#overAt;
	constructor(options) {
		this.#options = options;
		this.#clock = options.clock ?? bell.d;
		this.#bell = new bell.I(this.#clock);
	}
	first = {
		begin: async () => {
			this.#beganAt = this.#clock.now();
			this.#bell.ring();
		},
		step: (() => {
			const keyOf = stepKeys();
			return async (step) => this.#leading(keyOf(step.id));
		})(),
	};
	firstIsOver() {
		this.#overAt ??= this.#clock.now();
		this.#bell.ring();
	}
	follower() {
		const keyOf = stepKeys();
		let position = 0;
		return {
			begin: (signal) => this.#bell.until(() => this.#buildIsDue(), signal),
			step: ({ id, sharesNetwork }, signal) => {
				position += 1;
				return this.#following({ key: keyOf(id), position, sharesNetwork }, signal);
			},
		};
	}
	#leading(key) {
		this.#reached += 1;
		this.#bell.ring();
		return {
			forerun: { kind: "unknown" },
			start: async (bytesSoFar) => {
				this.#ahead.set(key, { startedAt: this.#clock.now(), bytesSoFar });
				this.#bell.ring();
			},
			ended: () => {
				const step = this.#ahead.get(key);
				if (step !== undefined)
					step.endedAt ??= this.#clock.now();
				this.#bell.ring();
			},
			closed: (run) => {
				const step = this.#ahead.get(key);
				if (step !== undefined) {
					step.endedAt ??= this.#clock.now();
					step.run = run;
				}
				this.#bell.ring();
				return run;
			},
		};
	}
	async #following(step, signal) {
		const { key } = step;
		const due = () => this.#stepIsDue(step);
		await this.#bell.until(() => earlier(due(), preparation), signal);
		const forerun = await this.#forerunOf(key);
		let endedAt;
		return {
			forerun,
			start: () => this.#bell.until(due, signal),
			ended: () => {
				endedAt ??= this.#clock.now();
			},
			closed: (run) => this.#judged(run, this.#ahead.get(key), endedAt),
		};
	}
	#buildIsDue() {
		const { keepsApart, oneAfterTheOther, seesSteps, isWithoutSteps } = this.#options;
		if (oneAfterTheOther && this.#overAt === undefined)
			return undefined;
		if (!keepsApart || isWithoutSteps)
			return 0;
		if (!seesSteps)
			return this.#overAt === undefined ? undefined : this.#overAt + gap;
		if (this.#beganAt !== undefined)
			return this.#beganAt + lag;
		return this.#overAt === undefined ? undefined : 0;
	}
	#stepIsDue({ key, position, sharesNetwork }) {
		if (sharesNetwork && this.#overAt === undefined)
			return undefined;
		if (!this.#options.keepsApart)
			return 0;
		const step = this.#ahead.get(key);
		if (step === undefined) {
			const isPast = this.#overAt !== undefined || this.#reached > position;
			return isPast ? 0 : undefined;
		}
		const { startedAt, endedAt } = step;
		return endedAt === undefined ? startedAt + lag : Math.min(endedAt + gap, startedAt + patience);
	}
	async #forerunOf(key) {
		const step = this.#ahead.get(key);
		if (step === undefined)
			return { kind: "unknown" };
		if (step.run !== undefined)
			return { kind: "ended", run: step.run };
		return { kind: "running", bytesSoFar: await step.bytesSoFar() };
	}
	#judged(run, step, endedAt) {
		if (!this.#options.keepsApart)
			return run;
		const reason = lackOf(step, endedAt);
		if (reason === undefined)
			return { ...run, applied: [...run.applied, variation] };
		return { ...run, notApplied: [...run.notApplied, { variation, reason }] };
	}
}
function lackOf(step, endedAt) {
	if (step === undefined)
		return "the first build did not run this step";
	if (endedAt === undefined)
		return "the step's end was not seen";
	const isClear = step.endedAt !== undefined && endedAt - step.endedAt >= apart;
	return isClear
		? undefined
		: "the second build caught up with the first one in the middle of the step";
}
function stepKeys() {
	const seen = new Map();
	return (id) => {
		const key = (0,step_id.U)(id);
		const count = (seen.get(key) ?? 0) + 1;
		seen.set(key, count);
		return `${count} ${key}`;
	};
}
function earlier(due, by) {
	return due === undefined ? undefined : due - by;
}

;

const notForUsers = ["network", "clock", "file-order"];
function secondAgain(twins) {
	const { first, second, stepNetwork, areEqual } = twins;
	const had = (names) => new Set(second
		.filter(({ applied }) => names.some((name) => applied.includes(name)))
		.map(({ id }) => (0,step_id.U)(id)));
	const users = keysOf(first, ({ bytesMoved = 0 }) => bytesMoved > 0, had(notForUsers));
	const own = keysOf(first, ({ ownModes }) => ownModes === true, had(["umask"]));
	const linked = areEqual ? none : keysOf(second, madeLinks, had(["file-order"]));
	if (users.size + own.size + linked.size === 0)
		return undefined;
	return {
		reasons: [
			...(users.size === 0
				? []
				: [
					`${runSteps(users.size)} of build 1 used the network, and build 2 ran without it or on another day; build 2 runs again with it`,
				]),
			...(own.size === 0
				? []
				: [
					`${runSteps(own.size)} of build 1 set modes like those of the varied umask; build 2 runs again without that umask there`,
				]),
			...(linked.size === 0
				? []
				: [
					`${runSteps(linked.size)} of build 2 made hard links, and disorderfs may have shown a file's old size or time under its other names; build 2 runs again without keeping any`,
				]),
		],
		stepNetwork: (id) => (users.has((0,step_id.U)(id)) ? "expected" : stepNetwork(id)),
		ownModes: (id) => own.has((0,step_id.U)(id)),
		makesLinks: (id) => madeLinksIn(second, id),
	};
}
const none = new Set();
function madeLinks({ madeLinks: made }) {
	return made === true;
}
function madeLinksIn(steps, id) {
	return steps.some((step) => madeLinks(step) && (0,step_id.U)(step.id) === (0,step_id.U)(id));
}
function keysOf(first, is, among) {
	return new Set(first
		.filter(is)
		.map(({ id }) => (0,step_id.U)(id))
		.filter((key) => among.has(key)));
}
function runSteps(count) {
	return `${count} RUN ${count === 1 ? "step" : "steps"}`;
}


var settled = __webpack_require__(47688);

var shared_world = __webpack_require__(93453);
;







function areEqual(first, second) {
	return first.imageId === second.imageId && first.digest === second.digest;
}
const titles = { first: "build 1", second: "build 2" };
async function buildTwins(options) {
	const { request, stepNetwork, reporter, saves, ledger } = options;
	const spared = ledger === undefined ? {} : { ledger };
	ledger?.told.forget("first");
	ledger?.told.forget("second");
	const left = saves === undefined ? {} : { savedTo: saves.source };
	const parts = ownParts(options);
	const stop = new AbortController();
	const steps = new StepProgress(reporter);
	const start = (slot, own) => {
		const { stepOf } = options;
		const plan = slot === "first" ? withSaved(options) : options.plan;
		const early = (0,early_end.u)(options.earlyEnd, slot);
		const build = { slot, ...parts[slot], ...own, ...early, plan, stepOf, signal: stop.signal };
		return logged(options, steps, build);
	};
	if (request.reproducibility === "skip") {
		const first = await start("first", { stepNetwork, ...spared });
		const twins = { first, second: undefined, stepNetwork };
		options.onFirst?.(twins);
		return twins;
	}
	const pace = twinPace(options);
	const shared = { stepNetwork, ...spared, ...recordingOf(options) };
	const alone = saves === undefined ? {} : { output: saves };
	const leading = start("first", { ...shared, ...alone, pace: pace.first });
	const first = leading.finally(() => pace.firstIsOver());
	const second = start("second", { ...shared, pace: pace.follower() });
	second.catch(() => undefined);
	try {
		const built = await first;
		options.onFirst?.({ first: built, second: undefined, stepNetwork });
		const [end] = await Promise.allSettled([second]);
		const isEqual = end.status === "fulfilled" && areEqual(built, end.value);
		const again = secondAgain({
			first: built.steps,
			second: stepsOf(end),
			stepNetwork,
			areEqual: isEqual,
		});
		if (again === undefined)
			return { first: built, second: (0,settled.R)(end), stepNetwork, ...left };
		const { reasons, ...known } = again;
		for (const reason of reasons)
			reporter.info(reason);
		ledger?.told.forget("second");
		const rerun = await start("second", { ...shared, ...known, pace: pace.follower() });
		return { first: built, second: rerun, stepNetwork: known.stepNetwork, ...left };
	}
	catch (error) {
		stop.abort(error);
		await Promise.allSettled([first, second]);
		throw error;
	}
}
function recordingOf({ request, earlyEnd }) {
	const isNeeded = request.vary.includes("start-time") || earlyEnd !== undefined;
	return isNeeded ? { recording: "what is cheap" } : {};
}
function withSaved({ plan, saved }) {
	return saved === undefined ? plan : { ...plan, secrets: [...plan.secrets, saved] };
}
function twinPace({ request, builder, plan, }) {
	return new TwinPace({
		isWithoutSteps: !/^[^\S\r\n\u2028\u2029]*RUN\b/im.test(plan.containerfile),
		keepsApart: request.vary.includes("start-time"),
		oneAfterTheOther: (0,shared_world.x)(request, builder),
		seesSteps: builder.noShim === undefined,
	});
}
function stepsOf(end) {
	if (end.status === "fulfilled")
		return end.value.steps;
	return end.reason instanceof build.Y ? end.reason.steps : [];
}
function ownParts({ request, plan, }) {
	return { first: partsWith(plan, []), second: partsWith(plan, request.vary) };
}
function partsWith({ environment }, variations) {
	return { environment, variations };
}
async function stageTwins(request, { builder, context }) {
	const first = builder.stageContext({ slot: "first", context, variations: [] });
	const isTwin = request.reproducibility !== "skip";
	const variations = request.vary;
	const second = isTwin ? builder.stageContext({ slot: "second", context, variations }) : undefined;
	const ends = await Promise.allSettled([first, second]);
	for (const end of ends)
		if (end.status === "rejected")
			throw end.reason;
}
async function logged(options, steps, build) {
	const title = titles[build.slot];
	const sink = options.reporter.openLog(title);
	const line = (text) => {
		if (isOwnLabel(text))
			return;
		steps.see(title, text);
		sink.line(text);
	};
	try {
		return await options.builder.build({ ...build, log: { line, close: () => sink.close() } });
	}
	finally {
		sink.close();
	}
}
function isOwnLabel(line) {
	return (0,step_line.g)(line)?.text.startsWith('LABEL "') === true;
}
class StepProgress {
	#reporter;
	#at = new Map();
	constructor(reporter) {
		this.#reporter = reporter;
	}
	see(title, line) {
		const step = (0,step_line.g)(line);
		if (step === undefined || isOwnLabel(line))
			return;
		const { text } = step;
		this.#at.set(title, `${line.slice(0, line.length - text.length)}${text.slice(0, 60)}`);
		this.#reporter.progress([...this.#at].map(([name, at]) => `${name}: ${at}`).join(" · "));
	}
}


}),

7158:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $: () => (placeLabels)
});
var _containerfile_chain_js__0 = __webpack_require__(98511);

function placeLabels({ scope, text, labels }) {
	const asArguments = { containerfile: text, labelArguments: labels };
	const last = (0,_containerfile_chain_js__0.A)(scope).instructions.at(-1);
	if (last?.keyword !== "VOLUME" || !labels.every(isPlain) || hasOtherEscape(text)) {
		return asArguments;
	}
	const words = labels.map(({ name, value }) => `${quoted(name)}=${quoted(value)}`);
	const line = `LABEL ${words.join(" ")}`;
	if (labels.length === 0 || line.length > longestLine)
		return asArguments;
	const lines = text.split("\n");
	lines.splice(last.line - 1, 0, line);
	return { containerfile: lines.join("\n"), labelArguments: [] };
}
const longestLine = 16 * 1024 - 1;
function isPlain({ name, value }) {
	return !/\p{Cc}/u.test(name + value);
}
function hasOtherEscape(text) {
	return /^\uFEFF?\s*#[ \t]*escape[ \t]*=[ \t]*`/i.test(text);
}
function quoted(text) {
	return `"${text.replaceAll(/["$\\]/g, "\\$&")}"`;
}


}),

13300:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  I: () => (Bell),
  d: () => (realClock)
});
const realClock = {
	now: () => performance.now(),
	wall: () => Date.now(),
	after: (milliseconds, call) => {
		const timer = setTimeout(call, milliseconds);
		return () => clearTimeout(timer);
	},
};
class Bell {
	#clock;
	#waiting = [];
	constructor(clock) {
		this.#clock = clock;
	}
	ring() {
		const waiting = this.#waiting;
		this.#waiting = [];
		for (const look of waiting)
			look();
	}
	async until(due, signal) {
		const wake = () => this.ring();
		signal.addEventListener("abort", wake, { once: true });
		try {
			await this.#until(due, signal);
		}
		finally {
			signal.removeEventListener("abort", wake);
		}
	}
	async #until(due, signal) {
		while (!signal.aborted) {
			const at = due();
			const left = at === undefined ? undefined : at - this.#clock.now();
			if (left !== undefined && left <= 0)
				return;
			await this.#next(left);
		}
	}
	#next(milliseconds) {
		return new Promise((resolve) => {
			let cancel = () => undefined;
			const look = () => {
				cancel();
				resolve();
			};
			this.#waiting.push(look);
			if (milliseconds === undefined)
				return;
			cancel = this.#clock.after(Math.max(1, milliseconds), () => {
				this.#waiting = this.#waiting.filter((each) => each !== look);
				resolve();
			});
		});
	}
}


}),

15331:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  q: () => (stagedContext)
});
function stagedContext(context, reading) {
	const stray = new Set(reading?.strayFolders);
	return { ...context, isStray: (folder) => withAbove(folder).some((each) => stray.has(each)) };
}
function withAbove(folder) {
	const parts = folder.split("/");
	return [...parts.keys(), parts.length].map((count) => parts.slice(0, count).join("/"));
}


}),

18058:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  u: () => (earlyParts),
  x: () => (EarlyEnd)
});
var _containerfile_chain_js__0 = __webpack_require__(98511);
var _domain_build_step_id_js__1 = __webpack_require__(71966);


const removals = /\b(?:rm|rmdir|unlink|shred|truncate|mv|find|clean|purge|autoremove|autoclean|prune|strip|touch|rsync|git)\b|-delete\b|remove|uninstall/i;
class EarlyEnd {
	#scope;
	#changes = new Map();
	#started = new Set();
	#last;
	#differing;
	#isOff = false;
	#hasSkipped = false;
	constructor(scope) {
		this.#scope = scope;
	}
	get endedBehind() {
		return this.#hasSkipped ? this.#differing : undefined;
	}
	skips(slot, id) {
		if (id === undefined)
			this.#isOff = true;
		const key = (0,_domain_build_step_id_js__1.U)(id);
		if (this.#last === undefined) {
			if (slot === "first")
				this.#started.add(key);
			return false;
		}
		const isLeftOut = !this.#last.has(key);
		this.#hasSkipped ||= isLeftOut;
		return isLeftOut;
	}
	ended(slot, { id, changes }) {
		const key = (0,_domain_build_step_id_js__1.U)(id);
		const both = { ...this.#changes.get(key), [slot]: changes };
		this.#changes.set(key, both);
		const { first, second } = both;
		if (this.#isOff || this.#last !== undefined || first === undefined || second === undefined) {
			return;
		}
		const differing = differingPaths(first, second);
		if (differing.length === 0 || !this.#stays(id, differing))
			return;
		this.#differing = id;
		this.#last = new Set(this.#started);
	}
	#stays(id, differing) {
		const { containerfile } = this.#scope;
		const stage = (0,_containerfile_chain_js__0.A)(this.#scope);
		if (id.stage !== stage.index)
			return false;
		const later = containerfile.stages[id.stage]?.instructions.slice(id.index + 1) ?? [];
		const texts = later.map(({ text, heredocs }) => [text, ...heredocs].join("\n"));
		const names = differing.map((path) => path.slice(path.lastIndexOf("/") + 1));
		return !texts.some((text) => removals.test(text) || hasOneOf(names, text));
	}
}
function earlyParts(earlyEnd, slot) {
	if (earlyEnd === undefined)
		return {};
	return {
		skips: (id) => earlyEnd.skips(slot, id),
		onRecorded: (step) => earlyEnd.ended(slot, step),
	};
}
function differingPaths(first, second) {
	const paths = new Set([...first.keys(), ...second.keys()]);
	return [...paths].filter((path) => shape(first.get(path)) !== shape(second.get(path)));
}
function hasOneOf(names, text) {
	const words = new Set(text.split(/[^\w.+@%~-]/));
	return names.some((name) => words.has(name));
}
function shape(state) {
	return state === undefined ? "" : JSON.stringify({ ...state, mtime: 0 });
}


}),

21325:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  C: () => (planBuild)
});


var containerfile_bases = __webpack_require__(72188);

var environments = __webpack_require__(92378);

var plan = __webpack_require__(60063);

var labels = __webpack_require__(24138);
;

function s2iSourceLabels({ repository, revision, offset }) {
	return [
		{ name: labels.ij.commitId, value: revision },
		{ name: labels.ij.sourceLocation, value: repository },
		{ name: labels.ij.sourceContextDir, value: offset },
	].filter(({ value }) => value !== "");
}


var bring_bases = __webpack_require__(91880);

var build_epochs = __webpack_require__(52178);

var own_labels = __webpack_require__(47302);

var place_labels = __webpack_require__(7158);

var recipe_of = __webpack_require__(59495);

var recipe_scope = __webpack_require__(71135);
;











async function planBuild(options) {
	const { request, prepared, bases, builder, sourceReader } = options;
	const context = prepared.context.path;
	const commitTime = () => sourceReader.commitTime(context);
	const epochs = await (0,build_epochs.r)({ request, commitTime });
	const base = finalBase(options)?.base;
	const own = [...ownLabels(options, epochs), ...(0,own_labels.EE)(request)];
	const labels = [...request.labels, ...(options.relabel?.(own) ?? own)];
	const scope = (0,recipe_scope.O)(options);
	const secrets = request.secrets.map(async (secret) => ({
		id: secret.id,
		path: secret.kind === "file" ? secret.path : await builder.holdSecret(secret.value),
	}));
	const pinned = (0,containerfile_bases.ip)(prepared.containerfile.text, bases.map(({ use, base }) => ({ use, pinned: base.local })));
	const all = (0,plan.I)([...labels, ...(0,own_labels.ld)({ scope, base, labels })]);
	return {
		...(base === undefined ? {} : { base }),
		...(0,place_labels.$)({ scope, text: pinned, labels: all }),
		...(request.target === undefined ? {} : { target: request.target }),
		timestamp: epochs.timestamp,
		environment: request.canonical
			? (0,environments.ex)(epochs.sourceDateEpoch)
			: environments.tc,
		buildArgs: (0,plan.I)(request.buildArgs),
		labels: all,
		annotations: (0,plan.I)([...request.annotations, ...(0,own_labels.EW)(base)]),
		secrets: await Promise.all(secrets),
		...(request.platform === undefined ? {} : { platform: request.platform }),
		network: request.network,
		folders: prepared.folders,
	};
}
function ownLabels(options, epochs) {
	const { reading, request } = options;
	const found = finalBase(options);
	const ofSource = (0,labels.XQ)({
		source: reading.source,
		advisories: reading.advisories,
		...(found === undefined ? {} : { base: { written: found.name, pinned: found.base.pinned } }),
		recipe: (0,recipe_of.S)({ ...options, epochs }),
	});
	return request.recipe.kind === "s2i"
		? [...ofSource, ...s2iSourceLabels(reading.source)]
		: ofSource;
}
function finalBase(options) {
	return (0,bring_bases.Fm)(options.bases, (0,recipe_scope.O)(options));
}


}),

47688:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  R: () => (valueOf)
});
function valueOf(settled) {
	if (settled.status === "rejected")
		throw settled.reason;
	return settled.value;
}


}),

53985:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  J: () => (stepIdOf),
  u: () => (instructionOf)
});
var _domain_build_step_line_js__0 = __webpack_require__(79421);

const longestLine = 8 * 1024;
function stepIdOf(line, { containerfile, onlyStage }) {
	const printed = (0,_domain_build_step_line_js__0.g)(line);
	if (printed === undefined)
		return undefined;
	const stage = containerfile.stages[printed.stage === undefined ? onlyStage : printed.stage - 1];
	if (stage === undefined)
		return undefined;
	const { step, text } = printed;
	const index = indexOf(printed, stage);
	const id = { stage: stage.index, index };
	if (step <= 1)
		return id;
	if (index < 0)
		return { ...id, trigger: { position: step - 1, text } };
	const triggersBefore = step - 2 - index;
	return triggersBefore === 0 ? id : { ...id, triggersBefore };
}
function indexOf({ step, text }, { instructions }) {
	const usual = step - 2;
	for (let index = Math.min(usual, instructions.length - 1); index >= 0; index -= 1) {
		const instruction = instructions[index];
		if (instruction !== undefined && isPrintedAs(instruction, text))
			return index;
	}
	return -1;
}
function isPrintedAs(instruction, printed) {
	const [written, text] = [plain(instruction.text), plain(printed)];
	if (text.length > longestLine)
		return written.startsWith(text);
	return text === written || (instruction.heredocs.length > 0 && text.startsWith(written));
}
function plain(text) {
	return text.replaceAll(/\s+/g, " ").trim();
}
function instructionOf({ stages }, { stage, index }) {
	const found = stages[stage];
	if (found === undefined)
		throw new RangeError(`the Containerfile has no stage ${stage}`);
	return found.instructions[index] ?? found.from;
}


}),

71966:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  U: () => (stepKey)
});
function stepKey(id) {
	if (id === undefined)
		return "unknown";
	const { stage, index, trigger, triggersBefore } = id;
	if (trigger !== undefined)
		return `${stage}.trigger.${trigger.position}`;
	return `${stage}.${index}${triggersBefore === undefined ? "" : `+${triggersBefore}`}`;
}


}),

89530:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  p: () => (stepNetwork),
  F: () => (stepsIn)
});


var chain = __webpack_require__(98511);

var hermetic = __webpack_require__(26387);

var step_ids = __webpack_require__(53985);

var network = __webpack_require__(20727);
;
const tools = /^(?:ant|bazel(?:isk)?|bower|brew|buf|bun|bundle|cabal|cargo|cmake|composer|conan|conda|corepack|deno|dotnet|dub|elm|flutter|gem|go|gradlew?|hatch|helm|jekyll|lein|mamba|mix|mvnw?|nimble|nix(?:-\w+)?|npm|npx|nuget|opam|pdm|pip3?|pipenv|pipx|pnpm|poetry|pub|rake|rebar3|rustup|sbt|stack|swift|tox|uv|vcpkg|yarn(?:pkg)?|zig)$/;
function mayUseNetwork({ name }) {
	return tools.test(name);
}


var runs = __webpack_require__(81053);
;






function stepsIn(scope, lastStage) {
	const { containerfile } = scope;
	const onlyStage = lastStage ?? (0,chain.A)(scope).index;
	return (line) => (0,step_ids.J)(line, { containerfile, onlyStage });
}
function stepNetwork(request, scope) {
	const { containerfile } = scope;
	const users = new Set((0,runs.k)({ scope })
		.filter(usesNetwork)
		.map(({ instruction }) => instruction));
	const ofUnknown = request.hermetic === undefined ? "expected" : "off";
	return (id) => {
		if (request.network === "none")
			return "off";
		const stage = id && containerfile.stages[id.stage];
		if (id === undefined || stage === undefined)
			return ofUnknown;
		const instruction = (0,step_ids.u)(containerfile, id);
		if ((0,hermetic.c)(request.hermetic, stage) || (0,hermetic.a)(instruction))
			return "off";
		return instruction.keyword !== "RUN" || users.has(instruction) ? "expected" : "unexpected";
	};
}
function usesNetwork({ commands }) {
	return commands.some((command) => (0,network.W)(command) || mayUseNetwork(command));
}


}),

93453:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  x: () => (sharesWorld)
});
function sharesWorld({ network }, { noShim }, steps = []) {
	return network === "host" || noShim !== undefined || steps.some((step) => step.sharesNetwork);
}


}),

96544:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  JC: () => (layerStages),
  Ze: () => (ownLayers),
  nf: () => (layerOrigins)
});
var _containerfile_places_js__1 = __webpack_require__(42216);
var _domain_build_written_place_js__0 = __webpack_require__(34707);


const writing = new Set(["ADD", "COPY", "RUN", "WORKDIR"]);
function layerOrigins(options) {
	const { built, containerfile } = options;
	return layerStages(options).map((stage, index) => {
		if (built.base !== undefined && isOfBase(built, index)) {
			return { origin: `base ${built.base.pinned}`, isOfBase: true };
		}
		return stage === undefined ? { origin: containerfile.file } : stageOrigin(containerfile, stage);
	});
}
function layerStages({ built, chain }) {
	const { diffIds } = built;
	const above = chain.length - diffIds.length;
	return diffIds.map((_, index) => (isOfBase(built, index) ? undefined : chain[above + index]));
}
function ownLayers(built) {
	return built.diffIds.flatMap((_, index) => (isOfBase(built, index) ? [] : [index]));
}
function isOfBase({ base }, index) {
	return base !== undefined && index < base.diffIds.length;
}
function stageOrigin(containerfile, stage) {
	const instructions = stage.instructions.filter(({ keyword }) => writing.has(keyword));
	const [first] = instructions;
	const last = instructions.at(-1);
	if (first === undefined || last === undefined) {
		return { origin: (0,_domain_build_written_place_js__0.Z9)((0,_containerfile_places_js__1.BW)(containerfile, stage.from.line)) };
	}
	if (first === last) {
		const instruction = (0,_containerfile_places_js__1.iR)(containerfile, first);
		return { origin: `${(0,_domain_build_written_place_js__0.Z9)(instruction)} ${first.text}`, instruction };
	}
	const words = instructions.map(({ keyword }) => keyword).join(", ");
	const start = (0,_containerfile_places_js__1.BW)(containerfile, first.line);
	const range = start.input === undefined ? `${(0,_domain_build_written_place_js__0.Z9)(start)}-${last.endLine}` : (0,_domain_build_written_place_js__0.Z9)(start);
	return { origin: `${range} ${words}` };
}


}),

};
//# sourceMappingURL=2984.index.js.map
