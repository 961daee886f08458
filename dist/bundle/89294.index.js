export const id = 89294;
export const ids = [89294];
export const modules = {

89294:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  folderStore: () => (folderStore)
});


var external_node_crypto_ = __webpack_require__(77598);

var external_node_fs_ = __webpack_require__(73024);

var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var external_node_stream_promises_ = __webpack_require__(46466);

var ledger = __webpack_require__(10126);

var digest = __webpack_require__(30719);
;


const longestKeeping = 30 * 60_000;
async function evict(steps, mostBytes) {
	const all = await Promise.all((await namesIn(steps)).map((name) => keptAt((0,external_node_path_.join)(steps, name))));
	let bytes = all.reduce((sum, step) => sum + step.bytes, 0);
	for (const step of all.toSorted((one, other) => one.usedAt - other.usedAt)) {
		if (bytes <= mostBytes)
			return;
		await (0,promises_.rm)(step.path, { recursive: true, force: true });
		bytes -= step.bytes;
	}
}
async function removeLeft(folder) {
	for (const name of await namesIn(folder)) {
		if (!name.startsWith(".new-"))
			continue;
		const path = (0,external_node_path_.join)(folder, name);
		const found = await (0,promises_.lstat)(path).catch(() => undefined);
		if (found === undefined || Date.now() - found.mtimeMs < longestKeeping)
			continue;
		await (0,promises_.rm)(path, { recursive: true, force: true });
	}
}
async function keptAt(path) {
	const files = await Promise.all((await namesIn(path)).map((name) => statOf((0,external_node_path_.join)(path, name))));
	const found = files.filter((file) => file !== undefined);
	return {
		path,
		bytes: found.reduce((sum, { size }) => sum + size, 0),
		usedAt: Math.max(0, ...found.map(({ mtimeMs }) => mtimeMs)),
	};
}
async function statOf(path) {
	return await (0,promises_.lstat)(path).catch(() => undefined);
}
async function namesIn(folder) {
	return await (0,promises_.readdir)(folder).catch(() => []);
}


var system_fault = __webpack_require__(71847);
;









const stepFiles = { entry: "entry.json", archive: "changes.tar" };
const [stepsFolder, unfinished] = ["steps", ".new-"];
const mostSealed = 4 * 1024 * 1024;
function folderStore({ folder, name, mostBytes }) {
	const steps = (0,external_node_path_.join)(folder, stepsFolder);
	const placeOf = (key) => (0,external_node_path_.join)(steps, (0,digest.ZD)(key));
	const asFault = async (work) => {
		try {
			return await work();
		}
		catch (error) {
			throw (0,system_fault.m)(error);
		}
	};
	return {
		name,
		find: (key) => asFault(() => readEntryOf(placeOf(key))),
		fetch: (key, _archive, to, most) => asFault(() => copyBounded((0,external_node_path_.join)(placeOf(key), stepFiles.archive), to, most)),
		keep: (key, entry, archive) => asFault(async () => {
			if (archive.bytes + entry.length > mostBytes)
				return;
			await (0,promises_.mkdir)(steps, { recursive: true, mode: 0o700 });
			await removeLeft(folder);
			const half = (0,external_node_path_.join)(folder, `${unfinished}${(0,external_node_crypto_.randomBytes)(8).toString("hex")}`);
			try {
				await (0,promises_.mkdir)(half, { mode: 0o700 });
				const to = (0,external_node_path_.join)(half, stepFiles.archive);
				await (0,promises_.copyFile)(archive.archive, to, external_node_fs_.constants.COPYFILE_FICLONE | external_node_fs_.constants.COPYFILE_EXCL);
				await (0,promises_.writeFile)((0,external_node_path_.join)(half, stepFiles.entry), entry, { flag: "wx", mode: 0o600 });
				await putInPlace(half, placeOf(key));
			}
			catch (error) {
				await (0,promises_.rm)(half, { recursive: true, force: true });
				throw error;
			}
			await evict(steps, mostBytes);
		}),
	};
}
async function readEntryOf(place) {
	const path = (0,external_node_path_.join)(place, stepFiles.entry);
	let file;
	try {
		file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
	}
	catch (error) {
		if (["ENOENT", "ENOTDIR"].includes((0,system_fault.$)(error)))
			return undefined;
		throw error;
	}
	try {
		const found = await file.stat();
		if (!found.isFile() || found.size > mostSealed)
			throw new ledger.I("it holds no entry");
		return await file.readFile();
	}
	finally {
		await file.close();
		const now = new Date();
		await (0,promises_.utimes)(path, now, now).catch(() => undefined);
	}
}
async function copyBounded(from, to, most) {
	const file = await (0,promises_.open)(from, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
	try {
		const found = await file.stat();
		if (!found.isFile() || found.size > most)
			throw new ledger.I("it holds other changes");
		const piece = (0,external_node_fs_.createReadStream)("", { fd: file, autoClose: false, end: Math.max(0, most - 1) });
		await (0,external_node_stream_promises_.pipeline)(piece, (0,external_node_fs_.createWriteStream)(to, { flags: "wx", mode: 0o600 }));
	}
	finally {
		await file.close();
	}
}
const mostTries = 20;
async function putInPlace(half, place) {
	const old = `${half}-old`;
	for (let tries = 0;; tries += 1) {
		try {
			await (0,promises_.rename)(half, place);
			return;
		}
		catch (error) {
			if (!["ENOTEMPTY", "EEXIST", "ENOTDIR"].includes((0,system_fault.$)(error)))
				throw error;
		}
		if (tries === mostTries)
			throw new ledger.I("another run writes there again and again");
		await (0,promises_.rename)(place, old).catch((error) => {
			if ((0,system_fault.$)(error) !== "ENOENT")
				throw error;
		});
		await (0,promises_.rm)(old, { recursive: true, force: true });
	}
}


}),

};
//# sourceMappingURL=89294.index.js.map
