// Judges every page of the site. Usage: node run.mjs BINARY [quick]
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { writeCrowd } from './crowd.mjs';
import { fillInByKeyboard, pagesBehindTheForm, refusedPages } from './form.mjs';
import { accessibility, checkTools, links, nu } from './judges.mjs';
import { switchLanguages, tabThrough } from './keyboard.mjs';
import { PICTURES, show } from './look.mjs';
import { ask, crawl, family, here, onePerFamily, startSite } from './site.mjs';

const CHROMIUM = '/usr/bin/chromium';
// A browser under test talks to nobody but the site.
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
/** Browsers at work at the same time, one for each core of a small machine. Not tabs: one behind another neither paints nor has the focus. */
const HANDS = 2;
/** What a server may send before the first acknowledgement: ten segments of 1,460 bytes (RFC 6928). */
const FIRST_FLIGHT_BYTES = 14_600;
/** Every page of the site is compressed as well as can be within this time, in milliseconds. */
const SETTLED_MS = 300_000;
/** The families of pages that there are only where there is too much for one. */
const CUT = ['locations/*/*', 'locations/*/*/*', 'partners/*/*', 'resources/*'];
/** How many pages the crawl found when it found most. */
const PAGES_FOUND = join(here, 'pages-found.txt');

const [binary, mode] = process.argv.slice(2);
const isQuick = mode === 'quick';
let passed = 0;
let failed = 0;

/** Runs one part, prints its faults and its time. A part that throws has failed. */
async function part(name, work) {
  const from = Date.now();
  let faults;
  try {
    faults = (await work()) ?? [];
  } catch (error) {
    faults = [error.stack ?? String(error)];
  }
  faults.forEach((fault) => console.log(`  ${fault}`));
  console.log(`${faults.length === 0 ? 'ok' : 'FAILED'} ${name} (${((Date.now() - from) / 1000).toFixed(1)} s)`);
  if (faults.length === 0) passed += 1;
  else failed += 1;
}

const launch = () => puppeteer.launch({ executablePath: CHROMIUM, args: FLAGS });

/** The faults of all paths, a few at a time. `work` takes a browser of its own and a path. */
async function each(paths, work) {
  const faults = [];
  const queue = [...paths];
  const hand = async () => {
    const browser = await launch();
    try {
      for (let path = queue.shift(); path !== undefined; path = queue.shift()) faults.push(...(await work(browser, path)));
    } finally {
      await browser.close();
    }
  };
  await Promise.all(Array.from({ length: HANDS }, hand));
  return faults;
}

/** Fewer pages than there were are a fault; more are the new mark. */
function compareCount(count) {
  const known = Number(readFileSync(PAGES_FOUND, 'utf8'));
  if (count < known) return [`only ${count} pages; there were ${known}. If pages were taken away on purpose, lower pages-found.txt`];
  if (count > known) writeFileSync(PAGES_FOUND, `${count}\n`);
  return [];
}

/** What a page weighs too much, once it is compressed as well as can be: that happens behind the first answer. */
async function lightest(address, path) {
  for (const until = Date.now() + SETTLED_MS; ; await new Promise((resolve) => setTimeout(resolve, 250))) {
    const { bytes } = await ask(address, path);
    if (bytes <= FIRST_FLIGHT_BYTES) return undefined;
    if (Date.now() > until) return `${path}: ${bytes} bytes, head included; ${FIRST_FLIGHT_BYTES} fit`;
  }
}

const htmlOf = async (address, path) => [path, await (await fetch(address + path)).text()];

const localesOf = (found) => [...new Set([...found.keys()].map((path) => path.split('/')[1]))];

/** Pages that the sitemap names and nothing leads to, and the other way round. */
async function compareSitemap(address, found) {
  const locs = async (path) => {
    const [, xml] = await htmlOf(address, path);
    return [...xml.matchAll(/<loc>[^<]*?:\/\/[^/]*([^<]*)<\/loc>/g)].map(([, path]) => path);
  };
  const first = await locs('/sitemap.xml');
  // A large directory has its sitemap in parts.
  const isCut = first.some((path) => path.startsWith('/sitemap/'));
  const named = new Set(isCut ? (await Promise.all(first.map(locs))).flat() : first);
  const unlinked = [...named].filter((path) => !found.has(path)).map((path) => `${path} is linked from nowhere`);
  return [...unlinked, ...[...found.keys()].filter((path) => !named.has(path)).map((path) => `${path} is not in the sitemap`)];
}

/**
 * What holds for every site. `found`: all pages that links lead to; `html`: the pages that the Nu checker reads; then the paths for
 * axe in the light and in the dark, and for eyes and hands.
 */
async function judgeSite(address, { found, html, light, dark, shown, pictures }) {
  const judge = (theme) => (browser, path) => accessibility(browser, address, path, theme);
  await part('sitemap: names what the crawl finds', () => compareSitemap(address, found));
  await part('links, anchors and language switches', () => links(found));
  await part(`Nu checker: ${html.length} pages`, () => nu(html));
  await part(`axe in the light: ${light.length} pages`, () => each(light, judge('light')));
  // By now every page is compressed as well as can be.
  await part('weight: every page arrives in one round trip', async () => {
    const heavy = [...found].filter(([, { bytes }]) => bytes > FIRST_FLIGHT_BYTES).map(([path]) => path);
    const settled = await Promise.all(heavy.map((path) => lightest(address, path)));
    return settled.filter((fault) => fault);
  });
  await part(`axe in the dark: ${dark.length} pages`, () => each(dark, judge('dark')));
  await part(`every width and theme, zoom, paper: ${shown.length} pages`, () =>
    each(shown, (browser, path) => show(browser, address, path, pictures)));
  await part(`by keyboard: ${shown.length} pages`, () => each(shown, (browser, path) => tabThrough(browser, address, path)));
}

checkTools(CHROMIUM);
rmSync(PICTURES, { recursive: true, force: true });
const site = await startSite(binary);
try {
  const { address } = site;
  const found = await crawl(address);
  const locales = localesOf(found);
  const behind = await pagesBehindTheForm(site, locales);
  const refused = await refusedPages(site, locales);
  const missing = locales.map((locale) => `/${locale}/there-is-no-such-page`);
  const corrections = locales.map((locale) => `/${locale}/contact?about=/resources`);
  // Results with every part that a page of results can have; a slip; nothing found, and what to leave out.
  const searches = [...locales.map((locale) => `/${locale}/search?q=facebook&kind=campaign`), '/en/search?q=rasism', '/ar/search?q=facebook+qqqqqqqq&year=2015'];
  const others = new Map(await Promise.all([...behind, ...missing, ...corrections, ...searches].map((path) => htmlOf(address, path))));
  const all = new Map([...[...found].map(([path, page]) => [path, page.html]), ...others]);
  const quick = [...onePerFamily(found), ...others.keys()];
  const judged = isQuick ? quick : [...all.keys()];
  const inOneLanguage = quick.filter((path) => path.startsWith(`/${locales[0]}`));

  await part(`crawl: ${found.size} pages in ${locales.length} languages`, () => compareCount(found.size));
  await judgeSite(address, {
    found,
    html: [...judged.map((path) => [path, all.get(path)]), ...refused],
    light: judged,
    // The colours of the dark are those of one style sheet: in a hurry, one language shows them.
    dark: isQuick ? inOneLanguage : quick,
    // In a hurry, one language of each direction of reading.
    shown: isQuick ? [...inOneLanguage, ...quick.filter((path) => path.startsWith('/ar'))] : quick,
    pictures: PICTURES,
  });
  // Where the switch of every other page leads, the links above have told.
  const switching = quick.filter((path) => path.startsWith(`/${locales[0]}`) && !missing.includes(path));
  await part(`language switch: ${switching.length} pages`, () => each(switching, (browser, path) => switchLanguages(browser, address, path)));
} finally {
  await site.stop();
}

const crowd = await startSite(binary, writeCrowd);
try {
  const { address } = crowd;
  console.log('with too much of everything for one page:');
  const found = await crawl(address);
  const isOfCrowd = ([path]) => /\/(crowd|resources)|^\/[a-z]+(\/(contact|coverage))?$/.test(path);
  const searches = localesOf(found).map((locale) => `/${locale}/search?q=crowd`);
  const cut = [...onePerFamily(new Map([...found].filter(isOfCrowd))), ...searches];
  // In a hurry, the language that runs the other way, in the colours of the light.
  const judged = isQuick ? cut.filter((path) => path.startsWith('/ar')) : cut;
  const html = await Promise.all(judged.map((path) => htmlOf(address, path)));
  await part(`what is cut is among ${found.size} pages`, () => {
    const families = new Set([...found.keys()].map(family));
    return CUT.filter((name) => !families.has(name)).map((name) => `there is no page like ${name}`);
  });
  await judgeSite(address, { found, html, light: judged, dark: isQuick ? [] : judged, shown: judged, pictures: join(PICTURES, 'crowd') });
} finally {
  await crowd.stop();
}

// On a site of its own, so that its messages can be counted.
const desk = await startSite(binary);
const person = await launch();
try {
  await part('the form by keyboard', () => fillInByKeyboard(person, desk));
} finally {
  await person.close();
  await desk.stop();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
