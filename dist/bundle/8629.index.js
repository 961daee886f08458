export const id = 8629;
export const ids = [8629];
export const modules = {

52057:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (contentOf),
  O: () => (builtFiles)
});
var _domain_oci_image_files_js__2 = __webpack_require__(60404);
var _recipes_runpack_final_files_js__0 = __webpack_require__(57065);
var _images_read_contents_js__1 = __webpack_require__(35254);



async function builtFiles(image, entries) {
	const files = new _domain_oci_image_files_js__2.X();
	for (const layer of image.manifest.layers.keys()) {
		for await (const { header } of entries(image.layer(layer), `Layer ${layer}`)) {
			const { path, type, linkname, size } = header;
			files.meet(path);
			files.set(path, { path, type, linkname, size, layer });
		}
	}
	return new _recipes_runpack_final_files_js__0.o(files.values);
}
async function contentOf(image, { file, entries }) {
	const contents = await (0,_images_read_contents_js__1.r)(image, { wanted: [file], entries });
	return contents.values().next().value;
}


}),

78629:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  withSingleStage: () => (withSingleStage)
});


var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);
;
const lists = [
	{ path: /^var\/lib\/dpkg\/status$/, entry: /^Status: install ok installed$/gm },
	{ path: /^var\/lib\/dpkg\/status\.d\/[^/]+(?<!\.md5sums)$/, entry: /^Package: /gm },
	{ path: /^(?:usr\/)?lib\/apk\/db\/installed$/, entry: /^P:/gm },
];
function listsPackages(path) {
	return lists.some((each) => each.path.test(path));
}
function packagesIn(path, text) {
	const found = lists.find((each) => each.path.test(path));
	return found === undefined ? 0 : [...text.matchAll(found.entry)].length;
}


var read_contents = __webpack_require__(35254);

var build = __webpack_require__(83075);

var step_network = __webpack_require__(89530);

var built_files = __webpack_require__(52057);
;







async function withSingleStage(run, { plan, proof }) {
	const { layout } = proof;
	if (layout === undefined)
		return proof;
	const { openImage, readers, reporter } = run.ports;
	reporter.progress("building the single-stage image");
	try {
		const singleStage = await run.timed("single stage", async () => {
			const single = await singleStageExtent(run, plan);
			return { image: await extentOf(await openImage(layout), readers.entries), single };
		});
		return { ...proof, singleStage };
	}
	catch (error) {
		const isOurs = error instanceof build.Y || error instanceof failure.HR;
		if (!isOurs || (error instanceof failure.HR && error.code === "interrupted"))
			throw error;
		const why = (0,printable.vI)((0,printable.g$)(error.message), 300);
		reporter.warn(`The single-stage image could not be built to compare with it: ${why}`);
		return proof;
	}
}
async function singleStageExtent(run, plan) {
	const { builder, request, scope, stepOf, prepared, ports } = run;
	const { base: _, ...others } = plan;
	const name = "single-stage";
	const log = ports.reporter.openLog("build of the single-stage image");
	try {
		const again = await builder.buildAgain({
			...{ name, log, stepOf },
			slot: "first",
			plan: { ...others, target: lastOwnStage(prepared.containerfile.stages) },
			environment: plan.environment,
			variations: [],
			stepNetwork: (0,step_network.p)(request, scope),
			signal: new AbortController().signal,
		});
		try {
			const layout = builder.newFolder(name);
			await again.exportImage(layout);
			return await extentOf(await ports.openImage(layout), ports.readers.entries);
		}
		finally {
			await again.close();
		}
	}
	finally {
		log.close();
	}
}
function lastOwnStage(stages) {
	const at = stages.length - 2;
	return stages[at]?.name ?? String(at);
}
async function extentOf(image, entries) {
	const { config, layers } = image.manifest;
	const all = (await (0,built_files.O)(image, entries)).all.filter(({ type }) => type !== "directory");
	const wanted = all.filter(({ path }) => listsPackages(path));
	const contents = await (0,read_contents.r)(image, { wanted, entries });
	const packages = wanted.map((file) => {
		const bytes = contents.get(`${file.layer} ${file.path}`);
		return packagesIn(file.path, bytes?.toString("utf8") ?? "");
	});
	return {
		size: layers.reduce((sum, { size }) => sum + size, config.size),
		files: all.length,
		packages: packages.reduce((sum, count) => sum + count, 0),
	};
}


}),

60404:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (ImageFiles)
});
const whiteout = ".wh.";
class ImageFiles {
	#found = new Map();
	meet(path) {
		if (this.#found.size === 0)
			return;
		this.#found.delete(path);
		const name = path.slice(path.lastIndexOf("/") + 1);
		if (!name.startsWith(whiteout))
			return;
		const folder = path.slice(0, path.length - name.length);
		const gone = name === ".wh..wh..opq" ? folder : folder + name.slice(whiteout.length);
		for (const known of this.#found.keys()) {
			if (known === gone || known.startsWith(gone.endsWith("/") ? gone : `${gone}/`)) {
				this.#found.delete(known);
			}
		}
	}
	set(path, value) {
		this.#found.set(path, value);
	}
	get values() {
		return [...this.#found.values()];
	}
}


}),

57065:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (FinalFiles)
});
var node_path__0 = __webpack_require__(76760);

const mostLinks = 40;
class FinalFiles {
	all;
	#byPath;
	#byName = new Map();
	constructor(files) {
		this.all = files;
		this.#byPath = new Map(files.map((file) => [file.path, file]));
		for (const file of files) {
			const name = node_path__0.posix.basename(file.path);
			const others = this.#byName.get(name);
			if (others === undefined)
				this.#byName.set(name, [file]);
			else
				others.push(file);
		}
	}
	at(path) {
		return this.wayTo(path).file;
	}
	wayTo(path) {
		const open = parts(path).reverse();
		let here = [];
		let links = 0;
		let followed;
		let leaves;
		for (let part = open.pop(); part !== undefined; part = open.pop()) {
			if (part === ".." && here.length === 0)
				leaves ??= followed;
			const next = part === ".." ? here.slice(0, -1) : [...here, part];
			const found = this.#byPath.get(next.join("/"));
			if (part === ".." || found?.type !== "symlink") {
				here = next;
				continue;
			}
			links += 1;
			if (links > mostLinks)
				return { leaves };
			followed = found;
			if (found.linkname.startsWith("/"))
				here = [];
			open.push(...parts(found.linkname).reverse());
		}
		return { file: this.#byPath.get(here.join("/")), leaves };
	}
	named(name) {
		return this.#byName.get(name) ?? [];
	}
}
function parts(path) {
	return path.split("/").filter((part) => part !== "" && part !== ".");
}


})

};
//# sourceMappingURL=8629.index.js.map
