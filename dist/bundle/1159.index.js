export const id = 1159;
export const ids = [1159];
export const modules = {

1159:
(function (module) {



const debug = (
  typeof process === 'object' &&
  process.env &&
  process.env.NODE_DEBUG &&
  /\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
  : () => {}

module.exports = debug


}),

7163:
(function (module, __unused_webpack_exports, __webpack_require__) {



const debug = __webpack_require__(1159)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __webpack_require__(45101)
const { safeRe: re, t } = __webpack_require__(95471)

const parseOptions = __webpack_require__(70356)
const { compareIdentifiers } = __webpack_require__(73348)

const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split('.')
  if (identifiers.length > prerelease.length) {
	return false
  }

  for (let i = 0; i < identifiers.length; i++) {
	if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
	  return false
	}
  }

  return true
}

class SemVer {
  constructor (version, options) {
	options = parseOptions(options)

	if (version instanceof SemVer) {
	  if (version.loose === !!options.loose &&
		version.includePrerelease === !!options.includePrerelease) {
		return version
	  } else {
		version = version.version
	  }
	} else if (typeof version !== 'string') {
	  throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
	}

	if (version.length > MAX_LENGTH) {
	  throw new TypeError(
		`version is longer than ${MAX_LENGTH} characters`
	  )
	}

	debug('SemVer', version, options)
	this.options = options
	this.loose = !!options.loose


	this.includePrerelease = !!options.includePrerelease

	const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])

	if (!m) {
	  throw new TypeError(`Invalid Version: ${version}`)
	}

	this.raw = version


	this.major = +m[1]
	this.minor = +m[2]
	this.patch = +m[3]

	if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
	  throw new TypeError('Invalid major version')
	}

	if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
	  throw new TypeError('Invalid minor version')
	}

	if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
	  throw new TypeError('Invalid patch version')
	}


	if (!m[4]) {
	  this.prerelease = []
	} else {
	  this.prerelease = m[4].split('.').map((id) => {
		if (/^[0-9]+$/.test(id)) {
		  const num = +id
		  if (num >= 0 && num < MAX_SAFE_INTEGER) {
			return num
		  }
		}
		return id
	  })
	}

	this.build = m[5] ? m[5].split('.') : []
	this.format()
  }

  format () {
	this.version = `${this.major}.${this.minor}.${this.patch}`
	if (this.prerelease.length) {
	  this.version += `-${this.prerelease.join('.')}`
	}
	return this.version
  }

  toString () {
	return this.version
  }

  compare (other) {
	debug('SemVer.compare', this.version, this.options, other)
	if (!(other instanceof SemVer)) {
	  if (typeof other === 'string' && other === this.version) {
		return 0
	  }
	  other = new SemVer(other, this.options)
	}

	if (other.version === this.version) {
	  return 0
	}

	return this.compareMain(other) || this.comparePre(other)
  }

  compareMain (other) {
	if (!(other instanceof SemVer)) {
	  other = new SemVer(other, this.options)
	}

	if (this.major < other.major) {
	  return -1
	}
	if (this.major > other.major) {
	  return 1
	}
	if (this.minor < other.minor) {
	  return -1
	}
	if (this.minor > other.minor) {
	  return 1
	}
	if (this.patch < other.patch) {
	  return -1
	}
	if (this.patch > other.patch) {
	  return 1
	}
	return 0
  }

  comparePre (other) {
	if (!(other instanceof SemVer)) {
	  other = new SemVer(other, this.options)
	}


	if (this.prerelease.length && !other.prerelease.length) {
	  return -1
	} else if (!this.prerelease.length && other.prerelease.length) {
	  return 1
	} else if (!this.prerelease.length && !other.prerelease.length) {
	  return 0
	}

	let i = 0
	do {
	  const a = this.prerelease[i]
	  const b = other.prerelease[i]
	  debug('prerelease compare', i, a, b)
	  if (a === undefined && b === undefined) {
		return 0
	  } else if (b === undefined) {
		return 1
	  } else if (a === undefined) {
		return -1
	  } else if (a === b) {
		continue
	  } else {
		return compareIdentifiers(a, b)
	  }
	} while (++i)
  }

  compareBuild (other) {
	if (!(other instanceof SemVer)) {
	  other = new SemVer(other, this.options)
	}

	let i = 0
	do {
	  const a = this.build[i]
	  const b = other.build[i]
	  debug('build compare', i, a, b)
	  if (a === undefined && b === undefined) {
		return 0
	  } else if (b === undefined) {
		return 1
	  } else if (a === undefined) {
		return -1
	  } else if (a === b) {
		continue
	  } else {
		return compareIdentifiers(a, b)
	  }
	} while (++i)
  }



  inc (release, identifier, identifierBase) {
	if (release.startsWith('pre')) {
	  if (!identifier && identifierBase === false) {
		throw new Error('invalid increment argument: identifier is empty')
	  }

	  if (identifier) {
		const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
		if (!match || match[1] !== identifier) {
		  throw new Error(`invalid identifier: ${identifier}`)
		}
	  }
	}

	switch (release) {
	  case 'premajor':
		this.prerelease.length = 0
		this.patch = 0
		this.minor = 0
		this.major++
		this.inc('pre', identifier, identifierBase)
		break
	  case 'preminor':
		this.prerelease.length = 0
		this.patch = 0
		this.minor++
		this.inc('pre', identifier, identifierBase)
		break
	  case 'prepatch':



		this.prerelease.length = 0
		this.inc('patch', identifier, identifierBase)
		this.inc('pre', identifier, identifierBase)
		break


	  case 'prerelease':
		if (this.prerelease.length === 0) {
		  this.inc('patch', identifier, identifierBase)
		}
		this.inc('pre', identifier, identifierBase)
		break
	  case 'release':
		if (this.prerelease.length === 0) {
		  throw new Error(`version ${this.raw} is not a prerelease`)
		}
		this.prerelease.length = 0
		break

	  case 'major':




		if (
		  this.minor !== 0 ||
		  this.patch !== 0 ||
		  this.prerelease.length === 0
		) {
		  this.major++
		}
		this.minor = 0
		this.patch = 0
		this.prerelease = []
		break
	  case 'minor':




		if (this.patch !== 0 || this.prerelease.length === 0) {
		  this.minor++
		}
		this.patch = 0
		this.prerelease = []
		break
	  case 'patch':




		if (this.prerelease.length === 0) {
		  this.patch++
		}
		this.prerelease = []
		break


	  case 'pre': {
		const base = Number(identifierBase) ? 1 : 0

		if (this.prerelease.length === 0) {
		  this.prerelease = [base]
		} else {
		  let i = this.prerelease.length
		  while (--i >= 0) {
			if (typeof this.prerelease[i] === 'number') {
			  this.prerelease[i]++
			  i = -2
			}
		  }
		  if (i === -1) {

			if (identifier === this.prerelease.join('.') && identifierBase === false) {
			  throw new Error('invalid increment argument: identifier already exists')
			}
			this.prerelease.push(base)
		  }
		}
		if (identifier) {


		  let prerelease = [identifier, base]
		  if (identifierBase === false) {
			prerelease = [identifier]
		  }
		  if (isPrereleaseIdentifier(this.prerelease, identifier)) {
			const prereleaseBase = this.prerelease[identifier.split('.').length]
			if (isNaN(prereleaseBase)) {
			  this.prerelease = prerelease
			}
		  } else {
			this.prerelease = prerelease
		  }
		}
		break
	  }
	  default:
		throw new Error(`invalid increment argument: ${release}`)
	}
	this.raw = this.format()
	if (this.build.length) {
	  this.raw += `+${this.build.join('.')}`
	}
	return this
  }
}

module.exports = SemVer


}),

14725:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  h: () => (kindFault)
});
var _build_kind_rules_js__0 = __webpack_require__(41604);
var _build_s2i_js__2 = __webpack_require__(15290);
var _build_scripts_url_js__1 = __webpack_require__(93294);



function kindFault(said) {
	const { recipe, secrets = [], buildContexts = [] } = said;
	if (recipe === undefined)
		return undefined;
	const { kind } = recipe;
	const refused = ["file", "target"].find((name) => said[name] !== undefined && !_build_kind_rules_js__0.bL[name].includes(kind));
	if (refused !== undefined)
		return noPart(refused, kind);
	const ofSteps = kind === "base" ? stepMembers.find((name) => isSaid(said[name])) : undefined;
	if (ofSteps !== undefined)
		return noPart(ofSteps, kind);
	const own = _build_kind_rules_js__0.Dx[kind];
	const context = buildContexts.find((each) => own.contexts.includes(each.name) && !isWritten(each, said));
	if (context !== undefined)
		return taken("buildContexts", context.name, kind);
	const secret = secrets.find((id) => own.secrets.includes(id));
	return secret === undefined ? undefined : taken("secrets", secret, kind);
}
const stepMembers = [
	...["hermetic", "buildArgs", "buildContexts", "bases"],
	...["secrets", "labels", "annotations"],
];
function isSaid(value) {
	return value !== undefined && (!("length" in value) || value.length > 0);
}
function noPart(member, kind) {
	return `\`${member}\` is not part of a recipe of the kind \`${kind}\``;
}
function isWritten(context, { offset, recipe }) {
	if (context.name !== _build_s2i_js__2.ut || recipe?.kind !== "s2i")
		return false;
	if ("foreign" in context || offset === undefined)
		return true;
	const url = recipe.scriptsUrl === undefined ? undefined : (0,_build_scripts_url_js__1.J)(recipe.scriptsUrl);
	const folder = url?.kind === "source" ? url.folder : _build_s2i_js__2.gZ;
	const place = offset === "" ? folder : `${offset}/${folder}`;
	return !("digest" in context) && context.offset === place;
}
function taken(member, name, kind) {
	return `\`${name}\` in \`${member}\` is a name that recipe \`${kind}\` gives itself`;
}


}),

15908:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  KT: () => (named),
  No: () => (staysInside),
  PI: () => (unknownKind),
  Q_: () => (recipeMembers),
  XQ: () => (readRecipe),
  jG: () => (unknownForm),
  kB: () => (time)
});
var valibot__5 = __webpack_require__(77934);
var _build_epoch_js__7 = __webpack_require__(41819);
var _build_kind_rules_js__0 = __webpack_require__(41604);
var _build_plan_js__8 = __webpack_require__(60063);
var _oci_oci_js__1 = __webpack_require__(91459);
var _source_offset_js__6 = __webpack_require__(57584);
var _text_schema_js__2 = __webpack_require__(59006);
var _kind_faults_js__3 = __webpack_require__(14725);
var _recipe_kinds_js__4 = __webpack_require__(34705);









const text = valibot__5.YjP();
const texts = (0,_text_schema_js__2.c3)(text);
const offset = valibot__5.FsL(text, valibot__5.z6Y(_source_offset_js__6.M));
const time = valibot__5.FsL(valibot__5.aig(), valibot__5.ndf(), valibot__5.Wwf(0), valibot__5.cGV(_build_epoch_js__7.V));
const foreign = (0,_text_schema_js__2.Xy)({ foreign: valibot__5.euz(true) });
const basics = {
	recipe: text,
	inputs: valibot__5.L5J(),
	target: valibot__5.dxN(text),
	hermetic: valibot__5.dxN(valibot__5.euz(true)),
	fetchStages: valibot__5.dxN(texts),
	buildArgs: (0,_text_schema_js__2.A7)(text),
	offset: text,
	platform: text,
	buildah: text,
};
const basicsSchema = (0,_text_schema_js__2.Xy)(basics);
const earlierSchema = valibot__5.FsL((0,_text_schema_js__2.Xy)({ ...basics, version: valibot__5.Vxk(), file: text, recipe: valibot__5.euz("containerfile") }), valibot__5.z6Y((found) => isHermeticSound(found)), valibot__5.pdi((found) => ({
	version: 1,
	file: found.file,
	recipe: { kind: "containerfile" },
	...basicsOf(found),
})));
const originSchema = valibot__5.KCZ([
	foreign,
	valibot__5.FsL((0,_text_schema_js__2.Xy)({
		digest: _oci_oci_js__1.er,
		reference: valibot__5.dxN(text),
		offset: valibot__5.dxN(offset),
	}), valibot__5.pdi(({ digest, reference, offset: place }) => ({
		digest,
		...(reference === undefined ? {} : { reference }),
		...(place === undefined ? {} : { offset: place }),
	}))),
	valibot__5.FsL((0,_text_schema_js__2.Xy)({ digest: valibot__5.Vxk(), offset }), valibot__5.pdi(({ offset: place }) => ({ offset: place }))),
]);
const recipeMembers = {
	buildArgs: basics.buildArgs,
	offset,
	platform: text,
	buildah: text,
	network: valibot__5.KIO(["default", "none", "host"]),
	canonical: valibot__5.zMY(),
	timestamp: time,
	labels: texts,
	annotations: texts,
	secrets: texts,
	buildContexts: (0,_text_schema_js__2.A7)(originSchema),
	bases: (0,_text_schema_js__2.A7)(_oci_oci_js__1.er),
};
const fullSchema = valibot__5.FsL((0,_text_schema_js__2.Xy)({
	...basics,
	...recipeMembers,
	version: valibot__5.euz(2),
	file: valibot__5.dxN(valibot__5.KCZ([foreign, text])),
	sourceDateEpoch: valibot__5.dxN(time),
}), valibot__5.z6Y((found) => isHermeticSound(found)), valibot__5.z6Y(({ file, offset: context }) => typeof file !== "string" || staysInside(file, context)), valibot__5.NTK(({ dataset, addIssue, NEVER }) => {
	const { version, file, sourceDateEpoch, ...found } = dataset.value;
	const kind = (0,_recipe_kinds_js__4.X)(found);
	if (kind === undefined || !("value" in kind) || isLacking(kind.value, file)) {
		addIssue({ message: "a recipe of a known kind" });
		return NEVER;
	}
	const recipe = {
		version,
		recipe: kind.value,
		...(file === undefined ? {} : { file }),
		...basicsOf(found),
		network: found.network,
		canonical: found.canonical,
		timestamp: found.timestamp,
		...(sourceDateEpoch === undefined ? {} : { sourceDateEpoch }),
		labels: found.labels,
		annotations: found.annotations,
		secrets: found.secrets,
		buildContexts: named(found.buildContexts, (name, origin) => ({ name, ...origin })),
		bases: named(found.bases, (name, digest) => ({ name, digest })),
	};
	const fault = (0,_kind_faults_js__3.h)(recipe);
	if (fault === undefined)
		return recipe;
	addIssue({ message: fault });
	return NEVER;
}));
function isLacking({ kind }, file) {
	return (0,_build_kind_rules_js__0.nW)(kind) && file === undefined;
}
const recipeSchema = valibot__5.KCZ([fullSchema, earlierSchema]);
function readRecipe(label) {
	return (0,_text_schema_js__2.MW)(recipeSchema, label);
}
function unknownKind(label) {
	const found = (0,_text_schema_js__2.MW)((0,_text_schema_js__2.Xy)({ recipe: text }), label)?.recipe;
	return found === undefined || (0,_recipe_kinds_js__4.X)({ recipe: found }) !== undefined ? undefined : found;
}
const formSchema = (0,_text_schema_js__2.Xy)({
	recipe: valibot__5.KIO(["runpack", "s2i", "prebuilt", "base"]),
	inputs: (0,_text_schema_js__2.Xy)({ form: valibot__5.FsL(valibot__5.aig(), valibot__5.Y2b()) }),
});
function unknownForm(label) {
	const found = (0,_text_schema_js__2.MW)(formSchema, label);
	if (found === undefined)
		return undefined;
	const { recipe: kind, inputs } = found;
	const known = _build_kind_rules_js__0.xb[kind];
	return inputs.form === known ? undefined : { kind, form: inputs.form, known };
}
function isHermeticSound({ hermetic, fetchStages }) {
	return (hermetic === undefined) === (fetchStages === undefined);
}
function basicsOf({ target, fetchStages, buildArgs, ...found }) {
	return {
		...(target === undefined ? {} : { target }),
		...(fetchStages === undefined ? {} : { hermetic: { fetchStages } }),
		buildArgs: named(buildArgs, (name, value) => ({ name, value })),
		offset: found.offset,
		platform: found.platform,
		buildah: found.buildah,
	};
}
function staysInside(file, context) {
	const [, up = "", down = ""] = /^((?:\.\.\/)*)(.*)$/s.exec(file) ?? [];
	const levels = context === "" ? 0 : context.split("/").length;
	return down !== "" && (0,_source_offset_js__6.M)(down) && up.length / 3 <= levels;
}
function named(members, made) {
	return (0,_build_plan_js__8.I)(Object.entries(members).map(([name, member]) => made(name, member)));
}


}),

16353:
(function (module, __unused_webpack_exports, __webpack_require__) {



const SemVer = __webpack_require__(7163)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
	return version
  }
  try {
	return new SemVer(version, options)
  } catch (er) {
	if (!throwErrors) {
	  return null
	}
	throw er
  }
}

module.exports = parse


}),

17644:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  I: () => (readClaims)
});
var _oci_digest_js__0 = __webpack_require__(30719);
var _source_source_id_js__7 = __webpack_require__(37574);
var _claimed_verdict_js__1 = __webpack_require__(68940);
var _label_reading_js__6 = __webpack_require__(66182);
var _labels_js__2 = __webpack_require__(24138);
var _oci_labels_js__3 = __webpack_require__(31342);
var _read_recipe_js__4 = __webpack_require__(15908);
var _sous_labels_js__5 = __webpack_require__(20555);








function readClaims(labels) {
	const read = (0,_label_reading_js__6.Uc)(labels);
	const { source, doubts } = readSource(read);
	const advisories = source?.from === "sous"
		? (0,_sous_labels_js__5.k)(read)
		: readAdvisories(read(_labels_js__2.l3.advisories));
	const base = readBase(read);
	const said = read(_labels_js__2.l3.recipe) ?? "";
	const recipe = (0,_read_recipe_js__4.XQ)(said);
	const kind = recipe === undefined ? (0,_read_recipe_js__4.PI)(said) : undefined;
	const form = recipe === undefined ? (0,_read_recipe_js__4.jG)(said) : undefined;
	const proof = (0,_claimed_verdict_js__1.w)(read);
	return {
		...proof.verdict,
		...(source === undefined ? {} : { source }),
		...(advisories === undefined ? {} : { advisories }),
		...(base === undefined ? {} : { base }),
		...(recipe === undefined ? {} : { recipe }),
		...(kind === undefined ? {} : { unknownKind: kind }),
		...(form === undefined ? {} : { unknownForm: form }),
		doubts: [...doubts, ...proof.doubts],
	};
}
function readSource(read) {
	const readings = {
		twofold: readSourceId(read),
		sous: (0,_sous_labels_js__5.Q)(read),
		oci: (0,_oci_labels_js__3.t)(read),
	};
	const broken = Object.values(readings).flatMap((reading) => reading?.doubts ?? []);
	for (const from of ["twofold", "sous", "oci"]) {
		const parts = readings[from]?.parts;
		if (parts === undefined)
			continue;
		const contradicting = from === "oci" ? [] : contradictions(read, { from, parts });
		const told = contradicting.map(({ label }) => label);
		return {
			source: { id: (0,_source_source_id_js__7.yn)(parts), ...parts, from },
			doubts: [...broken.filter(({ label }) => !told.includes(label)), ...contradicting],
		};
	}
	return { doubts: broken };
}
function readSourceId(read) {
	const value = read(_labels_js__2.l3.sourceId);
	if (value === undefined)
		return undefined;
	const parts = (0,_source_source_id_js__7.GM)(value);
	if (parts !== undefined)
		return { parts, doubts: [] };
	const doubt = { label: _labels_js__2.l3.sourceId, value, because: "is not a source ID" };
	return { parts, doubts: [doubt] };
}
function contradictions(read, { from, parts }) {
	const whose = from === "twofold" ? "the source ID" : "the labels of Sous";
	const oci = (0,_oci_labels_js__3.i)(read, { parts, whose });
	const sous = from === "sous" ? undefined : (0,_sous_labels_js__5.Q)(read)?.parts;
	if (sous === undefined)
		return oci;
	const [id, value] = [(0,_source_source_id_js__7.yn)(parts), (0,_source_source_id_js__7.yn)(sous)];
	const because = `contradicts ${whose}: ${id}`;
	return id === value ? oci : [...oci, { label: "com.opentable.sous.*", value, because }];
}
function readBase(read) {
	const name = read.filled(_labels_js__2.l3.baseName);
	const digest = (0,_oci_digest_js__0.m)(read(_labels_js__2.l3.baseDigest) ?? "");
	if (name === undefined && digest === undefined)
		return undefined;
	return {
		...(name === undefined ? {} : { name }),
		...(digest === undefined ? {} : { digest }),
	};
}
function readAdvisories(value) {
	if (value === undefined)
		return undefined;
	if (value === "")
		return [];
	const names = value.split(",");
	return names.every((name) => /^[a-z0-9-]{1,64}$/.test(name)) ? names : undefined;
}


}),

20555:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (readSousLabels),
  k: () => (readSousAdvisories)
});
var semver_functions_parse_js__0 = __webpack_require__(16353);
var _source_repository_name_js__1 = __webpack_require__(95847);
var _source_source_id_js__3 = __webpack_require__(37574);
var _label_reading_js__2 = __webpack_require__(66182);




const sousLabelNames = {
	repository: "com.opentable.sous.repo_url",
	offset: "com.opentable.sous.repo_offset",
	version: "com.opentable.sous.version",
	revision: "com.opentable.sous.revision",
	advisories: "com.opentable.sous.advisories",
};
const names = {
	"dirty workspace": "dirty",
	"unpushed revision": "unpushed",
	"no versioned tag": "untagged",
	"ephemeral tag": "ephemeral-tag",
	"tag mismatch": "tag-mismatch",
	"tag not on built revision": "tag-not-head",
	"source workspace lacked repo": "unknown-repository",
	"requested revision not built": "wrong-revision",
	"no repository": "no-repository",
};
const unversioned = "0.0.0-unversioned";
function readSousLabels(read) {
	const { advisories: _, ...needed } = sousLabelNames;
	const all = Object.values(needed);
	if (all.every((label) => read(label) === undefined))
		return undefined;
	const missing = all.filter((label) => read(label) === undefined);
	if (missing.length > 0) {
		const because = "is missing; without it the other labels of Sous name no source";
		return { parts: undefined, doubts: missing.map((label) => ({ label, because })) };
	}
	return readComplete(read);
}
function readSousAdvisories(read) {
	if (read(sousLabelNames.revision) === undefined)
		return undefined;
	const texts = (read(sousLabelNames.advisories) ?? "").split(",").map((text) => text.trim());
	const known = texts.filter((text) => text !== "").map((text) => nameOf(text));
	return [...new Set(known)];
}
function nameOf(text) {
	return (Object.hasOwn(names, text) ? names[text] : undefined) ?? text;
}
function readComplete(read) {
	const text = (label) => read(label) ?? "";
	const url = text(sousLabelNames.repository);
	const repository = url === "" ? "" : (0,_source_repository_name_js__1.JA)(url);
	const offset = folder(text(sousLabelNames.offset));
	const version = versionOf(text(sousLabelNames.version));
	const revision = text(sousLabelNames.revision);
	const doubt = (label, because) => ({ label, value: text(label), because });
	const doubts = [
		...(repository === undefined ? [doubt(sousLabelNames.repository, "names no repository")] : []),
		...(offset === undefined
			? [doubt(sousLabelNames.offset, "is not a folder of the repository")]
			: []),
		...(version === undefined ? [doubt(sousLabelNames.version, "is not a semantic version")] : []),
		...((0,_label_reading_js__2.oN)(revision)
			? []
			: [doubt(sousLabelNames.revision, "is not the full name of a commit")]),
	];
	if (repository === undefined || offset === undefined || version === undefined)
		return { parts: undefined, doubts };
	const parts = { repository, offset, version, revision };
	return { parts: doubts.length > 0 ? undefined : parts, doubts };
}
function versionOf(text) {
	return text === unversioned ? _source_source_id_js__3.aH : semver_functions_parse_js__0(text)?.version;
}
function folder(path) {
	const parts = path.split("/").filter((part) => part !== "" && part !== ".");
	return path.startsWith("/") || parts.includes("..") ? undefined : parts.join("/");
}


}),

31342:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  i: () => (contradictingOciLabels),
  t: () => (readOciLabels)
});
var semver_functions_parse_js__0 = __webpack_require__(16353);
var _source_repository_name_js__1 = __webpack_require__(95847);
var _source_source_id_js__4 = __webpack_require__(37574);
var _label_reading_js__3 = __webpack_require__(66182);
var _labels_js__2 = __webpack_require__(24138);





const { source, revision, version } = _labels_js__2.l3;
function readOciLabels(read) {
	const url = read.filled(source);
	if (url === undefined)
		return undefined;
	const repository = (0,_source_repository_name_js__1.aR)(url);
	const commit = read(revision) ?? "";
	const release = read.filled(version);
	const doubts = [
		...doubt(repository === undefined, {
			label: source,
			value: url,
			because: "names no repository",
		}),
		...doubt(commit !== "" && !(0,_label_reading_js__3.oN)(commit), {
			label: revision,
			value: commit,
			because: "is not the full name of a commit",
		}),
		...doubt(release !== undefined && semver_functions_parse_js__0(release) === null, {
			label: version,
			value: release ?? "",
			because: "is not a semantic version",
		}),
	];
	if (repository === undefined)
		return { parts: undefined, doubts };
	const parts = {
		repository,
		offset: "",
		version: semver_functions_parse_js__0(release)?.version ?? _source_source_id_js__4.aH,
		revision: (0,_label_reading_js__3.oN)(commit) ? commit : "",
	};
	return { parts, doubts };
}
function contradictingOciLabels(read, claim) {
	const { parts, whose } = claim;
	const holds = [
		[
			source,
			parts.repository,
			(value) => value === `https://${parts.repository}` || (0,_source_repository_name_js__1.aR)(value) === parts.repository,
		],
		[revision, parts.revision, (value) => value === parts.revision],
		[
			version,
			parts.version,
			(value) => value === parts.version || semver_functions_parse_js__0(value)?.version === parts.version,
		],
	];
	return holds.flatMap(([label, wanted, isSame]) => {
		const value = read.filled(label);
		if (value === undefined)
			return [];
		const because = `contradicts ${whose}: ${wanted === "" ? "none" : wanted}`;
		return doubt(!isSame(value), { label, value, because });
	});
}
function doubt(holds, told) {
	return holds ? [told] : [];
}


}),

37574:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  GM: () => (parseSourceId),
  aH: () => (untaggedVersion),
  yn: () => (formatSourceId)
});
const untaggedVersion = "0.0.0-untagged";
const grammar = /^(?<repository>[^,]*),(?<version>[0-9A-Za-z.-]+)(?:\+(?<revision>[0-9a-f]{40}|[0-9a-f]{64}))?(?:,(?<offset>[\s\S]+))?$/;
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}%]/gu;
function formatSourceId(parts) {
	const version = parts.revision === "" ? parts.version : `${parts.version}+${parts.revision}`;
	const offset = parts.offset.replace(unsafe, (character) => encodeURIComponent(character));
	const id = [parts.repository, version, ...(offset === "" ? [] : [offset])].join(",");
	const read = parseSourceId(id);
	if (read?.repository !== parts.repository || read.version !== parts.version)
		throw new RangeError(`these parts make no source ID: ${JSON.stringify(parts)}`);
	return id;
}
function parseSourceId(id) {
	const groups = grammar.exec(id)?.groups;
	if (groups === undefined)
		return undefined;
	const offset = decoded(groups["offset"] ?? "");
	if (offset === undefined)
		return undefined;
	return {
		repository: groups["repository"] ?? "",
		version: groups["version"] ?? "",
		revision: groups["revision"] ?? "",
		offset,
	};
}
function decoded(text) {
	try {
		return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, decodeURIComponent);
	}
	catch {
		return undefined;
	}
}


}),

45101:
(function (module) {





const SEMVER_SPEC_VERSION = '2.0.0'

const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991


const MAX_SAFE_COMPONENT_LENGTH = 16



const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6


const WHITESPACE_CHARACTERS = [
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  ' ',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
]

const RELEASE_TYPES = [
  'major',
  'premajor',
  'minor',
  'preminor',
  'patch',
  'prepatch',
  'prerelease',
]

module.exports = {
  MAX_LENGTH,
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_SAFE_INTEGER,
  WHITESPACE_CHARACTERS,
  RELEASE_TYPES,
  SEMVER_SPEC_VERSION,
  FLAG_INCLUDE_PRERELEASE: 0b001,
  FLAG_LOOSE: 0b010,
}


}),

68940:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  w: () => (readVerdict)
});
var valibot__2 = __webpack_require__(77934);
var _text_schema_js__0 = __webpack_require__(59006);
var _labels_js__1 = __webpack_require__(24138);



const claimedExceptions = (0,_text_schema_js__0.c3)((0,_text_schema_js__0.Xy)({
	path: valibot__2.YjP(),
	cause: valibot__2.YjP(),
	expires: valibot__2.FsL(valibot__2.YjP(), valibot__2.yGV(/^\d{4}-\d{2}-\d{2}$/)),
}));
function readVerdict(read) {
	const said = read(_labels_js__1.l3.reproducible);
	const listed = read(_labels_js__1.l3.exceptions);
	const reproducible = said === undefined ? undefined : readReproducible(said);
	const exceptions = listed === undefined ? undefined : readExceptions(listed);
	const isPraised = reproducible !== undefined && reproducible !== "false";
	const contradicts = isPraised && exceptions !== undefined && exceptions.length > 0;
	return {
		verdict: {
			...(reproducible === undefined ? {} : { reproducible }),
			...(exceptions === undefined ? {} : { exceptions }),
		},
		doubts: [
			...doubt(said !== undefined && reproducible === undefined, {
				label: _labels_js__1.l3.reproducible,
				value: said ?? "",
				because: "is not `true`, `false` or `unchecked`",
			}),
			...doubt(listed !== undefined && exceptions === undefined, {
				label: _labels_js__1.l3.exceptions,
				value: listed ?? "",
				because: "is not a list of exceptions",
			}),
			...doubt(contradicts, {
				label: _labels_js__1.l3.exceptions,
				value: listed ?? "",
				because: `contradicts ${_labels_js__1.l3.reproducible}=${reproducible ?? ""}`,
			}),
		],
	};
}
function readReproducible(text) {
	return ["true", "false", "unchecked"].find((value) => value === text);
}
function readExceptions(text) {
	return text === "" ? [] : (0,_text_schema_js__0.MW)(claimedExceptions, text);
}
function doubt(holds, told) {
	return holds ? [told] : [];
}


}),

70356:
(function (module) {




const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
  if (!options) {
	return emptyOpts
  }

  if (typeof options !== 'object') {
	return looseOption
  }

  return options
}
module.exports = parseOptions


}),

73348:
(function (module) {



const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') {
	return a === b ? 0 : a < b ? -1 : 1
  }

  const anum = numeric.test(a)
  const bnum = numeric.test(b)

  if (anum && bnum) {
	a = +a
	b = +b
  }

  return a === b ? 0
	: (anum && !bnum) ? -1
	: (bnum && !anum) ? 1
	: a < b ? -1
	: 1
}

const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)

module.exports = {
  compareIdentifiers,
  rcompareIdentifiers,
}


}),

78469:
(function (module, __unused_webpack_exports, __webpack_require__) {



const SemVer = __webpack_require__(7163)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


}),

95471:
(function (module, exports, __webpack_require__) {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __webpack_require__(45101)
const debug = __webpack_require__(1159)
exports = module.exports = {}


const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0

const LETTERDASHNUMBER = '[a-zA-Z0-9-]'







const safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

const makeSafeRegex = (value) => {
  for (const [token, max] of safeRegexReplacements) {
	value = value
	  .split(`${token}*`).join(`${token}{0,${max}}`)
	  .split(`${token}+`).join(`${token}{1,${max}}`)
  }
  return value
}

const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value)
  const index = R++
  debug(name, index, value)
  t[name] = index
  src[index] = value
  safeSrc[index] = safe
  re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
  safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}







createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')





createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)




createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
				   `(${src[t.NUMERICIDENTIFIER]})\\.` +
				   `(${src[t.NUMERICIDENTIFIER]})`)

createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
						`(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
						`(${src[t.NUMERICIDENTIFIERLOOSE]})`)






createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)

createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)





createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)

createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)




createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)





createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)










createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
  src[t.BUILD]}?`)

createToken('FULL', `^${src[t.FULLPLAIN]}$`)




createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
  src[t.BUILD]}?`)

createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)

createToken('GTLT', '((?:<|>)?=?)')




createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)

createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
				   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
				   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
				   `(?:${src[t.PRERELEASE]})?${
					 src[t.BUILD]}?` +
				   `)?)?`)

createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
						`(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
						`(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
						`(?:${src[t.PRERELEASELOOSE]})?${
						  src[t.BUILD]}?` +
						`)?)?`)

createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)



createToken('COERCEPLAIN', `${'(^|[^\\d])' +
			  '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
			  `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
			  `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
			  `(?:${src[t.PRERELEASE]})?` +
			  `(?:${src[t.BUILD]})?` +
			  `(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)



createToken('LONETILDE', '(?:~>?)')

createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'

createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)



createToken('LONECARET', '(?:\\^)')

createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'

createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)


createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)



createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'





createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
				   `\\s+-\\s+` +
				   `(${src[t.XRANGEPLAIN]})` +
				   `\\s*$`)

createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
						`\\s+-\\s+` +
						`(${src[t.XRANGEPLAINLOOSE]})` +
						`\\s*$`)


createToken('STAR', '(<|>)?=?\\s*\\*')

createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')


}),

};
//# sourceMappingURL=1159.index.js.map
