export const id = 44231;
export const ids = [44231];
export const modules = {

44231:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



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

var claims = __webpack_require__(17644);
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


var image_location = __webpack_require__(14228);

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
	const named = (0,image_location.Z)(image);
	const folder = (0,external_node_path_.resolve)(cwd, named ?? image);
	const isFolder = await (0,promises_.stat)(folder).then((found) => found.isDirectory(), () => false);
	if (isFolder || named !== undefined) {
		const layout = await (0,kept_image.UZ)(folder, image);
		return describeImage(await (0,oci_layout_layout.openLayout)(layout), await (0,kept_image.tC)(layout));
	}
	const { registry, platform } = await run.access();
	const work = await (0,work_folder.makeWorkFolder)(env);
	try {
		const remote = await readRemote({
			reference: image,
			access: registry,
			platform: platform ?? (0,oci_platform.tj)(process.arch),
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

var recipe_kinds = __webpack_require__(34705);

var accepted = __webpack_require__(33119);

var sizes = __webpack_require__(76477);
;


const headlines = {
	true: { tone: "good", text: "Reproducible, according to its label: two builds were equal." },
	false: { tone: "bad", text: "Not reproducible, according to its label: two builds differed." },
	unchecked: {
		tone: "warning",
		text: "Unchecked, according to its label: two builds of all of it were not compared.",
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


var line = __webpack_require__(83913);

var prebuilt = __webpack_require__(92223);

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
		...(recipe.recipe.kind === "base" ? [] : networkRows(recipe)),
		...(recipe.version === 2 && recipe.recipe.kind !== "base"
			? [
				["environment", recipe.canonical ? "canonical" : "untouched"],
				["timestamp", timesOf(recipe)],
			]
			: []),
		...namesRow("input labels", recipe.labels),
		...namesRow("annotations", recipe.annotations),
		...namesRow("secrets", recipe.secrets),
		["built for", platform],
		...(buildah === "" ? [] : [["buildah", buildah]]),
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
				...stageRows(recipe),
			];
		case "base":
			return [
				["declaration", recipe.declaration],
				["mmdebstrap", recipe.mmdebstrap],
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
		case "prebuilt":
			return [
				["kind", recipe.kind],
				["runtime", recipe.runtimeImage],
				...rows("files", recipe.files, prebuilt.V),
				["made by", recipe.make === undefined ? "an unnamed process" : JSON.stringify(recipe.make)],
				...(recipe.tree === undefined ? [] : [["files' digest", recipe.tree]]),
				...stageRows(recipe),
			];
	}
}
function stageRows({ command, user, env, expose, workdir }) {
	return [
		["command", JSON.stringify(command)],
		["user", user],
		...rows("env", env, ({ name, value }) => `${name}=${value}`),
		...namesRow("ports", expose),
		...(workdir === undefined ? [] : [["workdir", workdir]]),
	];
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
			.map((layer) => `  ${(0,sizes.z3)(layer.size).padStart(9)}  ${(0,line.r)(madeBy(layer), 120)}`),
		...(hidden > 0 ? [palette.faint(`  … and ${(0,sizes.hS)(hidden, "more layer")}`)] : []),
		...(image.report === undefined
			? []
			: [palette.faint(`  lines and bases are those of ${(0,line.r)(image.report, 300)}`)]),
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
			return `  ${(0,line.r)(written, 300)}: ${(0,line.r)(because, 300)}`;
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
	return `${palette.faint(name.padEnd(12))} ${(0,line.r)(value, 500)}`;
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

};
//# sourceMappingURL=44231.index.js.map
