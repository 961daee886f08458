export const id = 6206;
export const ids = [6206];
export const modules = {

94037:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (isToolVersion),
  q: () => (isDeclarationPath)
});
function isDeclarationPath(text) {
	const parts = text.split("/");
	return (text.length <= 1000 &&
		!/\p{Cc}|\\/u.test(text) &&
		parts.every((part) => part !== "" && part !== "." && part !== ".."));
}
function isToolVersion(text) {
	return /^\d[\w.+~-]{0,39}$/.test(text);
}


}),

41819:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (defaultStepEpoch),
  V: () => (latestEpoch)
});
const earliestZipTime = 318_211_200;
const latestEpoch = 253_402_300_799;
function defaultStepEpoch(timestamp) {
	return Math.max(timestamp, earliestZipTime);
}


}),

41604:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Dx: () => (ownNames),
  bL: () => (takenBy),
  nW: () => (needsContainerfile),
  xb: () => (writtenForms)
});
var _s2i_js__0 = __webpack_require__(15290);

const takenBy = {
	file: ["containerfile", "runpack"],
	target: ["containerfile"],
};
const none = { contexts: [], secrets: [] };
const ownNames = {
	containerfile: none,
	runpack: none,
	base: none,
	s2i: { contexts: [_s2i_js__0.ut, _s2i_js__0.xV], secrets: [_s2i_js__0._i] },
	prebuilt: none,
};
function needsContainerfile(kind) {
	return takenBy.file.includes(kind);
}
const writtenForms = { runpack: 1, s2i: 1, prebuilt: 1, base: 1 };


}),

60063:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (sortedByName)
});
function sortedByName(values) {
	return [...values].sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name));
}


}),

92223:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (formatPrebuilt),
  z: () => (parsePrebuilt)
});
var _runpack_js__0 = __webpack_require__(60002);

function parsePrebuilt(text) {
	const [path = "", to = "", ...others] = text.split(":");
	return others.length === 0 && isInsidePath(path) && (0,_runpack_js__0.qW)(to) ? { path, to } : undefined;
}
function formatPrebuilt({ path, to }) {
	return `${path}:${to}`;
}
function isInsidePath(path) {
	return (path !== "" &&
		!/^[/-]|\/$/.test(path) &&
		(0,_runpack_js__0.qW)(`/${path}`) &&
		!path.split("/").some((part) => part.toLowerCase() === ".git"));
}


}),

60002:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Cq: () => (isPinnedImage),
  DZ: () => (isVariable),
  GJ: () => (parseArtifact),
  QY: () => (isUser),
  _F: () => (isVariableValue),
  _N: () => (mostEntries),
  e1: () => (isCommandWord),
  ff: () => (defaultUser),
  oN: () => (formatArtifact),
  pz: () => (parsePort),
  qW: () => (isPlainPath),
  tr: () => (longestEntry)
});
var _oci_reference_js__0 = __webpack_require__(73326);

const defaultUser = "65532:65532";
const mostEntries = 500;
const longestEntry = 4096;
function isPlainPath(path) {
	return (path.length <= longestEntry &&
		/^\/(?:[^\s/*?[\]$\\"'`:\p{Cc}]+\/)*(?:[^\s/*?[\]$\\"'`:\p{Cc}]+)?$/u.test(path) &&
		!path.split("/").some((part) => part === "." || part === ".."));
}
function parseArtifact(text) {
	const [stage = "", from = "", to = "", ...others] = text.split(":");
	if (others.length > 0 || !isStageName(stage) || !isPlainPath(from) || !isPlainPath(to)) {
		return undefined;
	}
	return { stage, from, to };
}
function formatArtifact({ stage, from, to }) {
	return `${stage}:${from}:${to}`;
}
function isStageName(text) {
	return text.length <= 128 && /^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(text);
}
function isUser(text) {
	const account = "(?:[0-9]{1,10}|[A-Za-z_][A-Za-z0-9_.-]{0,63})";
	return new RegExp(`^${account}(?::${account})?$`).test(text);
}
function parsePort(text) {
	const [, digits = "", protocol = "tcp"] = /^(\d{1,5})(?:\/(tcp|udp|sctp))?$/i.exec(text) ?? [];
	const port = Number(digits);
	return digits === "" || port < 1 || port > 65_535
		? undefined
		: `${port}/${protocol.toLowerCase()}`;
}
function isVariable(text) {
	return text.length <= 256 && /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);
}
function isVariableValue(text) {
	return text.length <= longestEntry && !/[\p{Cc}\u2028\u2029]/u.test(text.replaceAll("\t", ""));
}
function isCommandWord(text) {
	return text.length <= longestEntry && !text.includes("\0");
}
function isPinnedImage(text) {
	return text.length <= longestEntry && (0,_oci_reference_js__0.F2)(text)?.digest !== undefined;
}


}),

93294:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (parseScriptsUrl),
  P: () => (scriptsUrlIn)
});
var _oci_digest_js__0 = __webpack_require__(30719);
var _text_failure_js__1 = __webpack_require__(67271);
var _text_printable_js__2 = __webpack_require__(76158);
var _text_trailing_js__4 = __webpack_require__(36141);
var _text_url_secrets_js__5 = __webpack_require__(50400);
var _s2i_js__3 = __webpack_require__(15290);






const pathIn = /^(?:\/[A-Za-z0-9_.@+~-]+)+\/*$/;
function parseScriptsUrl(text) {
	const [, scheme = "", rest = ""] = /^([a-z]+):\/\/(.*)$/s.exec(text) ?? [];
	switch (scheme) {
		case "image":
			return isPath(rest)
				? { kind: "image", folder: (0,_text_trailing_js__4.h)(rest, "/") }
				: wrong("has no absolute path after `image://`");
		case "file": {
			const folder = `/${rest.replace(/^\/+/, "")}`;
			return isPath(folder)
				? { kind: "source", folder: (0,_text_trailing_js__4.h)(folder, "/").slice(1) }
				: wrong("has no folder of the source after `file://`");
		}
		case "http":
		case "https":
			return webScripts(text);
		default:
			return wrong("does not name a folder of the builder image, of the source or of a web server");
	}
}
function scriptsUrlIn(text) {
	const parsed = parseScriptsUrl(text);
	if (parsed.kind !== "wrong")
		return parsed;
	throw (0,_text_failure_js__1.AN)("scripts-url", `${JSON.stringify((0,_text_printable_js__2.RK)((0,_text_printable_js__2.vI)((0,_text_url_secrets_js__5.c)(text), 100)))} ${parsed.wrong}.`, "Write `image://` and a folder of the builder image, e.g. `image:///usr/libexec/s2i`; `file://` and a folder of the source, e.g. `file://deploy/s2i`; or the URL of a folder with the digest of each script, `https://example.org/s2i#assemble=sha256:…,run=sha256:…`.");
}
function webScripts(text) {
	const hash = text.indexOf("#");
	const base = hash === -1 ? text : text.slice(0, hash);
	const flaw = flawOf(base);
	if (flaw !== undefined)
		return wrong(flaw);
	const { href } = new URL(base);
	const folder = href.endsWith("/") ? href : `${href}/`;
	const scripts = [];
	for (const entry of hash === -1 ? [] : text.slice(hash + 1).split(",")) {
		const [, written = "", hex = ""] = /^([a-z-]{1,40})=sha256:([0-9a-f]{64})$/.exec(entry) ?? [];
		const name = _s2i_js__3.sO.find((known) => known === written);
		if (name === undefined) {
			const shown = JSON.stringify((0,_text_printable_js__2.RK)((0,_text_printable_js__2.vI)((0,_text_url_secrets_js__5.c)(entry), 60)));
			return wrong(`has ${shown}, which is not a script with its digest`);
		}
		if (scripts.some((each) => each.name === name))
			return wrong(`names \`${name}\` twice`);
		scripts.push({ name, url: `${folder}${name}`, digest: (0,_oci_digest_js__0.Ch)(hex) });
	}
	return scripts.length === 0
		? wrong("has no digest of a script, so nothing says which scripts these are")
		: { kind: "web", base, scripts };
}
function flawOf(base) {
	if (/[\s\p{Cc}]/u.test(base))
		return "has a blank or a control character in it";
	if (!URL.canParse(base))
		return "is not a URL";
	const { username, password } = new URL(base);
	if (username !== "" || password !== "")
		return "has an account in it, which the image would show";
	return base.includes("?") ? "has a query" : undefined;
}
function isPath(text) {
	return pathIn.test(text) && !text.split("/").some((part) => part === ".." || part === ".");
}
function wrong(text) {
	return { kind: "wrong", wrong: text };
}


}),

66182:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Jg: () => (longestLabel),
  Uc: () => (labelReader),
  oN: () => (isRevision)
});
function isRevision(text) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
const longestLabel = 64 * 1024;
function labelReader(labels) {
	const read = (name) => {
		const value = Object.hasOwn(labels, name) ? labels[name] : undefined;
		return value === undefined || value.length > longestLabel ? undefined : value;
	};
	return Object.assign(read, { filled: (name) => read(name) || undefined });
}


}),

24138:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Sx: () => (isOwnNamespace),
  XQ: () => (sourceLabels),
  _F: () => (speaksForImage),
  ij: () => (s2iSourceNames),
  l3: () => (labelNames),
  sq: () => (isSourceLabel)
});
var _build_plan_js__2 = __webpack_require__(60063);
var _oci_digest_js__0 = __webpack_require__(30719);
var _recipe_js__1 = __webpack_require__(25975);



const labelNames = {
	source: "org.opencontainers.image.source",
	revision: "org.opencontainers.image.revision",
	version: "org.opencontainers.image.version",
	baseName: "org.opencontainers.image.base.name",
	baseDigest: "org.opencontainers.image.base.digest",
	sourceId: "dev.twofold.source-id",
	advisories: "dev.twofold.advisories",
	recipe: "dev.twofold.recipe",
	reproducible: "dev.twofold.reproducible",
	exceptions: "dev.twofold.exceptions",
	packages: "dev.twofold.packages",
};
const s2iSourceNames = {
	commitId: "io.openshift.s2i.build.commit.id",
	sourceLocation: "io.openshift.s2i.build.source-location",
	sourceContextDir: "io.openshift.s2i.build.source-context-dir",
};
const ofSource = [
	labelNames.source,
	labelNames.revision,
	labelNames.version,
	labelNames.baseName,
	labelNames.baseDigest,
];
function isOwnNamespace(name) {
	return /^dev\.twofold(\.|$)/i.test(name);
}
function isSourceLabel(name) {
	return ofSource.includes(name);
}
function speaksForImage(name) {
	return isSourceLabel(name) || (isOwnNamespace(name) && /^[\w.-]{1,200}$/.test(name));
}
function sourceLabels(facts) {
	const { source } = facts;
	const names = new Set(facts.advisories.map((advisory) => advisory.name));
	const base = facts.base === undefined ? undefined : publishedBase(facts.base);
	const labels = [
		label(labelNames.source, startsWithHost(source.repository) && `https://${source.repository}`),
		label(labelNames.revision, source.revision !== "" && source.revision),
		label(labelNames.version, source.version),
		label(labelNames.baseName, base?.name),
		label(labelNames.baseDigest, base?.digest),
		label(labelNames.sourceId, source.id),
		label(labelNames.advisories, [...names].sort().join(",")),
		label(labelNames.recipe, facts.recipe && (0,_recipe_js__1.o)(facts.recipe)),
	].flat();
	return (0,_build_plan_js__2.I)(labels);
}
function label(name, value) {
	return value === false || value === undefined ? [] : [{ name, value }];
}
function startsWithHost(repository) {
	return /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?\/./.test(repository);
}
function publishedBase(base) {
	const at = base.pinned.lastIndexOf("@");
	const digest = at < 1 ? undefined : (0,_oci_digest_js__0.m)(base.pinned.slice(at + 1));
	if (digest === undefined)
		return undefined;
	const name = base.pinned.slice(0, at);
	return {
		name: tagOf(name) === "" ? name + tagOf(base.written.replace(/@.*$/s, "")) : name,
		digest,
	};
}
function tagOf(reference) {
	return /:[^:/]+$/.exec(reference)?.[0] ?? "";
}


}),

34705:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  X: () => (readKind),
  G: () => (writeKind)
});


var dist = __webpack_require__(77934);

var base = __webpack_require__(94037);

var kind_rules = __webpack_require__(41604);

var s2i = __webpack_require__(15290);

var schema = __webpack_require__(59006);

var plan = __webpack_require__(60063);

var prebuilt = __webpack_require__(92223);

var runpack = __webpack_require__(60002);

var oci = __webpack_require__(34730);
;







function runpackMembers(recipe) {
	const { artifacts, run } = recipe;
	return {
		form: kind_rules.xb.runpack,
		...stageMembers(recipe),
		artifacts: artifacts.map(runpack.oN),
		...(run === undefined ? {} : { run: { ...run } }),
	};
}
function prebuiltMembers(recipe) {
	const { files, make, tree } = recipe;
	return {
		form: kind_rules.xb.prebuilt,
		...stageMembers(recipe),
		files: files.map(prebuilt.V),
		...(make === undefined ? {} : { make }),
		...(tree === undefined ? {} : { tree }),
	};
}
function stageMembers({ runtimeImage, command, user, env, expose, workdir }) {
	return {
		runtimeImage,
		command,
		user,
		env: Object.fromEntries(env.map(({ name, value }) => [name, value])),
		expose: expose.toSorted(),
		...(workdir === undefined ? {} : { workdir }),
	};
}
const bounded = (item, least) => dist.FsL((0,schema.c3)(item), dist.z6Y(({ length }) => length >= least && length <= runpack._N, `a list of ${least} to ${runpack._N} entries`));
const artifact = dist.FsL(dist.YjP(), dist.pdi(runpack.GJ), dist.z6Y((found) => found !== undefined, "`stage:/from:/to`"), dist.pdi((found) => found ?? { stage: "", from: "", to: "" }));
const port = (0,schema.jk)((text) => (0,runpack.pz)(text) === text, "a port such as `8080/tcp`");
const variables = dist.FsL((0,schema.A7)((0,schema.jk)(runpack._F, "a text on one line")), dist.z6Y((found) => Object.keys(found).length <= runpack._N && Object.keys(found).every(runpack.DZ), "variables by their names"));
const plainPath = (0,schema.jk)(runpack.qW, "an absolute path");
const run = (0,schema.tA)({
	folders: bounded(plainPath, 1),
	workdir: plainPath,
	command: bounded((0,schema.jk)(runpack.e1, "a word"), 1),
});
const stageEntries = {
	runtimeImage: (0,schema.jk)(runpack.Cq, "an image by its digest"),
	command: bounded((0,schema.jk)(runpack.e1, "a word"), 1),
	user: (0,schema.jk)(runpack.QY, "a user"),
	env: variables,
	expose: bounded(port, 0),
	workdir: dist.dxN(plainPath),
};
function stageOf({ env, workdir, ...others }) {
	return {
		...others,
		env: (0,plan.I)(Object.entries(env).map(([name, value]) => ({ name, value }))),
		...(workdir === undefined ? {} : { workdir }),
	};
}
const runpackSchema = dist.FsL((0,schema.tA)({
	form: dist.euz(kind_rules.xb.runpack, String(kind_rules.xb.runpack)),
	...stageEntries,
	artifacts: bounded(artifact, 1),
	run: dist.dxN(run),
}), dist.pdi(({ form: _, run, ...found }) => ({
	kind: "runpack",
	...stageOf(found),
	...(run === undefined ? {} : { run }),
})));
const files = dist.FsL(dist.YjP(), dist.pdi(prebuilt.z), dist.z6Y((found) => found !== undefined, "`path:/to`"), dist.pdi((found) => found ?? { path: "", to: "" }));
const prebuiltSchema = dist.FsL((0,schema.tA)({
	form: dist.euz(kind_rules.xb.prebuilt, String(kind_rules.xb.prebuilt)),
	...stageEntries,
	files: bounded(files, 1),
	make: dist.dxN(bounded((0,schema.jk)(runpack.e1, "a word"), 1)),
	tree: dist.dxN(oci.er),
}), dist.pdi(({ form: _, make, tree, ...found }) => ({
	kind: "prebuilt",
	...stageOf(found),
	...(make === undefined ? {} : { make }),
	...(tree === undefined ? {} : { tree }),
})));

;






function writeKind(recipe) {
	switch (recipe.kind) {
		case "containerfile":
			return { recipe: recipe.kind };
		case "runpack":
			return { recipe: recipe.kind, inputs: runpackMembers(recipe) };
		case "s2i":
			return { recipe: recipe.kind, inputs: s2iMembers(recipe) };
		case "prebuilt":
			return { recipe: recipe.kind, inputs: prebuiltMembers(recipe) };
		case "base": {
			const { kind, declaration, mmdebstrap } = recipe;
			return { recipe: kind, inputs: { form: kind_rules.xb.base, declaration, mmdebstrap } };
		}
	}
}
function s2iMembers(recipe) {
	const { builderImage, runtimeImage, scriptsUrl, runtimeArtifacts, method } = recipe;
	return {
		form: kind_rules.xb.s2i,
		builderImage,
		...(runtimeImage === undefined ? {} : { runtimeImage }),
		...(scriptsUrl === undefined ? {} : { scriptsUrl }),
		runtimeArtifacts,
		method,
	};
}
const shortText = (0,schema.jk)(({ length }) => length > 0 && length <= s2i.O6, `a text of 1 to ${s2i.O6} characters`);
const s2iSchema = dist.FsL((0,schema.tA)({
	form: dist.euz(kind_rules.xb.s2i, String(kind_rules.xb.s2i)),
	builderImage: (0,schema.jk)(s2i.lS, "an image's name"),
	runtimeImage: dist.dxN((0,schema.jk)(s2i.lS, "an image's name")),
	scriptsUrl: dist.dxN(shortText),
	runtimeArtifacts: dist.FsL((0,schema.c3)(shortText), dist.z6Y(({ length }) => length <= s2i.Z4, `a list of at most ${s2i.Z4} entries`)),
	method: dist.KIO(s2i.$s, "`build` or `run`"),
}), dist.z6Y(({ runtimeImage, runtimeArtifacts }) => runtimeImage !== undefined || runtimeArtifacts.length === 0, "one with a runtime image where it has runtime artifacts"), dist.pdi(({ form: _, runtimeImage, scriptsUrl, ...found }) => ({
	kind: "s2i",
	...found,
	...(runtimeImage === undefined ? {} : { runtimeImage }),
	...(scriptsUrl === undefined ? {} : { scriptsUrl }),
	incremental: false,
})));
const baseSchema = dist.FsL((0,schema.tA)({
	form: dist.euz(kind_rules.xb.base, String(kind_rules.xb.base)),
	declaration: (0,schema.jk)(base.q, "a path in the context"),
	mmdebstrap: (0,schema.jk)(base.P, "a version"),
}), dist.pdi(({ form: _, ...found }) => ({ kind: "base", ...found })));
const schemas = {
	containerfile: dist.FsL(dist.Vxk("left out"), dist.pdi(() => ({ kind: "containerfile" }))),
	runpack: runpackSchema,
	s2i: s2iSchema,
	prebuilt: prebuiltSchema,
	base: baseSchema,
};
function readKind({ recipe, inputs }) {
	return isKnown(recipe) ? (0,schema.KD)(schemas[recipe], inputs) : undefined;
}
function isKnown(kind) {
	return Object.hasOwn(schemas, kind);
}


}),

25975:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  l: () => (hasForeign),
  o: () => (writeRecipe)
});
var _text_canonical_json_js__3 = __webpack_require__(84602);
var _text_failure_js__0 = __webpack_require__(67271);
var _text_surface_js__1 = __webpack_require__(10970);
var _label_reading_js__4 = __webpack_require__(66182);
var _recipe_kinds_js__2 = __webpack_require__(34705);





function hasForeign({ file, buildContexts }) {
	return typeof file === "object" || buildContexts.some((context) => "foreign" in context);
}
function writeRecipe(recipe) {
	const { file, hermetic, recipe: kind, ...others } = recipe;
	const lists = {
		buildArgs: byName(recipe.buildArgs, ({ value }) => value),
		labels: recipe.labels.toSorted(),
		annotations: recipe.annotations.toSorted(),
		secrets: recipe.secrets.toSorted(),
		buildContexts: byName(recipe.buildContexts, ({ name: _, ...origin }) => origin),
		bases: byName(recipe.bases, ({ digest }) => digest),
	};
	const text = (0,_text_canonical_json_js__3.d)({
		...others,
		...(0,_recipe_kinds_js__2.G)(kind),
		...lists,
		...(file === undefined ? {} : { file: typeof file === "string" ? file : { foreign: true } }),
		...(hermetic === undefined
			? {}
			: { hermetic: true, fetchStages: hermetic.fetchStages.toSorted() }),
	});
	const bytes = text.length;
	if (bytes <= _label_reading_js__4.Jg)
		return text;
	const inputs = (0,_recipe_kinds_js__2.G)(kind).inputs ?? {};
	const sizeOf = (part) => (0,_text_canonical_json_js__3.d)(part === "inputs" ? inputs : lists[part]).length;
	const largest = parts.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one));
	throw new _text_failure_js__0.HR({
		code: "usage",
		message: `The image's label \`dev.twofold.recipe\` would have ${bytes} bytes, but at most ${_label_reading_js__4.Jg} are allowed.`,
		fix: `Most of it comes from ${lessOf[largest]}.`,
	});
}
const parts = [
	"inputs",
	"buildArgs",
	"labels",
	"annotations",
	"secrets",
	"buildContexts",
	"bases",
];
const lessOf = {
	inputs: `the inputs of ${(0,_text_surface_js__1.Pe)("recipe")}: write fewer or shorter entries`,
	buildArgs: `${(0,_text_surface_js__1.Pe)("build-args")}: write long values into a file of the context instead`,
	labels: `the names in ${(0,_text_surface_js__1.Pe)("labels")}: write fewer of them, or LABEL lines in the Containerfile`,
	annotations: `the names in ${(0,_text_surface_js__1.Pe)("annotations")}: write fewer of them`,
	secrets: `the ids in ${(0,_text_surface_js__1.Pe)("secrets")}: write several secrets into one file`,
	buildContexts: `${(0,_text_surface_js__1.Pe)("build-contexts")}: name one folder that holds several of them`,
	bases: "the images that the Containerfile names: copy from fewer images",
};
function byName(list, valueOf) {
	return Object.fromEntries(list.map((one) => [one.name, valueOf(one)]));
}


}),

34730:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $P: () => (manifestMediaTypes),
  L8: () => (imageConfigSchema),
  U8: () => (indexMediaTypes),
  er: () => (digestSchema),
  me: () => (indexSchema),
  rc: () => (manifestSchema)
});
var valibot__2 = __webpack_require__(77934);
var _text_schema_js__0 = __webpack_require__(59006);
var _digest_js__1 = __webpack_require__(30719);



const manifestMediaTypes = [
	"application/vnd.oci.image.manifest.v1+json",
	"application/vnd.docker.distribution.manifest.v2+json",
];
const indexMediaTypes = [
	"application/vnd.oci.image.index.v1+json",
	"application/vnd.docker.distribution.manifest.list.v2+json",
];
const text = valibot__2.YjP();
const texts = (0,_text_schema_js__0.A7)(text);
const bytes = "a number of bytes";
const digestSchema = valibot__2.FsL(text, valibot__2.ahr(_digest_js__1.Bc, "`sha256:` and 64 lower-case hex digits"));
const descriptor = (0,_text_schema_js__0.Xy)({
	mediaType: text,
	digest: digestSchema,
	size: valibot__2.FsL(valibot__2.aig(bytes), valibot__2.Y2b(bytes), valibot__2.Wwf(0, bytes)),
	annotations: valibot__2.yqP(texts),
	platform: valibot__2.yqP((0,_text_schema_js__0.Xy)({ os: text, architecture: text, variant: valibot__2.yqP(text) })),
});
const manifestSchema = (0,_text_schema_js__0.Xy)({
	schemaVersion: valibot__2.euz(2, "2"),
	mediaType: valibot__2.yqP(oneOf(manifestMediaTypes)),
	config: descriptor,
	layers: (0,_text_schema_js__0.c3)(descriptor),
	annotations: valibot__2.yqP(texts),
});
const indexSchema = (0,_text_schema_js__0.Xy)({
	schemaVersion: valibot__2.euz(2, "2"),
	mediaType: valibot__2.yqP(oneOf(indexMediaTypes)),
	manifests: (0,_text_schema_js__0.c3)(descriptor),
});
const historyEntry = valibot__2.FsL((0,_text_schema_js__0.Xy)({
	created_by: valibot__2.yqP(text),
	comment: valibot__2.yqP(text),
	empty_layer: valibot__2.yqP(valibot__2.zMY()),
}), valibot__2.pdi(({ created_by = "", comment, empty_layer = false }) => ({
	createdBy: created_by,
	...(comment === undefined ? {} : { comment }),
	emptyLayer: empty_layer,
})));
const imageConfigSchema = valibot__2.FsL((0,_text_schema_js__0.Xy)({
	os: text,
	architecture: text,
	config: valibot__2.yqP((0,_text_schema_js__0.Xy)({
		Labels: valibot__2.yqP(texts),
		OnBuild: valibot__2.yqP((0,_text_schema_js__0.c3)(text)),
		Healthcheck: valibot__2.yqP((0,_text_schema_js__0.Xy)({ Test: valibot__2.yqP((0,_text_schema_js__0.c3)(text)) })),
		Shell: valibot__2.yqP((0,_text_schema_js__0.c3)(text)),
	})),
	rootfs: (0,_text_schema_js__0.Xy)({ diff_ids: (0,_text_schema_js__0.c3)(digestSchema) }),
	history: valibot__2.yqP((0,_text_schema_js__0.c3)(historyEntry)),
}), valibot__2.pdi(({ os, architecture, config, rootfs, history = [] }) => {
	const { Labels: labels = {}, OnBuild: triggers, Healthcheck, Shell: shell } = config ?? {};
	const [test = "NONE"] = Healthcheck?.Test ?? [];
	const healthcheck = test !== "NONE";
	return {
		os,
		architecture,
		labels,
		...(triggers === undefined ? {} : { triggers }),
		...(healthcheck || shell !== undefined
			? { docker: { healthcheck, shell: shell ?? [] } }
			: {}),
		diffIds: rootfs.diff_ids,
		history,
	};
}));
function oneOf(types) {
	const known = types.map((type) => `\`${type}\``).join(" or ");
	return valibot__2.FsL(text, valibot__2.z6Y((type) => types.includes(type), known));
}


}),

84602:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (canonicalJson)
});
function canonicalJson(value) {
	if (isList(value))
		return `[${value.map(canonicalJson).join(",")}]`;
	if (typeof value !== "object")
		return inAscii(JSON.stringify(value));
	const members = Object.entries(value)
		.sort(([one], [other]) => Number(one > other) - Number(one < other))
		.flatMap(([name, member]) => member === undefined ? [] : [`${canonicalJson(name)}:${canonicalJson(member)}`]);
	return `{${members.join(",")}}`;
}
function inAscii(json) {
	return json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function isList(value) {
	return Array.isArray(value);
}


}),

24099:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  OW: () => (isJsonObject),
  qF: () => (parseJson),
  v_: () => (TooDeep)
});

function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
const maxJsonDepth = 64;
class TooDeep extends SyntaxError {
}
function parseJson(text) {
	if (nesting(text) > maxJsonDepth) {
		throw new TooDeep(`is nested more than ${maxJsonDepth} levels deep`);
	}
	return JSON.parse(text);
}
function nesting(text) {
	let depth = 0;
	let deepest = 0;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === quote)
			at = stringEnd(text, at);
		else if (code === openBracket || code === openBrace) {
			depth += 1;
			deepest = Math.max(deepest, depth);
		}
		else if (code === closeBracket || code === closeBrace)
			depth -= 1;
	}
	return deepest;
}
function stringEnd(text, start) {
	let end = text.indexOf('"', start + 1);
	while (end !== -1 && isEscaped(text, end))
		end = text.indexOf('"', end + 1);
	return end === -1 ? text.length : end;
}
function isEscaped(text, at) {
	let first = at;
	while (text.charCodeAt(first - 1) === backslash)
		first -= 1;
	return (at - first) % 2 === 1;
}
const [quote, backslash] = [0x22, 0x5c];
const [openBracket, closeBracket] = [0x5b, 0x5d];
const [openBrace, closeBrace] = [0x7b, 0x7d];


}),

59006:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A7: () => (mapOf),
  CP: () => (wholeObjectOf),
  EB: () => (checkedJson),
  KD: () => (checked),
  MW: () => (fittingJson),
  U4: () => (parsedJson),
  Xy: () => (objectOf),
  _Q: () => (fitting),
  c3: () => (listOf),
  jk: () => (textThat),
  l1: () => (listOfFitting),
  no: () => (maybe),
  o$: () => (jsonObject),
  tA: () => (onlyObjectOf),
  xK: () => (checkedWhole)
});
var valibot__1 = __webpack_require__(77934);
var _json_js__2 = __webpack_require__(24099);
var _printable_js__0 = __webpack_require__(76158);



const expectations = {
	array: "an array",
	boolean: "true or false",
	number: "a number",
	string: "a text",
};
const config = {
	abortEarly: true,
	message: ({ type }) => expectations[type] ?? "something else",
};
const patient = { ...config, abortEarly: false };
const jsonObject = valibot__1.IeY(_json_js__2.OW, "an object");
const textThat = (is, what) => valibot__1.FsL(valibot__1.YjP(), valibot__1.z6Y(is, what));
function objectOf(entries) {
	const whole = valibot__1.Ikc(entries);
	return valibot__1.FsL(jsonObject, valibot__1.NTK(({ dataset, addIssue, NEVER }) => {
		const result = valibot__1.xLC(whole, membersOf(dataset.value, entries), config);
		if (result.success)
			return result.output;
		const { input, message, path } = result.issues[0];
		addIssue({ input, message, path });
		return NEVER;
	}));
}
function membersOf(value, entries) {
	const members = {};
	for (const [name, { type }] of Object.entries(entries)) {
		const member = Object.hasOwn(value, name) ? value[name] : undefined;
		const isAbsent = member === undefined || member === null;
		if (!isAbsent || type !== "exact_optional")
			members[name] = member;
	}
	return members;
}
function wholeObjectOf(entries) {
	const whole = valibot__1.Ikc(entries);
	const known = Object.keys(entries);
	return valibot__1.FsL(jsonObject, valibot__1.NTK(({ dataset, addIssue, NEVER }) => {
		const { value } = dataset;
		const result = valibot__1.xLC(whole, membersOf(value, entries), patient);
		for (const { input, message, path } of result.issues ?? []) {
			addIssue({ input, message, path });
		}
		const unknown = Object.keys(value).filter((name) => !Object.hasOwn(entries, name));
		for (const key of unknown) {
			const member = { type: "object", origin: "value", input: value, key };
			const message = `left out, because only ${known.join(", ")} are known here`;
			addIssue({ input: value[key], message, path: [{ ...member, value: value[key] }] });
		}
		return result.success && unknown.length === 0 ? result.output : NEVER;
	}));
}
function onlyObjectOf(entries) {
	return valibot__1.FsL(jsonObject, valibot__1.z6Y((found) => Object.keys(found).every((name) => Object.hasOwn(entries, name)), `an object with no other members than ${Object.keys(entries).join(", ")}`), objectOf(entries));
}
function mapOf(item) {
	const values = valibot__1.YOg(item);
	return valibot__1.FsL(jsonObject, valibot__1.NTK(({ dataset, addIssue, NEVER }) => {
		const keys = Object.keys(dataset.value);
		const keyAt = (at) => keys[at] ?? "";
		const result = valibot__1.xLC(values, Object.values(dataset.value), config);
		if (result.success) {
			return Object.fromEntries(result.output.map((value, at) => [keyAt(at), value]));
		}
		const { input, message, path: [place, ...path] = [] } = result.issues[0];
		const key = keyAt(Number(place?.key));
		const member = { type: "object", origin: "value", input: dataset.value, key };
		addIssue({ input, message, path: [{ ...member, value: dataset.value[key] }, ...path] });
		return NEVER;
	}));
}
function listOf(item) {
	return valibot__1.FsL(valibot__1.YOg(item), valibot__1.tBZ());
}
function listOfFitting(item) {
	return valibot__1.FsL(valibot__1.YOg(valibot__1.L5J()), valibot__1.pdi((items) => items.flatMap((one) => {
		const result = valibot__1.xLC(item, one, config);
		return result.success ? [result.output] : [];
	})));
}
function maybe(schema) {
	return valibot__1.NpB(valibot__1.dxN(schema), undefined);
}
function checked(schema, value) {
	const result = valibot__1.xLC(schema, value, config);
	return result.success ? { value: result.output } : { wrong: reasonOf(result.issues[0]) };
}
function checkedWhole(schema, value) {
	const result = valibot__1.xLC(schema, value, patient);
	return result.success ? { value: result.output } : { flaws: result.issues.map(reasonOf) };
}
function fitting(schema, value) {
	const result = valibot__1.xLC(schema, value, config);
	return result.success ? result.output : undefined;
}
function checkedJson(schema, text) {
	const parsed = parsedJson(text);
	return "wrong" in parsed ? parsed : checked(schema, parsed.value);
}
function parsedJson(text) {
	try {
		return { value: (0,_json_js__2.qF)(text) };
	}
	catch (error) {
		return { wrong: error instanceof _json_js__2.v_ ? `it ${error.message}` : "it is not JSON" };
	}
}
function fittingJson(schema, text) {
	const found = checkedJson(schema, text);
	return "value" in found ? found.value : undefined;
}
function reasonOf({ path, input, message }) {
	const place = (path ?? []).reduce((text, { key }) => typeof key === "number"
		? `${text}[${key}]`
		: `${text === "" ? "" : `${text}.`}${String(key)}`, "");
	const where = place === "" ? "the document" : `\`${(0,_printable_js__0.vI)((0,_printable_js__0.RK)(place), 200)}\``;
	return `${where} ${input === undefined ? "is missing" : "is wrong"}: it must be ${message}`;
}


}),

58909:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EN: () => (chooseSome),
  ml: () => (shorten),
  uS: () => (chooseOne)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _domain_text_nearest_js__1 = __webpack_require__(8579);


function chooseOne(choice) {
	const found = choice.known.find((name) => name === choice.written);
	if (found !== undefined)
		return found;
	throw unknownName(choice);
}
function chooseSome(selection) {
	const { input, known, words } = selection;
	const chosen = new Set();
	const dropped = new Set();
	for (const word of words) {
		if (word === "all" || word === "none")
			continue;
		const written = word.startsWith("-") ? word.slice(1) : word;
		const name = chooseOne({ input, known, written });
		(word.startsWith("-") ? dropped : chosen).add(name);
	}
	if (words.includes("none") && words.length > 1) {
		throw (0,_domain_text_failure_js__0.AN)(input, "`none` is given with other entries.", "Write `none` alone, or leave it out.");
	}
	const all = words.includes("all");
	if (dropped.size > 0 && !all) {
		throw (0,_domain_text_failure_js__0.AN)(input, `\`-${[...dropped].join("`, `-")}\` is given without \`all\`, so there is nothing to leave out.`, "Write `all` before it.");
	}
	if (all && chosen.size > 0) {
		throw (0,_domain_text_failure_js__0.AN)(input, `\`all\` and \`${[...chosen].join("`, `")}\` are given together.`, "Write `all`, or the names you want, or `all` with `-name` for the ones you do not want.");
	}
	return known.filter((name) => (all ? !dropped.has(name) : chosen.has(name)));
}
function unknownName({ input, known, written }) {
	return (0,_domain_text_failure_js__0.AN)(input, `${JSON.stringify(shorten(written))} is not known${(0,_domain_text_nearest_js__1.a)(written, known)}`, `Write one of: ${known.map((name) => `\`${name}\``).join(", ")}.`);
}
function shorten(text) {
	const longest = 80;
	return text.length > longest ? `${text.slice(0, longest)}…` : text;
}


}),

16632:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (given)
});
function given(key, value) {
	return value === undefined ? {} : { [key]: value };
}


}),

89376:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  u: () => (splitLines),
  y: () => (splitWords)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);

function splitLines(input, raw) {
	if (typeof raw !== "string")
		return raw.filter((entry) => entry.trim() !== "");
	const entries = [];
	let rest = raw.replaceAll("\r\n", "\n");
	while (rest !== "") {
		const { entry, end } = rest.trimStart().startsWith('"') ? quoted(input, rest) : plain(rest);
		if (entry !== "")
			entries.push(entry);
		rest = rest.slice(end);
	}
	return entries;
}
function splitWords(raw) {
	const texts = typeof raw === "string" ? [raw] : raw;
	return texts
		.flatMap((text) => text.split(/[\n,]/))
		.map((word) => word.trim())
		.filter((word) => word !== "");
}
function plain(text) {
	const lineEnd = text.indexOf("\n");
	return lineEnd === -1
		? { entry: text.trim(), end: text.length }
		: { entry: text.slice(0, lineEnd).trim(), end: lineEnd + 1 };
}
function quoted(input, text) {
	const match = /^\s*"((?:[^"]|"")*)"[^\S\n]*(?:\n|$)/.exec(text);
	if (match === null) {
		throw (0,_domain_text_failure_js__0.AN)(input, "an entry starts with a double quote that is not closed at the end of a line.", 'End the entry with `"`, and write a quote inside it as `""`.');
	}
	return { entry: (match[1] ?? "").replaceAll('""', '"'), end: match[0].length };
}


}),

98570:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (createOptionReader)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _choices_js__1 = __webpack_require__(58909);
var _list_js__2 = __webpack_require__(88213);
var _lists_js__3 = __webpack_require__(89376);




function createOptionReader(raw) {
	const isGiven = (name) => {
		const value = raw[name] ?? "";
		return typeof value === "string" ? value.trim() !== "" : value.length > 0;
	};
	const written = (name) => (isGiven(name) ? raw[name] : (0,_list_js__2.b)(name).default) ?? "";
	const single = (name) => {
		const value = written(name);
		return (typeof value === "string" ? value : (value.at(-1) ?? "")).trim();
	};
	return {
		isGiven,
		text: (name) => {
			const text = single(name);
			if (/\p{Cc}/u.test(text)) {
				throw (0,_domain_text_failure_js__0.AN)(name, "it has a line break or another control character.", "Write it on one line.");
			}
			return text === "" ? undefined : text;
		},
		boolean: (name) => {
			const text = single(name);
			if (/^(true|True|TRUE)$/.test(text))
				return true;
			if (/^(false|False|FALSE)$/.test(text))
				return false;
			throw (0,_domain_text_failure_js__0.AN)(name, `${JSON.stringify(text.slice(0, 80))} is neither true nor false.`, "Write `true` or `false`.");
		},
		number: (name, most) => {
			const text = single(name);
			if (/^\d{1,9}$/.test(text) && Number(text) <= most)
				return Number(text);
			throw (0,_domain_text_failure_js__0.AN)(name, `${JSON.stringify((0,_choices_js__1.ml)(text))} is not a whole number from 0 to ${most}.`, `Write a number, e.g. \`${(0,_list_js__2.b)(name).example}\`.`);
		},
		choice: (name, known) => (0,_choices_js__1.uS)({ input: name, known, written: single(name) }),
		lines: (name) => (0,_lists_js__3.u)(name, written(name)),
		words: (name) => (0,_lists_js__3.y)(written(name)),
	};
}


}),

59757:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (readRegistryAccess)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _domain_text_surface_js__1 = __webpack_require__(10970);
var _choices_js__2 = __webpack_require__(58909);
var _given_js__3 = __webpack_require__(16632);




function readRegistryAccess(from) {
	const { read, push } = from;
	const username = read.text("username");
	const password = read.text("password");
	const access = {
		...(0,_given_js__3.g)("authfile", read.text("authfile")),
		tlsVerify: read.boolean("tls-verify"),
		insecureRegistries: read.words("insecure-registries").map(parseHost),
	};
	if (username === undefined && password !== undefined) {
		throw (0,_domain_text_failure_js__0.AN)("password", `it is given without ${(0,_domain_text_surface_js__1.Pe)("username")}.`, "Give both, or neither to use the auth files.");
	}
	if (username !== undefined && password === undefined) {
		if (!push)
			return access;
		throw (0,_domain_text_failure_js__0.AN)("password", `it is empty, although ${(0,_domain_text_surface_js__1.Pe)("username")} is given.`, `${(0,_domain_text_surface_js__1.$8)({
			workflow: "Check that the secret is set where this runs: a forge gives no secrets to pull requests from forks",
			commandLine: "Write `--password=-` to read it from standard input, or set TWOFOLD_PASSWORD",
		})}.`);
	}
	return { ...(0,_given_js__3.g)("username", username), ...(0,_given_js__3.g)("password", password), ...access };
}
function parseHost(text) {
	if (/^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\[[0-9a-fA-F:.]{2,45}\])(?::\d{1,5})?$/.test(text)) {
		return text.toLowerCase();
	}
	throw (0,_domain_text_failure_js__0.AN)("insecure-registries", `${JSON.stringify((0,_choices_js__2.ml)(text))} is not the host of a registry.`, "Write the host as image references have it, without a scheme or path, e.g. `registry.internal:5000`.");
}


})

};
//# sourceMappingURL=6206.index.js.map
