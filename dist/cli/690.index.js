export const id = 690;
export const ids = [690];
export const modules = {

/***/ 447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ checkoutWall),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   LF: () => (/* binding */ containerfilePath),
/* harmony export */   Vx: () => (/* binding */ usualNames),
/* harmony export */   mk: () => (/* binding */ contextFolder),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   vh: () => (/* binding */ buildFilesReader)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4543);



/** A Containerfile beyond this is not one. */
const maxContainerfileBytes = 1024 * 1024;
/** Where a Containerfile is looked for in the context, in this order. */
const usualNames = ["Containerfile", "Dockerfile"];
/** Reads context, Containerfile and ignore file from the disk; nothing outside of the checkout. */
function buildFilesReader(order) {
    return {
        async readContext({ context, file }) {
            const path = await contextFolder(order.cwd, context, await checkoutWall(order, context));
            const isDockerfile = !(await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "Containerfile")));
            const usual = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, isDockerfile ? "Dockerfile" : "Containerfile");
            const named = file === undefined ? usual : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(order.cwd, file);
            const ignoreText = await ignoreFile(order, path, named);
            return { path, ignoreText, ignores: order.ignoreRules(ignoreText) };
        },
        async read(request) {
            const wall = await checkoutWall(order, request.context);
            const context = await contextFolder(order.cwd, request.context, wall);
            const path = await containerfilePath({ order, request, context, wall });
            const text = await containerfileText(path, request.file ?? "file");
            const ignoreText = await ignoreFile(order, context, path);
            const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(wall ?? context, path);
            return {
                context: { path: context, ignoreText, ignores: order.ignoreRules(ignoreText) },
                containerfile: { name: shown.startsWith("..") ? path : shown.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/"), text },
                linksOut: (paths) => linksOut(context, paths),
            };
        },
        async hasContainerfile(context) {
            const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(order.cwd, context);
            const found = await Promise.all(usualNames.map((name) => exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))));
            return found.includes(true);
        },
    };
}
/** The folder nothing may lie outside of; undefined when an absolute context names its own checkout. */
async function checkoutWall(order, context) {
    if (order.workspace !== undefined)
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(order.workspace);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(context))
        return undefined;
    for (let folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(order.cwd);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git")))
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return undefined;
    }
}
async function contextFolder(cwd, context, wall) {
    const cure = "Name a folder inside the checkout, relative to its root, e.g. `services/cart`.";
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, context)).catch(() => undefined);
    if (path === undefined)
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)("context", `${context} does not exist.`, cure);
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory())
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)("context", `${context} is not a folder.`, cure);
    if (!isInside(wall, path)) {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)("context", `${context} leads outside of the checkout, to ${path}.`, cure);
    }
    return path;
}
async function containerfilePath(question) {
    const { order, request, context, wall } = question;
    const places = request.file === undefined
        ? usualNames.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context, name))
        : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(order.cwd, request.file), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context, request.file)];
    for (const place of places) {
        if (!(await exists(place)))
            continue;
        const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(place).catch(() => undefined);
        if (path === undefined)
            continue;
        if (!isInside(wall, path)) {
            throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)("file", `${place} leads outside of the checkout, to ${path}.`, "Name a Containerfile inside the checkout.");
        }
        return path;
    }
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)("file", request.file === undefined
        ? `there is no Containerfile or Dockerfile in the context ${request.context}.`
        : `${request.file} does not exist (looked for ${places.join(" and ")}).`, "Name the Containerfile, relative to the working folder, e.g. `file: deploy/Containerfile`.");
}
async function containerfileText(path, shown) {
    const cure = "Name a text file with build instructions, e.g. `file: Containerfile`.";
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    if (!found.isFile())
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)("file", `${shown} is not a file.`, cure);
    if (found.size > maxContainerfileBytes)
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)("file", `${shown} is larger than 1 MiB.`, cure);
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
}
async function ignoreFile(order, context, path) {
    for (const name of order.ignoreFileNames((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))) {
        const folder = name.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) : context;
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), "utf8").catch(() => undefined);
        if (text !== undefined)
            return text;
    }
    return "";
}
async function linksOut(context, paths) {
    const found = [];
    for (const path of paths) {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context, path);
        if (!isInside(context, place))
            continue;
        const link = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place).catch(() => undefined);
        if (link?.isSymbolicLink() !== true)
            continue;
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(place).catch(() => undefined);
        if (target !== undefined && !isInside(context, target))
            found.push(path);
    }
    return found;
}
function isInside(wall, path) {
    return (wall === undefined || path === wall || path.startsWith(wall === node_path__WEBPACK_IMPORTED_MODULE_1__.sep ? node_path__WEBPACK_IMPORTED_MODULE_1__.sep : `${wall}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`));
}
async function exists(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);
}
//# sourceMappingURL=build-files.js.map

/***/ }),

/***/ 5690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pinFiles: () => (/* binding */ pinFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(4543);
// EXTERNAL MODULE: ./build/adapters/files/build-files.js
var build_files = __webpack_require__(447);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/adapters/files/replace-files.js




/**
 * Puts new texts in place of old ones. Each is written beside its file first and takes its name at once, so that
 * nobody ever sees a half of one; mode and owner are the old file's.
 * @throws Failure `tool` when a file cannot be written or has another text than before; then none is changed
 */
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
    throw new failure/* Failure */.HR({
        code: "tool",
        message: `${name} was changed by somebody else meanwhile. Nothing was changed here.`,
        cure: "Run it again.",
    });
}
/** What the system says of a file is an answer; anything else is a bug of ours. */
function asFailure(error) {
    if (!(error instanceof Error && "code" in error) || error instanceof failure/* Failure */.HR)
        return error;
    return new failure/* Failure */.HR({
        code: "tool",
        message: `A file cannot be written: ${error.message}.`,
        cure: "Make the file and its folder writable for the user who runs this.",
        cause: error,
    });
}
//# sourceMappingURL=replace-files.js.map
;// CONCATENATED MODULE: ./build/adapters/files/pin-files.js





const maxBytes = 1024 * 1024;
const mostWorkflows = 1000;
/** Reads and replaces the files of a checkout that name images; nothing outside of it. */
function pinFiles(order) {
    return { read: (question) => readAll(order, question), replace: replaceFiles };
}
async function readAll(order, question) {
    const checkout = await (0,build_files/* checkoutWall */.B0)(order, question.context);
    const context = await (0,build_files/* contextFolder */.mk)(order.cwd, question.context, checkout);
    const root = await repositoryRoot(context);
    // A link may lead to any file of the machine: where there is no checkout, the context is the wall.
    const wall = checkout ?? root ?? context;
    const places = {
        containerfile: await containerfileOf({ order, request: question, context, wall }),
        workflows: question.workflows.length === 0
            ? await workflowsOf(root ?? wall)
            : await Promise.all(question.workflows.map((path) => workflowAt(path, { order, wall }))),
    };
    const open = async (path) => {
        const name = (0,external_node_path_.relative)(wall, path).split(external_node_path_.sep).join("/");
        return { name, path, text: await textOf(path, name) };
    };
    return {
        containerfile: places.containerfile === undefined ? undefined : await open(places.containerfile),
        workflows: await Promise.all([...new Set(places.workflows)].map(open)),
        context: (0,external_node_path_.relative)(root ?? wall, context)
            .split(external_node_path_.sep)
            .join("/") || ".",
    };
}
/** Whoever names workflows may mean these alone. */
async function containerfileOf(question) {
    const { request, context } = question;
    const isNeeded = request.file !== undefined || request.workflows.length === 0;
    const found = await Promise.all(build_files/* usualNames */.Vx.map((name) => (0,build_files/* exists */.t2)((0,external_node_path_.join)(context, name))));
    return isNeeded || found.includes(true) ? await (0,build_files/* containerfilePath */.LF)(question) : undefined;
}
async function repositoryRoot(folder) {
    if (await (0,build_files/* exists */.t2)((0,external_node_path_.join)(folder, ".git")))
        return folder;
    return folder === (0,external_node_path_.dirname)(folder) ? undefined : await repositoryRoot((0,external_node_path_.dirname)(folder));
}
/** A link, or what lies behind one, is no workflow to GitHub. */
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
async function workflowAt(path, { order, wall }) {
    const place = (0,external_node_path_.resolve)(order.cwd, path);
    const cure = "Name workflows inside the checkout, e.g. `--workflow=.github/workflows/image.yml`.";
    const found = await (0,promises_.realpath)(place).catch(() => undefined);
    if (found === undefined)
        throw (0,failure/* badInput */.AN)("workflow", `${path} does not exist.`, cure);
    if (!(0,build_files/* isInside */.FK)(wall, found)) {
        throw (0,failure/* badInput */.AN)("workflow", `${path} leads outside of the checkout, to ${found}.`, cure);
    }
    return found;
}
/** What is not UTF-8 would come back as other bytes. */
async function textOf(path, name) {
    const cure = "Name text files in UTF-8.";
    const found = await (0,promises_.stat)(path);
    if (!found.isFile())
        throw (0,failure/* badInput */.AN)("file", `${name} is not a file.`, cure);
    if (found.size > maxBytes)
        throw (0,failure/* badInput */.AN)("file", `${name} is larger than 1 MiB.`, cure);
    const bytes = await (0,promises_.readFile)(path);
    const text = bytes.toString("utf8");
    if (!Buffer.from(text).equals(bytes))
        throw (0,failure/* badInput */.AN)("file", `${name} is not UTF-8.`, cure);
    return text;
}
//# sourceMappingURL=pin-files.js.map

/***/ })

};
//# sourceMappingURL=690.index.js.map
