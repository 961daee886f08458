export const id = 190;
export const ids = [190];
export const modules = {

190:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  s2iFiles: () => (s2iFiles)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_build_s2i_js__6 = __webpack_require__(15290);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _domain_text_printable_js__3 = __webpack_require__(76158);
var _recipes_s2i_names_js__4 = __webpack_require__(44399);
var _files_look_at_js__5 = __webpack_require__(93754);







const largestText = 1024 * 1024;
const s2iFiles = { read, refuseLinksOut };
async function read(folder, scriptsFolder) {
	const context = { path: folder, leavesOut: () => false };
	const ofScripts = _domain_build_s2i_js__6.sO.map((name) => `${scriptsFolder}/${name}`);
	for (const path of [_recipes_s2i_names_js__4.qU, _recipes_s2i_names_js__4.Pv, ...ofScripts]) {
		await refuseOutside(context, path);
	}
	const [environment, ignore, ...states] = await Promise.all([
		textOf(folder, _recipes_s2i_names_js__4.qU),
		textOf(folder, _recipes_s2i_names_js__4.Pv),
		..._domain_build_s2i_js__6.sO.map((name) => scriptAt((0,node_path__1.join)(folder, scriptsFolder, name))),
	]);
	const scripts = {};
	_domain_build_s2i_js__6.sO.forEach((name, index) => {
		const state = states[index];
		if (state !== undefined)
			scripts[name] = state;
	});
	return {
		scripts,
		...(environment === undefined ? {} : { environment }),
		...(ignore === undefined ? {} : { ignore }),
	};
}
async function scriptAt(path) {
	const found = await (0,node_fs_promises__0.lstat)(path).catch(() => undefined);
	if (found === undefined)
		return undefined;
	if (!found.isFile())
		return "no file";
	return (found.mode & 0o100) === 0 ? "not executable" : "executable";
}
async function textOf(folder, name) {
	const path = (0,node_path__1.join)(folder, name);
	const found = await (0,node_fs_promises__0.lstat)(path).catch(() => undefined);
	if (found === undefined)
		return undefined;
	if (!found.isFile() || found.size > largestText) {
		throw new _domain_text_failure_js__2.HR({
			code: "usage",
			message: found.isFile()
				? `${name}: the file has more than ${largestText / 1024} KiB.`
				: `${name}: it is not an ordinary file.`,
			fix: "Write the file itself, with one entry on each line.",
			place: { file: name },
		});
	}
	return await (0,node_fs_promises__0.readFile)(path, "utf8");
}
async function refuseLinksOut(folder, leavesOut) {
	const context = { path: folder, leavesOut };
	for await (const path of linksIn(folder, leavesOut)) {
		await refuseOutside(context, path);
	}
}
async function refuseOutside(context, path) {
	if ((await (0,_files_look_at_js__5.t)(context, { path, how: "mount" })) !== "outside")
		return;
	const shown = (0,_domain_text_printable_js__3.RK)((0,_domain_text_printable_js__3.vI)(path, 200));
	throw new _domain_text_failure_js__2.HR({
		code: "usage",
		message: `The link ${shown} leads out of the source.`,
		fix: `Copy what it leads to into the source, let it lead there by a relative path, or name it in ${_recipes_s2i_names_js__4.Pv}.`,
		place: { file: path },
	});
}
async function* linksIn(folder, leavesOut) {
	const open = [""];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		for await (const entry of await (0,node_fs_promises__0.opendir)((0,node_path__1.join)(folder, next))) {
			const path = next === "" ? entry.name : `${next}/${entry.name}`;
			if (leavesOut(path))
				continue;
			if (entry.isDirectory())
				open.push(path);
			else if (entry.isSymbolicLink())
				yield path;
		}
	}
}


}),

};
//# sourceMappingURL=190.index.js.map
