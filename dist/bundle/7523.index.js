export const id = 7523;
export const ids = [7523];
export const modules = {

27523:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runBuildCommand: () => (runBuildCommand)
});
/* harmony import */ var _compose_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86914);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67271);
/* harmony import */ var _options_build_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11268);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85466);




async function runBuildCommand(context, reporter) {
    const request = (0,_options_build_request_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBuildRequest */ .r)(await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .K)(context, reporter.warn), context.env);
    const outcome = await (0,_compose_build_js__WEBPACK_IMPORTED_MODULE_0__/* .runBuild */ .c)({
        surface: "command line",
        request,
        reporter,
        env: context.env,
        cwd: context.cwd,
        signal: context.signal,
        onWorkFolder: () => { },
        onSecrets: () => { },
        entry: context.entry,
    });
    const { printResult } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2686), __webpack_require__.e(3165)]).then(__webpack_require__.bind(__webpack_require__, 23165));
    printResult(outcome, context, reporter);
    return outcome.failure === undefined ? 0 : _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS[outcome.failure.code];
}
//# sourceMappingURL=build.js.map

}),

85466:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (readInputs)
});
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67271);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33192);


const longest = 64 * 1024;
async function readInputs(context, warn = (text) => context.stderr.write(`warning: ${text}\n`)) {
    const inputs = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .rawInputs */ .me)(context.arguments);
    const written = inputs.password?.at(-1);
    if (written === undefined) {
        return context.password === undefined ? inputs : { ...inputs, password: context.password };
    }
    if (written === "-")
        return { ...inputs, password: await readStandardInput() };
    warn("other users of this machine can see `--password`: use `--password=-` or TWOFOLD_PASSWORD");
    return inputs;
}
async function readStandardInput() {
    if (process.stdin.isTTY)
        throw unreadable("is a terminal");
    let text = "";
    for await (const chunk of process.stdin) {
        text += String(chunk);
        if (text.length > longest)
            throw unreadable("holds more than a password");
    }
    return text.trim();
}
function unreadable(wrong) {
    return new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "usage",
        message: `Flag \`--password=-\` reads standard input, which ${wrong}.`,
        fix: "Write e.g. `twofold build --password=- < token.txt`.",
    });
}
//# sourceMappingURL=inputs.js.map

})

};
//# sourceMappingURL=7523.index.js.map
