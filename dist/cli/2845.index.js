export const id = 2845;
export const ids = [2845];
export const modules = {

/***/ 2845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment),
/* harmony export */   runEnvironment: () => (/* binding */ runEnvironment),
/* harmony export */   u: () => (/* binding */ workFolderVariable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * The variables that children get from our environment: those that programs need to run, to find
 * their settings and to reach the network. Everything else stays here, because any of it may be a
 * secret and a build's output is public: a runner's tokens, our own inputs, whatever a job has set.
 * Variables that would change buildah's behaviour against the plan stay here too (measured per
 * version: BUILDAH_LAYERS makes the second build a cache hit, SOURCE_DATE_EPOCH beside --timestamp
 * is an error).
 */
const handedOn = [
    /^(?:PATH|HOME|USER|LOGNAME|SHELL|TERM|TMPDIR|TZ|LANG|LANGUAGE|LC_[A-Z]+)$/,
    /^XDG_[A-Z_]+$/,
    // Proxies and certificates.
    /^(?:https?|ftp|all|no)_proxy$/i,
    /^(?:SSL_CERT_FILE|SSL_CERT_DIR|CURL_CA_BUNDLE|NODE_EXTRA_CA_CERTS)$/,
    // Where container tools have their settings, and how rootless ones find the user's session.
    /^(?:CONTAINERS_[A-Z_]+|_CONTAINERS_[A-Z_]+|DOCKER_CONFIG|DBUS_SESSION_BUS_ADDRESS)$/,
    // How git and ssh reach a remote; gitEnvironment filters the GIT_ variables once more.
    /^(?:GIT_[A-Z_0-9]+|SSH_AUTH_SOCK|SSH_AGENT_PID)$/,
    // Where libraries at other places are.
    /^LD_LIBRARY_PATH$/,
];
/**
 * Marks every process of a run with the run's work folder, so that what a killed run left can be
 * found.
 */
const workFolderVariable = "TWOFOLD_WORK_FOLDER";
/** Returns the environment for children: the variables that we hand on, and the extra ones. */
function childEnvironment(env, extra = {}) {
    const result = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && handedOn.some((pattern) => pattern.test(name)))
            result[name] = value;
    }
    return { ...result, ...extra };
}
/**
 * Returns the environment for children of a run. They carry the work folder's name, and what they
 * leave in their temp folder when they are stopped is inside of it.
 */
function runEnvironment(env, workFolder) {
    return childEnvironment(env, {
        [workFolderVariable]: workFolder,
        TMPDIR: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workFolder, "tmp"),
    });
}
//# sourceMappingURL=child-environment.js.map

/***/ })

};
//# sourceMappingURL=2845.index.js.map
