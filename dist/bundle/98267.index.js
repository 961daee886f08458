export const id = 98267;
export const ids = [98267];
export const modules = {

98267:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  runMatrix: () => (runMatrix)
});


var external_node_path_ = __webpack_require__(76760);

var settings_file = __webpack_require__(24404);

var settings_yaml = __webpack_require__(82902);

var git_history = __webpack_require__(67678);

var committed = __webpack_require__(15261);

var failure = __webpack_require__(67271);

var changed_inputs = __webpack_require__(21007);

var not_followed = __webpack_require__(79041);

var read_inputs = __webpack_require__(34019);
;





const mostPaths = 3;
async function changedSince(request, since, ports) {
	try {
		return await reasonSince(request, since, ports);
	}
	catch (error) {
		if (!(error instanceof failure.HR) || error.code === "interrupted")
			throw error;
		return { kind: "unknown", why: error.message.replace(/\.$/, "") };
	}
}
async function reasonSince(request, since, ports) {
	const lost = (0,not_followed.q)(request);
	if (lost !== undefined)
		return lost;
	const inputs = await (0,read_inputs.K)(request, ports);
	const { reading, places, prepared } = inputs;
	const { source, advisories } = reading;
	const unclean = (0,committed.eD)(advisories);
	if (!(0,committed.lU)(source) || unclean.length > 0)
		return { kind: "unclean", advisories: unclean };
	if (places === undefined)
		return { kind: "outside" };
	if (prepared.vcs.length > 0)
		return { kind: "git-folder" };
	const base = (0,read_inputs.f)(inputs);
	if (base !== undefined)
		return { kind: "unpinned-base", base };
	const { revision } = source;
	const { context } = prepared;
	const { history } = ports;
	const changed = await (0,changed_inputs.W)({ context, places, since, revision, history });
	if (!changed.known)
		return { kind: "unknown", why: changed.why };
	const paths = changed.value;
	if (paths.length === 0)
		return undefined;
	return { kind: "files", revision: since, paths: paths.slice(0, mostPaths), count: paths.length };
}

;
const labels = {
	"linux/amd64": "ubuntu-24.04",
	"linux/arm64": "ubuntu-24.04-arm",
};
function runnerLabel(platform) {
	return labels[platform] ?? "ubuntu-24.04";
}


var side_by_side = __webpack_require__(15301);

var oci_platform = __webpack_require__(912);

var canonical_json = __webpack_require__(84602);
;

function writtenAbout({ settings, images }, name) {
	const image = images?.find((each) => each.name === name);
	if (image === undefined)
		return undefined;
	const all = [...settings, ...image.settings].map((each) => [each.name, each.value ?? {}]);
	return (0,canonical_json.d)(Object.fromEntries(all));
}


var image_requests = __webpack_require__(72085);

var source = __webpack_require__(85827);
;












const atOnce = 6;
async function matrixRows({ settings, images, since }, run) {
	const { file } = settings;
	if (file === undefined)
		throw new Error("images without the file that lists them");
	const whole = await (0,image_requests.O)(images, { settings, cwd: run.cwd, variables: run.env });
	const requests = whole.flatMap(forEachPlatform);
	const reasonOf = await reasons(requests, { since, file, run });
	const found = await (0,side_by_side.Q)(requests, atOnce, async (image) => {
		const reason = await reasonOf(image);
		const platform = image.request.platform ?? (0,oci_platform.tj)(process.arch);
		const { name } = image;
		return reason === undefined ? [] : [{ name, platform, runner: runnerLabel(platform), reason }];
	});
	return found.flat();
}
function forEachPlatform(image) {
	const { platforms, ...request } = image.request;
	if (platforms === undefined)
		return [image];
	return platforms.map((platform) => ({ ...image, request: { ...request, platform } }));
}
async function reasons([first], options) {
	const { since, file, run } = options;
	if (since === undefined || first === undefined)
		return async () => ({ kind: "asked" });
	if (/^0+$/.test(since)) {
		return async () => ({ kind: "unknown", why: "there is no earlier commit" });
	}
	const { env, signal } = run;
	const history = (0,git_history.H)({ env, signal, shared: new Map() });
	const root = (0,external_node_path_.dirname)(file);
	const commit = await history.commitOf({ folder: root, ref: since });
	if (!commit.known)
		throw noCommit(since, commit.why);
	const revision = commit.value;
	const written = await isWritten({ file, revision, history });
	const ports = { ...(0,source.WD)({ ...run, request: first.request }), history };
	return async ({ name, request }) => written(name) ? await changedSince(request, revision, ports) : { kind: "settings" };
}
async function isWritten(options) {
	const { file, revision, history } = options;
	const root = (0,external_node_path_.dirname)(file);
	const before = await history.textAt({ folder: root, revision, path: (0,external_node_path_.basename)(file) });
	const text = before.known ? before.value : undefined;
	const then = text === undefined ? undefined : await (0,settings_yaml.R)(text).catch(() => undefined);
	const now = await (0,settings_file.u)(root);
	return (name) => then !== undefined && writtenAbout(then, name) === writtenAbout(now, name);
}
function noCommit(ref, why) {
	return new failure.HR({
		code: "usage",
		message: `Flag \`--changed-since\`: ${JSON.stringify(ref.slice(0, 80))} names no commit: ${why}.`,
		fix: "Name a commit, branch or tag that is fetched; in a workflow, check out with `fetch-depth: 0`.",
	});
}


var build_settings_file = __webpack_require__(68824);

var printable = __webpack_require__(76158);

var surface = __webpack_require__(10970);

var settings_selection = __webpack_require__(1195);

var images_reason = __webpack_require__(41964);

var command = __webpack_require__(33192);

var run_settings = __webpack_require__(79058);
;









async function runMatrix(context) {
	const { stdout, stderr, palette } = context;
	const settings = await (0,run_settings.x)(context);
	const since = (0,command.Z7)(context.arguments, "changed-since");
	const rows = await matrixRows({ settings, images: imagesOf(settings), since }, context);
	for (const { name, platform, reason } of rows) {
		const why = (0,surface.rG)((0,images_reason.u)(reason), "command line");
		const text = (0,printable.tJ)((0,printable.RK)((0,printable.vI)(why, 1000)));
		stderr.write(`${palette.strong(name)} ${platform}: ${text}\n`);
	}
	if (rows.length === 0)
		stderr.write(`Nothing changed since ${since ?? "then"}.\n`);
	const include = rows.map(({ name, platform, runner }) => ({ name, platform, runner }));
	stdout.write((0,command.Mp)(context.arguments, "json")
		? `${JSON.stringify({ include })}\n`
		: include.map((each) => `${each.name} ${each.platform} ${each.runner}\n`).join(""));
	return 0;
}
function imagesOf(settings) {
	const selection = (0,settings_selection.W)(settings);
	if (selection.kind === "images")
		return selection.images;
	if (selection.kind === "image")
		return [selection.image];
	throw new failure.HR({
		code: "usage",
		message: `${build_settings_file.bH} at the repository's root lists no images, so there is no matrix.`,
		fix: "List them there below `images:`; docs/settings.md says how.",
	});
}


}),

};
//# sourceMappingURL=98267.index.js.map
