export const id = 36549;
export const ids = [36549];
export const modules = {

36549:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  attesterFor: () => (attesterFor)
});

;
function runIdentity(env) {
	const server = env["GITHUB_SERVER_URL"] || "https://github.com";
	const repository = env["GITHUB_REPOSITORY"];
	if (env["GITHUB_ACTIONS"] !== "true" || !repository) {
		return { server, workflow: undefined, repository: undefined, invocationId: undefined };
	}
	const file = env["GITHUB_WORKFLOW_REF"];
	const run = env["GITHUB_RUN_ID"];
	const attempt = env["GITHUB_RUN_ATTEMPT"] || "1";
	const runs = `${server}/${repository}/actions/runs`;
	return {
		server,
		repository: URL.canParse(server) ? `${new URL(server).host}/${repository}` : undefined,
		workflow: file ? `${server}/${file}` : undefined,
		invocationId: run ? `${runs}/${run}/attempts/${attempt}` : undefined,
	};
}


var provenance = __webpack_require__(48145);

var version = __webpack_require__(1349);
;



async function attesterFor(run, startedOn) {
	const { server, workflow, invocationId } = runIdentity(run.env);
	const { builder, ...signing } = await signingFor(run);
	const known = builder === undefined ? workflow : `${server}/${builder}`;
	return {
		builderId: known ?? provenance.pD,
		invocationId,
		startedOn,
		now: () => new Date().toISOString(),
		version: version.version,
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
	const { repository } = runIdentity(env);
	if (!token || repository === undefined)
		return undefined;
	return async (bundle) => {
		const { storeAttestation } = await __webpack_require__.e(98536).then(__webpack_require__.bind(__webpack_require__, 98536));
		return await storeAttestation(bundle, { env, token, signal, repository });
	};
}


}),

48145:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  pD: () => (localBuilder),
  Jj: () => (provenanceOf),
  Fu: () => (toolsOf)
});


var oci_digest = __webpack_require__(30719);

var oci_reference = __webpack_require__(73326);
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


var statement = __webpack_require__(83679);
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

83679:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

84826:
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

89394:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  attestVerification: () => (attestVerification)
});


var statement = __webpack_require__(83679);
;

const summaryType = "https://slsa.dev/verification_summary/v1";
const rebuildPolicy = `${statement.D}/rebuild/v1`;
const verifierId = `${statement.D}/verifier/v1`;
const levels = {
	identical: "TWOFOLD_REBUILD_IDENTICAL",
	"same-content": "TWOFOLD_REBUILD_SAME_CONTENT",
	"same-files": "TWOFOLD_REBUILD_SAME_FILES",
	different: "FAILED",
	"cannot-be-rebuilt": undefined,
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
	return (0,statement.p)([subject], { type: summaryType, predicate });
}


var saying = __webpack_require__(95607);

var sign_statements = __webpack_require__(84826);
;



async function attestVerification(found, options) {
	const { name, attester, reporter } = options;
	const { digest } = found.published;
	const timeVerified = attester.now();
	const about = { subject: { name, digest }, timeVerified, version: attester.version };
	const statement = verificationSummaryOf(found, about);
	if (statement === undefined) {
		const message = "Nothing is attested: the image could not be rebuilt.";
		reporter.annotate({ level: "notice", title: "Not attested", message });
		return undefined;
	}
	return await (0,saying.i)(`The verdict is \`${found.verdict}\`, but it is not attested`, async () => {
		const [kept] = await (0,sign_statements.K)([{ about: "verification", statement }], options);
		if (kept?.bundle !== undefined && attester.store !== undefined) {
			reporter.info(`attestation of the verification: ${await attester.store(kept.bundle)}`);
		}
		return kept?.path;
	});
}


}),

95607:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
//# sourceMappingURL=36549.index.js.map
