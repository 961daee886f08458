export const id = 14728;
export const ids = [14728];
export const modules = {

14728:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  R: () => (reversedOrder),
  v: () => (fileOrder)
});
const reversedOrder = [
	...["--sort-dirents=yes", "--reverse-dirents=yes"],
	...["--shuffle-dirents=no", "--pad-blocks=0", "-q"],
];
const fileOrder = {
	name: "file-order",
	environment: (base) => base,
	apply: (step, { fileOrder: program }) => {
		if ("lacks" in program)
			return program;
		if (step.network === "expected")
			return { lacks: "the step installs from the network" };
		return { has: { fileOrder: program.has } };
	},
};


}),

31405:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  E: () => (withEnv),
  n: () => (givenBy)
});
function givenBy(step, name) {
	return step.env[name] === undefined ? undefined : `the image or the Containerfile sets ${name}`;
}
function withEnv(base, env) {
	return { ...base, env: { ...base.env, ...env } };
}


}),

31691:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  Jq: () => (inherited),
  mu: () => (isStepVariation),
  sj: () => (isToldBySteps),
  wm: () => (varyEnvironment),
  BB: () => (varyStep)
});




var clock = __webpack_require__(85265);
;
const cpus = {
	name: "cpus",
	environment: (base) => base,
	apply: (_step, { cpus: list }) => ("lacks" in list ? list : { has: { cpus: list.has } }),
};


var file_order = __webpack_require__(14728);
;
const hostname_name = "varied-by-twofold";
const hostname = {
	name: "hostname",
	environment: (base) => ({ ...base, hostname: hostname_name }),
	apply: (step) => step.ownsHostname
		? { has: { hostname: hostname_name } }
		: { lacks: "the step shares the host's UTS namespace" },
};

;
const kernelName = {
	name: "kernel-name",
	environment: (base) => base,
	apply: (_step, { kernelName: architecture }) => "lacks" in architecture ? architecture : { has: { kernelName: architecture.has } },
};


var variations_step = __webpack_require__(31405);
;

const preferred = ["et_EE", "sv_SE", "tr_TR", "cs_CZ", "fr_CH", "fr_FR", "de_DE"];
const plain = "C";
const locale = {
	name: "locale",
	environment: (base) => (0,variations_step.E)(base, { LANG: plain }),
	apply: (step) => {
		const given = (0,variations_step.n)(step, "LC_ALL") ?? (0,variations_step.n)(step, "LANG");
		if (given !== undefined)
			return { lacks: given };
		const chosen = chosenOf(step);
		return { has: { env: { LANG: chosen, LANGUAGE: chosen.replace(/[.@].*/, "") } } };
	},
};
function chosenOf({ locales }) {
	const others = locales.filter((each) => !/^(?:C|POSIX|en_US)(?:\.|$)/i.test(each));
	const telling = preferred.flatMap((start) => others.filter((each) => each.startsWith(start)));
	return telling[0] ?? others[0] ?? plain;
}

;
const network = {
	name: "network",
	environment: (base) => base,
	apply: (step, { network: links }) => {
		if (step.network === "off") {
			return { lacks: "the step has no network in either build", isNeedless: true };
		}
		if (step.network === "expected")
			return { lacks: "the step uses the network" };
		if (step.network === "quiet")
			return { lacks: "the step may use the network: in the first build, it was still running" };
		return "lacks" in links ? links : { has: { network: "off" } };
	},
};

;

const zone = "<+14>-14";
const timezone = {
	name: "timezone",
	environment: (base) => (0,variations_step.E)(base, { TZ: zone }),
	apply: (step) => {
		const given = (0,variations_step.n)(step, "TZ");
		return given === undefined ? { has: { env: { TZ: zone } } } : { lacks: given };
	},
};


var umask = __webpack_require__(62304);
;

const extra = { USER: "varied", LOGNAME: "varied", TWOFOLD_VARIED: "1" };
const userEnv = {
	name: "user-env",
	environment: (base) => (0,variations_step.E)(base, { ...extra, HOME: variedHome("/root") }),
	apply: (step) => {
		if (["HOME", "USER", "LOGNAME"].every((name) => (0,variations_step.n)(step, name) !== undefined)) {
			return { lacks: "the image or the Containerfile sets HOME, USER and LOGNAME" };
		}
		const env = { ...extra, HOME: variedHome(step.home) };
		return { has: { env } };
	},
};
function variedHome(home) {
	return home.endsWith("/") ? `${home}.` : `${home}/.`;
}

;










const stepVariations = [
	hostname,
	timezone,
	locale,
	umask.M,
	cpus,
	userEnv,
	file_order.v,
	clock.pm,
	kernelName,
	network,
];
function isStepVariation(name) {
	return stepVariations.some((each) => each.name === name);
}
function isToldBySteps(name) {
	return isStepVariation(name) || name === "start-time";
}
const inherited = ["cpus", "kernel-name"];
function varyEnvironment(base, names) {
	const varied = chosen(names).reduce((environment, each) => each.environment(environment), base);
	return { ...varied, name: "varied" };
}
function varyStep(options) {
	const { hostname: name, umask: mask, env } = options.base;
	let edit = {
		env,
		...(name === undefined ? {} : { hostname: name }),
		...(mask === undefined ? {} : { umask: mask }),
	};
	const applied = [];
	const notApplied = [];
	for (const variation of chosen(options.names)) {
		const had = variation.apply(options.step, options.means);
		if ("lacks" in had) {
			const { lacks: reason, ...more } = had;
			notApplied.push({ variation: variation.name, reason, ...more });
		}
		else {
			applied.push(variation.name);
			edit = merged(edit, had.has);
		}
	}
	return { edit, applied, notApplied };
}
function chosen(names) {
	return stepVariations.filter(({ name }) => names.includes(name));
}
function merged(one, other) {
	return {
		...one,
		...other,
		env: { ...one.env, ...other.env },
		mounts: [...(one.mounts ?? []), ...(other.mounts ?? [])],
		files: [...(one.files ?? []), ...(other.files ?? [])],
	};
}


}),

62304:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  M: () => (umask),
  R: () => (variedUmask)
});
const variedUmask = 0o032;
const checksModes = /\b(?:dpkg-deb|dpkg-buildpackage|debuild)\b/;
const umask = {
	name: "umask",
	environment: (base) => ({ ...base, umask: variedUmask }),
	apply: ({ text, ownModes }) => {
		if (checksModes.test(text)) {
			return {
				lacks: "the step builds a Debian package, and the tools for that accept only the usual modes",
			};
		}
		if (ownModes || givesOthersAlone(text)) {
			return {
				lacks: "the step itself sets modes like those of the varied umask (execute for others, not for the group)",
			};
		}
		return { has: { umask: variedUmask } };
	},
};
function givesOthersAlone(text) {
	if (!/\b(?:chmod|install|mkdir|mkfifo|mknod|mode)\b/.test(text))
		return false;
	const octal = /(?<![\w.-])(?:-m)?[0-7]?[0-7][0246][1357]\b/;
	const symbolic = /(?<![\w.])[uo]{0,3}o[uo]{0,3}[+=][rwXst]{0,8}[xX]|(?<![\w.])g-[rwst]{0,8}x/;
	return octal.test(text) || symbolic.test(text);
}


}),

85265:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  lz: () => (clockLibraryPlace),
  pm: () => (clock),
  qH: () => (clockDays)
});
var _step_js__0 = __webpack_require__(31405);

const clockDays = { far: 400, "next day": 1, none: 0 };
function shiftOf(shift) {
	return `+${clockDays[shift]}d`;
}
const clockLibraryPlace = "/dev/twofold-clock.so";
const variables = {
	DONT_FAKE_MONOTONIC: "1",
	FAKETIME_DONT_FAKE_MONOTONIC: "1",
	FAKETIME_FORCE_MONOTONIC_FIX: "0",
	NO_FAKE_STAT: "1",
	FAKETIME_DISABLE_SHM: "1",
};
const shared = {
	names: "/twofold-clock /twofold-clock",
	files: [
		{ destination: "/dev/shm/sem.twofold-clock", bytes: freeSemaphore() },
		{ destination: "/dev/shm/twofold-clock", bytes: new Uint8Array(64) },
	],
};
function freeSemaphore() {
	const file = new ArrayBuffer(32);
	new BigUint64Array(file)[0] = 1n;
	new Int32Array(file)[2] = 128;
	return new Uint8Array(file);
}
const steers = /^(?:LD_PRELOAD|FAKETIME(?:_\w+)?|(?:DONT|NO)_FAKE_\w+)$/;
const clock = {
	name: "clock",
	environment: (base) => (0,_step_js__0.E)(base, { ...variables, FAKETIME: shiftOf("far") }),
	apply: (step, means) => {
		const library = libraryFor(step, means);
		if ("lacks" in library)
			return library;
		return {
			has: {
				env: {
					...variables,
					FAKETIME: shiftOf(step.clockShift),
					LD_PRELOAD: clockLibraryPlace,
					...(library.has.libc === "glibc" ? { FAKETIME_SHARED: shared.names } : {}),
				},
				mounts: [{ source: library.has.path, destination: clockLibraryPlace }],
				...(library.has.libc === "glibc" ? { files: shared.files } : {}),
			},
		};
	},
};
function libraryFor(step, { faketime }) {
	const [own] = Object.keys(step.env)
		.filter((name) => steers.test(name))
		.sort();
	if (own !== undefined)
		return { lacks: (0,_step_js__0.n)(step, own) ?? `the step sets ${own}` };
	if (step.network === "expected" && step.clockShift === "far")
		return { lacks: "the step uses the network, and certificates and package lists expire" };
	const { glibc, musl } = step.libc;
	if (glibc === undefined && !musl)
		return { lacks: "the image has only static programs" };
	if (glibc !== undefined && musl)
		return { lacks: "the image has two C libraries" };
	if ("lacks" in faketime)
		return faketime;
	const found = faketime.has.find((library) => canLoad(step.libc, library));
	return found === undefined ? { lacks: noneFits(step.libc, faketime.has) } : { has: found };
}
function canLoad({ glibc, musl, machine }, library) {
	if (library.machine !== machine)
		return false;
	if (library.libc === "musl")
		return musl;
	return glibc !== undefined && glibc >= library.glibc;
}
function noneFits({ glibc, machine }, libraries) {
	if (!libraries.some((library) => library.machine === machine)) {
		return "the image's programs are for another processor than this machine's libfaketime";
	}
	return glibc === undefined
		? "the image's programs use musl, and this machine has no libfaketime for it"
		: `the image's glibc 2.${glibc} is too old for this machine's libfaketime`;
}


}),

89905:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  trackedPaths: () => (trackedPaths)
});
var _domain_source_checkout_js__1 = __webpack_require__(25651);
var _run_repository_js__0 = __webpack_require__(11258);


async function trackedPaths(folder, surroundings) {
	const opened = await (0,_run_repository_js__0.h_)(folder, surroundings);
	if (opened.kind === "closed")
		return (0,_domain_source_checkout_js__1.L)(opened.why);
	const { root, git } = opened.repository;
	const listed = await git.text(["ls-files", "-v", "-s", "-z"]);
	if (!listed.known)
		return listed;
	const paths = listed.value.split("\0").flatMap((record) => {
		const tab = record.indexOf("\t");
		return /^[^S] 1[02]/.test(record) && tab > 0 ? [record.slice(tab + 1)] : [];
	});
	return (0,_domain_source_checkout_js__1.e)({ root, paths: [...new Set(paths)] });
}


}),

};
//# sourceMappingURL=14728.index.js.map
