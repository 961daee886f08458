import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module"; let __twofold_made; const __twofold_require = (name) => (__twofold_made ??= __WEBPACK_EXTERNAL_createRequire(import.meta.url))(name);
/******/ var __webpack_modules__ = ({

42613:
((module) => {

module.exports = __twofold_require("assert");

}),

20181:
((module) => {

module.exports = __twofold_require("buffer");

}),

76982:
((module) => {

module.exports = __twofold_require("crypto");

}),

24434:
((module) => {

module.exports = __twofold_require("events");

}),

79896:
((module) => {

module.exports = __twofold_require("fs");

}),

80992:
((module) => {

module.exports = __twofold_require("http");

}),

85675:
((module) => {

module.exports = __twofold_require("http2");

}),

65692:
((module) => {

module.exports = __twofold_require("https");

}),

69278:
((module) => {

module.exports = __twofold_require("net");

}),

4573:
((module) => {

module.exports = __twofold_require("node:buffer");

}),

31421:
((module) => {

module.exports = __twofold_require("node:child_process");

}),

77598:
((module) => {

module.exports = __twofold_require("node:crypto");

}),

53053:
((module) => {

module.exports = __twofold_require("node:diagnostics_channel");

}),

78474:
((module) => {

module.exports = __twofold_require("node:events");

}),

73024:
((module) => {

module.exports = __twofold_require("node:fs");

}),

51455:
((module) => {

module.exports = __twofold_require("node:fs/promises");

}),

37067:
((module) => {

module.exports = __twofold_require("node:http");

}),

44708:
((module) => {

module.exports = __twofold_require("node:https");

}),

98995:
((module) => {

module.exports = __twofold_require("node:module");

}),

77030:
((module) => {

module.exports = __twofold_require("node:net");

}),

48161:
((module) => {

module.exports = __twofold_require("node:os");

}),

76760:
((module) => {

module.exports = __twofold_require("node:path");

}),

53916:
((module) => {

module.exports = __twofold_require("node:path/posix");

}),

643:
((module) => {

module.exports = __twofold_require("node:perf_hooks");

}),

80481:
((module) => {

module.exports = __twofold_require("node:readline");

}),

26848:
((module) => {

module.exports = __twofold_require("node:readline/promises");

}),

57075:
((module) => {

module.exports = __twofold_require("node:stream");

}),

46466:
((module) => {

module.exports = __twofold_require("node:stream/promises");

}),

46193:
((module) => {

module.exports = __twofold_require("node:string_decoder");

}),

58500:
((module) => {

module.exports = __twofold_require("node:timers/promises");

}),

41692:
((module) => {

module.exports = __twofold_require("node:tls");

}),

73136:
((module) => {

module.exports = __twofold_require("node:url");

}),

57975:
((module) => {

module.exports = __twofold_require("node:util");

}),

38522:
((module) => {

module.exports = __twofold_require("node:zlib");

}),

70857:
((module) => {

module.exports = __twofold_require("os");

}),

16928:
((module) => {

module.exports = __twofold_require("path");

}),

932:
((module) => {

module.exports = __twofold_require("process");

}),

2203:
((module) => {

module.exports = __twofold_require("stream");

}),

63774:
((module) => {

module.exports = __twofold_require("stream/web");

}),

64756:
((module) => {

module.exports = __twofold_require("tls");

}),

52018:
((module) => {

module.exports = __twofold_require("tty");

}),

39023:
((module) => {

module.exports = __twofold_require("util");

}),

43106:
((module) => {

module.exports = __twofold_require("zlib");

}),

7172:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  U: () => (stateNames),
  u: () => (readState)
});
const stateNames = { started: "started", workFolder: "work-folder" };
function readState(env) {
	if (env[`STATE_${stateNames.started}`] !== "true")
		return undefined;
	const folder = env[`STATE_${stateNames.workFolder}`];
	return folder === undefined || folder === "" ? {} : { workFolder: folder };
}


}),

28042:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  T: () => (askPort),
  b: () => (askPortArguments)
});
const word = "ask-port";
function askPortArguments(port, outside) {
	return [word, String(port), outside];
}
async function askPort([name, port, outside]) {
	if (name !== word || port === undefined || outside === undefined)
		return false;
	const { printAnswer } = await Promise.all([__nccwpck_require__.e(2585), __nccwpck_require__.e(4546), __nccwpck_require__.e(59168)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90321));
	await printAnswer(Number(port), outside);
	return true;
}


}),

60101:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  U: () => (takeApartArguments),
  Y: () => (takeApart)
});
const word = "take-apart";
function takeApartArguments(folder) {
	return [word, folder];
}
async function takeApart([name, folder]) {
	if (name !== word || folder === undefined)
		return false;
	const { cleanUp } = await Promise.all([__nccwpck_require__.e(1790), __nccwpck_require__.e(2556), __nccwpck_require__.e(2585), __nccwpck_require__.e(4546)]).then(__nccwpck_require__.bind(__nccwpck_require__, 24016));
	await cleanUp(folder);
	return true;
}


}),

6402:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  x: () => (tolerateClosedPipe)
});
function tolerateClosedPipe(stream) {
	stream.on("error", (error) => {
		if (error.code !== "EPIPE")
			throw error;
	});
}


}),

87281:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  version: () => (version)
});
const version = "0.1.0";


})

/******/ });

/******/ // The module cache
/******/ var __webpack_module_cache__ = {};

/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};

/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}

/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }

/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;



/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";


/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();


/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();


/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();


/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();


/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();


/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();


/******/ (() => {
/******/ 	// no baseURI

/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};

/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}

/******/ 	}

/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".

/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};

/******/ 	// no prefetching

/******/ 	// no preloaded

/******/ 	// no external install chunk

/******/ 	// no on chunks loaded
/******/ })();


var __webpack_exports__ = {};


__nccwpck_require__.d(__webpack_exports__, {
  n: () => (main_start)
});


var state = __nccwpck_require__(7172);

var port_question = __nccwpck_require__(28042);

var take_apart = __nccwpck_require__(60101);
;



const call = { askPort: port_question.T, readState: state.u, takeApart: take_apart.Y };


var version = __nccwpck_require__(87281);
;


async function runAction(load, name) {
	if (await call.takeApart(process.argv.slice(2)))
		return 0;
	const state = call.readState(process.env);
	if (state === undefined)
		process.stdout.write(`Twofold ${version.version}\n`);
	const { runMain, runPost } = await Promise.all([__nccwpck_require__.e(1402), __nccwpck_require__.e(2585), __nccwpck_require__.e(11057), __nccwpck_require__.e(24143)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11057));
	return state === undefined ? await runMain(load, name) : await runPost(state.workFolder);
}

;

async function startAction() {
	await start(async () => {
		const { openingCheckout } = await Promise.all([__nccwpck_require__.e(1402), __nccwpck_require__.e(1790), __nccwpck_require__.e(2585)]).then(__nccwpck_require__.bind(__nccwpck_require__, 74731));
		return openingCheckout(async () => (await Promise.all([__nccwpck_require__.e(468), __nccwpck_require__.e(1402), __nccwpck_require__.e(1790), __nccwpck_require__.e(2556), __nccwpck_require__.e(2585), __nccwpck_require__.e(3285), __nccwpck_require__.e(4379), __nccwpck_require__.e(4546), __nccwpck_require__.e(4674), __nccwpck_require__.e(7113), __nccwpck_require__.e(8122), __nccwpck_require__.e(8946), __nccwpck_require__.e(8993), __nccwpck_require__.e(11994), __nccwpck_require__.e(12996), __nccwpck_require__.e(29835), __nccwpck_require__.e(34389), __nccwpck_require__.e(55297)]).then(__nccwpck_require__.bind(__nccwpck_require__, 29835))).buildAction);
	});
}
async function startVerify() {
	await start(async () => (await Promise.all([__nccwpck_require__.e(356), __nccwpck_require__.e(468), __nccwpck_require__.e(494), __nccwpck_require__.e(805), __nccwpck_require__.e(1402), __nccwpck_require__.e(1790), __nccwpck_require__.e(2498), __nccwpck_require__.e(2556), __nccwpck_require__.e(2585), __nccwpck_require__.e(2979), __nccwpck_require__.e(3285), __nccwpck_require__.e(3817), __nccwpck_require__.e(4326), __nccwpck_require__.e(4379), __nccwpck_require__.e(4546), __nccwpck_require__.e(4674), __nccwpck_require__.e(6057), __nccwpck_require__.e(6644), __nccwpck_require__.e(7113), __nccwpck_require__.e(8122), __nccwpck_require__.e(8946), __nccwpck_require__.e(8993), __nccwpck_require__.e(9238), __nccwpck_require__.e(10178), __nccwpck_require__.e(11336), __nccwpck_require__.e(11994), __nccwpck_require__.e(12454), __nccwpck_require__.e(12996), __nccwpck_require__.e(17002), __nccwpck_require__.e(22028), __nccwpck_require__.e(22487), __nccwpck_require__.e(25464), __nccwpck_require__.e(27285), __nccwpck_require__.e(33625), __nccwpck_require__.e(34389), __nccwpck_require__.e(34620), __nccwpck_require__.e(38796), __nccwpck_require__.e(55297), __nccwpck_require__.e(56891), __nccwpck_require__.e(73645)]).then(__nccwpck_require__.bind(__nccwpck_require__, 20655))).verifyAction, "verify");
}
async function startResolve() {
	await start(async () => (await Promise.all([__nccwpck_require__.e(986), __nccwpck_require__.e(1402), __nccwpck_require__.e(1790), __nccwpck_require__.e(2585), __nccwpck_require__.e(3445), __nccwpck_require__.e(4326), __nccwpck_require__.e(4546), __nccwpck_require__.e(4674), __nccwpck_require__.e(8122), __nccwpck_require__.e(8946), __nccwpck_require__.e(8993), __nccwpck_require__.e(11336), __nccwpck_require__.e(12996), __nccwpck_require__.e(31525), __nccwpck_require__.e(34620), __nccwpck_require__.e(55297)]).then(__nccwpck_require__.bind(__nccwpck_require__, 61872))).resolveAction, "resolve");
}
async function startDrift() {
	await start(async () => (await Promise.all([__nccwpck_require__.e(986), __nccwpck_require__.e(1402), __nccwpck_require__.e(1790), __nccwpck_require__.e(2408), __nccwpck_require__.e(2585), __nccwpck_require__.e(4326), __nccwpck_require__.e(4546), __nccwpck_require__.e(4674), __nccwpck_require__.e(7736), __nccwpck_require__.e(8122), __nccwpck_require__.e(8993), __nccwpck_require__.e(11336), __nccwpck_require__.e(12996), __nccwpck_require__.e(34620), __nccwpck_require__.e(55297)]).then(__nccwpck_require__.bind(__nccwpck_require__, 29958))).driftAction, "drift");
}
async function startMerge() {
	await start(async () => (await Promise.all([__nccwpck_require__.e(1402), __nccwpck_require__.e(1790), __nccwpck_require__.e(2585), __nccwpck_require__.e(4326), __nccwpck_require__.e(4379), __nccwpck_require__.e(4546), __nccwpck_require__.e(4674), __nccwpck_require__.e(6531), __nccwpck_require__.e(8122), __nccwpck_require__.e(8993), __nccwpck_require__.e(11336), __nccwpck_require__.e(12996), __nccwpck_require__.e(22099), __nccwpck_require__.e(34620), __nccwpck_require__.e(55297)]).then(__nccwpck_require__.bind(__nccwpck_require__, 43647))).mergeAction, "merge");
}
async function start(...action) {
	process.exitCode = await runAction(...action);
}


var closed_pipe = __nccwpck_require__(6402);
;



async function startCli() {
	const args = process.argv.slice(2);
	if (["--version", "-V", "version"].includes(args[0] ?? "")) {
		(0,closed_pipe.x)(process.stdout);
		process.stdout.write(`${version.version}\n`);
	}
	else if (!((await call.takeApart(args)) || (await call.askPort(args)))) {
		const { runProgram } = await Promise.all([__nccwpck_require__.e(2585), __nccwpck_require__.e(24143), __nccwpck_require__.e(34620)]).then(__nccwpck_require__.bind(__nccwpck_require__, 40953));
		process.exitCode = await runProgram(args);
	}
}

;


const main_start = {
	action: startAction,
	verify: startVerify,
	resolve: startResolve,
	drift: startDrift,
	merge: startMerge,
	cli: startCli,
};

var __webpack_exports__start = __webpack_exports__.n;
export { __webpack_exports__start as start };
//# sourceMappingURL=main.js.map
