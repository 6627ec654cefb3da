import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";
import { afterAll } from "vitest";

/** How a server behaves to whoever hands in an e-mail. */
export type Manner =
  | "take"
  | "refuse-recipient"
  | "busy"
  /** Hangs up in the middle of the message. */
  | "drop"
  /** Says nothing at all. */
  | "silent";

export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly message: string;
}

/** A server of the Simple Mail Transfer Protocol on loopback, as far as handing in needs it. */
export class SmtpServer {
  manner: Manner = "take";
  readonly received: Received[] = [];
  connections = 0;
  readonly #server = createServer((socket) => this.#serve(socket));
  readonly #sockets = new Set<Socket>();

  static async open(): Promise<SmtpServer> {
    const opened = new SmtpServer();
    opened.#server.listen(0, "127.0.0.1");
    await once(opened.#server, "listening");
    servers.push(opened);
    return opened;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  close() {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }

  #serve(socket: Socket) {
    this.connections += 1;
    this.#sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => this.#sockets.delete(socket));
    if (this.manner === "silent") return;
    const talk = new Conversation(socket, this.manner, (mail) => this.received.push(mail));
    socket.on("data", (data) => talk.hear(data.toString("utf8")));
  }
}

class Conversation {
  readonly #socket: Socket;
  readonly #manner: Manner;
  readonly #take: (mail: Received) => void;
  #heard = "";
  #from = "";
  #to: string[] = [];
  #isData = false;

  constructor(socket: Socket, manner: Manner, take: (mail: Received) => void) {
    this.#socket = socket;
    this.#manner = manner;
    this.#take = take;
    this.#say("220 mail.test ready");
  }

  hear(text: string) {
    this.#heard += text;
    for (let piece = this.#next(); piece !== null; piece = this.#next()) {
      if (this.#isData) this.#message(piece);
      else this.#command(piece);
    }
    if (this.#isData && this.#manner === "drop") this.#socket.destroy();
  }

  /** A whole line, or a whole message; `null` while the rest of it is on the way. */
  #next(): string | null {
    const end = this.#isData ? "\r\n.\r\n" : "\r\n";
    const place = this.#heard.indexOf(end);
    if (place === -1) return null;
    const piece = this.#heard.slice(0, place);
    this.#heard = this.#heard.slice(place + end.length);
    return piece;
  }

  #message(message: string) {
    this.#isData = false;
    this.#take({ from: this.#from, to: this.#to, message });
    this.#say("250 taken");
  }

  #command(line: string) {
    const word = line.slice(0, 4).toUpperCase();
    if (word === "EHLO" || word === "HELO") return this.#say("250 mail.test");
    if (word === "MAIL") return this.#sender(line);
    if (word === "RCPT") return this.#recipient(line);
    if (word === "DATA") {
      this.#isData = true;
      return this.#say("354 go on");
    }
    this.#say("221 bye");
    this.#socket.end();
  }

  #sender(line: string) {
    if (this.#manner === "busy") return this.#say("451 try again later");
    this.#from = address(line);
    this.#to = [];
    this.#say("250 ok");
  }

  #recipient(line: string) {
    if (this.#manner === "refuse-recipient") return this.#say("550 nobody of that name");
    this.#to.push(address(line));
    this.#say("250 ok");
  }

  #say(line: string) {
    this.#socket.write(`${line}\r\n`);
  }
}

function address(line: string): string {
  return /<([^>]*)>/.exec(line)?.[1] ?? "";
}

const servers: SmtpServer[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});
