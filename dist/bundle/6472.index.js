export const id = 6472;
export const ids = [6472];
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

27481:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runConfig: () => (runConfig)
});


var compose_settings = __webpack_require__(91042);

var settings_file = __webpack_require__(68824);

var printable = __webpack_require__(76158);

var list = __webpack_require__(88213);

var lists = __webpack_require__(89376);
;


const secret = new Set(["secrets", "password", "github-token"]);
const commonVariables = {
	authfile: ["REGISTRY_AUTH_FILE"],
	"github-token": ["GITHUB_TOKEN", "GH_TOKEN"],
};
function effectiveSettings({ inputs, origins }, env) {
	return list.f.map((option) => {
		const { name } = option;
		const given = inputs[name];
		const origin = origins.get(name);
		if (given !== undefined && origin !== undefined) {
			return { name, value: effective_valueOf(option, given), origin };
		}
		const common = commonVariables[name]?.find((each) => (env[each] ?? "") !== "");
		return common === undefined
			? { name, value: option.default, origin: { kind: "default" } }
			: {
				name,
				value: effective_valueOf(option, env[common] ?? ""),
				origin: { kind: "variable", name: common },
			};
	});
}
function effective_valueOf({ name, kind }, given) {
	if (secret.has(name))
		return "set";
	if (kind === "lines")
		return (0,lists.u)(name, given);
	if (kind === "words")
		return (0,lists.y)(given);
	return (typeof given === "string" ? given : (given.at(-1) ?? "")).trim();
}


var settings_settings = __webpack_require__(64050);

var command = __webpack_require__(33192);
;







const widestValue = 40;
const longestValue = 200;
async function runConfig(context) {
	const { stdout, stderr, env } = context;
	const called = (0,settings_settings.Ku)([(0,command.w0)(context.arguments), context.variables]);
	const settings = await (0,compose_settings.w)(called, context);
	const all = (0,settings_settings.gR)(settings, () => effectiveSettings(settings, env));
	const shown = (0,command.Mp)(context.arguments, "all")
		? all
		: all.filter(({ origin }) => origin.kind !== "default");
	if ((0,command.Mp)(context.arguments, "json"))
		stdout.write(renderJson(shown));
	else {
		for (const line of lines(shown))
			stdout.write(`${line}\n`);
		if (shown.length < all.length) {
			const rest = shown.length === 0 ? "All settings have" : "The others have";
			stderr.write(`${rest} their defaults, which \`twofold config --all\` shows.\n`);
		}
	}
	check(settings, context);
	return 0;
}
function check(settings, { env }) {
	(0,compose_settings.J)(settings, { variables: env });
}
function renderJson(settings) {
	const rows = settings.map(({ name, value, origin }) => ({
		name,
		value: value ?? null,
		origin: jsonOrigin(origin),
	}));
	return `${JSON.stringify({ settings: rows }, undefined, 2)}\n`;
}
function jsonOrigin(origin) {
	switch (origin.kind) {
		case "call":
			return { kind: "flag" };
		case "file":
			return { kind: "file", file: settings_file.bH, line: origin.line };
		case "variable":
		case "default":
			return origin;
	}
}
function lines(settings) {
	const rows = settings.map(({ name, value = "", origin }) => {
		const [first = "", ...more] = linesOf(name, value);
		return { name, first, more, from: originText(origin) };
	});
	const widest = Math.max(0, ...rows.map(({ name }) => name.length));
	const wide = Math.min(widestValue, Math.max(0, ...rows.map(({ first }) => first.length)));
	return rows.flatMap(({ name, first, more, from }) => [
		`${name.padEnd(widest)}  ${first.padEnd(wide)}  ${from}`,
		...more.map((entry) => `${" ".repeat(widest)}  ${entry}`),
	]);
}
function linesOf(name, value) {
	const entries = typeof value === "string" ? [value] : value;
	const isOfWords = (0,list.b)(name).kind === "words";
	const texts = isOfWords ? [entries.join(",")] : entries;
	return texts.map((text) => (0,printable.g$)((0,printable.vI)(text, longestValue)));
}
function originText(origin) {
	switch (origin.kind) {
		case "call":
			return "flag";
		case "file":
			return `${settings_file.bH}:${origin.line}`;
		case "variable":
			return origin.name;
		case "default":
			return "default";
	}
}


}),

86867:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (runExplain)
});


var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var cause = __webpack_require__(55591);

var failure = __webpack_require__(67271);
;




const mostSteps = 4;
async function readGuideTexts(start = import.meta.dirname) {
	let folder = start;
	for (let step = 0; step < mostSteps; step += 1) {
		folder = (0,external_node_path_.dirname)(folder);
		const found = await textsIn((0,external_node_path_.join)(folder, "docs"));
		if (found !== undefined)
			return found;
	}
	throw new failure.HR({
		code: "tool",
		message: `The pages are missing: there is no folder \`docs\` with them above ${start}.`,
		fix: "Run Twofold from a whole checkout of the project.",
	});
}
async function textsIn(docs) {
	const read = (name) => (0,promises_.readFile)((0,external_node_path_.join)(docs, name), "utf8");
	try {
		const advisories = await read("advisories.md");
		const pages = cause.e.map(async (id) => [id, await read(`causes/${id}.md`)]);
		return { advisories, causes: new Map(await Promise.all(pages)) };
	}
	catch (error) {
		if (error instanceof Error && "code" in error)
			return undefined;
		throw error;
	}
}

;

async function guideTexts() {
	return await readGuideTexts();
}


var nearest = __webpack_require__(8579);

var printable = __webpack_require__(76158);

var advisory = __webpack_require__(8024);
;


function topicsOf({ causes, advisories }) {
	const sections = sectionsOf(advisories);
	return [
		...cause.e.map((name) => causeTopic(name, causes.get(name) ?? "")),
		...advisory.U.map((name) => advisoryTopic(name, sections.get(name) ?? "")),
	];
}
function causeTopic(name, page) {
	const start = page.indexOf("# `");
	const text = page.slice(Math.max(0, start)).trimEnd();
	const [heading = ""] = text.split("\n", 1);
	return { name, kind: "cause", title: heading.slice(`# \`${name}\`: `.length), text };
}
function advisoryTopic(name, section) {
	const body = section.trim();
	const [first = ""] = body.split(/(?<=\.)\s/, 1);
	return { name, kind: "advisory", title: first, text: `# \`${name}\`\n\n${body}` };
}
function sectionsOf(page) {
	const parts = page.split(/^## /m).slice(1);
	return new Map(parts.map((part) => {
		const end = part.indexOf("\n");
		return [part.slice(0, end).trim(), part.slice(end + 1)];
	}));
}


var terminal_view = __webpack_require__(9843);
;


const codeIndent = "    ";
function markdownLines(text, view) {
	const lines = [];
	let inFence = false;
	for (const written of text.split("\n").map(printable.RK)) {
		if (written.startsWith("```")) {
			inFence = !inFence;
			lines.push(...fenceTitle(written, view));
		}
		else if (inFence)
			lines.push(`${codeIndent}${written}`);
		else
			lines.push(...blockLines(written, view));
	}
	return lines;
}
function fenceTitle(fence, { palette }) {
	const [, name] = /^```file (\S+)$/.exec(fence) ?? [];
	return name === undefined ? [] : [palette.faint(`${codeIndent}${name}:`)];
}
function blockLines(written, view) {
	const { palette } = view;
	if (written === "" || written.startsWith(codeIndent))
		return [written];
	const heading = /^#{1,6} /.exec(written);
	if (heading !== null)
		return [palette.strong(inlineText(written.slice(heading[0].length)))];
	if (written.startsWith("- ")) {
		const [first = "", ...rest] = (0,terminal_view.ky)(inlineText(written.slice(2)), view, 2);
		return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
	}
	const [first = "", ...rest] = (0,terminal_view.ky)(inlineText(written), view, 0);
	const [, lead] = /^\*([^*`]+)\*/.exec(written) ?? [];
	const stands = lead !== undefined && first.startsWith(lead);
	return [stands ? `${palette.strong(lead)}${first.slice(lead.length)}` : first, ...rest];
}
function inlineText(text) {
	const linked = text.replace(/\[([^\][]*)\]\(([^()\s]*)\)/g, (_, shown, to) => linkText(shown, to));
	return linked
		.split("`")
		.map((part, index) => (index % 2 === 1 ? part : part.replace(/\*([^*\s][^*]*)\*/g, "$1")))
		.join("`");
}
function linkText(shown, to) {
	const name = shown.replaceAll("`", "");
	const isOwn = to.startsWith("#") || to === `${name}.md`;
	return isOwn || to === shown ? shown : `${shown} (${placeOf(to)})`;
}
function placeOf(to) {
	if (to.startsWith("https://"))
		return to;
	const page = to.replace(/^(?:\.\.\/)+/, "");
	return /^[A-Z]+\.md/.test(page) ? page : `docs/${page}`;
}

;


function topicLines({ text }, view) {
	return markdownLines(text, view);
}
function topicList(topics, view) {
	const { palette } = view;
	const width = Math.max(...topics.map(({ name }) => name.length)) + 2;
	const listed = (kind) => topics
		.filter((topic) => topic.kind === kind)
		.flatMap(({ name, title }) => {
		const [first = "", ...rest] = (0,terminal_view.ky)(title, view, width + 2);
		return [
			`  ${name.padEnd(width)}${first}`,
			...rest.map((line) => `  ${" ".repeat(width)}${line}`),
		];
	});
	return [
		palette.strong("Causes: why two builds differ"),
		...listed("cause"),
		"",
		palette.strong("Advisories: in which ways a source is not clean"),
		...listed("advisory"),
		"",
		"Run twofold explain NAME to read about one of them.",
	];
}
function renderTopicsJson(topics, hasTexts) {
	const told = topics.map(({ name, kind, title, text }) => ({
		...{ name, kind, title },
		...(hasTexts ? { text } : {}),
	}));
	return `${JSON.stringify(told, null, 2)}\n`;
}


var report_palette = __webpack_require__(67048);

var command = __webpack_require__(33192);
;








const usualColumns = 80;
async function runExplain(context) {
	const { stdout, env } = context;
	const { positionals } = context.arguments;
	const topics = topicsOf(await guideTexts());
	const asked = positionals.map((name) => topicNamed(name, topics));
	if ((0,command.Mp)(context.arguments, "json")) {
		stdout.write(renderTopicsJson(asked.length === 0 ? topics : asked, asked.length > 0));
		return 0;
	}
	const palette = (0,report_palette.DO)(stdout, env);
	const view = { palette, columns: stdout.columns ?? usualColumns };
	const lines = asked.length === 0
		? topicList(topics, view)
		: asked.flatMap((topic, index) => [...(index === 0 ? [] : [""]), ...topicLines(topic, view)]);
	stdout.write(`${lines.join("\n")}\n`);
	return 0;
}
function topicNamed(written, topics) {
	const wanted = written.toLowerCase().replaceAll("`", "");
	const found = topics.find(({ name }) => name === wanted);
	if (found !== undefined)
		return found;
	const names = topics.map(({ name }) => name);
	throw new failure.HR({
		code: "usage",
		message: `There is no cause or advisory \`${(0,printable.g$)(written.slice(0, 80))}\`${(0,nearest.a)(wanted, names)}`,
		fix: "`twofold explain` lists all of them.",
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

14737:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ul: () => (parseBuildahSource),
  kQ: () => (downloadName),
  mS: () => (waysToNameBuildah),
  mm: () => (upstreamVersion)
});
var _oci_reference_js__0 = __webpack_require__(73326);
var _text_failure_js__1 = __webpack_require__(67271);
var _text_printable_js__2 = __webpack_require__(76158);



const input = "buildah";
const waysToNameBuildah = "a path (`/usr/local/bin/buildah`), a version (`1.43.2`), a URL with its checksum (`https://…#sha256=…`) or an image with its digest (`docker://…@sha256:…`)";
const versionGrammar = /^\d+\.\d+\.\d+(?:[-+~][A-Za-z0-9.+~-]*)?$/;
const programGrammar = /^[A-Za-z_][A-Za-z0-9._+-]*$/;
const longest = 2048;
function parseBuildahSource(text) {
	if (text.length > longest) {
		throw (0,_text_failure_js__1.AN)(input, `has ${text.length} characters.`, `Write ${waysToNameBuildah}.`);
	}
	const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(text)?.[1]?.toLowerCase();
	if (scheme === "docker")
		return parseImage(text.slice("docker://".length));
	if (scheme === "https" || scheme === "http")
		return parseDownload(text);
	if (scheme !== undefined) {
		throw (0,_text_failure_js__1.AN)(input, `${quoted(text)} starts with ${quoted(`${scheme}://`)}, which is not known here.`, `Write ${waysToNameBuildah}.`);
	}
	if (/@sha256:[0-9a-f]{64}$/.test(text)) {
		throw (0,_text_failure_js__1.AN)(input, `${quoted(text)} looks like an image without its scheme.`, `Write \`docker://${text}\`.`);
	}
	if (text.includes("/"))
		return { kind: "path", path: text };
	return parseWord(text);
}
function parseWord(text) {
	if (versionGrammar.test(text))
		return { kind: "version", version: text };
	const isVague = /^[v\d^~<>=*]/.test(text) && /\d|\*/.test(text);
	if (isVague || /^(latest|stable)$/i.test(text)) {
		throw (0,_text_failure_js__1.AN)(input, `${quoted(text)} is not the name of one version.`, "Write it in full, e.g. `1.43.2`, or as the package has it, e.g. `1.28.2+ds1-3`: two versions of buildah never give the same digest.");
	}
	if (programGrammar.test(text))
		return { kind: "path", path: text };
	throw (0,_text_failure_js__1.AN)(input, `${quoted(text)} is neither a program's name nor a version.`, `Write ${waysToNameBuildah}.`);
}
function parseImage(name) {
	const reference = (0,_oci_reference_js__0.F2)(name);
	if (reference === undefined) {
		throw (0,_text_failure_js__1.AN)(input, `${quoted(name)} is not an image name.`, "Write e.g. `docker://quay.io/buildah/stable@sha256:…`.");
	}
	const { registry, repository, tag, digest } = reference;
	if (digest === undefined) {
		const plain = (0,_oci_reference_js__0.FH)({ registry, repository, tag: tag ?? "latest" });
		throw (0,_text_failure_js__1.AN)(input, `${quoted(`docker://${name}`)} has no digest, and its tag can be another buildah tomorrow.`, `Add it: \`skopeo inspect --format '{{.Digest}}' docker://${plain}\` prints it; then write \`docker://${registry}/${repository}@sha256:…\`.`);
	}
	return { kind: "image", reference: (0,_oci_reference_js__0.FH)({ registry, repository, digest }), digest };
}
function parseDownload(text) {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (url === undefined || url.hostname === "") {
		throw (0,_text_failure_js__1.AN)(input, `${quoted(text)} is not a URL.`, "Write `https://host/path#sha256=<64 hex digits>`.");
	}
	if (url.username !== "" || url.password !== "") {
		throw (0,_text_failure_js__1.AN)(input, `the URL of ${url.host} contains an account, which reports would show.`, "Use a URL that needs none, or download the file in a step before and name its path.");
	}
	const { hash } = url;
	url.hash = "";
	if (url.protocol === "http:" && !isLoopback(url.hostname)) {
		throw (0,_text_failure_js__1.AN)(input, `${quoted(url.href)} is fetched without encryption.`, "Write it with `https://`; plain http is for this machine's own servers.");
	}
	const sha256 = /^#sha256=([0-9a-f]{64})$/i.exec(hash)?.[1]?.toLowerCase();
	if (sha256 === undefined) {
		throw (0,_text_failure_js__1.AN)(input, hash === ""
			? `${quoted(url.href)} has no checksum.`
			: `${quoted(hash)} is not a checksum in the form \`#sha256=<64 hex digits>\`.`, "Add `#sha256=…` after the URL, with the checksum that its publisher gives, or what `sha256sum` prints for a copy that you have checked.");
	}
	return { kind: "download", url: url.href, sha256 };
}
function isLoopback(host) {
	return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}
function downloadName(source) {
	return `${source.url.replace(/\?.*$/s, "")}#sha256=${source.sha256}`;
}
function upstreamVersion(version) {
	return /^(?:\d+:)?(\d+(?:\.\d+)*)/.exec(version)?.[1] ?? version;
}
function quoted(text) {
	return JSON.stringify((0,_text_printable_js__2.vI)(text, 100));
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

60063:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (sortedByName)
});
function sortedByName(values) {
	return [...values].sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name));
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
		label(labelNames.recipe, (0,_recipe_js__1.o)(facts.recipe)),
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

25975:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (writeRecipe)
});
var _text_canonical_json_js__2 = __webpack_require__(84602);
var _text_failure_js__0 = __webpack_require__(67271);
var _text_surface_js__1 = __webpack_require__(10970);
var _label_reading_js__3 = __webpack_require__(66182);




function writeRecipe(recipe) {
	const { file, hermetic, ...others } = recipe;
	const lists = {
		buildArgs: byName(recipe.buildArgs, ({ value }) => value),
		labels: recipe.labels.toSorted(),
		annotations: recipe.annotations.toSorted(),
		secrets: recipe.secrets.toSorted(),
		buildContexts: byName(recipe.buildContexts, ({ name: _, ...origin }) => origin),
		bases: byName(recipe.bases, ({ digest }) => digest),
	};
	const text = (0,_text_canonical_json_js__2.d)({
		...others,
		...lists,
		file: typeof file === "string" ? file : { foreign: true },
		...(hermetic === undefined
			? {}
			: { hermetic: true, fetchStages: hermetic.fetchStages.toSorted() }),
	});
	const bytes = text.length;
	if (bytes <= _label_reading_js__3.Jg)
		return text;
	const sizeOf = (part) => (0,_text_canonical_json_js__2.d)(lists[part]).length;
	const largest = parts.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one));
	throw new _text_failure_js__0.HR({
		code: "usage",
		message: `The image's label \`dev.twofold.recipe\` would have ${bytes} bytes, but at most ${_label_reading_js__3.Jg} are allowed.`,
		fix: `Most of it comes from ${lessOf[largest]}.`,
	});
}
const parts = ["buildArgs", "labels", "annotations", "secrets", "buildContexts", "bases"];
const lessOf = {
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

30719:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bc: () => (isDigest),
  Ch: () => (digestFromHex),
  ZD: () => (hexOf),
  m: () => (parseDigest),
  ol: () => (digestOf)
});
var node_crypto__0 = __webpack_require__(77598);

const grammar = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
	return grammar.test(text);
}
function parseDigest(text) {
	return isDigest(text) ? text : undefined;
}
function digestOf(bytes) {
	return digestFromHex((0,node_crypto__0.createHash)("sha256").update(bytes).digest("hex"));
}
function digestFromHex(hex) {
	const digest = parseDigest(`sha256:${hex}`);
	if (digest === undefined)
		throw new RangeError(`not a sha256 in hex: ${hex.slice(0, 80)}`);
	return digest;
}
function hexOf(digest) {
	return digest.slice("sha256:".length);
}


}),

73326:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $M: () => (parseRepositoryName),
  F2: () => (parseReference),
  FH: () => (formatReference),
  aR: () => (repositoryName)
});
var _text_failure_js__0 = __webpack_require__(67271);
var _text_printable_js__1 = __webpack_require__(76158);
var _text_surface_js__2 = __webpack_require__(10970);
var _digest_js__3 = __webpack_require__(30719);
var _tag_js__4 = __webpack_require__(21391);





const longestName = 255;
const longestReference = longestName + 1 + 128 + 1 + 71;
const hostPart = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
const host = `(?:${hostPart}(?:\\.${hostPart})*|\\[[0-9A-Fa-f:]+\\])(?::[0-9]+)?`;
const pathPart = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const registryGrammar = new RegExp(`^${host}$`);
const repositoryGrammar = new RegExp(`^${pathPart}(?:/${pathPart})*$`);
const imageIdGrammar = /^[0-9a-f]{64}$/;
function parseReference(text) {
	if (text.length > longestReference || imageIdGrammar.test(text))
		return undefined;
	const { name, tag, digest: digestText } = splitReference(text);
	const { registry, repository } = splitName(name);
	if (!registryGrammar.test(registry) || !repositoryGrammar.test(repository))
		return undefined;
	if (name.length > longestName)
		return undefined;
	if (tag !== undefined && !(0,_tag_js__4.dz)(tag))
		return undefined;
	const digest = digestText === undefined ? undefined : (0,_digest_js__3.m)(digestText);
	if (digestText !== undefined && digest === undefined)
		return undefined;
	return {
		registry,
		repository,
		...(tag === undefined ? {} : { tag }),
		...(digest === undefined ? {} : { digest }),
	};
}
function formatReference(reference) {
	const tag = reference.tag === undefined ? "" : `:${reference.tag}`;
	const digest = reference.digest === undefined ? "" : `@${reference.digest}`;
	return `${repositoryName(reference)}${tag}${digest}`;
}
function repositoryName(reference) {
	return `${reference.registry}/${reference.repository}`;
}
function parseRepositoryName(input, text, bare) {
	const reference = parseReference(text);
	if (reference === undefined)
		throw wrongRepositoryName(input, text);
	const name = text.slice(0, nameLength(text));
	const written = reference.digest === undefined ? "tag" : "digest";
	if (bare !== undefined && reference[written] !== undefined) {
		throw (0,_text_failure_js__0.AN)(input, `${quoted(text)} has a ${written}.`, `Leave the ${written} out: ${bare}.`);
	}
	if (reference.digest !== undefined) {
		throw (0,_text_failure_js__0.AN)(input, `${quoted(text)} has a digest, but the digest is not known before the build.`, `Write \`${name}\`.`);
	}
	if (reference.tag !== undefined) {
		throw (0,_text_failure_js__0.AN)(input, `${quoted(text)} has a tag.`, `Write \`${name}\` here and \`${reference.tag}\` in ${(0,_text_surface_js__2.y1)("tags")}.`);
	}
	return repositoryName(reference);
}
function wrongRepositoryName(input, text) {
	if (text.trim() === "") {
		return (0,_text_failure_js__0.AN)(input, "the name is empty.", "Write a name such as `ghcr.io/acme/shop`.");
	}
	const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//.exec(text)?.[0];
	if (scheme !== undefined) {
		return (0,_text_failure_js__0.AN)(input, `${quoted(text)} starts with ${quoted(scheme)}.`, `Write the name alone: ${quoted(text.slice(scheme.length))}.`);
	}
	if (text.split("/").includes("")) {
		return (0,_text_failure_js__0.AN)(input, `${quoted(text)} has an empty part.`, "Separate the parts by one `/`, with none at either end.");
	}
	if (parseReference(text.toLowerCase()) !== undefined) {
		return (0,_text_failure_js__0.AN)(input, `${quoted(text)} has capital letters, which registries refuse.`, `Write ${quoted(text.toLowerCase())}.`);
	}
	return (0,_text_failure_js__0.AN)(input, `${quoted(text)} is not the name of a repository.`, "Write `registry/name`, e.g. `ghcr.io/acme/shop`: lower-case letters, digits and single `.`, `_`, `-` between them.");
}
function splitReference(text) {
	const end = nameLength(text);
	const at = text.indexOf("@");
	return {
		name: text.slice(0, end),
		...(end < text.length && text[end] === ":"
			? { tag: text.slice(end + 1, at === -1 ? undefined : at) }
			: {}),
		...(at === -1 ? {} : { digest: text.slice(at + 1) }),
	};
}
function nameLength(text) {
	const at = text.indexOf("@");
	const tagged = at === -1 ? text : text.slice(0, at);
	const colon = tagged.indexOf(":", tagged.lastIndexOf("/") + 1);
	return colon === -1 ? tagged.length : colon;
}
function splitName(name) {
	const slash = name.indexOf("/");
	const first = name.slice(0, slash);
	const isRegistry = slash !== -1 && (/[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase());
	const registry = isRegistry && first !== "index.docker.io" ? first : "docker.io";
	const repository = isRegistry ? name.slice(slash + 1) : name;
	const isOfficial = registry === "docker.io" && !repository.includes("/");
	return { registry, repository: isOfficial ? `library/${repository}` : repository };
}
function quoted(text) {
	return JSON.stringify((0,_text_printable_js__1.vI)(text, 100));
}


}),

21391:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  RK: () => (splitTag),
  W6: () => (tagGrammar),
  dz: () => (isTag)
});
const tagGrammar = "[A-Za-z0-9_][A-Za-z0-9._-]{0,127}";
const whole = new RegExp(`^${tagGrammar}$`);
const behindColon = new RegExp(`:(${tagGrammar})$`);
function isTag(text) {
	return whole.test(text);
}
function splitTag(path) {
	const tag = behindColon.exec(path)?.[1];
	return { path: tag === undefined ? path : path.slice(0, -tag.length - 1), tag };
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

29543:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  r: () => (parseBuildRequest)
});


var buildah_source = __webpack_require__(14737);

var advisory = __webpack_require__(8024);

var failure = __webpack_require__(67271);

var surface = __webpack_require__(10970);

var choices = __webpack_require__(58909);

var epoch = __webpack_require__(41819);
;



function readEpoch(read) {
	const text = read.text("timestamp") ?? "0";
	const epoch = parseEpoch(text);
	if (epoch !== undefined)
		return epoch;
	throw badEpoch("timestamp", text, "Write seconds since 1970, e.g. `0`, or `commit`.");
}
function readStepEpoch(read) {
	const text = read.text("source-date-epoch");
	if (text === undefined)
		return { kind: "default" };
	if (text === "none")
		return { kind: "none" };
	const epoch = parseEpoch(text);
	if (epoch !== undefined)
		return epoch;
	const fix = "Write seconds since 1970, e.g. `318211200`, or `commit`, or `none`.";
	throw badEpoch("source-date-epoch", text, fix);
}
function parseEpoch(text) {
	if (text === "commit")
		return { kind: "commit" };
	if (!/^\d{1,12}$/.test(text) || Number(text) > epoch.V)
		return undefined;
	return { kind: "seconds", seconds: Number(text) };
}
function badEpoch(input, text, fix) {
	return (0,failure.AN)(input, `${JSON.stringify((0,choices.ml)(text))} is not a time.`, fix);
}


var expected_digest = __webpack_require__(86622);

var given = __webpack_require__(16632);

var image_names = __webpack_require__(26009);

var name_value_lists = __webpack_require__(59359);

var platform = __webpack_require__(71998);

var environment = __webpack_require__(78975);
;




function readProof(read, push) {
	const reproducibility = read.choice("reproducibility", ["require", "warn", "skip"]);
	const pushUnchecked = read.boolean("push-unchecked");
	if (reproducibility === "skip" && push && !pushUnchecked) {
		throw (0,failure.AN)("push", `it is \`true\`, but ${(0,surface.Pe)("reproducibility", "skip")} proves nothing about the image.`, `Write ${(0,surface.Pe)("push-unchecked", "true")} to push an image that was built only once, or leave ${(0,surface.Pe)("reproducibility", "skip")} out.`);
	}
	const vary = (0,choices.EN)({ input: "vary", known: environment.u, words: read.words("vary") });
	const requireVaried = (0,choices.EN)({
		input: "require-varied",
		known: environment.u,
		words: read.words("require-varied"),
	});
	refuseUnmet({ reproducibility, vary, requireVaried });
	return { reproducibility, pushUnchecked, vary, requireVaried };
}
function refuseUnmet({ reproducibility, vary, requireVaried }) {
	if (requireVaried.length === 0)
		return;
	if (reproducibility === "skip") {
		throw (0,failure.AN)("require-varied", `it cannot be met with ${(0,surface.Pe)("reproducibility", "skip")}, which builds only once.`, "Leave one of the two out.");
	}
	const missing = requireVaried.filter((name) => !vary.includes(name));
	if (missing.length === 0)
		return;
	const names = missing.map((name) => `\`${name}\``).join(", ");
	throw (0,failure.AN)("require-varied", `it names ${names}, which ${(0,surface.Pe)("vary")} leaves out.`, `Make ${(0,surface.Pe)("vary")} include what ${(0,surface.Pe)("require-varied")} names, or remove it from ${(0,surface.Pe)("require-varied")}.`);
}


var reader = __webpack_require__(98570);

var registry_access = __webpack_require__(59757);
;
const sources = { src: "src", source: "src", env: "env" };
function dockerSecret(entry) {
	const found = {};
	for (const field of entry.trim().split(",")) {
		const equals = field.indexOf("=");
		const [name, value] = [field.slice(0, Math.max(equals, 0)), field.slice(equals + 1)];
		const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
		if (name === "id" && found.id === undefined)
			found.id = value;
		else if (source !== undefined && found.value === undefined)
			found.value = `${source}=${value}`;
		else if (name !== "type" || !["file", "env"].includes(value))
			return undefined;
	}
	const { id, value } = found;
	return id === undefined || value === undefined ? undefined : { id, value };
}

;



const input = "secrets";
const idGrammar = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
function parseSecrets(entries, variables = {}) {
	const secrets = new Map();
	for (const [index, entry] of entries.entries()) {
		const secret = parseSecret(entry, { number: index + 1, variables });
		if (secrets.has(secret.id)) {
			throw (0,failure.AN)(input, `the id of entry ${index + 1} is used twice.`, "Give each secret an id of its own.");
		}
		secrets.set(secret.id, secret);
	}
	return [...secrets.values()];
}
function parseSecret(entry, place) {
	const { id, value } = partsOf(entry, place.number);
	if (!idGrammar.test(id)) {
		throw (0,failure.AN)(input, `entry ${place.number} does not start with an id and \`=\`.`, `Write \`id=value\`, \`id=src=path\` or \`id=env=VARIABLE\`, ${surface.P3}; put a secret of several lines in double quotes: \`"id=line 1\` … \`line 2"\`.`);
	}
	const path = /^src=(.*)$/s.exec(value)?.[1]?.trim();
	if (value === "" || path === "")
		throw empty(id, place.number);
	if (path !== undefined)
		return { kind: "file", id, path };
	const variable = /^env=([A-Za-z_]\w*)$/.exec(value)?.[1];
	if (variable === undefined)
		return { kind: "value", id, value };
	return { kind: "value", id, value: secrets_valueOf(variable, id, place) };
}
function partsOf(entry, number) {
	const equals = entry.indexOf("=");
	const id = entry.slice(0, Math.max(equals, 0)).trim();
	if (id !== "id")
		return { id, value: entry.slice(equals + 1) };
	const found = dockerSecret(entry);
	if (found !== undefined)
		return found;
	throw (0,failure.AN)(input, `entry ${number} has the id \`id\`, and is not of docker's form \`id=ID,src=PATH\` or \`id=ID,env=VARIABLE\`.`, "Write `ID=VALUE`, `ID=src=PATH` or `ID=env=VARIABLE` with the id that the Containerfile uses.");
}
function secrets_valueOf(variable, id, { number, variables }) {
	const value = variables[variable];
	if (value !== undefined && value !== "")
		return value;
	throw (0,failure.AN)(input, `entry ${number} (\`${id}\`) takes the value of ${variable}, which is ${value === "" ? "empty" : "not set"}.`, `Set the variable ${(0,surface.$8)({ workflow: "under `env` of this step", commandLine: "in the environment that Twofold runs in" })}.`);
}
function empty(id, number) {
	return (0,failure.AN)(input, `entry ${number} (\`${id}\`) is empty.`, `${(0,surface.$8)({
		workflow: "Check that the secret is set where this runs: a forge gives no secrets to pull requests from forks",
		commandLine: "Check that the variable or file that the value comes from is not empty",
	})}.`);
}

;















const mostExtraBuilds = 100;
function parseBuildRequest(raw, variables = {}) {
	const read = (0,reader.V)(raw);
	const push = read.boolean("push");
	const names = (0,image_names.C)(read);
	if (push && names.image.length === 0) {
		throw (0,failure.AN)("push", `it is \`true\`, but ${(0,surface.Pe)("image")} is empty.`, `Write the repository to push to, e.g. ${(0,surface.Pe)("image", "ghcr.io/acme/shop")}.`);
	}
	return {
		context: read.text("context") ?? ".",
		...(0,given.g)("file", read.text("file")),
		...(0,given.g)("target", read.text("target")),
		...names,
		...(0,name_value_lists.u)(read),
		secrets: parseSecrets(read.lines("secrets"), variables),
		...(0,given.g)("platform", (0,platform.K)(read)),
		...readNetwork(read),
		timestamp: readEpoch(read),
		sourceDateEpoch: readStepEpoch(read),
		push,
		reuse: readReuse(read, names.image),
		registry: (0,registry_access.U)({ read, push }),
		...readProof(read, push),
		...(0,given.g)("expectedDigest", (0,expected_digest.t)(read)),
		canonical: read.boolean("canonical"),
		compare: read.choice("compare", ["content", "compressed"]),
		...(0,given.g)("exceptions", read.text("exceptions")),
		traces: read.choice("traces", ["fail", "warn"]),
		extraBuilds: read.number("extra-builds", mostExtraBuilds),
		tryFix: read.boolean("try-fix"),
		forbid: (0,choices.EN)({ input: "forbid", known: advisory.U, words: read.words("forbid") }),
		...(0,given.g)("offset", readOffset(read)),
		...(0,given.g)("repository", read.text("repository")),
		...(0,given.g)("githubToken", read.text("github-token")),
		...(0,given.g)("buildah", readBuildah(read.text("buildah"))),
		...(0,given.g)("output", read.text("output")),
	};
}
function readReuse(read, image) {
	const reuse = read.boolean("reuse");
	if (!reuse || image.length > 0)
		return reuse;
	throw (0,failure.AN)("reuse", `it is \`true\`, but ${(0,surface.Pe)("image")} is empty.`, `Write the repository to look in, e.g. ${(0,surface.Pe)("image", "ghcr.io/acme/shop")}.`);
}
function readNetwork(read) {
	const network = read.choice("network", ["default", "none", "host"]);
	const fetchStages = unique(read.words("fetch-stages")).toSorted();
	if (!read.boolean("hermetic")) {
		if (fetchStages.length === 0)
			return { network };
		throw (0,failure.AN)("fetch-stages", `it is set without ${(0,surface.Pe)("hermetic")}, so every stage may use the network.`, `Write ${(0,surface.Pe)("hermetic", "true")} too, or leave ${(0,surface.Pe)("fetch-stages")} out.`);
	}
	if (network === "host") {
		throw (0,failure.AN)("hermetic", `it is not possible with ${(0,surface.Pe)("network", "host")}: a step in the host's network cannot be cut off from it.`, `Leave ${(0,surface.Pe)("network")} out.`);
	}
	if (network === "none" && fetchStages.length > 0) {
		throw (0,failure.AN)("fetch-stages", `it names stages that ${(0,surface.Pe)("network", "none")} cuts off from the network.`, `Leave ${(0,surface.Pe)("network")} out.`);
	}
	return { network, hermetic: { fetchStages } };
}
function readBuildah(text) {
	return text === undefined ? undefined : (0,buildah_source.Ul)(text);
}
function readOffset(read) {
	const text = read.text("offset");
	if (text === undefined)
		return undefined;
	const parts = text.split("/").filter((part) => part !== "" && part !== ".");
	if (text.startsWith("/") || parts.includes("..")) {
		throw (0,failure.AN)("offset", `${JSON.stringify((0,choices.ml)(text))} is outside the repository.`, "Write a path from the repository's root, e.g. `services/cart`.");
	}
	return parts.join("/");
}
function unique(names) {
	return [...new Set(names)];
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

86622:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  t: () => (readExpectedDigest)
});
var _domain_oci_digest_js__0 = __webpack_require__(30719);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _choices_js__2 = __webpack_require__(58909);



function readExpectedDigest(read) {
	const text = read.text("expected-digest");
	const digest = text === undefined ? undefined : (0,_domain_oci_digest_js__0.m)(text);
	if (text === undefined || digest !== undefined)
		return digest;
	throw (0,_domain_text_failure_js__1.AN)("expected-digest", `${JSON.stringify((0,_choices_js__2.ml)(text))} is not a digest.`, "Write `sha256:` and 64 hex digits in lower case.");
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

59359:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  u: () => (readNameValues)
});


var labels = __webpack_require__(24138);

var failure = __webpack_require__(67271);

var surface = __webpack_require__(10970);

var choices = __webpack_require__(58909);
;




function parseNameValues(rules) {
	const found = new Map();
	for (const [index, entry] of rules.entries.entries()) {
		const { name, value } = splitEntry(rules, entry, index);
		const before = found.get(name);
		if (before !== undefined && before !== value) {
			throw (0,failure.AN)(rules.input, `\`${name}\` is given twice with different values.`, `Keep one \`${name}=…\`.`);
		}
		found.set(name, value);
	}
	return [...found].map(([name, value]) => ({ name, value }));
}
function splitEntry(rules, entry, index) {
	const { input } = rules;
	const equals = entry.indexOf("=");
	if (equals <= 0) {
		throw (0,failure.AN)(input, `entry ${index + 1} has no ${equals === 0 ? "name before its " : ""}\`=\`.`, `Write each entry as \`name=value\`, ${surface.P3}.`);
	}
	const name = entry.slice(0, equals).trim();
	if (!rules.grammar.test(name)) {
		throw (0,failure.AN)(input, `${JSON.stringify((0,choices.ml)(name))} cannot be a name.`, `A name is ${rules.described}.`);
	}
	const reason = rules.refused?.(name);
	if (reason !== undefined)
		throw (0,failure.AN)(input, `\`${name}\` ${reason}.`, "Leave this entry out.");
	const value = entry.slice(equals + 1);
	if (value.includes("\0")) {
		throw (0,failure.AN)(input, `the value of \`${name}\` has a NUL byte.`, "Write the value as text.");
	}
	return { name, value };
}
function refusedLabel(name) {
	if ((0,labels.Sx)(name)) {
		return "is in Twofold's own namespace, which only Twofold may write, so that readers of the image can rely on it";
	}
	return undefined;
}
function refusedAnnotation(name) {
	if ((0,labels.sq)(name))
		return "is written by Twofold from the source that was really built";
	return refusedLabel(name);
}

;


function readNameValues(read) {
	const variable = {
		grammar: /^[A-Za-z_][A-Za-z0-9_.-]*$/,
		described: "letters, digits and `_`, not starting with a digit",
	};
	const contextName = {
		grammar: /^[A-Za-z0-9][A-Za-z0-9_.:/@-]*$/,
		described: "like a stage's or an image's name",
	};
	const key = {
		grammar: /^[\x21-\x3c\x3e-\x7e]+$/,
		described: "letters, digits and punctuation, without spaces",
	};
	const list = (input, rules) => parseNameValues({ input, entries: read.lines(input), ...rules });
	const given = list("labels", { ...key, refused: refusedLabel });
	const own = given.filter(({ name }) => (0,labels.sq)(name)).map(({ name }) => name);
	return {
		buildArgs: list("build-args", variable),
		buildContexts: list("build-contexts", contextName),
		labels: given.filter(({ name }) => !(0,labels.sq)(name)),
		...(own.length === 0 ? {} : { labelsLeftOut: own }),
		annotations: list("annotations", { ...key, refused: refusedAnnotation }),
	};
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
	const written = (name) => {
		const value = raw[name] ?? "";
		const empty = typeof value === "string" ? value.trim() === "" : value.length === 0;
		return empty ? ((0,_list_js__2.b)(name).default ?? "") : value;
	};
	const single = (name) => {
		const value = written(name);
		return (typeof value === "string" ? value : (value.at(-1) ?? "")).trim();
	};
	return {
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


}),

9843:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Jj: () => (cut),
  ky: () => (wrapped),
  lA: () => (fits),
  n8: () => (line)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);

const widest = 120;
const narrowest = 40;
function line(text, longest = 1000) {
	return (0,_domain_text_printable_js__0.tJ)((0,_domain_text_printable_js__0.RK)((0,_domain_text_printable_js__0.vI)(text, longest)));
}
function wrapped(text, { columns }, used) {
	if (columns === undefined)
		return [text];
	const width = Math.min(widest, Math.max(narrowest, columns)) - used;
	const lines = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		const fits = last !== undefined && lengthOf(last) + 1 + lengthOf(word) <= width;
		if (fits)
			lines[lines.length - 1] = `${last} ${word}`;
		else
			lines.push(word);
	}
	return lines;
}
function cut(text, { columns }, used) {
	const width = Math.min(widest, Math.max(narrowest, columns ?? widest)) - used;
	const characters = [...text];
	return characters.length <= width ? text : `${characters.slice(0, width - 1).join("")}…`;
}
function fits(text, { columns }) {
	return columns === undefined || lengthOf(text) <= Math.min(widest, columns);
}
function lengthOf(text) {
	return [...text].length;
}


})

};
//# sourceMappingURL=6472.index.js.map
