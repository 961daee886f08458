export const id = 509;
export const ids = [509,4700];
export const modules = {

90509:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  attestBuild: () => (attestBuild)
});


var attestations_provenance = __webpack_require__(61730);

var environments = __webpack_require__(64446);

var findings_accepted = __webpack_require__(54787);

var statement = __webpack_require__(15699);
;




const reproductionType = `${statement.D}/reproduction/v1`;
function reproductionOf(facts) {
	const { subjects, source, proofs, toolchain } = facts;
	if (proofs.length === 0 || proofs.some(({ verdict }) => verdict !== "true"))
		throw new RangeError("only what two builds gave alike was reproduced");
	const { id, repository, revision, version, offset } = source;
	const predicate = {
		verdict: "true",
		source: { id, repository, revision, version, offset },
		advisories: facts.advisories.map(({ name }) => name),
		platforms: proofs.map((proof) => platformOf(proof, facts.recipe)),
		...(toolchain === undefined ? {} : { toolchain: (0,attestations_provenance.Fu)(toolchain) }),
		twofold: facts.version,
		finishedOn: facts.finishedOn,
	};
	return (0,statement.p)(subjects, { type: reproductionType, predicate });
}
function platformOf(proof, recipe) {
	const { platform, builds, variations, exceptions, image } = proof;
	const [first, second] = builds;
	if (first === undefined || second === undefined || image === undefined)
		throw new RangeError("a proof has two builds and an image");
	return {
		platform,
		image: { digest: image.digest, imageId: image.imageId },
		builds: [
			{ ...digestsOf(first), environment: environmentOf(recipe, first.environment) },
			{ ...digestsOf(second), environment: { name: second.environment } },
		],
		varied: variations.applied,
		notVaried: variations.notApplied.map(({ variation, reason, steps }) => ({
			variation,
			reason,
			...(steps === undefined ? {} : { steps: steps.map(({ file, line }) => ({ file, line })) }),
		})),
		exceptions: exceptions.map((accepted) => {
			const { path, cause, reason, owner, expires } = accepted.exception;
			return { path, cause, reason, owner, expires, covers: (0,findings_accepted.$s)(accepted) };
		}),
	};
}
function digestsOf({ localDigest, imageId, }) {
	return { localDigest, imageId };
}
function environmentOf(recipe, name) {
	const known = recipe?.version === 2 ? environmentBy(recipe) : undefined;
	if (known === undefined)
		return { name };
	const { hostname, umask, env } = known;
	return {
		name,
		...(hostname === undefined ? {} : { hostname }),
		...(umask === undefined ? {} : { umask: umask.toString(8).padStart(4, "0") }),
		env,
	};
}
function environmentBy({ canonical, sourceDateEpoch, }) {
	return canonical ? (0,environments.ex)(sourceDateEpoch) : environments.tc;
}


var redact_values = __webpack_require__(27116);

var proof = __webpack_require__(13158);

var labels_labels = __webpack_require__(96838);

var read_recipe = __webpack_require__(11336);

var oci_reference = __webpack_require__(76882);

var schema = __webpack_require__(91826);

var oci_digest = __webpack_require__(7003);

var canonical_json = __webpack_require__(74982);

var snapshot = __webpack_require__(27285);
;



const bundleType = "application/vnd.dev.sigstore.bundle.v0.3+json";
const emptyType = "application/vnd.oci.empty.v1+json";
const emptyConfig = Buffer.from("{}");
function attestationManifest(bundle, about) {
	const { mediaType, digest, size } = about.subject;
	const blob = { digest: (0,oci_digest.ol)(bundle), size: bundle.length };
	const config = { digest: (0,oci_digest.ol)(emptyConfig), size: emptyConfig.length };
	const manifest = Buffer.from((0,canonical_json.d)({
		schemaVersion: 2,
		mediaType: snapshot.j,
		artifactType: bundleType,
		config: { mediaType: emptyType, ...config },
		layers: [{ mediaType: bundleType, ...blob }],
		subject: { mediaType, digest, size },
		annotations: {
			"dev.sigstore.bundle.content": "dsse-envelope",
			"dev.sigstore.bundle.predicateType": about.predicateType,
		},
	}));
	return { manifest, digest: (0,oci_digest.ol)(manifest), blob };
}


var failure = __webpack_require__(44195);
;




async function referBundle(bundle, to) {
	const { repository, digest: image, predicateType } = to;
	const served = await repository.manifest(image);
	if (served === undefined)
		throw gone(repository.name, image);
	const { mediaType, digest, bytes } = served;
	const subject = { mediaType, digest, size: bytes.length };
	const blob = Buffer.from(bundle);
	const made = attestationManifest(blob, { subject, predicateType });
	for (const each of [blob, emptyConfig]) {
		await repository.pushBlob({ digest: (0,oci_digest.ol)(each), size: each.length }, () => pieces(each));
	}
	const { manifest } = made;
	await repository.pushManifest({
		...{ digest: made.digest, mediaType: snapshot.j, bytes: manifest },
	});
}
async function* pieces(bytes) {
	yield bytes;
}
function gone(name, digest) {
	return new failure.HR({
		code: "registry",
		message: `${name} does not serve ${digest} any more.`,
		fix: "Find out what removes images from the repository, then run again.",
	});
}


var saying = __webpack_require__(36731);
;


async function publishBundles(kept, publishing) {
	const signed = kept.flatMap(({ bundle, ...rest }) => bundle === undefined ? [] : [{ ...rest, bundle }]);
	if (signed.length === 0)
		return;
	const { attester, subjects, reporter } = publishing;
	const { client, store: index } = publishing.openImages();
	try {
		for (const { name, digest } of subjects) {
			const repository = client.repository(name);
			for (const { about, bundle, predicateType } of signed) {
				await (0,saying.i)(missing(`the attestation of its ${about} is not beside it in ${name}`), () => referBundle(bundle, { repository, digest, predicateType }));
				reporter.info(`attested the ${about} of ${name}@${digest}`);
			}
		}
	}
	finally {
		await index.end();
		await client.close();
	}
	const { store } = attester;
	if (store === undefined)
		return;
	for (const { about, bundle } of signed) {
		const address = await (0,saying.i)(missing(`the forge does not have the attestation of its ${about}`), () => store(bundle));
		reporter.info(`attestation of the ${about}: ${address}`);
	}
}
function missing(what) {
	return `The image is pushed, but ${what}`;
}


var sign_statements = __webpack_require__(45510);
;

function unattested({ proofs, pushed, reused, }) {
	if (reused !== undefined)
		return "nothing was built, and whoever built the image that was reused attests it";
	if ((0,proof.Hc)(proofs) === "false")
		return "the builds differ";
	return pushed.length === 0 ? "the image was not pushed" : undefined;
}

;












async function attestBuild(request, report, ports) {
	const why = unattested(report);
	if (why !== undefined) {
		ports.reporter.annotate({
			level: "notice",
			title: "Not attested",
			message: `Nothing is attested: ${why}.`,
		});
		return;
	}
	ports.reporter.progress("attesting the image");
	const attester = await ports.attester();
	const statements = await statementsOn({ request, report, attester, ports });
	const clean = (text) => ports.redact(ports.read(text));
	const kept = await (0,saying.i)("The image is pushed, but it is not attested", () => (0,sign_statements.K)((0,redact_values.s)(statements, clean), { ...ports, attester }));
	await publishBundles(kept, { ...ports, attester, subjects: subjectsOf(report) });
}
async function statementsOn(of) {
	const { request, report, attester, ports } = of;
	const { source, proofs, advisories, toolchain } = report;
	const { recipe, label } = await recipeIn(report, ports);
	const { startedOn, builderId, invocationId, version } = attester;
	const finishedOn = attester.now();
	const known = { subjects: subjectsOf(report), source, recipe, toolchain, finishedOn, version };
	const provenance = (0,attestations_provenance.Jj)({
		...{ ...known, request, recipe: label },
		contexts: recipe?.version === 2 ? recipe.buildContexts : [],
		bases: proofs.flatMap(({ bases }) => bases),
		run: { builderId, invocationId, startedOn, finishedOn },
	});
	const built = { about: "provenance", statement: provenance };
	if ((0,proof.Hc)(proofs) !== "true")
		return [built];
	const reproduction = reproductionOf({ ...known, advisories, proofs });
	return [built, { about: "reproduction", statement: reproduction }];
}
async function recipeIn({ proofs }, { openImage }) {
	const layout = proofs.find((proof) => proof.layout !== undefined)?.layout;
	if (layout === undefined)
		return { recipe: undefined, label: undefined };
	const { labels } = (await openImage(layout)).config;
	const text = Object.hasOwn(labels, labels_labels.l3.recipe) ? labels[labels_labels.l3.recipe] : undefined;
	if (text === undefined)
		return { recipe: undefined, label: undefined };
	return { recipe: (0,read_recipe.XQ)(text), label: (0,schema.MW)(schema.o$, text) };
}
function subjectsOf({ pushed }) {
	const byName = new Map();
	for (const { reference, digest } of pushed) {
		const parsed = (0,oci_reference.F2)(reference);
		if (parsed === undefined)
			throw new Error(`${reference} was pushed and is no reference`);
		const name = (0,oci_reference.aR)(parsed);
		byName.set(name, { name, digest });
	}
	return [...byName.values()];
}


}),

36731:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  i: () => (saying)
});
var _domain_text_failure_js__0 = __webpack_require__(44195);

async function saying(what, work) {
	try {
		return await work();
	}
	catch (error) {
		if (!(error instanceof _domain_text_failure_js__0.HR) || error.code === "interrupted")
			throw error;
		const { code, output, told } = error;
		const message = `${what}: ${told.message}`;
		throw new _domain_text_failure_js__0.HR({ code, message, fix: told.fix, output, cause: error });
	}
}


}),

45510:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (signStatements)
});
async function signStatements(statements, ports) {
	const { output, reporter } = ports;
	const { sign } = ports.attester;
	const files = [];
	for (const { about, statement } of statements) {
		const text = JSON.stringify(statement);
		files.push(sign === undefined
			? { about, form: "statement", text: `${text}\n` }
			: { about, form: "bundle", text: (await sign(text)).bundle });
	}
	const paths = await output.keepAttestations(files);
	for (const path of paths)
		reporter.info(`wrote ${path}`);
	if (sign === undefined)
		reporter.annotate(unsigned);
	return statements.map(({ about, statement }, index) => {
		const { predicateType } = statement;
		const bundle = sign === undefined ? undefined : files[index]?.text;
		return { about, predicateType, path: paths[index] ?? "", bundle };
	});
}
const unsigned = {
	level: "notice",
	title: "Not signed",
	message: "The statements about the image are files that nobody signed: this run has no identity to sign with. In a workflow, give the job `permissions: id-token: write` and `attestations: write`.",
};


}),

61730:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  pD: () => (localBuilder),
  Jj: () => (provenanceOf),
  Fu: () => (toolsOf)
});


var oci_digest = __webpack_require__(7003);

var oci_reference = __webpack_require__(76882);
;


function commitResource({ repository, revision, }) {
	if (revision === "")
		return undefined;
	const isReachable = repository !== "" && !repository.startsWith("/");
	return {
		name: "source",
		...(isReachable ? { uri: `git+https://${repository}` } : {}),
		digest: { gitCommit: revision },
	};
}
function baseResource({ written, pinned }) {
	const at = pinned.lastIndexOf("@");
	const digest = at < 0 ? undefined : (0,oci_digest.m)(pinned.slice(at + 1));
	if (digest === undefined)
		return undefined;
	const tag = (0,oci_reference.F2)(written.split(" ").at(-1) ?? "")?.tag;
	return imageResource({ name: written, place: pinned.slice(0, at), tag, digest });
}
function contextResource(context) {
	if (!("digest" in context))
		return undefined;
	const { name, reference = "", digest } = context;
	return imageResource({ name: `build context ${name}`, place: reference, tag: undefined, digest });
}
function imageResource(image) {
	const { name, tag, digest } = image;
	const reference = (0,oci_reference.F2)(image.place);
	const isPublished = reference !== undefined && reference.registry !== "localhost";
	const version = tag === undefined ? "" : `@${encodeURIComponent(tag)}`;
	return {
		name,
		...(isPublished ? { uri: `pkg:docker/${(0,oci_reference.aR)(reference)}${version}` } : {}),
		digest: { sha256: (0,oci_digest.ZD)(digest) },
	};
}


var statement = __webpack_require__(15699);
;


const provenanceType = "https://slsa.dev/provenance/v1";
const buildType = `${statement.D}/build/v1`;
const localBuilder = `${statement.D}/local-builder/v1`;
function provenanceOf(facts) {
	const { subjects, source, request, recipe, toolchain, run, version } = facts;
	const { builderId, invocationId, startedOn, finishedOn } = run;
	const { repository, offset, revision } = source;
	const predicate = {
		buildDefinition: {
			buildType,
			externalParameters: {
				source: { repository, revision, offset },
				...(recipe === undefined ? {} : { recipe }),
				inputs: inputsOf(request),
			},
			internalParameters: toolchain === undefined ? {} : { toolchain: toolsOf(toolchain) },
			resolvedDependencies: dependenciesOf(facts),
		},
		runDetails: {
			builder: {
				id: builderId,
				version: {
					twofold: version,
					...(toolchain === undefined ? {} : { buildah: toolchain.buildah }),
				},
			},
			metadata: {
				...(invocationId === undefined ? {} : { invocationId }),
				startedOn,
				finishedOn,
			},
		},
	};
	return (0,statement.p)(subjects, { type: provenanceType, predicate });
}
function inputsOf(request) {
	return {
		image: request.image,
		tags: [...request.tags, ...request.references],
		labels: valuesOf(request.labels),
		annotations: valuesOf(request.annotations),
		reproducibility: request.reproducibility,
		vary: request.vary,
		"require-varied": request.requireVaried,
		compare: request.compare,
		traces: request.traces,
		forbid: request.forbid,
		...(request.exceptions === undefined ? {} : { exceptions: request.exceptions }),
		...(request.expectedDigest === undefined ? {} : { "expected-digest": request.expectedDigest }),
	};
}
function valuesOf(list) {
	return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}
function toolsOf(toolchain) {
	const { buildah, skopeo, runtime, isolation, storageDriver, rootless, kernel } = toolchain;
	return { buildah, skopeo, runtime, isolation, storageDriver, rootless, kernel };
}
function dependenciesOf(facts) {
	const { source, bases, contexts, toolchain } = facts;
	const builder = toolchain === undefined
		? undefined
		: { name: "buildah", uri: `pkg:generic/buildah@${encodeURIComponent(toolchain.buildah)}` };
	return [
		commitResource(source),
		...bases.map(baseResource),
		...contexts.map(contextResource),
		builder,
	].filter((each) => each !== undefined);
}


}),

15699:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (ownNames),
  p: () => (statementAbout)
});
var _domain_oci_digest_js__0 = __webpack_require__(7003);

const ownNames = "https://twofold.dev/attestations";
function statementAbout(subjects, { type, predicate }) {
	return {
		_type: "https://in-toto.io/Statement/v1",
		subject: subjects.map(({ name, digest }) => ({ name, digest: { sha256: (0,_domain_oci_digest_js__0.ZD)(digest) } })),
		predicateType: type,
		predicate,
	};
}


}),

64446:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G_: () => (canonicalHostname),
  Zk: () => (contextShiftSeconds),
  ex: () => (canonicalEnvironment),
  tc: () => (untouchedEnvironment)
});
const canonicalHostname = "twofold";
function canonicalEnvironment(sourceDateEpoch) {
	const epoch = sourceDateEpoch === undefined ? {} : { SOURCE_DATE_EPOCH: String(sourceDateEpoch) };
	return {
		name: "canonical",
		hostname: canonicalHostname,
		umask: 0o022,
		env: { LANG: "C.UTF-8", ...epoch, TZ: "UTC" },
	};
}
const untouchedEnvironment = { name: "untouched", env: {} };
const contextShiftSeconds = -(400 * 86_400 + 12_345);


}),

49845:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (nothingVaried),
  t: () => (notVaried)
});
var _environment_js__0 = __webpack_require__(94507);

function nothingVaried(reason) {
	return { applied: [], notApplied: _environment_js__0.u.map((variation) => ({ variation, reason })) };
}
function notVaried({ applied }) {
	return _environment_js__0.u.filter((name) => !applied.includes(name));
}


}),

54787:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $s: () => (coveredPaths),
  BI: () => (allAccepted),
  CW: () => (unusedException),
  Ju: () => (accept),
  iD: () => (firstExpiry),
  zD: () => (withCarried)
});
var _text_path_pattern_js__1 = __webpack_require__(58965);
var _exception_js__0 = __webpack_require__(805);


function coveredPaths({ paths, carried = [], }) {
	return [...paths, ...carried];
}
function accept(differences, exceptions) {
	const rules = exceptions.map((exception) => ({
		exception,
		matches: (0,_text_path_pattern_js__1.kZ)(exception.path),
		paths: new Set(),
	}));
	const open = differences.filter(({ path, cause }) => {
		const rule = rules.find(({ exception, matches }) => exception.cause === cause && matches(path));
		rule?.paths.add(path);
		return rule === undefined;
	});
	const accepted = rules.map(({ exception, paths }) => ({ exception, paths: [...paths] }));
	return { accepted, open };
}
function withCarried({ accepted, open }, carried) {
	const all = [...carried];
	const withThose = accepted.map((rule) => {
		const along = all.filter(({ carries }) => rule.paths.includes(carries?.path ?? ""));
		return along.length === 0 ? rule : { ...rule, carried: along.map(({ path }) => path) };
	});
	const held = new Set(withThose.flatMap((rule) => rule.carried ?? []));
	return {
		accepted: withThose,
		open: open.filter((each) => !(carried.has(each) && held.has(each.path))),
	};
}
function allAccepted(proofs) {
	const differences = proofs.flatMap((proof) => proof.differences.listed);
	const exceptions = proofs.flatMap((proof) => proof.exceptions);
	const isCut = proofs.some((proof) => proof.differences.omitted > 0);
	const covered = new Set(exceptions.flatMap(({ exception: { cause }, paths }) => paths.map((path) => JSON.stringify([cause, path]))));
	const along = new Set(exceptions.flatMap(({ carried = [] }) => carried));
	const isCovered = ({ cause, path, carries }) => covered.has(JSON.stringify([cause, path])) || (carries !== undefined && along.has(path));
	if (isCut || !differences.every(isCovered))
		return undefined;
	const firstUntil = firstExpiry(exceptions.map(({ exception }) => exception));
	if (differences.length === 0 || firstUntil === undefined)
		return undefined;
	return { count: differences.length, firstUntil };
}
function firstExpiry(exceptions) {
	return exceptions.map(({ expires }) => expires).sort()[0];
}
function unusedException(accepted, file) {
	const unused = accepted.find(({ paths }) => paths.length === 0);
	if (unused === undefined)
		return undefined;
	const { path, cause, line } = unused.exception;
	return (0,_exception_js__0.x)({
		file,
		line,
		message: `it is not used: no difference at \`${path}\` has the cause \`${cause}\``,
		fix: "Remove it: there is no such difference any more.",
	});
}


}),

68595:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (causeIds)
});
const causeIds = [
	"clock",
	"compile-date",
	"archive-mtime",
	"gzip-mtime",
	"zip-mtime",
	"pyc-mtime",
	"package-log",
	"ldconfig-cache",
	"machine-id",
	"shadow-day",
	"random",
	"key-material",
	"temp-name",
	"order",
	"hash-seed",
	"race",
	"file-order",
	"build-path",
	"build-id",
	"hostname",
	"kernel-name",
	"cpu-count",
	"timezone",
	"locale",
	"umask",
	"owner",
	"mode",
	"xattr",
	"user-env",
	"context-mtime",
	"network",
	"base-changed",
	"toolchain-version",
	"unknown",
];


}),

805:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (parseExceptions),
  x: () => (badException)
});
var _text_failure_js__0 = __webpack_require__(44195);
var _text_json_js__2 = __webpack_require__(78007);
var _text_path_pattern_js__4 = __webpack_require__(58965);
var _text_printable_js__1 = __webpack_require__(81962);
var _cause_js__3 = __webpack_require__(68595);





const mostDays = 366;
const keys = ["path", "cause", "reason", "owner", "expires"];
const longest = 1000;
function parseExceptions(entries, setting) {
	return entries.map((entry) => parseException(entry, setting));
}
function parseException(entry, setting) {
	const { value, line } = entry;
	const wrong = (message, fix) => badException({ file: setting.file, line, message, fix });
	if (!(0,_text_json_js__2.OW)(value))
		throw wrong("it is not an entry with names and values", `Write ${keys.join(", ")}.`);
	const stray = Object.keys(value).find((key) => !keys.some((known) => known === key));
	if (stray !== undefined)
		throw wrong(`\`${shown(stray)}\` is not known`, `An entry has ${keys.join(", ")}.`);
	const [path, cause, reason, owner, expires] = keys.map((key) => {
		const text = value[key];
		if (typeof text === "string" && text.trim() !== "" && text.length <= longest)
			return key === "path" ? text : text.trim();
		throw wrong(`\`${key}\` is ${text === undefined || text === null || text === "" ? "empty" : "not a short text"}`, fixes[key]);
	});
	const known = _cause_js__3.e.find((id) => id === cause);
	if (path === undefined || reason === undefined || owner === undefined || expires === undefined)
		throw wrong("a value is missing", `Write ${keys.join(", ")}.`);
	if (known === undefined)
		throw wrong(`\`${shown(cause ?? "")}\` is not a cause`, `Write one of: ${_cause_js__3.e.join(", ")}.`);
	checkPath({ path, cause: known }, wrong);
	checkExpiry({ expires, today: setting.today }, wrong);
	return { path, cause: known, reason, owner, expires, line };
}
const fixes = {
	path: "Write the path as the report has it, e.g. `path: var/log/app/*.log`.",
	cause: "Write the cause that the report names, e.g. `cause: clock`.",
	reason: "Write why this difference is accepted, so that others can judge the exception.",
	owner: "Write who is responsible for it, e.g. `owner: platform@acme.example`.",
	expires: "Write the last day on which it applies, e.g. `expires: 2027-01-31`.",
};
function checkPath({ path, cause }, wrong) {
	if (path.startsWith("/") || path.split("/").includes(".."))
		throw wrong(`\`${shown(path)}\` is not a path in the image`, fixes.path);
	const wide = (0,_text_path_pattern_js__4.AW)(path);
	if (wide !== undefined)
		throw wrong(`\`${shown(path)}\` is too wide: ${wide}`, "Name the folders, one entry for each kind of file.");
	if (cause === "unknown" && (0,_text_path_pattern_js__4.rl)(path))
		throw wrong(`\`${shown(path)}\` is too wide for the cause \`unknown\``, "Accept unexplained differences file by file: write the path without wildcards.");
}
function checkExpiry(dates, wrong) {
	const { expires, today } = dates;
	const [end, now] = [Date.parse(`${expires}T00:00:00Z`), Date.parse(`${today}T00:00:00Z`)];
	if (!/^\d{4}-\d{2}-\d{2}$/.test(expires) ||
		Number.isNaN(end) ||
		!new Date(end).toISOString().startsWith(expires))
		throw wrong(`\`${shown(expires)}\` is not a day`, fixes.expires);
	const days = (end - now) / 86_400_000;
	if (days < 0)
		throw wrong(`it expired on ${expires}`, "Fix the difference, or have the owner renew the exception with a new reason.");
	if (days > mostDays)
		throw wrong(`${expires} is more than a year away`, "Write a day within a year; you can renew the exception then.");
}
function badException(details) {
	const { file, line, message, fix } = details;
	return new _text_failure_js__0.HR({
		code: "usage",
		message: `${(0,_text_failure_js__0.o5)("exceptions")}: ${file}:${line}: ${message}.`,
		fix,
		place: { file, line },
	});
}
function shown(text) {
	return (0,_text_printable_js__1.RK)((0,_text_printable_js__1.vI)(text, 100));
}


}),

13158:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Hc: () => (verdictOn),
  ZZ: () => (withDifferences),
  gm: () => (unproven),
  mx: () => (variationsOn)
});
var _build_environment_js__1 = __webpack_require__(94507);
var _build_varied_js__0 = __webpack_require__(49845);


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

85081:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (kindFault)
});
var _build_kind_rules_js__0 = __webpack_require__(15696);
var _build_s2i_js__1 = __webpack_require__(59470);
var _build_scripts_url_js__2 = __webpack_require__(50786);



function kindFault(said) {
	const { recipe, secrets = [], buildContexts = [] } = said;
	if (recipe === undefined)
		return undefined;
	const { kind } = recipe;
	const refused = ["file", "target"].find((name) => said[name] !== undefined && !_build_kind_rules_js__0.bL[name].includes(kind));
	if (refused !== undefined)
		return noPart(refused, kind);
	const ofSteps = kind === "base" ? stepMembers.find((name) => isSaid(said[name])) : undefined;
	if (ofSteps !== undefined)
		return noPart(ofSteps, kind);
	const own = _build_kind_rules_js__0.Dx[kind];
	const context = buildContexts.find((each) => own.contexts.includes(each.name) && !isWritten(each, said));
	if (context !== undefined)
		return taken("buildContexts", context.name, kind);
	const secret = secrets.find((id) => own.secrets.includes(id));
	return secret === undefined ? undefined : taken("secrets", secret, kind);
}
const stepMembers = [
	...["hermetic", "buildArgs", "buildContexts", "bases"],
	...["secrets", "labels", "annotations"],
];
function isSaid(value) {
	return value !== undefined && (!("length" in value) || value.length > 0);
}
function noPart(member, kind) {
	return `\`${member}\` is not part of a recipe of the kind \`${kind}\``;
}
function isWritten(context, { offset, recipe }) {
	if (context.name !== _build_s2i_js__1.ut || recipe?.kind !== "s2i")
		return false;
	if ("foreign" in context || offset === undefined)
		return true;
	const url = recipe.scriptsUrl === undefined ? undefined : (0,_build_scripts_url_js__2.J)(recipe.scriptsUrl);
	const folder = url?.kind === "source" ? url.folder : _build_s2i_js__1.gZ;
	const place = offset === "" ? folder : `${offset}/${folder}`;
	return !("digest" in context) && context.offset === place;
}
function taken(member, name, kind) {
	return `\`${name}\` in \`${member}\` is a name that recipe \`${kind}\` gives itself`;
}


}),

11336:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  KT: () => (named),
  No: () => (staysInside),
  PI: () => (unknownKind),
  Q_: () => (recipeMembers),
  XQ: () => (readRecipe),
  jG: () => (unknownForm),
  kB: () => (time)
});
var valibot__5 = __webpack_require__(83436);
var _build_epoch_js__7 = __webpack_require__(98975);
var _build_kind_rules_js__0 = __webpack_require__(15696);
var _build_plan_js__8 = __webpack_require__(6091);
var _oci_oci_js__1 = __webpack_require__(3846);
var _source_offset_js__6 = __webpack_require__(36652);
var _text_schema_js__2 = __webpack_require__(91826);
var _kind_faults_js__3 = __webpack_require__(85081);
var _recipe_kinds_js__4 = __webpack_require__(40814);









const text = valibot__5.YjP();
const texts = (0,_text_schema_js__2.c3)(text);
const offset = valibot__5.FsL(text, valibot__5.z6Y(_source_offset_js__6.M));
const time = valibot__5.FsL(valibot__5.aig(), valibot__5.ndf(), valibot__5.Wwf(0), valibot__5.cGV(_build_epoch_js__7.V));
const foreign = (0,_text_schema_js__2.Xy)({ foreign: valibot__5.euz(true) });
const basics = {
	recipe: text,
	inputs: valibot__5.L5J(),
	target: valibot__5.dxN(text),
	hermetic: valibot__5.dxN(valibot__5.euz(true)),
	fetchStages: valibot__5.dxN(texts),
	buildArgs: (0,_text_schema_js__2.A7)(text),
	offset: text,
	platform: text,
	buildah: text,
};
const basicsSchema = (0,_text_schema_js__2.Xy)(basics);
const earlierSchema = valibot__5.FsL((0,_text_schema_js__2.Xy)({ ...basics, version: valibot__5.Vxk(), file: text, recipe: valibot__5.euz("containerfile") }), valibot__5.z6Y((found) => isHermeticSound(found)), valibot__5.pdi((found) => ({
	version: 1,
	file: found.file,
	recipe: { kind: "containerfile" },
	...basicsOf(found),
})));
const originSchema = valibot__5.KCZ([
	foreign,
	valibot__5.FsL((0,_text_schema_js__2.Xy)({
		digest: _oci_oci_js__1.er,
		reference: valibot__5.dxN(text),
		offset: valibot__5.dxN(offset),
	}), valibot__5.pdi(({ digest, reference, offset: place }) => ({
		digest,
		...(reference === undefined ? {} : { reference }),
		...(place === undefined ? {} : { offset: place }),
	}))),
	valibot__5.FsL((0,_text_schema_js__2.Xy)({ digest: valibot__5.Vxk(), offset }), valibot__5.pdi(({ offset: place }) => ({ offset: place }))),
]);
const recipeMembers = {
	buildArgs: basics.buildArgs,
	offset,
	platform: text,
	buildah: text,
	network: valibot__5.KIO(["default", "none", "host"]),
	canonical: valibot__5.zMY(),
	timestamp: time,
	labels: texts,
	annotations: texts,
	secrets: texts,
	buildContexts: (0,_text_schema_js__2.A7)(originSchema),
	bases: (0,_text_schema_js__2.A7)(_oci_oci_js__1.er),
};
const fullSchema = valibot__5.FsL((0,_text_schema_js__2.Xy)({
	...basics,
	...recipeMembers,
	version: valibot__5.euz(2),
	file: valibot__5.dxN(valibot__5.KCZ([foreign, text])),
	sourceDateEpoch: valibot__5.dxN(time),
}), valibot__5.z6Y((found) => isHermeticSound(found)), valibot__5.z6Y(({ file, offset: context }) => typeof file !== "string" || staysInside(file, context)), valibot__5.NTK(({ dataset, addIssue, NEVER }) => {
	const { version, file, sourceDateEpoch, ...found } = dataset.value;
	const kind = (0,_recipe_kinds_js__4.X)(found);
	if (kind === undefined || !("value" in kind) || isLacking(kind.value, file)) {
		addIssue({ message: "a recipe of a known kind" });
		return NEVER;
	}
	const recipe = {
		version,
		recipe: kind.value,
		...(file === undefined ? {} : { file }),
		...basicsOf(found),
		network: found.network,
		canonical: found.canonical,
		timestamp: found.timestamp,
		...(sourceDateEpoch === undefined ? {} : { sourceDateEpoch }),
		labels: found.labels,
		annotations: found.annotations,
		secrets: found.secrets,
		buildContexts: named(found.buildContexts, (name, origin) => ({ name, ...origin })),
		bases: named(found.bases, (name, digest) => ({ name, digest })),
	};
	const fault = (0,_kind_faults_js__3.h)(recipe);
	if (fault === undefined)
		return recipe;
	addIssue({ message: fault });
	return NEVER;
}));
function isLacking({ kind }, file) {
	return (0,_build_kind_rules_js__0.nW)(kind) && file === undefined;
}
const recipeSchema = valibot__5.KCZ([fullSchema, earlierSchema]);
function readRecipe(label) {
	return (0,_text_schema_js__2.MW)(recipeSchema, label);
}
function unknownKind(label) {
	const found = (0,_text_schema_js__2.MW)((0,_text_schema_js__2.Xy)({ recipe: text }), label)?.recipe;
	return found === undefined || (0,_recipe_kinds_js__4.X)({ recipe: found }) !== undefined ? undefined : found;
}
const formSchema = (0,_text_schema_js__2.Xy)({
	recipe: valibot__5.KIO(["runpack", "s2i", "prebuilt", "base"]),
	inputs: (0,_text_schema_js__2.Xy)({ form: valibot__5.FsL(valibot__5.aig(), valibot__5.Y2b()) }),
});
function unknownForm(label) {
	const found = (0,_text_schema_js__2.MW)(formSchema, label);
	if (found === undefined)
		return undefined;
	const { recipe: kind, inputs } = found;
	const known = _build_kind_rules_js__0.xb[kind];
	return inputs.form === known ? undefined : { kind, form: inputs.form, known };
}
function isHermeticSound({ hermetic, fetchStages }) {
	return (hermetic === undefined) === (fetchStages === undefined);
}
function basicsOf({ target, fetchStages, buildArgs, ...found }) {
	return {
		...(target === undefined ? {} : { target }),
		...(fetchStages === undefined ? {} : { hermetic: { fetchStages } }),
		buildArgs: named(buildArgs, (name, value) => ({ name, value })),
		offset: found.offset,
		platform: found.platform,
		buildah: found.buildah,
	};
}
function staysInside(file, context) {
	const [, up = "", down = ""] = /^((?:\.\.\/)*)(.*)$/s.exec(file) ?? [];
	const levels = context === "" ? 0 : context.split("/").length;
	return down !== "" && (0,_source_offset_js__6.M)(down) && up.length / 3 <= levels;
}
function named(members, made) {
	return (0,_build_plan_js__8.I)(Object.entries(members).map(([name, member]) => made(name, member)));
}


}),

27285:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E5: () => (readSnapshotManifest),
  FO: () => (snapshotType),
  Sp: () => (maxContentsBytes),
  a9: () => (parseSnapshotContents),
  j: () => (ociManifestType),
  oF: () => (writeSnapshot)
});
var valibot__4 = __webpack_require__(83436);
var _oci_digest_js__0 = __webpack_require__(7003);
var _oci_oci_js__1 = __webpack_require__(3846);
var _text_canonical_json_js__5 = __webpack_require__(74982);
var _text_failure_js__2 = __webpack_require__(44195);
var _text_schema_js__3 = __webpack_require__(91826);






const snapshotType = "application/vnd.twofold.snapshot.v1+json";
const ociManifestType = "application/vnd.oci.image.manifest.v1+json";
const partTypes = {
	bundle: "application/vnd.twofold.snapshot.bundle.v1",
	lfs: "application/vnd.twofold.snapshot.lfs.v1",
	document: "application/vnd.twofold.snapshot.document.v1+json",
	blob: "application/vnd.twofold.snapshot.blob.v1",
	package: "application/vnd.twofold.snapshot.package.v1",
};
const maxContentsBytes = 4 * 1024 * 1024;
const text = valibot__4.YjP();
const path = valibot__4.FsL(text, valibot__4.z6Y(isInside, "a path inside of the repository"));
const revision = valibot__4.FsL(text, valibot__4.yGV(/^[0-9a-f]{40}$/, "40 hex digits"));
const contentsSchema = (0,_text_schema_js__3.Xy)({
	version: valibot__4.euz(1, "1"),
	image: _oci_oci_js__1.er,
	sources: (0,_text_schema_js__3.c3)((0,_text_schema_js__3.Xy)({ path, revision, bundle: _oci_oci_js__1.er, lfs: (0,_text_schema_js__3.c3)(_oci_oci_js__1.er) })),
	images: (0,_text_schema_js__3.c3)((0,_text_schema_js__3.Xy)({ digest: _oci_oci_js__1.er, platform: text, manifest: _oci_oci_js__1.er })),
	buildah: valibot__4.yqP((0,_text_schema_js__3.Xy)({ version: text, name: text, package: _oci_oci_js__1.er })),
	lacking: (0,_text_schema_js__3.c3)((0,_text_schema_js__3.Xy)({ input: text, message: text })),
});
const partSchema = (0,_text_schema_js__3.Xy)({
	mediaType: text,
	digest: _oci_oci_js__1.er,
	size: valibot__4.FsL(valibot__4.aig("a number of bytes"), valibot__4.Y2b("a number of bytes"), valibot__4.Wwf(0)),
});
const manifestSchema = (0,_text_schema_js__3.Xy)({
	schemaVersion: valibot__4.euz(2, "2"),
	artifactType: valibot__4.euz(snapshotType, `\`${snapshotType}\``),
	config: partSchema,
	layers: (0,_text_schema_js__3.c3)(partSchema),
	subject: partSchema,
});
function readSnapshotManifest(bytes) {
	const found = (0,_text_schema_js__3.EB)(manifestSchema, Buffer.from(bytes).toString("utf8"));
	return "value" in found && found.value.config.mediaType === snapshotType
		? found.value
		: undefined;
}
function parseSnapshotContents(bytes, name) {
	const found = (0,_text_schema_js__3.EB)(contentsSchema, Buffer.from(bytes).toString("utf8"));
	if ("value" in found)
		return found.value;
	throw new _text_failure_js__2.HR({
		code: "tool",
		message: `The contents of ${name}: ${found.wrong}.`,
		fix: "Take the snapshot again, or read it with the version of Twofold that took it.",
	});
}
function writeSnapshot(contents, { parts, subject }) {
	const config = Buffer.from((0,_text_canonical_json_js__5.d)(contents));
	const configDigest = (0,_oci_digest_js__0.ol)(config);
	const { mediaType, digest, size } = subject;
	const layers = parts
		.toSorted((a, b) => Number(a.digest > b.digest) - Number(a.digest < b.digest))
		.map((part) => ({ mediaType: partTypes[part.kind], digest: part.digest, size: part.size }));
	const manifest = Buffer.from((0,_text_canonical_json_js__5.d)({
		schemaVersion: 2,
		mediaType: ociManifestType,
		artifactType: snapshotType,
		config: { mediaType: snapshotType, digest: configDigest, size: config.length },
		layers,
		subject: { mediaType, digest, size },
	}));
	return { config, configDigest, manifest, digest: (0,_oci_digest_js__0.ol)(manifest) };
}
function isInside(given) {
	if (given === "")
		return true;
	return given
		.split("/")
		.every((name) => !["", ".", ".."].includes(name) && name.toLowerCase() !== ".git");
}


}),

54682:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Mb: () => (memberPath),
  TN: () => (fileOfPath),
  XI: () => (partsOfPath),
  cV: () => (isMemberPath)
});
const separator = "//";
function memberPath(archive, member) {
	return archive === "" ? member : `${archive}${separator}${member}`;
}
function isMemberPath(path) {
	return path.includes(separator);
}
function partsOfPath(path) {
	const [file = "", ...members] = path.split(separator);
	return [file, ...members];
}
function fileOfPath(path) {
	return partsOfPath(path)[0];
}


}),

58965:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AW: () => (tooWide),
  kZ: () => (pathMatcher),
  rl: () => (hasWildcard)
});
var picomatch__1 = __webpack_require__(86728);
var _image_path_js__0 = __webpack_require__(54682);


function pathMatcher(pattern) {
	const parts = (0,_image_path_js__0.XI)(pattern).map((part) => picomatch__1(part, {
		dot: true,
		nobrace: true,
		noextglob: true,
		nonegate: true,
		strictSlashes: true,
	}));
	return (path) => {
		const found = (0,_image_path_js__0.XI)(path);
		return found.length === parts.length && parts.every((matches, at) => matches(found[at] ?? ""));
	};
}
function hasWildcard(pattern) {
	return /[*?[]/.test(pattern.replace(/\\./g, ""));
}
function tooWide(pattern) {
	const folders = pattern.split("/");
	const literal = folders.findIndex(hasWildcard);
	if (literal === -1)
		return undefined;
	if (literal === 0)
		return "it starts with a wildcard, so it covers files anywhere in the image";
	const rest = folders.slice(literal);
	if (literal === 1 && rest.includes("**"))
		return `it covers all of \`${folders[0]}\`, which is a large part of the image`;
	return undefined;
}


})

};
//# sourceMappingURL=509.index.js.map
