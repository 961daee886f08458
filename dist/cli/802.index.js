export const id = 802;
export const ids = [802];
export const modules = {

/***/ 8564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ manifestMediaTypes),
/* harmony export */   A1: () => (/* binding */ parseIndex),
/* harmony export */   FB: () => (/* binding */ parseImageConfig),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   U8: () => (/* binding */ indexMediaTypes),
/* harmony export */   aF: () => (/* binding */ maxConfigBytes),
/* harmony export */   rq: () => (/* binding */ maxManifestBytes)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3213);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4543);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7398);



/** Bytes. Registries take manifests up to 4 MiB (distribution-spec, "Pushing Manifests"). */
const maxManifestBytes = 4 * 1024 * 1024;
/** Bytes. Configs have no limit in the specification; real ones are some KiB. */
const maxConfigBytes = 4 * 1024 * 1024;
const manifestMediaTypes = [
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.v2+json",
];
const indexMediaTypes = [
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
];
/** Reads an image manifest. @throws Failure with the origin's code, naming the JSON path that is wrong */
function parseManifest(bytes, what) {
    const root = document(bytes, what, maxManifestBytes);
    const mediaType = versioned(root, manifestMediaTypes);
    const annotations = optional(member(root, "annotations"), texts);
    return {
        schemaVersion: 2,
        ...(mediaType === undefined ? {} : { mediaType }),
        config: descriptor(member(root, "config")),
        layers: items(member(root, "layers")).map(descriptor),
        ...(annotations === undefined ? {} : { annotations }),
    };
}
/** Reads an image index. @throws Failure with the origin's code, naming the JSON path that is wrong */
function parseIndex(bytes, what) {
    const root = document(bytes, what, maxManifestBytes);
    versioned(root, indexMediaTypes);
    return { schemaVersion: 2, manifests: items(member(root, "manifests")).map(descriptor) };
}
/** Reads an image config. @throws Failure with the origin's code, naming the JSON path that is wrong */
function parseImageConfig(bytes, what) {
    const root = document(bytes, what, maxConfigBytes);
    const settings = optional(member(root, "config"), record);
    return {
        os: text(member(root, "os")),
        architecture: text(member(root, "architecture")),
        labels: (settings && optional(member(settings, "Labels"), texts)) ?? {},
        diffIds: items(member(member(root, "rootfs"), "diff_ids")).map(digest),
        history: (optional(member(root, "history"), items) ?? []).map(historyEntry),
    };
}
function document(bytes, what, limit) {
    if (bytes.length > limit)
        throw wrong(what, `is larger than ${limit} bytes`);
    let value;
    try {
        value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw wrong(what, "is not JSON in UTF-8", cause);
    }
    return record({ value, path: "", what });
}
/** Checks what manifests and indexes begin with. @returns the media type, which may be left out. */
function versioned(root, known) {
    const version = member(root, "schemaVersion");
    if (version.value !== 2)
        throw unexpected(version, "2");
    const mediaType = member(root, "mediaType");
    const found = optional(mediaType, text);
    if (found !== undefined && !known.includes(found)) {
        throw unexpected(mediaType, known.map((type) => `\`${type}\``).join(" or "));
    }
    return found;
}
function descriptor(spot) {
    const annotations = optional(member(spot, "annotations"), texts);
    const platform = optional(member(spot, "platform"), platformOf);
    return {
        mediaType: text(member(spot, "mediaType")),
        digest: digest(member(spot, "digest")),
        size: byteCount(member(spot, "size")),
        ...(annotations === undefined ? {} : { annotations }),
        ...(platform === undefined ? {} : { platform }),
    };
}
function platformOf(spot) {
    const variant = optional(member(spot, "variant"), text);
    return {
        os: text(member(spot, "os")),
        architecture: text(member(spot, "architecture")),
        ...(variant === undefined ? {} : { variant }),
    };
}
function historyEntry(spot) {
    const comment = optional(member(spot, "comment"), text);
    return {
        createdBy: optional(member(spot, "created_by"), text) ?? "",
        ...(comment === undefined ? {} : { comment }),
        emptyLayer: optional(member(spot, "empty_layer"), truth) ?? false,
    };
}
/** A member of an object; its value is undefined when there is none. */
function member(spot, key) {
    const { value } = record(spot);
    const path = spot.path === "" ? key : `${spot.path}.${key}`;
    return {
        value: isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined,
        path,
        what: spot.what,
    };
}
/** Reads what may be left out; Go programs write null for what is empty. */
function optional(spot, read) {
    return spot.value === undefined || spot.value === null ? undefined : read(spot);
}
function record(spot) {
    if (!isRecord(spot.value))
        throw unexpected(spot, "an object");
    return spot;
}
function items(spot) {
    if (!Array.isArray(spot.value))
        throw unexpected(spot, "an array");
    return spot.value.map((value, index) => ({
        value,
        path: `${spot.path}[${index}]`,
        what: spot.what,
    }));
}
function texts(spot) {
    const { value } = record(spot);
    const keys = isRecord(value) ? Object.keys(value) : [];
    return Object.fromEntries(keys.map((key) => [key, text(member(spot, key))]));
}
function text(spot) {
    if (typeof spot.value !== "string")
        throw unexpected(spot, "a text");
    return spot.value;
}
function truth(spot) {
    if (typeof spot.value !== "boolean")
        throw unexpected(spot, "true or false");
    return spot.value;
}
function digest(spot) {
    const found = text(spot);
    if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(found))
        throw unexpected(spot, "`sha256:` and 64 lower-case hex digits");
    return found;
}
function byteCount(spot) {
    const { value } = spot;
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) {
        throw unexpected(spot, "a number of bytes");
    }
    return value;
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The value itself is not told: it is anyone's and could be long. */
function unexpected(spot, expected) {
    const state = spot.value === undefined ? "is missing" : "is wrong";
    const where = spot.path === "" ? "the document" : `\`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)((0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(spot.path), 200)}\``;
    return wrong(spot.what, `${where} ${state}: it must be ${expected}`);
}
const cures = {
    tool: "Make the image again, and check the program that wrote it.",
    registry: "Check the reference, and that the registry serves OCI images under it.",
};
function wrong(what, how, cause) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        code: what.code,
        message: `${what.name}: ${how}.`,
        cure: cures[what.code],
        ...(cause === undefined ? {} : { cause }),
    });
}
//# sourceMappingURL=oci-parse.js.map

/***/ })

};
//# sourceMappingURL=802.index.js.map
