export const id = 98325;
export const ids = [98325];
export const modules = {

98325:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  attestBuild: () => (attestBuild)
});


var attestations_provenance = __webpack_require__(48145);

var environments = __webpack_require__(92378);

var findings_accepted = __webpack_require__(33119);

var statement = __webpack_require__(83679);
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
	if (name !== "canonical" || recipe?.version !== 2)
		return { name };
	const { hostname, umask, env } = (0,environments.ex)(recipe.sourceDateEpoch);
	if (recipe.recipe.kind === "base")
		return { name, env };
	return {
		name,
		...(hostname === undefined ? {} : { hostname }),
		...(umask === undefined ? {} : { umask: umask.toString(8).padStart(4, "0") }),
		env,
	};
}


var redact_values = __webpack_require__(88424);

var proof = __webpack_require__(67874);

var labels_labels = __webpack_require__(24138);

var read_recipe = __webpack_require__(15908);

var oci_reference = __webpack_require__(73326);

var schema = __webpack_require__(59006);

var oci_digest = __webpack_require__(30719);

var canonical_json = __webpack_require__(84602);

var snapshot = __webpack_require__(63769);
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


var failure = __webpack_require__(67271);
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


var saying = __webpack_require__(95607);
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


var sign_statements = __webpack_require__(84826);
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
	const statements = await statementsOn({ request, report, ports });
	const clean = (text) => ports.redact(ports.read(text));
	const kept = await (0,saying.i)("The image is pushed, but it is not attested", () => (0,sign_statements.K)((0,redact_values.s)(statements, clean), ports));
	await publishBundles(kept, { ...ports, subjects: subjectsOf(report) });
}
async function statementsOn(of) {
	const { request, report, ports } = of;
	const { attester } = ports;
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
			throw new Error(`${reference} was pushed and is not a reference`);
		const name = (0,oci_reference.aR)(parsed);
		byName.set(name, { name, digest });
	}
	return [...byName.values()];
}


}),

};
//# sourceMappingURL=98325.index.js.map
