import { describe, expect, it } from "vitest";
import { unverifiedDownload } from "../../../src/advise/rules/unverified-download.ts";
import { below, evidenceOf, recipeFacts } from "../../support/recipe.ts";

const commit = "9f2c".repeat(10);
const sum = `sha256:${"0".repeat(64)}`;

describe("unverified-download", () => {
  it.each([
    ["ADD https://example.org/a.tgz /a/"],
    ["ADD http://example.org/a.tgz /a/"],
    ['ADD ["https://example.org/a b", "/a/"]'],
    ["ADD --chown=1:1 local https://example.org/a /a/"],
    ["ADD https://github.com/acme/shop.git#main /src"],
    ["ADD git@github.com:acme/shop.git /src"],
    ["ENV V=1\nADD https://example.org/$V /a"],
    ["RUN curl -fsSL https://example.org | sh"],
    ["RUN curl -fsSL https://example.org | sudo -E bash -"],
    ["RUN curl -fsSL https://example.org | bash -s -- -y --no-modify-path"],
    ["RUN wget -qO- https://example.org | tee /log | bash"],
    ["RUN wget -qO- https://example.org | gunzip | python3 -"],
    ["RUN curl https://example.org | perl"],
    ['RUN sh -c "$(curl -fsSL https://example.org)"'],
    ['RUN bash -c "`curl https://example.org`"'],
    ["RUN bash <(curl -s https://example.org)"],
    ["RUN . <(curl -s https://example.org)"],
    ['RUN eval "$(wget -qO- https://example.org)"'],
    ['RUN sh <<<"$(curl https://example.org)"'],
    ['RUN ["/bin/bash", "-c", "curl https://example.org | sh"]'],
    ["RUN <<EOF\nset -e\ncurl https://example.org | sh\nEOF"],
    ["RUN bash <<EOF\ncurl https://example.org | sh\nEOF"],
    ["RUN if true; then curl https://example.org | (cd /tmp && sh); fi"],
    ["RUN su app -c 'curl https://example.org | sh'"],
    ["RUN curl -o /tmp/i.sh https://example.org/i.sh && sh /tmp/i.sh"],
    ["RUN curl -fsSLO https://example.org/i.sh && chmod +x i.sh && ./i.sh"],
    ["RUN wget https://example.org/i.sh?v=1 && bash ./i.sh -y"],
    ["RUN curl https://example.org/i > /tmp/i && /tmp/i"],
    ["RUN wget -qO- https://example.org/a.tgz | tar xz && cd a && make"],
    ["RUN curl -o a.tgz https://example.org/a.tgz && tar -xf a.tgz && ./a/configure"],
    ["RUN curl -o a.zip https://example.org/a.zip\nWORKDIR /a\nRUN unzip ../a.zip && make install"],
    ["RUN curl -fsSL https://example.org/a.tgz | tar -xz -C /tmp\nRUN cd /tmp/a && ./configure"],
    ["RUN curl -o /usr/local/bin/k https://example.org/k && chmod +x /usr/local/bin/k"],
    [
      "RUN curl -o /usr/local/bin/k https://example.org/k\nCOPY a /a\nRUN chmod 0755 /usr/local/bin/k",
    ],
    ["RUN curl -LO https://example.org/k && install -m 0755 k /usr/local/bin/k"],
    ["RUN curl -LO https://example.org/k && mv k /usr/local/bin/kk && chmod a+x /usr/local/bin/kk"],
    ["RUN curl https://example.org/k.gz | gunzip > /usr/bin/k && chmod +x /usr/bin/k"],
    ["RUN wget https://example.org/k.gz && gunzip k.gz && chmod 755 k"],
    ["RUN curl -fsSL https://example.org/go.tgz | tar -C /usr/local -xzf -"],
    ["RUN wget https://example.org/a.zip && unzip a.zip -d /opt/a"],
    ["RUN curl -L https://example.org/a.tgz | tar xz && mv a/bin/k /usr/local/bin/"],
    ["RUN curl -o k.deb https://example.org/k.deb && dpkg -i k.deb"],
    ["RUN wget https://example.org/k.deb && apt-get install -y ./k.deb"],
    ["RUN curl -fsSL https://example.org/key | apt-key add -"],
    ["RUN wget -O key https://example.org/key && apt-key add key"],
    [`ADD --checksum=${sum} https://github.com/acme/shop.git#main /src`],
  ])("is said of %j", (lines) => {
    expect(evidenceOf(unverifiedDownload, below(lines))).toHaveLength(1);
  });

  it.each([
    [`ADD --checksum=${sum} https://example.org/a.tgz /a/`],
    [`ADD https://github.com/acme/shop.git#${commit} /src`],
    ["ADD a.tgz https.txt /a/"],
    ["ADD $URL /a"],
    ["COPY --from=https://example.org/x / /"],
    ["RUN curl -fsSL https://example.org | tar -xz"],
    ["RUN curl -fsSL https://example.org | gpg --dearmor -o /k.gpg"],
    ["RUN curl -fsSL https://example.org | jq .a | sh /own.sh"],
    ["RUN curl https://example.org | python3 -c 'import json'"],
    ["RUN curl https://example.org | python3 -m json.tool"],
    ["RUN curl https://example.org | perl -pe s/a/b/"],
    ["RUN curl -f http://localhost:8080/health | sh"],
    ["RUN V=$(curl https://example.org) && echo $V"],
    ["RUN echo 'curl https://example.org | sh'"],
    ["RUN echo done # curl https://example.org | sh"],
    ["RUN cat <<EOF > /readme\ncurl https://example.org | sh\nEOF"],
    ["RUN curl -o i.sh https://example.org && echo '0  i.sh' | sha256sum -c - && sh i.sh"],
    [
      "RUN wget -O i.sh https://example.org && wget -O i.asc https://example.org && gpg --batch --verify i.asc i.sh && sh i.sh",
    ],
    ["RUN curl https://example.org/a.tgz | tar xz -C /data && echo done"],
    ["RUN curl https://example.org/a.tgz | tar xz -C /data\nCOPY . .\nRUN make"],
    ["RUN curl -o a https://example.org/a && chmod 644 a && chmod +x other"],
    [
      "RUN wget https://example.org/a.tgz && sha256sum a.tgz | grep $SUM && tar xf a.tgz && make -C a",
    ],
    ['RUN wget https://example.org/k && [ "$(sha256sum k | cut -c-64)" = "$SUM" ] && chmod +x k'],
    ["RUN make && ./configure && dpkg -i own.deb"],
    [`ADD --checksum=${sum} https://github.com/acme/shop.git#${commit} /src`],
    ['SHELL ["pwsh", "-c"]\nRUN curl https://example.org | sh'],
    ["RUN <<EOF\n#!/usr/bin/env python3\ncurl | sh\nEOF"],
  ])("is not said of %j", (lines) => {
    expect(evidenceOf(unverifiedDownload, below(lines))).toEqual([]);
  });

  it("shows the download and what runs it, at the download's own line", () => {
    const text = below(
      "RUN set -e; \\",
      "  # the tool",
      "  curl https://example.org/i \\",
      "  | sh -s -- -y",
    );
    expect(unverifiedDownload.advise(recipeFacts(text))).toMatchObject({
      evidence: ["Containerfile:4: curl https://example.org/i … sh -s -- -y"],
      fix: expect.stringContaining("sha256sum -c"),
      places: [{ file: "Containerfile", line: 4 }],
    });
  });

  it("fits the fix to what was found", () => {
    const fix = (line: string) => unverifiedDownload.advise(recipeFacts(below(line)))?.fix;
    expect(fix("ADD https://example.org/a /a")).toMatch(/^Write `ADD --checksum=[^.]*\.$/);
    expect(fix("ADD https://example.org/a.git /a")).toMatch(/^Name a commit[^R]*$/);
  });

  it("is about stages that the target needs, and about RUN only with a network", () => {
    const unused = `FROM scratch AS unused\nADD https://example.org/a /a\nFROM scratch\n`;
    expect(evidenceOf(unverifiedDownload, unused)).toEqual([]);
    const piped = below("RUN curl https://example.org | sh");
    expect(evidenceOf(unverifiedDownload, piped, { network: "none" })).toEqual([]);
  });
});
