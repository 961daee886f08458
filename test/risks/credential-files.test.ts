import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { credentialIn, mayHaveCredential } from "../../src/risks/credential-files.ts";
import { isPublished } from "../../src/risks/published.ts";

describe("a file that programs read credentials from", () => {
  it.each([
    ["root/.npmrc", "//registry.npmjs.org/:_authToken=9f2c41aa", "a password or token of npm"],
    ["app/.yarnrc.yml", 'npmAuthToken: "9f2c41aa"\n', "a password or token of yarn"],
    ["root/.netrc", "machine example.com\n  login ci\n  password 9f2c\n", "a password of netrc"],
    ["root/.pypirc", "[pypi]\nusername = __token__\npassword = 9f2c\n", "a password of PyPI"],
    [
      "root/.config/pip/pip.conf",
      "[global]\nindex-url = https://ci:9f2c@pypi.example.com/simple\n",
      "a password of a package index",
    ],
    [
      "root/.docker/config.json",
      '{"auths":{"ghcr.io":{"auth":"Y2k6OWYyYw=="}}}',
      "a password of a registry",
    ],
    ["root/.git-credentials", "https://ci:9f2c@example.com\n", "a password of git"],
    [
      "srv/.git/config",
      '[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic eDo5ZjJj\n',
      "a password of git",
    ],
    [
      "srv/.git/config",
      '[remote "origin"]\nurl = https://x:9f2c@example.com/a\n',
      "a password of git",
    ],
    [
      "root/.aws/credentials",
      "[default]\naws_access_key_id = A\naws_secret_access_key = 9f2c\n",
      "a secret key of AWS",
    ],
    ["root/.kube/config", "users:\n- user:\n    token: 9f2c\n", "an account of Kubernetes"],
    ["root/.pgpass", "db:5432:shop:ci:9f2c\n", "a password of PostgreSQL"],
    [
      "root/.m2/settings.xml",
      "<server><id>a</id><password>9f2c</password></server>",
      "a password of Maven",
    ],
    ["root/.cargo/credentials.toml", '[registry]\ntoken = "9f2c"\n', "a token of Cargo"],
    ["root/.gem/credentials", "---\n:rubygems_api_key: 9f2c\n", "a key of RubyGems"],
    [
      "root/.config/gh/hosts.yml",
      "github.com:\n    oauth_token: 9f2c\n",
      "a token of the GitHub CLI",
    ],
    ["root/.vault-token", "hvs.9f2c41aa07be\n", "a token of Vault"],
    [
      "etc/shadow",
      "daemon:*:1:::::\nroot:$y$j9T$9f2c41aa07be:1:::::\n",
      "the password of an account",
    ],
    [
      "root/.config/gcloud/application_default_credentials.json",
      '{"refresh_token": "9f2c"}',
      "an account of Google Cloud",
    ],
  ])("has one: %s", (path, text, what) => {
    expect(mayHaveCredential({ path, size: text.length })).toBe(true);
    expect(credentialIn(path, text)).toBe(what);
  });

  it.each([
    ["a name of a variable", "root/.npmrc", "//registry.npmjs.org/:_authToken=${NPM_TOKEN}\n"],
    ["a comment", "root/.npmrc", "# //registry.npmjs.org/:_authToken=9f2c\n"],
    ["other settings", "root/.npmrc", "registry=https://registry.npmjs.org/\nalways-auth=true\n"],
    ["nothing", "root/.npmrc", "//registry.npmjs.org/:_authToken=\n"],
    ["an index without a password", "etc/pip.conf", "index-url = https://pypi.org/simple\n"],
    ["a helper", "root/.docker/config.json", '{"credsStore":"desktop","auths":{"ghcr.io":{}}}'],
    ["accounts without a password", "etc/shadow", "root:*:1:::::\ndaemon:!:1:::::\nx::1:::::\n"],
    ["a remote without a password", "srv/.git/config", "url = https://github.com/acme/shop\n"],
    ["a remote of SSH", "srv/.git/config", "url = ssh://git@github.com/acme/shop\n"],
    ["a file of another program", "root/npm.txt", "_authToken=9f2c"],
  ])("has none where it has %s", (_, path, text) => {
    expect(credentialIn(path, text)).toBeUndefined();
  });

  it("is read of any text", () => {
    const paths = fc.constantFrom(".npmrc", ".netrc", "etc/shadow", ".git/config", ".pgpass");
    fc.assert(
      fc.property(paths, fc.string({ unit: "binary", maxLength: 3000 }), (path, text) => {
        expect(["string", "undefined"]).toContain(typeof credentialIn(path, text));
      }),
    );
  });

  it("is not read where it is larger than any", () => {
    expect(mayHaveCredential({ path: "root/.npmrc", size: 1 << 20 })).toBe(false);
  });
});

it.each([
  "app/node_modules/public-encrypt/test/1024.priv",
  "usr/lib/python3/dist-packages/tornado/test/test.key",
  "app/node_modules/http-signature/http_signing.md",
  "usr/lib/go-1.24/src/crypto/tls/testdata/example-key.pem",
])("%s is a package's own test", (path) => {
  expect(isPublished(path)).toBe(true);
});

it.each([
  "app/node_modules/shop/server.key",
  "srv/test/server.key",
  "usr/lib/python3/dist-packages/shop/latest.pem",
])("%s is not", (path) => {
  expect(isPublished(path)).toBe(false);
});
