export const id = 57850;
export const ids = [57850];
export const modules = {

57850:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  tellWidened: () => (tellWidened)
});


var dist = __webpack_require__(77934);

var schema = __webpack_require__(59006);
;


const fields = (0,schema.Xy)({
	path: (0,schema.no)(dist.YjP()),
	cause: (0,schema.no)(dist.FsL(dist.YjP(), dist.Bqr())),
	expires: (0,schema.no)(dist.FsL(dist.YjP(), dist.Bqr())),
});
function widened(exceptions, { entries }) {
	const known = entries.flatMap(({ value }) => {
		const { path, cause, expires } = (0,schema._Q)(fields, value) ?? {};
		return path === undefined || cause === undefined ? [] : [{ path, cause, expires }];
	});
	return exceptions.flatMap((exception) => {
		const same = known.filter(({ path, cause }) => path === exception.path && cause === exception.cause);
		if (same.length === 0)
			return [{ exception, how: "new" }];
		const isKept = same.some(({ expires = "" }) => exception.expires <= expires);
		return isKept ? [] : [{ exception, how: "longer" }];
	});
}


var printable = __webpack_require__(76158);
;


const most = 5;
async function tellWidened(path, found, ports) {
	const base = await ports.baseExceptions(path);
	if (base === undefined || found.exceptions.length === 0)
		return;
	const { file } = found;
	if (!base.known) {
		const message = `Which exceptions this pull request adds is not known: ${(0,printable.g$)(base.why)}.`;
		ports.reporter.annotate({ level: "warning", title: "Twofold", message, place: { file } });
		return;
	}
	const branch = (0,printable.RK)((0,printable.vI)(base.value.branch, 100));
	const more = widened(found.exceptions, base.value);
	for (const each of more.slice(0, most))
		ports.reporter.annotate(annotation(each, file, branch));
	if (more.length <= most)
		return;
	const message = `${more.length - most} more exceptions are not those of \`${branch}\`.`;
	ports.reporter.annotate({ level: "warning", title: "Twofold", message, place: { file } });
}
function annotation({ exception, how }, file, branch) {
	const { path, cause, expires, owner, line } = exception;
	const shown = `\`${(0,printable.RK)((0,printable.vI)(path, 200))}\` (${cause})`;
	const who = (0,printable.RK)((0,printable.vI)(owner, 100));
	return {
		level: "warning",
		title: "Twofold",
		message: how === "new"
			? `This pull request accepts ${shown} until ${expires}, which \`${branch}\` does not. Owner: ${who}.`
			: `This pull request accepts ${shown} until ${expires}, longer than \`${branch}\` does. Owner: ${who}.`,
		place: { file, line },
	};
}


}),

};
//# sourceMappingURL=57850.index.js.map
