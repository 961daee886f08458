export const id = 88036;
export const ids = [88036];
export const modules = {

88036:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  runPin: () => (runPin)
});


var bases = __webpack_require__(72188);

var parse = __webpack_require__(77129);

var all_ended = __webpack_require__(22880);

var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);

var oci_reference = __webpack_require__(73326);
;

function referenceState(written) {
	const reference = (0,oci_reference.F2)(written);
	if (reference === undefined) {
		const why = "It is not an image reference. Write one such as `debian:12`.";
		return { kind: "no-registry", why };
	}
	if (reference.digest !== undefined)
		return { kind: "pinned" };
	if (reference.registry === "localhost") {
		const why = "It is in this machine's own storage, which no digest of a registry can name. Push it to a registry and name that.";
		return { kind: "no-registry", why };
	}
	const { tag = "latest" } = reference;
	return {
		kind: "unpinned",
		tagged: reference.tag === undefined ? `${written}:${tag}` : written,
		full: (0,oci_reference.FH)({ ...reference, tag }),
	};
}

;

function contextEntries(list) {
	return [...list.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
		const trimmed = line.trim();
		const text = /^"(.*)"$/.exec(trimmed)?.[1] ?? trimmed;
		if (text === "")
			return [];
		const start = index + line.indexOf(text);
		return [{ text, start, name: text.split("=", 1)[0] ?? "", image: imageOf(text) }];
	});
}
const imageValue = /^[^=]*=(?:docker-image|container-image|docker):\/\//;
function imageOf(entry) {
	const scheme = imageValue.exec(entry)?.[0];
	const written = scheme === undefined ? "" : entry.slice(scheme.length);
	if (scheme === undefined ? /^[^=]*=?\$\{\{/.test(entry) : written.includes("${{")) {
		const why = "An expression gives the name when the workflow runs. Write the digest where its value comes from.";
		return { kind: "left", why };
	}
	if (scheme === undefined)
		return undefined;
	const state = referenceState(written);
	if (state.kind === "pinned")
		return state;
	if (state.kind === "no-registry")
		return { kind: "left", why: state.why };
	return { ...state, written, start: scheme.length };
}


var origins = __webpack_require__(54837);
;

function wholeVariable({ text }) {
	const found = /^("?)\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})\1$/.exec(text);
	return found?.[2] ?? found?.[3];
}
function arg_defaults_valueOf(variable, { containerfile, named }) {
	const outer = lastDefault(variable, containerfile);
	if (named.kind === "from")
		return outer;
	const { instructions } = named.stage;
	const above = instructions.slice(0, instructions.indexOf(named.instruction));
	const declared = above.findLast((instruction) => assignments(instruction).some(({ name }) => name === variable));
	if (declared === undefined)
		return undefined;
	const own = assignments(declared).findLast(({ name }) => name === variable);
	return own?.value === undefined ? outer : placed(declared, own.value, containerfile);
}
function lastDefault(variable, containerfile) {
	for (const instruction of containerfile.args.toReversed()) {
		const found = assignments(instruction).findLast(({ name, value }) => name === variable && value !== undefined);
		if (found?.value !== undefined)
			return placed(instruction, found.value, containerfile);
	}
	return undefined;
}
function placed({ line }, value, { text }) {
	return text.slice(value.start, value.end) === value.text ? { value, line } : undefined;
}
function assignments({ keyword, words }) {
	if (keyword !== "ARG")
		return [];
	return words.map(({ text, start, end }) => {
		const equals = text.indexOf("=");
		if (equals === -1)
			return { name: text, value: undefined };
		const value = { text: text.slice(equals + 1), start: start + equals + 1, end };
		return { name: text.slice(0, equals), value };
	});
}
function mixedVariables(containerfile) {
	const mixed = new Map();
	const note = ({ text }, line) => {
		for (const name of variablesIn(text))
			if (!mixed.has(name))
				mixed.set(name, line);
	};
	const noteDefaults = (instruction) => {
		for (const { value } of assignments(instruction)) {
			if (value !== undefined)
				note(value, instruction.line);
		}
	};
	containerfile.args.forEach(noteDefaults);
	const names = (0,origins.eZ)(containerfile, { buildArgs: [] });
	for (const stage of containerfile.stages) {
		stage.instructions.forEach(noteDefaults);
		for (const { word, instruction } of (0,origins.W7)(names, stage)) {
			if (wholeVariable(word) === undefined)
				note(word, instruction.line);
		}
		for (const { name, value } of stage.from.flags) {
			if (name === "platform")
				note(value, stage.from.line);
		}
	}
	return mixed;
}
function variablesIn(text) {
	return [...text.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name = ""]) => name);
}

;



function unpinnedInContainerfile(containerfile, values) {
	const names = (0,origins.eZ)(containerfile, values);
	const mixed = mixedVariables(containerfile);
	const unpinned = new Map();
	const left = [];
	for (const stage of containerfile.stages) {
		for (const named of (0,origins.W7)(names, stage)) {
			const found = findUse(names, named, mixed);
			if (found === undefined)
				continue;
			if ("left" in found)
				left.push(found.left);
			else
				unpinned.set(found.use.start, found.use);
		}
	}
	return { unpinned: [...unpinned.values()].sort((a, b) => a.start - b.start), left };
}
function findUse(names, named, mixed) {
	const { containerfile, values } = names;
	const { word, instruction } = named;
	const place = { file: containerfile.file, line: instruction.line };
	const leave = (why) => ({ left: { place, text: word.text, why } });
	const read = (0,origins.MQ)(names, named);
	if ("wrong" in read)
		return leave(`${read.wrong} ${read.fix}`);
	const { name } = read;
	if (read.stage !== undefined || name === "scratch" || values.contexts?.has(name))
		return undefined;
	const state = referenceState(name);
	if (state.kind === "pinned")
		return undefined;
	if (state.kind === "no-registry")
		return leave(state.why);
	const literal = literalWord(word, name);
	if (literal !== undefined)
		return { use: { ...useAt(literal, place), ...state } };
	const variable = wholeVariable(word);
	if (variable === undefined)
		return leave(mixedName(name));
	const found = arg_defaults_valueOf(variable, { containerfile, named });
	if (found === undefined) {
		return leave(`\`${variable}\` has its value from outside the file. Give the digest there.`);
	}
	return useInDefault({ variable, name, found, mixed, place, word }, state);
}
function useInDefault({ variable, name, found, mixed, place, word }, state) {
	const literal = literalWord(found.value, name);
	if (literal === undefined) {
		const why = `\`ARG ${variable}\` at line ${found.line} does not have the name as it is. ${rewrite(variable, name)}`;
		return { left: { place, text: word.text, why } };
	}
	const line = mixed.get(variable);
	if (line !== undefined) {
		const why = `\`${variable}\` is a part of another word too, at line ${line}, and a digest would break that. Use an ARG of its own here.`;
		return { left: { place, text: word.text, why } };
	}
	return { use: { ...useAt(literal, { ...place, line: found.line }), ...state } };
}
function mixedName(name) {
	return `Variables are a part of the name, and a digest would fix what they choose. ${rewrite("BASE", name)}`;
}
function rewrite(variable, name) {
	return `Write \`ARG ${variable}=${name}@sha256:…\`, and \`$${variable}\` for the whole name.`;
}
function useAt({ text, start, end }, place) {
	return { place, written: text, start, end };
}
function literalWord(word, name) {
	if (word.text === name)
		return word;
	const inner = /^(["'])(.*)\1$/.exec(word.text)?.[2];
	return inner === name ? { text: inner, start: word.start + 1, end: word.end - 1 } : undefined;
}

;
const notAsWritten = "It is written with escapes, or over several lines. Write the list as a block (`build-contexts: |`), one entry a line.";
function listUses(entries, placeOf) {
	const unpinned = [];
	const left = [];
	for (const entry of entries) {
		const { place, start: entryStart } = placeOf(entry);
		const { text, image } = entry;
		if (image?.kind === "left")
			left.push({ place, text, why: image.why });
		if (image?.kind !== "unpinned")
			continue;
		if (entryStart === undefined) {
			left.push({ place, text, why: notAsWritten });
			continue;
		}
		const { written, tagged, full } = image;
		const start = entryStart + image.start;
		unpinned.push({ place, written, start, end: start + written.length, tagged, full });
	}
	return { unpinned, left };
}

;


async function contextLists({ name, text }) {
	if (!text.includes("build-contexts"))
		return [];
	const yaml = await __webpack_require__.e(1706).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
	const document = parsed(() => yaml.parseDocument(text, { uniqueKeys: false }), name);
	const meant = aliases(document, yaml);
	const target = (node) => (yaml.isAlias(node) ? meant.get(node) : node);
	const scalar = (map, key) => {
		const node = target(map.get(key, true));
		return yaml.isScalar(node) ? node : undefined;
	};
	const found = new Map();
	yaml.visit(document, {
		Pair(_, { key, value }) {
			if (!yaml.isScalar(key) || key.value !== "with")
				return;
			const inputs = target(value);
			if (!yaml.isMap(inputs))
				return;
			const list = scalar(inputs, "build-contexts");
			if (typeof list?.value !== "string" || !list.range)
				return;
			const context = scalar(inputs, "context")?.value;
			const [start, end] = list.range;
			found.set(start, {
				value: list.value,
				start: start + headerLength(list, text.slice(start, end)),
				end,
				context: typeof context === "string" ? context : ".",
			});
		},
	});
	return [...found.values()].sort((one, other) => one.start - other.start);
}
function aliases(document, { visit }) {
	const anchors = new Map();
	const meant = new Map();
	visit(document, {
		Node(_, node) {
			if ("anchor" in node && node.anchor !== undefined)
				anchors.set(node.anchor, node);
		},
		Alias(_, alias) {
			const node = anchors.get(alias.source);
			if (node !== undefined)
				meant.set(alias, node);
		},
	});
	return meant;
}
function headerLength({ type }, written) {
	return type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED" ? written.indexOf("\n") + 1 : 0;
}
function parsed(parse, name) {
	const document = withoutOverflow(parse);
	const error = document?.errors[0];
	if (document !== undefined && error === undefined)
		return document;
	const line = error?.linePos?.[0].line ?? 1;
	const said = error === undefined
		? "nested too deeply"
		: (error.message.split("\n")[0] ?? error.code).replace(/[.:]$/, "");
	throw new failure.HR({
		code: "usage",
		message: `${name}:${line}: This is not a workflow: ${(0,printable.RK)((0,printable.vI)(said, 200))}.`,
		fix: "Correct the file, or name the workflows to look at with `--workflow`.",
		place: { file: name, line },
	});
}
function withoutOverflow(act) {
	try {
		return act();
	}
	catch (error) {
		if (error instanceof RangeError)
			return undefined;
		throw error;
	}
}

;




async function unpinnedInWorkflow(file) {
	const lists = await contextLists(file);
	const read = lists.map((list) => ({
		list,
		uses: listUses(contextEntries(list.value), placesIn(list, file)),
	}));
	const edited = onTrial(file.text, read.flatMap(({ uses }) => uses.unpinned));
	const after = await contextLists({ ...file, text: edited }).catch(() => []);
	const kept = read.map(({ list, uses }, index) => {
		if (after[index]?.value === listOnTrial(list.value))
			return uses;
		const left = uses.unpinned.map(({ place, written }) => ({
			place,
			text: written,
			why: notAsWritten,
		}));
		return { unpinned: [], left: [...left, ...uses.left] };
	});
	return {
		unpinned: kept.flatMap(({ unpinned }) => unpinned),
		left: kept.flatMap(({ left }) => left),
		steps: lists.map(({ context, value }) => ({
			context,
			names: contextEntries(value).map(({ name }) => name),
		})),
	};
}
function placesIn(list, { name, text }) {
	let from = list.start;
	let line = lineEnds(text.slice(0, from)) + 1;
	return (entry) => {
		const found = text.slice(0, list.end).indexOf(entry.text, from);
		if (found === -1)
			return { place: { file: name, line }, start: undefined };
		line += lineEnds(text.slice(from, found));
		from = found + entry.text.length;
		return { place: { file: name, line }, start: found };
	};
}
function lineEnds(text) {
	return text.split("\n").length - 1;
}
function listOnTrial(value) {
	const place = { file: "" };
	const uses = listUses(contextEntries(value), ({ start }) => ({ place, start }));
	return onTrial(value, uses.unpinned);
}
function onTrial(text, uses) {
	const digest = `sha256:${"0".repeat(64)}`;
	return (0,bases.ip)(text, uses.map((use) => ({ use, pinned: `${use.tagged}@${digest}` })));
}

;









const atOnce = 4;
async function findUnpinned(options, files) {
	const found = await files.read(options);
	const workflows = await (0,all_ended.C)(found.workflows.map(async (file) => ({ file, ...(await unpinnedInWorkflow(file)) })));
	const steps = workflows.flatMap((workflow) => workflow.steps);
	return [
		...found.containerfiles.map((each) => containerfileText(options, each, steps)),
		...workflows.map(({ file, unpinned, left }) => ({ file, text: file.text, unpinned, left })),
		...options.buildContexts.map(flagText),
	];
}
function containerfileText(options, { file, context }, steps) {
	const containerfile = (0,parse.L)({ text: file.text, file: file.name });
	const own = steps.filter((step) => isContext(step.context, context));
	const contexts = new Set([
		...options.buildContexts.map(({ name }) => name),
		...own.flatMap(({ names }) => names),
	]);
	const platforms = { build: options.platform, target: options.platform };
	const uses = unpinnedInContainerfile(containerfile, { buildArgs: [], contexts, platforms });
	return { file, text: file.text, ...uses };
}
function isContext(written, context) {
	const parts = written.split("/").filter((part) => part !== "" && part !== ".");
	return written.includes("${{") || (parts.join("/") || ".") === context;
}
function flagText({ name, value }) {
	const text = `${name}=${value}`;
	const place = { file: "--build-contexts" };
	return { file: undefined, text, ...listUses(contextEntries(text), () => ({ place, start: 0 })) };
}
async function pinUses(texts, resolve) {
	const uses = texts.flatMap(({ unpinned }) => unpinned);
	const digests = await resolveAll(uses, resolve);
	const pinned = (use) => `${use.tagged}@${digests.get(use.full)}`;
	const edited = texts.map(({ file, text, unpinned }) => {
		const after = (0,bases.ip)(text, unpinned.map((use) => ({ use, pinned: pinned(use) })));
		return { file, text, unpinned, after };
	});
	return {
		pins: edited.flatMap(({ file, text, unpinned, after }) => file === undefined
			? unpinned.map(({ place }) => ({ place, from: text, to: after }))
			: unpinned.map((use) => ({ place: use.place, from: use.written, to: pinned(use) }))),
		left: texts.flatMap(({ left }) => left),
		changes: edited.flatMap(({ file, text, after }) => file === undefined || after === text
			? []
			: [{ name: file.name, path: file.path, before: text, after }]),
	};
}
async function resolveAll(uses, resolve) {
	const digests = new Map();
	const failures = new Map();
	const open = [...new Set(uses.map(({ full }) => full))];
	const work = async () => {
		for (let full = open.shift(); full !== undefined; full = open.shift()) {
			const name = full;
			await resolve(name).then((digest) => digests.set(name, digest), (error) => failures.set(name, error));
		}
	};
	await (0,all_ended.C)(Array.from({ length: atOnce }, work));
	const failed = uses.find(({ full }) => failures.has(full));
	if (failed !== undefined)
		throw failureAt(failed, failures.get(failed.full));
	return digests;
}
function failureAt({ place, written }, error) {
	if (!(error instanceof failure.HR))
		return error;
	const { file, line } = place;
	const where = line === undefined ? file : `${file}:${line}`;
	return new failure.HR({
		code: error.code,
		message: `${where}: \`${(0,printable.RK)((0,printable.vI)(written, 200))}\`: ${error.told.message} Nothing was changed.`,
		fix: error.told.fix,
		...(line === undefined ? {} : { place }),
		cause: error,
	});
}


var pin = __webpack_require__(89008);

var platform = __webpack_require__(912);

var given = __webpack_require__(16632);

var name_value_lists = __webpack_require__(81518);

var reader = __webpack_require__(98570);

var registry_access = __webpack_require__(59757);
;




function parsePinRequest(raw) {
	const read = (0,reader.V)(raw);
	return {
		context: read.text("context") ?? ".",
		...(0,given.g)("file", read.text("file")),
		buildContexts: (0,name_value_lists.u)(read).buildContexts,
		registry: (0,registry_access.U)({ read, push: false }),
	};
}


var settings = __webpack_require__(64050);

var pins = __webpack_require__(7079);

var cli_command = __webpack_require__(33192);

var services = __webpack_require__(70827);

var run_settings = __webpack_require__(79058);
;










const uses = (name) => ["context", "file", "build-contexts"].includes(name);
async function runPin(context) {
	const { stdout, stderr, palette } = context;
	const isDry = (0,cli_command.Mp)(context.arguments, "dry-run");
	const isAll = (0,cli_command.Mp)(context.arguments, "all");
	const request = (0,settings.gR)(await (0,run_settings.x)(context, { uses }), parsePinRequest);
	const access = (0,pin.ky)(request.registry, context.arguments.flags.get("registry")?.at(-1));
	const files = await (0,pin.OF)(context);
	const services = await servicesFor(request, context);
	const texts = await findUnpinned(optionsOf({ request, services }, context), files);
	const isOpen = texts.some(({ unpinned }) => unpinned.length > 0);
	const result = isOpen
		? await (0,pin.u$)(access, context, ({ resolve }) => pinUses(texts, resolve))
		: { pins: [], left: texts.flatMap(({ left }) => left), changes: [] };
	if (!isDry)
		await files.replace(result.changes);
	const named = texts.flatMap(({ file }) => (file === undefined ? [] : [file.name]));
	const looked = { containerfiles: services.length, workflows: named.length - services.length };
	const lines = [
		...(0,pins.tx)(result, palette),
		...(isAll ? [(0,pins.O1)(looked)] : []),
		(0,pins.B2)(result),
		...(isDry ? ["A dry run: nothing was changed."] : []),
	];
	stderr.write(lines.map((line) => `${line}\n`).join(""));
	if ((0,cli_command.Mp)(context.arguments, "json"))
		stdout.write(isAll ? (0,pins.U4)(result, named) : (0,pins.dL)(result));
	else if (isDry)
		stdout.write(await (0,pins["in"])(result.changes));
	else
		stdout.write(result.changes.map(({ name }) => `${name}\n`).join(""));
	return result.left.length === 0 ? 0 : failure.hS.forbidden;
}
async function servicesFor({ context, file }, command) {
	if ((0,cli_command.Mp)(command.arguments, "all")) {
		return (await (0,services.Y)(command)).map(({ inputs }) => inputs);
	}
	(0,services.X)(command);
	return [{ context, ...(file === undefined ? {} : { file }) }];
}
function optionsOf({ request, services, }, { arguments: { flags } }) {
	return {
		services,
		workflows: flags.get("workflow") ?? [],
		buildContexts: request.buildContexts,
		platform: (0,platform.tj)(process.arch),
	};
}


}),

};
//# sourceMappingURL=88036.index.js.map
