export const id = 95304;
export const ids = [95304];
export const modules = {

95304:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  openLedgerFolder: () => (openLedgerFolder)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_text_failure_js__2 = __webpack_require__(67271);



async function openLedgerFolder({ folder, context }) {
	const root = await (0,node_fs_promises__0.realpath)(context).catch(() => context);
	if (isWithin(await realTarget(folder), root))
		throw refused(inContext(folder));
	const place = await made(folder);
	if (isWithin(place, root))
		throw refused(inContext(folder));
	const found = await (0,node_fs_promises__0.lstat)(place);
	if (!found.isDirectory())
		throw refused(`${folder} is no folder.`);
	const own = process.getuid?.() ?? found.uid;
	if (found.uid !== own)
		throw refused(`${folder} belongs to another user.`);
	if ((found.mode & 0o022) !== 0)
		throw refused(`others can write to ${folder}.`, `chmod go-w ${folder}`);
	return place;
}
function isWithin(path, root) {
	return path === root || path.startsWith(`${root}/`);
}
function inContext(folder) {
	return `${folder} is in the build context, and would become a part of the source.`;
}
async function realTarget(path) {
	try {
		return await (0,node_fs_promises__0.realpath)(path);
	}
	catch {
		const above = (0,node_path__1.dirname)(path);
		return above === path ? path : (0,node_path__1.join)(await realTarget(above), (0,node_path__1.basename)(path));
	}
}
async function made(folder) {
	try {
		const isNew = (await (0,node_fs_promises__0.mkdir)(folder, { recursive: true, mode: 0o700 })) !== undefined;
		if (isNew) {
			await (0,node_fs_promises__0.writeFile)((0,node_path__1.join)(folder, ".gitignore"), "*\n");
			await (0,node_fs_promises__0.writeFile)((0,node_path__1.join)(folder, "CACHEDIR.TAG"), "Signature: 8a477f597d28d172789f06886806bc55\n");
		}
		return await (0,node_fs_promises__0.realpath)(folder);
	}
	catch {
		const found = await (0,node_fs_promises__0.lstat)(folder).catch(() => undefined);
		if (found?.isFile())
			throw refused(`${folder} is a file, not a folder.`);
		throw refused(`${folder} cannot be made or read.`, `mkdir -m 700 ${(0,node_path__1.dirname)(folder)}`);
	}
}
function refused(what, command) {
	return (0,_domain_text_failure_js__2.AN)("cache", what, command === undefined ? `Name ${another}.` : `Run \`${command}\`, or name ${another}.`);
}
const another = "a folder of your own outside of the context, e.g. `/var/cache/twofold`";


}),

};
//# sourceMappingURL=95304.index.js.map
