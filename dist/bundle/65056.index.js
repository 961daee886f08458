export const id = 65056;
export const ids = [65056];
export const modules = {

65056:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  runSnapshot: () => (runSnapshot)
});


var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var external_node_fs_ = __webpack_require__(73024);

var external_node_stream_promises_ = __webpack_require__(46466);

var checkout = __webpack_require__(25651);

var lfs_objects = __webpack_require__(50052);

var configuration = __webpack_require__(50982);

var environment = __webpack_require__(24145);

var git = __webpack_require__(75455);

var repository = __webpack_require__(11258);
;










const packing = [
	"--quiet",
	"--threads=1",
	"--window=0",
	"--no-reuse-delta",
	"--no-reuse-object",
	"--compression=9",
];
async function bundleCheckout(options) {
	await (0,promises_.mkdir)(options.folder);
	return await bundleBelow({ path: "", revision: options.revision }, options);
}
async function bundleBelow(place, options) {
	const own = await bundleOne(place, options);
	if (!own.known)
		return own;
	const { source, links } = own.value;
	const found = [source];
	for (const { path, revision } of links) {
		const inner = { path: place.path === "" ? path : `${place.path}/${path}`, revision };
		if (!(await (0,repository.t2)((0,external_node_path_.join)(options.root, inner.path, ".git"))))
			continue;
		const below = await bundleBelow(inner, options);
		if (!below.known)
			return (0,checkout.L)(`submodule ${inner.path}: ${below.why}`);
		found.push(...below.value);
	}
	return (0,checkout.e)(found);
}
async function bundleOne(place, options) {
	const { revision, path } = place;
	const root = (0,external_node_path_.join)(options.root, path);
	const git = gitOf(root, options);
	const args = ["rev-list", "--objects", "--no-object-names", "--max-count=1", revision];
	const [objects, tags, tree] = await Promise.all([
		git.text(args, { seconds: 600 }),
		tagsOf(git, revision),
		git.text(["ls-tree", "-r", "-z", "--full-tree", revision]),
	]);
	if (!objects.known)
		return objects;
	if (!tags.known)
		return tags;
	if (!tree.known)
		return tree;
	const base = (0,external_node_path_.join)(options.folder, path === "" ? "source" : `sub-${path.replaceAll("/", "%")}`);
	const list = [objects.value, ...tags.value.map(({ object }) => `${object}\n`)].join("");
	const packed = await git.batch(["pack-objects", ...packing, base], list);
	if (!packed.known)
		return packed;
	const pack = `${base}-${packed.value.toString("latin1").trim()}.pack`;
	const bundle = `${base}.bundle`;
	await writeBundle({ revision, tags: tags.value, pack, bundle });
	const lfs = await (0,lfs_objects.W)({ ...options, root });
	if (!lfs.known)
		return lfs;
	return (0,checkout.e)({ source: { path, revision, bundle, ...lfs.value }, links: linksIn(tree.value) });
}
function gitOf(folder, { env, signal }) {
	const config = [...(0,configuration.Ke)(folder), "safe.directory=*", "core.bigFileThreshold=512m"];
	return (0,git.u)({ folder, env: (0,environment._)(env, undefined), config, signal });
}
async function tagsOf(git, revision) {
	const format = "--format=%(objectname) %(*objectname) %(refname)";
	const listed = await git.text(["for-each-ref", `--points-at=${revision}`, format, "refs/tags/"]);
	if (!listed.known)
		return listed;
	return (0,checkout.e)(listed.value.split("\n").flatMap((line) => {
		const [, object, target, ref] = /^([0-9a-f]+) ([0-9a-f]*) (refs\/tags\/.+)$/.exec(line) ?? [];
		const isOfCommit = object === revision || target === revision;
		return object === undefined || ref === undefined || !isOfCommit ? [] : [{ object, ref }];
	}));
}
function linksIn(tree) {
	return tree.split("\0").flatMap((entry) => {
		const [, revision, path] = /^160000 commit ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
		return revision === undefined || path === undefined ? [] : [{ revision, path }];
	});
}
async function writeBundle(options) {
	const { revision, tags, pack, bundle } = options;
	const refs = [{ object: revision, ref: "HEAD" }, ...tags];
	const lines = refs.map(({ object, ref }) => `${object} ${ref}\n`);
	async function* content() {
		yield Buffer.from(`# v2 git bundle\n${lines.join("")}\n`);
		yield* (0,external_node_fs_.createReadStream)(pack);
	}
	await (0,external_node_stream_promises_.pipeline)(content, (0,external_node_fs_.createWriteStream)(bundle, { flags: "wx" }));
	await (0,promises_.rm)(pack);
}


var clone = __webpack_require__(98135);

var skopeo = __webpack_require__(48052);

var external_node_crypto_ = __webpack_require__(77598);

var snapshot = __webpack_require__(63769);

var oci_digest = __webpack_require__(30719);

var failure = __webpack_require__(67271);

var oci_layout_blob = __webpack_require__(84769);

var oci_layout_layout = __webpack_require__(50654);

var archive = __webpack_require__(3659);
;










const readSize = 1024 * 1024;
function snapshotStore(folder) {
	const blobs = (0,external_node_path_.join)(folder, "blobs", "sha256");
	const put = async (bytes) => {
		await (0,promises_.mkdir)(blobs, { recursive: true });
		const digest = (0,oci_digest.ol)(bytes);
		if (!(await (0,oci_layout_blob.is)(folder, digest)))
			await (0,promises_.writeFile)((0,oci_layout_blob.nD)(folder, digest), bytes);
		return { digest, size: bytes.length };
	};
	return {
		put,
		putFile: async (file) => {
			await (0,promises_.mkdir)(blobs, { recursive: true });
			const found = await nameOf(file);
			const place = (0,oci_layout_blob.nD)(folder, found.digest);
			if (!(await (0,oci_layout_blob.is)(folder, found.digest))) {
				await (0,promises_.link)(file, place).catch(() => (0,promises_.copyFile)(file, place));
			}
			return found;
		},
		read: (blob) => (0,oci_layout_blob.gm)(folder, blob),
	};
}
async function nameOf(file) {
	const hash = (0,external_node_crypto_.createHash)("sha256");
	for await (const chunk of (0,external_node_fs_.createReadStream)(file, { highWaterMark: readSize }))
		hash.update(chunk);
	const { size } = await (0,promises_.stat)(file);
	return { digest: (0,oci_digest.Ch)(hash.digest("hex")), size };
}
async function writeLayoutArchive(file, layout) {
	const { store, manifest } = layout;
	const { mediaType, digest, size } = manifest;
	const entry = { mediaType, digest, size, artifactType: snapshot.FO };
	const index = {
		schemaVersion: 2,
		mediaType: "application/vnd.oci.image.index.v1+json",
		manifests: [entry],
	};
	const names = new Map(layout.blobs.map((blob) => [blob.digest, blob]));
	const files = [
		textFile("oci-layout", JSON.stringify({ imageLayoutVersion: oci_layout_layout.P })),
		textFile("index.json", JSON.stringify(index)),
		...[...names.values()]
			.toSorted((a, b) => Number(a.digest > b.digest) - Number(a.digest < b.digest))
			.map((blob) => ({
			path: (0,oci_layout_blob.nD)("", blob.digest),
			size: blob.size,
			content: () => store.read(blob),
		})),
	];
	await (0,archive._)(file, files).catch((error) => {
		throw (0,failure.mP)(error, file);
	});
}
function textFile(path, text) {
	const bytes = Buffer.from(text);
	async function* content() {
		yield await Promise.resolve(bytes);
	}
	return { path, size: bytes.length, content };
}


var side_by_side = __webpack_require__(15301);
;


const uploadsAtOnce = 3;
async function pushSnapshot({ parts, documents }, { repository, store }) {
	const { config, configDigest, manifest, digest } = documents;
	const blobs = [...parts, { digest: configDigest, size: config.length }];
	const pushes = await (0,side_by_side.Q)(blobs, uploadsAtOnce, async (blob) => {
		const isSent = await repository.pushBlob(blob, () => store.read(blob));
		return { isSent, size: blob.size };
	});
	await repository.pushManifest({ digest, mediaType: snapshot.j, bytes: manifest });
	const sum = (wanted) => pushes.reduce((bytes, { isSent, size }) => bytes + (isSent === wanted ? size : 0), 0);
	return { repository: repository.name, sent: sum(true), present: sum(false) };
}


var labels_claims = __webpack_require__(17644);

var printable = __webpack_require__(76158);

var complete_claims = __webpack_require__(74011);

var gone_revision = __webpack_require__(5083);

var known_inputs = __webpack_require__(69721);

var recorded_bases = __webpack_require__(72901);

var surface = __webpack_require__(10970);

var oci_parse = __webpack_require__(1736);

var oci_reference = __webpack_require__(73326);

var bring_bases = __webpack_require__(91880);

var prepare = __webpack_require__(8852);

var recipe_scope = __webpack_require__(71135);

var kept_images = __webpack_require__(58361);

var rebuild_request = __webpack_require__(8575);
;










async function collectImages(options) {
	const { published, claims, root, given, ports } = options;
	const { recipe } = claims;
	const { machinePlatform } = ports;
	const { labels } = published.config;
	const { annotations = {} } = published.manifest;
	const kept = await (0,kept_images.D)(recipe.buildContexts, { root, ports });
	const about = { claims, given, machinePlatform, root, kept };
	const request = (0,rebuild_request.N)({ ...about, labels, annotations });
	const registry = (0,recorded_bases.u)(ports.registry, recipe.bases);
	const { s2i } = ports;
	const reading = { files: ports.filesIn(root), machinePlatform, s2i, registry };
	const prepared = await (0,prepare.iA)(request, reading);
	const scope = (0,recipe_scope.O)({ request, prepared, builder: { platform: machinePlatform } });
	const { platform } = request;
	const wanted = (0,bring_bases.ic)({ scope, platform, contexts: prepared.contexts });
	const found = new Map();
	for (const each of wanted) {
		const name = (0,oci_reference.F2)(each.reference);
		if (name === undefined)
			continue;
		const digest = name.digest ?? (await registry.resolve(each.reference));
		const reference = `${(0,oci_reference.aR)(name)}@${digest}`;
		const key = JSON.stringify([digest, each.platform]);
		if (found.has(key))
			continue;
		const manifest = await keepImage({ reference, platform: each.platform }, options);
		const isIndex = manifest !== digest;
		if (isIndex)
			await keepDocument(reference, options);
		found.set(key, { digest, platform: each.platform ?? machinePlatform, manifest });
	}
	return [...found.values()].toSorted((a, b) => order(a, b));
}
function order(a, b) {
	const key = ({ digest, platform }) => `${digest} ${platform}`;
	return Number(key(a) > key(b)) - Number(key(a) < key(b));
}
async function keepImage(image, { ports, keep }) {
	const { registry, store } = ports;
	const { reference, platform } = image;
	const folder = ports.newFolder();
	await registry.fetch({ from: { kind: "registry", reference }, folder, platform });
	const bytes = await ports.readFile(external_node_path_.posix.join(folder, "manifest.json"));
	const manifest = (0,oci_parse.Ng)(bytes, {
		name: `the manifest of ${reference}`,
		code: "registry",
	});
	for (const { digest } of [manifest.config, ...manifest.layers]) {
		keep("blob", await store.putFile(external_node_path_.posix.join(folder, (0,oci_digest.ZD)(digest))));
	}
	keep("document", await store.put(bytes));
	return (0,oci_digest.ol)(bytes);
}
async function keepDocument(reference, { ports, keep }) {
	keep("document", await ports.store.put(await ports.document(reference)));
}


var scripts_url = __webpack_require__(93294);
;


function lackingInputs(recipe, buildah) {
	const { recipe: kind, hermetic, network, secrets } = recipe;
	return [
		...commandLacking(kind),
		...scriptsLacking(kind),
		...networkLacking(hermetic?.fetchStages, network),
		...secrets.map((id) => ({
			input: "secret",
			message: `The secret \`${shown(id)}\` is nowhere recorded.`,
		})),
		...(buildah.known
			? []
			: [
				{
					input: "buildah",
					message: `No package of buildah ${shown(recipe.buildah)}: ${(0,printable.RK)((0,printable.vI)(buildah.why, 300))}.`,
				},
			]),
	];
}
function commandLacking(recipe) {
	if (recipe.kind !== "prebuilt" || recipe.make === undefined)
		return [];
	const message = `The programs that \`${shown(recipe.make.join(" "))}\` takes from the machine are nowhere recorded.`;
	return [{ input: "prebuilt-command", message }];
}
function scriptsLacking(recipe) {
	const text = recipe.kind === "s2i" ? recipe.scriptsUrl : undefined;
	const url = text === undefined ? undefined : (0,scripts_url.J)(text);
	if (url?.kind !== "web")
		return [];
	const message = `The scripts at ${shown(url.base)} are not in it: the rebuild fetches them.`;
	return [{ input: "scripts-url", message }];
}
function networkLacking(fetchStages, network) {
	if (network === "none" || fetchStages?.length === 0)
		return [];
	if (fetchStages === undefined) {
		const message = "RUN steps had a network. What they may have fetched with it is not recorded.";
		return [{ input: "network", message }];
	}
	const stages = fetchStages.map((name) => `\`${shown(name)}\``).join(", ");
	const message = `What the steps of the fetch stages (${stages}) fetch is not recorded: the rebuild needs a network for it.`;
	return [{ input: "fetch-stage", message }];
}
function shown(text) {
	return (0,printable.RK)((0,printable.vI)(text, 100));
}

;







async function collect(options) {
	const { published, claims, root, ports, advisories } = options;
	const { store } = ports;
	const image = published.digest;
	const parts = new Map();
	const keep = (kind, { digest, size }) => {
		parts.set(digest, { kind, digest, size });
		return digest;
	};
	const bundled = await ports.bundle(root, claims.source.revision);
	if (!bundled.known)
		throw unbundled(bundled.why);
	const pointers = advisories.includes("lfs-pointer") ? [] : bundled.value.flatMap(pointersOf);
	if (pointers.length > 0)
		return { kind: "missing", image, missing: pointers };
	const sources = await keepSources(bundled.value, { ports, keep });
	ports.reporter.progress("fetching base images");
	const images = await collectImages({ ...options, keep });
	ports.reporter.progress("fetching buildah's package");
	const { recipe } = claims;
	const found = await ports.packageOf(recipe.buildah);
	const buildah = await keepPackage(found, { ports, keep, version: recipe.buildah });
	const lacking = lackingInputs(recipe, found);
	const contents = { version: 1, image, sources, images, ...buildah, lacking };
	const all = [...parts.values()];
	const subject = {
		mediaType: published.manifest.mediaType ?? snapshot.j,
		digest: image,
		size: await ports.manifestSize(image),
	};
	const documents = (0,snapshot.oF)(contents, { parts: all, subject });
	await store.put(documents.config);
	await store.put(documents.manifest);
	return { kind: "taken", image, contents, parts: all, documents };
}
async function keepSources(bundled, { ports, keep }) {
	const { store } = ports;
	const sources = [];
	for (const { path, revision, ...files } of bundled) {
		const bundle = keep("bundle", await store.putFile(files.bundle));
		const lfs = new Set();
		for (const file of files.lfs)
			lfs.add(keep("lfs", await store.putFile(file)));
		sources.push({ path, revision, bundle, lfs: [...lfs].toSorted() });
	}
	return sources;
}
async function keepPackage(found, { ports, keep, version }) {
	if (!found.known)
		return {};
	const { name, file } = found.value;
	return {
		buildah: { version, name, package: keep("package", await ports.store.putFile(file)) },
	};
}
function pointersOf({ path, pointers }) {
	return pointers.map((pointer) => ({
		input: "lfs-file",
		message: `Git LFS has not fetched \`${(0,printable.RK)((0,printable.vI)(external_node_path_.posix.join(path, pointer), 300))}\`: only its pointer is there.`,
		fix: `Install git-lfs (\`git lfs install\`) and try again, or give a clone that has it: ${(0,surface.Pe)("source", "FOLDER")}.`,
	}));
}
function unbundled(why) {
	return new failure.HR({
		code: "tool",
		message: `The source could not be bundled: ${(0,printable.RK)((0,printable.vI)(why, 300))}.`,
		fix: "Check that RUNNER_TEMP or TMPDIR has room for the repository, and that git works.",
	});
}

;








async function takeSnapshot(options) {
	const { reference, given, ports, source } = options;
	ports.reporter.progress(`reading ${reference}`);
	const published = await ports.readPublished();
	const { digest: image } = published;
	const claims = (0,labels_claims.I)(published.config.labels);
	refuseForeign(claims, reference);
	const { recipe, advisories = [] } = claims;
	const { os, architecture } = published.config;
	const platform = `${os}/${architecture}`;
	const inputs = (0,known_inputs.B)({ claims, given: {}, platform, provenance: undefined });
	const completed = (0,complete_claims.R)({ ...inputs, advisories }, {
		secrets: recipe?.version === 2 ? recipe.secrets : [],
		network: recipe?.network ?? "default",
		source,
		runsCommands: true,
	});
	const bases = recipe?.version === 2 ? await (0,recorded_bases.d)(ports.registry, recipe) : [];
	if (completed.kind === "incomplete") {
		return { kind: "missing", image, missing: [...completed.missing, ...bases] };
	}
	if (completed.kind === "base")
		return { kind: "missing", image, missing: [packagesOutside] };
	const url = source ?? (0,complete_claims.H)(completed.claims.source) ?? "";
	ports.reporter.progress("fetching the source");
	const { revision } = completed.claims.source;
	const checkedOut = await ports.checkOut({ url, revision });
	if (!checkedOut.known) {
		return {
			kind: "missing",
			image,
			missing: [(0,gone_revision.x)({ ...options, url, revision }, checkedOut.why), ...bases],
		};
	}
	if (bases.length > 0)
		return { kind: "missing", image, missing: bases };
	return await collect({
		published,
		claims: completed.claims,
		advisories: claims.advisories ?? [],
		root: checkedOut.value,
		given,
		ports,
	});
}
const packagesOutside = {
	input: "packages",
	message: "The image is made of a distribution's packages, which a snapshot cannot hold.",
	fix: "Write `snapshot:` with a time into the declaration: the distribution then keeps them, and `twofold verify` fetches them from there.",
};
function refuseForeign({ recipe, source }, reference) {
	if (recipe !== undefined && source !== undefined)
		return;
	const what = source === undefined ? "no source" : "no recipe";
	throw new failure.HR({
		code: "usage",
		message: `${(0,printable.RK)((0,printable.vI)(reference, 300))} was not built by Twofold: its labels name ${what}.`,
		fix: "Take a snapshot of an image that `twofold build` or the action has built; `twofold inspect IMAGE` shows the labels.",
	});
}


var choose_image = __webpack_require__(72546);

var platform = __webpack_require__(912);

var download = __webpack_require__(45137);

var buildah_source = __webpack_require__(14737);

var package_versions = __webpack_require__(77953);
;






const packageName = "buildah";
async function fetchBuildahPackage(options) {
	const { version, folder } = options;
	const [installed, offered] = await Promise.all([
		(0,package_versions.nU)(options, packageName),
		(0,package_versions.dO)(options, packageName),
	]);
	const all = [...(installed === undefined ? [] : [installed]), ...offered];
	const found = all.find((each) => each === version) ?? all.find((each) => (0,buildah_source.mm)(each) === version);
	if (found === undefined) {
		const has = [...new Set(all)].slice(0, 10).join(", ");
		return (0,checkout.L)(has === "" ? "this machine has no packages of Debian's kind" : `the packages here are ${has}`);
	}
	await (0,promises_.mkdir)(folder, { recursive: true });
	try {
		const file = await (0,package_versions.Xo)({ ...options, name: packageName, version: found });
		return (0,checkout.e)({ name: (0,external_node_path_.basename)(file), file });
	}
	catch (error) {
		if (!(error instanceof failure.HR) || error.code === "interrupted")
			throw error;
		return (0,checkout.L)(error.told.message);
	}
}


var child_environment = __webpack_require__(52845);
;








const mostBytes = 256 * 1024 * 1024;
function buildahPackageFor(run, folder) {
	const { request, env, signal } = run;
	const { buildah: source } = request;
	const place = (0,external_node_path_.join)(folder, "buildah-package");
	return async (recorded) => {
		switch (source?.kind) {
			case "image":
				return (0,checkout.L)("`--buildah` names an image, which a rebuild takes by its own digest");
			case "download": {
				const { url, sha256 } = source;
				const name = (0,buildah_source.kQ)(source).replace(/#.*$/s, "");
				await (0,promises_.mkdir)(place);
				const file = (0,external_node_path_.join)(place, "download");
				const found = await (0,download.download)({ url, name, file, mostBytes, setting: "buildah", signal });
				if (found !== sha256)
					throw otherChecksum(name, { found, sha256 });
				return (0,checkout.e)({ name: (0,external_node_path_.basename)(new URL(url).pathname) || "buildah", file });
			}
			case "version":
				if ((0,buildah_source.mm)(source.version) !== recorded) {
					return (0,checkout.L)(`\`--buildah\` names ${source.version}, which is another version`);
				}
				break;
			case "path":
			case undefined:
				break;
		}
		const version = source?.kind === "version" ? source.version : recorded;
		const packages = { env: (0,child_environment.Qc)(env), signal, folder: place, version };
		return await fetchBuildahPackage(packages);
	};
}
function otherChecksum(name, { found, sha256 }) {
	return new failure.HR({
		code: "tool",
		message: `${name} has the checksum sha256=${found}, but \`--buildah\` says sha256=${sha256}. It was not used.`,
		fix: "Find out why before you change the checksum: the file was replaced, or the URL leads to a page about it.",
	});
}


var image_argument = __webpack_require__(48351);

var published_image = __webpack_require__(16749);

var compose_registry = __webpack_require__(45304);

var s2i = __webpack_require__(79387);
;





async function writeSnapshotFile({ documents, parts }, places) {
	const { folder, store, output } = places;
	const file = (0,external_node_path_.join)(folder, "unnamed-snapshot.tar");
	const { config, digest, manifest, configDigest } = documents;
	const own = { mediaType: snapshot.j, digest, size: manifest.length };
	await writeLayoutArchive(file, {
		store,
		manifest: own,
		blobs: [...parts, own, { digest: configDigest, size: config.length }],
	});
	await (0,promises_.rename)(file, output).catch((error) => {
		throw (0,failure.mP)(error, output);
	});
}


var source = __webpack_require__(85827);

var watched_folder = __webpack_require__(95823);
;




















async function snapshotNamed(run) {
	const name = await (0,image_argument.sm)(run.reference, run.cwd);
	if (run.push && name === undefined)
		throw nowhereToPush();
	const image = name === undefined ? [] : [(0,oci_reference.FH)(name)];
	const request = { ...(0,compose_registry.w)(run.request, run.cwd), image };
	const output = run.output === undefined ? undefined : (0,external_node_path_.resolve)(run.cwd, run.output);
	if (output !== undefined)
		await refuseUnfit(output);
	const beside = output === undefined ? {} : { RUNNER_TEMP: (0,external_node_path_.dirname)(output) };
	const env = { ...run.env, ...beside };
	return await (0,watched_folder.Y)({ ...run, env, onWorkFolder: () => undefined }, async (folder) => {
		const store = snapshotStore((0,external_node_path_.join)(folder, "snapshot"));
		const published = await (0,published_image.K)({ ...run, env, request, usual: choose_image.A3 }, folder);
		const ports = await portsFor({ ...run, env, request }, { folder, store, published });
		const source = run.source === undefined ? undefined : await (0,published_image.$)(run.source, run.cwd);
		const { reference } = run;
		const given = { reference, source, given: request, ports };
		const result = await takeSnapshot(given).finally(published.attested.close);
		if (result.kind === "missing")
			return result;
		if (output !== undefined) {
			run.reporter.progress(`writing ${output}`);
			await writeSnapshotFile(result, { store, folder, output });
		}
		const pushed = run.push && name !== undefined
			? await pushTo({ ...run, request }, { name, result, store })
			: undefined;
		return {
			...result,
			...(pushed === undefined ? {} : { pushed }),
			...(output === undefined ? {} : { output }),
		};
	});
}
async function pushTo(run, { name, result, store }) {
	const { request, reporter } = run;
	reporter.progress(`pushing to ${(0,oci_reference.aR)(name)}`);
	const { registryClientFor } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 47362));
	const client = registryClientFor({ ...run, access: request.registry, hosts: [name.registry] });
	try {
		const repository = client.repository((0,oci_reference.aR)(name));
		return await pushSnapshot(result, { repository, store });
	}
	finally {
		await client.close();
	}
}
function nowhereToPush() {
	return new failure.HR({
		code: "usage",
		message: "Flag `--push`: the image is not in a registry, so no repository is known.",
		fix: "Name the image by its name in the registry, or write `--output=FILE` instead.",
	});
}
async function portsFor(run, { folder, store, published }) {
	const access = await (0,compose_registry.Y)(run, folder);
	const registry = (0,skopeo.skopeoRegistry)(access);
	const lfsFrom = run.source === undefined ? undefined : await (0,published_image.$)(run.source, run.cwd);
	let count = 0;
	const newFolder = () => {
		count += 1;
		return (0,external_node_path_.join)(folder, `fetched-${count}`);
	};
	return {
		readPublished: published.read,
		manifestSize: published.manifestSize,
		checkOut: ({ url, revision }) => (0,clone.J)({ ...run, url, revision, folder: (0,external_node_path_.join)(folder, "source") }),
		keptAs: image_argument.F2,
		machinePlatform: (0,platform.tj)(process.arch),
		registry,
		document: registry.document,
		bundle: (root, revision) => bundleCheckout({ ...run, root, revision, folder: (0,external_node_path_.join)(folder, "bundles"), lfsFrom }),
		packageOf: buildahPackageFor(run, folder),
		filesIn: (root) => (0,source.c4)({ ...run, cwd: root }),
		s2i: (0,s2i.P)(async (reference, platform) => {
			const { readImageFacts } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 60510));
			return await readImageFacts({ ...access, buildah: "buildah" }, { reference, platform });
		}, undefined),
		newFolder,
		readFile: async (path) => await (0,promises_.readFile)(path),
		store,
		reporter: run.reporter,
	};
}
async function refuseUnfit(output) {
	const isFolder = await (0,promises_.stat)(output).then((found) => found.isDirectory(), () => false);
	if (isFolder) {
		throw new failure.HR({
			code: "usage",
			message: `Flag \`--output\`: ${output} is a folder.`,
			fix: "Name the file to write, e.g. `--output=shop-1.4.0.snapshot.tar`.",
		});
	}
	await (0,promises_.mkdir)((0,external_node_path_.dirname)(output), { recursive: true }).catch((error) => {
		throw (0,failure.mP)(error, output);
	});
}


var terminal = __webpack_require__(16230);

var build_request = __webpack_require__(77844);

var options_platform = __webpack_require__(71998);

var settings = __webpack_require__(64050);

var line = __webpack_require__(83913);

var sizes = __webpack_require__(76477);
;


const mostListed = 20;
const groups = [
	["source", ["bundle", "lfs"]],
	["bases", ["document", "blob"]],
	["buildah", ["package"]],
];
function snapshotLines(found, palette) {
	if (found.kind === "missing")
		return missingLines(found, palette);
	const { contents, documents, reference, image, output, pushed } = found;
	const rows = [
		["image", image],
		["snapshot", documents.digest],
		["size", (0,sizes.z3)(sizeOf(found))],
		...groups.flatMap(([name, kinds]) => groupRow(found, name, kinds)),
		...(output === undefined ? [] : [["file", output]]),
		...(pushed === undefined
			? []
			: [
				[
					"pushed to",
					`${pushed.repository}: ${(0,sizes.z3)(pushed.sent)} sent, ${(0,sizes.z3)(pushed.present)} were there`,
				],
			]),
	];
	return [
		palette.good(palette.strong(`snapshot of ${(0,line.n)(reference)}`)),
		"",
		...rows.map(([name = "", value = ""]) => `${palette.faint(name.padEnd(11))} ${(0,line.n)(value)}`),
		...(contents.lacking.length === 0
			? []
			: ["", palette.warning("Not in the snapshot:"), ...lackingLines(contents)]),
	];
}
function missingLines({ reference, missing }, palette) {
	return [
		palette.bad(palette.strong(`no snapshot of ${(0,line.n)(reference)} can be taken`)),
		"",
		...missing
			.slice(0, mostListed)
			.flatMap(({ input, message, fix }) => [
			`  ${palette.bad(input)}  ${(0,line.n)(message)}`,
			`    fix: ${(0,line.n)(fix)}`,
		]),
		...(missing.length > mostListed
			? [`  … and ${(0,sizes.hS)(missing.length - mostListed, "more input")}`]
			: []),
	];
}
function lackingLines({ lacking }) {
	return lacking
		.slice(0, mostListed)
		.map(({ input, message }) => `  ${(0,line.n)(input)}: ${(0,line.n)(message)}`);
}
function groupRow({ parts, contents }, name, kinds) {
	const own = parts.filter(({ kind }) => kinds.includes(kind));
	if (own.length === 0)
		return [];
	const size = (0,sizes.z3)(own.reduce((sum, part) => sum + part.size, 0));
	return [[`  ${name}`, `${size.padStart(9)}  ${described(name, contents)}`]];
}
function described(name, { sources, images, buildah }) {
	const submodules = sources.length - 1;
	const lfs = sources.reduce((sum, each) => sum + each.lfs.length, 0);
	switch (name) {
		case "source":
			return [
				`revision ${sources[0]?.revision ?? ""}`,
				...(submodules > 0 ? [(0,sizes.hS)(submodules, "submodule")] : []),
				...(lfs > 0 ? [(0,sizes.hS)(lfs, "Git LFS file")] : []),
			].join(", ");
		case "bases":
			return (0,sizes.hS)(images.length, "image");
		default:
			return buildah?.name ?? "";
	}
}
function sizeOf({ parts, documents }) {
	const own = documents.config.length + documents.manifest.length;
	return parts.reduce((sum, part) => sum + part.size, own);
}
function renderSnapshotJson(found) {
	const { reference, image } = found;
	const base = { schemaVersion: 1, reference, image };
	const value = found.kind === "missing"
		? {
			...base,
			missing: found.missing.map(({ input, message, fix }) => ({ input, message, fix })),
		}
		: { ...base, snapshot: found.documents.digest, size: sizeOf(found), ...ofTaken(found) };
	return `${JSON.stringify(value, undefined, 2)}\n`;
}
function ofTaken({ contents, parts, output, pushed }) {
	const { sources, images, buildah, lacking } = contents;
	return {
		sources: sources.map(({ path, revision, bundle, lfs }) => ({ path, revision, bundle, lfs })),
		images: images.map(({ digest, platform, manifest }) => ({ digest, platform, manifest })),
		buildah,
		parts: parts.map(({ kind, digest, size }) => ({ kind, digest, size })),
		lacking: lacking.map(({ input, message }) => ({ input, message })),
		output,
		pushed,
		missing: [],
	};
}


var command = __webpack_require__(33192);

var texts = __webpack_require__(32041);

var run_settings = __webpack_require__(79058);
;










async function runSnapshot(context) {
	const { stdout, stderr, palette, env, cwd, signal, entry } = context;
	const reference = imageName(context.arguments.positionals);
	const output = (0,command.Z7)(context.arguments, "output");
	const push = (0,command.Mp)(context.arguments, "push");
	if (output === undefined && !push)
		throw nowhere();
	const reporter = (0,terminal.C)(stderr, palette);
	const request = (0,settings.gR)(await (0,run_settings.s)(context, reporter.warn), (inputs) => (0,options_platform.Vj)((0,build_request.r)(inputs, env)));
	const source = (0,command.Z7)(context.arguments, "source");
	const taken = await snapshotNamed({
		...{ reference, source, request, reporter },
		...{ env, cwd, signal, entry, output, push },
	});
	const found = (0,texts.b)({ reference, ...taken });
	stderr.write(snapshotLines(found, palette)
		.map((line) => `${line}\n`)
		.join(""));
	const digest = found.kind === "taken" ? `${found.documents.digest}\n` : "";
	stdout.write((0,command.Mp)(context.arguments, "json") ? renderSnapshotJson(found) : digest);
	return found.kind === "taken" ? 0 : failure.hS.tool;
}
function imageName([image, ...more]) {
	if (image !== undefined && image !== "" && more.length === 0)
		return image;
	throw new failure.HR({
		code: "usage",
		message: more.length === 0 ? "`snapshot` needs an image." : "`snapshot` takes one image.",
		fix: "Write `twofold snapshot IMAGE --output=FILE`: a name like `ghcr.io/acme/shop:1.4.0`, or the folder of an OCI layout.",
	});
}
function nowhere() {
	return new failure.HR({
		code: "usage",
		message: "`snapshot` does not know where to put the snapshot.",
		fix: "Write `--output=FILE`, or `--push` to put it beside the image; or both.",
	});
}


}),

};
//# sourceMappingURL=65056.index.js.map
