export const id = 900;
export const ids = [900];
export const modules = {

900:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  publishSboms: () => (publishSboms)
});
var _domain_labels_referrer_manifest_js__0 = __webpack_require__(49010);
var _domain_oci_sbom_format_js__1 = __webpack_require__(70088);
var _refer_js__2 = __webpack_require__(43718);
var _saying_js__3 = __webpack_require__(95607);
var _subjects_js__4 = __webpack_require__(91651);





async function publishSboms(run, ports) {
	const { openImages, reporter } = ports;
	reporter.progress("pushing the SBOM");
	const { client, store } = openImages();
	try {
		for (const name of (0,_subjects_js__4.U)(run)) {
			const repository = client.repository(name);
			for (const { format, image, text, name: file } of run.documents) {
				const { title } = _domain_oci_sbom_format_js__1.u[format];
				const digest = await (0,_saying_js__3.i)(`The image is pushed, but its SBOM (${title}) is not beside it in ${name}`, () => (0,_refer_js__2.refer)((0,_domain_labels_referrer_manifest_js__0.yp)(format, text), { repository, digest: image }));
				reporter.info(`SBOM (${title}) beside ${name}@${image}: ${digest}`);
				const known = run.sboms.find((sbom) => sbom.file === file);
				if (known === undefined)
					continue;
				run.keepSbom({ ...known, referrers: [...known.referrers, `${name}@${digest}`] });
			}
		}
	}
	finally {
		await store.end();
		await client.close();
	}
}


}),

25410:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  attestMerge: () => (attestMerge)
});
var _attestations_merge_provenance_js__0 = __webpack_require__(88724);
var _domain_oci_reference_js__1 = __webpack_require__(73326);
var _publish_bundles_js__2 = __webpack_require__(89515);
var _saying_js__3 = __webpack_require__(95607);
var _sign_statements_js__4 = __webpack_require__(84826);





async function attestMerge(merge, ports) {
	const { request, index, pushed } = merge;
	const { attester, openClient } = ports;
	const { startedOn, builderId, invocationId, version } = attester;
	const subjects = subjectsOf(pushed);
	const statement = (0,_attestations_merge_provenance_js__0.l)({
		...{ subjects, index, version },
		inputs: { ...request, tags: [...request.tags, ...request.references] },
		run: { builderId, invocationId, startedOn, finishedOn: attester.now() },
	});
	const kept = await (0,_saying_js__3.i)("The index is pushed, but it is not attested", () => (0,_sign_statements_js__4.K)([{ about: "provenance", statement, subjects }], ports));
	const openImages = () => ({ client: openClient() });
	const onPublished = () => undefined;
	await (0,_publish_bundles_js__2.h)(kept, { ...ports, openImages, onPublished });
	return kept[0]?.path ?? "";
}
function subjectsOf(pushed) {
	const byName = new Map();
	for (const { reference, digest } of pushed) {
		const parsed = (0,_domain_oci_reference_js__1.F2)(reference);
		if (parsed === undefined)
			throw new Error(`${reference} was pushed and is not a reference`);
		const name = (0,_domain_oci_reference_js__1.aR)(parsed);
		byName.set(name, { name, digest });
	}
	return [...byName.values()];
}


}),

43718:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  refer: () => (refer)
});
var _domain_labels_referrer_manifest_js__0 = __webpack_require__(49010);
var _domain_labels_snapshot_js__1 = __webpack_require__(63769);
var _domain_oci_digest_js__2 = __webpack_require__(30719);
var _domain_text_failure_js__3 = __webpack_require__(67271);




async function refer(file, to) {
	const { repository, digest: image, source = repository } = to;
	const served = await source.manifest(image);
	if (served === undefined)
		throw gone(source.name, image);
	const { mediaType, bytes } = served;
	const subject = { mediaType, digest: image, size: bytes.length };
	const { manifest, digest } = (0,_domain_labels_referrer_manifest_js__0.Dq)(file, subject);
	for (const each of [file.bytes, _domain_labels_referrer_manifest_js__0.i4]) {
		await repository.pushBlob({ digest: (0,_domain_oci_digest_js__2.ol)(each), size: each.length }, () => pieces(each));
	}
	await repository.pushManifest({ digest, mediaType: _domain_labels_snapshot_js__1.j, bytes: manifest });
	return digest;
}
async function* pieces(bytes) {
	yield bytes;
}
function gone(name, digest) {
	return new _domain_text_failure_js__3.HR({
		code: "registry",
		message: `${name} does not serve ${digest} any more.`,
		fix: "Find out what removes images from the repository, then run again.",
	});
}


}),

49010:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Dq: () => (referrerManifest),
  bundleFile: () => (bundleFile),
  i4: () => (emptyConfig),
  yp: () => (sbomFile)
});

var _oci_digest_js__0 = __webpack_require__(30719);
var _oci_sbom_format_js__1 = __webpack_require__(70088);
var _text_canonical_json_js__3 = __webpack_require__(84602);
var _snapshot_js__2 = __webpack_require__(63769);




const bundleType = "application/vnd.dev.sigstore.bundle.v0.3+json";
const emptyType = "application/vnd.oci.empty.v1+json";
const emptyConfig = Buffer.from("{}");
function referrerManifest(file, subject) {
	const { bytes, type, annotations, title } = file;
	const { mediaType, digest, size } = subject;
	const named = title === undefined ? {} : { "org.opencontainers.image.title": title };
	const layer = { mediaType: type, digest: (0,_oci_digest_js__0.ol)(bytes), size: bytes.length };
	const manifest = Buffer.from((0,_text_canonical_json_js__3.d)({
		schemaVersion: 2,
		mediaType: _snapshot_js__2.j,
		artifactType: type,
		config: { mediaType: emptyType, digest: (0,_oci_digest_js__0.ol)(emptyConfig), size: emptyConfig.length },
		layers: [title === undefined ? layer : { ...layer, annotations: named }],
		subject: { mediaType, digest, size },
		...(Object.keys(annotations).length === 0 ? {} : { annotations }),
	}));
	return { manifest, digest: (0,_oci_digest_js__0.ol)(manifest) };
}
function bundleFile(bundle, predicateType) {
	return {
		bytes: Buffer.from(bundle),
		type: bundleType,
		annotations: {
			"dev.sigstore.bundle.content": "dsse-envelope",
			"dev.sigstore.bundle.predicateType": predicateType,
		},
	};
}
function sbomFile(format, text) {
	const { file, mediaType } = _oci_sbom_format_js__1.u[format];
	return { bytes: Buffer.from(text), type: mediaType, annotations: {}, title: file };
}


}),

84826:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  K: () => (signStatements)
});
var _domain_oci_digest_js__0 = __webpack_require__(30719);

async function signStatements(statements, ports) {
	const { output, reporter } = ports;
	const { sign } = ports.attester;
	const made = [];
	for (const statement of statements)
		made.push(await makeOne(statement, sign));
	const kept = [];
	for (const { file, subjects, ...known } of made) {
		const { platform } = known;
		const folder = platform === undefined ? output : output.forPlatform(platform);
		const { form, text } = file;
		for (const { path, name } of await folder.keepAttestations([file])) {
			reporter.info(`wrote ${path}`);
			const digest = (0,_domain_oci_digest_js__0.ol)(Buffer.from(text));
			kept.push({
				made: { ...known, file: name, digest, referrers: [] },
				...{ subjects, path, bundle: form === "bundle" ? text : undefined },
			});
		}
	}
	if (sign === undefined)
		reporter.annotate(unsigned);
	return kept;
}
async function makeOne({ statement, ...named }, sign) {
	const { about } = named;
	const { predicateType } = statement;
	const text = JSON.stringify(statement);
	if (sign === undefined) {
		return { ...named, predicateType, file: { about, form: "statement", text: `${text}\n` } };
	}
	const { bundle, signedBy } = await sign(text);
	return { ...named, predicateType, signedBy, file: { about, form: "bundle", text: bundle } };
}
const unsigned = {
	level: "notice",
	title: "Not signed",
	message: "The statements about the image are files that nobody signed: this run has no identity to sign with. In a workflow, give the job `permissions: id-token: write` and `attestations: write`.",
};


}),

88531:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  attestVerification: () => (attestVerification)
});
var _attestations_verification_summary_js__0 = __webpack_require__(58454);
var _saying_js__1 = __webpack_require__(95607);
var _sign_statements_js__2 = __webpack_require__(84826);



async function attestVerification(found, options) {
	const { name, attester, refer, reporter } = options;
	const { digest } = found.published;
	const timeVerified = attester.now();
	const subject = { name, digest };
	const about = { subject, timeVerified, version: attester.version };
	const statement = (0,_attestations_verification_summary_js__0.H)(found, about);
	if (statement === undefined) {
		const message = "Nothing is attested: the image could not be rebuilt.";
		reporter.annotate({ level: "notice", title: "Not attested", message });
		return undefined;
	}
	const summary = { about: "verification", statement, subjects: [subject] };
	return await (0,_saying_js__1.i)(`The verdict is \`${found.verdict}\`, but it is not attested`, async () => {
		const [kept] = await (0,_sign_statements_js__2.K)([summary], options);
		if (kept?.bundle !== undefined && refer !== undefined) {
			await refer(kept.bundle, { digest, predicateType: kept.made.predicateType });
		}
		if (kept?.bundle !== undefined && attester.store !== undefined) {
			reporter.info(`attestation of the verification: ${await attester.store(kept.bundle)}`);
		}
		return kept?.path;
	});
}


}),

91651:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  U: () => (repositoriesOf),
  Z: () => (subjectsOf)
});
var _domain_oci_reference_js__0 = __webpack_require__(73326);

function repositoriesOf({ pushed }) {
	return servedBy(pushed).map(({ name }) => name);
}
function subjectsOf({ pushed, proofs, index, }) {
	const members = index === undefined ? [] : proofs.flatMap(({ image }) => image?.digest ?? []);
	return servedBy(pushed).flatMap(({ name, digest }) => [digest, ...members].map((each) => ({ name, digest: each })));
}
function servedBy(pushed) {
	const byName = new Map();
	for (const { reference, digest } of pushed) {
		const parsed = (0,_domain_oci_reference_js__0.F2)(reference);
		if (parsed === undefined)
			throw new Error(`${reference} was pushed and is not a reference`);
		const name = (0,_domain_oci_reference_js__0.aR)(parsed);
		byName.set(name, { name, digest });
	}
	return [...byName.values()];
}


}),

95607:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  i: () => (saying)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);

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

};
//# sourceMappingURL=900.index.js.map
