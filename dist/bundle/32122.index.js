export const id = 32122;
export const ids = [32122];
export const modules = {

32122:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  runSbom: () => (runSbom)
});


var collect_packages = __webpack_require__(8090);

var describe_image = __webpack_require__(52855);

var platform = __webpack_require__(912);

var version = __webpack_require__(1349);

var formats = __webpack_require__(61665);

var image_argument = __webpack_require__(48351);

var readers = __webpack_require__(36592);
;







async function describeNamed(name, run) {
	const { access, format, env, cwd, signal } = run;
	const images = (0,image_argument.qV)({
		access: access.registry,
		platform: access.platform ?? (0,platform.tj)(process.arch),
		...{ env, cwd, signal },
	});
	try {
		const { image } = await images.open(name);
		const { entries } = (0,readers.H)(env);
		const collector = await (0,collect_packages.collectPackages)(image, { entries, formats: [format], signal });
		return (0,describe_image.b)(image, collector);
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
	const described = await describeNamed(image, { access, format, env, cwd, signal });
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

52855:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  b: () => (describedImage)
});
var valibot__2 = __webpack_require__(77934);
var _domain_text_schema_js__0 = __webpack_require__(59006);
var _sbom_inventory_js__1 = __webpack_require__(29186);
var _sbom_package_js__3 = __webpack_require__(86400);




const configSchema = (0,_domain_text_schema_js__0.Xy)({ created: (0,_domain_text_schema_js__0.no)(valibot__2.YjP()) });
const titles = ["org.opencontainers.image.title", "org.opencontainers.image.source"];
function describedImage(image, collector) {
	const { digest, manifest, config, configBytes } = image;
	const title = titles.flatMap((name) => (0,_sbom_package_js__3.MH)(config.labels[name]) ?? [])[0];
	return {
		digest,
		imageId: manifest.config.digest,
		platform: `${config.os}/${config.architecture}`,
		created: createdIn(configBytes),
		title: title ?? "image",
		inventory: (0,_sbom_inventory_js__1.o)(collector),
	};
}
function createdIn(configBytes) {
	const { created } = (0,_domain_text_schema_js__0.MW)(configSchema, Buffer.from(configBytes).toString("utf8")) ?? {};
	const time = /^\d{4}-\d{2}-\d{2}T/.test(created ?? "") ? Date.parse(created ?? "") : Number.NaN;
	if (Number.isNaN(time))
		return undefined;
	const written = new Date(time).toISOString();
	return /^\d{4}-/.test(written) ? written.replace(/\.\d+Z$/, "Z") : undefined;
}


}),

61665:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  T: () => (writeSbom)
});


var file_hashes = __webpack_require__(342);

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
function fileOf({ path, sha256 }) {
	return {
		type: "file",
		"bom-ref": `file:/${path}`,
		name: `/${path}`,
		hashes: [{ alg: "SHA-256", content: (0,file_hashes.KT)(sha256) }],
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
			{ algorithm: "SHA1", checksumValue: (0,file_hashes.KT)(sha1) },
			{ algorithm: "SHA256", checksumValue: (0,file_hashes.KT)(sha256) },
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
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  leaveSboms: () => (leaveSboms)
});
var _domain_oci_sbom_format_js__0 = __webpack_require__(70088);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _sbom_documents_formats_js__2 = __webpack_require__(61665);
var _describe_image_js__3 = __webpack_require__(52855);




async function leaveSboms(image, about) {
	const { formats, collector, version, output } = about;
	const described = (0,_describe_image_js__3.b)(image, collector);
	const { listed, omitted } = described.inventory.packages;
	const documents = formats.map((format) => ({
		format,
		text: (0,_sbom_documents_formats_js__2.T)(format, described, version),
		packages: listed.length + omitted,
	}));
	const { digest, platform } = described;
	const texts = documents.map(({ format, text }) => [_domain_oci_sbom_format_js__0.u[format].file, text]);
	try {
		const written = await output.writeSboms(new Map(texts));
		return written.flatMap((file, index) => {
			const document = documents[index];
			return document === undefined ? [] : [{ ...file, ...document, image: digest, platform }];
		});
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
