export const id = 38773;
export const ids = [38773];
export const modules = {

38773:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  readGivenInput: () => (readGivenInput)
});
var node_fs_promises__0 = __webpack_require__(51455);
var _domain_text_failure_js__1 = __webpack_require__(67271);


const mostBytes = 16 * 1024 * 1024;
async function readGivenInput(path) {
	try {
		const file = await (0,node_fs_promises__0.open)(path);
		try {
			if ((await file.stat()).size > mostBytes)
				throw tooLong();
			const { buffer, bytesRead } = await file.read(Buffer.alloc(mostBytes + 1));
			if (bytesRead > mostBytes)
				throw tooLong();
			return buffer.subarray(0, bytesRead);
		}
		finally {
			await file.close();
		}
	}
	catch (error) {
		if (!(error instanceof Error && "code" in error && "syscall" in error))
			throw error;
		throw (0,_domain_text_failure_js__1.AN)("stdin", `the file cannot be read (${String(error.code)}).`, "Name a file that exists.");
	}
}
function tooLong() {
	return (0,_domain_text_failure_js__1.AN)("stdin", `the file has more than ${mostBytes} bytes.`, "Shorten it.");
}


}),

};
//# sourceMappingURL=38773.index.js.map
