export const id = 5286;
export const ids = [5286];
export const modules = {

5286:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  B: () => (workspaceOf)
});
function workspaceOf(env) {
	return env["GITHUB_WORKSPACE"] || process.cwd();
}


}),

21719:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  openingCheckout: () => (openingCheckout)
});
var _compose_opening_js__0 = __webpack_require__(82950);
var _compose_runner_js__1 = __webpack_require__(39827);
var _options_settings_settings_js__2 = __webpack_require__(64050);
var _workspace_js__3 = __webpack_require__(5286);




function openingCheckout(load) {
	return async (context) => {
		const { env, signal } = context;
		const given = (0,_options_settings_settings_js__2.ms)(_compose_runner_js__1.l.readActionInputs(env), () => ({ kind: "call" }));
		return await (0,_compose_opening_js__0.besideOpening)(given, { env, signal, cwd: (0,_workspace_js__3.B)(env) }, async (ahead) => {
			const action = await load();
			return await action({ ...context, ahead });
		});
	};
}


}),

31432:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Ui: () => (readActionInputs),
  lS: () => (readSharedInputs),
  tE: () => (ownInput)
});
var _options_further_actions_js__0 = __webpack_require__(55688);
var _options_list_js__1 = __webpack_require__(88213);


function readActionInputs(env) {
	const inputs = {};
	for (const { name } of _options_list_js__1.f) {
		const value = env[`INPUT_${name.toUpperCase()}`];
		if (value !== undefined)
			inputs[name] = value;
	}
	return inputs;
}
function readSharedInputs(env, action) {
	const shared = (0,_options_further_actions_js__0.A9)(action);
	const inputs = Object.entries(readActionInputs(env)).filter(([name]) => shared.includes(name));
	return Object.fromEntries(inputs);
}
function ownInput(env, name) {
	const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
	return value === "" ? undefined : value;
}


}),

33303:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  _: () => (fileRules),
  b: () => (imageRules)
});
const proof = {
	why: "it decides what counts as proof, and the commit is what is proven",
};
const credentials = { why: "it is, names or could reveal a credential of the caller" };
const identity = {
	why: "it says where the image claims to come from, and a fork would claim the same",
};
const fileRules = {
	recipe: "taken",
	context: "taken",
	file: "taken",
	declaration: "taken",
	target: "taken",
	"build-args": "taken",
	"build-contexts": "taken",
	secrets: credentials,
	platforms: "taken",
	network: "taken",
	hermetic: "taken",
	"fetch-stages": "taken",
	timestamp: "taken",
	"source-date-epoch": "taken",
	"runtime-image": "taken",
	artifacts: "taken",
	command: "taken",
	user: "taken",
	env: "taken",
	expose: "taken",
	workdir: "taken",
	"spec-image": "taken",
	"compare-single-stage": "taken",
	prebuilt: "taken",
	"prebuilt-command": { why: "it runs on this machine, outside of every container" },
	source: { why: "a path or URL is for one build, and the file would say the same of every one" },
	"builder-image": "taken",
	"scripts-url": "taken",
	"runtime-artifacts": "taken",
	method: "taken",
	incremental: "taken",
	image: "taken",
	all: { why: "which images are built is the caller's decision" },
	only: { why: "which images are built is the caller's decision" },
	tags: { why: "a tag is for one commit, and the file would say the same of every commit" },
	labels: "taken",
	annotations: "taken",
	push: { why: "whether to publish is the caller's decision" },
	"push-by-digest": { why: "under which names an image is published is the caller's decision" },
	attest: { why: "whether to say something in the caller's name is the caller's decision" },
	reuse: {
		why: "whoever may push can claim that an image was proven, and the caller decides whom to believe",
	},
	username: credentials,
	password: credentials,
	authfile: credentials,
	"tls-verify": { why: "it lets somebody else answer in the place of a registry" },
	"insecure-registries": { why: "it lets somebody else answer in the place of a registry" },
	reproducibility: proof,
	"push-unchecked": proof,
	vary: proof,
	"require-varied": proof,
	cache: { why: "whom to believe that a step is proven is the caller's decision" },
	"cache-network": proof,
	"cache-size": { why: "how much of the machine is used is the caller's decision" },
	"cache-trusted-root": proof,
	proof,
	"expected-digest": proof,
	traces: proof,
	"extra-builds": { why: "without extra builds, dates that may be chance stay undecided" },
	"fail-fast": "taken",
	"try-fix": "taken",
	canonical: "taken",
	compare: "taken",
	exceptions: proof,
	policy: { why: "a commit does not choose the policy that it is judged by" },
	forbid: { why: "a commit does not choose the policy that it is judged by" },
	offset: identity,
	repository: identity,
	"github-token": credentials,
	buildah: { why: "it names a program that runs outside of the builds" },
	sbom: "taken",
	"keep-bases": { why: "it names a folder of the machine that is written to" },
	"keep-bases-limit": { why: "whoever owns the machine says what is kept there" },
	output: { why: "it names a folder of the machine that is written to" },
	timings: { why: "it names a file of the machine that is written to" },
};
const imageRules = { ...fileRules, tags: "taken" };


}),

38491:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  FC: () => (exactCommand),
  aD: () => (neutralized),
  fE: () => (formatCommand),
  tn: () => (formatAnnotation)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);

const longestMessage = 4096;
function formatCommand(name, properties, data) {
	const shown = Object.entries(properties).map(([key, value]) => [key, cut(cleaned(value ?? ""))]);
	return exactCommand(name, Object.fromEntries(shown), cut(cleaned(data)));
}
function exactCommand(name, properties, data) {
	const written = Object.entries(properties).flatMap(([key, value]) => value === undefined || value === "" ? [] : [`${key}=${escapeProperty(value)}`]);
	return `::${name}${written.length === 0 ? "" : ` ${written.join(",")}`}::${escapeData(data)}`;
}
function formatAnnotation({ level, title, message, place }) {
	const line = place?.line?.toString();
	return formatCommand(level, { title, file: place?.file, line }, message);
}
function neutralized(text) {
	return text.replaceAll("##[", "# #[").replace(/^(\s*):(?=:)/, "$1: ");
}
function cleaned(text) {
	return text.split("\n").map(_domain_text_printable_js__0.g$).join("\n").replaceAll("##[", "# #[");
}
function cut(text) {
	return text.length <= longestMessage ? text : `${text.slice(0, longestMessage - 1)}…`;
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}


}),

39827:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  l: () => (runner)
});


var commands = __webpack_require__(38491);

var inputs = __webpack_require__(31432);

var printable = __webpack_require__(76158);

var external_node_crypto_ = __webpack_require__(77598);
;
const firstKept = 2_000;
const lastKept = 8_000;
function createKeptLines() {
	let first = [];
	let last = [];
	let left = 0;
	return {
		add: (line) => {
			if (first.length < firstKept) {
				first.push(line);
				return;
			}
			last.push(line);
			if (last.length >= 2 * lastKept) {
				left += last.length - lastKept;
				last = last.slice(-lastKept);
			}
		},
		take: () => {
			const tooMany = Math.max(0, last.length - lastKept);
			const omitted = left + tooMany;
			const gap = omitted === 0 ? [] : [`… ${omitted.toLocaleString("en-US")} lines left out …`];
			const kept = [...first, ...gap, ...last.slice(tooMany)];
			first = [];
			last = [];
			left = 0;
			return kept;
		},
	};
}

;



function createGroups(write) {
	const logs = [];
	let token;
	const leave = () => {
		if (token === undefined)
			return;
		write(`::${token}::\n::endgroup::\n`);
		token = undefined;
	};
	const show = (log, lines) => {
		if (lines.length === 0)
			return;
		if (token === undefined) {
			token = (0,external_node_crypto_.randomUUID)();
			write(`${opening(log, token)}\n`);
			log.shownBefore = true;
		}
		write(lines.map((line) => `${line}\n`).join(""));
	};
	const showFinished = () => {
		for (let live = logs[0]; live !== undefined; live = logs[0]) {
			show(live, live.kept.take());
			if (!live.closed)
				return;
			leave();
			logs.shift();
		}
	};
	const open = (title) => {
		const log = { title, kept: createKeptLines(), shownBefore: false, closed: false };
		logs.push(log);
		return {
			line: (text) => {
				if (logs[0] === log)
					show(log, [text]);
				else
					log.kept.add(text);
			},
			close: () => {
				log.closed = true;
				if (logs[0] === log)
					showFinished();
			},
		};
	};
	return { open, leave };
}
function opening({ title, shownBefore }, token) {
	const group = (0,commands.fE)("group", {}, shownBefore ? `${title} (continued)` : title);
	return `${group}\n${(0,commands.fE)("stop-commands", {}, token)}`;
}

;



const longestLine = 4_000;
const millisecondsBetweenProgress = 15_000;
function createActionsReporter(write) {
	const groups = createGroups(write);
	const outside = (text) => {
		groups.leave();
		write(`${text}\n`);
	};
	const progress = createRareProgress((text) => outside(ownText(text)));
	return {
		info: (text) => {
			progress.forget();
			outside(ownText(text));
		},
		warn: (text) => outside((0,commands.fE)("warning", {}, text)),
		progress: progress.show,
		openLog: (title) => {
			const log = groups.open(harmless(title));
			return { line: (text) => log.line(harmless(text)), close: () => log.close() };
		},
		annotate: (annotation) => outside((0,commands.tn)(annotation)),
	};
}
function createRareProgress(say) {
	let last = Number.NEGATIVE_INFINITY;
	let pending;
	const showNow = (text) => {
		last = performance.now();
		say(text);
	};
	const forget = () => clearTimeout(pending);
	const show = (text) => {
		forget();
		const early = last + millisecondsBetweenProgress - performance.now();
		if (early <= 0)
			showNow(text);
		else
			pending = setTimeout(() => showNow(text), early).unref();
	};
	return { show, forget };
}
function ownText(text) {
	return text.split("\n").map(harmless).join("\n");
}
function harmless(text) {
	return (0,commands.aD)((0,printable.g$)((0,printable.vI)(text, longestLine)));
}


var saved_state = __webpack_require__(65086);
;




const runner = {
	createActionsReporter: createActionsReporter,
	formatAnnotation: commands.tn,
	markStarted: saved_state.F,
	readActionInputs: inputs.Ui,
	readSharedInputs: inputs.lS,
};


}),

47315:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  J: () => (giveValue)
});
var node_crypto__0 = __webpack_require__(77598);
var node_fs__1 = __webpack_require__(73024);
var _commands_js__2 = __webpack_require__(38491);



function giveValue(env, kind, name, value) {
	const file = env[`GITHUB_${kind.toUpperCase()}`];
	if (file === undefined || file === "") {
		process.stdout.write(`${(0,_commands_js__2.FC)(commands[kind], { name }, value)}\n`);
		return;
	}
	const end = `ghadelimiter_${(0,node_crypto__0.randomUUID)()}`;
	(0,node_fs__1.appendFileSync)(file, `${name}<<${end}\n${value}\n${end}\n`);
}
const commands = { output: "set-output", state: "save-state" };


}),

55688:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  bZ: () => (hasInput),
  A9: () => (sharedInputNames)
});




var surface = __webpack_require__(10970);

var list = __webpack_require__(88213);
;
const outputs_outputs = [
	{
		name: "digest",
		text: "`sha256:…` of the manifest, as the registry serves it; of several platforms, of their index.",
	},
	{
		name: "image-id",
		text: "`sha256:…` of the image's config; empty for an index, which has none.",
	},
	{
		name: "platforms",
		text: "JSON object: each platform → the digest of its image.",
	},
	{
		name: "image",
		text: "The pushed images, or the one that was reused, as `name@sha256:…`, one per line.",
	},
	{ name: "tags", text: "The pushed `name:tag` references, one per line." },
	{
		name: "changed",
		text: "`false` if the registry served this digest for every tag already, so that nothing was written; else `true`. Empty if nothing was to be pushed.",
	},
	{
		name: "reused",
		text: "`true` if nothing was built, because the image was there already; `reproducible` is `unchecked` then.",
	},
	{ name: "reproducible", text: "`true`, `false` or `unchecked`." },
	{
		name: "varied",
		text: "JSON array of the variations that every step of the second build had.",
	},
	{
		name: "not-varied",
		text: "JSON array of the variations that some step did not have, each with the reason and the steps.",
	},
	{
		name: "advisories",
		text: "JSON array of the advisories' names; `[]` when the source is clean.",
	},
	{
		name: "source-id",
		text: "The source as one string: `<repository>,<version>+<revision>,<offset>`.",
	},
	{ name: "repository", text: "The repository's canonical name, e.g. `github.com/acme/shop`." },
	{ name: "offset", text: "Where in the repository the service lives; empty at the root." },
	{ name: "version", text: "The version from the git tag; `0.0.0-untagged` without one." },
	{ name: "revision", text: "The full name of the commit that was built." },
	{
		name: "images",
		text: "JSON object of the images of `twofold.yml` that this step was about: name → `digest`, `reference`, `reproducible`, `changed`, `built`, `failed`.",
	},
	{
		name: "sbom",
		text: "Paths of the files that list what the image is made of, one per line; empty without them.",
	},
	{ name: "layout", text: "Path of the OCI image layout with the image." },
	{ name: "report", text: "Path of the report as JSON; of several images, of the list of them." },
	{ name: "report-html", text: "Path of the report as a self-contained page for a browser." },
];


var file_rules = __webpack_require__(33303);
;




function declaredInput(option) {
	const text = (0,surface.rG)(option.text, "workflow");
	const value = option.default ?? option.workflowDefault;
	if (value === undefined)
		return { description: text, required: false };
	return file_rules._[option.name] === "taken"
		? { description: `${text} Default: \`${value}\`.`, required: false }
		: { description: text, required: false, default: value };
}
function inputsReference() {
	const all = options;
	return [
		"# Inputs and outputs",
		"",
		"The inputs of the action. The command line has the same ones as flags: `context` is `--context`; the flag of a list",
		"may be repeated. Lists have one entry per line; lists of names take commas too. An empty input counts as not given.",
		"",
		"| Input | Default | Meaning | Example |",
		"| --- | --- | --- | --- |",
		...all.map((option) => {
			const value = option.default ?? option.workflowDefault;
			const fallback = value === undefined ? "" : `\`${value}\``;
			return `| \`${option.name}\` | ${fallback} | ${onSurface(option.text, "workflow")} | \`${option.example}\` |`.replaceAll("  ", " ");
		}),
		"",
		"| Output | Value |",
		"| --- | --- |",
		...outputs.map(({ name, text }) => `| \`${name}\` | ${text} |`),
		"",
		"If the step fails, the outputs that are known by then are written, too.",
		"",
	].join("\n");
}

;



function sharedInputs(names, texts) {
	return Object.fromEntries(names.map((name) => {
		const declared = declaredInput({ ...(0,list.b)(name), name });
		const text = texts[name];
		const description = text === undefined ? declared.description : (0,surface.rG)(text, "workflow");
		return [name, { ...declared, description }];
	}));
}

;

const mergeInputs = {
	digests: {
		description: "The images, one per line: `linux/amd64=sha256:…`, or JSON of the same, as a build has it as its output `platforms`.",
		required: true,
	},
};
const mergeAction = {
	inputs: {
		...mergeInputs,
		...sharedInputs([
			...["image", "tags", "expected-digest", "reproducibility", "push-unchecked"],
			...["attest", "output"],
			...["github-token", "username", "password", "authfile", "tls-verify"],
			"insecure-registries",
		], {
			image: "Repositories that have the images, without a tag, one per line; the index is pushed to each. Not needed where `tags` has full names.",
			tags: "Tags of the index: `1.4.0` for each name in `image`, or full `name:tag` references. Default, from the source that the images name: as in a build.",
			"expected-digest": "The digest that the index must have.",
			reproducibility: "`require`: an image whose builds differed fails the step. `warn`: it gives a warning.",
			"push-unchecked": "Take images that were built only once.",
			attest: "Attest of which images the index was made (SLSA provenance). In a job with `id-token: write` and `attestations: write`: signed, stored with the forge and beside the index; else: an unsigned file.",
			output: "Folder for the statement. Default: a new one below RUNNER_TEMP.",
			"github-token": "Token for the forge's API, which is asked whether a pull request comes from a fork; it is sent nowhere else.",
			"tls-verify": "Whether the registries of `image` must speak HTTPS with a valid certificate.",
			"insecure-registries": "Registries that need no HTTPS with a valid certificate: hosts, with the port if there is one.",
		}),
	},
	outputs: {
		digest: "`sha256:…` of the index, as the registry serves it.",
		image: "The index as `name@sha256:…`, one per line for each repository.",
		tags: "The pushed `name:tag` references, one per line.",
		platforms: "JSON object: platform → `sha256:…` of its image.",
		reproducible: "`true` if every image says that it was proven; else `unchecked` or `false`, as the worst of them says.",
		changed: "`false` if the registry served the index for every tag already, so that nothing was written; else `true`.",
		"source-id": "The source that all images name.",
		attestation: "Path of the statement about the index, with `attest`.",
	},
};

;
const verifyInputs = {
	image: {
		description: "The published image, e.g. `ghcr.io/acme/shop:1.4.0`, or the folder of a layout.",
		required: true,
	},
	source: {
		description: "Where to clone the source from: a URL or a folder. Default: the repository that the image's labels name.",
		required: false,
	},
	snapshot: {
		description: "What `twofold snapshot` kept of the source and the bases: a file, or a name in a registry, the snapshot's or the image's. Neither is fetched from elsewhere then.",
		required: false,
	},
	"snapshot-buildah": {
		description: "Build with the buildah of the snapshot. It runs with the job's rights: only from a snapshot that you trust.",
		required: false,
		default: "false",
	},
	"run-prebuilt-command": {
		description: "Run the command that the image names for files of recipe prebuilt. It runs with the job's rights, outside of every container: only for an image and a source that you trust.",
		required: false,
		default: "false",
	},
	revision: {
		description: "The full name of the commit that the image was built from. Default: what its labels or its provenance attestation name.",
		required: false,
	},
	recipe: {
		description: "File that says how an image was built that another program built: JSON in the form of the label `dev.twofold.recipe`, of which everything may be left out.",
		required: false,
	},
	"policy-only": {
		description: "Judge the image by `policy` alone, and rebuild nothing: then only its bytes and what builders of the policy signed count.",
		required: false,
		default: "false",
	},
	"attest-to": {
		description: "Repository to put the signed summary of `attest` into, as a referrer of the image: the image's own, or one that a policy looks through. Default: none.",
		required: false,
	},
};

;



const registryNames = [
	"username",
	"password",
	"authfile",
	"tls-verify",
	"insecure-registries",
];
const driftInputs = {
	wanted: {
		description: "YAML file that says by name which source ID or digest should run.",
		required: true,
	},
	running: {
		description: "File that says what runs: what `kubectl get pods -A -o json` prints, a Compose file, or references.",
		required: true,
	},
	registry: {
		description: "Registry that `username`, `password` and `tls-verify` are for; no other registry gets them.",
		required: false,
	},
};
const resolveInputs = {
	"source-id": {
		description: "The source ID to find an image of, e.g. `github.com/acme/shop,^1.4`; parts may be left open.",
		required: true,
	},
	running: {
		description: "File that says what runs: what `kubectl get pods -A -o json` prints, a Compose file, or references. These images are looked at first.",
		required: false,
	},
	index: {
		description: "File that keeps what was read of the repositories. Default: one for each in the runner's home, which the runner's cache carries from run to run.",
		required: false,
	},
	refresh: {
		description: "Ask every tag for what it names now, also tags that look as if they never move.",
		required: false,
		default: "false",
	},
	build: {
		description: "Build, prove and push the source where no image has it. The source ID has to be a full one; other settings come from the source's `twofold.yml`.",
		required: false,
		default: "false",
	},
	source: {
		description: "Where `build` clones the source from: a URL or a folder. Default: the repository of the source ID.",
		required: false,
	},
};
const furtherActions = {
	verify: {
		inputs: {
			...verifyInputs,
			...sharedInputs(["expected-digest", "secrets", "network", "buildah", "platforms", "attest", "policy"], {
				"expected-digest": "The digest that the published image must have.",
				policy: "File with the rules that the image has to keep (docs/policy.md); if one does not hold, the step fails.",
				secrets: "The secrets that the build had, one `id=value`, `id=src=path` or `id=env=VARIABLE` per line.",
				network: "`host` lets the steps of a build that had the machine's own network have this one's.",
				platforms: "Platform to read, of an image that has several; exactly one. Default: the runner's.",
				attest: "Sum the verdict up as an in-toto statement (SLSA verification summary). In a job with `id-token: write` and `attestations: write`: signed, and stored with the forge; else: an unsigned file.",
			}),
			...sharedInputs(registryNames, {
				"tls-verify": "Whether the image's registry must speak HTTPS with a valid certificate.",
				"insecure-registries": "Other registries that need no HTTPS with a valid certificate: hosts, with the port if there is one.",
			}),
		},
		outputs: {
			verdict: "`identical`, `same-content`, `same-files`, `different`, `cannot-be-rebuilt`, or with `policy-only` `not-rebuilt`.",
			digest: "`sha256:…` of the published manifest.",
			"rebuilt-digest": "`sha256:…` of the rebuild's manifest; empty if nothing could be built.",
			"source-id": "The source that the image's labels name.",
			missing: "JSON array of what a rebuild needs and was not there, by name.",
			attestation: "Path of the verification summary, with `attest`.",
			policy: "`holds` or `broken`, with `policy`; else empty.",
		},
	},
	resolve: {
		inputs: {
			...resolveInputs,
			...sharedInputs(["image", "platforms"], {
				image: "Repositories to look through, one per line, e.g. `ghcr.io/acme/shop`; `build` pushes to all of them.",
				platforms: "Platform that the image must have; exactly one. Default: any.",
			}),
			...sharedInputs(["tags", "secrets", "network", "buildah", "output", "github-token"], {
				tags: "Tags of the image that `build` pushes. Default: from the source's version.",
				secrets: "Secrets for `build`, one `id=value`, `id=src=path` or `id=env=VARIABLE` per line.",
				network: "Network of the RUN steps for `build`: `default`, `none` or `host`.",
				buildah: "The buildah for `build`, as in the action that builds. Default: the one on PATH.",
				output: "Folder for the results of `build`. Default: a new one below RUNNER_TEMP.",
				"github-token": "Token for the forge's API, which `build` asks whether the commit may be pushed; it is sent nowhere else.",
			}),
			...sharedInputs(registryNames, {
				"tls-verify": "Whether the registries of `image` must speak HTTPS with a valid certificate.",
				"insecure-registries": "Other registries that need no HTTPS with a valid certificate: hosts, with the port if there is one.",
			}),
		},
		outputs: {
			result: "`found`, `none` or `ambiguous`.",
			image: "The image as `name@sha256:…`; empty if there is none, or more than one that differ.",
			digest: "`sha256:…` of that image.",
			"source-id": "The whole source ID of that image.",
			built: "Whether the image was built because there was none; `true` or `false`.",
			report: "Path of the `report.json` of the build, where something was built.",
		},
	},
	drift: {
		inputs: {
			...driftInputs,
			...sharedInputs(registryNames, {
				"tls-verify": "Whether the registry of `registry` must speak HTTPS with a valid certificate.",
				"insecure-registries": "Other registries that need no HTTPS with a valid certificate: hosts, with the port if there is one.",
			}),
		},
		outputs: {
			verdict: "`in-place`, `drift`, or `unchecked` where only a registry failed.",
			drifted: "JSON array of the names that are not in place.",
		},
	},
	merge: mergeAction,
};
function sharedInputNames(action) {
	const own = {
		verify: verifyInputs,
		resolve: resolveInputs,
		drift: driftInputs,
		merge: mergeInputs,
	}[action];
	return Object.keys(furtherActions[action].inputs).filter((name) => !(name in own));
}
function hasInput(action, name) {
	return Object.hasOwn(furtherActions[action].inputs, name);
}
function allFurtherActions() {
	return Object.entries(furtherActions);
}


}),

65086:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  F: () => (markStarted),
  H: () => (saveWorkFolder)
});
var _state_js__0 = __webpack_require__(98048);
var _values_js__1 = __webpack_require__(47315);


function markStarted(env) {
	(0,_values_js__1.J)(env, "state", _state_js__0.U.started, "true");
}
function saveWorkFolder(env, path) {
	(0,_values_js__1.J)(env, "state", _state_js__0.U.workFolder, path);
}


}),

};
//# sourceMappingURL=5286.index.js.map
