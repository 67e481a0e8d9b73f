// The contact form as a person fills it in: by keyboard only, without JavaScript.
import assert from 'node:assert/strict';
import { eventually, openTab } from './look.mjs';

const ARABIC = 'السلام عليكم، نجيب على الكراهية بالأغاني.';
const LIMIT_CHARS = 10_000;

const focused = (page) => page.evaluate(() => ({ id: document.activeElement.id, name: document.activeElement.name ?? '', text: document.activeElement.textContent.trim() }));

/** Tabs on until the control with this id or name has the focus. */
async function tabTo(page, wanted) {
  for (let tab = 0; tab < 60; tab += 1) {
    await page.keyboard.press('Tab');
    const { id, name, text } = await focused(page);
    if (id === wanted || name === wanted || text === wanted) return;
  }
  assert.fail(`Tab never meets ${wanted}`);
}

async function send(page, words) {
  await tabTo(page, words);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}

const text = (page, selector) => page.$eval(selector, (element) => (element.value ?? element.textContent).trim());

/** Everything except the message. */
async function fillIn(page) {
  await tabTo(page, 'topic');
  await page.keyboard.press('Space');
  await tabTo(page, 'country');
  await page.keyboard.type('Fran');
  await tabTo(page, 'name');
  await page.keyboard.type('Someone');
  await tabTo(page, 'email');
  await page.keyboard.type('someone@example.org');
}

export async function fillInByKeyboard(browser, site) {
  const { tab: page } = await openTab(browser);
  await page.setViewport({ width: 320, height: 700 });

  // Wrong: an empty form. The summary takes the focus, and its first link leads to the first problem.
  await page.goto(`${site.address}/en/contact`);
  await send(page, 'Send the message');
  assert.match(await page.title(), /^Error: /);
  assert.match((await focused(page)).text, /^There is a problem/);
  await page.keyboard.press('Tab');
  assert.equal((await focused(page)).text, 'Select what your message is about');
  await page.keyboard.press('Enter');
  await eventually(() => new URL(page.url()).hash === '#topic', 'the link of the summary leads to the field');

  // Mended, then sent, in Arabic.
  await fillIn(page);
  await tabTo(page, 'message');
  await page.keyboard.type(ARABIC);
  await tabTo(page, 'consent');
  await page.keyboard.press('Space');
  await send(page, 'Send the message');
  const reference = await text(page, '.reference');
  assert.ok(site.inbox('read', reference).endsWith(`\n\n${ARABIC}\n`));

  // Reload and Back do no harm: one message, and nothing typed is left behind.
  await page.reload();
  assert.equal(await text(page, '.reference'), reference);
  await page.goBack();
  assert.equal(await text(page, 'textarea'), '');
  assert.equal(JSON.parse(site.inbox('list', '--json')).length, 1);

  // At the limit, pasted: it arrives whole. A double click sends it once.
  await page.goto(`${site.address}/fr/contact`);
  await page.bringToFront();
  await fillIn(page);
  await tabTo(page, 'message');
  const long = 'é𐍈'.repeat(LIMIT_CHARS / 2);
  await page.$eval('textarea', (element, value) => { element.value = value; }, long);
  await tabTo(page, 'consent');
  await page.keyboard.press('Space');
  await Promise.all([page.waitForNavigation(), page.click('main button', { count: 2 })]);
  await page.waitForSelector('.reference');
  const second = await text(page, '.reference');
  assert.ok(site.inbox('read', second).endsWith(`\n\n${long}\n`));
  assert.equal(JSON.parse(site.inbox('list', '--json')).length, 2);
  await page.close();
}

/** Addresses that only a form leads to: a page with problems, in each language, and a confirmation. */
export async function pagesBehindTheForm(site, locales) {
  const post = async (locale, fields) => {
    const answer = await fetch(`${site.address}/${locale}/contact`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
    assert.equal(answer.status, 303);
    return answer.headers.get('location');
  };
  const good = { topic: 'other', country: 'none', name: 'Someone', email: 'someone@example.org', message: 'A message.', consent: 'yes' };
  const addresses = [];
  for (const locale of locales) {
    addresses.push(await post(locale, { message: 'A message.' }), await post(locale, good), `/${locale}/contact/received`);
  }
  return addresses;
}

/** Pages that answer what cannot be done: name and HTML. */
export async function refusedPages(site, locales) {
  const cases = [
    [405, { method: 'DELETE' }, 'about'],
    [403, { method: 'POST', headers: { origin: 'https://other.example' }, body: new URLSearchParams({ message: 'A message.' }) }, 'contact'],
    [413, { method: 'POST', body: new URLSearchParams({ message: 'x'.repeat(500_000) }) }, 'contact'],
    [415, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }, 'contact'],
  ];
  const pages = [];
  for (const locale of locales) {
    for (const [status, request, page] of cases) {
      const answer = await fetch(`${site.address}/${locale}/${page}`, request);
      assert.equal(answer.status, status);
      pages.push([`${status} in ${locale}`, await answer.text()]);
    }
  }
  return pages;
}
