export const id = 4659;
export const ids = [4659];
export const modules = {

4659:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  mergeAction: () => (mergeAction)
});
var _compose_merge_js__0 = __webpack_require__(56913);
var _compose_runner_js__1 = __webpack_require__(39827);
var _compose_step_js__2 = __webpack_require__(41161);
var _options_merge_request_js__3 = __webpack_require__(7864);
var _report_merge_js__4 = __webpack_require__(69327);
var _workspace_js__5 = __webpack_require__(5286);






async function mergeAction(context) {
	const { env, reporter, signal } = context;
	const inputs = _compose_runner_js__1.l.readSharedInputs(env, "merge");
	const request = (0,_options_merge_request_js__3.X)(inputs, _compose_step_js__2.P.ownInput(env, "digests") ?? "");
	const { password } = request.registry;
	_compose_step_js__2.P.maskSecrets(password === undefined ? [] : [password]);
	const pushed = [];
	const cwd = (0,_workspace_js__5.B)(env);
	const onPushed = (each) => pushed.push(each);
	const run = { request, reporter, env, cwd, signal, onPushed, surface: "workflow" };
	let index;
	try {
		const merge = await (0,_compose_merge_js__0.E)(run);
		if (merge.kind === "withheld") {
			reporter.annotate((0,_report_merge_js__4.ar)(merge.why));
			return 0;
		}
		index = merge.index;
		const found = { ...index, pushed };
		const attestation = await merge.attest?.(index, pushed);
		writeOutputs(env, { index, pushed, attestation });
		await _compose_step_js__2.P.writeArtifacts(env, namesOf(pushed));
		await _compose_step_js__2.P.writeSummary(env, (0,_report_merge_js__4.th)(found));
		reporter.info((0,_report_merge_js__4.W4)(found).join("\n"));
		return 0;
	}
	catch (error) {
		writeOutputs(env, { index, pushed });
		throw error;
	}
}
function writeOutputs(env, of) {
	const { index, pushed, attestation = "" } = of;
	_compose_step_js__2.P.writeFurtherOutputs(env, {
		digest: index?.digest ?? "",
		image: namesOf(pushed).join("\n"),
		tags: pushed.map(({ reference }) => reference).join("\n"),
		platforms: index === undefined ? "" : (0,_report_merge_js__4.f9)(index.members),
		reproducible: index?.verdict ?? "",
		changed: pushed.length === 0 ? "" : `${pushed.some(({ changed }) => changed)}`,
		"source-id": index?.sourceId ?? "",
		attestation,
	});
}
function namesOf(pushed) {
	return _compose_step_js__2.P.pushedNames({ pushed });
}


}),

7864:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  X: () => (parseMergeRequest)
});


var failure = __webpack_require__(67271);

var surface = __webpack_require__(10970);

var dist = __webpack_require__(77934);

var oci_digest = __webpack_require__(30719);

var oci_platform = __webpack_require__(912);

var schema = __webpack_require__(59006);

var choices = __webpack_require__(58909);

var lists = __webpack_require__(89376);
;








const most = 64;
const digests_form = `Write ${(0,surface.g2)("`linux/amd64=sha256:…`")}, or a JSON object of the same.`;
function parseDigests(raw) {
	const whole = typeof raw === "string" ? objectIn(raw) : undefined;
	const found = whole ?? (0,lists.u)("digests", raw).flatMap((line) => entriesOf(line.trim()));
	if (found.length === 0) {
		throw wrong("it names no image.", digests_form);
	}
	if (found.length > most) {
		throw wrong(`it names ${found.length} images.`, `Name at most ${most}, one of each platform.`);
	}
	return found.map(([platform, digest]) => parseMember(platform, digest));
}
function entriesOf(line) {
	if (line.startsWith("{")) {
		const found = objectIn(line);
		if (found !== undefined)
			return found;
		throw wrong(`${JSON.stringify((0,choices.ml)(line))} is not a JSON object of platforms and digests.`, digests_form);
	}
	const equals = line.indexOf("=");
	if (equals < 1)
		throw wrong(`${JSON.stringify((0,choices.ml)(line))} has no platform.`, digests_form);
	return [[line.slice(0, equals).trim(), line.slice(equals + 1).trim()]];
}
function objectIn(text) {
	const found = (0,schema.MW)((0,schema.A7)(dist.YjP()), text);
	return found === undefined ? undefined : Object.entries(found);
}
function parseMember(platform, text) {
	const parsed = (0,oci_platform.FL)(platform);
	if (parsed === undefined) {
		throw wrong(`${JSON.stringify((0,choices.ml)(platform))} is not a platform.`, "Write e.g. `linux/amd64`, `linux/arm64` or `linux/arm/v7`.");
	}
	const digest = (0,oci_digest.m)(text);
	const named = (0,oci_platform.Bq)(parsed);
	if (digest !== undefined)
		return { platform: named, digest };
	if (text === "") {
		throw wrong(`it has no digest for ${named}.`, "Look at the job that builds it: only one that has pushed its image gives a digest.");
	}
	throw wrong(`${JSON.stringify((0,choices.ml)(text))} is not a digest.`, "Write `sha256:` and 64 hex digits in lower case, as the build's output `digest` has them.");
}
function wrong(what, fix) {
	return (0,failure.AN)("digests", what, fix);
}


var expected_digest = __webpack_require__(86622);

var given = __webpack_require__(16632);

var image_names = __webpack_require__(26009);

var reader = __webpack_require__(98570);

var registry_access = __webpack_require__(59757);
;








function parseMergeRequest(raw, digests) {
	const read = (0,reader.V)(raw);
	const names = (0,image_names.C)(read);
	if (names.image.length === 0) {
		throw (0,failure.AN)("image", "it is empty, so it is not known where the images are.", `Write the repository that they were pushed to, e.g. ${(0,surface.Pe)("image", "ghcr.io/acme/shop")}.`);
	}
	return {
		...names,
		members: parseDigests(digests),
		reproducibility: read.choice("reproducibility", ["require", "warn", "skip"]),
		pushUnchecked: read.boolean("push-unchecked"),
		registry: (0,registry_access.U)({ read, push: false }),
		...(0,given.g)("expectedDigest", (0,expected_digest.t)(read)),
		attest: read.boolean("attest"),
		...(0,given.g)("output", read.text("output")),
		...(0,given.g)("githubToken", read.text("github-token")),
	};
}


}),

13685:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  _: () => (writeIndex),
  q: () => (refuseOtherForms)
});
var _text_canonical_json_js__5 = __webpack_require__(84602);
var _text_failure_js__0 = __webpack_require__(67271);
var _text_printable_js__1 = __webpack_require__(76158);
var _text_surface_js__2 = __webpack_require__(10970);
var _digest_js__3 = __webpack_require__(30719);
var _platform_js__4 = __webpack_require__(912);






const indexMediaType = "application/vnd.oci.image.index.v1+json";
const manifestMediaType = "application/vnd.oci.image.manifest.v1+json";
function writeIndex(members) {
	const entries = members
		.map((member) => ({ platform: platformOf(member), manifest: member.manifest }))
		.map((entry) => ({ ...entry, named: (0,_platform_js__4.Bq)(entry.platform) }))
		.sort((one, other) => Number(one.named > other.named) - Number(one.named < other.named));
	if (entries.length === 0)
		throw wrong("An index needs at least one image.", listed);
	entries.forEach(({ named, manifest }, at) => {
		const next = entries[at + 1];
		if (next?.named === named)
			throw twice(named, [manifest.digest, next.manifest.digest]);
	});
	const annotations = sharedAnnotations(members);
	const text = (0,_text_canonical_json_js__5.d)({
		schemaVersion: 2,
		mediaType: indexMediaType,
		manifests: entries.map(({ platform, manifest: { mediaType, digest, size } }) => {
			const { os, architecture, variant } = platform;
			return { mediaType, digest, size, platform: { os, architecture, variant } };
		}),
		annotations: annotations.size === 0 ? undefined : Object.fromEntries(annotations),
	});
	const bytes = Buffer.from(text);
	return { digest: (0,_digest_js__3.ol)(bytes), mediaType: indexMediaType, bytes };
}
function sharedAnnotations([first, ...others]) {
	const own = Object.entries(first?.annotations ?? {});
	const isShared = ([name, value]) => others.every(({ annotations }) => Object.hasOwn(annotations, name) && annotations[name] === value);
	return new Map(own.filter(isShared));
}
function platformOf({ platform, manifest, config }) {
	const { digest } = manifest;
	const asked = (0,_platform_js__4.FL)(platform);
	if (asked === undefined)
		throw wrong(`${quoted(platform)} is not a platform.`, listed);
	refuseOtherForms(manifest);
	const own = (0,_platform_js__4.Bq)((0,_platform_js__4.Je)(config));
	const named = (0,_platform_js__4.Bq)(asked);
	if (own === named)
		return asked;
	throw wrong(`The image ${digest} is meant for ${named}, but its config says ${quoted(own)}.`, `Build it for ${named}: ${(0,_text_surface_js__2.Pe)("platforms", named)}, from a base that exists for it.`);
}
function refuseOtherForms({ mediaType, digest, }) {
	if (mediaType === manifestMediaType)
		return;
	throw wrong(`${digest} is of the type ${quoted(mediaType)}, and not an OCI image.`, `Name the digest of one image, which has the type ${manifestMediaType}: not of an index, and not of an image in Docker's format.`);
}
const listed = `Name each platform and its image, e.g. \`linux/amd64\`.`;
function twice(named, [one, other]) {
	const which = one === other ? `the image ${one}` : `the images ${one} and ${other}`;
	return wrong(`An index has one image a platform, but ${named} is named twice, with ${which}.`, `Leave one of them out.`);
}
function wrong(message, fix) {
	return new _text_failure_js__0.HR({ code: "usage", message, fix });
}
function quoted(text) {
	return `\`${(0,_text_printable_js__1.RK)((0,_text_printable_js__1.vI)(text, 100))}\``;
}


}),

44007:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  runMerge: () => (runMerge)
});
var _compose_merge_js__0 = __webpack_require__(56913);
var _compose_terminal_js__1 = __webpack_require__(16230);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _options_merge_request_js__3 = __webpack_require__(7864);
var _options_settings_settings_js__4 = __webpack_require__(64050);
var _report_merge_js__5 = __webpack_require__(69327);
var _command_js__6 = __webpack_require__(33192);
var _settings_js__7 = __webpack_require__(79058);








async function runMerge(context) {
	const { stdout, stderr, palette, env, cwd, signal } = context;
	const { positionals, flags } = context.arguments;
	if (positionals.length > 0) {
		throw new _domain_text_failure_js__2.HR({
			code: "usage",
			message: "`twofold merge` takes no operand.",
			fix: "Name the images by `--digests=PLATFORM=DIGEST`.",
		});
	}
	const reporter = (0,_compose_terminal_js__1.C)(stderr, palette);
	const digests = flags.get("digests") ?? [];
	const request = (0,_options_settings_settings_js__4.gR)(await (0,_settings_js__7.s)(context, reporter.warn), (inputs) => (0,_options_merge_request_js__3.X)(inputs, digests));
	const pushed = [];
	const onPushed = (each) => pushed.push(each);
	const run = { request, reporter, env, cwd, signal, onPushed, surface: "command line" };
	const merge = await (0,_compose_merge_js__0.E)(run);
	if (merge.kind === "withheld") {
		reporter.annotate((0,_report_merge_js__5.ar)(merge.why));
		return 0;
	}
	const found = { ...merge.index, pushed };
	await merge.attest?.(merge.index, pushed);
	reporter.show((0,_report_merge_js__5.W4)(found));
	stdout.write((0,_command_js__6.Mp)(context.arguments, "json") ? (0,_report_merge_js__5.lJ)(found) : `${found.digest}\n`);
	return 0;
}


}),

50396:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  joinLayouts: () => (joinLayouts)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_oci_oci_parse_js__2 = __webpack_require__(1736);
var _domain_oci_write_index_js__3 = __webpack_require__(13685);
var _blob_js__4 = __webpack_require__(84769);
var _layout_js__5 = __webpack_require__(50654);






async function joinLayouts({ members, to, }) {
	const read = [];
	for (const member of members)
		read.push(await indexMember(member));
	const { digest, mediaType, bytes } = (0,_domain_oci_write_index_js__3._)(read);
	await (0,node_fs_promises__0.mkdir)((0,node_path__1.join)(to, "blobs", "sha256"), { recursive: true });
	for (const { layout } of members) {
		await moveBlobs(layout, to);
		await (0,node_fs_promises__0.rm)(layout, { recursive: true, force: true });
	}
	await (0,node_fs_promises__0.writeFile)((0,_blob_js__4.nD)(to, digest), bytes);
	const size = bytes.length;
	const index = { schemaVersion: 2, manifests: [{ mediaType, digest, size }] };
	await (0,node_fs_promises__0.writeFile)((0,node_path__1.join)(to, "index.json"), JSON.stringify(index));
	await (0,node_fs_promises__0.writeFile)((0,node_path__1.join)(to, "oci-layout"), JSON.stringify({ imageLayoutVersion: _layout_js__5.P }));
	return { digest, size };
}
async function indexMember({ platform, layout }) {
	const bytes = await (0,_blob_js__4.b$)(layout, "index.json", _domain_oci_oci_parse_js__2.rq);
	const index = (0,_domain_oci_oci_parse_js__2.A1)(bytes, { name: `the index of ${layout}`, code: "tool" });
	const [manifest] = index.manifests;
	if (manifest === undefined)
		throw (0,_blob_js__4.tW)(layout, "it holds no image");
	const { config, manifest: own } = await (0,_layout_js__5.openLayout)(layout);
	return { platform, manifest, config, annotations: own.annotations ?? {} };
}
async function moveBlobs(from, to) {
	const folder = (0,node_path__1.join)("blobs", "sha256");
	for (const name of await (0,node_fs_promises__0.readdir)((0,node_path__1.join)(from, folder))) {
		await (0,node_fs_promises__0.rename)((0,node_path__1.join)(from, folder, name), (0,node_path__1.join)(to, folder, name));
	}
}


}),

56913:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  E: () => (mergeNamed)
});


var output_folder = __webpack_require__(373);

var platform = __webpack_require__(912);

var source_id = __webpack_require__(37574);

var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);

var schema = __webpack_require__(59006);

var surface = __webpack_require__(10970);

var claimed_verdict = __webpack_require__(68940);

var label_reading = __webpack_require__(66182);

var labels = __webpack_require__(24138);

var read_recipe = __webpack_require__(15908);
;










function sharedClaims(members, rules) {
	const read = members.map((member) => ({ member, read: (0,label_reading.Uc)(member.labels) }));
	const verdicts = read.map((each) => provenVerdict(each, rules));
	const [first, ...others] = read;
	if (first === undefined)
		throw new RangeError("no members");
	for (const other of others) {
		for (const name of ofSource) {
			const values = [first.read(name) ?? "", other.read(name) ?? ""];
			if (values[0] !== values[1]) {
				throw contradiction({
					what: `label \`${name}\``,
					of: [first.member, other.member],
					values,
				});
			}
		}
	}
	checkRecipes(read);
	const id = first.read(labels.l3.sourceId) ?? "";
	const { version = "", revision = "" } = (0,source_id.GM)(id) ?? {};
	return {
		source: { id, version, revision },
		verdict: worst(verdicts),
		differing: members.filter((_, at) => verdicts[at] === "false"),
	};
}
const ofSource = [
	labels.l3.sourceId,
	labels.l3.source,
	labels.l3.version,
	labels.l3.revision,
];
function worst(verdicts) {
	if (verdicts.includes("false"))
		return "false";
	return verdicts.includes("unchecked") ? "unchecked" : "true";
}
function provenVerdict({ member, read }, { reproducibility, pushUnchecked }) {
	const { verdict, doubts } = (0,claimed_verdict.w)(read);
	const { reproducible } = verdict;
	const [doubt] = doubts;
	if (reproducible === undefined || doubt !== undefined) {
		const name = doubt?.label ?? labels.l3.reproducible;
		throw unproven(member, `its label \`${name}\` ${doubt === undefined ? "is missing" : (0,printable.RK)((0,printable.vI)(doubt.because, 300))}`, "Merge images that Twofold built and pushed.");
	}
	if (reproducible === "unchecked" && !pushUnchecked) {
		throw unproven(member, "it was built only once", `Build it twice, or write ${(0,surface.Pe)("push-unchecked", "true")}.`);
	}
	if (reproducible === "false" && reproducibility !== "warn") {
		throw unproven(member, "its two builds differed", `Find out what differs there, or write ${(0,surface.Pe)("reproducibility", "warn")}.`);
	}
	return reproducible;
}
function unproven(member, why, fix) {
	return new failure.HR({
		code: "forbidden",
		message: `The image ${named(member)} is not proven: ${why}. Nothing was pushed.`,
		fix,
	});
}
function checkRecipes(all) {
	const [first, ...others] = all.map(({ member, read }) => ({
		member,
		parts: partsOf(member, read),
	}));
	if (first === undefined)
		return;
	for (const other of others) {
		const both = [first.parts, other.parts];
		const names = [...new Set(both.flatMap((parts) => [...parts.keys()]))].sort();
		const differing = names.find((name) => both[0].get(name) !== both[1].get(name));
		if (differing === undefined)
			continue;
		throw contradiction({
			what: `recipe's \`${(0,printable.RK)((0,printable.vI)(differing, 60))}\``,
			of: [first.member, other.member],
			values: [both[0].get(differing) ?? "", both[1].get(differing) ?? ""],
			...(differing === "buildah" ? { fix: oneBuildah } : {}),
		});
	}
}
const oneBuildah = `Build all of them with one buildah: name it in ${(0,surface.Pe)("buildah")}, or take runner images that have the same.`;
function partsOf(member, read) {
	const label = read(labels.l3.recipe) ?? "";
	const recipe = (0,read_recipe.XQ)(label);
	const written = (0,schema.MW)(schema.o$, label);
	if (recipe === undefined || written === undefined) {
		const is = label === "" ? "is missing" : "is not a recipe that this version knows";
		const why = `its label \`${labels.l3.recipe}\` ${is}`;
		throw unproven(member, why, "Merge images that this version of Twofold built and pushed.");
	}
	refuseOtherPlatform(member, recipe.platform);
	const { platform: _, bases: __, buildContexts, ...others } = written;
	const parts = Object.entries(others).map(([name, part]) => [name, JSON.stringify(part)]);
	const contexts = JSON.stringify(buildContexts, (name, part) => name === "digest" ? undefined : part);
	return new Map([...parts, ["buildContexts", contexts]]);
}
function refuseOtherPlatform(member, written) {
	const parsed = (0,platform.FL)(written);
	const own = parsed === undefined ? written : (0,platform.Bq)(parsed);
	if (own === member.platform)
		return;
	throw new failure.HR({
		code: "forbidden",
		message: `The image ${named(member)} was built for \`${(0,printable.RK)((0,printable.vI)(own, 100))}\`, as its recipe says. Nothing was pushed.`,
		fix: `Name it as the image of that platform, or build one for ${member.platform}.`,
	});
}
function contradiction(of) {
	const [one, other] = of.of;
	const [value, otherValue] = of.values.map((each) => each === "" ? "nothing" : `\`${(0,printable.RK)((0,printable.vI)(each, 200))}\``);
	return new failure.HR({
		code: "forbidden",
		message: `The ${of.what} is ${value} in the image ${named(one)}, but ${otherValue} in ${named(other)}. Nothing was pushed.`,
		fix: of.fix ??
			"Build all of them from one commit with the same inputs; only the platform may differ.",
	});
}
function named({ platform, digest }) {
	return `${digest} (${platform})`;
}


var write_index = __webpack_require__(13685);

var expected_digest = __webpack_require__(40783);

var publish = __webpack_require__(22459);

var oci_reference = __webpack_require__(73326);

var serves_other = __webpack_require__(65585);
;


async function pushIndex(options) {
	const { index, client, reporter } = options;
	const { digest } = index;
	const places = options.references.map(placeOf);
	for (const name of new Set(places.map((place) => place.name))) {
		const repository = client.repository(name);
		if ((await repository.manifest(digest)) === undefined)
			await repository.pushManifest(index);
	}
	for (const { name, tag, reference } of places) {
		const repository = client.repository(name);
		reporter.progress(`pushing ${reference}`);
		const changed = (await repository.digestOf(tag)) !== digest;
		if (changed) {
			await repository.pushManifest(index, tag);
			const served = await repository.manifest(tag);
			if (served?.digest !== digest)
				throw (0,serves_other.f)(reference, { served: served?.digest, digest });
		}
		options.onPushed({ reference, digest, changed });
		reporter.info(`${changed ? "pushed" : "unchanged"} ${reference}@${digest}`);
	}
}
function placeOf(reference) {
	const parsed = (0,oci_reference.F2)(reference);
	if (parsed?.tag === undefined)
		throw new Error(`${reference} is no reference with a tag`);
	return { reference, name: (0,oci_reference.aR)(parsed), tag: parsed.tag };
}


var oci_parse = __webpack_require__(1736);
;



async function readMembers(members, repository) {
	const read = [];
	for (const member of members) {
		read.push(await readMember(member, await servedMember(member, repository), repository));
	}
	return read;
}
async function servedMember({ platform, digest }, repository) {
	const served = await repository.manifest(digest);
	if (served !== undefined)
		return served;
	throw (0,failure.AN)("digests", `${repository.name} has no image ${digest}, which is named for ${platform}.`, "Push the image of each platform to that repository first.");
}
async function readMember({ platform, digest }, { mediaType, bytes }, repository) {
	(0,write_index.q)({ mediaType, digest });
	const name = `${repository.name}@${digest}`;
	const parsed = (0,oci_parse.Ng)(bytes, { name: `The manifest of ${name}`, code: "registry" });
	const blob = await repository.blob(parsed.config);
	if (blob === undefined) {
		throw new failure.HR({
			code: "registry",
			message: `The registry serves the manifest of ${name}, but not its config.`,
			fix: "Push the image again, and find out what removes blobs from the registry.",
		});
	}
	const config = (0,oci_parse.FB)(blob, { name: `The config of ${name}`, code: "registry" });
	return {
		platform,
		digest,
		manifest: { mediaType, digest, size: bytes.length },
		config,
		annotations: parsed.annotations ?? {},
		labels: config.labels,
	};
}

;






async function mergeImages(options) {
	const { request, client, reporter, onPushed } = options;
	const why = await options.permission();
	if (why !== undefined)
		return { kind: "withheld", why };
	const [first, ...others] = request.image.map((name) => client.repository(name));
	if (first === undefined)
		throw new Error("no repository");
	reporter.progress(`reading ${request.members.length} images of ${first.name}`);
	const members = await readMembers(request.members, first);
	for (const repository of others) {
		for (const member of members)
			await servedMember(member, repository);
	}
	const index = (0,write_index._)(members);
	const { source, verdict, differing } = sharedClaims(members, request);
	(0,expected_digest.p)(request, { image: index });
	const references = (0,publish.K)({ ...request, push: true }, { repository: "", offset: "", ...source });
	for (const { platform, digest } of differing) {
		const message = `The image of ${platform}, ${digest}, says that its two builds differed.`;
		reporter.annotate({ level: "warning", title: "Not reproducible", message });
	}
	await pushIndex({ index, references, client, reporter, onPushed });
	const { digest } = index;
	const sorted = members
		.map((member) => ({ platform: member.platform, digest: member.digest }))
		.sort((one, other) => Number(one.platform > other.platform) - Number(one.platform < other.platform));
	return { kind: "merged", index: { digest, sourceId: source.id, members: sorted, verdict } };
}


var build_redact = __webpack_require__(76565);

var redact_values = __webpack_require__(88424);

var push_permission = __webpack_require__(14294);

var registry_client = __webpack_require__(47362);
;








const unknownSource = { id: "", repository: "", offset: "", version: "", revision: "" };
async function mergeNamed(run) {
	const { request, reporter, env, signal, onPushed } = run;
	const mayPush = (0,push_permission.p)({ env, signal, request });
	return await redacting(request, async () => {
		const attest = request.attest ? await attestingOf(run) : undefined;
		const client = clientFor(run);
		try {
			const merge = await mergeImages({
				...{ request, client, reporter, onPushed },
				permission: () => mayPush({ source: unknownSource, advisories: [], place: undefined }),
			});
			return { ...merge, attest };
		}
		finally {
			await client.close();
		}
	});
}
async function attestingOf(run) {
	const { request, reporter, env } = run;
	const { attesterFor } = await Promise.all([__webpack_require__.e(5515), __webpack_require__.e(28107)]).then(__webpack_require__.bind(__webpack_require__, 5813));
	const attester = await attesterFor(run, new Date().toISOString());
	const output = await (0,output_folder.qi)(request.output, env);
	return async (index, pushed) => await redacting(request, async () => {
		const { attestMerge } = await Promise.all([__webpack_require__.e(900), __webpack_require__.e(5515), __webpack_require__.e(63769)]).then(__webpack_require__.bind(__webpack_require__, 25410));
		const ports = { attester, output, reporter, openClient: () => clientFor(run) };
		return await attestMerge({ request, index, pushed }, ports);
	});
}
function clientFor({ request, env, cwd, signal }) {
	const hosts = request.image.flatMap((name) => (0,oci_reference.F2)(name)?.registry ?? []);
	return (0,registry_client.registryClientFor)({ ...{ env, cwd, signal, hosts }, access: request.registry });
}
async function redacting({ registry }, work) {
	try {
		return await work();
	}
	catch (error) {
		const redact = (0,build_redact.lY)((0,build_redact.WD)({ secrets: [], registry }));
		throw error instanceof failure.HR ? (0,redact_values.O)(error, redact) : error;
	}
}


}),

69327:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  W4: () => (mergedLines),
  ar: () => (notMerged),
  f9: () => (platformsJson),
  lJ: () => (renderMergedJson),
  th: () => (renderMergedSummary)
});
var _json_pushed_js__1 = __webpack_require__(27329);
var _summary_table_js__2 = __webpack_require__(94520);
var _text_js__0 = __webpack_require__(13920);



const words = {
	true: "every image was built twice and is reproducible",
	unchecked: "some image was built only once",
	false: "the two builds of some image differed",
};
function platformsJson(members) {
	return JSON.stringify(Object.fromEntries(members.map((each) => [each.platform, each.digest])));
}
function renderMergedJson({ digest, members, verdict, pushed, sourceId }) {
	const value = {
		schemaVersion: 1,
		digest,
		source: sourceId,
		reproducible: verdict,
		platforms: Object.fromEntries(members.map((each) => [each.platform, each.digest])),
		pushed: pushed.map(_json_pushed_js__1.y),
	};
	return `${JSON.stringify(value, undefined, 2)}\n`;
}
function notMerged(why) {
	const message = `${why}. Its images are not merged, and nothing is pushed.`;
	return { level: "notice", title: "Not pushed", message };
}
function renderMergedSummary(merged) {
	const { digest, members, verdict, pushed, sourceId } = merged;
	const mark = verdict === "true" ? "✅" : "⚠️";
	const about = sourceId === "" ? "" : `${(0,_text_js__0.w)(sourceId)}: `;
	const sections = [
		`## ${mark} Merged ${members.length} platforms · ${words[verdict]}`,
		`${about}\`${digest}\``,
		(0,_summary_table_js__2.t)({
			header: ["Platform", "Image"],
			rows: members.map((each) => [(0,_text_js__0.w)(each.platform), `\`${each.digest}\``]),
			budget: 10_000,
		}),
		(0,_summary_table_js__2.t)({
			header: ["Pushed", "Changed"],
			rows: pushed.map(({ reference, changed }) => [(0,_text_js__0.w)(reference), changed ? "yes" : "no"]),
			budget: 50_000,
		}),
	];
	return `${sections.join("\n\n")}\n`;
}
function mergedLines({ digest, members, verdict }) {
	const width = Math.max(...members.map(({ platform }) => platform.length));
	return [
		`${digest}: ${words[verdict]}`,
		...members.map((each) => `  ${each.platform.padEnd(width)}  ${each.digest}`),
	];
}


}),

};
//# sourceMappingURL=4659.index.js.map
