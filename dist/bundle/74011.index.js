export const id = 74011;
export const ids = [74011];
export const modules = {

74011:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  H: () => (sourceUrl),
  R: () => (completeClaims)
});
var _domain_labels_kind_faults_js__0 = __webpack_require__(14725);
var _domain_text_printable_js__1 = __webpack_require__(76158);
var _domain_text_surface_js__2 = __webpack_require__(10970);



const notOfCommit = ["dirty", "ignored-in-context", "submodule-dirty"];
function completeClaims(known, given) {
	const { source, recipe } = known;
	const missing = [...sourceGaps(known, given), ...recipeGaps(known, given)];
	if (source === undefined || recipe?.version !== 2 || missing.length > 0) {
		return { kind: "incomplete", missing };
	}
	const { file, recipe: kind, ...others } = recipe;
	if (kind.kind === "base")
		return { kind: "base", claims: { source, recipe: { ...others, recipe: kind } } };
	if (typeof file === "object")
		return { kind: "incomplete", missing };
	const found = { ...others, recipe: kind, ...(file === undefined ? {} : { file }) };
	return { kind: "complete", claims: { source, recipe: found } };
}
function sourceUrl({ repository }) {
	return /^(?:[a-z0-9-]+\.)+[a-z0-9-]+(?::\d{1,5})?\/[^\s\\]+$/.test(repository)
		? `https://${repository}`
		: undefined;
}
function sourceGaps(known, given) {
	const { source, advisories = [], isForeign } = known;
	if (source === undefined) {
		return [gap("labels", "The image's labels name no source.", nameSource)];
	}
	const gaps = [];
	if (source.revision === "") {
		const fix = isForeign ? nameSource : fromClean;
		gaps.push(gap("revision", "The image's labels name no revision.", fix));
	}
	if (given.source === undefined && sourceUrl(source) === undefined) {
		const { repository } = source;
		gaps.push(gap("revision", repository === ""
			? "The image's labels name no repository."
			: `The repository ${shown(repository)} has no host, so nobody else can reach it.`, `Give a clone of it: ${(0,_domain_text_surface_js__2.Pe)("source", "FOLDER")}, or its URL.`));
	}
	const own = advisories.filter((name) => notOfCommit.includes(name));
	if (own.length > 0) {
		const message = `The image says itself that it was not built from its commit alone: ${own.join(", ")}.`;
		gaps.push(gap("revision", message, fromClean));
	}
	return gaps;
}
const nameSource = `Say what it was built from: ${(0,_domain_text_surface_js__2.Pe)("revision", "COMMIT")}, and ${(0,_domain_text_surface_js__2.Pe)("source", "FOLDER")} or the URL of its repository.`;
const fromClean = "Build the image again from a clean checkout of a commit.";
function recipeGaps(known, given) {
	const { recipe, unknownContexts } = known;
	if (recipe?.version !== 2)
		return [noRecipe(known)];
	return [
		...kindGaps(recipe),
		...networkGaps(recipe, given),
		...secretGaps(recipe, given),
		...prebuiltGaps(recipe.recipe, given),
		...recipe.buildContexts.flatMap(contextGap),
		...unknownContexts.map(unknownContext),
	];
}
function noRecipe({ recipe, unknownKind, unknownForm }) {
	if (recipe === undefined && unknownKind !== undefined) {
		const message = `The image's recipe is of the kind ${shown(unknownKind)}, which this version of Twofold does not know.`;
		return gap("labels", message, "Use the version of Twofold that built the image, or a later one.");
	}
	if (recipe === undefined && unknownForm !== undefined) {
		const { kind, form, known: own } = unknownForm;
		const message = `The image's recipe is form ${form} of the kind ${kind}, of which this version of Twofold writes form ${own}.`;
		return gap("labels", message, "Use the version of Twofold that built the image.");
	}
	const message = recipe === undefined
		? "The image has no recipe, and no attestation that can be read says how it was built."
		: "The image's label `dev.twofold.recipe` has a recipe of version 1, which lacks what a rebuild needs.";
	const fix = `Say how it was built: ${(0,_domain_text_surface_js__2.Pe)("recipe", "FILE")}, in which \`{}\` means with every default.`;
	return gap("labels", message, fix);
}
function kindGaps(recipe) {
	const gaps = [];
	const fault = (0,_domain_labels_kind_faults_js__0.h)(recipe);
	if (fault !== undefined) {
		const fix = `Leave that out of the file of ${(0,_domain_text_surface_js__2.Pe)("recipe")}, or name there the recipe that the image was built by.`;
		gaps.push(gap("labels", `The recipe contradicts its kind: ${fault}.`, fix));
	}
	if (typeof recipe.file === "object") {
		const message = "The Containerfile was outside of the repository.";
		gaps.push(gap("containerfile", message, "Build again with a Containerfile of the repository."));
	}
	return gaps;
}
function networkGaps({ network }, given) {
	if (network !== "host" || given.network === "host")
		return [];
	const message = "The build's steps had the machine's own network.";
	const fix = `If you trust them with this machine's: ${(0,_domain_text_surface_js__2.Pe)("network", "host")}.`;
	return [gap("network", message, fix)];
}
function secretGaps({ secrets }, given) {
	return secrets
		.filter((id) => !given.secrets.includes(id))
		.map((id) => gap("secret", `The build had a secret \`${shown(id)}\`.`, `Give it: ${(0,_domain_text_surface_js__2.Pe)("secrets", `${shown(id)}=…`)}.`));
}
function prebuiltGaps(recipe, { runsCommands }) {
	if (recipe.kind !== "prebuilt")
		return [];
	const files = recipe.files.slice(0, 10).map(({ path }) => `\`${shown(path)}\``);
	const named = files.length < recipe.files.length ? [...files, "…"] : files;
	if (recipe.make === undefined) {
		const message = `The image's files (${named.join(", ")}) were made by a process that the label does not name.`;
		return [gap("prebuilt-files", message, `Build again with ${(0,_domain_text_surface_js__2.Pe)("prebuilt-command")}.`)];
	}
	if (runsCommands)
		return [];
	const message = `A command made files of the image (${named.join(", ")}), and would run on this machine, outside of every container: ${shown(JSON.stringify(recipe.make))}.`;
	const fix = `If you trust it and the source with this machine: ${(0,_domain_text_surface_js__2.Pe)("run-prebuilt-command", "true")}.`;
	return [gap("prebuilt-command", message, fix)];
}
function unknownContext(name) {
	const message = `The build had a context \`${shown(name)}\`, and nothing says what was in it.`;
	const fix = `Say so in the file of ${(0,_domain_text_surface_js__2.Pe)("recipe")}, under \`buildContexts\`.`;
	return gap("build-context", message, fix);
}
function contextGap(context) {
	if (!("foreign" in context))
		return [];
	const message = `The build context \`${shown(context.name)}\` was a folder outside of the repository.`;
	return [gap("build-context", message, "Keep that folder in the repository, or in an image.")];
}
function gap(input, message, fix) {
	return { input, message, fix };
}
function shown(text) {
	return (0,_domain_text_printable_js__1.RK)((0,_domain_text_printable_js__1.vI)(text, 200));
}


}),

98135:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  J: () => (cloneRevision),
  f: () => (firstFailure)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_source_checkout_js__4 = __webpack_require__(25651);
var _run_configuration_js__5 = __webpack_require__(50982);
var _run_environment_js__2 = __webpack_require__(24145);
var _run_git_js__3 = __webpack_require__(75455);






const fetching = 3600;
const fromFolder = "--upload-pack=git -c pack.compression=0 -c pack.window=0 upload-pack";
const keepPack = "fetch.unpackLimit=1";
async function cloneRevision(options) {
	const { url, revision, folder, submodules = recordedSubmodules, env, signal } = options;
	if (url.startsWith("-"))
		return (0,_domain_source_checkout_js__4.L)("it is neither a URL nor a folder");
	const isLocal = url.startsWith("/") || url.startsWith("file:");
	const given = (0,_run_environment_js__2._)(env, undefined);
	await (0,node_fs_promises__0.mkdir)(folder, { recursive: true });
	const git = (0,_run_git_js__3.u)({
		folder,
		env: { ...given, ...(isLocal ? {} : { GIT_ALLOW_PROTOCOL: "git:http:https:ssh" }) },
		config: [...(0,_run_configuration_js__5.Ke)(folder), "safe.directory=*", "advice.detachedHead=false", keepPack],
		signal,
	});
	const steps = [
		{ args: ["init", "--quiet", "--template="] },
		{ args: ["remote", "add", "origin", url] },
		{
			args: [
				...["fetch", "--quiet", "--no-recurse-submodules", "--update-shallow", "--tags"],
				...(isLocal ? [fromFolder] : []),
				"origin",
			],
			seconds: fetching,
		},
		{ args: ["cat-file", "-e", `${revision}^{commit}`], why: "no branch or tag has it" },
		{ args: ["checkout", "--quiet", "--detach", revision], seconds: fetching },
	];
	const failed = await firstFailure(git, steps);
	if (failed !== undefined)
		return failed;
	return (await submodules(git, folder)) ?? (0,_domain_source_checkout_js__4.e)(folder);
}
async function recordedSubmodules(git, folder) {
	const hasSubmodules = await (0,node_fs_promises__0.access)((0,node_path__1.join)(folder, ".gitmodules")).then(() => true, () => false);
	if (!hasSubmodules)
		return undefined;
	const args = ["submodule", "--quiet", "update", "--init", "--recursive"];
	return await firstFailure(git, [{ args, seconds: fetching }]);
}
async function firstFailure(git, steps) {
	for (const { args, why, ...options } of steps) {
		const answer = await git.text(args, options);
		if (!answer.known)
			return (0,_domain_source_checkout_js__4.L)(why ?? answer.why);
	}
	return undefined;
}


}),

98142:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  G: () => (environmentOfClone)
});
const ofJob = /^GITHUB_(?:SHA|REF|REF_NAME|REF_TYPE|HEAD_REF|BASE_REF|EVENT_NAME|EVENT_PATH)$/;
function environmentOfClone(env, root) {
	const others = Object.entries(env).filter(([name]) => !ofJob.test(name));
	return { ...Object.fromEntries(others), GITHUB_WORKSPACE: root };
}


}),

};
//# sourceMappingURL=74011.index.js.map
