export const id = 17477;
export const ids = [17477];
export const modules = {

17477:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

};
//# sourceMappingURL=17477.index.js.map
