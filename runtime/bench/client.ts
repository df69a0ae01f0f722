import { Agent, request } from 'node:http';

/** A signed-in client of the API over connections that stay open; anything but success ends the run. */
export class Client {
  readonly #address: string;
  readonly #agent: Agent;
  #headers: Record<string, string> = { 'content-type': 'application/json' };

  constructor(address: string, connections: number) {
    this.#address = address;
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  async signIn(account: { readonly username: string; readonly password: string }): Promise<void> {
    const { username, password } = account;
    const { body, cookie } = await this.#send('POST', '/api/v1/sessions', { username, password });
    this.#headers = {
      ...this.#headers,
      cookie: cookie.split(';', 1)[0] ?? '',
      'x-jingwei-csrf': JSON.parse(body).csrf,
    };
  }

  async ask(method: 'GET' | 'POST', path: string, content?: object): Promise<string> {
    return (await this.#send(method, path, content)).body;
  }

  close(): void {
    this.#agent.destroy();
  }

  #send(
    method: string,
    path: string,
    content?: object,
  ): Promise<{ readonly body: string; readonly cookie: string }> {
    const options = { method, agent: this.#agent, headers: this.#headers };
    return new Promise((done, failed) => {
      const sent = request(`${this.#address}${path}`, options, (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (more: string) => {
          body += more;
        });
        answer.once('end', () => {
          const cookie = answer.headers['set-cookie']?.[0] ?? '';
          if ((answer.statusCode ?? 500) < 300) done({ body, cookie });
          else failed(new RangeError(`${method} ${path}: ${answer.statusCode} ${body}`));
        });
      });
      sent.once('error', failed).end(content === undefined ? undefined : JSON.stringify(content));
    });
  }
}
