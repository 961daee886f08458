export const id = 86867;
export const ids = [86867];
export const modules = {

86867:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



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
		...advisory.Uy.map((name) => advisoryTopic(name, sections.get(name) ?? "")),
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

};
//# sourceMappingURL=86867.index.js.map
