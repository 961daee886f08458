export const id = 27481;
export const ids = [27481];
export const modules = {

27481:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  runConfig: () => (runConfig)
});


var compose_settings = __webpack_require__(91042);

var settings_file = __webpack_require__(68824);

var printable = __webpack_require__(76158);

var list = __webpack_require__(88213);

var lists = __webpack_require__(89376);
;


const secret = new Set(["secrets", "password", "github-token"]);
const commonVariables = {
	authfile: ["REGISTRY_AUTH_FILE"],
	"github-token": ["GITHUB_TOKEN", "GH_TOKEN"],
};
function effectiveSettings({ inputs, origins }, env) {
	return list.f.map((option) => {
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
		return (0,lists.u)(name, given);
	if (kind === "words")
		return (0,lists.y)(given);
	return (typeof given === "string" ? given : (given.at(-1) ?? "")).trim();
}


var settings_settings = __webpack_require__(64050);

var command = __webpack_require__(33192);
;







const widestValue = 40;
const longestValue = 200;
async function runConfig(context) {
	const { stdout, stderr, env } = context;
	const called = (0,command.j)(context);
	const settings = await (0,compose_settings.wq)(called, context);
	const all = (0,settings_settings.gR)(settings, () => effectiveSettings(settings, env));
	const shown = (0,command.Mp)(context.arguments, "all")
		? all
		: all.filter(({ origin }) => origin.kind !== "default");
	if ((0,command.Mp)(context.arguments, "json"))
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
	(0,compose_settings.J_)(settings, { variables: env });
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
			return { kind: "file", file: settings_file.bH, line: origin.line };
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
	const isOfWords = (0,list.b)(name).kind === "words";
	const texts = isOfWords ? [entries.join(",")] : entries;
	return texts.map((text) => (0,printable.g$)((0,printable.vI)(text, longestValue)));
}
function originText(origin) {
	switch (origin.kind) {
		case "call":
			return "flag";
		case "file":
			return `${settings_file.bH}:${origin.line}`;
		case "variable":
			return origin.name;
		case "default":
			return "default";
	}
}


}),

};
//# sourceMappingURL=27481.index.js.map
