export const id = 7089;
export const ids = [7089,654];
export const modules = {

98135:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (cloneRevision),
  f: () => (firstFailure)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_source_checkout_js__4 = __webpack_require__(25651);
var _run_configuration_js__5 = __webpack_require__(50982);
var _run_environment_js__2 = __webpack_require__(24145);
var _run_git_js__3 = __webpack_require__(75455);






const fetching = 3600;
const fromFolder = "--upload-pack=git -c pack.compression=0 -c pack.window=0 upload-pack";
const keepPack = "fetch.unpackLimit=1";
async function cloneRevision(options) {
	const { url, revision, folder, submodules = recordedSubmodules, env, signal } = options;
	if (url.startsWith("-"))
		return (0,_domain_source_checkout_js__4.L)("it is neither a URL nor a folder");
	const isLocal = url.startsWith("/") || url.startsWith("file:");
	const given = (0,_run_environment_js__2._)(env, undefined);
	await (0,node_fs_promises__0.mkdir)(folder, { recursive: true });
	const git = (0,_run_git_js__3.u)({
		folder,
		env: { ...given, ...(isLocal ? {} : { GIT_ALLOW_PROTOCOL: "git:http:https:ssh" }) },
		config: [...(0,_run_configuration_js__5.Ke)(folder), "safe.directory=*", "advice.detachedHead=false", keepPack],
		signal,
	});
	const steps = [
		{ args: ["init", "--quiet", "--template="] },
		{ args: ["remote", "add", "origin", url] },
		{
			args: [
				...["fetch", "--quiet", "--no-recurse-submodules", "--update-shallow", "--tags"],
				...(isLocal ? [fromFolder] : []),
				"origin",
			],
			seconds: fetching,
		},
		{ args: ["cat-file", "-e", `${revision}^{commit}`], why: "no branch or tag has it" },
		{ args: ["checkout", "--quiet", "--detach", revision], seconds: fetching },
	];
	const failed = await firstFailure(git, steps);
	if (failed !== undefined)
		return failed;
	return (await submodules(git, folder)) ?? (0,_domain_source_checkout_js__4.e)(folder);
}
async function recordedSubmodules(git, folder) {
	const hasSubmodules = await (0,node_fs_promises__0.access)((0,node_path__1.join)(folder, ".gitmodules")).then(() => true, () => false);
	if (!hasSubmodules)
		return undefined;
	const args = ["submodule", "--quiet", "update", "--init", "--recursive"];
	return await firstFailure(git, [{ args, seconds: fetching }]);
}
async function firstFailure(git, steps) {
	for (const { args, why, ...options } of steps) {
		const answer = await git.text(args, options);
		if (!answer.known)
			return (0,_domain_source_checkout_js__4.L)(why ?? answer.why);
	}
	return undefined;
}


}),

89905:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  trackedPaths: () => (trackedPaths)
});
var _domain_source_checkout_js__1 = __webpack_require__(25651);
var _run_repository_js__0 = __webpack_require__(11258);


async function trackedPaths(folder, surroundings) {
	const opened = await (0,_run_repository_js__0.h_)(folder, surroundings);
	if (opened.kind === "closed")
		return (0,_domain_source_checkout_js__1.L)(opened.why);
	const { root, git } = opened.repository;
	const listed = await git.text(["ls-files", "-v", "-s", "-z"]);
	if (!listed.known)
		return listed;
	const paths = listed.value.split("\0").flatMap((record) => {
		const tab = record.indexOf("\t");
		return /^[^S] 1[02]/.test(record) && tab > 0 ? [record.slice(tab + 1)] : [];
	});
	return (0,_domain_source_checkout_js__1.e)({ root, paths: [...new Set(paths)] });
}


}),

84769:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b$: () => (readPlainFile),
  gm: () => (readBlob),
  is: () => (hasBlob),
  nD: () => (blobPath),
  tW: () => (unsound),
  tp: () => (readSmallBlob)
});
var node_crypto__0 = __webpack_require__(77598);
var node_fs__1 = __webpack_require__(73024);
var node_fs_promises__2 = __webpack_require__(51455);
var node_path__3 = __webpack_require__(76760);
var _domain_oci_digest_js__4 = __webpack_require__(30719);
var _domain_text_failure_js__5 = __webpack_require__(67271);






const readSize = 256 * 1024;
function blobPath(layout, digest) {
	return (0,node_path__3.join)(layout, "blobs", "sha256", (0,_domain_oci_digest_js__4.ZD)(digest));
}
async function* readBlob(layout, blob) {
	const file = await openInside(layout, blobPath(layout, blob.digest));
	try {
		const { size } = await file.stat();
		if (size !== blob.size)
			throw wrongSize(layout, blob, size);
		const hash = (0,node_crypto__0.createHash)("sha256");
		let read = 0;
		for await (const chunk of file.createReadStream({
			highWaterMark: readSize,
			autoClose: false,
		})) {
			if (!Buffer.isBuffer(chunk))
				continue;
			read += chunk.length;
			if (read > blob.size)
				throw wrongSize(layout, blob, read);
			hash.update(chunk);
			yield chunk;
		}
		const found = (0,_domain_oci_digest_js__4.Ch)(hash.digest("hex"));
		if (found !== blob.digest) {
			throw unsound(layout, `the file of blob ${blob.digest} has the digest ${found}`);
		}
	}
	finally {
		await file.close();
	}
}
async function hasBlob(layout, digest) {
	return await (0,node_fs_promises__2.lstat)(blobPath(layout, digest)).then(() => true, () => false);
}
async function readSmallBlob(layout, blob, limit) {
	if (blob.size > limit) {
		throw unsound(layout, `blob ${blob.digest} has ${blob.size} bytes, more than ${limit}`);
	}
	const chunks = [];
	for await (const chunk of readBlob(layout, blob))
		chunks.push(chunk);
	return Buffer.concat(chunks);
}
async function readPlainFile(layout, name, limit) {
	const file = await openInside(layout, (0,node_path__3.join)(layout, name));
	try {
		const { size } = await file.stat();
		if (size > limit)
			throw unsound(layout, `\`${name}\` has ${size} bytes, more than ${limit}`);
		return await file.readFile();
	}
	finally {
		await file.close();
	}
}
function unsound(layout, what, cause) {
	return new _domain_text_failure_js__5.HR({
		code: "tool",
		message: `OCI layout \`${layout}\`: ${what}.`,
		fix: "Create the layout again; every blob must be complete and unchanged.",
		...(cause === undefined ? {} : { cause }),
	});
}
async function openInside(layout, path) {
	const name = path.slice(layout.length + 1);
	let file;
	try {
		const real = await (0,node_fs_promises__2.realpath)(path);
		if (!real.startsWith((await (0,node_fs_promises__2.realpath)(layout)) + node_path__3.sep)) {
			throw unsound(layout, `\`${name}\` is a link to a place outside of the layout`);
		}
		file = await (0,node_fs_promises__2.open)(real, node_fs__1.constants.O_RDONLY | node_fs__1.constants.O_NOFOLLOW | node_fs__1.constants.O_NONBLOCK);
	}
	catch (error) {
		if (error instanceof _domain_text_failure_js__5.HR)
			throw error;
		throw unsound(layout, `\`${name}\` ${reasonOf(error)}`, error);
	}
	if ((await file.stat()).isFile())
		return file;
	await file.close();
	throw unsound(layout, `\`${name}\` is not a regular file`);
}
function reasonOf(error) {
	const code = error instanceof Error && "code" in error ? error.code : undefined;
	if (code === "ENOENT" || code === "ENOTDIR")
		return "is missing";
	return `cannot be read (${typeof code === "string" ? code : "unknown reason"})`;
}
function wrongSize(layout, blob, found) {
	return unsound(layout, `the file of blob ${blob.digest} has ${found} bytes, its descriptor says ${blob.size}`);
}


}),

50654:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  P: () => (layoutVersion),
  openLayout: () => (openLayout),
  m: () => (refNameAnnotation)
});


var dist = __webpack_require__(77934);

var choose_image = __webpack_require__(72546);

var oci = __webpack_require__(34730);

var oci_parse = __webpack_require__(1736);

var json = __webpack_require__(24099);

var printable = __webpack_require__(76158);

var schema = __webpack_require__(59006);

var oci_layout_blob = __webpack_require__(84769);

var external_node_crypto_ = __webpack_require__(77598);

var digest = __webpack_require__(30719);

var decompress = __webpack_require__(9345);
;
const media_types_layers = new Map([
	["application/vnd.oci.image.layer.v1.tar", "none"],
	["application/vnd.oci.image.layer.v1.tar+gzip", "gzip"],
	["application/vnd.oci.image.layer.v1.tar+zstd", "zstd"],
	["application/vnd.oci.image.layer.nondistributable.v1.tar", "none"],
	["application/vnd.oci.image.layer.nondistributable.v1.tar+gzip", "gzip"],
	["application/vnd.oci.image.layer.nondistributable.v1.tar+zstd", "zstd"],
	["application/vnd.docker.image.rootfs.foreign.diff.tar", "none"],
	["application/vnd.docker.image.rootfs.foreign.diff.tar.gzip", "gzip"],
	["application/vnd.docker.image.rootfs.diff.tar", "none"],
	["application/vnd.docker.image.rootfs.diff.tar.gzip", "gzip"],
	["application/vnd.docker.image.rootfs.diff.tar.zstd", "zstd"],
]);
const configs = [
	"application/vnd.oci.image.config.v1+json",
	"application/vnd.docker.container.image.v1+json",
];
function compressionOf(mediaType) {
	return media_types_layers.get(mediaType);
}
function isForeign(mediaType) {
	return /\.(?:nondistributable|foreign)\./.test(mediaType);
}
function isImageConfig(mediaType) {
	return configs.includes(mediaType);
}

;





async function* readLayer(place) {
	const { layout, descriptor, diffId, compression } = place;
	if (isForeign(descriptor.mediaType) && !(await (0,oci_layout_blob.is)(layout, descriptor.digest))) {
		throw (0,oci_layout_blob.tW)(layout, `layer ${descriptor.digest} is a foreign one (${descriptor.mediaType}), whose bytes are not in the layout`);
	}
	const blob = new Watched((0,oci_layout_blob.gm)(layout, descriptor));
	const hash = (0,external_node_crypto_.createHash)("sha256");
	const name = `OCI layout \`${layout}\`: layer ${descriptor.digest}`;
	const tar = compression === "none" ? blob : (0,decompress.m)({ bytes: blob, compression, name });
	for await (const chunk of tar) {
		hash.update(chunk);
		yield chunk;
	}
	if (!blob.ended) {
		throw (0,oci_layout_blob.tW)(layout, `layer ${descriptor.digest} has data after its ${compression} stream`);
	}
	const found = (0,digest.Ch)(hash.digest("hex"));
	if (found !== diffId) {
		throw (0,oci_layout_blob.tW)(layout, `layer ${descriptor.digest} holds a tar with the digest ${found}, the config says ${diffId}`);
	}
}
class Watched {
	#bytes;
	ended = false;
	constructor(bytes) {
		this.#bytes = bytes;
	}
	async *[Symbol.asyncIterator]() {
		yield* this.#bytes;
		this.ended = true;
	}
}

;










const layoutVersion = "1.0.0";
const refNameAnnotation = "org.opencontainers.image.ref.name";
const maxLayoutFileBytes = 4096;
const layoutFile = (0,schema.Xy)({ imageLayoutVersion: dist.euz(layoutVersion) });
async function openLayout(path, choice = {}) {
	checkVersion(path, await (0,oci_layout_blob.b$)(path, "oci-layout", maxLayoutFileBytes));
	const index = (0,oci_parse.A1)(await (0,oci_layout_blob.b$)(path, "index.json", oci_parse.rq), origin(path, "`index.json`"));
	const chosen = await choose(path, index, choice);
	checkManifestType(path, chosen);
	const manifest = (0,oci_parse.Ng)(await (0,oci_layout_blob.tp)(path, chosen, oci_parse.rq), origin(path, `manifest ${chosen.digest}`));
	if (!isImageConfig(manifest.config.mediaType)) {
		throw (0,oci_layout_blob.tW)(path, `the config's media type ${quoted(manifest.config.mediaType)} is unknown`);
	}
	const configBytes = await (0,oci_layout_blob.tp)(path, manifest.config, oci_parse.aF);
	const config = (0,oci_parse.FB)(configBytes, origin(path, `config ${manifest.config.digest}`));
	const layers = layerPlaces(path, manifest, config);
	return {
		digest: chosen.digest,
		manifest,
		config,
		configBytes,
		layer: (position) => {
			const place = layers[position];
			if (place === undefined)
				throw new RangeError(`the image has no layer ${position}`);
			return readLayer(place);
		},
	};
}
function checkVersion(path, bytes) {
	let found;
	try {
		found = (0,json.qF)(bytes.toString("utf8"));
	}
	catch (cause) {
		throw (0,oci_layout_blob.tW)(path, "`oci-layout` is not JSON", cause);
	}
	if ((0,schema._Q)(layoutFile, found) === undefined) {
		throw (0,oci_layout_blob.tW)(path, `\`oci-layout\` does not say \`imageLayoutVersion\` \`${layoutVersion}\``);
	}
}
async function choose(path, index, choice) {
	const { platform } = choice;
	const chosen = chooseOne(path, index, choice);
	if (platform === undefined || !oci.U8.includes(chosen.mediaType))
		return chosen;
	const inner = (0,oci_parse.A1)(await (0,oci_layout_blob.tp)(path, chosen, oci_parse.rq), origin(path, `index ${chosen.digest}`));
	const found = (0,choose_image.Ny)(inner.manifests, { name: path, choice: platform });
	if (found !== undefined)
		return found;
	const has = inner.manifests.map(choose_image.p5).filter((name) => name !== undefined);
	const wanted = platform === choose_image.A3 ? "image" : `image for ${platform}`;
	throw (0,oci_layout_blob.tW)(path, `it holds no ${wanted}, only for ${quoted(has.slice(0, 20).join(", "))}`);
}
function chooseOne(path, index, choice) {
	const { wanted, fits } = criterion(choice);
	const tagged = index.manifests.filter(fits);
	const { platform } = choice;
	const isOneEach = platform !== undefined && tagged.every((one) => one.platform !== undefined);
	const found = isOneEach ? ofPlatform(tagged, { name: path, choice: platform }) : tagged;
	const [first] = found;
	if (first === undefined) {
		const which = tagged.length > 0 && platform !== choose_image.A3 ? ` for ${platform}` : "";
		throw (0,oci_layout_blob.tW)(path, `it holds no image${wanted}${which}`);
	}
	if (found.every((descriptor) => descriptor.digest === first.digest))
		return first;
	const names = found.map((descriptor) => {
		const tag = descriptor.annotations?.[refNameAnnotation];
		return tag === undefined ? descriptor.digest : `${descriptor.digest} (${quoted(tag)})`;
	});
	throw (0,oci_layout_blob.tW)(path, `it holds ${found.length} images${wanted}, and one must be chosen by tag or digest: ${names.slice(0, 10).join(", ")}`);
}
function ofPlatform(tagged, { name, choice }) {
	if (choice !== choose_image.A3)
		return tagged.filter((one) => (0,choose_image.Gi)(one, choice));
	const distinct = new Map(tagged.map((one) => [one.digest, one]));
	return [(0,choose_image.Ny)([...distinct.values()], { name, choice }) ?? []].flat();
}
function criterion(choice) {
	if ("digest" in choice && choice.digest !== undefined) {
		const { digest } = choice;
		return { wanted: ` with the digest ${digest}`, fits: (found) => found.digest === digest };
	}
	if ("tag" in choice && choice.tag !== undefined) {
		const { tag } = choice;
		return {
			wanted: ` with the tag ${quoted(tag)}`,
			fits: (found) => found.annotations?.[refNameAnnotation] === tag,
		};
	}
	return { wanted: "", fits: () => true };
}
function checkManifestType(path, { digest, mediaType }) {
	if (oci.$P.includes(mediaType))
		return;
	throw (0,oci_layout_blob.tW)(path, oci.U8.includes(mediaType)
		? `${digest} is an index of images for several platforms, not one image`
		: `${digest} has the media type ${quoted(mediaType)}, which is not an image manifest`);
}
function layerPlaces(path, manifest, config) {
	const { layers } = manifest;
	const { diffIds } = config;
	if (layers.length !== diffIds.length) {
		throw (0,oci_layout_blob.tW)(path, `the manifest has ${layers.length} layers, the config has ${diffIds.length} diffIDs`);
	}
	return layers.flatMap((descriptor, position) => {
		const compression = compressionOf(descriptor.mediaType);
		if (compression === undefined) {
			throw (0,oci_layout_blob.tW)(path, unreadableLayer(position, descriptor.mediaType));
		}
		const diffId = diffIds[position];
		if (diffId === undefined)
			return [];
		const isTar = diffId === descriptor.digest;
		return [{ layout: path, descriptor, diffId, compression: isTar ? "none" : compression }];
	});
}
function unreadableLayer(position, mediaType) {
	const type = quoted(mediaType);
	if (/\+encrypted$/.test(mediaType)) {
		return `layer ${position} is encrypted (${type}); it must be decrypted before it can be read`;
	}
	return `layer ${position} has the unknown media type ${type}`;
}
function origin(path, what) {
	return { name: `OCI layout \`${path}\`: ${what}`, code: "tool" };
}
function quoted(text) {
	return `\`${(0,printable.vI)((0,printable.RK)(text), 200)}\``;
}


}),

23981:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  t: () => (writeBaseLayout)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_oci_digest_js__2 = __webpack_require__(30719);
var _domain_text_failure_js__3 = __webpack_require__(67271);
var _layout_js__4 = __webpack_require__(50654);





async function writeBaseLayout(layout, parts) {
	try {
		return await written(layout, parts);
	}
	catch (error) {
		throw (0,_domain_text_failure_js__3.mP)(error, layout);
	}
}
async function written(layout, { tar, config }) {
	const blobs = (0,node_path__1.join)(layout, "blobs", "sha256");
	await (0,node_fs_promises__0.mkdir)(blobs, { recursive: true });
	const layer = (0,node_path__1.join)(blobs, (0,_domain_oci_digest_js__2.ZD)(tar.digest));
	await (0,node_fs_promises__0.link)(tar.path, layer).catch(() => (0,node_fs_promises__0.copyFile)(tar.path, layer));
	const put = async (mediaType, text) => {
		const bytes = Buffer.from(text);
		const digest = (0,_domain_oci_digest_js__2.ol)(bytes);
		await (0,node_fs_promises__0.writeFile)((0,node_path__1.join)(blobs, (0,_domain_oci_digest_js__2.ZD)(digest)), bytes);
		return { mediaType, digest, size: bytes.length };
	};
	const described = await put("application/vnd.oci.image.config.v1+json", config);
	const manifest = await put("application/vnd.oci.image.manifest.v1+json", JSON.stringify({
		schemaVersion: 2,
		mediaType: "application/vnd.oci.image.manifest.v1+json",
		config: described,
		layers: [
			{
				mediaType: "application/vnd.oci.image.layer.v1.tar",
				digest: tar.digest,
				size: tar.size,
			},
		],
	}));
	await (0,node_fs_promises__0.writeFile)((0,node_path__1.join)(layout, "index.json"), JSON.stringify({
		schemaVersion: 2,
		mediaType: "application/vnd.oci.image.index.v1+json",
		manifests: [{ ...manifest, annotations: { [_layout_js__4.m]: "image" } }],
	}));
	await (0,node_fs_promises__0.writeFile)((0,node_path__1.join)(layout, "oci-layout"), JSON.stringify({ imageLayoutVersion: _layout_js__4.P }));
	return manifest.digest;
}


}),

17089:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  prebuiltTools: () => (prebuiltTools)
});


var external_node_path_ = __webpack_require__(76760);

var promises_ = __webpack_require__(58500);

var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);

var surface = __webpack_require__(10970);

var external_node_fs_promises_ = __webpack_require__(51455);

var checkout = __webpack_require__(25651);

var clone = __webpack_require__(98135);

var configuration = __webpack_require__(50982);

var environment = __webpack_require__(24145);

var run_git = __webpack_require__(75455);
;







const copying = 3600;
const otherEnd = "git -c 'safe.directory=*' -c uploadpack.allowAnySHA1InWant=true -c pack.compression=0 -c pack.window=0 upload-pack";
const deepest = 20;
async function cloneLocally(options, depth = 0) {
	const { root, revision, folder, signal } = options;
	if (depth > deepest)
		return (0,checkout.L)(`its submodules are nested deeper than ${deepest}`);
	await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true });
	const git = (0,run_git.u)({
		folder,
		env: { ...(0,environment._)(options.env, undefined), GIT_ALLOW_PROTOCOL: "file" },
		config: [
			...(0,configuration.Ke)(folder),
			...["advice.detachedHead=false", "fetch.unpackLimit=1", "gc.auto=0"],
		],
		signal,
	});
	const lfs = await lfsOf(options);
	const fetch = ["fetch", "--quiet", "--no-recurse-submodules", "--update-shallow", "--tags"];
	const failed = await (0,clone.f)(git, [
		{ args: ["init", "--quiet", "--template="] },
		{ args: [...fetch, `--upload-pack=${otherEnd}`, root, revision], seconds: copying },
		{ args: [...lfs, "checkout", "--quiet", "--detach", revision], seconds: copying },
	]);
	if (failed !== undefined)
		return failed;
	return (await cloneSubmodules(git, options, depth)) ?? (0,checkout.e)(folder);
}
async function lfsOf({ root, env, signal }) {
	const options = { env: (0,environment._)(env, undefined), config: (0,configuration.Ke)(root), signal };
	const git = (0,run_git.u)({ folder: root, ...options });
	const found = await git.text(["rev-parse", "--path-format=absolute", "--git-common-dir"]);
	return found.known ? ["-c", `lfs.storage=${(0,external_node_path_.join)(found.value.trim(), "lfs")}`] : [];
}
async function cloneSubmodules(git, options, depth) {
	const listed = await git.text(["ls-files", "-s", "-z"]);
	if (!listed.known)
		return listed;
	for (const record of listed.value.split("\0")) {
		const [, revision, path] = /^160000 ([0-9a-f]{40,64}) 0\t(.+)$/s.exec(record) ?? [];
		if (revision === undefined || path === undefined)
			continue;
		const failed = await cloneSubmodule({ ...options, revision }, path, depth);
		if (failed !== undefined)
			return failed;
	}
	return undefined;
}
async function cloneSubmodule(options, path, depth) {
	const root = (0,external_node_path_.join)(options.root, path);
	const isCheckedOut = await (0,external_node_fs_promises_.lstat)((0,external_node_path_.join)(root, ".git")).then(() => true, () => false);
	if (!isCheckedOut)
		return (0,checkout.L)(`the submodule ${external_node_path_.posix.normalize(path)} is not checked out`);
	const cloned = await cloneLocally({ ...options, root, folder: (0,external_node_path_.join)(options.folder, path) }, depth + 1);
	return cloned.known ? undefined : (0,checkout.L)(`submodule ${external_node_path_.posix.normalize(path)}: ${cloned.why}`);
}


var repository = __webpack_require__(11258);

var tracked_paths = __webpack_require__(89905);

var child_environment = __webpack_require__(52845);

var leash = __webpack_require__(66642);

var runner = __webpack_require__(60850);

var build_environment = __webpack_require__(78975);

var table = __webpack_require__(83243);
;



const aroundIt = ["context", "start-time"];
const never = {
	store: "what its first run left on this machine outside of its own folders, the second one finds",
	"file-order": "the command sees the folders of this machine as they are",
	network: "the command may need the network",
};
function commandEnvironment(options, machine, home) {
	const { environment: base, means, isOffline } = options;
	const names = options.variations.filter((name) => canReach(name, machine));
	const step = {
		text: options.command.join(" "),
		env: {},
		ownsHostname: machine.enclosure === "all",
		home,
		libc: { glibc: machine.glibc, musl: machine.glibc === undefined },
		locales: machine.locales,
		network: isOffline ? "off" : "expected",
		clockShift: isOffline ? "far" : "next day",
		ownModes: false,
	};
	const varied = (0,table.BB)({ base, names, step, means });
	const edit = { ...varied.edit, env: { HOME: home, ...varied.edit.env } };
	const missed = build_environment.u.flatMap((name) => options.variations.includes(name) ? lackOf(name, { machine, isOffline, varied }) : []);
	const isMissed = (name) => missed.some(({ variation }) => variation === name);
	return {
		edit,
		environment: seen(edit, options.variations.length === 0 ? base.name : "varied"),
		variations: {
			applied: options.variations.filter((name) => !isMissed(name)),
			notApplied: missed,
		},
	};
}
function canReach(name, { enclosure }) {
	return never[name] === undefined && (enclosure === "all" || name !== "clock");
}
function lackOf(name, { machine, isOffline, varied, }) {
	const lack = (reason) => [
		{ variation: name, reason: `the command of ${(0,surface.Pe)("prebuilt-command")}: ${reason}` },
	];
	if (aroundIt.includes(name) || (name === "network" && isOffline))
		return [];
	const reason = never[name];
	if (reason !== undefined)
		return lack(reason);
	const isRoots = machine.enclosure === "all";
	if (name === "hostname" && !isRoots)
		return lack("only root can give it another one");
	if (name === "clock" && !isRoots)
		return lack("only root can give it another day");
	const told = varied.notApplied.find(({ variation }) => variation === name);
	if (told !== undefined)
		return lack(told.reason);
	return name === "clock"
		? lack("it had another day, but whether each of its programs saw that is not known")
		: [];
}
function seen({ env = {}, hostname, umask }, name) {
	return {
		name,
		env,
		...(hostname === undefined ? {} : { hostname }),
		...(umask === undefined ? {} : { umask }),
	};
}


var dist = __webpack_require__(77934);

var schema = __webpack_require__(59006);
;




const ofProcesses = ["--pid", "--fork", "--kill-child=KILL", "--mount", "--mount-proc"];
function enclosing({ enclosure }, isOffline) {
	if (enclosure === "none")
		return [];
	return [
		"unshare",
		...(enclosure === "all" ? ["--uts"] : ["--user", "--map-current-user"]),
		...ofProcesses,
		...(isOffline ? ["--net"] : []),
		"--",
	];
}
async function commandMachine(variables) {
	const env = (0,child_environment.Qc)(variables);
	const [enclosure, locales] = await Promise.all([enclosureOf(env), localesOf(env)]);
	return { enclosure, locales, glibc: glibcOf(process.report.getReport()) };
}
async function enclosureOf(env) {
	const needed = "printf %s twofold >/proc/sys/kernel/hostname && mount -t tmpfs tmpfs /dev/shm";
	const works = async (enclosure, isOffline, script) => {
		const [program = "", ...words] = enclosing({ enclosure }, isOffline);
		const args = [...words, "sh", "-c", script];
		return (0,runner.gq)(await (0,runner.eF)({ program, args, env, timeoutSeconds: 10 }));
	};
	if (process.geteuid?.() === 0)
		return (await works("all", true, needed)) ? "all" : "none";
	return (await works("processes", false, "true")) ? "processes" : "none";
}
async function localesOf(env) {
	const listed = await (0,runner.eF)({ program: "locale", args: ["-a"], env, timeoutSeconds: 10 });
	if (!(0,runner.gq)(listed))
		return [];
	const names = listed.stdout.toString("latin1").split("\n");
	return names.filter((name) => /^[a-z]{2,3}_[A-Z]{2}(?:[.@][\w.@-]{1,20})?$/.test(name)).sort();
}
const reportSchema = (0,schema.Xy)({ header: (0,schema.Xy)({ glibcVersionRuntime: dist.YjP() }) });
function glibcOf(report) {
	const version = (0,schema._Q)(reportSchema, report)?.header.glibcVersionRuntime ?? "";
	const [, minor] = /^2\.(\d{1,3})/.exec(version) ?? [];
	return minor === undefined ? undefined : Number(minor);
}

;








const longest = 3600;
const handedOn = /^(?:PATH|TERM|(?:https?|ftp|all|no)_proxy|SSL_CERT_FILE|SSL_CERT_DIR|CURL_CA_BUNDLE|NODE_EXTRA_CA_CERTS|LD_LIBRARY_PATH)$/i;
const ofUser = /^(?:TZ|LANG|LANGUAGE|LC_[A-Z]+)$/;
async function runCommand(options, surroundings) {
	const machine = await commandMachine(surroundings.env);
	if (machine.enclosure === "none")
		throw cannotHold();
	if (options.isOffline && machine.enclosure !== "all")
		throw cannotCutOff();
	const home = (0,external_node_path_.join)(options.place, "home");
	const temporary = (0,external_node_path_.join)(options.place, "tmp");
	const shared = (0,external_node_path_.join)(options.place, "shm");
	for (const folder of [home, temporary, shared])
		await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true });
	const { edit, environment, variations } = commandEnvironment(options, machine, home);
	for (const { destination, bytes } of edit.files ?? []) {
		await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(shared, (0,external_node_path_.basename)(destination)), bytes, { mode: 0o666 });
	}
	const { env: variables } = surroundings;
	const isUntouched = options.environment.name === "untouched";
	const env = {
		...chosen(variables, handedOn),
		...(isUntouched ? chosen(variables, ofUser) : {}),
		...preloaded(edit),
		...surroundings.marks,
		TMPDIR: temporary,
	};
	const [program = "", ...args] = words(options, { edit, machine, shared });
	const startedAt = Date.now() / 1000;
	const finished = await (0,runner.eF)({
		...{ program, args, env, cwd: options.folder, signal: surroundings.signal },
		leash: await (0,leash.Y)("KILL", (0,child_environment.Qc)(variables)),
		endSignal: "SIGKILL",
		timeoutSeconds: longest,
		blank: surroundings.blank,
		onLine: options.onLine,
	});
	if (!(0,runner.gq)(finished))
		throw failed(options, finished);
	return { startedAt, endedAt: Date.now() / 1000, environment, variations };
}
function chosen(env, pattern) {
	return Object.fromEntries(Object.entries((0,child_environment.Qc)(env)).filter(([name]) => pattern.test(name)));
}
function preloaded({ env = {}, mounts = [] }) {
	const source = mounts.find(({ destination }) => destination === env["LD_PRELOAD"])?.source;
	return source === undefined ? env : { ...env, LD_PRELOAD: source };
}
function words({ command, isOffline }, { edit, machine, shared, }) {
	const { hostname, umask, cpus, kernelName } = edit;
	const isRoots = machine.enclosure === "all";
	const set = [
		...(isRoots && hostname !== undefined ? ['printf %s "$1" >/proc/sys/kernel/hostname'] : []),
		...(isRoots ? ['mount --bind "$2" /dev/shm'] : []),
		...(umask === undefined ? [] : ['umask "$3"']),
	];
	const script = `${[...set, "shift 3", '"$@"'].join(" && ")}; exit $?`;
	return [
		...(cpus === undefined ? [] : ["taskset", "--cpu-list", cpus]),
		...(kernelName === undefined ? [] : ["setarch", kernelName, "--uname-2.6"]),
		...enclosing(machine, isOffline),
		...["env", "-u", child_environment.u4],
		...["sh", "-c", script, "sh"],
		...[hostname ?? "", shared, (umask ?? 0).toString(8)],
		...command,
	];
}
function failed({ title }, finished) {
	const isLate = finished.end.kind === "timeout";
	const how = isLate
		? `took longer than ${longest / 60} minutes`
		: `failed: ${(0,runner.lA)(finished)}`;
	return new failure.HR({
		code: finished.end.kind === "not-started" ? "tool" : "build",
		message: `${(0,failure.o5)("prebuilt-command")}: ${title} ${how}.`,
		fix: "Read what it printed. It starts in a clean checkout of the commit with an empty home, without the variables of this job: what else it needs has to be in the repository or in the command, `env NAME=value make dist`.",
		input: "prebuilt-command",
		output: finished.lastLines,
	});
}
function cannotHold() {
	return new failure.HR({
		code: "tool",
		message: `${(0,failure.o5)("prebuilt-command")}: processes that the command leaves cannot be ended here: this machine lets this user make no namespaces.`,
		fix: "Run Twofold as root (`sudo`; a container needs `--privileged`), or let users make namespaces: `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0` on Ubuntu.",
		input: "prebuilt-command",
	});
}
function cannotCutOff() {
	return new failure.HR({
		code: "tool",
		message: `${(0,failure.o5)("prebuilt-command")}: the command cannot be cut off from the network here: that needs root and its own namespaces.`,
		fix: "Run Twofold as root on a machine that lets it make namespaces, or let the command have the network.",
		input: "prebuilt-command",
	});
}


var external_node_crypto_ = __webpack_require__(77598);

var external_node_fs_ = __webpack_require__(73024);

var digest = __webpack_require__(30719);

var platform = __webpack_require__(912);

var write_base = __webpack_require__(23981);

var archive = __webpack_require__(3659);
;








async function writeLayout({ folder }, files, layout) {
	const path = `${layout}.tar`;
	await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
	const archived = new Map();
	for (const each of files) {
		for (const file of await filesOf(folder, each))
			archived.set(file.path, file);
	}
	await (0,archive._)(path, [...archived.values()]);
	const { size } = await (0,external_node_fs_promises_.stat)(path);
	const digest = await digestOfFile(path);
	await (0,write_base.t)(layout, { tar: { path, digest, size }, config: configOf(digest) });
	await (0,external_node_fs_promises_.rm)(path);
}
function configOf(layer) {
	const [os, architecture] = (0,platform.t)(process.arch).split("/");
	return JSON.stringify({
		...{ architecture, os, config: {} },
		rootfs: { type: "layers", diff_ids: [layer] },
	});
}
async function filesOf(folder, { path, to }) {
	const isFolder = (await (0,external_node_fs_promises_.lstat)((0,external_node_path_.join)(folder, path))).isDirectory();
	if (isFolder)
		return await below((0,external_node_path_.join)(folder, path), to.slice(1));
	const target = to.endsWith("/") ? external_node_path_.posix.join(to, external_node_path_.posix.basename(path)) : to;
	return [await archived((0,external_node_path_.join)(folder, path), target.slice(1))];
}
async function below(place, path) {
	const entries = (await (0,external_node_fs_promises_.readdir)(place, { withFileTypes: true })).sort((one, other) => one.name < other.name ? -1 : 1);
	const found = [];
	for (const entry of entries) {
		const [from, to] = [(0,external_node_path_.join)(place, entry.name), external_node_path_.posix.join(path, entry.name)];
		if (entry.isDirectory())
			found.push(...(await below(from, to)));
		else
			found.push(await archived(from, to));
	}
	return found;
}
async function archived(place, path) {
	const stats = await (0,external_node_fs_promises_.lstat)(place);
	if (stats.isSymbolicLink())
		return { path, linkname: await (0,external_node_fs_promises_.readlink)(place) };
	return {
		path,
		size: stats.size,
		mode: stats.mode & 0o777,
		content: () => (0,external_node_fs_.createReadStream)(place),
	};
}
async function digestOfFile(path) {
	const hash = (0,external_node_crypto_.createHash)("sha256");
	for await (const chunk of (0,external_node_fs_.createReadStream)(path))
		hash.update(chunk);
	return (0,digest.Ch)(hash.digest("hex"));
}


var side_by_side = __webpack_require__(15301);

var external_node_buffer_ = __webpack_require__(4573);

var inside = __webpack_require__(64409);
;







const mostEntries = 200_000;
const mostBytes = 16 * 1024 * 1024 * 1024;
const longestPath = 3500;
async function scan(options) {
	const scanner = new Scanner(options);
	for (const [index, each] of options.files.entries())
		await scanner.add(each, index + 1);
	return scanner.found;
}
class Scanner {
	#options;
	#found = new Map();
	#entries = 0;
	#bytes = 0;
	constructor(options) {
		this.#options = options;
	}
	get found() {
		const all = [...this.#found.values()];
		return all.sort((one, other) => Number(one.path > other.path) - Number(one.path < other.path));
	}
	async add(files, number) {
		const entry = { number, files };
		await this.#refuseLinkedWay(entry);
		const before = this.#entries;
		await this.#visit(entry, files.path);
		const isEmpty = this.#entries === before || !this.#hasFilesIn(files.path);
		if (!isEmpty)
			return;
		throw refused(entry, files.path, "has no file in it", {
			fix: "Name a folder with files: what has no file in it is in no image.",
		});
	}
	#hasFilesIn(path) {
		return [...this.#found.keys()].some((each) => each === path || each.startsWith(`${path}/`));
	}
	async #refuseLinkedWay(entry) {
		const parts = entry.files.path.split("/");
		for (const [index] of parts.entries()) {
			const path = parts.slice(0, index + 1).join("/");
			const stat = await (0,external_node_fs_promises_.lstat)((0,external_node_path_.join)(this.#options.from, path)).catch(() => undefined);
			if (stat === undefined)
				throw this.#missing(entry);
			if (!stat.isSymbolicLink())
				continue;
			throw refused(entry, path, "is a symbolic link", {
				fix: "Name the path that it leads to.",
			});
		}
	}
	#missing(entry) {
		return refused(entry, entry.files.path, "is not there", {
			fix: this.#options.isMade
				? `Check that ${(0,surface.Pe)("prebuilt-command")} makes it: a path is from ${(0,surface.Pe)("context")}, in a clean checkout of the commit.`
				: `Make it before Twofold runs, or name the command that makes it: ${(0,surface.Pe)("prebuilt-command", "make dist")}. A path is from ${(0,surface.Pe)("context")}.`,
		});
	}
	async #visit(entry, path) {
		const place = (0,external_node_path_.join)(this.#options.from, path);
		if (Buffer.byteLength(path) > longestPath) {
			throw refused(entry, path, `has a path of more than ${longestPath} bytes`, {
				fix: "Make it with shorter names or fewer folders.",
			});
		}
		const stat = await (0,external_node_fs_promises_.lstat)(place).catch((cause) => {
			throw unreadable(entry, path, cause);
		});
		this.#count(entry, stat);
		if (stat.isDirectory()) {
			if (this.#options.leavesOut(`${path}/`))
				return;
			for (const name of await namesIn(entry, path, place))
				await this.#visit(entry, `${path}/${name}`);
			return;
		}
		if (this.#options.leavesOut(path))
			return;
		this.#found.set(path, await this.#fileOf(entry, { path, place, stat }));
	}
	#count(entry, stat) {
		this.#entries += 1;
		this.#bytes += stat.isFile() ? stat.size : 0;
		if (this.#entries <= mostEntries && this.#bytes <= mostBytes)
			return;
		throw refused(entry, entry.files.path, "makes the image too large", {
			fix: `Name only what the image needs: at most ${mostEntries} files and ${mostBytes / 1024 ** 3} GiB.`,
		});
	}
	async #fileOf(entry, { path, place, stat }) {
		if (stat.isSymbolicLink()) {
			const target = await (0,external_node_fs_promises_.readlink)(place);
			this.#refuseTarget(entry, path, target);
			return { kind: "link", path, target };
		}
		if (!stat.isFile()) {
			throw refused(entry, path, "is a device, a pipe or a socket", {
				fix: "Leave it out: an image gets files, folders and links.",
			});
		}
		if ((stat.mode & 0o6000) !== 0) {
			throw refused(entry, path, "has the setuid or setgid bit", {
				fix: "Take it away (`chmod u-s,g-s`), or leave the file out: it would run with the rights of another user.",
			});
		}
		return { kind: (stat.mode & 0o100) === 0 ? "file" : "program", path, size: stat.size };
	}
	#refuseTarget(entry, path, target) {
		const shown = (0,printable.RK)((0,printable.vI)(target, 200));
		if (target.startsWith("/")) {
			if (!(0,inside.F)(this.#options.from, external_node_path_.posix.normalize(target)))
				return;
			throw refused(entry, path, `is a symbolic link to \`${shown}\`, a path of this machine`, {
				fix: "Make it relative: the image does not have that folder.",
			});
		}
		const below = path.slice(entry.files.path.length);
		const folder = external_node_path_.posix.dirname(external_node_path_.posix.join(entry.files.to.slice(1), below));
		if (!/^\.\.(?:\/|$)/.test(external_node_path_.posix.normalize(external_node_path_.posix.join(folder, target))))
			return;
		throw refused(entry, path, `is a symbolic link to \`${shown}\`, out of the image's root`, {
			fix: "Make it lead to a path of the image, or leave it out.",
		});
	}
}
async function namesIn(entry, path, place) {
	const names = await (0,external_node_fs_promises_.readdir)(place, { encoding: "buffer" }).catch((cause) => {
		throw unreadable(entry, path, cause);
	});
	const odd = names.find((name) => !(0,external_node_buffer_.isUtf8)(name));
	if (odd !== undefined) {
		throw refused(entry, `${path}/${odd.toString("latin1")}`, "has a name that is not UTF-8", {
			fix: "Rename it, or leave it out.",
		});
	}
	return names.map((name) => name.toString()).sort();
}
function unreadable(entry, path, cause) {
	const why = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason";
	return refused(entry, path, `cannot be read (${why})`, {
		fix: "Check its permissions, and that nothing changes it while Twofold reads it.",
	});
}
function refused({ number }, path, what, { fix }) {
	return new failure.HR({
		code: "usage",
		message: `${(0,failure.o5)("prebuilt")}, entry ${number}: \`${(0,printable.RK)((0,printable.vI)(path, 200))}\` ${what}.`,
		fix,
		input: "prebuilt",
	});
}

;








const atOnce = 16;
async function takeFiles(options) {
	const found = await scan(options);
	const folders = new Set(found.map(({ path }) => (0,external_node_path_.dirname)((0,external_node_path_.join)(options.to, path))));
	for (const folder of folders)
		await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true });
	const lines = await (0,side_by_side.Q)(found, atOnce, async (file) => {
		const content = await copied(file, options);
		return `${JSON.stringify([file.path, file.kind, content])}\n`;
	});
	return {
		folder: options.to,
		digest: (0,digest.ol)(Buffer.from(lines.join(""))),
		paths: found.map(({ path }) => path),
	};
}
async function copied(file, { from, to }) {
	const target = (0,external_node_path_.join)(to, file.path);
	if (file.kind === "link") {
		await (0,external_node_fs_promises_.symlink)(file.target, target);
		return file.target;
	}
	const { path, kind } = file;
	const source = await opened((0,external_node_path_.join)(from, path), path);
	const copy = await (0,external_node_fs_promises_.open)(target, "wx", kind === "program" ? 0o755 : 0o644).catch(async (error) => {
		await source.close();
		throw error;
	});
	try {
		const hash = (0,external_node_crypto_.createHash)("sha256");
		for await (const chunk of source.createReadStream({ autoClose: false })) {
			hash.update(chunk);
			await copy.writeFile(chunk);
		}
		return (0,digest.Ch)(hash.digest("hex"));
	}
	finally {
		await source.close();
		await copy.close();
	}
}
async function opened(place, path) {
	try {
		return await (0,external_node_fs_promises_.open)(place, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
	}
	catch (cause) {
		throw new failure.HR({
			code: "tool",
			message: `${JSON.stringify(path)} cannot be read: ${cause instanceof Error ? cause.message : "unknown reason"}.`,
			fix: "Check its permissions, and that nothing changes it while Twofold reads it.",
			cause,
		});
	}
}

;












const apart = 2_500;
function prebuiltTools({ env, folder, blank, signal }) {
	const surroundings = { env, signal };
	return {
		take: (options) => taken(options, surroundings),
		checkOut: async (options) => {
			const found = await cloneLocally({ ...options, ...surroundings });
			if (found.known)
				return;
			throw new failure.HR({
				code: "usage",
				message: `${(0,failure.o5)("prebuilt-command")}: no clean checkout can be made: ${(0,printable.RK)((0,printable.vI)(found.why, 300))}.`,
				fix: /\blfs\b/i.test(found.why)
					? "Have the files of Git LFS here (`git lfs pull`), or set LFS up for your user so that it may lack them: `git config --global filter.lfs.required false`."
					: "Check out the whole commit: `git submodule update --init --recursive` for submodules.",
				input: "prebuilt-command",
			});
		},
		hasChanges: async (root) => {
			const opened = await (0,repository.h_)(root, surroundings);
			if (opened.kind === "closed")
				return false;
			const status = await opened.repository.git.text(["status", "--porcelain", "-uno"]);
			return status.known && status.value !== "";
		},
		run: (options) => runCommand(options, { ...surroundings, blank, marks: (0,child_environment.runMarks)(folder) }),
		pause: () => (0,promises_.setTimeout)(apart, undefined, { signal }),
		writeLayout: writeLayout,
	};
}
async function taken(options, surroundings) {
	const { paths, ...copied } = await takeFiles(options);
	const tracked = await (0,tracked_paths.trackedPaths)(options.from, surroundings);
	if (!tracked.known)
		return copied;
	const known = new Set(tracked.value.paths);
	const above = (0,external_node_path_.relative)(tracked.value.root, options.from);
	const fromRoot = (path) => (above === "" ? path : `${above}/${path}`);
	const index = options.files.findIndex(({ path }) => {
		const own = paths.filter((each) => each === path || each.startsWith(`${path}/`));
		return own.every((each) => known.has(fromRoot(each)));
	});
	const file = options.files[index];
	if (file === undefined)
		return copied;
	throw new failure.HR({
		code: "usage",
		message: `${(0,failure.o5)("prebuilt")}, entry ${index + 1}: git tracks everything in \`${(0,printable.RK)((0,printable.vI)(file.path, 200))}\`, so it is source and nothing that a process made.`,
		fix: `Copy it in a Containerfile (${(0,surface.Pe)("recipe", "containerfile")}), or remove it from git (\`git rm -r --cached\`) if a process makes it.`,
		input: "prebuilt",
	});
}


}),

3659:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (writeArchive)
});
var node_fs__0 = __webpack_require__(73024);
var node_stream_promises__1 = __webpack_require__(46466);


async function writeArchive(file, files) {
	const { default: tarStream } = await __webpack_require__.e(/* import() */ 6118).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
	const pack = tarStream.pack();
	const written = (0,node_stream_promises__1.pipeline)(pack, (0,node_fs__0.createWriteStream)(file, { flags: "wx" }));
	written.catch(() => undefined);
	try {
		for (const file of files) {
			if ("linkname" in file) {
				const { path: name, linkname } = file;
				pack.entry({ name, type: "symlink", linkname, mtime: new Date(0) });
				continue;
			}
			const { path, size, content, mode = 0o644, owner } = file;
			const { uid, gid } = owner ?? { uid: 0, gid: 0 };
			const header = { name: path, size, mode, uid, gid, mtime: new Date(0) };
			await (0,node_stream_promises__1.pipeline)(content, pack.entry(header));
		}
		pack.finalize();
	}
	catch (error) {
		pack.destroy(error instanceof Error ? error : new Error("the content could not be read"));
	}
	await written;
}


}),

72546:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A3: () => (onlyImage),
  Gi: () => (isFor),
  Ny: () => (chooseImage),
  p5: () => (platformNamed)
});
var _text_failure_js__0 = __webpack_require__(67271);
var _text_printable_js__1 = __webpack_require__(76158);
var _text_surface_js__2 = __webpack_require__(10970);



const onlyImage = Symbol("the only image");
function chooseImage(manifests, { name, choice }) {
	if (choice !== onlyImage)
		return manifests.find((each) => isFor(each, choice));
	const images = manifests.filter(({ platform }) => platform?.os !== "unknown");
	if (images.length < 2)
		return images[0];
	const platforms = images.flatMap((each) => platformNamed(each) ?? []);
	const [first = "linux/amd64"] = platforms;
	const listed = platforms.slice(0, 20).map((each) => (0,_text_printable_js__1.vI)(each, 100));
	throw new _text_failure_js__0.HR({
		code: "usage",
		message: `${(0,_text_printable_js__1.RK)((0,_text_printable_js__1.vI)(name, 300))} is an index of ${images.length} images: ${(0,_text_printable_js__1.RK)(listed.join(", "))}.`,
		fix: `Say which of them you mean, and take the others one by one: ${(0,_text_surface_js__2.Pe)("platforms", (0,_text_printable_js__1.RK)((0,_text_printable_js__1.vI)(first, 100)))}.`,
	});
}
function isFor({ platform: has }, platform) {
	if (has === undefined)
		return false;
	const written = `${has.os}/${has.architecture}`;
	return platform === written || platform === `${written}/${has.variant ?? ""}`;
}
function platformNamed({ platform }) {
	return (platform && [platform.os, platform.architecture, platform.variant].filter(Boolean).join("/"));
}


}),

1736:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A1: () => (parseIndex),
  FB: () => (parseImageConfig),
  Ng: () => (parseManifest),
  aF: () => (maxConfigBytes),
  rq: () => (maxManifestBytes)
});
var _text_failure_js__0 = __webpack_require__(67271);
var _text_json_js__3 = __webpack_require__(24099);
var _text_schema_js__1 = __webpack_require__(59006);
var _oci_js__2 = __webpack_require__(34730);




const maxManifestBytes = 4 * 1024 * 1024;
const maxConfigBytes = 4 * 1024 * 1024;
function parseManifest(bytes, what) {
	return parseDocument(_oci_js__2.rc, { bytes, limit: maxManifestBytes, what });
}
function parseIndex(bytes, what) {
	return parseDocument(_oci_js__2.me, { bytes, limit: maxManifestBytes, what });
}
function parseImageConfig(bytes, what) {
	return parseDocument(_oci_js__2.L8, { bytes, limit: maxConfigBytes, what });
}
function parseDocument(schema, { bytes, limit, what }) {
	if (bytes.length > limit)
		throw wrong(what, `is larger than ${limit} bytes`);
	let value;
	try {
		value = (0,_text_json_js__3.qF)(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	}
	catch (cause) {
		const isDeep = cause instanceof _text_json_js__3.v_;
		throw wrong(what, isDeep ? cause.message : "is not JSON in UTF-8", cause);
	}
	const found = (0,_text_schema_js__1.KD)(schema, value);
	if ("wrong" in found)
		throw wrong(what, found.wrong);
	return found.value;
}
const fixes = {
	tool: "Build the image again, and check the program that wrote it.",
	registry: "Check the reference, and that the registry serves OCI images under it.",
};
function wrong(what, how, cause) {
	return new _text_failure_js__0.HR({
		code: what.code,
		message: `${what.name}: ${how}.`,
		fix: fixes[what.code],
		...(cause === undefined ? {} : { cause }),
	});
}


}),

85265:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  l: () => (clockLibraryPlace),
  p: () => (clock)
});
var _step_js__0 = __webpack_require__(31405);

const shifts = {
	far: "+400d",
	"next day": "+1d",
	none: "+0d",
};
const clockLibraryPlace = "/dev/twofold-clock.so";
const variables = {
	DONT_FAKE_MONOTONIC: "1",
	FAKETIME_DONT_FAKE_MONOTONIC: "1",
	NO_FAKE_STAT: "1",
	FAKETIME_DISABLE_SHM: "1",
};
const shared = {
	names: "/twofold-clock /twofold-clock",
	files: [
		{ destination: "/dev/shm/sem.twofold-clock", bytes: freeSemaphore() },
		{ destination: "/dev/shm/twofold-clock", bytes: new Uint8Array(64) },
	],
};
function freeSemaphore() {
	const file = new ArrayBuffer(32);
	new BigUint64Array(file)[0] = 1n;
	new Int32Array(file)[2] = 128;
	return new Uint8Array(file);
}
const steers = /^(?:LD_PRELOAD|FAKETIME(?:_\w+)?|(?:DONT|NO)_FAKE_\w+)$/;
const clock = {
	name: "clock",
	environment: (base) => (0,_step_js__0.E)(base, { ...variables, FAKETIME: shifts.far }),
	apply: (step, means) => {
		const library = libraryFor(step, means);
		if ("lacks" in library)
			return library;
		return {
			has: {
				env: {
					...variables,
					FAKETIME: shifts[step.clockShift],
					LD_PRELOAD: clockLibraryPlace,
					...(library.has.libc === "glibc" ? { FAKETIME_SHARED: shared.names } : {}),
				},
				mounts: [{ source: library.has.path, destination: clockLibraryPlace }],
				...(library.has.libc === "glibc" ? { files: shared.files } : {}),
			},
		};
	},
};
function libraryFor(step, { faketime }) {
	const [own] = Object.keys(step.env)
		.filter((name) => steers.test(name))
		.sort();
	if (own !== undefined)
		return { lacks: (0,_step_js__0.n)(step, own) ?? `the step sets ${own}` };
	if (step.network === "expected" && step.clockShift === "far")
		return { lacks: "the step uses the network, and certificates and package lists expire" };
	const { glibc, musl } = step.libc;
	if (glibc === undefined && !musl)
		return { lacks: "the image has only static programs" };
	if (glibc !== undefined && musl)
		return { lacks: "the image has two C libraries" };
	if ("lacks" in faketime)
		return faketime;
	const found = faketime.has.find((library) => canLoad(step.libc, library));
	return found === undefined ? { lacks: noneFits(step.libc) } : { has: found };
}
function canLoad({ glibc, musl }, library) {
	if (library.libc === "musl")
		return musl;
	return glibc !== undefined && glibc >= library.glibc;
}
function noneFits({ glibc }) {
	return glibc === undefined
		? "the image's programs use musl, and this machine has no libfaketime for it"
		: `the image's glibc 2.${glibc} is too old for this machine's libfaketime`;
}


}),

31405:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (withEnv),
  n: () => (givenBy)
});
function givenBy(step, name) {
	return step.env[name] === undefined ? undefined : `the image or the Containerfile sets ${name}`;
}
function withEnv(base, env) {
	return { ...base, env: { ...base.env, ...env } };
}


}),

83243:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  Jq: () => (inherited),
  mu: () => (isStepVariation),
  sj: () => (isToldBySteps),
  wm: () => (varyEnvironment),
  BB: () => (varyStep)
});




var clock = __webpack_require__(85265);
;
const cpus = {
	name: "cpus",
	environment: (base) => base,
	apply: (_step, { cpus: list }) => ("lacks" in list ? list : { has: { cpus: list.has } }),
};

;
const fileOrder = {
	name: "file-order",
	environment: (base) => base,
	apply: (step, { fileOrder: program }) => {
		if ("lacks" in program)
			return program;
		if (step.network === "expected")
			return { lacks: "the step installs from the network" };
		return { has: { fileOrder: program.has } };
	},
};

;
const hostname_name = "varied-by-twofold";
const hostname = {
	name: "hostname",
	environment: (base) => ({ ...base, hostname: hostname_name }),
	apply: (step) => step.ownsHostname
		? { has: { hostname: hostname_name } }
		: { lacks: "the step shares the host's UTS namespace" },
};

;
const kernelName = {
	name: "kernel-name",
	environment: (base) => base,
	apply: (_step, { kernelName: architecture }) => "lacks" in architecture ? architecture : { has: { kernelName: architecture.has } },
};


var variations_step = __webpack_require__(31405);
;

const preferred = ["et_EE", "sv_SE", "tr_TR", "cs_CZ", "fr_CH", "fr_FR", "de_DE"];
const plain = "C";
const locale = {
	name: "locale",
	environment: (base) => (0,variations_step.E)(base, { LANG: plain }),
	apply: (step) => {
		const given = (0,variations_step.n)(step, "LC_ALL") ?? (0,variations_step.n)(step, "LANG");
		if (given !== undefined)
			return { lacks: given };
		const chosen = chosenOf(step);
		return { has: { env: { LANG: chosen, LANGUAGE: chosen.replace(/[.@].*/, "") } } };
	},
};
function chosenOf({ locales }) {
	const others = locales.filter((each) => !/^(?:C|POSIX|en_US)(?:\.|$)/i.test(each));
	const telling = preferred.flatMap((start) => others.filter((each) => each.startsWith(start)));
	return telling[0] ?? others[0] ?? plain;
}

;
const network = {
	name: "network",
	environment: (base) => base,
	apply: (step, { network: links }) => {
		if (step.network === "off") {
			return { lacks: "the step has no network in either build", isNeedless: true };
		}
		if (step.network === "expected")
			return { lacks: "the step uses the network" };
		if (step.network === "quiet")
			return { lacks: "the step may use the network: in the first build, it was still running" };
		return "lacks" in links ? links : { has: { network: "off" } };
	},
};

;

const zone = "<+14>-14";
const timezone = {
	name: "timezone",
	environment: (base) => (0,variations_step.E)(base, { TZ: zone }),
	apply: (step) => {
		const given = (0,variations_step.n)(step, "TZ");
		return given === undefined ? { has: { env: { TZ: zone } } } : { lacks: given };
	},
};


var umask = __webpack_require__(62304);
;

const extra = { USER: "varied", LOGNAME: "varied", TWOFOLD_VARIED: "1" };
const userEnv = {
	name: "user-env",
	environment: (base) => (0,variations_step.E)(base, { ...extra, HOME: variedHome("/root") }),
	apply: (step) => {
		if (["HOME", "USER", "LOGNAME"].every((name) => (0,variations_step.n)(step, name) !== undefined)) {
			return { lacks: "the image or the Containerfile sets HOME, USER and LOGNAME" };
		}
		const env = { ...extra, HOME: variedHome(step.home) };
		return { has: { env } };
	},
};
function variedHome(home) {
	return home.endsWith("/") ? `${home}.` : `${home}/.`;
}

;










const stepVariations = [
	hostname,
	timezone,
	locale,
	umask.M,
	cpus,
	userEnv,
	fileOrder,
	clock.p,
	kernelName,
	network,
];
function isStepVariation(name) {
	return stepVariations.some((each) => each.name === name);
}
function isToldBySteps(name) {
	return isStepVariation(name) || name === "start-time";
}
const inherited = ["cpus", "kernel-name"];
function varyEnvironment(base, names) {
	const varied = chosen(names).reduce((environment, each) => each.environment(environment), base);
	return { ...varied, name: "varied" };
}
function varyStep(options) {
	const { hostname: name, umask: mask, env } = options.base;
	let edit = {
		env,
		...(name === undefined ? {} : { hostname: name }),
		...(mask === undefined ? {} : { umask: mask }),
	};
	const applied = [];
	const notApplied = [];
	for (const variation of chosen(options.names)) {
		const had = variation.apply(options.step, options.means);
		if ("lacks" in had) {
			const { lacks: reason, ...more } = had;
			notApplied.push({ variation: variation.name, reason, ...more });
		}
		else {
			applied.push(variation.name);
			edit = merged(edit, had.has);
		}
	}
	return { edit, applied, notApplied };
}
function chosen(names) {
	return stepVariations.filter(({ name }) => names.includes(name));
}
function merged(one, other) {
	return {
		...one,
		...other,
		env: { ...one.env, ...other.env },
		mounts: [...(one.mounts ?? []), ...(other.mounts ?? [])],
		files: [...(one.files ?? []), ...(other.files ?? [])],
	};
}


}),

62304:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (umask),
  R: () => (variedUmask)
});
const variedUmask = 0o032;
const checksModes = /\b(?:dpkg-deb|dpkg-buildpackage|debuild)\b/;
const umask = {
	name: "umask",
	environment: (base) => ({ ...base, umask: variedUmask }),
	apply: ({ text, ownModes }) => {
		if (checksModes.test(text)) {
			return {
				lacks: "the step builds a Debian package, and the tools for that accept only the usual modes",
			};
		}
		if (ownModes || givesOthersAlone(text)) {
			return {
				lacks: "the step itself sets modes like those of the varied umask (execute for others, not for the group)",
			};
		}
		return { has: { umask: variedUmask } };
	},
};
function givesOthersAlone(text) {
	if (!/\b(?:chmod|install|mkdir|mkfifo|mknod|mode)\b/.test(text))
		return false;
	const octal = /(?<![\w.-])(?:-m)?[0-7]?[0-7][0246][1357]\b/;
	const symbolic = /(?<![\w.])[uo]{0,3}o[uo]{0,3}[+=][rwXst]{0,8}[xX]|(?<![\w.])g-[rwst]{0,8}x/;
	return octal.test(text) || symbolic.test(text);
}


})

};
//# sourceMappingURL=7089.index.js.map
