export const id = 6261;
export const ids = [6261];
export const modules = {

6261:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  carryOutBase: () => (carryOutBase)
});


var external_node_path_ = __webpack_require__(76760);

var environment = __webpack_require__(78975);

var build_request = __webpack_require__(78463);

var require_varied = __webpack_require__(62787);

var proof = __webpack_require__(67874);

var source = __webpack_require__(80142);

var failure = __webpack_require__(67271);

var base_labels = __webpack_require__(85791);

var build_base = __webpack_require__(39832);

var image_record = __webpack_require__(6598);

var image_risks = __webpack_require__(34194);
;

const fix = "Write the paths under `leave-out:` of the declaration, write a fixed file in their place under `files:`, or do without the package.";
function withBaseRisks({ advisories, risks, forbid }) {
	const files = risks.files.map((file) => ({ ...file, isOfBase: true }));
	const found = (0,image_risks.x)({ risks: { ...risks, files }, forbid });
	return [...advisories, ...found.map((advisory) => ({ ...advisory, fix }))];
}


var expected_digest = __webpack_require__(40783);

var publish = __webpack_require__(22459);

var push_permission = __webpack_require__(96888);

var try_push = __webpack_require__(57478);

var prepare = __webpack_require__(8852);

var policy_gate = __webpack_require__(30317);

var tell_advisories = __webpack_require__(54914);
;


















async function carryOutBase(given, inputs, { ports, draft }) {
	const { timed } = draft.stopwatch;
	draft.forbid = given.forbid;
	draft.recipe = { kind: "base" };
	const policy = await (0,policy_gate.K)(given, ports);
	const makers = await ports.bases();
	const base = await makers.declared(external_node_path_.posix.join(given.context, inputs.declaration), given.context);
	const reading = await timed("source", () => (0,base_labels.T)(base, ports.sourceReader, placeOf(given)));
	const { reporter } = ports;
	draft.reading = reading;
	reporter.info(`source ${(0,source.r)(reading.source)}`);
	(0,tell_advisories.T)(reading.advisories, { reporter, forbid: given.forbid });
	(0,prepare.Gj)(given, reading);
	const request = await (0,push_permission.r)(given, reading, ports);
	const references = (0,publish.K)(request, reading.source);
	if (request.push)
		await timed("push", () => (0,try_push.G)(references, ports.registry));
	const platform = request.platform ?? ports.machinePlatform;
	const made = await timed("builds", () => make({ base, reading, platform }, ports));
	const proof = await proofOf(made, { ports, platform });
	draft.keep(proof);
	if (made.kind !== "equal")
		throw differing(made);
	const { advisories } = reading;
	const { risks } = made;
	draft.reading = {
		...reading,
		advisories: withBaseRisks({ advisories, risks, forbid: given.forbid }),
	};
	(0,prepare.Gj)(request, draft.reading);
	(0,require_varied.f)(request, proof.variations);
	(0,expected_digest.p)(request, proof);
	await (0,policy_gate.x)({ request, reading, ports, ...(policy === undefined ? {} : { policy }) }, draft);
	if (request.sbom.length > 0) {
		const { writeSboms } = await __webpack_require__.e(6022).then(__webpack_require__.bind(__webpack_require__, 19699));
		await writeSboms({ request, ports }, { proof, draft });
	}
	if (!request.push)
		return;
	const onPushed = (pushed) => draft.pushed.push(pushed);
	await timed("push", () => (0,publish.m)({ ...ports, proof, references, onPushed }));
}
function placeOf(request) {
	const { offset, repository, settingsFile } = request;
	return {
		tags: (0,build_request.y)(request),
		...(offset === undefined ? {} : { offset }),
		...(repository === undefined ? {} : { repository }),
		...(settingsFile === undefined ? {} : { settingsFile }),
	};
}
async function make(about, ports) {
	const { base, reading, platform } = about;
	const makers = await ports.bases();
	const bootstrap = makers.bootstrap(base);
	return await (0,build_base.O)({
		...{ ...ports, ...makers, base, bootstrap, platform, mirror: undefined, update: false },
		layouts: makers.layoutsAt(ports.output.layout),
		labels: async () => {
			const mmdebstrap = await bootstrap.version();
			return (0,base_labels.B)(base, { reading, platform, mmdebstrap });
		},
	});
}
async function proofOf(made, { ports, platform }) {
	const { tars, images } = made;
	const builds = images.map(({ digest, manifest }, index) => ({
		localDigest: digest,
		imageId: manifest.config.digest,
		seconds: tars[index === 0 ? 0 : 1].seconds,
		environment: index === 0 ? "canonical" : "varied",
	}));
	const known = {
		...(0,proof.gm)(platform, []),
		...{ builds, variations: variationsOf(made), verdict: "false", differences: foundIn(made) },
		...(made.kind === "different" ? {} : { traces: made.traces }),
	};
	if (made.kind !== "equal")
		return known;
	const { layout } = ports.output;
	const origin = `${made.packages.length} packages`;
	const image = (0,image_record.F)(await ports.openImage(layout), [{ origin }]);
	return { ...known, verdict: "true", layout, image };
}
function foundIn(made) {
	if (made.kind === "different")
		return made.compared;
	const found = made.kind === "traced" ? made.differences : { listed: [], omitted: 0 };
	return { ...found, layers: [] };
}
function variationsOf({ varied, notVaried }) {
	const reasonOf = (variation) => notVaried.find(({ name }) => name === variation)?.because ?? "the making of a base has none";
	return {
		applied: environment.u.filter((name) => varied.includes(name)),
		notApplied: environment.u
			.filter((name) => !varied.includes(name))
			.map((variation) => ({ variation, reason: reasonOf(variation) })),
	};
}
function differing({ kind }) {
	return new failure.HR({
		code: "irreproducible",
		message: kind === "traced"
			? "Both root file systems are equal, but the next one will not be. Nothing was pushed."
			: "The two root file systems differ. Nothing was pushed.",
		fix: "Write the paths that the report names under `leave-out:` of the declaration, or fixed files in their place under `files:`.",
	});
}


}),

6598:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  F: () => (imageRecord)
});
const plainTars = new Set([
	"application/vnd.oci.image.layer.v1.tar",
	"application/vnd.docker.image.rootfs.diff.tar",
]);
function imageRecord(image, origins) {
	const { manifest, config, digest } = image;
	return {
		digest,
		imageId: manifest.config.digest,
		size: manifest.layers.reduce((sum, layer) => sum + layer.size, manifest.config.size),
		layers: manifest.layers.map((layer, index) => ({
			digest: layer.digest,
			diffId: config.diffIds[index] ?? layer.digest,
			size: layer.size,
			...(plainTars.has(layer.mediaType) ? { isPlain: true } : {}),
			...(origins[index] ?? { origin: "unknown" }),
		})),
	};
}


}),

34194:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  x: () => (riskAdvisories)
});


var evidence = __webpack_require__(37912);

var line_evidence = __webpack_require__(13117);

var surface = __webpack_require__(10970);
;

const atPath = ({ path }) => `/${path === "." ? "" : path}`;
const ofBuild = (files) => files.filter(({ isOfBase }) => !isOfBase);
const riskTexts = [
	{
		...{ name: "setuid-file", subject: atPath, kind: "setuid", ofBuild },
		message: "Programs in the image run with the rights of their owner or group, whoever starts them.",
		fix: "Take the bits away in the step that brings the file: `chmod a-s FILE`; or leave out the package that the file is of.",
		baseFix: "Choose a base without such files, or take their bits away in the final stage: `RUN find / -xdev -type f -perm /6000 -exec chmod a-s {} +`.",
		says: (risk) => (risk.kind === "setuid" ? `runs ${rightsOf(risk)}` : ""),
	},
	{
		...{ name: "file-capability", subject: atPath, kind: "capability", ofBuild },
		message: "Programs in the image run with capabilities that whoever starts them may not have.",
		fix: "Leave `setcap` out, or take them away: `setcap -r FILE`; give the container the capability where it is started. A port from 1024 on needs none.",
		baseFix: "Choose a base without such files, or copy them in the final stage without their attributes: `RUN setcap -r FILE`.",
		says: (risk) => (risk.kind === "capability" ? `runs with ${capabilitiesOf(risk)}` : ""),
	},
	{
		...{ name: "world-writable", subject: atPath, kind: "world-writable", ofBuild },
		message: "Everybody in the container may change files, or put others in their place in folders that are not sticky.",
		fix: "Give only the program's user the right to write: `COPY --chown=65532:65532`, or `chmod o-w` and `chown` in the step; and a folder like /tmp the sticky bit: `chmod 1777 FOLDER`.",
		baseFix: "Choose another base, or mend it in the final stage: `RUN chmod o-w FILE`.",
		says: (risk) => risk.kind === "world-writable" && risk.isFolder
			? "is a folder, not sticky, that everybody may write to"
			: "is a file that everybody may write to",
	},
	{
		...{ name: "tools-in-image", subject: atPath, kind: "tool", ofBuild: toolsBeyondBase },
		message: "The build brings a shell or a package manager into an image whose base has none, and whoever breaks into the program can use it.",
		fix: "Copy only the program into the final stage (`COPY --from=build /bin/shop /bin/shop`), or remove the tools in the step that brings them.",
		baseFix: "Choose a base without them, such as a distroless one, or one of recipe `base`.",
		says: (risk) => (risk.kind === "tool" ? `is a ${risk.sort}` : ""),
	},
	{
		...{ name: "credential-in-image", kind: "credential", ofBuild },
		message: "Whoever can pull the image has what gives access to something else.",
		fix: `Keep the file out with \`.containerignore\`, and give a step what it needs as a secret (${(0,surface.Pe)("secrets")}, \`RUN --mount=type=secret,id=…\`); let the container get it where it is started. Do not rely on a later \`rm\`: other builders keep the file in a layer. If such an image was pushed, replace the credential.`,
		baseFix: "Choose another base, and tell whoever makes this one.",
		subject: (file) => (file.layer === undefined ? "the image's config" : atPath(file)),
		says: (risk) => (risk.kind === "credential" ? `has ${risk.what}` : ""),
	},
];
function rightsOf({ setuid, setgid, uid, gid }) {
	const rights = [...(setuid ? [`as user ${uid}`] : []), ...(setgid ? [`with group ${gid}`] : [])];
	return rights.join(" and ");
}
function capabilitiesOf({ names }) {
	return names.length === 0 ? "capabilities" : names.join(", ");
}
function toolsBeyondBase(files) {
	const known = new Set(files.flatMap(({ risk, isOfBase }) => (isOfBase && risk.kind === "tool" ? [risk.sort] : [])));
	return files.filter(({ risk, isOfBase }) => !isOfBase && risk.kind === "tool" && !known.has(risk.sort));
}

;



function riskAdvisories(options) {
	return riskTexts.flatMap((text) => adviceOn(text, options) ?? []);
}
function adviceOn(text, options) {
	const { risks, scope, forbid } = options;
	const isForbidden = forbid.includes(text.name);
	const all = risks.files.filter(({ risk }) => risk.kind === text.kind);
	const ofBase = all.filter(({ isOfBase }) => isOfBase);
	const own = text.ofBuild(all);
	const isCut = risks.omitted > 0 && isForbidden;
	if (own.length === 0 && !(isForbidden && ofBase.length > 0) && !isCut)
		return undefined;
	const groups = grouped(own, text);
	const findings = groups.flatMap(({ line, text: words }) => line === undefined ? [] : [{ line, text: words }]);
	const lines = scope === undefined ? undefined : (0,line_evidence.P)({ scope }, findings);
	const others = groups.flatMap(({ line, text: words }) => line === undefined ? [(0,evidence.SP)(words)] : []);
	return {
		name: text.name,
		message: text.message,
		...lines,
		evidence: [
			...(lines?.evidence ?? []),
			...(0,evidence.Mm)(others),
			...baseEvidence(ofBase, text),
			...publishedEvidence(risks, text.name),
			...(isCut ? [`and ${(0,evidence.hS)(risks.omitted, "file")} that there was no room for`] : []),
		],
		fix: own.length > 0 ? text.fix : text.baseFix,
	};
}
function baseEvidence(ofBase, text) {
	const [first] = ofBase;
	if (first === undefined)
		return [];
	const count = `${(0,evidence.hS)(ofBase.length, "file")} of the base`;
	const which = text.subject(first);
	return [(0,evidence.SP)(ofBase.length === 1 ? `${count}: ${which}` : `${count}, the first being ${which}`)];
}
function publishedEvidence({ published }, name) {
	if (name !== "credential-in-image" || published === 0)
		return [];
	return [`left out: ${(0,evidence.hS)(published, "file")} of packages' own tests and examples`];
}
function grouped(files, text) {
	const groups = new Map();
	for (const file of files) {
		const key = `${file.instruction?.line} ${text.says(file.risk)}`;
		const { first, count } = groups.get(key) ?? { first: file, count: 0 };
		groups.set(key, { first, count: count + 1 });
	}
	return [...groups.values()].map(({ first, count }) => ({
		line: first.instruction?.line,
		text: `${text.subject(first)} ${text.says(first.risk)}${more(count - 1)}`,
	}));
}
function more(others) {
	if (others === 0)
		return "";
	return `; the same holds for ${(0,evidence.hS)(others, "other file")}`;
}


}),

54914:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  T: () => (tellAdvisories)
});
var _domain_source_policy_js__0 = __webpack_require__(21581);
var _report_terminal_advisories_js__1 = __webpack_require__(15789);


function tellAdvisories(advisories, { reporter, forbid, known = [] }) {
	const left = [...known, ...(0,_domain_source_policy_js__0.A)(advisories, forbid)].map(({ name }) => name);
	for (const advisory of advisories) {
		if (!left.includes(advisory.name))
			reporter.info((0,_report_terminal_advisories_js__1.x)(advisory));
	}
}


}),

57478:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  G: () => (tryPush)
});
var _domain_oci_reference_js__0 = __webpack_require__(73326);

async function tryPush(references, registry) {
	const tried = await Promise.allSettled(oneOfEachRepository(references).map((reference) => registry.tryPush(reference)));
	const refused = tried.find((result) => result.status === "rejected");
	if (refused !== undefined)
		throw refused.reason;
}
function oneOfEachRepository(references) {
	const byName = new Map(references.map((reference) => {
		const name = (0,_domain_oci_reference_js__0.F2)(reference);
		return [name === undefined ? reference : (0,_domain_oci_reference_js__0.aR)(name), reference];
	}));
	return [...byName.values()];
}


}),

62787:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  f: () => (refuseNotVaried)
});
var _text_failure_js__0 = __webpack_require__(67271);
var _text_surface_js__1 = __webpack_require__(10970);
var _environment_js__4 = __webpack_require__(78975);
var _step_places_js__2 = __webpack_require__(99079);
var _written_place_js__3 = __webpack_require__(34707);





const mostReasons = 10;
function refuseNotVaried(request, { applied, notApplied }) {
	const { requireVaried } = request;
	const missing = requireVaried.filter((name) => !applied.includes(name));
	if (missing.length === 0)
		return;
	const reasons = notApplied.filter(({ variation }) => missing.includes(variation));
	const place = reasons.flatMap(({ steps = [] }) => steps)[0];
	throw new _text_failure_js__0.HR({
		code: "not-varied",
		message: `${(0,_text_surface_js__1.Pe)("require-varied")} names variations that were not applied: ${told(reasons)}. Nothing was pushed.`,
		fix: `Remove what the reason in parentheses names, or write ${withoutThem(requireVaried, missing)}.`,
		...(place === undefined ? {} : (0,_written_place_js__3.Oh)(place)),
	});
}
function told(reasons) {
	const shown = reasons
		.slice(0, mostReasons)
		.map(({ variation, reason, steps }) => `\`${variation}\`${(0,_step_places_js__2.e)(steps)} (${reason})`);
	const hidden = reasons.length - shown.length;
	return `${shown.join(", ")}${hidden > 0 ? `, and ${hidden} more` : ""}`;
}
function withoutThem(required, missing) {
	const left = required.filter((name) => !missing.includes(name));
	if (left.length === 0)
		return `no ${(0,_text_surface_js__1.Pe)("require-varied")}`;
	if (required.length < _environment_js__4.u.length)
		return (0,_text_surface_js__1.Pe)("require-varied", left.join(","));
	return (0,_text_surface_js__1.Pe)("require-varied", ["all", ...missing.map((name) => `-${name}`)].join(","));
}


}),

};
//# sourceMappingURL=6261.index.js.map
