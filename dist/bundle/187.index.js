export const id = 187;
export const ids = [187];
export const modules = {

6755:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  buildOnAnotherDay: () => (buildOnAnotherDay)
});
var _compare_images_js__0 = __webpack_require__(21548);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _domain_text_surface_js__2 = __webpack_require__(10970);
var _ports_build_js__3 = __webpack_require__(83075);
var _prove_twin_builds_js__4 = __webpack_require__(2984);





const limit = 200;
async function buildOnAnotherDay(options) {
	const lack = lackOf(options);
	if (lack !== undefined)
		return { kind: "not built", reason: lack };
	const { timed, ports } = options;
	ports.reporter.info("the image contains today's date, perhaps by chance: building once more on another day to find out");
	try {
		return await timed("another day", () => built(options));
	}
	catch (error) {
		if (error instanceof _ports_build_js__3.Y)
			return { kind: "not built", reason: "that build failed" };
		if (!(error instanceof _domain_text_failure_js__1.HR) || error.code === "interrupted")
			throw error;
		return { kind: "not built", reason: error.message };
	}
}
function lackOf({ request, builder }) {
	const { noShim, means } = builder;
	if (request.extraBuilds === 0)
		return `${(0,_domain_text_surface_js__2.Pe)("extra-builds")} is 0`;
	if (!request.vary.includes("clock"))
		return `${(0,_domain_text_surface_js__2.Pe)("vary")} leaves \`clock\` out`;
	if (noShim !== undefined)
		return `steps run under chroot isolation: ${noShim}`;
	return "lacks" in means.faketime ? means.faketime.lacks : undefined;
}
async function built(options) {
	const { builder, twins, plan } = options;
	const again = await builder.buildAgain({
		slot: "first",
		name: "another-day",
		plan,
		...(0,_prove_twin_builds_js__4.BG)(plan, ["clock"]),
		clockShift: "next day",
		stepOf: options.stepOf,
		stepNetwork: twins.stepNetwork,
		log: { line: () => undefined, close: () => undefined },
		signal: new AbortController().signal,
	});
	try {
		const isEqual = again.built.imageId === twins.first.imageId;
		return {
			kind: "built",
			differences: isEqual ? { listed: [], omitted: 0 } : await differencesOf(again, options),
			unreached: unreachedIn(again.built.steps),
		};
	}
	finally {
		await again.close();
	}
}
async function differencesOf(again, { ports, builder }) {
	const { openImage, output, readers } = ports;
	const layout = builder.newFolder("another-day");
	await again.exportImage(layout);
	const [a, b] = await Promise.all([openImage(output.layout), openImage(layout)]);
	return await (0,_compare_images_js__0.q)({ a, b, readers, limit });
}
function unreachedIn(steps) {
	for (const { applied, notApplied } of steps) {
		if (applied.includes("clock"))
			continue;
		const told = notApplied.find(({ variation }) => variation === "clock");
		return told?.reason ?? "it is not known whether every step had another day";
	}
	return undefined;
}


}),

67409:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  findingsOf: () => (findingsOf)
});


var trace_difference = __webpack_require__(13562);
;
const fixes = {
	"build-path": {
		C: "Compile with `-ffile-prefix-map=$PWD=.`.",
		"C++": "Compile with `-ffile-prefix-map=$PWD=.`.",
		Go: "Build with `go build -trimpath`.",
		Rust: 'Set `RUSTFLAGS="--remap-path-prefix=$PWD=. --remap-path-prefix=$HOME/.cargo=/cargo"`.',
		".NET": "Build with `-p:ContinuousIntegrationBuild=true -p:Deterministic=true`, or with `-p:PathMap=$PWD=/_/`.",
		other: "Remap the path (`-ffile-prefix-map=$PWD=.` for gcc and clang).",
	},
	debug: {
		Go: "Build with `-ldflags='-s -w'`.",
		Rust: "Build with `-C strip=symbols`, or `strip = true` in the profile of Cargo.toml.",
		other: "Compile without `-g`, or run `strip --strip-debug` on it.",
	},
	symbols: {
		Go: "Build with `-ldflags='-s -w'`.",
		Rust: "Build with `-C strip=symbols`, or `strip = true` in the profile of Cargo.toml.",
		other: "Link with `-s`, or run `strip` on it.",
	},
	"build-id": {
		Go: "Build with `-ldflags=-buildid=`.",
		Rust: "Link with `-C link-arg=-Wl,--build-id=none`.",
		other: "Link with `-Wl,--build-id=none`.",
	},
	"vcs-stamp": { other: "Build with `-buildvcs=false`, or without `.git` in the context." },
	"time-stamp": { other: "Build with `-p:Deterministic=true`, which is the SDK's default." },
};
function adviceFor(facts) {
	const { language } = facts;
	return findings(facts).map(([name, found]) => ({
		name,
		found,
		fix: (language && fixes[name][language]) ?? fixes[name].other,
	}));
}
function findings(facts) {
	const { debug, symbols, timeStamp } = facts;
	return [
		...pathFinding(facts),
		...(debug ? [["debug", "debug information"]] : []),
		...(symbols ? [["symbols", "a symbol table"]] : []),
		...buildIdFinding(facts),
		...stampFinding(facts),
		...(timeStamp === undefined
			? []
			: [["time-stamp", `time stamp ${timeStamp}, which is not a hash`]]),
	];
}
function pathFinding({ go, paths }) {
	if (go?.trimpath === true)
		return [];
	const [path] = paths;
	if (path !== undefined)
		return [["build-path", path]];
	return go === undefined ? [] : [["build-path", "paths of Go sources (built without -trimpath)"]];
}
const uuidDigits = 32;
function buildIdFinding({ buildId, goBuildId }) {
	if (buildId !== undefined) {
		const doubt = buildId.length === uuidDigits ? ", which is random if it was made with --build-id=uuid" : "";
		return [["build-id", `build ID ${buildId}${doubt}`]];
	}
	return goBuildId === undefined ? [] : [["build-id", `Go build ID ${goBuildId}`]];
}
function stampFinding({ go }) {
	if (go?.revision === undefined)
		return [];
	const time = go.time === undefined ? "" : ` of ${go.time}`;
	const changed = go.modified === true ? ", with uncommitted changes" : "";
	return [["vcs-stamp", `commit ${go.revision}${time}${changed}`]];
}

;


const mostTraces = 100;
const mostDifferences = 200;
const mostExecutables = 200;
const mostUnread = 20;
function findingsOf(judged, reading, writerOf) {
	const sorted = judged.toSorted((a, b) => rankOf(a) - rankOf(b) || compareText(a.trace.path, b.trace.path));
	const certain = sorted.filter(({ trace }) => trace.certain);
	return {
		traces: {
			listed: sorted.slice(0, mostTraces).map(({ trace }) => trace),
			omitted: Math.max(0, sorted.length - mostTraces),
		},
		executables: executablesOf(reading, writerOf),
		stale: reading.recorded.stale.map((file) => {
			const writer = writerOf({ ...file, isFromContext: undefined });
			return writer === undefined ? file : { ...file, instruction: writer.place };
		}),
		differences: {
			listed: certain.slice(0, mostDifferences).map(trace_difference.x),
			omitted: Math.max(0, certain.length - mostDifferences),
		},
	};
}
function rankOf({ trace: { weight, certain } }) {
	if (weight === "note")
		return 2;
	return certain ? 0 : 1;
}
function executablesOf(reading, writerOf) {
	const { packaged, executables } = reading;
	const own = executables.values.filter(({ path }) => !packaged.has(path));
	const all = own.flatMap(({ path, layer, looked }) => {
		if (looked.kind !== "facts")
			return [];
		const { facts } = looked;
		return [{ path, layer, ...facts, advice: adviceFor(facts) }];
	});
	const unread = own.flatMap(({ path, looked }) => looked.kind === "unread" ? [{ path, reason: looked.reason }] : []);
	const sorted = [...all].sort((a, b) => b.advice.length - a.advice.length || compareText(a.path, b.path));
	return {
		listed: sorted.slice(0, mostExecutables).map((file) => {
			const writer = writerOf({ ...file, isFromContext: undefined });
			return writer === undefined ? file : { ...file, instruction: writer.place };
		}),
		omitted: Math.max(0, sorted.length - mostExecutables) + reading.omitted,
		ofPackages: executables.values.length - own.length,
		unread: {
			listed: unread.slice(0, mostUnread),
			omitted: Math.max(0, unread.length - mostUnread),
		},
	};
}
function compareText(a, b) {
	if (a === b)
		return 0;
	return a < b ? -1 : 1;
}


}),

21943:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  judgeHits: () => (judgeHits)
});
var _traces_excerpt_js__0 = __webpack_require__(91826);
var _decide_traces_js__1 = __webpack_require__(58626);
var _search_sources_js__2 = __webpack_require__(40328);



async function judgeHits(reading, options) {
	const hits = reading.hits.values.flatMap((file) => file.hits.map((hit) => ({ file, hit })));
	const known = await fromContext(hits, options);
	const found = hits.map((hit) => withWriter(hit, known.has(hit.file), options));
	const days = new Set(found.filter(({ hit }) => isDay(hit)).map(lineOf));
	const judged = [];
	for (const one of found) {
		const isDayElsewhere = [...days].some((line) => line === undefined || line !== lineOf(one));
		const more = await judgedHit({ ...one, isDayElsewhere }, { reading, options });
		if (more !== undefined)
			judged.push(more);
	}
	return judged;
}
function withWriter({ file, hit }, isFromContext, { writerOf }) {
	const { path, layer } = file;
	const compared = hit.place === "name" ? undefined : isFromContext;
	const writer = layer === undefined ? undefined : writerOf({ path, layer, isFromContext: compared });
	return { file, hit, isFromContext, writer };
}
function isDay({ kind }) {
	return kind === "day" || kind === "time" || kind === "epoch";
}
function lineOf({ writer }) {
	return writer?.place.line;
}
async function fromContext(found, { inContext }) {
	const places = found.flatMap(({ file, hit }) => {
		if (file.layer === undefined || hit.place === "name")
			return [];
		return [{ file, place: { size: file.size, ...placeOf(hit, file) } }];
	});
	const known = await inContext(places.map(({ place }) => place));
	const files = new Set(places.map(({ file }) => file));
	for (const { file, place } of places)
		if (!known.has(place))
			files.delete(file);
	return files;
}
function placeOf({ place, offset, before, hit, after }, { head }) {
	if (place === "inside")
		return { offset: 0, bytes: head };
	return { offset: offset - before.length, bytes: Buffer.concat([before, hit, after]) };
}
async function judgedHit(found, { reading, options }) {
	const { hit, file, writer, isFromContext, isDayElsewhere } = found;
	const { path } = file;
	const decision = await (0,_decide_traces_js__1.L)({
		...{ hit, path, isFromContext, isDayElsewhere },
		isInConfig: file.layer === undefined,
		script: writer?.script ?? "",
		moved: writer?.moved,
		isPackaged: reading.packaged.has(path),
	}, { ...options.evidence, hasKernel: reading.hasKernel });
	if (decision === undefined || hit.kind === "secret")
		return undefined;
	const { kind, isProgram } = hit;
	const trace = traceOf({ file, hit, kind, decision, writer }, options);
	return { trace, isProgram, text: (0,_search_sources_js__2.b6)(hit), inDoubt: decision.inDoubt };
}
function traceOf(parts, { redact }) {
	const { file, hit, kind, decision, writer } = parts;
	const { path, layer } = file;
	const { weight, certain, more } = decision;
	return {
		...{ path, kind, format: hit.format + more, weight, certain },
		...(layer === undefined ? {} : { layer }),
		...(writer === undefined ? {} : { instruction: writer.place }),
		...{ offset: hit.offset, excerpt: (0,_traces_excerpt_js__0.z)(hit, redact), count: hit.count },
	};
}


}),

11329:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  refuseSecrets: () => (refuseSecrets),
  tellUnsearchable: () => (tellUnsearchable)
});
var _domain_build_written_place_js__0 = __webpack_require__(34707);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _domain_text_printable_js__2 = __webpack_require__(76158);
var _traces_secrets_js__4 = __webpack_require__(13241);
var _search_writers_js__3 = __webpack_require__(67898);





const mostNamed = 5;
function refuseSecrets(leaked, options, first) {
	const [one] = leaked;
	if (one === undefined)
		return;
	const writerOf = (0,_search_writers_js__3.L)(options, first);
	const placed = leaked.map((leak) => {
		const writer = leak.layer === undefined
			? undefined
			: writerOf({ path: leak.path, layer: leak.layer, isFromContext: undefined });
		return { leak, place: writer && (0,_search_writers_js__3.$)(options, writer) };
	});
	const named = placed.slice(0, mostNamed).map(({ leak, place }) => {
		const line = place === undefined ? "" : `, ${(0,_domain_build_written_place_js__0.Z9)(place)}`;
		return `${leak.name} in \`${(0,_domain_text_printable_js__2.RK)(leak.path)}\`${line}`;
	});
	const more = leaked.length > mostNamed ? ` and ${leaked.length - mostNamed} more` : "";
	const place = placed.find((each) => each.place !== undefined)?.place;
	throw new _domain_text_failure_js__1.HR({
		code: "secret-in-image",
		message: `The image contains what was passed in as a secret: ${named.join("; ")}${more}. Nothing was pushed, and the layout was removed.`,
		fix: "Read the secret where it is mounted (`RUN --mount=type=secret,id=…`), and do not write any of it to a file, a log or a copied configuration. Removing it in a later step does not help: it stays in this layer. If an earlier image contains it, replace the secret.",
		...(place === undefined ? {} : (0,_domain_build_written_place_js__0.Oh)(place)),
	});
}
function tellUnsearchable(secrets, reporter) {
	const names = (0,_traces_secrets_js__4.Y)(secrets);
	if (names.length === 0)
		return;
	reporter.annotate({
		level: "notice",
		title: "Secret not searched for",
		message: `The image cannot be searched for ${names.map(_domain_text_printable_js__2.RK).join(", ")}: the value is too short, or could be an ordinary word or number.`,
	});
}


}),

17477:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  evidenceIn: () => (evidenceIn)
});
var _containerfile_chain_js__0 = __webpack_require__(98511);
var _search_sources_js__1 = __webpack_require__(40328);


function evidenceIn(options, search) {
	let known;
	return {
		inputs: inputsOf(options),
		contextWeight: contextWeight(options.reading),
		isOpen: isOpen(options),
		isFetchedInImage: isFetchedInImage(options),
		isEpochNow: isEpochNow(options),
		hasKernel: false,
		known: () => {
			known ??= knownValues(options, search).catch(() => undefined);
			return known;
		},
	};
}
async function knownValues(options, search) {
	const { ports, request, timed } = options;
	return await timed("search sources", async () => (0,_search_sources_js__1.Hf)(search, {
		folders: [await sourceFolder(options), ...folderContexts(request)],
		filesBelow: (folder) => (0,_search_sources_js__1.nz)(ports.filesBelow(folder)),
		bases: () => basesIn(options),
		readers: ports.readers,
	}));
}
async function sourceFolder({ command, prepared }) {
	return command === undefined ? prepared.context.path : await command.source();
}
async function basesIn({ builder }) {
	const images = await builder.baseImages();
	return images.map((image) => ({ image, layers: image.config.diffIds.map((_, index) => index) }));
}
const oneDay = (26 + 24) * 3600;
function isEpochNow({ plan, command, twins: { first } }) {
	const startedAt = command?.startedAt ?? first.startedAt;
	const epoch = Number(plan.environment.env["SOURCE_DATE_EPOCH"] ?? Number.NaN);
	return [plan.timestamp, epoch].some((time) => time >= startedAt - oneDay && time <= first.endedAt + oneDay);
}
function isOpen({ twins, prepared, builder }) {
	const instructions = prepared.containerfile.stages.flatMap((stage) => stage.instructions);
	const hasRuns = instructions.some(({ keyword }) => keyword === "RUN");
	if (hasRuns && (builder.noShim !== undefined || twins.first.steps.length === 0))
		return true;
	if (twins.first.steps.some(({ bytesMoved }) => bytesMoved !== 0))
		return true;
	return instructions.some(addsFromOutside);
}
function addsFromOutside({ keyword, text }) {
	return keyword === "ADD" && /:\/\/|git@|\$/.test(text);
}
function isFetchedInImage({ twins, prepared, builder, scope }) {
	const { stages } = prepared.containerfile;
	if (builder.noShim !== undefined || stages.some(hasCache))
		return false;
	const chain = (0,_containerfile_chain_js__0.a)(scope).map(({ index }) => index);
	const fetchers = twins.first.steps.filter(({ bytesMoved }) => bytesMoved !== 0);
	const others = stages.filter(({ index }) => !chain.includes(index));
	return (fetchers.every(({ id }) => id !== undefined && chain.includes(id.stage)) &&
		!others.some(({ instructions }) => instructions.some(addsFromOutside)));
}
function hasCache({ instructions }) {
	return instructions.some(({ text }) => /--mount=\S{0,500}type=(?:cache|tmpfs)/.test(text));
}
function inputsOf({ request, prepared, command }) {
	const { args, stages } = prepared.containerfile;
	const instructions = [...args, ...stages.flatMap((stage) => [stage.from, ...stage.instructions])];
	const inFiles = [
		...instructions.flatMap(({ text, heredocs }) => [text, ...heredocs]),
		...request.buildArgs.map(({ value }) => value),
		...(command === undefined ? [] : [command.place.text]),
	];
	const named = [...request.labels, ...request.annotations].map(({ value }) => value);
	return { inFiles: inFiles.join("\n"), inConfig: [...inFiles, ...named].join("\n") };
}
function folderContexts({ buildContexts }) {
	return buildContexts.flatMap(({ value }) => (/^[a-z][a-z0-9+-]*:/.test(value) ? [] : [value]));
}
const unclean = [
	"dirty",
	"ignored-in-context",
	"no-repository",
	"submodule-dirty",
	"unverifiable",
];
function contextWeight({ advisories }) {
	const isClean = advisories.every(({ name }) => !unclean.includes(name));
	return isClean ? "note" : "trace";
}


}),

6309:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  concludeSearch: () => (concludeSearch),
  startSearch: () => (startSearch)
});
var valibot__5 = __webpack_require__(77934);
var _domain_build_environments_js__0 = __webpack_require__(92378);
var _domain_labels_labels_js__1 = __webpack_require__(24138);
var _domain_text_schema_js__2 = __webpack_require__(59006);
var _images_layer_origins_js__3 = __webpack_require__(96544);
var _prove_twin_builds_js__4 = __webpack_require__(2984);






async function startSearch(options, built) {
	const { ports, timed, signal } = options;
	return await timed("search", async () => {
		const { readImage } = await Promise.all(/* import() | search */[__webpack_require__.e(6893), __webpack_require__.e(1548), __webpack_require__.e(691), __webpack_require__.e(187)]).then(__webpack_require__.bind(__webpack_require__, 1870));
		const { refuseSecrets, tellUnsearchable } = await Promise.all(/* import() | search */[__webpack_require__.e(6893), __webpack_require__.e(1548), __webpack_require__.e(691), __webpack_require__.e(187)]).then(__webpack_require__.bind(__webpack_require__, 11329));
		tellUnsearchable(ports.secrets, ports.reporter);
		const { image } = built.checked;
		const bases = await options.builder.baseImages();
		const read = await readImage({
			image,
			readers: ports.readers,
			signal,
			layers: (0,_images_layer_origins_js__3.Ze)(built.first),
			baseConfigs: bases.map(({ configBytes }) => configBytes),
			traces: await tracesOf(options, built.first, image),
			planned: plannedTexts(options),
		});
		if (read.unread > 0) {
			ports.reporter.info(`${read.unread} packed ${read.unread === 1 ? "file" : "files"} of the image not searched inside: too large, or damaged`);
		}
		await built.checked.prove(signal);
		refuseSecrets(read.reading.secrets, options, built.first);
		return read;
	});
}
async function concludeSearch(options, { reading, search }) {
	const { request, ports, twins, command } = options;
	const { judgeHits } = await Promise.all(/* import() | search */[__webpack_require__.e(6893), __webpack_require__.e(1548), __webpack_require__.e(691), __webpack_require__.e(187)]).then(__webpack_require__.bind(__webpack_require__, 21943));
	const { settleDoubts } = await Promise.all(/* import() | search */[__webpack_require__.e(6893), __webpack_require__.e(1548), __webpack_require__.e(691), __webpack_require__.e(187)]).then(__webpack_require__.bind(__webpack_require__, 73090));
	const { findingsOf } = await Promise.all(/* import() | search */[__webpack_require__.e(6893), __webpack_require__.e(1548), __webpack_require__.e(691), __webpack_require__.e(187)]).then(__webpack_require__.bind(__webpack_require__, 67409));
	const { joinedFixes } = await Promise.all(/* import() | search */[__webpack_require__.e(6893), __webpack_require__.e(1548), __webpack_require__.e(691), __webpack_require__.e(187)]).then(__webpack_require__.bind(__webpack_require__, 46922));
	const { evidenceIn } = await Promise.all(/* import() | search */[__webpack_require__.e(6893), __webpack_require__.e(1548), __webpack_require__.e(691), __webpack_require__.e(187)]).then(__webpack_require__.bind(__webpack_require__, 17477));
	const { writersIn } = await Promise.all(/* import() | search */[__webpack_require__.e(6893), __webpack_require__.e(1548), __webpack_require__.e(691), __webpack_require__.e(187)]).then(__webpack_require__.bind(__webpack_require__, 67898));
	const writerOf = writersIn(options);
	const judged = await judgeHits(reading, {
		evidence: evidenceIn(options, search),
		writerOf,
		redact: ports.redact,
		inContext: async (wanted) => {
			if (wanted.length === 0)
				return new Set();
			const folder = command === undefined ? twins.first.contextPath : await command.source();
			return await ports.inFolder(folder, wanted);
		},
	});
	const isOpen = tracesDecide(options) && judged.some(({ inDoubt }) => inDoubt);
	const nothing = { listed: [], omitted: 0 };
	const settle = async () => {
		if (command === undefined)
			return settleDoubts(judged, await options.anotherDay(), writerOf);
		const { settleMade } = await Promise.all(/* import() | search */[__webpack_require__.e(6893), __webpack_require__.e(1548), __webpack_require__.e(691), __webpack_require__.e(187)]).then(__webpack_require__.bind(__webpack_require__, 20652));
		return { judged: await settleMade(judged, { command, search, ports }), others: nothing };
	};
	const settled = isOpen ? await settle() : { judged, others: nothing };
	const found = findingsOf(settled.judged, reading, writerOf);
	if (request.traces !== "fail")
		return { ...found, differences: { listed: [], omitted: 0 } };
	const [certain, others] = [found.differences, settled.others];
	return {
		...found,
		differences: {
			listed: joinedFixes([...certain.listed, ...others.listed]),
			omitted: certain.omitted + others.omitted,
		},
	};
}
function tracesDecide({ request, twins: { first, second } }) {
	return request.traces === "fail" && second !== undefined && (0,_prove_twin_builds_js__4.t7)(first, second);
}
function plannedTexts({ plan }) {
	const labels = plan.labels.filter(({ name }) => (0,_domain_labels_labels_js__1._F)(name)).map(({ value }) => value);
	const time = new Date(plan.timestamp * 1000).toISOString();
	return [...labels, time.replace(".000Z", "Z")];
}
async function tracesOf(options, first, image) {
	const { ports, reading, builder } = options;
	const { hostname, timeZone, runIds, ...machine } = ports.machine();
	const given = builder.noShim === undefined && options.request.canonical ? _domain_build_environments_js__0.G_ : undefined;
	const zone = zoneOf(image.configBytes);
	const begins = [first.startedAt, builder.importedSince, options.command?.startedAt];
	const startedAt = Math.min(...begins.filter((time) => time !== undefined));
	return {
		...{ startedAt, endedAt: first.endedAt, runIds, machine },
		zones: ["UTC", timeZone, ...(zone === undefined ? [] : [zone])],
		hostnames: [hostname, ...(given === undefined ? [] : [given])],
		userNames: builder.userNames,
		paths: [reading.root],
		workFolders: workFolders(first.contextPath),
		revision: reading.source.revision,
		committedAt: await committedAt(options),
		secrets: ports.secrets,
	};
}
async function committedAt(options) {
	const { ports, reading, prepared } = options;
	if (reading.source.revision === "")
		return undefined;
	const answer = await ports.sourceReader.commitTime(prepared.context.path);
	return answer.known ? answer.value : undefined;
}
function workFolders(contextPath) {
	const found = /^.*\/twofold-[A-Za-z0-9]{6}(?=\/)/.exec(contextPath)?.[0];
	return found === undefined ? [] : [found];
}
const zoneSchema = (0,_domain_text_schema_js__2.Xy)({
	config: (0,_domain_text_schema_js__2.no)((0,_domain_text_schema_js__2.Xy)({ Env: (0,_domain_text_schema_js__2.no)((0,_domain_text_schema_js__2.l1)(valibot__5.YjP())) })),
});
function zoneOf(configBytes) {
	const found = (0,_domain_text_schema_js__2.MW)(zoneSchema, Buffer.from(configBytes).toString("utf8"));
	return found?.config?.Env?.find((one) => one.startsWith("TZ="))?.slice(3);
}


}),

67898:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  L: () => (likelyWriters),
  $: () => (placeOf),
  writersIn: () => (writersIn)
});


var origins = __webpack_require__(54837);

var copied_paths = __webpack_require__(95801);

var stage_scope = __webpack_require__(69853);
;



function likelyWriter(options) {
	const { stage, path, isFromContext } = options;
	const places = placesOf(options.names, stage).places;
	const copies = places.filter(({ copy, instruction }) => copy !== undefined &&
		(0,copied_paths.hU)(copy, path) &&
		(isFromContext !== false || !isPlainCopy(instruction)));
	const own = copies.findLast(({ instruction }) => !isFromStage(instruction));
	if (isFromContext === true && own !== undefined)
		return own.instruction;
	const runs = places.filter(({ instruction }) => instruction.keyword === "RUN");
	const naming = runs.find(({ instruction, workdir }) => names(instruction, { path, workdir }));
	if (naming !== undefined)
		return naming.instruction;
	if (copies.length === 0)
		return runs.length === 1 ? runs[0]?.instruction : undefined;
	const exact = copies.findLast(({ copy }) => copy !== undefined && sourceOf(copy, path) !== undefined);
	const copied = exact ?? (runs.length === 0 && copies.length === 1 ? copies[0] : undefined);
	return copied === undefined ? undefined : (deeper(options, copied) ?? copied.instruction);
}
function placesOf(known, stage) {
	const below = (0,origins.zU)(known, stage)?.stage;
	const base = below === undefined ? stage_scope.S : placesOf(known, below).end;
	return (0,stage_scope.y)(stage, { names: known, base });
}
function deeper({ names: known, stage, path }, { instruction, copy }) {
	const from = (0,origins.TZ)(known, stage).find(({ kind, line }) => kind === "copy" && line === instruction.line)?.stage;
	const source = copy === undefined ? undefined : sourceOf(copy, path);
	if (from === undefined || source === undefined)
		return undefined;
	return likelyWriter({ names: known, stage: from, path: source, isFromContext: undefined });
}
function sourceOf({ sources, destination, isIntoFolder }, path) {
	return sources.find((source) => {
		const name = source.slice(source.lastIndexOf("/") + 1);
		return ((!isIntoFolder && path === destination) || (name !== "" && path === `${destination}/${name}`));
	});
}
function isPlainCopy(instruction) {
	const { keyword, heredocs } = instruction;
	return keyword === "COPY" && heredocs.length === 0 && !isFromStage(instruction);
}
function isFromStage({ flags }) {
	return flags.some(({ name }) => name === "from");
}
function names({ text, heredocs }, { path, workdir }) {
	const isBelow = workdir !== "" && path.startsWith(`${workdir}/`);
	const relative = isBelow ? path.slice(workdir.length + 1) : path;
	const written = [`/${path}`, ...(isBelow && relative.length > 3 ? [relative] : [])];
	return [text, ...heredocs].some((script) => written.some((one) => holdsWord(script, one)));
}
function holdsWord(text, word) {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		const [before = " ", after = " "] = [text[at - 1], text[at + word.length]];
		if (!/[\w./-]/.test(before) && !/[\w./-]/.test(after))
			return true;
	}
	return false;
}


var chain = __webpack_require__(98511);

var places = __webpack_require__(42216);

var layer_origins = __webpack_require__(96544);

var moved_bytes = __webpack_require__(46252);
;






function writersIn(options) {
	const { attributed, twins, origins, prepared } = options;
	const traced = new Map(attributed.map(({ path, instruction }) => [path, instruction]));
	const guess = likelyWriters(options, twins.first);
	const moved = (0,moved_bytes.F)(twins.first.steps, prepared.containerfile);
	const { command } = options;
	return (file) => {
		if (command !== undefined && file.isFromContext !== true) {
			return { place: command.place, script: command.place.text, moved: undefined };
		}
		const known = traced.get(file.path) ?? origins[file.layer]?.instruction;
		const found = known === undefined ? guess(file) : undefined;
		const place = known ?? (found && placeOf(options, found));
		if (place === undefined)
			return undefined;
		const instruction = found ?? instructionIn(options, place.line);
		const script = [place.text, ...(instruction?.heredocs ?? [])].join("\n");
		return { place, script, moved: instruction && moved.get(instruction) };
	};
}
function likelyWriters({ scope, prepared: { containerfile } }, built) {
	const names = (0,origins.eZ)(containerfile, scope);
	const stages = (0,layer_origins.JC)({ built, chain: (0,chain.a)(scope) });
	return ({ path, layer, isFromContext }) => {
		const stage = stages[layer];
		return stage && likelyWriter({ names, stage, path, isFromContext });
	};
}
function placeOf({ prepared }, instruction) {
	return (0,places.iR)(prepared.containerfile, instruction);
}
function instructionIn({ prepared }, line) {
	return prepared.containerfile.stages
		.flatMap(({ instructions }) => instructions)
		.find((instruction) => instruction.line === line);
}


}),

73090:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  settleDoubts: () => (settleDoubts)
});
var _diagnose_trace_difference_js__0 = __webpack_require__(13562);
var _domain_text_image_path_js__1 = __webpack_require__(67566);


const nothing = { listed: [], omitted: 0 };
function settleDoubts(judged, shown, writerOf) {
	const settled = judged.map((each) => (each.inDoubt ? settledBy(each, shown) : each));
	if (shown.kind === "not built")
		return { judged: settled, others: nothing };
	const told = new Set(settled.flatMap(({ trace }) => (trace.certain ? [trace.path] : [])));
	const { listed, omitted } = shown.differences;
	const others = listed
		.filter(({ path }) => !told.has((0,_domain_text_image_path_js__1.TN)(path)))
		.map((each) => (0,_diagnose_trace_difference_js__0.g)(placed(each, writerOf)));
	return { judged: settled, others: { listed: others, omitted } };
}
function settledBy(judged, shown) {
	if (shown.kind === "not built")
		return stillInDoubt(judged, shown.reason);
	const { path } = judged.trace;
	if (shown.differences.listed.some((each) => (0,_domain_text_image_path_js__1.TN)(each.path) === path)) {
		return withTrace(judged, { certain: true }, "a build on another day has a different value there");
	}
	const { omitted } = shown.differences;
	if (omitted > 0) {
		return stillInDoubt(judged, `its image differs in ${omitted} more places than were listed`);
	}
	if (shown.unreached !== undefined)
		return stillInDoubt(judged, shown.unreached);
	return withTrace(judged, { weight: "note" }, "a build on another day has it too");
}
function stillInDoubt(judged, reason) {
	return withTrace(judged, {}, `a build on another day could not decide: ${reason}`);
}
function withTrace(judged, changes, shown) {
	const { trace } = judged;
	return { ...judged, trace: { ...trace, ...changes, format: `${trace.format}; ${shown}` } };
}
function placed(difference, writerOf) {
	const { layer, path } = difference;
	if (layer === undefined)
		return difference;
	const writer = writerOf({ path: (0,_domain_text_image_path_js__1.TN)(path), layer, isFromContext: undefined });
	return writer === undefined ? difference : { ...difference, instruction: writer.place };
}


}),

20652:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  settleMade: () => (settleMade)
});
var _search_sources_js__0 = __webpack_require__(40328);

async function settleMade(judged, options) {
	const { command } = options;
	const isStill = await textsIn(await command.withOtherEpoch(), options);
	const isTracked = await textsIn(await command.source(), options);
	return judged.map((each) => {
		if (!each.inDoubt || each.trace.layer === undefined)
			return each;
		if (!isStill(each.text)) {
			return shown(each, { weight: "note" }, "the command takes it from SOURCE_DATE_EPOCH");
		}
		if (isTracked(each.text))
			return shown(each, {}, "the commit has it too");
		const what = "the command writes it with another SOURCE_DATE_EPOCH too";
		return shown(each, { certain: true }, what);
	});
}
async function textsIn(folder, { search, ports: { readers, filesBelow } }) {
	const texts = new Set();
	const below = (path) => (0,_search_sources_js__0.nz)(filesBelow(path));
	await (0,_search_sources_js__0.$E)(folder, { search, readers, filesBelow: below }, texts);
	const names = [];
	for await (const { path } of below(folder))
		names.push(path.toLowerCase());
	return (text) => texts.has(text) || names.some((name) => name.includes(text));
}
function shown(judged, changes, what) {
	const { trace } = judged;
	return { ...judged, trace: { ...trace, ...changes, format: `${trace.format}; ${what}` } };
}


}),

95801:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Nu: () => (destinationsOf),
  hU: () => (covers),
  o1: () => (resolvePath),
  oJ: () => (copyPaths)
});
var _containerfile_expand_js__2 = __webpack_require__(32912);
var _containerfile_glob_js__1 = __webpack_require__(20782);
var _containerfile_heredoc_js__0 = __webpack_require__(24766);



function copyPaths(instruction, place) {
	const { keyword, flags } = instruction;
	if (keyword !== "COPY" && keyword !== "ADD")
		return undefined;
	const words = wordsOf(instruction, place.lookup);
	const destination = words?.at(-1);
	if (words === undefined || destination === undefined || words.length < 2)
		return undefined;
	const sources = words.slice(0, -1);
	return {
		sources: sources.map(plainPath),
		destination: resolvePath(place.workdir, destination),
		isIntoFolder: /(?:^|\/)\.{0,2}$/.test(destination) || sources.length > 1,
		keepsParents: flags.some(({ name, value }) => name === "parents" && value.text !== "false"),
	};
}
function destinationsOf(copy, path) {
	const parts = path.split("/");
	return copy.sources.flatMap((source) => {
		if (copy.keepsParents)
			return withParents(copy, { source, path });
		const pattern = source === "" ? [] : source.split("/");
		const isBelow = pattern.every((part, at) => (0,_containerfile_glob_js__1.p)(part, parts[at] ?? "/"));
		if (!isBelow)
			return [];
		const rest = parts.slice(pattern.length);
		if (rest.length > 0)
			return [joined(copy.destination, rest.join("/"))];
		const inFolder = joined(copy.destination, parts.at(-1) ?? "");
		return copy.isIntoFolder ? [inFolder] : [copy.destination, inFolder];
	});
}
function covers(copy, path) {
	const { destination } = copy;
	return destination === "" || path === destination || path.startsWith(`${destination}/`);
}
function resolvePath(workdir, path) {
	const parts = [];
	for (const part of `${path.startsWith("/") ? "" : workdir}/${path}`.split("/")) {
		if (part === "..")
			parts.pop();
		else if (part !== "" && part !== ".")
			parts.push(part);
	}
	return parts.join("/");
}
function wordsOf(instruction, lookup) {
	const strings = (0,_containerfile_heredoc_js__0.lJ)(instruction.argument);
	const written = strings ?? instruction.words.map(({ text }) => text);
	const words = [];
	for (const word of written) {
		if (strings === undefined && (0,_containerfile_heredoc_js__0.nF)(word)) {
			words.push(word.replace(/^\d*<<-?/, "").replaceAll(/["'\\]/g, ""));
			continue;
		}
		const { text, problem, unset } = (0,_containerfile_expand_js__2.V)(word, lookup);
		if (problem !== undefined || unset.length > 0)
			return undefined;
		words.push(text);
	}
	return words;
}
function withParents(copy, { source, path }) {
	const [before, after] = source.split("/./");
	const pivot = after === undefined ? "" : plainPath(before ?? "");
	const pattern = plainPath(after === undefined ? source : `${before}/${after}`);
	const parts = path.split("/");
	const isMeant = pattern.split("/").every((part, at) => (0,_containerfile_glob_js__1.p)(part, parts[at] ?? "/"));
	if (!isMeant && pattern !== "")
		return [];
	const kept = pivot === "" ? path : path.slice(pivot.length + 1);
	return [joined(copy.destination, kept)];
}
function plainPath(path) {
	if (path.includes("/./"))
		return path.replace(/^\/+/, "");
	return resolvePath("", path);
}
function joined(folder, rest) {
	return folder === "" ? rest : `${folder}/${rest}`;
}


}),

69853:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (unknownBase),
  y: () => (placesIn)
});
var _containerfile_args_js__1 = __webpack_require__(29713);
var _containerfile_expand_js__2 = __webpack_require__(32912);
var _copied_paths_js__0 = __webpack_require__(95801);



const unknownBase = { env: new Map(), workdir: "" };
function placesIn(stage, { names, base }) {
	const env = new Map(base.env);
	let { workdir } = base;
	const places = [];
	for (const { instruction, scope } of (0,_containerfile_args_js__1.w)(stage.instructions, names)) {
		const lookup = lookupIn(env, scope);
		places.push({ instruction, workdir, copy: (0,_copied_paths_js__0.oJ)(instruction, { lookup, workdir }) });
		if (instruction.keyword === "ENV")
			setVariables(instruction, { env, lookup });
		if (instruction.keyword !== "WORKDIR")
			continue;
		const { text, problem } = (0,_containerfile_expand_js__2.V)(instruction.argument.trim(), lookup);
		if (problem === undefined)
			workdir = (0,_copied_paths_js__0.o1)(workdir, text);
	}
	return { places, end: { env, workdir } };
}
function lookupIn(env, args) {
	return (name) => env.get(name) ?? args.get(name);
}
function setVariables({ words, argument }, { env, lookup }) {
	const [first] = words;
	if (first === undefined)
		return;
	const pairs = first.text.includes("=")
		? words.map(({ text }) => text)
		: [`${first.text}=${argument.trim().slice(first.text.length).trim()}`];
	for (const pair of pairs) {
		const equals = pair.indexOf("=");
		const { text, problem } = (0,_containerfile_expand_js__2.V)(pair.slice(equals + 1), lookup);
		if (equals > 0 && problem === undefined)
			env.set(pair.slice(0, equals), text);
	}
}


}),

46922:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (editedInstructions),
  joinedFixes: () => (joinedFixes)
});
var _fixes_edits_js__1 = __webpack_require__(91912);
var _fixes_fix_js__0 = __webpack_require__(3037);


function joinedFixes(differences) {
	const edits = editsOf(differences);
	return differences.map((difference) => {
		const { instruction, fix, edits: own } = difference;
		if (instruction === undefined || fix === undefined || own === undefined)
			return difference;
		const all = edits.get(keyOf(instruction))?.edits ?? own;
		return { ...difference, fix: (0,_fixes_fix_js__0.QU)(fix, instruction.text, all) };
	});
}
function editedInstructions(differences) {
	const own = differences.filter(({ carries, edits }) => carries === undefined || edits !== undefined);
	return [...editsOf(own).values()].map(({ instruction, edits }) => ({
		instruction,
		edits: (0,_fixes_edits_js__1._c)(edits),
	}));
}
function editsOf(differences) {
	const found = new Map();
	for (const { instruction, edits: own = [] } of differences) {
		if (instruction === undefined)
			continue;
		const key = keyOf(instruction);
		found.set(key, { instruction, edits: [...(found.get(key)?.edits ?? []), ...own] });
	}
	return found;
}
function keyOf({ file, line, text }) {
	return JSON.stringify([file, line, text]);
}


})

};
//# sourceMappingURL=187.index.js.map
