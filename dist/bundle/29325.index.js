export const id = 29325;
export const ids = [29325];
export const modules = {

29325:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  h: () => (bisect)
});


var all_ended = __webpack_require__(22880);
;
class Known {
	applied;
	#whole;
	#not;
	#parts;
	constructor(applied, answers) {
		this.applied = applied;
		const asked = (wanted) => answers.filter(({ isWhole }) => isWhole === wanted).map(({ varied }) => varied);
		this.#whole = [applied, ...asked(true)];
		this.#not = [[], ...asked(false)];
		this.#parts = answers.flatMap(({ isPart, varied }) => (isPart === true ? [varied] : []));
	}
	isEnough(varied) {
		return this.#whole.some((whole) => isWithin(whole, varied));
	}
	isTooLittle(varied) {
		return this.#not.some((not) => isWithin(varied, not));
	}
	get isContradictory() {
		return this.#whole.some((whole) => this.isTooLittle(whole));
	}
	get singles() {
		if (this.#parts.length > 0)
			return [];
		return this.applied.filter((name) => this.#whole.every((whole) => whole.includes(name)) &&
			!this.#not.some((not) => not.includes(name)));
	}
	get likely() {
		return this.#parts.flatMap((part) => (part.length === 1 ? part : []));
	}
	get pool() {
		const smallest = this.#whole.toSorted((a, b) => a.length - b.length);
		return smallest.reduce((pool, whole) => {
			const both = pool.filter((name) => whole.includes(name));
			return this.isTooLittle(both) ? pool : both;
		}, this.applied);
	}
	get among() {
		return this.#whole.reduce((fewest, whole) => {
			const [lacking = fewest] = this.lackingIn(whole);
			return lacking.length < fewest.length ? lacking : fewest;
		}, this.applied);
	}
	lackingIn(pool) {
		return this.#not
			.map((not) => pool.filter((name) => !not.includes(name)))
			.toSorted((a, b) => a.length - b.length);
	}
}
function isWithin(some, others) {
	return some.every((name) => others.includes(name));
}

;

function nextStep({ applied, guess, answers }) {
	const known = new Known(applied, answers);
	if (known.isContradictory)
		return { kind: "contradictory" };
	const wish = { kind: "wish", among: known.among };
	const isOpen = !known.isEnough(guess) && !known.isTooLittle(guess);
	if (isOpen && !answers.some(isAbout(guess)))
		return { ...wish, varied: guess, matters: applied };
	const { singles } = known;
	if (singles.length === 0)
		return needed(known, answers);
	if (singles.length === 1) {
		if (known.isEnough(singles))
			return { kind: "found", variations: singles };
		return { ...wish, varied: singles, matters: applied };
	}
	return { ...wish, varied: half(singles), matters: singles };
}
function needed(known, answers) {
	const { pool, applied } = known;
	const lacking = known.lackingIn(pool);
	const certain = lacking.filter(({ length }) => length === 1).flat();
	const wish = { kind: "wish", among: known.among };
	const likely = applied.filter((name) => certain.includes(name) || known.likely.includes(name));
	const isOpen = likely.length > 1 && !known.isEnough(likely) && !known.isTooLittle(likely);
	if (isOpen && !answers.some(isAbout(likely)))
		return { ...wish, varied: likely, matters: applied };
	const open = lacking.find((names) => !names.some((name) => certain.includes(name)));
	if (open !== undefined) {
		const without = half(open);
		const varied = pool.filter((name) => !without.includes(name));
		return { ...wish, varied, matters: pool };
	}
	const variations = applied.filter((name) => certain.includes(name));
	if (known.isEnough(variations))
		return { kind: "found", variations };
	return { ...wish, varied: variations, matters: applied };
}
function half(names) {
	return names.slice(0, Math.ceil(names.length / 2));
}
function isAbout(varied) {
	return (answer) => answer.varied.join() === varied.join();
}

;
function sharedBuilds(wishes, { applied, most }) {
	const builds = [];
	let left = byPopularity(wishes);
	while (builds.length < most && left.length > 0) {
		const { varied, unserved } = oneFor(left, applied);
		builds.push(varied);
		left = unserved;
	}
	return builds;
}
function oneFor(wishes, applied) {
	let varied = [];
	const served = [];
	const unserved = [];
	for (const wish of wishes) {
		const both = applied.filter((name) => varied.includes(name) || wish.varied.includes(name));
		if ([...served, wish].every((each) => answers(both, each))) {
			varied = both;
			served.push(wish);
		}
		else {
			unserved.push(wish);
		}
	}
	return { varied, unserved };
}
function answers(build, { varied, matters }) {
	return matters.every((name) => build.includes(name) === varied.includes(name));
}
function byPopularity(wishes) {
	const counts = new Map();
	const countOf = ({ varied }) => counts.get(varied.join()) ?? 0;
	for (const wish of wishes)
		counts.set(wish.varied.join(), countOf(wish) + 1);
	return wishes.toSorted((a, b) => countOf(b) - countOf(a));
}

;



async function bisect(search) {
	const { applied, places } = search;
	const answers = new Map();
	const answersOf = ({ key }) => answers.get(key) ?? [];
	const stepOf = (place) => nextStep({ applied, guess: place.guess ?? [], answers: answersOf(place) });
	for (let left = search.most; left > 0;) {
		const open = places.flatMap((place) => {
			const step = stepOf(place);
			return step.kind === "wish" && !isHopeless(step, answersOf(place)) ? [{ place, step }] : [];
		});
		const wishes = open.map(({ step }) => step);
		const builds = sharedBuilds(wishes, { applied, most: Math.min(left, search.sideBySide) });
		if (builds.length === 0)
			break;
		left -= builds.length;
		const asked = open.map(({ place }) => place);
		const seen = await (0,all_ended.C)(builds.map((varied) => search.probe({ varied, places: asked })));
		for (const place of asked) {
			const fresh = builds.map((varied, at) => answerOf(varied, place, seen[at]));
			answers.set(place.key, [...answersOf(place), ...fresh]);
		}
	}
	return new Map(places.map((place) => [place.key, outcomeOf(stepOf(place))]));
}
function answerOf(varied, { key, whole, none }, seen) {
	const value = seen?.get(key);
	if (value === undefined)
		return { varied, isWhole: undefined };
	const isWhole = value === whole;
	return { varied, isWhole, isPart: !isWhole && none !== undefined && value !== none };
}
function isHopeless({ varied, matters }, answers) {
	return answers.some((answer) => answer.isWhole === undefined &&
		matters.every((name) => answer.varied.includes(name) === varied.includes(name)));
}
function outcomeOf(step) {
	if (step.kind === "contradictory")
		return { kind: "none" };
	if (step.kind === "found")
		return step;
	return { kind: "among", variations: step.among };
}


}),

35629:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  R: () => (withoutSearch),
  e: () => (ExtraBuilds)
});
var _domain_build_step_id_js__4 = __webpack_require__(71966);
var _domain_text_surface_js__0 = __webpack_require__(10970);
var _ports_build_js__1 = __webpack_require__(83075);
var _known_steps_js__6 = __webpack_require__(66092);
var _shared_world_js__5 = __webpack_require__(93453);
var _step_network_js__2 = __webpack_require__(89530);
var _twin_builds_js__3 = __webpack_require__(2984);







class ExtraBuilds {
	#options;
	#known;
	#stop = new AbortController();
	#count = 0;
	#running = Promise.resolve();
	constructor(options) {
		this.#options = options;
		this.#known = new Map(options.secondSteps.map((step) => [(0,_domain_build_step_id_js__4.U)(step.id), step]));
	}
	get left() {
		return this.#options.request.extraBuilds - this.#count;
	}
	get isAlone() {
		const { request, builder, secondSteps } = this.#options;
		return (0,_shared_world_js__5.x)(request, builder, secondSteps);
	}
	get sideBySide() {
		return this.isAlone ? 1 : 2;
	}
	async run(varied, part) {
		const { request, reporter } = this.#options;
		this.#count += 1;
		const name = `extra-${this.#count}`;
		const { aim, given } = part.purpose ?? lookingFor(varied);
		reporter.info(`${aim}: ${this.#count} of at most ${request.extraBuilds} builds, with ${given}`);
		const before = this.#running;
		let over = () => undefined;
		this.#running = new Promise((resolve) => {
			over = resolve;
		});
		if (this.isAlone)
			await before;
		try {
			return await part.work({
				slot: varied.includes("context") ? "second" : "first",
				name,
				plan: part.plan,
				...(part.pace === undefined ? {} : { pace: part.pace }),
				...(0,_twin_builds_js__3.BG)(part.plan, varied),
				...(part.isIdle === true ? { clockShift: "none", fileOrder: "kept" } : {}),
				stepOf: (0,_step_network_js__2.F)(this.#options.scope, part.lastStage),
				stepNetwork: (id) => this.#networkOf(id),
				...(0,_known_steps_js__6.b)(this.#options.secondSteps),
				log: { line: () => undefined, close: () => undefined },
				signal: this.#stop.signal,
			});
		}
		catch (error) {
			if (!(error instanceof _ports_build_js__1.Y))
				this.#stop.abort(error);
			throw error;
		}
		finally {
			over();
		}
	}
	#networkOf(id) {
		const { request, stepNetwork } = this.#options;
		if (stepNetwork(id) === "off")
			return "off";
		const step = id && this.#known.get((0,_domain_build_step_id_js__4.U)(id));
		const applied = step?.applied ?? [];
		if (applied.includes("network"))
			return "unexpected";
		if (applied.includes("clock") || applied.includes("file-order"))
			return "quiet";
		return request.network === "none" ? "off" : "expected";
	}
}
const withoutSearch = `${(0,_domain_text_surface_js__0.Pe)("extra-builds", "0")} leaves this search out`;
function lookingFor(varied) {
	return {
		aim: "looking for the variation",
		given: varied.length === 0 ? "no variation" : varied.join(", "),
	};
}


}),

46252:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  F: () => (movedBytes)
});
var _containerfile_step_ids_js__0 = __webpack_require__(53985);

function movedBytes(steps, containerfile) {
	const moved = new Map();
	for (const { id, bytesMoved } of steps) {
		if (id === undefined)
			continue;
		const instruction = (0,_containerfile_step_ids_js__0.u)(containerfile, id);
		const before = moved.has(instruction) ? moved.get(instruction) : 0;
		const isCounted = before !== undefined && bytesMoved !== undefined;
		moved.set(instruction, isCounted ? before + bytesMoved : undefined);
	}
	return moved;
}


}),

47963:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  carryOut: () => (carryOut)
});


var expected_digest = __webpack_require__(40783);

var publish = __webpack_require__(22459);

var foreign_platforms = __webpack_require__(75010);

var policy_gate = __webpack_require__(30317);

var prove_image = __webpack_require__(58287);

var require_varied = __webpack_require__(62787);

var source = __webpack_require__(80142);

var applied_variations = __webpack_require__(66271);

var settled = __webpack_require__(47688);

var step_network = __webpack_require__(89530);

var push_permission = __webpack_require__(96888);

var try_push = __webpack_require__(57478);

var hermetic = __webpack_require__(69172);

var prepare = __webpack_require__(8852);

var recipe_scope = __webpack_require__(71135);

var tell_advisories = __webpack_require__(54914);
;












async function settleRun(given, { ports, draft, opened }) {
	const { reporter } = ports;
	const { prepared, exceptions } = opened;
	const reading = (0,settled.R)(opened.source);
	draft.reading = reading;
	reporter.info(`source ${(0,source.r)(reading.source)}`);
	(0,tell_advisories.T)(reading.advisories, { reporter, forbid: given.forbid });
	(0,prepare.Gj)(given, reading);
	const request = await (0,push_permission.r)(given, reading, ports);
	const references = (0,publish.K)(request, reading.source);
	const builder = (0,settled.R)(opened.builder);
	(0,hermetic.c)(request, builder);
	draft.toolchain = builder.toolchain;
	const here = (0,applied_variations.zV)(request, builder);
	(0,require_varied.f)(request, here);
	if (request.push)
		await draft.stopwatch.timed("push", () => (0,try_push.G)(references, ports.registry));
	const scope = (0,recipe_scope.O)({ request, prepared, builder });
	const stepOf = (0,step_network.F)(scope);
	const { timed } = draft.stopwatch;
	return {
		request,
		references,
		ports,
		timed,
		prepared,
		reading,
		builder,
		exceptions,
		...(opened.copies === undefined ? {} : { copies: opened.copies }),
		...(opened.policy === undefined ? {} : { policy: opened.policy }),
		scope,
		stepOf,
		here,
	};
}

;






async function carryOut(given, { ports, draft, opened }) {
	const settled = await settleRun(given, { ports, draft, opened });
	const { request, references, timed } = settled;
	if (request.platforms !== undefined) {
		const { carryOutPlatforms } = await Promise.all([__webpack_require__.e(2251), __webpack_require__.e(4634), __webpack_require__.e(13562), __webpack_require__.e(32179)]).then(__webpack_require__.bind(__webpack_require__, 4634));
		return await carryOutPlatforms(settled, { platforms: request.platforms, draft });
	}
	if (request.reuse) {
		const { reuseImage } = await Promise.all([__webpack_require__.e(1159), __webpack_require__.e(1703), __webpack_require__.e(1736), __webpack_require__.e(2696), __webpack_require__.e(3135)]).then(__webpack_require__.bind(__webpack_require__, 3135));
		if (await timed("reuse", () => reuseImage(settled, draft))) {
			if (request.sbom.length > 0)
				ports.reporter.warn(undescribed);
			return;
		}
	}
	await (0,foreign_platforms.r)([settled]);
	const run = await withFiles(settled, draft);
	const proven = await (0,prove_image.i)(run, draft);
	(0,expected_digest.p)(request, proven.proof);
	await (0,policy_gate.x)(settled, draft);
	if (request.push) {
		const onPushed = (pushed) => draft.pushed.push(pushed);
		await timed("push", () => (0,publish.m)({ ...ports, proof: proven.proof, references, onPushed }));
	}
	await proven.keepArtifacts();
}
const undescribed = "The image was reused and not read, so no SBOM of it was written: `twofold sbom IMAGE` writes one.";
async function withFiles(run, draft) {
	const { recipe } = run.request;
	if (recipe.kind !== "prebuilt")
		return run;
	const { withPrebuilt } = await Promise.all([__webpack_require__.e(4914), __webpack_require__.e(9039), __webpack_require__.e(9147), __webpack_require__.e(15695), __webpack_require__.e(16803), __webpack_require__.e(44399)]).then(__webpack_require__.bind(__webpack_require__, 9147));
	return await withPrebuilt(run, recipe, draft);
}


}),

55171:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  a: () => (provePlan)
});


var ports_ledger = __webpack_require__(10126);

var prepare = __webpack_require__(8852);

var build_recipe = __webpack_require__(77961);

var findings_proof = __webpack_require__(67874);

var failure = __webpack_require__(67271);

var image_path = __webpack_require__(67566);

var surface = __webpack_require__(10970);

var accepted = __webpack_require__(33119);

var labels = __webpack_require__(24138);
;


async function acceptDifferences(options) {
	const { exceptions, differences, reporter } = options;
	if (exceptions === undefined)
		return { open: differences.listed, accepted: [], labels: [] };
	const direct = (0,accepted.Ju)(differences.listed, exceptions.exceptions);
	const { accepted: all, open } = (0,accepted.zD)(direct, await options.carriedAlong(direct.open));
	const used = all.filter(({ paths }) => paths.length > 0);
	const found = { open, accepted: used, labels: [] };
	if (open.length > 0 || differences.omitted > 0)
		return found;
	const failure = (0,accepted.CW)(all, exceptions.file);
	if (failure !== undefined)
		return { ...found, failure };
	if (used.length === 0)
		return found;
	const first = (0,accepted.iD)(used.map(({ exception }) => exception));
	reporter.warn(`The two builds differ, but ${exceptions.file} accepts every difference, the first until ${first}.`);
	return { ...found, labels: [exceptionsLabel(used.map(({ exception }) => exception))] };
}
function exceptionsLabel(exceptions) {
	const told = exceptions.map(({ path, cause, expires }) => ({ path, cause, expires }));
	return { name: labels.l3.exceptions, value: JSON.stringify(told) };
}

;

async function compressedOtherwise({ request, builder, ports }, second) {
	if (request.compare === "content")
		return undefined;
	const { output, openImage } = ports;
	const other = await builder.exportImage(second, output.twins.second);
	const { digest, manifest } = await openImage(output.layout);
	if (digest === other)
		return undefined;
	const { compareCompressed } = await __webpack_require__.e(9039).then(__webpack_require__.bind(__webpack_require__, 9039));
	const { listed, omitted } = compareCompressed(manifest, (await openImage(output.twins.second)).manifest);
	const why = {
		what: `Both builds have the same content, but compressing it gave two manifests, ${digest} and ${other}.`,
		fix: `Set ${(0,surface.Pe)("compare", "content")}, or find the compressor on this machine that is not deterministic.`,
	};
	return { differences: { listed: listed.map(explained), omitted }, why };
}
function explained(found) {
	return {
		...found,
		explanation: "Both builds have the same content here, but compressing it gave different bytes each time.",
	};
}

;

function irreproducibleFailure({ what, fix }) {
	return new failure.HR({ code: "irreproducible", message: `${what} Nothing was pushed.`, fix });
}


var carried_along = __webpack_require__(62827);

var image_record = __webpack_require__(6598);

var twin_builds = __webpack_require__(2984);
;











async function judge(options) {
	const { twins, ports } = options;
	const { first, second } = twins;
	if (second === undefined)
		return await judgeOne(options);
	ports.reporter.progress("comparing");
	return (0,twin_builds.t7)(first, second)
		? await judgeEqual(options, second)
		: await judgeDiffering(options, second);
}
async function judgeOne(options) {
	await putInLayout(options);
	const { traces, executables } = await options.search([]);
	return { proof: await withImage(options, { ...options.proof, traces, executables }) };
}
async function judgeEqual(options, second) {
	await putInLayout(options);
	const otherwise = await compressedOtherwise(options, second);
	const found = await options.search([]);
	const known = options.made?.differences;
	const proof = (0,findings_proof.ZZ)(withFindings(options.proof, found), known);
	if (otherwise !== undefined) {
		const { differences, why } = otherwise;
		const listed = [...differences.listed, ...proof.differences.listed];
		const omitted = differences.omitted + proof.differences.omitted;
		const differing = {
			...proof,
			verdict: "false",
			differences: { ...proof.differences, listed, omitted },
		};
		return await letPass(options, differing, why);
	}
	const { listed, omitted } = proof.differences;
	if (listed.length + omitted === 0) {
		const verdict = (0,build_recipe.m)(options.request.recipe) ? "unchecked" : "true";
		return { proof: await withImage(options, { ...proof, verdict }) };
	}
	return await judgeDifferences(options, { ...proof, verdict: "false" }, known === undefined ? traced : differing);
}
async function judgeDiffering(options, second) {
	const differences = await judge_explained(options, second);
	const known = { ...options.proof, verdict: "false", differences };
	try {
		const proof = withFindings(known, await options.search(differences.listed));
		return await judgeDifferences(options, proof, differing);
	}
	catch (error) {
		if (error instanceof failure.HR)
			return { proof: known, failure: error };
		throw error;
	}
}
async function judgeDifferences(options, found, whyOf) {
	const { openImage, output, readers, reporter } = options.ports;
	const { listed } = found.differences;
	const { open, labels, accepted, failure } = await acceptDifferences({
		exceptions: options.exceptions,
		reporter,
		differences: found.differences,
		carriedAlong: (open) => (0,carried_along.W)({
			...{ listed, open, entries: readers.entries },
			images: async () => [
				await openImage(output.twins.first),
				await openImage(output.twins.second),
			],
		}),
	});
	const proof = { ...found, exceptions: accepted };
	if (failure !== undefined)
		return await stopped(options, proof, failure);
	if (labels.length > 0)
		return { proof: await labelled(options, proof, labels) };
	return await letPass(options, proof, whyOf(open.length + found.differences.omitted));
}
async function letPass(options, proof, why) {
	const { request, ports } = options;
	if (request.reproducibility === "require") {
		return await stopped(options, proof, irreproducibleFailure(why));
	}
	ports.reporter.warn(`${why.what} Because of ${(0,surface.Pe)("reproducibility", "warn")}, the first build passes, labelled as not reproducible.`);
	return { proof: await labelled(options, proof, []) };
}
async function stopped(options, proof, failure) {
	const { first, second } = options.twins;
	const isOne = second === undefined || (0,twin_builds.t7)(first, second);
	return { failure, proof: isOne ? await withImage(options, proof) : proof };
}
async function labelled(options, proof, labels) {
	const { relabel, output } = options.ports;
	await putInLayout(options);
	await relabel(output.layout, [{ name: "dev.twofold.reproducible", value: "false" }, ...labels]);
	return await withImage(options, proof);
}
function withFindings(proof, { traces, executables, differences }) {
	const { listed, omitted } = proof.differences;
	const told = new Set(listed.map(({ path }) => (0,image_path.TN)(path)));
	const more = differences.listed.filter(({ path }) => !told.has(path));
	return {
		...proof,
		...{ traces, executables },
		differences: {
			...proof.differences,
			listed: [...listed, ...more],
			omitted: omitted + differences.omitted,
		},
	};
}
async function judge_explained(options, second) {
	const { twins, ports, timed } = options;
	return await timed("explain", async () => {
		const { explain } = await Promise.all([__webpack_require__.e(4914), __webpack_require__.e(7079), __webpack_require__.e(9039), __webpack_require__.e(15695), __webpack_require__.e(16803), __webpack_require__.e(34571), __webpack_require__.e(69853), __webpack_require__.e(72768)]).then(__webpack_require__.bind(__webpack_require__, 72768));
		const { first, stepNetwork, earlyEnd } = twins;
		const early = earlyEnd === undefined ? {} : { earlyEnd };
		return await explain({ ...options, ...ports, first, second, stepNetwork, ...early });
	});
}
function differing(count) {
	return {
		what: `The two builds differ${count === 0 ? "" : ` in ${count} ${count === 1 ? "place" : "places"}`}.`,
		fix: `Set ${(0,surface.Pe)("reproducibility", "warn")} to get only a warning until both builds are equal.`,
	};
}
function traced(count) {
	const values = count === 1 ? "1 value" : `${count} values`;
	return {
		what: `The two builds are equal, but the image contains ${values} that will change in the next build.`,
		fix: `Set ${(0,surface.Pe)("traces", "warn")} to only report such values, or ${(0,surface.Pe)("reproducibility", "warn")} to get only a warning until they are gone.`,
	};
}
async function putInLayout({ firstImage, ports, twins }) {
	ports.reporter.progress("compressing");
	await firstImage.asLayout(twins.first);
}
async function withImage({ ports, origins }, proof) {
	const { layout } = ports.output;
	return { ...proof, layout, image: (0,image_record.F)(await ports.openImage(layout), origins) };
}


var places = __webpack_require__(42216);

var step_ids = __webpack_require__(53985);

var report_variations = __webpack_require__(81569);

var build = __webpack_require__(83075);

var applied_variations = __webpack_require__(66271);

var search = __webpack_require__(29325);

var by_variation = __webpack_require__(27628);

var all_ended = __webpack_require__(22880);

var broken_step = __webpack_require__(84783);

var extra_builds = __webpack_require__(35629);

var program_limits = __webpack_require__(73318);
;







const key = "break";
async function breakReason(broke, options) {
	const { reporter } = options;
	const builds = new extra_builds.e({ ...options, secondSteps: broke.steps });
	const applied = options.applied.filter((name) => name !== "start-time");
	const among = {
		kind: "among",
		variations: applied.length > 0 ? applied : options.applied,
	};
	if (builds.left === 0 || applied.length === 0 || (0,broken_step.zv)(broke))
		return among;
	reporter.info(`only the second build failed: looking for the variation that causes it, with at most ${builds.left} more builds; ${extra_builds.R}`);
	const broken = (0,broken_step.Kl)(broke, options.scope);
	const tries = (variations) => (0,broken_step.QC)({ builds, options, broken }, { variations });
	try {
		const [without, again] = await (0,all_ended.C)([
			tries([]),
			...(builds.left > 1 ? [tries(applied)] : []),
		]);
		if (without === "broke")
			return { kind: "flaky", seen: "without" };
		if (again === "did not break")
			return { kind: "flaky", seen: "not again" };
		const guess = (0,by_variation.Ai)(broken?.text ?? "", applied);
		const found = await (0,search.h)({
			places: [{ key, whole: "broke", guess: guess === undefined ? [] : [guess] }],
			applied,
			most: builds.left,
			sideBySide: builds.sideBySide,
			probe: async ({ varied }) => new Map([[key, await tries(applied.filter((name) => varied.includes(name)))]]),
		});
		const reason = reasonOf(found.get(key), applied);
		return reason.kind === "found" && (0,program_limits.xW)(reason.variations)
			? { ...reason, isLimit: await isLimit(reason.variations, { builds, options, broken }) }
			: reason;
	}
	catch (error) {
		if (!(error instanceof failure.HR) || error.code === "interrupted")
			throw error;
		reporter.warn(`An extra build to find the variation failed: ${error.message}`);
		return among;
	}
}
async function isLimit(variations, trial) {
	if (trial.builds.left === 0)
		return "unknown";
	const purpose = {
		aim: "looking for what of the variation it is",
		given: `${variations.join(", ")}, but nothing changed`,
	};
	return (await (0,broken_step.QC)(trial, { variations, purpose, isIdle: true })) === "broke";
}
function reasonOf(bisection, applied) {
	if (bisection === undefined || bisection.kind === "none") {
		return { kind: "flaky", seen: "without" };
	}
	const { kind, variations } = bisection;
	return { kind, variations: applied.filter((name) => variations.includes(name)) };
}


var build_failure = __webpack_require__(41436);

var early_end = __webpack_require__(18058);
;


async function incrementalTwins(options) {
	const { saved, saves, reporter, ...others } = options;
	const clean = { ...others, reporter };
	if (saved === undefined && saves === undefined)
		return await (0,twin_builds.iB)(clean);
	const [how, what] = saved === undefined
		? ["saving artifacts for the next build", "saving any"]
		: ["what the previous image saved", "it"];
	const { onFirst: _, ...quiet } = options;
	try {
		const twins = await (0,twin_builds.iB)(quiet);
		if (twins.second === undefined || (0,twin_builds.t7)(twins.first, twins.second))
			return twins;
		reporter.warn(`With ${how}, the first build gave another image than the clean one, so both are built again without ${what}.`);
	}
	catch (error) {
		if (!(error instanceof build.Y))
			throw error;
		reporter.warn(`With ${how} in the first build, a build broke, so both are built again without ${what}.`);
	}
	return await (0,twin_builds.iB)(clean);
}

;



async function earlyTwins(options) {
	const { earlyEnd, onFirst, ...others } = options;
	if (earlyEnd === undefined)
		return await incrementalTwins(options);
	const { reporter } = options;
	const whole = onFirst === undefined ? others : { ...others, onFirst };
	try {
		const twins = await incrementalTwins({
			...others,
			earlyEnd,
			onFirst: (first) => {
				if (earlyEnd.endedBehind === undefined)
					onFirst?.(first);
			},
		});
		if (earlyEnd.endedBehind === undefined || twins.second === undefined)
			return twins;
		if (!(0,twin_builds.t7)(twins.first, twins.second))
			return { ...twins, earlyEnd };
	}
	catch (error) {
		if (!(error instanceof build.Y) || earlyEnd.endedBehind === undefined)
			throw error;
	}
	reporter.info("the end of both builds is needed to know more, so they run again, to their ends");
	return await incrementalTwins(whole);
}


var environments = __webpack_require__(92378);
;





function partsOf({ env, hostname, umask }) {
	const variables = Object.keys(env).sort();
	return [
		...variables.filter((name) => name === epoch),
		...variables.filter((name) => name !== epoch),
		...(hostname === undefined ? [] : ["hostname"]),
		...(umask === undefined ? [] : ["umask"]),
	];
}
const epoch = "SOURCE_DATE_EPOCH";
const environment_blame_key = "break";
async function environmentBlame(broke, options) {
	const { plan, scope, reporter, builder } = options;
	const parts = builder.noShim === undefined ? partsOf(plan.environment) : [];
	const builds = new extra_builds.e({ ...options, secondSteps: broke.steps });
	const broken = (0,broken_step.Kl)(broke, scope);
	if (parts.length === 0 || builds.left === 0 || broken === undefined || (0,broken_step.zv)(broke)) {
		return undefined;
	}
	const tries = (kept) => (0,broken_step.QC)({ builds, options, broken }, { variations: [], environment: onlyWith(plan.environment, kept), purpose: purposeOf(kept) });
	try {
		if ((await tries([])) !== "did not break")
			return undefined;
		if (builds.left === 0)
			return { kind: "among", parts };
		if ((await tries(parts)) === "did not break")
			return { kind: "flaky" };
		const found = await (0,search.h)({
			places: [{ key: environment_blame_key, whole: "broke", guess: parts.slice(0, 1) }],
			applied: parts,
			most: builds.left,
			sideBySide: builds.sideBySide,
			probe: async ({ varied }) => new Map([[environment_blame_key, await tries(parts.filter((part) => varied.includes(part)))]]),
		});
		return blameOf(found.get(environment_blame_key), parts);
	}
	catch (error) {
		if (!(error instanceof failure.HR) || error.code === "interrupted")
			throw error;
		reporter.warn(`An extra build to find out why build 1 failed has failed: ${error.message}`);
		return undefined;
	}
}
function onlyWith(whole, parts) {
	if (parts.length === 0)
		return environments.tc;
	const { hostname, umask, env, name } = whole;
	return {
		name,
		...(hostname === undefined || !parts.includes("hostname") ? {} : { hostname }),
		...(umask === undefined || !parts.includes("umask") ? {} : { umask }),
		env: Object.fromEntries(Object.entries(env).filter(([variable]) => parts.includes(variable))),
	};
}
function purposeOf(parts) {
	const given = parts.length === 0 ? "nothing" : parts.join(", ");
	return {
		aim: "build 1 failed; looking for the part of its environment that makes it fail",
		given: `${given} of that environment set`,
	};
}
function blameOf(found, parts) {
	if (found === undefined || found.kind === "none")
		return { kind: "flaky" };
	return { kind: found.kind, parts: parts.filter((part) => found.variations.includes(part)) };
}


var environment_texts = __webpack_require__(74053);

var foreign_executable = __webpack_require__(90746);

var source_advisory = __webpack_require__(8024);
;


function withFoundForeign(found) {
	const { advisories, programs, scope } = found;
	if (programs.length === 0)
		return advisories;
	const read = advisories.find(({ name }) => name === "foreign-executable");
	const others = advisories.filter(({ name }) => name !== "foreign-executable");
	const rank = ({ name }) => source_advisory.Uy.indexOf(name);
	return [...others, (0,foreign_executable.Yn)({ scope }, found, read)].toSorted((one, other) => rank(one) - rank(other));
}


var image_risks = __webpack_require__(34194);
;


function withFoundRisks({ advisories, ...found }) {
	const more = (0,image_risks.x)(found);
	if (more.length === 0)
		return advisories;
	const names = more.map(({ name }) => name);
	const others = advisories.filter(({ name }) => !names.includes(name));
	const rank = ({ name }) => source_advisory.Uy.indexOf(name);
	return [...others, ...more].toSorted((one, other) => rank(one) - rank(other));
}


var stale_time = __webpack_require__(6896);
;


function withFoundStale({ advisories, stale, scope }) {
	if (stale.length === 0)
		return advisories;
	const read = advisories.find(({ name }) => name === "stale-time");
	const others = advisories.filter(({ name }) => name !== "stale-time");
	const rank = ({ name }) => source_advisory.Uy.indexOf(name);
	return [...others, (0,stale_time.d)({ scope }, stale, read)].toSorted((one, other) => rank(one) - rank(other));
}


var line_evidence = __webpack_require__(13117);

var network_in_run = __webpack_require__(88735);

var sizes = __webpack_require__(76477);

var moved_bytes = __webpack_require__(46252);
;





function withMeasuredNetwork(options) {
	const moved = countedBytes(options);
	if (moved.size === 0)
		return options.advisories;
	const read = options.advisories.find(({ name }) => name === "network-in-run");
	const known = read?.findings ?? [];
	const unread = [...moved].filter(([instruction]) => !known.some(({ line }) => isAt(instruction, line)));
	const findings = [
		...known.map((finding) => withNumber(finding, moved)),
		...unread.map(([{ line, text }, bytes]) => ({ line, text: `${numberText(bytes)}: ${text}` })),
	];
	const advisory = {
		...(read ?? { name: "network-in-run", ...network_in_run.m }),
		...(0,line_evidence.P)(options, findings),
	};
	const others = options.advisories.filter(({ name }) => name !== "network-in-run");
	const rank = ({ name }) => source_advisory.Uy.indexOf(name);
	return [...others, advisory].toSorted((one, other) => rank(one) - rank(other));
}
function countedBytes({ steps, scope }) {
	const moved = (0,moved_bytes.F)(steps, scope.containerfile);
	return new Map([...moved].flatMap(([of, bytes = 0]) => (bytes > 0 ? [[of, bytes]] : [])));
}
function withNumber(finding, moved) {
	const found = [...moved].find(([instruction]) => isAt(instruction, finding.line));
	if (found === undefined)
		return finding;
	return { ...finding, text: `${finding.text} (the step ${numberText(found[1])})` };
}
function isAt({ line, endLine }, at) {
	return line <= at && at <= endLine;
}
function numberText(bytes) {
	return `moved ${(0,sizes.z3)(bytes)} over its network interface`;
}


var missing_source = __webpack_require__(54283);
;


const lostHelper = /error encoding request for copier subprocess/;
async function saidAgain(broke, options) {
	const error = broke.lastLines.findLast((line) => line.startsWith("Error: "));
	if (error === undefined || !lostHelper.test(error))
		return broke;
	const { builder, plan, reporter, stepOf, stepNetwork } = options;
	const log = reporter.openLog("build 1, once more");
	try {
		await builder.rerun({
			...{ slot: "first", name: "said-again", plan, stepOf, stepNetwork, log },
			...(0,twin_builds.Fx)(options).first,
			signal: new AbortController().signal,
		});
		return broke;
	}
	catch (again) {
		if (again instanceof build.Y)
			return again;
		throw again;
	}
	finally {
		log.close();
	}
}


var step_network = __webpack_require__(89530);

var hermetic = __webpack_require__(69172);

var tell_advisories = __webpack_require__(54914);
;




















async function prove(options) {
	const { request, ports, plan, builder, scope, onFirst, here, prepared, timed } = options;
	const { reporter } = ports;
	const { containerfile } = prepared;
	const twinOptions = {
		request,
		plan,
		builder,
		reporter,
		stepOf: options.stepOf,
		stepNetwork: (0,step_network.p)(request, scope),
		...earlyEndOf(options),
		...(options.saved === undefined ? {} : { saved: options.saved }),
		...(options.saves === undefined ? {} : { saves: options.saves }),
	};
	const had = { here, containerfile };
	const proof = request.reproducibility === "skip" ? { ...options.proof, variations: here } : options.proof;
	try {
		const { ledger } = options;
		const spared = ledger === undefined ? {} : { ledger };
		const twins = await timed("builds", () => earlyTwins({ ...twinOptions, ...spared, onFirst }));
		const { first, second } = twins;
		const built = second === undefined ? here : (0,applied_variations.mZ)({ ...had, second });
		const endedBehind = endedBehindOf(twins.earlyEnd, containerfile);
		const variations = (0,applied_variations.s0)(built, options.made?.variations);
		for (const text of (0,report_variations.FS)(variations))
			reporter.info(`not varied: ${text}`);
		return {
			kind: "built",
			twins,
			atWork: second === undefined ? [] : (0,applied_variations.ZJ)({ here, second }),
			proof: {
				...proof,
				...(endedBehind === undefined ? {} : { endedBehind }),
				variations,
				builds: buildRecords([first, second], options),
			},
		};
	}
	catch (error) {
		if (!(error instanceof build.Y))
			throw error;
		if (error.slot === "first") {
			const failure = await firstBroke(error, { ...options, twinOptions });
			return { kind: "broke", proof, failure };
		}
		const failure = await secondBroke(error, { ...options, twinOptions });
		return {
			kind: "broke",
			failure,
			proof: { ...proof, variations: (0,applied_variations.mZ)({ ...had, second: error }) },
		};
	}
}
function earlyEndOf({ request, exceptions, scope, saved, saves, }) {
	const { failFast, reproducibility, tryFix } = request;
	if (!failFast || reproducibility !== "require" || tryFix)
		return {};
	if (exceptions !== undefined || saved !== undefined || saves !== undefined)
		return {};
	return { earlyEnd: new early_end.x(scope) };
}
function endedBehindOf(earlyEnd, containerfile) {
	const id = earlyEnd?.endedBehind;
	return id && (0,places.iR)(containerfile, (0,step_ids.u)(containerfile, id));
}
async function firstBroke(said, options) {
	const { request, scope, ports, prepared, plan, timed, twinOptions } = options;
	const broke = await saidAgain(said, twinOptions);
	const { containerfile, context } = prepared;
	const about = { containerfile, request, ignoreText: context.ignoreText };
	const instruction = (0,build_failure.I)(broke, about);
	if (instruction === undefined)
		return (0,build_failure.H)(broke, about);
	const missing = await (0,missing_source.y)({
		instruction,
		log: broke.lastLines,
		contexts: scope.contexts ?? new Set(),
		context,
		written: request.context,
		file: containerfile.file,
		reader: ports.files,
	});
	if (missing !== undefined)
		return (0,build_failure.H)(broke, { ...about, missing });
	const mayBlame = instruction.keyword === "RUN" && (0,hermetic.N)(request, about, instruction) === undefined;
	const blame = mayBlame
		? await timed("environment", () => environmentBlame(broke, { ...twinOptions, scope }))
		: undefined;
	const blamed = blame && (0,environment_texts.Y)(blame, plan.environment);
	return (0,build_failure.H)(broke, { ...about, ...(blamed === undefined ? {} : { blamed }) });
}
async function secondBroke(broke, options) {
	const { request, scope, here, timed, twinOptions, prepared } = options;
	const { containerfile, context } = prepared;
	const { ignoreText } = context;
	const applied = (0,applied_variations.ZJ)({ here, second: broke });
	const reason = await timed("variations", () => breakReason(broke, { ...twinOptions, scope, applied }));
	return (0,build_failure.H)(broke, { containerfile, request, reason, ignoreText });
}
function buildRecords(builds, { request, builder, }) {
	const isGiven = builder.noShim === undefined;
	const first = isGiven && request.canonical ? "canonical" : "untouched";
	const names = [first, isGiven ? "varied" : "untouched"];
	return builds.flatMap((built, index) => {
		if (built === undefined)
			return [];
		const { digest, imageId, seconds } = built;
		return [{ localDigest: digest, imageId, seconds, environment: names[index] ?? "" }];
	});
}
function withMeasured({ reading, scope, ports, request }, { first }) {
	const { steps } = first;
	const { advisories } = reading;
	return told({ reading, ports, request }, withMeasuredNetwork({ advisories, steps, scope }));
}
function withFound({ reading, scope, ports, request }, { stale, risks, foreign: programs }) {
	const { forbid } = request;
	const platform = request.platform ?? ports.machinePlatform;
	const withStale = withFoundStale({ advisories: reading.advisories, stale, scope });
	const advisories = withFoundForeign({ advisories: withStale, programs, platform, scope });
	const all = withFoundRisks({ advisories, risks, scope, forbid });
	return told({ reading, ports, request }, all);
}
function told({ reading, ports, request }, advisories) {
	const known = reading.advisories;
	const { reporter } = ports;
	(0,tell_advisories.T)(advisories, { reporter, forbid: request.forbid, known });
	return advisories === known ? reading : { ...reading, advisories };
}


var chain = __webpack_require__(98511);

var layer_origins = __webpack_require__(96544);
;

function checkLayout(image, compared) {
	const { manifest, config } = image;
	const { base, diffIds } = compared;
	const wrong = wrongConfig(manifest.config.digest, compared.imageId) ??
		wrongAnnotations(manifest.annotations, compared.annotations) ??
		wrongCount(manifest.layers, diffIds) ??
		wrongDiffId(config.diffIds, diffIds) ??
		wrongBaseLayer(manifest.layers, base?.published ?? []);
	if (wrong !== undefined)
		throw otherImage(wrong);
	const read = new Set();
	const toRead = diffIds.flatMap((_, index) => base?.published[index] === undefined ? [index] : []);
	const watched = { ...image, layer: (index) => noting(image.layer(index), index, read) };
	return {
		image: watched,
		toRead,
		prove: async (signal) => {
			for (const index of toRead)
				if (!read.has(index))
					await readToEnd(watched, index, signal);
		},
	};
}
async function* noting(bytes, index, read) {
	try {
		yield* bytes;
	}
	catch (error) {
		if (!(error instanceof failure.HR) || error.code !== "tool")
			throw error;
		throw otherImage(`layer ${index} is damaged: ${error.message.replace(/\.$/, "")}`, error);
	}
	read.add(index);
}
async function readToEnd(image, index, signal) {
	for await (const _ of image.layer(index))
		signal?.throwIfAborted();
}
function wrongConfig(found, compared) {
	return found === compared ? undefined : `its config is ${found}, but the build's is ${compared}`;
}
function wrongAnnotations(found = {}, compared = {}) {
	const names = new Set([...Object.keys(found), ...Object.keys(compared)]);
	const wrong = [...names].sort().find((name) => found[name] !== compared[name]);
	return wrong === undefined ? undefined : `its annotation ${JSON.stringify(wrong)} is different`;
}
function wrongCount(layers, diffIds) {
	if (layers.length === diffIds.length)
		return undefined;
	return `it has ${layers.length} layers, but the build's has ${diffIds.length}`;
}
function wrongDiffId(found, compared) {
	const wrong = compared.findIndex((diffId, index) => diffId !== found[index]);
	if (wrong < 0 && found.length === compared.length)
		return undefined;
	return `its config lists a different layer ${wrong < 0 ? compared.length : wrong}`;
}
function wrongBaseLayer(layers, published) {
	const wrong = published.findIndex((of, index) => of !== undefined && !isSame(layers[index], of));
	if (wrong < 0)
		return undefined;
	const found = layers[wrong]?.digest ?? "missing";
	return `layer ${wrong} is ${found}, but the base was published with ${published[wrong]?.digest}`;
}
function isSame(found, published) {
	return (found?.digest === published.digest &&
		found.size === published.size &&
		found.mediaType === published.mediaType);
}
function otherImage(what, cause) {
	return new failure.HR({
		code: "tool",
		message: `The exported image is not the one that was compared: ${what}.`,
		fix: "Run it again. If it fails again, check the disk for errors, try another version of buildah, and report it.",
		...(cause === undefined ? {} : { cause }),
	});
}

;

class FirstImage {
	#options;
	#exported;
	#reading;
	#stop = new AbortController();
	constructor(options) {
		this.#options = options;
	}
	start({ first }) {
		this.#begin(first, "in the background");
	}
	async asLayout(first) {
		if (this.#exported === undefined)
			this.#begin(first);
		await this.#exported;
	}
	async asTwin(first) {
		await this.asLayout(first);
		await this.#settled();
		await this.#options.output.moveLayout();
		this.#exported = undefined;
	}
	async read(first) {
		if (this.#reading === undefined)
			await this.asLayout(first);
		if (this.#reading === undefined)
			throw new Error("an image that is exported is read");
		return await this.#reading;
	}
	async drop() {
		if (this.#exported === undefined)
			return;
		this.#stop.abort(new Error("the image is of no use any more"));
		await this.#settled();
		this.#exported = undefined;
		await this.#options.output.removeLayout();
	}
	#begin(first, how) {
		const { read } = this.#options;
		const signal = AbortSignal.any([this.#stop.signal, this.#options.signal]);
		const exported = this.#export(first, how);
		if (this.#reading === undefined) {
			this.#reading = exported.then((checked) => {
				signal.throwIfAborted();
				return read(first, checked, signal);
			});
			this.#exported = exported;
		}
		else {
			this.#exported = exported.then(async (checked) => {
				await checked.prove(signal);
				return checked;
			});
		}
		for (const work of [this.#exported, this.#reading])
			work.catch(() => undefined);
	}
	async #export(first, how) {
		const { builder, output, openImage, timed } = this.#options;
		return await timed("export", async () => {
			await builder.exportImage(first, output.layout, how);
			return checkLayout(await openImage(output.layout), first);
		});
	}
	async #settled() {
		await Promise.allSettled([this.#exported, this.#reading]);
	}
}

;



function firstImageOf(run) {
	const { builder, ports, timed } = run;
	return new FirstImage({
		...{ builder, timed, signal: ports.signal },
		output: ports.output,
		openImage: ports.openImage,
		read: async (first, checked, signal) => {
			const { startSearch } = await Promise.all([__webpack_require__.e(6022), __webpack_require__.e(6309)]).then(__webpack_require__.bind(__webpack_require__, 6309));
			return await startSearch({ ...run, signal }, { first, checked });
		},
	});
}
function searchOf(built) {
	const { twins, prepared, scope } = built;
	const { containerfile } = prepared;
	const origins = (0,layer_origins.nf)({ built: twins.first, containerfile, chain: (0,chain.a)(scope) });
	const search = async (attributed) => {
		const read = await built.firstImage.read(twins.first);
		const { concludeSearch } = await Promise.all([__webpack_require__.e(6022), __webpack_require__.e(6309)]).then(__webpack_require__.bind(__webpack_require__, 6309));
		const { buildOnAnotherDay } = await Promise.all([__webpack_require__.e(6755), __webpack_require__.e(9039), __webpack_require__.e(15695)]).then(__webpack_require__.bind(__webpack_require__, 6755));
		const { signal } = built.ports;
		const anotherDay = () => buildOnAnotherDay(built);
		const found = await concludeSearch({ ...built, origins, attributed, signal, anotherDay }, read);
		built.onFound(found);
		return found;
	};
	return { origins, search };
}

;





async function aloneOf(run, plan) {
	if (run.request.recipe.kind !== "s2i")
		return {};
	const { firstAlone } = await __webpack_require__.e(10000).then(__webpack_require__.bind(__webpack_require__, 49089));
	return await firstAlone(run, { plan, recipe: run.request.recipe });
}
async function provePlan(run, options) {
	if (run.ports.openLedger === undefined)
		return await provedPlan(run, options);
	const { keepAgreed, openTwinLedger, withLedgerUse } = await Promise.all([__webpack_require__.e(4510), __webpack_require__.e(6022), __webpack_require__.e(13241), __webpack_require__.e(15237), __webpack_require__.e(15695), __webpack_require__.e(29299), __webpack_require__.e(32179), __webpack_require__.e(52057)]).then(__webpack_require__.bind(__webpack_require__, 29299));
	const opened = await openTwinLedger(run);
	if (opened === undefined)
		return await provedPlan(run, options);
	const { ledger, access } = opened;
	try {
		return await provedPlan(run, options, {
			ledger,
			keep: (twins) => keepAgreed(opened, run, twins),
			added: (proof) => withLedgerUse(proof, opened),
		});
	}
	catch (error) {
		if (!(error instanceof ports_ledger.B))
			throw error;
		run.ports.reporter.warn(`${error.message}. Both builds run again without the ledger.`);
		await run.builder.forgetBuilds();
		return await provedPlan(run, options);
	}
	finally {
		await access.close();
	}
}
async function provedPlan(run, { plan, proof, draft }, spared) {
	const { ledger, added = (known) => known } = spared ?? {};
	const taken = ledger === undefined ? {} : { takenRuns: () => ledger.runs };
	const firstImage = firstImageOf({ ...run, ...taken, plan });
	const alone = await aloneOf(run, plan);
	let keeping = Promise.resolve();
	try {
		const proven = await prove({
			...run,
			plan,
			proof,
			onFirst: (twins) => firstImage.start(twins),
			...alone,
			...(ledger === undefined ? {} : { ledger }),
		});
		draft.keep(added(proven.proof));
		if (proven.kind === "broke")
			throw proven.failure;
		const isWhole = proven.twins.earlyEnd === undefined;
		if (spared !== undefined && isWhole)
			keeping = spared.keep(proven.twins);
		keeping.catch(() => undefined);
		const reading = withMeasured(run, proven.twins);
		draft.reading = reading;
		(0,prepare.Gj)(run.request, reading);
		const measured = { ...run, reading };
		const onFound = (found) => {
			draft.reading = withFound(measured, found);
		};
		const built = { ...measured, ...proven, plan, firstImage, onFound };
		const judged = await judge({ ...built, ...searchOf(built) });
		await keeping;
		const told = { ...judged, proof: added(judged.proof) };
		draft.keep(told.proof);
		await describe(run, {
			proof: told.proof,
			draft,
			read: () => firstImage.read(proven.twins.first),
		});
		const { savedTo } = proven.twins;
		return { ...told, ...(savedTo === undefined ? {} : { savedTo }) };
	}
	finally {
		await Promise.allSettled([keeping]);
		const isKept = draft.proofs.some(({ layout }) => layout !== undefined);
		if (!isKept)
			await firstImage.drop();
	}
}
async function describe(run, { proof, draft, read, }) {
	if (run.request.sbom.length === 0)
		return;
	const { writeSboms } = await __webpack_require__.e(6022).then(__webpack_require__.bind(__webpack_require__, 19699));
	await writeSboms(run, { proof, draft, read: read() });
}


}),

58287:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  i: () => (proveImage)
});


var step_platforms = __webpack_require__(91115);

var require_varied = __webpack_require__(62787);

var proof = __webpack_require__(67874);

var prepare = __webpack_require__(8852);

var settled = __webpack_require__(47688);

var twin_builds = __webpack_require__(2984);

var bring_bases = __webpack_require__(91880);

var foreign_executable = __webpack_require__(90746);

var source_advisory = __webpack_require__(8024);
;



function withForeignBase({ advisories, scope, bases }) {
	if (advisories.some(({ name }) => name === "foreign-executable"))
		return advisories;
	const { use, base } = (0,bring_bases.Fm)(bases, scope) ?? {};
	if (use === undefined || base?.architecture === undefined)
		return advisories;
	const { line, written } = use;
	const found = (0,foreign_executable.mD)({ scope }, { line, written, architecture: base.architecture });
	return found === undefined ? advisories : (0,source_advisory.PC)(advisories, [found]);
}


var line_evidence = __webpack_require__(13117);

var dropped_instruction = __webpack_require__(2790);

var chain = __webpack_require__(98511);

var table = __webpack_require__(893);

var dialect_uses = __webpack_require__(41815);

var printable = __webpack_require__(76158);
;








function withInheritedDrops(options) {
	const { advisories, scope, bases, version } = options;
	const base = (0,bring_bases.Fm)(bases, scope);
	const dropped = base === undefined ? [] : usesOf(base, scope);
	const uses = [...dropped, ...usesOnBases(bases, scope)].filter((use) => (0,dialect_uses.z)(version, use) === false);
	if (uses.length === 0)
		return advisories;
	const read = advisories.find(({ name }) => name === "dropped-instruction");
	const fixes = uses.map(({ id }) => (0,dropped_instruction.BW)([id]));
	const said = read?.fix ?? "";
	const unsaid = [...new Set(fixes)].filter((fix) => !said.includes(fix));
	const advisory = {
		name: "dropped-instruction",
		...dropped_instruction.ue,
		...(0,line_evidence.P)({ scope }, [...(read?.findings ?? []), ...uses.map(dropped_instruction.hD)]),
		fix: [...(read === undefined ? [] : [said]), ...unsaid].join(" "),
	};
	const others = advisories.filter(({ name }) => name !== "dropped-instruction");
	const rank = ({ name }) => source_advisory.Uy.indexOf(name);
	return [...others, advisory].toSorted((one, other) => rank(one) - rank(other));
}
function usesOf({ use, base }, scope) {
	const { line, written } = use;
	const { healthcheck = false, shell = [] } = base.docker ?? {};
	const from = `FROM ${written} brings`;
	const uses = [];
	if (healthcheck)
		uses.push({ id: "healthcheck", line, text: `${from} a HEALTHCHECK` });
	if (shell.length > 0 && shell.join(" ") !== "/bin/sh -c") {
		uses.push({ id: "shell", line, text: `${from} SHELL ${JSON.stringify(shell)}` });
	}
	for (const trigger of base.triggers) {
		const id = rows[/^\s*(\w+)/.exec(trigger)?.[1]?.toUpperCase() ?? ""];
		if (id !== undefined)
			uses.push({ id, line, text: `${from} ONBUILD ${(0,printable.vI)(trigger, 200)}` });
	}
	const replaced = replacedBy(scope);
	return uses.filter(({ id }) => !replaced.has(id));
}
function usesOnBases(bases, scope) {
	const froms = bases.filter(({ use }) => use.kind === "from");
	const outside = new Map(froms.flatMap(({ use, base }) => base.settings === undefined ? [] : [[use.stage, base.settings]]));
	const keyOf = ({ id, line, text }) => JSON.stringify([id, line, text]);
	const known = new Set((0,dialect_uses.$)(scope).map(keyOf));
	return (0,dialect_uses.$)({ ...scope, outside }).filter((use) => table.t[use.id].effect === "dropped" && !known.has(keyOf(use)));
}
const rows = {
	HEALTHCHECK: "healthcheck",
	SHELL: "shell",
};
function replacedBy(scope) {
	const keywords = (0,chain.a)(scope).flatMap(({ instructions }) => instructions);
	return new Set(keywords.flatMap(({ keyword }) => rows[keyword] ?? []));
}


var plan_build = __webpack_require__(21325);

var staged_context = __webpack_require__(15331);

var tell_advisories = __webpack_require__(54914);
;








async function makePlan(run) {
	const { request, ports, timed, prepared, builder, scope } = run;
	const { reporter, registry, sourceReader } = ports;
	const { platform } = request;
	const { contexts } = prepared;
	reporter.progress("fetching base images");
	const [brought, staged] = await Promise.allSettled([
		timed("bases", () => (0,bring_bases.Ti)({ scope, platform, contexts, builder, registry })),
		run.copies ??
			(0,twin_builds.Up)(request, { builder, context: (0,staged_context.q)(prepared.context, run.reading) }),
	]);
	const images = (0,settled.R)(brought);
	(0,settled.R)(staged);
	const bases = (0,bring_bases.wS)(images);
	for (const { written, pinned } of bases)
		reporter.info(`base ${written} is ${pinned}`);
	const reading = readingWith(run, images);
	const plan = await (0,plan_build.C)({
		request,
		prepared,
		reading,
		bases: images,
		builder,
		sourceReader,
	});
	return { plan, bases, images, reading };
}
function readingWith({ reading, scope, builder, ports, request }, images) {
	const { advisories: known } = reading;
	const advisories = withForeignBase({
		scope,
		bases: images,
		advisories: withInheritedDrops({
			advisories: known,
			scope,
			bases: images,
			version: builder.toolchain.buildah,
		}),
	});
	const { reporter } = ports;
	(0,tell_advisories.T)(advisories, { reporter, forbid: request.forbid, known });
	return advisories === known ? reading : { ...reading, advisories };
}


var prove_plan = __webpack_require__(55171);
;






async function proveImage(assembled, draft) {
	const { request, ports, builder, timed } = assembled;
	const { plan, bases, images, reading } = await makePlan(assembled);
	draft.reading = reading;
	(0,prepare.Gj)(request, reading);
	const run = { ...assembled, reading };
	const proof = await unprovenOn(request.platform ?? builder.platform, { run, bases });
	draft.keep(proof);
	const judged = await (0,prove_plan.a)(run, { plan, proof, draft });
	if (request.tryFix && isAnswered(judged)) {
		const { withTriedFixes } = await Promise.all([__webpack_require__.e(7079), __webpack_require__.e(26716)]).then(__webpack_require__.bind(__webpack_require__, 26716));
		draft.keep(await withTriedFixes(run, { plan, images, proof: judged.proof }));
	}
	if (judged.failure !== undefined)
		throw judged.failure;
	(0,prepare.Gj)(request, draft.reading);
	await timed("final stage", () => checkWrittenStage(judged.proof, { request, plan, ports }));
	if (request.recipe.kind === "runpack" && request.compareSingleStage) {
		const { withSingleStage } = await Promise.all([__webpack_require__.e(52057), __webpack_require__.e(78629)]).then(__webpack_require__.bind(__webpack_require__, 78629));
		draft.keep(await withSingleStage(run, { plan, proof: judged.proof }));
	}
	(0,require_varied.f)(request, judged.proof.variations);
	const { savedTo: file } = judged;
	const { recipe } = request;
	const keepArtifacts = async () => {
		if (file === undefined || recipe.kind !== "s2i")
			return;
		const { keepFirstAlone } = await __webpack_require__.e(10000).then(__webpack_require__.bind(__webpack_require__, 49089));
		await keepFirstAlone(run, { recipe, file });
	};
	return { proof: judged.proof, keepArtifacts };
}
async function unprovenOn(platform, { run, bases }) {
	const known = (0,proof.gm)(platform, bases);
	const hasSteps = (0,step_platforms.R)(run.scope).some((step) => (step.platform ?? platform) === platform);
	if (!hasSteps)
		return known;
	const emulation = await run.builder.emulation(platform);
	return emulation.kind === "emulated" ? { ...known, emulator: emulation.by } : known;
}
async function checkWrittenStage(proof, { request, plan, ports }) {
	const { recipe } = request;
	if (recipe.kind !== "runpack" && recipe.kind !== "prebuilt")
		return;
	const { checkFinalStage } = await Promise.all([__webpack_require__.e(15695), __webpack_require__.e(32179), __webpack_require__.e(52057), __webpack_require__.e(62368)]).then(__webpack_require__.bind(__webpack_require__, 62368));
	const { checkUser } = await Promise.all([__webpack_require__.e(52057), __webpack_require__.e(60410)]).then(__webpack_require__.bind(__webpack_require__, 60410));
	const input = recipe.kind === "runpack" ? "artifacts" : "prebuilt";
	await checkFinalStage(proof, { plan, input, ports });
	await checkUser(proof, { user: recipe.user, input, ports });
}
function isAnswered({ proof, failure }) {
	return proof.verdict === "false" && (failure === undefined || failure.code === "irreproducible");
}


}),

66092:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  b: () => (knownOf)
});
var _domain_build_step_id_js__0 = __webpack_require__(71966);

function knownOf(steps) {
	const known = new Map(steps.map((step) => [(0,_domain_build_step_id_js__0.U)(step.id), step]));
	return {
		ownModes: (id) => id !== undefined && known.get((0,_domain_build_step_id_js__0.U)(id))?.ownModes === true,
		makesLinks: (id) => known.get((0,_domain_build_step_id_js__0.U)(id))?.madeLinks === true,
	};
}


}),

66271:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  ZJ: () => (variationsAtWork),
  mZ: () => (variationsOf),
  s0: () => (withOthers),
  zV: () => (variationsHere)
});
var _containerfile_places_js__4 = __webpack_require__(42216);
var _containerfile_step_ids_js__5 = __webpack_require__(53985);
var _domain_build_environment_js__3 = __webpack_require__(78975);
var _domain_build_varied_js__2 = __webpack_require__(31825);
var _domain_text_surface_js__0 = __webpack_require__(10970);
var _variations_table_js__1 = __webpack_require__(31691);






function variationsHere(request, builder) {
	if (request.reproducibility === "skip") {
		return (0,_domain_build_varied_js__2.X)(`${(0,_domain_text_surface_js__0.Pe)("reproducibility", "skip")} builds once`);
	}
	const found = _domain_build_environment_js__3.u.map((variation) => ({
		variation,
		reason: request.vary.includes(variation)
			? lackOf(variation, builder)
			: `left out by ${(0,_domain_text_surface_js__0.Pe)("vary")}`,
	}));
	return {
		applied: found.flatMap(({ variation, reason }) => (reason === undefined ? [variation] : [])),
		notApplied: found.flatMap(({ variation, reason }) => reason === undefined ? [] : [{ variation, reason }]),
	};
}
function lackOf(variation, { noShim, means }) {
	if (noShim === undefined || !(0,_variations_table_js__1.mu)(variation))
		return undefined;
	if (!_variations_table_js__1.Jq.includes(variation))
		return `steps run under chroot isolation: ${noShim}`;
	const had = variation === "cpus" ? means.cpus : means.kernelName;
	return "lacks" in had ? had.lacks : undefined;
}
function variationsOf(options) {
	const { here } = options;
	const missed = here.applied.flatMap((name) => missing(name, options));
	const isMissed = (name) => missed.some(({ variation }) => variation === name);
	const all = [...here.notApplied, ...missed];
	return {
		applied: here.applied.filter((name) => !isMissed(name)),
		notApplied: _domain_build_environment_js__3.u.flatMap((name) => all.filter(({ variation }) => variation === name)),
	};
}
function withOthers(built, others) {
	if (others === undefined)
		return built;
	const all = [...built.notApplied, ...others.notApplied];
	const isMissed = (name) => all.some(({ variation }) => variation === name);
	return {
		applied: built.applied.filter((name) => !isMissed(name)),
		notApplied: _domain_build_environment_js__3.u.flatMap((name) => all.filter(({ variation }) => variation === name)),
	};
}
function variationsAtWork({ here, second: { steps }, }) {
	return here.applied.filter((name) => !(0,_variations_table_js__1.sj)(name) ||
		steps.length === 0 ||
		steps.some(({ applied }) => applied.includes(name)));
}
function missing(variation, { second, containerfile }) {
	const byReason = new Map();
	for (const step of second.steps) {
		const reason = whyNot(variation, step);
		if (reason === undefined)
			continue;
		const steps = [...(byReason.get(reason)?.steps ?? [])];
		if (step.id !== undefined) {
			steps.push((0,_containerfile_places_js__4.iR)(containerfile, (0,_containerfile_step_ids_js__5.u)(containerfile, step.id)));
		}
		byReason.set(reason, { variation, reason, steps });
	}
	return [...byReason.values()];
}
function whyNot(variation, step) {
	const told = step.notApplied.find((each) => each.variation === variation);
	if (told !== undefined)
		return told.isNeedless === true ? undefined : told.reason;
	if (!(0,_variations_table_js__1.sj)(variation) || step.applied.includes(variation))
		return undefined;
	return "it is not known whether the step had it";
}


}),

75010:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  r: () => (refuseForeign)
});
var _containerfile_places_js__4 = __webpack_require__(42216);
var _containerfile_step_platforms_js__0 = __webpack_require__(91115);
var _domain_build_written_place_js__1 = __webpack_require__(34707);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _domain_text_surface_js__3 = __webpack_require__(10970);





async function refuseForeign(runs) {
	const told = new Set();
	for (const { request, builder, scope, prepared, ports } of runs) {
		for (const { line, platform: own } of (0,_containerfile_step_platforms_js__0.R)(scope)) {
			const platform = own ?? request.platform ?? builder.platform;
			const emulation = await builder.emulation(platform);
			if (emulation.kind === "none") {
				const place = (0,_containerfile_places_js__4.BW)(prepared.containerfile, line);
				throw cannotRun(platform, { why: emulation.why, place });
			}
			if (emulation.kind !== "emulated" || told.has(platform))
				continue;
			told.add(platform);
			ports.reporter.info(`steps for ${platform} run under ${emulation.by}`);
		}
	}
}
function cannotRun(platform, { why, place }) {
	return new _domain_text_failure_js__2.HR({
		code: "tool",
		...(0,_domain_build_written_place_js__1.Oh)(place),
		message: `This machine cannot run the steps for ${platform}, of which ${(0,_domain_build_written_place_js__1.DP)(place)} is the first: ${why}.`,
		fix: `Let qemu-user run them: ${(0,_domain_text_surface_js__3.$8)({
			workflow: "put a step `uses: docker/setup-qemu-action` before this one",
			commandLine: "`apt-get install qemu-user-static binfmt-support` registers it with binfmt_misc (flag F)",
		})}. Or build ${platform} on a machine of its own, which is quicker.`,
	});
}


}),

91115:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  R: () => (stepPlatforms)
});
var _bases_js__0 = __webpack_require__(72188);
var _origins_js__1 = __webpack_require__(54837);


function stepPlatforms(scope) {
	const names = (0,_origins_js__1.eZ)(scope.containerfile, scope);
	const platformOf = (stage) => {
		const origin = (0,_origins_js__1.zU)(names, stage);
		if (origin?.stage === undefined)
			return origin?.platform;
		return platformOf(origin.stage);
	};
	return (0,_bases_js__0.xB)(scope).flatMap((stage) => {
		const run = stage.instructions.find(({ keyword }) => keyword === "RUN");
		return run === undefined ? [] : [{ line: run.line, platform: platformOf(stage) }];
	});
}


}),

};
//# sourceMappingURL=29325.index.js.map
