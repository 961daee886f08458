export const id = 9201;
export const ids = [9201];
export const modules = {

83075:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (BuildBroke)
});
class BuildBroke extends Error {
	slot;
	lastLines;
	steps;
	constructor(details) {
		super(details.end);
		this.name = "BuildBroke";
		this.slot = details.slot;
		this.lastLines = details.lastLines;
		this.steps = details.steps;
	}
}


}),

13300:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

47688:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (valueOf)
});
function valueOf(settled) {
	if (settled.status === "rejected")
		throw settled.reason;
	return settled.value;
}


}),

93453:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  x: () => (sharesWorld)
});
function sharesWorld({ network }, { noShim }, steps = []) {
	return network === "host" || noShim !== undefined || steps.some((step) => step.sharesNetwork);
}


}),

89530:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



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

2984:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



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
	const { request, stepNetwork, reporter } = options;
	const parts = ownParts(options);
	const stop = new AbortController();
	const steps = new StepProgress(reporter);
	const start = (slot, own) => {
		const { stepOf } = options;
		const plan = slot === "first" ? withSaved(options) : options.plan;
		const build = { slot, ...parts[slot], ...own, plan, stepOf, signal: stop.signal };
		return logged(options, steps, build);
	};
	if (request.reproducibility === "skip") {
		const first = await start("first", { stepNetwork });
		const twins = { first, second: undefined, stepNetwork };
		options.onFirst?.(twins);
		return twins;
	}
	const pace = twinPace(options);
	const shared = { stepNetwork, ...recordingOf(request) };
	const first = start("first", { ...shared, pace: pace.first }).finally(() => pace.firstIsOver());
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
			return { first: built, second: (0,settled.R)(end), stepNetwork };
		const { reasons, ...known } = again;
		for (const reason of reasons)
			reporter.info(reason);
		const rerun = await start("second", { ...shared, ...known, pace: pace.follower() });
		return { first: built, second: rerun, stepNetwork: known.stepNetwork };
	}
	catch (error) {
		stop.abort(error);
		await Promise.allSettled([first, second]);
		throw error;
	}
}
function recordingOf({ vary }) {
	return vary.includes("start-time") ? { recording: "what is cheap" } : {};
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

86424:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Fm: () => (targetBase),
  Ti: () => (bringBases),
  b5: () => (wishFor),
  ic: () => (imagesWanted),
  wS: () => (baseRecords),
  xq: () => (resolvingOnce)
});
var _containerfile_bases_js__0 = __webpack_require__(72188);
var _containerfile_chain_js__1 = __webpack_require__(98511);
var _containerfile_places_js__6 = __webpack_require__(42216);
var _domain_build_written_place_js__2 = __webpack_require__(34707);
var _domain_oci_reference_js__3 = __webpack_require__(73326);
var _domain_text_failure_js__4 = __webpack_require__(67271);
var _domain_text_surface_js__5 = __webpack_require__(10970);







async function bringBases(options) {
	const target = targetUse(options.scope);
	const wishes = new Map();
	const uses = (0,_containerfile_bases_js__0.cF)(options.scope).flatMap((use) => {
		const wish = wishFor(use, options);
		if (wish === undefined)
			return [];
		const key = JSON.stringify([wish.name, wish.platform]);
		wishes.set(key, wish);
		return [{ use, key }];
	});
	const first = uses.find(({ use }) => target(use))?.key;
	const ordered = [...wishes].sort(([a], [b]) => Number(b === first) - Number(a === first));
	const how = { ...options, resolve: resolvingOnce(options.registry) };
	const fetching = ordered.map(async ([key, wish]) => ({ key, ...(await fetch(wish, how)) }));
	const [bases, fetched] = await Promise.all([
		options.builder.importBases(fetching.map(async (one) => (await one).wanted)),
		Promise.all(fetching),
	]);
	const images = new Map();
	for (const [index, { key, name, check }] of fetched.entries()) {
		const base = bases[index];
		if (base === undefined)
			throw new Error(`${name} was not imported`);
		check(base);
		images.set(key, { base, name });
	}
	return uses.flatMap(({ use, key }) => {
		const image = images.get(key);
		return image === undefined ? [] : [{ use, ...image }];
	});
}
function targetBase(bases, scope) {
	const isTarget = targetUse(scope);
	return bases.find(({ use }) => isTarget(use));
}
function targetUse(scope) {
	const [lowest] = (0,_containerfile_chain_js__1.a)(scope);
	return ({ kind, stage }) => kind === "from" && stage === lowest?.index;
}
function baseRecords(bases) {
	const byName = new Map(bases.map(({ use, base }) => [use.reference, base.pinned]));
	return [...byName].map(([written, pinned]) => ({ written, pinned }));
}
function imagesWanted(options) {
	const wanted = (0,_containerfile_bases_js__0.cF)(options.scope).flatMap((use) => {
		const { image, platform } = wishFor(use, options) ?? {};
		if (image?.kind !== "reference")
			return [];
		return [{ reference: (0,_domain_oci_reference_js__3.FH)(image.reference), platform }];
	});
	return [...new Map(wanted.map((each) => [JSON.stringify(each), each])).values()];
}
function wishFor(use, options) {
	const platform = use.platform ?? options.platform;
	const context = options.contexts.find(({ name }) => name === use.context);
	if (context?.kind === "folder")
		return undefined;
	if (context?.kind === "files") {
		return { name: `context ${context.name}`, platform, image: { kind: "files", context } };
	}
	const written = context === undefined ? use.reference : context.reference;
	const reference = (0,_domain_oci_reference_js__3.F2)(written);
	if (reference !== undefined) {
		return { name: (0,_domain_oci_reference_js__3.FH)(reference), platform, image: { kind: "reference", reference } };
	}
	const place = (0,_containerfile_places_js__6.BW)(options.scope.containerfile, use.line);
	throw new _domain_text_failure_js__4.HR({
		code: "usage",
		message: `${(0,_domain_build_written_place_js__2.DP)(place)}: \`${written}\` is not an image reference.`,
		fix: `Write a reference such as \`debian:12\`, or give files under a name: ${(0,_domain_text_surface_js__5.Pe)("build-contexts", "name=oci-layout://path")}.`,
		...(0,_domain_build_written_place_js__2.Oh)(place),
	});
}
function resolvingOnce(registry) {
	const known = new Map();
	return (reference) => {
		const digest = known.get(reference) ?? registry.resolve(reference);
		known.set(reference, digest);
		return digest;
	};
}
async function fetch(wish, options) {
	return wish.image.kind === "files"
		? await fetchFiles(wish.image.context, wish, options)
		: await fetchReference(wish.image.reference, wish, options);
}
async function fetchReference(reference, { platform }, { builder, registry, resolve }) {
	const folder = builder.newFolder("base");
	const name = (0,_domain_oci_reference_js__3.aR)(reference);
	const tag = localTag(reference.tag, platform);
	const shown = reference.tag === undefined ? name : `${name}:${reference.tag}`;
	const check = () => undefined;
	if (reference.registry === "localhost") {
		await builder.fetchLocal((0,_domain_oci_reference_js__3.FH)(reference), folder);
		return { wanted: { folder, name, tag, digest: undefined }, name: shown, check };
	}
	const digest = reference.digest ?? (await resolve((0,_domain_oci_reference_js__3.FH)(reference)));
	const from = { kind: "registry", reference: `${name}@${digest}` };
	await registry.fetch({ from, folder, platform });
	return { wanted: { folder, name, tag, digest }, name: shown, check };
}
async function fetchFiles(context, { platform }, { builder, registry }) {
	const { transport, path, tag = "latest", digest } = context;
	const location = context.tag === undefined ? path : `${path}:${tag}`;
	const folder = builder.newFolder("base");
	await registry.fetch({ from: { kind: "files", transport, location }, folder, platform });
	const name = repositoryOfContext(context.name.toLowerCase());
	const check = (base) => {
		if (digest === undefined || digest === base.digest)
			return;
		throw (0,_domain_text_failure_js__4.AN)("build-contexts", `${context.name}: the layout holds ${base.digest}, not ${digest}.`, "Give the digest of the layout's image, or leave it out.");
	};
	const wanted = { folder, name, tag: localTag(tag, platform), digest: undefined };
	return { wanted, name: `${name}:${tag}`, check };
}
function localTag(tag, platform) {
	if (tag === undefined || platform === undefined)
		return tag;
	return `${tag}-${platform.replaceAll("/", "-")}`.slice(0, 128);
}
function repositoryOfContext(name) {
	const reference = /[./:]/.test(name) ? (0,_domain_oci_reference_js__3.F2)(name) : undefined;
	return reference === undefined ? `localhost/${name}` : (0,_domain_oci_reference_js__3.aR)(reference);
}


}),

52178:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => (buildEpochs)
});
var _domain_build_epoch_js__1 = __webpack_require__(41819);
var _domain_text_failure_js__0 = __webpack_require__(67271);


async function buildEpochs({ request, commitTime }) {
	let answer;
	const ask = () => {
		answer ??= commitTime();
		return answer;
	};
	const timestamp = await secondsOf("timestamp", request.timestamp, ask);
	const { sourceDateEpoch: wanted } = request;
	if (wanted.kind === "none")
		return { timestamp, sourceDateEpoch: undefined };
	if (wanted.kind === "default")
		return { timestamp, sourceDateEpoch: (0,_domain_build_epoch_js__1.L)(timestamp) };
	return { timestamp, sourceDateEpoch: await secondsOf("source-date-epoch", wanted, ask) };
}
async function secondsOf(input, epoch, ask) {
	if (epoch.kind === "seconds")
		return epoch.seconds;
	const time = await ask();
	const fix = "Write seconds since 1970, or build from a checkout with a commit.";
	if (!time.known)
		throw (0,_domain_text_failure_js__0.AN)(input, `it is \`commit\`, but the commit's time is not known (${time.why}).`, fix);
	if (time.value > _domain_build_epoch_js__1.V) {
		throw (0,_domain_text_failure_js__0.AN)(input, `it is \`commit\`, but the commit's time, ${time.value}, is after the year 9999.`, fix);
	}
	return time.value;
}


}),

7158:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

21325:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



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


var bring_bases = __webpack_require__(86424);

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

59495:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (recipeOf)
});
var node_path__0 = __webpack_require__(76760);

function recipeOf(parts) {
	const { request, prepared, reading, bases, epochs, builder } = parts;
	const context = prepared.context.path;
	const offsetOf = offsetsIn(reading);
	const path = prepared.containerfilePath;
	const isFileInside = path !== undefined && offsetOf(path) !== undefined;
	const { timestamp } = epochs;
	const sourceDateEpoch = request.canonical ? epochs.sourceDateEpoch : undefined;
	return {
		version: 2,
		recipe: request.recipe,
		...(path === undefined
			? {}
			: { file: isFileInside ? node_path__0.posix.relative(context, path) : { foreign: true } }),
		...(request.target === undefined ? {} : { target: request.target }),
		...(request.hermetic === undefined ? {} : { hermetic: request.hermetic }),
		buildArgs: request.buildArgs,
		offset: offsetOf(context) ?? reading.source.offset,
		platform: request.platform ?? builder.platform,
		buildah: builder.toolchain.buildah,
		network: request.network,
		canonical: request.canonical,
		timestamp,
		...(sourceDateEpoch === undefined ? {} : { sourceDateEpoch }),
		labels: request.labels.map(({ name }) => name),
		annotations: request.annotations.map(({ name }) => name),
		secrets: request.secrets.map(({ id }) => id),
		buildContexts: contextsOf(prepared, bases, offsetOf),
		bases: namedBases(bases),
	};
}
function offsetsIn({ source, place, root }) {
	const above = place === undefined ? source.offset : "";
	return (path) => {
		const below = node_path__0.posix.relative(root, path);
		if (below === ".." || below.startsWith("../"))
			return undefined;
		return [above, below].filter((part) => part !== "").join("/");
	};
}
function contextsOf({ contexts }, bases, offsetOf) {
	return contexts.filter(isNotPinned).flatMap((context) => {
		const { name } = context;
		const offset = context.kind === "registry" ? undefined : offsetOf(context.path);
		if (context.kind === "folder") {
			return [offset === undefined ? { name, foreign: true } : { name, offset }];
		}
		const image = bases.find(({ use }) => use.context === name)?.base;
		if (image === undefined)
			return [];
		const { digest, pinned } = image;
		if (context.kind === "registry") {
			return [{ name, digest, reference: pinned.slice(0, pinned.lastIndexOf("@")) }];
		}
		return [{ name, digest, ...(offset === undefined ? {} : { offset }) }];
	});
}
function isNotPinned(context) {
	return context.kind !== "folder" || context.isPinned === undefined;
}
function namedBases(bases) {
	const digests = new Map();
	for (const { use, base } of bases) {
		digests.set(use.reference, (digests.get(use.reference) ?? new Set()).add(base.digest));
	}
	const named = bases.map(({ use, base }) => {
		const isOneOfSeveral = (digests.get(use.reference)?.size ?? 0) > 1;
		const platform = isOneOfSeveral && use.platform !== undefined ? use.platform : undefined;
		const name = platform === undefined ? use.reference : `--platform=${platform} ${use.reference}`;
		return [name, { name, digest: base.digest }];
	});
	return [...new Map(named).values()];
}


}),

15331:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

53985:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

79421:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (parseStepLine)
});
const grammar = /^(?:\[[a-z][a-z0-9]*\/[^\]]*\] )?(?:\[(\d+)\/\d+\] )?STEP (\d+)(?:\/(\d+))?: (.*)$/s;
function parseStepLine(line) {
	const found = grammar.exec(line);
	if (found === null)
		return undefined;
	const [, stage, step, total, text = ""] = found;
	return {
		stage: stage === undefined ? undefined : Number(stage),
		step: Number(step),
		total: total === undefined ? undefined : Number(total),
		text,
	};
}


}),

20727:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (needsNetwork)
});
var _downloads_js__0 = __webpack_require__(48688);
var _package_requests_js__1 = __webpack_require__(73063);


const fetchers = [
	{ programs: /^bundle$/, words: /^(?:install|update)$/, offline: /^--local$/ },
	{ programs: /^go$/, words: /^(?:download|get)$/ },
	{
		programs: /^cargo$/,
		words: /^(?:build|check|test|run|fetch)$/,
		offline: /^--(?:offline|frozen)$/,
	},
	{ programs: /^mvnw?$/, words: /^[a-z]/, offline: /^(?:-o|--offline)$/ },
	{ programs: /^gradlew?$/, words: /^[a-z]/, offline: /^--offline$/ },
	{ programs: /^dotnet$/, words: /^(?:restore|build|publish)$/, offline: /^--no-restore$/ },
	{ programs: /^nuget$/, words: /^(?:install|restore)$/ },
	{ programs: /^poetry$/, words: /^(?:install|update|add)$/ },
	{ programs: /^pipenv$/, words: /^(?:install|sync|update)$/ },
	{ programs: /^uv$/, words: /^(?:sync|add|lock)$/, offline: /^--(?:offline|frozen-cache)$/ },
	{ programs: /^npx$/, offline: /^--(?:no|offline|no-install)$/ },
	{
		programs: /^(?:yarn|yarnpkg)$/,
		words: /^(?:install)$/,
		offline: /^--(?:offline|immutable-cache)$/,
	},
	{ programs: /^svn$/, words: /^(?:checkout|co|export)$/ },
	{ programs: /^hg$/, words: /^(?:clone|pull)$/ },
	{ programs: /^(?:ssh-keyscan|nslookup|dig)$/ },
	{
		programs: /^(?:nc|ncat|netcat)$/,
		words: /[.:]|^[a-z]/i,
		offline: /^-[a-z]*l|^--listen$|^localhost$|^127\.|^::1$/,
	},
	{ programs: /^(?:scp|sftp|ftp|rustup|add-apt-repository|luarocks|cpanm|pecl|pear)$/ },
	{ programs: /^mix$/, words: /^(?:deps\.get|local\.hex|local\.rebar)$/ },
	{ programs: /^corepack$/, words: /^(?:prepare|install|up|use)$/ },
	{ programs: /^lein$/, words: /^(?:deps|uberjar|jar|compile|install)$/, offline: /^-o$/ },
	{ programs: /^(?:nvm|fnm|rvm|pyenv|rbenv|sdk)$/, words: /^install$/ },
	{ programs: /^apt-key$/, words: /^--keyserver$|^adv$/ },
	{ programs: /^gpg[12]?$/, words: /^--(?:recv-keys|receive-keys|keyserver)(?:=.*)?$/ },
];
const asksForHelp = /^(?:--version|-V|--help|help|version)$/;
function needsNetwork(command) {
	const { name, words } = command;
	if (words.some((word) => asksForHelp.test(word)))
		return false;
	if ((0,_downloads_js__0.pc)(command))
		return true;
	if (name === "git")
		return gitFetches(words);
	const request = (0,_package_requests_js__1.E)(command);
	if (request !== undefined && requestFetches(request))
		return true;
	if (/^yarn(?:pkg)?$/.test(name) && words.every((word) => word.startsWith("-")))
		return true;
	return fetchers.some(({ programs, words: verbs, offline }) => programs.test(name) &&
		(verbs === undefined || words.some((word) => verbs.test(word))) &&
		!words.some((word) => offline?.test(word) === true));
}
function requestFetches({ manager, kind, packages, options, }) {
	if (options.some((word) => manager.offline?.test(word) === true))
		return false;
	if (manager.name === "go")
		return packages.some((word) => word.includes("@"));
	if (manager.name === "cargo" && kind === "install")
		return !options.includes("--path");
	return true;
}
function gitFetches(words) {
	const verb = words.findIndex((word) => /^(?:clone|fetch|pull|ls-remote|submodule)$/.test(word));
	if (verb === -1)
		return false;
	if (words[verb] === "submodule")
		return words.includes("update");
	if (words[verb] !== "clone")
		return true;
	const source = words.slice(verb + 1).find((word) => /[:/]/.test(word) && !word.startsWith("-"));
	return source === undefined || !/^(?:file:|\.{0,2}\/)/.test(source);
}


})

};
//# sourceMappingURL=9201.index.js.map
