export const id = 3264;
export const ids = [3264];
export const modules = {

55591:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (causeIds)
});
const causeIds = [
	"clock",
	"compile-date",
	"archive-mtime",
	"gzip-mtime",
	"zip-mtime",
	"pyc-mtime",
	"package-log",
	"ldconfig-cache",
	"machine-id",
	"shadow-day",
	"random",
	"key-material",
	"temp-name",
	"order",
	"hash-seed",
	"race",
	"file-order",
	"build-path",
	"build-id",
	"hostname",
	"kernel-name",
	"cpu-count",
	"timezone",
	"locale",
	"umask",
	"owner",
	"mode",
	"xattr",
	"user-env",
	"context-mtime",
	"network",
	"base-changed",
	"toolchain-version",
	"unknown",
];


}),

67566:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Mb: () => (memberPath),
  TN: () => (fileOfPath),
  XI: () => (partsOfPath),
  cV: () => (isMemberPath)
});
const separator = "//";
function memberPath(archive, member) {
	return archive === "" ? member : `${archive}${separator}${member}`;
}
function isMemberPath(path) {
	return path.includes(separator);
}
function partsOfPath(path) {
	const [file = "", ...members] = path.split(separator);
	return [file, ...members];
}
function fileOfPath(path) {
	return partsOfPath(path)[0];
}


})

};
//# sourceMappingURL=3264.index.js.map
