export const id = 18534;
export const ids = [18534];
export const modules = {

18534:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  j: () => (isForeign),
  s: () => (namesArchitecture)
});
var _domain_oci_elf_machine_js__0 = __webpack_require__(99822);

const otherNames = {
	"386": ["i386", "i586", "i686", "ia32", "x86"],
	amd64: ["x86_64", "x86-64", "x64"],
	arm: ["armel", "armhf", "armv5", "armv6", "armv7"],
	arm64: ["aarch64", "armv8"],
};
function isForeign({ path, architecture }, platform) {
	if (architecture === undefined || (0,_domain_oci_elf_machine_js__0.sy)(platform, architecture))
		return false;
	return !isNamedIn(path, architecture) && !wordsOf(path).includes("testdata");
}
function namesArchitecture(path) {
	return _domain_oci_elf_machine_js__0.f2.some((name) => isNamedIn(path, name));
}
function isNamedIn(path, architecture) {
	const [words, text] = [wordsOf(path), path.toLowerCase()];
	return [architecture, ...(otherNames[architecture] ?? [])].some((name) => /[_-]/.test(name) ? text.includes(name) : words.includes(name));
}
function wordsOf(path) {
	return path.toLowerCase().split(/[^a-z0-9]+/);
}


}),

70925:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Zu: () => (merged),
  _o: () => (PackagedFiles),
  vg: () => (isPackageList),
  x$: () => (largestList)
});
const dpkgList = /^var\/lib\/dpkg\/info\/[^/]+\.list$/;
const apkDatabases = ["lib/apk/db/installed", "usr/lib/apk/db/installed"];
const mostPaths = 1_000_000;
const largestList = 64 * 1024 * 1024;
function isPackageList(path) {
	return dpkgList.test(path) || apkDatabases.includes(path);
}
class PackagedFiles {
	#paths = new Set();
	add(path, text) {
		const listed = dpkgList.test(path) ? text.split("\n") : apkFiles(text);
		for (const one of listed) {
			if (this.#paths.size < mostPaths && one !== "")
				this.#paths.add(merged(one));
		}
	}
	has(path) {
		return this.#paths.has(merged(path));
	}
}
function apkFiles(text) {
	let folder = "";
	const files = [];
	for (const line of text.split("\n")) {
		if (line.startsWith("F:"))
			folder = line.slice(2);
		if (line.startsWith("R:"))
			files.push(folder === "" ? line.slice(2) : `${folder}/${line.slice(2)}`);
	}
	return files;
}
const mergedFolders = new Set([
	...["bin", "sbin", "lib", "lib32", "lib64", "libx32"],
]);
const usr = "usr/";
function merged(path) {
	const start = path.startsWith("/") ? 1 : 0;
	if (!path.startsWith(usr, start))
		return path.slice(start);
	const folder = start + usr.length;
	const end = path.indexOf("/", folder);
	return path.slice(end > 0 && mergedFolders.has(path.slice(folder, end)) ? folder : start);
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
//# sourceMappingURL=18534.index.js.map
