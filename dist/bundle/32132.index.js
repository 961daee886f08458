export const id = 32132;
export const ids = [32132];
export const modules = {

32132:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  judgeVerified: () => (judgeVerified)
});


var commit_time = __webpack_require__(92923);

var oci = __webpack_require__(91459);

var schema = __webpack_require__(59006);

var judge = __webpack_require__(16130);

var image_contexts = __webpack_require__(39795);

var image_facts = __webpack_require__(74680);

var surface = __webpack_require__(10970);

var dist = __webpack_require__(77934);

var repository_name = __webpack_require__(95847);

var provenance_places = __webpack_require__(23839);
;




const resource = (0,schema.Xy)({
	uri: dist.yqP(dist.YjP(), ""),
	digest: dist.yqP((0,schema.A7)(dist.YjP()), {}),
});
const predicateOfOne = (0,schema.Xy)({
	buildDefinition: (0,schema.Xy)({ resolvedDependencies: dist.yqP((0,schema.c3)(resource), []) }),
});
function provenanceBases(predicate) {
	const found = (0,schema._Q)(predicateOfOne, predicate)?.buildDefinition.resolvedDependencies;
	if (found === undefined)
		return { repository: undefined, bases: undefined };
	const url = (0,provenance_places.D3)(found)?.repository;
	const images = found
		.filter(({ uri, digest }) => !isCommit(digest) && !uri.startsWith("pkg:generic/"))
		.map(provenance_places.dT);
	return {
		repository: url === undefined ? undefined : (0,repository_name.aR)(url),
		bases: images.every(({ length }) => length === 1) ? images.flat() : undefined,
	};
}
function isCommit(digest) {
	return Object.hasOwn(digest, "gitCommit");
}


var merge_provenance = __webpack_require__(88724);

var provenance = __webpack_require__(42471);

var reproduction = __webpack_require__(95002);

var verification_summary = __webpack_require__(58454);
;







const read_statement_text = dist.YjP();
const statement = (0,schema.Xy)({
	_type: dist.euz("https://in-toto.io/Statement/v1"),
	subject: (0,schema.c3)((0,schema.Xy)({ digest: (0,schema.A7)(read_statement_text) })),
	predicateType: read_statement_text,
	predicate: dist.L5J(),
});
const read_statement_reproduction = (0,schema.Xy)({
	verdict: dist.euz("true"),
	source: (0,schema.Xy)({ repository: read_statement_text }),
	advisories: (0,schema.c3)(read_statement_text),
	leavesOpen: dist.yqP((0,schema.c3)(read_statement_text)),
	platforms: (0,schema.c3)((0,schema.Xy)({ image: (0,schema.Xy)({ digest: read_statement_text }), varied: (0,schema.c3)(read_statement_text) })),
});
const summary = (0,schema.Xy)({
	verifier: (0,schema.Xy)({ id: dist.euz(verification_summary.oc) }),
	policy: (0,schema.Xy)({ uri: dist.euz(verification_summary._V) }),
	verificationResult: read_statement_text,
	verifiedLevels: (0,schema.c3)(read_statement_text),
});
const read_statement_provenance = (0,schema.Xy)({ buildDefinition: (0,schema.Xy)({ buildType: read_statement_text }) });
const longest = 16 * 1024 * 1024;
function readStatement(statementText, about) {
	const found = statementText.length > longest ? undefined : (0,schema.MW)(statement, statementText);
	if (found === undefined)
		return { wrong: "is no in-toto statement" };
	const subjects = found.subject.map(({ digest }) => Object.hasOwn(digest, "sha256") ? `sha256:${digest["sha256"]}` : "");
	const isOfImage = subjects.includes(about.image);
	const isOfIndex = about.index !== undefined && subjects.includes(about.index);
	if (!isOfImage && !isOfIndex)
		return { wrong: "is about another image" };
	if (found.predicateType === reproduction.h)
		return reproductionIn(found.predicate, about);
	if (found.predicateType === provenance.wy)
		return provenanceIn(found.predicate);
	if (!isOfImage)
		return { wrong: "is about the index, and says nothing of this image in it" };
	if (found.predicateType === verification_summary.Rb)
		return summaryIn(found.predicate);
	return { wrong: "has a predicate that no rule asks for" };
}
function reproductionIn(predicate, { image }) {
	const found = (0,schema._Q)(read_statement_reproduction, predicate);
	if (found === undefined)
		return { wrong: "is no reproduction as this Twofold reads it" };
	const platform = found.platforms.find(({ image: { digest } }) => digest === image);
	if (platform === undefined)
		return { wrong: "has no platform with this image" };
	const { source, leavesOpen } = found;
	const advisories = [...found.advisories, ...(leavesOpen ?? [])];
	if (leavesOpen === undefined && advisories.includes("unverifiable")) {
		return { wrong: "does not say which advisories could not be ruled out" };
	}
	const { varied } = platform;
	return { said: { kind: "reproduction", repository: source.repository, advisories, varied } };
}
function summaryIn(predicate) {
	const found = (0,schema._Q)(summary, predicate);
	if (found === undefined)
		return { wrong: "is a summary of something else than a rebuild" };
	const isPassed = found.verificationResult === "PASSED";
	if (isPassed && found.verifiedLevels.includes(verification_summary.mE.identical)) {
		return { said: { kind: "rebuild" } };
	}
	return {
		wrong: isPassed ? "says that a rebuild has another digest" : "says that a rebuild failed",
	};
}
function provenanceIn(predicate) {
	const type = (0,schema._Q)(read_statement_provenance, predicate)?.buildDefinition.buildType;
	if (type === merge_provenance.b)
		return { wrong: "says which images were merged, not how they were built" };
	const isOwn = type === provenance.fs;
	const { repository, bases } = provenanceBases(predicate);
	return { said: { kind: "provenance", repository, bases: isOwn ? bases : undefined } };
}


var printable = __webpack_require__(76158);

var text_pattern = __webpack_require__(74745);
;



function sortOut(found, about) {
	const vouched = [];
	const setAside = [];
	for (const { place, checked } of found) {
		const read = vouchedIn(checked, about);
		if ("wrong" in read)
			setAside.push({ attestation: place, why: read.wrong });
		else
			vouched.push(read);
	}
	return { vouched, setAside };
}
function vouchedIn(checked, about) {
	if (checked.kind === "refused")
		return { wrong: checked.why };
	const { signer, statement } = checked;
	const builder = about.builders.find((each) => isBuilder(signer, each));
	if (builder === undefined) {
		const [who, issuer] = [signer.identity, signer.issuer].map((each) => (0,printable.RK)((0,printable.vI)(each, 200)));
		return { wrong: `is signed by \`${who}\` of \`${issuer}\`, who is no builder of the policy` };
	}
	const read = readStatement(statement, about.image);
	return "wrong" in read ? read : { builder: builder.name, signer, said: read.said };
}
function isBuilder(signer, { issuer, identity, repository }) {
	if (signer.issuer !== issuer || !(0,text_pattern.j)(signer.identity, identity))
		return false;
	if (repository === undefined)
		return true;
	return signer.repository !== undefined && (0,text_pattern.j)(signer.repository, repository);
}


var attested_statement = __webpack_require__(43009);

var referring = __webpack_require__(47795);
;




const mostRead = 200;
const largestBundle = 4 * 1024 * 1024;
const mostBytes = 64 * 1024 * 1024;
async function foundAttestations(subjects, { places, checker, }) {
	const found = [];
	for (const place of places) {
		for (const subject of subjects)
			found.push(...(await foundAt({ place, subject }, checker)));
	}
	return found;
}
async function foundAt(sought, checker) {
	const { place, subject } = sought;
	const found = [];
	const refuse = (digest, why) => {
		found.push({ place: `${place.name}@${digest}`, checked: { kind: "refused", why } });
	};
	const listed = (await place.images.referrers(subject)).filter(mayHold);
	let left = mostBytes;
	for (const { digest } of inOrder(listed).slice(0, mostRead)) {
		const blob = await bundleOf(digest, sought);
		if (blob === undefined)
			continue;
		left -= blob.size;
		if (blob.size > largestBundle)
			refuse(digest, `has more than ${largestBundle} bytes`);
		else if (left < 0)
			refuse(digest, `is not read: there are more than ${mostBytes} bytes`);
		else {
			const text = (await place.images.blob(blob))?.toString("utf8");
			if (text === undefined)
				refuse(digest, "is not there any more");
			else
				found.push({ place: `${place.name}@${digest}`, checked: checker.check(text) });
		}
	}
	if (listed.length > mostRead)
		refuse(subject, `has ${listed.length} attestations, of which only ${mostRead} are read`);
	return found;
}
function mayHold({ mediaType, artifactType }) {
	const isOther = artifactType !== undefined && /\b(?:sbom|cyclonedx|spdx)\b/.test(artifactType);
	return oci.$P.includes(mediaType) && !isOther;
}
function inOrder(listed) {
	const says = ({ artifactType = "" }) => (0,attested_statement._)(artifactType);
	return [...listed.filter(says), ...listed.filter((each) => !says(each))];
}
async function bundleOf(digest, { place, subject }) {
	const manifest = await place.images.manifest(digest);
	if (manifest === undefined || (0,referring.w)(manifest.bytes)?.subject !== subject)
		return undefined;
	const layers = (0,schema.MW)(oci.rc, manifest.bytes.toString("utf8"))?.layers ?? [];
	return layers.find(({ mediaType }) => (0,attested_statement._)(mediaType));
}

;



async function signedFacts(policy, about) {
	const { image, places, checker } = about;
	if (checker === undefined || policy.builders.length === 0) {
		return { facts: factsOf(uncheckable(checker === undefined)), setAside: [] };
	}
	const { image: digest, index } = image;
	const subjects = index === undefined || index === digest ? [digest] : [digest, index];
	const found = await foundAttestations(subjects, { places, checker });
	const { vouched, setAside } = sortOut(found, { builders: policy.builders, image });
	return { facts: factsOf({ known: true, value: vouched, by }), setAside };
}
const by = "What builders of the policy signed";
function uncheckable(isRootMissing) {
	return isRootMissing
		? {
			known: false,
			why: "No signature can be checked: the policy names no `trusted-root`.",
			fix: "Write Sigstore's root into a file, e.g. by `gh attestation trusted-root > trusted-root.jsonl`, and name it: `trusted-root: trusted-root.jsonl`.",
		}
		: {
			known: false,
			why: "The policy names no `builders`, whose signatures would count.",
			fix: "Name them: `builders:`, each with `name`, `issuer` and `identity`.",
		};
}
function factsOf(vouched) {
	const reproductions = saidBy(vouched, (each) => each.said.kind === "reproduction" ? [each.said] : []);
	const provenances = saidBy(vouched, (each) => each.said.kind === "provenance" ? [each.said] : []);
	return {
		vouched,
		advisories: mapped(reproductions, (all) => distinct(all.flatMap(({ advisories }) => advisories))),
		varied: mapped(reproductions, (all) => all.map(({ varied }) => varied)),
		sources: saidBy(vouched, ({ said }) => said.kind === "rebuild" || said.repository === undefined ? [] : [said.repository]),
		bases: basesIn(provenances),
		attestedAt: mapped(saidBy(vouched, ({ signer }) => [signer.since]), (all) => all.reduce((latest, time) => Math.max(latest, time), 0)),
	};
}
function basesIn(provenances) {
	if (!provenances.known)
		return provenances;
	const lists = provenances.value.flatMap(({ bases }) => (bases === undefined ? [] : [bases]));
	if (lists.length > 0)
		return { known: true, value: lists.flat(), by };
	return {
		known: false,
		why: "No provenance that a builder signed names every base by its digest.",
		fix: `Build with ${(0,surface.Pe)("attest", "true")}: the provenance names all bases.`,
	};
}
function saidBy(vouched, take) {
	if (!vouched.known)
		return vouched;
	const value = vouched.value.flatMap(take);
	if (value.length > 0)
		return { known: true, value, by: vouched.by };
	return {
		known: false,
		why: "No builder of the policy signed a statement that says it; the image's own labels are claims.",
		fix: `Build the image with ${(0,surface.Pe)("attest", "true")} in a workflow that the policy names.`,
	};
}
function mapped(fact, change) {
	return fact.known ? { ...fact, value: change(fact.value) } : fact;
}
function distinct(names) {
	return [...new Set(names)];
}

;






async function judgePublished({ policy, checker }, published) {
	const { image, attested, places, found, reading, now } = published;
	const about = await attestedImage(image.digest, attested);
	const { facts: signed, setAside } = await signedFacts(policy, { image: about, places, checker });
	const rebuilt = rebuiltFacts(published);
	const facts = {
		...signed,
		...(await (0,image_facts.J)(image, policy, reading)),
		rebuild: { known: true, value: found.verdict, by: rebuilder },
		sources: both(rebuilt.sources, signed.sources),
		bases: both(rebuilt.bases, signed.bases),
		committedAt: policy.rules.age?.of === "commit" ? await commitTime(published) : notAsked,
		now,
	};
	return (0,judge.S)(policy, { facts, setAside });
}
async function attestedImage(image, attested) {
	const served = await attested.named();
	const index = served === undefined || served.digest === image
		? undefined
		: (0,schema.MW)(oci.me, served.bytes.toString("utf8"));
	const isNamed = index?.manifests.some(({ digest }) => digest === image) ?? false;
	return { image, index: isNamed ? served?.digest : undefined };
}
const rebuilder = "This rebuild";
const notAsked = { known: false, why: "No rule asks for it.", fix: "Ask for it." };
function isRebuilt({ verdict, recipeFrom, assumed }) {
	const isSame = verdict === "identical" || verdict === "same-content";
	const isOwnRecipe = recipeFrom.length === 1 && recipeFrom[0] === "label";
	return isSame && isOwnRecipe && assumed.length === 0;
}
function rebuiltFacts({ found, isOwnSource }) {
	const { source, claims } = found;
	const { recipe } = claims;
	if (!isRebuilt(found) || recipe?.version !== 2)
		return { sources: notAsked, bases: notAsked };
	return {
		sources: source === undefined || source.repository === "" || !isOwnSource
			? notAsked
			: { known: true, value: [source.repository], by: rebuilder },
		bases: { known: true, value: [...recipe.bases, ...(0,image_contexts.i)(recipe)], by: rebuilder },
	};
}
function both(own, signed) {
	if (!own.known)
		return signed;
	if (!signed.known)
		return own;
	const value = [...own.value, ...signed.value];
	return { known: true, value, by: "This rebuild, with what builders signed," };
}
async function commitTime({ found, committedAt }) {
	const fix = "Verify the image with a rebuild, whose checkout has the commit.";
	if (!isRebuilt(found)) {
		const why = "The image was not rebuilt, so that nothing shows which commit it came from.";
		return { known: false, why, fix };
	}
	const time = await committedAt();
	return time.known
		? { known: true, value: time.value, by: "The commit" }
		: { known: false, why: `The commit has no time that can be read: ${time.why}.`, fix };
}


var reference = __webpack_require__(73326);

var readers = __webpack_require__(36592);

var registry_client = __webpack_require__(47362);
;





async function judgeVerified(opened, verified) {
	const { run, request, published, found, ports } = verified;
	const { env, signal } = run;
	run.reporter.progress("judging the image by the policy");
	const { client, places } = placesOf(opened, { ...run, request }, published);
	try {
		return await judgePublished(opened, {
			image: await published.read(),
			...{ attested: published.attested, places, found },
			isOwnSource: run.source === undefined && run.snapshot === undefined,
			committedAt: () => (0,commit_time.d)(ports.sourceFolder, { env, signal }),
			reading: { open: published.open, entries: (0,readers.H)(env).entries, signal },
			now: Math.floor(Date.now() / 1000),
		});
	}
	finally {
		await client?.close();
	}
}
function placesOf({ policy }, run, published) {
	const own = { name: run.reference, images: published.attested };
	if (policy.attestationsFrom.length === 0)
		return { client: undefined, places: [own] };
	const { request } = run;
	const hosts = request.image.flatMap((name) => (0,reference.F2)(name)?.registry ?? []);
	const client = (0,registry_client.registryClientFor)({ ...run, access: request.registry, hosts });
	const others = policy.attestationsFrom.map((name) => ({
		...{ name, images: client.repository(fullName(name)) },
	}));
	return { client, places: [own, ...others] };
}
function fullName(name) {
	const found = (0,reference.F2)(name);
	return found === undefined ? name : (0,reference.aR)(found);
}


}),

};
//# sourceMappingURL=32132.index.js.map
