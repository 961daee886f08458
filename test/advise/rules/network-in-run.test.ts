import { describe, expect, it } from "vitest";
import { networkInRun } from "../../../src/advise/rules/network-in-run.ts";
import { below, evidenceOf, recipeFacts } from "../../support/recipe.ts";

describe("network-in-run", () => {
  it.each([
    ["apt-get update"],
    ["apt-get install -y gcc=1"],
    ["apk add --no-cache git"],
    ["dnf -y install git"],
    ["curl -fsSL https://example.org -o /x"],
    ["wget example.org/x"],
    ["git clone https://example.org/x.git"],
    ["git -C /x submodule update --init"],
    ["pip install -r requirements.txt"],
    ["npm ci"],
    ["yarn --frozen-lockfile"],
    ["pnpm install"],
    ["bundle install"],
    ["cargo build --release"],
    ["go mod download"],
    ["go install example.org/x@v1.2.3"],
    ["./gradlew build"],
    ["mvn -B package"],
    ["composer install"],
    ["dotnet restore"],
    ["bash -c 'cd /x && npm ci'"],
    ["ssh-keyscan github.com >> /etc/ssh/ssh_known_hosts"],
    ["nslookup example.org"],
    ["nc -z db.example.org 5432"],
    ["xx-apk add gcc=1-r0"],
    ["pecl install redis-6.0.2"],
    ["uv tool install ruff==0.4.1"],
  ])("is said of %s", (command) => {
    expect(evidenceOf(networkInRun, below(`RUN ${command}`))).toHaveLength(1);
  });

  it.each([
    ["make && make install"],
    ["go build ./..."],
    ["apt-get clean && rm -rf /var/lib/apt/lists"],
    ["dpkg -i x.deb"],
    ["curl --version"],
    ["curl -f http://localhost:8080/"],
    ["curl file:///x"],
    ["git init && git commit -m 'clone https://example.org'"],
    ["git clone /src/repo /dst"],
    ["git clone --depth 1 file:///repo"],
    ["pip install --no-index --find-links /wheels x"],
    ["npm ci --offline"],
    ["npm run build"],
    ["yarn build"],
    ["cargo build --offline"],
    ["cargo install --path . --offline"],
    ["mvn -o package"],
    ["gradle --offline build"],
    ["echo apt-get update"],
    ["nc -h; nc -z localhost 80; nc -l -p 80"],
  ])("is not said of %s", (command) => {
    expect(evidenceOf(networkInRun, below(`RUN ${command}`))).toEqual([]);
  });

  it("is not said of steps that have no network", () => {
    expect(evidenceOf(networkInRun, below("RUN --network=none curl https://example.org"))).toEqual(
      [],
    );
    const text = below("RUN curl https://example.org");
    expect(evidenceOf(networkInRun, text, { network: "none" })).toEqual([]);
  });

  it("says that a step needs the network, with each command at its line", () => {
    const text = below("RUN apt-get update \\", "  && curl https://example.org -o x", "RUN npm ci");
    expect(networkInRun.advise(recipeFacts(text))).toMatchObject({
      message: expect.stringContaining("needs the network"),
      evidence: [
        "Containerfile:2: apt-get update",
        "Containerfile:3: curl https://example.org -o x",
        "Containerfile:4: npm ci",
      ],
      places: [{ line: 2 }, { line: 3 }, { line: 4 }],
    });
  });
});
