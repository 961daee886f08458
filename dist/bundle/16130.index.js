export const id = 16130;
export const ids = [16130];
export const modules = {

16130:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  S: () => (judge)
});


var judgement = __webpack_require__(53183);

var surface = __webpack_require__(10970);

var printable = __webpack_require__(76158);
;

function byFact(fact, judge) {
	if (fact.known)
		return judge(fact.value, fact.by);
	return { verdict: "unchecked", evidence: [fact.why], fix: fact.fix };
}
const mostNamed = 10;
function some(texts) {
	const listed = texts.slice(0, mostNamed).map((text) => `\`${(0,printable.RK)((0,printable.vI)(text, 200))}\``);
	const more = texts.length - listed.length;
	return [...listed, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}
function unless(against, found) {
	return against.length === 0
		? { verdict: "holds", evidence: [found.holds] }
		: { verdict: "broken", evidence: [found.broken], fix: found.fix };
}

;


const reproductions = (builders) => ({ atLeast, builders: among }, { vouched }) => byFact(vouched, (all) => {
	const agreeing = namesOf(all.filter(({ said }) => said.kind === "reproduction" || said.kind === "rebuild"), among ?? builders.map(({ name }) => name));
	const evidence = `${agreeing.length} of the ${atLeast} builders that are needed signed that they got this digest${after(agreeing)}.`;
	return agreeing.length >= atLeast
		? { verdict: "holds", evidence: [evidence] }
		: {
			verdict: "broken",
			evidence: [evidence],
			fix: `Let another builder of the policy build this source with ${(0,surface.Pe)("attest", "true")}, or verify the image with it, and put the attestation where the policy looks.`,
		};
});
const provenance = (builders) => ({ builders: among }, { vouched }) => byFact(vouched, (all) => {
	const signing = namesOf(all.filter(({ said }) => said.kind === "provenance"), among ?? builders.map(({ name }) => name));
	return signing.length > 0
		? { verdict: "holds", evidence: [`The provenance is signed by ${some(signing)}.`] }
		: {
			verdict: "broken",
			evidence: ["No builder that the rule names signed a provenance of this image."],
			fix: `Build it with ${(0,surface.Pe)("attest", "true")} in a workflow that the policy names.`,
		};
});
function namesOf(vouched, among) {
	const names = new Set(vouched.map(({ builder }) => builder));
	return among.filter((name) => names.has(name));
}
function after(names) {
	return names.length === 0 ? "" : `: ${some(names)}`;
}


var text_pattern = __webpack_require__(74745);
;
const secondsOfDay = 24 * 60 * 60;

;



const rebuild = ({ verdicts }, facts) => byFact(facts.rebuild, (verdict) => {
	if (verdict === "cannot-be-rebuilt" || verdict === "not-rebuilt") {
		const evidence = ["The image was not rebuilt, so nothing is known of a rebuild."];
		return { verdict: "unchecked", evidence, fix: "Give `verify` what a rebuild needs." };
	}
	const holds = verdicts.includes(verdict);
	const evidence = [`The rebuild's verdict is \`${verdict}\`.`];
	return holds
		? { verdict: "holds", evidence }
		: {
			verdict: "broken",
			evidence,
			fix: "Find out by the differences why it comes out differently.",
		};
});
const advisories = ({ allow, forbid }, facts) => byFact(facts.advisories, (names, by) => {
	const against = names.filter((name) => allow === undefined ? includes(forbid, name) : !includes(allow, name));
	const found = names.length === 0 ? "no advisory" : some(names);
	return unless(against, {
		holds: `${by} lists ${found}.`,
		broken: `${by} lists ${some(against)}.`,
		fix: "Mend the source as docs/advisories.md says, and build again.",
	});
});
const variations = ({ required }, facts) => byFact(facts.varied, (proofs, by) => {
	const missing = proofs.map((varied) => required.filter((name) => !varied.includes(name)));
	const fewest = missing.toSorted((a, b) => a.length - b.length)[0] ?? required;
	return unless(fewest, {
		holds: `${by} has applied ${some(required)} to every step.`,
		broken: `${by} has not applied ${some(fewest)} to every step.`,
		fix: "Build where these variations can be applied (docs/environments.md).",
	});
});
const source = ({ allow }, facts) => byFact(facts.sources, (names, by) => {
	const isListed = (name) => allow.some((each) => (0,text_pattern.j)(name, each));
	const against = names.length === 0 ? ["none"] : names.filter((name) => !isListed(name));
	return unless(against, {
		holds: `${by} names the source ${some(names)}.`,
		broken: `${by} names the source ${some(against)}, which is not on the list.`,
		fix: "Build the image from a repository on the list, or add this one to it.",
	});
});
const age = ({ of, atMostDays }, facts) => byFact(of === "commit" ? facts.committedAt : facts.attestedAt, (time, by) => {
	const days = Math.floor(Math.max(0, facts.now - time) / secondsOfDay);
	const isOld = facts.now - time > atMostDays * secondsOfDay;
	return unless(isOld ? ["age"] : [], {
		holds: `${by} is ${days} days old, and may be ${atMostDays}.`,
		broken: `${by} is ${days} days old, and may be ${atMostDays}.`,
		fix: of === "commit"
			? "Build a newer commit."
			: "Let a builder of the policy build or verify the image again.",
	});
});
function includes(names, name) {
	return names?.includes(name) === true;
}


var reference = __webpack_require__(73326);

var spdx_expression_parse = __webpack_require__(93326);
;

const unversioned = /^(?:A?GPL|LGPL|GFDL)-\d+\.\d+$/;
function canBeChosen(expression, accepts) {
	const decide = (found) => {
		if ("license" in found)
			return accepts(currentName(found.license, found.plus === true));
		const [left, right] = [decide(found.left), decide(found.right)];
		return found.conjunction === "or" ? left || right : left && right;
	};
	return decide(spdx_expression_parse(expression));
}
function currentName(identifier, orLater) {
	if (!unversioned.test(identifier))
		return identifier;
	return `${identifier}-${orLater ? "or-later" : "only"}`;
}

;




const bases = ({ allow }, facts) => byFact(facts.bases, (found, by) => {
	const against = found.filter((base) => !allow.some((entry) => isBase(base, entry)));
	const named = (list) => some(list.map(({ name, digest }) => `${name}@${digest}`));
	return unless(against.map(({ name }) => name), {
		holds: found.length === 0 ? `${by} names no base.` : `${by} names ${named(found)}.`,
		broken: `${by} names ${named(against)}, which the list does not have.`,
		fix: "Build on a base of the list, or add this one to it.",
	});
});
function isBase({ name, digest }, entry) {
	const written = (0,reference.F2)(name.split(" ").at(-1) ?? "");
	const place = written === undefined ? undefined : (0,reference.aR)(written);
	const at = entry.indexOf("@");
	if (at < 0) {
		return entry.startsWith("sha256:")
			? digest === entry
			: place !== undefined && (0,text_pattern.j)(place, entry);
	}
	const wanted = (0,reference.F2)(entry);
	return wanted !== undefined && wanted.digest === digest && (0,reference.aR)(wanted) === place;
}
const licences = ({ allow, forbid }, facts) => byFact(facts.packages, (packages, by) => {
	const names = new Set((allow ?? forbid ?? []).map((each) => currentName(each, false)));
	const accepts = (identifier) => names.has(identifier) === (allow !== undefined);
	const told = packages.map((each) => ({ ...each, state: stateOf(each, accepts) }));
	const of = (state) => told.filter((each) => each.state === state).map(shown);
	const [against, open] = [of("refused"), of("unknown")];
	if (against.length > 0) {
		const evidence = [`${by} has ${some(against)}.`];
		return { verdict: "broken", evidence, fix: "Replace these packages, or change the rule." };
	}
	if (open.length > 0) {
		const evidence = [`Of ${open.length} packages no SPDX licence is known: ${some(open)}.`];
		const fix = "Find out what they are under, and let the rule stay unchecked: `if-unchecked: accept`.";
		return { verdict: "unchecked", evidence, fix };
	}
	const has = packages.length === 0
		? "no packages; the rule says nothing of other files"
		: `${packages.length} packages, all under licences that the rule takes`;
	return { verdict: "holds", evidence: [`${by} has ${has}.`] };
});
function stateOf({ licences: stated }, accepts) {
	const states = stated.map(({ kind, text }) => {
		if (kind === "name")
			return "unknown";
		return canBeChosen(text, accepts) ? "taken" : "refused";
	});
	if (states.includes("refused"))
		return "refused";
	return states.length === 0 || states.includes("unknown") ? "unknown" : "taken";
}
function shown({ name, licences: stated }) {
	const texts = stated.map(({ text }) => text).join(", ");
	return texts === "" ? name : `${name} (${texts})`;
}
const setuid = ({ allow }, facts) => byFact(facts.setuid, (paths, by) => unless(paths.filter((path) => !allow.includes(path)), {
	holds: paths.length === 0
		? `${by} has no setuid or setgid file.`
		: `${by} has ${some(paths.map(rooted))}, which the list has.`,
	broken: `${by} has setuid or setgid files that the list does not have: ${some(paths.filter((path) => !allow.includes(path)).map(rooted))}.`,
	fix: "Take the bits away in the Containerfile, e.g. `RUN chmod a-s PATH`, or remove the files.",
}));
function rooted(path) {
	return `/${path}`;
}
const size = ({ atMost }, facts) => byFact(facts.size, (bytes, by) => unless(bytes > atMost ? ["size"] : [], {
	holds: `${by} has ${bytes} compressed bytes, and may have ${atMost}.`,
	broken: `${by} has ${bytes} compressed bytes, and may have ${atMost}.`,
	fix: "Leave files out of the image, or start from a smaller base.",
}));

;




const mostSetAside = 20;
function judge(policy, about) {
	const { facts, setAside } = about;
	const rules = judgement.X.flatMap((name) => {
		const rule = policy.rules[name];
		const finding = findingOf(name, policy, facts);
		if (rule === undefined || finding === undefined)
			return [];
		const isAccepted = finding.verdict === "unchecked" && rule.ifUnchecked === "accept";
		return [{ rule: name, ...finding, ...(isAccepted ? { accepted: true } : {}) }];
	});
	return {
		verdict: rules.some(judgement.c) ? "broken" : "holds",
		rules,
		setAside: setAside.slice(0, mostSetAside),
		setAsideOmitted: Math.max(0, setAside.length - mostSetAside),
	};
}
function findingOf(name, { builders, rules }, facts) {
	const judges = {
		rebuild: () => rules.rebuild && rebuild(rules.rebuild, facts),
		reproductions: () => rules.reproductions && reproductions(builders)(rules.reproductions, facts),
		provenance: () => rules.provenance && provenance(builders)(rules.provenance, facts),
		advisories: () => rules.advisories && advisories(rules.advisories, facts),
		variations: () => rules.variations && variations(rules.variations, facts),
		source: () => rules.source && source(rules.source, facts),
		age: () => rules.age && age(rules.age, facts),
		bases: () => rules.bases && bases(rules.bases, facts),
		licences: () => rules.licences && licences(rules.licences, facts),
		setuid: () => rules.setuid && setuid(rules.setuid, facts),
		size: () => rules.size && size(rules.size, facts),
	};
	return judges[name]();
}


}),

39795:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  i: () => (imageContexts)
});
function imageContexts({ buildContexts, }) {
	return buildContexts.flatMap((each) => "digest" in each ? [{ name: each.reference ?? each.name, digest: each.digest }] : []);
}


}),

42837:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  judgeBuild: () => (judgeBuild),
  refuseBroken: () => (refuseBroken),
  refuseLaterRules: () => (refuseLaterRules)
});
var _domain_findings_judgement_js__6 = __webpack_require__(53183);
var _domain_findings_proof_js__7 = __webpack_require__(67874);
var _domain_labels_labels_js__0 = __webpack_require__(24138);
var _domain_labels_read_recipe_js__1 = __webpack_require__(15908);
var _domain_oci_digest_js__2 = __webpack_require__(30719);
var _domain_text_failure_js__3 = __webpack_require__(67271);
var _policy_judge_js__4 = __webpack_require__(16130);
var _image_contexts_js__8 = __webpack_require__(39795);
var _image_facts_js__5 = __webpack_require__(74680);









function refuseLaterRules({ policy: { rules } }) {
	const later = [
		...["rebuild", "reproductions", "provenance"].filter((name) => rules[name] !== undefined),
		...(rules.age?.of === "attestation" ? ["age"] : []),
	];
	if (later.length === 0)
		return;
	const names = later.map((name) => `\`${name}\``).join(", ");
	throw (0,_domain_text_failure_js__3.AN)("policy", `a build cannot be judged by ${names}: attestations and rebuilds come after the push.`, "Leave them to another policy, for `twofold verify --policy`.");
}
const by = "This build";
const later = { known: false, why: "It is known after the push.", fix: "Use `verify`." };
async function judgeBuild({ policy }, built) {
	const { reading, request, ports } = built;
	const { source, advisories } = reading;
	const names = advisories.flatMap(({ name, leavesOpen = [] }) => [name, ...leavesOpen]);
	const facts = {
		...{ rebuild: later, vouched: later, attestedAt: later },
		...(await imagesFacts(policy.rules, built)),
		advisories: { known: true, value: [...new Set(names)], by },
		varied: variedIn(built),
		sources: source.repository === ""
			? { known: false, why: "The source names no repository.", fix: "Build from a clone." }
			: { known: true, value: [source.repository], by },
		committedAt: await commitTime(request, ports),
		now: Math.floor(Date.now() / 1000),
	};
	return (0,_policy_judge_js__4.S)(policy, { facts, setAside: [] });
}
function refuseBroken({ verdict, rules }) {
	if (verdict === "holds")
		return;
	const broken = rules.filter(_domain_findings_judgement_js__6.c);
	const [first, ...more] = broken;
	const said = (rule) => rule.evidence.join(" ");
	throw new _domain_text_failure_js__3.HR({
		code: "policy",
		message: first === undefined || more.length > 0
			? `The image does not keep ${broken.length} rules of the policy: ${broken.map(({ rule }) => `\`${rule}\``).join(", ")}.`
			: `The image does not keep the rule \`${first.rule}\` of the policy: ${said(first)}`,
		fix: broken.map(({ rule, fix = "" }) => `${rule}: ${fix}`).join(" "),
	});
}
function variedIn({ proofs }) {
	if ((0,_domain_findings_proof_js__7.Hc)(proofs) === "true") {
		return { known: true, value: [(0,_domain_findings_proof_js__7.mx)(proofs).applied], by };
	}
	const why = "No two builds gave the same image, so that no variation shows anything.";
	return { known: false, why, fix: "Build twice, in environments that differ." };
}
async function commitTime({ context }, { sourceReader }) {
	const time = await sourceReader.commitTime(context);
	if (time.known)
		return { known: true, value: time.value, by: "The commit" };
	const why = `The commit has no time that can be read: ${time.why}.`;
	return { known: false, why, fix: "Build from a clone of the repository." };
}
async function imagesFacts(rules, { proofs, ports }) {
	const { signal, readers } = ports;
	const { entries } = readers;
	const layouts = proofs.flatMap(({ layout }) => layout ?? []);
	if (layouts.length < proofs.length || layouts.length === 0) {
		const none = { known: false, why: "There is no image.", fix: "Build one." };
		return { packages: none, setuid: none, size: none, bases: none };
	}
	const images = await Promise.all(layouts.map((layout) => ports.openImage(layout)));
	const found = [];
	for (const image of images) {
		const open = () => Promise.resolve(image);
		found.push(await (0,_image_facts_js__5.J)(image, { rules }, { open, entries, signal }));
	}
	return {
		packages: together(found.map(({ packages }) => packages)),
		setuid: together(found.map(({ setuid }) => setuid)),
		size: largest(found.map(({ size }) => size)),
		bases: basesOf(proofs, images),
	};
}
function together(facts) {
	const values = [];
	for (const fact of facts) {
		if (!fact.known)
			return fact;
		values.push(...fact.value);
	}
	return { known: true, value: values, by: "The image" };
}
function largest(facts) {
	const all = together(facts.map((fact) => (fact.known ? { ...fact, value: [fact.value] } : fact)));
	return all.known ? { ...all, value: Math.max(...all.value) } : all;
}
function basesOf(proofs, images) {
	const bases = [];
	for (const { written, pinned } of proofs.flatMap((proof) => proof.bases)) {
		const at = pinned.lastIndexOf("@");
		const digest = (0,_domain_oci_digest_js__2.m)(pinned.slice(at + 1));
		if (digest === undefined) {
			const why = `The base \`${written}\` has no digest.`;
			return { known: false, why, fix: "Build on an image of a registry." };
		}
		bases.push({ name: pinned.slice(0, at), digest });
	}
	return { known: true, value: [...bases, ...images.flatMap(contextsOf)], by };
}
function contextsOf({ config: { labels } }) {
	const text = Object.hasOwn(labels, _domain_labels_labels_js__0.l3.recipe) ? labels[_domain_labels_labels_js__0.l3.recipe] : undefined;
	const recipe = text === undefined ? undefined : (0,_domain_labels_read_recipe_js__1.XQ)(text);
	return recipe?.version === 2 ? (0,_image_contexts_js__8.i)(recipe) : [];
}


}),

74680:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  J: () => (imageFacts)
});
var _compare_final_files_js__0 = __webpack_require__(27484);
var _sbom_inventory_js__1 = __webpack_require__(29186);
var _sbom_collect_packages_js__2 = __webpack_require__(8090);



const notAsked = { known: false, why: "No rule asks for it.", fix: "Ask for it." };
const by = "The image";
async function imageFacts({ manifest }, { rules }, reading) {
	const bytes = manifest.layers.reduce((sum, { size }) => sum + size, manifest.config.size);
	return {
		packages: rules.licences === undefined ? notAsked : await licensed(reading),
		setuid: rules.setuid === undefined ? notAsked : await privileged(reading),
		size: { known: true, value: bytes, by },
	};
}
async function licensed({ open, entries, signal, }) {
	const { packages, unread, isCut } = (0,_sbom_inventory_js__1.o)(await (0,_sbom_collect_packages_js__2.collectPackages)(await open(), { entries, formats: [], signal }));
	const fix = "Look at the file, or let the rule stay unchecked: `if-unchecked: accept`.";
	const [first] = unread.listed;
	if (isCut || packages.omitted > 0) {
		return { known: false, why: "The image has more packages than are listed.", fix };
	}
	if (first !== undefined) {
		const why = `/${first.path} may list packages and could not be read: ${first.reason}.`;
		return { known: false, why, fix };
	}
	const value = packages.listed.map(({ name, version, licences }) => ({
		name: version === "" ? name : `${name} ${version}`,
		licences,
	}));
	return { known: true, value, by };
}
const privileges = 0o6000;
async function privileged({ open, entries, signal, }) {
	const found = new Set();
	for await (const { header } of (0,_compare_final_files_js__0.g)(await open(), { entries, name: "the image" })) {
		signal.throwIfAborted();
		const { path, type, mode, linkname } = header;
		if (type === "directory" || type === "symlink")
			continue;
		const target = linkname.replace(/^(?:\.?\/)+/, "");
		const isLinked = type === "hard-link" && found.has(target);
		if (Number.isNaN(mode) || (mode & privileges) !== 0 || isLinked)
			found.add(path);
	}
	return { known: true, value: [...found].toSorted(), by };
}


}),

};
//# sourceMappingURL=16130.index.js.map
