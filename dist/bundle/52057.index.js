export const id = 52057;
export const ids = [52057];
export const modules = {

52057:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

57065:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


}),

60404:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

};
//# sourceMappingURL=52057.index.js.map
