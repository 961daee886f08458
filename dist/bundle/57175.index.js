export const id = 57175;
export const ids = [57175];
export const modules = {

57175:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (readRemoteImage)
});
var valibot__15 = __webpack_require__(77934);
var _domain_build_insecure_js__0 = __webpack_require__(1758);
var _domain_oci_choose_image_js__1 = __webpack_require__(72546);
var _domain_oci_digest_js__2 = __webpack_require__(30719);
var _domain_oci_oci_js__3 = __webpack_require__(91459);
var _domain_oci_oci_parse_js__4 = __webpack_require__(1736);
var _domain_oci_reference_js__5 = __webpack_require__(73326);
var _domain_text_failure_js__6 = __webpack_require__(67271);
var _domain_text_schema_js__7 = __webpack_require__(59006);
var _domain_text_surface_js__8 = __webpack_require__(10970);
var _process_child_environment_js__9 = __webpack_require__(52845);
var _process_runner_js__10 = __webpack_require__(60850);
var _auth_file_js__11 = __webpack_require__(23814);
var _failures_js__12 = __webpack_require__(40382);
var _machine_registries_js__13 = __webpack_require__(72290);
var _retry_js__14 = __webpack_require__(52667);
















async function readRemoteImage(options) {
	const name = (0,_domain_oci_reference_js__5.F2)(options.reference);
	if (name === undefined) {
		throw new _domain_text_failure_js__6.HR({
			code: "usage",
			message: `${JSON.stringify(options.reference)} is neither an OCI layout folder nor an image's name.`,
			fix: "Write the folder of a layout, or e.g. `ghcr.io/acme/shop:1.4.0`.",
		});
	}
	const { registry } = name;
	const isFollowed = await (0,_machine_registries_js__13.Vb)(registry, options.env);
	const source = isFollowed ? await skopeoSource(options, registry) : clientSource(options, name);
	let reference = options.reference;
	let bytes = await source.manifest(reference);
	if (isIndex(bytes)) {
		const chosen = choose((0,_domain_oci_oci_parse_js__4.A1)(bytes, origin("index", reference)).manifests, options);
		reference = `${(0,_domain_oci_reference_js__5.aR)(name)}@${chosen.digest}`;
		bytes = await source.manifest(reference);
	}
	const manifest = (0,_domain_oci_oci_parse_js__4.Ng)(bytes, origin("manifest", reference));
	const configBytes = await source.config(reference, manifest.config);
	if ((0,_domain_oci_digest_js__2.ol)(configBytes) !== manifest.config.digest) {
		throw new _domain_text_failure_js__6.HR({
			code: "registry",
			message: `The registry served a config of ${reference} that is not the one that its manifest names.`,
			fix: "Try again; if it happens again, the registry or something on the way to it changes images.",
		});
	}
	return {
		digest: (0,_domain_oci_digest_js__2.ol)(bytes),
		manifestSize: bytes.length,
		manifest,
		config: (0,_domain_oci_oci_parse_js__4.FB)(configBytes, origin("config", reference)),
		configBytes,
	};
}
function clientSource({ client, access }, name) {
	const repository = client.repository((0,_domain_oci_reference_js__5.aR)(name));
	const missing = (reference) => {
		const hasAccount = access.username !== undefined;
		return (0,_failures_js__12.fK)({ verb: "read", reference, hasAccount });
	};
	return {
		async manifest(reference) {
			const { digest, tag = "latest" } = (0,_domain_oci_reference_js__5.F2)(reference) ?? {};
			const served = await repository.manifest(digest ?? tag);
			if (served === undefined)
				throw missing(reference);
			return served.bytes;
		},
		async config(reference, { digest, size }) {
			const bytes = await repository.blob({ digest, size });
			if (bytes === undefined)
				throw missing(reference);
			return bytes;
		},
	};
}
async function skopeoSource(options, registry) {
	const { access, env, signal, folder } = options;
	const file = await (0,_auth_file_js__11.authFile)({ access, registries: [registry], env, folder });
	const auth = file === undefined ? [] : [`--authfile=${file}`];
	const inspect = async (reference, flags) => {
		const args = [
			...(0,_machine_registries_js__13.W7)(env),
			"inspect",
			...flags,
			...auth,
			...(0,_machine_registries_js__13.cE)("tls-verify", (0,_domain_build_insecure_js__0.p)(reference, (0,_domain_build_insecure_js__0.u)(access, [registry]))),
			`docker://${reference}`,
		];
		const finished = await (0,_retry_js__14.s)({
			signal,
			attempt: () => (0,_process_runner_js__10.eF)({ program: "skopeo", args, env: (0,_process_child_environment_js__9.signInEnvironment)(env), signal, timeoutSeconds: 120 }),
			again: (result) => !(0,_process_runner_js__10.gq)(result) && (0,_failures_js__12.WG)(result.lastLines),
		});
		if (!(0,_process_runner_js__10.gq)(finished)) {
			const hasAccount = access.username !== undefined;
			throw (0,_failures_js__12.MX)({ verb: "read", reference, hasAccount }, finished);
		}
		return finished.stdout;
	};
	return {
		manifest: (reference) => inspect(reference, ["--raw"]),
		config: (reference) => inspect(reference, ["--config", "--raw"]),
	};
}
const kindSchema = (0,_domain_text_schema_js__7.Xy)({ mediaType: valibot__15.L5J(), manifests: valibot__15.L5J() });
function isIndex(bytes) {
	const found = (0,_domain_text_schema_js__7.MW)(kindSchema, Buffer.from(bytes).toString("utf8"));
	if (found?.mediaType !== undefined)
		return _domain_oci_oci_js__3.U8.some((type) => type === found.mediaType);
	return found?.manifests !== undefined;
}
function choose(manifests, { platform, reference }) {
	const found = (0,_domain_oci_choose_image_js__1.Ny)(manifests, { name: reference, choice: platform });
	if (found !== undefined)
		return found;
	throw new _domain_text_failure_js__6.HR({
		code: "usage",
		message: `${reference} has no image${platform === _domain_oci_choose_image_js__1.A3 ? "" : ` for ${platform}`}.`,
		fix: `Write one that it has with ${(0,_domain_text_surface_js__8.Pe)("platforms")}.`,
	});
}
function origin(what, reference) {
	return { name: `the ${what} of ${reference}`, code: "registry" };
}


}),

63769:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E5: () => (readSnapshotManifest),
  FO: () => (snapshotType),
  Sp: () => (maxContentsBytes),
  a9: () => (parseSnapshotContents),
  j: () => (ociManifestType),
  oF: () => (writeSnapshot)
});
var valibot__4 = __webpack_require__(77934);
var _oci_digest_js__0 = __webpack_require__(30719);
var _oci_oci_js__1 = __webpack_require__(91459);
var _text_canonical_json_js__5 = __webpack_require__(84602);
var _text_failure_js__2 = __webpack_require__(67271);
var _text_schema_js__3 = __webpack_require__(59006);






const snapshotType = "application/vnd.twofold.snapshot.v1+json";
const ociManifestType = "application/vnd.oci.image.manifest.v1+json";
const partTypes = {
	bundle: "application/vnd.twofold.snapshot.bundle.v1",
	lfs: "application/vnd.twofold.snapshot.lfs.v1",
	document: "application/vnd.twofold.snapshot.document.v1+json",
	blob: "application/vnd.twofold.snapshot.blob.v1",
	package: "application/vnd.twofold.snapshot.package.v1",
};
const maxContentsBytes = 4 * 1024 * 1024;
const text = valibot__4.YjP();
const path = valibot__4.FsL(text, valibot__4.z6Y(isInside, "a path inside of the repository"));
const revision = valibot__4.FsL(text, valibot__4.yGV(/^[0-9a-f]{40}$/, "40 hex digits"));
const contentsSchema = (0,_text_schema_js__3.Xy)({
	version: valibot__4.euz(1, "1"),
	image: _oci_oci_js__1.er,
	sources: (0,_text_schema_js__3.c3)((0,_text_schema_js__3.Xy)({ path, revision, bundle: _oci_oci_js__1.er, lfs: (0,_text_schema_js__3.c3)(_oci_oci_js__1.er) })),
	images: (0,_text_schema_js__3.c3)((0,_text_schema_js__3.Xy)({ digest: _oci_oci_js__1.er, platform: text, manifest: _oci_oci_js__1.er })),
	buildah: valibot__4.yqP((0,_text_schema_js__3.Xy)({ version: text, name: text, package: _oci_oci_js__1.er })),
	lacking: (0,_text_schema_js__3.c3)((0,_text_schema_js__3.Xy)({ input: text, message: text })),
});
const partSchema = (0,_text_schema_js__3.Xy)({
	mediaType: text,
	digest: _oci_oci_js__1.er,
	size: valibot__4.FsL(valibot__4.aig("a number of bytes"), valibot__4.Y2b("a number of bytes"), valibot__4.Wwf(0)),
});
const manifestSchema = (0,_text_schema_js__3.Xy)({
	schemaVersion: valibot__4.euz(2, "2"),
	artifactType: valibot__4.euz(snapshotType, `\`${snapshotType}\``),
	config: partSchema,
	layers: (0,_text_schema_js__3.c3)(partSchema),
	subject: partSchema,
});
function readSnapshotManifest(bytes) {
	const found = (0,_text_schema_js__3.EB)(manifestSchema, Buffer.from(bytes).toString("utf8"));
	return "value" in found && found.value.config.mediaType === snapshotType
		? found.value
		: undefined;
}
function parseSnapshotContents(bytes, name) {
	const found = (0,_text_schema_js__3.EB)(contentsSchema, Buffer.from(bytes).toString("utf8"));
	if ("value" in found)
		return found.value;
	throw new _text_failure_js__2.HR({
		code: "tool",
		message: `The contents of ${name}: ${found.wrong}.`,
		fix: "Take the snapshot again, or read it with the version of Twofold that took it.",
	});
}
function writeSnapshot(contents, { parts, subject }) {
	const config = Buffer.from((0,_text_canonical_json_js__5.d)(contents));
	const configDigest = (0,_oci_digest_js__0.ol)(config);
	const { mediaType, digest, size } = subject;
	const layers = parts
		.toSorted((a, b) => Number(a.digest > b.digest) - Number(a.digest < b.digest))
		.map((part) => ({ mediaType: partTypes[part.kind], digest: part.digest, size: part.size }));
	const manifest = Buffer.from((0,_text_canonical_json_js__5.d)({
		schemaVersion: 2,
		mediaType: ociManifestType,
		artifactType: snapshotType,
		config: { mediaType: snapshotType, digest: configDigest, size: config.length },
		layers,
		subject: { mediaType, digest, size },
	}));
	return { config, configDigest, manifest, digest: (0,_oci_digest_js__0.ol)(manifest) };
}
function isInside(given) {
	if (given === "")
		return true;
	return given
		.split("/")
		.every((name) => !["", ".", ".."].includes(name) && name.toLowerCase() !== ".git");
}


}),

77953:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Xo: () => (downloadPackage),
  dO: () => (offeredVersions),
  nU: () => (installedVersion)
});

var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _domain_text_printable_js__3 = __webpack_require__(76158);
var _process_runner_js__4 = __webpack_require__(60850);





const askSeconds = 60;
const downloadSeconds = 300;
async function offeredVersions(options, name) {
	const { env, signal } = options;
	const args = ["madison", name];
	const finished = await (0,_process_runner_js__4.eF)({
		program: "apt-cache",
		args,
		env,
		signal,
		timeoutSeconds: askSeconds,
	});
	return (0,_process_runner_js__4.gq)(finished) ? readMadison(finished.stdout.toString("utf8"), name) : [];
}
function readMadison(text, name) {
	const found = text.split("\n").flatMap((line) => {
		const [packageName, version, origin] = line.split("|").map((part) => part.trim());
		const isPackage = packageName === name && origin?.endsWith(" Packages") === true;
		return isPackage && version !== undefined && isVersion(version) ? [version] : [];
	});
	return [...new Set(found)];
}
function isVersion(text) {
	return /^[0-9][A-Za-z0-9.+~:-]*$/.test(text);
}
async function installedVersion(options, name) {
	const { env, signal } = options;
	const args = ["--show", "--showformat=${db:Status-Status} ${Version}", name];
	const finished = await (0,_process_runner_js__4.eF)({
		program: "dpkg-query",
		args,
		env,
		signal,
		timeoutSeconds: askSeconds,
	});
	if (!(0,_process_runner_js__4.gq)(finished))
		return undefined;
	return /^installed (\S+)$/.exec(finished.stdout.toString("utf8").trim())?.[1];
}
async function downloadPackage(options) {
	const { env, signal, name, version, folder } = options;
	const finished = await (0,_process_runner_js__4.eF)({
		program: "apt-get",
		args: ["download", "--quiet", `${name}=${version}`],
		cwd: folder,
		env,
		signal,
		timeoutSeconds: downloadSeconds,
	});
	const file = (await (0,node_fs_promises__0.readdir)(folder)).find((entry) => entry.endsWith(".deb"));
	if ((0,_process_runner_js__4.gq)(finished) && file !== undefined)
		return (0,node_path__1.join)(folder, file);
	const said = (0,_domain_text_printable_js__3.vI)((0,_domain_text_printable_js__3.g$)(finished.lastLines.at(-1) ?? ""), 300);
	throw new _domain_text_failure_js__2.HR({
		code: "tool",
		message: `The package ${name} ${version} could not be downloaded (${(0,_process_runner_js__4.lA)(finished)}): ${said}`,
		fix: "Run `sudo apt-get update` first: the mirror may have a newer one by now. A URL with a checksum (`https://…#sha256=…`) does not depend on the mirror.",
	});
}


}),

};
//# sourceMappingURL=57175.index.js.map
