export const id = 34428;
export const ids = [34428];
export const modules = {

34428:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  artifactsFor: () => (artifactsFor)
});
const seconds = 120;
async function artifactsFor({ env, signal, surface, reporter, }) {
	const { artifactFiles } = await Promise.all([__webpack_require__.e(1736), __webpack_require__.e(3659), __webpack_require__.e(57926)]).then(__webpack_require__.bind(__webpack_require__, 57926));
	const files = artifactFiles(signal);
	if (surface !== "workflow")
		return files;
	const { runnersFiles } = await __webpack_require__.e(61496).then(__webpack_require__.bind(__webpack_require__, 61496));
	const note = (text) => reporter.info(text);
	const between = runnersFiles({ env, signal, note, kind: "twofold-s2i-1", seconds });
	return between === undefined ? files : { ...files, between };
}


}),

};
//# sourceMappingURL=34428.index.js.map
