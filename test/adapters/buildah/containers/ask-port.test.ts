import { createServer, type RequestListener } from "node:http";
import { createServer as createTcpServer, type Server, type Socket } from "node:net";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { ask } from "../../../../src/adapters/buildah/containers/ask-port.ts";
import {
  readAnswer,
  writeAnswer,
} from "../../../../src/adapters/buildah/containers/port-answer.ts";

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(
    servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))),
  );
});

async function portOf(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

async function askHttp(listener: RequestListener) {
  return await ask("127.0.0.1", await portOf(createServer(listener)));
}

async function askTcp(speak: (socket: Socket) => void) {
  const server = createTcpServer((socket) => {
    socket.on("error", () => {}).resume();
    speak(socket);
  });
  return await ask("127.0.0.1", await portOf(server));
}

describe("a port that is asked", () => {
  it("answers by HTTP: status, names of headers, body, also of an error", async () => {
    const answer = await askHttp((request, response) => {
      response.writeHead(404, { "X-One": "1", server: "test", date: "today" });
      response.end(`${request.method} ${request.url}`);
    });
    expect(answer).toMatchObject({ kind: "http", status: 404, isWhole: true });
    expect(answer).toHaveProperty("body", Buffer.from("GET /"));
    expect(answer).toHaveProperty("headers", [
      "connection",
      "date",
      "server",
      "transfer-encoding",
      "x-one",
    ]);
  });

  it("follows no redirect", async () => {
    const answer = await askHttp((_, response) => {
      response.writeHead(302, { location: "http://example.org/" }).end();
    });
    expect(answer).toMatchObject({ status: 302 });
  });

  it("is read to one MiB", async () => {
    const answer = await askHttp((_, response) => void response.end(Buffer.alloc(2 ** 20 + 1)));
    expect(answer).toMatchObject({ isWhole: false });
    if (answer.kind === "http") expect(answer.body).toHaveLength(2 ** 20);
  });

  it("breaks off", async () => {
    const answer = await askHttp((_, response) => {
      response.writeHead(200, { "content-length": "10" });
      response.write("12345", () => response.destroy());
    });
    expect(answer).toMatchObject({ kind: "http", isWhole: false, body: Buffer.from("12345") });
  });

  it("speaks something else", async () => {
    const answer = await askTcp((socket) => void socket.end("220 ready\r\n"));
    expect(answer).toEqual({ kind: "no-http", start: Buffer.from("220 ready\r\n") });
  });

  it("takes the connection and says nothing", async () => {
    const answer = await askTcp((socket) => void socket.resume().end());
    expect(answer).toEqual({ kind: "no-http", start: new Uint8Array() });
  });

  it.each(["101 Switching Protocols", "200 OK"])(
    "answers with another protocol, which is an answer without a body: %s",
    async (status) => {
      const answer = await askTcp((socket) => {
        socket.once("data", () => {
          socket.write(`HTTP/1.1 ${status}\r\nUpgrade: chat\r\nConnection: Upgrade\r\n\r\n`);
          if (status.startsWith("200")) socket.end();
        });
      });
      expect(answer).toEqual({
        ...{ kind: "http", status: Number.parseInt(status, 10), isWhole: true },
        ...{ headers: ["connection", "upgrade"], body: Buffer.from("") },
      });
    },
  );

  it("answers by HTTP with headers of up to 64 KiB", async () => {
    const answer = await askHttp((_, response) => {
      response.setHeader("x-long", "a".repeat(60 * 1024)).end("read");
    });
    expect(answer).toMatchObject({ kind: "http", status: 200, body: Buffer.from("read") });
  });

  it("answers by HTTP with headers that are longer than what is read", async () => {
    const answer = await askHttp((_, response) => {
      response.setHeader("x-long", "a".repeat(70 * 1024)).end();
    });
    expect(answer).toEqual({ kind: "long-headers" });
  });

  it("is closed", async () => {
    const port = await portOf(createTcpServer());
    await new Promise((resolve) => servers.pop()?.close(resolve));
    expect(await ask("127.0.0.1", port)).toEqual({ kind: "silent" });
  });

  it("gives an answer that is written and read again as it is", () => {
    const status = fc.integer({ min: 100, max: 999 });
    const whole = fc.record({ status, headers: fc.array(fc.string()), isWhole: fc.boolean() });
    fc.assert(
      fc.property(whole, fc.uint8Array(), (rest, bytes) => {
        const [body, start] = [Buffer.from(bytes), Buffer.from(bytes)];
        const http = { kind: "http", ...rest, body } as const;
        expect(readAnswer(writeAnswer(http))).toEqual(http);
        for (const other of [{ kind: "no-http", start }, { kind: "long-headers" }] as const) {
          expect(readAnswer(writeAnswer(other))).toEqual(other);
        }
      }),
    );
    expect(readAnswer("")).toBeUndefined();
  });
});
