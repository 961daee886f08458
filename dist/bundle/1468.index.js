export const id = 1468;
export const ids = [1468];
export const modules = {

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

58688:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (ImageReader)
});
var _domain_oci_oci_js__0 = __webpack_require__(34730);
var _domain_oci_oci_parse_js__1 = __webpack_require__(1736);
var _domain_resolve_indexed_image_js__2 = __webpack_require__(1703);
var _domain_text_schema_js__3 = __webpack_require__(59006);




const mostPlatforms = 64;
const configMediaTypes = [
	"application/vnd.oci.image.config.v1+json",
	"application/vnd.docker.container.image.v1+json",
];
class ImageReader {
	images;
	#repository;
	#reading = new Map();
	constructor(repository, known) {
		this.#repository = repository;
		this.images = new Map(known);
	}
	async read(reference) {
		const served = await this.#repository.manifest(reference);
		if (served === undefined)
			return undefined;
		const { digest } = served;
		if (this.images.has(digest))
			return digest;
		const reading = this.#reading.get(digest) ?? this.#indexed(served);
		this.#reading.set(digest, reading);
		this.images.set(digest, await reading);
		this.#reading.delete(digest);
		return digest;
	}
	async #indexed({ mediaType, bytes }) {
		if (_domain_oci_oci_js__0.U8.includes(mediaType)) {
			const manifests = read(_domain_oci_oci_js__0.me, bytes)?.manifests ?? [];
			return { kind: "index", children: await this.#children(manifests) };
		}
		const config = _domain_oci_oci_js__0.$P.includes(mediaType)
			? read(_domain_oci_oci_js__0.rc, bytes)?.config
			: undefined;
		const isImage = config !== undefined && configMediaTypes.includes(config.mediaType);
		if (!isImage || config.size > _domain_oci_oci_parse_js__1.aF)
			return { kind: "other" };
		const blob = await this.#repository.blob(config);
		const known = blob === undefined ? undefined : read(_domain_oci_oci_js__0.L8, blob);
		return known === undefined ? { kind: "other" } : (0,_domain_resolve_indexed_image_js__2.d)(known);
	}
	async #children(manifests) {
		const images = manifests.filter(({ mediaType, platform }) => _domain_oci_oci_js__0.$P.includes(mediaType) && platform?.os !== "unknown");
		const children = [];
		for (const { digest } of images.slice(0, mostPlatforms)) {
			const found = this.images.has(digest) ? digest : await this.read(digest);
			if (found !== undefined)
				children.push(found);
		}
		return children;
	}
}
function read(schema, bytes) {
	return (0,_domain_text_schema_js__3.MW)(schema, new TextDecoder().decode(bytes));
}


}),

26689:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (refreshIndex)
});
var _domain_build_side_by_side_js__4 = __webpack_require__(15301);
var _domain_oci_tag_js__0 = __webpack_require__(21391);
var _domain_resolve_image_index_js__3 = __webpack_require__(12026);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _image_reader_js__2 = __webpack_require__(58688);





const mostAtOnce = 24;
const tagsBetweenWrites = 2000;
const tagsBetweenLines = 250;
async function refreshIndex(options) {
	const { repository, kept, ask, now, store } = options;
	const listed = (await repository.tags()) ?? [];
	const isOfImage = (tag) => (0,_domain_oci_tag_js__0.dz)(tag) && !(0,_domain_resolve_image_index_js__3.zb)(tag);
	const tags = listed.filter((tag) => kept.tags.has(tag) || isOfImage(tag));
	const wanted = tags.filter((tag) => ask === "all" || !kept.tags.has(tag) || !(0,_domain_resolve_image_index_js__3.XW)(tag));
	const reader = new _image_reader_js__2.D(repository, kept.images);
	const found = new Map(kept.tags);
	const index = (asked) => (0,_domain_resolve_image_index_js__3.$1)({ name: kept.name, asked, tags: found, images: reader.images });
	const isChanged = () => reader.images.size > kept.images.size || found.size > kept.tags.size;
	try {
		await askAll(wanted, { ...options, reader, found, keep: () => store.write(index(kept.asked)) });
	}
	catch (error) {
		if (isChanged())
			await store.write(index(kept.asked));
		throw interrupted(error, { name: kept.name, done: found.size, all: tags.length });
	}
	const present = new Set(tags);
	for (const tag of found.keys())
		if (!present.has(tag))
			found.delete(tag);
	const fresh = index(wanted.length === tags.length ? now : kept.asked);
	if (!isSame(fresh, kept))
		await store.write(fresh);
	return fresh;
}
async function askAll(tags, options) {
	const { reporter, found, keep } = options;
	let done = 0;
	let isStopped = false;
	let keeping = Promise.resolve();
	const askOne = async (tag) => {
		if (isStopped)
			return;
		try {
			const digest = await named(tag, options);
			if (digest === undefined)
				found.delete(tag);
			else
				found.set(tag, digest);
		}
		catch (error) {
			isStopped = true;
			throw error;
		}
		done += 1;
		if (done % tagsBetweenLines === 0) {
			reporter.progress(`read ${done} of ${tags.length} tags of ${options.kept.name}`);
		}
		if (done % tagsBetweenWrites === 0)
			keeping = keeping.then(keep);
	};
	try {
		await (0,_domain_build_side_by_side_js__4.Q)(tags, mostAtOnce, askOne);
	}
	finally {
		await keeping;
	}
}
async function named(tag, { repository, kept, reader }) {
	const before = kept.tags.get(tag);
	if (before === undefined)
		return await reader.read(tag);
	const digest = await repository.digestOf(tag);
	return digest === undefined || reader.images.has(digest) ? digest : await reader.read(tag);
}
function isSame(one, other) {
	return (one.asked === other.asked &&
		one.tags.size === other.tags.size &&
		[...one.tags].every(([tag, digest]) => other.tags.get(tag) === digest) &&
		one.images.size === other.images.size);
}
function interrupted(error, { name, done, all }) {
	if (!(error instanceof _domain_text_failure_js__1.HR) || error.code !== "registry" || done === 0)
		return error;
	const { message, fix } = error.told;
	return new _domain_text_failure_js__1.HR({
		code: "registry",
		message: `Of the ${all} tags of ${name}, ${done} are known, and then: ${message}`,
		fix: `${fix} What was read is kept: the next run goes on from there.`,
		cause: error,
	});
}


}),

89132:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  q: () => (resolveNamed)
});


var given_text = __webpack_require__(98982);

var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);
;




const beginning = '{"version":';
async function namedIndexPath(path, cwd) {
	const file = (0,external_node_path_.resolve)(cwd, path);
	if (path !== "-" && (await mayBeReplaced(file)))
		return file;
	throw (0,failure.AN)("index", `${(0,printable.RK)((0,printable.vI)(path, 300))} is not an index of Twofold.`, "Name a file that does not exist yet, or one that resolve wrote.");
}
async function mayBeReplaced(file) {
	const found = await (0,promises_.stat)(file).catch(() => undefined);
	if (found === undefined)
		return true;
	if (!found.isFile())
		return false;
	const start = await startOf(file).catch(() => undefined);
	return start === "" || start === beginning;
}
async function startOf(file) {
	const opened = await (0,promises_.open)(file);
	try {
		const { buffer, bytesRead } = await opened.read(Buffer.alloc(beginning.length), 0);
		return buffer.toString("latin1", 0, bytesRead);
	}
	finally {
		await opened.close();
	}
}


var compare = __webpack_require__(78469);

var parse = __webpack_require__(16353);

var source_id = __webpack_require__(37574);

var resolve_query = __webpack_require__(40958);
;




function answerTo(query, indexes, platform) {
	const all = indexes.flatMap((index) => candidatesOf(index, query));
	const here = all.filter(({ parts }) => parts.offset === query.offset);
	const fitting = platform === undefined ? here : here.filter((each) => isFor(each, platform));
	const chosen = withoutParts(newest(fitting, query));
	if (chosen.length === 0) {
		const offsets = new Set(all.map(({ parts }) => parts.offset));
		offsets.delete(query.offset);
		const platforms = new Set(here.flatMap(ownPlatforms));
		return { kind: "none", offsets: [...offsets].sort(), platforms: [...platforms].sort() };
	}
	const images = chosen.map(foundImage);
	if (new Set(images.map(({ source }) => source)).size > 1) {
		return { kind: "ambiguous", because: "sources", images };
	}
	return new Set(images.map(({ digest }) => digest)).size > 1
		? { kind: "ambiguous", because: "digests", images }
		: { kind: "found", images };
}
function candidatesOf(index, query) {
	const start = `${query.repository},`;
	const found = [];
	for (const [digest, image] of index.images) {
		for (const source of sourcesOf(index, image)) {
			const parts = source.startsWith(start) ? (0,source_id.GM)(source) : undefined;
			if (parts === undefined)
				continue;
			const version = parse(parts.version);
			if ((0,resolve_query.cK)(query, parts, version))
				found.push({ index, digest, source, parts, version });
		}
	}
	return found;
}
function sourcesOf(index, image) {
	if (image.kind === "image")
		return image.sources;
	return [...new Set(imagesOf(index, image).flatMap(({ sources }) => sources))];
}
function imagesOf(index, image) {
	if (image?.kind === "image")
		return [image];
	return image?.kind === "index" ? image.children.flatMap((child) => imagesAt(index, child)) : [];
}
function foundImage({ index, digest, source }) {
	const images = imagesOf(index, index.images.get(digest));
	const own = images.filter(({ sources }) => sources.includes(source));
	const sources = [...new Set(images.flatMap((each) => each.sources))];
	const tags = [...index.tags].flatMap(([tag, named]) => (named === digest ? [tag] : []));
	return {
		...{ name: index.name, digest, source },
		tags: tags.sort(),
		otherSources: sources.filter((each) => each !== source),
		platforms: platformsOf(own),
		reproducible: weakest(own),
		advisories: allAdvisories(own),
	};
}
function platformsOf(images) {
	return [...new Set(images.map(({ platform }) => platform))].filter((each) => each !== "");
}
function imagesAt(index, digest) {
	const image = index.images.get(digest);
	return image?.kind === "image" ? [image] : [];
}
function weakest(images) {
	const claims = images.map(({ reproducible }) => reproducible);
	const order = [undefined, "false", "unchecked", "true"];
	return order.find((verdict) => claims.includes(verdict));
}
function allAdvisories(images) {
	const names = images.flatMap(({ advisories }) => advisories ?? []);
	const isKnown = images.every(({ advisories }) => advisories !== undefined);
	return isKnown ? [...new Set(names)].sort() : undefined;
}
function isFor(candidate, platform) {
	return ownPlatforms(candidate).includes(platform.split("/").slice(0, 2).join("/"));
}
function ownPlatforms({ index, digest, source }) {
	const images = imagesOf(index, index.images.get(digest));
	return platformsOf(images.filter(({ sources }) => sources.includes(source)));
}
function newest(found, query) {
	const isPrefix = query.revision !== "" && !(0,resolve_query.uq)(query);
	const revisions = new Set(isPrefix ? found.map(({ parts }) => parts.revision) : []);
	if (revisions.size > 1)
		return found;
	let best = [];
	for (const one of found) {
		const order = best[0] === undefined ? 1 : byVersion(one, best[0]);
		if (order > 0)
			best = [one];
		else if (order === 0)
			best.push(one);
	}
	return best;
}
function byVersion({ version: one }, { version: other }) {
	if (one === null || other === null)
		return Number(one !== null) - Number(other !== null);
	return compare(one, other);
}
function withoutParts(found) {
	const parts = new Set(found.flatMap(({ index, digest, source }) => {
		const image = index.images.get(digest);
		const children = image?.kind === "index" ? image.children : [];
		return children.map((child) => `${source}\n${child}`);
	}));
	return found.filter(({ source, digest }) => !parts.has(`${source}\n${digest}`));
}


var surface = __webpack_require__(10970);

var all_ended = __webpack_require__(22880);
;

async function movedAmong(images, client) {
	const asked = await (0,all_ended.C)(images.map(async ({ name, digest, tags: [tag] }) => {
		const repository = client.repository(name);
		if (tag === undefined) {
			const served = await repository.manifest(digest);
			return served === undefined ? `${name}@${digest}` : undefined;
		}
		return (await repository.digestOf(tag)) === digest ? undefined : `${name}:${tag}`;
	}));
	return asked.find((moved) => moved !== undefined);
}


var image_index = __webpack_require__(12026);

var index_file = __webpack_require__(2273);

var image_reader = __webpack_require__(58688);
;


async function isAsKept(digest, { repository, index }) {
	const reader = new image_reader.D(repository, new Map());
	await reader.read(digest);
	return [...reader.images].every(([each, image]) => {
		const kept = index.images.get(each);
		return kept !== undefined && (0,index_file.zv)(each, kept) === (0,index_file.zv)(each, image);
	});
}


var refresh_index = __webpack_require__(26689);
;







const longestBelief = 24 * 60 * 60;
const mostRounds = 3;
async function resolveSource(options) {
	const { query, platform } = options;
	let known = await (0,all_ended.C)(options.repositories.map((each) => firstLook(each, options)));
	for (let round = 0; round < mostRounds; round += 1) {
		const answer = answerTo(query, known.map(({ index }) => index), platform);
		if (answer.kind === "found") {
			const left = await believed(answer.images, known, options);
			if (left === "all")
				return answer;
			known = left;
		}
		else if (known.every((each) => each.isCurrent))
			return answer;
		known = await (0,all_ended.C)(known.map((each) => lookAgain(each, options)));
	}
	throw new failure.HR({
		code: "registry",
		message: "The tags of the image that was found moved each time before it could be named.",
		fix: "Run it again when nothing else pushes there, or name the source ID in full.",
	});
}
async function firstLook(repository, options) {
	const { store, now, reporter } = options;
	reporter.progress(`listing the tags of ${repository.name}`);
	const known = await store.read(repository.name);
	const isDoubted = options.refresh && !store.isOwn;
	const kept = isDoubted ? (0,image_index.gW)(repository.name) : known;
	const age = now - kept.asked;
	const isOld = age < 0 || age >= longestBelief;
	const ask = options.refresh || isOld ? "all" : "moving";
	const index = await (0,refresh_index.O)({ repository, kept, ask, now, store, reporter });
	return { repository, index, isCurrent: ask === "all" };
}
async function lookAgain(known, options) {
	if (known.isCurrent)
		return known;
	const { repository, index: kept } = known;
	const index = await (0,refresh_index.O)({ ...options, repository, kept, ask: "all" });
	return { repository, index, isCurrent: true };
}
async function believed(images, known, options) {
	const { reporter, store } = options;
	const client = { repository: (name) => repositoryNamed(name, options) };
	const moved = await movedAmong(images, client);
	if (moved !== undefined) {
		reporter.info(`${moved} names another image than before: every tag is asked again`);
		return known.map((each) => ({ ...each, isCurrent: false }));
	}
	const madeUp = store.isOwn ? undefined : await unlikeKept(images, known);
	if (madeUp === undefined)
		return "all";
	reporter.info(`the index says of ${madeUp} what its labels do not: it is made anew`);
	return known.map(forgotten);
}
async function unlikeKept(images, known) {
	for (const { name, digest } of images) {
		const place = known.find(({ repository }) => repository.name === name);
		if (place !== undefined && !(await isAsKept(digest, place)))
			return `${name}@${digest}`;
	}
	return undefined;
}
function forgotten({ repository }) {
	return { repository, index: (0,image_index.gW)(repository.name), isCurrent: false };
}
function repositoryNamed(name, { repositories }) {
	const found = repositories.find((each) => each.name === name);
	if (found === undefined)
		throw new Error(`no repository ${name} was given`);
	return found;
}


var side_by_side = __webpack_require__(15301);

var oci_digest = __webpack_require__(30719);

var oci_reference = __webpack_require__(73326);
;






const repositoriesAtOnce = 8;
const imagesAtOnce = 8;
async function readRunningImages(options) {
	const { running, reporter } = options;
	const places = placesOf(running);
	reporter.progress(`reading the images that run, of ${repositories(places.size)}`);
	const read = await (0,side_by_side.Q)([...places], repositoriesAtOnce, async ([name, references]) => {
		try {
			return [await readImages(name, { ...options, references })];
		}
		catch (error) {
			if (!(error instanceof failure.HR) || error.code !== "registry")
				throw error;
			reporter.info(`the images of ${name} that run are left out: ${error.told.message}`);
			return [];
		}
	});
	const indexes = read.flat();
	return { indexes, failed: read.length - indexes.length };
}
function repositories(count) {
	return count === 1 ? "1 repository" : `${count} repositories`;
}
function placesOf(running) {
	const places = new Map();
	for (const { started, asked } of running) {
		const name = started?.name ?? asked;
		if (name === undefined)
			continue;
		const full = (0,oci_reference.aR)(name);
		const reference = started?.digest ?? asked?.digest ?? asked?.tag ?? "latest";
		places.set(full, (places.get(full) ?? new Set()).add(reference));
	}
	return places;
}
async function readImages(name, { references, client, store }) {
	const kept = store.isOwn ? await store.read(name) : (0,image_index.gW)(name);
	const reader = new image_reader.D(client.repository(name), kept.images);
	const tags = new Map();
	const digests = new Set();
	await (0,side_by_side.Q)([...references], imagesAtOnce, async (reference) => {
		const known = (0,oci_digest.m)(reference);
		const isRead = known !== undefined && reader.images.has(known);
		const digest = isRead ? known : await reader.read(reference);
		if (digest === undefined)
			return;
		digests.add(digest);
		if (known === undefined)
			tags.set(reference, digest);
	});
	return { ...(0,image_index.gW)(name), tags, images: only(digests, reader.images) };
}
function only(digests, images) {
	const children = [...digests].flatMap((digest) => {
		const image = images.get(digest);
		return image?.kind === "index" ? image.children : [];
	});
	const wanted = new Set([...digests, ...children]);
	return new Map([...images].filter(([digest]) => wanted.has(digest)));
}

;







async function findImage(options) {
	const { query, images, running, client, platform } = options;
	const written = query.written;
	const read = running === undefined ? undefined : await readRunningImages({ ...options, running });
	const { indexes = [], failed = 0 } = read ?? {};
	if ((0,resolve_query.uq)(query)) {
		const answer = answerTo(query, indexes, platform);
		const isThere = answer.kind === "found" && (await movedAmong(answer.images, client)) === undefined;
		if (isThere)
			return { query: written, answer, repositories: [], from: "running" };
	}
	const names = [...new Set([...images, ...siblings(indexes, query)])];
	if (names.length === 0) {
		throw failed > 0 ? unread(indexes.length) : nowhere(running !== undefined);
	}
	const repositories = names.map((name) => client.repository(name));
	const answer = await resolveSource({ ...options, repositories });
	return { query: written, answer, repositories: names, from: "tags" };
}
function siblings(indexes, { repository }) {
	const isOfSource = (index) => [...index.images.values()].some((image) => image.kind === "image" && image.sources.some((id) => id.startsWith(`${repository},`)));
	return indexes.filter(isOfSource).map(({ name }) => name);
}
function unread(read) {
	return new failure.HR({
		code: "registry",
		message: read === 0
			? "No image could be read: every registry of what runs failed (named above)."
			: "Some registries of what runs failed (named above), and no image of the others says that it was built from this repository.",
		fix: `Try again when they answer, or name where to look: ${(0,surface.Pe)("image", "ghcr.io/acme/shop")}.`,
	});
}
function nowhere(isRunningKnown) {
	return new failure.HR({
		code: "usage",
		message: isRunningKnown
			? "No image that runs says that it was built from this repository, and no other place to look was named."
			: "No repository of images was named.",
		fix: `Name one or more: ${(0,surface.Pe)("image", "ghcr.io/acme/shop")}.`,
	});
}


var indexes = __webpack_require__(80162);

var registry_client = __webpack_require__(47362);
;







const mebibyte = 1024 * 1024;
async function resolveNamed(run) {
	const { request, env, cwd, reporter, index } = run;
	const query = (0,resolve_query.mA)(run.query);
	const build = run.build === undefined ? undefined : await readyToBuild(query, run, run.build);
	const file = index === undefined ? undefined : await namedIndexPath(index, cwd);
	const running = run.running === undefined ? undefined : await runningImages(run.running, cwd);
	const store = (0,indexes.m)({ ...run, index: file, note: (text) => reporter.warn(text) });
	const client = (0,registry_client.registryClientFor)({
		...{ env, cwd, signal: run.signal },
		access: request.registry,
		hosts: request.image.flatMap((name) => (0,oci_reference.F2)(name)?.registry ?? []),
	});
	const { platform, image: images } = request;
	const { refresh } = run;
	const now = Math.floor(Date.now() / 1000);
	try {
		const options = { query, images, platform, refresh, now, running, store, client, reporter };
		const resolution = await findImage(options);
		if (resolution.answer.kind !== "none" || build === undefined)
			return { resolution };
	}
	finally {
		await store.end();
		await client.close();
	}
	return await build();
}
async function readyToBuild(query, run, build) {
	const { missingBuild } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(3760), __webpack_require__.e(3719), __webpack_require__.e(8527), __webpack_require__.e(1960), __webpack_require__.e(8583), __webpack_require__.e(2186)]).then(__webpack_require__.bind(__webpack_require__, 62186));
	return await missingBuild(query, { ...run, ...build });
}
async function runningImages(path, cwd) {
	const { readRunning } = await __webpack_require__.e(/* import() */ 8758).then(__webpack_require__.bind(__webpack_require__, 18758));
	const text = await (0,given_text.l)({ input: "running", path, cwd, limit: 256 * mebibyte });
	return (await readRunning("running", text)).images;
}


}),

31825:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (nothingVaried),
  t: () => (notVaried)
});
var _environment_js__0 = __webpack_require__(78975);

function nothingVaried(reason) {
	return { applied: [], notApplied: _environment_js__0.u.map((variation) => ({ variation, reason })) };
}
function notVaried({ applied }) {
	return _environment_js__0.u.filter((name) => !applied.includes(name));
}


}),

67874:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Hc: () => (verdictOn),
  ZZ: () => (withDifferences),
  gm: () => (unproven),
  mx: () => (variationsOn)
});
var _build_environment_js__1 = __webpack_require__(78975);
var _build_varied_js__0 = __webpack_require__(31825);


function unproven(platform, bases) {
	return {
		platform,
		verdict: "unchecked",
		bases,
		builds: [],
		variations: (0,_build_varied_js__0.X)("no second build ran"),
		differences: { listed: [], omitted: 0, layers: [] },
		exceptions: [],
		traces: { listed: [], omitted: 0 },
		executables: { listed: [], omitted: 0, ofPackages: 0, unread: { listed: [], omitted: 0 } },
	};
}
function verdictOn(proofs) {
	if (proofs.some(({ verdict }) => verdict === "false"))
		return "false";
	const isChecked = proofs.length > 0 && proofs.every(({ verdict }) => verdict === "true");
	return isChecked ? "true" : "unchecked";
}
function variationsOn(proofs) {
	const [one, ...more] = proofs.map(({ variations }) => variations);
	if (one === undefined)
		return (0,_build_varied_js__0.X)("no second build ran");
	if (more.length === 0)
		return one;
	const isApplied = (name) => [one, ...more].every(({ applied }) => applied.includes(name));
	const reasons = new Map();
	for (const each of [one, ...more].flatMap(({ notApplied }) => notApplied)) {
		reasons.set(JSON.stringify([each.variation, each.reason, each.steps ?? []]), each);
	}
	const notApplied = _build_environment_js__1.u.flatMap((name) => [...reasons.values()].filter(({ variation }) => variation === name));
	return { applied: _build_environment_js__1.u.filter(isApplied), notApplied };
}
function withDifferences(proof, known) {
	if (known === undefined)
		return proof;
	const { differences } = proof;
	const listed = [...known.listed, ...differences.listed];
	const omitted = known.omitted + differences.omitted;
	return { ...proof, differences: { ...differences, listed, omitted } };
}


}),

1703:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (indexedImage),
  w: () => (recipeDigest)
});
var node_crypto__0 = __webpack_require__(77598);
var _labels_claims_js__1 = __webpack_require__(12770);
var _labels_label_reading_js__5 = __webpack_require__(66182);
var _labels_labels_js__2 = __webpack_require__(24138);
var _labels_oci_labels_js__3 = __webpack_require__(31342);
var _labels_sous_labels_js__4 = __webpack_require__(20555);
var _source_source_id_js__6 = __webpack_require__(37574);







const longestKept = { sources: 600, advisories: 250 };
function indexedImage({ os, architecture, labels }) {
	const claims = (0,_labels_claims_js__1.I)(labels);
	const { reproducible, advisories } = claims;
	const platform = `${os}/${architecture}`;
	const recipe = (0,_labels_label_reading_js__5.Uc)(labels).filled(_labels_labels_js__2.l3.recipe);
	const isLong = (advisories ?? []).join(",").length > longestKept.advisories;
	return {
		kind: "image",
		platform: /^[a-z0-9._-]{1,30}\/[a-z0-9._-]{1,30}$/.test(platform) ? platform : "",
		sources: fittingIn(claimedSources(claims, labels), longestKept.sources),
		reproducible,
		advisories: isLong || advisories?.some(isUnprintable) === true ? undefined : advisories,
		recipe: recipe === undefined ? undefined : recipeDigest(recipe),
	};
}
function recipeDigest(text) {
	return (0,node_crypto__0.hash)("sha256", text, "hex");
}
function claimedSources({ source }, labels) {
	if (source === undefined)
		return [];
	const read = (0,_labels_label_reading_js__5.Uc)(labels);
	const others = [(0,_labels_sous_labels_js__4.Q)(read)?.parts, (0,_labels_oci_labels_js__3.t)(read)?.parts].filter((parts) => parts !== undefined && isOther(source, parts));
	const ids = others.flatMap((parts) => (parts === undefined ? [] : [(0,_source_source_id_js__6.yn)(parts)]));
	return [...new Set([source.id, ...ids])];
}
function isOther(source, parts) {
	if (parts.revision === "")
		return false;
	return parts.revision !== source.revision || parts.repository !== source.repository;
}
function fittingIn(texts, longest) {
	let left = longest;
	return texts.filter((text) => {
		if (isUnprintable(text))
			return false;
		left -= text.length;
		return left >= 0;
	});
}
function isUnprintable(text) {
	return /[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);
}


}),

40958:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  cK: () => (matches),
  mA: () => (parseQuery),
  uq: () => (isFull)
});
var semver_classes_range_js__0 = __webpack_require__(96782);
var semver_functions_parse_js__1 = __webpack_require__(16353);
var semver_ranges_valid_js__2 = __webpack_require__(64737);
var _source_repository_name_js__3 = __webpack_require__(95847);
var _source_source_id_js__6 = __webpack_require__(37574);
var _text_failure_js__4 = __webpack_require__(67271);
var _text_printable_js__5 = __webpack_require__(76158);







const longestQuery = 2000;
const fewestDigits = 4;
const grammar = /^(?<repository>[^,]*)(?:,(?<version>[^,+]*)(?:\+(?<revision>[^,]*))?(?:,(?<offset>[\s\S]*))?)?$/;
function parseQuery(written) {
	if (written.length > longestQuery)
		throw wrong(written, "is too long for a source ID.");
	const id = (0,_source_source_id_js__6.GM)(written);
	if (id !== undefined && id.revision !== "") {
		refuseStrange(written, id);
		return { written, ...id, version: { kind: "exact", version: id.version } };
	}
	const parts = grammar.exec(written)?.groups ?? {};
	const url = parts["repository"] ?? "";
	refuseStrange(written, { repository: url });
	const repository = url === "" ? undefined : (0,_source_repository_name_js__3.JA)(url);
	if (repository === undefined)
		throw wrong(written, "names no repository.");
	if (/@[^/]*$/.test(repository)) {
		throw wrong(written, "has an `@` in the repository's name; a version comes after a comma.");
	}
	const revision = (parts["revision"] ?? "").toLowerCase();
	if (parts["revision"] !== undefined && !isPrefix(revision)) {
		throw wrong(written, "has something other than 4 to 64 hex digits behind the `+`.");
	}
	const version = versionOf(parts["version"]?.trim() ?? "", { revision });
	const offset = (0,_source_source_id_js__6.GM)(`,0.0.0,${parts["offset"] ?? ""}`)?.offset ?? "";
	refuseStrange(written, { repository, offset });
	return { written, repository, version, revision, offset };
}
function refuseStrange(written, { repository, offset = "" }) {
	if (/\s/.test(repository))
		throw wrong(written, "has a space in the repository's name.");
	if (offset.split("/").includes("..")) {
		throw wrong(written, "has an offset that leaves the repository.");
	}
}
function isPrefix(text) {
	return /^[0-9a-f]*$/.test(text) && text.length >= fewestDigits && text.length <= 64;
}
function versionOf(text, { revision }) {
	if (text === "")
		return revision === "" ? { kind: "range", range: new semver_classes_range_js__0("*") } : undefined;
	const exact = /^\d/.test(text) ? semver_functions_parse_js__1(text)?.version : undefined;
	if (exact !== undefined)
		return { kind: "exact", version: exact };
	const range = semver_ranges_valid_js__2(text);
	if (range === null)
		throw wrong(text, "is neither a version nor a range.");
	return { kind: "range", range: new semver_classes_range_js__0(range) };
}
function wrong(written, why) {
	return new _text_failure_js__4.HR({
		code: "usage",
		message: `${JSON.stringify((0,_text_printable_js__5.RK)((0,_text_printable_js__5.vI)(written, 200)))} ${why}`,
		fix: "Write a source ID such as `github.com/acme/shop,1.4.0+<40 hex digits>,services/cart`, a range such as `github.com/acme/shop,^1.4`, or a revision such as `github.com/acme/shop,+abc1234`.",
	});
}
function isFull({ version, revision }) {
	return version?.kind === "exact" && (revision.length === 40 || revision.length === 64);
}
function matches({ repository, version, revision }, source, parsed = semver_functions_parse_js__1(source.version)) {
	if (source.repository !== repository || !source.revision.startsWith(revision))
		return false;
	if (version === undefined)
		return true;
	return version.kind === "exact"
		? source.version === version.version
		: parsed !== null && version.range.test(parsed);
}


}),

18982:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  l: () => (resolveExitCodes)
});
const resolveExitCodes = {
	found: 0,
	none: 1,
	ambiguous: 1,
};


}),

49685:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  elsewhereFor: () => (elsewhereFor)
});
var _domain_build_settings_file_js__0 = __webpack_require__(68824);
var _list_js__1 = __webpack_require__(88213);
var _settings_file_rules_js__2 = __webpack_require__(33303);



function elsewhereFor({ surface, has, readsSourcesFile = false }) {
	return (name) => {
		const option = _list_js__1.f.find((each) => each.name === name);
		if (option === undefined || has(name))
			return "";
		if (!readsSourcesFile || _settings_file_rules_js__2._[option.name] !== "taken") {
			return surface === "workflow" ? " (of the action that builds)" : " (of `twofold build`)";
		}
		const key = surface === "workflow" ? "" : `\`${name}\` `;
		return ` (${key}in the source's \`${_domain_build_settings_file_js__0.bH}\`)`;
	};
}


}),

68681:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  s: () => (refuseBuildSettings),
  v: () => (parseResolveRequest)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _domain_text_surface_js__1 = __webpack_require__(10970);
var _given_js__6 = __webpack_require__(16632);
var _image_names_js__2 = __webpack_require__(26009);
var _platform_js__3 = __webpack_require__(71998);
var _reader_js__4 = __webpack_require__(98570);
var _registry_access_js__5 = __webpack_require__(59757);







function parseResolveRequest(raw) {
	const read = (0,_reader_js__4.V)(raw);
	return {
		image: (0,_image_names_js__2.C)(read, "all tags are looked through").image,
		registry: (0,_registry_access_js__5.U)({ read, push: false }),
		...(0,_given_js__6.g)("platform", (0,_platform_js__3.K)(read)),
	};
}
const ofBuild = ["source", "tags", "secrets", "network", "buildah", "output"];
function refuseBuildSettings(isGiven) {
	const stray = ofBuild.find(isGiven);
	if (stray === undefined)
		return;
	const build = (0,_domain_text_surface_js__1.Pe)("build", "true");
	throw (0,_domain_text_failure_js__0.AN)(stray, `it only applies with ${build}.`, `Add ${build}, or leave it out.`);
}


}),

23249:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  GT: () => (resolutionLines),
  Tl: () => (renderResolutionJson),
  vt: () => (foundNames)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);
var _domain_text_surface_js__1 = __webpack_require__(10970);


const mostListed = 20;
function resolutionLines(found, { palette, surface }) {
	const { answer } = found;
	const tone = answer.kind === "found" ? "good" : "bad";
	const images = answer.kind === "none" ? [] : answer.images;
	const hidden = images.length - mostListed;
	return [
		palette[tone](palette.strong(line(headline(found)))),
		...images.slice(0, mostListed).flatMap((image) => ["", ...imageLines(image, palette)]),
		...(hidden > 0 ? ["", palette.faint(`… and ${hidden} more; --json has all`)] : []),
		...hints(found).map((hint) => `  fix: ${line((0,_domain_text_surface_js__1.rG)(hint, surface))}`),
	];
}
function headline({ query, answer, repositories, from }) {
	switch (answer.kind) {
		case "found":
			return { running: "found among what runs", tags: "found", built: "built and pushed" }[from];
		case "none":
			return `none: no image of ${query} in ${repositories.join(", ")}`;
		case "ambiguous":
			return answer.because === "digests"
				? `ambiguous: ${answer.images.length} different images say that they are of ${query}`
				: `ambiguous: several sources match ${query}`;
	}
}
function imageLines(image, palette) {
	const { reproducible = "nothing", advisories, tags, platforms, otherSources } = image;
	const listed = tags.slice(0, mostListed).join(", ");
	const rows = [
		["source ID", image.source],
		...(tags.length === 0
			? []
			: [["tags", tags.length > mostListed ? `${listed}, …` : listed]]),
		...(platforms.length === 0 ? [] : [["platforms", platforms.join(", ")]]),
		["claims", `reproducible: ${reproducible}; advisories: ${said(advisories)}`],
	];
	return [
		`  ${line(nameOf(image))}`,
		...rows.map(([name, value]) => `    ${palette.faint(name.padEnd(9))} ${line(value)}`),
		...otherSources.map((id) => `    ${palette.warning(line(`the same image also names ${id}`))}`),
	];
}
function said(advisories) {
	if (advisories === undefined)
		return "unknown";
	return advisories.length === 0 ? "none" : advisories.join(", ");
}
function hints({ answer }) {
	if (answer.kind === "none") {
		const { offsets, platforms } = answer;
		if (platforms.length > 0) {
			const [platform = ""] = platforms;
			return [`It was built for ${platforms.join(", ")}: give ${(0,_domain_text_surface_js__1.Pe)("platforms", platform)}.`];
		}
		if (offsets.length === 0) {
			return [
				`\`twofold inspect IMAGE\` shows which source an image names; name other repositories with ${(0,_domain_text_surface_js__1.Pe)("image")}.`,
			];
		}
		const shown = offsets
			.slice(0, mostListed)
			.map((offset) => (offset === "" ? "the root" : offset));
		return [`Name the offset: images were built at ${shown.join(", ")}.`];
	}
	if (answer.kind === "found")
		return [];
	return answer.because === "sources"
		? ["Name the source ID in full: version, revision and offset."]
		: [
			`Take the one that you can verify (\`twofold verify NAME@DIGEST\`); for images of several platforms, give ${(0,_domain_text_surface_js__1.Pe)("platforms")}.`,
		];
}
function foundNames(answer) {
	return answer.kind === "found" ? answer.images.map(nameOf) : [];
}
function nameOf({ name, digest }) {
	return `${name}@${digest}`;
}
function line(text) {
	return (0,_domain_text_printable_js__0.tJ)((0,_domain_text_printable_js__0.RK)((0,_domain_text_printable_js__0.vI)(text, 1000)));
}
function renderResolutionJson({ query, answer, repositories, from }) {
	const images = answer.kind === "none" ? [] : answer.images;
	const value = {
		schemaVersion: 1,
		result: answer.kind,
		because: answer.kind === "ambiguous" ? answer.because : undefined,
		query,
		from,
		repositories,
		images: images.map((image) => ({
			image: nameOf(image),
			digest: image.digest,
			tags: image.tags,
			sourceId: image.source,
			otherSourceIds: image.otherSources,
			platforms: image.platforms,
			reproducible: image.reproducible,
			advisories: image.advisories,
		})),
		offsets: answer.kind === "none" ? answer.offsets : undefined,
		platforms: answer.kind === "none" ? answer.platforms : undefined,
	};
	return `${JSON.stringify(value, undefined, 2)}\n`;
}


}),

76477:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Xo: () => (formatSeconds),
  hS: () => (counted),
  z3: () => (formatBytes)
});
function formatBytes(bytes) {
	const units = ["kB", "MB", "GB", "TB"];
	if (bytes < 1000)
		return `${bytes} B`;
	let value = bytes / 1000;
	let unit = 0;
	while (value >= 999.95 && unit < units.length - 1) {
		value /= 1000;
		unit += 1;
	}
	return `${value.toFixed(1)} ${units[unit]}`;
}
function formatSeconds(seconds) {
	if (seconds < 9.95)
		return `${seconds.toFixed(1)} s`;
	const whole = Math.round(seconds);
	if (whole < 60)
		return `${whole} s`;
	if (whole < 3600)
		return `${Math.floor(whole / 60)} min ${whole % 60} s`;
	return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
function counted(count, noun) {
	return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}
function grouped(count) {
	const rest = count % 1000;
	if (count < 1000)
		return String(count);
	return `${grouped((count - rest) / 1000)},${String(rest).padStart(3, "0")}`;
}


})

};
//# sourceMappingURL=1468.index.js.map
