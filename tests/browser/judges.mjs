// What programs of others say about the pages: the W3C Nu checker and axe-core; and whether every link leads somewhere.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTab } from './look.mjs';
import { here } from './site.mjs';

const vnu = join(here, 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');
const axe = readFileSync(join(here, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

/** Faults that the Nu checker finds, warnings included. `pages`: path → HTML. */
export function nu(pages) {
  const folder = mkdtempSync(join(tmpdir(), 'nu-'));
  const names = new Map();
  let number = 0;
  for (const [path, html] of pages) {
    const file = join(folder, `${(number += 1)}.html`);
    writeFileSync(file, html);
    names.set(file, path);
  }
  const run = spawnSync('java', ['-jar', vnu, '--format', 'json', '--exit-zero-always', ...names.keys()], { encoding: 'utf8', maxBuffer: 1 << 28 });
  rmSync(folder, { recursive: true });
  if (run.status !== 0) throw new Error(`the Nu checker did not run: ${run.error ?? run.stderr}`);
  const { messages } = JSON.parse(run.stderr);
  return messages.map(({ url, lastLine, type, subType, message }) => {
    const file = decodeURIComponent(url.replace(/^file:/, ''));
    return `${names.get(file) ?? url}:${lastLine}: ${subType ?? type}: ${message}`;
  });
}

/** Links inside the site that lead to no page or to no anchor. */
export function links(pages) {
  const faults = [];
  for (const [path, page] of pages) {
    if (page.status !== 200) faults.push(`${path}: answers ${page.status}`);
    // The switch leads to the same page, or a visitor who changes the language has to start again.
    const rest = path.replace(/^\/[a-z]+/, '');
    for (const language of page.switches.filter((href) => href.replace(/^\/[a-z]+/, '') !== rest)) {
      faults.push(`${path}: the language switch leads to ${language}`);
    }
    for (const link of page.links) {
      const [target, anchor] = link.split('#');
      const other = pages.get(target === '' ? path : target.split('?')[0]);
      if (!other) faults.push(`${path}: ${link} leads nowhere`);
      else if (anchor && !other.ids.includes(anchor)) faults.push(`${path}: ${link} has no such anchor`);
    }
  }
  return faults;
}

/** What axe-core finds on a page, best practices included. It is a script, so scripts are allowed; the pages hold none. */
export async function accessibility(browser, address, path, theme) {
  const { tab, wear } = await openTab(browser, { script: true });
  await tab.setViewport({ width: 320, height: 900 });
  await wear({ 'prefers-color-scheme': theme });
  await tab.goto(address + path, { waitUntil: 'load' });
  await tab.evaluate(axe);
  const { violations } = await tab.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  await tab.close();
  return violations.map(({ id, help, nodes }) => `${path}, ${theme}: axe ${id}: ${help}: ${nodes[0].html.slice(0, 120)}`);
}

/** Says plainly what is missing, before anything runs. */
export function checkTools(chromium) {
  for (const [tool, words] of [['java', ['-version']], [chromium, ['--version']]]) {
    try {
      execFileSync(tool, words, { stdio: 'ignore' });
    } catch {
      throw new Error(`${tool} is missing; tests/run installs it`);
    }
  }
}
