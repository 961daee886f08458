export const id = 3820;
export const ids = [3820];
export const modules = {

26387:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (isCutOffStep),
  c: () => (isCutOffStage)
});
var _origins_js__0 = __webpack_require__(54837);

function isCutOffStage(hermetic, stage) {
	return hermetic !== undefined && !hermetic.fetchStages.includes((0,_origins_js__0.Vb)(stage));
}
function isCutOffStep({ flags }) {
	return flags.some(({ name, value }) => name === "network" && value.text === "none");
}


}),

48688:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Tv: () => (runsInput),
  go: () => (isVerification),
  kR: () => (savedAs),
  pc: () => (isDownload),
  sR: () => (runsWords)
});
var _run_script_js__0 = __webpack_require__(32834);

const downloaders = new Set(["curl", "wget", "aria2c", "fetch"]);
function isDownload({ name, words }) {
	if (!downloaders.has(name))
		return false;
	const urls = words.filter((word) => !word.startsWith("-"));
	const near = /^(?:[a-z]+:\/\/)?(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)|^file:/;
	return urls.some((word) => !near.test(word));
}
const interpreter = /^(?:python[\d.]*|perl|node|ruby|php)$/;
function runsInput({ name, words }) {
	if (!_run_script_js__0.mP.has(name) && !interpreter.test(name))
		return false;
	if (_run_script_js__0.mP.has(name) && words.some((word) => /^-(?=[a-z]*$)[a-z]*s/.test(word)))
		return true;
	const [first] = words.filter((word) => !/^-[A-Za-z]+$/.test(word) || /^-[a-z]*[cem]$/.test(word));
	return first === undefined || first === "-" || first === "/dev/stdin" || first === "--";
}
function runsWords({ name, words }) {
	if (name === "." || name === "source" || name === "eval")
		return true;
	if (!_run_script_js__0.mP.has(name) && !interpreter.test(name))
		return false;
	const [first = ""] = words.filter((word) => !/^-[abd-z]+$/.test(word));
	return /^-[a-z]*[ce]$/.test(first) || first.startsWith("<(");
}
function savedAs(command) {
	const { name, words, writesTo } = command;
	if (writesTo !== undefined)
		return writesTo;
	const short = name === "wget" ? "O" : "o";
	const long = name === "wget" ? "--output-document" : "--output";
	const at = words.findIndex((word) => word === long || new RegExp(`^-[A-Za-z]*${short}$`).test(word));
	const named = at === -1 ? attached(words, long) : words[at + 1];
	if (named !== undefined)
		return named === "-" ? undefined : named;
	const takesName = name === "wget" || words.some((word) => /^-[A-Za-z]*O|^--remote-name$/.test(word));
	const url = words.findLast((word) => /^[a-z]+:\/\//.test(word));
	return takesName && url !== undefined ? (0,_run_script_js__0.kX)(url.replace(/[?#].*$/s, "")) : undefined;
}
function attached(words, long) {
	return words.find((word) => word.startsWith(`${long}=`))?.slice(long.length + 1);
}
const sums = /^(?:sha\d+sum|shasum|b2sum|b3sum|md5sum)$/;
function isVerification({ name, words, piped, inserted }) {
	if (sums.test(name)) {
		return words.some((word) => /^-(?=[a-z]*$)[a-z]*c|^--check$/.test(word));
	}
	if (/^(?:\[\[?|test|grep|fgrep|diff|cmp)$/.test(name))
		return [...piped, ...inserted].some((command) => sums.test(command.name) ||
			(command.name === "openssl" && /^(?:dgst|sha\d+)$/.test(command.words[0] ?? "")));
	if (name === "gpg" || name === "gpg2")
		return words.includes("--verify");
	if (name === "gpgv" || name === "sqv")
		return true;
	if (name === "cosign" || name === "slsa-verifier" || name === "gh") {
		return words.some((word) => word.startsWith("verify"));
	}
	if (name === "openssl")
		return words.includes("-verify");
	return name === "minisign" || name === "signify"
		? words.some((word) => /^-\w*V/.test(word))
		: false;
}


}),

73063:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  E: () => (packageRequest)
});

;
function namesOneVersion(word) {
	const behindStar = word.slice(word.lastIndexOf("*") + 1);
	const at = behindStar.indexOf("==");
	return at >= 0 && at + 2 < behindStar.length;
}

;

const options = (text) => new Set(text.split(" "));
const isLocal = (word) => /^(?:\.{0,2}\/|\.{1,2}$|\.\[|file:)/.test(word);
const hasExactVersion = (word) => /.@(?:npm:@?[^@]{0,214}@)?v?\d+\.\d+\.\d+/.test(word) ||
	/#[0-9a-f]{7,40}$/.test(word) ||
	/\.tgz$/.test(word);
const npmFix = (name) => `npm, yarn, pnpm: give versions (\`${name}@1.2.3\`), or put them into package.json and use \`npm ci\` with the lock file.`;
const goOptions = options("-C -p -ldflags -gcflags -asmflags -tags -modfile -o -exec");
const floatingGoVersion = /@(?:latest|upgrade|patch|main|master)$/;
const goFix = (name) => `go: give versions: \`${name.replace(/@.*$/s, "")}@v1.2.3\`.`;
const packageManagers = [
	{
		name: "apt",
		packages: "system",
		programs: /^(?:xx-)?(?:apt|apt-get|aptitude)$/,
		install: /^install$/,
		upgrade: /^(?:upgrade|dist-upgrade|full-upgrade|safe-upgrade)$/,
		fetch: /^(?:update|source|build-dep|download)$/,
		valued: options("-t --target-release --default-release -o --option -c --config-file -a -S --snapshot"),
		isPinned: (word) => word.includes("=") || isLocal(word) || word.endsWith(".deb"),
		offline: /^--no-download$/,
		fix: (name) => `apt: install from a snapshot (repro-sources-list.sh, or snapshot.debian.org or snapshot.ubuntu.com in the sources), or give versions: \`${name}=<version>\`.`,
	},
	{
		name: "apk",
		packages: "system",
		programs: /^(?:xx-)?apk$/,
		install: /^add$/,
		upgrade: /^upgrade$/,
		fetch: /^(?:update|fetch)$/,
		valued: options("-t --virtual -X --repository -p --root --arch --keys-dir --cache-dir --repositories-file"),
		isPinned: (word) => /[=~]|^!/.test(word) || isLocal(word) || word.endsWith(".apk"),
		offline: /^--no-network$/,
		fix: (name) => `apk: give versions: \`${name}=<version>\` (or \`${name}~=<version>\`).`,
	},
	{
		name: "dnf",
		packages: "system",
		programs: /^(?:dnf|dnf5|yum|microdnf|tdnf)$/,
		install: /^(?:install|groupinstall)$/,
		upgrade: /^(?:update|upgrade|distro-sync)$/,
		fetch: /^(?:makecache|download|builddep)$/,
		valued: options("-c --config --repo --repoid --releasever --setopt --installroot --exclude -x --enablerepo --disablerepo"),
		isPinned: (word) => /-\d[\w+~^:]*\.[\w.+~^:]*(?:-\d[\w.+~^]*)?$/.test(word) ||
			isLocal(word) ||
			word.endsWith(".rpm"),
		offline: /^(?:-C|--cacheonly)$/,
		fix: (name) => `dnf, yum: give versions: \`${name}-<version>-<release>\`.`,
	},
	{
		name: "zypper",
		packages: "system",
		programs: /^zypper$/,
		install: /^(?:install|in)$/,
		upgrade: /^(?:update|up|dist-upgrade|dup|patch)$/,
		fetch: /^(?:refresh|ref)$/,
		valued: options("-r --repo -t --type -R --root -D --reposd-dir"),
		isPinned: (word) => /=|-\d+\.\d/.test(word) || isLocal(word) || word.endsWith(".rpm"),
		fix: (name) => `zypper: give versions: \`${name}=<version>\`.`,
	},
	{
		name: "pacman",
		packages: "system",
		programs: /^pacman$/,
		install: /^-S[a-z]*$|^--sync$/,
		valued: options("--root --dbpath --cachedir --config -r -b"),
		isPinned: isLocal,
		fix: () => "pacman: use a day of the archive (https://archive.archlinux.org/repos/2026/01/31/) as the mirror.",
	},
	{
		name: "pip",
		packages: "language",
		programs: /^(?:pip[\d.]*|pipx)$/,
		install: /^install$/,
		fetch: /^(?:download|wheel)$/,
		valued: options("-r --requirement -c --constraint -i --index-url --extra-index-url -f --find-links -t --target --prefix --root --src -e --editable --platform --python-version --trusted-host --no-binary --only-binary --progress-bar --cache-dir --timeout --default-timeout --retries --proxy --log --upgrade-strategy --abi --implementation --config-settings -C"),
		isPinned: (word) => namesOneVersion(word) ||
			/@[0-9a-f]{40}/.test(word) ||
			isLocal(word) ||
			/\.(?:whl|zip|tar\.gz)$|^https?:/.test(word),
		locked: /^(?:--require-hashes|-c|--constraint(?:=.*)?)$/,
		offline: /^--no-index$/,
		fix: (name) => `pip: give versions (\`${name}==<version>\`), or better, use a list with hashes: \`pip install --require-hashes -r requirements.txt\`.`,
	},
	{
		name: "npm",
		packages: "language",
		programs: /^npm$/,
		install: /^(?:install|i|add)$/,
		upgrade: /^(?:update|upgrade|up)$/,
		fetch: /^(?:ci|clean-install|exec|audit)$/,
		valued: options("--prefix --registry -w --workspace --omit --include --loglevel --cache --tag -C"),
		isPinned: (word) => hasExactVersion(word) || isLocal(word),
		unlocked: /^--(?:no-package-lock|package-lock=false)$/,
		offline: /^--offline$/,
		fix: npmFix,
	},
	{
		name: "yarn",
		packages: "language",
		programs: /^(?:yarn|yarnpkg|pnpm|bun)$/,
		install: /^(?:add|install|i)$/,
		upgrade: /^(?:update|upgrade|up)$/,
		fetch: /^(?:fetch|dlx)$/,
		valued: options("--cwd --registry --cache-folder -C --dir --filter -F --store-dir"),
		isPinned: (word) => hasExactVersion(word) || isLocal(word),
		unlocked: /^--no-lockfile$/,
		offline: /^--offline$/,
		fix: npmFix,
	},
	{
		name: "gem",
		packages: "language",
		programs: /^gem$/,
		install: /^install$/,
		upgrade: /^update$/,
		fetch: /^fetch$/,
		valued: options("-v --version -i --install-dir -n --bindir --source -s -P --platform"),
		isPinned: (word) => /:\d|^\d/.test(word) || isLocal(word) || word.endsWith(".gem"),
		locked: /^(?:-v.*|--version(?:=.*)?)$/,
		offline: /^(?:-l|--local)$/,
		fix: (name) => `gem: give versions (\`gem install ${name} -v <version>\`), or use a Gemfile.lock.`,
	},
	{
		name: "go",
		packages: "language",
		programs: /^go$/,
		install: /^install$/,
		valued: goOptions,
		isPinned: (word) => !floatingGoVersion.test(word),
		fix: goFix,
	},
	{
		name: "go get",
		packages: "language",
		programs: /^go$/,
		install: /^get$/,
		valued: goOptions,
		isPinned: (word) => !floatingGoVersion.test(word) && (word.includes("@") || !/^[\w-]+\.[^/]/.test(word)),
		unlocked: /^-u(?:=.*)?$/,
		fix: goFix,
	},
	{
		name: "cargo",
		packages: "language",
		programs: /^cargo$/,
		install: /^install$/,
		upgrade: /^update$/,
		fetch: /^fetch$/,
		valued: options("--version --vers --git --branch --tag --rev --path --root --features -F --registry --index --target --profile --bin --example -j --jobs --target-dir --config"),
		isPinned: (word) => /@=?\d/.test(word),
		locked: /^--(?:version|vers|path|rev|tag)(?:=.*)?$/,
		offline: /^--(?:offline|frozen)$/,
		fix: (name) => `cargo: \`cargo install --locked --version <version> ${name}\`.`,
	},
	{
		name: "composer",
		packages: "language",
		programs: /^composer$/,
		install: /^require$/,
		upgrade: /^(?:update|upgrade)$/,
		fetch: /^(?:install|create-project)$/,
		valued: options("-d --working-dir"),
		isPinned: (word) => /[:=]v?\d+\.\d+\.\d+/.test(word) || /^(?:php|ext-)/.test(word),
		fix: (name) => `composer: give versions (\`${name}:1.2.3\`), or use \`composer install\` with composer.lock.`,
	},
	{
		name: "pecl",
		packages: "language",
		programs: /^(?:pecl|pear)$/,
		install: /^install$/,
		upgrade: /^(?:upgrade|upgrade-all)$/,
		fetch: /^(?:download|update-channels|channel-update)$/,
		valued: options("-D --configureoptions -R --installroot -P --packagingroot"),
		isPinned: (word) => /-\d/.test(word) || isLocal(word) || /\.tgz$/.test(word),
		offline: /^(?:-O|--offline)$/,
		fix: (name) => `pecl: give versions: \`pecl install ${name}-1.2.3\`.`,
	},
	{
		name: "conda",
		packages: "language",
		programs: /^(?:conda|mamba|micromamba)$/,
		install: /^(?:install|create)$/,
		upgrade: /^(?:update|upgrade)$/,
		valued: options("-c --channel -n --name -p --prefix -f --file"),
		isPinned: (word) => word.includes("=") || isLocal(word),
		locked: /^(?:-f|--file(?:=.*)?)$/,
		offline: /^--offline$/,
		fix: (name) => `conda: give versions (\`${name}=1.2.3\`), or use an explicit list (\`conda list --explicit\`).`,
	},
];

;

function packageRequest(command) {
	const { program, words, text } = addressed(command);
	const managers = packageManagers.filter(({ programs }) => programs.test(program));
	for (const [index, word] of words.entries()) {
		for (const manager of managers) {
			const kind = kindOf(word, manager);
			if (kind === undefined)
				continue;
			const behind = words.slice(index + 1);
			return {
				manager,
				text: `${text} ${word}`,
				kind,
				packages: named(behind, manager.valued),
				options: [...words.slice(0, index), ...behind].filter((each) => each.startsWith("-")),
			};
		}
	}
	return undefined;
}
function addressed({ name, words }) {
	const module = /^python[\d.]*$/.test(name) ? words.indexOf("-m") + 1 : 0;
	if (module > 0) {
		const program = words[module] ?? "";
		return { program, words: words.slice(module + 1), text: program };
	}
	const [verb] = words;
	if (name === "uv" && verb === "pip")
		return { program: "pip", words: words.slice(1), text: "pip" };
	if (name === "uv" && verb === "tool")
		return { program: "pip", words: words.slice(1), text: "uv tool" };
	return { program: name, words, text: name };
}
function kindOf(word, manager) {
	if (manager.install.test(word))
		return "install";
	if (manager.upgrade?.test(word) === true)
		return "upgrade";
	return manager.fetch?.test(word) === true ? "fetch" : undefined;
}
function named(words, valued) {
	const found = [];
	for (let at = 0; at < words.length; at += 1) {
		const word = words[at] ?? "";
		if (valued.has(word))
			at += 1;
		else if (word !== "" && !word.startsWith("-"))
			found.push(word);
	}
	return found;
}


}),

32834:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  j3: () => (runScript),
  kX: () => (programName),
  mP: () => (shells),
  ze: () => (lineFinder)
});
var _containerfile_heredoc_js__0 = __webpack_require__(24766);

function lineFinder(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
		starts.push(at + 1);
	return (offset) => countUpTo(starts, offset);
}
function countUpTo(ascending, limit) {
	let low = 0;
	let high = ascending.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ascending[middle] ?? 0) <= limit)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}
const shells = new Set(["sh", "bash", "dash", "ash", "ksh", "zsh"]);
function programName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function runScript(instruction, lineOf) {
	const { argument, line } = instruction;
	const strings = (0,_containerfile_heredoc_js__0.lJ)(argument);
	if (strings !== undefined)
		return { text: strings.map(quoted).join(" "), lineAt: () => line };
	const body = heredocLines(instruction);
	const { endLine } = instruction;
	if ((0,_containerfile_heredoc_js__0.tD)(argument)) {
		const content = instruction.heredocs[0] ?? "";
		if (!isShellScript(content))
			return undefined;
		return { text: content, lineAt: linesFrom(endLine - countNewlines(content), content) };
	}
	const text = [argument, ...body].join("\n");
	const below = [argument, ...body].slice(1).join("\n");
	const afterArgument = linesFrom(endLine - body.length + 1, below);
	const inArgument = argumentLines(instruction, lineOf);
	return {
		text,
		lineAt: (position) => position <= argument.length
			? inArgument(position)
			: afterArgument(position - argument.length - 1),
	};
}
function quoted(word) {
	return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function heredocLines(instruction) {
	return (0,_containerfile_heredoc_js__0.ib)(instruction).flatMap(({ name }, index) => [
		...(instruction.heredocs[index] ?? "").split("\n").slice(0, -1),
		name,
	]);
}
function isShellScript(content) {
	const [interpreter] = /^#![ \t]*(?:\S*\/env[ \t]+)?(\S+)/.exec(content)?.slice(1) ?? [];
	return interpreter === undefined || shells.has(programName(interpreter));
}
function linesFrom(first, text) {
	return (position) => first + countNewlines(text.slice(0, position));
}
function argumentLines({ argument, line, words }, lineOf) {
	let next = 0;
	const starts = words.map(({ text }) => {
		const at = argument.indexOf(text, next);
		next = at + text.length;
		return at;
	});
	return (position) => {
		const word = words[countUpTo(starts, position) - 1];
		return word === undefined ? line : lineOf(word.start);
	};
}
function countNewlines(text) {
	return text.split("\n").length - 1;
}


}),

81053:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  k: () => (runsOf)
});


var heredoc = __webpack_require__(24766);

var variables = __webpack_require__(50995);

var parser = __webpack_require__(88989);

var run_script = __webpack_require__(32834);
;

const plain = { valued: [], between: 0 };
const wrappers = new Map([
	["sudo", { valued: ["-u", "-g", "-h", "-p", "-C", "-D", "-R", "-T"], between: 0 }],
	["doas", { valued: ["-u", "-C"], between: 0 }],
	["env", { valued: ["-u", "-C", "--unset", "--chdir"], between: 0 }],
	["exec", { valued: ["-a"], between: 0 }],
	["command", plain],
	["builtin", plain],
	["nohup", plain],
	["time", { valued: ["-f", "-o"], between: 0 }],
	["nice", { valued: ["-n"], between: 0 }],
	["ionice", { valued: ["-c", "-n"], between: 0 }],
	["stdbuf", { valued: ["-i", "-o", "-e"], between: 0 }],
	["timeout", { valued: ["-s", "-k", "--signal", "--kill-after"], between: 1 }],
	["gosu", { valued: [], between: 1 }],
	["su-exec", { valued: [], between: 1 }],
	["setpriv", plain],
	["fakeroot", plain],
	["eatmydata", plain],
	["xargs", { valued: ["-n", "-I", "-P", "-d", "-L", "-s", "-E", "-a"], between: 0 }],
]);
function unwrapped(words) {
	let rest = words;
	for (;;) {
		const wrapper = wrappers.get((0,run_script.kX)(rest[0] ?? ""));
		if (wrapper === undefined)
			return rest;
		const inner = behind(wrapper, rest.slice(1));
		if (inner.length === 0)
			return rest;
		rest = inner;
	}
}
function behind({ valued, between }, words) {
	let at = 0;
	for (; at < words.length; at += 1) {
		const word = words[at] ?? "";
		if (word === "--") {
			at += 1;
			break;
		}
		const isAssignment = /^[A-Za-z_]\w*=/.test(word);
		if (!word.startsWith("-") && !isAssignment)
			break;
		if (valued.includes(word))
			at += 1;
	}
	return words.slice(at + between);
}

;
const longestValue = 4096;
function wordsOf(word, variables) {
	if (word === undefined)
		return [];
	if (word.type === "Assignment")
		return [expanded(word.text, variables)];
	if (word.parts === undefined)
		return [word.value];
	const isQuoted = word.parts.some(({ type }) => /Quoted$/.test(type));
	if (word.parts.every(({ type }) => type === "SingleQuoted"))
		return [word.value];
	const text = expanded(word.value, variables);
	if (isQuoted || text === word.value)
		return [text];
	return expanded(withoutOutput(word), variables)
		.split(/\s+/)
		.filter((part) => part !== "");
}
function remember({ name, value }, variables) {
	if (value.type !== "Word")
		return;
	const text = expanded(withoutOutput(value), variables);
	if (text.length <= longestValue)
		variables.assigned.set(name, text);
}
const unknownOutput = "$()";
function withoutOutput({ value, parts = [] }) {
	let text = value;
	for (const part of parts) {
		for (const inner of part.type === "DoubleQuoted" ? part.parts : [part]) {
			if (inner.type === "CommandExpansion")
				text = text.replace(inner.text, () => unknownOutput);
		}
	}
	return text;
}
function expanded(text, { lookup, assigned }) {
	if (text.length > longestValue)
		return text;
	return text.replace(/\$(?:\{(\w+)\}|(\w+))/g, (written, braced, plain) => {
		const name = braced ?? plain ?? "";
		return assigned.get(name) ?? lookup(name) ?? written;
	});
}

;




const longestScript = 64 * 1024;
const longestPipe = 16;
const deepest = 12;
function commandsOf(script, lookup) {
	return readScript(script, {
		at: undefined,
		depth: 0,
		piped: [],
		variables: { lookup, assigned: new Map() },
	});
}
function readScript(script, within) {
	if (within.depth > deepest)
		return [];
	const source = script.slice(0, longestScript);
	try {
		return readNode((0,parser.qg)(source), { ...within, source });
	}
	catch (error) {
		if (error instanceof RangeError)
			return [];
		throw error;
	}
}
function readNode(node, within) {
	if (node.type === "Command")
		return readCommand(node, within);
	if (node.type === "Pipeline") {
		const found = [];
		for (const command of node.commands) {
			const piped = [...within.piped, ...found.slice(-longestPipe)].slice(-longestPipe);
			found.push(...readNode(command, { ...within, piped }));
		}
		return found;
	}
	if (node.type === "Assignment")
		remember(node, within.variables);
	if (node.type !== "Script")
		return readChildren(node, within);
	const depth = within.depth + 1;
	if (depth > deepest)
		return [];
	const own = node.source;
	return readChildren(node, {
		...within,
		depth,
		...(own === undefined ? {} : { source: own, at: within.at ?? node.pos }),
	});
}
function readChildren(node, within) {
	const found = [];
	(0,parser.dK)(node, (child) => {
		for (const command of readNode(child, within))
			found.push(command);
	});
	return found;
}
function readCommand(node, within) {
	const { source, variables } = within;
	const position = within.at ?? node.pos;
	const inside = { ...within, piped: [] };
	const inserted = readChildren(node, inside);
	const words = unwrapped([node.name, ...node.args].flatMap((word) => wordsOf(word, variables)));
	const [path] = words;
	if (path === undefined || /[`()]/.test(path))
		return inserted;
	const command = {
		name: (0,run_script.kX)(path),
		path,
		words: words.slice(1),
		text: source.slice(node.pos, node.end),
		position,
		piped: [...within.piped, ...(readsString(node) ? inserted : [])],
		inserted,
		writesTo: outputOf(node, variables),
	};
	const nested = nestedScripts(command, node).flatMap((script) => readScript(script, { ...within, at: position, depth: within.depth + 1 }));
	return [...inserted, command, ...nested];
}
function nestedScripts({ name, words }, node) {
	if (name === "eval")
		return [words.join(" ")];
	if (!run_script.mP.has(name) && name !== "su" && name !== "runuser")
		return [];
	const flag = words.findIndex((word) => /^-[a-z]*c$/.test(word));
	const inline = flag === -1 ? [] : words.slice(flag + 1, flag + 2);
	const documents = node.redirects.flatMap((redirect) => redirect.type === "HereDoc" ? [redirect.body.text] : []);
	return [...inline, ...(run_script.mP.has(name) ? documents : [])];
}
function readsString(node) {
	return node.redirects.some(({ type }) => type === "HereString");
}
function outputOf(node, variables) {
	for (const redirect of node.redirects) {
		if (redirect.type !== "Redirect" || !/^(?:>|>>|>\||&>|&>>)$/.test(redirect.operator))
			continue;
		const { descriptor } = redirect;
		const isOutput = descriptor?.type !== "FileDescriptor" || descriptor.value === 1;
		if (isOutput)
			return wordsOf(redirect.target, variables)[0];
	}
	return undefined;
}

;




function runsOf({ scope }) {
	const known = runsByScope.get(scope);
	if (known !== undefined)
		return known;
	const runs = readRuns(scope);
	runsByScope.set(scope, runs);
	return runs;
}
const runsByScope = new WeakMap();
function readRuns(scope) {
	const lineOf = (0,run_script.ze)(scope.containerfile.text);
	const foreign = new Set();
	const runs = [];
	for (const { stage, instruction, lookup } of (0,variables.s)(scope)) {
		if (instruction.keyword === "SHELL") {
			if (isShell(instruction))
				foreign.delete(stage);
			else
				foreign.add(stage);
		}
		if (instruction.keyword !== "RUN" || foreign.has(stage))
			continue;
		runs.push(readRun({ stage, instruction, lookup, lineOf }));
	}
	return runs;
}
function isShell({ argument }) {
	return run_script.mP.has((0,run_script.kX)((0,heredoc.lJ)(argument)?.[0] ?? ""));
}
function readRun(options) {
	const { stage, instruction, lookup, lineOf } = options;
	const script = (0,run_script.j3)(instruction, lineOf);
	if (script === undefined) {
		return { stage, instruction, commands: [], lineOf: () => instruction.line };
	}
	return {
		stage,
		instruction,
		commands: commandsOf(script.text, lookup),
		lineOf: ({ position }) => script.lineAt(position),
	};
}


})

};
//# sourceMappingURL=3820.index.js.map
