// A directory in which there is too much of everything for one page, so that what is cut into pages is judged, too. All of it is made up.
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** More than there are outlines for, than one partner's page tells of, and than the form offers on each page. */
const COUNTRIES = 104;
const CAMPAIGNS = 24;
const RESOURCES = 70;

const DAY = '2026-11-25';

/** What things are called, and what is said of them. */
const WORDS = {
  en: { name: 'The crowd', country: 'Country', town: 'Crowdtown', campaign: 'Campaign', text: 'This was made up so that a list grows longer than a page. People write to each other there, and somebody counts.' },
  fr: { name: 'La foule', country: 'Pays', town: 'Foule-Ville', campaign: 'Campagne', text: 'Ceci est inventé pour qu’une liste dépasse une page. Des gens s’y écrivent, et quelqu’un compte.' },
  de: { name: 'Die Menge', country: 'Land', town: 'Mengenstadt', campaign: 'Kampagne', text: 'Das ist erfunden, damit eine Liste länger wird als eine Seite. Menschen schreiben einander, und jemand zählt.' },
  ar: { name: 'الحشد', country: 'البلد', town: 'مدينة الحشد', campaign: 'حملة', text: 'هذا نص مختلق كي تطول القائمة عن صفحة واحدة. يكتب الناس فيها بعضهم إلى بعض، وثمّة من يعدّ.' },
};

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const namesOfRegions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Codes that no country has. */
const CODES = LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).filter((code) => namesOfRegions.of(code) === undefined);

const numbers = (count) => Array.from({ length: count }, (_, index) => index + 1);
const insert = (head, rows) => `INSERT INTO ${head} VALUES\n  (${rows.join('),\n  (')});\n`;
const inEach = (row) => Object.entries(WORDS).map(([locale, words]) => row(`'${locale}'`, words));

function countries() {
  const all = numbers(COUNTRIES).map((number) => ({ number, territory: CODES[number], slug: `crowd-${number}` }));
  const about = (row) => all.flatMap((country) => inEach((locale, words) => row(country, locale, words)));
  return [
    insert('territory (code, region)', all.map(({ territory }) => `'${territory}', 'asia'`)),
    insert('territory_text (territory, locale, name)', about(({ territory, number }, locale, { country }) => `'${territory}', ${locale}, '${country} ${number}'`)),
    insert('country (slug, territory, reviewed)', all.map(({ slug, territory }) => `'${slug}', '${territory}', '${DAY}'`)),
    insert(
      'country_text (country, locale, title, intro, gaps)',
      about(({ slug, number }, locale, { country, text }) => `'${slug}', ${locale}, '${country} ${number}', '${text}', '${text}'`),
    ),
    insert('part (country, partner, initiative, role, source)', all.map(({ slug }) => `'${slug}', 'crowd', NULL, 'organiser', 'crowd'`)),
    insert('part_text (country, partner, locale, text)', about(({ slug }, locale, { text }) => `'${slug}', 'crowd', ${locale}, '${text}'`)),
  ];
}

function campaigns() {
  const all = numbers(CAMPAIGNS).map((number) => ({ number, slug: `crowd-campaign-${number}` }));
  return [
    insert('presence (country, initiative)', ["'crowd-1', 'crowd'"]),
    insert('presence_text (country, initiative, locale, text)', inEach((locale, { text }) => `'crowd-1', 'crowd', ${locale}, '${text}'`)),
    insert('place (slug, territory, latitude, longitude)', [`'crowd-town', '${CODES[1]}', 10.5, 20.5`]),
    insert('place_text (place, locale, name)', inEach((locale, { town }) => `'crowd-town', ${locale}, '${town}'`)),
    insert(
      'campaign (slug, country, initiative, place, date, status, link)',
      all.map(({ slug }) => `'${slug}', 'crowd-1', 'crowd', 'crowd-town', '2024', 'active', NULL`),
    ),
    insert(
      'campaign_text (campaign, locale, name, headline, story)',
      all.flatMap(({ slug, number }) => inEach((locale, { campaign, text }) => `'${slug}', ${locale}, '${campaign} ${number}', '${campaign} ${number}', '${text}'`)),
    ),
    insert('campaign_theme (campaign, theme)', all.map(({ slug }) => `'${slug}', 'hate-online'`)),
    insert('campaign_source (campaign, source)', all.map(({ slug }) => `'${slug}', 'crowd'`)),
    insert(
      'figure (slug, campaign, headed, qualifier, value, unit, period, as_of, source, note)',
      all.map(({ slug, number }) => `'${slug}-people', '${slug}', 1, 'exact', ${number * 1237}, 'people-reached', 'whole', '2024', 'crowd', NULL`),
    ),
  ];
}

function shared() {
  const resources = numbers(RESOURCES).map((number) => ({ number, slug: `crowd-${number}` }));
  return [
    insert('source (slug, title, language, publisher, address, state, published, read)', [
      `'crowd', 'The crowd', 'en', 'The crowd', 'https://crowd.example/', 'alive', '2024', '${DAY}'`,
    ]),
    insert('initiative (slug, local, reviewed)', [`'crowd', 0, '${DAY}'`]),
    insert('initiative_text (initiative, locale, name, summary)', inEach((locale, { name, text }) => `'crowd', ${locale}, '${name}', '${text}'`)),
    insert('initiative_source (initiative, source)', ["'crowd', 'crowd'"]),
    insert('partner (slug, name, kind, home, link)', ["'crowd', 'The crowd', 'ngo', NULL, NULL"]),
    insert(
      'resource (slug, kind, title, language, publisher, published, link, source)',
      resources.map(({ slug, number }) => `'${slug}', 'report', 'Report ${number}', 'en', 'The crowd', '2024', NULL, 'crowd'`),
    ),
    insert('resource_text (resource, locale, summary)', resources.flatMap(({ slug }) => inEach((locale, { text }) => `'${slug}', ${locale}, '${text}'`))),
  ];
}

/** Writes the seeds of the site, and those of the crowd, into a folder. */
export function writeCrowd(seeds, folder) {
  cpSync(seeds, folder, { recursive: true });
  writeFileSync(join(folder, 'crowd.sql'), shared().join('\n'));
  writeFileSync(join(folder, 'countries', 'crowd.sql'), [...countries(), ...campaigns()].join('\n'));
}
