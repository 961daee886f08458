export const id = 1055;
export const ids = [1055];
export const modules = {

1055:
((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toDER = toDER;
exports.fromDER = fromDER;
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
const PEM_HEADER = /-----BEGIN (.*)-----/;
const PEM_FOOTER = /-----END (.*)-----/;
function toDER(certificate) {
	let der = '';
	certificate.split('\n').forEach((line) => {
		if (line.match(PEM_HEADER) || line.match(PEM_FOOTER)) {
			return;
		}
		der += line;
	});
	return Buffer.from(der, 'base64');
}



function fromDER(certificate, type = 'CERTIFICATE') {

	const der = certificate.toString('base64');

	const lines = der.match(/.{1,64}/g) || '';
	return [`-----BEGIN ${type}-----`, ...lines, `-----END ${type}-----`]
		.join('\n')
		.concat('\n');
}


}),

1673:
((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ByteStream = void 0;
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
class StreamError extends Error {
}
class ByteStream {
	constructor(buffer) {
		this.start = 0;
		if (buffer) {
			this.buf = buffer;
			this.view = Buffer.from(buffer);
		}
		else {
			this.buf = new ArrayBuffer(0);
			this.view = Buffer.from(this.buf);
		}
	}
	get buffer() {
		return this.view.subarray(0, this.start);
	}
	get length() {
		return this.view.byteLength;
	}
	get position() {
		return this.start;
	}
	seek(position) {
		this.start = position;
	}


	slice(start, len) {
		const end = start + len;
		if (end > this.length) {
			throw new StreamError('request past end of buffer');
		}
		return this.view.subarray(start, end);
	}
	appendChar(char) {
		this.ensureCapacity(1);
		this.view[this.start] = char;
		this.start += 1;
	}
	appendUint16(num) {
		this.ensureCapacity(2);
		const value = new Uint16Array([num]);
		const view = new Uint8Array(value.buffer);
		this.view[this.start] = view[1];
		this.view[this.start + 1] = view[0];
		this.start += 2;
	}
	appendUint24(num) {
		this.ensureCapacity(3);
		const value = new Uint32Array([num]);
		const view = new Uint8Array(value.buffer);
		this.view[this.start] = view[2];
		this.view[this.start + 1] = view[1];
		this.view[this.start + 2] = view[0];
		this.start += 3;
	}
	appendView(view) {
		this.ensureCapacity(view.length);
		this.view.set(view, this.start);
		this.start += view.length;
	}
	getBlock(size) {
		if (size <= 0) {
			return Buffer.alloc(0);
		}
		if (this.start + size > this.view.length) {
			throw new Error('request past end of buffer');
		}
		const result = this.view.subarray(this.start, this.start + size);
		this.start += size;
		return result;
	}
	getUint8() {
		return this.getBlock(1)[0];
	}
	getUint16() {
		const block = this.getBlock(2);
		return (block[0] << 8) | block[1];
	}
	ensureCapacity(size) {
		if (this.start + size > this.view.byteLength) {
			const blockSize = ByteStream.BLOCK_SIZE + (size > ByteStream.BLOCK_SIZE ? size : 0);
			this.realloc(this.view.byteLength + blockSize);
		}
	}
	realloc(size) {
		const newArray = new ArrayBuffer(size);
		const newView = Buffer.from(newArray);

		newView.set(this.view);
		this.buf = newArray;
		this.view = newView;
	}
}
exports.ByteStream = ByteStream;
ByteStream.BLOCK_SIZE = 1024;


}),

2566:
((__unused_webpack_module, exports, __webpack_require__) => {


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
((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__(67084);

}),

5875:
((__unused_webpack_module, exports, __webpack_require__) => {


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

6144:
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
var __importStar = (this && this.__importStar) || function (mod) {
	if (mod && mod.__esModule) return mod;
	var result = {};
	if (mod != null) for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
	__setModuleDefault(result, mod);
	return result;
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SignedCertificateTimestamp = void 0;
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
const crypto = __importStar(__webpack_require__(69368));
const stream_1 = __webpack_require__(1673);
class SignedCertificateTimestamp {
	constructor(options) {
		this.version = options.version;
		this.logID = options.logID;
		this.timestamp = options.timestamp;
		this.extensions = options.extensions;
		this.hashAlgorithm = options.hashAlgorithm;
		this.signatureAlgorithm = options.signatureAlgorithm;
		this.signature = options.signature;
	}
	get datetime() {
		return new Date(Number(this.timestamp.readBigInt64BE()));
	}


	get algorithm() {
		switch (this.hashAlgorithm) {

			case 0:
				return 'none';

			case 1:
				return 'md5';

			case 2:
				return 'sha1';

			case 3:
				return 'sha224';
			case 4:
				return 'sha256';

			case 5:
				return 'sha384';

			case 6:
				return 'sha512';

			default:
				return 'unknown';
		}
	}
	verify(preCert, key) {



		const stream = new stream_1.ByteStream();
		stream.appendChar(this.version);
		stream.appendChar(0x00); // SignatureType = certificate_timestamp(0)
		stream.appendView(this.timestamp);
		stream.appendUint16(0x01); // LogEntryType = precert_entry(1)
		stream.appendView(preCert);
		stream.appendUint16(this.extensions.byteLength);

		if (this.extensions.byteLength > 0) {
			stream.appendView(this.extensions);
		}
		return crypto.verify(stream.buffer, key, this.signature, this.algorithm);
	}





	static parse(buf) {
		const stream = new stream_1.ByteStream(buf);

		const version = stream.getUint8();

		const logID = stream.getBlock(32);

		const timestamp = stream.getBlock(8);

		const extenstionLength = stream.getUint16();
		const extensions = stream.getBlock(extenstionLength);

		const hashAlgorithm = stream.getUint8();

		const signatureAlgorithm = stream.getUint8();

		const sigLength = stream.getUint16();
		const signature = stream.getBlock(sigLength);

		if (stream.position !== buf.length) {
			throw new Error('SCT buffer length mismatch');
		}
		return new SignedCertificateTimestamp({
			version,
			logID,
			timestamp,
			extensions,
			hashAlgorithm,
			signatureAlgorithm,
			signature,
		});
	}
}
exports.SignedCertificateTimestamp = SignedCertificateTimestamp;


}),

8269:
((__unused_webpack_module, exports, __webpack_require__) => {


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

11121:
((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ASN1TypeError = exports.ASN1ParseError = void 0;
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
class ASN1ParseError extends Error {
}
exports.ASN1ParseError = ASN1ParseError;
class ASN1TypeError extends Error {
}
exports.ASN1TypeError = ASN1TypeError;


}),

13327:
((__unused_webpack_module, exports) => {


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
exports.canonicalize = canonicalize;


function canonicalize(object) {
	let buffer = '';
	if (object === null || typeof object !== 'object' || object.toJSON != null) {

		buffer += JSON.stringify(object);
	}
	else if (Array.isArray(object)) {

		buffer += '[';
		let first = true;
		object.forEach((element) => {
			if (!first) {
				buffer += ',';
			}
			first = false;

			buffer += canonicalize(element);
		});
		buffer += ']';
	}
	else {

		buffer += '{';
		let first = true;
		Object.keys(object)
			.sort()
			.forEach((property) => {
			if (!first) {
				buffer += ',';
			}
			first = false;
			buffer += JSON.stringify(property);
			buffer += ':';

			buffer += canonicalize(object[property]);
		});
		buffer += '}';
	}
	return buffer;
}


}),

14339:
((module) => {



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
((__unused_webpack_module, exports, __webpack_require__) => {

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

20994:
((__unused_webpack_module, exports, __webpack_require__) => {


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
exports.RFC3161Timestamp = void 0;
var timestamp_1 = __webpack_require__(92714);
Object.defineProperty(exports, "RFC3161Timestamp", ({ enumerable: true, get: function () { return timestamp_1.RFC3161Timestamp; } }));


}),

26303:
((__unused_webpack_module, exports, __webpack_require__) => {


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
((module) => {

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
((__unused_webpack_module, exports, __webpack_require__) => {


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

32688:
((__unused_webpack_module, exports, __webpack_require__) => {


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

34342:
((__unused_webpack_module, exports, __webpack_require__) => {



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
((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MessageSignatureBundleBuilder = exports.DSSEBundleBuilder = void 0;
var dsse_1 = __webpack_require__(83997);
Object.defineProperty(exports, "DSSEBundleBuilder", ({ enumerable: true, get: function () { return dsse_1.DSSEBundleBuilder; } }));
var message_1 = __webpack_require__(8269);
Object.defineProperty(exports, "MessageSignatureBundleBuilder", ({ enumerable: true, get: function () { return message_1.MessageSignatureBundleBuilder; } }));


}),

39538:
((module) => {

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
((__unused_webpack_module, exports) => {


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
((__unused_webpack_module, exports, __webpack_require__) => {


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
const rekor_1 = __webpack_require__(32688);
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
((__unused_webpack_module, exports) => {


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

49032:
((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.preAuthEncoding = preAuthEncoding;
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
const PAE_PREFIX = 'DSSEv1';

function preAuthEncoding(payloadType, payload) {
	const prefix = [
		PAE_PREFIX,
		payloadType.length,
		payloadType,
		payload.length,
		'',
	].join(' ');
	return Buffer.concat([Buffer.from(prefix, 'ascii'), payload]);
}


}),

49358:
((__unused_webpack_module, exports, __webpack_require__) => {


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
exports.X509SCTExtension = exports.X509Certificate = exports.EXTENSION_OID_SCT = void 0;
var cert_1 = __webpack_require__(83566);
Object.defineProperty(exports, "EXTENSION_OID_SCT", ({ enumerable: true, get: function () { return cert_1.EXTENSION_OID_SCT; } }));
Object.defineProperty(exports, "X509Certificate", ({ enumerable: true, get: function () { return cert_1.X509Certificate; } }));
var ext_1 = __webpack_require__(96389);
Object.defineProperty(exports, "X509SCTExtension", ({ enumerable: true, get: function () { return ext_1.X509SCTExtension; } }));


}),

50990:
((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ASN1Obj = void 0;
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
const stream_1 = __webpack_require__(1673);
const error_1 = __webpack_require__(11121);
const length_1 = __webpack_require__(84243);
const parse_1 = __webpack_require__(81044);
const tag_1 = __webpack_require__(59343);
class ASN1Obj {
	constructor(tag, value, subs) {
		this.tag = tag;
		this.value = value;
		this.subs = subs;
	}

	static parseBuffer(buf) {
		return parseStream(new stream_1.ByteStream(buf));
	}
	toDER() {
		const valueStream = new stream_1.ByteStream();
		if (this.subs.length > 0) {
			for (const sub of this.subs) {
				valueStream.appendView(sub.toDER());
			}
		}
		else {
			valueStream.appendView(this.value);
		}
		const value = valueStream.buffer;

		const obj = new stream_1.ByteStream();
		obj.appendChar(this.tag.toDER());
		obj.appendView((0, length_1.encodeLength)(value.length));
		obj.appendView(value);
		return obj.buffer;
	}




	toBoolean() {
		if (!this.tag.isBoolean()) {
			throw new error_1.ASN1TypeError('not a boolean');
		}
		return (0, parse_1.parseBoolean)(this.value);
	}


	toInteger() {
		if (!this.tag.isInteger()) {
			throw new error_1.ASN1TypeError('not an integer');
		}
		return (0, parse_1.parseInteger)(this.value);
	}


	toOID() {
		if (!this.tag.isOID()) {
			throw new error_1.ASN1TypeError('not an OID');
		}
		return (0, parse_1.parseOID)(this.value);
	}


	toDate() {
		switch (true) {
			case this.tag.isUTCTime():
				return (0, parse_1.parseTime)(this.value, true);
			case this.tag.isGeneralizedTime():
				return (0, parse_1.parseTime)(this.value, false);
			default:
				throw new error_1.ASN1TypeError('not a date');
		}
	}



	toBitString() {
		if (!this.tag.isBitString()) {
			throw new error_1.ASN1TypeError('not a bit string');
		}
		return (0, parse_1.parseBitString)(this.value);
	}
}
exports.ASN1Obj = ASN1Obj;


function parseStream(stream) {

	const tag = new tag_1.ASN1Tag(stream.getUint8());
	const len = (0, length_1.decodeLength)(stream);
	const value = stream.slice(stream.position, len);
	const start = stream.position;
	let subs = [];



	if (tag.constructed) {
		subs = collectSubs(stream, len);
	}
	else if (tag.isOctetString()) {


		try {
			subs = collectSubs(stream, len);
		}
		catch (e) {

		}
	}

	if (subs.length === 0) {
		stream.seek(start + len);
	}
	return new ASN1Obj(tag, value, subs);
}
function collectSubs(stream, len) {

	const end = stream.position + len;




	if (end > stream.length) {
		throw new error_1.ASN1ParseError('invalid length');
	}

	const subs = [];
	while (stream.position < end) {
		subs.push(parseStream(stream));
	}

	if (stream.position !== end) {
		throw new error_1.ASN1ParseError('invalid length');
	}
	return subs;
}


}),

52788:
((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.base64Encode = base64Encode;
exports.base64Decode = base64Decode;
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
const BASE64_ENCODING = 'base64';
const UTF8_ENCODING = 'utf-8';
function base64Encode(str) {
	return Buffer.from(str, UTF8_ENCODING).toString(BASE64_ENCODING);
}
function base64Decode(str) {
	return Buffer.from(str, BASE64_ENCODING).toString(UTF8_ENCODING);
}


}),

55022:
((__unused_webpack_module, exports, __webpack_require__) => {


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
((__unused_webpack_module, exports, __webpack_require__) => {



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

59343:
((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ASN1Tag = void 0;
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
const error_1 = __webpack_require__(11121);
const UNIVERSAL_TAG = {
	BOOLEAN: 0x01,
	INTEGER: 0x02,
	BIT_STRING: 0x03,
	OCTET_STRING: 0x04,
	OBJECT_IDENTIFIER: 0x06,
	SEQUENCE: 0x10,
	SET: 0x11,
	PRINTABLE_STRING: 0x13,
	UTC_TIME: 0x17,
	GENERALIZED_TIME: 0x18,
};
const TAG_CLASS = {
	UNIVERSAL: 0x00,
	APPLICATION: 0x01,
	CONTEXT_SPECIFIC: 0x02,
	PRIVATE: 0x03,
};

class ASN1Tag {
	constructor(enc) {

		this.number = enc & 0x1f;

		this.constructed = (enc & 0x20) === 0x20;

		this.class = enc >> 6;
		if (this.number === 0x1f) {
			throw new error_1.ASN1ParseError('long form tags not supported');
		}
		if (this.class === TAG_CLASS.UNIVERSAL && this.number === 0x00) {
			throw new error_1.ASN1ParseError('unsupported tag 0x00');
		}
	}
	isUniversal() {
		return this.class === TAG_CLASS.UNIVERSAL;
	}
	isContextSpecific(num) {
		const res = this.class === TAG_CLASS.CONTEXT_SPECIFIC;
		return num !== undefined ? res && this.number === num : res;
	}
	isBoolean() {
		return this.isUniversal() && this.number === UNIVERSAL_TAG.BOOLEAN;
	}
	isInteger() {
		return this.isUniversal() && this.number === UNIVERSAL_TAG.INTEGER;
	}
	isBitString() {
		return this.isUniversal() && this.number === UNIVERSAL_TAG.BIT_STRING;
	}
	isOctetString() {
		return this.isUniversal() && this.number === UNIVERSAL_TAG.OCTET_STRING;
	}
	isOID() {
		return (this.isUniversal() && this.number === UNIVERSAL_TAG.OBJECT_IDENTIFIER);
	}
	isUTCTime() {
		return this.isUniversal() && this.number === UNIVERSAL_TAG.UTC_TIME;
	}
	isGeneralizedTime() {
		return this.isUniversal() && this.number === UNIVERSAL_TAG.GENERALIZED_TIME;
	}
	toDER() {
		return this.number | (this.constructed ? 0x20 : 0x00) | (this.class << 6);
	}
}
exports.ASN1Tag = ASN1Tag;


}),

62925:
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
var __importStar = (this && this.__importStar) || function (mod) {
	if (mod && mod.__esModule) return mod;
	var result = {};
	if (mod != null) for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
	__setModuleDefault(result, mod);
	return result;
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TSTInfo = void 0;
const crypto = __importStar(__webpack_require__(69368));
const oid_1 = __webpack_require__(91817);
const error_1 = __webpack_require__(97512);
class TSTInfo {
	constructor(asn1) {
		this.root = asn1;
	}
	get version() {
		return this.root.subs[0].toInteger();
	}
	get genTime() {
		return this.root.subs[4].toDate();
	}
	get messageImprintHashAlgorithm() {
		const oid = this.messageImprintObj.subs[0].subs[0].toOID();
		return oid_1.SHA2_HASH_ALGOS[oid];
	}
	get messageImprintHashedMessage() {
		return this.messageImprintObj.subs[1].value;
	}
	get raw() {
		return this.root.toDER();
	}
	verify(data) {
		const digest = crypto.digest(this.messageImprintHashAlgorithm, data);
		if (!crypto.bufferEqual(digest, this.messageImprintHashedMessage)) {
			throw new error_1.RFC3161TimestampVerificationError('message imprint does not match artifact');
		}
	}

	get messageImprintObj() {
		return this.root.subs[2];
	}
}
exports.TSTInfo = TSTInfo;


}),

66936:
((__unused_webpack_module, exports, __webpack_require__) => {


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
((__unused_webpack_module, exports, __webpack_require__) => {

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

69368:
(function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
	return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createPublicKey = createPublicKey;
exports.digest = digest;
exports.verify = verify;
exports.bufferEqual = bufferEqual;
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
function createPublicKey(key, type = 'spki') {
	if (typeof key === 'string') {
		return crypto_1.default.createPublicKey(key);
	}
	else {
		return crypto_1.default.createPublicKey({ key, format: 'der', type: type });
	}
}
function digest(algorithm, ...data) {
	const hash = crypto_1.default.createHash(algorithm);
	for (const d of data) {
		hash.update(d);
	}
	return hash.digest();
}
function verify(data, key, signature, algorithm) {


	try {
		return crypto_1.default.verify(algorithm, data, key, signature);
	}
	catch (e) {

		return false;
	}
}
function bufferEqual(a, b) {
	try {
		return crypto_1.default.timingSafeEqual(a, b);
	}
	catch {

		return false;
	}
}


}),

78963:
((__unused_webpack_module, exports, __webpack_require__) => {


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

81044:
((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseInteger = parseInteger;
exports.parseStringASCII = parseStringASCII;
exports.parseTime = parseTime;
exports.parseOID = parseOID;
exports.parseBoolean = parseBoolean;
exports.parseBitString = parseBitString;
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
const RE_TIME_SHORT_YEAR = /^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/;
const RE_TIME_LONG_YEAR = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/;


function parseInteger(buf) {
	let pos = 0;
	const end = buf.length;
	let val = buf[pos];
	const neg = val > 0x7f;

	const pad = neg ? 0xff : 0x00;
	while (val == pad && ++pos < end) {
		val = buf[pos];
	}

	const len = end - pos;
	if (len === 0)
		return BigInt(neg ? -1 : 0);

	val = neg ? val - 256 : val;

	let n = BigInt(val);
	for (let i = pos + 1; i < end; ++i) {
		n = n * BigInt(256) + BigInt(buf[i]);
	}
	return n;
}


function parseStringASCII(buf) {
	return buf.toString('ascii');
}


function parseTime(buf, shortYear) {
	const timeStr = parseStringASCII(buf);

	const m = shortYear
		? RE_TIME_SHORT_YEAR.exec(timeStr)
		: RE_TIME_LONG_YEAR.exec(timeStr);
	if (!m) {
		throw new Error('invalid time');
	}

	if (shortYear) {
		let year = Number(m[1]);
		year += year >= 50 ? 1900 : 2000;
		m[1] = year.toString();
	}

	return new Date(`${m[1]}-${m[2]}-${m[3]}T${m[4]}:${m[5]}:${m[6]}Z`);
}


function parseOID(buf) {
	let pos = 0;
	const end = buf.length;

	let n = buf[pos++];
	const first = Math.floor(n / 40);
	const second = n % 40;
	let oid = `${first}.${second}`;

	let val = 0;
	for (; pos < end; ++pos) {
		n = buf[pos];
		val = (val << 7) + (n & 0x7f);


		if ((n & 0x80) === 0) {
			oid += `.${val}`;
			val = 0;
		}
	}
	return oid;
}


function parseBoolean(buf) {
	return buf[0] !== 0;
}


function parseBitString(buf) {

	const unused = buf[0];
	const start = 1;
	const end = buf.length;
	const bits = [];
	for (let i = start; i < end; ++i) {
		const byte = buf[i];

		const skip = i === end - 1 ? unused : 0;

		for (let j = 7; j >= skip; --j) {

			bits.push((byte >> j) & 0x01);
		}
	}
	return bits;
}


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
((__unused_webpack_module, exports, __webpack_require__) => {


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

83566:
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
var __importStar = (this && this.__importStar) || function (mod) {
	if (mod && mod.__esModule) return mod;
	var result = {};
	if (mod != null) for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
	__setModuleDefault(result, mod);
	return result;
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.X509Certificate = exports.EXTENSION_OID_SCT = void 0;
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
const asn1_1 = __webpack_require__(86027);
const crypto = __importStar(__webpack_require__(69368));
const oid_1 = __webpack_require__(91817);
const pem = __importStar(__webpack_require__(1055));
const ext_1 = __webpack_require__(96389);
const EXTENSION_OID_SUBJECT_KEY_ID = '2.5.29.14';
const EXTENSION_OID_KEY_USAGE = '2.5.29.15';
const EXTENSION_OID_SUBJECT_ALT_NAME = '2.5.29.17';
const EXTENSION_OID_BASIC_CONSTRAINTS = '2.5.29.19';
const EXTENSION_OID_AUTHORITY_KEY_ID = '2.5.29.35';
exports.EXTENSION_OID_SCT = '1.3.6.1.4.1.11129.2.4.2';
class X509Certificate {
	constructor(asn1) {
		this.root = asn1;
	}
	static parse(cert) {
		const der = typeof cert === 'string' ? pem.toDER(cert) : cert;
		const asn1 = asn1_1.ASN1Obj.parseBuffer(der);
		return new X509Certificate(asn1);
	}
	get tbsCertificate() {
		return this.tbsCertificateObj;
	}
	get version() {

		const ver = this.versionObj.subs[0].toInteger();
		return `v${(ver + BigInt(1)).toString()}`;
	}
	get serialNumber() {
		return this.serialNumberObj.value;
	}
	get notBefore() {

		return this.validityObj.subs[0].toDate();
	}
	get notAfter() {

		return this.validityObj.subs[1].toDate();
	}
	get issuer() {
		return this.issuerObj.value;
	}
	get subject() {
		return this.subjectObj.value;
	}
	get publicKey() {
		return this.subjectPublicKeyInfoObj.toDER();
	}
	get signatureAlgorithm() {
		const oid = this.signatureAlgorithmObj.subs[0].toOID();
		return oid_1.ECDSA_SIGNATURE_ALGOS[oid];
	}
	get signatureValue() {

		return this.signatureValueObj.value.subarray(1);
	}
	get subjectAltName() {
		const ext = this.extSubjectAltName;
		return ext?.uri || /* istanbul ignore next */ ext?.rfc822Name;
	}
	get extensions() {



		const extSeq = this.extensionsObj?.subs[0];

		return extSeq?.subs || [];
	}
	get extKeyUsage() {
		const ext = this.findExtension(EXTENSION_OID_KEY_USAGE);
		return ext ? new ext_1.X509KeyUsageExtension(ext) : undefined;
	}
	get extBasicConstraints() {
		const ext = this.findExtension(EXTENSION_OID_BASIC_CONSTRAINTS);
		return ext ? new ext_1.X509BasicConstraintsExtension(ext) : undefined;
	}
	get extSubjectAltName() {
		const ext = this.findExtension(EXTENSION_OID_SUBJECT_ALT_NAME);
		return ext ? new ext_1.X509SubjectAlternativeNameExtension(ext) : undefined;
	}
	get extAuthorityKeyID() {
		const ext = this.findExtension(EXTENSION_OID_AUTHORITY_KEY_ID);
		return ext ? new ext_1.X509AuthorityKeyIDExtension(ext) : undefined;
	}
	get extSubjectKeyID() {
		const ext = this.findExtension(EXTENSION_OID_SUBJECT_KEY_ID);
		return ext
			? new ext_1.X509SubjectKeyIDExtension(ext)
			: /* istanbul ignore next */ undefined;
	}
	get extSCT() {
		const ext = this.findExtension(exports.EXTENSION_OID_SCT);
		return ext ? new ext_1.X509SCTExtension(ext) : undefined;
	}
	get isCA() {
		const ca = this.extBasicConstraints?.isCA || false;

		if (this.extKeyUsage) {
			return ca && this.extKeyUsage.keyCertSign;
		}


		return ca;
	}
	extension(oid) {
		const ext = this.findExtension(oid);
		return ext ? new ext_1.X509Extension(ext) : undefined;
	}
	verify(issuerCertificate) {

		const publicKey = issuerCertificate?.publicKey || this.publicKey;
		const key = crypto.createPublicKey(publicKey);
		return crypto.verify(this.tbsCertificate.toDER(), key, this.signatureValue, this.signatureAlgorithm);
	}
	validForDate(date) {
		return this.notBefore <= date && date <= this.notAfter;
	}
	equals(other) {
		return this.root.toDER().equals(other.root.toDER());
	}

	clone() {
		const der = this.root.toDER();
		const clone = Buffer.alloc(der.length);
		der.copy(clone);
		return X509Certificate.parse(clone);
	}
	findExtension(oid) {


		return this.extensions.find((ext) => ext.subs[0].toOID() === oid);
	}





	get tbsCertificateObj() {

		return this.root.subs[0];
	}

	get signatureAlgorithmObj() {

		return this.root.subs[1];
	}

	get signatureValueObj() {

		return this.root.subs[2];
	}

	get versionObj() {

		return this.tbsCertificateObj.subs[0];
	}

	get serialNumberObj() {

		return this.tbsCertificateObj.subs[1];
	}

	get issuerObj() {

		return this.tbsCertificateObj.subs[3];
	}

	get validityObj() {

		return this.tbsCertificateObj.subs[4];
	}

	get subjectObj() {

		return this.tbsCertificateObj.subs[5];
	}

	get subjectPublicKeyInfoObj() {

		return this.tbsCertificateObj.subs[6];
	}



	get extensionsObj() {
		return this.tbsCertificateObj.subs.find((sub) => sub.tag.isContextSpecific(0x03));
	}
}
exports.X509Certificate = X509Certificate;


}),

83917:
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
var __importStar = (this && this.__importStar) || function (mod) {
	if (mod && mod.__esModule) return mod;
	var result = {};
	if (mod != null) for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
	__setModuleDefault(result, mod);
	return result;
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.X509SCTExtension = exports.X509Certificate = exports.EXTENSION_OID_SCT = exports.ByteStream = exports.RFC3161Timestamp = exports.pem = exports.json = exports.encoding = exports.dsse = exports.crypto = exports.ASN1Obj = void 0;
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
var asn1_1 = __webpack_require__(86027);
Object.defineProperty(exports, "ASN1Obj", ({ enumerable: true, get: function () { return asn1_1.ASN1Obj; } }));
exports.crypto = __importStar(__webpack_require__(69368));
exports.dsse = __importStar(__webpack_require__(49032));
exports.encoding = __importStar(__webpack_require__(52788));
exports.json = __importStar(__webpack_require__(13327));
exports.pem = __importStar(__webpack_require__(1055));
var rfc3161_1 = __webpack_require__(20994);
Object.defineProperty(exports, "RFC3161Timestamp", ({ enumerable: true, get: function () { return rfc3161_1.RFC3161Timestamp; } }));
var stream_1 = __webpack_require__(1673);
Object.defineProperty(exports, "ByteStream", ({ enumerable: true, get: function () { return stream_1.ByteStream; } }));
var x509_1 = __webpack_require__(49358);
Object.defineProperty(exports, "EXTENSION_OID_SCT", ({ enumerable: true, get: function () { return x509_1.EXTENSION_OID_SCT; } }));
Object.defineProperty(exports, "X509Certificate", ({ enumerable: true, get: function () { return x509_1.X509Certificate; } }));
Object.defineProperty(exports, "X509SCTExtension", ({ enumerable: true, get: function () { return x509_1.X509SCTExtension; } }));


}),

83997:
((__unused_webpack_module, exports, __webpack_require__) => {


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

84243:
((__unused_webpack_module, exports, __webpack_require__) => {


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
exports.decodeLength = decodeLength;
exports.encodeLength = encodeLength;
const error_1 = __webpack_require__(11121);


function decodeLength(stream) {
	const buf = stream.getUint8();


	if ((buf & 0x80) === 0x00) {
		return buf;
	}


	const byteCount = buf & 0x7f;

	if (byteCount > 6) {
		throw new error_1.ASN1ParseError('length exceeds 6 byte limit');
	}

	let len = 0;
	for (let i = 0; i < byteCount; i++) {
		len = len * 256 + stream.getUint8();
	}

	if (len === 0) {
		throw new error_1.ASN1ParseError('indefinite length encoding not supported');
	}
	return len;
}

function encodeLength(len) {
	if (len < 128) {
		return Buffer.from([len]);
	}


	let val = BigInt(len);
	const bytes = [];
	while (val > 0n) {
		bytes.unshift(Number(val & 255n));
		val = val >> 8n;
	}
	return Buffer.from([0x80 | bytes.length, ...bytes]);
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
((module) => {

module.exports = {"rE":"3.1.0"};

}),

86027:
((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ASN1Obj = void 0;
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
var obj_1 = __webpack_require__(50990);
Object.defineProperty(exports, "ASN1Obj", ({ enumerable: true, get: function () { return obj_1.ASN1Obj; } }));


}),

86565:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
((module, __unused_webpack_exports, __webpack_require__) => {



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

91817:
((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SHA2_HASH_ALGOS = exports.ECDSA_SIGNATURE_ALGOS = void 0;
exports.ECDSA_SIGNATURE_ALGOS = {
	'1.2.840.10045.4.3.1': 'sha224',
	'1.2.840.10045.4.3.2': 'sha256',
	'1.2.840.10045.4.3.3': 'sha384',
	'1.2.840.10045.4.3.4': 'sha512',
};
exports.SHA2_HASH_ALGOS = {
	'2.16.840.1.101.3.4.2.1': 'sha256',
	'2.16.840.1.101.3.4.2.2': 'sha384',
	'2.16.840.1.101.3.4.2.3': 'sha512',
};


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

92714:
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
var __importStar = (this && this.__importStar) || function (mod) {
	if (mod && mod.__esModule) return mod;
	var result = {};
	if (mod != null) for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
	__setModuleDefault(result, mod);
	return result;
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RFC3161Timestamp = void 0;
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
const asn1_1 = __webpack_require__(86027);
const crypto = __importStar(__webpack_require__(69368));
const oid_1 = __webpack_require__(91817);
const error_1 = __webpack_require__(97512);
const tstinfo_1 = __webpack_require__(62925);
const OID_PKCS9_CONTENT_TYPE_SIGNED_DATA = '1.2.840.113549.1.7.2';
const OID_PKCS9_CONTENT_TYPE_TSTINFO = '1.2.840.113549.1.9.16.1.4';
const OID_PKCS9_MESSAGE_DIGEST_KEY = '1.2.840.113549.1.9.4';
class RFC3161Timestamp {
	constructor(asn1) {
		this.root = asn1;
	}
	static parse(der) {
		const asn1 = asn1_1.ASN1Obj.parseBuffer(der);
		return new RFC3161Timestamp(asn1);
	}
	get status() {
		return this.pkiStatusInfoObj.subs[0].toInteger();
	}
	get contentType() {
		return this.contentTypeObj.toOID();
	}
	get eContentType() {
		return this.eContentTypeObj.toOID();
	}
	get signingTime() {
		return this.tstInfo.genTime;
	}
	get signerIssuer() {
		return this.signerSidObj.subs[0].value;
	}
	get signerSerialNumber() {
		return this.signerSidObj.subs[1].value;
	}
	get signerDigestAlgorithm() {
		const oid = this.signerDigestAlgorithmObj.subs[0].toOID();
		return oid_1.SHA2_HASH_ALGOS[oid];
	}
	get signatureAlgorithm() {
		const oid = this.signatureAlgorithmObj.subs[0].toOID();
		return oid_1.ECDSA_SIGNATURE_ALGOS[oid];
	}
	get signatureValue() {
		return this.signatureValueObj.value;
	}
	get tstInfo() {

		return new tstinfo_1.TSTInfo(this.eContentObj.subs[0].subs[0]);
	}
	verify(data, publicKey) {
		if (!this.timeStampTokenObj) {
			throw new error_1.RFC3161TimestampVerificationError('timeStampToken is missing');
		}

		if (this.contentType !== OID_PKCS9_CONTENT_TYPE_SIGNED_DATA) {
			throw new error_1.RFC3161TimestampVerificationError(`incorrect content type: ${this.contentType}`);
		}

		if (this.eContentType !== OID_PKCS9_CONTENT_TYPE_TSTINFO) {
			throw new error_1.RFC3161TimestampVerificationError(`incorrect encapsulated content type: ${this.eContentType}`);
		}

		this.tstInfo.verify(data);

		this.verifyMessageDigest();

		this.verifySignature(publicKey);
	}
	verifyMessageDigest() {

		const tstInfoDigest = crypto.digest(this.signerDigestAlgorithm, this.tstInfo.raw);
		const expectedDigest = this.messageDigestAttributeObj.subs[1].subs[0].value;
		if (!crypto.bufferEqual(tstInfoDigest, expectedDigest)) {
			throw new error_1.RFC3161TimestampVerificationError('signed data does not match tstInfo');
		}
	}
	verifySignature(key) {

		const signedAttrs = this.signedAttrsObj.toDER();
		signedAttrs[0] = 0x31; // Change context-specific tag to SET

		const verified = crypto.verify(signedAttrs, key, this.signatureValue, this.signatureAlgorithm);
		if (!verified) {
			throw new error_1.RFC3161TimestampVerificationError('signature verification failed');
		}
	}

	get pkiStatusInfoObj() {

		return this.root.subs[0];
	}

	get timeStampTokenObj() {

		return this.root.subs[1];
	}

	get contentTypeObj() {
		return this.timeStampTokenObj.subs[0];
	}

	get signedDataObj() {
		const obj = this.timeStampTokenObj.subs.find((sub) => sub.tag.isContextSpecific(0x00));
		return obj.subs[0];
	}

	get encapContentInfoObj() {
		return this.signedDataObj.subs[2];
	}

	get signerInfosObj() {

		const sd = this.signedDataObj;
		return sd.subs[sd.subs.length - 1];
	}

	get signerInfoObj() {

		return this.signerInfosObj.subs[0];
	}

	get eContentTypeObj() {
		return this.encapContentInfoObj.subs[0];
	}

	get eContentObj() {
		return this.encapContentInfoObj.subs[1];
	}

	get signedAttrsObj() {
		const signedAttrs = this.signerInfoObj.subs.find((sub) => sub.tag.isContextSpecific(0x00));
		return signedAttrs;
	}

	get messageDigestAttributeObj() {
		const messageDigest = this.signedAttrsObj.subs.find((sub) => sub.subs[0].tag.isOID() &&
			sub.subs[0].toOID() === OID_PKCS9_MESSAGE_DIGEST_KEY);
		return messageDigest;
	}

	get signerSidObj() {
		return this.signerInfoObj.subs[1];
	}

	get signerDigestAlgorithmObj() {

		return this.signerInfoObj.subs[2];
	}

	get signatureAlgorithmObj() {

		return this.signerInfoObj.subs[4];
	}

	get signatureValueObj() {

		return this.signerInfoObj.subs[5];
	}
}
exports.RFC3161Timestamp = RFC3161Timestamp;


}),

96389:
((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.X509SCTExtension = exports.X509SubjectKeyIDExtension = exports.X509AuthorityKeyIDExtension = exports.X509SubjectAlternativeNameExtension = exports.X509KeyUsageExtension = exports.X509BasicConstraintsExtension = exports.X509Extension = void 0;
const stream_1 = __webpack_require__(1673);
const sct_1 = __webpack_require__(6144);

class X509Extension {
	constructor(asn1) {
		this.root = asn1;
	}
	get oid() {
		return this.root.subs[0].toOID();
	}
	get critical() {


		return this.root.subs.length === 3 ? this.root.subs[1].toBoolean() : false;
	}
	get value() {
		return this.extnValueObj.value;
	}
	get valueObj() {
		return this.extnValueObj;
	}
	get extnValueObj() {

		return this.root.subs[this.root.subs.length - 1];
	}
}
exports.X509Extension = X509Extension;

class X509BasicConstraintsExtension extends X509Extension {
	get isCA() {
		return this.sequence.subs[0]?.toBoolean() ?? false;
	}
	get pathLenConstraint() {
		return this.sequence.subs.length > 1
			? this.sequence.subs[1].toInteger()
			: undefined;
	}


	get sequence() {
		return this.extnValueObj.subs[0];
	}
}
exports.X509BasicConstraintsExtension = X509BasicConstraintsExtension;

class X509KeyUsageExtension extends X509Extension {
	get digitalSignature() {
		return this.bitString[0] === 1;
	}
	get keyCertSign() {
		return this.bitString[5] === 1;
	}
	get crlSign() {
		return this.bitString[6] === 1;
	}


	get bitString() {
		return this.extnValueObj.subs[0].toBitString();
	}
}
exports.X509KeyUsageExtension = X509KeyUsageExtension;

class X509SubjectAlternativeNameExtension extends X509Extension {
	get rfc822Name() {
		return this.findGeneralName(0x01)?.value.toString('ascii');
	}
	get uri() {
		return this.findGeneralName(0x06)?.value.toString('ascii');
	}

	otherName(oid) {
		const otherName = this.findGeneralName(0x00);
		if (otherName === undefined) {
			return undefined;
		}


		const otherNameOID = otherName.subs[0].toOID();
		if (otherNameOID !== oid) {
			return undefined;
		}

		const otherNameValue = otherName.subs[1];
		return otherNameValue.subs[0].value.toString('ascii');
	}
	findGeneralName(tag) {
		return this.generalNames.find((gn) => gn.tag.isContextSpecific(tag));
	}

	get generalNames() {
		return this.extnValueObj.subs[0].subs;
	}
}
exports.X509SubjectAlternativeNameExtension = X509SubjectAlternativeNameExtension;

class X509AuthorityKeyIDExtension extends X509Extension {
	get keyIdentifier() {
		return this.findSequenceMember(0x00)?.value;
	}
	findSequenceMember(tag) {
		return this.sequence.subs.find((el) => el.tag.isContextSpecific(tag));
	}

	get sequence() {
		return this.extnValueObj.subs[0];
	}
}
exports.X509AuthorityKeyIDExtension = X509AuthorityKeyIDExtension;

class X509SubjectKeyIDExtension extends X509Extension {
	get keyIdentifier() {
		return this.extnValueObj.subs[0].value;
	}
}
exports.X509SubjectKeyIDExtension = X509SubjectKeyIDExtension;

class X509SCTExtension extends X509Extension {
	constructor(asn1) {
		super(asn1);
	}
	get signedCertificateTimestamps() {
		const buf = this.extnValueObj.subs[0].value;
		const stream = new stream_1.ByteStream(buf);


		const end = stream.getUint16() + 2;
		const sctList = [];
		while (stream.position < end) {

			const sctLength = stream.getUint16();

			const sct = stream.getBlock(sctLength);
			sctList.push(sct_1.SignedCertificateTimestamp.parse(sct));
		}
		if (stream.position !== end) {
			throw new Error('SCT list length does not match actual length');
		}
		return sctList;
	}
}
exports.X509SCTExtension = X509SCTExtension;


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
((__unused_webpack_module, exports, __webpack_require__) => {


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

97512:
((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RFC3161TimestampVerificationError = void 0;
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
class RFC3161TimestampVerificationError extends Error {
}
exports.RFC3161TimestampVerificationError = RFC3161TimestampVerificationError;


}),

97841:
((__unused_webpack_module, exports, __webpack_require__) => {


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
((__unused_webpack_module, exports, __webpack_require__) => {


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
