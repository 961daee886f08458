export const id = 6190;
export const ids = [6190];
export const modules = {

26190:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  savedArtifacts: () => (savedArtifacts)
});


var oci_reference = __webpack_require__(73326);

var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);

var names = __webpack_require__(44399);
;
const saved = "/tmp/.twofold-artifacts.tar";
function savingContainerfile(image, { script, user }) {
	return [
		`FROM ${image} AS previous`,
		`USER ${user}`,
		`RUN if [ -x ${script} ]; then ${script} >${saved}; else : >${saved}; fi`,
		"FROM scratch",
		`COPY --from=previous ${saved} /artifacts.tar`,
		"",
	].join("\n");
}


var build = __webpack_require__(83075);
;






async function savedArtifacts(run, plan) {
	const { request, prepared, builder, ports, timed } = run;
	const { recipe } = request;
	if (recipe.kind !== "s2i" || !recipe.incremental || prepared.saving === undefined) {
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
		const saved = await timed("artifacts", () => save(run, { plan, previous }));
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
async function save(run, { plan, previous }) {
	const { request, prepared, builder, ports } = run;
	const folder = builder.newFolder("previous");
	const { platform } = request;
	await ports.registry.fetch({ from: { kind: "registry", reference: previous }, folder, platform });
	const name = previous.slice(0, previous.indexOf("@"));
	const wanted = { folder, name, tag: undefined, digest: undefined };
	const [base] = await builder.importBases([Promise.resolve(wanted)]);
	if (base === undefined || prepared.saving === undefined)
		return undefined;
	const again = await builder.buildAgain({
		name: "previous-artifacts",
		slot: "first",
		plan: savingPlan(plan, savingContainerfile(base.local, prepared.saving)),
		environment: plan.environment,
		variations: [],
		stepOf: () => undefined,
		stepNetwork: () => "off",
		log: silent,
		signal: new AbortController().signal,
	});
	try {
		const layout = builder.newFolder("previous-layout");
		await again.exportImage(layout);
		const path = builder.newFolder("artifacts.tar");
		const bytes = await ports.takeOnlyFile(layout, path);
		return bytes === 0 ? undefined : { id: names._i, path };
	}
	finally {
		await again.close();
	}
}
function savingPlan(plan, containerfile) {
	const { base: _, target: __, ...others } = plan;
	const nothing = { buildArgs: [], labels: [], labelArguments: [], annotations: [], secrets: [] };
	return { ...others, ...nothing, containerfile, folders: [] };
}
const silent = { line: () => undefined, close: () => undefined };


})

};
//# sourceMappingURL=6190.index.js.map
