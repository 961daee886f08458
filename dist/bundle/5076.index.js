export const id = 5076;
export const ids = [5076];
export const modules = {

25076:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  machinesFiles: () => (machinesFiles),
  ownConfiguration: () => (ownConfiguration),
  ownLimits: () => (ownLimits)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var smol_toml__2 = __webpack_require__(3292);
var _domain_text_failure_js__3 = __webpack_require__(67271);
var _domain_text_json_js__4 = __webpack_require__(24099);





const keptContainers = [
	"apparmor_profile",
	"cgroups",
	"keyring",
	"label",
	"rootless_networking",
	"seccomp_profile",
];
const keptEngine = [
	"cgroup_manager",
	"helper_binaries_dir",
	"image_copy_tmp_dir",
	"image_parallel_copies",
	"network_cmd_options",
	"network_cmd_path",
	"no_pivot_root",
	"platform_to_oci_runtime",
	"retry",
	"retry_delay",
	"runtime",
	"runtime_supports_json",
	"runtime_supports_kvm",
	"runtime_supports_nocgroups",
	"runtimes",
];
const proxy = /^(?:all|ftp|https?|no)_proxy=/i;
const capabilities = [
	"CHOWN",
	"DAC_OVERRIDE",
	"FOWNER",
	"FSETID",
	"KILL",
	"NET_BIND_SERVICE",
	"SETFCAP",
	"SETGID",
	"SETPCAP",
	"SETUID",
	"SYS_CHROOT",
];
function ownConfiguration(files, limits) {
	const tables = files.map(parsed);
	const merged = (name) => tables.map((table) => objectIn(table, name)).reduce(withChanges, {});
	const engine = merged("engine");
	const proxies = listIn(engine, "env").filter((entry) => proxy.test(String(entry)));
	return (0,smol_toml__2.As)({
		containers: {
			...only(merged("containers"), keptContainers),
			default_capabilities: capabilities,
			...(limits.length === 0 ? {} : { default_ulimits: limits }),
		},
		engine: { ...only(engine, keptEngine), ...(proxies.length === 0 ? {} : { env: proxies }) },
		network: merged("network"),
	});
}
function parsed({ path, text }) {
	try {
		return (0,smol_toml__2.parse)(text);
	}
	catch (cause) {
		const why = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause);
		throw new _domain_text_failure_js__3.HR({
			code: "tool",
			message: `${path} cannot be read: ${why}.`,
			fix: "Fix it: buildah cannot read it either (containers.conf(5) says how).",
			cause,
		});
	}
}
function withChanges(before, after) {
	const result = { ...before };
	for (const [key, value] of Object.entries(after)) {
		const known = result[key];
		if ((0,_domain_text_json_js__4.OW)(value))
			result[key] = { ...((0,_domain_text_json_js__4.OW)(known) ? known : {}), ...value };
		else if (Array.isArray(value))
			result[key] = withEntries(known, value);
		else
			result[key] = value;
	}
	return result;
}
function withEntries(before, entries) {
	const own = entries.filter((entry) => !(0,_domain_text_json_js__4.OW)(entry));
	const appends = entries.some((entry) => (0,_domain_text_json_js__4.OW)(entry) && entry["append"] === true);
	return appends && Array.isArray(before) ? [...before, ...own] : own;
}
function only(table, names) {
	return Object.fromEntries(Object.entries(table).filter(([name]) => names.includes(name)));
}
function objectIn(table, name) {
	const value = table[name];
	return (0,_domain_text_json_js__4.OW)(value) ? value : {};
}
function listIn(table, name) {
	const value = table[name];
	return Array.isArray(value) ? value : [];
}
async function machinesFiles(places) {
	const { CONTAINERS_CONF: named, CONTAINERS_CONF_OVERRIDE: last } = places.env;
	const paths = named ? [named] : await usualFiles(places);
	const files = [];
	for (const path of [...paths, ...(last ? [last] : [])]) {
		const text = await (0,node_fs_promises__0.readFile)(path, "utf8").catch(() => undefined);
		if (text !== undefined)
			files.push({ path, text });
	}
	return files;
}
async function usualFiles({ env, rootless, root = "/" }) {
	const { XDG_CONFIG_HOME: settings = "", HOME: home = "" } = env;
	const own = (0,node_path__1.isAbsolute)(settings) ? settings : (0,node_path__1.join)(home, ".config");
	const folders = [(0,node_path__1.join)(root, "usr/share"), (0,node_path__1.join)(root, "etc"), ...(rootless ? [own] : [])];
	const found = folders.map(async (folder) => {
		const file = (0,node_path__1.join)(folder, "containers/containers.conf");
		const more = await (0,node_fs_promises__0.readdir)(`${file}.d`).catch(() => []);
		const parts = more.filter((name) => name.endsWith(".conf")).sort();
		return [file, ...parts.map((name) => (0,node_path__1.join)(`${file}.d`, name))];
	});
	return (await Promise.all(found)).flat();
}
const asked = 1024 * 1024;
function ownLimits(table) {
	return table.split("\n").flatMap((line) => {
		const name = limitNames[line.slice(0, 25).trim()];
		const [soft, hard] = line.slice(26).trim().split(/\s+/);
		return name !== undefined && Number(hard) < asked ? [`${name}=${soft}:${hard}`] : [];
	});
}
const limitNames = {
	"Max open files": "nofile",
	"Max processes": "nproc",
};


})

};
//# sourceMappingURL=5076.index.js.map
