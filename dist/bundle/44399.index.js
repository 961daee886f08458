export const id = 44399;
export const ids = [44399];
export const modules = {

44399:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Pv: () => (ignoreFile),
  Qz: () => (s2iLabels),
  T1: () => (earlierNames),
  qU: () => (environmentFile)
});
const environmentFile = ".s2i/environment";
const ignoreFile = ".s2iignore";
const s2iLabels = {
	scriptsUrl: "io.openshift.s2i.scripts-url",
	destination: "io.openshift.s2i.destination",
	assembleUser: "io.openshift.s2i.assemble-user",
	assembleRuntimeUser: "io.openshift.s2i.assemble-runtime-user",
	assembleInputFiles: "io.openshift.s2i.assemble-input-files",
	builder: "io.openshift.s2i.build.image",
};
const earlierNames = {
	scriptsUrl: { label: "io.s2i.scripts-url", variable: "STI_SCRIPTS_URL" },
	destination: { label: "io.s2i.destination", variable: "STI_LOCATION" },
};


}),

67267:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  i: () => (finalStageLines)
});
function finalStageLines({ runtimeImage, command, user, env, expose, workdir }, { kind, copies, escape, }) {
	return [
		{ text: `# Written by Twofold: the final stage of recipe ${kind}.` },
		{ text: `FROM ${runtimeImage}`, from: { name: "runtime-image" } },
		...copies,
		...env.map(({ name, value }) => ({
			text: `ENV ${name}=${quoted(value, escape)}`,
			from: { name: "env" },
		})),
		...(expose.length === 0
			? []
			: [{ text: `EXPOSE ${expose.join(" ")}`, from: { name: "expose" } }]),
		...(workdir === undefined ? [] : [{ text: `WORKDIR ${workdir}`, from: { name: "workdir" } }]),
		{ text: `USER ${user}`, from: { name: "user" } },
		{ text: "ENTRYPOINT []", from: { name: "command" } },
		{ text: `CMD ${JSON.stringify(command)}`, from: { name: "command" } },
	];
}
function quoted(value, escape) {
	return `"${[...value].map((each) => (`"$${escape}`.includes(each) ? escape + each : each)).join("")}"`;
}


}),

71714:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  V: () => (runContainerfile),
  runpackContainerfile: () => (runpackContainerfile)
});
var _containerfile_broken_js__0 = __webpack_require__(39749);
var _containerfile_instructions_js__1 = __webpack_require__(18922);
var _containerfile_lines_js__2 = __webpack_require__(86593);
var _containerfile_origins_js__3 = __webpack_require__(54837);
var _containerfile_parse_js__4 = __webpack_require__(77129);
var _domain_text_failure_js__5 = __webpack_require__(67271);
var _domain_text_nearest_js__8 = __webpack_require__(8579);
var _final_stage_js__6 = __webpack_require__(67267);
var _written_js__7 = __webpack_require__(78859);









function runpackContainerfile(own, recipe) {
	checkStages(own, recipe);
	checkEnd(own);
	const escape = (0,_containerfile_instructions_js__1.F)((0,_containerfile_lines_js__2.vc)(own.text), own.file);
	const { artifacts, run } = recipe;
	const copies = artifacts.map(({ stage, from, to }, index) => ({
		text: `COPY --from=${stage} ${from} ${to}`,
		from: { name: "artifacts", entry: index + 1 },
	}));
	const lines = [
		...(run === undefined ? [] : runLines(run)),
		{ text: "" },
		...(0,_final_stage_js__6.i)(recipe, { kind: recipe.kind, copies, escape }),
	];
	return (0,_written_js__7.G)(ended(own.text), lines);
}
function runContainerfile(own, run) {
	checkEnd(own);
	return (0,_written_js__7.G)(ended(own.text), runLines(run));
}
function runLines({ folders, workdir, command }) {
	return [
		{ text: "" },
		{ text: "# Written by Twofold: the run of the build image, which makes its artifacts." },
		...folders.map((folder) => ({ text: `WORKDIR ${folder}` })),
		{ text: `WORKDIR ${workdir}` },
		{ text: `RUN ${JSON.stringify(command)}` },
	];
}
function ended(text) {
	return text.endsWith("\n") ? text : `${text}\n`;
}
function checkEnd({ file, text, stages }) {
	const instruction = stages.flatMap((stage) => [stage.from, ...stage.instructions]).at(-1);
	const marked = `${ended(text)}FROM scratch\n`;
	const isOpen = (0,_containerfile_parse_js__4.L)({ text: marked, file }).stages.length === stages.length;
	if (!isOpen || instruction === undefined)
		return;
	throw (0,_containerfile_broken_js__0.b)({
		file,
		line: instruction.line,
		wrong: "The last instruction goes on behind the file's end.",
		fix: "Remove the character that continues its last line.",
	});
}
function checkStages({ file, stages }, { artifacts }) {
	const names = stages.flatMap((stage) => [(0,_containerfile_origins_js__3.Vb)(stage), String(stage.index)]);
	const known = new Set(names.map((name) => name.toLowerCase()));
	const at = artifacts.findIndex(({ stage }) => !known.has(stage.toLowerCase()));
	const unknown = artifacts[at];
	if (unknown === undefined)
		return;
	const named = stages.map(_containerfile_origins_js__3.Vb);
	const listed = named.slice(0, 20).map((name) => `\`${name}\``);
	throw (0,_domain_text_failure_js__5.AN)("artifacts", `entry ${at + 1}: ${file} has no stage \`${unknown.stage}\`${(0,_domain_text_nearest_js__8.a)(unknown.stage, named)}`, `Write the name of a stage: ${listed.join(", ")}${named.length > listed.length ? ", …" : ""}.`);
}


}),

78859:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  G: () => (withLines),
  I: () => (writtenFile)
});
const writtenFile = "recipe/Containerfile";
function withLines(own, lines) {
	const above = own.split("\n").length - 1;
	const places = new Map(lines.map(({ from }, index) => {
		const line = above + index + 1;
		if (from !== undefined && "file" in from)
			return [line, from];
		const place = { file: writtenFile, line };
		return [line, from === undefined ? place : { ...place, input: from }];
	}));
	return { text: `${own}${lines.map(({ text }) => `${text}\n`).join("")}`, places };
}


}),

79980:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  refuseUnpinned: () => (refuseUnpinned)
});
var _domain_oci_reference_js__0 = __webpack_require__(73326);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _domain_text_printable_js__2 = __webpack_require__(76158);
var _domain_text_surface_js__3 = __webpack_require__(10970);
var _domain_text_url_secrets_js__4 = __webpack_require__(50400);





const input = "runtime-image";
const inInput = {
	refused: (wrong, fix) => (0,_domain_text_failure_js__1.AN)(input, wrong, fix),
	written: (name) => (0,_domain_text_surface_js__3.Pe)(input, name),
};
async function refuseUnpinned({ runtimeImage }, { registry }, { refused, written } = inInput) {
	const reference = (0,_domain_oci_reference_js__0.F2)(runtimeImage);
	const shown = (0,_domain_text_printable_js__2.RK)((0,_domain_text_printable_js__2.vI)((0,_domain_text_url_secrets_js__4.c)(runtimeImage), 200));
	if (reference === undefined) {
		throw refused(`\`${shown}\` is not an image reference.`, `Write one with its digest, e.g. ${written("gcr.io/distroless/base-debian12@sha256:…")}.`);
	}
	if (reference.digest !== undefined)
		return;
	const digest = await registry?.served((0,_domain_oci_reference_js__0.FH)(reference));
	const fix = digest === undefined
		? `Write its digest behind it, \`${shown}@sha256:<64 hex digits>\`; \`skopeo inspect --format={{.Digest}} docker://${shown}\` prints it.`
		: `Write ${written(`${shown}@${digest}`)}, which is what the registry has now.`;
	throw refused(`\`${shown}\` has no digest, so it can be another image tomorrow.`, fix);
}


}),

97756:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  prebuiltRecipeFiles: () => (prebuiltRecipeFiles)
});


var final_stage = __webpack_require__(67267);

var written = __webpack_require__(78859);
;


function prebuiltContainerfile(recipe) {
	const copies = recipe.files.map(({ path, to }, index) => ({
		text: `COPY ${path} ${to}`,
		from: { name: "prebuilt", entry: index + 1 },
	}));
	return (0,written.G)("", (0,final_stage.i)(recipe, { kind: recipe.kind, copies, escape: "\\" }));
}


var pinned_runtime = __webpack_require__(79980);
;



async function prebuiltRecipeFiles(recipe, { context, ports }) {
	await (0,pinned_runtime.refuseUnpinned)(recipe, ports);
	const { path } = await ports.files.readContext({ context });
	const containerfile = prebuiltContainerfile(recipe);
	return {
		context: { path, ignoreText: "", ignores: () => true },
		containerfile: { name: written.I, ...containerfile },
		containerfilePath: undefined,
		contexts: [],
		written: { kind: recipe.kind, containerfile: containerfile.text },
	};
}


}),

};
//# sourceMappingURL=44399.index.js.map
