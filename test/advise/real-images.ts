import type { RealContainerfile } from "./real-containerfile.ts";

const digest = `sha256:${"0".repeat(64)}`;

/** In the style of official images and of what is built on them. */
export const realImages: readonly RealContainerfile[] = [
  {
    title: "a web server from its vendor's packages, in the style of nginx",
    baseUser: "",
    text: String.raw`FROM debian:bookworm-slim
LABEL maintainer="maintainers"
ENV NGINX_VERSION   1.27.0
ENV PKG_RELEASE     2~bookworm
RUN set -x \
    && groupadd --system --gid 101 nginx \
    && useradd --system --gid nginx --no-create-home --home /nonexistent --uid 101 nginx \
    && apt-get update \
    && apt-get install --no-install-recommends --no-install-suggests -y gnupg1 ca-certificates \
    && NGINX_GPGKEYS="573BFD6B3D8FBC641079A6ABABF5BD827BD9BF62"; \
    export GNUPGHOME="$(mktemp -d)"; \
    for key in $NGINX_GPGKEYS; do \
        gpg1 --keyserver hkp://keyserver.ubuntu.com:80 --recv-keys "$key"; \
    done; \
    apt-get remove --purge --auto-remove -y gnupg1 && rm -rf /var/lib/apt/lists/* \
    && nginxPackages=" \
        nginx=${"${NGINX_VERSION}"}-${"${PKG_RELEASE}"} \
        nginx-module-xslt=${"${NGINX_VERSION}"}-${"${PKG_RELEASE}"} \
    " \
    && echo "deb [signed-by=/etc/apt/keyrings/nginx.gpg] https://nginx.org/packages/mainline/debian/ bookworm nginx" >> /etc/apt/sources.list.d/nginx.list \
    && apt-get update \
    && apt-get install --no-install-recommends --no-install-suggests -y \
                        $nginxPackages \
                        gettext-base \
                        curl \
    && ln -sf /dev/stdout /var/log/nginx/access.log
COPY docker-entrypoint.sh /
ENTRYPOINT ["/docker-entrypoint.sh"]
EXPOSE 80
STOPSIGNAL SIGQUIT
CMD ["nginx", "-g", "daemon off;"]
`,
    advisories: {
      "unpinned-base": ["1: FROM debian:bookworm-slim"],
      "floating-packages": [
        "9: apt-get install: gnupg1, ca-certificates",
        "22: apt-get install: gettext-base, curl",
      ],
      "root-user": ["1: no USER; the base debian:bookworm-slim has none"],
      "network-in-run": [
        "8: apt-get update",
        "9: apt-get install --no-install-recommends --no-install-suggests -y gnupg1 ca-certificates",
        '13: gpg1 --keyserver hkp://keyserver.ubuntu.com:80 --recv-keys "$key"',
        "21: apt-get update",
        "22: apt-get install --no-install-recommends --no-install-suggests -y $nginxPackages gettext-base curl",
      ],
    },
  },
  {
    title: "a database that compiles and removes its compiler, in the style of postgres on Alpine",
    baseUser: "",
    text: String.raw`FROM alpine:3.20
RUN set -eux; \
	addgroup -g 70 -S postgres; \
	adduser -u 70 -S -D -G postgres -H -h /var/lib/postgresql -s /bin/sh postgres
ENV PG_VERSION 16.3
ENV PG_SHA256 331963d5d3dc4caf4216a049fa40b66d6bcb8c730615859411b9518764e60585
RUN set -eux; \
	wget -O postgresql.tar.bz2 "https://ftp.postgresql.org/pub/source/v$PG_VERSION/postgresql-$PG_VERSION.tar.bz2"; \
	echo "$PG_SHA256 *postgresql.tar.bz2" | sha256sum -c -; \
	mkdir -p /usr/src/postgresql; \
	tar --extract --file postgresql.tar.bz2 --directory /usr/src/postgresql --strip-components 1; \
	apk add --no-cache --virtual .build-deps \
		bison \
		gcc \
		libc-dev \
		make \
	; \
	cd /usr/src/postgresql; \
	./configure --enable-integer-datetimes; \
	make -j "$(nproc)" world-bin; \
	make install-world-bin; \
	apk del --no-network .build-deps; \
	postgres --version
USER postgres
CMD ["postgres"]
`,
    advisories: {
      "unpinned-base": ["1: FROM alpine:3.20"],
      "floating-packages": ["12: apk add: bison, gcc, libc-dev, make"],
      "network-in-run": [
        '8: wget -O postgresql.tar.bz2 "https://ftp.postgresql.org/pub/source/v$PG_VERSION/postgresql-$PG_VERSION.tar.bz2"',
        "12: apk add --no-cache --virtual .build-deps bison gcc libc-dev make",
      ],
    },
  },
  {
    title: "a Node application that is bundled in its own stage and served by nginx",
    baseUser: "",
    text: `# syntax=docker/dockerfile:1
FROM node:22-alpine@${digest} AS build
WORKDIR /app
RUN npm install -g pnpm
COPY package.json pnpm-lock.yaml ./
RUN --mount=type=cache,target=/root/.local/share/pnpm pnpm install --frozen-lockfile
COPY . .
RUN pnpm run build

FROM nginxinc/nginx-unprivileged:1.27-alpine@${digest}
COPY --from=build /app/dist /usr/share/nginx/html
USER 101
`,
    advisories: {
      "floating-packages": ["4: npm install: pnpm"],
      "network-in-run": ["4: npm install -g pnpm", "6: pnpm install --frozen-lockfile"],
    },
  },
  {
    title: "a PHP application with its extensions and Composer",
    baseUser: "",
    text: String.raw`FROM php:8.3-apache
RUN apt-get update && apt-get install -y \
        libfreetype6-dev \
        unzip \
    && docker-php-ext-install gd pdo_mysql
COPY --from=composer:2 /usr/bin/composer /usr/bin/composer
COPY composer.json composer.lock ./
RUN composer install --no-dev --no-scripts
COPY . /var/www/html
USER www-data
`,
    advisories: {
      "unpinned-base": ["1: FROM php:8.3-apache", "6: COPY --from=composer:2"],
      "single-stage": ["2: apt-get install: libfreetype6-dev"],
      "floating-packages": ["2: apt-get install: libfreetype6-dev, unzip"],
      "network-in-run": [
        "2: apt-get update",
        "2: apt-get install -y libfreetype6-dev unzip",
        "8: composer install --no-dev --no-scripts",
      ],
    },
  },
  {
    title: "a Rust program that ships with its compiler, by rustup",
    baseUser: "",
    text: `FROM debian:12
RUN apt-get update && apt-get install -y build-essential curl
RUN curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh -s -- -y
ENV PATH="/root/.cargo/bin:$PATH"
WORKDIR /src
COPY . .
RUN cargo build --release
CMD ["target/release/shop"]
`,
    advisories: {
      "unpinned-base": ["1: FROM debian:12"],
      "unverified-download": [
        "3: curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs … sh -s -- -y",
      ],
      "single-stage": ["2: apt-get install: build-essential", "7: cargo build --release"],
      "floating-packages": ["2: apt-get install: build-essential, curl"],
      "root-user": ["1: no USER; the base debian:12 has none"],
      "network-in-run": [
        "2: apt-get update",
        "2: apt-get install -y build-essential curl",
        "3: curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs",
        "7: cargo build --release",
      ],
    },
  },
  {
    title: "tools on Alpine, by version",
    baseUser: "",
    text: `FROM alpine:3.20@${digest}
RUN apk add --no-cache bash=5.2.26-r0 jq=1.7.1-r0
ADD --checksum=${digest} https://dl.k8s.io/release/v1.30.0/bin/linux/amd64/kubectl /usr/local/bin/kubectl
COPY <<'EOF' /usr/local/bin/greet
#!/bin/sh
curl https://example.org | sh
EOF
USER 65534:65534
ENTRYPOINT ["/bin/bash"]
`,
    advisories: {
      "network-in-run": ["2: apk add --no-cache bash=5.2.26-r0 jq=1.7.1-r0"],
    },
  },
];
