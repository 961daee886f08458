export const id = 3177;
export const ids = [3177];
export const modules = {

33177:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  relabelLayout: () => (relabelLayout)
});
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83436);
/* harmony import */ var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7003);
/* harmony import */ var _domain_oci_oci_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16996);
/* harmony import */ var _domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91826);






const labelledConfig = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)({
    config: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)(_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonObject */ .o$),
    history: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .maybe */ .no)((0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(valibot__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J())),
});
const labelEntry = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)({ created_by: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .regex */ .yGV(/ LABEL "/)) });
async function relabelLayout(layout, labels) {
    const indexFile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(layout, "index.json");
    const indexBytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(indexFile);
    const described = (0,_domain_oci_oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIndex */ .A1)(indexBytes, { name: "the layout's index", code: "tool" })
        .manifests[0];
    if (described === undefined)
        return;
    const manifestBytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(blob(layout, described.digest));
    const manifest = (0,_domain_oci_oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(manifestBytes, { name: "the layout's manifest", code: "tool" });
    const configBytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(blob(layout, manifest.config.digest));
    const config = await replaceBlob(layout, manifest.config.digest, labelled(configBytes, labels));
    const changed = { ...parsed(manifestBytes), config: { ...manifest.config, ...config } };
    const written = await replaceBlob(layout, described.digest, bytesOf(changed));
    const index = { ...parsed(indexBytes), manifests: [{ ...described, ...written }] };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(indexFile, bytesOf(index));
}
function blob(layout, digest) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(layout, "blobs", "sha256", (0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .hexOf */ .ZD)(digest));
}
async function replaceBlob(layout, before, bytes) {
    const digest = (0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bytes);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(blob(layout, before));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(blob(layout, digest), bytes);
    return { digest, size: bytes.length };
}
function labelled(bytes, labels) {
    const config = parsed(bytes);
    const { config: settings, history } = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .fitting */ ._Q)(labelledConfig, config) ?? {};
    const existing = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .fitting */ ._Q)(_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonObject */ .o$, settings?.["Labels"]);
    const added = Object.fromEntries(labels.map(({ name, value }) => [name, value]));
    return bytesOf({
        ...config,
        config: { ...settings, Labels: { ...existing, ...added } },
        ...(history === undefined ? {} : { history: labels.reduce(retold, history) }),
    });
}
function retold(history, { name, value }) {
    const words = ` ${JSON.stringify(name)}=`;
    const told = (entry) => (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .fitting */ ._Q)(labelEntry, entry)?.created_by ?? "";
    const last = history.findLastIndex((entry) => told(entry).includes(words));
    return history.map((entry, index) => {
        if (index !== last)
            return entry;
        const text = told(entry);
        const start = text.indexOf(words) + words.length;
        const before = /^"(?:[^"\\]|\\.)*"/.exec(text.slice(start))?.[0];
        if (before === undefined)
            return entry;
        const after = text.slice(start + before.length);
        return {
            ...(0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .fitting */ ._Q)(_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonObject */ .o$, entry),
            created_by: text.slice(0, start) + JSON.stringify(value) + after,
        };
    });
}
function parsed(bytes) {
    return (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .fittingJson */ .MW)(_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonObject */ .o$, bytes.toString("utf8")) ?? {};
}
function bytesOf(value) {
    return Buffer.from(JSON.stringify(value));
}
//# sourceMappingURL=relabel.js.map

}),

16996:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A1: () => (parseIndex),
  FB: () => (parseImageConfig),
  Ng: () => (parseManifest),
  aF: () => (maxConfigBytes),
  rq: () => (maxManifestBytes)
});
/* harmony import */ var _text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44195);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78007);
/* harmony import */ var _text_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91826);
/* harmony import */ var _oci_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3846);




const maxManifestBytes = 4 * 1024 * 1024;
const maxConfigBytes = 4 * 1024 * 1024;
function parseManifest(bytes, what) {
    return parseDocument(_oci_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestSchema */ .rc, { bytes, limit: maxManifestBytes, what });
}
function parseIndex(bytes, what) {
    return parseDocument(_oci_js__WEBPACK_IMPORTED_MODULE_2__/* .indexSchema */ .me, { bytes, limit: maxManifestBytes, what });
}
function parseImageConfig(bytes, what) {
    return parseDocument(_oci_js__WEBPACK_IMPORTED_MODULE_2__/* .imageConfigSchema */ .L8, { bytes, limit: maxConfigBytes, what });
}
function parseDocument(schema, { bytes, limit, what }) {
    if (bytes.length > limit)
        throw wrong(what, `is larger than ${limit} bytes`);
    let value;
    try {
        value = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch (cause) {
        const isDeep = cause instanceof _text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .TooDeep */ .v_;
        throw wrong(what, isDeep ? cause.message : "is not JSON in UTF-8", cause);
    }
    const found = (0,_text_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .checked */ .KD)(schema, value);
    if ("wrong" in found)
        throw wrong(what, found.wrong);
    return found.value;
}
const fixes = {
    tool: "Build the image again, and check the program that wrote it.",
    registry: "Check the reference, and that the registry serves OCI images under it.",
};
function wrong(what, how, cause) {
    return new _text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: what.code,
        message: `${what.name}: ${how}.`,
        fix: fixes[what.code],
        ...(cause === undefined ? {} : { cause }),
    });
}
//# sourceMappingURL=oci-parse.js.map

}),

3846:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $P: () => (manifestMediaTypes),
  L8: () => (imageConfigSchema),
  U8: () => (indexMediaTypes),
  er: () => (digestSchema),
  me: () => (indexSchema),
  rc: () => (manifestSchema)
});
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83436);
/* harmony import */ var _text_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91826);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7003);



const manifestMediaTypes = [
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.v2+json",
];
const indexMediaTypes = [
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
];
const text = valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP();
const texts = (0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(text);
const bytes = "a number of bytes";
const digestSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_2__/* .guard */ .ahr(_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc, "`sha256:` and 64 lower-case hex digits"));
const descriptor = (0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    mediaType: text,
    digest: digestSchema,
    size: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(bytes), valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeInteger */ .Y2b(bytes), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(0, bytes)),
    annotations: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(texts),
    platform: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP((0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ os: text, architecture: text, variant: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(text) })),
});
const manifestSchema = (0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(2, "2"),
    mediaType: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(oneOf(manifestMediaTypes)),
    config: descriptor,
    layers: (0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(descriptor),
    annotations: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(texts),
});
const indexSchema = (0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(2, "2"),
    mediaType: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(oneOf(indexMediaTypes)),
    manifests: (0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(descriptor),
});
const historyEntry = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL((0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    created_by: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(text),
    comment: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(text),
    empty_layer: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
}), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(({ created_by = "", comment, empty_layer = false }) => ({
    createdBy: created_by,
    ...(comment === undefined ? {} : { comment }),
    emptyLayer: empty_layer,
})));
const imageConfigSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL((0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    os: text,
    architecture: text,
    config: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP((0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        Labels: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(texts),
        OnBuild: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP((0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(text)),
        Healthcheck: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP((0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ Test: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP((0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(text)) })),
        Shell: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP((0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(text)),
    })),
    rootfs: (0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ diff_ids: (0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(digestSchema) }),
    history: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP((0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(historyEntry)),
}), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(({ os, architecture, config, rootfs, history = [] }) => {
    const { Labels: labels = {}, OnBuild: triggers, Healthcheck, Shell: shell } = config ?? {};
    const [test = "NONE"] = Healthcheck?.Test ?? [];
    const healthcheck = test !== "NONE";
    return {
        os,
        architecture,
        labels,
        ...(triggers === undefined ? {} : { triggers }),
        ...(healthcheck || shell !== undefined
            ? { docker: { healthcheck, shell: shell ?? [] } }
            : {}),
        diffIds: rootfs.diff_ids,
        history,
    };
}));
function oneOf(types) {
    const known = types.map((type) => `\`${type}\``).join(" or ");
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y((type) => types.includes(type), known));
}
//# sourceMappingURL=oci.js.map

})

};
//# sourceMappingURL=3177.index.js.map
