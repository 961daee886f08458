export const id = 38969;
export const ids = [38969];
export const modules = {

38969:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  changedFiles: () => (changedFiles)
});
var node_crypto__0 = __webpack_require__(77598);
var _domain_text_failure_js__1 = __webpack_require__(67271);


const mostFiles = 100_000;
const whiteout = ".wh.";
const runtimesOwn = new Set([
	"etc/hostname",
	"etc/hosts",
	"etc/resolv.conf",
	"run/.containerenv",
]);
async function changedFiles(after, { layers, entries }) {
	const found = new Map();
	for (let layer = layers; layer < after.manifest.layers.length; layer += 1) {
		for await (const entry of entries(after.layer(layer), "what the container changed")) {
			const file = await fileOf(entry);
			if (file === undefined || runtimesOwn.has(file.path))
				continue;
			found.set(file.path, file);
			if (found.size > mostFiles)
				throw tooMany();
		}
	}
	return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
async function fileOf({ header, content }) {
	const { path, type, size, linkname } = header;
	if (type === "directory")
		return undefined;
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (name.startsWith(whiteout)) {
		const gone = `${path.slice(0, path.length - name.length)}${name.slice(whiteout.length)}`;
		return { path: gone, type: "deleted", mode: 0, owner: "", content: "", size: 0 };
	}
	const hash = (0,node_crypto__0.createHash)("sha256");
	if (type === "file")
		for await (const chunk of content)
			hash.update(chunk);
	return {
		path,
		type,
		mode: header.mode & 0o7777,
		owner: `${header.uid}:${header.gid}`,
		content: type === "file" ? hash.digest("hex") : linkname,
		size,
	};
}
function tooMany() {
	return new _domain_text_failure_js__1.HR({
		code: "tool",
		message: `The command changed more than ${mostFiles} files.`,
		fix: "Compare a command that changes fewer.",
	});
}


}),

};
//# sourceMappingURL=38969.index.js.map
