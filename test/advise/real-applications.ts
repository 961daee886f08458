import type { RealContainerfile } from "./real-containerfile.ts";

const digest = `sha256:${"0".repeat(64)}`;

/** In the style of what frameworks generate and their documentation shows. */
export const realApplications: readonly RealContainerfile[] = [
  {
    title: "a Node application in one stage",
    baseUser: "",
    text: `FROM node:22
WORKDIR /usr/src/app
COPY package*.json ./
RUN npm ci --omit=dev
COPY . .
EXPOSE 8080
USER node
CMD ["node", "server.js"]
`,
    advisories: {
      "unpinned-base": ["1: FROM node:22"],
      "network-in-run": ["4: npm ci --omit=dev"],
    },
  },
  {
    title: "a Python application with a requirements file",
    baseUser: "",
    text: String.raw`FROM python:3.12-slim
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /app
RUN apt-get update && apt-get install -y --no-install-recommends libpq5 \
    && rm -rf /var/lib/apt/lists/*
COPY requirements.txt .
RUN pip install --no-cache-dir --upgrade pip && pip install --no-cache-dir -r requirements.txt
COPY . .
CMD ["gunicorn", "app:app"]
`,
    advisories: {
      "unpinned-base": ["1: FROM python:3.12-slim"],
      "floating-packages": ["4: apt-get install: libpq5", "7: pip install: pip"],
      "root-user": ["1: no USER; the base python:3.12-slim has none"],
      "network-in-run": [
        "4: apt-get update",
        "4: apt-get install -y --no-install-recommends libpq5",
        "7: pip install --no-cache-dir --upgrade pip",
        "7: pip install --no-cache-dir -r requirements.txt",
      ],
    },
  },
  {
    title: "a Go program from a builder into a distroless image",
    baseUser: "65532",
    text: `ARG GO=1.23
FROM --platform=$BUILDPLATFORM golang:\${GO}-bookworm AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
ARG TARGETOS TARGETARCH
RUN CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH go build -trimpath -o /out/server ./cmd/server

FROM gcr.io/distroless/static-debian12:nonroot
COPY --from=build /out/server /server
ENTRYPOINT ["/server"]
`,
    advisories: {
      "unpinned-base": [
        "2: FROM golang:1.23-bookworm",
        "10: FROM gcr.io/distroless/static-debian12:nonroot",
      ],
      "network-in-run": ["5: go mod download"],
    },
  },
  {
    title: "a Java service built by Maven",
    baseUser: "",
    text: `FROM maven:3.9-eclipse-temurin-21 AS build
COPY pom.xml .
RUN mvn -B dependency:go-offline
COPY src src
RUN mvn -B -o package -DskipTests

FROM eclipse-temurin:21-jre
RUN useradd --system app
COPY --from=build /target/app.jar /app.jar
USER app
ENTRYPOINT ["java", "-jar", "/app.jar"]
`,
    advisories: {
      "unpinned-base": ["1: FROM maven:3.9-eclipse-temurin-21", "7: FROM eclipse-temurin:21-jre"],
      "network-in-run": ["3: mvn -B dependency:go-offline"],
    },
  },
  {
    title: "a Rails application as its generator writes it",
    baseUser: "",
    text: String.raw`# syntax = docker/dockerfile:1
ARG RUBY_VERSION=3.3.3
FROM registry.docker.com/library/ruby:$RUBY_VERSION-slim AS base
WORKDIR /rails
ENV RAILS_ENV="production"

FROM base AS build
RUN apt-get update -qq && \
    apt-get install --no-install-recommends -y build-essential git libvips pkg-config
COPY Gemfile Gemfile.lock ./
RUN bundle install && \
    rm -rf ~/.bundle/
COPY . .
RUN SECRET_KEY_BASE_DUMMY=1 ./bin/rails assets:precompile

FROM base
RUN apt-get update -qq && \
    apt-get install --no-install-recommends -y curl libsqlite3-0 libvips
COPY --from=build /rails /rails
RUN useradd rails --create-home --shell /bin/bash
USER rails:rails
CMD ["./bin/rails", "server"]
`,
    advisories: {
      "unpinned-base": ["3: FROM registry.docker.com/library/ruby:3.3.3-slim"],
      "floating-packages": [
        "9: apt-get install: build-essential, git, libvips, pkg-config",
        "18: apt-get install: curl, libsqlite3-0, libvips",
      ],
      "network-in-run": [
        "8: apt-get update -qq",
        "9: apt-get install --no-install-recommends -y build-essential git libvips pkg-config",
        "11: bundle install",
        "17: apt-get update -qq",
        "18: apt-get install --no-install-recommends -y curl libsqlite3-0 libvips",
      ],
    },
  },
  {
    title: "a .NET service",
    baseUser: "app",
    text: `FROM mcr.microsoft.com/dotnet/sdk:8.0@${digest} AS build
WORKDIR /source
COPY *.csproj .
RUN dotnet restore
COPY . .
RUN --network=none dotnet publish --no-restore -o /app
FROM mcr.microsoft.com/dotnet/aspnet:8.0@${digest}
COPY --from=build /app .
ENTRYPOINT ["./shop"]
`,
    advisories: { "network-in-run": ["4: dotnet restore"] },
  },
];
