export const id = 6755;
export const ids = [6755];
export const modules = {

6755:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

};
//# sourceMappingURL=6755.index.js.map
