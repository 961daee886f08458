/** The most bytes of such a file that are read. */
const largest = 256 * 1024;

/** A file that programs read credentials from. */
interface CredentialFile {
  readonly what: string;
  /** Of its path, behind the root or a folder. */
  readonly path: RegExp;
  /** Matches a credential; its first group is the value, where only that tells a placeholder. */
  readonly has: RegExp;
}

/** Each of them is read by the program that it belongs to, so that what stands there is used. */
const files: readonly CredentialFile[] = [
  {
    what: "a password or token of npm",
    path: /(?:^|\/)\.?npmrc$/,
    has: /(?:^|\n)[^\n#;=]{0,500}_(?:authToken|auth|password)[ \t]{0,9}=[ \t]{0,9}([^\s]{1,500})/,
  },
  {
    what: "a password or token of yarn",
    path: /(?:^|\/)\.yarnrc\.yml$/,
    has: /(?:^|\n)[ \t]{0,40}npmAuth(?:Token|Ident): {0,9}([^\s]{1,500})/,
  },
  {
    what: "a password of netrc",
    path: /(?:^|\/)[._]netrc$/,
    has: /(?:^|\s)password\s{1,9}([^\s]{1,500})/,
  },
  {
    what: "a password of PyPI",
    path: /(?:^|\/)\.pypirc$/,
    has: /(?:^|\n)password[ \t]{0,9}[=:][ \t]{0,9}([^\s]{1,500})/,
  },
  {
    what: "a password of a package index",
    path: /(?:^|\/)(?:\.?pip(?:\.conf|\/pip\.conf)|uv\.toml)$/,
    has: /:\/\/[^\s/@:]{1,200}:([^\s/@]{1,500})@/,
  },
  {
    what: "a password of a registry",
    path: /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg|containers\/auth\.json)$/,
    has: /"(?:auth|identitytoken|registrytoken|password)"\s{0,9}:\s{0,9}"([^"\s]{1,5000})"/,
  },
  {
    what: "a password of git",
    path: /(?:^|\/)\.git-credentials$/,
    has: /:\/\/[^\s/@:]{0,200}:([^\s/@]{1,500})@/,
  },
  {
    what: "a password of git",
    path: /(?:^|\/)(?:\.git\/(?:modules\/[^\n]{1,500}\/)?config|\.gitconfig|etc\/gitconfig)$/,
    has: /extraheader[ \t]{0,9}=[ \t]{0,9}"?authorization:[ \t]{0,9}[a-z]{1,20}[ \t]{1,9}([^\s"]{1,500})|:\/\/[^\s/@:]{1,200}:[^\s/@]{1,500}@/i,
  },
  {
    what: "a secret key of AWS",
    path: /(?:^|\/)\.aws\/(?:credentials|config)$/,
    has: /(?:^|\n)[ \t]{0,9}aws_secret_access_key[ \t]{0,9}=[ \t]{0,9}([^\s]{1,500})/,
  },
  {
    what: "an account of Google Cloud",
    path: /(?:^|\/)application_default_credentials\.json$/,
    has: /"(?:refresh_token|private_key)"\s{0,9}:\s{0,9}"([^"\s]{1,500})/,
  },
  {
    what: "an account of Kubernetes",
    path: /(?:^|\/)\.kube\/config$/,
    has: /(?:^|\n)[ \t-]{0,40}(?:client-key-data|token|password):[ \t]{0,9}([^\s]{1,500})/,
  },
  {
    what: "a password of PostgreSQL",
    path: /(?:^|\/)\.pgpass$/,
    has: /(?:^|\n)[^\n#:][^\n:]{0,300}:[^\n:]{1,9}:[^\n:]{1,300}:[^\n:]{1,300}:([^\s]{1,500})/,
  },
  {
    what: "a password of Maven",
    path: /(?:^|\/)\.m2\/settings\.xml$/,
    has: /<(?:password|passphrase)>\s{0,9}([^<\s]{1,500})/,
  },
  {
    what: "a token of Cargo",
    path: /(?:^|\/)\.cargo\/credentials(?:\.toml)?$/,
    has: /(?:^|\n)token[ \t]{0,9}=[ \t]{0,9}"([^"\s]{1,500})"/,
  },
  {
    what: "a key of RubyGems",
    path: /(?:^|\/)\.gem\/credentials$/,
    has: /(?:^|\n):?[a-z_]{1,100}(?:api_key|key):[ \t]{0,9}([^\s]{1,500})/,
  },
  {
    what: "a token of the GitHub CLI",
    path: /(?:^|\/)\.config\/gh\/hosts\.yml$/,
    has: /(?:^|\n)[ \t]{1,40}oauth_token:[ \t]{0,9}([^\s]{1,500})/,
  },
  {
    what: "a token of Vault",
    path: /(?:^|\/)\.vault-token$/,
    has: /^([^\s]{10,500})\s{0,9}$/,
  },
  {
    what: "the password of an account",
    path: /^etc\/shadow-?$/,
    has: /(?:^|\n)[^\n:]{1,100}:(\$[^\n:]{10,500}):/,
  },
];

/** What a program puts the real value in place of, or what nobody takes for one. */
const placeholder =
  /^["']?(?:\$|%|<|\{\{|\*{2}|x{3,}|your|change-?me|placeholder|example|dummy|null\b|["']?$)/i;

/** Whether a file of the image is read for a credential. */
export function mayHaveCredential({
  path,
  size,
}: {
  readonly path: string;
  readonly size: number;
}): boolean {
  return size <= largest && mayBe.test(path) && files.some((one) => one.path.test(path));
}

/** The last part of every path above, so that most paths are tried once. */
const mayBe =
  /(?:rc|rc\.yml|\.conf|uv\.toml|config(?:\.json)?|cfg|auth\.json|credentials|credentials\.(?:json|toml)|pgpass|settings\.xml|hosts\.yml|token|shadow-?)$/;

/** Says what gives access in a file; undefined where nothing does, or only a placeholder. */
export function credentialIn(path: string, text: string): string | undefined {
  return files.find((one) => one.path.test(path) && hasValue(one.has, text))?.what;
}

function hasValue(pattern: RegExp, text: string): boolean {
  for (const match of text.matchAll(new RegExp(pattern, `g${pattern.flags}`))) {
    const [, value = ""] = match;
    const isWhole = match[1] === undefined;
    const isHash = value.startsWith("$") && /^\$(?:[0-9a-z]{1,9}|argon2[a-z]{1,2})\$/.test(value);
    if (isWhole || isHash || !placeholder.test(value)) return true;
  }
  return false;
}
