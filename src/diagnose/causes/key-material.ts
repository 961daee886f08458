import type { Evidence } from "../evidence.ts";
import { finding } from "../finding.ts";
import { adviceOnly } from "../fixes/system.ts";
import { areUnrelated } from "../recognise/entropy.ts";
import { signs } from "../recognise/instructions.ts";
import type { Rule } from "../rule.ts";
import { quoteText } from "../say.ts";
import { shareOf } from "../tokens.ts";

const keyName =
  /(?:^|\/)(?:ssh_host_\w+_key|id_(?:rsa|dsa|ecdsa|ed25519)|ssl-cert-snakeoil|pubring|secring|trustdb|dhparams?|dh\d+)[^/]*$|\.(?:key|pem|crt|cer|der|csr|p12|pfx|jks|keystore|kbx|gpg|asc|sig|pub)$/i;
/** Matches PEM (RFC 7468), OpenSSH and PGP armour. */
const marker =
  /-----BEGIN [A-Z0-9 ]+-----|ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-|openssh-key-v1|AGE-SECRET-KEY/;

/**
 * Matches the start of a key or certificate in DER (X.690): a SEQUENCE with a length of two bytes,
 * and in it a version (INTEGER) or another SEQUENCE. Drawn bytes begin with less now and then.
 */
function isDer(text: string): boolean {
  return text.startsWith("\x30\x82") && ["\x02", "\x30"].includes(text.charAt(4));
}

/** Keys, certificates and signatures: newly made ones are never the same. */
export const keyMaterial: Rule = {
  cause: "key-material",
  judge(evidence) {
    if (evidence.isName) return undefined;
    // A keystore has the time of each entry beside its keys.
    const isTime = new Set(
      evidence.times.pairs.map(({ fit, change }) => fit !== "other" && change),
    );
    const share = shareOf(evidence, (change, { texts }) => {
      if (isTime.has(change)) return false;
      const [a, b] = [texts[0].slice(...change.at[0]), texts[1].slice(...change.at[1])];
      return (
        isKeyBytes(a, b) ||
        isKeysComment(texts[0], change.at[0][0]) ||
        isInArmour(texts[0], change.at[0][0])
      );
    });
    const certainty = isAsBefore(evidence) ? 0 : certaintyOf(evidence);
    if (share === 0 || certainty === 0) return undefined;
    return finding({
      evidence,
      certainty,
      share,
      explanation: `${quoteText(evidence.member)} is a key, a certificate or a signature, and each build makes a new one. The bytes of the two builds have nothing in common.`,
      fallback: adviceOnly(
        "Create keys and certificates when the container starts, or mount them: in an image they are not secret, and all containers share them. If a package creates them, remove them in the same RUN.",
      ),
    });
  },
};

/**
 * Whether every value came out the same again. A key never does; a comment with the host's name
 * does.
 */
function isAsBefore({ fates }: Evidence): boolean {
  return fates.size > 0 && [...fates.values()].every((fate) => fate === "steady");
}

function certaintyOf(evidence: Evidence): number {
  const hasMarker = evidence.windows.some(({ texts }) =>
    texts.some((text) => marker.test(text) || isDer(text)),
  );
  const isNamed = keyName.test(evidence.member) || evidence.format === "java-keystore";
  const isMade = signs.makesKeys.test(evidence.instruction);
  const seen = [hasMarker, isNamed, isMade].filter(Boolean).length;
  if (seen >= 2) return 0.96;
  if (hasMarker) return 0.9;
  if (isMade) return 0.83;
  return isNamed ? 0.78 : 0;
}

/**
 * Whether a position is in a key's comment. sshd(8): a public key ends with a comment, by default
 * who made it and on which host.
 */
function isKeysComment(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
  return /^(?:ssh|ecdsa|sk)-[\w@.-]+ AAAA[A-Za-z0-9+/]{40,}={0,2} /.test(line);
}

/**
 * Whether a position is in a line of a key's armour: nothing but base64, in which `+` and `/` part
 * the key into words, of which some are short.
 */
function isInArmour(text: string, at: number): boolean {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const end = text.indexOf("\n", at);
  return /^[A-Za-z0-9+/]{24,76}={0,2}$/.test(text.slice(start, end < 0 ? undefined : end));
}

function isKeyBytes(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 8 && areUnrelated(a, b);
}
