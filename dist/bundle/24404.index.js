export const id = 24404;
export const ids = [24404];
export const modules = {

24404:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  u: () => (readSettingsFile)
});
var node_fs__0 = __webpack_require__(73024);
var node_fs_promises__1 = __webpack_require__(51455);
var node_path__2 = __webpack_require__(76760);
var _domain_build_settings_file_js__3 = __webpack_require__(68824);
var _settings_place_js__4 = __webpack_require__(50570);
var _settings_yaml_js__5 = __webpack_require__(82902);






const largestFile = 64 * 1024;
const plain = "Make it a readable file of at most 64 KiB, or remove it.";
async function readSettingsFile(root) {
	return { root, ...(await (0,_settings_yaml_js__5.R)(await textOf((0,node_path__2.join)(root, _domain_build_settings_file_js__3.bH)))) };
}
async function textOf(path) {
	const stats = await (0,node_fs_promises__1.lstat)(path).catch(() => undefined);
	if (stats === undefined) {
		throw (0,_domain_build_settings_file_js__3.FV)(1, `the file is called ${_settings_place_js__4.Cy}, and is not read.`, "Rename it.");
	}
	if (!stats.isFile())
		throw (0,_domain_build_settings_file_js__3.FV)(1, "it is not a plain file.", plain);
	if (stats.size > largestFile)
		throw (0,_domain_build_settings_file_js__3.FV)(1, "it is larger than 64 KiB.", plain);
	const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = node_fs__0.constants;
	try {
		const file = await (0,node_fs_promises__1.open)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
		try {
			const { buffer, bytesRead } = await file.read(Buffer.alloc(largestFile), 0, largestFile, 0);
			return new TextDecoder("utf-8", { fatal: true }).decode(buffer.subarray(0, bytesRead));
		}
		finally {
			await file.close();
		}
	}
	catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "no reason given";
		const isText = code !== "ERR_ENCODING_INVALID_ENCODED_DATA";
		throw (0,_domain_build_settings_file_js__3.FV)(1, isText ? `it cannot be read (${code}).` : "it is not UTF-8.", plain);
	}
}


}),

64624:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  addSettingsFile: () => (addSettingsFile),
  settingsOfImage: () => (settingsOfImage)
});


var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var settings_file = __webpack_require__(24404);

var build_settings_file = __webpack_require__(68824);

var image_location = __webpack_require__(14228);

var nearest = __webpack_require__(8579);

var surface = __webpack_require__(10970);

var list = __webpack_require__(88213);

var lists = __webpack_require__(89376);

var file_rules = __webpack_require__(33303);

var settings_settings = __webpack_require__(64050);
;








function settingsFromFile(written, given, { rules = file_rules._, uses = () => true } = {}) {
	const all = written.map((each) => checkedForm(each, rules));
	const taken = all.filter(({ name }) => uses(name));
	const lines = new Map(taken.map(({ name, line }) => [name, line]));
	for (const each of all)
		checkValue(each);
	for (const { name, line } of taken)
		checkBeside(name, { line, given });
	const isOverruled = given.origins.has("hermetic");
	const left = taken.filter(({ name }) => !(isOverruled && name === "fetch-stages"));
	return (0,settings_settings.ms)(Object.fromEntries(left.map(({ name, value }) => [name, value])), (name) => ({ kind: "file", line: lines.get(name) ?? 1 }));
}
function checkedForm({ name: written, line, value }, rules) {
	const names = list.f.map(({ name }) => name);
	const name = names.find((known) => known === written);
	if (name === undefined) {
		throw (0,build_settings_file.FV)(line, `\`${written.slice(0, 80)}\` is not a setting${(0,nearest.a)(written, names)}`, "Settings have the names of the action's inputs.");
	}
	const rule = rules[name];
	if (rule !== "taken") {
		throw (0,build_settings_file.FV)(line, `${(0,build_settings_file.jj)(name)} is not taken from this file: ${rule.why}.`, `Remove it here, and give it where Twofold is called: ${(0,surface.Pe)(name, (0,list.b)(name).example)}.`);
	}
	const { kind, example } = (0,list.b)(name);
	const isList = kind === "lines" || kind === "words";
	if (value === undefined || (typeof value !== "string" && !isList)) {
		throw (0,build_settings_file.FV)(line, `${(0,build_settings_file.jj)(name)} must be ${isList ? "a text, or a list of texts" : "one text, number or truth value"}.`, isList
			? `Write ${(0,build_settings_file.jj)(name, `[${quoted(example)}]`)}.`
			: `Write ${(0,build_settings_file.jj)(name, example)}.`);
	}
	if (value.length === 0 || (typeof value === "string" && value.trim() === "")) {
		throw (0,build_settings_file.FV)(line, `${(0,build_settings_file.jj)(name)} has no value.`, "Write one, or remove the line.");
	}
	return { name, line, value };
}
function quoted(example) {
	return JSON.stringify(example);
}
const refusedValues = {
	network: { value: "host", why: "it opens this machine's own network to the steps" },
	recipe: {
		value: "base",
		why: "scripts of the packages that a declaration names run on this machine, outside of every container",
	},
};
function checkValue({ name, line, value }) {
	const refused = refusedValues[name];
	if (refused !== undefined && String(value).trim() === refused.value) {
		throw (0,build_settings_file.FV)(line, `${(0,build_settings_file.jj)(name, refused.value)} is not taken from this file: ${refused.why}.`, `Remove it here, and give it where Twofold is called: ${(0,surface.Pe)(name, refused.value)}.`);
	}
	if (name === "tags")
		refuseReferences(value, line);
	if (name === "context" || name === "file")
		checkPath(name, { line, path: String(value) });
	if (name !== "build-contexts")
		return;
	const own = (0,settings_settings.ms)({ [name]: value }, () => ({ kind: "file", line }));
	const entries = (0,settings_settings.gR)(own, () => (0,lists.u)(name, value));
	for (const entry of entries)
		checkBuildContext(entry, line);
}
function refuseReferences(value, line) {
	const reference = (0,lists.y)(value).find((word) => /[/:@]/.test(word));
	if (reference === undefined)
		return;
	throw (0,build_settings_file.FV)(line, `${(0,build_settings_file.jj)("tags")} must be tags alone here, without the repository's name.`, `Write the repository in ${(0,build_settings_file.jj)("image", "ghcr.io/acme/shop")}.`);
}
function checkBuildContext(entry, line) {
	const name = "build-contexts";
	const value = entry.slice(entry.indexOf("=") + 1);
	const location = (0,image_location.z)(value);
	if (location === undefined)
		checkPath(name, { line, path: value });
	if (location?.kind === "files") {
		throw (0,build_settings_file.FV)(line, `${(0,build_settings_file.jj)(name)} may name folders and images here, but no archive or layout: those are files of the machine.`, `Give it where Twofold is called: ${(0,surface.Pe)(name, entry.slice(0, 200))}.`);
	}
}
function checkPath(name, { line, path }) {
	const parts = path.trim().split("/");
	const isInside = !path.trim().startsWith("/") && !parts.includes("..");
	if (isInside)
		return;
	throw (0,build_settings_file.FV)(line, `${(0,build_settings_file.jj)(name)} leads out of the repository.`, "Write a path from the repository's root, without `..`.");
}
function checkBeside(name, { line, given }) {
	if (given.origins.has(name))
		return;
	const account = ["username", "password"].find((each) => given.origins.has(each));
	if (name === "image" && account !== undefined) {
		throw (0,build_settings_file.FV)(line, `${(0,build_settings_file.jj)(name)} is not taken from this file beside ${(0,surface.Pe)(account)}: it would say which registry gets the password.`, `Give ${(0,surface.Pe)("image")} where Twofold is called, too.`);
	}
	const hermetic = given.inputs.hermetic;
	const isHermetic = hermetic !== undefined && /true/i.test((0,lists.y)(hermetic).at(-1) ?? "");
	if (name === "fetch-stages" && isHermetic) {
		throw (0,build_settings_file.FV)(line, `${(0,build_settings_file.jj)(name)} is not taken from this file beside ${(0,surface.Pe)("hermetic", "true")}: it would open the network to stages that the caller cuts off from it.`, `Give ${(0,surface.Pe)("fetch-stages")} where Twofold is called, too, or leave ${(0,surface.Pe)("hermetic", "true")} to this file.`);
	}
}


var printable = __webpack_require__(76158);
;





const imageNamePattern = "^[a-z0-9]+([._-][a-z0-9]+)*$";
const longestImageName = 63;
const placeholder = "{name}";
function imagesFromFile(written, { given, defaults }) {
	const lines = new Map();
	return written.map((image) => {
		checkName(image, lines);
		const { name, line, settings } = image;
		lines.set(name, line);
		const own = settingsFromFile(settings, given, { rules: file_rules.b });
		const root = (0,settings_settings.ms)({ context: "." }, () => ({ kind: "file", line }));
		const { platforms } = (0,settings_settings.Ku)([own, defaults]).inputs;
		return {
			...named((0,settings_settings.Ku)([given, own, defaults, root]), name),
			...{ name, line },
			...(platforms === undefined ? {} : { platforms }),
		};
	});
}
function checkName({ name, line }, lines) {
	const fix = "Give each image a `name` of lower-case letters and digits, with single `.`, `_` or `-` between them, e.g. `name: cart`.";
	if (name === "")
		throw (0,build_settings_file.FV)(line, "this image has no `name`.", fix);
	if (name.length > longestImageName || !new RegExp(imageNamePattern).test(name)) {
		const shown = JSON.stringify((0,printable.g$)((0,printable.vI)(name, 80)));
		const why = name.length > longestImageName
			? `is longer than the ${longestImageName} characters of an image's name`
			: "cannot be an image's name";
		throw (0,build_settings_file.FV)(line, `${shown} ${why}.`, fix);
	}
	const before = lines.get(name);
	if (before === undefined)
		return;
	throw (0,build_settings_file.FV)(line, `line ${before} has an image \`${name}\` already.`, fix);
}
function named(settings, name) {
	const { image } = settings.inputs;
	if (image === undefined)
		return settings;
	return { ...settings, inputs: { ...settings.inputs, image: withName(image, name) } };
}
function withName(value, name) {
	return typeof value === "string"
		? value.replaceAll(placeholder, name)
		: value.map((each) => each.replaceAll(placeholder, name));
}


var inside = __webpack_require__(64409);
;






async function placedPaths({ inputs, origins }, { root, cwd }) {
	const ofFile = (name) => origins.get(name)?.kind === "file" ? inputs[name] : undefined;
	const wall = await (0,promises_.realpath)(root);
	const placed = async (name, path) => {
		const real = await (0,promises_.realpath)((0,external_node_path_.join)(root, path)).catch(() => undefined);
		if (real === undefined)
			return undefined;
		if (!(0,inside.F)(wall, real)) {
			throw wrong(name, origins, `leads out of the repository, to ${real}`);
		}
		return (0,external_node_path_.relative)((0,external_node_path_.resolve)(cwd), (0,external_node_path_.join)(root, path)) || ".";
	};
	const [context, file] = [ofFile("context"), ofFile("file")].map(lastOf);
	const contexts = ofFile("build-contexts");
	const placedContext = context === undefined ? undefined : await placed("context", context);
	if (context !== undefined && placedContext === undefined) {
		throw wrong("context", origins, `is ${context}, which does not exist`);
	}
	const placedFile = file === undefined ? undefined : await placed("file", file);
	return {
		...(placedContext === undefined ? {} : { context: placedContext }),
		...(placedFile === undefined ? {} : { file: placedFile }),
		...(contexts === undefined ? {} : { "build-contexts": await folders(contexts, placed) }),
	};
}
async function folders(contexts, placed) {
	return await Promise.all((0,lists.u)("build-contexts", contexts).map(async (entry) => {
		const start = entry.indexOf("=") + 1;
		const value = entry.slice(start);
		const isFolder = start > 0 && (0,image_location.z)(value) === undefined && !/^\w+:\/\//.test(value);
		const path = isFolder ? await placed("build-contexts", value) : undefined;
		return path === undefined ? entry : `${entry.slice(0, start)}${path}`;
	}));
}
function wrong(name, origins, what) {
	const origin = origins.get(name);
	return (0,build_settings_file.FV)(origin?.kind === "file" ? origin.line : 1, `${(0,build_settings_file.jj)(name)} ${what}.`, "Name a path inside the repository, from its root, e.g. `services/cart`.");
}
function lastOf(value) {
	return (typeof value === "string" ? value : value?.at(-1))?.trim();
}

;








async function addSettingsFile(given, place) {
	const { root, cwd, uses } = place;
	const { settings, images } = await (0,settings_file.u)(root);
	const { inputs, origins } = (0,settings_settings.Ku)([given, settingsFromFile(settings, given, { uses })]);
	const defaults = settingsFromFile(settings, given);
	return {
		inputs: { ...inputs, ...(await placedPaths({ inputs, origins }, { root, cwd })) },
		origins,
		file: (0,external_node_path_.join)(await (0,promises_.realpath)(root), build_settings_file.bH),
		...(images === undefined ? {} : { images: imagesFromFile(images, { given, defaults }) }),
	};
}
async function settingsOfImage({ inputs, origins }, { file, cwd }) {
	const placed = await placedPaths({ inputs, origins }, { root: (0,external_node_path_.dirname)(file), cwd });
	return { inputs: { ...inputs, ...placed }, origins, file };
}


}),

82902:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  R: () => (settingsIn)
});
var _domain_build_settings_file_js__0 = __webpack_require__(68824);
var _domain_text_nearest_js__3 = __webpack_require__(8579);
var _domain_text_printable_js__1 = __webpack_require__(76158);
var _domain_text_yaml_nesting_js__2 = __webpack_require__(17981);




const form = "Write `defaults:`, and below it settings with the names of the action's inputs.";
const imagesForm = "Write below `images:` one entry an image: `- name: cart`, and below the name its settings, e.g. `context: services/cart`.";
const mostImages = 256;
async function settingsIn(text) {
	const deep = (0,_domain_text_yaml_nesting_js__2.N)(text);
	if (deep !== undefined)
		throw (0,_domain_build_settings_file_js__0.FV)(deep, "it is nested too deeply.", form);
	const yaml = await __webpack_require__.e(1706).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
	const lines = new yaml.LineCounter();
	const document = yaml.parseDocument(text, {
		lineCounter: lines,
		schema: "failsafe",
		version: "1.2",
	});
	const [error] = [...document.errors, ...document.warnings];
	if (error !== undefined) {
		const [first = ""] = error.message.split("\n");
		const why = (0,_domain_text_printable_js__1.g$)((0,_domain_text_printable_js__1.vI)(first.replace(/ at line \d+, column \d+:$/, ""), 200));
		throw (0,_domain_build_settings_file_js__0.FV)(error.linePos?.[0].line ?? 1, `it is not valid YAML: ${why}.`, form);
	}
	const read = { yaml, document, lines };
	refuseReferences(read);
	const top = entriesOf(read, document.contents, { what: "the file", fix: form });
	for (const { name, line } of top)
		refuseUnknown(name, line);
	const defaults = top.find(({ name }) => name === "defaults")?.value;
	const images = top.find(({ name }) => name === "images");
	return {
		settings: settingsOf(read, entriesOf(read, defaults, { what: "`defaults`", fix: form })),
		...(images === undefined ? {} : { images: imagesOf(read, images) }),
	};
}
function imagesOf(read, { line, value }) {
	if (!read.yaml.isSeq(value)) {
		throw (0,_domain_build_settings_file_js__0.FV)(line, "`images` must be a list.", imagesForm);
	}
	const { items } = value;
	if (items.length === 0)
		throw (0,_domain_build_settings_file_js__0.FV)(line, "`images` has no entry.", imagesForm);
	if (items.length > mostImages) {
		throw (0,_domain_build_settings_file_js__0.FV)(line, `\`images\` has ${items.length} entries, more than ${mostImages}.`, "List fewer images.");
	}
	return items.map((item) => imageOf(read, item));
}
function imageOf(read, item) {
	const entries = entriesOf(read, item, { what: "an entry of `images`", fix: imagesForm });
	const named = entries.find(({ name }) => name === "name");
	return {
		name: textOf(read, named?.value) ?? "",
		line: named?.line ?? lineOf(read, item),
		settings: settingsOf(read, entries.filter((entry) => entry !== named)),
	};
}
function settingsOf(read, entries) {
	return entries.map((entry) => ({ ...entry, value: valueOf(read, entry.value) }));
}
function refuseReferences(read) {
	const refuse = (node) => {
		throw (0,_domain_build_settings_file_js__0.FV)(lineOf(read, node), "anchors, aliases and tags are not taken.", "Write each value out where it is used.");
	};
	read.yaml.visit(read.document, {
		Alias: (_, node) => refuse(node),
		Value: (_, node) => {
			if (node.anchor !== undefined || node.tag !== undefined)
				refuse(node);
		},
	});
}
function entriesOf(read, node, { what, fix }) {
	if (textOf(read, node) === "")
		return [];
	if (!read.yaml.isMap(node)) {
		throw (0,_domain_build_settings_file_js__0.FV)(lineOf(read, node), `${what} must have names and values.`, fix);
	}
	return node.items.map(({ key, value }) => ({
		name: textOf(read, key) ?? "",
		line: lineOf(read, key),
		value,
	}));
}
function valueOf(read, node) {
	if (!read.yaml.isSeq(node))
		return textOf(read, node);
	const texts = node.items.map((item) => textOf(read, item));
	return texts.every((text) => text !== undefined) ? texts : undefined;
}
function textOf({ yaml }, node) {
	if (node === null || node === undefined)
		return "";
	if (!yaml.isScalar(node))
		return undefined;
	return node.value === null ? "" : String(node.value);
}
function lineOf({ yaml, lines }, node) {
	const offset = yaml.isNode(node) ? node.range?.[0] : undefined;
	return lines.linePos(offset ?? 0).line;
}
const topNames = ["defaults", "images"];
function refuseUnknown(name, line) {
	if (topNames.includes(name))
		return;
	throw (0,_domain_build_settings_file_js__0.FV)(line, `\`${(0,_domain_text_printable_js__1.g$)(name.slice(0, 80))}\` is not known${(0,_domain_text_nearest_js__3.a)(name, topNames)}`, form);
}


}),

};
//# sourceMappingURL=24404.index.js.map
