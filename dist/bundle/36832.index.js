export const id = 36832;
export const ids = [36832];
export const modules = {

36832:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  runDemoCommand: () => (runDemoCommand)
});


var promises_ = __webpack_require__(51455);

var external_node_os_ = __webpack_require__(48161);

var external_node_path_ = __webpack_require__(76760);

var build_request = __webpack_require__(77844);

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

var runner = __webpack_require__(65663);
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
	return (0,programs.K$)(requirements, path);
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
			.map(({ imageId, seconds, environment }, index) => fact(`build ${index + 1}`, `image ID ${imageId}  ${seconds.toFixed(1)} s, ${environment}`)),
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


var compose_build = __webpack_require__(24122);
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

};
//# sourceMappingURL=36832.index.js.map
