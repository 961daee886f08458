export const id = 4634;
export const ids = [4634];
export const modules = {

4634:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  carryOutPlatforms: () => (carryOutPlatforms)
});


var failure = __webpack_require__(67271);

var between_platforms = __webpack_require__(36550);

var twin_builds = __webpack_require__(2984);

var expected_digest = __webpack_require__(40783);

var publish = __webpack_require__(22459);

var prepare = __webpack_require__(8852);

var staged_context = __webpack_require__(15331);

var external_node_crypto_ = __webpack_require__(77598);

var foreign = __webpack_require__(18534);

var executables_packages = __webpack_require__(70925);
;



const mostNamed = 10;
const ofMachine = /^(?:etc\/ld\.so\.cache|var\/(?:cache|lib\/(?:dpkg|apt|rpm))\/.*|(?:usr\/)?lib\/apk\/.*|usr\/lib\/sysimage\/.*|var\/log\/.*|.*\/gconv-modules\.cache|.*\.cache-\d+)$/;
async function betweenPlatforms(images, entries) {
	const packaged = new executables_packages._o();
	const all = [];
	for (const image of images)
		all.push(await digestsIn(image, { entries, packaged }));
	const [first = new Map(), ...others] = all;
	const paths = [...first].flatMap(([path, digest]) => {
		const elsewhere = others.map((files) => files.get(path));
		const isEverywhere = elsewhere.every((each) => each !== undefined);
		const isOther = elsewhere.some((each) => each !== digest);
		return isEverywhere && isOther && !mayDiffer(path) && !packaged.has(path) ? [path] : [];
	});
	if (paths.length === 0)
		return undefined;
	return { count: paths.length, paths: paths.sort().slice(0, mostNamed) };
}
function mayDiffer(path) {
	return ofMachine.test(path) || (0,foreign.s)(path);
}
async function digestsIn({ image, layers }, { entries, packaged }) {
	const digests = new Map();
	for (const layer of layers) {
		for await (const entry of entries(image.layer(layer), `Layer ${layer}`)) {
			const { path } = entry.header;
			const digest = await digestOf(entry, packaged);
			if (digest === undefined)
				digests.delete(path);
			else
				digests.set(path, digest);
		}
	}
	return digests;
}
async function digestOf({ header, content }, packaged) {
	const { path, type, size } = header;
	if (type !== "file")
		return undefined;
	const hash = (0,external_node_crypto_.createHash)("sha256");
	const isList = (0,executables_packages.vg)(path) && size <= executables_packages.x$;
	const kept = [];
	let head = Buffer.alloc(0);
	for await (const piece of content) {
		if (head.length < 8)
			head = Buffer.concat([head, piece.subarray(0, 8)]);
		if (isList)
			kept.push(piece);
		hash.update(piece);
	}
	if (isList)
		packaged.add(path, Buffer.concat(kept).toString("utf8"));
	const start = head.toString("latin1", 0, 8);
	return start.startsWith("\x7fELF") || start === "!<arch>\n" ? undefined : hash.digest("hex");
}


var foreign_platforms = __webpack_require__(75010);

var step_network = __webpack_require__(89530);

var own_labels = __webpack_require__(47302);

var recipe_scope = __webpack_require__(71135);

var tell_advisories = __webpack_require__(54914);
;





const asksForPlatform = /--platform\b|\b(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)\b/;
async function platformRuns(settled, platforms) {
	const runs = [];
	for (const platform of platforms)
		runs.push(await platformRun(settled, platform));
	return runs;
}
async function platformRun(settled, platform) {
	const { ports, builder } = settled;
	const request = { ...settled.request, platform };
	const own = { ...ports, output: ports.output.forPlatform(platform) };
	if (platform === settled.request.platform)
		return { ...settled, ports: own };
	const prepared = await (0,prepare.iA)(request, ports);
	const scope = (0,recipe_scope.O)({ request, prepared, builder });
	if (request.hermetic !== undefined) {
		const { checkHermetic } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 69172));
		checkHermetic(request, scope);
	}
	(0,own_labels._W)(scope);
	const isOther = asksForPlatform.test(prepared.containerfile.text);
	const reading = isOther ? await (0,prepare.o$)({ request, prepared, ...ports }) : settled.reading;
	const { advisories: known } = settled.reading;
	(0,tell_advisories.T)(reading.advisories, { ...ports, forbid: request.forbid, known });
	return { ...settled, ports: own, request, prepared, scope, reading, stepOf: (0,step_network.F)(scope) };
}


var policy_gate = __webpack_require__(30317);

var prove_image = __webpack_require__(58287);

var report_draft = __webpack_require__(94923);
;













async function carryOutPlatforms(settled, { platforms, draft }) {
	const { request, ports, timed } = settled;
	const runs = await platformRuns(settled, platforms);
	for (const { reading } of runs) {
		draft.addAdvisories(reading);
		(0,prepare.Gj)(request, reading);
	}
	await (0,foreign_platforms.r)(runs);
	if (request.reuse)
		ports.reporter.info(`no image is reused: ${unreused}`);
	const proven = await proveAll(runs, draft);
	await (0,policy_gate.x)(settled, draft);
	draft.index = await timed("index", () => joined(settled, proven));
	(0,expected_digest.p)(request, { image: draft.index });
	const { layout } = draft.index;
	for (const proof of draft.proofs)
		draft.keep({ ...proof, layout });
	if (request.push)
		await timed("push", () => pushAll(settled, { proven, draft }));
	for (const { keepArtifacts } of proven)
		await keepArtifacts();
}
const unreused = "one of several platforms is not looked for; each is built and proven";
async function proveAll(runs, draft) {
	const [first] = runs;
	if (first === undefined)
		throw new Error("an index of no platform was asked for");
	const { builder, request, prepared, reading } = first;
	const copies = first.copies ??
		(0,twin_builds.Up)(request, { builder, context: (0,staged_context.q)(prepared.context, reading) });
	copies.catch(() => undefined);
	const proven = [];
	let differing;
	for (const run of runs) {
		const platform = run.request.platform ?? "";
		run.ports.reporter.info(`platform ${platform}`);
		const own = new report_draft.G(draft.stopwatch);
		try {
			proven.push(await (0,prove_image.i)({ ...run, copies }, own));
		}
		catch (error) {
			if (!(error instanceof failure.HR) || error.code !== "irreproducible")
				throw on(error, platform);
			differing ??= on(error, platform);
		}
		finally {
			draft.take(own);
		}
		await builder.forgetBuilds();
	}
	if (differing !== undefined)
		throw differing;
	return proven;
}
function on(error, platform) {
	if (!(error instanceof failure.HR) || error.code === "interrupted")
		return error;
	const { code, told, output, place, input } = error;
	return new failure.HR({
		...{ code, output, fix: told.fix, message: `${platform}: ${told.message}`, cause: error },
		...(place === undefined ? {} : { place }),
		...(input === undefined ? {} : { input }),
	});
}
async function joined({ ports }, proven) {
	const { layout } = ports.output;
	const members = proven.map(({ proof }) => ({
		platform: proof.platform,
		layout: layoutOf(proof),
	}));
	const index = await ports.joinLayouts({ members, to: layout });
	const images = proven.map(async ({ proof: { platform, image } }) => ({
		image: await ports.openImage(layout, platform),
		layers: ownLayersOf(image),
	}));
	const differing = await betweenPlatforms(await Promise.all(images), ports.readers.entries);
	if (differing === undefined)
		return { ...index, layout };
	ports.reporter.info((0,between_platforms.e)(differing));
	return { ...index, layout, differing };
}
function ownLayersOf(image) {
	return (image?.layers ?? []).flatMap(({ isOfBase }, at) => (isOfBase === true ? [] : [at]));
}
function layoutOf({ layout, platform }) {
	if (layout === undefined)
		throw new Error(`no image of ${platform} passed`);
	return layout;
}
async function pushAll({ ports, references }, { proven, draft }) {
	const { index } = draft;
	if (index === undefined)
		throw new Error("there is no index to push");
	const onPushed = (pushed) => draft.pushed.push(pushed);
	const members = proven.flatMap(({ proof }) => proof.image?.digest ?? []);
	const proof = { layout: index.layout, image: index, members };
	await (0,publish.m)({ ...ports, proof, references, onPushed });
}


}),

};
//# sourceMappingURL=4634.index.js.map
