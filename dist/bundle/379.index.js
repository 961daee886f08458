export const id = 379;
export const ids = [379];
export const modules = {

379:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  V: () => (userNamesOf)
});
var node_os__0 = __webpack_require__(48161);

function userNamesOf(env) {
	const names = [env["USER"], env["LOGNAME"], env["SUDO_USER"]];
	try {
		names.push((0,node_os__0.userInfo)().username);
	}
	catch {
	}
	return [...new Set(names.filter((name) => name !== undefined && name !== ""))].map(String);
}


}),

13908:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  _: () => (installCommands)
});
var _programs_js__0 = __webpack_require__(86198);

async function installCommands(request) {
	const { packages } = request;
	const path = request.env["PATH"] ?? "";
	const sudo = !request.root && (await (0,_programs_js__0.Kp)("sudo", path)) !== undefined;
	const update = ["apt-get", "update"];
	const install = ["apt-get", "install", "-y", "--no-install-recommends", ...packages];
	const commands = packages.length === 0 ? [update] : [update, install];
	return sudo ? commands.map((argv) => ["sudo", ...argv]) : commands;
}


}),

83075:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (BuildBroke)
});
class BuildBroke extends Error {
	slot;
	lastLines;
	steps;
	constructor(details) {
		super(details.end);
		this.name = "BuildBroke";
		this.slot = details.slot;
		this.lastLines = details.lastLines;
		this.steps = details.steps;
	}
}


}),

86198:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  K$: () => (missingPackages),
  Kp: () => (findProgram),
  xn: () => (firstProgram)
});
var node_fs__0 = __webpack_require__(73024);
var node_fs_promises__1 = __webpack_require__(51455);
var node_path__2 = __webpack_require__(76760);



const systemFolders = ["/usr/local/sbin", "/usr/sbin", "/sbin"];
async function findProgram(program, path) {
	const folders = [...path.split(node_path__2.delimiter), ...systemFolders].filter((folder) => folder !== "");
	return await firstProgram(folders.map((folder) => (0,node_path__2.join)(folder, program)));
}
async function firstProgram(paths) {
	for (const path of paths) {
		const isThere = await (0,node_fs_promises__1.access)(path, node_fs__0.constants.X_OK).then(() => true, () => false);
		if (isThere)
			return path;
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

92378:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  G_: () => (canonicalHostname),
  Zk: () => (contextShiftSeconds),
  ex: () => (canonicalEnvironment),
  tc: () => (untouchedEnvironment)
});
const canonicalHostname = "twofold";
function canonicalEnvironment(sourceDateEpoch) {
	const epoch = sourceDateEpoch === undefined ? {} : { SOURCE_DATE_EPOCH: String(sourceDateEpoch) };
	return {
		name: "canonical",
		hostname: canonicalHostname,
		umask: 0o022,
		env: { LANG: "C.UTF-8", ...epoch, TZ: "UTC" },
	};
}
const untouchedEnvironment = { name: "untouched", env: {} };
const contextShiftSeconds = -(400 * 86_400 + 12_345);


}),

98614:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  x: () => (shellQuoted)
});
function shellQuoted(text) {
	return `'${text.replaceAll("'", "'\\''")}'`;
}


}),

99822:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  HA: () => (readElfMachine),
  NJ: () => (architectureOf),
  c_: () => (elfMachineOf),
  f2: () => (architectures),
  sy: () => (runsBy)
});
const machines = {
	"386": { machine: 3, bits: 32, order: "little" },
	amd64: { machine: 62, bits: 64, order: "little" },
	arm: { machine: 40, bits: 32, order: "little" },
	arm64: { machine: 183, bits: 64, order: "little" },
	loong64: { machine: 258, bits: 64, order: "little" },
	mips64le: { machine: 8, bits: 64, order: "little" },
	ppc64le: { machine: 21, bits: 64, order: "little" },
	riscv64: { machine: 243, bits: 64, order: "little" },
	s390x: { machine: 22, bits: 64, order: "big" },
};
const architectures = Object.keys(machines);
function elfMachineOf(platform) {
	const [, architecture = ""] = platform.split("/");
	return Object.hasOwn(machines, architecture) ? machines[architecture] : undefined;
}
function architectureOf(found) {
	return architectures.find((name) => {
		const known = machines[name];
		return (known?.machine === found.machine && known.bits === found.bits && known.order === found.order);
	});
}
function runsBy(platform, architecture) {
	const [, own = ""] = platform.split("/");
	return own === architecture || (own === "amd64" && architecture === "386");
}
function readElfMachine(head) {
	if (head.length < 20 || head.readUInt32BE(0) !== 0x7f454c46)
		return undefined;
	const isLittle = head[5] === 1;
	return {
		machine: isLittle ? head.readUInt16LE(18) : head.readUInt16BE(18),
		bits: head[4] === 2 ? 64 : 32,
		order: isLittle ? "little" : "big",
	};
}


}),

};
//# sourceMappingURL=379.index.js.map
