export const id = 41028;
export const ids = [41028];
export const modules = {

41028:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  attestBuild: () => (attestBuild)
});


var attestations_provenance = __webpack_require__(42471);

var attestations_reproduction = __webpack_require__(95002);

var redact_values = __webpack_require__(88424);

var proof = __webpack_require__(67874);

var labels_labels = __webpack_require__(24138);

var read_recipe = __webpack_require__(15908);

var schema = __webpack_require__(59006);

var publish_bundles = __webpack_require__(89515);

var saying = __webpack_require__(95607);

var sbom_format = __webpack_require__(70088);

var statement = __webpack_require__(83679);
;


function sbomStatementOf(subjects, { format, document }) {
	return (0,statement.p)(subjects, {
		type: sbom_format.u[format].predicateType,
		predicate: document,
	});
}


var attest_subjects = __webpack_require__(91651);
;




const mebibyte = 1024 * 1024;
const longest = 16 * mebibyte;
function sbomStatements(documents, about) {
	const names = (0,attest_subjects.U)(about.report);
	const isOfMany = about.report.index !== undefined;
	return documents.flatMap(({ format, image, platform, text }) => {
		const subjects = names.map((name) => ({ name, digest: image }));
		const document = text.length > longest ? undefined : (0,schema.MW)(schema.o$, text);
		if (document !== undefined) {
			const statement = sbomStatementOf(subjects, { format, document });
			const where = isOfMany ? { platform } : {};
			return [{ about: format, statement, subjects, ...where }];
		}
		const { title } = sbom_format.u[format];
		about.reporter.annotate({
			level: "warning",
			title: "Not attested",
			message: `The SBOM (${title}) is not attested: it is larger than ${longest / mebibyte} MiB.`,
		});
		return [];
	});
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













async function attestBuild(request, done, ports) {
	const report = done.report(undefined);
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
	const clean = (text) => ports.redact(ports.read(text));
	const [labels, annotations] = (0,redact_values.s)([request.labels, request.annotations], clean);
	const named = { ...request, labels, annotations };
	const statements = await statementsOn({ request: named, report, ports });
	const cleaned = statements.map((one) => ({
		...one,
		statement: (0,redact_values.s)(one.statement, clean),
	}));
	const all = [...cleaned, ...sbomStatements(done.documents, { ...ports, report })];
	const kept = await (0,saying.i)("The image is pushed, but it is not attested", () => (0,sign_statements.K)(all, ports));
	for (const { made } of kept)
		done.keepAttestation(made);
	const onPublished = (made) => done.keepAttestation(made);
	await (0,publish_bundles.h)(kept, { ...ports, onPublished });
}
async function statementsOn(of) {
	const { request, report, ports } = of;
	const { attester } = ports;
	const { source, proofs, advisories, toolchain } = report;
	const { recipe, label } = await recipeIn(report, ports);
	const { startedOn, builderId, invocationId, version } = attester;
	const finishedOn = attester.now();
	const subjects = (0,attest_subjects.Z)(report);
	const known = { subjects, source, recipe, toolchain, finishedOn, version };
	const provenance = (0,attestations_provenance.Jj)({
		...{ ...known, request, recipe: label },
		contexts: recipe?.version === 2 ? recipe.buildContexts : [],
		bases: proofs.flatMap(({ bases }) => bases),
		run: { builderId, invocationId, startedOn, finishedOn },
	});
	const built = { about: "provenance", statement: provenance, subjects };
	if ((0,proof.Hc)(proofs) !== "true")
		return [built];
	const reproduction = (0,attestations_reproduction.O)({ ...known, advisories, proofs });
	return [built, { about: "reproduction", statement: reproduction, subjects }];
}
async function recipeIn({ proofs }, { openImage }) {
	const { layout, platform } = proofs.find((proof) => proof.layout !== undefined) ?? {};
	if (layout === undefined)
		return { recipe: undefined, label: undefined };
	const { labels } = (await openImage(layout, platform)).config;
	const text = Object.hasOwn(labels, labels_labels.l3.recipe) ? labels[labels_labels.l3.recipe] : undefined;
	if (text === undefined)
		return { recipe: undefined, label: undefined };
	return { recipe: (0,read_recipe.XQ)(text), label: (0,schema.MW)(schema.o$, text) };
}


}),

};
//# sourceMappingURL=41028.index.js.map
