export const id = 67616;
export const ids = [67616];
export const modules = {

67616:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  artifactsFor: () => (artifactsFor)
});
const seconds = 120;
async function artifactsFor({ env, signal, surface, reporter, }) {
	const { artifactFiles } = await Promise.all([__webpack_require__.e(4326), __webpack_require__.e(6057), __webpack_require__.e(11794)]).then(__webpack_require__.bind(__webpack_require__, 11794));
	const files = artifactFiles(signal);
	if (surface !== "workflow")
		return files;
	const { runnersFiles } = await __webpack_require__.e(95204).then(__webpack_require__.bind(__webpack_require__, 95204));
	const note = (text) => reporter.info(text);
	const between = runnersFiles({ env, signal, note, kind: "twofold-s2i-1", seconds });
	return between === undefined ? files : { ...files, between };
}


}),

};
//# sourceMappingURL=67616.index.js.map
