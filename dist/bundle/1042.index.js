export const id = 1042;
export const ids = [1042];
export const modules = {

1042:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  firstAlone: () => (firstAlone)
});


var s2i = __webpack_require__(59470);

var oci_reference = __webpack_require__(76882);

var failure = __webpack_require__(44195);

var printable = __webpack_require__(81962);

var s2i_saving = __webpack_require__(49853);

var build = __webpack_require__(26159);

var script_output = __webpack_require__(60980);
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
async function previousImage({ references, ports }) {
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
	const { artifactsKept, placeForArtifacts } = await __webpack_require__.e(/* import() */ 7421).then(__webpack_require__.bind(__webpack_require__, 57421));
	const saves = await placeForArtifacts(run);
	return {
		...(recipe.incremental ? withSaved(await artifactsKept(run)) : {}),
		...(saves === undefined ? {} : { saves }),
	};
}
function withSaved(saved) {
	return saved === undefined ? {} : { saved };
}


}),

60980:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

49853:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


})

};
//# sourceMappingURL=1042.index.js.map
