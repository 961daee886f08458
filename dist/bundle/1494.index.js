export const id = 1494;
export const ids = [1494];
export const modules = {

1494:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



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
	const isOpen = forbid.some((name) => advisory.GL.some((one) => one === name));
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

var claims = __webpack_require__(17644);

var oci = __webpack_require__(91459);

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
const labelled = advisory.Uy.filter((name) => !advisory.HR.some((one) => one === name));
function forbidIn(part) {
	const words = textsIn(part);
	if (words.includes("all"))
		return labelled;
	const unsaid = advisory.HR.find((name) => words.includes(name));
	if (unsaid !== undefined) {
		throw wrong(part, `${named(part)}: no image's labels say whether it has the advisory ${quoted(unsaid)}`, "Forbid it where the image is built.");
	}
	const unknown = words.find((word) => !advisory.Uy.some((name) => name === word));
	if (unknown !== undefined) {
		throw wrong(part, `${named(part)}: there is no advisory ${quoted(unknown)}${meant(unknown, ["all", ...labelled])}`, "`twofold explain` lists the advisories.");
	}
	return advisory.Uy.filter((name) => words.includes(name));
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

29827:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

47943:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



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

var line = __webpack_require__(83913);

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
		...placed.map((row) => `${palette.good(wordOf(row))}  ${(0,line.n)(row.name)}${countText(row)}`),
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
		`${tone(wordOf(row))}  ${(0,line.n)(row.name)}${countText(row)}`,
		...driftFacts(row).map(([name, value]) => `  ${palette.faint(name.padEnd(7))} ${(0,line.n)(value)}`),
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


}),

62308:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  runDrift: () => (runDrift)
});
var _compose_drift_js__0 = __webpack_require__(1494);
var _domain_deployed_drift_js__1 = __webpack_require__(29827);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _options_reader_js__3 = __webpack_require__(98570);
var _options_registry_access_js__4 = __webpack_require__(59757);
var _options_settings_settings_js__5 = __webpack_require__(64050);
var _report_drift_js__6 = __webpack_require__(47943);
var _command_js__7 = __webpack_require__(33192);
var _texts_js__8 = __webpack_require__(32041);
var _settings_js__9 = __webpack_require__(79058);










async function runDrift(context) {
	const { stdout, stderr, palette, env, cwd, signal } = context;
	const { flags } = context.arguments;
	const wanted = fileOf(context, "wanted");
	const running = fileOf(context, "running");
	if (running === "-" && flags.get("password")?.at(-1) === "-")
		throw bothStandardInput();
	const access = (0,_options_settings_settings_js__5.gR)(await (0,_settings_js__9.s)(context), (inputs) => (0,_options_registry_access_js__4.U)({ read: (0,_options_reader_js__3.V)(inputs), push: false }));
	const host = flags.get("registry")?.at(-1);
	const found = (0,_texts_js__8.b)(await (0,_compose_drift_js__0.$)({ wanted, running, access, host, ...{ env, cwd, signal } }));
	stderr.write((0,_report_drift_js__6.$m)(found, palette)
		.map((line) => `${line}\n`)
		.join(""));
	stdout.write((0,_command_js__7.Mp)(context.arguments, "json") ? (0,_report_drift_js__6.WF)(found) : `${found.verdict}\n`);
	return _domain_deployed_drift_js__1.Ug[found.verdict];
}
function fileOf({ arguments: { flags } }, name) {
	const path = flags.get(name)?.at(-1) ?? "";
	if (path !== "")
		return path;
	throw (0,_domain_text_failure_js__2.AN)(name, "it is not given.", "Write e.g. `kubectl get pods -A -o json | twofold drift --wanted=wanted.yml --running=-`.");
}
function bothStandardInput() {
	return (0,_domain_text_failure_js__2.AN)("password", "standard input cannot give both the password and what runs.", "Set TWOFOLD_PASSWORD, or name a file in `--running`.");
}


}),

96537:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  driftAction: () => (driftAction)
});


var compose_drift = __webpack_require__(1494);

var runner = __webpack_require__(39827);

var step = __webpack_require__(41161);

var redact_values = __webpack_require__(88424);

var deployed_drift = __webpack_require__(29827);

var surface = __webpack_require__(10970);

var reader = __webpack_require__(98570);

var registry_access = __webpack_require__(59757);

var drift = __webpack_require__(47943);

var printable = __webpack_require__(76158);

var sizes = __webpack_require__(76477);

var report_text = __webpack_require__(13920);
;





const mostRows = 250;
const mostAnnotations = 10;
const marks = { "in-place": "✅", drift: "❌", unchecked: "⚠️" };
function renderDriftSummary(found) {
	const ordered = [
		...found.rows.filter((row) => !(0,deployed_drift.RS)(row)),
		...found.rows.filter((row) => (0,deployed_drift.RS)(row)),
	];
	const hidden = ordered.length - mostRows;
	return [
		`## ${marks[found.verdict]} ${(0,report_text.w)((0,drift.AF)(found))}`,
		"",
		"| State | Name | |",
		"| --- | --- | --- |",
		...ordered.slice(0, mostRows).map(tableRow),
		...(hidden > 0 ? ["", `${(0,sizes.hS)(hidden, "more row")} not shown.`] : []),
		...(found.ignored > 0 ? ["", (0,drift.uH)(found)] : []),
		"",
	].join("\n");
}
function tableRow(row) {
	const facts = (0,drift.lf)(row).map(([name, text]) => `${name}: ${(0,report_text.w)((0,printable.vI)(text, 300))}`);
	return `| ${drift.Xu[row.state]} | ${(0,report_text.a)((0,printable.vI)(row.name, 200))} | ${facts.join("<br>")} |`;
}
function driftAnnotations({ rows }) {
	const off = rows.filter((row) => !(0,deployed_drift.RS)(row));
	const shown = off.slice(0, off.length > mostAnnotations ? mostAnnotations - 1 : undefined);
	const hidden = off.length - shown.length;
	return [
		...shown.map(annotationOf),
		...(hidden === 0
			? []
			: [
				{
					level: "error",
					title: "Drift",
					message: `${(0,sizes.hS)(hidden, "more image")}: see the job summary.`,
				},
			]),
	];
}
function annotationOf(row) {
	const facts = (0,drift.lf)(row).map(([name, text]) => `${name}: ${(0,printable.vI)((0,printable.RK)(text), 500)}`);
	const message = [`${(0,printable.RK)((0,printable.vI)(row.name, 200))}: ${drift.Xu[row.state]}`, ...facts];
	const { wanted } = row;
	return {
		level: "error",
		title: "Drift",
		message: message.join("\n"),
		...(wanted === undefined ? {} : { place: wanted.place }),
	};
}


var palette = __webpack_require__(67048);

var own_inputs = __webpack_require__(93813);

var workspace = __webpack_require__(5286);
;













async function driftAction(context) {
	const { env, signal } = context;
	const wanted = (0,own_inputs.Y)(env, "wanted", "deploy/wanted.yml");
	const running = (0,own_inputs.Y)(env, "running", "pods.json");
	const read = (0,reader.V)(runner.l.readSharedInputs(env, "drift"));
	const access = (0,registry_access.U)({ read, push: false });
	step.P.maskSecrets(access.password === undefined ? [] : [access.password]);
	const host = step.P.ownInput(env, "registry");
	const cwd = (0,workspace.B)(env);
	const drift = await (0,compose_drift.$)({ wanted, running, access, host, env, cwd, signal });
	const found = (0,redact_values.s)(drift, (text) => (0,surface.rG)(text, "workflow"));
	await report(found, context);
	return deployed_drift.Ug[found.verdict];
}
async function report(found, { env, reporter }) {
	const drifted = found.rows.filter((row) => !(0,deployed_drift.RS)(row)).map(({ name }) => name);
	step.P.writeFurtherOutputs(env, {
		verdict: found.verdict,
		drifted: JSON.stringify([...new Set(drifted)]),
	});
	await step.P.writeSummary(env, renderDriftSummary(found));
	reporter.info((0,drift.$m)(found, palette.wU).join("\n"));
	for (const annotation of driftAnnotations(found))
		reporter.annotate(annotation);
}


}),

};
//# sourceMappingURL=1494.index.js.map
