// Speaks the W3C WebDriver protocol with plain fetch.

export class WebDriver {
  #address;
  #session;

  constructor(address) {
    this.#address = address;
  }

  async #request(method, path, body) {
    const response = await fetch(this.#address + path, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver refused ${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }

  status() {
    return this.#request('GET', '/status');
  }

  /** @returns the capabilities of the browser that was started. */
  async open(capabilities) {
    const { sessionId, capabilities: granted } = await this.#request('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
    this.#session = sessionId;
    return granted;
  }

  async close() {
    if (this.#session) await this.#request('DELETE', `/session/${this.#session}`);
    this.#session = undefined;
  }

  get(path) {
    return this.#request('GET', `/session/${this.#session}${path}`);
  }

  post(path, body) {
    return this.#request('POST', `/session/${this.#session}${path}`, body);
  }

  delete(path) {
    return this.#request('DELETE', `/session/${this.#session}${path}`);
  }
}
