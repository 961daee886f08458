export const id = 1552;
export const ids = [1552];
export const modules = {

91552:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runVerify: () => (runVerify)
});


var terminal = __webpack_require__(59492);

var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var output_folder = __webpack_require__(89225);

var checkout = __webpack_require__(11255);

var configuration = __webpack_require__(8274);

var environment = __webpack_require__(69509);

var run_git = __webpack_require__(28352);
;// CONCATENATED MODULE: ./build/adapters/git/clone.js






const fetching = 3600;
async function cloneRevision(options) {
    const { url, revision, folder, env, signal } = options;
    if (url.startsWith("-"))
        return (0,checkout/* unknown */.L)("it is neither a URL nor a folder");
    const isLocal = url.startsWith("/") || url.startsWith("file:");
    const given = (0,environment/* gitEnvironment */._)(env, undefined);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const git = (0,run_git/* gitIn */.u)({
        folder,
        env: { ...given, ...(isLocal ? {} : { GIT_ALLOW_PROTOCOL: "git:http:https:ssh" }) },
        config: [...(0,configuration/* fixedSettings */.Ke)(folder), "safe.directory=*", "advice.detachedHead=false"],
        signal,
    });
    const steps = [
        { args: ["init", "--quiet", "--template="] },
        { args: ["remote", "add", "origin", url] },
        {
            args: ["fetch", "--quiet", "--no-recurse-submodules", "--tags", "origin"],
            seconds: fetching,
        },
        { args: ["cat-file", "-e", `${revision}^{commit}`], why: "no branch or tag has it" },
        { args: ["checkout", "--quiet", "--detach", revision], seconds: fetching },
    ];
    const failed = await firstFailure(git, steps);
    if (failed !== undefined)
        return failed;
    const hasSubmodules = await (0,promises_.access)((0,external_node_path_.join)(folder, ".gitmodules")).then(() => true, () => false);
    if (!hasSubmodules)
        return (0,checkout/* known */.e)(folder);
    const args = ["submodule", "--quiet", "update", "--init", "--recursive"];
    const submodules = await firstFailure(git, [{ args, seconds: fetching }]);
    return submodules ?? (0,checkout/* known */.e)(folder);
}
async function firstFailure(git, steps) {
    for (const { args, why, ...options } of steps) {
        const answer = await git.text(args, options);
        if (!answer.known)
            return (0,checkout/* unknown */.L)(why ?? answer.why);
    }
    return undefined;
}
//# sourceMappingURL=clone.js.map

var remote_image = __webpack_require__(90667);

var skopeo = __webpack_require__(50936);

var labels_claims = __webpack_require__(88162);

var labels_labels = __webpack_require__(8533);

var failure = __webpack_require__(44195);

var printable = __webpack_require__(81962);

var ports_build = __webpack_require__(26159);

var compare_images = __webpack_require__(76267);

var diagnose = __webpack_require__(27295);

var several = __webpack_require__(69724);

var image_words = __webpack_require__(60564);
;// CONCATENATED MODULE: ./build/app/verify/compare-published.js




const limit = 200;
const noDifferences = { listed: [], omitted: 0, layers: [] };
function headVerdict(published, rebuilt) {
    if (published.digest === rebuilt.digest)
        return "identical";
    const isSame = published.manifest.config.digest === rebuilt.manifest.config.digest &&
        sameAnnotations(published, rebuilt);
    return isSame ? "same-content" : "different";
}
function sameAnnotations({ manifest: a }, { manifest: b }) {
    const listed = ({ annotations = {} }) => JSON.stringify(Object.entries(annotations).toSorted(([one], [other]) => (one < other ? -1 : 1)));
    return listed(a) === listed(b);
}
async function differencesFrom(published, rebuilt, { readers, origins }) {
    const found = await (0,compare_images/* compareImages */.q)({ a: published, b: rebuilt, readers, limit });
    const placed = found.listed.map((difference) => {
        const origin = difference.layer === undefined ? undefined : origins[difference.layer];
        const { instruction } = origin ?? {};
        return instruction === undefined ? difference : { ...difference, instruction };
    });
    const listed = (0,diagnose/* diagnose */.h)(placed, undefined).flatMap((each) => (0,several/* severalCauses */.N)(each, undefined));
    return { ...found, listed: listed.map(inImages) };
}
function inImages(difference) {
    const { explanation } = difference;
    return explanation === undefined
        ? difference
        : { ...difference, explanation: (0,image_words/* ofImages */.I)(explanation) };
}
//# sourceMappingURL=compare-published.js.map
;// CONCATENATED MODULE: ./build/app/verify/complete-claims.js

const notOfCommit = ["dirty", "ignored-in-context", "submodule-dirty"];
function completeClaims(claims, given) {
    const { source, recipe } = claims;
    const missing = [...sourceGaps(claims, given), ...recipeGaps(claims, given)];
    if (source === undefined || recipe?.version !== 2 || missing.length > 0) {
        return { kind: "incomplete", missing };
    }
    const { file } = recipe;
    if (typeof file !== "string")
        return { kind: "incomplete", missing };
    return { kind: "complete", claims: { source, recipe: { ...recipe, file } } };
}
function sourceUrl({ repository }) {
    return /^(?:[a-z0-9-]+\.)+[a-z0-9-]+(?::\d{1,5})?\/[^\s\\]+$/.test(repository)
        ? `https://${repository}`
        : undefined;
}
function sourceGaps(claims, given) {
    const { source, advisories = [] } = claims;
    if (source === undefined) {
        return [
            gap("labels", "The image's labels name no source.", "Verify an image that Twofold built."),
        ];
    }
    const gaps = [];
    if (source.revision === "") {
        gaps.push(gap("revision", "The image's labels name no revision.", fromClean));
    }
    if (given.source === undefined && sourceUrl(source) === undefined) {
        const { repository } = source;
        gaps.push(gap("revision", repository === ""
            ? "The image's labels name no repository."
            : `The repository ${shown(repository)} has no host, so nobody else can reach it.`, "Give a clone of it: `--source=FOLDER`, or its URL."));
    }
    const own = advisories.filter((name) => notOfCommit.includes(name));
    if (own.length > 0) {
        const message = `The image says itself that it was not built from its commit alone: ${own.join(", ")}.`;
        gaps.push(gap("revision", message, fromClean));
    }
    return gaps;
}
const fromClean = "Build the image again from a clean checkout of a commit.";
function recipeGaps({ recipe }, given) {
    if (recipe?.version !== 2) {
        const what = recipe === undefined ? "no recipe that can be read" : "a recipe of version 1";
        const why = recipe === undefined ? "" : ", which lacks what a rebuild needs";
        const message = `The image's label \`dev.twofold.recipe\` has ${what}${why}.`;
        return [gap("labels", message, "Build the image again with this version of Twofold.")];
    }
    const gaps = [];
    if (typeof recipe.file !== "string") {
        const message = "The Containerfile was outside of the repository.";
        gaps.push(gap("containerfile", message, "Build again with a Containerfile of the repository."));
    }
    if (recipe.network === "host" && given.network !== "host") {
        const message = "The build's steps had the machine's own network.";
        gaps.push(gap("network", message, "If you trust them with this machine's: `--network=host`."));
    }
    for (const id of recipe.secrets) {
        if (given.secrets.includes(id))
            continue;
        gaps.push(gap("secret", `The build had a secret \`${shown(id)}\`.`, `Give it: \`--secrets=${id}=…\`.`));
    }
    return [...gaps, ...recipe.buildContexts.flatMap(contextGap)];
}
function contextGap(context) {
    if (!("foreign" in context))
        return [];
    const message = `The build context \`${shown(context.name)}\` was a folder outside of the repository.`;
    return [gap("build-context", message, "Keep that folder in the repository, or in an image.")];
}
function gap(input, message, fix) {
    return { input, message, fix };
}
function shown(text) {
    return (0,printable/* visible */.RK)((0,printable/* shortened */.vI)(text, 200));
}
//# sourceMappingURL=complete-claims.js.map

var chain = __webpack_require__(41299);

var layer_origins = __webpack_require__(6644);

var step_network = __webpack_require__(85674);

var twin_builds = __webpack_require__(26979);

var bring_bases = __webpack_require__(58116);

var plan_build = __webpack_require__(28113);

var prepare = __webpack_require__(59373);

var recipe_scope = __webpack_require__(67099);

var staged_context = __webpack_require__(76711);

var advisory = __webpack_require__(98644);
;// CONCATENATED MODULE: ./build/app/verify/published-labels.js


const following = [
    labels_labels/* labelNames */.l3.source,
    labels_labels/* labelNames */.l3.revision,
    labels_labels/* labelNames */.l3.version,
    labels_labels/* labelNames */.l3.sourceId,
    labels_labels/* labelNames */.l3.baseName,
    labels_labels/* labelNames */.l3.baseDigest,
];
const ofCheckout = advisory/* checkoutAdvisories */.G;
function publishedLabels(own, published) {
    const valueOf = (name) => Object.hasOwn(published, name) ? published[name] : undefined;
    const labels = own.flatMap(({ name }) => {
        const value = valueOf(name);
        return value === undefined ? [] : [{ name, value }];
    });
    const doubts = own.flatMap(({ name, value: wanted }) => {
        const value = valueOf(name);
        if (name === labels_labels/* labelNames */.l3.advisories)
            return hiddenAdvisories(wanted, value);
        if (!following.includes(name) || value === wanted)
            return [];
        const because = `is not what the source gives: ${wanted}`;
        return [{ label: name, ...(value === undefined ? {} : { value }), because }];
    });
    return { labels, doubts };
}
function hiddenAdvisories(wanted, value = "") {
    const claimed = value.split(",");
    const hidden = wanted
        .split(",")
        .filter((name) => name !== "" && !ofCheckout.includes(name) && !claimed.includes(name));
    if (hidden.length === 0)
        return [];
    const because = `leaves out what the source shows: ${hidden.join(", ")}`;
    return [{ label: labels_labels/* labelNames */.l3.advisories, value, because }];
}
//# sourceMappingURL=published-labels.js.map
;// CONCATENATED MODULE: ./build/app/verify/rebuild.js










async function rebuild(options) {
    const { request, ports, registry, builder, labels, variations, signal } = options;
    const prepared = await (0,prepare/* prepare */.iA)(request, ports);
    const scope = (0,recipe_scope/* scopeOf */.O)({ request, prepared, builder });
    const reading = await (0,prepare/* readSource */.o$)({ request, prepared, ...ports });
    const { contexts, containerfile } = prepared;
    const { platform } = request;
    ports.reporter.progress("fetching base images");
    const bases = await (0,bring_bases/* bringBases */.Ti)({ scope, platform, contexts, builder, registry });
    let doubts = [];
    const plan = await (0,plan_build/* planBuild */.C)({
        ...{ request, prepared, reading, bases, builder },
        sourceReader: ports.sourceReader,
        relabel: (own) => {
            const found = publishedLabels(own, labels);
            doubts = found.doubts;
            return found.labels;
        },
    });
    const slot = "second";
    const context = (0,staged_context/* stagedContext */.q)(prepared.context, reading);
    await builder.stageContext({ slot, context, variations });
    ports.reporter.progress("building");
    const log = ports.reporter.openLog("rebuild");
    const built = await builder
        .build({
        ...{ slot, plan, signal },
        ...(0,twin_builds/* partsWith */.BG)(plan, variations),
        stepOf: (0,step_network/* stepsIn */.F)(scope),
        stepNetwork: (0,step_network/* stepNetwork */.p)(request, scope),
        log: legible(log),
    })
        .finally(() => log.close());
    return {
        built,
        doubts,
        origins: (0,layer_origins/* layerOrigins */.nf)({ built, containerfile, chain: (0,chain/* stageChain */.a)(scope) }),
    };
}
function legible(log) {
    const line = (text) => {
        if (!(0,twin_builds/* isOwnLabel */.jQ)(text))
            log.line(text);
    };
    return { line, close: () => undefined };
}
//# sourceMappingURL=rebuild.js.map
;// CONCATENATED MODULE: ./build/app/verify/rebuild-request.js

function rebuildRequest(options) {
    const { claims, given, root, labels, annotations } = options;
    const { source, recipe } = claims;
    const { target: _t, hermetic: _h, file: _f, platform: _p, exceptions: _e, ...others } = given;
    const { repository: _r, ...rest } = others;
    const { sourceDateEpoch: epoch } = recipe;
    return {
        ...rest,
        context: external_node_path_.posix.join(root, recipe.offset),
        file: external_node_path_.posix.join(root, recipe.offset, recipe.file),
        ...(recipe.target === undefined ? {} : { target: recipe.target }),
        ...(recipe.hermetic === undefined ? {} : { hermetic: recipe.hermetic }),
        image: [],
        tags: [],
        references: [],
        push: false,
        pushUnchecked: false,
        buildArgs: recipe.buildArgs,
        buildContexts: recipe.buildContexts.flatMap((context) => contextValue(context, options)),
        labels: valuesOf(recipe.labels, labels),
        annotations: valuesOf(recipe.annotations, annotations),
        ...(recipe.platform === options.machinePlatform ? {} : { platform: recipe.platform }),
        network: recipe.network,
        canonical: recipe.canonical,
        timestamp: { kind: "seconds", seconds: recipe.timestamp },
        sourceDateEpoch: epoch === undefined ? { kind: "none" } : { kind: "seconds", seconds: epoch },
        ...(source.repository === "" ? {} : { repository: source.repository }),
        offset: source.offset,
        tryFix: false,
        forbid: [],
    };
}
function contextValue(context, { root, kept }) {
    const { name } = context;
    if ("foreign" in context)
        return [];
    if (!("digest" in context))
        return [{ name, value: external_node_path_.posix.join(root, context.offset) }];
    const { digest, reference, offset } = context;
    if (reference !== undefined)
        return [{ name, value: `docker-image://${reference}@${digest}` }];
    const scheme = offset === undefined ? undefined : kept.get(offset);
    if (offset === undefined || scheme === undefined)
        return [];
    const pinned = scheme === "oci-layout://" ? `@${digest}` : "";
    return [{ name, value: `${scheme}${external_node_path_.posix.join(root, offset)}${pinned}` }];
}
function valuesOf(names, values) {
    return names.flatMap((name) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        return value === undefined ? [] : [{ name, value }];
    });
}
//# sourceMappingURL=rebuild-request.js.map

var oci_reference = __webpack_require__(76882);
;// CONCATENATED MODULE: ./build/app/verify/recorded-bases.js



const forPlatform = /^--platform=\S{1,100} /;
function recordedDigests(bases) {
    return new Map(bases.flatMap(({ name, digest }) => {
        const reference = (0,oci_reference/* parseReference */.F2)(name.replace(forPlatform, ""));
        return reference === undefined ? [] : [[(0,oci_reference/* formatReference */.FH)(reference), digest]];
    }));
}
function recordedRegistry(registry, bases) {
    const digests = recordedDigests(bases);
    return {
        resolve: (reference) => {
            const digest = digests.get(reference);
            if (digest !== undefined)
                return Promise.resolve(digest);
            const message = `The image's recipe does not say which ${(0,printable/* visible */.RK)((0,printable/* shortened */.vI)(reference, 200))} it was built on.`;
            return Promise.reject(new failure/* Failure */.HR({
                code: "registry",
                message,
                fix: "Its label does not fit its Containerfile: build the image again.",
            }));
        },
        fetch: (options) => registry.fetch(options),
        tryPush: () => Promise.reject(new Error("a rebuild pushes nothing")),
        push: () => Promise.reject(new Error("a rebuild pushes nothing")),
    };
}
async function missingBases(registry, recipe) {
    const found = await Promise.all(wantedImages(recipe).map((each) => lackOf(each, registry)));
    return found.flat();
}
function wantedImages({ bases, buildContexts, }) {
    const contexts = new Set(buildContexts.map(({ name }) => name));
    const ofBases = bases.filter(({ name }) => !contexts.has(name));
    const ofContexts = buildContexts.flatMap((each) => "reference" in each && each.reference !== undefined
        ? [{ name: each.reference, digest: each.digest }]
        : []);
    return [...ofBases, ...ofContexts].flatMap(({ name, digest }) => {
        const reference = (0,oci_reference/* parseReference */.F2)(name.replace(forPlatform, ""));
        return reference === undefined ? [] : [{ name, reference, digest }];
    });
}
async function lackOf({ name, reference, digest }, registry) {
    const shown = (0,printable/* visible */.RK)((0,printable/* shortened */.vI)(name, 200));
    if (reference.registry === "localhost") {
        const message = `The base \`${shown}\` was only in the storage of the machine that built.`;
        return [{ input: "base", message, fix: "Push that base to a registry and build on it." }];
    }
    try {
        await registry.resolve(`${(0,oci_reference/* repositoryName */.aR)(reference)}@${digest}`);
        return [];
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR) || error.code === "interrupted")
            throw error;
        const message = `The base \`${shown}\` (${digest}) could not be read: ${error.told.message}`;
        return [{ input: "base", message, fix: error.told.fix }];
    }
}
//# sourceMappingURL=recorded-bases.js.map
;// CONCATENATED MODULE: ./build/app/verify/verify-image.js











const thirdEnvironment = [
    "store",
    "context",
    "hostname",
    "timezone",
    "locale",
    "cpus",
    "user-env",
    "kernel-name",
];
async function verifyImage(options) {
    const { reference, ports } = options;
    ports.reporter.progress(`reading ${reference}`);
    const published = await ports.readPublished();
    refuseOther(published.digest, options);
    const claims = (0,labels_claims/* readClaims */.I)(published.config.labels);
    const { digest, manifest } = published;
    const known = {
        verdict: "cannot-be-rebuilt",
        reference,
        published: { digest, imageId: manifest.config.digest },
        claims,
        ...{ doubts: [...claims.doubts], missing: [], variations: [] },
        ...{ rebuilt: undefined, buildah: undefined, differences: noDifferences },
    };
    const completed = completeClaims(claims, {
        secrets: options.given.secrets.map(({ id }) => id),
        network: options.given.network,
        source: options.source,
    });
    if (completed.kind === "incomplete") {
        const { recipe } = claims;
        const bases = recipe?.version === 2 ? await missingBases(ports.registry, recipe) : [];
        return { ...known, missing: [...completed.missing, ...bases] };
    }
    const found = await gather(completed.claims, options);
    if (found.kind === "lacking")
        return { ...known, missing: found.missing };
    return await rebuildFrom(found.root, { ...options, known, published, claims: completed.claims });
}
function refuseOther(found, { expected, reference }) {
    if (expected === undefined || expected === found)
        return;
    throw new failure/* Failure */.HR({
        code: "irreproducible",
        message: `${(0,printable/* visible */.RK)((0,printable/* shortened */.vI)(reference, 300))} is ${found}, not ${expected}.`,
        fix: "Its tag was moved, or another image was pushed under this name. Find out by whom before you use it.",
    });
}
async function gather(claims, options) {
    const { source, recipe } = claims;
    const { ports } = options;
    const url = options.source ?? sourceUrl(source) ?? "";
    const { revision } = source;
    ports.reporter.progress("fetching the source");
    const [checkedOut, bases] = await Promise.all([
        ports.checkOut({ url, revision }),
        missingBases(ports.registry, recipe),
    ]);
    if (checkedOut.known && bases.length === 0)
        return { kind: "there", root: checkedOut.value };
    if (checkedOut.known)
        return { kind: "lacking", missing: bases };
    const gone = {
        input: "revision",
        message: `Revision ${revision} could not be checked out from ${(0,printable/* visible */.RK)((0,printable/* shortened */.vI)(url, 300))}: ${checkedOut.why}.`,
        fix: "Give a clone that has it in a branch or tag: `--source=FOLDER`, or its URL.",
    };
    return { kind: "lacking", missing: [gone, ...bases] };
}
async function rebuildFrom(root, options) {
    const { known, claims, published, given, ports, signal } = options;
    const { recipe } = claims;
    const { labels } = published.config;
    const { annotations = {} } = published.manifest;
    const { machinePlatform } = ports;
    const kept = await keptImages(recipe.buildContexts, { root, ports });
    const about = { claims, given, machinePlatform, root, kept };
    const request = rebuildRequest({ ...about, labels, annotations });
    const build = await ports.portsOf(request, root);
    const builder = await build.openBuilder();
    const { buildah } = builder.toolchain;
    const variations = known.claims.reproducible === "true" ? thirdEnvironment : [];
    const registry = recordedRegistry(build.registry, recipe.bases);
    const parts = { request, registry, builder, labels, variations, signal };
    const base = { ...known, buildah, variations };
    try {
        const { built, origins, doubts } = await rebuild({ ...parts, ports: build });
        await builder.exportImage(built, build.output.layout);
        if (known.claims.reproducible === "false")
            await build.relabel(build.output.layout, statedProof(labels));
        const again = await build.openImage(build.output.layout);
        const verdict = headVerdict(published, again);
        const rebuilt = {
            digest: again.digest,
            imageId: again.manifest.config.digest,
            seconds: built.seconds,
        };
        const result = { ...base, verdict, rebuilt, doubts: [...known.doubts, ...doubts] };
        if (verdict !== "different")
            return result;
        ports.reporter.progress("looking for the differences");
        const whole = await ports.openPublished();
        const differences = await differencesFrom(whole, again, { readers: build.readers, origins });
        return judged({ ...result, differences }, recipe.buildah);
    }
    catch (error) {
        if (!(error instanceof ports_build/* BuildBroke */.Y))
            throw error;
        return { ...base, missing: [broken(error), ...otherBuildah(buildah, recipe.buildah)] };
    }
}
async function keptImages(contexts, { root, ports }) {
    const offsets = contexts.flatMap((context) => "digest" in context && context.offset !== undefined ? [context.offset] : []);
    const found = offsets.map(async (offset) => [offset, await ports.keptAs(external_node_path_.posix.join(root, offset))]);
    return new Map(await Promise.all(found));
}
function statedProof(labels) {
    return [labels_labels/* labelNames */.l3.reproducible, labels_labels/* labelNames */.l3.exceptions].flatMap((name) => {
        const value = labels[name];
        return value === undefined ? [] : [{ name, value }];
    });
}
function judged(found, recorded) {
    const missing = otherBuildah(found.buildah ?? "", recorded);
    return missing.length === 0 ? found : { ...found, verdict: "cannot-be-rebuilt", missing };
}
function otherBuildah(here, recorded) {
    if (here === recorded)
        return [];
    return [
        {
            input: "buildah",
            message: `The image was built by buildah ${(0,printable/* visible */.RK)((0,printable/* shortened */.vI)(recorded, 60))}, and this is ${here}.`,
            fix: `Give that version: \`--buildah=${(0,printable/* visible */.RK)((0,printable/* shortened */.vI)(recorded, 60))}\`, or the path of its program.`,
        },
    ];
}
function broken({ message, lastLines }) {
    const last = lastLines.filter((line) => line.trim() !== "").slice(-3);
    const lines = last.map((line) => (0,printable/* visible */.RK)((0,printable/* shortened */.vI)(line, 300))).join(" | ");
    return {
        input: "build",
        message: `The Containerfile's build failed here (${message}): ${lines}`,
        fix: "See the log above. What a step fetches may be gone, or it needs something of the machine that built the image.",
    };
}
//# sourceMappingURL=verify-image.js.map

var blank = __webpack_require__(95260);

var build_redact = __webpack_require__(22921);

var redact_values = __webpack_require__(27116);

var oci_platform = __webpack_require__(90884);

var build_ports = __webpack_require__(78819);

var image_argument = __webpack_require__(46266);

var registry = __webpack_require__(12708);

var secret_files = __webpack_require__(83245);

var watched_folder = __webpack_require__(7165);
;// CONCATENATED MODULE: ./build/compose/verify.js

















async function verifyNamed(run) {
    const name = (0,oci_reference/* parseReference */.F2)(run.reference);
    const image = name === undefined ? [] : [run.reference];
    const request = { ...(0,registry/* absolutePaths */.w)(run.request, run.cwd), image };
    const files = await (0,secret_files/* secretFiles */.s)(request);
    const values = [...(0,build_redact/* secretValuesOf */.WD)(request), ...files.map(({ value }) => value)];
    const redact = (0,build_redact/* createRedactor */.lY)(values);
    const secrets = [...(0,build_redact/* namedSecretsOf */.oW)(request), ...files];
    return await (0,watched_folder/* inWatchedFolder */.Y)({ ...run, onWorkFolder: () => undefined }, async (folder) => {
        const output = request.output === undefined
            ? (0,output_folder/* outputIn */.D)((0,external_node_path_.join)(folder, "rebuilt"))
            : await (0,output_folder/* outputFolder */.q)(request.output, run.env);
        const access = await (0,registry/* registryAccess */.Y)({ ...run, request }, folder);
        const ports = {
            ...(await publishedPorts({ ...run, request }, folder)),
            checkOut: ({ url, revision }) => cloneRevision({ ...run, url, revision, folder: (0,external_node_path_.join)(folder, "source") }),
            portsOf: (rebuilt, root) => (0,build_ports/* buildPortsFor */.W)({ ...run, request: { ...rebuilt, image }, cwd: root, surface: "command line" }, { folder, output, redact, blank: () => (0,blank/* createBlanker */.c)(values), secrets }),
            keptAs: image_argument/* keptAs */.F,
            registry: (0,skopeo.skopeoRegistry)(access),
            reporter: run.reporter,
            machinePlatform: (0,oci_platform/* platformOf */.t)(process.arch),
        };
        const source = run.source === undefined ? undefined : await sourcePlace(run.source, run.cwd);
        const { reference, expected, signal } = run;
        const found = await verifyImage({ reference, expected, source, given: request, ports, signal });
        return (0,redact_values/* redactValues */.s)(found, redact);
    });
}
async function publishedPorts(run, folder) {
    const { reference, request, env, cwd, signal } = run;
    const platform = request.platform ?? (0,oci_platform/* platformOf */.t)(process.arch);
    const images = (0,image_argument/* imagesFor */.q)({ access: request.registry, platform, env, cwd, signal, folder });
    const openPublished = async () => (await images.open(reference)).image;
    const isHere = await isOnDisk(reference.replace(/^[a-z-]+:/, ""), cwd);
    const isName = (0,oci_reference/* parseReference */.F2)(reference) !== undefined;
    return {
        openPublished,
        readPublished: async () => {
            if (isHere || !isName)
                return await openPublished();
            const access = request.registry;
            return await (0,remote_image/* readRemoteImage */.Y)({ reference, access, platform, env, signal, folder });
        },
    };
}
async function isOnDisk(name, cwd) {
    return await (0,promises_.stat)((0,external_node_path_.resolve)(cwd, name)).then(() => true, () => false);
}
async function sourcePlace(source, cwd) {
    return (await isOnDisk(source, cwd)) ? (0,external_node_path_.resolve)(cwd, source) : source;
}
//# sourceMappingURL=verify.js.map
;// CONCATENATED MODULE: ./build/domain/labels/verification.js
const verifyExitCodes = {
    identical: 0,
    "same-content": 0,
    different: 1,
    "cannot-be-rebuilt": 3,
};
//# sourceMappingURL=verification.js.map

var oci_digest = __webpack_require__(7003);

var build_request = __webpack_require__(22197);

var settings = __webpack_require__(94966);

var json = __webpack_require__(80277);

var terminal_differences = __webpack_require__(92512);
;// CONCATENATED MODULE: ./build/report/verification.js



const mostListed = 20;
const headlines = {
    identical: "identical: the rebuild has the published digest",
    "same-content": "same content: config and layers are equal, only their compression is another one",
    different: "different: this source and recipe give another image",
    "cannot-be-rebuilt": "cannot be rebuilt",
};
const tones = {
    identical: "good",
    "same-content": "good",
    different: "bad",
    "cannot-be-rebuilt": "warning",
};
const two = "the published image (first) and the rebuild (second)";
function verificationLines(found, palette) {
    const { verdict, missing, differences } = found;
    return [
        palette[tones[verdict]](palette.strong(headlines[verdict])),
        ...(missing.length === 0 ? [] : ["", ...missingLines(found, palette)]),
        ...doubtLines(found, palette),
        ...(differences.listed.length === 0 ? [] : ["", ...(0,terminal_differences/* differenceLines */.Z)(differences, palette, two)]),
        "",
        ...factRows(found).map(([name, value]) => `${palette.faint(name.padEnd(11))} ${line(value)}`),
    ];
}
function missingLines({ missing }, palette) {
    return missing
        .slice(0, mostListed)
        .flatMap(({ input, message, fix }) => [
        `  ${palette.bad(input)}  ${line(message)}`,
        `    fix: ${line(fix)}`,
    ]);
}
function doubtLines({ doubts }, palette) {
    if (doubts.length === 0)
        return [];
    return [
        "",
        palette.warning("Labels that are not borne out:"),
        ...doubts.slice(0, mostListed).map(({ label, value, because }) => {
            const written = value === undefined ? `${label} is missing` : `${label} = ${quoted(value)}`;
            return `  ${line(written)}: ${line(because)}`;
        }),
    ];
}
function quoted(value) {
    return JSON.stringify((0,printable/* shortened */.vI)(value, 200));
}
function factRows(found) {
    const { published, rebuilt, claims, buildah, variations } = found;
    return [
        ["image", found.reference],
        ["published", published.digest],
        ...(rebuilt === undefined ? [] : [["rebuilt", rebuilt.digest]]),
        ...(claims.source === undefined ? [] : [["source ID", claims.source.id]]),
        ...(buildah === undefined ? [] : [["buildah", buildah]]),
        ...(rebuilt === undefined ? [] : [["environment", environmentText(variations)]]),
    ];
}
function environmentText(variations) {
    return variations.length === 0
        ? "the canonical one, because the image does not claim to be reproducible"
        : `${variations.join(", ")} varied, at another time`;
}
function line(text) {
    return (0,printable/* inert */.tJ)((0,printable/* visible */.RK)((0,printable/* shortened */.vI)(text, 1000)));
}
function renderVerificationJson(found) {
    const { source, reproducible } = found.claims;
    const value = {
        schemaVersion: 1,
        verdict: found.verdict,
        reference: found.reference,
        published: found.published,
        rebuilt: found.rebuilt,
        source: source && {
            id: source.id,
            repository: source.repository,
            offset: source.offset,
            version: source.version,
            revision: source.revision,
        },
        reproducible,
        buildah: found.buildah,
        variations: found.variations,
        missing: found.missing.map(({ input, message, fix }) => ({ input, message, fix })),
        doubts: found.doubts.map(({ label, value: written, because }) => ({
            label,
            value: written,
            because,
        })),
        ...(0,json/* orderedDifferences */.eR)(found.differences),
    };
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
//# sourceMappingURL=verification.js.map

var command = __webpack_require__(76340);

var texts = __webpack_require__(73109);

var run_settings = __webpack_require__(71614);
;// CONCATENATED MODULE: ./build/cli/run/verify.js












async function runVerify(context) {
    const { stdout, stderr, palette, env, cwd, signal, entry } = context;
    const { flags } = context.arguments;
    const reference = imageName(context.arguments.positionals);
    const expected = expectedDigest(flags.get("expected-digest")?.at(-1));
    const reporter = (0,terminal/* terminalReporter */.C)(stderr, palette);
    const request = (0,settings/* withOrigins */.gR)(await (0,run_settings/* readSettings */.s)(context, reporter.warn), (inputs) => (0,build_request/* parseBuildRequest */.r)(inputs, env));
    const source = flags.get("source")?.at(-1);
    const verified = await verifyNamed({
        ...{ reference, source, request, reporter },
        ...{ env, cwd, signal, entry, expected },
    });
    const found = (0,texts/* forCommandLine */.b)(verified);
    const lines = verificationLines(found, palette);
    stderr.write(lines.map((line) => `${line}\n`).join(""));
    stdout.write((0,command/* isOn */.Mp)(context.arguments, "json") ? renderVerificationJson(found) : `${found.verdict}\n`);
    return verifyExitCodes[found.verdict];
}
function imageName([image, ...more]) {
    if (image !== undefined && more.length === 0)
        return image;
    throw new failure/* Failure */.HR({
        code: "usage",
        message: image === undefined ? "`verify` needs an image." : "`verify` takes one image.",
        fix: "Write `twofold verify IMAGE`: a name like `ghcr.io/acme/shop:1.4.0`, or the folder of an OCI layout.",
    });
}
function expectedDigest(text) {
    const digest = text === undefined ? undefined : (0,oci_digest/* parseDigest */.m)(text);
    if (text === undefined || digest !== undefined)
        return digest;
    throw new failure/* Failure */.HR({
        code: "usage",
        message: `Flag \`--expected-digest\`: ${JSON.stringify((0,printable/* shortened */.vI)(text, 100))} is not a digest.`,
        fix: "Write `sha256:` and 64 hex digits.",
    });
}
//# sourceMappingURL=verify.js.map

}),

46266:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  q: () => (imagesFor),
  F: () => (keptAs)
});


var external_node_fs_ = __webpack_require__(73024);

var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var clean_up = __webpack_require__(24016);

var work_folder = __webpack_require__(8521);

var kept_image = __webpack_require__(32173);

var oci_digest = __webpack_require__(7003);

var oci_parse = __webpack_require__(16996);

var blob = __webpack_require__(96245);

var layout = __webpack_require__(44017);
;// CONCATENATED MODULE: ./build/adapters/oci-layout/adopt.js






async function adoptFetched(folder, name) {
    const file = (0,external_node_path_.join)(folder, "manifest.json");
    const bytes = await (0,promises_.readFile)(file);
    const manifest = (0,oci_parse/* parseManifest */.Ng)(bytes, { name: `the manifest of ${name}`, code: "registry" });
    const digest = (0,oci_digest/* digestOf */.ol)(bytes);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,blob/* blobPath */.nD)(folder, digest)), { recursive: true });
    await (0,promises_.rename)(file, (0,blob/* blobPath */.nD)(folder, digest));
    await moveBlobs(folder, manifest);
    const mediaType = manifest.mediaType ?? "application/vnd.oci.image.manifest.v1+json";
    const index = { schemaVersion: 2, manifests: [{ mediaType, digest, size: bytes.length }] };
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "index.json"), JSON.stringify(index));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "oci-layout"), JSON.stringify({ imageLayoutVersion: layout/* layoutVersion */.P }));
}
async function moveBlobs(folder, { config, layers }) {
    for (const { digest } of [config, ...layers]) {
        const place = (0,blob/* blobPath */.nD)(folder, digest);
        const from = (0,external_node_path_.join)(folder, digest.slice(digest.indexOf(":") + 1));
        const exists = await (0,promises_.stat)(from).then(() => true, () => false);
        if (exists)
            await (0,promises_.rename)(from, place);
    }
}
//# sourceMappingURL=adopt.js.map

var child_environment = __webpack_require__(47697);

var auth_file = __webpack_require__(65354);

var skopeo = __webpack_require__(50936);

var entries = __webpack_require__(34269);

var insecure = __webpack_require__(72922);

var image_location = __webpack_require__(87368);

var oci_reference = __webpack_require__(76882);

var tag = __webpack_require__(27059);

var failure = __webpack_require__(44195);
;// CONCATENATED MODULE: ./build/compose/image-argument.js

















function imagesFor(options) {
    let own;
    let count = 0;
    return {
        async open(name) {
            const { platform } = options;
            const found = await find(name, options.cwd);
            if (found.kind === "layout") {
                const { path, tag } = found;
                const image = await (0,layout.openLayout)(path, { platform, ...(tag === undefined ? {} : { tag }) });
                return { image, layout: path };
            }
            const work = options.folder ?? own ?? (await (0,work_folder.makeWorkFolder)(options.env));
            if (work !== options.folder)
                own = work;
            count += 1;
            const place = `${work}/image-${count}`;
            await fetchInto(place, { ...options, work, from: found.from });
            await adoptFetched(place, name);
            return { image: await (0,layout.openLayout)(place, { platform }) };
        },
        async close() {
            if (own !== undefined)
                await (0,clean_up.cleanUp)(own);
        },
    };
}
async function keptAs(path) {
    if ((await kindOf(path)) === "folder")
        return "oci-layout://";
    if ((await kindOf(path)) === "file")
        return `${await transportOf(path)}:`;
    throw unreadable(path, "there is no such file or folder");
}
async function fetchInto(folder, options) {
    const { access, env, signal, platform, from, work } = options;
    const name = from.kind === "registry" ? (0,oci_reference/* parseReference */.F2)(from.reference) : undefined;
    const registries = name === undefined ? [] : [name.registry];
    const registry = (0,skopeo.skopeoRegistry)({
        skopeo: "skopeo",
        env: (0,child_environment.runEnvironment)(env, work),
        signal,
        authFile: await (0,auth_file.authFile)({ access, registries, env, folder: work }),
        insecure: (0,insecure/* insecureHosts */.u)(access, registries),
        accounts: access.username === undefined ? [] : registries,
    });
    await registry.fetch({ from, folder, platform });
}
async function find(name, cwd) {
    const location = (0,image_location/* parseLocation */.z)(name);
    if (location?.kind === "registry")
        return inRegistry(location.reference);
    if (location !== undefined) {
        const { transport, rest } = location;
        const file = (0,external_node_path_.resolve)(cwd, rest);
        return transport === "oci" ? await layoutOf(file) : await archiveOf(transport, file);
    }
    const path = (0,external_node_path_.resolve)(cwd, name);
    const kind = await kindOf(path);
    if (kind === "folder")
        return { kind: "layout", path: await (0,kept_image/* layoutIn */.qs)(path), tag: undefined };
    if (kind === "file")
        return await archiveOf(await transportOf(path), path);
    if ((await kindOf((0,tag/* splitTag */.R)(path).path)) === "folder")
        return await layoutOf(path);
    return inRegistry(name);
}
async function layoutOf(path) {
    if ((await kindOf(path)) === "folder") {
        return { kind: "layout", path: await (0,kept_image/* layoutIn */.qs)(path), tag: undefined };
    }
    const named = (0,tag/* splitTag */.R)(path);
    return { kind: "layout", ...named, path: await (0,kept_image/* layoutIn */.qs)(named.path) };
}
async function archiveOf(transport, location) {
    const { path } = (0,tag/* splitTag */.R)(location);
    for (const file of [location, path]) {
        if ((await kindOf(file)) === "file") {
            return { kind: "elsewhere", from: { kind: "files", transport, location } };
        }
    }
    throw unreadable(location, "there is no such file");
}
function inRegistry(reference) {
    if ((0,oci_reference/* parseReference */.F2)(reference) !== undefined) {
        return { kind: "elsewhere", from: { kind: "registry", reference } };
    }
    throw unreadable(reference, "it is neither a file or folder nor an image's name");
}
async function kindOf(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found?.isDirectory() === true)
        return "folder";
    return found?.isFile() === true ? "file" : "nothing";
}
async function transportOf(path) {
    const names = new Set();
    for await (const { header } of (0,entries/* readEntries */.$)((0,external_node_fs_.createReadStream)(path), `\`${path}\``)) {
        if (["oci-layout", "manifest.json"].includes(header.path))
            names.add(header.path);
        if (names.has("oci-layout"))
            return "oci-archive";
    }
    if (names.has("manifest.json"))
        return "docker-archive";
    throw unreadable(path, "it is a tar, but not of an image: it has neither `oci-layout` nor `manifest.json`");
}
function unreadable(name, why) {
    return new failure/* Failure */.HR({
        code: "usage",
        message: `${JSON.stringify(name.slice(0, 500))} cannot be read as an image: ${why}.`,
        fix: "Name an OCI layout's folder, an archive (`oci-archive:file.tar`, `docker-archive:file.tar`), or an image in a registry such as `ghcr.io/acme/shop:1.4.0`.",
    });
}
//# sourceMappingURL=image-argument.js.map

}),

60564:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (ofImages)
});
function ofImages(sentence) {
    return sentence
        .split(/("[^"]*")/)
        .map((part) => (part.startsWith('"') ? part : inWords(part)))
        .join("");
}
function inWords(text) {
    return text
        .replaceAll(/\b(first|second) build\b/g, "$1 image")
        .replaceAll(/\b(two|both) builds\b/gi, "$1 images");
}
//# sourceMappingURL=image-words.js.map

}),

37269:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  w: () => (causeGroups)
});

;// CONCATENATED MODULE: ./build/report/bisection.js
function variationSentence(differences) {
    const found = namesIn(differences.map(({ variations }) => variations));
    if (found.length > 0) {
        return `It differs only with ${found.length === 1 ? "variation" : "variations"} ${listed(found, "and")}.`;
    }
    const among = namesIn(differences.map(({ variationsAmong }) => variationsAmong));
    if (among.length === 0)
        return undefined;
    if (among.length === 1) {
        return `It differs with variation ${listed(among, "or")}, perhaps only together with others: too few extra builds were allowed to find out.`;
    }
    return `It differs with at least one of the variations ${listed(among, "or")}: too few extra builds were allowed to find out which.`;
}
function namesIn(lists) {
    return [...new Set(lists.flatMap((names) => names ?? []))];
}
function listed(names, word) {
    const quoted = names.map((name) => `\`${name}\``);
    const last = quoted.at(-1) ?? "";
    return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} ${word} ${last}`;
}
//# sourceMappingURL=bisection.js.map
;// CONCATENATED MODULE: ./build/report/causes.js

function causeGroups(differences) {
    const groups = new Map();
    const groupOf = (key) => {
        const found = groups.get(key) ?? { origins: [], consequences: [] };
        groups.set(key, found);
        return found;
    };
    for (const difference of differences) {
        const { cause, instruction, carries } = difference;
        if (carries === undefined)
            groupOf(keyOf(cause, instruction)).origins.push(difference);
        else
            groupOf(keyOf(cause, carries.instruction)).consequences.push(difference);
    }
    return [...groups.values()].map(groupFrom).sort(byWeight);
}
function keyOf(cause, instruction) {
    const place = instruction === undefined ? "" : `${instruction.file}:${instruction.line}`;
    return `${cause ?? "unknown"} ${place}`;
}
function groupFrom(group) {
    const { origins, consequences } = group;
    const candidates = origins.length > 0 ? origins : consequences;
    const surest = candidates.toSorted((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0))[0];
    return {
        cause: surest?.cause ?? "unknown",
        confidence: surest?.confidence ?? 0,
        instruction: origins.length > 0 ? surest?.instruction : surest?.carries?.instruction,
        explanation: surest?.explanation,
        varied: variationSentence(candidates),
        fix: surest?.fix,
        evidence: surest?.evidence ?? [],
        differences: origins,
        consequences,
    };
}
function byWeight(a, b) {
    const rank = ({ cause, instruction }) => (cause === "unknown" ? 0 : 2) + (instruction === undefined ? 0 : 1);
    const count = ({ differences, consequences }) => differences.length + consequences.length;
    return rank(b) - rank(a) || b.confidence - a.confidence || count(b) - count(a);
}
//# sourceMappingURL=causes.js.map

}),

92512:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (exceptionLines),
  Z: () => (differenceLines)
});
/* harmony import */ var _domain_findings_accepted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54787);
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81962);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37269);
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83377);
/* harmony import */ var _traces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41161);





const mostGroups = 20;
const mostPaths = 4;
const mostFacts = 3;
function differenceLines({ listed: differences, omitted }, palette, two = "the two builds") {
    if (differences.length === 0)
        return [];
    const groups = (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .causeGroups */ .w)(differences);
    const total = differences.length + omitted;
    const what = (0,_traces_js__WEBPACK_IMPORTED_MODULE_3__/* .areTraces */ .B7)(differences)
        ? `${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(total, "value")} that will change in the next build`
        : `${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(total, "difference")} between ${two}`;
    const hidden = groups.length - mostGroups;
    return [
        palette.strong(`${what}, from ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(groups.length, "cause")}:`),
        ...groups.slice(0, mostGroups).flatMap((group) => ["", ...groupLines(group, palette)]),
        ...(hidden > 0
            ? ["", palette.faint(`  … and ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(hidden, "more cause")} in the report`)]
            : []),
    ];
}
function groupLines(group, palette) {
    const { instruction, cause, explanation, varied, fix, evidence } = group;
    const { differences, consequences } = group;
    const where = instruction === undefined ? "no single line" : `${instruction.file}:${instruction.line}`;
    return [
        `  ${palette.strong(line(where))}  ${palette.bad(cause)}`,
        ...(instruction === undefined ? [] : [palette.faint(`    ${line(instruction.text)}`)]),
        ...pathLines(differences).map((path) => `    ${path}`),
        ...(explanation === undefined ? [] : paragraph(explanation).map((text) => `    ${text}`)),
        ...(varied === undefined ? [] : [`    ${varied}`]),
        ...evidence.slice(0, mostFacts).map((fact) => palette.faint(`    ${line(fact)}`)),
        ...(consequences.length === 0
            ? []
            : [palette.faint(`    also changes ${consequenceList(consequences)}`)]),
        ...(fix === undefined ? [] : fixLines(fix, palette)),
    ];
}
function pathLines(differences) {
    const shown = differences
        .slice(0, mostPaths)
        .map(({ path, kind }) => `${line(path)}${kind === "content" ? "" : ` (${kind})`}`);
    const hidden = differences.length - shown.length;
    return hidden > 0 ? [...shown, `… and ${hidden} more`] : shown;
}
function consequenceList(consequences) {
    const shown = consequences.slice(0, mostPaths).map(({ path }) => line(path));
    const hidden = consequences.length - shown.length;
    return `${shown.join(", ")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}
function fixLines(fix, palette) {
    const [first = "", ...rest] = paragraph(fix);
    return [`    ${palette.good("fix:")} ${first}`, ...rest.map((text) => `         ${text}`)];
}
function exceptionLines({ exceptions }, palette) {
    if (exceptions.length === 0)
        return [];
    return [
        palette.strong("Accepted differences:"),
        ...exceptions.map(({ exception, ...covered }) => {
            const { path, cause, expires, owner, reason } = exception;
            const covers = (0,_sizes_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)((0,_domain_findings_accepted_js__WEBPACK_IMPORTED_MODULE_0__/* .coveredPaths */ .$s)(covered).length, "path");
            return `  ${palette.warning(cause)}  ${line(path)} (${covers}) until ${expires}, ${line(owner)}: ${line(reason)}`;
        }),
    ];
}
function paragraph(text) {
    return text.split("\n").slice(0, 40).map(line);
}
function line(text) {
    return (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(text, 1000));
}
//# sourceMappingURL=differences.js.map

}),

41161:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B7: () => (areTraces),
  TY: () => (differencesTitle),
  aB: () => (traceWeight)
});
function traceWeight({ weight, certain }) {
    if (weight === "note")
        return "note";
    return certain ? "certain to change" : "may be chance";
}
function areTraces(differences) {
    return differences.every(({ kind }) => kind === "trace");
}
function differencesTitle(differences) {
    return areTraces(differences) ? "Why the next build will differ" : "Why the two builds differ";
}
//# sourceMappingURL=traces.js.map

})

};
//# sourceMappingURL=1552.index.js.map
