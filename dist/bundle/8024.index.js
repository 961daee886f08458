export const id = 8024;
export const ids = [8024];
export const modules = {

8024:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  B5: () => (askedOfImage),
  GL: () => (checkoutAdvisories),
  HR: () => (imageAdvisories),
  PC: () => (joinedAdvisories),
  Uy: () => (advisoryNames)
});
const checkoutAdvisories = [
	"dirty",
	"ignored-in-context",
	"unpushed",
	"untagged",
	"ephemeral-tag",
	"tag-mismatch",
	"tag-not-head",
	"unknown-repository",
	"wrong-revision",
	"merge-preview",
	"unverifiable",
	"no-repository",
	"submodule-dirty",
	"lfs-pointer",
];
const imageAdvisories = [
	"setuid-file",
	"file-capability",
	"world-writable",
	"tools-in-image",
	"credential-in-image",
];
const advisoryNames = [
	...checkoutAdvisories,
	"unpinned-base",
	"unverified-download",
	"single-stage",
	"floating-packages",
	"root-user",
	"network-in-run",
	"vcs-in-image",
	"foreign-context",
	"dropped-instruction",
	"moving-input",
	"stale-time",
	"foreign-executable",
	"unchecked-files",
	...imageAdvisories,
];
const measuredAdvisories = ["network-in-run", "stale-time", "foreign-executable"];
function askedOfImage(names) {
	return [...measuredAdvisories, ...imageAdvisories].filter((name) => names.includes(name));
}
function joinedAdvisories(known, found) {
	return advisoryNames.flatMap((name) => {
		const [first, second] = [known, found].flatMap((all) => all.find((one) => one.name === name) ?? []);
		if (first === undefined)
			return [];
		return [second === undefined ? first : both(first, second)];
	});
}
function both(one, other) {
	const evidence = distinct([...one.evidence, ...other.evidence]);
	if (evidence.length === one.evidence.length)
		return one;
	const [places, findings, leavesOpen] = [
		distinct([...(one.places ?? []), ...(other.places ?? [])]),
		distinct([...(one.findings ?? []), ...(other.findings ?? [])]),
		distinct([...(one.leavesOpen ?? []), ...(other.leavesOpen ?? [])]),
	];
	return {
		...{ ...one, evidence },
		...(places.length === 0 ? {} : { places }),
		...(findings.length === 0 ? {} : { findings }),
		...(leavesOpen.length === 0 ? {} : { leavesOpen }),
	};
}
function distinct(values) {
	return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}


}),

8579:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  a: () => (didYouMean)
});
function nearest(written, known) {
	const longest = 64;
	if (written.length > longest)
		return undefined;
	const wanted = written.toLowerCase();
	let best;
	for (const name of known) {
		const distance = editDistance(wanted, name.toLowerCase());
		const near = distance <= Math.max(1, Math.floor(Math.max(wanted.length, name.length) / 3));
		if (near && (best === undefined || distance < best.distance))
			best = { name, distance };
	}
	return best?.name;
}
function didYouMean(written, known) {
	const name = nearest(written, known);
	return name === undefined ? "." : `; did you mean \`${name}\`?`;
}
function editDistance(a, b) {
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const same = a[row - 1] === b[column - 1];
			const swapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			current[column] = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1), swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY);
		}
		beforeLast = last;
		last = current;
	}
	return at(last, b.length);
}
function at(row, column) {
	return row[column] ?? Number.POSITIVE_INFINITY;
}


}),

10970:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $8: () => (perSurface),
  P3: () => (onePerPlace),
  Pe: () => (setting),
  g2: () => (onePer),
  rG: () => (onSurface),
  xE: () => (theRun),
  y1: () => (namedSetting)
});
const [start, named, middle, end] = ["\u{E0F0}", "\u{E0F3}", "\u{E0F1}", "\u{E0F2}"];
const marks = new RegExp(`[${start}${named}${middle}${end}]`, "gu");
const form = `[^${start}${named}${middle}${end}]*`;
const marked = new RegExp(`${start}(?:([\\w-]*)${named})?(${form})${middle}(${form})${end}`, "gu");
const cutName = new RegExp(`${start}[\\w-]*(?:${named}|$)`, "gu");
function perSurface(forms) {
	return `${start}${forms.workflow}${middle}${forms.commandLine}${end}`;
}
function aboutSetting(name, { workflow, commandLine }) {
	return `${start}${name}${named}${workflow}${middle}${commandLine}${end}`;
}
function setting(name, value) {
	return aboutSetting(name, {
		workflow: `\`${value === undefined ? name : `${name}: ${value}`}\``,
		commandLine: `\`${flag(name, value)}\``,
	});
}
function namedSetting(name) {
	return aboutSetting(name, { workflow: `input \`${name}\``, commandLine: `\`--${name}\`` });
}
function flag(name, value) {
	if (value === undefined || value === "true")
		return `--${name}`;
	if (value === "false")
		return `--no-${name}`;
	return `--${name}=${/\s/.test(value) ? inQuotes(value) : value}`;
}
function inQuotes(value) {
	return `'${value.replaceAll("'", `'\\''`)}'`;
}
const place = perSurface({ workflow: "per line", commandLine: "per flag" });
const onePerPlace = `one ${place}`;
function onePer(entry) {
	return `one ${entry} ${place}`;
}
const theRun = perSurface({ workflow: "the step", commandLine: "the command" });
const nowhere = () => "";
function onSurface(text, surface, elsewhere = nowhere) {
	if (!text.includes(start))
		return text;
	const said = text.replace(marked, (_, name, workflow, commandLine) => `${surface === "workflow" ? workflow : commandLine}${name === undefined ? "" : elsewhere(name)}`);
	return said.replaceAll(cutName, "").replaceAll(marks, "");
}


}),

15290:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $s: () => (s2iMethods),
  O6: () => (longestS2iText),
  Vw: () => (keptLabel),
  Z4: () => (mostArtifacts),
  _i: () => (artifactsSecret),
  gZ: () => (sourceScripts),
  kR: () => (keptArtifacts),
  sO: () => (scriptNames),
  ut: () => (scriptsContext),
  xV: () => (assembledStage)
});
const s2iMethods = ["build", "run"];
const scriptNames = ["assemble", "run", "save-artifacts", "assemble-runtime"];
const sourceScripts = ".s2i/bin";
const scriptsContext = "s2i-scripts";
const artifactsSecret = "s2i-artifacts";
const keptArtifacts = "/dev/s2i-kept.tar";
const keptLabel = "dev.twofold.s2i-artifacts";
const assembledStage = "assembled";
const mostArtifacts = 100;
const longestS2iText = 4096;


}),

22985:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  g: () => (optionGroups)
});


var surface = __webpack_require__(10970);
;

const cacheOptions = [
	{
		name: "cache",
		kind: "text",
		value: "PLACE",
		default: "off",
		text: "Where proven RUN steps are kept, so that later builds need not run them (docs/cache.md): `off`, `actions` for the runner's cache, the path of a folder, which starts with `/` or `.`, or a repository. The image stays the same.",
		example: "actions",
	},
	{
		name: "cache-network",
		kind: "boolean",
		value: "",
		default: "false",
		text: `Also keep and take steps whose results may have come over a network, which can have changed since. Stages of ${(0,surface.Pe)("fetch-stages")} need no such permission.`,
		example: "true",
	},
	{
		name: "cache-trusted-root",
		kind: "text",
		value: "PATH",
		path: "files",
		text: `File of Sigstore's roots, by which the signatures of entries in ${(0,surface.Pe)("cache")} are checked: only those count that a workflow of this repository signed. A repository as ${(0,surface.Pe)("cache")} needs it.`,
		example: "trusted-root.jsonl",
	},
	{
		name: "proof",
		kind: "choice",
		value: "MODE",
		default: "cached",
		choices: ["cached", "full"],
		text: `\`cached\`: steps that are proven in ${(0,surface.Pe)("cache")} are not run. \`full\`: both builds run every step, and keep what they agree on.`,
		example: "full",
	},
];

;

const imageOptions = [
	{
		name: "image",
		kind: "words",
		value: "NAME",
		text: `Repository names without a tag; needed to push, unless ${(0,surface.Pe)("tags")} has full names.`,
		example: "ghcr.io/acme/shop",
	},
	{
		name: "tags",
		kind: "words",
		value: "TAG",
		text: `Tags to push: \`1.4.0\` for each name in ${(0,surface.Pe)("image")}, or full \`name:tag\` references, as docker/metadata-action writes them. Default, from the source: \`1.4.0\` at git tag \`v1.4.0\`, otherwise \`sha-\` and 12 digits of the commit.`,
		example: "1.4.0",
	},
	{
		name: "labels",
		kind: "lines",
		value: "NAME=VALUE",
		text: `Labels of the image, ${(0,surface.g2)("`name=value`")}, as docker/metadata-action writes them. Those about source, revision, version and base are left out: Twofold writes them itself.`,
		example: "org.opencontainers.image.title=Shop",
	},
	{
		name: "annotations",
		kind: "lines",
		value: "NAME=VALUE",
		text: `Annotations of the image's manifest, ${(0,surface.g2)("`name=value`")}.`,
		example: "org.opencontainers.image.licenses=MIT",
	},
];

;

const repeated = (0,surface.$8)({ workflow: "", commandLine: "; may be repeated" });
const imagesOptions = [
	{
		name: "all",
		kind: "boolean",
		value: "",
		default: "false",
		text: `Build every image that \`twofold.yml\` lists below \`images\`. Without it and ${(0,surface.Pe)("only")}, those are built whose inputs changed since their last proven image.`,
		example: "true",
	},
	{
		name: "only",
		kind: "words",
		value: "NAME",
		text: `Build the images of \`twofold.yml\` with these names, changed or not${repeated}.`,
		example: "cart",
	},
];

;

const machineOptions = [
	{
		name: "buildah",
		kind: "text",
		value: "SOURCE",
		path: "files",
		text: "The buildah to build with: a path, a version (`1.43.2`), a URL with its checksum (`https://…#sha256=…`), or an image with its digest (`docker://…@sha256:…`). Default: the one on PATH.",
		example: "1.43.2",
	},
	{
		name: "keep-bases",
		kind: "text",
		value: "FOLDER",
		path: "folders",
		text: "Folder in which bases are kept between runs of this machine, fetched and unpacked, so that a later run does neither again. Nobody else may be able to read or change it; it is made where it is missing. What lies there is checked before it is used (docs/performance.md). Default: nothing is kept.",
		example: "/var/lib/twofold/bases",
	},
	{
		name: "keep-bases-limit",
		kind: "number",
		value: "GIGABYTES",
		default: "20",
		text: `What the folder of ${(0,surface.Pe)("keep-bases")} may take. Bases that were used longest ago are removed first.`,
		example: "50",
	},
	{
		name: "output",
		kind: "text",
		value: "FOLDER",
		path: "folders",
		text: `Folder for the OCI layout and the reports. Default: a new one in ${(0,surface.$8)({ workflow: "the runner's temporary folder", commandLine: "RUNNER_TEMP or TMPDIR" })}.`,
		example: "out",
	},
	{
		name: "timings",
		kind: "text",
		value: "FILE",
		path: "files",
		text: "Also write where the time went: each phase, each step of each build, and each program that was started, in Chrome's trace format, which `chrome://tracing`, Perfetto and speedscope show.",
		example: "timings.json",
	},
	{
		name: "sbom",
		kind: "choice",
		value: "FORMAT",
		default: "false",
		choices: ["false", "true", "cyclonedx", "spdx"],
		text: `Also list the image's packages, their licences, and its files of no package, in the folder of ${(0,surface.Pe)("output")}. \`cyclonedx\`: CycloneDX 1.6, \`sbom.cdx.json\`. \`spdx\`: SPDX 2.3, \`sbom.spdx.json\`. \`true\`: both. With ${(0,surface.Pe)("push")}, each is also put beside the image in the registry. The image stays the same.`,
		example: "true",
	},
	{
		name: "cache-size",
		kind: "number",
		value: "GIGABYTES",
		default: "2",
		text: `The most gigabytes that a folder of ${(0,surface.Pe)("cache")} keeps; what was not used for longest goes first.`,
		example: "10",
	},
];


var environment = __webpack_require__(78975);
;


const variations = environment.u.map((name) => `\`${name}\``).join(", ");
const proofOptions = [
	{
		name: "reproducibility",
		kind: "choice",
		value: "MODE",
		default: "require",
		choices: ["require", "warn", "skip"],
		text: `\`require\`: if the builds differ, ${surface.xE} fails and nothing is pushed. \`warn\`: if they differ, there is a warning. \`skip\`: build only once, reported as unchecked; pushed only with ${(0,surface.Pe)("push-unchecked")}.`,
		example: "warn",
	},
	{
		name: "push-unchecked",
		kind: "boolean",
		value: "",
		default: "false",
		text: `Needed to push with ${(0,surface.Pe)("reproducibility", "skip")}, which proves nothing; has no effect in the other modes.`,
		example: "true",
	},
	{
		name: "vary",
		kind: "words",
		value: "NAMES",
		names: environment.u,
		default: "all",
		text: `What the second build does differently: \`all\`, \`none\`, a list, or \`all\` with \`-name\` entries. Known: ${variations}.`,
		example: "all,-hostname",
	},
	{
		name: "require-varied",
		kind: "words",
		value: "NAMES",
		names: environment.u,
		text: `Variations that must have been applied to every RUN step; if not, Twofold fails: \`all\`, a list, or \`all\` with \`-name\` entries. Known: ${variations}.`,
		example: "hostname,clock",
	},
	{
		name: "expected-digest",
		kind: "text",
		value: "DIGEST",
		text: `The digest that the image must have, e.g. the one that another machine gave it. If it has another, ${surface.xE} fails and nothing is pushed.`,
		example: "sha256:5f1a0e9c7b3d8246a1c4e7f09b2d6835c8a1f4e7d0b3926584c7fa1e0d9b3628",
	},
	{
		name: "traces",
		kind: "choice",
		value: "MODE",
		default: "fail",
		choices: ["fail", "warn"],
		text: "How a trace of this build in the image affects the verdict. `fail`: it counts as a difference. `warn`: it is only reported.",
		example: "warn",
	},
	{
		name: "extra-builds",
		kind: "number",
		value: "COUNT",
		default: "8",
		text: "At most this many builds to find out which variation makes the image differ; they run only if it does. One of them runs on another day if nothing else shows whether the build wrote today's date. `0`: none.",
		example: "3",
	},
	{
		name: "fail-fast",
		kind: "boolean",
		value: "",
		default: "false",
		text: `End both builds at the first RUN step of the final stage whose results differ, if no later step's words say that it may remove or rewrite what differs; the report then names no step that had not begun by then. A script that does so without saying so is not run any more, and the verdict stays \`false\`. Has no effect with ${(0,surface.Pe)("exceptions")}, ${(0,surface.Pe)("try-fix")}, or another mode than ${(0,surface.Pe)("reproducibility", "require")}.`,
		example: "true",
	},
	{
		name: "try-fix",
		kind: "boolean",
		value: "",
		default: "false",
		text: "If the builds differ, put the fixes that the report shows as lines into a copy of the Containerfile, build that twice too, and say whether they pass; if all do, show them as a patch. The verdict stays, and no image is pushed from that.",
		example: "true",
	},
	{
		name: "canonical",
		kind: "boolean",
		value: "",
		default: "true",
		text: "Give RUN steps the canonical environment. `false`: change nothing, for images that plain buildah must be able to rebuild.",
		example: "false",
	},
	{
		name: "compare",
		kind: "choice",
		value: "MODE",
		default: "content",
		choices: ["content", "compressed"],
		text: "`content`: compare config, annotations and uncompressed layers. `compressed`: also the manifests that a registry would get.",
		example: "compressed",
	},
	{
		name: "exceptions",
		kind: "text",
		value: "PATH",
		path: "files",
		text: "File of known differences that are accepted for a while, each with path, cause, reason, owner and expiry date.",
		example: "exceptions.yaml",
	},
	{
		name: "policy",
		kind: "text",
		value: "PATH",
		path: "files",
		text: `File with the rules that the image has to keep (docs/policy.md); if one does not hold, ${surface.xE} fails and nothing is pushed.`,
		example: "policy.yml",
	},
];


var build_recipe = __webpack_require__(77961);
;


const recipeOptions = [
	{
		name: "recipe",
		kind: "choice",
		value: "KIND",
		default: "containerfile",
		choices: build_recipe.u,
		text: "How the image is described: `containerfile`, the project's own; `runpack`, whose final stage Twofold writes, so that no toolchain is in the image; `s2i`, by which the scripts of a builder image make an image of a source that has no Containerfile; `prebuilt`, which puts files that an existing process made on a runtime image; or `base`, a root file system of Debian's or Ubuntu's packages.",
		example: "runpack",
	},
	{
		name: "context",
		kind: "text",
		value: "FOLDER",
		path: "folders",
		default: ".",
		text: "Build context: a folder inside the checkout.",
		example: "services/cart",
	},
	{
		name: "file",
		kind: "text",
		value: "PATH",
		path: "files",
		text: "The Containerfile. Default: `Containerfile`, else `Dockerfile`, in the context.",
		example: "services/cart/Containerfile",
	},
	{
		name: "declaration",
		kind: "text",
		value: "PATH",
		path: "files",
		text: `With ${(0,surface.Pe)("recipe", "base")}: the file in ${(0,surface.Pe)("context")} that describes the base; its lock is beside it. Default: \`base.yaml\`.`,
		example: "images/base.yaml",
	},
	{
		name: "target",
		kind: "text",
		value: "STAGE",
		text: "Stage to build. Default: the last one.",
		example: "runtime",
	},
	{
		name: "build-args",
		kind: "lines",
		value: "NAME=VALUE",
		text: `Build arguments, ${(0,surface.g2)("`name=value`")}. The image records them in its recipe, so do not put secrets there.`,
		example: "EDITION=community",
	},
	{
		name: "build-contexts",
		kind: "lines",
		value: "NAME=VALUE",
		text: `Further build contexts, ${(0,surface.g2)("`name=value`")}; pin images by digest.`,
		example: "assets=../assets",
	},
	{
		name: "secrets",
		kind: "lines",
		value: "ID=VALUE",
		text: `Secrets for \`RUN --mount=type=secret\`, ${(0,surface.g2)("`id=value`, `id=src=path` or `id=env=VARIABLE`")}; put a secret of several lines in double quotes.`,
		example: "npmrc=src=/home/me/.npmrc",
	},
	{
		name: "platforms",
		kind: "words",
		value: "OS/ARCH",
		text: `Platforms to build for, one or more. Several give an image index; each of them is proven by itself. Default: ${(0,surface.$8)({ workflow: "the runner's", commandLine: "this machine's" })}.`,
		example: "linux/amd64,linux/arm64",
	},
	{
		name: "network",
		kind: "choice",
		value: "MODE",
		default: "default",
		choices: ["default", "none", "host"],
		text: "Network of RUN steps: `default`, `none` or `host`.",
		example: "none",
	},
	{
		name: "hermetic",
		kind: "boolean",
		value: "",
		default: "false",
		text: `Cut all RUN steps off from the network in both builds, except those of ${(0,surface.Pe)("fetch-stages")}.`,
		example: "true",
	},
	{
		name: "fetch-stages",
		kind: "words",
		value: "STAGE",
		text: `With ${(0,surface.Pe)("hermetic")}: stages that may use the network, to fetch what the others are built from.`,
		example: "deps",
	},
	{
		name: "timestamp",
		kind: "text",
		value: "SECONDS",
		default: "0",
		text: "Time of the image and of all files that the build makes: seconds since 1970, or `commit` for the time of the commit.",
		example: "commit",
	},
	{
		name: "source-date-epoch",
		kind: "text",
		value: "SECONDS",
		text: `\`SOURCE_DATE_EPOCH\` of RUN steps: seconds since 1970, \`commit\`, or \`none\`. Default: ${(0,surface.Pe)("timestamp")}, but at least 318211200 (1980-02-01), the earliest time that every zip can hold in every time zone.`,
		example: "commit",
	},
];

;

const registryOptions = [
	{
		name: "push",
		kind: "boolean",
		value: "",
		default: "false",
		text: "Push the image that was proven; never one from a fork's pull request, whatever the event.",
		example: "true",
	},
	{
		name: "push-by-digest",
		kind: "boolean",
		value: "",
		default: "false",
		text: `Push under the digest alone, with no tag: for ${(0,surface.$8)({ workflow: "the action `merge/`", commandLine: "`twofold merge`" })}, which tags an index of several platforms. Has no effect without ${(0,surface.Pe)("push")}.`,
		example: "true",
	},
	{
		name: "reuse",
		kind: "boolean",
		value: "",
		default: "false",
		text: `Build nothing if ${(0,surface.Pe)("image")} already has an image of the same source and recipe whose labels say that it was proven: its digest is the output. Never for a source that is dirty or not pushed.`,
		example: "true",
	},
	{
		name: "attest",
		kind: "boolean",
		value: "",
		default: "false",
		text: `Attest the pushed image: how it was built (SLSA provenance), and that two builds gave it. In a job with \`id-token: write\` and \`attestations: write\`: signed, stored with the forge and beside the image; else: unsigned files in ${(0,surface.Pe)("output")}.`,
		example: "true",
	},
	{
		name: "username",
		kind: "text",
		value: "NAME",
		text: "User name for the registry. Default: the auth files of containers and docker.",
		example: "$" + "{{ github.actor }}",
	},
	{
		name: "password",
		kind: "text",
		value: "TOKEN",
		text: `Password or token for the registry${(0,surface.$8)({ workflow: "", commandLine: "; `-` reads it from standard input. Default: the variable TWOFOLD_PASSWORD" })}.`,
		example: "$" + "{{ secrets.GITHUB_TOKEN }}",
	},
	{
		name: "authfile",
		kind: "text",
		value: "PATH",
		path: "files",
		text: "Auth file to use instead of those of containers and docker.",
		example: "/home/me/auth.json",
	},
	{
		name: "tls-verify",
		kind: "boolean",
		value: "",
		default: "true",
		text: `Whether the registries of ${(0,surface.Pe)("image")} must speak HTTPS with a valid certificate; for others, see ${(0,surface.Pe)("insecure-registries")}.`,
		example: "false",
	},
	{
		name: "insecure-registries",
		kind: "words",
		value: "HOST",
		text: `Registries other than those of ${(0,surface.Pe)("image")} that need no HTTPS with a valid certificate, e.g. of base images: hosts, with the port if there is one.`,
		example: "registry.internal:5000",
	},
];


var runpack = __webpack_require__(93782);

var s2i = __webpack_require__(15290);
;


const s2i_s2i = (0,surface.Pe)("recipe", "s2i");
const s2iOptions = [
	{
		name: "source",
		kind: "text",
		value: "SOURCE",
		path: "files",
		text: `With ${s2i_s2i}: what the image is made from: a folder, an archive (.zip, .tar, .tar.gz, .tar.bz2, .tar.xz), a program, or a repository, \`URL#<commit>\` or \`URL#<commit>:folder\`. Default: ${(0,surface.Pe)("context")}.`,
		example: "shop.tar.gz",
	},
	{
		name: "builder-image",
		kind: "text",
		value: "IMAGE",
		text: `With ${s2i_s2i}: the image whose scripts assemble the source.`,
		example: "quay.io/sclorg/python-312-c9s@sha256:…",
	},
	{
		name: "scripts-url",
		kind: "text",
		value: "URL",
		text: `With ${s2i_s2i}: where the scripts are, before the source's \`.s2i/bin\` and the image's label: a folder of the image (\`image://\`), of the source (\`file://\`), or of a web server with the digest of each script (\`https://…#assemble=sha256:…,run=sha256:…\`).`,
		example: "image:///usr/libexec/s2i",
	},
	{
		name: "runtime-artifacts",
		kind: "lines",
		value: "PATH",
		text: `With ${s2i_s2i} and ${(0,surface.Pe)("runtime-image")}: what that image gets from the builder, ${(0,surface.g2)("`/source` or `/source:folder`")}. Default: what its label io.openshift.s2i.assemble-input-files names.`,
		example: "/opt/app-root/src",
	},
	{
		name: "method",
		kind: "choice",
		value: "METHOD",
		default: "build",
		choices: s2i.$s,
		text: `With ${s2i_s2i}: how the source gets into the container that assembles it: \`build\`: instructions copy it, \`run\`: it is mounted, and the container copies it. Both give the same files.`,
		example: "run",
	},
	{
		name: "incremental",
		kind: "boolean",
		value: "",
		default: "true",
		text: `With ${s2i_s2i}: give the first build what the previous image of the tag saved, if it can save something. The second build is always a clean one.`,
		example: "false",
	},
];


var advisory = __webpack_require__(8024);
;


const advisories = advisory.Uy.map((name) => `\`${name}\``).join(", ");
const sourceOptions = [
	{
		name: "forbid",
		kind: "words",
		value: "NAMES",
		names: advisory.Uy,
		text: `Advisories that fail ${surface.xE}: \`all\`, a list, or \`all\` with \`-name\` entries. Known: ${advisories}.`,
		example: "dirty,unpushed",
	},
	{
		name: "offset",
		kind: "text",
		value: "PATH",
		text: "Where in the repository the service lives. Default: the context's path from the repository's root.",
		example: "services/cart",
	},
	{
		name: "repository",
		kind: "text",
		value: "NAME",
		text: "Canonical repository, if the remote is a mirror. Default: the `origin` remote.",
		example: "github.com/acme/shop",
	},
	{
		name: "github-token",
		kind: "text",
		value: "TOKEN",
		workflowDefault: "$" + "{{ github.token }}",
		text: `Token for the forge's API, and sent nowhere else, to ask whether a shallow checkout's commit is pushed, and which exceptions a pull request adds.${(0,surface.$8)({ workflow: "", commandLine: " Default: the variable GITHUB_TOKEN or GH_TOKEN." })}`,
		example: "$" + "{{ secrets.READ_TOKEN }}",
	},
];

;










const optionGroups = [
	{ title: "What is built", options: [...recipeOptions, ...imagesOptions] },
	{ title: "Final stage of recipes runpack and prebuilt", options: runpack.L },
	{ title: "Source and builder of recipe s2i", options: s2iOptions },
	{ title: "Name of the image", options: imageOptions },
	{ title: "Registries", options: registryOptions },
	{ title: "What counts as a pass", options: [...proofOptions, ...cacheOptions] },
	{ title: "Source", options: sourceOptions },
	{ title: "Tools and output", options: machineOptions },
];


}),

36141:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  h: () => (withoutTrailing)
});
function withoutTrailing(text, characters) {
	let end = text.length;
	while (end > 0 && characters.includes(text.charAt(end - 1)))
		end -= 1;
	return text.slice(0, end);
}


}),

64050:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Ku: () => (firstOf),
  Vm: () => (contextOf),
  _j: () => (withoutSettings),
  gR: () => (withOrigins),
  iM: () => (fromFileText),
  ms: () => (settingsFrom),
  o2: () => (hasSource)
});
var _domain_build_origin_js__0 = __webpack_require__(95242);
var _domain_build_settings_file_js__1 = __webpack_require__(68824);
var _domain_text_failure_js__2 = __webpack_require__(67271);



function settingsFrom(inputs, originOf) {
	const origins = new Map();
	for (const name of namesIn(inputs)) {
		const origin = originOf(name);
		if (origin !== undefined)
			origins.set(name, origin);
	}
	return { inputs, origins };
}
function firstOf(all) {
	const inputs = {};
	const origins = new Map();
	for (const settings of all) {
		for (const [name, origin] of settings.origins) {
			const value = settings.inputs[name];
			if (origins.has(name) || value === undefined)
				continue;
			inputs[name] = value;
			origins.set(name, origin);
		}
	}
	return { inputs, origins };
}
function contextOf(settings) {
	return lastText(settings, "context") || ".";
}
function hasSource(settings) {
	return lastText(settings, "recipe") === "s2i";
}
function lastText({ inputs }, name) {
	const value = inputs[name] ?? "";
	return (typeof value === "string" ? value : (value.at(-1) ?? "")).trim();
}
function withoutSettings(settings, names) {
	const left = ([name]) => !names.some((one) => one === name);
	return {
		...settings,
		inputs: Object.fromEntries(Object.entries(settings.inputs).filter(left)),
		origins: new Map([...settings.origins].filter(left)),
	};
}
function namesIn(inputs) {
	const names = Object.keys(inputs);
	return names.filter((name) => {
		const value = inputs[name] ?? "";
		return typeof value === "string" ? value.trim() !== "" : value.length > 0;
	});
}
function fromFileText({ origins }) {
	const names = [...origins].filter(([, { kind }]) => kind === "file").map(([name]) => name);
	return names.length === 0 ? undefined : `from ${_domain_build_settings_file_js__1.bH}: ${names.join(", ")}`;
}
function withOrigins({ inputs, origins }, use) {
	try {
		return use(inputs);
	}
	catch (error) {
		throw error instanceof _domain_text_failure_js__2.HR ? (0,_domain_build_origin_js__0.H)(error, origins) : error;
	}
}


}),

67271:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  AN: () => (badInput),
  HR: () => (Failure),
  hS: () => (exitCodes),
  mP: () => (unwritable),
  o5: () => (inputNamed)
});
var _surface_js__0 = __webpack_require__(10970);

class Failure extends Error {
	code;
	place;
	input;
	output;
	told;
	constructor(details) {
		const { message, fix, cause } = details;
		super((0,_surface_js__0.rG)(message, "workflow"), cause === undefined ? undefined : { cause });
		this.name = "Failure";
		this.code = details.code;
		this.told = { message, fix };
		this.place = details.place;
		this.input = details.input;
		this.output = details.output ?? [];
	}
	get fix() {
		return (0,_surface_js__0.rG)(this.told.fix, "workflow");
	}
	on(surface, elsewhere) {
		const { message, fix } = this.told;
		return {
			message: (0,_surface_js__0.rG)(message, surface, elsewhere),
			fix: (0,_surface_js__0.rG)(fix, surface, elsewhere),
		};
	}
}
const exitCodes = {
	usage: 2,
	forbidden: 1,
	policy: 1,
	irreproducible: 1,
	"not-varied": 1,
	"secret-in-image": 1,
	build: 3,
	tool: 3,
	registry: 3,
	interrupted: 130,
};
function inputNamed(input) {
	return (0,_surface_js__0.$8)({ workflow: `Input \`${input}\``, commandLine: `Flag \`--${input}\`` });
}
function badInput(input, wrong, fix) {
	return new Failure({ code: "usage", message: `${inputNamed(input)}: ${wrong}`, fix, input });
}
function unwritable(error, folder) {
	const code = error instanceof Error && "code" in error ? error.code : undefined;
	if (!(error instanceof Error) || typeof code !== "string" || !/^E[A-Z0-9]+$/.test(code))
		return error;
	return new Failure({
		code: "tool",
		message: `${inputNamed("output")}: ${folder} cannot be written: ${error.message}.`,
		fix: `Free some space there, or name another folder; without ${(0,_surface_js__0.Pe)("output")}, RUNNER_TEMP or TMPDIR says where results go.`,
		cause: error,
	});
}


}),

68824:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  FV: () => (wrongSettings),
  bH: () => (settingsFileName),
  jj: () => (inSettingsFile)
});
var _text_failure_js__0 = __webpack_require__(67271);

const settingsFileName = "twofold.yml";
function inSettingsFile(name, value) {
	return `\`${value === undefined ? name : `${name}: ${value}`}\``;
}
function wrongSettings(line, wrong, fix) {
	return new _text_failure_js__0.HR({
		code: "usage",
		message: `${settingsFileName}:${line}: ${wrong}`,
		fix,
		place: { file: settingsFileName, line },
	});
}


}),

76158:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

77961:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  m: () => (leavesFilesUnchecked),
  u: () => (recipeKinds)
});
const recipeKinds = ["containerfile", "runpack", "s2i", "prebuilt", "base"];
function leavesFilesUnchecked(recipe) {
	return recipe.kind === "prebuilt" && recipe.make === undefined;
}


}),

78975:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  u: () => (variationNames)
});
const variationNames = [
	"store",
	"context",
	"hostname",
	"timezone",
	"locale",
	"umask",
	"cpus",
	"user-env",
	"file-order",
	"clock",
	"kernel-name",
	"network",
	"start-time",
];


}),

88213:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  b: () => (optionNamed),
  f: () => (options)
});
var _option_groups_js__0 = __webpack_require__(22985);

const options = _option_groups_js__0.g.flatMap((group) => [
	...group.options,
]);
function optionNamed(name) {
	const found = options.find((option) => option.name === name);
	if (found === undefined)
		throw new RangeError(`no option ${name}`);
	return found;
}


}),

93782:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  L: () => (runpackOptions)
});
var _domain_text_surface_js__0 = __webpack_require__(10970);

const only = `With ${(0,_domain_text_surface_js__0.Pe)("recipe", "runpack")}:`;
const files = `With ${(0,_domain_text_surface_js__0.Pe)("recipe", "prebuilt")}:`;
const stage = `With ${(0,_domain_text_surface_js__0.Pe)("recipe", "runpack")} and ${(0,_domain_text_surface_js__0.Pe)("recipe", "prebuilt")}:`;
const runpackOptions = [
	{
		name: "runtime-image",
		kind: "text",
		value: "IMAGE",
		text: `${stage} the image that the final stage is based on, by its digest. With ${(0,_domain_text_surface_js__0.Pe)("recipe", "s2i")}: the image to ship on instead of the builder.`,
		example: "gcr.io/distroless/base-debian12@sha256:…",
	},
	{
		name: "artifacts",
		kind: "lines",
		value: "STAGE:FROM:TO",
		text: `${only} what the final stage takes from the Containerfile's stages, ${(0,_domain_text_surface_js__0.g2)("`stage:/from:/to`")}.`,
		example: "build:/out/server:/usr/bin/server",
	},
	{
		name: "command",
		kind: "text",
		value: "COMMAND",
		text: `${stage} what a container runs: words, or a JSON array of them, \`["/usr/bin/server", "--greeting=good day"]\`.`,
		example: "/usr/bin/server --port=8080",
	},
	{
		name: "user",
		kind: "text",
		value: "USER",
		text: `${stage} who runs it, by number or name. Default: \`65532:65532\`, who is not root.`,
		example: "1000:1000",
	},
	{
		name: "env",
		kind: "lines",
		value: "NAME=VALUE",
		text: `${stage} variables of the environment, ${(0,_domain_text_surface_js__0.g2)("`name=value`")}. The image records them in its recipe, so do not put secrets there.`,
		example: "PORT=8080",
	},
	{
		name: "expose",
		kind: "words",
		value: "PORT",
		text: `${stage} ports that a container listens on, \`8080\` or \`53/udp\`.`,
		example: "8080",
	},
	{
		name: "workdir",
		kind: "text",
		value: "FOLDER",
		text: `${stage} the folder in which the command runs.`,
		example: "/srv",
	},
	{
		name: "spec-image",
		kind: "text",
		value: "NAME",
		text: `${only} which image of the build image's run spec, by its kind, offset or number, where ${(0,_domain_text_surface_js__0.Pe)("runtime-image")}, ${(0,_domain_text_surface_js__0.Pe)("artifacts")} and ${(0,_domain_text_surface_js__0.Pe)("command")} are left to it.`,
		example: "worker",
	},
	{
		name: "compare-single-stage",
		kind: "boolean",
		value: "",
		default: "false",
		text: `${only} build the Containerfile's own last stage as an image once more, and show size, files and packages of both.`,
		example: "true",
	},
	{
		name: "prebuilt",
		kind: "lines",
		value: "PATH:TO",
		text: `${files} files and folders that an existing process made, and where the image has them, ${(0,_domain_text_surface_js__0.g2)("`path:/to`")}; a path is from the context.`,
		example: "dist:/srv",
	},
	{
		name: "prebuilt-command",
		kind: "text",
		value: "COMMAND",
		text: `${files} the command that makes them: words, or a JSON array of them. It runs on this machine, in two clean checkouts of the commit and two environments, and what it makes is compared. Without it, the image is \`unchecked\`.`,
		example: "make dist",
	},
];


}),

95242:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  H: () => (toldWhere),
  o: () => (isUnvouched)
});
var _text_failure_js__0 = __webpack_require__(67271);
var _settings_file_js__1 = __webpack_require__(68824);


function toldWhere(failure, origins) {
	const { input } = failure;
	const origin = input === undefined ? undefined : origins.get(input);
	if (input === undefined || origin === undefined || origin.kind === "call")
		return failure;
	const { message, fix } = failure.told;
	const named = origin.kind === "variable"
		? `Variable ${origin.name}`
		: `${_settings_file_js__1.bH}:${origin.line}: ${(0,_settings_file_js__1.jj)(input)}`;
	return new _text_failure_js__0.HR({
		code: failure.code,
		message: message.replace((0,_text_failure_js__0.o5)(input), () => named),
		fix,
		...(origin.kind === "file" ? { place: { file: _settings_file_js__1.bH, line: origin.line } } : {}),
		cause: failure.cause,
	});
}
function isUnvouched({ origins }) {
	return origins?.get("image")?.kind === "file";
}


}),

};
//# sourceMappingURL=8024.index.js.map
