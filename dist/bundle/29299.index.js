export const id = 29299;
export const ids = [29299];
export const modules = {

29299:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  keepAgreed: () => (keepAgreed),
  openTwinLedger: () => (openTwinLedger),
  withLedgerUse: () => (withLedgerUse)
});


var containerfile_hermetic = __webpack_require__(26387);

var own_run = __webpack_require__(89947);

var search = __webpack_require__(15237);

var search_inside = __webpack_require__(75409);

var search_reading = __webpack_require__(82812);
;



class SecretsInSteps {
	#options;
	#search;
	constructor(options) {
		this.#options = options;
		const none = {
			zones: [],
			hostnames: [],
			userNames: [],
			paths: [],
			workFolders: [],
			runIds: [],
		};
		this.#search = new search.v({
			...{ ...none, startedAt: 0, endedAt: 0, revision: "", committedAt: undefined },
			...{ machine: {}, secrets: options.secrets },
		});
	}
	inText(bytes) {
		if (this.#options.secrets.length === 0)
			return undefined;
		const one = this.#search.file();
		one.push(bytes);
		return one.end().find(({ kind }) => kind === "secret")?.format;
	}
	async inArchive(open) {
		const { secrets, readers, signal } = this.#options;
		if (secrets.length === 0)
			return undefined;
		const whole = this.#search.file();
		for await (const piece of open()) {
			signal.throwIfAborted();
			whole.push(piece);
		}
		const plain = whole.end().find(({ kind }) => kind === "secret");
		if (plain !== undefined)
			return plain.format;
		const inside = new search_inside.t(this.#search, readers);
		const parts = { search: this.#search, inside, signal, kernel: undefined, own: [0] };
		const reading = new search_reading.z(parts);
		for await (const entry of readers.entries(open(), "What a step changed")) {
			await reading.readEntry(entry, 0);
			if (reading.secrets.length > 0)
				break;
		}
		return reading.secrets[0]?.name;
	}
}


var failure = __webpack_require__(67271);
;
function jointRun({ first, second }) {
	const { applied } = second;
	const bytes = [first, second].flatMap(({ bytesMoved }) => bytesMoved ?? []);
	return {
		applied,
		notApplied: second.notApplied.map(withoutSteps),
		...(bytes.length === 0 ? {} : { bytesMoved: Math.max(...bytes) }),
		...(first.sharesNetwork || second.sharesNetwork ? { sharesNetwork: true } : {}),
		...(first.ownModes || second.ownModes ? { ownModes: true } : {}),
		...(first.madeLinks || second.madeLinks ? { madeLinks: true } : {}),
	};
}
function withoutSteps({ variation, reason, isNeedless }) {
	return { variation, reason, ...(isNeedless === undefined ? {} : { isNeedless }) };
}
function mayHaveFetched(runs, network) {
	const { first, second } = runs;
	if (first.sharesNetwork || second.sharesNetwork)
		return true;
	const bytes = [first.bytesMoved, second.bytesMoved];
	if (bytes.some((moved = 0) => moved > 0))
		return true;
	if (network === "off" || second.applied.includes("network"))
		return false;
	return bytes.includes(undefined);
}


var schema = __webpack_require__(59006);

var dist = __webpack_require__(77934);

var environment = __webpack_require__(78975);

var digest = __webpack_require__(30719);
;




const [mostNames, longestText] = [32, 1000];
const [latest, longestRun] = [4_102_444_800, 7 * 24 * 3600];
const entry_schema_text = (0,schema.jk)((value) => value.length <= longestText && !/\p{Cc}/u.test(value), `a text on one line with at most ${longestText} characters`);
const names = dist.FsL((0,schema.c3)(entry_schema_text), dist.Ru6(mostNames, `a list of at most ${mostNames} texts`));
const number = dist.FsL(dist.aig(), dist.Y2b("a whole number"), dist.Wwf(0, "0 or more"));
const time = dist.FsL(dist.aig(), dist.Wwf(0, "0 or more"), dist.cGV(latest, "a time"));
const entry_schema_digest = dist.IeY((value) => typeof value === "string" && (0,digest.Bc)(value), "a digest");
const variation = dist.KIO(environment.u, "a variation");
const variations = dist.FsL((0,schema.c3)(variation), dist.Ru6(environment.u.length, "a list with each variation once"));
const isTrue = dist.yqP(dist.euz(true, "true"));
const run = (0,schema.Xy)({
	applied: variations,
	notApplied: dist.FsL((0,schema.c3)((0,schema.Xy)({ variation, reason: entry_schema_text, isNeedless: isTrue })), dist.Ru6(mostNames, `a list of at most ${mostNames} reasons`)),
	bytesMoved: dist.yqP(number),
	sharesNetwork: isTrue,
	ownModes: isTrue,
	madeLinks: isTrue,
});
const machine = (0,schema.Xy)({
	bootId: dist.yqP(entry_schema_text),
	bootedAt: dist.yqP(time),
	kernelRelease: dist.yqP(entry_schema_text),
	kernelVersion: dist.yqP(entry_schema_text),
	cpuModel: dist.yqP(entry_schema_text),
	memoryKiB: dist.yqP(number),
	nameServers: dist.yqP(names),
});
const by = dist.FsL((0,schema.Xy)({
	startedAt: time,
	endedAt: time,
	earlier: dist.FsL((0,schema.c3)((0,schema.Xy)({ startedAt: time, endedAt: time })), dist.Ru6(mostNames, `a list of at most ${mostNames} spans`)),
	zones: names,
	hostnames: names,
	userNames: names,
	paths: names,
	workFolders: names,
	runIds: names,
	machine,
}), dist.z6Y(({ startedAt, endedAt }) => endedAt >= startedAt && endedAt - startedAt <= longestRun, "a run that ended after it began, within a week"));
const entrySchema = (0,schema.Xy)({
	format: dist.euz(1, "1"),
	description: schema.o$,
	archive: (0,schema.Xy)({ digest: entry_schema_digest, bytes: number }),
	run,
	asked: variations,
	usedNetwork: dist.zMY(),
	by,
	revision: entry_schema_text,
	address: dist.yqP(entry_schema_text),
	twofold: entry_schema_text,
});


var canonical_json = __webpack_require__(84602);
;


function stepKeyOf(description) {
	return (0,digest.ol)(Buffer.from((0,canonical_json.d)(asJson(description))));
}
function asJson(value) {
	if (typeof value === "string" || typeof value === "boolean")
		return value;
	if (typeof value === "number" && Number.isFinite(value))
		return value;
	if (Array.isArray(value))
		return value.map(asJson);
	if (typeof value !== "object" || value === null)
		throw new RangeError("a description holds texts, numbers and lists");
	return Object.fromEntries(Object.entries(value).flatMap(([name, member]) => member === undefined ? [] : [[name, asJson(member)]]));
}

;



const entryFormat = 1;
const mostEntryBytes = 1024 * 1024;
function writeEntry(entry) {
	return Buffer.from(JSON.stringify({ format: entryFormat, ...entry }));
}
function readEntry(bytes, key) {
	if (bytes.length > mostEntryBytes)
		return { wrong: `it has more than ${mostEntryBytes} bytes` };
	const read = (0,schema.EB)(entrySchema, Buffer.from(bytes).toString("utf8"));
	if ("wrong" in read)
		return read;
	const { format: _, ...entry } = read.value;
	return isAbout(entry.description, key)
		? { value: entry }
		: { wrong: "it describes another step than the one that it is kept for" };
}
function isAbout(description, key) {
	try {
		return stepKeyOf(description) === key;
	}
	catch (error) {
		if (error instanceof RangeError)
			return false;
		throw error;
	}
}

;



async function keepSteps(ledger, options) {
	tellUnkept(ledger);
	const agreed = ledger.told.agreed().map((step) => ({ step, entry: entryOf(step, options) }));
	const proven = [];
	for (const each of agreed) {
		if (options.signal.aborted)
			return;
		const why = await leakOf(each, options);
		if (why === undefined)
			proven.push(each);
		else
			ledger.note(`Not kept for later runs: ${ledger.nameOf(each.step.first.id)}: ${why}.`);
	}
	if (proven.length === 0)
		return;
	for (const opened of options.access.ledgers) {
		if (options.signal.aborted)
			return;
		const count = await keptIn(opened, { ledger, proven, options });
		if (!opened.isOfRun)
			ledger.countKept(count);
	}
}
async function leakOf({ step, entry }, { access, secrets }) {
	try {
		const name = secrets.inText(writeEntry(entry)) ??
			(await secrets.inArchive(() => access.read(step.changes.archive)));
		return name === undefined ? undefined : `what it left has ${name} in it`;
	}
	catch (error) {
		if (!(error instanceof failure.HR) || error.code === "interrupted")
			throw error;
		return "what it left could not be searched for secrets";
	}
}
function tellUnkept(ledger) {
	for (const [why, steps] of ledger.told.unkept()) {
		const names = [...new Set(steps.map(({ id }) => ledger.nameOf(id)))];
		ledger.note(`Not kept for later runs: ${names.slice(0, 10).join(", ")}: ${why}.`);
	}
}
function entryOf({ first, second, changes }, options) {
	const { access, asked, by, revision, version, stepNetwork } = options;
	const runs = { first: first.run, second: second.run };
	return {
		description: first.description,
		archive: { digest: changes.digest, bytes: changes.bytes },
		run: jointRun(runs),
		asked,
		usedNetwork: mayHaveFetched(runs, stepNetwork(first.id)),
		by,
		revision,
		...(access.address === undefined ? {} : { address: access.address }),
		twofold: version,
	};
}
async function keptIn(opened, { ledger, proven, options, }) {
	const { store, seal, readOnly, isOfRun } = opened;
	const isKept = ({ step, entry }) => !entry.usedNetwork || isOfRun || options.takesNetwork(step.first.id);
	const wanted = proven.filter(isKept).map((each) => ({
		...each,
		unsealed: { key: each.step.key, entry: writeEntry(each.entry) },
	}));
	const fitting = wanted.filter(({ unsealed }) => unsealed.entry.length <= mostEntryBytes);
	if (fitting.length === 0 || !ledger.ledgers.isUsable(opened))
		return 0;
	if (readOnly !== undefined) {
		ledger.note(`Nothing is kept in ${store.name}: ${readOnly}.`);
		return 0;
	}
	const what = "nothing more is kept in";
	const sealed = await ledger.ledgers.during(opened, what, () => seal.seal(fitting.map(({ unsealed }) => unsealed)));
	let count = 0;
	for (const [index, { step }] of fitting.entries()) {
		const entry = sealed?.[index];
		if (entry === undefined || options.signal.aborted)
			break;
		const done = await ledger.ledgers.during(opened, what, async () => {
			await store.keep(step.key, entry, step.changes);
			return true;
		});
		if (done === undefined)
			break;
		count += 1;
	}
	return count;
}


var places = __webpack_require__(42216);

var step_ids = __webpack_require__(53985);
;
class ToldSteps {
	#steps = new Map();
	add(key, slot, step) {
		const told = this.#steps.get(key) ?? { first: [], second: [] };
		told[slot].push(step);
		this.#steps.set(key, told);
	}
	forget(slot) {
		for (const told of this.#steps.values())
			told[slot] = [];
	}
	count(slot) {
		return [...this.#steps.values()].reduce((sum, told) => sum + told[slot].length, 0);
	}
	unkept() {
		const found = new Map();
		for (const step of [...this.#steps.values()].flatMap(({ first }) => first)) {
			if (!("why" in step.changes))
				continue;
			found.set(step.changes.why, [...(found.get(step.changes.why) ?? []), step]);
		}
		return found;
	}
	agreed() {
		return [...this.#steps].flatMap(([key, told]) => agreedOf(key, told));
	}
	differing() {
		return [...this.#steps.values()].flatMap(({ first, second }) => {
			const [one] = first;
			const digests = new Set([...first, ...second].map(digestOfChanges));
			return one !== undefined && second.length > 0 && digests.size > 1 ? [one] : [];
		});
	}
}
function agreedOf(key, told) {
	const [first, second] = [told.first.at(-1), told.second.at(-1)];
	if (first === undefined || second === undefined || !("agreed" in first.changes))
		return [];
	const { changes } = first;
	const all = [...told.first, ...told.second];
	const isAgreed = all.every((step) => digestOfChanges(step) === changes.agreed);
	return isAgreed ? [{ key, first, second, changes }] : [];
}
function digestOfChanges({ changes }) {
	return "agreed" in changes ? changes.agreed : undefined;
}


var ports_ledger = __webpack_require__(10126);
;

function whyUnused({ asked, run, usedNetwork }, { vary, requireVaried, takesNetwork }) {
	if (usedNetwork && !takesNetwork)
		return "its result may have come over a network";
	const unasked = vary.filter((name) => !asked.includes(name));
	if (unasked.length > 0)
		return `it was proven without ${listed(unasked)}`;
	const lacking = environment.u.filter((name) => requireVaried.includes(name) &&
		run.notApplied.some((each) => each.variation === name && each.isNeedless !== true));
	return lacking.length === 0 ? undefined : `it was proven without ${listed(lacking)}`;
}
function listed(names) {
	return names.map((name) => `\`${name}\``).join(", ");
}

;



async function findProven(ledger, sought) {
	const { store, isOfRun } = ledger;
	const sealed = await store.find(sought.key);
	if (sealed === undefined)
		return undefined;
	const opened = await openedEntry(ledger, sealed, sought.key);
	if ("wrong" in opened) {
		sought.drop(opened.wrong);
		return undefined;
	}
	const entry = opened.value;
	const { terms } = sought;
	const takesNetwork = terms.takesNetwork || isOfRun;
	const why = whyUnused(entry, { ...terms, takesNetwork }) ?? (await lackOf(ledger, entry, sought));
	if (why === undefined)
		return { entry, archive: sought.path, from: ledger };
	sought.drop(why);
	return undefined;
}
async function openedEntry({ seal }, sealed, key) {
	try {
		return readEntry(await seal.open(key, sealed), key);
	}
	catch (error) {
		if (error instanceof ports_ledger.I)
			return { wrong: error.message };
		throw error;
	}
}
async function lackOf({ store }, { archive }, { key, path, most, access }) {
	if (archive.bytes > most)
		return `its changes have ${archive.bytes} bytes`;
	await store.fetch(key, archive.digest, path, archive.bytes);
	const { digest, bytes } = await access.measure(path);
	if (digest === archive.digest && bytes === archive.bytes)
		return undefined;
	return "its changes are not those that were proven";
}

;


const mostFaults = 2;
const mostArchive = 8 * 1024 ** 3;
class UsedLedgers {
	#options;
	#faults = new Map();
	#asked = 0;
	constructor(options) {
		this.#options = options;
	}
	async find(key, { step, terms }) {
		const { access, newPath, note } = this.#options;
		for (const ledger of access.ledgers) {
			if (!this.isUsable(ledger))
				continue;
			this.#asked += 1;
			const path = newPath(`ledger-${this.#asked}.tar`);
			const drop = (why) => note(`An entry of ${ledger.store.name} is not used for ${step}: ${why}.`);
			const sought = { key, path, terms, most: mostArchive, drop, access };
			const found = await this.during(ledger, "no step is taken from", () => findProven(ledger, sought));
			if (found !== undefined)
				return found;
		}
		return undefined;
	}
	isUsable(ledger) {
		return (this.#faults.get(ledger) ?? 0) < mostFaults;
	}
	async during(ledger, what, work) {
		try {
			return await work();
		}
		catch (error) {
			if (!(error instanceof ports_ledger.I))
				throw error;
			this.#faults.set(ledger, (this.#faults.get(ledger) ?? 0) + 1);
			const left = this.isUsable(ledger) ? "" : " It is not asked any more in this run.";
			this.#options.note(`Here ${what} ${ledger.store.name}: ${error.message}.${left}`);
			return undefined;
		}
	}
}

;





const mostRuns = 24;
const mostNotes = 50;
class TwinLedger {
	told = new ToldSteps();
	ledgers;
	#options;
	#answers = new Map();
	#taken = new Map();
	#runs = new Map();
	#notes = new Set();
	#kept = 0;
	constructor(options) {
		this.#options = options;
		const { access, newPath } = options;
		this.ledgers = new UsedLedgers({ access, newPath, note: (text) => this.note(text) });
	}
	async proven(_slot, step) {
		const key = keyOf(step.description);
		if (key === undefined || this.#options.isFull)
			return undefined;
		const known = this.#answers.get(key) ?? this.#find(key, step.id);
		this.#answers.set(key, known);
		return await known;
	}
	async ran(slot, step) {
		const key = keyOf(step.description);
		if (key !== undefined)
			this.told.add(key, slot, step);
		await Promise.resolve();
	}
	get runs() {
		return [...this.#runs.values()];
	}
	note(text) {
		if (this.#notes.has(text) || this.#notes.size >= mostNotes)
			return;
		this.#notes.add(text);
		this.#options.tell(text);
	}
	countKept(count) {
		this.#kept = Math.max(this.#kept, count);
	}
	get use() {
		return {
			taken: [...this.#taken.values()].map((each) => this.#takenStep(each)),
			ran: this.told.count("first"),
			kept: this.#kept,
			notes: [...this.#notes],
		};
	}
	nameOf(id) {
		const place = this.placeOf(id);
		if (place === undefined)
			return "a step that is not in the Containerfile";
		return `the step at ${place.file}:${place.line}`;
	}
	placeOf(id) {
		const { containerfile } = this.#options;
		if (id === undefined || containerfile.stages[id.stage] === undefined)
			return undefined;
		return (0,places.iR)(containerfile, (0,step_ids.u)(containerfile, id));
	}
	async #find(key, id) {
		const takesNetwork = this.#options.takesNetwork(id);
		const terms = { ...this.#options.terms, takesNetwork };
		const found = await this.ledgers.find(key, { step: this.nameOf(id), terms });
		if (found === undefined || !this.#isSearchable(found.entry, id))
			return undefined;
		this.#taken.set(key, { id, found });
		const { archive, entry } = found;
		return { archive, digest: entry.archive.digest, run: entry.run };
	}
	#isSearchable({ by }, id) {
		const name = JSON.stringify(by);
		if (!this.#runs.has(name) && this.#runs.size >= mostRuns) {
			const step = this.nameOf(id);
			this.note(`An entry is not used for ${step}: it is of the run number ${mostRuns + 1}.`);
			return false;
		}
		this.#runs.set(name, by);
		return true;
	}
	#takenStep({ id, found: { entry, from } }) {
		const instruction = this.placeOf(id);
		return {
			...(instruction === undefined ? {} : { instruction }),
			from: from.store.name,
			provenOn: new Date(Math.floor(entry.by.endedAt) * 1000).toISOString().replace(".000Z", "Z"),
			revision: entry.revision,
			...(entry.address === undefined ? {} : { address: entry.address }),
			usedNetwork: entry.usedNetwork,
		};
	}
}
function keyOf(description) {
	try {
		return stepKeyOf(description);
	}
	catch (error) {
		if (error instanceof RangeError)
			return undefined;
		throw error;
	}
}

;





async function openTwinLedger(run) {
	const { request, ports, prepared, builder } = run;
	if (ports.openLedger === undefined || builder.noShim !== undefined)
		return undefined;
	const access = await ports.openLedger();
	const isTwin = request.reproducibility !== "skip";
	const ledger = new TwinLedger({
		access,
		terms: { vary: isTwin ? request.vary : [], requireVaried: request.requireVaried },
		takesNetwork: takesNetworkIn(run),
		isFull: request.fullProof === true,
		containerfile: prepared.containerfile,
		newPath: (name) => builder.newFolder(name),
		tell: (text) => ports.reporter.info(text),
	});
	return { ledger, access };
}
function takesNetworkIn({ request, prepared }) {
	const { hermetic, cache } = request;
	return (id) => {
		if (cache?.network === true)
			return true;
		const stage = id === undefined ? undefined : prepared.containerfile.stages[id.stage];
		return hermetic !== undefined && stage !== undefined && !(0,containerfile_hermetic.c)(hermetic, stage);
	};
}
async function keepAgreed({ ledger, access }, run, { first, second, stepNetwork }) {
	if (second === undefined)
		return;
	const { request, reading, ports, timed } = run;
	await timed("ledger", () => keepSteps(ledger, {
		access,
		asked: request.vary,
		by: (0,own_run.S)(run, first),
		revision: reading.source.revision,
		version: ports.version,
		stepNetwork,
		takesNetwork: takesNetworkIn(run),
		secrets: new SecretsInSteps(ports),
		signal: ports.signal,
	}));
}
function withLedgerUse(proof, opened) {
	return opened === undefined ? proof : { ...proof, ledger: opened.ledger.use };
}


}),

};
//# sourceMappingURL=29299.index.js.map
