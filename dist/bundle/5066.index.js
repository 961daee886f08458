export const id = 5066;
export const ids = [5066,654];
export const modules = {

30196:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Oj: () => (runtimeRecord),
  cR: () => (runtimeState),
  cleanUp: () => (cleanUp),
  pi: () => (removeInside)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _process_child_environment_js__3 = __webpack_require__(52845);
var _process_runner_js__4 = __webpack_require__(60850);
var _machine_processes_js__5 = __webpack_require__(17496);
var _mark_js__6 = __webpack_require__(61444);







const runtimeState = "runtime-state";
function runtimeRecord(buildFolder) {
	return `${buildFolder}${runtimeEnding}`;
}
const runtimeEnding = ".runtime";
async function cleanUp(folder) {
	const marked = await (0,node_fs_promises__0.lstat)((0,node_path__1.join)(folder, _mark_js__6.LB)).then(() => true, () => false);
	if (!marked)
		return;
	await (0,_machine_processes_js__5.Hk)(async (pid) => (await (0,_machine_processes_js__5.F4)(pid, folder)) || (0,_machine_processes_js__5.ov)(pid, folder));
	const env = (0,_process_child_environment_js__3.Qc)(process.env);
	for (const { runtime, state, container } of await openContainers(folder)) {
		await (0,_process_runner_js__4.eF)({
			program: runtime,
			args: ["--root", state, "delete", "--force", container],
			env,
			timeoutSeconds: 10,
		});
	}
	await removeInside(folder);
}
async function removeInside(folder) {
	const env = (0,_process_child_environment_js__3.Qc)(process.env);
	for (const mount of await mountsBelow(folder)) {
		await (0,_process_runner_js__4.eF)({ program: "umount", args: ["-l", "--", mount], env, timeoutSeconds: 10 });
	}
	await remove(folder, env);
}
async function remove(folder, env) {
	const args = ["-rf", "--", folder];
	const removed = await (0,_process_runner_js__4.eF)({ program: "rm", args, env, timeoutSeconds: 120 });
	if ((0,_process_runner_js__4.gq)(removed))
		return;
	const inside = ["unshare", "rm", ...args];
	const finished = await (0,_process_runner_js__4.eF)({ program: "buildah", args: inside, env, timeoutSeconds: 120 });
	if ((0,_process_runner_js__4.gq)(finished))
		return;
	throw new _domain_text_failure_js__2.HR({
		code: "tool",
		message: `The work folder ${folder} could not be removed: ${removed.lastLines.slice(-1).join("")}`,
		fix: "Remove it by hand, as root if need be; it holds nothing that is needed.",
	});
}
async function openContainers(folder) {
	const open = [];
	const records = (await (0,node_fs_promises__0.readdir)(folder)).filter((name) => name.endsWith(runtimeEnding));
	for (const record of records) {
		const slot = record.slice(0, -runtimeEnding.length);
		const runtime = (await (0,node_fs_promises__0.readFile)((0,node_path__1.join)(folder, record), "utf8").catch(() => "")).trim();
		if (runtime === "")
			continue;
		const state = (0,node_path__1.join)(folder, slot, runtimeState);
		const log = await (0,node_fs_promises__0.readFile)((0,node_path__1.join)(folder, slot, "shim.log"), "utf8").catch(() => undefined);
		const alive = log === undefined ? await (0,node_fs_promises__0.readdir)(state).catch(() => []) : aliveIn(log);
		open.push(...alive.map((container) => ({ runtime, state, container })));
	}
	return open;
}
function aliveIn(log) {
	const alive = new Set();
	for (const line of log.split("\n")) {
		const [verb, container] = line.split(" ");
		if (container === undefined)
			continue;
		if (verb === "create")
			alive.add(container);
		if (verb === "delete")
			alive.delete(container);
	}
	return [...alive];
}
async function mountsBelow(folder) {
	const table = await (0,node_fs_promises__0.readFile)("/proc/self/mountinfo", "utf8");
	return table
		.split("\n")
		.map((line) => line.split(" ")[4] ?? "")
		.map((path) => path.replaceAll(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8))))
		.filter((path) => path.startsWith(`${folder}/`))
		.reverse();
}


}),

61444:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  LB: () => (workFolderMark),
  aQ: () => (markFolder),
  zI: () => (isAbandoned)
});
var node_fs__0 = __webpack_require__(73024);
var node_fs_promises__1 = __webpack_require__(51455);
var node_path__2 = __webpack_require__(76760);
var valibot__4 = __webpack_require__(77934);
var _domain_text_schema_js__3 = __webpack_require__(59006);





const workFolderMark = ".twofold-work";
const maxMarkBytes = 4096;
const filled = valibot__4.FsL(valibot__4.YjP(), valibot__4.BpQ(1));
const makerSchema = (0,_domain_text_schema_js__3.Xy)({
	pid: valibot__4.FsL(valibot__4.aig(), valibot__4.Y2b(), valibot__4.Wwf(1)),
	started: filled,
	namespace: valibot__4.YjP(),
	boot: filled,
	machine: valibot__4.YjP(),
});
async function markFolder(folder) {
	const maker = { ...(await here()), pid: process.pid, started: await startOf("self") };
	await (0,node_fs_promises__1.writeFile)((0,node_path__2.join)(folder, workFolderMark), JSON.stringify(maker), { mode: 0o600, flag: "wx" });
}
async function isAbandoned(folder) {
	const stats = await (0,node_fs_promises__1.lstat)(folder).catch(() => undefined);
	if (stats?.isDirectory() !== true || stats.uid !== process.geteuid?.())
		return false;
	const maker = await readMark(folder).catch(() => undefined);
	if (maker === undefined)
		return false;
	const now = await here();
	if (maker.boot !== now.boot)
		return maker.machine !== "" && maker.machine === now.machine;
	if (maker.namespace !== now.namespace || maker.namespace === "")
		return false;
	return (await startOf(String(maker.pid))) !== maker.started;
}
async function here() {
	const line = async (file) => (await (0,node_fs_promises__1.readFile)(file, "utf8").catch(() => "")).trim();
	return {
		namespace: await (0,node_fs_promises__1.readlink)("/proc/self/ns/pid").catch(() => ""),
		boot: await line("/proc/sys/kernel/random/boot_id"),
		machine: await line("/etc/machine-id"),
	};
}
async function startOf(pid) {
	const stat = await (0,node_fs_promises__1.readFile)(`/proc/${pid}/stat`, "utf8").catch(() => "");
	return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}
async function readMark(folder) {
	const file = await (0,node_fs_promises__1.open)((0,node_path__2.join)(folder, workFolderMark), node_fs__0.constants.O_RDONLY | node_fs__0.constants.O_NOFOLLOW);
	try {
		const stats = await file.stat();
		const isOurs = stats.isFile() && stats.uid === process.geteuid?.();
		if (!isOurs || stats.size > maxMarkBytes)
			return undefined;
		return (0,_domain_text_schema_js__3.MW)(makerSchema, await file.readFile("utf8"));
	}
	finally {
		await file.close();
	}
}


}),

3789:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  makeWorkFolder: () => (makeWorkFolder)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _process_temporary_parent_js__3 = __webpack_require__(82453);
var _clean_up_js__4 = __webpack_require__(30196);
var _mark_js__5 = __webpack_require__(61444);






const prefix = "twofold-";
async function makeWorkFolder(env) {
	const parent = (0,_process_temporary_parent_js__3.c)(env);
	refuseUnfit(parent);
	await removeAbandoned(parent);
	try {
		const folder = await (0,node_fs_promises__0.realpath)(await (0,node_fs_promises__0.mkdtemp)((0,node_path__1.join)(parent, prefix)));
		await (0,_mark_js__5.aQ)(folder);
		await (0,node_fs_promises__0.mkdir)((0,node_path__1.join)(folder, "tmp"));
		return folder;
	}
	catch (cause) {
		throw new _domain_text_failure_js__2.HR({
			code: "tool",
			message: `No work folder can be made in ${parent}: ${cause instanceof Error ? cause.message : String(cause)}.`,
			fix: "Point RUNNER_TEMP or TMPDIR at an existing folder that you may write to.",
			cause,
		});
	}
}
function refuseUnfit(parent) {
	const [unfit] = /[:,\\]|\p{Cc}/u.exec(parent) ?? [];
	if (unfit === undefined)
		return;
	throw new _domain_text_failure_js__2.HR({
		code: "tool",
		message: `No work folder can be made in ${JSON.stringify(parent)}: container storage cannot have a path with ${JSON.stringify(unfit)} in it.`,
		fix: "Point RUNNER_TEMP or TMPDIR at a folder without colon, comma, backslash and control characters in its path.",
	});
}
async function removeAbandoned(parent) {
	const place = await (0,node_fs_promises__0.realpath)(parent).catch(() => parent);
	for (const name of await (0,node_fs_promises__0.readdir)(place).catch(() => [])) {
		const folder = (0,node_path__1.join)(place, name);
		if (!name.startsWith(prefix) || !(await (0,_mark_js__5.zI)(folder)))
			continue;
		await (0,_clean_up_js__4.cleanUp)(folder).catch(() => undefined);
	}
}


}),

17496:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F4: () => (isStartedFor),
  Hk: () => (endProcesses),
  RY: () => (isInNamespace),
  ov: () => (isStepIn)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_timers_promises__1 = __webpack_require__(58500);
var _process_child_environment_js__2 = __webpack_require__(52845);



async function endProcesses(wanted) {
	for (let round = 0; round < 8; round += 1) {
		const found = await processes(wanted);
		if (found.length === 0)
			return;
		for (const pid of found) {
			try {
				process.kill(pid, round === 0 ? "SIGTERM" : "SIGKILL");
			}
			catch {
			}
		}
		await ended(wanted);
		await (0,node_timers_promises__1.setTimeout)(100);
	}
}
async function ended(wanted) {
	for (let waited = 0; waited < 20; waited += 1) {
		if ((await processes(wanted)).length === 0)
			return;
		await (0,node_timers_promises__1.setTimeout)(50);
	}
}
async function processes(wanted) {
	const found = [];
	for (const name of await (0,node_fs_promises__0.readdir)("/proc")) {
		if (!/^\d+$/.test(name) || Number(name) === process.pid)
			continue;
		if (await wanted(name))
			found.push(Number(name));
	}
	return found;
}
async function isStartedFor(pid, folder) {
	const [environment, command, place] = await Promise.all([
		contents(pid, "environ"),
		contents(pid, "cmdline"),
		target(pid, "cwd"),
	]);
	const isPart = command.startsWith("buildah") && place.includes(`${folder}/`);
	return (isPart ||
		environment.split("\0").includes(`${_process_child_environment_js__2.u4}=${folder}`) ||
		command.includes(`${folder}/`));
}
async function isStepIn(pid, folder) {
	const root = await target(pid, "root");
	if (root.startsWith(`${folder}/`))
		return true;
	if (root !== "/" || !(await hasOwnMounts(pid)))
		return false;
	const mounts = (await contents(pid, "mountinfo")).split("\n").map((line) => line.split(" "));
	const [, , , source = "", , , ...more] = mounts.find(([, , , , point]) => point === "/") ?? [];
	return source.startsWith(`${folder}/`) || more.join(" ").includes(`upperdir=${folder}/`);
}
async function isInNamespace(pid, namespace) {
	const link = `ns/${namespace.slice(0, namespace.indexOf(":"))}`;
	const [theirs, ours] = await Promise.all([target(pid, link), target("self", link)]);
	return theirs === namespace && ours !== "" && ours !== namespace;
}
async function hasOwnMounts(pid) {
	const [theirs, ours] = await Promise.all([target(pid, "ns/mnt"), target("self", "ns/mnt")]);
	return theirs !== ours;
}
function contents(pid, file) {
	return (0,node_fs_promises__0.readFile)(`/proc/${pid}/${file}`, "utf8").catch(() => "");
}
function target(pid, link) {
	return (0,node_fs_promises__0.readlink)(`/proc/${pid}/${link}`).catch(() => "");
}


}),

379:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (userNamesOf)
});
var node_os__0 = __webpack_require__(48161);

function userNamesOf(env) {
	const names = [env["USER"], env["LOGNAME"], env["SUDO_USER"]];
	try {
		names.push((0,node_os__0.userInfo)().username);
	}
	catch {
	}
	return [...new Set(names.filter((name) => name !== undefined && name !== ""))].map(String);
}


}),

855:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (filesBelow)
});
var node_fs__0 = __webpack_require__(73024);
var node_fs_promises__1 = __webpack_require__(51455);
var node_path__2 = __webpack_require__(76760);



const mostEntries = 200_000;
const mostBytes = 4 * 1024 * 1024 * 1024;
async function* filesBelow(folder) {
	let bytes = 0;
	for await (const path of pathsBelow(folder)) {
		const file = await (0,node_fs_promises__1.open)((0,node_path__2.join)(folder, path), node_fs__0.constants.O_RDONLY | node_fs__0.constants.O_NOFOLLOW);
		try {
			const { size } = await file.stat();
			bytes += size;
			if (bytes > mostBytes)
				throw new Error(`${folder} has more than ${mostBytes} bytes`);
			yield { path, size, content: file.createReadStream({ autoClose: false }) };
		}
		finally {
			await file.close();
		}
	}
}
async function* pathsBelow(folder) {
	const waiting = [""];
	let entries = 0;
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		for (const entry of await (0,node_fs_promises__1.readdir)((0,node_path__2.join)(folder, next), { withFileTypes: true })) {
			entries += 1;
			if (entries > mostEntries)
				throw new Error(`${folder} has more than ${mostEntries} entries`);
			const path = next === "" ? entry.name : `${next}/${entry.name}`;
			if (entry.isDirectory())
				waiting.push(path);
			if (entry.isFile())
				yield path;
		}
	}
}


}),

39961:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  UZ: () => (namedLayout),
  tC: () => (reportBeside),
  z4: () => (keptLayout)
});

var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_findings_kept_report_js__2 = __webpack_require__(4577);
var _domain_text_failure_js__3 = __webpack_require__(67271);
var _domain_text_printable_js__4 = __webpack_require__(76158);
var _output_folder_js__5 = __webpack_require__(373);






const largestReport = 64 * 1024 * 1024;
async function layoutIn(folder) {
	if (await isLayout(folder))
		return folder;
	const { layout, twins } = (0,_output_folder_js__5.D)(folder);
	if (await isLayout(layout))
		return layout;
	if (!(await hasTwins(folder)))
		return folder;
	throw new _domain_text_failure_js__3.HR({
		code: "usage",
		message: `${JSON.stringify(folder)} holds two images that differ, and no layout that passed.`,
		fix: `Name one of them: ${twins.first} or ${twins.second}.`,
	});
}
async function namedLayout(folder, name) {
	const layout = await layoutIn(folder);
	if (await isLayout(layout))
		return layout;
	const isFolder = await (0,node_fs_promises__0.stat)(folder).then((found) => found.isDirectory(), () => false);
	const why = isFolder
		? "is a folder, but not an OCI layout: it has no oci-layout"
		: "cannot be read as an image: there is no such folder";
	throw new _domain_text_failure_js__3.HR({
		code: "usage",
		message: `${JSON.stringify((0,_domain_text_printable_js__4.vI)(name, 300))} ${why}.`,
		fix: "Name the layout's folder (a run's output folder will do), or an image such as ghcr.io/acme/shop:1.4.0.",
	});
}
async function hasTwins(folder) {
	const { layout, twins } = (0,_output_folder_js__5.D)(folder);
	const found = await Promise.all([twins.first, twins.second, layout].map(isLayout));
	return found[0] === true && found[1] === true && found[2] === false;
}
async function keptLayout(folder) {
	for (const output of [folder, (0,node_path__1.dirname)(folder)]) {
		if (await hasTwins(output))
			throw withoutProof(output);
	}
	const layout = await layoutIn(folder);
	const output = (0,node_path__1.dirname)(layout);
	const real = await Promise.all([(0,node_fs_promises__0.realpath)(layout), (0,node_fs_promises__0.realpath)(output)]).catch(() => undefined);
	const wrong = real === undefined
		? "it does not exist"
		: wrongPlace(layout, { layout: real[0], output: real[1] });
	if (wrong === undefined)
		return layout;
	throw new _domain_text_failure_js__3.HR({
		code: "usage",
		message: `${JSON.stringify(layout)} is not a layout that a run left: ${wrong}.`,
		fix: "Name the output folder of `twofold build --output=out`, or `out/layout` in it.",
	});
}
function withoutProof(output) {
	return new _domain_text_failure_js__3.HR({
		code: "forbidden",
		message: `${JSON.stringify(output)} has nothing to push: its two builds differ, so nothing was proven.`,
		fix: `Mend what ${(0,_output_folder_js__5.D)(output).page} lists, and build again: then the folder has a \`layout\`.`,
	});
}
function wrongPlace(layout, real) {
	if ((0,_output_folder_js__5.D)((0,node_path__1.dirname)(layout)).layout !== layout)
		return "a run calls it `layout`";
	if ((0,_output_folder_js__5.D)(real.output).layout !== real.layout)
		return "it is a link to another place";
	return layout.includes(":") ? "its path has a colon" : undefined;
}
async function isLayout(folder) {
	return await (0,node_fs_promises__0.stat)((0,node_path__1.join)(folder, "oci-layout")).then((found) => found.isFile(), () => false);
}
async function reportBeside(layout) {
	const { report: file } = (0,_output_folder_js__5.D)((0,node_path__1.dirname)(layout));
	const stats = await (0,node_fs_promises__0.lstat)(file).catch(() => undefined);
	if (stats?.isFile() !== true)
		return undefined;
	if (stats.size > largestReport)
		return { file, report: undefined };
	const text = await (0,node_fs_promises__0.readFile)(file, "utf8").catch(() => "");
	return { file, report: (0,_domain_findings_kept_report_js__2.Sn)(text) };
}


}),

84769:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b$: () => (readPlainFile),
  gm: () => (readBlob),
  is: () => (hasBlob),
  nD: () => (blobPath),
  tW: () => (unsound),
  tp: () => (readSmallBlob)
});
var node_crypto__0 = __webpack_require__(77598);
var node_fs__1 = __webpack_require__(73024);
var node_fs_promises__2 = __webpack_require__(51455);
var node_path__3 = __webpack_require__(76760);
var _domain_oci_digest_js__4 = __webpack_require__(30719);
var _domain_text_failure_js__5 = __webpack_require__(67271);






const readSize = 256 * 1024;
function blobPath(layout, digest) {
	return (0,node_path__3.join)(layout, "blobs", "sha256", (0,_domain_oci_digest_js__4.ZD)(digest));
}
async function* readBlob(layout, blob) {
	const file = await openInside(layout, blobPath(layout, blob.digest));
	try {
		const { size } = await file.stat();
		if (size !== blob.size)
			throw wrongSize(layout, blob, size);
		const hash = (0,node_crypto__0.createHash)("sha256");
		let read = 0;
		for await (const chunk of file.createReadStream({
			highWaterMark: readSize,
			autoClose: false,
		})) {
			if (!Buffer.isBuffer(chunk))
				continue;
			read += chunk.length;
			if (read > blob.size)
				throw wrongSize(layout, blob, read);
			hash.update(chunk);
			yield chunk;
		}
		const found = (0,_domain_oci_digest_js__4.Ch)(hash.digest("hex"));
		if (found !== blob.digest) {
			throw unsound(layout, `the file of blob ${blob.digest} has the digest ${found}`);
		}
	}
	finally {
		await file.close();
	}
}
async function hasBlob(layout, digest) {
	return await (0,node_fs_promises__2.lstat)(blobPath(layout, digest)).then(() => true, () => false);
}
async function readSmallBlob(layout, blob, limit) {
	if (blob.size > limit) {
		throw unsound(layout, `blob ${blob.digest} has ${blob.size} bytes, more than ${limit}`);
	}
	const chunks = [];
	for await (const chunk of readBlob(layout, blob))
		chunks.push(chunk);
	return Buffer.concat(chunks);
}
async function readPlainFile(layout, name, limit) {
	const file = await openInside(layout, (0,node_path__3.join)(layout, name));
	try {
		const { size } = await file.stat();
		if (size > limit)
			throw unsound(layout, `\`${name}\` has ${size} bytes, more than ${limit}`);
		return await file.readFile();
	}
	finally {
		await file.close();
	}
}
function unsound(layout, what, cause) {
	return new _domain_text_failure_js__5.HR({
		code: "tool",
		message: `OCI layout \`${layout}\`: ${what}.`,
		fix: "Create the layout again; every blob must be complete and unchanged.",
		...(cause === undefined ? {} : { cause }),
	});
}
async function openInside(layout, path) {
	const name = path.slice(layout.length + 1);
	let file;
	try {
		const real = await (0,node_fs_promises__2.realpath)(path);
		if (!real.startsWith((await (0,node_fs_promises__2.realpath)(layout)) + node_path__3.sep)) {
			throw unsound(layout, `\`${name}\` is a link to a place outside of the layout`);
		}
		file = await (0,node_fs_promises__2.open)(real, node_fs__1.constants.O_RDONLY | node_fs__1.constants.O_NOFOLLOW | node_fs__1.constants.O_NONBLOCK);
	}
	catch (error) {
		if (error instanceof _domain_text_failure_js__5.HR)
			throw error;
		throw unsound(layout, `\`${name}\` ${reasonOf(error)}`, error);
	}
	if ((await file.stat()).isFile())
		return file;
	await file.close();
	throw unsound(layout, `\`${name}\` is not a regular file`);
}
function reasonOf(error) {
	const code = error instanceof Error && "code" in error ? error.code : undefined;
	if (code === "ENOENT" || code === "ENOTDIR")
		return "is missing";
	return `cannot be read (${typeof code === "string" ? code : "unknown reason"})`;
}
function wrongSize(layout, blob, found) {
	return unsound(layout, `the file of blob ${blob.digest} has ${found} bytes, its descriptor says ${blob.size}`);
}


}),

50654:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  P: () => (layoutVersion),
  openLayout: () => (openLayout),
  m: () => (refNameAnnotation)
});


var dist = __webpack_require__(77934);

var oci = __webpack_require__(34730);

var oci_parse = __webpack_require__(1736);

var json = __webpack_require__(24099);

var printable = __webpack_require__(76158);

var schema = __webpack_require__(59006);

var oci_layout_blob = __webpack_require__(84769);

var external_node_crypto_ = __webpack_require__(77598);

var digest = __webpack_require__(30719);

var decompress = __webpack_require__(9345);
;
const media_types_layers = new Map([
	["application/vnd.oci.image.layer.v1.tar", "none"],
	["application/vnd.oci.image.layer.v1.tar+gzip", "gzip"],
	["application/vnd.oci.image.layer.v1.tar+zstd", "zstd"],
	["application/vnd.oci.image.layer.nondistributable.v1.tar", "none"],
	["application/vnd.oci.image.layer.nondistributable.v1.tar+gzip", "gzip"],
	["application/vnd.oci.image.layer.nondistributable.v1.tar+zstd", "zstd"],
	["application/vnd.docker.image.rootfs.foreign.diff.tar", "none"],
	["application/vnd.docker.image.rootfs.foreign.diff.tar.gzip", "gzip"],
	["application/vnd.docker.image.rootfs.diff.tar", "none"],
	["application/vnd.docker.image.rootfs.diff.tar.gzip", "gzip"],
	["application/vnd.docker.image.rootfs.diff.tar.zstd", "zstd"],
]);
const configs = [
	"application/vnd.oci.image.config.v1+json",
	"application/vnd.docker.container.image.v1+json",
];
function compressionOf(mediaType) {
	return media_types_layers.get(mediaType);
}
function isForeign(mediaType) {
	return /\.(?:nondistributable|foreign)\./.test(mediaType);
}
function isImageConfig(mediaType) {
	return configs.includes(mediaType);
}

;





async function* readLayer(place) {
	const { layout, descriptor, diffId, compression } = place;
	if (isForeign(descriptor.mediaType) && !(await (0,oci_layout_blob.is)(layout, descriptor.digest))) {
		throw (0,oci_layout_blob.tW)(layout, `layer ${descriptor.digest} is a foreign one (${descriptor.mediaType}), whose bytes are not in the layout`);
	}
	const blob = new Watched((0,oci_layout_blob.gm)(layout, descriptor));
	const hash = (0,external_node_crypto_.createHash)("sha256");
	const name = `OCI layout \`${layout}\`: layer ${descriptor.digest}`;
	const tar = compression === "none" ? blob : (0,decompress.m)({ bytes: blob, compression, name });
	for await (const chunk of tar) {
		hash.update(chunk);
		yield chunk;
	}
	if (!blob.ended) {
		throw (0,oci_layout_blob.tW)(layout, `layer ${descriptor.digest} has data after its ${compression} stream`);
	}
	const found = (0,digest.Ch)(hash.digest("hex"));
	if (found !== diffId) {
		throw (0,oci_layout_blob.tW)(layout, `layer ${descriptor.digest} holds a tar with the digest ${found}, the config says ${diffId}`);
	}
}
class Watched {
	#bytes;
	ended = false;
	constructor(bytes) {
		this.#bytes = bytes;
	}
	async *[Symbol.asyncIterator]() {
		yield* this.#bytes;
		this.ended = true;
	}
}

;









const layoutVersion = "1.0.0";
const refNameAnnotation = "org.opencontainers.image.ref.name";
const maxLayoutFileBytes = 4096;
const layoutFile = (0,schema.Xy)({ imageLayoutVersion: dist.euz(layoutVersion) });
async function openLayout(path, choice = {}) {
	checkVersion(path, await (0,oci_layout_blob.b$)(path, "oci-layout", maxLayoutFileBytes));
	const index = (0,oci_parse.A1)(await (0,oci_layout_blob.b$)(path, "index.json", oci_parse.rq), origin(path, "`index.json`"));
	const chosen = await choose(path, index, choice);
	checkManifestType(path, chosen);
	const manifest = (0,oci_parse.Ng)(await (0,oci_layout_blob.tp)(path, chosen, oci_parse.rq), origin(path, `manifest ${chosen.digest}`));
	if (!isImageConfig(manifest.config.mediaType)) {
		throw (0,oci_layout_blob.tW)(path, `the config's media type ${quoted(manifest.config.mediaType)} is unknown`);
	}
	const configBytes = await (0,oci_layout_blob.tp)(path, manifest.config, oci_parse.aF);
	const config = (0,oci_parse.FB)(configBytes, origin(path, `config ${manifest.config.digest}`));
	const layers = layerPlaces(path, manifest, config);
	return {
		digest: chosen.digest,
		manifest,
		config,
		configBytes,
		layer: (position) => {
			const place = layers[position];
			if (place === undefined)
				throw new RangeError(`the image has no layer ${position}`);
			return readLayer(place);
		},
	};
}
function checkVersion(path, bytes) {
	let found;
	try {
		found = (0,json.qF)(bytes.toString("utf8"));
	}
	catch (cause) {
		throw (0,oci_layout_blob.tW)(path, "`oci-layout` is not JSON", cause);
	}
	if ((0,schema._Q)(layoutFile, found) === undefined) {
		throw (0,oci_layout_blob.tW)(path, `\`oci-layout\` does not say \`imageLayoutVersion\` \`${layoutVersion}\``);
	}
}
async function choose(path, index, choice) {
	const { platform } = choice;
	const chosen = chooseOne(path, index, choice);
	if (platform === undefined || !oci.U8.includes(chosen.mediaType))
		return chosen;
	const inner = (0,oci_parse.A1)(await (0,oci_layout_blob.tp)(path, chosen, oci_parse.rq), origin(path, `index ${chosen.digest}`));
	const found = inner.manifests.find((descriptor) => isFor(descriptor, platform));
	if (found !== undefined)
		return found;
	const has = inner.manifests.map(platformNamed).filter((name) => name !== undefined);
	throw (0,oci_layout_blob.tW)(path, `it holds no image for ${platform}, only for ${quoted(has.slice(0, 20).join(", "))}`);
}
function chooseOne(path, index, choice) {
	const { wanted, fits } = criterion(choice);
	const tagged = index.manifests.filter(fits);
	const { platform } = choice;
	const isOneEach = platform !== undefined && tagged.every((one) => one.platform !== undefined);
	const found = isOneEach ? tagged.filter((one) => isFor(one, platform)) : tagged;
	const [first] = found;
	if (first === undefined) {
		const which = tagged.length > 0 ? ` for ${platform}` : "";
		throw (0,oci_layout_blob.tW)(path, `it holds no image${wanted}${which}`);
	}
	if (found.every((descriptor) => descriptor.digest === first.digest))
		return first;
	const names = found.map((descriptor) => {
		const tag = descriptor.annotations?.[refNameAnnotation];
		return tag === undefined ? descriptor.digest : `${descriptor.digest} (${quoted(tag)})`;
	});
	throw (0,oci_layout_blob.tW)(path, `it holds ${found.length} images${wanted}, and one must be chosen by tag or digest: ${names.slice(0, 10).join(", ")}`);
}
function isFor(descriptor, platform) {
	const { platform: has } = descriptor;
	if (has === undefined)
		return false;
	const written = `${has.os}/${has.architecture}`;
	return platform === written || platform === `${written}/${has.variant ?? ""}`;
}
function platformNamed({ platform }) {
	return (platform && [platform.os, platform.architecture, platform.variant].filter(Boolean).join("/"));
}
function criterion(choice) {
	if ("digest" in choice && choice.digest !== undefined) {
		const { digest } = choice;
		return { wanted: ` with the digest ${digest}`, fits: (found) => found.digest === digest };
	}
	if ("tag" in choice && choice.tag !== undefined) {
		const { tag } = choice;
		return {
			wanted: ` with the tag ${quoted(tag)}`,
			fits: (found) => found.annotations?.[refNameAnnotation] === tag,
		};
	}
	return { wanted: "", fits: () => true };
}
function checkManifestType(path, { digest, mediaType }) {
	if (oci.$P.includes(mediaType))
		return;
	throw (0,oci_layout_blob.tW)(path, oci.U8.includes(mediaType)
		? `${digest} is an index of images for several platforms, not one image`
		: `${digest} has the media type ${quoted(mediaType)}, which is not an image manifest`);
}
function layerPlaces(path, manifest, config) {
	const { layers } = manifest;
	const { diffIds } = config;
	if (layers.length !== diffIds.length) {
		throw (0,oci_layout_blob.tW)(path, `the manifest has ${layers.length} layers, the config has ${diffIds.length} diffIDs`);
	}
	return layers.flatMap((descriptor, position) => {
		const compression = compressionOf(descriptor.mediaType);
		if (compression === undefined) {
			throw (0,oci_layout_blob.tW)(path, unreadableLayer(position, descriptor.mediaType));
		}
		const diffId = diffIds[position];
		if (diffId === undefined)
			return [];
		const isTar = diffId === descriptor.digest;
		return [{ layout: path, descriptor, diffId, compression: isTar ? "none" : compression }];
	});
}
function unreadableLayer(position, mediaType) {
	const type = quoted(mediaType);
	if (/\+encrypted$/.test(mediaType)) {
		return `layer ${position} is encrypted (${type}); it must be decrypted before it can be read`;
	}
	return `layer ${position} has the unknown media type ${type}`;
}
function origin(path, what) {
	return { name: `OCI layout \`${path}\`: ${what}`, code: "tool" };
}
function quoted(text) {
	return `\`${(0,printable.vI)((0,printable.RK)(text), 200)}\``;
}


}),

86198:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (findProgram),
  r: () => (missingPackages)
});
var node_fs__0 = __webpack_require__(73024);
var node_fs_promises__1 = __webpack_require__(51455);
var node_path__2 = __webpack_require__(76760);



const systemFolders = ["/usr/local/sbin", "/usr/sbin", "/sbin"];
async function findProgram(program, path) {
	for (const folder of [...path.split(node_path__2.delimiter), ...systemFolders]) {
		if (folder === "")
			continue;
		const place = (0,node_path__2.join)(folder, program);
		const isThere = await (0,node_fs_promises__1.access)(place, node_fs__0.constants.X_OK).then(() => true, () => false);
		if (isThere)
			return place;
	}
	return undefined;
}
async function missingPackages(requirements, path) {
	const missing = [];
	for (const requirement of requirements) {
		const found = await Promise.all(requirement.programs.map((name) => findProgram(name, path)));
		if (found.every((place) => place === undefined))
			missing.push(requirement.package);
	}
	return missing;
}


}),

52845:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Qc: () => (childEnvironment),
  runMarks: () => (runMarks),
  signInEnvironment: () => (signInEnvironment),
  t7: () => (runEnvironment),
  u4: () => (workFolderVariable)
});
var node_path__0 = __webpack_require__(76760);

const handedOn = [
	/^(?:PATH|HOME|USER|LOGNAME|SHELL|TERM|TMPDIR|TZ|LANG|LANGUAGE|LC_[A-Z]+)$/,
	/^XDG_[A-Z_]+$/,
	/^(?:https?|ftp|all|no)_proxy$/i,
	/^(?:SSL_CERT_FILE|SSL_CERT_DIR|CURL_CA_BUNDLE|NODE_EXTRA_CA_CERTS)$/,
	/^(?:CONTAINERS_[A-Z_]+|_CONTAINERS_[A-Z_]+|DOCKER_CONFIG|DBUS_SESSION_BUS_ADDRESS)$/,
	/^(?:GIT_[A-Z_0-9]+|SSH_AUTH_SOCK|SSH_AGENT_PID)$/,
	/^LD_LIBRARY_PATH$/,
];
const forUsAlone = /^(?:INPUT_|STATE_|TWOFOLD_|ACTIONS_(?:RUNTIME|RESULTS|CACHE)_)/;
const workFolderVariable = "TWOFOLD_WORK_FOLDER";
function childEnvironment(env, extra = {}) {
	const result = {};
	for (const [name, value] of Object.entries(env)) {
		if (value !== undefined && handedOn.some((pattern) => pattern.test(name)))
			result[name] = value;
	}
	return { ...result, ...extra };
}
function signInEnvironment(env, extra = {}) {
	const result = {};
	for (const [name, value] of Object.entries(env)) {
		if (value !== undefined && !forUsAlone.test(name))
			result[name] = value;
	}
	return { ...result, ...extra };
}
function runMarks(workFolder) {
	return { [workFolderVariable]: workFolder, TMPDIR: (0,node_path__0.join)(workFolder, "tmp") };
}
function runEnvironment(env, workFolder) {
	return childEnvironment(env, runMarks(workFolder));
}


}),

66642:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (leash)
});
var _runner_js__0 = __webpack_require__(60850);

const known = new Map();
async function leash(signal, env) {
	const path = env["PATH"] ?? "";
	const possible = known.get(path) ?? isPossible(env);
	known.set(path, possible);
	return (await possible) ? words(signal) : [];
}
function words(signal) {
	return ["setpriv", "--pdeathsig", signal, "--"];
}
async function isPossible(env) {
	const [program = "", ...args] = [...words("TERM"), "true"];
	return (0,_runner_js__0.gq)(await (0,_runner_js__0.eF)({ program, args, env, timeoutSeconds: 10 }));
}


}),

92675:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (machineNames)
});
var node_fs__0 = __webpack_require__(73024);
var node_os__1 = __webpack_require__(48161);


const runVariables = [
	"GITHUB_RUN_ID",
	"CI_PIPELINE_ID",
	"CI_JOB_ID",
	"BUILD_TAG",
	"BUILDKITE_BUILD_ID",
	"CIRCLE_WORKFLOW_ID",
	"BUILD_BUILDID",
];
function machineNames(env) {
	return {
		hostname: (0,node_os__1.hostname)(),
		timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
		runIds: runVariables.flatMap((name) => env[name] || []),
		...kernelNames(),
		nameServers: nameServersIn(textOf("/etc/resolv.conf")),
	};
}
function kernelNames() {
	const bootId = textOf("/proc/sys/kernel/random/boot_id").trim();
	const bootedAt = Number(/^btime (\d+)$/m.exec(textOf("/proc/stat"))?.[1] ?? 0);
	const cpuModel = (0,node_os__1.cpus)()[0]?.model.trim() ?? "";
	return {
		...(bootId === "" ? {} : { bootId }),
		...(bootedAt > 0 ? { bootedAt } : {}),
		...{ kernelRelease: (0,node_os__1.release)(), kernelVersion: (0,node_os__1.version)() },
		...(cpuModel === "" ? {} : { cpuModel }),
		memoryKiB: Math.floor((0,node_os__1.totalmem)() / 1024),
	};
}
function nameServersIn(text) {
	return text.split("\n").flatMap((line) => {
		const [name = "", ...values] = line.trim().split(/\s+/);
		return /^(?:nameserver|search|domain)$/.test(name) ? values : [];
	});
}
function textOf(path) {
	try {
		return (0,node_fs__0.readFileSync)(path, "utf8");
	}
	catch {
		return "";
	}
}


}),

60850:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  lA: () => (describeEnd),
  eF: () => (run),
  gq: () => (succeeded)
});


var external_node_child_process_ = __webpack_require__(31421);

var external_node_os_ = __webpack_require__(48161);

var external_node_perf_hooks_ = __webpack_require__(643);

var external_node_string_decoder_ = __webpack_require__(46193);

var blank = __webpack_require__(60456);
;


const maxLineLength = 16 * 1024;
class LineSplitter {
	#decoder = new external_node_string_decoder_.StringDecoder("utf8");
	#onLine;
	#blanker;
	#rest = "";
	constructor(onLine, blanker = blank.Y) {
		this.#onLine = onLine;
		this.#blanker = blanker;
	}
	push(chunk) {
		this.#take(this.#blanker.push(this.#decoder.write(chunk)));
	}
	#take(text) {
		const parts = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
		this.#rest = parts.pop() ?? "";
		for (const line of parts)
			this.#emit(line);
		while (this.#rest.length > maxLineLength) {
			this.#onLine(this.#rest.slice(0, maxLineLength));
			this.#rest = this.#rest.slice(maxLineLength);
		}
	}
	flush() {
		this.#take(this.#blanker.push(this.#decoder.end()) + this.#blanker.flush());
		const rest = this.#rest;
		this.#rest = "";
		if (rest !== "")
			this.#emit(rest.replace(/\r$/, ""));
	}
	#emit(line) {
		for (let start = 0; start === 0 || start < line.length; start += maxLineLength) {
			this.#onLine(line.slice(start, start + maxLineLength));
		}
	}
}

;
const graceMilliseconds = 4_000;
const drainMilliseconds = 200;
class Stopper {
	#child;
	#signal;
	#timer;
	reason;
	constructor(child, signal) {
		this.#child = child;
		this.#signal = signal;
	}
	stop() {
		if (this.#timer !== undefined)
			return;
		this.#child.kill(this.#signal);
		const grace = this.#signal === "SIGKILL" ? 0 : graceMilliseconds;
		this.#timer = setTimeout(() => this.#force(), grace);
	}
	stopFor(reason) {
		this.reason ??= reason;
		this.stop();
	}
	done() {
		clearTimeout(this.#timer);
	}
	killGroup() {
		if (this.#child.pid === undefined)
			return;
		try {
			process.kill(-this.#child.pid, "SIGKILL");
		}
		catch {
		}
	}
	#force() {
		this.killGroup();
		this.#timer = setTimeout(() => this.#child.close(), drainMilliseconds);
	}
}

;





const maxOutputBytes = 32 * 1024 * 1024;
const keptErrorLines = 200;
function succeeded(finished) {
	return finished.end.kind === "exit" && finished.end.code === 0;
}
function describeEnd(finished) {
	switch (finished.end.kind) {
		case "exit":
			return `exit status ${finished.end.code}`;
		case "signal":
			return `killed by ${finished.end.signal}`;
		case "timeout":
			return `no answer after ${Math.round(finished.seconds)} s`;
		case "overlong":
			return `more than ${maxOutputBytes} bytes of output`;
		case "not-started":
			return `could not be started: ${finished.end.reason}`;
	}
}
async function run(command) {
	command.signal?.throwIfAborted();
	const started = external_node_perf_hooks_.performance.now();
	const stdout = new Collected(command.maxOutputBytes ?? maxOutputBytes);
	const lastLines = [];
	const keep = (line) => {
		lastLines.push(line);
		if (lastLines.length > keptErrorLines)
			lastLines.shift();
		command.onLine?.(line);
	};
	const end = await new Promise((resolve) => {
		const child = start(command);
		stepBack(child, command);
		child.stdin?.on("error", () => { }).end(command.input);
		const stop = stopperOf(child, command);
		const abort = () => stop.stop();
		command.signal?.addEventListener("abort", abort, { once: true });
		const deadline = command.timeoutSeconds === undefined
			? undefined
			: setTimeout(() => stop.stopFor("timeout"), command.timeoutSeconds * 1000);
		const lines = () => new LineSplitter(keep, command.blank?.());
		const errors = lines();
		const output = command.onLine === undefined ? stdout : lines();
		child.stdout.on("data", (chunk) => {
			output.push(chunk);
			if (stdout.isFull && command.endsWhenOverlong === true)
				stop.stopFor("overlong");
		});
		child.stderr.on("data", (chunk) => errors.push(chunk));
		const settle = (value) => {
			clearTimeout(deadline);
			stop.done();
			command.signal?.removeEventListener("abort", abort);
			output.flush();
			errors.flush();
			resolve(value);
		};
		child.once("error", (error) => settle({ kind: "not-started", reason: error.message }));
		child.once("close", (code, signal) => {
			if (code !== 0)
				stop.killGroup();
			const { reason } = stop;
			settle(reason === undefined ? endOf({ code, signal }, command, lastLines) : { kind: reason });
		});
	});
	command.signal?.throwIfAborted();
	const seconds = (external_node_perf_hooks_.performance.now() - started) / 1000;
	return { end, stdout: stdout.bytes(), lastLines, seconds };
}
function start({ leash = [], program, args, cwd, env, input }) {
	const options = { cwd, env: { ...env }, detached: true };
	const [first = program, ...words] = [...leash, program, ...args];
	return input === undefined
		? (0,external_node_child_process_.spawn)(first, words, { ...options, stdio: ["ignore", "pipe", "pipe"] })
		: (0,external_node_child_process_.spawn)(first, words, { ...options, stdio: ["pipe", "pipe", "pipe"] });
}
function stopperOf(child, { endSignal }) {
	const { pid, stdout, stderr } = child;
	const kill = (signal) => child.kill(signal);
	const close = () => {
		stdout.destroy();
		stderr.destroy();
	};
	return new Stopper({ pid, kill, close }, endSignal ?? "SIGTERM");
}
function endOf({ code, signal }, { leash = [] }, lastLines) {
	if (code === null)
		return { kind: "signal", signal: signal ?? "a signal" };
	const reason = leash[0] === undefined || code !== 127 ? undefined : lastLines.at(-1);
	return reason?.startsWith(`${leash[0]}: `)
		? { kind: "not-started", reason }
		: { kind: "exit", code };
}
function stepBack({ pid }, { niceness }) {
	if (pid === undefined || niceness === undefined)
		return;
	try {
		(0,external_node_os_.setPriority)(pid, niceness);
	}
	catch {
	}
}
class Collected {
	#chunks = [];
	#most;
	#size = 0;
	isFull = false;
	constructor(most) {
		this.#most = most;
	}
	push(chunk) {
		if (this.isFull)
			return;
		const kept = chunk.subarray(0, this.#most - this.#size);
		this.isFull = kept.length < chunk.length;
		this.#chunks.push(kept);
		this.#size += kept.length;
	}
	flush() { }
	bytes() {
		return Buffer.concat(this.#chunks);
	}
}


}),

82453:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (temporaryParent)
});
var node_os__0 = __webpack_require__(48161);

function temporaryParent(env) {
	return env["RUNNER_TEMP"] || env["TMPDIR"] || ((0,node_os__0.tmpdir)() === "/tmp" ? "/var/tmp" : (0,node_os__0.tmpdir)());
}


}),

3659:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (writeArchive)
});
var node_fs__0 = __webpack_require__(73024);
var node_stream_promises__1 = __webpack_require__(46466);


async function writeArchive(file, files) {
	const { default: tarStream } = await __webpack_require__.e(/* import() */ 6118).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
	const pack = tarStream.pack();
	const written = (0,node_stream_promises__1.pipeline)(pack, (0,node_fs__0.createWriteStream)(file, { flags: "wx" }));
	written.catch(() => undefined);
	try {
		for (const { path, size, content, mode = 0o644, owner } of files) {
			const { uid, gid } = owner ?? { uid: 0, gid: 0 };
			const header = { name: path, size, mode, uid, gid, mtime: new Date(0) };
			await (0,node_stream_promises__1.pipeline)(content, pack.entry(header));
		}
		pack.finalize();
	}
	catch (error) {
		pack.destroy(error instanceof Error ? error : new Error("the content could not be read"));
	}
	await written;
}


}),

89207:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runBase: () => (runBase)
});


var external_node_path_ = __webpack_require__(76760);

var external_node_fs_ = __webpack_require__(73024);

var promises_ = __webpack_require__(51455);

var failure = __webpack_require__(67271);
;
const distributions = ["debian", "ubuntu"];
const pockets = ["updates", "security", "backports"];
const packageSets = ["essential", "minbase", "distroless"];

;

const nobodyHome = "/nonexistent";
const noShell = "/usr/sbin/nologin";
const setFacts = {
	essential: { wanted: ["?essential"], how: "install", assumed: [], users: [] },
	minbase: {
		wanted: ["?essential", "?priority(required)", "apt"],
		how: "install",
		assumed: [],
		users: [],
	},
	distroless: {
		wanted: ["base-files", "ca-certificates", "libc6", "netbase", "tzdata"],
		how: "unpack",
		assumed: ["awk", "debconf", "debconf-2.0", "dpkg", "mawk", "openssl", "perl-base", "tar"],
		users: [
			{ name: "root", id: 0, home: "/root", shell: noShell },
			{ name: "nonroot", id: 65532, home: nobodyHome, shell: noShell },
		],
		user: "nonroot",
	},
};
function isSet(name) {
	return packageSets.some((set) => set === name);
}

;
const releaseAddress = {
	debian: "http://deb.debian.org/debian",
	ubuntu: "http://archive.ubuntu.com/ubuntu",
};
const ubuntuMain = new Set(["amd64", "i386"]);
const ubuntuPorts = "http://ports.ubuntu.com/ubuntu-ports";
const keyrings = {
	debian: {
		path: "/usr/share/keyrings/debian-archive-keyring.gpg",
		package: "debian-archive-keyring",
	},
	ubuntu: { path: "/usr/share/keyrings/ubuntu-archive-keyring.gpg", package: "ubuntu-keyring" },
};
function sourcesOf(archive, architecture) {
	const main = addressOf(archive, architecture);
	return [
		{ archive: "main", uri: main, suite: archive.suite },
		...archive.pockets.map((pocket) => {
			const suite = `${archive.suite}-${pocket}`;
			return isOwnArchive(archive, pocket)
				? { archive: "security", uri: securityAddress(main), suite }
				: { archive: "main", uri: main, suite };
		}),
	];
}
function isOwnArchive({ distribution }, pocket) {
	return distribution === "debian" && pocket === "security";
}
function securityAddress(main) {
	const replaced = main.replace(/\/debian(?=\/[^/]+$|$)/, "/debian-security");
	return replaced === main ? `${main}-security` : replaced;
}
function addressOf({ distribution, snapshot, mirror }, architecture) {
	if (mirror !== undefined)
		return mirror;
	if (snapshot !== undefined) {
		const time = new Date(snapshot * 1000).toISOString().replaceAll(/[-:]|\.\d+/g, "");
		return distribution === "debian"
			? `https://snapshot.debian.org/archive/debian/${time}`
			: `https://snapshot.ubuntu.com/ubuntu/${time}`;
	}
	if (distribution === "ubuntu" && !ubuntuMain.has(architecture))
		return ubuntuPorts;
	return releaseAddress[distribution];
}
function sourceLines(archive, { architecture, options }) {
	return sourcesOf(archive, architecture)
		.map(({ uri, suite }) => `deb ${options}${uri} ${suite} ${archive.components.join(" ")}\n`)
		.join("");
}

;


const finishFolder = ".twofold";
const filesTar = "files.tar";
const finishHook = `sh "$1/${finishFolder}/finish" "$1"`;
const finishMark = "twofold: ";
function finishTexts(declaration, { architecture, packages, }) {
	const { users, leaveOut, files, archive, set } = declaration;
	const homes = users.filter(({ id, home }) => id >= 1000 && home !== "/nonexistent");
	const placed = [...files.map(({ path }) => path), ...homes.map(({ home }) => home)];
	return [
		{ path: "finish", text: finishScript },
		{ path: "passwd", text: lines(users.map(passwdLine)) },
		{ path: "group", text: lines(users.map(({ name, id }) => `${name}:x:${id}:`)) },
		{ path: "shadow", text: lines(users.map(({ name }) => `${name}:!:::::::`)) },
		{ path: "homes", text: lines(homes.map(({ id, home }) => `${id} ${home}`)) },
		{ path: "folders", text: lines(foldersAbove(placed)) },
		{ path: "files", text: lines(files.map(({ path }) => path)) },
		{ path: "leave-out", text: lines(leaveOut) },
		{ path: "sources.list", text: sourceLines(archive, { architecture, options: "" }) },
		...(setFacts[set].how === "unpack" ? packages.map(statusOf) : []),
	];
}
function statusOf({ name, control }) {
	return { path: `status.d/${name}`, text: `${control.trimEnd()}\n` };
}
function passwdLine({ name, id, home, shell }) {
	return `${name}:x:${id}:${id}:${name}:${home}:${shell}`;
}
function lines(list) {
	return list.map((each) => `${each}\n`).join("");
}
function foldersAbove(paths) {
	const folders = paths.flatMap((path) => {
		const parts = path.split("/").slice(1, -1);
		return parts.map((_, at) => `/${parts.slice(0, at + 1).join("/")}`);
	});
	return [...new Set(folders)].sort();
}
const ownPaths = foldersAbove([
	...["/etc/apt/sources.list/", "/etc/apt/sources.list.d/", "/etc/apt/apt.conf.d/"],
	...["/etc/dpkg/dpkg.cfg.d/", "/etc/ssl/certs/", "/usr/share/ca-certificates/mozilla/"],
	...["/usr/bin/", "/var/lib/dpkg/", "/var/lib/apt/", "/var/cache/apt/", "/var/log/apt/", "/tmp/"],
]).map((path) => path.slice(1));
const finishScript = `set -eu
cd -- "$1"
given=./${finishFolder}
fail() { printf '${finishMark}%s\\n' "$1" >&2; exit 1; }
for path in ${ownPaths.join(" ")}; do
  if [ -L "$path" ]; then fail "/$path is a link in this base"; fi
done
while IFS= read -r path; do
  if [ -L ".$path" ]; then fail "$path is a link in this base"; fi
  if [ -e ".$path" ] && [ ! -d ".$path" ]; then fail "$path is no folder in this base"; fi
done < "$given/folders"
while IFS= read -r path; do
  if [ -L ".$path" ]; then fail "$path is a link in this base"; fi
  if [ -d ".$path" ]; then fail "$path is a folder in this base"; fi
done < "$given/files"
while IFS=' ' read -r id home; do
  if [ -L ".$home" ]; then fail "$home is a link in this base"; fi
  if [ -e ".$home" ] && [ ! -d ".$home" ]; then fail "$home is no folder in this base"; fi
done < "$given/homes"
if [ -s "$given/passwd" ]; then
  mkdir -p etc
  for name in passwd group shadow; do
    if [ -L "etc/$name" ]; then fail "/etc/$name is a link in this base"; fi
  done
  while IFS=: read -r name rest; do
    if [ -e etc/passwd ] && grep -q "^$name:" etc/passwd; then
      fail "the user $name is already in this base"
    fi
  done < "$given/passwd"
  cat "$given/passwd" >> etc/passwd
  cat "$given/group" >> etc/group
  if [ -e etc/shadow ]; then cat "$given/shadow" >> etc/shadow; fi
  while IFS=' ' read -r id home; do
    mkdir -p ".$home"
    chown -h "$id:$id" ".$home"
  done < "$given/homes"
fi
if [ -d "$given/status.d" ]; then
  mkdir -p var/lib/dpkg/status.d
  cp "$given/status.d/"* var/lib/dpkg/status.d/
  rm -rf var/lib/dpkg/info var/lib/dpkg/updates var/lib/dpkg/triggers var/lib/dpkg/cmethopt
  rm -rf var/lib/dpkg/status var/lib/dpkg/available var/lib/dpkg/lock* var/lib/dpkg/arch
  rm -rf etc/apt etc/dpkg/dpkg.cfg.d var/lib/apt var/cache/apt var/log/apt
  find ./tmp -mindepth 1 -delete
fi
certificates=usr/share/ca-certificates/mozilla
bundle=etc/ssl/certs/ca-certificates.crt
if [ -d "$certificates" ] && [ ! -e "$bundle" ]; then
  mkdir -p etc/ssl/certs
  cat "$certificates"/*.crt > "$bundle"
fi
if [ -e usr/bin/apt-get ]; then
  rm -f etc/apt/apt.conf.d/99mmdebstrap etc/apt/sources.list.d/*
  cat "$given/sources.list" > etc/apt/sources.list
else
  rm -f etc/apt/sources.list etc/apt/sources.list.d/*
fi
rm -f etc/dpkg/dpkg.cfg.d/99mmdebstrap etc/resolv.conf etc/hostname
tar --extract --file="$given/${filesTar}" --preserve-permissions --numeric-owner --no-overwrite-dir
while IFS= read -r pattern; do
  find . -xdev -depth \\( -path ".$pattern" -o -path ".$pattern/*" \\) -delete
done < "$given/leave-out"
rm -rf "$given"
`;


var oci_digest = __webpack_require__(30719);
;

function poolName({ digest }) {
	return `${(0,oci_digest.ZD)(digest)}.deb`;
}
function poolIndex(packages, how) {
	return packages
		.map((each) => {
		const control = how === "install" ? each.control : withoutRelations(each.control);
		const file = poolName(each);
		return `${control.trimEnd()}\nFilename: ./${file}\nSize: ${each.size}\nSHA256: ${(0,oci_digest.ZD)(each.digest)}\n`;
	})
		.join("\n");
}
const relations = /^(?:Depends|Pre-Depends|Recommends|Suggests|Enhances|Breaks|Conflicts|Essential|Protected|Important):.*\n(?:[ \t].*\n)*/gim;
function withoutRelations(control) {
	return `${control.trimEnd()}\n`.replace(relations, "");
}
function poolRelease({ suite }, index) {
	const bytes = Buffer.from(index);
	return `Suite: ${suite}\nCodename: ${suite}\nSHA256:\n ${(0,oci_digest.ZD)((0,oci_digest.ol)(bytes))} ${bytes.length} Packages\n`;
}


var inside = __webpack_require__(64409);

var programs = __webpack_require__(86198);

var archive = __webpack_require__(3659);
;





async function makeApt(options) {
	const { folder, archive, architecture, declaration, env } = options;
	refuseUnfit(folder);
	for (const part of ["state/lists/partial", "cache/archives/partial", "etc"]) {
		await (0,promises_.mkdir)((0,external_node_path_.join)(folder, part), { recursive: true });
	}
	const keyring = await keyringFor(options);
	const signed = `[arch=${architecture} signed-by=${keyring}] `;
	const sources = (0,external_node_path_.join)(folder, "etc", "sources.list");
	await (0,promises_.writeFile)(sources, sourceLines(archive, { architecture, options: signed }));
	const status = (0,external_node_path_.join)(folder, "status");
	await (0,promises_.writeFile)(status, setFacts[declaration.set].assumed.map(assumedStatus).join("\n"));
	const settings = {
		Dir: `${folder}/`,
		"Dir::State": (0,external_node_path_.join)(folder, "state"),
		"Dir::State::status": status,
		"Dir::Cache": (0,external_node_path_.join)(folder, "cache"),
		"Dir::Etc": (0,external_node_path_.join)(folder, "etc"),
		"Dir::Etc::sourcelist": sources,
		"Dir::Etc::sourceparts": "/dev/null",
		"Dir::Bin::methods": "/usr/lib/apt/methods",
		"APT::Architecture": architecture,
		"APT::Architectures": architecture,
		"APT::Install-Recommends": "false",
		"APT::Get::AllowUnauthenticated": "false",
		"APT::Sandbox::User": "root",
		"Acquire::Languages": "none",
		"Acquire::ForceHash": "SHA256",
		"Acquire::Retries": "3",
		"Acquire::Check-Valid-Until": archive.snapshot === undefined ? "true" : "false",
	};
	const words = Object.entries(settings).map(([name, value]) => `-o${name}=${value}`);
	return { options: words, env: { ...env, LC_ALL: "C.UTF-8" } };
}
async function keyringFor({ keyring, archive, folder }) {
	const usual = keyrings[archive.distribution];
	const copy = (0,external_node_path_.join)(folder, `keyring${keyring !== undefined && (0,external_node_path_.extname)(keyring) === ".asc" ? ".asc" : ".gpg"}`);
	try {
		await (0,promises_.copyFile)(keyring ?? usual.path, copy);
		return copy;
	}
	catch (cause) {
		throw new failure.HR({
			code: keyring === undefined ? "tool" : "usage",
			message: `The keyring ${keyring ?? usual.path} cannot be read, and without it no package of ${archive.distribution} can be trusted.`,
			fix: keyring === undefined
				? `Install the package \`${usual.package}\`, or name a file with \`keyring:\` in the declaration.`
				: "Check the path after `keyring:` in the declaration.",
			cause,
		});
	}
}
function refuseUnfit(folder) {
	if (!/[\s[\]#"]/.test(folder))
		return;
	throw new failure.HR({
		code: "tool",
		message: `Packages cannot be fetched below ${JSON.stringify(folder)}: apt cannot read a path with a blank, bracket, quote or \`#\` in it.`,
		fix: "Point RUNNER_TEMP or TMPDIR at a folder with a plainer path.",
	});
}
function assumedStatus(name) {
	return [
		`Package: ${name}`,
		"Status: install ok installed",
		"Version: 999999",
		"Architecture: all",
		"Multi-Arch: foreign",
		"Maintainer: nobody <nobody@invalid>",
		"Description: is not needed, because no script runs",
		"",
	].join("\n");
}


var external_node_os_ = __webpack_require__(48161);

var environments = __webpack_require__(92378);
;



const enclosed = (hostname) => [
	...["unshare", "--uts", "--net", "--"],
	...["sh", "-c", 'hostname "$1" && shift && exec "$@"', "sh", hostname],
];
async function processEnvironments(isRoot, processors = undefined) {
	const one = processors ?? (await firstProcessor());
	const varied = ["context", "timezone", "user-env", "start-time"];
	if (isRoot)
		varied.push("hostname");
	if (one !== undefined)
		varied.push("cpus");
	const bound = one === undefined ? [] : ["taskset", "--cpu-list", one];
	return {
		first: {
			words: isRoot ? enclosed(environments.G_) : [],
			env: { TZ: "UTC", LANG: "C.UTF-8" },
		},
		second: {
			words: [...bound, ...(isRoot ? enclosed("varied-by-twofold") : [])],
			env: {
				TZ: "<+14>-14",
				LANG: "C.UTF-8",
				USER: "varied",
				LOGNAME: "varied",
				TWOFOLD_VARIED: "1",
			},
		},
		varied,
		isOffline: isRoot,
		notVaried: [
			...(isRoot
				? []
				: [{ name: "hostname", because: "only root can give a process another one" }]),
			...(one === undefined ? [{ name: "cpus", because: "the machine has one" }] : []),
			...["locale", "umask"].map((name) => ({ name, because: "mmdebstrap sets its own" })),
			...["clock", "file-order", "kernel-name"].map((name) => ({
				name,
				because: "it is not varied for mmdebstrap",
			})),
		],
	};
}
async function firstProcessor() {
	if ((0,external_node_os_.availableParallelism)() < 2)
		return undefined;
	const status = await (0,promises_.readFile)("/proc/self/status", "utf8").catch(() => "");
	return /^Cpus_allowed_list:\s*(\d+)/m.exec(status)?.[1];
}


var external_node_crypto_ = __webpack_require__(77598);

var printable = __webpack_require__(76158);

var trailing = __webpack_require__(36141);

var leash = __webpack_require__(66642);

var runner = __webpack_require__(60850);
;











const helper = "/usr/lib/apt/apt-helper";
const sideBySide = 4;
const longestControl = 1024 * 1024;
async function fetchPackages(options) {
	const { packages, pool } = options;
	await (0,promises_.mkdir)(pool, { recursive: true });
	const finished = await download(options);
	for (const each of packages)
		await check(each, { ...options, finished });
	const pooled = [];
	for (let at = 0; at < packages.length; at += sideBySide) {
		const some = packages.slice(at, at + sideBySide);
		pooled.push(...(await Promise.all(some.map((each) => readControl(each, options)))));
	}
	return pooled;
}
async function download({ apt, packages, sources, pool, signal }) {
	const words = packages.flatMap((each) => [
		fetch_addressOf(each, sources),
		(0,external_node_path_.join)(pool, poolName(each)),
		"",
	]);
	return await (0,runner.eF)({
		program: helper,
		args: [...apt.options, "download-file", ...words],
		env: apt.env,
		signal,
		leash: await (0,leash.Y)("TERM", apt.env),
	});
}
function fetch_addressOf({ archive, path }, sources) {
	const source = sources.find((each) => each.archive === archive) ?? sources[0];
	return `${source?.uri ?? ""}/${path}`;
}
async function check(wanted, { pool, sources, finished }) {
	const file = (0,external_node_path_.join)(pool, poolName(wanted));
	const found = await (0,promises_.stat)(file).catch(() => undefined);
	if (found === undefined)
		throw notThere(wanted, { sources, finished });
	const digest = await digestOfFile(file);
	if (digest === wanted.digest)
		return;
	await (0,promises_.rm)(file, { force: true });
	throw new failure.HR({
		code: "forbidden",
		message: `The package ${wanted.name} ${wanted.version} is not the one of the lock file: ${fetch_addressOf(wanted, sources)} has ${digest}, and the lock says ${wanted.digest}.`,
		fix: "Find out why the archive changed it; `twofold base FILE --update` takes what is there now.",
	});
}
function notThere(wanted, { sources, finished }) {
	const address = fetch_addressOf(wanted, sources);
	const line = finished.lastLines.find((each) => /^E:/.test(each));
	const end = (0,runner.gq)(finished) ? "no file came" : (0,runner.lA)(finished);
	const reason = (0,printable.g$)((0,printable.vI)((0,trailing.h)((line ?? end).replace(/^E:\s*/, ""), ". \t\r\n"), 300));
	return new failure.HR({
		code: "registry",
		message: `The package ${wanted.name} ${wanted.version} could not be fetched from ${address}: ${reason}.`,
		fix: "A release's archive keeps only the newest version: write `snapshot:` with a time into the declaration, or take the new version with `--update`.",
		output: finished.lastLines,
	});
}
async function digestOfFile(file) {
	const hash = (0,external_node_crypto_.createHash)("sha256");
	for await (const chunk of (0,external_node_fs_.createReadStream)(file))
		hash.update(chunk);
	return (0,oci_digest.Ch)(hash.digest("hex"));
}
async function readControl(wanted, { apt, pool, signal }) {
	const args = ["--field", (0,external_node_path_.join)(pool, poolName(wanted))];
	const finished = await (0,runner.eF)({ program: "dpkg-deb", args, env: apt.env, signal });
	const control = finished.stdout.toString("utf8");
	if ((0,runner.gq)(finished) && control.length <= longestControl && isOf(control, wanted)) {
		return { ...wanted, control };
	}
	throw new failure.HR({
		code: "usage",
		message: `The lock file names ${wanted.name} ${wanted.version} (${wanted.architecture}), but the file with this digest is another package or none.`,
		fix: "Write the lock file anew with `twofold base FILE --update`.",
		output: finished.lastLines,
	});
}
function isOf(control, { name, version, architecture }) {
	const fields = new Map(control.split("\n").map((line) => {
		const colon = line.indexOf(":");
		return [line.slice(0, colon), line.slice(colon + 1).trim()];
	}));
	return (fields.get("Package") === name &&
		fields.get("Version") === version &&
		fields.get("Architecture") === architecture);
}


var canonical_json = __webpack_require__(84602);
;


const packagesLabel = "dev.twofold.packages";
const longestList = 48 * 1024;
function labelOfPackages(packages) {
	const list = packages.map(({ name, version }) => `${name}=${version}`).join(",");
	const value = list.length <= longestList
		? list
		: `${packages.length} packages ${(0,oci_digest.ol)(Buffer.from(list))}`;
	return { name: packagesLabel, value };
}
function timeOf({ archive }) {
	return archive.snapshot ?? 0;
}
const goArchitectures = {
	armhf: { architecture: "arm", variant: "v7" },
	armel: { architecture: "arm", variant: "v5" },
	i386: { architecture: "386" },
	ppc64el: { architecture: "ppc64le" },
	loong64: { architecture: "loong64" },
};
function debianArchitecture(platform) {
	const [, architecture = "", variant] = platform.split("/");
	const found = Object.entries(goArchitectures).find(([, go]) => go.architecture === architecture && (variant === undefined || go.variant === variant));
	return found?.[0] ?? architecture;
}
function imageConfig({ declaration, ...image }) {
	const { archive, set } = declaration;
	return configOf({
		...image,
		...{ seconds: timeOf(declaration), user: userOf(declaration) },
		madeBy: `${archive.distribution} ${archive.suite}, ${set}`,
	});
}
function foreignConfig(image) {
	return configOf({ ...image, seconds: 0, user: {}, madeBy: "a root file system's tar" });
}
function configOf({ architecture, labels, diffId, seconds, user, madeBy }) {
	const created = new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
	return (0,canonical_json.d)({
		...(goArchitectures[architecture] ?? { architecture }),
		os: "linux",
		created,
		config: {
			Env: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],
			Labels: Object.fromEntries(labels.map(({ name, value }) => [name, value])),
			...user,
		},
		rootfs: { type: "layers", diff_ids: [diffId] },
		history: [{ created, created_by: `twofold base: ${madeBy}` }],
	});
}
function userOf({ user, users }) {
	const found = users.find(({ name }) => name === user);
	return found === undefined || found.id === 0 ? {} : { User: `${found.id}:${found.id}` };
}

;













const rootTar = "rootfs.tar";
async function makeRootTar(options) {
	const { slot, declaration, folder, environment, signal, onLine } = options;
	const [program = "mmdebstrap", ...args] = [
		...environment.words,
		"mmdebstrap",
		...argumentsFor(options),
	];
	const env = {
		...options.env,
		...environment.env,
		TMPDIR: folder,
		SOURCE_DATE_EPOCH: String(timeOf(declaration)),
	};
	const startedAt = Date.now() / 1000;
	const finished = await (0,runner.eF)({
		...{ program, args, env, cwd: folder, signal },
		leash: await (0,leash.Y)("TERM", env),
		onLine,
	});
	if (!(0,runner.gq)(finished))
		throw broken(finished);
	const endedAt = Date.now() / 1000;
	const path = (0,external_node_path_.join)(folder, rootTar);
	const { digest, size } = await measured(path);
	return { slot, path, digest, size, startedAt, endedAt, seconds: finished.seconds };
}
function argumentsFor({ declaration, architecture, packages, pool, isRoot, }) {
	const { how } = setFacts[declaration.set];
	const [hook, ...skipped] = how === "install" ? ["customize-hook"] : ["extract-hook", "--skip=cleanup"];
	return [
		"--verbose",
		`--mode=${isRoot ? "root" : "unshare"}`,
		`--variant=${how === "install" ? "essential" : "extract"}`,
		`--architectures=${architecture}`,
		"--format=tar",
		`--include=${packages.map(({ name }) => name).join(",")}`,
		"--dpkgopt=force-unsafe-io",
		"--skip=output/dev",
		...skipped,
		`--${hook}=copy-in ${finishFolder} /`,
		`--${hook}=${finishHook}`,
		declaration.archive.suite,
		rootTar,
		`deb [trusted=yes] copy:${pool} ./`,
	];
}
function broken(finished) {
	const own = finished.lastLines.find((line) => line.startsWith(finishMark));
	if (own !== undefined) {
		return new failure.HR({
			code: "usage",
			message: `The declaration does not fit its packages: ${(0,printable.g$)(own.slice(finishMark.length))}.`,
			fix: "Name the place that the link leads to, or another user; the packages decide what is there.",
		});
	}
	const line = finished.lastLines.find((each) => /^E: /.test(each));
	const reason = line === undefined ? (0,runner.lA)(finished) : line.slice(3);
	return new failure.HR({
		code: finished.end.kind === "not-started" ? "tool" : "build",
		message: `mmdebstrap failed: ${(0,printable.g$)((0,printable.vI)((0,trailing.h)(reason, ". \t\r\n"), 300))}.`,
		fix: "Read what it printed; `packages` and `files` in the declaration are what it works on.",
		output: finished.lastLines,
	});
}
async function measured(path) {
	const hash = (0,external_node_crypto_.createHash)("sha256");
	for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1024 * 1024 })) {
		hash.update(chunk);
	}
	const { size } = await (0,promises_.stat)(path);
	return { digest: (0,oci_digest.Ch)(hash.digest("hex")), size };
}

;

const line = /^'(\S{1,2000})' (\S{1,500})\.deb (\d{1,12}) SHA256:([0-9a-f]{64})$/;
function readUris(output, sources) {
	const packages = [];
	for (const each of output.split("\n")) {
		if (!each.startsWith("'"))
			continue;
		const found = packageIn(each, sources);
		if (found === undefined)
			return { unread: each };
		packages.push(found);
	}
	return { packages: packages.toSorted(byName) };
}
function packageIn(text, sources) {
	const [, uri = "", file = "", size = "", hex = ""] = line.exec(text) ?? [];
	const source = sources.find((each) => uri.startsWith(`${each.uri}/`));
	const digest = (0,oci_digest.m)(`sha256:${hex}`);
	const [name, version, architecture] = file.split("_");
	if (source === undefined || digest === undefined)
		return undefined;
	if (name === undefined || version === undefined || architecture === undefined)
		return undefined;
	return {
		name,
		version: version.replaceAll("%3a", ":"),
		architecture,
		digest,
		size: Number(size),
		archive: source.archive,
		path: uri.slice(source.uri.length + 1),
	};
}
function byName(one, other) {
	return Number(one.name > other.name) - Number(one.name < other.name);
}

;







async function solvePackages(options) {
	const { declaration, sources } = options;
	const updated = await aptGet(options, ["update", "-oAPT::Update::Error-Mode=any"]);
	if (!(0,runner.gq)(updated))
		throw unreadArchive(sources, updated);
	const wanted = [...setFacts[declaration.set].wanted, ...declaration.packages];
	const solved = await aptGet(options, ["install", "--print-uris", "--yes", "--", ...wanted]);
	if (!(0,runner.gq)(solved))
		throw unsolved(declaration, solved);
	const read = readUris(solved.stdout.toString("utf8"), sources);
	if ("packages" in read)
		return read.packages;
	throw new failure.HR({
		code: "tool",
		message: `apt-get printed a package that cannot be read: ${(0,printable.g$)((0,printable.vI)(read.unread, 300))}.`,
		fix: "Report this, with the declaration.",
	});
}
async function aptGet({ apt, signal }, args) {
	return await (0,runner.eF)({
		program: "apt-get",
		args: [...apt.options, ...args],
		env: apt.env,
		signal,
		leash: await (0,leash.Y)("TERM", apt.env),
	});
}
function unreadArchive(sources, finished) {
	const [first] = sources;
	return new failure.HR({
		code: "registry",
		message: `The archive ${first?.uri ?? ""} with the suite ${first?.suite ?? ""} cannot be read: ${reasonOf(finished)}.`,
		fix: "Check `suite`, `snapshot` and `mirror` in the declaration, and the network; `--mirror=URL` names another mirror for this run.",
		output: finished.lastLines,
	});
}
function unsolved({ archive }, finished) {
	const missing = finished.lastLines
		.map((line) => /^E: Unable to locate package (\S+)/.exec(line)?.[1])
		.find((name) => name !== undefined);
	if (missing !== undefined) {
		return new failure.HR({
			code: "usage",
			message: `The package \`${(0,printable.g$)(missing)}\` is not in ${archive.distribution} ${archive.suite} (${archive.components.join(", ")}).`,
			fix: "Check its name with `apt-cache search`, or name the component that has it below `components:`.",
		});
	}
	return new failure.HR({
		code: "usage",
		message: `The packages of the declaration cannot be installed together: ${reasonOf(finished)}.`,
		fix: "Remove one of the packages that apt-get names.",
		output: finished.lastLines,
	});
}
function reasonOf(finished) {
	const line = finished.lastLines.find((each) => /^(?:E|Err|W):/.test(each));
	const reason = line === undefined ? (0,runner.lA)(finished) : line.replace(/^[A-Za-z]+:\s*/, "");
	return (0,printable.g$)((0,printable.vI)((0,trailing.h)(reason, ". \t\r\n"), 400));
}


var all_ended = __webpack_require__(22880);

var external_node_perf_hooks_ = __webpack_require__(643);

var external_node_timers_promises_ = __webpack_require__(58500);
;


const apart = 2_500;
const lag = 4_000;
const begins = /^(?:(?:Unpacking|Setting up|Processing triggers for) \S|I: (?:cleaning|creating) )/;
class RootPace {
	#now;
	#ahead = new Map();
	#firstKey = keys();
	#secondKey = keys();
	#beganAt;
	#isFirstOver = false;
	constructor(now = () => external_node_perf_hooks_.performance.now()) {
		this.#now = now;
		this.#beganAt = now();
	}
	async startLater(signal) {
		const left = this.#beganAt + lag - this.#now();
		if (left > 0)
			await (0,external_node_timers_promises_.setTimeout)(left, undefined, { signal });
	}
	async startAfterwards(signal) {
		await (0,external_node_timers_promises_.setTimeout)(apart, undefined, { signal });
	}
	first(line) {
		if (begins.test(line))
			this.#ahead.set(this.#firstKey(line), this.#now());
	}
	firstIsOver() {
		this.#isFirstOver = true;
	}
	isTooClose(line) {
		if (!begins.test(line))
			return false;
		const before = this.#ahead.get(this.#secondKey(line));
		return before === undefined ? !this.#isFirstOver : this.#now() - before < apart;
	}
}
function keys() {
	const seen = new Map();
	return (line) => {
		const count = (seen.get(line) ?? 0) + 1;
		seen.set(line, count);
		return `${count} ${line}`;
	};
}

;



async function runTwice(folder, aborted, runOne, pace = new RootPace()) {
	const stop = new AbortController();
	const signal = AbortSignal.any([aborted, stop.signal]);
	const whole = async (run) => {
		try {
			return await run;
		}
		catch (error) {
			stop.abort(error);
			throw error;
		}
	};
	const place = (0,external_node_path_.join)(folder, "first");
	const onLine = (line) => pace.first(line);
	const first = whole(runOne({ slot: "first", place, signal, onLine }));
	const over = first.then(() => pace.firstIsOver());
	over.catch(() => undefined);
	const second = whole(runBehind({ folder, over, signal, runOne, pace }));
	return await (0,all_ended.C)([first, second]);
}
async function runBehind({ folder, over, signal, runOne, pace }) {
	const caughtUp = new AbortController();
	try {
		await pace.startLater(signal);
		const made = await runOne({
			slot: "second",
			place: (0,external_node_path_.join)(folder, "second", "in-another-folder"),
			signal: AbortSignal.any([signal, caughtUp.signal]),
			onLine: (line) => {
				if (pace.isTooClose(line))
					caughtUp.abort();
			},
		});
		if (!caughtUp.signal.aborted)
			return made;
	}
	catch (error) {
		if (!caughtUp.signal.aborted || signal.aborted)
			throw error;
	}
	await over;
	await pace.startAfterwards(signal);
	const place = (0,external_node_path_.join)(folder, "second-alone", "in-another-folder");
	return await runOne({ slot: "second", place, signal, onLine: () => undefined });
}

;







async function unpackPackage(wanted, options) {
	const { folder, pool, env, signal } = options;
	const unpacked = (0,external_node_path_.join)(folder, "unpacked");
	await (0,promises_.mkdir)(unpacked, { recursive: true });
	const place = (0,external_node_path_.join)(unpacked, (0,oci_digest.ZD)(wanted.digest));
	const args = ["--raw-extract", (0,external_node_path_.join)(pool, poolName(wanted)), place];
	const finished = await (0,runner.eF)({
		program: "dpkg-deb",
		...{ args, env, signal },
		leash: await (0,leash.Y)("TERM", env),
	});
	if ((0,runner.gq)(finished))
		return place;
	throw new failure.HR({
		code: "tool",
		message: `The package ${wanted.name} ${wanted.version} could not be unpacked: ${(0,runner.lA)(finished)}.`,
		fix: "Make room on the disk of the output, and run it again.",
		output: finished.lastLines,
	});
}

;


















const requirements = [
	{ programs: ["mmdebstrap"], package: "mmdebstrap" },
	{ programs: ["apt-get"], package: "apt" },
	{ programs: ["dpkg-deb"], package: "dpkg" },
];
function bootstrapIn(options) {
	const { folder, base, env, signal } = options;
	const pool = (0,external_node_path_.join)(folder, "pool");
	let made;
	const aptOf = (of) => {
		made ??= openApt(options, of);
		return made;
	};
	return {
		solve: async (declaration, of) => {
			const sources = sourcesOf(of.archive, of.architecture);
			return await solvePackages({ apt: await aptOf(of), declaration, sources, signal });
		},
		fetch: async (packages, of) => {
			const sources = sourcesOf(of.archive, of.architecture);
			const pooled = await fetchPackages({ apt: await aptOf(of), packages, sources, pool, signal });
			const index = poolIndex(pooled, setFacts[base.declaration.set].how);
			await (0,promises_.writeFile)((0,external_node_path_.join)(pool, "Packages"), index);
			await (0,promises_.writeFile)((0,external_node_path_.join)(pool, "Release"), poolRelease(base.declaration.archive, index));
			return pooled;
		},
		unpack: async (each) => await unpackPackage(each, { folder, pool, env, signal }),
		makeTwice: async (declared, how) => await makeTwice({ ...options, pool, env }, declared, how),
	};
}
async function openApt(options, of) {
	const { folder, base, env } = options;
	const missing = await (0,programs.r)(requirements, env["PATH"] ?? "");
	if (missing.length > 0)
		throw lacking(missing);
	const { keyring } = base.declaration.archive;
	return await makeApt({
		...of,
		...{ folder: (0,external_node_path_.join)(folder, "apt"), env, declaration: base.declaration },
		keyring: keyring === undefined ? undefined : await fileBeside(base.folder, keyring),
	});
}
function lacking(missing) {
	return new failure.HR({
		code: "tool",
		message: `A base needs programs that this machine lacks: ${missing.join(", ")}.`,
		fix: `Install them: \`apt-get install ${missing.join(" ")}\`; Debian and Ubuntu have them.`,
	});
}
async function makeTwice(options, declared, how) {
	const { folder, env, reporter, pool } = options;
	const isRoot = process.geteuid?.() === 0;
	if (!isRoot)
		await openToIds(folder, env);
	const { first, second, ...variations } = await processEnvironments(isRoot);
	const tars = await runTwice(folder, options.signal, async ({ slot, place, signal, onLine }) => {
		await writeFinish((0,external_node_path_.join)(place, finishFolder), declared, how);
		const log = reporter.openLog(`${slot} root file system`);
		const line = (text) => {
			onLine(text);
			if (isForPeople(text))
				log.line(text);
		};
		try {
			const environment = slot === "first" ? first : second;
			const { declaration } = declared;
			return await makeRootTar({
				...{ slot, declaration, pool, environment, env, isRoot, signal, onLine: line },
				...how,
				folder: place,
			});
		}
		finally {
			log.close();
		}
	});
	return { tars, ...variations };
}
function isForPeople(line) {
	return /^[IWE]: /.test(line);
}
async function openToIds(folder, env) {
	if ((await (0,programs.K)("newuidmap", env["PATH"] ?? "")) === undefined)
		throw lacking(["uidmap"]);
	await (0,promises_.chmod)(folder, 0o711);
}
async function writeFinish(place, { declaration, folder }, how) {
	await (0,promises_.mkdir)(place, { recursive: true });
	for (const { path, text } of finishTexts(declaration, how)) {
		await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(place, path)), { recursive: true });
		await (0,promises_.writeFile)((0,external_node_path_.join)(place, path), text);
	}
	const files = await Promise.all(declaration.files.map((file) => archived(file, folder)));
	await (0,archive._)((0,external_node_path_.join)(place, filesTar), files);
}
async function archived(file, folder) {
	const { path, mode, uid, gid, from } = file;
	const shared = { path: path.slice(1), mode, owner: { uid, gid } };
	if (from.kind === "content") {
		const bytes = Buffer.from(from.text);
		return { ...shared, size: bytes.length, content: () => whole(bytes) };
	}
	const source = await fileBeside(folder, from.path);
	const { size } = await (0,promises_.stat)(source);
	return { ...shared, size, content: () => (0,external_node_fs_.createReadStream)(source) };
}
async function* whole(bytes) {
	yield await Promise.resolve(bytes);
}
async function fileBeside(folder, path) {
	const real = await (0,promises_.realpath)((0,external_node_path_.join)(folder, path)).catch(() => undefined);
	const isFile = real !== undefined && (await (0,promises_.stat)(real)).isFile();
	if (real !== undefined && isFile && (0,inside.F)(folder, real))
		return real;
	throw new failure.HR({
		code: "usage",
		message: `The declaration names ${JSON.stringify(path)}, which is no file in its folder.`,
		fix: "Write the path of a file beside the declaration, and no link that leads elsewhere.",
	});
}


var user_names = __webpack_require__(379);

var dist = __webpack_require__(77934);

var schema = __webpack_require__(59006);
;






const lockVersion = 1;
const mostPackages = 10_000;
const poolPath = /^[\w][\w.+~%:-]*(?:\/[\w][\w.+~%:-]*){0,20}$/;
const digest = dist.FsL(dist.YjP(), dist.pdi(oci_digest.m), dist.IeY((value) => typeof value === "string", "a digest, `sha256:…`"));
const lockedPackage = (0,schema.Xy)({
	name: dist.FsL(dist.YjP(), dist.yGV(/^[a-z0-9][a-z0-9+.-]{1,127}$/, "a package's name")),
	version: dist.FsL(dist.YjP(), dist.yGV(/^[\w.+~:-]{1,200}$/, "a package's version")),
	architecture: dist.FsL(dist.YjP(), dist.yGV(/^[a-z0-9-]{1,30}$/, "an architecture")),
	digest,
	size: dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(1), dist.cGV(4 * 1024 ** 3)),
	archive: dist.KIO(["main", "security"], "`main` or `security`"),
	path: dist.FsL(dist.YjP(), dist.Ru6(1000), dist.yGV(poolPath, "a path in an archive")),
});
const lockDocument = (0,schema.Xy)({
	lockVersion: dist.euz(lockVersion, `the number ${lockVersion}`),
	selection: digest,
	architectures: (0,schema.A7)(dist.FsL((0,schema.c3)(lockedPackage), dist.Ru6(mostPackages))),
});
function selectionOf({ archive, set, packages }) {
	const { keyring: _, ...place } = archive;
	return (0,oci_digest.ol)(Buffer.from((0,canonical_json.d)({ archive: { ...place }, set, packages })));
}
function readLock(file, text) {
	const found = (0,schema.EB)(lockDocument, text);
	if ("value" in found) {
		const { selection, architectures } = found.value;
		return { selection, architectures };
	}
	throw new failure.HR({
		code: "usage",
		message: `The lock file ${(0,printable.RK)((0,printable.vI)(file, 300))} cannot be read: ${found.wrong}.`,
		fix: "Take it back from git, or write it anew with `twofold base FILE --update`.",
	});
}
function writeLock({ selection, architectures }) {
	const lists = Object.entries(architectures)
		.toSorted(([one], [other]) => Number(one > other) - Number(one < other))
		.map(([architecture, packages]) => {
		const lines = packages.map((each) => `      ${(0,canonical_json.d)({ ...each })}`);
		return `    ${JSON.stringify(architecture)}: [\n${lines.join(",\n")}\n    ]`;
	});
	return `{\n  "lockVersion": ${lockVersion},\n  "selection": "${selection}",\n  "architectures": {\n${lists.join(",\n")}\n  }\n}\n`;
}
function lockedFor(lock, wanted) {
	const { declaration, architecture, file } = wanted;
	const name = (0,printable.RK)((0,printable.vI)(file, 300));
	const packages = lock !== undefined && Object.hasOwn(lock.architectures, architecture)
		? lock.architectures[architecture]
		: undefined;
	if (lock === undefined)
		throw stale(`There is no lock file ${name}.`);
	if (lock.selection !== selectionOf(declaration)) {
		throw stale(`The lock file ${name} was written for other packages than the declaration names.`);
	}
	if (packages === undefined) {
		throw stale(`The lock file ${name} has no packages for ${architecture}.`);
	}
	return packages;
}
function stale(message) {
	return new failure.HR({
		code: "usage",
		message,
		fix: "Write it with `twofold base FILE --update`, and commit it.",
	});
}

;






const longestDeclaration = 1024 * 1024;
const longestLock = 16 * 1024 * 1024;
async function readBaseFiles(file, cwd) {
	const path = (0,external_node_path_.resolve)(cwd, file);
	const bytes = await (0,promises_.readFile)(path).catch((cause) => {
		const code = cause instanceof Error && "code" in cause ? String(cause.code) : "no reason given";
		throw wrong(file, `cannot be read (${code})`, cause);
	});
	if (bytes.length > longestDeclaration) {
		throw wrong(file, `has more than ${longestDeclaration} bytes`);
	}
	const folder = await (0,promises_.realpath)((0,external_node_path_.dirname)(path));
	const lockName = `${(0,external_node_path_.basename)(path).replace(/\.ya?ml$/, "")}.lock.json`;
	const shown = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), lockName);
	return {
		name: file,
		text: bytes.toString("utf8"),
		lock: lockAt((0,external_node_path_.join)(folder, lockName), shown),
		folder,
	};
}
function lockAt(path, name) {
	return {
		name,
		read: async () => {
			const bytes = await (0,promises_.readFile)(path).catch(() => undefined);
			if (bytes === undefined)
				return undefined;
			const text = bytes.length > longestLock ? "" : bytes.toString("utf8");
			return readLock(name, text);
		},
		write: async (lock) => {
			const fresh = `${path}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`;
			try {
				await (0,promises_.writeFile)(fresh, writeLock(lock), { flag: "wx" });
				await (0,promises_.rename)(fresh, path);
			}
			catch (cause) {
				await (0,promises_.rm)(fresh, { force: true });
				throw new failure.HR({
					code: "tool",
					message: `The lock file ${(0,printable.RK)((0,printable.vI)(name, 300))} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}.`,
					fix: "Make its folder writable for the user who runs this.",
					cause,
				});
			}
		},
	};
}
function wrong(file, why, cause) {
	return new failure.HR({
		code: "usage",
		message: `The declaration ${JSON.stringify((0,printable.vI)(file, 300))} ${why}.`,
		fix: "Name the YAML file that describes the base, e.g. `twofold base base.yaml --output=base`.",
		...(cause === undefined ? {} : { cause }),
	});
}


var folder_files = __webpack_require__(855);

var kept_image = __webpack_require__(39961);

var oci_layout_layout = __webpack_require__(50654);
;



const own = new Set(["blobs", "index.json", "oci-layout"]);
async function refuseOtherFiles(output) {
	const fix = "Name a folder that does not exist yet, is empty, or holds an earlier OCI layout.";
	if (output.includes(":")) {
		throw (0,failure.AN)("output", `${output} has a colon in its path, where a layout's path ends.`, fix);
	}
	try {
		const names = await (0,promises_.readdir)(output);
		const foreign = names.filter((name) => !own.has(name));
		if (foreign.length > 0) {
			const some = foreign.slice(0, 3).join(", ");
			throw (0,failure.AN)("output", `${output} holds other files (${some}).`, fix);
		}
	}
	catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : undefined;
		if (code === "ENOTDIR")
			throw (0,failure.AN)("output", `${output} is a file.`, fix);
		if (code !== "ENOENT")
			throw error;
		await (0,promises_.mkdir)((0,external_node_path_.dirname)(output), { recursive: true }).catch((cause) => {
			throw (0,failure.mP)(cause, output);
		});
	}
}
async function replaceLayout(fresh, output, aside) {
	try {
		await (0,promises_.rename)(output, aside).catch((error) => {
			if (!(error instanceof Error && "code" in error && error.code === "ENOENT"))
				throw error;
		});
		await (0,promises_.rename)(fresh, output);
	}
	catch (error) {
		throw (0,failure.mP)(error, output);
	}
}

;





async function writeBaseLayout(layout, parts) {
	try {
		return await written(layout, parts);
	}
	catch (error) {
		throw (0,failure.mP)(error, layout);
	}
}
async function written(layout, { tar, config }) {
	const blobs = (0,external_node_path_.join)(layout, "blobs", "sha256");
	await (0,promises_.mkdir)(blobs, { recursive: true });
	const layer = (0,external_node_path_.join)(blobs, (0,oci_digest.ZD)(tar.digest));
	await (0,promises_.link)(tar.path, layer).catch(() => (0,promises_.copyFile)(tar.path, layer));
	const put = async (mediaType, text) => {
		const bytes = Buffer.from(text);
		const digest = (0,oci_digest.ol)(bytes);
		await (0,promises_.writeFile)((0,external_node_path_.join)(blobs, (0,oci_digest.ZD)(digest)), bytes);
		return { mediaType, digest, size: bytes.length };
	};
	const described = await put("application/vnd.oci.image.config.v1+json", config);
	const manifest = await put("application/vnd.oci.image.manifest.v1+json", JSON.stringify({
		schemaVersion: 2,
		mediaType: "application/vnd.oci.image.manifest.v1+json",
		config: described,
		layers: [
			{
				mediaType: "application/vnd.oci.image.layer.v1.tar",
				digest: tar.digest,
				size: tar.size,
			},
		],
	}));
	await (0,promises_.writeFile)((0,external_node_path_.join)(layout, "index.json"), JSON.stringify({
		schemaVersion: 2,
		mediaType: "application/vnd.oci.image.index.v1+json",
		manifests: [{ ...manifest, annotations: { [oci_layout_layout.m]: "image" } }],
	}));
	await (0,promises_.writeFile)((0,external_node_path_.join)(layout, "oci-layout"), JSON.stringify({ imageLayoutVersion: oci_layout_layout.P }));
	return manifest.digest;
}


var child_environment = __webpack_require__(52845);

var machine_names = __webpack_require__(92675);

var trace_difference = __webpack_require__(13562);

var traces_excerpt = __webpack_require__(91826);

var decide_traces = __webpack_require__(58626);

var search_image = __webpack_require__(56991);

var search_sources = __webpack_require__(40328);
;

const scriptNames = ["preinst", "config", "postinst"];
const longestScript = 4 * 1024 * 1024;
const shortestName = 6;
function packageTexts(options) {
	const folders = once(() => unpackAll(options));
	const contents = once(async () => await contentsOf(await folders(), options));
	const known = once(async () => {
		const texts = new Set();
		for (const { folder } of await folders())
			await (0,search_sources.$E)(folder, options, texts);
		return texts;
	});
	return {
		known,
		writerOf: async (path) => {
			const { owners, scripts } = await contents();
			const owner = owners.get(merged(path));
			if (owner !== undefined)
				return { name: `the package ${owner}`, script: "" };
			const name = path.slice(path.lastIndexOf("/") + 1);
			return (scripts.find(({ script }) => script.includes(`/${path}`)) ??
				scripts.find(({ script }) => name.length >= shortestName && script.includes(name)));
		},
	};
}
function once(start) {
	let started;
	return () => {
		started ??= start();
		return started;
	};
}
async function unpackAll({ packages, bootstrap }) {
	const all = [];
	for (const each of packages) {
		all.push({ name: each.name, folder: await bootstrap.unpack(each) });
	}
	return all;
}
async function contentsOf(folders, { filesBelow }) {
	const owners = new Map();
	const scripts = [];
	for (const { name, folder } of folders) {
		for await (const { path, size, content } of filesBelow(folder)) {
			const script = scriptNames.find((one) => path === `DEBIAN/${one}`);
			if (script === undefined)
				owners.set(merged(path), name);
			else if (size <= longestScript) {
				const text = await textOf(content);
				scripts.push({ name: `the script ${script} of the package ${name}`, script: text });
			}
		}
	}
	return { owners, scripts };
}
async function textOf(content) {
	const pieces = [];
	for await (const piece of content)
		pieces.push(piece);
	return Buffer.concat(pieces).toString("utf8");
}
function merged(path) {
	return path.replace(/^usr\/(?=(?:bin|sbin|lib|lib32|lib64|libx32)\/)/, "");
}

;






const mostTraces = 100;
async function searchBase(options) {
	const { image, readers, signal, labels, base } = options;
	const time = new Date(timeOf(base.declaration) * 1000).toISOString().replace(".000Z", "Z");
	const { reading, search } = await (0,search_image.readImage)({
		...{ image, readers, signal, layers: [0], baseConfigs: [] },
		planned: [...labels.map(({ value }) => value), time],
		traces: tracesOf(options),
	});
	const texts = packageTexts({ ...options, search });
	const evidence = evidenceOf(options, texts);
	const found = [];
	for (const file of reading.hits.values) {
		for (const hit of file.hits) {
			const judged = await judge({ file, hit }, { options, reading, evidence, texts });
			if (judged !== undefined)
				found.push(judged);
		}
	}
	const sorted = found.toSorted((one, other) => rankOf(one) - rankOf(other) || (one.trace.path < other.trace.path ? -1 : 1));
	const certain = sorted.filter(({ trace }) => trace.certain);
	return {
		traces: bounded(sorted.map(({ trace }) => trace)),
		differences: bounded(certain.map(differenceOf)),
	};
}
async function judge({ file, hit }, about) {
	const { options, reading, evidence, texts } = about;
	const { path, layer } = file;
	if (hit.kind === "secret")
		return undefined;
	const isDeclared = declaredPaths(options.base).has(path);
	const isPackaged = reading.packaged.has(path);
	const isAsked = (hit.strength === "asked" || hit.strength === "doubtful") && !isPackaged;
	const doubt = {
		...{ hit, path, isPackaged },
		isInConfig: layer === undefined,
		script: isAsked && !isDeclared ? ((await texts.writerOf(path))?.script ?? "") : "",
		moved: options.isOffline ? 0 : undefined,
		isFromContext: isDeclared && hit.place !== "name",
		isDayElsewhere: false,
	};
	const decision = await (0,decide_traces.L)(doubt, { ...evidence, hasKernel: reading.hasKernel });
	if (decision === undefined)
		return undefined;
	const { weight, certain } = decision;
	const { kind, format, offset, count, isProgram } = hit;
	const excerpt = (0,traces_excerpt.z)(hit, (text) => text);
	const where = layer === undefined ? {} : { layer };
	const trace = { path, kind, format, weight, certain, ...where, offset, excerpt, count };
	const writer = certain ? await texts.writerOf(path) : undefined;
	return { trace, isProgram, writer: writer?.name ?? unknown };
}
const unknown = "no package's list and no script names the file";
function declaredPaths({ declaration }) {
	return new Set([
		"etc/apt/sources.list",
		...declaration.files.map(({ path }) => path.replace(/^\//, "")),
	]);
}
const oneDay = (26 + 24) * 3600;
function evidenceOf({ base, tar, isOffline }, texts) {
	const time = timeOf(base.declaration);
	return {
		inputs: { inFiles: "", inConfig: "" },
		contextWeight: "note",
		isOpen: !isOffline,
		isFetchedInImage: false,
		isEpochNow: time >= tar.startedAt - oneDay && time <= tar.endedAt + oneDay,
		hasKernel: false,
		known: async () => ({ inContext: new Set(), inBases: await texts.known() }),
	};
}
function tracesOf({ base, tar, ofRun }) {
	const { hostname, timeZone, runIds, ...machine } = ofRun.machine;
	return {
		...{ startedAt: tar.startedAt, endedAt: tar.endedAt, runIds, machine },
		zones: ["UTC", timeZone],
		hostnames: [hostname],
		userNames: ofRun.userNames,
		paths: [base.folder],
		workFolders: [ofRun.workFolder],
		revision: "",
		committedAt: undefined,
		secrets: [],
	};
}
function differenceOf({ trace, isProgram, writer }) {
	const { edits: _, ...difference } = (0,trace_difference.x)({ trace, isProgram });
	return {
		...difference,
		evidence: [...difference.evidence, `written by: ${writer}`],
		fix: `Write \`leave-out: [/${trace.path}]\` into the declaration, or put a fixed file there with \`files:\`.`,
	};
}
function rankOf({ trace: { weight, certain } }) {
	if (weight === "note")
		return 2;
	return certain ? 0 : 1;
}
function bounded(all) {
	return { listed: all.slice(0, mostTraces), omitted: Math.max(0, all.length - mostTraces) };
}

;



async function buildBase(options) {
	const { base, bootstrap, layouts, reporter } = options;
	const { declaration } = base;
	const architecture = debianArchitecture(options.platform);
	const packages = await packagesOf(options, architecture);
	const [labels, pooled] = [
		await options.labels(),
		await bootstrap.fetch(packages, archiveOf(options, architecture)),
	];
	reporter.progress(`making the base twice from ${packages.length} packages`);
	const { tars, ...variations } = await bootstrap.makeTwice(base, {
		architecture,
		packages: pooled,
	});
	const all = [...labels, labelOfPackages(packages)];
	const config = (tar) => imageConfig({ declaration, architecture, labels: all, diffId: tar.digest });
	const [first, second] = tars;
	const made = { packages, tars, ...variations };
	if (first.digest !== second.digest) {
		reporter.progress("comparing");
		return { kind: "different", ...made, compared: await layouts.compare(tars, config) };
	}
	reporter.progress("searching it for traces of this run");
	const image = await layouts.open(first, config(first));
	const { isOffline } = variations;
	const more = { tar: first, image, labels: all, packages, isOffline };
	const { traces, differences } = await searchBase({ ...options, ...more });
	if (differences.listed.length > 0)
		return { kind: "traced", ...made, differences, traces };
	return { kind: "equal", ...made, traces, digest: await layouts.keep(first, config(first)) };
}
async function updateLock(options) {
	const { base, bootstrap, reporter } = options;
	const architecture = debianArchitecture(options.platform);
	reporter.progress("finding the packages");
	const packages = await bootstrap.solve(base.declaration, archiveOf(options, architecture));
	const selection = selectionOf(base.declaration);
	const before = await base.lock.read().catch(() => undefined);
	const others = before?.selection === selection ? before.architectures : {};
	await base.lock.write({ selection, architectures: { ...others, [architecture]: packages } });
	return packages;
}
async function packagesOf(options, architecture) {
	if (options.update)
		return await updateLock(options);
	const { declaration, lock } = options.base;
	return lockedFor(await lock.read(), { declaration, architecture, file: lock.name });
}
function archiveOf({ base, mirror }, architecture) {
	const { archive } = base.declaration;
	return { archive: mirror === undefined ? archive : { ...archive, mirror }, architecture };
}


var diff_images = __webpack_require__(13076);

var yaml = __webpack_require__(2300);

var labels_labels = __webpack_require__(24138);

var nearest = __webpack_require__(8579);
;





const texts = (0,schema.c3)(dist.YjP());
const anyMap = (0,schema.A7)(dist.L5J());
const anyList = (0,schema.c3)(dist.L5J());
function wrongPart({ file, keys, lineOf }, wrong, fix) {
	const line = lineOf(...keys);
	const place = { file, line };
	return new failure.HR({
		code: "usage",
		message: `${(0,printable.RK)(file)}:${line}: ${wrong}`,
		fix,
		place,
	});
}
function named({ keys }) {
	return keys.length === 0 ? "the file" : `\`${(0,printable.RK)((0,printable.vI)(keys.join("."), 100))}\``;
}
function quoted(text) {
	return `\`${(0,printable.RK)((0,printable.vI)(text.replaceAll("`", "'"), 200))}\``;
}
function mapIn(part, known) {
	const map = (0,schema._Q)(anyMap, part.value);
	const form = `Write names and values, with the names ${known.join(", ")}.`;
	if (map === undefined)
		throw wrongPart(part, `${named(part)} must have names and values.`, form);
	const parts = Object.entries(map).map(([key, value]) => [key, { ...part, keys: [...part.keys, key], value }]);
	for (const [key, each] of parts) {
		if (known.includes(key))
			continue;
		throw wrongPart(each, `${quoted(key)} is not known${(0,nearest.a)(key, known)}`, form);
	}
	return new Map(parts);
}
function itemsIn(part) {
	if (part === undefined)
		return [];
	const list = (0,schema._Q)(anyList, part.value);
	if (list === undefined) {
		throw wrongPart(part, `${named(part)} is not a list.`, "Write one entry a line, each after `- `.");
	}
	return list.map((value) => ({ ...part, value }));
}
function textsIn(part) {
	if (part === undefined)
		return [];
	const found = (0,schema._Q)(texts, part.value);
	if (found !== undefined)
		return found;
	throw wrongPart(part, `${named(part)} is not a list of texts.`, "Write one text a line, each after `- `.");
}
function textIn(part) {
	if (part === undefined)
		return undefined;
	if (typeof part.value === "string")
		return part.value;
	throw wrongPart(part, `${named(part)} is not a text.`, "Write its value after the colon.");
}

;

const longest = 4000;
function insidePath(text) {
	if (text === "" || text.startsWith("/") || isUnfit(text))
		return undefined;
	const path = external_node_path_.posix.normalize(text).replace(/\/$/, "");
	return path === ".." || path.startsWith("../") || path === "." ? undefined : path;
}
function imagePath(text) {
	if (!text.startsWith("/") || isUnfit(text))
		return undefined;
	const parts = text.split("/").filter((part) => part !== "" && part !== ".");
	return parts.length === 0 || parts.includes("..") ? undefined : `/${parts.join("/")}`;
}
function isUnfit(text) {
	return text.length > longest || /\p{Cc}/u.test(text);
}

;





const archiveKeys = [
	"distribution",
	"suite",
	"pockets",
	"components",
	"snapshot",
	"mirror",
	"keyring",
];
const defaultComponents = {
	debian: ["main"],
	ubuntu: ["main", "universe"],
};
function archiveIn(whole, map) {
	const distribution = oneOf(map.get("distribution") ?? whole, distributions, "distribution");
	const suite = suiteIn(map.get("suite") ?? whole, distribution);
	const components = wordsIn(map.get("components"));
	const snapshot = snapshotIn(map.get("snapshot"));
	const mirror = mirrorIn(map.get("mirror"));
	const keyring = keyringIn(map.get("keyring"));
	return {
		distribution,
		suite,
		pockets: pocketsIn(map.get("pockets")),
		components: components.length === 0 ? defaultComponents[distribution] : components,
		...(snapshot === undefined ? {} : { snapshot }),
		...(mirror === undefined ? {} : { mirror }),
		...(keyring === undefined ? {} : { keyring }),
	};
}
function oneOf(part, names, key) {
	const written = part.keys.length === 0 ? undefined : textIn(part);
	const found = names.find((name) => name === written);
	if (found !== undefined)
		return found;
	throw wrongPart(part, written === undefined
		? `\`${key}\` is missing.`
		: `${named(part)}: ${quoted(written)} is not known${(0,nearest.a)(written, names)}`, `Write \`${key}: ${names[0] ?? ""}\`; known are ${names.join(", ")}.`);
}
const moving = new Set(["stable", "oldstable", "oldoldstable", "testing", "unstable", "devel"]);
function suiteIn(part, distribution) {
	const written = part.keys.length === 0 ? "" : (textIn(part) ?? "");
	const example = distribution === "debian" ? "bookworm" : "noble";
	const fix = `Write the codename of a release, e.g. \`suite: ${example}\`.`;
	if (written === "")
		throw wrongPart(part, "`suite` is missing.", fix);
	if (moving.has(written)) {
		throw wrongPart(part, `\`suite\`: ${quoted(written)} names another release after the next one.`, fix);
	}
	if (/^[a-z][a-z0-9]{0,30}$/.test(written))
		return written;
	throw wrongPart(part, `\`suite\`: ${quoted(written)} is not a codename.`, fix);
}
function pocketsIn(part) {
	const written = textsIn(part);
	for (const name of written) {
		if (part === undefined || pockets.some((pocket) => pocket === name))
			continue;
		throw wrongPart(part, `\`pockets\`: ${quoted(name)} is not known${(0,nearest.a)(name, pockets)}`, `Write some of ${pockets.join(", ")}.`);
	}
	return pockets.filter((pocket) => written.includes(pocket));
}
function wordsIn(part) {
	const words = textsIn(part);
	const wrong = words.find((word) => !/^[a-z][a-z0-9-]{0,30}$/.test(word));
	if (part === undefined || wrong === undefined)
		return words;
	throw wrongPart(part, `${named(part)}: ${quoted(wrong)} is not the name of a component.`, "Write names such as `main`.");
}
function snapshotIn(part) {
	const written = textIn(part);
	if (part === undefined || written === undefined)
		return undefined;
	const milliseconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(written)
		? Date.parse(written)
		: Number.NaN;
	if (milliseconds > 0)
		return milliseconds / 1000;
	throw wrongPart(part, `\`snapshot\`: ${quoted(written)} is not a time.`, "Write a time in UTC, e.g. `snapshot: 2026-11-01T00:00:00Z`.");
}
function mirrorIn(part) {
	const written = textIn(part);
	if (part === undefined || written === undefined)
		return undefined;
	const why = wrongMirror(written);
	if (why === undefined)
		return (0,trailing.h)(written, "/");
	throw wrongPart(part, `\`mirror\` ${why}.`, mirrorFix);
}
const mirrorFix = "Write the archive's address, e.g. `https://snapshot.debian.org/archive/debian/20261101T000000Z`, without a user or password.";
function wrongMirror(text) {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (url === undefined || !["http:", "https:"].includes(url.protocol)) {
		return "is not an address that starts with `http://` or `https://`";
	}
	if (url.username !== "" || url.password !== "")
		return "has a user or password in it";
	if (url.search !== "" || url.hash !== "")
		return "has a query in it";
	return /^[\w.:/~%+@-]{1,500}$/.test(text) ? undefined : "has a character that apt cannot read";
}
function keyringIn(part) {
	const written = textIn(part);
	if (part === undefined || written === undefined)
		return undefined;
	const path = insidePath(written);
	if (path !== undefined)
		return path;
	throw wrongPart(part, `\`keyring\`: ${quoted(written)} leads out of the declaration's folder.`, "Write the path of a file beside the declaration.");
}

;


const declared_files_keys = ["path", "content", "from", "mode", "owner"];
const mostFiles = 1000;
const mostPatterns = 1000;
function filesIn(part) {
	const items = itemsIn(part);
	if (part !== undefined && items.length > mostFiles) {
		throw wrongPart(part, `\`files\` has more than ${mostFiles} entries.`, "Copy a folder in a Containerfile instead.");
	}
	const files = items.map(fileIn);
	const twice = files.find((file, at) => files.findIndex(({ path }) => path === file.path) !== at);
	if (part === undefined || twice === undefined)
		return files;
	throw wrongPart(part, `\`files\` has ${quoted(twice.path)} twice.`, "Remove one of the two.");
}
function fileIn(part) {
	const map = mapIn(part, declared_files_keys);
	const written = textIn(map.get("path")) ?? "";
	const path = imagePath(written);
	if (path === undefined) {
		throw wrongPart(part, `\`files\`: ${quoted(written)} is not a path in the image.`, "Write an absolute path without `..`, e.g. `path: /etc/motd`.");
	}
	return {
		path,
		from: fromIn(part, map),
		mode: modeIn(map.get("mode")),
		...ownerIn(map.get("owner")),
	};
}
function fromIn(part, map) {
	const [content, source] = [textIn(map.get("content")), textIn(map.get("from"))];
	const fix = "Write either `content:`, or `from:` with a path beside the declaration.";
	if (content !== undefined && source === undefined)
		return { kind: "content", text: content };
	if (content !== undefined || source === undefined) {
		const how = content === undefined ? "neither `content` nor" : "both `content` and";
		throw wrongPart(part, `An entry of \`files\` has ${how} \`from\`.`, fix);
	}
	const path = insidePath(source);
	if (path !== undefined)
		return { kind: "source", path };
	throw wrongPart(part, `\`from\`: ${quoted(source)} leads out of the declaration's folder.`, fix);
}
function modeIn(part) {
	const written = textIn(part);
	if (part === undefined || written === undefined)
		return 0o644;
	if (/^0?[0-7]{3}$/.test(written))
		return Number.parseInt(written, 8);
	throw wrongPart(part, `\`mode\`: ${quoted(written)} is not a mode.`, "Write three octal digits, e.g. `mode: 755`; setuid, setgid and sticky bits are not taken.");
}
function ownerIn(part) {
	const written = textIn(part);
	if (part === undefined || written === undefined)
		return { uid: 0, gid: 0 };
	const [, uid, gid] = /^(\d{1,7}):(\d{1,7})$/.exec(written) ?? [];
	if (uid !== undefined && gid !== undefined)
		return { uid: Number(uid), gid: Number(gid) };
	throw wrongPart(part, `\`owner\`: ${quoted(written)} is not an owner.`, 'Write the ids of user and group in quotes, e.g. `owner: "10001:10001"`.');
}
function leaveOutIn(part) {
	const patterns = textsIn(part);
	if (part === undefined)
		return [];
	const fix = "Write absolute paths in the image, e.g. `- /usr/share/man`; `*` stands for any text.";
	if (patterns.length > mostPatterns) {
		throw wrongPart(part, `\`leave-out\` has more than ${mostPatterns} entries.`, fix);
	}
	return patterns.map((written) => {
		const path = imagePath(written);
		if (path !== undefined && !/^\/\*+$/.test(path))
			return path;
		throw wrongPart(part, `\`leave-out\`: ${quoted(written)} is not a path in the image.`, fix);
	});
}

;




const declared_users_keys = ["name", "id", "home", "shell"];
const userName = /^[a-z_][a-z0-9_-]{0,30}$/;
function usersIn(part, set) {
	const users = [...setFacts[set].users];
	for (const item of itemsIn(part)) {
		const user = userEntry(item);
		const other = users.find(({ name, id }) => name === user.name || id === user.id);
		if (other !== undefined) {
			throw wrongPart(item, `\`users\` has ${quoted(user.name)} beside ${quoted(other.name)}, with the same name or id.`, "Give each user a name and an id of its own.");
		}
		users.push(user);
	}
	return users;
}
function userEntry(part) {
	const map = mapIn(part, declared_users_keys);
	const name = textIn(map.get("name")) ?? "";
	if (!userName.test(name)) {
		throw wrongPart(part, `\`users\`: ${quoted(name)} is not the name of a user.`, "Write lower-case letters, digits, `_` and `-`, e.g. `name: app`.");
	}
	const written = textIn(map.get("id")) ?? "";
	const id = /^[1-9]\d{2,8}$/.test(written) ? Number(written) : 0;
	if (id < 1000) {
		throw wrongPart(part, `\`users\`: ${quoted(name)} needs an id of at least 1000, not ${quoted(written)}.`, "Write e.g. `id: 10001`; lower ids belong to the distribution.");
	}
	return {
		name,
		id,
		home: placeIn(map, "home", "/nonexistent"),
		shell: placeIn(map, "shell", "/usr/sbin/nologin"),
	};
}
function placeIn(map, key, usual) {
	const part = map.get(key);
	const written = textIn(part);
	if (part === undefined || written === undefined)
		return usual;
	const path = imagePath(written);
	if (path !== undefined && !path.includes(":"))
		return path;
	throw wrongPart(part, `\`${key}\`: ${quoted(written)} is not a path in the image.`, `Write an absolute path without a colon, e.g. \`${key}: ${usual}\`.`);
}
function userIn(part, { users, set }) {
	const written = textIn(part);
	if (part === undefined || written === undefined)
		return setFacts[set].user;
	const names = ["root", ...users.map(({ name }) => name)];
	if (names.includes(written))
		return written;
	throw wrongPart(part, `The user ${quoted(written)} of the image is not declared${(0,nearest.a)(written, names)}`, "Declare it below `users:`, with a name and an id.");
}

;






const declaration_keys = [...archiveKeys, "packages", "files", "users", "user", "leave-out"];
const packageName = /^[a-z0-9][a-z0-9+.-]{1,127}$/;
const declaration_mostPackages = 2000;
function readDeclaration(parsed) {
	const map = mapIn({ ...parsed, keys: [] }, declaration_keys);
	const archive = archiveIn({ ...parsed, keys: [] }, map);
	const { set, packages } = packagesIn(map.get("packages"));
	const users = usersIn(map.get("users"), set);
	const user = userIn(map.get("user"), { users, set });
	return {
		archive,
		set,
		packages,
		files: filesIn(map.get("files")),
		users,
		...(user === undefined ? {} : { user }),
		leaveOut: leaveOutIn(map.get("leave-out")),
	};
}
function packagesIn(part) {
	if (part === undefined)
		return { set: "minbase", packages: [] };
	const names = typeof part.value === "string" ? [part.value] : textsIn(part);
	const sets = names.filter(isSet);
	const [set = "minbase", second] = sets;
	if (second !== undefined) {
		throw wrongPart(part, `\`packages\` names two sets, ${quoted(set)} and ${quoted(second)}.`, `Name one of ${packageSets.join(", ")}, and beside it single packages.`);
	}
	const packages = names.filter((name) => !isSet(name));
	for (const name of packages)
		refuseName(part, name);
	if (packages.length <= declaration_mostPackages)
		return { set, packages: [...new Set(packages)].sort() };
	throw wrongPart(part, `\`packages\` has more than ${declaration_mostPackages} names.`, "Name a package that depends on the others.");
}
function refuseName(part, name) {
	if (packageName.test(name))
		return;
	const version = /^([a-z0-9][a-z0-9+.-]*)[=/]/.exec(name)?.[1];
	throw wrongPart(part, `${quoted(name)} is not the name of a package.`, version === undefined
		? "Write names as `apt-cache search` prints them, one a line."
		: `Write \`${version}\`: versions are in the lock file.`);
}


var readers = __webpack_require__(36592);

var compose_source = __webpack_require__(5381);

var watched_folder = __webpack_require__(91755);
;






















async function lockBase(run) {
	const base = await declaredBase(run);
	return await (0,watched_folder.Y)({ ...run, onWorkFolder: () => undefined }, async (folder) => updateLock({ ...run, base, bootstrap: bootstrapFor(run, { folder, base }) }));
}
async function makeBase(run) {
	const base = await declaredBase(run);
	const output = (0,external_node_path_.resolve)(run.cwd, run.output);
	await refuseOtherFiles(output);
	const env = { ...run.env, RUNNER_TEMP: (0,external_node_path_.dirname)(output) };
	return await (0,watched_folder.Y)({ ...run, env, onWorkFolder: () => undefined }, async (folder) => buildBase({
		...run,
		base,
		labels: () => labelsOf(run, base),
		bootstrap: bootstrapFor({ ...run, env }, { folder, base }),
		ofRun: {
			machine: (0,machine_names.U)(run.env),
			userNames: (0,user_names.V)(run.env),
			workFolder: folder,
		},
		readers: (0,readers.H)(run.env),
		filesBelow: folder_files.D,
		layouts: {
			open: (tar, config) => opened(folder, { tar, config }),
			keep: (tar, config) => keep(folder, output, { tar, config }),
			compare: (tars, config) => comparedIn(folder, { ...run, tars, config }),
		},
	}));
}
async function importBase(run) {
	const output = (0,external_node_path_.resolve)(run.cwd, run.output);
	await refuseOtherFiles(output);
	const env = { ...run.env, RUNNER_TEMP: (0,external_node_path_.dirname)(output) };
	return await (0,watched_folder.Y)({ ...run, env, onWorkFolder: () => undefined }, async (folder) => {
		const { importRootTar } = await __webpack_require__.e(/* import() */ 3584).then(__webpack_require__.bind(__webpack_require__, 3584));
		const file = (0,external_node_path_.resolve)(run.cwd, run.file);
		const tar = await importRootTar({ file, name: run.file, target: (0,external_node_path_.join)(folder, "root.tar") });
		const labels = [{ name: labels_labels.l3.reproducible, value: "unchecked" }];
		const architecture = debianArchitecture(run.platform);
		const config = foreignConfig({ architecture, labels, diffId: tar.digest });
		const digest = await keep(folder, output, { tar, config });
		return { digest, size: tar.size };
	});
}
async function opened(folder, { tar, config }) {
	const layout = (0,external_node_path_.join)(folder, `${tar.slot}-layout`);
	await writeBaseLayout(layout, { tar, config });
	return await (0,oci_layout_layout.openLayout)(layout);
}
async function keep(folder, output, parts) {
	const fresh = (0,external_node_path_.join)(folder, "layout");
	const digest = await writeBaseLayout(fresh, parts);
	await replaceLayout(fresh, output, (0,external_node_path_.join)(folder, "earlier"));
	return digest;
}
function bootstrapFor({ env, reporter, signal }, { folder, base }) {
	return bootstrapIn({ folder, base, env: (0,child_environment.t7)(env, folder), reporter, signal });
}
async function declaredBase({ file, cwd }) {
	const { name, text, lock, folder } = await readBaseFiles(file, cwd);
	const parsed = await (0,yaml.d)(text, 0);
	if ("wrong" in parsed) {
		const { line = 1 } = parsed;
		throw new failure.HR({
			code: "usage",
			message: `${(0,printable.RK)(name)}:${line}: this ${parsed.wrong}.`,
			fix: "Write names and values, e.g. `distribution: debian`.",
			place: { file: name, line },
		});
	}
	const { value, lineOf } = parsed;
	return { declaration: readDeclaration({ file: name, value, lineOf }), lock, folder };
}
async function labelsOf(run, { folder }) {
	const { sourceReader } = (0,compose_source.dM)(run);
	const { source, advisories } = await sourceReader.read({ context: folder, ignores: () => false });
	return [
		...(0,labels_labels.XQ)({ source, advisories }),
		{ name: labels_labels.l3.reproducible, value: "true" },
		{ name: labels_labels.l3.exceptions, value: "" },
	];
}
async function comparedIn(folder, { env, reporter, tars, config, }) {
	const names = ["first root file system", "second root file system"];
	return await (0,diff_images.e)({
		names,
		bring: async (name) => {
			const tar = name === names[0] ? tars[0] : tars[1];
			return { image: await opened(folder, { tar, config: config(tar) }) };
		},
		reportBeside: kept_image.tC,
		readers: (0,readers.H)(env),
		progress: reporter.progress,
		all: false,
		propose: false,
	});
}


var terminal = __webpack_require__(16230);

var oci_platform = __webpack_require__(912);

var build_request = __webpack_require__(98994);

var settings = __webpack_require__(64050);

var comparison = __webpack_require__(70182);

var json_traces = __webpack_require__(61170);

var json = __webpack_require__(1274);

var sizes = __webpack_require__(76477);

var differences = __webpack_require__(8548);
;






const mostDoubts = 10;
function baseLines(base, palette) {
	const { packages, tars, varied, notVaried } = base;
	const [first, second] = tars;
	const seconds = tars.map((tar) => (0,sizes.Xo)(tar.seconds)).join(" and ");
	const conditions = `${varied.length} of ${varied.length + notVaried.length} variations`;
	const rows = [
		["packages", (0,sizes.hS)(packages.length, "package")],
		["size", (0,sizes.z3)(first.size)],
		["made in", seconds],
		["varied", varied.join(", ")],
		...notVaried.map(({ name, because }) => ["not varied", `${name}: ${because}`]),
	].map(([name = "", value = ""]) => `${palette.faint(name.padEnd(11))} ${value}`);
	if (base.kind === "equal") {
		const head = `Both root file systems are equal, under ${conditions}.`;
		return [
			palette.good(palette.strong(head)),
			"",
			`${palette.faint("image".padEnd(11))} ${base.digest}`,
			...rows,
			...doubtLines(base.traces, palette),
		];
	}
	if (base.kind === "traced") {
		const head = "Both root file systems are equal, but the next one will not be.";
		return [
			palette.bad(palette.strong(head)),
			"",
			...rows,
			"",
			...(0,differences.Z)(base.differences, palette),
		];
	}
	return [
		palette.bad(palette.strong(`The root file systems differ: ${first.digest} ≠ ${second.digest}.`)),
		"",
		...rows,
		"",
		...(0,comparison.p)(base.compared, { palette, all: false }),
	];
}
function doubtLines({ listed }, palette) {
	return listed
		.filter(({ weight }) => weight === "trace")
		.slice(0, mostDoubts)
		.map((trace) => `${palette.faint("in doubt".padEnd(11))} ${doubtText(trace)}`);
}
function doubtText({ path, format, excerpt }) {
	return (0,printable.tJ)((0,printable.RK)((0,printable.vI)(`${path}: ${excerpt} (${format}), which may be chance`, 300)));
}
function renderBaseJson(base) {
	const { packages, tars, varied, notVaried } = base;
	return (0,json.AI)({
		schemaVersion: json.CZ,
		verdict: base.kind === "equal",
		...found(base),
		packages: packages.map(({ name, version, architecture, digest }) => ({
			...{ name, version, architecture, digest },
		})),
		builds: tars.map(({ digest, size, seconds }) => ({ digest, size, seconds })),
		...{ varied, notVaried },
	});
}
function found(base) {
	if (base.kind === "different")
		return (0,json.eR)(base.compared);
	const { listed, omitted } = base.traces;
	const traces = { traces: listed.map(json_traces.uP), tracesOmitted: omitted };
	if (base.kind === "equal")
		return { digest: base.digest, ...traces };
	return { ...(0,json.eR)(base.differences), ...traces };
}


var command = __webpack_require__(33192);

var cli_texts = __webpack_require__(32041);

var run_settings = __webpack_require__(79058);
;













async function runBase(context) {
	const { stdout, stderr, palette, env, cwd, signal, entry } = context;
	const file = declarationNamed(context.arguments.positionals);
	const output = (0,command.Z7)(context.arguments, "output");
	const update = (0,command.Mp)(context.arguments, "update");
	const mirror = mirrorOf(context);
	const request = (0,settings.gR)(await (0,run_settings.s)(context), (inputs) => (0,build_request.r)(inputs, env));
	const reporter = (0,terminal.C)(stderr, palette);
	const platform = request.platform ?? (0,oci_platform.t)(process.arch);
	const run = { file, platform, mirror, reporter, request, env, cwd, signal, entry };
	if (isTar(file)) {
		if (update || output === undefined)
			throw tarAlone(file);
		const { digest, size } = await importBase({ ...run, output });
		stderr.write(`The root file system (${(0,sizes.z3)(size)}) is a base now; nothing proved how it was made.\n`);
		stdout.write(`${digest}\n`);
		return 0;
	}
	if (output === undefined) {
		if (!update)
			throw nothingToDo();
		const packages = await lockBase(run);
		stderr.write(`The lock file has ${(0,sizes.hS)(packages.length, "package")} now.\n`);
		stdout.write(packages.map(({ name, version }) => `${name}=${version}\n`).join(""));
		return 0;
	}
	const made = (0,cli_texts.b)(await makeBase({ ...run, output, update }));
	stderr.write(baseLines(made, palette)
		.map((line) => `${line}\n`)
		.join(""));
	const digest = made.kind === "equal" ? `${made.digest}\n` : "";
	stdout.write((0,command.Mp)(context.arguments, "json") ? renderBaseJson(made) : digest);
	return made.kind === "equal" ? 0 : 1;
}
function declarationNamed([file, ...more]) {
	if (file !== undefined && file !== "" && more.length === 0)
		return file;
	throw new failure.HR({
		code: "usage",
		message: `\`base\` takes one declaration, but ${more.length === 0 ? "none is" : `${more.length + 1} are`} given.`,
		fix: "Write e.g. `twofold base base.yaml --output=base`.",
	});
}
function isTar(file) {
	return /\.(?:tar(?:\.(?:gz|xz|bz2|zst))?|tgz|txz)$/.test(file);
}
function tarAlone(file) {
	return new failure.HR({
		code: "usage",
		message: `${JSON.stringify(file.slice(0, 300))} is a root file system: it has no lock file, and needs \`--output\`.`,
		fix: `Write \`twofold base ${file.slice(0, 300)} --output=base\`.`,
	});
}
function nothingToDo() {
	return new failure.HR({
		code: "usage",
		message: "`base` has neither `--output` nor `--update`, and so nothing to do.",
		fix: "Write `--output=FOLDER` for the base's image, or `--update` for its lock file.",
	});
}
function mirrorOf(context) {
	const written = (0,command.Z7)(context.arguments, "mirror");
	const why = written === undefined ? undefined : wrongMirror(written);
	if (why !== undefined)
		throw (0,failure.AN)("mirror", `it ${why}.`, mirrorFix);
	return written === undefined ? undefined : (0,trailing.h)(written, "/");
}


}),

91755:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  Y: () => (inWatchedFolder)
});


var clean_up = __webpack_require__(30196);

var take_apart = __webpack_require__(27585);

var work_folder = __webpack_require__(3789);

var child_environment = __webpack_require__(52845);

var external_node_child_process_ = __webpack_require__(31421);

var external_node_events_ = __webpack_require__(78474);

var external_node_net_ = __webpack_require__(77030);
;



const script = 'read -r word || exec "$@"';
function startWatcher(options) {
	const child = (0,external_node_child_process_.spawn)("sh", ["-c", script, "sh", process.execPath, ...options.args], {
		env: { ...options.env },
		detached: true,
		stdio: ["pipe", "ignore", "ignore"],
	});
	child.on("error", () => { }).unref();
	child.stdin.on("error", () => { });
	if (child.stdin instanceof external_node_net_.Socket)
		child.stdin.unref();
	return {
		dismiss: async () => {
			const isOver = child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
			if (isOver)
				return;
			child.ref();
			child.stdin.end("well\n");
			await (0,external_node_events_.once)(child, "exit");
		},
	};
}


var text_failure = __webpack_require__(67271);
;

async function thenCleanUp(work, cleanUp) {
	let result;
	try {
		result = await work();
	}
	catch (error) {
		const left = await cleanUp().then(() => undefined, (thrown) => thrown);
		throw error instanceof text_failure.HR && left instanceof text_failure.HR ? withLeft(error, left) : error;
	}
	await cleanUp();
	return result;
}
function withLeft(failure, left) {
	const { code, told, place, input, output } = failure;
	return new text_failure.HR({
		code,
		output,
		message: told.message,
		fix: `${told.fix} ${left.told.message} ${left.told.fix}`,
		...(place === undefined ? {} : { place }),
		...(input === undefined ? {} : { input }),
		cause: failure,
	});
}

;






async function inWatchedFolder(run, work) {
	const folder = await (0,work_folder.makeWorkFolder)(run.env);
	run.onWorkFolder(folder);
	const args = [run.entry, ...(0,take_apart.U)(folder)];
	const watcher = startWatcher({ args, env: (0,child_environment.t7)(run.env, folder) });
	return await thenCleanUp(() => work(folder), async () => {
		await watcher.dismiss();
		await (0,clean_up.cleanUp)(folder);
	});
}


}),

2300:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (parsedYaml)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);
var _domain_text_yaml_nesting_js__1 = __webpack_require__(17981);


async function parsedYaml(text, maxAliases) {
	const deep = (0,_domain_text_yaml_nesting_js__1.N)(text);
	if (deep !== undefined)
		return { wrong: "is nested too deeply", line: deep };
	const { parseDocument, LineCounter, isMap, isScalar } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
	const lineCounter = new LineCounter();
	const document = parseDocument(text, { lineCounter, schema: "failsafe", merge: true });
	const [error] = document.errors;
	if (error !== undefined) {
		const [first = ""] = error.message.split("\n");
		const why = (0,_domain_text_printable_js__0.g$)((0,_domain_text_printable_js__0.vI)(first.replace(/ at line \d+, column \d+:?$/, ""), 200));
		const line = error.linePos?.[0].line ?? 1;
		return { wrong: `is not YAML (${why})`, line };
	}
	const lineOf = (...keys) => {
		let node = document.contents;
		let line = 1;
		for (const key of keys) {
			const items = isMap(node) ? node.items : [];
			const pair = items.find((item) => isScalar(item.key) && item.key.value === key);
			if (!isScalar(pair?.key))
				return line;
			line = lineCounter.linePos(pair.key.range?.[0] ?? 0).line;
			node = pair.value;
		}
		return line;
	};
	try {
		const value = document.toJS({ maxAliasCount: maxAliases });
		return { value, lineOf };
	}
	catch (reason) {
		const why = reason instanceof Error ? reason.message : "its aliases cannot be followed";
		return { wrong: `is not YAML (${(0,_domain_text_printable_js__0.g$)((0,_domain_text_printable_js__0.vI)(why, 200))})` };
	}
}


}),

22880:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (allEnded)
});
async function allEnded(promises) {
	await Promise.allSettled(promises);
	return await Promise.all(promises);
}


}),

60456:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (blankNothing),
  c: () => (createBlanker)
});
var _redact_js__0 = __webpack_require__(76565);

const blankNothing = { push: (text) => text, flush: () => "" };
function createBlanker(values) {
	const forms = (0,_redact_js__0.eo)(values).map((form) => ({ form, borders: bordersOf(form) }));
	if (forms.length === 0)
		return blankNothing;
	const redact = (0,_redact_js__0.lY)(values);
	let rest = "";
	return {
		push: (text) => {
			const whole = rest + text;
			const until = sureUntil(whole, forms);
			rest = whole.slice(until);
			return redact(whole.slice(0, until));
		},
		flush: () => {
			const shown = redact(rest);
			rest = "";
			return shown;
		},
	};
}
function sureUntil(text, forms) {
	let until = text.length - Math.max(...forms.map((each) => begun(text, each)));
	for (let before = -1; before !== until;) {
		before = until;
		for (const { form } of forms) {
			const at = text.indexOf(form, Math.max(0, until - form.length + 1));
			if (at !== -1 && at < until)
				until = at;
		}
	}
	return until;
}
function begun(text, { form, borders }) {
	let matched = 0;
	for (let at = Math.max(0, text.length - form.length + 1); at < text.length; at += 1) {
		while (matched > 0 && text[at] !== form[matched])
			matched = borders[matched - 1] ?? 0;
		if (text[at] === form[matched])
			matched += 1;
	}
	return matched;
}
function bordersOf(text) {
	const borders = new Int32Array(text.length);
	let matched = 0;
	for (let at = 1; at < text.length; at += 1) {
		while (matched > 0 && text[at] !== text[matched])
			matched = borders[matched - 1] ?? 0;
		if (text[at] === text[matched])
			matched += 1;
		borders[at] = matched;
	}
	return borders;
}


}),

76565:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Gf: () => (secretName),
  WD: () => (secretValuesOf),
  _o: () => (secretLines),
  eo: () => (secretForms),
  lY: () => (createRedactor),
  oW: () => (namedSecretsOf)
});
var _text_surface_js__0 = __webpack_require__(10970);

const shortest = 3;
const mask = "***";
function createRedactor(values) {
	const needles = secretForms(values);
	return (text) => needles.reduce((rest, needle) => rest.replaceAll(needle, mask), text);
}
function secretForms(values) {
	return [...new Set(values.flatMap(forms))].sort((a, b) => b.length - a.length);
}
function secretValuesOf(request) {
	const { username, password } = request.registry;
	const values = request.secrets.flatMap((secret) => secret.kind === "value" ? [secret.value] : []);
	if (request.githubToken !== undefined)
		values.push(request.githubToken);
	if (password !== undefined)
		values.push(password);
	if (username !== undefined && password !== undefined)
		values.push(base64(`${username}:${password}`));
	return values;
}
function secretName({ id }) {
	return `secret \`${id}\``;
}
function namedSecretsOf(request) {
	const { password } = request.registry;
	const { githubToken } = request;
	return [
		...request.secrets.flatMap((secret) => secret.kind === "value" ? [{ name: secretName(secret), value: secret.value }] : []),
		...(password === undefined ? [] : [{ name: (0,_text_surface_js__0.y1)("password"), value: password }]),
		...(githubToken === undefined
			? []
			: [{ name: (0,_text_surface_js__0.y1)("github-token"), value: githubToken }]),
	];
}
function secretLines(value) {
	return value
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => line.length >= shortest);
}
function forms(value) {
	if (value.trim().length < shortest)
		return [];
	const escaped = [
		JSON.stringify(value).slice(1, -1),
		encodeUri(value),
		base64(value),
		base64(value.trim()),
	];
	return [value, ...secretLines(value), ...escaped].filter((form) => form.length >= shortest);
}
function base64(text) {
	return Buffer.from(text, "utf8").toString("base64");
}
function encodeUri(text) {
	return encodeURIComponent(Buffer.from(text, "utf8").toString("utf8"));
}


}),

15301:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (sideBySide)
});
var _all_ended_js__0 = __webpack_require__(22880);

async function sideBySide(items, most, task) {
	const results = new Map();
	const rest = items.entries();
	const worker = async () => {
		for (const [index, item] of rest)
			results.set(index, await task(item));
	};
	await (0,_all_ended_js__0.C)(Array.from({ length: Math.min(most, items.length) }, worker));
	return items.flatMap((_item, index) => {
		const result = results.get(index);
		return result === undefined ? [] : [result];
	});
}


}),

4577:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Sn: () => (parseKeptReport),
  jv: () => (reportedTwins),
  xj: () => (reportedImage)
});
var valibot__2 = __webpack_require__(77934);
var _build_environment_js__3 = __webpack_require__(78975);
var _oci_oci_js__0 = __webpack_require__(34730);
var _text_schema_js__1 = __webpack_require__(59006);
var _cause_js__4 = __webpack_require__(55591);





const text = valibot__2.YjP();
const verdict = valibot__2.KIO(["true", "false", "unchecked"]);
const instruction = (0,_text_schema_js__1.Xy)({
	file: text,
	line: valibot__2.FsL(valibot__2.aig(), valibot__2.Y2b(), valibot__2.Wwf(1)),
	text,
});
const variations = (0,_text_schema_js__1.c3)(valibot__2.KIO(_build_environment_js__3.u));
const difference = (0,_text_schema_js__1.Xy)({
	path: text,
	kind: valibot__2.KIO(["content", "added", "removed", "metadata", "config", "trace"]),
	layer: valibot__2.yqP(valibot__2.FsL(valibot__2.aig(), valibot__2.Y2b(), valibot__2.Wwf(0))),
	instruction: valibot__2.yqP(instruction),
	cause: valibot__2.yqP(valibot__2.KIO(_cause_js__4.e)),
	confidence: valibot__2.yqP(valibot__2.aig()),
	explanation: valibot__2.yqP(text),
	fix: valibot__2.yqP(text),
	variations: valibot__2.yqP(variations),
	variationsAmong: valibot__2.yqP(variations),
	evidence: (0,_text_schema_js__1.c3)(text),
	carries: valibot__2.yqP((0,_text_schema_js__1.Xy)({ path: text, instruction: valibot__2.yqP(instruction) })),
});
const layer = (0,_text_schema_js__1.Xy)({
	digest: _oci_oci_js__0.er,
	diffId: _oci_oci_js__0.er,
	origin: text,
	instruction: valibot__2.yqP(instruction),
});
const image = (0,_text_schema_js__1.Xy)({
	platform: text,
	proof: (0,_text_schema_js__1.Xy)({
		verdict,
		builds: (0,_text_schema_js__1.c3)((0,_text_schema_js__1.Xy)({ localDigest: _oci_oci_js__0.er, imageId: _oci_oci_js__0.er })),
	}),
	image: valibot__2.yqP((0,_text_schema_js__1.Xy)({ digest: _oci_oci_js__0.er, imageId: _oci_oci_js__0.er, layers: (0,_text_schema_js__1.c3)(layer) })),
	differences: (0,_text_schema_js__1.c3)(difference),
	differencesOmitted: valibot__2.FsL(valibot__2.aig(), valibot__2.Y2b(), valibot__2.Wwf(0)),
});
const report = (0,_text_schema_js__1.Xy)({
	schemaVersion: valibot__2.euz(2),
	source: (0,_text_schema_js__1.Xy)({ id: text, repository: text, offset: text, version: text, revision: text }),
	advisories: (0,_text_schema_js__1.c3)((0,_text_schema_js__1.Xy)({ name: text })),
	verdict,
	images: (0,_text_schema_js__1.c3)(image),
	failure: valibot__2.yqP((0,_text_schema_js__1.Xy)({ code: text, message: text })),
});
function parseKeptReport(json) {
	return (0,_text_schema_js__1.MW)(report, json);
}
function reportedImage({ images }, digest) {
	for (const each of images) {
		if (each.image?.digest === digest)
			return { ...each, image: each.image };
	}
	return undefined;
}
function reportedTwins({ images }, [a, b]) {
	for (const image of images) {
		const [first, second] = image.proof.builds.map(({ imageId }) => imageId);
		if (first === undefined || second === undefined)
			continue;
		if (first === a && second === b)
			return { image, order: "as named" };
		if (first === b && second === a)
			return { image, order: "reversed" };
	}
	return undefined;
}


}),

1736:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A1: () => (parseIndex),
  FB: () => (parseImageConfig),
  Ng: () => (parseManifest),
  aF: () => (maxConfigBytes),
  rq: () => (maxManifestBytes)
});
var _text_failure_js__0 = __webpack_require__(67271);
var _text_json_js__3 = __webpack_require__(24099);
var _text_schema_js__1 = __webpack_require__(59006);
var _oci_js__2 = __webpack_require__(34730);




const maxManifestBytes = 4 * 1024 * 1024;
const maxConfigBytes = 4 * 1024 * 1024;
function parseManifest(bytes, what) {
	return parseDocument(_oci_js__2.rc, { bytes, limit: maxManifestBytes, what });
}
function parseIndex(bytes, what) {
	return parseDocument(_oci_js__2.me, { bytes, limit: maxManifestBytes, what });
}
function parseImageConfig(bytes, what) {
	return parseDocument(_oci_js__2.L8, { bytes, limit: maxConfigBytes, what });
}
function parseDocument(schema, { bytes, limit, what }) {
	if (bytes.length > limit)
		throw wrong(what, `is larger than ${limit} bytes`);
	let value;
	try {
		value = (0,_text_json_js__3.qF)(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	}
	catch (cause) {
		const isDeep = cause instanceof _text_json_js__3.v_;
		throw wrong(what, isDeep ? cause.message : "is not JSON in UTF-8", cause);
	}
	const found = (0,_text_schema_js__1.KD)(schema, value);
	if ("wrong" in found)
		throw wrong(what, found.wrong);
	return found.value;
}
const fixes = {
	tool: "Build the image again, and check the program that wrote it.",
	registry: "Check the reference, and that the registry serves OCI images under it.",
};
function wrong(what, how, cause) {
	return new _text_failure_js__0.HR({
		code: what.code,
		message: `${what.name}: ${how}.`,
		fix: fixes[what.code],
		...(cause === undefined ? {} : { cause }),
	});
}


}),

34730:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $P: () => (manifestMediaTypes),
  L8: () => (imageConfigSchema),
  U8: () => (indexMediaTypes),
  er: () => (digestSchema),
  me: () => (indexSchema),
  rc: () => (manifestSchema)
});
var valibot__2 = __webpack_require__(77934);
var _text_schema_js__0 = __webpack_require__(59006);
var _digest_js__1 = __webpack_require__(30719);



const manifestMediaTypes = [
	"application/vnd.oci.image.manifest.v1+json",
	"application/vnd.docker.distribution.manifest.v2+json",
];
const indexMediaTypes = [
	"application/vnd.oci.image.index.v1+json",
	"application/vnd.docker.distribution.manifest.list.v2+json",
];
const text = valibot__2.YjP();
const texts = (0,_text_schema_js__0.A7)(text);
const bytes = "a number of bytes";
const digestSchema = valibot__2.FsL(text, valibot__2.ahr(_digest_js__1.Bc, "`sha256:` and 64 lower-case hex digits"));
const descriptor = (0,_text_schema_js__0.Xy)({
	mediaType: text,
	digest: digestSchema,
	size: valibot__2.FsL(valibot__2.aig(bytes), valibot__2.Y2b(bytes), valibot__2.Wwf(0, bytes)),
	annotations: valibot__2.yqP(texts),
	platform: valibot__2.yqP((0,_text_schema_js__0.Xy)({ os: text, architecture: text, variant: valibot__2.yqP(text) })),
});
const manifestSchema = (0,_text_schema_js__0.Xy)({
	schemaVersion: valibot__2.euz(2, "2"),
	mediaType: valibot__2.yqP(oneOf(manifestMediaTypes)),
	config: descriptor,
	layers: (0,_text_schema_js__0.c3)(descriptor),
	annotations: valibot__2.yqP(texts),
});
const indexSchema = (0,_text_schema_js__0.Xy)({
	schemaVersion: valibot__2.euz(2, "2"),
	mediaType: valibot__2.yqP(oneOf(indexMediaTypes)),
	manifests: (0,_text_schema_js__0.c3)(descriptor),
});
const historyEntry = valibot__2.FsL((0,_text_schema_js__0.Xy)({
	created_by: valibot__2.yqP(text),
	comment: valibot__2.yqP(text),
	empty_layer: valibot__2.yqP(valibot__2.zMY()),
}), valibot__2.pdi(({ created_by = "", comment, empty_layer = false }) => ({
	createdBy: created_by,
	...(comment === undefined ? {} : { comment }),
	emptyLayer: empty_layer,
})));
const imageConfigSchema = valibot__2.FsL((0,_text_schema_js__0.Xy)({
	os: text,
	architecture: text,
	config: valibot__2.yqP((0,_text_schema_js__0.Xy)({
		Labels: valibot__2.yqP(texts),
		OnBuild: valibot__2.yqP((0,_text_schema_js__0.c3)(text)),
		Healthcheck: valibot__2.yqP((0,_text_schema_js__0.Xy)({ Test: valibot__2.yqP((0,_text_schema_js__0.c3)(text)) })),
		Shell: valibot__2.yqP((0,_text_schema_js__0.c3)(text)),
	})),
	rootfs: (0,_text_schema_js__0.Xy)({ diff_ids: (0,_text_schema_js__0.c3)(digestSchema) }),
	history: valibot__2.yqP((0,_text_schema_js__0.c3)(historyEntry)),
}), valibot__2.pdi(({ os, architecture, config, rootfs, history = [] }) => {
	const { Labels: labels = {}, OnBuild: triggers, Healthcheck, Shell: shell } = config ?? {};
	const [test = "NONE"] = Healthcheck?.Test ?? [];
	const healthcheck = test !== "NONE";
	return {
		os,
		architecture,
		labels,
		...(triggers === undefined ? {} : { triggers }),
		...(healthcheck || shell !== undefined
			? { docker: { healthcheck, shell: shell ?? [] } }
			: {}),
		diffIds: rootfs.diff_ids,
		history,
	};
}));
function oneOf(types) {
	const known = types.map((type) => `\`${type}\``).join(" or ");
	return valibot__2.FsL(text, valibot__2.z6Y((type) => types.includes(type), known));
}


}),

57584:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (isOffset),
  t: () => (normalOffset)
});
function normalOffset(text) {
	const parts = text.split("/").filter((part) => part !== "" && part !== ".");
	const isOutside = text.startsWith("/") || parts.includes("..") || text.includes("\0");
	return isOutside ? undefined : parts.join("/");
}
function isOffset(text) {
	return normalOffset(text) === text;
}


}),

95847:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  IX: () => (isLocal),
  JA: () => (canonicalRepository),
  aR: () => (repositoryName)
});
var _text_trailing_js__0 = __webpack_require__(36141);

const defaultPorts = {
	ssh: "22",
	"git+ssh": "22",
	"ssh+git": "22",
	git: "9418",
	http: "80",
	https: "443",
};
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp} ,]/gu;
const urlForm = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)/;
const scpForm = /^(?:([^/:[]*)@)?(\[[^\]/]*\]|[^/:[@]+):(.*)$/s;
const helperForm = /^[A-Za-z0-9+.-]+::/;
function repositoryName(remote) {
	if (helperForm.test(remote) || isLocal(remote))
		return undefined;
	const url = urlForm.exec(remote);
	if (url !== null)
		return fromUrl((url[1] ?? "").toLowerCase(), url[2] ?? "", url[3] ?? "");
	const scp = scpForm.exec(remote);
	return scp === null ? undefined : join(unbracketed(scp[2] ?? ""), scp[3] ?? "");
}
function isLocal(remote) {
	if (helperForm.test(remote) || remote === "")
		return false;
	const url = urlForm.exec(remote);
	return url === null ? !scpForm.test(remote) : url[1]?.toLowerCase() === "file";
}
function canonicalRepository(input) {
	const name = /^([A-Za-z0-9.-]+(?::\d+)?)\/(.+)$/s.exec(input);
	if (name === null)
		return repositoryName(input);
	const host = name[1] ?? "";
	return /^\.+$/.test(host) ? repositoryName(input) : join(host, name[2] ?? "");
}
function fromUrl(scheme, authority, path) {
	const host = authority.slice(authority.lastIndexOf("@") + 1);
	const port = defaultPorts[scheme];
	return join(port === undefined ? host : withoutPort(host, port), path);
}
function withoutPort(host, port) {
	if (host.endsWith(`:${port}`))
		return host.slice(0, -port.length - 1);
	return host.endsWith(":") ? host.slice(0, -1) : host;
}
function unbracketed(host) {
	if (!host.startsWith("["))
		return host;
	const inner = host.slice(1, -1);
	const named = inner.slice(inner.lastIndexOf("@") + 1);
	return named.split(":").length > 2 ? `[${named}]` : withoutPort(named, "22");
}
function join(host, path) {
	const name = withoutSuffix(encoded(path.replace(/^\/+/, "")));
	if (host === "" || name === undefined)
		return undefined;
	return `${encoded(host.toLowerCase())}/${name}`;
}
function withoutSuffix(path) {
	const named = (0,_text_trailing_js__0.h)(path, "/");
	const isSuffixed = named.endsWith(".git") && named !== ".git" && !named.endsWith("/.git");
	const bare = isSuffixed ? (0,_text_trailing_js__0.h)(named.slice(0, -".git".length), "/") : named;
	return bare === "" ? undefined : bare;
}
function encoded(text) {
	return text.replace(unsafe, (character) => encodeURIComponent(character));
}


}),

17981:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (tooDeepLine)
});

const maxYamlDepth = 64;
function tooDeepLine(text) {
	let depth = 0;
	for (const [index, line] of text.split("\n").entries()) {
		const { brackets, deepest } = bracketsOf(line);
		if (depth + deepest > maxYamlDepth || indicatorsOf(line) > maxYamlDepth)
			return index + 1;
		depth = Math.max(0, depth + brackets);
	}
	return undefined;
}
function indicatorsOf(line) {
	let run = 0;
	let most = 0;
	for (const word of line.split(/[ \t]/)) {
		if (word === "-" || word === "?" || word === ":")
			run += 1;
		else if (word !== "")
			run = 0;
		most = Math.max(most, run);
	}
	return most;
}
function bracketsOf(line) {
	let brackets = 0;
	let deepest = 0;
	for (const letter of withoutQuoted(line)) {
		if (letter === "[" || letter === "{")
			brackets += 1;
		else if (letter === "]" || letter === "}")
			brackets -= 1;
		deepest = Math.max(deepest, brackets);
	}
	return { brackets, deepest };
}
function* withoutQuoted(line) {
	let quote = "";
	for (let at = 0; at < line.length; at += 1) {
		const letter = line[at] ?? "";
		if (quote === '"' && letter === "\\")
			at += 1;
		else if (quote !== "")
			quote = letter === quote ? "" : quote;
		else if (letter === '"' || letter === "'")
			quote = letter;
		else
			yield letter;
	}
}


})

};
//# sourceMappingURL=5066.index.js.map
