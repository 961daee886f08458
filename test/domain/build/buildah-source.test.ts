import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  downloadName,
  parseBuildahSource,
  upstreamVersion,
} from "../../../src/domain/build/buildah-source.ts";
import { Failure } from "../../../src/domain/text/failure.ts";

const hex = "0123456789abcdef".repeat(4);

describe("input `buildah`", () => {
  it.each([
    ["/usr/local/bin/buildah", { kind: "path", path: "/usr/local/bin/buildah" }],
    ["tools/buildah", { kind: "path", path: "tools/buildah" }],
    ["buildah-1.43", { kind: "path", path: "buildah-1.43" }],
    ["1.43.2", { kind: "version", version: "1.43.2" }],
    ["1.28.2+ds1-3+deb12u1+b3", { kind: "version", version: "1.28.2+ds1-3+deb12u1+b3" }],
    ["1.42.0~rc1", { kind: "version", version: "1.42.0~rc1" }],
    [
      `https://example.org/a/buildah.tar.gz?token=x#sha256=${hex.toUpperCase()}`,
      {
        kind: "download",
        url: "https://example.org/a/buildah.tar.gz?token=x",
        sha256: hex,
      },
    ],
    [
      `http://127.0.0.1:8080/b#sha256=${hex}`,
      { kind: "download", url: "http://127.0.0.1:8080/b", sha256: hex },
    ],
    [
      `docker://quay.io/buildah/stable:v1.43.2@sha256:${hex}`,
      {
        kind: "image",
        reference: `quay.io/buildah/stable@sha256:${hex}`,
        digest: `sha256:${hex}`,
      },
    ],
  ])("%s", (text, source) => {
    expect(parseBuildahSource(text)).toEqual(source);
  });

  it.each([
    ["1.43", /not the name of one version/, /1\.43\.2/],
    ["v1.43.2", /not the name of one version/, /`1\.43\.2`/],
    [">=1.41.0", /not the name of one version/, /in full/],
    ["latest", /not the name of one version/, /in full/],
    ["a b", /neither/, /docker:/],
    ["https://example.org/buildah", /no checksum/, /#sha256=/],
    [`https://example.org/buildah#${hex}`, /not a checksum/, /#sha256=/],
    ["https://example.org/buildah#sha256=12", /not a checksum/, /#sha256=/],
    [`http://example.org/b#sha256=${hex}`, /without encryption/, /https:/],
    [`http://127.0.0.1.example.org/b#sha256=${hex}`, /without encryption/, /https:/],
    [`https://me:secret@example.org/b#sha256=${hex}`, /account/, /URL that needs none/],
    ["https://me:secret@ex ample.org/b", /not a URL/, /#sha256=/],
    ["https://me:1#secret@example.org/b", /not a checksum/, /#sha256=/],
    ["https://example.org/b?token=secret", /no checksum/, /#sha256=/],
    ["http://example.org/b?token=secret", /without encryption/, /https:/],
    ["ftp://me:secret@example.org/b", /ftp/, /https:/],
    ["docker://me:secret@quay.io/b", /not an image name/, /quay\.io/],
    [`me:secret@quay.io/b@sha256:${hex}`, /without its scheme/, /docker:/],
    ["https://", /not a URL/, /#sha256=/],
    ["ftp://example.org/b", /ftp/, /https:/],
    ["docker://quay.io/buildah/stable", /no digest/, /skopeo inspect .*stable:latest/],
    ["docker://quay.io/buildah/stable:v1.43.2", /no digest/, /skopeo inspect .*stable:v1\.43\.2/],
    ["docker://Not A Name", /not an image name/, /quay\.io/],
    [`quay.io/buildah/stable@sha256:${hex}`, /without its scheme/, /docker:\/\/quay/],
    ["x".repeat(3000), /3000 characters/, /path/],
  ])("%s is refused", (text, wrong, fix) => {
    const failure = failureOf(text);
    expect(failure.message).toMatch(/^Input `buildah`: /);
    expect(failure.message).toMatch(wrong);
    expect(failure.fix).toMatch(fix);
    expect(`${failure.message} ${failure.fix}`).not.toContain("secret");
  });

  it("is understood or refused by name, whatever it is", () => {
    const part = fc.constantFrom("https://", "docker://", "1.2.3", "@sha256:", hex, "#", "/", "[");
    const text = fc.array(fc.oneof(part, fc.string({ unit: "grapheme" })));
    fc.assert(
      fc.property(
        text.map((parts) => parts.join("")),
        (written) => {
          try {
            const source = parseBuildahSource(written);
            if (source.kind === "download") {
              expect(new URL(source.url).protocol).toMatch(/^https?:$/);
              expect(source.sha256).toMatch(/^[0-9a-f]{64}$/);
            }
            if (source.kind === "image") expect(source.reference).toContain(`@${source.digest}`);
          } catch (error) {
            if (!(error instanceof Failure)) throw error;
            expect(error.code).toBe("usage");
            expect(error.message.length).toBeLessThan(400);
          }
        },
      ),
    );
  });

  it("means the same when what was understood is written again", () => {
    const version = fc
      .tuple(fc.nat(), fc.nat(), fc.nat(), fc.constantFrom("", "+ds1-3", "~rc1", "-1"))
      .map(([a, b, c, more]) => `${a}.${b}.${c}${more}`);
    fc.assert(
      fc.property(version, (text) => {
        expect(parseBuildahSource(text)).toEqual({ kind: "version", version: text });
      }),
    );
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
        const secure = url.replace(/^http:/, "https:");
        const source = parseBuildahSource(`${secure}#sha256=${hex}`);
        if (source.kind !== "download") throw new Error(source.kind);
        expect(parseBuildahSource(`${source.url}#sha256=${source.sha256}`)).toEqual(source);
      }),
    );
  });
});

it("a report has a URL without its query, which may be a token", () => {
  const name = downloadName({ url: "https://example.org/b?X-Signature=s", sha256: hex });
  expect(name).toBe(`https://example.org/b#sha256=${hex}`);
});

it.each([
  ["1.28.2+ds1-3+deb12u1+b3", "1.28.2"],
  ["1.33.7+ds1-1ubuntu0.24.04.3", "1.33.7"],
  ["1:1.43.2-1", "1.43.2"],
  ["1.43.2", "1.43.2"],
])("the version of buildah in the package's %s is %s", (packaged, own) => {
  expect(upstreamVersion(packaged)).toBe(own);
});

function failureOf(text: string): Failure {
  try {
    parseBuildahSource(text);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error(`${text} was understood`);
}
