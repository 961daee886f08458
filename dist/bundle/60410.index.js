export const id = 60410;
export const ids = [60410];
export const modules = {

60410:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  checkUser: () => (checkUser)
});


var failure = __webpack_require__(67271);

var surface = __webpack_require__(10970);
;
function hasNames(user) {
	return user.split(":").some(isName);
}
function unknownAccount(user, files) {
	const [name = "", group = ""] = user.split(":");
	if (isName(name) && !has(files.passwd, name))
		return { name, file: "/etc/passwd" };
	if (isName(group) && !has(files.group, group))
		return { name: group, file: "/etc/group" };
	return undefined;
}
function isName(part) {
	return /[^0-9]/.test(part);
}
function has(file, name) {
	return file.split("\n").some((line) => line.startsWith(`${name}:`));
}


var built_files = __webpack_require__(52057);
;




async function checkUser({ layout }, { user, input, ports, }) {
	if (layout === undefined || !hasNames(user))
		return;
	const { entries } = ports.readers;
	const image = await ports.openImage(layout);
	const files = await (0,built_files.O)(image, entries);
	const textOf = async (path) => {
		const file = files.at(path);
		if (file === undefined)
			return "";
		return (await (0,built_files.$)(image, { file, entries }))?.toString("utf8") ?? "";
	};
	const known = { passwd: await textOf("/etc/passwd"), group: await textOf("/etc/group") };
	const unknown = unknownAccount(user, known);
	if (unknown === undefined)
		return;
	const { name, file } = unknown;
	throw (0,failure.AN)("user", `\`${name}\` has no account in the image's ${file}, so no container would start. Nothing was pushed.`, `Write a number, e.g. ${(0,surface.Pe)("user", "65532:65532")}, choose a ${(0,surface.Pe)("runtime-image")} with that account, or add the file to ${(0,surface.Pe)(input)}.`);
}


}),

};
//# sourceMappingURL=60410.index.js.map
