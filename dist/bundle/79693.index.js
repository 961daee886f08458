export const id = 79693;
export const ids = [79693];
export const modules = {

79693:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  stepsCache: () => (stepsCache)
});
var node_crypto__0 = __webpack_require__(77598);
var node_fs__1 = __webpack_require__(73024);
var node_fs_promises__2 = __webpack_require__(51455);
var node_path__3 = __webpack_require__(76760);
var node_stream__4 = __webpack_require__(57075);
var node_stream_promises__5 = __webpack_require__(46466);
var _app_ports_ledger_js__6 = __webpack_require__(10126);
var _domain_oci_digest_js__7 = __webpack_require__(30719);
var _cache_session_js__8 = __webpack_require__(80822);









const lengthBytes = 8;
const mostSealed = 4 * 1024 * 1024;
function stepsCache(options) {
	const { env, kind, folder, mostBytes } = options;
	const access = (0,_cache_session_js__8.YK)(env);
	if (access === undefined)
		return undefined;
	const startOf = (key) => `${kind}-${(0,_domain_oci_digest_js__7.ZD)(key)}@`;
	const version = (0,_cache_session_js__8.sc)(kind);
	const fetched = new Map();
	return {
		name: "the runner's cache",
		find: async (key) => {
			const file = (0,node_path__3.join)(folder, `step-${(0,node_crypto__0.randomUUID)()}`);
			const done = await (0,_cache_session_js__8.KE)(access, options, async (service) => {
				const entry = await service.find(startOf(key), version);
				if (!entry?.key.startsWith(startOf(key)))
					return false;
				await service.fetchInto(entry, mostBytes, file);
				return true;
			});
			if (done.kind === "failed")
				throw new _app_ports_ledger_js__6.I(`it ${done.why}`);
			if (!done.value)
				return undefined;
			const { entry, ...step } = await headOf(file);
			fetched.set(key, step);
			return entry;
		},
		fetch: async (key, _archive, to, most) => {
			const step = fetched.get(key);
			if (step === undefined || step.bytes > most)
				throw new _app_ports_ledger_js__6.I("it holds other changes");
			fetched.delete(key);
			const { file, from } = step;
			await (0,node_stream_promises__5.pipeline)((0,node_fs__1.createReadStream)(file, { start: from }), (0,node_fs__1.createWriteStream)(to, { flags: "wx", mode: 0o600 }));
			await (0,node_fs_promises__2.rm)(file, { force: true });
		},
		keep: async (key, sealed, archive) => {
			const size = lengthBytes + sealed.length + archive.bytes;
			if (size > mostBytes)
				return;
			const name = `${startOf(key)}${(0,_cache_session_js__8.sc)(Buffer.from(sealed).toString("latin1")).slice(0, 32)}`;
			const data = () => node_stream__4.Readable.from(contentOf(sealed, archive.archive));
			const done = await (0,_cache_session_js__8.KE)(access, options, (service) => service.add(name, version, { size, data }));
			if (done.kind === "failed")
				throw new _app_ports_ledger_js__6.I(`it ${done.why}`);
		},
	};
}
async function* contentOf(sealed, archive) {
	const head = Buffer.alloc(lengthBytes);
	head.writeBigUInt64BE(BigInt(sealed.length));
	yield head;
	yield sealed;
	for await (const chunk of (0,node_fs__1.createReadStream)(archive))
		if (Buffer.isBuffer(chunk))
			yield chunk;
}
async function headOf(file) {
	const { size } = await (0,node_fs_promises__2.stat)(file);
	const handle = await (0,node_fs_promises__2.open)(file, "r");
	try {
		const head = Buffer.alloc(lengthBytes);
		await handle.read(head, 0, lengthBytes, 0);
		const length = head.readBigUInt64BE();
		const from = lengthBytes + Number(length);
		if (length > BigInt(mostSealed) || from > size)
			throw new _app_ports_ledger_js__6.I("it holds no entry");
		const entry = Buffer.alloc(Number(length));
		await handle.read(entry, 0, entry.length, lengthBytes);
		return { entry, file, from, bytes: size - from };
	}
	finally {
		await handle.close();
	}
}


}),

};
//# sourceMappingURL=79693.index.js.map
