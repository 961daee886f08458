export const id = 1484;
export const ids = [1484];
export const modules = {

1484:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyHashedRekordTLogBody = verifyHashedRekordTLogBody;
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
const error_1 = __webpack_require__(36849);

function verifyHashedRekordTLogBody(tlogEntry, content) {
	switch (tlogEntry.apiVersion) {
		case '0.0.1':
			return verifyHashedrekord001TLogBody(tlogEntry, content);
		default:
			throw new error_1.VerificationError({
				code: 'TLOG_BODY_ERROR',
				message: `unsupported hashedrekord version: ${tlogEntry.apiVersion}`,
			});
	}
}


function verifyHashedrekord001TLogBody(tlogEntry, content) {

	const tlogSig = tlogEntry.spec.signature.content || '';
	if (!content.compareSignature(Buffer.from(tlogSig, 'base64'))) {
		throw new error_1.VerificationError({
			code: 'TLOG_BODY_ERROR',
			message: 'signature mismatch',
		});
	}

	const tlogDigest = tlogEntry.spec.data.hash?.value || '';
	if (!content.compareDigest(Buffer.from(tlogDigest, 'hex'))) {
		throw new error_1.VerificationError({
			code: 'TLOG_BODY_ERROR',
			message: 'digest mismatch',
		});
	}
}


}),

6412:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyMerkleInclusion = verifyMerkleInclusion;
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
const error_1 = __webpack_require__(36849);
const RFC6962_LEAF_HASH_PREFIX = Buffer.from([0x00]);
const RFC6962_NODE_HASH_PREFIX = Buffer.from([0x01]);
function verifyMerkleInclusion(entry) {
	const inclusionProof = entry.inclusionProof;
	const logIndex = BigInt(inclusionProof.logIndex);
	const treeSize = BigInt(inclusionProof.treeSize);
	if (logIndex < 0n || logIndex >= treeSize) {
		throw new error_1.VerificationError({
			code: 'TLOG_INCLUSION_PROOF_ERROR',
			message: `invalid index: ${logIndex}`,
		});
	}


	const { inner, border } = decompInclProof(logIndex, treeSize);
	if (inclusionProof.hashes.length !== inner + border) {
		throw new error_1.VerificationError({
			code: 'TLOG_INCLUSION_PROOF_ERROR',
			message: 'invalid hash count',
		});
	}
	const innerHashes = inclusionProof.hashes.slice(0, inner);
	const borderHashes = inclusionProof.hashes.slice(inner);

	const leafHash = hashLeaf(entry.canonicalizedBody);

	const calculatedHash = chainBorderRight(chainInner(leafHash, innerHashes, logIndex), borderHashes);

	if (!core_1.crypto.bufferEqual(calculatedHash, inclusionProof.rootHash)) {
		throw new error_1.VerificationError({
			code: 'TLOG_INCLUSION_PROOF_ERROR',
			message: 'calculated root hash does not match inclusion proof',
		});
	}
}




function decompInclProof(index, size) {
	const inner = innerProofSize(index, size);
	const border = onesCount(index >> BigInt(inner));
	return { inner, border };
}



function chainInner(seed, hashes, index) {
	return hashes.reduce((acc, h, i) => {
		if ((index >> BigInt(i)) & BigInt(1)) {
			return hashChildren(h, acc);
		}
		else {
			return hashChildren(acc, h);
		}
	}, seed);
}

function chainBorderRight(seed, hashes) {
	return hashes.reduce((acc, h) => hashChildren(h, acc), seed);
}
function innerProofSize(index, size) {
	return bitLength(index ^ (size - BigInt(1)));
}


function onesCount(num) {
	return num.toString(2).split('1').length - 1;
}

function bitLength(n) {
	if (n === 0n) {
		return 0;
	}
	return n.toString(2).length;
}


function hashChildren(left, right) {
	return core_1.crypto.digest('sha256', RFC6962_NODE_HASH_PREFIX, left, right);
}
function hashLeaf(leaf) {
	return core_1.crypto.digest('sha256', RFC6962_LEAF_HASH_PREFIX, leaf);
}


}),

17703:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyIntotoTLogBody = verifyIntotoTLogBody;
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
const error_1 = __webpack_require__(36849);

function verifyIntotoTLogBody(tlogEntry, content) {
	switch (tlogEntry.apiVersion) {
		case '0.0.2':
			return verifyIntoto002TLogBody(tlogEntry, content);
		default:
			throw new error_1.VerificationError({
				code: 'TLOG_BODY_ERROR',
				message: `unsupported intoto version: ${tlogEntry.apiVersion}`,
			});
	}
}

function verifyIntoto002TLogBody(tlogEntry, content) {

	if (tlogEntry.spec.content.envelope.signatures?.length !== 1) {
		throw new error_1.VerificationError({
			code: 'TLOG_BODY_ERROR',
			message: 'signature count mismatch',
		});
	}

	const tlogSig = base64Decode(tlogEntry.spec.content.envelope.signatures[0].sig);

	if (!content.compareSignature(Buffer.from(tlogSig, 'base64'))) {
		throw new error_1.VerificationError({
			code: 'TLOG_BODY_ERROR',
			message: 'tlog entry signature mismatch',
		});
	}


	const tlogHash = tlogEntry.spec.content.payloadHash?.value || '';
	if (!content.compareDigest(Buffer.from(tlogHash, 'hex'))) {
		throw new error_1.VerificationError({
			code: 'TLOG_BODY_ERROR',
			message: 'DSSE payload hash mismatch',
		});
	}
}
function base64Decode(str) {
	return Buffer.from(str, 'base64').toString('utf-8');
}


}),

19738:
(function (__unused_webpack_module, exports) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.filterCertAuthorities = filterCertAuthorities;
exports.filterTLogAuthorities = filterTLogAuthorities;
function filterCertAuthorities(certAuthorities, timestamp) {
	return certAuthorities.filter((ca) => {
		return ca.validFor.start <= timestamp && ca.validFor.end >= timestamp;
	});
}


function filterTLogAuthorities(tlogAuthorities, criteria) {
	return tlogAuthorities.filter((tlog) => {


		if (criteria.logID && !tlog.logID.equals(criteria.logID)) {
			return false;
		}

		return (tlog.validFor.start <= criteria.targetDate &&
			criteria.targetDate <= tlog.validFor.end);
	});
}


}),

20364:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyCheckpoint = verifyCheckpoint;
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
const error_1 = __webpack_require__(36849);
const trust_1 = __webpack_require__(97822);

const CHECKPOINT_SEPARATOR = '\n\n';







const SIGNATURE_REGEX = /\u2014 (\S+) (\S+)\n/g;







function verifyCheckpoint(entry, tlogs) {


	const validTLogs = (0, trust_1.filterTLogAuthorities)(tlogs, {
		targetDate: new Date(Number(entry.integratedTime) * 1000),
	});
	const inclusionProof = entry.inclusionProof;
	const signedNote = SignedNote.fromString(inclusionProof.checkpoint.envelope);
	const checkpoint = LogCheckpoint.fromString(signedNote.note);

	if (!verifySignedNote(signedNote, validTLogs)) {
		throw new error_1.VerificationError({
			code: 'TLOG_INCLUSION_PROOF_ERROR',
			message: 'invalid checkpoint signature',
		});
	}


	if (!core_1.crypto.bufferEqual(checkpoint.logHash, inclusionProof.rootHash)) {
		throw new error_1.VerificationError({
			code: 'TLOG_INCLUSION_PROOF_ERROR',
			message: 'root hash mismatch',
		});
	}
}




function verifySignedNote(signedNote, tlogs) {
	const data = Buffer.from(signedNote.note, 'utf-8');
	return signedNote.signatures.every((signature) => {

		const tlog = tlogs.find((tlog) => core_1.crypto.bufferEqual(tlog.logID.subarray(0, 4), signature.keyHint));
		if (!tlog) {
			return false;
		}
		return core_1.crypto.verify(data, tlog.publicKey, signature.signature);
	});
}



class SignedNote {
	constructor(note, signatures) {
		this.note = note;
		this.signatures = signatures;
	}

	static fromString(envelope) {
		if (!envelope.includes(CHECKPOINT_SEPARATOR)) {
			throw new error_1.VerificationError({
				code: 'TLOG_INCLUSION_PROOF_ERROR',
				message: 'missing checkpoint separator',
			});
		}

		const split = envelope.indexOf(CHECKPOINT_SEPARATOR);
		const header = envelope.slice(0, split + 1);
		const data = envelope.slice(split + CHECKPOINT_SEPARATOR.length);

		const matches = data.matchAll(SIGNATURE_REGEX);



		const signatures = Array.from(matches, (match) => {
			const [, name, signature] = match;
			const sigBytes = Buffer.from(signature, 'base64');
			if (sigBytes.length < 5) {
				throw new error_1.VerificationError({
					code: 'TLOG_INCLUSION_PROOF_ERROR',
					message: 'malformed checkpoint signature',
				});
			}
			return {
				name,
				keyHint: sigBytes.subarray(0, 4),
				signature: sigBytes.subarray(4),
			};
		});
		if (signatures.length === 0) {
			throw new error_1.VerificationError({
				code: 'TLOG_INCLUSION_PROOF_ERROR',
				message: 'no signatures found in checkpoint',
			});
		}
		return new SignedNote(header, signatures);
	}
}








class LogCheckpoint {
	constructor(origin, logSize, logHash, rest) {
		this.origin = origin;
		this.logSize = logSize;
		this.logHash = logHash;
		this.rest = rest;
	}
	static fromString(note) {
		const lines = note.trimEnd().split('\n');
		if (lines.length < 3) {
			throw new error_1.VerificationError({
				code: 'TLOG_INCLUSION_PROOF_ERROR',
				message: 'too few lines in checkpoint header',
			});
		}
		const origin = lines[0];
		const logSize = BigInt(lines[1]);
		const rootHash = Buffer.from(lines[2], 'base64');
		const rest = lines.slice(3);
		return new LogCheckpoint(origin, logSize, rootHash, rest);
	}
}


}),

21633:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifySCTs = verifySCTs;
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
const error_1 = __webpack_require__(36849);
const trust_1 = __webpack_require__(97822);
function verifySCTs(cert, issuer, ctlogs) {
	let extSCT;





	const clone = cert.clone();



	for (let i = 0; i < clone.extensions.length; i++) {
		const ext = clone.extensions[i];
		if (ext.subs[0].toOID() === core_1.EXTENSION_OID_SCT) {
			extSCT = new core_1.X509SCTExtension(ext);

			clone.extensions.splice(i, 1);
			break;
		}
	}

	if (!extSCT) {
		return [];
	}


	if (extSCT.signedCertificateTimestamps.length === 0) {
		return [];
	}


	const preCert = new core_1.ByteStream();

	const issuerId = core_1.crypto.digest('sha256', issuer.publicKey);
	preCert.appendView(issuerId);

	const tbs = clone.tbsCertificate.toDER();
	preCert.appendUint24(tbs.length);
	preCert.appendView(tbs);

	return extSCT.signedCertificateTimestamps.map((sct) => {

		const validCTLogs = (0, trust_1.filterTLogAuthorities)(ctlogs, {
			logID: sct.logID,
			targetDate: sct.datetime,
		});

		const verified = validCTLogs.some((log) => sct.verify(preCert.buffer, log.publicKey));
		if (!verified) {
			throw new error_1.VerificationError({
				code: 'CERTIFICATE_ERROR',
				message: 'SCT verification failed',
			});
		}
		return sct.logID;
	});
}


}),

26531:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MessageSignatureContent = void 0;
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
class MessageSignatureContent {
	constructor(messageSignature, artifact) {
		this.signature = messageSignature.signature;
		this.messageDigest = messageSignature.messageDigest.digest;
		this.artifact = artifact;
	}
	compareSignature(signature) {
		return core_1.crypto.bufferEqual(signature, this.signature);
	}
	compareDigest(digest) {
		return core_1.crypto.bufferEqual(digest, this.messageDigest);
	}
	verifySignature(key) {
		return core_1.crypto.verify(this.artifact, key, this.signature);
	}
}
exports.MessageSignatureContent = MessageSignatureContent;


}),

27005:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyDSSETLogBody = verifyDSSETLogBody;
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
const error_1 = __webpack_require__(36849);

function verifyDSSETLogBody(tlogEntry, content) {
	switch (tlogEntry.apiVersion) {
		case '0.0.1':
			return verifyDSSE001TLogBody(tlogEntry, content);
		default:
			throw new error_1.VerificationError({
				code: 'TLOG_BODY_ERROR',
				message: `unsupported dsse version: ${tlogEntry.apiVersion}`,
			});
	}
}

function verifyDSSE001TLogBody(tlogEntry, content) {

	if (tlogEntry.spec.signatures?.length !== 1) {
		throw new error_1.VerificationError({
			code: 'TLOG_BODY_ERROR',
			message: 'signature count mismatch',
		});
	}
	const tlogSig = tlogEntry.spec.signatures[0].signature;

	if (!content.compareSignature(Buffer.from(tlogSig, 'base64')))
		throw new error_1.VerificationError({
			code: 'TLOG_BODY_ERROR',
			message: 'tlog entry signature mismatch',
		});


	const tlogHash = tlogEntry.spec.payloadHash?.value || '';
	if (!content.compareDigest(Buffer.from(tlogHash, 'hex'))) {
		throw new error_1.VerificationError({
			code: 'TLOG_BODY_ERROR',
			message: 'DSSE payload hash mismatch',
		});
	}
}


}),

27968:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyTSATimestamp = verifyTSATimestamp;
exports.verifyTLogTimestamp = verifyTLogTimestamp;
const error_1 = __webpack_require__(36849);
const checkpoint_1 = __webpack_require__(20364);
const merkle_1 = __webpack_require__(6412);
const set_1 = __webpack_require__(32688);
const tsa_1 = __webpack_require__(84472);
function verifyTSATimestamp(timestamp, data, timestampAuthorities) {
	(0, tsa_1.verifyRFC3161Timestamp)(timestamp, data, timestampAuthorities);
	return {
		type: 'timestamp-authority',
		logID: timestamp.signerSerialNumber,
		timestamp: timestamp.signingTime,
	};
}
function verifyTLogTimestamp(entry, tlogAuthorities) {
	let inclusionVerified = false;
	if (isTLogEntryWithInclusionPromise(entry)) {
		(0, set_1.verifyTLogSET)(entry, tlogAuthorities);
		inclusionVerified = true;
	}
	if (isTLogEntryWithInclusionProof(entry)) {
		(0, merkle_1.verifyMerkleInclusion)(entry);
		(0, checkpoint_1.verifyCheckpoint)(entry, tlogAuthorities);
		inclusionVerified = true;
	}
	if (!inclusionVerified) {
		throw new error_1.VerificationError({
			code: 'TLOG_MISSING_INCLUSION_ERROR',
			message: 'inclusion could not be verified',
		});
	}
	return {
		type: 'transparency-log',
		logID: entry.logId.keyId,
		timestamp: new Date(Number(entry.integratedTime) * 1000),
	};
}
function isTLogEntryWithInclusionPromise(entry) {
	return entry.inclusionPromise !== undefined;
}
function isTLogEntryWithInclusionProof(entry) {
	return entry.inclusionProof !== undefined;
}


}),

32688:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyTLogSET = verifyTLogSET;
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
const error_1 = __webpack_require__(36849);
const trust_1 = __webpack_require__(97822);



function verifyTLogSET(entry, tlogs) {


	const validTLogs = (0, trust_1.filterTLogAuthorities)(tlogs, {
		logID: entry.logId.keyId,
		targetDate: new Date(Number(entry.integratedTime) * 1000),
	});

	const verified = validTLogs.some((tlog) => {

		const payload = toVerificationPayload(entry);

		const data = Buffer.from(core_1.json.canonicalize(payload), 'utf8');

		const signature = entry.inclusionPromise.signedEntryTimestamp;
		return core_1.crypto.verify(data, tlog.publicKey, signature);
	});
	if (!verified) {
		throw new error_1.VerificationError({
			code: 'TLOG_INCLUSION_PROMISE_ERROR',
			message: 'inclusion promise could not be verified',
		});
	}
}



function toVerificationPayload(entry) {
	const { integratedTime, logIndex, logId, canonicalizedBody } = entry;
	return {
		body: canonicalizedBody.toString('base64'),
		integratedTime: Number(integratedTime),
		logIndex: Number(logIndex),
		logID: logId.keyId.toString('hex'),
	};
}


}),

36849:
(function (__unused_webpack_module, exports) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.PolicyError = exports.VerificationError = void 0;
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
class BaseError extends Error {
	constructor({ code, message, cause, }) {
		super(message);
		this.code = code;
		this.cause = cause;
		this.name = this.constructor.name;
	}
}
class VerificationError extends BaseError {
}
exports.VerificationError = VerificationError;
class PolicyError extends BaseError {
}
exports.PolicyError = PolicyError;


}),

38218:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyTLogBody = verifyTLogBody;
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
const error_1 = __webpack_require__(36849);
const dsse_1 = __webpack_require__(27005);
const hashedrekord_1 = __webpack_require__(1484);
const intoto_1 = __webpack_require__(17703);

function verifyTLogBody(entry, sigContent) {
	const { kind, version } = entry.kindVersion;
	const body = JSON.parse(entry.canonicalizedBody.toString('utf8'));
	if (kind !== body.kind || version !== body.apiVersion) {
		throw new error_1.VerificationError({
			code: 'TLOG_BODY_ERROR',
			message: `kind/version mismatch - expected: ${kind}/${version}, received: ${body.kind}/${body.apiVersion}`,
		});
	}
	switch (body.kind) {
		case 'dsse':
			return (0, dsse_1.verifyDSSETLogBody)(body, sigContent);
		case 'intoto':
			return (0, intoto_1.verifyIntotoTLogBody)(body, sigContent);
		case 'hashedrekord':
			return (0, hashedrekord_1.verifyHashedRekordTLogBody)(body, sigContent);

		default:
			throw new error_1.VerificationError({
				code: 'TLOG_BODY_ERROR',
				message: `unsupported kind: ${kind}`,
			});
	}
}


}),

38412:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CertificateChainVerifier = void 0;
exports.verifyCertificateChain = verifyCertificateChain;
const error_1 = __webpack_require__(36849);
const trust_1 = __webpack_require__(97822);
function verifyCertificateChain(timestamp, leaf, certificateAuthorities) {


	const cas = (0, trust_1.filterCertAuthorities)(certificateAuthorities, timestamp);

	let error;
	for (const ca of cas) {
		try {
			const verifier = new CertificateChainVerifier({
				trustedCerts: ca.certChain,
				untrustedCert: leaf,
				timestamp,
			});
			return verifier.verify();
		}
		catch (err) {
			error = err;
		}
	}


	throw new error_1.VerificationError({
		code: 'CERTIFICATE_ERROR',
		message: 'Failed to verify certificate chain',
		cause: error,
	});
}
class CertificateChainVerifier {
	constructor(opts) {
		this.untrustedCert = opts.untrustedCert;
		this.trustedCerts = opts.trustedCerts;
		this.localCerts = dedupeCertificates([
			...opts.trustedCerts,
			opts.untrustedCert,
		]);
		this.timestamp = opts.timestamp;
	}
	verify() {

		const certificatePath = this.sort();

		this.checkPath(certificatePath);
		const validForDate = certificatePath.every((cert) => cert.validForDate(this.timestamp));
		if (!validForDate) {
			throw new error_1.VerificationError({
				code: 'CERTIFICATE_ERROR',
				message: 'certificate is not valid or expired at the specified date',
			});
		}

		return certificatePath;
	}
	sort() {
		const leafCert = this.untrustedCert;

		let paths = this.buildPaths(leafCert);

		paths = paths.filter((path) => path.some((cert) => this.trustedCerts.includes(cert)));
		if (paths.length === 0) {
			throw new error_1.VerificationError({
				code: 'CERTIFICATE_ERROR',
				message: 'no trusted certificate path found',
			});
		}


		const path = paths.reduce((prev, curr) => prev.length < curr.length ? prev : curr);



		return [leafCert, ...path].slice(0, -1);
	}

	buildPaths(certificate) {
		const paths = [];
		const issuers = this.findIssuer(certificate);
		if (issuers.length === 0) {
			throw new error_1.VerificationError({
				code: 'CERTIFICATE_ERROR',
				message: 'no valid certificate path found',
			});
		}
		for (let i = 0; i < issuers.length; i++) {
			const issuer = issuers[i];

			if (issuer.equals(certificate)) {
				paths.push([certificate]);
				continue;
			}

			const subPaths = this.buildPaths(issuer);

			for (let j = 0; j < subPaths.length; j++) {
				paths.push([issuer, ...subPaths[j]]);
			}
		}
		return paths;
	}

	findIssuer(certificate) {
		let issuers = [];
		let keyIdentifier;

		if (certificate.subject.equals(certificate.issuer)) {
			if (certificate.verify()) {
				return [certificate];
			}
		}


		if (certificate.extAuthorityKeyID) {
			keyIdentifier = certificate.extAuthorityKeyID.keyIdentifier;


		}


		this.localCerts.forEach((possibleIssuer) => {
			if (keyIdentifier) {
				if (possibleIssuer.extSubjectKeyID) {
					if (possibleIssuer.extSubjectKeyID.keyIdentifier.equals(keyIdentifier)) {
						issuers.push(possibleIssuer);
					}
					return;
				}
			}


			if (possibleIssuer.subject.equals(certificate.issuer)) {
				issuers.push(possibleIssuer);
			}
		});

		issuers = issuers.filter((issuer) => {
			try {
				return certificate.verify(issuer);
			}
			catch (ex) {

				return false;
			}
		});
		return issuers;
	}
	checkPath(path) {

		if (path.length < 1) {
			throw new error_1.VerificationError({
				code: 'CERTIFICATE_ERROR',
				message: 'certificate chain must contain at least one certificate',
			});
		}

		const validCAs = path.slice(1).every((cert) => cert.isCA);
		if (!validCAs) {
			throw new error_1.VerificationError({
				code: 'CERTIFICATE_ERROR',
				message: 'intermediate certificate is not a CA',
			});
		}


		for (let i = path.length - 2; i >= 0; i--) {

			if (!path[i].issuer.equals(path[i + 1].subject)) {
				throw new error_1.VerificationError({
					code: 'CERTIFICATE_ERROR',
					message: 'incorrect certificate name chaining',
				});
			}
		}

		for (let i = 0; i < path.length; i++) {
			const cert = path[i];

			if (cert.extBasicConstraints?.isCA) {
				const pathLength = cert.extBasicConstraints.pathLenConstraint;





				if (pathLength !== undefined && pathLength < i - 1) {
					throw new error_1.VerificationError({
						code: 'CERTIFICATE_ERROR',
						message: 'path length constraint exceeded',
					});
				}
			}
		}
	}
}
exports.CertificateChainVerifier = CertificateChainVerifier;

function dedupeCertificates(certs) {
	for (let i = 0; i < certs.length; i++) {
		for (let j = i + 1; j < certs.length; j++) {
			if (certs[i].equals(certs[j])) {
				certs.splice(j, 1);
				j--;
			}
		}
	}
	return certs;
}


}),

42544:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toSignedEntity = toSignedEntity;
exports.signatureContent = signatureContent;
const core_1 = __webpack_require__(83917);
const dsse_1 = __webpack_require__(52635);
const message_1 = __webpack_require__(26531);
function toSignedEntity(bundle, artifact) {
	const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
	const timestamps = [];
	for (const entry of tlogEntries) {
		timestamps.push({
			$case: 'transparency-log',
			tlogEntry: entry,
		});
	}
	for (const ts of timestampVerificationData?.rfc3161Timestamps ?? []) {
		timestamps.push({
			$case: 'timestamp-authority',
			timestamp: core_1.RFC3161Timestamp.parse(ts.signedTimestamp),
		});
	}
	return {
		signature: signatureContent(bundle, artifact),
		key: key(bundle),
		tlogEntries,
		timestamps,
	};
}
function signatureContent(bundle, artifact) {
	switch (bundle.content.$case) {
		case 'dsseEnvelope':
			return new dsse_1.DSSESignatureContent(bundle.content.dsseEnvelope);
		case 'messageSignature':
			return new message_1.MessageSignatureContent(bundle.content.messageSignature, artifact);
	}
}
function key(bundle) {
	switch (bundle.verificationMaterial.content.$case) {
		case 'publicKey':
			return {
				$case: 'public-key',
				hint: bundle.verificationMaterial.content.publicKey.hint,
			};
		case 'x509CertificateChain':
			return {
				$case: 'certificate',
				certificate: core_1.X509Certificate.parse(bundle.verificationMaterial.content.x509CertificateChain
					.certificates[0].rawBytes),
			};
		case 'certificate':
			return {
				$case: 'certificate',
				certificate: core_1.X509Certificate.parse(bundle.verificationMaterial.content.certificate.rawBytes),
			};
	}
}


}),

52635:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DSSESignatureContent = void 0;
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
class DSSESignatureContent {
	constructor(env) {
		this.env = env;
	}
	compareDigest(digest) {
		return core_1.crypto.bufferEqual(digest, core_1.crypto.digest('sha256', this.env.payload));
	}
	compareSignature(signature) {
		return core_1.crypto.bufferEqual(signature, this.signature);
	}
	verifySignature(key) {
		return core_1.crypto.verify(this.preAuthEncoding, key, this.signature);
	}
	get signature() {
		return this.env.signatures.length > 0
			? this.env.signatures[0].sig
			: Buffer.from('');
	}

	get preAuthEncoding() {
		return core_1.dsse.preAuthEncoding(this.env.payloadType, this.env.payload);
	}
}
exports.DSSESignatureContent = DSSESignatureContent;


}),

53771:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyPublicKey = verifyPublicKey;
exports.verifyCertificate = verifyCertificate;
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
const error_1 = __webpack_require__(36849);
const certificate_1 = __webpack_require__(38412);
const sct_1 = __webpack_require__(21633);
const OID_FULCIO_ISSUER_V1 = '1.3.6.1.4.1.57264.1.1';
const OID_FULCIO_ISSUER_V2 = '1.3.6.1.4.1.57264.1.8';
function verifyPublicKey(hint, timestamps, trustMaterial) {
	const key = trustMaterial.publicKey(hint);
	timestamps.forEach((timestamp) => {
		if (!key.validFor(timestamp)) {
			throw new error_1.VerificationError({
				code: 'PUBLIC_KEY_ERROR',
				message: `Public key is not valid for timestamp: ${timestamp.toISOString()}`,
			});
		}
	});
	return { key: key.publicKey };
}
function verifyCertificate(leaf, timestamps, trustMaterial) {

	let path = [];
	timestamps.forEach((timestamp) => {
		path = (0, certificate_1.verifyCertificateChain)(timestamp, leaf, trustMaterial.certificateAuthorities);
	});
	return {
		scts: (0, sct_1.verifySCTs)(path[0], path[1], trustMaterial.ctlogs),
		signer: getSigner(path[0]),
	};
}
function getSigner(cert) {
	let issuer;
	const issuerExtension = cert.extension(OID_FULCIO_ISSUER_V2);

	if (issuerExtension) {
		issuer = issuerExtension.valueObj.subs?.[0]?.value.toString('ascii');
	}
	else {
		issuer = cert.extension(OID_FULCIO_ISSUER_V1)?.value.toString('ascii');
	}
	const identity = {
		extensions: { issuer },
		subjectAlternativeName: cert.subjectAltName,
	};
	return {
		key: core_1.crypto.createPublicKey(cert.publicKey),
		identity,
	};
}


}),

54187:
(function (__unused_webpack_module, exports, __webpack_require__) {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.Verifier = exports.toTrustMaterial = __webpack_unused_export__ = __webpack_unused_export__ = exports.toSignedEntity = void 0;

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
var bundle_1 = __webpack_require__(42544);
Object.defineProperty(exports, "toSignedEntity", ({ enumerable: true, get: function () { return bundle_1.toSignedEntity; } }));
var error_1 = __webpack_require__(36849);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return error_1.PolicyError; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return error_1.VerificationError; } });
var trust_1 = __webpack_require__(97822);
Object.defineProperty(exports, "toTrustMaterial", ({ enumerable: true, get: function () { return trust_1.toTrustMaterial; } }));
var verifier_1 = __webpack_require__(74433);
Object.defineProperty(exports, "Verifier", ({ enumerable: true, get: function () { return verifier_1.Verifier; } }));


}),

74433:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Verifier = void 0;
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
const util_1 = __webpack_require__(39023);
const error_1 = __webpack_require__(36849);
const key_1 = __webpack_require__(53771);
const policy_1 = __webpack_require__(88037);
const timestamp_1 = __webpack_require__(27968);
const tlog_1 = __webpack_require__(38218);
class Verifier {
	constructor(trustMaterial, options = {}) {
		this.trustMaterial = trustMaterial;
		this.options = {
			ctlogThreshold: options.ctlogThreshold ?? 1,
			tlogThreshold: options.tlogThreshold ?? 1,
			tsaThreshold: options.tsaThreshold ?? 0,
		};
	}
	verify(entity, policy) {
		const timestamps = this.verifyTimestamps(entity);
		const signer = this.verifySigningKey(entity, timestamps);
		this.verifyTLogs(entity);
		this.verifySignature(entity, signer);
		if (policy) {
			this.verifyPolicy(policy, signer.identity || {});
		}
		return signer;
	}

	verifyTimestamps(entity) {
		let tlogCount = 0;
		let tsaCount = 0;
		const timestamps = entity.timestamps.map((timestamp) => {
			switch (timestamp.$case) {
				case 'timestamp-authority':
					tsaCount++;
					return (0, timestamp_1.verifyTSATimestamp)(timestamp.timestamp, entity.signature.signature, this.trustMaterial.timestampAuthorities);
				case 'transparency-log':
					tlogCount++;
					return (0, timestamp_1.verifyTLogTimestamp)(timestamp.tlogEntry, this.trustMaterial.tlogs);
			}
		});

		if (containsDupes(timestamps)) {
			throw new error_1.VerificationError({
				code: 'TIMESTAMP_ERROR',
				message: 'duplicate timestamp',
			});
		}
		if (tlogCount < this.options.tlogThreshold) {
			throw new error_1.VerificationError({
				code: 'TIMESTAMP_ERROR',
				message: `expected ${this.options.tlogThreshold} tlog timestamps, got ${tlogCount}`,
			});
		}
		if (tsaCount < this.options.tsaThreshold) {
			throw new error_1.VerificationError({
				code: 'TIMESTAMP_ERROR',
				message: `expected ${this.options.tsaThreshold} tsa timestamps, got ${tsaCount}`,
			});
		}
		return timestamps.map((t) => t.timestamp);
	}


	verifySigningKey({ key }, timestamps) {
		switch (key.$case) {
			case 'public-key': {
				return (0, key_1.verifyPublicKey)(key.hint, timestamps, this.trustMaterial);
			}
			case 'certificate': {
				const result = (0, key_1.verifyCertificate)(key.certificate, timestamps, this.trustMaterial);

				if (containsDupes(result.scts)) {
					throw new error_1.VerificationError({
						code: 'CERTIFICATE_ERROR',
						message: 'duplicate SCT',
					});
				}
				if (result.scts.length < this.options.ctlogThreshold) {
					throw new error_1.VerificationError({
						code: 'CERTIFICATE_ERROR',
						message: `expected ${this.options.ctlogThreshold} SCTs, got ${result.scts.length}`,
					});
				}
				return result.signer;
			}
		}
	}

	verifyTLogs({ signature: content, tlogEntries }) {
		tlogEntries.forEach((entry) => (0, tlog_1.verifyTLogBody)(entry, content));
	}

	verifySignature(entity, signer) {
		if (!entity.signature.verifySignature(signer.key)) {
			throw new error_1.VerificationError({
				code: 'SIGNATURE_ERROR',
				message: 'signature verification failed',
			});
		}
	}
	verifyPolicy(policy, identity) {

		if (policy.subjectAlternativeName) {
			(0, policy_1.verifySubjectAlternativeName)(policy.subjectAlternativeName, identity.subjectAlternativeName);
		}

		if (policy.extensions) {
			(0, policy_1.verifyExtensions)(policy.extensions, identity.extensions);
		}
	}
}
exports.Verifier = Verifier;


function containsDupes(arr) {
	for (let i = 0; i < arr.length; i++) {
		for (let j = i + 1; j < arr.length; j++) {
			if ((0, util_1.isDeepStrictEqual)(arr[i], arr[j])) {
				return true;
			}
		}
	}
	return false;
}


}),

84472:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyRFC3161Timestamp = verifyRFC3161Timestamp;
const core_1 = __webpack_require__(83917);
const error_1 = __webpack_require__(36849);
const certificate_1 = __webpack_require__(38412);
const trust_1 = __webpack_require__(97822);
function verifyRFC3161Timestamp(timestamp, data, timestampAuthorities) {
	const signingTime = timestamp.signingTime;

	timestampAuthorities = (0, trust_1.filterCertAuthorities)(timestampAuthorities, signingTime);

	timestampAuthorities = filterCAsBySerialAndIssuer(timestampAuthorities, {
		serialNumber: timestamp.signerSerialNumber,
		issuer: timestamp.signerIssuer,
	});


	const verified = timestampAuthorities.some((ca) => {
		try {
			verifyTimestampForCA(timestamp, data, ca);
			return true;
		}
		catch (e) {
			return false;
		}
	});
	if (!verified) {
		throw new error_1.VerificationError({
			code: 'TIMESTAMP_ERROR',
			message: 'timestamp could not be verified',
		});
	}
}
function verifyTimestampForCA(timestamp, data, ca) {
	const [leaf, ...cas] = ca.certChain;
	const signingKey = core_1.crypto.createPublicKey(leaf.publicKey);
	const signingTime = timestamp.signingTime;

	try {
		new certificate_1.CertificateChainVerifier({
			untrustedCert: leaf,
			trustedCerts: cas,
			timestamp: signingTime,
		}).verify();
	}
	catch (e) {
		throw new error_1.VerificationError({
			code: 'TIMESTAMP_ERROR',
			message: 'invalid certificate chain',
		});
	}


	timestamp.verify(data, signingKey);
}


function filterCAsBySerialAndIssuer(timestampAuthorities, criteria) {
	return timestampAuthorities.filter((ca) => ca.certChain.length > 0 &&
		core_1.crypto.bufferEqual(ca.certChain[0].serialNumber, criteria.serialNumber) &&
		core_1.crypto.bufferEqual(ca.certChain[0].issuer, criteria.issuer));
}


}),

88037:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifySubjectAlternativeName = verifySubjectAlternativeName;
exports.verifyExtensions = verifyExtensions;
const error_1 = __webpack_require__(36849);
function verifySubjectAlternativeName(policyIdentity, signerIdentity) {
	if (signerIdentity === undefined || !signerIdentity.match(policyIdentity)) {
		throw new error_1.PolicyError({
			code: 'UNTRUSTED_SIGNER_ERROR',
			message: `certificate identity error - expected ${policyIdentity}, got ${signerIdentity}`,
		});
	}
}
function verifyExtensions(policyExtensions, signerExtensions = {}) {
	let key;
	for (key in policyExtensions) {
		if (signerExtensions[key] !== policyExtensions[key]) {
			throw new error_1.PolicyError({
				code: 'UNTRUSTED_SIGNER_ERROR',
				message: `invalid certificate extension - expected ${key}=${policyExtensions[key]}, got ${key}=${signerExtensions[key]}`,
			});
		}
	}
}


}),

97822:
(function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.filterTLogAuthorities = exports.filterCertAuthorities = void 0;
exports.toTrustMaterial = toTrustMaterial;
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
const protobuf_specs_1 = __webpack_require__(19654);
const error_1 = __webpack_require__(36849);
const BEGINNING_OF_TIME = new Date(0);
const END_OF_TIME = new Date(8640000000000000);
var filter_1 = __webpack_require__(19738);
Object.defineProperty(exports, "filterCertAuthorities", ({ enumerable: true, get: function () { return filter_1.filterCertAuthorities; } }));
Object.defineProperty(exports, "filterTLogAuthorities", ({ enumerable: true, get: function () { return filter_1.filterTLogAuthorities; } }));
function toTrustMaterial(root, keys) {
	const keyFinder = typeof keys === 'function' ? keys : keyLocator(keys);
	return {
		certificateAuthorities: root.certificateAuthorities.map(createCertAuthority),
		timestampAuthorities: root.timestampAuthorities.map(createCertAuthority),
		tlogs: root.tlogs.map(createTLogAuthority),
		ctlogs: root.ctlogs.map(createTLogAuthority),
		publicKey: keyFinder,
	};
}
function createTLogAuthority(tlogInstance) {
	const keyDetails = tlogInstance.publicKey.keyDetails;
	const keyType = keyDetails === protobuf_specs_1.PublicKeyDetails.PKCS1_RSA_PKCS1V5 ||
		keyDetails === protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V5 ||
		keyDetails === protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256 ||
		keyDetails === protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256 ||
		keyDetails === protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256
		? 'pkcs1'
		: 'spki';
	return {
		logID: tlogInstance.logId.keyId,
		publicKey: core_1.crypto.createPublicKey(tlogInstance.publicKey.rawBytes, keyType),
		validFor: {
			start: tlogInstance.publicKey.validFor?.start || BEGINNING_OF_TIME,
			end: tlogInstance.publicKey.validFor?.end || END_OF_TIME,
		},
	};
}
function createCertAuthority(ca) {

	return {
		certChain: ca.certChain.certificates.map((cert) => {
			return core_1.X509Certificate.parse(cert.rawBytes);
		}),
		validFor: {
			start: ca.validFor?.start || BEGINNING_OF_TIME,
			end: ca.validFor?.end || END_OF_TIME,
		},
	};
}
function keyLocator(keys) {
	return (hint) => {
		const key = (keys || {})[hint];
		if (!key) {
			throw new error_1.VerificationError({
				code: 'PUBLIC_KEY_ERROR',
				message: `key not found: ${hint}`,
			});
		}
		return {
			publicKey: core_1.crypto.createPublicKey(key.rawBytes),
			validFor: (date) => {

				return ((key.validFor?.start || BEGINNING_OF_TIME) <= date &&
					(key.validFor?.end || END_OF_TIME) >= date);
			},
		};
	};
}


}),

};
