-- What figures count. Figures of one unit may be added up, figures of two units never.
-- Kinds: people; events (views, shares: one person can cause many); groups (organisations, countries); percent.
INSERT INTO unit (slug, kind) VALUES
  ('people-reached', 'people'),
  ('people-engaged', 'people'),
  ('activists-engaged', 'people'),
  ('students', 'people'),
  ('organisations-engaged', 'groups'),
  ('universities', 'groups'),
  ('countries', 'groups'),
  ('views', 'events'),
  ('shares', 'events'),
  ('dislikes', 'events'),
  ('viewers-who-would-report', 'percent');

-- One row for each plural category of the language: English one, other; French one, many, other ("many" follows million).
-- noun: inside a sentence, after the number. label: below a number that stands alone.
INSERT INTO unit_text (unit, locale, category, noun, label) VALUES
  ('people-reached', 'en', 'one',   'person',       'person reached'),
  ('people-reached', 'en', 'other', 'people',       'people reached'),
  ('people-reached', 'fr', 'one',   'personne',     'personne touchée'),
  ('people-reached', 'fr', 'many',  'de personnes', 'de personnes touchées'),
  ('people-reached', 'fr', 'other', 'personnes',    'personnes touchées'),

  ('people-engaged', 'en', 'one',   'person',       'person engaged'),
  ('people-engaged', 'en', 'other', 'people',       'people engaged'),
  ('people-engaged', 'fr', 'one',   'personne',     'personne mobilisée'),
  ('people-engaged', 'fr', 'many',  'de personnes', 'de personnes mobilisées'),
  ('people-engaged', 'fr', 'other', 'personnes',    'personnes mobilisées'),

  ('activists-engaged', 'en', 'one',   'activist',     'activist engaged'),
  ('activists-engaged', 'en', 'other', 'activists',    'activists engaged'),
  ('activists-engaged', 'fr', 'one',   'militant',     'militant engagé'),
  ('activists-engaged', 'fr', 'many',  'de militants', 'de militants engagés'),
  ('activists-engaged', 'fr', 'other', 'militants',    'militants engagés'),

  ('students', 'en', 'one',   'student',     'student'),
  ('students', 'en', 'other', 'students',    'students'),
  ('students', 'fr', 'one',   'étudiant',    'étudiant'),
  ('students', 'fr', 'many',  'd’étudiants', 'd’étudiants'),
  ('students', 'fr', 'other', 'étudiants',   'étudiants'),

  ('organisations-engaged', 'en', 'one',   'organisation',     'organisation engaged'),
  ('organisations-engaged', 'en', 'other', 'organisations',    'organisations engaged'),
  ('organisations-engaged', 'fr', 'one',   'organisation',     'organisation mobilisée'),
  ('organisations-engaged', 'fr', 'many',  'd’organisations',  'd’organisations mobilisées'),
  ('organisations-engaged', 'fr', 'other', 'organisations',    'organisations mobilisées'),

  ('universities', 'en', 'one',   'university',    'university'),
  ('universities', 'en', 'other', 'universities',  'universities'),
  ('universities', 'fr', 'one',   'université',    'université'),
  ('universities', 'fr', 'many',  'd’universités', 'd’universités'),
  ('universities', 'fr', 'other', 'universités',   'universités'),

  ('countries', 'en', 'one',   'country',   'country'),
  ('countries', 'en', 'other', 'countries', 'countries'),
  ('countries', 'fr', 'one',   'pays',      'pays'),
  ('countries', 'fr', 'many',  'de pays',   'de pays'),
  ('countries', 'fr', 'other', 'pays',      'pays'),

  ('views', 'en', 'one',   'view',    'view'),
  ('views', 'en', 'other', 'views',   'views'),
  ('views', 'fr', 'one',   'vue',     'vue'),
  ('views', 'fr', 'many',  'de vues', 'de vues'),
  ('views', 'fr', 'other', 'vues',    'vues'),

  ('shares', 'en', 'one',   'share',       'share'),
  ('shares', 'en', 'other', 'shares',      'shares'),
  ('shares', 'fr', 'one',   'partage',     'partage'),
  ('shares', 'fr', 'many',  'de partages', 'de partages'),
  ('shares', 'fr', 'other', 'partages',    'partages'),

  ('dislikes', 'en', 'one',   '“dislike”',           '“dislike”'),
  ('dislikes', 'en', 'other', '“dislikes”',          '“dislikes”'),
  ('dislikes', 'fr', 'one',   '« je n’aime pas »',    '« je n’aime pas »'),
  ('dislikes', 'fr', 'many',  'de « je n’aime pas »', 'de « je n’aime pas »'),
  ('dislikes', 'fr', 'other', '« je n’aime pas »',    '« je n’aime pas »'),

  ('viewers-who-would-report', 'en', 'other', 'of viewers',     'of viewers would now report racist content'),
  ('viewers-who-would-report', 'fr', 'one',   'des personnes',  'des personnes ayant vu le film signaleraient désormais un contenu raciste'),
  ('viewers-who-would-report', 'fr', 'other', 'des personnes',  'des personnes ayant vu le film signaleraient désormais un contenu raciste');
