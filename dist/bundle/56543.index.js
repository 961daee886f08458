export const id = 56543;
export const ids = [56543];
export const modules = {

56543:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  withTimings: () => (withTimings)
});


var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var failure = __webpack_require__(67271);
;



async function clearTimingsFile(file) {
	const folder = (0,external_node_path_.dirname)(file);
	const isWritable = await (0,promises_.access)(folder, promises_.constants.W_OK | promises_.constants.X_OK).then(() => true, () => false);
	const isFolder = await (0,promises_.stat)(file).then((found) => found.isDirectory(), () => false);
	if (isWritable && !isFolder)
		return await removeFile(file);
	throw (0,failure.AN)("timings", isFolder ? `${file} is a folder.` : `nothing can be written to ${folder}.`, "Name a file in a folder that is there, e.g. `timings.json`.");
}
async function removeFile(file) {
	const isFile = await (0,promises_.lstat)(file).then((found) => found.isFile(), () => false);
	if (isFile)
		await (0,promises_.rm)(file, { force: true });
}
async function writeTimings(file, text) {
	return await (0,promises_.writeFile)(file, text).then(() => undefined, (error) => (error instanceof Error ? error.message : String(error)));
}


var external_node_child_process_ = __webpack_require__(31421);

var external_node_diagnostics_channel_ = __webpack_require__(53053);

var external_node_perf_hooks_ = __webpack_require__(643);
;

const programs = {
	buildah: [
		...["build", "commit", "config", "containers", "copy", "from", "images", "info", "inspect"],
		...[
			"login",
			"manifest",
			"mount",
			"pull",
			"push",
			"rm",
			"rmi",
			"run",
			"umount",
			"unshare",
			"version",
		],
	],
	skopeo: ["copy", "delete", "inspect", "list-tags", "login"],
	git: [
		...[
			"cat-file",
			"check-attr",
			"check-ignore",
			"checkout",
			"clone",
			"config",
			"describe",
			"diff",
		],
		...["fetch", "for-each-ref", "init", "log", "ls-files", "ls-remote", "ls-tree", "remote"],
		...["rev-list", "rev-parse", "show", "show-ref", "status", "tag", "version", "worktree"],
	],
	mmdebstrap: [],
	tar: [],
};
function programName(words) {
	const names = words.map((word) => (0,external_node_path_.basename)(word));
	const at = names.findIndex((name) => Object.hasOwn(programs, name));
	const program = at < 0 ? undefined : names[at];
	if (program === undefined)
		return (names[0] ?? "").slice(0, 60);
	const commands = programs[program] ?? [];
	const command = words.slice(at + 1).find((word) => commands.includes(word));
	return command === undefined ? program : `${program} ${command}`;
}

;




const mostPrograms = 20_000;
function recordPrograms() {
	const spans = [];
	const see = (message) => {
		const start = external_node_perf_hooks_.performance.now() / 1000;
		const child = childOf(message);
		child?.once("exit", () => {
			if (spans.length >= mostPrograms)
				return;
			const name = programName(child.spawnargs);
			const seconds = external_node_perf_hooks_.performance.now() / 1000 - start;
			spans.push({ kind: "program", lane: "programs", name, start, seconds });
		});
	};
	(0,external_node_diagnostics_channel_.subscribe)(channel, see);
	return { spans: () => spans, stop: () => void (0,external_node_diagnostics_channel_.unsubscribe)(channel, see) };
}
const channel = "child_process";
function childOf(message) {
	if (typeof message !== "object" || message === null || !("process" in message))
		return undefined;
	return message.process instanceof external_node_child_process_.ChildProcess ? message.process : undefined;
}


var text_surface = __webpack_require__(10970);

var timeline = __webpack_require__(79217);
;

function traceEvents(spans) {
	const threads = (0,timeline.T)(spans).flatMap(({ lane, rows }) => rows.map((row) => ({ lane, row })));
	const traceEvents = threads.flatMap(({ lane, row }, index) => {
		const place = { pid: 1, tid: index + 1 };
		return [
			{ name: "thread_name", ph: "M", ...place, args: { name: lane } },
			{ name: "thread_sort_index", ph: "M", ...place, args: { sort_index: index } },
			...row.map(({ name, kind, start, seconds }) => ({
				...{ name, cat: kind, ph: "X", ...place },
				ts: microseconds(start),
				dur: microseconds(seconds),
			})),
		];
	});
	const named = { name: "process_name", ph: "M", pid: 1, tid: 0, args: { name: "Twofold" } };
	return `${JSON.stringify({ displayTimeUnit: "ms", traceEvents: [named, ...traceEvents] }, undefined, 1)}\n`;
}
function microseconds(seconds) {
	return Math.round(seconds * 1_000_000);
}

;




async function withTimings({ file, reporter, surface, }, work) {
	await clearTimingsFile(file);
	const programs = recordPrograms();
	try {
		const outcome = await work();
		const text = traceEvents([...outcome.report.timeline, ...programs.spans()]);
		const fault = await writeTimings(file, text);
		if (fault === undefined)
			return { ...outcome, timingsFile: file };
		const told = `${(0,text_surface.y1)("timings")}: ${file} was not written: ${fault}.`;
		reporter.warn((0,text_surface.rG)(told, surface));
		return outcome;
	}
	finally {
		programs.stop();
	}
}


}),

};
//# sourceMappingURL=56543.index.js.map
