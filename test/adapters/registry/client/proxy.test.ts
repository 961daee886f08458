import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proxyFor } from "../../../../src/adapters/registry/client/proxy.ts";

const proxy = "http://proxy.test:3128";
const of = (url: string, env: Record<string, string>): string | undefined =>
  proxyFor(new URL(url), env)?.href;

describe("the proxy", () => {
  it.each<[url: string, env: Record<string, string>, found: string | undefined]>([
    ["https://ghcr.io/v2/", { HTTPS_PROXY: proxy }, `${proxy}/`],
    ["https://ghcr.io/v2/", { https_proxy: "proxy.test:3128" }, `${proxy}/`],
    ["https://ghcr.io/v2/", { HTTP_PROXY: proxy }, undefined],
    ["http://r.test/", { http_proxy: proxy }, `${proxy}/`],
    ["https://ghcr.io/v2/", {}, undefined],
    ["https://localhost:5000/", { HTTPS_PROXY: proxy }, undefined],
    ["https://127.0.0.9/", { HTTPS_PROXY: proxy }, undefined],
    ["https://[::1]:5000/", { HTTPS_PROXY: proxy }, undefined],
  ])("of %s with %o is %s", (url, env, found) => {
    expect(of(url, env)).toBe(found);
  });

  it.each<[list: string, direct: readonly string[], proxied: readonly string[]]>([
    ["*", ["https://a.test/"], []],
    [
      "a.test",
      ["https://a.test/", "https://x.a.test:5000/"],
      ["https://ba.test/", "https://a.test.b/"],
    ],
    [".a.test", ["https://x.a.test/"], ["https://a.test/"]],
    ["*.a.test", ["https://x.a.test/"], ["https://a.test/"]],
    ["b, A.test:5000 ", ["https://a.test:5000/"], ["https://a.test/", "https://a.test:5001/"]],
    ["10.0.0.0/8", ["https://10.1.2.3/"], ["https://11.0.0.1/", "https://10.test/"]],
    ["192.168.1.7", ["https://192.168.1.7:5000/"], ["https://192.168.1.8/"]],
    ["fd00::/8", ["https://[fd12::1]:5000/"], ["https://[fe80::1]/"]],
    ["[fd12::1]:5000", ["https://[fd12::1]:5000/"], ["https://[fd12::1]/"]],
    ["10.0.0.0/99,/,:,[", [], ["https://10.1.2.3/", "https://a.test/"]],
  ])("is left out for what NO_PROXY=%s names", (list, direct, proxied) => {
    const env = { HTTPS_PROXY: proxy, NO_PROXY: list };
    expect(direct.map((url) => of(url, env))).toEqual(direct.map(() => undefined));
    expect(proxied.map((url) => of(url, env))).toEqual(proxied.map(() => `${proxy}/`));
  });

  it("of another kind is refused, without its password", () => {
    const env = { HTTPS_PROXY: "socks5://user:hunter2@proxy.test" };
    expect(() => of("https://ghcr.io/", env)).toThrow(
      /^HTTPS_PROXY is not the address of an HTTP proxy$/,
    );
  });

  it("can be asked for with any list", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (list) => {
        const found = of("https://10.1.2.3:5000/", { HTTPS_PROXY: proxy, NO_PROXY: list });
        expect([undefined, `${proxy}/`]).toContain(found);
      }),
    );
  });
});
