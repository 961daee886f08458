export const id = 78629;
export const ids = [78629];
export const modules = {

78629:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  withSingleStage: () => (withSingleStage)
});


var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);
;
const lists = [
	{ path: /^var\/lib\/dpkg\/status$/, entry: /^Status: install ok installed$/gm },
	{ path: /^var\/lib\/dpkg\/status\.d\/[^/]+(?<!\.md5sums)$/, entry: /^Package: /gm },
	{ path: /^(?:usr\/)?lib\/apk\/db\/installed$/, entry: /^P:/gm },
];
function listsPackages(path) {
	return lists.some((each) => each.path.test(path));
}
function packagesIn(path, text) {
	const found = lists.find((each) => each.path.test(path));
	return found === undefined ? 0 : [...text.matchAll(found.entry)].length;
}


var read_contents = __webpack_require__(35254);

var build = __webpack_require__(83075);

var step_network = __webpack_require__(89530);

var built_files = __webpack_require__(52057);
;







async function withSingleStage(run, { plan, proof }) {
	const { layout } = proof;
	if (layout === undefined)
		return proof;
	const { openImage, readers, reporter } = run.ports;
	reporter.progress("building the single-stage image");
	try {
		const singleStage = await run.timed("single stage", async () => {
			const single = await singleStageExtent(run, plan);
			return { image: await extentOf(await openImage(layout), readers.entries), single };
		});
		return { ...proof, singleStage };
	}
	catch (error) {
		const isOurs = error instanceof build.Y || error instanceof failure.HR;
		if (!isOurs || (error instanceof failure.HR && error.code === "interrupted"))
			throw error;
		const why = (0,printable.vI)((0,printable.g$)(error.message), 300);
		reporter.warn(`The single-stage image could not be built to compare with it: ${why}`);
		return proof;
	}
}
async function singleStageExtent(run, plan) {
	const { builder, request, scope, stepOf, prepared, ports } = run;
	const { base: _, ...others } = plan;
	const name = "single-stage";
	const log = ports.reporter.openLog("build of the single-stage image");
	try {
		const again = await builder.buildAgain({
			...{ name, log, stepOf },
			slot: "first",
			plan: { ...others, target: lastOwnStage(prepared.containerfile.stages) },
			environment: plan.environment,
			variations: [],
			stepNetwork: (0,step_network.p)(request, scope),
			signal: new AbortController().signal,
		});
		try {
			const layout = builder.newFolder(name);
			await again.exportImage(layout);
			return await extentOf(await ports.openImage(layout), ports.readers.entries);
		}
		finally {
			await again.close();
		}
	}
	finally {
		log.close();
	}
}
function lastOwnStage(stages) {
	const at = stages.length - 2;
	return stages[at]?.name ?? String(at);
}
async function extentOf(image, entries) {
	const { config, layers } = image.manifest;
	const all = (await (0,built_files.O)(image, entries)).all.filter(({ type }) => type !== "directory");
	const wanted = all.filter(({ path }) => listsPackages(path));
	const contents = await (0,read_contents.r)(image, { wanted, entries });
	const packages = wanted.map((file) => {
		const bytes = contents.get(`${file.layer} ${file.path}`);
		return packagesIn(file.path, bytes?.toString("utf8") ?? "");
	});
	return {
		size: layers.reduce((sum, { size }) => sum + size, config.size),
		files: all.length,
		packages: packages.reduce((sum, count) => sum + count, 0),
	};
}


}),

};
//# sourceMappingURL=78629.index.js.map
