export const id = 3690;
export const ids = [3690];
export const modules = {

93690:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  savedArtifacts: () => (savedArtifacts)
});
var _domain_build_s2i_js__0 = __webpack_require__(15290);
var _domain_oci_reference_js__1 = __webpack_require__(73326);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _domain_text_printable_js__3 = __webpack_require__(76158);
var _recipes_s2i_saving_js__6 = __webpack_require__(59465);
var _ports_build_js__4 = __webpack_require__(83075);
var _script_output_js__5 = __webpack_require__(10000);







async function savedArtifacts(run, plan) {
	const { request, prepared, builder, ports, timed } = run;
	const { recipe } = request;
	const { saving } = prepared;
	if (recipe.kind !== "s2i" || !recipe.incremental || saving === undefined) {
		return undefined;
	}
	if (recipe.runtimeImage !== undefined || builder.noShim !== undefined)
		return undefined;
	if (request.reproducibility === "skip")
		return undefined;
	const previous = await previousImage(run);
	if (previous === undefined)
		return undefined;
	const { reporter } = ports;
	reporter.progress("saving artifacts of the previous image");
	try {
		const saved = await timed("artifacts", async () => {
			const { path, bytes } = await (0,_script_output_js__5.v)({ builder, ports, platform: request.platform }, { image: previous, containerfile: (image) => (0,_recipes_s2i_saving_js__6.S)(image, saving), plan });
			return bytes === 0 ? undefined : { id: _domain_build_s2i_js__0._i, path };
		});
		reporter.info(saved === undefined
			? `${previous} saves no artifacts, so both builds are clean`
			: `the first build gets what ${previous} saved, the second one does not`);
		return saved;
	}
	catch (error) {
		const isOurs = error instanceof _ports_build_js__4.Y || error instanceof _domain_text_failure_js__2.HR;
		if (!isOurs || (error instanceof _domain_text_failure_js__2.HR && error.code === "interrupted"))
			throw error;
		const why = (0,_domain_text_printable_js__3.vI)((0,_domain_text_printable_js__3.g$)(error.message), 300);
		reporter.info(`${previous} could not save artifacts (${why}), so both builds are clean`);
		return undefined;
	}
}
async function previousImage({ references, ports }) {
	for (const reference of references) {
		const name = (0,_domain_oci_reference_js__1.F2)(reference);
		const digest = await ports.registry.served(reference);
		if (name !== undefined && digest !== undefined)
			return `${(0,_domain_oci_reference_js__1.aR)(name)}@${digest}`;
	}
	return undefined;
}


}),

10000:
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

59465:
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
//# sourceMappingURL=3690.index.js.map
