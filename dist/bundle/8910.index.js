export const id = 8910;
export const ids = [8910];
export const modules = {

8910:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  C: () => (writeSealed),
  T: () => (readSealed)
});
var valibot__1 = __webpack_require__(77934);
var _domain_text_schema_js__0 = __webpack_require__(59006);


const sealedSchema = (0,_domain_text_schema_js__0.Xy)({
	format: valibot__1.euz(1),
	entry: valibot__1.YjP(),
	mac: valibot__1.yqP(valibot__1.YjP()),
	bundle: valibot__1.yqP(_domain_text_schema_js__0.o$),
});
function writeSealed(sealed) {
	return Buffer.from(JSON.stringify({ format: 1, ...sealed }));
}
function readSealed(bytes) {
	return (0,_domain_text_schema_js__0.MW)(sealedSchema, Buffer.from(bytes).toString("utf8"));
}


}),

10126:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  B: () => (ReplayFailed),
  I: () => (LedgerFault)
});
class LedgerFault extends Error {
}
class ReplayFailed extends Error {
	archive;
	constructor(archive, why) {
		super(`A step that the ledger proves could not be replayed: ${why}`);
		this.name = "ReplayFailed";
		this.archive = archive;
	}
}


}),

71847:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $: () => (codeOf),
  m: () => (systemFault)
});
var _app_ports_ledger_js__0 = __webpack_require__(10126);

const told = {
	ENOSPC: "the disk is full",
	EDQUOT: "the disk quota is exceeded",
	EACCES: "it may not be used by this user",
	EPERM: "it may not be used by this user",
	EROFS: "it is read-only",
	EIO: "the disk cannot be read or written",
};
function systemFault(error) {
	if (error instanceof _app_ports_ledger_js__0.I)
		return error;
	const code = codeOf(error);
	return new _app_ports_ledger_js__0.I(told[code] ?? `the system refused (${code === "" ? "unknown" : code})`);
}
function codeOf(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string"
		? error.code
		: "";
}


}),

};
//# sourceMappingURL=8910.index.js.map
