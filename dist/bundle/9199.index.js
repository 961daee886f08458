export const id = 9199;
export const ids = [9199];
export const modules = {

20032:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  vh: () => (buildFilesReader),
  B0: () => (checkoutWall),
  LF: () => (containerfilePath),
  mk: () => (contextFolder),
  t2: () => (exists)
});


var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var usual_names = __webpack_require__(28040);

var failure = __webpack_require__(67271);

var surface = __webpack_require__(10970);

var inside = __webpack_require__(64409);
;



async function atRoot({ cwd, root, folder, path, }) {
	const place = (0,external_node_path_.join)(root, path);
	if (folder === root || !(0,inside.F)(root, place))
		return undefined;
	const isThere = await (0,promises_.lstat)(place).then(() => true, () => false);
	if (!isThere)
		return undefined;
	return { context: posix((0,external_node_path_.relative)(cwd, root)) || ".", offset: posix((0,external_node_path_.relative)(root, folder)) };
}
function posix(path) {
	return path.split(external_node_path_.sep).join("/");
}

;


async function* filesOf({ path: root, leavesOut, }) {
	const open = [""];
	for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
		for await (const entry of await (0,promises_.opendir)((0,external_node_path_.join)(root, folder))) {
			const path = pathOf(folder, entry);
			if (leavesOut(path))
				continue;
			if (entry.isDirectory())
				open.push(path);
			else
				yield path;
		}
	}
}
function pathOf(folder, entry) {
	return `${folder}${entry.name}${entry.isDirectory() ? "/" : ""}`;
}

;




const maxBytes = 1024 * 1024;
async function readIgnoreFile(places) {
	const { names, context, containerfile, wall } = places;
	for (const name of names) {
		const folder = name.startsWith((0,external_node_path_.basename)(containerfile)) ? (0,external_node_path_.dirname)(containerfile) : context;
		const path = (0,external_node_path_.join)(folder, name);
		if (!(await isThere(path)))
			continue;
		const real = await (0,promises_.realpath)(path).catch(() => undefined);
		if (real === undefined)
			throw unusable(path, "is a broken link");
		if (!(0,inside.F)(wall, real))
			throw unusable(path, `leads outside of the checkout, to ${real}`);
		const found = await (0,promises_.stat)(real);
		if (!found.isFile())
			throw unusable(path, "is not a file");
		if (found.size > maxBytes)
			throw unusable(path, "is larger than 1 MiB");
		const text = await (0,promises_.readFile)(real, "utf8").catch((error) => {
			const code = error instanceof Error && "code" in error ? String(error.code) : "no reason given";
			throw unusable(path, `cannot be read (${code})`);
		});
		return { path, text };
	}
	return undefined;
}
async function isThere(path) {
	return await (0,promises_.lstat)(path).then(() => true, () => false);
}
function unusable(path, what) {
	return (0,failure.AN)("context", `the ignore file ${path} ${what}.`, "Make it a readable file inside the checkout of at most 1 MiB, or remove it.");
}


var look_at = __webpack_require__(93754);

var containerfiles = __webpack_require__(56137);

var printable = __webpack_require__(76158);
;





const mostNamed = 4;
const usual = /(?:^|\/)(?:Containerfile|Dockerfile)$/;
function noContainerfile({ cwd, written, context, tracked }) {
	const message = `There is no Containerfile or Dockerfile in the context \`${clean(written)}\`.`;
	const seen = (path) => (0,external_node_path_.relative)(cwd, path).split(external_node_path_.sep).join("/");
	const found = (0,containerfiles.X)(tracked.map(seen));
	const below = tracked.filter((path) => path.startsWith(`${context}/`)).map(seen);
	const isBelow = new Set(below);
	const ordered = [
		...found.filter(({ file }) => isBelow.has(file)),
		...found.filter(({ file }) => !isBelow.has(file)),
	];
	const [first] = ordered;
	if (first === undefined) {
		const example = (0,surface.Pe)("file", "deploy/Containerfile");
		const fix = `Name the Containerfile, relative to the working folder, e.g. ${example}.`;
		return new failure.HR({ code: "usage", message, fix });
	}
	const fix = `${named(ordered)}: write ${wayTo(first)}${wayToAll(ordered)}.`;
	return new failure.HR({ code: "usage", message, fix });
}
function named(found) {
	const shown = found.slice(0, mostNamed).map(({ file }) => clean(file));
	const hidden = found.length - shown.length;
	return `The repository has ${shown.join(", ")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}
function wayTo({ file, folder }) {
	return usual.test(file) ? (0,surface.Pe)("context", clean(folder || ".")) : (0,surface.Pe)("file", clean(file));
}
function wayToAll({ length }) {
	if (length === 1)
		return "";
	return (0,surface.$8)({ workflow: "", commandLine: "; `twofold check --all` checks all of them" });
}
function clean(path) {
	return (0,printable.RK)((0,printable.vI)(path, 200));
}


var external_node_fs_ = __webpack_require__(73024);
;



const mostEntries = 1000;
async function vcsEntries(context) {
	const found = [];
	for await (const path of entriesOf(context)) {
		if (found.length === mostEntries)
			break;
		const isVcs = /(?:^|\/)\.git\/?$/.test(path);
		if (isVcs && !context.leavesOut(path))
			found.push(path);
	}
	const entries = [];
	for (const path of found.sort()) {
		const gitdir = path.endsWith("/") ? undefined : await gitdirAt((0,external_node_path_.join)(context.path, path));
		const name = path.replace(/\/$/, "");
		entries.push(gitdir === undefined ? { path: name } : { path: name, gitdir });
	}
	return entries;
}
const longestGitFile = 8192;
async function gitdirAt(path) {
	const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
	const file = await (0,promises_.open)(path, flags).catch(() => undefined);
	if (file === undefined)
		return undefined;
	try {
		if (!(await file.stat()).isFile())
			return undefined;
		const { buffer, bytesRead } = await file.read(Buffer.alloc(longestGitFile), 0, longestGitFile, 0);
		return /^gitdir: (\/[^\n]*)/.exec(buffer.toString("utf8", 0, bytesRead))?.[1];
	}
	catch {
		return undefined;
	}
	finally {
		await file.close();
	}
}
async function* entriesOf({ path: root, ignores }) {
	const folders = [""];
	for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
		for await (const entry of await (0,promises_.opendir)((0,external_node_path_.join)(root, folder))) {
			const path = `${folder}${entry.name}${entry.isDirectory() ? "/" : ""}`;
			if (ignores(path))
				continue;
			if (entry.isDirectory() && entry.name !== ".git")
				folders.push(path);
			yield path;
		}
	}
}

;












const maxContainerfileBytes = 1024 * 1024;
function buildFilesReader(options) {
	return {
		async readContext({ context, file }) {
			const wall = await checkoutWall(options, context);
			const path = await contextFolder(options.cwd, context, wall);
			const isDockerfile = !(await exists((0,external_node_path_.join)(path, "Containerfile")));
			const usual = (0,external_node_path_.join)(path, isDockerfile ? "Dockerfile" : "Containerfile");
			const named = file === undefined ? usual : (0,external_node_path_.resolve)(options.cwd, file);
			return await contextFiles({ options, context: path, containerfile: named, wall });
		},
		async read(request) {
			const wall = await checkoutWall(options, request.context);
			const context = await contextFolder(options.cwd, request.context, wall);
			const path = await containerfilePath({ options, request, context, wall });
			const text = await containerfileText(path, request.file ?? "file");
			return {
				context: await contextFiles({ options, context, containerfile: path, wall }),
				containerfile: { name: shownPath(wall ?? context, path), path, text },
			};
		},
		async folder({ name, path }) {
			const wall = await checkoutWall(options, path);
			const fix = `Name a folder inside the checkout, e.g. \`${name}=libs/parser\`; on the command line, also one by its absolute path.`;
			const shown = `${name}=${path}`;
			return await walledFolder({
				cwd: options.cwd,
				path,
				wall,
				input: "build-contexts",
				shown,
				fix,
			});
		},
		absolute: (path) => (0,external_node_path_.resolve)(options.cwd, path),
		lookAt: (context, paths) => Promise.all(paths.map((path) => (0,look_at.t)(context, path))),
		vcsEntries: vcsEntries,
		filesOf: filesOf,
		async atRoot({ context, path }) {
			const root = await checkoutWall(options, context);
			if (root === undefined)
				return undefined;
			const folder = await contextFolder(options.cwd, context, root);
			return await atRoot({ cwd: options.cwd, root, folder, path });
		},
		async hasContainerfile(context) {
			const folder = (0,external_node_path_.resolve)(options.cwd, context);
			const found = await Promise.all(usual_names.V.map((name) => exists((0,external_node_path_.join)(folder, name))));
			return found.includes(true);
		},
	};
}
async function contextFiles(places) {
	const { options, context, containerfile, wall } = places;
	const names = options.ignoreFileNames((0,external_node_path_.basename)(containerfile));
	const found = await readIgnoreFile({ names, context, containerfile, wall });
	const ignoreText = found?.text ?? "";
	return {
		path: context,
		ignoreText,
		...(found === undefined ? {} : { ignoreFile: shownPath(wall ?? context, found.path) }),
		ignores: options.ignoreRules(ignoreText),
	};
}
function shownPath(folder, path) {
	const shown = (0,external_node_path_.relative)(folder, path);
	return shown.startsWith("..") ? path : shown.split(external_node_path_.sep).join("/");
}
async function checkoutWall(options, context) {
	if (options.workspace !== undefined)
		return await (0,promises_.realpath)(options.workspace);
	if ((0,external_node_path_.isAbsolute)(context))
		return undefined;
	for (let folder = await (0,promises_.realpath)(options.cwd);; folder = (0,external_node_path_.dirname)(folder)) {
		if (await exists((0,external_node_path_.join)(folder, ".git")))
			return folder;
		if (folder === (0,external_node_path_.dirname)(folder))
			return undefined;
	}
}
async function contextFolder(cwd, context, wall) {
	const fix = "Name a folder inside the checkout, relative to its root, e.g. `services/cart`.";
	return await walledFolder({ cwd, path: context, wall, input: "context", shown: context, fix });
}
async function walledFolder(wanted) {
	const { input, shown, fix, wall } = wanted;
	const path = await (0,promises_.realpath)((0,external_node_path_.resolve)(wanted.cwd, wanted.path)).catch(() => undefined);
	if (path === undefined)
		throw (0,failure.AN)(input, `${shown} does not exist.`, fix);
	if (!(await (0,promises_.stat)(path)).isDirectory())
		throw (0,failure.AN)(input, `${shown} is not a folder.`, fix);
	if (!(0,inside.F)(wall, path)) {
		throw (0,failure.AN)(input, `${shown} leads outside of the checkout, to ${path}.`, fix);
	}
	return path;
}
async function containerfilePath(question) {
	const { options, request, context, wall } = question;
	const places = request.file === undefined
		? usual_names.V.map((name) => (0,external_node_path_.join)(context, name))
		: [(0,external_node_path_.resolve)(options.cwd, request.file), (0,external_node_path_.resolve)(context, request.file)];
	for (const place of places) {
		if (!(await exists(place)))
			continue;
		const path = await (0,promises_.realpath)(place).catch(() => undefined);
		if (path === undefined)
			continue;
		if (!(0,inside.F)(wall, path)) {
			throw (0,failure.AN)("file", `${place} leads outside of the checkout, to ${path}.`, "Name a Containerfile inside the checkout.");
		}
		return path;
	}
	if (request.file === undefined) {
		const tracked = (await options.tracked?.(context)) ?? [];
		throw noContainerfile({ cwd: options.cwd, written: request.context, context, tracked });
	}
	throw (0,failure.AN)("file", `${request.file} does not exist (looked for ${[...new Set(places)].join(" and ")}).`, `Name the Containerfile, relative to the working folder, e.g. ${(0,surface.Pe)("file", "deploy/Containerfile")}.`);
}
async function containerfileText(path, shown) {
	const fix = `Name a text file with build instructions, e.g. ${(0,surface.Pe)("file", "Containerfile")}.`;
	const found = await (0,promises_.stat)(path);
	if (!found.isFile())
		throw (0,failure.AN)("file", `${shown} is not a file.`, fix);
	if (found.size > maxContainerfileBytes)
		throw (0,failure.AN)("file", `${shown} is larger than 1 MiB.`, fix);
	return await (0,promises_.readFile)(path, "utf8");
}
async function exists(path) {
	return await (0,promises_.lstat)(path).then(() => true, () => false);
}


}),

64409:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (isInside)
});
var node_path__0 = __webpack_require__(76760);

function isInside(wall, path) {
	return (wall === undefined || path === wall || path.startsWith(wall === node_path__0.sep ? node_path__0.sep : `${wall}${node_path__0.sep}`));
}


}),

93754:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  t: () => (lookAt)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var node_path_posix__2 = __webpack_require__(53916);
var _inside_js__3 = __webpack_require__(64409);




const mostLinks = 40;
async function lookAt(context, options) {
	const end = await follow(context.path, options);
	if (typeof end === "string")
		return end;
	const { place } = end;
	if (place === context.path || !(await (0,node_fs_promises__0.lstat)(place)).isDirectory())
		return "other";
	return (await holdsFile(place, context)) ? "other" : "empty folder";
}
async function follow(folder, { path, how }) {
	const open = componentsOf(path);
	let place = folder;
	let links = 0;
	for (let name = open.shift(); name !== undefined; name = open.shift()) {
		if (name === ".." && place === folder)
			return "outside";
		const next = (0,node_path__1.join)(place, name);
		const target = await linkTarget(next);
		if (target === undefined)
			return "other";
		if (target === "") {
			place = next;
			continue;
		}
		links += 1;
		if (links > mostLinks)
			return "other";
		if (target.startsWith("/"))
			return await absoluteLink(next, { folder, how });
		open.unshift(...target.split("/").filter((part) => part !== "" && part !== "."));
	}
	return { place };
}
async function linkTarget(place) {
	const found = await (0,node_fs_promises__0.lstat)(place).catch(() => undefined);
	if (found === undefined)
		return undefined;
	return found.isSymbolicLink() ? await (0,node_fs_promises__0.readlink)(place) : "";
}
async function absoluteLink(link, { folder, how }) {
	if (how === "mount")
		return "outside";
	const target = await (0,node_fs_promises__0.realpath)(link).catch(() => undefined);
	return target !== undefined && !(0,_inside_js__3.F)(folder, target) ? "outside" : "other";
}
function componentsOf(path) {
	return (0,node_path_posix__2.normalize)(`/${path}`)
		.split("/")
		.filter((part) => part !== "");
}
async function holdsFile(folder, context) {
	const open = [folder];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		for await (const entry of await (0,node_fs_promises__0.opendir)(next)) {
			const place = (0,node_path__1.join)(next, entry.name);
			const path = place.slice(context.path.length + 1);
			if (entry.isDirectory()) {
				if (!context.leavesOut(`${path}/`))
					open.push(place);
			}
			else if (isCopied(entry) && !context.leavesOut(path))
				return true;
		}
	}
	return false;
}
function isCopied(entry) {
	return entry.isFile() || entry.isSymbolicLink();
}


}),

95690:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



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
	return { read: (question) => readAll(options, question), replace: replaceFiles };
}
async function readAll(options, question) {
	const { services, workflows } = question;
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
async function containerfileOf(question) {
	const { request, context } = question;
	const isNeeded = request.file !== undefined || question.isNeeded;
	const found = await Promise.all(usual_names.V.map((name) => (0,build_files.t2)((0,external_node_path_.join)(context, name))));
	return isNeeded || found.includes(true) ? await (0,build_files.LF)(question) : undefined;
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

78782:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  whereaboutsOf: () => (whereaboutsOf)
});
var node_path__0 = __webpack_require__(76760);

function whereaboutsOf({ env, cwd, signal }) {
	const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = env;
	return {
		cwd,
		workspace: GITHUB_ACTIONS === "true" ? GITHUB_WORKSPACE : undefined,
		tracked: async (folder) => {
			const { trackedPaths } = await __webpack_require__.e(/* import() | tracked */ 1511).then(__webpack_require__.bind(__webpack_require__, 89905));
			const found = await trackedPaths(folder, { env, signal }).catch(() => undefined);
			if (found?.known !== true)
				return [];
			const { root, paths } = found.value;
			return paths.map((path) => (0,node_path__0.join)(root, path));
		},
	};
}


}),

56137:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (containerfilesAmong)
});
var picomatch__1 = __webpack_require__(14006);
var _text_trailing_js__0 = __webpack_require__(36141);


const notInstructions = /\.(?:docker|container)ignore$/i;
const names = /^(?:(?:Containerfile|Dockerfile)(?:\.[^/]+)?|[^/]+\.(?:Containerfile|Dockerfile))$/i;
function containerfilesAmong(paths, excluded = []) {
	const matchers = excluded.map(excludes);
	const found = new Map();
	for (const file of paths) {
		const end = file.lastIndexOf("/");
		const name = file.slice(end + 1);
		if (!names.test(name) || notInstructions.test(name))
			continue;
		if (matchers.some((matches) => matches(file)))
			continue;
		found.set(file, { file, folder: end < 0 ? "" : file.slice(0, end) });
	}
	const isSecond = ({ file, folder }) => {
		const beside = (name) => (folder === "" ? name : `${folder}/${name}`);
		return file === beside("Dockerfile") && found.has(beside("Containerfile"));
	};
	return [...found.values()]
		.filter((each) => !isSecond(each))
		.sort((a, b) => (a.file < b.file ? -1 : 1));
}
function excludes(pattern) {
	const trimmed = (0,_text_trailing_js__0.h)(pattern.replace(/^(?:\.?\/)+/, ""), "/");
	const anywhere = trimmed.includes("/") ? trimmed : `**/${trimmed}`;
	const options = { dot: true, nonegate: true, noextglob: true };
	return picomatch__1([anywhere, `${anywhere}/**`], options);
}


}),

28040:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (usualNames)
});
const usualNames = ["Containerfile", "Dockerfile"];


})

};
//# sourceMappingURL=9199.index.js.map
