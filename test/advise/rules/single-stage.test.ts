import { describe, expect, it } from "vitest";
import { singleStage } from "../../../src/advise/rules/single-stage.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import { below, evidenceOf } from "../../support/recipe.ts";

describe("single-stage", () => {
  it.each([
    [below("RUN apt-get install -y gcc libpq-dev curl"), ["2: apt-get install: gcc, libpq-dev"]],
    [below("RUN apk add build-base=0.5-r3"), ["2: apk add: build-base=0.5-r3"]],
    [
      below("RUN dnf install -y gcc-c++ java-17-openjdk-devel"),
      ["2: dnf install: gcc-c++, java-17-openjdk-devel"],
    ],
    [
      below("RUN apt-get install -y openjdk-17-jdk-headless"),
      ["2: apt-get install: openjdk-17-jdk-headless"],
    ],
    [
      below("COPY . /src", "RUN cd /src && ./configure && make -j4"),
      ["3: ./configure", "3: make -j4"],
    ],
    [below("RUN go build ./..."), ["2: go build ./..."]],
    [below("RUN npm ci && npm run build"), ["2: npm run build"]],
    [below("RUN ./mvnw -B package"), ["2: ./mvnw -B package"]],
    [below("RUN dotnet publish -c Release"), ["2: dotnet publish -c Release"]],
    ["FROM golang:1.23\nCOPY . .\n", ["1: FROM golang:1.23"]],
    ["FROM docker.io/library/rust:1-slim\n", ["1: FROM docker.io/library/rust:1-slim"]],
    ["FROM mcr.microsoft.com/dotnet/sdk:8.0\n", ["1: FROM mcr.microsoft.com/dotnet/sdk:8.0"]],
    ["FROM buildpack-deps:bookworm\n", ["1: FROM buildpack-deps:bookworm"]],
    ["FROM eclipse-temurin:21\nCOPY app.jar /\n", ["1: FROM eclipse-temurin:21"]],
    [
      "FROM golang:1 AS build\nRUN go build\nFROM build\nCMD x\n",
      ["1: FROM golang:1", "2: go build"],
    ],
    [
      below("RUN apt-get install -y gcc make && make && apt-get purge -y gcc"),
      ["2: apt-get install: make"],
    ],
  ])("is said of %j", (text, evidence) => {
    expect(evidenceOf(singleStage, text)).toEqual(evidence);
  });

  it.each([
    [below("RUN pip install flask && apt-get install -y curl libpq5")],
    ["FROM golang:1 AS build\nRUN go build -o /app\nFROM scratch\nCOPY --from=build /app /app\n"],
    ["FROM node:22 AS build\nRUN npm run build\nFROM nginx\nCOPY --from=build /d /d\n"],
    [below("RUN apk add --virtual .deps gcc musl-dev && make && apk del .deps")],
    [
      below(
        "RUN D='gcc make'; apt-get install $D && make install && apt-get purge -y --auto-remove $D",
      ),
    ],
    [below("RUN make --version; gcc -v; echo make")],
    [below("RUN javac -version && gcc -dumpmachine && gcc -print-multiarch")],
    ["FROM buildpack-deps:bookworm-curl\n"],
    ["FROM buildpack-deps:scm\n"],
    ["FROM eclipse-temurin:21-jre\nCOPY app.jar /\n"],
    ["FROM node:22-slim\nRUN npm ci --omit=dev\n"],
    [below("RUN ln -s /usr/bin/python3 /usr/bin/python && go version")],
    [below("RUN npm install build")],
  ])("is not said of %j", (text) => {
    expect(evidenceOf(singleStage, text)).toEqual([]);
  });

  it("looks at the target", () => {
    const text =
      "FROM golang:1 AS build\nRUN go build -o /app\nFROM scratch\nCOPY --from=build /app /app\n";
    const containerfile = parseContainerfile({ text, file: "Containerfile" });
    const scope = { containerfile, buildArgs: [], target: "build" };
    expect(evidenceOf(singleStage, text, { scope })).toHaveLength(2);
  });
});
