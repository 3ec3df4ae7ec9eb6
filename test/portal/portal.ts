import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { readArticle } from './article';
import { hostilePages } from './hostile';
import { columnPage, homePage } from './lists';
import { columnPath, homePath, portalPages } from './pages';
import { shapes } from './shapes';

/** The portal's real host name; browsers under test are told to find it on the loopback address. */
export const portalHost = 'www.xunyang.gov.cn';

/** Where editors see the same pages before they are public. */
export const previewHost = 'cms.preview.test';

/** Absolute address of a page as visitors know it. */
export function addressOf(page: { path: string }): string {
  return `http://${portalHost}${page.path}`;
}

/** The same page on the preview address. */
export function previewAddressOf(page: { path: string }): string {
  return `http://${previewHost}${page.path}`;
}

/** What the server sends for one address. */
export interface Answer {
  type: string;
  body: string | Uint8Array;
  headers?: Record<string, string>;
}

export interface RunningPortal {
  port: number;
  origin: string;
  close(): Promise<void>;
}

/** Serves the pages on the loopback address, on a free port. `extra` adds pages by path. */
export async function startPortal(extra: ReadonlyMap<string, Answer> = new Map()): Promise<RunningPortal> {
  const answers = new Map([...ordinaryPages(), ...hostilePages(), ...extra]);
  const server = createServer((request, response) => {
    // Only the path decides; it is compared byte for byte, so that a GBK address stays one.
    // A browser that takes the portal for its proxy asks with the whole address.
    const [address = '/'] = (request.url ?? '/').replace(/^https?:\/\/[^/]+/, '').split('?');
    send(response, answers.get(address));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

export function html(body: string): Answer {
  return { type: 'text/html; charset=utf-8', body };
}

function ordinaryPages(): Map<string, Answer> {
  const css = readFileSync(path.join(import.meta.dirname, 'portal.css'), 'utf8');
  const articles = portalPages.map((page): [string, Answer] => [
    page.path,
    html(shapes[page.shape](readArticle(page.file))),
  ]);
  return new Map<string, Answer>([
    ['/favicon.ico', { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }],
    ['/css/portal.css', { type: 'text/css; charset=utf-8', body: css }],
    [homePath, html(homePage())],
    [columnPath, html(columnPage())],
    ...articles,
  ]);
}

function send(response: ServerResponse, answer: Answer | undefined): void {
  if (answer) {
    response.writeHead(200, { 'content-type': answer.type, ...answer.headers }).end(answer.body);
  } else {
    const body = '<!DOCTYPE html><title>404</title><body>您访问的页面不存在或已删除</body>';
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  }
}
