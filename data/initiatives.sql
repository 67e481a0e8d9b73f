-- Initiatives that run in several countries, and the figures about them as a whole.
-- A local initiative stands in the file of its country.

INSERT INTO initiative (slug, local, reviewed) VALUES
  ('online-civil-courage-initiative-occi', 0, '2026-11-25'),
  ('p2p-facebook-global', 0, '2026-11-25');

-- Notes on figures that several countries share.
INSERT INTO note (slug) VALUES
  ('undated'),
  ('p2p-reach');

INSERT INTO note_text (note, locale, text) VALUES
  ('undated', 'en', 'Undated: the page that published this gave no date.'),
  ('undated', 'fr', 'Sans date : la page qui l’a publié n’en donnait pas.'),
  ('p2p-reach', 'en',
   'Reach as reported by the organiser. Another source speaks of the same number as impressions, and one person can be
    many impressions. The source gives no day: these totals were shown at some time in these two years.'),
  ('p2p-reach', 'fr',
   'Portée indiquée par l’organisateur. Une autre source présente le même nombre comme des affichages, et une seule
    personne peut en représenter plusieurs. La source n’indique pas de jour : ces totaux ont été affichés au cours de ces
    deux années.');

-- Online Civil Courage Initiative ------------------------------------------------------------------------------------
INSERT INTO initiative_text (initiative, locale, name, summary, story) VALUES
  ('online-civil-courage-initiative-occi', 'en', 'Online Civil Courage Initiative (OCCI)',
   'OCCI helps those who answer hatred and extremism online to be heard. Across Europe it has engaged
    {figure:occi-people-europe} and {figure:occi-organisations-europe}.',
   'Facebook launched OCCI in Berlin in January 2016, with the Institute for Strategic Dialogue, the International Centre
    for the Study of Radicalisation and Political Violence and the Amadeu Antonio Stiftung. France and the United Kingdom
    followed in 2017.

    The work has five strands: reports that tell associations what is going on, grants for advertising, a closed online
    community, training in Counterspeech Labs, and a help desk.'),
  ('online-civil-courage-initiative-occi', 'fr', 'Online Civil Courage Initiative (OCCI)',
   'L’OCCI (« initiative pour le courage civique en ligne ») aide celles et ceux qui répondent à la haine et à l’extrémisme en ligne à se faire entendre. À travers
    l’Europe, elle a mobilisé {figure:occi-people-europe} et {figure:occi-organisations-europe}.',
   'Facebook a lancé l’OCCI à Berlin en janvier 2016, avec l’Institute for Strategic Dialogue, l’International Centre for
    the Study of Radicalisation and Political Violence et l’Amadeu Antonio Stiftung. La France et le Royaume-Uni ont suivi
    en 2017.

    L’action comporte cinq volets : des rapports qui éclairent les associations sur ce qui se passe, des crédits
    publicitaires, une communauté en ligne fermée, la formation dans des ateliers appelés Counterspeech Labs, et une
    permanence d’aide.');

INSERT INTO initiative_source (initiative, source) VALUES
  ('online-civil-courage-initiative-occi', 'siasat'),
  ('online-civil-courage-initiative-occi', 'aktive-buergerschaft'),
  ('online-civil-courage-initiative-occi', 'isd-occi');

INSERT INTO figure (slug, initiative, headed, qualifier, value, unit, area, period, as_of, source, note) VALUES
  ('occi-people-europe', 'online-civil-courage-initiative-occi', 1, 'at_least', 3500000, 'people-engaged', 'europe', 'whole',
   NULL, 'origin-france', 'undated'),
  ('occi-organisations-europe', 'online-civil-courage-initiative-occi', 0, 'at_least', 100, 'organisations-engaged', 'europe', 'whole',
   NULL, 'origin-france', 'undated'),
  ('occi-organisations-europe-2017', 'online-civil-courage-initiative-occi', 0, 'at_least', 80, 'organisations-engaged', 'europe', 'whole',
   '2017-03', 'facebook-2017-03', NULL);

-- P2P: Facebook Global Digital Challenge -----------------------------------------------------------------------------
INSERT INTO initiative_text (initiative, locale, name, summary, story) VALUES
  ('p2p-facebook-global', 'en', 'P2P: Facebook Global Digital Challenge',
   'In P2P, students plan and run a campaign against hatred or extremism within one term. {figure:p2p-students} from
    {figure:p2p-universities} in {figure:p2p-countries} took part; their campaigns reached {figure:p2p-people}.',
   'The competition began in 2015. Facebook ran it with EdVenture Partners; it grew out of a programme of the US Department
    of State. Each team gets a small budget and credit for advertising, and is judged on its research, its campaign and what
    it can measure. The best teams present their work in Washington DC or in Brussels.'),
  ('p2p-facebook-global', 'fr', 'P2P : Facebook Global Digital Challenge',
   'Avec P2P, des étudiants conçoivent et mènent en un semestre une campagne contre la haine ou l’extrémisme.
    {figure:p2p-students} issus de {figure:p2p-universities} dans {figure:p2p-countries} y ont pris part ; leurs campagnes
    ont touché {figure:p2p-people}.',
   'Le concours existe depuis 2015. Facebook l’a organisé avec EdVenture Partners ; il est né d’un programme du département
    d’État des États-Unis. Chaque équipe dispose d’un petit budget et d’un crédit publicitaire, et elle est jugée sur ses
    recherches, sur sa campagne et sur les effets qu’elle sait mesurer. Les meilleures présentent leur travail à Washington ou
    à Bruxelles.');

INSERT INTO initiative_source (initiative, source) VALUES
  ('p2p-facebook-global', 'origin-p2p'),
  ('p2p-facebook-global', 'germany-info-p2p');

INSERT INTO figure (slug, initiative, headed, qualifier, value, unit, area, period, as_of, source, note) VALUES
  ('p2p-people', 'p2p-facebook-global', 1, 'at_least', 200000000, 'people-reached', 'world', 'whole', '2018/2019', 'origin-france', 'p2p-reach'),
  ('p2p-students', 'p2p-facebook-global', 0, 'exact', 6500, 'students', 'world', 'whole', '2018/2019', 'origin-france', NULL),
  ('p2p-universities', 'p2p-facebook-global', 0, 'exact', 375, 'universities', 'world', 'whole', '2018/2019', 'origin-france', NULL),
  ('p2p-countries', 'p2p-facebook-global', 0, 'exact', 75, 'countries', 'world', 'whole', '2018/2019', 'origin-france', NULL);
