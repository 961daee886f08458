export const id = 97751;
export const ids = [97751];
export const modules = {

97751:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  openKeptFolder: () => (openKeptFolder)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_text_failure_js__2 = __webpack_require__(67271);



const input = "keep-bases";
async function openKeptFolder(path) {
	const [unfit] = /[:,\\]|\p{Cc}/u.exec(path) ?? [];
	if (unfit !== undefined) {
		throw (0,_domain_text_failure_js__2.AN)(input, `${JSON.stringify(path)} has ${JSON.stringify(unfit)} in it, which container storage cannot have in a path.`, "Name a folder without colon, comma, backslash and control characters in its path.");
	}
	await (0,node_fs_promises__0.mkdir)(path, { recursive: true, mode: 0o700 }).catch(async (error) => {
		const found = await (0,node_fs_promises__0.lstat)(path).catch(() => undefined);
		if (found?.isFile()) {
			throw (0,_domain_text_failure_js__2.AN)(input, `${path} is a file.`, "Name a folder, or one that is not there yet.");
		}
		throw (0,_domain_text_failure_js__2.AN)(input, `${path} cannot be made: ${error instanceof Error ? error.message : String(error)}.`, "Name a folder that you may write to.");
	});
	const folder = await (0,node_fs_promises__0.realpath)(path);
	const wrong = await notPrivate(folder);
	if (wrong !== undefined) {
		throw (0,_domain_text_failure_js__2.AN)(input, wrong, "Name a folder of your own, and make it private: `chmod 700`.");
	}
	return folder;
}
async function notPrivate(folder) {
	const own = process.geteuid?.();
	const found = await (0,node_fs_promises__0.lstat)(folder);
	if (found.uid !== own)
		return `${folder} belongs to another user.`;
	if ((found.mode & 0o077) !== 0)
		return `${folder} is open to other users.`;
	for (let at = (0,node_path__1.dirname)(folder);; at = (0,node_path__1.dirname)(at)) {
		const { uid, gid, mode } = await (0,node_fs_promises__0.stat)(at);
		if (uid !== 0 && uid !== own)
			return `${at}, above it, belongs to another user.`;
		const isSticky = (mode & 0o1000) !== 0;
		const isOthers = (mode & 0o002) !== 0 || ((mode & 0o020) !== 0 && !isOwnGroup(gid));
		if (isOthers && !isSticky)
			return `others can put another folder in its place, in ${at}.`;
		if (at === (0,node_path__1.dirname)(at))
			return undefined;
	}
}
function isOwnGroup(gid) {
	return gid === 0 || gid === process.getegid?.();
}


}),

};
//# sourceMappingURL=97751.index.js.map
