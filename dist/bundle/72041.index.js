export const id = 72041;
export const ids = [72041];
export const modules = {

72041:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  DM: () => (debianArchitecture),
  Vs: () => (labelOfPackages),
  Z: () => (foreignConfig),
  gj: () => (imageConfig),
  nR: () => (timeOf)
});
var _domain_labels_labels_js__0 = __webpack_require__(24138);
var _domain_oci_digest_js__1 = __webpack_require__(30719);
var _domain_text_canonical_json_js__2 = __webpack_require__(84602);



const longestList = 48 * 1024;
function labelOfPackages(packages) {
	const list = packages.map(({ name, version }) => `${name}=${version}`).join(",");
	const value = list.length <= longestList
		? list
		: `${packages.length} packages ${(0,_domain_oci_digest_js__1.ol)(Buffer.from(list))}`;
	return { name: _domain_labels_labels_js__0.l3.packages, value };
}
function timeOf({ archive }) {
	return archive.snapshot ?? 0;
}
const goArchitectures = {
	armhf: { architecture: "arm", variant: "v7" },
	armel: { architecture: "arm", variant: "v5" },
	i386: { architecture: "386" },
	ppc64el: { architecture: "ppc64le" },
	loong64: { architecture: "loong64" },
};
function debianArchitecture(platform) {
	const [, architecture = "", variant] = platform.split("/");
	const found = Object.entries(goArchitectures).find(([, go]) => go.architecture === architecture && (variant === undefined || go.variant === variant));
	return found?.[0] ?? architecture;
}
function imageConfig({ declaration, ...image }) {
	const { archive, set } = declaration;
	return configOf({
		...image,
		...{ seconds: timeOf(declaration), user: userOf(declaration) },
		madeBy: `${archive.distribution} ${archive.suite}, ${set}`,
	});
}
function foreignConfig(image) {
	return configOf({ ...image, seconds: 0, user: {}, madeBy: "a root file system's tar" });
}
function configOf({ architecture, labels, diffId, seconds, user, madeBy }) {
	const created = new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
	return (0,_domain_text_canonical_json_js__2.d)({
		...(goArchitectures[architecture] ?? { architecture }),
		os: "linux",
		created,
		config: {
			Env: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],
			Labels: Object.fromEntries(labels.map(({ name, value }) => [name, value])),
			...user,
		},
		rootfs: { type: "layers", diff_ids: [diffId] },
		history: [{ created, created_by: `twofold base: ${madeBy}` }],
	});
}
function userOf({ user, users }) {
	const found = users.find(({ name }) => name === user);
	return found === undefined || found.id === 0 ? {} : { User: `${found.id}:${found.id}` };
}


}),

75633:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Wm: () => (selectionOf),
  be: () => (writeLock),
  mF: () => (readLock),
  yh: () => (lockedFor)
});
var valibot__4 = __webpack_require__(77934);
var _domain_oci_digest_js__0 = __webpack_require__(30719);
var _domain_text_canonical_json_js__5 = __webpack_require__(84602);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _domain_text_printable_js__2 = __webpack_require__(76158);
var _domain_text_schema_js__3 = __webpack_require__(59006);






const lockVersion = 1;
const mostPackages = 10_000;
const poolPath = /^[\w][\w.+~%:-]*(?:\/[\w][\w.+~%:-]*){0,20}$/;
const digest = valibot__4.FsL(valibot__4.YjP(), valibot__4.pdi(_domain_oci_digest_js__0.m), valibot__4.IeY((value) => typeof value === "string", "a digest, `sha256:…`"));
const lockedPackage = (0,_domain_text_schema_js__3.Xy)({
	name: valibot__4.FsL(valibot__4.YjP(), valibot__4.yGV(/^[a-z0-9][a-z0-9+.-]{1,127}$/, "a package's name")),
	version: valibot__4.FsL(valibot__4.YjP(), valibot__4.yGV(/^[\w.+~:-]{1,200}$/, "a package's version")),
	architecture: valibot__4.FsL(valibot__4.YjP(), valibot__4.yGV(/^[a-z0-9-]{1,30}$/, "an architecture")),
	digest,
	size: valibot__4.FsL(valibot__4.aig(), valibot__4.ndf(), valibot__4.Wwf(1), valibot__4.cGV(4 * 1024 ** 3)),
	archive: valibot__4.KIO(["main", "security"], "`main` or `security`"),
	path: valibot__4.FsL(valibot__4.YjP(), valibot__4.Ru6(1000), valibot__4.yGV(poolPath, "a path in an archive")),
});
const lockDocument = (0,_domain_text_schema_js__3.Xy)({
	lockVersion: valibot__4.euz(lockVersion, `the number ${lockVersion}`),
	selection: digest,
	architectures: (0,_domain_text_schema_js__3.A7)(valibot__4.FsL((0,_domain_text_schema_js__3.c3)(lockedPackage), valibot__4.Ru6(mostPackages))),
});
function selectionOf({ archive, set, packages }) {
	const { keyring: _, ...place } = archive;
	return (0,_domain_oci_digest_js__0.ol)(Buffer.from((0,_domain_text_canonical_json_js__5.d)({ archive: { ...place }, set, packages })));
}
function readLock(file, text) {
	const found = (0,_domain_text_schema_js__3.EB)(lockDocument, text);
	if ("value" in found) {
		const { selection, architectures } = found.value;
		return { selection, architectures };
	}
	throw new _domain_text_failure_js__1.HR({
		code: "usage",
		message: `The lock file ${(0,_domain_text_printable_js__2.RK)((0,_domain_text_printable_js__2.vI)(file, 300))} cannot be read: ${found.wrong}.`,
		fix: "Take it back from git, or write it anew with `twofold base FILE --update`.",
	});
}
function writeLock({ selection, architectures }) {
	const lists = Object.entries(architectures)
		.toSorted(([one], [other]) => Number(one > other) - Number(one < other))
		.map(([architecture, packages]) => {
		const lines = packages.map((each) => `      ${(0,_domain_text_canonical_json_js__5.d)({ ...each })}`);
		return `    ${JSON.stringify(architecture)}: [\n${lines.join(",\n")}\n    ]`;
	});
	return `{\n  "lockVersion": ${lockVersion},\n  "selection": "${selection}",\n  "architectures": {\n${lists.join(",\n")}\n  }\n}\n`;
}
function lockedFor(lock, wanted) {
	const { declaration, architecture, file } = wanted;
	const name = (0,_domain_text_printable_js__2.RK)((0,_domain_text_printable_js__2.vI)(file, 300));
	const packages = lock !== undefined && Object.hasOwn(lock.architectures, architecture)
		? lock.architectures[architecture]
		: undefined;
	if (lock === undefined)
		throw stale(`There is no lock file ${name}.`);
	if (lock.selection !== selectionOf(declaration)) {
		throw stale(`The lock file ${name} was written for other packages than the declaration names.`);
	}
	if (packages === undefined) {
		throw stale(`The lock file ${name} has no packages for ${architecture}.`);
	}
	return packages;
}
function stale(message) {
	return new _domain_text_failure_js__1.HR({
		code: "usage",
		message,
		fix: "Write it with `twofold base FILE --update`, and commit it.",
	});
}


}),

85791:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  B: () => (baseLabels),
  T: () => (readBaseSource)
});


var external_node_path_ = __webpack_require__(76760);

var labels = __webpack_require__(24138);

var base_image = __webpack_require__(72041);
;

function recipeOfBase({ declaration, file, offset, platform, mmdebstrap, }) {
	const time = (0,base_image.nR)(declaration);
	return {
		version: 2,
		recipe: { kind: "base", declaration: file, mmdebstrap },
		...{ offset, platform, buildah: "" },
		...{ network: "default", canonical: true, timestamp: time, sourceDateEpoch: time },
		...{ buildArgs: [], labels: [], annotations: [], secrets: [], buildContexts: [], bases: [] },
	};
}

;



async function readBaseSource({ folder, sources }, sourceReader, place = {}) {
	return await sourceReader.read({ ...place, context: folder, ignores: except(sources) });
}
function except(sources) {
	const all = new Set(sources);
	return (path) => path.endsWith("/") ? !sources.some((each) => each.startsWith(path)) : !all.has(path);
}
function baseLabels({ declaration, file, folder }, about) {
	const { reading, platform, mmdebstrap } = about;
	const { source, advisories } = reading;
	const offset = offsetOf(folder, reading);
	const recipe = recipeOfBase({ declaration, file, offset, platform, mmdebstrap });
	return [
		...(0,labels.XQ)({ source, advisories, recipe }),
		{ name: labels.l3.reproducible, value: "true" },
		{ name: labels.l3.exceptions, value: "" },
	];
}
function offsetOf(folder, { source, place, root }) {
	return place === undefined ? source.offset : external_node_path_.posix.relative(root, folder);
}


}),

};
//# sourceMappingURL=72041.index.js.map
