export const id = 129;
export const ids = [129];
export const modules = {

51656:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runDiff: () => (runDiff)
});


var kept_image = __webpack_require__(39961);

var diff_images = __webpack_require__(13076);

var platform = __webpack_require__(912);

var image_argument = __webpack_require__(2426);

var readers = __webpack_require__(36592);
;





async function diffNamed(names, run) {
	const { access, env, cwd, signal, progress, all, propose } = run;
	const images = (0,image_argument.qV)({
		access: access.registry,
		platform: access.platform ?? (0,platform.t)(process.arch),
		...{ env, cwd, signal },
	});
	try {
		return await (0,diff_images.e)({
			names,
			bring: (name) => images.open(name),
			reportBeside: kept_image.tC,
			readers: (0,readers.H)(env),
			...{ progress, all, propose },
		});
	}
	finally {
		await images.close();
	}
}


var terminal = __webpack_require__(16230);

var failure = __webpack_require__(67271);

var image_access = __webpack_require__(97427);

var settings = __webpack_require__(64050);

var comparison = __webpack_require__(70182);

var image_path = __webpack_require__(67566);

var printable = __webpack_require__(76158);
;


const manyInFolder = 4;
function draftExceptions(differences, expires) {
	const proposals = proposed(differences);
	const entries = proposals.map(({ path, cause, seen }) => `  # ${seen}\n  - path: ${JSON.stringify(path)}\n    cause: ${cause}\n    reason: ""\n    owner: ""\n    expires: ${expires}\n`);
	const head = "# Known differences that are accepted for a while. Write for each one why (`reason`) and who is responsible (`owner`).\n" +
		"# Better still, fix the difference and remove the entry.\n";
	return `${head}exceptions:${entries.length === 0 ? " []\n" : `\n${entries.join("")}`}`;
}
function proposed(differences) {
	const groups = new Map();
	for (const difference of differences) {
		const key = `${difference.cause ?? "unknown"} ${folderOf(difference.path)}`;
		groups.set(key, [...(groups.get(key) ?? []), difference]);
	}
	return [...groups.values()].flatMap((group) => {
		const paths = [...new Set(group.map(({ path }) => path))];
		const [first] = group;
		const cause = first?.cause ?? "unknown";
		const seen = (0,printable.RK)((first?.explanation ?? first?.evidence[0] ?? "it differs").slice(0, 200));
		const folder = folderOf(first?.path ?? "");
		const isOne = paths.length >= manyInFolder && folder.includes("/") && cause !== "unknown";
		if (isOne)
			return [{ path: `${escaped(folder)}/*`, cause, seen: `${paths.length} files: ${seen}` }];
		return paths.map((path) => ({ path: escaped(path), cause, seen }));
	});
}
function folderOf(path) {
	return (0,image_path.cV)(path) ? path : path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function escaped(path) {
	return path.replace(/[\\*?[\]{}()!+@|]/g, "\\$&");
}


var json = __webpack_require__(1274);

var command = __webpack_require__(33192);

var texts = __webpack_require__(32041);

var run_settings = __webpack_require__(79058);
;











const proposedDays = 30;
async function runDiff(context) {
	const { stdout, stderr, palette } = context;
	const names = imageNames(context);
	const reporter = (0,terminal.C)(stderr, palette);
	const all = (0,command.Mp)(context.arguments, "all");
	const found = await comparedBy(names, context, reporter.progress);
	reporter.info((0,comparison.p)(found, { palette, all }).join("\n"));
	const areEqual = found.listed.length + found.omitted === 0;
	if ((0,command.Mp)(context.arguments, "json")) {
		stdout.write((0,json.$r)(found));
	}
	else if ((0,command.Mp)(context.arguments, "propose-exceptions")) {
		stdout.write(draftExceptions(found.toAccept ?? found.listed, dayIn(proposedDays)));
		return 0;
	}
	return areEqual ? 0 : 1;
}
function imageNames({ arguments: { positionals } }) {
	const given = positionals.filter((name) => name !== "");
	const [a, b, ...more] = given;
	if (a !== undefined && b !== undefined && more.length === 0)
		return [a, b];
	throw new failure.HR({
		code: "usage",
		message: `\`diff\` takes two images, but ${given.length === 1 ? "1 is" : `${given.length} are`} given.`,
		fix: "Write `twofold diff A B`, each the folder of an OCI layout or of a run's output, an archive, or a name like `ghcr.io/acme/shop:1.4.0`.",
	});
}
async function comparedBy(names, context, progress) {
	const { env, cwd, signal } = context;
	const access = (0,settings.gR)(await (0,run_settings.s)(context), image_access.X);
	const all = (0,command.Mp)(context.arguments, "all");
	const propose = (0,command.Mp)(context.arguments, "propose-exceptions");
	const run = { access, env, cwd, signal, progress, all, propose };
	return (0,texts.b)(await diffNamed(names, run));
}
function dayIn(days) {
	return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}


}),

44231:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runInspect: () => (runInspect)
});


var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var clean_up = __webpack_require__(30196);

var work_folder = __webpack_require__(3789);

var kept_image = __webpack_require__(39961);

var oci_layout_layout = __webpack_require__(50654);

var kept_report = __webpack_require__(4577);

var claims = __webpack_require__(12770);
;
const writing = new Set(["ADD", "COPY", "RUN", "WORKDIR"]);
function originsInHistory({ history, diffIds, }) {
	const groups = groupsOf(history);
	if (groups.length !== diffIds.length)
		return [];
	const base = baseOf(groups);
	return groups.map((group, at) => base !== undefined && at < base.layers ? `base ${base.name}` : originOf(group));
}
function groupsOf(history) {
	const groups = [];
	let before = [];
	for (const entry of history) {
		if (entry.emptyLayer)
			before.push(entry);
		else {
			groups.push([...before, entry]);
			before = [];
		}
	}
	return groups;
}
function baseOf(groups) {
	for (let at = groups.length - 1; at >= 0; at -= 1) {
		const comments = groups[at]?.flatMap(({ comment }) => comment ?? []) ?? [];
		const names = comments.flatMap((comment) => /^FROM (\S+)$/.exec(comment)?.[1] ?? []);
		const name = names.find((each) => !/^[0-9a-f]{12,64}$/.test(each));
		if (name !== undefined)
			return { name, layers: at };
		if (names.length === 0)
			return undefined;
	}
	return undefined;
}
function originOf(group) {
	const own = group[group.length - 1];
	const told = own === undefined ? "" : instructionIn(own);
	const before = group.slice(0, -1).map(instructionIn);
	const isShared = !writing.has(keywordOf(told)) ||
		before.some((text) => writing.has(keywordOf(text)) && keywordOf(text) !== "WORKDIR");
	const writers = isShared
		? [...before, told].filter((text) => writing.has(keywordOf(text)))
		: [told];
	const [first] = writers;
	if (first === undefined)
		return told;
	return writers.length === 1 ? first : writers.map(keywordOf).join(", ");
}
function instructionIn({ createdBy }) {
	const nop = /^\/bin\/sh -c #\(nop\)\s+/.exec(createdBy);
	if (nop !== null)
		return createdBy.slice(nop[0].length).trim();
	const shell = "/bin/sh -c ";
	return createdBy.startsWith(shell) ? `RUN ${createdBy.slice(shell.length)}` : createdBy;
}
function keywordOf(text) {
	return /^[A-Z]+(?=\s)/.exec(text)?.[0] ?? "";
}

;



function describeImage(image, beside) {
	const { digest, manifest, config } = image;
	const reported = beside?.report && (0,kept_report.xj)(beside.report, digest);
	const made = reported?.image.layers;
	const told = originsInHistory(config);
	const steps = config.history.filter((entry) => !entry.emptyLayer);
	const fits = steps.length === manifest.layers.length;
	const layers = manifest.layers.flatMap((layer, index) => {
		const diffId = config.diffIds[index];
		if (diffId === undefined)
			return [];
		const createdBy = fits ? steps[index]?.createdBy : undefined;
		const { origin = told[index], instruction } = made?.[index] ?? {};
		return [
			{
				...{ digest: layer.digest, diffId, size: layer.size },
				...(createdBy === undefined ? {} : { createdBy }),
				...(origin === undefined ? {} : { origin }),
				...(instruction === undefined ? {} : { instruction }),
			},
		];
	});
	return {
		digest,
		imageId: manifest.config.digest,
		platform: `${config.os}/${config.architecture}`,
		layers,
		...(beside === undefined || reported === undefined ? {} : { report: beside.file }),
		claims: (0,claims.I)(config.labels),
	};
}


var oci_platform = __webpack_require__(912);

var remote_image = __webpack_require__(57175);

var reference = __webpack_require__(73326);

var registry_client = __webpack_require__(47362);
;



async function readRemote(run) {
	const host = (0,reference.F2)(run.reference)?.registry;
	const client = (0,registry_client.registryClientFor)({ ...run, hosts: host === undefined ? [] : [host] });
	try {
		return await (0,remote_image.Y)({ ...run, client });
	}
	finally {
		await client.close();
	}
}

;









async function inspectNamed(image, run) {
	const { env, cwd, signal } = run;
	const folder = (0,external_node_path_.resolve)(cwd, image.replace(/^oci:/, ""));
	const isFolder = await (0,promises_.stat)(folder).then((found) => found.isDirectory(), () => false);
	if (isFolder || image.startsWith("oci:")) {
		const layout = await (0,kept_image.UZ)(folder, image);
		return describeImage(await (0,oci_layout_layout.openLayout)(layout), await (0,kept_image.tC)(layout));
	}
	const { registry, platform } = await run.access();
	const work = await (0,work_folder.makeWorkFolder)(env);
	try {
		const remote = await readRemote({
			reference: image,
			access: registry,
			platform: platform ?? (0,oci_platform.t)(process.arch),
			...{ env, cwd, signal },
			folder: work,
		});
		return describeImage(remote);
	}
	finally {
		await (0,clean_up.cleanUp)(work);
	}
}


var failure = __webpack_require__(67271);

var image_access = __webpack_require__(97427);

var settings = __webpack_require__(64050);

var written_place = __webpack_require__(34707);

var recipe_kinds = __webpack_require__(61645);

var printable = __webpack_require__(76158);

var accepted = __webpack_require__(33119);

var sizes = __webpack_require__(76477);
;


const headlines = {
	true: { tone: "good", text: "Reproducible, according to its label: two builds were equal." },
	false: { tone: "bad", text: "Not reproducible, according to its label: two builds differed." },
	unchecked: {
		tone: "warning",
		text: "Unchecked, according to its label: built once, nothing was compared.",
	},
};
const mostExceptions = 50;
function claimedVerdict({ reproducible, exceptions = [] }) {
	if (reproducible === undefined) {
		return { tone: "warning", text: "Its labels do not say whether it is reproducible." };
	}
	const until = (0,accepted.iD)(exceptions);
	if (reproducible !== "false" || until === undefined)
		return headlines[reproducible];
	const passed = (0,sizes.hS)(exceptions.length, "exception");
	return {
		tone: "warning",
		text: `Accepted differences until ${until}, according to its labels: two builds differed, as ${passed} allowed.`,
	};
}
function exceptionRows(exceptions = []) {
	const hidden = exceptions.length - mostExceptions;
	return [
		...exceptions
			.slice(0, mostExceptions)
			.map(({ path, cause, expires }) => ["accepted", `${path} (${cause}) until ${expires}`]),
		...(hidden > 0 ? [["accepted", `… and ${hidden} more`]] : []),
	];
}


var runpack = __webpack_require__(60002);
;


const mostRows = 50;
function recipeRows(recipe) {
	const { target, buildArgs, buildContexts = [], bases = [], platform, buildah } = recipe;
	return [
		["recipe", fileOf(recipe)],
		...kindRows(recipe.recipe),
		...(target === undefined ? [] : [["target", target]]),
		...rows("build arg", buildArgs, ({ name, value }) => `${name}=${value}`),
		...rows("context", buildContexts, (context) => `${context.name} is ${recipe_rows_originOf(context)}`),
		...rows("base image", bases, ({ name, digest }) => `${name} is ${digest}`),
		...networkRows(recipe),
		...(recipe.version === 2
			? [
				["environment", recipe.canonical ? "canonical" : "untouched"],
				["timestamp", timesOf(recipe)],
			]
			: []),
		...namesRow("input labels", recipe.labels),
		...namesRow("annotations", recipe.annotations),
		...namesRow("secrets", recipe.secrets),
		["built for", platform],
		["buildah", buildah],
	];
}
function kindRows(recipe) {
	switch (recipe.kind) {
		case "containerfile":
			return [];
		case "runpack":
			return [
				["kind", recipe.kind],
				["runtime", recipe.runtimeImage],
				...(recipe.run === undefined ? [] : [["run", JSON.stringify(recipe.run.command)]]),
				...rows("artifact", recipe.artifacts, runpack.oN),
				["command", JSON.stringify(recipe.command)],
				["user", recipe.user],
				...rows("env", recipe.env, ({ name, value }) => `${name}=${value}`),
				...namesRow("ports", recipe.expose),
				...(recipe.workdir === undefined ? [] : [["workdir", recipe.workdir]]),
			];
		case "s2i":
			return [
				["kind", recipe.kind],
				["builder", recipe.builderImage],
				...(recipe.runtimeImage === undefined ? [] : [["runtime", recipe.runtimeImage]]),
				...(recipe.scriptsUrl === undefined ? [] : [["scripts", recipe.scriptsUrl]]),
				...rows("artifact", recipe.runtimeArtifacts, (entry) => entry),
				["method", recipe.method],
			];
	}
}
function fileOf({ offset, file, recipe }) {
	if (file === undefined)
		return recipe.kind;
	return typeof file === "string"
		? external_node_path_.posix.join(offset, file)
		: "a Containerfile outside the repository";
}
function recipe_rows_originOf(context) {
	if ("digest" in context) {
		const { digest, reference, offset } = context;
		const image = reference === undefined ? digest : `${reference}@${digest}`;
		return offset === undefined ? image : `${image} in ${offset}`;
	}
	if ("foreign" in context)
		return "a folder outside the repository";
	return context.offset === "" ? "the repository's root" : `folder ${context.offset}`;
}
function timesOf({ timestamp, sourceDateEpoch }) {
	const epoch = sourceDateEpoch === undefined ? "no SOURCE_DATE_EPOCH" : `SOURCE_DATE_EPOCH=${sourceDateEpoch}`;
	return `${timestamp}, and ${epoch} in RUN steps`;
}
function networkRows({ network, hermetic }) {
	if (hermetic !== undefined) {
		const stages = hermetic.fetchStages.join(", ");
		return [["network", stages === "" ? "none (hermetic)" : `only in ${stages} (hermetic)`]];
	}
	return network === undefined ? [] : [["network", network]];
}
function namesRow(name, names = []) {
	return names.length === 0 ? [] : [[name, names.join(", ")]];
}
function rows(name, list, show) {
	const shown = list.slice(0, mostRows).map((one) => [name, show(one)]);
	const hidden = list.length - shown.length;
	return hidden === 0 ? shown : [...shown, [name, `… and ${hidden} more`]];
}

;






const families = {
	twofold: "Twofold's labels (dev.twofold.*)",
	sous: "the labels of Sous (com.opentable.sous.*)",
	oci: "the labels that any tool may write (org.opencontainers.image.*)",
};
const mostDoubts = 20;
const mostLayers = 200;
function inspectionLines(image, palette) {
	const size = image.layers.reduce((sum, layer) => sum + layer.size, 0);
	const hidden = image.layers.length - mostLayers;
	const { tone, text } = claimedVerdict(image.claims);
	return [
		palette[tone](palette.strong(text)),
		"",
		row("digest", image.digest, palette),
		row("image ID", image.imageId, palette),
		row("platform", image.platform, palette),
		"",
		...claimLines(image.claims, palette),
		"",
		palette.strong(`${(0,sizes.hS)(image.layers.length, "layer")}, ${(0,sizes.z3)(size)}:`),
		...image.layers
			.slice(0, mostLayers)
			.map((layer) => `  ${(0,sizes.z3)(layer.size).padStart(9)}  ${line(madeBy(layer), 120)}`),
		...(hidden > 0 ? [palette.faint(`  … and ${(0,sizes.hS)(hidden, "more layer")}`)] : []),
		...(image.report === undefined
			? []
			: [palette.faint(`  lines and bases are those of ${line(image.report, 300)}`)]),
	];
}
function madeBy({ instruction, origin, digest }) {
	if (instruction === undefined)
		return origin ?? digest;
	return `${(0,written_place.Z9)(instruction)}  ${instruction.text}`;
}
function claimLines(claims, palette) {
	const { source, advisories, base, recipe, reproducible, exceptions, doubts } = claims;
	const claimed = [
		["source ID", source?.id],
		["repository", source?.repository],
		["offset", source?.offset],
		["version", source?.version],
		["revision", source?.revision],
		["advisories", advisories === undefined ? undefined : advisories.join(", ") || "none"],
		["base", base?.name],
		["base digest", base?.digest],
		["recipe", unknownRecipe(claims)],
		...(recipe === undefined ? [] : recipeRows(recipe)),
		["reproducible", reproducible],
		...exceptionRows(exceptions),
	];
	const rows = claimed.flatMap(([name, value]) => value === undefined || value === "" ? [] : [row(name, value, palette)]);
	return [
		palette.strong(heading(claims, rows.length > 0)),
		...rows,
		...doubtLines(doubts, palette),
	];
}
function unknownRecipe({ unknownKind: kind, unknownForm: other }) {
	if (kind !== undefined)
		return `${kind}, which is not known here`;
	return other && `${other.kind}, form ${other.form}, which is not known here`;
}
function heading({ source }, claimsMore) {
	if (source !== undefined)
		return `Unchecked claims from ${families[source.from]}:`;
	return claimsMore
		? "Its labels name no source. Their other, unchecked claims:"
		: "Its labels say nothing about its source.";
}
function doubtLines(doubts, palette) {
	if (doubts.length === 0)
		return [];
	const hidden = doubts.length - mostDoubts;
	return [
		palette.warning("Labels that are invalid or contradict others:"),
		...doubts.slice(0, mostDoubts).map(({ label, value, because }) => {
			const written = value === undefined ? label : `${label} = ${JSON.stringify(value)}`;
			return `  ${line(written, 300)}: ${line(because, 300)}`;
		}),
		...(hidden > 0 ? [palette.faint(`  … and ${hidden} more`)] : []),
	];
}
function renderInspectionJson({ digest, imageId, platform, layers, claims, }) {
	const value = {
		schemaVersion: 1,
		digest,
		imageId,
		platform,
		layers: layers.map((layer) => ({
			digest: layer.digest,
			diffId: layer.diffId,
			size: layer.size,
			createdBy: layer.createdBy,
			origin: layer.origin,
			instruction: layer.instruction && {
				file: layer.instruction.file,
				line: layer.instruction.line,
				text: layer.instruction.text,
			},
		})),
		claims: orderedClaims(claims),
	};
	return `${JSON.stringify(value, undefined, 2)}\n`;
}
function orderedClaims(claims) {
	const { source, advisories, base, recipe, reproducible, exceptions, doubts } = claims;
	const { unknownKind, unknownForm } = claims;
	return {
		reproducible,
		exceptions: exceptions?.map(({ path, cause, expires }) => ({ path, cause, expires })),
		source: source && {
			id: source.id,
			repository: source.repository,
			offset: source.offset,
			version: source.version,
			revision: source.revision,
			from: source.from,
		},
		advisories,
		base: base && { name: base.name, digest: base.digest },
		recipe: recipe && { ...recipe, ...(0,recipe_kinds.G)(recipe.recipe) },
		unknownKind,
		unknownForm: unknownForm && { kind: unknownForm.kind, form: unknownForm.form },
		doubts: doubts.map(({ label, value, because }) => ({ label, value, because })),
	};
}
function row(name, value, palette) {
	return `${palette.faint(name.padEnd(12))} ${line(value, 500)}`;
}
function line(text, longest) {
	return (0,printable.tJ)((0,printable.RK)((0,printable.vI)(text, longest)));
}


var command = __webpack_require__(33192);

var run_settings = __webpack_require__(79058);
;







async function runInspect(context) {
	const { stdout, stderr, palette } = context;
	const [image, ...more] = context.arguments.positionals;
	if (image === undefined || image === "" || more.length > 0) {
		throw new failure.HR({
			code: "usage",
			message: more.length === 0 ? "`inspect` needs an image." : "`inspect` takes one image.",
			fix: "Write `twofold inspect IMAGE`: the folder of an OCI layout, or a name like `ghcr.io/acme/shop:1.4.0`.",
		});
	}
	const { env, cwd, signal } = context;
	const access = async () => (0,settings.gR)(await (0,run_settings.s)(context), image_access.X);
	const inspection = await inspectNamed(image, { env, cwd, signal, access });
	stderr.write(inspectionLines(inspection, palette)
		.map((line) => `${line}\n`)
		.join(""));
	stdout.write((0,command.Mp)(context.arguments, "json") ? renderInspectionJson(inspection) : `${inspection.digest}\n`);
	return 0;
}


}),

88424:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (redactFailure),
  s: () => (redactValues)
});
var _text_failure_js__0 = __webpack_require__(67271);

function redactValues(value, redact) {
	if (typeof value === "string")
		return redact(value);
	if (value instanceof Uint8Array)
		return redactBytes(value, redact);
	if (Array.isArray(value))
		return value.map((entry) => redactValues(entry, redact));
	if (typeof value !== "object" || value === null)
		return value;
	return Object.fromEntries(Object.entries(value).map(([key, entry]) => [
		key,
		redactValues(entry, redact),
	]));
}
function redactBytes(bytes, redact) {
	const buffer = Buffer.from(bytes);
	const encoding = Buffer.from(buffer.toString("utf8")).equals(buffer) ? "utf8" : "latin1";
	const text = buffer.toString(encoding);
	const clean = redact(text);
	return clean === text ? bytes : Buffer.from(clean, encoding);
}
function redactFailure(failure, redact) {
	return new _text_failure_js__0.HR({
		code: failure.code,
		message: redact(failure.told.message),
		fix: redact(failure.told.fix),
		output: failure.output.map(redact),
		...(failure.place === undefined ? {} : { place: failure.place }),
		...(failure.input === undefined ? {} : { input: failure.input }),
	});
}


}),

34707:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DP: () => (failingPlaceText),
  Oh: () => (failingAt),
  Z9: () => (placeText),
  kk: () => (annotatedAt)
});
var _text_failure_js__0 = __webpack_require__(67271);

function placeText({ file, line, input }) {
	return input === undefined
		? `${file}:${line}`
		: `input ${input.name}${input.entry === undefined ? "" : `, entry ${input.entry}`}`;
}
function failingPlaceText(place) {
	const { input } = place;
	if (input === undefined)
		return placeText(place);
	return `${(0,_text_failure_js__0.o5)(input.name)}${input.entry === undefined ? "" : `, entry ${input.entry}`}`;
}
function annotatedAt({ file, line, input }) {
	return input === undefined ? { place: { file, line } } : {};
}
function failingAt({ file, line, input }) {
	return input === undefined ? { place: { file, line } } : { input: input.name };
}


}),

14228:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => (parseLocation)
});
const schemes = [
	{ sign: /^(?:docker-image|container-image|docker):\/\//, is: "registry" },
	{ sign: /^(?:oci-layout:\/\/|oci:)/, is: "oci" },
	{ sign: /^oci-archive:(?:\/\/)?/, is: "oci-archive" },
	{ sign: /^docker-archive:(?:\/\/)?/, is: "docker-archive" },
];
function parseLocation(text) {
	for (const { sign, is } of schemes) {
		const scheme = sign.exec(text)?.[0];
		const rest = scheme === undefined ? "" : text.slice(scheme.length);
		if (scheme === undefined || rest === "")
			continue;
		return is === "registry"
			? { kind: "registry", reference: rest }
			: { kind: "files", transport: is, scheme, rest };
	}
	return undefined;
}


}),

912:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  t: () => (platformOf)
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


}),

97427:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (parseImageAccess)
});
var _given_js__3 = __webpack_require__(16632);
var _platform_js__0 = __webpack_require__(71998);
var _reader_js__1 = __webpack_require__(98570);
var _registry_access_js__2 = __webpack_require__(59757);




function parseImageAccess(raw) {
	const read = (0,_reader_js__1.V)(raw);
	return {
		registry: (0,_registry_access_js__2.U)({ read, push: false }),
		...(0,_given_js__3.g)("platform", (0,_platform_js__0.K)(read)),
	};
}


})

};
//# sourceMappingURL=129.index.js.map
