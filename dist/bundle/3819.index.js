export const id = 3819;
export const ids = [3819];
export const modules = {

83819:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  carryOut: () => (carryOut)
});


var require_varied = __webpack_require__(62787);

var findings_proof = __webpack_require__(67874);

var expected_digest = __webpack_require__(40783);

var publish = __webpack_require__(22459);

var prepare = __webpack_require__(8852);

var settled = __webpack_require__(47688);

var twin_builds = __webpack_require__(2984);

var bring_bases = __webpack_require__(86424);

var line_evidence = __webpack_require__(13117);

var dropped_instruction = __webpack_require__(2790);

var chain = __webpack_require__(98511);

var dialect_uses = __webpack_require__(41815);

var source_advisory = __webpack_require__(8024);

var printable = __webpack_require__(76158);
;






function withInheritedDrops(options) {
	const { advisories, scope, base, version } = options;
	const dropped = base === undefined ? [] : usesOf(base, scope);
	const uses = dropped.filter((use) => (0,dialect_uses.z)(version, use) === false);
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
	const rank = ({ name }) => source_advisory.U.indexOf(name);
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
	const advisories = withInheritedDrops({
		advisories: known,
		scope,
		base: (0,bring_bases.Fm)(images, scope),
		version: builder.toolchain.buildah,
	});
	const { reporter } = ports;
	(0,tell_advisories.T)(advisories, { reporter, forbid: request.forbid, known });
	return advisories === known ? reading : { ...reading, advisories };
}


var prove_plan = __webpack_require__(7174);

var source = __webpack_require__(80142);

var applied_variations = __webpack_require__(66271);

var step_network = __webpack_require__(89530);

var push_permission = __webpack_require__(96888);

var oci_reference = __webpack_require__(73326);
;

async function tryPush(references, registry) {
	const tried = await Promise.allSettled(oneOfEachRepository(references).map((reference) => registry.tryPush(reference)));
	const refused = tried.find((result) => result.status === "rejected");
	if (refused !== undefined)
		throw refused.reason;
}
function oneOfEachRepository(references) {
	const byName = new Map(references.map((reference) => {
		const name = (0,oci_reference.F2)(reference);
		return [name === undefined ? reference : (0,oci_reference.aR)(name), reference];
	}));
	return [...byName.values()];
}


var hermetic = __webpack_require__(69172);

var recipe_scope = __webpack_require__(71135);
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
		await draft.stopwatch.timed("push", () => tryPush(references, ports.registry));
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
		scope,
		stepOf,
		here,
	};
}

;








async function carryOut(given, { ports, draft, opened }) {
	const settled = await settleRun(given, { ports, draft, opened });
	const { request, references, builder, timed } = settled;
	if (request.reuse) {
		const { reuseImage } = await Promise.all(/* import() */[__webpack_require__.e(6353), __webpack_require__.e(6689), __webpack_require__.e(5593)]).then(__webpack_require__.bind(__webpack_require__, 45593));
		if (await timed("reuse", () => reuseImage(settled, draft)))
			return;
	}
	const { plan, bases, images, reading } = await makePlan(settled);
	draft.reading = reading;
	(0,prepare.Gj)(request, reading);
	const run = { ...settled, reading };
	const proof = (0,findings_proof.gm)(request.platform ?? builder.platform, bases);
	draft.keep(proof);
	const judged = await (0,prove_plan.a)(run, { plan, proof, draft });
	if (request.tryFix && isAnswered(judged)) {
		const { withTriedFixes } = await __webpack_require__.e(/* import() */ 6716).then(__webpack_require__.bind(__webpack_require__, 26716));
		draft.keep(await withTriedFixes(run, { plan, images, proof: judged.proof }));
	}
	if (judged.failure !== undefined)
		throw judged.failure;
	(0,prepare.Gj)(request, draft.reading);
	if (request.recipe.kind === "runpack") {
		const { checkFinalStage } = await __webpack_require__.e(/* import() */ 9706).then(__webpack_require__.bind(__webpack_require__, 9706));
		await timed("final stage", () => checkFinalStage(judged.proof, { plan, ports }));
	}
	(0,require_varied.f)(request, judged.proof.variations);
	(0,expected_digest.p)(request, judged.proof);
	if (!request.push)
		return;
	const onPushed = (pushed) => draft.pushed.push(pushed);
	await timed("push", () => (0,publish.m)({ ...ports, proof: judged.proof, references, onPushed }));
}
function isAnswered({ proof, failure }) {
	return proof.verdict === "false" && (failure === undefined || failure.code === "irreproducible");
}


}),

7174:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  a: () => (provePlan)
});


var prepare = __webpack_require__(8852);

var text_failure = __webpack_require__(67271);

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
	const { compareCompressed } = await __webpack_require__.e(/* import() */ 9039).then(__webpack_require__.bind(__webpack_require__, 9039));
	const { listed, omitted } = compareCompressed(manifest, (await openImage(output.twins.second)).manifest);
	const failure = new text_failure.HR({
		code: "irreproducible",
		message: `Both builds have the same content, but compressing it gave two manifests, ${digest} and ${other}. Nothing was pushed.`,
		fix: `Set ${(0,surface.Pe)("compare", "content")}, or find the compressor on this machine that is not deterministic.`,
	});
	return { differences: { listed: listed.map(explained), omitted }, failure };
}
function explained(found) {
	return {
		...found,
		explanation: "Both builds have the same content here, but compressing it gave different bytes each time.",
	};
}


var carried_along = __webpack_require__(88956);

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
	const proof = withFindings(options.proof, found);
	if (otherwise !== undefined) {
		const { differences, failure } = otherwise;
		const listed = [...differences.listed, ...proof.differences.listed];
		const omitted = differences.omitted + proof.differences.omitted;
		const differing = {
			...proof,
			verdict: "false",
			differences: { ...proof.differences, listed, omitted },
		};
		return await letPass(options, differing, failure);
	}
	const { listed, omitted } = proof.differences;
	if (listed.length + omitted === 0) {
		return { proof: await withImage(options, { ...proof, verdict: "true" }) };
	}
	return await judgeDifferences(options, { ...proof, verdict: "false" }, traced);
}
async function judgeDiffering(options, second) {
	const differences = await judge_explained(options, second);
	const known = { ...options.proof, verdict: "false", differences };
	try {
		const proof = withFindings(known, await options.search(differences.listed));
		return await judgeDifferences(options, proof, differing);
	}
	catch (error) {
		if (error instanceof text_failure.HR)
			return { proof: known, failure: error };
		throw error;
	}
}
async function judgeDifferences(options, found, failureOf) {
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
	return await letPass(options, proof, failureOf(open.length + found.differences.omitted));
}
async function letPass(options, proof, failure) {
	const { request, ports } = options;
	if (request.reproducibility === "require")
		return await stopped(options, proof, failure);
	ports.reporter.warn(`${failure.told.message.replace(/ Nothing was pushed\.$/, "")} Because of ${(0,surface.Pe)("reproducibility", "warn")}, the first build passes, labelled as not reproducible.`);
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
		const { explain } = await Promise.all(/* import() */[__webpack_require__.e(4141), __webpack_require__.e(1212), __webpack_require__.e(525), __webpack_require__.e(611)]).then(__webpack_require__.bind(__webpack_require__, 70611));
		const { first, stepNetwork } = twins;
		return await explain({ ...options, ...ports, first, second, stepNetwork });
	});
}
function differing(count) {
	return new text_failure.HR({
		code: "irreproducible",
		message: `The two builds differ${count === 0 ? "" : ` in ${count} ${count === 1 ? "place" : "places"}`}. Nothing was pushed.`,
		fix: `Set ${(0,surface.Pe)("reproducibility", "warn")} to get only a warning until both builds are equal.`,
	});
}
function traced(count) {
	const values = count === 1 ? "1 value" : `${count} values`;
	return new text_failure.HR({
		code: "irreproducible",
		message: `The two builds are equal, but the image contains ${values} that will change in the next build. Nothing was pushed.`,
		fix: `Set ${(0,surface.Pe)("traces", "warn")} to only report such values, or ${(0,surface.Pe)("reproducibility", "warn")} to get only a warning until they are gone.`,
	});
}
async function putInLayout({ firstImage, ports, twins }) {
	ports.reporter.progress("compressing");
	await firstImage.asLayout(twins.first);
}
async function withImage({ ports, origins }, proof) {
	const { layout } = ports.output;
	return { ...proof, layout, image: imageRecord(await ports.openImage(layout), origins) };
}
function imageRecord(image, origins) {
	const { manifest, config, digest } = image;
	return {
		digest,
		imageId: manifest.config.digest,
		size: manifest.layers.reduce((sum, layer) => sum + layer.size, manifest.config.size),
		layers: manifest.layers.map((layer, index) => ({
			digest: layer.digest,
			diffId: config.diffIds[index] ?? layer.digest,
			size: layer.size,
			...(origins[index] ?? { origin: "unknown" }),
		})),
	};
}


var report_variations = __webpack_require__(81569);

var build = __webpack_require__(83075);

var applied_variations = __webpack_require__(66271);

var search = __webpack_require__(29325);

var by_variation = __webpack_require__(27628);

var all_ended = __webpack_require__(22880);

var chain = __webpack_require__(98511);

var containerfile_cut = __webpack_require__(93162);

var origins = __webpack_require__(54837);

var step_line = __webpack_require__(79421);
;


function instructionOfStep(containerfile, { stage, step }) {
	const found = containerfile.stages[stage - 1];
	return step === 1 ? found?.from : found?.instructions[step - 2];
}
function failedInstruction(failure) {
	const { containerfile, log } = failure;
	const onlyStage = (0,chain.A)(failure).index + 1;
	const steps = log.flatMap((line) => {
		const found = (0,step_line.g)(line);
		return found === undefined ? [] : [{ ...found, stage: found.stage ?? onlyStage }];
	});
	const error = log.findLast((line) => line.startsWith(errorStart));
	const names = ({ text }) => error?.startsWith(`${errorStart}${text}"`) ?? false;
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
const errorStart = 'Error: building at STEP "';


var output_lines = __webpack_require__(69986);
;


const step_output_errorStart = 'Error: building at STEP "';
const noise = /^: exit status \d+$|did not get container create message from subprocess/;
function stepOutput(log) {
	const start = log.findLastIndex((line) => (0,step_line.g)(line) !== undefined);
	return (0,output_lines.j)(log.slice(start + 1).flatMap((line) => {
		const error = line.indexOf(step_output_errorStart);
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
	const error = log.findLast((line) => line.includes(step_output_errorStart));
	if (error === undefined)
		return undefined;
	return toldOf(error.slice(error.indexOf(step_output_errorStart) + step_output_errorStart.length), log);
}
const ran = '": while running runtime: ';
function toldOf(error, log) {
	const at = error.lastIndexOf(ran);
	if (at >= 0)
		return error.slice(at + ran.length);
	const texts = log.flatMap((line) => (0,step_line.g)(line)?.text ?? []);
	const text = texts.findLast((each) => error.startsWith(`${each}": `));
	return error.slice((text?.length ?? error.indexOf('": ')) + 3);
}
const meanings = {
	"126": "a command is not executable",
	"127": "a command was not found",
};
const killed = /(?:^|: )signal: killed$|^exit status 137$/;

;






function isFullDisk({ lastLines }) {
	return lastLines.some((line) => /no space left on device/i.test(line));
}
function isOfMachine(broke) {
	return isFullDisk(broke) || isKilled(broke.lastLines);
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
	return failedInstruction({ containerfile, log, ...(target === undefined ? {} : { target }) });
}
async function tryAgain({ builds, options, broken }, { variations, environment, purpose, isIdle = false }) {
	const { builder, scope } = options;
	const plan = environment === undefined ? options.plan : { ...options.plan, environment };
	try {
		await builds.run(variations, {
			...(broken === undefined
				? { plan, lastStage: (0,chain.A)(scope).index }
				: planUpTo(broken, { plan, scope })),
			...(purpose === undefined ? {} : { purpose }),
			isIdle,
			work: (rerun) => builder.rerun(rerun),
		});
		return "did not break";
	}
	catch (error) {
		if (!(error instanceof build.Y))
			throw error;
		const target = broken === undefined ? scope.target : (0,origins.Vb)(broken.stage);
		const again = failedAt(error, { ...scope, ...(target === undefined ? {} : { target }) });
		return again?.line === broken?.line ? "broke" : "broke elsewhere";
	}
}
function planUpTo({ stage, line }, { plan, scope }) {
	const places = [{ stage: stage.index, line }];
	const cut = (0,containerfile_cut.R)(places, { scope, text: plan.containerfile });
	if (cut === undefined)
		return { plan, lastStage: (0,chain.A)(scope).index };
	const { target: _, ...rest } = plan;
	return { plan: { ...rest, containerfile: cut.text }, lastStage: cut.lastStage };
}


var extra_builds = __webpack_require__(35629);
;

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
	return `Turn the variation off: ${off}. The step may depend on it, or only need something that ${names.join(" or ")} cannot do; with more ${(0,surface.Pe)("extra-builds")} Twofold finds out which.`;
}
function programsOf(variations) {
	return variations.flatMap((name) => programs[name] ?? []);
}

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
	if (builds.left === 0 || applied.length === 0 || isOfMachine(broke))
		return among;
	reporter.info(`only the second build failed: looking for the variation that causes it, with at most ${builds.left} more builds; ${extra_builds.R}`);
	const broken = brokenStep(broke, options.scope);
	const tries = (variations) => tryAgain({ builds, options, broken }, { variations });
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
		return reason.kind === "found" && haveProgram(reason.variations)
			? { ...reason, isLimit: await isLimit(reason.variations, { builds, options, broken }) }
			: reason;
	}
	catch (error) {
		if (!(error instanceof text_failure.HR) || error.code === "interrupted")
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
	return (await tryAgain(trial, { variations, purpose, isIdle: true })) === "broke";
}
function reasonOf(responsible, applied) {
	if (responsible === undefined || responsible.kind === "none") {
		return { kind: "flaky", seen: "without" };
	}
	const { kind, variations } = responsible;
	return { kind, variations: applied.filter((name) => variations.includes(name)) };
}


var places = __webpack_require__(42216);

var variation_signs = __webpack_require__(45655);

var environment = __webpack_require__(78975);

var written_place = __webpack_require__(34707);

var printable = __webpack_require__(76158);

var hermetic = __webpack_require__(69172);
;

function blameTexts(blame, environment) {
	if (blame.kind === "flaky") {
		return {
			what: "failed in the first build, but not when the same build was tried again: it fails now and then",
			fix: reliable,
		};
	}
	const { parts } = blame;
	const named = parts.map((part) => environment_texts_valueOf(part, environment)).join(", ");
	const all = (0,surface.Pe)("canonical", "false");
	if (blame.kind === "among") {
		return {
			what: `fails only in the environment that Twofold gives to each step, because of at least one of these: ${named}`,
			fix: `The step passes without that environment: turn it off with ${all}. With more ${(0,surface.Pe)("extra-builds")} Twofold finds out which part of it the step fails with.`,
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
function environment_texts_valueOf(part, { env, hostname, umask = 0 }) {
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
		return `leave it out with ${(0,surface.Pe)("source-date-epoch", "none")}, or set a later time with that setting`;
	}
	const value = part === "umask" ? "the umask" : `\`${part}\``;
	return `set ${value} to what the step needs in its own commands`;
}


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

;




const notFound = /copier: stat: \[?"([^"]{1,4096})"\]?: no such file or directory/;
const mostFiles = 100_000;
async function findMissing(options) {
	const { instruction, log, contexts } = options;
	const error = log.findLast((line) => line.startsWith("Error: "));
	const path = error === undefined ? undefined : notFound.exec(error)?.[1];
	if (path === undefined || !/^(?:COPY|ADD)$/.test(instruction.keyword))
		return undefined;
	const source = path.replace(/^\//, "");
	const from = instruction.flags.findLast(({ name }) => name === "from")?.value.text;
	if (from === undefined)
		return await missingInContext(source, options);
	return contexts.has(from)
		? { source, place: { kind: "context", name: from } }
		: { source: path, place: { kind: "image", name: from } };
}
async function missingInContext(source, { context, written, file, reader }) {
	const { ignoreText, ignoreFile } = context;
	const takes = (0,context_copies.Ke)(source);
	const name = source.slice(source.lastIndexOf("/") + 1).toLowerCase();
	const missing = { source, place: { kind: "context" } };
	let elsewhere;
	let count = 0;
	for await (const path of reader.filesOf(context)) {
		count += 1;
		if (count > mostFiles)
			break;
		if (takes(path) && context.ignores(path)) {
			const pattern = (0,ignore.E_)(ignoreText, path);
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
			what: `failed: line ${line} of ${(0,printable.g$)(file)}, ${code(pattern)}, leaves out its source ${source}`,
			fix: `Remove that line, or write ${code(`!${missing.source}`)} below it.`,
		};
	}
	const context = `the build context${place.name === undefined ? "" : ` ${code(place.name)}`}`;
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
			fix: `If the paths in ${(0,printable.g$)(rooted.file)} are relative to that root, build from there: ${rootedSettings(rooted)}.`,
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
	const shown = (text) => (0,printable.g$)(text).slice(0, 200);
	const settings = [
		(0,surface.Pe)("context", shown(context)),
		(0,surface.Pe)("file", shown(file)),
		(0,surface.Pe)("offset", shown(offset)),
	];
	return settings.join(", ");
}
function code(text) {
	return `\`${(0,printable.g$)(text).slice(0, 200)}\``;
}

;

const script_faults_places = `${(0,surface.Pe)("scripts-url")}, the source's \`.s2i/bin\`, or the image's label io.openshift.s2i.scripts-url, e.g. \`image:///usr/libexec/s2i\``;
function scriptFault({ kind }, text, log) {
	if (kind !== "s2i")
		return undefined;
	if (log.some((line) => /exec: \\?"\/bin\/sh\\?": .*no such file/i.test(line))) {
		return {
			what: "failed, because the image has no shell",
			fix: "Take a builder image with `/bin/sh`: the scripts and what brings saved artifacts to them run in it.",
		};
	}
	const said = log.map((line) => /: (\S+): (not found|No such file or directory|[Pp]ermission denied|cannot execute.*)$/.exec(line));
	const found = said.find((match) => match?.[1] !== undefined && mentions(text, match[1]));
	if (found === undefined || found === null)
		return undefined;
	const [, program = "", why = ""] = found;
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
function mentions(text, program) {
	return text.split(/[\s"[\],;]+/).includes(program);
}

;

















function buildFailure(broke, about) {
	const { containerfile, request } = about;
	const instruction = brokenInstruction(broke, about);
	const full = isFullDisk(broke);
	const place = instruction === undefined ? undefined : (0,places.iR)(containerfile, instruction);
	const where = place === undefined
		? "buildah"
		: `${(0,written_place.DP)(place)}, \`${(0,printable.g$)(place.text).slice(0, 200)}\`,`;
	const told = full ? fullDisk : build_failure_toldOf(broke, { ...about, text: instruction?.text ?? "" });
	const what = told.isWhole ? told.what : `${told.what}${endOf(broke)}`;
	return new text_failure.HR({
		code: full ? "tool" : "build",
		message: `${where} ${what}`,
		fix: (full || broke.slot === "second" ? undefined : (0,hermetic.N)(request, about, instruction)) ??
			told.fix,
		...(place === undefined ? {} : (0,written_place.Oh)(place)),
		...(told.isWhole ? {} : { output: stepOutput(broke.lastLines) }),
		cause: broke,
	});
}
function brokenInstruction({ lastLines }, { containerfile, request }) {
	return failedInstruction({
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
function build_failure_toldOf({ slot, lastLines }, { request, reason, missing, blamed, text, ignoreText }) {
	if (missing !== undefined) {
		const { what, fix } = missingTexts(missing);
		return { what: `${what}.`, fix, isWhole: true };
	}
	if (isKilled(lastLines))
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
			fix: reliable,
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
		return limitTexts(broken);
	const names = variations.map((name) => `\`${name}\``).join(", ");
	const where = variations.map((name) => variation_signs.IP[name].where).join(", and ");
	const which = variations.length === 1 ? `variation ${names}` : `variations ${names}`;
	return {
		what: `fails where ${where} (${which}), but not otherwise`,
		fix: isLimit === "unknown"
			? perhapsLimitFix(broken)
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
	const end = stepEnd(lastLines);
	return end === undefined
		? ` (${message}): ${telling(lastLines)}`
		: `: ${(0,printable.g$)(end).slice(0, 400)}.`;
}
function telling(lines) {
	const error = lines.findLast((line) => line.startsWith("Error: ") || line.startsWith("error "));
	return (0,printable.g$)(error ?? lines.at(-1) ?? "it printed nothing").slice(0, 400);
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
	const broken = brokenStep(broke, scope);
	if (parts.length === 0 || builds.left === 0 || broken === undefined || isOfMachine(broke)) {
		return undefined;
	}
	const tries = (kept) => tryAgain({ builds, options, broken }, { variations: [], environment: onlyWith(plan.environment, kept), purpose: purposeOf(kept) });
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
		if (!(error instanceof text_failure.HR) || error.code === "interrupted")
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
		aim: "build 1 failed: looking for what its environment has to do with it",
		given: `${given} of that environment`,
	};
}
function blameOf(found, parts) {
	if (found === undefined || found.kind === "none")
		return { kind: "flaky" };
	return { kind: found.kind, parts: parts.filter((part) => found.variations.includes(part)) };
}


var stale_time = __webpack_require__(6896);

var source_advisory = __webpack_require__(8024);
;


function withFoundStale({ advisories, stale, scope }) {
	if (stale.length === 0)
		return advisories;
	const read = advisories.find(({ name }) => name === "stale-time");
	const others = advisories.filter(({ name }) => name !== "stale-time");
	const rank = ({ name }) => source_advisory.U.indexOf(name);
	return [...others, (0,stale_time.d)({ scope }, stale, read)].toSorted((one, other) => rank(one) - rank(other));
}

;


async function incrementalTwins(options) {
	const { saved, reporter, ...others } = options;
	const clean = { ...others, reporter };
	if (saved === undefined)
		return await (0,twin_builds.iB)(clean);
	const { onFirst: _, ...quiet } = options;
	try {
		const twins = await (0,twin_builds.iB)(quiet);
		if (twins.second === undefined || (0,twin_builds.t7)(twins.first, twins.second))
			return twins;
		reporter.warn("With what the previous image saved, the first build gave another image than the clean one, so both are built again without it.");
	}
	catch (error) {
		if (!(error instanceof build.Y))
			throw error;
		reporter.warn("A build broke while the first one had what the previous image saved, so both are built again without it.");
	}
	return await (0,twin_builds.iB)(clean);
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
	const rank = ({ name }) => source_advisory.U.indexOf(name);
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


var step_network = __webpack_require__(89530);

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
		...(options.saved === undefined ? {} : { saved: options.saved }),
	};
	const had = { here, containerfile };
	const proof = request.reproducibility === "skip" ? { ...options.proof, variations: here } : options.proof;
	try {
		const twins = await timed("builds", () => incrementalTwins({ ...twinOptions, onFirst }));
		const { first, second } = twins;
		const variations = second === undefined ? here : (0,applied_variations.mZ)({ ...had, second });
		for (const text of (0,report_variations.FS)(variations))
			reporter.info(`not varied: ${text}`);
		return {
			kind: "built",
			twins,
			atWork: second === undefined ? [] : (0,applied_variations.ZJ)({ here, second }),
			proof: { ...proof, variations, builds: buildRecords([first, second], options) },
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
async function firstBroke(broke, options) {
	const { request, scope, ports, prepared, plan, timed, twinOptions } = options;
	const { containerfile, context } = prepared;
	const about = { containerfile, request, ignoreText: context.ignoreText };
	const instruction = brokenInstruction(broke, about);
	if (instruction === undefined)
		return buildFailure(broke, about);
	const missing = await findMissing({
		instruction,
		log: broke.lastLines,
		contexts: scope.contexts ?? new Set(),
		context,
		written: request.context,
		file: containerfile.file,
		reader: ports.files,
	});
	if (missing !== undefined)
		return buildFailure(broke, { ...about, missing });
	const mayBlame = instruction.keyword === "RUN" && (0,hermetic.N)(request, about, instruction) === undefined;
	const blame = mayBlame
		? await timed("environment", () => environmentBlame(broke, { ...twinOptions, scope }))
		: undefined;
	const blamed = blame && blameTexts(blame, plan.environment);
	return buildFailure(broke, { ...about, ...(blamed === undefined ? {} : { blamed }) });
}
async function secondBroke(broke, options) {
	const { request, scope, here, timed, twinOptions, prepared } = options;
	const { containerfile, context } = prepared;
	const { ignoreText } = context;
	const applied = (0,applied_variations.ZJ)({ here, second: broke });
	const reason = await timed("variations", () => breakReason(broke, { ...twinOptions, scope, applied }));
	return buildFailure(broke, { containerfile, request, reason, ignoreText });
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
function withFound({ reading, scope, ports, request }, { stale }) {
	const { advisories } = reading;
	return told({ reading, ports, request }, withFoundStale({ advisories, stale, scope }));
}
function told({ reading, ports, request }, advisories) {
	const known = reading.advisories;
	const { reporter } = ports;
	(0,tell_advisories.T)(advisories, { reporter, forbid: request.forbid, known });
	return advisories === known ? reading : { ...reading, advisories };
}


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
		if (!(error instanceof text_failure.HR) || error.code !== "tool")
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
	return new text_failure.HR({
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
		const { signal } = this.#stop;
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
		...{ builder, timed },
		output: ports.output,
		openImage: ports.openImage,
		read: async (first, checked, signal) => {
			const { startSearch } = await Promise.all(/* import() | search */[__webpack_require__.e(4141), __webpack_require__.e(187)]).then(__webpack_require__.bind(__webpack_require__, 6309));
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
		const { concludeSearch } = await Promise.all(/* import() | search */[__webpack_require__.e(4141), __webpack_require__.e(187)]).then(__webpack_require__.bind(__webpack_require__, 6309));
		const { buildOnAnotherDay } = await Promise.all(/* import() | search */[__webpack_require__.e(4141), __webpack_require__.e(187)]).then(__webpack_require__.bind(__webpack_require__, 6755));
		const { signal } = new AbortController();
		const anotherDay = () => buildOnAnotherDay(built);
		const found = await concludeSearch({ ...built, origins, attributed, signal, anotherDay }, read);
		built.onFound(found);
		return found;
	};
	return { origins, search };
}

;




async function bringSaved(run, plan) {
	if (run.prepared.saving === undefined)
		return undefined;
	const { savedArtifacts } = await __webpack_require__.e(/* import() */ 6190).then(__webpack_require__.bind(__webpack_require__, 26190));
	return await savedArtifacts(run, plan);
}
async function provePlan(run, { plan, proof, draft }) {
	const firstImage = firstImageOf({ ...run, plan });
	const saved = await bringSaved(run, plan);
	try {
		const proven = await prove({
			...run,
			plan,
			proof,
			onFirst: (twins) => firstImage.start(twins),
			...(saved === undefined ? {} : { saved }),
		});
		draft.keep(proven.proof);
		if (proven.kind === "broke")
			throw proven.failure;
		const reading = withMeasured(run, proven.twins);
		draft.reading = reading;
		(0,prepare.Gj)(run.request, reading);
		const measured = { ...run, reading };
		const onFound = (found) => {
			draft.reading = withFound(measured, found);
		};
		const built = { ...measured, ...proven, plan, firstImage, onFound };
		const judged = await judge({ ...built, ...searchOf(built) });
		draft.keep(judged.proof);
		return judged;
	}
	finally {
		const isKept = draft.proofs.some(({ layout }) => layout !== undefined);
		if (!isKept)
			await firstImage.drop();
	}
}


}),

54914:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (tellAdvisories)
});
var _domain_source_policy_js__0 = __webpack_require__(21581);
var _report_terminal_advisories_js__1 = __webpack_require__(15789);


function tellAdvisories(advisories, { reporter, forbid, known = [] }) {
	const left = [...known, ...(0,_domain_source_policy_js__0.A)(advisories, forbid)].map(({ name }) => name);
	for (const advisory of advisories) {
		if (!left.includes(advisory.name))
			reporter.info((0,_report_terminal_advisories_js__1.x)(advisory));
	}
}


}),

88956:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  W: () => (carriedAlong)
});


var content_names = __webpack_require__(12567);

var image_path = __webpack_require__(67566);
;
const digestInHistory = /^((?:\/bin\/sh -c #\(nop\) )?(?:COPY|ADD) (?:file|dir|multi):)[0-9a-f]{64}(?= in )|^(FROM )[0-9a-f]{12,64}$/;
function historyDigests(options) {
	const { listed, open } = options;
	const isOpen = new Set(open.map(({ path }) => path));
	const known = new Set(listed.map(({ path }) => path).filter((path) => !isOpen.has(path)));
	const digests = open.filter((each) => known.has(each.carries?.path ?? "") && isOnlyDigest(each));
	return digests.length === open.length ? digests : [];
}
function isOnlyDigest({ kind, value }) {
	const [section, , field] = value?.keys ?? [];
	const isText = field === "created_by" || field === "comment";
	if (kind !== "config" || section !== "history" || !isText)
		return false;
	const [a, b] = (value?.values ?? []).map((text) => typeof text === "string" ? text.replace(digestInHistory, "$1$2") : undefined);
	return a !== undefined && a === b;
}


var image_files = __webpack_require__(95332);
;

const mostOfFile = 16 * 1024 * 1024;
const mostTogether = 256 * 1024 * 1024;
async function readContents(image, { wanted, entries }) {
	const keys = new Set(wanted.map(image_files.TN));
	const found = new Map();
	const seen = new Set();
	let left = mostTogether;
	for (const layer of new Set(wanted.map((each) => each.layer))) {
		if (layer >= image.manifest.layers.length)
			continue;
		for await (const { header, content } of entries(image.layer(layer), `Layer ${layer}`)) {
			const key = (0,image_files.TN)({ path: header.path, layer });
			if (!keys.has(key))
				continue;
			const isAgain = seen.has(key);
			seen.add(key);
			found.delete(key);
			const { type, size } = header;
			if (isAgain || type !== "file" || size > Math.min(mostOfFile, left))
				continue;
			const chunks = [];
			for await (const chunk of content)
				chunks.push(chunk);
			left -= size;
			found.set(key, Buffer.concat(chunks));
		}
	}
	return found;
}

;





async function carriedAlong(options) {
	const { listed, open } = options;
	const files = await carriedFiles(options);
	const rest = open.filter((each) => !files.has(each));
	return new Set([...files, ...historyDigests({ listed, open: rest })]);
}
async function carriedFiles(options) {
	const { listed, open } = options;
	const candidates = open.filter(isWholeFile).filter(({ carries }) => carries !== undefined);
	const isOpen = new Set(filesIn(open).map(({ path }) => path));
	const sources = filesIn(listed).filter(({ path }) => !isOpen.has(path));
	if (candidates.length === 0 || sources.length === 0)
		return new Set();
	const pairs = await contentsOf([...candidates, ...sources], options);
	const accepted = new Accepted();
	for (const each of sources)
		accepted.add(each.path, pairs.get((0,image_files.TN)(each)));
	return explained({ candidates, open, pairs, accepted });
}
function explained(about) {
	const { candidates, open, pairs, accepted } = about;
	const carried = new Set();
	for (let before = -1; before < carried.size;) {
		before = carried.size;
		for (const each of candidates.filter((one) => !carried.has(one))) {
			const pair = pairs.get((0,image_files.TN)(each));
			const isCarried = accepted.has((0,image_path.TN)(each.carries?.path ?? "")) && accepted.explains(pair);
			if (!isCarried)
				continue;
			carried.add(each);
			if (isAllIn(carried, { open, path: each.path }))
				accepted.add(each.path, pair);
		}
	}
	return carried;
}
function isAllIn(carried, { open, path }) {
	return open.every((other) => other.path !== path || carried.has(other));
}
function filesIn(differences) {
	return differences.flatMap(({ path, kind, layer }) => {
		const isOnlyHeader = kind === "metadata" && !(0,image_path.cV)(path);
		return layer === undefined || isOnlyHeader ? [] : [{ path: (0,image_path.TN)(path), layer }];
	});
}
function isWholeFile(difference) {
	const { kind, layer, path } = difference;
	return kind === "content" && layer !== undefined && !(0,image_path.cV)(path);
}
async function contentsOf(wanted, { images, entries }) {
	const [first, second] = await images();
	const a = await readContents(first, { wanted, entries });
	const b = await readContents(second, { wanted, entries });
	const pairs = new Map();
	for (const [key, left] of a) {
		const right = b.get(key);
		if (right !== undefined)
			pairs.set(key, [left, right]);
	}
	return pairs;
}
class Accepted {
	#paths = new Set();
	#pairs = [];
	#names = new Map();
	add(path, pair) {
		this.#paths.add(path);
		if (pair === undefined)
			return;
		this.#pairs.push(pair);
		const [before, now] = [(0,content_names.B)(pair[0]), (0,content_names.B)(pair[1])];
		for (const [at, name] of before.entries())
			this.#names.set(name, now[at] ?? name);
	}
	has(path) {
		return this.#paths.has(path);
	}
	explains(pair) {
		if (pair === undefined)
			return false;
		const [a, b] = pair;
		const isCopy = this.#pairs.some(([left, right]) => left.equals(a) && right.equals(b));
		return isCopy || this.#replaced(a.toString("latin1")) === b.toString("latin1");
	}
	#replaced(text) {
		return text
			.replaceAll(/[0-9a-f]{32,128}/gi, (found) => this.#inCaseOf(found))
			.replaceAll(/[A-Za-z0-9+/]{22,86}/g, (found) => this.#names.get(found) ?? found);
	}
	#inCaseOf(hex) {
		const known = this.#names.get(hex);
		if (known !== undefined)
			return known;
		const lower = this.#names.get(hex.toLowerCase());
		return lower !== undefined && hex === hex.toUpperCase() ? lower.toUpperCase() : hex;
	}
}


}),

95332:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  OI: () => (isSameContent),
  Qt: () => (isSameMode),
  TN: () => (keyOf),
  Zw: () => (readImageFiles)
});
var node_crypto__0 = __webpack_require__(77598);

async function readImageFiles(image, { wanted, entries }) {
	const keys = new Set(wanted.map(keyOf));
	const files = new Map();
	for (const layer of new Set(wanted.map((each) => each.layer))) {
		if (layer >= image.manifest.layers.length)
			continue;
		for await (const entry of entries(image.layer(layer), `Layer ${layer}`)) {
			const key = keyOf({ path: entry.header.path, layer });
			if (keys.has(key))
				files.set(key, await fileOf(entry));
		}
	}
	return files;
}
function keyOf({ path, layer }) {
	return `${layer} ${path}`;
}
async function fileOf({ header, content }) {
	const { type, linkname } = header;
	const mode = header.mode & 0o7777;
	if (type !== "file")
		return { type, mode, linkname, digest: undefined };
	const hash = (0,node_crypto__0.createHash)("sha256");
	for await (const chunk of content)
		hash.update(chunk);
	return { type, mode, linkname, digest: hash.digest("hex") };
}
function isSameContent(file, state) {
	if (state === undefined || state.type === "whiteout")
		return file === undefined;
	if (file === undefined)
		return false;
	if (file.type === "hard-link" && state.type === "file")
		return true;
	if (file.type !== state.type)
		return false;
	if (file.type === "symlink")
		return file.linkname === state.linkname;
	return file.digest === undefined || state.digest === undefined || file.digest === state.digest;
}
function isSameMode(file, state) {
	return file === undefined || state === undefined || file.mode === state.mode;
}


}),

66271:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ZJ: () => (variationsAtWork),
  mZ: () => (variationsOf),
  zV: () => (variationsHere)
});
var _containerfile_places_js__4 = __webpack_require__(42216);
var _containerfile_step_ids_js__5 = __webpack_require__(53985);
var _domain_build_environment_js__3 = __webpack_require__(78975);
var _domain_build_varied_js__2 = __webpack_require__(31825);
var _domain_text_surface_js__0 = __webpack_require__(10970);
var _variations_table_js__1 = __webpack_require__(83243);






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

35629:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

66092:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

46252:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

40783:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (refuseOtherDigest)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _domain_text_surface_js__1 = __webpack_require__(10970);


function refuseOtherDigest({ expectedDigest: expected }, { image }) {
	if (expected === undefined)
		return;
	if (image === undefined)
		throw new Error("no image passed");
	if (image.digest === expected)
		return;
	throw new _domain_text_failure_js__0.HR({
		code: "forbidden",
		message: `${(0,_domain_text_surface_js__1.Pe)("expected-digest")} is ${expected}, but the image is ${image.digest}. Nothing was pushed.`,
		fix: "Find out what the other build had otherwise: buildah's version, a base, an input. `twofold diff` shows where two layouts differ.",
	});
}


}),

22459:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (referencesFor),
  m: () => (publish)
});
var _domain_source_image_tag_js__0 = __webpack_require__(30279);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _domain_text_surface_js__2 = __webpack_require__(10970);



function referencesFor(request, source) {
	const { references } = request;
	const isAsked = request.tags.length > 0 || references.length > 0;
	const tags = isAsked ? request.tags : (0,_domain_source_image_tag_js__0.R)(source);
	if (request.push && tags.length === 0 && references.length === 0) {
		throw (0,_domain_text_failure_js__1.AN)("tags", "no tag is given, and there is no commit to make one from.", `Write the tag to push, e.g. ${(0,_domain_text_surface_js__2.Pe)("tags", "1.4.0")}.`);
	}
	const combined = request.image.flatMap((name) => tags.map((tag) => `${name}:${tag}`));
	return [...new Set([...combined, ...references])];
}
async function publish(options) {
	const { proof, registry, reporter } = options;
	const { layout, image } = proof;
	if (layout === undefined || image === undefined)
		throw new Error("no image passed");
	const { digest } = image;
	for (const reference of options.references) {
		reporter.progress(`pushing ${reference}`);
		if ((await registry.served(reference)) === digest) {
			options.onPushed({ reference, digest, changed: false });
			reporter.info(`unchanged ${reference}@${digest}`);
			continue;
		}
		await registry.push(layout, reference);
		const served = await registry.resolve(reference);
		if (served !== digest) {
			throw new _domain_text_failure_js__1.HR({
				code: "registry",
				message: `The registry serves ${served} for ${reference}, but ${digest} was pushed.`,
				fix: "Do not deploy this tag. Something between this machine and the registry changes or replaces images: find out what.",
			});
		}
		options.onPushed({ reference, digest, changed: true });
		reporter.info(`pushed ${reference}@${digest}`);
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

69172:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (cutOffFix),
  c: () => (refuseOpenSteps),
  checkHermetic: () => (checkHermetic)
});
var _advise_rules_unverified_download_js__0 = __webpack_require__(12207);
var _containerfile_hermetic_js__1 = __webpack_require__(26387);
var _containerfile_origins_js__2 = __webpack_require__(54837);
var _containerfile_places_js__7 = __webpack_require__(42216);
var _domain_build_written_place_js__3 = __webpack_require__(34707);
var _domain_text_failure_js__4 = __webpack_require__(67271);
var _domain_text_nearest_js__8 = __webpack_require__(8579);
var _domain_text_printable_js__5 = __webpack_require__(76158);
var _domain_text_surface_js__6 = __webpack_require__(10970);









function checkHermetic({ hermetic }, scope) {
	if (hermetic === undefined)
		return;
	checkStages(hermetic, scope);
	const add = (0,_advise_rules_unverified_download_js__0.M)({ scope }).find(({ stage }) => (0,_containerfile_hermetic_js__1.c)(hermetic, stage));
	if (add === undefined)
		return;
	const place = (0,_containerfile_places_js__7.BW)(scope.containerfile, add.line);
	throw new _domain_text_failure_js__4.HR({
		code: "usage",
		message: `${(0,_domain_build_written_place_js__3.DP)(place)}: \`${(0,_domain_text_printable_js__5.vI)(add.text, 200)}\` fetches something that no digest pins, in a stage that ${(0,_domain_text_surface_js__6.Pe)("hermetic")} cuts off from the network.`,
		fix: `${add.isGit ? "Name a commit, `…#<40 hex digits>`" : "Write `ADD --checksum=sha256:<64 hex digits> URL …`"}, or move it into a stage that ${(0,_domain_text_surface_js__6.Pe)("fetch-stages")} names.`,
		...(0,_domain_build_written_place_js__3.Oh)(place),
	});
}
function checkStages({ fetchStages }, { containerfile }) {
	const names = containerfile.stages.map(_containerfile_origins_js__2.Vb);
	const unknown = fetchStages.find((name) => !names.includes(name));
	if (unknown === undefined)
		return;
	const listed = names.slice(0, 20).map((name) => `\`${name}\``);
	throw (0,_domain_text_failure_js__4.AN)("fetch-stages", `${containerfile.file} has no stage ${JSON.stringify((0,_domain_text_printable_js__5.vI)(unknown, 100))}${(0,_domain_text_nearest_js__8.a)(unknown, names)}`, `Write names of stages: ${listed.join(", ")}${names.length > listed.length ? ", …" : ""}.`);
}
function refuseOpenSteps({ hermetic }, { noShim, means }) {
	if (hermetic === undefined)
		return;
	const lacks = "lacks" in means.network ? means.network.lacks : undefined;
	if (noShim === undefined && lacks === undefined)
		return;
	throw new _domain_text_failure_js__4.HR({
		code: "tool",
		message: `${(0,_domain_text_surface_js__6.Pe)("hermetic")} is not possible here: ${noShim === undefined ? lacks : `steps run under chroot isolation, in the host's network (${noShim})`}.`,
		fix: noShim === undefined
			? `Install what is missing, or leave ${(0,_domain_text_surface_js__6.Pe)("hermetic")} out.`
			: `Install runc or crun where it can start containers, or leave ${(0,_domain_text_surface_js__6.Pe)("hermetic")} out.`,
	});
}
function cutOffFix({ hermetic }, { containerfile }, instruction) {
	const stage = containerfile.stages.find(({ instructions }) => instruction !== undefined && instructions.includes(instruction));
	if (stage === undefined || instruction?.keyword !== "RUN")
		return undefined;
	if (!(0,_containerfile_hermetic_js__1.c)(hermetic, stage))
		return undefined;
	return `${(0,_domain_text_surface_js__6.Pe)("hermetic")} cuts this step off from the network. If it needs to fetch something, do that in a stage of its own, name that stage in ${(0,_domain_text_surface_js__6.Pe)("fetch-stages")}, and copy from it; otherwise fix the instruction.`;
}


}),

29325:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



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

93162:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

27628:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  Ai: () => (askedBy),
  Tr: () => (byVariation),
  Ge: () => (isDoubtful),
  rw: () => (isSurelyChance),
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
function byVariation(tried, twins) {
	const all = tried.map(({ difference }) => difference);
	const own = tried.map((each) => {
		if (each.told === undefined)
			return each.difference;
		if (each.told.kind === "among") {
			return { ...each.difference, variationsAmong: each.told.variations };
		}
		return withVariations(each.difference, { variations: ownShare(each, tried), all, twins });
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
	const share = variations.filter((name) => fitting.includes(name) || !claimed(name));
	return share.length > 0 ? share : variations;
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

45655:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

62787:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (refuseNotVaried)
});
var _text_failure_js__0 = __webpack_require__(67271);
var _text_surface_js__1 = __webpack_require__(10970);
var _environment_js__4 = __webpack_require__(78975);
var _step_places_js__2 = __webpack_require__(99079);
var _written_place_js__3 = __webpack_require__(34707);





const mostReasons = 10;
function refuseNotVaried(request, { applied, notApplied }) {
	const { requireVaried } = request;
	const missing = requireVaried.filter((name) => !applied.includes(name));
	if (missing.length === 0)
		return;
	const reasons = notApplied.filter(({ variation }) => missing.includes(variation));
	const place = reasons.flatMap(({ steps = [] }) => steps)[0];
	throw new _text_failure_js__0.HR({
		code: "not-varied",
		message: `${(0,_text_surface_js__1.Pe)("require-varied")} names variations that were not applied: ${told(reasons)}. Nothing was pushed.`,
		fix: `Remove what the reason in parentheses names, or write ${withoutThem(requireVaried, missing)}.`,
		...(place === undefined ? {} : (0,_written_place_js__3.Oh)(place)),
	});
}
function told(reasons) {
	const shown = reasons
		.slice(0, mostReasons)
		.map(({ variation, reason, steps }) => `\`${variation}\`${(0,_step_places_js__2.e)(steps)} (${reason})`);
	const hidden = reasons.length - shown.length;
	return `${shown.join(", ")}${hidden > 0 ? `, and ${hidden} more` : ""}`;
}
function withoutThem(required, missing) {
	const left = required.filter((name) => !missing.includes(name));
	if (left.length === 0)
		return `no ${(0,_text_surface_js__1.Pe)("require-varied")}`;
	if (required.length < _environment_js__4.u.length)
		return (0,_text_surface_js__1.Pe)("require-varied", left.join(","));
	return (0,_text_surface_js__1.Pe)("require-varied", ["all", ...missing.map((name) => `-${name}`)].join(","));
}


}),

99079:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (placesOf)
});
var _written_place_js__0 = __webpack_require__(34707);

const mostLines = 6;
function placesOf(steps = []) {
	const [first, ...others] = steps;
	if (first === undefined)
		return "";
	const shown = others.slice(0, mostLines - 1).map((step) => `, ${shortPlace(step, first)}`);
	const hidden = steps.length - 1 - shown.length;
	return ` at ${(0,_written_place_js__0.Z9)(first)}${shown.join("")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}
function shortPlace(step, first) {
	const isBelow = step.input === undefined && first.input === undefined;
	return isBelow && step.file === first.file ? `:${step.line}` : (0,_written_place_js__0.Z9)(step);
}


}),

31825:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (nothingVaried),
  t: () => (notVaried)
});
var _environment_js__0 = __webpack_require__(78975);

function nothingVaried(reason) {
	return { applied: [], notApplied: _environment_js__0.u.map((variation) => ({ variation, reason })) };
}
function notVaried({ applied }) {
	return _environment_js__0.u.filter((name) => !applied.includes(name));
}


}),

33119:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

7297:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

67874:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Hc: () => (verdictOn),
  gm: () => (unproven),
  mx: () => (variationsOn)
});
var _build_environment_js__1 = __webpack_require__(78975);
var _build_varied_js__0 = __webpack_require__(31825);


function unproven(platform, bases) {
	return {
		platform,
		verdict: "unchecked",
		bases,
		builds: [],
		variations: (0,_build_varied_js__0.X)("no second build ran"),
		differences: { listed: [], omitted: 0, layers: [] },
		exceptions: [],
		traces: { listed: [], omitted: 0 },
		executables: { listed: [], omitted: 0, ofPackages: 0, unread: { listed: [], omitted: 0 } },
	};
}
function verdictOn(proofs) {
	if (proofs.some(({ verdict }) => verdict === "false"))
		return "false";
	const isChecked = proofs.length > 0 && proofs.every(({ verdict }) => verdict === "true");
	return isChecked ? "true" : "unchecked";
}
function variationsOn(proofs) {
	const [one, ...more] = proofs.map(({ variations }) => variations);
	if (one === undefined)
		return (0,_build_varied_js__0.X)("no second build ran");
	if (more.length === 0)
		return one;
	const isApplied = (name) => [one, ...more].every(({ applied }) => applied.includes(name));
	const reasons = new Map();
	for (const each of [one, ...more].flatMap(({ notApplied }) => notApplied)) {
		reasons.set(JSON.stringify([each.variation, each.reason, each.steps ?? []]), each);
	}
	const notApplied = _build_environment_js__1.u.flatMap((name) => [...reasons.values()].filter(({ variation }) => variation === name));
	return { applied: _build_environment_js__1.u.filter(isApplied), notApplied };
}


}),

67566:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Mb: () => (memberPath),
  TN: () => (fileOfPath),
  XI: () => (partsOfPath),
  cV: () => (isMemberPath)
});
const separator = "//";
function memberPath(archive, member) {
	return archive === "" ? member : `${archive}${separator}${member}`;
}
function isMemberPath(path) {
	return path.includes(separator);
}
function partsOfPath(path) {
	const [file = "", ...members] = path.split(separator);
	return [file, ...members];
}
function fileOfPath(path) {
	return partsOfPath(path)[0];
}


}),

38417:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

76477:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Xo: () => (formatSeconds),
  hS: () => (counted),
  z3: () => (formatBytes)
});
function formatBytes(bytes) {
	const units = ["kB", "MB", "GB", "TB"];
	if (bytes < 1000)
		return `${bytes} B`;
	let value = bytes / 1000;
	let unit = 0;
	while (value >= 999.95 && unit < units.length - 1) {
		value /= 1000;
		unit += 1;
	}
	return `${value.toFixed(1)} ${units[unit]}`;
}
function formatSeconds(seconds) {
	if (seconds < 9.95)
		return `${seconds.toFixed(1)} s`;
	const whole = Math.round(seconds);
	if (whole < 60)
		return `${whole} s`;
	if (whole < 3600)
		return `${Math.floor(whole / 60)} min ${whole % 60} s`;
	return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
function counted(count, noun) {
	return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}
function grouped(count) {
	const rest = count % 1000;
	if (count < 1000)
		return String(count);
	return `${grouped((count - rest) / 1000)},${String(rest).padStart(3, "0")}`;
}


}),

15789:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (advisoryLines),
  x: () => (advisoryInLog)
});
var _palette_js__0 = __webpack_require__(67048);
var _view_js__1 = __webpack_require__(9843);


const mostFacts = 5;
function advisoryLines({ advisories, forbidden = [] }, palette) {
	return advisories.flatMap((advisory) => {
		const { name, message } = advisory;
		const title = forbidden.includes(name)
			? palette.bad(`${name} (forbidden)`)
			: palette.warning(name);
		return [`${title}  ${(0,_view_js__1.n8)(message)}`, ...detailLines(advisory, palette)];
	});
}
function advisoryInLog(advisory) {
	const { name, message } = advisory;
	return [`advisory ${name}: ${(0,_view_js__1.n8)(message)}`, ...detailLines(advisory, _palette_js__0.wU)].join("\n");
}
function detailLines({ evidence, fix }, palette) {
	const hidden = evidence.length - mostFacts;
	const facts = [...evidence.slice(0, mostFacts), ...(hidden > 0 ? [`… and ${hidden} more`] : [])];
	return [...facts.map((fact) => palette.faint(`  ${(0,_view_js__1.n8)(fact)}`)), `  ${(0,_view_js__1.n8)(fix)}`];
}


}),

9843:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Jj: () => (cut),
  ky: () => (wrapped),
  lA: () => (fits),
  n8: () => (line)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);

const widest = 120;
const narrowest = 40;
function line(text, longest = 1000) {
	return (0,_domain_text_printable_js__0.tJ)((0,_domain_text_printable_js__0.RK)((0,_domain_text_printable_js__0.vI)(text, longest)));
}
function wrapped(text, { columns }, used) {
	if (columns === undefined)
		return [text];
	const width = Math.min(widest, Math.max(narrowest, columns)) - used;
	const lines = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		const fits = last !== undefined && lengthOf(last) + 1 + lengthOf(word) <= width;
		if (fits)
			lines[lines.length - 1] = `${last} ${word}`;
		else
			lines.push(word);
	}
	return lines;
}
function cut(text, { columns }, used) {
	const width = Math.min(widest, Math.max(narrowest, columns ?? widest)) - used;
	const characters = [...text];
	return characters.length <= width ? text : `${characters.slice(0, width - 1).join("")}…`;
}
function fits(text, { columns }) {
	return columns === undefined || lengthOf(text) <= Math.min(widest, columns);
}
function lengthOf(text) {
	return [...text].length;
}


}),

81569:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AQ: () => (equalityText),
  FS: () => (notVariedTexts),
  Ws: () => (notAppliedText),
  qZ: () => (notVariedRows)
});
var _domain_build_environment_js__2 = __webpack_require__(78975);
var _domain_build_step_places_js__0 = __webpack_require__(99079);
var _domain_build_varied_js__1 = __webpack_require__(31825);



function notVariedRows({ notApplied }) {
	const rows = new Map();
	for (const { variation, reason, steps = [] } of notApplied) {
		const key = JSON.stringify([reason, steps.map(({ file, line }) => [file, line])]);
		const others = rows.get(key)?.variations ?? [];
		rows.set(key, { variations: [...others, variation], reason, steps });
	}
	return [...rows.values()];
}
function notVariedTexts(variations) {
	return notVariedRows(variations).map((row) => `${row.variations.join(", ")}${(0,_domain_build_step_places_js__0.e)(row.steps)}: ${row.reason}`);
}
function equalityText(variations) {
	const missing = (0,_domain_build_varied_js__1.t)(variations);
	const total = _domain_build_environment_js__2.u.length;
	if (missing.length === 0)
		return `equal under ${total} of ${total} variations`;
	return `equal, but ${notAppliedText(variations)}`;
}
function notAppliedText(variations) {
	const missing = (0,_domain_build_varied_js__1.t)(variations);
	const were = missing.length === 1 ? "was" : "were";
	return `${missing.length} of ${_domain_build_environment_js__2.u.length} variations ${were} not applied: ${missing.join(", ")}`;
}


}),

85265:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  l: () => (clockLibraryPlace),
  p: () => (clock)
});
var _step_js__0 = __webpack_require__(31405);

const shifts = {
	far: "+400d",
	"next day": "+1d",
	none: "+0d",
};
const clockLibraryPlace = "/dev/twofold-clock.so";
const variables = {
	DONT_FAKE_MONOTONIC: "1",
	FAKETIME_DONT_FAKE_MONOTONIC: "1",
	NO_FAKE_STAT: "1",
	FAKETIME_DISABLE_SHM: "1",
};
const shared = {
	names: "/twofold-clock /twofold-clock",
	files: [
		{ destination: "/dev/shm/sem.twofold-clock", bytes: freeSemaphore() },
		{ destination: "/dev/shm/twofold-clock", bytes: new Uint8Array(64) },
	],
};
function freeSemaphore() {
	const file = new ArrayBuffer(32);
	new BigUint64Array(file)[0] = 1n;
	new Int32Array(file)[2] = 128;
	return new Uint8Array(file);
}
const steers = /^(?:LD_PRELOAD|FAKETIME(?:_\w+)?|(?:DONT|NO)_FAKE_\w+)$/;
const clock = {
	name: "clock",
	environment: (base) => (0,_step_js__0.E)(base, { ...variables, FAKETIME: shifts.far }),
	apply: (step, means) => {
		const library = libraryFor(step, means);
		if ("lacks" in library)
			return library;
		return {
			has: {
				env: {
					...variables,
					FAKETIME: shifts[step.clockShift],
					LD_PRELOAD: clockLibraryPlace,
					...(library.has.libc === "glibc" ? { FAKETIME_SHARED: shared.names } : {}),
				},
				mounts: [{ source: library.has.path, destination: clockLibraryPlace }],
				...(library.has.libc === "glibc" ? { files: shared.files } : {}),
			},
		};
	},
};
function libraryFor(step, { faketime }) {
	const [own] = Object.keys(step.env)
		.filter((name) => steers.test(name))
		.sort();
	if (own !== undefined)
		return { lacks: (0,_step_js__0.n)(step, own) ?? `the step sets ${own}` };
	if (step.network === "expected" && step.clockShift === "far")
		return { lacks: "the step uses the network, and certificates and package lists expire" };
	const { glibc, musl } = step.libc;
	if (glibc === undefined && !musl)
		return { lacks: "the image has only static programs" };
	if (glibc !== undefined && musl)
		return { lacks: "the image has two C libraries" };
	if ("lacks" in faketime)
		return faketime;
	const found = faketime.has.find((library) => canLoad(step.libc, library));
	return found === undefined ? { lacks: noneFits(step.libc) } : { has: found };
}
function canLoad({ glibc, musl }, library) {
	if (library.libc === "musl")
		return musl;
	return glibc !== undefined && glibc >= library.glibc;
}
function noneFits({ glibc }) {
	return glibc === undefined
		? "the image's programs use musl, and this machine has no libfaketime for it"
		: `the image's glibc 2.${glibc} is too old for this machine's libfaketime`;
}


}),

31405:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (withEnv),
  n: () => (givenBy)
});
function givenBy(step, name) {
	return step.env[name] === undefined ? undefined : `the image or the Containerfile sets ${name}`;
}
function withEnv(base, env) {
	return { ...base, env: { ...base.env, ...env } };
}


}),

83243:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  Jq: () => (inherited),
  mu: () => (isStepVariation),
  sj: () => (isToldBySteps),
  wm: () => (varyEnvironment),
  BB: () => (varyStep)
});




var clock = __webpack_require__(85265);
;
const cpus = {
	name: "cpus",
	environment: (base) => base,
	apply: (_step, { cpus: list }) => ("lacks" in list ? list : { has: { cpus: list.has } }),
};

;
const fileOrder = {
	name: "file-order",
	environment: (base) => base,
	apply: (step, { fileOrder: program }) => {
		if ("lacks" in program)
			return program;
		if (step.network === "expected")
			return { lacks: "the step installs from the network" };
		return { has: { fileOrder: program.has } };
	},
};

;
const hostname_name = "varied-by-twofold";
const hostname = {
	name: "hostname",
	environment: (base) => ({ ...base, hostname: hostname_name }),
	apply: (step) => step.ownsHostname
		? { has: { hostname: hostname_name } }
		: { lacks: "the step shares the host's UTS namespace" },
};

;
const kernelName = {
	name: "kernel-name",
	environment: (base) => base,
	apply: (_step, { kernelName: architecture }) => "lacks" in architecture ? architecture : { has: { kernelName: architecture.has } },
};


var variations_step = __webpack_require__(31405);
;

const preferred = ["et_EE", "sv_SE", "tr_TR", "cs_CZ", "fr_CH", "fr_FR", "de_DE"];
const plain = "C";
const locale = {
	name: "locale",
	environment: (base) => (0,variations_step.E)(base, { LANG: plain }),
	apply: (step) => {
		const given = (0,variations_step.n)(step, "LC_ALL") ?? (0,variations_step.n)(step, "LANG");
		if (given !== undefined)
			return { lacks: given };
		const chosen = chosenOf(step);
		return { has: { env: { LANG: chosen, LANGUAGE: chosen.replace(/[.@].*/, "") } } };
	},
};
function chosenOf({ locales }) {
	const others = locales.filter((each) => !/^(?:C|POSIX|en_US)(?:\.|$)/i.test(each));
	const telling = preferred.flatMap((start) => others.filter((each) => each.startsWith(start)));
	return telling[0] ?? others[0] ?? plain;
}

;
const network = {
	name: "network",
	environment: (base) => base,
	apply: (step, { network: links }) => {
		if (step.network === "off") {
			return { lacks: "the step has no network in either build", isNeedless: true };
		}
		if (step.network === "expected")
			return { lacks: "the step uses the network" };
		if (step.network === "quiet")
			return { lacks: "the step may use the network: in the first build, it was still running" };
		return "lacks" in links ? links : { has: { network: "off" } };
	},
};

;

const zone = "<+14>-14";
const timezone = {
	name: "timezone",
	environment: (base) => (0,variations_step.E)(base, { TZ: zone }),
	apply: (step) => {
		const given = (0,variations_step.n)(step, "TZ");
		return given === undefined ? { has: { env: { TZ: zone } } } : { lacks: given };
	},
};


var umask = __webpack_require__(62304);
;

const extra = { USER: "varied", LOGNAME: "varied", TWOFOLD_VARIED: "1" };
const userEnv = {
	name: "user-env",
	environment: (base) => (0,variations_step.E)(base, { ...extra, HOME: variedHome("/root") }),
	apply: (step) => {
		if (["HOME", "USER", "LOGNAME"].every((name) => (0,variations_step.n)(step, name) !== undefined)) {
			return { lacks: "the image or the Containerfile sets HOME, USER and LOGNAME" };
		}
		const env = { ...extra, HOME: variedHome(step.home) };
		return { has: { env } };
	},
};
function variedHome(home) {
	return home.endsWith("/") ? `${home}.` : `${home}/.`;
}

;










const stepVariations = [
	hostname,
	timezone,
	locale,
	umask.M,
	cpus,
	userEnv,
	fileOrder,
	clock.p,
	kernelName,
	network,
];
function isStepVariation(name) {
	return stepVariations.some((each) => each.name === name);
}
function isToldBySteps(name) {
	return isStepVariation(name) || name === "start-time";
}
const inherited = ["cpus", "kernel-name"];
function varyEnvironment(base, names) {
	const varied = chosen(names).reduce((environment, each) => each.environment(environment), base);
	return { ...varied, name: "varied" };
}
function varyStep(options) {
	const { hostname: name, umask: mask, env } = options.base;
	let edit = {
		env,
		...(name === undefined ? {} : { hostname: name }),
		...(mask === undefined ? {} : { umask: mask }),
	};
	const applied = [];
	const notApplied = [];
	for (const variation of chosen(options.names)) {
		const had = variation.apply(options.step, options.means);
		if ("lacks" in had) {
			const { lacks: reason, ...more } = had;
			notApplied.push({ variation: variation.name, reason, ...more });
		}
		else {
			applied.push(variation.name);
			edit = merged(edit, had.has);
		}
	}
	return { edit, applied, notApplied };
}
function chosen(names) {
	return stepVariations.filter(({ name }) => names.includes(name));
}
function merged(one, other) {
	return {
		...one,
		...other,
		env: { ...one.env, ...other.env },
		mounts: [...(one.mounts ?? []), ...(other.mounts ?? [])],
		files: [...(one.files ?? []), ...(other.files ?? [])],
	};
}


}),

62304:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (umask),
  R: () => (variedUmask)
});
const variedUmask = 0o032;
const checksModes = /\b(?:dpkg-deb|dpkg-buildpackage|debuild)\b/;
const umask = {
	name: "umask",
	environment: (base) => ({ ...base, umask: variedUmask }),
	apply: ({ text, ownModes }) => {
		if (checksModes.test(text)) {
			return {
				lacks: "the step builds a Debian package, and the tools for that accept only the usual modes",
			};
		}
		if (ownModes || givesOthersAlone(text)) {
			return {
				lacks: "the step itself sets modes like those of the varied umask (execute for others, not for the group)",
			};
		}
		return { has: { umask: variedUmask } };
	},
};
function givesOthersAlone(text) {
	if (!/\b(?:chmod|install|mkdir|mkfifo|mknod|mode)\b/.test(text))
		return false;
	const octal = /(?<![\w.-])(?:-m)?[0-7]?[0-7][0246][1357]\b/;
	const symbolic = /(?<![\w.])[uo]{0,3}o[uo]{0,3}[+=][rwXst]{0,8}[xX]|(?<![\w.])g-[rwst]{0,8}x/;
	return octal.test(text) || symbolic.test(text);
}


})

};
//# sourceMappingURL=3819.index.js.map
