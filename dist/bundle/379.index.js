export const id = 379;
export const ids = [379];
export const modules = {

379:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (userNamesOf)
});
var node_os__0 = __webpack_require__(48161);

function userNamesOf(env) {
	const names = [env["USER"], env["LOGNAME"], env["SUDO_USER"]];
	try {
		names.push((0,node_os__0.userInfo)().username);
	}
	catch {
	}
	return [...new Set(names.filter((name) => name !== undefined && name !== ""))].map(String);
}


}),

1736:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A1: () => (parseIndex),
  FB: () => (parseImageConfig),
  Ng: () => (parseManifest),
  aF: () => (maxConfigBytes),
  rq: () => (maxManifestBytes)
});
var _text_failure_js__0 = __webpack_require__(67271);
var _text_json_js__3 = __webpack_require__(24099);
var _text_schema_js__1 = __webpack_require__(59006);
var _oci_js__2 = __webpack_require__(91459);




const maxManifestBytes = 4 * 1024 * 1024;
const maxConfigBytes = 4 * 1024 * 1024;
function parseManifest(bytes, what) {
	return parseDocument(_oci_js__2.rc, { bytes, limit: maxManifestBytes, what });
}
function parseIndex(bytes, what) {
	return parseDocument(_oci_js__2.me, { bytes, limit: maxManifestBytes, what });
}
function parseImageConfig(bytes, what) {
	return parseDocument(_oci_js__2.L8, { bytes, limit: maxConfigBytes, what });
}
function parseDocument(schema, { bytes, limit, what }) {
	if (bytes.length > limit)
		throw wrong(what, `is larger than ${limit} bytes`);
	let value;
	try {
		value = (0,_text_json_js__3.qF)(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	}
	catch (cause) {
		const isDeep = cause instanceof _text_json_js__3.v_;
		throw wrong(what, isDeep ? cause.message : "is not JSON in UTF-8", cause);
	}
	const found = (0,_text_schema_js__1.KD)(schema, value);
	if ("wrong" in found)
		throw wrong(what, found.wrong);
	return found.value;
}
const fixes = {
	tool: "Build the image again, and check the program that wrote it.",
	registry: "Check the reference, and that the registry serves OCI images under it.",
};
function wrong(what, how, cause) {
	return new _text_failure_js__0.HR({
		code: what.code,
		message: `${what.name}: ${how}.`,
		fix: fixes[what.code],
		...(cause === undefined ? {} : { cause }),
	});
}


}),

72546:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A3: () => (onlyImage),
  Gi: () => (isFor),
  Ny: () => (chooseImage),
  p5: () => (platformNamed)
});
var _text_failure_js__0 = __webpack_require__(67271);
var _text_printable_js__1 = __webpack_require__(76158);
var _text_surface_js__2 = __webpack_require__(10970);



const onlyImage = Symbol("the only image");
function chooseImage(manifests, { name, choice }) {
	if (choice !== onlyImage)
		return manifests.find((each) => isFor(each, choice));
	const images = manifests.filter(({ platform }) => platform?.os !== "unknown");
	if (images.length < 2)
		return images[0];
	const platforms = images.flatMap((each) => platformNamed(each) ?? []);
	const [first = "linux/amd64"] = platforms;
	const listed = platforms.slice(0, 20).map((each) => (0,_text_printable_js__1.vI)(each, 100));
	throw new _text_failure_js__0.HR({
		code: "usage",
		message: `${(0,_text_printable_js__1.RK)((0,_text_printable_js__1.vI)(name, 300))} is an index of ${images.length} images: ${(0,_text_printable_js__1.RK)(listed.join(", "))}.`,
		fix: `Say which of them you mean, and take the others one by one: ${(0,_text_surface_js__2.Pe)("platforms", (0,_text_printable_js__1.RK)((0,_text_printable_js__1.vI)(first, 100)))}.`,
	});
}
function isFor({ platform: has }, platform) {
	if (has === undefined)
		return false;
	const written = `${has.os}/${has.architecture}`;
	return platform === written || platform === `${written}/${has.variant ?? ""}`;
}
function platformNamed({ platform }) {
	return (platform && [platform.os, platform.architecture, platform.variant].filter(Boolean).join("/"));
}


}),

79421:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (stepErrorStart),
  g: () => (parseStepLine)
});
const grammar = /^(?:\[[a-z][a-z0-9]*\/[^\]]*\] )?(?:\[(\d+)\/\d+\] )?STEP (\d+)(?:\/(\d+))?: (.*)$/s;
const stepErrorStart = 'Error: building at STEP "';
function parseStepLine(line) {
	const found = grammar.exec(line);
	if (found === null)
		return undefined;
	const [, stage, step, total, text = ""] = found;
	return {
		stage: stage === undefined ? undefined : Number(stage),
		step: Number(step),
		total: total === undefined ? undefined : Number(total),
		text,
	};
}


}),

83075:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (BuildBroke)
});
class BuildBroke extends Error {
	slot;
	lastLines;
	steps;
	constructor(details) {
		super(details.end);
		this.name = "BuildBroke";
		this.slot = details.slot;
		this.lastLines = details.lastLines;
		this.steps = details.steps;
	}
}


}),

86198:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (findProgram),
  r: () => (missingPackages)
});
var node_fs__0 = __webpack_require__(73024);
var node_fs_promises__1 = __webpack_require__(51455);
var node_path__2 = __webpack_require__(76760);



const systemFolders = ["/usr/local/sbin", "/usr/sbin", "/sbin"];
async function findProgram(program, path) {
	for (const folder of [...path.split(node_path__2.delimiter), ...systemFolders]) {
		if (folder === "")
			continue;
		const place = (0,node_path__2.join)(folder, program);
		const isThere = await (0,node_fs_promises__1.access)(place, node_fs__0.constants.X_OK).then(() => true, () => false);
		if (isThere)
			return place;
	}
	return undefined;
}
async function missingPackages(requirements, path) {
	const missing = [];
	for (const requirement of requirements) {
		const found = await Promise.all(requirement.programs.map((name) => findProgram(name, path)));
		if (found.every((place) => place === undefined))
			missing.push(requirement.package);
	}
	return missing;
}


}),

92378:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G_: () => (canonicalHostname),
  Zk: () => (contextShiftSeconds),
  ex: () => (canonicalEnvironment),
  tc: () => (untouchedEnvironment)
});
const canonicalHostname = "twofold";
function canonicalEnvironment(sourceDateEpoch) {
	const epoch = sourceDateEpoch === undefined ? {} : { SOURCE_DATE_EPOCH: String(sourceDateEpoch) };
	return {
		name: "canonical",
		hostname: canonicalHostname,
		umask: 0o022,
		env: { LANG: "C.UTF-8", ...epoch, TZ: "UTC" },
	};
}
const untouchedEnvironment = { name: "untouched", env: {} };
const contextShiftSeconds = -(400 * 86_400 + 12_345);


}),

98614:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  x: () => (shellQuoted)
});
function shellQuoted(text) {
	return `'${text.replaceAll("'", "'\\''")}'`;
}


}),

};
//# sourceMappingURL=379.index.js.map
