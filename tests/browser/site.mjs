// The site under test: the real binary with its own state folder, and its pages, found by following links.
import { spawn, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { get } from 'node:http';
import { createInterface } from 'node:readline';
import { brotliDecompressSync } from 'node:zlib';

export const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');

/** Pages asked for at the same time. */
const VISITORS = 4;

/** So much of the log is told of a site that ended. */
const LOG_CHARS_MAX = 4000;

/** Ten times the eight seconds that the site takes at most to stop. */
const STOPPED_MS = 80_000;

/** Starts the binary on a free port, with the site's own seeds or those that `makeSeeds` writes into a folder; `stop` ends it and, once it has written what it keeps, removes its folder. */
export async function startSite(binary, makeSeeds) {
  const folder = mkdtempSync(join(tmpdir(), 'counterspeech-'));
  const [state, made, own] = [join(folder, 'state'), join(folder, 'data'), join(root, 'data')];
  makeSeeds?.(own, made);
  const places = ['--state', state, '--data', makeSeeds ? made : own];
  const process = spawn(binary, ['--listen', '127.0.0.1:0', ...places], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  process.stderr.on('data', (text) => {
    log = (log + text).slice(-LOG_CHARS_MAX);
  });
  const ended = new Promise((resolve) => process.once('exit', (code, signal) => resolve(code ?? signal)));
  const failed = ended.then((how) => {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`the site ended with ${how}: ${log}`);
  });
  // Nobody waits for this once the site is up.
  failed.catch(() => {});
  const lines = createInterface({ input: process.stdout });
  const ready = new Promise((resolve) => lines.once('line', (line) => resolve(line.split(' ').at(-1))));
  const address = await Promise.race([ready, failed]);
  return {
    address,
    inbox: (...words) => execFileSync(binary, [...places, 'inbox', ...words], { cwd: root, encoding: 'utf8' }),
    async stop() {
      process.kill();
      const late = setTimeout(() => process.kill('SIGKILL'), STOPPED_MS);
      const how = await ended;
      clearTimeout(late);
      rmSync(folder, { recursive: true, force: true });
      if (how !== 0) throw new Error(`the site ended with ${how} when it was told to stop`);
    },
  };
}

/** The attributes `name` of all tags in a page, unescaped. */
function attributes(html, name) {
  const found = html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'));
  return [...found].map(([, value]) => value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'));
}

/** One answer as it travels: status, page, and the bytes of its head and compressed body. */
export function ask(address, path) {
  return new Promise((resolve, reject) => {
    const request = get(address + path, { headers: { 'accept-encoding': 'gzip, deflate, br, zstd' } }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const body = Buffer.concat(chunks);
        const head = `HTTP/1.1 ${answer.statusCode} ${answer.statusMessage}\r\n`.length + answer.rawHeaders.reduce((sum, word) => sum + word.length + 2, 2);
        const isBrotli = answer.headers['content-encoding'] === 'br';
        const html = (isBrotli ? brotliDecompressSync(body) : body).toString();
        resolve({ status: answer.statusCode, html, bytes: head + body.length });
      });
    });
    request.on('error', reject);
  });
}

/** Every page of the site by its path: `{ status, html, bytes, links, switches, ids }`. Starts where a visitor starts. */
export async function crawl(address) {
  const pages = new Map();
  const door = await fetch(`${address}/`, { redirect: 'manual' });
  const queue = [door.headers.get('location')];
  const seen = new Set(queue);
  const visit = async (path) => {
    const page = await ask(address, path);
    const links = attributes(page.html.replace(/<link[^>]*>/g, ''), 'href').filter((href) => href.startsWith('/') || href.startsWith('#'));
    const switches = attributes(page.html.match(/<nav class="languages"[^]*?<\/nav>/)?.[0] ?? '', 'href');
    pages.set(path, { ...page, links, switches, ids: attributes(page.html, 'id') });
    // A query only fills in a form.
    for (const link of links.map((href) => href.split(/[?#]/)[0])) {
      if (link !== '' && !seen.has(link)) {
        seen.add(link);
        queue.push(link);
      }
    }
  };
  // Each round asks for all that the last one found, a few at a time.
  while (queue.length > 0) await Promise.all(queue.splice(0, VISITORS).map(visit));
  return pages;
}

/** The family of a page: its address without language and names. */
export function family(path) {
  const [, , kind = 'home', ...names] = path.split('?')[0].split('/');
  return [kind, ...(kind === 'contact' ? names : names.map(() => '*'))].join('/');
}

/** The heaviest page of each family in each language: what holds there holds on the others. */
export function onePerFamily(pages) {
  const chosen = new Map();
  for (const [path, { bytes }] of pages) {
    const key = `${path.split('/')[1]} ${family(path)}`;
    const best = chosen.get(key);
    if (!best || bytes > best.bytes || (bytes === best.bytes && path < best.path)) chosen.set(key, { path, bytes });
  }
  return [...chosen.values()].map(({ path }) => path).sort();
}
