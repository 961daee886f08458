export const id = 3389;
export const ids = [3389];
export const modules = {

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

62827:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  W: () => (carriedAlong)
});


var content_names = __webpack_require__(12567);

var image_path = __webpack_require__(67566);
;
const digestInHistory = /^((?:\/bin\/sh -c #\(nop\) )?(?:COPY|ADD) (?:file|dir|multi):)[0-9a-f]{64}(?= in )|^(FROM )[0-9a-f]{12,64}$/;
function historyDigests(options) {
	const { listed, open } = options;
	const isOpen = new Set(open.map(({ path }) => path));
	const known = new Set(listed.map(({ path }) => path).filter((path) => !isOpen.has(path)));
	const digests = open.filter((each) => known.has(each.carries?.path ?? "") && isOnlyDigest(each));
	return digests.length === open.length ? digests : [];
}
function isOnlyDigest({ kind, value }) {
	const [section, , field] = value?.keys ?? [];
	const isText = field === "created_by" || field === "comment";
	if (kind !== "config" || section !== "history" || !isText)
		return false;
	const [a, b] = (value?.values ?? []).map((text) => typeof text === "string" ? text.replace(digestInHistory, "$1$2") : undefined);
	return a !== undefined && a === b;
}


var image_files = __webpack_require__(95332);

var read_contents = __webpack_require__(35254);
;





async function carriedAlong(options) {
	const { listed, open } = options;
	const files = await carriedFiles(options);
	const rest = open.filter((each) => !files.has(each));
	return new Set([...files, ...historyDigests({ listed, open: rest })]);
}
async function carriedFiles(options) {
	const { listed, open } = options;
	const candidates = open.filter(isWholeFile).filter(({ carries }) => carries !== undefined);
	const isOpen = new Set(filesIn(open).map(({ path }) => path));
	const sources = filesIn(listed).filter(({ path }) => !isOpen.has(path));
	if (candidates.length === 0 || sources.length === 0)
		return new Set();
	const pairs = await contentsOf([...candidates, ...sources], options);
	const accepted = new Accepted();
	for (const each of sources)
		accepted.add(each.path, pairs.get((0,image_files.TN)(each)));
	return explained({ candidates, open, pairs, accepted });
}
function explained(about) {
	const { candidates, open, pairs, accepted } = about;
	const carried = new Set();
	for (let before = -1; before < carried.size;) {
		before = carried.size;
		for (const each of candidates.filter((one) => !carried.has(one))) {
			const pair = pairs.get((0,image_files.TN)(each));
			const isCarried = accepted.has((0,image_path.TN)(each.carries?.path ?? "")) && accepted.explains(pair);
			if (!isCarried)
				continue;
			carried.add(each);
			if (isAllIn(carried, { open, path: each.path }))
				accepted.add(each.path, pair);
		}
	}
	return carried;
}
function isAllIn(carried, { open, path }) {
	return open.every((other) => other.path !== path || carried.has(other));
}
function filesIn(differences) {
	return differences.flatMap(({ path, kind, layer }) => {
		const isOnlyHeader = kind === "metadata" && !(0,image_path.cV)(path);
		return layer === undefined || isOnlyHeader ? [] : [{ path: (0,image_path.TN)(path), layer }];
	});
}
function isWholeFile(difference) {
	const { kind, layer, path } = difference;
	return kind === "content" && layer !== undefined && !(0,image_path.cV)(path);
}
async function contentsOf(wanted, { images, entries }) {
	const [first, second] = await images();
	const a = await (0,read_contents.r)(first, { wanted, entries });
	const b = await (0,read_contents.r)(second, { wanted, entries });
	const pairs = new Map();
	for (const [key, left] of a) {
		const right = b.get(key);
		if (right !== undefined)
			pairs.set(key, [left, right]);
	}
	return pairs;
}
class Accepted {
	#paths = new Set();
	#pairs = [];
	#names = new Map();
	add(path, pair) {
		this.#paths.add(path);
		if (pair === undefined)
			return;
		this.#pairs.push(pair);
		const [before, now] = [(0,content_names.B)(pair[0]), (0,content_names.B)(pair[1])];
		for (const [at, name] of before.entries())
			this.#names.set(name, now[at] ?? name);
	}
	has(path) {
		return this.#paths.has(path);
	}
	explains(pair) {
		if (pair === undefined)
			return false;
		const [a, b] = pair;
		const isCopy = this.#pairs.some(([left, right]) => left.equals(a) && right.equals(b));
		return isCopy || this.#replaced(a.toString("latin1")) === b.toString("latin1");
	}
	#replaced(text) {
		return text
			.replaceAll(/[0-9a-f]{32,128}/gi, (found) => this.#inCaseOf(found))
			.replaceAll(/[A-Za-z0-9+/]{22,86}/g, (found) => this.#names.get(found) ?? found);
	}
	#inCaseOf(hex) {
		const known = this.#names.get(hex);
		if (known !== undefined)
			return known;
		const lower = this.#names.get(hex.toLowerCase());
		return lower !== undefined && hex === hex.toUpperCase() ? lower.toUpperCase() : hex;
	}
}


}),

13076:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  e: () => (diffImages)
});


var compare_images = __webpack_require__(21548);

var carried_along = __webpack_require__(62827);

var posix_ = __webpack_require__(53916);

var diagnose = __webpack_require__(16803);

var several = __webpack_require__(31212);

var kept_report = __webpack_require__(4577);
;




async function twinsBeside([a, b], read) {
	if (a.layout === undefined || b.layout === undefined)
		return { kind: "strangers" };
	if ((0,posix_.dirname)(a.layout) !== (0,posix_.dirname)(b.layout))
		return { kind: "strangers" };
	const beside = await read(a.layout);
	if (beside === undefined)
		return { kind: "strangers" };
	const configs = [a.image.manifest.config.digest, b.image.manifest.config.digest];
	const twins = beside.report && (0,kept_report.jv)(beside.report, configs);
	return twins === undefined
		? { kind: "strangers", foreign: beside.file }
		: { kind: "twins", report: beside.file, ...twins };
}
function withReported(found, { differences }) {
	const total = found.listed.length + found.omitted;
	if (total === 0)
		return { ...found, listed: [] };
	const paths = new Set(found.listed.map(({ path }) => path));
	const values = new Map(found.listed.map(({ path, value }) => [path, value]));
	const told = differences
		.filter(({ path, kind }) => kind === "trace" || found.omitted > 0 || paths.has(path))
		.map((each) => {
		const value = each.kind === "config" ? values.get(each.path) : undefined;
		return value === undefined ? each : { ...each, value };
	});
	const known = new Set(told.map(({ path }) => path));
	const others = found.listed.filter(({ path }) => !known.has(path));
	const judged = (0,diagnose.h)(others, undefined).flatMap((each) => (0,several.N)(each, undefined));
	const listed = [...told, ...judged];
	const omitted = found.omitted === 0 ? 0 : Math.max(0, total - listed.length);
	return { ...found, listed, omitted };
}

;
const said = {
	"org.opencontainers.image.revision": "revisions of the source",
	"org.label-schema.vcs-ref": "revisions of the source",
	"vcs-ref": "revisions of the source",
	"com.opentable.sous.revision": "revisions of the source",
	"org.opencontainers.image.version": "versions",
	"org.label-schema.version": "versions",
	"org.opencontainers.image.ref.name": "versions",
	"com.opentable.sous.version": "versions",
	version: "versions",
	release: "versions",
	"org.opencontainers.image.source": "repositories",
	"org.opencontainers.image.url": "repositories",
	"org.label-schema.vcs-url": "repositories",
	"com.opentable.sous.repo_url": "repositories",
	"com.opentable.sous.repo_offset": "folders of the repository",
	"dev.twofold.source-id": "sources",
};
const others = {
	"dev.twofold.advisories": "The sources of the two images have different advisories.",
	"com.opentable.sous.advisories": "The sources of the two images have different advisories.",
	"dev.twofold.recipe": "The two images were built with different inputs or bases.",
	"dev.twofold.reproducible": "The two images state different verdicts.",
	"dev.twofold.exceptions": "The two images state different exceptions.",
	"org.opencontainers.image.base.name": "The two images are built on different base images.",
	"org.opencontainers.image.base.digest": "The two images are built on different base images.",
};
const times = new Set([
	"org.opencontainers.image.created",
	"org.label-schema.build-date",
	"build-date",
]);
function sourceSaid({ value }) {
	if (value === undefined)
		return undefined;
	const [section, name, field, more] = value.keys;
	if (section === "created")
		return sayTime;
	if (section === "history")
		return saidOfHistory(field);
	const isLabel = section === "config" && name === "Labels";
	const isAnnotation = section === "manifest" && name === "annotations";
	if (!(isLabel || isAnnotation) || typeof field !== "string" || more !== undefined) {
		return undefined;
	}
	if (times.has(field))
		return sayTime;
	if (Object.hasOwn(others, field))
		return others[field];
	return Object.hasOwn(said, field) ? `The two images name different ${said[field]}.` : undefined;
}
const sayTime = "The two images were made at different times.";
function saidOfHistory(field) {
	if (field === undefined)
		return "Only one of the two images has this step in its history.";
	if (field === "created")
		return sayTime;
	if (field === "created_by")
		return "The two images record different instructions or labels.";
	return field === "comment" ? "The two images record different bases or comments." : undefined;
}


var labels_labels = __webpack_require__(24138);

var image_words = __webpack_require__(2528);
;





const mostJudged = 1000;
function namedImage(name, { digest, config }) {
	const { labels } = config;
	const version = labelOf(labels, labels_labels.l3.version);
	const revision = labelOf(labels, labels_labels.l3.revision);
	return {
		name,
		digest,
		...(version === undefined ? {} : { version }),
		...(revision === undefined ? {} : { revision }),
	};
}
function labelOf(labels, name) {
	return Object.hasOwn(labels, name) ? labels[name] || undefined : undefined;
}
const proven = new Set(["clock", "timezone", "base-changed"]);
function withCauses(found, sides) {
	const isOtherSource = areOfOtherSources(sides);
	const judged = isOtherSource ? [] : (0,diagnose.h)(found.listed.slice(0, mostJudged), undefined);
	const listed = found.listed.flatMap((difference, at) => {
		const own = judged[at];
		const said = sourceSaid(difference);
		if (said !== undefined && !proven.has(own?.cause))
			return [{ ...difference, explanation: said }];
		return own === undefined ? [difference] : (0,several.N)(own, undefined).map(inImages);
	});
	return { ...found, listed, isOtherSource };
}
function areOfOtherSources([a, b]) {
	if (a.revision !== undefined && b.revision !== undefined)
		return a.revision !== b.revision;
	return a.version !== undefined && b.version !== undefined && a.version !== b.version;
}
function inImages(difference) {
	const { explanation } = difference;
	return explanation === undefined
		? difference
		: { ...difference, explanation: (0,image_words.I)(explanation) };
}

;




const limit = 1000;
const limitOfAll = 100_000;
async function diffImages(options) {
	const { names, readers, progress } = options;
	progress(`reading ${names[0]}`);
	const one = await options.bring(names[0]);
	progress(`reading ${names[1]}`);
	const other = await options.bring(names[1]);
	const twins = await twinsBeside([one, other], options.reportBeside);
	const isReversed = twins.kind === "twins" && twins.order === "reversed";
	const [a, b] = isReversed ? [other.image, one.image] : [one.image, other.image];
	progress("comparing");
	const most = options.all ? limitOfAll : limit;
	const found = await (0,compare_images.q)({ a, b, readers, limit: most });
	const [first, second] = isReversed ? [names[1], names[0]] : names;
	const sides = [namedImage(first, a), namedImage(second, b)];
	const told = twins.kind === "twins"
		? { ...withReported(found, twins.image), sides, report: twins.report, isOtherSource: false }
		: {
			...withCauses(found, sides),
			sides,
			...(twins.foreign === undefined ? {} : { foreignReport: twins.foreign }),
		};
	if (!options.propose)
		return told;
	const { listed } = told;
	const carried = await (0,carried_along.W)({
		listed,
		open: listed.filter(({ carries }) => carries !== undefined),
		images: () => Promise.resolve([a, b]),
		entries: readers.entries,
	});
	return { ...told, toAccept: listed.filter((each) => !carried.has(each)) };
}


}),

95332:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  OI: () => (isSameContent),
  Qt: () => (isSameMode),
  TN: () => (keyOf),
  Zw: () => (readImageFiles)
});
var node_crypto__0 = __webpack_require__(77598);

async function readImageFiles(image, { wanted, entries }) {
	const keys = new Set(wanted.map(keyOf));
	const files = new Map();
	for (const layer of new Set(wanted.map((each) => each.layer))) {
		if (layer >= image.manifest.layers.length)
			continue;
		for await (const entry of entries(image.layer(layer), `Layer ${layer}`)) {
			const key = keyOf({ path: entry.header.path, layer });
			if (keys.has(key))
				files.set(key, await fileOf(entry));
		}
	}
	return files;
}
function keyOf({ path, layer }) {
	return `${layer} ${path}`;
}
async function fileOf({ header, content }) {
	const { type, linkname } = header;
	const mode = header.mode & 0o7777;
	if (type !== "file")
		return { type, mode, linkname, digest: undefined };
	const hash = (0,node_crypto__0.createHash)("sha256");
	for await (const chunk of content)
		hash.update(chunk);
	return { type, mode, linkname, digest: hash.digest("hex") };
}
function isSameContent(file, state) {
	if (state === undefined || state.type === "whiteout")
		return file === undefined;
	if (file === undefined)
		return false;
	if (file.type === "hard-link" && state.type === "file")
		return true;
	if (file.type !== state.type)
		return false;
	if (file.type === "symlink")
		return file.linkname === state.linkname;
	return file.digest === undefined || state.digest === undefined || file.digest === state.digest;
}
function isSameMode(file, state) {
	return file === undefined || state === undefined || file.mode === state.mode;
}


}),

35254:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => (readContents)
});
var _image_files_js__0 = __webpack_require__(95332);

const mostOfFile = 16 * 1024 * 1024;
const mostTogether = 256 * 1024 * 1024;
async function readContents(image, { wanted, entries }) {
	const keys = new Set(wanted.map(_image_files_js__0.TN));
	const found = new Map();
	const seen = new Set();
	let left = mostTogether;
	for (const layer of new Set(wanted.map((each) => each.layer))) {
		if (layer >= image.manifest.layers.length)
			continue;
		for await (const { header, content } of entries(image.layer(layer), `Layer ${layer}`)) {
			const key = (0,_image_files_js__0.TN)({ path: header.path, layer });
			if (!keys.has(key))
				continue;
			const isAgain = seen.has(key);
			seen.add(key);
			found.delete(key);
			const { type, size } = header;
			if (isAgain || type !== "file" || size > Math.min(mostOfFile, left))
				continue;
			const chunks = [];
			for await (const chunk of content)
				chunks.push(chunk);
			left -= size;
			found.set(key, Buffer.concat(chunks));
		}
	}
	return found;
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
var _command_js__2 = __webpack_require__(33192);



const longest = 64 * 1024;
async function readSettings(context, warn = (text) => context.stderr.write(`warning: ${text}\n`)) {
	const settings = (0,_command_js__2.j)(context);
	const written = (0,_command_js__2.w0)(context).inputs.password?.at(-1);
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

91042:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (buildRequestOf),
  w: () => (withSettingsFile)
});
var _adapters_files_settings_place_js__0 = __webpack_require__(50570);
var _options_build_request_js__1 = __webpack_require__(98994);
var _options_settings_settings_js__2 = __webpack_require__(64050);



async function withSettingsFile(given, { cwd, env }, uses) {
	const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = env;
	const workspace = GITHUB_ACTIONS === "true" ? GITHUB_WORKSPACE : undefined;
	const root = await (0,_adapters_files_settings_place_js__0.t)({ cwd, workspace, context: (0,_options_settings_settings_js__2.Vm)(given) });
	if (root === undefined)
		return given;
	const { addSettingsFile } = await __webpack_require__.e(/* import() */ 9793).then(__webpack_require__.bind(__webpack_require__, 39793));
	return await addSettingsFile(given, { root, cwd, uses });
}
function buildRequestOf(settings, options = {}) {
	const request = (0,_options_settings_settings_js__2.gR)(settings, (inputs) => (0,_options_build_request_js__1.r)({ ...options.defaults, ...inputs }, options.variables));
	const { file, origins } = settings;
	return { ...request, origins, ...(file === undefined ? {} : { settingsFile: file }) };
}


}),

12567:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (namesOfContent)
});
var node_crypto__0 = __webpack_require__(77598);

const algorithms = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"];
function namesOfContent(content) {
	return algorithms.flatMap((algorithm) => {
		const digest = (0,node_crypto__0.createHash)(algorithm).update(content).digest();
		return [digest.toString("hex"), digest.toString("base64").replace(/(?<!=)=+$/, "")];
	});
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

2528:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (ofImages)
});
function ofImages(sentence) {
	return sentence
		.split(/("[^"]*")/)
		.map((part) => (part.startsWith('"') ? part : inWords(part)))
		.join("");
}
function inWords(text) {
	return text
		.replaceAll(/\b(first|second) build\b/g, "$1 image")
		.replaceAll(/\b(two|both) builds\b/gi, "$1 images");
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

70182:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (comparisonLines)
});
var _domain_build_written_place_js__0 = __webpack_require__(34707);
var _domain_text_printable_js__1 = __webpack_require__(76158);
var _places_js__4 = __webpack_require__(65883);
var _sizes_js__3 = __webpack_require__(76477);
var _terminal_differences_js__2 = __webpack_require__(8548);





const mostPaths = 10;
const mostFacts = 3;
function comparisonLines(compared, shown) {
	const { palette } = shown;
	const { listed, omitted } = compared;
	if (listed.length + omitted === 0) {
		return [
			...sideLines(compared, palette),
			palette.good("The images are equal, manifest included."),
		];
	}
	const head = [...sideLines(compared, palette), ...noteLines(compared, palette), ""];
	const lines = compared.report === undefined
		? groupedLines(compared, shown)
		: [...(0,_terminal_differences_js__2.Z)(compared, palette), ...allLines(listed, shown)];
	return [...head, ...lines, ...omittedLines(compared, shown)];
}
function sideLines({ sides, report }, palette) {
	const what = report === undefined ? "image" : "build";
	const [first, second] = sides;
	return [
		row(`first ${what}`, sideText(first), palette),
		row(`second ${what}`, sideText(second), palette),
	];
}
function sideText({ name, digest, version, revision }) {
	const said = [
		...(version === undefined ? [] : [`version ${version}`]),
		...(revision === undefined ? [] : [`revision ${revision.slice(0, 12)}`]),
	];
	return `${name}  ${digest}${said.length === 0 ? "" : ` (${said.join(", ")})`}`;
}
function noteLines(compared, palette) {
	const { report, foreignReport, isOtherSource } = compared;
	const notes = [
		...(report === undefined ? [] : [`Causes, lines and fixes are those of ${report}.`]),
		...(foreignReport === undefined
			? []
			: [`${foreignReport} is not about these two images: it was not used.`]),
		...(isOtherSource
			? ["Their labels name different sources: what differs in files is listed, and not explained."]
			: []),
	];
	return notes.map((note) => palette.faint(line(note)));
}
const kinds = {
	content: "files with different content",
	added: "only in the second image",
	removed: "only in the first image",
	metadata: "files with different times, modes or owners",
	config: "config and manifest",
	history: "instructions in the history",
	trace: "values that will change in the next build",
};
const headings = Object.values(kinds);
function headingOf({ cause, kind, path }) {
	if (cause !== undefined)
		return `looks like ${cause}`;
	return kinds[kind === "config" && path.startsWith("history[") ? "history" : kind];
}
function groupsOf(differences) {
	const groups = new Map();
	for (const difference of differences) {
		const heading = headingOf(difference);
		const same = groups.get(heading);
		if (same === undefined)
			groups.set(heading, [difference]);
		else
			same.push(difference);
	}
	const placeOf = ([heading]) => headings.indexOf(heading);
	return [...groups]
		.toSorted((a, b) => placeOf(a) - placeOf(b))
		.map(([heading, same]) => {
		const [surest] = same
			.filter(({ cause }) => cause !== undefined)
			.toSorted((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0));
		const { explanation = sharedBy(same), fix } = surest ?? {};
		return { heading, explanation, fix, differences: same };
	});
}
function sharedBy([first, ...rest]) {
	const isShared = rest.length > 0 && rest.every((each) => each.explanation === first?.explanation);
	return isShared ? first?.explanation : undefined;
}
function groupedLines(compared, shown) {
	const { palette } = shown;
	const { listed, omitted } = compared;
	return [
		palette.strong(`The two images differ in ${(0,_sizes_js__3.hS)((0,_places_js__4.w)(listed, omitted), "place")}.`),
		...groupsOf(listed).flatMap((group) => ["", ...groupLines(group, shown)]),
	];
}
function groupLines(group, { palette, all }) {
	const { heading, explanation, fix, differences } = group;
	const most = all ? differences.length : mostPaths;
	const hidden = differences.length - most;
	return [
		`  ${palette.strong(heading)} (${differences.length.toLocaleString("en-US")})`,
		...(explanation === undefined ? [] : [`    ${line(explanation)}`]),
		...differences
			.slice(0, most)
			.flatMap((each, at) => pathLines(each, { palette, hasFacts: at < mostPaths, isTold: explanation !== undefined })),
		...(hidden > 0
			? [palette.faint(`    … and ${hidden.toLocaleString("en-US")} more; \`--all\` lists them`)]
			: []),
		...(fix === undefined ? [] : fixText(fix, palette)),
	];
}
function pathLines({ path, kind, cause, layer, explanation, evidence }, about) {
	const { palette, hasFacts, isTold } = about;
	const what = cause === undefined || kind === "content" ? [] : [kind];
	const facts = [...what, ...(layer === undefined ? [] : [`layer ${layer}`])];
	const where = facts.length === 0 ? "" : palette.faint(` (${facts.join(", ")})`);
	const own = isTold || explanation === undefined ? [] : [`      ${line(explanation)}`];
	return [
		`    ${line(path)}${where}`,
		...own,
		...(hasFacts ? evidence.slice(0, mostFacts).map((fact) => `      ${line(fact)}`) : []).map(palette.faint),
	];
}
function allLines(listed, { palette, all }) {
	if (!all)
		return [];
	return [
		"",
		palette.strong(`All ${(0,_sizes_js__3.hS)(listed.length, "difference")}:`),
		...listed.map(({ path, kind, cause, instruction }) => {
			const from = instruction === undefined ? "" : `  ${(0,_domain_build_written_place_js__0.Z9)(instruction)}`;
			return `  ${line(`${path} (${kind})  ${cause ?? "unknown"}${from}`)}`;
		}),
	];
}
function omittedLines({ listed, omitted, report }, { palette, all }) {
	const parts = [
		...(omitted > 0 ? [`${(0,_sizes_js__3.hS)(omitted, "more difference")} counted, but not listed`] : []),
		...(!all && report !== undefined && listed.length > 1 ? ["`--all` lists every path"] : []),
	];
	return parts.length === 0 ? [] : ["", palette.faint(`${parts.join("; ")}.`)];
}
function fixText(fix, palette) {
	const [first = "", ...rest] = fix.split("\n").slice(0, 40).map(line);
	return [`    ${palette.good("fix:")} ${first}`, ...rest.map((text) => `         ${text}`)];
}
function row(name, value, palette) {
	return `${palette.faint(name.padEnd(12))} ${line(value)}`;
}
function line(text) {
	return (0,_domain_text_printable_js__1.tJ)((0,_domain_text_printable_js__1.RK)((0,_domain_text_printable_js__1.vI)(text, 1000)));
}


}),

65883:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (countPlaces)
});
function countPlaces(listed, omitted) {
	return new Set(listed.map(({ path }) => path)).size + omitted;
}


}),

8548:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (exceptionLines),
  Z: () => (differenceLines)
});
var _domain_build_written_place_js__0 = __webpack_require__(34707);
var _domain_findings_accepted_js__1 = __webpack_require__(33119);
var _domain_text_printable_js__2 = __webpack_require__(76158);
var _causes_js__3 = __webpack_require__(54560);
var _sizes_js__5 = __webpack_require__(76477);
var _traces_js__4 = __webpack_require__(86245);






const mostGroups = 20;
const mostPaths = 4;
const mostFacts = 3;
function differenceLines({ listed: differences, omitted }, palette, two = "the two builds") {
	if (differences.length === 0)
		return [];
	const groups = (0,_causes_js__3.w)(differences);
	const total = differences.length + omitted;
	const what = (0,_traces_js__4.B7)(differences)
		? `${(0,_sizes_js__5.hS)(total, "value")} that will change in the next build`
		: `${(0,_sizes_js__5.hS)(total, "difference")} between ${two}`;
	const hidden = groups.length - mostGroups;
	return [
		palette.strong(`${what}, from ${(0,_sizes_js__5.hS)(groups.length, "cause")}:`),
		...groups.slice(0, mostGroups).flatMap((group) => ["", ...groupLines(group, palette)]),
		...(hidden > 0
			? ["", palette.faint(`  … and ${(0,_sizes_js__5.hS)(hidden, "more cause")} in the report`)]
			: []),
	];
}
function groupLines(group, palette) {
	const { instruction, cause, explanation, varied, fix, evidence } = group;
	const { differences, consequences } = group;
	const where = instruction === undefined ? "no single line" : (0,_domain_build_written_place_js__0.Z9)(instruction);
	return [
		`  ${palette.strong(line(where))}  ${palette.bad(cause)}`,
		...(instruction === undefined ? [] : [palette.faint(`    ${line(instruction.text)}`)]),
		...pathLines(differences).map((path) => `    ${path}`),
		...(explanation === undefined ? [] : paragraph(explanation).map((text) => `    ${text}`)),
		...(varied === undefined ? [] : [`    ${varied}`]),
		...evidence.slice(0, mostFacts).map((fact) => palette.faint(`    ${line(fact)}`)),
		...(consequences.length === 0
			? []
			: [palette.faint(`    also changes ${consequenceList(consequences)}`)]),
		...(fix === undefined ? [] : fixLines(fix, palette)),
	];
}
function pathLines(differences) {
	const shown = differences
		.slice(0, mostPaths)
		.map(({ path, kind }) => `${line(path)}${kind === "content" ? "" : ` (${kind})`}`);
	const hidden = differences.length - shown.length;
	return hidden > 0 ? [...shown, `… and ${hidden} more`] : shown;
}
function consequenceList(consequences) {
	const shown = consequences.slice(0, mostPaths).map(({ path }) => line(path));
	const hidden = consequences.length - shown.length;
	return `${shown.join(", ")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}
function fixLines(fix, palette) {
	const [first = "", ...rest] = paragraph(fix);
	return [`    ${palette.good("fix:")} ${first}`, ...rest.map((text) => `         ${text}`)];
}
function exceptionLines({ exceptions }, palette) {
	if (exceptions.length === 0)
		return [];
	return [
		palette.strong("Accepted differences:"),
		...exceptions.map(({ exception, ...covered }) => {
			const { path, cause, expires, owner, reason } = exception;
			const covers = (0,_sizes_js__5.hS)((0,_domain_findings_accepted_js__1.$s)(covered).length, "path");
			return `  ${palette.warning(cause)}  ${line(path)} (${covers}) until ${expires}, ${line(owner)}: ${line(reason)}`;
		}),
	];
}
function paragraph(text) {
	return text.split("\n").slice(0, 40).map(line);
}
function line(text) {
	return (0,_domain_text_printable_js__2.RK)((0,_domain_text_printable_js__2.vI)(text, 1000));
}


})

};
//# sourceMappingURL=3389.index.js.map
