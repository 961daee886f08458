export const id = 81190;
export const ids = [81190];
export const modules = {

81190:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  writeContainerfile: () => (writeContainerfile)
});


var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);
;


async function leftOutPaths({ path: root, ignores, }) {
	const found = [];
	const open = [""];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		for await (const entry of await (0,promises_.opendir)((0,external_node_path_.join)(root, next))) {
			const path = next === "" ? entry.name : `${next}/${entry.name}`;
			if (ignores(path))
				found.push(`/${path.replace(/[\\*?[\]]/g, "\\$&")}`);
			else if (entry.isDirectory())
				open.push(path);
		}
	}
	return found.sort();
}


var prepare = __webpack_require__(8852);

var failure = __webpack_require__(67271);

var surface = __webpack_require__(10970);

var registry = __webpack_require__(45304);

var s2i = __webpack_require__(79387);

var source = __webpack_require__(85827);

var watched_folder = __webpack_require__(95823);
;










async function writeContainerfile(run) {
	const request = (0,registry.w)(run.request, run.cwd);
	const { kind } = request.recipe;
	if (kind === "containerfile") {
		throw (0,failure.AN)("as-containerfile", `${(0,surface.Pe)("recipe", kind)} is the project's own Containerfile.`, `Write ${(0,surface.Pe)("recipe", "s2i")} or another recipe, or leave the flag out.`);
	}
	await (0,watched_folder.Y)({ ...run, onWorkFolder: () => undefined }, async (folder) => {
		const opened = await (0,s2i.g)({ ...run, request }, folder);
		const file = (0,external_node_path_.resolve)(run.cwd, run.file);
		const scripts = { folder: `${file}.scripts`, signal: run.signal };
		const looking = { ...run, ...opened, env: opened.sourceEnv ?? run.env, scripts };
		const prepared = await (0,prepare.iA)(opened.request, (0,source.dM)(looking));
		const { context, folders, containerfile } = prepared;
		const paths = await leftOutPaths(context);
		await write(file, containerfile.text);
		await write(`${file}.containerignore`, paths.map((path) => `${path}\n`).join(""));
		const isKept = opened.sourceEnv === undefined;
		run.reporter.info(command({
			file: run.file,
			context: isKept ? (0,external_node_path_.relative)(run.cwd, context.path) || "." : "the unpacked source",
			folders: folders.map(({ name, path }) => `${name}=${(0,external_node_path_.relative)(run.cwd, path)}`),
		}));
	});
}
function command(parts) {
	const contexts = parts.folders.map((folder) => ` --build-context=${folder}`).join("");
	return `built by: buildah build --file=${parts.file}${contexts} ${parts.context}`;
}
async function write(file, text) {
	await (0,promises_.writeFile)(file, text).catch((error) => {
		throw (0,failure.mP)(error, file);
	});
}


}),

};
//# sourceMappingURL=81190.index.js.map
