export const id = 7756;
export const ids = [7756,9980];
export const modules = {

79980:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



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

67267:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

78859:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


})

};
//# sourceMappingURL=7756.index.js.map
