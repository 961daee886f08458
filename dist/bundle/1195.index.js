export const id = 1195;
export const ids = [1195];
export const modules = {

1195:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  W: () => (selectionOf)
});


var settings_file = __webpack_require__(68824);

var failure = __webpack_require__(67271);

var nearest = __webpack_require__(8579);

var surface = __webpack_require__(10970);

var choices = __webpack_require__(58909);

var reader = __webpack_require__(98570);

var platform = __webpack_require__(912);
;





function refusePartOfIndex({ name, inputs, platforms }) {
	const read = (0,reader.V)(inputs);
	const listed = platformsIn((0,reader.V)(platforms === undefined ? {} : { platforms }));
	const built = platformsIn(read);
	const left = listed.filter((platform) => !built.includes(platform));
	if (listed.length < 2 || left.length === 0)
		return;
	if (!read.boolean("push") || read.boolean("push-by-digest"))
		return;
	throw (0,failure.AN)("platforms", `it leaves out ${left.slice(0, 3).join(", ")}, which ${settings_file.bH} has for \`${name}\`, so that the push would replace the index of all of them.`, `Write ${(0,surface.Pe)("push-by-digest", "true")}, and join the images by ${(0,surface.$8)({ workflow: "the action `merge/`", commandLine: "`twofold merge`" })}.`);
}
function platformsIn(read) {
	return read.words("platforms").map((text) => {
		const parsed = (0,platform.FL)(text);
		return parsed === undefined ? text : (0,platform.Bq)(parsed);
	});
}

;







function selectionOf(settings) {
	const { images } = settings;
	const read = (0,reader.V)(settings.inputs);
	const all = read.boolean("all");
	const only = [...new Set(read.words("only"))];
	const asked = [
		...(all ? ["all"] : []),
		...(only.length > 0 ? ["only"] : []),
	];
	const own = ["context", "file"].find((name) => isOfCaller(settings, name));
	for (const name of asked)
		checkAsked(name, { images, own });
	if (all && only.length > 0) {
		throw (0,failure.AN)("only", `it is given beside ${(0,surface.Pe)("all")}, which takes every image.`, `Leave one of the two out.`);
	}
	if (images === undefined || own !== undefined)
		return { kind: "settings" };
	if (only.length === 0) {
		refuseOfOne(settings);
		images.forEach(refusePartOfIndex);
		return { kind: "images", images, which: all ? "asked" : "changed" };
	}
	const chosen = only.map((name) => imageNamed(name, images));
	chosen.forEach(refusePartOfIndex);
	const [image, ...more] = chosen;
	if (image !== undefined && more.length === 0)
		return { kind: "image", image };
	refuseOfOne(settings);
	return { kind: "images", images: chosen, which: "asked" };
}
function isOfCaller({ origins }, name) {
	const origin = origins.get(name);
	return origin !== undefined && origin.kind !== "file";
}
function checkAsked(asked, { images, own }) {
	if (images === undefined) {
		throw (0,failure.AN)(asked, `it is about the images that ${settings_file.bH} at the repository's root lists, but there is no such list.`, `List them there below \`images:\`, or leave ${(0,surface.Pe)(asked)} out.`);
	}
	if (own === undefined)
		return;
	throw (0,failure.AN)(asked, `it takes images of ${settings_file.bH}, but ${(0,surface.Pe)(own)} names what one image is built from.`, `Leave ${(0,surface.Pe)(own)} or ${(0,surface.Pe)(asked)} out.`);
}
function imageNamed(name, images) {
	const found = images.find((image) => image.name === name);
	if (found !== undefined)
		return found;
	const names = images.map((image) => image.name);
	throw (0,failure.AN)("only", `${settings_file.bH} has no image ${JSON.stringify((0,choices.ml)(name))}${(0,nearest.a)(name, names)}`, `Write one of: ${names
		.map((each) => `\`${each}\``)
		.join(", ")
		.slice(0, 1000)}.`);
}
const ofOne = ["offset", "source", "expected-digest", "timings"];
function refuseOfOne(settings) {
	const given = ofOne.find((name) => isOfCaller(settings, name));
	if (given !== undefined) {
		throw (0,failure.AN)(given, `it is about one image, but several of ${settings_file.bH} are built.`, `Leave it out, or name the image: ${(0,surface.Pe)("only", "cart")}.`);
	}
	const read = (0,reader.V)(settings.inputs);
	const isOfEach = read.words("image").every((name) => name.includes("{name}"));
	if (isOfCaller(settings, "image") && !isOfEach) {
		throw (0,failure.AN)("image", `it names one repository, but several images of ${settings_file.bH} are built.`, `Write \`{name}\` where the name of each image belongs, e.g. ${(0,surface.Pe)("image", "ghcr.io/acme/{name}")}.`);
	}
	const reference = read.words("tags").find((tag) => /[/:]/.test(tag));
	if (reference === undefined)
		return;
	throw (0,failure.AN)("tags", `${JSON.stringify((0,choices.ml)(reference))} is a reference of one image, but several of ${settings_file.bH} are built.`, "Write tags alone.");
}


}),

3223:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  buildAction: () => (buildAction)
});
var _compose_build_js__0 = __webpack_require__(24122);
var _compose_runner_js__1 = __webpack_require__(39827);
var _compose_settings_js__2 = __webpack_require__(91042);
var _compose_step_js__3 = __webpack_require__(41161);
var _domain_build_redact_js__4 = __webpack_require__(76565);
var _domain_source_carried_js__9 = __webpack_require__(21161);
var _domain_text_failure_js__5 = __webpack_require__(67271);
var _options_settings_selection_js__6 = __webpack_require__(1195);
var _options_settings_settings_js__7 = __webpack_require__(64050);
var _workspace_js__8 = __webpack_require__(5286);










async function buildAction(context) {
	const { env, reporter } = context;
	const all = await readSettings(context);
	const selection = (0,_options_settings_selection_js__6.W)(all);
	if (selection.kind === "images") {
		const { buildImages } = await Promise.all([__webpack_require__.e(1159), __webpack_require__.e(1703), __webpack_require__.e(1736), __webpack_require__.e(2251), __webpack_require__.e(2300), __webpack_require__.e(2696), __webpack_require__.e(7297), __webpack_require__.e(7504), __webpack_require__.e(13920), __webpack_require__.e(17937), __webpack_require__.e(22459), __webpack_require__.e(24404), __webpack_require__.e(29674), __webpack_require__.e(46241), __webpack_require__.e(52178), __webpack_require__.e(67048)]).then(__webpack_require__.bind(__webpack_require__, 89937));
		return await buildImages(context, { settings: all, selection });
	}
	const settings = await (0,_compose_settings_js__2.Lo)(all, selection, { cwd: (0,_workspace_js__8.B)(env) });
	const request = (0,_compose_settings_js__2.J_)(settings, { variables: env });
	_compose_step_js__3.P.maskSecrets((0,_domain_build_redact_js__4.WD)(request));
	const fromFile = (0,_options_settings_settings_js__7.iM)(settings);
	if (fromFile !== undefined)
		reporter.info(fromFile);
	const outcome = await build(request, context);
	const name = selection.kind === "image" ? selection.image.name : undefined;
	const { reportResult } = await Promise.all([__webpack_require__.e(2251), __webpack_require__.e(7297), __webpack_require__.e(7504), __webpack_require__.e(13920), __webpack_require__.e(29674), __webpack_require__.e(46241), __webpack_require__.e(67048)]).then(__webpack_require__.bind(__webpack_require__, 70065));
	await reportResult(outcome, { ...context, ...(name === undefined ? {} : { name }) });
	return outcome.failure === undefined ? 0 : _domain_text_failure_js__5.hS[outcome.failure.code];
}
async function readSettings({ env, reporter }) {
	const given = (0,_options_settings_settings_js__7.ms)(_compose_runner_js__1.l.readActionInputs(env), () => ({ kind: "call" }));
	const settings = await (0,_compose_settings_js__2.wq)(given, { cwd: (0,_workspace_js__8.B)(env), env });
	const carried = await _compose_step_js__3.P.readCarried(env);
	if (carried.kind !== "withheld")
		return settings;
	if (String(settings.inputs.push).toLowerCase() === "true") {
		reporter.annotate((0,_domain_source_carried_js__9.v)(carried.why));
	}
	const kept = (each) => ({
		...each,
		inputs: { ...each.inputs, push: "false" },
	});
	const images = settings.images?.map(kept);
	return { ...kept(settings), ...(images === undefined ? {} : { images }) };
}
async function build(request, { env, reporter, signal, entry, ahead }) {
	return (0,_compose_build_js__0.c)({
		surface: "workflow",
		...{ request, reporter, env, signal, entry },
		...(ahead === undefined ? {} : { ahead }),
		cwd: (0,_workspace_js__8.B)(env),
		onWorkFolder: (folder) => _compose_step_js__3.P.saveWorkFolder(env, folder),
		onSecrets: _compose_step_js__3.P.maskSecrets,
	});
}


}),

27523:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  runBuildCommand: () => (runBuildCommand)
});
var _compose_build_js__0 = __webpack_require__(24122);
var _compose_settings_js__1 = __webpack_require__(91042);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _options_settings_selection_js__3 = __webpack_require__(1195);
var _options_settings_settings_js__4 = __webpack_require__(64050);
var _command_js__5 = __webpack_require__(33192);
var _settings_js__6 = __webpack_require__(79058);







async function runBuildCommand(context, options) {
	const { ahead, refusal, ...audience } = options;
	const { reporter } = audience;
	const all = await (0,_settings_js__6.x)(context, { warn: reporter.warn });
	const selection = (0,_options_settings_selection_js__3.W)(all);
	if (selection.kind === "images") {
		if (refusal !== undefined)
			throw refusal;
		const { runImagesCommand } = await Promise.all([__webpack_require__.e(1159), __webpack_require__.e(1703), __webpack_require__.e(1736), __webpack_require__.e(2251), __webpack_require__.e(2300), __webpack_require__.e(2696), __webpack_require__.e(5286), __webpack_require__.e(7297), __webpack_require__.e(7504), __webpack_require__.e(13920), __webpack_require__.e(17937), __webpack_require__.e(22459), __webpack_require__.e(24404), __webpack_require__.e(29674), __webpack_require__.e(52178)]).then(__webpack_require__.bind(__webpack_require__, 17937));
		return await runImagesCommand(context, { ...audience, settings: all, selection });
	}
	const settings = await (0,_compose_settings_js__1.Lo)(all, selection, context);
	if (refusal !== undefined && !(0,_options_settings_settings_js__4.o2)(settings))
		throw refusal;
	const request = (0,_compose_settings_js__1.J_)(settings, { variables: context.env });
	const fromFile = (0,_options_settings_settings_js__4.iM)(settings);
	if (fromFile !== undefined)
		reporter.info(fromFile);
	const file = (0,_command_js__5.Z7)(context.arguments, "as-containerfile");
	if (file !== undefined) {
		const { writeContainerfile } = await __webpack_require__.e(81190).then(__webpack_require__.bind(__webpack_require__, 81190));
		await writeContainerfile({ ...context, request, file, reporter });
		return 0;
	}
	const { env, cwd, signal, entry } = context;
	const run = {
		surface: "command line",
		request,
		reporter,
		ahead,
		env,
		cwd,
		signal,
		entry,
	};
	if ((0,_command_js__5.Mp)(context.arguments, "usage")) {
		const { usageLines } = await Promise.all([__webpack_require__.e(379), __webpack_require__.e(10000), __webpack_require__.e(26184), __webpack_require__.e(44399)]).then(__webpack_require__.bind(__webpack_require__, 47707));
		context.stdout.write(`${(await usageLines(run)).join("\n")}\n`);
		return 0;
	}
	const outcome = await (0,_compose_build_js__0.c)({ ...run, onWorkFolder: () => { }, onSecrets: () => { } });
	const { printResult } = await Promise.all([__webpack_require__.e(2251), __webpack_require__.e(7297), __webpack_require__.e(7504), __webpack_require__.e(13920)]).then(__webpack_require__.bind(__webpack_require__, 23165));
	printResult(outcome, context, audience);
	return outcome.failure === undefined ? 0 : _domain_text_failure_js__2.hS[outcome.failure.code];
}


}),

};
//# sourceMappingURL=1195.index.js.map
