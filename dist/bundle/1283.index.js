export const id = 1283;
export const ids = [1283];
export const modules = {

1283:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  commandHelp: () => (commandHelp),
  programHelp: () => (programHelp),
  wholeHelp: () => (wholeHelp)
});


var option_groups = __webpack_require__(22985);
;
const variables = [
	{
		name: "TWOFOLD_CONTEXT, TWOFOLD_FILE and so on",
		text: "Settings, where their flag is not given: its name in upper case, with `_`. A list has one entry per line. `twofold config` shows which ones count.",
	},
	{ name: "TWOFOLD_PASSWORD", text: "The password, which no other user of the machine sees here." },
	{ name: "GITHUB_TOKEN, GH_TOKEN", text: "The token for the forge's API." },
	{
		name: "TWOFOLD_SIGSTORE_FULCIO, …_REKOR, …_TSA",
		text: "The Sigstore services for `--attest`, by their URLs.",
	},
	{ name: "REGISTRY_AUTH_FILE", text: "The auth file, where `--authfile` is not given." },
	{
		name: "RUNNER_TEMP, TMPDIR",
		text: "Where work folders go, and without `--output` also the results.",
	},
	{
		name: "DOCKER_CONFIG, XDG_CONFIG_HOME, XDG_RUNTIME_DIR",
		text: "Folders in which auth files are looked for.",
	},
	{
		name: "CONTAINERS_CONF, CONTAINERS_STORAGE_CONF, CONTAINERS_REGISTRIES_CONF",
		text: "The machine's settings for containers, storage and registries.",
	},
	{ name: "BUILDAH_ISOLATION, BUILDAH_RUNTIME", text: "How RUN steps are isolated, and by what." },
	{ name: "HTTPS_PROXY, HTTP_PROXY, NO_PROXY", text: "The proxies for registries and downloads." },
	{
		name: "SSL_CERT_FILE, SSL_CERT_DIR",
		text: "Certificate authorities for registries and git.",
	},
	{
		name: "GIT_SSH_COMMAND, SSH_AUTH_SOCK",
		text: "How git reaches the remote by SSH.",
	},
	{
		name: "RUNNER_TOOL_CACHE, XDG_CACHE_HOME",
		text: "Where a buildah of a given version is kept.",
	},
	{ name: "NO_COLOR, CLICOLOR=0", text: "If one is set, the output has no colours." },
	{
		name: "FORCE_COLOR, CLICOLOR_FORCE",
		text: "If one is set, the output has colours in a pipe too; 0 means no colours. NO_COLOR wins.",
	},
];

;


const screen = 40;
const widthOfText = 78;
function programHelp(summaries, version) {
	const widest = Math.max(...Object.keys(summaries).map((name) => name.length));
	return [
		`twofold ${version}: builds a container image twice and proves both builds equal, bit for bit`,
		"",
		"Usage: twofold COMMAND [flags]",
		"",
		"Commands:",
		...Object.entries(summaries).map(([name, summary]) => `  ${name.padEnd(widest)}  ${summary}`),
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
	const lines = [
		...head(command),
		"Flags:",
		...command.flags.flatMap(flagLines),
		...examplesOf(command),
	];
	return lines.length <= screen ? joined(lines) : shortHelp(command);
}
function wholeHelp(command) {
	return joined([
		...head(command),
		...groupsOf(command).flatMap(({ title, flags }) => [
			`${title}:`,
			...flags.flatMap(flagLines),
			"",
		]),
		"A switch is written --NAME or --NAME=true, and turned off with --no-NAME or --NAME=false.",
		"A flag that takes a list may be repeated.",
		"",
		"Variables:",
		...variables.flatMap(({ name, text }) => [
			`  ${name}`,
			...wrapped(text).map((line) => `      ${line}`),
		]),
		...examplesOf(command),
	]);
}
function shortHelp(command) {
	return joined([
		...head(command),
		...groupsOf(command).flatMap(({ title, flags }) => [
			`${title}:`,
			...wrapped(flags.map(written), "  ").map((line) => `  ${line}`),
		]),
		"",
		`Run twofold ${command.name} --help --all to read what each flag does.`,
		...examplesOf(command),
	]);
}
function head({ name, summary, positionals }) {
	const usage = [name, positionals, "[flags]"].filter((part) => part !== "").join(" ");
	return [summary, "", `Usage: twofold ${usage}`, ""];
}
function examplesOf({ examples }) {
	const title = examples.length === 1 ? "Example:" : "Examples:";
	return ["", title, ...examples.map((example) => `  ${example}`)];
}
function joined(lines) {
	return `${lines.join("\n")}\n`;
}
function groupsOf({ flags }) {
	const groups = option_groups.g.map(({ title, options }) => {
		const names = options.map(({ name }) => name);
		return { title, flags: flags.filter(({ setting }) => names.includes(setting)) };
	});
	const grouped = groups.flatMap((group) => group.flags);
	const others = flags.filter((flag) => !grouped.includes(flag));
	const filled = groups.filter((group) => group.flags.length > 0);
	return [...filled, { title: "Other flags", flags: others }];
}
function written(flag) {
	const short = flag.short === undefined ? "" : `-${flag.short}, `;
	const no = flag.value === "" && flag.default === "true" ? "[no-]" : "";
	return `${short}--${no}${flag.name}${flag.value === "" ? "" : `=${flag.value}`}`;
}
function flagLines(flag) {
	const fallback = flag.default === undefined ? "" : ` (default: ${flag.default})`;
	return [
		`  ${written(flag)}`,
		...wrapped(`${flag.text}${fallback}`).map((line) => `      ${line}`),
	];
}
function wrapped(words, between = " ") {
	const lines = [];
	for (const word of typeof words === "string" ? words.split(" ") : words) {
		const last = lines.at(-1);
		const fits = last !== undefined && last.length + between.length + word.length <= widthOfText;
		if (fits)
			lines[lines.length - 1] = `${last}${between}${word}`;
		else
			lines.push(word);
	}
	return lines;
}


}),

};
//# sourceMappingURL=1283.index.js.map
