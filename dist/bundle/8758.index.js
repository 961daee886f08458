export const id = 8758;
export const ids = [8758];
export const modules = {

18758:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  readRunning: () => (readRunning)
});


var failure = __webpack_require__(67271);

var schema = __webpack_require__(59006);

var dist = __webpack_require__(77934);

var digest = __webpack_require__(30719);

var reference = __webpack_require__(73326);
;


function parseImageId(text) {
	const bare = text.replace(/^docker(?:-pullable)?:\/\//, "");
	const imageId = /^[0-9a-f]{64}$/.test(bare) ? (0,digest.Ch)(bare) : (0,digest.m)(bare);
	if (imageId !== undefined)
		return { name: undefined, digest: undefined, imageId };
	const name = (0,reference.F2)(bare);
	if (name?.digest === undefined)
		return { name: undefined, digest: undefined, imageId };
	return { name, digest: name.digest, imageId };
}
function parseAsked(text) {
	return parseImageId(text).imageId === undefined ? (0,reference.F2)(text) : undefined;
}


var yaml = __webpack_require__(2300);
;




const service = dist.FsL(dist.L5J(), dist.pdi((value) => (value === null || value === "" ? {} : value)), (0,schema.Xy)({ image: dist.yqP(dist.YjP()) }));
const file = (0,schema.Xy)({ services: (0,schema.A7)(service) });
const maxAliases = 1000;
async function readComposeFile(text) {
	const document = await (0,yaml.d)(text, maxAliases);
	if (!("wrong" in document))
		return readServices(document.value);
	const { wrong, line } = document;
	return { wrong: `${line === undefined ? "it" : `line ${line}`} ${wrong}` };
}
function readServices(document) {
	const found = (0,schema.KD)(file, document);
	if ("wrong" in found)
		return found;
	const images = Object.entries(found.value.services).map(([name, { image: written = "" }]) => {
		return {
			names: [name],
			role: "container",
			written,
			asked: parseAsked(written),
			started: undefined,
			waits: false,
			count: 1,
		};
	});
	return { images };
}

;


const pod_text = dist.YjP();
const container = (0,schema.Xy)({
	name: pod_text,
	image: dist.yqP(pod_text),
	restartPolicy: dist.yqP(pod_text),
});
const pod_status = (0,schema.Xy)({ name: pod_text, imageID: dist.yqP(pod_text) });
const containers = dist.yqP((0,schema.c3)(container));
const statuses = dist.yqP((0,schema.c3)(pod_status));
const podSchema = (0,schema.Xy)({
	kind: dist.yqP(dist.euz("Pod", "`Pod`, because only pods say what runs")),
	metadata: (0,schema.Xy)({
		name: pod_text,
		namespace: dist.yqP(pod_text),
		labels: dist.yqP((0,schema.A7)((0,schema.no)(pod_text))),
		annotations: dist.yqP((0,schema.A7)((0,schema.no)(pod_text))),
		ownerReferences: dist.yqP((0,schema.c3)((0,schema.Xy)({ kind: pod_text, name: pod_text, controller: dist.yqP(dist.zMY()) }))),
	}),
	spec: (0,schema.Xy)({
		nodeName: dist.yqP(pod_text),
		containers: (0,schema.c3)(container),
		initContainers: containers,
		ephemeralContainers: containers,
	}),
	status: dist.yqP((0,schema.Xy)({
		phase: dist.yqP(pod_text),
		containerStatuses: statuses,
		initContainerStatuses: statuses,
		ephemeralContainerStatuses: statuses,
	})),
});

;
function workloadOf({ metadata, spec }) {
	const owners = metadata.ownerReferences ?? [];
	const owner = owners.find(({ controller }) => controller === true) ?? owners[0];
	if (owner === undefined)
		return metadata.name;
	switch (owner.kind) {
		case "ReplicaSet": {
			const { labels = {} } = metadata;
			const hash = labels["pod-template-hash"] ?? labels["rollouts-pod-template-hash"];
			return hash === undefined ? owner.name : withoutEnd(owner.name, `-${hash}`);
		}
		case "Job":
			return owner.name.replace(/-(?:2[5-9]|[3-9]\d)\d{6}$/, "");
		case "Node":
			return withoutEnd(metadata.name, `-${(spec.nodeName ?? owner.name).toLowerCase()}`);
		default:
			return owner.name;
	}
}
function withoutEnd(name, end) {
	return name.endsWith(end) && name.length > end.length ? name.slice(0, -end.length) : name;
}

;




const listSchema = (0,schema.Xy)({ items: (0,schema.c3)(podSchema) });
const defaultContainer = "kubectl.kubernetes.io/default-container";
function readPods(value, isList) {
	if (!isList) {
		const one = (0,schema.KD)(podSchema, value);
		return "wrong" in one ? one : { images: imagesOfAll([one.value]) };
	}
	const list = (0,schema.KD)(listSchema, value);
	return "wrong" in list ? list : { images: imagesOfAll(list.value.items) };
}
function imagesOfAll(pods) {
	return pods.filter(isAlive).flatMap(imagesOf);
}
function isAlive({ status: { phase = "" } = {} }) {
	return phase !== "Succeeded" && phase !== "Failed";
}
function imagesOf(one) {
	const { metadata, spec, status: told } = one;
	const workload = workloadOf(one);
	const namespace = metadata.namespace ?? "default";
	const own = metadata.annotations?.[defaultContainer];
	const main = spec.containers.find(({ name }) => name === own) ?? spec.containers[0];
	const read = (role, some, states) => {
		const ids = new Map((states ?? []).map(({ name, imageID = "" }) => [name, imageID]));
		return (some ?? []).map((each) => {
			const { name, image = "", restartPolicy } = each;
			const short = each === main ? [`${namespace}/${workload}`, workload] : [];
			const id = ids.get(name) ?? "";
			return {
				names: [`${namespace}/${workload}/${name}`, ...short],
				role: restartPolicy === "Always" ? "container" : role,
				written: image,
				asked: parseAsked(image),
				started: id === "" ? undefined : parseImageId(id),
				waits: id === "",
				count: 1,
			};
		});
	};
	return [
		...read("container", spec.containers, told?.containerStatuses),
		...read("init", spec.initContainers, told?.initContainerStatuses),
		...read("ephemeral", spec.ephemeralContainers, told?.ephemeralContainerStatuses),
	];
}

;


function readReferenceLines(text) {
	const images = [];
	for (const [index, line] of text.split("\n").entries()) {
		if (line.startsWith("#"))
			continue;
		for (const written of line.split(/\s+/)) {
			if (written === "")
				continue;
			const image = imageOf(written);
			if (image === undefined)
				return { wrong: `line ${index + 1} is not the name of an image` };
			images.push(image);
		}
	}
	return { images };
}
function imageOf(written) {
	const started = parseImageId(written);
	const shared = { role: "container", written, waits: false, count: 1 };
	if (started.imageId !== undefined) {
		return { ...shared, names: [started.imageId], asked: undefined, started };
	}
	const asked = (0,reference.F2)(written.replace(/^docker-pullable:\/\//, ""));
	if (asked === undefined)
		return undefined;
	const last = asked.repository.slice(asked.repository.lastIndexOf("/") + 1);
	return { ...shared, names: [(0,reference.aR)(asked), last], asked, started: undefined };
}

;





const longestText = 256 * 1024 * 1024;
const longestYaml = 1024 * 1024;
async function readRunning(input, text) {
	const bare = text.startsWith("\ufeff") ? text.slice(1) : text;
	if (bare.length > longestText)
		throw unreadable(input, "it is longer than 256 MiB");
	if (bare.trim() === "")
		throw empty(input);
	const { kind, ...found } = await imagesIn(bare);
	if ("wrong" in found)
		throw unreadable(input, `${whats[kind]}, but ${found.wrong}`);
	return { kind, images: merged(found.images) };
}
const whats = {
	pods: "it looks like pods of Kubernetes",
	compose: "it looks like a Compose file",
	references: "it looks like lines of references",
};
async function imagesIn(text) {
	if (/^\s*[{[]/.test(text))
		return imagesInJson(text);
	if (/^(?:"services"|'services'|services)\s*:/m.test(text)) {
		const kind = "compose";
		if (text.length > longestYaml)
			return { kind, wrong: "it is longer than 1 MiB" };
		return { kind, ...(await readComposeFile(text)) };
	}
	if (/^(?:apiVersion|kind|items)\s*:/m.test(text)) {
		return { kind: "pods", wrong: "it is YAML, and only JSON is read" };
	}
	return { kind: "references", ...readReferenceLines(text) };
}
function imagesInJson(text) {
	const document = (0,schema.EB)(schema.o$, text);
	if ("wrong" in document)
		return { kind: "pods", ...document };
	const { value } = document;
	return Object.hasOwn(value, "services")
		? { kind: "compose", ...readServices(value) }
		: { kind: "pods", ...readPods(value, Object.hasOwn(value, "items")) };
}
function merged(images) {
	const found = new Map();
	for (const image of images) {
		const { count, ...what } = image;
		const key = JSON.stringify(what);
		const same = found.get(key);
		found.set(key, same === undefined ? image : { ...same, count: same.count + count });
	}
	return [...found.values()];
}
function empty(input) {
	return (0,failure.AN)(input, "it is empty; did the command before the pipe fail?", 'A cluster without pods gives {"kind":"List","items":[]}.');
}
function unreadable(input, why) {
	return (0,failure.AN)(input, `what runs cannot be read: ${why}.`, "Give what `kubectl get pods -A -o json` or `docker compose config` prints, or references of images, one per line.");
}


}),

2300:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (parsedYaml)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);
var _domain_text_yaml_nesting_js__1 = __webpack_require__(17981);


async function parsedYaml(text, maxAliases) {
	const deep = (0,_domain_text_yaml_nesting_js__1.N)(text);
	if (deep !== undefined)
		return { wrong: "is nested too deeply", line: deep };
	const { parseDocument, LineCounter, isMap, isScalar } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
	const lineCounter = new LineCounter();
	const document = parseDocument(text, { lineCounter, schema: "failsafe", merge: true });
	const [error] = document.errors;
	if (error !== undefined) {
		const [first = ""] = error.message.split("\n");
		const why = (0,_domain_text_printable_js__0.g$)((0,_domain_text_printable_js__0.vI)(first.replace(/ at line \d+, column \d+:?$/, ""), 200));
		const line = error.linePos?.[0].line ?? 1;
		return { wrong: `is not YAML (${why})`, line };
	}
	const lineOf = (...keys) => {
		let node = document.contents;
		let line = 1;
		for (const key of keys) {
			const items = isMap(node) ? node.items : [];
			const pair = items.find((item) => isScalar(item.key) && item.key.value === key);
			if (!isScalar(pair?.key))
				return line;
			line = lineCounter.linePos(pair.key.range?.[0] ?? 0).line;
			node = pair.value;
		}
		return line;
	};
	try {
		const value = document.toJS({ maxAliasCount: maxAliases });
		return { value, lineOf };
	}
	catch (reason) {
		const why = reason instanceof Error ? reason.message : "its aliases cannot be followed";
		return { wrong: `is not YAML (${(0,_domain_text_printable_js__0.g$)((0,_domain_text_printable_js__0.vI)(why, 200))})` };
	}
}


}),

17981:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (tooDeepLine)
});

const maxYamlDepth = 64;
function tooDeepLine(text) {
	let depth = 0;
	for (const [index, line] of text.split("\n").entries()) {
		const { brackets, deepest } = bracketsOf(line);
		if (depth + deepest > maxYamlDepth || indicatorsOf(line) > maxYamlDepth)
			return index + 1;
		depth = Math.max(0, depth + brackets);
	}
	return undefined;
}
function indicatorsOf(line) {
	let run = 0;
	let most = 0;
	for (const word of line.split(/[ \t]/)) {
		if (word === "-" || word === "?" || word === ":")
			run += 1;
		else if (word !== "")
			run = 0;
		most = Math.max(most, run);
	}
	return most;
}
function bracketsOf(line) {
	let brackets = 0;
	let deepest = 0;
	for (const letter of withoutQuoted(line)) {
		if (letter === "[" || letter === "{")
			brackets += 1;
		else if (letter === "]" || letter === "}")
			brackets -= 1;
		deepest = Math.max(deepest, brackets);
	}
	return { brackets, deepest };
}
function* withoutQuoted(line) {
	let quote = "";
	for (let at = 0; at < line.length; at += 1) {
		const letter = line[at] ?? "";
		if (quote === '"' && letter === "\\")
			at += 1;
		else if (quote !== "")
			quote = letter === quote ? "" : quote;
		else if (letter === '"' || letter === "'")
			quote = letter;
		else
			yield letter;
	}
}


})

};
//# sourceMappingURL=8758.index.js.map
