export const id = 74208;
export const ids = [74208];
export const modules = {

74208:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  runCheckAll: () => (runCheckAll)
});


var side_by_side = __webpack_require__(15301);

var text_failure = __webpack_require__(67271);

var read_advisories = __webpack_require__(89916);
;



const atOnce = 4;
async function checkServices({ request, services, ports, }) {
	return await (0,side_by_side.Q)(services, atOnce, async (service) => {
		const own = { ...request, ...service.inputs };
		try {
			const judged = await (0,read_advisories.g)({ request: own, ports, needsContainerfile: true });
			return { service, judged, failure: undefined };
		}
		catch (failure) {
			if (!(failure instanceof text_failure.HR))
				throw failure;
			return { service, judged: undefined, failure };
		}
	});
}


var compose_settings = __webpack_require__(91042);

var source = __webpack_require__(85827);

var settings_settings = __webpack_require__(64050);

var json = __webpack_require__(49006);

var line = __webpack_require__(83913);

var lint = __webpack_require__(67114);

var sizes = __webpack_require__(76477);
;




function serviceLines(services, palette) {
	const read = services.filter(isRead);
	const common = commonAmong(read);
	const isCommon = (advisory) => common.has(keyOf(advisory));
	const shared = (read[0]?.found.advisories ?? []).filter(isCommon);
	const forbidden = read[0]?.found.forbidden ?? [];
	const head = palette.strong(`All ${read.length} Containerfiles`);
	return [
		...(shared.length === 0
			? []
			: [head, ...(0,lint.xj)({ advisories: shared, forbidden }, palette), ""]),
		...services.flatMap((service) => [...ofService(service, isCommon, palette), ""]),
	];
}
function ofService(service, isCommon, palette) {
	const head = palette.strong((0,line.n)(service.file));
	if (!isRead(service)) {
		const { message = "", fix = "" } = service.failure ?? {};
		return [head, palette.bad(`error: ${(0,line.n)(message)}`), `  ${(0,line.n)(fix)}`];
	}
	const { source, advisories, forbidden = [] } = service.found;
	const own = advisories.filter((each) => !isCommon(each));
	const titled = `${head}  ${palette.faint(versionText(source))}`;
	if (advisories.length === 0)
		return [`${titled}  clean`];
	if (own.length === 0)
		return [`${titled}  nothing else`];
	return [titled, ...(0,lint.xj)({ advisories: own, forbidden }, palette)];
}
function versionText(source) {
	const { version, tag } = source;
	if (tag === undefined)
		return (0,line.n)(version);
	const whose = (0,lint.YM)(source).length > 0 ? ", the repository's" : "";
	return (0,line.n)(`${version} (tag ${tag}${whose})`);
}
function servicesVerdict(services) {
	const read = services.filter(isRead);
	const refused = read.filter(({ found }) => (found.forbidden ?? []).length > 0);
	const clean = read.filter(({ found }) => found.advisories.length === 0);
	const accepted = read.length - refused.length - clean.length;
	const unread = services.filter((service) => !isRead(service));
	const parts = [
		[clean.length, "clean", []],
		[accepted, "with accepted advisories", []],
		[refused.length, "with forbidden advisories", refused],
		[unread.length, "not readable", unread],
	];
	const texts = parts.flatMap(([count, what, named]) => count === 0 ? [] : [`${count} ${what}${inBrackets(named)}`]);
	return `${(0,sizes.hS)(services.length, "Containerfile")}: ${texts.join(", ")}.`;
}
const mostNamed = 5;
function inBrackets(services) {
	if (services.length === 0)
		return "";
	const names = services.slice(0, mostNamed).map(({ file }) => (0,line.n)(file));
	const hidden = services.length - names.length;
	return ` (${[...names, ...(hidden > 0 ? [`${hidden} more`] : [])].join(", ")})`;
}
function renderServicesJson(services) {
	return (0,json.AI)(services.map(({ file, found, failure }) => ({
		file,
		...(found === undefined ? {} : (0,json.Z7)(found)),
		...(failure === undefined ? {} : { failure: { message: failure.message, fix: failure.fix } }),
	})));
}
function commonAmong([first, ...others]) {
	if (first === undefined || others.length === 0)
		return new Set();
	const rest = others.map(({ found }) => new Set(found.advisories.map(keyOf)));
	const keys = first.found.advisories.map(keyOf);
	return new Set(keys.filter((key) => rest.every((names) => names.has(key))));
}
function keyOf(advisory) {
	return JSON.stringify(advisory);
}
function isRead(service) {
	return service.found !== undefined;
}


var command = __webpack_require__(33192);

var texts = __webpack_require__(32041);

var run_services = __webpack_require__(70827);

var run_settings = __webpack_require__(79058);
;










const ofOne = ["context", "file", "offset"];
async function runCheckAll(context, refused) {
	const { stdout, stderr, palette, env, cwd, signal } = context;
	const settings = (0,settings_settings._j)(await (0,run_settings.x)(context), ofOne);
	const request = (0,compose_settings.J_)(settings, { defaults: { forbid: refused } });
	const services = await (0,run_services.Y)(context);
	const ports = (0,source.WD)({ request, env, cwd, signal });
	const checked = await checkServices({ request, services, ports });
	const found = checked.map(({ service, judged, failure }) => {
		return {
			file: service.file,
			found: judged && (0,texts.b)(judged.found),
			failure: failure?.on("command line"),
		};
	});
	const lines = [...serviceLines(found, palette), servicesVerdict(found)];
	stderr.write(lines.map((line) => `${line}\n`).join(""));
	stdout.write((0,command.Mp)(context.arguments, "json") ? renderServicesJson(found) : names(found));
	const failures = checked.flatMap(({ judged, failure }) => judged?.failure ?? failure ?? []);
	return Math.max(0, ...failures.map(({ code }) => text_failure.hS[code]));
}
function names(services) {
	return services
		.flatMap(({ file, found }) => (found?.advisories ?? []).map(({ name }) => `${name} ${file}\n`))
		.join("");
}


}),

};
//# sourceMappingURL=74208.index.js.map
