export const id = 7725;
export const ids = [7725];
export const modules = {

2790:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BW: () => (fixOf),
  Rl: () => (droppedInstruction),
  Tv: () => (openDialectQuestion),
  hD: () => (findingOf),
  ue: () => (droppedBy)
});
var _containerfile_places_js__6 = __webpack_require__(42216);
var _dialect_table_js__0 = __webpack_require__(893);
var _dialect_uses_js__1 = __webpack_require__(41815);
var _domain_build_written_place_js__2 = __webpack_require__(34707);
var _shell_runs_js__3 = __webpack_require__(81053);
var _evidence_js__4 = __webpack_require__(37912);
var _line_evidence_js__5 = __webpack_require__(13117);







const droppedInstruction = {
	name: "dropped-instruction",
	advise({ recipe }) {
		if (recipe === undefined)
			return undefined;
		const dropped = [...recipe.dialect.uses, ...hostsUses(recipe)].filter((use) => isDropped(use, recipe));
		if (dropped.length === 0)
			return undefined;
		return {
			...droppedBy,
			...(0,_line_evidence_js__5.P)(recipe, dropped.map(findingOf)),
			fix: fixOf(dropped.map(({ id }) => id)),
		};
	},
};
const droppedBy = {
	message: "buildah ignores something that the Containerfile says, and the image lacks it.",
};
function fixOf(ids) {
	return [...new Set(ids)].map((id) => _dialect_table_js__0.t[id].fix).join(" ");
}
const reasons = {
	healthcheck: "the OCI format has no health check",
	onbuild: "the OCI format has no triggers",
	shell: "RUN takes `/bin/sh -c`",
	volume: "the volume is put back as it was",
	"run-hosts": "buildah mounts its own file there",
};
function findingOf({ id, line, text }) {
	const reason = reasons[id];
	return { line, text: reason === undefined ? text : `${text}: ${reason}` };
}
function isDropped(use, { dialect: { buildah } }) {
	const version = buildah.known ? buildah.value : undefined;
	return _dialect_table_js__0.t[use.id].effect === "dropped" && (0,_dialect_uses_js__1.z)(version, use) === false;
}
function openDialectQuestion({ recipe }) {
	if (recipe === undefined || recipe.dialect.buildah.known)
		return undefined;
	const { uses, buildah } = recipe.dialect;
	const open = uses.filter((use) => _dialect_table_js__0.t[use.id].effect === "dropped" && (0,_dialect_uses_js__1.z)(undefined, use) === undefined);
	const [first] = open;
	if (first === undefined)
		return undefined;
	const place = (0,_domain_build_written_place_js__2.Z9)((0,_containerfile_places_js__6.BW)(recipe.scope.containerfile, first.line));
	const { what, since } = _dialect_table_js__0.t[first.id];
	const more = open.length > 1 ? ` and ${open.length - 1} more` : "";
	return `${(0,_evidence_js__4.SP)(place)}${more}: ${what} need buildah ≥ ${since}, and ${(0,_evidence_js__4.SP)(buildah.why)}`;
}
const mounted = /^\/etc\/(?:hosts|resolv\.conf|hostname)$/;
function hostsUses({ scope }) {
	return (0,_shell_runs_js__3.k)({ scope }).flatMap(({ commands, lineOf }) => commands.flatMap((command) => {
		const file = written(command).find((path) => mounted.test(path));
		if (file === undefined)
			return [];
		return [{ id: "run-hosts", line: lineOf(command), text: `RUN changes ${file}` }];
	}));
}
function written({ name, words, writesTo }) {
	const into = writesTo === undefined ? [] : [writesTo];
	const files = words.filter((word) => !word.startsWith("-"));
	const isInPlace = words.some((word) => /^(?:-[A-Za-z]*i|--in-place)/.test(word));
	if (name === "tee" || (name === "sed" && isInPlace))
		return [...into, ...files];
	if (/^(?:cp|mv|install|ln)$/.test(name))
		return [...into, ...files.slice(-1)];
	return into;
}


}),

88735:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (networkInRun),
  m: () => (networkUse)
});
var _containerfile_hermetic_js__0 = __webpack_require__(26387);
var _domain_text_surface_js__1 = __webpack_require__(10970);
var _shell_network_js__2 = __webpack_require__(20727);
var _shell_runs_js__3 = __webpack_require__(81053);
var _line_evidence_js__4 = __webpack_require__(13117);





const networkUse = {
	message: "A RUN step needs the network: neither the Containerfile nor the commit fixes what it gets from there.",
	fix: "Provide what the step needs by digest: in the base image, with `COPY --from=name@sha256:…`, or with " +
		`\`ADD --checksum=sha256:… URL\`. Then \`RUN --network=none\` or ${(0,_domain_text_surface_js__1.Pe)("network", "none")} proves that nothing is missing.`,
};
const networkInRun = {
	name: "network-in-run",
	advise({ recipe }) {
		if (recipe === undefined || recipe.network === "none")
			return undefined;
		const found = (0,_shell_runs_js__3.k)(recipe)
			.filter((run) => !(0,_containerfile_hermetic_js__0.a)(run.instruction) && !(0,_containerfile_hermetic_js__0.c)(recipe.hermetic, run.stage))
			.flatMap(({ commands, lineOf }) => commands
			.filter(_shell_network_js__2.W)
			.map((command) => ({ line: lineOf(command), text: command.text })));
		if (found.length === 0)
			return undefined;
		return { ...networkUse, ...(0,_line_evidence_js__4.P)(recipe, found) };
	},
};


}),

6896:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (staleIn),
  x: () => (staleTime)
});
var _domain_text_surface_js__0 = __webpack_require__(10970);
var _shell_runs_js__1 = __webpack_require__(81053);
var _evidence_js__2 = __webpack_require__(37912);
var _line_evidence_js__3 = __webpack_require__(13117);




const staleTime = {
	name: "stale-time",
	advise({ recipe }) {
		if (recipe === undefined)
			return undefined;
		const found = archived(recipe);
		if (found.length === 0)
			return undefined;
		return { ...staleTimes, ...(0,_line_evidence_js__3.P)(recipe, found), fix: fixes.jvm };
	},
};
const staleTimes = {
	message: "Files record modification times of other files that these do not have in the image, so what reads them refuses them or makes them anew at each start.",
};
const fixes = {
	bootsnap: `Give the sources the image's time (${(0,_domain_text_surface_js__0.Pe)("timestamp", "0")} is the default) in the step that fills bootsnap's cache, before it: \`find /app -name '*.rb' -exec touch -d @0 {} +\`, also for YAML files, and in the gems' folder for \`bootsnap precompile --gemfile\`.`,
	"load-path-cache": `Give the folders of the load path the image's time (${(0,_domain_text_surface_js__0.Pe)("timestamp", "0")} is the default) in the step that first starts the application, before it: \`find /app -type d -exec touch -d @0 {} +\`.`,
	jvm: `Give the jars the image's time (${(0,_domain_text_surface_js__0.Pe)("timestamp", "0")} is the default) in the step that makes the archive, before it: \`find /app -name '*.jar' -exec touch -d @0 {} +\`.`,
	python: "Compile with hashes instead of times, behind everything that imports the modules: `python3 -m compileall -q -f --invalidation-mode unchecked-hash /app`; or set `PYTHONDONTWRITEBYTECODE=1` where a step only imports.",
};
const makesArchive = /^-XX:(?:ArchiveClassesAtExit=|AOTCacheOutput=|AOTMode=create$|\+AutoCreateSharedArchive$)|^-Xshare:dump$/;
const namesClasses = /^(?:-cp|-classpath|--class-path|-jar|-XX:SharedClassListFile=.*|-XX:AOTConfiguration=.*)$/;
function archived(recipe) {
	const runs = (0,_shell_runs_js__1.k)(recipe);
	const touched = new Set(runs.filter(({ commands }) => commands.some(touches)).map(({ stage }) => stage));
	return runs
		.filter(({ stage }) => !touched.has(stage) && bringsFiles(stage))
		.flatMap(({ commands, lineOf }) => commands
		.filter(({ name, words }) => {
		const isDump = words.some((word) => makesArchive.test(word));
		return name === "java" && isDump && words.some((word) => namesClasses.test(word));
	})
		.map((command) => ({ line: lineOf(command), text: command.text })));
}
function touches({ name, words }) {
	return name === "touch" || (name === "find" && words.includes("touch"));
}
function bringsFiles({ instructions }) {
	return instructions.some(({ keyword }) => keyword === "COPY" || keyword === "ADD");
}
function staleIn(recipe, files, read) {
	const groups = [...grouped(files).values()];
	const findings = groups.flatMap(({ line, text }) => (line === undefined ? [] : [{ line, text }]));
	const only = (read?.findings ?? []).filter(({ line }) => !findings.some((one) => one.line === line));
	const lines = (0,_line_evidence_js__3.P)(recipe, [...only, ...findings]);
	const elsewhere = groups.flatMap(({ line, text }) => (line === undefined ? [(0,_evidence_js__2.SP)(text)] : []));
	const kinds = new Set(files.map(({ by }) => by));
	if (read !== undefined)
		kinds.add("jvm");
	return {
		name: "stale-time",
		...staleTimes,
		...lines,
		evidence: [...lines.evidence, ...(0,_evidence_js__2.Mm)(elsewhere)],
		fix: [...kinds].map((kind) => fixes[kind]).join(" "),
	};
}
function grouped(files) {
	const counts = new Map();
	for (const file of files) {
		const key = `${file.by} ${file.instruction?.line}`;
		const { first, count } = counts.get(key) ?? { first: file, count: 0 };
		counts.set(key, { first, count: count + 1 });
	}
	return new Map([...counts].map(([key, { first, count }]) => [
		key,
		{ line: first.instruction?.line, text: textOf(first, count - 1) },
	]));
}
function textOf({ path, of, recorded, actual }, others) {
	const more = others === 0 ? "" : `; so ${others === 1 ? "does" : "do"} ${(0,_evidence_js__2.hS)(others, "other file")}`;
	return `/${path} records ${timeText(recorded)} of /${of}, which has ${timeText(actual)} in the image${more}`;
}
const latest = 253_402_300_799;
function timeText(seconds) {
	if (Math.abs(seconds) > latest)
		return `${seconds} s`;
	return new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}


}),

37725:
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


var prove_plan = __webpack_require__(64456);

var source = __webpack_require__(80142);

var applied_variations = __webpack_require__(66271);

var step_network = __webpack_require__(89530);

var push_permission = __webpack_require__(96888);

var try_push = __webpack_require__(57478);

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
		const { reuseImage } = await Promise.all(/* import() */[__webpack_require__.e(6353), __webpack_require__.e(4383), __webpack_require__.e(3135)]).then(__webpack_require__.bind(__webpack_require__, 3135));
		if (await timed("reuse", () => reuseImage(settled, draft)))
			return;
	}
	const assembled = await withFiles(settled, draft);
	const { plan, bases, images, reading } = await makePlan(assembled);
	draft.reading = reading;
	(0,prepare.Gj)(request, reading);
	const run = { ...assembled, reading };
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
	await timed("final stage", () => checkWrittenStage(judged.proof, { request, plan, ports }));
	if (request.recipe.kind === "runpack" && request.compareSingleStage) {
		const { withSingleStage } = await __webpack_require__.e(/* import() */ 8629).then(__webpack_require__.bind(__webpack_require__, 78629));
		draft.keep(await withSingleStage(run, { plan, proof: judged.proof }));
	}
	(0,require_varied.f)(request, judged.proof.variations);
	(0,expected_digest.p)(request, judged.proof);
	if (!request.push)
		return;
	const onPushed = (pushed) => draft.pushed.push(pushed);
	await timed("push", () => (0,publish.m)({ ...ports, proof: judged.proof, references, onPushed }));
}
async function withFiles(run, draft) {
	const { recipe } = run.request;
	if (recipe.kind !== "prebuilt")
		return run;
	const { withPrebuilt } = await Promise.all(/* import() */[__webpack_require__.e(6893), __webpack_require__.e(1548), __webpack_require__.e(1212), __webpack_require__.e(9147)]).then(__webpack_require__.bind(__webpack_require__, 9147));
	return await withPrebuilt(run, recipe, draft);
}
async function checkWrittenStage(proof, { request, plan, ports }) {
	const { recipe } = request;
	if (recipe.kind !== "runpack" && recipe.kind !== "prebuilt")
		return;
	const { checkFinalStage } = await __webpack_require__.e(/* import() */ 2368).then(__webpack_require__.bind(__webpack_require__, 62368));
	const { checkUser } = await __webpack_require__.e(/* import() */ 410).then(__webpack_require__.bind(__webpack_require__, 60410));
	const input = recipe.kind === "runpack" ? "artifacts" : "prebuilt";
	await checkFinalStage(proof, { plan, input, ports });
	await checkUser(proof, { user: recipe.user, input, ports });
}
function isAnswered({ proof, failure }) {
	return proof.verdict === "false" && (failure === undefined || failure.code === "irreproducible");
}


}),

64456:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  a: () => (provePlan)
});


var prepare = __webpack_require__(8852);

var build_recipe = __webpack_require__(77961);

var findings_proof = __webpack_require__(67874);

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
		const { explain } = await Promise.all(/* import() */[__webpack_require__.e(6893), __webpack_require__.e(1548), __webpack_require__.e(1212), __webpack_require__.e(525), __webpack_require__.e(2768)]).then(__webpack_require__.bind(__webpack_require__, 72768));
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
	return { ...proof, layout, image: (0,image_record.F)(await ports.openImage(layout), origins) };
}


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
	return (await (0,broken_step.QC)(trial, { variations, purpose, isIdle: true })) === "broke";
}
function reasonOf(responsible, applied) {
	if (responsible === undefined || responsible.kind === "none") {
		return { kind: "flaky", seen: "without" };
	}
	const { kind, variations } = responsible;
	return { kind, variations: applied.filter((name) => variations.includes(name)) };
}


var build_failure = __webpack_require__(41436);

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


var environment_texts = __webpack_require__(74053);

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


var missing_source = __webpack_require__(54283);

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
		...(options.saved === undefined ? {} : { saved: options.saved }),
	};
	const had = { here, containerfile };
	const proof = request.reproducibility === "skip" ? { ...options.proof, variations: here } : options.proof;
	try {
		const twins = await timed("builds", () => incrementalTwins({ ...twinOptions, onFirst }));
		const { first, second } = twins;
		const built = second === undefined ? here : (0,applied_variations.mZ)({ ...had, second });
		const variations = (0,applied_variations.s0)(built, options.made?.variations);
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
			const { startSearch } = await Promise.all(/* import() | search */[__webpack_require__.e(6893), __webpack_require__.e(1548), __webpack_require__.e(691), __webpack_require__.e(187)]).then(__webpack_require__.bind(__webpack_require__, 6309));
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
		const { concludeSearch } = await Promise.all(/* import() | search */[__webpack_require__.e(6893), __webpack_require__.e(1548), __webpack_require__.e(691), __webpack_require__.e(187)]).then(__webpack_require__.bind(__webpack_require__, 6309));
		const { buildOnAnotherDay } = await Promise.all(/* import() | search */[__webpack_require__.e(6893), __webpack_require__.e(1548), __webpack_require__.e(691), __webpack_require__.e(187)]).then(__webpack_require__.bind(__webpack_require__, 6755));
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
	const { savedArtifacts } = await __webpack_require__.e(/* import() */ 3690).then(__webpack_require__.bind(__webpack_require__, 93690));
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

62827:
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

var read_contents = __webpack_require__(35254);
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
	const a = await (0,read_contents.r)(first, { wanted, entries });
	const b = await (0,read_contents.r)(second, { wanted, entries });
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

6598:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (imageRecord)
});
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


}),

96544:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
			return { origin: `base ${built.base.pinned}` };
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

66271:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

57478:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (tryPush)
});
var _domain_oci_reference_js__0 = __webpack_require__(73326);

async function tryPush(references, registry) {
	const tried = await Promise.allSettled(oneOfEachRepository(references).map((reference) => registry.tryPush(reference)));
	const refused = tried.find((result) => result.status === "rejected");
	if (refused !== undefined)
		throw refused.reason;
}
function oneOfEachRepository(references) {
	const byName = new Map(references.map((reference) => {
		const name = (0,_domain_oci_reference_js__0.F2)(reference);
		return [name === undefined ? reference : (0,_domain_oci_reference_js__0.aR)(name), reference];
	}));
	return [...byName.values()];
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
  ZZ: () => (withDifferences),
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
function withDifferences(proof, known) {
	if (known === undefined)
		return proof;
	const { differences } = proof;
	const listed = [...known.listed, ...differences.listed];
	const omitted = known.omitted + differences.omitted;
	return { ...proof, differences: { ...differences, listed, omitted } };
}


}),

12567:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (namesOfContent)
});
var node_crypto__0 = __webpack_require__(77598);

const algorithms = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"];
function namesOfContent(content) {
	return algorithms.flatMap((algorithm) => {
		const digest = (0,node_crypto__0.createHash)(algorithm).update(content).digest();
		return [digest.toString("hex"), digest.toString("base64").replace(/(?<!=)=+$/, "")];
	});
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
//# sourceMappingURL=7725.index.js.map
