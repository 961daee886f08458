export const id = 912;
export const ids = [912];
export const modules = {

912:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Bq: () => (formatPlatform),
  FL: () => (parsePlatform),
  Je: () => (normalPlatform),
  tj: () => (platformOf)
});
const architectures = {
	arm: "arm/v7",
	ia32: "386",
	loong64: "loong64",
	x64: "amd64",
};
function platformOf(architecture) {
	return `linux/${architectures[architecture] ?? architecture}`;
}
const otherNames = {
	aarch64: { architecture: "arm64" },
	armel: { architecture: "arm", variant: "v6" },
	armhf: { architecture: "arm", variant: "v7" },
	i386: { architecture: "386" },
	x86_64: { architecture: "amd64" },
	"x86-64": { architecture: "amd64" },
};
const usualVariants = { amd64: "v1", arm: "v7", arm64: "v8" };
function normalPlatform({ os, architecture, variant = "" }) {
	const other = Object.hasOwn(otherNames, architecture) ? otherNames[architecture] : undefined;
	const own = other?.architecture ?? architecture;
	const said = variant === "" ? (other?.variant ?? "") : variant;
	const numbered = /^[0-9]$/.test(said) ? `v${said}` : said;
	const usual = Object.hasOwn(usualVariants, own) ? usualVariants[own] : undefined;
	const full = numbered === "" && usual !== undefined ? usual : numbered;
	const isSilent = full === "" || (full === usual && own !== "arm");
	return { os, architecture: own, ...(isSilent ? {} : { variant: full }) };
}
const platformGrammar = /^([a-z0-9_]{1,50})\/([a-z0-9_-]{1,50})(?:\/([a-z0-9]{1,50}))?$/;
function parsePlatform(text) {
	const [, os, architecture, variant] = platformGrammar.exec(text) ?? [];
	if (os === undefined || architecture === undefined)
		return undefined;
	return normalPlatform({ os, architecture, ...(variant === undefined ? {} : { variant }) });
}
function formatPlatform({ os, architecture, variant = "" }) {
	return variant === "" ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}


}),

11833:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  i: () => (keptReference),
  l: () => (isImageName)
});
var _oci_reference_js__0 = __webpack_require__(73326);
var _oci_tag_js__1 = __webpack_require__(21391);
var _s2i_js__2 = __webpack_require__(15290);



function isImageName(text) {
	return text.length <= _s2i_js__2.O6 && (0,_oci_reference_js__0.F2)(text) !== undefined;
}
function keptReference(reference) {
	const name = (0,_oci_reference_js__0.F2)(reference);
	const tag = `${name?.tag ?? "latest"}-build`;
	return name === undefined || !(0,_oci_tag_js__1.dz)(tag) ? undefined : (0,_oci_reference_js__0.FH)({ ...name, tag });
}


}),

14737:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Ul: () => (parseBuildahSource),
  kQ: () => (downloadName),
  mS: () => (waysToNameBuildah),
  mm: () => (upstreamVersion)
});
var _oci_reference_js__0 = __webpack_require__(73326);
var _text_failure_js__1 = __webpack_require__(67271);
var _text_printable_js__2 = __webpack_require__(76158);
var _text_url_secrets_js__3 = __webpack_require__(50400);




const input = "buildah";
const waysToNameBuildah = "a path (`/usr/local/bin/buildah`), a version (`1.43.2`), a URL with its checksum (`https://…#sha256=…`) or an image with its digest (`docker://…@sha256:…`)";
const versionGrammar = /^\d+\.\d+\.\d+(?:[-+~][A-Za-z0-9.+~-]*)?$/;
const programGrammar = /^[A-Za-z_][A-Za-z0-9._+-]*$/;
const longest = 2048;
function parseBuildahSource(text) {
	if (text.length > longest) {
		throw (0,_text_failure_js__1.AN)(input, `has ${text.length} characters.`, `Write ${waysToNameBuildah}.`);
	}
	const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(text)?.[1]?.toLowerCase();
	if (scheme === "docker")
		return parseImage(text.slice("docker://".length));
	if (scheme === "https" || scheme === "http")
		return parseDownload(text);
	if (scheme !== undefined) {
		throw (0,_text_failure_js__1.AN)(input, `${quoted(text)} starts with ${quoted(`${scheme}://`)}, which is not known here.`, `Write ${waysToNameBuildah}.`);
	}
	if (/@sha256:[0-9a-f]{64}$/.test(text)) {
		throw (0,_text_failure_js__1.AN)(input, `${quoted(text)} looks like an image without its scheme.`, `Write \`docker://${(0,_text_url_secrets_js__3.c)(text)}\`.`);
	}
	if (text.includes("/"))
		return { kind: "path", path: text };
	return parseWord(text);
}
function parseWord(text) {
	if (versionGrammar.test(text))
		return { kind: "version", version: text };
	const isVague = /^[v\d^~<>=*]/.test(text) && /\d|\*/.test(text);
	if (isVague || /^(latest|stable)$/i.test(text)) {
		throw (0,_text_failure_js__1.AN)(input, `${quoted(text)} is not the name of one version.`, "Write it in full, e.g. `1.43.2`, or as the package has it, e.g. `1.28.2+ds1-3`: two versions of buildah never give the same digest.");
	}
	if (programGrammar.test(text))
		return { kind: "path", path: text };
	throw (0,_text_failure_js__1.AN)(input, `${quoted(text)} is neither a program's name nor a version.`, `Write ${waysToNameBuildah}.`);
}
function parseImage(name) {
	const reference = (0,_oci_reference_js__0.F2)(name);
	if (reference === undefined) {
		throw (0,_text_failure_js__1.AN)(input, `${quoted(name)} is not an image name.`, "Write e.g. `docker://quay.io/buildah/stable@sha256:…`.");
	}
	const { registry, repository, tag, digest } = reference;
	if (digest === undefined) {
		const plain = (0,_oci_reference_js__0.FH)({ registry, repository, tag: tag ?? "latest" });
		throw (0,_text_failure_js__1.AN)(input, `${quoted(`docker://${name}`)} has no digest, and its tag can be another buildah tomorrow.`, `Add it: \`skopeo inspect --format '{{.Digest}}' docker://${plain}\` prints it; then write \`docker://${registry}/${repository}@sha256:…\`.`);
	}
	return { kind: "image", reference: (0,_oci_reference_js__0.FH)({ registry, repository, digest }), digest };
}
function parseDownload(text) {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (url === undefined || url.hostname === "") {
		throw (0,_text_failure_js__1.AN)(input, `${quoted(text)} is not a URL.`, "Write `https://host/path#sha256=<64 hex digits>`.");
	}
	if (url.username !== "" || url.password !== "") {
		throw (0,_text_failure_js__1.AN)(input, `the URL of ${url.host} contains an account, which reports would show.`, "Use a URL that needs none, or download the file in a step before and name its path.");
	}
	const { hash } = url;
	url.hash = "";
	if (url.protocol === "http:" && !isLoopback(url.hostname)) {
		throw (0,_text_failure_js__1.AN)(input, `${quoted(url.href)} is fetched without encryption.`, "Write it with `https://`; plain http is for this machine's own servers.");
	}
	const sha256 = /^#sha256=([0-9a-f]{64})$/i.exec(hash)?.[1]?.toLowerCase();
	if (sha256 === undefined) {
		throw (0,_text_failure_js__1.AN)(input, hash === ""
			? `${quoted(url.href)} has no checksum.`
			: `${quoted(hash)} is not a checksum in the form \`#sha256=<64 hex digits>\`.`, "Add `#sha256=…` after the URL, with the checksum that its publisher gives, or what `sha256sum` prints for a copy that you have checked.");
	}
	return { kind: "download", url: url.href, sha256 };
}
function isLoopback(host) {
	return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}
function downloadName(source) {
	return `${source.url.replace(/\?.*$/s, "")}#sha256=${source.sha256}`;
}
function upstreamVersion(version) {
	return /^(?:\d+:)?(\d+(?:\.\d+)*)/.exec(version)?.[1] ?? version;
}
function quoted(text) {
	return JSON.stringify((0,_text_printable_js__2.vI)((0,_text_url_secrets_js__3.c)(text), 100));
}


}),

16632:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  g: () => (given)
});
function given(key, value) {
	return value === undefined ? {} : { [key]: value };
}


}),

24138:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Sx: () => (isOwnNamespace),
  XQ: () => (sourceLabels),
  _F: () => (speaksForImage),
  ij: () => (s2iSourceNames),
  l3: () => (labelNames),
  sq: () => (isSourceLabel)
});
var _build_plan_js__2 = __webpack_require__(60063);
var _oci_digest_js__0 = __webpack_require__(30719);
var _recipe_js__1 = __webpack_require__(25975);



const labelNames = {
	source: "org.opencontainers.image.source",
	revision: "org.opencontainers.image.revision",
	version: "org.opencontainers.image.version",
	baseName: "org.opencontainers.image.base.name",
	baseDigest: "org.opencontainers.image.base.digest",
	sourceId: "dev.twofold.source-id",
	advisories: "dev.twofold.advisories",
	recipe: "dev.twofold.recipe",
	reproducible: "dev.twofold.reproducible",
	exceptions: "dev.twofold.exceptions",
	packages: "dev.twofold.packages",
};
const s2iSourceNames = {
	commitId: "io.openshift.s2i.build.commit.id",
	sourceLocation: "io.openshift.s2i.build.source-location",
	sourceContextDir: "io.openshift.s2i.build.source-context-dir",
};
const ofSource = [
	labelNames.source,
	labelNames.revision,
	labelNames.version,
	labelNames.baseName,
	labelNames.baseDigest,
];
function isOwnNamespace(name) {
	return /^dev\.twofold(\.|$)/i.test(name);
}
function isSourceLabel(name) {
	return ofSource.includes(name);
}
function speaksForImage(name) {
	return isSourceLabel(name) || (isOwnNamespace(name) && /^[\w.-]{1,200}$/.test(name));
}
function sourceLabels(facts) {
	const { source } = facts;
	const names = new Set(facts.advisories.map((advisory) => advisory.name));
	const base = facts.base === undefined ? undefined : publishedBase(facts.base);
	const labels = [
		label(labelNames.source, startsWithHost(source.repository) && `https://${source.repository}`),
		label(labelNames.revision, source.revision !== "" && source.revision),
		label(labelNames.version, source.version),
		label(labelNames.baseName, base?.name),
		label(labelNames.baseDigest, base?.digest),
		label(labelNames.sourceId, source.id),
		label(labelNames.advisories, [...names].sort().join(",")),
		label(labelNames.recipe, facts.recipe && (0,_recipe_js__1.o)(facts.recipe)),
	].flat();
	return (0,_build_plan_js__2.I)(labels);
}
function label(name, value) {
	return value === false || value === undefined ? [] : [{ name, value }];
}
function startsWithHost(repository) {
	return /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?\/./.test(repository);
}
function publishedBase(base) {
	const at = base.pinned.lastIndexOf("@");
	const digest = at < 1 ? undefined : (0,_oci_digest_js__0.m)(base.pinned.slice(at + 1));
	if (digest === undefined)
		return undefined;
	const name = base.pinned.slice(0, at);
	return {
		name: tagOf(name) === "" ? name + tagOf(base.written.replace(/@.*$/s, "")) : name,
		digest,
	};
}
function tagOf(reference) {
	return /:[^:/]+$/.exec(reference)?.[0] ?? "";
}


}),

25975:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  l: () => (hasForeign),
  o: () => (writeRecipe)
});
var _text_canonical_json_js__3 = __webpack_require__(84602);
var _text_failure_js__0 = __webpack_require__(67271);
var _text_surface_js__1 = __webpack_require__(10970);
var _label_reading_js__4 = __webpack_require__(66182);
var _recipe_kinds_js__2 = __webpack_require__(34705);





function hasForeign({ file, buildContexts }) {
	return typeof file === "object" || buildContexts.some((context) => "foreign" in context);
}
function writeRecipe(recipe) {
	const { file, hermetic, recipe: kind, ...others } = recipe;
	const lists = {
		buildArgs: byName(recipe.buildArgs, ({ value }) => value),
		labels: recipe.labels.toSorted(),
		annotations: recipe.annotations.toSorted(),
		secrets: recipe.secrets.toSorted(),
		buildContexts: byName(recipe.buildContexts, ({ name: _, ...origin }) => origin),
		bases: byName(recipe.bases, ({ digest }) => digest),
	};
	const text = (0,_text_canonical_json_js__3.d)({
		...others,
		...(0,_recipe_kinds_js__2.G)(kind),
		...lists,
		...(file === undefined ? {} : { file: typeof file === "string" ? file : { foreign: true } }),
		...(hermetic === undefined
			? {}
			: { hermetic: true, fetchStages: hermetic.fetchStages.toSorted() }),
	});
	const bytes = text.length;
	if (bytes <= _label_reading_js__4.Jg)
		return text;
	const inputs = (0,_recipe_kinds_js__2.G)(kind).inputs ?? {};
	const sizeOf = (part) => (0,_text_canonical_json_js__3.d)(part === "inputs" ? inputs : lists[part]).length;
	const largest = parts.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one));
	throw new _text_failure_js__0.HR({
		code: "usage",
		message: `The image's label \`dev.twofold.recipe\` would have ${bytes} bytes, but at most ${_label_reading_js__4.Jg} are allowed.`,
		fix: `Most of it comes from ${lessOf[largest]}.`,
	});
}
const parts = [
	"inputs",
	"buildArgs",
	"labels",
	"annotations",
	"secrets",
	"buildContexts",
	"bases",
];
const lessOf = {
	inputs: `the inputs of ${(0,_text_surface_js__1.Pe)("recipe")}: write fewer or shorter entries`,
	buildArgs: `${(0,_text_surface_js__1.Pe)("build-args")}: write long values into a file of the context instead`,
	labels: `the names in ${(0,_text_surface_js__1.Pe)("labels")}: write fewer of them, or LABEL lines in the Containerfile`,
	annotations: `the names in ${(0,_text_surface_js__1.Pe)("annotations")}: write fewer of them`,
	secrets: `the ids in ${(0,_text_surface_js__1.Pe)("secrets")}: write several secrets into one file`,
	buildContexts: `${(0,_text_surface_js__1.Pe)("build-contexts")}: name one folder that holds several of them`,
	bases: "the images that the Containerfile names: copy from fewer images",
};
function byName(list, valueOf) {
	return Object.fromEntries(list.map((one) => [one.name, valueOf(one)]));
}


}),

26009:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  C: () => (readImageNames)
});
var _domain_oci_reference_js__0 = __webpack_require__(73326);
var _domain_source_image_tag_js__1 = __webpack_require__(30279);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _domain_text_surface_js__3 = __webpack_require__(10970);




function readImageNames(read, bare) {
	const image = read.words("image").map((name) => (0,_domain_oci_reference_js__0.$M)("image", name, bare));
	const written = read.words("tags").map((text) => (0,_domain_source_image_tag_js__1.D)("tags", text));
	const tags = written.flatMap(({ tag, repository }) => (repository === undefined ? [tag] : []));
	const full = written.flatMap(({ tag, repository }) => repository === undefined ? [] : [{ repository, reference: `${repository}:${tag}` }]);
	const named = full.map(({ repository }) => repository);
	if (image.length > 0)
		refuseOthers({ image, named, hasTags: tags.length > 0 });
	return {
		image: unique(image.length > 0 ? image : named),
		tags: unique(tags),
		references: unique(full.map(({ reference }) => reference)),
	};
}
function refuseOthers({ image, named, hasTags }) {
	const stray = named.find((name) => !image.includes(name));
	if (stray !== undefined) {
		throw (0,_domain_text_failure_js__2.AN)("tags", `it has a reference to \`${stray}\`, which is not in ${(0,_domain_text_surface_js__3.Pe)("image")}.`, `Add the name to ${(0,_domain_text_surface_js__3.Pe)("image")}, or leave ${(0,_domain_text_surface_js__3.Pe)("image")} out: full references name the repositories.`);
	}
	const untagged = image.find((name) => !named.includes(name));
	if (named.length > 0 && !hasTags && untagged !== undefined) {
		throw (0,_domain_text_failure_js__2.AN)("tags", `it has no tag for \`${untagged}\`, which is in ${(0,_domain_text_surface_js__3.Pe)("image")}.`, `Add a reference such as \`${untagged}:1.4.0\`, or remove the name from ${(0,_domain_text_surface_js__3.Pe)("image")}.`);
	}
}
function unique(names) {
	return [...new Set(names)];
}


}),

30279:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  D: () => (parseImageTag),
  R: () => (tagsFromSource)
});
var _oci_reference_js__0 = __webpack_require__(73326);
var _oci_tag_js__1 = __webpack_require__(21391);
var _text_failure_js__2 = __webpack_require__(67271);
var _text_printable_js__3 = __webpack_require__(76158);
var _text_surface_js__4 = __webpack_require__(10970);





const untagged = "0.0.0-untagged";
function parseImageTag(input, text) {
	if ((0,_oci_tag_js__1.dz)(text))
		return { tag: text };
	const shown = JSON.stringify((0,_text_printable_js__3.vI)(text, 140));
	if (/[^\s]\s+[^\s]/.test(text)) {
		throw (0,_text_failure_js__2.AN)(input, `${shown} has spaces, so it is not one tag.`, `Write ${(0,_text_surface_js__4.g2)("tag")}.`);
	}
	if (!/[:/@]/.test(text)) {
		throw (0,_text_failure_js__2.AN)(input, `${shown} is not a tag.`, "Write 1 to 128 letters, digits, `_`, `.` and `-`; the first one a letter, a digit or `_`.");
	}
	const reference = (0,_oci_reference_js__0.F2)(text);
	if (reference?.digest !== undefined) {
		throw (0,_text_failure_js__2.AN)(input, `${shown} has a digest, but the digest is not known before the build.`, "Write the tag, e.g. `1.4.0` or `ghcr.io/acme/shop:1.4.0`.");
	}
	if (reference?.tag === undefined) {
		throw (0,_text_failure_js__2.AN)(input, `${shown} is neither a tag nor a name with a tag.`, `Write \`1.4.0\` or \`ghcr.io/acme/shop:1.4.0\`; a name without a tag belongs in ${(0,_text_surface_js__4.Pe)("image")}.`);
	}
	return { tag: reference.tag, repository: (0,_oci_reference_js__0.aR)(reference) };
}
function tagsFromSource(source) {
	if (source.version !== "" && source.version !== untagged) {
		return [parseImageTag("tags", source.version.replaceAll("+", "_")).tag];
	}
	return source.revision === "" ? [] : [`sha-${source.revision.slice(0, 12)}`];
}


}),

32041:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  b: () => (forCommandLine)
});
var _domain_build_redact_values_js__0 = __webpack_require__(88424);
var _domain_text_surface_js__1 = __webpack_require__(10970);


function forCommandLine(value, elsewhere) {
	return (0,_domain_build_redact_values_js__0.s)(value, (text) => (0,_domain_text_surface_js__1.rG)(text, "command line", elsewhere));
}


}),

34705:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  X: () => (readKind),
  G: () => (writeKind)
});


var dist = __webpack_require__(77934);

var base = __webpack_require__(94037);

var kind_rules = __webpack_require__(41604);

var s2i = __webpack_require__(15290);

var s2i_images = __webpack_require__(11833);

var schema = __webpack_require__(59006);

var plan = __webpack_require__(60063);

var prebuilt = __webpack_require__(92223);

var runpack = __webpack_require__(60002);

var oci = __webpack_require__(91459);
;







function runpackMembers(recipe) {
	const { artifacts, run } = recipe;
	return {
		form: kind_rules.xb.runpack,
		...stageMembers(recipe),
		artifacts: artifacts.map(runpack.oN),
		...(run === undefined ? {} : { run: { ...run } }),
	};
}
function prebuiltMembers(recipe) {
	const { files, make, tree } = recipe;
	return {
		form: kind_rules.xb.prebuilt,
		...stageMembers(recipe),
		files: files.map(prebuilt.V),
		...(make === undefined ? {} : { make }),
		...(tree === undefined ? {} : { tree }),
	};
}
function stageMembers({ runtimeImage, command, user, env, expose, workdir }) {
	return {
		runtimeImage,
		command,
		user,
		env: Object.fromEntries(env.map(({ name, value }) => [name, value])),
		expose: expose.toSorted(),
		...(workdir === undefined ? {} : { workdir }),
	};
}
const bounded = (item, least) => dist.FsL((0,schema.c3)(item), dist.z6Y(({ length }) => length >= least && length <= runpack._N, `a list of ${least} to ${runpack._N} entries`));
const artifact = dist.FsL(dist.YjP(), dist.pdi(runpack.GJ), dist.z6Y((found) => found !== undefined, "`stage:/from:/to`"), dist.pdi((found) => found ?? { stage: "", from: "", to: "" }));
const port = (0,schema.jk)((text) => (0,runpack.pz)(text) === text, "a port such as `8080/tcp`");
const variables = dist.FsL((0,schema.A7)((0,schema.jk)(runpack._F, "a text on one line")), dist.z6Y((found) => Object.keys(found).length <= runpack._N && Object.keys(found).every(runpack.DZ), "variables by their names"));
const plainPath = (0,schema.jk)(runpack.qW, "an absolute path");
const run = (0,schema.tA)({
	folders: bounded(plainPath, 1),
	workdir: plainPath,
	command: bounded((0,schema.jk)(runpack.e1, "a word"), 1),
});
const stageEntries = {
	runtimeImage: (0,schema.jk)(runpack.Cq, "an image by its digest"),
	command: bounded((0,schema.jk)(runpack.e1, "a word"), 1),
	user: (0,schema.jk)(runpack.QY, "a user"),
	env: variables,
	expose: bounded(port, 0),
	workdir: dist.dxN(plainPath),
};
function stageOf({ env, workdir, ...others }) {
	return {
		...others,
		env: (0,plan.I)(Object.entries(env).map(([name, value]) => ({ name, value }))),
		...(workdir === undefined ? {} : { workdir }),
	};
}
const runpackSchema = dist.FsL((0,schema.tA)({
	form: dist.euz(kind_rules.xb.runpack, String(kind_rules.xb.runpack)),
	...stageEntries,
	artifacts: bounded(artifact, 1),
	run: dist.dxN(run),
}), dist.pdi(({ form: _, run, ...found }) => ({
	kind: "runpack",
	...stageOf(found),
	...(run === undefined ? {} : { run }),
})));
const files = dist.FsL(dist.YjP(), dist.pdi(prebuilt.z), dist.z6Y((found) => found !== undefined, "`path:/to`"), dist.pdi((found) => found ?? { path: "", to: "" }));
const prebuiltSchema = dist.FsL((0,schema.tA)({
	form: dist.euz(kind_rules.xb.prebuilt, String(kind_rules.xb.prebuilt)),
	...stageEntries,
	files: bounded(files, 1),
	make: dist.dxN(bounded((0,schema.jk)(runpack.e1, "a word"), 1)),
	tree: dist.dxN(oci.er),
}), dist.pdi(({ form: _, make, tree, ...found }) => ({
	kind: "prebuilt",
	...stageOf(found),
	...(make === undefined ? {} : { make }),
	...(tree === undefined ? {} : { tree }),
})));

;







function writeKind(recipe) {
	switch (recipe.kind) {
		case "containerfile":
			return { recipe: recipe.kind };
		case "runpack":
			return { recipe: recipe.kind, inputs: runpackMembers(recipe) };
		case "s2i":
			return { recipe: recipe.kind, inputs: s2iMembers(recipe) };
		case "prebuilt":
			return { recipe: recipe.kind, inputs: prebuiltMembers(recipe) };
		case "base": {
			const { kind, declaration, mmdebstrap } = recipe;
			return { recipe: kind, inputs: { form: kind_rules.xb.base, declaration, mmdebstrap } };
		}
	}
}
function s2iMembers(recipe) {
	const { builderImage, runtimeImage, scriptsUrl, runtimeArtifacts, method } = recipe;
	return {
		form: kind_rules.xb.s2i,
		builderImage,
		...(runtimeImage === undefined ? {} : { runtimeImage }),
		...(scriptsUrl === undefined ? {} : { scriptsUrl }),
		runtimeArtifacts,
		method,
	};
}
const shortText = (0,schema.jk)(({ length }) => length > 0 && length <= s2i.O6, `a text of 1 to ${s2i.O6} characters`);
const s2iSchema = dist.FsL((0,schema.tA)({
	form: dist.euz(kind_rules.xb.s2i, String(kind_rules.xb.s2i)),
	builderImage: (0,schema.jk)(s2i_images.l, "an image's name"),
	runtimeImage: dist.dxN((0,schema.jk)(s2i_images.l, "an image's name")),
	scriptsUrl: dist.dxN(shortText),
	runtimeArtifacts: dist.FsL((0,schema.c3)(shortText), dist.z6Y(({ length }) => length <= s2i.Z4, `a list of at most ${s2i.Z4} entries`)),
	method: dist.KIO(s2i.$s, "`build` or `run`"),
}), dist.z6Y(({ runtimeImage, runtimeArtifacts }) => runtimeImage !== undefined || runtimeArtifacts.length === 0, "one with a runtime image where it has runtime artifacts"), dist.pdi(({ form: _, runtimeImage, scriptsUrl, ...found }) => ({
	kind: "s2i",
	...found,
	...(runtimeImage === undefined ? {} : { runtimeImage }),
	...(scriptsUrl === undefined ? {} : { scriptsUrl }),
	incremental: false,
})));
const baseSchema = dist.FsL((0,schema.tA)({
	form: dist.euz(kind_rules.xb.base, String(kind_rules.xb.base)),
	declaration: (0,schema.jk)(base.q, "a path in the context"),
	mmdebstrap: (0,schema.jk)(base.P, "a version"),
}), dist.pdi(({ form: _, ...found }) => ({ kind: "base", ...found })));
const schemas = {
	containerfile: dist.FsL(dist.Vxk("left out"), dist.pdi(() => ({ kind: "containerfile" }))),
	runpack: runpackSchema,
	s2i: s2iSchema,
	prebuilt: prebuiltSchema,
	base: baseSchema,
};
function readKind({ recipe, inputs }) {
	return isKnown(recipe) ? (0,schema.KD)(schemas[recipe], inputs) : undefined;
}
function isKnown(kind) {
	return Object.hasOwn(schemas, kind);
}


}),

41604:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Dx: () => (ownNames),
  bL: () => (takenBy),
  nW: () => (needsContainerfile),
  xb: () => (writtenForms)
});
var _s2i_js__0 = __webpack_require__(15290);

const takenBy = {
	file: ["containerfile", "runpack"],
	target: ["containerfile"],
};
const none = { contexts: [], secrets: [] };
const ownNames = {
	containerfile: none,
	runpack: none,
	base: none,
	s2i: { contexts: [_s2i_js__0.ut, _s2i_js__0.xV], secrets: [_s2i_js__0._i] },
	prebuilt: none,
};
function needsContainerfile(kind) {
	return takenBy.file.includes(kind);
}
const writtenForms = { runpack: 1, s2i: 1, prebuilt: 1, base: 1 };


}),

41819:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  L: () => (defaultStepEpoch),
  V: () => (latestEpoch)
});
const earliestZipTime = 318_211_200;
const latestEpoch = 253_402_300_799;
function defaultStepEpoch(timestamp) {
	return Math.max(timestamp, earliestZipTime);
}


}),

50570:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Cy: () => (mistakenName),
  pe: () => (repositoryFolder),
  t9: () => (settingsPlace)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_build_settings_file_js__2 = __webpack_require__(68824);



async function settingsPlace(where) {
	const root = await rootOf(where);
	const names = [_domain_build_settings_file_js__2.bH, mistakenName];
	const found = await Promise.all(names.map((name) => isThere((0,node_path__1.join)(root, name))));
	return found.includes(true) ? root : undefined;
}
const mistakenName = "twofold.yaml";
async function rootOf(where) {
	return (await repositoryFolder(where)) ?? (0,node_path__1.resolve)(where.cwd);
}
async function repositoryFolder({ cwd, workspace, context, }) {
	const wall = workspace === undefined ? undefined : (0,node_path__1.resolve)(workspace);
	for (let folder = (0,node_path__1.resolve)(cwd, context);; folder = (0,node_path__1.dirname)(folder)) {
		if (await isThere((0,node_path__1.join)(folder, ".git")))
			return folder;
		if (folder === wall || folder === (0,node_path__1.dirname)(folder))
			return undefined;
	}
}
async function isThere(path) {
	return await (0,node_fs_promises__0.lstat)(path).then(() => true, () => false);
}


}),

57584:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  M: () => (isOffset),
  t: () => (normalOffset)
});
function normalOffset(text) {
	const parts = text.split("/").filter((part) => part !== "" && part !== ".");
	const isOutside = text.startsWith("/") || parts.includes("..") || text.includes("\0");
	return isOutside ? undefined : parts.join("/");
}
function isOffset(text) {
	return normalOffset(text) === text;
}


}),

58909:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  EN: () => (chooseSome),
  ml: () => (shorten),
  uS: () => (chooseOne)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _domain_text_nearest_js__1 = __webpack_require__(8579);


function chooseOne(choice) {
	const found = choice.known.find((name) => name === choice.written);
	if (found !== undefined)
		return found;
	throw unknownName(choice);
}
function chooseSome(selection) {
	const { input, known, words } = selection;
	const chosen = new Set();
	const dropped = new Set();
	for (const word of words) {
		if (word === "all" || word === "none")
			continue;
		const written = word.startsWith("-") ? word.slice(1) : word;
		const name = chooseOne({ input, known, written });
		(word.startsWith("-") ? dropped : chosen).add(name);
	}
	if (words.includes("none") && words.length > 1) {
		throw (0,_domain_text_failure_js__0.AN)(input, "`none` is given with other entries.", "Write `none` alone, or leave it out.");
	}
	const all = words.includes("all");
	if (dropped.size > 0 && !all) {
		throw (0,_domain_text_failure_js__0.AN)(input, `\`-${[...dropped].join("`, `-")}\` is given without \`all\`, so there is nothing to leave out.`, "Write `all` before it.");
	}
	if (all && chosen.size > 0) {
		throw (0,_domain_text_failure_js__0.AN)(input, `\`all\` and \`${[...chosen].join("`, `")}\` are given together.`, "Write `all`, or the names you want, or `all` with `-name` for the ones you do not want.");
	}
	return known.filter((name) => (all ? !dropped.has(name) : chosen.has(name)));
}
function unknownName({ input, known, written }) {
	return (0,_domain_text_failure_js__0.AN)(input, `${JSON.stringify(shorten(written))} is not known${(0,_domain_text_nearest_js__1.a)(written, known)}`, `Write one of: ${known.map((name) => `\`${name}\``).join(", ")}.`);
}
function shorten(text) {
	const longest = 80;
	return text.length > longest ? `${text.slice(0, longest)}…` : text;
}


}),

59757:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  U: () => (readRegistryAccess)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _domain_text_surface_js__1 = __webpack_require__(10970);
var _choices_js__2 = __webpack_require__(58909);
var _given_js__3 = __webpack_require__(16632);




function readRegistryAccess(from) {
	const { read, push } = from;
	const username = read.text("username");
	const password = read.text("password");
	const access = {
		...(0,_given_js__3.g)("authfile", read.text("authfile")),
		tlsVerify: read.boolean("tls-verify"),
		insecureRegistries: read.words("insecure-registries").map(parseHost),
	};
	if (username === undefined && password !== undefined) {
		throw (0,_domain_text_failure_js__0.AN)("password", `it is given without ${(0,_domain_text_surface_js__1.Pe)("username")}.`, "Give both, or neither to use the auth files.");
	}
	if (username !== undefined && password === undefined) {
		if (!push)
			return access;
		throw (0,_domain_text_failure_js__0.AN)("password", `it is empty, although ${(0,_domain_text_surface_js__1.Pe)("username")} is given.`, `${(0,_domain_text_surface_js__1.$8)({
			workflow: "Check that the secret is set where this runs: a forge gives no secrets to pull requests from forks",
			commandLine: "Write `--password=-` to read it from standard input, or set TWOFOLD_PASSWORD",
		})}.`);
	}
	return { ...(0,_given_js__3.g)("username", username), ...(0,_given_js__3.g)("password", password), ...access };
}
function parseHost(text) {
	if (/^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\[[0-9a-fA-F:.]{2,45}\])(?::\d{1,5})?$/.test(text)) {
		return text.toLowerCase();
	}
	throw (0,_domain_text_failure_js__0.AN)("insecure-registries", `${JSON.stringify((0,_choices_js__2.ml)(text))} is not the host of a registry.`, "Write the host as image references have it, without a scheme or path, e.g. `registry.internal:5000`.");
}


}),

60002:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Cq: () => (isPinnedImage),
  DZ: () => (isVariable),
  GJ: () => (parseArtifact),
  QY: () => (isUser),
  _F: () => (isVariableValue),
  _N: () => (mostEntries),
  e1: () => (isCommandWord),
  ff: () => (defaultUser),
  oN: () => (formatArtifact),
  pz: () => (parsePort),
  qW: () => (isPlainPath),
  tr: () => (longestEntry)
});
var _oci_reference_js__0 = __webpack_require__(73326);

const defaultUser = "65532:65532";
const mostEntries = 500;
const longestEntry = 4096;
function isPlainPath(path) {
	return (path.length <= longestEntry &&
		/^\/(?:[^\s/*?[\]$\\"'`:\p{Cc}]+\/)*(?:[^\s/*?[\]$\\"'`:\p{Cc}]+)?$/u.test(path) &&
		!path.split("/").some((part) => part === "." || part === ".."));
}
function parseArtifact(text) {
	const [stage = "", from = "", to = "", ...others] = text.split(":");
	if (others.length > 0 || !isStageName(stage) || !isPlainPath(from) || !isPlainPath(to)) {
		return undefined;
	}
	return { stage, from, to };
}
function formatArtifact({ stage, from, to }) {
	return `${stage}:${from}:${to}`;
}
function isStageName(text) {
	return text.length <= 128 && /^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(text);
}
function isUser(text) {
	const account = "(?:[0-9]{1,10}|[A-Za-z_][A-Za-z0-9_.-]{0,63})";
	return new RegExp(`^${account}(?::${account})?$`).test(text);
}
function parsePort(text) {
	const [, digits = "", protocol = "tcp"] = /^(\d{1,5})(?:\/(tcp|udp|sctp))?$/i.exec(text) ?? [];
	const port = Number(digits);
	return digits === "" || port < 1 || port > 65_535
		? undefined
		: `${port}/${protocol.toLowerCase()}`;
}
function isVariable(text) {
	return text.length <= 256 && /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);
}
function isVariableValue(text) {
	return text.length <= longestEntry && !/[\p{Cc}\u2028\u2029]/u.test(text.replaceAll("\t", ""));
}
function isCommandWord(text) {
	return text.length <= longestEntry && !text.includes("\0");
}
function isPinnedImage(text) {
	return text.length <= longestEntry && (0,_oci_reference_js__0.F2)(text)?.digest !== undefined;
}


}),

60063:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  I: () => (sortedByName)
});
function sortedByName(values) {
	return [...values].sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name));
}


}),

66182:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Jg: () => (longestLabel),
  Uc: () => (labelReader),
  oN: () => (isRevision)
});
function isRevision(text) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
const longestLabel = 64 * 1024;
function labelReader(labels) {
	const read = (name) => {
		const value = Object.hasOwn(labels, name) ? labels[name] : undefined;
		return value === undefined || value.length > longestLabel ? undefined : value;
	};
	return Object.assign(read, { filled: (name) => read(name) || undefined });
}


}),

69521:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  j0: () => (refusedLabel),
  kc: () => (refusedAnnotation),
  xG: () => (parseNameValues)
});
var _domain_labels_labels_js__0 = __webpack_require__(24138);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _domain_text_surface_js__2 = __webpack_require__(10970);
var _choices_js__3 = __webpack_require__(58909);




function parseNameValues(rules) {
	const found = new Map();
	for (const [index, entry] of rules.entries.entries()) {
		const { name, value } = splitEntry(rules, entry, index);
		const before = found.get(name);
		if (before !== undefined && before !== value) {
			throw (0,_domain_text_failure_js__1.AN)(rules.input, `\`${name}\` is given twice with different values.`, `Keep one \`${name}=…\`.`);
		}
		found.set(name, value);
	}
	return [...found].map(([name, value]) => ({ name, value }));
}
function splitEntry(rules, entry, index) {
	const { input } = rules;
	const equals = entry.indexOf("=");
	if (equals <= 0) {
		throw (0,_domain_text_failure_js__1.AN)(input, `entry ${index + 1} has no ${equals === 0 ? "name before its " : ""}\`=\`.`, `Write each entry as \`name=value\`, ${_domain_text_surface_js__2.P3}.`);
	}
	const name = entry.slice(0, equals).trim();
	if (!rules.grammar.test(name)) {
		throw (0,_domain_text_failure_js__1.AN)(input, `${JSON.stringify((0,_choices_js__3.ml)(name))} cannot be a name.`, `A name is ${rules.described}.`);
	}
	const reason = rules.refused?.(name);
	if (reason !== undefined)
		throw (0,_domain_text_failure_js__1.AN)(input, `\`${name}\` ${reason}.`, "Leave this entry out.");
	const value = entry.slice(equals + 1);
	if (value.includes("\0")) {
		throw (0,_domain_text_failure_js__1.AN)(input, `the value of \`${name}\` has a NUL byte.`, "Write the value as text.");
	}
	return { name, value };
}
function refusedLabel(name) {
	if ((0,_domain_labels_labels_js__0.Sx)(name)) {
		return "is in Twofold's own namespace, which only Twofold may write, so that readers of the image can rely on it";
	}
	return undefined;
}
function refusedAnnotation(name) {
	if ((0,_domain_labels_labels_js__0.sq)(name))
		return "is written by Twofold from the source that was really built";
	return refusedLabel(name);
}


}),

71998:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Kd: () => (readPlatform),
  Vj: () => (forOnePlatform),
  tF: () => (refuseSeveral),
  tj: () => (readPlatforms),
  xE: () => (onePlatformEach)
});
var _domain_oci_platform_js__0 = __webpack_require__(912);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _domain_text_surface_js__2 = __webpack_require__(10970);
var _choices_js__3 = __webpack_require__(58909);




const mostPlatforms = 16;
function readPlatform(read) {
	const words = read.words("platforms");
	const [platform, ...more] = words;
	if (platform === undefined)
		return undefined;
	if (more.length > 0)
		throw notOne(words.length);
	return checked(platform);
}
function forOnePlatform(request) {
	if (request.platforms !== undefined)
		throw notOne(request.platforms.length);
	return request;
}
function onePlatformEach(request) {
	const { platforms, output, ...others } = request;
	if (platforms === undefined)
		return [request];
	return platforms.map((platform) => ({
		...{ ...others, platform },
		...(output && { output: `${output}/platforms/${platform.replaceAll("/", "-")}` }),
	}));
}
function notOne(count) {
	return (0,_domain_text_failure_js__1.AN)("platforms", `it names ${count} platforms, but this is about one image of an index.`, "Write one of them, e.g. `linux/amd64`.");
}
function readPlatforms(read) {
	const words = read.words("platforms").map(checked);
	const [only, another] = words;
	if (only === undefined)
		return {};
	if (another === undefined)
		return { platform: only };
	const platforms = words.map(normal).sort();
	const twice = platforms.find((platform, at) => platforms[at + 1] === platform);
	if (twice !== undefined) {
		throw (0,_domain_text_failure_js__1.AN)("platforms", `it names ${twice} twice.`, "Write each platform once: `linux/arm64/v8` is `linux/arm64`, and `linux/arm` is `linux/arm/v7`.");
	}
	if (platforms.length > mostPlatforms) {
		throw (0,_domain_text_failure_js__1.AN)("platforms", `it names ${platforms.length} platforms; at most ${mostPlatforms} are built in one run.`, "Build the others in a run of their own.");
	}
	const [platform = only] = platforms;
	return { platform, platforms };
}
function refuseSeveral({ platforms, recipe, base, runSpec, }) {
	if (platforms === undefined)
		return;
	const [one] = [
		...(base === undefined ? [] : [`${(0,_domain_text_surface_js__2.Pe)("recipe", "base")} makes a base`]),
		...(runSpec === undefined ? [] : ["the image of a run spec is"]),
		...(recipe.kind === "prebuilt" ? [`the files of ${(0,_domain_text_surface_js__2.Pe)("prebuilt")} were made`] : []),
	];
	if (one === undefined)
		return;
	throw (0,_domain_text_failure_js__1.AN)("platforms", `it names ${platforms.length} platforms, but ${one} for one.`, "Build each platform in a run of its own.");
}
function checked(platform) {
	if (/^linux\/[a-z0-9_]+(\/[a-z0-9]+)?$/.test(platform))
		return platform;
	throw (0,_domain_text_failure_js__1.AN)("platforms", `${JSON.stringify((0,_choices_js__3.ml)(platform))} is not a platform that can be built.`, "Write e.g. `linux/amd64`, `linux/arm64` or `linux/arm/v7`.");
}
function normal(platform) {
	const parsed = (0,_domain_oci_platform_js__0.FL)(platform);
	return parsed === undefined ? platform : (0,_domain_oci_platform_js__0.Bq)(parsed);
}


}),

77844:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  r: () => (parseBuildRequest)
});


var build_recipe = __webpack_require__(77961);

var buildah_source = __webpack_require__(14737);

var sbom_format = __webpack_require__(70088);

var advisory = __webpack_require__(8024);

var failure = __webpack_require__(67271);

var surface = __webpack_require__(10970);

var choices = __webpack_require__(58909);

var epoch = __webpack_require__(41819);
;



function readEpoch(read) {
	const text = read.text("timestamp") ?? "0";
	const epoch = parseEpoch(text);
	if (epoch !== undefined)
		return epoch;
	throw badEpoch("timestamp", text, "Write seconds since 1970, e.g. `0`, or `commit`.");
}
function readStepEpoch(read) {
	const text = read.text("source-date-epoch");
	if (text === undefined)
		return { kind: "default" };
	if (text === "none")
		return { kind: "none" };
	const epoch = parseEpoch(text);
	if (epoch !== undefined)
		return epoch;
	const fix = "Write seconds since 1970, e.g. `318211200`, or `commit`, or `none`.";
	throw badEpoch("source-date-epoch", text, fix);
}
function parseEpoch(text) {
	if (text === "commit")
		return { kind: "commit" };
	if (!/^\d{1,12}$/.test(text) || Number(text) > epoch.V)
		return undefined;
	return { kind: "seconds", seconds: Number(text) };
}
function badEpoch(input, text, fix) {
	return (0,failure.AN)(input, `${JSON.stringify((0,choices.ml)(text))} is not a time.`, fix);
}


var expected_digest = __webpack_require__(86622);

var given = __webpack_require__(16632);

var image_names = __webpack_require__(26009);

var name_value_lists = __webpack_require__(81518);

var platform = __webpack_require__(71998);

var environment = __webpack_require__(78975);

var oci_reference = __webpack_require__(73326);
;





const gigabyte = 1024 ** 3;
const mostGigabytes = 1_000_000;
function readCache(read) {
	const isFull = read.choice("proof", ["cached", "full"]) === "full";
	const network = read.boolean("cache-network");
	const mostBytes = read.number("cache-size", mostGigabytes) * gigabyte;
	const place = placeIn(read.text("cache") ?? "off");
	const trustedRoot = read.text("cache-trusted-root");
	const full = isFull ? { fullProof: true } : {};
	if (place === undefined)
		return full;
	if (place.kind === "registry" && trustedRoot === undefined) {
		throw (0,failure.AN)("cache", `it names a repository, but nothing tells whose entries there count: whoever may push to it can write some.`, `Name the roots that signatures are checked by, ${(0,surface.Pe)("cache-trusted-root", "trusted-root.jsonl")}; \`gh attestation trusted-root\` prints them.`);
	}
	if (place.kind === "folder" && trustedRoot !== undefined) {
		throw (0,failure.AN)("cache-trusted-root", `it is given, but entries in a folder are sealed by a key of this machine, and nobody signs them.`, "Leave it out.");
	}
	const cache = { place, network, mostBytes, ...(0,given.g)("trustedRoot", trustedRoot) };
	return { cache, ...full };
}
function placeIn(written) {
	if (written === "off" || written === "false")
		return undefined;
	if (written === "actions")
		return { kind: "actions" };
	if (/^(?:\/|\.{1,2}(?:\/|$))/.test(written))
		return { kind: "folder", path: written };
	const reference = (0,oci_reference.F2)(written);
	const isWhole = reference?.tag !== undefined || reference?.digest !== undefined;
	if (reference !== undefined && !isWhole && namesRegistry(written)) {
		return { kind: "registry", name: (0,oci_reference.aR)(reference) };
	}
	throw (0,failure.AN)("cache", `${JSON.stringify((0,choices.ml)(written))} is neither \`off\`, nor \`actions\`, nor a path, nor a repository.`, "Write e.g. `actions`, `/var/cache/twofold`, or `ghcr.io/acme/shop/cache` without a tag.");
}
function namesRegistry(written) {
	const [host = "", ...path] = written.split("/");
	return path.length > 0 && (host === "localhost" || /[.:]/.test(host));
}


var list = __webpack_require__(88213);
;







function readProof(read, { push, recipe }) {
	const reproducibility = read.choice("reproducibility", ["require", "warn", "skip"]);
	const pushUnchecked = read.boolean("push-unchecked");
	if (reproducibility === "skip" && push && !pushUnchecked) {
		throw (0,failure.AN)("push", `it is \`true\`, but ${(0,surface.Pe)("reproducibility", "skip")} proves nothing about the image.`, `Write ${(0,surface.Pe)("push-unchecked", "true")} to push an image that was built only once, or leave ${(0,surface.Pe)("reproducibility", "skip")} out.`);
	}
	if ((0,build_recipe.m)(recipe) && push && !pushUnchecked) {
		throw (0,failure.AN)("push", `it is \`true\`, but nothing says how the files of ${(0,surface.Pe)("prebuilt")} were made, so the image is unchecked.`, `Name the command that makes them, ${(0,surface.Pe)("prebuilt-command", (0,list.b)("prebuilt-command").example)}, or write ${(0,surface.Pe)("push-unchecked", "true")}.`);
	}
	const vary = (0,choices.EN)({ input: "vary", known: environment.u, words: read.words("vary") });
	const requireVaried = (0,choices.EN)({
		input: "require-varied",
		known: environment.u,
		words: read.words("require-varied"),
	});
	refuseUnmet({ reproducibility, vary, requireVaried });
	return { reproducibility, pushUnchecked, vary, requireVaried, ...readCache(read) };
}
function refuseUnmet({ reproducibility, vary, requireVaried }) {
	if (requireVaried.length === 0)
		return;
	if (reproducibility === "skip") {
		throw (0,failure.AN)("require-varied", `it cannot be met with ${(0,surface.Pe)("reproducibility", "skip")}, which builds only once.`, "Leave one of the two out.");
	}
	const missing = requireVaried.filter((name) => !vary.includes(name));
	if (missing.length === 0)
		return;
	const names = missing.map((name) => `\`${name}\``).join(", ");
	throw (0,failure.AN)("require-varied", `it names ${names}, which ${(0,surface.Pe)("vary")} leaves out.`, `Make ${(0,surface.Pe)("vary")} include what ${(0,surface.Pe)("require-varied")} names, or remove it from ${(0,surface.Pe)("require-varied")}.`);
}


var reader = __webpack_require__(98570);

var kind_rules = __webpack_require__(41604);

var base = __webpack_require__(94037);

var printable = __webpack_require__(76158);
;





const usual = "base.yaml";
const ofContainerfiles = [
	...["build-args", "build-contexts", "secrets", "network", "hermetic", "fetch-stages"],
	...["timestamp", "source-date-epoch", "canonical", "labels", "annotations", "buildah"],
	...["reproducibility", "push-unchecked", "vary", "traces", "compare", "exceptions"],
	...["extra-builds", "fail-fast", "try-fix", "reuse"],
];
function readBase(read) {
	const given = ofContainerfiles.find((name) => isChanged(name, read));
	if (given !== undefined) {
		throw (0,failure.AN)(given, `it is for recipes with a Containerfile, but this is ${(0,surface.Pe)("recipe", "base")}.`, `Leave ${(0,surface.Pe)(given)} out: what a base has is in its declaration.`);
	}
	const declaration = (read.text("declaration") ?? usual).replace(/^(?:\.\/)+/, "");
	if ((0,base.q)(declaration))
		return { declaration };
	throw (0,failure.AN)("declaration", `\`${(0,printable.RK)((0,printable.vI)(declaration.replaceAll("`", "'"), 200))}\` is not a path in the context.`, `Write the path of a file in ${(0,surface.Pe)("context")}, without \`..\`, e.g. \`${usual}\`.`);
}
function isChanged(name, read) {
	if (!read.isGiven(name))
		return false;
	const usual = (0,list.b)(name).default;
	return usual === undefined || read.text(name) !== usual;
}


var prebuilt = __webpack_require__(92223);

var plan = __webpack_require__(60063);

var runpack = __webpack_require__(60002);

var json = __webpack_require__(24099);
;



const shellHints = {
	command: '`["/bin/sh", "-c", "…"]`, if the runtime image has one',
	"prebuilt-command": '`["/bin/sh", "-c", "…"]`',
};
function readCommand(name, text) {
	if (text.startsWith("["))
		return jsonWords(name, text);
	const found = /["'`\\$|&;<>()*?]/.exec(text)?.[0];
	if (found === undefined)
		return text.split(/\s+/).filter((word) => word !== "");
	throw (0,failure.AN)(name, `${JSON.stringify((0,choices.ml)(text))} has \`${found}\`, and no shell reads it.`, `Write the words as a JSON array, \`["/usr/bin/server", "--greeting=good day"]\`; for a shell's commands, ${shellHints[name]}.`);
}
function jsonWords(name, text) {
	const value = parsed(text);
	const words = Array.isArray(value) ? value.filter((word) => typeof word === "string") : [];
	if (Array.isArray(value) && words.length === value.length && words[0])
		return words;
	throw (0,failure.AN)(name, `${JSON.stringify((0,choices.ml)(text))} starts like a JSON array, but it is not an array of strings with a program first.`, 'Write e.g. `["/usr/bin/server", "--port=8080"]`.');
}
function parsed(text) {
	try {
		return (0,json.qF)(text);
	}
	catch (error) {
		if (error instanceof failure.HR)
			throw error;
		return undefined;
	}
}


var name_values = __webpack_require__(69521);
;









function readFinalStage(read) {
	return {
		user: readUser(read),
		env: readEnv(read),
		expose: readPorts(read),
		...(0,given.g)("workdir", readWorkdir(read)),
	};
}
function readRuntime(read, kind) {
	return {
		runtimeImage: readImage(read, kind),
		command: readWords(read, { name: "command", kind }),
	};
}
function missingInput(name, kind) {
	return (0,failure.AN)(name, `it is empty, and ${(0,surface.Pe)("recipe", kind)} needs it.`, `Write e.g. ${(0,surface.Pe)(name, (0,list.b)(name).example)}.`);
}
function boundedEntries(input, list) {
	if (list.length <= runpack._N)
		return list;
	throw (0,failure.AN)(input, `it has more than ${runpack._N} entries.`, "Write fewer.");
}
function readWords(read, { name, kind }) {
	const text = read.text(name);
	if (text === undefined)
		throw missingInput(name, kind);
	const words = boundedEntries(name, readCommand(name, text));
	if (words.every(runpack.e1))
		return words;
	throw (0,failure.AN)(name, "one of its words is too long, or has a NUL.", "Shorten it.");
}
function readImage(read, kind) {
	const text = read.text("runtime-image");
	if (text !== undefined && text.length <= runpack.tr)
		return text;
	throw missingInput("runtime-image", kind);
}
function readUser(read) {
	const user = read.text("user") ?? runpack.ff;
	if ((0,runpack.QY)(user))
		return user;
	throw (0,failure.AN)("user", `${JSON.stringify((0,choices.ml)(user))} is not a user.`, "Write a number or a name, with a group if there is one: `65532:65532`.");
}
function readEnv(read) {
	const env = (0,name_values.xG)({
		input: "env",
		entries: boundedEntries("env", read.lines("env")),
		grammar: /^[A-Za-z_][A-Za-z0-9_]{0,255}$/,
		described: "letters, digits and `_`, not starting with a digit",
	});
	const wrong = env.find(({ value }) => !(0,runpack._F)(value));
	if (wrong === undefined)
		return (0,plan.I)(env);
	throw (0,failure.AN)("env", `the value of \`${wrong.name}\` has a line break or another control character, or is too long.`, "Write it on one line, or put it into a file that is an artifact.");
}
function readPorts(read) {
	const ports = boundedEntries("expose", read.words("expose")).map((word) => {
		const port = (0,runpack.pz)(word);
		if (port !== undefined)
			return port;
		throw (0,failure.AN)("expose", `${JSON.stringify((0,choices.ml)(word))} is not a port.`, "Write a number from 1 to 65535, with `/tcp`, `/udp` or `/sctp` behind it if you like.");
	});
	return [...new Set(ports)].sort();
}
function readWorkdir(read) {
	const path = read.text("workdir");
	if (path === undefined || (0,runpack.qW)(path))
		return path;
	throw (0,failure.AN)("workdir", `${JSON.stringify((0,choices.ml)(path))} is not a plain absolute path.`, "Write an absolute path, without `..`, white space, wildcards, quotes, `$` and backslashes.");
}

;




function readPrebuilt(read) {
	const kind = "prebuilt";
	return {
		kind,
		files: readFiles(read),
		...(read.isGiven("prebuilt-command")
			? { make: readWords(read, { name: "prebuilt-command", kind }) }
			: {}),
		...readRuntime(read, kind),
		...readFinalStage(read),
	};
}
function readFiles(read) {
	const lines = boundedEntries("prebuilt", read.lines("prebuilt"));
	if (lines.length === 0)
		throw missingInput("prebuilt", "prebuilt");
	return lines.map((line, index) => {
		const found = (0,prebuilt.z)(line);
		if (found !== undefined)
			return found;
		throw (0,failure.AN)("prebuilt", `entry ${index + 1}, ${JSON.stringify((0,choices.ml)(line))}, is not \`path:/to\`.`, "Write a path from the context, without `.`, `..` and `.git` in it, and an absolute path of the image; neither may have white space, wildcards, quotes, `$` and backslashes.");
	});
}

;






const inSpec = ["runtime-image", "artifacts", "command"];
function readRunpack(read) {
	const common = readFinalStage(read);
	const named = inSpec.find((name) => read.isGiven(name));
	if (named === undefined)
		return { ...common, ...(0,given.g)("image", read.text("spec-image")) };
	if (read.isGiven("spec-image")) {
		throw (0,failure.AN)("spec-image", `it chooses an image of the run spec that the build image has, and ${(0,surface.Pe)(named)} is in its place.`, `Leave one of the two out.`);
	}
	const { runtimeImage, command } = readRuntime(read, "runpack");
	return { kind: "runpack", runtimeImage, artifacts: readArtifacts(read), command, ...common };
}
function readArtifacts(read) {
	const lines = boundedEntries("artifacts", read.lines("artifacts"));
	if (lines.length === 0)
		throw missingInput("artifacts", "runpack");
	return lines.map((line, index) => {
		const artifact = (0,runpack.GJ)(line);
		if (artifact !== undefined)
			return artifact;
		throw (0,failure.AN)("artifacts", `entry ${index + 1}, ${JSON.stringify((0,choices.ml)(line))}, is not \`stage:/from:/to\`.`, "Write the name of a stage and two absolute paths, without `..`, white space, wildcards, quotes, `$` and backslashes; a folder is taken as a whole.");
	});
}


var s2i = __webpack_require__(15290);

var s2i_images = __webpack_require__(11833);

var scripts_url = __webpack_require__(93294);

var url_secrets = __webpack_require__(50400);
;









function readS2i(read) {
	const builderImage = s2i_readImage(read, "builder-image");
	if (builderImage === undefined) {
		throw (0,failure.AN)("builder-image", `it is empty, and ${(0,surface.Pe)("recipe", "s2i")} needs it.`, `Write e.g. ${(0,surface.Pe)("builder-image", (0,list.b)("builder-image").example)}.`);
	}
	const runtimeImage = s2i_readImage(read, "runtime-image");
	const runtimeArtifacts = s2i_readArtifacts(read);
	if (runtimeImage === undefined && runtimeArtifacts.length > 0) {
		throw (0,failure.AN)("runtime-artifacts", `they go into a runtime image, and there is none.`, `Name it in ${(0,surface.Pe)("runtime-image")}, or leave ${(0,surface.Pe)("runtime-artifacts")} out.`);
	}
	return {
		kind: "s2i",
		...(0,given.g)("source", bounded(read, "source")),
		builderImage,
		...(0,given.g)("runtimeImage", runtimeImage),
		...(0,given.g)("scriptsUrl", readScriptsUrl(read)),
		runtimeArtifacts,
		method: read.choice("method", s2i.$s),
		incremental: read.boolean("incremental"),
	};
}
function s2i_readImage(read, name) {
	const text = bounded(read, name);
	if (text === undefined || (0,s2i_images.l)(text))
		return text;
	throw (0,failure.AN)(name, `\`${(0,printable.RK)((0,printable.vI)((0,url_secrets.c)(text), 200))}\` is not an image reference.`, `Write the name of an image, e.g. ${(0,surface.Pe)(name, (0,list.b)(name).example)}.`);
}
function readScriptsUrl(read) {
	const text = bounded(read, "scripts-url");
	if (text !== undefined)
		(0,scripts_url.P)(text);
	return text;
}
function s2i_readArtifacts(read) {
	const lines = read.lines("runtime-artifacts");
	if (lines.length <= s2i.Z4 && lines.every(({ length }) => length <= s2i.O6)) {
		return lines;
	}
	throw (0,failure.AN)("runtime-artifacts", `it has more than ${s2i.Z4} entries, or one of more than ${s2i.O6} characters.`, "Name folders instead of single files.");
}
function bounded(read, name) {
	const text = read.text(name);
	if (text === undefined || text.length <= s2i.O6)
		return text;
	throw (0,failure.AN)(name, `it has more than ${s2i.O6} characters.`, "Write a shorter one.");
}

;








const inputsOf = [
	{ kinds: kind_rules.bL.target, names: ["target"] },
	{ kinds: kind_rules.bL.file, names: ["file"] },
	{ kinds: ["runpack", "s2i", "prebuilt"], names: ["runtime-image"] },
	{
		kinds: ["s2i"],
		names: ["source", "builder-image", "scripts-url", "runtime-artifacts", "method", "incremental"],
	},
	{ kinds: ["runpack"], names: ["artifacts", "spec-image", "compare-single-stage"] },
	{ kinds: ["runpack", "prebuilt"], names: ["command", "user", "env", "expose", "workdir"] },
	{ kinds: ["prebuilt"], names: ["prebuilt", "prebuilt-command"] },
	{ kinds: ["base"], names: ["declaration"] },
];
function readRecipeInputs(read) {
	const kind = read.choice("recipe", build_recipe.u);
	refuseOthers(kind, read);
	switch (kind) {
		case "containerfile":
			return { recipe: { kind } };
		case "runpack": {
			const found = readRunpack(read);
			return "kind" in found
				? { recipe: found }
				: { recipe: { kind: "containerfile" }, runSpec: found };
		}
		case "s2i":
			return { recipe: readS2i(read) };
		case "prebuilt":
			return { recipe: readPrebuilt(read) };
		case "base":
			return { recipe: { kind: "containerfile" }, base: readBase(read) };
	}
}
function refuseOthers(kind, read) {
	for (const { kinds, names } of inputsOf) {
		const given = names.find((name) => read.isGiven(name));
		if (given === undefined || kinds.includes(kind))
			continue;
		throw (0,failure.AN)(given, `it belongs to ${kinds.map((each) => (0,surface.Pe)("recipe", each)).join(" or ")}, but this is ${(0,surface.Pe)("recipe", kind)}.`, `Leave ${(0,surface.Pe)(given)} out, or write ${(0,surface.Pe)("recipe", kinds[0])}.`);
	}
}
function refuseOwnNames({ recipe: { kind }, buildContexts, secrets, }) {
	const { contexts, secrets: ids } = kind_rules.Dx[kind];
	const own = `is a name that ${(0,surface.Pe)("recipe", kind)} gives itself`;
	const context = buildContexts.find(({ name }) => contexts.includes(name));
	if (context !== undefined) {
		const fix = "Give that build context another name.";
		throw (0,failure.AN)("build-contexts", `\`${context.name}\` ${own}.`, fix);
	}
	const secret = secrets.find(({ id }) => ids.includes(id));
	if (secret === undefined)
		return;
	throw (0,failure.AN)("secrets", `\`${secret.id}\` ${own}.`, "Give that secret another id.");
}


var registry_access = __webpack_require__(59757);
;
const sources = { src: "src", source: "src", env: "env" };
function dockerSecret(entry) {
	const found = {};
	for (const field of entry.trim().split(",")) {
		const equals = field.indexOf("=");
		const [name, value] = [field.slice(0, Math.max(equals, 0)), field.slice(equals + 1)];
		const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
		if (name === "id" && found.id === undefined)
			found.id = value;
		else if (source !== undefined && found.value === undefined)
			found.value = `${source}=${value}`;
		else if (name !== "type" || !["file", "env"].includes(value))
			return undefined;
	}
	const { id, value } = found;
	return id === undefined || value === undefined ? undefined : { id, value };
}

;



const input = "secrets";
const idGrammar = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
function parseSecrets(entries, variables = {}) {
	const secrets = new Map();
	for (const [index, entry] of entries.entries()) {
		const secret = parseSecret(entry, { number: index + 1, variables });
		if (secrets.has(secret.id)) {
			throw (0,failure.AN)(input, `the id of entry ${index + 1} is used twice.`, "Give each secret an id of its own.");
		}
		secrets.set(secret.id, secret);
	}
	return [...secrets.values()];
}
function parseSecret(entry, place) {
	const { id, value } = partsOf(entry, place.number);
	if (!idGrammar.test(id)) {
		throw (0,failure.AN)(input, `entry ${place.number} does not start with an id and \`=\`.`, `Write \`id=value\`, \`id=src=path\` or \`id=env=VARIABLE\`, ${surface.P3}; put a secret of several lines in double quotes: \`"id=line 1\` … \`line 2"\`.`);
	}
	const path = /^src=(.*)$/s.exec(value)?.[1]?.trim();
	if (value === "" || path === "")
		throw empty(id, place.number);
	if (path !== undefined)
		return { kind: "file", id, path };
	const variable = /^env=([A-Za-z_]\w*)$/.exec(value)?.[1];
	if (variable === undefined)
		return { kind: "value", id, value };
	return { kind: "value", id, value: secrets_valueOf(variable, id, place) };
}
function partsOf(entry, number) {
	const equals = entry.indexOf("=");
	const id = entry.slice(0, Math.max(equals, 0)).trim();
	if (id !== "id")
		return { id, value: entry.slice(equals + 1) };
	const found = dockerSecret(entry);
	if (found !== undefined)
		return found;
	throw (0,failure.AN)(input, `entry ${number} has the id \`id\`, and is not of docker's form \`id=ID,src=PATH\` or \`id=ID,env=VARIABLE\`.`, "Write `ID=VALUE`, `ID=src=PATH` or `ID=env=VARIABLE` with the id that the Containerfile uses.");
}
function secrets_valueOf(variable, id, { number, variables }) {
	const value = variables[variable];
	if (value !== undefined && value !== "")
		return value;
	throw (0,failure.AN)(input, `entry ${number} (\`${id}\`) takes the value of ${variable}, which is ${value === "" ? "empty" : "not set"}.`, `Set the variable ${(0,surface.$8)({ workflow: "under `env` of this step", commandLine: "in the environment that Twofold runs in" })}.`);
}
function empty(id, number) {
	return (0,failure.AN)(input, `entry ${number} (\`${id}\`) is empty.`, `${(0,surface.$8)({
		workflow: "Check that the secret is set where this runs: a forge gives no secrets to pull requests from forks",
		commandLine: "Check that the variable or file that the value comes from is not empty",
	})}.`);
}

;


















const mostExtraBuilds = 100;
const build_request_mostGigabytes = 100_000;
function parseBuildRequest(raw, variables = {}) {
	const read = (0,reader.V)(raw);
	const push = read.boolean("push");
	const names = (0,image_names.C)(read);
	if (push && names.image.length === 0) {
		throw (0,failure.AN)("push", `it is \`true\`, but ${(0,surface.Pe)("image")} is empty.`, `Write the repository to push to, e.g. ${(0,surface.Pe)("image", "ghcr.io/acme/shop")}.`);
	}
	const described = readRecipeInputs(read);
	const request = {
		...described,
		context: read.text("context") ?? ".",
		...(0,given.g)("file", read.text("file")),
		...(0,given.g)("target", read.text("target")),
		...names,
		...(0,name_value_lists.u)(read),
		secrets: parseSecrets(read.lines("secrets"), variables),
		...(0,platform.tj)(read),
		...readNetwork(read),
		timestamp: readEpoch(read),
		sourceDateEpoch: readStepEpoch(read),
		push,
		...readByDigest(read),
		reuse: readReuse(read, { image: names.image, recipe: described.recipe }),
		attest: read.boolean("attest"),
		registry: (0,registry_access.U)({ read, push }),
		...readProof(read, { push, recipe: described.recipe }),
		...(0,given.g)("expectedDigest", (0,expected_digest.t)(read)),
		canonical: read.boolean("canonical"),
		compare: read.choice("compare", ["content", "compressed"]),
		...(0,given.g)("exceptions", read.text("exceptions")),
		traces: read.choice("traces", ["fail", "warn"]),
		extraBuilds: read.number("extra-builds", mostExtraBuilds),
		failFast: read.boolean("fail-fast"),
		tryFix: read.boolean("try-fix"),
		compareSingleStage: read.boolean("compare-single-stage"),
		sbom: readSbom(read),
		forbid: (0,choices.EN)({ input: "forbid", known: advisory.Uy, words: read.words("forbid") }),
		...(0,given.g)("policy", read.text("policy")),
		...(0,given.g)("offset", readOffset(read)),
		...(0,given.g)("repository", read.text("repository")),
		...(0,given.g)("githubToken", read.text("github-token")),
		...(0,given.g)("buildah", readBuildah(read.text("buildah"))),
		...readKeepBases(read),
		...(0,given.g)("output", read.text("output")),
		...(0,given.g)("timings", read.text("timings")),
	};
	refuseOwnNames(request);
	(0,platform.tF)(request);
	return request;
}
function readKeepBases(read) {
	const gigabytes = read.number("keep-bases-limit", build_request_mostGigabytes);
	const folder = read.text("keep-bases");
	return folder === undefined ? {} : { keepBases: { folder, mostBytes: gigabytes * 1e9 } };
}
function readByDigest(read) {
	if (!read.boolean("push-by-digest"))
		return {};
	if (read.isGiven("tags")) {
		throw (0,failure.AN)("tags", `it is given, but ${(0,surface.Pe)("push-by-digest", "true")} pushes no tag.`, `Name the repositories in ${(0,surface.Pe)("image")}, and give the tags to ${(0,surface.$8)({ workflow: "the action `merge/`", commandLine: "`twofold merge`" })}.`);
	}
	if (!read.boolean("reuse"))
		return { pushByDigest: true };
	throw (0,failure.AN)("reuse", `it gives an image that is there already its tags, but ${(0,surface.Pe)("push-by-digest", "true")} pushes no tag.`, "Leave one of the two out.");
}
function readReuse(read, { image, recipe }) {
	const reuse = read.boolean("reuse");
	if (reuse && read.text("policy") !== undefined) {
		throw (0,failure.AN)("reuse", `it is \`true\`, but ${(0,surface.Pe)("policy")} judges what is built, and then nothing is.`, "Leave one of the two out; `twofold verify --policy` judges an image that is there.");
	}
	if (reuse && (0,build_recipe.m)(recipe)) {
		throw (0,failure.AN)("reuse", `it is \`true\`, but nothing says how the files of ${(0,surface.Pe)("prebuilt")} were made, so no image of them is proven.`, `Leave it out, or name the command that makes them in ${(0,surface.Pe)("prebuilt-command")}.`);
	}
	if (!reuse || image.length > 0)
		return reuse;
	throw (0,failure.AN)("reuse", `it is \`true\`, but ${(0,surface.Pe)("image")} is empty.`, `Write the repository to look in, e.g. ${(0,surface.Pe)("image", "ghcr.io/acme/shop")}.`);
}
function readNetwork(read) {
	const network = read.choice("network", ["default", "none", "host"]);
	const fetchStages = unique(read.words("fetch-stages")).toSorted();
	if (!read.boolean("hermetic")) {
		if (fetchStages.length === 0)
			return { network };
		throw (0,failure.AN)("fetch-stages", `it is set without ${(0,surface.Pe)("hermetic")}, so every stage may use the network.`, `Write ${(0,surface.Pe)("hermetic", "true")} too, or leave ${(0,surface.Pe)("fetch-stages")} out.`);
	}
	if (network === "host") {
		throw (0,failure.AN)("hermetic", `it is not possible with ${(0,surface.Pe)("network", "host")}: a step in the host's network cannot be cut off from it.`, `Leave ${(0,surface.Pe)("network")} out.`);
	}
	if (network === "none" && fetchStages.length > 0) {
		throw (0,failure.AN)("fetch-stages", `it names stages that ${(0,surface.Pe)("network", "none")} cuts off from the network.`, `Leave ${(0,surface.Pe)("network")} out.`);
	}
	return { network, hermetic: { fetchStages } };
}
function readBuildah(text) {
	return text === undefined ? undefined : (0,buildah_source.Ul)(text);
}
function readSbom(read) {
	const choice = read.choice("sbom", ["false", "true", "cyclonedx", "spdx"]);
	if (choice === "false")
		return [];
	return choice === "true" ? sbom_format.e : [choice];
}
function readOffset(read) {
	const text = read.text("offset");
	if (text === undefined)
		return undefined;
	const parts = text.split("/").filter((part) => part !== "" && part !== ".");
	if (text.startsWith("/") || parts.includes("..")) {
		throw (0,failure.AN)("offset", `${JSON.stringify((0,choices.ml)(text))} is outside the repository.`, "Write a path from the repository's root, e.g. `services/cart`.");
	}
	return parts.join("/");
}
function unique(names) {
	return [...new Set(names)];
}


}),

79058:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  s: () => (readSettings),
  x: () => (readRunSettings)
});
var _compose_settings_js__0 = __webpack_require__(91042);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _command_js__2 = __webpack_require__(33192);



const longest = 64 * 1024;
async function readSettings(context, warn = (text) => context.stderr.write(`warning: ${text}\n`)) {
	const settings = (0,_command_js__2.j)(context);
	const written = (0,_command_js__2.w0)(context).inputs.password?.at(-1);
	if (written === undefined)
		return settings;
	if (written === "-") {
		const password = await readStandardInput();
		return { ...settings, inputs: { ...settings.inputs, password } };
	}
	warn("other users of this machine can see `--password`: use `--password=-` or TWOFOLD_PASSWORD");
	return settings;
}
async function readRunSettings(context, options = {}) {
	const given = await readSettings(context, options.warn);
	return await (0,_compose_settings_js__0.wq)(given, context, options.uses);
}
async function readStandardInput() {
	if (process.stdin.isTTY)
		throw unreadable("is a terminal");
	let text = "";
	for await (const chunk of process.stdin) {
		text += String(chunk);
		if (text.length > longest)
			throw unreadable("holds more than a password");
	}
	return text.trim();
}
function unreadable(wrong) {
	return new _domain_text_failure_js__1.HR({
		code: "usage",
		message: `Flag \`--password=-\` reads standard input, which ${wrong}.`,
		fix: "Write e.g. `twofold build --password=- < token.txt`.",
	});
}


}),

81518:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  u: () => (readNameValues)
});
var _domain_labels_labels_js__0 = __webpack_require__(24138);
var _name_values_js__1 = __webpack_require__(69521);


function readNameValues(read) {
	const variable = {
		grammar: /^[A-Za-z_][A-Za-z0-9_.-]*$/,
		described: "letters, digits and `_`, not starting with a digit",
	};
	const contextName = {
		grammar: /^[A-Za-z0-9][A-Za-z0-9_.:/@-]*$/,
		described: "like a stage's or an image's name",
	};
	const key = {
		grammar: /^[\x21-\x3c\x3e-\x7e]+$/,
		described: "letters, digits and punctuation, without spaces",
	};
	const list = (input, rules) => (0,_name_values_js__1.xG)({ input, entries: read.lines(input), ...rules });
	const given = list("labels", { ...key, refused: _name_values_js__1.j0 });
	const own = given.filter(({ name }) => (0,_domain_labels_labels_js__0.sq)(name)).map(({ name }) => name);
	return {
		buildArgs: list("build-args", variable),
		buildContexts: list("build-contexts", contextName),
		labels: given.filter(({ name }) => !(0,_domain_labels_labels_js__0.sq)(name)),
		...(own.length === 0 ? {} : { labelsLeftOut: own }),
		annotations: list("annotations", { ...key, refused: _name_values_js__1.kc }),
	};
}


}),

84602:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  d: () => (canonicalJson)
});
function canonicalJson(value) {
	if (isList(value))
		return `[${value.map(canonicalJson).join(",")}]`;
	if (typeof value !== "object")
		return inAscii(JSON.stringify(value));
	const members = Object.entries(value)
		.sort(([one], [other]) => Number(one > other) - Number(one < other))
		.flatMap(([name, member]) => member === undefined ? [] : [`${canonicalJson(name)}:${canonicalJson(member)}`]);
	return `{${members.join(",")}}`;
}
function inAscii(json) {
	return json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function isList(value) {
	return Array.isArray(value);
}


}),

89376:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  u: () => (splitLines),
  y: () => (splitWords)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);

function splitLines(input, raw) {
	if (typeof raw !== "string")
		return raw.filter((entry) => entry.trim() !== "");
	const entries = [];
	let rest = raw.replaceAll("\r\n", "\n");
	while (rest !== "") {
		const { entry, end } = rest.trimStart().startsWith('"') ? quoted(input, rest) : plain(rest);
		if (entry !== "")
			entries.push(entry);
		rest = rest.slice(end);
	}
	return entries;
}
function splitWords(raw) {
	const texts = typeof raw === "string" ? [raw] : raw;
	return texts
		.flatMap((text) => text.split(/[\n,]/))
		.map((word) => word.trim())
		.filter((word) => word !== "");
}
function plain(text) {
	const lineEnd = text.indexOf("\n");
	return lineEnd === -1
		? { entry: text.trim(), end: text.length }
		: { entry: text.slice(0, lineEnd).trim(), end: lineEnd + 1 };
}
function quoted(input, text) {
	const match = /^\s*"((?:[^"]|"")*)"[^\S\n]*(?:\n|$)/.exec(text);
	if (match === null) {
		throw (0,_domain_text_failure_js__0.AN)(input, "an entry starts with a double quote that is not closed at the end of a line.", 'End the entry with `"`, and write a quote inside it as `""`.');
	}
	return { entry: (match[1] ?? "").replaceAll('""', '"'), end: match[0].length };
}


}),

91042:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  J_: () => (buildRequestOf),
  Lo: () => (settingsOfOne),
  wq: () => (withSettingsFile)
});
var _adapters_files_settings_place_js__0 = __webpack_require__(50570);
var _options_build_request_js__1 = __webpack_require__(77844);
var _options_settings_settings_js__2 = __webpack_require__(64050);



async function withSettingsFile(given, { cwd, env }, uses) {
	const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = env;
	const workspace = GITHUB_ACTIONS === "true" ? GITHUB_WORKSPACE : undefined;
	const root = await (0,_adapters_files_settings_place_js__0.t9)({ cwd, workspace, context: (0,_options_settings_settings_js__2.Vm)(given) });
	if (root === undefined)
		return given;
	const { addSettingsFile } = await Promise.all([__webpack_require__.e(2300), __webpack_require__.e(5286), __webpack_require__.e(13920), __webpack_require__.e(14294), __webpack_require__.e(24404)]).then(__webpack_require__.bind(__webpack_require__, 64624));
	return await addSettingsFile(given, { root, cwd, uses });
}
async function settingsOfOne(settings, selection, { cwd }) {
	const { file } = settings;
	if (selection.kind === "settings" || file === undefined)
		return settings;
	const { settingsOfImage } = await Promise.all([__webpack_require__.e(2300), __webpack_require__.e(5286), __webpack_require__.e(13920), __webpack_require__.e(14294), __webpack_require__.e(24404)]).then(__webpack_require__.bind(__webpack_require__, 64624));
	return await settingsOfImage(selection.image, { file, cwd });
}
function buildRequestOf(settings, options = {}) {
	const request = (0,_options_settings_settings_js__2.gR)(settings, (inputs) => (0,_options_build_request_js__1.r)({ ...options.defaults, ...inputs }, options.variables));
	const { file, origins } = settings;
	return { ...request, origins, ...(file === undefined ? {} : { settingsFile: file }) };
}


}),

91459:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  er: () => (digestSchema),
  L8: () => (imageConfigSchema),
  U8: () => (indexMediaTypes),
  me: () => (indexSchema),
  $P: () => (manifestMediaTypes),
  rc: () => (manifestSchema)
});


var dist = __webpack_require__(77934);

var schema = __webpack_require__(59006);

var digest = __webpack_require__(30719);
;
function settingsOf(config) {
	const { Env = [], Volumes = {}, WorkingDir: workdir = "" } = config ?? {};
	const volumes = Object.keys(Volumes);
	if (Env.length === 0 && volumes.length === 0 && workdir === "")
		return {};
	return { settings: { environment: new Map(Env.map(pairOf)), volumes, workdir } };
}
function pairOf(variable) {
	const equals = variable.indexOf("=");
	return equals === -1 ? [variable, ""] : [variable.slice(0, equals), variable.slice(equals + 1)];
}

;




const manifestMediaTypes = [
	"application/vnd.oci.image.manifest.v1+json",
	"application/vnd.docker.distribution.manifest.v2+json",
];
const indexMediaTypes = [
	"application/vnd.oci.image.index.v1+json",
	"application/vnd.docker.distribution.manifest.list.v2+json",
];
const oci_text = dist.YjP();
const texts = (0,schema.A7)(oci_text);
const bytes = "a number of bytes";
const digestSchema = dist.FsL(oci_text, dist.ahr(digest.Bc, "`sha256:` and 64 lower-case hex digits"));
const descriptor = (0,schema.Xy)({
	mediaType: oci_text,
	digest: digestSchema,
	size: dist.FsL(dist.aig(bytes), dist.Y2b(bytes), dist.Wwf(0, bytes)),
	annotations: dist.yqP(texts),
	platform: dist.yqP((0,schema.Xy)({ os: oci_text, architecture: oci_text, variant: dist.yqP(oci_text) })),
});
const manifestSchema = (0,schema.Xy)({
	schemaVersion: dist.euz(2, "2"),
	mediaType: dist.yqP(oneOf(manifestMediaTypes)),
	config: descriptor,
	layers: (0,schema.c3)(descriptor),
	annotations: dist.yqP(texts),
});
const indexSchema = (0,schema.Xy)({
	schemaVersion: dist.euz(2, "2"),
	mediaType: dist.yqP(oneOf(indexMediaTypes)),
	manifests: (0,schema.c3)(descriptor),
});
const historyEntry = dist.FsL((0,schema.Xy)({
	created_by: dist.yqP(oci_text),
	comment: dist.yqP(oci_text),
	empty_layer: dist.yqP(dist.zMY()),
}), dist.pdi(({ created_by = "", comment, empty_layer = false }) => ({
	createdBy: created_by,
	...(comment === undefined ? {} : { comment }),
	emptyLayer: empty_layer,
})));
const imageConfigSchema = dist.FsL((0,schema.Xy)({
	os: oci_text,
	architecture: oci_text,
	variant: dist.yqP(oci_text),
	config: dist.yqP((0,schema.Xy)({
		Labels: dist.yqP(texts),
		OnBuild: dist.yqP((0,schema.c3)(oci_text)),
		Healthcheck: dist.yqP((0,schema.Xy)({ Test: dist.yqP((0,schema.c3)(oci_text)) })),
		Shell: dist.yqP((0,schema.c3)(oci_text)),
		Env: dist.yqP((0,schema.c3)(oci_text)),
		Volumes: dist.yqP(schema.o$),
		WorkingDir: dist.yqP(oci_text),
	})),
	rootfs: (0,schema.Xy)({ diff_ids: (0,schema.c3)(digestSchema) }),
	history: dist.yqP((0,schema.c3)(historyEntry)),
}), dist.pdi(({ os, architecture, variant, config, rootfs, history = [] }) => {
	const { Labels: labels = {}, OnBuild: triggers, Healthcheck, Shell: shell } = config ?? {};
	const [test = "NONE"] = Healthcheck?.Test ?? [];
	const healthcheck = test !== "NONE";
	return {
		os,
		architecture,
		...(variant === undefined ? {} : { variant }),
		labels,
		...(triggers === undefined ? {} : { triggers }),
		...settingsOf(config),
		...(healthcheck || shell !== undefined
			? { docker: { healthcheck, shell: shell ?? [] } }
			: {}),
		diffIds: rootfs.diff_ids,
		history,
	};
}));
function oneOf(types) {
	const known = types.map((type) => `\`${type}\``).join(" or ");
	return dist.FsL(oci_text, dist.z6Y((type) => types.includes(type), known));
}


}),

92223:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  V: () => (formatPrebuilt),
  z: () => (parsePrebuilt)
});
var _runpack_js__0 = __webpack_require__(60002);

function parsePrebuilt(text) {
	const [path = "", to = "", ...others] = text.split(":");
	return others.length === 0 && isInsidePath(path) && (0,_runpack_js__0.qW)(to) ? { path, to } : undefined;
}
function formatPrebuilt({ path, to }) {
	return `${path}:${to}`;
}
function isInsidePath(path) {
	return (path !== "" &&
		!/^[/-]|\/$/.test(path) &&
		(0,_runpack_js__0.qW)(`/${path}`) &&
		!path.split("/").some((part) => part.toLowerCase() === ".git"));
}


}),

93294:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  J: () => (parseScriptsUrl),
  P: () => (scriptsUrlIn)
});
var _oci_digest_js__0 = __webpack_require__(30719);
var _text_failure_js__1 = __webpack_require__(67271);
var _text_printable_js__2 = __webpack_require__(76158);
var _text_trailing_js__3 = __webpack_require__(36141);
var _text_url_secrets_js__4 = __webpack_require__(50400);
var _s2i_js__5 = __webpack_require__(15290);






const pathIn = /^(?:\/[A-Za-z0-9_.@+~-]+)+\/*$/;
function parseScriptsUrl(text) {
	const [, scheme = "", rest = ""] = /^([a-z]+):\/\/(.*)$/s.exec(text) ?? [];
	switch (scheme) {
		case "image":
			return isPath(rest)
				? { kind: "image", folder: (0,_text_trailing_js__3.h)(rest, "/") }
				: wrong("has no absolute path after `image://`");
		case "file": {
			const folder = `/${rest.replace(/^\/+/, "")}`;
			return isPath(folder)
				? { kind: "source", folder: (0,_text_trailing_js__3.h)(folder, "/").slice(1) }
				: wrong("has no folder of the source after `file://`");
		}
		case "http":
		case "https":
			return webScripts(text);
		default:
			return wrong("does not name a folder of the builder image, of the source or of a web server");
	}
}
function scriptsUrlIn(text) {
	const parsed = parseScriptsUrl(text);
	if (parsed.kind !== "wrong")
		return parsed;
	throw (0,_text_failure_js__1.AN)("scripts-url", `${JSON.stringify((0,_text_printable_js__2.RK)((0,_text_printable_js__2.vI)((0,_text_url_secrets_js__4.c)(text), 100)))} ${parsed.wrong}.`, "Write `image://` and a folder of the builder image, e.g. `image:///usr/libexec/s2i`; `file://` and a folder of the source, e.g. `file://deploy/s2i`; or the URL of a folder with the digest of each script, `https://example.org/s2i#assemble=sha256:…,run=sha256:…`.");
}
function webScripts(text) {
	const hash = text.indexOf("#");
	const base = hash === -1 ? text : text.slice(0, hash);
	const flaw = flawOf(base);
	if (flaw !== undefined)
		return wrong(flaw);
	const { href } = new URL(base);
	const folder = href.endsWith("/") ? href : `${href}/`;
	const scripts = [];
	for (const entry of hash === -1 ? [] : text.slice(hash + 1).split(",")) {
		const [, written = "", hex = ""] = /^([a-z-]{1,40})=sha256:([0-9a-f]{64})$/.exec(entry) ?? [];
		const name = _s2i_js__5.sO.find((known) => known === written);
		if (name === undefined) {
			const shown = JSON.stringify((0,_text_printable_js__2.RK)((0,_text_printable_js__2.vI)((0,_text_url_secrets_js__4.c)(entry), 60)));
			return wrong(`has ${shown}, which is not a script with its digest`);
		}
		if (scripts.some((each) => each.name === name))
			return wrong(`names \`${name}\` twice`);
		scripts.push({ name, url: `${folder}${name}`, digest: (0,_oci_digest_js__0.Ch)(hex) });
	}
	return scripts.length === 0
		? wrong("has no digest of a script, so nothing says which scripts these are")
		: { kind: "web", base, scripts };
}
function flawOf(base) {
	if (/[\s\p{Cc}]/u.test(base))
		return "has a blank or a control character in it";
	if (!URL.canParse(base))
		return "is not a URL";
	const { username, password } = new URL(base);
	if (username !== "" || password !== "")
		return "has an account in it, which the image would show";
	return base.includes("?") ? "has a query" : undefined;
}
function isPath(text) {
	return pathIn.test(text) && !text.split("/").some((part) => part === ".." || part === ".");
}
function wrong(text) {
	return { kind: "wrong", wrong: text };
}


}),

94037:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  P: () => (isToolVersion),
  q: () => (isDeclarationPath)
});
function isDeclarationPath(text) {
	const parts = text.split("/");
	return (text.length <= 1000 &&
		!/\p{Cc}|\\/u.test(text) &&
		parts.every((part) => part !== "" && part !== "." && part !== ".."));
}
function isToolVersion(text) {
	return /^\d[\w.+~-]{0,39}$/.test(text);
}


}),

95847:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  IX: () => (isLocal),
  JA: () => (canonicalRepository),
  aR: () => (repositoryName)
});
var _text_trailing_js__0 = __webpack_require__(36141);

const defaultPorts = {
	ssh: "22",
	"git+ssh": "22",
	"ssh+git": "22",
	git: "9418",
	http: "80",
	https: "443",
};
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp} ,]/gu;
const urlForm = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)/;
const scpForm = /^(?:([^/:[]*)@)?(\[[^\]/]*\]|[^/:[@]+):(.*)$/s;
const helperForm = /^[A-Za-z0-9+.-]+::/;
function repositoryName(remote) {
	if (helperForm.test(remote) || isLocal(remote))
		return undefined;
	const url = urlForm.exec(remote);
	if (url !== null)
		return fromUrl((url[1] ?? "").toLowerCase(), url[2] ?? "", url[3] ?? "");
	const scp = scpForm.exec(remote);
	return scp === null ? undefined : join(unbracketed(scp[2] ?? ""), scp[3] ?? "");
}
function isLocal(remote) {
	if (helperForm.test(remote) || remote === "")
		return false;
	const url = urlForm.exec(remote);
	return url === null ? !scpForm.test(remote) : url[1]?.toLowerCase() === "file";
}
function canonicalRepository(input) {
	const name = /^([A-Za-z0-9.-]+(?::\d+)?)\/(.+)$/s.exec(input);
	if (name === null)
		return repositoryName(input);
	const host = name[1] ?? "";
	return /^\.+$/.test(host) ? repositoryName(input) : join(host, name[2] ?? "");
}
function fromUrl(scheme, authority, path) {
	const host = authority.slice(authority.lastIndexOf("@") + 1);
	const port = defaultPorts[scheme];
	return join(port === undefined ? host : withoutPort(host, port), path);
}
function withoutPort(host, port) {
	if (host.endsWith(`:${port}`))
		return host.slice(0, -port.length - 1);
	return host.endsWith(":") ? host.slice(0, -1) : host;
}
function unbracketed(host) {
	if (!host.startsWith("["))
		return host;
	const inner = host.slice(1, -1);
	const named = inner.slice(inner.lastIndexOf("@") + 1);
	return named.split(":").length > 2 ? `[${named}]` : withoutPort(named, "22");
}
function join(host, path) {
	const name = withoutSuffix(encoded(path.replace(/^\/+/, "")));
	if (host === "" || name === undefined)
		return undefined;
	return `${encoded(host.toLowerCase())}/${name}`;
}
function withoutSuffix(path) {
	const named = (0,_text_trailing_js__0.h)(path, "/");
	const isSuffixed = named.endsWith(".git") && named !== ".git" && !named.endsWith("/.git");
	const bare = isSuffixed ? (0,_text_trailing_js__0.h)(named.slice(0, -".git".length), "/") : named;
	return bare === "" ? undefined : bare;
}
function encoded(text) {
	return text.replace(unsafe, (character) => encodeURIComponent(character));
}


}),

98570:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  V: () => (createOptionReader)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _choices_js__1 = __webpack_require__(58909);
var _list_js__2 = __webpack_require__(88213);
var _lists_js__3 = __webpack_require__(89376);




function createOptionReader(raw) {
	const isGiven = (name) => {
		const value = raw[name] ?? "";
		return typeof value === "string" ? value.trim() !== "" : value.length > 0;
	};
	const written = (name) => (isGiven(name) ? raw[name] : (0,_list_js__2.b)(name).default) ?? "";
	const single = (name) => {
		const value = written(name);
		return (typeof value === "string" ? value : (value.at(-1) ?? "")).trim();
	};
	return {
		isGiven,
		text: (name) => {
			const text = single(name);
			if (/\p{Cc}/u.test(text)) {
				throw (0,_domain_text_failure_js__0.AN)(name, "it has a line break or another control character.", "Write it on one line.");
			}
			return text === "" ? undefined : text;
		},
		boolean: (name) => {
			const text = single(name);
			if (/^(true|True|TRUE)$/.test(text))
				return true;
			if (/^(false|False|FALSE)$/.test(text))
				return false;
			throw (0,_domain_text_failure_js__0.AN)(name, `${JSON.stringify(text.slice(0, 80))} is neither true nor false.`, "Write `true` or `false`.");
		},
		number: (name, most) => {
			const text = single(name);
			if (/^\d{1,9}$/.test(text) && Number(text) <= most)
				return Number(text);
			throw (0,_domain_text_failure_js__0.AN)(name, `${JSON.stringify((0,_choices_js__1.ml)(text))} is not a whole number from 0 to ${most}.`, `Write a number, e.g. \`${(0,_list_js__2.b)(name).example}\`.`);
		},
		choice: (name, known) => (0,_choices_js__1.uS)({ input: name, known, written: single(name) }),
		lines: (name) => (0,_lists_js__3.u)(name, written(name)),
		words: (name) => (0,_lists_js__3.y)(written(name)),
	};
}


}),

99682:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  EN: () => (bodyOf),
  Eu: () => (untilAborted),
  VL: () => (TooLong),
  lf: () => (bodyInto)
});
var node_fs__0 = __webpack_require__(73024);
var node_stream__1 = __webpack_require__(57075);
var node_stream_promises__2 = __webpack_require__(46466);



async function untilAborted(answer, signal) {
	answer.catch(() => undefined);
	signal.throwIfAborted();
	return await new Promise((resolve, reject) => {
		const stop = () => reject(signal.reason);
		signal.addEventListener("abort", stop, { once: true });
		answer.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
	});
}
class TooLong extends Error {
}
async function bodyOf(message, limits) {
	const chunks = [];
	for await (const chunk of bounded(message, limits))
		chunks.push(chunk);
	return Buffer.concat(chunks);
}
async function bodyInto(message, { to, ...limits }) {
	await (0,node_stream_promises__2.pipeline)(bounded(message, limits), (0,node_fs__0.createWriteStream)(to, { flags: "wx", mode: 0o600 }));
}
async function* bounded(message, { signal, most }) {
	let size = 0;
	const body = (0,node_stream__1.addAbortSignal)(signal, message);
	for await (const chunk of body) {
		size += chunk.length;
		if (size > most)
			throw new TooLong(`more than ${most} bytes`);
		yield chunk;
	}
}


}),

};
//# sourceMappingURL=912.index.js.map
