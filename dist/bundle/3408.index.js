export const id = 3408;
export const ids = [3408];
export const modules = {

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

33408:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  attesterFor: () => (attesterFor)
});

;
function runIdentity(env) {
	const server = env["GITHUB_SERVER_URL"];
	const repository = env["GITHUB_REPOSITORY"];
	if (env["GITHUB_ACTIONS"] !== "true" || !server || !repository) {
		return { workflow: undefined, invocationId: undefined };
	}
	const file = env["GITHUB_WORKFLOW_REF"];
	const run = env["GITHUB_RUN_ID"];
	const attempt = env["GITHUB_RUN_ATTEMPT"] || "1";
	const runs = `${server}/${repository}/actions/runs`;
	return {
		workflow: file ? `${server}/${file}` : undefined,
		invocationId: run ? `${runs}/${run}/attempts/${attempt}` : undefined,
	};
}


var provenance = __webpack_require__(61730);

var version = __webpack_require__(87281);
;



async function attesterFor({ env }, startedOn) {
	const { workflow, invocationId } = runIdentity(env);
	return {
		builderId: workflow ?? provenance.pD,
		invocationId,
		startedOn,
		now: () => new Date().toISOString(),
		version: version.version,
		sign: undefined,
		store: undefined,
	};
}


})

};
//# sourceMappingURL=3408.index.js.map
