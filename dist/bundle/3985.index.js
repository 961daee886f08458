export const id = 3985;
export const ids = [3985];
export const modules = {

53985:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  attestVerification: () => (attestVerification)
});


var statement = __webpack_require__(15699);
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


var saying = __webpack_require__(36731);

var sign_statements = __webpack_require__(45510);
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


})

};
//# sourceMappingURL=3985.index.js.map
