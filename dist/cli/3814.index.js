export const id = 3814;
export const ids = [3814];
export const modules = {

/***/ 3814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   authFile: () => (/* binding */ authFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7271);
/* harmony import */ var _domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9006);




/** Of an auth file, what is changed; it is written again with all else that it holds. */
const authSchema = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)({ auths: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)(_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonObject */ .o$), credHelpers: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)(_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonObject */ .o$) });
/**
 * Returns the auth file for skopeo, so that a password is never an argument. With a user name and
 * password it is a private copy of the machine's own auth file with their entries added, so that
 * bases from other registries stay reachable.
 * Format: https://github.com/containers/image/blob/v5.23.1/docs/containers-auth.json.5.md
 * @throws Failure `usage` when the input `authfile` cannot be read
 */
async function authFile(options) {
    const { username, password, authfile } = options.access;
    const named = authfile ?? options.env["REGISTRY_AUTH_FILE"];
    if (username === undefined || password === undefined) {
        if (authfile !== undefined)
            await readAuth(authfile, "authfile");
        // Without a runtime folder skopeo reads a file in one of root's, and fails there for other
        // users.
        if (named !== undefined || options.env["XDG_RUNTIME_DIR"] !== undefined)
            return named;
        return await writePrivate(options.folder, await firstOf(ownFiles(options.env)));
    }
    const existing = named === undefined ? await firstOf(ownFiles(options.env)) : await readAuth(named, "authfile");
    const { auths, credHelpers = {} } = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .fitting */ ._Q)(authSchema, existing) ?? {};
    const entry = { auth: Buffer.from(`${username}:${password}`).toString("base64") };
    const ours = Object.fromEntries(options.registries.map((registry) => [registry, entry]));
    // A credential helper for the same registry would take precedence over our entry.
    const kept = Object.entries(credHelpers).filter(([registry]) => !options.registries.includes(registry));
    return await writePrivate(options.folder, {
        ...existing,
        auths: { ...auths, ...ours },
        credHelpers: Object.fromEntries(kept),
    });
}
async function writePrivate(folder, content) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "auth.json");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, JSON.stringify(content), { mode: 0o600 });
    return file;
}
/** Lists the files that container tools and docker read, in their order. */
function ownFiles(env) {
    const { XDG_RUNTIME_DIR: runtime, HOME: home, DOCKER_CONFIG: docker } = env;
    return [
        ...(runtime === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runtime, "containers/auth.json")]),
        ...(docker === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(docker, "config.json")]),
        ...(home === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ".docker/config.json")]),
    ];
}
async function firstOf(files) {
    for (const file of files) {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch(() => undefined);
        const value = text === undefined ? undefined : (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .fittingJson */ .MW)(_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonObject */ .o$, text);
        if (value !== undefined)
            return value;
    }
    return {};
}
async function readAuth(file, input) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch(() => undefined);
    const value = text === undefined ? undefined : (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .fittingJson */ .MW)(_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonObject */ .o$, text);
    if (value !== undefined)
        return value;
    const wrong = text === undefined ? `${file} cannot be read` : `${file} is not a JSON object`;
    throw (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)(input, `${wrong}.`, "Name an auth file as `docker login` or `buildah login` writes it.");
}
//# sourceMappingURL=auth-file.js.map

/***/ }),

/***/ 9006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   EB: () => (/* binding */ checkedJson),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   MW: () => (/* binding */ fittingJson),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   l1: () => (/* binding */ listOfFitting),
/* harmony export */   no: () => (/* binding */ maybe),
/* harmony export */   o$: () => (/* binding */ jsonObject)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4099);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6158);



// All JSON from outside is read by schemas made of these parts and of valibot's. Three of valibot's
// own are not used: `object` takes an array for an object, `record` and `looseObject` silently leave
// out members such as `constructor`, which a label may be called.
/** What a schema expects if it does not say so itself, by valibot's name of the schema. */
const expectations = {
    array: "an array",
    boolean: "true or false",
    number: "a number",
    string: "a text",
};
const config = {
    // A hostile document could be wrong in a million places, and one is enough to refuse it.
    abortEarly: true,
    // valibot's own messages would repeat the value, which anyone may have written.
    message: ({ type }) => expectations[type] ?? "something else",
};
/** Any object, e.g. one that is passed on with members that nobody here knows. */
const jsonObject = valibot__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY(_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW, "an object");
/**
 * Describes an object by the members that are read; it may have others, which are left out. Members
 * that are `exactOptional` may be missing or null: Go programs write null for what is empty.
 */
function objectOf(entries) {
    const whole = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc(entries);
    const names = Object.keys(entries);
    const mayBeAbsent = (name) => entries[name]?.type === "exact_optional";
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(jsonObject, valibot__WEBPACK_IMPORTED_MODULE_1__/* .rawTransform */ .NTK(({ dataset, addIssue, NEVER }) => {
        // Own members only. One that is missing is checked like any other: its schema says what it
        // has to be.
        const members = names.flatMap((name) => {
            const value = Object.hasOwn(dataset.value, name) ? dataset.value[name] : undefined;
            const isAbsent = value === undefined || value === null;
            return isAbsent && mayBeAbsent(name) ? [] : [[name, value]];
        });
        const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(whole, Object.fromEntries(members), config);
        if (result.success)
            return result.output;
        const { input, message, path } = result.issues[0];
        addIssue({ input, message, path });
        return NEVER;
    }));
}
/** Describes an object whose members have any names and one kind of value. */
function mapOf(item) {
    const values = valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item);
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(jsonObject, valibot__WEBPACK_IMPORTED_MODULE_1__/* .rawTransform */ .NTK(({ dataset, addIssue, NEVER }) => {
        const keys = Object.keys(dataset.value);
        const keyAt = (at) => keys[at] ?? "";
        const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(values, Object.values(dataset.value), config);
        if (result.success) {
            return Object.fromEntries(result.output.map((value, at) => [keyAt(at), value]));
        }
        const { input, message, path: [place, ...path] = [] } = result.issues[0];
        const key = keyAt(Number(place?.key));
        const member = { type: "object", origin: "value", input: dataset.value, key };
        addIssue({ input, message, path: [{ ...member, value: dataset.value[key] }, ...path] });
        return NEVER;
    }));
}
/** Describes an array of one kind of item. */
function listOf(item) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item), valibot__WEBPACK_IMPORTED_MODULE_1__/* .readonly */ .tBZ());
}
/** Describes an array of which only the items of one kind are read. */
function listOfFitting(item) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((items) => items.flatMap((one) => {
        const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(item, one, config);
        return result.success ? [result.output] : [];
    })));
}
/** Describes a value that counts as absent where it has another form. */
function maybe(schema) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_1__/* .undefinedable */ .dxN(schema), undefined);
}
/** Checks a value from outside by a schema. */
function checked(schema, value) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, value, config);
    return result.success ? { value: result.output } : { wrong: reasonOf(result.issues[0]) };
}
/** Returns a value from outside in the form of a schema; undefined if it has another form. */
function fitting(schema, value) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, value, config);
    return result.success ? result.output : undefined;
}
/** Parses JSON from outside and checks it by a schema. */
function checkedJson(schema, text) {
    let value;
    try {
        value = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
    }
    catch (error) {
        return { wrong: error instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .TooDeep */ .v_ ? `it ${error.message}` : "it is not JSON" };
    }
    return checked(schema, value);
}
/**
 * Parses JSON from outside by a schema; undefined if it is not JSON, is nested too deeply, or has
 * another form.
 */
function fittingJson(schema, text) {
    const found = checkedJson(schema, text);
    return "value" in found ? found.value : undefined;
}
function reasonOf({ path, input, message }) {
    const place = (path ?? []).reduce((text, { key }) => typeof key === "number"
        ? `${text}[${key}]`
        : `${text === "" ? "" : `${text}.`}${String(key)}`, "");
    const where = place === "" ? "the document" : `\`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(place), 200)}\``;
    return `${where} ${input === undefined ? "is missing" : "is wrong"}: it must be ${message}`;
}
//# sourceMappingURL=schema.js.map

/***/ })

};
//# sourceMappingURL=3814.index.js.map
