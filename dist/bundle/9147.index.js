export const id = 9147;
export const ids = [9147];
export const modules = {

9147:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  withPrebuilt: () => (withPrebuilt)
});


var environments = __webpack_require__(92378);

var findings_proof = __webpack_require__(67874);

var failure = __webpack_require__(67271);

var surface = __webpack_require__(10970);

var written = __webpack_require__(78859);

var compare_images = __webpack_require__(21548);

var diagnose = __webpack_require__(16803);

var for_command = __webpack_require__(4914);

var several = __webpack_require__(31212);
;




const limit = 1000;
async function madeDifferences(options) {
	const { images, runs, instruction, userNames, readers } = options;
	const [a, b] = images;
	const found = await (0,compare_images.q)({ a, b, readers, limit });
	const [first, second] = runs.map((made) => factsOf(made, userNames));
	const twins = first === undefined || second === undefined ? undefined : [first, second];
	const attributed = found.listed.map((difference) => ({ ...difference, instruction }));
	const listed = (0,diagnose.h)(attributed, twins).flatMap((each) => (0,several.N)(each, twins));
	return { ...found, listed: listed.map(ofCommand) };
}
function ofCommand({ edits: _, ...difference }) {
	const { fix, instruction } = difference;
	return fix === undefined ? difference : { ...difference, fix: (0,for_command.x)(instruction, fix) };
}
function factsOf({ run, folder }, userNames) {
	const { startedAt, endedAt, environment } = run;
	const { hostname, umask, env } = environment;
	return {
		...{ startedAt, endedAt, hostname, umask, env, userNames },
		contextPath: folder,
		bytesMoved: new Map(),
	};
}


var applied_variations = __webpack_require__(66271);

var made_files = __webpack_require__(54698);

var twin_builds = __webpack_require__(2984);

var build_epochs = __webpack_require__(52178);
;










async function withPrebuilt(run, recipe, draft) {
	const { make } = recipe;
	return await run.timed("prebuilt files", () => make === undefined ? withFound(run, recipe) : withMade(run, { ...recipe, make }, draft));
}
async function withFound(run, recipe) {
	const { prepared, builder, request, ports } = run;
	const tools = await ports.prebuilt();
	const taken = await tools.take({
		from: prepared.context.path,
		files: recipe.files,
		leavesOut: prepared.context.leavesOut,
		to: builder.newFolder("prebuilt"),
		isMade: false,
	});
	ports.reporter.info(`the files of ${(0,surface.Pe)("prebuilt")} are ${taken.digest}`);
	return {
		...run,
		request: { ...request, recipe: { ...recipe, tree: taken.digest } },
		copies: staged(run, taken),
	};
}
async function withMade(run, recipe, draft) {
	const { reading, request, ports } = run;
	const tools = await ports.prebuilt();
	if (reading.place !== undefined && (await tools.hasChanges(reading.root))) {
		ports.reporter.warn(`The command of ${(0,surface.Pe)("prebuilt-command")} runs in clean checkouts of the commit: what is changed here and not committed is not built.`);
	}
	const first = await made(run, { recipe, nth: "first" });
	const command = commandOf(run, recipe, first);
	const found = { ...run, command, copies: staged(run, first.taken) };
	if (request.reproducibility === "skip")
		return found;
	if (request.vary.includes("start-time"))
		await tools.pause();
	const second = await made(run, { recipe, nth: "second" });
	const { variations } = second.run;
	if (first.taken.digest === second.taken.digest)
		return { ...found, made: { variations } };
	const differences = await differencesOf(run, recipe, [first, second]);
	const mayPass = request.reproducibility === "warn" || run.exceptions !== undefined;
	if (mayPass)
		return { ...found, made: { variations, differences } };
	const proof = (0,findings_proof.gm)(request.platform ?? run.builder.platform, []);
	draft.keep({
		...proof,
		verdict: "false",
		differences,
		variations: (0,applied_variations.s0)(run.here, variations),
	});
	await Promise.allSettled([found.copies]);
	throw otherFiles(differences);
}
const epochShift = { first: 0, second: 0, third: 400 * 86_400 };
async function made(run, { recipe, nth }) {
	const { request, ports, prepared, builder, reading } = run;
	const { reporter, sourceReader } = ports;
	const title = `the ${nth} run of the command`;
	reporter.progress(`${nth} run of ${JSON.stringify(recipe.make)}`);
	const { context } = prepared;
	const commitTime = () => sourceReader.commitTime(context.path);
	const { sourceDateEpoch } = await (0,build_epochs.r)({ request, commitTime });
	const epoch = sourceDateEpoch && Math.max(0, sourceDateEpoch - epochShift[nth]);
	return await (0,made_files.yh)({
		...{ recipe, request, reading, context, builder, reporter, title },
		tools: await ports.prebuilt(),
		environment: request.canonical ? (0,environments.ex)(epoch) : environments.tc,
		variations: nth === "second" ? request.vary : [],
	});
}
function commandOf(run, recipe, { run: { startedAt } }) {
	const { ports, builder, reading, prepared } = run;
	const checkedOut = async () => {
		const { root, revision } = (0,made_files.D3)({ reading, context: prepared.context });
		const folder = builder.newFolder("prebuilt-source");
		await (await ports.prebuilt()).checkOut({ root, revision, folder });
		return folder;
	};
	let source;
	return {
		startedAt,
		place: placeOf(recipe),
		source: () => {
			source ??= checkedOut();
			return source;
		},
		withOtherEpoch: async () => (await made(run, { recipe, nth: "third" })).taken.folder,
	};
}
function placeOf({ make }) {
	return { file: written.I, line: 1, text: make.join(" "), input: { name: "prebuilt-command" } };
}
function staged({ request, builder }, taken) {
	const copies = (0,twin_builds.Up)(request, { builder, context: (0,made_files.Vm)(taken) });
	copies.catch(() => undefined);
	return copies;
}
async function differencesOf({ builder, ports }, recipe, runs) {
	ports.reporter.progress("comparing what both runs made");
	const tools = await ports.prebuilt();
	const opened = runs.map(async ({ taken }) => {
		const layout = builder.newFolder("prebuilt-layout");
		await tools.writeLayout(taken, recipe.files, layout);
		return await ports.openImage(layout);
	});
	const [a, b] = await Promise.all(opened);
	if (a === undefined || b === undefined)
		throw new Error("two runs have two images");
	return await madeDifferences({
		images: [a, b],
		runs,
		instruction: placeOf(recipe),
		userNames: builder.userNames,
		readers: ports.readers,
	});
}
function otherFiles({ listed, omitted }) {
	const count = listed.length + omitted;
	return new failure.HR({
		code: "irreproducible",
		message: `The two runs of ${(0,surface.Pe)("prebuilt-command")} made files that differ in ${count} ${count === 1 ? "place" : "places"}. Nothing was assembled or pushed.`,
		fix: `Set ${(0,surface.Pe)("reproducibility", "warn")} to get only a warning until both runs make the same files.`,
	});
}


}),

};
//# sourceMappingURL=9147.index.js.map
