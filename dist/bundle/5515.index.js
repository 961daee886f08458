export const id = 5515;
export const ids = [5515];
export const modules = {

5515:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  FM: () => (contextResource),
  Y9: () => (commitResource),
  q_: () => (baseResource)
});
var _domain_oci_digest_js__0 = __webpack_require__(30719);
var _domain_oci_reference_js__1 = __webpack_require__(73326);


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
	const digest = at < 0 ? undefined : (0,_domain_oci_digest_js__0.m)(pinned.slice(at + 1));
	if (digest === undefined)
		return undefined;
	const tag = (0,_domain_oci_reference_js__1.F2)(written.split(" ").at(-1) ?? "")?.tag;
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
	const reference = (0,_domain_oci_reference_js__1.F2)(image.place);
	const isPublished = reference !== undefined && reference.registry !== "localhost";
	const version = tag === undefined ? "" : `@${encodeURIComponent(tag)}`;
	return {
		name,
		...(isPublished ? { uri: `pkg:docker/${(0,_domain_oci_reference_js__1.aR)(reference)}${version}` } : {}),
		digest: { sha256: (0,_domain_oci_digest_js__0.ZD)(digest) },
	};
}


}),

5813:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  attesterFor: () => (attesterFor)
});
var _adapters_actions_run_identity_js__1 = __webpack_require__(28107);
var _attestations_provenance_js__0 = __webpack_require__(42471);
var _options_version_js__2 = __webpack_require__(1349);



async function attesterFor(run, startedOn) {
	const { server, workflow, invocationId } = (0,_adapters_actions_run_identity_js__1.y)(run.env);
	const { builder, ...signing } = await signingFor(run);
	const known = builder === undefined ? workflow : `${server}/${builder}`;
	return {
		builderId: known ?? _attestations_provenance_js__0.pD,
		invocationId,
		startedOn,
		now: () => new Date().toISOString(),
		version: _options_version_js__2.version,
		...signing,
	};
}
async function signingFor(run) {
	const { env, signal } = run;
	const { builderIn, identityTokens } = await __webpack_require__.e(91495).then(__webpack_require__.bind(__webpack_require__, 91495));
	const token = identityTokens(env, { signal, onToken: await hidingFor(run) });
	if (token === undefined)
		return { builder: undefined, sign: undefined, store: undefined };
	const { sigstoreHosts } = await __webpack_require__.e(98369).then(__webpack_require__.bind(__webpack_require__, 98369));
	const { sigstoreSigner } = await __webpack_require__.e(58285).then(__webpack_require__.bind(__webpack_require__, 58285));
	const hosts = await sigstoreHosts(env);
	const builder = builderIn(await token("sigstore"));
	return { builder, sign: sigstoreSigner({ hosts, token, signal }), store: storeFor(run) };
}
async function hidingFor({ surface }) {
	if (surface === "command line")
		return () => undefined;
	const { maskSecrets } = await Promise.all([__webpack_require__.e(5286), __webpack_require__.e(9452)]).then(__webpack_require__.bind(__webpack_require__, 9452));
	return (token) => maskSecrets([token]);
}
function storeFor({ env, signal, request }) {
	const token = request.githubToken ?? (env["GITHUB_TOKEN"] || env["GH_TOKEN"]);
	const { repository } = (0,_adapters_actions_run_identity_js__1.y)(env);
	if (!token || repository === undefined)
		return undefined;
	return async (bundle) => {
		const { storeAttestation } = await __webpack_require__.e(98536).then(__webpack_require__.bind(__webpack_require__, 98536));
		return await storeAttestation(bundle, { env, token, signal, repository });
	};
}


}),

42471:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Fu: () => (toolsOf),
  Jj: () => (provenanceOf),
  fs: () => (buildType),
  pD: () => (localBuilder),
  rp: () => (runDetailsOf),
  wy: () => (provenanceType)
});
var _resources_js__0 = __webpack_require__(5515);
var _statement_js__1 = __webpack_require__(83679);


const provenanceType = "https://slsa.dev/provenance/v1";
const buildType = `${_statement_js__1.D}/build/v1`;
const localBuilder = `${_statement_js__1.D}/local-builder/v1`;
function provenanceOf(facts) {
	const { subjects, source, request, recipe, toolchain, run, version } = facts;
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
		runDetails: runDetailsOf(run, {
			twofold: version,
			...(toolchain === undefined ? {} : { buildah: toolchain.buildah }),
		}),
	};
	return (0,_statement_js__1.p)(subjects, { type: provenanceType, predicate });
}
function runDetailsOf({ builderId, invocationId, startedOn, finishedOn }, version) {
	return {
		builder: { id: builderId, version },
		metadata: {
			...(invocationId === undefined ? {} : { invocationId }),
			startedOn,
			finishedOn,
		},
	};
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
		(0,_resources_js__0.Y9)(source),
		...bases.map(_resources_js__0.q_),
		...contexts.map(_resources_js__0.FM),
		builder,
	].filter((each) => each !== undefined);
}


}),

58454:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  H: () => (verificationSummaryOf),
  Rb: () => (summaryType),
  _V: () => (rebuildPolicy),
  mE: () => (summaryLevels),
  oc: () => (verifierId)
});
var _statement_js__0 = __webpack_require__(83679);

const summaryType = "https://slsa.dev/verification_summary/v1";
const rebuildPolicy = `${_statement_js__0.D}/rebuild/v1`;
const verifierId = `${_statement_js__0.D}/verifier/v1`;
const summaryLevels = { identical: "TWOFOLD_REBUILD_IDENTICAL" };
const levels = {
	...summaryLevels,
	"same-content": "TWOFOLD_REBUILD_SAME_CONTENT",
	"same-files": "TWOFOLD_REBUILD_SAME_FILES",
	different: "FAILED",
	"cannot-be-rebuilt": undefined,
	"not-rebuilt": undefined,
};
function verificationSummaryOf(found, about) {
	const level = levels[found.verdict];
	if (level === undefined)
		return undefined;
	const { subject, timeVerified, version } = about;
	const predicate = {
		verifier: {
			id: verifierId,
			version: {
				twofold: version,
				...(found.buildah === undefined ? {} : { buildah: found.buildah }),
			},
		},
		timeVerified,
		resourceUri: `pkg:docker/${subject.name}`,
		policy: { uri: rebuildPolicy },
		inputAttestations: [],
		verificationResult: level === "FAILED" ? "FAILED" : "PASSED",
		verifiedLevels: [level],
		slsaVersion: "1.1",
	};
	return (0,_statement_js__0.p)([subject], { type: summaryType, predicate });
}


}),

83679:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  D: () => (ownNames),
  p: () => (statementAbout)
});
var _domain_oci_digest_js__0 = __webpack_require__(30719);

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

88724:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  b: () => (mergeType),
  l: () => (mergeProvenanceOf)
});
var _domain_oci_digest_js__0 = __webpack_require__(30719);
var _domain_source_source_id_js__4 = __webpack_require__(37574);
var _provenance_js__1 = __webpack_require__(42471);
var _resources_js__2 = __webpack_require__(5515);
var _statement_js__3 = __webpack_require__(83679);





const mergeType = `${_statement_js__3.D}/merge/v1`;
function mergeProvenanceOf(merge) {
	const { subjects, index, inputs, run, version } = merge;
	const { repository, revision, offset } = (0,_domain_source_source_id_js__4.GM)(index.sourceId) ?? unknown;
	const predicate = {
		buildDefinition: {
			buildType: mergeType,
			externalParameters: {
				source: { repository, revision, offset },
				platforms: Object.fromEntries(index.members.map((each) => [each.platform, each.digest])),
				inputs: {
					image: subjects.map(({ name }) => name),
					tags: inputs.tags,
					reproducibility: inputs.reproducibility,
					"push-unchecked": inputs.pushUnchecked,
				},
			},
			internalParameters: {},
			resolvedDependencies: [
				(0,_resources_js__2.Y9)({ repository, revision }),
				...index.members.map((each) => memberResource(each, subjects)),
			].filter((resource) => resource !== undefined),
		},
		runDetails: (0,_provenance_js__1.rp)(run, { twofold: version }),
	};
	return (0,_statement_js__3.p)(subjects, { type: _provenance_js__1.wy, predicate });
}
const unknown = { repository: "", revision: "", offset: "" };
function memberResource({ platform, digest }, [first]) {
	return {
		name: platform,
		...(first === undefined ? {} : { uri: `pkg:docker/${first.name}` }),
		digest: { sha256: (0,_domain_oci_digest_js__0.ZD)(digest) },
	};
}


}),

89515:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  h: () => (publishBundles)
});
var _domain_findings_beside_js__0 = __webpack_require__(81032);
var _domain_labels_referrer_manifest_js__1 = __webpack_require__(49010);
var _refer_js__2 = __webpack_require__(43718);
var _saying_js__3 = __webpack_require__(95607);




async function publishBundles(kept, publishing) {
	const signed = kept.flatMap(({ bundle, ...rest }) => bundle === undefined ? [] : [{ ...rest, bundle }]);
	if (signed.length === 0)
		return;
	await storeAll(await referAll(signed, publishing), publishing);
}
async function referAll(signed, { openImages, reporter, onPublished }) {
	const { client, store: index } = openImages();
	const published = [];
	try {
		for (const one of signed) {
			let { made } = one;
			const title = (0,_domain_findings_beside_js__0.b)(made.about);
			for (const { name, digest: image } of one.subjects) {
				const repository = client.repository(name);
				const digest = await (0,_saying_js__3.i)(missing(`the attestation of its ${title} is not beside it in ${name}`), () => (0,_refer_js__2.refer)((0,_domain_labels_referrer_manifest_js__1.bundleFile)(one.bundle, made.predicateType), { repository, digest: image }));
				reporter.info(`attested the ${title} of ${name}@${image}`);
				made = { ...made, referrers: [...made.referrers, `${name}@${digest}`] };
				onPublished(made);
			}
			published.push({ ...one, made });
		}
		return published;
	}
	finally {
		await index?.end();
		await client.close();
	}
}
async function storeAll(signed, { attester: { store }, reporter, onPublished }) {
	if (store === undefined)
		return;
	for (const { made, bundle } of signed) {
		const title = (0,_domain_findings_beside_js__0.b)(made.about);
		const address = await (0,_saying_js__3.i)(missing(`the forge does not have the attestation of its ${title}`), () => store(bundle));
		reporter.info(`attestation of the ${title}: ${address}`);
		onPublished({ ...made, address });
	}
}
function missing(what) {
	return `The image is pushed, but ${what}`;
}


}),

95002:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  O: () => (reproductionOf),
  h: () => (reproductionType)
});
var _domain_build_environments_js__0 = __webpack_require__(92378);
var _domain_findings_accepted_js__1 = __webpack_require__(33119);
var _provenance_js__2 = __webpack_require__(42471);
var _statement_js__3 = __webpack_require__(83679);




const reproductionType = `${_statement_js__3.D}/reproduction/v1`;
function reproductionOf(facts) {
	const { subjects, source, proofs, toolchain } = facts;
	if (proofs.length === 0 || proofs.some(({ verdict }) => verdict !== "true"))
		throw new RangeError("only what two builds gave alike was reproduced");
	const { id, repository, revision, version, offset } = source;
	const leavesOpen = facts.advisories.flatMap((each) => each.leavesOpen ?? []);
	const predicate = {
		verdict: "true",
		source: { id, repository, revision, version, offset },
		advisories: facts.advisories.map(({ name }) => name),
		...(leavesOpen.length === 0 ? {} : { leavesOpen }),
		platforms: proofs.map((proof) => platformOf(proof, facts.recipe)),
		...(toolchain === undefined ? {} : { toolchain: (0,_provenance_js__2.Fu)(toolchain) }),
		twofold: facts.version,
		finishedOn: facts.finishedOn,
	};
	return (0,_statement_js__3.p)(subjects, { type: reproductionType, predicate });
}
function platformOf(proof, recipe) {
	const { platform, builds, variations, exceptions, image, ledger } = proof;
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
		...(ledger === undefined ? {} : { provenBefore: ledger.taken.map(provenBefore) }),
		exceptions: exceptions.map((accepted) => {
			const { path, cause, reason, owner, expires } = accepted.exception;
			return { path, cause, reason, owner, expires, covers: (0,_domain_findings_accepted_js__1.$s)(accepted) };
		}),
	};
}
function provenBefore({ instruction, provenOn, revision, address }) {
	return {
		...(instruction === undefined ? {} : { file: instruction.file, line: instruction.line }),
		provenOn,
		...(revision === "" ? {} : { revision }),
		...(address === undefined ? {} : { address }),
	};
}
function digestsOf({ localDigest, imageId, }) {
	return { localDigest, imageId };
}
function environmentOf(recipe, name) {
	if (name !== "canonical" || recipe?.version !== 2)
		return { name };
	const { hostname, umask, env } = (0,_domain_build_environments_js__0.ex)(recipe.sourceDateEpoch);
	if (recipe.recipe.kind === "base")
		return { name, env };
	return {
		name,
		...(hostname === undefined ? {} : { hostname }),
		...(umask === undefined ? {} : { umask: umask.toString(8).padStart(4, "0") }),
		env,
	};
}


}),

};
//# sourceMappingURL=5515.index.js.map
