export const id = 27484;
export const ids = [27484];
export const modules = {

27484:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  g: () => (finalFiles)
});


var failure = __webpack_require__(67271);

var external_node_crypto_ = __webpack_require__(77598);

var printable = __webpack_require__(76158);
;



function linked(spot, { header, at, name }) {
	const parts = header.linkname.split("/").filter((part) => part !== "" && part !== ".");
	const target = parts.join("/");
	const found = parts.includes("..") ? undefined : at(target);
	if (found === undefined)
		throw dangling(header, name);
	return { ...spot, origin: { spot: found.origin?.spot ?? found, target } };
}
class LooseLinks {
	#orphans = new Set();
	#byFile = new Map();
	#fileOf = new Map();
	#metadata = new Map();
	#pathOf = new Map();
	constructor(spots, made) {
		for (const link of made)
			this.#add(link, spots);
		if (this.isEmpty)
			return;
		for (const [path, { origin, ...own }] of spots) {
			const file = keyOf(origin?.spot ?? own);
			if (this.#metadata.has(file) && !this.#pathOf.has(file))
				this.#pathOf.set(file, path);
		}
	}
	#add({ path, spot }, spots) {
		const { origin } = spot;
		const isFinal = spots.get(path) === spot;
		if (origin === undefined || (isFinal && spots.get(origin.target) === origin.spot))
			return;
		const file = keyOf(origin.spot);
		this.#fileOf.set(keyOf(spot), file);
		this.#metadata.set(file, "");
		if (!isFinal)
			return;
		this.#orphans.add(path);
		const paths = this.#byFile.get(file) ?? [];
		paths.push(path);
		this.#byFile.set(file, paths);
	}
	get isEmpty() {
		return this.#fileOf.size === 0;
	}
	*seenAt(spot, entry, isFinal) {
		const { header } = entry;
		const key = keyOf(spot);
		if (isFinal && !this.#orphans.has(header.path))
			yield entry;
		const file = this.#fileOf.get(key);
		if (file !== undefined)
			yield* this.#changed(file, header);
		if (this.#metadata.has(key))
			this.#metadata.set(key, metadataOf(header));
		const orphans = (this.#byFile.get(key) ?? []).toSorted();
		const linkname = isFinal ? header.path : orphans.shift();
		if (linkname === undefined)
			return;
		if (!isFinal)
			yield { ...entry, header: { ...header, path: linkname } };
		for (const path of orphans) {
			const link = { path, type: "hard-link", linkname, size: 0 };
			yield { header: { ...header, ...link }, content: nothing() };
		}
	}
	*#changed(file, header) {
		const path = this.#pathOf.get(file);
		if (path === undefined || this.#metadata.get(file) === metadataOf(header))
			return;
		yield { header: { ...header, path, linkname: "" }, content: nothing() };
	}
}
function keyOf({ layer, position }) {
	return `${layer}:${position}`;
}
function metadataOf({ mode, uid, gid, pax }) {
	const attributes = Object.entries(pax).filter(([name]) => name.startsWith("SCHILY.xattr."));
	const told = JSON.stringify([mode & 0o7777, uid, gid, attributes.toSorted()]);
	return (0,external_node_crypto_.createHash)("sha256").update(told).digest("hex");
}
async function* nothing() { }
function dangling({ path, linkname }, name) {
	const [link, target] = [path, linkname].map((text) => (0,printable.RK)((0,printable.vI)(text, 200)));
	return new failure.HR({
		code: "tool",
		message: `${name} has a hard link \`${link}\` to \`${target}\`, which is not there when the link is made.`,
		fix: "Build the image with a tool that writes a hard link after the file that it names.",
	});
}

;


const mostPaths = 3_000_000;
const marker = ".wh.";
const opaque = ".wh..wh..opq";
async function* finalFiles(image, { entries, name }) {
	const open = (layer) => entries(image.layer(layer), `Layer ${layer} of ${name}`);
	const count = image.config.diffIds.length;
	const made = [];
	const spots = await finalSpots(count, { open, name, made, held: new Set() });
	const links = new LooseLinks(spots, made);
	for (let layer = 0; layer < count; layer += 1) {
		let position = -1;
		for await (const entry of open(layer)) {
			position += 1;
			const spot = spots.get(entry.header.path);
			const isFinal = spot?.layer === layer && spot.position === position;
			const at = { layer, position };
			if (links.isEmpty) {
				if (isFinal)
					yield entry;
			}
			else
				yield* links.seenAt(at, entry, isFinal);
		}
	}
	for (const path of impliedFolders(spots))
		yield impliedFolder(path);
}
async function finalSpots(count, how) {
	const spots = new Map();
	for (let layer = 0; layer < count; layer += 1) {
		const most = mostPaths - spots.size;
		const { own, removals } = await spotsOf(layer, { ...how, most, below: spots });
		for (const path of spots.keys()) {
			if (!how.held.has(path) && isRemoved(path, removals))
				spots.delete(path);
		}
		for (const [path, spot] of own)
			spots.set(path, spot);
	}
	return spots;
}
async function spotsOf(layer, how) {
	const { open, name, made, held, most, below } = how;
	const own = new Map();
	const removals = { whole: new Set(), below: new Set() };
	let position = -1;
	for await (const { header } of open(layer)) {
		position += 1;
		const { path, type } = header;
		const at = (target) => {
			const found = own.get(target) ?? below.get(target);
			if (found === undefined || found.layer === layer)
				return found;
			return isRemoved(target, removals) ? undefined : found;
		};
		if (isAstray(path, at, held))
			held.add(path);
		if (noteRemoval(path, removals) && !held.has(path))
			continue;
		const here = { layer, position, isFolder: type === "directory" };
		const spot = type === "hard-link" ? linked(here, { header, at, name }) : here;
		own.set(path, spot);
		if (spot !== here)
			made.push({ path, spot });
		if (type !== "directory")
			removals.below.add(path);
		if (own.size > most || made.length > mostPaths)
			throw tooMany(name);
	}
	return { own, removals };
}
function isAstray(path, at, held) {
	if (path.split("/").includes(".."))
		return true;
	for (const folder of foldersOf(path)) {
		const found = at(folder);
		if (found !== undefined)
			return !found.isFolder || held.has(folder);
	}
	return false;
}
function noteRemoval(path, { whole, below }) {
	const slash = path.lastIndexOf("/");
	const [folder, name] = [path.slice(0, Math.max(0, slash)), path.slice(slash + 1)];
	if (!name.startsWith(marker))
		return false;
	if (name === opaque)
		below.add(folder);
	else
		whole.add(folder === "" ? name.slice(marker.length) : `${folder}/${name.slice(marker.length)}`);
	return true;
}
function isRemoved(path, { whole, below }) {
	if (path === "." || (whole.size === 0 && below.size === 0))
		return false;
	if (whole.has(path) || below.has(""))
		return true;
	return foldersOf(path).some((folder) => whole.has(folder) || below.has(folder));
}
function foldersOf(path) {
	const folders = [];
	for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
		folders.push(path.slice(0, at));
	}
	return folders;
}
function impliedFolders(spots) {
	const implied = new Set(spots.has(".") ? [] : ["."]);
	for (const path of spots.keys()) {
		for (const folder of foldersOf(path)) {
			if (implied.has(folder) || spots.has(folder))
				break;
			implied.add(folder);
		}
	}
	return [...implied].sort();
}
function impliedFolder(path) {
	const header = {
		...{ path, type: "directory", mode: 0o755, uid: 0, gid: 0, uname: "", gname: "" },
		...{ size: 0, mtime: 0, linkname: "", devmajor: 0, devminor: 0, pax: {} },
	};
	return { header, content: final_files_nothing() };
}
async function* final_files_nothing() { }
function tooMany(name) {
	return new failure.HR({
		code: "tool",
		message: `${name} has more than ${mostPaths} paths, which are not compared.`,
		fix: "Verify an image with fewer files.",
	});
}


}),

};
//# sourceMappingURL=27484.index.js.map
