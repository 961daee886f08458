export const id = 48560;
export const ids = [48560];
export const modules = {

48560:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  openPolicy: () => (openPolicy)
});


var external_node_path_ = __webpack_require__(76760);

var given_text = __webpack_require__(98982);

var yaml = __webpack_require__(2300);

var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);

var nearest = __webpack_require__(8579);

var schema = __webpack_require__(59006);

var dist = __webpack_require__(77934);

var environment = __webpack_require__(78975);

var digest = __webpack_require__(30719);

var reference = __webpack_require__(73326);

var advisory = __webpack_require__(8024);

var text_pattern = __webpack_require__(74745);

var licences = __webpack_require__(33822);
;








const mostEntries = 1000;
const mostNamed = 50;
const builderName = /^[a-z0-9][a-z0-9._-]{0,63}$/;
const countPattern = /^[1-9]\d{0,5}$/;
const sizePattern = /^([1-9]\d{0,14})( ?[kMG]i?B)?$/;
const units = {
	kB: 1e3,
	MB: 1e6,
	GB: 1e9,
	kiB: 2 ** 10,
	MiB: 2 ** 20,
	GiB: 2 ** 30,
};
const list = (item, most = mostEntries) => dist.FsL(dist.YOg(item), dist.Ru6(most, `a list of at most ${most} entries`), dist.tBZ());
const filled = (item, most = mostEntries) => dist.FsL(list(item, most), dist.BpQ(1, "a list with at least one entry"));
const count = dist.FsL((0,schema.jk)((text) => countPattern.test(text), "a whole number from 1 to 999999"), dist.pdi(Number));
const size = dist.FsL((0,schema.jk)((text) => sizePattern.test(text), "a number of bytes, e.g. `250 MB`"), dist.pdi((text) => {
	const found = sizePattern.exec(text);
	return Number(found?.[1]) * (units[found?.[2]?.trim() ?? ""] ?? 1);
}));
const oneOf = (names) => dist.KIO(names, `one of ${names.map((name) => `\`${name}\``).join(", ")}`);
const urlPattern = /^https:\/\/[^\s/*?#@]+\/[^\s/*]+(?:\/\S*)?$/;
const mailPattern = /^[^\s/*@]+@[^\s/*@]+$/;
const pattern = (is, what) => (0,schema.jk)((text) => text.length <= text_pattern.B && is(text), what);
const identity = pattern((text) => urlPattern.test(text) || mailPattern.test(text), "a URL whose host and first folder have no `*`, or a mail address");
const repositoryUrl = pattern((text) => urlPattern.test(text), "the URL of a repository, whose host and first folder have no `*`");
const issuerPattern = /^https:\/\/[^\s*?#@]+$/;
const builder = (0,schema.CP)({
	name: (0,schema.jk)((text) => builderName.test(text), "a name of small letters, digits, `.`, `_`, `-`"),
	issuer: (0,schema.jk)((text) => issuerPattern.test(text), "the `https://` URL of an issuer of tokens"),
	identity,
	repository: dist.yqP(repositoryUrl),
});
const namePattern = /^[a-z0-9.-]+(?::\d+)?\/[^\s/*]+(?:\/\S*)?$/;
const sourceName = pattern((text) => namePattern.test(text), "a repository such as `github.com/acme/shop` or `github.com/acme/*`, without `https://`");
const base = pattern((text) => {
	const at = text.indexOf("@");
	if ((0,digest.Bc)(text))
		return true;
	if (at >= 0)
		return (0,reference.F2)(text)?.digest !== undefined;
	return namePattern.test(text) && !/:[^/]*$/.test(text);
}, "`sha256:…`, `name@sha256:…`, or a full name without tag such as `docker.io/library/*`");
const repository = (0,schema.jk)((text) => {
	const found = (0,reference.F2)(text);
	return found !== undefined && found.tag === undefined && found.digest === undefined;
}, "a repository without tag, e.g. `ghcr.io/acme/shop`");
const licence = (0,schema.jk)((text) => (0,licences.xP)(text) === text || /^LicenseRef-[A-Za-z0-9.-]{1,100}$/.test(text), "an SPDX identifier, e.g. `GPL-3.0-only`");
const path = dist.FsL((0,schema.jk)((text) => /^\/[^/]/.test(text) && !text.includes("*") && text.length <= 4096, "a path from the image's root, e.g. `/usr/bin/sudo`"), dist.pdi((text) => text.slice(1)));
const ifUnchecked = ["accept", "fail"];
const lenient = { "if-unchecked": dist.yqP(oneOf(ifUnchecked), "fail") };
function named(rule) {
	const { "if-unchecked": unchecked, ...rest } = rule;
	return { ...rest, ifUnchecked: unchecked };
}
const choice = (item) => dist.FsL((0,schema.CP)({
	allow: dist.yqP(list(item)),
	forbid: dist.yqP(filled(item)),
	...lenient,
}), dist.z6Y(({ allow, forbid }) => (allow === undefined) !== (forbid === undefined), "an object with either `allow` or `forbid`"));
const variations = dist.FsL(dist.KCZ([dist.euz("all"), filled(oneOf(environment.u))], "`all`, or a list of variations (docs/environments.md)"), dist.pdi((found) => (found === "all" ? environment.u : found)));
const verdicts = ["identical", "same-content", "same-files"];
const ages = ["attestation", "commit"];
const names = dist.yqP(filled(dist.YjP(), mostNamed));
const rules = dist.FsL((0,schema.CP)({
	rebuild: dist.yqP(dist.FsL((0,schema.CP)({ verdicts: filled(oneOf(verdicts)), ...lenient }), dist.pdi(named))),
	reproductions: dist.yqP(dist.FsL((0,schema.CP)({ "at-least": count, builders: names, ...lenient }), dist.pdi(({ "at-least": atLeast, builders, ...rest }) => ({
		...{ atLeast, builders, ...named(rest) },
	})))),
	provenance: dist.yqP(dist.FsL((0,schema.CP)({ builders: names, ...lenient }), dist.pdi(({ builders, ...rest }) => ({ builders, ...named(rest) })))),
	advisories: dist.yqP(dist.FsL(choice(oneOf(advisory.Uy)), dist.pdi(named))),
	variations: dist.yqP(dist.FsL((0,schema.CP)({ required: variations, ...lenient }), dist.pdi(named))),
	source: dist.yqP(dist.FsL((0,schema.CP)({ allow: filled(sourceName), ...lenient }), dist.pdi(named))),
	age: dist.yqP(dist.FsL((0,schema.CP)({ of: oneOf(ages), "at-most-days": count, ...lenient }), dist.pdi(({ "at-most-days": atMostDays, ...rest }) => ({
		...{ atMostDays, ...named(rest) },
	})))),
	bases: dist.yqP(dist.FsL((0,schema.CP)({ allow: list(base), ...lenient }), dist.pdi(named))),
	licences: dist.yqP(dist.FsL(choice(licence), dist.pdi(named))),
	setuid: dist.yqP(dist.FsL((0,schema.CP)({ allow: dist.yqP(list(path), []), ...lenient }), dist.pdi(named))),
	size: dist.yqP(dist.FsL((0,schema.CP)({ "at-most": size, ...lenient }), dist.pdi(({ "at-most": atMost, ...rest }) => ({ atMost, ...named(rest) })))),
}), dist.z6Y((found) => Object.keys(found).length > 0, "an object with at least one rule"));
const policySchema = dist.FsL((0,schema.CP)({
	version: dist.euz("1", "`1`, the version that this Twofold reads"),
	"trusted-root": dist.yqP((0,schema.jk)((text) => /^[^\s/-]/.test(text), "a path from the policy's folder")),
	builders: dist.yqP(list(builder, mostNamed), []),
	"attestations-from": dist.yqP(list(repository, mostNamed), []),
	rules,
}), dist.pdi((found) => ({
	trustedRoot: found["trusted-root"],
	builders: found.builders,
	attestationsFrom: found["attestations-from"],
	rules: found.rules,
})));

;




function readPolicy(value) {
	const found = (0,schema.xK)(policySchema, value);
	if ("flaws" in found)
		return found;
	const policy = found.value;
	const flaws = [...doubles(policy.builders), ...unmet(policy)];
	return flaws.length === 0 ? { policy } : { flaws };
}
function doubles(builders) {
	return builders.flatMap((one, index) => builders.slice(0, index).flatMap((other) => {
		if (one.name === other.name)
			return [`two builders have the name \`${one.name}\``];
		const isSame = one.issuer === other.issuer &&
			one.identity === other.identity &&
			one.repository === other.repository;
		return isSame ? [`builders \`${other.name}\` and \`${one.name}\` are one identity`] : [];
	}));
}
function unmet({ builders, rules }) {
	const names = builders.map(({ name }) => name);
	const unknown = ["reproductions", "provenance"].flatMap((rule) => (rules[rule]?.builders ?? [])
		.filter((name) => !names.includes(name))
		.map((name) => {
		const end = (0,nearest.a)(name, names).replace(/\.$/, "");
		return `\`rules.${rule}.builders\` names \`${shown(name)}\`, which is no builder of the policy${end}`;
	}));
	const { reproductions, provenance } = rules;
	const most = new Set(reproductions?.builders ?? names).size;
	const few = reproductions !== undefined && reproductions.atLeast > most
		? [
			`\`rules.reproductions.at-least\` is ${reproductions.atLeast}, and ${most} builders are named`,
		]
		: [];
	const nobody = provenance !== undefined && names.length === 0
		? ["`rules.provenance` needs `builders`, who sign it"]
		: [];
	return [...unknown, ...few, ...nobody];
}
function shown(name) {
	return (0,printable.RK)((0,printable.vI)(name, 100));
}


var trusted_root = __webpack_require__(91850);
;







const largest = 256 * 1024;
const mostFlaws = 20;
async function openPolicy(path, cwd) {
	const text = await (0,given_text.l)({ input: "policy", path, cwd, limit: largest });
	const name = JSON.stringify((0,printable.vI)((0,printable.RK)(path), 200));
	const parsed = await (0,yaml.d)(text, 0);
	if ("wrong" in parsed) {
		const { line, wrong } = parsed;
		throw unread(`${name}${line === undefined ? "" : `, line ${line},`} ${wrong}.`);
	}
	const read = readPolicy(parsed.value);
	if ("flaws" in read)
		throw unread(`${name}: ${flawed(read.flaws)}.`);
	const { policy } = read;
	const { trustedRoot } = policy;
	if (trustedRoot === undefined)
		return { policy, checker: undefined };
	const folder = path === "-" ? cwd : (0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd, path));
	return {
		policy,
		checker: await (0,trusted_root.rootChecker)({ input: "policy", path: trustedRoot, cwd: folder }),
	};
}
function flawed(flaws) {
	const listed = flaws.slice(0, mostFlaws);
	const more = flaws.length - listed.length;
	return [...listed, ...(more > 0 ? [`and ${more} more flaws`] : [])].join("; ");
}
function unread(wrong) {
	return (0,failure.AN)("policy", wrong, "Write it as docs/policy.md says.");
}


}),

91850:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  rootChecker: () => (rootChecker)
});


var given_text = __webpack_require__(98982);

var external_node_crypto_ = __webpack_require__(77598);

var dist = __webpack_require__(77934);

var schema = __webpack_require__(59006);
;



const payloadType = "application/vnd.in-toto+json";
const sourceRepository = "1.3.6.1.4.1.57264.1.12";
const sourceRef = "1.3.6.1.4.1.57264.1.14";
async function bundleChecker(roots) {
	const { bundleFromJSON } = await Promise.all([__webpack_require__.e(5334), __webpack_require__.e(9352)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
	const { toSignedEntity, toTrustMaterial, Verifier: Verifying } = await Promise.all([__webpack_require__.e(1055), __webpack_require__.e(1484), __webpack_require__.e(5334)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19));
	const verifiers = roots.map((root) => new Verifying(toTrustMaterial(root), {
		tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
		tsaThreshold: root.tlogs.length > 0 ? 0 : 1,
		ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
	}));
	return {
		check: (text) => {
			const json = (0,schema.MW)(schema.o$, text);
			if (json === undefined)
				return refused("is no Sigstore bundle");
			let bundle;
			let entity;
			try {
				bundle = bundleFromJSON(json);
				entity = toSignedEntity(bundle);
			}
			catch {
				return refused("is no Sigstore bundle");
			}
			return checkedBy(verifiers, { bundle, entity });
		},
	};
}
function checkedBy(verifiers, { bundle, entity }) {
	const { content } = bundle;
	if (content.$case !== "dsseEnvelope" || content.dsseEnvelope.payloadType !== payloadType) {
		return refused("holds no in-toto statement");
	}
	let code = "";
	for (const verifier of verifiers) {
		try {
			const { identity } = verifier.verify(entity);
			const signer = signerOf(bundle, { entity, issuer: identity?.extensions?.issuer });
			if (signer === undefined)
				return refused("is signed with a certificate that names nobody");
			return { kind: "signed", statement: content.dsseEnvelope.payload.toString("utf8"), signer };
		}
		catch (error) {
			code = codeOf(error);
		}
	}
	return refused(`is not signed by anybody whom the trusted root knows${code}`);
}
function signerOf(bundle, { entity, issuer }) {
	const raw = rawCertificate(bundle);
	if (raw === undefined || entity.key.$case !== "certificate" || !issuer)
		return undefined;
	const { certificate } = entity.key;
	const identity = certificate.subjectAltName;
	if (!identity)
		return undefined;
	const names = new external_node_crypto_.X509Certificate(raw).subjectAltName;
	const shown = ["URI:", "email:"].flatMap((kind) => [
		`${kind}${identity}`,
		`${kind}${JSON.stringify(identity)}`,
	]);
	if (names === undefined || !shown.includes(names))
		return undefined;
	const textOf = (oid) => certificate.extension(oid)?.valueObj.subs[0]?.value.toString("utf8");
	const ref = textOf(sourceRef);
	return {
		...{ issuer, identity, repository: textOf(sourceRepository) },
		...(ref === undefined ? {} : { ref }),
		since: Math.floor(certificate.notBefore.getTime() / 1000),
	};
}
function rawCertificate({ verificationMaterial: { content } }) {
	if (content.$case === "certificate")
		return content.certificate.rawBytes;
	if (content.$case !== "x509CertificateChain")
		return undefined;
	return content.x509CertificateChain.certificates[0]?.rawBytes;
}
const libraryError = (0,schema.Xy)({ code: dist.YjP() });
function codeOf(error) {
	const found = (0,schema._Q)(libraryError, error instanceof Error ? { ...error } : undefined);
	const isWord = found !== undefined && /^[A-Z_]{1,40}$/.test(found.code);
	return isWord ? ` (${found.code})` : "";
}
function refused(why) {
	return { kind: "refused", why };
}

;


const mostRootBytes = 1024 * 1024;
const mostRoots = 16;
const mediaType = (0,schema.Xy)({
	mediaType: (0,schema.jk)((text) => text.startsWith("application/vnd.dev.sigstore.trustedroot"), "that of a trusted root of Sigstore"),
});
async function readTrustedRoots(text) {
	const whole = (0,schema.EB)(schema.o$, text);
	const texts = "value" in whole ? [text] : text.split("\n").filter((line) => line.trim() !== "");
	if (texts.length === 0)
		return { wrong: "it is empty" };
	if (texts.length > mostRoots)
		return { wrong: `it has more than ${mostRoots} lines` };
	const { TrustedRoot: reader } = await __webpack_require__.e(5334).then(__webpack_require__.t.bind(__webpack_require__, 19654, 19));
	const roots = [];
	for (const each of texts) {
		const head = (0,schema.EB)(dist.y$5([mediaType, schema.o$]), each);
		if ("wrong" in head)
			return head;
		try {
			roots.push(reader.fromJSON(head.value));
		}
		catch {
			return { wrong: "it is no trusted root of Sigstore" };
		}
	}
	return { value: roots };
}


var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);
;





async function rootChecker({ input, path, cwd }) {
	const text = await (0,given_text.l)({ input, path, cwd, limit: mostRootBytes });
	const roots = await readTrustedRoots(text);
	const wrong = "wrong" in roots ? roots.wrong : undefined;
	try {
		if ("value" in roots)
			return await bundleChecker(roots.value);
	}
	catch {
	}
	const name = JSON.stringify((0,printable.vI)((0,printable.RK)(path), 200));
	const file = input === "policy" ? `its \`trusted-root\` ${name}` : name;
	throw (0,failure.AN)(input, `${file} cannot be used: ${wrong ?? "it has a key or certificate that cannot be read"}.`, "Write it anew, e.g. by `gh attestation trusted-root > trusted-root.jsonl`.");
}


}),

};
//# sourceMappingURL=48560.index.js.map
