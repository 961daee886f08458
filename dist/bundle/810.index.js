export const id = 810;
export const ids = [810,8758];
export const modules = {

78469:
((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


}),

98982:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  l: () => (readGivenText)
});
var node_fs__0 = __webpack_require__(73024);
var node_path__1 = __webpack_require__(76760);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _domain_text_printable_js__3 = __webpack_require__(76158);




async function readGivenText({ input, path, cwd, limit }) {
	if (path === "-" && process.stdin.isTTY)
		throw wrong(input, "standard input is a terminal");
	const name = path === "-" ? "standard input" : JSON.stringify((0,_domain_text_printable_js__3.vI)(path, 300));
	const stream = path === "-" ? process.stdin : (0,node_fs__0.createReadStream)((0,node_path__1.resolve)(cwd, path));
	const pieces = [];
	let length = 0;
	try {
		for await (const piece of stream) {
			const bytes = Buffer.from(piece);
			length += bytes.length;
			if (length > limit)
				break;
			pieces.push(bytes);
		}
	}
	catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "no reason given";
		throw wrong(input, `${name} cannot be read (${code})`);
	}
	if (length > limit)
		throw wrong(input, `${name} has more than ${limit} bytes`);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(pieces));
	}
	catch {
		throw wrong(input, `${name} is not UTF-8`);
	}
}
function wrong(input, why) {
	return (0,_domain_text_failure_js__2.AN)(input, `${why}.`, "Name a readable file, or `-` for standard input.");
}


}),

1494:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  $: () => (driftOf)
});


var given_text = __webpack_require__(98982);

var side_by_side = __webpack_require__(15301);

var drift = __webpack_require__(29827);

var advisory = __webpack_require__(8024);

var failure = __webpack_require__(67271);

var reference = __webpack_require__(73326);
;

async function locate(image, served) {
	const { asked, started, written } = image;
	const names = [asked, started?.name].filter((name) => name !== undefined);
	const repositories = [...new Set(names.map(reference.aR))];
	const digest = started?.digest ?? asked?.digest;
	const imageId = started?.imageId;
	if (digest !== undefined || imageId !== undefined)
		return { repositories, digest, imageId };
	if (started !== undefined)
		return { because: "its runtime does not say which image it started" };
	if (asked === undefined) {
		return written === ""
			? { because: "it has no image of a registry: it is built where it runs" }
			: { because: `\`${written}\` is not the name of an image` };
	}
	const tag = tagOf(asked);
	const tagged = await served.digestOf((0,reference.aR)(asked), tag);
	if (tagged === undefined)
		return { because: `the registry has no tag \`${tag}\` of it` };
	return { repositories, digest: tagged, imageId };
}
function tagOf({ tag = "latest" }) {
	return tag;
}

;


async function runningClaims(image, running, served) {
	const digest = running.digest ?? (await digestOfId(image, running, served));
	if (digest === undefined) {
		return { because: "only its image ID is known, and its tag names another image by now" };
	}
	const found = await served.find(running.repositories, digest);
	if (found === undefined)
		return { because: `no registry that it comes from serves ${digest}` };
	const imageId = running.imageId === digest ? undefined : running.imageId;
	const images = narrowed(found, imageId);
	if (images.length === 0 && found.images.length > 0) {
		return {
			because: `its runtime says that it is ${imageId}, and no image of ${digest} that the registry serves is`,
		};
	}
	const all = [];
	for (const { config } of images) {
		const claims = await served.claimsOf(found.repository, config);
		if (claims === undefined)
			return { because: `its registry does not serve ${config.digest}` };
		all.push(claims);
	}
	const [claims] = all;
	if (claims === undefined)
		return { because: `its registry serves no image of ${digest}` };
	const said = new Set(all.map((each) => JSON.stringify([each.source?.id, each.advisories])));
	if (said.size > 1)
		return { because: "the platforms of its index have different labels" };
	return { digest, claims };
}
function narrowed({ images }, imageId) {
	if (imageId === undefined)
		return images;
	return images.filter(({ config, digest }) => imageId === config.digest || imageId === digest);
}
async function digestOfId({ asked }, { repositories, imageId }, served) {
	if (imageId === undefined)
		return undefined;
	if ((await served.find(repositories, imageId)) !== undefined)
		return imageId;
	if (asked === undefined)
		return undefined;
	const repository = (0,reference.aR)(asked);
	const tagged = await served.digestOf(repository, tagOf(asked));
	if (tagged === undefined)
		return undefined;
	const found = await served.find([repository], tagged);
	const isIt = found?.images.some(({ config, digest }) => config.digest === imageId || digest === imageId);
	return isIt === true ? tagged : undefined;
}

;
async function sameDigest(running, wanted, served) {
	const { repositories, digest, imageId } = running;
	if (wanted === imageId)
		return { kind: "same" };
	if (imageId !== undefined && imageId !== digest) {
		return await sameById({ repositories, imageId }, wanted, served);
	}
	if (wanted === digest)
		return { kind: "same" };
	const meant = await served.find(repositories, wanted);
	if (digest !== undefined && meant?.named.includes(digest) === true)
		return { kind: "same" };
	const inIndex = digest === undefined ? undefined : await namedByIndex(wanted, { repositories, digest, served });
	return inIndex ?? (meant === undefined ? unserved(wanted) : { kind: "other" });
}
async function namedByIndex(wanted, runs) {
	const index = await runs.served.find(runs.repositories, runs.digest);
	if (index?.isIndex !== true || !index.named.includes(wanted))
		return undefined;
	if (index.named.length === 1)
		return { kind: "same" };
	const because = "an index runs, and the wanted digest is that of one of its platforms";
	return { kind: "unknown", because };
}
async function sameById({ repositories, imageId }, wanted, served) {
	const meant = await served.find(repositories, wanted);
	if (meant === undefined)
		return unserved(wanted);
	const { images, named } = meant;
	if (named.includes(imageId) || images.some(({ config }) => config.digest === imageId)) {
		return { kind: "same" };
	}
	const inIndex = await namedByIndex(wanted, { repositories, digest: imageId, served });
	if (inIndex !== undefined)
		return inIndex;
	if (images.length === named.length)
		return { kind: "other" };
	const because = `the registry does not serve all platforms of ${wanted}, and its runtime says only the image ID ${imageId}`;
	return { kind: "unknown", because };
}
function unserved(wanted) {
	const because = `no registry that it comes from serves ${wanted}, which may be an index of it`;
	return { kind: "unknown", because };
}

;





async function judgeImage(image, service, served) {
	const shared = { name: image.names[0], wanted: service, running: image };
	const tag = tagProblems(image, service);
	try {
		const { problems, ...judged } = await judge(image, service, served);
		return { ...shared, ...judged, problems: [...problems, ...tag] };
	}
	catch (error) {
		if (!(error instanceof failure.HR) || error.code !== "registry")
			throw error;
		const { message: because, fix } = error.told;
		return { ...shared, state: "unreachable", because, fix, problems: tag };
	}
}
async function judge(image, service, served) {
	if (image.waits) {
		return { state: "not-running", because: "its container has not started", problems: [] };
	}
	const running = await locate(image, served);
	if ("because" in running)
		return { state: "unknown", ...running, problems: [] };
	const { wants, forbid } = service;
	if (wants.kind === "source") {
		const told = await runningClaims(image, running, served);
		return "because" in told
			? { state: "unknown", ...told, problems: [] }
			: { ...sourceState(wants.parts, told.claims), ...factsOf(told, forbid) };
	}
	const state = await digestState(running, wants.digest, served);
	if (forbid.length === 0)
		return { ...state, problems: [] };
	const told = await runningClaims(image, running, served);
	return "because" in told
		? { ...state, problems: [{ kind: "advisories-unknown" }] }
		: { ...state, ...factsOf(told, forbid) };
}
function factsOf({ digest, claims }, forbid) {
	return {
		digest,
		...(claims.source === undefined ? {} : { source: claims.source.id }),
		problems: forbiddenProblems(claims, forbid),
	};
}
async function digestState(running, wanted, served) {
	const same = await sameDigest(running, wanted, served);
	const { digest } = running;
	const found = digest === undefined ? {} : { digest };
	switch (same.kind) {
		case "same":
			return { state: "in-place", ...found };
		case "other":
			return { state: "other-digest", ...(digest === wanted ? {} : found) };
		case "unknown":
			return { state: "unknown", because: same.because, ...found };
	}
}
function sourceState(wanted, { source }) {
	if (source === undefined)
		return { state: "unknown", because: "its labels name no source" };
	if (source.repository !== wanted.repository || source.offset !== wanted.offset) {
		return { state: "other-source" };
	}
	if (wanted.revision !== "" && source.revision !== wanted.revision) {
		return { state: "other-revision" };
	}
	if (source.version === wanted.version)
		return { state: "in-place" };
	return wanted.revision === ""
		? { state: "other-version", fix: "Deploy the wanted version, or want the one that runs." }
		: { state: "other-version" };
}
function forbiddenProblems({ advisories }, forbid) {
	if (forbid.length === 0)
		return [];
	if (advisories === undefined)
		return [{ kind: "advisories-unknown" }];
	const isOpen = forbid.some((name) => advisory.G.some((one) => one === name));
	const found = advisories.filter((name) => forbid.some((one) => one === name) || (isOpen && name === "unverifiable"));
	return found.length === 0 ? [] : [{ kind: "forbidden", advisories: found }];
}
function tagProblems({ asked }, { allowTag }) {
	if (allowTag || asked === undefined || asked.digest !== undefined)
		return [];
	return [{ kind: "tag", tag: tagOf(asked) }];
}

;
function matchServices(wanted, images) {
	const byName = new Map(wanted.services.map((service) => [service.name, service]));
	const found = images.map((image) => {
		const name = image.names.find((each) => byName.has(each));
		return { image, service: name === undefined ? undefined : byName.get(name) };
	});
	const matched = found.flatMap(({ image, service }) => service === undefined ? [] : [{ image, service }]);
	const used = new Set(matched.map(({ service }) => service));
	const others = found.filter(({ service }) => service === undefined).map(({ image }) => image);
	const isIgnored = ({ names }) => names.some((name) => wanted.ignore.some((pattern) => fits(pattern, name)));
	const unwanted = others.filter((image) => !isIgnored(image));
	const count = (some) => some.reduce((sum, image) => sum + image.count, 0);
	return {
		matched,
		unwanted,
		absent: wanted.services.filter((service) => !used.has(service)),
		ignored: count(others) - count(unwanted),
	};
}
function fits(pattern, name) {
	const [wanted, parts] = [pattern.split("/"), name.split("/")];
	return (wanted.length === parts.length && wanted.every((part, at) => part === "*" || part === parts[at]));
}


var once_for_each = __webpack_require__(97897);

var claims = __webpack_require__(12770);

var oci = __webpack_require__(34730);

var oci_parse = __webpack_require__(1736);
;





const mostImages = 100;
function servedImages(client) {
	const digestOf = (0,once_for_each.i)((repository, tag) => client.repository(repository).digestOf(tag));
	const served = (0,once_for_each.i)((repository, digest) => readServed(client, repository, digest));
	const claimsOf = (0,once_for_each.i)((repository, config) => readConfig(client, repository, config));
	const find = async (repositories, digest) => {
		for (const repository of repositories) {
			const found = await served(repository, digest);
			if (found !== undefined)
				return { ...found, repository };
		}
		return undefined;
	};
	return { digestOf, find, claimsOf };
}
async function readServed(client, repository, digest) {
	const from = client.repository(repository);
	const manifest = await from.manifest(digest);
	if (manifest === undefined)
		return undefined;
	const what = { name: `${repository}@${digest}`, code: "registry" };
	const imageIn = (bytes, of) => {
		const { config } = (0,oci_parse.Ng)(bytes, { ...what, name: `${repository}@${of}` });
		return { digest: of, config: { digest: config.digest, size: config.size } };
	};
	if (!oci.U8.includes(manifest.mediaType)) {
		const images = [imageIn(manifest.bytes, digest)];
		return { isIndex: false, images, named: [digest] };
	}
	const { manifests } = (0,oci_parse.A1)(manifest.bytes, what);
	const names = manifests.filter(({ platform }) => platform?.os !== "unknown");
	if (names.length > mostImages)
		throw tooLarge(`${what.name} is an index of more than ${mostImages} images.`);
	const images = [];
	for (const name of names) {
		const child = await from.manifest(name.digest);
		if (child !== undefined)
			images.push(imageIn(child.bytes, name.digest));
	}
	return { isIndex: true, images, named: names.map((name) => name.digest) };
}
async function readConfig(client, repository, config) {
	const name = `The config ${config.digest} of ${repository}`;
	if (config.size > oci_parse.aF) {
		throw tooLarge(`${name} is said to have ${config.size} bytes.`);
	}
	const bytes = await client.repository(repository).blob(config);
	if (bytes === undefined)
		return undefined;
	return (0,claims.I)((0,oci_parse.FB)(bytes, { name, code: "registry" }).labels);
}
function tooLarge(message) {
	return new failure.HR({
		code: "registry",
		message,
		fix: "Look at it with `skopeo inspect --raw`: it does not have the form of an image.",
	});
}

;





const most = 8;
async function findDrift({ wanted, running, client }) {
	const { matched, unwanted, absent, ignored } = matchServices(wanted, running.images);
	const served = servedImages(client);
	const judged = await (0,side_by_side.Q)(matched, most, ({ image, service }) => judgeImage(image, service, served));
	const rows = [...judged, ...absent.map(absentRow), ...unwanted.map(unwantedRow)].toSorted((one, other) => compared(one.name, other.name));
	return { verdict: (0,drift.Zk)(rows), kind: running.kind, rows, ignored };
}
function absentRow(service) {
	const because = "nothing of this name runs";
	return { name: service.name, state: "not-running", because, wanted: service, problems: [] };
}
function unwantedRow(image) {
	const digest = image.started?.digest ?? image.asked?.digest;
	return {
		name: image.names[0],
		state: "not-wanted",
		running: image,
		...(digest === undefined ? {} : { digest }),
		problems: [],
	};
}
function compared(one, other) {
	if (one === other)
		return 0;
	return one < other ? -1 : 1;
}


var read_running = __webpack_require__(18758);

var dist = __webpack_require__(77934);

var oci_digest = __webpack_require__(30719);

var source_id = __webpack_require__(37574);

var version_tag = __webpack_require__(11098);

var nearest = __webpack_require__(8579);

var printable = __webpack_require__(76158);

var schema = __webpack_require__(59006);

var yaml = __webpack_require__(2300);
;










const rules = ["forbid", "allow-tags"];
const topKeys = [...rules, "ignore", "services"];
const serviceKeys = ["source-id", "digest", ...rules];
const longestFile = 4 * 1024 * 1024;
const maxAliases = 10_000;
const texts = (0,schema.c3)(dist.YjP());
const anyMap = (0,schema.A7)(dist.L5J());
async function readWanted(file, text) {
	const whole = { file, keys: [], value: undefined, lineOf: () => 1 };
	if (text.length > longestFile)
		throw wrong(whole, "the file is longer than 4 MiB");
	const document = await (0,yaml.d)(text, maxAliases);
	if ("wrong" in document) {
		const { line = 1 } = document;
		throw wrong({ ...whole, lineOf: () => line }, `this ${document.wrong}`);
	}
	const root = { ...whole, ...document };
	const top = mapIn(root, topKeys);
	const shared = rulesIn(top, { forbid: [], allowTag: false });
	const ignore = textsIn(top.get("ignore"));
	const services = top.get("services");
	const named = services === undefined ? [] : [...mapIn(services)];
	if (named.length === 0)
		throw wrong(services ?? root, "the file names no services");
	return { services: named.map(([name, part]) => serviceIn(name, part, shared)), ignore };
}
function serviceIn(name, part, shared) {
	const place = { file: part.file, line: part.lineOf(...part.keys) };
	if (typeof part.value === "string") {
		return { name, wants: imageIn(part, part.value), ...shared, place };
	}
	const map = mapIn(part, serviceKeys);
	const [source, digest] = [map.get("source-id"), map.get("digest")];
	const given = source ?? digest;
	if (given === undefined)
		throw wrong(part, `${named(part)} has neither \`source-id\` nor \`digest\``);
	if (source !== undefined && digest !== undefined) {
		throw wrong(digest, `${named(part)} has both \`source-id\` and \`digest\`; one of them decides`);
	}
	const wants = imageIn(given, given.value);
	const kind = source === undefined ? "digest" : "source";
	if (wants.kind !== kind)
		throw wrong(given, `${named(given)} is not a ${nouns[kind]}`);
	return { name, wants, ...rulesIn(map, shared), place };
}
const nouns = { source: "source ID", digest: "digest" };
function imageIn(part, value) {
	const text = typeof value === "string" ? value : "";
	const digest = (0,oci_digest.m)(text);
	if (digest !== undefined)
		return { kind: "digest", digest };
	const parts = (0,source_id.GM)(text);
	if (parts?.revision === "" && parts.version === source_id.aH) {
		throw wrong(part, `${named(part)} names neither a version nor a revision`);
	}
	if (parts !== undefined && (0,version_tag.lF)(parts.version))
		return { kind: "source", id: text, parts };
	const fix = `${read_wanted_form} A range or a tag cannot be wanted: \`twofold resolve\` gives its digest.`;
	throw wrong(part, `${named(part)} is neither a source ID nor a digest`, fix);
}
function rulesIn(map, shared) {
	const [forbid, tags] = [map.get("forbid"), map.get("allow-tags")];
	return {
		forbid: forbid === undefined ? shared.forbid : forbidIn(forbid),
		allowTag: tags === undefined ? shared.allowTag : booleanIn(tags),
	};
}
function forbidIn(part) {
	const words = textsIn(part);
	if (words.includes("all"))
		return advisory.U;
	const unknown = words.find((word) => !advisory.U.some((name) => name === word));
	if (unknown !== undefined) {
		throw wrong(part, `${named(part)}: there is no advisory ${quoted(unknown)}${meant(unknown, ["all", ...advisory.U])}`, "`twofold explain` lists the advisories.");
	}
	return advisory.U.filter((name) => words.includes(name));
}
function booleanIn(part) {
	if (part.value === "true" || part.value === "false")
		return part.value === "true";
	throw wrong(part, `${named(part)} is neither true nor false`);
}
function textsIn(part) {
	if (part === undefined)
		return [];
	if (typeof part.value === "string")
		return part.value.split(/[\s,]+/).filter((word) => word !== "");
	const found = (0,schema._Q)(texts, part.value);
	if (found === undefined)
		throw wrong(part, `${named(part)} is not a list of names`);
	return found;
}
function mapIn(part, known) {
	const map = part.value === "" || part.value === null ? {} : (0,schema._Q)(anyMap, part.value);
	if (map === undefined)
		throw wrong(part, `${named(part)} must have names and values`);
	const parts = Object.entries(map).map(([key, value]) => [key, { ...part, keys: [...part.keys, key], value }]);
	for (const [key, each] of parts) {
		if (known?.includes(key) === false) {
			throw wrong(each, `${quoted(key)} is not known${meant(key, known)}`);
		}
	}
	return new Map(parts);
}
function meant(written, known) {
	return (0,nearest.a)(written, known).replace(/\.$/, "");
}
function named({ keys }) {
	return keys.length === 0 ? "the file" : quoted(keys.join("."));
}
function quoted(text) {
	return `\`${(0,printable.RK)((0,printable.vI)(text.replaceAll("`", "'"), 200))}\``;
}
const read_wanted_form = "Write `services:`, and below it names with a source ID or a digest, e.g. `shop/api: sha256:…`.";
function wrong({ file, keys, lineOf }, why, fix = read_wanted_form) {
	const line = lineOf(...keys);
	return new failure.HR({
		code: "usage",
		message: `${(0,printable.RK)(file)}:${line}: ${why}${why.endsWith("?") ? "" : "."}`,
		fix,
		input: "wanted",
		place: { file, line },
	});
}


var pin = __webpack_require__(89008);

var registry_client = __webpack_require__(47362);
;






const mebibyte = 1024 * 1024;
async function driftOf(run) {
	const { cwd } = run;
	const { access, host } = (0,pin.ky)(run.access, run.host);
	const file = { input: "wanted", path: run.wanted, cwd, limit: 4 * mebibyte };
	const wanted = await readWanted(run.wanted, await (0,given_text.l)(file));
	const text = { input: "running", path: run.running, cwd, limit: 256 * mebibyte };
	const running = await (0,read_running.readRunning)("running", await (0,given_text.l)(text));
	const client = (0,registry_client.registryClientFor)({ ...run, access, hosts: host === undefined ? [] : [host] });
	try {
		return await findDrift({ wanted, running, client });
	}
	finally {
		await client.close();
	}
}


}),

89008:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
	const { makeWorkFolder } = await Promise.all(/* import() | pins */[__webpack_require__.e(4006), __webpack_require__.e(3719), __webpack_require__.e(9199)]).then(__webpack_require__.bind(__webpack_require__, 3789));
	const { cleanUp } = await Promise.all(/* import() | pins */[__webpack_require__.e(4006), __webpack_require__.e(3719), __webpack_require__.e(9199)]).then(__webpack_require__.bind(__webpack_require__, 30196));
	const { runMarks, signInEnvironment } = await Promise.all(/* import() | pins */[__webpack_require__.e(4006), __webpack_require__.e(3719), __webpack_require__.e(9199)]).then(__webpack_require__.bind(__webpack_require__, 52845));
	const { authFile } = await Promise.all(/* import() | pins */[__webpack_require__.e(4006), __webpack_require__.e(3719), __webpack_require__.e(9199)]).then(__webpack_require__.bind(__webpack_require__, 23814));
	const { skopeoRegistry } = await Promise.all(/* import() | pins */[__webpack_require__.e(4006), __webpack_require__.e(3719), __webpack_require__.e(9199)]).then(__webpack_require__.bind(__webpack_require__, 74852));
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
	const { pinFiles } = await Promise.all(/* import() | pins */[__webpack_require__.e(4006), __webpack_require__.e(3719), __webpack_require__.e(9199)]).then(__webpack_require__.bind(__webpack_require__, 95690));
	const { whereaboutsOf } = await Promise.all(/* import() | pins */[__webpack_require__.e(4006), __webpack_require__.e(3719), __webpack_require__.e(9199)]).then(__webpack_require__.bind(__webpack_require__, 78782));
	return pinFiles(whereaboutsOf(run));
}


}),

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

29827:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  RS: () => (isInPlace),
  Ug: () => (driftExitCodes),
  Zk: () => (driftVerdict)
});
const driftExitCodes = {
	"in-place": 0,
	drift: 1,
	unchecked: 3,
};
function isInPlace({ state, problems }) {
	return state === "in-place" && problems.length === 0;
}
function driftVerdict(rows) {
	const off = rows.filter((row) => !isInPlace(row));
	if (off.length === 0)
		return "in-place";
	const isKnown = off.some(({ state, problems }) => state !== "unreachable" || problems.length > 0);
	return isKnown ? "drift" : "unchecked";
}


}),

11098:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


}),

47943:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  lf: () => (driftFacts),
  AF: () => (driftHeadline),
  $m: () => (driftLines),
  uH: () => (ignoredText),
  WF: () => (renderDriftJson),
  Xu: () => (stateWords)
});


var drift = __webpack_require__(29827);
;
function wantedText(wants) {
	return wants.kind === "source" ? wants.id : wants.digest;
}


var reference = __webpack_require__(73326);

var printable = __webpack_require__(76158);

var sizes = __webpack_require__(76477);
;





const stateWords = {
	"in-place": "in place",
	"other-revision": "other revision",
	"other-version": "other version",
	"other-source": "other source",
	"other-digest": "other digest",
	unknown: "unknown",
	unreachable: "unreachable",
	"not-running": "not running",
	"not-wanted": "not wanted",
};
const fixes = {
	"in-place": "",
	"other-revision": "Deploy the image of the wanted source ID, or want the one that runs.",
	"other-version": "The same commit was built before it had its tag: build and deploy it again.",
	"other-source": "Deploy the image of the wanted source ID, or want the one that runs.",
	"other-digest": "Deploy the wanted digest, or want the one that runs.",
	unknown: "Deploy it as `name@sha256:…` from a registry that serves it, with labels of its source.",
	unreachable: "Run it again when the registry answers.",
	"not-running": "Deploy it, or remove it from what is wanted.",
	"not-wanted": "Remove what runs, or write its name below `services:` or `ignore:`.",
};
function driftLines(found, palette) {
	const off = found.rows.filter((row) => !(0,drift.RS)(row));
	const placed = found.rows.filter(drift.RS);
	const tone = { "in-place": palette.good, drift: palette.bad, unchecked: palette.warning };
	return [
		tone[found.verdict](palette.strong(driftHeadline(found))),
		...(off.length === 0 ? [] : [""]),
		...off.flatMap((row) => offLines(row, palette)),
		...(placed.length === 0 ? [] : [""]),
		...placed.map((row) => `${palette.good(wordOf(row))}  ${line(row.name)}${countText(row)}`),
		...(found.ignored === 0 ? [] : ["", palette.faint(ignoredText(found))]),
	];
}
function driftHeadline({ verdict, rows }) {
	const off = rows.filter((row) => !(0,drift.RS)(row)).length;
	switch (verdict) {
		case "in-place":
			return `in place: ${(0,sizes.hS)(rows.length, "image")}, each as wanted`;
		case "drift":
			return `drift: ${off} of ${(0,sizes.hS)(rows.length, "image")} not as wanted`;
		case "unchecked":
			return `unchecked: a registry failed for ${off} of ${(0,sizes.hS)(rows.length, "image")}`;
	}
}
function ignoredText({ ignored }) {
	return `${(0,sizes.hS)(ignored, "container")} ignored`;
}
function wordOf({ state }) {
	return stateWords[state].padEnd(14);
}
function countText({ running }) {
	return running === undefined || running.count === 1
		? ""
		: `  (${(0,sizes.hS)(running.count, "container")})`;
}
function offLines(row, palette) {
	const { bad, warning } = palette;
	const tone = row.state === "in-place" || row.state === "unreachable" ? warning : bad;
	return [
		`${tone(wordOf(row))}  ${line(row.name)}${countText(row)}`,
		...driftFacts(row).map(([name, value]) => `  ${palette.faint(name.padEnd(7))} ${line(value)}`),
	];
}
function driftFacts(row) {
	const { wanted, because, state, problems } = row;
	const runs = runsText(row);
	return [
		...(runs === "" ? [] : [["runs", runs]]),
		...(wanted === undefined ? [] : [["wanted", wantedText(wanted.wants)]]),
		...(because === undefined ? [] : [["because", because]]),
		...problems.map((problem) => ["problem", problemText(problem)]),
		...(state === "in-place" ? [] : [["fix", row.fix ?? fixes[state]]]),
		...problems.map((problem) => ["fix", problemFixes[problem.kind]]),
	];
}
function runsText({ running, source, digest }) {
	if (running === undefined)
		return "";
	const { asked, written } = running;
	const image = asked === undefined || digest === undefined ? written : `${(0,reference.aR)(asked)}@${digest}`;
	return [source, image].filter((text) => text !== undefined && text !== "").join("  ");
}
function problemText(problem) {
	switch (problem.kind) {
		case "forbidden":
			return `its source has forbidden advisories: ${problem.advisories.join(", ")}`;
		case "advisories-unknown":
			return "its labels do not say which advisories its source has";
		case "tag":
			return `it is asked for by the tag ${problem.tag}, and the next container may run another image`;
	}
}
const problemFixes = {
	forbidden: "Build it from a source without them, or forbid less for it.",
	"advisories-unknown": "Deploy an image with such labels, or forbid nothing for it.",
	tag: "Deploy it as `name@sha256:…`, or write `allow-tags: true`.",
};
function renderDriftJson(found) {
	const { verdict, kind, ignored, rows } = found;
	const value = { schemaVersion: 1, verdict, running: kind, ignored, images: rows.map(rowValue) };
	return `${JSON.stringify(value, undefined, 2)}\n`;
}
function rowValue(row) {
	const { name, state, because, wanted, running, digest, source, problems } = row;
	return {
		name,
		state,
		inPlace: (0,drift.RS)(row),
		because,
		problems: problems.map((problem) => ({ ...problem, text: problemText(problem) })),
		wanted: wanted && { as: wanted.name, [wanted.wants.kind]: wantedText(wanted.wants) },
		running: running && {
			role: running.role,
			count: running.count,
			written: running.written,
			digest: digest ?? running.started?.digest,
			imageId: running.started?.imageId,
			source,
		},
	};
}
function line(text) {
	return (0,printable.tJ)((0,printable.RK)((0,printable.vI)(text, 1000)));
}


})

};
//# sourceMappingURL=810.index.js.map
