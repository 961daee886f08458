export const id = 8985;
export const ids = [8985];
export const modules = {

8985:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  concludeSearch: () => (concludeSearch),
  startSearch: () => (startSearch)
});
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83436);
/* harmony import */ var _domain_build_environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64446);
/* harmony import */ var _domain_labels_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8533);
/* harmony import */ var _domain_text_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91826);
/* harmony import */ var _images_layer_origins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6644);
/* harmony import */ var _prove_twin_builds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26979);






async function startSearch(options, built) {
    const { ports, timed, signal } = options;
    return await timed("search", async () => {
        const { readImage } = await Promise.all(/* import() */[__webpack_require__.e(6384), __webpack_require__.e(7160)]).then(__webpack_require__.bind(__webpack_require__, 77160));
        const { refuseSecrets, tellUnsearchable } = await __webpack_require__.e(/* import() */ 8317).then(__webpack_require__.bind(__webpack_require__, 28317));
        tellUnsearchable(ports.secrets, ports.reporter);
        const { image } = built.checked;
        const bases = await options.builder.baseImages();
        const read = await readImage({
            image,
            readers: ports.readers,
            signal,
            layers: (0,_images_layer_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .ownLayers */ .Ze)(built.first),
            baseConfigs: bases.map(({ configBytes }) => configBytes),
            traces: await tracesOf(options, built.first, image),
            planned: plannedTexts(options),
        });
        if (read.unread > 0) {
            ports.reporter.info(`${read.unread} packed ${read.unread === 1 ? "file" : "files"} of the image not searched inside: too large, or damaged`);
        }
        await built.checked.prove(signal);
        refuseSecrets(read.reading.secrets, options, built.first);
        return read;
    });
}
async function concludeSearch(options, { reading, search }) {
    const { request, ports, twins } = options;
    const { judgeHits } = await Promise.all(/* import() */[__webpack_require__.e(6384), __webpack_require__.e(5678)]).then(__webpack_require__.bind(__webpack_require__, 85678));
    const { settleDoubts } = await Promise.all(/* import() */[__webpack_require__.e(4528), __webpack_require__.e(9494)]).then(__webpack_require__.bind(__webpack_require__, 69494));
    const { findingsOf } = await Promise.all(/* import() */[__webpack_require__.e(4528), __webpack_require__.e(9948)]).then(__webpack_require__.bind(__webpack_require__, 99948));
    const { joinedFixes } = await __webpack_require__.e(/* import() */ 5686).then(__webpack_require__.bind(__webpack_require__, 85686));
    const { evidenceIn } = await __webpack_require__.e(/* import() */ 265).then(__webpack_require__.bind(__webpack_require__, 20265));
    const { writersIn } = await __webpack_require__.e(/* import() */ 9055).then(__webpack_require__.bind(__webpack_require__, 99055));
    const writerOf = writersIn(options);
    const judged = await judgeHits(reading, {
        evidence: evidenceIn(options, search),
        writerOf,
        redact: ports.redact,
        inContext: (wanted) => ports.inFolder(twins.first.contextPath, wanted),
    });
    const isOpen = tracesDecide(options) && judged.some(({ inDoubt }) => inDoubt);
    const settled = isOpen
        ? settleDoubts(judged, await options.anotherDay(), writerOf)
        : { judged, others: { listed: [], omitted: 0 } };
    const found = findingsOf(settled.judged, reading, writerOf);
    if (request.traces !== "fail")
        return { ...found, differences: { listed: [], omitted: 0 } };
    const [certain, others] = [found.differences, settled.others];
    return {
        ...found,
        differences: {
            listed: joinedFixes([...certain.listed, ...others.listed]),
            omitted: certain.omitted + others.omitted,
        },
    };
}
function tracesDecide({ request, twins: { first, second } }) {
    return request.traces === "fail" && second !== undefined && (0,_prove_twin_builds_js__WEBPACK_IMPORTED_MODULE_4__/* .areEqual */ .t7)(first, second);
}
function plannedTexts({ plan }) {
    const labels = plan.labels.filter(({ name }) => (0,_domain_labels_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksForImage */ ._F)(name)).map(({ value }) => value);
    const time = new Date(plan.timestamp * 1000).toISOString();
    return [...labels, time.replace(".000Z", "Z")];
}
async function tracesOf(options, first, image) {
    const { ports, reading, builder } = options;
    const { hostname, timeZone, runIds, ...machine } = ports.machine();
    const given = builder.noShim === undefined && options.request.canonical ? _domain_build_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalHostname */ .G_ : undefined;
    const zone = zoneOf(image.configBytes);
    const { startedAt, endedAt } = first;
    return {
        ...{ startedAt, endedAt, runIds, machine },
        zones: ["UTC", timeZone, ...(zone === undefined ? [] : [zone])],
        hostnames: [hostname, ...(given === undefined ? [] : [given])],
        userNames: builder.userNames,
        paths: [reading.root],
        workFolders: workFolders(first.contextPath),
        revision: reading.source.revision,
        committedAt: await committedAt(options),
        secrets: ports.secrets,
    };
}
async function committedAt(options) {
    const { ports, reading, prepared } = options;
    if (reading.source.revision === "")
        return undefined;
    const answer = await ports.sourceReader.commitTime(prepared.context.path);
    return answer.known ? answer.value : undefined;
}
function workFolders(contextPath) {
    const found = /^.*\/twofold-[A-Za-z0-9]{6}(?=\/)/.exec(contextPath)?.[0];
    return found === undefined ? [] : [found];
}
const zoneSchema = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
    config: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)((0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ Env: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)((0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .listOfFitting */ .l1)(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP())) })),
});
function zoneOf(configBytes) {
    const found = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .fittingJson */ .MW)(zoneSchema, Buffer.from(configBytes).toString("utf8"));
    return found?.config?.Env?.find((one) => one.startsWith("TZ="))?.slice(3);
}
//# sourceMappingURL=search-twins.js.map

})

};
//# sourceMappingURL=8985.index.js.map
