export const id = 82476;
export const ids = [82476];
export const modules = {

82476:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  registryStore: () => (registryStore)
});
var node_fs__0 = __webpack_require__(73024);
var node_stream_promises__1 = __webpack_require__(46466);
var valibot__7 = __webpack_require__(77934);
var _app_ports_ledger_js__2 = __webpack_require__(10126);
var _domain_oci_digest_js__3 = __webpack_require__(30719);
var _domain_oci_oci_js__4 = __webpack_require__(91459);
var _domain_text_failure_js__5 = __webpack_require__(67271);
var _domain_text_schema_js__6 = __webpack_require__(59006);








const ociManifest = "application/vnd.oci.image.manifest.v1+json";
const stepType = "application/vnd.twofold.step.v1";
const entryType = `${stepType}+json`;
const changesType = `${stepType}.tar`;
const mostSealed = 4 * 1024 * 1024;
function registryStore(repository) {
	const { name } = repository;
	return {
		name,
		find: (key) => asFault(async () => {
			const found = await stepAt(repository, key);
			if (found === undefined)
				return undefined;
			if (found.entry.size > mostSealed)
				throw new _app_ports_ledger_js__2.I("it holds no entry");
			const bytes = await repository.blob(found.entry);
			if (bytes === undefined)
				throw new _app_ports_ledger_js__2.I("an entry's blob is gone");
			return bytes;
		}),
		fetch: (key, archive, to, most) => asFault(async () => {
			const found = await stepAt(repository, key);
			if (found?.changes.digest !== archive || found.changes.size > most) {
				throw new _app_ports_ledger_js__2.I("it holds other changes");
			}
			const content = await repository.readBlob(found.changes);
			if (content === undefined)
				throw new _app_ports_ledger_js__2.I("the blob of a step's changes is gone");
			await (0,node_stream_promises__1.pipeline)(content, (0,node_fs__0.createWriteStream)(to, { flags: "wx", mode: 0o600 }));
		}),
		keep: (key, sealed, { archive, digest, bytes }) => asFault(async () => {
			const config = { digest: (0,_domain_oci_digest_js__3.ol)(sealed), size: sealed.length };
			await repository.pushBlob(config, () => oneOf(sealed));
			const layer = { digest, size: bytes };
			await repository.pushBlob(layer, () => (0,node_fs__0.createReadStream)(archive));
			const manifest = Buffer.from(JSON.stringify({
				schemaVersion: 2,
				mediaType: ociManifest,
				artifactType: stepType,
				config: { mediaType: entryType, ...config },
				layers: [{ mediaType: changesType, ...layer }],
			}));
			const pushed = { digest: (0,_domain_oci_digest_js__3.ol)(manifest), mediaType: ociManifest, bytes: manifest };
			await repository.pushManifest(pushed, tagOf(key));
		}),
	};
}
function tagOf(key) {
	return `step-${(0,_domain_oci_digest_js__3.ZD)(key)}`;
}
const typed = (0,_domain_text_schema_js__6.Xy)({ artifactType: valibot__7.yqP(valibot__7.YjP()) });
async function stepAt(repository, key) {
	const served = await repository.manifest(tagOf(key));
	if (served === undefined)
		return undefined;
	const text = served.bytes.toString("utf8");
	const manifest = (0,_domain_text_schema_js__6.MW)(_domain_oci_oci_js__4.rc, text);
	const [changes, more] = manifest?.layers ?? [];
	const isStep = (0,_domain_text_schema_js__6.MW)(typed, text)?.artifactType === stepType;
	if (!isStep || manifest === undefined || changes === undefined || more !== undefined) {
		throw new _app_ports_ledger_js__2.I("a tag of a step holds something else");
	}
	return { entry: manifest.config, changes };
}
async function* oneOf(bytes) {
	yield await Promise.resolve(bytes);
}
async function asFault(work) {
	try {
		return await work();
	}
	catch (error) {
		if (!(error instanceof _domain_text_failure_js__5.HR) || error.code === "interrupted")
			throw error;
		throw new _app_ports_ledger_js__2.I(error.message.replace(/\.$/, ""));
	}
}


}),

};
//# sourceMappingURL=82476.index.js.map
