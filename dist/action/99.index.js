export const id = 99;
export const ids = [99];
export const modules = {

/***/ 4099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   v_: () => (/* binding */ TooDeep)
/* harmony export */ });
/* unused harmony export maxJsonDepth */
/** Whether a parsed JSON value is an object and not an array. */
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/**
 * The most levels of objects and arrays. What registries, buildah and forges write has fewer than
 * twenty.
 */
const maxJsonDepth = 64;
/** A document that is JSON, but nested deeper than any real one. */
class TooDeep extends SyntaxError {
}
/**
 * Parses JSON from outside. Code that walks a value recurses once per level: a document of 50,000
 * levels would overflow the stack.
 * @throws SyntaxError when it is not JSON, {@link TooDeep} when it is nested more than
 * {@link maxJsonDepth} levels deep
 */
function parseJson(text) {
    if (nesting(text) > maxJsonDepth) {
        throw new TooDeep(`is nested more than ${maxJsonDepth} levels deep`);
    }
    return JSON.parse(text);
}
/** Returns the depth of the brackets outside of strings. */
function nesting(text) {
    let depth = 0;
    let deepest = 0;
    let isText = false;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (isText && code === backslash)
            at += 1;
        else if (code === quote)
            isText = !isText;
        else if (isText)
            continue;
        else if (code === openBracket || code === openBrace) {
            depth += 1;
            deepest = Math.max(deepest, depth);
        }
        else if (code === closeBracket || code === closeBrace)
            depth -= 1;
    }
    return deepest;
}
const [quote, backslash] = [0x22, 0x5c];
const [openBracket, closeBracket] = [0x5b, 0x5d];
const [openBrace, closeBrace] = [0x7b, 0x7d];
//# sourceMappingURL=json.js.map

/***/ })

};
//# sourceMappingURL=99.index.js.map
