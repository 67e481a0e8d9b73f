// Pages by keyboard alone, without JavaScript: Tab by Tab, the skip link, the language switch.
import { eventually, openTab, STILL } from './look.mjs';

/** Gives every control its number in the order of the page, and returns how many Tabs there should be. */
function numberStops() {
  const controls = [...document.querySelectorAll('a[href], button, select, textarea, input:not([type=hidden]), summary')];
  // A group of radios is one stop: the chosen one, or else the first.
  const isStop = (control) => {
    if (control.type !== 'radio') return true;
    const group = [...control.form.elements[control.name]].filter(({ type }) => type === 'radio');
    return control === (group.find((radio) => radio.checked) ?? group[0]);
  };
  const stops = controls.filter((control) => control.checkVisibility() && control.tabIndex >= 0 && isStop(control));
  stops.forEach((control, index) => { control.dataset.stop = index; });
  return stops.length;
}

function focused() {
  const element = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  return {
    stop: Number(element.dataset.stop ?? -1),
    isMarked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    isOnScreen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    html: element.outerHTML.replace(/\s+/g, ' ').slice(0, 80),
  };
}

/** Every control is met once, in the order of the page, visibly; the skip link comes first and works. */
export async function tabThrough(browser, address, path) {
  const faults = [];
  const { tab, wear } = await openTab(browser);
  await tab.setViewport({ width: 1280, height: 900 });
  // Where the page scrolls smoothly, the control would still be on its way when it is looked at.
  await wear(STILL);
  await tab.goto(address + path);
  const expected = await tab.evaluate(numberStops);
  // A page with problems takes the focus to their summary; the Tabs before it are not met from there.
  const summary = await tab.$('[autofocus]');
  if (summary) await eventually(() => tab.evaluate((element) => element === document.activeElement, summary), `${path}: the summary takes the focus`);
  const first = summary ? await tab.evaluate((element) => Number(element.querySelector('[data-stop]').dataset.stop), summary) : 0;
  for (let stop = first; stop < expected; stop += 1) {
    await tab.keyboard.press('Tab');
    const now = await tab.evaluate(focused);
    if (now.stop !== stop) {
      faults.push(`${path}: Tab ${stop - first + 1} leads to ${now.html}, which is not the next control`);
      break;
    }
    if (!now.isMarked) faults.push(`${path}: the focus cannot be seen on ${now.html}`);
    if (!now.isOnScreen) faults.push(`${path}: the focus is off the screen on ${now.html}`);
  }
  await tab.keyboard.press('Tab');
  if ((await tab.evaluate(focused)).stop > 0) faults.push(`${path}: Tab is trapped on the page`);
  if (!summary) {
    await tab.goto(address + path);
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    const isThere = await tab.evaluate(() => document.activeElement.id === 'main');
    if (!isThere) faults.push(`${path}: the skip link does not lead to the content`);
  }
  await tab.close();
  return faults;
}

/** Each language of the switch leads to the same page. */
export async function switchLanguages(browser, address, path) {
  const faults = [];
  const { tab } = await openTab(browser);
  await tab.goto(address + path);
  const links = await tab.$$eval('.languages a', (all) => all.map((link) => link.hreflang));
  const rest = path.replace(/^\/[a-z]+/, '');
  for (const language of links) {
    await tab.goto(address + path);
    await Promise.all([tab.waitForNavigation(), tab.click(`.languages a[hreflang="${language}"]`)]);
    const { pathname, search } = new URL(tab.url());
    const spoken = await tab.$eval('html', (html) => html.lang);
    if (pathname + search !== `/${language}${rest}` || spoken !== language) faults.push(`${path}: the switch to ${language} leads to ${tab.url()}`);
  }
  await tab.close();
  return faults;
}
