export const id = 3872;
export const ids = [3872];
export const modules = {

3872:
(function (module, __unused_webpack_exports, __webpack_require__) {



const compare = __webpack_require__(78469)
const lt = (a, b, loose) => compare(a, b, loose) < 0
module.exports = lt


}),

4974:
(function (module, __unused_webpack_exports, __webpack_require__) {



const compare = __webpack_require__(78469)
const neq = (a, b, loose) => compare(a, b, loose) !== 0
module.exports = neq


}),

16599:
(function (module, __unused_webpack_exports, __webpack_require__) {



const compare = __webpack_require__(78469)
const gt = (a, b, loose) => compare(a, b, loose) > 0
module.exports = gt


}),

18982:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  l: () => (resolveExitCodes)
});
const resolveExitCodes = {
	found: 0,
	none: 1,
	ambiguous: 1,
};


}),

23249:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  GT: () => (resolutionLines),
  Tl: () => (renderResolutionJson),
  vt: () => (foundNames)
});
var _domain_text_surface_js__0 = __webpack_require__(10970);
var _line_js__1 = __webpack_require__(83913);


const mostListed = 20;
function resolutionLines(found, { palette, surface }) {
	const { answer } = found;
	const tone = answer.kind === "found" ? "good" : "bad";
	const images = answer.kind === "none" ? [] : answer.images;
	const hidden = images.length - mostListed;
	return [
		palette[tone](palette.strong((0,_line_js__1.n)(headline(found)))),
		...images.slice(0, mostListed).flatMap((image) => ["", ...imageLines(image, palette)]),
		...(hidden > 0 ? ["", palette.faint(`… and ${hidden} more; --json has all`)] : []),
		...hints(found).map((hint) => `  fix: ${(0,_line_js__1.n)((0,_domain_text_surface_js__0.rG)(hint, surface))}`),
	];
}
function headline({ query, answer, repositories, from }) {
	switch (answer.kind) {
		case "found":
			return { running: "found among what runs", tags: "found", built: "built and pushed" }[from];
		case "none":
			return `none: no image of ${query} in ${repositories.join(", ")}`;
		case "ambiguous":
			return answer.because === "digests"
				? `ambiguous: ${answer.images.length} different images say that they are of ${query}`
				: `ambiguous: several sources match ${query}`;
	}
}
function imageLines(image, palette) {
	const { reproducible = "nothing", advisories, tags, platforms, otherSources } = image;
	const listed = tags.slice(0, mostListed).join(", ");
	const rows = [
		["source ID", image.source],
		...(tags.length === 0
			? []
			: [["tags", tags.length > mostListed ? `${listed}, …` : listed]]),
		...(platforms.length === 0 ? [] : [["platforms", platforms.join(", ")]]),
		["claims", `reproducible: ${reproducible}; advisories: ${said(advisories)}`],
	];
	return [
		`  ${(0,_line_js__1.n)(nameOf(image))}`,
		...rows.map(([name, value]) => `    ${palette.faint(name.padEnd(9))} ${(0,_line_js__1.n)(value)}`),
		...otherSources.map((id) => `    ${palette.warning((0,_line_js__1.n)(`the same image also names ${id}`))}`),
	];
}
function said(advisories) {
	if (advisories === undefined)
		return "unknown";
	return advisories.length === 0 ? "none" : advisories.join(", ");
}
function hints({ answer }) {
	if (answer.kind === "none") {
		const { offsets, platforms } = answer;
		if (platforms.length > 0) {
			const [platform = ""] = platforms;
			return [`It was built for ${platforms.join(", ")}: give ${(0,_domain_text_surface_js__0.Pe)("platforms", platform)}.`];
		}
		if (offsets.length === 0) {
			return [
				`\`twofold inspect IMAGE\` shows which source an image names; name other repositories with ${(0,_domain_text_surface_js__0.Pe)("image")}.`,
			];
		}
		const shown = offsets
			.slice(0, mostListed)
			.map((offset) => (offset === "" ? "the root" : offset));
		return [`Name the offset: images were built at ${shown.join(", ")}.`];
	}
	if (answer.kind === "found")
		return [];
	return answer.because === "sources"
		? ["Name the source ID in full: version, revision and offset."]
		: [
			`Take the one that you can verify (\`twofold verify NAME@DIGEST\`); for images of several platforms, give ${(0,_domain_text_surface_js__0.Pe)("platforms")}.`,
		];
}
function foundNames(answer) {
	return answer.kind === "found" ? answer.images.map(nameOf) : [];
}
function nameOf({ name, digest }) {
	return `${name}@${digest}`;
}
function renderResolutionJson({ query, answer, repositories, from }) {
	const images = answer.kind === "none" ? [] : answer.images;
	const value = {
		schemaVersion: 1,
		result: answer.kind,
		because: answer.kind === "ambiguous" ? answer.because : undefined,
		query,
		from,
		repositories,
		images: images.map((image) => ({
			image: nameOf(image),
			digest: image.digest,
			tags: image.tags,
			sourceId: image.source,
			otherSourceIds: image.otherSources,
			platforms: image.platforms,
			reproducible: image.reproducible,
			advisories: image.advisories,
		})),
		offsets: answer.kind === "none" ? answer.offsets : undefined,
		platforms: answer.kind === "none" ? answer.platforms : undefined,
	};
	return `${JSON.stringify(value, undefined, 2)}\n`;
}


}),

28646:
(function (module, __unused_webpack_exports, __webpack_require__) {



const eq = __webpack_require__(55082)
const neq = __webpack_require__(4974)
const gt = __webpack_require__(16599)
const gte = __webpack_require__(41236)
const lt = __webpack_require__(3872)
const lte = __webpack_require__(56717)

const cmp = (a, op, b, loose) => {
  switch (op) {
	case '===':
	  if (typeof a === 'object') {
		a = a.version
	  }
	  if (typeof b === 'object') {
		b = b.version
	  }
	  return a === b

	case '!==':
	  if (typeof a === 'object') {
		a = a.version
	  }
	  if (typeof b === 'object') {
		b = b.version
	  }
	  return a !== b

	case '':
	case '=':
	case '==':
	  return eq(a, b, loose)

	case '!=':
	  return neq(a, b, loose)

	case '>':
	  return gt(a, b, loose)

	case '>=':
	  return gte(a, b, loose)

	case '<':
	  return lt(a, b, loose)

	case '<=':
	  return lte(a, b, loose)

	default:
	  throw new TypeError(`Invalid operator: ${op}`)
  }
}
module.exports = cmp


}),

29639:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  runResolve: () => (runResolve)
});
var _compose_resolve_js__0 = __webpack_require__(89132);
var _compose_terminal_js__1 = __webpack_require__(16230);
var _domain_resolve_resolution_js__2 = __webpack_require__(18982);
var _domain_text_failure_js__3 = __webpack_require__(67271);
var _options_elsewhere_js__4 = __webpack_require__(49685);
var _options_resolve_request_js__5 = __webpack_require__(68681);
var _options_settings_settings_js__6 = __webpack_require__(64050);
var _report_resolution_js__7 = __webpack_require__(23249);
var _report_terminal_js__8 = __webpack_require__(87294);
var _command_js__9 = __webpack_require__(33192);
var _settings_js__10 = __webpack_require__(79058);











const surface = "command line";
async function runResolve(context) {
	const { stdout, stderr, palette, env, cwd, signal, entry } = context;
	const { flags } = context.arguments;
	const query = sourceId(context.arguments.positionals);
	const builds = (0,_command_js__9.Mp)(context.arguments, "build");
	if (!builds)
		(0,_options_resolve_request_js__5.s)((name) => context.arguments.flags.has(name));
	const reporter = (0,_compose_terminal_js__1.C)(stderr, palette);
	const settings = await (0,_settings_js__10.s)(context, reporter.warn);
	const { resolution, outcome } = await (0,_compose_resolve_js__0.q)({
		...{ query, env, cwd, signal, reporter, surface },
		request: (0,_options_settings_settings_js__6.gR)(settings, _options_resolve_request_js__5.v),
		running: flags.get("running")?.at(-1),
		index: (0,_command_js__9.Z7)(context.arguments, "index"),
		refresh: (0,_command_js__9.Mp)(context.arguments, "refresh"),
		build: builds
			? {
				...{ settings, source: (0,_command_js__9.Z7)(context.arguments, "source"), entry },
				elsewhere: (0,_options_elsewhere_js__4.elsewhereFor)({ surface, has: context.has, readsSourcesFile: true }),
				onWorkFolder: () => undefined,
				onSecrets: () => undefined,
			}
			: undefined,
	});
	if (outcome !== undefined) {
		const view = { palette, detail: "normal", surface };
		reporter.show(["", ...(0,_report_terminal_js__8.b)(outcome.report, view)]);
		if (outcome.failure !== undefined)
			return _domain_text_failure_js__3.hS[outcome.failure.code];
	}
	const lines = (0,_report_resolution_js__7.GT)(resolution, { palette, surface });
	reporter.show(lines);
	stdout.write((0,_command_js__9.Mp)(context.arguments, "json")
		? (0,_report_resolution_js__7.Tl)(resolution)
		: (0,_report_resolution_js__7.vt)(resolution.answer)
			.map((name) => `${name}\n`)
			.join(""));
	return _domain_resolve_resolution_js__2.l[resolution.answer.kind];
}
function sourceId([query, ...more]) {
	if (query !== undefined && query !== "" && more.length === 0)
		return query;
	throw new _domain_text_failure_js__3.HR({
		code: "usage",
		message: more.length === 0 ? "`resolve` needs a source ID." : "`resolve` takes one source ID.",
		fix: "Write e.g. `twofold resolve github.com/acme/shop,^1.4 --image=ghcr.io/acme/shop`.",
	});
}


}),

40958:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  cK: () => (matches),
  mA: () => (parseQuery),
  uq: () => (isFull)
});
var semver_classes_range_js__0 = __webpack_require__(96782);
var semver_functions_parse_js__1 = __webpack_require__(16353);
var semver_ranges_valid_js__2 = __webpack_require__(64737);
var _source_repository_name_js__3 = __webpack_require__(95847);
var _source_source_id_js__6 = __webpack_require__(37574);
var _text_failure_js__4 = __webpack_require__(67271);
var _text_printable_js__5 = __webpack_require__(76158);







const longestQuery = 2000;
const fewestDigits = 4;
const grammar = /^(?<repository>[^,]*)(?:,(?<version>[^,+]*)(?:\+(?<revision>[^,]*))?(?:,(?<offset>[\s\S]*))?)?$/;
function parseQuery(written) {
	if (written.length > longestQuery)
		throw wrong(written, "is too long for a source ID.");
	const id = (0,_source_source_id_js__6.GM)(written);
	if (id !== undefined && id.revision !== "") {
		refuseStrange(written, id);
		return { written, ...id, version: { kind: "exact", version: id.version } };
	}
	const parts = grammar.exec(written)?.groups ?? {};
	const url = parts["repository"] ?? "";
	refuseStrange(written, { repository: url });
	const repository = url === "" ? undefined : (0,_source_repository_name_js__3.JA)(url);
	if (repository === undefined)
		throw wrong(written, "names no repository.");
	if (/@[^/]*$/.test(repository)) {
		throw wrong(written, "has an `@` in the repository's name; a version comes after a comma.");
	}
	const revision = (parts["revision"] ?? "").toLowerCase();
	if (parts["revision"] !== undefined && !isPrefix(revision)) {
		throw wrong(written, "has something other than 4 to 64 hex digits behind the `+`.");
	}
	const version = versionOf(parts["version"]?.trim() ?? "", { revision });
	const offset = (0,_source_source_id_js__6.GM)(`,0.0.0,${parts["offset"] ?? ""}`)?.offset ?? "";
	refuseStrange(written, { repository, offset });
	return { written, repository, version, revision, offset };
}
function refuseStrange(written, { repository, offset = "" }) {
	if (/\s/.test(repository))
		throw wrong(written, "has a space in the repository's name.");
	if (offset.split("/").includes("..")) {
		throw wrong(written, "has an offset that leaves the repository.");
	}
}
function isPrefix(text) {
	return /^[0-9a-f]*$/.test(text) && text.length >= fewestDigits && text.length <= 64;
}
function versionOf(text, { revision }) {
	if (text === "")
		return revision === "" ? { kind: "range", range: new semver_classes_range_js__0("*") } : undefined;
	const exact = /^\d/.test(text) ? semver_functions_parse_js__1(text)?.version : undefined;
	if (exact !== undefined)
		return { kind: "exact", version: exact };
	const range = semver_ranges_valid_js__2(text);
	if (range === null)
		throw wrong(text, "is neither a version nor a range.");
	return { kind: "range", range: new semver_classes_range_js__0(range) };
}
function wrong(written, why) {
	return new _text_failure_js__4.HR({
		code: "usage",
		message: `${JSON.stringify((0,_text_printable_js__5.RK)((0,_text_printable_js__5.vI)(written, 200)))} ${why}`,
		fix: "Write a source ID such as `github.com/acme/shop,1.4.0+<40 hex digits>,services/cart`, a range such as `github.com/acme/shop,^1.4`, or a revision such as `github.com/acme/shop,+abc1234`.",
	});
}
function isFull({ version, revision }) {
	return version?.kind === "exact" && (revision.length === 40 || revision.length === 64);
}
function matches({ repository, version, revision }, source, parsed = semver_functions_parse_js__1(source.version)) {
	if (source.repository !== repository || !source.revision.startsWith(revision))
		return false;
	if (version === undefined)
		return true;
	return version.kind === "exact"
		? source.version === version.version
		: parsed !== null && version.range.test(parsed);
}


}),

41236:
(function (module, __unused_webpack_exports, __webpack_require__) {



const compare = __webpack_require__(78469)
const gte = (a, b, loose) => compare(a, b, loose) >= 0
module.exports = gte


}),

55082:
(function (module, __unused_webpack_exports, __webpack_require__) {



const compare = __webpack_require__(78469)
const eq = (a, b, loose) => compare(a, b, loose) === 0
module.exports = eq


}),

56717:
(function (module, __unused_webpack_exports, __webpack_require__) {



const compare = __webpack_require__(78469)
const lte = (a, b, loose) => compare(a, b, loose) <= 0
module.exports = lte


}),

61383:
(function (module) {



class LRUCache {
  constructor () {
	this.max = 1000
	this.map = new Map()
  }

  get (key) {
	const value = this.map.get(key)
	if (value === undefined) {
	  return undefined
	} else {

	  this.map.delete(key)
	  this.map.set(key, value)
	  return value
	}
  }

  delete (key) {
	return this.map.delete(key)
  }

  set (key, value) {
	const deleted = this.delete(key)

	if (!deleted && value !== undefined) {

	  if (this.map.size >= this.max) {
		const firstKey = this.map.keys().next().value
		this.delete(firstKey)
	  }

	  this.map.set(key, value)
	}

	return this
  }
}

module.exports = LRUCache


}),

64737:
(function (module, __unused_webpack_exports, __webpack_require__) {



const Range = __webpack_require__(96782)
const validRange = (range, options) => {
  try {


	return new Range(range, options).range || '*'
  } catch (er) {
	return null
  }
}
module.exports = validRange


}),

68681:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  s: () => (refuseBuildSettings),
  v: () => (parseResolveRequest)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _domain_text_surface_js__1 = __webpack_require__(10970);
var _given_js__6 = __webpack_require__(16632);
var _image_names_js__2 = __webpack_require__(26009);
var _platform_js__3 = __webpack_require__(71998);
var _reader_js__4 = __webpack_require__(98570);
var _registry_access_js__5 = __webpack_require__(59757);







function parseResolveRequest(raw) {
	const read = (0,_reader_js__4.V)(raw);
	return {
		image: (0,_image_names_js__2.C)(read, "all tags are looked through").image,
		registry: (0,_registry_access_js__5.U)({ read, push: false }),
		...(0,_given_js__6.g)("platform", (0,_platform_js__3.Kd)(read)),
	};
}
const ofBuild = ["source", "tags", "secrets", "network", "buildah", "output"];
function refuseBuildSettings(isGiven) {
	const stray = ofBuild.find(isGiven);
	if (stray === undefined)
		return;
	const build = (0,_domain_text_surface_js__1.Pe)("build", "true");
	throw (0,_domain_text_failure_js__0.AN)(stray, `it only applies with ${build}.`, `Add ${build}, or leave it out.`);
}


}),

69737:
(function (module, __unused_webpack_exports, __webpack_require__) {









const {
  MAX_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  WHITESPACE_CHARACTERS,
} = __webpack_require__(45101)













const whitespace = new Uint8Array(0x10000)
for (const char of WHITESPACE_CHARACTERS) {
  whitespace[char.charCodeAt(0)] = 1
}










const isWhitespace = char =>
  char !== undefined && whitespace[char.charCodeAt(0)] === 1











const isVersionPrefix = char =>
  char === 'v' ||
  char === '=' ||
  isWhitespace(char)









const isDigit = char => char !== undefined && char >= '0' && char <= '9'









const isLetter = char =>
  char !== undefined && (
	(char >= 'a' && char <= 'z') ||
	(char >= 'A' && char <= 'Z')
  )










const isIdentifierCharacter = char => isDigit(char) || isLetter(char) || char === '-'










const isVersionStart = char =>
  isDigit(char) ||
  char === 'x' ||
  char === 'X' ||
  char === '*'













const findDigitsEndIndex = (range, start, limit, digitRuns) => {
  if (!isDigit(range[start])) {
	return start
  }
  if (start >= digitRuns.start && start < digitRuns.end) {
	return Math.min(start + limit, digitRuns.end)
  }
  if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) {
	return Math.min(start + limit, digitRuns.previousEnd)
  }
  let end = start + 1
  while (isDigit(range[end])) {
	end++
  }

  digitRuns.previousStart = digitRuns.start
  digitRuns.previousEnd = digitRuns.end
  digitRuns.start = start
  digitRuns.end = end
  return Math.min(start + limit, end)
}













const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
  if (!loose && range[start] === '0') {
	return start + 1
  }

  return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns)
}













const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
  const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns)

  if (isLetter(range[digitsEnd]) || range[digitsEnd] === '-') {
	let end = digitsEnd + 1
	const limit = end + MAX_SAFE_BUILD_LENGTH
	while (end < limit && isIdentifierCharacter(range[end])) {
	  end++
	}
	return end
  }
  return findVersionNumberEndIndex(range, start, loose, digitRuns)
}













const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
  const hyphen = range[start] === '-'
  if (!loose && !hyphen) {
	return start
  }
  const identifierStart = start + (hyphen ? 1 : 0)
  let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns)
  if (end === identifierStart) {
	if (!loose || !hyphen) {
	  return start
	}

	end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns)
  }
  while (range[end] === '.') {
	const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns)
	if (next === end + 1) {
	  break
	}
	end = next
  }
  return end
}











const findBuildIdentifierEndIndex = (range, start) => {
  let end = start
  while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) {
	end++
  }
  return end
}











const findBuildEndIndex = (range, start) => {
  if (range[start] !== '+') {
	return start
  }
  let end = findBuildIdentifierEndIndex(range, start + 1)
  if (end === start + 1) {
	return start
  }
  while (range[end] === '.') {
	const next = findBuildIdentifierEndIndex(range, end + 1)
	if (next === end + 1) {
	  break
	}
	end = next
  }
  return end
}












const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
  let end = start
  for (let component = 0; component < 3; component++) {
	const next = findVersionNumberEndIndex(range, end, true, digitRuns)
	if (next === end) {
	  return start
	}
	end = next
	if (component < 2) {
	  if (range[end] !== '.') {
		return start
	  }
	  end++
	}
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}












const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
  if (isDigit(range[start])) {
	return findVersionNumberEndIndex(range, start, false, digitRuns)
  }
  return isVersionStart(range[start]) ? start + 1 : start
}












const findPartialVersionEndIndex = (range, start, digitRuns) => {
  let end = findPartialVersionComponentEndIndex(range, start, digitRuns)
  for (let component = 0; component < 2; component++) {
	if (range[end] !== '.') {
	  return end
	}
	const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns)
	if (next === end + 1) {
	  return end
	}
	end = next
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}













const findVersionEndIndex = (range, start, digitRuns) => {
  const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns)
  return fullVersionEnd !== start
	? fullVersionEnd
	: findPartialVersionEndIndex(range, start, digitRuns)
}












const findRemovableWhitespaceIndex = (range, matchStart) => {
  let position = matchStart
  if (isWhitespace(range[position])) {
	position++
  }
  if (range[position] === '<' || range[position] === '>') {
	position++
  }
  if (range[position] === '=') {
	position++
  }
  return isWhitespace(range[position]) ? position : -1
}












const trimComparatorWhitespace = range => {
  let result = ''
  let copyFrom = 0
  let cursor = 0
  const digitRuns = { start: -1, end: -1, previousStart: -1, previousEnd: -1 }

  while (cursor < range.length) {
	const matchStart = cursor
	if (range[cursor] === '<' || range[cursor] === '>') {
	  cursor++
	} else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
	  cursor++
	  continue
	}


	while (cursor < range.length && isVersionPrefix(range[cursor])) {
	  cursor++
	}
	if (!isVersionStart(range[cursor])) {
	  continue
	}

	const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart)
	if (whitespacePosition !== -1) {
	  result += range.slice(copyFrom, whitespacePosition)
	  copyFrom = whitespacePosition + 1
	}



	cursor = findVersionEndIndex(range, cursor, digitRuns)
  }

  return result + range.slice(copyFrom)
}

module.exports = trimComparatorWhitespace


}),

89132:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  q: () => (resolveNamed)
});


var given_text = __webpack_require__(98982);

var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);
;




const beginning = '{"version":';
async function namedIndexPath(path, cwd) {
	const file = (0,external_node_path_.resolve)(cwd, path);
	if (path !== "-" && (await mayBeReplaced(file)))
		return file;
	throw (0,failure.AN)("index", `${(0,printable.RK)((0,printable.vI)(path, 300))} is not an index of Twofold.`, "Name a file that does not exist yet, or one that resolve wrote.");
}
async function mayBeReplaced(file) {
	const found = await (0,promises_.stat)(file).catch(() => undefined);
	if (found === undefined)
		return true;
	if (!found.isFile())
		return false;
	const start = await startOf(file).catch(() => undefined);
	return start === "" || start === beginning;
}
async function startOf(file) {
	const opened = await (0,promises_.open)(file);
	try {
		const { buffer, bytesRead } = await opened.read(Buffer.alloc(beginning.length), 0);
		return buffer.toString("latin1", 0, bytesRead);
	}
	finally {
		await opened.close();
	}
}


var compare = __webpack_require__(78469);

var parse = __webpack_require__(16353);

var source_id = __webpack_require__(37574);

var resolve_query = __webpack_require__(40958);
;




function answerTo(query, indexes, platform) {
	const all = indexes.flatMap((index) => candidatesOf(index, query));
	const here = all.filter(({ parts }) => parts.offset === query.offset);
	const fitting = platform === undefined ? here : here.filter((each) => isFor(each, platform));
	const chosen = withoutParts(newest(fitting, query));
	if (chosen.length === 0) {
		const offsets = new Set(all.map(({ parts }) => parts.offset));
		offsets.delete(query.offset);
		const platforms = new Set(here.flatMap(ownPlatforms));
		return { kind: "none", offsets: [...offsets].sort(), platforms: [...platforms].sort() };
	}
	const images = chosen.map(foundImage);
	if (new Set(images.map(({ source }) => source)).size > 1) {
		return { kind: "ambiguous", because: "sources", images };
	}
	return new Set(images.map(({ digest }) => digest)).size > 1
		? { kind: "ambiguous", because: "digests", images }
		: { kind: "found", images };
}
function candidatesOf(index, query) {
	const start = `${query.repository},`;
	const found = [];
	for (const [digest, image] of index.images) {
		for (const source of sourcesOf(index, image)) {
			const parts = source.startsWith(start) ? (0,source_id.GM)(source) : undefined;
			if (parts === undefined)
				continue;
			const version = parse(parts.version);
			if ((0,resolve_query.cK)(query, parts, version))
				found.push({ index, digest, source, parts, version });
		}
	}
	return found;
}
function sourcesOf(index, image) {
	if (image.kind === "image")
		return image.sources;
	return [...new Set(imagesOf(index, image).flatMap(({ sources }) => sources))];
}
function imagesOf(index, image) {
	if (image?.kind === "image")
		return [image];
	return image?.kind === "index" ? image.children.flatMap((child) => imagesAt(index, child)) : [];
}
function foundImage({ index, digest, source }) {
	const images = imagesOf(index, index.images.get(digest));
	const own = images.filter(({ sources }) => sources.includes(source));
	const sources = [...new Set(images.flatMap((each) => each.sources))];
	const tags = [...index.tags].flatMap(([tag, named]) => (named === digest ? [tag] : []));
	return {
		...{ name: index.name, digest, source },
		tags: tags.sort(),
		otherSources: sources.filter((each) => each !== source),
		platforms: platformsOf(own),
		reproducible: weakest(own),
		advisories: allAdvisories(own),
	};
}
function platformsOf(images) {
	return [...new Set(images.map(({ platform }) => platform))].filter((each) => each !== "");
}
function imagesAt(index, digest) {
	const image = index.images.get(digest);
	return image?.kind === "image" ? [image] : [];
}
function weakest(images) {
	const claims = images.map(({ reproducible }) => reproducible);
	const order = [undefined, "false", "unchecked", "true"];
	return order.find((verdict) => claims.includes(verdict));
}
function allAdvisories(images) {
	const names = images.flatMap(({ advisories }) => advisories ?? []);
	const isKnown = images.every(({ advisories }) => advisories !== undefined);
	return isKnown ? [...new Set(names)].sort() : undefined;
}
function isFor(candidate, platform) {
	return ownPlatforms(candidate).includes(platform.split("/").slice(0, 2).join("/"));
}
function ownPlatforms({ index, digest, source }) {
	const images = imagesOf(index, index.images.get(digest));
	return platformsOf(images.filter(({ sources }) => sources.includes(source)));
}
function newest(found, query) {
	const isPrefix = query.revision !== "" && !(0,resolve_query.uq)(query);
	const revisions = new Set(isPrefix ? found.map(({ parts }) => parts.revision) : []);
	if (revisions.size > 1)
		return found;
	let best = [];
	for (const one of found) {
		const order = best[0] === undefined ? 1 : byVersion(one, best[0]);
		if (order > 0)
			best = [one];
		else if (order === 0)
			best.push(one);
	}
	return best;
}
function byVersion({ version: one }, { version: other }) {
	if (one === null || other === null)
		return Number(one !== null) - Number(other !== null);
	return compare(one, other);
}
function withoutParts(found) {
	const parts = new Set(found.flatMap(({ index, digest, source }) => {
		const image = index.images.get(digest);
		const children = image?.kind === "index" ? image.children : [];
		return children.map((child) => `${source}\n${child}`);
	}));
	return found.filter(({ source, digest }) => !parts.has(`${source}\n${digest}`));
}


var surface = __webpack_require__(10970);

var all_ended = __webpack_require__(22880);
;

async function movedAmong(images, client) {
	const asked = await (0,all_ended.C)(images.map(async ({ name, digest, tags: [tag] }) => {
		const repository = client.repository(name);
		if (tag === undefined) {
			const served = await repository.manifest(digest);
			return served === undefined ? `${name}@${digest}` : undefined;
		}
		return (await repository.digestOf(tag)) === digest ? undefined : `${name}:${tag}`;
	}));
	return asked.find((moved) => moved !== undefined);
}


var image_index = __webpack_require__(12026);

var index_file = __webpack_require__(2273);

var image_reader = __webpack_require__(58688);
;


async function isAsKept(digest, { repository, index }) {
	const reader = new image_reader.D(repository, new Map());
	await reader.read(digest);
	return [...reader.images].every(([each, image]) => {
		const kept = index.images.get(each);
		return kept !== undefined && (0,index_file.zv)(each, kept) === (0,index_file.zv)(each, image);
	});
}


var refresh_index = __webpack_require__(26689);
;







const longestBelief = 24 * 60 * 60;
const mostRounds = 3;
async function resolveSource(options) {
	const { query, platform } = options;
	let known = await (0,all_ended.C)(options.repositories.map((each) => firstLook(each, options)));
	for (let round = 0; round < mostRounds; round += 1) {
		const answer = answerTo(query, known.map(({ index }) => index), platform);
		if (answer.kind === "found") {
			const left = await believed(answer.images, known, options);
			if (left === "all")
				return answer;
			known = left;
		}
		else if (known.every((each) => each.isCurrent))
			return answer;
		known = await (0,all_ended.C)(known.map((each) => lookAgain(each, options)));
	}
	throw new failure.HR({
		code: "registry",
		message: "The tags of the image that was found moved each time before it could be named.",
		fix: "Run it again when nothing else pushes there, or name the source ID in full.",
	});
}
async function firstLook(repository, options) {
	const { store, now, reporter } = options;
	reporter.progress(`listing the tags of ${repository.name}`);
	const known = await store.read(repository.name);
	const isDoubted = options.refresh && !store.isOwn;
	const kept = isDoubted ? (0,image_index.gW)(repository.name) : known;
	const age = now - kept.asked;
	const isOld = age < 0 || age >= longestBelief;
	const ask = options.refresh || isOld ? "all" : "moving";
	const index = await (0,refresh_index.O)({ repository, kept, ask, now, store, reporter });
	return { repository, index, isCurrent: ask === "all" };
}
async function lookAgain(known, options) {
	if (known.isCurrent)
		return known;
	const { repository, index: kept } = known;
	const index = await (0,refresh_index.O)({ ...options, repository, kept, ask: "all" });
	return { repository, index, isCurrent: true };
}
async function believed(images, known, options) {
	const { reporter, store } = options;
	const client = { repository: (name) => repositoryNamed(name, options) };
	const moved = await movedAmong(images, client);
	if (moved !== undefined) {
		reporter.info(`${moved} names another image than before: every tag is asked again`);
		return known.map((each) => ({ ...each, isCurrent: false }));
	}
	const madeUp = store.isOwn ? undefined : await unlikeKept(images, known);
	if (madeUp === undefined)
		return "all";
	reporter.info(`the index says of ${madeUp} what its labels do not: it is made anew`);
	return known.map(forgotten);
}
async function unlikeKept(images, known) {
	for (const { name, digest } of images) {
		const place = known.find(({ repository }) => repository.name === name);
		if (place !== undefined && !(await isAsKept(digest, place)))
			return `${name}@${digest}`;
	}
	return undefined;
}
function forgotten({ repository }) {
	return { repository, index: (0,image_index.gW)(repository.name), isCurrent: false };
}
function repositoryNamed(name, { repositories }) {
	const found = repositories.find((each) => each.name === name);
	if (found === undefined)
		throw new Error(`no repository ${name} was given`);
	return found;
}


var side_by_side = __webpack_require__(15301);

var oci_digest = __webpack_require__(30719);

var oci_reference = __webpack_require__(73326);
;






const repositoriesAtOnce = 8;
const imagesAtOnce = 8;
async function readRunningImages(options) {
	const { running, reporter } = options;
	const places = placesOf(running);
	reporter.progress(`reading the images that run, of ${repositories(places.size)}`);
	const read = await (0,side_by_side.Q)([...places], repositoriesAtOnce, async ([name, references]) => {
		try {
			return [await readImages(name, { ...options, references })];
		}
		catch (error) {
			if (!(error instanceof failure.HR) || error.code !== "registry")
				throw error;
			reporter.info(`the images of ${name} that run are left out: ${error.told.message}`);
			return [];
		}
	});
	const indexes = read.flat();
	return { indexes, failed: read.length - indexes.length };
}
function repositories(count) {
	return count === 1 ? "1 repository" : `${count} repositories`;
}
function placesOf(running) {
	const places = new Map();
	for (const { started, asked } of running) {
		const name = started?.name ?? asked;
		if (name === undefined)
			continue;
		const full = (0,oci_reference.aR)(name);
		const reference = started?.digest ?? asked?.digest ?? asked?.tag ?? "latest";
		places.set(full, (places.get(full) ?? new Set()).add(reference));
	}
	return places;
}
async function readImages(name, { references, client, store }) {
	const kept = store.isOwn ? await store.read(name) : (0,image_index.gW)(name);
	const reader = new image_reader.D(client.repository(name), kept.images);
	const tags = new Map();
	const digests = new Set();
	await (0,side_by_side.Q)([...references], imagesAtOnce, async (reference) => {
		const known = (0,oci_digest.m)(reference);
		const isRead = known !== undefined && reader.images.has(known);
		const digest = isRead ? known : await reader.read(reference);
		if (digest === undefined)
			return;
		digests.add(digest);
		if (known === undefined)
			tags.set(reference, digest);
	});
	return { ...(0,image_index.gW)(name), tags, images: only(digests, reader.images) };
}
function only(digests, images) {
	const children = [...digests].flatMap((digest) => {
		const image = images.get(digest);
		return image?.kind === "index" ? image.children : [];
	});
	const wanted = new Set([...digests, ...children]);
	return new Map([...images].filter(([digest]) => wanted.has(digest)));
}

;







async function findImage(options) {
	const { query, images, running, client, platform } = options;
	const written = query.written;
	const read = running === undefined ? undefined : await readRunningImages({ ...options, running });
	const { indexes = [], failed = 0 } = read ?? {};
	if ((0,resolve_query.uq)(query)) {
		const answer = answerTo(query, indexes, platform);
		const isThere = answer.kind === "found" && (await movedAmong(answer.images, client)) === undefined;
		if (isThere)
			return { query: written, answer, repositories: [], from: "running" };
	}
	const names = [...new Set([...images, ...siblings(indexes, query)])];
	if (names.length === 0) {
		throw failed > 0 ? unread(indexes.length) : nowhere(running !== undefined);
	}
	const repositories = names.map((name) => client.repository(name));
	const answer = await resolveSource({ ...options, repositories });
	return { query: written, answer, repositories: names, from: "tags" };
}
function siblings(indexes, { repository }) {
	const isOfSource = (index) => [...index.images.values()].some((image) => image.kind === "image" && image.sources.some((id) => id.startsWith(`${repository},`)));
	return indexes.filter(isOfSource).map(({ name }) => name);
}
function unread(read) {
	return new failure.HR({
		code: "registry",
		message: read === 0
			? "No image could be read: every registry of what runs failed (named above)."
			: "Some registries of what runs failed (named above), and no image of the others says that it was built from this repository.",
		fix: `Try again when they answer, or name where to look: ${(0,surface.Pe)("image", "ghcr.io/acme/shop")}.`,
	});
}
function nowhere(isRunningKnown) {
	return new failure.HR({
		code: "usage",
		message: isRunningKnown
			? "No image that runs says that it was built from this repository, and no other place to look was named."
			: "No repository of images was named.",
		fix: `Name one or more: ${(0,surface.Pe)("image", "ghcr.io/acme/shop")}.`,
	});
}


var indexes = __webpack_require__(12606);

var registry_client = __webpack_require__(47362);
;







const mebibyte = 1024 * 1024;
async function resolveNamed(run) {
	const { request, env, cwd, reporter, index } = run;
	const query = (0,resolve_query.mA)(run.query);
	const build = run.build === undefined ? undefined : await readyToBuild(query, run, run.build);
	const file = index === undefined ? undefined : await namedIndexPath(index, cwd);
	const running = run.running === undefined ? undefined : await runningImages(run.running, cwd);
	const store = (0,indexes.m)({ ...run, index: file, note: (text) => reporter.warn(text) });
	const client = (0,registry_client.registryClientFor)({
		...{ env, cwd, signal: run.signal },
		access: request.registry,
		hosts: request.image.flatMap((name) => (0,oci_reference.F2)(name)?.registry ?? []),
	});
	const { platform, image: images } = request;
	const { refresh } = run;
	const now = Math.floor(Date.now() / 1000);
	try {
		const options = { query, images, platform, refresh, now, running, store, client, reporter };
		const resolution = await findImage(options);
		if (resolution.answer.kind !== "none" || build === undefined)
			return { resolution };
	}
	finally {
		await store.end();
		await client.close();
	}
	return await build();
}
async function readyToBuild(query, run, build) {
	const { missingBuild } = await Promise.all([__webpack_require__.e(373), __webpack_require__.e(533), __webpack_require__.e(855), __webpack_require__.e(912), __webpack_require__.e(3789), __webpack_require__.e(5595), __webpack_require__.e(8802), __webpack_require__.e(11258), __webpack_require__.e(13920), __webpack_require__.e(14294), __webpack_require__.e(62186), __webpack_require__.e(74011)]).then(__webpack_require__.bind(__webpack_require__, 62186));
	return await missingBuild(query, { ...run, ...build });
}
async function runningImages(path, cwd) {
	const { readRunning } = await Promise.all([__webpack_require__.e(2300), __webpack_require__.e(11098)]).then(__webpack_require__.bind(__webpack_require__, 18758));
	const text = await (0,given_text.l)({ input: "running", path, cwd, limit: 256 * mebibyte });
	return (await readRunning("running", text)).images;
}


}),

89273:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  resolveAction: () => (resolveAction)
});


var resolve = __webpack_require__(89132);

var runner = __webpack_require__(39827);

var step = __webpack_require__(41161);

var resolve_resolution = __webpack_require__(18982);

var failure = __webpack_require__(67271);

var reader = __webpack_require__(98570);

var resolve_request = __webpack_require__(68681);

var settings = __webpack_require__(64050);

var palette = __webpack_require__(67048);

var resolution = __webpack_require__(23249);

var printable = __webpack_require__(76158);

var block = __webpack_require__(75233);

var report_text = __webpack_require__(13920);
;





const view = { palette: palette.wU, surface: "workflow" };
function renderResolutionSummary(found) {
	const [headline = "", ...lines] = (0,resolution.GT)(found, view);
	const mark = found.answer.kind === "found" ? "✅" : "❌";
	const about = (0,report_text.w)((0,printable.vI)(found.query, 200));
	const start = lines.findIndex((line) => line !== "");
	const sections = [
		`## ${mark} ${about} · ${(0,report_text.w)(headline)}`,
		...(start < 0 ? [] : (0,block.V)(lines.slice(start), "")),
	];
	return `${sections.join("\n\n")}\n`;
}
function resolutionAnnotations(found) {
	if (found.answer.kind === "found")
		return [];
	const lines = (0,resolution.GT)(found, view).filter((line) => line !== "");
	const message = (0,printable.vI)(lines.join("\n"), 3000);
	return [{ level: "error", title: "Resolve", message }];
}


var elsewhere = __webpack_require__(45387);

var own_inputs = __webpack_require__(93813);

var workspace = __webpack_require__(5286);
;














async function resolveAction(context) {
	const { env, reporter, signal } = context;
	const query = (0,own_inputs.Y)(env, "source-id", "github.com/acme/shop,^1.4");
	const inputs = runner.l.readSharedInputs(env, "resolve");
	const request = (0,resolve_request.v)(inputs);
	const { password } = request.registry;
	step.P.maskSecrets(password === undefined ? [] : [password]);
	const { resolution, outcome } = await (0,resolve.q)({
		...{ query, request, reporter, env, signal, cwd: (0,workspace.B)(env), surface: "workflow" },
		running: step.P.ownInput(env, "running"),
		index: step.P.ownInput(env, "index"),
		refresh: (0,own_inputs.t)(env, "refresh"),
		build: buildOf(inputs, context),
	});
	writeOutputs(env, resolution, outcome);
	if (outcome !== undefined) {
		const { tellOfBuild } = await Promise.all([__webpack_require__.e(2251), __webpack_require__.e(5595), __webpack_require__.e(7297), __webpack_require__.e(7504), __webpack_require__.e(13920), __webpack_require__.e(29674), __webpack_require__.e(46241)]).then(__webpack_require__.bind(__webpack_require__, 70065));
		await tellOfBuild(outcome, context);
		if (outcome.failure !== undefined)
			return failure.hS[outcome.failure.code];
	}
	await tell(resolution, context);
	return resolve_resolution.l[resolution.answer.kind];
}
function buildOf(inputs, { env, entry }) {
	const source = step.P.ownInput(env, "source");
	if (!(0,own_inputs.t)(env, "build")) {
		const { isGiven } = (0,reader.V)(inputs);
		(0,resolve_request.s)((name) => (name === "source" ? source !== undefined : isGiven(name)));
		return undefined;
	}
	return {
		...{ source, entry, elsewhere: (0,elsewhere._)("resolve") },
		settings: (0,settings.ms)(inputs, () => ({ kind: "call" })),
		onWorkFolder: (folder) => step.P.saveWorkFolder(env, folder),
		onSecrets: step.P.maskSecrets,
	};
}
function writeOutputs(env, { answer, from }, outcome) {
	const image = answer.kind === "found" ? answer.images[0] : undefined;
	step.P.writeFurtherOutputs(env, {
		result: answer.kind,
		image: (0,resolution.vt)(answer)[0] ?? "",
		digest: image?.digest ?? "",
		"source-id": image?.source ?? "",
		built: String(image !== undefined && from === "built"),
		report: outcome?.reportFile ?? "",
	});
}
async function tell(found, { env, reporter }) {
	await step.P.writeSummary(env, renderResolutionSummary(found));
	const view = { palette: palette.wU, surface: "workflow" };
	reporter.info((0,resolution.GT)(found, view).join("\n"));
	for (const annotation of resolutionAnnotations(found))
		reporter.annotate(annotation);
}


}),

89379:
(function (module, __unused_webpack_exports, __webpack_require__) {



const ANY = Symbol('SemVer ANY')

class Comparator {
  static get ANY () {
	return ANY
  }

  constructor (comp, options) {
	options = parseOptions(options)

	if (comp instanceof Comparator) {
	  if (comp.loose === !!options.loose) {
		return comp
	  } else {
		comp = comp.value
	  }
	}

	comp = comp.trim().split(/\s+/).join(' ')
	debug('comparator', comp, options)
	this.options = options
	this.loose = !!options.loose
	this.parse(comp)

	if (this.semver === ANY) {
	  this.value = ''
	} else {
	  this.value = this.operator + this.semver.version
	}

	debug('comp', this)
  }

  parse (comp) {
	const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR]
	const m = comp.match(r)

	if (!m) {
	  throw new TypeError(`Invalid comparator: ${comp}`)
	}

	this.operator = m[1] !== undefined ? m[1] : ''
	if (this.operator === '=') {
	  this.operator = ''
	}


	if (!m[2]) {
	  this.semver = ANY
	} else {
	  this.semver = new SemVer(m[2], this.options.loose)
	}
  }

  toString () {
	return this.value
  }

  test (version) {
	debug('Comparator.test', version, this.options.loose)

	if (this.semver === ANY || version === ANY) {
	  return true
	}

	if (typeof version === 'string') {
	  try {
		version = new SemVer(version, this.options)
	  } catch (er) {
		return false
	  }
	}

	return cmp(version, this.operator, this.semver, this.options)
  }

  intersects (comp, options) {
	if (!(comp instanceof Comparator)) {
	  throw new TypeError('a Comparator is required')
	}

	if (this.operator === '') {
	  if (this.value === '') {
		return true
	  }
	  return new Range(comp.value, options).test(this.value)
	} else if (comp.operator === '') {
	  if (comp.value === '') {
		return true
	  }
	  return new Range(this.value, options).test(comp.semver)
	}

	options = parseOptions(options)


	if (options.includePrerelease &&
	  (this.value === '<0.0.0-0' || comp.value === '<0.0.0-0')) {
	  return false
	}
	if (!options.includePrerelease &&
	  (this.value.startsWith('<0.0.0') || comp.value.startsWith('<0.0.0'))) {
	  return false
	}


	if (this.operator.startsWith('>') && comp.operator.startsWith('>')) {
	  return true
	}

	if (this.operator.startsWith('<') && comp.operator.startsWith('<')) {
	  return true
	}

	if (
	  (this.semver.version === comp.semver.version) &&
	  this.operator.includes('=') && comp.operator.includes('=')) {
	  return true
	}

	if (cmp(this.semver, '<', comp.semver, options) &&
	  this.operator.startsWith('>') && comp.operator.startsWith('<')) {
	  return true
	}

	if (cmp(this.semver, '>', comp.semver, options) &&
	  this.operator.startsWith('<') && comp.operator.startsWith('>')) {
	  return true
	}
	return false
  }
}

module.exports = Comparator

const parseOptions = __webpack_require__(70356)
const { safeRe: re, t } = __webpack_require__(95471)
const cmp = __webpack_require__(28646)
const debug = __webpack_require__(1159)
const SemVer = __webpack_require__(7163)
const Range = __webpack_require__(96782)


}),

96782:
(function (module, __unused_webpack_exports, __webpack_require__) {



const SPACE_CHARACTERS = /\s+/g


class Range {
  constructor (range, options) {
	options = parseOptions(options)

	if (range instanceof Range) {
	  if (
		range.loose === !!options.loose &&
		range.includePrerelease === !!options.includePrerelease
	  ) {
		return range
	  } else {
		return new Range(range.raw, options)
	  }
	}

	if (range instanceof Comparator) {

	  this.raw = range.value
	  this.set = [[range]]
	  this.formatted = undefined
	  return this
	}

	this.options = options
	this.loose = !!options.loose
	this.includePrerelease = !!options.includePrerelease




	this.raw = range.trim().replace(SPACE_CHARACTERS, ' ')


	this.set = this.raw
	  .split('||')

	  .map(r => this.parseRange(r.trim()))



	  .filter(c => c.length)

	if (!this.set.length) {
	  throw new TypeError(`Invalid SemVer Range: ${this.raw}`)
	}


	if (this.set.length > 1) {

	  const first = this.set[0]
	  this.set = this.set.filter(c => !isNullSet(c[0]))
	  if (this.set.length === 0) {
		this.set = [first]
	  } else if (this.set.length > 1) {

		for (const c of this.set) {
		  if (c.length === 1 && isAny(c[0])) {
			this.set = [c]
			break
		  }
		}
	  }
	}

	this.formatted = undefined
  }

  get range () {
	if (this.formatted === undefined) {
	  this.formatted = ''
	  for (let i = 0; i < this.set.length; i++) {
		if (i > 0) {
		  this.formatted += '||'
		}
		const comps = this.set[i]
		for (let k = 0; k < comps.length; k++) {
		  if (k > 0) {
			this.formatted += ' '
		  }
		  this.formatted += comps[k].toString().trim()
		}
	  }
	}
	return this.formatted
  }

  format () {
	return this.range
  }

  toString () {
	return this.range
  }

  parseRange (range) {

	range = range.replace(BUILDSTRIPRE, '')



	const memoOpts =
	  (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) |
	  (this.options.loose && FLAG_LOOSE)
	const memoKey = memoOpts + ':' + range
	const cached = cache.get(memoKey)
	if (cached) {
	  return cached
	}

	const loose = this.options.loose

	const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE]
	range = range.replace(hr, hyphenReplace(this.options.includePrerelease))
	debug('hyphen replace', range)


	range = trimComparatorWhitespace(range)
	debug('comparator trim', range)


	range = range.replace(re[t.TILDETRIM], tildeTrimReplace)
	debug('tilde trim', range)


	range = range.replace(re[t.CARETTRIM], caretTrimReplace)
	debug('caret trim', range)




	let rangeList = range
	  .split(' ')
	  .map(comp => parseComparator(comp, this.options))
	  .join(' ')
	  .split(/\s+/)

	  .map(comp => replaceGTE0(comp, this.options))

	if (loose) {

	  rangeList = rangeList.filter(comp => {
		debug('loose invalid filter', comp, this.options)
		return !!comp.match(re[t.COMPARATORLOOSE])
	  })
	}
	debug('range list', rangeList)




	const rangeMap = new Map()
	const comparators = rangeList.map(comp => new Comparator(comp, this.options))
	for (const comp of comparators) {
	  if (isNullSet(comp)) {
		return [comp]
	  }
	  rangeMap.set(comp.value, comp)
	}
	if (rangeMap.size > 1 && rangeMap.has('')) {
	  rangeMap.delete('')
	}

	const result = [...rangeMap.values()]
	cache.set(memoKey, result)
	return result
  }

  intersects (range, options) {
	if (!(range instanceof Range)) {
	  throw new TypeError('a Range is required')
	}

	return this.set.some((thisComparators) => {
	  return (
		isSatisfiable(thisComparators, options) &&
		range.set.some((rangeComparators) => {
		  return (
			isSatisfiable(rangeComparators, options) &&
			thisComparators.every((thisComparator) => {
			  return rangeComparators.every((rangeComparator) => {
				return thisComparator.intersects(rangeComparator, options)
			  })
			})
		  )
		})
	  )
	})
  }


  test (version) {
	if (!version) {
	  return false
	}

	if (typeof version === 'string') {
	  try {
		version = new SemVer(version, this.options)
	  } catch (er) {
		return false
	  }
	}

	for (let i = 0; i < this.set.length; i++) {
	  if (testSet(this.set[i], version, this.options)) {
		return true
	  }
	}
	return false
  }
}

module.exports = Range

const LRU = __webpack_require__(61383)
const cache = new LRU()

const parseOptions = __webpack_require__(70356)
const Comparator = __webpack_require__(89379)
const debug = __webpack_require__(1159)
const SemVer = __webpack_require__(7163)
const trimComparatorWhitespace = __webpack_require__(69737)
const {
  safeRe: re,
  src,
  t,
  tildeTrimReplace,
  caretTrimReplace,
} = __webpack_require__(95471)
const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = __webpack_require__(45101)


const BUILDSTRIPRE = new RegExp(src[t.BUILD], 'g')

const isNullSet = c => c.value === '<0.0.0-0'
const isAny = c => c.value === ''



const isSatisfiable = (comparators, options) => {
  let result = true
  const remainingComparators = comparators.slice()
  let testComparator = remainingComparators.pop()

  while (result && remainingComparators.length) {
	result = remainingComparators.every((otherComparator) => {
	  return testComparator.intersects(otherComparator, options)
	})

	testComparator = remainingComparators.pop()
  }

  return result
}




const parseComparator = (comp, options) => {
  comp = comp.replace(re[t.BUILD], '')
  debug('comp', comp, options)
  comp = replaceCarets(comp, options)
  debug('caret', comp)
  comp = replaceTildes(comp, options)
  debug('tildes', comp)
  comp = replaceXRanges(comp, options)
  debug('xrange', comp)
  comp = replaceStars(comp, options)
  debug('stars', comp)
  return comp
}

const isX = id => !id || id.toLowerCase() === 'x' || id === '*'

const invalidXRangeOrder = (M, m, p) => (
  (isX(M) && !isX(m)) ||
  (isX(m) && p && !isX(p))
)








const replaceTildes = (comp, options) => {
  return comp
	.trim()
	.split(/\s+/)
	.map((c) => replaceTilde(c, options))
	.join(' ')
}

const replaceTilde = (comp, options) => {
  const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE]



  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
	debug('tilde', comp, _, M, m, p, pr)
	let ret

	if (isX(M)) {
	  ret = ''
	} else if (isX(m)) {
	  ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
	} else if (isX(p)) {

	  ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
	} else if (pr) {
	  debug('replaceTilde pr', pr)
	  ret = `>=${M}.${m}.${p}-${pr
	  } <${M}.${+m + 1}.0-0`
	} else {

	  ret = `>=${M}.${m}.${p
	  } <${M}.${+m + 1}.0-0`
	}

	debug('tilde return', ret)
	return ret
  })
}









const replaceCarets = (comp, options) => {
  return comp
	.trim()
	.split(/\s+/)
	.map((c) => replaceCaret(c, options))
	.join(' ')
}

const replaceCaret = (comp, options) => {
  debug('caret', comp, options)
  const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET]
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
	debug('caret', comp, _, M, m, p, pr)
	let ret

	if (isX(M)) {
	  ret = ''
	} else if (isX(m)) {
	  ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
	} else if (isX(p)) {
	  if (M === '0') {
		ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
	  } else {
		ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`
	  }
	} else if (pr) {
	  debug('replaceCaret pr', pr)
	  if (M === '0') {
		if (m === '0') {
		  ret = `>=${M}.${m}.${p}-${pr
		  } <${M}.${m}.${+p + 1}-0`
		} else {
		  ret = `>=${M}.${m}.${p}-${pr
		  } <${M}.${+m + 1}.0-0`
		}
	  } else {
		ret = `>=${M}.${m}.${p}-${pr
		} <${+M + 1}.0.0-0`
	  }
	} else {
	  debug('no pr')
	  if (M === '0') {
		if (m === '0') {
		  ret = `>=${M}.${m}.${p
		  } <${M}.${m}.${+p + 1}-0`
		} else {
		  ret = `>=${M}.${m}.${p
		  } <${M}.${+m + 1}.0-0`
		}
	  } else {
		ret = `>=${M}.${m}.${p
		} <${+M + 1}.0.0-0`
	  }
	}

	debug('caret return', ret)
	return ret
  })
}

const replaceXRanges = (comp, options) => {
  debug('replaceXRanges', comp, options)
  return comp
	.split(/\s+/)
	.map((c) => replaceXRange(c, options))
	.join(' ')
}

const replaceXRange = (comp, options) => {
  comp = comp.trim()
  const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE]
  return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
	debug('xRange', comp, ret, gtlt, M, m, p, pr)
	if (invalidXRangeOrder(M, m, p)) {
	  return comp
	}

	const xM = isX(M)
	const xm = xM || isX(m)
	const xp = xm || isX(p)
	const anyX = xp

	if (gtlt === '=' && anyX) {
	  gtlt = ''
	}



	pr = options.includePrerelease ? '-0' : ''

	if (xM) {
	  if (gtlt === '>' || gtlt === '<') {

		ret = '<0.0.0-0'
	  } else {

		ret = '*'
	  }
	} else if (gtlt && anyX) {


	  if (xm) {
		m = 0
	  }
	  p = 0

	  if (gtlt === '>') {


		gtlt = '>='
		if (xm) {
		  M = +M + 1
		  m = 0
		  p = 0
		} else {
		  m = +m + 1
		  p = 0
		}
	  } else if (gtlt === '<=') {


		gtlt = '<'
		if (xm) {
		  M = +M + 1
		} else {
		  m = +m + 1
		}
	  }

	  if (gtlt === '<') {
		pr = '-0'
	  }

	  ret = `${gtlt + M}.${m}.${p}${pr}`
	} else if (xm) {
	  ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`
	} else if (xp) {
	  ret = `>=${M}.${m}.0${pr
	  } <${M}.${+m + 1}.0-0`
	}

	debug('xRange return', ret)

	return ret
  })
}



const replaceStars = (comp, options) => {
  debug('replaceStars', comp, options)

  return comp
	.trim()
	.replace(re[t.STAR], '')
}

const replaceGTE0 = (comp, options) => {
  debug('replaceGTE0', comp, options)
  return comp
	.trim()
	.replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], '')
}







const hyphenReplace = incPr => ($0,
  from, fM, fm, fp, fpr, fb,
  to, tM, tm, tp, tpr) => {
  if (isX(fM)) {
	from = ''
  } else if (isX(fm)) {
	from = `>=${fM}.0.0${incPr ? '-0' : ''}`
  } else if (isX(fp)) {
	from = `>=${fM}.${fm}.0${incPr ? '-0' : ''}`
  } else if (fpr) {
	from = `>=${from}`
  } else {
	from = `>=${from}${incPr ? '-0' : ''}`
  }

  if (isX(tM)) {
	to = ''
  } else if (isX(tm)) {
	to = `<${+tM + 1}.0.0-0`
  } else if (isX(tp)) {
	to = `<${tM}.${+tm + 1}.0-0`
  } else if (tpr) {
	to = `<=${tM}.${tm}.${tp}-${tpr}`
  } else if (incPr) {
	to = `<${tM}.${tm}.${+tp + 1}-0`
  } else {
	to = `<=${to}`
  }

  return `${from} ${to}`.trim()
}

const testSet = (set, version, options) => {
  for (let i = 0; i < set.length; i++) {
	if (!set[i].test(version)) {
	  return false
	}
  }

  if (version.prerelease.length && !options.includePrerelease) {





	for (let i = 0; i < set.length; i++) {
	  debug(set[i].semver)
	  if (set[i].semver === Comparator.ANY) {
		continue
	  }

	  if (set[i].semver.prerelease.length > 0) {
		const allowed = set[i].semver
		if (allowed.major === version.major &&
			allowed.minor === version.minor &&
			allowed.patch === version.patch) {
		  return true
		}
	  }
	}


	return false
  }

  return true
}


}),

};
//# sourceMappingURL=3872.index.js.map
