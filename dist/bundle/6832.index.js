export const id = 6832;
export const ids = [6832];
export const modules = {

13908:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (installCommands)
});
var _programs_js__0 = __webpack_require__(86198);

async function installCommands(request) {
	const { packages } = request;
	const path = request.env["PATH"] ?? "";
	const sudo = !request.root && (await (0,_programs_js__0.K)("sudo", path)) !== undefined;
	const update = ["apt-get", "update"];
	const install = ["apt-get", "install", "-y", "--no-install-recommends", ...packages];
	const commands = packages.length === 0 ? [update] : [update, install];
	return sudo ? commands.map((argv) => ["sudo", ...argv]) : commands;
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

94923:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  G: () => (ReportDraft)
});


var policy = __webpack_require__(21581);

var source = __webpack_require__(80142);
;
class Stopwatch {
	#seconds = new Map();
	#now;
	#running = [];
	#since = 0;
	constructor(now = () => performance.now()) {
		this.#now = now;
	}
	timed = async (phase, work) => {
		this.#settle();
		const own = { phase };
		this.#running.push(own);
		this.#add(phase, 0);
		try {
			return await work();
		}
		finally {
			this.#settle();
			this.#running.splice(this.#running.indexOf(own), 1);
		}
	};
	get timings() {
		return [...this.#seconds].map(([phase, seconds]) => ({ phase, seconds }));
	}
	#settle() {
		const now = this.#now();
		const last = this.#running.at(-1);
		if (last !== undefined)
			this.#add(last.phase, (now - this.#since) / 1000);
		this.#since = now;
	}
	#add(phase, seconds) {
		this.#seconds.set(phase, (this.#seconds.get(phase) ?? 0) + seconds);
	}
}

;



const unknownSource = { id: "", repository: "", offset: "", version: "", revision: "" };
class ReportDraft {
	stopwatch = new Stopwatch();
	recipe;
	reading;
	forbid = [];
	toolchain;
	#proofs = new Map();
	pushed = [];
	reused;
	keep(proof) {
		this.#proofs.set(proof.platform, proof);
	}
	get proofs() {
		return [...this.#proofs.values()];
	}
	report(failure) {
		const { reading, recipe, toolchain } = this;
		const advisories = reading?.advisories ?? [];
		return {
			source: reading === undefined ? unknownSource : (0,source.S)(reading),
			...(recipe === undefined ? {} : { recipe }),
			advisories,
			forbidden: (0,policy.A)(advisories, this.forbid).map(({ name }) => name),
			proofs: this.proofs,
			...(toolchain === undefined ? {} : { toolchain }),
			pushed: this.pushed,
			...(this.reused === undefined ? {} : { reused: this.reused }),
			timings: this.stopwatch.timings,
			...(failure === undefined
				? {}
				: { failure: { code: failure.code, ...failure.told, output: failure.output } }),
		};
	}
}


}),

90024:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (declaredIn),
  h: () => (unusedArguments)
});
var _domain_text_nearest_js__1 = __webpack_require__(8579);
var _domain_text_printable_js__0 = __webpack_require__(76158);


const builtIn = /^(?:(?:HTTP|HTTPS|FTP|NO|ALL)_PROXY|(?:http|https|ftp|no|all)_proxy|(?:BUILD|TARGET)(?:PLATFORM|OS|ARCH|VARIANT)|SOURCE_DATE_EPOCH)$/;
function unusedArguments(containerfile, { buildArgs }) {
	const declared = declaredIn(containerfile);
	return [...new Set(buildArgs.map(({ name }) => name))]
		.filter((name) => !declared.includes(name) && !builtIn.test(name))
		.map((name) => {
		const shown = (0,_domain_text_printable_js__0.g$)(name).slice(0, 100);
		const near = (0,_domain_text_nearest_js__1.a)(name, declared);
		return `No ARG in ${(0,_domain_text_printable_js__0.g$)(containerfile.file)} declares the build argument \`${shown}\`, so it has no effect${near}`;
	});
}
function declaredIn({ args, stages }) {
	const all = [...args, ...stages.flatMap(({ instructions }) => instructions)];
	return all
		.flatMap((instruction) => [instruction, ...(instruction.trigger ? [instruction.trigger] : [])])
		.filter(({ keyword }) => keyword === "ARG")
		.flatMap(({ words }) => words.map(({ text }) => text.replace(/=[\s\S]*$/, "")));
}


}),

36832:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runDemoCommand: () => (runDemoCommand)
});


var promises_ = __webpack_require__(51455);

var external_node_os_ = __webpack_require__(48161);

var external_node_path_ = __webpack_require__(76760);

var build_request = __webpack_require__(98994);

var child_environment = __webpack_require__(52845);

var external_node_readline_promises_ = __webpack_require__(26848);
;

function terminalAudience(reporter, signal) {
	return {
		interactive: process.stdin.isTTY === true && process.stderr.isTTY === true,
		say: (line) => reporter.info(line),
		ask: async (question) => {
			const terminal = (0,external_node_readline_promises_.createInterface)({ input: process.stdin, output: process.stderr });
			try {
				const answer = await terminal.question(`${question} [y/N] `, { signal });
				return /^y(es)?$/i.test(answer.trim());
			}
			finally {
				terminal.close();
			}
		},
	};
}


var external_node_crypto_ = __webpack_require__(77598);

var make_folder = __webpack_require__(81594);

var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);

var runner = __webpack_require__(60850);
;




const shownErrorLines = 5;
async function runTool(workshop, command) {
	const finished = await (0,runner.eF)({
		...command,
		env: { ...workshop.env, ...command.env },
		signal: workshop.signal,
	});
	if ((0,runner.gq)(finished))
		return finished.stdout.toString("utf8");
	const lines = finished.lastLines.slice(-shownErrorLines).map((line) => `  ${(0,printable.g$)(line)}`);
	throw new failure.HR({
		code: "tool",
		message: [`${command.program} failed, ${(0,runner.lA)(finished)}`, ...lines].join("\n"),
		fix: "See what it printed; you can start the demo again at any time.",
	});
}
async function removeFolder(path, env) {
	try {
		await (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 2 });
	}
	catch {
		await (0,runner.eF)({ program: "buildah", args: ["unshare", "rm", "-rf", "--", path], env });
		await (0,promises_.rm)(path, { recursive: true, force: true });
	}
}

;






const recipeVersion = "1";
const toolchainPackages = [
	"base-files",
	"busybox-static",
	"coreutils",
	"dash",
	"gcc",
	"libc6-dev",
	"make",
];
const pruned = [
	"usr/share/doc",
	"usr/share/info",
	"usr/share/locale",
	"usr/share/man",
	"usr/bin/*lto-dump*",
	"usr/lib/gcc/*/*/lto1",
	"usr/lib/gcc/*/*/lib*san*",
	"usr/lib/*/lib*san*",
];
const applets = [
	"sh",
	"cat",
	"date",
	"echo",
	"env",
	"id",
	"ls",
	"mkdir",
	"od",
	"rm",
	"sha256sum",
	"sleep",
	"wc",
];
async function makeBases(workshop, options) {
	const { source, cache } = options;
	const layout = (0,external_node_path_.join)(cache, cacheKey(source));
	if (await exists((0,external_node_path_.join)(layout, "index.json")))
		return { layout, cached: true };
	await (0,make_folder.f)(cache);
	const draft = await (0,promises_.mkdtemp)((0,external_node_path_.join)(cache, ".new-"));
	try {
		const rootfs = (0,external_node_path_.join)(workshop.folder, "rootfs.tar");
		workshop.progress(`Unpacking gcc from ${source.suite} packages`);
		await unpackPackages(workshop, { source, rootfs });
		workshop.progress("Making the base image `toolchain`");
		await packToolchain(workshop, { rootfs, layout: draft });
		workshop.progress("Making the base image `tiny`");
		await packTiny(workshop, { rootfs, layout: draft });
		await publish(draft, layout);
		return { layout, cached: false };
	}
	finally {
		await removeFolder(draft, workshop.env);
	}
}
function cacheKey(source) {
	const identity = JSON.stringify([
		recipeVersion,
		(0,external_node_os_.arch)(),
		source,
		toolchainPackages,
		pruned,
		applets,
	]);
	return (0,external_node_crypto_.createHash)("sha256").update(identity).digest("hex").slice(0, 12);
}
async function publish(draft, layout) {
	try {
		await (0,promises_.rename)(draft, layout);
	}
	catch (error) {
		if (!(await exists((0,external_node_path_.join)(layout, "index.json"))))
			throw error;
	}
}
async function unpackPackages(workshop, { source, rootfs }) {
	const hook = `rm -rf ${pruned.map((pattern) => `"$1"/${pattern}`).join(" ")}`;
	await runTool(workshop, {
		program: "mmdebstrap",
		args: [
			"--quiet",
			"--variant=extract",
			"--skip=output/dev",
			`--include=${toolchainPackages.join(",")}`,
			`--extract-hook=${hook}`,
			source.suite,
			rootfs,
			...(source.mirror === undefined ? [] : [source.mirror]),
		],
		env: { SOURCE_DATE_EPOCH: "0", TMPDIR: workshop.folder },
	});
}
async function packToolchain(workshop, { rootfs, layout }) {
	const context = (0,external_node_path_.join)(workshop.folder, "toolchain");
	await (0,promises_.mkdir)(context);
	await (0,promises_.rename)(rootfs, (0,external_node_path_.join)(context, "rootfs.tar"));
	await pack(workshop, {
		context,
		layout,
		tag: "toolchain",
		containerfile: [
			"FROM scratch",
			"ADD rootfs.tar /",
			"ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
			'CMD ["/bin/sh"]',
		],
	});
	await (0,promises_.rename)((0,external_node_path_.join)(context, "rootfs.tar"), rootfs);
}
async function packTiny(workshop, { rootfs, layout }) {
	const context = (0,external_node_path_.join)(workshop.folder, "tiny");
	const bin = (0,external_node_path_.join)(context, "root", "bin");
	await (0,promises_.mkdir)(bin, { recursive: true });
	const packed = await findBusybox(workshop, rootfs);
	await runTool(workshop, { program: "tar", args: ["-xf", rootfs, "-C", context, packed] });
	await (0,promises_.rename)((0,external_node_path_.join)(context, packed), (0,external_node_path_.join)(bin, "busybox"));
	for (const applet of applets)
		await (0,promises_.symlink)("busybox", (0,external_node_path_.join)(bin, applet));
	await pack(workshop, {
		context,
		layout,
		tag: "tiny",
		containerfile: ["FROM scratch", "COPY root /", "ENV PATH=/bin", 'CMD ["/bin/sh"]'],
	});
}
async function findBusybox(workshop, rootfs) {
	const listing = await runTool(workshop, { program: "tar", args: ["-tf", rootfs] });
	const path = listing.split("\n").find((line) => /^\.\/(usr\/)?bin\/busybox$/.test(line));
	return path ?? "./bin/busybox";
}
async function pack(workshop, image) {
	const { context, layout, tag } = image;
	const containerfile = (0,external_node_path_.join)(workshop.folder, `${tag}.containerfile`);
	await (0,promises_.writeFile)(containerfile, `${image.containerfile.join("\n")}\n`);
	const store = [
		`--root=${(0,external_node_path_.join)(workshop.folder, "store")}`,
		`--runroot=${(0,external_node_path_.join)(workshop.folder, "run")}`,
		"--storage-driver=vfs",
	];
	const name = `localhost/twofold-demo/${tag}`;
	const build = ["build", "--timestamp=0", "--layers=false", "--format=oci", `--tag=${name}`];
	await runTool(workshop, {
		program: "buildah",
		args: [...store, ...build, `--file=${containerfile}`, context],
	});
	await runTool(workshop, {
		program: "buildah",
		args: [...store, "push", name, `oci:${layout}:${tag}`],
	});
}
async function exists(path) {
	try {
		await (0,promises_.access)(path);
		return true;
	}
	catch {
		return false;
	}
}

;
const assignment = /^([A-Z][A-Z0-9_]*)=(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s"'\\]*))\s*$/;
function parseOsRelease(text) {
	const values = new Map();
	for (const line of text.split("\n")) {
		const match = assignment.exec(line);
		if (match === null)
			continue;
		const [, name = "", double, single, bare] = match;
		values.set(name, double?.replaceAll(/\\(.)/g, "$1") ?? single ?? bare ?? "");
	}
	const families = [values.get("ID") ?? "", ...(values.get("ID_LIKE") ?? "").split(" ")];
	return {
		title: values.get("PRETTY_NAME") ?? values.get("ID") ?? "an unknown system",
		codename: values.get("UBUNTU_CODENAME") ?? values.get("VERSION_CODENAME") ?? "",
		debianLike: families.includes("debian") || families.includes("ubuntu"),
	};
}
const indexTargetFormat = "$(ORIGIN)|$(RELEASE)|$(COMPONENT)|$(REPO_URI)";
function packageSource(indexTargets, codename) {
	for (const line of indexTargets.split("\n")) {
		const [origin = "", release = "", component = "", uri = ""] = line.trim().split("|");
		if (!["Debian", "Ubuntu", "Raspbian"].includes(origin) || component !== "main")
			continue;
		if (codename !== "" && release !== codename)
			continue;
		if (!/^[a-z][a-z-]*$/.test(release) || /-(updates|security|backports|proposed)/.test(release)) {
			continue;
		}
		return /^https?:\/\/[^@\s]+$/.test(uri) ? { suite: release, mirror: uri } : { suite: release };
	}
	return { suite: codename };
}

;




async function findExamples(program) {
	for (let folder = (0,external_node_path_.dirname)(program);; folder = (0,external_node_path_.dirname)(folder)) {
		const candidate = (0,external_node_path_.join)(folder, "examples");
		if (await isFile((0,external_node_path_.join)(candidate, "reproducible", "Containerfile")))
			return candidate;
		if (folder === (0,external_node_path_.dirname)(folder))
			break;
	}
	throw new failure.HR({
		code: "tool",
		message: `There is no folder \`examples\` next to ${program}.`,
		fix: "Run the demo from a checkout of the project: `npm run demo`.",
	});
}
async function checkOutExample(workshop, { examples, name }) {
	const checkout = (0,external_node_path_.join)(workshop.folder, "source", name);
	await (0,promises_.mkdir)((0,external_node_path_.dirname)(checkout), { recursive: true });
	await (0,promises_.cp)((0,external_node_path_.join)(examples, name), checkout, { recursive: true });
	const person = { NAME: "Twofold demo", EMAIL: "demo@localhost" };
	const env = {
		GIT_CONFIG_GLOBAL: "/dev/null",
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_AUTHOR_NAME: person.NAME,
		GIT_AUTHOR_EMAIL: person.EMAIL,
		GIT_COMMITTER_NAME: person.NAME,
		GIT_COMMITTER_EMAIL: person.EMAIL,
		GIT_AUTHOR_DATE: "2001-01-01T00:00:00Z",
		GIT_COMMITTER_DATE: "2001-01-01T00:00:00Z",
	};
	for (const args of [
		["init", "--quiet", "--initial-branch=main", "--template="],
		["add", "--all"],
		["commit", "--quiet", "--message=Example"],
		["tag", "v1.0.0"],
	]) {
		await runTool(workshop, { program: "git", args, cwd: checkout, env });
	}
	return checkout;
}
async function isFile(path) {
	try {
		return (await (0,promises_.stat)(path)).isFile();
	}
	catch {
		return false;
	}
}


var apt = __webpack_require__(13908);

var external_node_child_process_ = __webpack_require__(31421);
;


async function runInForeground({ argv, env, signal }) {
	signal.throwIfAborted();
	const [program, ...args] = argv;
	const wrong = await new Promise((resolve) => {
		const stdio = [
			"inherit",
			process.stderr,
			"inherit",
		];
		const child = (0,external_node_child_process_.spawn)(program, args, { env: { ...env }, stdio, signal });
		child.once("error", (error) => resolve(error.message));
		child.once("close", (code) => resolve(code === 0 ? undefined : `exit status ${code}`));
	});
	signal.throwIfAborted();
	if (wrong === undefined)
		return;
	throw new failure.HR({
		code: "tool",
		message: `\`${argv.join(" ")}\` failed: ${wrong}`,
		fix: "Its own messages above say why; try it by hand first.",
	});
}


var programs = __webpack_require__(86198);
;

const requirements = [
	{ programs: ["buildah"], package: "buildah" },
	{ programs: ["skopeo"], package: "skopeo" },
	{ programs: ["runc", "crun"], package: "runc" },
	{ programs: ["mmdebstrap"], package: "mmdebstrap" },
	{ programs: ["git"], package: "git" },
];
const demoPackages = requirements.map((entry) => entry.package);
function missingForDemo(path) {
	return (0,programs.r)(requirements, path);
}

;




async function installPackages(installation) {
	const { packages, distribution, audience } = installation;
	if (!distribution.debianLike) {
		throw new failure.HR({
			code: "usage",
			message: `The demo makes its base images from Debian or Ubuntu packages, and this is ${distribution.title}.`,
			fix: `Run it in a Debian or Ubuntu machine with ${demoPackages.join(", ")}; for images of your own, the command \`build\` needs only buildah, skopeo, git and runc or crun.`,
		});
	}
	if (packages.length === 0)
		return;
	const commands = await (0,apt._)(installation);
	const line = commands.map((argv) => argv.join(" ")).join(" && ");
	if (installation.consent === "to-be-asked")
		await askFirst(line, installation);
	else
		audience.say(`Installing what is missing: ${line}`);
	const { env, signal } = installation;
	for (const argv of commands)
		await runInForeground({ argv, env, signal });
}
async function askFirst(line, { packages, audience }) {
	const missing = `The demo needs packages that are not installed: ${packages.join(", ")}`;
	const byHand = `Run \`${line}\` yourself, or start the demo with --yes.`;
	if (!audience.interactive) {
		throw new failure.HR({
			code: "usage",
			message: `${missing}, and there is no terminal to ask on.`,
			fix: byHand,
		});
	}
	audience.say(`${missing}. To install them:\n  ${line}`);
	if (await audience.ask("Run this now?"))
		return;
	throw new failure.HR({
		code: "usage",
		message: "Nothing was installed, because you did not agree.",
		fix: byHand,
	});
}

;
const keptLines = 15;
function quietReporter(progress) {
	const lastLines = [];
	const openLog = () => ({
		line: (text) => {
			lastLines.push(text);
			if (lastLines.length > keptLines)
				lastLines.shift();
		},
		close: () => { },
	});
	return { info: () => { }, warn: () => { }, annotate: () => { }, progress, openLog, lastLines };
}


var proof = __webpack_require__(67874);

var causes = __webpack_require__(54560);

var variations = __webpack_require__(81569);
;




const widestFact = 90;
const widestText = 200;
const shownCauses = 4;
const shownPaths = 3;
function asTold(expectation, report) {
	return (0,proof.Hc)(report.proofs) === expectation.reproducible;
}
function tell(told) {
	const { expectation, report, layout } = told;
	return [
		...identity(report),
		...report.proofs
			.flatMap(({ builds }) => builds)
			.map(({ imageId, seconds, environment }, index) => fact(`build ${index + 1}`, `${imageId}  ${seconds.toFixed(1)} s, ${environment}`)),
		...notVaried(report),
		verdict(expectation, report),
		...((0,proof.Hc)(report.proofs) === "true" ? shipped(report, layout) : differing(report)),
	].map(printable.g$);
}
function identity({ source, advisories }) {
	const names = advisories.map(({ name }) => name).join(", ");
	const revision = source.revision.slice(0, 12);
	const judged = names === "" ? "no advisories" : `advisories ${names}`;
	return [fact("source", `${source.version} at commit ${revision}; ${judged}`)];
}
function notVaried({ proofs }) {
	return (0,variations.qZ)((0,proof.mx)(proofs)).map(({ variations: names, reason }) => fact("not varied", `${names.join(", ")}: ${(0,printable.vI)(reason, widestFact)}`));
}
function verdict(expectation, report) {
	const words = {
		true: "reproducible: both builds gave the same bytes",
		false: "not reproducible: this image would not be pushed",
		unchecked: "unchecked: there was nothing to compare",
	}[(0,proof.Hc)(report.proofs)];
	return `  => ${words}${asTold(expectation, report) ? "" : " (this example should have shown the opposite)"}`;
}
function shipped(report, layout) {
	return [
		...report.proofs.flatMap(({ image }) => (image ? [fact("digest", image.digest)] : [])),
		...(layout === undefined ? [] : [fact("layout", layout)]),
	];
}
function differing(report) {
	const groups = (0,causes.w)(report.proofs.flatMap(({ differences }) => differences.listed));
	const left = groups.length - shownCauses;
	return [
		...groups.slice(0, shownCauses).flatMap(causeLines),
		...(left > 0 ? [`     and ${left} more in report.json`] : []),
	];
}
function causeLines(group) {
	const { instruction, cause, explanation, fix, differences, consequences } = group;
	const place = instruction === undefined ? "no single line" : `${instruction.file}:${instruction.line}`;
	const paths = [...differences, ...consequences].map(({ path }) => path);
	const more = paths.length > shownPaths ? ` and ${paths.length - shownPaths} more` : "";
	const [write = ""] = (fix ?? "").split("\n");
	return [
		`     ${place}  ${cause}: ${paths.slice(0, shownPaths).join(", ")}${more}`,
		...(explanation === undefined ? [] : [`       ${(0,printable.vI)(explanation, widestText)}`]),
		...(write === "" ? [] : [`       fix: ${(0,printable.vI)(write, widestText)}`]),
	];
}
function fact(name, value) {
	return `     ${name.padEnd(11)}${value}`;
}

;














const expectations = [
	{
		name: "reproducible",
		about: "a C program with __DATE__, compiled in one stage, shipped in another",
		reproducible: "true",
	},
	{
		name: "irreproducible",
		about: "the same, with a random build ID and the time of day",
		reproducible: "false",
	},
];
async function runDemo(request, ports) {
	const { reporter, build, audience = terminalAudience(reporter, request.signal) } = ports;
	const examples = await findExamples(request.program);
	const output = (0,external_node_path_.resolve)(request.output ?? (0,external_node_path_.join)((0,external_node_path_.dirname)(examples), "build", "demo"));
	const distribution = parseOsRelease(await readTextFile("/etc/os-release"));
	await installWhatIsMissing({ request, audience, distribution });
	const workshop = await openWorkshop(request, reporter);
	try {
		audience.say("Two images, each built twice in two different environments, compared bit for bit.");
		const bases = await demoBases({ workshop, distribution, env: request.env });
		const origin = bases.cached ? ", kept from an earlier demo" : "";
		audience.say(`Their bases, gcc and busybox, are packages of ${distribution.title}${origin}.`);
		const stage = { workshop, examples, bases, output, reporter, build, audience };
		const told = [];
		for (const expectation of expectations)
			told.push(await play(stage, expectation));
		const success = told.every(Boolean);
		audience.say(success ? "\nBoth came out as expected." : "\nThis is not what the demo promises.");
		audience.say(`Reports and layouts: ${output}`);
		return success ? 0 : 1;
	}
	finally {
		await removeFolder(workshop.folder, workshop.env);
	}
}
async function play(stage, expectation) {
	const { workshop, examples, bases, audience } = stage;
	const { name, about } = expectation;
	audience.say(`\nexamples/${name}: ${about}`);
	const context = await checkOutExample(workshop, { examples, name });
	const quiet = quietReporter(audience.interactive ? stage.reporter.progress : () => { });
	const request = exampleRequest({ context, bases, output: (0,external_node_path_.join)(stage.output, name) });
	const result = await stage.build(request, quiet);
	if (result.failure !== undefined && result.failure.code !== "irreproducible") {
		for (const line of quiet.lastLines)
			audience.say(`  ${line}`);
		throw result.failure;
	}
	for (const line of tell({ expectation, ...result }))
		audience.say(line);
	return asTold(expectation, result.report);
}
async function installWhatIsMissing(demo) {
	const { request, audience, distribution } = demo;
	await installPackages({
		packages: await missingForDemo(request.env["PATH"] ?? ""),
		distribution,
		consent: request.yes || request.env["CI"] === "true" ? "given" : "to-be-asked",
		root: process.getuid?.() === 0,
		env: (0,child_environment.Qc)(request.env),
		audience,
		signal: request.signal,
	});
}
async function openWorkshop({ env, signal }, { progress }) {
	const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "twofold-demo-"));
	await (0,promises_.chmod)(folder, 0o711);
	return { folder, env: (0,child_environment.Qc)(env), signal, progress };
}
async function demoBases(demo) {
	const { workshop, distribution, env } = demo;
	const cache = (0,external_node_path_.join)(env["XDG_CACHE_HOME"] ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".cache"), "twofold", "demo");
	const targets = await runTool(workshop, {
		program: "apt-get",
		args: ["indextargets", "--format", indexTargetFormat, "Created-By: Packages"],
	});
	return makeBases(workshop, { source: packageSource(targets, distribution.codename), cache });
}
function exampleRequest(example) {
	const { context, bases, output } = example;
	return (0,build_request.r)({
		context,
		output,
		network: "host",
		"build-contexts": ["toolchain", "tiny"].map((name) => `${name}=oci-layout://${bases.layout}:${name}`),
	});
}
async function readTextFile(path) {
	try {
		return await (0,promises_.readFile)(path, "utf8");
	}
	catch {
		return "";
	}
}


var compose_build = __webpack_require__(66616);
;


async function playDemo(options) {
	const { yes, output, entry, reporter, env, cwd, signal } = options;
	const request = { yes, ...(output === undefined ? {} : { output }), program: entry, env, signal };
	return await runDemo(request, {
		reporter,
		build: (build, quiet) => (0,compose_build.c)({
			surface: "command line",
			...{ request: build, reporter: quiet, env, cwd, signal, entry },
			onWorkFolder: () => { },
			onSecrets: () => { },
		}),
	});
}


var terminal = __webpack_require__(16230);

var command = __webpack_require__(33192);
;



async function runDemoCommand(context) {
	const { stderr, palette, env, cwd, entry, signal } = context;
	const output = context.arguments.flags.get("output")?.at(-1);
	return await playDemo({
		yes: (0,command.Mp)(context.arguments, "yes"),
		...(output === undefined ? {} : { output }),
		reporter: (0,terminal.C)(stderr, palette),
		...{ env, cwd, entry, signal },
	});
}


}),

66616:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  c: () => (runBuild),
  p: () => (runBuildIn)
});


var output_folder = __webpack_require__(373);

var origin = __webpack_require__(95242);

var redact_values = __webpack_require__(88424);

var text_failure = __webpack_require__(67271);

var surface = __webpack_require__(10970);

var report_frame = __webpack_require__(92890);

var places = __webpack_require__(42216);

var expand = __webpack_require__(32912);

var mount_fields = __webpack_require__(533);

var variables = __webpack_require__(50995);
;



function secretMounts(scope) {
	return [...(0,variables.s)(scope)].flatMap(({ instruction, lookup }) => {
		if (instruction.keyword !== "RUN")
			return [];
		const mounts = instruction.flags.filter(({ name }) => name === "mount");
		return mounts.flatMap(({ value }) => {
			const fields = (0,mount_fields.P)((0,expand.V)(value.text, lookup).text);
			const last = (name) => fields.flatMap((0,mount_fields.f)(name)).at(-1);
			const id = last("id");
			if (last("type") !== "secret" || id === undefined || id === "" || id.includes("$"))
				return [];
			const required = fields.includes("required") ? "true" : last("required");
			return [{ id, isRequired: required?.toLowerCase() === "true", line: instruction.line }];
		});
	});
}


var s2i = __webpack_require__(15290);

var written_place = __webpack_require__(34707);

var nearest = __webpack_require__(8579);

var printable = __webpack_require__(76158);
;








function missingSecrets(scope, { recipe, secrets }) {
	const given = secrets.map(({ id }) => id);
	const known = recipe.kind === "s2i" ? [...given, s2i._i] : given;
	const missing = secretMounts(scope).filter(({ id }) => !known.includes(id));
	const { containerfile } = scope;
	const required = missing.find(({ isRequired }) => isRequired);
	if (required !== undefined) {
		const place = (0,places.BW)(containerfile, required.line);
		const message = `${(0,written_place.DP)(place)}: ${toldOf(required, given)}`;
		throw new text_failure.HR({ code: "usage", message, fix: fixOf(required), ...(0,written_place.Oh)(place) });
	}
	const byId = new Map(missing.toReversed().map((each) => [each.id, each]));
	return [...byId.values()].toReversed().map((each) => ({
		level: "warning",
		title: "Twofold",
		message: `${toldOf(each, given)} ${fixOf(each)}`,
		...(0,written_place.kk)((0,places.BW)(containerfile, each.line)),
	}));
}
function toldOf({ id, isRequired }, given) {
	const name = (0,printable.g$)(id).slice(0, 100);
	const without = isRequired ? "it is required" : "the step will not find its file";
	const near = (0,nearest.a)(id, given);
	return `the step mounts the secret \`${name}\`, which was not given: ${without}${near}`;
}
function fixOf({ id }) {
	const name = (0,printable.g$)(id).slice(0, 100);
	return `Give it: ${(0,surface.Pe)("secrets", `${name}=src=FILE`)} or ${(0,surface.Pe)("secrets", `${name}=env=VARIABLE`)}.`;
}


var own_labels = __webpack_require__(47302);

var prepare = __webpack_require__(8852);

var recipe_scope = __webpack_require__(71135);

var unused_arguments = __webpack_require__(90024);
;






async function openRun(given, ports, draft) {
	const { timed } = draft.stopwatch;
	draft.forbid = given.forbid;
	if (given.labelsLeftOut !== undefined) {
		ports.reporter.info(`${(0,surface.y1)("labels")}: left out, because Twofold writes them from the source that is really built: ${given.labelsLeftOut.join(", ")}`);
	}
	const prepared = await (0,prepare.iA)(given, ports);
	draft.recipe = given.runSpec === undefined ? prepared.written : { kind: "runpack" };
	const scope = (0,recipe_scope.O)({ request: given, prepared, builder: { platform: ports.machinePlatform } });
	if (given.hermetic !== undefined) {
		const { checkHermetic } = await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(3820), __webpack_require__.e(9172)]).then(__webpack_require__.bind(__webpack_require__, 69172));
		checkHermetic(given, scope);
	}
	(0,own_labels._W)(scope);
	for (const annotation of missingSecrets(scope, given))
		ports.reporter.annotate(annotation);
	for (const text of (0,unused_arguments.h)(prepared.containerfile, given))
		ports.reporter.warn(text);
	const exceptions = given.exceptions === undefined ? undefined : await ports.readExceptions(given.exceptions);
	const [source, builder] = await Promise.allSettled([
		timed("source", () => (0,prepare.o$)({ request: given, prepared, ...ports })),
		timed("set-up", ports.openBuilder),
		Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(3713), __webpack_require__.e(3820), __webpack_require__.e(9201), __webpack_require__.e(1815), __webpack_require__.e(9131), __webpack_require__.e(3819)]).then(__webpack_require__.bind(__webpack_require__, 83819)),
	]);
	return { prepared, exceptions, source, builder };
}


var report_draft = __webpack_require__(94923);
;







async function buildImage(request, ports) {
	const draft = new report_draft.G();
	const { temporary } = ports.output;
	const failure = await work(request, ports, draft).then(() => undefined, async (error) => {
		if (error instanceof text_failure.HR) {
			return (0,redact_values.O)((0,origin.H)(error, request.origins ?? new Map()), ports.redact);
		}
		if (temporary !== undefined)
			await ports.output.discard();
		throw error;
	});
	if (failure?.code === "secret-in-image")
		await ports.output.discard();
	const report = (0,redact_values.s)(draft.report(failure), (text) => ports.redact((0,surface.rG)(text, ports.surface)));
	const { leaveReport, unwritten } = await Promise.all(/* import() */[__webpack_require__.e(2763), __webpack_require__.e(8465)]).then(__webpack_require__.bind(__webpack_require__, 90395));
	const frame = frameOf(request, report, ports);
	const isWritten = await leaveReport(ports.output, report, { surface: ports.surface, frame });
	const told = failure ?? (isWritten ? undefined : unwritten(ports.output));
	const layout = draft.proofs.find((proof) => proof.layout !== undefined)?.layout;
	return {
		report,
		frame,
		...(layout === undefined || !isWritten ? {} : { layout }),
		tags: draft.pushed.map(({ reference }) => reference),
		...(isWritten ? { reportFile: ports.output.report, pageFile: ports.output.page } : {}),
		...(temporary === undefined || !isWritten ? {} : { temporary }),
		...(told === undefined ? {} : { failure: told }),
	};
}
function frameOf(request, { source }, { docs, redact }) {
	const subject = (0,report_frame.et)(request, source);
	return {
		...(subject === undefined ? {} : { subject: redact(subject) }),
		...(docs === undefined ? {} : { docs }),
	};
}
async function work(given, ports, draft) {
	const opened = await openRun(given, ports, draft);
	const { carryOut } = await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(3713), __webpack_require__.e(3820), __webpack_require__.e(9201), __webpack_require__.e(1815), __webpack_require__.e(9131), __webpack_require__.e(3819)]).then(__webpack_require__.bind(__webpack_require__, 83819));
	if (given.runSpec === undefined)
		return await carryOut(given, { ports, draft, opened });
	const { withRunSpec } = await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(3713), __webpack_require__.e(3820), __webpack_require__.e(9201), __webpack_require__.e(9131), __webpack_require__.e(6068)]).then(__webpack_require__.bind(__webpack_require__, 36068));
	const read = await withRunSpec(given, { ports, draft, opened, inputs: given.runSpec });
	await carryOut(read.request, { ports, draft, opened: read.opened });
}


var blank = __webpack_require__(60456);

var redact = __webpack_require__(76565);

var build_ports = __webpack_require__(35001);

var registry = __webpack_require__(45304);

var compose_s2i = __webpack_require__(79387);

var secret_files = __webpack_require__(43265);

var watched_folder = __webpack_require__(91755);
;











async function runBuild(run) {
	const prepared = await build_prepare(run);
	return await (0,watched_folder.Y)(run, (folder) => build(run, prepared, folder));
}
async function runBuildIn(folder, run) {
	return await build(run, await build_prepare(run), folder);
}
async function build_prepare(run) {
	const request = (0,registry.w)(run.request, run.cwd);
	const files = await (0,secret_files.s)(request);
	const values = [...(0,redact.WD)(request), ...files.map(({ value }) => value)];
	run.onSecrets(values);
	return { request, files, values, output: await (0,output_folder.q)(request.output, run.env) };
}
async function build(run, prepared, folder) {
	const { request, files, values, output } = prepared;
	const opened = await (0,compose_s2i.g)({ ...run, request }, folder);
	const made = await (0,build_ports.W)({ ...run, ...opened }, {
		...{ folder, output },
		redact: (0,redact.lY)(values),
		blank: () => (0,blank.c)(values),
		secrets: [...(0,redact.oW)(request), ...files],
	});
	const { expectedSource: expected } = run;
	const ports = expected === undefined ? made : { ...made, ...onlySource(made, expected) };
	return await buildImage(opened.request, ports);
}
function onlySource({ sourceReader }, expected) {
	const read = async (options) => {
		const reading = await sourceReader.read(options);
		const { id } = reading.source;
		if (id === expected)
			return reading;
		const [shown, wanted] = [id, expected].map((text) => (0,printable.RK)((0,printable.vI)(text, 300)));
		throw new text_failure.HR({
			code: "usage",
			message: `The checkout is ${shown}, not ${wanted}.`,
			fix: "Check the version: it comes from the git tags at this revision.",
		});
	};
	return { sourceReader: { ...sourceReader, read } };
}


}),

99079:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (placesOf)
});
var _written_place_js__0 = __webpack_require__(34707);

const mostLines = 6;
function placesOf(steps = []) {
	const [first, ...others] = steps;
	if (first === undefined)
		return "";
	const shown = others.slice(0, mostLines - 1).map((step) => `, ${shortPlace(step, first)}`);
	const hidden = steps.length - 1 - shown.length;
	return ` at ${(0,_written_place_js__0.Z9)(first)}${shown.join("")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}
function shortPlace(step, first) {
	const isBelow = step.input === undefined && first.input === undefined;
	return isBelow && step.file === first.file ? `:${step.line}` : (0,_written_place_js__0.Z9)(step);
}


}),

31825:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (nothingVaried),
  t: () => (notVaried)
});
var _environment_js__0 = __webpack_require__(78975);

function nothingVaried(reason) {
	return { applied: [], notApplied: _environment_js__0.u.map((variation) => ({ variation, reason })) };
}
function notVaried({ applied }) {
	return _environment_js__0.u.filter((name) => !applied.includes(name));
}


}),

67874:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Hc: () => (verdictOn),
  gm: () => (unproven),
  mx: () => (variationsOn)
});
var _build_environment_js__1 = __webpack_require__(78975);
var _build_varied_js__0 = __webpack_require__(31825);


function unproven(platform, bases) {
	return {
		platform,
		verdict: "unchecked",
		bases,
		builds: [],
		variations: (0,_build_varied_js__0.X)("no second build ran"),
		differences: { listed: [], omitted: 0, layers: [] },
		exceptions: [],
		traces: { listed: [], omitted: 0 },
		executables: { listed: [], omitted: 0, ofPackages: 0, unread: { listed: [], omitted: 0 } },
	};
}
function verdictOn(proofs) {
	if (proofs.some(({ verdict }) => verdict === "false"))
		return "false";
	const isChecked = proofs.length > 0 && proofs.every(({ verdict }) => verdict === "true");
	return isChecked ? "true" : "unchecked";
}
function variationsOn(proofs) {
	const [one, ...more] = proofs.map(({ variations }) => variations);
	if (one === undefined)
		return (0,_build_varied_js__0.X)("no second build ran");
	if (more.length === 0)
		return one;
	const isApplied = (name) => [one, ...more].every(({ applied }) => applied.includes(name));
	const reasons = new Map();
	for (const each of [one, ...more].flatMap(({ notApplied }) => notApplied)) {
		reasons.set(JSON.stringify([each.variation, each.reason, each.steps ?? []]), each);
	}
	const notApplied = _build_environment_js__1.u.flatMap((name) => [...reasons.values()].filter(({ variation }) => variation === name));
	return { applied: _build_environment_js__1.u.filter(isApplied), notApplied };
}


}),

80142:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (taggedSource),
  r: () => (sourceText)
});
function taggedSource(found) {
	const { source, tag, otherTags } = found;
	return {
		...source,
		...(tag === undefined ? {} : { tag }),
		...(otherTags.length === 0 ? {} : { otherTags }),
	};
}
function sourceText({ id, repository, revision, }) {
	if (id === "" || repository !== "")
		return id;
	return `${revision === "" ? "no repository" : "unknown repository"}, ${id.replace(/^,/, "")}`;
}


}),

54560:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  w: () => (causeGroups)
});


var written_place = __webpack_require__(34707);
;
function variationSentence(differences) {
	const found = namesIn(differences.map(({ variations }) => variations));
	if (found.length > 0) {
		return `It differs only with ${found.length === 1 ? "variation" : "variations"} ${listed(found, "and")}.`;
	}
	const among = namesIn(differences.map(({ variationsAmong }) => variationsAmong));
	if (among.length === 0)
		return undefined;
	if (among.length === 1) {
		return `It differs with variation ${listed(among, "or")}, perhaps only together with others: too few extra builds were allowed to find out.`;
	}
	return `It differs with at least one of the variations ${listed(among, "or")}: too few extra builds were allowed to find out which.`;
}
function namesIn(lists) {
	return [...new Set(lists.flatMap((names) => names ?? []))];
}
function listed(names, word) {
	const quoted = names.map((name) => `\`${name}\``);
	const last = quoted.at(-1) ?? "";
	return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} ${word} ${last}`;
}

;


function causeGroups(differences) {
	const groups = new Map();
	const groupOf = (key) => {
		const found = groups.get(key) ?? { origins: [], consequences: [] };
		groups.set(key, found);
		return found;
	};
	for (const difference of differences) {
		const { cause, instruction, carries } = difference;
		if (carries === undefined)
			groupOf(keyOf(cause, instruction)).origins.push(difference);
		else
			groupOf(keyOf(cause, carries.instruction)).consequences.push(difference);
	}
	return [...groups.values()].map(groupFrom).sort(byWeight);
}
function keyOf(cause, instruction) {
	const place = instruction === undefined ? "" : (0,written_place.Z9)(instruction);
	return `${cause ?? "unknown"} ${place}`;
}
function groupFrom(group) {
	const { origins, consequences } = group;
	const candidates = origins.length > 0 ? origins : consequences;
	const surest = candidates.toSorted((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0))[0];
	return {
		cause: surest?.cause ?? "unknown",
		confidence: surest?.confidence ?? 0,
		instruction: origins.length > 0 ? surest?.instruction : surest?.carries?.instruction,
		explanation: surest?.explanation,
		varied: variationSentence(candidates),
		fix: surest?.fix,
		evidence: surest?.evidence ?? [],
		differences: origins,
		consequences,
	};
}
function byWeight(a, b) {
	const rank = ({ cause, instruction }) => (cause === "unknown" ? 0 : 2) + (instruction === undefined ? 0 : 1);
	const count = ({ differences, consequences }) => differences.length + consequences.length;
	return rank(b) - rank(a) || b.confidence - a.confidence || count(b) - count(a);
}


}),

92890:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ZZ: () => (pageOf),
  bn: () => (explainCommand),
  et: () => (subjectOf)
});
var _domain_source_advisory_js__0 = __webpack_require__(8024);

function pageOf(name, { docs }) {
	if (docs === undefined)
		return undefined;
	return _domain_source_advisory_js__0.U.some((advisory) => advisory === name)
		? `${docs}/advisories.md#${name}`
		: `${docs}/causes/${name}.md`;
}
const mostNames = 5;
function explainCommand(names) {
	return `twofold explain ${[...new Set(names)].slice(0, mostNames).join(" ")}`;
}
function subjectOf({ image, target, file }, { repository, offset }) {
	const [first, ...more] = image;
	const others = more.length === 0 ? "" : ` and ${more.length} more`;
	const service = offset === "" ? repository.split("/").slice(-2).join("/") : offset;
	const parts = [
		first === undefined || offset !== "" ? service : "",
		target === undefined ? "" : `target ${target}`,
		file === undefined ? "" : `file ${file.split("/").at(-1)}`,
	].filter((part) => part !== "");
	if (first !== undefined)
		return joined(`${first}${others}`, parts);
	const [what, ...details] = parts;
	return what === undefined ? undefined : joined(what, details);
}
function joined(what, details) {
	return details.length === 0 ? what : `${what} (${details.join(", ")})`;
}


}),

81569:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AQ: () => (equalityText),
  FS: () => (notVariedTexts),
  Ws: () => (notAppliedText),
  qZ: () => (notVariedRows)
});
var _domain_build_environment_js__2 = __webpack_require__(78975);
var _domain_build_step_places_js__0 = __webpack_require__(99079);
var _domain_build_varied_js__1 = __webpack_require__(31825);



function notVariedRows({ notApplied }) {
	const rows = new Map();
	for (const { variation, reason, steps = [] } of notApplied) {
		const key = JSON.stringify([reason, steps.map(({ file, line }) => [file, line])]);
		const others = rows.get(key)?.variations ?? [];
		rows.set(key, { variations: [...others, variation], reason, steps });
	}
	return [...rows.values()];
}
function notVariedTexts(variations) {
	return notVariedRows(variations).map((row) => `${row.variations.join(", ")}${(0,_domain_build_step_places_js__0.e)(row.steps)}: ${row.reason}`);
}
function equalityText(variations) {
	const missing = (0,_domain_build_varied_js__1.t)(variations);
	const total = _domain_build_environment_js__2.u.length;
	if (missing.length === 0)
		return `equal under ${total} of ${total} variations`;
	return `equal, but ${notAppliedText(variations)}`;
}
function notAppliedText(variations) {
	const missing = (0,_domain_build_varied_js__1.t)(variations);
	const were = missing.length === 1 ? "was" : "were";
	return `${missing.length} of ${_domain_build_environment_js__2.u.length} variations ${were} not applied: ${missing.join(", ")}`;
}


})

};
//# sourceMappingURL=6832.index.js.map
