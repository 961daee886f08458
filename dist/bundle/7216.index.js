export const id = 7216;
export const ids = [7216];
export const modules = {

7216:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  keyPath: () => (keyPath),
  keySeal: () => (keySeal),
  machineKey: () => (machineKey)
});
var node_crypto__0 = __webpack_require__(77598);
var node_fs__1 = __webpack_require__(73024);
var node_fs_promises__2 = __webpack_require__(51455);
var node_os__3 = __webpack_require__(48161);
var node_path__4 = __webpack_require__(76760);
var _app_ports_ledger_js__5 = __webpack_require__(10126);
var _domain_text_failure_js__6 = __webpack_require__(67271);
var _sealed_form_js__7 = __webpack_require__(8910);
var _system_fault_js__8 = __webpack_require__(71847);









const keyLength = 32;
function keySeal(secret) {
	const macOf = (key, entry) => (0,node_crypto__0.createHmac)("sha256", secret).update(`twofold ledger 1\n${key}\n`).update(entry).digest();
	return {
		seal: (entries) => Promise.resolve(entries.map(({ key, entry }) => {
			const mac = macOf(key, entry).toString("hex");
			return (0,_sealed_form_js__7.C)({ entry: Buffer.from(entry).toString("utf8"), mac });
		})),
		open: async (key, sealed) => {
			const found = (0,_sealed_form_js__7.T)(sealed);
			if (found?.mac === undefined)
				throw new _app_ports_ledger_js__5.I("it is not sealed by this machine's key");
			const entry = Buffer.from(found.entry, "utf8");
			const [own, given] = [macOf(key, entry), Buffer.from(found.mac, "hex")];
			if (own.length === given.length && (0,node_crypto__0.timingSafeEqual)(own, given)) {
				return await Promise.resolve(entry);
			}
			throw new _app_ports_ledger_js__5.I("another machine or user sealed it, or it was altered");
		},
	};
}
function keyPath(env) {
	const { XDG_STATE_HOME: states = "", HOME: home = "" } = env;
	const state = states.startsWith("/")
		? states
		: (0,node_path__4.join)(home === "" ? (0,node_os__3.homedir)() : home, ".local/state");
	return (0,node_path__4.join)(state, "twofold", "ledger.key");
}
async function machineKey(path) {
	await makeKey(path).catch((error) => {
		if ((0,_system_fault_js__8.$)(error) !== "EEXIST")
			throw unusable(path, "it cannot be written");
	});
	const flags = node_fs__1.constants.O_RDONLY | node_fs__1.constants.O_NOFOLLOW | node_fs__1.constants.O_NONBLOCK;
	const file = await (0,node_fs_promises__2.open)(path, flags).catch(() => {
		throw unusable(path, "it cannot be read");
	});
	try {
		const found = await file.stat();
		if (!found.isFile())
			throw unusable(path, "it is no file");
		if (found.uid !== (process.getuid?.() ?? found.uid)) {
			throw unusable(path, "it belongs to another user");
		}
		if ((found.mode & 0o077) !== 0)
			throw unusable(path, "others can read it");
		const secret = await (0,node_fs_promises__2.readFile)(file);
		if (secret.length !== keyLength)
			throw unusable(path, `it has not ${keyLength} bytes`);
		return secret;
	}
	finally {
		await file.close();
	}
}
async function makeKey(path) {
	await (0,node_fs_promises__2.mkdir)((0,node_path__4.dirname)(path), { recursive: true, mode: 0o700 });
	const whole = `${path}.${(0,node_crypto__0.randomBytes)(8).toString("hex")}`;
	try {
		await (0,node_fs_promises__2.writeFile)(whole, (0,node_crypto__0.randomBytes)(keyLength), { flag: "wx", mode: 0o600 });
		await (0,node_fs_promises__2.link)(whole, path);
	}
	finally {
		await (0,node_fs_promises__2.rm)(whole, { force: true });
	}
}
function unusable(path, why) {
	return (0,_domain_text_failure_js__6.AN)("cache", `the key that entries are sealed by, ${path}, cannot be used: ${why}.`, "Remove that file, so that a new one is made; entries of the old one are then not used any more.");
}


}),

};
//# sourceMappingURL=7216.index.js.map
