export const id = 11098;
export const ids = [11098];
export const modules = {

11098:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $3: () => (isOwnTag),
  EH: () => (chooseVersion),
  Wb: () => (ownTags),
  j6: () => (isOtherVersion),
  k7: () => (tagsNaming),
  lF: () => (isVersion)
});
var semver_functions_compare_js__0 = __webpack_require__(78469);
var semver_functions_parse_js__1 = __webpack_require__(16353);


function chooseVersion({ here, all, offset }) {
	const hasOwn = ownTags([...here, ...all], offset).length > 0;
	const [chosen, ...others] = ranked(here, offset).filter(({ own }) => own || !hasOwn);
	if (chosen === undefined)
		return undefined;
	return { chosen: plain(chosen), others: others.map(plain) };
}
function ownTags(tags, offset) {
	const named = tags.filter((tag) => isOwnTag(tag, offset));
	return ranked(named, offset).map(plain);
}
function tagsNaming(asked, tags, offset) {
	const wanted = candidate(asked, offset);
	if (wanted === undefined)
		return undefined;
	const named = tags.flatMap((tag) => {
		const found = candidate(tag.name, offset);
		return found?.version === wanted.version ? [{ tag, own: found.own }] : [];
	});
	const own = named.filter((found) => found.own);
	return (own.length > 0 || wanted.own ? own : named).map(({ tag }) => tag);
}
function isOtherVersion(imageTag, { chosen, others }) {
	const version = candidate(imageTag, "")?.version;
	if (version === undefined)
		return false;
	return [chosen, ...others].every((each) => version !== each.version && !version.startsWith(`${each.version}-`));
}
function candidate(tag, offset) {
	const own = isOwnTag(tag, offset);
	const text = own ? tag.slice(offset.length + 1) : tag;
	if (!/^v?[0-9]/.test(text))
		return undefined;
	const parsed = semver_functions_parse_js__1(text);
	return parsed === null ? undefined : { tag, version: parsed.version, parsed, own };
}
function isOwnTag(tag, offset) {
	return offset !== "" && tag.startsWith(`${offset}/v`);
}
function ranked(tags, offset) {
	return [...new Set(tags)].flatMap((tag) => candidate(tag, offset) ?? []).sort(byRank);
}
function byRank(a, b) {
	const rank = ({ parsed }) => (parsed.prerelease.length === 0 ? 1 : 0);
	return rank(b) - rank(a) || semver_functions_compare_js__0(b.parsed, a.parsed) || (a.tag < b.tag ? -1 : 1);
}
function plain({ tag, version }) {
	return { tag, version };
}
function isVersion(text) {
	return /^\d/.test(text) && semver_functions_parse_js__1(text) !== null;
}


}),

18758:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



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

89008:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  OF: () => (pinnedFiles),
  ky: () => (pinAccess),
  u$: () => (withRegistry)
});
var node_path__0 = __webpack_require__(76760);
var _domain_build_insecure_js__1 = __webpack_require__(1758);
var _domain_oci_reference_js__2 = __webpack_require__(73326);
var _domain_text_failure_js__3 = __webpack_require__(67271);
var _domain_text_surface_js__4 = __webpack_require__(10970);





const registryFlag = (0,_domain_text_surface_js__4.$8)({ workflow: "`registry`", commandLine: "`--registry`" });
function pinAccess(access, host) {
	if (access.username !== undefined && host === undefined) {
		throw (0,_domain_text_failure_js__3.AN)("username", `it is given without ${registryFlag}, and only the registry that it is for may get the password.`, `Name that registry too: ${(0,_domain_text_surface_js__4.$8)({ workflow: "`registry: ghcr.io`", commandLine: "`--registry=ghcr.io`" })}.`);
	}
	if (!access.tlsVerify && host === undefined) {
		throw (0,_domain_text_failure_js__3.AN)("tls-verify", `it applies to the registry of ${registryFlag}, which is not given.`, `Name the registries that need no HTTPS: ${(0,_domain_text_surface_js__4.Pe)("insecure-registries", "registry.internal:5000")}.`);
	}
	if (host !== undefined && (0,_domain_oci_reference_js__2.F2)(`${host}/name`)?.registry !== host) {
		throw (0,_domain_text_failure_js__3.AN)("registry", `${JSON.stringify(host.slice(0, 100))} is not the name of a registry.`, "Write its host, with the port when it has one, e.g. `ghcr.io` or `docker.io`.");
	}
	return { access, host };
}
async function withRegistry({ access, host }, { env, cwd, signal }, work) {
	const { makeWorkFolder } = await Promise.all([__webpack_require__.e(3789), __webpack_require__.e(11258)]).then(__webpack_require__.bind(__webpack_require__, 3789));
	const { cleanUp } = await Promise.all([__webpack_require__.e(3789), __webpack_require__.e(11258)]).then(__webpack_require__.bind(__webpack_require__, 30196));
	const { runMarks, signInEnvironment } = await __webpack_require__.e(11258).then(__webpack_require__.bind(__webpack_require__, 52845));
	const { authFile } = await Promise.all([__webpack_require__.e(1758), __webpack_require__.e(3789)]).then(__webpack_require__.bind(__webpack_require__, 23814));
	const { skopeoRegistry } = await Promise.all([__webpack_require__.e(1758), __webpack_require__.e(3789), __webpack_require__.e(11258)]).then(__webpack_require__.bind(__webpack_require__, 48052));
	const { authfile } = access;
	const placed = authfile === undefined ? access : { ...access, authfile: (0,node_path__0.resolve)(cwd, authfile) };
	const folder = await makeWorkFolder(env);
	try {
		const registries = host === undefined ? [] : [host];
		const file = await authFile({ access: placed, registries, env, folder });
		return await work(skopeoRegistry({
			skopeo: "skopeo",
			env: signInEnvironment(env, runMarks(folder)),
			signal,
			authFile: file,
			insecure: (0,_domain_build_insecure_js__1.u)(access, registries),
			accounts: access.username === undefined ? [] : registries,
		}));
	}
	finally {
		await cleanUp(folder);
	}
}
async function pinnedFiles(run) {
	const { pinFiles } = await Promise.all([__webpack_require__.e(5595), __webpack_require__.e(13920), __webpack_require__.e(14294), __webpack_require__.e(95690)]).then(__webpack_require__.bind(__webpack_require__, 95690));
	const { whereaboutsOf } = await __webpack_require__.e(14294).then(__webpack_require__.bind(__webpack_require__, 78782));
	return pinFiles(whereaboutsOf(run));
}


}),

};
//# sourceMappingURL=11098.index.js.map
