export const id = 36068;
export const ids = [36068];
export const modules = {

36068:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  withRunSpec: () => (withRunSpec)
});


var plan = __webpack_require__(60063);
;

function sourceVariables({ version, revision, }) {
	return [
		{ name: "APP_VERSION", value: version },
		...(revision === "" ? [] : [{ name: "APP_REVISION", value: revision }]),
	];
}
function withMissing(values, others) {
	const known = new Set(values.map(({ name }) => name));
	return [...values, ...others.filter(({ name }) => !known.has(name))];
}
function recipeFromSpec({ from: runtimeImage, files, exec }, about) {
	const { image: _, ...inputs } = about.inputs;
	return {
		kind: "runpack",
		runtimeImage,
		artifacts: files.map((file) => ({ stage: String(about.stage), ...file })),
		command: exec,
		...inputs,
		env: (0,plan.I)(withMissing(inputs.env, sourceVariables(about.source))),
		...(about.run === undefined ? {} : { run: about.run }),
	};
}


var settled = __webpack_require__(47688);

var twin_builds = __webpack_require__(2984);

var hermetic = __webpack_require__(69172);

var prepare = __webpack_require__(8852);

var staged_context = __webpack_require__(15331);

var unused_arguments = __webpack_require__(90024);

var parse = __webpack_require__(77129);

var failure = __webpack_require__(67271);

var surface = __webpack_require__(10970);

var dist = __webpack_require__(77934);

var runpack = __webpack_require__(60002);

var schema = __webpack_require__(59006);
;



const specVariable = "SOUS_RUN_IMAGE_SPEC";
const outVariable = "BUILD_OUT";
const cacheVariable = "BUILD_CACHE";
const largestSpec = 1024 * 1024;
const mostImages = 50;
const run_spec_short = (0,schema.jk)(({ length }) => length <= 256, "a text of at most 256 characters");
const path = (0,schema.jk)(runpack.qW, "an absolute path, without `..`, white space, wildcards, quotes, `$` and backslashes");
const place = (0,schema.CP)({ dir: path });
const bounded = (item, most, what) => dist.FsL((0,schema.c3)(item), dist.z6Y(({ length }) => length >= 1 && length <= most, `a list of 1 to ${most} ${what}`));
const run_spec_image = dist.FsL((0,schema.CP)({
	kind: dist.yqP(run_spec_short),
	offset: dist.yqP(run_spec_short),
	image: (0,schema.CP)({
		type: (0,schema.jk)((type) => type.toLowerCase() === "docker", "`docker`"),
		from: (0,schema.jk)(({ length }) => length >= 1 && length <= runpack.tr, "an image's name with its digest"),
	}),
	files: bounded((0,schema.CP)({ source: place, dest: place }), runpack._N, "files"),
	exec: bounded((0,schema.jk)(runpack.e1, "a word"), runpack._N, "words"),
}), dist.pdi(({ kind = "", offset = "", image: { from }, files, exec }) => ({
	...{ kind, offset, from, exec },
	files: files.map(({ source, dest }) => ({ from: source.dir, to: dest.dir })),
})));
const several = dist.FsL((0,schema.CP)({ images: bounded(run_spec_image, mostImages, "images") }), dist.pdi(({ images }) => images));
function readRunSpec(text) {
	const parsed = (0,schema.U4)(text);
	if ("wrong" in parsed)
		return { flaws: [parsed.wrong] };
	const { value } = parsed;
	const members = (0,schema._Q)(schema.o$, value) ?? {};
	if (Object.hasOwn(members, "images"))
		return (0,schema.xK)(several, value);
	const one = (0,schema.xK)(run_spec_image, value);
	return "value" in one ? { value: [one.value] } : one;
}
function namesOfImages(images) {
	return images.map(({ kind, offset }, index) => {
		const [name = String(index + 1)] = [kind, offset].filter((each) => {
			const holders = images.filter((other) => other.kind === each || other.offset === each);
			return each !== "" && holders.length === 1;
		});
		return name;
	});
}
function chosenImage(images, wanted) {
	const [first, ...others] = images;
	if (wanted === undefined)
		return others.length === 0 ? first : undefined;
	const named = images.filter(({ kind, offset }) => kind === wanted || offset === wanted);
	if (named.length > 0)
		return named.length === 1 ? named[0] : undefined;
	return /^[1-9][0-9]?$/.test(wanted) ? images[Number(wanted) - 1] : undefined;
}

;




const words = (0,schema.no)((0,schema.c3)(dist.YjP()));
const configSchema = (0,schema.Xy)({
	config: (0,schema.no)((0,schema.Xy)({ Env: words, Entrypoint: words, Cmd: words, WorkingDir: (0,schema.no)(dist.YjP()) })),
});
function buildImageFacts(config) {
	const found = (0,schema.MW)(configSchema, Buffer.from(config).toString("utf8"))?.config;
	const variable = (name) => {
		const entry = found?.Env?.findLast((each) => each.startsWith(`${name}=`));
		return entry === undefined || entry.length === name.length + 1
			? undefined
			: entry.slice(name.length + 1);
	};
	const [spec, out, cache] = [specVariable, outVariable, cacheVariable].map(variable);
	const paths = { [specVariable]: spec, [outVariable]: out, [cacheVariable]: cache };
	for (const [name, path] of Object.entries(paths)) {
		if (path === undefined || (0,runpack.qW)(path))
			continue;
		return {
			wrong: `its variable \`${name}\` is not a plain absolute path`,
			fix: `Write \`ENV ${name}=/path\`, without \`..\`, white space, wildcards, quotes, \`$\` and backslashes.`,
		};
	}
	if (out === undefined)
		return { spec, run: undefined };
	const command = [...(found?.Entrypoint ?? []), ...(found?.Cmd ?? [])];
	const workdir = found?.WorkingDir || "/";
	if (command.length === 0 || !command.every(runpack.e1) || !(0,runpack.qW)(workdir)) {
		return {
			wrong: `it has \`${outVariable}\`, so it makes its artifacts when it is run, but no command to run`,
			fix: "Write `CMD` with the command that makes the artifacts, and a plain `WORKDIR`.",
		};
	}
	return { spec, run: { folders: cache === undefined ? [out] : [out, cache], workdir, command } };
}


var containerfile = __webpack_require__(71714);

var build = __webpack_require__(83075);

var build_failure = __webpack_require__(41436);

var step_network = __webpack_require__(89530);

var bring_bases = __webpack_require__(91880);

var plan_build = __webpack_require__(21325);

var recipe_scope = __webpack_require__(71135);
;












async function buildImageOf(build) {
	const { ports, prepared, request, builder } = build;
	const scope = (0,recipe_scope.O)({ request, prepared, builder });
	const bases = await (0,bring_bases.Ti)({
		scope,
		platform: request.platform,
		contexts: prepared.contexts,
		builder,
		registry: ports.registry,
	});
	await refuseWithout(build);
	await build.copies;
	const first = await built(build, { bases, name: "run-spec", prepared });
	const facts = buildImageFacts(first.image.configBytes);
	if (!("wrong" in facts) && facts.spec !== undefined && facts.run === undefined) {
		return { ...first, spec: facts.spec, run: undefined };
	}
	await first.close();
	if ("wrong" in facts)
		throw badImage(facts);
	const { spec, run } = facts;
	if (spec === undefined || run === undefined)
		throw noSpec(prepared);
	const { text, places } = (0,containerfile.V)(prepared.containerfile, run);
	const { file } = prepared.containerfile;
	const running = { ...prepared, containerfile: (0,parse.L)({ text, file, places }) };
	return { ...(await built(build, { bases, name: "run-out", prepared: running })), spec, run };
}
async function refuseWithout({ prepared, builder }) {
	if (prepared.containerfile.text.includes(specVariable))
		return;
	const images = await builder.baseImages();
	const mayHave = images.some(({ configBytes }) => Buffer.from(configBytes).includes(specVariable));
	if (!mayHave)
		throw noSpec(prepared);
}
function noSpec({ containerfile }) {
	return new failure.HR({
		code: "usage",
		message: `${(0,surface.Pe)("recipe", "runpack")} has neither ${(0,surface.Pe)("runtime-image")}, ${(0,surface.Pe)("artifacts")} and ${(0,surface.Pe)("command")}, nor a run spec: the image of ${containerfile.file} has no variable \`${specVariable}\`.`,
		fix: `Give the inputs, or write \`ENV ${specVariable}=/run-spec.json\` into the last stage, and the spec into that file.`,
	});
}
function badImage({ wrong, fix }) {
	return new failure.HR({
		code: "usage",
		message: `The build image cannot be used for ${(0,surface.Pe)("recipe", "runpack")}: ${wrong}.`,
		fix,
	});
}
async function built({ request, ports, reading, builder }, { bases, name, prepared, }) {
	const { reporter, sourceReader } = ports;
	const scope = (0,recipe_scope.O)({ request, prepared, builder });
	const plan = await (0,plan_build.C)({ request, prepared, reading, bases, builder, sourceReader });
	const log = reporter.openLog("build of the run spec");
	reporter.progress("building the image that has the run spec");
	try {
		const again = await builder.buildAgain({
			...{ name, plan, log },
			slot: "first",
			environment: plan.environment,
			variations: [],
			stepOf: (0,step_network.F)(scope),
			stepNetwork: (0,step_network.p)(request, scope),
			signal: new AbortController().signal,
		});
		const layout = builder.newFolder(name);
		await again.exportImage(layout);
		return { image: await ports.openImage(layout), close: () => again.close() };
	}
	catch (error) {
		if (!(error instanceof build.Y))
			throw error;
		const { containerfile, context } = prepared;
		throw (0,build_failure.H)(error, { containerfile, request, ignoreText: context.ignoreText });
	}
	finally {
		log.close();
	}
}


var printable = __webpack_require__(76158);

var pinned_runtime = __webpack_require__(79980);

var built_files = __webpack_require__(52057);
;






const mostNamed = 20;
async function specImageOf({ image, spec }, { wanted, ports, }) {
	const { entries } = ports.readers;
	const files = await (0,built_files.O)(image, entries);
	const { file } = files.wayTo(spec);
	if (file?.type !== "file") {
		throw badSpec(spec, "the build image has no such file.", "Write the spec there, in the last stage.");
	}
	if (file.size > largestSpec) {
		throw badSpec(spec, `it is larger than ${largestSpec} bytes.`, "Write a shorter one.");
	}
	const text = await (0,built_files.$)(image, { file, entries });
	const read = readRunSpec((text ?? Buffer.alloc(0)).toString("utf8"));
	if ("flaws" in read)
		throw flawed(spec, read.flaws);
	const chosen = choose(read.value, { spec, wanted });
	const faults = faultsOf(chosen, files);
	if (faults.length > 0)
		throw flawed(spec, faults);
	await (0,pinned_runtime.refuseUnpinned)({ runtimeImage: chosen.from }, ports, {
		refused: (wrong, fix) => badSpec(spec, `\`image.from\`: ${wrong}`, fix),
		written: (name) => `\`"from": ${JSON.stringify(name)}\``,
	});
	return chosen;
}
function choose(images, { spec, wanted }) {
	const chosen = chosenImage(images, wanted);
	if (chosen !== undefined)
		return chosen;
	const names = namesOfImages(images).map((name) => `\`${(0,printable.RK)((0,printable.vI)(name, 100))}\``);
	const listed = names.join(", ");
	const wrong = wanted === undefined
		? `it has ${names.length} images: ${listed}.`
		: `it has no one image \`${(0,printable.RK)((0,printable.vI)(wanted, 100))}\`, but ${listed}.`;
	throw badSpec(spec, wrong, `Choose one with ${(0,surface.Pe)("spec-image")}; for the others, run Twofold again with another name in ${(0,surface.Pe)("image")}.`);
}
function faultsOf({ files }, built) {
	return files.flatMap(({ from }, index) => {
		const { file, leaves } = built.wayTo(from);
		const name = `\`files[${index}].source.dir\`, \`${from}\`,`;
		if (leaves !== undefined) {
			const link = (0,printable.RK)((0,printable.vI)(leaves.path, 200));
			const target = (0,printable.RK)((0,printable.vI)(leaves.linkname, 200));
			return [
				`${name} goes through the symbolic link \`/${link}\` to \`${target}\`, which leads out of the image's root`,
			];
		}
		return file === undefined && from !== "/" ? [`${name} is not in the build image`] : [];
	});
}
function flawed(spec, flaws) {
	const named = flaws.slice(0, mostNamed).join("; ");
	const more = flaws.length > mostNamed ? `; and ${flaws.length - mostNamed} more` : "";
	return badSpec(spec, `${named}${more}.`, "Correct what the stage writes there; docs/runpack.md has the form.");
}
function badSpec(spec, wrong, fix) {
	return new failure.HR({ code: "usage", message: `The run spec \`${spec}\`: ${wrong}`, fix });
}

;









async function withRunSpec(given, { ports, draft, opened, inputs, }) {
	const { prepared } = opened;
	const reading = (0,settled.R)(opened.source);
	draft.reading = reading;
	const builder = (0,settled.R)(opened.builder);
	draft.toolchain = builder.toolchain;
	(0,hermetic.c)(given, builder);
	const { containerfile, context } = prepared;
	const declared = (0,unused_arguments.e)(containerfile);
	const told = sourceVariables(reading.source).filter(({ name }) => declared.includes(name));
	const { runSpec: _, ...others } = given;
	const own = { ...others, buildArgs: withMissing(given.buildArgs, told) };
	const { timed } = draft.stopwatch;
	const copies = (0,twin_builds.Up)(own, { builder, context: (0,staged_context.q)(context, reading) });
	copies.catch(() => undefined);
	const { image, run } = await timed("run spec", async () => {
		const built = await buildImageOf({ request: own, ports, prepared, reading, builder, copies });
		try {
			return { image: await specImageOf(built, { wanted: inputs.image, ports }), run: built.run };
		}
		finally {
			await built.close();
		}
	});
	const stage = containerfile.stages.length - 1;
	const request = {
		...own,
		recipe: recipeFromSpec(image, { inputs, stage, run, source: reading.source }),
	};
	const final = await (0,prepare.iA)(request, ports);
	draft.recipe = final.written;
	const [source] = await Promise.allSettled([(0,prepare.o$)({ request, prepared: final, ...ports })]);
	return { request, opened: { ...opened, prepared: final, source, copies } };
}


}),

};
//# sourceMappingURL=36068.index.js.map
