export const id = 452;
export const ids = [452,820];
export const modules = {

/***/ 9452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   maskSecrets: () => (/* binding */ maskSecrets)
/* harmony export */ });
/* harmony import */ var _domain_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4820);

/** Tells the runner what to blacken in logs: each line of each value, for logs are masked line by line. */
async function maskSecrets(values) {
    const lines = new Set(values.flatMap(_domain_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secretLines */ ._o));
    if (lines.size === 0)
        return;
    const core = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(942), __webpack_require__.e(143)]).then(__webpack_require__.bind(__webpack_require__, 143));
    for (const line of lines)
        core.setSecret(line);
}
//# sourceMappingURL=masks.js.map

/***/ }),

/***/ 4820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ secretName),
/* harmony export */   _o: () => (/* binding */ secretLines),
/* harmony export */   eo: () => (/* binding */ secretForms),
/* harmony export */   lY: () => (/* binding */ createRedactor),
/* harmony export */   oW: () => (/* binding */ namedSecretsOf),
/* harmony export */   secretValuesOf: () => (/* binding */ secretValuesOf)
/* harmony export */ });
/** Shorter values are no secrets and would blacken every line. */
const shortest = 3;
const mask = "***";
/**
 * A redactor for these values: each value, each of its lines of at least 3 characters, and the forms in which programs
 * print them (base64, JSON and URL escapes). The longest are replaced first, so that no part of one stays.
 */
function createRedactor(values) {
    const needles = secretForms(values);
    return (text) => needles.reduce((rest, needle) => rest.replaceAll(needle, mask), text);
}
/** The forms in which values may be printed, the longest first. */
function secretForms(values) {
    return [...new Set(values.flatMap(forms))].sort((a, b) => b.length - a.length);
}
/**
 * What of a request may appear nowhere: secrets, the forge's token, password, and the two as a registry's
 * `Authorization` header has them. Secrets read from files are the caller's to add.
 */
function secretValuesOf(request) {
    const { username, password } = request.registry;
    const values = request.secrets.flatMap((secret) => secret.kind === "value" ? [secret.value] : []);
    if (request.githubToken !== undefined)
        values.push(request.githubToken);
    if (password !== undefined)
        values.push(password);
    if (username !== undefined && password !== undefined)
        values.push(base64(`${username}:${password}`));
    return values;
}
/** What people call a secret of the build. */
function secretName({ id }) {
    return `secret \`${id}\``;
}
/** What an image must not have, by name: secrets, password and token. Those read from files are the caller's to add. */
function namedSecretsOf(request) {
    const { password } = request.registry;
    const { githubToken } = request;
    return [
        ...request.secrets.flatMap((secret) => secret.kind === "value" ? [{ name: secretName(secret), value: secret.value }] : []),
        ...(password === undefined ? [] : [{ name: "input `password`", value: password }]),
        ...(githubToken === undefined ? [] : [{ name: "input `github-token`", value: githubToken }]),
    ];
}
/** The lines of a value that are long enough to be masked in a log, which is masked line by line. */
function secretLines(value) {
    return value
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line.length >= shortest);
}
function forms(value) {
    if (value.trim().length < shortest)
        return [];
    const escaped = [
        JSON.stringify(value).slice(1, -1),
        encodeUri(value),
        base64(value),
        base64(value.trim()),
    ];
    return [value, ...secretLines(value), ...escaped].filter((form) => form.length >= shortest);
}
function base64(text) {
    return Buffer.from(text, "utf8").toString("base64");
}
/** Lone surrogates have no URL form: they become U+FFFD, as in UTF-8. */
function encodeUri(text) {
    return encodeURIComponent(Buffer.from(text, "utf8").toString("utf8"));
}
//# sourceMappingURL=redact.js.map

/***/ })

};
//# sourceMappingURL=452.index.js.map
