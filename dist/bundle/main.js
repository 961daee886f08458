import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module"; let __twofold_made; const __twofold_require = (name) => (__twofold_made ??= __WEBPACK_EXTERNAL_createRequire(import.meta.url))(name);
/******/ var __webpack_modules__ = ({

42613:
(function (module) {

module.exports = __twofold_require("assert");

}),

20181:
(function (module) {

module.exports = __twofold_require("buffer");

}),

76982:
(function (module) {

module.exports = __twofold_require("crypto");

}),

24434:
(function (module) {

module.exports = __twofold_require("events");

}),

79896:
(function (module) {

module.exports = __twofold_require("fs");

}),

58611:
(function (module) {

module.exports = __twofold_require("http");

}),

85675:
(function (module) {

module.exports = __twofold_require("http2");

}),

65692:
(function (module) {

module.exports = __twofold_require("https");

}),

69278:
(function (module) {

module.exports = __twofold_require("net");

}),

4573:
(function (module) {

module.exports = __twofold_require("node:buffer");

}),

31421:
(function (module) {

module.exports = __twofold_require("node:child_process");

}),

77598:
(function (module) {

module.exports = __twofold_require("node:crypto");

}),

53053:
(function (module) {

module.exports = __twofold_require("node:diagnostics_channel");

}),

78474:
(function (module) {

module.exports = __twofold_require("node:events");

}),

73024:
(function (module) {

module.exports = __twofold_require("node:fs");

}),

51455:
(function (module) {

module.exports = __twofold_require("node:fs/promises");

}),

37067:
(function (module) {

module.exports = __twofold_require("node:http");

}),

44708:
(function (module) {

module.exports = __twofold_require("node:https");

}),

98995:
(function (module) {

module.exports = __twofold_require("node:module");

}),

77030:
(function (module) {

module.exports = __twofold_require("node:net");

}),

48161:
(function (module) {

module.exports = __twofold_require("node:os");

}),

76760:
(function (module) {

module.exports = __twofold_require("node:path");

}),

53916:
(function (module) {

module.exports = __twofold_require("node:path/posix");

}),

643:
(function (module) {

module.exports = __twofold_require("node:perf_hooks");

}),

80481:
(function (module) {

module.exports = __twofold_require("node:readline");

}),

26848:
(function (module) {

module.exports = __twofold_require("node:readline/promises");

}),

57075:
(function (module) {

module.exports = __twofold_require("node:stream");

}),

46466:
(function (module) {

module.exports = __twofold_require("node:stream/promises");

}),

46193:
(function (module) {

module.exports = __twofold_require("node:string_decoder");

}),

58500:
(function (module) {

module.exports = __twofold_require("node:timers/promises");

}),

41692:
(function (module) {

module.exports = __twofold_require("node:tls");

}),

73136:
(function (module) {

module.exports = __twofold_require("node:url");

}),

57975:
(function (module) {

module.exports = __twofold_require("node:util");

}),

38522:
(function (module) {

module.exports = __twofold_require("node:zlib");

}),

70857:
(function (module) {

module.exports = __twofold_require("os");

}),

16928:
(function (module) {

module.exports = __twofold_require("path");

}),

932:
(function (module) {

module.exports = __twofold_require("process");

}),

2203:
(function (module) {

module.exports = __twofold_require("stream");

}),

63774:
(function (module) {

module.exports = __twofold_require("stream/web");

}),

64756:
(function (module) {

module.exports = __twofold_require("tls");

}),

52018:
(function (module) {

module.exports = __twofold_require("tty");

}),

39023:
(function (module) {

module.exports = __twofold_require("util");

}),

43106:
(function (module) {

module.exports = __twofold_require("zlib");

}),

98048:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

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

97686:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

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
	const { printAnswer } = await Promise.all([__nccwpck_require__.e(8024), __nccwpck_require__.e(14397), __nccwpck_require__.e(21391)]).then(__nccwpck_require__.bind(__nccwpck_require__, 14397));
	await printAnswer(Number(port), outside);
	return true;
}


}),

27585:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

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
	const { cleanUp } = await Promise.all([__nccwpck_require__.e(3789), __nccwpck_require__.e(8024), __nccwpck_require__.e(11258), __nccwpck_require__.e(21391)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30196));
	await cleanUp(folder);
	return true;
}


}),

84430:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

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

1349:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

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


var state = __nccwpck_require__(98048);

var port_question = __nccwpck_require__(97686);

var take_apart = __nccwpck_require__(27585);
;



const call = { askPort: port_question.T, readState: state.u, takeApart: take_apart.Y };


var version = __nccwpck_require__(1349);
;


async function runAction(load, name) {
	if (await call.takeApart(process.argv.slice(2)))
		return 0;
	const state = call.readState(process.env);
	if (state === undefined)
		process.stdout.write(`Twofold ${version.version}\n`);
	const { runMain, runPost } = await Promise.all([__nccwpck_require__.e(5286), __nccwpck_require__.e(8024), __nccwpck_require__.e(13894), __nccwpck_require__.e(35421)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35421));
	return state === undefined ? await runMain(load, name) : await runPost(state.workFolder);
}

;

async function startAction() {
	await start(async () => {
		const { openingCheckout } = await Promise.all([__nccwpck_require__.e(5286), __nccwpck_require__.e(8024), __nccwpck_require__.e(11258)]).then(__nccwpck_require__.bind(__nccwpck_require__, 21719));
		return openingCheckout(async () => (await Promise.all([__nccwpck_require__.e(373), __nccwpck_require__.e(533), __nccwpck_require__.e(855), __nccwpck_require__.e(912), __nccwpck_require__.e(1195), __nccwpck_require__.e(1758), __nccwpck_require__.e(2273), __nccwpck_require__.e(3789), __nccwpck_require__.e(5286), __nccwpck_require__.e(5595), __nccwpck_require__.e(8024), __nccwpck_require__.e(8802), __nccwpck_require__.e(9452), __nccwpck_require__.e(10289), __nccwpck_require__.e(11258), __nccwpck_require__.e(13920), __nccwpck_require__.e(14294), __nccwpck_require__.e(21391)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3223))).buildAction);
	});
}
async function startVerify() {
	await start(async () => (await Promise.all([__nccwpck_require__.e(373), __nccwpck_require__.e(379), __nccwpck_require__.e(533), __nccwpck_require__.e(855), __nccwpck_require__.e(912), __nccwpck_require__.e(1159), __nccwpck_require__.e(1736), __nccwpck_require__.e(1758), __nccwpck_require__.e(2023), __nccwpck_require__.e(2273), __nccwpck_require__.e(2984), __nccwpck_require__.e(3659), __nccwpck_require__.e(3789), __nccwpck_require__.e(4914), __nccwpck_require__.e(5083), __nccwpck_require__.e(5286), __nccwpck_require__.e(5595), __nccwpck_require__.e(7297), __nccwpck_require__.e(7673), __nccwpck_require__.e(8024), __nccwpck_require__.e(8802), __nccwpck_require__.e(9039), __nccwpck_require__.e(9452), __nccwpck_require__.e(10235), __nccwpck_require__.e(10289), __nccwpck_require__.e(11258), __nccwpck_require__.e(11888), __nccwpck_require__.e(13920), __nccwpck_require__.e(14294), __nccwpck_require__.e(15695), __nccwpck_require__.e(16803), __nccwpck_require__.e(20727), __nccwpck_require__.e(21391), __nccwpck_require__.e(27484), __nccwpck_require__.e(34571), __nccwpck_require__.e(52178), __nccwpck_require__.e(63769), __nccwpck_require__.e(67048), __nccwpck_require__.e(69853), __nccwpck_require__.e(74011)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35290))).verifyAction, "verify");
}
async function startResolve() {
	await start(async () => (await Promise.all([__nccwpck_require__.e(912), __nccwpck_require__.e(1159), __nccwpck_require__.e(1703), __nccwpck_require__.e(1736), __nccwpck_require__.e(1758), __nccwpck_require__.e(2273), __nccwpck_require__.e(2300), __nccwpck_require__.e(3872), __nccwpck_require__.e(5286), __nccwpck_require__.e(8024), __nccwpck_require__.e(9452), __nccwpck_require__.e(10289), __nccwpck_require__.e(11258), __nccwpck_require__.e(13920), __nccwpck_require__.e(21391), __nccwpck_require__.e(67048)]).then(__nccwpck_require__.bind(__nccwpck_require__, 89273))).resolveAction, "resolve");
}
async function startDrift() {
	await start(async () => (await Promise.all([__nccwpck_require__.e(912), __nccwpck_require__.e(1159), __nccwpck_require__.e(1494), __nccwpck_require__.e(1736), __nccwpck_require__.e(1758), __nccwpck_require__.e(2300), __nccwpck_require__.e(5286), __nccwpck_require__.e(8024), __nccwpck_require__.e(9452), __nccwpck_require__.e(10289), __nccwpck_require__.e(11098), __nccwpck_require__.e(11258), __nccwpck_require__.e(13920), __nccwpck_require__.e(21391), __nccwpck_require__.e(67048)]).then(__nccwpck_require__.bind(__nccwpck_require__, 96537))).driftAction, "drift");
}
async function startMerge() {
	await start(async () => (await Promise.all([__nccwpck_require__.e(373), __nccwpck_require__.e(912), __nccwpck_require__.e(1159), __nccwpck_require__.e(1736), __nccwpck_require__.e(1758), __nccwpck_require__.e(4659), __nccwpck_require__.e(5286), __nccwpck_require__.e(8024), __nccwpck_require__.e(9452), __nccwpck_require__.e(10289), __nccwpck_require__.e(11258), __nccwpck_require__.e(13920), __nccwpck_require__.e(14294), __nccwpck_require__.e(21391), __nccwpck_require__.e(22459)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4659))).mergeAction, "merge");
}
async function start(...action) {
	process.exitCode = await runAction(...action);
}


var closed_pipe = __nccwpck_require__(84430);
;



async function startCli() {
	const args = process.argv.slice(2);
	if (["--version", "-V", "version"].includes(args[0] ?? "")) {
		(0,closed_pipe.x)(process.stdout);
		process.stdout.write(`${version.version}\n`);
	}
	else if (!((await call.takeApart(args)) || (await call.askPort(args)))) {
		const { runProgram } = await Promise.all([__nccwpck_require__.e(8024), __nccwpck_require__.e(13894), __nccwpck_require__.e(67048)]).then(__nccwpck_require__.bind(__nccwpck_require__, 79405));
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
