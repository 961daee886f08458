export const id = 32122;
export const ids = [32122];
export const modules = {

32122:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runSbom: () => (runSbom)
});


var collect_packages = __webpack_require__(8090);

var describe_image = __webpack_require__(44992);

var platform = __webpack_require__(912);

var version = __webpack_require__(1349);

var formats = __webpack_require__(61665);

var image_argument = __webpack_require__(48351);

var readers = __webpack_require__(36592);
;







async function describeNamed(name, run) {
	const { access, env, cwd, signal } = run;
	const images = (0,image_argument.qV)({
		access: access.registry,
		platform: access.platform ?? (0,platform.t)(process.arch),
		...{ env, cwd, signal },
	});
	try {
		const { image } = await images.open(name);
		const { entries } = (0,readers.H)(env);
		return (0,describe_image.b)(image, await (0,collect_packages.collectPackages)(image, { entries, signal }));
	}
	finally {
		await images.close();
	}
}
function sbomText(format, image) {
	return (0,formats.T)(format, image, version.version);
}


var sbom_format = __webpack_require__(70088);

var failure = __webpack_require__(67271);

var image_access = __webpack_require__(97427);

var settings = __webpack_require__(64050);

var printable = __webpack_require__(76158);

var sizes = __webpack_require__(76477);
;


const mostUnread = 10;
function packageLines(counts, palette) {
	const { packages, loose, unread, isCut } = counts;
	const kinds = new Map();
	for (const { ecosystem } of packages.listed) {
		kinds.set(ecosystem, (kinds.get(ecosystem) ?? 0) + 1);
	}
	const total = packages.listed.length + packages.omitted;
	const each = [...kinds].map(([kind, count]) => `${kind} ${count}`).join(", ");
	const hidden = unread.listed.length + unread.omitted - mostUnread;
	return [
		`${(0,sizes.hS)(total, "package")}${each === "" ? "" : `: ${each}`}`,
		`${(0,sizes.hS)(loose.listed.length + loose.omitted, "file")} of no package`,
		...unread.listed
			.slice(0, mostUnread)
			.map(({ path, reason }) => palette.warning(`not read: /${(0,printable.vI)((0,printable.RK)(path), 200)}: ${reason}`)),
		...(hidden > 0 ? [palette.warning(`not read: ${(0,sizes.hS)(hidden, "more file")}`)] : []),
		...(isCut
			? [palette.warning("the image has more files than are kept: some are missing here")]
			: []),
	];
}


var command = __webpack_require__(33192);

var run_settings = __webpack_require__(79058);
;








async function runSbom(context) {
	const { stdout, stderr, palette, env, cwd, signal } = context;
	const [image, ...more] = context.arguments.positionals;
	if (image === undefined || image === "" || more.length > 0) {
		throw new failure.HR({
			code: "usage",
			message: more.length === 0 ? "`twofold sbom` needs an image." : "`twofold sbom` takes one image.",
			fix: "Write `twofold sbom IMAGE`: the folder of an OCI layout, an archive, or a name like `ghcr.io/acme/shop:1.4.0`.",
		});
	}
	const format = formatIn(context);
	const access = (0,settings.gR)(await (0,run_settings.s)(context), image_access.X);
	const described = await describeNamed(image, { access, env, cwd, signal });
	stderr.write(packageLines(described.inventory, palette)
		.map((line) => `${line}\n`)
		.join(""));
	stdout.write(sbomText(format, described));
	return 0;
}
function formatIn(context) {
	const written = (0,command.Z7)(context.arguments, "format") ?? "cyclonedx";
	const format = sbom_format.e.find((name) => name === written);
	if (format !== undefined)
		return format;
	throw (0,failure.AN)("format", `${JSON.stringify(written.slice(0, 80))} is not a kind of SBOM.`, "Write `cyclonedx` or `spdx`.");
}


}),

44992:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  b: () => (describedImage)
});


var dist = __webpack_require__(77934);

var schema = __webpack_require__(59006);

var executables_packages = __webpack_require__(70925);

var licences = __webpack_require__(33822);

var sbom_package = __webpack_require__(86400);
;
const ofSystem = ["apk", "deb", "rpm"];
function purlOf(found, system) {
	const { ecosystem, namespace, name, version, qualifiers = {} } = found;
	const isOfSystem = ofSystem.includes(ecosystem);
	const space = isOfSystem ? (system?.id ?? "") : (namespace ?? "");
	const distro = isOfSystem && system !== undefined
		? { distro: [system.id, system.version].filter((part) => part !== "").join("-") }
		: {};
	const all = Object.entries({ ...qualifiers, ...distro }).filter(([, value]) => value !== "");
	const pairs = all
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, value]) => `${key}=${encoded(value)}`);
	return [
		`pkg:${ecosystem}/`,
		...space
			.split("/")
			.filter((part) => part !== "")
			.map((part) => `${encoded(part)}/`),
		encoded(nameIn(ecosystem, name)),
		version === "" ? "" : `@${encoded(version)}`,
		pairs.length === 0 ? "" : `?${pairs.join("&")}`,
	].join("");
}
function nameIn(ecosystem, name) {
	return ecosystem === "pypi" ? name.toLowerCase().replace(/[-_.]+/g, "-") : name;
}
function encoded(text) {
	return encodeURIComponent(text)
		.replaceAll("%3A", ":")
		.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}


var budget = __webpack_require__(85793);

var database = __webpack_require__(10766);
;


const logEnding = "-wal";
function withDatabases(entries) {
	const kept = entries.flatMap(([path, { reading }]) => reading?.kind === "rpm" ? [[path, reading.bytes]] : []);
	if (kept.length === 0)
		return entries;
	const bytesAt = new Map(kept);
	return entries.map(([path, file]) => {
		const bytes = bytesAt.get(path);
		if (bytes === undefined)
			return [path, file];
		const { reading: _, ...rest } = file;
		if (path.endsWith(logEnding) || bytes.length === 0)
			return [path, rest];
		const log = bytesAt.get(`${path}${logEnding}`) ?? Buffer.alloc(0);
		return [path, { ...rest, reading: readingOf(bytes, log) }];
	});
}
function readingOf(bytes, log) {
	try {
		return { kind: "record", record: (0,database.v6)(bytes, log) };
	}
	catch (error) {
		if (error instanceof budget.C9)
			return { kind: "unread", reason: error.message };
		if (error instanceof RangeError)
			return { kind: "unread", reason: "its pages are damaged" };
		throw error;
	}
}

;





const mostPackages = 100_000;
const mostLoose = 1000;
const mostUnread = 100;
const mostPlaces = 100;
function inventoryOf({ files, hashes, isCut, }) {
	const entries = withDatabases([...files.entries()]);
	const records = entries.flatMap(([path, { reading }]) => reading?.kind === "record" ? [{ path, record: reading.record }] : []);
	const byPath = new Map(records.map(({ path, record }) => [path, record]));
	const system = (byPath.get("etc/os-release") ?? byPath.get("usr/lib/os-release"))?.system;
	const licences = debianLicences(entries);
	const loose = looseFiles(entries, records.map(({ record }) => record));
	return {
		system,
		packages: bounded(packagesOf(records, { system, licences }), mostPackages),
		loose: {
			...bounded(loose, mostLoose),
			listed: loose
				.slice(0, mostLoose)
				.map(({ path, size, digests }) => ({ path, size, ...hashes.at(digests) })),
		},
		unread: bounded(entries.flatMap(([path, { reading }]) => reading?.kind === "unread" ? [{ path, reason: reading.reason }] : []), mostUnread),
		isCut,
	};
}
function bounded(all, most) {
	return { listed: all.slice(0, most), omitted: Math.max(0, all.length - most) };
}
function packagesOf(records, about) {
	const byPurl = new Map();
	for (const { path, record } of records) {
		for (const found of record.packages ?? []) {
			const purl = purlOf(found, about.system);
			const known = byPurl.get(purl);
			if (known === undefined)
				byPurl.set(purl, { found, where: [path] });
			else if (known.where.at(-1) !== path && known.where.length < mostPlaces)
				known.where.push(path);
		}
	}
	const packages = [...byPurl].map(([purl, { found, where }]) => {
		const { qualifiers: _, ...named } = found;
		const debian = found.ecosystem === "deb" ? about.licences.get(found.name) : undefined;
		return { ...named, licences: (0,licences.bn)(debian ?? found.licences), purl, where: where.toSorted() };
	});
	return packages.toSorted((a, b) => (a.purl < b.purl ? -1 : 1));
}
function debianLicences(entries) {
	const licences = new Map();
	for (const [, { reading }] of entries) {
		const debian = reading?.kind === "record" ? reading.record.debian : undefined;
		if (debian !== undefined)
			licences.set(debian.name, debian.licences);
	}
	for (const [path, { target }] of entries) {
		const name = /^usr\/share\/doc\/([^/]+)$/.exec(path)?.[1];
		const other = /^(?:\/usr\/share\/doc\/|\.\/)?([^/]+)$/.exec(target ?? "")?.[1];
		const linked = other === undefined ? undefined : licences.get(other);
		if (name !== undefined && linked !== undefined)
			licences.set(name, linked);
	}
	return licences;
}
const ofManagers = /^(?:var\/lib\/(?:dpkg|apt|rpm)|usr\/lib\/sysimage\/rpm|(?:usr\/)?lib\/apk|var\/lib\/pacman)\//;
const compiled = /^(.*\/)?__pycache__\/([^/]+?)\.[^/.]+(?:\.opt-\d)?\.pyc$/;
function looseFiles(entries, records) {
	const owned = new Set(records.flatMap(({ owned = [] }) => owned.map(executables_packages.Zu)));
	const isBelow = belowAny(new Set(records.flatMap(({ folders = [] }) => folders)));
	const isOwned = (path) => {
		if (owned.has((0,executables_packages.Zu)(path)) || ofManagers.test(path) || isBelow(path))
			return true;
		const source = compiled.exec(path);
		return source !== null && owned.has((0,executables_packages.Zu)(`${source[1] ?? ""}${source[2]}.py`));
	};
	const loose = entries.flatMap(([path, { digests, size, isProgram }]) => digests === undefined || isOwned(path) ? [] : [{ path, size, isProgram, digests }]);
	return loose.toSorted((a, b) => Number(b.isProgram) - Number(a.isProgram) || (a.path < b.path ? -1 : 1));
}
function belowAny(folders) {
	const known = new Map();
	const isBelow = (path) => {
		const slash = path.lastIndexOf("/");
		if (slash <= 0 || path.length > sbom_package.GJ)
			return false;
		const folder = path.slice(0, slash);
		const told = known.get(folder);
		if (told !== undefined)
			return told;
		const found = folders.has(folder) || isBelow(folder);
		known.set(folder, found);
		return found;
	};
	return isBelow;
}

;




const configSchema = (0,schema.Xy)({ created: (0,schema.no)(dist.YjP()) });
const titles = ["org.opencontainers.image.title", "org.opencontainers.image.source"];
function describedImage(image, collector) {
	const { digest, manifest, config, configBytes } = image;
	const title = titles.flatMap((name) => (0,sbom_package.MH)(config.labels[name]) ?? [])[0];
	return {
		digest,
		imageId: manifest.config.digest,
		platform: `${config.os}/${config.architecture}`,
		created: createdIn(configBytes),
		title: title ?? "image",
		inventory: inventoryOf(collector),
	};
}
function createdIn(configBytes) {
	const { created } = (0,schema.MW)(configSchema, Buffer.from(configBytes).toString("utf8")) ?? {};
	const time = /^\d{4}-\d{2}-\d{2}T/.test(created ?? "") ? Date.parse(created ?? "") : Number.NaN;
	if (Number.isNaN(time))
		return undefined;
	const written = new Date(time).toISOString();
	return /^\d{4}-/.test(written) ? written.replace(/\.\d+Z$/, "Z") : undefined;
}


}),

61665:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  T: () => (writeSbom)
});


var sbom_licences = __webpack_require__(33822);

var external_node_crypto_ = __webpack_require__(77598);
;

const namespace = Buffer.from("6ba7b8119dad11d180b400c04fd430c8", "hex");
function uuidOf(text) {
	const hash = (0,external_node_crypto_.createHash)("sha1").update(namespace).update(text).digest().subarray(0, 16);
	hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
	hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
	const hex = hash.toString("hex");
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20),
		hex.slice(20),
	].join("-");
}
function jsonText(document) {
	return `${JSON.stringify(document, undefined, 2)}\n`;
}

;


function cycloneDx(image, tool) {
	const { inventory } = image;
	const components = [
		...systemOf(image),
		...inventory.packages.listed.map(libraryOf),
		...inventory.loose.listed.map(fileOf),
	];
	const body = {
		version: 1,
		metadata: {
			...(image.created === undefined ? {} : { timestamp: image.created }),
			tools: { components: [{ type: "application", ...tool }] },
			component: containerOf(image),
			properties: propertiesOf(image),
		},
		components,
		compositions: [{ aggregate: "unknown", assemblies: [image.digest] }],
	};
	return jsonText({
		$schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
		bomFormat: "CycloneDX",
		specVersion: "1.6",
		serialNumber: `urn:uuid:${uuidOf(JSON.stringify(body))}`,
		...body,
	});
}
function containerOf({ digest, title }) {
	return { type: "container", "bom-ref": digest, name: title, version: digest };
}
function propertiesOf({ imageId, platform, inventory }) {
	const { packages, loose, unread, isCut } = inventory;
	const count = (name, value) => ({ name, value: String(value) });
	return [
		{ name: "twofold:image-id", value: imageId },
		{ name: "twofold:platform", value: platform },
		count("twofold:packages:omitted", packages.omitted),
		count("twofold:files-of-no-package", loose.listed.length + loose.omitted),
		count("twofold:files-of-no-package:omitted", loose.omitted),
		count("twofold:unread:omitted", unread.omitted),
		...unread.listed.map(({ path, reason }) => ({
			name: "twofold:unread",
			value: `/${path}: ${reason}`,
		})),
		{ name: "twofold:cut", value: String(isCut) },
	];
}
function systemOf({ inventory: { system } }) {
	if (system === undefined)
		return [];
	const { id, version } = system;
	return [
		{
			type: "operating-system",
			"bom-ref": `system:${id}`,
			name: id,
			...(version === "" ? {} : { version }),
		},
	];
}
function libraryOf({ namespace, name, version, licences, purl, where }) {
	return {
		type: "library",
		"bom-ref": purl,
		...(namespace === undefined ? {} : { group: namespace }),
		name,
		...(version === "" ? {} : { version }),
		...(licences.length === 0 ? {} : { licenses: licensesOf(licences) }),
		purl,
		evidence: { occurrences: where.map((path) => ({ location: `/${path}` })) },
	};
}
function licensesOf(licences) {
	const expression = (0,sbom_licences.oR)(licences);
	if (expression !== undefined)
		return [{ expression }];
	return licences.map(({ text }) => ({ license: { name: text } }));
}
function fileOf({ path, sha1, sha256 }) {
	return {
		type: "file",
		"bom-ref": `file:/${path}`,
		name: `/${path}`,
		hashes: [
			{ alg: "SHA-1", content: sha1 },
			{ alg: "SHA-256", content: sha256 },
		],
	};
}

;



const firstTime = "1970-01-01T00:00:00Z";
const documentId = "SPDXRef-DOCUMENT";
const imageId = "SPDXRef-image";
const nothingSaid = "NOASSERTION";
function spdx(image, tool) {
	const { packages, loose } = image.inventory;
	const elements = packages.listed.map(packageElement);
	const files = loose.listed.map(fileElement);
	const names = otherLicences(packages.listed);
	const body = {
		name: image.title,
		creationInfo: {
			created: image.created ?? firstTime,
			creators: [`Tool: ${tool.name}-${tool.version}`],
		},
		comment: commentOf(image),
		packages: [imageElement(image), ...elements],
		...(files.length === 0 ? {} : { files }),
		relationships: [
			relationship(documentId, "DESCRIBES", imageId),
			...elements.map(({ SPDXID }) => relationship(imageId, "CONTAINS", SPDXID)),
			...files.map(({ SPDXID }) => looseFileRelationship(SPDXID)),
		],
		...(names.length === 0 ? {} : { hasExtractedLicensingInfos: names.map(licensingInfo) }),
	};
	return jsonText({
		spdxVersion: "SPDX-2.3",
		dataLicense: "CC0-1.0",
		SPDXID: documentId,
		documentNamespace: `urn:uuid:${uuidOf(JSON.stringify(body))}`,
		...body,
	});
}
function imageElement({ digest, title }) {
	return {
		SPDXID: imageId,
		name: title,
		versionInfo: digest,
		primaryPackagePurpose: "CONTAINER",
		downloadLocation: nothingSaid,
		filesAnalyzed: false,
		checksums: [{ algorithm: "SHA256", checksumValue: digest.slice("sha256:".length) }],
		licenseConcluded: nothingSaid,
		licenseDeclared: nothingSaid,
		copyrightText: nothingSaid,
	};
}
function packageElement({ namespace, name, version, licences, purl, where }) {
	return {
		SPDXID: `SPDXRef-package-${shortHash(purl)}`,
		name: namespace === undefined ? name : `${namespace}/${name}`,
		...(version === "" ? {} : { versionInfo: version }),
		downloadLocation: nothingSaid,
		filesAnalyzed: false,
		sourceInfo: `listed in ${where.map((path) => `/${path}`).join(", ")}`,
		licenseConcluded: nothingSaid,
		licenseDeclared: declared(licences),
		copyrightText: nothingSaid,
		externalRefs: [
			{ referenceCategory: "PACKAGE-MANAGER", referenceType: "purl", referenceLocator: purl },
		],
	};
}
function fileElement({ path, sha1, sha256 }) {
	return {
		SPDXID: `SPDXRef-file-${shortHash(path)}`,
		fileName: `./${path}`,
		checksums: [
			{ algorithm: "SHA1", checksumValue: sha1 },
			{ algorithm: "SHA256", checksumValue: sha256 },
		],
		licenseConcluded: nothingSaid,
		copyrightText: nothingSaid,
	};
}
function declared(licences) {
	const known = licences.map(({ kind, text }) => ({
		kind: "expression",
		text: kind === "name" ? referenceOf(text) : text,
	}));
	return (0,sbom_licences.oR)(known) ?? nothingSaid;
}
function otherLicences(packages) {
	const names = packages.flatMap(({ licences }) => licences.flatMap(({ kind, text }) => (kind === "name" ? [text] : [])));
	return [...new Set(names)].sort();
}
function licensingInfo(name) {
	return { licenseId: referenceOf(name), name, extractedText: name };
}
function referenceOf(name) {
	const words = name.replace(/[^A-Za-z0-9.]+/g, "-").slice(0, 40);
	return `LicenseRef-${words}-${shortHash(name)}`;
}
function shortHash(text) {
	return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 16);
}
function relationship(from, relationshipType, to) {
	return { spdxElementId: from, relationshipType, relatedSpdxElement: to };
}
function looseFileRelationship(fileId) {
	return {
		...relationship(imageId, "OTHER", fileId),
		comment: "The image has this file, which belongs to no package.",
	};
}
function commentOf({ imageId: id, platform, inventory }) {
	const { packages, loose, unread, isCut } = inventory;
	const all = loose.listed.length + loose.omitted;
	return [
		`The image ${id} for ${platform}.`,
		`${all} files belong to no package${loose.omitted === 0 ? "" : `, of which ${loose.omitted} are not listed`}.`,
		...(packages.omitted === 0 ? [] : [`${packages.omitted} packages are not listed.`]),
		...unread.listed.map(({ path, reason }) => `/${path} was not read: ${reason}.`),
		...(unread.omitted === 0 ? [] : [`${unread.omitted} more files were not read.`]),
		...(isCut
			? ["The image has more files than are kept, so that some of this may be missing."]
			: []),
	].join("\n");
}

;


const writers = {
	cyclonedx: cycloneDx,
	spdx: spdx,
};
function writeSbom(format, image, version) {
	return writers[format](image, { name: "twofold", version });
}


}),

69768:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  leaveSboms: () => (leaveSboms)
});
var _domain_oci_sbom_format_js__0 = __webpack_require__(70088);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _sbom_documents_formats_js__2 = __webpack_require__(61665);
var _describe_image_js__3 = __webpack_require__(44992);




async function leaveSboms(image, about) {
	const { formats, collector, version, output } = about;
	const described = (0,_describe_image_js__3.b)(image, collector);
	const texts = formats.map((format) => [_domain_oci_sbom_format_js__0.b[format], (0,_sbom_documents_formats_js__2.T)(format, described, version)]);
	try {
		return await output.writeSboms(new Map(texts));
	}
	catch (cause) {
		if (cause instanceof _domain_text_failure_js__1.HR)
			throw cause;
		throw (0,_domain_text_failure_js__1.AN)("sbom", `its files cannot be written beside ${output.layout}.`, "Free some space there, or name another folder that you can write to.");
	}
}


}),

};
//# sourceMappingURL=32122.index.js.map
