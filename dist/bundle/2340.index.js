export const id = 2340;
export const ids = [2340];
export const modules = {

45137:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (download)
});
var node_crypto__0 = __webpack_require__(77598);
var node_fs__1 = __webpack_require__(73024);
var node_stream_promises__2 = __webpack_require__(46466);
var _domain_text_failure_js__3 = __webpack_require__(67271);
var _domain_text_printable_js__4 = __webpack_require__(76158);
var _domain_text_surface_js__5 = __webpack_require__(10970);






const attempts = 3;
const mostRedirects = 10;
const seconds = 300;
async function download(options) {
	const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(3124), __webpack_require__.e(4942)]).then(__webpack_require__.bind(__webpack_require__, 44942));
	const client = new HttpClient("twofold", [], {
		allowRedirects: false,
		allowRetries: true,
		maxRetries: attempts,
		socketTimeout: seconds * 1000,
	});
	try {
		let url = new URL(options.url);
		for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
			const { message } = await client.get(url.href);
			const { statusCode = 0, headers } = message;
			if (statusCode === 200)
				return await save(message, options);
			message.destroy();
			const { location } = headers;
			if (statusCode < 300 || statusCode >= 400 || location === undefined) {
				throw failed(options, `the server answers ${statusCode}`);
			}
			url = redirected(options, url, location);
		}
		throw failed(options, `the server redirects more than ${mostRedirects} times`);
	}
	catch (error) {
		options.signal.throwIfAborted();
		if (error instanceof _domain_text_failure_js__3.HR)
			throw error;
		throw failed(options, (0,_domain_text_printable_js__4.vI)((0,_domain_text_printable_js__4.g$)(reasonOf(error)), 200));
	}
	finally {
		client.dispose();
	}
}
function redirected(options, from, location) {
	const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
	if (to === undefined || !/^https?:$/.test(to.protocol)) {
		throw failed(options, "the server redirects to no URL");
	}
	if (from.protocol === "https:" && to.protocol === "http:") {
		throw failed(options, `the server redirects to plain http at ${to.host}`);
	}
	return to;
}
async function save(body, options) {
	const { mostBytes, signal, file } = options;
	const hash = (0,node_crypto__0.createHash)("sha256");
	const measured = async function* (source) {
		let size = 0;
		for await (const chunk of source) {
			size += chunk.length;
			if (size > mostBytes)
				throw failed(options, `it has more than ${mostBytes} bytes`);
			hash.update(chunk);
			yield chunk;
		}
	};
	const deadline = AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]);
	await (0,node_stream_promises__2.pipeline)(body, measured, (0,node_fs__1.createWriteStream)(file, { flags: "wx" }), { signal: deadline });
	return hash.digest("hex");
}
function reasonOf(error) {
	if (!(error instanceof Error))
		return String(error);
	if (error instanceof AggregateError)
		return error.errors.map(reasonOf).join("; ");
	return error.message;
}
function failed(options, why) {
	return new _domain_text_failure_js__3.HR({
		code: "tool",
		message: `${options.name} could not be downloaded: ${why}.`,
		fix: `Check the URL in ${(0,_domain_text_surface_js__5.Pe)("buildah")} and that it can be reached from here (proxies: HTTPS_PROXY).`,
	});
}


}),

50570:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (mistakenName),
  t: () => (settingsPlace)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_build_settings_file_js__2 = __webpack_require__(68824);



async function settingsPlace(where) {
	const root = await rootOf(where);
	const names = [_domain_build_settings_file_js__2.bH, mistakenName];
	const found = await Promise.all(names.map((name) => isThere((0,node_path__1.join)(root, name))));
	return found.includes(true) ? root : undefined;
}
const mistakenName = "twofold.yaml";
async function rootOf({ cwd, workspace, context }) {
	const wall = workspace === undefined ? undefined : (0,node_path__1.resolve)(workspace);
	for (let folder = (0,node_path__1.resolve)(cwd, context);; folder = (0,node_path__1.dirname)(folder)) {
		if (await isThere((0,node_path__1.join)(folder, ".git")))
			return folder;
		if (folder === wall || folder === (0,node_path__1.dirname)(folder))
			return (0,node_path__1.resolve)(cwd);
	}
}
async function isThere(path) {
	return await (0,node_fs_promises__0.lstat)(path).then(() => true, () => false);
}


}),

7898:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Up: () => (withAccount),
  Wu: () => (keptAccount),
  XP: () => (accountOf)
});
var valibot__1 = __webpack_require__(77934);
var _domain_text_schema_js__0 = __webpack_require__(59006);


const fileSchema = (0,_domain_text_schema_js__0.Xy)({
	auths: (0,_domain_text_schema_js__0.no)(_domain_text_schema_js__0.o$),
	credHelpers: (0,_domain_text_schema_js__0.no)(_domain_text_schema_js__0.o$),
	credsStore: (0,_domain_text_schema_js__0.no)(valibot__1.YjP()),
});
const entrySchema = (0,_domain_text_schema_js__0.Xy)({
	auth: (0,_domain_text_schema_js__0.no)(valibot__1.YjP()),
	username: (0,_domain_text_schema_js__0.no)(valibot__1.YjP()),
	password: (0,_domain_text_schema_js__0.no)(valibot__1.YjP()),
	identitytoken: (0,_domain_text_schema_js__0.no)(valibot__1.YjP()),
	registrytoken: (0,_domain_text_schema_js__0.no)(valibot__1.YjP()),
});
const hub = ["docker.io", "https://index.docker.io/v1/", "index.docker.io", "registry-1.docker.io"];
function keptAccount(document, host, repository) {
	const { auths = {}, credHelpers = {}, credsStore } = (0,_domain_text_schema_js__0._Q)(fileSchema, document) ?? {};
	const names = namesOf(host);
	const program = names.map((name) => own(credHelpers, name)).find((one) => one !== undefined);
	const server = host === "docker.io" ? "https://index.docker.io/v1/" : host;
	if (typeof program === "string" && program !== "") {
		return { kind: "helper", program, server, isForHost: true };
	}
	const parts = repository.split("/");
	const paths = parts.map((_, at) => `${host}/${parts.slice(0, parts.length - at).join("/")}`);
	for (const key of [...paths, ...names, ...addressesOf(auths, host)]) {
		const account = accountOf((0,_domain_text_schema_js__0._Q)(entrySchema, own(auths, key)));
		if (account !== undefined)
			return account;
	}
	if (credsStore === undefined || credsStore === "")
		return undefined;
	return { kind: "helper", program: credsStore, server, isForHost: false };
}
function withAccount(document, hosts, { username, password }) {
	const { auths, credHelpers = {} } = (0,_domain_text_schema_js__0._Q)(fileSchema, document) ?? {};
	const entry = { auth: Buffer.from(`${username}:${password}`).toString("base64") };
	const ours = Object.fromEntries(hosts.map((host) => [host, entry]));
	const names = hosts.flatMap(namesOf);
	const kept = Object.entries(credHelpers).filter(([name]) => !names.includes(name));
	return { ...document, auths: { ...auths, ...ours }, credHelpers: Object.fromEntries(kept) };
}
function namesOf(host) {
	return host === "docker.io" ? hub : [host];
}
function withoutPadding(text) {
	let end = text.length;
	while (text[end - 1] === "\0")
		end -= 1;
	return text.slice(0, end);
}
function accountOf(entry = {}) {
	const { identitytoken, registrytoken } = entry;
	if (identitytoken)
		return { kind: "identity", token: identitytoken };
	if (registrytoken)
		return { kind: "bearer", token: registrytoken };
	const text = Buffer.from(entry.auth ?? "", "base64").toString("utf8");
	const colon = text.indexOf(":");
	const username = entry.username || (colon === -1 ? "" : text.slice(0, colon));
	const password = entry.password || (colon === -1 ? "" : withoutPadding(text.slice(colon + 1)));
	if (username === "" || password === "")
		return undefined;
	return username === "<token>"
		? { kind: "identity", token: password }
		: { kind: "password", username, password };
}
function addressesOf(auths, host) {
	return Object.keys(auths).filter((key) => /^https?:\/\//i.test(key) && URL.canParse(key) && new URL(key).host === host);
}
function own(object, key) {
	return Object.hasOwn(object, key) ? object[key] : undefined;
}


}),

83525:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (readAuth),
  a: () => (ownFiles)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _domain_text_schema_js__3 = __webpack_require__(59006);




function ownFiles(env) {
	const { XDG_RUNTIME_DIR: runtime, HOME: home, DOCKER_CONFIG: docker } = env;
	return [
		...(runtime === undefined ? [] : [(0,node_path__1.join)(runtime, "containers/auth.json")]),
		...(docker === undefined ? [] : [(0,node_path__1.join)(docker, "config.json")]),
		...(home === undefined ? [] : [(0,node_path__1.join)(home, ".docker/config.json")]),
	];
}
async function readAuth(file) {
	const text = await (0,node_fs_promises__0.readFile)(file, "utf8").catch(() => undefined);
	const value = text === undefined ? undefined : (0,_domain_text_schema_js__3.MW)(_domain_text_schema_js__3.o$, text);
	if (value !== undefined)
		return value;
	const wrong = text === undefined ? `${file} cannot be read` : `${file} is not a JSON object`;
	throw (0,_domain_text_failure_js__2.AN)("authfile", `${wrong}.`, "Name an auth file as `docker login` or `buildah login` writes it.");
}


}),

79058:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  s: () => (readSettings),
  x: () => (readRunSettings)
});
var _compose_settings_js__0 = __webpack_require__(91042);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _options_settings_settings_js__2 = __webpack_require__(64050);
var _command_js__3 = __webpack_require__(33192);




const longest = 64 * 1024;
async function readSettings(context, warn = (text) => context.stderr.write(`warning: ${text}\n`)) {
	const { inputs, origins } = (0,_command_js__3.w0)(context.arguments);
	const settings = (0,_options_settings_settings_js__2.Ku)([{ inputs, origins }, context.variables]);
	const written = inputs.password?.at(-1);
	if (written === undefined)
		return settings;
	if (written === "-") {
		const password = await readStandardInput();
		return { ...settings, inputs: { ...settings.inputs, password } };
	}
	warn("other users of this machine can see `--password`: use `--password=-` or TWOFOLD_PASSWORD");
	return settings;
}
async function readRunSettings(context, options = {}) {
	const given = await readSettings(context, options.warn);
	return await (0,_compose_settings_js__0.w)(given, context, options.uses);
}
async function readStandardInput() {
	if (process.stdin.isTTY)
		throw unreadable("is a terminal");
	let text = "";
	for await (const chunk of process.stdin) {
		text += String(chunk);
		if (text.length > longest)
			throw unreadable("holds more than a password");
	}
	return text.trim();
}
function unreadable(wrong) {
	return new _domain_text_failure_js__1.HR({
		code: "usage",
		message: `Flag \`--password=-\` reads standard input, which ${wrong}.`,
		fix: "Write e.g. `twofold build --password=- < token.txt`.",
	});
}


}),

41876:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



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

var skopeo = __webpack_require__(74852);

var external_node_crypto_ = __webpack_require__(77598);

var snapshot = __webpack_require__(63769);

var oci_digest = __webpack_require__(30719);

var failure = __webpack_require__(67271);

var oci_layout_blob = __webpack_require__(84769);

var oci_layout_layout = __webpack_require__(50654);
;


async function writeArchive(file, files) {
	const { default: tarStream } = await __webpack_require__.e(/* import() */ 6118).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
	const pack = tarStream.pack();
	const written = (0,external_node_stream_promises_.pipeline)(pack, (0,external_node_fs_.createWriteStream)(file, { flags: "wx" }));
	written.catch(() => undefined);
	try {
		for (const { path, size, content } of files) {
			const header = { name: path, size, mode: 0o644, uid: 0, gid: 0, mtime: new Date(0) };
			await (0,external_node_stream_promises_.pipeline)(content, pack.entry(header));
		}
		pack.finalize();
	}
	catch (error) {
		pack.destroy(error instanceof Error ? error : new Error("the content could not be read"));
	}
	await written;
}

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
	await writeArchive(file, files).catch((error) => {
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


var labels_claims = __webpack_require__(12770);

var printable = __webpack_require__(76158);

var complete_claims = __webpack_require__(74011);

var known_inputs = __webpack_require__(69721);

var recorded_bases = __webpack_require__(72901);

var oci_parse = __webpack_require__(1736);

var oci_reference = __webpack_require__(73326);

var bring_bases = __webpack_require__(86424);

var prepare = __webpack_require__(41988);

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
	const prepared = await (0,prepare.iA)(request, { files: ports.filesIn(root), machinePlatform });
	const scope = (0,recipe_scope.O)({ request, prepared, builder: { platform: machinePlatform } });
	const { platform } = request;
	const wanted = (0,bring_bases.ic)({ scope, platform, contexts: prepared.contexts });
	const registry = (0,recorded_bases.u)(ports.registry, recipe.bases);
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

;

function lackingInputs(recipe, buildah) {
	const { hermetic, network, secrets } = recipe;
	return [
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
		fix: "Install git-lfs (`git lfs install`) and try again, or give a clone that has it: `--source=FOLDER`.",
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
	});
	const bases = recipe?.version === 2 ? await (0,recorded_bases.d)(ports.registry, recipe) : [];
	if (completed.kind === "incomplete") {
		return { kind: "missing", image, missing: [...completed.missing, ...bases] };
	}
	const url = source ?? (0,complete_claims.H)(completed.claims.source) ?? "";
	ports.reporter.progress("fetching the source");
	const { revision } = completed.claims.source;
	const checkedOut = await ports.checkOut({ url, revision });
	if (!checkedOut.known) {
		return {
			kind: "missing",
			image,
			missing: [goneRevision({ ...options, url, revision }, checkedOut.why), ...bases],
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
function goneRevision({ url, revision }, why) {
	return {
		input: "revision",
		message: `Revision ${revision} could not be checked out from ${(0,printable.RK)((0,printable.vI)(url, 300))}: ${why}.`,
		fix: "Give a clone that has it in a branch or tag: `--source=FOLDER`, or its URL.",
	};
}


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
				const found = await (0,download.R)({ url, name, file, mostBytes, signal });
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


var image_argument = __webpack_require__(2426);

var published_image = __webpack_require__(16749);

var compose_registry = __webpack_require__(45304);
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


var source = __webpack_require__(5381);

var watched_folder = __webpack_require__(58452);
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
		const ports = await portsFor({ ...run, env, request }, { folder, store });
		const source = run.source === undefined ? undefined : await (0,published_image.$)(run.source, run.cwd);
		const { reference } = run;
		const result = await takeSnapshot({ reference, source, given: request, ports });
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
async function portsFor(run, { folder, store }) {
	const access = await (0,compose_registry.Y)(run, folder);
	const registry = (0,skopeo.skopeoRegistry)(access);
	const published = await (0,published_image.K)(run, folder);
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
		machinePlatform: (0,platform.t)(process.arch),
		registry,
		document: registry.document,
		bundle: (root, revision) => bundleCheckout({ ...run, root, revision, folder: (0,external_node_path_.join)(folder, "bundles"), lfsFrom }),
		packageOf: buildahPackageFor(run, folder),
		filesIn: (root) => (0,source.c4)({ ...run, cwd: root }),
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

var build_request = __webpack_require__(29543);

var settings_settings = __webpack_require__(64050);

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
		palette.good(palette.strong(`snapshot of ${line(reference)}`)),
		"",
		...rows.map(([name = "", value = ""]) => `${palette.faint(name.padEnd(11))} ${line(value)}`),
		...(contents.lacking.length === 0
			? []
			: ["", palette.warning("Not in the snapshot:"), ...lackingLines(contents)]),
	];
}
function missingLines({ reference, missing }, palette) {
	return [
		palette.bad(palette.strong(`no snapshot of ${line(reference)} can be taken`)),
		"",
		...missing
			.slice(0, mostListed)
			.flatMap(({ input, message, fix }) => [
			`  ${palette.bad(input)}  ${line(message)}`,
			`    fix: ${line(fix)}`,
		]),
		...(missing.length > mostListed
			? [`  … and ${(0,sizes.hS)(missing.length - mostListed, "more input")}`]
			: []),
	];
}
function lackingLines({ lacking }) {
	return lacking
		.slice(0, mostListed)
		.map(({ input, message }) => `  ${line(input)}: ${line(message)}`);
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
function line(text) {
	return (0,printable.tJ)((0,printable.RK)((0,printable.vI)(text, 1000)));
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
	const settings = (0,settings_settings._j)(await (0,run_settings.s)(context, reporter.warn), ["output", "push"]);
	const request = (0,settings_settings.gR)(settings, (inputs) => (0,build_request.r)(inputs, env));
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

32041:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (forCommandLine)
});
var _domain_build_redact_values_js__0 = __webpack_require__(88424);
var _domain_text_surface_js__1 = __webpack_require__(10970);


function forCommandLine(value) {
	return (0,_domain_build_redact_values_js__0.s)(value, (text) => (0,_domain_text_surface_js__1.rG)(text, "command line"));
}


}),

47362:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  registryClientFor: () => (registryClientFor)
});
var node_path__0 = __webpack_require__(76760);
var _adapters_process_child_environment_js__1 = __webpack_require__(52845);
var _adapters_registry_client_accounts_js__2 = __webpack_require__(70540);
var _adapters_registry_client_auth_files_js__3 = __webpack_require__(83525);
var _adapters_registry_client_client_js__4 = __webpack_require__(77486);
var _domain_build_insecure_js__5 = __webpack_require__(1758);






function registryClientFor(run) {
	const { access, hosts, env, cwd, signal } = run;
	const { username, password, authfile } = access;
	const hasAccount = username !== undefined && password !== undefined;
	const { REGISTRY_AUTH_FILE: own } = env;
	return (0,_adapters_registry_client_client_js__4.R)({
		accounts: (0,_adapters_registry_client_accounts_js__2.n)({
			given: hasAccount ? { username, password, hosts } : undefined,
			named: authfile === undefined ? undefined : (0,node_path__0.resolve)(cwd, authfile),
			authFiles: own ? [(0,node_path__0.resolve)(cwd, own)] : (0,_adapters_registry_client_auth_files_js__3.a)(env),
			env: (0,_adapters_process_child_environment_js__1.signInEnvironment)(env),
			signal,
		}),
		given: hasAccount ? hosts : [],
		insecure: (0,_domain_build_insecure_js__5.u)(access, hosts),
		env,
		signal,
	});
}


}),

91042:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (buildRequestOf),
  w: () => (withSettingsFile)
});
var _adapters_files_settings_place_js__0 = __webpack_require__(50570);
var _options_build_request_js__1 = __webpack_require__(29543);
var _options_settings_settings_js__2 = __webpack_require__(64050);



async function withSettingsFile(given, { cwd, env }, uses) {
	const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = env;
	const workspace = GITHUB_ACTIONS === "true" ? GITHUB_WORKSPACE : undefined;
	const { context: written = [] } = given.inputs;
	const context = (typeof written === "string" ? written : written.at(-1))?.trim() || ".";
	const root = await (0,_adapters_files_settings_place_js__0.t)({ cwd, workspace, context });
	if (root === undefined)
		return given;
	const { addSettingsFile } = await __webpack_require__.e(/* import() */ 9866).then(__webpack_require__.bind(__webpack_require__, 39866));
	return await addSettingsFile(given, { root, cwd, uses });
}
function buildRequestOf(settings, options = {}) {
	const request = (0,_options_settings_settings_js__2.gR)(settings, (inputs) => (0,_options_build_request_js__1.r)({ ...options.defaults, ...inputs }, options.variables));
	const { file, origins } = settings;
	return { ...request, origins, ...(file === undefined ? {} : { settingsFile: file }) };
}


}),

22880:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (allEnded)
});
async function allEnded(promises) {
	await Promise.allSettled(promises);
	return await Promise.all(promises);
}


}),

1758:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (isVerified),
  u: () => (insecureHosts)
});
var _oci_reference_js__0 = __webpack_require__(73326);

function insecureHosts(access, named) {
	const own = access.tlsVerify ? [] : named.flatMap((host) => host ?? []);
	return [...new Set([...access.insecureRegistries, ...own].map((host) => host.toLowerCase()))];
}
function isVerified(reference, insecure) {
	const host = (0,_oci_reference_js__0.F2)(reference)?.registry.toLowerCase();
	return host === undefined || !insecure.includes(host);
}


}),

15301:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (sideBySide)
});
var _all_ended_js__0 = __webpack_require__(22880);

async function sideBySide(items, most, task) {
	const results = new Map();
	const rest = items.entries();
	const worker = async () => {
		for (const [index, item] of rest)
			results.set(index, await task(item));
	};
	await (0,_all_ended_js__0.C)(Array.from({ length: Math.min(most, items.length) }, worker));
	return items.flatMap((_item, index) => {
		const result = results.get(index);
		return result === undefined ? [] : [result];
	});
}


}),

86107:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => (machineTrouble)
});
var _text_surface_js__0 = __webpack_require__(10970);

const rows = [
	{
		sign: /no space left on device|disk quota exceeded/i,
		what: "the disk is full",
		fix: "Free some space, or point RUNNER_TEMP or TMPDIR at a larger disk.",
	},
	{
		sign: /loading trust policy|policy\.json/i,
		what: "this machine has no valid trust policy (`policy.json`)",
		fix: 'Install the package `containers-common` (or `golang-github-containers-common`), or write `{"default":[{"type":"insecureAcceptAnything"}]}` to `/etc/containers/policy.json`.',
	},
	{
		sign: /is rejected by policy/i,
		what: "this machine's trust policy (`policy.json`) rejects the image",
		fix: "Allow the image's registry in `/etc/containers/policy.json`, or use an image that it allows.",
	},
	{
		sign: /registry \S{1,300} is blocked in/i,
		what: "this machine's `registries.conf` blocks the registry",
		fix: "Take `blocked = true` out of `/etc/containers/registries.conf` for it, or use another registry.",
	},
	{
		sign: /loading registries configuration/i,
		what: "this machine's `registries.conf` cannot be read",
		fix: "Correct the file that the message below names.",
	},
	{
		sign: /failed to get container config|parsing storage configuration/i,
		what: "this machine's configuration of containers cannot be read",
		fix: "Correct what the message below names: `storage.conf`, `containers.conf` or XDG_RUNTIME_DIR.",
	},
	{
		sign: /getting username and password/i,
		what: "the auth file cannot be read",
		fix: `Give an auth file as \`skopeo login\` or \`docker login\` writes it: ${(0,_text_surface_js__0.Pe)("authfile")}.`,
	},
	{
		sign: /failed to GetDriver graph|driver not supported/i,
		what: "the storage driver does not work on this machine",
		fix: "Set `driver` in `storage.conf` to `overlay` or `vfs`.",
	},
	{
		sign: /newuidmap|newgidmap|\/etc\/subuid|subordinate uid/i,
		what: "this user may not map other users",
		fix: "Install `uidmap`, and give the user one line in `/etc/subuid` and one in `/etc/subgid`; or build as root.",
	},
	{
		sign: /permission denied|operation not permitted/i,
		what: "this user may not read or write a file that is needed",
		fix: "Give the user access to the file that the message below names, or build as root.",
	},
];
function machineTrouble(text) {
	const row = rows.find(({ sign }) => sign.test(text));
	return row === undefined
		? undefined
		: { what: row.what, fix: row.fix, isLocal: true, mayPass: false };
}


}),

66669:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  RK: () => (tlsTrouble),
  m7: () => (answerTrouble),
  xe: () => (registryTrouble)
});
var _text_surface_js__0 = __webpack_require__(10970);
var _machine_troubles_js__1 = __webpack_require__(86107);
var _reference_js__2 = __webpack_require__(73326);



const tlsTrouble = "TLS: ";
const unverified = ({ host }) => (0,_text_surface_js__0.Pe)("insecure-registries", host);
const account = `${(0,_text_surface_js__0.Pe)("username")} and ${(0,_text_surface_js__0.Pe)("password")}`;
const unreached = "Check the name, and that this machine reaches it (network, proxy, firewall), then run again.";
const packages = (0,_text_surface_js__0.$8)({
	workflow: " (on GitHub: `permissions: packages: write`)",
	commandLine: " (on GitHub: the scope `write:packages`)",
});
const rows = [
	{
		sign: /server gave HTTP response to HTTPS client/i,
		what: ({ host }) => `${tlsTrouble}${host} speaks plain HTTP`,
		fix: (named) => `Use HTTPS, or say that this registry has none: ${unverified(named)}.`,
	},
	{
		sign: /client sent an HTTP request to an HTTPS server/i,
		what: ({ host }) => `${tlsTrouble}${host} speaks only HTTPS`,
		fix: "Leave out what says that this registry needs no HTTPS.",
	},
	{
		sign: /certificate has expired or is not yet valid/i,
		what: ({ host }) => `${tlsTrouble}the certificate of ${host} has expired, or this machine's clock is wrong`,
		fix: "Check the clock with `date`, and renew the certificate.",
	},
	{
		sign: /certificate is (?:not )?valid for|cannot validate certificate for/i,
		what: ({ host }) => `${tlsTrouble}the certificate of ${host} is for another name`,
		fix: (named) => `Write the name that the certificate has; or, if you accept the risk, set ${unverified(named)}.`,
	},
	{
		sign: /x509|certificate|tls: /i,
		what: ({ host }) => `${tlsTrouble}the certificate of ${host} is not trusted here`,
		fix: (named) => `Install its certificate authority on this machine; or, if you accept the risk, set ${unverified(named)}.`,
	},
	{
		sign: /no such host|name resolution|server misbehaving/i,
		what: ({ host }) => `no host has the name ${host} (no answer from DNS)`,
		fix: ({ host, reference }) => host === "docker.io" && !reference.startsWith(host)
			? `${unreached} A name without a host is looked for at docker.io; a path starts with \`./\` or \`/\`.`
			: unreached,
	},
	{
		sign: /connection refused/i,
		what: ({ host }) => `nothing listens at ${host} (connection refused)`,
		fix: "Check the host and the port, and that the registry runs, then run again.",
	},
	{
		sign: /i\/o timeout|deadline exceeded|no route to host|network is unreachable|handshake timeout|connection timed out/i,
		what: ({ host }) => `${host} does not answer`,
		fix: unreached,
		mayPass: true,
	},
	{
		sign: /too ?many ?requests|status 429/i,
		what: ({ host }) => `${host} lets nobody ask so often (rate limit)`,
		fix: `Sign in (${account}), wait, or use a mirror.`,
		mayPass: true,
	},
	{
		sign: /quota|exceed the configured upper limit|insufficient storage/i,
		what: ({ host }) => `${host} has no room left for this repository (quota)`,
		fix: "Remove images there, or have the quota raised.",
	},
	{
		sign: /immutable|cannot be overwritten/i,
		what: () => "it exists already, and its tag may not be moved",
		fix: `Push another tag: ${(0,_text_surface_js__0.Pe)("tags")}.`,
	},
	{
		sign: /unauthorized|authentication required|invalid username\/password|status(?: ?code:?)? 401/i,
		what: ({ host, hasAccount }) => hasAccount
			? `${host} refused the password`
			: `${host} asks for an account, and none that it accepts is known here`,
		fix: ({ host, hasAccount }) => hasAccount
			? `Check ${account}, and that they may reach this repository.`
			: `Give ${account}, or sign in before (\`skopeo login ${host}\`).`,
	},
	{
		sign: /denied|forbidden|status(?: ?code:?)? 403/i,
		what: ({ host, repository, verb }) => verb === "push"
			? `${host} does not let this account push to ${repository}`
			: `${host} does not let this account read ${repository}, or has no such repository`,
		fix: ({ verb }) => verb === "push"
			? `Give the account or token the right to write to this repository${packages}.`
			: `Check the name, and give the account or token the right to read this repository (${account}).`,
	},
	{
		sign: /no image found in (?:manifest list|image index)/i,
		what: () => "it has no image for this platform",
		fix: `Choose a platform that it has: ${(0,_text_surface_js__0.Pe)("platforms")}.`,
	},
	{
		sign: /name unknown|repository name not known/i,
		what: ({ host, repository }) => `${host} has no repository ${repository}`,
		fix: "Check the name.",
	},
	{
		sign: /manifest unknown|not found in repository/i,
		what: ({ host }) => `${host} has no such image or tag`,
		fix: "Check the name and the tag.",
	},
	{
		sign: /\b5\d\d \(?[A-Z]|status(?: code)?(?: from registry)?:? 5\d\d/,
		what: ({ host }) => `${host} has a fault of its own (status 5xx)`,
		fix: "Run again later; the registry's operators have its log.",
		mayPass: true,
	},
	{
		sign: /pinging container registry .{1,300}: invalid status code/i,
		what: ({ host }) => `${host} does not answer as a registry`,
		fix: "Check the host: an image's name starts with the registry's, not with a web page's.",
	},
	{
		sign: /not found|status(?: ?code:?)?(?: from registry)? 404/i,
		what: ({ host }) => `${host} has no such image`,
		fix: "Check the name and the tag.",
	},
	{
		sign: /media ?type|manifest invalid|status 415/i,
		what: ({ host }) => `${host} does not take OCI images`,
		fix: "Use a registry that takes OCI images (distribution 2.7 and newer, and all hosted ones do).",
	},
	{
		sign: /did not match|does not match/i,
		what: ({ host }) => `${host} served other bytes than the digest says`,
		fix: "Run again; if it happens again, the registry or something on the way to it changes images.",
	},
	{
		sign: /connection reset|broken pipe|\bEOF\b/i,
		what: ({ host }) => `the connection to ${host} broke`,
		fix: "Run again.",
		mayPass: true,
	},
];
const fileRows = [
	{
		sign: /no such file or directory/i,
		what: () => "there is nothing at that path",
		fix: "Check the path: an OCI layout is a folder with `index.json`.",
	},
	{
		sign: /no descriptor found for reference/i,
		what: () => "the layout has no image with that tag",
		fix: "Write a tag that the layout's `index.json` names, or none.",
	},
	{
		sign: /EOF|invalid character|tar/i,
		what: () => "there is no image in that form",
		fix: "Check which form the file has: `oci-layout://` is a folder, `oci-archive:` and `docker-archive:` are tar files.",
	},
];
function registryTrouble(output, asked) {
	const text = withoutNames(output, namesOf(asked));
	const isFile = (0,_reference_js__2.F2)(asked.reference) === undefined;
	return (0,_machine_troubles_js__1.z)(text) ?? troubleIn(text, { asked, isFile });
}
function answerTrouble(answer, asked) {
	return troubleIn(withoutNames(answer, namesOf(asked)), { asked, isFile: false });
}
function withoutNames(text, { reference, host, repository }) {
	return [reference, `${host}/${repository}`, repository]
		.filter((name) => name.length > 2)
		.reduce((left, name) => left.replaceAll(name, "…"), text);
}
function troubleIn(text, { asked, isFile }) {
	const named = namesOf(asked);
	const row = (isFile ? [...fileRows, ...rows] : rows).find(({ sign }) => sign.test(text));
	if (row === undefined)
		return undefined;
	const fix = typeof row.fix === "string" ? row.fix : row.fix(named);
	return { what: row.what(named), fix, isLocal: isFile, mayPass: row.mayPass === true };
}
function namesOf(asked) {
	const { reference } = asked;
	const { registry, repository } = (0,_reference_js__2.F2)(reference) ?? {};
	return { ...asked, host: registry ?? reference, repository: repository ?? reference };
}


}),

30279:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (parseImageTag),
  R: () => (tagsFromSource)
});
var _oci_reference_js__0 = __webpack_require__(73326);
var _oci_tag_js__1 = __webpack_require__(21391);
var _text_failure_js__2 = __webpack_require__(67271);
var _text_printable_js__3 = __webpack_require__(76158);
var _text_surface_js__4 = __webpack_require__(10970);





const untagged = "0.0.0-untagged";
function parseImageTag(input, text) {
	if ((0,_oci_tag_js__1.dz)(text))
		return { tag: text };
	const shown = JSON.stringify((0,_text_printable_js__3.vI)(text, 140));
	if (/[^\s]\s+[^\s]/.test(text)) {
		throw (0,_text_failure_js__2.AN)(input, `${shown} has spaces, so it is not one tag.`, `Write ${(0,_text_surface_js__4.g2)("tag")}.`);
	}
	if (!/[:/@]/.test(text)) {
		throw (0,_text_failure_js__2.AN)(input, `${shown} is not a tag.`, "Write 1 to 128 letters, digits, `_`, `.` and `-`; the first one a letter, a digit or `_`.");
	}
	const reference = (0,_oci_reference_js__0.F2)(text);
	if (reference?.digest !== undefined) {
		throw (0,_text_failure_js__2.AN)(input, `${shown} has a digest, but the digest is not known before the build.`, "Write the tag, e.g. `1.4.0` or `ghcr.io/acme/shop:1.4.0`.");
	}
	if (reference?.tag === undefined) {
		throw (0,_text_failure_js__2.AN)(input, `${shown} is neither a tag nor a name with a tag.`, `Write \`1.4.0\` or \`ghcr.io/acme/shop:1.4.0\`; a name without a tag belongs in ${(0,_text_surface_js__4.Pe)("image")}.`);
	}
	return { tag: reference.tag, repository: (0,_oci_reference_js__0.aR)(reference) };
}
function tagsFromSource(source) {
	if (source.version !== "" && source.version !== untagged) {
		return [parseImageTag("tags", source.version.replaceAll("+", "_")).tag];
	}
	return source.revision === "" ? [] : [`sha-${source.revision.slice(0, 12)}`];
}


}),

57584:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (isOffset),
  t: () => (normalOffset)
});
function normalOffset(text) {
	const parts = text.split("/").filter((part) => part !== "" && part !== ".");
	const isOutside = text.startsWith("/") || parts.includes("..") || text.includes("\0");
	return isOutside ? undefined : parts.join("/");
}
function isOffset(text) {
	return normalOffset(text) === text;
}


}),

69986:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  j: () => (outputLines)
});
var _printable_js__0 = __webpack_require__(76158);

const mostLines = 20;
const longestLine = 300;
function outputLines(lines) {
	return lines
		.map((line) => (0,_printable_js__0.vI)((0,_printable_js__0.g$)(line), longestLine))
		.filter((line) => line.trim() !== "")
		.slice(-mostLines);
}


}),

26009:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (readImageNames)
});
var _domain_oci_reference_js__0 = __webpack_require__(73326);
var _domain_source_image_tag_js__1 = __webpack_require__(30279);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _domain_text_surface_js__3 = __webpack_require__(10970);




function readImageNames(read, bare) {
	const image = read.words("image").map((name) => (0,_domain_oci_reference_js__0.$M)("image", name, bare));
	const written = read.words("tags").map((text) => (0,_domain_source_image_tag_js__1.D)("tags", text));
	const tags = written.flatMap(({ tag, repository }) => (repository === undefined ? [tag] : []));
	const full = written.flatMap(({ tag, repository }) => repository === undefined ? [] : [{ repository, reference: `${repository}:${tag}` }]);
	const named = full.map(({ repository }) => repository);
	if (image.length > 0)
		refuseOthers({ image, named, hasTags: tags.length > 0 });
	return {
		image: unique(image.length > 0 ? image : named),
		tags: unique(tags),
		references: unique(full.map(({ reference }) => reference)),
	};
}
function refuseOthers({ image, named, hasTags }) {
	const stray = named.find((name) => !image.includes(name));
	if (stray !== undefined) {
		throw (0,_domain_text_failure_js__2.AN)("tags", `it has a reference to \`${stray}\`, which is not in ${(0,_domain_text_surface_js__3.Pe)("image")}.`, `Add the name to ${(0,_domain_text_surface_js__3.Pe)("image")}, or leave ${(0,_domain_text_surface_js__3.Pe)("image")} out: full references name the repositories.`);
	}
	const untagged = image.find((name) => !named.includes(name));
	if (named.length > 0 && !hasTags && untagged !== undefined) {
		throw (0,_domain_text_failure_js__2.AN)("tags", `it has no tag for \`${untagged}\`, which is in ${(0,_domain_text_surface_js__3.Pe)("image")}.`, `Add a reference such as \`${untagged}:1.4.0\`, or remove the name from ${(0,_domain_text_surface_js__3.Pe)("image")}.`);
	}
}
function unique(names) {
	return [...new Set(names)];
}


}),

71998:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (readPlatform)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _choices_js__1 = __webpack_require__(58909);


function readPlatform(read) {
	const words = read.words("platforms");
	const [platform, ...more] = words;
	if (platform === undefined)
		return undefined;
	if (more.length > 0) {
		throw (0,_domain_text_failure_js__0.AN)("platforms", `it names ${words.length} platforms, but one build is for one platform.`, "Write one of them, e.g. `linux/amd64`; build each on its own.");
	}
	if (!/^linux\/[a-z0-9_]+(\/[a-z0-9]+)?$/.test(platform)) {
		throw (0,_domain_text_failure_js__0.AN)("platforms", `${JSON.stringify((0,_choices_js__1.ml)(platform))} is not a platform that can be built.`, "Write e.g. `linux/amd64`, `linux/arm64` or `linux/arm/v7`.");
	}
	return platform;
}


}),

76477:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Xo: () => (formatSeconds),
  hS: () => (counted),
  z3: () => (formatBytes)
});
function formatBytes(bytes) {
	const units = ["kB", "MB", "GB", "TB"];
	if (bytes < 1000)
		return `${bytes} B`;
	let value = bytes / 1000;
	let unit = 0;
	while (value >= 999.95 && unit < units.length - 1) {
		value /= 1000;
		unit += 1;
	}
	return `${value.toFixed(1)} ${units[unit]}`;
}
function formatSeconds(seconds) {
	if (seconds < 9.95)
		return `${seconds.toFixed(1)} s`;
	const whole = Math.round(seconds);
	if (whole < 60)
		return `${whole} s`;
	if (whole < 3600)
		return `${Math.floor(whole / 60)} min ${whole % 60} s`;
	return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
function counted(count, noun) {
	return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}
function grouped(count) {
	const rest = count % 1000;
	if (count < 1000)
		return String(count);
	return `${grouped((count - rest) / 1000)},${String(rest).padStart(3, "0")}`;
}


})

};
//# sourceMappingURL=2340.index.js.map
