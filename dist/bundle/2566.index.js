export const id = 2566;
export const ids = [2566];
export const modules = {

2566:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RekorWitness = exports.DEFAULT_REKOR_URL = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const util_1 = __webpack_require__(19100);
const client_1 = __webpack_require__(42815);
const entry_1 = __webpack_require__(97890);
exports.DEFAULT_REKOR_URL = 'https://rekor.sigstore.dev';
class RekorWitness {
	constructor(options) {
		this.entryType = options.entryType;
		this.tlog = new client_1.TLogClient({
			...options,
			rekorBaseURL: options.rekorBaseURL || /* istanbul ignore next */ exports.DEFAULT_REKOR_URL,
		});
	}
	async testify(content, publicKey) {
		const proposedEntry = (0, entry_1.toProposedEntry)(content, publicKey, this.entryType);
		const entry = await this.tlog.createEntry(proposedEntry);
		return toTransparencyLogEntry(entry);
	}
}
exports.RekorWitness = RekorWitness;
function toTransparencyLogEntry(entry) {
	const logID = Buffer.from(entry.logID, 'hex');

	const bodyJSON = util_1.encoding.base64Decode(entry.body);
	const entryBody = JSON.parse(bodyJSON);
	const promise = entry?.verification?.signedEntryTimestamp
		? inclusionPromise(entry.verification.signedEntryTimestamp)
		: undefined;
	const proof = entry?.verification?.inclusionProof
		? inclusionProof(entry.verification.inclusionProof)
		: undefined;
	const tlogEntry = {
		logIndex: entry.logIndex.toString(),
		logId: {
			keyId: logID,
		},
		integratedTime: entry.integratedTime.toString(),
		kindVersion: {
			kind: entryBody.kind,
			version: entryBody.apiVersion,
		},
		inclusionPromise: promise,
		inclusionProof: proof,
		canonicalizedBody: Buffer.from(entry.body, 'base64'),
	};
	return {
		tlogEntries: [tlogEntry],
	};
}
function inclusionPromise(promise) {
	return {
		signedEntryTimestamp: Buffer.from(promise, 'base64'),
	};
}
function inclusionProof(proof) {
	return {
		logIndex: proof.logIndex.toString(),
		treeSize: proof.treeSize.toString(),
		rootHash: Buffer.from(proof.rootHash, 'hex'),
		hashes: proof.hashes.map((h) => Buffer.from(h, 'hex')),
		checkpoint: {
			envelope: proof.checkpoint,
		},
	};
}


}),

5546:
(function (module, __unused_webpack_exports, __webpack_require__) {

module.exports = __webpack_require__(67084);

}),

5875:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CAClient = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __webpack_require__(97841);
const fulcio_1 = __webpack_require__(26819);
class CAClient {
	constructor(options) {
		this.fulcio = new fulcio_1.Fulcio({
			baseURL: options.fulcioBaseURL,
			retry: options.retry,
			timeout: options.timeout,
		});
	}
	async createSigningCertificate(identityToken, publicKey, challenge) {
		const request = toCertificateRequest(identityToken, publicKey, challenge);
		try {
			const resp = await this.fulcio.createSigningCertificate(request);


			const cert = resp.signedCertificateEmbeddedSct
				? resp.signedCertificateEmbeddedSct
				: resp.signedCertificateDetachedSct;
			return cert.chain.certificates;
		}
		catch (err) {
			(0, error_1.internalError)(err, 'CA_CREATE_SIGNING_CERTIFICATE_ERROR', 'error creating signing certificate');
		}
	}
}
exports.CAClient = CAClient;
function toCertificateRequest(identityToken, publicKey, challenge) {
	return {
		credentials: {
			oidcIdentityToken: identityToken,
		},
		publicKeyRequest: {
			publicKey: {
				algorithm: 'ECDSA',
				content: publicKey,
			},
			proofOfPossession: challenge.toString('base64'),
		},
	};
}


}),

8269:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MessageSignatureBundleBuilder = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const base_1 = __webpack_require__(43049);
const bundle_1 = __webpack_require__(85192);

class MessageSignatureBundleBuilder extends base_1.BaseBundleBuilder {
	constructor(options) {
		super(options);
	}
	async package(artifact, signature) {
		return (0, bundle_1.toMessageSignatureBundle)(artifact, signature);
	}
}
exports.MessageSignatureBundleBuilder = MessageSignatureBundleBuilder;


}),

9823:
(function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
	return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fetchWithRetry = fetchWithRetry;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const http2_1 = __webpack_require__(85675);
const make_fetch_happen_1 = __importDefault(__webpack_require__(86565));
const proc_log_1 = __webpack_require__(26687);
const promise_retry_1 = __importDefault(__webpack_require__(90390));
const util_1 = __webpack_require__(19100);
const error_1 = __webpack_require__(40369);
const { HTTP2_HEADER_LOCATION, HTTP2_HEADER_CONTENT_TYPE, HTTP2_HEADER_USER_AGENT, HTTP_STATUS_INTERNAL_SERVER_ERROR, HTTP_STATUS_TOO_MANY_REQUESTS, HTTP_STATUS_REQUEST_TIMEOUT, } = http2_1.constants;
async function fetchWithRetry(url, options) {
	return (0, promise_retry_1.default)(async (retry, attemptNum) => {
		const method = options.method || 'POST';
		const headers = {
			[HTTP2_HEADER_USER_AGENT]: util_1.ua.getUserAgent(),
			...options.headers,
		};
		const response = await (0, make_fetch_happen_1.default)(url, {
			method,
			headers,
			body: options.body,
			timeout: options.timeout,
			retry: false, // We're handling retries ourselves
		}).catch((reason) => {
			proc_log_1.log.http('fetch', `${method} ${url} attempt ${attemptNum} failed with ${reason}`);
			return retry(reason);
		});
		if (response.ok) {
			return response;
		}
		else {
			const error = await errorFromResponse(response);
			proc_log_1.log.http('fetch', `${method} ${url} attempt ${attemptNum} failed with ${response.status}`);
			if (retryable(response.status)) {
				return retry(error);
			}
			else {
				throw error;
			}
		}
	}, retryOpts(options.retry));
}



const errorFromResponse = async (response) => {
	let message = response.statusText;
	const location = response.headers.get(HTTP2_HEADER_LOCATION) || undefined;
	const contentType = response.headers.get(HTTP2_HEADER_CONTENT_TYPE);

	if (contentType?.includes('application/json')) {
		try {
			const body = await response.json();
			message = body.message || message;
		}
		catch (e) {

		}
	}
	return new error_1.HTTPError({
		status: response.status,
		message: message,
		location: location,
	});
};


const retryable = (status) => [HTTP_STATUS_REQUEST_TIMEOUT, HTTP_STATUS_TOO_MANY_REQUESTS].includes(status) || status >= HTTP_STATUS_INTERNAL_SERVER_ERROR;

const retryOpts = (retry) => {
	if (typeof retry === 'boolean') {
		return { retries: retry ? 1 : 0 };
	}
	else if (typeof retry === 'number') {
		return { retries: retry };
	}
	else {
		return { retries: 0, ...retry };
	}
};


}),

10307:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Rekor = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const fetch_1 = __webpack_require__(9823);



class Rekor {
	constructor(options) {
		this.options = options;
	}





	async createEntry(propsedEntry) {
		const { baseURL, timeout, retry } = this.options;
		const url = `${baseURL}/api/v1/log/entries`;
		const response = await (0, fetch_1.fetchWithRetry)(url, {
			headers: {
				'Content-Type': 'application/json',
				Accept: 'application/json',
			},
			body: JSON.stringify(propsedEntry),
			timeout,
			retry,
		});
		const data = await response.json();
		return entryFromResponse(data);
	}





	async getEntry(uuid) {
		const { baseURL, timeout, retry } = this.options;
		const url = `${baseURL}/api/v1/log/entries/${uuid}`;
		const response = await (0, fetch_1.fetchWithRetry)(url, {
			method: 'GET',
			headers: {
				Accept: 'application/json',
			},
			timeout,
			retry,
		});
		const data = await response.json();
		return entryFromResponse(data);
	}
}
exports.Rekor = Rekor;

function entryFromResponse(data) {
	const entries = Object.entries(data);
	if (entries.length != 1) {
		throw new Error('Received multiple entries in Rekor response');
	}

	const [uuid, entry] = entries[0];
	return {
		...entry,
		uuid,
	};
}


}),

14339:
(function (module) {



function assign(obj, props) {
	for (const key in props) {
		Object.defineProperty(obj, key, {
			value: props[key],
			enumerable: true,
			configurable: true,
		});
	}

	return obj;
}

function createError(err, code, props) {
	if (!err || typeof err === 'string') {
		throw new TypeError('Please pass an Error to err-code');
	}

	if (!props) {
		props = {};
	}

	if (typeof code === 'object') {
		props = code;
		code = undefined;
	}

	if (code != null) {
		props.code = code;
	}

	try {
		return assign(err, props);
	} catch (_) {
		props.message = err.message;
		props.stack = err.stack;

		const ErrClass = function () {};

		ErrClass.prototype = Object.create(Object.getPrototypeOf(err));

		return assign(new ErrClass(), props);
	}
}

module.exports = createError;


}),

15179:
(function (__unused_webpack_module, exports, __webpack_require__) {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.TSAWitness = exports.RekorWitness = __webpack_unused_export__ = exports.FulcioSigner = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = exports.DSSEBundleBuilder = void 0;
var bundler_1 = __webpack_require__(35530);
Object.defineProperty(exports, "DSSEBundleBuilder", ({ enumerable: true, get: function () { return bundler_1.DSSEBundleBuilder; } }));
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundler_1.MessageSignatureBundleBuilder; } });
var error_1 = __webpack_require__(97841);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return error_1.InternalError; } });
var identity_1 = __webpack_require__(55022);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return identity_1.CIContextProvider; } });
var signer_1 = __webpack_require__(34342);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return signer_1.DEFAULT_FULCIO_URL; } });
Object.defineProperty(exports, "FulcioSigner", ({ enumerable: true, get: function () { return signer_1.FulcioSigner; } }));
var witness_1 = __webpack_require__(55383);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return witness_1.DEFAULT_REKOR_URL; } });
Object.defineProperty(exports, "RekorWitness", ({ enumerable: true, get: function () { return witness_1.RekorWitness; } }));
Object.defineProperty(exports, "TSAWitness", ({ enumerable: true, get: function () { return witness_1.TSAWitness; } }));


}),

19100:
(function(__unused_webpack_module, exports, __webpack_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
	if (k2 === undefined) k2 = k;
	var desc = Object.getOwnPropertyDescriptor(m, k);
	if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
	  desc = { enumerable: true, get: function() { return m[k]; } };
	}
	Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
	if (k2 === undefined) k2 = k;
	o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
	Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
	o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
	var ownKeys = function(o) {
		ownKeys = Object.getOwnPropertyNames || function (o) {
			var ar = [];
			for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
			return ar;
		};
		return ownKeys(o);
	};
	return function (mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
		__setModuleDefault(result, mod);
		return result;
	};
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ua = exports.oidc = exports.pem = exports.json = exports.encoding = exports.dsse = exports.crypto = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
var core_1 = __webpack_require__(83917);
Object.defineProperty(exports, "crypto", ({ enumerable: true, get: function () { return core_1.crypto; } }));
Object.defineProperty(exports, "dsse", ({ enumerable: true, get: function () { return core_1.dsse; } }));
Object.defineProperty(exports, "encoding", ({ enumerable: true, get: function () { return core_1.encoding; } }));
Object.defineProperty(exports, "json", ({ enumerable: true, get: function () { return core_1.json; } }));
Object.defineProperty(exports, "pem", ({ enumerable: true, get: function () { return core_1.pem; } }));
exports.oidc = __importStar(__webpack_require__(81963));
exports.ua = __importStar(__webpack_require__(81268));


}),

26303:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.FulcioSigner = exports.DEFAULT_FULCIO_URL = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __webpack_require__(97841);
const util_1 = __webpack_require__(19100);
const ca_1 = __webpack_require__(5875);
const ephemeral_1 = __webpack_require__(97064);
exports.DEFAULT_FULCIO_URL = 'https://fulcio.sigstore.dev';




class FulcioSigner {
	constructor(options) {
		this.ca = new ca_1.CAClient({
			...options,
			fulcioBaseURL: options.fulcioBaseURL || /* istanbul ignore next */ exports.DEFAULT_FULCIO_URL,
		});
		this.identityProvider = options.identityProvider;
		this.keyHolder = options.keyHolder || new ephemeral_1.EphemeralSigner();
	}
	async sign(data) {

		const identityToken = await this.getIdentityToken();

		let subject;
		try {
			subject = util_1.oidc.extractJWTSubject(identityToken);
		}
		catch (err) {
			throw new error_1.InternalError({
				code: 'IDENTITY_TOKEN_PARSE_ERROR',
				message: `invalid identity token: ${identityToken}`,
				cause: err,
			});
		}

		const challenge = await this.keyHolder.sign(Buffer.from(subject));
		if (challenge.key.$case !== 'publicKey') {
			throw new error_1.InternalError({
				code: 'CA_CREATE_SIGNING_CERTIFICATE_ERROR',
				message: 'unexpected format for signing key',
			});
		}

		const certificates = await this.ca.createSigningCertificate(identityToken, challenge.key.publicKey, challenge.signature);

		const signature = await this.keyHolder.sign(data);


		return {
			signature: signature.signature,
			key: {
				$case: 'x509Certificate',
				certificate: certificates[0],
			},
		};
	}
	async getIdentityToken() {
		try {
			return await this.identityProvider.getToken();
		}
		catch (err) {
			throw new error_1.InternalError({
				code: 'IDENTITY_TOKEN_READ_ERROR',
				message: 'error retrieving identity token',
				cause: err,
			});
		}
	}
}
exports.FulcioSigner = FulcioSigner;


}),

26687:
(function (module) {

const META = Symbol('proc-log.meta')
module.exports = {
  META: META,
  output: {
	LEVELS: [
	  'standard',
	  'error',
	  'buffer',
	  'flush',
	],
	KEYS: {
	  standard: 'standard',
	  error: 'error',
	  buffer: 'buffer',
	  flush: 'flush',
	},
	standard: function (...args) {
	  return process.emit('output', 'standard', ...args)
	},
	error: function (...args) {
	  return process.emit('output', 'error', ...args)
	},
	buffer: function (...args) {
	  return process.emit('output', 'buffer', ...args)
	},
	flush: function (...args) {
	  return process.emit('output', 'flush', ...args)
	},
  },
  log: {
	LEVELS: [
	  'notice',
	  'error',
	  'warn',
	  'info',
	  'verbose',
	  'http',
	  'silly',
	  'timing',
	  'pause',
	  'resume',
	],
	KEYS: {
	  notice: 'notice',
	  error: 'error',
	  warn: 'warn',
	  info: 'info',
	  verbose: 'verbose',
	  http: 'http',
	  silly: 'silly',
	  timing: 'timing',
	  pause: 'pause',
	  resume: 'resume',
	},
	error: function (...args) {
	  return process.emit('log', 'error', ...args)
	},
	notice: function (...args) {
	  return process.emit('log', 'notice', ...args)
	},
	warn: function (...args) {
	  return process.emit('log', 'warn', ...args)
	},
	info: function (...args) {
	  return process.emit('log', 'info', ...args)
	},
	verbose: function (...args) {
	  return process.emit('log', 'verbose', ...args)
	},
	http: function (...args) {
	  return process.emit('log', 'http', ...args)
	},
	silly: function (...args) {
	  return process.emit('log', 'silly', ...args)
	},
	timing: function (...args) {
	  return process.emit('log', 'timing', ...args)
	},
	pause: function () {
	  return process.emit('log', 'pause')
	},
	resume: function () {
	  return process.emit('log', 'resume')
	},
  },
  time: {
	LEVELS: [
	  'start',
	  'end',
	],
	KEYS: {
	  start: 'start',
	  end: 'end',
	},
	start: function (name, fn) {
	  process.emit('time', 'start', name)
	  function end () {
		return process.emit('time', 'end', name)
	  }
	  if (typeof fn === 'function') {
		const res = fn()
		if (res && res.finally) {
		  return res.finally(end)
		}
		end()
		return res
	  }
	  return end
	},
	end: function (name) {
	  return process.emit('time', 'end', name)
	},
  },
  input: {
	LEVELS: [
	  'start',
	  'end',
	  'read',
	],
	KEYS: {
	  start: 'start',
	  end: 'end',
	  read: 'read',
	},
	start: function (fn) {
	  process.emit('input', 'start')
	  function end () {
		return process.emit('input', 'end')
	  }
	  if (typeof fn === 'function') {
		const res = fn()
		if (res && res.finally) {
		  return res.finally(end)
		}
		end()
		return res
	  }
	  return end
	},
	end: function () {
	  return process.emit('input', 'end')
	},
	read: function (...args) {
	  let resolve, reject
	  const promise = new Promise((_resolve, _reject) => {
		resolve = _resolve
		reject = _reject
	  })
	  process.emit('input', 'read', resolve, reject, ...args)
	  return promise
	},
  },
}


}),

26819:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Fulcio = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const fetch_1 = __webpack_require__(9823);



class Fulcio {
	constructor(options) {
		this.options = options;
	}
	async createSigningCertificate(request) {
		const { baseURL, retry, timeout } = this.options;
		const url = `${baseURL}/api/v2/signingCert`;
		const response = await (0, fetch_1.fetchWithRetry)(url, {
			headers: {
				'Content-Type': 'application/json',
			},
			body: JSON.stringify(request),
			timeout,
			retry,
		});
		return response.json();
	}
}
exports.Fulcio = Fulcio;


}),

34342:
(function (__unused_webpack_module, exports, __webpack_require__) {



Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.FulcioSigner = exports.DEFAULT_FULCIO_URL = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
var fulcio_1 = __webpack_require__(26303);
Object.defineProperty(exports, "DEFAULT_FULCIO_URL", ({ enumerable: true, get: function () { return fulcio_1.DEFAULT_FULCIO_URL; } }));
Object.defineProperty(exports, "FulcioSigner", ({ enumerable: true, get: function () { return fulcio_1.FulcioSigner; } }));


}),

35530:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MessageSignatureBundleBuilder = exports.DSSEBundleBuilder = void 0;
var dsse_1 = __webpack_require__(83997);
Object.defineProperty(exports, "DSSEBundleBuilder", ({ enumerable: true, get: function () { return dsse_1.DSSEBundleBuilder; } }));
var message_1 = __webpack_require__(8269);
Object.defineProperty(exports, "MessageSignatureBundleBuilder", ({ enumerable: true, get: function () { return message_1.MessageSignatureBundleBuilder; } }));


}),

39538:
(function (module) {

function RetryOperation(timeouts, options) {

  if (typeof options === 'boolean') {
	options = { forever: options };
  }

  this._originalTimeouts = JSON.parse(JSON.stringify(timeouts));
  this._timeouts = timeouts;
  this._options = options || {};
  this._maxRetryTime = options && options.maxRetryTime || Infinity;
  this._fn = null;
  this._errors = [];
  this._attempts = 1;
  this._operationTimeout = null;
  this._operationTimeoutCb = null;
  this._timeout = null;
  this._operationStart = null;

  if (this._options.forever) {
	this._cachedTimeouts = this._timeouts.slice(0);
  }
}
module.exports = RetryOperation;

RetryOperation.prototype.reset = function() {
  this._attempts = 1;
  this._timeouts = this._originalTimeouts;
}

RetryOperation.prototype.stop = function() {
  if (this._timeout) {
	clearTimeout(this._timeout);
  }

  this._timeouts       = [];
  this._cachedTimeouts = null;
};

RetryOperation.prototype.retry = function(err) {
  if (this._timeout) {
	clearTimeout(this._timeout);
  }

  if (!err) {
	return false;
  }
  var currentTime = new Date().getTime();
  if (err && currentTime - this._operationStart >= this._maxRetryTime) {
	this._errors.unshift(new Error('RetryOperation timeout occurred'));
	return false;
  }

  this._errors.push(err);

  var timeout = this._timeouts.shift();
  if (timeout === undefined) {
	if (this._cachedTimeouts) {

	  this._errors.splice(this._errors.length - 1, this._errors.length);
	  this._timeouts = this._cachedTimeouts.slice(0);
	  timeout = this._timeouts.shift();
	} else {
	  return false;
	}
  }

  var self = this;
  var timer = setTimeout(function() {
	self._attempts++;

	if (self._operationTimeoutCb) {
	  self._timeout = setTimeout(function() {
		self._operationTimeoutCb(self._attempts);
	  }, self._operationTimeout);

	  if (self._options.unref) {
		  self._timeout.unref();
	  }
	}

	self._fn(self._attempts);
  }, timeout);

  if (this._options.unref) {
	  timer.unref();
  }

  return true;
};

RetryOperation.prototype.attempt = function(fn, timeoutOps) {
  this._fn = fn;

  if (timeoutOps) {
	if (timeoutOps.timeout) {
	  this._operationTimeout = timeoutOps.timeout;
	}
	if (timeoutOps.cb) {
	  this._operationTimeoutCb = timeoutOps.cb;
	}
  }

  var self = this;
  if (this._operationTimeoutCb) {
	this._timeout = setTimeout(function() {
	  self._operationTimeoutCb();
	}, self._operationTimeout);
  }

  this._operationStart = new Date().getTime();

  this._fn(this._attempts);
};

RetryOperation.prototype.try = function(fn) {
  console.log('Using RetryOperation.try() is deprecated');
  this.attempt(fn);
};

RetryOperation.prototype.start = function(fn) {
  console.log('Using RetryOperation.start() is deprecated');
  this.attempt(fn);
};

RetryOperation.prototype.start = RetryOperation.prototype.try;

RetryOperation.prototype.errors = function() {
  return this._errors;
};

RetryOperation.prototype.attempts = function() {
  return this._attempts;
};

RetryOperation.prototype.mainError = function() {
  if (this._errors.length === 0) {
	return null;
  }

  var counts = {};
  var mainError = null;
  var mainErrorCount = 0;

  for (var i = 0; i < this._errors.length; i++) {
	var error = this._errors[i];
	var message = error.message;
	var count = (counts[message] || 0) + 1;

	counts[message] = count;

	if (count >= mainErrorCount) {
	  mainError = error;
	  mainErrorCount = count;
	}
  }

  return mainError;
};


}),

40369:
(function (__unused_webpack_module, exports) {


/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.HTTPError = void 0;
class HTTPError extends Error {
	constructor({ status, message, location, }) {
		super(`(${status}) ${message}`);
		this.statusCode = status;
		this.location = location;
	}
}
exports.HTTPError = HTTPError;


}),

42815:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TLogClient = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __webpack_require__(97841);
const error_2 = __webpack_require__(40369);
const rekor_1 = __webpack_require__(10307);
class TLogClient {
	constructor(options) {
		this.fetchOnConflict = options.fetchOnConflict ?? false;
		this.rekor = new rekor_1.Rekor({
			baseURL: options.rekorBaseURL,
			retry: options.retry,
			timeout: options.timeout,
		});
	}
	async createEntry(proposedEntry) {
		let entry;
		try {
			entry = await this.rekor.createEntry(proposedEntry);
		}
		catch (err) {

			if (entryExistsError(err) && this.fetchOnConflict) {


				const uuid = err.location.split('/').pop() || '';
				try {
					entry = await this.rekor.getEntry(uuid);
				}
				catch (err) {
					(0, error_1.internalError)(err, 'TLOG_FETCH_ENTRY_ERROR', 'error fetching tlog entry');
				}
			}
			else {
				(0, error_1.internalError)(err, 'TLOG_CREATE_ENTRY_ERROR', 'error creating tlog entry');
			}
		}
		return entry;
	}
}
exports.TLogClient = TLogClient;
function entryExistsError(value) {
	return (value instanceof error_2.HTTPError &&
		value.statusCode === 409 &&
		value.location !== undefined);
}


}),

43049:
(function (__unused_webpack_module, exports) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BaseBundleBuilder = void 0;




class BaseBundleBuilder {
	constructor(options) {
		this.signer = options.signer;
		this.witnesses = options.witnesses;
	}

	async create(artifact) {
		const signature = await this.prepare(artifact).then((blob) => this.signer.sign(blob));
		const bundle = await this.package(artifact, signature);

		const verificationMaterials = await Promise.all(this.witnesses.map((witness) => witness.testify(bundle.content, publicKey(signature.key))));

		const tlogEntryList = [];
		const timestampList = [];
		verificationMaterials.forEach(({ tlogEntries, rfc3161Timestamps }) => {
			tlogEntryList.push(...(tlogEntries ?? []));
			timestampList.push(...(rfc3161Timestamps ?? []));
		});

		bundle.verificationMaterial.tlogEntries = tlogEntryList;
		bundle.verificationMaterial.timestampVerificationData = {
			rfc3161Timestamps: timestampList,
		};
		return bundle;
	}



	async prepare(artifact) {
		return artifact.data;
	}
}
exports.BaseBundleBuilder = BaseBundleBuilder;


function publicKey(key) {
	switch (key.$case) {
		case 'publicKey':
			return key.publicKey;
		case 'x509Certificate':
			return key.certificate;
	}
}


}),

55022:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CIContextProvider = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
var ci_1 = __webpack_require__(92092);
Object.defineProperty(exports, "CIContextProvider", ({ enumerable: true, get: function () { return ci_1.CIContextProvider; } }));


}),

55383:
(function (__unused_webpack_module, exports, __webpack_require__) {



Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TSAWitness = exports.RekorWitness = exports.DEFAULT_REKOR_URL = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
var tlog_1 = __webpack_require__(2566);
Object.defineProperty(exports, "DEFAULT_REKOR_URL", ({ enumerable: true, get: function () { return tlog_1.DEFAULT_REKOR_URL; } }));
Object.defineProperty(exports, "RekorWitness", ({ enumerable: true, get: function () { return tlog_1.RekorWitness; } }));
var tsa_1 = __webpack_require__(66936);
Object.defineProperty(exports, "TSAWitness", ({ enumerable: true, get: function () { return tsa_1.TSAWitness; } }));


}),

66936:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TSAWitness = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const client_1 = __webpack_require__(97409);
class TSAWitness {
	constructor(options) {
		this.tsa = new client_1.TSAClient({
			tsaBaseURL: options.tsaBaseURL,
			retry: options.retry,
			timeout: options.timeout,
		});
	}
	async testify(content) {
		const signature = extractSignature(content);
		const timestamp = await this.tsa.createTimestamp(signature);
		return {
			rfc3161Timestamps: [{ signedTimestamp: timestamp }],
		};
	}
}
exports.TSAWitness = TSAWitness;
function extractSignature(content) {
	switch (content.$case) {
		case 'dsseEnvelope':
			return content.dsseEnvelope.signatures[0].sig;
		case 'messageSignature':
			return content.messageSignature.signature;
	}
}


}),

67084:
(function (__unused_webpack_module, exports, __webpack_require__) {

var RetryOperation = __webpack_require__(39538);

exports.operation = function(options) {
  var timeouts = exports.timeouts(options);
  return new RetryOperation(timeouts, {
	  forever: options && options.forever,
	  unref: options && options.unref,
	  maxRetryTime: options && options.maxRetryTime
  });
};

exports.timeouts = function(options) {
  if (options instanceof Array) {
	return [].concat(options);
  }

  var opts = {
	retries: 10,
	factor: 2,
	minTimeout: 1 * 1000,
	maxTimeout: Infinity,
	randomize: false
  };
  for (var key in options) {
	opts[key] = options[key];
  }

  if (opts.minTimeout > opts.maxTimeout) {
	throw new Error('minTimeout is greater than maxTimeout');
  }

  var timeouts = [];
  for (var i = 0; i < opts.retries; i++) {
	timeouts.push(this.createTimeout(i, opts));
  }

  if (options && options.forever && !timeouts.length) {
	timeouts.push(this.createTimeout(i, opts));
  }


  timeouts.sort(function(a,b) {
	return a - b;
  });

  return timeouts;
};

exports.createTimeout = function(attempt, opts) {
  var random = (opts.randomize)
	? (Math.random() + 1)
	: 1;

  var timeout = Math.round(random * opts.minTimeout * Math.pow(opts.factor, attempt));
  timeout = Math.min(timeout, opts.maxTimeout);

  return timeout;
};

exports.wrap = function(obj, options, methods) {
  if (options instanceof Array) {
	methods = options;
	options = null;
  }

  if (!methods) {
	methods = [];
	for (var key in obj) {
	  if (typeof obj[key] === 'function') {
		methods.push(key);
	  }
	}
  }

  for (var i = 0; i < methods.length; i++) {
	var method   = methods[i];
	var original = obj[method];

	obj[method] = function retryWrapper(original) {
	  var op       = exports.operation(options);
	  var args     = Array.prototype.slice.call(arguments, 1);
	  var callback = args.pop();

	  args.push(function(err) {
		if (op.retry(err)) {
		  return;
		}
		if (err) {
		  arguments[0] = op.mainError();
		}
		callback.apply(this, arguments);
	  });

	  op.attempt(function() {
		original.apply(obj, args);
	  });
	}.bind(obj, original);
	obj[method].options = options;
  }
};


}),

78963:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TimestampAuthority = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const fetch_1 = __webpack_require__(9823);
class TimestampAuthority {
	constructor(options) {
		this.options = options;
	}
	async createTimestamp(request) {
		const { baseURL, timeout, retry } = this.options;
		const url = `${baseURL}/api/v1/timestamp`;
		const response = await (0, fetch_1.fetchWithRetry)(url, {
			headers: {
				'Content-Type': 'application/json',
			},
			body: JSON.stringify(request),
			timeout,
			retry,
		});
		return response.buffer();
	}
}
exports.TimestampAuthority = TimestampAuthority;


}),

81268:
(function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
	return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getUserAgent = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const os_1 = __importDefault(__webpack_require__(70857));


const getUserAgent = () => {
	const packageVersion = (__webpack_require__(85896).rE);
	const nodeVersion = process.version;
	const platformName = os_1.default.platform();
	const archName = os_1.default.arch();
	return `sigstore-js/${packageVersion} (Node ${nodeVersion}) (${platformName}/${archName})`;
};
exports.getUserAgent = getUserAgent;


}),

81963:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.extractJWTSubject = extractJWTSubject;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __webpack_require__(83917);
function extractJWTSubject(jwt) {
	const parts = jwt.split('.', 3);
	const payload = JSON.parse(core_1.encoding.base64Decode(parts[1]));
	switch (payload.iss) {
		case 'https://accounts.google.com':
		case 'https://oauth2.sigstore.dev/auth':
			return payload.email;
		default:
			return payload.sub;
	}
}


}),

83997:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DSSEBundleBuilder = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const util_1 = __webpack_require__(19100);
const base_1 = __webpack_require__(43049);
const bundle_1 = __webpack_require__(85192);

class DSSEBundleBuilder extends base_1.BaseBundleBuilder {
	constructor(options) {
		super(options);
		this.certificateChain = options.certificateChain ?? false;
	}


	async prepare(artifact) {
		const a = artifactDefaults(artifact);
		return util_1.dsse.preAuthEncoding(a.type, a.data);
	}

	async package(artifact, signature) {
		return (0, bundle_1.toDSSEBundle)(artifactDefaults(artifact), signature, this.certificateChain);
	}
}
exports.DSSEBundleBuilder = DSSEBundleBuilder;

function artifactDefaults(artifact) {
	return {
		...artifact,
		type: artifact.type ?? '',
	};
}


}),

85192:
(function(__unused_webpack_module, exports, __webpack_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
	if (k2 === undefined) k2 = k;
	var desc = Object.getOwnPropertyDescriptor(m, k);
	if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
	  desc = { enumerable: true, get: function() { return m[k]; } };
	}
	Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
	if (k2 === undefined) k2 = k;
	o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
	Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
	o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
	var ownKeys = function(o) {
		ownKeys = Object.getOwnPropertyNames || function (o) {
			var ar = [];
			for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
			return ar;
		};
		return ownKeys(o);
	};
	return function (mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
		__setModuleDefault(result, mod);
		return result;
	};
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toMessageSignatureBundle = toMessageSignatureBundle;
exports.toDSSEBundle = toDSSEBundle;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const sigstore = __importStar(__webpack_require__(61040));
const util_1 = __webpack_require__(19100);


function toMessageSignatureBundle(artifact, signature) {
	const digest = util_1.crypto.digest('sha256', artifact.data);
	return sigstore.toMessageSignatureBundle({
		digest,
		signature: signature.signature,
		certificate: signature.key.$case === 'x509Certificate'
			? util_1.pem.toDER(signature.key.certificate)
			: undefined,
		keyHint: signature.key.$case === 'publicKey' ? signature.key.hint : undefined,
		certificateChain: true,
	});
}

function toDSSEBundle(artifact, signature, certificateChain) {
	return sigstore.toDSSEBundle({
		artifact: artifact.data,
		artifactType: artifact.type,
		signature: signature.signature,
		certificate: signature.key.$case === 'x509Certificate'
			? util_1.pem.toDER(signature.key.certificate)
			: undefined,
		keyHint: signature.key.$case === 'publicKey' ? signature.key.hint : undefined,
		certificateChain,
	});
}


}),

85896:
(function (module) {

module.exports = {"rE":"3.1.0"};

}),

86565:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  "default": () => (fetch)
});
var _actions_http_client__0 = __webpack_require__(44942);







const mostBytes = 1024 * 1024;


async function fetch(url, { method, headers, body, timeout }) {
  const settings = { allowRedirects: false, allowRetries: false, socketTimeout: timeout };
  const client = new _actions_http_client__0.HttpClient("twofold", [], settings);
  try {
	const { message } = await client.request(method, url, body ?? null, headers);
	const bytes = await whole(message);
	const status = message.statusCode ?? 0;
	return {
	  ok: status >= 200 && status < 300,
	  status,
	  statusText: message.statusMessage ?? "",
	  headers: new Map(Object.entries(message.headers)),
	  json: async () => JSON.parse(bytes.toString("utf8")),
	  buffer: async () => bytes,
	};
  } finally {
	client.dispose();
  }
}

async function whole(message) {
  const chunks = [];
  let size = 0;
  for await (const chunk of message) {
	size += chunk.length;
	if (size > mostBytes) throw new Error(`an answer of more than ${mostBytes} bytes`);
	chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}


}),

90390:
(function (module, __unused_webpack_exports, __webpack_require__) {



var errcode = __webpack_require__(14339);
var retry = __webpack_require__(5546);

var hasOwn = Object.prototype.hasOwnProperty;

function isRetryError(err) {
	return err && err.code === 'EPROMISERETRY' && hasOwn.call(err, 'retried');
}

function promiseRetry(fn, options) {
	var temp;
	var operation;

	if (typeof fn === 'object' && typeof options === 'function') {

		temp = options;
		options = fn;
		fn = temp;
	}

	operation = retry.operation(options);

	return new Promise(function (resolve, reject) {
		operation.attempt(function (number) {
			Promise.resolve()
			.then(function () {
				return fn(function (err) {
					if (isRetryError(err)) {
						err = err.retried;
					}

					throw errcode(new Error('Retrying'), 'EPROMISERETRY', { retried: err });
				}, number);
			})
			.then(resolve, function (err) {
				if (isRetryError(err)) {
					err = err.retried;

					if (operation.retry(err || new Error())) {
						return;
					}
				}

				reject(err);
			});
		});
	});
}

module.exports = promiseRetry;


}),

92092:
(function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
	return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CIContextProvider = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const make_fetch_happen_1 = __importDefault(__webpack_require__(86565));

const providers = [getGHAToken, getEnv];





class CIContextProvider {

	constructor(audience = 'sigstore') {
		this.audience = audience;
	}


	async getToken() {
		return Promise.any(providers.map((getToken) => getToken(this.audience))).catch(() => Promise.reject('CI: no tokens available'));
	}
}
exports.CIContextProvider = CIContextProvider;




async function getGHAToken(audience) {

	if (!process.env.ACTIONS_ID_TOKEN_REQUEST_URL ||
		!process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN) {
		return Promise.reject('no token available');
	}

	const url = new URL(process.env.ACTIONS_ID_TOKEN_REQUEST_URL);
	url.searchParams.append('audience', audience);
	const response = await (0, make_fetch_happen_1.default)(url.href, {
		retry: 2,
		headers: {
			Accept: 'application/json',
			Authorization: `Bearer ${process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}`,
		},
	});
	return response.json().then((data) => data.value);
}




async function getEnv() {
	if (!process.env.SIGSTORE_ID_TOKEN) {
		return Promise.reject('no token available');
	}
	return process.env.SIGSTORE_ID_TOKEN;
}


}),

97064:
(function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
	return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.EphemeralSigner = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const crypto_1 = __importDefault(__webpack_require__(76982));
const EC_KEYPAIR_TYPE = 'ec';
const P256_CURVE = 'P-256';



class EphemeralSigner {
	constructor() {
		this.keypair = crypto_1.default.generateKeyPairSync(EC_KEYPAIR_TYPE, {
			namedCurve: P256_CURVE,
		});
	}
	async sign(data) {
		const signature = crypto_1.default.sign(null, data, this.keypair.privateKey);
		const publicKey = this.keypair.publicKey
			.export({ format: 'pem', type: 'spki' })
			.toString('ascii');
		return {
			signature: signature,
			key: { $case: 'publicKey', publicKey },
		};
	}
}
exports.EphemeralSigner = EphemeralSigner;


}),

97409:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TSAClient = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __webpack_require__(97841);
const tsa_1 = __webpack_require__(78963);
const util_1 = __webpack_require__(19100);
const SHA256_ALGORITHM = 'sha256';
class TSAClient {
	constructor(options) {
		this.tsa = new tsa_1.TimestampAuthority({
			baseURL: options.tsaBaseURL,
			retry: options.retry,
			timeout: options.timeout,
		});
	}
	async createTimestamp(signature) {
		const request = {
			artifactHash: util_1.crypto
				.digest(SHA256_ALGORITHM, signature)
				.toString('base64'),
			hashAlgorithm: SHA256_ALGORITHM,
		};
		try {
			return await this.tsa.createTimestamp(request);
		}
		catch (err) {
			(0, error_1.internalError)(err, 'TSA_CREATE_TIMESTAMP_ERROR', 'error creating timestamp');
		}
	}
}
exports.TSAClient = TSAClient;


}),

97841:
(function (__unused_webpack_module, exports, __webpack_require__) {


/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.InternalError = void 0;
exports.internalError = internalError;
const error_1 = __webpack_require__(40369);
class InternalError extends Error {
	constructor({ code, message, cause, }) {
		super(message);
		this.name = this.constructor.name;
		this.cause = cause;
		this.code = code;
	}
}
exports.InternalError = InternalError;
function internalError(err, code, message) {
	if (err instanceof error_1.HTTPError) {
		message += ` - ${err.message}`;
	}
	throw new InternalError({
		code: code,
		message: message,
		cause: err,
	});
}


}),

97890:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toProposedEntry = toProposedEntry;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const bundle_1 = __webpack_require__(61040);
const util_1 = __webpack_require__(19100);
const SHA256_ALGORITHM = 'sha256';
function toProposedEntry(content, publicKey, 

entryType = 'dsse') {
	switch (content.$case) {
		case 'dsseEnvelope':

			if (entryType === 'intoto') {
				return toProposedIntotoEntry(content.dsseEnvelope, publicKey);
			}
			return toProposedDSSEEntry(content.dsseEnvelope, publicKey);
		case 'messageSignature':
			return toProposedHashedRekordEntry(content.messageSignature, publicKey);
	}
}


function toProposedHashedRekordEntry(messageSignature, publicKey) {
	const hexDigest = messageSignature.messageDigest.digest.toString('hex');
	const b64Signature = messageSignature.signature.toString('base64');
	const b64Key = util_1.encoding.base64Encode(publicKey);
	return {
		apiVersion: '0.0.1',
		kind: 'hashedrekord',
		spec: {
			data: {
				hash: {
					algorithm: SHA256_ALGORITHM,
					value: hexDigest,
				},
			},
			signature: {
				content: b64Signature,
				publicKey: {
					content: b64Key,
				},
			},
		},
	};
}


function toProposedDSSEEntry(envelope, publicKey) {
	const envelopeJSON = JSON.stringify((0, bundle_1.envelopeToJSON)(envelope));
	const encodedKey = util_1.encoding.base64Encode(publicKey);
	return {
		apiVersion: '0.0.1',
		kind: 'dsse',
		spec: {
			proposedContent: {
				envelope: envelopeJSON,
				verifiers: [encodedKey],
			},
		},
	};
}


function toProposedIntotoEntry(envelope, publicKey) {

	const payloadHash = util_1.crypto
		.digest(SHA256_ALGORITHM, envelope.payload)
		.toString('hex');

	const envelopeHash = calculateDSSEHash(envelope, publicKey);


	const payload = util_1.encoding.base64Encode(envelope.payload.toString('base64'));
	const sig = util_1.encoding.base64Encode(envelope.signatures[0].sig.toString('base64'));
	const keyid = envelope.signatures[0].keyid;
	const encodedKey = util_1.encoding.base64Encode(publicKey);



	const dsse = {
		payloadType: envelope.payloadType,
		payload: payload,
		signatures: [{ sig, publicKey: encodedKey }],
	};



	if (keyid.length > 0) {
		dsse.signatures[0].keyid = keyid;
	}
	return {
		apiVersion: '0.0.2',
		kind: 'intoto',
		spec: {
			content: {
				envelope: dsse,
				hash: { algorithm: SHA256_ALGORITHM, value: envelopeHash },
				payloadHash: { algorithm: SHA256_ALGORITHM, value: payloadHash },
			},
		},
	};
}







function calculateDSSEHash(envelope, publicKey) {
	const dsse = {
		payloadType: envelope.payloadType,
		payload: envelope.payload.toString('base64'),
		signatures: [
			{ sig: envelope.signatures[0].sig.toString('base64'), publicKey },
		],
	};

	if (envelope.signatures[0].keyid.length > 0) {
		dsse.signatures[0].keyid = envelope.signatures[0].keyid;
	}
	return util_1.crypto
		.digest(SHA256_ALGORITHM, util_1.json.canonicalize(dsse))
		.toString('hex');
}


}),

};
