export const id = 89661;
export const ids = [89661];
export const modules = {

89661:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  remakeBase: () => (remakeBase)
});


var external_node_path_ = __webpack_require__(76760);

var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);

var base_image = __webpack_require__(72041);

var base_lock = __webpack_require__(75633);

var base_labels = __webpack_require__(85791);
;



async function rebuildBase(options) {
	const { base, workshop, open, progress, relabel, sourceReader, platform, ...place } = options;
	const { declaration, lock } = base;
	const architecture = (0,base_image.DM)(platform);
	const bootstrap = workshop.bootstrap(base);
	const packages = (0,base_lock.yh)(await lock.read(), { declaration, architecture, file: lock.name });
	const mmdebstrap = await bootstrap.version();
	const reading = await (0,base_labels.T)(base, sourceReader, place);
	const own = (0,base_labels.B)(base, { reading, platform, mmdebstrap });
	const labels = relabel([...own, (0,base_image.Vs)(packages)]);
	progress(`fetching ${packages.length} packages`);
	const { archive } = declaration;
	const pooled = await bootstrap.fetch(packages, { archive, architecture });
	progress("making the base");
	const { tar, varied } = await bootstrap.makeOnce(base, { architecture, packages: pooled });
	const config = (0,base_image.gj)({ declaration, architecture, labels, diffId: tar.digest });
	const image = await open(tar, config);
	return { image, seconds: tar.seconds, mmdebstrap, varied };
}


var compare_published = __webpack_require__(11888);

var published_labels = __webpack_require__(82435);

var published_layers = __webpack_require__(55593);
;







async function remakeBase(root, options) {
	const { known, published, claims, ports, given } = options;
	const build = await ports.portsOf(given, root);
	const { reporter, sourceReader, readers } = build;
	const { progress } = reporter;
	const workshop = await build.bases();
	const { open } = workshop.layoutsAt(build.output.layout);
	const how = { ...options, sourceReader, workshop, open, progress };
	const remade = await remake(root, how).catch(lackOf);
	if ("input" in remade)
		return { ...known, missing: [remade] };
	const { image, seconds, mmdebstrap, varied, doubts } = remade;
	const { digest, manifest } = image;
	const found = {
		...known,
		verdict: (0,compare_published.eK)(published, image),
		rebuilt: { digest, imageId: manifest.config.digest, seconds },
		doubts: [...known.doubts, ...doubts],
		variations: varied,
	};
	const judged = await judge(found, { ...options, image, readers, progress });
	const recorded = claims.recipe.recipe.mmdebstrap;
	return withVersion(judged, { here: mmdebstrap, recorded });
}
async function remake(root, options) {
	const { claims, published, sourceReader, workshop, open, progress } = options;
	const { offset, platform, recipe } = claims.recipe;
	const base = await workshop.declared(external_node_path_.posix.join(root, offset, recipe.declaration), root);
	const untrusted = untrustedPackages(base, workshop);
	if (untrusted !== undefined)
		return untrusted;
	let doubts = [];
	const remade = await rebuildBase({
		...{ base, platform, sourceReader, workshop, open, progress },
		...placeOf(claims),
		relabel: (own) => {
			const found = (0,published_labels.w)(own, published.config.labels);
			doubts = found.doubts;
			return found.labels;
		},
	});
	return { ...remade, doubts };
}
function placeOf({ source }) {
	const { repository, offset } = source;
	return { offset, ...(repository === "" ? {} : { repository }) };
}
async function judge(found, options) {
	const { published, ports, reference, signal, image, readers, progress } = options;
	const open = ports.openPublished;
	if (found.verdict === "identical")
		return found;
	if (found.verdict === "same-content") {
		progress("reading the layers");
		await (0,published_layers.f)({ published, open, rebuilt: image, reference, signal });
		return found;
	}
	progress("looking for the differences");
	const images = { published: await (0,published_layers.m)({ published, open, reference }), rebuilt: image };
	const differences = await (0,compare_published.Jh)(images, {
		readers,
		origins: [],
		locate: (listed) => Promise.resolve(listed),
	});
	return { ...found, differences };
}
function withVersion(found, { here, recorded }) {
	if (found.verdict !== "different" || here === recorded)
		return found;
	const missing = {
		input: "mmdebstrap",
		message: `The base was made by mmdebstrap ${recorded}, and this is ${here}.`,
		fix: `Verify it on a machine that has mmdebstrap ${recorded}.`,
	};
	return { ...found, verdict: "cannot-be-rebuilt", missing: [missing] };
}
function untrustedPackages({ declaration: { archive } }, { isRoot }) {
	const { mirror } = archive;
	if (!isRoot || mirror === undefined)
		return undefined;
	return {
		input: "packages",
		message: `The declaration takes its packages from ${(0,printable.RK)((0,printable.vI)(mirror, 200))}, and their scripts would run as root here.`,
		fix: "Verify it as another user, for whom they run in a user namespace.",
	};
}
function lackOf(error) {
	if (!(error instanceof failure.HR))
		throw error;
	const { message, fix } = error.told;
	switch (error.code) {
		case "usage":
			return { input: "declaration", message, fix };
		case "registry":
		case "forbidden":
			return { input: "packages", message, fix };
		case "build":
			return { input: "build", message, fix };
		default:
			throw error;
	}
}


}),

};
//# sourceMappingURL=89661.index.js.map
