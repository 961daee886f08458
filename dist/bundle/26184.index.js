export const id = 26184;
export const ids = [26184];
export const modules = {

26184:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  J: () => (imageFacts),
  W: () => (pinnedName),
  s2iRecipeFiles: () => (s2iRecipeFiles)
});


var external_node_path_ = __webpack_require__(76760);

var build_s2i = __webpack_require__(15290);

var scripts_url = __webpack_require__(93294);

var oci_reference = __webpack_require__(73326);

var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);

var surface = __webpack_require__(10970);

var written = __webpack_require__(78859);

var image_facts = __webpack_require__(31423);

var names = __webpack_require__(44399);
;






function runtimeArtifacts(given, { reference, facts }) {
	const labelled = (facts.labels[names.Qz.assembleInputFiles] ?? "")
		.split(";")
		.map((entry) => entry.trim())
		.filter((entry) => entry !== "");
	const [entries, what] = given.length > 0
		? [given, (0,surface.y1)("runtime-artifacts")]
		: [labelled, `label ${names.Qz.assembleInputFiles} of ${reference}`];
	if (entries.length === 0) {
		throw new failure.HR({
			code: "usage",
			message: `Nothing says which files ${reference} gets from the builder image.`,
			fix: `Name them in ${(0,surface.y1)("runtime-artifacts")}, e.g. \`/opt/app-root/src\`, or in the runtime image's label ${names.Qz.assembleInputFiles}.`,
			input: "runtime-artifacts",
		});
	}
	return entries.map((entry) => artifactOf(entry, what));
}
function artifactOf(entry, what) {
	const [source = "", folder = ".", ...more] = entry.split(":");
	const isFolder = /^(?:\.|[A-Za-z0-9_.@+~-]+(?:\/[A-Za-z0-9_.@+~-]+)*)\/?$/.test(folder);
	if (more.length > 0 || !isFolder || folder.split("/").includes("..")) {
		throw new failure.HR({
			code: "usage",
			message: `The entry ${JSON.stringify((0,printable.RK)((0,printable.vI)(entry, 100)))} of ${what} is not \`SOURCE\` or \`SOURCE:FOLDER\`.`,
			fix: "Write an absolute path of the builder image, and after `:` a folder relative to the runtime image's working directory, without `..`.",
			input: "runtime-artifacts",
		});
	}
	const from = (0,image_facts.tU)(source, `The source of ${what}`);
	return { from, to: external_node_path_.posix.join(folder, external_node_path_.posix.basename(from)) };
}

;




const ofBuilder = { name: "builder-image" };
const ofRuntime = { name: "runtime-image" };
const ofSource = { name: "source" };
function s2iContainerfile(layout) {
	const { builder, runtime } = layout;
	const stage = runtime === undefined ? "" : ` AS ${build_s2i.xV}`;
	const assembled = [
		{ text: `FROM ${builder.image}${stage}`, from: ofBuilder },
		...(runtime === undefined ? labelLines(layout) : []),
		...environmentLines(layout),
		...uploadLines(layout),
		{ text: `USER ${builder.user}`, from: ofBuilder },
		assembleLine(layout),
	];
	return runtime === undefined
		? [...assembled, ...backToOwnUser(builder, ofBuilder), commandLine(layout)]
		: [...assembled, { text: "" }, ...runtimeLines(layout, runtime)];
}
function runtimeLines(layout, runtime) {
	const owner = `${(0,image_facts.Ob)(runtime.user)}:0`;
	return [
		{ text: `FROM ${runtime.image}`, from: ofRuntime },
		...labelLines(layout),
		...environmentLines(layout),
		...runtime.artifacts.map(({ from, to }, index) => ({
			text: `COPY --from=${build_s2i.xV} --chown=${owner} ${from} ${to}`,
			from: { name: "runtime-artifacts", entry: index + 1 },
		})),
		...scriptsCopy(layout, { to: `${runtime.destination}/scripts`, owner }),
		{ text: `USER ${runtime.user}`, from: ofRuntime },
		runtimeScriptLine(layout, runtime.prepare),
		...backToOwnUser(runtime, ofRuntime),
		commandLine(layout),
	];
}
function runtimeScriptLine(layout, script) {
	const { path, isOptional } = script;
	const text = isOptional ? `RUN if [ -e ${path} ]; then ${path}; fi` : `RUN ["${path}"]`;
	return { text, from: scriptOrigin(layout, script, ofRuntime) };
}
function scriptOrigin(layout, script, ofImage) {
	return script.from === "image" ? ofImage : ofScript(layout, external_node_path_.posix.basename(script.path));
}
function ofScript(layout, name) {
	const { scriptsFolder: folder } = layout;
	return folder === undefined ? { name: "scripts-url" } : placeIn(layout, `${folder}/${name}`, 1);
}
function placeIn({ sourceName }, file, line) {
	return { file: external_node_path_.posix.join(sourceName, file), line };
}
function labelLines({ labels }) {
	return labels.map(({ name, value }) => ({
		text: `LABEL ${quoted(name)}=${quoted(value)}`,
		from: ofBuilder,
	}));
}
function environmentLines(layout) {
	return layout.environment.map(({ name, value, line }) => ({
		text: `ENV ${name}=${quoted(value)}`,
		from: placeIn(layout, names.qU, line),
	}));
}
function quoted(value) {
	return `"${value.replace(/[\\"$]/g, "\\$&")}"`;
}
function uploadLines(layout) {
	const { builder, method } = layout;
	const owner = `${(0,image_facts.Ob)(builder.user)}:0`;
	const [scripts, source] = [`${builder.destination}/scripts`, `${builder.destination}/src`];
	if (method === "build") {
		return [
			...scriptsCopy(layout, { to: scripts, owner }),
			{ text: `COPY --chown=${owner} . ${source}`, from: ofSource },
		];
	}
	return [
		{ text: "USER 0", from: { name: "method" } },
		...scriptsMounted(layout, { to: scripts, owner }),
		{
			text: `RUN --mount=type=bind,target=${mountPoint} ${copying({ what: ".", to: source, owner })}`,
			from: ofSource,
		},
	];
}
function scriptsCopy(layout, { to, owner }) {
	const [first, ...others] = layout.ofSource;
	if (first === undefined)
		return [];
	const names = [first, ...others].join(" ");
	const text = `COPY --from=${build_s2i.ut} --chown=${owner} ${names} ${to}/`;
	return [{ text, from: ofScript(layout, first) }];
}
const mountPoint = "/dev/s2i-upload";
function scriptsMounted(layout, { to, owner }) {
	return layout.ofSource.map((name) => ({
		text: `RUN --mount=type=bind,from=${build_s2i.ut},target=${mountPoint} ${copying({ what: name, to, owner })}`,
		from: ofScript(layout, name),
	}));
}
function copying({ what, to, owner }) {
	return `mkdir -p ${to} && cp -Rp ${mountPoint}/${what} ${to}/ && chmod 0755 ${to} && chown -hR ${owner} ${to}`;
}
function backToOwnUser({ user, ownUser }, from) {
	return ownUser === "" || ownUser === user ? [] : [{ text: `USER ${ownUser}`, from }];
}
const savedArtifacts = "/dev/s2i-artifacts.tar";
function assembleLine(layout) {
	const { assemble, save, destination } = layout.builder;
	const folder = `${destination}/artifacts`;
	const mount = `--mount=type=secret,id=${build_s2i._i},target=${savedArtifacts},mode=0444`;
	const isThere = `[ -s ${savedArtifacts} ]`;
	const steps = [
		`if ${isThere}; then mkdir -p ${folder} && tar -xf ${savedArtifacts} -C ${folder}; fi`,
		assemble.path,
		`if ${isThere}; then rm -rf ${folder}; fi`,
		...(layout.runtime === undefined
			? []
			: [
				`if [ -w ${build_s2i.kR} ] && [ -x ${save.path} ]; then ${save.path} >${build_s2i.kR} || : >${build_s2i.kR}; fi`,
			]),
	];
	return {
		text: `RUN ${mount} ${steps.join(" && ")}`,
		from: scriptOrigin(layout, assemble, ofBuilder),
	};
}
function commandLine(layout) {
	const { run, runtime } = layout;
	const ofImage = runtime === undefined ? ofBuilder : ofRuntime;
	return { text: `CMD ["${run.path}"]`, from: scriptOrigin(layout, run, ofImage) };
}

;


const longest = 256 * 1024;
function s2iEnvironment(text, file) {
	if (text.length > longest)
		throw wrongLine({ file, line: 1, wrong: "the file has more than 256 KiB" });
	return text.split("\n").flatMap((written, index) => {
		const line = index + 1;
		const content = written.endsWith("\r") ? written.slice(0, -1) : written;
		if (content.startsWith("#") || content.trim() === "")
			return [];
		const equals = content.indexOf("=");
		if (equals === -1)
			throw wrongLine({ file, line, wrong: "the line has no `=`" });
		const name = content.slice(0, equals).trim();
		const value = content.slice(equals + 1).trim();
		if (!/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(name)) {
			const shown = JSON.stringify((0,printable.RK)((0,printable.vI)(name, 60)));
			throw wrongLine({ file, line, wrong: `the line names a variable ${shown}` });
		}
		if (/[\0\r]/.test(value)) {
			throw wrongLine({ file, line, wrong: "the line has a control character in its value" });
		}
		return [{ name, value, line }];
	});
}
function wrongLine({ file, line, wrong }) {
	return new failure.HR({
		code: "usage",
		message: `${file}:${line}: ${wrong}.`,
		fix: "Write `NAME=value` on each line, without `export` and without quotes; `#` at the start of a line makes it a comment.",
		place: { file, line },
	});
}


var posix_ = __webpack_require__(53916);

var glob = __webpack_require__(20782);

var trailing = __webpack_require__(36141);
;





const mostPatterns = 5_000;
function s2iIgnores(text, file) {
	const rules = text
		.split("\n")
		.flatMap((line, index) => ruleOf(line, { file, line: index + 1 }));
	if (rules.length > mostPatterns) {
		throw new failure.HR({
			code: "usage",
			message: `${file} has ${rules.length} patterns, more than ${mostPatterns}.`,
			fix: "List folders instead of single files.",
			place: { file },
		});
	}
	if (rules.length === 0)
		return () => false;
	return (path) => {
		const components = path.split("/");
		return components.some((_, index) => isMatched(components.slice(0, index + 1), rules));
	};
}
function isMatched(path, rules) {
	const last = rules.findLast(({ components }) => components.length === path.length &&
		components.every((pattern, index) => (0,glob.p)(pattern, path[index] ?? "")));
	return last !== undefined && !last.isException;
}
function ruleOf(written, at) {
	const content = written.endsWith("\r") ? written.slice(0, -1) : written;
	const line = (0,trailing.h)(content, " ").replace(/^ +/, "");
	if (line === "" || line.startsWith("#"))
		return [];
	const isException = line.startsWith("!");
	const pattern = isException ? line.slice(1) : line;
	const components = (0,posix_.normalize)(pattern)
		.split("/")
		.filter((component) => component !== "" && component !== ".");
	if (components[0] === "..")
		throw badPattern(line, at, "leads out of the source");
	if (components.length === 0)
		throw badPattern(line, at, "stands for the whole source");
	if (!components.every(isComplete))
		throw badPattern(line, at, "is not a complete pattern");
	return [{ isException, components }];
}
function isComplete(component) {
	const rest = component.replace(/\\./gsu, "").replace(/\[\^?[^\]]{1,200}\]/gu, "");
	return !/[[\\]/.test(rest);
}
function badPattern(pattern, { file, line }, wrong) {
	return new failure.HR({
		code: "usage",
		message: `${file}:${line}: ${JSON.stringify((0,printable.RK)((0,printable.vI)(pattern, 100)))} ${wrong}.`,
		fix: "Write one pattern on each line, from the source's root: `*.log`, `docs`, `docs/*.md`, and `!docs/index.md` to take a match back; close every `[`.",
		place: { file, line },
	});
}


var s2i_scripts = __webpack_require__(39423);
;










function scriptsFolder(given) {
	return given?.kind === "source" ? given.folder : build_s2i.gZ;
}
function s2iBuild(parts) {
	const { inputs, builder, runtime, source, sourceName } = parts;
	const ignores = s2iIgnores(source.ignore ?? "", names.Pv);
	const given = inputs.scripts?.url;
	const ofSource = broughtScripts(given, source, ignores);
	const destination = (0,image_facts.My)(builder);
	const lookup = { ofSource, ...(given?.kind === "image" ? { given: given.folder } : {}) };
	const scripts = (0,s2i_scripts.O)({
		...lookup,
		image: builder,
		scriptsFolder: `${destination}/scripts`,
	});
	const shipped = runtime === undefined ? undefined : runtimeStage({ ...parts, runtime, lookup });
	const assembleUser = (0,image_facts.jg)(builder);
	const layout = {
		builder: {
			image: builder.reference,
			user: assembleUser,
			ownUser: builder.facts.user,
			assemble: scripts.find("assemble"),
			save: scripts.find("save-artifacts"),
			destination,
		},
		...(shipped === undefined ? {} : { runtime: shipped.stage }),
		run: (shipped?.scripts ?? scripts).find("run"),
		ofSource: build_s2i.sO.filter((name) => ofSource.has(name)),
		...(given?.kind === "web" ? {} : { scriptsFolder: scriptsFolder(given) }),
		sourceName,
		environment: environmentOf(source, ignores),
		labels: labelsOf(parts),
		method: inputs.method,
	};
	return {
		containerfile: (0,written.G)("", s2iContainerfile(layout)),
		assembleUser,
		saveArtifacts: scripts.find("save-artifacts").path,
		ignores: leavesOut(given === undefined ? ofSource : new Set(), ignores),
		hasScripts: ofSource.size > 0,
	};
}
function runtimeStage(parts) {
	const { inputs, builder, runtime, lookup } = parts;
	const destination = (0,image_facts.My)(runtime);
	const scripts = (0,s2i_scripts.O)({
		...lookup,
		image: runtime,
		scriptsFolder: `${destination}/scripts`,
	});
	const ofBuilder = (0,s2i_scripts.O)({ ...lookup, image: builder, scriptsFolder: destination });
	if (ofBuilder.protocol !== scripts.protocol)
		throw differentProtocols(builder, runtime);
	const prepare = scripts.find("assemble-runtime");
	const stage = {
		image: runtime.reference,
		user: (0,image_facts.xo)(runtime),
		ownUser: runtime.facts.user,
		prepare: { ...prepare, isOptional: prepare.from === "image" && scripts.protocol === "second" },
		artifacts: scripts.protocol === "first" && inputs.runtimeArtifacts.length === 0
			? [{ from: `${(0,image_facts.My)(builder)}/build`, to: `${destination}/src` }]
			: runtimeArtifacts(inputs.runtimeArtifacts, runtime),
		destination,
	};
	return { stage, scripts };
}
function differentProtocols(builder, runtime) {
	const [labelled, other] = (0,image_facts.z1)(builder.facts) === undefined ? [runtime, builder] : [builder, runtime];
	return new failure.HR({
		code: "usage",
		message: `${labelled.reference} has the label ${names.Qz.scriptsUrl}, and ${other.reference} has not, so their scripts have different names.`,
		fix: `Give both images that label, or take images that both have \`prepare\` and \`run\` in \`/usr/bin\`.`,
		input: "runtime-image",
	});
}
function broughtScripts(given, source, ignores) {
	switch (given?.kind) {
		case undefined: {
			const counted = build_s2i.sO.filter((name) => !ignores(`${build_s2i.gZ}/${name}`));
			return scriptsAmong(counted, source, build_s2i.gZ);
		}
		case "image":
			return new Set();
		case "source": {
			const found = scriptsAmong(build_s2i.sO, source, given.folder);
			if (found.size === 0)
				throw noScriptsIn(given.folder);
			return found;
		}
		case "web":
			return new Set(given.scripts.map(({ name }) => name));
	}
}
function noScriptsIn(folder) {
	return (0,failure.AN)("scripts-url", `the source has none of ${build_s2i.sO.map((name) => `\`${name}\``).join(", ")} in ${folder}.`, "Write `file://` and the folder of the source that has them, relative to the source's root.");
}
function scriptsAmong(names, { scripts }, folder) {
	const found = names.filter((name) => scripts[name] !== undefined);
	for (const name of found) {
		const file = `${folder}/${name}`;
		const state = scripts[name];
		if (state === "executable")
			continue;
		throw new failure.HR({
			code: "usage",
			message: state === "no file"
				? `The script ${file} is not an ordinary file.`
				: `The script ${file} has no execute bit.`,
			fix: state === "no file"
				? "Put the script itself there, not a link or a folder."
				: `Set it, also in git: \`chmod +x ${file} && git update-index --chmod=+x ${file}\`.`,
			place: { file },
		});
	}
	return new Set(found);
}
function environmentOf({ environment }, ignores) {
	if (environment === undefined || ignores(names.qU))
		return [];
	return s2iEnvironment(environment, names.qU);
}
function labelsOf({ inputs, builder }) {
	const { scripts } = inputs;
	return [
		{ name: names.Qz.builder, value: builder.reference },
		...(scripts === undefined ? [] : [{ name: names.Qz.scriptsUrl, value: scripts.text }]),
	];
}
function leavesOut(ofSource, ignores) {
	return (path) => {
		const plain = path.endsWith("/") ? path.slice(0, -1) : path;
		if (plain.split("/").includes(".git") || ignores(plain))
			return true;
		return build_s2i.sO.some((name) => ofSource.has(name) && plain === `${build_s2i.gZ}/${name}`);
	};
}

;









async function s2iRecipeFiles(options, ports) {
	const { recipe } = options;
	const { scriptsUrl } = recipe;
	const given = scriptsUrl === undefined ? undefined : (0,scripts_url.P)(scriptsUrl);
	const { context, build } = await s2iBuildOf({ ...options, given }, ports);
	const { containerfile, ignores, hasScripts } = build;
	await ports.s2i.refuseLinksOut(context.path, ignores);
	return {
		context: { path: context.path, ignoreText: "", ignores },
		containerfile: { name: written.I, ...containerfile },
		containerfilePath: undefined,
		contexts: hasScripts ? [await scriptsIn(context.path, given, ports)] : [],
		written: { kind: recipe.kind, containerfile: containerfile.text },
		...(recipe.runtimeImage === undefined
			? { saving: { script: build.saveArtifacts, user: build.assembleUser } }
			: {}),
	};
}
async function scriptsIn(context, given, { s2i }) {
	const name = build_s2i.ut;
	return given?.kind === "web"
		? { kind: "folder", name, path: await s2i.fetchScripts(given.scripts), isPinned: true }
		: { kind: "folder", name, path: external_node_path_.posix.join(context, scriptsFolder(given)) };
}
async function s2iBuildOf({ recipe, context: written, platform, given, }, { files, s2i, registry }) {
	const context = await files.readContext({ context: written });
	const named = async (reference) => {
		const pinned = registry === undefined ? reference : await pinnedName(reference, registry);
		return { reference, facts: await imageFacts(pinned, { s2i, platform }) };
	};
	const [builder, runtime, source] = await Promise.all([
		named(recipe.builderImage),
		recipe.runtimeImage === undefined ? undefined : named(recipe.runtimeImage),
		s2i.read(context.path, scriptsFolder(given)),
	]);
	const { scriptsUrl, runtimeArtifacts, method } = recipe;
	const build = s2iBuild({
		inputs: {
			...{ runtimeArtifacts, method },
			...(scriptsUrl === undefined || given === undefined
				? {}
				: { scripts: { text: scriptsUrl, url: given } }),
		},
		builder,
		...(runtime === undefined ? {} : { runtime }),
		source,
		sourceName: recipe.source === undefined ? sourceName(written) : "",
	});
	return { context, build };
}
async function imageFacts(reference, { s2i, platform }) {
	const answer = await s2i.factsOf(reference, platform);
	if (answer.known)
		return answer.value;
	throw unreadImage(answer.why);
}
function sourceName(context) {
	const name = external_node_path_.posix.normalize(context);
	return name === "." || name.startsWith("/") || name.startsWith("..") ? "" : name;
}
function unreadImage(why) {
	return new failure.HR({
		code: "registry",
		message: `The labels of the image cannot be read, so its scripts are not known: ${(0,printable.RK)((0,printable.vI)(why, 400))}.`,
		fix: `Check the name in ${(0,surface.Pe)("builder-image")} or ${(0,surface.Pe)("runtime-image")}, and that this machine may read it: \`skopeo inspect --config docker://IMAGE\`.`,
	});
}
async function pinnedName(reference, registry) {
	const name = (0,oci_reference.F2)(reference);
	if (name === undefined || name.digest !== undefined || name.registry === "localhost")
		return reference;
	const { tag: _, ...repository } = name;
	return `${(0,oci_reference.FH)(repository)}@${await registry.resolve((0,oci_reference.FH)(name))}`;
}


}),

31423:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  My: () => (destinationOf),
  Ob: () => (withoutGroup),
  jg: () => (assembleUserOf),
  tU: () => (checkedPath),
  xo: () => (runtimeUserOf),
  z1: () => (scriptsUrlOf)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _domain_text_printable_js__1 = __webpack_require__(76158);
var _domain_text_trailing_js__3 = __webpack_require__(36141);
var _names_js__2 = __webpack_require__(44399);




const usualUser = "1001";
const usualDestination = "/tmp";
function scriptsUrlOf({ labels, env }) {
	return labelled({ labels, env }, "scriptsUrl");
}
function destinationOf({ reference, facts }) {
	const destination = labelled(facts, "destination") ?? usualDestination;
	return checkedPath(destination, `The label ${_names_js__2.Qz.destination} of ${reference}`);
}
function assembleUserOf({ reference, facts }) {
	return userOf(facts, { reference, label: _names_js__2.Qz.assembleUser });
}
function runtimeUserOf({ reference, facts }) {
	return userOf(facts, { reference, label: _names_js__2.Qz.assembleRuntimeUser });
}
function userOf({ labels, user }, { reference, label }) {
	const found = filled(labels[label]) ?? filled(user) ?? usualUser;
	if (/^[A-Za-z0-9_.][A-Za-z0-9_.-]*(?::[A-Za-z0-9_.-]+)?$/.test(found))
		return found;
	throw new _domain_text_failure_js__0.HR({
		code: "usage",
		message: `${reference} names the user ${JSON.stringify((0,_domain_text_printable_js__1.RK)((0,_domain_text_printable_js__1.vI)(found, 60)))}, which is not a user.`,
		fix: `Let the image say a name or number, e.g. \`LABEL ${label}=1001\`.`,
	});
}
function withoutGroup(user) {
	return user.split(":")[0] ?? user;
}
function checkedPath(path, what) {
	const isPlain = /^(?:\/[A-Za-z0-9_.@+~-]+)+\/*$/.test(path);
	if (isPlain && !path.split("/").includes(".."))
		return (0,_domain_text_trailing_js__3.h)(path, "/");
	throw new _domain_text_failure_js__0.HR({
		code: "usage",
		message: `${what} is ${JSON.stringify((0,_domain_text_printable_js__1.RK)((0,_domain_text_printable_js__1.vI)(path, 100)))}, which is not a folder of an image.`,
		fix: "Write an absolute path of letters, digits and `_.@+~-`, without `..`.",
	});
}
function labelled({ labels, env }, name) {
	const earlier = _names_js__2.T1[name];
	return (filled(labels[_names_js__2.Qz[name]]) ??
		filled(labels[earlier.label]) ??
		filled(env.findLast((each) => each.name === earlier.variable)?.value));
}
function filled(text) {
	return text === undefined || text === "" ? undefined : text;
}


}),

39423:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  O: () => (findScripts)
});
var _domain_build_s2i_js__6 = __webpack_require__(15290);
var _domain_build_scripts_url_js__0 = __webpack_require__(93294);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _domain_text_printable_js__2 = __webpack_require__(76158);
var _domain_text_surface_js__3 = __webpack_require__(10970);
var _image_facts_js__4 = __webpack_require__(31423);
var _names_js__5 = __webpack_require__(44399);







const usualFolder = "/usr/libexec/s2i";
const firstFolder = "/usr/bin";
function findScripts({ given, ofSource, image, scriptsFolder }) {
	if (given !== undefined) {
		return { protocol: "second", find: (name) => ({ from: "image", path: `${given}/${name}` }) };
	}
	const labelled = (0,_image_facts_js__4.z1)(image.facts);
	const ofImage = labelled === undefined ? undefined : folderIn(labelled, image.reference);
	if (ofImage === undefined && ofSource.size === 0)
		return firstProtocol;
	const folder = ofImage ?? usualFolder;
	return {
		protocol: "second",
		find: (name) => ofSource.has(name)
			? { from: "source", path: `${scriptsFolder}/${name}` }
			: { from: "image", path: `${folder}/${name}` },
	};
}
const firstNames = {
	assemble: "prepare",
	run: "run",
	"save-artifacts": "save-artifacts",
	"assemble-runtime": "prepare",
	usage: "usage",
};
const firstProtocol = {
	protocol: "first",
	find: (name) => ({ from: "image", path: `${firstFolder}/${firstNames[name]}` }),
};
function folderIn(label, reference) {
	const url = (0,_domain_build_scripts_url_js__0.J)(label);
	if (url.kind === "image")
		return url.folder;
	const isOfImage = label.startsWith("image://") && url.kind === "wrong";
	throw badLabel(reference, label, isOfImage ? url.wrong : "does not name a folder of that image");
}
function badLabel(reference, url, wrong) {
	return new _domain_text_failure_js__1.HR({
		code: "usage",
		message: `The label ${_names_js__5.Qz.scriptsUrl} of ${reference} is wrong: ${shown(url)} ${wrong}.`,
		fix: `Name the folder in ${(0,_domain_text_surface_js__3.Pe)("scripts-url")}, e.g. \`image:///usr/libexec/s2i\`, or put the scripts into the source's \`${_domain_build_s2i_js__6.gZ}\`.`,
	});
}
function shown(text) {
	return JSON.stringify((0,_domain_text_printable_js__2.RK)((0,_domain_text_printable_js__2.vI)(text, 100)));
}


}),

};
//# sourceMappingURL=26184.index.js.map
