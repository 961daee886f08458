export const id = 9654;
export const ids = [9654];
export const modules = {

/***/ 9654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandHelp: () => (/* binding */ commandHelp),
/* harmony export */   programHelp: () => (/* binding */ programHelp)
/* harmony export */ });
const widthOfText = 78;
function programHelp(commands, version) {
    const widest = Math.max(...commands.map(({ name }) => name.length));
    return [
        `twofold ${version}: builds a container image twice and proves both builds equal, bit for bit`,
        "",
        "Usage: twofold COMMAND [flags]",
        "",
        "Commands:",
        ...commands.map(({ name, summary }) => `  ${name.padEnd(widest)}  ${summary}`),
        "",
        "Example:",
        "  twofold build --image=ghcr.io/acme/shop --push",
        "",
        "Run twofold COMMAND --help to see its flags. Exit status: 0 success, 1 the answer is no,",
        "2 bad usage or input, 3 a tool, the network or a registry failed.",
        "",
    ].join("\n");
}
function commandHelp(command) {
    const { name, summary, positionals, flags, examples } = command;
    return [
        `${summary}`,
        "",
        `Usage: twofold ${[name, positionals, "[flags]"].filter((part) => part !== "").join(" ")}`,
        "",
        "Flags:",
        ...flags.flatMap(flagLines),
        "",
        examples.length === 1 ? "Example:" : "Examples:",
        ...examples.map((example) => `  ${example}`),
        "",
    ].join("\n");
}
function flagLines(flag) {
    const short = flag.short === undefined ? "" : `-${flag.short}, `;
    const fallback = flag.default === undefined ? "" : ` (default: ${flag.default})`;
    const written = `  ${short}--${flag.name}${flag.value === "" ? "" : `=${flag.value}`}`;
    return [written, ...wrapped(`${flag.text}${fallback}`).map((line) => `      ${line}`)];
}
function wrapped(text) {
    const lines = [];
    for (const word of text.split(" ")) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + word.length < widthOfText)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
//# sourceMappingURL=help.js.map

/***/ })

};
//# sourceMappingURL=9654.index.js.map
