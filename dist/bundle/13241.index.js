export const id = 13241;
export const ids = [13241];
export const modules = {

13241:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  h: () => (secretNeedles),
  Y: () => (unsearchable)
});


var needle = __webpack_require__(34828);
;
const shortestSecret = 8;
const shortestNumber = 14;
const shortestWord = 16;
const shortestToken = 12;
const longestValue = 256;
const mostParts = 24;
function secretParts(value) {
	const text = value.trim();
	const isLine = !/[\r\n]/.test(text);
	if (isLine && text.length <= longestValue) {
		const own = isTelling(text) ? [text] : [];
		return [...new Set([...own, ...tokensOf(text)])].slice(0, mostParts);
	}
	const lines = withoutPublic(text).split(/\r?\n/);
	return [...new Set(lines.flatMap((line) => [...passphraseIn(line), ...tokensOf(line)]))].slice(0, mostParts);
}
function passphraseIn(line) {
	const word = line.trim();
	const isOne = /^[^\s=]{12,256}$/.test(word) && !/:\/\/|^[/.]/.test(word);
	const isHost = /^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(word);
	return isOne && !isHost && /\d/.test(word) && /[A-Za-z]/.test(word) ? [word] : [];
}
function isTelling(text) {
	const { length } = Buffer.from(text);
	if (/^\d+$/.test(text))
		return length >= shortestNumber;
	if (/^[a-z]+$|^[A-Z]+$|^[A-Z][a-z]+$/.test(text))
		return length >= shortestWord;
	return length >= shortestSecret && new Set(text).size >= 4;
}
function withoutPublic(text) {
	let isPublic = false;
	return text
		.split("\n")
		.filter((line) => {
		if (/^-----BEGIN /.test(line))
			isPublic = /CERTIFICATE|PUBLIC KEY/.test(line);
		return !isPublic && !/^-----(?:BEGIN|END) /.test(line);
	})
		.join("\n");
}
function tokensOf(line) {
	const logins = Array.from(line.slice(0, 4096).matchAll(/:\/\/[^\s/:@]{0,256}:([^\s/@]{1,256})@/g), ([, password = ""]) => password).filter(isTelling);
	const words = line.split(/[\s"'`,;={}[\]()<>|]+|:(?=\s|$)/).flatMap((word) => {
		const colon = word.lastIndexOf(":");
		return colon < 0 ? [word] : [word, word.slice(colon + 1)];
	});
	return [...logins, ...words.filter(isToken)];
}
function isToken(word) {
	if (word.length < shortestToken || word.length > 4096 || word.includes("://"))
		return false;
	if (/^[/.~]/.test(word) || !/^[\w+/.~!@#$%^&*:-]+$/.test(word))
		return false;
	const digits = word.replace(/[^0-9]/g, "").length;
	if (digits === word.length)
		return word.length >= shortestNumber;
	const isMixed = /[a-z]/.test(word) && /[A-Z]/.test(word) && digits > 0;
	const isLongMixed = /[a-z]/.test(word) && /[A-Z]/.test(word) && word.length >= 24;
	return isMixed || (isLongMixed && !word.includes(".")) || digits * 4 >= word.length;
}

;


const searchedLength = 40;
const comparedLength = 512;
function secretNeedles(secrets) {
	const needles = new Map();
	for (const { name, value } of secrets) {
		for (const part of secretParts(value)) {
			for (const form of formsOf(part))
				needles.set(form.toString("latin1"), needleOf(name, form));
		}
	}
	return [...needles.values()];
}
function unsearchable(secrets) {
	const names = secrets
		.filter(({ value }) => value.trim() !== "" && secretParts(value).length === 0)
		.map(({ name }) => name);
	return [...new Set(names)];
}
function needleOf(name, form) {
	const bytes = form.subarray(0, searchedLength);
	const rest = form.subarray(searchedLength, comparedLength);
	const lengthAt = (all, at) => {
		const start = at + bytes.length;
		const found = Buffer.from(all.subarray(start, start + rest.length));
		return found.equals(rest) ? bytes.length : undefined;
	};
	return { bytes, kind: "secret", weight: "trace", strength: "certain", format: name, lengthAt };
}
function formsOf(part) {
	const bytes = Buffer.from(part);
	const hex = bytes.toString("hex");
	const url = encodeURIComponent(bytes.toString("utf8"));
	const texts = [
		...[0, 1, 2].flatMap((shift) => base64At(bytes, shift)),
		...[hex, hex.toUpperCase()],
		...[url, url.replaceAll("%20", "+"), url.replace(/%[0-9A-F]{2}/g, (one) => one.toLowerCase())],
		JSON.stringify(part).slice(1, -1),
		part.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
		part.replaceAll("'", "'\\''"),
		part.replace(/[^\w./:@%+=,-]/g, "\\$&"),
	];
	return [bytes, ...texts.map((text) => Buffer.from(text))].filter(({ length }) => length >= needle.m2);
}
function base64At(bytes, shift) {
	const whole = Buffer.concat([Buffer.alloc(shift), bytes])
		.toString("base64")
		.replace(/={1,2}$/, "");
	const isCut = (shift + bytes.length) % 3 !== 0;
	const own = whole.slice(Math.ceil((shift * 8) / 6), isCut ? -1 : undefined);
	return [own, own.replaceAll("+", "-").replaceAll("/", "_")];
}


}),

20652:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  settleMade: () => (settleMade)
});
var _search_sources_js__0 = __webpack_require__(40328);

async function settleMade(judged, options) {
	const { command } = options;
	const isStill = await textsIn(await command.withOtherEpoch(), options);
	const isTracked = await textsIn(await command.source(), options);
	return judged.map((each) => {
		if (!each.inDoubt || each.trace.layer === undefined)
			return each;
		if (!isStill(each.text)) {
			return shown(each, { weight: "note" }, "the command takes it from SOURCE_DATE_EPOCH");
		}
		if (isTracked(each.text))
			return shown(each, {}, "the commit has it too");
		const what = "the command writes it with another SOURCE_DATE_EPOCH too";
		return shown(each, { certain: true }, what);
	});
}
async function textsIn(folder, { search, ports: { readers, filesBelow } }) {
	const texts = new Set();
	const below = (path) => (0,_search_sources_js__0.nz)(filesBelow(path));
	await (0,_search_sources_js__0.$E)(folder, { search, readers, filesBelow: below }, texts);
	const names = [];
	for await (const { path } of below(folder))
		names.push(path.toLowerCase());
	return (text) => texts.has(text) || names.some((name) => name.includes(text));
}
function shown(judged, changes, what) {
	const { trace } = judged;
	return { ...judged, trace: { ...trace, ...changes, format: `${trace.format}; ${what}` } };
}


}),

34828:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  D$: () => (isLetter),
  Jg: () => (isWord),
  QR: () => (alone),
  Rf: () => (lookAhead),
  UQ: () => (isTrace),
  m2: () => (shortestNeedle),
  md: () => (digitsAt),
  pX: () => (standsAlone),
  yp: () => (isDigit)
});
function isTrace(hit) {
	return hit.kind !== "secret" && hit.kind !== "credential";
}
const lookAhead = 96;
const shortestNeedle = 6;
function isDigit(byte) {
	return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
function digitsAt(bytes, at, most) {
	let count = 0;
	while (count < most && isDigit(bytes[at + count]))
		count += 1;
	return count;
}
function isLetter(byte) {
	if (byte === undefined)
		return false;
	const lower = byte | 0x20;
	return lower >= 0x61 && lower <= 0x7a;
}
function isWord(byte) {
	return isDigit(byte) || isLetter(byte) || byte === 0x5f || (byte !== undefined && byte >= 0x80);
}
function standsAlone(length, goesOn) {
	return (bytes, at) => (goesOn(bytes[at - 1]) || goesOn(bytes[at + length]) ? undefined : length);
}
function alone(text) {
	const bytes = Buffer.from(text);
	const { length } = bytes;
	const lengthAt = (all, at) => {
		const startsInWord = isWord(bytes[0]) && isWord(all[at - 1]);
		const endsInWord = isWord(bytes[length - 1]) && isWord(all[at + length]);
		return startsInWord || endsInWord ? undefined : length;
	};
	return { bytes, lengthAt };
}


}),

40328:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $E: () => (collectTexts),
  Hf: () => (searchSources),
  b6: () => (textOf),
  nz: () => (withoutGit)
});
var _traces_needle_js__1 = __webpack_require__(34828);
var _search_inside_js__0 = __webpack_require__(75409);


async function searchSources(search, sources) {
	const inContext = await kindsInFolders(search, sources);
	if (inContext.has("time"))
		inContext.add("day");
	return { inContext, inBases: await textsInBases(search, sources) };
}
async function kindsInFolders(search, { folders, filesBelow, readers }) {
	const kinds = new Set();
	for (const folder of folders) {
		for await (const { content, ...file } of filesBelow(folder)) {
			for (const hit of await look({ search, readers }, content, file)) {
				if ((0,_traces_needle_js__1.UQ)(hit))
					kinds.add(hit.kind);
			}
		}
	}
	return kinds;
}
async function* withoutGit(files) {
	for await (const file of files)
		if (!file.path.split("/").includes(".git"))
			yield file;
}
async function collectTexts(folder, { search, filesBelow, readers, }, texts) {
	for await (const { content, ...file } of filesBelow(folder)) {
		await look({ search, readers, texts }, content, file);
	}
}
async function textsInBases(search, { bases, readers }) {
	const texts = new Set();
	for (const { image, layers } of await bases()) {
		for (const layer of layers) {
			const name = `Layer ${layer} of a base`;
			for await (const { header, content } of readers.entries(image.layer(layer), name)) {
				await look({ search, readers, texts }, content, header);
			}
		}
	}
	return texts;
}
async function look({ search, readers, texts, }, content, file) {
	const opened = new _search_inside_js__0.t(search, readers, texts).open(file);
	const one = search.file(texts);
	try {
		for await (const piece of content) {
			one.push(piece);
			await opened.push(piece);
		}
	}
	catch (error) {
		await opened.abandon();
		throw error;
	}
	return [...one.end(), ...(await opened.end())];
}
function textOf({ hit }) {
	return hit.toString("latin1").toLowerCase();
}


}),

75409:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  t: () => (Inside)
});


var byte_source = __webpack_require__(47812);

var budget = __webpack_require__(85793);

var format = __webpack_require__(39907);

var formats_zip = __webpack_require__(67988);

var failure = __webpack_require__(67271);
;
class Handoff {
	#piece;
	#isEnded = false;
	#isClosed = false;
	#wakeReader;
	#wakeWriter;
	async write(piece) {
		if (this.#isClosed || piece.length === 0)
			return;
		this.#piece = piece;
		this.#wakeReader?.();
		await new Promise((resolve) => {
			this.#wakeWriter = resolve;
		});
	}
	end() {
		this.#isEnded = true;
		this.#wakeReader?.();
	}
	close() {
		this.#isClosed = true;
		this.#piece = undefined;
		this.#wakeWriter?.();
	}
	async *[Symbol.asyncIterator]() {
		try {
			for (;;) {
				const piece = this.#piece;
				if (piece !== undefined) {
					yield piece;
					this.#piece = undefined;
					this.#wakeWriter?.();
				}
				else if (this.#isEnded)
					return;
				else {
					await new Promise((resolve) => {
						this.#wakeReader = resolve;
					});
				}
			}
		}
		finally {
			this.close();
		}
	}
}

;






const mostOfFile = 512 * 1024 * 1024;
const mostRatio = 100;
const mostOfSmall = 8 * 1024 * 1024;
const mostOfImage = 4 * 1024 * 1024 * 1024;
const largestInMemory = 24 * 1024 * 1024;
const largest = {
	bzip2: 4 * 1024 * 1024,
	xz: 32 * 1024 * 1024,
};
const compressions = {
	gzip: "gzip",
	bzip2: "bzip2",
	xz: "xz",
	zstd: "zstd",
};
const headLength = 6;
class Inside {
	#search;
	#readers;
	#texts;
	#left = mostOfImage;
	unread = 0;
	constructor(search, readers, texts) {
		this.#search = search;
		this.#readers = readers;
		this.#texts = texts;
	}
	open({ path, size }) {
		let opened;
		return {
			push: async (piece) => {
				opened ??= this.#openAs((0,format.be)(piece.subarray(0, headLength)), { path, size });
				await opened.push(piece);
			},
			end: async () => (await opened?.end()) ?? [],
			abandon: async () => await opened?.abandon(),
		};
	}
	#openAs(format, { path, size }) {
		const compression = compressions[format];
		const isSmall = size <= (largest[format] ?? mostOfFile);
		if (compression === undefined && format !== "zip")
			return nothing;
		if (!isSmall || this.#left <= 0) {
			this.unread += 1;
			return nothing;
		}
		if (compression !== undefined)
			return this.#compressed(compression, { path, size });
		return size <= largestInMemory ? this.#zip() : this.#largeZip();
	}
	#compressed(compression, { path: name, size }) {
		const handoff = new Handoff();
		const one = this.#search.file(this.#texts);
		const bytes = handoff;
		const done = this.#unpack({ bytes, compression, name }, size, one).finally(() => handoff.close());
		done.catch(() => undefined);
		return {
			push: (piece) => handoff.write(piece),
			end: async () => {
				handoff.end();
				await done;
				return inside(one.end(), compression);
			},
			abandon: async () => {
				handoff.end();
				await done.catch(() => undefined);
			},
		};
	}
	async #unpack(compressed, size, one) {
		let room = Math.min(mostOfFile, this.#left, size * mostRatio + mostOfSmall);
		try {
			for await (const piece of this.#readers.decompress(compressed)) {
				one.push(piece);
				room -= piece.length;
				this.#left -= piece.length;
				if (room > 0)
					continue;
				this.unread += 1;
				return;
			}
		}
		catch (error) {
			if (!(error instanceof failure.HR) || error.code === "interrupted")
				throw error;
			this.unread += 1;
		}
	}
	#zip() {
		const pieces = [];
		return {
			push: (piece) => Promise.resolve(void pieces.push(Buffer.from(piece))),
			end: () => this.#zipMembers((0,byte_source.ZK)(Buffer.concat(pieces))),
			abandon: () => Promise.resolve(),
		};
	}
	#largeZip() {
		const handoff = new Handoff();
		const done = this.#readers.keep(handoff, mostOfFile).finally(() => handoff.close());
		done.catch(() => undefined);
		return {
			push: (piece) => handoff.write(piece),
			end: async () => {
				handoff.end();
				const zip = await done;
				if (zip === undefined) {
					this.unread += 1;
					return [];
				}
				return await this.#zipMembers(zip).finally(() => zip.close());
			},
			abandon: async () => {
				handoff.end();
				await (await done.catch(() => undefined))?.close();
			},
		};
	}
	async #zipMembers(zip) {
		const found = [];
		try {
			for (const member of await (0,formats_zip.h)(zip)) {
				const stored = await member.stored();
				if (!member.isDeflated || stored.length === 0)
					continue;
				const one = this.#search.file(this.#texts);
				const bytes = (0,byte_source.mA)(stored);
				await this.#unpack({ bytes, compression: "deflate", name: member.path }, stored.length, one);
				found.push(...inside(one.end(), "zip"));
				if (this.#left <= 0)
					break;
			}
		}
		catch (error) {
			if (!(error instanceof budget.C9))
				throw error;
			this.unread += 1;
		}
		return found;
	}
}
const nothing = {
	push: () => Promise.resolve(),
	end: () => Promise.resolve([]),
	abandon: () => Promise.resolve(),
};
function inside(hits, format) {
	return hits.map((hit) => hit.kind === "secret" ? hit : { ...hit, format: `${hit.format}, inside of ${format}` });
}


}),

};
//# sourceMappingURL=13241.index.js.map
