// How pages look in a real browser, without JavaScript: widths, themes, zoom, reduced motion, print.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { here } from './site.mjs';

const WIDTHS = [320, 768, 1280];
const THEMES = {
  light: { 'prefers-color-scheme': 'light' },
  dark: { 'prefers-color-scheme': 'dark' },
  forced: { 'forced-colors': 'active' },
};
export const STILL = { 'prefers-reduced-motion': 'reduce' };
/** 1280 by 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 };
/** A4 between margins of a centimetre, in CSS pixels. */
const PAPER = { width: 718, height: 1047 };

const DEADLINE_MS = 10_000;

/** Waits until something holds; a browser takes its time. */
export async function eventually(holds, what) {
  const end = Date.now() + DEADLINE_MS;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Where people look at the pages. */
export const PICTURES = join(here, 'pictures');

/** What is wrong with the layout of the page that is open: sideways scroll, text outside its box, texts on top of each other. */
function layoutFaults() {
  const faults = [];
  const name = (element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 80);
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) faults.push(`scrolls sideways by ${page.scrollWidth - page.clientWidth} pixels`);
  const leaves = [...document.body.querySelectorAll('*')].filter((element) => {
    const hasWords = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
    return hasWords && !element.closest('.hidden, .skip') && element.checkVisibility();
  });
  const blocks = [];
  for (const element of leaves) {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const scrolls = ['TEXTAREA', 'SELECT', 'OPTION'].includes(element.tagName);
    const isCut = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
    if (style.overflow !== 'visible' && !scrolls && isCut) faults.push(`clipped: ${name(element)}`);
    if (box.width > 0 && (box.left < -1 || box.right > page.clientWidth + 1)) faults.push(`outside: ${name(element)}`);
    // Lines of one paragraph may touch; boxes of their own may not.
    if (style.display !== 'inline' && box.width > 0) blocks.push({ element, box });
  }
  // From top to bottom: what begins below the end of a box cannot lie on it.
  blocks.sort((a, b) => a.box.top - b.box.top);
  blocks.forEach(({ element: a, box: boxA }, index) => {
    for (let next = index + 1; next < blocks.length && blocks[next].box.top < boxA.bottom; next += 1) {
      const { element: b, box: boxB } = blocks[next];
      const depth = Math.min(boxA.bottom, boxB.bottom) - Math.max(boxA.top, boxB.top);
      const breadth = Math.min(boxA.right, boxB.right) - Math.max(boxA.left, boxB.left);
      if (depth > 2 && breadth > 2 && !a.contains(b) && !b.contains(a)) faults.push(`overlap: ${name(a)} and ${name(b)}`);
    }
  });
  return faults;
}

/** A tab that notes what the page says and what it asks for; `wear` sets what the visitor's system prefers, and the medium. */
export async function openTab(browser, { script = false } = {}) {
  const tab = await browser.newPage();
  await tab.setJavaScriptEnabled(script);
  const session = await tab.createCDPSession();
  // Not the driver's own call, which does not know forced colours.
  const wear = (preferences, media = 'screen') =>
    session.send('Emulation.setEmulatedMedia', { media, features: Object.entries(preferences).map(([name, value]) => ({ name, value })) });
  const noted = { console: [], requests: [] };
  tab.on('console', (message) => noted.console.push(message.text()));
  tab.on('pageerror', (error) => noted.console.push(String(error)));
  tab.on('request', (request) => noted.requests.push(request.url()));
  return { tab, noted, wear };
}

/** What is wrong with what the page asked for and said. */
function conversationFaults({ console, requests }, address, path) {
  const faults = [];
  const wanted = /^\/[a-z]+\/contact/.test(path) ? 2 : 1;
  // Browsers ask for the icon whenever they like; the page is read without it.
  const needed = requests.filter((url) => !url.endsWith('/mark.svg'));
  if (needed.length !== wanted) faults.push(`asks for ${needed.join(' ')}`);
  if (requests.some((url) => !url.startsWith(address))) faults.push(`asks another host: ${requests.join(' ')}`);
  // Chromium tells in the console that it obeyed, and that a page about a missing page is one.
  const isExpected = (text) => text.startsWith('Clear-Site-Data header') || (path.includes('no-such-page') && text.includes('status of 404'));
  const said = console.filter((text) => !isExpected(text));
  return [...faults, ...said.map((text) => `console: ${text}`)];
}

async function takePicture(tab, path, width, theme, folder) {
  mkdirSync(folder, { recursive: true });
  // The key of a draft is another one each time.
  const name = path.split('?d=')[0].replaceAll(/[^a-z0-9]+/g, '-').slice(1);
  // In one window as high as the page: the browser's own way of going beyond shifts short pages that run from right to left.
  const height = await tab.evaluate(() => document.documentElement.scrollHeight);
  await tab.setViewport({ width, height });
  await tab.screenshot({ path: join(folder, `${name}-${width}-${theme}.png`) });
}

/** Shows one page in every width and theme, zoomed, with reduced motion and on paper. Loaded once: visitors, too, turn their device and switch the light off while they read. */
export async function show(browser, address, path, pictures) {
  const faults = [];
  const { tab, noted, wear } = await openTab(browser);
  const note = (found, where) => found.forEach((fault) => faults.push(`${path} ${where}: ${fault}`));
  await tab.setViewport({ width: WIDTHS[0], height: 900 });
  await wear(THEMES.light);
  await tab.goto(address + path, { waitUntil: 'load' });
  for (const width of WIDTHS) {
    for (const [theme, preferences] of Object.entries(THEMES)) {
      await wear(preferences);
      await tab.setViewport({ width, height: 900 });
      note(await tab.evaluate(layoutFaults), `at ${width}, ${theme}`);
      if (theme !== 'forced') await takePicture(tab, path, width, theme, pictures);
    }
  }
  note(conversationFaults(noted, address, path), 'as it loads');
  await tab.setViewport(ZOOMED);
  await wear(STILL);
  note(await tab.evaluate(layoutFaults), 'at 400 %');
  if (await tab.evaluate(moves)) faults.push(`${path}: moves although the visitor wants less motion`);
  await tab.setViewport(PAPER);
  await wear({}, 'print');
  note([...(await tab.evaluate(layoutFaults)), ...(await tab.evaluate(printFaults))], 'on paper');
  await tab.close();
  return faults;
}

function moves() {
  const isAnimated = (element) => {
    const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
    return animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s') || scrollBehavior !== 'auto';
  };
  return [...document.querySelectorAll('*')].some(isAnimated);
}

/** Paper has no use for what one can only tap, and black ink on white is what every printer has. */
function printFaults() {
  const faults = [];
  if (!document.querySelector('h1').checkVisibility()) faults.push('no title');
  for (const useless of document.querySelectorAll('nav, .contact, .skip')) {
    if (useless.checkVisibility()) faults.push(`shows what only a screen needs: ${useless.outerHTML.slice(0, 60)}`);
  }
  const paper = getComputedStyle(document.body).backgroundColor;
  if (paper !== 'rgb(255, 255, 255)' && paper !== 'rgba(0, 0, 0, 0)') faults.push(`the paper is ${paper}`);
  return faults;
}
