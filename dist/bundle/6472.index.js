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
	const called = (0,command.j)(context);
	const settings = await (0,compose_settings.wq)(called, context);
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
	(0,compose_settings.J_)(settings, { variables: env });
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
  J_: () => (buildRequestOf),
  Lo: () => (settingsOfOne),
  wq: () => (withSettingsFile)
});
var _adapters_files_settings_place_js__0 = __webpack_require__(50570);
var _options_build_request_js__1 = __webpack_require__(13760);
var _options_settings_settings_js__2 = __webpack_require__(64050);



async function withSettingsFile(given, { cwd, env }, uses) {
	const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = env;
	const workspace = GITHUB_ACTIONS === "true" ? GITHUB_WORKSPACE : undefined;
	const root = await (0,_adapters_files_settings_place_js__0.t)({ cwd, workspace, context: (0,_options_settings_settings_js__2.Vm)(given) });
	if (root === undefined)
		return given;
	const { addSettingsFile } = await __webpack_require__.e(/* import() */ 4624).then(__webpack_require__.bind(__webpack_require__, 64624));
	return await addSettingsFile(given, { root, cwd, uses });
}
async function settingsOfOne(settings, selection, { cwd }) {
	const { file } = settings;
	if (selection.kind === "settings" || file === undefined)
		return settings;
	const { settingsOfImage } = await __webpack_require__.e(/* import() */ 4624).then(__webpack_require__.bind(__webpack_require__, 64624));
	return await settingsOfImage(selection.image, { file, cwd });
}
function buildRequestOf(settings, options = {}) {
	const request = (0,_options_settings_settings_js__2.gR)(settings, (inputs) => (0,_options_build_request_js__1.r)({ ...options.defaults, ...inputs }, options.variables));
	const { file, origins } = settings;
	return { ...request, origins, ...(file === undefined ? {} : { settingsFile: file }) };
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
