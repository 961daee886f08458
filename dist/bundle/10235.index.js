export const id = 10235;
export const ids = [10235];
export const modules = {

10235:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  u: () => (compressionOfFile)
});
var node_fs_promises__0 = __webpack_require__(51455);

const signs = [
	["gzip", [0x1f, 0x8b]],
	["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
	["bzip2", [0x42, 0x5a, 0x68]],
	["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
];
async function compressionOfFile(file) {
	const handle = await (0,node_fs_promises__0.open)(file);
	try {
		const { bytesRead, buffer } = await handle.read(Buffer.alloc(8), 0, 8, 0);
		const start = buffer.subarray(0, bytesRead);
		return signs.find(([, sign]) => sign.every((byte, at) => start[at] === byte))?.[0];
	}
	finally {
		await handle.close();
	}
}


}),

48351:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  sm: () => (imageInRegistry),
  qV: () => (imagesFor),
  F2: () => (keptAs)
});


var external_node_fs_ = __webpack_require__(73024);

var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var clean_up = __webpack_require__(30196);

var work_folder = __webpack_require__(3789);

var kept_image = __webpack_require__(39961);

var oci_digest = __webpack_require__(30719);

var oci_parse = __webpack_require__(1736);

var blob = __webpack_require__(84769);

var layout = __webpack_require__(50654);
;






async function adoptFetched(folder, name) {
	const file = (0,external_node_path_.join)(folder, "manifest.json");
	const bytes = await (0,promises_.readFile)(file);
	const manifest = (0,oci_parse.Ng)(bytes, { name: `the manifest of ${name}`, code: "registry" });
	const digest = (0,oci_digest.ol)(bytes);
	await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,blob.nD)(folder, digest)), { recursive: true });
	await (0,promises_.rename)(file, (0,blob.nD)(folder, digest));
	await moveBlobs(folder, manifest);
	const mediaType = manifest.mediaType ?? "application/vnd.oci.image.manifest.v1+json";
	const index = { schemaVersion: 2, manifests: [{ mediaType, digest, size: bytes.length }] };
	await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "index.json"), JSON.stringify(index));
	await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "oci-layout"), JSON.stringify({ imageLayoutVersion: layout.P }));
}
async function moveBlobs(folder, { config, layers }) {
	for (const { digest } of [config, ...layers]) {
		const place = (0,blob.nD)(folder, digest);
		const from = (0,external_node_path_.join)(folder, digest.slice(digest.indexOf(":") + 1));
		const exists = await (0,promises_.stat)(from).then(() => true, () => false);
		if (exists)
			await (0,promises_.rename)(from, place);
	}
}


var child_environment = __webpack_require__(52845);

var auth_file = __webpack_require__(23814);

var skopeo = __webpack_require__(48052);

var entries = __webpack_require__(69377);

var insecure = __webpack_require__(1758);

var choose_image = __webpack_require__(72546);

var image_location = __webpack_require__(14228);

var oci_reference = __webpack_require__(73326);

var tag = __webpack_require__(21391);

var text_failure = __webpack_require__(67271);

var decompress = __webpack_require__(9345);

var file_compression = __webpack_require__(10235);

var unpack_layout = __webpack_require__(56966);

var printable = __webpack_require__(76158);
;









const mostGrowth = 300;
async function openArchive(archive, folder) {
	const { file, tag, platform, signal } = archive;
	const shown = (0,printable.RK)((0,printable.vI)(archive.name, 300));
	const name = `\`${shown}\``;
	const strange = (what) => new text_failure.HR({
		code: "tool",
		message: `${name} is not the tar of an OCI layout: ${what}.`,
		fix: "Write it again, e.g. with `skopeo copy … oci-archive:file.tar`.",
	});
	const most = (await (0,promises_.stat)(file)).size * mostGrowth;
	const tar = bounded(await unpacked(file, name), { most, strange, signal });
	try {
		await (0,unpack_layout.w)({ tar, name, most, folder, onOther: () => undefined, strange });
		return await (0,layout.openLayout)(folder, { platform, ...(tag === undefined ? {} : { tag }) });
	}
	catch (error) {
		if (error instanceof entries.bn)
			throw (0,entries.eY)(archive.name);
		throw error instanceof text_failure.HR ? named(error, { folder, shown }) : error;
	}
}
async function unpacked(file, name) {
	const compression = await (0,file_compression.u)(file);
	const bytes = (0,external_node_fs_.createReadStream)(file);
	return compression === undefined ? bytes : (0,decompress.m)({ bytes, compression, name });
}
async function* bounded(chunks, { most, strange, signal, }) {
	let left = most;
	for await (const chunk of chunks) {
		signal.throwIfAborted();
		left -= chunk.length;
		if (left < 0)
			throw strange(`it has more than ${most} bytes`);
		yield chunk;
	}
}
function named(failure, { folder, shown }) {
	const { message, fix } = failure.told;
	return new text_failure.HR({
		code: failure.code,
		message: message.replaceAll(folder, () => shown),
		fix,
		cause: failure.cause,
	});
}

;



















function imagesFor(options) {
	let own;
	let count = 0;
	return {
		async open(name) {
			const { platform, signal } = options;
			const found = await find(name, options.cwd);
			if (found.kind === "layout") {
				const { path, tag } = found;
				const image = await (0,layout.openLayout)(path, { platform, ...(tag === undefined ? {} : { tag }) });
				return { image, layout: path, place: path };
			}
			const work = options.folder ?? own ?? (await (0,work_folder.makeWorkFolder)(options.env));
			if (work !== options.folder)
				own = work;
			count += 1;
			const place = `${work}/image-${count}`;
			if (found.kind === "archive") {
				const { path: file, tag } = found;
				return { image: await openArchive({ file, name, tag, platform, signal }, place), place };
			}
			await fetchInto(place, { ...options, work, from: found.from });
			await adoptFetched(place, name);
			return { image: await (0,layout.openLayout)(place, { platform }), place };
		},
		async close() {
			if (own !== undefined)
				await (0,clean_up.cleanUp)(own);
		},
	};
}
async function imageInRegistry(name, cwd) {
	if ((0,image_location.z)(name)?.kind === "files")
		return undefined;
	const found = await find(name, cwd);
	if (found.kind !== "elsewhere" || found.from.kind === "files")
		return undefined;
	return (0,oci_reference.F2)(found.from.reference);
}
async function keptAs(path) {
	if ((await kindOf(path)) === "folder")
		return "oci-layout://";
	if ((await kindOf(path)) === "file")
		return `${await transportOf(path, path)}:`;
	throw unreadable(path, "there is no such file or folder");
}
async function fetchInto(folder, options) {
	const { access, env, signal, platform, from, work } = options;
	const name = from.kind === "registry" ? (0,oci_reference.F2)(from.reference) : undefined;
	const registries = name === undefined ? [] : [name.registry];
	const registry = (0,skopeo.skopeoRegistry)({
		skopeo: "skopeo",
		env: (0,child_environment.signInEnvironment)(env, (0,child_environment.runMarks)(work)),
		signal,
		authFile: await (0,auth_file.authFile)({ access, registries, env, folder: work }),
		insecure: (0,insecure.u)(access, registries),
		accounts: access.username === undefined ? [] : registries,
	});
	await registry.fetch({ from, folder, platform: platform === choose_image.A3 ? undefined : platform });
}
async function find(name, cwd) {
	const location = (0,image_location.z)(name);
	if (location?.kind === "registry")
		return inRegistry(location.reference);
	if (location !== undefined) {
		const { transport, rest } = location;
		const file = (0,external_node_path_.resolve)(cwd, rest);
		return transport === "oci" ? await layoutOf(file, name) : await archiveOf(transport, file);
	}
	const path = (0,external_node_path_.resolve)(cwd, name);
	const kind = await kindOf(path);
	if (kind === "folder")
		return await layoutOf(path, name);
	if (kind === "file")
		return await archiveOf(await transportOf(path, name), path);
	const before = (0,tag.RK)(path).path;
	const kindBefore = await kindOf(before);
	if (kindBefore === "folder")
		return await layoutOf(path, name);
	if (kindBefore === "file")
		return await archiveOf(await transportOf(before, name), path);
	return inRegistry(name);
}
async function layoutOf(path, name) {
	if ((await kindOf(path)) === "folder") {
		return { kind: "layout", path: await (0,kept_image.UZ)(path, name), tag: undefined };
	}
	const named = (0,tag.RK)(path);
	return { kind: "layout", ...named, path: await (0,kept_image.UZ)(named.path, name) };
}
async function archiveOf(transport, location) {
	const named = (0,tag.RK)(location);
	for (const { path, tag } of [{ path: location, tag: undefined }, named]) {
		if ((await kindOf(path)) !== "file")
			continue;
		return transport === "oci-archive"
			? { kind: "archive", path, tag }
			: { kind: "elsewhere", from: { kind: "files", transport, location } };
	}
	throw unreadable(location, "there is no such file");
}
function inRegistry(reference) {
	if ((0,oci_reference.F2)(reference) !== undefined) {
		return { kind: "elsewhere", from: { kind: "registry", reference } };
	}
	throw unreadable(reference, "it is neither a file or folder nor an image's name");
}
async function kindOf(path) {
	const found = await (0,promises_.stat)(path).catch(() => undefined);
	if (found?.isDirectory() === true)
		return "folder";
	return found?.isFile() === true ? "file" : "nothing";
}
async function transportOf(path, name) {
	const names = new Set();
	try {
		for await (const { header } of (0,entries.$2)((0,external_node_fs_.createReadStream)(path), `\`${path}\``)) {
			if (["oci-layout", "manifest.json"].includes(header.path))
				names.add(header.path);
			if (names.has("oci-layout"))
				return "oci-archive";
		}
	}
	catch (error) {
		throw error instanceof entries.bn ? (0,entries.eY)(name) : error;
	}
	if (names.has("manifest.json"))
		return "docker-archive";
	throw unreadable(path, "it is a tar, but not of an image: it has neither `oci-layout` nor `manifest.json`");
}
function unreadable(name, why) {
	return new text_failure.HR({
		code: "usage",
		message: `${JSON.stringify(name.slice(0, 500))} cannot be read as an image: ${why}.`,
		fix: "Name an OCI layout's folder, an archive (`oci-archive:file.tar`, `docker-archive:file.tar`), or an image in a registry such as `ghcr.io/acme/shop:1.4.0`.",
	});
}


}),

56966:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  w: () => (unpackLayoutTar)
});
var node_fs__0 = __webpack_require__(73024);
var node_fs_promises__1 = __webpack_require__(51455);
var node_path__2 = __webpack_require__(76760);
var node_stream_promises__3 = __webpack_require__(46466);
var _domain_oci_oci_parse_js__4 = __webpack_require__(1736);
var _domain_text_failure_js__5 = __webpack_require__(67271);
var _domain_text_printable_js__6 = __webpack_require__(76158);
var _entries_js__7 = __webpack_require__(69377);








const mostFiles = 200_000;
const named = /^(?:oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/;
async function unpackLayoutTar(from) {
	const { tar, name, folder, onOther, strange } = from;
	await (0,node_fs_promises__1.mkdir)((0,node_path__2.join)(folder, "blobs", "sha256"), { recursive: true });
	const seen = new Set();
	for await (const { header, content } of (0,_entries_js__7.$2)(tar, name)) {
		const { path } = header;
		if (header.type === "directory")
			continue;
		if (header.type !== "file" || !named.test(path)) {
			onOther(shown(path));
			continue;
		}
		const wrong = whatIsWrong(header, seen, from);
		if (wrong !== undefined)
			throw strange(wrong);
		seen.add(path);
		if (path.startsWith("blobs/"))
			await save(content, (0,node_path__2.join)(folder, path));
		else
			await (0,node_fs_promises__1.writeFile)((0,node_path__2.join)(folder, path), await collected(content));
	}
	if (!seen.has("index.json"))
		throw strange("it has no `index.json`");
}
function whatIsWrong({ path, size }, seen, { most }) {
	if (seen.has(path))
		return `it has ${shown(path)} twice`;
	if (seen.size >= mostFiles)
		return `it has more than ${mostFiles} files`;
	if (size > most)
		return `${shown(path)} claims to have ${size} bytes`;
	const isSmall = path.startsWith("blobs/") || size <= _domain_oci_oci_parse_js__4.rq;
	return isSmall ? undefined : `its ${shown(path)} is too large`;
}
async function save(content, file) {
	await (0,node_stream_promises__3.pipeline)(content, (0,node_fs__0.createWriteStream)(file, { flags: "wx" })).catch((error) => {
		if (error instanceof _domain_text_failure_js__5.HR)
			throw error;
		throw new _domain_text_failure_js__5.HR({
			code: "tool",
			message: `An archive cannot be unpacked: ${error instanceof Error ? error.message : String(error)}.`,
			fix: "Point RUNNER_TEMP or TMPDIR at a folder with room for it.",
			cause: error,
		});
	});
}
async function collected(content) {
	const chunks = [];
	for await (const chunk of content)
		chunks.push(chunk);
	return Buffer.concat(chunks);
}
function shown(path) {
	return `\`${(0,_domain_text_printable_js__6.RK)((0,_domain_text_printable_js__6.vI)(path, 100))}\``;
}


}),

};
//# sourceMappingURL=10235.index.js.map
