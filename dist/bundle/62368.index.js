export const id = 62368;
export const ids = [62368];
export const modules = {

62368:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  checkFinalStage: () => (checkFinalStage)
});


var image_files = __webpack_require__(60404);

var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);

var elf_links = __webpack_require__(99511);

var look = __webpack_require__(46397);

var external_node_path_ = __webpack_require__(76760);

var surface = __webpack_require__(10970);

var final_files = __webpack_require__(57065);
;
function lacksOf({ links }, image) {
	const { interpreter } = links ?? {};
	if (links === undefined || interpreter === undefined)
		return [];
	if (image.at(interpreter) === undefined)
		return [loaderLack(interpreter, image)];
	const missing = [];
	const open = [...links.needed];
	const seen = new Set(open);
	for (let name = open.shift(); name !== undefined; name = open.shift()) {
		const found = image.named(name);
		if (found.length === 0)
			missing.push(name);
		for (const next of found.flatMap((file) => image.at(`/${file.path}`)?.links?.needed ?? [])) {
			if (seen.has(next))
				continue;
			seen.add(next);
			open.push(next);
		}
	}
	return missing.map((name) => ({ kind: "library", name, packages: packagesOf(name) }));
}
const musl = /\/ld-musl-[^/]+$/;
const glibc = /\/ld(?:-linux[^/]*|64)\.so\.\d+$/;
function loaderLack(name, image) {
	const isMusl = musl.test(name);
	const other = isMusl ? glibc : musl;
	const hasOther = image.all.some(({ path }) => other.test(`/${path}`));
	const packages = isMusl
		? { debian: "musl", alpine: "musl" }
		: { debian: "libc6", alpine: "gcompat" };
	if (!hasOther)
		return { kind: "loader", name, packages };
	return { kind: "loader", name, packages, otherLibc: isMusl ? "glibc" : "musl" };
}
const debianNames = {
	"libcrypto.so.3": "libssl3",
	"libcrypto.so.1.1": "libssl1.1",
	"libgcc_s.so.1": "libgcc-s1",
	"libtinfo.so.6": "libtinfo6",
	"libz.so.1": "zlib1g",
};
const ofLibc = /^lib(?:c|m|dl|rt|pthread|resolv|util|nsl|anl|mvec)\.so\.\d+$/;
function packagesOf(name) {
	if (ofLibc.test(name))
		return { debian: "libc6", alpine: "gcompat" };
	const { base, version } = partsOf(name);
	const plain = base.toLowerCase().replaceAll("_", "-");
	const joint = /\d$/.test(plain) && version !== "" ? "-" : "";
	const debian = Object.hasOwn(debianNames, name) ? debianNames[name] : undefined;
	return { debian: debian ?? `${plain}${joint}${version}`, alpine: `so:${name}` };
}
function partsOf(name) {
	const at = name.indexOf(".so.", 1);
	const version = at === -1 ? "" : name.slice(at + ".so.".length);
	if (/^[\w.]+$/.test(version))
		return { base: name.slice(0, at), version };
	const isPlain = name.length > ".so".length && name.endsWith(".so");
	return { base: isPlain ? name.slice(0, -".so".length) : name, version: "" };
}

;





const setuid = 0o4000;
const setgid = 0o2000;
function faultsOf(files, input) {
	const image = new final_files.o(files);
	const found = files
		.filter(({ isOwn }) => isOwn)
		.flatMap((file) => faultsAt(file, { image, input }));
	return found.sort((one, other) => Number(one.path > other.path) - Number(one.path < other.path));
}
function faultsAt(file, { image, input }) {
	const { path } = file;
	const right = rightOf(file);
	if (right !== undefined) {
		return [
			{
				path,
				what: `has ${right}, so that it runs with the rights of another user`,
				fix: dropRight(input),
			},
		];
	}
	if (file.type === "symlink" && climbs(file)) {
		const to = (0,printable.RK)((0,printable.vI)(file.linkname, 200));
		return [
			{
				path,
				what: `is a symbolic link to \`${to}\`, which leads out of the image's root`,
				fix: relink(input),
			},
		];
	}
	return lacksOf(file, image).map((lack) => ({ path, ...lackTexts(lack, input) }));
}
const dropRight = (input) => `Take it away in the stage that makes it (\`RUN chmod u-s,g-s …\`, \`RUN setcap -r …\`), or leave it out of ${(0,surface.Pe)(input)}.`;
const relink = (input) => `Make the link lead to a path of the image, or leave it out of ${(0,surface.Pe)(input)}.`;
function rightOf({ type, mode, hasCapability }) {
	if (hasCapability)
		return "capabilities (`security.capability`)";
	if (type !== "file" && type !== "hard-link")
		return undefined;
	if ((mode & setuid) !== 0)
		return "the setuid bit";
	return (mode & setgid) === 0 ? undefined : "the setgid bit";
}
function climbs({ path, linkname }) {
	if (linkname.startsWith("/"))
		return external_node_path_.posix.normalize(`.${linkname}`).startsWith("..");
	return external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(path), linkname)).startsWith("..");
}
function lackTexts(lack, input) {
	const { debian, alpine } = lack.packages;
	const packages = `Debian's \`${debian}\`, Alpine's \`${alpine}\``;
	switch (lack.kind) {
		case "library":
			return {
				what: `needs the library \`${lack.name}\`, which is not in the image`,
				fix: `Choose a ${(0,surface.Pe)("runtime-image")} that has the package (${packages}), add the library to ${(0,surface.Pe)(input)}, or link it statically.`,
			};
		case "loader":
			return {
				what: `needs the loader \`${lack.name}\`${lack.otherLibc === undefined ? "" : `, and the image has ${lack.otherLibc}'s`}: it was built for another C library`,
				fix: `Build it on the distribution of the ${(0,surface.Pe)("runtime-image")}, choose one with that C library (${packages}), or link it statically.`,
			};
	}
}

;






const mostNamed = 5;
async function checkFinalStage({ layout }, { plan, input, ports, }) {
	if (layout === undefined)
		return;
	const image = await ports.openImage(layout);
	const files = await finalFiles(image, {
		own: plan.base?.diffIds.length ?? 0,
		entries: ports.readers.entries,
	});
	const faults = faultsOf(files, input);
	const [first] = faults;
	if (first === undefined)
		return;
	const named = faults.slice(0, mostNamed).map(told).join("; ");
	const more = faults.length > mostNamed ? `; and ${faults.length - mostNamed} more` : "";
	throw new failure.HR({
		code: "forbidden",
		message: `The final stage is not fit: ${named}${more}. Nothing was pushed.`,
		fix: [...new Set(faults.map(({ fix }) => fix))].join(" "),
	});
}
function told({ path, what }) {
	return `\`/${(0,printable.RK)((0,printable.vI)(path, 200))}\` ${what}`;
}
async function finalFiles(image, { own, entries }) {
	const files = new image_files.X();
	for (const layer of image.manifest.layers.keys()) {
		for await (const entry of entries(image.layer(layer), `Layer ${layer}`)) {
			files.meet(entry.header.path);
			files.set(entry.header.path, { ...(await fileOf(entry)), isOwn: layer >= own });
		}
	}
	return files.values;
}
async function fileOf({ header, content }) {
	const { path, type, mode, linkname } = header;
	const links = await linksOf(header, content);
	return {
		...{ path, type, mode: mode & 0o7777, linkname },
		hasCapability: Object.keys(header.pax).some((name) => name.endsWith("security.capability")),
		...(links === undefined ? {} : { links }),
	};
}
async function linksOf({ type, size }, content) {
	if (type !== "file" || size > look.$U)
		return undefined;
	const pieces = [];
	for await (const piece of content) {
		if (pieces.length === 0 && (0,look.Ys)(piece) !== "elf")
			return undefined;
		pieces.push(piece);
	}
	return (0,elf_links.N)(Buffer.concat(pieces));
}


}),

};
//# sourceMappingURL=62368.index.js.map
