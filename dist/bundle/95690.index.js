export const id = 95690;
export const ids = [95690];
export const modules = {

95690:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  pinFiles: () => (pinFiles)
});


var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var side_by_side = __webpack_require__(15301);

var usual_names = __webpack_require__(28040);

var failure = __webpack_require__(67271);

var build_files = __webpack_require__(20032);

var inside = __webpack_require__(64409);

var external_node_crypto_ = __webpack_require__(77598);
;




async function replaceFiles(changes) {
	const ready = new Map();
	try {
		for (const change of changes)
			ready.set(change, await writeBeside(change));
		for (const change of changes)
			await checkUnchanged(change);
		for (const [change, fresh] of ready)
			await (0,promises_.rename)(fresh, change.path);
	}
	catch (error) {
		await Promise.all([...ready.values()].map((fresh) => (0,promises_.rm)(fresh, { force: true })));
		throw asFailure(error);
	}
}
async function writeBeside({ path, after }) {
	const { mode, uid, gid } = await (0,promises_.stat)(path);
	const name = `.${(0,external_node_path_.basename)(path).slice(0, 200)}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`;
	const fresh = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name);
	const file = await (0,promises_.open)(fresh, "wx", 0o600);
	try {
		await file.writeFile(after);
		const own = await file.stat();
		if (own.uid !== uid || own.gid !== gid)
			await file.chown(uid, gid);
		await file.chmod(mode & 0o7777);
		await file.sync();
	}
	catch (error) {
		await (0,promises_.rm)(fresh, { force: true });
		throw error;
	}
	finally {
		await file.close();
	}
	return fresh;
}
async function checkUnchanged({ name, path, before }) {
	const bytes = await (0,promises_.readFile)(path);
	if (bytes.equals(Buffer.from(before)))
		return;
	throw new failure.HR({
		code: "tool",
		message: `Another program changed ${name} in the meantime. Twofold changed nothing.`,
		fix: "Run it again.",
	});
}
function asFailure(error) {
	if (!(error instanceof Error && "code" in error) || error instanceof failure.HR)
		return error;
	return new failure.HR({
		code: "tool",
		message: `A file cannot be written: ${error.message}.`,
		fix: "Make the file and its folder writable for the user who runs this.",
		cause: error,
	});
}

;








const maxBytes = 1024 * 1024;
const mostWorkflows = 1000;
const filesAtOnce = 16;
function pinFiles(options) {
	return { read: (wanted) => readAll(options, wanted), replace: replaceFiles };
}
async function readAll(options, wanted) {
	const { services, workflows } = wanted;
	const isNeeded = workflows.length === 0;
	const places = await Promise.all(services.map(async (request) => {
		const place = await placeOf(options, request);
		return { ...place, path: await containerfileOf({ options, request, ...place, isNeeded }) };
	}));
	const [first] = places;
	if (first === undefined)
		return { containerfiles: [], workflows: [] };
	const { wall, root } = first;
	const paths = isNeeded
		? await workflowsOf(root ?? wall)
		: await Promise.all(workflows.map((path) => workflowAt(path, { options, wall })));
	const byPath = new Map(places.flatMap(({ path, ...place }) => path === undefined ? [] : [[path, { ...place, path }]]));
	const found = [...byPath.values()];
	return {
		containerfiles: await (0,side_by_side.Q)(found, filesAtOnce, async ({ path, context, ...place }) => ({
			file: await pin_files_open(path, place.wall),
			context: shown(place.root ?? place.wall, context) || ".",
		})),
		workflows: await (0,side_by_side.Q)([...new Set(paths)], filesAtOnce, (path) => pin_files_open(path, wall)),
	};
}
async function placeOf(options, request) {
	const checkout = await (0,build_files.B0)(options, request.context);
	const context = await (0,build_files.mk)(options.cwd, request.context, checkout);
	const root = await repositoryRoot(context);
	return { context, root, wall: checkout ?? root ?? context };
}
async function pin_files_open(path, wall) {
	const name = shown(wall, path);
	return { name, path, text: await textOf(path, name) };
}
function shown(folder, path) {
	return (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join("/");
}
async function containerfileOf(wanted) {
	const { request, context } = wanted;
	const isNeeded = request.file !== undefined || wanted.isNeeded;
	const found = await Promise.all(usual_names.V.map((name) => (0,build_files.t2)((0,external_node_path_.join)(context, name))));
	return isNeeded || found.includes(true) ? await (0,build_files.LF)(wanted) : undefined;
}
async function repositoryRoot(folder) {
	if (await (0,build_files.t2)((0,external_node_path_.join)(folder, ".git")))
		return folder;
	return folder === (0,external_node_path_.dirname)(folder) ? undefined : await repositoryRoot((0,external_node_path_.dirname)(folder));
}
async function workflowsOf(root) {
	const folder = (0,external_node_path_.join)(root, ".github/workflows");
	if ((await (0,promises_.realpath)(folder).catch(() => undefined)) !== folder)
		return [];
	const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
	return entries
		.filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
		.map(({ name }) => (0,external_node_path_.join)(folder, name))
		.sort()
		.slice(0, mostWorkflows);
}
async function workflowAt(path, { options, wall }) {
	const place = (0,external_node_path_.resolve)(options.cwd, path);
	const fix = "Name workflows inside the checkout, e.g. `--workflow=.github/workflows/image.yml`.";
	const found = await (0,promises_.realpath)(place).catch(() => undefined);
	if (found === undefined)
		throw (0,failure.AN)("workflow", `${path} does not exist.`, fix);
	if (!(0,inside.F)(wall, found)) {
		throw (0,failure.AN)("workflow", `${path} leads outside of the checkout, to ${found}.`, fix);
	}
	return found;
}
async function textOf(path, name) {
	const fix = "Name text files in UTF-8.";
	const found = await (0,promises_.stat)(path);
	if (!found.isFile())
		throw (0,failure.AN)("file", `${name} is not a file.`, fix);
	if (found.size > maxBytes)
		throw (0,failure.AN)("file", `${name} is larger than 1 MiB.`, fix);
	const bytes = await (0,promises_.readFile)(path);
	const text = bytes.toString("utf8");
	if (!Buffer.from(text).equals(bytes))
		throw (0,failure.AN)("file", `${name} is not UTF-8.`, fix);
	return text;
}


}),

};
//# sourceMappingURL=95690.index.js.map
