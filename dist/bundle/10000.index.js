export const id = 10000;
export const ids = [10000];
export const modules = {

10000:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  v: () => (scriptOutput)
});
async function scriptOutput({ builder, ports, platform }, { image, containerfile, plan }) {
	const folder = builder.newFolder("scripts-image");
	await ports.registry.fetch({ from: { kind: "registry", reference: image }, folder, platform });
	const name = image.slice(0, image.indexOf("@"));
	const wanted = { folder, name, tag: undefined, digest: undefined };
	const [base] = await builder.importBases([Promise.resolve(wanted)]);
	if (base === undefined)
		throw new Error("one image was imported");
	const again = await builder.buildAgain({
		name: "script-output",
		slot: "first",
		plan: withoutSource(plan, containerfile(base.local)),
		environment: plan.environment,
		variations: [],
		stepOf: () => undefined,
		stepNetwork: () => "off",
		log: silent,
		signal: new AbortController().signal,
	});
	try {
		const layout = builder.newFolder("script-layout");
		await again.exportImage(layout);
		const path = builder.newFolder("script-output");
		return { path, bytes: await ports.takeOnlyFile(layout, path) };
	}
	finally {
		await again.close();
	}
}
function withoutSource(plan, containerfile) {
	const { base: _, target: __, ...others } = plan;
	const nothing = { buildArgs: [], labels: [], labelArguments: [], annotations: [], secrets: [] };
	return { ...others, ...nothing, containerfile, folders: [] };
}
const silent = { line: () => undefined, close: () => undefined };


}),

47707:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  usageLines: () => (usageLines)
});


var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var output_folder = __webpack_require__(373);

var environments = __webpack_require__(92378);

var scripts_url = __webpack_require__(93294);

var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);

var surface = __webpack_require__(10970);

var saving = __webpack_require__(59465);

var image_facts = __webpack_require__(31423);

var s2i_scripts = __webpack_require__(39423);
;


function usageScript(image, given) {
	const scripts = (0,s2i_scripts.O)({
		...(given?.kind === "image" ? { given: given.folder } : {}),
		ofSource: new Set(),
		image,
		scriptsFolder: "",
	});
	return { script: scripts.find("usage").path, user: (0,image_facts.jg)(image) };
}


var build = __webpack_require__(83075);

var s2i_files = __webpack_require__(26184);

var script_output = __webpack_require__(10000);
;










async function builderUsage({ request, recipe, empty }, ports) {
	const { builderImage: reference, scriptsUrl } = recipe;
	const { platform } = request;
	const image = await (0,s2i_files.W)(reference, ports.registry);
	const facts = await (0,s2i_files.J)(image, { s2i: ports.s2i, platform });
	const usage = usageScript({ reference, facts }, scriptsUrl === undefined ? undefined : (0,scripts_url.P)(scriptsUrl));
	const builder = await ports.openBuilder();
	const nothing = { path: empty, ignoreText: "", ignores: () => false, leavesOut: () => false };
	const context = { ...nothing, isStray: () => false };
	await builder.stageContext({ slot: "first", context, variations: [] });
	const containerfile = (local) => (0,saving.n)(local, usage);
	try {
		return await (0,script_output.v)({ builder, ports, platform }, { image, containerfile, plan });
	}
	catch (error) {
		throw error instanceof build.Y ? withoutUsage(reference, usage, error) : error;
	}
}
const plan = {
	...{ containerfile: "", timestamp: 0, environment: (0,environments.ex)(0), network: "none" },
	...{ buildArgs: [], labels: [], labelArguments: [], annotations: [], secrets: [], folders: [] },
};
function withoutUsage(reference, { script }, { message, lastLines }) {
	const said = (0,printable.K1)((0,printable.g$)(lastLines.at(-1) ?? ""), 300);
	return new failure.HR({
		code: "usage",
		message: `${reference} does not say how it is used: its script ${script} ended with ${message}${said === "" ? "" : ` (${said})`}.`,
		fix: `Read the image's documentation, or name the folder of its scripts in ${(0,surface.Pe)("scripts-url")}.`,
		input: "builder-image",
	});
}


var build_blank = __webpack_require__(60456);

var build_redact = __webpack_require__(76565);

var build_ports = __webpack_require__(21765);

var registry = __webpack_require__(45304);

var watched_folder = __webpack_require__(95823);
;












const mostBytes = 1024 * 1024;
async function usageLines(run) {
	const request = (0,registry.w)(run.request, run.cwd);
	const { recipe } = request;
	if (recipe.kind !== "s2i") {
		throw (0,failure.AN)("usage", `only builder images of ${(0,surface.Pe)("recipe", "s2i")} say how they are used.`, `Write ${(0,surface.Pe)("recipe", "s2i")} and ${(0,surface.Pe)("builder-image")}, or leave the flag out.`);
	}
	const values = (0,build_redact.WD)(request);
	return await (0,watched_folder.Y)({ ...run, onWorkFolder: () => undefined }, async (folder) => {
		const [redact, blank] = [(0,build_redact.lY)(values), () => (0,build_blank.c)(values)];
		const output = (0,output_folder.D_)((0,external_node_path_.join)(folder, "output"));
		const prepared = { folder, output, redact, blank, secrets: [] };
		const ports = await (0,build_ports.W)({ ...run, request }, prepared);
		const empty = (0,external_node_path_.join)(folder, "empty");
		await (0,promises_.mkdir)(empty);
		const { path, bytes } = await builderUsage({ request, recipe, empty }, ports);
		if (bytes > mostBytes)
			throw tooLong(recipe.builderImage, bytes);
		const text = bytes === 0 ? "" : await (0,promises_.readFile)(path, "utf8");
		return redact(text).trimEnd().split("\n").map(printable.g$);
	});
}
function tooLong(image, bytes) {
	return new failure.HR({
		code: "usage",
		message: `What ${image} says of its use has ${bytes} bytes, more than ${mostBytes}.`,
		fix: "Read the image's documentation instead.",
		input: "builder-image",
	});
}


}),

49089:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  firstAlone: () => (firstAlone),
  keepFirstAlone: () => (keepFirstAlone)
});


var s2i = __webpack_require__(15290);

var oci_reference = __webpack_require__(73326);

var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);

var s2i_saving = __webpack_require__(59465);

var build = __webpack_require__(83075);

var script_output = __webpack_require__(10000);
;







async function savedArtifacts(run, plan) {
	const { request, prepared, builder, ports, timed } = run;
	const { saving } = prepared;
	if (saving === undefined)
		return undefined;
	const previous = await previousImage(run);
	if (previous === undefined)
		return undefined;
	const { reporter } = ports;
	reporter.progress("saving artifacts of the previous image");
	try {
		const saved = await timed("artifacts", async () => {
			const { path, bytes } = await (0,script_output.v)({ builder, ports, platform: request.platform }, { image: previous, containerfile: (image) => (0,s2i_saving.S)(image, saving), plan });
			return bytes === 0 ? undefined : { id: s2i._i, path };
		});
		reporter.info(saved === undefined
			? `${previous} saves no artifacts, so both builds are clean`
			: `the first build gets what ${previous} saved, the second one does not`);
		return saved;
	}
	catch (error) {
		const isOurs = error instanceof build.Y || error instanceof failure.HR;
		if (!isOurs || (error instanceof failure.HR && error.code === "interrupted"))
			throw error;
		const why = (0,printable.vI)((0,printable.g$)(error.message), 300);
		reporter.info(`${previous} could not save artifacts (${why}), so both builds are clean`);
		return undefined;
	}
}
async function previousImage({ request, references, ports, }) {
	if (request.pushByDigest)
		return undefined;
	for (const reference of references) {
		const name = (0,oci_reference.F2)(reference);
		const digest = await ports.registry.served(reference);
		if (name !== undefined && digest !== undefined)
			return `${(0,oci_reference.aR)(name)}@${digest}`;
	}
	return undefined;
}

;

async function firstAlone(run, { plan, recipe }) {
	if (run.builder.noShim !== undefined)
		return {};
	if (run.request.reproducibility === "skip")
		return {};
	if (recipe.runtimeImage === undefined) {
		return recipe.incremental ? withSaved(await savedArtifacts(run, plan)) : {};
	}
	const { artifactsKept, newPlace, placeForArtifacts } = await __webpack_require__.e(23177).then(__webpack_require__.bind(__webpack_require__, 23177));
	const { artifactsCached, cacheFor } = await __webpack_require__.e(23177).then(__webpack_require__.bind(__webpack_require__, 30799));
	const cache = await cacheFor(run);
	if (cache !== undefined) {
		const saved = recipe.incremental ? await artifactsCached(run, { recipe, cache }) : undefined;
		return { ...withSaved(saved), saves: await newPlace(run) };
	}
	const saves = await placeForArtifacts(run);
	return {
		...(recipe.incremental ? withSaved(await artifactsKept(run)) : {}),
		...(saves === undefined ? {} : { saves }),
	};
}
async function keepFirstAlone(run, { recipe, file }) {
	const { keepArtifacts } = await __webpack_require__.e(23177).then(__webpack_require__.bind(__webpack_require__, 23177));
	const { cacheArtifacts, cacheFor } = await __webpack_require__.e(23177).then(__webpack_require__.bind(__webpack_require__, 30799));
	const cache = await cacheFor(run);
	if (cache === undefined)
		await keepArtifacts(run, file);
	else
		await cacheArtifacts(run, { recipe, cache, file });
}
function withSaved(saved) {
	return saved === undefined ? {} : { saved };
}


}),

59465:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  S: () => (savingContainerfile),
  n: () => (usageContainerfile)
});
const output = "/tmp/.twofold-output";
function savingContainerfile(image, { script, user }) {
	return outputContainerfile(image, {
		user,
		command: `if [ -x ${script} ]; then ${script} >${output}; else : >${output}; fi`,
	});
}
function usageContainerfile(image, { script, user }) {
	return outputContainerfile(image, { user, command: `${script} >${output} 2>&1` });
}
function outputContainerfile(image, { user, command }) {
	return [
		`FROM ${image} AS writer`,
		`USER ${user}`,
		`RUN ${command}`,
		"FROM scratch",
		`COPY --from=writer ${output} /output`,
		"",
	].join("\n");
}


}),

};
//# sourceMappingURL=10000.index.js.map
