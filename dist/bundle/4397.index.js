export const id = 4397;
export const ids = [4397];
export const modules = {

14397:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  printAnswer: () => (printAnswer)
});

var node_fs_promises__0 = __webpack_require__(51455);
var node_http__1 = __webpack_require__(37067);
var node_timers_promises__2 = __webpack_require__(58500);
var _port_answer_js__3 = __webpack_require__(54524);




const limits = {
	milliseconds: 10_000,
	headerBytes: 64 * 1024,
	bodyBytes: 1024 * 1024,
	startBytes: 4096,
};
const addresses = ["127.0.0.1", "::1"];
const pauseMilliseconds = 100;
async function printAnswer(port, outside) {
	if ((await (0,node_fs_promises__0.readlink)("/proc/self/ns/net")) === outside) {
		throw new Error("this process is not in the container's network");
	}
	for (;;) {
		for (const host of addresses) {
			const answer = await ask(host, port);
			if (answer.kind === "silent")
				continue;
			process.stdout.write((0,_port_answer_js__3.Q)(answer));
			return;
		}
		await (0,node_timers_promises__2.setTimeout)(pauseMilliseconds);
	}
}
async function ask(host, port) {
	return await new Promise((resolve) => {
		const headers = { host: `localhost:${port}`, accept: "*/*", connection: "close" };
		let isConnected = false;
		const maxHeaderSize = limits.headerBytes;
		const asked = (0,node_http__1.request)({ host, port, path: "/", headers, agent: false, maxHeaderSize });
		const settle = (answer) => {
			clearTimeout(deadline);
			resolve(answer);
			asked.destroy();
		};
		const deadline = setTimeout(() => asked.destroy(), limits.milliseconds);
		const unanswered = (error) => settle(isConnected ? wrongAnswer(error) : { kind: "silent" });
		asked.on("socket", (socket) => socket.once("connect", () => (isConnected = true)));
		asked.on("upgrade", (response, socket) => {
			settle(httpAnswer(response, Buffer.alloc(0), true));
			socket.destroy();
		});
		asked.on("response", (response) => {
			asked.off("close", unanswered);
			const chunks = [];
			let size = 0;
			const end = (isWhole) => {
				const body = Buffer.concat(chunks).subarray(0, limits.bodyBytes);
				settle(httpAnswer(response, body, isWhole));
			};
			response.on("data", (chunk) => {
				chunks.push(chunk);
				size += chunk.length;
				if (size > limits.bodyBytes)
					end(false);
			});
			response.on("close", () => end(response.complete));
			response.on("error", () => { });
		});
		asked.on("error", unanswered);
		asked.on("close", unanswered);
		asked.end();
	});
}
function httpAnswer({ statusCode: status = 0, headers }, body, isWhole) {
	return { kind: "http", status, headers: Object.keys(headers).sort(), body, isWhole };
}
function wrongAnswer(error) {
	if (error !== undefined && "code" in error && error.code === "HPE_HEADER_OVERFLOW") {
		return { kind: "long-headers" };
	}
	const packet = error !== undefined && "rawPacket" in error ? error.rawPacket : undefined;
	const start = packet instanceof Uint8Array ? packet : new Uint8Array();
	return { kind: "no-http", start: start.subarray(0, limits.startBytes) };
}


}),

54524:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (readAnswer),
  Q: () => (writeAnswer)
});
var valibot__1 = __webpack_require__(77934);
var _domain_text_schema_js__0 = __webpack_require__(59006);


const bytes = valibot__1.FsL(valibot__1.YjP(), valibot__1.pdi((text) => Buffer.from(text, "base64")));
const answerSchema = valibot__1.KCZ([
	(0,_domain_text_schema_js__0.Xy)({ kind: valibot__1.euz("long-headers") }),
	(0,_domain_text_schema_js__0.Xy)({ kind: valibot__1.euz("no-http"), start: bytes }),
	(0,_domain_text_schema_js__0.Xy)({
		kind: valibot__1.euz("http"),
		status: valibot__1.aig(),
		headers: (0,_domain_text_schema_js__0.c3)(valibot__1.YjP()),
		body: bytes,
		isWhole: valibot__1.zMY(),
	}),
]);
function writeAnswer(answer) {
	const inBase64 = (bytes) => Buffer.from(bytes).toString("base64");
	switch (answer.kind) {
		case "long-headers":
			return JSON.stringify(answer);
		case "no-http":
			return JSON.stringify({ ...answer, start: inBase64(answer.start) });
		case "http":
			return JSON.stringify({ ...answer, body: inBase64(answer.body) });
	}
}
function readAnswer(text) {
	return (0,_domain_text_schema_js__0.MW)(answerSchema, text);
}


}),

24099:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  OW: () => (isJsonObject),
  qF: () => (parseJson),
  v_: () => (TooDeep)
});

function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
const maxJsonDepth = 64;
class TooDeep extends SyntaxError {
}
function parseJson(text) {
	if (nesting(text) > maxJsonDepth) {
		throw new TooDeep(`is nested more than ${maxJsonDepth} levels deep`);
	}
	return JSON.parse(text);
}
function nesting(text) {
	let depth = 0;
	let deepest = 0;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === quote)
			at = stringEnd(text, at);
		else if (code === openBracket || code === openBrace) {
			depth += 1;
			deepest = Math.max(deepest, depth);
		}
		else if (code === closeBracket || code === closeBrace)
			depth -= 1;
	}
	return deepest;
}
function stringEnd(text, start) {
	let end = text.indexOf('"', start + 1);
	while (end !== -1 && isEscaped(text, end))
		end = text.indexOf('"', end + 1);
	return end === -1 ? text.length : end;
}
function isEscaped(text, at) {
	let first = at;
	while (text.charCodeAt(first - 1) === backslash)
		first -= 1;
	return (at - first) % 2 === 1;
}
const [quote, backslash] = [0x22, 0x5c];
const [openBracket, closeBracket] = [0x5b, 0x5d];
const [openBrace, closeBrace] = [0x7b, 0x7d];


}),

76158:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K1: () => (ending),
  RK: () => (visible),
  g$: () => (printable),
  tJ: () => (inert),
  vI: () => (shortened)
});
var _trailing_js__0 = __webpack_require__(36141);

const esc = "\u001b";
const bell = "\u0007";
const escapes = new RegExp([
	`${esc}\\[[0-?]*[ -/]*[@-~]`,
	`${esc}[\\]PX^_][^${bell}${esc}]{0,4096}(?:${bell}|${esc}\\\\)`,
	`${esc}[ -/]*[0-~]`,
].join("|"), "g");
const controls = /(?!\t)[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;
function visible(text) {
	return text.replace(controls, (character) => {
		const code = character.charCodeAt(0);
		if (code < 0x20)
			return String.fromCharCode(0x2400 + code);
		return code === 0x7f ? "␡" : `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
	});
}
function printable(text) {
	return visible((0,_trailing_js__0.h)(text.replace(escapes, ""), "\r"));
}
function shortened(text, longest) {
	if (text.length <= longest)
		return text;
	return `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, "")}… (${text.length - longest} more characters)`;
}
function inert(text) {
	return text.replaceAll("##[", "#␣#[").replace(/^(\s*)::/, "$1:␣:");
}
function ending(text, longest) {
	if (text.length <= longest)
		return text;
	const end = text.slice(-longest);
	return `… ${end.slice(end.search(/\s|$/)).trimStart()}`;
}


}),

59006:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A7: () => (mapOf),
  CP: () => (wholeObjectOf),
  EB: () => (checkedJson),
  KD: () => (checked),
  MW: () => (fittingJson),
  U4: () => (parsedJson),
  Xy: () => (objectOf),
  _Q: () => (fitting),
  c3: () => (listOf),
  jk: () => (textThat),
  l1: () => (listOfFitting),
  no: () => (maybe),
  o$: () => (jsonObject),
  tA: () => (onlyObjectOf),
  xK: () => (checkedWhole)
});
var valibot__1 = __webpack_require__(77934);
var _json_js__2 = __webpack_require__(24099);
var _printable_js__0 = __webpack_require__(76158);



const expectations = {
	array: "an array",
	boolean: "true or false",
	number: "a number",
	string: "a text",
};
const config = {
	abortEarly: true,
	message: ({ type }) => expectations[type] ?? "something else",
};
const patient = { ...config, abortEarly: false };
const jsonObject = valibot__1.IeY(_json_js__2.OW, "an object");
const textThat = (is, what) => valibot__1.FsL(valibot__1.YjP(), valibot__1.z6Y(is, what));
function objectOf(entries) {
	const whole = valibot__1.Ikc(entries);
	return valibot__1.FsL(jsonObject, valibot__1.NTK(({ dataset, addIssue, NEVER }) => {
		const result = valibot__1.xLC(whole, membersOf(dataset.value, entries), config);
		if (result.success)
			return result.output;
		const { input, message, path } = result.issues[0];
		addIssue({ input, message, path });
		return NEVER;
	}));
}
function membersOf(value, entries) {
	const members = {};
	for (const [name, { type }] of Object.entries(entries)) {
		const member = Object.hasOwn(value, name) ? value[name] : undefined;
		const isAbsent = member === undefined || member === null;
		if (!isAbsent || type !== "exact_optional")
			members[name] = member;
	}
	return members;
}
function wholeObjectOf(entries) {
	const whole = valibot__1.Ikc(entries);
	const known = Object.keys(entries);
	return valibot__1.FsL(jsonObject, valibot__1.NTK(({ dataset, addIssue, NEVER }) => {
		const { value } = dataset;
		const result = valibot__1.xLC(whole, membersOf(value, entries), patient);
		for (const { input, message, path } of result.issues ?? []) {
			addIssue({ input, message, path });
		}
		const unknown = Object.keys(value).filter((name) => !Object.hasOwn(entries, name));
		for (const key of unknown) {
			const member = { type: "object", origin: "value", input: value, key };
			const message = `left out, because only ${known.join(", ")} are known here`;
			addIssue({ input: value[key], message, path: [{ ...member, value: value[key] }] });
		}
		return result.success && unknown.length === 0 ? result.output : NEVER;
	}));
}
function onlyObjectOf(entries) {
	return valibot__1.FsL(jsonObject, valibot__1.z6Y((found) => Object.keys(found).every((name) => Object.hasOwn(entries, name)), `an object with no other members than ${Object.keys(entries).join(", ")}`), objectOf(entries));
}
function mapOf(item) {
	const values = valibot__1.YOg(item);
	return valibot__1.FsL(jsonObject, valibot__1.NTK(({ dataset, addIssue, NEVER }) => {
		const keys = Object.keys(dataset.value);
		const keyAt = (at) => keys[at] ?? "";
		const result = valibot__1.xLC(values, Object.values(dataset.value), config);
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
function listOf(item) {
	return valibot__1.FsL(valibot__1.YOg(item), valibot__1.tBZ());
}
function listOfFitting(item) {
	return valibot__1.FsL(valibot__1.YOg(valibot__1.L5J()), valibot__1.pdi((items) => items.flatMap((one) => {
		const result = valibot__1.xLC(item, one, config);
		return result.success ? [result.output] : [];
	})));
}
function maybe(schema) {
	return valibot__1.NpB(valibot__1.dxN(schema), undefined);
}
function checked(schema, value) {
	const result = valibot__1.xLC(schema, value, config);
	return result.success ? { value: result.output } : { wrong: reasonOf(result.issues[0]) };
}
function checkedWhole(schema, value) {
	const result = valibot__1.xLC(schema, value, patient);
	return result.success ? { value: result.output } : { flaws: result.issues.map(reasonOf) };
}
function fitting(schema, value) {
	const result = valibot__1.xLC(schema, value, config);
	return result.success ? result.output : undefined;
}
function checkedJson(schema, text) {
	const parsed = parsedJson(text);
	return "wrong" in parsed ? parsed : checked(schema, parsed.value);
}
function parsedJson(text) {
	try {
		return { value: (0,_json_js__2.qF)(text) };
	}
	catch (error) {
		return { wrong: error instanceof _json_js__2.v_ ? `it ${error.message}` : "it is not JSON" };
	}
}
function fittingJson(schema, text) {
	const found = checkedJson(schema, text);
	return "value" in found ? found.value : undefined;
}
function reasonOf({ path, input, message }) {
	const place = (path ?? []).reduce((text, { key }) => typeof key === "number"
		? `${text}[${key}]`
		: `${text === "" ? "" : `${text}.`}${String(key)}`, "");
	const where = place === "" ? "the document" : `\`${(0,_printable_js__0.vI)((0,_printable_js__0.RK)(place), 200)}\``;
	return `${where} ${input === undefined ? "is missing" : "is wrong"}: it must be ${message}`;
}


}),

36141:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (withoutTrailing)
});
function withoutTrailing(text, characters) {
	let end = text.length;
	while (end > 0 && characters.includes(text.charAt(end - 1)))
		end -= 1;
	return text.slice(0, end);
}


})

};
//# sourceMappingURL=4397.index.js.map
