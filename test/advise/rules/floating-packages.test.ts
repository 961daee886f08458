import { describe, expect, it } from "vitest";
import { floatingPackages } from "../../../src/advise/rules/floating-packages.ts";
import { below, evidenceOf, recipeFacts } from "../../support/recipe.ts";

describe("floating-packages", () => {
  it.each([
    [
      "apt-get update && apt-get install -y --no-install-recommends gcc make=4.3-4.1",
      "apt-get install: gcc",
    ],
    ["sudo DEBIAN_FRONTEND=noninteractive apt -qq install -t stable curl", "apt install: curl"],
    ["P='gcc  make'; apt-get install $P", "apt-get install: gcc, make"],
    ["apt-get -y dist-upgrade", "apt-get dist-upgrade"],
    ["apk add --no-cache --virtual .deps gcc musl-dev=1.2", "apk add: gcc"],
    ["apk add -t .deps git@edge", "apk add: git@edge"],
    ["apk upgrade --no-cache", "apk upgrade"],
    [
      "dnf install -y --setopt=x=1 java-1.8.0-openjdk nginx-1.20.1",
      "dnf install: java-1.8.0-openjdk",
    ],
    ["yum -y update", "yum update"],
    ["microdnf install -y python3.11 glibc-2.34-60.el9", "microdnf install: python3.11"],
    ["zypper --non-interactive in gcc", "zypper in: gcc"],
    ["pacman -Syu --noconfirm git", "pacman -Syu: git"],
    ["pip install --no-cache-dir flask gunicorn==22.0.0", "pip install: flask"],
    ["python3 -m pip install --upgrade pip", "pip install: pip"],
    ["uv pip install --system 'flask>=2'", "pip install: flask>=2"],
    ["pip install -r requirements.txt gunicorn", "pip install: gunicorn"],
    ["pip install git+https://github.com/acme/x", "pip install: git+https://github.com/acme/x"],
    ["npm install -g yarn@latest typescript@5.4.2 pnpm@9", "npm install: yarn@latest, pnpm@9"],
    ["npm i @acme/tool", "npm i: @acme/tool"],
    ["npm update", "npm update"],
    ["yarn add left-pad", "yarn add: left-pad"],
    ["pnpm add -g turbo@^2", "pnpm add: turbo@^2"],
    ["gem install bundler", "gem install: bundler"],
    ["go install golang.org/x/tools/gopls@latest", "go install: golang.org/x/tools/gopls@latest"],
    ["cargo install --locked ripgrep", "cargo install: ripgrep"],
    ["composer require monolog/monolog", "composer require: monolog/monolog"],
    ["conda install -c conda-forge numpy python=3.11", "conda install: numpy"],
    ['P="gcc $(list of names)"; apk add make $P', "apk add: make, gcc"],
    ["xx-apk add --no-cache gcc", "xx-apk add: gcc"],
    ["xx-apt-get install -y gcc", "xx-apt-get install: gcc"],
    ["pecl install redis xdebug-3.3.1", "pecl install: redis"],
    ["go get golang.org/x/tools/cmd/stringer", "go get: golang.org/x/tools/cmd/stringer"],
    ["go get -u ./...", "go get -u"],
    ["uv tool install ruff", "uv tool install: ruff"],
    ["npm install --no-package-lock", "npm install --no-package-lock"],
    ["npm i --package-lock=false", "npm i --package-lock=false"],
    ["yarn install --no-lockfile", "yarn install --no-lockfile"],
  ])("is said of %s", (command, evidence) => {
    expect(evidenceOf(floatingPackages, below(`RUN ${command}`))).toEqual([`2: ${evidence}`]);
  });

  it.each([
    ["apt-get update && apt-get install -y gcc=4:12.2.0-3 make=4.*"],
    ["apt-get install -y ./tool.deb"],
    ['apt-get install -y "nginx=${NGINX}" $UNKNOWN'],
    ["apt-get purge -y gcc && apt-get autoremove"],
    ["apt-get install -y --snapshot 20260101T000000Z gcc"],
    ["apk add --no-cache 'gcc=13.2.1_git20240309-r0' make~4"],
    ["apk del .deps"],
    ["dnf install -y nginx-1:1.20.1-14.el9 ./own.rpm"],
    ["pip install -r requirements.txt"],
    ["pip install --require-hashes -r requirements.txt -c constraints.txt gunicorn"],
    ["pip install . ./sub '.[dev]' -e ../other x==1.0 /wheels/y.whl"],
    ["pip download x"],
    ["npm ci && npm install && npm run build"],
    ["npm install -g npm@10.8.1 @acme/cli@1.2.3 ./local"],
    ["npm install -g npm@$NPM_VERSION"],
    ["yarn install --frozen-lockfile && yarn build"],
    ["gem install bundler -v 2.5.9"],
    ["gem install bundler:2.5.9"],
    ["go install ./... && go install example.org/x@v1.2.3"],
    ["cargo install --locked --version 14.1.0 ripgrep"],
    ["cargo install --path . && cargo install ripgrep@14.1.0"],
    ["composer install --no-dev"],
    ["echo apt-get install gcc"],
    ["xargs -a packages.txt apt-get install -y"],
    ["apk add --virtual .deps $(scanelf --needed /usr | tr ',' '\\n' | sort -u)"],
    ['D="$( scanelf -n /usr | awk so | sort -u )"; apk add --no-network --virtual .d $D'],
    ["D=`scanelf -n /usr | sort -u`; apk add --virtual .d $D"],
    ["apt-get install -y linux-headers-$(uname -r | cut -d- -f1 $X)"],
    ["apk add --no-network gcc"],
    ["pip install --no-index --find-links /wheels flask"],
    ["npm install -g --offline yarn"],
    ["xx-apk add gcc=13.2.1-r0"],
    ["pecl install redis-6.0.2 /src/own.tgz"],
    ["go get golang.org/x/tools/cmd/stringer@v0.20.0"],
    ["go get -d -v ./... && go install example.org/x"],
    ["uv tool install ruff==0.4.1 && uv tool run x"],
    ["npm ci --no-package-lock"],
    ["conda env update -n base -f environment.yml"],
  ])("is not said of %s", (command) => {
    expect(evidenceOf(floatingPackages, below(`RUN ${command}`))).toEqual([]);
  });

  it.each([
    [
      "RUN echo 'deb http://snapshot.debian.org/archive/debian/20260101T000000Z bookworm main' >/etc/apt/sources.list",
    ],
    ["RUN --mount=type=bind,source=repro-sources-list.sh,target=/r.sh /r.sh"],
    ["COPY debian-snapshot.sources /etc/apt/sources.list.d/"],
    [
      "COPY <<EOF /etc/apt/sources.list\ndeb https://snapshot.ubuntu.com/ubuntu/20260101T000000Z noble main\nEOF",
    ],
    ["ENV APT_SNAPSHOT=20260101T000000Z"],
  ])("takes apt's packages as fixed after %s", (setUp) => {
    const install = "RUN apt-get update && apt-get install -y gcc";
    expect(evidenceOf(floatingPackages, below(setUp, install))).toEqual([]);
    expect(evidenceOf(floatingPackages, below(install, setUp))).toHaveLength(1);
    expect(evidenceOf(floatingPackages, below(setUp, "RUN pip install flask"))).toHaveLength(1);
  });

  it("takes a snapshot over into the stages that stand on its stage, and into no other", () => {
    const text = (from: string) =>
      `FROM a AS base\nENV APT_SNAPSHOT=20260101T000000Z\nFROM ${from}\nRUN apt-get install gcc\n`;
    expect(evidenceOf(floatingPackages, text("base"))).toEqual([]);
    expect(evidenceOf(floatingPackages, text("a"))).toHaveLength(1);
  });

  it("names the first packages of a long list, each at its command's line", () => {
    const names = Array.from({ length: 11 }, (_, index) => `p${index}`);
    const text = below("RUN apt-get update \\", ` && apt-get install ${names.join(" ")}`);
    expect(evidenceOf(floatingPackages, text)).toEqual([
      "3: apt-get install: p0, p1, p2, p3, p4, p5, p6, p7 and 3 more",
    ]);
  });

  it.each([
    ["COPY requirements.txt /app/", "-r /app/requirements.txt"],
    ["COPY requirements.txt /app/", "-r requirements.txt"],
    ["COPY . .", "-r requirements.txt"],
    ["COPY . .", "--requirement=./requirements.txt"],
    ["ADD ./ /app", "-rrequirements.txt"],
  ])("reads requirements of the build context after %s: %s", (copy, words) => {
    const text = below(copy, `RUN pip install ${words}`);
    const content =
      "# all\nflask # web\n-i https://x.io\nrequests[tls] >= 2 ; python_version < '4'\nx==1.0\ny==1.* \\\n  --hash=sha256:0\n./own\n";
    const texts = new Map([["requirements.txt", content]]);
    const [evidence] = evidenceOf(floatingPackages, text, { texts });
    expect(evidence).toMatch(/^3: pip install -r \S+: flask, requests\[tls\]>=2$/);
  });

  it.each([
    ["COPY requirements.txt /", "pip install -r requirements.txt", "x==1.0\n"],
    ["COPY requirements.txt /", "pip install -r requirements.txt", "x \\\n --hash=sha256:0\n"],
    ["COPY requirements.txt /", "pip install --require-hashes -r requirements.txt", "x\n"],
    ["COPY requirements.txt /", "pip install --no-index -r requirements.txt", "x\n"],
    ["COPY . .", "pip install -r /tmp/requirements.txt", "x\n"],
    ["COPY a/requirements.txt b/requirements.txt /", "pip install -r requirements.txt", "x\n"],
    ["COPY src /", "pip install -r requirements.txt", "x\n"],
    ["COPY . .", "pip install -r $FILE", "x\n"],
    ["COPY . .", "pip install -c requirements.txt -r other.txt", "x\n"],
  ])(
    "does not count requirements that are pinned, or not surely these: %s, %s, %j",
    (copy, run, content) => {
      const texts = new Map([
        ["requirements.txt", content],
        ["a/requirements.txt", content],
      ]);
      expect(evidenceOf(floatingPackages, below(copy, `RUN ${run}`), { texts })).toEqual([]);
    },
  );

  it("fits the fix to the package managers and the first package", () => {
    const text = below("RUN apt-get upgrade && apk add gcc && pip install flask");
    const fix = floatingPackages.advise(recipeFacts(text))?.fix;
    expect(fix).toMatch(/apt: install from a snapshot/);
    expect(fix).toContain("`gcc=<version>`");
    expect(fix).toContain("`flask==<version>`");
    expect(fix).toMatch(/Instead of upgrading packages, update the digest/);
  });
});
