export const id = 6959;
export const ids = [6959];
export const modules = {

6959:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  runPush: () => (runPush)
});


var external_node_path_ = __webpack_require__(76760);

var clean_up = __webpack_require__(30196);

var work_folder = __webpack_require__(3789);

var kept_image = __webpack_require__(39961);

var oci_layout_layout = __webpack_require__(50654);

var choose_image = __webpack_require__(72546);

var oci = __webpack_require__(91459);

var oci_parse = __webpack_require__(1736);

var blob = __webpack_require__(84769);
;





async function openIndex(layout) {
	const what = { name: `OCI layout \`${layout}\`: its index`, code: "tool" };
	const outer = (0,oci_parse.A1)(await (0,blob.b$)(layout, "index.json", oci_parse.rq), what);
	const [index, ...more] = outer.manifests;
	if (index === undefined || more.length > 0)
		return undefined;
	if (!oci.U8.includes(index.mediaType))
		return undefined;
	const { manifests } = (0,oci_parse.A1)(await (0,blob.tp)(layout, index, oci_parse.rq), what);
	const images = [];
	for (const manifest of manifests) {
		const { digest } = manifest;
		const named = (0,choose_image.p5)(manifest);
		if (named === undefined)
			throw (0,blob.tW)(layout, `${digest} has no platform in its index`);
		const image = await (0,oci_layout_layout.openLayout)(layout, { platform: named });
		if (image.digest !== digest)
			throw (0,blob.tW)(layout, `its index has several images for ${named}`);
		images.push(image);
	}
	return { digest: index.digest, images };
}


var skopeo = __webpack_require__(48052);

var failure = __webpack_require__(67271);

var expected_digest = __webpack_require__(40783);

var kept_report = __webpack_require__(4577);

var labels_labels = __webpack_require__(24138);

var printable = __webpack_require__(76158);
;




function keptIndexProof({ path, digest, images, beside, }) {
	if (beside?.report === undefined)
		throw withoutReport(path, beside);
	const { file, report } = beside;
	if (report.index?.digest !== digest) {
		throw unproven(`${file} is not about this index, whose digest is ${digest}`);
	}
	if (report.images.length !== images.length) {
		throw unproven(`${file} has ${report.images.length} images, and the index ${images.length}`);
	}
	for (const image of images)
		keptProof({ path, image, beside });
	return report;
}
function keptProof({ path, image, beside }) {
	if (beside?.report === undefined)
		throw withoutReport(path, beside);
	const { file, report } = beside;
	const wrong = unprovenRun(report) ?? otherImage(report, image) ?? otherLabels(report, image.config.labels);
	if (wrong !== undefined)
		throw unproven(`${file} ${wrong}`);
	return report;
}
const afterProof = new Set(["registry"]);
function unprovenRun({ verdict, failure }) {
	if (verdict !== "true")
		return `has the verdict \`${verdict}\``;
	if (failure === undefined || afterProof.has(failure.code))
		return undefined;
	return `says that the run failed: ${(0,printable.RK)((0,printable.vI)(failure.message, 500))}`;
}
function otherImage(report, { digest, manifest }) {
	const reported = (0,kept_report.xj)(report, digest);
	if (reported === undefined)
		return `is not about this image, whose digest is ${digest}`;
	const { proof, image, differences, differencesOmitted } = reported;
	if (proof.verdict !== "true")
		return `has the verdict \`${proof.verdict}\` on this image`;
	const config = manifest.config.digest;
	const [first, second] = proof.builds;
	const areEqual = proof.builds.length === 2 &&
		first?.localDigest === second?.localDigest &&
		[first, second, image].every((each) => each?.imageId === config);
	if (!areEqual)
		return "does not say that two builds gave this image";
	if (differences.length + differencesOmitted > 0)
		return "lists differences between the builds";
	return undefined;
}
function otherLabels({ source, advisories }, labels) {
	const wanted = [
		[labels_labels.l3.reproducible, "true"],
		[labels_labels.l3.exceptions, ""],
		[labels_labels.l3.sourceId, source.id],
		[labels_labels.l3.version, source.version],
		...(source.revision === "" ? [] : [[labels_labels.l3.revision, source.revision]]),
	];
	const valueOf = (name) => Object.hasOwn(labels, name) ? labels[name] : undefined;
	const wrong = wanted.find(([name, value]) => valueOf(name) !== value);
	if (wrong !== undefined)
		return contradicts(wrong[0], valueOf(wrong[0]));
	const known = advisories.map(({ name }) => name);
	const labelled = (valueOf(labels_labels.l3.advisories) ?? "").split(",").filter((name) => name !== "");
	return labelled.every((name) => known.includes(name))
		? undefined
		: contradicts(labels_labels.l3.advisories, valueOf(labels_labels.l3.advisories));
}
function contradicts(name, value) {
	const written = value === undefined ? "missing" : JSON.stringify((0,printable.vI)(value, 200));
	return `contradicts the image's label \`${name}\`, which is ${(0,printable.RK)(written)}`;
}
function withoutReport(path, beside) {
	const what = beside === undefined
		? `there is no report.json beside ${path}`
		: `${beside.file} cannot be read as a report of this version`;
	return new failure.HR({
		code: "usage",
		message: `Nothing proves this image: ${what}. Nothing was pushed.`,
		fix: "Name the layout where `twofold build --output` left it, e.g. `out/layout`, with its report.json beside it.",
	});
}
function unproven(why) {
	return new failure.HR({
		code: "forbidden",
		message: `This image is not proven: ${why}. Nothing was pushed.`,
		fix: "Build it again: `twofold build --output=out` leaves the layout and the report of one run.",
	});
}


var publish = __webpack_require__(22459);
;




async function pushKept(options) {
	const { request, layout, held, registry, reporter } = options;
	const { digest, images } = held.kind === "index" ? held : only(held);
	(0,expected_digest.p)(request, { image: { digest } });
	const report = provenBy(options);
	const references = (0,publish.K)(request, report.source);
	const withheld = await options.permission();
	if (withheld !== undefined) {
		throw new failure.HR({
			code: "forbidden",
			message: `${withheld}, so it is not pushed.`,
			fix: "Push it from a run of the repository's own branches or tags.",
		});
	}
	for (const image of images)
		await checkLayers(image, options);
	const pushed = [];
	const onPushed = (each) => pushed.push(each);
	const members = held.kind === "index" ? held.images.map((image) => image.digest) : [];
	const proof = { layout, image: { digest }, members };
	await (0,publish.m)({ proof, references, registry, reporter, onPushed });
	return { digest, pushed };
}
function only({ image }) {
	return { digest: image.digest, images: [image] };
}
function provenBy({ layout: path, held, beside }) {
	return held.kind === "index"
		? keptIndexProof({ ...held, path, beside })
		: keptProof({ image: held.image, path, beside });
}
async function checkLayers(image, { reporter, signal }) {
	for (let at = 0; at < image.manifest.layers.length; at += 1) {
		reporter.progress(`checking layer ${at + 1} of ${image.manifest.layers.length}`);
		for await (const _ of image.layer(at))
			signal.throwIfAborted();
	}
}


var build_redact = __webpack_require__(76565);

var redact_values = __webpack_require__(88424);

var image_location = __webpack_require__(14228);

var push_permission = __webpack_require__(14294);

var compose_registry = __webpack_require__(45304);
;














const unknownSource = { id: "", repository: "", offset: "", version: "", revision: "" };
async function pushNamed(name, run) {
	const { cwd, env, signal, reporter } = run;
	const { authfile } = run.request.registry;
	const registry = {
		...run.request.registry,
		...(authfile === undefined ? {} : { authfile: (0,external_node_path_.resolve)(cwd, authfile) }),
	};
	const request = { ...run.request, registry };
	const layout = await (0,kept_image.z4)((0,external_node_path_.resolve)(cwd, (0,image_location.Z)(name) ?? name));
	const index = await openIndex(layout);
	const held = index === undefined
		? { kind: "image", image: await (0,oci_layout_layout.openLayout)(layout) }
		: { kind: "index", ...index };
	const beside = await (0,kept_image.tC)(layout);
	const mayPush = (0,push_permission.p)({ env, signal, request: {} });
	const folder = await (0,work_folder.makeWorkFolder)(env);
	try {
		return await pushKept({
			...{ request, layout, held, beside, reporter, signal },
			permission: () => mayPush({ source: unknownSource, advisories: [], place: undefined }),
			registry: (0,skopeo.skopeoRegistry)(await (0,compose_registry.Y)({ ...run, request }, folder)),
		});
	}
	catch (error) {
		const redact = (0,build_redact.lY)((0,build_redact.WD)({ secrets: [], registry }));
		throw error instanceof failure.HR ? (0,redact_values.O)(error, redact) : error;
	}
	finally {
		await (0,clean_up.cleanUp)(folder);
	}
}


var terminal = __webpack_require__(16230);

var surface = __webpack_require__(10970);

var options_expected_digest = __webpack_require__(86622);

var given = __webpack_require__(16632);

var image_names = __webpack_require__(26009);

var reader = __webpack_require__(98570);

var registry_access = __webpack_require__(59757);
;







function parsePushRequest(raw) {
	const read = (0,reader.V)(raw);
	const names = (0,image_names.C)(read);
	if (names.image.length === 0) {
		throw (0,failure.AN)("image", "it is empty, so it is not known where to push.", `Write the repository to push to, e.g. ${(0,surface.Pe)("image", "ghcr.io/acme/shop")}.`);
	}
	return {
		...names,
		push: true,
		registry: (0,registry_access.U)({ read, push: true }),
		...(0,given.g)("expectedDigest", (0,options_expected_digest.t)(read)),
	};
}


var settings = __webpack_require__(64050);

var pushed = __webpack_require__(27329);

var command = __webpack_require__(33192);

var run_settings = __webpack_require__(79058);
;








async function runPush(context) {
	const { stdout, stderr, palette, env, cwd, signal } = context;
	const [layout, ...more] = context.arguments.positionals;
	if (layout === undefined || more.length > 0) {
		throw new failure.HR({
			code: "usage",
			message: layout === undefined
				? "`twofold push` needs a layout."
				: "`twofold push` takes one layout.",
			fix: "Write `twofold push out/layout --image=NAME`, with the layout that `twofold build --output=out` left.",
		});
	}
	const reporter = (0,terminal.C)(stderr, palette);
	const request = (0,settings.gR)(await (0,run_settings.s)(context, reporter.warn), parsePushRequest);
	const found = await pushNamed(layout, { request, reporter, env, cwd, signal });
	stdout.write((0,command.Mp)(context.arguments, "json") ? (0,pushed.q)(found) : `${found.digest}\n`);
	return 0;
}


}),

};
//# sourceMappingURL=6959.index.js.map
