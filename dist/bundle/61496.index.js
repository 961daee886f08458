export const id = 61496;
export const ids = [61496];
export const modules = {

61496:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  runnersFiles: () => (runnersFiles)
});
var node_crypto__0 = __webpack_require__(77598);
var node_fs__1 = __webpack_require__(73024);
var node_fs_promises__2 = __webpack_require__(51455);
var _cache_service_js__3 = __webpack_require__(53177);
var _cache_session_js__4 = __webpack_require__(80822);





const mostBytes = 2 * 1024 ** 3;
function runnersFiles(use) {
	const { env, kind, note } = use;
	const access = (0,_cache_session_js__4.YK)(env);
	if (access === undefined)
		return undefined;
	const startOf = (name) => `${kind}-${(0,_cache_session_js__4.sc)(name)}-`;
	const version = (0,_cache_session_js__4.sc)(kind);
	return {
		restore: async (name, to) => {
			if (!(0,_cache_session_js__4.ok)(env))
				return false;
			const done = await (0,_cache_session_js__4.KE)(access, use, async (service) => {
				const entry = await service.find(startOf(name), version);
				if (!entry?.key.startsWith(startOf(name)))
					return false;
				await service.fetchInto(entry, mostBytes, to);
				return true;
			});
			if (done.kind === "done")
				return done.value;
			note(`nothing is restored: the runner's cache ${done.why}`);
			return false;
		},
		save: async (name, file) => {
			if (!(0,_cache_session_js__4.J)(env) || use.signal.aborted)
				return false;
			const { size } = await (0,node_fs_promises__2.stat)(file);
			const done = await (0,_cache_session_js__4.KE)(access, use, async (service) => {
				if (size > mostBytes)
					throw new _cache_service_js__3.x(`takes ${mostBytes} bytes at most, not ${size}`);
				const key = `${startOf(name)}${await sha256OfFile(file)}`;
				await service.add(key, version, { size, data: () => (0,node_fs__1.createReadStream)(file) });
				return true;
			});
			if (done.kind === "done")
				return done.value;
			note(`nothing is kept: the runner's cache ${done.why}`);
			return false;
		},
	};
}
async function sha256OfFile(file) {
	const hash = (0,node_crypto__0.createHash)("sha256");
	for await (const bytes of (0,node_fs__1.createReadStream)(file))
		hash.update(bytes);
	return hash.digest("hex");
}


}),

};
//# sourceMappingURL=61496.index.js.map
