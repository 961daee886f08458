import { describe, expect, it } from "vitest";
import type { Message } from "../../../../src/adapters/registry/client/exchange.ts";
import { askToken } from "../../../../src/adapters/registry/client/tokens.ts";

const account = { kind: "password", username: "shipper", password: "hunter-2-4491" } as const;
const scope = { repository: "acme/shop", actions: "pull" } as const;

/** What a token service at this address is sent; nothing where it is not asked. */
async function sentTo(realm: string, isInsecure = false): Promise<readonly Message[]> {
  const sent: Message[] = [];
  const challenge = { scheme: "bearer", parameters: new Map([["realm", realm]]) };
  await askToken(
    { challenge, scope, account },
    {
      isInsecure,
      send: async (message) => {
        sent.push(message);
        const bytes = Buffer.from('{"token":"t"}');
        return { status: 200, headers: {}, bytes, url: message.url };
      },
    },
  );
  return sent;
}

describe("the token service that a registry names", () => {
  it.each(["http://auth.example/token", "ftp://auth.example/", "file:///etc/passwd", "//auth", ""])(
    "gets no password where it has no TLS and the registry has: %j",
    async (realm) => expect(await sentTo(realm)).toEqual([]),
  );

  it("may have none where the registry needs none", async () => {
    expect(await sentTo("http://127.0.0.1:1/token", true)).toHaveLength(1);
    expect(await sentTo("ftp://127.0.0.1:1/token", true)).toEqual([]);
  });

  it("gets the password in a header alone, and no account that the registry wrote into the address", async () => {
    const [message] = await sentTo("https://other:word@auth.example/token#x");
    expect(message?.url.href).toBe(
      "https://auth.example/token?scope=repository%3Aacme%2Fshop%3Apull",
    );
    expect(message?.url.href).not.toContain(account.password);
    expect(message?.headers["authorization"]).toMatch(/^Basic /);
  });
});
