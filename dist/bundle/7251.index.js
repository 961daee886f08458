export const id = 7251;
export const ids = [7251];
export const modules = {

42366:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (mistakenName),
  t: () => (settingsPlace)
});
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_build_settings_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83652);



async function settingsPlace(where) {
    const root = await rootOf(where);
    const names = [_domain_build_settings_file_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsFileName */ .bH, mistakenName];
    const found = await Promise.all(names.map((name) => isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name))));
    return found.includes(true) ? root : undefined;
}
const mistakenName = "twofold.yaml";
async function rootOf({ cwd, workspace, context }) {
    const wall = workspace === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace);
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, context);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if (await isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git")))
            return folder;
        if (folder === wall || folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd);
    }
}
async function isThere(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);
}
//# sourceMappingURL=settings-place.js.map

}),

27251:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runConfig: () => (runConfig)
});


var compose_settings = __webpack_require__(74814);

var settings_file = __webpack_require__(83652);

var printable = __webpack_require__(81962);

var list = __webpack_require__(2585);

var lists = __webpack_require__(25084);
;// CONCATENATED MODULE: ./build/options/settings/effective.js


const secret = new Set(["secrets", "password", "github-token"]);
const commonVariables = {
    authfile: ["REGISTRY_AUTH_FILE"],
    "github-token": ["GITHUB_TOKEN", "GH_TOKEN"],
};
function effectiveSettings({ inputs, origins }, env) {
    return list/* options */.f.map((option) => {
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
        return (0,lists/* splitLines */.u)(name, given);
    if (kind === "words")
        return (0,lists/* splitWords */.y)(given);
    return (typeof given === "string" ? given : (given.at(-1) ?? "")).trim();
}
//# sourceMappingURL=effective.js.map

var settings_settings = __webpack_require__(94966);

var command = __webpack_require__(76340);
;// CONCATENATED MODULE: ./build/cli/run/config.js







const widestValue = 40;
const longestValue = 200;
async function runConfig(context) {
    const { stdout, stderr, env } = context;
    const called = (0,settings_settings/* firstOf */.Ku)([(0,command/* flagSettings */.w0)(context.arguments), context.variables]);
    const settings = await (0,compose_settings/* withSettingsFile */.w)(called, context);
    const all = (0,settings_settings/* withOrigins */.gR)(settings, () => effectiveSettings(settings, env));
    const shown = (0,command/* isOn */.Mp)(context.arguments, "all")
        ? all
        : all.filter(({ origin }) => origin.kind !== "default");
    if ((0,command/* isOn */.Mp)(context.arguments, "json"))
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
    (0,compose_settings/* buildRequestOf */.J)(settings, { variables: env });
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
            return { kind: "file", file: settings_file/* settingsFileName */.bH, line: origin.line };
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
    const isOfWords = (0,list/* optionNamed */.b)(name).kind === "words";
    const texts = isOfWords ? [entries.join(",")] : entries;
    return texts.map((text) => (0,printable/* printable */.g$)((0,printable/* shortened */.vI)(text, longestValue)));
}
function originText(origin) {
    switch (origin.kind) {
        case "call":
            return "flag";
        case "file":
            return `${settings_file/* settingsFileName */.bH}:${origin.line}`;
        case "variable":
            return origin.name;
        case "default":
            return "default";
    }
}
//# sourceMappingURL=config.js.map

}),

74814:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (buildRequestOf),
  w: () => (withSettingsFile)
});
/* harmony import */ var _adapters_files_settings_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42366);
/* harmony import */ var _options_build_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22197);
/* harmony import */ var _options_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94966);



async function withSettingsFile(given, { cwd, env }, uses) {
    const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = env;
    const workspace = GITHUB_ACTIONS === "true" ? GITHUB_WORKSPACE : undefined;
    const { context: written = [] } = given.inputs;
    const context = (typeof written === "string" ? written : written.at(-1))?.trim() || ".";
    const root = await (0,_adapters_files_settings_place_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsPlace */ .t)({ cwd, workspace, context });
    if (root === undefined)
        return given;
    const { addSettingsFile } = await __webpack_require__.e(/* import() */ 8860).then(__webpack_require__.bind(__webpack_require__, 28860));
    return await addSettingsFile(given, { root, cwd, uses });
}
function buildRequestOf(settings, options = {}) {
    const request = (0,_options_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .withOrigins */ .gR)(settings, (inputs) => (0,_options_build_request_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBuildRequest */ .r)({ ...options.defaults, ...inputs }, options.variables));
    const { file, origins } = settings;
    return { ...request, origins, ...(file === undefined ? {} : { settingsFile: file }) };
}
//# sourceMappingURL=settings.js.map

})

};
//# sourceMappingURL=7251.index.js.map
