export const id = 72768;
export const ids = [72768];
export const modules = {

72768:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  explain: () => (explain)
});


var compare_images = __webpack_require__(21548);

var by_variation = __webpack_require__(27628);

var diagnose = __webpack_require__(16803);

var joined_fixes = __webpack_require__(46922);

var several = __webpack_require__(31212);

var all_ended = __webpack_require__(22880);

var attribute = __webpack_require__(89828);

var attribution_relations = __webpack_require__(62974);

var walk = __webpack_require__(74583);

var containerfile_chain = __webpack_require__(98511);

var image_path = __webpack_require__(67566);

var diagnose_evidence = __webpack_require__(66515);
;

function isSteady(difference) {
	const { windows, fates } = (0,diagnose_evidence.X)({ difference, all: [difference], twins: undefined });
	const all = windows.flatMap(({ changes }) => changes.map((change) => fates.get(change)));
	const [first] = all;
	if (first === undefined || all.some((fate) => fate !== first))
		return undefined;
	return first === "steady";
}


var budget = __webpack_require__(85793);

var compare_contents = __webpack_require__(53890);

var compare_findings = __webpack_require__(43893);

var tars = __webpack_require__(23930);
;





const mostFound = 200;
class Sampler {
	#reruns;
	#isFit;
	#files = new Map();
	constructor(reruns) {
		this.#reruns = reruns;
		this.#isFit = reruns.builds.every(({ by, cut }) => by === "steps" && cut === undefined);
	}
	async sampled(traced) {
		const { difference } = traced;
		const samples = this.#isFit ? await this.#samplesOf(traced) : undefined;
		return samples === undefined ? difference : { ...difference, samples };
	}
	async #samplesOf({ difference, again }) {
		if (again === undefined)
			return undefined;
		const [first, second] = this.#reruns.builds;
		const known = { kind: "compared", spans: [spanOf(first), spanOf(second)] };
		const { path, kind, clue } = difference;
		const isMember = (0,image_path.cV)(path);
		if (!isMember && (kind === "added" || kind === "removed")) {
			const state = again.states[kind === "removed" ? 0 : 1];
			return { ...known, again: undefined, ...(state === undefined ? {} : { path: again.path }) };
		}
		if (!isMember && kind === "metadata") {
			return { ...known, again: headerClue(clue, again) };
		}
		const found = await this.#compared(difference, again);
		if (found === undefined)
			return undefined;
		const same = found.listed.find((each) => each.path === path && each.kind === kind);
		if (same === undefined && found.omitted > 0)
			return undefined;
		return { ...known, again: same?.clue };
	}
	async #compared(difference, again) {
		const path = (0,image_path.TN)(difference.path);
		const known = this.#files.get(path);
		if (known !== undefined)
			return await known;
		const found = this.#compare(path, again.states);
		this.#files.set(path, found);
		return await found;
	}
	async #compare(path, [a, b]) {
		if (a?.digest === undefined || b?.digest === undefined)
			return undefined;
		if (a.digest === b.digest)
			return { listed: [], omitted: 0 };
		const { builds, readers } = this.#reruns;
		const contents = await Promise.all([builds[0].read(a.digest), builds[1].read(b.digest)]);
		const [left, right] = contents;
		if (left === undefined || right === undefined)
			return undefined;
		return await differencesOf({ path, contents: [left, right], readers });
	}
}
async function differencesOf(options) {
	const { path, readers } = options;
	const [a, b] = options.contents;
	const findings = new compare_findings.F(mostFound);
	const look = { findings, readers, budget: new budget.__(), compareTars: tars.G };
	const place = { path, layer: 0, inside: [], headers: [undefined, undefined] };
	await (0,compare_contents.Y)({ a: once(a), b: once(b), sizes: [a.length, b.length], place, look });
	return findings;
}
async function* once(bytes) {
	yield bytes;
}
function spanOf({ startedAt, endedAt }) {
	return { startedAt, endedAt };
}
function headerClue(clue, { states }) {
	const [a, b] = clue?.headers ?? [];
	const [left, right] = states;
	if (clue === undefined || a === undefined || b === undefined)
		return undefined;
	if (left === undefined || right === undefined || !headerDiffers(left, right))
		return undefined;
	return { ...clue, headers: [headerOf(a, left), headerOf(b, right)] };
}
function headerDiffers(a, b) {
	return a.mode !== b.mode || a.uid !== b.uid || a.gid !== b.gid || a.linkname !== b.linkname;
}
function headerOf(header, { mode, uid, gid, linkname }) {
	return { ...header, mode, uid, gid, linkname };
}

;




async function hiddenRoot(options) {
	const { origin, builds, instruction, readers } = options;
	const { path, states } = origin;
	const [a, b] = await Promise.all([0, 1].map(async (side) => {
		const digest = states[side]?.digest;
		return digest === undefined ? undefined : await builds[side].read(digest);
	}));
	if (a === undefined || b === undefined)
		return undefined;
	const { listed } = await differencesOf({ path, contents: [a, b], readers });
	const [first] = listed;
	if (first === undefined)
		return undefined;
	const difference = instruction === undefined ? first : { ...first, instruction };
	return { difference, spans: [builds[0], builds[1]] };
}
function withHiddenCauses(diagnosed, { traced, twins }) {
	const causes = new Map();
	const own = diagnosed.map((difference, at) => {
		const root = traced[at]?.root;
		const [cause] = root === undefined ? [] : causesOf(root, { difference, twins });
		if (cause === undefined)
			return difference;
		causes.set(difference.path, cause);
		const { confidence, explanation, fix, edits } = cause;
		const { edits: _edits, ...rest } = difference;
		return {
			...rest,
			...{ cause: cause.cause, confidence, explanation },
			...(fix === undefined ? {} : { fix }),
			...(edits === undefined ? {} : { edits }),
		};
	});
	return own.map((difference) => {
		const cause = difference.carries && causes.get(difference.carries.path)?.cause;
		return cause === undefined ? difference : { ...difference, cause };
	});
}
function causesOf(root, { difference, twins }) {
	const isAsBefore = isSteady(difference);
	const told = isAsBefore === undefined ? {} : { samples: toldSamples(isAsBefore) };
	return (0,diagnose.h)([{ ...root.difference, ...told }], (0,diagnose_evidence.i)(twins, root.spans));
}
function toldSamples(isAsBefore) {
	return { kind: "told", isSteady: isAsBefore };
}

;







async function attributeByWatched(options, watched) {
	if (watched === undefined)
		return await located(options, unwatchedTwins);
	if (watched.kind === "failed") {
		const why = `the builds could not be watched: ${watched.reason}`;
		return await located(options, { ...unwatchedTwins, why });
	}
	const { builds } = watched;
	return await located(options, { builds, samples: builds, why: whyCut(builds) });
}
async function attributeByRecorded(options, { builds, again }) {
	const { read } = again;
	const relations = new attribution_relations.s([read, read], undefined);
	const { state } = await (0,walk.G)({ ...whereIn(options.scope), builds: [again, again], relations });
	const inRerun = (path) => state.statesOf((0,image_path.TN)(path))[0];
	const ranAgain = (each) => ({
		...each,
		...(each.watched === undefined
			? {}
			: { watched: { ...each.watched, ...restated(each.watched, inRerun) } }),
		...(each.again === undefined ? {} : { again: restated(each.again, inRerun) }),
	});
	return await located(options, {
		builds,
		samples: [again, builds[1]],
		why: undefined,
		ranAgain,
	});
}
function restated({ path, states }, inRerun) {
	return { path, states: [inRerun(path), states[1]] };
}
function whereIn(scope) {
	return { containerfile: scope.containerfile, values: scope, target: (0,containerfile_chain.A)(scope) };
}
async function located(options, { builds, samples, why, ranAgain = (each) => each }) {
	const { scope, differences, readers } = options;
	const read = [builds[0].read, builds[1].read];
	const relations = new attribution_relations.s(read, options.twins);
	const target = await (0,walk.G)({ ...whereIn(scope), builds, relations });
	const { file, stages } = scope.containerfile;
	const unseen = why ?? unseenText(builds);
	const found = (0,attribute.l)({ differences, file, stages, target, unseen }).map(ranAgain);
	const sampler = new Sampler({ builds: samples, readers });
	const all = [];
	for (const each of found) {
		const { hidden, watched } = each;
		const difference = await sampler.sampled(each);
		const { instruction } = difference;
		const root = hidden && (await hiddenRoot({ origin: hidden, instruction, builds, readers }));
		all.push({
			difference,
			...(watched === undefined ? {} : { watched }),
			...(root === undefined ? {} : { root }),
		});
	}
	return all;
}
function unseenText([build, other]) {
	if (build === unwatched)
		return undefined;
	const isWhole = build.unread === 0 && other.unread === 0;
	const far = isWhole ? "" : ", as far as their files could be read";
	const again = `did not differ when both builds were run again and watched${far}`;
	return build.by === "steps"
		? again
		: `${again}: watching commits each step, and differences that depend on modification times can then disappear`;
}
function whyCut(builds) {
	const cut = builds.find((build) => build.cut !== undefined)?.cut;
	return cut === undefined ? undefined : `the builds could not be watched to the end: ${cut}`;
}
const unwatched = {
	by: "steps",
	startedAt: 0,
	endedAt: 0,
	steps: [],
	cut: undefined,
	unread: 0,
	read: () => Promise.resolve(undefined),
	close: () => Promise.resolve(),
};
const unwatchedTwins = {
	builds: [unwatched, unwatched],
	samples: [unwatched, unwatched],
	why: undefined,
};


var search = __webpack_require__(29325);

var extra_builds = __webpack_require__(35629);

var origins = __webpack_require__(54837);

var step_id = __webpack_require__(71966);

var stage_state = __webpack_require__(91456);
;




function divergingPlace(origin) {
	const { path, stage, step, instruction, states } = origin;
	if (step === undefined || instruction === undefined)
		return undefined;
	const part = (0,stage_state.hB)(states) ? "content" : "metadata";
	const values = [diverging_valueOf(states[0], part), diverging_valueOf(states[1], part)];
	const key = JSON.stringify([step, part, path]);
	return { key, path, stage, step, line: instruction.line, part, values };
}
function diverging_valueOf(state, part) {
	if (state === undefined)
		return "";
	const { type, size, linkname, digest, mode, uid, gid } = state;
	return JSON.stringify(part === "content" ? [type, size, linkname, digest] : [type, mode, uid, gid]);
}
function valuesAt(places, watched) {
	const { steps } = watched.build;
	const values = new Map();
	for (const place of places) {
		const stages = stagesBelow(place.stage, watched);
		let state;
		for (const { id, before, changes } of steps) {
			if (!stages.has(id.stage))
				continue;
			if (before?.has(place.path) === true)
				state = before.get(place.path);
			if (changes.has(place.path))
				state = changes.get(place.path);
			if ((0,step_id.U)(id) !== place.step)
				continue;
			values.set(place.key, diverging_valueOf(state, place.part));
			break;
		}
	}
	return values;
}
function stagesBelow(index, { containerfile, values }) {
	const stage = containerfile.stages[index];
	if (stage === undefined)
		return new Set();
	const chain = (0,containerfile_chain.a)({ ...values, containerfile, target: (0,origins.Vb)(stage) });
	return new Set(chain.map((each) => each.index));
}


var containerfile_cut = __webpack_require__(93162);

var failure = __webpack_require__(67271);

var build = __webpack_require__(83075);

var bell = __webpack_require__(13300);
;

const slot = 2_000;
const inside = 30;
class Lockstep {
	#clock;
	#bell;
	#reached = [0, 0];
	#isOver = [false, false];
	#due = [];
	constructor(clock = bell.d) {
		this.#clock = clock;
		this.#bell = new bell.I(clock);
	}
	pace(side) {
		return {
			begin: (signal) => this.#together(side, signal),
			step: async (_, signal) => ({
				forerun: { kind: "unknown" },
				start: () => this.#together(side, signal),
				ended: () => undefined,
				closed: (run) => run,
			}),
		};
	}
	over(side) {
		this.#isOver[side] = true;
		this.#bell.ring();
	}
	async #together(side, signal) {
		this.#reached[side] += 1;
		const point = this.#reached[side];
		this.#bell.ring();
		await this.#bell.until(() => this.#dueAt(point, side === 0 ? 1 : 0), signal);
	}
	#dueAt(point, other) {
		if (this.#isOver[other])
			return 0;
		if (this.#reached[other] < point)
			return undefined;
		this.#due[point] ??= this.#clock.now() + slot + inside - (this.#clock.wall() % slot);
		return this.#due[point];
	}
}

;







function proberOf(builds, options) {
	let isBroken = false;
	return async (varied, places, pace) => {
		if (isBroken)
			return new Map();
		const names = options.applied.filter((name) => varied.includes(name));
		try {
			const own = pace === undefined ? {} : { pace };
			return await probed(builds, { ...options, varied: names, places, ...own });
		}
		catch (error) {
			if (!(error instanceof failure.HR) || error.code === "interrupted")
				throw error;
			if (!isBroken) {
				options.reporter.warn(`An extra build to find the variation failed: ${error.message}`);
			}
			isBroken = true;
			return new Map();
		}
	};
}
async function probePair(probe, varied, places) {
	const lockstep = new Lockstep();
	const one = (side, names) => probe(names, places, lockstep.pace(side)).finally(() => lockstep.over(side));
	const [without = new Map(), having = new Map()] = await (0,all_ended.C)([one(0, []), one(1, varied)]);
	return [without, having];
}
async function probed(builds, options) {
	const { scope, places, builder, pace } = options;
	const { plan, lastStage } = cutPlan(options, places);
	try {
		const work = (rerun) => builder.watch(rerun);
		const part = { plan, lastStage, work, ...(pace === undefined ? {} : { pace }) };
		const build = await builds.run(options.varied, part);
		try {
			const { containerfile } = scope;
			return valuesAt(places, { build, containerfile, values: scope });
		}
		finally {
			await build.close();
		}
	}
	catch (error) {
		if (error instanceof build.Y)
			return new Map();
		throw error;
	}
}
function cutPlan({ scope, plan }, places) {
	const cut = (0,containerfile_cut.R)(places, { scope, text: plan.containerfile });
	if (cut === undefined)
		return { plan, lastStage: (0,containerfile_chain.A)(scope).index };
	const { target: _, ...rest } = plan;
	return { plan: { ...rest, containerfile: cut.text }, lastStage: cut.lastStage };
}

;




const time = "start-time";
async function nameTimes(sought, options) {
	const { applied, builds, reporter, probe } = options;
	const open = sought.filter(({ differences }) => !differences.every(by_variation.rw));
	const isAsked = applied.includes(time) && open.length > 0 && builds.left >= 2;
	if (!isAsked || builds.isAlone)
		return new Map();
	reporter.info(`the same places differ again, with other values: finding out whether the time makes them differ; ${extra_builds.R}`);
	const others = applied.filter((name) => name !== time);
	const pair = (varied, of) => probePair(probe, varied, of.map(({ place }) => place));
	const first = await pair(others, open);
	const alone = open.filter(({ place }) => isEqualNow(place, first));
	const rest = open.filter(({ place }) => outcomeOf(place.key, first) === "differs");
	const doubted = alone.filter(({ differences }) => differences.some((each) => (0,by_variation.Ge)(each, [time])));
	const asked = [...doubted, ...(others.length === 0 ? [] : rest)];
	if (asked.length === 0)
		return told(alone);
	if (builds.left < 2)
		return told(alone.filter((each) => !doubted.includes(each)));
	const second = await pair([], asked);
	const isRefuted = ({ place }) => !isEqualNow(place, second);
	const mixed = rest.filter((each) => asked.includes(each) && !isRefuted(each));
	const certain = alone.filter((each) => !doubted.includes(each) || !isRefuted(each));
	return new Map([...told(certain), ...(await mixedWith(mixed, { ...options, others, pair }))]);
}
function told(places) {
	return new Map(places.map(({ place }) => [place.key, { kind: "found", variations: [time] }]));
}
function isEqualNow({ key, values }, pair) {
	const now = pair[0].get(key);
	return outcomeOf(key, pair) === "equal" && now !== undefined && !values.includes(now);
}
function outcomeOf(key, [a, b]) {
	if (!a.has(key) || !b.has(key))
		return undefined;
	return a.get(key) === b.get(key) ? "equal" : "differs";
}
async function mixedWith(mixed, options) {
	const { others, builds, applied, pair } = options;
	const found = await (0,search.h)({
		places: mixed.map(({ place, differences }) => ({
			key: place.key,
			whole: "differs",
			guess: others.filter((name) => differences.some((each) => (0,by_variation.Er)(each, others) === name)),
		})),
		applied: others,
		sideBySide: 1,
		most: Math.floor(builds.left / 2),
		probe: async ({ varied, places }) => {
			const wanted = mixed.filter(({ place }) => places.some(({ key }) => key === place.key));
			const seen = await pair(varied, wanted);
			return new Map(wanted.flatMap(({ place: { key } }) => {
				const outcome = outcomeOf(key, seen);
				return outcome === undefined ? [] : [[key, outcome]];
			}));
		},
	});
	return new Map(mixed.map(({ place: { key } }) => [key, withTime(found.get(key), applied)]));
}
function withTime(bisection, applied) {
	if (bisection?.kind !== "found")
		return { kind: "partly", variations: [time] };
	const names = [...bisection.variations, time];
	return { kind: "found", variations: applied.filter((name) => names.includes(name)) };
}

;






async function nameVariations(options) {
	const { applied } = options;
	if (applied.length === 0)
		return options.differences.map(() => undefined);
	const placesThat = (are) => {
		const places = new Map();
		for (const { difference, place, isSteady, proven } of options.differences) {
			if (place === undefined || isSteady !== are || proven !== undefined)
				continue;
			const others = places.get(place.key)?.differences ?? [];
			places.set(place.key, { place, differences: [...others, difference] });
		}
		return [...places.values()];
	};
	const builds = new extra_builds.e(options);
	const probe = proberOf(builds, options);
	const byTime = await nameTimes(placesThat(false), { ...options, builds, probe });
	const others = applied.filter((name) => name !== "start-time");
	const byVariation = await name_variations_search(placesThat(true), {
		...options,
		applied: others,
		builds,
		probe,
	});
	return options.differences.map(({ place, isSteady, proven }) => {
		if (place === undefined)
			return undefined;
		if (proven !== undefined)
			return { kind: "found", variations: proven };
		if (!isSteady)
			return byTime.get(place.key);
		return toldOf(byVariation.get(place.key), others);
	});
}
async function name_variations_search(sought, options) {
	const { applied, request, reporter, builds, probe } = options;
	if (sought.length === 0 || applied.length === 0)
		return new Map();
	const places = new Map(sought.map((each) => [each.place.key, each]));
	if (applied.length > 1 && builds.left > 0) {
		reporter.info(`the same places differ again: looking for the variation that causes it, with at most ${request.extraBuilds} more builds; ${extra_builds.R}`);
	}
	const placesOf = (keys) => keys.flatMap((key) => places.get(key)?.place ?? []);
	const found = await (0,search.h)({
		places: sought.map((each) => placeOf(each, applied)),
		applied,
		sideBySide: builds.sideBySide,
		most: builds.left,
		probe: ({ varied, places: wanted }) => probe(varied, placesOf(wanted.map(({ key }) => key))),
	});
	const doubted = [...found].flatMap(([key, bisection]) => {
		const told = toldOf(bisection, applied);
		if (told?.kind !== "found")
			return [];
		const looks = places.get(key)?.differences ?? [];
		return looks.some((each) => (0,by_variation.Ge)(each, told.variations)) ? [key] : [];
	});
	const refuted = await refutedOf(placesOf(doubted), { probe, applied, most: builds.left });
	return new Map([...found].filter(([key]) => !refuted.includes(key)));
}
function placeOf({ place, differences }, applied) {
	const suspected = differences.map((each) => (0,by_variation.Er)(each, applied));
	const guess = applied.filter((name) => suspected.includes(name));
	return { key: place.key, whole: place.values[1], none: place.values[0], guess };
}
async function refutedOf(places, about) {
	if (places.length === 0)
		return [];
	const builds = [[], about.applied].slice(0, about.most);
	const seen = await (0,all_ended.C)(builds.map((varied) => about.probe(varied, places)));
	return places
		.filter(({ key, values }) => seen.some((found, side) => found.has(key) && found.get(key) !== values[side === 0 ? 0 : 1]))
		.map(({ key }) => key);
}
function toldOf(bisection, applied) {
	if (bisection === undefined || bisection.kind === "none")
		return undefined;
	const { kind, variations } = bisection;
	return { kind, variations: applied.filter((name) => variations.includes(name)) };
}


var diagnose_fates = __webpack_require__(42906);

var build_time = __webpack_require__(7457);

var running_clock = __webpack_require__(74711);

var recognise_values = __webpack_require__(3353);

var variation_signs = __webpack_require__(45655);
;






function provenVariations(difference, options) {
	const { all, twins, applied } = options;
	const evidence = (0,diagnose_evidence.X)({ difference, all, twins });
	const proven = difference.kind === "metadata" ? byHeaders(evidence) : byContent(evidence);
	if (proven === undefined || proven.size === 0)
		return undefined;
	const isWhole = [...proven].every((name) => applied.includes(name));
	return isWhole ? applied.filter((name) => proven.has(name)) : undefined;
}
function isConsequence({ cause, carries, }) {
	return carries !== undefined || (cause !== undefined && variation_signs.eN.includes(cause));
}
function byContent(evidence) {
	const { windows, again, clue, isName, difference } = evidence;
	const isSeen = clue?.isCut === false && isSeenAgain(evidence) && !isName;
	if (difference.kind !== "content" || !isSeen || again === undefined)
		return undefined;
	const changes = windows.flatMap((window) => window.changes);
	const leaked = leakedAt(evidence);
	const proven = new Set();
	for (const change of changes) {
		const time = evidence.times.pairs.find((pair) => pair.change === change);
		const isMoved = time && hasMoved(time, evidence, again);
		const names = time === undefined ? leaked.get(change) : timeProves(time, isMoved, evidence.twins);
		if (names === undefined)
			return undefined;
		for (const name of names)
			proven.add(name);
	}
	return proven;
}
const oneTime = 2;
function isSeenAgain({ difference: { samples }, again }) {
	const clue = again?.clue;
	if (clue !== undefined)
		return !clue.isCut;
	return samples?.kind === "compared" && areAtOneTime(samples.spans);
}
function areAtOneTime([first, second]) {
	return Math.abs(first.startedAt - second.startedAt) < oneTime;
}
function hasMoved(time, { fates }, again) {
	const places = (0,diagnose_fates.KF)(time.change, again.windows);
	const later = again.times.pairs.find(({ change }) => places.includes(change));
	if (later === undefined) {
		const fate = fates.get(time.change);
		return fate && fate === "moved";
	}
	return later.readings.some(({ seconds }, side) => seconds !== time.readings[side]?.seconds);
}
function timeProves({ readings, fit, format, isBinary, a, b }, isMoved, twins) {
	if (fit !== "build" || isMoved === undefined || twins === undefined)
		return undefined;
	if ((0,running_clock.S)(format))
		return isMoved ? ["start-time"] : undefined;
	const uses = [(0,build_time.fl)(readings[0], twins[0]), (0,build_time.fl)(readings[1], twins[1])];
	if (!uses[0].some((plain) => !plain.isMoved && !plain.isZoned))
		return undefined;
	const [use] = uses[1];
	if (use === undefined)
		return undefined;
	const isZoned = use.isZoned || (!isBinary && zoneIn(a) !== zoneIn(b));
	return [
		...(isZoned ? ["timezone"] : []),
		...(use.isMoved ? ["clock"] : []),
		...(isMoved ? ["start-time"] : []),
	];
}
function zoneIn(time) {
	const zone = /:\d\d(?:[.,]\d{1,9})?\s?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?|[A-Z]{3,5})(?=\s|$)/;
	return zone.exec(time)?.[1];
}
const leastLength = 6;
const variationOf = {
	hostname: "hostname",
	TZ: "timezone",
	HOME: "user-env",
};
function leakedAt(evidence) {
	const found = new Map();
	for (const { name, values } of (0,recognise_values.s)(evidence.twins)) {
		const variation = variationOf[name];
		const [a, b] = values;
		if (variation === undefined || a === undefined || b === undefined)
			continue;
		if (Math.max(a.length, b.length) < leastLength)
			continue;
		for (const change of changesWith(evidence, [a, b])) {
			if (evidence.fates.get(change) === "steady")
				found.set(change, [variation]);
		}
	}
	return found;
}
function changesWith({ windows }, values) {
	return windows.flatMap(({ texts, changes }) => changes.filter(({ at }) => [0, 1].every((side) => Array.from(texts[side].matchAll(literally(values[side]))).some(({ index, 0: { length } }) => index <= at[side][0] && at[side][1] <= index + length))));
}
function literally(value) {
	return new RegExp(`(?<![\\w.-])${value.replace(/[^\w]/g, "\\$&")}(?![\\w-])`, "g");
}
function byHeaders(evidence) {
	const { clue, again, twins } = evidence;
	if (clue === undefined || again === undefined || twins === undefined)
		return undefined;
	const rerun = again.clue;
	if (rerun === undefined ? !isSeenAgain(evidence) : !isOfBuilds(rerun, again.twins)) {
		return undefined;
	}
	const times = timesOf(clue.headers);
	if (times === undefined || !isOfBuilds(clue, twins))
		return undefined;
	const [use] = (0,build_time.fl)(reading(times[1]), twins[1]);
	return new Set(use?.isMoved === true ? ["clock", "start-time"] : ["start-time"]);
}
function isOfBuilds({ headers }, twins) {
	const times = timesOf(headers);
	if (times === undefined || twins === undefined)
		return false;
	return isOf(times[0], twins[0]) && isOf(times[1], twins[1]);
}
const others = [
	...["path", "type", "mode", "uid", "gid", "uname", "gname"],
	...["size", "linkname", "devmajor", "devminor"],
];
function timesOf([a, b]) {
	if (a === undefined || b === undefined || a.mtime === b.mtime)
		return undefined;
	return others.every((field) => Object.is(a[field], b[field])) ? [a.mtime, b.mtime] : undefined;
}
function isOf(seconds, build) {
	return (0,build_time.Zo)(reading(seconds), build) === "exact";
}
function reading(seconds) {
	return { seconds, isAbsolute: true, unit: 1 };
}


var image_files = __webpack_require__(95332);
;


async function steadyOnes(options) {
	const wanted = options.differences.flatMap(({ difference, watched }) => watched === undefined ? [] : inLayer(difference));
	const files = await Promise.all(options.images.map((image) => (0,image_files.Zw)(image, { wanted, entries: options.entries })));
	return options.differences.map(({ difference, watched }) => {
		const [at] = inLayer(difference);
		if (at === undefined || watched === undefined)
			return false;
		if (!isSamePath(at.path, watched.path))
			return false;
		const isMode = difference.kind === "metadata" && at.path === difference.path;
		const isSame = isMode ? image_files.Qt : image_files.OI;
		return files.every((found, side) => isSame(found.get((0,image_files.TN)(at)), watched.states[side === 0 ? 0 : 1]));
	});
}
function inLayer({ path, layer }) {
	return layer === undefined ? [] : [{ path: (0,image_path.TN)(path), layer }];
}
function isSamePath(one, other) {
	return one === other || one.endsWith(`/${other}`) || other.endsWith(`/${one}`);
}

;



async function placed(options) {
	const { differences } = options;
	const steady = await steadyOnes(options);
	const places = differences.map(({ watched }) => watched === undefined ? undefined : divergingPlace(watched.root));
	const proven = provenOnes(options, places);
	return differences.map(({ difference }, at) => ({
		difference,
		place: places[at],
		isSteady: steady[at] === true,
		proven: proven[at],
	}));
}
function provenOnes({ differences, twins, applied }, places) {
	const all = differences.map(({ difference }) => difference);
	const own = all.map((difference) => provenVariations(difference, { all, twins, applied }));
	return places.map((place, at) => {
		const here = places.flatMap((other, index) => (other?.key === place?.key ? [index] : []));
		const open = here.filter((index) => own[index] === undefined);
		const isSettled = open.every((index) => all[index] !== undefined && isConsequence(all[index]));
		if (place === undefined || !isSettled || open.length === here.length)
			return undefined;
		return own[at] ?? applied.filter((name) => here.some((index) => own[index]?.includes(name)));
	});
}

;

function areSettled(differences, applied) {
	return differences.every((each) => isSettled(each, applied));
}
function isSettled({ difference, place, isSteady, proven }, applied) {
	if (difference.kind === "config" || difference.carries !== undefined)
		return true;
	if (place === undefined)
		return false;
	if (proven !== undefined)
		return true;
	if (isSteady)
		return (0,by_variation.MM)(difference, applied);
	const isAlone = difference.kind === "added" || difference.kind === "removed";
	return !isAlone && (0,by_variation.rw)(difference);
}


var printable = __webpack_require__(76158);
;

const named = 5;
const mostLines = 10;
const longest = 120;
function placesSoFar(differences) {
	const paths = [...new Set(differences.listed.map(({ path }) => path))];
	const count = paths.length + differences.omitted;
	const where = count === 1 ? "1 place" : `${count} places`;
	return `the images differ in ${where}: ${listed(paths, differences.omitted)}`;
}
function causesSoFar(differences) {
	const lines = new Map();
	for (const difference of differences) {
		const { instruction } = difference;
		if (instruction === undefined)
			continue;
		const line = `${(0,printable.RK)(instruction.file)}:${instruction.line}`;
		lines.set(line, [...(lines.get(line) ?? []), difference]);
	}
	return [...lines].slice(0, mostLines).map(([line, here]) => {
		const causes = new Set(here.map(({ cause = "unknown" }) => cause));
		const paths = [...new Set(here.map(({ path }) => path))];
		return `so far: ${line} makes ${listed(paths, 0)} differ: ${[...causes].join(", ")}`;
	});
}
function listed(paths, omitted) {
	const shown = paths.slice(0, named).map((path) => (0,printable.vI)((0,printable.RK)(path), longest));
	const more = paths.length - shown.length + omitted;
	return more === 0 ? shown.join(", ") : `${shown.join(", ")} and ${more} more`;
}


var bases = __webpack_require__(72188);
;


const busyboxName = /(?:^|[/:-])(?:alpine|busybox)/i;
function busyboxLines(scope) {
	const names = (0,origins.eZ)(scope.containerfile, scope);
	const isBusybox = (stage) => {
		const origin = (0,origins.zU)(names, stage);
		if (origin?.stage !== undefined)
			return isBusybox(origin.stage);
		return busyboxName.test(origin?.name ?? "");
	};
	const stages = (0,bases.xB)(scope).filter(isBusybox);
	return new Set(stages.flatMap(({ instructions }) => instructions.map(({ line }) => line)));
}


var table = __webpack_require__(31691);

var moved_bytes = __webpack_require__(46252);

var twin_builds = __webpack_require__(2984);
;




function twinFacts(options) {
	const { builder } = options;
	const own = (0,twin_builds.Fx)(options);
	const onBusybox = busyboxLines(options.scope);
	const facts = (built) => {
		const { environment, variations } = own[built.slot];
		const { hostname, umask, env } = (0,table.wm)(environment, variations);
		const isGiven = builder.noShim === undefined;
		const { startedAt, endedAt, contextPath } = built;
		return {
			startedAt,
			endedAt,
			hostname: isGiven ? hostname : undefined,
			umask: isGiven ? umask : undefined,
			env: isGiven ? env : {},
			contextPath,
			userNames: builder.userNames,
			busyboxLines: onBusybox,
			bytesMoved: new Map([...(0,moved_bytes.F)(built.steps, options.scope.containerfile)].flatMap(([{ line }, bytes]) => bytes === undefined ? [] : [[line, bytes]])),
		};
	};
	return [facts(options.first), facts(options.second)];
}


var early_end = __webpack_require__(18058);

var known_steps = __webpack_require__(66092);
;






const titles = {
	first: "build 1, watched",
	second: "build 2, watched",
};
function watchTwins(options) {
	options.reporter.info("running both builds once more, watched step by step, to find the lines that cause it");
	const parts = (0,twin_builds.Fx)(options);
	const steps = new twin_builds.KQ(options.reporter);
	const stop = new AbortController();
	const pace = (0,twin_builds.CC)(options);
	const start = async (slot, own) => {
		const line = (text) => steps.see(titles[slot], text);
		const log = { line, close: () => undefined };
		const { plan, stepOf, stepNetwork } = options;
		const name = `${slot}-traced`;
		const { skips } = (0,early_end.u)(options.earlyEnd, slot);
		const early = skips === undefined ? {} : { skips };
		const shared = { ...parts[slot], ...own, ...early, plan, stepOf, stepNetwork };
		const build = { slot, name, ...shared, log, signal: stop.signal };
		try {
			return await options.builder.watch(build);
		}
		catch (error) {
			stop.abort(error);
			throw error;
		}
	};
	const first = start("first", { pace: pace.first }).finally(() => pace.firstIsOver());
	const gate = new Gate(options.patience);
	const second = start("second", {
		pace: gate.before(pace.follower()),
		...(0,known_steps.b)(options.secondSteps),
	});
	const ended = Promise.allSettled([first, second]);
	const both = ended.then((ends) => twinsOf(ends, stop.signal));
	both.catch(() => undefined);
	return {
		both,
		goOn: () => gate.open(),
		first: first.catch(() => undefined),
		stop: async () => {
			stop.abort(new Error("the watched builds are of no use any more"));
			for (const end of await ended)
				if (end.status === "fulfilled")
					await end.value.close();
		},
	};
}
class Gate {
	#bell = new bell.I(bell.d);
	#opensAt;
	#isOpen = false;
	constructor(patience) {
		this.#opensAt = bell.d.now() + patience;
	}
	open() {
		this.#isOpen = true;
		this.#bell.ring();
	}
	before(pace) {
		return {
			begin: async (signal) => {
				await this.#bell.until(() => (this.#isOpen ? 0 : this.#opensAt), signal);
				await pace.begin(signal);
			},
			step: (step, signal) => pace.step(step, signal),
		};
	}
}
function twinsOf([first, second], signal) {
	if (first.status === "fulfilled" && second.status === "fulfilled") {
		return { kind: "watched", builds: [first.value, second.value] };
	}
	return { kind: "failed", reason: reasonOf(signal.reason) };
}
function reasonOf(error) {
	if (error instanceof build.Y)
		return `the builds failed when they were run again (${error.message})`;
	if (error instanceof failure.HR && error.code !== "interrupted")
		return error.message;
	throw error;
}

;














const limit = 200;
async function explain(options) {
	const { reporter, first, second } = options;
	reporter.progress("looking for the differences");
	const isConfigAlone = first.diffIds.join() === second.diffIds.join();
	const watching = isConfigAlone
		? undefined
		: watchTwins({ ...options, secondSteps: second.steps, patience: patienceOf(options) });
	try {
		const found = await compared(options);
		const known = { ...options, found, twins: twinFacts(options) };
		const caused = (await earlyCauses(known, watching)) ?? (await lateCauses(known, watching));
		for (const line of causesSoFar(caused.map(({ difference }) => difference))) {
			reporter.info(line);
		}
		return await withVariations(known, caused);
	}
	finally {
		await watching?.stop();
		await first.recorded?.close();
		await second.recorded?.close();
	}
}
const explain_longest = 10_000;
function patienceOf({ first, second }) {
	return first.recorded === undefined || second.recorded === undefined ? 0 : explain_longest;
}
async function earlyCauses(options, watching) {
	const { first, second, atWork } = options;
	if (watching === undefined || first.recorded === undefined || second.recorded === undefined) {
		return undefined;
	}
	const again = await watching.first;
	if (again === undefined || again.cut !== undefined || again.unread > 0)
		return undefined;
	const { listed } = options.found.differences;
	const builds = [first.recorded, second.recorded];
	const traced = await attributeByRecorded({ ...options, differences: listed }, { builds, again });
	const caused = await diagnosed(options, traced);
	if (!areSettled(caused, atWork))
		return undefined;
	options.reporter.info("build 1, run once more, leaves nothing open: build 2 need not run again");
	await watching.stop();
	return caused;
}
async function lateCauses(options, watching) {
	const { listed } = options.found.differences;
	watching?.goOn();
	const watched = await watching?.both;
	const traced = await attributeByWatched({ ...options, differences: listed }, watched);
	return await diagnosed(options, traced);
}
async function diagnosed(options, traced) {
	const { twins, found, readers, origins, atWork: applied } = options;
	const located = traced.map((each) => ({
		...each,
		difference: inItsLayer(each.difference, origins),
	}));
	const causes = (0,diagnose.h)(located.map(({ difference }) => difference), twins);
	const differences = withHiddenCauses(causes, { traced: located, twins }).flatMap((each, at) => {
		const { root, watched } = located[at] ?? {};
		const parts = root === undefined ? (0,several.N)(each, twins) : [each];
		return parts.map((difference) => ({ difference, watched }));
	});
	const { entries } = readers;
	return await placed({ differences, images: found.images, entries, twins, applied });
}
async function withVariations(options, differences) {
	const { second, atWork: applied, twins, found } = options;
	const told = await options.timed("variations", () => nameVariations({ ...options, applied, secondSteps: second.steps, differences }));
	const tried = differences.map(({ difference }, at) => ({ difference, told: told[at] }));
	return { ...found.differences, listed: (0,joined_fixes.joinedFixes)((0,by_variation.Tr)(tried, twins)) };
}
async function compared(options) {
	const { builder, output, openImage, reporter, readers } = options;
	await (0,all_ended.C)([
		options.firstImage.asTwin(options.first),
		builder.exportImage(options.second, output.twins.second),
	]);
	const images = await (0,all_ended.C)([openImage(output.twins.first), openImage(output.twins.second)]);
	const [a, b] = images;
	const differences = await (0,compare_images.q)({ a, b, readers, limit });
	reporter.info(placesSoFar(differences));
	return { images, differences };
}
function inItsLayer(difference, origins) {
	const origin = difference.layer === undefined ? undefined : origins[difference.layer];
	if (origin === undefined || difference.instruction !== undefined)
		return difference;
	if (origin.instruction !== undefined)
		return { ...difference, instruction: origin.instruction };
	return { ...difference, evidence: [...difference.evidence, `in the layer of ${origin.origin}`] };
}


}),

};
//# sourceMappingURL=72768.index.js.map
