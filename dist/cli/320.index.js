export const id = 320;
export const ids = [320];
export const modules = {

/***/ 6642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ leash)
/* harmony export */ });
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(850);

/** Whether the leash works, by PATH. */
const known = new Map();
/**
 * Returns the words to put before a program, so that the kernel sends it a signal when our process
 * has ended for whatever reason: after SIGKILL, nothing else can. Returns no words where
 * util-linux's setpriv(1) is missing.
 */
async function leash(signal, env) {
    const path = env["PATH"] ?? "";
    const possible = known.get(path) ?? isPossible(env);
    known.set(path, possible);
    return (await possible) ? words(signal) : [];
}
function words(signal) {
    return ["setpriv", "--pdeathsig", signal, "--"];
}
async function isPossible(env) {
    const [program = "", ...args] = [...words("TERM"), "true"];
    return (0,_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .succeeded */ .gq)(await (0,_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .eF)({ program, args, env, timeoutSeconds: 10 }));
}
//# sourceMappingURL=leash.js.map

/***/ }),

/***/ 4852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ platformArguments),
/* harmony export */   skopeoRegistry: () => (/* binding */ skopeoRegistry)
/* harmony export */ });
/* harmony import */ var _domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1758);
/* harmony import */ var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(719);
/* harmony import */ var _process_leash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6642);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(850);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(382);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2667);






/**
 * Seconds after which a copy will not end any more; skopeo itself waits for as long as a registry
 * asks it to.
 */
const copySeconds = 30 * 60;
const askSeconds = 120;
/**
 * Implements the {@link Registry} port with skopeo. It uses only `docker://`, `dir:` and `oci:`,
 * because `containers-storage:` needs a user namespace that hosted runners deny.
 */
function skopeoRegistry(options) {
    const auth = options.authFile === undefined ? [] : [`--authfile=${options.authFile}`];
    const verify = (reference) => (0,_domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_0__/* .isVerified */ .p)(reference, options.insecure);
    const skopeo = async (attempted, args) => {
        const { env, signal } = options;
        const timeoutSeconds = args[0] === "copy" ? copySeconds : askSeconds;
        const command = { program: options.skopeo, args, env, signal, timeoutSeconds };
        const onLeash = { ...command, leash: await (0,_process_leash_js__WEBPACK_IMPORTED_MODULE_2__/* .leash */ .Y)("TERM", env) };
        const finished = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .retried */ .s)({
            signal,
            attempt: () => (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .eF)(onLeash),
            again: (result) => !(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .succeeded */ .gq)(result) && (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .isPassing */ .W)(result.lastLines),
        });
        if (!(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .succeeded */ .gq)(finished))
            throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .registryFailure */ .M)(attempted, finished);
        return finished;
    };
    return {
        async resolve(reference) {
            const tls = `--tls-verify=${verify(reference)}`;
            const args = ["inspect", "--raw", ...auth, tls, `docker://${reference}`];
            const finished = await skopeo({ verb: "read", reference }, args);
            return (0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(finished.stdout);
        },
        async fetch(fetch) {
            const reference = fetch.from.kind === "registry" ? fetch.from.reference : fetch.from.location;
            await skopeo({ verb: "pull", reference }, [
                ...platformArguments(fetch.platform),
                "copy",
                "--quiet",
                "--preserve-digests",
                ...auth,
                `--src-tls-verify=${fetch.from.kind !== "registry" || verify(reference)}`,
                transport(fetch.from),
                `dir:${fetch.folder}`,
            ]);
        },
        async push(layout, reference) {
            await skopeo({ verb: "push", reference }, [
                "copy",
                "--quiet",
                "--preserve-digests",
                ...auth,
                `--dest-tls-verify=${verify(reference)}`,
                `oci:${layout}`,
                `docker://${reference}`,
            ]);
        },
    };
}
function transport(from) {
    return from.kind === "registry"
        ? `docker://${from.reference}`
        : `${from.transport}:${from.location}`;
}
/** Returns skopeo's global flags for the platform to choose from an index. */
function platformArguments(platform) {
    if (platform === undefined)
        return [];
    const [os, architecture, variant] = platform.split("/");
    return [
        ...(os === undefined ? [] : [`--override-os=${os}`]),
        ...(architecture === undefined ? [] : [`--override-arch=${architecture}`]),
        ...(variant === undefined ? [] : [`--override-variant=${variant}`]),
    ];
}
//# sourceMappingURL=skopeo.js.map

/***/ }),

/***/ 9377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readEntries)
/* harmony export */ });
/* unused harmony export maxPathLength */
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7271);

/** UTF-16 units of a path or link target; Linux allows 4096 bytes. */
const maxPathLength = 16 * 1024;
/** UTF-16 units of all names and values of an entry's PAX records; one extended attribute may have 64 KiB. */
const maxPaxLength = 1024 * 1024;
/** How many entries one layer may have. */
const maxEntries = 5_000_000;
/** Allows tars without the `ustar` mark. tar-stream's types lack this option. */
const readOldFormats = { allowUnknownFormat: true };
/**
 * Reads a tar's entries in their order, each with a stream of its content. At any time, only some
 * buffers of it are in memory. Paths are data: nothing here touches a disk.
 * @param name the tar's name in messages
 * @throws Failure `tool` when the tar is cut, damaged or beyond a limit; what the source throws,
 * unchanged
 */
async function* readEntries(tar, name) {
    const { default: tarStream } = await __webpack_require__.e(/* import() */ 6118).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
    const extract = tarStream.extract(readOldFormats);
    const feeding = new Feeding(tar, extract);
    const reasonFor = (error) => feeding.failed ? feeding.error : explained(error, name);
    let count = 0;
    try {
        for await (const entry of extract) {
            count += 1;
            if (count > maxEntries)
                throw unreadable(name, `it has more than ${maxEntries} entries`);
            const header = headerOf(entry.header, name);
            const content = contentOf(entry, reasonFor);
            yield { header, content };
            // Unread content would keep the next header from coming.
            for await (const _ of content)
                ;
        }
    }
    catch (error) {
        throw reasonFor(error);
    }
    finally {
        extract.destroy(null);
        await feeding.done;
    }
}
/** Writes a source into the parser at the pace at which the parser is read. */
class Feeding {
    done;
    failed = false;
    error;
    constructor(source, extract) {
        this.done = this.#feed(source, extract);
    }
    async #feed(source, extract) {
        try {
            for await (const chunk of source) {
                if (extract.destroyed)
                    return;
                if (chunk.length > 0 && !extract.write(chunk))
                    await drained(extract);
            }
            extract.end(null);
        }
        catch (error) {
            this.failed = true;
            this.error = error;
            extract.destroy(error instanceof Error ? error : new Error("the source failed"));
        }
    }
}
function drained(extract) {
    return new Promise((resolve) => {
        const settle = () => {
            extract.off("drain", settle);
            extract.off("close", settle);
            resolve();
        };
        extract.on("drain", settle);
        extract.on("close", settle);
        if (extract.destroyed)
            settle();
    });
}
/**
 * Iterates over the entry's bytes, from where the last reader stopped. It has no `return`, so that
 * leaving a loop over it does not end the whole tar, as tar-stream's own iterator would.
 */
function contentOf(entry, reasonFor) {
    // For these two, tar-stream never ends the stream, or has nothing to yield.
    const isEmpty = entry.header.type === "directory" || entry.header.size === 0;
    const bytes = isEmpty ? undefined : entry[Symbol.asyncIterator]();
    const next = async () => {
        try {
            const step = await bytes?.next();
            if (step?.value instanceof Uint8Array)
                return { done: false, value: step.value };
            return { done: true, value: undefined };
        }
        catch (error) {
            throw reasonFor(error);
        }
    };
    return { [Symbol.asyncIterator]: () => ({ next }) };
}
const types = {
    file: "file",
    "contiguous-file": "file",
    link: "hard-link",
    symlink: "symlink",
    "character-device": "character-device",
    "block-device": "block-device",
    directory: "directory",
    fifo: "fifo",
};
function headerOf(raw, name) {
    const pax = paxOf(raw.pax);
    const linkname = textOf(raw.linkname);
    if (raw.name.length > maxPathLength || linkname.length > maxPathLength) {
        throw unreadable(name, `a path in it is longer than ${maxPathLength} characters`);
    }
    if (lengthOf(pax) > maxPaxLength) {
        throw unreadable(name, `an entry in it has more than ${maxPaxLength} characters of PAX records`);
    }
    return {
        path: normalised(raw.name),
        type: Object.hasOwn(types, textOf(raw.type)) ? types[raw.type] : "unknown",
        mode: numberOf(raw.mode),
        uid: numberOf(pax["uid"] ?? raw.uid),
        gid: numberOf(pax["gid"] ?? raw.gid),
        uname: pax["uname"] ?? textOf(raw.uname),
        gname: pax["gname"] ?? textOf(raw.gname),
        size: raw.size,
        mtime: numberOf(pax["mtime"] ?? raw.mtime.getTime() / 1000),
        linkname,
        devmajor: numberOf(raw.devmajor),
        devminor: numberOf(raw.devminor),
        pax,
    };
}
/**
 * tar-stream returns null for texts and numbers that a header leaves out or that it cannot parse.
 */
function textOf(value) {
    return typeof value === "string" ? value : "";
}
function numberOf(value) {
    return typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN;
}
function lengthOf(pax) {
    return Object.entries(pax).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
}
function paxOf(value) {
    if (typeof value !== "object" || value === null)
        return {};
    const records = Object.entries(value);
    return Object.fromEntries(records.flatMap(([key, text]) => (typeof text === "string" ? [[key, text]] : [])));
}
/**
 * Normalises the spelling of a path; `..` stays, because nothing is ever looked up by this path.
 */
function normalised(path) {
    const parts = path.split("/").filter((part) => part !== "" && part !== ".");
    return parts.length === 0 ? "." : parts.join("/");
}
function explained(error, name) {
    if (error instanceof _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR || !(error instanceof Error))
        return error;
    return unreadable(name, `it is cut or damaged (${error.message})`, error);
}
function unreadable(name, why, cause) {
    return new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "tool",
        message: `${name} cannot be read as a tar: ${why}.`,
        fix: "Make the image again; if it stays so, report which program wrote this layer.",
        ...(cause === undefined ? {} : { cause }),
    });
}
//# sourceMappingURL=entries.js.map

/***/ }),

/***/ 4678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TD: () => (/* binding */ fixedTimes),
/* harmony export */   WA: () => (/* binding */ contextListing),
/* harmony export */   ib: () => (/* binding */ contextMtime)
/* harmony export */ });
/* harmony import */ var _domain_build_environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2378);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6836);
/* harmony import */ var _fixes_system_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1012);
/* harmony import */ var _recognise_build_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7457);
/* harmony import */ var _recognise_instructions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7482);
/* harmony import */ var _recognise_listings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3866);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8818);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2023);








/** The fix for a difference that depends on the times of the context's files. */
const fixedTimes = (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_6__/* .adviceOnly */ .$Y)("Do not let the build depend on the files' times: set them to a fixed one before they are read.", "RUN find . -exec touch -hd @0 {} +");
/**
 * The modification times of the files that COPY brought in: they come from the checkout, not from
 * the source.
 */
const contextMtime = {
    cause: "context-mtime",
    nature: "environment",
    judge(evidence) {
        const times = evidence.times.pairs;
        const shifted = times.filter((pair) => isShifted(evidence, pair));
        const asked = _recognise_instructions_js__WEBPACK_IMPORTED_MODULE_3__/* .signs */ .r.asksFileTimes.test(evidence.instruction)
            ? times.filter(({ fit }) => fit === "other")
            : [];
        const found = shifted.length > 0 ? shifted : asked;
        const [pair] = found;
        if (pair === undefined)
            return undefined;
        const share = Math.min(1, found.length / Math.max(1, evidence.places));
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)({
            evidence,
            certainty: shifted.length > 0 ? 0.93 : 0.58,
            share,
            explanation: `${(0,_say_js__WEBPACK_IMPORTED_MODULE_5__/* .where */ ._M)(evidence, pair.change)} holds the modification time of a file from the build context: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_5__/* .both */ .WP)(pair.a, pair.b)}. Git does not keep such times: they are those of the checkout.`,
            fallback: fixedTimes,
        });
    },
};
/**
 * A file that is recent in one build's copy of the context, and more than half a year old in the
 * other's.
 */
const contextListing = {
    cause: "context-mtime",
    nature: "environment",
    judge(evidence) {
        const tokens = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_7__/* .tokensFound */ .jX)(evidence, (0,_tokens_js__WEBPACK_IMPORTED_MODULE_7__/* .finder */ .nh)(_recognise_listings_js__WEBPACK_IMPORTED_MODULE_4__/* .listedTime */ .Ns), (a, b) => (0,_recognise_listings_js__WEBPACK_IMPORTED_MODULE_4__/* .differInAge */ .N2)(a, b) && !(0,_recognise_listings_js__WEBPACK_IMPORTED_MODULE_4__/* .areOfOneDay */ .M2)(a, b));
        const explanation = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v)(evidence, tokens, "the modification time of a file from the build context, as `ls -l` writes it");
        if (explanation === undefined)
            return undefined;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)({
            evidence,
            certainty: 0.9,
            share: tokens.share,
            explanation,
            fallback: fixedTimes,
        });
    },
};
/** Whether two times are as far apart as those of the two builds' copies of the context. */
function isShifted({ twins }, { readings, fit }) {
    if (fit === "build" || twins === undefined)
        return false;
    const [a, b] = readings;
    const zones = a.isAbsolute ? 0 : ((0,_recognise_build_time_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneOf */ .kE)(twins[1]) ?? 0) - ((0,_recognise_build_time_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneOf */ .kE)(twins[0]) ?? 0);
    const apart = b.seconds - a.seconds - _domain_build_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .contextShiftSeconds */ .Zk;
    return [0, zones].some((zone) => Math.abs(apart - zone) <= Math.max(2, a.unit));
}
//# sourceMappingURL=context-mtime.js.map

/***/ }),

/***/ 932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wo: () => (/* binding */ octal),
/* harmony export */   Yl: () => (/* binding */ headersOf),
/* harmony export */   sf: () => (/* binding */ shareOfFields)
/* harmony export */ });
/** Fields that each have a cause of their own. */
const fields = [
    "mode",
    "uid",
    "gid",
    "uname",
    "gname",
    "mtime",
    "linkname",
    "devmajor",
    "devminor",
    "type",
];
function headersOf({ difference, clue }) {
    const [a, b] = clue?.headers ?? [];
    if (difference.kind !== "metadata" || a === undefined || b === undefined)
        return undefined;
    const records = [...new Set([...Object.keys(a.pax), ...Object.keys(b.pax)])];
    const differing = [
        ...fields.filter((field) => !Object.is(a[field], b[field])),
        ...records.filter((name) => /^[A-Z]+\./.test(name) && a.pax[name] !== b.pax[name]),
    ];
    return { a, b, differing };
}
/**
 * Returns the share of the differing fields that match the pattern. The first field is the most
 * telling one.
 */
function shareOfFields({ differing }, pattern) {
    const count = differing.filter((name) => pattern.test(name)).length;
    return differing.length === 0 ? 0 : count / differing.length;
}
function octal(mode) {
    return `0${(mode & 0o7777).toString(8).padStart(3, "0")}`;
}
//# sourceMappingURL=headers.js.map

/***/ }),

/***/ 8693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ hostsFile),
/* harmony export */   OI: () => (/* binding */ hostname),
/* harmony export */   lA: () => (/* binding */ hostFallback)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6836);
/* harmony import */ var _fixes_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1012);
/* harmony import */ var _recognise_instructions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7482);
/* harmony import */ var _recognise_leaks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4015);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2023);





/** The fix for a difference that depends on the host. */
const hostFallback = (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceOnly */ .$Y)("Do not write the builder's name into the image: give the program a fixed name, or ask for the host's when the container starts.");
/** The name of the host, as the builds had it. */
const hostname = {
    cause: "hostname",
    judge(evidence) {
        const leak = (0,_recognise_leaks_js__WEBPACK_IMPORTED_MODULE_3__/* .leakOf */ .l)(evidence, ({ name }) => /^hostname$/i.test(name));
        if (leak !== undefined)
            return found(evidence, leak, 0.95);
        const isAsked = _recognise_instructions_js__WEBPACK_IMPORTED_MODULE_1__/* .signs */ .r.asksHost.test(evidence.instruction) ||
            /(?:^|\/)(?:hostname|mailname|hosts)$/.test(evidence.member);
        if (!isAsked || evidence.twins?.[0].hostname !== undefined)
            return undefined;
        return found(evidence, (0,_tokens_js__WEBPACK_IMPORTED_MODULE_4__/* .tokensOf */ .k8)(evidence, /[a-z0-9][a-z0-9.-]{2,62}/gi), 0.84);
    },
};
/** A copy of /etc/hosts: buildah writes the container's address, ID and name into it. */
const hostsFile = {
    cause: "hostname",
    judge(evidence) {
        const { instruction, file, isName } = evidence;
        if (isName || !(/\/etc\/hosts\b/.test(instruction) || /(?:^|\/)hosts$/.test(file)))
            return undefined;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)({
            evidence,
            certainty: 0.72,
            explanation: "It comes from /etc/hosts, into which buildah writes the address and the names of the container that runs the step.",
            fallback: hostFallback,
        });
    },
};
function found(evidence, tokens, certainty) {
    const explanation = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v)(evidence, tokens, "the name of the host that built it");
    if (explanation === undefined)
        return undefined;
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)({ evidence, certainty, share: tokens.share, explanation, fallback: hostFallback });
}
//# sourceMappingURL=hostname.js.map

/***/ }),

/***/ 4055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a6: () => (/* binding */ zoneName),
/* harmony export */   n7: () => (/* binding */ zoneFallback),
/* harmony export */   sg: () => (/* binding */ timezone)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6836);
/* harmony import */ var _fixes_system_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1012);
/* harmony import */ var _fixes_times_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(547);
/* harmony import */ var _recognise_build_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7457);
/* harmony import */ var _recognise_leaks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4015);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8818);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2023);







/** The fix for a difference that depends on the time zone. */
const zoneFallback = (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_4__/* .exportFix */ .qN)("TZ=UTC", "Say the time zone: the step's own is the builder's, and another one's differs.");
/** Zones differ in steps of a quarter of an hour, by at most 26 hours. */
const [quarter, widest, day] = [900, 26 * 3600, 86_400];
/** The same moment, written in two zones. */
const timezone = {
    cause: "timezone",
    nature: "environment",
    judge(evidence) {
        const shifted = evidence.times.pairs.filter((pair) => isZoneShift(evidence, pair));
        const [pair] = shifted;
        if (pair === undefined)
            return undefined;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)({
            evidence,
            certainty: evidence.twins === undefined ? 0.8 : 0.93,
            share: shifted.length / evidence.places,
            explanation: `${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .where */ ._M)(evidence, pair.change)} holds one moment in two time zones: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .both */ .WP)(pair.a, pair.b)}.`,
            fixes: [_fixes_times_js__WEBPACK_IMPORTED_MODULE_1__/* .zoneFix */ .c],
            fallback: zoneFallback,
        });
    },
};
/** The zone's name or the value of `TZ`. */
const zoneName = {
    cause: "timezone",
    nature: "environment",
    judge(evidence) {
        const leak = (0,_recognise_leaks_js__WEBPACK_IMPORTED_MODULE_5__/* .leakOf */ .l)(evidence, ({ name }) => name === "TZ");
        const zones = /(?<![\w+-])(?:UTC|GMT|[A-Z]{3,5}|<?[+-]\d\d(?::?\d\d)?>?(?:-\d\d)?)(?![\w])/g;
        const isVaried = leak !== undefined || differsInZone(evidence);
        const isZone = evidence.again === undefined ? isKnownZone : () => true;
        const tokens = leak !== undefined && leak.share > 0.5
            ? leak
            : (0,_tokens_js__WEBPACK_IMPORTED_MODULE_6__/* .tokensFound */ .jX)(evidence, (0,_tokens_js__WEBPACK_IMPORTED_MODULE_6__/* .finder */ .nh)(zones), (a, b) => isZone(a) && isZone(b));
        if (!isVaried)
            return undefined;
        const explanation = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v)(evidence, tokens, "the time zone of the build");
        if (explanation === undefined)
            return undefined;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)({
            evidence,
            certainty: 0.86,
            share: tokens.share,
            explanation,
            fixes: [_fixes_times_js__WEBPACK_IMPORTED_MODULE_1__/* .zoneFix */ .c],
            fallback: zoneFallback,
        });
    },
};
/**
 * Whether a text is a known zone. If no build ran again to confirm it, a word of capitals may be
 * anything.
 */
function isKnownZone(text) {
    return /^(?:UTC|GMT|[A-Z]{1,4}[DS]T|CET|EET|WET|MSK|<?[+-].*)$/.test(text);
}
function differsInZone({ twins }) {
    return twins !== undefined && twins[0].env["TZ"] !== twins[1].env["TZ"];
}
function isZoneShift({ twins }, { readings, fit, isBinary }) {
    if (fit === "build" || fit === "shifted" || isBinary)
        return false;
    const [a, b] = readings;
    if (a.lacks !== b.lacks || a.unit !== b.unit)
        return false;
    const apart = b.seconds - a.seconds;
    // Both name their zone, and mean the same moment.
    if (apart === 0)
        return a.isAbsolute && b.isAbsolute;
    if (a.isAbsolute || Math.abs(apart) > widest)
        return false;
    if (twins === undefined)
        return apart % quarter === 0 && a.unit < day;
    return isApart(apart, ((0,_recognise_build_time_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneOf */ .kE)(twins[1]) ?? 0) - ((0,_recognise_build_time_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneOf */ .kE)(twins[0]) ?? 0), a);
}
/** Whether two times are as far apart as the two builds' zones. */
function isApart(apart, known, { unit, lacks }) {
    if (known === 0)
        return false;
    if (unit >= day)
        return Math.abs(apart - known) <= day;
    const tolerance = Math.max(2, unit);
    if (Math.abs(apart - known) < tolerance)
        return true;
    return lacks === "day" && Math.abs(Math.abs(apart - known) - day) < tolerance;
}
//# sourceMappingURL=timezone.js.map

/***/ }),

/***/ 377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ umaskFix),
/* harmony export */   MZ: () => (/* binding */ umask),
/* harmony export */   Zz: () => (/* binding */ writtenMode),
/* harmony export */   fz: () => (/* binding */ umaskNumber)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6836);
/* harmony import */ var _fixes_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1012);
/* harmony import */ var _recognise_leaks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4015);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2023);
/* harmony import */ var _headers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(932);





/** Umasks that machines commonly have. */
const usual = [0o022, 0o002, 0o027, 0o077, 0o007];
/** The fix for a difference that depends on the umask. */
const umaskFix = {
    advice: "Say the umask where files are made, or give them their mode.",
    general: "RUN umask 022 && <the commands>",
    insertions: ({ commands }) => commands[0] === undefined ? [] : [{ at: commands[0].start, text: "umask 022 && " }],
};
/** Modes that differ in exactly the bits in which the umasks differ. */
const umask = {
    cause: "umask",
    judge(evidence) {
        const headers = (0,_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .headersOf */ .Yl)(evidence);
        if (headers === undefined || headers.a.mode === headers.b.mode)
            return undefined;
        const certainty = certaintyOf(evidence, headers.a, headers.b);
        if (certainty === 0)
            return undefined;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)({
            evidence,
            certainty,
            share: (0,_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .shareOfFields */ .sf)(headers, /^mode$/),
            explanation: `The mode is ${(0,_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .octal */ .Wo)(headers.a.mode)} in the first build and ${(0,_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .octal */ .Wo)(headers.b.mode)} in the second: the two differ in bits that a umask takes away.`,
            fixes: [(0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_2__/* .copyFlagFix */ .ZG)(`--chmod=${(0,_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .octal */ .Wo)(headers.a.mode)}`, "Say the mode."), umaskFix],
            fallback: umaskFix,
        });
    },
};
/** The umask's own number. */
const umaskNumber = {
    cause: "umask",
    nature: "environment",
    judge(evidence) {
        const leak = (0,_recognise_leaks_js__WEBPACK_IMPORTED_MODULE_3__/* .leakOf */ .l)(evidence, ({ name }) => name === "umask");
        const explanation = leak && (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v)(evidence, leak, "the umask of the build");
        if (leak === undefined || explanation === undefined)
            return undefined;
        const certainty = /\bumask\b/.test(evidence.instruction) ? 0.95 : 0.6;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)({
            evidence,
            certainty,
            share: leak.share,
            explanation,
            fallback: umaskFix,
        });
    },
};
const modes = /(?<![\w-])[-dlbcps](?:[r-][w-][xsStT-]){3}(?![\w-])|(?<![\w.])[0-7]{3,6}(?![\w.])/g;
/** A file's mode as `ls -l` or `stat` writes it. */
const writtenMode = {
    cause: "umask",
    nature: "environment",
    judge(evidence) {
        const [first, second] = [evidence.twins?.[0].umask, evidence.twins?.[1].umask];
        if (first === undefined || second === undefined || first === second)
            return undefined;
        const tokens = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_4__/* .tokensFound */ .jX)(evidence, (0,_tokens_js__WEBPACK_IMPORTED_MODULE_4__/* .finder */ .nh)(modes), (a, b) => fits(bitsOf(a), bitsOf(b), [first, second]));
        const explanation = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v)(evidence, tokens, "the mode of a file, which the umask has set");
        if (explanation === undefined)
            return undefined;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)({
            evidence,
            certainty: asksModes.test(evidence.instruction) ? 0.92 : 0.7,
            share: tokens.share,
            explanation,
            fixes: [umaskFix],
            fallback: umaskFix,
        });
    },
};
const asksModes = /\bstat\b|\bls\s+-\w*l|-printf|-ls\b|\btar\s+-?\w*t|st_mode|\bumask\b/;
/** Converts `0644` or `-rw-r--r--` to a number. */
function bitsOf(text) {
    if (/^[0-7]+$/.test(text))
        return Number.parseInt(text, 8) & 0o7777;
    return [...text.slice(1)].reduce((bits, letter) => bits * 2 + (/[-ST]/.test(letter) ? 0 : 1), 0);
}
function certaintyOf({ twins }, a, b) {
    const [first, second] = [twins?.[0].umask, twins?.[1].umask];
    if (first !== undefined && second !== undefined) {
        return first !== second && fits(a.mode, b.mode, [first, second]) ? 0.95 : 0;
    }
    const isUsual = usual.some((one) => usual.some((other) => one !== other && fits(a.mode, b.mode, [one, other])));
    return isUsual ? 0.72 : 0;
}
/** Whether one mode, masked with each of the two umasks, gives these two. */
function fits(a, b, [first, second]) {
    const wanted = (a | b) & 0o777;
    return ((a & 0o7000) === (b & 0o7000) &&
        (wanted & ~first) === (a & 0o777) &&
        (wanted & ~second) === (b & 0o777));
}
//# sourceMappingURL=umask.js.map

/***/ }),

/***/ 3284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unknownFinding),
/* harmony export */   c: () => (/* binding */ seen)
/* harmony export */ });
/* harmony import */ var _fixes_fix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3037);
/* harmony import */ var _fixes_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1012);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8818);



/** The finding when no rule is sure enough: what was seen, and how to find out more. */
function unknownFinding(evidence) {
    return {
        confidence: 0,
        explanation: `${seen(evidence)} No known cause fits it.`,
        fix: (0,_fixes_fix_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFix */ .z)(evidence.instruction, [], adviceFor(evidence)),
    };
}
/** States what differs, in one sentence. */
function seen(evidence) {
    const { difference, clue, windows } = evidence;
    const [window] = windows;
    const [change] = window?.changes ?? [];
    if (window !== undefined && change !== undefined) {
        const [a, b] = [window.texts[0].slice(...change.at[0]), window.texts[1].slice(...change.at[1])];
        return `${(0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .where */ ._M)(evidence, change)} differs: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .both */ .WP)(a, b)}.`;
    }
    if (difference.kind === "added")
        return "Only the second build has this.";
    if (difference.kind === "removed")
        return "Only the first build has this.";
    if (clue !== undefined && clue.sizes[0] !== clue.sizes[1]) {
        return `Its size differs: ${clue.sizes[0]} bytes in the first build, ${clue.sizes[1]} in the second.`;
    }
    return "The two builds differ here.";
}
function adviceFor({ instruction }) {
    return (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceOnly */ .$Y)(instruction === ""
        ? "Build both sides again with one command less at a time, and see with which one the difference goes."
        : "Take the instruction's commands apart, one a RUN, to see which one makes the difference; then look at what that one reads: clock, random numbers, host, order of files, network.");
}
//# sourceMappingURL=unknown.js.map

/***/ }),

/***/ 7256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ evidenceOf),
  i: () => (/* binding */ ranAgain)
});

// EXTERNAL MODULE: ./build/domain/text/image-path.js
var image_path = __webpack_require__(7566);
// EXTERNAL MODULE: ./build/diagnose/fates.js
var fates = __webpack_require__(2906);
;// CONCATENATED MODULE: ./build/diagnose/recognise/running-clock.js

/** The error of the builds' own times, in seconds. */
const slack = 0.5;
/**
 * How many times more numbers of a length there must be than would fit: then three of them fit by
 * chance once in a million cases.
 */
const tellingRange = 100;
/**
 * Matches numbers of seconds with a fraction, or of nanoseconds. Counts of processes or files have
 * neither.
 */
const ticks = /(?<![\d.])(?:\d{1,12}\.\d{2,9}|\d{12,19})(?![\d.eE])/g;
/**
 * Finds numbers that grew from each build to its rerun, and from the first build to the second, by
 * the seconds in between: a clock that counts from its own starting point, such as the start of the
 * machine. If other numbers might have grown like that by chance, the time has the fit `other`.
 */
function runningClocks(own, again, known) {
    const later = again.windows.flatMap((window) => window.changes.map((change) => ({ change, values: valuesAt(window, change) })));
    return own.windows.flatMap((window) => window.changes.flatMap((change) => {
        const values = known.has(change) ? undefined : valuesAt(window, change);
        if (values === undefined)
            return [];
        const places = (0,fates/* counterpartsOf */.KF)(change, again.windows);
        const growths = later.flatMap(({ change: other, values: grown }) => grown === undefined || !places.includes(other)
            ? []
            : growthOf([own.twins, again.twins], [values, grown]));
        if (growths.length === 0)
            return [];
        return [pairOf(values, change, growths.includes("clock") ? "build" : "other")];
    }));
}
function valuesAt({ texts }, { at }) {
    const [a, b] = [numberAt(texts[0], at[0]), numberAt(texts[1], at[1])];
    return a === undefined || b === undefined ? undefined : [a, b];
}
function numberAt(text, [start, end]) {
    for (const match of text.matchAll(ticks)) {
        if (match.index <= start && end <= match.index + match[0].length)
            return match[0];
    }
    return undefined;
}
/**
 * `clock` if numbers would hardly grow like that by chance, `doubtful` if they might; otherwise
 * nothing.
 */
function growthOf([own, again], [[a, b], [laterA, laterB]]) {
    if (own === undefined || again === undefined)
        return [];
    const grown = [
        growth(a, laterA, between(own[0], again[0])),
        growth(b, laterB, between(own[1], again[1])),
        growth(a, b, between(own[0], own[1])),
    ];
    if (!grown.every(({ isRight }) => isRight))
        return [];
    return [grown.every(({ isTelling }) => isTelling) ? "clock" : "doubtful"];
}
/**
 * Whether a number grew by this many seconds, and whether few other numbers of its length would
 * have.
 */
function growth(from, to, [least, most]) {
    const seconds = secondsOf(to) - secondsOf(from);
    const range = secondsOf(from.replace(/\d/g, "9"));
    return {
        isRight: seconds >= least && seconds <= most,
        isTelling: range / (most - least) >= tellingRange,
    };
}
function secondsOf(text) {
    return text.includes(".") ? Number(text) : Number(text) / 1e9;
}
/**
 * Returns the least and the most seconds between a moment of one build and a moment of the other.
 */
function between(one, other) {
    return [other.startedAt - one.endedAt - slack, other.endedAt - one.startedAt + slack];
}
function pairOf([a, b], change, fit) {
    const reading = (text) => ({ seconds: secondsOf(text), isAbsolute: true, unit: 1 });
    const readings = [reading(a), reading(b)];
    const format = a.includes(".") ? "seconds of a running clock" : "nanoseconds of a running clock";
    return { a, b, format, isBinary: false, isSampled: true, readings, fit, change };
}
//# sourceMappingURL=running-clock.js.map
;// CONCATENATED MODULE: ./build/diagnose/recognise/confirmed-times.js


/**
 * Returns the times of two builds that the reruns confirm: where the reruns have a value in the
 * same place, it is a time of their own, written in the same way. A number that looks like a time
 * once seldom does so four times.
 */
function confirmedTimes(own, again) {
    const kept = own.times.pairs.flatMap((pair) => {
        if (pair.fit === "other")
            return [pair];
        const places = (0,fates/* counterpartsOf */.KF)(pair.change, again.windows);
        // If the reruns agree here, it is not chance.
        if (places.length === 0)
            return [pair];
        if (places.some((change) => bearsOut(pair, timeAt(again.times, change))))
            return [pair];
        return pair.isSampled ? [] : [{ ...pair, fit: "other" }];
    });
    const pairs = [
        ...kept,
        ...runningClocks(own, again, new Set(kept.filter(isOfBuild).map(({ change }) => change))),
    ];
    const places = Math.max(1, own.places);
    return {
        pairs,
        share: pairs.length / places,
        buildShare: pairs.filter(isOfBuild).length / places,
    };
}
function isOfBuild({ fit }) {
    return fit !== "other";
}
function timeAt({ pairs }, change) {
    return pairs.find((pair) => pair.change === change);
}
function bearsOut(pair, other) {
    if (other === undefined || other.fit === "other")
        return false;
    return pair.format === other.format || (!pair.isSampled && !other.isSampled);
}
//# sourceMappingURL=confirmed-times.js.map
// EXTERNAL MODULE: ./build/diagnose/recognise/times.js + 4 modules
var times = __webpack_require__(3715);
// EXTERNAL MODULE: ./build/diagnose/shown.js + 3 modules
var diagnose_shown = __webpack_require__(7210);
;// CONCATENATED MODULE: ./build/diagnose/evidence.js





function evidenceOf({ difference, all, twins }) {
    const shown = (0,diagnose_shown/* shownBy */.L)(difference, all);
    const { samples } = difference;
    const own = evidenceFrom({ difference, twins, shown });
    if (samples?.kind === "told") {
        return { ...own, fates: allAlike(own, samples.isSteady ? "steady" : "moved") };
    }
    if (samples === undefined || shown.again === undefined)
        return own;
    const { again: clue, ...rest } = samples;
    const rerun = evidenceFrom({
        difference: withClue(difference, clue),
        twins: ranAgain(twins, rest.spans),
        shown: { ...shown, windows: shown.again },
    });
    const times = confirmedTimes(own, rerun);
    const again = { ...rerun, fates: (0,fates/* fatesOf */.vD)(rerun, own), times: confirmedTimes(rerun, own) };
    return { ...own, fates: (0,fates/* fatesOf */.vD)(own, rerun), times, again };
}
function evidenceFrom(order) {
    const { difference, twins } = order;
    const { windows, again, isName } = order.shown;
    const { clue, path } = difference;
    const parts = (0,image_path/* partsOfPath */.XI)(path);
    const isInText = isName || isText(clue?.format);
    return {
        difference,
        file: parts[0],
        member: parts.at(-1) ?? path,
        clue,
        format: clue?.format,
        windows,
        isName,
        instruction: difference.instruction?.text ?? "",
        twins,
        times: (0,times/* timesOf */.Q)({ windows, twins, isText: isInText, isSampled: again !== undefined }),
        places: windows.reduce((sum, { changes }) => sum + changes.length, 0),
        fates: new Map(),
    };
}
function withClue({ clue: _, ...difference }, clue) {
    return clue === undefined ? difference : { ...difference, clue };
}
function allAlike({ windows }, fate) {
    return new Map(windows.flatMap(({ changes }) => changes.map((change) => [change, fate])));
}
/** Returns the builds' facts for the reruns: only the times differ. */
function ranAgain(twins, [first, second]) {
    return (twins && [
        { ...twins[0], ...first },
        { ...twins[1], ...second },
    ]);
}
function isText(format) {
    return format === "text" || format === "json";
}
//# sourceMappingURL=evidence.js.map

/***/ }),

/***/ 2906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ isWide),
/* harmony export */   KF: () => (/* binding */ counterpartsOf),
/* harmony export */   vD: () => (/* binding */ fatesOf)
/* harmony export */ });
/**
 * Bytes of a value that no two runs have in common by chance. Shorter values count only in the same
 * place.
 */
const wideBytes = 4;
/** Returns the fate of each change of one pair, from what the other pair has in its place. */
function fatesOf(pair, again) {
    const others = again.windows.flatMap(({ texts, changes }) => changes.map((change) => ({ change, value: valueOf(texts, change) })));
    const isAligned = pair.clue?.sizes.every((size, side) => size === again.clue?.sizes[side]) === true;
    const fates = new Map();
    for (const { texts, changes } of pair.windows) {
        for (const change of changes) {
            const value = valueOf(texts, change);
            const isNarrow = !isWide(change);
            const isSame = others.some((other) => other.value === value && ((!isAligned && !isNarrow) || isInPlaceOf(other.change, change)));
            const isSeen = again.clue?.isCut !== true || others.some((other) => isInPlaceOf(other.change, change));
            if (isSame)
                fates.set(change, "steady");
            else if (isSeen)
                fates.set(change, "moved");
        }
    }
    return fates;
}
/** Returns the changes of the other pair that are in the place of this one. */
function counterpartsOf(change, again) {
    return again.flatMap(({ changes }) => changes.filter((other) => isInPlaceOf(other, change)));
}
/** Whether a value is too long to come out the same by chance. */
function isWide({ at }) {
    return Math.max(...at.map(([start, end]) => end - start)) >= wideBytes;
}
function valueOf(texts, { at }) {
    return JSON.stringify([texts[0].slice(...at[0]), texts[1].slice(...at[1])]);
}
function isInPlaceOf({ spot: one }, { spot: other }) {
    if (one.section !== other.section || one.field !== other.field)
        return false;
    if (one.line !== undefined || other.line !== undefined)
        return one.line === other.line;
    const endOf = ({ offset, a, b }) => offset + Math.max(a.length, b.length, 1);
    return one.offset < endOf(other) && other.offset < endOf(one);
}
//# sourceMappingURL=fates.js.map

/***/ }),

/***/ 6836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ finding),
/* harmony export */   v: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _fixes_fix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3037);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8818);


function finding(order) {
    const { evidence, certainty, share = 1, fixes = [], fallback } = order;
    return {
        confidence: Math.round(Math.min(1, certainty * share) * 100) / 100,
        explanation: order.explanation + (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .shareText */ .Lu)(share),
        fix: (0,_fixes_fix_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFix */ .z)(evidence.instruction, fixes, fallback),
    };
}
/**
 * Describes a value: `Line 3 holds the host's name: "a" in the first build, "b" in the second.`
 * Undefined without a value.
 */
function holds(evidence, { pairs }, what) {
    const [pair] = pairs;
    if (pair === undefined)
        return undefined;
    return `${(0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .where */ ._M)(evidence, pair.change)} holds ${what}: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .both */ .WP)(pair.a, pair.b)}.`;
}
//# sourceMappingURL=finding.js.map

/***/ }),

/***/ 1912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ exported),
/* harmony export */   HV: () => (/* binding */ behindWord),
/* harmony export */   T1: () => (/* binding */ inserted),
/* harmony export */   Vf: () => (/* binding */ hasWord),
/* harmony export */   YP: () => (/* binding */ appended),
/* harmony export */   gV: () => (/* binding */ prefixed),
/* harmony export */   i2: () => (/* binding */ commandsNamed)
/* harmony export */ });
/** Applies insertions to an instruction. Of two at the same place, the first given comes first. */
function inserted(instruction, insertions) {
    const ordered = insertions.map((each, order) => ({ ...each, order }));
    ordered.sort((x, y) => x.at - y.at || x.order - y.order);
    let result = "";
    let from = 0;
    for (const { at, text } of ordered) {
        result += instruction.slice(from, at) + text;
        from = at;
    }
    return result + instruction.slice(from);
}
/**
 * Appends `&& command` to the script, and so to the same layer; nothing if the script cannot be
 * continued.
 */
function appended(script, instruction, command) {
    if (!script.canContinue)
        return [];
    return [{ at: instruction.trimEnd().length, text: ` && ${command}` }];
}
/** Inserts `NAME=value ` before each command with one of these names. */
function prefixed(script, names, assignment) {
    return commandsNamed(script, names)
        .filter((command) => !hasWord(command, assignment))
        .map(({ start }) => ({ at: start, text: `${assignment} ` }));
}
/** Inserts `export NAME=value && ` before everything else. */
function exported(script, assignment) {
    const [first] = script.commands;
    return first === undefined ? [] : [{ at: first.start, text: `export ${assignment} && ` }];
}
function commandsNamed(script, names) {
    return script.commands.filter(({ name }) => names.test(name));
}
function hasWord({ words }, ...wanted) {
    return words.some(({ text }) => wanted.includes(text));
}
/**
 * Returns the position after the command's word with this index, or after its last word if it has
 * fewer.
 */
function behindWord({ words, end }, index) {
    return words[index]?.end ?? end;
}
//# sourceMappingURL=edits.js.map

/***/ }),

/***/ 3037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ writeFix)
});

// UNUSED EXPORTS: rewritten

// EXTERNAL MODULE: ./build/domain/text/printable.js
var printable = __webpack_require__(6158);
;// CONCATENATED MODULE: ./build/shell/script-words.js
const runHead = /^\s*RUN\s+(?:--[a-z-]+(?:=\S+)?\s+)*/i;
/** Words that are followed by a command. */
const leaders = new Set([
    "if",
    "then",
    "else",
    "elif",
    "do",
    "while",
    "until",
    "!",
    "{",
    "(",
    "time",
]);
/** Programs that start the program after their options. */
const wrappers = new Set(["sudo", "exec", "command", "nice", "eatmydata"]);
/**
 * Parses the commands of a shell-form RUN: enough of a shell to know where words and commands end,
 * with quotes and `$(…)` kept whole. Undefined for another instruction, for the exec form, and for
 * text that it cannot follow (here-documents, open quotes).
 */
function shellScript(instruction) {
    const head = runHead.exec(instruction)?.[0].length;
    if (head === undefined || /^\[/.test(instruction.slice(head)))
        return undefined;
    const tokens = tokensFrom(instruction, head);
    if (tokens === undefined || tokens.some(({ text }) => text.startsWith("<<")))
        return undefined;
    const last = tokens.at(-1);
    return {
        commands: commandsOf(tokens),
        canContinue: last !== undefined && !/^(?:[&|;]+|\\)$/.test(last.text),
    };
}
const operator = /^(?:&&|\|\||;;|\|&|[;|&()\n])/;
const redirection = /^(?:\d*(?:<<<|<<-?|>>|<>|>\||[<>]&?)|&>>?)/;
function tokensFrom(text, from) {
    const tokens = [];
    let at = from;
    while (at < text.length) {
        const rest = text.slice(at);
        const blank = /^(?:[ \t]|\\\n)+/.exec(rest)?.[0];
        const sign = redirection.exec(rest)?.[0] ?? operator.exec(rest)?.[0];
        if (blank !== undefined)
            at += blank.length;
        // A comment would swallow whatever is appended.
        else if (rest.startsWith("#"))
            return undefined;
        else {
            const end = sign === undefined ? wordEnd(text, at) : at + sign.length;
            if (end === undefined)
                return undefined;
            tokens.push({ text: text.slice(at, end), start: at, end });
            at = end;
        }
    }
    return tokens;
}
/**
 * Returns the position after the word that begins here; undefined if a quote or bracket stays open.
 */
function wordEnd(text, from) {
    let at = from;
    while (at < text.length && !/[\s;|&<>()]/.test(text.charAt(at))) {
        const next = partEnd(text, at);
        if (next === undefined)
            return undefined;
        at = next;
    }
    return at > from ? at : from + 1;
}
function partEnd(text, at) {
    const character = text.charAt(at);
    if (character === "\\")
        return at + 2;
    if (character === "'")
        return behind(text.indexOf("'", at + 1));
    if (character === "`")
        return behind(text.indexOf("`", at + 1));
    if (character === '"')
        return doubleQuoteEnd(text, at);
    if (text.startsWith("$(", at))
        return bracketEnd(text, at + 1);
    if (text.startsWith("${", at))
        return behind(text.indexOf("}", at + 2));
    return at + 1;
}
function behind(found) {
    return found < 0 ? undefined : found + 1;
}
function doubleQuoteEnd(text, from) {
    let at = from + 1;
    while (at < text.length) {
        if (text.charAt(at) === '"')
            return at + 1;
        const isNested = text.startsWith("$(", at) || /[\\`]/.test(text.charAt(at));
        const next = isNested ? partEnd(text, at) : at + 1;
        if (next === undefined)
            return undefined;
        at = next;
    }
    return undefined;
}
function bracketEnd(text, from) {
    let depth = 0;
    let at = from;
    while (at < text.length) {
        const character = text.charAt(at);
        if (character === ")")
            depth -= 1;
        if (character === "(")
            depth += 1;
        if (depth === 0)
            return at + 1;
        const next = /["'\\`]/.test(character) ? partEnd(text, at) : at + 1;
        if (next === undefined)
            return undefined;
        at = next;
    }
    return undefined;
}
function commandsOf(tokens) {
    const commands = [];
    let words = [];
    let after = "";
    let skipsTarget = false;
    const close = (before) => {
        const command = commandOf(words, { after, before });
        if (command !== undefined)
            commands.push(command);
        words = [];
        after = before;
    };
    for (const token of tokens) {
        if (redirection.test(token.text))
            skipsTarget = true;
        else if (skipsTarget)
            skipsTarget = false;
        else if (operator.test(token.text))
            close(token.text);
        else if (words.length === 0 && leaders.has(token.text))
            after = "";
        else
            words.push(token);
    }
    close("");
    return commands;
}
function commandOf(words, operators) {
    const rest = [...words];
    while (rest[0] !== undefined && isLead(rest[0].text))
        rest.shift();
    const behindEnv = rest[0]?.text === "env" ? programBehindEnv(rest) : undefined;
    const own = behindEnv === undefined ? rest : rest.slice(behindEnv);
    const [first] = own;
    const last = own.at(-1);
    const start = behindEnv === undefined ? words[0] : first;
    if (first === undefined || start === undefined || last === undefined)
        return undefined;
    const name = first.text.replace(/^.*\//, "");
    return { name, words: own, start: start.start, end: last.end, ...operators };
}
/** Returns the index of the program that `env` starts; undefined if `env` only prints. */
function programBehindEnv(words) {
    let at = 1;
    for (let word = words[at]; word !== undefined; word = words[at]) {
        if (/^(?:-u|--unset|-C|--chdir)$/.test(word.text))
            at += 2;
        else if (/^-/.test(word.text) || /^[A-Za-z_]\w*=/.test(word.text))
            at += 1;
        else
            return at;
    }
    return undefined;
}
function isLead(text) {
    return /^[A-Za-z_]\w*=/.test(text) || wrappers.has(text);
}
//# sourceMappingURL=script-words.js.map
// EXTERNAL MODULE: ./build/diagnose/fixes/edits.js
var edits = __webpack_require__(1912);
;// CONCATENATED MODULE: ./build/diagnose/fixes/fix.js



/** The longest line that is shown: a longer one is no help on a screen. */
const longestLine = 4000;
/**
 * Writes the fix of the first writer that can rewrite the instruction. If none can, it is the
 * fallback's advice alone, with its general form.
 */
function writeFix(instruction, writers, fallback) {
    for (const writer of [...writers, fallback]) {
        const line = rewritten(instruction, writer);
        if (line !== undefined)
            return `${writer.advice}\n${line}`;
    }
    return fallback.general === undefined
        ? fallback.advice
        : `${fallback.advice}\n${fallback.general}`;
}
/** Returns the user's own line with the writer's insertions; undefined if they do not fit. */
function rewritten(instruction, writer) {
    if (instruction.length > longestLine)
        return undefined;
    const insertions = insertionsOf(instruction, writer);
    if (insertions.length === 0)
        return undefined;
    return (0,edits/* inserted */.T1)(instruction, insertions).split("\n").map(printable/* visible */.RK).join("\n");
}
function insertionsOf(instruction, { insertions, copyFlag }) {
    const keyword = /^\s*(?:COPY|ADD)(?=\s)/i.exec(instruction)?.[0];
    if (keyword !== undefined && copyFlag !== undefined) {
        const [name = copyFlag] = copyFlag.split("=");
        return instruction.includes(name) ? [] : [{ at: keyword.length, text: ` ${copyFlag}` }];
    }
    const script = insertions === undefined ? undefined : shellScript(instruction);
    return script === undefined ? [] : (insertions?.(script, instruction) ?? []);
}
//# sourceMappingURL=fix.js.map

/***/ }),

/***/ 1012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ adviceOnly),
/* harmony export */   Bw: () => (/* binding */ finishFix),
/* harmony export */   ZG: () => (/* binding */ copyFlagFix),
/* harmony export */   qN: () => (/* binding */ exportFix),
/* harmony export */   sD: () => (/* binding */ removeFix)
/* harmony export */ });
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1912);

/**
 * Removes files in the instruction that wrote them: a later instruction would leave them in the
 * lower layer.
 */
function removeFix(paths, advice) {
    const command = `rm -rf ${paths.join(" ")}`;
    return {
        advice,
        general: `RUN <the command that writes it> && ${command}`,
        insertions: (script, instruction) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /^rm$/).some(({ words }) => paths.every((path) => words.some(({ text }) => text === path)))
            ? []
            : (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .appended */ .YP)(script, instruction, command),
    };
}
/** Runs a command at the end of the instruction. */
function finishFix(command, advice) {
    return {
        advice,
        general: `RUN <the command that writes it> && ${command}`,
        insertions: (script, instruction) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .appended */ .YP)(script, instruction, command),
    };
}
/** Sets a variable for the whole instruction. */
function exportFix(assignment, advice) {
    return {
        advice,
        general: `ENV ${assignment}`,
        insertions: (script) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .exported */ .ES)(script, assignment),
    };
}
/** Gives advice in words only: there is nothing to insert into the line. */
function adviceOnly(advice, general) {
    return general === undefined ? { advice } : { advice, general };
}
/** Adds a flag to COPY or ADD. */
function copyFlagFix(flag, advice) {
    return { advice, copyFlag: flag };
}
//# sourceMappingURL=system.js.map

/***/ }),

/***/ 547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ zoneFix),
/* harmony export */   u: () => (/* binding */ dateFix)
/* harmony export */ });
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1912);

/**
 * Matches `date` where a command begins: at the start, after an operator, in `$(` and in
 * backquotes.
 */
const dateCommand = /(?:\/(?:usr\/)?bin\/)?date(?=$|[\s)`;&|>])(?<=(?:^\s{0,200}RUN\s{1,200}|\$\(|`|\(|&&|\|\||[;|])\s{0,200}(?:\/(?:usr\/)?bin\/)?date)/gi;
/** An option makes date print a given time. */
const dateFix = {
    advice: "Print the source's time instead of the clock's: Twofold sets SOURCE_DATE_EPOCH for every step.",
    general: "RUN date -u -d @${SOURCE_DATE_EPOCH:-0} > file",
    insertions: (_script, instruction) => Array.from(instruction.matchAll(dateCommand)).flatMap((match) => {
        const end = match.index + match[0].length;
        // A `date` that already names its time does not read the clock.
        if (/^\s+(?:-u\s+)?(?:-d|--date|-r|--reference)/.test(instruction.slice(end)))
            return [];
        return [{ at: end, text: " -u -d @${SOURCE_DATE_EPOCH:-0}" }];
    }),
};
const zoneFix = {
    advice: "Say the time zone where the time is read.",
    general: "ENV TZ=UTC",
    insertions: (script, instruction) => [
        ...Array.from(instruction.matchAll(dateCommand), (match) => ({
            at: match.index + match[0].length,
            text: " -u",
        })),
        ...(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixed */ .gV)(script, /^(?:stat|ls|python[\d.]*|perl|ruby|node|java|zip|unzip|git|php)$/, "TZ=UTC"),
    ],
};
//# sourceMappingURL=times.js.map

/***/ }),

/***/ 7457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zo: () => (/* binding */ fitOf),
/* harmony export */   kE: () => (/* binding */ zoneOf)
/* harmony export */ });
/* unused harmony export clockShiftOf */
/**
 * Tolerance in seconds: clocks, file systems and programs round, and the facts are the builder's,
 * not the step's.
 */
const slack = 60;
const dayLength = 86_400;
/**
 * Returns how a time fits into the time of its build: `exact` in UTC, in the zone that it names or
 * in the build's own; `shifted` in another zone; undefined if it is another time.
 */
function fitOf(reading, build) {
    const own = zoneOf(build) ?? 0;
    const offsets = reading.isAbsolute ? [0] : [0, own];
    const spans = spansOf(build);
    if (offsets.some((offset) => isWithin(reading, offset, spans)))
        return "exact";
    if (reading.isAbsolute || reading.lacks === "day")
        return undefined;
    return zones.some((offset) => isWithin(reading, offset, spans)) ? "shifted" : undefined;
}
/**
 * Returns the zone of the build's `TZ` in seconds east of Greenwich, if `TZ` is a POSIX string or
 * UTC.
 */
function zoneOf({ env }) {
    const zone = env["TZ"];
    if (zone === undefined)
        return undefined;
    if (/^(?:UTC|GMT|Etc\/UTC)0?$/.test(zone))
        return 0;
    const found = /^(?:<[^>]+>|[A-Za-z]{3,})([+-]?)(\d{1,2})(?::(\d\d))?/.exec(zone);
    if (found === null)
        return undefined;
    // POSIX counts west of Greenwich.
    const west = Number(found[2]) * 3600 + Number(found[3] ?? 0) * 60;
    return found[1] === "-" ? west : 0 - west;
}
/** Every offset in use, down to quarter hours, is a multiple of this. */
const zones = Array.from({ length: 105 }, (_, at) => (at - 48) * 900);
/**
 * Returns the seconds by which the clock of the build's steps was moved: libfaketime's
 * `FAKETIME=+400d`.
 */
function clockShiftOf({ env }) {
    const found = /^([+-]\d{1,12}(?:\.\d+)?)([smhdy]?)$/.exec(env["FAKETIME"] ?? "");
    if (found === null)
        return 0;
    const units = {
        m: 60,
        h: 3600,
        d: dayLength,
        y: 365 * dayLength,
    };
    return Number(found[1]) * (units[found[2] ?? ""] ?? 1);
}
/**
 * Returns the periods that a build's clocks may show. Only some programs may see the moved clock:
 * static ones keep the true time.
 */
function spansOf(build) {
    return [...new Set([0, clockShiftOf(build)])].map((shift) => [
        build.startedAt + shift - slack,
        build.endedAt + shift + slack,
    ]);
}
function isWithin(reading, offset, spans) {
    return spans.some(([from, to]) => {
        const start = reading.seconds - offset;
        if (reading.lacks === "day")
            return meetsDaily(start, reading.unit, from, to);
        if (reading.lacks === "year")
            return meetsYearly(start, reading.unit, from, to);
        return start <= to && start + reading.unit > from;
    });
}
function meetsDaily(start, unit, from, to) {
    const into = (((start - from) % dayLength) + dayLength) % dayLength;
    return into <= to - from || into + unit > dayLength;
}
function meetsYearly(start, unit, from, to) {
    const year = new Date(from * 1000).getUTCFullYear();
    return [year, year + 1].some((candidate) => {
        const shifted = start + Date.UTC(candidate, 0, 1) / 1000;
        // A day that was read as one of 1970 ignores the 29th of February.
        return [0, dayLength].some((leap) => shifted + leap <= to && shifted + leap + unit > from);
    });
}
//# sourceMappingURL=build-time.js.map

/***/ }),

/***/ 7482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ signs)
/* harmony export */ });
/** Signs in an instruction's text of where its output may come from. */
const signs = {
    draws: /\/dev\/u?random|\$\{?RANDOM|\buuidgen\b|\bopenssl\s+rand\b|\bshuf\b|\brandom\b|\buuid|\bsecrets\b|\bpwgen\b|\bnanoid\b|\bs?rand\s*\(|\bmcookie\b|sort\s+(?:-\w*R|--random)/i,
    makesKeys: /\bopenssl\s+(?:genrsa|genpkey|gendsa|req|ecparam|dhparam|x509|ca|pkcs12|cms|dgst)\b|\bssh-keygen\b|\bdropbearkey\b|\bgpg2?\b|\bkeytool\b|\bcerttool\b|\bcfssl\b|\bmkcert\b|make-ssl-cert|\bwg\s+genkey|\bage-keygen\b|\bminisign\b|\bsignify\b|openssh-server|ssl-cert/,
    parallel: /\bmake\b[^;&|]{0,300}\s(?:-j|--jobs)|\bninja\b|\bxargs\b[^;|]{0,300}\s(?:-P|--max-procs)|\bparallel\b|(?<![&>|])&(?![&>])|\bThreadPool|\bmultiprocessing\b|\bconcurrent\b|\bgoroutine|\bthreading\b|\bThread\b|Promise\.all|\bmake\b.{0,300}MAKEFLAGS/,
    lists: /\bfind\b|\bls\s+-\w*[Uf]|\blistdir\b|\bscandir\b|\bos\.walk\b|\bglob\b|\breaddir\b|\biterdir\b|\btar\b|\bzip\b|\bcpio\b|\bjar\b|\bDir\.(?:glob|entries|children)\b|\bFileList\b/,
    hashes: /\bpython[\d.]*\b|\bperl\b|\bruby\b|\bpip[\d.]*\s+install\b|\bpypy/,
    sorts: /\bsort\b|\bls\b|\bcomm\b|\bjoin\b|\[\[?\s|\bcollat|\*|\blocale\b/,
    fetches: /\b(?:curl|wget|aria2c|git\s+clone|git\s+fetch|svn\s+checkout|hg\s+clone|go\s+(?:get|install|mod)|cargo\s+(?:install|build|fetch)|npm\s+(?:i|install|ci)|yarn|pnpm|pip[\d.]*\s+(?:install|download)|gem\s+install|bundle\s+install|composer\s+(?:install|update|create-project)|mvnw?|gradlew?|apt(?:-get)?|apk|dnf|yum|microdnf|zypper|pacman|rsync|scp|nc|fetch)\b|https?:\/\/|^\s*ADD\s+(?:\S*git@|\S*\w:\/\/)/i,
    installs: /\b(?:apt(?:-get)?|apk|dnf|yum|microdnf|zypper|pacman|tdnf)\b/,
    asksKernel: /\buname\b|\/proc\/version|\/proc\/sys\/kernel|platform\.(?:release|version|uname|platform)|os\.(?:release|uname)|hostnamectl/,
    asksCpus: /\bnproc\b|_NPROCESSORS_|cpuinfo|\bcpu_count\b|os\.cpus|\bNumCPU\b|sched_getaffinity|availableProcessors|available_parallelism|Etc\.nprocessors|\blscpu\b|hardware_concurrency|GOMAXPROCS/,
    asksHost: /\bhostname\b|\$\{?HOSTNAME|\/etc\/hostname|gethostname|platform\.node|uname\s+-\w*[an]|os\.hostname/,
    asksUser: /\bwhoami\b|\$\{?(?:HOME|USER|LOGNAME|SHELL|PATH|PWD|MAIL)\b|\benv\b|\bprintenv\b|\bexport\s+-p|\bset\b|\bid\b|getpass|expanduser|os\.environ|process\.env|getenv/,
    asksFileTimes: /\bstat\b|\bls\s+-\w*l|date\s+(?:-u\s+)?-r|-printf|getmtime|st_mtime|\bfile\s*mtime|cp\s+-\w*[pa]|\bmake\b/,
    asksDate: /(?:\$\(|`|^|&&|\|\||[;|(]|\s)date(?=$|[\s)`;&|>])|strftime|datetime|time\.time|Date\(|currentTimeMillis|localtime|gmtime|Time\.now/,
    asksProcess: /\$\$|\bgetpid\b|os\.getpid|process\.pid|\bBASHPID\b|\$!/,
};
//# sourceMappingURL=instructions.js.map

/***/ }),

/***/ 4015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ leakOf)
});

// EXTERNAL MODULE: ./build/diagnose/tokens.js
var tokens = __webpack_require__(2023);
;// CONCATENATED MODULE: ./build/diagnose/recognise/values.js
/** The shortest value that counts: shorter ones are found everywhere. */
const leastLength = 3;
/** Returns what is known to differ between the environments of the two builds. */
function knownValues(twins) {
    if (twins === undefined)
        return [];
    const [first, second] = twins;
    const names = [...new Set([...Object.keys(first.env), ...Object.keys(second.env)])].sort();
    const values = [
        { name: "hostname", values: [first.hostname, second.hostname] },
        { name: "context", values: [first.contextPath, second.contextPath] },
        ...umaskValues(first.umask, second.umask),
        ...names.map((name) => ({ name, values: [first.env[name], second.env[name]] })),
    ];
    return values.filter(({ values: [a, b] }) => a !== b && (isTelling(a) || isTelling(b)));
}
function isTelling(value) {
    return value !== undefined && value.length >= leastLength;
}
/** Returns umasks as `umask` prints them, in sh and in bash. */
function umaskValues(a, b) {
    if (a === undefined || b === undefined)
        return [];
    return [4, 3].map((width) => ({
        name: "umask",
        values: [octal(a, width), octal(b, width)],
    }));
}
function octal(value, width) {
    return value.toString(8).padStart(width, "0");
}
//# sourceMappingURL=values.js.map
;// CONCATENATED MODULE: ./build/diagnose/recognise/leaks.js


/**
 * Returns the known value of the environments that explains most of what differs, among those that
 * pass the filter.
 */
function leakOf(evidence, isWanted) {
    let best;
    for (const value of knownValues(evidence.twins).filter(isWanted)) {
        const leak = { value, ...(bothSided(evidence, value) ?? oneSided(evidence, value)) };
        if (leak.pairs.length > 0 && isBetter(leak, best))
            best = leak;
    }
    return best;
}
/**
 * Whether a leak explains more than the best so far. Several variables may have one value: then the
 * one that is named next to it wins.
 */
function isBetter(leak, best) {
    if (leak.share !== (best?.share ?? 0))
        return leak.share > (best?.share ?? 0);
    return best !== undefined && isNamed(leak) && !isNamed(best);
}
function isNamed({ pairs, value }) {
    return pairs.some(({ a, b, lead }) => [a, b, lead].some((text) => text.includes(value.name)));
}
function bothSided(evidence, { values }) {
    const [a, b] = values;
    if (a === undefined || b === undefined)
        return undefined;
    const find = (text, side) => occurrences(text, latin(side === 0 ? a : b));
    return (0,tokens/* tokensFound */.jX)(evidence, find);
}
/**
 * Finds a variable that only one build has: it appears as a line or word that the other build
 * lacks.
 */
function oneSided(evidence, { name, values }) {
    const none = { pairs: [], share: 0 };
    const [a, b] = values;
    if (a !== undefined && b !== undefined)
        return none;
    const value = latin(a ?? b ?? "");
    const changes = evidence.windows.flatMap(({ texts, changes }) => changes.flatMap((change) => {
        const [left, right] = [texts[0].slice(...change.at[0]), texts[1].slice(...change.at[1])];
        const longer = a === undefined ? right : left;
        return longer.includes(name) || longer.includes(value)
            ? [{ a: left, b: right, lead: "", change }]
            : [];
    }));
    return { pairs: changes, share: changes.length / Math.max(1, evidence.places) };
}
function occurrences(text, value) {
    if (value === "")
        return [];
    const found = [];
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
        found.push([at, at + value.length]);
    }
    return found;
}
function latin(text) {
    return Buffer.from(text, "utf8").toString("latin1");
}
//# sourceMappingURL=leaks.js.map

/***/ }),

/***/ 3866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ areOfOneDay),
/* harmony export */   N2: () => (/* binding */ differInAge),
/* harmony export */   Ns: () => (/* binding */ listedTime)
/* harmony export */ });
/**
 * `ls -l` writes the time of day of recent files and the year of older ones: Nov 21 13:02, Oct 18
 * 2025.
 */
const listedTime = /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +[0-3]?\d +(?:[0-2]\d:[0-5]\d|\d{4})(?!\d)/g;
const day = 86_400_000;
/** A date in one build's zone may be the next day in the other's. */
const nearby = 1.5 * day;
/** Whether the file is recent in one listing and old in the other. */
function differInAge(a, b) {
    return a.includes(":") !== b.includes(":");
}
/**
 * Whether both show the same day, whatever the year: then it is the same file, listed in another
 * year.
 */
function areOfOneDay(a, b) {
    const apart = Math.abs(dayOf(a) - dayOf(b));
    return apart < nearby || 366 * day - apart < nearby;
}
function dayOf(text) {
    const [month, date] = text.split(/ +/);
    return Date.parse(`${month} ${date} 2000 UTC`);
}
//# sourceMappingURL=listings.js.map

/***/ }),

/***/ 9919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ reorderingOf)
/* harmony export */ });
/* harmony import */ var _domain_text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4812);

/** In binary formats, everything except names separates words; shorter runs are there by chance. */
const binarySeparator = /[^\w./-]/;
const shortestName = 2;
/**
 * Returns how much of a difference is a permutation: of lines or members, or of the words that
 * differ.
 */
function reorderingOf(evidence) {
    if (evidence.isName)
        return undefined;
    const isBinary = evidence.format !== "text" && evidence.format !== "json";
    const words = evidence.windows.map((window) => (isBinary ? namesOf(window) : wordsOf(window)));
    const a = words.flatMap((each) => each.a);
    const b = words.flatMap((each) => each.b);
    const { isReordered = false, hasSameWords = false } = evidence.clue ?? {};
    if (isReordered || hasSameWords)
        return { share: 1, a, b };
    if (isPermutation(a, b))
        return { share: 1, a, b };
    const permuted = words.filter((each) => isPermutation(each.a, each.b));
    if (permuted.length === 0)
        return undefined;
    const places = permuted.reduce((sum, { count }) => sum + count, 0);
    return {
        share: places / evidence.places,
        a: permuted.flatMap((each) => each.a),
        b: permuted.flatMap((each) => each.b),
    };
}
function wordsOf(window) {
    return touched(window, _domain_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSeparator */ .a);
}
function namesOf(window) {
    const { a, b, count } = touched(window, binarySeparator);
    const isName = (word) => word.length >= shortestName;
    return { a: a.filter(isName), b: b.filter(isName), count };
}
/** Returns the whole words that the changes touch, on either side. */
function touched({ texts, changes }, between) {
    const splitter = new RegExp(`(?:${between.source})+`);
    const of = (side) => changes.flatMap(({ at }) => {
        const text = texts[side];
        let [start, end] = at[side];
        while (start > 0 && !between.test(text.charAt(start - 1)))
            start -= 1;
        while (end < text.length && !between.test(text.charAt(end)))
            end += 1;
        return text
            .slice(start, end)
            .split(splitter)
            .filter((word) => word !== "");
    });
    return { a: of(0), b: of(1), count: changes.length };
}
/** Whether the same words, at least two, come in another order. */
function isPermutation(a, b) {
    if (a.length < 2 || a.length !== b.length)
        return false;
    if (a.every((word, at) => word === b[at]))
        return false;
    const [left, right] = [[...a].sort(), [...b].sort()];
    return left.every((word, at) => word === right[at]);
}
//# sourceMappingURL=order.js.map

/***/ }),

/***/ 3715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ iso),
  Q: () => (/* binding */ timesOf)
});

// EXTERNAL MODULE: ./build/domain/build/environments.js
var environments = __webpack_require__(2378);
;// CONCATENATED MODULE: ./build/diagnose/recognise/binary-times.js
const largest = 2n ** 53n;
const binaryTimes = [
    { name: "64-bit nanoseconds", bytes: 8, read: (b) => big(b.readBigUInt64LE()) / 1e9 },
    { name: "64-bit nanoseconds, big-endian", bytes: 8, read: (b) => big(b.readBigUInt64BE()) / 1e9 },
    { name: "64-bit microseconds", bytes: 8, read: (b) => big(b.readBigUInt64LE()) / 1e6 },
    {
        name: "64-bit milliseconds",
        bytes: 8,
        read: (b) => big(b.readBigUInt64LE()) / 1e3,
        isTelling: true,
    },
    {
        name: "64-bit milliseconds, big-endian",
        bytes: 8,
        read: (b) => big(b.readBigUInt64BE()) / 1e3,
        isTelling: true,
    },
    { name: "64-bit float, seconds", bytes: 8, read: (b) => b.readDoubleLE(), isTelling: true },
    {
        name: "64-bit float, seconds, big-endian",
        bytes: 8,
        read: (b) => b.readDoubleBE(),
        isTelling: true,
    },
    { name: "64-bit float, milliseconds", bytes: 8, read: (b) => b.readDoubleLE() / 1e3 },
    { name: "32-bit seconds", bytes: 4, read: (b) => b.readUInt32LE() },
    { name: "32-bit seconds, big-endian", bytes: 4, read: (b) => b.readUInt32BE() },
    {
        name: "DOS time",
        bytes: 4,
        read: (b) => dosTime(b.readUInt16LE(), b.readUInt16LE(2)),
        isWall: true,
    },
];
/** Returns every range of this many bytes that contains the byte. */
function placesAround(at, bytes, length) {
    const first = Math.max(0, at - bytes + 1);
    const last = Math.min(at, length - bytes);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => [
        first + index,
        first + index + bytes,
    ]);
}
/** Reads an MS-DOS date and time (APPNOTE.TXT 4.4.6); NaN if they are not valid. */
function dosTime(time, date) {
    const month = (date >> 5) & 15;
    const day = date & 31;
    const hour = time >> 11;
    if (month < 1 || month > 12 || day < 1 || hour > 23)
        return Number.NaN;
    const second = (time & 31) * 2;
    return Date.UTC(1980 + (date >> 9), month - 1, day, hour, (time >> 5) & 63, second) / 1000;
}
/** Converts to a double. The bits that a double loses are far below a second here. */
function big(value) {
    return value > largest * 2048n ? Number.NaN : Number(value);
}
//# sourceMappingURL=binary-times.js.map
// EXTERNAL MODULE: ./build/diagnose/recognise/build-time.js
var build_time = __webpack_require__(7457);
;// CONCATENATED MODULE: ./build/diagnose/recognise/readings.js
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** Reads matched parts; undefined if they are not a calendar time. */
function readParts(parts) {
    const month = parts.month === undefined ? 1 : monthOf(parts.month);
    const day = Number(parts.day ?? 1);
    const hour = hourOf(Number(parts.hour ?? 0), parts.half);
    const minute = Number(parts.minute ?? 0);
    const second = Number(parts.second ?? 0);
    if (month < 1 || month > 12 || day < 1 || day > 31)
        return undefined;
    if (hour > 24 || minute > 59 || second > 60)
        return undefined;
    const wall = Date.UTC(Number(parts.year ?? 1970), month - 1, day, hour, minute, second) / 1000;
    if (!Number.isFinite(wall))
        return undefined;
    const offset = parts.zone === undefined ? undefined : zoneOffset(parts.zone);
    return {
        seconds: wall - (offset ?? 0),
        isAbsolute: offset !== undefined,
        unit: unitOf(parts),
        ...lacking(parts),
    };
}
function lacking({ day, year }) {
    if (day === undefined)
        return { lacks: "day" };
    return year === undefined ? { lacks: "year" } : {};
}
/**
 * Returns seconds east of Greenwich; undefined for a name other than UTC's, which can mean several
 * zones.
 */
function zoneOffset(zone) {
    if (/^(?:Z|UTC|GMT)$/i.test(zone))
        return 0;
    const found = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
    if (found === null)
        return undefined;
    const seconds = Number(found[2]) * 3600 + Number(found[3] ?? 0) * 60;
    return found[1] === "-" ? -seconds : seconds;
}
function unitOf({ second, minute, hour }) {
    if (second !== undefined)
        return 1;
    if (minute !== undefined)
        return 60;
    return hour === undefined ? 86_400 : 3600;
}
function monthOf(text) {
    const named = months.indexOf(text.slice(0, 3).toLowerCase());
    return named >= 0 ? named + 1 : Number(text);
}
function hourOf(hour, half) {
    if (half === undefined)
        return hour;
    return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}
//# sourceMappingURL=readings.js.map
;// CONCATENATED MODULE: ./build/diagnose/recognise/rare-times.js

/**
 * Seconds to 1970 from 1601 (Windows), from year 1 (.NET) and from 1904 (Apple); then from 1970 to
 * 2001.
 */
const [since1601, since1, since1904, to2001] = [
    11_644_473_600, 62_135_596_800, 2_082_844_800, 978_307_200,
];
/**
 * Rarer ways of writing times in text: they count only if each value is the time of its own build.
 */
const rareTextTimes = [
    inDigits("hexadecimal seconds", "(?:0[xX])?[0-9a-fA-F]{8}", (text) => Number.parseInt(text, 16)),
    inDigits("hexadecimal milliseconds", "(?:0[xX])?0{0,5}[0-9a-fA-F]{11}", (text) => Number.parseInt(text, 16) / 1e3),
    // PHP's uniqid(): seconds, then microseconds in five digits.
    inDigits("hexadecimal seconds and microseconds", "[0-9a-f]{13}", (text) => Number.parseInt(text.slice(0, 8), 16)),
    inDigits("octal seconds", "0{0,3}[0-7]{11}", (text) => Number.parseInt(text, 8)),
    inDigits("seconds in base 36", "[0-9a-zA-Z]{6}", (text) => Number.parseInt(text, 36)),
    inDigits("milliseconds in base 36", "[0-9a-zA-Z]{8}", (text) => Number.parseInt(text, 36) / 1e3),
    inDigits("hundred nanoseconds since 1601", "1[0-9]{17}", (text) => Number(text) / 1e7 - since1601),
    inDigits("hundred nanoseconds since year 1", "6[0-9]{17}", (text) => Number(text) / 1e7 - since1),
    inDigits("seconds since 2001", "[0-9]{9}", (text) => Number(text) + to2001),
    inParts("time without separators", "(?<hour>\\d\\d)(?<minute>\\d\\d)(?<second>\\d\\d)"),
    inParts("date and time, year of two digits", "(?<year>\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)[-_T.]?(?<hour>\\d\\d)[-_.]?(?<minute>\\d\\d)(?:[-_.]?(?<second>\\d\\d))?"),
    inParts("day first, without separators", "(?<day>\\d\\d)(?<month>\\d\\d)(?<year>20\\d\\d)[-_T.]?(?<hour>\\d\\d)(?<minute>\\d\\d)(?<second>\\d\\d)?"),
    inParts("date with dots, year of two digits", "(?<day>\\d\\d)[./-](?<month>\\d\\d)[./-](?<year>\\d\\d)"),
];
/** Rarer ways of writing times as numbers in binary formats. */
const rareBinaryTimes = [
    inUnits("64-bit hundred nanoseconds since 1601", (b) => rare_times_big(b.readBigUInt64LE()) - since1601),
    inUnits("64-bit hundred nanoseconds since 1601, big-endian", (b) => rare_times_big(b.readBigUInt64BE()) - since1601),
    // The two highest bits contain the zone.
    inUnits("64-bit hundred nanoseconds since year 1", (b) => rare_times_big(b.readBigUInt64LE() & 0x3fffffffffffffffn) - since1),
    inUnits("64-bit float, seconds since 2001", (b) => b.readDoubleLE() + to2001),
    inUnits("64-bit float, seconds since 2001, big-endian", (b) => b.readDoubleBE() + to2001),
    { ...inUnits("32-bit seconds since 1904", (b) => b.readUInt32BE() - since1904), bytes: 4 },
    { ...inUnits("32-bit seconds since 2001", (b) => b.readUInt32LE() + to2001), bytes: 4 },
];
function inDigits(name, digits, seconds) {
    return format({ name, source: digits, needs: "builds" }, (text) => {
        const read = seconds(text);
        return Number.isFinite(read) ? { seconds: read, isAbsolute: true, unit: 1 } : undefined;
    });
}
/**
 * A time written in parts. Six digits are so often a time of day or a date that two builds cannot
 * confirm it.
 */
function inParts(name, source) {
    const whole = new RegExp(`^(?:${source})$`);
    return format({ name, source, needs: "samples" }, (text) => {
        const groups = whole.exec(text)?.groups;
        if (groups === undefined)
            return undefined;
        const { year } = groups;
        return readParts(year?.length === 2 ? { ...groups, year: `20${year}` } : groups);
    });
}
function format({ name, source, needs, }, read) {
    const pattern = new RegExp(`(?<![0-9A-Za-z.])(?:${source})(?![0-9A-Za-z])`, "g");
    return { name, pattern, read, needs };
}
function inUnits(name, read) {
    return { name, bytes: 8, read, needs: "builds" };
}
/** Converts hundreds of nanoseconds to seconds. */
function rare_times_big(value) {
    return Number(value) / 1e7;
}
//# sourceMappingURL=rare-times.js.map
;// CONCATENATED MODULE: ./build/diagnose/recognise/text-times.js

const month = "(?<month>Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*";
const weekday = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*";
const day = "(?<day>[ 0]?\\d|[12]\\d|3[01])";
const year = "(?<year>19[7-9]\\d|20\\d\\d)";
const clock = "(?<hour>\\d?\\d):(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:[.,]\\d{1,9})?)?";
const half = "(?:\\s?(?<half>[AaPp]\\.?[Mm]\\.?))?";
const zone = "(?:\\s?(?<zone>Z|UTC|GMT|[+-]\\d\\d:?\\d\\d|[+-]\\d\\d\\b|[A-Z]{3,5}\\b))?";
/** The ways of writing a time, the most telling first. Their matches may overlap. */
const textTimes = [
    // 2026-11-21T13:02:11.123Z, 2026-11-21 13:02, 2026/11/21 13:02:11 +0100, 2026-11-21-13:02
    written("ISO 8601", `${year}(?<between>[-/.])(?<month>\\d\\d)\\k<between>(?<day>\\d\\d)[T _-]+${clock}${half}${zone}`),
    // 2026-11-21T130211Z, 20261121130211, 20261121-1302, 20261121T130211Z
    written("compact", `${year}-?(?<month>[01]\\d)-?(?<day>[0-3]\\d)[T_.-]?(?<hour>[0-2]\\d)[_.-]?(?<minute>[0-5]\\d)(?:[_.-]?(?<second>[0-6]\\d))?(?<zone>Z)?`),
    // Sat, 21 Nov 2026 13:02:11 +0000; 21 Nov 2026 13:02; 21/Nov/2026:13:02:11 +0000
    written("RFC 2822", `(?:${weekday},?\\s+)?${day}[ /-]${month}[ /-]${year}[ :,]+${clock}${half}${zone}`),
    // Sat Nov 21 13:02:11 UTC 2026, Sat Nov 21 13:02:11 2026, Sat Nov 21 01:02:11 PM +14 2026
    written("ctime", `(?:${weekday}\\s+)?${month}\\s+${day}\\s+${clock}${half}${zone}\\s+${year}`),
    // November 21, 2026 at 1:02 PM; Nov 21 2026 13:02:11
    written("long", `${month}\\s+${day},?\\s+${year},?(?:\\s+at)?\\s+${clock}${half}${zone}`),
    written("US", `(?<month>[01]?\\d)/(?<day>[0-3]?\\d)/${year},?\\s+${clock}${half}${zone}`),
    written("day first", `(?<day>[0-3]?\\d)/(?<month>[01]?\\d)/${year},?\\s+${clock}${half}${zone}`),
    written("German", `(?<day>[0-3]?\\d)\\.(?<month>[01]?\\d)\\.${year},?\\s+${clock}${zone}`),
    // Nov 21 13:02:11, Nov 21 13:02
    written("syslog", `(?:${weekday}\\s+)?${month}\\s+${day}\\s+${clock}`),
    written("ISO date", `${year}(?<between>[-/._])(?<month>\\d\\d)\\k<between>(?<day>\\d\\d)`),
    written("compact date", `${year}(?<month>[01]\\d)(?<day>[0-3]\\d)`),
    written("date", `(?:${weekday},?\\s+)?${day}[ -]${month}[ -,]+${year}`),
    written("__DATE__", `(?:${weekday},?\\s+)?${month}\\s+${day},?\\s+${year}`),
    written("US date", `(?<month>[01]?\\d)/(?<day>[0-3]?\\d)/${year}`),
    written("day first, no time", `(?<day>[0-3]?\\d)/(?<month>[01]?\\d)/${year}`),
    written("German date", `(?<day>[0-3]?\\d)\\.(?<month>[01]?\\d)\\.${year}`),
    written("month and day", `(?:${weekday},?\\s+)?${month}\\s+${day}`),
    written("time of day", `${clock}${half}`),
    counted("epoch nanoseconds", 19, 1e-9),
    counted("epoch microseconds", 16, 1e-6),
    counted("epoch milliseconds", 13, 1e-3),
    counted("epoch seconds", 10, 1),
];
/** Excludes matches next to digits or letters, which would be part of something else. */
function written(name, source) {
    const bounded = `(?<![0-9A-Za-z])(?:${source})(?![0-9])`;
    const whole = new RegExp(`^(?:${source})$`);
    return {
        name,
        pattern: new RegExp(bounded, "g"),
        read: (text) => {
            const groups = whole.exec(text)?.groups;
            return groups === undefined ? undefined : readParts(groups);
        },
    };
}
/**
 * Matches a count of units since 1970 with this many digits, as all times from 2001 to 2286 have.
 */
function counted(name, digits, unit) {
    const source = `1\\d{${digits - 1}}`;
    return {
        name,
        pattern: new RegExp(`(?<![0-9.])${source}(?:[.,]\\d{1,9})?(?![0-9])`, "g"),
        read: (text) => ({
            seconds: Number(text.slice(0, digits)) * unit,
            isAbsolute: true,
            unit: 1,
        }),
    };
}
//# sourceMappingURL=text-times.js.map
;// CONCATENATED MODULE: ./build/diagnose/recognise/times.js





/** Two days for zones and for builds that followed each other. */
const nearby = 3 * 86_400;
/**
 * 2001-09-09 to 2096-10-02: what a number alone may mean if nothing else says that it is a time.
 */
const [earliest, latest] = [1e9, 4e9];
function timesOf(order) {
    const { windows, twins, isText, isSampled } = order;
    const texts = [...textTimes, ...rareTextTimes].filter(({ needs }) => needs !== "samples" || isSampled);
    const binaries = [...binaryTimes, ...rareBinaryTimes];
    const found = windows.flatMap((window) => {
        const pairs = textPairs(window, { twins, formats: texts });
        return window.changes.map((change) => {
            const best = bestOf(pairs.filter((pair) => pair.change === change));
            if (best !== undefined && best.fit !== "other")
                return best;
            if (isText && !isSampled)
                return best;
            const binary = binaryPair(window, change, { twins, formats: binaries });
            // Four bytes of a number may all be letters.
            return isText ? (sampledOnly(binary) ?? best) : (binary ?? best);
        });
    });
    const pairs = found.filter((pair) => pair !== undefined);
    const places = Math.max(1, found.length);
    return {
        pairs,
        share: pairs.length / places,
        buildShare: pairs.filter(({ fit }) => fit !== "other").length / places,
    };
}
function sampledOnly(pair) {
    return pair?.fit === "build" ? { ...pair, isSampled: true } : undefined;
}
const ranks = ["build", "near", "shifted", "other"];
/**
 * Returns the best pair. Formats come with the most telling first; a time of the build beats any
 * other.
 */
function bestOf(pairs) {
    for (const rank of ranks) {
        const found = pairs.find(({ fit }) => fit === rank);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function textPairs({ texts, changes }, { twins, formats }) {
    return formats.flatMap(({ name, pattern, read, needs }) => {
        const inA = rangesOf(texts[0], pattern);
        if (!changes.some((change) => around(inA, change.at[0]) !== undefined))
            return [];
        const inB = rangesOf(texts[1], pattern);
        return changes.flatMap((change) => {
            const [rangeA, rangeB] = [around(inA, change.at[0]), around(inB, change.at[1])];
            if (rangeA === undefined || rangeB === undefined)
                return [];
            const [a, b] = [texts[0].slice(...rangeA), texts[1].slice(...rangeB)];
            const [left, right] = [read(a), read(b)];
            if (left === undefined || right === undefined || a === b)
                return [];
            const readings = [left, right];
            const fit = fitOfPair(readings, twins);
            if (needs !== undefined && fit !== "build")
                return [];
            const isSampled = needs === "samples";
            return [{ a, b, format: name, isBinary: false, isSampled, readings, fit, change }];
        });
    });
}
function rangesOf(text, pattern) {
    return Array.from(text.matchAll(pattern), (match) => [
        match.index,
        match.index + match[0].length,
    ]);
}
function around(ranges, [start, end]) {
    return ranges.find(([from, to]) => from <= start && end <= to);
}
function fitOfPair([a, b], twins) {
    if (twins === undefined)
        return Math.abs(a.seconds - b.seconds) < nearby ? "near" : "other";
    const fits = [(0,build_time/* fitOf */.Zo)(a, twins[0]), (0,build_time/* fitOf */.Zo)(b, twins[1])];
    if (fits.includes(undefined))
        return "other";
    return fits.includes("shifted") ? "shifted" : "build";
}
/**
 * Reads a change as several times in a row: numbers that are close together differ as one run. Any
 * number is some time, so only times of the build, or near each other, count. Undefined if a byte
 * belongs to none of them.
 */
function binaryPair({ texts }, change, { twins, formats }) {
    const [a, b] = [Buffer.from(texts[0], "latin1"), Buffer.from(texts[1], "latin1")];
    const [[start, end], [startB, endB]] = change.at;
    if (end - start !== endB - startB)
        return undefined;
    const shift = startB - start;
    let first;
    for (let at = start; at < end; at += 1) {
        if (a[at] === b[at + shift])
            continue;
        const found = timeAround({ a, b, shift, at, twins, formats });
        if (found === undefined)
            return undefined;
        const [left, right] = [iso(found.readings[0].seconds), iso(found.readings[1].seconds)];
        const { format, readings, fit } = found;
        first ??= {
            a: left,
            b: right,
            format,
            readings,
            fit,
            isBinary: true,
            isSampled: false,
            change,
        };
        at = found.end - 1;
    }
    return first;
}
/** Finds a time that contains the differing byte, and where it ends. */
function timeAround(order) {
    const { a, b, shift, at, twins, formats } = order;
    for (const format of formats) {
        const { name, read, isWall } = format;
        for (const [start, end] of placesAround(at, format.bytes, a.length)) {
            if (start + shift < 0 || end + shift > b.length)
                continue;
            const readings = [
                numberRead(read(a.subarray(start, end)), isWall),
                numberRead(read(b.subarray(start + shift, end + shift)), isWall),
            ];
            const fit = binaryFit(readings, { twins, format });
            if (fit !== undefined)
                return { format: name, readings, fit, end };
        }
    }
    return undefined;
}
function numberRead(seconds, isWall) {
    return { seconds, isAbsolute: isWall !== true, unit: isWall ? 2 : 1 };
}
function binaryFit(readings, { twins, format }) {
    if (readings.some(({ seconds }) => !(seconds > earliest && seconds < latest)))
        return undefined;
    const fit = fitOfPair(readings, twins);
    if (fit === "build")
        return fit;
    if (format.needs !== undefined)
        return undefined;
    if (fit === "near")
        return format.isTelling === true ? fit : "other";
    const apart = readings[1].seconds - readings[0].seconds;
    return twins !== undefined && Math.abs(apart - environments/* contextShiftSeconds */.Zk) < 2 ? "other" : undefined;
}
/**
 * Formats a time as `2026-11-21T13:02:11Z`; a time outside of any calendar is shown as a number.
 */
function iso(seconds) {
    if (!(Math.abs(seconds) < 8.64e12))
        return String(seconds);
    return new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}
//# sourceMappingURL=times.js.map

/***/ }),

/***/ 8818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ shareText),
/* harmony export */   WP: () => (/* binding */ both),
/* harmony export */   _M: () => (/* binding */ where),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   ol: () => (/* binding */ quoteText)
/* harmony export */ });
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6158);

/** The longest untrusted text inside a sentence, in UTF-16 units. */
const longest = 60;
/** Quotes Latin-1 bytes from an image: one line, bounded, with control characters visible. */
function quote(bytes) {
    return quoteText(Buffer.from(bytes, "latin1").toString("utf8"));
}
/** {@link quote} for text that was already decoded. */
function quoteText(text) {
    const line = text.replaceAll("\r", "\\r").replaceAll("\n", "\\n");
    return `"${(0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line), longest)}"`;
}
/** Formats two values: `"x" in the first build, "y" in the second`. */
function both(a, b) {
    return `${quote(a)} in the first build, ${quote(b)} in the second`;
}
/**
 * Says where a change is, as the start of a sentence: `Line 3`, `Section .rodata`, `Offset 128`.
 */
function where(evidence, change) {
    const { line, section, field, offset } = change.spot;
    if (evidence.isName) {
        return evidence.difference.kind === "metadata" ? "The link's target" : "The file's name";
    }
    if (evidence.difference.kind === "config")
        return "The value";
    if (field !== undefined)
        return `The header field ${quoteText(field)}`;
    if (section !== undefined)
        return `Section ${quoteText(section)}`;
    return line === undefined ? `Offset ${offset}` : `Line ${line}`;
}
/** Formats a share that is not everything: ` (3 of 4 differing places)`. */
function shareText(share) {
    return share > 0.99 ? "" : ` This explains ${Math.round(share * 100)} % of the differing places.`;
}
//# sourceMappingURL=say.js.map

/***/ }),

/***/ 7210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ isRenamed),
  L: () => (/* binding */ shownBy)
});

;// CONCATENATED MODULE: ./build/diagnose/counterpart.js
/**
 * The smallest likeness of two names: below it, they belong to two files rather than to one whose
 * name changed.
 */
const leastShared = 0.3;
/**
 * Returns the file of the other build that corresponds to this one: it is in the same folder, or in
 * one whose name changed with it, and has the most similar name. A file that only one build has is
 * often the same file under another name.
 */
function counterpartOf(difference, all) {
    let best;
    let most = 0;
    for (const other of all) {
        if (!isOnTheOtherSide(difference, other))
            continue;
        const likeness = likenessOf(difference.path, other.path);
        if (likeness > most) {
            best = other;
            most = likeness;
        }
    }
    return most >= leastShared ? best : undefined;
}
/**
 * Returns the only file in the same folder that the other build alone has; undefined if there are
 * several.
 */
function onlyOtherOf(difference, all) {
    const folder = folderOf(difference.path);
    const [only, more] = all.filter((other) => isOnTheOtherSide(difference, other) && folderOf(other.path) === folder);
    return more === undefined ? only : undefined;
}
function isOnTheOtherSide(one, other) {
    const wanted = one.kind === "added" ? "removed" : "added";
    return other.kind === wanted && other.layer === one.layer && other.path !== one.path;
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf("/") + 1);
}
/**
 * Returns the share of equal characters at both ends of the only path component that differs; 0 if
 * more than one differs.
 */
function likenessOf(a, b) {
    const [left, right] = [a.split("/"), b.split("/")];
    if (left.length !== right.length)
        return 0;
    const differing = left.flatMap((part, at) => {
        const other = right[at];
        return other === undefined || other === part ? [] : [[part, other]];
    });
    const [only] = differing;
    if (only === undefined || differing.length > 1)
        return 0;
    const longest = Math.max(only[0].length, only[1].length);
    // Two names with nothing in common are still counterparts if their lengths are equal.
    const shared = sharedEnds(only[0], only[1]) / longest;
    const sameLength = only[0].length === only[1].length ? leastShared : 0;
    return Math.max(shared, sameLength);
}
function sharedEnds(a, b) {
    const least = Math.min(a.length, b.length);
    let start = 0;
    while (start < least && a[start] === b[start])
        start += 1;
    let end = 0;
    while (end < least - start && a.at(-1 - end) === b.at(-1 - end))
        end += 1;
    return start + end;
}
//# sourceMappingURL=counterpart.js.map
;// CONCATENATED MODULE: ./build/diagnose/words.js
/**
 * Matches what separates values: blanks, quotes, brackets, and the bytes that end strings in binary
 * files.
 */
const separators = /[\s\0"'`<>()[\]{}=,;|]+/g;
/**
 * Splits a differing run into its differing words. The comparison treats values that are close
 * together as one run, and each may have a cause of its own. The run stays as it is if the two
 * versions have different numbers of words.
 */
function wordChanges(texts, at, isCut) {
    const whole = [withoutNuls(texts[0], at[0]), withoutNuls(texts[1], at[1])];
    if (!isReadable(texts[0].slice(...at[0]) + texts[1].slice(...at[1])))
        return [at];
    const [left, right] = [wordsOf(texts[0], whole[0]), wordsOf(texts[1], whole[1])];
    const count = isCut ? Math.min(left.length, right.length) - 1 : left.length;
    if (count < 2 || (!isCut && left.length !== right.length))
        return [whole];
    const changes = [];
    for (let index = 0; index < count; index += 1) {
        const [a, b] = [left[index], right[index]];
        if (a !== undefined && b !== undefined && a.text !== b.text)
            changes.push(coresOf(a, b));
    }
    return changes.length === 0 ? [whole] : changes;
}
/** Whether a run is mostly text. Other bytes contain separators by chance. */
function isReadable(run) {
    const strange = run.match(/[^\s\0!-~]/g)?.length ?? 0;
    return strange <= run.length / 5;
}
/** Removes the zeros that fill a shorter string in a program up to the start of the next one. */
function withoutNuls(text, [start, end]) {
    let [from, to] = [start, end];
    while (to > from && text[to - 1] === "\0")
        to -= 1;
    while (from < to && text[from] === "\0")
        from += 1;
    return [from, to];
}
function wordsOf(text, [start, end]) {
    const words = [];
    let from = start;
    for (const match of text.slice(start, end).matchAll(separators)) {
        words.push({ text: text.slice(from, start + match.index), start: from });
        from = start + match.index + match[0].length;
    }
    words.push({ text: text.slice(from, end), start: from });
    return words;
}
/** Removes what both begin and end with. */
function coresOf(a, b) {
    const least = Math.min(a.text.length, b.text.length);
    let lead = 0;
    while (lead < least && a.text[lead] === b.text[lead])
        lead += 1;
    let tail = 0;
    while (tail < least - lead && a.text.at(-1 - tail) === b.text.at(-1 - tail))
        tail += 1;
    return [
        [a.start + lead, a.start + a.text.length - tail],
        [b.start + lead, b.start + b.text.length - tail],
    ];
}
//# sourceMappingURL=words.js.map
;// CONCATENATED MODULE: ./build/diagnose/windows.js

/**
 * The comparison cuts a spot's bytes at this length; what follows such a spot is not its neighbour.
 */
const longestSpot = 256;
/** Bytes of the longest numbers that programs write. */
const numberBytes = 8;
/** Groups spots into windows, in the order of the first version. */
function windowsOf(spots) {
    const drafts = [];
    let last;
    for (const spot of spots) {
        const draft = drafts.at(-1);
        const gap = last === undefined ? undefined : gapBetween(last, spot);
        if (draft !== undefined && last !== undefined && gap !== undefined) {
            const surplus = last.after.length - gap;
            draft.texts = [cut(draft.texts[0], surplus), cut(draft.texts[1], surplus)];
            extend(draft, spot);
        }
        else {
            const before = latin1(spot.before);
            const fresh = { texts: [before, before], runs: [] };
            extend(fresh, spot);
            drafts.push(fresh);
        }
        last = spot;
    }
    return drafts.map(finished);
}
/** Returns a window of two texts that differ in one run, such as names of files. */
function windowOfTexts(a, b) {
    const [left, right] = [Buffer.from(a, "utf8"), Buffer.from(b, "utf8")];
    const least = Math.min(left.length, right.length);
    let start = 0;
    while (start < least && left[start] === right[start])
        start += 1;
    let end = 0;
    while (end < least - start && left.at(-1 - end) === right.at(-1 - end))
        end += 1;
    const spot = {
        offset: start,
        a: left.subarray(start, left.length - end),
        b: right.subarray(start, right.length - end),
        before: left.subarray(0, start),
        after: left.subarray(left.length - end),
    };
    const at = [
        [start, left.length - end],
        [start, right.length - end],
    ];
    return {
        texts: [latin1(left), latin1(right)],
        changes: [{ spot, at }],
    };
}
function latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
/**
 * Returns the equal bytes between two spots if the first one's surroundings reach the second;
 * otherwise undefined.
 */
function gapBetween(last, next) {
    if (last.section !== next.section || last.field !== next.field)
        return undefined;
    if (last.a.length >= longestSpot || last.b.length >= longestSpot)
        return undefined;
    const gap = next.offset - last.offset - last.a.length;
    return gap >= 0 && gap <= last.after.length ? gap : undefined;
}
function extend(draft, spot) {
    const [a, b] = [latin1(spot.a), latin1(spot.b)];
    const after = latin1(spot.after);
    const [left, right] = draft.texts;
    draft.runs.push({
        spot,
        at: [
            [left.length, left.length + a.length],
            [right.length, right.length + b.length],
        ],
    });
    draft.texts = [left + a + after, right + b + after];
}
function finished({ texts, runs }) {
    const changes = runs.flatMap(({ spot, at }) => {
        const isCut = spot.a.length >= longestSpot || spot.b.length >= longestSpot;
        // A few bytes of a number may look like words.
        const isNumber = spot.line === undefined && Math.max(spot.a.length, spot.b.length) <= numberBytes;
        const ranges = isNumber ? [at] : wordChanges(texts, at, isCut);
        return ranges.map((range) => ({ spot, at: range }));
    });
    return { texts, changes };
}
function cut(text, surplus) {
    return surplus <= 0 ? text : text.slice(0, -surplus);
}
//# sourceMappingURL=windows.js.map
;// CONCATENATED MODULE: ./build/diagnose/shown.js


/**
 * Returns the windows of a difference: of its content, of its name if only one build has it, or of
 * its link's target.
 */
function shownBy(difference, all) {
    const { clue, kind, samples } = difference;
    const isCompared = samples?.kind === "compared";
    const clueAgain = isCompared ? samples.again : undefined;
    if (kind === "added" || kind === "removed") {
        const other = otherOf(difference, all);
        if (other !== undefined)
            return shownNames(difference, other);
    }
    const targets = kind === "metadata" ? targetsOf(clue) : undefined;
    if (targets !== undefined) {
        const again = targetsOf(clueAgain);
        const windowsAgain = again === undefined ? [] : [windowOfTexts(...again)];
        return {
            windows: [windowOfTexts(...targets)],
            again: isCompared ? windowsAgain : undefined,
            isName: true,
        };
    }
    return {
        windows: contentWindows(clue),
        again: isCompared ? contentWindows(clueAgain) : undefined,
        isName: false,
    };
}
/** Returns the other build's file that corresponds to this one under another name. */
function otherOf(difference, all) {
    const found = counterpartOf(difference, all);
    const isMoved = isRenamed(difference);
    return found ?? (isMoved ? onlyOtherOf(difference, all) : undefined);
}
/** Whether the build that has the file gave it another name when it ran again. */
function isRenamed({ path, samples }) {
    return samples?.kind === "compared" && samples.path !== undefined && samples.path !== path;
}
/** Returns windows of two names. The first build's name comes first: the second build lacks it. */
function shownNames(difference, other) {
    const [a, b] = difference.kind === "removed" ? [difference, other] : [other, difference];
    const [left, right] = [pathAgain(a), pathAgain(b)];
    const isKnown = difference.samples?.kind === "compared";
    const window = left === undefined || right === undefined ? [] : [windowOfTexts(left, right)];
    return {
        windows: [windowOfTexts(a.path, b.path)],
        again: isKnown ? window : undefined,
        isName: true,
    };
}
function pathAgain({ samples }) {
    return samples?.kind === "compared" ? samples.path : undefined;
}
/** Returns a symlink's targets in both builds; undefined if they are the same. */
function targetsOf(clue) {
    const [a, b] = clue?.headers ?? [];
    if (a?.type !== "symlink" || b?.type !== "symlink")
        return undefined;
    return a.linkname === b.linkname ? undefined : [a.linkname, b.linkname];
}
function contentWindows(clue) {
    return windowsOf(ownSpots(clue?.spots ?? []));
}
/**
 * Leaves out what follows from the rest: a build ID or a checksum counts only if nothing else
 * differs.
 */
function ownSpots(spots) {
    const own = spots.filter(({ section = "", field = "" }) => !/build-?id|debuglink/.test(section) && !/crc|checksum|digest|^size$/i.test(field));
    return own.length > 0 ? withoutShifted(own) : spots;
}
/**
 * Sections with text that the program's author wrote; the others hold code, addresses and offsets.
 */
const written = /^\.(?:rodata|data(?!\.rel)|comment|debug_(?:line_)?str)/;
/** Bytes of an address or offset that differ, without its equal ones. */
const addressBytes = 4;
/**
 * Leaves out what only moved. A text that is longer in one build, or that the linker merges with
 * the end of another, moves everything after it. If a program otherwise differs only in addresses,
 * only its texts count.
 */
function withoutShifted(spots) {
    const texts = spots.filter(({ section = "" }) => written.test(section));
    if (texts.length === 0)
        return spots;
    const isMoved = texts.some(({ a, b }) => a.length !== b.length);
    const others = spots.filter((spot) => !texts.includes(spot));
    const areAddresses = others.every(({ a, b }) => Math.max(a.length, b.length) <= addressBytes);
    return isMoved || areAddresses ? withoutMoves(texts) : spots;
}
/** Leaves out texts that are only in another place, and whatever fills the gaps. */
function withoutMoves(texts) {
    const [inA, inB] = [texts.map(({ a }) => wordOf(a)), texts.map(({ b }) => wordOf(b))];
    const own = texts.filter((_, at) => {
        const [a = "", b = ""] = [inA[at], inB[at]];
        if (Math.max(a.length, b.length) < addressBytes)
            return false;
        return !(a === "" && inA.includes(b)) && !(b === "" && inB.includes(a));
    });
    return own.length > 0 ? own : texts;
}
function wordOf(bytes) {
    return Buffer.from(bytes).toString("latin1").replaceAll("\0", "");
}
//# sourceMappingURL=shown.js.map

/***/ }),

/***/ 2023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jX: () => (/* binding */ tokensFound),
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   nh: () => (/* binding */ finder),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
/** Length of {@link TokenPair.lead} in bytes. */
const leadLength = 48;
/**
 * Returns the values that the pattern finds in both builds around the differing places. The pattern
 * must be global.
 */
function tokensOf(evidence, pattern) {
    return tokensFound(evidence, finder(pattern));
}
/** {@link tokensOf} for values that no pattern can find. */
function tokensFound(evidence, find, isPair = () => true) {
    const pairs = [];
    let explained = 0;
    for (const window of evidence.windows) {
        const [a, b] = [find(window.texts[0], 0), find(window.texts[1], 1)];
        if (a.length === 0 || b.length === 0)
            continue;
        for (const change of window.changes) {
            const pair = pairAt(window, change, [a, b], isPair);
            if (pair === undefined)
                continue;
            explained += 1;
            if (!pairs.some((known) => isSame(known, pair)))
                pairs.push(pair);
        }
    }
    return { pairs, share: evidence.places === 0 ? 0 : explained / evidence.places };
}
function finder(pattern) {
    return (text) => Array.from(text.matchAll(pattern), (match) => [match.index, match.index + match[0].length]);
}
/** Returns the share of places for which the predicate holds. */
function shareOf(evidence, holds) {
    let explained = 0;
    for (const window of evidence.windows) {
        for (const change of window.changes)
            if (holds(change, window))
                explained += 1;
    }
    return evidence.places === 0 ? 0 : explained / evidence.places;
}
function pairAt({ texts }, change, found, isPair) {
    for (const inA of found[0]) {
        if (!covers(inA, change.at[0]))
            continue;
        for (const inB of found[1]) {
            if (!covers(inB, change.at[1]))
                continue;
            const [a, b] = [texts[0].slice(...inA), texts[1].slice(...inB)];
            if (a === b || !isPair(a, b))
                continue;
            return { a, b, lead: texts[0].slice(Math.max(0, inA[0] - leadLength), inA[0]), change };
        }
    }
    return undefined;
}
function covers(outer, inner) {
    return outer[0] <= inner[0] && inner[1] <= outer[1];
}
function isSame(known, pair) {
    return known.a === pair.a && known.b === pair.b;
}
//# sourceMappingURL=tokens.js.map

/***/ }),

/***/ 2378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G_: () => (/* binding */ canonicalHostname),
/* harmony export */   Zk: () => (/* binding */ contextShiftSeconds),
/* harmony export */   ex: () => (/* binding */ canonicalEnvironment),
/* harmony export */   tc: () => (/* binding */ untouchedEnvironment)
/* harmony export */ });
/** The host name of every canonical step; it may appear in the image. */
const canonicalHostname = "twofold";
/**
 * The first build's environment (design §2): what a step sees unless its image or Containerfile
 * says otherwise.
 * @param sourceDateEpoch seconds since 1970; undefined: steps get none
 */
function canonicalEnvironment(sourceDateEpoch) {
    const epoch = sourceDateEpoch === undefined ? {} : { SOURCE_DATE_EPOCH: String(sourceDateEpoch) };
    return {
        name: "canonical",
        hostname: canonicalHostname,
        umask: 0o022,
        env: { LANG: "C.UTF-8", ...epoch, TZ: "UTC" },
    };
}
/**
 * An environment that injects nothing, for images that must rebuild with bare buildah (input
 * `canonical: false`).
 */
const untouchedEnvironment = { name: "untouched", env: {} };
/**
 * How far variation `context` moves the modification times of the second build's copy, in seconds.
 * It is far enough that days, months and years differ too.
 */
const contextShiftSeconds = -(400 * 86_400 + 12_345);
//# sourceMappingURL=environments.js.map

/***/ }),

/***/ 4228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ parseLocation)
/* harmony export */ });
const schemes = [
    { sign: /^(?:docker-image|container-image|docker):\/\//, is: "registry" },
    { sign: /^(?:oci-layout:\/\/|oci:)/, is: "oci" },
    { sign: /^oci-archive:(?:\/\/)?/, is: "oci-archive" },
    { sign: /^docker-archive:(?:\/\/)?/, is: "docker-archive" },
];
/**
 * Takes an image's location apart: `docker://reference` (also `docker-image://` and
 * `container-image://`), `oci-layout://path` or `oci:path`, `oci-archive:path`,
 * `docker-archive:path`. Undefined for any other text.
 */
function parseLocation(text) {
    for (const { sign, is } of schemes) {
        const scheme = sign.exec(text)?.[0];
        const rest = scheme === undefined ? "" : text.slice(scheme.length);
        if (scheme === undefined || rest === "")
            continue;
        return is === "registry"
            ? { kind: "registry", reference: rest }
            : { kind: "files", transport: is, scheme, rest };
    }
    return undefined;
}
//# sourceMappingURL=image-location.js.map

/***/ }),

/***/ 4812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ wordSeparator)
/* harmony export */ });
/** Matches what separates words in lists, sentences, JSON and the like. */
const wordSeparator = /[\s\0"'`<>()[\]{}=,;|:]/;
//# sourceMappingURL=words.js.map

/***/ })

};
//# sourceMappingURL=320.index.js.map
