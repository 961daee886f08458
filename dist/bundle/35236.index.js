export const id = 35236;
export const ids = [35236];
export const modules = {

35236:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  attestMerge: () => (attestMerge)
});


var oci_digest = __webpack_require__(30719);

var source_id = __webpack_require__(37574);

var provenance = __webpack_require__(42471);

var resources = __webpack_require__(5515);

var statement = __webpack_require__(83679);
;





const mergeType = `${statement.D}/merge/v1`;
function mergeProvenanceOf(merge) {
	const { subjects, index, inputs, run, version } = merge;
	const { repository, revision, offset } = (0,source_id.GM)(index.sourceId) ?? unknown;
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
				(0,resources.Y9)({ repository, revision }),
				...index.members.map((each) => memberResource(each, subjects)),
			].filter((resource) => resource !== undefined),
		},
		runDetails: (0,provenance.rp)(run, { twofold: version }),
	};
	return (0,statement.p)(subjects, { type: provenance.wy, predicate });
}
const unknown = { repository: "", revision: "", offset: "" };
function memberResource({ platform, digest }, [first]) {
	return {
		name: platform,
		...(first === undefined ? {} : { uri: `pkg:docker/${first.name}` }),
		digest: { sha256: (0,oci_digest.ZD)(digest) },
	};
}


var oci_reference = __webpack_require__(73326);

var publish_bundles = __webpack_require__(89515);

var saying = __webpack_require__(95607);

var sign_statements = __webpack_require__(84826);
;





async function attestMerge(merge, ports) {
	const { request, index, pushed } = merge;
	const { attester, openClient } = ports;
	const { startedOn, builderId, invocationId, version } = attester;
	const subjects = subjectsOf(pushed);
	const statement = mergeProvenanceOf({
		...{ subjects, index, version },
		inputs: { ...request, tags: [...request.tags, ...request.references] },
		run: { builderId, invocationId, startedOn, finishedOn: attester.now() },
	});
	const kept = await (0,saying.i)("The index is pushed, but it is not attested", () => (0,sign_statements.K)([{ about: "provenance", statement, subjects }], ports));
	const openImages = () => ({ client: openClient() });
	const onPublished = () => undefined;
	await (0,publish_bundles.h)(kept, { ...ports, openImages, onPublished });
	return kept[0]?.path ?? "";
}
function subjectsOf(pushed) {
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
//# sourceMappingURL=35236.index.js.map
